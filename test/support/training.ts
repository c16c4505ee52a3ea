// Training in tests: programmes, sessions and enrolments, made through the API.
import type { Ask } from './city.ts';
import type { FieldsOf } from './mutations.ts';
import { whole } from './mutations.ts';
import { done } from './people.ts';

export const PROGRAMME = {
  title: 'Analisis Data untuk Pelayanan Publik',
  kind: 'COURSE',
  hours: 16,
  provider: 'BKPP Kota Semarang',
  description: 'Membaca data layanan dan memperbaikinya.',
  competences: ['Analisis data'],
  audience: [],
};

/** Two days in March 2026, 08:00 to 16:00 WIB. */
export const DAYS = [
  { beginsAt: '2026-03-02T01:00:00.000Z', endsAt: '2026-03-02T09:00:00.000Z', hours: 8 },
  { beginsAt: '2026-03-03T01:00:00.000Z', endsAt: '2026-03-03T09:00:00.000Z', hours: 8 },
];

export const LATER_DAYS = [
  { beginsAt: '2026-03-09T01:00:00.000Z', endsAt: '2026-03-09T09:00:00.000Z', hours: 8 },
  { beginsAt: '2026-03-10T01:00:00.000Z', endsAt: '2026-03-10T09:00:00.000Z', hours: 8 },
];

/** Before it begins, and after its last day. */
export const BEFORE_IT = '2026-02-02T02:00:00.000Z';
export const WITHIN_IT = '2026-03-02T02:00:00.000Z';
export const AFTER_IT = '2026-03-04T02:00:00.000Z';

export const SESSION_FORM = { days: DAYS, place: 'Gedung Diklat', seats: 2, requestUntil: '2026-02-28T17:00:00.000Z' };

export interface Stored {
  id: string;
  version: number;
}

export const programmeOf = async (hr: Ask, more: FieldsOf<'trainingProgrammeCreate'> = {}): Promise<Stored> =>
  (await done(hr, 'trainingProgrammeCreate', { ...PROGRAMME, ...more }, 'programme { id version }')).programme;

export const SESSION =
  'session { id version title seats seatsTaken waiting place cancelledAt cancelReason requestUntil days { beginsAt endsAt hours } moves { place reason days { beginsAt } } allowedActions blockers { action code } }';
export const ENROLMENT =
  'enrolment { id version status waitingPosition confirmUntil beginsAt decisionReason allowedActions blockers { action code until } }';

export async function sessionOf(hr: Ask, more: FieldsOf<'trainingSessionCreate'> = {}): Promise<Stored> {
  const { id: programmeId } = await programmeOf(hr);
  return (await done(hr, 'trainingSessionCreate', { ...SESSION_FORM, programmeId, ...more }, SESSION)).session;
}

export const ofSession = ({ id, version }: Stored) => ({ sessionId: id, expectedVersion: version });
export const ofEnrolment = ({ id, version }: Stored) => ({ enrolmentId: id, expectedVersion: version });

export const asked = async (ask: Ask, { id }: Pick<Stored, 'id'>) =>
  (await done(ask, 'trainingRequest', { sessionId: id, words: 'Perlu untuk pekerjaan saya.' }, ENROLMENT)).enrolment;

export const decided = async (superior: Ask, enrolment: Stored, more: FieldsOf<'trainingRequestDecide'> = {}) =>
  (
    await done(
      superior,
      'trainingRequestDecide',
      whole('trainingRequestDecide', { ...ofEnrolment(enrolment), approved: true, ...more }),
      ENROLMENT,
    )
  ).enrolment;

/** Asked for and approved. */
export const enrolled = async (ask: Ask, superior: Ask, session: Pick<Stored, 'id'>) => decided(superior, await asked(ask, session));

export async function enrolmentNow(ask: Ask, { id }: Pick<Stored, 'id'>) {
  const { data, errors } = await ask(
    `query($id: ID!) { node(id: $id) { ... on TrainingEnrolment ${ENROLMENT.slice('enrolment '.length)} } }`,
    { id },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.node;
}

export async function sessionNow(ask: Ask, { id }: Pick<Stored, 'id'>) {
  const { data, errors } = await ask(`query($id: ID!) { node(id: $id) { ... on TrainingSession ${SESSION.slice('session '.length)} } }`, {
    id,
  });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.node;
}

export const RESULT = 'enrolment { id version status certificateCode result { outcome hours on certificateNumber } allowedActions }';

/** The first record of both days. */
export async function attended(hr: Ask, { id: sessionId }: Pick<Stored, 'id'>, present: readonly string[]): Promise<void> {
  for (const day of ['2026-03-02', '2026-03-03'])
    await done(hr, 'trainingAttendanceRecord', { sessionId, expectedVersion: 0, day, present }, 'session { id }');
}

export async function certificateOf(ask: Ask, code: string) {
  const query = 'query($code: String!) { certificateVerify(code: $code) { number name programme hours on revokedOn revokeReason } }';
  const { data, errors } = await ask(query, { code });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.certificateVerify;
}

export async function hoursIn(ask: Ask, employeeId: string, year = 2026) {
  const query = `query($employeeId: ID!, $year: Int!) { trainingHours(employeeId: $employeeId, year: $year) {
    rule from to hours bound missing entries { day hours source sourceId } } }`;
  const { data, errors } = await ask(query, { employeeId, year });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.trainingHours;
}
