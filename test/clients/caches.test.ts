// After a change in mid-year, and after a mistaken move that voids a plan and is undone: three real caches show what the API said.
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { compileRelay } from '../../scripts/clients.ts';
import { apollo, artifact, type CachingClient, plain, relayStore, urql } from '../support/clients.ts';
import { newKey } from '../support/mutations.ts';
import { done, type Person } from '../support/people.ts';
import { changing, EXECUTION_DAY, elsewhere, newcomer, type Season, startSeason, type Worded } from '../support/scenarios/stages.ts';
import { counted, step } from '../support/season.ts';

const FOLDER = fileURLToPath(new URL('../../examples/clients/generated/relay', import.meta.url));

let city: Season;
let warned: MockInstance[];
beforeAll(async () => {
  compileRelay();
  city = await startSeason();
});
afterAll(() => city.stop());
// A cache that loses or mixes data says so on the console only.
beforeEach(() => {
  warned = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
});
afterEach(() => {
  const words = warned.flatMap(({ mock }) => mock.calls.map((call) => String(call[0])));
  for (const spy of warned) spy.mockRestore();
  expect(words).toEqual([]);
});

const MEASURE = 'measure { __typename ... on QuantitativeMeasure { target } ... on QualitativeMeasure { standard } }';
const TARGETS = `targets { __typename id title weight state indicators { __typename id text ${MEASURE} } }`;
const FROZEN = `__typename targetId title weight indicators { __typename indicatorId text ${MEASURE} }`;
const SAID = `dialogue { __typename step kind content { __typename title indicators { __typename indicatorId text ${MEASURE} } } }`;
const PLAN = `__typename id version status segmentTo endsOn ${TARGETS} versions { __typename number validFrom targets { ${FROZEN} } } ${SAID}`;

const YEAR = `query Year { me { __typename id plan(year: 2026) { ${PLAN} } } }`;
const BY_ID = `query ById($id: ID!) { node(id: $id) { __typename ... on Plan { ${PLAN} } } }`;
const VERSIONS = `query Versions($id: ID!) { plan(id: $id) { __typename id versions { __typename number targets { ${FROZEN} } } } }`;
const APPROVE =
  'mutation($input: PlanApproveInput!) { planApprove(input: $input) { plan { __typename id version status } userErrors { code } } }';

/** A wording of the one target whose numbers tell who said it. */
const worded = ({ plan }: Worded, title: string, target: string) => {
  const { quantitative, ...rest } = counted(false);
  const indicators = [{ ...rest, id: plan.indicatorId, quantitative: { ...quantitative, target } }];
  return { targetId: plan.targetId, target: { kind: 'MAIN', title, indicators } };
};

/** What a session of one person asks in the course of the change, each answer compared with what the cache shows of all that was asked. */
async function changeInMidYear(of: Worded, asked: () => Promise<void>): Promise<void> {
  const { person } = of;
  const { superior } = city.people;
  let plan = { id: of.plan.id, version: of.plan.version };
  await asked();
  plan = await step(person.ask, 'targetCounter', plan, worded(of, 'Layanan tepat waktu (usulan pegawai)', '11'));
  await asked();
  plan = await step(superior.ask, 'targetCounter', plan, worded(of, 'Layanan tepat waktu (tahap dua)', '22'));
  await asked();
  plan = await step(person.ask, 'targetAgree', plan, { targetId: of.plan.targetId });
  plan = await step(person.ask, 'planSubmit', plan);
  await asked();
  await step(superior.ask, 'planApprove', plan);
  await asked();
}

const truth = async (person: Person, query: string, variables = {}): Promise<unknown> => plain((await person.ask(query, variables)).data);

type Query = [string, Record<string, unknown>];

/** Each query in turn; then each of them is shown as the API answers it. */
async function keepsUp(client: CachingClient, person: Person, queries: readonly Query[]): Promise<void> {
  for (const [query, variables] of queries) await client.ask(query, variables);
  for (const [query, variables] of queries) expect(await client.shows(query, variables)).toEqual(await truth(person, query, variables));
}

const CLIENTS = [
  ['Apollo Client without policies', (person: Person) => apollo(person.ask, false)],
  ["Apollo Client with the example's policies", (person: Person) => apollo(person.ask)],
  ["urql's graphcache with the example's keys", (person: Person) => urql(person.ask)],
] as const;

