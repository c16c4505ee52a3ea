// What the operations of the base and of organisation cost.
import type { Budgets } from './budget.ts';

export const organisation: Budgets = {
  queries: {
    'who am I': {
      as: 'staff',
      query: '{ me { roles employee { name assignments { positionTitle unit { code } } } } }',
      reads: 1,
      units: 1,
    },
    'the region with its units': { as: 'staff', query: '{ region { name units { code } } }', reads: 0, units: 0 },
    'a unit with its head': {
      as: 'staff',
      query: 'query($unit: ID!) { unit(id: $unit) { code head { employeeName } } }',
      reads: 1,
      units: 1,
    },
    'a colleague': { as: 'colleague', query: 'query($person: ID!) { employee(id: $person) { name } }', reads: 1, units: 1 },
    'a person with everything, to the superior': {
      as: 'superior',
      query: 'query($person: ID!) { employee(id: $person) { name grade identifiers { value } history { positionTitle } } }',
      reads: 2,
      units: 1,
    },
    'a search by name': {
      as: 'hr',
      query: '{ employeeSearch(text: "joko", first: 10) { edges { node { employeeName } } } }',
      reads: 1,
      units: 1,
    },
    'open correction requests': { as: 'hr', query: '{ correctionQueue(first: 10) { edges { node { id text } } } }', reads: 1, units: 1 },
    'the history of a person': {
      as: 'auditor',
      query: 'query($person: ID!) { auditTrail(subject: $person, first: 50) { edges { node { operation } } } }',
      reads: 2,
      units: 2,
    },
    'any object by its id': { as: 'staff', query: 'query($unit: ID!) { node(id: $unit) { id } }', reads: 0, units: 0 },
  },
  mutations: {
    unitCreate: [1, 1, 15],
    unitClose: [4, 1, 15],
    positionCreate: [1, 1, 13],
    employeeCreate: [2, 1, 32],
    identifierAdd: [1, 1, 13],
    assignmentStart: [5, 1, 30],
    assignmentEnd: [3, 1, 46],
    // With the own line of whoever changes it: nobody changes who is above them.
    supervisorChange: [9, 1, 56],
    employeeTransfer: [6, 1, 93],
    employeeTransferMany: [9, 2, 166],
    delegationGrant: [2, 1, 16],
    delegationRevoke: [1, 1, 15],
    correctionFile: [1, 1, 13],
    correctionAnswer: [5, 1, 20],
    correctionWithdraw: [1, 1, 13],
  },
};
