// Files of scores: what each line says, and what is wrong with it. Pure.
import { compareDecimal, formatDecimal, isDecimal, parseDecimal, sumDecimals } from '../decimal.ts';
import { redact } from '../identifiers.ts';
import type { PartRules, RecruitmentPolicy, TestRules } from '../policy/recruitment.ts';
import { markOf, marksOut } from './marks.ts';
import { addendsOf, type Columns, columnOf, columnsOf, holds, TOTAL_COLUMN } from './score-columns.ts';
import type { ScoreRow, ScoreStage } from './scores.ts';
import { testOf } from './tests.ts';

export type RowProblem =
  | 'NUMBER_MISSING'
  | 'NUMBER_UNKNOWN'
  | 'NUMBER_TWICE'
  | 'CELLS_BEYOND_HEADER'
  | 'SCORE_SPLIT'
  | 'SCORE_MISSING'
  | 'SCORE_UNREADABLE'
  | 'SCORE_OUT_OF_RANGE'
  | 'SCORE_NOT_IN_STEP'
  | 'TOTAL_DIFFERS'
  | 'ABSENT_WITH_SCORE'
  | 'MARKED_OUT'
  | 'MARK_UNKNOWN';

/** A line of a file, split into cells; lines are counted from 1, as an editor shows them. */
export interface FileLine {
  line: number;
  cells: readonly string[];
}

/** What is wrong with one line of the file. */
export interface RowIssue {
  line: number;
  /** The registration number as it was read, cut where it is none; empty where there is none. */
  number: string;
  problem: RowProblem;
  /** The column's own name, where one is meant. */
  column: string | null;
  /** What stands there, where it is a mark that is an issue; cut, and without numbers that may be a person's. */
  mark: string | null;
}

export interface ReadScores {
  /** Columns that the file lacks, or has twice, so that nobody can say which holds; then nothing else is read. */
  missingColumns: string[];
  doubleColumns: string[];
  /** Lines with something in them, without the header. */
  lines: number;
  rows: ScoreRow[];
  issues: RowIssue[];
}

/** Registration numbers as text: leading zeros stay; blanks, marks that nobody sees, and case say nothing. */
export const scoreNumber = (text: string): string => text.replaceAll(/[\s\p{Cf}]/gu, '').toUpperCase();

/** Longer than any registration number, and any mark. Whoever mixes up columns shall not lay a NIK here. */
const SHOWN = 40;
const shown = (number: string): string => redact(number).slice(0, SHOWN).toWellFormed();

/**
 * `"065"`, `"65,50"` and `"65.50"` are read. No score reaches a thousand, so one mark is always the decimal one; two are not guessed at.
 * Null where it is no number.
 */
export function readDecimal(text: string): string | null {
  const plain = text
    .trim()
    .replace(',', '.')
    .replace(/^0+(?=\d)/, '');
  return isDecimal(plain) && !plain.startsWith('-') ? formatDecimal(parseDecimal(plain)) : null;
}

/** A dash stands for nothing. */
const isBlank = (text: string): boolean => /^[\s\p{Cf}\p{Pd}]*$/u.test(text);

function valueProblem(text: string, { most, step }: PartRules): RowProblem | null {
  if (isBlank(text)) return 'SCORE_MISSING';
  const value = readDecimal(text);
  if (value === null) return 'SCORE_UNREADABLE';
  if (compareDecimal(value, most) > 0) return 'SCORE_OUT_OF_RANGE';
  return step !== null && parseDecimal(value) % parseDecimal(step) !== 0n ? 'SCORE_NOT_IN_STEP' : null;
}

interface Line {
  line: number;
  number: string;
  /** Whether there is something to the right of the last column: a decimal comma that was taken for a separator. */
  beyond: boolean;
  /** The score whose decimals may stand in the cell beside it; null where none does. */
  split: string | null;
  /** Empty where the row is too short. */
  cell: (column: string) => string;
  /** Files may have several columns of remarks. */
  remarks: readonly string[];
  /** Cells of columns that nobody knows: a mark that puts somebody out counts wherever it stands. */
  others: readonly string[];
}

const isAbsentMark = (text: string): boolean => markOf(text) === 'ABSENT';
const isOutMark = (text: string): boolean => marksOut(markOf(text));

