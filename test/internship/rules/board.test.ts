// What internships add to the boards, by the fact alone; that who is forgotten goes on counting; what a region tells of them.
import { describe, expect, it } from 'vitest';
import {
  applicationCounts,
  appliedIn,
  institutionCounts,
  internshipBoard,
  internshipsIn,
  ofCity,
  ofUnits,
  partnersIn,
  placementCounts,
  placesIn,
  programmeCounts,
} from '../../../src/modules/internship/rules/board.ts';
import { nobodysApplication, nobodysPlacement } from '../../../src/modules/internship/rules/keeping.ts';
import type { InternshipPlacement } from '../../../src/modules/internship/rules/placement-types.ts';
import type { Programme } from '../../../src/modules/internship/rules/programme-types.ts';
import { internshipYear } from '../../../src/modules/internship/rules/region-year.ts';
import type { InternshipApplication } from '../../../src/modules/internship/rules/student-types.ts';
import type { Agreement, Institution } from '../../../src/modules/internship/rules/types.ts';
import { type Count, summed } from '../../../src/platform/rules/counts.ts';

const REGION = '33.74';
const AT = '2026-01-12T02:00:00.000Z';
const NOBODY = { id: 'iap_drawn', alias: 'ist_drawn', now: '2028-06-01T00:00:00.000Z' };
const rows = (counts: readonly Count[]) => counts.map(({ row, numbers }) => ({ row, numbers }));

const placement = (more: Partial<InternshipPlacement> = {}): InternshipPlacement => ({
  ...{ id: 'ipl_1', region: REGION, applicationId: 'iap_1', programmeId: 'ipr_1', title: 'Magang', studentId: 'ist_1' },
  ...{ institutionId: 'pin_1', unitId: 'unt_a', from: '2026-02-02', until: '2026-05-29', confirmedAt: AT },
  ...{ said: { name: 'Sari', institutionName: 'Undip', studyProgramme: 'informatika' }, mentors: [], leaves: [], ended: null },
  ...{ scores: [], certificate: null, forgottenAt: null },
  ...more,
});

const ended = (on: string | null): Partial<InternshipPlacement> => ({
  ended: { at: AT, by: 'ist_1', side: 'STUDENT', on, reason: 'Sakit.' },
});

describe('an internship', () => {
  const NONE = { toCome: 0, running: 0, completed: 0, endedEarly: 0 };
  it.each([
    ['to come on the day before its first', {}, '2026-02-01', { toCome: 1 }],
    ['under way on its first day', {}, '2026-02-02', { running: 1 }],
    ['under way on its last', {}, '2026-05-29', { running: 1 }],
    ['completed the day after', {}, '2026-05-30', { completed: 1 }],
    ['ended early', ended('2026-03-02'), '2026-03-02', { endedEarly: 1 }],
    ['ended on its first day', ended('2026-02-02'), '2026-02-02', { endedEarly: 1 }],
    ['ended on the last day that was planned, and so as planned', ended('2026-05-29'), '2026-05-30', { completed: 1 }],
    ['called off, and never one', ended(null), '2026-05-30', {}],
  ])('%s', (_, more, today, expected) => {
    const one = placement(more);
    const counts = placementCounts(one, REGION);
    expect(counts.every(({ board, row }) => board === internshipBoard(REGION, 2026) && row === 'unt_a')).toBe(true);
    expect(internshipsIn(ofUnits(rows(counts)), today)).toEqual({ ...NONE, ...expected });
    expect(placementCounts(nobodysPlacement(one, { ...NOBODY, id: 'ipl_drawn', applicationId: 'iap_drawn' }), REGION)).toEqual(counts);
  });

  it('of another year stands on the board of its first day', () => {
    const counts = placementCounts(placement({ from: '2026-12-01', until: '2027-02-26' }), REGION);
    expect(counts.map(({ board }) => board)).toEqual([internshipBoard(REGION, 2026)]);
    expect(internshipsIn(ofUnits(rows(counts)), '2027-01-15').running).toBe(1);
  });
});

describe('an application', () => {
  const deed = { at: AT, by: 'emp_1', reason: 'Sesuai.' };
  const offer = { ...deed, unitId: 'unt_a', place: 1, due: { from: '2026-01-12', days: 3 } as never };
  const application = (more: Partial<InternshipApplication> = {}): InternshipApplication => ({
    ...{ id: 'iap_1', region: REGION, programmeId: 'ipr_1', studentId: 'ist_1', from: '2026-02-02', until: '2026-05-29' },
    ...{ programmeUntil: '2026-05-29', transcript: null, submittedAt: '2025-12-31T20:00:00.000Z', refusal: null, acceptance: null },
    said: {
      name: 'Sari',
      institutionId: 'pin_1',
      institutionName: 'Undip',
      studyProgramme: 'informatika',
      credits: 90,
      gpa: '3.5',
      semester: 6,
    },
    ...{ confirmedAt: null, withdrawnAt: null, calledOffAt: null, forgottenAt: null },
    ...more,
  });
  it.each([
    ['that nobody has decided waits', {}, 1],
    ['that was refused', { refusal: deed }, 0],
    ['that was accepted, whether its place is confirmed, lapsed or neither', { acceptance: offer }, 0],
    ['that was withdrawn', { withdrawnAt: AT }, 0],
  ])('%s', (_, more, waiting) => {
    const one = application(more);
    const counts = applicationCounts(one, REGION);
    expect(counts.map(({ board }) => board)).toEqual([internshipBoard(REGION, 2026)]);
    expect(appliedIn(ofCity(rows(counts)))).toEqual({ received: 1, waiting });
    expect(ofUnits(rows(counts))).toEqual({});
    expect(applicationCounts(nobodysApplication(one, NOBODY), REGION)).toEqual(counts);
  });
});

