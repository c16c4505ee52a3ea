// What anybody may read without a login, everybody may read with one: no login makes a public answer smaller.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { questions } from '../operations/questions.ts';
import { type Ids, STALE, subjectsOf } from '../operations/subjects/index.ts';
import { type Ask, OTHER_REGION, REGION } from '../support/city.ts';
import { type Agency, startAgency } from '../support/people.ts';
import { theSchema } from '../support/schema.ts';
import { openCycle } from '../support/season.ts';

let city: Agency;
let ids: Ids;
let asks: Record<string, Ask>;

beforeAll(async () => {
  city = await startAgency();
  await openCycle(city);
  const { people, units, setup } = city;
  const about = { who: 'staff', superior: 'superior', hr: setup, unit: units.aptika ?? '', otherUnit: units.bkpp ?? '' } as const;
  ids = (await subjectsOf(city, about)).ids;
  asks = {
    applicant: await city.login({ sub: 'pelamar', roles: [], pool: 'applicants', region: null }),
    staff: people.staff.ask,
    superior: people.superior.ask,
    'unit administrator': people.unitAdmin.ask,
    officer: people.hr.ask,
    auditor: people.auditor.ask,
    committee: await city.login({ sub: 'pansel', roles: ['RECRUITMENT_OFFICER', 'RECRUITMENT_APPROVER'] }),
    province: await city.login({ sub: 'jateng', roles: ['PROVINCE_VIEWER'], region: '33' }),
    'another province': await city.login({ sub: 'jabar', roles: ['PROVINCE_VIEWER'], region: '32' }),
    'staff of another region': await city.login({ sub: 'lain', roles: ['EMPLOYEE'], region: OTHER_REGION }),
    'officer of another region': people.otherHr.ask,
  };
});
afterAll(() => city.stop());

/** Whether all that the one answer tells stands in the other; who may see more sees more rows, and more in them. */
function holds(more: unknown, less: unknown): boolean {
  if (less === null || less === undefined) return true;
  if (Array.isArray(less)) return Array.isArray(more) && less.every((one) => more.some((other) => holds(other, one)));
  if (typeof less !== 'object') return more === less;
  return typeof more === 'object' && more !== null && Object.entries(less).every(([key, value]) => holds(more[key as never], value));
}

const PUBLISHED = (): [string, string, object][] => [
  ['a published campaign', `{ campaign(id: "${ids.openCampaign}") { id title status year } }`, {}],
  ['all campaigns', `{ campaigns(regionCode: "${REGION}", first: 100) { edges { node { id title status } } } }`, {}],
  ['a published campaign as a node', `{ node(id: "${ids.openCampaign}") { id ... on Campaign { title } } }`, {}],
];

it('each public question, by whoever is logged in', async () => {
  const { rules } = theSchema();
  const isPublic = (field: string): boolean => field.startsWith('Query.') && (rules.fields.get(field)?.includes('PUBLIC') ?? false);
  const asked = questions(ids, STALE).filter(({ field }) => isPublic(field) && field !== 'Query.me');
  expect(asked.length).toBeGreaterThanOrEqual(8);
  const all: [string, string, object][] = [
    ...asked.map(({ field, query, variables }): [string, string, object] => [field, query, variables]),
    ...PUBLISHED(),
  ];
  let told = 0;
  for (const [name, query, variables] of all) {
    const open = await city.nobody(query, variables);
    if (JSON.stringify(open.data).length > 40) told += 1;
    for (const [who, ask] of Object.entries(asks)) {
      const { data } = await ask(query, variables);
      expect([name, who, holds(data, open.data) ? 'as much' : data]).toEqual([name, who, 'as much']);
    }
  }
  expect(told).toBeGreaterThanOrEqual(7);
});
