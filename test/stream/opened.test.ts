// What opens by itself stands once, as its last event says, however the stream gives the events.
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { partsApart } from '../../src/parts.ts';
import { AuditItem } from '../../src/platform/store/audit.ts';
import { encode } from '../../src/platform/store/codec.ts';
import { createdId, pad4 } from '../../src/platform/store/ids.ts';
import { itemKind } from '../../src/platform/store/item-kind.ts';
import { head } from '../../src/platform/store/keys.ts';
import { opening } from '../../src/platform/stream/opened.ts';
import type { SetAsideFault } from '../../src/platform/stream/projector.ts';
import { createProjector, type Projector } from '../../src/projections.ts';
import { everyRow, REGION, type RunningCity, startCity } from '../support/city.ts';
import { type Recorder, randomFrom, record, shuffled } from '../support/traffic.ts';

interface Ground {
  about: string;
  number: number;
  says: 'OPEN' | 'WITHDRAWN';
}

interface Help {
  id: string;
  says: Ground['says'];
  /** All that it has followed, one by one. */
  followed: number[];
}

const GroundItem = itemKind<Ground>()({
  type: 'TestGround',
  key: (about: string, number: number) => ({ pk: about, sk: `EVENT#GROUND#${pad4(number)}` }),
  of: ({ about, number }) => [about, number],
});
const HelpItem = itemKind<Help>()({ type: 'TestHelp', key: head, of: ({ id }) => [id] });

const helps = opening<Ground>({
  name: 'helpOpen',
  events: GroundItem,
  follow: async (ctx, events, region) => {
    const id = createdId('hlp', events[0]?.about ?? '');
    const before = await HelpItem.load(ctx.table.get, id);
    const news = events.filter(({ number }) => number > (before?.body.followed.at(-1) ?? 0));
    const says = news.at(-1)?.says;
    if (!says) return null;
    const followed = [...(before?.body.followed ?? []), ...news.map(({ number }) => number)];
    return { subjects: [{ before, after: HelpItem.put(region, { id, says, followed }), detail: { says } }] };
  },
});

let city: RunningCity;
let stream: Recorder;
let faults: SetAsideFault[];

beforeEach(async () => {
  city = await startCity();
  stream = await record(city);
  faults = [];
});
afterEach(() => city.stop());

const projector = (): Projector => createProjector(partsApart(city.app.parts), (fault) => faults.push(fault), [helps]);

const SAYS = ['OPEN', 'WITHDRAWN', 'OPEN'] as const;

async function ground(about: string, number: number): Promise<void> {
  const row = { ...GroundItem.put(REGION, { about, number, says: SAYS[number - 1] ?? 'OPEN' }), version: 1 };
  await city.engine.send(new PutItemCommand({ TableName: city.app.parts.config.tableName, Item: encode(row) }));
}

async function expectFollowed(about: string, followed: number[]): Promise<void> {
  const rows = await everyRow(city);
  const found = rows.filter(HelpItem.is).filter(({ body }) => body.id === createdId('hlp', about));
  expect(found.map(({ body }) => body)).toEqual([{ id: createdId('hlp', about), says: SAYS[followed.length - 1], followed }]);
  const records = rows.filter(AuditItem.is).filter(({ body }) => body.subject === createdId('hlp', about));
  expect(records).toHaveLength(found[0]?.version ?? 0);
  for (const { body } of records) expect(body).toMatchObject({ by: 'projector', operation: 'helpOpen' });
  expect(faults).toEqual([]);
}

const give = (Records: DynamoDBRecord[], to = projector()) => to({ Records });

it('stands once for events that come twice, mixed, and all over again', async () => {
  for (const about of ['fct_a', 'fct_b']) for (const number of [1, 2, 3]) await ground(about, number);
  const records = await stream.records();
  for (const random of [1, 2, 3].map(randomFrom)) await give(shuffled([...records, ...records], random));
  await expectFollowed('fct_a', [1, 2, 3]);
  await expectFollowed('fct_b', [1, 2, 3]);
});

it('goes on from what was followed, also when the older event comes last', async () => {
  await ground('fct_a', 1);
  const first = await stream.records();
  await ground('fct_a', 2);
  await give(await stream.records());
  await expectFollowed('fct_a', [1, 2]);
  await give(first);
  await ground('fct_a', 3);
  await give(await stream.records());
  await give(first);
  await expectFollowed('fct_a', [1, 2, 3]);
});

it('stands once where several follow at the same time', async () => {
  await ground('fct_a', 1);
  const records = await stream.records();
  const answers = await Promise.all(Array.from({ length: 5 }, () => give(records)));
  expect(answers).toEqual(Array(5).fill({ batchItemFailures: [] }));
  await expectFollowed('fct_a', [1]);
});
