// `node bench/figures.ts`: what a year in numbers of sixty agencies costs the server, in cities of several sizes, with a board that is read anew for each
// and as it is served, kept for seconds; prints a table.

import { cpus, loadavg } from 'node:os';
import { setTimeout } from 'node:timers/promises';
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
import { randomFrom } from '../test/support/traffic.ts';

const AGENCIES = 60;
const YEAR = legalYear(new Date().toISOString());

const LEAN = 'unit { name } plans { total approved submitted }';
const FULL = `unit { name } plans { draft returned submitted approved total } progress { month plans } evaluations { open shared final exempt total }
  predicates { final counts { predicate people } achievements { achievement units people { predicate people } guidance { limit actual } } }
  reviews { rounds invited answered } objections { filed open overdue decided changed }`;
const asked = (unit: string): string => `{ figures(year: ${YEAR}) { asOf isStale total { ${unit} } units { ${unit} } } }`;

/** As long as the product keeps them, and not at all. */
const BOARDS = { 'read anew': 0, 'as served': 5_000 };

type Random = ReturnType<typeof randomFrom>;

/** How final predicates spread: few people are very good or very poor, and what tells of few is withheld. */
const SPREAD = [0.12, 0.8, 0.05, 0.02, 0.01];

const ROUND = 'rvr_bench';

/** A year as it is in December: every month has progress, three periods and the year are evaluated. */
function numbersOf(people: number, random: Random): Numbers {
  const share = (part: number): number => Math.round(people * part * (0.5 + random(1_000) / 1_000));
  const months = Array.from({ length: 12 }, (_, month) => NAMES.progress(`${YEAR}-${String(month + 1).padStart(2, '0')}`));
  const spread = (period: number | null): [string, number][] => [
    [NAMES.evaluation(period, 'FINAL'), share(0.9)],
    [NAMES.evaluation(period, 'SHARED'), share(0.1)],
    ...PREDICATES.map((predicate, i): [string, number] => [NAMES.predicate(period, predicate), share(0.9 * (SPREAD[i] ?? 0))]),
    ...PREDICATES.map((predicate, i): [string, number] => [NAMES.final(period, 'GOOD', predicate), share(0.8 * (SPREAD[i] ?? 0))]),
    [NAMES.achievement(period, 'GOOD'), 1],
  ];
  return {
    [NAMES.plan('APPROVED')]: share(0.8),
    [NAMES.plan('SUBMITTED')]: share(0.2),
    ...Object.fromEntries(months.map((month) => [month, share(0.7)])),
    ...Object.fromEntries([1, 2, 3, null].flatMap(spread)),
    [NAMES.review('invited', ROUND)]: share(3),
    [NAMES.review('answered', ROUND)]: share(1),
    [NAMES.objection('filed')]: share(0.02),
    [NAMES.objection('decided')]: share(0.02),
  };
}

async function putNumbers({ app, engine }: RunningCity, units: readonly string[], people: number): Promise<void> {
  const random = randomFrom(people);
  for (let from = 0; from < units.length; from += 25) {
    const rows = units.slice(from, from + 25).map((unit) => {
      const numbers = numbersOf((people / units.length) * (0.1 + random(1_800) / 1_000), random);
      return { ...CountItem.putAt(['1', cityBoard(REGION, YEAR), unit], REGION, numbers), version: 1 };
    });
    const RequestItems = { [app.parts.config.tableName]: rows.map((row) => ({ PutRequest: { Item: encode(row) } })) };
    await engine.send(new BatchWriteItemCommand({ RequestItems }));
  }
}

/** @param isOther an unused variable tells each request from the last, so that no answer is taken from what is kept */
async function measured(ask: Ask, query: string, times: number, isOther = false): Promise<string> {
  const variables = (i: number): object => (isOther ? { other: i } : {});
  for (let i = 0; i < times / 3; i += 1) await ask(query, variables(-i));
  const [begun, cpu] = [performance.now(), process.cpuUsage()];
  let line: Awaited<ReturnType<Ask>>['line'];
  for (let i = 0; i < times; i += 1) ({ line } = await ask(query, variables(i)));
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
  console.log('| board | people | asked | calls | units | CPU, ms a request | ms a request |\n| --- | --: | --- | --: | --: | --: | --: |');
  for (const [kept, boardsLife] of Object.entries(BOARDS)) {
    const city = await startCity({}, { boardsLife });
    const setup = await city.login({ sub: 'setup', roles: ['HR_OFFICER'] });
    const units: string[] = [];
    for (let i = 0; i < AGENCIES; i += 1) units.push(await openUnitAs(setup, `agency-${i}`, 'AGENCY', null));
    const hr = await city.login({ sub: 'hr', roles: ['HR_OFFICER'] });
    console.log(`| | | who asks, to compare | ${await measured(hr, '{ me { roles } }', Number(values.times))} |`);
    for (const people of values.people.split(',').map(Number)) {
      await putNumbers(city, units, people);
      await setTimeout(boardsLife);
      for (const [name, unit] of [
        ['plans', LEAN],
        ['everything', FULL],
      ] as const)
        for (const isOther of boardsLife > 0 ? [true, false] : [true]) {
          const board = isOther ? kept : 'answer kept';
          console.log(
            `| ${board} | ${people.toLocaleString('en')} | ${name} | ${await measured(hr, asked(unit), Number(values.times), isOther)} |`,
          );
        }
    }
    await city.stop();
  }
});
