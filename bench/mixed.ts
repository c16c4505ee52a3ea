// `npm run load`: what people do at once, in an open loop against the server in a process of its own; with `--overload` three times of what it carries.
import { Agent, request } from 'node:http';
import { cpus, loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { LOAD } from '../local/dev-server.ts';
import { readArgs, wholeNumber } from '../scripts/arguments.ts';
import { Hint, run } from '../scripts/run.ts';
import { random } from '../seed/city/random.ts';
import { type BenchCity, openCity } from './city.ts';
import { cpuOf, fire, JSON_HEADERS, type Shell } from './load.ts';
import { type HeldOnce, loopHeld } from './loop/held.ts';
import { openLoop, percentileOf, percentiles } from './open-loop.ts';
import { type Operation, operationsOf } from './operations.ts';

const { values } = readArgs({
  command: 'npm run load --',
  does: 'Sends 70 % reads, 20 % lists and 10 % writes in an open loop; prints times, errors, and which goals were held.',
  options: {
    rate: { type: 'string', default: '300', help: 'requests a second' },
    seconds: { type: 'string', default: '60', help: 'how long; 30 is what the goals of an overload are meant for' },
    overload: { type: 'boolean', default: false, help: 'at a rate of three times the capacity, which is found first' },
    loop: { type: 'boolean', default: false, help: 'instead: how long each question, change and job holds the loop, one by one' },
    seed: { type: 'string', default: '2026', help: 'of the order of what is sent' },
    data: { type: 'string', help: 'a seeded DATA_DIR to load, on a copy; without it the demo city is made' },
  },
});

/** Of each hundred requests, by what the operations of `operations.ts` are. */
const MIX: Readonly<Record<string, { share: number; names: readonly string[] }>> = {
  reads: { share: 70, names: ['MeWithPlan', 'MyWork', 'PlanInFull'] },
  lists: { share: 20, names: ['Team', 'UnitPage', 'MyTasks'] },
  writes: { share: 10, names: ['AddProgress'] },
};
/** Milliseconds, of the mixed load as a whole. */
const P99 = 250;
/** In an overload: of capacity at least; within which who is sent away is told so; after which all is as before. */
const [TIMES, GOODPUT, SENT_AWAY_WITHIN, NORMAL_AGAIN] = [3, 0.8, 1_000, 10_000];
const [WARM_UP, CAPACITY_SECONDS, PROBE_MS] = [3, 8, 500];

interface Answered {
  status: number;
  retryAfter: string | undefined;
  body: string;
  ms: number;
}

/** No limit on connections: a crowd does not share them. */
const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });

function sent(url: string, method: 'GET' | 'POST', headers: Record<string, string>, body = ''): Promise<Answered> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const length = { 'content-length': String(Buffer.byteLength(body)) };
    request(url, { method, agent, headers: { ...JSON_HEADERS, ...headers, ...length } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part)).on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          retryAfter: response.headers['retry-after'],
          body: Buffer.concat(parts).toString(),
          ms: performance.now() - begun,
        }),
      );
    })
      .on('error', reject)
      .end(body);
  });
}

/** Drawn anew for each request, by the shares of the mix. */
async function mixOf(city: BenchCity, seed: number): Promise<() => Operation & { part: string }> {
  const operations = new Map((await operationsOf(city)).map((one) => [one.name, one]));
  const chance = random(seed);
  const parts = Object.entries(MIX).map(([part, { share, names }]) => [{ part, names }, share] as const);
  return () => {
    const { part, names } = chance.weighted(parts);
    const operation = operations.get(chance.pick(names));
    if (!operation) throw new Error(`Of ${part} an operation is missing: ${names.join(', ')}`);
    return { ...operation, part };
  };
}

const isRight = (answer: string): boolean =>
  answer.startsWith('{"data":{') && !answer.includes('"errors":[') && !answer.includes('"userErrors":[{');

const shellOf = (next: () => Operation): Shell => ({
  name: 'the mix',
  isRight,
  next: () => next().next(),
});

interface Outcome {
  /** Milliseconds from when each was due. */
  served: Record<string, number[]>;
  /** From when it was sent: the crowd's own lateness is not the server's. */
  sentAway: number[];
  /** Sent away without being told when to come again. */
  withoutRetry: number;
  wrong: string[];
  /** How late the generator was. */
  late: number[];
}

