// What happens in an internship besides its logbook: leave, an early end, the final score with its certificate.

import type { MutationContext } from '../../platform/context.ts';
import { refuse } from '../../platform/rules/errors.ts';
import type { Language } from '../../platform/rules/texts/language.ts';
import type { Result, Tally } from '../../platform/store/commit.ts';
import { certificateIssued } from './certificates.ts';
import { type InternshipPlacementRow, LoggedItem } from './placement-items.ts';
import { type OfPlacement, placementToChange, savePlacement } from './placements.ts';
import { internCertificateNumber } from './rules/certificate.ts';
import { answerLeave, askLeave, type LeaveInput, takeBackLeave } from './rules/leave.ts';
import { type Ending, endPlacement, leavesPlace, policyOf } from './rules/placement.ts';
import type { InternCriterionScore, InternLeave, InternScore, InternshipPlacement } from './rules/placement-types.ts';
import { correctScore, scorePlacement } from './rules/rubric.ts';
import { HeldItem, InternshipApplicationItem, PlaceItem } from './student-items.ts';

export async function internshipLeaveAsk(ctx: MutationContext, input: OfPlacement & LeaveInput): Promise<Result> {
  const found = await placementToChange(ctx, 'internshipLeaveAsk', input);
  const { from, until } = input;
  return savePlacement(ctx, found, askLeave(found.row.body, input, ctx.now), { detail: { leave: { from, until } } });
}

export async function internshipLeaveAnswer(
  ctx: MutationContext,
  input: OfPlacement & { number: number; grants: boolean; reason?: string | null },
): Promise<Result> {
  const found = await placementToChange(ctx, 'internshipLeaveAnswer', input);
  const { number, grants } = input;
  return savePlacement(ctx, found, answerLeave(found.row.body, input, found.actor), { detail: { leave: number, grants } });
}

export async function internshipLeaveTakeBack(ctx: MutationContext, input: OfPlacement & { number: number }): Promise<Result> {
  const found = await placementToChange(ctx, 'internshipLeaveTakeBack', input);
  return savePlacement(ctx, found, takeBackLeave(found.row.body, input, ctx.now), { detail: { leave: input.number, takenBack: true } });
}

/** Days after the end are no longer held: another of the institution may have them. */
async function freedDays(ctx: MutationContext, placement: InternshipPlacement): Promise<Tally[]> {
  const { institutionId, region, applicationId, ended } = placement;
  const before = await HeldItem.load(ctx.loader.loadKey, institutionId);
  const own = before?.body.held.find((one) => one.applicationId === applicationId);
  if (!before || !own || !ended) return [];
  const others = before.body.held.filter((one) => one !== own);
  const held = ended.on === null || leavesPlace(placement) ? others : [...others, { ...own, until: ended.on }];
  return [{ before, after: HeldItem.putAt([institutionId], region, { held }) }];
}

export async function internshipEnd(ctx: MutationContext, input: OfPlacement & Partial<Ending> & { reason: string }): Promise<Result> {
  const found = await placementToChange(ctx, 'internshipEnd', input);
  const { placement, problems } = endPlacement(found.row.body, { on: input.on ?? null, reason: input.reason }, found.actor);
  refuse(problems);
  const { side, on } = placement.ended ?? {};
  const [tallies, application, logged] = await Promise.all([
    freedDays(ctx, placement),
    InternshipApplicationItem.load(ctx.loader.loadKey, placement.applicationId),
    LoggedItem.load(ctx.loader.loadKey, placement.id),
  ]);
  if (!application) throw new Error(`${placement.id} has no application.`);
  const { acceptance, programmeId } = application.body;
  const place = acceptance && (await PlaceItem.load(ctx.loader.loadKey, programmeId, acceptance.unitId, acceptance.place));
  // Its days are free for another internship; of one that was called off, or ends on its first day, the place is anybody's again.
  const body = on ? { ...application.body, until: on } : { ...application.body, calledOffAt: ctx.now };
  const subjects = [{ before: application, after: InternshipApplicationItem.put(application.region, body), detail: { side, on } }];
  const drops = leavesPlace(placement) && place?.body.applicationId === application.body.id ? [place] : [];
  // Nobody ends it before a day that is logged at the same moment: an entry does not write the internship.
  const asLogged = logged ? { checks: [logged] } : { absent: [LoggedItem.key(placement.id)] };
  return savePlacement(ctx, found, placement, { detail: { side, on }, tallies, subjects, drops, ...asLogged });
}

interface Scoring {
  scores: readonly InternCriterionScore[];
}

export async function internshipScore(ctx: MutationContext, input: OfPlacement & Scoring & { words: string }): Promise<Result> {
  const found = await placementToChange(ctx, 'internshipScore', input);
  const { body } = found.row;
  const placement = scorePlacement(body, input, { ...found.actor, certificate: internCertificateNumber(body) });
  // Neither score nor certificate stands in the record of changes, which outlives what is forgotten.
  return savePlacement(ctx, found, placement, { detail: { isCorrection: false }, subjects: [await certificateIssued(ctx, placement)] });
}

/** The certificate tells nothing of the score, so it stays as it is. */
export async function internshipScoreCorrect(ctx: MutationContext, input: OfPlacement & Scoring & { reason: string }): Promise<Result> {
  const found = await placementToChange(ctx, 'internshipScoreCorrect', input);
  const placement = correctScore(found.row.body, input, found.actor);
  return savePlacement(ctx, found, placement, { detail: { isCorrection: true } });
}

/** What the schema shows of a criterion. */
export interface InternshipCriterionView {
  criterion: string;
  name: string;
  weight: string;
}

export const rubricOf = ({ language }: { language: Language }, placement: Pick<InternshipPlacement, 'from'>): InternshipCriterionView[] =>
  policyOf(placement).rubric.map(({ key, name, weight }) => ({ criterion: key, name: name[language], weight }));

/** What the schema shows of leave. */
export type InternshipLeaveView = Omit<InternLeave, 'answer'> & {
  answeredAt: string | null;
  granted: boolean | null;
  answer: string | null;
};

export const leavesOf = ({ body }: InternshipPlacementRow): InternshipLeaveView[] =>
  body.leaves.map(({ answer, ...leave }) => ({
    ...leave,
    ...{ answeredAt: answer?.at ?? null, granted: answer?.granted ?? null, answer: answer?.reason ?? null },
  }));

/** What the schema shows of a score. */
export type InternshipScoringView = InternScore & { isCorrection: boolean };

export const scoresOf = ({ body }: InternshipPlacementRow): InternshipScoringView[] =>
  body.scores.map((score, i) => ({ ...score, isCorrection: i > 0 }));
