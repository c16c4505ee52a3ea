// What is about the head of a unit is in no number that this head reads: neither on boards nor beside the clocks of half-years, wherever they are by now.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Ask, everyRow, REGION } from '../support/city.ts';
import { type Agency, done, startAgency } from '../support/people.ts';
import { type Followed, follow } from '../support/stream.ts';
import { accepted, CASE, caseOf, ofCase, openedService, submitted, waitingFor } from '../support/voice.ts';

let city: Agency;
let stream: Followed;

beforeAll(async () => {
  city = await startAgency();
  stream = await follow(city);
  city.setNow('2026-01-12T02:00:00.000Z');
});
afterAll(() => city.stop());

async function received(ask: Ask, unit: string): Promise<number[]> {
  await stream.drain();
  const question =
    'query($unit: ID!) { figures(year: 2026, unitId: $unit) { total { complaints { received open } } units { complaints { received } } } }';
  const { total, units } = (await ask(question, { unit })).data.figures;
  return [total.complaints.received, total.complaints.open, ...units.map((one: typeof total) => one.complaints.received)];
}

interface Clocks {
  class: string;
  firstKept: number;
  kept: number;
}

async function clocks(ask: Ask, unitId: string): Promise<number[]> {
  const { data } = await ask('query($id: ID!) { voiceTrend(unitId: $id) { clocks { class firstKept kept } } }', { id: unitId });
  const { firstKept, kept }: Clocks = data.voiceTrend.at(-1).clocks.find((one: Clocks) => one.class === 'ORDINARY');
  return [firstKept, kept];
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

it('a head who came to head the unit that works on it counts all but what is about them', async () => {
  const { superior2, unitHead, hr } = city.people;
  const { aptika, diskominfo } = city.units;
  await acts(aptika, '2026-01-12', '2026-01-12');
  const { of } = await caseOf(city, { aboutHead: true, text: 'Kepala bidang meminta uang.' });
  await submitted(city.nobody, { serviceId: (await openedService(city.setup, diskominfo)).id });
  const other = (await waitingFor(city.setup, diskominfo)).find(({ id }: { id: string }) => id !== of.id);
  await acts(diskominfo, '2026-01-13', '2026-01-30');
  city.setNow('2026-01-13T02:00:00.000Z');
  for (const one of [of, other])
    await done(unitHead.ask, 'voiceAnswer', ofCase(await accepted(unitHead.ask, one), { text: 'Sudah diperiksa.' }), CASE);

  expect(await received(unitHead.ask, diskominfo)).toEqual([2, 0, 0]);
  expect(await received(hr.ask, diskominfo)).toEqual([2, 0, 0]);
  expect(await received(superior2.ask, diskominfo)).toEqual([1, 0, 0]);
  expect([await clocks(unitHead.ask, diskominfo), await clocks(hr.ask, diskominfo)]).toEqual([
    [2, 2],
    [2, 2],
  ]);
  expect(await clocks(superior2.ask, diskominfo)).toEqual([1, 1]);
});

it('an officer of the staffing agency whom it is about as a head counts all of the city but that', async () => {
  const { hrHead, hr } = city.people;
  const { id: serviceId } = await openedService(city.setup, city.units.bkpp);
  const all = async (ask: Ask) => {
    await stream.drain();
    return (await ask('{ figures(year: 2026) { total { complaints { received } } } }')).data.figures.total.complaints.received;
  };
  const before = await all(hr.ask);
  await submitted(city.nobody, { serviceId, aboutHead: true, text: 'Kepala badan tidak pernah hadir.' });
  const asOfficer = await city.login({ sub: 'hrHead', roles: ['HR_OFFICER'], region: REGION, employeeId: hrHead.employeeId });
  expect([await all(hr.ask), await all(asOfficer)]).toEqual([before + 1, before]);
});

it('clocks of what is about heads lie apart by the unit whose head it is: no item grows with the heads of a city', async () => {
  const { hr } = city.people;
  for (const unitId of [city.units.diskominfo, city.units.bkpp])
    await submitted(city.nobody, {
      serviceId: (await openedService(city.setup, unitId)).id,
      aboutHead: true,
      text: 'Kepala tidak pernah hadir.',
    });
  for (const of of await waitingFor(hr.ask, null)) await accepted(hr.ask, of);
  const rows = (await everyRow(city)).filter(({ pk, type }) => type === 'VoiceHeadClocks' && pk.endsWith('#ALL'));
  const units = rows.map(({ body }) => [...new Set((body as { heads: { unitId: string }[] }).heads.map(({ unitId }) => unitId))]);
  expect(units.toSorted()).toEqual([[city.units.diskominfo], [city.units.bkpp]].toSorted());
});
