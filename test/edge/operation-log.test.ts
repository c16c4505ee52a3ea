// What the operation log tells of mutations: those that are run, by the schema's names; and of those that hide their author, no author.
import { buildSchema, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mutationsIn } from '../../src/platform/edge/operation-log.ts';
import { authorlessMutations } from '../../src/resolvers/index.ts';
import { type RunningCity, startCity } from '../support/city.ts';
import { newKey } from '../support/mutations.ts';
import { theSchema } from '../support/schema.ts';

let city: RunningCity;
beforeAll(async () => {
  city = await startCity();
});
afterAll(() => city.stop());

const IDS = {
  'x-correlation-id': 'b1946ac9-2492-4d23-8ad2-0e0fd6d6a2c1',
  traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
};
const staff = () => city.login({ sub: 'siti', roles: ['EMPLOYEE'], region: '33.74' });

describe('the line of a mutation', () => {
  it('names what is run, whatever the client calls it, and who runs it', async () => {
    const ask = await staff();
    const query = 'mutation Detak($input: CorrectionFileInput!) { a: correctionFile(input: $input) { userErrors { code } } }';
    const { line } = await ask(query, { input: { idempotencyKey: newKey(), kind: 'RECORD', text: 'x' } }, IDS);
    expect(line).toMatchObject({ operationName: 'Detak', mutations: ['correctionFile'] });
    expect(line?.viewerId).not.toBeNull();
    expect(line?.traceparent).not.toBeNull();
  });

  it.each([...authorlessMutations()])('names %s, and not who runs it', async (name) => {
    const ask = await staff();
    const input = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const { line } = await ask(
      `mutation Detak($input: ${input}!) { a: ${name}(input: $input) { userErrors { code } } }`,
      { input: {} },
      IDS,
    );
    expect(line).toMatchObject({ mutations: [name], viewerId: null, callerRequestId: null, traceparent: null });
  });

  it('tells whoever runs both kinds by what they do not hide', async () => {
    const ask = await staff();
    const query = `mutation ReviewSubmit($a: CorrectionFileInput!, $b: ReviewSubmitInput!) {
      correctionFile(input: $a) { userErrors { code } } reviewSubmit(input: $b) { userErrors { code } } }`;
    const { line } = await ask(query, { a: {}, b: {} }, IDS);
    expect(line).toMatchObject({ operationName: null, mutations: ['correctionFile'] });
    expect(line?.viewerId).not.toBeNull();
  });
});

it('mutations that hide their author are those that leave no trace', () => {
  expect([...authorlessMutations()]).toEqual(
    expect.arrayContaining(['reviewSubmit', 'reviewDraftSave', 'feedbackReport', 'trainingFeedbackGive', 'surveyAnswer', 'voiceSubmit']),
  );
  expect(authorlessMutations().size).toBe(12);
});

describe('the mutations of a document', () => {
  const schema = buildSchema('type Query { a: Int } type Mutation { b: Int c: Int }');
  const of = (text: string, wanted?: string) => mutationsIn(schema, parse(text), wanted);

  it('are found through fragments, once each, and by no alias', () => {
    expect(of('mutation { x: b y: b ...on Mutation { c } ...F } fragment F on Mutation { c }')).toEqual(['b', 'c']);
  });

  it('are none of a query, of another operation, or that the schema does not know', () => {
    expect(of('{ a }')).toEqual([]);
    expect(of('mutation B { b } mutation C { c }', 'C')).toEqual(['c']);
    expect(of('mutation B { b } mutation C { c }')).toEqual([]);
    expect(of('mutation { nik3374101908870001 constructor b }')).toEqual(['b']);
  });

  it('are found in what goes round in circles and is refused', () => {
    expect(of('mutation { ...F } fragment F on Mutation { ...G b } fragment G on Mutation { ...F }')).toEqual(['b']);
  });

  it('are twenty at most', () => {
    const { schema: whole } = theSchema();
    const names = Object.keys(whole.getMutationType()?.getFields() ?? {});
    expect(mutationsIn(whole, parse(`mutation { ${names.join(' ')} }`), undefined)).toEqual(names.slice(0, 20));
  });
});
