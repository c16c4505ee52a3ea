// `npm run region -- --join 33.72`: lets a region join this deployment, or takes that back; without either, which have joined.

import { randomUUID } from 'node:crypto';
import { findRegion } from '../seed/city/units.ts';
import { type Joining, regionJoin, regionLeave } from '../src/modules/organisation/joining.ts';
import { joinedRegions } from '../src/modules/organisation/region-items.ts';
import { createTable } from '../src/platform/store/dynamodb.ts';
import { newMeter } from '../src/platform/store/table.ts';
import { readArgs } from './arguments.ts';
import { atPlace, PLACES } from './place.ts';
import { Hint, run } from './run.ts';

const codeOf = (option: string, code: string): string => {
  if (!/^\d\d\.\d\d$/.test(code)) throw new Hint(`--${option}: ${code} is no code of a region, such as 33.74.`);
  return code;
};

/** As the ministry writes it: nobody types the name of a tenant. */
async function official(code: string): Promise<{ code: string; name: string }> {
  const found = await findRegion(code).catch(() => null);
  if (!found) throw new Hint(`--join: no regency or city has the code ${code}.`);
  return { code, name: found.name };
}

async function join(joining: Joining, code: string): Promise<string> {
  const region = await official(codeOf('join', code));
  const done = await regionJoin(joining, region);
  return `${code} ${region.name} ${done === 'STANDS' ? 'had joined already' : 'has joined'}.`;
}

async function leave(joining: Joining, code: string): Promise<string> {
  const done = await regionLeave(joining, codeOf('leave', code));
  if (done === 'RESTS') throw new Hint(`--leave: ${code} has units, and what rests on them would be nobody's. It stays.`);
  return `${code} ${done === 'STANDS' ? 'had not joined' : 'has left'}.`;
}

async function list({ table }: Joining): Promise<string> {
  const regions = await joinedRegions(table);
  return regions.length === 0
    ? 'No region has joined yet.'
    : regions.map(({ code, name, joinedOn }) => `${code}  ${name}, since ${joinedOn}`).join('\n');
}

await run(async () => {
  const { values } = readArgs({
    command: 'npm run region --',
    does: 'Lets a region join this deployment, or takes that back; without either, says which have joined.',
    options: {
      join: { type: 'string', help: 'code of the region; its name is the official one' },
      leave: { type: 'string', help: 'code of the region; only as long as it has no unit' },
    },
    environment: PLACES,
  });
  if (values.join && values.leave) throw new Hint('--join or --leave, one at a time.');
  const said = await atPlace(process.env, ({ client, config, clock }) => {
    const table = createTable({ client, name: config.tableName, meter: newMeter() });
    const joining = { table, now: clock(), requestId: randomUUID() };
    if (values.join) return join(joining, values.join);
    return values.leave ? leave(joining, values.leave) : list(joining);
  });
  console.log(said);
});
