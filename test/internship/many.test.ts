// Of an institution with very many students: its file in parts, and its figures as far as they are counted.
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { encode } from '../../src/platform/store/codec.ts';
import { everyRow } from '../support/city.ts';
import { placed } from '../support/internship-placed.ts';
import { type Agency, startAgency } from '../support/people.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
});
afterAll(() => city.stop());

/** The same row so many times over, each listed for itself. */
async function copied(type: string, institutionId: string, count: number): Promise<void> {
  const row = (await everyRow(city)).find((one) => one.type === type && JSON.stringify(one.body).includes(institutionId));
  if (!row) throw new Error(`No ${type}.`);
  const send = (i: number) => {
    const index = Object.fromEntries(Object.entries(row.index ?? {}).map(([name, at]) => [name, { ...at, sk: `${at.sk}#${i}` }]));
    const Item = encode({ ...row, pk: `${row.pk}-${i}`, index });
    return city.engine.send(new PutItemCommand({ TableName: city.app.parts.config.tableName, Item }));
  };
  for (let from = 0; from < count; from += 50)
    await Promise.all(Array.from({ length: Math.min(50, count - from) }, (_, i) => send(from + i)));
}

const FILE = `query($id: ID!, $after: String) {
  partnerCreditsFile(institutionId: $id, year: 2026, after: $after) { text rowCount endCursor } }`;

it('the file comes in parts, which put one behind the other are the whole file', async () => {
  const one = await placed(city);
  await copied('InternPlacement', one.institutionId, 500);
  const { hr, auditor } = city.people;
  const part = async (after: string | null, ask = hr.ask) => ask(FILE, { id: one.institutionId, after });
  const first = (await part(null)).data.partnerCreditsFile;
  expect(first).toMatchObject({ rowCount: 500, endCursor: expect.any(String) });
  const second = (await part(first.endCursor)).data.partnerCreditsFile;
  expect(second).toMatchObject({ rowCount: 1, endCursor: null });
  const lines = `${first.text}${second.text}`.split('\r\n').filter((line) => line !== '');
  expect(lines).toHaveLength(502);
  expect(lines.filter((line) => line.includes('Nama;'))).toEqual([lines[0]]);
  // A part is the same viewer's alone.
  const { errors } = await part(first.endCursor, auditor.ask);
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
});

it('figures say where a year has more applications than are counted', async () => {
  const one = await placed(city);
  const figures = async () => {
    const query = 'query($id: ID!) { partnerFigures(institutionId: $id, year: 2026) { applied placed withoutPlace isWhole } }';
    return (await city.people.hr.ask(query, { id: one.institutionId })).data.partnerFigures;
  };
  expect(await figures()).toEqual({ applied: 1, placed: 1, withoutPlace: 0, isWhole: true });
  await copied('InternshipApplication', one.institutionId, 2000);
  expect(await figures()).toEqual({ applied: null, placed: 2000, withoutPlace: null, isWhole: false });
});
