// `npm run seed -- --employees 16000`: a whole city into an empty DATA_DIR; `-- --region 33.72`: another region beside what is there. `npm start` then serves it.

import { existsSync } from 'node:fs';
import { type DataDir, dataDirOf } from '../local/data-dir.ts';
import { startDevServer } from '../local/dev-server.ts';
import { progressBar } from '../local/progress-bar.ts';
import { SECOND, SEMARANG } from '../seed/city/units.ts';
import { begunAt, seedDemo } from '../seed/demo.ts';
import { seedRegion } from '../seed/region.ts';
import { readArgs, wholeNumber } from './arguments.ts';
import { Hint, run } from './run.ts';

interface Wanted {
  employees: number;
  region: string;
}

function wantedCity(): Wanted {
  const { values } = readArgs({
    command: 'npm run seed --',
    does: 'Writes a whole city into an empty data directory, or another region beside it; `npm start` then serves it.',
    options: {
      employees: { type: 'string', help: 'how many people, 120 to 20000 (16000); of another region from 60 (120)' },
      region: { type: 'string', default: SEMARANG, help: 'code of the region; any other is drawn with eight agencies, a year finished' },
    },
    environment: { DATA_DIR: 'where to (default .data)' },
  });
  const { region } = values;
  const least = region === SEMARANG ? 120 : 60;
  const employees = wholeNumber('employees', values.employees ?? (region === SEMARANG ? '16000' : '120'), least, 20_000);
  if (!/^\d\d\.\d\d$/.test(region)) throw new Hint(`--region: ${region} is no code of a region, such as 33.72.`);
  if (region === SECOND) throw new Hint(`--region: ${SECOND} comes with ${SEMARANG}, as the second region of the demo.`);
  return { employees, region };
}

/** Beside what is there; repeated, it goes on where it was cut short. */
async function seedBeside(dataDir: DataDir, wanted: Wanted): Promise<void> {
  const server = await startDevServer({ port: 0, dataDir });
  await seedRegion(server.app, { ...wanted, tick: progressBar(), now: begunAt(dataDir.path, new Date().toISOString()) }).finally(() =>
    server.stop(),
  );
}

async function seedCity(dataDir: DataDir, wanted: Wanted): Promise<void> {
  if (existsSync(dataDir.seeded)) throw new Hint(`${dataDir.path} holds a city already. Clear it first: npm run reset`);
  const tick = progressBar();
  const server = await startDevServer({
    port: 0,
    dataDir,
    seed: (app, options) => seedDemo(app, { ...options, ...wanted, tick, restTick: tick }),
  });
  await server.seeded;
  await server.stop();
}

await run(async () => {
  const wanted = wantedCity();
  const dataDir = dataDirOf(process.env);
  await (wanted.region === SEMARANG ? seedCity(dataDir, wanted) : seedBeside(dataDir, wanted));
  console.log(`${wanted.employees} people of ${wanted.region} are in ${dataDir.path}. Serve them: npm start`);
});
