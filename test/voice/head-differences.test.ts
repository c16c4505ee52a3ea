// A half-year with a case about somebody as a head reads to them as one without: by no two answers, public ones beside their own, do they find that it is there.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { summariseAll } from '../../src/jobs.ts';
import { beat } from '../../src/platform/stream/progress.ts';
import { contextOfProjector } from '../../src/projections.ts';
import { type Ask, REGION } from '../support/city.ts';
import { type Agency, done, startAgency } from '../support/people.ts';
import { type Followed, follow } from '../support/stream.ts';
import {
  accepted,
  CASE,
  type Case,
  ofCase,
  ofService,
  openedService,
  publishIn,
  SERVICE,
  type Service,
  submitted,
  waitingFor,
} from '../support/voice.ts';

let city: Agency;
let stream: Followed;
let above: Service;

beforeAll(async () => {
  city = await startAgency();
  stream = await follow(city);
});
afterAll(() => city.stop());

/** More than a few: they are told. */
const SIX = 6;

/** All that waits is answered by who reads it. */
async function answerAll(ask: Ask, unitId: string | null): Promise<void> {
  for (const of of await waitingFor(ask, unitId))
    await done(ask, 'voiceAnswer', ofCase(await accepted(ask, of as Case), { text: 'Sudah diperiksa.' }), CASE);
}

const CLOCKS = 'clocks { class firstKept firstBroken kept broken }';
const COUNT = '{ count suppressed }';
const HALVES = ['FIRST_HALF', 'SECOND_HALF'] as const;

/** All that somebody reads of a unit, and of the region, in both halves of a year; what the region tells by whom it is shown to. */
async function readings(ask: Ask, unit: string, year: number): Promise<unknown[]> {
  const of = { unit, region: REGION, year };
  const own = await ask(
    `query($unit: ID!, $region: String!, $year: Int!) {
       ${HALVES.map((half) => `${half}: voiceSummary(regionCode: $region, unitId: $unit, year: $year, period: ${half}) { ${CLOCKS} }`).join('\n')}
       voiceTrend(unitId: $unit) { year period ${CLOCKS} summary { ${CLOCKS} } }
       figures(year: $year, unitId: $unit) { total { ${HALVES.map(
         (half) => `${half}: complaints(period: ${half}) { received firstInTime firstLate settledInTime settledLate open late }`,
       ).join('\n')} } } }`,
    of,
  );
  const { data } = await city.people.hr.ask(
    `{ region(code: "${REGION}") { citizensSummary(year: ${year}) { complaints {
       period received ${COUNT} firstInTime ${COUNT} settledInTime ${COUNT} open ${COUNT} } } } }`,
  );
  if (own.errors) throw new Error(JSON.stringify(own.errors));
  const { voiceTrend, figures } = own.data;
  return HALVES.map((half) => {
    const isHalf = (one: { year?: number; period: string }) => (one.year ?? year) === year && one.period === half;
    const { clocks, summary } = voiceTrend.find(isHalf);
    const { period: _, ...told } = data.region.citizensSummary.complaints.find(isHalf);
    return { public: own.data[half], clocks, summary, figures: figures.total[half], told };
  });
}

async function published(now: string): Promise<void> {
  city.setNow(now);
  await beat(contextOfProjector(stream.parts, ''));
  await stream.drain();
  await publishIn(city);
  expect((await summariseAll(stream.parts))[REGION]).toBe('MADE');
}

/** Heads a unit beside their own post. */
async function acts(unitId: string, validFrom: string, validTo: string): Promise<void> {
  const { employeeId } = city.people.superior2;
  const question = 'query($id: ID!, $unit: ID!) { employee(id: $id) { version } unit(id: $unit) { positions { id isHead } } }';
  const { data } = await city.setup(question, { id: employeeId, unit: unitId });
  const positionId = data.unit.positions.find(({ isHead }: { isHead: boolean }) => isHead).id;
  const of = { employeeId, expectedVersion: data.employee.version, holding: 'PLT' as const, validTo };
  await done(city.people.hr.ask, 'assignmentStart', { ...of, assignment: { positionId, validFrom } }, 'employee { id }');
}

it('to a former head who heads the unit above by now', async () => {
  const { superior2, unitHead } = city.people;
  const { aptika, diskominfo } = city.units;
  above = await openedService(city.setup, diskominfo);
  const below = await openedService(city.setup, aptika);
  for (const day of ['2026-03-10', '2026-09-10']) {
    city.setNow(`${day}T02:00:00.000Z`);
    if (day === '2026-09-10') {
      await acts(aptika, day, day);
      await submitted(city.nobody, { serviceId: below.id, aboutHead: true, text: 'Kepala bidang meminta uang.' });
    }
    for (let number = 0; number < SIX; number += 1) await submitted(city.nobody, { serviceId: above.id });
    await answerAll(unitHead.ask, diskominfo);
  }
  await acts(diskominfo, '2027-01-04', '2027-01-29');
  await published('2027-01-05T02:00:00.000Z');
  const [without, withOne] = await readings(superior2.ask, diskominfo, 2026);
  expect(without).toMatchObject({ figures: { received: SIX }, told: { received: { count: SIX } } });
  expect((without as { public: { clocks: { kept: number }[] } }).public.clocks.map(({ kept }) => kept)).toContain(SIX);
  expect(withOne).toEqual(without);
});

it('to an officer of the staffing agency who heads it', async () => {
  const { hr, hrHead } = city.people;
  const { bkpp } = city.units;
  const { id: serviceId } = await openedService(city.setup, bkpp);
  for (const day of ['2027-03-10', '2027-09-10']) {
    city.setNow(`${day}T02:00:00.000Z`);
    if (day === '2027-09-10') await submitted(city.nobody, { serviceId, aboutHead: true, text: 'Kepala badan tidak pernah hadir.' });
    for (let number = 0; number < SIX; number += 1) await submitted(city.nobody, { serviceId });
    await answerAll(hr.ask, null);
  }
  await published('2028-01-05T02:00:00.000Z');
  const asOfficer = await city.login({ sub: 'hrHead', roles: ['HR_OFFICER'], region: REGION, employeeId: hrHead.employeeId });
  const [without, withOne] = await readings(asOfficer, bkpp, 2027);
  expect(without).toMatchObject({ figures: { received: SIX }, told: { received: { count: SIX } } });
  expect(withOne).toEqual(without);
});

it('a unit of which nothing but that was answered has no page by it', async () => {
  const { aptika, diskominfo } = city.units;
  const { id: serviceId } = await openedService(city.setup, aptika);
  await done(city.setup, 'publicServiceClose', ofService(above), SERVICE);
  city.setNow('2028-09-11T02:00:00.000Z');
  await submitted(city.nobody, { serviceId, aboutHead: true, text: 'Kepala bidang meminta uang.' });
  await answerAll(city.people.unitHead.ask, diskominfo);
  await published('2029-01-05T02:00:00.000Z');
  const { data } = await city.nobody(
    `query($unit: ID!) { HALF: voiceSummary(regionCode: "${REGION}", unitId: $unit, year: 2028, period: SECOND_HALF) { ${CLOCKS} }
       YEAR: voiceSummary(regionCode: "${REGION}", unitId: $unit, year: 2028, period: YEAR) { services { name } ${CLOCKS} } }`,
    { unit: diskominfo },
  );
  expect(data.HALF).toBeNull();
  expect(data.YEAR.clocks.map((one: { kept: number }) => one.kept)).toEqual([0, 0, 0, 0]);
});
