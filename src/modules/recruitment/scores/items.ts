// Sheets of scores in the table: which import holds, and each import with all rows of the sheet it makes.

import * as keys from '../../../platform/store/keys.ts';
import { fillPage } from '../../../platform/store/ranges.ts';
import type { Key, Page, Read, Row, Slice, Table } from '../../../platform/store/table.ts';
import { type ChunkPart, chunksFor, rowsIn, type Span } from '../lists/rules/chunks.ts';
import type { Exclusion } from '../lists/rules/marks.ts';
import type { ImportHead, ScoreImport } from './rules/imports.ts';
import type { ScoreFile } from './rules/score-file.ts';
import type { RowIssue } from './rules/score-reading.ts';
import type { ScoreWarning } from './rules/score-verdicts.ts';
import type { ScoreRow, ScoreStage } from './rules/scores.ts';

type ItemToWrite = Omit<Row, 'version'>;

export const scoreFileItem = (region: string, file: ScoreFile): ItemToWrite => ({
  ...keys.head(file.id),
  type: 'ScoreFile',
  region,
  body: file,
});

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

export type SheetRow = Row<ScoreSheet>;

export const sheetItem = (region: string, sheet: ScoreSheet): ItemToWrite => ({
  ...keys.head(sheet.id),
  type: 'ScoreSheet',
  region,
  body: sheet,
});

type Packed = [number: string, values: string[] | null, exclusion?: Exclusion];

/** Rows of a sheet by formation, as `cutChunks(packedScores(…))` made them. */
export const importRowItems = (region: string, importId: string, chunks: readonly ChunkPart<Packed>[][]): ItemToWrite[] =>
  chunks.map((body, i) => ({ ...keys.importRows(importId, i), type: 'ScoreRows', region, body }));

export const packedScores = (rows: readonly ScoreRow[]): Packed[] =>
  rows.map(({ number, values, exclusion }): Packed => (exclusion ? [number, values, exclusion] : [number, values]));

const unpacked = ([number, values, exclusion]: Packed): ScoreRow => ({ number, values, ...(exclusion && { exclusion }) });

async function partsAt<T>(read: Read, chunks: readonly number[], keyOf: (chunk: number) => Key): Promise<ChunkPart<T>[]> {
  const items = await Promise.all(chunks.map((chunk) => read(keyOf(chunk))));
  return items.flatMap((item) => (item?.body ?? []) as ChunkPart<T>[]);
}

/** AP-58: all rows of the sheet that an import makes, by formation: one batch. */
export async function sheetRows(
  read: Read,
  { importId, chunks }: Pick<ScoreSheet, 'importId' | 'chunks'>,
): Promise<Map<string, ScoreRow[]>> {
  const parts = await partsAt<Packed>(read, [...Array(chunks).keys()], (chunk) => keys.importRows(importId, chunk));
  const formations = new Set(parts.map(({ formationId }) => formationId));
  return new Map([...formations].map((one) => [one, rowsIn(parts, one).map(({ row }) => unpacked(row))]));
}

/** A list shows all of it but where its rows lie. */
export type ImportRow = Row<ScoreImport, ScoreImport>;
export type ImportHeadRow = Row<ImportHead, ScoreImport>;

export function importItem(region: string, head: ImportHead): Omit<ImportHeadRow, 'version'> {
  const { chunks: _, formations: __, issueSpans: ___, warningSpans: ____, ...card } = head;
  const index = { index1: { pk: keys.importsOf(head.campaignId), sk: `${head.proposedAt}#${head.id}` } };
  return { ...keys.head(head.id), type: 'ScoreImport', region, body: head, card, index };
}

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

export const importIssueItems = (
  region: string,
  importId: string,
  chunks: readonly ChunkPart<PackedIssue | PackedWarning>[][],
): ItemToWrite[] => chunks.map((body, i) => ({ ...keys.importIssues(importId, i), type: 'ScoreIssues', region, body }));

export const noticeSpans = (spans: ReadonlyMap<string, Span[]>): Pick<ImportHead, 'issueSpans' | 'warningSpans'> => ({
  issueSpans: spans.get(NONE) ?? [],
  warningSpans: spans.get(WARNINGS) ?? [],
});

/** AP-59: imports of a campaign, newest first. */
export async function importsOf(table: Table, region: string, campaignId: string, { limit, after }: Slice): Promise<Page<ImportRow>> {
  const plan = { index: 'index1', pk: keys.importsOf(campaignId), limit, after, descending: true } as const;
  const page = await fillPage(table, plan, (row): row is ImportRow => row.card !== undefined && row.region === region);
  return { ...page, rows: page.rows.map((row) => ({ ...row, body: row.card ?? row.body })) };
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
  const parts = await partsAt<Packed>(read, chunksFor(spans, places.from, places.count), (chunk) => keys.importRows(id, chunk));
  return within(parts, formationId, places).map(unpacked);
}

/** AP-61: issues of an import, in the order of the file. */
export async function issuePage(read: Read, { id, issueSpans: spans }: ImportHead, places: Places): Promise<RowIssue[]> {
  const parts = await partsAt<PackedIssue>(read, chunksFor(spans, places.from, places.count), (chunk) => keys.importIssues(id, chunk));
  return within(parts, NONE, places).map(([line, number, problem, column, mark = null]) => ({ line, number, problem, column, mark }));
}

/** AP-61: warnings of an import, in the order of the file; those of the whole file last. */
export async function warningPage(read: Read, { id, warningSpans: spans = [] }: ImportHead, places: Places): Promise<ScoreWarning[]> {
  const parts = await partsAt<PackedWarning>(read, chunksFor(spans, places.from, places.count), (chunk) => keys.importIssues(id, chunk));
  return within(parts, WARNINGS, places).map(([line, number, problem, said, computed]) => ({ line, number, problem, said, computed }));
}
