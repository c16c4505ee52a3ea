// Hours that the law asks for and the length of probation are entries of law: a year and an onboarding keep the law of their first day.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { hoursPolicy } from '../../src/modules/training/rules/hours-policy.ts';
import { hoursStand } from '../../src/modules/training/rules/standing.ts';
import { REGION } from '../support/city.ts';
import { candidate, open, seen, step } from '../support/onboarding.ts';
import { type Agency, startAgency } from '../support/people.ts';
import { propose, release } from '../support/policy.ts';
import { PLANNING_DAY } from '../support/season.ts';
import { hoursIn } from '../support/training.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
});
beforeEach(() => city.setNow(PLANNING_DAY));
afterAll(() => city.stop());

const at = (day: string): void => city.setNow(`${day}T02:00:00.000Z`);
const hr = () => city.people.hr.ask;
const entered = async (day: string, terms: object): Promise<void> => {
  await release(hr(), await propose(city.setup, day, terms, { source: 'Peraturan contoh 1/2026' }));
};

it('hours are those of the first day of the year: one that runs stays as it is, and says by which law', async () => {
  await entered('2026-03-01', { development: { pnsLeastHours: 24, pppkMostHours: 30 } });
  const { staff } = city.people;
  at('2026-06-01');
  expect(await hoursIn(staff.ask, staff.employeeId, 2026)).toMatchObject({ rule: 'FLOOR', bound: 20, missing: 20 });
  at('2027-01-01');
  expect(await hoursIn(staff.ask, staff.employeeId, 2026)).toMatchObject({ bound: 20 });
  expect(await hoursIn(staff.ask, staff.employeeId, 2027)).toMatchObject({ bound: 24, missing: 24 });
  const source = 'query($id: ID!) { trainingHours(employeeId: $id, year: 2027) { policySource } }';
  expect((await staff.ask(source, { id: staff.employeeId })).data.trainingHours.policySource).toBe('Peraturan contoh 1/2026');

  const ctx = city.app.contextFor({ id: 'test', roles: new Set(), region: REGION, employeeId: null }, 'test');
  const law = await ctx.reference.law(ctx.table, REGION);
  expect(hoursPolicy('2027-01-01', law)).toMatchObject({ pnsLeastHours: 24, pppkMostHours: 30 });
  const post = { validFrom: '2024-01-01', validTo: null, holding: 'DEFINITIVE', rootUnitId: 'unt_a', unitId: 'unt_b' };
  const employee = { id: 'emp_1', kind: 'PNS', assignments: [post] } as unknown as Parameters<typeof hoursStand>[0];
  expect([2026, 2027].map((year) => hoursStand(employee, year, 20, law).asked?.hours)).toEqual([20, 24]);
});

it('probation is that of the first day of service, as it was known on the day of the opening, and stays so when it is planned anew', async () => {
  const before = await candidate(city, '2026-01-12');
  const kept = await open(city, before);
  await entered('2026-02-01', { onboarding: { probationMonths: 18 } });
  const endOf = async ({ id }: { id: string }): Promise<string> => (await seen(hr(), id, 'probation { endsOn }')).probation.endsOn;
  at('2026-01-20');
  const later = await candidate(city, '2026-02-02');
  // For a day to come, of which no process has been told yet.
  const begun = await open(city, later);
  expect(await endOf(begun)).toBe('2027-08-01');
  expect(await endOf(kept)).toBe('2027-01-11');
  at('2026-02-10');
  const moved = await step(hr(), 'onboardingReplan', kept, { startsOn: '2026-02-02', reason: 'Mulai bertugas kemudian' });
  expect(await endOf(moved)).toBe('2027-02-01');
  const again = await step(hr(), 'onboardingReplan', begun, { startsOn: '2026-02-03', reason: 'Mulai bertugas kemudian' });
  expect(await endOf(again)).toBe('2027-08-02');
  const late = await candidate(city, '2026-01-12');
  expect(await endOf(await open(city, late))).toBe('2027-01-11');
});
