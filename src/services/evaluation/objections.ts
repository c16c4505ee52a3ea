// Objections: filed by the employee, both sides heard, decided by somebody above the rater who had no part in the rating.
import type { Context } from '../../context.ts';
import type { Result, SubjectChange } from '../../data/commit.ts';
import { type EvaluationChange, type EvaluationRow, layEvaluation } from '../../data/evaluation.ts';
import { layObjection, type ObjectionRow, objectionQueueOf, objectionsToDecide } from '../../data/evaluation-units.ts';
import * as keys from '../../data/keys.ts';
import type { Page, Slice } from '../../data/table.ts';
import type { Subject } from '../../domain/access.ts';
import { legalDay } from '../../domain/calendar.ts';
import { fail, type Problem } from '../../domain/errors.ts';
import {
  addStatement,
  assignDecider,
  type DecisionInput,
  decideObjection,
  deciderOf,
  type FilingInput,
  fileObjection,
  type Objection,
  type ObjectionAction,
  type ObjectionPart,
  objectionActions,
  objectionMark,
  withdrawObjection,
} from '../../domain/evaluation/objection.ts';
import type { Evaluation, EvaluationVersion } from '../../domain/evaluation/types.ts';
import { decided, objectionUntil, withObjection } from '../../domain/evaluation/versions.ts';
import { currentAssignments, type Employee } from '../../domain/organisation/types.ts';
import { arrivalProblems } from '../../domain/performance/evidence.ts';
import { evaluationUnitsPolicy } from '../../domain/policy/evaluation-units.ts';
import { authorise, authoriseRegion, expectVersion, loadOwn, loadToChange, sees } from '../access.ts';
import { write } from '../once.ts';
import { lineAbove } from '../organisation/superiors.ts';
import { evidenceFact } from '../performance/entries.ts';
import { currentOf, seal } from './documents.ts';
import { evaluationToChange } from './standing.ts';

type Keyed = { idempotencyKey: string };

/** A plan that the parties and the decider read in full. */
export interface ObjectedPlan {
  planId: string;
}

export type Assignment = NonNullable<Objection['assignment']>;

const aboutObjection = ({ region, employeeId, unitId, raterId, deciderId }: Objection): Subject => ({
  region,
  employeeId,
  unitId,
  names: { RATER: [raterId], DECIDER: deciderId === null ? [] : [deciderId] },
});

export async function findObjection(ctx: Context, id: string): Promise<ObjectionRow | null> {
  const row = (await loadOwn<Objection>(ctx, 'Objection', id)) as ObjectionRow | null;
  return row && (await sees(ctx, 'Objection', aboutObjection(row.body))) ? row : null;
}

/** Those against each version of an evaluation, one batch. */
export async function objectionsOf(ctx: Context, { id, versions }: Evaluation): Promise<ObjectionRow[]> {
  const found = await Promise.all(versions.map(({ number }) => findObjection(ctx, keys.objectionId(id, number))));
  return found.filter((row) => row !== null);
}

const me = (ctx: Context): string => ctx.viewer.employeeId ?? ctx.viewer.id;

/** The rated person stands there as nothing else. */
function partsOf(ctx: Context, { employeeId, raterId, deciderId }: Objection): ObjectionPart[] {
  const by = me(ctx);
  if (by === employeeId) return ['EMPLOYEE'];
  const parts: ObjectionPart[] = by === raterId ? ['RATER'] : ctx.viewer.roles.has('HR_OFFICER') ? ['OFFICER'] : [];
  return by === deciderId ? [...parts, 'DECIDER'] : parts;
}

export const actionsOf = (ctx: Context, objection: Objection): ObjectionAction[] =>
  objectionActions(objection, partsOf(ctx, objection), ctx.now);

async function inService(ctx: Context, employeeId: string): Promise<boolean> {
  const row = await loadOwn<Employee>(ctx, 'Employee', employeeId);
  return row !== null && currentAssignments(row.body, legalDay(ctx.now)).length > 0;
}

/** The superiors of the rater by height, without those who have left. */
async function aboveRater(ctx: Context, raterId: string): Promise<string[][]> {
  const levels = await lineAbove(ctx, raterId);
  const serving = await Promise.all(levels.flat().map(async (id) => ((await inService(ctx, id)) ? id : null)));
  return levels.map((level) => level.filter((id) => serving.includes(id)));
}

/** Everybody who had a part in the rating, and the rated person. */
const chainOf = ({ employeeId, raters, calibrations }: Evaluation, { rater }: EvaluationVersion): string[] => [
  ...new Set([employeeId, rater.employeeId, ...raters, ...calibrations.flatMap((one) => [one.proposedBy, one.confirmedBy])]),
];

/** Files were announced on a plan of the evaluation, and have arrived. */
async function evidenceProblems(ctx: Context, ids: readonly string[], planIds: readonly string[]): Promise<Problem[]> {
  const facts = await Promise.all(ids.map((id) => evidenceFact(ctx, id)));
  return facts.flatMap((fact, i) => {
    const planId = planIds.find((id) => id === fact.announced?.planId) ?? planIds[0] ?? '';
    return arrivalProblems(fact, planId, ['evidenceIds', String(i)]);
  });
}

