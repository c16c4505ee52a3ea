// Where shipped numbers come from is told in the language of who reads it.
import { describe, expect, it } from 'vitest';
import { lawInForce } from '../../src/modules/policy/rules/kinds.ts';
import { SHIPPED } from '../../src/platform/rules/policy/overlay.ts';
import { isSaidInBoth, sourceIn } from '../../src/platform/rules/texts/sources.ts';

const DAYS = ['2024-09-01', '2025-06-01', '2026-11-28'];
const shipped = [...new Set(DAYS.flatMap((day) => lawInForce(day, SHIPPED).map(({ source }) => source)))];

describe('the source of numbers', () => {
  it('is told in Indonesian wherever it is English', () => {
    expect(shipped.length).toBeGreaterThan(9);
    expect(shipped.filter((source) => !isSaidInBoth(source))).toEqual([]);
    expect(isSaidInBoth('The numbers are house rules')).toBe(false);
    for (const source of shipped) expect(sourceIn(source, 'en')).toBe(source);
  });

  it('is told as it was typed where a city has entered it', () => {
    expect(sourceIn('Keputusan Wali Kota 12/2026', 'id')).toBe('Keputusan Wali Kota 12/2026');
  });
});
