// Sheets of scores: what a row says, and how one sheet differs from another. Pure.

import type { Exclusion } from '../../lists/rules/marks.ts';
import type { SCORE_SHEETS } from './additional-types.ts';

export type ScoreStage = (typeof SCORE_SHEETS)[number];

/** What a test says of one person. */
export interface Scored {
  /** Decimals in the order of the test's parts; null = absent, which is not 0, or excluded. */
  values: string[] | null;
  /** Whoever was put out of the test or has withdrawn has no score, and is not absent; not there for all others. */
  exclusion?: Exclusion;
}

export interface ScoreRow extends Scored {
  number: string;
}

export interface ScoreChange {
  number: string;
  kind: 'ADDED' | 'CHANGED' | 'REMOVED';
  /** Null where the person is not on the sheet. */
  before: Scored | null;
  after: Scored | null;
}

const scored = ({ values, exclusion }: ScoreRow): Scored => ({ values, ...(exclusion && { exclusion }) });

/** What a new sheet would change, by registration number. */
export function scoreDiff(before: readonly ScoreRow[], after: readonly ScoreRow[]): ScoreChange[] {
  const [old, next] = [before, after].map((rows) => new Map(rows.map((row) => [row.number, scored(row)])));
  const numbers = [...new Set([...before, ...after].map(({ number }) => number))].toSorted();
  return numbers.flatMap((number): ScoreChange[] => {
    const [was, is] = [old?.get(number) ?? null, next?.get(number) ?? null];
    if (was && is) return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ number, kind: 'CHANGED', before: was, after: is }];
    return [{ number, kind: was ? 'REMOVED' : 'ADDED', before: was, after: is }];
  });
}
