// How far plans have come, unit by unit: the same numbers as a count by hand, as far as each viewer reaches, and stale where nothing follows.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beat } from '../../src/platform/stream/progress.ts';
import { contextOfProjector } from '../../src/projections.ts';
import type { Ask } from '../support/city.ts';
import { type Agency, startAgency } from '../support/people.ts';
import { openCycle, openPlan, PLANNING_DAY, propose, step } from '../support/season.ts';
import { type Followed, follow } from '../support/stream.ts';

let city: Agency;
let stream: Followed;

const FIGURES = `query($year: Int, $unit: ID) { planFigures(year: $year, unitId: $unit) {
  year asOf isStale unit { name } plans { draft returned submitted approved total } units { unit { name } plans { total approved } } } }`;
const figures = async (ask: Ask, variables = {}) => {
  const { data, errors } = await ask(FIGURES, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.planFigures;
};

beforeAll(async () => {
  city = await startAgency();
  stream = await follow(city);
  await openCycle(city);
  const staff = await propose(city.people.staff.ask, await openPlan(city, 'staff'), false, { parent: { state: 'PENDING' } });
  await step(city.people.staff.ask, 'planSubmit', staff);
  await openPlan(city, 'colleague');
  await openPlan(city, 'hr');
  await stream.drain();
});
afterAll(() => city.stop());

describe('numbers of plans', () => {
  it('are of the whole city for the staffing agency, agency by agency', async () => {
    const { plans, units, unit, year } = await figures(city.people.hr.ask, { year: 2026 });
    expect([unit, year]).toEqual([null, 2026]);
    expect(plans).toEqual({ draft: 2, returned: 0, submitted: 1, approved: 0, total: 3 });
    const byName = new Map(units.map((one: { unit: { name: string }; plans: { total: number } }) => [one.unit.name, one.plans.total]));
    expect([...byName.values()].reduce((sum, total) => (sum as number) + (total as number), 0)).toBe(3);
    expect(byName.size).toBe(4);
  });

  it('are of the unit and those below it for its head, and nobody else’s', async () => {
    const own = await figures(city.people.unitHead.ask, { year: 2026 });
    expect(own.unit).not.toBeNull();
    const sections = await figures(city.people.unitHead.ask, { year: 2026, unit: city.units.aptika });
    expect(sections.plans).toMatchObject({ draft: 1, submitted: 1 });
    expect(await figures(city.people.unitHead.ask, { year: 2026, unit: city.units.bkpp })).toBeNull();
    expect(await figures(city.people.staff.ask, { year: 2026 })).toBeNull();
    expect(await figures(city.people.hr.ask, { year: 2019 })).toBeNull();
    expect((await figures(city.people.otherHr.ask, { year: 2026 })).plans.total).toBe(0);
  });

  it('say up to when they are counted, and that nothing follows any more', async () => {
    expect(await figures(city.people.hr.ask, { year: 2026 })).toMatchObject({ asOf: null, isStale: true });
    await beat(contextOfProjector(stream.parts, ''));
    await stream.drain();
    expect(await figures(city.people.hr.ask, { year: 2026 })).toMatchObject({ asOf: PLANNING_DAY, isStale: false });
    city.setNow('2026-01-12T02:03:00.001Z');
    expect(await figures(city.people.hr.ask, { year: 2026 })).toMatchObject({ asOf: PLANNING_DAY, isStale: true });
  });

  it('cost two calls, whatever their number', async () => {
    const { line } = await city.people.hr.ask(FIGURES, { year: 2026 });
    expect(line?.reads).toBe(2);
  });
});
