// Files of scores: what each line says, and what is wrong with it. Pure.
import { compareDecimal, parseDecimal, sumDecimals } from '../../../../platform/rules/decimal.ts';
import { redact } from '../../../../platform/rules/identifiers.ts';
import type { PartRules, RecruitmentPolicy, TestRules } from '../../campaigns/rules/policy-types.ts';
import { markOf } from '../../lists/rules/marks.ts';
import { addendsOf, type Columns, columnOf, holds, TOTAL_COLUMN } from './score-columns.ts';
import { readDecimal, writtenDecimal } from './score-decimal.ts';
import { type FileLine, type Headed, headed } from './score-header.ts';
import { type FoundProblem, isBlank, isDigits, type Line, marksOn, saidOn } from './score-marks.ts';
import { unknownColumns } from './score-others.ts';
import type { RowIssue, RowProblem } from './score-problems.ts';
import type { Said, ScoreWarning } from './score-verdicts.ts';
import { mostOf, sheetTest } from './tests.ts';
import type { Scored, ScoreRow, ScoreStage } from './types.ts';
import { DATE_CELL, FORMULA_CELL } from './workbook.ts';

export interface ReadScores {
  /** Columns that the file lacks, or has twice, so that nobody can say which holds; then nothing else is read. */
  missingColumns: string[];
  doubleColumns: string[];
  /** Lines with something in them, without the header. */
  lines: number;
  rows: ScoreRow[];
  issues: RowIssue[];
  /** What lines that were read say of the result. */
  said: Said[];
  warnings: ScoreWarning[];
}

/** Registration numbers by their letters and digits, leading zeros too: blanks, dashes, apostrophes, what nobody sees, and case say nothing. */
export const numberSigns = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** As it is shown where nobody has it: without blanks and what nobody sees. */
const asWritten = (text: string): string => text.replaceAll(/[\s\p{Cf}]/gu, '').toUpperCase();

/** Longer than any registration number, and any mark. Whoever mixes up columns shall not lay a NIK here. */
const SHOWN = 40;
const shown = (number: string): string => redact(number).slice(0, SHOWN).toWellFormed();

function valueProblem(text: string, { most, step }: PartRules): RowProblem | null {
  if (isBlank(text)) return 'SCORE_MISSING';
  if (text.trim().startsWith(FORMULA_CELL)) return 'FORMULA';
  if (text === DATE_CELL) return 'DATE';
  const value = readDecimal(text);
  if (value === null) return 'SCORE_UNREADABLE';
  if (compareDecimal(value, most) > 0) return 'SCORE_OUT_OF_RANGE';
  return step !== null && parseDecimal(value) % parseDecimal(step) !== 0n ? 'SCORE_NOT_IN_STEP' : null;
}

/** The sum that the file itself tells must be the sum of its parts. */
function totalProblem(text: string, values: readonly string[]): RowProblem | null {
  if (isBlank(text)) return null;
  if (text.trim().startsWith(FORMULA_CELL)) return 'FORMULA';
  const said = readDecimal(text);
  if (said === null) return 'SCORE_UNREADABLE';
  return said === sumDecimals(values) ? null : 'TOTAL_DIFFERS';
}

/** Somebody who is said to be absent has no points: nothing, dashes and zeros say so. */
function absentProblems({ cell }: Line, { parts }: TestRules): FoundProblem[] {
  const columns = [...parts.map(columnOf), TOTAL_COLUMN];
  const scored = columns.find((column) => !isBlank(cell(column)) && markOf(cell(column)) === null && readDecimal(cell(column)) !== '0');
  return scored ? [['ABSENT_WITH_SCORE', scored]] : [];
}

interface Read extends Scored {
  found: FoundProblem[];
}

