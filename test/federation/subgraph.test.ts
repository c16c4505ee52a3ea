// What the federation router may ask of this subgraph, and that it authorises by itself whoever stands behind the router.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer } from '../../src/platform/edge/server.ts';
import { type Ask, OTHER_REGION, REGION } from '../support/city.ts';
import { type Agency, startAgency } from '../support/people.ts';
import { theSchema } from '../support/schema.ts';
import { openCycle } from '../support/season.ts';

let city: Agency;
let router: Record<string, string>;
let cycleId: string;
beforeAll(async () => {
  city = await startAgency();
  router = await city.routerHeader();
  cycleId = (await openCycle(city)).id;
});
afterAll(() => city.stop());

const ENTITIES = `query($representations: [_Any!]!) { _entities(representations: $representations) {
  __typename
  ... on Region { code regionName: name }
  ... on Unit { id name }
  ... on Employee { id name birthDate }
  ... on PerformanceCycle { id year }
} }`;

const entities = async (ask: Ask, ...representations: unknown[]) => ask(ENTITIES, { representations }, router);
const codeOf = (answer: { errors: { extensions: { code: string } }[] | undefined }) => answer.errors?.[0]?.extensions.code;
const everyEntity = () => [
  { __typename: 'Region', code: REGION },
  { __typename: 'Unit', id: city.units.aptika },
  { __typename: 'Employee', id: city.people.staff.employeeId },
  { __typename: 'PerformanceCycle', id: cycleId },
];

describe('the router’s own fields', () => {
  it('give the SDL, with entities and the rules of access, to the router', async () => {
    const { data } = await city.nobody('{ _service { sdl } }', {}, router);
    expect(data._service.sdl).toMatch(/type Region[^{]*@key\(fields: "code"\)/);
    expect(data._service.sdl).toContain('@access(to: [');
  });

  it('give it once in an answer: a second one is refused for its cost, under whatever name', async () => {
    expect((await city.nobody('{ _service { __typename sdl } a: __typename }', {}, router)).errors).toBeUndefined();
    for (const query of ['{ _service { sdl } again: _service { sdl } }', '{ _service { sdl again: sdl } }'])
      expect(codeOf(await city.nobody(query, {}, router))).toBe('COST_LIMIT');
  });

  it('answer nobody else: not a person, not an officer, not a person’s token in the router’s header', async () => {
    const staff = { 'router-authorization': 'Bearer forged' };
    for (const ask of [city.nobody, city.people.staff.ask, city.people.hr.ask]) {
      expect(codeOf(await ask('{ _service { sdl } }'))).toBe('FORBIDDEN');
      expect(codeOf(await ask(ENTITIES, { representations: everyEntity() }))).toBe('FORBIDDEN');
      expect((await ask('{ _service { sdl } }', {}, staff)).status).toBe(401);
    }
  });

  it('stay closed where introspection is off, which leaves “_service” open by itself', async () => {
    const server = createServer<{ requestId: string; language: 'id' | 'en'; viaRouter: boolean }>({
      schema: theSchema().schema,
      introspection: false,
      log: () => {},
      describe: () => ({ viewerId: null, reads: null, writes: null, capacityUnits: null }),
    });
    const ask = async (viaRouter: boolean) => {
      const { body } = await server.executeOperation(
        { query: '{ _service { sdl } }' },
        { contextValue: { requestId: 'r', language: 'en', viaRouter } },
      );
      return body.kind === 'single' ? body.singleResult : null;
    };
    expect((await ask(false))?.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await ask(true))?.data).toMatchObject({ _service: { sdl: expect.stringContaining('type Region') } });
    await server.stop();
  });
});

