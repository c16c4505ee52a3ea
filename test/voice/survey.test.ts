// Citizens rate a service without a login: counted once, exactly, told when the half-year is over, and who floods is marked and not thrown away.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, everyRow, OTHER_REGION, REGION } from '../support/city.ts';
import { newKey } from '../support/mutations.ts';
import { type Agency, done, refused, startAgency } from '../support/people.ts';
import { answer, from, ofService, openedService, pointOf, SERVICE, type Service, scoredAll } from '../support/voice.ts';

const MARCH = '2026-03-10T02:00:00.000Z';
let city: Agency;
const hr = () => city.people.hr.ask;

beforeAll(async () => {
  city = await startAgency();
});
afterAll(() => city.stop());

const opened = (more: object = {}): Promise<Service> => {
  city.setNow(MARCH);
  return openedService(hr(), city.units.aptika, more);
};

const SATISFACTION =
  'status answers marked index band indexBy0111 indexWithMarked elements { element mean } lowest sampleAsked sampleReached from until';
const satisfaction = async ({ id }: Pick<Service, 'id'>, period = 'FIRST_HALF', ask = city.nobody, year = 2026) =>
  (
    await ask(
      `query($id: ID!) { node(id: $id) { ... on PublicService { satisfaction(year: ${year}, period: ${period}) { ${SATISFACTION} } } } }`,
      { id },
    )
  ).data.node.satisfaction;

const network = (number: number): string => `203.0.113.${number}`;

describe('a service', () => {
  it('is entered, changed and closed by the staffing agency, and read by anybody', async () => {
    const made = await opened();
    const { service } = await done(hr(), 'publicServiceChange', ofService(made, { name: ' Akun layanan ', servedAYear: null }), SERVICE);
    expect(service).toMatchObject({ name: 'Akun layanan', unitName: 'Unit aptika', servedAYear: null, regionCode: REGION });
    expect(service.allowedActions).toEqual(['publicServiceChange', 'publicServiceClose', 'servicePointOpen', 'servicePointClose']);
    const { data } = await city.nobody('query($id: ID!) { node(id: $id) { ... on PublicService { name unitName allowedActions } } }', {
      id: made.id,
    });
    expect(data.node).toEqual({ name: 'Akun layanan', unitName: 'Unit aptika', allowedActions: [] });
    const list = async () =>
      (
        await city.nobody(`{ publicServices(regionCode: "${REGION}", first: 100) { edges { node { id } } } }`)
      ).data.publicServices.edges.map(({ node }: { node: Service }) => node.id);
    expect(await list()).toContain(made.id);
    const closed = (await done(hr(), 'publicServiceClose', ofService(service), SERVICE)).service;
    expect(closed).toMatchObject({ closedOn: '2026-03-10', allowedActions: [] });
    expect(await list()).not.toContain(made.id);
    expect(await refused(hr(), 'publicServiceChange', ofService(closed, { name: 'Lain' }))).toEqual(['TRANSITION_REFUSED']);
    expect(await refused(city.nobody, 'surveyAnswer', { servicePointId: pointOf(made), ...scoredAll(4) })).toEqual(['TRANSITION_REFUSED']);
  });

  it('is refused with what is wrong, on its field', async () => {
    const made = await opened();
    const { id } = made;
    const bad = (more: object) => refused(hr(), 'publicServiceOpen', { unitId: city.units.aptika, code: 'X', name: 'Layanan', ...more });
    expect(await bad({ name: ' ', servedAYear: 0 })).toEqual(['REQUIRED', 'OUT_OF_RANGE']);
    expect(await bad({ unitId: 'unt_000000000000000000000000' })).toEqual(['NOT_FOUND']);
    expect(await refused(city.people.otherHr.ask, 'publicServiceChange', { serviceId: id, expectedVersion: 1, name: 'Curi' })).toEqual([
      'NOT_FOUND',
    ]);
    expect(await refused(city.nobody, 'surveyAnswer', { servicePointId: 'psp_000000000000000000000000', ...scoredAll(4) })).toEqual([
      'NOT_FOUND',
    ]);
    expect(await refused(city.nobody, 'surveyAnswer', { servicePointId: pointOf(made), ...scoredAll(4, { time: 5, cost: 0 }) })).toEqual([
      'OUT_OF_RANGE',
      'OUT_OF_RANGE',
    ]);
  });
});

