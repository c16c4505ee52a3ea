// Clocks of what is about heads: counted apart by unit and day, and taken off the whole for whom they are about.
import { expect, it } from 'vitest';
import { addHeadClock, clocksWithout } from '../../../src/modules/voice/rules/head-clocks.ts';

const NONE = { firstKept: 0, firstBroken: 0, kept: 0, broken: 0 };
const head = (unitId: string, day = '2026-01-12') => ({ unitId, day });

it('are counted by unit and day, and taken off the whole by those alone', () => {
  const first = addHeadClock([], head('a'), { class: 'URGENT', clock: 'firstKept' });
  const again = addHeadClock(first, head('a'), { class: 'URGENT', clock: 'broken' });
  const heads = addHeadClock(again, head('a', '2026-01-13'), { class: 'ORDINARY', clock: 'kept' });
  expect(again).toEqual([{ ...head('a'), clocks: { URGENT: { ...NONE, firstKept: 1, broken: 1 } } }]);
  const all = { URGENT: { firstKept: 3, firstBroken: 1, kept: 2, broken: 1 }, ORDINARY: { ...NONE, kept: 1 } };
  const without = (...own: string[]) => clocksWithout(all, heads, ({ day }) => own.includes(day));
  expect(without()).toEqual(all);
  expect(without('2026-01-12')).toEqual({ ...all, URGENT: { firstKept: 2, firstBroken: 1, kept: 2, broken: 0 } });
  expect(without('2026-01-12', '2026-01-13').ORDINARY).toEqual(NONE);
  expect(clocksWithout({}, heads, () => true)).toEqual({});
});
