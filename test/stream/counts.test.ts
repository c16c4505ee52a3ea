// Plans of a city by unit and stage, a moment after what people do.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agencyBoard, cityBoard } from '../../src/modules/dashboards/rules/counts.ts';
import { countsOf } from '../../src/platform/stream/counts.ts';
import { contextOfProjector } from '../../src/projections.ts';
import { REGION } from '../support/city.ts';
import { type Agency, startAgency } from '../support/people.ts';
import { openCycle, openPlan, propose } from '../support/season.ts';
import { type Followed, follow } from '../support/stream.ts';

let city: Agency;
let stream: Followed;
const table = () => contextOfProjector(stream.parts, REGION).table;
const boards = () =>
  Promise.all([countsOf(table(), '1', cityBoard(REGION, 2026)), countsOf(table(), '1', agencyBoard(REGION, 2026, city.units.diskominfo))]);

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
    const drafts = [
      [{ row: city.units.diskominfo, numbers: { 'plan:DRAFT': 2 } }],
      [{ row: city.units.aptika, numbers: { 'plan:DRAFT': 2 } }],
    ];
    expect(await boards()).toEqual(drafts);
    await propose(city.people.staff.ask, plan, false, { parent: { state: 'PENDING' } });
    await stream.drain();
    expect(await boards()).toEqual(drafts);
    expect(stream.faults).toEqual([]);
  });
});
