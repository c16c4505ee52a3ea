// What the cloud does a moment later, on a laptop: follows the table's stream while the server runs, and tells how far it has come.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { App } from '../src/app.ts';
import { remindAll, sendAll } from '../src/clock.ts';
import { NO_RULES } from '../src/parts.ts';
import { beat } from '../src/platform/stream/progress.ts';
import { rebuildCounts } from '../src/platform/stream/rebuild.ts';
import { COUNTED, contextOfProjector, createProjector } from '../src/projections.ts';
import { type DataDir, LOCAL_TABLE } from './data-dir.ts';
import { ensureStream, indexStream, trimStream } from './engine-stream.ts';
import { outbox } from './outbox.ts';
import { type Bookmark, openStream } from './stream.ts';

const IDLE_MS = 300;
const BEAT_MS = 20_000;
/** How often reminders are gone through, and mails sent, for whose code somebody waits; and how long requests wait for either at most. */
const REMIND_MS = 60_000;
const MAIL_MS = 5_000;
const SLICE_MS = 300;
/** How soon it ends when it is told to. */
const TICK_MS = 250;
/** Followed records after which the engine's file is trimmed. */
const TRIM_EVERY = 2_000;
/** One shard, one beat. */
const SLOTS = ['0'];

function bookmarkIn(file: string): Bookmark {
  return {
    read: () => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {}),
    write: (shards) => writeFileSync(file, JSON.stringify(shards)),
  };
}

export interface Follower {
  /** Returns when nothing of it writes any more. */
  stop(): Promise<void>;
}

/** @param ownsFile the embedded engine is ours, and its file is trimmed; another engine trims itself */
export async function followTable(app: App, dataDir: DataDir, ownsFile: boolean): Promise<Follower> {
  const parts = { ...app.parts, rules: NO_RULES };
  const { arn, isNew } = await ensureStream(app.client, LOCAL_TABLE);
  if (ownsFile) indexStream(dataDir.database);
  const bookmark = bookmarkIn(dataDir.bookmark);
  const projector = createProjector(parts, ({ error, ...facts }) => console.error('Set aside:', facts, error));
  const stream = openStream({ endpoint: parts.config.dynamodbEndpoint ?? '', streamArn: arn, projector, bookmark });
  let stopped = false;

  /** What was written before there was a stream. */
  const countBefore = (): Promise<unknown> =>
    rebuildCounts({
      contextFor: (region) => contextOfProjector(parts, region),
      sources: COUNTED,
      segments: 1,
      settle: async () => undefined,
      tick: () => undefined,
    });

  /** What the scheduler does in the cloud, a slice at a time; beside the stream, which may have much to follow after a seed. */
  async function byTheClock(): Promise<void> {
    const { mail } = parts.config;
    const post = mail && { sender: outbox(dataDir.outbox), mail, tell: (fault: object) => console.error('Mail:', fault) };
    for (let [waited, remindAt] = [0, REMIND_MS]; !stopped; waited += TICK_MS) {
      await sleep(TICK_MS);
      const begun = Date.now();
      const isOver = (): boolean => stopped || Date.now() >= begun + SLICE_MS;
      if (post && waited % MAIL_MS === 0) await sendAll(parts, post, isOver);
      if (waited < remindAt) continue;
      remindAt = waited + REMIND_MS;
      await remindAll(parts, isOver);
    }
  }

  async function follow(): Promise<void> {
    if (isNew) await countBefore();
    for (let [beatAt, untrimmed] = [0, 0]; !stopped; ) {
      if (Date.now() >= beatAt) {
        await beat(contextOfProjector(parts, ''), SLOTS);
        beatAt = Date.now() + BEAT_MS;
      }
      const followed = await stream.drain();
      untrimmed += followed;
      if (ownsFile && untrimmed >= TRIM_EVERY) {
        for (const last of Object.values(bookmark.read())) trimStream(dataDir.database, LOCAL_TABLE, last);
        untrimmed = 0;
      }
      if (followed === 0) await sleep(IDLE_MS);
    }
  }

  const ended = Promise.all([
    follow().catch((error: unknown) => {
      if (!stopped) console.error('The stream is followed no more; numbers go stale until the next start.', error);
    }),
    byTheClock().catch((error: unknown) => {
      if (!stopped) console.error('Nobody is reminded, and no mail is written, until the next start.', error);
    }),
  ]);
  return {
    async stop() {
      stopped = true;
      await ended;
      stream.stop();
    },
  };
}
