// How far the projections have come. A heartbeat is written to the table and comes back through its stream: when it arrives, all before it has.

import type { ReadContext } from '../context.ts';
import { placedKind } from '../store/item-kind.ts';
import type { Row } from '../store/table.ts';
import type { Change } from './change.ts';
import { generationIn, PROJECTED } from './generation.ts';
import { projected } from './projected.ts';
import type { Projection } from './projector.ts';

interface Beat {
  at: string;
}

/** One a slot, in partitions of their own: a stream of several shards brings each in the order of its own. */
const HeartbeatItem = placedKind<Beat>()({ type: 'Heartbeat', key: (slot: string) => ({ pk: `HEARTBEAT#${slot}`, sk: '#' }) });

const ArrivedItem = placedKind<Beat>()({ type: 'Projected', key: (slot: string) => ({ pk: PROJECTED, sk: slot }) });

/** Beats in the cloud. Keys fall on shards as they will: of 32, a table of four shards misses one once in three thousand, one of two never. */
export const SLOTS: readonly string[] = Array.from({ length: 32 }, (_, slot) => String(slot));

/** Writes a heartbeat into each slot, all at one instant; every minute in the cloud. */
export const beat = (ctx: ReadContext, slots: readonly string[] = SLOTS): Promise<void> =>
  projected(ctx, async () => {
    const before = await ctx.table.batchGet(slots.map((slot) => HeartbeatItem.key(slot)));
    return { tallies: slots.map((slot, i) => ({ before: before[i] ?? null, after: HeartbeatItem.putAt([slot], '', { at: ctx.now }) })) };
  });

/** The newest beat of each slot among the changes. */
function newestBeats(changes: readonly Change[]): Map<string, string> {
  const newest = new Map<string, string>();
  for (const { after } of changes) {
    if (!HeartbeatItem.is(after)) continue;
    const slot = after.pk.slice('HEARTBEAT#'.length);
    if (after.body.at > (newest.get(slot) ?? '')) newest.set(slot, after.body.at);
  }
  return newest;
}

/** The last of all projections: when a beat has arrived here, what was written before it has gone through the others. */
export const progress: Projection = {
  name: 'progress',
  follows: new Set([HeartbeatItem.type]),
  apply: (ctx, changes) =>
    projected(ctx, async () => {
      const beats = [...newestBeats(changes)];
      const rows = await ctx.table.batchGet(beats.map(([slot]) => ArrivedItem.key(slot)));
      const tallies = beats.flatMap(([slot, at], i) => {
        const before = rows[i] ?? null;
        return ArrivedItem.is(before) && before.body.at >= at ? [] : [{ before, after: ArrivedItem.putAt([slot], '', { at }) }];
      });
      return { tallies };
    }),
};

/** Up to when what is projected tells of the table. */
export interface AsOf {
  /** Null: nothing has followed the stream yet. */
  at: string | null;
  /** Nothing has come for so long that whoever shows the number should say so. */
  isStale: boolean;
}

/** Beats come every minute; three that did not are no accident. */
const STALE_MINUTES = 3;

/** What tells of the table up to an instant, as somebody sees it who looks now. */
export const asSeen = (at: string | null, now: string): AsOf => ({
  at,
  isStale: at === null || Date.parse(now) - Date.parse(at) > STALE_MINUTES * 60_000,
});

function asOfIn(rows: readonly Row[], now: string): AsOf {
  const beats = ArrivedItem.among(rows).flatMap(({ sk, body }) => (SLOTS.includes(sk) ? [body.at] : []));
  return asSeen(beats.toSorted()[0] ?? null, now);
}

/** AP-186: the oldest of the newest beats that came back, with the generation of counters that is read: they lie side by side, and are read once a request. */
export async function standOf(ctx: ReadContext): Promise<AsOf & { generation: string }> {
  const rows = await ctx.loader.loadRange(PROJECTED, ['0', '~']);
  return { ...asOfIn(rows, ctx.now), generation: generationIn(rows).active };
}

export async function asOf(ctx: ReadContext): Promise<AsOf> {
  const { at, isStale } = await standOf(ctx);
  return { at, isStale };
}
