// What each operation may cost: calls to the table, exactly; capacity units, at most. A change that costs more says so here.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../src/viewer.ts';
import { REGION } from '../support/city.ts';
import type { Name } from '../support/people.ts';
import { MUTATIONS, QUERIES as ROOT_FIELDS, ready } from '../support/scenarios/index.ts';
import { newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';
import { approvedPlanOf, openPlan, PLANNING_DAY } from '../support/season.ts';

/** A page of a unit's staff. */
const PAGE = 50;

let city: Season;
let planId: string;
beforeAll(async () => {
  city = await startSeason();
  const { boss } = city;
  planId = (await approvedPlanOf(city, 'staff', 'superior', false, { state: 'LINKED', planId: boss.id, targetId: boss.targetId })).id;
  await openPlan(city, 'colleague');
  for (let i = 0; i < PAGE; i += 1) {
    const { ask, assignmentId } = await newcomer(city);
    const query = 'mutation($input: PlanOpenInput!) { planOpen(input: $input) { userErrors { code } } }';
    await ask(query, { input: { idempotencyKey: crypto.randomUUID(), assignmentId, year: 2026 } });
  }
});
afterAll(() => city.stop());

const officer: Viewer = { id: 'test', region: REGION, employeeId: null, roles: new Set(['HR_OFFICER']) };

/** The unit tree is reference data of the process: read once in its life, not once a request. */
async function warm(): Promise<void> {
  const ctx = city.app.contextFor(officer, 'warm');
  await ctx.reference.units(ctx.table, REGION);
}

interface Budget {
  as: Name;
  query: string;
  reads: number;
  /** At most. */
  units: number;
}

const PLAN_IN_FULL = 'id status nextStep { action } targets { title indicators { text } } frame { resourceSupport }';
const WITH_STATUS = 'employeeName positionTitle plan(year: 2026) { status }';
const STAFF = `query($unit: ID!) { unit(id: $unit) { staff(first: ${PAGE}) { edges { node { ${WITH_STATUS} } } } } }`;

const QUERIES: Record<string, Budget> = {
  'the own plan in full, with targets and indicators': {
    as: 'staff',
    query: `{ me { plan(year: 2026) { ${PLAN_IN_FULL} } } }`,
    reads: 2,
    units: 2,
  },
  'the own plan with the titles of the targets it serves': {
    as: 'staff',
    query: '{ me { plan(year: 2026) { targets { title parent { title owner { name } } } } } }',
    reads: 4,
    units: 4,
  },
  "a superior's team with the status of each plan": {
    as: 'superior',
    query: `{ me { employee { reports(first: 20) { edges { node { ${WITH_STATUS} } } } } } }`,
    reads: 3,
    units: 30,
  },
  "a unit's page of 50 with the status of each plan, to the staffing agency": { as: 'hr', query: STAFF, reads: 2, units: 40 },
  "a unit's page of 50 with the status of each plan, to the agency's administrator": { as: 'unitAdmin', query: STAFF, reads: 3, units: 70 },
  "a unit's page of 50 with the status of each plan, to its head": { as: 'unitHead', query: STAFF, reads: 3, units: 70 },
  'what a superior has to do': {
    as: 'superior',
    query: '{ myTasks(year: 2026) { kind text assignment { employeeName } } }',
    reads: 2,
    units: 40,
  },
  'a plan in full by its id, to its owner': {
    as: 'staff',
    query: `query($plan: ID!) { plan(id: $plan) { ${PLAN_IN_FULL} } }`,
    reads: 2,
    units: 3,
  },
  'a plan in full by its id, to the superior': {
    as: 'superior',
    query: `query($plan: ID!) { plan(id: $plan) { ${PLAN_IN_FULL} } }`,
    reads: 3,
    units: 3,
  },
  'the official form of a plan': {
    as: 'staff',
    query: 'query($plan: ID!) { planForm(id: $plan) { year main { result } } }',
    reads: 4,
    units: 5,
  },
  'who am I': { as: 'staff', query: '{ me { roles employee { name assignments { positionTitle unit { code } } } } }', reads: 1, units: 1 },
  'the region with its units': { as: 'staff', query: '{ region { name units { code } } }', reads: 0, units: 0 },
  'a unit with its head': {
    as: 'staff',
    query: 'query($unit: ID!) { unit(id: $unit) { code head { employeeName } } }',
    reads: 1,
    units: 1,
  },
  'a colleague': { as: 'colleague', query: 'query($person: ID!) { employee(id: $person) { name } }', reads: 1, units: 1 },
  'a person with everything, to the superior': {
    as: 'superior',
    query: 'query($person: ID!) { employee(id: $person) { name grade identifiers { value } history { positionTitle } } }',
    reads: 1,
    units: 1,
  },
  'a search by name': {
    as: 'hr',
    query: '{ employeeSearch(text: "joko", first: 10) { edges { node { employeeName } } } }',
    reads: 1,
    units: 1,
  },
  'open correction requests': { as: 'hr', query: '{ correctionQueue(first: 10) { edges { node { id text } } } }', reads: 1, units: 1 },
  'the history of a person': {
    as: 'auditor',
    query: 'query($person: ID!) { auditTrail(subject: $person, first: 50) { edges { node { operation } } } }',
    reads: 1,
    units: 1,
  },
  'a cycle': { as: 'staff', query: '{ cycle(year: 2026) { status phases { kind closesAt } } }', reads: 1, units: 1 },
  'any object by its id': { as: 'staff', query: 'query($unit: ID!) { node(id: $unit) { id } }', reads: 0, units: 0 },
  'several objects by their ids': {
    as: 'hr',
    query: 'query($person: ID!, $plan: ID!) { nodes(ids: [$person, $plan]) { id } }',
    reads: 1,
    units: 2,
  },
};

describe('a query', () => {
  it('of every root field has a budget', () => {
    const asked = Object.values(QUERIES).map(({ query }) => /\{\s*(\w+)/.exec(query)?.[1]);
    expect(ROOT_FIELDS.filter((field) => !asked.includes(field))).toEqual([]);
  });

  it.each(Object.entries(QUERIES))('asks %s', async (_title, { as, query, reads, units }) => {
    city.setNow(PLANNING_DAY);
    await warm();
    const { aptika: unit } = city.units;
    const variables = { unit, plan: planId, person: city.people.staff.employeeId };
    const used = Object.fromEntries(Object.entries(variables).filter(([name]) => query.includes(`$${name}:`)));
    const { errors, line } = await city.people[as].ask(query, used);
    expect(errors).toBeUndefined();
    expect({ reads: line?.reads, writes: line?.writes }).toEqual({ reads, writes: 0 });
    expect(line?.capacityUnits).toBeLessThanOrEqual(units);
  });

  it('in a process that has not read the unit tree yet pays one call more', async () => {
    const query = 'query($unit: ID!) { unit(id: $unit) { code head { employeeName } } }';
    const ask = () => city.people.staff.ask(query, { unit: city.units.aptika });
    city.app.contextFor(officer, 'cold').reference.forgetUnits(REGION);
    expect([(await ask()).line?.reads, (await ask()).line?.reads]).toEqual([2, 1]);
  });
});

/** Reads, writes, and units at most; as each scenario in test/support/scenarios/ asks for it, its payload included. */
const BUDGETS: Record<string, readonly [reads: number, writes: number, units: number]> = {
  unitCreate: [1, 1, 15],
  unitClose: [2, 1, 14],
  positionCreate: [1, 1, 10],
  employeeCreate: [2, 1, 32],
  identifierAdd: [1, 1, 12],
  assignmentStart: [5, 1, 23],
  assignmentEnd: [2, 1, 30],
  supervisorChange: [6, 1, 37],
  employeeTransfer: [8, 1, 65],
  employeeTransferMany: [9, 2, 102],
  delegationGrant: [2, 1, 13],
  delegationRevoke: [1, 1, 12],
  correctionFile: [1, 1, 13],
  correctionAnswer: [2, 1, 15],
  correctionWithdraw: [1, 1, 13],
  cycleOpen: [1, 1, 10],
  cyclePhaseExtend: [1, 1, 10],
  cycleClose: [1, 1, 10],
  planOpen: [3, 1, 19],
  targetPropose: [10, 1, 29],
  targetCounter: [4, 1, 23],
  targetAgree: [4, 1, 23],
  targetRemove: [3, 1, 20],
  targetLink: [3, 1, 18],
  planFrame: [4, 1, 20],
  planSubmit: [4, 1, 19],
  planWithdraw: [3, 1, 18],
  planReturn: [4, 1, 20],
  planApprove: [6, 1, 28],
  planApproveMany: [11, 2, 53],
  planMarkRead: [5, 1, 22],
  planChange: [3, 1, 18],
  planChangeCancel: [4, 1, 19],
  evidenceUpload: [2, 1, 14],
  progressAdd: [4, 1, 20],
};

describe('a mutation', () => {
  it('of every field of the schema has a budget', () => {
    expect(Object.keys(BUDGETS).toSorted()).toEqual(MUTATIONS.toSorted());
  });

  it.each(MUTATIONS)('%s', async (name) => {
    const { ask, query, variables } = await ready(city, name);
    await warm();
    const { data, errors, line } = await ask(query, variables);
    expect(errors).toBeUndefined();
    expect(data[name].userErrors).toEqual([]);
    const [reads, writes, units] = BUDGETS[name] ?? [];
    expect({ reads: line?.reads, writes: line?.writes }).toEqual({ reads, writes });
    expect(line?.capacityUnits).toBeLessThanOrEqual(units ?? 0);
  });
});
