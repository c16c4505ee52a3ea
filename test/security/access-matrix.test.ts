// Who may ask what: one table of every root field, and one of every field narrower than its object. Asked for real, as each person.
import { type GraphQLObjectType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../src/resolvers/index.ts';
import type { Answer, Ask } from '../support/city.ts';
import { type Agency, done, startAgency } from '../support/people.ts';
import { openCycle } from '../support/season.ts';
import { type Question, questions, STALE, subjectsOf } from './questions.ts';

const PERSONAS = [
  'nobody',
  'applicant',
  'self',
  'colleague',
  'superior',
  'delegate',
  'lineAbove',
  'unitHead',
  'unitAdmin',
  'foreignAdmin',
  'hr',
  'auditor',
  'recruiter',
  'province',
  'otherRegion',
] as const;
type Persona = (typeof PERSONAS)[number];

/**
 * The subject is a member of staff, her plan (a draft) and her correction request; `delegate` acts for her superior.
 * yes    past every question of permission        no     told that it is not allowed (the record may be seen)
 * none   as if it did not exist, or nothing       role   turned away at the gate      login  asked to log in
 */
const TABLE = `
                                nobody applicant self  colleague superior delegate lineAbove unitHead unitAdmin foreignAdmin hr    auditor recruiter province otherRegion
  Query.node                    login  role      yes   yes       yes      yes      yes       yes      yes       yes          yes   yes     role      none     none
  Query.nodes                   login  role      yes   yes       yes      yes      yes       yes      yes       yes          yes   yes     role      none     none
  Query.me                      none   yes       yes   yes       yes      yes      yes       yes      yes       yes          yes   yes     yes       yes      yes
  Query.region                  login  role      yes   yes       yes      yes      yes       yes      yes       yes          yes   yes     role      yes      none
  Query.unit                    login  role      yes   yes       yes      yes      yes       yes      yes       yes          yes   yes     role      role     none
  Query.employee                login  role      yes   yes       yes      yes      yes       yes      yes       yes          yes   yes     role      role     none
  Query.employeeSearch          login  role      none  none      yes      none     none      yes      yes       none         yes   yes     role      role     none
  Query.correctionQueue         login  role      role  role      role     role     role      role     yes       none         yes   yes     role      role     none
  Query.auditTrail              login  role      role  role      role     role     role      role     role      role         role  yes     role      role     role
  Query.cycle                   login  role      yes   yes       yes      yes      yes       yes      yes       yes          yes   yes     role      none     none
  Query.plan                    login  role      yes   none      yes      yes      yes       yes      yes       none         yes   yes     role      role     none
  Query.planForm                login  role      yes   none      yes      yes      yes       yes      yes       none         yes   yes     role      role     none
  Query.myTasks                 login  role      none  none      yes      yes      yes       yes      none      none         none  none    role      role     none
  Mutation.unitCreate           login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.unitClose            login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.positionCreate       login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.employeeCreate       login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.identifierAdd        login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.assignmentStart      login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.assignmentEnd        login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.supervisorChange     login  role      role  role      role     role     role      role     yes       no           yes   role    role      role     none
  Mutation.employeeTransfer     login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.employeeTransferMany login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.delegationGrant      login  role      yes   no        no       no       no        no       no        no           yes   no      role      role     none
  Mutation.delegationRevoke     login  role      yes   no        no       no       no        no       no        no           yes   no      role      role     none
  Mutation.correctionFile       login  role      yes   yes       yes      yes      yes       yes      yes       yes          yes   yes     role      role     yes
  Mutation.correctionAnswer     login  role      role  role      role     role     role      role     yes       none         yes   role    role      role     none
  Mutation.correctionWithdraw   login  role      yes   none      none     none     none      none     no        none         no    no      role      role     none
  Mutation.cycleOpen            login  role      role  role      role     role     role      role     role      role         yes   role    role      role     yes
  Mutation.cyclePhaseExtend     login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.cycleClose           login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.planOpen             login  role      yes   none      no       no       no        no       yes       none         yes   no      role      role     none
  Mutation.targetPropose        login  role      yes   none      yes      yes      no        no       no        none         no    no      role      role     none
  Mutation.targetCounter        login  role      yes   none      yes      yes      no        no       no        none         no    no      role      role     none
  Mutation.targetAgree          login  role      yes   none      yes      yes      no        no       no        none         no    no      role      role     none
  Mutation.targetRemove         login  role      yes   none      yes      yes      no        no       no        none         no    no      role      role     none
  Mutation.targetLink           login  role      yes   none      yes      yes      no        no       no        none         no    no      role      role     none
  Mutation.planFrame            login  role      yes   none      yes      yes      no        no       no        none         no    no      role      role     none
  Mutation.planSubmit           login  role      yes   none      no       no       no        no       no        none         no    no      role      role     none
  Mutation.planWithdraw         login  role      yes   none      no       no       no        no       no        none         no    no      role      role     none
  Mutation.planReturn           login  role      no    none      yes      yes      no        no       no        none         no    no      role      role     none
  Mutation.planApprove          login  role      no    none      yes      yes      no        no       no        none         no    no      role      role     none
  Mutation.planApproveMany      login  role      no    none      yes      yes      no        no       no        none         no    no      role      role     none
  Mutation.planMarkRead         login  role      no    none      yes      yes      no        no       no        none         no    no      role      role     none
  Mutation.planChange           login  role      yes   none      yes      yes      no        no       no        none         no    no      role      role     none
  Mutation.planChangeCancel     login  role      yes   none      yes      yes      no        no       no        none         no    no      role      role     none
  Mutation.evidenceUpload       login  role      yes   none      no       no       no        no       no        none         no    no      role      role     none
  Mutation.progressAdd          login  role      yes   none      no       no       no        no       no        none         no    no      role      role     none
`;

/** yes: shown   -: null   none: the object itself is not there   login, role: as above. Of the same member of staff. */
const NARROWER = `
                                nobody applicant self  colleague superior delegate lineAbove unitHead unitAdmin foreignAdmin hr    auditor recruiter province otherRegion
  Employee.grade                login  role      yes   -         yes      -        yes       yes      yes       -            yes   yes     role      role     none
  Employee.birthDate            login  role      yes   -         -        -        -         -        -         -            yes   -       role      role     none
  Employee.sex                  login  role      yes   -         -        -        -         -        -         -            yes   -       role      role     none
  Employee.identifiers          login  role      yes   -         yes      -        -         -        yes       -            yes   yes     role      role     none
  Employee.warnings             login  role      yes   -         -        -        -         -        -         -            yes   -       role      role     none
  Employee.history              login  role      yes   -         yes      -        yes       yes      yes       -            yes   yes     role      role     none
  Employee.delegations          login  role      yes   -         -        -        -         -        -         -            yes   yes     role      role     none
  Employee.reports              login  role      yes   -         yes      yes      yes       yes      yes       -            yes   yes     role      role     none
  Region.units                  login  role      yes   yes       yes      yes      yes       yes      yes       yes          yes   yes     role      -        none
`;

let city: Agency;
let asks: Record<Persona, Ask>;
let asked: Map<string, Question>;
let employeeId: string;

beforeAll(async () => {
  city = await startAgency();
  await openCycle(city);
  const { people, units, setup } = city;
  const about = { who: 'staff', superior: 'superior', hr: setup, unit: units.aptika ?? '', otherUnit: units.bkpp ?? '' } as const;
  const { ids } = await subjectsOf(city, about);
  employeeId = ids.employee;
  const lent = { toEmployeeId: people.hrHead.employeeId, validFrom: '2026-01-12', validTo: '2026-01-31', reason: 'Cuti' };
  const from = { employeeId: people.superior.employeeId, expectedVersion: 1 };
  await done(people.superior.ask, 'delegationGrant', 'DelegationGrantInput', { ...from, ...lent }, 'employee { id }');
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
function verdict({ data, errors }: Answer, field: string): string {
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

const rowsOf = (table: string): Map<string, string[]> =>
  new Map(
    table
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .map(([field = '', ...cells]) => [field, cells]),
  );

/** As the tables above are written, so that a difference can be read, and pasted once it is meant. */
const print = (rows: Map<string, string[]>): string =>
  [['', ...PERSONAS], ...[...rows].map(([field, cells]) => [field, ...cells])]
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(30) : cell.padEnd(Math.max(5, PERSONAS[i - 1]?.length ?? 0) + 1)))
        .join('')
        .trimEnd(),
    )
    .join('\n');

const { schema } = createSchema();
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
    expect([...rowsOf(TABLE).keys()].toSorted()).toEqual(served.map(({ name }) => name).toSorted());
  });

  it('answer each person as the table says', async () => {
    const rows = new Map<string, string[]>();
    for (const field of rowsOf(TABLE).keys()) {
      const { query, variables } = asked.get(field) ?? { query: `{ no_question_for_${field} }`, variables: {} };
      const cells: string[] = [];
      for (const persona of PERSONAS) cells.push(verdict(await asks[persona](query, variables), field));
      rows.set(field, cells);
    }
    expect(print(rows)).toBe(print(rowsOf(TABLE)));
  });
});

describe('fields narrower than their object', () => {
  it('stand in the table, each of them', () => {
    const ruled = fieldsOf((type) => !isRoot(type)).filter((field) => field.ruled);
    expect([...rowsOf(NARROWER).keys()].toSorted()).toEqual(ruled.map(({ name }) => name).toSorted());
  });

  it('show themselves to those of the table, and to others as null, without an error', async () => {
    const query = `query($id: ID!) {
      employee(id: $id) { grade birthDate sex identifiers { value } warnings history { id } delegations { id } reports(first: 5) { edges { cursor } } }
      region(code: "33.74") { units { code } }
    }`;
    const answers = await Promise.all(PERSONAS.map((persona) => asks[persona](query, { id: employeeId })));
    const cell = ({ data, errors }: Answer, field: string): string => {
      const [type = '', name = ''] = field.split('.');
      const parent = data?.[type.toLowerCase()];
      if (!parent) return errors ? verdict({ data, errors } as Answer, field) : 'none';
      return parent[name] === null ? '-' : 'yes';
    };
    const rows = new Map([...rowsOf(NARROWER).keys()].map((field) => [field, answers.map((answer) => cell(answer, field))]));
    expect(print(rows)).toBe(print(rowsOf(NARROWER)));
  });
});
