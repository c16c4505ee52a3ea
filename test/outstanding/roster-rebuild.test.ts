// Rows of who has not, spoiled, taken away and added: made anew they are what they were, also while somebody writes.
import { paginateScan } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Rebuild, type Rebuilt, rebuildRoster } from '../../src/modules/outstanding/rebuild.ts';
import { createLoader } from '../../src/platform/context.ts';
import { decode, encode } from '../../src/platform/store/codec.ts';
import { canonical } from '../../src/platform/store/commit.ts';
import { createTable } from '../../src/platform/store/dynamodb.ts';
import { newMeter, type Row, type Table } from '../../src/platform/store/table.ts';
import { OTHER_REGION, REGION } from '../support/city.ts';
import { done } from '../support/people.ts';
import { evaluationOpened, handedOver } from '../support/scenarios/evaluation-stages.ts';
import { approved, newcomer, opened, proposed, type Season, startSeason, submitted } from '../support/scenarios/stages.ts';
import { PLANNING_DAY, step } from '../support/season.ts';

const TODAY = '2026-12-10T02:00:00.000Z';

let city: Season;
/** Rows as the operations left them, and what the first look at them found. */
let written: Map<string, string>;
let first: Rebuilt;
beforeAll(async () => {
  city = await startSeason();
  await newcomer(city);
  await opened(city);
  await submitted(city);
  await approved(city);
  await evaluationOpened(city);
  await handedOver(city);
  written = await stored();
  first = await rebuild();
}, 60_000);
afterAll(() => city.stop());

const tableOf = (): Table => createTable({ client: city.app.client, name: tableName(), meter: newMeter() });
const tableName = (): string => city.app.contextFor({ id: 'test', region: REGION, employeeId: null, roles: new Set() }, 'name').table.name;

