// What the directory costs: a look-up is one Query, a chart one for an agency; of the whole region a batch for each hundred units.
import type { Budgets } from './budget.ts';

export const directory: Budgets = {
  queries: {
    'a colleague in the directory': {
      as: 'staff',
      query: '{ directory(text: "joko", first: 10) { edges { node { name positionTitle isHead unit { name } } } } }',
      reads: 1,
      units: 1,
    },
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
    'all posts of a unit, their holders and what is vacant': {
      as: 'staff',
      query: 'query($unit: ID!) { unit(id: $unit) { vacancies { title } positions { title holders { employeeName } } } }',
      reads: 2,
      units: 12,
    },
    'the years with their phases': { as: 'staff', query: '{ cycles { year phases { kind } } }', reads: 2, units: 2 },
  },
  mutations: {},
};
