// How far the projections have come. A heartbeat is written to the table and comes back through its stream: when it arrives, all before it has.

import type { ReadContext } from '../context.ts';
import { placedKind } from '../store/item-kind.ts';
import type { Change } from './change.ts';
import { projected } from './projected.ts';
import type { Projection } from './projector.ts';

interface Beat {
  at: string;
}

/** One a slot, in partitions of their own: a stream of several shards brings each in the order of its own. */
const HeartbeatItem = placedKind<Beat>()({ type: 'Heartbeat', key: (slot: string) => ({ pk: `HEARTBEAT#${slot}`, sk: '#' }) });

const ARRIVED = 'PROJECTED';
const ArrivedItem = placedKind<Beat>()({ type: 'Projected', key: (slot: string) => ({ pk: ARRIVED, sk: slot }) });

/** Beats in the cloud: a table of a city has a shard or two, of a province some more. */
export const SLOTS = ['0', '1', '2', '3', '4', '5', '6', '7'] as const;

/** Writes a heartbeat; every minute in the cloud. */
export async function beat(ctx: ReadContext, slots: readonly string[] = SLOTS): Promise<void> {
  for (const slot of slots)
    await projected(ctx, async () => ({
      tallies: [{ before: await ctx.table.get(HeartbeatItem.key(slot)), after: HeartbeatItem.putAt([slot], '', { at: ctx.now }) }],
    }));
}

async function arrived(ctx: ReadContext, { after }: Change): Promise<void> {
  if (!HeartbeatItem.is(after)) return;
  const slot = after.pk.slice('HEARTBEAT#'.length);
  await projected(ctx, async () => {
    const before = await ctx.table.get(ArrivedItem.key(slot));
    if (ArrivedItem.is(before) && before.body.at >= after.body.at) return null;
    return { tallies: [{ before, after: ArrivedItem.putAt([slot], '', after.body) }] };
  });
}

/** The last of all projections: when a beat has arrived here, what was written before it has gone through the others. */
export const progress: Projection = {
  name: 'progress',
  follows: new Set([HeartbeatItem.type]),
  apply: async (ctx, changes) => {
    for (const change of changes) await arrived(ctx, change);
  },
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

/** AP-186: the oldest of the newest beats that came back; in the batch of whatever else is read by key. */
export async function asOf(ctx: ReadContext): Promise<AsOf> {
  const found = await Promise.all(SLOTS.map((slot) => ArrivedItem.load(ctx.loader.loadKey, slot)));
  const beats = found.flatMap((row) => row?.body.at ?? []);
  const at = beats.toSorted()[0] ?? null;
  return { at, isStale: at === null || Date.parse(ctx.now) - Date.parse(at) > STALE_MINUTES * 60_000 };
}
