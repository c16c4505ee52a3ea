// `npm run fuzz`: what nobody should send, through the real handler against the real engine, as everybody; each kind with its figures.
import { loadavg } from 'node:os';
import { readArgs, wholeNumber } from '../scripts/arguments.ts';
import { Hint, run } from '../scripts/run.ts';
import { crowd } from '../test/support/crowd.ts';
import { fuzz, hostileWorld, type World } from '../test/support/fuzz.ts';
import { hostileCursors } from '../test/support/hostile-cursors.ts';
import { hostileDocuments } from '../test/support/hostile-documents.ts';
import { type Recorded, recordTraffic } from '../test/support/recorded.ts';
import { swapIds } from '../test/support/swaps.ts';

interface Size {
  seed: number;
  count: number;
}
type Tell = (sent: number) => void;
/** Lists of texts are what is wrong; all else are figures. */
type Figures = Readonly<Record<string, number | string[] | Readonly<Record<string, number>> | { ms: number; what: string }>>;

interface Proof {
  does: string;
  count: number;
  prove(size: Size, tell: Tell): Promise<object>;
}

async function inWorld(prove: (world: World) => Promise<object>): Promise<object> {
  const world = await hostileWorld();
  return prove(world).finally(() => world.city.stop());
}

async function inTraffic(prove: (recorded: Recorded) => Promise<object>): Promise<object> {
  const recorded = await recordTraffic();
  const { sent, marks } = recorded;
  return prove(recorded)
    .then((figures) => ({ recorded: sent.length, marks, ...figures }))
    .finally(() => recorded.city.stop());
}

const CROWD = { users: 50, each: 60, inFlight: 50 };

const PROOFS: Readonly<Record<string, Proof>> = {
  inputs: {
    does: 'hostile values in every place of the schema, some 140,000',
    count: 28_000,
    prove: (size, tell) => inWorld((world) => fuzz(world, size, tell)),
  },
  ids: {
    does: 'recorded traffic with ids of other people, regions and types',
    count: 10_000,
    prove: (size, tell) => inTraffic((recorded) => swapIds(recorded, size, tell)),
  },
  people: {
    does: `${CROWD.users} people at once in one warm process, compared with each alone`,
    count: 10_000,
    prove: (size, tell) => inTraffic((recorded) => crowd(recorded, { ...CROWD, ...size }, tell)),
  },
  cursors: {
    does: 'cursors changed, or of another viewer, list or region',
    count: 5_000,
    prove: (size, tell) => inWorld((world) => hostileCursors(world, size, tell)),
  },
  documents: {
    does: 'documents changed at random, and bombs of each kind',
    count: 10_000,
    prove: (size, tell) => inWorld((world) => hostileDocuments(world, size, tell)),
  },
};

const { values } = readArgs({
  command: 'npm run fuzz --',
  does: `Sends what nobody should: none may be a fault, tell of the inside or of others, or stay without an answer.\n${Object.entries(
    PROOFS,
  )
    .map(([name, { does, count }]) => `  --of ${name.padEnd(10)}${does}; ${count.toLocaleString('en')} unless --count says else`)
    .join('\n')}`,
  options: {
    of: { type: 'string', default: 'inputs', help: `${Object.keys(PROOFS).join(', ')}` },
    count: { type: 'string', default: '', help: 'how many' },
    seed: { type: 'string', default: '2026', help: 'of the draw: the same in the same order' },
  },
});

const table = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name} ${count.toLocaleString('en')}`)
    .join(', ');

function inWords(figure: Figures[string]): string {
  if (typeof figure === 'number') return figure.toLocaleString('en', { maximumFractionDigits: 0 });
  if (Array.isArray(figure)) return String(figure.length);
  return 'what' in figure ? `${(figure.ms as number).toFixed(0)} ms; ${figure.what}` : table(figure as Record<string, number>);
}

/** Distinct ones, by place and what was wrong; one place gives many. */
const MOST_SHOWN = 60;

await run(async () => {
  const proof = PROOFS[values.of];
  if (!proof) throw new Hint(`--of ${values.of}: there is ${Object.keys(PROOFS).join(', ')}.`);
  const size = {
    count: values.count === '' ? proof.count : wholeNumber('count', values.count, 1),
    seed: wholeNumber('seed', values.seed, 0),
  };
  const [begun, load] = [performance.now(), loadavg()[0] ?? Number.NaN];
  const figures = (await proof.prove(size, (sent) => {
    if (sent % 2_000 === 0) console.error(`  ${sent} …`);
  })) as Figures;
  console.log(`${proof.does}; seed ${size.seed}, load beforehand ${load.toFixed(1)}`);
  for (const [name, figure] of Object.entries(figures)) console.log(`${name.padEnd(16)}${inWords(figure)}`);
  console.log(`${'took'.padEnd(16)}${((performance.now() - begun) / 1_000).toFixed(0)} s`);
  const wrong = Object.values(figures)
    .filter((figure) => Array.isArray(figure))
    .flat();
  for (const one of wrong.slice(0, MOST_SHOWN)) console.error(one);
  if (wrong.length > 0) throw new Error(`${wrong.length} were answered as they should not be.`);
});