async function loaded({ url }: BenchCity, next: () => Operation & { part: string }, rate: number, seconds: number) {
  const outcome: Outcome = {
    served: Object.fromEntries(Object.keys(MIX).map((part) => [part, []])),
    sentAway: [],
    withoutRetry: 0,
    wrong: [],
    late: [],
  };
  const took = await openLoop(Math.max(1, Math.round(rate * seconds)), rate, async (_, due) => {
    const { name, part, next: request } = next();
    const { headers, body } = request();
    outcome.late.push(performance.now() - due);
    try {
      const answer = await sent(`${url}/graphql`, 'POST', headers, body);
      if (answer.status === 503) {
        outcome.sentAway.push(answer.ms);
        if (!Number(answer.retryAfter)) outcome.withoutRetry += 1;
      } else if (answer.status === 200 && isRight(answer.body)) outcome.served[part]?.push(performance.now() - due);
      else outcome.wrong.push(`${name}: ${answer.status} ${answer.body.slice(0, 200)}`);
    } catch (error) {
      outcome.wrong.push(`${name}: ${String(error)}`);
    }
  });
  return { ...outcome, took, all: Object.values(outcome.served).flat() };
}

/** Begins to count who takes the processors. Returns what to say of it: with too few of them, the crowd takes what it is refused for want of. */
function watchProcessors({ serverPid, enginePid }: BenchCity): (served: number) => string {
  const pids = Object.entries({ server: serverPid, engine: enginePid, generator: process.pid });
  const taken = () => pids.map(([name, pid]) => [name, pid === null ? Number.NaN : cpuOf(pid)] as const);
  const [begun, before] = [performance.now(), new Map(taken())];
  return (served) => {
    const ms = performance.now() - begun;
    const taking = taken().map(([name, after]) => [name, after - (before.get(name) ?? 0)] as const);
    const all = taking.reduce((sum, [, cpu]) => sum + cpu, 0);
    const said = taking.map(([name, cpu]) => `${name} ${(cpu / ms).toFixed(2)} (${(cpu / served).toFixed(2)} ms)`);
    return `of a processor, and of its time for each that was served: ${said.join(', ')}, all ${(all / ms).toFixed(2)} (${(all / served).toFixed(2)} ms)`;
  };
}

type Goal = [what: string, held: boolean];

const tell = (goals: readonly Goal[]): void => {
  for (const [what, held] of goals) console.log(`${held ? 'held  ' : 'MISSED'}  ${what}`);
  const missed = goals.filter(([, held]) => !held).length;
  if (missed > 0) throw new Hint(`${missed} of ${goals.length} goals were missed; on a machine that others load they say little.`);
};

async function mixed(city: BenchCity, next: () => Operation & { part: string }, rate: number, seconds: number): Promise<Goal[]> {
  const processors = watchProcessors(city);
  const { served, sentAway, wrong, all, late, took } = await loaded(city, next, rate, seconds);
  console.log(processors(all.length));
  console.log(
    `offered ${rate}/s for ${seconds} s, all answered after ${took.toFixed(1)} s; the generator was late by ${percentiles(late)}`,
  );
  for (const [part, times] of [...Object.entries(served), ['all', all] as const])
    console.log(`${part.padEnd(7)} ${times.length}: ${percentiles(times)}`);
  console.log(`sent away ${sentAway.length}, wrong ${wrong.length}${wrong.length > 0 ? `; first: ${wrong[0]}` : ''}`);
  return [
    [`p99 ${percentileOf(all, 0.99).toFixed(0)} ms, at most ${P99}`, percentileOf(all, 0.99) <= P99],
    ['no wrong answer, nobody sent away', wrong.length + sentAway.length === 0],
  ];
}

/** Beside the crowd: the state of the service, twice a second. Returns how to end it, and what it saw. */
function watchHealth(url: string): () => Promise<{ failed: number; times: number[] }> {
  const [times, failures]: [number[], unknown[]] = [[], []];
  let going = true;
  const watching = (async () => {
    while (going) {
      const answer = await sent(`${url}/health`, 'GET', {}).catch((error: unknown) => void failures.push(error));
      if (answer?.status === 200) times.push(answer.ms);
      else if (answer) failures.push(answer.status);
      await sleep(PROBE_MS);
    }
  })();
  return async () => {
    going = false;
    await watching;
    return { failed: failures.length, times };
  };
}

/** Milliseconds until three in a row are served, each within the second in which anybody knows. */
async function normalAgain({ url }: BenchCity, { next }: Operation): Promise<number> {
  const begun = performance.now();
  for (let inRow = 0; inRow < 3; ) {
    const { headers, body } = next();
    const { status, ms } = await sent(`${url}/graphql`, 'POST', headers, body);
    inRow = status === 200 && ms <= SENT_AWAY_WITHIN ? inRow + 1 : 0;
    if (performance.now() - begun > 6 * NORMAL_AGAIN) return Number.POSITIVE_INFINITY;
  }
  return performance.now() - begun;
}

