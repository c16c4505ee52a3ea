// Who asks who has not, and for what: logins that name nobody, filters that do not belong to the step, days of law, keys used again.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ask } from '../support/city.ts';
import { newKey } from '../support/people.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';
import { PLANNING_DAY } from '../support/season.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
  city.setNow(PLANNING_DAY);
});
afterAll(() => city.stop());

const LIST = `query($filter: OutstandingFilter!, $sort: OutstandingSort) {
  outstanding(filter: $filter, sort: $sort, first: 5) { totalCount ofCount edges { node { grade } } } }`;
const ask = async (who: Ask, filter: object, sort = 'STAGE') => {
  const { data, errors } = await who(LIST, { filter, sort });
  return errors?.map(({ extensions }) => extensions.code).join() ?? data.outstanding;
};

describe('a login that names nobody', () => {
  it.each([
    ['UNIT_ADMIN', '33.74'],
    ['UNIT_ADMIN', null],
    ['HR_OFFICER', null],
    ['AUDITOR', null],
    ['EMPLOYEE', '33.74'],
  ] as const)('as %s of region %s is told of nobody, whatever filter, order or mutation it tries', async (role, region) => {
    const who = await city.login({ sub: `nobody-${role}-${region}`, roles: [role], region });
    const tries: [object, string?][] = [
      [{}],
      [{ grades: ['III/a'] }],
      [{}, 'GRADE'],
      [{ unitId: city.units.aptika }],
      [{ superiorId: city.people.superior.employeeId }],
    ];
    for (const [more, sort] of tries) expect([null, 'FORBIDDEN']).toContainEqual(await ask(who, { step: 'PLAN', ...more }, sort));
    const query = `mutation($input: EvaluationOpenManyInput!) { evaluationOpenMany(input: $input) { outcomes { employee { id } } } }`;
    const { data } = await who(query, { input: { idempotencyKey: newKey(), unitId: city.units.aptika, year: 2026 } });
    expect(data?.evaluationOpenMany?.outcomes ?? null).toBeNull();
  });
});
