// What an import changes of a sheet of scores. Pure.
import type { Scored, ScoreRow } from './types.ts';

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
