// What the cloud does a moment later, on a laptop: follows the table's stream while the server runs, and tells how far it has come.

import { once } from 'node:events';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { App } from '../src/app.ts';
import { remindAll, sendAll } from '../src/clock.ts';
import { summariseAll } from '../src/jobs.ts';
import { noteStanding } from '../src/modules/changes/projection.ts';
import { sendDue } from '../src/modules/webhooks/sending.ts';
import { partsApart } from '../src/parts.ts';
import { beat } from '../src/platform/stream/progress.ts';
import type { SetAsideFault } from '../src/platform/stream/projector.ts';
import { contextOfProjector, createProjector, rebuildAll, regionCodes } from '../src/projections.ts';
import { type DataDir, LOCAL_TABLE } from './data-dir.ts';
import { engineClient } from './engine.ts';
import { ensureStream, indexScans, indexStream, trimStream } from './engine-stream.ts';
import { outbox } from './outbox.ts';
import { type Bookmark, openStream } from './stream.ts';

const IDLE_MS = 300;
const BEAT_MS = 20_000;
/** Between two looks at what webhooks are due. */
const SEND_MS = 2_000;
/** How often summaries are made and reminders gone through, and mails sent, for whose code somebody waits; and how long requests wait for either at most. */
const REMIND_MS = 60_000;
const MAIL_MS = 5_000;
const SLICE_MS = 300;
/** Followed records after which the engine's file is trimmed. */
const TRIM_EVERY = 2_000;
/** Records after which beats, trimming and whoever stops the server get their turn, while a seed writes without end. */
const AT_ONCE = 500;
/** After a fault: the engine may come back. */
const FAULT_MS = 5_000;
/** One shard, one beat. */
const SLOTS = ['0'];

type Shards = Record<string, string>;

/** One that cannot be read is none: all that the stream still holds is followed again, and counts once. */
function bookmarkIn(file: string): Bookmark & { exists(): boolean } {
  return {
    exists: () => existsSync(file),
    read: () => {
      try {
        return JSON.parse(readFileSync(file, 'utf8')) as Shards;
      } catch {
        return {};
      }
    },
    // Whole or not at all, whenever the process ends.
    write: (shards) => {
      writeFileSync(`${file}.new`, JSON.stringify(shards));
      renameSync(`${file}.new`, file);
    },
  };
}

/** Records before the last that each shard has followed are needed no more. */
function trim({ database }: DataDir, shards: Shards): void {
  const [first] = Object.values(shards).toSorted((a, b) => Number(BigInt(a) - BigInt(b)));
  if (first) trimStream(database, LOCAL_TABLE, first);
}

export interface Follower {
  /** Returns when nothing of it writes any more. */
  stop(): Promise<void>;
}

export interface Following {
  /** The embedded engine is ours, and its file is trimmed; another engine trims itself. */
  ownsFile: boolean;
  /** What is written until then is followed after that: a seed need not share the processor with what follows it. */
  begin: Promise<unknown>;
}

/** Switched on before anything is written, so that all of it is told. */
export async function openTableStream({ parts }: Pick<App, 'parts'>, dataDir: DataDir, ownsFile: boolean): Promise<string> {
  const client = engineClient(parts.config.dynamodbEndpoint ?? '');
  const { arn } = await ensureStream(client, LOCAL_TABLE);
  client.destroy();
  if (ownsFile) {
    indexStream(dataDir.database);
    indexScans(dataDir.database, LOCAL_TABLE);
  }
  return arn;
}

export function followTable(app: App, dataDir: DataDir, arn: string, { ownsFile, begin }: Following): Follower {
  const parts = partsApart(app.parts);
  const tell = ({ error, ...facts }: SetAsideFault): void => console.error('Set aside:', facts, error);
  const bookmark = bookmarkIn(dataDir.bookmark);
  const projector = createProjector(parts, tell);
  const stream = openStream({ endpoint: parts.config.dynamodbEndpoint ?? '', streamArn: arn, projector, bookmark });
  const halt = new AbortController();
  const rest = (ms: number): Promise<void> => sleep(ms, undefined, { signal: halt.signal }).catch(() => undefined);
  let [beatAt, untrimmed] = [0, 0];

  /** What was written before there was a stream; without a bookmark it was never followed to its end. */
  async function countBefore(): Promise<void> {
    if (bookmark.exists()) return;
    await rebuildAll(parts, tell, { segments: 1, settleMs: 0 });
    await noteStanding((region) => contextOfProjector(parts, region), 1);
    bookmark.write({});
  }

  /** @returns how many records were followed */
  async function step(): Promise<number> {
    await countBefore();
    if (Date.now() >= beatAt) {
      await beat(contextOfProjector(parts, ''), SLOTS);
      beatAt = Date.now() + BEAT_MS;
    }
    const followed = await stream.drain(AT_ONCE);
    untrimmed += followed;
    if (ownsFile && untrimmed >= TRIM_EVERY) {
      trim(dataDir, bookmark.read());
      untrimmed = 0;
    }
    return followed;
  }

  /** What the scheduler does in the cloud, a slice at a time; beside the stream, which may have much to follow after a seed. */
  async function byTheClock(): Promise<void> {
    const { mail } = app.parts.config;
    const post = mail && { sender: outbox(dataDir.outbox), mail, tell: (fault: object) => console.error('Mail:', fault) };
    let [remindAt, wait] = [Date.now() + REMIND_MS, MAIL_MS];
    for (; !halt.signal.aborted; await rest(wait)) {
      const slice =
        (begun = Date.now()) =>
        () =>
          halt.signal.aborted || Date.now() >= begun + SLICE_MS;
      wait = MAIL_MS;
      try {
        if (post) await sendAll(app.parts, post, slice());
        if (Date.now() < remindAt) continue;
        // Zero: the reminding of a moment ago goes on.
        if (remindAt > 0) await summariseAll(parts);
        remindAt = Date.now() + REMIND_MS;
        const reminded = Object.values(await remindAll(parts, slice()));
        // A day of a city is many slices: what was cut off goes on at once, else the day would end before its last people were reached.
        if (reminded.length < (await regionCodes(parts)).length || reminded.some(({ state }) => state === 'CUT'))
          [remindAt, wait] = [0, IDLE_MS];
      } catch (error) {
        if (!halt.signal.aborted) console.error('Nobody is reminded, no summary is made and no mail written, for now.', error);
      }
    }
  }

  async function follow(): Promise<void> {
    for (let isTold = false; !halt.signal.aborted; ) {
      try {
        if ((await step()) === 0) await rest(IDLE_MS);
        isTold = false;
      } catch (error) {
        if (!halt.signal.aborted && !isTold) console.error('The stream is not followed for now; numbers go stale until it is.', error);
        isTold = true;
        await rest(FAULT_MS);
      }
    }
  }

  async function sendWebhooks(): Promise<void> {
    for (; !halt.signal.aborted; await rest(SEND_MS)) {
      try {
        await sendDue({ contextFor: (region) => contextOfProjector(app.parts, region), luck: Math.random });
      } catch (error) {
        if (!halt.signal.aborted) console.error('Webhooks could not be sent:', error);
      }
    }
  }

  const halted = once(halt.signal, 'abort');
  const ended = Promise.race([begin.catch(() => undefined), halted]).then(() => Promise.all([follow(), sendWebhooks(), byTheClock()]));
  return {
    async stop() {
      halt.abort();
      await ended;
      stream.stop();
    },
  };
}
