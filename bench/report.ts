// The tables of bench/README.md, from the figures kept in results/figures.json: so that the two cities stand side by side whichever ran last.
import { readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, type } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { ColdStart, Containers, Size, Spread } from './cold-start.ts';
import type { Figures, Load } from './load.ts';

export interface CityRun {
  machine: string;
  /** Day of the run, UTC. */
  on: string;
  /** Load of the machine before the run: above its cores, others were at work and times are longer than they need be. */
  busy: number;
  people: number;
  /** Null where the city stood already. */
  seedSeconds: number | null;
  load: Load;
  figures: Figures[];
}

export interface ContainerRun {
  machine: string;
  on: string;
  busy: number;
  figures: Containers;
}

export interface Results {
  /** By the number of people: a run replaces that of a city as large. */
  cities: Record<number, CityRun>;
  containers?: ContainerRun;
}

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const RESULTS = here('results/figures.json');
const README = here('README.md');
const [BEGIN, END] = ['<!-- figures: written by the runner -->', '<!-- end of figures -->'];

export function readResults(): Results {
  try {
    return JSON.parse(readFileSync(RESULTS, 'utf8')) as Results;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { cities: {} };
    throw error;
  }
}

/** Where figures are kept, the marks of the page between which they are told, and how. */
export interface Part<T> {
  file: string;
  begin: string;
  end: string;
  tablesOf(results: T): string;
}

/** Keeps the figures and writes their tables anew. Everything outside the two marks is left alone. */
export function publishPart<T>({ file, begin, end, tablesOf: tell }: Part<T>, results: T): void {
  const page = readFileSync(README, 'utf8');
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error('bench/README.md has lost its marks.');
  const kept = JSON.stringify(results, rounded, 2);
  writeFileSync(file, `${kept}\n`);
  // From what is kept, not from what was measured: rounding twice gives other digits.
  writeFileSync(README, `${page.slice(0, from + begin.length)}\n\n${tell(JSON.parse(kept) as T)}\n\n${page.slice(to)}`);
}

export const publish = (results: Results): void => publishPart({ file: RESULTS, begin: BEGIN, end: END, tablesOf }, results);

const rounded = (_: string, value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value);

export const machineOf = (): string => `${cpus().length} × ${cpus()[0]?.model.trim()}, ${type()} ${arch()}, Node ${process.versions.node}`;

export function tablesOf({ cities, containers }: Results): string {
  const parts = Object.values(cities).map(cityPart);
  if (Object.keys(cities).length > 1) parts.push(comparison(Object.values(cities)));
  if (containers) parts.push(containerPart(containers));
  return parts.join('\n\n');
}

export const number = (value: number, digits: number): string =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** In columns as the formatter would set them: the first to the left, the others to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const set = (cells: readonly string[]): string =>
    line(cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))));
  const rule = line(widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)));
  return [set(head), rule, ...rows.map(set)].join('\n');
}

export const under = ({ machine, on, busy }: { machine: string; on: string; busy: number }): string =>
  `${machine}; ${on}; load of the machine beforehand ${number(busy, 1)}`;

function cityPart(run: CityRun): string {
  const { load, people, seedSeconds } = run;
  const extent = load.requests ? `${load.requests} requests` : `${load.seconds} s`;
  const seeded = seedSeconds === null ? '' : ` Writing the city took ${number(seedSeconds, 0)} s.`;
  return `### A city of ${number(people, 0)}

${under(run)}. ${load.connections} connections, ${extent} an operation after ${load.warmUp} s of warming up.${seeded}

${table(
  ['operation', 'answer', 'requests/s', 'p50 ms', 'p99 ms', 'CPU ms server', 'CPU ms engine', 'calls', 'budget', 'capacity units', 'bytes'],
  run.figures.map((one) => [
    one.operation,
    one.holds,
    number(one.requestsPerSecond, 0),
    number(one.p50, 1),
    number(one.p99, 1),
    number(one.serverCpu, 2),
    one.engineCpu === null ? '–' : number(one.engineCpu, 2),
    callsOf(one),
    one.budget === null ? '–' : String(one.budget),
    number(one.capacityUnits, 1),
    number(one.bytes, 0),
  ]),
)}`;
}

/** The mean says what a request costs; the most differs where a cache was filled on the way. */
const callsOf = ({ calls, mostCalls }: Figures): string =>
  Math.abs(mostCalls - calls) < 0.005 ? String(mostCalls) : `${number(calls, 2)} (at most ${mostCalls})`;

const comparison = (runs: readonly CityRun[]): string => `### Calls to the table a request, by size of the city

${table(
  ['operation', ...runs.flatMap(({ people }) => [`${number(people, 0)}: calls`, `${number(people, 0)}: units`])],
  (runs[0]?.figures ?? []).map(({ operation }) => [
    operation,
    ...runs.flatMap(({ figures }) => {
      const found = figures.find((one) => one.operation === operation);
      return found ? [callsOf(found), number(found.capacityUnits, 1)] : ['–', '–'];
    }),
  ]),
)}`;

const spread = ({ median, least, most }: Spread): string => `${number(median, 0)} (${number(least, 0)}–${number(most, 0)})`;
const coldRow = (name: string, { answer, ready }: ColdStart, { start, all }: Size): string[] => [
  name,
  spread(answer),
  spread(ready),
  number(start, 0),
  number(all, 0),
];

/** So many packages are named; the rest is one row. */
const NAMED = 15;

function containerPart(run: ContainerRun): string {
  const { runs, ours, bare, bytes, packages } = run.figures;
  const rest = packages.slice(NAMED).reduce((sum, [, size]) => sum + size, 0);
  const rows = [...packages.slice(0, NAMED), [`${Math.max(0, packages.length - NAMED)} others`, rest] as const];
  const total = packages.reduce((sum, [, size]) => sum + size, 0);
  return `### Cold start

${under(run)}. Median of ${runs} starts each, in turns (least–most), ms.

${table(
  ['handler', 'process start to first answer', 'of which to the handler being ready', 'bytes read at start', 'bytes in all'],
  [coldRow('ours, `src/handlers/graphql.ts`', ours, bytes.ours), coldRow('bare Apollo, `bench/bare.ts`', bare, bytes.bare)],
)}

### Bundle by package

Of the bytes that each start reads, minified; chunks that are loaded on use (KMS, S3) are left out.

${table(
  ['package', 'bytes', 'share'],
  rows.map(([name, size]) => [name, number(size, 0), `${number((size / total) * 100, 1)} %`]),
)}`;
}
