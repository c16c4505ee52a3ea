// The mutations of several targets at once, of a proposal to a group, and of comments: how to get there, who may, what each costs.
import { type Shown, shownPlan, shownWording, TRIED_REASON } from '../support/actions/inputs.ts';
import { opened, PLAN, proposed, served } from '../support/scenarios/stages.ts';
import { counted, type OpenPlan, type Proposed } from '../support/season.ts';
import { givenPlan } from './given.ts';
import { type Operations, STAFF_ONLY } from './operation.ts';

const target = { kind: 'MAIN', title: 'Data terbuka', indicators: [counted(false)] };
const ofPlan = <More extends object>({ id, version }: OpenPlan, more: More = {} as More) => ({
  planId: id,
  expectedVersion: version,
  ...more,
});
const TARGETS = `targets { id title state weight } ${PLAN}`;

const TARGET = {
  kind: 'MAIN',
  title: 'Layanan aplikasi',
  indicators: [{ text: 'Ketepatan', aspect: 'QUANTITY', qualitative: { standard: 'Tepat waktu' } }],
};

const ofTargets = (plan: Proposed): object => ofPlan(plan, { targetIds: [plan.targetId] });

export const performanceDialogue = {
  targetProposeMany: {
    scenario: async (city) => {
      const { person, plan } = await opened(city);
      const targets = [{ target, ...served(city) }, { target: { ...target, title: 'Data tertutup' } }];
      return { ask: person.ask, input: ofPlan(plan, { targets }), selection: TARGETS };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', colleague: 'none', superior: 'yes', delegate: 'yes', foreignAdmin: 'none' },
    cost: { reads: 9, writes: 1, units: 28 },
    ids: (ids, versions) => ({ ...givenPlan(ids, versions), targets: [{ target: TARGET }] }),
    tried: { plan: (one) => [shownPlan(one, { targets: [{ target: shownWording(one), parent: { state: 'PENDING' } }] })] },
  },
  targetAgreeMany: {
    scenario: async (city) => ({
      ask: city.people.superior.ask,
      input: ofTargets((await proposed(city)).plan),
      selection: TARGETS,
    }),
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', colleague: 'none', superior: 'yes', delegate: 'yes', foreignAdmin: 'none' },
    cost: { reads: 4, writes: 1, units: 20 },
    ids: (ids, versions) => ({ ...givenPlan(ids, versions), targetIds: [ids.target] }),
    tried: { plan: (one) => one.targets.map(({ id }: Shown) => shownPlan(one, { targetIds: [id] })) },
  },
  targetWeights: {
    scenario: async (city) => {
      const { person, plan } = await proposed(city);
      return { ask: person.ask, input: ofPlan(plan, { weights: [{ targetId: plan.targetId, weight: 10_000 }] }), selection: TARGETS };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', colleague: 'none', superior: 'yes', delegate: 'yes', foreignAdmin: 'none' },
    cost: { reads: 3, writes: 1, units: 17 },
    ids: (ids, versions) => ({ ...givenPlan(ids, versions), weights: [{ targetId: ids.target, weight: 10_000 }] }),
    tried: {
      plan: (one) =>
        [null, 10_000].map((first) =>
          shownPlan(one, { weights: one.targets.map(({ id }: Shown, i: number) => ({ targetId: id, weight: i === 0 ? first : null })) }),
        ),
    },
  },
  targetOrder: {
    scenario: async (city) => {
      const { person, plan } = await proposed(city);
      return { ask: person.ask, input: ofTargets(plan), selection: TARGETS };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', colleague: 'none', superior: 'yes', delegate: 'yes', foreignAdmin: 'none' },
    cost: { reads: 3, writes: 1, units: 15 },
    ids: (ids, versions) => ({ ...givenPlan(ids, versions), targetIds: [ids.target] }),
    tried: { plan: (one) => [shownPlan(one, { targetIds: one.targets.map(({ id }: Shown) => id) })] },
  },
  targetProposeToMany: {
    scenario: async (city) => {
      const plans = [ofPlan((await opened(city)).plan), ofPlan((await opened(city)).plan)];
      const selection = `outcomes { ${PLAN} target { id } userErrors { code } }`;
      return { ask: city.people.superior.ask, input: { plans, target, ...served(city) }, selection };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', colleague: 'none', superior: 'yes', delegate: 'yes', foreignAdmin: 'none' },
    cost: { reads: 13, writes: 3, units: 64 },
    ids: (ids, versions) => ({ plans: [givenPlan(ids, versions)], target: TARGET, parent: { state: 'PENDING' } }),
    many: true,
  },
  planComment: {
    scenario: async (city) => {
      const { plan } = await proposed(city);
      const input = { planId: plan.id, targetId: plan.targetId, text: 'Mohon dirinci per triwulan.' };
      return { ask: city.people.superior.ask, input, selection: 'comment { id text targetId }' };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', colleague: 'none', superior: 'yes', delegate: 'yes', foreignAdmin: 'none' },
    cost: { reads: 4, writes: 1, units: 14 },
    // Asked of what is no target: whoever may comment is told so, and nothing is written.
    ids: (ids) => ({ planId: ids.plan, text: 'Mohon dirinci' }),
    repeated: 'MADE_ANEW',
    tried: { plan: ({ id, targets }) => targets.map((target: Shown) => ({ planId: id, targetId: target.id, text: TRIED_REASON })) },
  },
} satisfies Operations;
