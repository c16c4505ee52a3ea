// Files of scores: what each row says, what is wrong with it, and how the whole differs from what stands. Pure.
import { compareDecimal, formatDecimal, isDecimal, parseDecimal } from '../decimal.ts';
import type { RecruitmentPolicy } from '../policy/recruitment.ts';
import type { SkdScore } from './passing.ts';

export type ScoreStage = 'SKD' | 'SKB';

/** Columns of a sheet, in the order of a row's values. */
export const SCORE_COLUMNS: Record<ScoreStage, readonly string[]> = { SKD: ['twk', 'tiu', 'tkp'], SKB: ['skb'] };

/** Decimals in the order of the columns; null = absent, which is not 0. */
export interface ScoreRow {
  number: string;
  values: string[] | null;
}

export type RowProblem =
  | 'NUMBER_MISSING'
  | 'NUMBER_UNKNOWN'
  | 'NUMBER_TWICE'
  | 'SCORE_MISSING'
  | 'SCORE_UNREADABLE'
  | 'SCORE_OUT_OF_RANGE'
  | 'SCORE_NOT_IN_STEP'
  | 'TOTAL_DIFFERS'
  | 'ABSENT_WITH_SCORE';

/** What is wrong with one line of the file, counted from 1 with its header. */
export interface RowIssue {
  line: number;
  problem: RowProblem;
  /** The column's own name, where one is meant. */
  column: string | null;
}

export interface ReadScores {
  /** Columns that the file lacks; then nothing else is read. */
  missingColumns: string[];
  rows: ScoreRow[];
  issues: RowIssue[];
  /** Participants of whom the file says nothing: neither a score nor absent. */
  missing: string[];
}

const HEADERS: Record<string, readonly string[]> = {
  number: [
    'number',
    'registrationnumber',
    'nomorpeserta',
    'nopeserta',
    'nomorujian',
    'noujian',
    'nomorregistrasi',
    'noregistrasi',
    'nomorpendaftaran',
  ],
  twk: ['twk', 'nilaitwk', 'skortwk', 'teswawasankebangsaan', 'twkscore'],
  tiu: ['tiu', 'nilaitiu', 'skortiu', 'tesintelegensiaumum', 'tiuscore'],
  tkp: ['tkp', 'nilaitkp', 'skortkp', 'teskarakteristikpribadi', 'tkpscore'],
  skb: ['skb', 'nilaiskb', 'skorskb', 'totalskb', 'nilaitotalskb', 'skbscore'],
  total: ['total', 'totalskd', 'jumlah', 'nilaiskd', 'totalnilai', 'nilaitotal'],
  status: ['status', 'kehadiran', 'keterangan', 'attendance'],
};

const ABSENT_WORDS: readonly string[] = ['absent', 'absen', 'tidakhadir', 'th', 'tdkhadir'];

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '');

/** Registration numbers as text: leading zeros stay, blanks and case say nothing. */
export const scoreNumber = (text: string): string => text.replaceAll(/\s/g, '').toUpperCase();

/** `"065"`, `"65,50"` and `"65.50"` are read; a mark for thousands is not guessed at. Null where it is no number. */
export function readDecimal(text: string): string | null {
  const plain = text
    .trim()
    .replace(',', '.')
    .replace(/^0+(?=\d)/, '');
  return isDecimal(plain) && !plain.startsWith('-') ? formatDecimal(parseDecimal(plain)) : null;
}

interface Bounds {
  most: string;
  step: number | null;
}

function boundsOf(column: string, { skd, final }: RecruitmentPolicy): Bounds {
  if (column === 'skb') return { most: final.skbMost, step: null };
  const { most, step } = skd[column as keyof typeof skd];
  return { most: String(most), step };
}

function valueProblem(text: string, column: string, policy: RecruitmentPolicy): RowProblem | null {
  if (text.trim() === '') return 'SCORE_MISSING';
  const value = readDecimal(text);
  if (value === null) return 'SCORE_UNREADABLE';
  const { most, step } = boundsOf(column, policy);
  if (compareDecimal(value, most) > 0) return 'SCORE_OUT_OF_RANGE';
  return step !== null && parseDecimal(value) % parseDecimal(String(step)) !== 0n ? 'SCORE_NOT_IN_STEP' : null;
}

/** Where each known column stands in the file. */
function columnsOf(header: readonly string[]): Map<string, number> {
  const names = header.map(letters);
  const found = Object.entries(HEADERS).map(([column, known]) => [column, names.findIndex((name) => known.includes(name))] as const);
  return new Map(found.filter(([, at]) => at >= 0));
}

interface Line {
  line: number;
  cell: (column: string) => string;
}

const isAbsentMark = (text: string): boolean => ABSENT_WORDS.includes(letters(text));

