// However the stream gives what happened, twice, late or in any order, the same lies in the mailboxes.
import type { DynamoDBRecord } from 'aws-lambda';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Parts } from '../../src/parts.ts';
import type { Row } from '../../src/platform/store/table.ts';
import { projected } from '../../src/platform/stream/projected.ts';
import { contextOfProjector, createProjector, type Projector } from '../../src/projections.ts';
import { ready } from '../operations/ready.ts';
import { REGION } from '../support/city.ts';
import { noticeRows } from '../support/inbox.ts';
import { mortal } from '../support/mortal.ts';
import { IS_WHOLE } from '../support/sample.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';
import { type Followed, follow } from '../support/stream.ts';
import { randomFrom } from '../support/traffic.ts';

/** A season in short: each with all that stands before it. */
const PLAYED = [
  ...['planSubmit', 'planReturn', 'planApprove', 'targetCounter', 'feedbackWithdraw', 'feedbackRequestDecline'],
  ...['reviewReturnRaters', 'reviewApproveRaters', 'reviewDecline', 'evaluationAcknowledge', 'evaluationReopen', 'objectionDecide'],
  ...['calibrationConfirm', 'delegationRevoke', 'correctionAnswer', 'entryUndo', 'policyRelease'],
];

let city: Season;
let stream: Followed;
const records: DynamoDBRecord[] = [];

beforeAll(async () => {
  city = await startSeason();
  stream = await follow(city, () => async ({ Records }) => {
    records.push(...Records);
    return { batchItemFailures: [] };
  });
  for (const name of PLAYED) {
    const { ask, query, variables } = await ready(city, name);
    expect((await ask(query, variables)).data?.[name].userErrors).toEqual([]);
  }
  await stream.drain();
}, 240_000);
afterAll(() => city.stop());

/** Mulberry32: a sequence that follows from its seed. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** In any order, a third of them twice. */
function disturbed(seed: number): DynamoDBRecord[] {
  const random = randomOf(seed);
  const given = [...records, ...records.filter(() => random() < 0.33)].map((record) => ({ record, rank: random() }));
  return given.toSorted((a, b) => a.rank - b.rank).map(({ record }) => record);
}

const bearing = (parts: Parts): Projector => createProjector(parts, ({ error }) => expect(error).toBeUndefined());

async function mailboxesAfter(given: readonly DynamoDBRecord[], projector = bearing(stream.parts)) {
  const ctx = contextOfProjector(stream.parts, REGION);
  for (const row of await noticeRows(city)) await projected(ctx, async () => ({ drops: [row] }));
  expect(await noticeRows(city)).toEqual([]);
  for (let from = 0; from < given.length; from += 100) await projector({ Records: given.slice(from, from + 100) });
  // How often a row was written, and that nothing is awaited (any more), tell of the order; what lies there does not.
  const isEmpty = ({ type, body }: Row): boolean => type === 'Awaited' && (body as { awaited: unknown[] }).awaited.length === 0;
  return (await noticeRows(city)).filter((row) => !isEmpty(row)).map(({ version: _, ...row }) => row);
}

let plain: Awaited<ReturnType<typeof mailboxesAfter>> = [];

it('the mailboxes, what is awaited and what was told are the same', async () => {
  plain = await mailboxesAfter(records);
  expect(plain.filter(({ type }) => type === 'InboxNotice').length).toBeGreaterThan(60);
  for (const seed of IS_WHOLE ? [1, 2, 3] : [1]) expect(await mailboxesAfter(disturbed(seed))).toEqual(plain);
  expect(await mailboxesAfter(records.toReversed())).toEqual(plain);
}, 240_000);

it('and so they are where the consumer dies in mid-batch', async () => {
  const dying = mortal(city, bearing, 20, randomFrom(11));
  expect(await mailboxesAfter(records, dying.projector)).toEqual(plain);
  expect(dying.deaths).toBeGreaterThan(5);
}, 240_000);
