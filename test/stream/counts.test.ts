// Plans of a city by unit and stage, a moment after what people do.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planBoard } from '../../src/modules/dashboards/rules/counts.ts';
import { countsOf } from '../../src/platform/stream/counts.ts';
import { contextOfProjector } from '../../src/projections.ts';
import { REGION } from '../support/city.ts';
import { type Agency, startAgency } from '../support/people.ts';
import { openCycle, openPlan, propose } from '../support/season.ts';
import { type Followed, follow } from '../support/stream.ts';

let city: Agency;
let stream: Followed;
const board = () => countsOf(contextOfProjector(stream.parts, REGION).table, '1', planBoard(REGION, 2026));

beforeAll(async () => {
  city = await startAgency();
  stream = await follow(city);
  await openCycle(city);
});
afterAll(() => city.stop());

describe('plans by unit and stage', () => {
  it('follow what happens to them', async () => {
    const plan = await openPlan(city, 'staff');
    await openPlan(city, 'colleague');
    await stream.drain();
    expect(await board()).toEqual([{ row: `${city.units.diskominfo}/${city.units.aptika}`, numbers: { DRAFT: 2 } }]);
    await propose(city.people.staff.ask, plan, false, { parent: { state: 'PENDING' } });
    await stream.drain();
    expect(await board()).toEqual([{ row: `${city.units.diskominfo}/${city.units.aptika}`, numbers: { DRAFT: 2 } }]);
    expect(stream.faults).toEqual([]);
  });
});
