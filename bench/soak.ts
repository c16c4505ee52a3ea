// `npm run soak`: what fails while people write, for long, and everything counted afterwards: the table at random, the processes, the disk.
import { cpus, loadavg } from 'node:os';
import { readArgs, wholeNumber } from '../scripts/arguments.ts';
import { Hint, run } from '../scripts/run.ts';
import { percentiles } from './open-loop.ts';
import { soakCampaigns } from './soak/campaigns.ts';
import { fillAndCount, type Trouble } from './soak/disk.ts';
import { killAndCount } from './soak/kills.ts';
import type { Missed } from './soak/writers.ts';

/** Of the issue: until people are served again, and until one who cannot be is told so. */
const [BACK_MS, TOLD_MS] = [5_000, 2_000];

const PROOFS: Readonly<Record<string, { does: string; prove(): Promise<string[]> }>> = {
  campaigns: {
    does: 'whole campaigns while the table fails at random: numbers, seats, audit, counters, heap',
    prove: () =>
      soakCampaigns({
        operations: wholeNumber('operations', values.operations, 1),
        forMs: 60_000 * wholeNumber('minutes', values.minutes, 1),
        formations: 12,
        applicants: wholeNumber('applicants', values.applicants, 60),
        clients: wholeNumber('clients', values.clients, 1),
        share: wholeNumber('faults', values.faults, 0, 50) / 100,
        seed: wholeNumber('seed', values.seed, 0),
      }),
  },
  kills: {
    does: 'engine and server are killed in turns, each new server its clock right, 10 min before or behind',
    prove: kills,
  },
  disk: {
    does: 'the disk is full, then read-only, again and again (Linux, in a file system of its own)',
    prove: disk,
  },
};

const { values } = readArgs({
  command: 'npm run soak --',
  does: `Lets fail what may while many write; then all that was acknowledged is counted, and its records.\n${Object.entries(PROOFS)
    .map(([name, { does }]) => `  --of ${name.padEnd(11)}${does}`)
    .join('\n')}`,
  options: {
    of: { type: 'string', default: 'campaigns', help: Object.keys(PROOFS).join(', ') },
    operations: { type: 'string', default: '500000', help: 'of campaigns, at least; whole rounds are played' },
    minutes: { type: 'string', default: '10000', help: 'of campaigns: after so many no further round begins' },
    applicants: { type: 'string', default: '600', help: 'of campaigns: who apply in a round' },
    faults: { type: 'string', default: '3', help: 'of campaigns: per cent of the attempts of the table that something befalls' },
    times: { type: 'string', default: '20', help: 'of kills and disk: how often each happens' },
    clients: { type: 'string', default: '50', help: 'requests in flight, each of another person' },
    seed: { type: 'string', default: '2026', help: 'of the first round; the next has the next' },
  },
});

const listOf = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([what, count]) => `${what} ${count}`)
    .join(', ');

const countsOf = (missed: readonly Missed[]): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(missed, ({ how }) => how)].map(([how, { length }]) => [how, length]));

/** What took longer than it may. */
const late = (what: string, times: readonly number[], most: number): string[] =>
  times.filter((ms) => ms > most).map((ms) => `${what} took ${ms.toFixed(0)} ms, more than ${most}`);

async function kills(): Promise<string[]> {
  const size = { kills: wholeNumber('times', values.times, 1), clients: wholeNumber('clients', values.clients, 2) };
  const killed = await killAndCount({ ...size, seed: wholeNumber('seed', values.seed, 0) }, (done) => console.error(`  ${done} of each …`));
  const { acknowledged, lost, records, missed, engineBack, serverBack } = killed;
  const told = missed.map(({ ms }) => ms);
  console.log(`killed       engine and server ${size.kills} times each, ${size.clients} people writing`);
  console.log(`acknowledged ${acknowledged}, records ${records}, lost ${lost.length}`);
  console.log(`came again   ${missed.length} times: ${listOf(countsOf(missed))}; told within: ${percentiles(told)}`);
  console.log(`served again after the engine's end: ${percentiles(engineBack)}`);
  console.log(`served again after the server's end, with a start by hand at once: ${percentiles(serverBack)}`);
  return [
    ...killed.broken,
    ...killed.wrong,
    ...late('Serving again after the engine', engineBack, BACK_MS),
    ...late('Serving again after the server', serverBack, BACK_MS),
    ...late('A refusal', told, TOLD_MS),
  ];
}

function trouble(what: string, { back, answers, slowest, acknowledged, readsServed, readsRefused }: Trouble): string[] {
  console.log(
    `${what.padEnd(12)} ${back.length} times: ${listOf(answers)}; slowest ${slowest.toFixed(0)} ms; acknowledged meanwhile ${acknowledged}`,
  );
  console.log(`             read meanwhile ${readsServed}, not served ${readsRefused}; writing again after: ${percentiles(back)}`);
  return [...late(`Serving again (${what})`, back, BACK_MS), ...late(`A refusal (${what})`, [slowest], TOLD_MS)];
}

async function disk(): Promise<string[]> {
  const size = { rounds: wholeNumber('times', values.times, 1), clients: wholeNumber('clients', values.clients, 2) };
  const { full, readOnly, acknowledged, records, lost, broken, wrong } = await fillAndCount({ ...size, forMs: 3_000 });
  const problems = [...trouble('full', full), ...trouble('read-only', readOnly)];
  console.log(`acknowledged ${acknowledged}, records ${records}, lost ${lost.length}`);
  return [...broken, ...wrong, ...problems];
}

const MOST_SHOWN = 50;

await run(async () => {
  const proof = PROOFS[values.of];
  if (!proof) throw new Hint(`--of ${values.of}: there is ${Object.keys(PROOFS).join(', ')}.`);
  console.log(`${cpus().length} × ${cpus()[0]?.model.trim()}, load beforehand ${loadavg()[0]?.toFixed(1)}`);
  const problems = await proof.prove();
  console.log(`broken       ${problems.length}`);
  for (const problem of problems.slice(0, MOST_SHOWN)) console.error(problem);
  if (problems.length > 0) throw new Error(`${problems.length} are not as they should be.`);
});
