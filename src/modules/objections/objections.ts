// Objections: filed by the employee, both sides heard, decided by somebody above the rater who had no part in the rating.

import { authorise, authoriseRegion, canSee, expectVersion, mayCall } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { onlyIfNamed } from '../../platform/access/leading.ts';
import { itemToChange, ownItem } from '../../platform/access/own.ts';
import type { Permitted } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import type { Subject } from '../../platform/rules/access.ts';
import { type Blocker, blockersOf, possible } from '../../platform/rules/blockers.ts';
import { legalDay, legalYear } from '../../platform/rules/calendar.ts';
import type { Problem } from '../../platform/rules/errors.ts';
import type { Result, SubjectChange } from '../../platform/store/commit.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import { type EvaluationChange, evaluationWrites } from '../evaluation/changes.ts';
import { currentOf } from '../evaluation/documents.ts';
import { evaluationToChange } from '../evaluation/evaluation-facts.ts';
import type { EvaluationRow } from '../evaluation/items.ts';
import { inLineWith, inService, reportsTo } from '../evaluation/lines.ts';
import { raterOf } from '../evaluation/rater.ts';
import { requireEvaluation } from '../evaluation/read.ts';
import { marksOf } from '../evaluation/rules/matrix.ts';
import type { Evaluation, EvaluationVersion, RatingPair } from '../evaluation/rules/types.ts';
import { decided, objectionUntil, withObjection } from '../evaluation/rules/versions.ts';
import { seal } from '../evaluation/sealing.ts';
import { currentAssignments, type Employee } from '../organisation/rules/types.ts';
import { employeeById } from '../organisation/superiors.ts';
import { evidenceFact } from '../performance/entries.ts';
import { arrivalProblems } from '../performance/rules/evidence.ts';
import { calendarNow, dueOf } from '../policy/law.ts';
import { policyNow } from '../unit-achievement/units.ts';
import { objectionId } from './ids.ts';
import { ObjectionItem, type ObjectionRow, objectionQueueOf, objectionsToDecide } from './items.ts';
import { keepAsDraft } from './objection-time.ts';
import {
  addStatement,
  assignDecider,
  decideObjection,
  deciderOf,
  type FilingInput,
  fileObjection,
  isLate,
  OBJECTION_HELP,
  type ObjectionAction,
  type ObjectionDecisionInput,
  type ObjectionPart,
  objectionMark,
  objectionTrials,
  withdrawObjection,
} from './rules/objection.ts';
import { decideBy, isOverdue } from './rules/objection-due.ts';
import type { Objection } from './rules/types.ts';

type Keyed = { idempotencyKey: string };

/** A plan that the parties and the decider read in full. */
export interface ObjectedPlan {
  planId: string;
}

export type ObjectionAssignment = NonNullable<Objection['assignment']>;

/** A line longer than this is an error in the data. */
const LONGEST_LINE = 12;

/** Upwards from the rater, each time to who is the superior now: the recorded one while in service, else who stands in, else the next above. */
async function aboveRater(ctx: ReadContext, raterId: string): Promise<string[]> {
  const seen = [raterId];
  for (let at: string | null = raterId; at !== null && seen.length < LONGEST_LINE; ) {
    const person: Employee | null = await employeeById(ctx, at);
    const post = person && (currentAssignments(person, legalDay(ctx.now))[0] ?? person.assignments.at(-1));
    at = person && post ? await raterOf(ctx, person, post, legalYear(ctx.now)) : null;
    if (at === null || seen.includes(at)) break;
    seen.push(at);
  }
  return seen.slice(1);
}

/** Who decides as things are now: who was named, while in service; else the nearest above the rater who had no part in the rating. */
export async function deciderNow(ctx: ReadContext, { status, deciderId, raterId, chain }: Objection): Promise<string | null> {
  if (status !== 'OPEN' || (deciderId !== null && (await inService(ctx, deciderId)))) return deciderId;
  return deciderOf(await aboveRater(ctx, raterId), new Set(chain));
}

/** The rated person stands there as nothing else; who has left the service stands there no more. */
async function aboutObjection(ctx: ReadContext, objection: Objection): Promise<Subject> {
  const { region, employeeId, unitId, raterId } = objection;
  const me = ctx.viewer.employeeId;
  const of = { region, employeeId, unitId };
  if (me === null || me === employeeId) return of;
  if (me !== raterId && me !== objection.deciderId && (await onlyIfNamed(ctx, 'Objection'))) return of;
  if (!(await inService(ctx, me))) return of;
  return { ...of, names: { RATER: me === raterId ? [me] : [], DECIDER: me === (await deciderNow(ctx, objection)) ? [me] : [] } };
}

