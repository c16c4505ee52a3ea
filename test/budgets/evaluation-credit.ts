// What printable sheets and credit points cost.
import { madeFinal } from '../support/scenarios/evaluation-stages.ts';
import type { Budgets } from './budget.ts';

export const evaluationCredit: Budgets = {
  async prepare(city) {
    const { person, evaluation } = await madeFinal(city);
    return { printed: evaluation.id, gathered: person.employeeId };
  },
  queries: {
    'the printing view of an evaluation': {
      as: 'hr',
      query: 'query($printed: ID!) { evaluationForm(id: $printed) { predicate rated { name number } rater { name number } } }',
      reads: 4,
      units: 8,
    },
    'the conversion of an evaluation': {
      as: 'hr',
      query: 'query($printed: ID!) { creditConversion(id: $printed) { points person { name number } rows { points } } }',
      reads: 4,
      units: 8,
    },
    // Cycles of all years since 2024, then their evaluations, then the frozen versions of the final ones: a batch each.
    'what somebody has gathered over the years': {
      as: 'hr',
      query: 'query($gathered: ID!) { creditAccumulation(employeeId: $gathered) { points rows { points } } }',
      reads: 4,
      units: 12,
    },
    'a determination': {
      as: 'hr',
      query: 'query($gathered: ID!) { creditDetermination(employeeId: $gathered) { level lines { total } } }',
      reads: 5,
      units: 14,
    },
  },
  mutations: {},
};
