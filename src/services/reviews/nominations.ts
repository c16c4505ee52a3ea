// Raters of a review: proposed, returned, approved, replaced, reminded.
import type { Context } from '../../context.ts';
import type { Result, SubjectChange } from '../../data/commit.ts';
import * as keys from '../../data/keys.ts';
import { type InvitationRow, type LoadRow, layInvitation, layLoad, laySubject, type SubjectRow } from '../../data/reviews.ts';
import { invite, stateOf } from '../../domain/reviews/invitation.ts';
import {
  type ApproveInput,
  approveRaters,
  candidatesOf,
  type NominateInput,
  nominate,
  type Proposing,
  remind,
  replaceRater,
  returnRaters,
  suggestRaters,
} from '../../domain/reviews/nomination.ts';
import type { Rater, RaterGroup, ReviewInvitation, ReviewSubject } from '../../domain/reviews/types.ts';
import { write } from '../once.ts';
import { type Candidate, type Changing, type OfSubject, peopleAround, sceneOf, subjectToChange } from './subjects.ts';

/** An approved rater as the superior sees them: without a word of whether they have answered. */
export type RaterView = Pick<ReviewInvitation, 'raterId' | 'group' | 'declined'> & { state: ReturnType<typeof stateOf> };

const changed = (before: SubjectRow, subject: ReviewSubject, detail: Record<string, unknown>): SubjectChange => ({
  before,
  after: laySubject(subject),
  detail: { stage: subject.stage, ...detail },
});

const save = (ctx: Context, before: SubjectRow, subject: ReviewSubject, detail: Record<string, unknown> = {}): Promise<Result> =>
  write(ctx, { subjects: [changed(before, subject, detail)], result: { id: subject.id } });

/** A review whose raters are being chosen. */
async function choiceToMake(ctx: Context, input: OfSubject): Promise<Changing & { scene: Proposing }> {
  const [changing, people] = await Promise.all([subjectToChange(ctx, input), peopleAround(ctx, input.subjectId)]);
  return { ...changing, scene: { ...changing.scene, people } };
}

export async function reviewNominate(ctx: Context, input: OfSubject & NominateInput): Promise<Result> {
  const { row, subject, scene } = await choiceToMake(ctx, input);
  const proposed = nominate(subject, input, { ...scene, newId: () => ctx.newId('rve') });
  return save(ctx, row, proposed, { raters: input.raters.length });
}

export async function reviewReturnRaters(ctx: Context, input: OfSubject & { reason: string }): Promise<Result> {
  const { row, subject, scene } = await subjectToChange(ctx, input);
  return save(ctx, row, returnRaters(subject, input, scene));
}

type Loads = Map<string, LoadRow | null>;

/** How many reviews people have in the round: one batch. */
async function loadsOf(ctx: Context, roundId: string, ids: readonly string[]): Promise<Loads> {
  const rows = await Promise.all(ids.map((id) => ctx.rows.loadKey(keys.reviewLoad(roundId, id)) as Promise<LoadRow | null>));
  return new Map(ids.map((id, i) => [id, rows[i] ?? null]));
}

const countsOf = (loads: Loads): Map<string, number> => new Map([...loads].map(([id, row]) => [id, row?.body.count ?? 0]));

/** An invitation of each rater, and one more in the rater's count: together, so that no cap is passed however many superiors approve at once. */
const asked = (subject: ReviewSubject, raters: readonly Rater[], loads: Loads): SubjectChange[] =>
  raters.flatMap(({ employeeId, group }) => {
    const before = loads.get(employeeId) ?? null;
    const count = (before?.body.count ?? 0) + 1;
    const load = layLoad(subject.region, { roundId: subject.roundId, raterId: employeeId, count });
    return [invited(subject, employeeId, group), { before, after: load, detail: { count } }];
  });

const invited = (subject: ReviewSubject, raterId: string, group: RaterGroup): SubjectChange => ({
  before: null,
  after: layInvitation(subject.region, invite(subject, keys.reviewInvitationId(subject.id, raterId), raterId, group)),
  detail: { group },
});

