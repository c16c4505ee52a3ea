// Another regency of the province for its numbers: eight agencies, this year running and last year final, written once however often it is seeded.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedRegion } from '../../seed/region.ts';
import type { Evaluation } from '../../src/modules/evaluation/rules/types.ts';
import type { PlanHead } from '../../src/modules/performance/rules/types.ts';
import type { Row } from '../../src/platform/store/table.ts';
import { everyRow, type RunningCity, startCity } from '../support/city.ts';
import { TODAY } from '../support/demo.ts';

const KENDAL = '33.24';
let city: RunningCity;
let rows: Row[];
const bodies = <Body>(type: string): Body[] =>
  rows.filter((row) => row.type === type && row.region === KENDAL).map(({ body }) => body as Body);

beforeAll(async () => {
  city = await startCity();
  await seedRegion(city.app, { region: KENDAL, employees: 60, now: TODAY });
  rows = await everyRow(city);
}, 900_000);
afterAll(() => city.stop());

describe('a seeded region', () => {
  it('has joined by its official name', () => {
    expect(bodies<{ name: string }>('Region').map(({ name }) => name)).toEqual(['Kabupaten Kendal']);
  });

  it('is of its own region alone, and nothing of it lies in the demo’s', () => {
    const people = bodies<{ id: string }>('Employee');
    expect(people.length).toBeGreaterThanOrEqual(60);
    expect(rows.filter(({ region, type }) => type === 'Employee' && region !== KENDAL)).toEqual([]);
  });

  it('has eight agencies', () => {
    const agencies = bodies<{ kind: string }>('Unit').filter(({ kind }) => ['SECRETARIAT', 'AGENCY', 'OFFICE'].includes(kind));
    expect(agencies.length).toBe(8);
  });

  it('has last year final, person by person, and this year running', () => {
    const years = (wanted: number) => bodies<Evaluation>('Evaluation').filter(({ year, period }) => year === wanted && period === null);
    expect(years(2025).length).toBeGreaterThan(40);
    expect(years(2025).filter(({ status }) => !['FINAL', 'EXEMPT'].includes(status))).toEqual([]);
    expect(bodies<PlanHead>('Plan').some(({ year, status }) => year === 2026 && status === 'APPROVED')).toBe(true);
  });

  it('twice is once', async () => {
    await seedRegion(city.app, { region: KENDAL, employees: 60, now: TODAY });
    expect((await everyRow(city)).length).toBe(rows.length);
  }, 900_000);
});

it('is refused for a code that nobody has', async () => {
  await expect(seedRegion(city.app, { region: '33.99', employees: 60, now: TODAY })).rejects.toThrow(RangeError);
});
