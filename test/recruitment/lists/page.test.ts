// A page of rows with what the committee alone reads: who asks is found out once a request, beside the list, and no row costs a promise.
import { createHook } from 'node:async_hooks';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Ask } from '../../support/city.ts';
import { applicationIn, employeeWith, nikOf, officer, turnsOut } from '../../support/competing.ts';
import { ranked } from '../../support/offers.ts';
import { type Agency, startAgency } from '../../support/people.ts';
import { newNik } from '../../support/registration.ts';
import { type Carried, selected } from '../../support/selected.ts';

const PEOPLE = 6;

let city: Agency;
let of: Carried;
let employeeId: string;
let reader: Ask;

beforeAll(async () => {
  city = await startAgency({ unchangingBytes: 1_000_000 });
  of = await selected(city, [{ quota: 1, people: ranked(PEOPLE) }]);
  employeeId = await employeeWith(city, newNik());
  reader = await officer(city, employeeId, ['RECRUITMENT_OFFICER']);
});
afterAll(() => city.stop());

/** With the list's parts, so that the answer is worked out anew at each request and not a kept one. */
async function page(ask: Ask, first: number) {
  const { data, line } = await ask(`{ announcement(campaignId: "${of.campaignId}", stage: FINAL) { formations { sha256 }
    rows(formationId: "${of.formationIds[0]}", first: ${first}) { edges { node { number rank outcome scores { final } } } } } }`);
  return { scores: data.announcement.rows.edges.map(({ node }: { node: { scores: object | null } }) => node.scores), reads: line?.reads };
}

/** The least of several: now and then something else happens meanwhile. */
async function promisesOf(run: () => Promise<unknown>): Promise<number> {
  const counts: number[] = [];
  for (let turn = 0; turn < 8; turn += 1) {
    let count = 0;
    const hook = createHook({
      init(_, type) {
        if (type === 'PROMISE') count += 1;
      },
    }).enable();
    await run();
    hook.disable();
    counts.push(count);
  }
  return Math.min(...counts);
}

it('costs as many promises as a page of one row', async () => {
  for (const ask of [reader, city.people.auditor.ask, city.nobody]) {
    await page(ask, PEOPLE);
    const [one, all] = [await promisesOf(() => page(ask, 1)), await promisesOf(() => page(ask, PEOPLE))];
    expect(all).toBe(one);
  }
});

it('is one call where nobody can be compared, and two with a NIK on record', async () => {
  const read = await page(city.people.auditor.ask, PEOPLE);
  expect(read).toEqual({ scores: Array(PEOPLE).fill({ final: expect.any(String) }), reads: 1 });
  expect(await page(reader, PEOPLE)).toEqual({ ...read, reads: 2 });
  expect(await page(city.nobody, PEOPLE)).toEqual({ scores: Array(PEOPLE).fill(null), reads: 1 });
});

it('tells who turned out to compete nothing from the next request on', async () => {
  const [applicant] = of.people[0] ?? [];
  expect((await page(reader, 1)).scores).toEqual([{ final: expect.any(String) }]);
  await turnsOut(city, employeeId, nikOf(city, await applicationIn(city, applicant?.applicationId ?? '')));
  expect((await page(reader, PEOPLE)).scores).toEqual(Array(PEOPLE).fill(null));
});
