// Load on one operation, and what it cost: times at the client, CPU of the server and the engine apart, calls and capacity by the log.
import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import type { BenchCity } from './city.ts';
import type { Operation } from './operations.ts';

export interface Load {
  connections: number;
  /** Seconds of measuring; or `requests`, for a quick look. */
  seconds?: number;
  requests?: number;
  /** Seconds before that: the compiler, the caches and the connections get warm. */
  warmUp: number;
}

export interface Figures {
  operation: string;
  /** What the answer held, for example "50 people". */
  holds: string;
  requestsPerSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** Milliseconds of CPU a request, all threads. */
  serverCpu: number;
  engineCpu: number | null;
  /** Calls to the table a request; the mean tells of caches that were filled again now and then. */
  calls: number;
  mostCalls: number;
  /** Of calls; null where none is set. */
  budget: number | null;
  /** Read and write units a request. */
  capacityUnits: number;
  /** Bytes of the answer's body, uncompressed. */
  bytes: number;
  requests: number;
}

/** Linux counts CPU in hundredths of a second (`getconf CLK_TCK`). */
const TICK_MS = 10;

/** The name in parentheses may hold spaces: fields are counted behind it, where the 12th is utime, the 14th of all. */
function timesOf(pid: number, count: 2 | 4): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields.slice(11, 11 + count).reduce((sum, ticks) => sum + Number(ticks), 0) * TICK_MS;
}

/** User and system time of a process so far in ms. */
export const cpuOf = (pid: number): number => timesOf(pid, 2);

/** The same with its children, those that are gone among them: PostgreSQL answers each connection from a process of its own. */
export function cpuWithChildren(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
  const ofChild = (child: string): number => {
    try {
      return cpuOf(Number(child));
    } catch {
      return 0; // Gone meanwhile, and counted with its parent the next time.
    }
  };
  return timesOf(pid, 4) + children.reduce((sum, child) => sum + ofChild(child), 0);
}

/** @param sorted ascending */
export const percentile = (sorted: Float64Array, share: number): number => sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;

export interface Shot {
  /** Milliseconds, of each request, the shortest first. */
  times: Float64Array;
  seconds: number;
}

/** What is fired: each request may be another, of another person. */
export interface Shell {
  name: string;
  next(): { headers: Record<string, string>; body: string };
  isRight(answer: string): boolean;
}

export const JSON_HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

/** @throws Error when any answer is not what it should be: a quick refusal must not look like speed. */
export async function fire(origin: string, { name, next, isRight }: Shell, connections: number, extent: object): Promise<Shot> {
  const times: number[] = [];
  const run = autocannon({
    url: `${origin}/graphql`,
    method: 'POST',
    headers: JSON_HEADERS,
    requests: [
      {
        setupRequest(request) {
          const { headers, body } = next();
          return { ...request, headers: { ...JSON_HEADERS, ...headers }, body };
        },
      },
    ],
    connections,
    verifyBody: isRight,
    ...extent,
  });
  // Its own percentiles are whole milliseconds, which is too coarse here.
  const begun = performance.now();
  let last = begun;
  run.on('response', (_client, _status, _bytes, ms) => {
    times.push(ms);
    last = performance.now();
  });
  const result = await run;
  const wrong = result.errors + result.timeouts + result.non2xx + result.mismatches;
  if (wrong > 0) throw new Error(`${name}: ${wrong} of ${result.requests.total} answers were wrong.`);
  return { times: Float64Array.from(times).sort(), seconds: (last - begun) / 1000 };
}

export async function measure(city: BenchCity, operation: Operation, load: Load): Promise<Figures> {
  const bytes = await checkOnce(city, operation);
  if (load.warmUp > 0) await fire(city.url, operation, load.connections, { duration: load.warmUp });
  await city.tallies();
  const cpu = (): [number, number | null] => [cpuOf(city.serverPid), city.enginePid === null ? null : cpuOf(city.enginePid)];
  const [server, engine] = cpu();
  const { times, seconds } = await fire(
    city.url,
    operation,
    load.connections,
    load.requests ? { amount: load.requests } : { duration: load.seconds },
  );
  const [serverAfter, engineAfter] = cpu();
  const tally = (await city.tallies())[operation.name];
  if (!tally || tally.failed > 0) throw new Error(`${operation.name}: ${tally?.failed ?? 'all'} requests failed, says the log.`);
  const each = (total: number): number => total / tally.requests;
  return {
    operation: operation.title,
    holds: operation.holds,
    requestsPerSecond: times.length / seconds,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    serverCpu: each(serverAfter - server),
    engineCpu: engine === null || engineAfter === null ? null : each(engineAfter - engine),
    calls: each(tally.calls),
    mostCalls: tally.mostCalls,
    budget: operation.budget,
    capacityUnits: each(tally.capacityUnits),
    bytes,
    requests: tally.requests,
  };
}

/** One request before the load. Returns the bytes of its answer. @throws Error with the answer when it is not what it should be. */
async function checkOnce({ url }: BenchCity, { name, next, isRight }: Operation): Promise<number> {
  const { headers, body } = next();
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const text = await answer.text();
  if (!answer.ok || !isRight(text)) throw new Error(`${name}: ${text.slice(0, 1000)}`);
  return Buffer.byteLength(text);
}
