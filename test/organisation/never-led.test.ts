// Who never led is refused without a look at whom a record is about; whoever is given somebody to lead is let in with their next question (decision 0110).
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Agency, done, startAgency } from '../support/people.ts';
import { openCycle } from '../support/season.ts';

let city: Agency;
let planId: string;

beforeAll(async () => {
  city = await startAgency();
  await openCycle(city);
  const { ask, assignmentId } = city.people.staff;
  planId = (await done(ask, 'planOpen', { assignmentId, year: 2026 }, 'plan { id }')).plan.id;
});
afterAll(() => city.stop());

const sees = async (who: 'colleague' | 'auditor' | 'superior'): Promise<boolean> =>
  (await city.people[who].ask('query($id: ID!) { node(id: $id) { id } }', { id: planId })).data.node !== null;

async function nameSuperior(supervisorId: string): Promise<void> {
  const { employeeId, assignmentId, ask } = city.people.staff;
  const { data } = await ask('{ me { employee { version } } }');
  const validFrom = city.app.contextFor({ id: 'test', region: null, employeeId: null, roles: new Set() }, 'now').now.slice(0, 10);
  const input = { employeeId, expectedVersion: data.me.employee.version, assignmentId, supervisorId, validFrom };
  await done(city.setup, 'supervisorChange', input, 'employee { id }');
}

it('a colleague who is named as superior a moment after they were refused is let in, and no more once another is named', async () => {
  expect(await sees('colleague')).toBe(false);
  await nameSuperior(city.people.colleague.employeeId);
  expect(await sees('colleague')).toBe(true);
  await nameSuperior(city.people.superior.employeeId);
  expect([await sees('colleague'), await sees('superior')]).toEqual([false, true]);
});
