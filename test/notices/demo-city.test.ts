// The demo's people through the end of planning, day by day: everybody who has not submitted is reminded on each of its days, and nobody else, twice, or at night.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { planCity } from '../../seed/city.ts';
import { daysOf } from '../../seed/days.ts';
import { writeHolidays } from '../../seed/holidays.ts';
import { blank, type WrittenCity, writeOrganisation } from '../../seed/organisation.ts';
import { openCycle } from '../../seed/season.ts';
import { createWriter } from '../../seed/writer.ts';
import { remindAll } from '../../src/clock.ts';
import type { InboxNotice } from '../../src/modules/notices/rules/types.ts';
import { NO_RULES } from '../../src/parts.ts';
import { addDays } from '../../src/platform/rules/calendar.ts';
import { everyRow, OTHER_REGION, type RunningCity, startCity } from '../support/city.ts';
import { TODAY } from '../support/demo.ts';
import { done } from '../support/people.ts';
import { counted, propose, step } from '../support/season.ts';
import { type Followed, follow } from '../support/stream.ts';
import { randomFrom } from '../support/traffic.ts';

/** Working days before 31 December: 7, 3 and 1, around Christmas and the joint leave beside it; then from the first after New Year's Friday, a week apart. */
const BEFORE = ['2026-12-18', '2026-12-28', '2026-12-30'];
const AFTER = ['2027-01-04', '2027-01-11', '2027-01-18', '2027-01-25'];
const LAST = '2027-01-26';
const FIRST = '2026-12-14';

let city: RunningCity;
let stream: Followed;
let written: WrittenCity;
/** By employee: on which day they submit, and whether before the pass of that day. */
const submits = new Map<string, { day: string; early: boolean }>();

async function submit(handle: string): Promise<void> {
  const of = written.people.get(handle);
  const position = written.city.people.find((one) => one.handle === handle)?.positionHandle;
  const isHead = written.city.positions.find((one) => one.handle === position)?.isHead ?? false;
  if (!of) throw new Error(`${handle} was not written.`);
  const ask = await city.login({ sub: `own-${handle}`, roles: ['EMPLOYEE'], region: OTHER_REGION, employeeId: of.employeeId });
  const input = { assignmentId: of.assignmentId, year: 2026 };
  const opened = (await done(ask, 'planOpen', input, 'plan { id version }')).plan;
  const content = { indicators: [counted(isHead)] };
  const plan = await propose(ask, opened, isHead, { parent: { state: 'PENDING' } }, content);
  await step(ask, 'planSubmit', plan);
}

beforeAll(async () => {
  city = await startCity();
  city.setNow(TODAY);
  stream = await follow(city);
  const plan = await planCity({ region: OTHER_REGION, employees: 24, seed: 3374 });
  written = blank(plan, createWriter(city.app), daysOf(TODAY));
  await writeOrganisation(written, plan, () => undefined);
  await writeHolidays(written);
  await openCycle(written);
  await stream.drain();
  const random = randomFrom(59);
  // The first has no superior, and is elected: nobody asks them for a plan.
  for (const { handle } of written.city.people.filter(({ supervisorHandle }) => supervisorHandle !== null))
    if (random(10) < 6) submits.set(handle, { day: addDays(FIRST, random(18)), early: random(2) === 0 });
});
afterAll(() => city.stop());

it('tells everybody on each day of theirs, nobody who has done it, nobody twice, and nobody at night', async () => {
  for (let day = FIRST; day <= LAST; day = addDays(day, 1)) {
    const today = [...submits].filter(([, one]) => one.day === day);
    city.setNow(`${day}T00:30:00.000Z`);
    for (const [handle, { early }] of today) if (early) await submit(handle);
    await stream.drain();
    for (const at of ['02:00', '07:00', '14:00']) {
      city.setNow(`${day}T${at}:00.000Z`);
      await remindAll({ ...city.app.parts, rules: NO_RULES });
    }
    for (const [handle, { early }] of today) if (!early) await submit(handle);
    await stream.drain();
  }
  const handles = new Map([...written.people].map(([handle, { employeeId }]) => [employeeId, handle]));
  const rows = (await everyRow(city)).filter(({ type }) => type === 'InboxNotice').map(({ body }) => body as InboxNotice);
  const told = rows.filter(({ event }) => event === 'PLAN_DUE' || event === 'PLAN_OVERDUE');
  const lines = told.map(({ mailbox, remindsOn, event }) => `${handles.get(mailbox)} ${remindsOn} ${event}`).toSorted();
  const asked = written.city.people.filter(({ identifier }) => identifier !== null).map(({ handle }) => handle);
  const isBehind = (handle: string, day: string): boolean => {
    const one = submits.get(handle);
    return !one || day < one.day || (day === one.day && !one.early);
  };
  const expected = asked.flatMap((handle) => [
    ...BEFORE.filter((day) => isBehind(handle, day)).map((day) => `${handle} ${day} PLAN_DUE`),
    ...AFTER.filter((day) => isBehind(handle, day)).map((day) => `${handle} ${day} PLAN_OVERDUE`),
  ]);
  expect(lines).toEqual(expected.toSorted());
  expect(submits.size).toBeGreaterThan(8);
  expect(asked.length - submits.size).toBeGreaterThan(4);
  const hours = new Set(rows.filter(({ remindsOn }) => remindsOn !== undefined).map(({ at }) => at.slice(11, 16)));
  expect([...hours], 'the first pass of the day').toEqual(['02:00']);
  expect(stream.faults).toEqual([]);
});
