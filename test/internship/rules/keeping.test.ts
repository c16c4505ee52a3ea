// How long it is known whose an internship was, by what became of it, and what is left in no word.
import { describe, expect, it } from 'vitest';
import {
  forgottenOn,
  isForgotten,
  nobodysApplication,
  nobodysPlacement,
  profileForgottenOn,
} from '../../../src/modules/internship/rules/keeping.ts';
import type { InternshipPlacement } from '../../../src/modules/internship/rules/placement-types.ts';
import { internshipPolicy } from '../../../src/modules/internship/rules/policy.ts';
import type { InternshipApplication } from '../../../src/modules/internship/rules/student-types.ts';

const AT = '2026-01-12T02:34:56.000Z';
const WORDS = 'Kata yang dilupakan.';
const REFUSED = { refusal: { at: AT, by: 'emp_1', reason: WORDS } };
const OFFER = {
  at: AT,
  by: 'emp_1',
  reason: WORDS,
  unitId: 'unt_1',
  place: 1,
  due: { from: '2026-01-12', workingDays: 3, on: '2026-01-15' },
};

const application = (more: Partial<InternshipApplication> = {}): InternshipApplication => ({
  ...{ id: 'iap_1', region: '33.74', programmeId: 'ipr_1', studentId: 'ist_1', from: '2026-02-02', until: '2026-05-29' },
  programmeUntil: '2026-05-29',
  said: {
    name: WORDS,
    institutionId: 'pin_1',
    institutionName: 'Universitas',
    studyProgramme: WORDS,
    credits: 96,
    gpa: '3.42',
    semester: 6,
  },
  transcript: { id: 'itr_1', fileName: WORDS, contentType: 'application/pdf', size: 3, sha256: 'abc', announcedAt: AT },
  ...{ submittedAt: AT, refusal: null, acceptance: null, confirmedAt: null, withdrawnAt: null, calledOffAt: null, forgottenAt: null },
  ...more,
});
const PLACED = { acceptance: OFFER as never, confirmedAt: AT };
const SCORED = { scores: [{}] as never };

describe('is known', () => {
  it.each([
    ['of who was refused for 366 days after the programme', REFUSED, '2027-05-30'],
    ['of who withdrew alike', { withdrawnAt: AT }, '2027-05-30'],
    ['of who withdrew from a place', { ...PLACED, withdrawnAt: AT }, '2027-05-30'],
    ['of whose internship was called off', { ...PLACED, calledOffAt: AT }, '2027-05-30'],
    ['of who did not confirm a place', { acceptance: OFFER as never }, '2027-05-30'],
    ['of who was there for 731', PLACED, '2028-05-29'],
    ['of who was there and left early: as long as of the others', { ...PLACED, until: '2026-03-01' }, '2028-05-29'],
    ['of whom nobody decided for 1,096', {}, '2029-05-29'],
  ] as const)('%s', (_, more, day) => expect(forgottenOn(application(more as never))).toBe(day));

  it.each([
    ['before its day not', PLACED, SCORED, '2028-05-28', false],
    ['on its day, with a score', PLACED, SCORED, '2028-05-29', true],
    ['without a score not: a decision is open', PLACED, { scores: [] }, '2028-05-29', false],
    ['without a score as long as where nobody decided', PLACED, { scores: [] }, '2029-05-29', true],
    ['never twice', { ...PLACED, forgottenAt: AT }, SCORED, '2030-01-01', false],
    ['whoever withdrew has no score to wait for', { ...PLACED, withdrawnAt: AT }, { scores: [] }, '2027-05-30', true],
    ['nor while nobody has decided', {}, null, '2029-05-28', false],
  ] as const)('%s', (_, more, placement, today, is) => expect(isForgotten(application(more as never), placement as never, today)).toBe(is));

  it('of a profile for 366 days after it was saved, by the day in WIB', () => {
    expect(profileForgottenOn({ savedAt: '2026-01-12T16:59:59.999Z' })).toBe('2027-01-13');
    expect(profileForgottenOn({ savedAt: '2026-01-12T17:00:00.000Z' })).toBe('2027-01-14');
  });

  it('for more than a year where they are counted by institution and year: one student is not two of the same year', () => {
    const { placedDays, withoutPlaceDays, undecidedDays, source } = internshipPolicy('2026-01-01').keeping;
    expect(Math.min(placedDays, withoutPlaceDays, undecidedDays)).toBeGreaterThan(365);
    expect(undecidedDays).toBeGreaterThanOrEqual(placedDays);
    expect(source).toContain('UU 27/2022');
  });
});

const NOBODY = { id: 'iap_2', alias: 'ist_2', now: '2028-05-29T02:00:00.000Z' };

describe('what stays', () => {
  it('of an application is what was decided, for which days, from which institution, and on which day', () => {
    const left = nobodysApplication(application({ ...REFUSED, ...PLACED }), NOBODY);
    expect(left).toMatchObject({ id: 'iap_2', studentId: 'ist_2', transcript: null, forgottenAt: NOBODY.now, from: '2026-02-02' });
    expect(left).toMatchObject({
      said: { institutionId: 'pin_1', institutionName: 'Universitas' },
      submittedAt: '2026-01-11T17:00:00.000Z',
    });
    expect(left.refusal).toEqual({ at: '2026-01-11T17:00:00.000Z', by: 'emp_1', reason: '' });
    expect(JSON.stringify(left)).not.toMatch(/Kata yang|ist_1|iap_1|3\.42|:34:56/);
  });

  it('of an internship is days, leave, end, score and that there is a certificate', () => {
    const placement: InternshipPlacement = {
      ...{ id: 'ipl_1', region: '33.74', applicationId: 'iap_1', programmeId: 'ipr_1', title: 'Magang', studentId: 'ist_1' },
      ...{ institutionId: 'pin_1', unitId: 'unt_1', from: '2026-02-02', until: '2026-05-29', confirmedAt: AT },
      said: { name: WORDS, institutionName: 'Universitas', studyProgramme: WORDS },
      mentors: [
        {
          employeeId: 'emp_1',
          namedBy: 'emp_2',
          namedAt: AT,
          why: WORDS,
          answer: 'ACCEPTED',
          answeredAt: AT,
          reason: WORDS,
          leavesOn: null,
        },
      ],
      leaves: [
        {
          ...{ number: 1, from: '2026-03-02', until: '2026-03-03', reason: WORDS, askedAt: AT, takenBackAt: null },
          answer: { at: AT, by: 'emp_1', granted: true, reason: WORDS },
        },
      ],
      ended: { at: AT, by: 'students:abc', side: 'STUDENT', on: '2026-05-01', reason: WORDS },
      scores: [{ at: AT, by: 'emp_1', scores: [], total: '85.50', policyVersion: 'internship-2024.1', words: WORDS }],
      ...{ certificate: 'MAGANG/2026/1', forgottenAt: null },
    };
    const left = nobodysPlacement(placement, { ...NOBODY, id: 'ipl_2', applicationId: 'iap_2' });
    expect(left).toMatchObject({
      ...{ id: 'ipl_2', applicationId: 'iap_2', mentors: [], certificate: 'MAGANG/2026/1', from: '2026-02-02' },
      leaves: [{ from: '2026-03-02', until: '2026-03-03', reason: '', answer: { granted: true, reason: null } }],
      ended: { on: '2026-05-01', side: 'STUDENT', by: 'ist_2' },
      scores: [{ total: '85.50', words: '' }],
    });
    expect(JSON.stringify(left)).not.toMatch(/Kata yang|ist_1|iap_1|ipl_1|students:|:34:56/);
  });
});