export async function findObjection(ctx: ReadContext, id: string): Promise<ObjectionRow | null> {
  const row = await ownItem(ctx, ObjectionItem, id);
  return row && (await canSee(ctx, 'Objection', await aboutObjection(ctx, row.body))) ? row : null;
}

/** Those against each version of an evaluation, one batch. */
export async function objectionsOf(ctx: ReadContext, { id, versions }: Evaluation): Promise<ObjectionRow[]> {
  const found = await Promise.all(versions.map(({ number }) => findObjection(ctx, objectionId(id, number))));
  return found.filter((row) => row !== null);
}

const me = (ctx: ReadContext): string => ctx.viewer.employeeId ?? ctx.viewer.id;

async function partsOf(ctx: ReadContext, objection: Objection): Promise<ObjectionPart[]> {
  const by = me(ctx);
  if (by === objection.employeeId) return ['EMPLOYEE'];
  const { names } = await aboutObjection(ctx, objection);
  const officer = mayCall(ctx, 'objectionAssign') && !(await inLineWith(ctx, ctx.viewer.employeeId, sidesOf(objection)));
  const parts: ObjectionPart[] = names?.RATER?.includes(by) ? ['RATER'] : officer ? ['OFFICER'] : [];
  return names?.DECIDER?.includes(by) ? [...parts, 'DECIDER'] : parts;
}

const trialsOf = async (ctx: ReadContext, objection: Objection) => objectionTrials(objection, await partsOf(ctx, objection), ctx.now);

export const actionsOf = async (ctx: ReadContext, objection: Objection): Promise<ObjectionAction[]> =>
  possible(await trialsOf(ctx, objection));

export const blockersOfObjection = async (ctx: ReadContext, objection: Objection): Promise<Blocker<ObjectionAction>[]> =>
  blockersOf(await trialsOf(ctx, objection), OBJECTION_HELP);

const sidesOf = ({ employeeId, raterId }: Objection): string[] => [employeeId, raterId];

/** Everybody who had a part in the rating, and the rated person. */
const chainOf = ({ employeeId, raters, calibrations }: Evaluation, { rater }: EvaluationVersion): string[] => [
  ...new Set([employeeId, rater.employeeId, ...raters, ...calibrations.flatMap((one) => [one.proposedBy, one.confirmedBy])]),
];

/** Files were announced on a plan of the evaluation, and have arrived. */
async function evidenceProblems(ctx: ReadContext, ids: readonly string[], planIds: readonly string[]): Promise<Problem[]> {
  const facts = await Promise.all(ids.map((id) => evidenceFact(ctx, id)));
  return facts.flatMap((fact, i) => {
    const planId = planIds.find((id) => id === fact.announced?.planId) ?? planIds[0] ?? '';
    return arrivalProblems(fact, planId, ['evidenceIds', String(i)]);
  });
}

/** An objection and what the evaluation must know of it, in one transaction. */
function laid(before: ObjectionRow | null, objection: Objection, row: EvaluationRow, change: EvaluationChange) {
  const detail = { status: objection.status, deciderId: objection.deciderId };
  const filed: SubjectChange = { before, after: ObjectionItem.put(objection.region, objection), detail };
  const { subjects, parts } = evaluationWrites(row, { ...change, detail: { objectionId: objection.id, objection: objection.status } });
  return { subjects: [filed, ...subjects], parts, result: { id: objection.id } };
}

const marked = (row: EvaluationRow, objection: Objection): EvaluationChange => ({
  evaluation: withObjection(row.body, objectionMark(objection)),
});

/** What is to be decided, taken from the version that was handed over. */
async function filingFacts(ctx: ReadContext, evaluation: Evaluation, current: EvaluationVersion) {
  const { id: evaluationId, region, employeeId, unitId, rootUnitId, year, period, isHead, status } = evaluation;
  const raterId = current.rater.employeeId;
  const chain = chainOf(evaluation, current);
  const id = objectionId(evaluationId, current.number);
  const [taken, above] = await Promise.all([ownItem(ctx, ObjectionItem, id), aboveRater(ctx, raterId)]);
  const of = { id, region, evaluationId, evaluationVersion: current.number, employeeId, unitId, rootUnitId, year, period, isHead };
  const planIds = [...new Set(current.segments.map(({ planId }) => planId))];
  const deciderId = deciderOf(above, new Set(chain));
  return { ...of, planIds, raterId, chain, deciderId, status, objectionUntil: objectionUntil(evaluation), taken: taken !== null };
}

export type ObjectionFileInput = FilingInput & Keyed & { evaluationId: string; expectedVersion: number };

