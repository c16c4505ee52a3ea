// Published lists in the table: the current edition, each edition frozen, and their rows in chunks.

import type { Loader } from '../../../platform/context.ts';
import { pad4 } from '../../../platform/store/ids.ts';
import { type ItemToWrite, itemKind, placedKind, type RowOf } from '../../../platform/store/item-kind.ts';
import { head } from '../../../platform/store/keys.ts';
import { queryAll } from '../../../platform/store/ranges.ts';
import type { Read, Table } from '../../../platform/store/table.ts';
import type { ListStage, StageKind } from '../campaigns/rules/kinds.ts';
import type { FillGround, RankingKey } from '../campaigns/rules/policy-types.ts';
import type { PublishedStage } from '../campaigns/rules/types.ts';
import type { Scores } from '../scores/rules/types.ts';
import { type ChunkPart, type ChunkSpan, chunksFor, rowsIn } from './rules/chunks.ts';
import type { FilledPlace } from './rules/snapshot.ts';
import type { ListEntry, ListOutcome, SheetNumbers } from './rules/types.ts';

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
  filledBy?: readonly FilledPlace[];
  /** Posts that wait for people to decide between equals, on this list or on one they may be filled from; 0 before the final list. */
  tied: number;
  /** Rows that differ from the edition before. */
  changes: number;
  spans: ChunkSpan[];
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

/** The current edition. */
export const ListItem = itemKind<ListEdition>()({ type: 'List', key: head, of: ({ id }) => [id] });
export type ListRowHead = RowOf<typeof ListItem>;

/** Each edition, frozen beside its list. */
const EDITIONS = 'EDITION#';
export const EditionItem = itemKind<ListEdition>()({
  type: 'ListEdition',
  key: (listId: string, edition: number) => ({ pk: listId, sk: `${EDITIONS}${pad4(edition)}` }),
  of: ({ id, edition }) => [id, edition],
});

/** Rows of an edition, each item in a partition of its own, as those of a sheet of scores are. */
const RowsItem = placedKind<ChunkPart<Packed>[]>()({
  type: 'ListRows',
  key: (listId: string, edition: number, chunk: number) => ({ pk: `${listId}#${pad4(edition)}#${pad4(chunk)}`, sk: 'ROWS' }),
});

/** The frozen edition and its rows; `chunks` as `cutChunks(packed(…))` made them. */
export const editionItems = (region: string, list: ListEdition, chunks: readonly ChunkPart<Packed>[][]): ItemToWrite[] => [
  EditionItem.put(region, list),
  ...chunks.map((body, i) => RowsItem.putAt([list.id, list.edition, i], region, body)),
];

/** Lies beside the campaign from the first edition on: what was published keeps its rules. */
export const PublishedStageItem = itemKind<PublishedStage>()({
  type: 'PublishedStage',
  key: (campaignId: string, stage: StageKind) => ({ pk: campaignId, sk: `PUBLISHED#${stage}` }),
  of: ({ campaignId, kind }) => [campaignId, kind],
});
export type PublishedStageRow = RowOf<typeof PublishedStageItem>;

/** Of all stages, beside the campaign: one Query. */
export const publishedBeside = async (rows: Loader, campaignId: string): Promise<PublishedStageRow[]> =>
  PublishedStageItem.among(await rows.loadRange(campaignId, ['PUBLISHED#', 'PUBLISHED#~']));

export interface PlacedEntry extends ListEntry {
  /** Place in the formation's list, from 0. */
  place: number;
}

export interface RowRange {
  from: number;
  count: number;
}

export const WHOLE: RowRange = { from: 0, count: Number.MAX_SAFE_INTEGER };

/** AP-56: rows of a formation's list: as a rule one item or two. What is read side by side shares a batch, also of several editions. */
export async function listPage(read: Read, list: ListEdition, formationId: string, { from, count }: RowRange): Promise<PlacedEntry[]> {
  const spans = list.formations.find((one) => one.formationId === formationId)?.spans ?? [];
  const chunks = await Promise.all(chunksFor(spans, from, count).map((chunk) => RowsItem.load(read, list.id, list.edition, chunk)));
  const parts = chunks.flatMap((row) => row?.body ?? []);
  return rowsIn(parts, formationId)
    .filter(({ place }) => place >= from && place < from + count)
    .map(({ place, row }) => ({ ...unpack(row), place }));
}

/** AP-66: all editions of a list, oldest first: as many as there were corrections. */
export const listEditions = async (table: Table, id: string): Promise<ListRowHead[]> =>
  EditionItem.among(await queryAll(table, { pk: id, prefix: EDITIONS }));

/** AP-57: an edition in full, by formation: one batch. */
export async function listEntries(read: Read, list: ListEdition): Promise<Map<string, PlacedEntry[]>> {
  const of = async (formationId: string) => [formationId, await listPage(read, list, formationId, WHOLE)] as const;
  return new Map(await Promise.all(list.formations.map(({ formationId }) => of(formationId))));
}
