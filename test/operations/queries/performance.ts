// The queries of performance: who may, and what each costs.
import { newcomer } from '../../support/scenarios/stages.ts';
import { approvedPlanOf, openPlan } from '../../support/season.ts';
import { PAGE, type QueryModule, STAFF_ONLY } from '../operation.ts';

const PLAN_IN_FULL =
  'id status nextStep { action } allowedActions deadlineAt targets { title indicators { text } } frame { resourceSupport }';

const WITH_STATUS = 'employeeName positionTitle plan(year: 2026) { status }';
const STAFF = `query($unit: ID!) { unit(id: $unit) { staff(first: ${PAGE}) { edges { node { ${WITH_STATUS} } } } } }`;

export const performanceQueries = {
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
    cycle: {
      access: { ...STAFF_ONLY, otherwise: 'yes' },
      question: () => 'cycle(year: 2026) { year }',
      costs: {
        'a cycle': { as: 'staff', query: '{ cycle(year: 2026) { status phases { kind closesAt } } }', reads: 1, units: 1 },
      },
    },
    plan: {
      access: { ...STAFF_ONLY, otherwise: 'yes', colleague: 'none', foreignAdmin: 'none' },
      question: (ids) => `plan(id: "${ids.plan}") { id status targets { title } cycle { id } }`,
      costs: {
        'a plan in full by its id, to its owner': {
          as: 'staff',
          query: `query($plan: ID!) { plan(id: $plan) { ${PLAN_IN_FULL} } }`,
          reads: 2,
          units: 2.5,
        },
        'a plan in full by its id, to the superior': {
          as: 'superior',
          query: `query($plan: ID!) { plan(id: $plan) { ${PLAN_IN_FULL} } }`,
          reads: 3,
          units: 4,
        },
        // The plan; then its dialogue, and in one batch the plan it serves, the cycle, what was extended, the owner and whom it serves.
        'a plan with all that its page shows': {
          as: 'staff',
          query: `query($plan: ID!) { plan(id: $plan) { ${PLAN_IN_FULL} cycle { year } employee { name } unit { name } dialogue { kind }
            targets { parent { title owner { name } } } versions { number approvedAt } progress(first: 20) { edges { node { day } } } } }`,
          reads: 3,
          units: 5,
        },
        'what was agreed in all versions of a plan': {
          as: 'staff',
          query: 'query($plan: ID!) { plan(id: $plan) { versions { number targets { title } frame { resourceSupport } } } }',
          reads: 2,
          units: 2,
        },
      },
    },
    planForm: {
      access: { ...STAFF_ONLY, otherwise: 'yes', colleague: 'none', foreignAdmin: 'none' },
      question: (ids) => `planForm(id: "${ids.plan}") { __typename }`,
      costs: {
        'the official form of a plan': {
          as: 'staff',
          query: 'query($plan: ID!) { planForm(id: $plan) { year main { result } } }',
          reads: 5,
          units: 3.5,
        },
      },
    },
    myTasks: {
      access: { ...STAFF_ONLY, otherwise: 'none', superior: 'yes', delegate: 'yes', lineAbove: 'yes', unitHead: 'yes' },
      question: () => 'myTasks(year: 2026) { kind assignment { employeeName } }',
      costs: {
        'what a superior has to do': {
          as: 'superior',
          query: '{ myTasks(year: 2026) { kind text assignment { employeeName } } }',
          reads: 6,
          units: 200,
        },
      },
    },
  },
  costs: {
    'the own plan in full, with targets and indicators': {
      as: 'staff',
      query: `{ me { plan(year: 2026) { ${PLAN_IN_FULL} } } }`,
      reads: 2,
      units: 3,
    },
    'the own plan without its content: what can be done with it, and until when': {
      as: 'staff',
      query: '{ me { plan(year: 2026) { status deadlineAt allowedActions nextStep { action } counts { targets } } } }',
      reads: 2,
      units: 3.5,
    },
    'the own plan with the titles of the targets it serves': {
      as: 'staff',
      query: '{ me { plan(year: 2026) { targets { title parent { title owner { name } } } } } }',
      reads: 3,
      units: 4.5,
    },
    "a superior's team with the status of each plan": {
      as: 'superior',
      query: `{ me { employee { reports(first: 20) { totalCount edges { node { ${WITH_STATUS} } } } } } }`,
      reads: 2,
      units: 16,
    },
    "a unit's page of 50 with the status of each plan, to the staffing agency": { as: 'hr', query: STAFF, reads: 1, units: 3 },
    "a unit's page of 50 with the status of each plan, to the agency's administrator": {
      as: 'unitAdmin',
      query: STAFF,
      reads: 2,
      units: 57,
    },
    "a unit's page of 50 with the status of each plan, to its head": { as: 'unitHead', query: STAFF, reads: 3, units: 31 },
    'several objects by their ids': {
      as: 'hr',
      query: 'query($person: ID!, $plan: ID!) { nodes(ids: [$person, $plan]) { id } }',
      reads: 1,
      units: 2,
    },
  },
} satisfies QueryModule;