it('places are offered once they are published, unit by unit, and stay so when the programme is closed', () => {
  const programme: Programme = {
    ...{
      id: 'ipr_1',
      region: REGION,
      title: 'Magang',
      description: '',
      from: '2026-02-02',
      until: '2026-05-29',
      opensOn: '',
      closesOn: '',
    },
    requirements: { leastCredits: null, leastGpa: null, studyProgrammes: [] },
    units: [
      { unitId: 'unt_a', places: 3 },
      { unitId: 'unt_b', places: 2 },
    ],
    ...{ createdAt: AT, publishedAt: null, closed: null },
  };
  expect(programmeCounts(programme, REGION)).toEqual([]);
  const published = programmeCounts({ ...programme, publishedAt: AT }, REGION);
  expect(published.map(({ row, numbers }) => [row, placesIn(numbers)])).toEqual([
    ['unt_a', 3],
    ['unt_b', 2],
  ]);
  expect(programmeCounts({ ...programme, publishedAt: AT, closed: { at: AT, by: 'emp_1', reason: '' } }, REGION)).toEqual(published);
});

describe('an institution', () => {
  const agreement = (from: string, until: string, more: Partial<Agreement> = {}): Agreement => ({
    ...{ id: 'agr_1', number: '1', from, until, quota: 5, file: {} as Agreement['file'], announcedAt: AT, confirmedAt: AT },
    ...{ changes: [], calledOff: null },
    ...more,
  });
  const yearsOf = (...agreements: Agreement[]): number[] => {
    const institution: Institution = { id: 'pin_1', region: REGION, name: 'Undip', studyProgrammes: [], agreements, createdAt: AT };
    const row = summed(institutionCounts(institution, REGION).map(({ numbers }) => numbers));
    return [2023, 2024, 2025, 2026, 2027, 2028, 2029].filter((year) => {
      expect(partnersIn(row, year)).toBeLessThanOrEqual(1);
      return partnersIn(row, year) === 1;
    });
  };
  it.each<[string, Agreement[], number[]]>([
    ['of one agreement', [agreement('2024-07-01', '2026-06-30')], [2024, 2025, 2026]],
    ['of two in one year', [agreement('2025-01-01', '2025-03-31'), agreement('2025-06-01', '2025-12-31')], [2025]],
    ['of two that follow', [agreement('2024-01-01', '2024-12-31'), agreement('2025-01-01', '2025-12-31')], [2024, 2025]],
    ['of two with years between', [agreement('2027-01-01', '2027-12-31'), agreement('2024-01-01', '2024-12-31')], [2024, 2027]],
    ['whose file is not there', [agreement('2024-01-01', '2025-12-31', { confirmedAt: null })], []],
    ['that was called off', [agreement('2024-01-01', '2025-12-31', { calledOff: { at: AT, by: 'emp_1', reason: '' } })], []],
  ])('%s is a partner once a year', (_, agreements, years) => {
    expect(yearsOf(...agreements)).toEqual(years);
  });
});

describe('a region', () => {
  const facts = (states: object, applied = { received: 0, waiting: 0 }) => ({
    ...{ year: 2026, asOf: AT, leastCount: 5, policyVersion: 'v', placesOffered: 9, partners: 1, applied },
    states: { toCome: 0, running: 0, completed: 0, endedEarly: 0, ...states },
  });

  it('tells of few nothing, and of places and partners, which are no people, each', () => {
    const year = internshipYear(null, facts({ running: 4 }, { received: 6, waiting: 3 }));
    expect([year.placesOffered, year.partners, year.internships.told, year.applications.told]).toEqual([9, 1, {}, {}]);
  });

  it('tells of many how far they have come, and how they ended where neither is few', () => {
    const { told } = internshipYear(null, facts({ running: 6, completed: 7, endedEarly: 2 })).internships;
    expect(told).toEqual({ used: 15, toCome: 0, running: 6, over: 9 });
    expect(internshipYear(null, facts({ completed: 7, endedEarly: 5 })).internships.told).toMatchObject({ completed: 7, endedEarly: 5 });
  });

  it('tells nothing anew that has changed by few', () => {
    const before = internshipYear(null, facts({ running: 6 }));
    expect(internshipYear(before, facts({ running: 7 })).internships).toEqual(before.internships);
    expect(internshipYear(before, facts({ running: 11 })).internships.told).toMatchObject({ used: 11, running: 11 });
  });
});
