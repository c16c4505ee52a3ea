// How much one request may read, asked through the API: what is stopped is stopped whole, and nothing is stopped between two writes.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mostReadsOf } from '../../src/config.ts';
import { type RunningCity, startCity } from '../support/city.ts';
import { newKey } from '../support/mutations.ts';
import { type Agency, staff } from '../support/people.ts';

const MOST = 9;
/** Some reads for each unit. */
const DEAR = 'positions { title } staff(first: 3) { edges { node { positionTitle } } }';
const TREE = `{ region { code units { name ${DEAR} } } }`;

let bare: RunningCity;
let city: Agency;
beforeAll(async () => {
  bare = await startCity({ mostReads: MOST });
  // Each of these changes reads what it must, whatever a question may.
  city = await staff(bare);
});
afterAll(() => bare.stop());

describe('a question that would read more than it may', () => {
  it('is answered nothing of what it had read by then, and told why with 400', async () => {
    const { status, data, errors, line } = await city.people.staff.ask(TREE);
    expect([status, data]).toEqual([400, undefined]);
    expect(errors).toMatchObject([
      {
        message: 'Permintaan ini membaca terlalu banyak data. Mintalah lebih sedikit butir, atau lebih sedikit isian per butir.',
        extensions: { code: 'READ_LIMIT', requestId: expect.any(String) },
      },
    ]);
    expect(errors).toHaveLength(1);
    expect(line).toMatchObject({ reads: MOST, codes: ['READ_LIMIT'], error: { name: 'ReadsTooMuch' } });
  });

  it('is told in English to who reads English', async () => {
    const { errors } = await city.people.staff.ask(TREE, {}, { 'accept-language': 'de, en;q=0.8' });
    expect(errors?.[0]?.message).toBe('The operation reads too much. Ask for fewer items, or for less of each.');
  });

  it('is told to a router with 200, where its code is handed on', async () => {
    const { status, errors } = await city.people.staff.ask(TREE, {}, await city.routerHeader());
    expect([status, errors?.map(({ extensions }) => extensions.code)]).toEqual([200, ['READ_LIMIT']]);
  });

  it('is answered where it asks for less', async () => {
    const { status, data } = await city.people.staff.ask('{ region { units { name } } }');
    expect([status, data.region.units.length]).toEqual([200, 5]);
  });
});

describe('a change', () => {
  const CREATE = (selection: string) =>
    `mutation($input: UnitCreateInput!) { unitCreate(input: $input) { unit { ${selection} } userErrors { code } } }`;
  const input = () => ({
    idempotencyKey: newKey(),
    code: newKey().slice(0, 8),
    name: 'Unit',
    kind: 'SECTION',
    parentId: city.units.diskominfo,
    validFrom: '2024-01-01',
  });

  it('is made though its answer reads too much, and says so; asked again with less it is answered', async () => {
    const made = input();
    const dear = CREATE(`id parent { children { ${DEAR} } parent { id } positions { holders { employee { name } } } } ${DEAR}`);
    const again = async (i: number) =>
      city.setup(
        dear.replace(
          'unit {',
          `unit { ${Array.from({ length: 8 }, (_, n) => `a${i}${n}: staff(first: ${n + 1}) { edges { node { positionTitle } } }`).join(' ')} `,
        ),
        { input: made },
      );
    const { status, data, errors, line } = await again(0);
    expect([status, data]).toEqual([200, null]);
    expect(errors).toMatchObject([{ message: expect.stringMatching(/^Perubahan Anda tersimpan/), extensions: { code: 'READ_LIMIT' } }]);
    expect(line?.writes).toBe(1);

    const less = await city.setup(CREATE('id code'), { input: made });
    expect(less.data.unitCreate).toMatchObject({ unit: { code: made.code }, userErrors: [] });
    const { data: trail } = await city.people.auditor.ask(
      'query($id: ID!) { auditTrail(subject: $id, first: 5) { edges { node { operation } } } }',
      {
        id: less.data.unitCreate.unit.id,
      },
    );
    expect(trail.auditTrail.edges).toHaveLength(1);
  });
});

describe('of two changes in one request', () => {
  it('the first is told to be stored, though the second was refused', async () => {
    const input = (code: string) => ({
      ...{ idempotencyKey: newKey(), code, name: 'Unit', kind: 'SECTION', parentId: city.units.diskominfo, validFrom: '2024-01-01' },
    });
    const many = Array.from({ length: 8 }, (_, n) => `b${n}: staff(first: ${n + 1}) { edges { node { positionTitle } } }`).join(' ');
    const code = newKey().slice(0, 8);
    const { data, errors, line } = await city.setup(
      `mutation($one: UnitCreateInput!, $two: UnitCreateInput!) {
        one: unitCreate(input: $one) { unit { ${many} ${DEAR} parent { children { ${DEAR} } } } userErrors { code } }
        two: unitCreate(input: $two) { userErrors { code } } }`,
      { one: input(code), two: input(code) },
    );
    expect([data, line?.writes]).toEqual([null, 2]);
    expect(errors).toMatchObject([{ message: expect.stringMatching(/^Perubahan Anda tersimpan/), extensions: { code: 'READ_LIMIT' } }]);
  });
});

describe('the environment', () => {
  it.each([
    [undefined, 1_000],
    ['', 1_000],
    ['250', 250],
  ])('%s is %i reads', (given, most) => expect(mostReadsOf({ MOST_READS: given })).toBe(most));

  it.each(['0', '9', '-1', 'many', '1.5', '1e99'])('%s is refused', (given) =>
    expect(() => mostReadsOf({ MOST_READS: given })).toThrow(/MOST_READS is .*: it is a whole number/),
  );
});
