// A finding as walks see it and auditors see to it: case by case.
import { describe, expect, it } from 'vitest';
import { acknowledge, isNoted, reopen, type Sight, seenBy } from '../../../src/modules/audit/rules/finding.ts';
import type { Finding } from '../../../src/modules/audit/rules/types.ts';
import { RuleError } from '../../../src/platform/rules/errors.ts';

const OF = { id: 'fnd_1', kind: 'ITEM_CHANGED', subject: 'emp_1', itemType: 'Employee' } as const;
const sight = (difference: string): Sight => ({ ...OF, difference });
const SEEN_TO = { by: 'emp_9', at: '2027-03-02T03:00:00.000Z', reason: 'Dipulihkan dari cadangan.' };
const finding = (more: Partial<Finding> = {}): Finding => ({
  ...OF,
  foundOn: '2027-03-01',
  seenOn: '2027-03-02',
  differences: { a: '2027-03-02' },
  acknowledged: null,
  ...more,
});
const { differences: _, ...BEFORE_0121 } = finding({ acknowledged: null });
const DAY = { today: '2027-03-03', since: '2027-03-02' };

describe('a walk sees a finding', () => {
  const seenTo = finding({ acknowledged: SEEN_TO });
  it.each([
    ['for the first time: it is open', null, 'a', { foundOn: '2027-03-03', differences: { a: '2027-03-03' }, acknowledged: null }],
    ['again: it stays open', finding(), 'a', { foundOn: '2027-03-01', differences: { a: '2027-03-03' }, acknowledged: null }],
    [
      'again, from before it was kept what differs: it is open',
      BEFORE_0121,
      'a',
      { foundOn: '2027-03-01', differences: { a: '2027-03-03' }, acknowledged: null },
    ],
    ['again, seen to: it stays so', seenTo, 'a', { foundOn: '2027-03-01', differences: { a: '2027-03-03' }, acknowledged: SEEN_TO }],
    [
      'with something else that differs: it is open',
      seenTo,
      'b',
      { foundOn: '2027-03-01', differences: { a: '2027-03-02', b: '2027-03-03' }, acknowledged: null },
    ],
    [
      'again after the walk before has not: it was put right, and is open',
      finding({ acknowledged: SEEN_TO, seenOn: '2027-03-01', differences: { a: '2027-03-01' } }),
      'a',
      { foundOn: '2027-03-01', differences: { a: '2027-03-03' }, acknowledged: null },
    ],
    [
      'of which one of two is put right: that is forgotten, and it stays seen to',
      finding({ acknowledged: SEEN_TO, differences: { a: '2027-03-02', b: '2027-03-01' } }),
      'a',
      { foundOn: '2027-03-01', differences: { a: '2027-03-03' }, acknowledged: SEEN_TO },
    ],
  ] as const)('%s', (_, before, difference, after) => {
    expect(seenBy(before, sight(difference), DAY)).toEqual({ ...OF, seenOn: '2027-03-03', ...after });
  });

  it('once a day: what was noted that day is noted', () => {
    expect([null, finding(), finding({ differences: { a: '2027-03-03' } })].map((one) => isNoted(one, sight('a'), DAY))).toEqual([
      false,
      false,
      true,
    ]);
    expect(isNoted(finding({ differences: { a: '2027-03-03' } }), sight('b'), DAY)).toBe(false);
  });
});

describe('an auditor sees to it', () => {
  const actor = { by: SEEN_TO.by, now: SEEN_TO.at };
  const codes = (work: () => Finding): string[] => {
    try {
      work();
      return [];
    } catch (error) {
      if (!(error instanceof RuleError)) throw error;
      return error.problems.map(({ code, field }) => `${code} ${field?.join('.')}`);
    }
  };

  it('with a reason, once, and takes it back', () => {
    const seenTo = acknowledge(finding(), { reason: ` ${SEEN_TO.reason} ` }, actor);
    expect(seenTo).toEqual(finding({ acknowledged: SEEN_TO }));
    expect(codes(() => acknowledge(seenTo, { reason: 'Lagi' }, actor))).toEqual(['TRANSITION_REFUSED findingId']);
    expect(reopen(seenTo, { reason: 'Belum dipulihkan' })).toEqual(finding());
    expect(codes(() => reopen(finding(), { reason: 'Belum' }))).toEqual(['TRANSITION_REFUSED findingId']);
  });

  it.each([
    ['blank', ' ', 'REQUIRED reason'],
    ['of 301 characters', 'a'.repeat(301), 'TOO_LONG reason'],
    ['with a number of somebody', 'Milik 3374014505800001', 'INVALID reason'],
  ])('not with a reason %s', (_, reason, code) => {
    expect(codes(() => acknowledge(finding(), { reason }, actor))).toEqual([code]);
    expect(codes(() => reopen(finding({ acknowledged: SEEN_TO }), { reason }))).toEqual([code]);
  });
});
