// Raters once they are asked: reminders, invitations, the life of a review, and whom the suggestion names.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { assertRaterAllowed, canBeShown, decline, invite, raterActions, stateOf } from '../../../src/modules/reviews/rules/invitation.ts';
import { statusOf, subjectActions, subjectDeadline, withdraw } from '../../../src/modules/reviews/rules/lifecycle.ts';
import { approveRaters, askedOf, candidatesOf, nominate, remind, suggestRaters } from '../../../src/modules/reviews/rules/nomination.ts';
import { readerOf } from '../../../src/modules/reviews/rules/readers.ts';
import { cancelRound, closeRound } from '../../../src/modules/reviews/rules/round.ts';
import type { Rater } from '../../../src/modules/reviews/rules/types.ts';
import {
  AFTER_NOMINATION,
  acting,
  approved,
  asking,
  enrolled,
  LAUNCH,
  launched,
  newId,
  nominated,
  OVER,
  PEERS,
  PEOPLE,
  peers,
  REPORTS,
  reports,
  told,
} from './support.ts';

describe('a reminder', () => {
  it('is sent once a legal day: midnight is midnight in Semarang', () => {
    const once = remind(approved(), acting());
    expect(once).toMatchObject({ reminders: 1, remindedOn: '2026-03-02' });
    expect(told(() => remind(once, acting(launched(), '2026-03-02T16:59:59.000Z')))).toEqual(['LIMIT_REACHED subjectId']);
    expect(remind(once, acting(launched(), '2026-03-02T17:00:00.000Z')).reminders).toBe(2);
    expect(told(() => remind(approved(), acting(launched(), OVER)))).toEqual(['DEADLINE_PASSED subjectId']);
    expect(told(() => remind(nominated(), acting()))).toEqual(['TRANSITION_REFUSED subjectId']);
  });
});

describe('the life of a review', () => {
  const closed = closeRound(launched(), OVER);
  const cancelled = cancelRound(launched(), { reason: 'Salah unit' }, LAUNCH);
  const OUT = 'reviewSubjectWithdraw';
  test.each([
    ['new', enrolled(), launched(), LAUNCH, 'NOMINATING', ['reviewNominate'], [], [OUT]],
    ['proposed', nominated(), launched(), LAUNCH, 'SUBMITTED', ['reviewNominate'], ['reviewReturnRaters', 'reviewApproveRaters'], [OUT]],
    ['never proposed', enrolled(), launched(), AFTER_NOMINATION, 'NOMINATING', [], ['reviewApproveRaters'], [OUT]],
    ['approved', approved(), launched(), LAUNCH, 'ANSWERING', [], ['reviewReplaceRater', 'reviewRemind'], ['reviewRemind', OUT]],
    ['over by the clock', approved(), launched(), OVER, 'CLOSED', [], [], [OUT]],
    ['over by the round', approved(), closed, OVER, 'CLOSED', [], [], ['reviewPublishMany', OUT]],
    ['taken out', withdraw(approved(), { reason: 'Salah orang' }, acting()), launched(), LAUNCH, 'WITHDRAWN', [], [], []],
    ['of a cancelled round', approved(), cancelled, LAUNCH, 'CANCELLED', [], [], []],
    ['published and of a cancelled round', { ...approved(), stage: 'PUBLISHED' as const }, cancelled, LAUNCH, 'PUBLISHED', [], [], []],
    ['published', { ...approved(), stage: 'PUBLISHED' as const }, closed, OVER, 'PUBLISHED', [], [], []],
  ])('%s', (_title, subject, round, now, status, self, superior, officer) => {
    const at = { round, now };
    expect(statusOf(subject, at)).toBe(status);
    expect(subjectActions(subject, ['SELF'], at)).toEqual(self);
    expect(subjectActions(subject, ['SUPERIOR'], at)).toEqual(superior);
    expect(subjectActions(subject, ['OFFICER'], at)).toEqual(officer);
    expect(subjectDeadline(subject, at) === null).toBe(['CLOSED', 'PUBLISHED', 'WITHDRAWN', 'CANCELLED'].includes(status));
  });
});

