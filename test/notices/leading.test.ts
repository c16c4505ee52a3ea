// Who leads changes while a plan waits: an acting head, a new head, somebody to whom authority is lent. Each is told, and who is asked no more reads that it is done.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { remindAll } from '../../src/clock.ts';
import { eventsTo } from '../support/inbox.ts';
import { done, openUnitAs, type Person } from '../support/people.ts';
import { newcomer, nextSerial, type Season, startSeason, submitted } from '../support/scenarios/stages.ts';
import { PLANNING_DAY, propose, step } from '../support/season.ts';
import { hired, leaves } from '../support/sections.ts';
import { type Followed, follow } from '../support/stream.ts';

let city: Season;
let stream: Followed;
beforeAll(async () => {
  city = await startSeason();
  stream = await follow(city);
});
beforeEach(() => city.setNow(PLANNING_DAY));
afterAll(() => city.stop());

async function settled(): Promise<void> {
  await stream.drain();
  expect(stream.faults).toEqual([]);
}

/** A morning on which the clock has gone round. */
async function onDay(day: string): Promise<void> {
  city.setNow(`${day}T02:00:00.000Z`);
  await remindAll(stream.parts);
  await settled();
}

const onRecord = async ({ employeeId }: Person) => {
  const { data } = await city.setup('query($id: ID!) { employee(id: $id) { version } }', { id: employeeId });
  return { employeeId, expectedVersion: data.employee.version as number };
};

async function headOf(unitId: string): Promise<string> {
  const { data } = await city.setup('query($id: ID!) { unit(id: $id) { positions { id isHead } } }', { id: unitId });
  return data.unit.positions.find(({ isHead }: { isHead: boolean }) => isHead).id;
}

/** Of a section whose people are under its head, whoever that is; the plan waits. */
async function waiting() {
  const unitId = await openUnitAs(city.setup, `bidang-${nextSerial()}`, 'SECTION', city.units.aptika ?? null);
  const head = await hired(city, unitId, city.people.superior, true);
  const person = await hired(city, unitId, null);
  const { plan } = await done(person.ask, 'planOpen', { assignmentId: person.assignmentId, year: 2026 }, 'plan { id version }');
  const { targetId, ...proposed } = await propose(person.ask, plan, false);
  const linked = await step(head.ask, 'targetLink', proposed, { targetId, parent: { state: 'NONE' } });
  const sent = await step(person.ask, 'planSubmit', linked);
  await settled();
  return { head, planId: sent.id, post: await headOf(unitId) };
}

const waitsFor = async ({ ask }: Person, planId: string): Promise<string[]> =>
  (await eventsTo(ask, planId)).filter((line) => line.startsWith('PLAN_WAITS')).map((line) => line.replace('PLAN_WAITS ', ''));

describe('a plan that waits for the head', () => {
  it('waits for who acts as head from the day on which they do, and then for the new head', async () => {
    const { head, planId, post } = await waiting();
    expect(await waitsFor(head, planId)).toEqual(['AWAITED']);
    const [acting, next] = [await newcomer(city), await newcomer(city)];
    await leaves(city, head, '2026-01-12');
    const plt = { holding: 'PLT', validTo: '2026-01-20', assignment: { positionId: post, validFrom: '2026-01-13' } };
    await done(city.people.hr.ask, 'assignmentStart', { ...(await onRecord(acting)), ...plt }, 'employee { id }');
    await settled();
    expect(await waitsFor(acting, planId), 'not before their first day').toEqual([]);
    await onDay('2026-01-13');
    expect(await waitsFor(acting, planId)).toEqual(['AWAITED']);
    const assignment = { positionId: post, validFrom: '2026-01-21' };
    await done(city.people.hr.ask, 'employeeTransfer', { ...(await onRecord(next)), assignment }, 'employee { id }');
    await onDay('2026-01-21');
    expect(await waitsFor(next, planId)).toEqual(['AWAITED']);
    expect(await waitsFor(acting, planId)).toEqual(['DONE']);
  });
});

describe('a plan that waits for a superior', () => {
  it('waits for whom they have lent their authority as well, for as long as that holds', async () => {
    const { superior, hrHead } = city.people;
    const { plan } = await submitted(city);
    await settled();
    expect(await waitsFor(hrHead, plan.id)).toEqual([]);
    const lend = { toEmployeeId: hrHead.employeeId, validFrom: '2026-01-12', validTo: '2026-01-14', reason: 'Cuti' };
    await done(superior.ask, 'delegationGrant', { ...(await onRecord(superior)), ...lend }, 'employee { id }');
    await settled();
    expect(await waitsFor(hrHead, plan.id)).toEqual(['AWAITED']);
    expect(await waitsFor(superior, plan.id)).toEqual(['AWAITED']);
    await onDay('2026-01-15');
    expect(await waitsFor(hrHead, plan.id)).toEqual(['DONE']);
    expect(await waitsFor(superior, plan.id)).toEqual(['AWAITED']);
  });
});
