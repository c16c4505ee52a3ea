// The queries of evaluation: who may, and what each costs.
import { madeFinal } from '../../support/scenarios/evaluation-stages.ts';
import { type QueryModule, STAFF_ONLY } from '../operation.ts';

export const evaluationQueries = {
  async prepare(city) {
    const { person, evaluation: made } = await madeFinal(city);
    return { evaluation: made.id, evaluated: person.employeeId };
  },
  queries: {
    evaluation: {
      access: { ...STAFF_ONLY, otherwise: 'yes', colleague: 'none', delegate: 'none', foreignAdmin: 'none' },
      question: (ids) =>
        `evaluation(id: "${ids.evaluation}") { id status employee { name } selfAssessment { achievements } result { reason } }`,
      costs: {
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
      },
    },
    unitEvaluations: {
      access: { ...STAFF_ONLY, otherwise: 'none', superior: 'yes', unitHead: 'yes', unitAdmin: 'yes', hr: 'yes', auditor: 'yes' },
      question: (ids) => `unitEvaluations(unitId: "${ids.unit}", year: 2025, first: 10) { edges { node { employeeName predicate } } }`,
      costs: {
        'a page of 50 of a unit’s evaluations': {
          as: 'hr',
          query:
            'query($unit: ID!) { unitEvaluations(unitId: $unit, year: 2026, first: 50) { edges { node { employeeName predicate } } } }',
          reads: 1,
          units: 3,
        },
      },
    },
    siasnExport: {
      access: { otherwise: 'role', nobody: 'login', hr: 'none', otherRegion: 'none' },
      question: (ids) =>
        `siasnExport(unitId: "${ids.unit}", year: 2025, first: 10) { edges { node { rated { name } } } pageInfo { hasNextPage } }`,
      costs: {
        'a page of 50 of the export': {
          as: 'hr',
          query: 'query($unit: ID!) { siasnExport(unitId: $unit, year: 2026, first: 50) { edges { node { quadrant rater { name } } } } }',
          reads: 2,
          units: 4,
        },
      },
    },
    myTeam: {
      access: { ...STAFF_ONLY, otherwise: 'none', superior: 'yes', delegate: 'yes', lineAbove: 'yes', unitHead: 'yes', otherRegion: 'yes' },
      question: () => 'myTeam(year: 2025) { assignment { employeeName } evaluation { id } }',
      costs: {
        // Of twelve it is three: test/evaluation/team.test.ts. Here some seventy report to one, and the year has several rounds: more batches, all at once.
        'a superior’s team of seventy with plans and evaluations': {
          as: 'superior',
          query: '{ myTeam(year: 2026) { assignment { employeeName } plan { status } evaluation { status predicate } } }',
          reads: 10,
          units: 320,
        },
      },
    },
    absenceSheet: {
      access: { ...STAFF_ONLY, otherwise: 'none', self: 'yes', unitAdmin: 'yes', hr: 'yes', auditor: 'yes' },
      question: (ids) => `absenceSheet(employeeId: "${ids.employee}", year: 2025) { id absences { reason } }`,
      costs: {
        'somebody’s absences': {
          as: 'hr',
          query: 'query($evaluated: ID!) { absenceSheet(employeeId: $evaluated, year: 2026) { id } }',
          reads: 1,
          units: 1,
        },
      },
    },
  },
  costs: {
    'the own evaluations of a year': {
      as: 'staff',
      query: '{ me { evaluations(year: 2026) { status predicate } } }',
      reads: 2,
      units: 4,
    },
  },
} satisfies QueryModule;