describe.each(CLIENTS)('%s', (_name, open) => {
  it('shows every version and every word of the dialogue after a change in mid-year', async () => {
    const of = await changing(city);
    const client = open(of.person);
    const queries: Query[] = [
      [YEAR, {}],
      [VERSIONS, { id: of.plan.id }],
      [BY_ID, { id: of.plan.id }],
    ];
    await changeInMidYear(of, () => keepsUp(client, of.person, queries));
    const shown = (await client.shows(VERSIONS, { id: of.plan.id })) as { plan: { versions: { targets: { title: string }[] }[] } };
    expect(shown.plan.versions.map(({ targets }) => targets[0]?.title)).toEqual([
      'Meningkatnya kualitas layanan aplikasi',
      'Layanan tepat waktu (tahap dua)',
    ]);
  });

  it('shows a plan that a mistaken move closed, and that came back with its undoing', async () => {
    const { person, plan, undo } = await mistakenMove();
    const client = open(person);
    const queries: Query[] = [
      [BY_ID, { id: plan.id }],
      [YEAR, {}],
    ];
    await keepsUp(client, person, queries);
    const wrong = await truth(person, YEAR);
    await undo();
    await keepsUp(client, person, queries);
    expect(await truth(person, YEAR)).not.toEqual(wrong);
    const gone = (wrong as { me: { plan: { id: string } } }).me.plan.id;
    await client.ask(BY_ID, { id: gone });
    expect(await client.shows(BY_ID, { id: gone })).toMatchObject({ node: { status: 'VOID' } });
    expect(await client.shows(BY_ID, { id: plan.id })).toMatchObject({ node: { status: 'APPROVED' } });
  });

  it('shows what a mutation answered in whatever was asked before', async () => {
    const of = await changing(city);
    const submitted = await step(of.person.ask, 'planSubmit', of.plan);
    const { superior } = city.people;
    const client = open(superior);
    await client.ask(BY_ID, { id: of.plan.id });
    await client.ask(APPROVE, { input: { idempotencyKey: newKey(), planId: of.plan.id, expectedVersion: submitted.version } });
    expect(await client.shows(BY_ID, { id: of.plan.id })).toMatchObject({ node: { status: 'APPROVED', version: submitted.version + 1 } });
  });
});

const TWO: readonly Query[] = [
  ['query A { me { __typename id employee { __typename id name } region { __typename code name } } }', {}],
  ['query B { me { __typename id roles region { __typename code } } }', {}],
];

describe('what one query asked of the viewer, when another asks for something else', () => {
  it.each(CLIENTS.slice(1))('is kept by %s', async (_name, open) => {
    const person = await newcomer(city);
    await keepsUp(open(person), person, TWO);
  });

  it('is lost by Apollo Client without the policy for regions, which have no `id`, and it says so', async () => {
    const person = await newcomer(city);
    const client = apollo(person.ask, false);
    for (const [query, variables] of TWO) await client.ask(query, variables);
    expect(await client.shows(TWO[0]?.[0] ?? '')).toBeNull();
    expect(warned.flatMap(({ mock }) => mock.calls).map(([text]) => String(text))).toEqual([
      expect.stringContaining('Cache data may be lost'),
    ]);
    for (const spy of warned) spy.mockClear();
  });
});

/** Somebody with an approved plan is moved by mistake, has an empty plan in the new post, and is moved back. */
async function mistakenMove() {
  const { person, plan } = await changing(city);
  await step(person.ask, 'planChangeCancel', plan);
  city.setNow(EXECUTION_DAY);
  const { hr } = city.people;
  const assignment = { ...(await elsewhere(city)), validFrom: '2026-03-05' };
  const move = { employeeId: person.employeeId, expectedVersion: 1, assignment };
  const { employee } = await done(hr.ask, 'employeeTransfer', move, 'employee { entries { id } }');
  const back = { subjectId: person.employeeId, expectedVersion: 2, entryId: employee.entries[0].id, reason: 'Salah orang' };
  return { person, plan, undo: () => done(hr.ask, 'entryUndo', back, 'employee { id }') };
}

describe("Relay's store", () => {
  const at = (data: { me: { plan: unknown } }) => data.me.plan;
  const FRAGMENT = `id status version targets { id title indicators { id measure { ... on QuantitativeMeasure { target } } } }
    versions { number targets { targetId title indicators { indicatorId measure { ... on QuantitativeMeasure { target } } } } }
    dialogue { step kind targetId content { title indicators { indicatorId measure { ... on QuantitativeMeasure { target } } } } }`;
  const SAME = `{ me { plan(year: 2026) { ${FRAGMENT} } } }`;

  it('shows every version and every word of the dialogue, from the query and from the plan fetched anew by its id', async () => {
    const of = await changing(city);
    const client = relayStore(of.person.ask);
    const [query, refetch, fragment] = await Promise.all(
      ['yearQuery', 'yearPlanRefetchQuery', 'yearPlan_plan'].map((name) => artifact(FOLDER, name)),
    );
    await changeInMidYear(of, async () => {
      for (const again of [false, true]) {
        await client.ask(again ? refetch : query, again ? { id: of.plan.id } : { year: 2026 });
        const shown = client.fragment(fragment, query, { year: 2026 }, at as never);
        expect(shown).toEqual(((await truth(of.person, SAME)) as { me: { plan: unknown } }).me.plan);
      }
    });
  });

  it('shows a plan that a mistaken move closed, and that came back with its undoing', async () => {
    const { person, undo } = await mistakenMove();
    const client = relayStore(person.ask);
    const [query, fragment] = await Promise.all(['yearQuery', 'yearPlan_plan'].map((name) => artifact(FOLDER, name)));
    for (const actor of [async () => undefined, undo]) {
      await actor();
      await client.ask(query, { year: 2026 });
      expect(client.fragment(fragment, query, { year: 2026 }, at as never)).toEqual(
        ((await truth(person, SAME)) as { me: { plan: unknown } }).me.plan,
      );
    }
  });
});
