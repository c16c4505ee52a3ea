// Credit points of a person over the years: the accumulation, and the determination for a grade or a level.

import { permitted } from '../../platform/access/access.ts';
import type { ReadContext } from '../../platform/context.ts';
import { legalDay, legalYear } from '../../platform/rules/calendar.ts';
import { positionInRegion } from '../organisation/read.ts';
import { type Assignment, definitiveOn, type Employee, type FunctionalLevel } from '../organisation/rules/types.ts';
import { employeeById } from '../organisation/superiors.ts';
import { cycleIdOf, planIdOf } from '../performance/ids.ts';
import { cycleInRegion } from '../performance/read.ts';
import type { Cycle } from '../performance/rules/types.ts';
import { lawOf } from '../policy/law.ts';
import { versionByNumber } from './documents.ts';
import { agencyOf, type SheetPerson, sheetPerson } from './forms.ts';
import { evaluationId, yearEvaluationId } from './ids.ts';
import { snapshotOf } from './rater.ts';
import { evaluationRows } from './read.ts';
import { accumulate, byLevel, type CreditRow, type FinalCredit, pointsOf } from './rules/accumulate.ts';
import { type Determination, determination, type Earlier } from './rules/determination.ts';
import { kindsIn } from './rules/kinds.ts';
import { type EvaluationPolicy, evaluationPolicy } from './rules/policy.ts';
import type { Evaluation } from './rules/types.ts';

interface Whose {
  employee: Employee;
  region: string;
  /** The present definitive post, or the last one. */
  post: Assignment;
  policy: EvaluationPolicy;
  yearFrom: number;
  yearTo: number;
}

/** Null to whom the root field's rule does not name, as if there were nobody. */
async function whose(ctx: ReadContext, employeeId: string, year: number | null | undefined): Promise<Whose | null> {
  const region = ctx.viewer.region ?? '';
  const employee = await employeeById(ctx, employeeId);
  if (!employee || !(await permitted(ctx, { region, employeeId }))) return null;
  const today = legalDay(ctx.now);
  const definitive = employee.assignments.filter(({ holding }) => holding === 'DEFINITIVE');
  const post = definitiveOn(employee, today) ?? definitive.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1)).at(-1);
  if (!post) return null;
  const policy = evaluationPolicy(today, await lawOf(ctx));
  const first = Math.min(...definitive.map(({ validFrom }) => Number(validFrom.slice(0, 4))));
  const yearTo = Math.min(year ?? legalYear(ctx.now), legalYear(ctx.now));
  return { employee, region, post, policy, yearFrom: Math.max(first, policy.credit.since), yearTo };
}

/** Ids of all evaluations of definitive posts in a year: the year's, and one a plan and period. */
function idsOf({ assignments, id }: Employee, cycle: Cycle): string[] {
  const [first, last] = [`${cycle.year}-01-01`, `${cycle.year}-12-31`];
  const held = assignments.filter(
    (one) => one.holding === 'DEFINITIVE' && one.validFrom <= last && (one.validTo === null || first <= one.validTo),
  );
  const periodic = held.flatMap((one) => cycle.periods.map(({ number }) => evaluationId(planIdOf(one.id, cycle.id), number)));
  return [yearEvaluationId(id, cycle.id), ...periodic];
}

/** Evaluations of definitive posts in the years, those that are there: one batch for the cycles, one for all of them. */
export async function evaluationsOf(ctx: ReadContext, employee: Employee, region: string, years: readonly number[]): Promise<Evaluation[]> {
  const cycles = await Promise.all(years.map((year) => cycleInRegion(ctx, cycleIdOf(region, year))));
  const ids = cycles.flatMap((row) => (row ? idsOf(employee, row.body) : []));
  return (await evaluationRows(ctx, ids)).map(({ body }) => body);
}

async function finalCredit(ctx: ReadContext, { id, year, period, final }: Evaluation): Promise<FinalCredit[]> {
  const version = await versionByNumber(ctx, id, final?.version ?? null);
  return version ? [{ evaluationId: id, year, period, predicate: version.predicate, at: version.at, credit: version.credit }] : [];
}

/** Final ones only; of their frozen versions nothing is computed anew. */
async function rowsFor(ctx: ReadContext, { employee, region, yearFrom, yearTo }: Whose): Promise<CreditRow[]> {
  const years = Array.from({ length: Math.max(0, yearTo - yearFrom + 1) }, (_, i) => yearFrom + i);
  const final = (await evaluationsOf(ctx, employee, region, years)).filter(({ status }) => status === 'FINAL');
  return accumulate((await Promise.all(final.map((one) => finalCredit(ctx, one)))).flat());
}

const personOf = async (ctx: ReadContext, { employee, region, post }: Whose): Promise<SheetPerson> =>
  sheetPerson(ctx, region, await snapshotOf(ctx, employee, post));

export interface AccumulationSheet {
  agency: string;
  person: SheetPerson;
  yearFrom: number;
  yearTo: number;
  rows: CreditRow[];
  points: string;
  levels: { level: FunctionalLevel; points: string }[];
}

export async function creditAccumulation(
  ctx: ReadContext,
  { employeeId, year }: { employeeId: string; year?: number | null | undefined },
): Promise<AccumulationSheet | null> {
  const who = await whose(ctx, employeeId, year);
  if (!who) return null;
  const [agency, person, rows] = await Promise.all([agencyOf(ctx, who.post.rootUnitId), personOf(ctx, who), rowsFor(ctx, who)]);
  return { agency, person, yearFrom: who.yearFrom, yearTo: who.yearTo, rows, points: pointsOf(rows), levels: byLevel(rows) };
}

/** The level of the present post, where it feeds credit points now. */
async function levelOf(ctx: ReadContext, { employee, post, policy }: Whose): Promise<FunctionalLevel | null> {
  const today = legalDay(ctx.now);
  const position = await positionInRegion(ctx, post.positionId);
  const kind = kindsIn(employee, { from: today, to: today })[0]?.kind;
  return kind && policy.credit.kinds.includes(kind) ? (position?.body.level ?? null) : null;
}

export interface DeterminationSheet extends Determination {
  agency: string;
  person: SheetPerson;
  level: FunctionalLevel;
  year: number;
  policyVersion: string;
}

export async function creditDetermination(
  ctx: ReadContext,
  { employeeId, year }: { employeeId: string; year?: number | null | undefined },
  earlier: Earlier | null,
): Promise<DeterminationSheet | null> {
  const who = await whose(ctx, employeeId, year);
  const level = who && (await levelOf(ctx, who));
  if (!who || !level) return null;
  const [agency, person, rows] = await Promise.all([agencyOf(ctx, who.post.rootUnitId), personOf(ctx, who), rowsFor(ctx, who)]);
  const { policy, yearTo } = who;
  const of = { agency, person, level, year: yearTo, policyVersion: policy.version };
  return { ...of, ...determination(rows, { level, year: yearTo, earlier, policy: policy.credit }) };
}