export async function reviewApproveRaters(ctx: Context, input: OfSubject & ApproveInput): Promise<Result> {
  const { row, subject, scene } = await choiceToMake(ctx, input);
  const by = ctx.viewer.employeeId ?? '';
  const named = new Set([...(subject.nomination?.raters ?? []), ...(input.add ?? [])].map(({ employeeId }) => employeeId));
  const ids = candidatesOf(scene.people, scene.round).map(({ employeeId }) => employeeId);
  const loads = await loadsOf(ctx, subject.roundId, [...named.intersection(new Set(ids))]);
  const approved = approveRaters(subject, input, { ...scene, by, loads: countsOf(loads) });
  const { raters = [], struck = [] } = approved.approval ?? {};
  const office = [invited(approved, subject.employeeId, 'SELF'), invited(approved, subject.snapshot.superiorId ?? by, 'SUPERIOR')];
  const detail = { raters: raters.length, struck: struck.length, added: input.add?.length ?? 0 };
  return write(ctx, {
    subjects: [changed(row, approved, detail), ...office, ...asked(approved, raters, loads)],
    result: { id: subject.id },
  });
}

const invitationOf = async (ctx: Context, { id }: ReviewSubject, raterId: string): Promise<ReviewInvitation | null> =>
  ((await ctx.rows.load(keys.reviewInvitationId(id, raterId))) as InvitationRow | null)?.body ?? null;

export async function reviewReplaceRater(ctx: Context, input: OfSubject & { declinedId: string; employeeId: string }): Promise<Result> {
  const { row, subject, scene } = await choiceToMake(ctx, input);
  const [declined, known, loads] = await Promise.all([
    invitationOf(ctx, subject, input.declinedId),
    invitationOf(ctx, subject, input.employeeId),
    loadsOf(ctx, subject.roundId, [input.employeeId]),
  ]);
  const facts = { ...scene, by: ctx.viewer.employeeId ?? '', loads: countsOf(loads), declined, known: known !== null };
  const { subject: after, rater } = replaceRater(subject, input, facts);
  return write(ctx, { subjects: [changed(row, after, { replaced: 1 }), ...asked(after, [rater], loads)], result: { id: subject.id } });
}

export async function reviewRemind(ctx: Context, input: OfSubject): Promise<Result> {
  const { row, subject, scene } = await subjectToChange(ctx, input);
  const reminded = remind(subject, scene);
  return save(ctx, row, reminded, { reminders: reminded.reminders });
}

export async function candidates(ctx: Context, { body }: SubjectRow): Promise<Candidate[]> {
  const [{ round }, people] = await Promise.all([sceneOf(ctx, body), peopleAround(ctx, body.id)]);
  return candidatesOf(people, round);
}

/** Balanced over the round, and the same whenever it is asked while nobody's count has changed. */
export async function suggestedRaters(ctx: Context, { body }: SubjectRow): Promise<Candidate[]> {
  const [{ round }, people] = await Promise.all([sceneOf(ctx, body), peopleAround(ctx, body.id)]);
  const ids = candidatesOf(people, round).map(({ employeeId }) => employeeId);
  const loads = countsOf(await loadsOf(ctx, body.roundId, ids));
  return suggestRaters(body, { round, people, loads, mix: (id) => ctx.keyring.hash('REVIEW_SUGGESTION', `${body.id}|${id}`) });
}

/** Those who are asked now, and whether they declined: one batch. */
export async function raters(ctx: Context, { body }: SubjectRow): Promise<RaterView[]> {
  const scene = await sceneOf(ctx, body);
  const found = await Promise.all((body.approval?.raters ?? []).map(({ employeeId }) => invitationOf(ctx, body, employeeId)));
  return found.filter((one) => one !== null).map((one) => ({ ...one, state: stateOf(one, scene) }));
}
