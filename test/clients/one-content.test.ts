// One id, one content: after each scenario what stands around its objects is read by every road, and no id is told in two ways.
import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareWithRecords } from '../../src/jobs.ts';
import { partsApart } from '../../src/parts.ts';
import { MUTATIONS, ready } from '../operations/ready.ts';
import type { Ask } from '../support/city.ts';
import { explore, ledger, type Opened } from '../support/one-content.ts';
import { IS_WHOLE, leastOf, OF_OPERATIONS, sampleOf } from '../support/sample.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';
import { theSchema } from '../support/schema.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

const { schema } = theSchema();
const NODES = Object.values(schema.getTypeMap()).flatMap((type) =>
  isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node') ? [type.name] : [],
);

/** Ids of objects, whatever holds them. */
const idsIn = (text: string): string[] => [...new Set([...text.matchAll(/\b[a-z]{3}_[0-9a-z]{24,}\b/g)].map(([id]) => id))];

const asked: Opened = new Map();
const byHr: Opened = new Map();
let compared = 0;

/** What one person reads at one moment. */
async function around(ask: Ask, ids: readonly string[], opened: Opened): Promise<{ conflicts: string[]; errors: string[] }> {
  const book = ledger();
  const errors = await explore(ask, ids, book, opened);
  compared += book.compared;
  return { conflicts: book.conflicts, errors };
}

describe('after each scenario, no id holds two contents', () => {
  it.each(sampleOf(MUTATIONS, OF_OPERATIONS))('%s', async (name) => {
    const { ask, query, variables } = await ready(city, name);
    const { data, errors } = await ask(query, variables);
    expect(errors).toBeUndefined();
    const ids = idsIn(JSON.stringify([data, variables]));
    expect(await around(ask, ids, asked)).toEqual({ conflicts: [], errors: [] });
    expect(await around(city.people.hr.ask, ids, byHr)).toEqual({ conflicts: [], errors: [] });
  });

  // No change of people leads to a finding: something is edited past the API, and the job that compares comes by.
  it('what differs from its records', async () => {
    const [TableName, pk] = ['semarang-test', city.people.staff.employeeId ?? ''];
    const { Item } = await city.engine.send(new GetItemCommand({ TableName, Key: { pk: { S: pk }, sk: { S: '#' } } }));
    const body = { S: JSON.stringify({ ...JSON.parse(Item?.body?.S ?? ''), name: 'Orang Lain' }) };
    await city.engine.send(new PutItemCommand({ TableName, Item: { ...Item, body } }));
    await compareWithRecords(partsApart(city.app.parts), () => undefined);
    await city.engine.send(new PutItemCommand({ TableName, Item }));
    const { ask } = city.people.auditor;
    const { data } = await ask('{ auditFindings(first: 10) { edges { node { id } } } }');
    expect(await around(ask, idsIn(JSON.stringify(data)), asked)).toEqual({ conflicts: [], errors: [] });
    expect(asked.get('AuditFinding')).toBeGreaterThan(0);
  });

  it.runIf(IS_WHOLE)('and every kind of object was opened', () => {
    expect(NODES.filter((type) => !asked.has(type) && !byHr.has(type))).toEqual([]);
  });

  it('and thousands of fields were told more than once', () => expect(compared).toBeGreaterThan(leastOf(2000, OF_OPERATIONS)));
});
