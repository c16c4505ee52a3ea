// Scenarios of several targets at once, of a proposal to a group, and of comments.
import { counted, type OpenPlan, type Proposed } from '../season.ts';
import { opened, PLAN, proposed, type Scenario, served } from './stages.ts';

const ofPlan = ({ id, version }: OpenPlan, more: object = {}): object => ({ planId: id, expectedVersion: version, ...more });
const ofTargets = (plan: Proposed): object => ofPlan(plan, { targetIds: [plan.targetId] });
const TARGETS = `targets { id title state weight } ${PLAN}`;
const target = { kind: 'MAIN', title: 'Data terbuka', indicators: [counted(false)] };

export const performanceDialogue: Record<string, Scenario> = {
  targetProposeMany: async (city) => {
    const { person, plan } = await opened(city);
    const targets = [{ target, ...served(city) }, { target: { ...target, title: 'Data tertutup' } }];
    return { ask: person.ask, input: ofPlan(plan, { targets }), selection: TARGETS };
  },
  targetAgreeMany: async (city) => ({
    ask: city.people.superior.ask,
    input: ofTargets((await proposed(city)).plan),
    selection: TARGETS,
  }),
  targetWeights: async (city) => {
    const { person, plan } = await proposed(city);
    return { ask: person.ask, input: ofPlan(plan, { weights: [{ targetId: plan.targetId, weight: 10_000 }] }), selection: TARGETS };
  },
  targetOrder: async (city) => {
    const { person, plan } = await proposed(city);
    return { ask: person.ask, input: ofTargets(plan), selection: TARGETS };
  },
  targetProposeToMany: async (city) => {
    const plans = [ofPlan((await opened(city)).plan), ofPlan((await opened(city)).plan)];
    const selection = `outcomes { ${PLAN} target { id } userErrors { code } }`;
    return { ask: city.people.superior.ask, input: { plans, target, ...served(city) }, selection };
  },
  planComment: async (city) => {
    const { plan } = await proposed(city);
    const input = { planId: plan.id, targetId: plan.targetId, text: 'Mohon dirinci per triwulan.' };
    return { ask: city.people.superior.ask, input, selection: 'comment { id text targetId }' };
  },
};
