// `node bench/figures.ts`: what a year in numbers of sixty agencies costs the server, in cities of several sizes; prints a table.

import { cpus, loadavg } from 'node:os';
import { BatchWriteItemCommand } from '@aws-sdk/client-dynamodb';
import { readArgs } from '../scripts/arguments.ts';
import { run } from '../scripts/run.ts';
import { cityBoard, NAMES } from '../src/modules/dashboards/rules/counts.ts';
import { PREDICATES } from '../src/modules/unit-achievement/rules/distribution.ts';
import { legalYear } from '../src/platform/rules/calendar.ts';
import type { Numbers } from '../src/platform/rules/counts.ts';
import { encode } from '../src/platform/store/codec.ts';
import { CountItem } from '../src/platform/stream/counts.ts';
import { type Ask, REGION, type RunningCity, startCity } from '../test/support/city.ts';
import { openUnitAs } from '../test/support/people.ts';

const AGENCIES = 60;
const YEAR = legalYear(new Date().toISOString());

const LEAN = 'unit { name } plans { total approved submitted }';
const FULL = `unit { name } plans { draft returned submitted approved total } progress { month plans } evaluations { open shared final exempt total }
  predicates { final counts { predicate people } achievements { achievement units people { predicate people } guidance { limit actual } } }
  reviews { invited answered } objections { filed open overdue decided changed }`;
const asked = (unit: string): string => `{ figures(year: ${YEAR}) { asOf isStale total { ${unit} } units { ${unit} } } }`;

/** A year as it is in December: every month has progress, three periods and the year are evaluated. */
function numbersOf(people: number): Numbers {
  const share = (part: number): number => Math.round(people * part);
  const months = Array.from({ length: 12 }, (_, month) => NAMES.progress(`${YEAR}-${String(month + 1).padStart(2, '0')}`));
  const spread = (period: number | null): [string, number][] => [
    [NAMES.evaluation(period, 'FINAL'), share(0.9)],
    [NAMES.evaluation(period, 'SHARED'), share(0.1)],
    ...PREDICATES.map((predicate, i): [string, number] => [NAMES.predicate(period, predicate), share(0.9 / 2 ** (i + 1))]),
    ...PREDICATES.map((predicate, i): [string, number] => [NAMES.final(period, 'GOOD', predicate), share(0.8 / 2 ** (i + 1))]),
    [NAMES.achievement(period, 'GOOD'), 1],
  ];
  return {
    [NAMES.plan('APPROVED')]: share(0.8),
    [NAMES.plan('SUBMITTED')]: share(0.2),
    ...Object.fromEntries(months.map((month) => [month, share(0.7)])),
    ...Object.fromEntries([1, 2, 3, null].flatMap(spread)),
    [NAMES.review('invited')]: share(3),
    [NAMES.review('answered')]: share(2),
    [NAMES.objection('filed')]: share(0.02),
    [NAMES.objection('decided')]: share(0.02),
  };
}

async function putNumbers({ app }: RunningCity, units: readonly string[], people: number): Promise<void> {
  const numbers = numbersOf(people / units.length);
  for (let from = 0; from < units.length; from += 25) {
    const rows = units
      .slice(from, from + 25)
      .map((unit) => ({ ...CountItem.putAt(['1', cityBoard(REGION, YEAR), unit], REGION, numbers), version: 1 }));
    const RequestItems = { [app.parts.config.tableName]: rows.map((row) => ({ PutRequest: { Item: encode(row) } })) };
    await app.client.send(new BatchWriteItemCommand({ RequestItems }));
  }
}

async function measured(ask: Ask, query: string, times: number): Promise<string> {
  for (let i = 0; i < times / 3; i += 1) await ask(query);
  const [begun, cpu] = [performance.now(), process.cpuUsage()];
  let line: Awaited<ReturnType<Ask>>['line'];
  for (let i = 0; i < times; i += 1) ({ line } = await ask(query));
  const { user, system } = process.cpuUsage(cpu);
  const ms = ((user + system) / 1_000 / times).toFixed(2);
  return `${line?.reads} | ${line?.capacityUnits} | ${ms} | ${((performance.now() - begun) / times).toFixed(1)}`;
}

await run(async () => {
  const { values } = readArgs({
    command: 'node bench/figures.ts',
    does: 'Measures what the numbers of sixty agencies cost, whatever the number of people.',
    options: {
      people: { type: 'string', default: '16000,400000', help: 'people of each city' },
      times: { type: 'string', default: '600', help: 'requests of each mean' },
    },
  });
  console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.versions.node}, load beforehand ${(loadavg()[0] ?? 0).toFixed(1)}\n`);
  const city = await startCity();
  const setup = await city.login({ sub: 'setup', roles: ['HR_OFFICER'] });
  const units: string[] = [];
  for (let i = 0; i < AGENCIES; i += 1) units.push(await openUnitAs(setup, `agency-${i}`, 'AGENCY', null));
  const hr = await city.login({ sub: 'hr', roles: ['HR_OFFICER'] });
  console.log('| people | asked | calls | units | CPU, ms a request | ms a request |\n| --: | --- | --: | --: | --: | --: |');
  console.log(`| | who asks, to compare | ${await measured(hr, '{ me { roles } }', Number(values.times))} |`);
  for (const people of values.people.split(',').map(Number)) {
    await putNumbers(city, units, people);
    for (const [name, unit] of [
      ['plans', LEAN],
      ['everything', FULL],
    ] as const)
      console.log(`| ${people.toLocaleString('en')} | ${name} | ${await measured(hr, asked(unit), Number(values.times))} |`);
  }
  await city.stop();
});
