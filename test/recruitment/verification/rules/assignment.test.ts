// How dossiers are dealt: evenly, reproducibly, to nobody who is not free, and none is lost or doubled.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deal, isGivable, loadsOf, MOST_ASSIGNED, takenBack } from '../../../../src/modules/recruitment/verification/rules/assignment.ts';
import type { Verification } from '../../../../src/modules/recruitment/verification/rules/types.ts';
import { openVerification } from '../../../../src/modules/recruitment/verification/rules/verification.ts';

const dossier = (i: number, more: Partial<Verification> = {}): Verification => ({
  ...openVerification({
    ...{ id: `ver_${i}`, campaignId: 'cmp', formationId: 'frm', category: 'GENERAL', applicationId: `apn_${i}` },
    ...{ registrationNumber: `2026-3374-${i}`, submittedAt: `2026-01-0${1 + (i % 9)}T02:00:00.000Z` },
  }),
  ...more,
});

const NAMES = ['emp_a', 'emp_b', 'emp_c', 'emp_d'];
const officers = fc.uniqueArray(fc.record({ by: fc.constantFrom(...NAMES), assigned: fc.integer({ min: 0, max: 9 }) }), {
  minLength: 1,
  selector: ({ by }) => by,
});
const barred = fc.array(fc.subarray(NAMES), { maxLength: MOST_ASSIGNED });

describe('a deal', () => {
  it('ends as even as it can where everybody is free: nobody has two more than who got the last', () => {
    fc.assert(
      fc.property(officers, fc.integer({ min: 0, max: 60 }), (present, count) => {
        const dealt = deal(
          Array.from({ length: count }, (_, i) => dossier(i)),
          present,
        );
        expect(dealt).toHaveLength(count);
        const after = present.map(({ by, assigned }) => assigned + dealt.filter((one) => one.after.assignee === by).length);
        const got = present.flatMap(({ assigned }, i) => ((after[i] ?? 0) > assigned ? [after[i] ?? 0] : []));
        if (got.length > 0) expect(Math.max(...got) - Math.min(...after)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is the same in whatever order the officers are named, and gives to nobody who is not free', () => {
    fc.assert(
      fc.property(officers, barred, (present, conflicts) => {
        const waiting = conflicts.map((list, i) => dossier(i, { conflicts: list }));
        const dealt = deal(waiting, present);
        expect(deal(waiting, present.toReversed())).toEqual(dealt);
        for (const { before, after } of dealt) expect(before.conflicts).not.toContain(after.assignee);
        const free = waiting.filter(({ conflicts: list }) => present.some(({ by }) => !list.includes(by)));
        expect(dealt.map(({ after }) => after.id)).toEqual(free.map(({ id }) => id));
      }),
    );
  });

  it('never gives a second look to who has had the first, nor what is worked on or decided', () => {
    const first = { verdict: 'INELIGIBLE', reasons: [], note: null, by: 'emp_a', at: '', policyVersion: '' } as const;
    const second = dossier(1, { status: 'SECOND', decisions: [{ ...first, reasons: [] }] });
    expect(deal([second], [{ by: 'emp_a', assigned: 0 }])).toEqual([]);
    const now = '2026-01-12T02:00:00.000Z';
    expect(isGivable(dossier(1, { claim: { by: 'emp_a', until: '2026-01-12T02:30:00.000Z' } }), now)).toBe(false);
    expect(isGivable(dossier(1, { claim: { by: 'emp_a', until: now } }), now)).toBe(true);
    expect(isGivable(dossier(1, { status: 'DECIDED' }), now)).toBe(false);
  });

  it('can be taken back without a trace in the dossier', () => {
    const [dealt] = deal([dossier(1)], [{ by: 'emp_a', assigned: 0 }]);
    expect(takenBack(dealt ? [dealt.after] : [])[0]?.after).toEqual(dossier(1));
    expect(loadsOf([{ to: 'emp_b' }, { to: 'emp_a' }, { to: 'emp_b' }])).toEqual([
      { by: 'emp_b', assigned: 2 },
      { by: 'emp_a', assigned: 1 },
    ]);
  });
});
