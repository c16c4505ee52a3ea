// People and plans of the demo, written once however often the seed is run: a seed that was cut short goes on.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { planCity } from '../../seed/city.ts';
import { writeOrganisation } from '../../seed/organisation.ts';
import { openCycle, writeSeason } from '../../seed/season.ts';
import { OTHER_REGION, type RunningCity, startCity } from '../support/city.ts';
import { itemsOf } from '../support/demo.ts';

let city: RunningCity;
beforeAll(async () => {
  city = await startCity();
});
afterAll(() => city.stop());

/** The small second region: twelve people, with plans at every stage. */
async function write(): Promise<void> {
  const written = await writeOrganisation(city.app, await planCity({ region: OTHER_REGION, employees: 12, seed: 3374 }), () => undefined);
  await openCycle(written);
  await writeSeason(
    written,
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