/** An objection and what the evaluation must know of it, in one transaction. */
function laid(before: ObjectionRow | null, objection: Objection, row: EvaluationRow, change: EvaluationChange) {
  const detail = { status: objection.status, deciderId: objection.deciderId };
  const filed: SubjectChange = { before, after: layObjection(objection), detail };
  const { subjects, parts } = layEvaluation(row, { ...change, detail: { objectionId: objection.id, objection: objection.status } });
  return { subjects: [filed, ...subjects], parts, result: { id: objection.id } };
}

const marked = (row: EvaluationRow, objection: Objection): EvaluationChange => ({
  evaluation: withObjection(row.body, objectionMark(objection)),
});

/** What is to be decided, taken from the version that was handed over. */
async function filingFacts(ctx: Context, evaluation: Evaluation, current: EvaluationVersion) {
  const { id: evaluationId, region, employeeId, unitId, rootUnitId, year, period, isHead, status, handOver } = evaluation;
  const raterId = current.rater.employeeId;
  const chain = chainOf(evaluation, current);
  const id = keys.objectionId(evaluationId, current.number);
  const [taken, levels] = await Promise.all([loadOwn(ctx, 'Objection', id), aboveRater(ctx, raterId)]);
  const of = { id, region, evaluationId, evaluationVersion: current.number, employeeId, unitId, rootUnitId, year, period, isHead };
  const planIds = [...new Set(current.segments.map(({ planId }) => planId))];
  const until = handOver?.acknowledgement === 'READ_AND_AGREED' ? null : objectionUntil(evaluation);
  const deciderId = deciderOf(levels, new Set(chain));
  return { ...of, planIds, raterId, chain, deciderId, status, objectionUntil: until, taken: taken !== null };
}

export type ObjectionFileInput = FilingInput & Keyed & { evaluationId: string; expectedVersion: number };

export async function objectionFile(ctx: Context, input: ObjectionFileInput): Promise<Result> {
  const { row, evaluation } = await evaluationToChange(ctx, input);
  const facts = await filingFacts(ctx, evaluation, await currentOf(ctx, evaluation));
  const evidence = await evidenceProblems(ctx, input.evidenceIds ?? [], facts.planIds);
  const policy = evaluationUnitsPolicy(legalDay(ctx.now));
  const objection = fileObjection(input, { ...facts, evidence, now: ctx.now, policy });
  return write(ctx, laid(null, objection, row, marked(row, objection)));
}

type OfObjection = Keyed & { objectionId: string; expectedVersion: number };

async function objectionToChange(ctx: Context, input: OfObjection): Promise<ObjectionRow> {
  const row = (await loadToChange<Objection>(ctx, 'Objection', input.objectionId, ['objectionId'])) as ObjectionRow;
  await authorise(ctx, 'Objection', aboutObjection(row.body), ['objectionId']);
  expectVersion(row, input.expectedVersion);
  return row;
}

/** The evaluation behind it: not asked whether the viewer may see it, since the objection was. */
async function behind(ctx: Context, { evaluationId }: Objection): Promise<EvaluationRow> {
  return (
    ((await loadOwn<Evaluation>(ctx, 'Evaluation', evaluationId)) as EvaluationRow | null) ?? fail('NOT_FOUND', { field: ['objectionId'] })
  );
}

export async function objectionAssign(ctx: Context, input: OfObjection & { deciderId: string; reason: string }): Promise<Result> {
  const before = await objectionToChange(ctx, input);
  const [row, serving] = await Promise.all([behind(ctx, before.body), inService(ctx, input.deciderId)]);
  const objection = assignDecider(before.body, input, { inService: serving, by: me(ctx), now: ctx.now });
  return write(ctx, laid(before, objection, row, marked(row, objection)));
}

export async function objectionStatement(ctx: Context, input: OfObjection & { text: string }): Promise<Result> {
  const before = await objectionToChange(ctx, input);
  const objection = addStatement(before.body, input, { by: me(ctx), now: ctx.now });
  const detail = { side: objection.statements.at(-1)?.side, statements: objection.statements.length };
  return write(ctx, { subjects: [{ before, after: layObjection(objection), detail }], result: { id: objection.id } });
}

/** Always makes a new version of the evaluation, also where the ratings stay: the decision is its reason. */
export async function objectionDecide(ctx: Context, input: OfObjection & DecisionInput): Promise<Result> {
  const before = await objectionToChange(ctx, input);
  const row = await behind(ctx, before.body);
  const objection = decideObjection(before.body, input, { by: me(ctx), now: ctx.now });
  const { reasons: reason = '', result = null, behaviour = null } = objection.decision ?? {};
  const decision = { objectionId: objection.id, by: me(ctx), at: ctx.now, reason, result, behaviour };
  const made = decided(row.body, decision, await currentOf(ctx, row.body));
  return write(ctx, laid(before, objection, row, { evaluation: made.evaluation, version: seal(made.version) }));
}

export async function objectionWithdraw(ctx: Context, input: OfObjection): Promise<Result> {
  const before = await objectionToChange(ctx, input);
  const row = await behind(ctx, before.body);
  const objection = withdrawObjection(before.body, ctx.now);
  return write(ctx, laid(before, objection, row, marked(row, objection)));
}

export const objectionQueue = (ctx: Context, slice: Slice): Promise<Page<ObjectionRow>> =>
  objectionQueueOf(ctx.table, authoriseRegion(ctx), slice);

export async function ownObjectionsToDecide(ctx: Context, slice: Slice): Promise<Page<ObjectionRow>> {
  return ctx.viewer.employeeId ? objectionsToDecide(ctx.table, ctx.viewer.employeeId, slice) : { rows: [] };
}