/** The sum that the file itself tells must be the sum of its parts. */
function totalProblem(text: string, values: readonly string[]): RowProblem | null {
  if (isBlank(text)) return null;
  const said = readDecimal(text);
  if (said === null) return 'SCORE_UNREADABLE';
  return said === sumDecimals(values) ? null : 'TOTAL_DIFFERS';
}

type Found = readonly [problem: RowProblem, column: string | null, mark?: string];

/** Marks that are not passed over: who is out is not ranked, and what nobody knows may say so. */
function markProblems({ cell, remarks, others, split }: Line, { parts }: TestRules): Found[] {
  const columns = parts.map(columnOf);
  const cells = columns.filter((column) => isOutMark(cell(column))).map((column): Found => ['MARKED_OUT', column, cell(column)]);
  const beside = others.filter(isOutMark).map((mark): Found => ['MARKED_OUT', null, mark]);
  const told = remarks.flatMap((mark): Found[] => {
    if (isBlank(mark) || (split && isDigits(mark))) return [];
    const meaning = markOf(mark);
    if (meaning === null) return [['MARK_UNKNOWN', 'status', mark]];
    return marksOut(meaning) ? [['MARKED_OUT', 'status', mark]] : [];
  });
  return [...told, ...cells, ...beside];
}

/** Absent is said, never guessed from an empty cell. */
function readValues(line: Line, test: TestRules): { values: string[] | null; found: Found[] } {
  const { cell, remarks } = line;
  const columns = test.parts.map(columnOf);
  const marked = markProblems(line, test);
  const scored = columns.filter((column) => !isBlank(cell(column)) && markOf(cell(column)) === null);
  // What is missing beside a mark that is an issue follows from the mark.
  if (marked.length > 0 && scored.length === 0) return { values: null, found: marked };
  if ([...remarks, ...columns.map(cell)].some(isAbsentMark)) {
    return { values: null, found: [...marked, ...scored.slice(0, 1).map((column): Found => ['ABSENT_WITH_SCORE', column])] };
  }
  const found = test.parts.flatMap((part): Found[] => {
    const problem = isOutMark(cell(columnOf(part))) ? null : valueProblem(cell(columnOf(part)), part);
    return problem ? [[problem, columnOf(part)]] : [];
  });
  const values = columns.map((column) => readDecimal(cell(column)) ?? '0');
  const total = found.length === 0 ? totalProblem(cell(TOTAL_COLUMN), values) : null;
  return { values, found: [...marked, ...(total ? [[total, TOTAL_COLUMN] as const] : found)] };
}

function numberProblem(number: string, known: ReadonlySet<string>, times: number): RowProblem | null {
  if (number === '') return 'NUMBER_MISSING';
  if (!known.has(number)) return 'NUMBER_UNKNOWN';
  return times > 1 ? 'NUMBER_TWICE' : null;
}

const isDigits = (text: string): boolean => /^\d+$/.test(text.trim());

/** Columns of numbers that a file of this test is read for. */
const askedOf = ({ parts }: TestRules): string[] => [
  'number',
  ...parts.flatMap((part) => [columnOf(part), ...addendsOf(part)]),
  TOTAL_COLUMN,
];

/** What stands for a part: its own cell or, where the file has none, the sum of those that make it; whatever is no number there as it stands. */
function partCell(at: (column: string) => string, columns: Columns, part: PartRules): string {
  if (columns.has(columnOf(part))) return at(columnOf(part));
  const cells = addendsOf(part).map(at);
  const values = cells.map(readDecimal);
  return cells.find((_, i) => values[i] === null) ?? sumDecimals(values.map((value) => value ?? '0'));
}

/**
 * In a file whose cells are parted by commas, `385,10` is two cells: whatever is written in digits beside a score without a decimal mark,
 * in a column that holds no score, may be its decimals, and nobody guesses.
 */
function splitScore(cells: readonly string[], columns: Columns, test: TestRules): string | null {
  const asked = askedOf(test);
  const taken = new Set(asked.flatMap((column) => columns.get(column) ?? []));
  const scores = asked.filter((column) => column !== 'number');
  const isSplit = (at: number): boolean => isDigits(cells[at] ?? '') && isDigits(cells[at + 1] ?? '') && !taken.has(at + 1);
  return scores.find((column) => columns.get(column)?.some(isSplit)) ?? null;
}

