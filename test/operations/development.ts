// The mutations of development plans: how to get there, who may, what each costs.
import { plus, shownDevelopment, TRIED_REASON } from '../support/actions/inputs.ts';
import { activated, begun, coached, DEVELOPMENT, type Developed, develop, developmentOf, STEP, stepped } from '../support/development.ts';
import { EXECUTION_DAY, newcomer, type Scenario, type Season } from '../support/scenarios/stages.ts';
import { type Operations, STAFF_ONLY } from './operation.ts';
import type { Ids, Versions } from './subjects/index.ts';

const given = (ids: Ids, versions: Versions) => ({ developmentPlanId: ids.developmentPlan, expectedVersion: versions.developmentPlan });
const of = ({ id, version }: Developed, more: object = {}) => ({ developmentPlanId: id, expectedVersion: version, ...more });

/** The sides; who is asked to coach sees it and may not. */
const SIDES = { ...STAFF_ONLY, otherwise: 'none', self: 'yes', superior: 'yes', delegate: 'yes', hr: 'no', colleague: 'no' } as const;

const somebody = async (city: Season) => {
  city.setNow(EXECUTION_DAY);
  return newcomer(city);
};
const boss = ({ people }: Season) => people.superior.ask;

/** By the superior, on a plan that is carried out and has an open step. */
const running =
  (input: (plan: Developed, stepId: string) => object): Scenario =>
  async (city) => {
    const plan = await activated(await somebody(city), boss(city));
    const [step] = (await developmentOf(boss(city), plan)).steps;
    return { ask: boss(city), input: input(plan, step.stepId), selection: DEVELOPMENT };
  };

export const development = {
  developmentPlanOpen: {
    scenario: async (city) => {
      const { employeeId } = await somebody(city);
      return { ask: boss(city), input: { employeeId, goal: 'Memimpin rapat' }, selection: DEVELOPMENT };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', superior: 'yes', delegate: 'yes' },
    cost: { reads: 2, writes: 1, units: 30 },
    ids: (ids) => ({ employeeId: ids.employee, goal: 'Memimpin rapat' }),
  },
  developmentPlanStepAdd: {
    scenario: async (city) => {
      const person = await somebody(city);
      return { ask: person.ask, input: of(await begun(person.ask, person), STEP), selection: DEVELOPMENT };
    },
    access: SIDES,
    cost: { reads: 1, writes: 1, units: 30 },
    ids: (ids, versions) => ({ ...given(ids, versions), ...STEP }),
    tried: { developmentPlan: (one, _, today) => [shownDevelopment(one, { ...STEP, dueOn: plus(today, 30) })] },
  },
  developmentPlanStepChange: {
    scenario: running((plan, stepId) => of(plan, { stepId, text: 'Pelatihan yang lain' })),
    access: SIDES,
    cost: { reads: 3, writes: 1, units: 30 },
    ids: (ids, versions) => ({ ...given(ids, versions), stepId: ids.developmentStep, text: 'Pelatihan yang lain' }),
    tried: { developmentPlan: (one) => openIn(one).map(({ stepId }) => shownDevelopment(one, { stepId, text: TRIED_REASON })) },
  },
  developmentPlanStepEnd: {
    scenario: running((plan, stepId) => of(plan, { stepId, ending: 'DROPPED', words: 'Pelatihannya batal' })),
    access: SIDES,
    cost: { reads: 3, writes: 1, units: 30 },
    ids: (ids, versions) => ({ ...given(ids, versions), stepId: ids.developmentStep, ending: 'DONE', words: 'Lulus' }),
    tried: {
      developmentPlan: (one) => openIn(one).map(({ stepId }) => shownDevelopment(one, { stepId, ending: 'DONE', words: TRIED_REASON })),
    },
  },
  developmentPlanAgree: {
    scenario: async (city) => ({ ask: boss(city), input: of(await stepped(await somebody(city))), selection: DEVELOPMENT }),
    access: SIDES,
    cost: { reads: 3, writes: 1, units: 30 },
    ids: given,
    tried: { developmentPlan: (one) => [shownDevelopment(one)] },
  },
  developmentCoachName: {
    scenario: async (city) => {
      const plan = await coached(await somebody(city), boss(city), city.people.colleague);
      return { ask: boss(city), input: of(plan, { coachId: city.people.unitHead.employeeId }), selection: DEVELOPMENT };
    },
    access: SIDES,
    cost: { reads: 4, writes: 1, units: 30 },
    ids: (ids, versions) => ({ ...given(ids, versions), coachId: ids.colleague }),
    tried: { developmentPlan: (one, { people }) => [shownDevelopment(one, { coachId: people.auditor.employeeId })] },
  },
  developmentCoachAnswer: {
    scenario: async (city) => {
      const { colleague } = city.people;
      const plan = await activated(await somebody(city), boss(city));
      const asked = await develop(boss(city), 'developmentCoachName', plan, { coachId: colleague.employeeId });
      return { ask: colleague.ask, input: of(asked, { accepts: true }), selection: DEVELOPMENT };
    },
    access: { ...STAFF_ONLY, otherwise: 'none', self: 'no', superior: 'no', delegate: 'no', hr: 'no', colleague: 'yes' },
    cost: { reads: 4, writes: 1, units: 30 },
    ids: (ids, versions) => ({ ...given(ids, versions), accepts: true }),
    badText: ['words empty: taken'],
    tried: { developmentPlan: (one) => [shownDevelopment(one, { accepts: true })] },
  },
  developmentCoachEnd: {
    scenario: async (city) => {
      const plan = await coached(await somebody(city), boss(city), city.people.colleague);
      return { ask: city.people.colleague.ask, input: of(plan, { words: 'Pindah tugas' }), selection: DEVELOPMENT };
    },
    access: SIDES,
    cost: { reads: 4, writes: 1, units: 30 },
    // Who has ended their own coaching sees nothing of it any more.
    repeated: 'NOT_FOUND',
    ids: (ids, versions) => ({ ...given(ids, versions), words: 'Pindah tugas' }),
    tried: { developmentPlan: (one) => [shownDevelopment(one, { words: TRIED_REASON })] },
  },
  developmentReview: {
    scenario: running((plan) => of(plan, { text: 'Berjalan baik' })),
    access: SIDES,
    cost: { reads: 3, writes: 1, units: 30 },
    ids: (ids, versions) => ({ ...given(ids, versions), text: 'Berjalan baik' }),
    tried: { developmentPlan: (one) => [shownDevelopment(one, { text: TRIED_REASON })] },
  },
  developmentPlanClose: {
    scenario: running((plan) => of(plan, { outcome: 'REACHED', words: 'Tercapai' })),
    access: SIDES,
    cost: { reads: 3, writes: 1, units: 30 },
    ids: (ids, versions) => ({ ...given(ids, versions), outcome: 'REACHED', words: 'Tercapai' }),
    tried: {
      developmentPlan: (one) => ['REACHED', 'NOT_CONTINUED'].map((outcome) => shownDevelopment(one, { outcome, words: TRIED_REASON })),
    },
  },
} satisfies Operations;

function openIn({ steps }: { steps?: { stepId: string; state: string }[] }): { stepId: string }[] {
  return (steps ?? []).filter(({ state }) => state === 'OPEN');
}
