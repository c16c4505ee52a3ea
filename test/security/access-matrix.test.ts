// Who may ask what: every root field, and every field narrower than its object, asked for real, as each person of test/operations.
import { type GraphQLObjectType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NODE_TYPES } from '../../src/resolvers/nodes.ts';
import { PERSONAS } from '../operations/operation.ts';
import { NOT_IN_THE_MATRIX, RECORDS } from '../operations/records.ts';
import { askedNarrower, type Matrix, NARROWER, ROOT, shownOf, showsRecord, startMatrix, verdict } from '../support/matrix.ts';
import { OF_OPERATIONS, sampleOf } from '../support/sample.ts';
import { theSchema } from '../support/schema.ts';

let matrix: Matrix;
beforeAll(async () => {
  matrix = await startMatrix();
});
afterAll(() => matrix.city.stop());

/** A table with a column for each person, so that a difference can be read. */
const print = (rows: Map<string, string[]>): string =>
  [['', ...PERSONAS], ...[...rows].map(([field, cells]) => [field, ...cells])]
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(34) : cell.padEnd(Math.max(5, PERSONAS[i - 1]?.length ?? 0) + 1)))
        .join('')
        .trimEnd(),
    )
    .join('\n');

const { schema } = theSchema();
const fieldsOf = (wanted: (type: GraphQLObjectType) => boolean): { name: string; ruled: boolean }[] =>
  Object.values(schema.getTypeMap())
    .filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__') && wanted(type))
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => ({
        name: `${type.name}.${field.name}`,
        ruled: field.astNode?.directives?.some(({ name }) => name.value === 'access') ?? false,
      })),
    );
const isRoot = ({ name }: GraphQLObjectType): boolean => name === 'Query' || name === 'Mutation';

describe('root fields', () => {
  it('stand in the table, each of them', () => {
    const served = fieldsOf(isRoot).filter(({ name }) => !name.startsWith('Query._'));
    expect([...ROOT.keys()].toSorted()).toEqual(served.map(({ name }) => name).toSorted());
  });

  it('answer each person as the table says', async () => {
    const wanted = new Map(sampleOf([...ROOT], OF_OPERATIONS));
    const rows = new Map<string, string[]>();
    for (const field of wanted.keys()) {
      const { query, variables } = matrix.asked.get(field) ?? { query: `{ no_question_for_${field} }`, variables: {} };
      const cells: string[] = [];
      for (const persona of PERSONAS) cells.push(verdict(await matrix.asks[persona](query, variables), field));
      rows.set(field, cells);
    }
    expect(print(rows)).toBe(print(wanted));
  });
});

describe('records with an id', () => {
  it('stand in the table, each kind of them', () => {
    expect([...Object.keys(RECORDS), ...NOT_IN_THE_MATRIX].toSorted()).toEqual(NODE_TYPES.toSorted());
  });

  it('are shown to those of the table, and are nothing to others', async () => {
    const wanted = new Map<string, string[]>();
    const rows = new Map<string, string[]>();
    for (const [type, { id, shownTo }] of Object.entries(RECORDS)) {
      const cells: string[] = [];
      for (const persona of PERSONAS) cells.push((await showsRecord(matrix, persona, matrix.ids[id])) ? 'yes' : 'none');
      rows.set(type, cells);
      wanted.set(
        type,
        PERSONAS.map((persona) => (shownTo.includes(persona) ? 'yes' : 'none')),
      );
    }
    expect(print(rows)).toBe(print(wanted));
  });
});

describe('fields narrower than their object', () => {
  it('stand in the table, each of them', () => {
    const ruled = fieldsOf((type) => !isRoot(type)).filter((field) => field.ruled);
    expect([...NARROWER.keys()].toSorted()).toEqual(ruled.map(({ name }) => name).toSorted());
  });

  it('show themselves to those of the table, and to others as null, without an error', async () => {
    const answers = await Promise.all(PERSONAS.map((persona) => askedNarrower(matrix, persona)));
    const rows = new Map([...NARROWER.keys()].map((field) => [field, answers.map((given) => shownOf(given, field))]));
    expect(print(rows)).toBe(print(NARROWER));
  });
});
