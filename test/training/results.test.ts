// From attendance to hours through the API: by day, result, certificate that anybody checks, taking back, the ledger and who lacks hours.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeNiPppk } from '../../src/platform/rules/identifiers.ts';
import { type Ask, everyRow } from '../support/city.ts';
import { mutation, newKey } from '../support/mutations.ts';
import { done, type Person, refused } from '../support/people.ts';
import { elsewhere, newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';
import {
  AFTER_IT,
  attended,
  BEFORE_IT,
  certificateOf,
  DAYS,
  enrolled,
  enrolmentNow,
  hoursIn,
  ofEnrolment,
  RESULT,
  type Stored,
  sessionOf,
  WITHIN_IT,
} from '../support/training.ts';

let city: Season;
const hr = () => city.people.hr.ask;
const boss = () => city.people.superior.ask;

beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());
beforeEach(() => city.setNow(BEFORE_IT));

async function participants(count: number): Promise<{ session: Stored; people: { person: Person; enrolment: Stored }[] }> {
  city.setNow(BEFORE_IT);
  const session = await sessionOf(hr(), { seats: count });
  const people = [];
  for (let i = 0; i < count; i += 1) {
    const person = await newcomer(city);
    people.push({ person, enrolment: await enrolled(person.ask, boss(), session) });
  }
  return { session, people };
}

/** Since the middle of last year, under the superior. */
async function onContract(): Promise<{ ask: Ask; employeeId: string }> {
  const { positionId } = await elsewhere(city);
  const input = {
    ...{ name: 'Rahmawati', kind: 'PPPK', birthDate: '1990-05-17', sex: 'FEMALE', grade: 'IX' },
    identifier: makeNiPppk({ birthDate: '1990-05-17', firstYear: 2025, contract: 21, sex: 'FEMALE', serial: 77 }),
    assignment: { positionId, supervisorId: city.people.superior.employeeId, validFrom: '2025-07-01' },
  };
  const { employee } = await done(hr(), 'employeeCreate', input, 'employee { id }');
  return { employeeId: employee.id, ask: await city.login({ sub: 'kontrak', roles: ['EMPLOYEE'], employeeId: employee.id }) };
}

const at = <T>(list: readonly T[], i: number): T => list[i] as T;
const record = async (enrolment: Stored, passed: boolean) =>
  (await done(hr(), 'trainingResultRecord', { ...ofEnrolment(enrolment), passed }, RESULT)).enrolment;

describe('attendance', () => {
  it('is recorded by day once it has begun, and put right with a reason', async () => {
    const { session, people } = await participants(2);
    const [first, second] = [at(people, 0).enrolment.id, at(people, 1).enrolment.id];
    const input = { sessionId: session.id, expectedVersion: 0, day: '2026-03-02', present: [first] };
    expect(await refused(hr(), 'trainingAttendanceRecord', input)).toEqual(['NOT_OPEN_YET']);
    city.setNow(WITHIN_IT);
    expect(await refused(hr(), 'trainingAttendanceRecord', { ...input, day: '2026-03-05' })).toEqual(['NOT_FOUND']);
    expect(await refused(hr(), 'trainingAttendanceRecord', { ...input, present: [first, first] })).toEqual(['INVALID']);
    expect(await refused(hr(), 'trainingAttendanceRecord', { ...input, present: ['tre_000000000000000000000000'] })).toEqual(['NOT_FOUND']);
    const shown = 'session { attendance { day version present reason } }';
    await done(hr(), 'trainingAttendanceRecord', input, shown);
    expect(await refused(hr(), 'trainingAttendanceRecord', { ...input, present: [] })).toEqual(['VERSION_CONFLICT']);
    const again = { ...input, expectedVersion: 1, present: [second, first] };
    expect(await refused(hr(), 'trainingAttendanceRecord', again)).toEqual(['REQUIRED']);
    const { session: now } = await done(hr(), 'trainingAttendanceRecord', { ...again, reason: 'Terlewat satu orang' }, shown);
    expect(now.attendance).toEqual([{ day: '2026-03-02', version: 2, present: [first, second].toSorted(), reason: 'Terlewat satu orang' }]);
    const last = { ...again, expectedVersion: 2, present: [second], reason: 'Tertukar' };
    await done(hr(), 'trainingAttendanceRecord', last, shown);
    const records = (await everyRow(city)).flatMap(({ type, body }) =>
      type === 'Audit' && (body as { subject: string }).subject === `${session.id}|DAY#2026-03-02`
        ? [(body as { detail: object }).detail]
        : [],
    );
    expect(records).toEqual([
      { day: '2026-03-02', present: 1 },
      { day: '2026-03-02', present: 2, added: [second], removed: [] },
      { day: '2026-03-02', present: 1, added: [], removed: [first] },
    ]);
    const { data } = await at(people, 0).person.ask('query($id: ID!) { node(id: $id) { ... on TrainingSession { attendance { day } } } }', {
      id: session.id,
    });
    expect(data.node.attendance).toEqual([]);
  });
});

