// What the operations of evaluation cost.
import { madeFinal } from '../support/scenarios/evaluation-stages.ts';
import type { Budgets } from './budget.ts';

export const evaluation: Budgets = {
  async prepare(city) {
    const { person, evaluation: made } = await madeFinal(city);
    return { evaluation: made.id, evaluated: person.employeeId };
  },
  queries: {
    'an evaluation with its ratings, to the rater': {
      as: 'superior',
      query: 'query($evaluation: ID!) { evaluation(id: $evaluation) { status predicate result { rating reason } } }',
      reads: 3,
      units: 6,
    },
    'an evaluation in full, to the staffing agency': {
      as: 'hr',
      query:
        'query($evaluation: ID!) { evaluation(id: $evaluation) { status current { hash } segments { months } verification { same } } }',
      reads: 4,
      units: 7,
    },
    'a page of 50 of a unit’s evaluations': {
      as: 'hr',
      query: 'query($unit: ID!) { unitEvaluations(unitId: $unit, year: 2026, first: 50) { edges { node { employeeName predicate } } } }',
      reads: 1,
      units: 3,
    },
    'a page of 50 of the export': {
      as: 'hr',
      query: 'query($unit: ID!) { siasnExport(unitId: $unit, year: 2026, first: 50) { edges { node { quadrant rater { name } } } } }',
      reads: 2,
      units: 4,
    },
    // Of twelve it is three: test/evaluation/team.test.ts. Here some seventy report to one, and the year has several rounds: more batches, all at once.
    'a superior’s team of seventy with plans and evaluations': {
      as: 'superior',
      query: '{ myTeam(year: 2026) { assignment { employeeName } plan { status } evaluation { status predicate } } }',
      reads: 10,
      units: 320,
    },
    'the own evaluations of a year': {
      as: 'staff',
      query: '{ me { evaluations(year: 2026) { status predicate } } }',
      reads: 2,
      units: 4,
    },
    'somebody’s absences': {
      as: 'hr',
      query: 'query($evaluated: ID!) { absenceSheet(employeeId: $evaluated, year: 2026) { id } }',
      reads: 1,
      units: 1,
    },
  },
  mutations: {
    evaluationOpen: [5, 1, 26],
    selfAssessmentSave: [4, 1, 21],
    selfAssessmentSubmit: [4, 1, 25],
    selfAssessmentWithdraw: [4, 1, 28],
    evaluationRate: [5, 1, 25],
    evaluationShare: [7, 1, 38],
    evaluationAcknowledge: [3, 1, 27],
    evaluationFinalise: [5, 1, 39],
    evaluationFinaliseMany: [8, 3, 76],
    evaluationReopen: [5, 1, 30],
    absenceRecord: [3, 1, 11],
    absenceWithdraw: [1, 1, 9],
  },
};
