// The mutations of internships that students have: how to get there, who may, what each costs.

import { type Shown, shownInternship, TRIED_REASON } from '../support/actions/inputs.ts';
import type { Ask } from '../support/city.ts';
import {
  entry,
  LAST_DAY,
  logged,
  mentored,
  ofPlacement,
  type Placed,
  placed,
  SCORES,
  scored,
  step,
  WHY,
} from '../support/internship-placed.ts';
import type { Scenario, Season } from '../support/scenarios/stages.ts';
import { type Access, type Operations, STAFF_ONLY } from './operation.ts';
import type { Ids, Versions } from './subjects/index.ts';

const STUDENTS: Access = { otherwise: 'role', nobody: 'login' };
const OFFICE: Access = { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' };
/** The subject has no mentor: whoever sees it and is not asked is told so. */
const SEEN: Access = { ...STAFF_ONLY, otherwise: 'none', superior: 'no', unitHead: 'no', hr: 'no', auditor: 'no' };
const LEADS: Access = { ...SEEN, superior: 'yes', unitHead: 'yes', hr: 'yes' };

const SHOWN = 'placement { id version status daysLogged allowedActions }';
const given = (ids: Ids, versions: Versions, more: object = {}) => ({
  placementId: ids.internPlacement,
  expectedVersion: versions.internPlacement,
  ...more,
});

type Who = (city: Season, one: Placed) => Ask;
const student: Who = (_, { ask }) => ask;
const mentor: Who = ({ people }) => people.colleague.ask;
const superior: Who = ({ people }) => people.superior.ask;
const hr: Who = ({ people }) => people.hr.ask;

const asks =
  (from: (city: Season) => Promise<Placed>, who: Who, more: object | ((city: Season) => object)): Scenario =>
  async (city) => {
    const one = await from(city);
    return { ask: who(city, one), input: ofPlacement(one, typeof more === 'function' ? more(city) : more), selection: SHOWN };
  };

const shownLog = ({ logbook }: Shown): Shown[] => logbook.edges.map(({ node }: Shown) => node);

/** Days whose entry may be tried: those of an entry, today, and the first and last day. */
const daysOf = (shown: Shown, today: string): string[] => [
  ...new Set([...shownLog(shown).map(({ day }) => day), today, shown.from, shown.until]),
];

const triedEntry = (shown: Shown, day: string, more: object): object => ({
  ...{ placementId: shown.id, day, expectedVersion: shownLog(shown).find((one) => one.day === day)?.version ?? 0 },
  ...more,
});

const LEAVE = { from: '2026-02-09', until: '2026-02-10', reason: 'Ujian akhir semester.' };
const DAY = '2026-02-02';

export const internshipPlaced = {
  internshipMentorName: {
    scenario: asks(placed, superior, ({ people }) => ({ mentorId: people.colleague.employeeId })),
    access: LEADS,
    cost: { reads: 2, writes: 1, units: 50 },
    ids: (ids, versions) => given(ids, versions, { mentorId: ids.colleague }),
    tried: {
      internPlacement: (shown, { people: { colleague, staff } }) =>
        [colleague, staff].map(({ employeeId: mentorId }) => shownInternship(shown, { mentorId, reason: TRIED_REASON })),
    },
  },
  internshipMentorAnswer: {
    scenario: async (city) => {
      const named = await step(city.people.superior.ask, 'internshipMentorName', await placed(city), {
        mentorId: city.people.colleague.employeeId,
      });
      return { ask: city.people.colleague.ask, input: ofPlacement(named, { accepts: true }), selection: SHOWN };
    },
    access: SEEN,
    cost: { reads: 2, writes: 1, units: 50 },
    ids: (ids, versions) => given(ids, versions, { accepts: true }),
    tried: {
      internPlacement: (shown) => [true, false].map((accepts) => shownInternship(shown, { accepts, reason: TRIED_REASON })),
    },
  },
  internshipLogWrite: {
    scenario: async (city) => {
      const one = await logged(city);
      const input = { placementId: one.id, ...entry(DAY, { expectedVersion: 1, text: 'Menyusun data layanan, lengkap.' }) };
      return { ask: one.ask, input, selection: SHOWN };
    },
    access: STUDENTS,
    cost: { reads: 1, writes: 1, units: 50 },
    ids: (ids, versions) => ({ ...given(ids, versions), ...entry(DAY) }),
    tried: { internPlacement: (shown, _, today) => daysOf(shown, today).map((day) => triedEntry(shown, day, { text: TRIED_REASON })) },
  },
  internshipLogAnswer: {
    scenario: asks(logged, mentor, { day: DAY, expectedVersion: 1, seen: true }),
    access: SEEN,
    cost: { reads: 2, writes: 1, units: 50 },
    ids: (ids, versions) => given(ids, versions, { day: DAY, seen: true }),
    tried: {
      internPlacement: (shown, _, today) => daysOf(shown, today).map((day) => triedEntry(shown, day, { seen: true })),
    },
  },
  internshipLeaveAsk: {
    scenario: asks(mentored, student, LEAVE),
    access: STUDENTS,
    cost: { reads: 1, writes: 1, units: 50 },
    ids: (ids, versions) => given(ids, versions, LEAVE),
    tried: {
      internPlacement: (shown, _, today) =>
        [today, shown.from, shown.until].map((day) => shownInternship(shown, { from: day, until: day, reason: TRIED_REASON })),
    },
  },
  internshipLeaveAnswer: {
    scenario: async (city) => {
      const begun = await mentored(city);
      const one = await step(begun.ask, 'internshipLeaveAsk', begun, LEAVE);
      return { ask: city.people.colleague.ask, input: ofPlacement(one, { number: 1, grants: true }), selection: SHOWN };
    },
    access: LEADS,
    cost: { reads: 2, writes: 1, units: 50 },
    ids: (ids, versions) => given(ids, versions, { number: 1, grants: true }),
    tried: { internPlacement: (shown) => shown.leaves.map(({ number }: Shown) => shownInternship(shown, { number, grants: true })) },
  },
  internshipLeaveTakeBack: {
    scenario: async (city) => {
      const one = await placed(city);
      const asked = await step(one.ask, 'internshipLeaveAsk', one, LEAVE);
      return { ask: one.ask, input: ofPlacement(asked, { number: 1 }), selection: SHOWN };
    },
    access: STUDENTS,
    cost: { reads: 1, writes: 1, units: 50 },
    ids: (ids, versions) => given(ids, versions, { number: 1 }),
    tried: { internPlacement: (shown) => shown.leaves.map(({ number }: Shown) => shownInternship(shown, { number })) },
  },
  internshipEnd: {
    scenario: asks(mentored, hr, { reason: WHY }),
    access: OFFICE,
    cost: { reads: 4, writes: 1, units: 60 },
    ids: (ids, versions) => given(ids, versions, { reason: WHY }),
    tried: {
      internPlacement: (shown, _, today) =>
        [{}, { on: today }, { on: shown.until }].map((on) => shownInternship(shown, { ...on, reason: TRIED_REASON })),
    },
  },
  internshipScore: {
    scenario: async (city) => {
      const one = await mentored(city);
      city.setNow(LAST_DAY);
      return { ask: mentor(city, one), input: ofPlacement(one, { scores: SCORES, words: 'Bekerja dengan baik.' }), selection: SHOWN };
    },
    access: SEEN,
    cost: { reads: 2, writes: 1, units: 60 },
    ids: (ids, versions) => given(ids, versions, { scores: SCORES, words: 'Baik.' }),
    tried: { internPlacement: (shown) => [shownInternship(shown, { scores: SCORES, words: 'Baik.' })] },
  },
  internshipScoreCorrect: {
    scenario: asks(scored, hr, { scores: SCORES.map((one) => ({ ...one, score: '90' })), reason: WHY }),
    access: OFFICE,
    cost: { reads: 2, writes: 1, units: 50 },
    ids: (ids, versions) => given(ids, versions, { scores: SCORES, reason: WHY }),
    tried: {
      internPlacement: (shown) =>
        ['70', '71'].map((score) => shownInternship(shown, { scores: SCORES.map((one) => ({ ...one, score })), reason: TRIED_REASON })),
    },
  },
} satisfies Operations;