describe('a service of a unit', () => {
  it('keeps its names with their days, and one code', async () => {
    const made = await opened({ code: 'AKTA-1', name: 'Akta' });
    const rename = async (service: Service, name: string) =>
      (await done(hr(), 'publicServiceChange', ofService(service, { name }), SERVICE)).service;
    const first = await rename(made, 'Akta kelahiran');
    city.setNow('2026-03-11T17:00:00.000Z');
    const { names } = await rename(await rename(first, 'Akta lahir'), 'Akta kelahiran dan kematian');
    expect(names).toEqual([
      { from: '2026-03-10', name: 'Akta kelahiran' },
      { from: '2026-03-12', name: 'Akta kelahiran dan kematian' },
    ]);
    const again = { unitId: city.units.aptika, code: ' akta-1', name: 'Lain' };
    expect(await refused(hr(), 'publicServiceOpen', again)).toEqual(['ALREADY_EXISTS']);
  });

  it('is kept by the administrator of its agency, and by nobody else’s', async () => {
    const { unitAdmin, staff } = city.people;
    city.setNow(MARCH);
    const made = await openedService(unitAdmin.ask, city.units.aptika);
    const foreign = { unitId: city.units.bkpp, code: 'Y', name: 'Layanan' };
    expect(await refused(unitAdmin.ask, 'publicServiceOpen', foreign)).toEqual(['FORBIDDEN']);
    expect(await refused(unitAdmin.ask, 'publicServiceChange', ofService(made, { unitId: city.units.bkpp }))).toEqual(['FORBIDDEN']);
    expect(await refused(staff.ask, 'publicServiceClose', ofService(made))).toEqual(['!FORBIDDEN']);
    const { service } = await done(unitAdmin.ask, 'servicePointClose', ofService(made, { servicePointId: pointOf(made) }), SERVICE);
    expect(service.points).toEqual([{ pointId: pointOf(made), name: 'Loket 1', openedOn: '2026-03-10', closedOn: '2026-03-10' }]);
    expect(await refused(city.nobody, 'surveyAnswer', { servicePointId: pointOf(made), ...scoredAll(4) })).toEqual(['TRANSITION_REFUSED']);
  });

  it('is answered for by what came after its unit', async () => {
    city.setNow(MARCH);
    const unit = async (code: string) =>
      (await done(hr(), 'unitCreate', { code, name: `Unit ${code}`, kind: 'SECTION', validFrom: '2020-01-01' }, 'unit { id version }'))
        .unit;
    const [old, next] = [await unit('lama'), await unit('baru')];
    const { id } = await openedService(hr(), old.id);
    const closing = { unitId: old.id, expectedVersion: old.version, validTo: '2026-03-31', successorId: next.id };
    await done(hr(), 'unitClose', closing, 'unit { id }');
    const name = async () => (await city.nobody('query($id: ID!) { publicService(id: $id) { unitName } }', { id })).data.publicService;
    expect(await name()).toEqual({ unitName: 'Unit lama' });
    city.setNow('2026-03-31T17:00:00.000Z');
    expect(await name()).toEqual({ unitName: 'Unit baru' });
  });
});

