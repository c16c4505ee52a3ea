// `npm run seed -- --employees 16000 --region 33.74`: a whole city into an empty DATA_DIR; `npm start` then serves it.

import { existsSync } from 'node:fs';
import { dataDirOf } from '../local/data-dir.ts';
import { startDevServer } from '../local/dev-server.ts';
import { progressBar } from '../local/progress-bar.ts';
import { seedDemo } from '../seed/demo.ts';
import { readArgs } from './arguments.ts';
import { Hint, run } from './run.ts';

const SEMARANG = '33.74';

function wantedCity(): { employees: number; region: string } {
  const { values } = readArgs({
    command: 'npm run seed --',
    does: 'Writes a whole city into an empty data directory; `npm start` then serves it.',
    options: {
      employees: { type: 'string', default: '16000', help: 'how many people, 120 to 20000' },
      region: { type: 'string', default: SEMARANG, help: 'code of the region' },
    },
    environment: { DATA_DIR: 'where to (default .data)' },
  });
  const employees = Number(values.employees);
  if (!Number.isInteger(employees) || employees < 120 || employees > 20_000)
    throw new Hint('--employees is a whole number from 120 to 20000.');
  if (values.region !== SEMARANG)
    throw new Hint(`--region: only ${SEMARANG} can be drawn in full; 33.22 comes with it as the second region.`);
  return { employees, region: values.region };
}

await run(async () => {
  const wanted = wantedCity();
  const dataDir = dataDirOf(process.env);
  if (existsSync(dataDir.seeded)) throw new Hint(`${dataDir.path} holds a city already. Clear it first: npm run reset`);
  const tick = progressBar();
  const server = await startDevServer({
    port: 0,
    dataDir,
    seed: (app, options) => seedDemo(app, { ...options, ...wanted, tick, restTick: tick }),
  });
  await server.seeded;
  await server.stop();
  console.log(`${wanted.employees} people of ${wanted.region} are in ${dataDir.path}. Serve them: npm start`);
});
