// The queries of the directory: a look-up is one Query, a chart one for an agency; of the whole region a batch for each hundred units.
import { type QueryModule, STAFF_ONLY } from '../operation.ts';

export const directoryQueries = {
  queries: {
    directory: {
      access: { ...STAFF_ONLY, otherwise: 'yes' },
      question: () => 'directory(text: "siti", first: 5) { edges { node { employeeId name } } }',
      costs: {
        'a colleague in the directory': {
          as: 'staff',
          query: '{ directory(text: "joko", first: 10) { edges { node { name positionTitle isHead unit { name } } } } }',
          reads: 1,
          units: 1,
        },
      },
    },
    organisationChart: {
      access: { ...STAFF_ONLY, otherwise: 'yes' },
      question: (ids) => `organisationChart(unitId: "${ids.unit}") { unit { id name } people head { name } }`,
      costs: {
        'the chart of an agency, with its people counted': {
          as: 'staff',
          query: 'query($unit: ID!) { organisationChart(unitId: $unit) { unit { id name } parentId people head { name positionTitle } } }',
          reads: 1,
          units: 9,
        },
        'the chart of the whole region': {
          as: 'staff',
          query: '{ organisationChart { unit { id name } parentId head { name positionTitle } } }',
          reads: 1,
          units: 8,
        },
      },
    },
    cycles: {
      access: { ...STAFF_ONLY, otherwise: 'yes' },
      question: () => 'cycles { id year }',
      costs: {
        'the years with their phases': { as: 'staff', query: '{ cycles { year phases { kind } } }', reads: 2, units: 2 },
      },
    },
  },
  costs: {
    'all posts of a unit, their holders and what is vacant': {
      as: 'staff',
      query: 'query($unit: ID!) { unit(id: $unit) { vacancies { title } positions { title holders { employeeName } } } }',
      reads: 2,
      units: 12,
    },
  },
} satisfies QueryModule;
