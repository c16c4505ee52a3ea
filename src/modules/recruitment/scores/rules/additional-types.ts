// A test of certain posts beside the part by computer, and the sheets that scores are kept by: types.

import { TEST_STAGES } from '../../campaigns/rules/kinds.ts';
import type { PanelMethod } from '../../panels/rules/types.ts';

/** What scores are kept by: a sheet each test, and one of the further test of posts that have one beside the part by computer. */
export const SCORE_SHEETS = [...TEST_STAGES, 'SKB_ADDITIONAL'] as const;

/** A test of the field test beside the one by computer (tes lain selain CAT). */
export interface AdditionalTest {
  method: PanelMethod;
  /** Percent of the field test; the rest is the part by computer. */
  weight: number;
  /** Menggugurkan: who does not come to it, or falls short, is not ranked. */
  eliminating: boolean;
  /** Points that must be reached; null = to have sat it is enough. */
  least: number | null;
}
