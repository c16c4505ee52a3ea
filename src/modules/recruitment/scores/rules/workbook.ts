// The one sheet of a workbook (ECMA-376, SpreadsheetML) as lines of cells: what stands there, and a mark for what is a formula or a date. Pure.
import { writtenDecimal } from './score-decimal.ts';
import type { FileLine } from './score-header.ts';

/** Formulas and dates are no scores: their cells say so, and whoever reads them refuses them. */
export const FORMULA_CELL = '=';
export const DATE_CELL = '#DATE';
/** Yes and no are stored as 1 and 0, and are no points. */
export const BOOLEAN_CELL = '#BOOL';

/** The parts of a workbook that matter, unpacked. */
export interface WorkbookParts {
  sheet: string;
  /** Empty where there is none. */
  sharedStrings: string;
  styles: string;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (all, hex, dec, name) => {
    if (name) return ENTITIES[name] ?? all;
    const code = hex ? Number.parseInt(hex, 16) : Number(dec);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

interface Element {
  attributes: string;
  inner: string;
}

/** In one pass, whatever stands there: one that nobody closes ends it. None of these lies within another of its name. */
function* elements(xml: string, name: string): Generator<Element, void> {
  const open = new RegExp(`<(\\w+:)?${name}(?=[\\s/>])`, 'g');
  for (let found = open.exec(xml); found; found = open.exec(xml)) {
    const end = xml.indexOf('>', open.lastIndex);
    if (end < 0) return;
    const attributes = xml.slice(open.lastIndex, end);
    open.lastIndex = end + 1;
    if (attributes.endsWith('/')) yield { attributes: attributes.slice(0, -1), inner: '' };
    else {
      const close = xml.indexOf(`</${found[1] ?? ''}${name}>`, end);
      if (close < 0) return;
      open.lastIndex = close;
      yield { attributes, inner: xml.slice(end + 1, close) };
    }
  }
}

const first = (xml: string, name: string): string => elements(xml, name).next().value?.inner ?? '';

const attribute = ({ attributes }: Element, name: string): string | null =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? null;

const textIn = (xml: string): string => unescaped(first(xml, 't'));

/** Text of a string, its runs joined; how it is pronounced stands behind it, and in no run. */
function stringOf(xml: string): string {
  const runs = [...elements(xml, 'r')];
  return runs.length > 0 ? runs.map(({ inner }) => textIn(inner)).join('') : textIn(xml);
}

/** Formats that are dates or times from the outset (ECMA-376, 18.8.30). */
const isDateId = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
const isDateCode = (code: string): boolean => /[dmyhs]/i.test(code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));

/** What of formats matters. A share shows a hundred times what is stored: nobody says which is meant. */
type Shows = 'DATE' | 'SHARE' | null;
const isShareId = (id: number): boolean => id === 9 || id === 10;
const isShareCode = (code: string): boolean => /%/.test(code.replaceAll(/"[^"]*"|\\./g, ''));

const shownBy = (id: number, code: string | undefined): Shows => {
  if (code === undefined ? isDateId(id) : isDateCode(code)) return 'DATE';
  return (code === undefined ? isShareId(id) : isShareCode(code)) ? 'SHARE' : null;
};

/** By the number of a cell's style: whether it shows dates or shares. */
function stylesOf(styles: string): Shows[] {
  const formats = [...elements(styles, 'numFmt')];
  const codes = new Map(formats.map((one) => [attribute(one, 'numFmtId'), unescaped(attribute(one, 'formatCode') ?? '')]));
  return [...elements(first(styles, 'cellXfs'), 'xf')].map((one) => {
    const id = attribute(one, 'numFmtId');
    return shownBy(Number(id), codes.get(id));
  });
}

/** `C7` is 2. */
const columnNumber = (reference: string): number =>
  [...reference.replaceAll(/[^A-Z]/g, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Fifteen digits, as a spreadsheet keeps and shows them: what is stored beyond is the rounding of its arithmetic. */
const SIGNIFICANT = 15;
const numberOf = (text: string): string => {
  const value = Number(text);
  return text.trim() === '' || !Number.isFinite(value) ? text : String(Number(value.toPrecision(SIGNIFICANT)));
};

interface Facts {
  strings: readonly string[];
  shows: readonly Shows[];
}

function numberCell(value: string, shows: Shows): string {
  if (value === '' || shows === null) return writtenDecimal(numberOf(value));
  return shows === 'DATE' ? DATE_CELL : `${numberOf(value)} (%)`;
}

function cellText(cell: Element, { strings, shows }: Facts): string {
  const type = attribute(cell, 't');
  if (/<(?:\w+:)?f[\s/>]/.test(cell.inner)) return FORMULA_CELL;
  if (type === 'inlineStr') return stringOf(cell.inner);
  const value = unescaped(first(cell.inner, 'v'));
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return BOOLEAN_CELL;
  if (type !== null && type !== 'n') return value;
  return numberCell(value, shows[Number(attribute(cell, 's') ?? 0)] ?? null);
}

/** More columns than any table of scores. */
const MOST_COLUMNS = 256;

function cellsOf(row: Element, facts: Facts): string[] {
  const cells: string[] = [];
  for (const cell of elements(row.inner, 'c')) {
    const at = columnNumber(attribute(cell, 'r') ?? '');
    const place = at < 0 ? cells.length : at;
    if (place < MOST_COLUMNS) cells[place] = cellText(cell, facts);
  }
  return Array.from(cells, (cell) => cell ?? '');
}

/** Rows with something in them, at most so many; lines as the spreadsheet numbers its rows. */
export function workbookLines({ sheet, sharedStrings, styles }: WorkbookParts, most: number): FileLine[] {
  const strings = [...elements(sharedStrings, 'si')].map(({ inner }) => stringOf(inner));
  const facts = { strings, shows: stylesOf(styles) };
  const lines: FileLine[] = [];
  for (const row of elements(sheet, 'row')) {
    const line = Number(attribute(row, 'r') ?? (lines.at(-1)?.line ?? 0) + 1);
    const cells = cellsOf(row, facts);
    if (cells.some((cell) => cell.trim() !== '')) lines.push({ line, cells });
    if (lines.length >= most) break;
  }
  return lines;
}
