// Hours that the law asks for and the length of probation are entries of law: a year and an onboarding keep the law of their first day.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { remindAll } from '../../src/clock.ts';
import { hoursPolicy } from '../../src/modules/training/rules/hours-policy.ts';
import { hoursStand } from '../../src/modules/training/rules/standing.ts';
import { REGION } from '../support/city.ts';
import { candidate, open, seen, step } from '../support/onboarding.ts';
import { type Agency, startAgency } from '../support/people.ts';
import { propose, release, withdraw } from '../support/policy.ts';
import { PLANNING_DAY } from '../support/season.ts';
import { type Followed, follow } from '../support/stream.ts';
import { hoursIn } from '../support/training.ts';

let city: Agency;
let stream: Followed;
beforeAll(async () => {
  city = await startAgency();
  stream = await follow(city);
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

describe('an onboarding that is yet to begin', () => {
  const endOf = async ({ id }: { id: string }): Promise<string> => (await seen(hr(), id, 'probation { endsOn }')).probation.endsOn;
  const lastPoint = async ({ id }: { id: string }) => (await seen(hr(), id, 'checkPoints { on }')).checkPoints.at(-1).on;
  const clock = () => remindAll(stream.parts);

  it('follows the law of its first day: of an entry that is withdrawn or released since, until that day has come', async () => {
    at('2026-03-02');
    const terms = { onboarding: { probationMonths: 15 } };
    const entry = await release(hr(), await propose(city.setup, '2026-05-01', terms, { source: 'Peraturan contoh 2/2026' }));
    const early = await open(city, await candidate(city, '2026-03-02'));
    const later = await open(city, await candidate(city, '2026-05-04'));
    expect([await endOf(early), await endOf(later)]).toEqual(['2027-09-01', '2027-08-03']);
    await withdraw(hr(), entry);
    await clock();
    // Eighteen months, by the entry before it.
    expect([await endOf(later), await lastPoint(later)]).toEqual(['2027-11-03', '2027-11-03']);
    at('2026-04-01');
    await release(
      hr(),
      await propose(city.setup, '2026-05-04', { onboarding: { probationMonths: 9 } }, { source: 'Peraturan contoh 3/2026' }),
    );
    await Promise.all([clock(), clock()]);
    expect([await endOf(early), await endOf(later)]).toEqual(['2027-09-01', '2027-02-03']);
    const { version } = await seen(hr(), later.id, 'version');
    await clock();
    expect((await seen(hr(), later.id, 'version')).version).toBe(version);
  });

  it('has the law of another first day where it is planned anew before it began; what had begun keeps its own', async () => {
    at('2026-04-01');
    const later = await open(city, await candidate(city, '2026-04-20'));
    const begun = await open(city, await candidate(city, '2026-04-01'));
    expect(await endOf(later)).toBe('2027-10-19');
    const why = { startsOn: '2026-05-05', reason: 'Mulai bertugas kemudian' };
    const moved = await step(hr(), 'onboardingReplan', later, why);
    const kept = await step(hr(), 'onboardingReplan', begun, why);
    expect([await endOf(moved), await endOf(kept)]).toEqual(['2027-02-04', '2027-11-04']);
    await clock();
    expect([await endOf(moved), await endOf(kept)]).toEqual(['2027-02-04', '2027-11-04']);
  });
});
