// Training of somebody of another region, or of its units, is nobody's here, whatever office asks.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Agency, startAgency } from '../support/people.ts';
import { asked, BEFORE_IT, sessionOf } from '../support/training.ts';

let city: Agency;

beforeAll(async () => {
  city = await startAgency();
});
afterAll(() => city.stop());

it('is listed to the own region alone', async () => {
  city.setNow(BEFORE_IT);
  const { staff, hr, otherHr } = city.people;
  await asked(staff.ask, await sessionOf(hr.ask));
  const query = `query($person: ID!, $unit: ID!) { trainingOf(employeeId: $person, first: 5) { edges { node { status } } }
    trainingHours(employeeId: $person, year: 2026) { hours }
    trainingHoursOfUnit(unitId: $unit, year: 2026, first: 5) { edges { node { hours } } } }`;
  const variables = { person: staff.employeeId, unit: city.units.aptika };
  const [ours, theirs] = [await hr.ask(query, variables), await otherHr.ask(query, variables)];
  expect(theirs.errors).toBeUndefined();
  expect(theirs.data).toEqual({ trainingOf: { edges: [] }, trainingHours: null, trainingHoursOfUnit: { edges: [] } });
  expect(ours.data.trainingOf.edges).toEqual([{ node: { status: 'REQUESTED' } }]);
  expect(ours.data.trainingHoursOfUnit.edges.length).toBeGreaterThan(1);
});
