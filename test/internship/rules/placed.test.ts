// Rules of internships that somebody has: weights, counts of the logbook, who is of the unit.
import { describe, expect, it } from 'vitest';
import { internMentorLeaves, leavesUnitOn } from '../../../src/modules/internship/rules/intern-mentor.ts';
import { loggedWith } from '../../../src/modules/internship/rules/logbook.ts';
import { placementNotices } from '../../../src/modules/internship/rules/notices.ts';
import { endPlacement } from '../../../src/modules/internship/rules/placement.ts';
import { type InternLogEntry, type InternshipPlacement, NOTHING_LOGGED } from '../../../src/modules/internship/rules/placement-types.ts';
import { internshipPolicy } from '../../../src/modules/internship/rules/policy.ts';
import { weighted } from '../../../src/modules/internship/rules/rubric.ts';
import { parseDecimal } from '../../../src/platform/rules/decimal.ts';

const { rubric } = internshipPolicy('2026-02-02');

describe('a rubric', () => {
  it('has weights that make a hundred percent, each criterion once', () => {
    expect(rubric.reduce((sum, { weight }) => sum + parseDecimal(weight), 0n)).toBe(100_000_000n);
    expect(new Set(rubric.map(({ key }) => key)).size).toBe(rubric.length);
  });

  it.each([
    [['100', '100', '100', '100', '100'], '100.00'],
    [['0', '0', '0', '0', '0'], '0.00'],
    [['85.5', '85.5', '85.5', '85.5', '85.5'], '85.50'],
    // 20 % · 70 + 35 % · 80 + 20 % · 90 + 15 % · 60 + 10 % · 50
    [['70', '80', '90', '60', '50'], '74.00'],
    // 35 % · 0.1 is 0.035, which floating point would round down.
    [['0', '0.1', '0', '0', '0'], '0.04'],
    [['0', '0', '0', '0', '0.04'], '0.00'],
    [['0', '0', '0', '0', '0.05'], '0.01'],
  ])('weighs %j as %s', (scores, total) => {
    expect(
      weighted(
        scores.map((score, i) => ({ criterion: rubric[i]?.key ?? '', score })),
        rubric,
      ),
    ).toBe(total);
  });
});

describe('days of a logbook', () => {
  const on = (day: string, seen?: boolean): InternLogEntry => ({
    ...{ placementId: 'ipl_1', day, text: '', writtenAt: '2026-02-03T02:00:00.000Z' },
    word: seen === undefined ? null : { at: '2026-02-04T02:00:00.000Z', by: '', seen, reason: null },
  });
  const none = NOTHING_LOGGED;
  const policy = { lateDays: 7 };

  it('are counted as entries come, are seen, returned and worded anew', () => {
    const one = loggedWith(policy, none, null, on('2026-02-03'));
    expect(one).toEqual({ days: 1, seen: 0, returned: [], shut: [], last: '2026-02-03' });
    const earlier = loggedWith(policy, one, null, on('2026-02-02'));
    expect(earlier).toEqual({ days: 2, seen: 0, returned: [], shut: [], last: '2026-02-03' });
    const back = loggedWith(policy, earlier, on('2026-02-03'), on('2026-02-03', false));
    expect(back).toMatchObject({ days: 2, returned: [{ day: '2026-02-03', until: '2026-02-11' }] });
    const anew = loggedWith(policy, back, on('2026-02-03', false), on('2026-02-03'));
    expect(anew).toMatchObject({ days: 2, seen: 0, returned: [] });
    expect(loggedWith(policy, anew, on('2026-02-03'), on('2026-02-03', true))).toMatchObject({
      days: 2,
      seen: 1,
      returned: [],
      shut: ['2026-02-03'],
    });
  });
});