describe('a result', () => {
  it('comes after the last day, with every day recorded, and passes nobody who was not there', async () => {
    const { session, people } = await participants(2);
    const [there, away] = [at(people, 0).enrolment, at(people, 1).enrolment];
    city.setNow(WITHIN_IT);
    expect(await refused(hr(), 'trainingResultRecord', { ...ofEnrolment(there), passed: true })).toEqual(['NOT_OPEN_YET']);
    city.setNow(AFTER_IT);
    expect(await refused(hr(), 'trainingResultRecord', { ...ofEnrolment(there), passed: true })).toEqual(['ATTENDANCE_MISSING']);
    await attended(hr(), session, [there.id]);
    expect(await refused(hr(), 'trainingResultRecord', { ...ofEnrolment(away), passed: true })).toEqual(['INVALID']);
    expect((await record(away, false)).result).toMatchObject({ outcome: 'ABSENT', hours: 0, certificateNumber: null });
    expect((await record(there, false)).result).toMatchObject({ outcome: 'NOT_PASSED', hours: 16, certificateNumber: null });
    expect(
      await refused(hr(), 'trainingAttendanceRecord', {
        sessionId: session.id,
        expectedVersion: 1,
        day: '2026-03-02',
        present: [],
        reason: 'Keliru',
      }),
    ).toEqual(['TRANSITION_REFUSED']);
  });

  it('of who passes is a certificate that anybody checks, and reads nothing else by', async () => {
    const { session, people } = await participants(1);
    const { person, enrolment } = at(people, 0);
    city.setNow(AFTER_IT);
    await attended(hr(), session, [enrolment.id]);
    const passed = await record(enrolment, true);
    expect(passed).toMatchObject({ status: 'COMPLETED', result: { outcome: 'PASSED', hours: 16, on: '2026-03-03' } });
    expect(passed.certificateCode).toMatch(/^[A-Z0-9]{4}(-[A-Z0-9]{4}){3}$/);
    expect((await enrolmentNow(person.ask, enrolment)).version).toBe(passed.version);
    const told = await certificateOf(city.nobody, passed.certificateCode.toLowerCase().replaceAll('-', ' '));
    expect(told).toEqual({
      number: passed.result.certificateNumber,
      name: expect.stringContaining('Pegawai Baru'),
      programme: 'Analisis Data untuk Pelayanan Publik',
      hours: 16,
      on: '2026-03-03',
      revokedOn: null,
      revokeReason: null,
    });
    for (const code of ['AAAA-BBBB-CCCC-DDDD', 'x', '', '\ud800']) expect(await certificateOf(city.nobody, code)).toBeNull();
    const kept = JSON.stringify(await everyRow(city));
    expect([kept.includes(passed.certificateCode), kept.includes(passed.certificateCode.replaceAll('-', ''))]).toEqual([false, false]);
  });

  it('is one, also where it is recorded several times at once: one certificate, one code, hours once', async () => {
    const { session, people } = await participants(1);
    const { person, enrolment } = at(people, 0);
    city.setNow(AFTER_IT);
    await attended(hr(), session, [enrolment.id]);
    const send = () =>
      hr()(mutation('trainingResultRecord', `${RESULT} userErrors { code }`), {
        input: { ...ofEnrolment(enrolment), passed: true, idempotencyKey: newKey() },
      });
    const answers = (await Promise.all(Array.from({ length: 6 }, send))).map(({ data }) => data.trainingResultRecord);
    expect(new Set(answers.flatMap((one) => one.enrolment?.certificateCode ?? [])).size).toBe(1);
    const rows = (await everyRow(city)).filter(
      ({ type, body }) => type === 'TrainingCertificate' && (body as { enrolmentId: string }).enrolmentId === enrolment.id,
    );
    expect(rows).toHaveLength(1);
    expect(await hoursIn(person.ask, person.employeeId)).toMatchObject({
      hours: 16,
      entries: [{ hours: 16, source: 'SESSION', sourceId: enrolment.id }],
    });
  });

  it('is taken back with a reason: hours are set off, and whoever checks the certificate reads why', async () => {
    const { session, people } = await participants(1);
    const { person, enrolment } = at(people, 0);
    city.setNow(AFTER_IT);
    await attended(hr(), session, [enrolment.id]);
    const passed = await record(enrolment, true);
    expect(await refused(person.ask, 'trainingResultTakeBack', { ...ofEnrolment(passed), reason: 'Tidak' })).toEqual(['!FORBIDDEN']);
    const { enrolment: back } = await done(hr(), 'trainingResultTakeBack', { ...ofEnrolment(passed), reason: 'Salah orang.' }, RESULT);
    expect(back).toMatchObject({ status: 'SEATED', result: null, certificateCode: null });
    expect(await certificateOf(city.nobody, passed.certificateCode)).toMatchObject({
      revokedOn: '2026-03-04',
      revokeReason: 'Salah orang.',
    });
    expect(await hoursIn(person.ask, person.employeeId)).toMatchObject({ hours: 0, entries: [{ hours: 16 }, { hours: -16 }] });
    await done(
      hr(),
      'trainingAttendanceRecord',
      { sessionId: session.id, expectedVersion: 1, day: '2026-03-03', present: [], reason: 'Tidak hadir' },
      'session { id }',
    );
    const again = await record(back, true);
    expect(again.result).toMatchObject({ outcome: 'PASSED', hours: 8 });
    expect(again.certificateCode).not.toBe(passed.certificateCode);
    expect((await hoursIn(person.ask, person.employeeId)).hours).toBe(8);
  });
});