export async function objectionFile(ctx: MutationContext, input: ObjectionFileInput): Promise<Result> {
  const { permit, row, evaluation } = await evaluationToChange(ctx, input);
  const facts = await filingFacts(ctx, evaluation, await currentOf(ctx, evaluation));
  if (isLate({ ...facts, now: ctx.now })) await keepAsDraft(ctx, input);
  const evidence = await evidenceProblems(ctx, input.evidenceIds ?? [], facts.planIds);
  const [policy, calendar] = await Promise.all([policyNow(ctx), calendarNow(ctx)]);
  const objection = fileObjection(input, { ...facts, evidence, now: ctx.now, policy, calendar });
  return write(ctx, permit, laid(null, objection, row, marked(row, objection)));
}

type OfObjection = Keyed & { objectionId: string; expectedVersion: number };

async function objectionToChange(ctx: ReadContext, input: OfObjection): Promise<Permitted<ObjectionRow>> {
  const row = await itemToChange(ctx, ObjectionItem, [input.objectionId], ['objectionId']);
  const permit = await authorise(ctx, 'Objection', await aboutObjection(ctx, row.body), ['objectionId']);
  expectVersion(row, input.expectedVersion);
  // Where who was named has left, whatever is written now hands it to who decides in their place, list and all.
  return { permit, row: { ...row, body: { ...row.body, deciderId: await deciderNow(ctx, row.body) } } };
}

/** The evaluation behind it: not asked whether the viewer may see it, since the objection was. */
const behind = (ctx: ReadContext, { evaluationId }: Objection): Promise<EvaluationRow> =>
  requireEvaluation(ctx, evaluationId, ['objectionId']);

export async function objectionAssign(ctx: MutationContext, input: OfObjection & { deciderId: string; reason: string }): Promise<Result> {
  const { permit, row: before } = await objectionToChange(ctx, input);
  const sides = sidesOf(before.body);
  const [row, serving, ownLine, reports] = await Promise.all([
    behind(ctx, before.body),
    inService(ctx, input.deciderId),
    inLineWith(ctx, ctx.viewer.employeeId, sides),
    reportsTo(ctx, input.deciderId, sides),
  ]);
  const objection = assignDecider(before.body, input, { inService: serving, ownLine, reports, by: me(ctx), now: ctx.now });
  return write(ctx, permit, laid(before, objection, row, marked(row, objection)));
}

export async function objectionStatement(ctx: MutationContext, input: OfObjection & { text: string }): Promise<Result> {
  const { permit, row: before } = await objectionToChange(ctx, input);
  const objection = addStatement(before.body, input, { by: me(ctx), now: ctx.now });
  const detail = { side: objection.statements.at(-1)?.side, statements: objection.statements.length };
  return write(ctx, permit, {
    subjects: [{ before, after: ObjectionItem.put(objection.region, objection), detail }],
    result: { id: objection.id },
  });
}

/** Always makes a new version of the evaluation, also where the ratings stay: the decision is its reason. */
export async function objectionDecide(ctx: MutationContext, input: OfObjection & ObjectionDecisionInput): Promise<Result> {
  const { permit, row: before } = await objectionToChange(ctx, input);
  const row = await behind(ctx, before.body);
  const current = await currentOf(ctx, row.body);
  const objection = decideObjection(before.body, input, {
    by: me(ctx),
    now: ctx.now,
    current: marksOf(current) as RatingPair,
    due: await dueOf(ctx, before.body.due),
  });
  const { reasons: reason = '', result = null, behaviour = null } = objection.decision ?? {};
  const decision = { objectionId: objection.id, by: me(ctx), at: ctx.now, reason, result, behaviour };
  const made = decided(row.body, decision, current);
  return write(ctx, permit, laid(before, objection, row, { evaluation: made.evaluation, version: seal(made.version) }));
}

export async function objectionWithdraw(ctx: MutationContext, input: OfObjection): Promise<Result> {
  const { permit, row: before } = await objectionToChange(ctx, input);
  const row = await behind(ctx, before.body);
  const objection = withdrawObjection(before.body, ctx.now);
  return write(ctx, permit, laid(before, objection, row, marked(row, objection)));
}

/** By when it should be decided; null in a year whose holidays nobody has released. */
export const decideByNow = async (ctx: ReadContext, { due }: Pick<Objection, 'due'>): Promise<string | null> =>
  decideBy(await dueOf(ctx, due));

export const overdueNow = async (ctx: ReadContext, objection: Pick<Objection, 'due' | 'status'>): Promise<boolean> =>
  isOverdue(objection, await dueOf(ctx, objection.due), ctx.now);

export const objectionQueue = (ctx: ReadContext, slice: Slice): Promise<Page<ObjectionRow>> =>
  objectionQueueOf(ctx.table, authoriseRegion(ctx).region, slice);

export async function ownObjectionsToDecide(ctx: ReadContext, slice: Slice): Promise<Page<ObjectionRow>> {
  return ctx.viewer.employeeId ? objectionsToDecide(ctx.table, ctx.viewer.employeeId, slice) : { rows: [] };
}
