// Everybody of the access matrix in one region with one record of each kind, and what an answer to one of them says about permission.
import { NARROWER_ACCESS, ROOT_ACCESS } from '../operations/index.ts';
import { type Access, PERSONAS, type Persona } from '../operations/operation.ts';
import { narrower, type Question, questions } from '../operations/questions.ts';
import { type Ids, STALE, subjectsOf } from '../operations/subjects/index.ts';
import { type Answer, type Ask, REGION } from './city.ts';
import { type Agency, done, startAgency } from './people.ts';
import { openCycle } from './season.ts';
import { tellYear } from './summaries.ts';

export interface Matrix {
  city: Agency;
  asks: Record<Persona, Ask>;
  /** By the name of the root field. */
  asked: Map<string, Question>;
  ids: Ids;
}

/** @param listening what hears all that is asked there from the beginning */
export async function startMatrix(listening: (city: Agency) => Agency = (city) => city): Promise<Matrix> {
  const city = listening(await startAgency());
  await openCycle(city);
  await tellYear(city, REGION, 2026);
  const { people, units, setup } = city;
  const about = { who: 'staff', superior: 'superior', hr: setup, unit: units.aptika ?? '', otherUnit: units.bkpp ?? '' } as const;
  const { ids } = await subjectsOf(city, about);
  const lent = { toEmployeeId: people.hrHead.employeeId, validFrom: '2026-01-12', validTo: '2026-01-31', reason: 'Cuti' };
  const from = { employeeId: people.superior.employeeId, expectedVersion: 1 };
  await done(people.superior.ask, 'delegationGrant', { ...from, ...lent }, 'employee { id }');
  const foreign = await city.login({ sub: 'fa', roles: ['EMPLOYEE', 'UNIT_ADMIN'], employeeId: people.hr.employeeId });
  const asks: Record<Persona, Ask> = {
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
  const asked = new Map(questions(ids, STALE).map((question) => [question.field, question]));
  return { city, asks, asked, ids };
}

type Problems = { userErrors: { code: string }[] };

/** What an answer says about permission, in the words of the table. */
export function verdict({ data, errors }: Pick<Answer, 'data' | 'errors'>, field: string): string {
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

/** What of a parent's field is shown: `yes`, `-` where it is hidden, or why there is no parent. */
export function shownOf(given: readonly Answer[], field: string): string {
  const [type = '', name = ''] = field.split('.');
  const parent = given.map(({ data }) => holder(data?.[type.toLowerCase()], name)).find((found) => found !== undefined);
  const errors = given.flatMap((one) => one.errors ?? []).filter(({ path }) => !path || path[0] === type.toLowerCase());
  if (!parent) return errors.length > 0 ? verdict({ data: null, errors }, field) : 'none';
  return parent[name] === null ? '-' : 'yes';
}

/** All that is narrower than its object, as one of them. */
export const askedNarrower = ({ asks, ids }: Matrix, persona: Persona): Promise<Answer[]> =>
  Promise.all(narrower(ids).map((query) => asks[persona](query)));

/** Whether a record is shown to one of them, by its id alone. */
export const showsRecord = async ({ asks }: Matrix, persona: Persona, id: string): Promise<boolean> =>
  (await asks[persona]('query($id: ID!) { node(id: $id) { __typename } }', { id })).data.node !== null;

/** Each field with one word a person, in the order of PERSONAS. */
const rowsOf = (table: Readonly<Record<string, Access>>): Map<string, string[]> =>
  new Map(Object.entries(table).map(([field, access]) => [field, PERSONAS.map((persona) => access[persona] ?? access.otherwise)]));
export const ROOT = rowsOf(ROOT_ACCESS);
export const NARROWER = rowsOf(NARROWER_ACCESS);
