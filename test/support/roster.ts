// The roster made anew from the records alone, the slow and plain way: what its rows are compared with.

import { yearEvaluationId } from '../../src/modules/evaluation/ids.ts';
import type { Evaluation } from '../../src/modules/evaluation/rules/types.ts';
import { type AssignmentCard, type Employee, gradeOn, kindOn } from '../../src/modules/organisation/rules/types.ts';
import type { StoredRosterRow } from '../../src/modules/outstanding/card-items.ts';
import { markIn, opened } from '../../src/modules/outstanding/card-items.ts';
import { cycleIdOf, planIdOf } from '../../src/modules/performance/ids.ts';
import type { PlanHead } from '../../src/modules/performance/rules/types.ts';
import { addDays, legalDay, legalYear, valueOn } from '../../src/platform/rules/calendar.ts';
import * as keys from '../../src/platform/store/keys.ts';
import type { Row } from '../../src/platform/store/table.ts';
import { NOBODY } from '../../src/platform/viewer.ts';
import { REGION, type RunningCity } from './city.ts';

/** Days on which a value told ahead is asked. */
const daysFrom = (today: string): string[] => [0, 1, 30, 100, 400].map((n) => addDays(today, n));

/** What a row says that lists depend on, of three years and on some days to come. */
interface Told {
  key: string;
  name: string;
  place: string | undefined;
  days: string;
  kinds: string[];
  grades: (string | null)[];
  plans: string[];
  /** The same as the entry of the post says it. */
  onEntry: string[];
  evaluations: string[];
}

const place = (row: Row | undefined) => row?.index?.index3?.sk;

function onEntry(entry: Row | undefined, years: readonly number[]): string[] {
  const plans = (entry?.card as AssignmentCard | undefined)?.plans;
  return years.map((year) => (plans === undefined ? 'UNTOLD' : markIn(plans, year)));
}

function toldBy(row: Row, entries: readonly Row[], now: string): Told {
  const card = opened(row as StoredRosterRow);
  const years = [-1, 0, 1].map((n) => legalYear(now) + n);
  const days = daysFrom(legalDay(now));
  return {
    key: `${row.pk} ${row.sk}`,
    name: card.name,
    place: place(row),
    days: `${card.validFrom} ${card.validTo}`,
    kinds: days.map((day) => valueOn(card.kinds, day)),
    grades: days.map((day) => valueOn(card.grades, day)),
    plans: years.map((year) => card.plans[year] ?? 'NONE'),
    onEntry: onEntry(
      entries.find(({ sk }) => sk === `ASSIGNMENT#${card.assignmentId}`),
      years,
    ),
    evaluations: years.map((year) => card.evaluations[year] ?? 'NONE'),
  };
}

function planStageOf(plan: PlanHead | undefined): string {
  if (!plan) return 'NONE';
  if (plan.voided) return 'VOID';
  const { approved, status } = plan;
  if (approved.length === 0) return status;
  return status === 'APPROVED' ? 'AGREED' : `CHANGE_${status}`;
}

function evaluationStageOf(evaluation: Evaluation | undefined): string {
  if (!evaluation) return 'NONE';
  const { status, self, handOver } = evaluation;
  if (status === 'SHARED') return handOver?.acknowledgedAt ? 'ACKNOWLEDGED' : 'HANDED_OVER';
  if (status === 'FINAL' || status === 'EXEMPT') return status;
  return self?.submittedAt ? 'SELF_ASSESSED' : 'OPENED';
}

/** By the records of one person. Posts that are over may still have a row: a list asks the day. */
async function naive(city: RunningCity, employeeId: string, now: string): Promise<Told[]> {
  const { table } = city.app.contextFor({ ...NOBODY, region: REGION }, 'naive');
  const employee = (await table.get(keys.head(employeeId)))?.body as Employee;
  const years = [-1, 0, 1].map((n) => legalYear(now) + n);
  const [today, days] = [legalDay(now), daysFrom(legalDay(now))];
  const body = async <T>(id: string) => (await table.get(keys.head(id)))?.body as T | undefined;
  const posts = employee.assignments.filter((one) => one.holding === 'DEFINITIVE' && (one.validTo === null || one.validTo >= today));
  const evaluations = await Promise.all(
    years.map(async (year) => evaluationStageOf(await body(yearEvaluationId(employeeId, cycleIdOf(REGION, year))))),
  );
  const plansOf = (post: string) =>
    Promise.all(years.map(async (year) => planStageOf(await body(planIdOf(post, cycleIdOf(REGION, year))))));
  return Promise.all(
    posts.map(async (post) => ({
      key: `${employeeId} ROSTER#${post.id}`,
      name: employee.name,
      place: `${post.unitPath}#${post.isHead ? 0 : 1}#${employee.name.split(',')[0]?.toLowerCase()}#${post.id}`,
      days: `${post.validFrom} ${post.validTo}`,
      kinds: days.map((day) => kindOn(employee, day)),
      grades: days.map((day) => gradeOn(employee, day)),
      plans: await plansOf(post.id),
      onEntry: await plansOf(post.id),
      evaluations,
    })),
  );
}

const byKey = (a: Told, b: Told): number => (a.key < b.key ? -1 : 1);

/** A person's rows as they are found in each index, beside the rows as they should be. */
export async function rosterOf(
  city: RunningCity,
  employeeId: string,
  now: string,
): Promise<{ rows: Told[]; should: Told[]; ranks: string[][] }> {
  const { table } = city.app.contextFor({ ...NOBODY, region: REGION }, 'rows');
  const stored = (await table.query({ pk: employeeId, prefix: 'ROSTER#', limit: 100 })).rows;
  const entries = (await table.query({ pk: employeeId, prefix: 'ASSIGNMENT#', limit: 100 })).rows;
  const today = legalDay(now);
  const rows = stored.filter((row) => (opened(row as StoredRosterRow).validTo ?? '9999') >= today);
  const ranks = stored.map(({ index }) => [index?.index1?.sk.split('#')[0] ?? '', index?.index2?.sk.split('#')[0] ?? '']);
  return {
    rows: rows.map((row) => toldBy(row, entries, now)).toSorted(byKey),
    should: (await naive(city, employeeId, now)).toSorted(byKey),
    ranks,
  };
}