function linesOf(
  body: readonly FileLine[],
  header: readonly string[],
  columns: Columns,
  { test, commas }: { test: TestRules; commas: boolean },
): Line[] {
  const written = body.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const known = new Set([...columns.values()].flat());
  return written.map(({ line, cells }) => {
    const at = (column: string): string => cells[columns.get(column)?.[0] ?? -1] ?? '';
    const parts = new Map(test.parts.map((part) => [columnOf(part), partCell(at, columns, part)]));
    const cell = (column: string): string => parts.get(column) ?? at(column);
    const remarks = (columns.get('status') ?? []).map((at) => cells[at] ?? '');
    const others = cells.filter((_, at) => !known.has(at));
    const beyond = cells.slice(header.length).some((one) => one.trim() !== '');
    const split = commas ? splitScore(cells.slice(0, header.length), columns, test) : null;
    return { line, number: scoreNumber(cell('number')), beyond, split, cell, remarks, others };
  });
}

function columnFaults(columns: Columns, test: TestRules): Pick<ReadScores, 'missingColumns' | 'doubleColumns'> {
  const missing = test.parts.filter((part) => !holds(columns, part)).map(columnOf);
  const times = (column: string): number => columns.get(column)?.length ?? 0;
  return {
    missingColumns: [...(times('number') === 0 ? ['number'] : []), ...missing],
    doubleColumns: askedOf(test).filter((column) => times(column) > 1),
  };
}

const NOTHING_READ = { lines: 0, rows: [], issues: [] };

/** How a file is to be read; `commas`: its cells are parted by commas, so that none of them holds a decimal comma. */
export interface Kind {
  stage: ScoreStage;
  commas: boolean;
}

/**
 * Reads a file that was split into cells, header first. `known`: the registration numbers that take part. Rows with an issue are left
 * out of `rows`; a number that comes twice is wrong each time, since nobody can say which line holds.
 */
export function readScores(table: readonly FileLine[], kind: Kind, known: ReadonlySet<string>, policy: RecruitmentPolicy): ReadScores {
  const test = testOf(policy, kind.stage);
  const header = table[0]?.cells ?? [];
  const columns = columnsOf(header, test);
  const faults = columnFaults(columns, test);
  if (faults.missingColumns.length + faults.doubleColumns.length > 0) return { ...faults, ...NOTHING_READ };
  const lines = linesOf(table.slice(1), header, columns, { test, commas: kind.commas });
  const times = Map.groupBy(lines, ({ number }) => number);
  const read = lines.map((line) => readLine(line, { test, known, times: times.get(line.number)?.length ?? 0 }));
  const rows = byNumber(read.filter(({ issues }) => issues.length === 0).map(({ row }) => row));
  return { ...faults, lines: lines.length, rows, issues: read.flatMap(({ issues }) => issues) };
}

interface Reading {
  test: TestRules;
  known: ReadonlySet<string>;
  /** How often the file has this number. */
  times: number;
}

function readLine(line: Line, { test, known, times }: Reading): { row: ScoreRow; issues: RowIssue[] } {
  const wrong = numberProblem(line.number, known, times);
  const { values, found } = readValues(line, test);
  const all: Found[] = [
    ...(wrong ? [[wrong, 'number'] as const] : []),
    ...(line.beyond ? [['CELLS_BEYOND_HEADER', null] as const] : []),
    ...(line.split ? [['SCORE_SPLIT', line.split] as const] : []),
    ...found,
  ];
  const number = shown(line.number);
  const issues = all.map(([problem, column, mark]) => ({
    line: line.line,
    number,
    problem,
    column,
    mark: mark ? shown(mark.trim()) : null,
  }));
  return { row: { number: line.number, values }, issues };
}

/** Rows as a file would say them: what panels have found is read by the same rules. */
export const writtenScores = (rows: readonly ScoreRow[], { parts }: Pick<TestRules, 'parts'>): FileLine[] =>
  [
    ['number', ...parts.map(columnOf), 'status'],
    ...rows.map(({ number, values }) => [number, ...(values ?? parts.map(() => '')), values ? '' : 'TH']),
  ].map((cells, i) => ({ line: i + 1, cells }));

const byNumber = (rows: readonly ScoreRow[]): ScoreRow[] => rows.toSorted((a, b) => (a.number < b.number ? -1 : 1));
