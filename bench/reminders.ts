// `node bench/reminders.ts`: a day's pass of reminders over a whole city in which nobody has a plan yet and all are told that it is due; prints a table.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { progressBar } from '../local/progress-bar.ts';
import { readArgs, wholeNumber } from '../scripts/arguments.ts';
import { run } from '../scripts/run.ts';
import { planCity } from '../seed/city.ts';
import { daysOf } from '../seed/days.ts';
import { blank, writeOrganisation } from '../seed/organisation.ts';
import { openCycle } from '../seed/season.ts';
import { createWriter } from '../seed/writer.ts';
import { remindAll } from '../src/clock.ts';
import { REGION, type RunningCity, startCity } from '../test/support/city.ts';
import { TODAY } from '../test/support/demo.ts';

/** The last reminder before the end of planning, which the seed puts on the last day of the year. */
const REMINDED = '2026-12-30T03:00:00.000Z';

/** Through the services, as ever: some minutes for 16,000 people. */
async function seed(folder: string, employees: number): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const city = await startCity({}, {}, { left: folder });
  city.setNow(TODAY);
  const plan = await planCity({ region: REGION, employees, seed: 3374 });
  const written = blank(plan, createWriter(city.app), daysOf(TODAY));
  await writeOrganisation(written, plan, progressBar());
  await openCycle(written);
  await city.stop();
  writeFileSync(join(folder, 'people'), String(employees));
}

const filesIn = (folder: string): Map<string, Buffer> =>
  new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));

/** How often the table was asked for anything. */
function callsOf({ app }: RunningCity): () => number {
  let calls = 0;
  app.client.use((attempt, next) => {
    calls += 1;
    return next(attempt);
  });
  return () => calls;
}

await run(async () => {
  const { values } = readArgs({
    command: 'node bench/reminders.ts',
    does: 'Measures the reminders of one day in a city in which nobody has drawn up a plan.',
    options: {
      people: { type: 'string', default: '240', help: 'people of the city, 120 to 20000' },
      data: { type: 'string', help: 'where the city is kept for the next run; measured is a copy' },
    },
  });
  const people = wholeNumber('people', values.people, 120, 20_000);
  const folder = values.data ?? '';
  if (!existsSync(join(folder, 'people'))) await seed(folder, people);
  const city = await startCity({}, {}, { copied: filesIn(folder) });
  city.setNow(REMINDED);
  const calls = callsOf(city);
  console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.versions.node}, load beforehand ${(loadavg()[0] ?? 0).toFixed(1)}\n`);
  console.log(
    '| what | written | s | people a second | CPU, s | CPU, ms a person | calls of the table |\n| --- | --: | --: | --: | --: | --: | --: |',
  );
  for (const what of ['a day', 'the same once more']) {
    const [begun, spent, before] = [performance.now(), process.cpuUsage(), calls()];
    const { [REGION]: done } = await remindAll(city.app.parts);
    const seconds = (performance.now() - begun) / 1_000;
    const { user, system } = process.cpuUsage(spent);
    const cpu = (user + system) / 1_000_000;
    const cells = [
      what,
      done?.written,
      seconds.toFixed(1),
      Math.round(people / seconds),
      cpu.toFixed(1),
      ((cpu / people) * 1_000).toFixed(2),
      calls() - before,
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
  await city.stop();
});
