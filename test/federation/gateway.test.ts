// Through real gateways: one query over two subgraphs, the gateway's credential, headers, codes, and what a province's viewer may read.
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { provinceSchema } from '../../scripts/province-schema.ts';
import { readSdl } from '../../scripts/sdl.ts';
import { type Ask, type Login, OTHER_REGION, REGION } from '../support/city.ts';
import { type Asked, type Gateways, startGateways } from '../support/gateways.ts';
import { type Agency, startAgency } from '../support/people.ts';
import { openCycle } from '../support/season.ts';

let city: Agency;
let gateways: Gateways;
let cycleId: string;
let viewer: Record<string, string>;
const PROVINCE: Login = { sub: 'jateng', roles: ['PROVINCE_VIEWER'], region: '33' };
const as = async (who: Login): Promise<Record<string, string>> => ({ authorization: `Bearer ${await city.tokenOf(who)}` });

beforeAll(async () => {
  city = await startAgency();
  cycleId = (await openCycle(city)).id;
  gateways = await startGateways(city);
  viewer = await as(PROVINCE);
});
afterAll(async () => {
  await gateways.stop();
  await city.stop();
});

const codesOf = ({ errors }: { errors: Asked['errors'] }) => errors?.map(({ extensions }) => extensions.code) ?? [];

describe.each(['hive', 'apollo'] as const)('%s', (name) => {
  const ask = (query: string, headers: Record<string, string> = viewer) => gateways[name](query, headers);

  it('shows all regions by the province, and the years of those that have joined', async () => {
    const { data, errors } = await ask('{ regions { code name kind cycle(year: 2026) { year status } } }');
    expect(errors).toBeUndefined();
    const rows = data.regions as { code: string }[];
    const codes = rows.map(({ code }) => code);
    expect([codes.length, codes]).toEqual([35, codes.toSorted()]);
    const byCode = new Map(rows.map((one) => [one.code, one]));
    expect(byCode.get(REGION)).toEqual({ code: REGION, name: 'Kota Semarang', kind: 'CITY', cycle: { year: 2026, status: 'OPEN' } });
    expect(byCode.get(OTHER_REGION)).toMatchObject({ name: 'Kabupaten Semarang', cycle: null });
    // It has not joined: its name is the province's, and nothing else of the page is lost.
    expect(byCode.get('33.01')).toEqual({ code: '33.01', name: 'Kabupaten Cilacap', kind: 'REGENCY', cycle: null });
  });

  it('begins in the city as well: which have joined, with what the province says of them', async () => {
    const { data } = await ask('{ regionsServed { code kind } }');
    expect(data.regionsServed).toEqual([
      { code: OTHER_REGION, kind: 'REGENCY' },
      { code: REGION, kind: 'CITY' },
    ]);
  });

  it('asks for 35 regions at the price of one', async () => {
    const before = city.lines.length;
    await ask('{ regions { code cycle(year: 2026) { year } } }');
    const lines = city.lines.slice(before);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.reads).toBeLessThanOrEqual(2);
  });

  it('hands on who asks, in which language, and by which ids it is found in our log', async () => {
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    const said = async (language: string) => {
      const { errors } = await ask('{ regionsServed { code } }', {
        'accept-language': language,
        'x-request-id': 'page-of-the-wall-1',
        traceparent,
      });
      return errors?.[0];
    };
    const [indonesian, english] = [await said('id'), await said('de, en;q=0.8')];
    expect([indonesian?.extensions.code, english?.extensions.code]).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
    expect(indonesian?.message).not.toBe(english?.message);
    expect(city.lines.at(-1)).toMatchObject({ callerRequestId: 'page-of-the-wall-1', traceparent });
  });

  it('keeps the code of each refusal, limits included', async () => {
    const applicant = await as({ sub: 'pelamar', roles: [], pool: 'applicants', region: null });
    expect(codesOf(await ask('{ regionsServed { code } }', applicant))).toEqual(['FORBIDDEN']);
    const long = Array.from({ length: 160 }, (_, i) => `a${i}: campaignFunnel(campaignId: "c${i}", by: NONE) { by }`).join(' ');
    expect(new Set(codesOf(await ask(`{ ${long} }`)))).toEqual(new Set(['TOKEN_LIMIT']));
    const years = Array.from({ length: 49 }, (_, i) => `c${i}: cycle(year: ${2000 + i}) { phases { kind } periods { number } }`).join(' ');
    expect(codesOf(await ask(`{ regionsServed { ${years} } }`))).toEqual(['COST_LIMIT']);
  });

  it('takes twenty tiles of one field', async () => {
    const tiles = Array.from({ length: 20 }, (_, i) => `t${i}: region(code: "${REGION}") { cycle(year: ${2010 + i}) { year } }`).join(' ');
    const { data, errors } = await ask(`{ ${tiles} }`);
    expect(errors).toBeUndefined();
    expect(data.t16.cycle).toEqual({ year: 2026 });
  });
});

