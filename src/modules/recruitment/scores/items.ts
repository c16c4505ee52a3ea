// Sheets of scores in the table: which import holds, and each import with all rows of the sheet it makes.

import { pad4 } from '../../../platform/store/ids.ts';
import { type ItemToWrite, itemKind, listIn, placedKind, type RowOf } from '../../../platform/store/item-kind.ts';
import { head } from '../../../platform/store/keys.ts';
import { fillPage } from '../../../platform/store/ranges.ts';
import type { Page, Read, Row, Slice, Table } from '../../../platform/store/table.ts';
import { type ChunkPart, type ChunkSpan, chunksFor, rowsIn } from '../lists/rules/chunks.ts';
import type { Exclusion } from '../lists/rules/marks.ts';
import type { ImportHead, ScoreImport } from './rules/imports.ts';
import type { ScoreFile } from './rules/score-file.ts';
import type { RowIssue } from './rules/score-problems.ts';
import type { ScoreWarning } from './rules/score-verdicts.ts';
import type { ScoreRow, ScoreStage } from './rules/types.ts';

export const ScoreFileItem = itemKind<ScoreFile>()({ type: 'ScoreFile', key: head, of: ({ id }) => [id] });

/** The sheet of a campaign and stage that holds. */
export interface ScoreSheet {
  id: string;
  campaignId: string;
  stage: ScoreStage;
  /** 1 for the first that was approved; a replacement is the next. */
  number: number;
  importId: string;
  /** Items that hold its rows. */
  chunks: number;
  /** All people who proposed a part of it, in this import or one before: none of them publishes a list that rests on it. */
  proposers: string[];
  /** All people who approved a part of it, or gave its points on a panel. */
  deciders?: string[];
}

export const SheetItem = itemKind<ScoreSheet>()({ type: 'ScoreSheet', key: head, of: ({ id }) => [id] });
export type SheetRow = RowOf<typeof SheetItem>;

type Packed = [number: string, values: string[] | null, exclusion?: Exclusion];

/**
 * All rows of the sheet that an import makes, and the issues of its file, in chunks that have a partition each: a city's sheet is written
 * in one transaction of more than a thousand units, and no partition takes that in a second.
 */
const chunkOf = (importId: string, chunk: number): string => `${importId}#${pad4(chunk)}`;

const RowsItem = placedKind<ChunkPart<Packed>[]>()({
  type: 'ScoreRows',
  key: (importId: string, chunk: number) => ({ pk: chunkOf(importId, chunk), sk: 'ROWS' }),
});

/** Rows of a sheet by formation, as `cutChunks(packedScores(…))` made them. */
export const importRowItems = (region: string, importId: string, chunks: readonly ChunkPart<Packed>[][]): ItemToWrite[] =>
  chunks.map((body, i) => RowsItem.putAt([importId, i], region, body));

export const packedScores = (rows: readonly ScoreRow[]): Packed[] =>
  rows.map(({ number, values, exclusion }): Packed => (exclusion ? [number, values, exclusion] : [number, values]));

const unpacked = ([number, values, exclusion]: Packed): ScoreRow => ({ number, values, ...(exclusion && { exclusion }) });

async function rowParts(read: Read, importId: string, chunks: readonly number[]): Promise<ChunkPart<Packed>[]> {
  const items = await Promise.all(chunks.map((chunk) => RowsItem.load(read, importId, chunk)));
  return items.flatMap((item) => item?.body ?? []);
}

/** AP-58: all rows of the sheet that an import makes, by formation: one batch. */
export async function sheetRows(
  read: Read,
  { importId, chunks }: Pick<ScoreSheet, 'importId' | 'chunks'>,
): Promise<Map<string, ScoreRow[]>> {
  const parts = await rowParts(read, importId, [...Array(chunks).keys()]);
  const formations = new Set(parts.map(({ formationId }) => formationId));
  return new Map([...formations].map((one) => [one, rowsIn(parts, one).map(({ row }) => unpacked(row))]));
}

/** Imports of a campaign by time. */
const IMPORTS = listIn('index1', (campaignId: string) => `SCORES#${campaignId}`);

/** A list shows all of it but where its rows lie. */
export type ImportRow = Row<ScoreImport, ScoreImport>;