describe('entities', () => {
  it('are four: no plan, no reviewer, no applicant', () => {
    const union = theSchema().schema.getType('_Entity');
    const names = (union as unknown as { getTypes(): { name: string }[] }).getTypes().map(({ name }) => name);
    expect(names.toSorted()).toEqual(['Employee', 'PerformanceCycle', 'Region', 'Unit']);
  });

  it('are found by reference as by query, for who may see them, each field by its own rule', async () => {
    const { data } = await entities(city.people.staff.ask, ...everyEntity());
    const { employeeId } = city.people.staff;
    expect(data._entities).toEqual([
      { __typename: 'Region', code: REGION, regionName: 'Kota Semarang' },
      { __typename: 'Unit', id: city.units.aptika, name: 'Unit aptika' },
      { __typename: 'Employee', id: employeeId, name: 'Siti Rahayu', birthDate: '1980-05-17' },
      { __typename: 'PerformanceCycle', id: cycleId, year: 2026 },
    ]);
    const colleague = await entities(city.people.colleague.ask, { __typename: 'Employee', id: employeeId });
    expect(colleague.data._entities).toEqual([{ __typename: 'Employee', id: employeeId, name: 'Siti Rahayu', birthDate: null }]);
  });

  it('do not exist for a stranger, an applicant, or the router on its own', async () => {
    const applicant = await city.login({ sub: 'pelamar', roles: [], pool: 'applicants' });
    for (const ask of [city.people.stranger.ask, city.people.otherHr.ask, applicant, city.nobody])
      expect((await entities(ask, ...everyEntity())).data._entities).toEqual([null, null, null, null]);
  });

  it('show the province its regions with their cycles, and no unit and no person', async () => {
    const province = await city.login({ sub: 'jateng', roles: ['PROVINCE_VIEWER'], region: '33' });
    const { data } = await entities(
      province,
      ...everyEntity(),
      { __typename: 'Region', code: OTHER_REGION },
      { __typename: 'Region', code: '32.73' },
    );
    expect(data._entities).toEqual([
      { __typename: 'Region', code: REGION, regionName: 'Kota Semarang' },
      null,
      null,
      { __typename: 'PerformanceCycle', id: cycleId, year: 2026 },
      { __typename: 'Region', code: OTHER_REGION, regionName: 'Kabupaten Semarang' },
      null,
    ]);
  });

  it('are believed in their key alone: what else a reference says is not heard', async () => {
    const forged = {
      __typename: 'Employee',
      id: city.people.hrHead.employeeId,
      name: 'Forged',
      birthDate: '1999-01-01',
      region: OTHER_REGION,
    };
    const { data } = await entities(city.people.colleague.ask, forged);
    expect(data._entities).toMatchObject([{ name: 'Joko Hartono', birthDate: null }]);
  });

  it('that are equal cost what one costs, with all that is asked of each', async () => {
    const query = `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Unit { name head { employeeName } positions { title } } } }`;
    const reads = async (count: number): Promise<number | null | undefined> => {
      const representations = Array.from({ length: count }, () => ({ __typename: 'Unit', id: city.units.aptika }));
      const answer = await city.people.staff.ask(query, { representations }, router);
      expect(answer.data._entities).toHaveLength(count);
      return answer.line?.reads;
    };
    const one = await reads(1);
    expect(one).toBeGreaterThan(0);
    expect(await reads(35)).toBe(one);
  });

  it('of many people are read in one batch', async () => {
    const ids = Object.values(city.people).map(({ employeeId }) => employeeId);
    const absent = Array.from({ length: 35 - ids.length }, (_, i) => `emp_${String(i).padStart(24, '0')}`);
    const answer = await entities(city.people.colleague.ask, ...[...ids, ...absent].map((id) => ({ __typename: 'Employee', id })));
    expect(answer.data._entities).toHaveLength(35);
    expect(answer.data._entities.filter((one: object | null) => one)).toHaveLength(11);
    expect(answer.line?.reads).toBeLessThanOrEqual(2);
  });
});

