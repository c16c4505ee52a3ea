// What the operations of performance cost.
import { newcomer } from '../support/scenarios/stages.ts';
import { approvedPlanOf, openPlan } from '../support/season.ts';
import { type Budgets, PAGE } from './budget.ts';

const PLAN_IN_FULL =
  'id status nextStep { action } allowedActions deadlineAt targets { title indicators { text } } frame { resourceSupport }';
const WITH_STATUS = 'employeeName positionTitle plan(year: 2026) { status }';
const STAFF = `query($unit: ID!) { unit(id: $unit) { staff(first: ${PAGE}) { edges { node { ${WITH_STATUS} } } } } }`;

export const performance: Budgets = {
  async prepare(city) {
    const { boss } = city;
    const { id } = await approvedPlanOf(city, 'staff', 'superior', false, { state: 'LINKED', planId: boss.id, targetId: boss.targetId });
    await openPlan(city, 'colleague');
    for (let i = 0; i < PAGE; i += 1) {
      const { ask, assignmentId } = await newcomer(city);
      const query = 'mutation($input: PlanOpenInput!) { planOpen(input: $input) { userErrors { code } } }';
      await ask(query, { input: { idempotencyKey: crypto.randomUUID(), assignmentId, year: 2026 } });
    }
    return { plan: id };
  },
  queries: {
    'the own plan in full, with targets and indicators': {
      as: 'staff',
      query: `{ me { plan(year: 2026) { ${PLAN_IN_FULL} } } }`,
      reads: 2,
      units: 4,
    },
    'the own plan with the titles of the targets it serves': {
      as: 'staff',
      query: '{ me { plan(year: 2026) { targets { title parent { title owner { name } } } } } }',
      reads: 4,
      units: 4,
    },
    "a superior's team with the status of each plan": {
      as: 'superior',
      query: `{ me { employee { reports(first: 20) { totalCount edges { node { ${WITH_STATUS} } } } } } }`,
      reads: 4,
      units: 30,
    },
    "a unit's page of 50 with the status of each plan, to the staffing agency": { as: 'hr', query: STAFF, reads: 2, units: 40 },
    "a unit's page of 50 with the status of each plan, to the agency's administrator": {
      as: 'unitAdmin',
      query: STAFF,
      reads: 4,
      units: 70,
    },
    "a unit's page of 50 with the status of each plan, to its head": { as: 'unitHead', query: STAFF, reads: 4, units: 70 },
    'what a superior has to do': {
      as: 'superior',
      query: '{ myTasks(year: 2026) { kind text assignment { employeeName } } }',
      reads: 6,
      units: 200,
    },
    'a plan in full by its id, to its owner': {
      as: 'staff',
      query: `query($plan: ID!) { plan(id: $plan) { ${PLAN_IN_FULL} } }`,
      reads: 3,
      units: 3,
    },
    'a plan in full by its id, to the superior': {
      as: 'superior',
      query: `query($plan: ID!) { plan(id: $plan) { ${PLAN_IN_FULL} } }`,
      reads: 4,
      units: 5,
    },
    'the official form of a plan': {
      as: 'staff',
      query: 'query($plan: ID!) { planForm(id: $plan) { year main { result } } }',
      reads: 5,
      units: 5,
    },
    'a cycle': { as: 'staff', query: '{ cycle(year: 2026) { status phases { kind closesAt } } }', reads: 1, units: 1 },
    'several objects by their ids': {
      as: 'hr',
      query: 'query($person: ID!, $plan: ID!) { nodes(ids: [$person, $plan]) { id } }',
      reads: 1,
      units: 2,
    },
  },
  mutations: {
    cycleOpen: [1, 1, 10],
    cyclePhaseExtend: [1, 1, 10],
    cycleClose: [1, 1, 10],
    planOpen: [3, 1, 24],
    targetPropose: [9, 1, 29],
    targetCounter: [4, 1, 23],
    targetAgree: [4, 1, 23],
    targetRemove: [3, 1, 20],
    targetLink: [3, 1, 18],
    planFrame: [4, 1, 20],
    planSubmit: [4, 1, 24],
    planWithdraw: [3, 1, 22],
    planReturn: [4, 1, 25],
    planApprove: [6, 1, 34],
    planApproveMany: [11, 3, 69],
    planMarkRead: [5, 1, 22],
    planLeavingNotes: [4, 1, 20],
    planChange: [3, 1, 18],
    planChangeCancel: [4, 1, 19],
    evidenceUpload: [2, 1, 14],
    progressAdd: [4, 1, 20],
  },
};