describe('answers', () => {
  it('are counted exactly and told once the half-year is over in WIB, to everybody alike', async () => {
    const service = await opened({ servedAYear: 10 });
    for (const number of [1, 2, 3, 4]) await answer(from(city.nobody, network(number)), service, 3);
    city.setNow('2026-06-30T16:59:59.000Z');
    await answer(from(city.nobody, network(5)), service, 3);
    expect(await satisfaction(service)).toMatchObject({ status: 'RUNNING', answers: 5, index: null, elements: [], lowest: [] });
    city.setNow('2026-06-30T17:00:00.000Z');
    // A night owl of July.
    await answer(from(city.nobody, network(6)), service, 1);
    const told = await satisfaction(service);
    expect(told).toMatchObject({ status: 'TOLD', answers: 5, marked: 0, index: '75.00', band: 'C', indexBy0111: '74.93' });
    expect(told).toMatchObject({ from: '2026-01-01', until: '2026-06-30', sampleAsked: 5, sampleReached: true });
    expect(await satisfaction(service, 'FIRST_HALF', hr())).toEqual(told);
    city.setNow('2027-01-01T02:00:00.000Z');
    // The year less the first half would tell what the one of July has said.
    expect(await satisfaction(service, 'YEAR')).toMatchObject({ status: 'FEW', answers: 6, index: null });
    expect(await satisfaction(service, 'SECOND_HALF')).toMatchObject({ status: 'FEW', answers: 1, index: null });
  });

  it('of one key are one, also at once; of two keys two', async () => {
    const service = await opened();
    const ask = from(city.nobody, network(10));
    const key = { idempotencyKey: newKey() };
    await Promise.all([1, 2, 3].map(() => answer(ask, service, 4, key)));
    await answer(ask, service, 4, key);
    await answer(ask, service, 4);
    expect((await satisfaction(service)).answers).toBe(2);
  });

  it('all arrive, though many press at once; whether they are as many as the sample asks for is said', async () => {
    const service = await opened({ servedAYear: 1200 });
    await Promise.all(Array.from({ length: 40 }, (_, i) => answer(from(city.nobody, network(100 + i)), service, (i % 4) + 1)));
    city.setNow('2026-07-01T02:00:00.000Z');
    const told = { status: 'TOLD', answers: 40, index: '62.50', band: 'D' };
    // Of 600 in a half-year.
    expect(await satisfaction(service)).toMatchObject({ ...told, sampleAsked: 234, sampleReached: false });
  });

  it('of one network above three are marked: counted apart, never lost; above sixty they are told when to come', async () => {
    const service = await opened();
    const flood = from(city.nobody, network(20));
    for (let i = 0; i < 60; i += 1) await answer(flood, service, 1);
    expect(await refused(flood, 'surveyAnswer', { servicePointId: pointOf(service), ...scoredAll(1) })).toEqual(['LIMIT_REACHED']);
    for (const number of [21, 22]) await answer(from(city.nobody, network(number)), service, 4);
    // The same network, another service: it knows nothing of the first.
    await answer(flood, await opened(), 1);
    city.setNow('2026-07-01T02:00:00.000Z');
    expect(await satisfaction(service)).toMatchObject({ status: 'TOLD', answers: 5, marked: 57, index: '55.00', indexWithMarked: '27.42' });
  });

  it('through a router are of no known network: its address is nobody’s', async () => {
    city.setNow('2026-03-02T02:00:00.000Z');
    const service = await opened();
    const router = await city.routerHeader();
    const routed: Ask = (query, variables, headers) => from(city.nobody, network(30))(query, variables, { ...headers, ...router });
    for (let i = 0; i < 5; i += 1) await answer(routed, service, 3);
    city.setNow('2026-07-01T02:00:00.000Z');
    expect(await satisfaction(service)).toMatchObject({ answers: 5, marked: 0 });
  });

  it('stand nowhere by themselves, nor does where they came from, nor who was logged in', async () => {
    const service = await opened();
    const before = new Set((await everyRow(city)).map(({ pk, sk }) => pk + sk));
    await answer(from(city.people.staff.ask, '198.51.100.77'), service, 2);
    const all = await everyRow(city);
    const rows = all.filter(({ pk, sk }) => !before.has(pk + sk));
    expect(rows.map(({ type }) => type).toSorted()).toEqual(['SourceBucket', 'SourceBucket', 'SurveyReceipt', 'SurveyTally']);
    expect(JSON.stringify(rows)).not.toMatch(/emp_|staff/);
    expect(JSON.stringify([all, city.lines])).not.toContain('198.51.100.77');
  });

  it('of another region are of that region, and a year that never is, is told', async () => {
    const service = await opened();
    const { data } = await city.nobody(`{ publicServices(regionCode: "${OTHER_REGION}", first: 5) { edges { node { id } } } }`);
    expect(data.publicServices.edges).toEqual([]);
    const { errors } = await city.nobody(
      'query($id: ID!) { node(id: $id) { ... on PublicService { satisfaction(year: 12, period: YEAR) { status } } } }',
      { id: service.id },
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