/** Bytes of all rows, as they are stored; the version says how often one was written, and nothing else. */
async function stored(): Promise<Map<string, string>> {
  const rows = new Map<string, string>();
  for await (const page of paginateScan({ client: city.engine }, { TableName: tableName() }))
    for (const item of page.Items ?? []) {
      const { version: _, ...rest } = item;
      if (item.sk?.S?.startsWith('ROSTER#')) rows.set(`${item.pk?.S} ${item.sk.S}`, canonical(rest));
    }
  return new Map([...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

async function rowsOf(): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const page of paginateScan({ client: city.engine }, { TableName: tableName() }))
    for (const item of page.Items ?? []) if (item.sk?.S?.startsWith('ROSTER#') && item.region?.S === REGION) rows.push(decode(item));
  return rows.toSorted((a, b) => (a.pk + a.sk < b.pk + b.sk ? -1 : 1));
}

const put = (row: Row) => tableOf().transact([{ Put: { TableName: tableName(), Item: encode(row) } }]);
const remove = ({ pk, sk }: Row) => tableOf().transact([{ Delete: { TableName: tableName(), Key: { pk: { S: pk }, sk: { S: sk } } } }]);

function rebuild(more: Partial<Rebuild> = {}): Promise<Rebuilt> {
  const table = more.table ?? tableOf();
  return rebuildRoster({
    table,
    loader: () => createLoader(table),
    region: REGION,
    now: () => TODAY,
    dryRun: false,
    tick: () => {},
    ...more,
  });
}

/** One of each kind of damage, of rows that are neighbours. */
async function spoil(): Promise<void> {
  const [lost, second, third, fourth, fifth] = await rowsOf();
  if (!lost || !second || !third || !fourth || !fifth) throw new Error('There are too few rows.');
  const packed = [...(second.card as unknown[])];
  packed[8] = packed[8] === '20264' ? '20261' : '20264';
  await put({ ...second, card: packed });
  await remove(lost);
  await put({ ...third, card: 'spoiled' });
  await put({ ...fourth, index: { ...fourth.index, index1: { pk: `ROSTER_PLAN#${REGION}`, sk: '9999#nowhere' } } });
  await put({ ...fifth, index: {} });
  await put({ ...fifth, sk: 'ROSTER#asg_of_nobody', version: 7 });
  await put({ ...fifth, pk: 'emp_of_nobody', sk: 'ROSTER#asg_of_nobody' });
}

describe('the roster made anew', () => {
  let before: Map<string, string>;
  beforeEach(async () => {
    await rebuild();
    before = await stored();
  });

  it('is byte for byte what the operations had written', async () => {
    expect(first).toMatchObject({ added: 0, mended: 0, removed: 0, left: [] });
    expect(before).toEqual(written);
    expect(first.rows).toBe((await rowsOf()).length);
    expect(first.rows).toBeGreaterThan(10);
  });

  it('has again what was spoiled or lost, and not what does not belong there', async () => {
    await spoil();
    const spoiled = await stored();
    const looked = await rebuild({ dryRun: true });
    expect(looked).toMatchObject({ added: 1, mended: 4, removed: 2, left: [] });
    expect(await stored()).toEqual(spoiled);
    expect(await rebuild()).toEqual(looked);
    expect(await stored()).toEqual(before);
    expect(await rebuild()).toMatchObject({ added: 0, mended: 0, removed: 0 });
  });

  it('has entries of other posts again, which stand beside its rows', async () => {
    const [who, other] = [await newcomer(city), await newcomer(city)];
    const { data } = await city.setup('query($id: ID!) { employee(id: $id) { version } }', { id: who.employeeId });
    const beside = { holding: 'PLT', validTo: '2027-03-31', assignment: { positionId: other.positionId, validFrom: '2026-12-10' } };
    city.setNow(TODAY);
    await done(
      city.people.hr.ask,
      'assignmentStart',
      { employeeId: who.employeeId, expectedVersion: data.employee.version, ...beside },
      'employee { id }',
    );
    const entry = async () => {
      const { rows } = await tableOf().query({ pk: who.employeeId, prefix: 'ASSIGNMENT#', limit: 10 });
      return rows.filter(({ index }) => index?.index3?.pk.startsWith('ROSTER#') || !index?.index3);
    };
    const beforehand = (await entry()).find(({ index }) => index?.index3) as Row;
    expect(beforehand.index?.index3?.sk).toBe(beforehand.index?.index1?.sk);
    const { index3: _, ...index } = beforehand.index ?? {};
    await put({ ...beforehand, index });
    expect((await entry()).every((row) => !row.index?.index3)).toBe(true);
    expect(await rebuild()).toMatchObject({ added: 0, mended: 1, removed: 0, left: [] });
    expect((await entry()).find((row) => row.index?.index3)).toMatchObject({ card: beforehand.card, index: beforehand.index });
    expect(await rebuild()).toMatchObject({ added: 0, mended: 0, removed: 0 });
  });

  it('is the region’s own: another one is neither read nor written', async () => {
    await spoil();
    const spoiled = await stored();
    expect(await rebuild({ region: OTHER_REGION })).toMatchObject({ added: 0, mended: 0, removed: 0 });
    expect(await stored()).toEqual(spoiled);
  });

  it.each(['opens', 'submits'])('gives way to somebody who %s a plan between look and write, and tells it', async (what) => {
    const { person, ...planned } = what === 'submits' ? await proposed(city) : { person: await newcomer(city) };
    const actor = async () => {
      city.setNow(PLANNING_DAY);
      if ('plan' in planned) await step(person.ask, 'planSubmit', planned.plan);
      else await done(person.ask, 'planOpen', { assignmentId: person.assignmentId, year: 2026 }, 'plan { id }');
      city.setNow(TODAY);
    };
    const mine = async () => (await rowsOf()).find(({ pk }) => pk === person.employeeId);
    await remove((await mine()) as Row);
    let tries = 0;
    const table = tableOf();
    const transact: Table['transact'] = async (items) => {
      tries += 1;
      if (tries === 1) await actor();
      return table.transact(items);
    };
    expect(await rebuild({ table: { ...table, transact } })).toMatchObject({ added: 1, left: [] });
    expect(tries).toBe(2);
    expect((await mine())?.card).toMatchObject({ 8: what === 'submits' ? '20263' : '20261' });
  });

  it('names whoever was written to each time', async () => {
    await remove((await rowsOf())[0] as Row);
    const table = tableOf();
    const busy: Table = {
      ...table,
      transact: async (items) => {
        const key = items.find(({ ConditionCheck }) => ConditionCheck)?.ConditionCheck?.Key;
        const head = await table.get({ pk: key?.pk?.S ?? '', sk: key?.sk?.S ?? '' });
        if (head) await put({ ...head, version: head.version + 1 });
        return table.transact(items);
      },
    };
    expect(await rebuild({ table: busy })).toMatchObject({ added: 0, left: [expect.stringMatching(/^emp_/)] });
  });
});
