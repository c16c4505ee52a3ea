// Workbooks for tests, cell by cell, as spreadsheets write them.
import { type Part, zipOf } from './office.ts';

/** A number as it is, a text in the line, or what else a cell may be, in its own XML. */
export type Cell = number | string | { xml: string } | null;

const letterOf = (at: number): string => String.fromCharCode(65 + at);

function cellOf(cell: Cell, reference: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return `<c r="${reference}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  return cell.xml.replace('<c', `<c r="${reference}"`);
}

const rowOf = (cells: readonly Cell[], row: number): string =>
  `<row r="${row}">${cells.map((cell, at) => cellOf(cell, `${letterOf(at)}${row}`)).join('')}</row>`;

export const sheetOf = (rows: readonly (readonly Cell[])[]): string =>
  `<?xml version="1.0"?><worksheet><cols><col min="1"/></cols><sheetData>${rows.map((cells, i) => rowOf(cells, i + 1)).join('')}</sheetData></worksheet>`;

export const bookOf = (sheet: string, more: readonly Part[] = []): Buffer =>
  zipOf([{ name: '[Content_Types].xml', text: '<Types/>' }, { name: 'xl/worksheets/sheet1.xml', text: sheet }, ...more]);
