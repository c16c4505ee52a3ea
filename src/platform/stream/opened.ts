// What opens, changes or is withdrawn by itself because of numbered events (docs/events.md): exactly once, however and how often the events come.

import type { ReadContext } from '../context.ts';
import type { FactKind } from '../store/item-kind.ts';
import { queryAll } from '../store/ranges.ts';
import type { Key } from '../store/table.ts';
import { type RecordedWrites, recorded } from './projected.ts';
import type { Projection } from './projector.ts';

/** Digits of the number at the end of an event's key. */
const DIGITS = 4;
const seriesOf = ({ pk, sk }: Key): Key => ({ pk, sk: sk.slice(0, -DIGITS) });

export interface Opening<Event extends { number: number }> {
  /** As what is set aside, the log and the records of subjects name it: an operation that nobody asks for. */
  name: string;
  events: FactKind<Event>;
  /**
   * What is still to be written so that all events of one subject, in their order, are followed; null where they are. Ids follow from what
   * the event is about (`createdId`), and what is written keeps the number of the last event that it followed, so that none is followed
   * twice. Asked anew, with all events that stand by then, where somebody was faster.
   */
  follow(ctx: ReadContext, events: readonly Event[], region: string): Promise<RecordedWrites | null>;
}

/** An event that comes late, twice or before an older one only says where to look: what is followed is what stands there, in its order. */
export const opening = <Event extends { number: number }>({ name, events, follow }: Opening<Event>): Projection => ({
  name,
  follows: new Set([events.type]),
  apply: async (ctx, changes) => {
    const series = new Map(changes.map(({ key, region }) => [JSON.stringify(seriesOf(key)), { of: seriesOf(key), region }]));
    for (const { of, region } of series.values())
      await recorded(ctx, name, async () => {
        const rows = await queryAll(ctx.table, { pk: of.pk, prefix: of.sk });
        const stand = rows.flatMap((row) => events.bodyOf(row) ?? []).toSorted((a, b) => a.number - b.number);
        return stand.length > 0 ? follow(ctx, stand, region) : null;
      });
  },
});
