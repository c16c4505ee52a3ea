// People and plans of the demo, written once however often the seed is run: a seed that was cut short goes on.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { planCity } from '../../seed/city.ts';
import { daysOf } from '../../seed/days.ts';
import { blank, writeOrganisation } from '../../seed/organisation.ts';
import { seasonOf } from '../../seed/plans.ts';
import { openCycle, writeSeason } from '../../seed/season.ts';
import { createWriter } from '../../seed/writer.ts';
import { OTHER_REGION, type RunningCity, startCity } from '../support/city.ts';
import { itemsOf, TODAY } from '../support/demo.ts';

let city: RunningCity;
beforeAll(async () => {
  city = await startCity();
});
afterAll(() => city.stop());

/** The small second region: twelve people, with plans at every stage. */
async function write(): Promise<void> {
  const plan = await planCity({ region: OTHER_REGION, employees: 12, seed: 3374 });
  const written = blank(plan, createWriter(city.app), daysOf(TODAY));
  await writeOrganisation(written, plan, () => undefined);
  await openCycle(written);
  await writeSeason(
    seasonOf(written, 0),
    () => true,
    () => undefined,
  );
}

it('twice is once', async () => {
  await write();
  const items = await itemsOf(city);
  await write();
  expect(await itemsOf(city)).toBe(items);
});