describe('an invitation', () => {
  const asked = invite(approved(), 'rvi_1', 'emp_p1', 'PEER');
  const at = (more: object = {}) => ({ round: launched(), stage: 'ANSWERING' as const, now: LAUNCH, answered: false, ...more });
  const DECLINED = decline(asked, { reason: 'NO_CONTACT' }, at());
  test.each([
    ['asked', asked, at(), 'INVITED', ['reviewDraftSave', 'reviewSubmit', 'reviewDecline']],
    ['one’s own', { ...asked, group: 'SELF' as const }, at(), 'INVITED', ['reviewDraftSave', 'reviewSubmit']],
    ['answered: its state tells nobody', asked, at({ answered: true }), 'INVITED', []],
    ['declined', DECLINED, at(), 'DECLINED', []],
    ['over', asked, at({ now: OVER }), 'EXPIRED', []],
    ['whose place was given to another', { ...asked, state: 'REPLACED' as const }, at(), 'ENDED', []],
    ['about somebody who was taken out', asked, at({ stage: 'WITHDRAWN' }), 'ENDED', []],
    ['of a cancelled round', asked, at({ round: cancelRound(launched(), { reason: 'x' }, LAUNCH) }), 'ENDED', []],
    ['declined and over', DECLINED, at({ now: OVER }), 'DECLINED', []],
  ])('%s', (_title, invitation, when, state, actions) => {
    expect(stateOf(invitation, when)).toBe(state);
    expect(raterActions(invitation, when)).toEqual(actions);
  });

  it('says why it cannot be answered any more', () => {
    expect(told(() => assertRaterAllowed('reviewSubmit', asked, at({ answered: true })))).toEqual(['ALREADY_EXISTS invitationId']);
    expect(told(() => assertRaterAllowed('reviewSubmit', asked, at({ now: OVER })))).toEqual(['DEADLINE_PASSED invitationId']);
    expect(told(() => assertRaterAllowed('reviewSubmit', DECLINED, at()))).toEqual(['TRANSITION_REFUSED invitationId']);
  });

  it('is declined for another reason only in words', () => {
    expect(told(() => decline(asked, { reason: 'OTHER' }, at()))).toEqual(['REQUIRED note']);
    expect(told(() => decline(asked, { reason: 'OTHER', note: 'x'.repeat(301) }, at()))).toEqual(['TOO_LONG note']);
    expect(decline(asked, { reason: 'OTHER', note: ' Cuti ' }, at()).declined).toEqual({ reason: 'OTHER', note: 'Cuti' });
  });
});

describe('what a rater is told before writing', () => {
  it.each([
    ['PEER', { PEER: 3 }, true],
    ['PEER', { PEER: 2, SUBORDINATE: 5 }, false],
    ['SUBORDINATE', {}, false],
    ['EXTERNAL', { EXTERNAL: 4 }, true],
    ['SELF', {}, true],
    ['SUPERIOR', {}, true],
  ] as const)('%s of %j can be shown: %s', (group, counts, shown) => {
    expect(canBeShown(group, counts, { threshold: 3 })).toBe(shown);
  });

  it('names the person and the superior of the snapshot, who is named no more where another had to approve', () => {
    expect(invite(approved(), 'rvi_1', 'emp_p1', 'PEER').readers).toEqual(['Siti Rahayu', 'Bambang Wijaya']);
    const byAnother = approveRaters(nominated(), {}, { ...asking(), by: 'emp_next' });
    expect(invite(byAnother, 'rvi_1', 'emp_p1', 'PEER').readers).toEqual(['Siti Rahayu']);
    expect([readerOf(approved()), readerOf(byAnother)]).toEqual(['emp_boss', null]);
  });

  it('counts all who are asked, by group', () => {
    expect(askedOf(approved())).toEqual({ PEER: 3, SUBORDINATE: 3 });
    expect(askedOf(enrolled())).toEqual({});
  });
});

