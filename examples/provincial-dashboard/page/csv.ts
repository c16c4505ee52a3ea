// The numbers of a page as a file that spreadsheets open (RFC 4180, with a mark of its encoding): what is withheld is a word, never 0. Pure.
import {
  type Campaign,
  type Figure,
  figureOf,
  frozenOf,
  funnelOf,
  isNumber,
  predicatesIn,
  type Region,
  type RegionNumbers,
  type Spread,
  sumOf,
} from './figures.ts';
import { awardsOf, clocksOf, MEASURES, measured, monthsOf } from './measures.ts';

const MARK = '\ufeff';

/** A cell that a spreadsheet would take for a formula is told to be text. */
export function cellOf(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const figure = (value: Figure): string | number => (isNumber(value) ? value : (value ?? ''));

interface Line {
  region: Region;
  /** "plans", "plans 2026-03", "predicate VERY_GOOD", "recruitment PASSED". */
  what: string;
  part: Figure;
  whole: Figure;
}

/** What is told of a region beside its numbers: each left out where it could not be read. */
export interface Told {
  spreads: readonly Spread[];
  campaigns: readonly Campaign[];
}

function citizensLines({ citizens }: RegionNumbers): Omit<Line, 'region'>[] {
  if (!citizens) return [];
  const { received, inTime, late, open, openLate, firstInTime, firstLate } = clocksOf(citizens);
  const clocks = { received, firstInTime, firstLate, inTime, late, open, openLate };
  return [
    ...citizens.satisfaction.flatMap(({ period, status, index, answers }) => {
      const few = status === 'FEW' ? ('withheld' as const) : null;
      return [
        { what: `satisfaction ${period} index`, part: index === null ? few : Number(index), whole: 100 },
        { what: `satisfaction ${period} answers`, part: answers ?? few, whole: null },
      ];
    }),
    ...Object.entries(clocks).map(([clock, part]) => ({ what: `complaints ${clock}`, part, whole: received })),
  ];
}

function growthLines({ growth }: RegionNumbers): Omit<Line, 'region'>[] {
  if (!growth) return [];
  const { development, onboarding, awards } = growth;
  const outcomes = { running: development.running, reached: development.reached, partlyReached: development.partlyReached } as const;
  const others = { notReached: development.notReached, notContinued: development.notContinued } as const;
  return [
    ...Object.entries({ ...outcomes, ...others }).map(([name, small]) => ({
      what: `development ${name}`,
      part: frozenOf(development, small),
      whole: null,
    })),
    ...Object.entries({ running: onboarding.running, late: onboarding.late }).map(([name, small]) => ({
      what: `onboarding ${name}`,
      part: figureOf(small),
      whole: null,
    })),
    ...Object.entries(awardsOf(awards)).map(([name, part]) => ({ what: `awards ${name}`, part, whole: null })),
    ...(['years10', 'years20', 'years30'] as const).map((name) => ({
      what: `medals ${name}`,
      part: figureOf(awards?.medals[name]),
      whole: figureOf(awards?.medals.total),
    })),
  ];
}

function internshipLines({ internships: of }: RegionNumbers): Omit<Line, 'region'>[] {
  if (!of) return [];
  const { internships, applications, placesOffered, partners } = of;
  const { placesUsed, ...states } = internships;
  const used = figureOf(placesUsed);
  return [
    { what: 'internships places', part: used, whole: placesOffered },
    { what: 'internships partners', part: partners, whole: null },
    ...Object.entries(states).flatMap(([name, small]) =>
      typeof small === 'object' ? [{ what: `internships ${name}`, part: figureOf(small), whole: used }] : [],
    ),
    { what: 'internships waiting', part: figureOf(applications.waiting), whole: figureOf(applications.received) },
  ];
}

function linesOf(region: Region, { spreads, campaigns }: Told): Line[] {
  const { now } = region;
  if (!now) return [{ region, what: '', part: null, whole: null }];
  const funnel = campaigns.length === 0 ? [] : funnelOf(campaigns);
  return [
    ...MEASURES.map((measure) => ({ what: measure, ...measured(now, measure) })),
    ...monthsOf(now).map(({ month, share }) => ({ what: `plans ${month}`, ...share })),
    ...predicatesIn(now.predicates).map(({ predicate, people }) => ({
      what: `predicate ${predicate}`,
      part: people,
      whole: frozenOf(now.predicates, now.predicates.final),
    })),
    ...spreads.flatMap(({ achievement, counts }) =>
      counts.map(({ predicate, people }) => ({
        what: `units ${achievement} predicate ${predicate}`,
        part: people,
        whole: sumOf(counts.map((one) => one.people)),
      })),
    ),
    ...growthLines(now),
    ...internshipLines(now),
    ...citizensLines(now),
    ...funnel.map(({ step, people }) => ({ what: `recruitment ${step}`, part: people, whole: funnel[0]?.people ?? null })),
  ].map((line) => ({ region, ...line }));
}

const NOTHING_BESIDE: Told = { spreads: [], campaigns: [] };

/** One line a figure, so that all of it can be filtered and no column depends on the season. */
export function csvOf(year: number, regions: readonly Region[], told: ReadonlyMap<string, Told> = new Map()): string {
  const head = ['code', 'region', 'year', 'state', 'as_of', 'measure', 'part', 'whole'];
  const stateOf = ({ state, now }: Region): string => (now?.isStale ? 'stale' : state);
  const rows = regions
    .flatMap((region) => linesOf(region, told.get(region.code) ?? NOTHING_BESIDE))
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
