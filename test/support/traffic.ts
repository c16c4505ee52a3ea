// Traffic of facts for whatever follows the stream: written straight into the table by the hundred, recorded, and given as a stream may give them.

import { setTimeout as sleep } from 'node:timers/promises';
import { DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { ensureStream } from '../../local/engine-stream.ts';
import { openStream } from '../../local/stream.ts';
import { added, type Count, type Numbers } from '../../src/platform/rules/counts.ts';
import { encode } from '../../src/platform/store/codec.ts';
import { placedKind } from '../../src/platform/store/item-kind.ts';
import type { Row } from '../../src/platform/store/table.ts';
import { type Counted, CountItem, counted } from '../../src/platform/stream/counts.ts';
import type { Projector } from '../../src/projections.ts';
import { everyRow, OTHER_REGION, REGION, type RunningCity } from './city.ts';

export interface Fact {
  unit: string;
  stage: string;
  hours: number;
  /** Whatever counts it stumbles over it, until it is mended. */
  poison?: true;
}

export const FactItem = placedKind<Fact>()({ type: 'TestFact', key: (id: string) => ({ pk: id, sk: '#' }) });

const countsOfFact = ({ unit, stage, hours }: Fact, region: string): Count[] => [
  { board: `FACTS#${region}`, row: unit, numbers: { [stage]: 1, hours } },
  { board: `STAGES#${region}`, row: stage, numbers: { all: 1 } },
];

/** @param isMended what was poison is borne */
export const countedFacts = (isMended = () => true): Counted =>
  counted(FactItem, (fact, region) => {
    if (fact.poison && !isMended()) throw new Error('This fact cannot be counted.');
    return countsOfFact(fact, region);
  });

/** The same numbers each time: a fault that is found once is found again. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export function shuffled<T>(list: readonly T[], random: (below: number) => number): T[] {
  const mixed = [...list];
  for (let i = mixed.length - 1; i > 0; i -= 1) {
    const j = random(i + 1);
    [mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T];
  }
  return mixed;
}

const UNITS = ['unt_a', 'unt_b', 'unt_c', 'unt_d', 'unt_e'];
const STAGES = ['DRAFT', 'SUBMITTED', 'APPROVED'];

/** Facts of a city, as they are written, changed, removed and begun anew. */
export class Facts {
  readonly #versions = new Map<string, number>();
  readonly #city: RunningCity;
  readonly #random: (below: number) => number;

  constructor(city: RunningCity, random: (below: number) => number) {
    this.#city = city;
    this.#random = random;
  }

  get #table(): string {
    return this.#city.app.parts.config.tableName;
  }

  /** The next version of a fact; of one that was removed, the first again. */
  async put(id: string, more: Partial<Fact> = {}): Promise<void> {
    const version = (this.#versions.get(id) ?? 0) + 1;
    this.#versions.set(id, version);
    const pick = (list: readonly string[]): string => list[this.#random(list.length)] ?? '';
    const body: Fact = { unit: pick(UNITS), stage: pick(STAGES), hours: this.#random(40), ...more };
    const region = Number(id.slice(4)) % 4 === 0 ? OTHER_REGION : REGION;
    const row = { ...FactItem.putAt([id], region, body), version };
    await this.#city.engine.send(new PutItemCommand({ TableName: this.#table, Item: encode(row) }));
  }

  async remove(id: string): Promise<void> {
    this.#versions.delete(id);
    await this.#city.engine.send(new DeleteItemCommand({ TableName: this.#table, Key: { pk: { S: id }, sk: { S: '#' } } }));
  }

  /** Changes of many facts: most are changed, some removed, some of those begun anew. @param poison one in how many; 0: none */
  async play(changes: number, among: number, poison = 0): Promise<void> {
    for (let i = 0; i < changes; i += 1) {
      const id = `fct_${this.#random(among)}`;
      if (this.#versions.has(id) && this.#random(12) === 0) await this.remove(id);
      else await this.put(id, poison > 0 && this.#random(poison) === 0 ? { poison: true } : {});
    }
  }
}

export interface Recorder {
  /** What has come through the stream since the last call, in order. */
  records(): Promise<DynamoDBRecord[]>;
}

/** The city's stream, kept for the test to give as it likes. */
export async function record(city: RunningCity): Promise<Recorder> {
  const { arn } = await ensureStream(city.engine, city.app.parts.config.tableName);
  let [shards, kept]: [Record<string, string>, DynamoDBRecord[]] = [{}, []];
  const stream = openStream({
    endpoint: city.app.parts.config.dynamodbEndpoint ?? '',
    streamArn: arn,
    projector: async ({ Records }) => {
      kept.push(...Records);
      return { batchItemFailures: [] };
    },
    bookmark: {
      read: () => shards,
      write: (now) => {
        shards = now;
      },
    },
  });
  return {
    async records() {
      await stream.drain();
      return kept.splice(0).filter(({ dynamodb }) => dynamodb?.Keys?.pk?.S?.match(/^(fct_|HEARTBEAT#)/));
    },
  };
}

/** About a share of the records a second time, some places later. */
export function withDuplicates(records: readonly DynamoDBRecord[], share: number, random: (below: number) => number): DynamoDBRecord[] {
  const given: DynamoDBRecord[] = [...records];
  for (const one of records) {
    if (random(1_000) >= share * 1_000) continue;
    const first = given.indexOf(one);
    given.splice(first + 1 + random(Math.min(60, given.length - first)), 0, one);
  }
  return given;
}

export const keyOf = ({ dynamodb }: DynamoDBRecord): string => dynamodb?.Keys?.pk?.S ?? '';

/** Shuffled, but those of one key stay in their order. */
export function mixedBetweenKeys(records: readonly DynamoDBRecord[], random: (below: number) => number): DynamoDBRecord[] {
  const byKey = Map.groupBy(records, keyOf);
  const turns = shuffled(records.map(keyOf), random);
  return turns.flatMap((key) => byKey.get(key)?.shift() ?? []);
}

/** As Lambda gives a shard: batches of any size, from the one that failed once more, a batch whose consumer died as a whole. */
export async function give(projector: Projector, records: readonly DynamoDBRecord[], random: (below: number) => number): Promise<void> {
  for (let from = 0; from < records.length; ) {
    const batch = records.slice(from, from + 1 + random(100));
    const { batchItemFailures } = await projector({ Records: batch });
    const failed = batchItemFailures[0]?.itemIdentifier;
    from += failed === undefined ? batch.length : batch.findIndex(({ dynamodb }) => dynamodb?.SequenceNumber === failed);
    if (failed !== undefined) await sleep(20);
  }
}

export type Boards = Record<string, Numbers>;

const inOrder = (boards: Map<string, Numbers>): Boards =>
  Object.fromEntries([...boards].filter(([, numbers]) => Object.keys(numbers).length > 0).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** What all facts of the table add up to, counted once more the simplest way. */
export function recount(rows: readonly Row[]): Boards {
  const boards = new Map<string, Numbers>();
  for (const row of rows.filter(FactItem.is)) {
    for (const { board, row: name, numbers } of countsOfFact(row.body, row.region))
      boards.set(`${board} ${name}`, added(boards.get(`${board} ${name}`) ?? {}, numbers));
  }
  return inOrder(boards);
}

/** What the counters of a generation say. */
export function told(rows: readonly Row[], generation: string): Boards {
  const boards = new Map<string, Numbers>();
  for (const { pk, sk, body } of rows.filter(CountItem.is)) {
    const [, of, ...board] = pk.split('#');
    if (of === generation) boards.set(`${board.join('#')} ${sk}`, body);
  }
  return inOrder(boards);
}

/** Both, to be compared byte by byte. */
export async function bothOf(city: RunningCity, generation = '1'): Promise<[told: string, recounted: string]> {
  const rows = await everyRow(city);
  return [JSON.stringify(told(rows, generation)), JSON.stringify(recount(rows))];
}
