// Sheets of scores: what a row says, and how one sheet differs from another. Pure.
import type { TestStage } from './types.ts';

/** Each test has a sheet. */
export type ScoreStage = TestStage;
/** Decimals in the order of the test's parts; null = absent, which is not 0. */
export interface ScoreRow {
  number: string;
  values: string[] | null;
}

export interface ScoreChange {
  number: string;
  /** Absent from the sheet before or after: undefined is never said, so `null` values mean "was absent from the test". */
  kind: 'ADDED' | 'CHANGED' | 'REMOVED';
  before: string[] | null;
  after: string[] | null;
}

const same = (a: string[] | null, b: string[] | null): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What a new sheet would change, by registration number. */
export function scoreDiff(before: readonly ScoreRow[], after: readonly ScoreRow[]): ScoreChange[] {
  const [old, next] = [new Map(before.map((row) => [row.number, row.values])), new Map(after.map((row) => [row.number, row.values]))];
  const numbers = [...new Set([...old.keys(), ...next.keys()])].toSorted();
  return numbers.flatMap((number): ScoreChange[] => {
    const [was, is] = [old.get(number) ?? null, next.get(number) ?? null];
    if (!old.has(number)) return [{ number, kind: 'ADDED', before: null, after: is }];
    if (!next.has(number)) return [{ number, kind: 'REMOVED', before: was, after: null }];
    return same(was, is) ? [] : [{ number, kind: 'CHANGED', before: was, after: is }];
  });
}
