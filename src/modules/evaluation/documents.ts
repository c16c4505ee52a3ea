// Evaluations as they are read: who may see one, what of it, and everything a rule is given beside its input.

import { canSee, mayCall } from '../../platform/access/access.ts';
import { onlyIfNamed } from '../../platform/access/leading.ts';
import { ownItem } from '../../platform/access/own.ts';
import type { ReadContext } from '../../platform/context.ts';
import type { Subject } from '../../platform/rules/access.ts';
import { fail } from '../../platform/rules/errors.ts';
import { calibratorsAbove } from '../calibration/read.ts';
import { EvaluationItem, type EvaluationRow, evaluationVersionsOf, SelfAssessmentItem, VersionItem } from './items.ts';
import { inService } from './lines.ts';
import { raterNow } from './rater.ts';
import type { EvaluationRole } from './rules/lifecycle.ts';
import { currentNumber } from './rules/rating.ts';
import type { Evaluation, EvaluationVersion, SelfAssessment } from './rules/types.ts';
import { recompute, shownTo, versionShown } from './rules/views.ts';
import { seal } from './sealing.ts';

/** An evaluation as this viewer may see it: hidden parts are gone from `body`, so that no field can show them. */
/** `ratedAt`: since when the rater has begun, which is nobody's to read: it says what can still be taken back. */
export type EvaluationView = EvaluationRow & { parts: readonly EvaluationRole[]; opened: boolean; ratedAt: string | null };

/** The viewer as member of an open session that holds an evaluation: of its unit or of a unit above it. */
async function calibratorsOf(ctx: ReadContext, { unitPath, cycleId, period }: Evaluation): Promise<string[]> {
  const members = await calibratorsAbove(ctx, unitPath, cycleId, period);
  const me = ctx.viewer.employeeId ?? '';
  return members.includes(me) && (await inService(ctx, me)) ? [me] : [];
}

const nobody = { RATER: [], MEMBER: [], DECIDER: [] };

/** The evaluation with those whom its record names. Of the own one nobody is asked for: being its subject says enough. */
export async function aboutEvaluation(ctx: ReadContext, evaluation: Evaluation): Promise<Subject> {
  const { region, employeeId, assignmentId, unitId, objection } = evaluation;
  const of = { region, employeeId, assignmentId, unitId };
  const me = ctx.viewer.employeeId;
  if (me === null || me === employeeId) return { ...of, names: nobody };
  const isNobodys = await onlyIfNamed(ctx, 'Evaluation');
  const [rater, members, decides] = await Promise.all([
    isNobodys ? null : raterNow(ctx, evaluation),
    isNobodys ? [] : calibratorsOf(ctx, evaluation),
    objection?.deciderId === me && inService(ctx, me),
  ]);
  return { ...of, names: { RATER: rater ? [rater] : [], MEMBER: members, DECIDER: decides ? [me] : [] } };
}

/** As whom the viewer stands before a record. The rated person stands there as nothing else, whatever their office. */
export function partsOf(ctx: ReadContext, { employeeId, names }: Subject): EvaluationRole[] {
  const me = ctx.viewer.employeeId;
  if (me === employeeId) return ['SELF'];
  const rater: EvaluationRole[] = me !== null && names?.RATER?.includes(me) ? ['RATER'] : [];
  return mayCall(ctx, 'evaluationReopen') ? [...rater, 'OFFICER'] : rater;
}

/** Whether ratings are open to the viewer before the hand-over: to the rater, and to members of an open session that holds it. No office opens them. */
export function opensTo(ctx: ReadContext, { employeeId, names }: Subject, { rater }: Pick<Evaluation, 'rater'>): boolean {
  const me = ctx.viewer.employeeId;
  if (me === null || me === employeeId) return false;
  // A rater reads the own ratings, not those that somebody who rated before them left behind.
  const own = rater === null || rater.employeeId === me;
  return (own && (names?.RATER?.includes(me) ?? false)) || (names?.MEMBER?.includes(me) ?? false);
}

/** What the viewer stands before, without what is hidden from them. Not asked whether they may see it at all. */
export function viewOf(ctx: ReadContext, row: EvaluationRow, subject: Subject): EvaluationView {
  const opened = opensTo(ctx, subject, row.body);
  const { card: _, ...rest } = row;
  const { ratedAt } = row.body;
  return { ...rest, version: versionShown(row, opened), body: shownTo(row.body, opened), parts: partsOf(ctx, subject), opened, ratedAt };
}

/** An evaluation that the viewer may see, with what is hidden taken out: the one road to it from node, lists, fields and payloads. */
export async function findEvaluation(ctx: ReadContext, id: string): Promise<EvaluationView | null> {
  const row = await ownItem(ctx, EvaluationItem, id);
  if (!row) return null;
  const subject = await aboutEvaluation(ctx, row.body);
  return (await canSee(ctx, 'Evaluation', subject)) ? viewOf(ctx, row, subject) : null;
}

/** Those of some ids that are there and may be seen, in order. */
export const findEvaluations = async (ctx: ReadContext, ids: readonly string[]): Promise<EvaluationView[]> =>
  (await Promise.all(ids.map((id) => findEvaluation(ctx, id)))).filter((view) => view !== null);

/** The self-assessment: the employee's own at any time; the rater's and the decider's once submitted; nobody else's. */
export async function selfAssessmentFor(ctx: ReadContext, { body, parts }: EvaluationView): Promise<SelfAssessment | null> {
  const deciding = body.objection?.deciderId != null && body.objection.deciderId === ctx.viewer.employeeId;
  const reader = (parts.includes('RATER') || deciding) && body.self?.submittedAt != null;
  if (!body.self || !(reader || parts.includes('SELF'))) return null;
  return (await SelfAssessmentItem.load(ctx.loader.loadKey, body.id))?.body ?? null;
}

export const evaluationVersions = (ctx: ReadContext, id: string): Promise<EvaluationVersion[]> => evaluationVersionsOf(ctx.table, id);

/** A frozen version; null where there is none of that number. */
export async function versionByNumber(ctx: ReadContext, id: string, number: number | null): Promise<EvaluationVersion | null> {
  if (number === null) return null;
  return (await VersionItem.load(ctx.loader.loadKey, id, number))?.body ?? null;
}

/** The version that counts now. @throws RuleError TRANSITION_REFUSED where none was handed over. */
export async function currentOf(ctx: ReadContext, evaluation: Evaluation): Promise<EvaluationVersion> {
  return (await versionByNumber(ctx, evaluation.id, currentNumber(evaluation))) ?? fail('NOT_FOUND', { field: ['evaluationId'] });
}

export interface DocumentCheck {
  version: number;
  hash: string;
  recomputed: string;
  same: boolean;
}

/** The current version computed anew: the same hash says that predicate, months and credit points are the same too. */
export async function verificationOf(ctx: ReadContext, { id, versions }: Evaluation): Promise<DocumentCheck | null> {
  const version = await versionByNumber(ctx, id, versions.at(-1)?.number ?? null);
  if (!version) return null;
  const recomputed = seal(recompute(version)).hash;
  return { version: version.number, hash: version.hash, recomputed, same: recomputed === version.hash };
}
