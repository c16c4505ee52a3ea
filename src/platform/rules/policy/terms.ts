// What an entry sets: laid over what holds, checked number by number, and told as what changes. Pure.
import { compareDecimal, isDecimal } from '../decimal.ts';
import type { Problem } from '../errors.ts';
import type { Ranges } from './overlay.ts';

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What was given of a form: absent and null leave, but for numbers that may be none. */
const given = (patch: Row, before: Row): [string, unknown][] =>
  Object.entries(patch).filter(([name, value]) => value !== undefined && (value !== null || isNullable(before, name)));

/** A number that is none today, or is a decimal that may become none: only where what holds knows it so. */
const NULLABLE = new Set(['leastGpa', 'leastMark', 'experienceYears', 'nextLevel', 'percent', 'people']);
const isNullable = (before: Row, name: string): boolean => NULLABLE.has(name) && name in before;

/** Rows that are told apart by a field are replaced one by one, and a new one is added; all others as a whole. */
function rowsOver(before: readonly unknown[], after: readonly unknown[], by: string | undefined): unknown[] {
  if (by === undefined) return [...after];
  const news = new Map(after.map((row) => [(row as Row)[by], row as Row]));
  const kept = before.map((row) => ({ ...(row as Row), ...news.get((row as Row)[by]) }));
  const known = new Set(before.map((row) => (row as Row)[by]));
  return [...kept, ...after.filter((row) => !known.has((row as Row)[by]))];
}

/** What holds, with what is given in its place. Absent leaves. */
export function patched(before: object, patch: object, rows: Readonly<Record<string, string>>): object {
  const changes = given(patch as Row, before as Row).map(([name, value]) => [
    name,
    Array.isArray(value) ? rowsOver(((before as Row)[name] ?? []) as unknown[], value, rows[name]) : value,
  ]);
  return { ...before, ...Object.fromEntries(changes) };
}

function outside(value: unknown, [least, most]: readonly [number | string, number | string]): Pick<Problem, 'code' | 'text'> | null {
  const out = { code: 'OUT_OF_RANGE' } as const;
  if (typeof value === 'number') return value < Number(least) || value > Number(most) ? out : null;
  if (typeof value !== 'string' || !isDecimal(value)) return { code: 'INVALID', text: 'DECIMAL' };
  return compareDecimal(value, String(least)) < 0 || compareDecimal(value, String(most)) > 0 ? out : null;
}

/** Each number that cannot be meant, by its path in the form; `name` is its path without the places of rows. */
export function rangeProblems(value: unknown, ranges: Ranges, field: readonly string[], name = ''): Problem[] {
  if (Array.isArray(value)) return value.flatMap((row, i) => rangeProblems(row, ranges, [...field, String(i)], name));
  if (isRow(value))
    return Object.entries(value).flatMap(([key, inner]) => rangeProblems(inner, ranges, [...field, key], name ? `${name}.${key}` : key));
  const range = ranges[name];
  if (!range || value === null || value === undefined) return [];
  const problem = outside(value, range);
  const text = problem?.code === 'OUT_OF_RANGE' && name.endsWith('Bytes') ? { text: 'BYTES' as const } : {};
  return problem ? [{ ...problem, ...text, field, params: { least: range[0], most: range[1] } }] : [];
}

/** Rows of one list that name the same. */
export function twiceProblems(patch: object, rows: Readonly<Record<string, string>>, field: readonly string[]): Problem[] {
  return Object.entries(rows).flatMap(([name, by]) => {
    const list = ((patch as Row)[name] ?? []) as Row[];
    const keys = list.map((row) => row[by]);
    return keys.flatMap((key, i): Problem[] =>
      keys.indexOf(key) < i ? [{ code: 'ALREADY_EXISTS', field: [...field, name, String(i), by] }] : [],
    );
  });
}

/** One number before and after; null where there is none. */
export interface TermChange {
  path: string;
  before: string | null;
  after: string | null;
}

/** By the name of their list: days are told apart by their date, whatever their order in the decree, and least points by what they are of. */
const NAMED_BY: Readonly<Record<string, string>> = { days: 'day', least: 'key' };

function flat(value: unknown, rows: Readonly<Record<string, string>>, path = ''): [string, string][] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) {
    if (!value.some(isRow)) return [[path, value.join(', ')]];
    const by = rows[path] ?? NAMED_BY[path.slice(path.lastIndexOf('.') + 1)];
    return value.flatMap((row, i) => flat(by ? { ...row, [by]: undefined } : row, rows, `${path}.${by ? row[by] : i}`));
  }
  if (!isRow(value)) return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => flat(inner, rows, path ? `${path}.${key}` : key));
}

/** What an officer looks at before releasing: every number that would be another. */
export function changesOf(before: object | null, after: object, rows: Readonly<Record<string, string>>): TermChange[] {
  const [old, next] = [new Map(flat(before, rows)), new Map(flat(after, rows))];
  const paths = [...new Set([...old.keys(), ...next.keys()])].filter((path) => old.get(path) !== next.get(path)).toSorted();
  return paths.map((path) => ({ path, before: old.get(path) ?? null, after: next.get(path) ?? null }));
}
