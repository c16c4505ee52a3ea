// Numbers of a campaign as they are kept: the same as a recount of the facts whatever the stream does, and two reads.

import { DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { campaignInRegion } from '../../../src/modules/recruitment/campaigns/read.ts';
import { campaignNumbers } from '../../../src/modules/recruitment/numbers/keeping.ts';
import { KeptNumbersItem, KeptPeopleItem, packPeople } from '../../../src/modules/recruitment/numbers/kept-items.ts';
import { editionsOf, headsOf, numbersRecounted, peopleRecounted } from '../../../src/modules/recruitment/numbers/recount.ts';
import { WORK_COUNTED } from '../../../src/modules/recruitment/numbers/work.ts';
import type { Parts } from '../../../src/parts.ts';
import type { Row } from '../../../src/platform/store/table.ts';
import { contextOfProjector, createProjector, rebuildAll } from '../../../src/projections.ts';
import { REGISTERING } from '../../support/campaign.ts';
import { type Ask, everyRow, REGION } from '../../support/city.ts';
import { announced } from '../../support/lists.ts';
import { mortal } from '../../support/mortal.ts';
import { filed, hireAs, listed, make, type OfferView, ranked, secondHr, step } from '../../support/offers.ts';
import { type Agency, startAgency } from '../../support/people.ts';
import { complete, person, submit } from '../../support/registration.ts';
import type { Carried } from '../../support/selected.ts';
import { applied, publishedSelection } from '../../support/selection.ts';
import { type Followed, follow } from '../../support/stream.ts';
import { randomFrom, shuffled } from '../../support/traffic.ts';

const DAY = 86_400_000;
const ALL = ['NONE', 'CATEGORY', 'FORMATION', 'EDUCATION', 'SEX'];

let city: Agency;
let stream: Followed;
let of: Carried;
let random: (below: number) => number;
beforeAll(async () => {
  city = await startAgency();
  random = randomFrom(20_261_129);
  stream = await follow(city, (projector) => projector, [campaignNumbers]);
  of = await listed(city, [{ quota: 5, people: [...ranked(7), { skd: null }] }]);
  await answeredOffers();
});
afterAll(() => city.stop());

async function funnel(ask: Ask, id: string, by: string) {
  const row = 'category level sex opening { formationId } counts { step count suppressed } unfilled';
  const query = `query($id: ID!, $by: FunnelBy!) { campaignFunnel(campaignId: $id, by: $by) { total { ${row} } rows { ${row} } } }`;
  const { data, errors, line } = await ask(query, { id, by });
  if (errors) throw new Error(JSON.stringify(errors));
  return { told: data.campaignFunnel, reads: line?.reads };
}

const everyWay = (ask: Ask, id: string) => Promise.all(ALL.map((by) => funnel(ask, id, by)));
const toldIn = (all: readonly { told: unknown }[]): unknown[] => all.map(({ told }) => told);
const readsIn = (all: readonly { reads: number | null | undefined }[]) => all.map(({ reads }) => reads);

const isKept = (row: Row, campaignId: string): boolean => row.pk === KeptNumbersItem.key(campaignId).pk;

async function keptOf(campaignId: string): Promise<string[]> {
  const rows = (await everyRow(city)).filter((row) => isKept(row, campaignId));
  return [rows.find(KeptNumbersItem.is), rows.find(KeptPeopleItem.is)].map((row) => JSON.stringify(row?.body));
}

/** By the facts as they stand, in a process that has kept nothing. */
async function recounted(campaignId: string): Promise<string[]> {
  const ctx = contextOfProjector(stream.parts, REGION);
  const campaign = await campaignInRegion(ctx, campaignId);
  if (!campaign) throw new Error('There is a campaign.');
  const sources = { campaign: campaign.body, region: campaign.region, heads: await headsOf(ctx, campaignId) };
  const people = packPeople(editionsOf(sources.heads), await peopleRecounted(ctx, sources));
  return [JSON.stringify(await numbersRecounted(ctx, sources)), JSON.stringify(people)];
}

function askOf({ registrationNumber }: OfferView): Ask {
  const found = of.people.flat().find(({ number }) => number === registrationNumber)?.ask;
  if (!found) throw new Error(`Nobody has the number ${registrationNumber}.`);
  return found;
}

/** One declines, one has filed, one has not, one is hired, one says nothing. */
async function answeredOffers(): Promise<void> {
  const { offers } = await make(of.rina, of, of.formationIds[0] ?? '');
  const [first, second, third, fourth] = offers as [OfferView, OfferView, OfferView, OfferView];
  await step(askOf(first), 'offerDecline', first);
  await filed(askOf(second), of.budi, second);
  await step(askOf(third), 'offerAccept', third);
  await hireAs(city, await secondHr(city), await filed(askOf(fourth), of.budi, fourth));
}

async function forgotten(): Promise<void> {
  for (const { key } of [KeptNumbersItem, KeptPeopleItem]) {
    const { pk, sk } = key(of.campaignId);
    const Key = { pk: { S: pk }, sk: { S: sk } };
    await city.engine.send(new DeleteItemCommand({ TableName: city.app.parts.config.tableName, Key }));
  }
  expect(await keptOf(of.campaignId)).toEqual([undefined, undefined]);
}

describe('the numbers of a campaign', () => {
  it('are two reads however they are told apart, once they are kept, and the same as counted from the facts', async () => {
    const counted = await everyWay(of.rina, of.campaignId);
    expect(Math.min(...readsIn(counted).map(Number))).toBeGreaterThan(2);
    await stream.drain();
    expect(stream.faults).toEqual([]);
    const kept = await everyWay(of.rina, of.campaignId);
    expect(readsIn(kept)).toEqual(ALL.map(() => 2));
    expect(toldIn(kept)).toEqual(toldIn(counted));
    expect(await keptOf(of.campaignId)).toEqual(await recounted(of.campaignId));
  });

  it('are the same when all of it comes again, twice, in another order, to a consumer that dies', async () => {
    await forgotten();
    // Of two deaths at a write, the first has done nothing, and the second never hears that it has.
    const fate = [0, 1, 0, 0];
    const make = (parts: Parts) => createProjector(parts, (fault) => stream.faults.push(fault), [campaignNumbers]);
    const consumer = mortal(city, make, 2, () => fate.shift() ?? 0);
    const again = await follow(
      city,
      () =>
        ({ Records }) =>
          consumer.projector({ Records: shuffled([...Records, ...Records], random) }),
    );
    expect(await again.drain()).toBeGreaterThan(100);
    expect(consumer.deaths).toBe(2);
    expect(stream.faults).toEqual([]);
    expect(await keptOf(of.campaignId)).toEqual(await recounted(of.campaignId));
  });

  it('are made anew by a rebuild, to the same bytes, and left alone where nothing has changed', async () => {
    await forgotten();
    const rebuild = () => rebuildAll(stream.parts, (fault) => stream.faults.push(fault), { segments: 2, settleMs: 0 }, WORK_COUNTED);
    await rebuild();
    await rebuild();
    expect(await keptOf(of.campaignId)).toEqual(await recounted(of.campaignId));
    const versions = (await everyRow(city)).filter((row) => isKept(row, of.campaignId)).map(({ version }) => version);
    expect(versions).toEqual([1, 1]);
  });
});

describe('before the first list', () => {
  const at = (days: number): void => city.setNow(new Date(Date.parse(REGISTERING) + days * DAY).toISOString());

  it('are kept from the first application of a day on, told as of the end of the day before, and exact on a day without any', async () => {
    const selection = await publishedSelection(city, 2);
    const { rina, campaignId } = selection;
    const submitted = async () => {
      const { told, reads } = await funnel(rina, campaignId, 'NONE');
      return [told.total.counts[0].count, reads];
    };
    for (let i = 0; i < 6; i += 1) await applied(city, selection);
    await stream.drain();
    expect(await submitted()).toEqual([null, 2]);
    at(1);
    // Nobody has applied today: lines are counted.
    expect(await submitted()).toEqual([5, 3]);
    for (let i = 0; i < 5; i += 1) await submit(await complete(city, await person(city), campaignId, selection.formationId));
    await stream.drain();
    expect(await submitted()).toEqual([5, 2]);
    const [kept] = await keptOf(campaignId);
    expect(JSON.parse(kept ?? '').submitted.counts).toEqual([[selection.formationId, 6]]);
    at(2);
    expect(await submitted()).toEqual([10, 3]);
  });

  it('what is published is told at once, before anything has followed', async () => {
    const selection = await publishedSelection(city, 2);
    for (let i = 0; i < 6; i += 1) await applied(city, selection);
    await stream.drain();
    at(1);
    await announced(city, selection);
    const told = (all: Awaited<ReturnType<typeof everyWay>>) => all[4]?.told.rows[0].counts.slice(0, 3);
    const before = await everyWay(selection.rina, selection.campaignId);
    expect(told(before)).toMatchObject([{ count: 6 }, { count: 6 }, { count: 0 }]);
    await stream.drain();
    const after = await everyWay(selection.rina, selection.campaignId);
    expect(toldIn(after)).toEqual(toldIn(before));
    expect(readsIn(after)).toEqual(ALL.map(() => 2));
  });
});