describe('hours of a year', () => {
  it('are read by the person and who leads them, and are what the facts add up to', async () => {
    const { session, people } = await participants(3);
    city.setNow(AFTER_IT);
    await attended(
      hr(),
      session,
      people.slice(0, 2).map(({ enrolment }) => enrolment.id),
    );
    for (const { enrolment } of people) await record(enrolment, true).catch(() => record(enrolment, false));
    const own = at(people, 0).person;
    const told = await hoursIn(own.ask, own.employeeId);
    expect(told).toMatchObject({ rule: 'FLOOR', from: '2026-01-01', to: '2026-12-31', hours: 16, bound: 20, missing: 4 });
    expect(await hoursIn(boss(), own.employeeId)).toEqual(told);
    expect(await hoursIn(city.people.colleague.ask, own.employeeId)).toBeNull();
    for (const year of [1999, 2019, 5, -1, 2028]) expect(await hoursIn(own.ask, own.employeeId, year)).toBeNull();
    expect(await hoursIn(own.ask, own.employeeId, 2025)).toMatchObject({ hours: 0, missing: 20, entries: [] });
  });

  it('are counted anew to the same, for everybody', async () => {
    const rows = await everyRow(city);
    const bodies = <T>(type: string) => rows.filter((row) => row.type === type).map(({ body, pk, sk }) => ({ ...(body as T), pk, sk }));
    const facts = new Map<string, number>();
    for (const { employeeId, result } of bodies<{ employeeId: string; result: { hours: number } | null }>('TrainingEnrolment'))
      if (result) facts.set(employeeId, (facts.get(employeeId) ?? 0) + result.hours);
    const ledger = new Map<string, number>();
    for (const { employeeId, hours } of bodies<{ employeeId: string; hours: number }>('TrainingHours'))
      ledger.set(employeeId, (ledger.get(employeeId) ?? 0) + hours);
    const sums = new Map(bodies<{ hours: number }>('TrainingHoursSum').map(({ pk, hours }) => [pk.split('#')[1] ?? '', hours]));
    expect(ledger.size).toBeGreaterThan(3);
    for (const [employeeId, hours] of ledger)
      expect([employeeId, facts.get(employeeId) ?? 0, sums.get(employeeId)]).toEqual([employeeId, hours, hours]);
  });

  it('of a unit are listed by name for the agency, with what is lacking', async () => {
    city.setNow(AFTER_IT);
    const query =
      'query($unit: ID!) { trainingHoursOfUnit(unitId: $unit, year: 2026, first: 100) { edges { node { hours missing employee { id } } } } }';
    const { data, errors } = await hr()(query, { unit: city.units.diskominfo });
    expect(errors).toBeUndefined();
    const rows = data.trainingHoursOfUnit.edges.map(
      ({ node }: { node: { hours: number; missing: number; employee: { id: string } } }) => node,
    );
    expect(rows.find(({ employee }: { employee: { id: string } }) => employee.id === city.people.staff.employeeId)).toMatchObject({
      hours: 0,
      missing: 20,
    });
    expect(rows.some(({ hours, missing }: { hours: number; missing: number }) => hours === 16 && missing === 4)).toBe(true);
    expect((await boss()(query, { unit: city.units.diskominfo })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('warn who is on contract before a request, and strike nothing', async () => {
    const { ask, employeeId } = await onContract();
    const programme = { hours: 26, title: 'Pelatihan panjang' };
    const { programme: long } = await done(
      hr(),
      'trainingProgrammeCreate',
      { kind: 'COURSE', provider: 'BKPP', description: 'Lama', competences: [], audience: [], ...programme },
      'programme { id }',
    );
    const days = [
      { ...DAYS[0], hours: 13 },
      { ...DAYS[1], hours: 13 },
    ].map((day) => ({ beginsAt: '', endsAt: '', ...day }));
    const { session } = await done(
      hr(),
      'trainingSessionCreate',
      { programmeId: long.id, days, place: 'Diklat', seats: 5, requestUntil: '2026-02-28T17:00:00.000Z' },
      'session { id version }',
    );
    expect(await refused(ask, 'trainingRequest', { sessionId: session.id, words: 'Perlu' })).toEqual(['HOURS_ABOVE_CEILING']);
    const { enrolment } = await done(
      ask,
      'trainingRequest',
      { sessionId: session.id, words: 'Perlu', acceptsCeiling: true },
      'enrolment { id version }',
    );
    const { enrolment: seated } = await done(
      boss(),
      'trainingRequestDecide',
      { ...ofEnrolment(enrolment), approved: true },
      'enrolment { id version }',
    );
    city.setNow(AFTER_IT);
    await attended(hr(), session, [seated.id]);
    await record(seated, true);
    expect(await hoursIn(ask, employeeId)).toMatchObject({
      rule: 'CEILING',
      from: '2025-07-01',
      to: '2026-06-30',
      bound: 24,
      hours: 26,
      missing: null,
    });
  });
});
