// Planning that closes with the year: who has not done it is reminded on both sides of the turn, and nobody of what they cannot do any more.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { remindAll } from '../../src/clock.ts';
import type { InboxNotice } from '../../src/modules/notices/rules/types.ts';
import { NO_RULES } from '../../src/parts.ts';
import { everyRow } from '../support/city.ts';
import { eventsTo, toldTo } from '../support/inbox.ts';
import { type Agency, done, startAgency } from '../support/people.ts';
import { CYCLE_2026, type OpenPlan, openPlan, propose, step } from '../support/season.ts';
import { type Followed, follow } from '../support/stream.ts';

let city: Agency;
let stream: Followed;
let plan: OpenPlan;

/** A day's run by day, and one in its night, which must tell nobody. */
async function remindOn(day: string): Promise<void> {
  for (const at of [`${day}T02:00:00.000Z`, `${day}T14:00:00.000Z`]) {
    city.setNow(at);
    await remindAll({ ...city.app.parts, rules: NO_RULES });
  }
  await stream.drain();
}

/** `EVENT name day`, of plans. */
async function reminders(): Promise<string[]> {
  const names = new Map(Object.entries(city.people).map(([name, { employeeId }]) => [employeeId, name]));
  const rows = (await everyRow(city)).filter(({ type }) => type === 'InboxNotice').map(({ body }) => body as InboxNotice);
  const of = rows.filter(({ remindsOn, event }) => remindsOn !== undefined && event.includes('PLAN'));
  return of.map(({ event, mailbox, remindsOn }) => `${event} ${names.get(mailbox) ?? mailbox} ${remindsOn}`).toSorted();
}

beforeAll(async () => {
  city = await startAgency();
  stream = await follow(city);
  city.setNow('2026-11-12T02:00:00.000Z');
  const { hr, staff, unitAdmin } = city.people;
  await done(hr.ask, 'cycleOpen', { ...CYCLE_2026, planning: { from: '2026-01-01', to: '2026-12-31' } }, 'cycle { id version }');
  plan = await propose(staff.ask, await openPlan(city, 'staff'), false, { parent: { state: 'PENDING' } });
  plan = { ...plan, ...(await step(staff.ask, 'planSubmit', plan)) };
  const his = await propose(unitAdmin.ask, await openPlan(city, 'unitAdmin'), false, { parent: { state: 'PENDING' } });
  await step(unitAdmin.ask, 'planSubmit', his);
  await stream.drain();
});
afterAll(() => city.stop());

describe('planning until the last day of the year', () => {
  it('says until when a plan waits, though its own notice names no day', async () => {
    const waits = (await toldTo(city.people.superior.ask, plan.id)).find(({ event }) => event === 'PLAN_WAITS');
    expect(waits).toMatchObject({ event: 'PLAN_WAITS', state: 'AWAITED', dueAt: '2026-12-31T17:00:00.000Z' });
  });

  it('reminds before the end, tells who is late after it, also in the next year, and then who can help', async () => {
    for (const day of ['2026-12-01', '2026-12-18', '2026-12-28', '2026-12-30', '2027-01-04', '2027-01-11', '2027-01-29', '2027-02-01'])
      await remindOn(day);
    const told = await reminders();
    const days = (start: string): string[] => told.filter((line) => line.startsWith(`${start} `)).map((line) => line.split(' ')[2] ?? '');
    expect(days('PLAN_DUE colleague')).toEqual(['2026-12-18', '2026-12-28', '2026-12-30']);
    expect(days('PLAN_OVERDUE colleague')).toHaveLength(3);
    expect(days('PLAN_OVERDUE colleague').every((day) => day > '2026-12-31' && day <= '2027-02-01')).toBe(true);
    expect(days('TEAM_PLANS_LATE superior2')).toHaveLength(1);
    expect(days('PLANS_WAIT superior')).toEqual(['2026-12-18', '2026-12-28', '2026-12-30']);
    expect(days('PLANS_WAIT_LATE unitHead')).toHaveLength(1);
    expect(
      told.filter((line) => /^PLAN_(DUE|OVERDUE) (staff|unitAdmin) /.test(line)),
      'who has submitted',
    ).toEqual([]);
    expect(new Set(told).size).toBe(told.length);
  });

  it('asks nobody for what cannot be done any more: until there is time again', async () => {
    const { superior, hr } = city.people;
    const waits = async () => (await eventsTo(superior.ask, plan.id)).filter((line) => line.startsWith('PLAN_WAITS'));
    expect(
      (await superior.ask('query($id: ID!) { plan(id: $id) { allowedActions } }', { id: plan.id })).data.plan.allowedActions,
    ).not.toContain('planApprove');
    expect(await waits()).toEqual(['PLAN_WAITS DONE']);
    const { data } = await hr.ask('{ cycle(year: 2026) { id version } }');
    const input = { cycleId: data.cycle.id, expectedVersion: data.cycle.version, phase: 'EXECUTION', to: '2027-02-26', reason: 'Sakit' };
    await done(hr.ask, 'cyclePhaseExtend', input, 'cycle { id }');
    expect(await waits()).toEqual(['PLAN_WAITS AWAITED']);
  });

  it('is over two months later, and no reminder came at night', async () => {
    const before = await reminders();
    await remindOn('2027-03-29');
    expect(await reminders()).toEqual(before);
    const rows = (await everyRow(city)).filter(({ type }) => type === 'InboxNotice').map(({ body }) => body as InboxNotice);
    const atNight = rows.filter(({ remindsOn, at }) => remindsOn && (at.slice(11) >= '13:00' || at.slice(11) < '00:00'));
    expect(atNight).toEqual([]);
    expect(stream.faults).toEqual([]);
  });
});
