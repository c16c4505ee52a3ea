// The queries of printable sheets and credit points: who may, and what each costs.
import { madeFinal } from '../../support/scenarios/evaluation-stages.ts';
import { type QueryModule, STAFF_ONLY } from '../operation.ts';

export const evaluationCreditQueries = {
  async prepare(city) {
    const { person, evaluation } = await madeFinal(city);
    return { printed: evaluation.id, gathered: person.employeeId };
  },
  queries: {
    evaluationForm: {
      access: { ...STAFF_ONLY, otherwise: 'yes', colleague: 'none', delegate: 'none', foreignAdmin: 'none' },
      question: (ids) => `evaluationForm(id: "${ids.printed}") { predicate rated { name number } result { reason } }`,
      costs: {
        'the printing view of an evaluation': {
          as: 'hr',
          query: 'query($printed: ID!) { evaluationForm(id: $printed) { predicate rated { name number } rater { name number } } }',
          reads: 4,
          units: 8,
        },
      },
    },
    creditConversion: {
      access: {
        ...STAFF_ONLY,
        otherwise: 'yes',
        colleague: 'none',
        delegate: 'none',
        lineAbove: 'none',
        unitHead: 'none',
        foreignAdmin: 'none',
      },
      question: (ids) => `creditConversion(id: "${ids.printed}") { points person { name number birthDate } }`,
      costs: {
        'the conversion of an evaluation': {
          as: 'hr',
          query: 'query($printed: ID!) { creditConversion(id: $printed) { points person { name number } rows { points } } }',
          reads: 4,
          units: 8,
        },
      },
    },
    creditAccumulation: {
      access: {
        ...STAFF_ONLY,
        otherwise: 'yes',
        colleague: 'none',
        delegate: 'none',
        lineAbove: 'none',
        unitHead: 'none',
        foreignAdmin: 'none',
      },
      question: (ids) => `creditAccumulation(employeeId: "${ids.employee}") { points person { name number birthDate } }`,
      costs: {
        // Cycles of all years since 2024, then their evaluations, then the frozen versions of the final ones: a batch each.
        'what somebody has gathered over the years': {
          as: 'hr',
          query: 'query($gathered: ID!) { creditAccumulation(employeeId: $gathered) { points rows { points } } }',
          reads: 4,
          units: 12,
        },
      },
    },
    creditDetermination: {
      access: {
        ...STAFF_ONLY,
        otherwise: 'yes',
        colleague: 'none',
        delegate: 'none',
        lineAbove: 'none',
        unitHead: 'none',
        foreignAdmin: 'none',
      },
      question: (ids) => `creditDetermination(employeeId: "${ids.employee}") { cumulative person { name number birthDate } }`,
      costs: {
        'a determination': {
          as: 'hr',
          query: 'query($gathered: ID!) { creditDetermination(employeeId: $gathered) { level lines { total } } }',
          reads: 5,
          units: 14,
        },
      },
    },
  },
} satisfies QueryModule;
