// What was told to whom in the table: one entry a mailbox and object, read in the order of telling; and of each object who could see it.

import { dayStart } from '../../platform/rules/calendar.ts';
import { listIn, placedKind, type RowOf } from '../../platform/store/item-kind.ts';
import { queryAll } from '../../platform/store/ranges.ts';
import type { Row, Table } from '../../platform/store/table.ts';
import type { ToldSoFar } from './rules/telling.ts';
import { forgottenAfter } from './rules/window.ts';

/** No word of what changed: whoever reads it asks for the object. */
export interface FeedEntry {
  id: string;
  at: string;
}

const FEED = listIn('index1', (mailbox: string) => `CHANGES#${mailbox}`);

/** Where an entry stands in its mailbox. */
const placeOf = ({ at, id }: FeedEntry): string => `${at}#${id}`;

/** `day`: told ahead, for a day to come. */
export const FeedItem = placedKind<null, FeedEntry>()({
  type: 'ChangeFeed',
  key: (mailbox: string, id: string, day: string | null) => ({ pk: `CHANGES#${mailbox}`, sk: day === null ? id : `${id}#${day}` }),
});
export type FeedRow = RowOf<typeof FeedItem>;

const entryAt = (mailbox: string, id: string, day: string | null, region: string, at: string) => {
  const entry = { id, at };
  const listed = { card: entry, index: FEED.at(placeOf(entry), mailbox), ttl: forgottenAfter(at) };
  return FeedItem.putAt([mailbox, id, day], region, null, listed);
};

/** Told now; never earlier than it was told before. */
export const entryOf = (mailbox: string, id: string, region: string, now: string, before: FeedRow | null) =>
  entryAt(mailbox, id, null, region, before?.card && before.card.at > now ? before.card.at : now);

/** Told with the first instant of a day to come. */
export const entryAhead = (mailbox: string, id: string, region: string, day: string) => entryAt(mailbox, id, day, region, dayStart(day));

/** Who could see an object, with all others about the same person. */
export const ToldItem = placedKind<ToldSoFar & { id: string }>()({
  type: 'Told',
  key: (place: string, id: string) => ({ pk: `TOLD#${place}`, sk: id }),
});
export type ToldRow = RowOf<typeof ToldItem>;

/** Whose objects are asked for again when their superiors change: of objects without a person each lies alone. */
export const toldBeside = async (table: Table, place: string): Promise<ToldRow[]> =>
  // AP-211.
  ToldItem.among(await queryAll(table, { pk: ToldItem.key(place, '').pk }));

export interface StandingEntry extends FeedEntry {
  place: string;
}

const entriesIn = (rows: readonly Row[]): StandingEntry[] =>
  FeedItem.among(rows).flatMap(({ card }) => (card ? [{ ...card, place: placeOf(card) }] : []));

/** AP-210: what was told after a place and up to now, the oldest first. */
export async function entriesAfter(table: Table, mailbox: string, after: string, now: string, limit: number): Promise<StandingEntry[]> {
  // `!` and `~` stand around what may follow an instant or a place.
  const [from, to] = [`${after}!`, `${now}~`] as const;
  // A cursor of a machine whose clock is ahead: nothing stands there yet.
  if (from > to) return [];
  return entriesIn((await table.query({ ...FEED.range(mailbox), between: [from, to], limit })).rows);
}
