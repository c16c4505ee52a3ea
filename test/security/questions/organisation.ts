// Every root field of the base and of organisation, asked with given ids.
import { done } from '../../support/people.ts';
import type { About, Asked, Module } from './module.ts';
import { recordInputs } from './organisation-records.ts';

export interface OrganisationIds {
  employee: string;
  colleague: string;
  assignment: string;
  delegation: string;
  unit: string;
  otherUnit: string;
  position: string;
  correction: string;
  entry: string;
}

export type OrganisationVersions = Record<'employee' | 'unit' | 'position' | 'correction', number>;

export const organisation: Module<OrganisationIds, OrganisationVersions> = {
  never: {
    employee: 'emp_000000000000000000000000',
    colleague: 'emp_000000000000000000000001',
    assignment: 'asg_000000000000000000000000',
    delegation: 'dlg_000000000000000000000000',
    unit: 'unt_000000000000000000000000',
    otherUnit: 'unt_000000000000000000000001',
    position: 'pos_000000000000000000000000',
    correction: 'cor_000000000000000000000000',
    entry: 'ent_000000000000000000000000',
  },
  stale: { employee: 999, unit: 999, position: 999, correction: 999 },
  many: ['employeeTransferMany', 'promotionMany'],
  queries: (ids) => ({
    node: `node(id: "${ids.employee}") { __typename id }`,
    me: 'me { roles }',
    region: 'region(code: "33.74") { code name }',
    unit: `unit(id: "${ids.unit}") { name head { employeeName } staff(first: 5) { edges { node { employeeName } } } }`,
    employee: `employee(id: "${ids.employee}") { name version assignments { positionTitle } }`,
    employeeSearch: 'employeeSearch(text: "siti", first: 5) { edges { node { employeeName } } }',
    correctionQueue: 'correctionQueue(first: 5) { edges { node { id text } } }',
    auditTrail: `auditTrail(subject: "${ids.employee}", first: 5) { edges { node { operation detail } } }`,
  }),
  inputs: (ids, versions) => {
    const employee = { employeeId: ids.employee, expectedVersion: versions.employee };
    const correction = { correctionId: ids.correction, expectedVersion: versions.correction };
    const assignment = { positionId: ids.position, supervisorId: ids.colleague, validFrom: '2026-01-05' };
    return {
      unitCreate: { code: `below-${ids.unit.slice(-4)}`, name: 'Seksi', kind: 'SECTION', parentId: ids.unit, validFrom: '2026-01-05' },
      unitClose: { unitId: ids.unit, expectedVersion: versions.unit, validTo: '2026-12-31', successorId: ids.otherUnit },
      positionCreate: { unitId: ids.unit, title: 'Arsiparis', kind: 'IMPLEMENTING' },
      employeeCreate: { name: 'Uji Coba', kind: 'NON_ASN', birthDate: '1980-05-17', sex: 'FEMALE', assignment },
      identifierAdd: { ...employee, identifier: '198005172006032777', validFrom: '2026-01-05' },
      assignmentStart: { ...employee, holding: 'PLT', assignment, validTo: '2026-03-31' },
      assignmentEnd: { ...employee, assignmentId: ids.assignment, validTo: '2026-12-31' },
      supervisorChange: { ...employee, assignmentId: ids.assignment, supervisorId: ids.colleague, validFrom: '2026-01-05' },
      employeeTransfer: { ...employee, assignment },
      employeeTransferMany: { moves: [{ ...employee, assignment }] },
      delegationGrant: { ...employee, toEmployeeId: ids.colleague, validFrom: '2026-01-12', validTo: '2026-01-31', reason: 'Cuti' },
      delegationRevoke: { ...employee, delegationId: ids.delegation },
      entryUndo: { subjectId: ids.employee, expectedVersion: versions.employee, entryId: ids.entry, reason: 'Salah' },
      correctionFile: { kind: 'UNIT', text: '' },
      correctionAnswer: { ...correction, resolved: true, answer: 'Sudah.' },
      correctionWithdraw: correction,
      ...recordInputs(ids, versions),
    };
  },
  narrower: ({ employee, unit, position }) => `
    employee(id: "${employee}") {
      grade birthDate sex identifiers { value } warnings history { id } recordHistory { id: entryId } delegations { id } reports(first: 5) { edges { cursor } } entries { id }
    }
    unit(id: "${unit}") { entries { id } }
    position: node(id: "${position}") { ... on Position { entries { id } } }
    region(code: "33.74") { units { code } }`,
  subjects,
};

/** A correction request of `who`, and a delegation beside it. */
async function subjects(
  city: About['city'],
  { who, superior, hr, unit, otherUnit }: About,
): Promise<Asked<OrganisationIds, OrganisationVersions>> {
  const [person, boss] = [city.people[who], city.people[superior]];
  const filed = { kind: 'UNIT', text: 'Unit salah' };
  const { correction } = await done(person.ask, 'correctionFile', 'CorrectionFileInput', filed, 'correction { id }');
  const dates = { validFrom: '2026-01-12', validTo: '2026-02-12' };
  const lend = { employeeId: person.employeeId, expectedVersion: 1, toEmployeeId: boss.employeeId, ...dates, reason: 'Cuti' };
  const lent = await done(person.ask, 'delegationGrant', 'DelegationGrantInput', lend, 'employee { version delegations { id } }');
  const answer = await hr('query($id: ID!) { employee(id: $id) { entries { id } } }', { id: person.employeeId });
  const { data } = await hr('query($id: ID!) { unit(id: $id) { version } }', { id: unit });
  const ids = {
    employee: person.employeeId,
    colleague: boss.employeeId,
    assignment: person.assignmentId,
    delegation: lent.employee.delegations[0].id,
    unit,
    otherUnit,
    position: person.positionId,
    correction: correction.id,
    entry: answer.data.employee.entries[0].id,
  };
  return { ids, versions: { employee: lent.employee.version, unit: data.unit.version, position: 1, correction: 1 } };
}
