// Where a device goes on: nothing that is told late falls behind it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CURSOR_DAYS,
  type FeedPosition,
  forgottenAfter,
  isTooOld,
  next,
  SETTLES_MINUTES,
  settled,
} from '../../../src/modules/changes/rules/window.ts';

const NOW = '2026-03-10T02:00:00.000Z';
const at = (ms: number): string => new Date(Date.parse(NOW) + ms).toISOString();
const MINUTE = 60_000;

describe('a round', () => {
  it.each<[string, FeedPosition, string | null, FeedPosition]>([
    ['of one page ends where it was settled', { after: at(-60 * MINUTE), floor: null }, null, { after: at(-5 * MINUTE), floor: null }],
    [
      'of more goes on behind the last place, and keeps where the next begins',
      { after: at(-60 * MINUTE), floor: null },
      `${at(-9)}#x`,
      { after: `${at(-9)}#x`, floor: at(-5 * MINUTE) },
    ],
    [
      'that goes on ends where it was settled when it began',
      { after: `${at(-9)}#x`, floor: at(-20 * MINUTE) },
      null,
      { after: at(-20 * MINUTE), floor: null },
    ],
    ['never goes back behind its beginning', { after: at(-MINUTE), floor: null }, null, { after: at(-MINUTE), floor: null }],
  ])('%s', (_, from, last, expected) => {
    expect(next(from, last, NOW)).toEqual(expected);
  });

  it('misses no entry that stands within the time it takes to settle', () => {
    const minutes = fc.integer({ min: 0, max: 600 });
    fc.assert(
      fc.property(
        fc.array(fc.record({ begun: minutes, takes: fc.integer({ min: 0, max: SETTLES_MINUTES - 1 }) })),
        fc.array(minutes, { minLength: 1 }),
        (writes, reads) => {
          const entries = writes.map(({ begun, takes }, i) => ({ id: `${i}`, place: `${at(begun * MINUTE)}#${i}`, stands: begun + takes }));
          const seen = new Set<string>();
          let from: FeedPosition = { after: settled(NOW), floor: null };
          for (const minute of [...reads, 700].toSorted((a, b) => a - b)) {
            const now = at(minute * MINUTE);
            for (const { id, place, stands } of entries)
              if (stands <= minute && place > `${from.after}!` && place < `${now}~`) seen.add(id);
            from = next(from, null, now);
          }
          expect(seen.size).toBe(entries.length);
        },
      ),
    );
  });
});

describe('a cursor', () => {
  it('is too old before what it points at is forgotten', () => {
    const after = at(0);
    const old = (days: number) => new Date(Date.parse(after) + days * 1_440 * MINUTE).toISOString();
    expect([isTooOld({ after, floor: null }, old(CURSOR_DAYS)), isTooOld({ after, floor: null }, old(CURSOR_DAYS + 1))]).toEqual([
      false,
      true,
    ]);
    expect(forgottenAfter(after) * 1_000).toBeGreaterThan(Date.parse(old(CURSOR_DAYS + 1)));
  });
});
