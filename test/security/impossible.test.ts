// Ids that cannot be and days that cannot come, in each place where one may stand: answered as unknown or refused, never a fault.
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { questions } from '../operations/questions.ts';
import { STALE, subjectsOf } from '../operations/subjects/index.ts';
import type { Answer, Ask } from '../support/city.ts';
import { IMPOSSIBLE_DAYS, IMPOSSIBLE_IDS, IMPOSSIBLE_YEARS } from '../support/hostile.ts';
import { placesOf, sample } from '../support/inputs.ts';
import { type Agency, startAgency } from '../support/people.ts';
import { leastOf, sampleOf } from '../support/sample.ts';
import { theSchema } from '../support/schema.ts';
import { openCycle } from '../support/season.ts';

const { schema } = theSchema();
type Bad = Record<string, readonly unknown[]>;
const BAD: Bad = {
  ID: IMPOSSIBLE_IDS,
  Day: IMPOSSIBLE_DAYS,
  Instant: IMPOSSIBLE_DAYS.map((day) => `${day}T00:00:00Z`),
  Int: IMPOSSIBLE_YEARS,
};
/** Of each kind the ones that broke: inputs have two thousand places. */
const WORST: Bad = {
  ID: [IMPOSSIBLE_IDS[0], IMPOSSIBLE_IDS[4], IMPOSSIBLE_IDS[5], IMPOSSIBLE_IDS[6]],
  Day: ['1000-01-01', '2199-12-31', '9999-12-31'],
  Instant: ['9999-12-31T23:59:59Z'],
  Int: [-1, 2_147_483_647],
};

let city: Agency;
let asks: { officer: Ask; applicant: Ask };
let inputs: Map<string, Record<string, unknown>>;

beforeAll(async () => {
  city = await startAgency();
  await openCycle(city);
  const { people, units, setup } = city;
  const about = { who: 'staff', superior: 'superior', hr: setup, unit: units.aptika ?? '', otherUnit: units.bkpp ?? '' } as const;
  const { ids, versions } = await subjectsOf(city, about);
  inputs = new Map(questions(ids, versions).map(({ field, variables }) => [field, (variables.input ?? {}) as Record<string, unknown>]));
  expect(questions(ids, STALE).length).toBeGreaterThan(100);
  const roles = ['EMPLOYEE', 'HR_OFFICER', 'UNIT_ADMIN', 'AUDITOR', 'RECRUITMENT_OFFICER', 'RECRUITMENT_APPROVER'] as const;
  asks = {
    officer: await city.login({ sub: 'all', roles, employeeId: people.superior.employeeId }),
    applicant: await city.login({ sub: 'pelamar', roles: [], pool: 'applicants' }),
  };
});
afterAll(() => city.stop());

const faults = ({ status, errors }: Answer): string[] => [
  ...(status >= 500 ? [String(status)] : []),
  ...(errors ?? []).flatMap(({ extensions: { code } }) =>
    code === 'INTERNAL_SERVER_ERROR' || code === 'GRAPHQL_VALIDATION_FAILED' ? [code] : [],
  ),
];

const badOf = (type: GraphQLInputType, of: Bad = BAD): readonly unknown[] => {
  const bads = of[getNamedType(type).name] ?? [];
  return isListType(getNullableType(type)) ? bads.map((bad) => [bad]) : bads;
};

const queryOf = (name: string, args: readonly GraphQLArgument[], composite: boolean): string => {
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  return `query(${declared}) { ${name}(${args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')}) ${composite ? '{ __typename }' : ''} }`;
};

const wrong = async (query: string, variables: object, label: string, found: string[]): Promise<void> => {
  const answer = await asks.officer(query, variables);
  // What is for applicants alone refuses the officer before anything is read.
  const mine = answer.errors?.some(({ extensions }) => extensions.code === 'FORBIDDEN')
    ? [answer, await asks.applicant(query, variables)]
    : [answer];
  const codes = mine.flatMap(faults);
  if (codes.length > 0) found.push(`${label}: ${codes.join(', ')}`);
};

/** Of so many fields one is asked in a sample. */
const SAMPLED = 4;

function sampledFields(type: GraphQLObjectType | null | undefined): GraphQLField<unknown, unknown>[] {
  const fields = type?.getFields() ?? {};
  return sampleOf(Object.keys(fields), SAMPLED).flatMap((name) => fields[name] ?? []);
}

