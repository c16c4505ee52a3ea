// Who may ask what: every root field, and every field narrower than its object, asked for real, as each person of test/operations.
import { type GraphQLObjectType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NARROWER_ACCESS, ROOT_ACCESS } from '../operations/index.ts';
import { type Access, PERSONAS, type Persona } from '../operations/operation.ts';
import { narrower, type Question, questions } from '../operations/questions.ts';
import { type Ids, STALE, subjectsOf } from '../operations/subjects/index.ts';
import { type Answer, type Ask, REGION } from '../support/city.ts';
import { type Agency, done, startAgency } from '../support/people.ts';
import { OF_OPERATIONS, sampleOf } from '../support/sample.ts';
import { theSchema } from '../support/schema.ts';
import { openCycle } from '../support/season.ts';
import { tellYear } from '../support/summaries.ts';

let city: Agency;
let asks: Record<Persona, Ask>;
let asked: Map<string, Question>;
let ids: Ids;

beforeAll(async () => {
  city = await startAgency();
  await openCycle(city);
  await tellYear(city, REGION, 2026);
  const { people, units, setup } = city;
  const about = { who: 'staff', superior: 'superior', hr: setup, unit: units.aptika ?? '', otherUnit: units.bkpp ?? '' } as const;
  ids = (await subjectsOf(city, about)).ids;
  const lent = { toEmployeeId: people.hrHead.employeeId, validFrom: '2026-01-12', validTo: '2026-01-31', reason: 'Cuti' };
  const from = { employeeId: people.superior.employeeId, expectedVersion: 1 };
  await done(people.superior.ask, 'delegationGrant', { ...from, ...lent }, 'employee { id }');
  const foreign = await city.login({ sub: 'fa', roles: ['EMPLOYEE', 'UNIT_ADMIN'], employeeId: people.hr.employeeId });
  asks = {
    nobody: city.nobody,
    applicant: await city.login({ sub: 'pelamar', roles: [], pool: 'applicants' }),
    self: people.staff.ask,
    colleague: people.colleague.ask,
    superior: people.superior.ask,
    delegate: people.hrHead.ask,
    lineAbove: people.superior2.ask,
    unitHead: people.unitHead.ask,
    unitAdmin: people.unitAdmin.ask,
    foreignAdmin: foreign,
    hr: people.hr.ask,
    auditor: people.auditor.ask,
    recruiter: await city.login({ sub: 'pansel', roles: ['RECRUITMENT_OFFICER', 'RECRUITMENT_APPROVER'] }),
    province: await city.login({ sub: 'jateng', roles: ['PROVINCE_VIEWER'], region: '33' }),
    otherRegion: people.otherHr.ask,
  };
  asked = new Map(questions(ids, STALE).map((question) => [question.field, question]));
});
afterAll(() => city.stop());

type Problems = { userErrors: { code: string }[] };

/** What an answer says about permission, in the words of the table. */
function verdict({ data, errors }: Pick<Answer, 'data' | 'errors'>, field: string): string {
  const code = errors?.[0]?.extensions.code;
  if (code) return { UNAUTHENTICATED: 'login', FORBIDDEN: 'role' }[code] ?? code;
  const [kind, name = ''] = field.split('.');
  const value = data[name];
  if (kind === 'Query') return isNothing(value) ? 'none' : 'yes';
  const codes = [value, ...(value.outcomes ?? [])].flatMap(({ userErrors }: Problems) => userErrors.map((problem) => problem.code));
  return codes.includes('FORBIDDEN') ? 'no' : codes.includes('NOT_FOUND') ? 'none' : 'yes';
}

function isNothing(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((one) => one === null);
  return value === null || (typeof value === 'object' && 'edges' in value && (value.edges as unknown[]).length === 0);
}

/** The first object within an answer that has the field: what stands in a list is found as well. */
function holder(value: unknown, name: string): Record<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (name in value) return value as Record<string, unknown>;
  return Object.values(value)
    .map((one) => holder(one, name))
    .find((found) => found !== undefined);
}

/** Each field with one word a person, in the order of PERSONAS. */
const rowsOf = (table: Readonly<Record<string, Access>>): Map<string, string[]> =>
  new Map(Object.entries(table).map(([field, access]) => [field, PERSONAS.map((persona) => access[persona] ?? access.otherwise)]));
const ROOT = rowsOf(ROOT_ACCESS);
const NARROWER = rowsOf(NARROWER_ACCESS);

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
      const { query, variables } = asked.get(field) ?? { query: `{ no_question_for_${field} }`, variables: {} };
      const cells: string[] = [];
      for (const persona of PERSONAS) cells.push(verdict(await asks[persona](query, variables), field));
      rows.set(field, cells);
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
    const answers = await Promise.all(PERSONAS.map((persona) => Promise.all(narrower(ids).map((query) => asks[persona](query)))));
    const cell = (given: Answer[], field: string): string => {
      const [type = '', name = ''] = field.split('.');
      const parent = given.map(({ data }) => holder(data?.[type.toLowerCase()], name)).find((found) => found !== undefined);
      const errors = given.flatMap((one) => one.errors ?? []).filter(({ path }) => !path || path[0] === type.toLowerCase());
      if (!parent) return errors.length > 0 ? verdict({ data: null, errors }, field) : 'none';
      return parent[name] === null ? '-' : 'yes';
    };
    const rows = new Map([...NARROWER.keys()].map((field) => [field, answers.map((given) => cell(given, field))]));
    expect(print(rows)).toBe(print(NARROWER));
  });
});
