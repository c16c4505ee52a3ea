// Campaigns by many clients while the table fails at random, until so many operations are done; then everything is counted.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { playRound, type Round, type RoundSize } from './round.ts';
import { KINDS } from './weather.ts';

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

export interface CampaignsSize extends Omit<RoundSize, 'kind'> {
  /** At least; whole rounds are played. */
  operations: number;
  /** Milliseconds after which no further round begins. */
  forMs: number;
}

/** Prints figures. @returns what is broken */
export async function soakCampaigns({ operations: wanted, forMs, seed, ...size }: CampaignsSize): Promise<string[]> {
  const begun = performance.now();
  const rounds: Round[] = [];
  let [first, last] = [0, 0];
  while (sumOf(rounds, ({ operations }) => operations) < wanted && performance.now() - begun < forMs) {
    const round = await playRound({ ...size, kind: rounds.length % 2 === 0 ? 'CPNS' : 'PPPK', seed: seed + rounds.length });
    rounds.push(round);
    last = heap();
    // Both kinds have been played once: what is loaded for them is loaded.
    if (rounds.length <= 2) first = last;
    const done = sumOf(rounds, ({ operations }) => operations);
    const seconds = ((performance.now() - begun) / 1_000).toFixed(0);
    console.error(`  ${done} operations after ${seconds} s, ${mb(last)} of heap, broken ${sumOf(rounds, (one) => one.broken.length)}`);
  }
  const faults = Object.fromEntries(KINDS.map((kind) => [kind, sumOf(rounds, (round) => round.faults[kind] ?? 0)]));
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
  const broken = rounds.flatMap((round) => round.broken);
  return growth > HEAP_GROWTH ? [...broken, `The heap grew by more than ${HEAP_GROWTH * 100} %.`] : broken;
}