async function overloaded(city: BenchCity, next: () => Operation & { part: string }, seconds: number): Promise<Goal[]> {
  const carrying = watchProcessors(city);
  const { times, seconds: took } = await fire(city.url, shellOf(next), LOAD.atOnce, { duration: CAPACITY_SECONDS });
  const able = times.length / took;
  console.log(`at capacity, ${carrying(times.length)}`);
  const rate = Math.round(able * TIMES);
  const health = watchHealth(city.url);
  const crowded = watchProcessors(city);
  const outcome = await loaded(city, next, rate, seconds);
  console.log(`in the crowd, ${crowded(outcome.all.length)}`);
  const { failed, times: healthTimes } = await health();
  const again = await normalAgain(city, next());
  const good = outcome.all.length / outcome.took;
  const slowestAway = percentileOf(outcome.sentAway, 1);
  console.log(`capacity ${able.toFixed(0)}/s; offered ${rate}/s for ${seconds} s, all answered after ${outcome.took.toFixed(1)} s`);
  console.log(`the generator was late by ${percentiles(outcome.late)}`);
  console.log(
    `served ${outcome.all.length}: ${percentiles(outcome.all)}; sent away ${outcome.sentAway.length}: ${percentiles(outcome.sentAway)}`,
  );
  console.log(
    `/health ${healthTimes.length} times: ${percentiles(healthTimes)}; wrong ${outcome.wrong.length}${outcome.wrong[0] ? `; first: ${outcome.wrong[0]}` : ''}`,
  );
  return [
    [`goodput ${good.toFixed(0)}/s, ${((good / able) * 100).toFixed(0)} % of capacity, at least ${GOODPUT * 100}`, good >= able * GOODPUT],
    [`the last was sent away after ${slowestAway.toFixed(0)} ms, at most ${SENT_AWAY_WITHIN}`, !(slowestAway > SENT_AWAY_WITHIN)],
    [`${outcome.withoutRetry} were sent away without being told when to come again`, outcome.withoutRetry === 0],
    [`as before after ${again.toFixed(0)} ms, at most ${NORMAL_AGAIN}`, again <= NORMAL_AGAIN],
    [`/health was refused ${failed} times`, failed === 0 && healthTimes.length > 0],
    [`${outcome.wrong.length} wrong answers`, outcome.wrong.length === 0],
  ];
}

/** Milliseconds in which nobody else has their turn, at most. */
const HELD = 50;
const SHOWN = 15;

async function loop(data: string | undefined): Promise<Goal[]> {
  const all: HeldOnce[] = [];
  let isAsked = false;
  const row = ({ what, first, again, bytes }: HeldOnce) =>
    `${again.toFixed(1).padStart(8)}${first.toFixed(1).padStart(8)}${String(bytes).padStart(10)}  ${what}`;
  const longest = (of: 'first' | 'again') =>
    all
      .toSorted((a, b) => b[of] - a[of])
      .slice(0, SHOWN)
      .map(row)
      .join('\n');
  await loopHeld(data, {
    one(held) {
      all.push(held);
      if (isAsked) console.log(row(held));
      else if (all.length % 50 === 0) console.error(`  ${all.length} …`);
    },
    asked(unanswered) {
      isAsked = true;
      console.log(`${all.length} forms; ${unanswered.length} were not answered here: ${unanswered.join(', ')}`);
      console.log(
        `   again   first     bytes, ms of the thread in one turn of the loop\n${longest('again')}\nby the first time\n${longest('first')}`,
      );
    },
  });
  const over = all.filter(({ again }) => again > HELD);
  return [[`${over.length} of ${all.length} hold the loop for more than ${HELD} ms`, over.length === 0]];
}

await run(async () => {
  const [rate, seconds, seed] = [
    wholeNumber('rate', values.rate, 1),
    wholeNumber('seconds', values.seconds, 1),
    wholeNumber('seed', values.seed, 0),
  ];
  if (values.loop) return tell(await loop(values.data));
  console.error(values.data ? `Copying ${values.data} …` : 'Writing the demo city …');
  const city = await openCity(values.data);
  try {
    const next = await mixOf(city, seed);
    const load = loadavg()[0] ?? Number.NaN;
    await fire(city.url, shellOf(next), LOAD.atOnce / 4, { duration: WARM_UP });
    console.log(
      `${cpus().length} × ${cpus()[0]?.model.trim()}, load beforehand ${load.toFixed(1)}; ${await city.people()} people; server, engine and load on one machine`,
    );
    tell(values.overload ? await overloaded(city, next, seconds) : await mixed(city, next, rate, seconds));
  } finally {
    agent.destroy();
    await city.stop();
  }
});
