// The queries of who has not, for a list or a unit: who may, and what each costs.
import { PAGE, type QueryModule, STAFF_ONLY } from '../operation.ts';

const ROW = 'name kind grade positionTitle planStage evaluationStage unit { name }';

const of = (filter: string, sort = 'STAGE') =>
  `outstanding(filter: { step: PLAN_APPROVAL, year: 2026, ${filter} }, sort: ${sort}, first: ${PAGE}) { edges { node { ${ROW} } } }`;

export const outstandingQueries = {
  prepare: async ({ cycle }) => ({ cycle: cycle.id }),
  queries: {
    outstanding: {
      access: { ...STAFF_ONLY, otherwise: 'yes', self: 'none', colleague: 'none', delegate: 'none', foreignAdmin: 'none' },
      question: (ids) =>
        `outstanding(filter: { step: PLAN_APPROVAL, year: 2026, unitId: "${ids.unit}" }, first: 10) { edges { node { name planStage } } totalCount ofCount }`,
      costs: {
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
      },
    },
    outstandingFile: {
      access: { ...STAFF_ONLY, otherwise: 'yes', self: 'none', colleague: 'none', delegate: 'none', foreignAdmin: 'none' },
      question: (ids) => `outstandingFile(filter: { step: PLAN_APPROVAL, year: 2026, unitId: "${ids.unit}" }) { text rowCount }`,
      costs: {
        'the whole city as a file, a part of it': {
          as: 'hr',
          query: '{ outstandingFile(filter: { step: PLAN_APPROVAL, year: 2026 }) { fileName text rowCount endCursor } }',
          reads: 2,
          units: 20,
        },
      },
    },
    phaseExtensions: {
      access: {
        otherwise: 'role',
        nobody: 'login',
        unitAdmin: 'yes',
        foreignAdmin: 'none',
        hr: 'yes',
        auditor: 'yes',
        otherRegion: 'none',
      },
      question: (ids) =>
        `phaseExtensions(cycleId: "${ids.cycle}", phase: EXECUTION, unitId: "${ids.unit}", first: 10) { edges { node { employeeName reason } } }`,
      costs: {
        'who has a later end of a phase': {
          as: 'hr',
          query:
            'query($cycle: ID!) { phaseExtensions(cycleId: $cycle, phase: EXECUTION, first: 50) { edges { node { employeeName closesAt reason } } } }',
          reads: 2,
          units: 6,
        },
      },
    },
  },
  narrower: {
    'OutstandingPerson.grade': { ...STAFF_ONLY, otherwise: 'yes', self: 'none', colleague: 'none', delegate: 'none', foreignAdmin: 'none' },
  },
  narrowerQuestion: ({ unit }) =>
    `outstandingperson: outstanding(filter: { step: PLAN, year: 2027, unitId: "${unit}" }, first: 10) { edges { node { grade } } }`,
} satisfies QueryModule;