describe('people who have left service', () => {
  const left = new Set(['emp_p1']);
  it('are neither proposed nor approved, and the group need not be larger than who is there', () => {
    const few = { ...acting(launched(), LAUNCH, { peers: PEERS.slice(0, 3), subordinates: [] }), left, newId };
    expect(told(() => nominate(enrolled(), { raters: peers(3) }, few))).toEqual(['ASSIGNMENT_ENDED raters.0.employeeId']);
    expect(told(() => nominate(enrolled(), { raters: peers(3).slice(1) }, few))).toEqual([]);
    expect(told(() => approveRaters(nominated(), {}, { ...asking(), left }))).toEqual(['ASSIGNMENT_ENDED nomination.raters.0']);
    const instead = { strike: [{ employeeId: 'emp_p1', reason: 'Pensiun' }], add: [{ employeeId: 'emp_p4', group: 'PEER' as const }] };
    expect(told(() => approveRaters(nominated(), instead, { ...asking(), left }))).toEqual([]);
    expect(told(() => approveRaters(nominated(), instead, { ...asking(), left: new Set(['emp_p1', 'emp_p4']) }))).toEqual([
      'ASSIGNMENT_ENDED add.0.employeeId',
    ]);
  });
});

describe('the suggestion', () => {
  const mix = (id: string): string => [...id].reverse().join('');
  const suggest = (loads: Record<string, number>, subject = enrolled()): Rater[] =>
    suggestRaters(subject, { round: launched(), people: PEOPLE, loads: new Map(Object.entries(loads)), mix });

  it('begins with the fewest reviews, leaves out who has too many and whom a conflict bars', () => {
    const barred = nominate(
      enrolled(),
      { raters: [...peers(3), ...reports(3)], conflicts: [{ employeeId: 'emp_p5', reason: 'x' }] },
      { ...acting(), newId },
    );
    const beside = suggest({ emp_p1: 2, emp_p2: 8, emp_p3: 1, emp_p4: 0 }, barred).filter(({ group }) => group === 'PEER');
    expect(beside.map(({ employeeId }) => employeeId)).toEqual(['emp_p4', 'emp_p3', 'emp_p1']);
  });

  it('is a function of the counts alone, holds only candidates, and never more than are asked for', () => {
    const loads = fc.dictionary(fc.constantFrom(...PEERS, ...REPORTS), fc.nat(10));
    fc.assert(
      fc.property(loads, (counts) => {
        const first = suggest(counts);
        expect(suggest(counts)).toEqual(first);
        const all = candidatesOf(PEOPLE, launched());
        for (const one of first) expect(all).toContainEqual(one);
        for (const group of ['PEER', 'SUBORDINATE']) expect(first.filter((one) => one.group === group).length).toBeLessThanOrEqual(6);
        expect(first.every(({ employeeId }) => (counts[employeeId] ?? 0) < 8)).toBe(true);
      }),
    );
  });

  it('spreads: forty people of one team choose as suggested, and nobody is asked far more often than another', () => {
    const team = Array.from({ length: 40 }, (_, i) => `emp_${i}`);
    const counts = new Map<string, number>();
    const round = launched({ loadCap: 20, groups: [{ group: 'PEER', least: 3, most: 5 }] });
    for (const employeeId of team) {
      const people = { peers: team.filter((id) => id !== employeeId), subordinates: [] };
      const chosen = suggestRaters(enrolled({ id: `rvs_${employeeId}`, employeeId }), {
        people,
        round,
        loads: counts,
        mix: (id) => `${id}${employeeId}`,
      });
      for (const rater of chosen) counts.set(rater.employeeId, (counts.get(rater.employeeId) ?? 0) + 1);
    }
    const all = team.map((id) => counts.get(id) ?? 0);
    expect(Math.max(...all) - Math.min(...all)).toBeLessThanOrEqual(1);
  });
});