describe('a mentor', () => {
  const post = (unitPath: string, validTo: string | null, validFrom = '2020-01-01') => ({ unitPath, validFrom, validTo });
  const B = [{ unitId: 'b', from: null }];
  /** As b is closed on the last day of March, and c comes after it. */
  const B_THEN_C = [...B, { unitId: 'c', from: '2026-04-01' }];
  const at = { units: B, named: '2026-02-02', today: '2026-02-02', last: '2026-05-29' };

  it.each([
    [[post('a/b/', null)], null],
    [[post('a/b/c/', null)], null],
    [[post('a/b/', '2026-05-29')], null],
    [[post('a/b/', '2026-05-28')], '2026-05-28'],
    [[post('a/b/', '2026-03-01'), post('a/b/', null)], null],
    [[post('a/b/', '2026-03-01'), post('a/', null)], '2026-03-01'],
    // Promoted in the unit, and after a gap.
    [[post('a/b/', '2026-03-01'), post('a/b/c/', null, '2026-03-02')], null],
    [[post('a/b/', '2026-03-01'), post('a/b/c/', '2026-04-30', '2026-03-02')], '2026-04-30'],
    [[post('a/b/', '2026-03-01'), post('a/b/', null, '2026-03-03')], '2026-03-01'],
    // Of another unit, since theirs was closed: by their service.
    [[post('a/', null)], null],
    [[post('a/', '2026-03-31')], '2026-03-31'],
  ])('with posts %j leaves the unit on %s', (posts, on) => expect(leavesUnitOn(posts, at)).toBe(on));

  it.each([
    ['goes along stays', [post('a/b/', '2026-03-31'), post('c/', null, '2026-04-01')], null],
    ['goes along for a while leaves then', [post('a/b/', '2026-03-31'), post('c/d/', '2026-04-30', '2026-04-01')], '2026-04-30'],
    ['goes elsewhere leaves', [post('a/b/', '2026-03-31'), post('a/', null, '2026-04-01')], '2026-03-31'],
    // Nobody mentors in b from c while b is there.
    ['goes ahead leaves', [post('a/b/', '2026-02-28'), post('c/', null, '2026-03-01')], '2026-02-28'],
  ])('of a unit that is closed who %s', (_, posts, on) => expect(leavesUnitOn(posts, { ...at, units: B_THEN_C })).toBe(on));

  const mentor = { employeeId: 'emp_1', answer: 'ACCEPTED', namedAt: '2026-02-02T02:00:00.000Z', leavesOn: null as string | null };
  const placement = (leavesOn: string | null = null): InternshipPlacement =>
    ({
      ...{ id: 'ipl_1', unitId: 'b', from: '2026-02-02', until: '2026-05-29', ended: null, scores: [], forgottenAt: null },
      mentors: [{ ...mentor, leavesOn }],
    }) as unknown as InternshipPlacement;

  it.each([
    ['of another unit who takes one more post stays', [post('a/', null), post('c/', '2026-04-30')], null],
    ['of another unit who has left the service is gone', [post('a/', '2026-03-01')], '2026-03-10'],
    ['who has left the unit is gone', [post('a/b/', '2026-03-01'), post('a/', null, '2026-03-02')], '2026-03-10'],
  ])('%s', (_, posts, leavesOn) => {
    const after = internMentorLeaves(placement(), { employeeId: 'emp_1', posts, units: B, today: '2026-03-10' });
    expect(after ? after.mentors[0]?.leavesOn : null).toBe(leavesOn);
  });

  it.each([
    ['2026-03-10', null],
    ['2026-03-11', '2026-03-10'],
  ])('of an internship that ends early on %s leaves on %s', (on, leavesOn) => {
    const actor = { by: 'emp_9', parts: ['OFFICER'], now: '2026-03-11T02:00:00.000Z', logged: NOTHING_LOGGED } as const;
    const { placement: ended, problems } = endPlacement(placement('2026-03-10'), { on, reason: 'Kembali ke kampus.' }, actor);
    expect([problems, ended.mentors[0]?.leavesOn]).toEqual([[], leavesOn]);
  });

  // The first day, or a week after they were named; to the midnight in WIB.
  it.each([
    ['2026-01-12T02:00:00.000Z', '2026-02-02T17:00:00.000Z'],
    ['2026-01-26T16:59:59.999Z', '2026-02-02T17:00:00.000Z'],
    ['2026-01-26T17:00:00.000Z', '2026-02-03T17:00:00.000Z'],
    ['2026-03-10T02:00:00.000Z', '2026-03-17T17:00:00.000Z'],
  ])('who is named at %s answers until %s', (namedAt, dueAt) => {
    const asked = { ...placement(), mentors: [{ ...mentor, namedAt, answer: 'ASKED' }], leaves: [] } as unknown as InternshipPlacement;
    expect(placementNotices.awaited(asked, null)).toMatchObject([{ event: 'INTERNSHIP_MENTOR_ASKED', occasion: namedAt, dueAt }]);
  });
});
