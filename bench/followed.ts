// `node bench/followed.ts`: what each projection and the day's reminders cost, on regions of several sizes with plans at every stage; prints a table.

import { cpus, loadavg } from 'node:os';
import type { DynamoDBRecord } from 'aws-lambda';
import { readArgs } from '../scripts/arguments.ts';
import { run } from '../scripts/run.ts';
import { planCity } from '../seed/city.ts';
import { daysOf } from '../seed/days.ts';
import { blank, writeOrganisation } from '../seed/organisation.ts';
import { seasonOf } from '../seed/plans.ts';
import { openCycle, writeSeason } from '../seed/season.ts';
import { createWriter } from '../seed/writer.ts';
import { remindAll } from '../src/clock.ts';
import { createProjector, PROJECTIONS } from '../src/projections.ts';
import { OTHER_REGION, type RunningCity, startCity } from '../test/support/city.ts';
import { TODAY } from '../test/support/demo.ts';
import { follow } from '../test/support/stream.ts';

/** A batch as the stream brings it. */
const BATCH = 100;

const quiet = (): void => undefined;

async function seeded(city: RunningCity, employees: number): Promise<DynamoDBRecord[]> {
  city.setNow(TODAY);
  const records: DynamoDBRecord[] = [];
  const stream = await follow(city, () => async ({ Records }) => {
    records.push(...Records);
    return { batchItemFailures: [] };
  });
  const plan = await planCity({ region: OTHER_REGION, employees, seed: 3374 });
  const written = blank(plan, createWriter(city.app), daysOf(TODAY));
  await writeOrganisation(written, plan, quiet);
  await openCycle(written);
  await writeSeason(seasonOf(written, 0), () => true, quiet);
  await stream.drain();
  return records;
}

async function measured(work: () => Promise<unknown>): Promise<{ ms: number; cpu: number }> {
  const [begun, spent] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(spent);
  return { ms: performance.now() - begun, cpu: (user + system) / 1_000 };
}

const line = (people: number, what: string, of: number, { ms, cpu }: { ms: number; cpu: number }): void =>
  console.log(`| ${people} | ${what} | ${of} | ${Math.round(of / (ms / 1_000))} | ${(cpu / Math.max(1, of)).toFixed(2)} |`);

await run(async () => {
  const { values } = readArgs({
    command: 'node bench/followed.ts',
    does: 'Measures what each projection costs a record that it follows, and the day’s reminders a person.',
    options: { people: { type: 'string', default: '12,48', help: 'people of each region' } },
  });
  console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.versions.node}, load beforehand ${(loadavg()[0] ?? 0).toFixed(1)}\n`);
  console.log('| people | what | records, or people | a second | CPU, ms each |\n| --: | --- | --: | --: | --: |');
  for (const people of values.people.split(',').map(Number)) {
    const city = await startCity();
    const records = await seeded(city, people);
    for (const projection of PROJECTIONS) {
      const own = records.filter(({ dynamodb }) => projection.follows.has((dynamodb?.NewImage ?? dynamodb?.OldImage)?.type?.S ?? ''));
      const projector = createProjector(city.app.parts, ({ error }) => console.error(error), [projection]);
      const taken = await measured(async () => {
        for (let from = 0; from < own.length; from += BATCH) await projector({ Records: own.slice(from, from + BATCH) });
      });
      if (own.length > 0) line(people, projection.name, own.length, taken);
    }
    const first = await measured(() => remindAll(city.app.parts));
    line(people, 'reminders of a day', people, first);
    line(people, 'the same once more', people, await measured(() => remindAll(city.app.parts)));
    await city.stop();
  }
});
