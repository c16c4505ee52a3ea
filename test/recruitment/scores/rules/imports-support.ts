// Imports as the tests of their rules make them.
import type { ScoreRow } from '../../../../src/modules/recruitment/scores/rules/types.ts';
import { type Problem, RuleError } from '../../../../src/platform/rules/errors.ts';

export const NOW = '2024-10-20T02:00:00.000Z';

export const HASH = 'a'.repeat(64);

export function problemsOf(act: () => unknown): readonly Problem[] {
  try {
    act();
    return [];
  } catch (error) {
    if (error instanceof RuleError) return error.problems;
    throw error;
  }
}

export const codes = (act: () => unknown): string[] => problemsOf(act).map(({ code }) => code);

export const rows = (...pairs: [number: string, value: string | null][]): ScoreRow[] =>
  pairs.map(([number, value]) => ({ number, values: value === null ? null : [value] }));
