// In which months something was achieved: by the entries that no later one corrects.
import { describe, expect, it } from 'vitest';
import { byEntries, isUnsure, type ProgressMonths, withEntryOf } from '../../../src/modules/performance/rules/progress-months.ts';
import type { PlanHead, ProgressEntry } from '../../../src/modules/performance/rules/types.ts';

const HEAD = { id: 'pln_1', year: 2026, unitId: 'unt_b', rootUnitId: 'unt_a', holding: 'DEFINITIVE' } as PlanHead;
const entry = (id: string, day: string, correctsId: string | null = null): ProgressEntry =>
  ({ id, day, at: `${day}T03:00:00.000Z`, correctsId }) as ProgressEntry;

/** As one after the other was written, and looked at afterwards where that is needed. */
function monthsOf(entries: readonly ProgressEntry[]): readonly string[] {
  let known: ProgressMonths | null = null;
  entries.forEach((one, i) => {
    const written: ProgressMonths | null = withEntryOf(known, HEAD, one) ?? known;
    known = written && isUnsure(written, one) ? (byEntries(written, entries.slice(0, i + 1)) ?? written) : written;
  });
  return (known as ProgressMonths | null)?.months ?? [];
}

describe('the months of a plan', () => {
  it.each([
    ['are of its entries', [entry('1', '2026-03-09')], ['2026-03']],
    [
      'are told once, in their order',
      [entry('1', '2026-03-09'), entry('2', '2026-01-09'), entry('3', '2026-03-31')],
      ['2026-01', '2026-03'],
    ],
    ['lose one whose only entry was of another', [entry('1', '2026-03-09'), entry('2', '2026-04-09', '1')], ['2026-04']],
    [
      'keep one in which another entry stands',
      [entry('1', '2026-03-09'), entry('2', '2026-03-10'), entry('3', '2026-04-09', '1')],
      ['2026-03', '2026-04'],
    ],
    ['stay by a correction of the value alone', [entry('1', '2026-03-09'), entry('2', '2026-03-09', '1')], ['2026-03']],
    [
      'come back with a correction of the correction',
      [entry('1', '2026-03-09'), entry('2', '2026-04-09', '1'), entry('3', '2026-03-09', '2')],
      ['2026-03'],
    ],
  ])('%s', (_, entries, months) => expect(monthsOf(entries)).toEqual(months));

  it('come back where one was written while its month was corrected away', () => {
    const [first, second, third] = [entry('1', '2026-02-09'), entry('2', '2026-03-09', '1'), entry('3', '2026-02-10')] as const;
    const known = { ...HEAD, planId: 'pln_1', months: ['2026-03'], isVoid: false } as unknown as ProgressMonths;
    expect(isUnsure(known, third)).toBe(true);
    expect(byEntries(known, [first, second, third])?.months).toEqual(['2026-02', '2026-03']);
  });

  it('are not written again where they stay', () => {
    const known = withEntryOf(null, HEAD, entry('1', '2026-03-09'));
    expect(withEntryOf(known, HEAD, entry('2', '2026-03-12'))).toBeNull();
    expect(known && isUnsure(known, entry('2', '2026-03-12'))).toBe(false);
    expect(known && byEntries(known, [entry('1', '2026-03-09'), entry('2', '2026-03-12', '1')])).toBeNull();
  });
});
