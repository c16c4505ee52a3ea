// Published lists in the table: the current edition, each edition frozen, and their rows in chunks.

import * as keys from '../../../platform/store/keys.ts';
import { queryAll } from '../../../platform/store/ranges.ts';
import type { Read, Row, Table } from '../../../platform/store/table.ts';
import type { FillGround, RankingKey } from '../campaigns/rules/policy.ts';
import type { ListStage, PublishedStage } from '../campaigns/rules/types.ts';
import type { Scores } from '../scores/rules/tests.ts';
import { type ChunkPart, chunksFor, rowsIn, type Span } from './rules/chunks.ts';
import type { Arrival, ListEntry, ListOutcome, SheetNumbers } from './rules/snapshot.ts';

/** One formation's part of an edition. */
export interface ListedFormation {
  formationId: string;
  /** SHA-256 of the file, 64 hex digits: `listText` of this formation. */
  sha256: string;
  /** All rows. */
  count: number;
  /** Rows by outcome; those that are not named have none. */
  outcomes: Partial<Record<ListOutcome, number>>;
  /** Posts that nobody can fill; 0 before the final list. */
  unfilled: number;
  /** Who fills its posts from other lists; absent where nobody does. */
  filledBy?: readonly Arrival[];
  /** Posts that wait for people to decide between equals, on this list or on one they may be filled from; 0 before the final list. */
  tied: number;
  /** Rows that differ from the edition before. */
  changes: number;
  spans: Span[];
}

/** An edition: the head holds the current one, and each stands frozen beside it. */
export interface ListEdition {
  id: string;
  campaignId: string;
  stage: ListStage;
  /** 1 at the first publication. */
  edition: number;
  /** SHA-256 over the formations' hashes: names the whole edition. */
  sha256: string;
  publishedAt: string;
  /** Employee, or the login of somebody without one. */
  publishedBy: string;
  /** Why a correction was published; null for the first. */
  reason: string | null;
  policyVersion: string;
  rulesNumber: number;
  sheets: SheetNumbers;
  /** Rows that differ from the edition before. */
  changes: number;
  /** Only the head's: a later list rests on it, so no further edition follows. */
  sealed: boolean;
  /** Who published this edition and those before. */
  publishers?: string[];
  formations: ListedFormation[];
}

export type ListRowHead = Row<ListEdition>;

type Packed = unknown[];

/** An array without its trailing nulls: a city's list has some fifteen thousand rows. */
function pack({ number, rank, outcome, decidedBy, scores, final, placedIn, ground }: ListEntry): Packed {
  const cells = [number, outcome, rank, decidedBy, scores.length > 0 ? scores : null, final, placedIn, ground];
  return cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1);
}

function unpack([number, outcome, rank, decidedBy, scores, final, placedIn, ground]: Packed): ListEntry {
  return {
    number: number as string,
    outcome: outcome as ListOutcome,
    rank: (rank as number | null | undefined) ?? null,
    decidedBy: (decidedBy as RankingKey | null | undefined) ?? null,
    scores: (scores as Scores | null | undefined) ?? [],
    final: (final as string | null | undefined) ?? null,
    placedIn: (placedIn as string | null | undefined) ?? null,
    ground: (ground as FillGround | null | undefined) ?? null,
  };
}

export const packed = (entries: readonly ListEntry[]): Packed[] => entries.map(pack);

type ItemToWrite = Omit<Row, 'version'>;

export const listItem = (region: string, list: ListEdition): Omit<ListRowHead, 'version'> => ({
  ...keys.head(list.id),
  type: 'List',
  region,
  body: list,
});

/** The frozen edition and its rows; `chunks` as `cutChunks(packed(…))` made them. */
export const editionItems = (region: string, list: ListEdition, chunks: readonly ChunkPart<Packed>[][]): ItemToWrite[] => [
  { ...keys.listEdition(list.id, list.edition), type: 'ListEdition', region, body: list },
  ...chunks.map((body, i) => ({ ...keys.listRows(list.id, list.edition, i), type: 'ListRows', region, body })),
];

/** Lies beside the campaign from the first edition on. */
export const publishedStageItem = (region: string, stage: PublishedStage): ItemToWrite => ({
  ...keys.publishedStage(stage.campaignId, stage.kind),
  type: 'PublishedStage',
  region,
  body: stage,
});

const partsOf = (rows: readonly (Row | null)[]): ChunkPart<Packed>[] => rows.flatMap((row) => (row?.body ?? []) as ChunkPart<Packed>[]);

export interface PlacedEntry extends ListEntry {
  /** Place in the formation's list, from 0. */
  place: number;
}

const entriesOf = (parts: readonly ChunkPart<Packed>[], formationId: string): PlacedEntry[] =>
  rowsIn(parts, formationId).map(({ place, row }) => ({ ...unpack(row), place }));

export interface Range {
  from: number;
  count: number;
}

export const WHOLE: Range = { from: 0, count: Number.MAX_SAFE_INTEGER };

/** AP-56: rows of a formation's list: as a rule one item or two. What is read side by side shares a batch, also of several editions. */
export async function listPage(read: Read, list: ListEdition, formationId: string, { from, count }: Range): Promise<PlacedEntry[]> {
  const spans = list.formations.find((one) => one.formationId === formationId)?.spans ?? [];
  const wanted = chunksFor(spans, from, count).map((chunk) => keys.listRows(list.id, list.edition, chunk));
  const rows = await Promise.all(wanted.map(read));
  return entriesOf(partsOf(rows), formationId).filter(({ place }) => place >= from && place < from + count);
}

/** AP-66: all editions of a list, oldest first: as many as there were corrections. */
export const listEditions = async (table: Table, id: string): Promise<ListRowHead[]> =>
  (await queryAll(table, { pk: id, prefix: keys.EDITIONS })) as ListRowHead[];

/** AP-57: an edition in full, by formation: one batch. */
export async function listEntries(read: Read, list: ListEdition): Promise<Map<string, PlacedEntry[]>> {
  const of = async (formationId: string) => [formationId, await listPage(read, list, formationId, WHOLE)] as const;
  return new Map(await Promise.all(list.formations.map(({ formationId }) => of(formationId))));
}
