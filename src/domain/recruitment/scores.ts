// Sheets of scores: what a row says, and how one sheet differs from another. Pure.
import type { SkdScore } from './passing.ts';

export type ScoreStage = 'SKD' | 'SKB';

/** Columns of a sheet, in the order of a row's values. */
export const SCORE_COLUMNS: Record<ScoreStage, readonly string[]> = { SKD: ['twk', 'tiu', 'tkp'], SKB: ['skb'] };

/** Decimals in the order of the columns; null = absent, which is not 0. */
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

/** The basic test's points of a row; null for who was absent. */
export function skdOf({ values }: ScoreRow): SkdScore | null {
  if (!values) return null;
  const [twk, tiu, tkp] = values.map(Number);
  return { twk: twk ?? 0, tiu: tiu ?? 0, tkp: tkp ?? 0 };
}

export const skbOf = ({ values }: ScoreRow): string | null => values?.[0] ?? null;

export interface TestScores extends Partial<Record<'twk' | 'tiu' | 'tkp' | 'skb', string>> {
  absent: boolean;
}

/** By the names of their columns. */
export const testScores = (stage: ScoreStage, values: readonly string[] | null): TestScores => ({
  absent: values === null,
  ...Object.fromEntries(SCORE_COLUMNS[stage].flatMap((column, i) => (values?.[i] === undefined ? [] : [[column, values[i]]]))),
});
