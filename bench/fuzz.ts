// `npm run fuzz`: hostile inputs generated from the schema, through the real handler against the real engine, as twelve people.
import { readArgs, wholeNumber } from '../scripts/arguments.ts';
import { run } from '../scripts/run.ts';
import { fuzz, hostileWorld } from '../test/support/fuzz.ts';

const { values } = readArgs({
  command: 'npm run fuzz --',
  does: 'Sends hostile inputs made from the schema: none may be a fault, tell of the inside, or stay without an answer.',
  options: {
    count: { type: 'string', default: '28000', help: 'how many; there are some 140,000' },
    seed: { type: 'string', default: '2026', help: 'of the draw: the same inputs in the same order' },
  },
});

const table = (counts: Record<string, number>): string =>
  Object.entries(counts)
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name} ${count.toLocaleString('en')}`)
    .join(', ');

/** Distinct faults, by place and what was wrong; one place gives many. */
const MOST_SHOWN = 60;

await run(async () => {
  const [count, seed] = [wholeNumber('count', values.count, 1), wholeNumber('seed', values.seed, 0)];
  const world = await hostileWorld();
  try {
    const begun = performance.now();
    const figures = await fuzz(world, { seed, count }, (sent) => {
      if (sent % 2_000 === 0) console.error(`  ${sent} …`);
    });
    const { sent, inputs, places, faults, slowest, slow } = figures;
    console.log(
      `inputs    ${sent.toLocaleString('en')} of ${inputs.toLocaleString('en')}, in ${places.toLocaleString('en')} places; seed ${seed}`,
    );
    console.log(`kinds     ${table(figures.kinds)}`);
    console.log(`people    ${table(figures.people)}`);
    console.log(`answers   ${table(figures.answers)}`);
    console.log(`faults    ${faults.length}`);
    console.log(`slowest   ${slowest.ms.toFixed(0)} ms, ${slow} of more than a second; ${slowest.what}`);
    console.log(`took      ${((performance.now() - begun) / 1_000).toFixed(0)} s`);
    for (const fault of faults.slice(0, MOST_SHOWN)) console.error(fault);
    if (faults.length > 0) throw new Error(`${faults.length} hostile inputs were answered as faults.`);
  } finally {
    await world.city.stop();
  }
});
