// Rounds of load: in each, question by question, all stacks in turns, so that they meet the same weather.
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { OperationLine } from '../../src/platform/edge/operation-log.ts';
import { spreadOf } from '../cold-start.ts';
import { fire, percentile, type Shell } from '../load.ts';
import type { Answered, Question, Taken } from './goals.ts';
import type { Stack, StackName } from './stacks.ts';

export interface Asked<Name extends string = StackName> {
  key: string;
  title: string;
  /** What is fired at a stack: of people drawn by chance, in each round others. Null: not asked of it. */
  shellFor(stack: Stack<Name>, round: number): Promise<Shell | null>;
}

export interface Plan {
  connections: number;
  seconds: number;
  rounds: number;
}

/** Seconds before the first round: the compiler, the caches and the connections get warm. */
const WARM_UP = 2;

interface Shot {
  server: number;
  database: number;
  requestsPerSecond: number;
  p50: number;
  p99: number;
  calls: number | null;
  units: number | null;
  requests: number;
}

type Line = Pick<OperationLine, 'operationName' | 'reads' | 'writes' | 'capacityUnits' | 'codes'>;

/** What was written to a log since it was so long. */
function linesSince(log: string, from: number): Line[] {
  const bytes = Buffer.alloc(statSync(log).size - from);
  const file = openSync(log, 'r');
  readSync(file, bytes, 0, bytes.length, from);
  closeSync(file);
  return bytes
    .toString()
    .split('\n')
    .filter((line) => line.startsWith('{') && line.endsWith('}'))
    .map((line) => JSON.parse(line) as Line);
}

const meanOf = (lines: readonly Line[], of: (line: Line) => number): number =>
  lines.reduce((sum, line) => sum + of(line), 0) / lines.length;

/** Fewer answers say nothing, and a busy machine may give none within the time: it is given twice as long, and again. */
const LEAST = 50;
const MOST_TRIES = 6;

async function fired(
  stack: Stack<string>,
  shell: Shell,
  { connections, seconds }: Plan,
): Promise<{ times: Float64Array; seconds: number }> {
  let [times, took] = [new Float64Array(), 0];
  for (let tries = 0; times.length < LEAST && tries < MOST_TRIES; tries += 1) {
    const duration = seconds * 2 ** tries;
    const shot = await fire(stack.url, shell, connections, { duration });
    times = Float64Array.from([...times, ...shot.times]).sort();
    took += shot.times.length > 0 ? shot.seconds : duration;
  }
  if (times.length === 0) throw new Error(`${shell.name}, ${stack.name}: no answer within ${took} s.`);
  return { times, seconds: took };
}

async function shoot(stack: Stack<string>, shell: Shell, plan: Plan): Promise<Shot> {
  const from = statSync(stack.log).size;
  const before = stack.cpu();
  const { times, seconds } = await fired(stack, shell, plan);
  const after = stack.cpu();
  const lines = stack.hasDuties ? linesSince(stack.log, from) : [];
  const told = stack.kind === 'product' ? lines.filter(({ operationName }) => operationName === shell.name) : [];
  // The last answers may be here before their lines are.
  if (stack.hasDuties && lines.length < times.length - plan.connections)
    throw new Error(`${stack.name} wrote ${lines.length} lines of ${times.length} requests.`);
  if (told.some(({ codes }) => codes.length > 0)) throw new Error(`${shell.name}: requests failed, says the log.`);
  return {
    server: (after.server - before.server) / times.length,
    database: (after.database - before.database) / times.length,
    requestsPerSecond: times.length / seconds,
    ...{ p50: percentile(times, 0.5), p99: percentile(times, 0.99), requests: times.length },
    calls: told.length > 0 ? meanOf(told, ({ reads, writes }) => (reads ?? 0) + (writes ?? 0)) : null,
    units: told.length > 0 ? meanOf(told, ({ capacityUnits }) => capacityUnits ?? 0) : null,
  };
}

function taken(shots: readonly Shot[]): Taken {
  const of = (name: 'server' | 'database' | 'requestsPerSecond' | 'p50' | 'p99') => spreadOf(shots.map((shot) => shot[name]));
  const ofTable = (name: 'calls' | 'units'): number | null => {
    const told = shots.flatMap((shot) => shot[name] ?? []);
    return told.length > 0 ? spreadOf(told).median : null;
  };
  return {
    ...{ server: of('server'), database: of('database'), requestsPerSecond: of('requestsPerSecond'), p50: of('p50'), p99: of('p99') },
    ...{ calls: ofTable('calls'), units: ofTable('units'), requests: shots.reduce((sum, { requests }) => sum + requests, 0) },
  };
}

/** Tells each figure as it comes, so that a long run can be watched. */
export async function measureAll<Name extends string>(
  asked: readonly Asked<Name>[],
  stacks: readonly Stack<Name>[],
  plan: Plan,
): Promise<Question<Name>[]> {
  const shots = new Map<string, Partial<Record<Name, Shot[]>>>(asked.map(({ key }) => [key, {}]));
  for (let round = 0; round < plan.rounds; round += 1)
    for (const { key, shellFor } of asked)
      for (const stack of stacks) {
        const shell = await shellFor(stack, round);
        const kept = shots.get(key);
        if (!shell || !kept) continue;
        if (round === 0) await fire(stack.url, shell, plan.connections, { duration: WARM_UP });
        const shot = await shoot(stack, shell, plan);
        kept[stack.name] = [...(kept[stack.name] ?? []), shot];
        const rate = `${shot.requestsPerSecond.toFixed(0)}/s`;
        console.error(`  ${round + 1} ${key.padEnd(10)} ${stack.name.padEnd(17)} ${shot.server.toFixed(3)} ms  ${rate}`);
      }
  const takenOf = (shot: Record<string, Shot[]>) =>
    Object.fromEntries(Object.entries(shot).map(([name, list]) => [name, taken(list)])) as Answered<Name>;
  return asked.map(({ key, title }) => ({ key, title, stacks: takenOf((shots.get(key) ?? {}) as Record<string, Shot[]>) }));
}