/** Absent is said, never guessed from an empty cell; whoever is put out has no score, whatever stands there. */
function readValues(line: Line, test: TestRules): Read {
  const { cell } = line;
  const columns = test.parts.map(columnOf);
  const { exclusion, absent, found: marked } = marksOn(line, columns);
  if (exclusion) return { values: null, exclusion, found: marked };
  if (absent) return { values: null, found: [...marked, ...absentProblems(line, test)] };
  // What is missing beside a mark that is an issue follows from the mark.
  if (marked.length > 0 && columns.every((column) => isBlank(cell(column)))) return { values: null, found: marked };
  const found = test.parts.flatMap((part): FoundProblem[] => {
    const problem = valueProblem(cell(columnOf(part)), part);
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
  return cells.find((_, i) => values[i] === null) ?? writtenDecimal(sumDecimals(values.map((value) => value ?? '0')));
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
  { body, header, columns }: Headed,
  { test, commas }: { test: TestRules; commas: boolean },
  numbers: ReadonlyMap<string, string>,
): Line[] {
  const written = body.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const known = new Set([...columns.values()].flat());
  return written.map(({ line, cells }) => {
    const at = (column: string): string => cells[columns.get(column)?.[0] ?? -1] ?? '';
    const parts = new Map(test.parts.map((part) => [columnOf(part), partCell(at, columns, part)]));
    const cell = (column: string): string => parts.get(column) ?? at(column);
    const remarks = (columns.get('status') ?? []).map((at) => cells[at] ?? '');
    const others = cells.flatMap((text, at) => (known.has(at) ? [] : [{ heading: header[at] ?? '', text }]));
    const beyond = cells.slice(header.length).some((one) => one.trim() !== '');
    const split = commas ? splitScore(cells.slice(0, header.length), columns, test) : null;
    return { line, number: numbers.get(numberSigns(cell('number'))) ?? asWritten(cell('number')), beyond, split, cell, remarks, others };
  });
}

/** The highest score of those who have one. */
const highest = (rows: readonly ScoreRow[]): string | null =>
  rows.flatMap(({ values }) => values ?? []).reduce<string | null>((a, b) => (a === null || compareDecimal(b, a) > 0 ? b : a), null);

const HUNDRED = '100';

/** A test of one part of more than 100 points whose best has no more than 100 may be on another scale: that is asked, and nothing is converted. */
function scaleWarnings(rows: readonly ScoreRow[], line: number, test: TestRules): ScoreWarning[] {
  const said = test.parts.length === 1 ? highest(rows) : null;
  const doubted = said !== null && compareDecimal(said, HUNDRED) <= 0 && mostOf(test) > parseDecimal(HUNDRED);
  return doubted ? [{ line, number: '', problem: 'SCALE_OF_HUNDRED', said, computed: null }] : [];
}

const columnWarnings = ({ header, line, columns, body }: Headed): ScoreWarning[] =>
  unknownColumns(
    header,
    line,
    new Set([...columns.values()].flat()),
    body.map(({ cells }) => cells),
  );

function columnFaults(columns: Columns, test: TestRules): Pick<ReadScores, 'missingColumns' | 'doubleColumns'> {
  const missing = test.parts.filter((part) => !holds(columns, part)).map(columnOf);
  const times = (column: string): number => columns.get(column)?.length ?? 0;
  return {
    missingColumns: [...(times('number') === 0 ? ['number'] : []), ...missing],
    doubleColumns: askedOf(test).filter((column) => times(column) > 1),
  };
}

const NOTHING_READ = { lines: 0, rows: [], issues: [], said: [], warnings: [] };

/** How a file is to be read; `commas`: its cells are parted by commas, so that none of them holds a decimal comma. */
export interface ScoreFileKind {
  stage: ScoreStage;
  commas: boolean;
}

/**
 * Reads a file that was split into cells, header first. `known`: the registration numbers that take part. Rows with an issue are left
 * out of `rows`; a number that comes twice is wrong each time, since nobody can say which line holds.
 */
export function readScores(
  table: readonly FileLine[],
  kind: ScoreFileKind,
  known: ReadonlySet<string>,
  policy: RecruitmentPolicy,
): ReadScores {
  const test = sheetTest(policy, kind.stage);
  const found = headed(table, test);
  const faults = columnFaults(found.columns, test);
  if (faults.missingColumns.length + faults.doubleColumns.length > 0) return { ...faults, ...NOTHING_READ };
  const lines = linesOf(found, { test, commas: kind.commas }, new Map([...known].map((number) => [numberSigns(number), number])));
  const times = Map.groupBy(lines, ({ number }) => number);
  const read = lines.map((line) => readLine(line, { test, known, times: times.get(line.number)?.length ?? 0 }));
  const sound = read.filter(({ issues }) => issues.length === 0);
  const rows = byNumber(sound.map(({ row }) => row));
  const told = { said: sound.flatMap(({ said }) => said), warnings: [...scaleWarnings(rows, found.line, test), ...columnWarnings(found)] };
  return { ...faults, lines: lines.length, rows, issues: read.flatMap(({ issues }) => issues), ...told };
}

interface Reading {
  test: TestRules;
  known: ReadonlySet<string>;
  /** How often the file has this number. */
  times: number;
}

interface ReadLine {
  row: ScoreRow;
  issues: RowIssue[];
  said: Said[];
}

function readLine(line: Line, { test, known, times }: Reading): ReadLine {
  const wrong = numberProblem(line.number, known, times);
  const { found, ...scored } = readValues(line, test);
  const all: FoundProblem[] = [
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
  return { row: { number: line.number, ...scored }, issues, said: scored.values ? saidOn(line) : [] };
}

/** Rows as a file would say them: what panels have found is read by the same rules. */
export const writtenScores = (rows: readonly ScoreRow[], { parts }: Pick<TestRules, 'parts'>): FileLine[] =>
  [
    ['number', ...parts.map(columnOf), 'status'],
    ...rows.map(({ number, values }) => [number, ...(values?.map(writtenDecimal) ?? parts.map(() => '')), values ? '' : 'TH']),
  ].map((cells, i) => ({ line: i + 1, cells }));

const byNumber = (rows: readonly ScoreRow[]): ScoreRow[] => rows.toSorted((a, b) => (a.number < b.number ? -1 : 1));
