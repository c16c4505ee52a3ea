// Sheets of scores in the table: which import holds, and each import with all rows of the sheet it makes.
import { type ChunkPart, rowsIn, type Span } from '../../domain/recruitment/chunks.ts';
import type { ScoreRow, ScoreStage } from '../../domain/recruitment/scores.ts';
import * as keys from '../keys.ts';
import type { Row, Table } from '../table.ts';
import { queryAll } from '../table.ts';

/** The sheet of a campaign and stage that holds. */
export interface ScoreSheet {
  id: string;
  campaignId: string;
  stage: ScoreStage;
  /** 1 for the first that was approved; a replacement is the next. */
  number: number;
  importId: string;
}

export type SheetRow = Row<ScoreSheet>;

export const laySheet = (region: string, sheet: ScoreSheet): Omit<SheetRow, 'version'> => ({
  ...keys.head(sheet.id),
  type: 'ScoreSheet',
  region,
  body: sheet,
});

type Packed = [number: string, values: string[] | null];

/** Rows of a sheet by formation, as `cutChunks(packedScores(…))` made them. */
export const layImportRows = (region: string, importId: string, chunks: readonly ChunkPart<Packed>[][]): Omit<Row, 'version'>[] =>
  chunks.map((body, i) => ({ ...keys.importRows(importId, i), type: 'ScoreRows', region, body }));

export const packedScores = (rows: readonly ScoreRow[]): Packed[] => rows.map(({ number, values }) => [number, values]);

export interface ScoredFormation {
  formationId: string;
  spans: Span[];
}

/** AP-58: all rows of the sheet that an import makes, by formation: one Query. */
export async function sheetRows(table: Table, importId: string): Promise<Map<string, ScoreRow[]>> {
  const rows = await queryAll(table, { pk: importId, between: keys.IMPORT_ROWS });
  const parts = rows.flatMap(({ body }) => body as ChunkPart<Packed>[]);
  const formations = new Set(parts.map(({ formationId }) => formationId));
  return new Map(
    [...formations].map((one) => [one, rowsIn(parts, one).map(({ row: [number, values] }): ScoreRow => ({ number, values }))]),
  );
}