describe('references that are equal', () => {
  const person = () => ({ __typename: 'Employee', id: city.people.staff.employeeId });

  it('are answered each in its place', async () => {
    const region = { __typename: 'Region', code: REGION };
    const nobody = { __typename: 'Employee', id: 'emp_000000000000000000000000' };
    const { data } = await entities(city.people.colleague.ask, person(), region, nobody, { ...person(), name: 'Forged' }, region, nobody);
    const [siti, semarang] = [{ name: 'Siti Rahayu' }, { code: REGION }];
    expect(data._entities).toMatchObject([siti, semarang, null, siti, semarang, null]);
  });

  it('are found once', async () => {
    const { schema } = theSchema();
    const resolve = schema.getQueryType()?.getFields()._entities?.resolve;
    if (!resolve) throw new Error('The schema has no entities.');
    const viewer = { id: 'x', region: REGION, employeeId: city.people.staff.employeeId, roles: new Set(['EMPLOYEE'] as const) };
    const ctx = { ...city.app.contextFor(viewer, 'equal'), viaRouter: true };
    const representations = [person(), { ...person(), name: 'other' }, { __typename: 'Unit', id: city.units.aptika }];
    const [one, same, unit] = (await resolve(null, { representations }, ctx, { schema } as never)) as Promise<object>[];
    expect(same).toBe(one);
    expect(await one).toMatchObject({ body: { id: city.people.staff.employeeId } });
    expect(await unit).toMatchObject({ id: city.units.aptika });
  });
});

describe('a tree of lists without pages', () => {
  const TREE = 'units { children { positions { id } } }';

  it('is read once, however often it is asked for', async () => {
    const once = (await city.people.staff.ask(`{ region { ${TREE} } }`)).line?.reads;
    expect((await city.people.staff.ask(`{ a: region { ${TREE} } b: region { ${TREE} } }`)).line?.reads).toBe(once);
  });

  it('counts as the tree it is: fifteen of them are refused before anything is read', async () => {
    const many = Array.from({ length: 15 }, (_, i) => `a${i}: region { ${TREE} }`).join(' ');
    expect(codeOf(await city.people.staff.ask(`{ ${many} }`))).toBe('COST_LIMIT');
    const query = `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Region { ${TREE} } } }`;
    const representations = Array.from({ length: 35 }, () => ({ __typename: 'Region', code: REGION }));
    expect(codeOf(await city.people.staff.ask(query, { representations }, router))).toBe('COST_LIMIT');
  });
});

describe('references out of order', () => {
  it('are refused above a hundred', async () => {
    const many = (count: number) => Array.from({ length: count }, () => ({ __typename: 'Region', code: REGION }));
    expect((await entities(city.people.staff.ask, ...many(100))).data._entities).toHaveLength(100);
    const answer = await entities(city.people.staff.ask, ...many(101));
    expect([answer.data, codeOf(answer), answer.errors?.[0]?.message]).toEqual([
      null,
      'BAD_USER_INPUT',
      '"representations" paling banyak memuat 100. Bagi menjadi beberapa permintaan.',
    ]);
  });

  it('are the router’s mistake and told as such: no entity, an unknown type, no key', async () => {
    const wrong: unknown[] = [
      { __typename: 'Nonsense', id: 'x' },
      { __typename: 'Plan', id: 'pln_000000000000000000000000', body: {} },
      { __typename: 'Query' },
      { __typename: 'Position', id: city.people.staff.positionId },
      { __typename: '__Schema', id: 'x' },
      { __typename: 'Employee' },
      { __typename: 'Employee', id: 7 },
      { __typename: 'Region' },
      { id: city.people.staff.employeeId },
      'Employee',
      42,
      [],
    ];
    for (const representation of wrong) {
      const answer = await entities(city.people.staff.ask, representation);
      expect([answer.data, codeOf(answer)], JSON.stringify(representation)).toEqual([null, 'BAD_USER_INPUT']);
      expect(answer.line?.error, JSON.stringify(representation)).toBeUndefined();
    }
  });
});
