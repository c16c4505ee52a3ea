// The section of bench/README.md about the peers, from the figures kept in results/peers.json.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Containers, Spread } from '../cold-start.ts';
import { number, type Part, publishPart, table, under } from '../report.ts';
import { BYTES_GOAL, GOALS, type Goal, MEAN_GOAL, meanTo, missed, type Question, ratioTo, START_GOAL, type Taken } from './goals.ts';
import { STACKS, type StackName } from './stacks.ts';

export interface PeersRun {
  machine: string;
  on: string;
  busy: number;
  people: number;
  connections: number;
  seconds: number;
  rounds: number;
  /** Of what was measured, by name. */
  versions: Record<string, string>;
  /** Answers that were compared beforehand. */
  compared: number;
  questions: Question[];
  containers: Pick<Containers, 'runs' | 'ours' | 'bare' | 'bytes'> | null;
}

const FILE = fileURLToPath(new URL('../results/peers.json', import.meta.url));

/** Null where nothing was measured yet. */
export function readPeers(): PeersRun | null {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8')) as PeersRun;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

const PART: Part<PeersRun> = {
  file: FILE,
  begin: '<!-- peers: written by the runner -->',
  end: '<!-- end of peers -->',
  tablesOf: peersTables,
};

export const publishPeers = (run: PeersRun): void => publishPart(PART, run);

const spread = ({ median, least, most }: Spread, digits: number): string =>
  `${number(median, digits)} (${number(least, digits)}–${number(most, digits)})`;

const cpuOf = (taken: Taken | undefined): string => (taken ? spread(taken.server, 2) : '–');
const ratio = (value: number | null): string => (value === null ? '–' : number(value, 2));
const said = (misses: readonly string[] | null): string =>
  misses === null ? '' : misses.length === 0 ? 'held' : `missed: ${misses.join(', ')}`;

const most = (value: number | undefined, text = ''): string => (value === undefined ? '' : `≤ ${value}${text}`);
const goalText = ({ ratio: part, cpu, calls, units }: Goal): string =>
  [most(part), most(cpu, ' ms'), most(calls, ' calls'), most(units, ' units')].filter(Boolean).join(', ');

const PEERS = STACKS.filter((name): name is Exclude<StackName, 'product'> => name !== 'product');
const OTHERS = PEERS.filter((name) => name !== 'postgraphile');
const LABELS: Record<StackName, string> = {
  product: 'product',
  postgraphile: 'PostGraphile',
  'postgraphile bare': 'PostGraphile, bare',
  mercurius: 'Mercurius',
  'mercurius bare': 'Mercurius, bare',
};

function goalRow(question: Question): string[] {
  const { key, title, stacks } = question;
  const goal = (GOALS as Record<string, Goal>)[key];
  const { product } = stacks;
  return [
    ...[`${key} ${title}`, cpuOf(product), cpuOf(stacks.postgraphile), ratio(ratioTo(stacks, 'postgraphile'))],
    product?.calls == null ? '–' : number(product.calls, 2),
    product?.units == null ? '–' : number(product.units, 1),
    ...[goal ? goalText(goal) : '', said(missed(question))],
  ];
}

const heldOrNot = (isHeld: boolean): string => (isHeld ? 'held' : 'missed');

function goalsTable({ questions, containers }: PeersRun): string {
  const mean = meanTo(questions, 'postgraphile');
  const rows = [
    ...questions.map(goalRow),
    ['geometric mean of the six', '', '', ratio(mean), '', '', most(MEAN_GOAL), mean === null ? '' : heldOrNot(mean <= MEAN_GOAL)],
    ...(containers ? startRows(containers) : []),
  ];
  return table(['', 'product', 'PostGraphile', '÷', 'calls', 'units', 'goal', ''], rows);
}

/** Beside a bare Apollo handler. */
function startRows({ runs, ours, bare, bytes }: NonNullable<PeersRun['containers']>): string[][] {
  const times = ours.answer.median / bare.answer.median;
  const start = [spread(ours.answer, 0), `bare Apollo ${spread(bare.answer, 0)}`, ratio(times)];
  const read = [number(bytes.ours.start, 0), `bare Apollo ${number(bytes.bare.start, 0)}`, ratio(bytes.ours.start / bytes.bare.start)];
  return [
    [`cold start, ms, of ${runs}`, ...start, '', '', most(START_GOAL), heldOrNot(times <= START_GOAL)],
    ...(ours.cpu && bare.cpu
      ? [
          [
            'of its CPU, ms',
            spread(ours.cpu, 0),
            `bare Apollo ${spread(bare.cpu, 0)}`,
            ratio(ours.cpu.median / bare.cpu.median),
            '',
            '',
            '',
            '',
          ],
        ]
      : []),
    ['bytes read at start', ...read, '', '', `≤ ${number(BYTES_GOAL, 0)}`, heldOrNot(bytes.ours.start <= BYTES_GOAL)],
  ];
}

/** What had no peer to compare with stands in the first table alone. */
const othersTable = ({ questions }: PeersRun): string =>
  table(
    ['', ...OTHERS.flatMap((name) => [LABELS[name], '÷'])],
    [
      ...questions
        .filter(({ stacks }) => OTHERS.some((name) => stacks[name]))
        .map(({ key, stacks }) => [key, ...OTHERS.flatMap((name) => [cpuOf(stacks[name]), ratio(ratioTo(stacks, name))])]),
      ['mean of the six', ...OTHERS.flatMap((name) => ['', ratio(meanTo(questions, name))])],
    ],
  );

const crowdTable = ({ questions }: PeersRun): string =>
  table(
    ['question', ...STACKS.map((name) => LABELS[name])],
    questions.map(({ key, stacks }) => [
      key,
      ...STACKS.map((name) => {
        const taken = stacks[name];
        if (!taken) return '–';
        const [rate, p50, p99] = [taken.requestsPerSecond, taken.p50, taken.p99].map(({ median }, i) => number(median, i === 1 ? 1 : 0));
        return `${rate} · ${p50} · ${p99} · ${number(taken.database.median, 2)}`;
      }),
    ]),
  );

export function peersTables(run: PeersRun): string {
  const { people, connections, seconds, rounds, compared, versions } = run;
  const named = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `${under(run)}. A city of ${number(people, 0)}; ${connections} connections, ${rounds} rounds of ${seconds} s. ${number(compared, 0)} answers of each stack were
compared beforehand, and agree. ${named.join(', ')}.

CPU ms of the server a request, median (least–most); \`÷\` is the product's as a part of the other's. PostGraphile with equal duties:

${goalsTable(run)}

The others; "bare" verifies no token and writes no line:

${othersTable(run)}

Requests/s · p50 ms · p99 ms · CPU ms of the database a request:

${crowdTable(run)}`;
}
