// What lists of who has not cost, and what is done for a unit.
import { type Budgets, PAGE } from './budget.ts';

const ROW = 'name kind grade positionTitle planStage evaluationStage unit { name }';
const of = (filter: string, sort = 'STAGE') =>
  `outstanding(filter: { step: PLAN_APPROVAL, year: 2026, ${filter} }, sort: ${sort}, first: ${PAGE}) { edges { node { ${ROW} } } }`;

export const outstanding: Budgets = {
  prepare: async ({ cycle }) => ({ cycle: cycle.id }),
  queries: {
    'who has no approved plan, of the whole city': { as: 'hr', query: `{ ${of('')} }`, reads: 1, units: 6 },
    'the same by name': { as: 'hr', query: `{ ${of('', 'NAME')} }`, reads: 2, units: 20 },
    'the same of a unit with all below it': { as: 'hr', query: `query($unit: ID!) { ${of('unitId: $unit')} }`, reads: 1, units: 20 },
    'who has it of a superior’s own reports': { as: 'superior2', query: `{ ${of('')} }`, reads: 3, units: 20 },
    'how many of how many, of the whole city': {
      as: 'hr',
      query: '{ outstanding(filter: { step: PLAN_APPROVAL, year: 2026 }, first: 1) { totalCount ofCount } }',
      reads: 2,
      units: 60,
    },
    'the whole city as a file, a part of it': {
      as: 'hr',
      query: '{ outstandingFile(filter: { step: PLAN_APPROVAL, year: 2026 }) { fileName text rowCount endCursor } }',
      reads: 2,
      units: 20,
    },
    'who has a later end of a phase': {
      as: 'hr',
      query:
        'query($cycle: ID!) { phaseExtensions(cycleId: $cycle, phase: EXECUTION, first: 50) { edges { node { employeeName closesAt reason } } } }',
      reads: 2,
      units: 6,
    },
  },
  mutations: {
    cyclePhaseExtendMany: [3, 3, 44],
    cyclePhaseExtensionWithdraw: [1, 1, 20],
    evaluationOpenMany: [11, 3, 84],
    reviewEnrolUnit: [11, 3, 104],
  },
};
