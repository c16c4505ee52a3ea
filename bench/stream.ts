// `node bench/stream.ts`: what following the table costs. Puts beside a growing stream, drain, and rebuild on an engine of its own; prints tables.

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { BatchWriteItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { engineClient, ensureTable, startEngine, useLocalCredentials } from '../local/engine.ts';
import { ensureStream, indexStream, trimStream } from '../local/engine-stream.ts';
import { openStream } from '../local/stream.ts';
import { readArgs } from '../scripts/arguments.ts';
import { run } from '../scripts/run.ts';
import { readTableConfig } from '../src/config.ts';
import { NO_RULES, openParts, type Parts } from '../src/parts.ts';
import { encode } from '../src/platform/store/codec.ts';
import { beat } from '../src/platform/stream/progress.ts';
import { contextOfProjector, createProjector, rebuildAll } from '../src/projections.ts';

const NAME = 'semarang-bench';
const UNITS = 60;

interface Place {
  database: string;
  endpoint: string;
  client: DynamoDBClient;
  parts: Parts;
  stop(): Promise<void>;
}

/** @param root where the engine's file lies: what is only filled to be read goes into memory, since the engine waits for the disk at each write */
async function open(root = tmpdir()): Promise<Place> {
  const folder = mkdtempSync(join(root, 'semarang-stream-'));
  const database = join(folder, 'city.db');
  const engine = await startEngine({ dbPath: database, env: {} });
  useLocalCredentials(engine.endpoint);
  const parts = await openParts(readTableConfig({ STAGE: 'local', TABLE_NAME: NAME, DYNAMODB_ENDPOINT: engine.endpoint }), NO_RULES);
  const client = engineClient(engine.endpoint);
  await ensureTable(client, NAME);
  return {
    ...{ database, endpoint: engine.endpoint, client, parts },
    async stop() {
      client.destroy();
      parts.client.destroy();
      await engine.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const placeOf = (n: number) => ({ rootUnitId: `unt_${n % UNITS}`, unitId: `unt_${n % UNITS}`, holding: 'DEFINITIVE' });

/** As large as a head of a plan (≤ 1 KB). */
const planRow = (n: number, version = 1) => ({
  ...{ pk: `pln_${n}`, sk: '#', type: 'Plan', version, region: '33.74' },
  body: {
    id: `pln_${n}`,
    year: 2026,
    ...placeOf(n),
    voided: null,
    approved: [],
    status: 'DRAFT',
    openedAt: '2026-01-05T02:00:00.000Z',
    filler: 'x'.repeat(600),
  },
});

/** Rows by the batch: quicker than one by one. */
async function fill({ client }: Place, from: number, to: number, row = planRow): Promise<void> {
  for (let n = from; n < to; n += 25) {
    const rows = Array.from({ length: Math.min(25, to - n) }, (_, i) => ({ PutRequest: { Item: encode(row(n + i)) } }));
    await client.send(new BatchWriteItemCommand({ RequestItems: { [NAME]: rows } }));
  }
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const ms = (value: number): string => value.toFixed(1);

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** Transactions as `commit` makes them: a plan, and two small items beside it. */
async function writes({ parts }: Place, times: number): Promise<number> {
  const { table } = contextOfProjector(parts, '33.74');
  const taken: number[] = [];
  for (let i = 0; i < times; i += 1) {
    const rows = [
      planRow(9_000_000 + i),
      ...['AUDIT', 'ONCE'].map((pk) => ({ ...planRow(i), pk: `${pk}#${i}-${Math.random()}`, body: {} })),
    ];
    taken.push(await timeOf(() => table.transact(rows.map((row) => ({ Put: { TableName: NAME, Item: encode(row) } })))));
  }
  return median(taken);
}

const recordsIn = (database: string): number => {
  const file = new DatabaseSync(database, { timeout: 5_000 });
  const { n } = file.prepare('SELECT count(*) AS n FROM _stream_records').get() as { n: number };
  file.close();
  return n;
};

/** The same records many times over, so that 50,000 are there in a second. */
function pretend(database: string, wanted: number): void {
  const file = new DatabaseSync(database, { timeout: 30_000 });
  const last = file.prepare('SELECT max(CAST(sequence_number AS INTEGER)) AS n FROM _stream_records').get() as { n: number };
  const copy = file.prepare(
    `INSERT INTO _stream_records (table_name, event_name, keys_json, new_image, old_image, sequence_number, shard_id, created_at)
     SELECT table_name, event_name, keys_json, new_image, old_image, ?, shard_id, created_at FROM _stream_records WHERE id = (SELECT min(id) FROM _stream_records)`,
  );
  file.exec('BEGIN');
  for (let n = recordsIn(database), sequence = last.n; n < wanted; n += 1) {
    sequence += 1;
    copy.run(String(sequence));
  }
  file.exec('COMMIT');
  file.close();
}

async function puts(times: number): Promise<void> {
  console.log('\nA write of three items (ms, median) beside so many kept records of the stream:\n');
  console.log('| records kept | without an index | with it |\n| --: | --: | --: |');
  const without = await withStream(false, times);
  const having = await withStream(true, times);
  for (const [i, [records, taken]] of without.entries()) console.log(`| ${records} | ${ms(taken)} | ${ms(having[i]?.[1] ?? 0)} |`);
}

async function withStream(indexed: boolean, times: number): Promise<[records: string, ms: number][]> {
  const place = await open();
  const measured: [string, number][] = [['no stream', await writes(place, times)]];
  await ensureStream(place.client, NAME);
  if (indexed) indexStream(place.database);
  for (const wanted of [0, 12_000, 50_000]) {
    if (wanted > 0) pretend(place.database, wanted);
    measured.push([wanted.toLocaleString('en'), await writes(place, times)]);
  }
  const [kept, last] = [recordsIn(place.database), lastOf(place.database)];
  const trimming = await timeOf(async () => trimStream(place.database, NAME, last));
  measured.push([`after ${(kept - 1).toLocaleString('en')} were trimmed in ${ms(trimming)} ms`, await writes(place, times)]);
  await place.stop();
  return measured;
}

const lastOf = (database: string): string => {
  const file = new DatabaseSync(database, { timeout: 5_000 });
  const { n } = file.prepare('SELECT max(CAST(sequence_number AS INTEGER)) AS n FROM _stream_records').get() as { n: number };
  file.close();
  return String(n);
};

async function drain(facts: number): Promise<void> {
  const place = await open();
  const { arn } = await ensureStream(place.client, NAME);
  indexStream(place.database);
  await fill(place, 0, facts);
  await fill(place, 0, facts, (n) => ({ ...planRow(n, 1), type: 'Other', pk: `oth_${n}` }));
  await beat(contextOfProjector(place.parts, ''), ['0']);
  let shards: Record<string, string> = {};
  const bookmark = {
    read: () => shards,
    write: (now: typeof shards) => {
      shards = now;
    },
  };
  const projector = createProjector(place.parts, ({ error }) => console.error(error));
  const stream = openStream({ endpoint: place.endpoint, streamArn: arn, projector, bookmark });
  let records = 0;
  const taken = await timeOf(async () => {
    records = await stream.drain();
  });
  console.log(
    `\nFollowed: ${records} records (half of them of no projection) in ${ms(taken)} ms, ${Math.round(records / (taken / 1000))} a second.`,
  );
  stream.stop();
  await place.stop();
}

const IN_MEMORY = '/dev/shm';

async function rebuilds(sizes: readonly number[]): Promise<void> {
  console.log(
    '\nA rebuild of the counters (four segments, the file of the engine in memory where it can be):\n\n| plans | other items | seconds | plans a second |\n| --: | --: | --: | --: |',
  );
  for (const plans of sizes) {
    const place = await open(existsSync(IN_MEMORY) ? IN_MEMORY : tmpdir());
    await fill(place, 0, plans);
    await fill(place, 0, plans, (n) => ({ ...planRow(n), type: 'Other', pk: `oth_${n}` }));
    const taken = await timeOf(() => rebuildAll(place.parts, ({ error }) => console.error(error), { segments: 4, settleMs: 0 }));
    console.log(`| ${plans} | ${plans} | ${(taken / 1000).toFixed(1)} | ${Math.round(plans / (taken / 1000))} |`);
    await place.stop();
  }
}

await run(async () => {
  const { values } = readArgs({
    command: 'node bench/stream.ts',
    does: 'Measures what following the table costs, on an engine of its own.',
    options: {
      facts: { type: 'string', default: '4000', help: 'facts that are followed; 0 leaves it out' },
      plans: { type: 'string', default: '4000,16000', help: 'plans of each rebuild' },
      times: { type: 'string', default: '40', help: 'writes of each median; 0 leaves it out' },
    },
  });
  console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.versions.node}, load beforehand ${(loadavg()[0] ?? 0).toFixed(1)}`);
  if (Number(values.times) > 0) await puts(Number(values.times));
  if (Number(values.facts) > 0) await drain(Number(values.facts));
  await rebuilds(values.plans.split(',').map(Number));
});