/** Whatever can be asked first of what a province composes with. */
const QUESTIONS: Readonly<Record<string, string>> = {
  campaignFunnel: 'campaignFunnel(campaignId: "cmp_000000000000000000000000", by: NONE) { campaignId }',
  regionsServed: 'regionsServed { code name }',
};

describe('who may, through the gateway as without it', () => {
  const everybody = async (): Promise<[string, Ask, Record<string, string>][]> => {
    const logins: [string, Login][] = [
      ['a viewer of the province', PROVINCE],
      ['a viewer of another province', { ...PROVINCE, sub: 'jabar', region: '32' }],
      ['an officer', { sub: 'hr', roles: ['EMPLOYEE', 'HR_OFFICER'] }],
      ['an auditor', { sub: 'auditor', roles: ['EMPLOYEE', 'AUDITOR'] }],
      ['staff', { sub: 'staff', roles: ['EMPLOYEE'], employeeId: city.people.staff.employeeId }],
      ['an applicant', { sub: 'pelamar', roles: [], pool: 'applicants', region: null }],
    ];
    const known = await Promise.all(logins.map(async ([who, login]) => [who, await city.login(login), await as(login)] as const));
    return [...known.map(([who, ask, headers]): [string, Ask, Record<string, string>] => [who, ask, headers]), ['nobody', city.nobody, {}]];
  };

  it('has a question for each field that can be asked first', () => {
    const [query] = parse(provinceSchema(readSdl())).definitions.flatMap((node) =>
      node.kind === 'ObjectTypeDefinition' && node.name.value === 'Query' ? [node] : [],
    );
    expect(Object.keys(QUESTIONS)).toEqual(query?.fields?.map(({ name }) => name.value).toSorted());
  });

  it('answers, and refuses, the same', async () => {
    for (const [who, ask, headers] of await everybody()) {
      for (const [field, question] of Object.entries(QUESTIONS)) {
        const direct = await ask(`{ ${question} }`);
        for (const gateway of [gateways.hive, gateways.apollo]) {
          const through = await gateway(`{ ${question} }`, headers);
          expect([who, field, through.data?.[field] ?? null, codesOf(through)]).toEqual([
            who,
            field,
            direct.data?.[field] ?? null,
            codesOf(direct),
          ]);
        }
      }
    }
  });

  it('knows nothing of a person: what is not composed cannot be asked', async () => {
    const persons = [`employee(id: "${city.people.staff.employeeId}") { name }`, 'me { roles }', `node(id: "${cycleId}") { id }`];
    for (const question of persons) {
      expect(codesOf(await gateways.hive(`{ ${question} }`, viewer))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
      expect(codesOf(await gateways.apollo(`{ ${question} }`, viewer))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    }
    expect(codesOf(await gateways.hive('{ regions { units { name } } }', viewer))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  it('asks for the gateway’s own credential: without it no region is told anything', async () => {
    const { data, errors } = await gateways.withoutCredential('{ regions { code cycle(year: 2026) { year } } }', viewer);
    expect(codesOf({ errors })).toContain('UNAUTHENTICATED');
    expect(new Set((data?.regions ?? []).map(({ cycle }: { cycle: null }) => cycle))).toEqual(new Set([null]));
  });
});
