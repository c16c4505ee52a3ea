// `npm run soak`: campaigns by many clients while the table fails at random, until so many operations are done; then everything is counted.
import { cpus, loadavg } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readArgs, wholeNumber } from '../scripts/arguments.ts';
import { run } from '../scripts/run.ts';
import { playRound, type Round, type RoundSize } from './soak/round.ts';
import { KINDS } from './soak/weather.ts';

const { values } = readArgs({
  command: 'npm run soak --',
  does: 'Plays campaigns by many clients while the table fails at random; then checks numbers, seats, audit and counters.',
  options: {
    operations: { type: 'string', default: '500000', help: 'at least; whole rounds are played' },
    clients: { type: 'string', default: '50', help: 'requests in flight, each of another person' },
    applicants: { type: 'string', default: '600', help: 'who apply in a round' },
    faults: { type: 'string', default: '3', help: 'per cent of the attempts of the table that something befalls' },
    seed: { type: 'string', default: '2026', help: 'of the first round; the next has the next' },
  },
});

/** Of the heap after the first round, once everything is loaded and warm. */
const HEAP_GROWTH = 0.1;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const heap = (): number => {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
};
const MB = 1_048_576;
const mb = (bytes: number): string => `${(bytes / MB).toFixed(1)} MB`;

const sumOf = (rounds: readonly Round[], of: (round: Round) => number): number => rounds.reduce((sum, round) => sum + of(round), 0);

await run(async () => {
  const wanted = wholeNumber('operations', values.operations, 1);
  const size: Omit<RoundSize, 'kind' | 'seed'> = {
    formations: 12,
    applicants: wholeNumber('applicants', values.applicants, 60),
    clients: wholeNumber('clients', values.clients, 1),
    share: wholeNumber('faults', values.faults, 0, 50) / 100,
  };
  const seed = wholeNumber('seed', values.seed, 0);
  const load = loadavg()[0] ?? Number.NaN;
  const begun = performance.now();
  const rounds: Round[] = [];
  let [first, last] = [0, 0];
  while (sumOf(rounds, ({ operations }) => operations) < wanted) {
    const round = await playRound({ ...size, kind: rounds.length % 2 === 0 ? 'CPNS' : 'PPPK', seed: seed + rounds.length });
    rounds.push(round);
    last = heap();
    // Both kinds have been played once: what is loaded for them is loaded.
    if (rounds.length <= 2) first = last;
    const done = sumOf(rounds, ({ operations }) => operations);
    console.error(`  ${done} operations, ${mb(last)} of heap, broken ${sumOf(rounds, (one) => one.broken.length)}`);
  }
  const faults = Object.fromEntries(KINDS.map((kind) => [kind, sumOf(rounds, (round) => round.faults[kind] ?? 0)]));
  const problems = rounds.flatMap((round) => round.broken);
  console.log(`${cpus().length} × ${cpus()[0]?.model.trim()}, load beforehand ${load.toFixed(1)}`);
  console.log(
    `operations ${sumOf(rounds, (one) => one.operations)} by ${size.clients} clients in ${rounds.length} rounds, ${((performance.now() - begun) / 1_000).toFixed(0)} s; calls of the table ${sumOf(rounds, (one) => one.calls)}`,
  );
  console.log(
    `faults     ${sumOf(rounds, (one) => Object.values(one.faults).reduce((a, b) => a + b, 0))} of ${KINDS.length} kinds: ${JSON.stringify(faults)}`,
  );
  console.log(
    `come again ${sumOf(rounds, (one) => one.again)} times; records ${sumOf(rounds, (one) => one.records)}; boards ${sumOf(rounds, (one) => one.boards)}`,
  );
  const growth = last / first - 1;
  console.log(`heap       ${mb(first)} after ${Math.min(2, rounds.length)} rounds, ${mb(last)} at the end: ${(growth * 100).toFixed(1)} %`);
  console.log(`broken     ${problems.length}`);
  for (const problem of problems.slice(0, 50)) console.error(problem);
  if (problems.length > 0) throw new Error(`${problems.length} invariants are broken.`);
  if (growth > HEAP_GROWTH) throw new Error(`The heap grew by more than ${HEAP_GROWTH * 100} %.`);
});