export const ImportItem = itemKind<ImportHead, ScoreImport>()({
  type: 'ScoreImport',
  key: head,
  of: ({ id }) => [id],
  listed({ chunks: _, formations: __, issueSpans: ___, warningSpans: ____, ...card }) {
    return { card, index: IMPORTS.at(`${card.proposedAt}#${card.id}`, card.campaignId) };
  },
});
export type ImportHeadRow = RowOf<typeof ImportItem>;

type PackedIssue = [line: number, number: string, problem: RowIssue['problem'], column: string | null, mark?: string | null];

/** Issues are of no formation. */
const NONE = '';

export const issueGroup = (issues: readonly RowIssue[]): { formationId: string; rows: PackedIssue[] } => ({
  formationId: NONE,
  rows: issues.map(
    ({ line, number, problem, column, mark }): PackedIssue =>
      mark === null ? [line, number, problem, column] : [line, number, problem, column, mark],
  ),
});

type PackedWarning = [line: number, number: string, problem: ScoreWarning['problem'], said: string, computed: ScoreWarning['computed']];

/** Beside the issues, as a group of their own. */
const WARNINGS = 'WARNINGS';

export const warningGroup = (warnings: readonly ScoreWarning[]): { formationId: string; rows: PackedWarning[] } => ({
  formationId: WARNINGS,
  rows: warnings.map(({ line, number, problem, said, computed }) => [line, number, problem, said, computed]),
});

/** Under NONE its issues, under WARNINGS its warnings. */
type Notices = ChunkPart<PackedIssue | PackedWarning>[];

const NoticesItem = placedKind<Notices>()({
  type: 'ScoreIssues',
  key: (importId: string, chunk: number) => ({ pk: chunkOf(importId, chunk), sk: 'ISSUES' }),
});

export const importIssueItems = (region: string, importId: string, chunks: readonly Notices[]): ItemToWrite[] =>
  chunks.map((body, i) => NoticesItem.putAt([importId, i], region, body));

export const noticeSpans = (spans: ReadonlyMap<string, ChunkSpan[]>): Pick<ImportHead, 'issueSpans' | 'warningSpans'> => ({
  issueSpans: spans.get(NONE) ?? [],
  warningSpans: spans.get(WARNINGS) ?? [],
});

/** AP-59: imports of a campaign, newest first. */
export async function importsOf(table: Table, region: string, campaignId: string, { limit, after }: Slice): Promise<Page<ImportRow>> {
  const plan = { ...IMPORTS.range(campaignId), limit, after, descending: true };
  return ImportItem.cards(await fillPage(table, plan, (row): row is ImportHeadRow => ImportItem.is(row) && row.region === region));
}

interface Places {
  from: number;
  count: number;
}

const within = <T>(parts: readonly ChunkPart<T>[], formationId: string, { from, count }: Places): T[] =>
  rowsIn(parts, formationId)
    .filter(({ place }) => place >= from && place < from + count)
    .map(({ row }) => row);

/** AP-60: rows of a formation on the sheet that an import makes: one batch, as a rule of one item or two. */
export async function sheetPage(read: Read, { id, formations }: ImportHead, formationId: string, places: Places): Promise<ScoreRow[]> {
  const spans = formations.find((one) => one.formationId === formationId)?.spans ?? [];
  const parts = await rowParts(read, id, chunksFor(spans, places.from, places.count));
  return within(parts, formationId, places).map(unpacked);
}

async function noticeParts<T>(read: Read, importId: string, chunks: readonly number[]): Promise<ChunkPart<T>[]> {
  const items = await Promise.all(chunks.map((chunk) => NoticesItem.load(read, importId, chunk)));
  return items.flatMap((item) => (item?.body ?? []) as ChunkPart<unknown>[] as ChunkPart<T>[]);
}

/** AP-61: issues of an import, in the order of the file. */
export async function issuePage(read: Read, { id, issueSpans: spans }: ImportHead, places: Places): Promise<RowIssue[]> {
  const parts = await noticeParts<PackedIssue>(read, id, chunksFor(spans, places.from, places.count));
  return within(parts, NONE, places).map(([line, number, problem, column, mark = null]) => ({ line, number, problem, column, mark }));
}

/** AP-61: warnings of an import, in the order of the file; those of the whole file last. */
export async function warningPage(read: Read, { id, warningSpans: spans = [] }: ImportHead, places: Places): Promise<ScoreWarning[]> {
  const parts = await noticeParts<PackedWarning>(read, id, chunksFor(spans, places.from, places.count));
  return within(parts, WARNINGS, places).map(([line, number, problem, said, computed]) => ({ line, number, problem, said, computed }));
}
