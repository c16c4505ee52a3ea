// Kinds of items: each is defined once, in the `items.ts` of its module. From that one definition follow how it is written, where it lies, how it
// is told from others, and in which lists it stands.

import { type TextPath, withoutTexts } from '../rules/without-texts.ts';
import { type ImpliedBy, imply } from './implied.ts';
import type { IndexName } from './shape.ts';
import type { Key, Page, Read, Row } from './table.ts';
import { forgettable } from './wordless.ts';

/** What is written; `commit` counts the version. */
export type ItemToWrite<R extends Row = Row> = Omit<R, 'version'>;

/** A list of an index. Whoever stands in it and whoever reads it go by the same definition. */
export interface ListOf<Of extends readonly unknown[]> {
  /** For the cursors of its pages. */
  readonly index: IndexName;
  /** Where an item stands in it, for the `index` of its kind. */
  at(sk: string, ...of: Of): Partial<Record<IndexName, Key>>;
  /** By what an item is ordered in it; null where it does not stand in it. */
  orderOf(row: Pick<Row, 'index'>): string | null;
  /** All of it, for a query. */
  range(...of: Of): { index: IndexName; pk: string };
}

export const listIn = <Of extends readonly unknown[]>(index: IndexName, pk: (...of: Of) => string): ListOf<Of> => ({
  index,
  at: (sk, ...of) => ({ [index]: { pk: pk(...of), sk } }),
  orderOf: (row) => row.index?.[index]?.sk ?? null,
  range: (...of) => ({ index, pk: pk(...of) }),
});

interface Listed<Card> {
  /** What lists show; projected into every index. */
  card?: Card;
  index?: Row['index'];
  /** Epoch seconds after which the table forgets it, where the body does not tell. */
  ttl?: number;
}

interface Definition<Body, Card, Of extends readonly unknown[]> {
  /** As it stands in the table, and in the audit. */
  type: string;
  key: (...of: Of) => Key;
  /** What the key is made of, in the body; of one item a region, the region. */
  of: (body: Body, region: string) => readonly [...Of];
  /** Of items that stand in a list. */
  listed?: (body: Body, region: string) => Listed<Card>;
  /** Epoch seconds after which the table forgets it. */
  ttl?: (body: Body) => number;
  /** What is not written of it. What was written is read by it, so it never changes; items that say more are read as they are. */
  implied?: ImpliedBy<Body, Card>;
  /** What somebody wrote in it, or is said of nobody but a person: paths of texts, or what is left without them. See `withoutWords`. */
  words?: Words<Body>;
}

type Words<Body> = readonly TextPath<Body>[] | ((body: Body) => Body);

/** How items of a kind are found and told from others. */
export interface StoredKind<Body, Card = unknown, Of extends readonly unknown[] = [id: string]> {
  readonly type: string;
  key(...of: Of): Key;
  is(row: Row | null | undefined): row is Row<Body, Card>;
  /** The body of what is read or written, where it is of this kind. */
  bodyOf(item: Pick<Row, 'type' | 'body'> | null | undefined): Body | null;
  /** Whoever asks knows that it may be read: `ownItem` asks that it be of the viewer's region. Null also where something else lies there. */
  load(read: Read, ...of: Of): Promise<Row<Body, Card> | null>;
  /** Those of this kind among the rows of a partition. */
  among(rows: readonly Row[]): Row<Body, Card>[];
  /** A page of a list whose cards are all that is shown: they are read as bodies. */
  cards(page: Page): Page<Row<Card, Card>>;
}

/** What of a kind others may know, to follow its changes: how it is told from others, and its body. */
export type FactKind<Body> = Pick<StoredKind<Body>, 'type' | 'bodyOf'>;

export interface ItemKind<Body, Card = unknown, Of extends readonly unknown[] = [id: string]> extends StoredKind<Body, Card, Of> {
  /** The item as it is put. `listed`: instead of what its definition says, where that asks for more than the body. */
  put(region: string, body: Body, listed?: Listed<Card>): ItemToWrite<Row<Body, Card>>;
}

/** A kind whose body does not tell all of where it lies. */
export interface PlacedKind<Body, Card = unknown, Of extends readonly unknown[] = [id: string]> extends StoredKind<Body, Card, Of> {
  /** `of`: what its key is made of. */
  putAt(of: readonly [...Of], region: string, body: Body, listed?: Listed<Card>): ItemToWrite<Row<Body, Card>>;
}

/** The stored row of a kind. */
export type RowOf<K> = K extends StoredKind<infer Body, infer Card, never> ? Row<Body, Card> : never;

/** `placedKind<Body, Card>()({ … })`: types that are named, then those that follow. */
export const placedKind =
  <Body, Card = unknown>() =>
  <Of extends readonly unknown[]>(definition: Omit<Definition<Body, Card, Of>, 'of'>): PlacedKind<Body, Card, Of> => {
    const { type, key, listed = () => ({}), ttl, implied, words } = definition;
    if (implied) imply(type, implied);
    const forget = typeof words === 'function' ? words : (body: Body) => withoutTexts(body as object, (words ?? []) as never[]) as Body;
    if (words)
      forgettable(type, ({ body, region }) => {
        const rest = forget(body as Body);
        return { body: rest, ...listed(rest, region) };
      });
    const is = (row: Row | null | undefined): row is Row<Body, Card> => row?.type === type;
    return {
      type,
      key,
      putAt: (of, region, body, shown = listed(body, region)) => ({
        ...key(...of),
        ...{ type, region, body },
        ...shown,
        ...(ttl && { ttl: ttl(body) }),
      }),
      is,
      bodyOf: (item) => (item?.type === type ? (item.body as Body) : null),
      load: async (read, ...address) => {
        const row = await read(key(...address));
        return is(row) ? row : null;
      },
      among: (rows) => rows.filter(is),
      cards: (page) => ({
        ...page,
        rows: page.rows.filter(is).flatMap((row) => (row.card === undefined ? [] : [{ ...row, body: row.card, card: row.card }])),
      }),
    };
  };

/** The same of items whose body tells where they lie: nearly all. */
export const itemKind =
  <Body, Card = unknown>() =>
  <Of extends readonly unknown[]>({ of, ...definition }: Definition<Body, Card, Of>): ItemKind<Body, Card, Of> => {
    const { putAt, ...kind } = placedKind<Body, Card>()(definition);
    return { ...kind, put: (region, body, listed) => putAt(of(body, region), region, body, listed) };
  };
