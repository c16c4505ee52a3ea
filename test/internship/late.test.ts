// A confirmation that arrived in time and is decided late: places and quota are asked as they are by then.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Faults, layFaults } from '../support/faults.ts';
import { agreed, applied, ofApplication, offered, publishedProgramme } from '../support/internship.ts';
import { OPEN } from '../support/internship-placed.ts';
import { keyed, mutation } from '../support/mutations.ts';
import { type Agency, startAgency } from '../support/people.ts';

let city: Agency;
let faults: Faults;
beforeAll(async () => {
  city = await startAgency();
  faults = await layFaults(city.app.client, 'semarang-test');
});
afterAll(async () => {
  faults.stop();
  await city.stop();
});

/** Confirms in the last second, while the table does not answer, and once more after the deadline, with what became of the days meanwhile. */
async function confirmedLate(quota: number): Promise<string[]> {
  city.setNow(OPEN);
  const { setup, units } = city;
  const partner = await agreed(city, setup, { quota });
  const [first, second] = [await publishedProgramme(setup, units.aptika), await publishedProgramme(setup, units.bkpp)];
  const [one, two] = [await applied(city, partner.id, first.id), await applied(city, partner.id, second.id)];
  // Until Thursday 15 January.
  const place = await offered(setup, units.aptika, one);
  const [query, variables] = [mutation('internshipConfirm', 'userErrors { code }'), keyed(ofApplication(place))];
  city.setNow('2026-01-15T16:59:59.000Z');
  faults.arm('TIMEOUT_BEFORE', 1, 'LASTING');
  const { errors } = await one.ask(query, variables);
  faults.disarm();
  const { arrivalProof } = (errors?.[0]?.extensions ?? {}) as { arrivalProof?: string };
  city.setNow('2026-01-15T17:00:01.000Z');
  await offered(setup, units.bkpp, two);
  const { data } = await one.ask(query, variables, { 'x-arrival-proof': String(arrivalProof) });
  return data.internshipConfirm.userErrors.map(({ code }: { code: string }) => code);
}

it('stands where there is room, and not where the last days of the quota were given to another', async () => {
  expect(await confirmedLate(2)).toEqual([]);
  expect(await confirmedLate(1)).toEqual(['LIMIT_REACHED']);
});
