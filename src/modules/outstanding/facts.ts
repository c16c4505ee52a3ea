// What rows of the roster are made from: plans of a post and the year's evaluations of its holder, as they stand in the table.

import { legalYear } from '../../platform/rules/calendar.ts';
import { head } from '../../platform/store/keys.ts';
import type { Key, Row } from '../../platform/store/table.ts';
import { yearEvaluationId } from '../evaluation/ids.ts';
import { evaluationIn } from '../evaluation/read.ts';
import type { Assignment } from '../organisation/rules/types.ts';
import { cycleIdOf, planIdOf } from '../performance/ids.ts';
import { planIn } from '../performance/read.ts';
import { segmentOf } from '../performance/rules/segments.ts';
import { withEvaluation, withPlan } from './rules/rows.ts';
import type { Stages } from './rules/types.ts';

/** Where facts are read, and when. */
export interface FactsReader {
  loader: { load(id: string): Promise<Row | null> };
  now: string;
}

export interface StagesRead {
  stages: Stages;
  /** What was read to know them, to be a condition: here, or not here. */
  read: { key: Key; row: Row | null }[];
}

const NONE: Stages = { plans: {}, evaluations: {} };

/** What rows tell of: this year, the last, the next. */
export const yearsOf = (now: string): number[] => [-1, 0, 1].map((n) => legalYear(now) + n);

const readAll = ({ loader }: FactsReader, ids: readonly string[]): Promise<StagesRead['read']> =>
  Promise.all(ids.map(async (id) => ({ key: head(id), row: await loader.load(id) })));

/** The body of what is read or written, where it is what is looked for. */
export type BodyOf<T> = (item: Pick<Row, 'type' | 'body'> | null) => T | null;

const bodiesOf = <T>(read: StagesRead['read'], bodyOf: BodyOf<T>): T[] => read.flatMap(({ row }) => bodyOf(row) ?? []);

/** Years in which the post has days, and so may have a plan. */
const yearsServed = (now: string, post: Assignment): number[] => yearsOf(now).filter((year) => segmentOf(post, year) !== null);

export async function plansOf(at: FactsReader, region: string, post: Assignment, years = yearsServed(at.now, post)): Promise<StagesRead> {
  const read = await readAll(
    at,
    years.map((year) => planIdOf(post.id, cycleIdOf(region, year))),
  );
  return { stages: bodiesOf(read, planIn).reduce(withPlan, NONE), read };
}

export async function evaluationsOf(at: FactsReader, region: string, employeeId: string): Promise<StagesRead> {
  const read = await readAll(
    at,
    yearsOf(at.now).map((year) => yearEvaluationId(employeeId, cycleIdOf(region, year))),
  );
  return { stages: bodiesOf(read, evaluationIn).reduce(withEvaluation, NONE), read };
}
