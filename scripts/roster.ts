// `npm run roster -- --region 33.74`: makes the lists of who has not anew from careers, plans and evaluations, while people work.

import { progressBar } from '../local/progress-bar.ts';
import { type Rebuilt, rebuildRoster } from '../src/modules/outstanding/rebuild.ts';
import { createLoader } from '../src/platform/context.ts';
import { makeClient } from '../src/platform/store/client.ts';
import { createTable } from '../src/platform/store/dynamodb.ts';
import { type Meter, newMeter } from '../src/platform/store/table.ts';
import { readArgs } from './arguments.ts';
import { PLACES, placeOf } from './place.ts';
import { Hint, run } from './run.ts';

function wanted(): { region: string; dryRun: boolean } {
  const { values } = readArgs({
    command: 'npm run roster --',
    does: 'Makes the lists of who has not anew from careers, plans and evaluations, one region at a time, while people work.',
    options: {
      region: { type: 'string', default: '33.74', help: 'code of the region' },
      'dry-run': { type: 'boolean', default: false, help: 'says what is wrong and writes nothing' },
    },
    environment: PLACES,
  });
  if (!/^\d\d\.\d\d$/.test(values.region)) throw new Hint(`--region: ${values.region} is no code of a region, such as 33.74.`);
  return { region: values.region, dryRun: values['dry-run'] };
}

function report({ region, dryRun }: { region: string; dryRun: boolean }, done: Rebuilt, { reads, readUnits, writeUnits }: Meter): void {
  const wrong = `${done.added} missing, ${done.mended} wrong, ${done.removed} too many${dryRun ? ' (nothing was written)' : ', put right'}`;
  const cost = `${reads} calls, ${Math.round(readUnits)} units read, ${Math.round(writeUnits)} written`;
  console.log(`${region}: ${done.rows} rows of ${done.people} people; ${wrong}. ${cost}.`);
  if (done.left.length > 0)
    throw new Hint(`${done.left.length} people were written to all the while. Run it again for ${done.left.join(', ')}.`);
}

await run(async () => {
  const asked = wanted();
  const { endpoint, name, stop } = await placeOf(process.env);
  const client = await makeClient(endpoint);
  const bar = progressBar();
  try {
    const table = createTable({ client, name, meter: newMeter() });
    const parts = { table, loader: () => createLoader(table), now: () => new Date().toISOString() };
    report(asked, await rebuildRoster({ ...asked, ...parts, tick: (n, of) => bar('people', n, of) }), table.meter);
  } finally {
    client.destroy();
    await stop();
  }
});
