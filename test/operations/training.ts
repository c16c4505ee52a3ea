// The mutations of training: how to get there, who may, what each costs.
import { shownEnrolment, shownSession, TRIED_REASON } from '../support/actions/inputs.ts';
import { done } from '../support/people.ts';
import { newcomer, type Season } from '../support/scenarios/stages.ts';
import {
  AFTER_IT,
  asked,
  attended,
  DAYS,
  ENROLMENT,
  enrolled,
  enrolmentNow,
  LATER_DAYS,
  ofEnrolment,
  ofSession,
  PROGRAMME,
  programmeOf,
  RESULT,
  SESSION,
  SESSION_FORM,
  sessionOf,
  WITHIN_IT,
} from '../support/training.ts';
import { blankTaken } from './bad-text.ts';
import { type Access, type Operations, STAFF_ONLY } from './operation.ts';
import type { Ids, Versions } from './subjects/index.ts';

const HR: Access = { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' };
const OWN: Access = { ...STAFF_ONLY, otherwise: 'none', self: 'yes', superior: 'no', delegate: 'no', hr: 'no' };

const PROGRAMME_SHOWN = 'programme { id version title hours audience closedAt }';

const givenProgramme = (ids: Ids, versions: Versions) => ({ programmeId: ids.programme, expectedVersion: versions.programme });
const givenSession = (ids: Ids, versions: Versions) => ({ sessionId: ids.trainingSession, expectedVersion: versions.trainingSession });
const givenEnrolment = (ids: Ids, versions: Versions) => ({ enrolmentId: ids.enrolment, expectedVersion: versions.enrolment });

/** One seat, and somebody new who has it. */
async function seated(city: Season) {
  const session = await sessionOf(city.setup, { seats: 1 });
  const person = await newcomer(city);
  return { session, person, enrolment: await enrolled(person.ask, city.people.superior.ask, session) };
}

/** The seat was given back while somebody waited. */
async function offered(city: Season) {
  const { session, person, enrolment } = await seated(city);
  const next = await newcomer(city);
  const waiting = await enrolled(next.ask, city.people.superior.ask, session);
  await done(person.ask, 'trainingWithdraw', ofEnrolment(enrolment), ENROLMENT);
  return { session, person: next, enrolment: await enrolmentNow(next.ask, waiting) };
}

/** The session is over, and they were there. */
async function present(city: Season) {
  const made = await seated(city);
  city.setNow(AFTER_IT);
  await attended(city.setup, made.session, [made.enrolment.id]);
  return made;
}

export const training = {
  trainingProgrammeCreate: {
    scenario: async (city) => ({ ask: city.people.hr.ask, input: PROGRAMME, selection: PROGRAMME_SHOWN }),
    access: { ...HR, otherRegion: 'yes' },
    cost: { reads: 0, writes: 1, units: 20 },
    ids: () => PROGRAMME,
    repeated: 'MADE_ANEW',
  },
  trainingProgrammeChange: {
    scenario: async (city) => {
      const { id, version } = await programmeOf(city.setup);
      const input = { programmeId: id, expectedVersion: version, title: 'Analisis Data Lanjutan', audience: ['PNS'] };
      return { ask: city.people.hr.ask, input, selection: PROGRAMME_SHOWN };
    },
    access: HR,
    cost: { reads: 1, writes: 1, units: 20 },
    ids: (ids, versions) => ({ ...givenProgramme(ids, versions), title: 'Analisis Data Lanjutan' }),
  },
  trainingProgrammeClose: {
    scenario: async (city) => {
      const { id, version } = await programmeOf(city.setup);
      return { ask: city.people.hr.ask, input: { programmeId: id, expectedVersion: version }, selection: PROGRAMME_SHOWN };
    },
    access: HR,
    cost: { reads: 1, writes: 1, units: 20 },
    ids: givenProgramme,
  },
  trainingSessionCreate: {
    scenario: async (city) => {
      const { id: programmeId } = await programmeOf(city.setup);
      return { ask: city.people.hr.ask, input: { ...SESSION_FORM, programmeId }, selection: SESSION };
    },
    badText: blankTaken('link'),
    access: HR,
    cost: { reads: 2, writes: 1, units: 20 },
    ids: (ids) => ({ ...SESSION_FORM, programmeId: ids.programme }),
    repeated: 'MADE_ANEW',
  },
  trainingSessionChange: {
    scenario: async (city) => {
      const { session } = await seated(city);
      return {
        ask: city.people.hr.ask,
        input: { ...ofSession(session), days: LATER_DAYS, reason: 'Pelatih berhalangan' },
        selection: SESSION,
      };
    },
    badText: blankTaken('link'),
    access: HR,
    cost: { reads: 7, writes: 2, units: 50 },
    ids: (ids, versions) => ({ ...givenSession(ids, versions), seats: 3, reason: 'Ruang lebih besar' }),
    tried: { trainingSession: (shown) => [LATER_DAYS, DAYS].map((days) => shownSession(shown, { days, reason: TRIED_REASON })) },
  },
  trainingSessionCancel: {
    scenario: async (city) => {
      const { session } = await seated(city);
      return { ask: city.people.hr.ask, input: { ...ofSession(session), reason: 'Anggaran dialihkan' }, selection: SESSION };
    },
    access: HR,
    cost: { reads: 6, writes: 2, units: 50 },
    ids: (ids, versions) => ({ ...givenSession(ids, versions), reason: 'Anggaran dialihkan' }),
    tried: { trainingSession: (shown) => [shownSession(shown, { reason: TRIED_REASON })] },
  },
  trainingSeatsPass: {
    scenario: async (city) => {
      const { session } = await offered(city);
      city.setNow('2026-01-20T02:00:00.000Z');
      return { ask: city.people.hr.ask, input: { sessionId: session.id }, selection: SESSION };
    },
    access: HR,
    cost: { reads: 6, writes: 1, units: 50 },
    ids: (ids) => ({ sessionId: ids.trainingSession }),
    tried: { trainingSession: ({ id }) => [{ sessionId: id }] },
    repeated: 'MADE_ANEW',
  },
  trainingRequest: {
    scenario: async (city) => {
      const { id: sessionId } = await sessionOf(city.setup);
      return { ask: (await newcomer(city)).ask, input: { sessionId, words: 'Perlu untuk pekerjaan saya' }, selection: ENROLMENT };
    },
    access: { ...STAFF_ONLY, otherwise: 'yes' },
    cost: { reads: 3, writes: 1, units: 25 },
    ids: (ids) => ({ sessionId: ids.trainingSession, words: 'Perlu untuk pekerjaan saya' }),
  },
  trainingRequestDecide: {
    scenario: async (city) => {
      const session = await sessionOf(city.setup);
      const enrolment = await asked((await newcomer(city)).ask, session);
      return { ask: city.people.superior.ask, input: { ...ofEnrolment(enrolment), approved: true }, selection: ENROLMENT };
    },
    badText: blankTaken('reason'),
    access: { ...STAFF_ONLY, otherwise: 'none', self: 'no', superior: 'yes', delegate: 'yes', hr: 'no' },
    cost: { reads: 9, writes: 1, units: 40 },
    ids: (ids, versions) => ({ ...givenEnrolment(ids, versions), approved: true }),
    tried: {
      trainingEnrolment: (shown) => [
        shownEnrolment(shown, { approved: true }),
        shownEnrolment(shown, { approved: false, reason: TRIED_REASON }),
      ],
    },
  },
  trainingAttendanceRecord: {
    scenario: async (city) => {
      const { session, enrolment } = await seated(city);
      city.setNow(WITHIN_IT);
      const input = { sessionId: session.id, expectedVersion: 0, day: '2026-03-02', present: [enrolment.id] };
      return { ask: city.people.hr.ask, input, selection: 'session { id attendance { day version present } }' };
    },
    badText: blankTaken('reason'),
    access: HR,
    cost: { reads: 3, writes: 1, units: 30 },
    ids: (ids) => ({ sessionId: ids.trainingSession, expectedVersion: 0, day: '2026-03-02', present: [] }),
    tried: {
      trainingSession: ({ id, days, attendance }) =>
        days.map(({ beginsAt }: { beginsAt: string }) => {
          const day = beginsAt.slice(0, 10);
          const known = attendance.find((one: { day: string }) => one.day === day);
          const reason = known ? { reason: TRIED_REASON } : {};
          return { sessionId: id, expectedVersion: known?.version ?? 0, day, present: known?.present ?? [], ...reason };
        }),
    },
  },
  trainingResultRecord: {
    scenario: async (city) => ({
      ask: city.people.hr.ask,
      input: { ...ofEnrolment((await present(city)).enrolment), passed: true },
      selection: RESULT,
    }),
    access: HR,
    cost: { reads: 7, writes: 1, units: 50 },
    ids: (ids, versions) => ({ ...givenEnrolment(ids, versions), passed: true }),
    tried: { trainingEnrolment: (shown) => [shownEnrolment(shown, { passed: true }), shownEnrolment(shown, { passed: false })] },
  },
  trainingResultTakeBack: {
    scenario: async (city) => {
      const { enrolment } = await present(city);
      const passed = (await done(city.people.hr.ask, 'trainingResultRecord', { ...ofEnrolment(enrolment), passed: true }, RESULT))
        .enrolment;
      return { ask: city.people.hr.ask, input: { ...ofEnrolment(passed), reason: 'Salah orang' }, selection: RESULT };
    },
    access: HR,
    cost: { reads: 7, writes: 1, units: 50 },
    ids: (ids, versions) => ({ ...givenEnrolment(ids, versions), reason: 'Salah orang' }),
    tried: { trainingEnrolment: (shown) => [shownEnrolment(shown, { reason: TRIED_REASON })] },
  },
  trainingSeatConfirm: {
    scenario: async (city) => {
      const { person, enrolment } = await offered(city);
      return { ask: person.ask, input: ofEnrolment(enrolment), selection: ENROLMENT };
    },
    access: OWN,
    cost: { reads: 5, writes: 1, units: 30 },
    ids: givenEnrolment,
    tried: { trainingEnrolment: (shown) => [shownEnrolment(shown)] },
  },
  trainingWithdraw: {
    scenario: async (city) => {
      const { session, person, enrolment } = await seated(city);
      await enrolled((await newcomer(city)).ask, city.people.superior.ask, session);
      return { ask: person.ask, input: ofEnrolment(enrolment), selection: ENROLMENT };
    },
    access: OWN,
    cost: { reads: 10, writes: 1, units: 50 },
    ids: givenEnrolment,
    tried: { trainingEnrolment: (shown) => [shownEnrolment(shown)] },
  },
} satisfies Operations;
