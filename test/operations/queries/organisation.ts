// The queries of the base and of organisation: who may, and what each costs.
import { type QueryModule, STAFF_ONLY } from '../operation.ts';

const AT_ONCE = 100;
const first = (ids: object): string => JSON.stringify(Object.values(ids).slice(0, AT_ONCE));
const rest = (ids: object): string => JSON.stringify(Object.values(ids).slice(AT_ONCE));

export const organisationQueries = {
  queries: {
    node: {
      access: { otherwise: 'yes', nobody: 'none', applicant: 'none', recruiter: 'none', province: 'none', otherRegion: 'none' },
      question: (ids) => `node(id: "${ids.employee}") { __typename id }`,
      costs: {
        'any object by its id': { as: 'staff', query: 'query($unit: ID!) { node(id: $unit) { id } }', reads: 0, units: 0 },
      },
    },
    nodes: {
      access: { otherwise: 'yes' },
      // Whatever has an id, asked by it, a hundred at once: what is no node of its own answers null to everybody.
      question: (ids) => `nodes(ids: ${first(ids)}) { __typename id } otherNodes: nodes(ids: ${rest(ids)}) { __typename id }`,
    },
    me: {
      access: { otherwise: 'yes', nobody: 'none' },
      question: () => 'me { roles }',
      costs: {
        'who am I': {
          as: 'staff',
          query: '{ me { roles employee { name assignments { positionTitle unit { code } } } } }',
          reads: 1,
          units: 1,
        },
      },
    },
    region: {
      access: { ...STAFF_ONLY, otherwise: 'yes', province: 'yes' },
      question: () => 'region(code: "33.74") { code name }',
      costs: {
        'the region with its units': { as: 'staff', query: '{ region { name units { code } } }', reads: 0, units: 0 },
      },
    },
    regionsServed: {
      access: { ...STAFF_ONLY, otherwise: 'role', hr: 'yes', auditor: 'yes', province: 'yes', otherRegion: 'yes' },
      question: () => 'regionsServed { code name }',
      costs: {
        'the regions of the own scope': { as: 'hr', query: '{ regionsServed { code name } }', reads: 0, units: 0 },
      },
    },
    unit: {
      access: { ...STAFF_ONLY, otherwise: 'yes' },
      question: (ids) => `unit(id: "${ids.unit}") { name head { employeeName } staff(first: 5) { edges { node { employeeName } } } }`,
      costs: {
        'a unit with its head': {
          as: 'staff',
          query: 'query($unit: ID!) { unit(id: $unit) { code head { employeeName } } }',
          reads: 1,
          units: 1,
        },
      },
    },
    employee: {
      access: { ...STAFF_ONLY, otherwise: 'yes' },
      question: (ids) => `employee(id: "${ids.employee}") { name version assignments { positionTitle } }`,
      costs: {
        'a colleague': { as: 'colleague', query: 'query($person: ID!) { employee(id: $person) { name } }', reads: 1, units: 1 },
        'a person with everything, to the superior': {
          as: 'superior',
          query: 'query($person: ID!) { employee(id: $person) { name grade identifiers { value } history { positionTitle } } }',
          reads: 2,
          units: 1,
        },
      },
    },
    employeeSearch: {
      access: { ...STAFF_ONLY, otherwise: 'none', superior: 'yes', unitHead: 'yes', unitAdmin: 'yes', hr: 'yes', auditor: 'yes' },
      question: () => 'employeeSearch(text: "siti", first: 5) { edges { node { employeeName } } }',
      costs: {
        'a search by name': {
          as: 'hr',
          query: '{ employeeSearch(text: "joko", first: 10) { edges { node { employeeName } } } }',
          reads: 1,
          units: 1,
        },
      },
    },
    correctionQueue: {
      access: {
        otherwise: 'role',
        nobody: 'login',
        unitAdmin: 'yes',
        foreignAdmin: 'none',
        hr: 'yes',
        auditor: 'yes',
        otherRegion: 'none',
      },
      question: () => 'correctionQueue(first: 5) { edges { node { id text } } }',
      costs: {
        'open correction requests': {
          as: 'hr',
          query: '{ correctionQueue(first: 10) { edges { node { id text } } } }',
          reads: 1,
          units: 1,
        },
      },
    },
    auditTrail: {
      access: { otherwise: 'role', nobody: 'login', auditor: 'yes' },
      question: (ids) => `auditTrail(subject: "${ids.employee}", first: 5) { edges { node { operation detail } } }`,
      costs: {
        'the history of a person': {
          as: 'auditor',
          query: 'query($person: ID!) { auditTrail(subject: $person, first: 50) { edges { node { operation } } } }',
          reads: 2,
          units: 2,
        },
      },
    },
  },
  narrower: {
    'Employee.grade': { ...STAFF_ONLY, otherwise: 'yes', colleague: '-', delegate: '-', foreignAdmin: '-' },
    'Employee.birthDate': { ...STAFF_ONLY, otherwise: '-', self: 'yes', hr: 'yes' },
    'Employee.sex': { ...STAFF_ONLY, otherwise: '-', self: 'yes', hr: 'yes' },
    'Employee.identifiers': {
      ...STAFF_ONLY,
      otherwise: 'yes',
      colleague: '-',
      delegate: '-',
      lineAbove: '-',
      unitHead: '-',
      foreignAdmin: '-',
    },
    'Employee.warnings': { ...STAFF_ONLY, otherwise: '-', self: 'yes', hr: 'yes' },
    'Employee.history': { ...STAFF_ONLY, otherwise: 'yes', colleague: '-', delegate: '-', foreignAdmin: '-' },
    'Employee.delegations': { ...STAFF_ONLY, otherwise: '-', self: 'yes', hr: 'yes', auditor: 'yes' },
    'Employee.reports': { ...STAFF_ONLY, otherwise: 'yes', colleague: '-', foreignAdmin: '-' },
    'Region.units': { ...STAFF_ONLY, otherwise: 'yes', province: '-' },
  },
  narrowerQuestion: ({ employee, unit, position }) => `
    employee(id: "${employee}") {
      grade birthDate sex identifiers { value } warnings history { id } recordHistory { id: entryId } delegations { id } reports(first: 5) { edges { cursor } } entries { id }
    }
    unit(id: "${unit}") { entries { id } }
    position: node(id: "${position}") { ... on Position { entries { id } } }
    region(code: "33.74") { units { code } }`,
} satisfies QueryModule;
