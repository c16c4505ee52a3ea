// A round of the soak: a whole campaign by many clients while the table fails at random; then all that must be true is counted in the table.
import type { DynamoDBRecord } from 'aws-lambda';
import { indexStream } from '../../local/engine-stream.ts';
import { random } from '../../seed/city/random.ts';
import type { AuditFacts } from '../../src/platform/store/audit.ts';
import { COUNTED, createProjector, rebuildAll } from '../../src/projections.ts';
import { folderOfFiles } from '../../test/support/city.ts';
import { follow } from '../../test/support/stream.ts';
import { give, randomFrom, shuffled, told, withDuplicates } from '../../test/support/traffic.ts';
import { openApp } from '../app.ts';
import { broken } from '../campaign/invariants.ts';
import { play } from '../campaign/play.ts';
import { type Snapshot, snapshotOf } from '../campaign/snapshot.ts';
import { openStore } from '../campaign/store.ts';
import { beginWeather } from './weather.ts';

export interface RoundSize {
  kind: 'CPNS' | 'PPPK';
  seed: number;
  formations: number;
  applicants: number;
  /** Requests in flight, each of a client of its own. */
  clients: number;
  /** Of the attempts of the table, how many something befalls. */
  share: number;
}

export interface Round {
  operations: number;
  /** Operations that were asked again, since the table did not answer. */
  again: number;
  calls: number;
  faults: Record<string, number>;
  records: number;
  boards: number;
  broken: string[];
}

/** No client gives up before this many: by then something is broken. */
const AGAIN = 100;
const DUPLICATES = 0.3;
const WISH = { segments: 2, settleMs: 0 };

/** No effect is recorded twice for the same subject of the same request. */
export function doubled(table: Snapshot): string[] {
  const seen = new Set<string>();
  return table.of<AuditFacts>('Audit').flatMap(({ body: { requestId, subject, operation, version } }) => {
    const found = [
      ...(seen.has(`${requestId} ${subject} ${operation} ${version}`) ? [`${operation} of ${subject} is recorded twice`] : []),
    ];
    seen.add(`${requestId} ${subject} ${operation} ${version}`);
    return found;
  });
}

/** What was acknowledged has a record, and what has a record was acknowledged. */
export function audited(table: Snapshot, acknowledged: ReadonlySet<string>): string[] {
  const recorded = new Set(table.of<AuditFacts>('Audit').map(({ body }) => body.requestId));
  const labels = [...recorded].filter((id) => id.startsWith('seed-'));
  return [
    ...labels.filter((id) => !acknowledged.has(id)).map((id) => `${id} is recorded and was never acknowledged`),
    ...[...acknowledged].filter((id) => !recorded.has(id)).map((id) => `${id} was acknowledged and is not recorded`),
  ];
}

export async function playRound(size: RoundSize): Promise<Round> {
  const store = openStore();
  // A file for the index of its stream, in memory: the engine waits for the disk at each write.
  const opened = await openApp({ localFile: store.localFile }, { toFile: true, root: folderOfFiles() });
  const { app } = opened;
  try {
    const records: DynamoDBRecord[] = [];
    const stream = await follow(opened, () => async ({ Records }) => {
      records.push(...Records);
      return { batchItemFailures: [] };
    });
    indexStream(opened.database);
    const rebuild = () => rebuildAll(stream.parts, (fault) => stream.faults.push(fault), WISH);
    await rebuild();
    let again = 0;
    const acknowledged = new Set<string>();
    const weather = beginWeather(app.client, random(size.seed), size.share);
    const campaign = await play(app, store, size, {
      atOnce: size.clients,
      again: AGAIN,
      onAgain: () => {
        again += 1;
      },
      onDone: (label) => acknowledged.add(`seed-${label}`),
      progress: () => undefined,
    });
    weather.end();
    const played = await snapshotOf(app);
    const problems = [...broken(campaign, played), ...doubled(played), ...audited(played, acknowledged)];
    await stream.drain();
    const boards = await counted();
    return {
      ...{ operations: campaign.desk.figures.reduce((sum, { operations }) => sum + operations, 0), again, calls: weather.calls },
      ...{ faults: weather.counts, records: played.of('Audit').length, boards: boards.boards, broken: [...problems, ...boards.broken] },
    };

    /** Followed in another order, a share of it twice: the counters are those of a recount, byte by byte. */
    async function counted(): Promise<{ boards: number; broken: string[] }> {
      const chance = randomFrom(size.seed);
      const projector = createProjector(stream.parts, (fault) => stream.faults.push(fault));
      const types = new Set<string>(COUNTED.map(({ type }) => type));
      const facts = records.splice(0).filter(({ dynamodb }) => types.has((dynamodb?.NewImage ?? dynamodb?.OldImage)?.type?.S ?? ''));
      await give(projector, shuffled(withDuplicates(facts, DUPLICATES, chance), chance), chance);
      const followed = told((await snapshotOf(app)).rows, '2');
      await rebuild();
      const recounted = told((await snapshotOf(app)).rows, '3');
      const names = [...new Set([...Object.keys(followed), ...Object.keys(recounted)])];
      const differ = names.filter((name) => JSON.stringify(followed[name]) !== JSON.stringify(recounted[name]));
      return {
        boards: names.length,
        broken: [
          ...differ.map((name) => `${name}: followed ${JSON.stringify(followed[name])}, recounted ${JSON.stringify(recounted[name])}`),
          ...stream.faults.map((fault) => `set aside: ${JSON.stringify(fault).slice(0, 200)}`),
        ],
      };
    }
  } finally {
    await opened.stop();
  }
}