describe('an id or a day that cannot be', () => {
  it('is no fault in any argument of a query', async () => {
    const found: string[] = [];
    let tried = 0;
    for (const field of sampledFields(schema.getQueryType())) {
      if (field.name.startsWith('_')) continue;
      const args = field.args.filter((arg) => isNonNullType(arg.type) || badOf(arg.type).length > 0);
      const query = queryOf(field.name, args, isCompositeType(getNamedType(field.type)));
      const good = Object.fromEntries(args.map((arg) => [arg.name, sample(arg.type, arg.name)]));
      for (const arg of args)
        for (const bad of badOf(arg.type)) {
          tried += 1;
          await wrong(query, { ...good, [arg.name]: bad }, `${field.name}(${arg.name}: ${JSON.stringify(bad).slice(0, 40)})`, found);
        }
    }
    expect(found).toEqual([]);
    expect(tried).toBeGreaterThan(leastOf(400, SAMPLED));
  });

  it('is no fault in any input of a mutation', async () => {
    const found: string[] = [];
    let tried = 0;
    for (const { name, args } of sampledFields(schema.getMutationType())) {
      const type = args[0]?.type;
      const input = type && getNamedType(type);
      if (!input || !isInputObjectType(input)) continue;
      const query = `mutation($input: ${input.name}!) { ${name}(input: $input) { __typename } }`;
      const good = inputs.get(`Mutation.${name}`) ?? {};
      for (const place of placesOf(input, good, new Set(Object.keys(WORST)))) {
        if (place.path.at(-1) === 'expectedVersion') continue;
        for (const bad of WORST[place.type] ?? []) {
          tried += 1;
          const variables = { input: { ...place.with(bad), idempotencyKey: crypto.randomUUID() } };
          await wrong(query, variables, `${name} ${place.path.join('.')} = ${JSON.stringify(bad).slice(0, 40)}`, found);
        }
      }
    }
    expect(found).toEqual([]);
    expect(tried).toBeGreaterThan(leastOf(800, SAMPLED));
  }, 600_000);

  it('is no fault in an argument below the root', async () => {
    const below = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter((type) => type !== schema.getQueryType() && type !== schema.getMutationType() && !type.name.startsWith('__'))
      .flatMap((type) =>
        Object.values(type.getFields()).flatMap((field) => field.args.map((arg) => ({ at: `${type.name}.${field.name}`, arg }))),
      );
    const named = below.filter(({ arg }) => getNamedType(arg.type).name === 'ID').map(({ at }) => at);
    // Those of lists and sheets choose among rows: a sheet must exist before they are asked, and no key is made of them alone.
    const rows = ['Announcement.rows', 'ListPreview.rows', 'ScoreImport.rows', 'ReviewRound.subjects'];
    const own = ['application', 'applicantQuestions'];
    expect(named.toSorted()).toEqual([...own.map((field) => `Me.${field}`), 'Assignment.review', ...rows].toSorted());
    const found: string[] = [];
    for (const bad of IMPOSSIBLE_IDS) {
      for (const field of own) {
        const query = `query($id: ID!) { me { ${field}(campaignId: $id) { id } } }`;
        await wrong(query, { id: bad }, `Me.${field}`, found);
        found.push(...faults(await asks.applicant(query, { id: bad })).map((code) => `Me.${field} of an applicant: ${code}`));
      }
      await wrong(
        'query($id: ID!) { me { employee { assignments { review(roundId: $id) { id } } } } }',
        { id: bad },
        'Assignment.review',
        found,
      );
    }
    expect(found).toEqual([]);
  });

  it('is refused by name where it is a day', async () => {
    const { errors } = await city.people.hr.ask('query($d: Day!) { region { units(asOf: $d) { code } } }', { d: '9999-12-31' });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(errors?.[0]?.message).toContain('dari tahun 1900 sampai 2199');
  });

  it('is the client’s mistake, however many there are', async () => {
    const ids = Array.from({ length: 100 }, () => ({}));
    const { errors } = await city.people.hr.ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(new Set(errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['BAD_USER_INPUT']));
  });

  it('is no cursor either', async () => {
    for (const after of IMPOSSIBLE_IDS.filter((id) => id !== '')) {
      const { errors } = await city.people.hr.ask(
        'query($a: String!) { employeeSearch(text: "joko", first: 5, after: $a) { edges { cursor } } }',
        { a: after },
      );
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    }
  });
});
