// Appointments at their edges: who can be appointed at all, first and last days, and what is told of an end, whole.
import { describe, expect, test } from 'vitest';
import type { Excluded } from '../../../../src/modules/recruitment/exclusions/rules/types.ts';
import { type AnnulmentAround, annul } from '../../../../src/modules/recruitment/offers/rules/annulment.ts';
import { checkHire, type HireFacts, hireFrom, resign } from '../../../../src/modules/recruitment/offers/rules/appointment.ts';
import { acceptOffer } from '../../../../src/modules/recruitment/offers/rules/offer.ts';
import type { AnnulmentGround, Offer } from '../../../../src/modules/recruitment/offers/rules/types.ts';
import { FILING_DOCUMENTS } from '../../../../src/modules/recruitment/verification/rules/policy.ts';
import { type Problem, problemsOf } from '../../../../src/platform/rules/errors.ts';
import { COMMITTEE, filed, HIRE, LEAVE, listed, NOW, PEOPLE, World } from './support.ts';

const world = new World(listed('frm_1', 1, PEOPLE));
const [offer] = world.make('frm_1') as [Offer];
const seats = world.of('frm_1');
const complete = filed(offer);
const hired = hireFrom(complete, seats, HIRE);
const NOTHING_ALLOWED = { code: 'TRANSITION_REFUSED', field: ['offerId'], data: { allowed: [] } };

describe('an appointment', () => {
  test('is of nobody who is appointed already, or whose application is gone', () => {
    expect(problemsOf(() => checkHire(complete, 'hr'))).toEqual([]);
    expect(problemsOf(() => checkHire(hired.offer, 'hr'))).toEqual([NOTHING_ALLOWED]);
    expect(problemsOf(() => hireFrom(hired.offer, seats, HIRE))).toEqual([NOTHING_ALLOWED]);
    for (const deed of [checkHire, (one: Offer) => hireFrom(one, seats, HIRE)])
      expect(problemsOf(() => deed({ ...complete, applicationId: '' }, 'hr'))).toEqual([NOTHING_ALLOWED]);
  });

  test('says how many documents are missing', () => {
    expect(problemsOf(() => checkHire(acceptOffer(offer, NOW, COMMITTEE), 'hr'))).toEqual([
      { code: 'DOCUMENTS_MISSING', field: ['offerId'], params: { count: FILING_DOCUMENTS.length } },
    ]);
  });

  test.each<[string, Partial<HireFacts>]>([
    ['a title with room before and behind', { position: { title: ' Pranata Komputer Ahli Pertama ', level: null } }],
    ['posts announced with room before and behind', { positionTitle: ' Pranata Komputer Ahli Pertama ' }],
    ['two words that are one level', { positionTitle: 'Pranata Komputer Ahli  Pertama' }],
  ])('is to the post whatever its writing: %s', (_, change) => {
    expect(problemsOf(() => hireFrom(complete, seats, { ...HIRE, ...change }))).toEqual([]);
  });

  test('is not to a post whose title has the word of a level elsewhere than at its end', () => {
    const change = { position: { title: 'Pengelola Terampil Sekolah', level: null }, positionTitle: 'Pengelola Sekolah' };
    expect(problemsOf(() => hireFrom(complete, seats, { ...HIRE, ...change }))).toEqual([
      { code: 'INVALID', field: ['assignment', 'positionId'], text: 'POSITION_OF_POSTS' },
    ]);
  });

  test.each([
    ['the stage, after the offer', '2025-02-01', '2025-02-01', '2025-01-31'],
    ['the offer, after the stage', '2024-12-01', '2025-01-06', '2025-01-05'],
    ['both, on one day', '2025-01-06', '2025-01-06', '2025-01-05'],
  ])('begins no earlier than %s', (_, notBefore, least, before) => {
    const on = (startsOn: string) => problemsOf(() => hireFrom(complete, seats, { ...HIRE, notBefore, startsOn }));
    expect(on(least)).toEqual([]);
    expect(on(before)).toEqual([{ code: 'OUT_OF_RANGE', field: ['assignment', 'validFrom'], text: 'LATER', params: { least } }]);
  });

  test('keeps the post in the record, where there is one', () => {
    expect(hired.offer).toEqual({ ...complete, status: 'HIRED', employeeId: 'emp_1' });
    expect(Object.keys(hired.offer)).not.toContain('assignmentId');
    const { offer: posted } = hireFrom(complete, seats, { ...HIRE, assignmentId: 'asg_1' });
    expect(posted).toEqual({ ...complete, status: 'HIRED', employeeId: 'emp_1', assignmentId: 'asg_1' });
  });
});

describe('a resignation', () => {
  const on = (lastDay: string, of = hired) => resign(of.offer, of.seats, { ...LEAVE, lastDay });

  test('is of the first day at the earliest, and once', () => {
    expect(problemsOf(() => on('2025-03-01'))).toEqual([]);
    expect(problemsOf(() => on('2025-02-28'))).toEqual([{ code: 'DATE_ORDER', field: ['lastDay'] }]);
    expect(problemsOf(() => on('2025-06-30', on('2025-06-30')))).toEqual([NOTHING_ALLOWED]);
  });

  test('is told to onboarding whole', () => {
    expect(on('2025-06-30').event).toEqual({
      ...{ type: 'AppointmentEnded', number: 2, employeeId: 'emp_1', applicationId: 'apn_R1', campaignId: 'cmp_1', kind: 'CPNS' },
      ...{ day: '2025-06-30', at: LEAVE.now },
    });
  });
});

describe('an annulment that cannot be says why, and until or from when', () => {
  /** 00:00 WIB of the first day, and the end of the thirtieth. */
  const [BEGINS, MISSED] = ['2025-02-28T17:00:00.000Z', '2025-03-30T17:00:00.000Z'];
  const [BEFORE, FINAL] = ['2025-02-10T02:00:00.000Z', '2025-02-11T02:00:00.000Z'];
  const out = (finalAt: string | null): Excluded => ({ kind: 'DISQUALIFIED', finalAt });
  const begun = (field: string, closedAt: string): Problem => ({
    ...{ code: 'DEADLINE_PASSED', field: [field], text: 'SERVICE_BEGUN', data: { closedAt } },
  });
  const waits = (opensAt: string): Problem => ({ code: 'NOT_OPEN_YET', field: ['ground'], text: 'WAITS', params: { opensAt } });

  test.each<[AnnulmentGround, string, Excluded | null, Problem]>([
    ['WITHDREW', MISSED, null, begun('offerId', MISSED)],
    ['WITHDREW', BEGINS, null, begun('ground', BEGINS)],
    ['DID_NOT_COME', BEFORE, null, waits(BEGINS)],
    ['DISQUALIFIED', BEFORE, null, { code: 'INVALID', field: ['ground'], text: 'NOT_DISQUALIFIED' }],
    ['DISQUALIFIED', BEFORE, out(null), { code: 'UNDECIDED', field: ['ground'], text: 'EXCLUSION', params: { count: 1 } }],
    ['DISQUALIFIED', BEFORE, out(FINAL), waits(FINAL)],
  ])('%s at %s', (ground, now, excluded, problem) => {
    const around: AnnulmentAround = { asking: 'emp_hr', firstDay: '2025-03-01', excluded, now };
    const done = () => annul(hired.offer, hired.seats, { ground, letter: 'SK 1' }, { ...around, by: 'hr', number: 2, kind: 'CPNS' });
    expect(problemsOf(done)).toEqual([problem]);
  });
});
