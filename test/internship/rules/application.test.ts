// An application for an internship as pure functions: each requirement, each status, what it is open to and until when.
import { describe, expect, it } from 'vitest';
import { applicationTrials, unmet } from '../../../src/modules/internship/rules/application.ts';
import type { Programme } from '../../../src/modules/internship/rules/programme-types.ts';
import { applicationStatus, type InternshipApplication, isOpen } from '../../../src/modules/internship/rules/student-types.ts';

const ASKED = { leastCredits: 60, leastGpa: '3.00', studyProgrammes: ['Informatika', 'Sistem Informasi'] };
const SAID = { credits: 60, gpa: '3', studyProgramme: 'sistem  informasi' };

describe('requirements', () => {
  it.each<[string, object, object, string[]]>([
    ['are met at their very edge, however they are written', {}, {}, []],
    ['credits: one too few', { credits: 59 }, {}, ['credits']],
    ['grade: a hundredth too low', { gpa: '2.99' }, {}, ['gpa']],
    ['study programme: another', { studyProgramme: 'Hukum' }, {}, ['studyProgramme']],
    ['all at once', { credits: 0, gpa: '0', studyProgramme: 'Hukum' }, {}, ['credits', 'gpa', 'studyProgramme']],
    [
      'none asked for, none missed',
      { credits: 0, gpa: '0', studyProgramme: 'Hukum' },
      { leastCredits: null, leastGpa: null, studyProgrammes: [] },
      [],
    ],
    ['a least of nothing is met by nothing', { credits: 0 }, { leastCredits: 0 }, []],
  ])('%s', (_, said, asked, fields) => {
    expect(unmet({ ...SAID, ...said }, { ...ASKED, ...asked }).map(({ field }) => field?.[0])).toEqual(fields);
  });
});

const DUE = { from: '2026-01-13', days: 3, on: '2026-01-19', calendars: [] };
const OFFER = { at: '2026-01-13T02:00:00.000Z', by: 'emp_1', reason: 'Cocok', unitId: 'unt_1', place: 1, due: DUE };
const application = (more: object): InternshipApplication =>
  ({
    refusal: null,
    acceptance: null,
    confirmedAt: null,
    withdrawnAt: null,
    calledOffAt: null,
    forgottenAt: null,
    ...more,
  }) as InternshipApplication;
const programme = (more: object = {}): Programme =>
  ({ from: '2026-02-02', until: '2026-05-29', publishedAt: '2026-01-02T02:00:00.000Z', closed: null, ...more }) as Programme;

const IN_TIME = '2026-01-19T16:59:59.999Z';
const LATE = '2026-01-19T17:00:00.000Z';
const CONFIRMED = { acceptance: OFFER, confirmedAt: '2026-01-14T02:00:00.000Z' };

describe('an application', () => {
  it.each<[string, object, string, string, boolean, string[]]>([
    ['as it was handed in', {}, LATE, 'SUBMITTED', true, ['internshipAccept', 'internshipRefuse', 'internshipWithdraw']],
    ['refused', { refusal: { at: LATE, by: 'emp_1', reason: 'Penuh' } }, LATE, 'REFUSED', false, []],
    ['offered a place, in time', { acceptance: OFFER }, IN_TIME, 'OFFERED', true, ['internshipConfirm', 'internshipWithdraw']],
    ['not confirmed in time', { acceptance: OFFER }, LATE, 'LAPSED', false, ['internshipAccept', 'internshipRefuse', 'internshipWithdraw']],
    ['confirmed', CONFIRMED, LATE, 'CONFIRMED', true, ['internshipWithdraw']],
    ['confirmed and begun', CONFIRMED, '2026-02-01T17:00:00.000Z', 'CONFIRMED', true, []],
    ['called off by the city', { ...CONFIRMED, calledOffAt: LATE }, LATE, 'CALLED_OFF', false, []],
    ['withdrawn after it was confirmed', { ...CONFIRMED, withdrawnAt: LATE }, LATE, 'WITHDRAWN', false, []],
  ])('%s', (_, more, now, status, open, actions) => {
    const one = application(more);
    const dueDay = one.acceptance && '2026-01-19';
    expect(applicationStatus(one, dueDay, now)).toBe(status);
    expect(isOpen(applicationStatus(one, dueDay, now))).toBe(open);
    const trials = applicationTrials(one, { programme: programme(), dueDay, others: [], now });
    expect(trials.filter(({ problems }) => problems.length === 0).map(({ action }) => action)).toEqual(actions);
  });

  it.each<[string, object, string, string[]]>([
    [
      'closed: refused and withdrawn alone',
      { closed: { at: LATE, by: 'emp_1', reason: 'Usai' } },
      LATE,
      ['internshipRefuse', 'internshipWithdraw'],
    ],
    ['begun: nobody new after its first day', {}, '2026-02-02T17:00:00.000Z', ['internshipRefuse', 'internshipWithdraw']],
    ['on its first day still', {}, '2026-02-02T16:59:59.999Z', ['internshipAccept', 'internshipRefuse', 'internshipWithdraw']],
    ['over', {}, '2026-05-29T17:00:00.000Z', ['internshipRefuse']],
  ])('of a programme that is %s', (_, more, now, actions) => {
    const trials = applicationTrials(application({}), { programme: programme(more), dueDay: null, others: [], now });
    expect(trials.filter(({ problems }) => problems.length === 0).map(({ action }) => action)).toEqual(actions);
  });

  it('whose last day cannot be counted yet does not lapse', () => {
    expect(applicationStatus(application({ acceptance: OFFER }), null, '2027-06-01T00:00:00.000Z')).toBe('OFFERED');
  });
});