/** Absent is said, never guessed from an empty cell. */
function readValues({ line, cell }: Line, stage: ScoreStage, policy: RecruitmentPolicy): { values: string[] | null; issues: RowIssue[] } {
  const columns = SCORE_COLUMNS[stage];
  const issue = (problem: RowProblem, column: string | null): RowIssue => ({ line, problem, column });
  const scored = columns.filter((column) => cell(column).trim() !== '' && !isAbsentMark(cell(column)));
  if (isAbsentMark(cell('status')) || columns.some((column) => isAbsentMark(cell(column)))) {
    return { values: null, issues: scored.length > 0 ? [issue('ABSENT_WITH_SCORE', scored[0] ?? null)] : [] };
  }
  const issues = columns.flatMap((column) => {
    const problem = valueProblem(cell(column), column, policy);
    return problem ? [issue(problem, column)] : [];
  });
  const values = columns.map((column) => readDecimal(cell(column)) ?? '0');
  const said = stage === 'SKD' ? readDecimal(cell('total')) : null;
  const sum = formatDecimal(values.reduce((all, value) => all + parseDecimal(value), 0n));
  return { values, issues: issues.length === 0 && said !== null && said !== sum ? [issue('TOTAL_DIFFERS', 'total')] : issues };
}

function numberProblem(number: string, known: ReadonlySet<string>, times: number): RowProblem | null {
  if (number === '') return 'NUMBER_MISSING';
  if (!known.has(number)) return 'NUMBER_UNKNOWN';
  return times > 1 ? 'NUMBER_TWICE' : null;
}

/**
 * Reads a file that was split into cells, header first. `known`: the registration numbers that take part. Rows with an issue are left
 * out of `rows`; a number that comes twice is wrong each time, since nobody can say which line holds.
 */
export function readScores(
  table: readonly (readonly string[])[],
  stage: ScoreStage,
  known: ReadonlySet<string>,
  policy: RecruitmentPolicy,
): ReadScores {
  const [header = [], ...body] = table;
  const columns = columnsOf(header);
  const missingColumns = ['number', ...SCORE_COLUMNS[stage]].filter((column) => !columns.has(column));
  if (missingColumns.length > 0) return { missingColumns, rows: [], issues: [], missing: [] };
  const lines = body.map((cells, i): Line => ({ line: i + 2, cell: (column) => cells[columns.get(column) ?? -1] ?? '' }));
  const written = lines.filter((_, i) => body[i]?.some((cell) => cell.trim() !== ''));
  const times = Map.groupBy(written, ({ cell }) => scoreNumber(cell('number')));
  const read = written.map((line) => {
    const number = scoreNumber(line.cell('number'));
    const wrong = numberProblem(number, known, times.get(number)?.length ?? 0);
    const { values, issues } = readValues(line, stage, policy);
    return { row: { number, values }, issues: [...(wrong ? [{ line: line.line, problem: wrong, column: 'number' }] : []), ...issues] };
  });
  const rows = read.filter(({ issues }) => issues.length === 0).map(({ row }) => row);
  return {
    missingColumns,
    rows: byNumber(rows),
    issues: read.flatMap(({ issues }) => issues),
    missing: [...known].filter((one) => !times.has(one)).toSorted(),
  };
}

const byNumber = (rows: readonly ScoreRow[]): ScoreRow[] => rows.toSorted((a, b) => (a.number < b.number ? -1 : 1));

export interface ScoreChange {
  number: string;
  /** Absent from the sheet before or after: undefined is never said, so `null` values mean "was absent from the test". */
  kind: 'ADDED' | 'CHANGED' | 'REMOVED';
  before: string[] | null;
  after: string[] | null;
}

const same = (a: string[] | null, b: string[] | null): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What a new sheet would change, by registration number. */
export function scoreDiff(before: readonly ScoreRow[], after: readonly ScoreRow[]): ScoreChange[] {
  const [old, next] = [new Map(before.map((row) => [row.number, row.values])), new Map(after.map((row) => [row.number, row.values]))];
  const numbers = [...new Set([...old.keys(), ...next.keys()])].toSorted();
  return numbers.flatMap((number): ScoreChange[] => {
    const [was, is] = [old.get(number) ?? null, next.get(number) ?? null];
    if (!old.has(number)) return [{ number, kind: 'ADDED', before: null, after: is }];
    if (!next.has(number)) return [{ number, kind: 'REMOVED', before: was, after: null }];
    return same(was, is) ? [] : [{ number, kind: 'CHANGED', before: was, after: is }];
  });
}

/** The basic test's points of a row; null for who was absent. */
export function skdOf({ values }: ScoreRow): SkdScore | null {
  if (!values) return null;
  const [twk, tiu, tkp] = values.map(Number);
  return { twk: twk ?? 0, tiu: tiu ?? 0, tkp: tkp ?? 0 };
}

export const skbOf = ({ values }: ScoreRow): string | null => values?.[0] ?? null;
