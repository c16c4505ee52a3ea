// Who asks who has not, and for what: logins that name nobody, filters that do not belong to the step, days of law, keys used again.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ask } from '../support/city.ts';
import { newKey } from '../support/mutations.ts';
import { launchedRound } from '../support/reviews.ts';
import { smallUnit } from '../support/scenarios/outstanding.ts';
import { approved, opened, type Season, startSeason, submitted } from '../support/scenarios/stages.ts';
import { counted, PLANNING_DAY } from '../support/season.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
  city.setNow(PLANNING_DAY);
});
afterAll(() => city.stop());

const LIST = `query($filter: OutstandingFilter!, $sort: OutstandingSort) {
  outstanding(filter: $filter, sort: $sort, first: 5) { totalCount ofCount edges { node { grade employee { id } } } } }`;
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

describe('stages of a plan and of an evaluation', () => {
  it('both hold, whichever of them the step is of, in the list and in both counts', async () => {
    const { hr } = city.people;
    const { person } = await opened(city);
    const count = async (filter: object) => (await ask(hr.ask, { year: 2026, ...filter })).totalCount;
    const [all, undone] = [await ask(hr.ask, { step: 'FINAL' }), await count({ step: 'FINAL', planStages: ['NONE'] })];
    expect(undone).toBeLessThan(all.totalCount);
    expect(await count({ step: 'FINAL', planStages: ['NONE', 'DRAFT', 'RETURNED', 'SUBMITTED', 'APPROVED'] })).toBe(all.totalCount);
    const drafts = await ask(hr.ask, { step: 'FINAL', planStages: ['DRAFT'] });
    const others = await count({ step: 'FINAL', planStages: ['RETURNED', 'SUBMITTED', 'APPROVED'] });
    expect(drafts.totalCount).toBe(all.totalCount - undone - others);
    expect(drafts.ofCount).toBe(drafts.totalCount);
    expect(drafts.edges).toHaveLength(drafts.totalCount);
    expect(JSON.stringify(drafts.edges)).toContain(person.employeeId);
    expect(await ask(hr.ask, { step: 'PLAN', evaluationStages: ['FINAL'] })).toMatchObject({ totalCount: 0, ofCount: 0, edges: [] });
    const begun = { step: 'PLAN', evaluationStages: ['NONE', 'OPENED'] };
    expect(await count(begun)).toBe(await count({ step: 'PLAN' }));
    for (const sort of ['STAGE', 'NAME'])
      expect((await ask(hr.ask, { step: 'FINAL', planStages: ['DRAFT'] }, sort)).edges).toEqual(drafts.edges);
  });
});

describe('a key used again', () => {
  const send = async (name: string, input: object): Promise<string[]> => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const { data, errors } = await city.people.hr.ask(
      `mutation($input: ${type}!) { ${name}(input: $input) { userErrors { code field } } }`,
      {
        input,
      },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data[name].userErrors.map(({ code, field }: { code: string; field: string[] }) => `${code} ${field.join('.')}`);
  };

  it('with the same input is the same request, with another one it is refused, whatever its rows are', async () => {
    const [first, second] = [await smallUnit(city), await smallUnit(city)];
    const round = await launchedRound(city.people.hr.ask, city.units.kota);
    const until = { cycleId: city.cycle.id, expectedVersion: city.cycle.version, phase: 'EXECUTION', to: '2027-01-15', reason: 'Banjir' };
    const ids = ({ people }: typeof first) => people.map(({ employeeId }) => employeeId);
    const cases: [string, object, object][] = [
      ['cyclePhaseExtendMany', { ...until, employeeIds: ids(first) }, { ...until, employeeIds: ids(second) }],
      ['evaluationOpenMany', { unitId: first.unitId, year: 2026 }, { unitId: second.unitId, year: 2026 }],
      ['reviewEnrolUnit', { roundId: round.id, unitId: first.unitId }, { roundId: round.id, unitId: second.unitId }],
      ['reviewEnrolMany', { roundId: round.id, employeeIds: ids(first) }, { roundId: round.id, employeeIds: ids(second) }],
    ];
    for (const [name, input, other] of cases) {
      const key = { idempotencyKey: newKey() };
      const told = [await send(name, { ...input, ...key }), await send(name, { ...input, ...key }), await send(name, { ...other, ...key })];
      expect({ name, told }).toEqual({ name, told: [[], [], ['IDEMPOTENCY_KEY_REUSED idempotencyKey']] });
    }
  });
});

describe('what cannot be done says why', () => {
  const told = async (who: Ask, name: string, input: object, rows = false): Promise<string[]> => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const errors = 'userErrors { code message }';
    const query = `mutation($input: ${type}!) { ${name}(input: $input) { ${rows ? `outcomes { ${errors} }` : ''} ${errors} } }`;
    const { data } = await who(query, { input: { idempotencyKey: newKey(), ...input } }, { 'accept-language': 'en' });
    const all = [...data[name].userErrors, ...(data[name].outcomes ?? []).flatMap((row: { userErrors: object[] }) => row.userErrors)];
    return all.map(({ code, message }: { code: string; message: string }) => `${code} ${message}`);
  };

  it('of a year that is not opened, of people without an agreed plan, and of plans that are submitted or approved', async () => {
    const [waits, agreed, { unitId }] = [await submitted(city), await approved(city), await smallUnit(city)];
    const { hr, staff, superior } = city.people;
    expect(await told(staff.ask, 'planOpen', { assignmentId: staff.assignmentId, year: 2031 })).toEqual([
      expect.stringMatching(/^NOT_FOUND The staffing agency has not opened/),
    ]);
    expect(await told(hr.ask, 'evaluationOpenMany', { unitId, year: 2026 }, true)).toEqual([
      expect.stringMatching(/^TRANSITION_REFUSED There is no approved plan/),
      expect.stringMatching(/^TRANSITION_REFUSED There is no approved plan/),
    ]);
    const plans = [waits, agreed].map(({ plan }) => ({ planId: plan.id, expectedVersion: plan.version }));
    const target = { kind: 'MAIN', title: 'Layanan data terbuka', indicators: [counted(false)] };
    expect(await told(superior.ask, 'targetProposeToMany', { plans, target, parent: { state: 'PENDING' } }, true)).toEqual([
      expect.stringMatching(/^TRANSITION_REFUSED The plan is submitted/),
      expect.stringMatching(/^TRANSITION_REFUSED The plan is approved/),
    ]);
  });
});
