// The numbers of a page as a file that spreadsheets open (RFC 4180, with a mark of its encoding): what is withheld is a word, never 0. Pure.
import { type Figure, frozenOf, isNumber, predicatesIn, type Region } from './figures.ts';
import { MEASURES, measured, monthsOf } from './measures.ts';

const MARK = '\ufeff';

/** A cell that a spreadsheet would take for a formula is told to be text. */
export function cellOf(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const figure = (value: Figure): string | number => (isNumber(value) ? value : (value ?? ''));

export interface Line {
  region: Region;
  /** "plans", "plans 2026-03", "predicate VERY_GOOD". */
  what: string;
  part: Figure;
  whole: Figure;
}

function linesOf(region: Region): Line[] {
  const { now } = region;
  if (!now) return [{ region, what: '', part: null, whole: null }];
  return [
    ...MEASURES.map((measure) => ({ region, what: measure, ...measured(now, measure) })),
    ...monthsOf(now).map(({ month, share }) => ({ region, what: `plans ${month}`, ...share })),
    ...predicatesIn(now.predicates).map(({ predicate, people }) => ({
      region,
      what: `predicate ${predicate}`,
      part: people,
      whole: frozenOf(now.predicates, now.predicates.final),
    })),
  ];
}

/** One line a figure, so that all of it can be filtered and no column depends on the season. */
export function csvOf(year: number, regions: readonly Region[]): string {
  const head = ['code', 'region', 'year', 'state', 'as_of', 'measure', 'part', 'whole'];
  const stateOf = ({ state, now }: Region): string => (now?.isStale ? 'stale' : state);
  const rows = regions
    .flatMap(linesOf)
    .map(({ region, what, part, whole }) => [
      region.code,
      region.name,
      year,
      stateOf(region),
      region.now?.asOf ?? '',
      what,
      figure(part),
      figure(whole),
    ]);
  return (
    MARK +
    [head, ...rows]
      .map((row) => row.map(cellOf).join(','))
      .join('\r\n')
      .concat('\r\n')
  );
}
