// Numbers that a form may say: whole, and within bounds. Pure.
import type { Problem } from '../../../../platform/rules/errors.ts';

/** A whole number from `least` to `most`. */
export const range = (field: readonly string[], value: number, least: number, most: number): Problem[] =>
  Number.isSafeInteger(value) && value >= least && value <= most ? [] : [{ code: 'OUT_OF_RANGE', field, params: { least, most } }];
