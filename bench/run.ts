// `npm run bench`: hot operations over HTTP, cold start and bundle size; prints the figures and writes them into bench/README.md.
import { loadavg } from 'node:os';
import { readArgs, wholeNumber } from '../scripts/arguments.ts';
import { Hint, run } from '../scripts/run.ts';
import { type BenchCity, openCity } from './city.ts';
import { measureContainers } from './cold-start.ts';
import { type Figures, type Load, measure } from './load.ts';
import { operationsOf } from './operations.ts';
import { type CityRun, type ContainerRun, machineOf, publish, type Results, readResults, tablesOf } from './report.ts';

interface Wanted {
  data: string | undefined;
  load: Load;
  starts: number;
  dry: boolean;
}

function wantedRun(): Wanted {
  const { values } = readArgs({
    command: 'npm run bench --',
    does: 'Measures hot operations over HTTP, cold start and bundle size, and writes the figures into bench/README.md.',
    options: {
      data: { type: 'string', help: 'a seeded DATA_DIR to measure on, on a copy; without it the demo city is made' },
      seconds: { type: 'string', default: '5', help: 'of load for an operation' },
      connections: { type: 'string', default: '8', help: 'at once' },
      starts: { type: 'string', default: '15', help: 'cold starts of each handler; 0 leaves them out' },
      dry: { type: 'boolean', default: false, help: 'prints only; results/figures.json and README.md stay' },
    },
  });
  const whole = (name: 'seconds' | 'connections' | 'starts', least: number): number => wholeNumber(name, values[name], least);
  const load: Load = { seconds: whole('seconds', 1), connections: whole('connections', 1), warmUp: 1 };
  return { data: values.data, load, starts: whole('starts', 0), dry: values.dry };
}

const today = (): string => new Date().toISOString().slice(0, 10);
const busy = (): number => loadavg()[0] ?? Number.NaN;

async function cityRun(city: BenchCity, load: Load): Promise<CityRun> {
  const people = await city.people();
  const before = { machine: machineOf(), on: today(), busy: busy() };
  const figures: Figures[] = [];
  for (const operation of await operationsOf(city)) {
    console.error(`  ${operation.title} …`);
    figures.push(await measure(city, operation, load));
  }
  return { ...before, people, seedSeconds: city.seedMs === null ? null : city.seedMs / 1000, load, figures };
}

await run(async () => {
  const { data, load, starts, dry } = wantedRun();
  if (process.platform !== 'linux') throw new Hint('The benches read CPU times from /proc, which only Linux has.');
  console.error(data ? `Copying ${data} …` : 'Writing the demo city …');
  const city = await openCity(data);
  const fresh: Results = { cities: {} };
  try {
    const figures = await cityRun(city, load);
    fresh.cities[figures.people] = figures;
    if (starts > 0) {
      console.error(`  ${starts} cold starts each …`);
      const before = { machine: machineOf(), on: today(), busy: busy() };
      fresh.containers = { ...before, figures: await measureContainers(city, starts) } satisfies ContainerRun;
    }
  } finally {
    await city.stop();
  }
  console.log(tablesOf(fresh));
  const kept = readResults();
  if (!dry) publish({ ...kept, ...fresh, cities: { ...kept.cities, ...fresh.cities } });
});
