// The organisation's mutations: how to get there, who may, what each costs.
import { done } from '../support/people.ts';
import { filed } from '../support/scenarios/organisation.ts';
import { approved, EMPLOYEE, elsewhere, freshPost, freshUnit, newcomer, newNip, nextSerial, opened } from '../support/scenarios/stages.ts';
import { givenAssignment, givenEmployee } from './given.ts';
import { type Operations, STAFF_ONLY } from './operation.ts';
import type { Ids, Versions } from './subjects/index.ts';

const UNIT = 'unit { id version code validTo }';

/** With what else the change moved. */
const MOVED = `${EMPLOYEE} effects { kind planId from to raterNow { id } }`;

const CORRECTION = 'correction { id version status answer }';

const givenCorrection = (ids: Ids, versions: Versions) => ({ correctionId: ids.correction, expectedVersion: versions.correction });

export const organisation = {
  unitCreate: {
    scenario: async ({ setup, units }) => {
      const input = {
        code: `unit-${nextSerial()}`,
        name: 'Bidang Statistik',
        kind: 'SECTION',
        parentId: units.diskominfo,
        validFrom: '2020-01-01',
      };
      return { ask: setup, input, selection: UNIT };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 1, writes: 1, units: 15 },
    ids: (ids) => ({ code: `below-${ids.unit.slice(-4)}`, name: 'Seksi', kind: 'SECTION', parentId: ids.unit, validFrom: '2026-01-05' }),
    repeated: 'ALREADY_EXISTS',
  },
  unitClose: {
    scenario: async (city) => {
      const input = { unitId: await freshUnit(city), expectedVersion: 1, validTo: '2026-01-31', successorId: city.units.bkpp };
      return { ask: city.setup, input, selection: UNIT };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 4, writes: 1, units: 15 },
    ids: (ids, versions) => ({ unitId: ids.unit, expectedVersion: versions.unit, validTo: '2026-12-31', successorId: ids.otherUnit }),
  },
  positionCreate: {
    scenario: async ({ setup, units }) => {
      const input = { unitId: units.aptika, title: 'Arsiparis', kind: 'FUNCTIONAL', level: 'AHLI_MUDA' };
      return { ask: setup, input, selection: 'position { id title unit { code } }' };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 1, writes: 1, units: 13 },
    ids: (ids) => ({ unitId: ids.unit, title: 'Arsiparis', kind: 'IMPLEMENTING' }),
    repeated: 'MADE_ANEW',
  },
  employeeCreate: {
    scenario: async (city) => {
      const assignment = { positionId: await freshPost(city), supervisorId: city.people.hrHead.employeeId, validFrom: '2024-01-01' };
      const person = { name: 'Kartini Baru', kind: 'PNS', birthDate: '1980-05-17', sex: 'FEMALE', grade: 'III/d' };
      return { ask: city.setup, input: { ...person, identifier: newNip(), assignment }, selection: EMPLOYEE };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 2, writes: 1, units: 33 },
    ids: (ids) => ({ name: 'Uji Coba', kind: 'NON_ASN', birthDate: '1980-05-17', sex: 'FEMALE', assignment: givenAssignment(ids) }),
    repeated: 'IDENTIFIER_TAKEN',
  },
  identifierAdd: {
    scenario: async (city) => {
      const { employeeId } = await newcomer(city);
      const input = { employeeId, expectedVersion: 1, identifier: newNip(), validFrom: '2026-01-01' };
      return { ask: city.setup, input, selection: EMPLOYEE };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 1, writes: 1, units: 13 },
    ids: (ids, versions) => ({ ...givenEmployee(ids, versions), identifier: '198005172006032777', validFrom: '2026-01-05' }),
  },
  assignmentStart: {
    scenario: async (city) => {
      const { employeeId } = await newcomer(city);
      const input = { employeeId, expectedVersion: 1, holding: 'PLT', assignment: await elsewhere(city), validTo: '2026-06-30' };
      return { ask: city.setup, input, selection: MOVED };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 5, writes: 1, units: 30 },
    ids: (ids, versions) => ({ ...givenEmployee(ids, versions), holding: 'PLT', assignment: givenAssignment(ids), validTo: '2026-03-31' }),
  },
  assignmentEnd: {
    scenario: async (city) => {
      const { employeeId, assignmentId } = await newcomer(city);
      return { ask: city.setup, input: { employeeId, expectedVersion: 1, assignmentId, validTo: '2026-06-30' }, selection: MOVED };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 3, writes: 1, units: 50 },
    ids: (ids, versions) => ({ ...givenEmployee(ids, versions), assignmentId: ids.assignment, validTo: '2026-12-31' }),
  },
  supervisorChange: {
    scenario: async (city) => {
      const { employeeId, assignmentId } = await newcomer(city);
      const supervisorId = city.people.superior2.employeeId;
      const input = { employeeId, expectedVersion: 1, assignmentId, supervisorId, validFrom: '2026-01-12' };
      return { ask: city.people.unitAdmin.ask, input, selection: EMPLOYEE };
    },
    access: { otherwise: 'role', nobody: 'login', unitAdmin: 'yes', foreignAdmin: 'no', hr: 'yes', otherRegion: 'none' },
    // With the own line of whoever changes it: nobody changes who is above them.
    cost: { reads: 9, writes: 1, units: 56 },
    ids: (ids, versions) => ({
      ...givenEmployee(ids, versions),
      assignmentId: ids.assignment,
      supervisorId: ids.colleague,
      validFrom: '2026-01-05',
    }),
  },
  employeeTransfer: {
    scenario: async (city) => {
      const { person } = await approved(city);
      const input = { employeeId: person.employeeId, expectedVersion: 1, assignment: await elsewhere(city), notes: 'Baik.' };
      return { ask: city.people.hr.ask, input, selection: MOVED };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 6, writes: 1, units: 109 },
    ids: (ids, versions) => ({ ...givenEmployee(ids, versions), assignment: givenAssignment(ids) }),
  },
  employeeTransferMany: {
    scenario: async (city) => {
      const [first, second, assignment] = [await opened(city), await newcomer(city), await elsewhere(city)];
      const moves = [first.person, second].map(({ employeeId }) => ({ employeeId, expectedVersion: 1, assignment }));
      return { ask: city.people.hr.ask, input: { moves }, selection: `outcomes { ${MOVED} userErrors { code } }` };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 9, writes: 2, units: 201 },
    ids: (ids, versions) => ({ moves: [{ ...givenEmployee(ids, versions), assignment: givenAssignment(ids) }] }),
    many: true,
  },
  delegationGrant: {
    scenario: async (city) => {
      const { ask, employeeId } = await newcomer(city);
      const dates = { validFrom: '2026-02-01', validTo: '2026-02-28' };
      const input = { employeeId, expectedVersion: 1, toEmployeeId: city.people.colleague.employeeId, ...dates, reason: 'Cuti' };
      return { ask, input, selection: EMPLOYEE };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', hr: 'yes' },
    cost: { reads: 2, writes: 1, units: 16 },
    ids: (ids, versions) => ({
      ...givenEmployee(ids, versions),
      toEmployeeId: ids.colleague,
      validFrom: '2026-01-12',
      validTo: '2026-01-31',
      reason: 'Cuti',
    }),
  },
  delegationRevoke: {
    scenario: async (city) => {
      const { ask, employeeId } = await newcomer(city);
      const dates = { validFrom: '2026-02-01', validTo: '2026-02-28' };
      const lend = { employeeId, expectedVersion: 1, toEmployeeId: city.people.colleague.employeeId, ...dates, reason: 'Cuti' };
      const { employee } = await done(ask, 'delegationGrant', lend, 'employee { delegations { id } }');
      return { ask, input: { employeeId, expectedVersion: 2, delegationId: employee.delegations[0].id }, selection: EMPLOYEE };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', hr: 'yes' },
    cost: { reads: 1, writes: 1, units: 15 },
    ids: (ids, versions) => ({ ...givenEmployee(ids, versions), delegationId: ids.delegation }),
  },
  correctionFile: {
    scenario: async (city) => {
      const { ask } = await newcomer(city);
      return { ask, input: { kind: 'SUPERIOR', text: 'Atasan saya sudah pindah.' }, selection: CORRECTION };
    },
    access: { ...STAFF_ONLY, otherwise: 'yes', otherRegion: 'yes' },
    cost: { reads: 1, writes: 1, units: 15 },
    ids: () => ({ kind: 'UNIT', text: '' }),
    repeated: 'MADE_ANEW',
  },
  correctionAnswer: {
    scenario: async (city) => {
      const { ask, employeeId, assignmentId } = await newcomer(city);
      const correctionId = await filed(ask, 'SUPERIOR');
      const supervisorId = city.people.superior2.employeeId;
      const change = { employeeId, expectedVersion: 1, assignmentId, supervisorId, validFrom: '2026-01-05' };
      await done(city.people.unitAdmin.ask, 'supervisorChange', change, 'employee { id }');
      const input = { correctionId, expectedVersion: 1, resolved: true, answer: 'Sudah.' };
      return { ask: city.people.unitAdmin.ask, input, selection: 'correction { id version status answer change { version operation } }' };
    },
    access: { otherwise: 'role', nobody: 'login', unitAdmin: 'yes', foreignAdmin: 'none', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 5, writes: 1, units: 20 },
    ids: (ids, versions) => ({ ...givenCorrection(ids, versions), resolved: true, answer: 'Sudah.' }),
  },
  correctionWithdraw: {
    scenario: async (city) => {
      const { ask } = await newcomer(city);
      return { ask, input: { correctionId: await filed(ask), expectedVersion: 1 }, selection: CORRECTION };
    },
    access: { ...STAFF_ONLY, otherwise: 'none', self: 'yes', unitAdmin: 'no', hr: 'no', auditor: 'no' },
    cost: { reads: 1, writes: 1, units: 13 },
    ids: givenCorrection,
  },
} satisfies Operations;
