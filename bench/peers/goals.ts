// The goals of the comparison, and what a run says of each. Pure.
import type { Spread } from '../cold-start.ts';
import type { QuestionName } from './documents.ts';
import type { ScreenName } from './screens.ts';
import type { StackName } from './stacks.ts';

/** What a stack needed for a question, over the rounds. */
export interface Taken {
  /** CPU a request, ms: of the server, and of its database. */
  server: Spread;
  database: Spread;
  requestsPerSecond: Spread;
  p50: Spread;
  p99: Spread;
  /** By the product's own lines; null of the peers. */
  calls: number | null;
  units: number | null;
  requests: number;
}

export type Answered<Name extends string = StackName> = Partial<Record<Name, Taken>>;

export interface Question<Name extends string = StackName> {
  key: string;
  title: string;
  stacks: Answered<Name>;
}

export interface Goal {
  /** Most CPU as a part of PostGraphile's with equal duties. */
  ratio?: number;
  /** Most CPU, ms. */
  cpu?: number;
  calls?: number;
  units?: number;
}

export const GOALS: Record<QuestionName | ScreenName, Goal> = {
  Q1: { ratio: 0.9, calls: 2 },
  Q2: { ratio: 0.8, calls: 1 },
  MyWork: { calls: 3 },
  PlanInFull: { cpu: 2, calls: 4 },
  Q3: { ratio: 1, calls: 2 },
  Q4: { ratio: 1, calls: 2, units: 8 },
  Q5: { ratio: 0.6, calls: 1 },
  Q6: { ratio: 0.9, calls: 1 },
  M1: { ratio: 2, calls: 3, units: 12 },
};

/** The board had no equivalent as the goals were set. */
export const SIX: readonly string[] = ['Q1', 'Q2', 'Q3', 'Q4', 'Q6', 'M1'] satisfies QuestionName[];

/** Of the mean of the six, of a start beside that of a bare handler, and of the bytes it reads. */
export const MEAN_GOAL = 1;
export const START_GOAL = 1.6;
export const BYTES_GOAL = 1_200_000;

/** The product's CPU as a part of another stack's; null where one of them was not asked. */
export function ratioTo({ product, ...stacks }: Answered, other: Exclude<StackName, 'product'>): number | null {
  const theirs = stacks[other];
  return product && theirs ? product.server.median / theirs.server.median : null;
}

/** Null of none. */
export const geometricMean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);

/** Of those of the six that were asked. */
export const meanTo = (questions: readonly Question[], other: Exclude<StackName, 'product'>): number | null =>
  geometricMean(questions.filter(({ key }) => SIX.includes(key)).flatMap(({ stacks }) => ratioTo(stacks, other) ?? []));

/** A mean over requests of which one in 30 s reads reference data anew: rounded as calls are counted. */
const isAtMost = (value: number | null | undefined, most: number | undefined, digits: number): boolean =>
  most === undefined || (value !== null && value !== undefined && Math.round(value * 10 ** digits) / 10 ** digits <= most);

/** What of the goal is missed, in words; empty where it is held, null where there is none. */
export function missed({ key, stacks }: Question): string[] | null {
  const goal = (GOALS as Record<string, Goal>)[key];
  const { product } = stacks;
  if (!goal || !product) return null;
  return [
    ...(isAtMost(ratioTo(stacks, 'postgraphile'), goal.ratio, 2) ? [] : ['ratio']),
    ...(isAtMost(product.server.median, goal.cpu, 2) ? [] : ['CPU']),
    ...(isAtMost(product.calls, goal.calls, 0) ? [] : ['calls']),
    ...(isAtMost(product.units, goal.units, 1) ? [] : ['units']),
  ];
}
