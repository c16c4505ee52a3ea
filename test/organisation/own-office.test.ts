// Nobody serves themself by their own office: not in who stands above them, not in what the own post is called.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Agency, done, type Person, refused, startAgency } from '../support/people.ts';
import { GROUND } from '../support/scenarios/organisation-records.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
  city.setNow('2026-01-12T02:00:00.000Z');
});
afterAll(() => city.stop());

const change = async (who: Person, superior: Person) => {
  const { data } = await city.setup('query($id: ID!) { employee(id: $id) { version } }', { id: who.employeeId });
  return {
    ...{ employeeId: who.employeeId, expectedVersion: data.employee.version, assignmentId: who.assignmentId },
    ...{ supervisorId: superior.employeeId, validFrom: '2026-01-12' },
  };
};
const refusedTo = async (by: Person, who: Person, superior: Person) => refused(by.ask, 'supervisorChange', await change(who, superior));

it('an administrator changes no superior in the own line, however high; others of the agency, and the staffing agency does all', async () => {
  const { unitAdmin, superior2, unitHead, secretary, colleague, hr, mayor } = city.people;
  expect(await refusedTo(unitAdmin, superior2, secretary)).toEqual(['OWN_CASE']);
  expect(await refusedTo(unitAdmin, unitHead, mayor)).toEqual(['OWN_CASE']);
  expect(await refusedTo(unitAdmin, colleague, superior2)).toEqual([]);
  expect(await refusedTo(hr, superior2, secretary)).toEqual([]);
});

it('an officer gives the own post no other title, nor the next one that is told ahead; a second officer does', async () => {
  const { hr, hrHead } = city.people;
  const rename = ({ positionId }: Person) => ({ positionId, expectedVersion: 1, title: 'Analis Ahli', validFrom: '2026-02-01', ...GROUND });
  expect(await refused(hr.ask, 'positionRename', rename(hr))).toEqual(['OWN_CASE']);
  expect(await refused(hr.ask, 'positionRename', rename(hrHead))).toEqual([]);
  await done(city.setup, 'positionRename', rename(hr), 'position { id }');
});
