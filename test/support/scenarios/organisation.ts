// Scenarios of the organisation's mutations.
import type { Ask } from '../city.ts';
import { done } from '../people.ts';
import { approved, EMPLOYEE, elsewhere, freshPost, freshUnit, newcomer, newNip, nextSerial, opened, type Scenario } from './stages.ts';

const CORRECTION = 'correction { id version status answer }';
/** With what else the change moved. */
const MOVED = `${EMPLOYEE} effects { kind planId from to raterNow { id } }`;
const UNIT = 'unit { id version code validTo }';

export const organisation: Record<string, Scenario> = {
  unitCreate: async ({ setup, units }) => {
    const input = {
      code: `unit-${nextSerial()}`,
      name: 'Bidang Statistik',
      kind: 'SECTION',
      parentId: units.diskominfo,
      validFrom: '2020-01-01',
    };
    return { ask: setup, input, selection: UNIT };
  },
  unitClose: async (city) => {
    const input = { unitId: await freshUnit(city), expectedVersion: 1, validTo: '2026-01-31', successorId: city.units.bkpp };
    return { ask: city.setup, input, selection: UNIT };
  },
  positionCreate: async ({ setup, units }) => {
    const input = { unitId: units.aptika, title: 'Arsiparis', kind: 'FUNCTIONAL', level: 'AHLI_MUDA' };
    return { ask: setup, input, selection: 'position { id title unit { code } }' };
  },
  employeeCreate: async (city) => {
    const assignment = { positionId: await freshPost(city), supervisorId: city.people.hrHead.employeeId, validFrom: '2024-01-01' };
    const person = { name: 'Kartini Baru', kind: 'PNS', birthDate: '1980-05-17', sex: 'FEMALE', grade: 'III/d' };
    return { ask: city.setup, input: { ...person, identifier: newNip(), assignment }, selection: EMPLOYEE };
  },
  identifierAdd: async (city) => {
    const { employeeId } = await newcomer(city);
    const input = { employeeId, expectedVersion: 1, identifier: newNip(), validFrom: '2026-01-01' };
    return { ask: city.setup, input, selection: EMPLOYEE };
  },
  assignmentStart: async (city) => {
    const { employeeId } = await newcomer(city);
    const input = { employeeId, expectedVersion: 1, holding: 'PLT', assignment: await elsewhere(city), validTo: '2026-06-30' };
    return { ask: city.setup, input, selection: MOVED };
  },
  assignmentEnd: async (city) => {
    const { employeeId, assignmentId } = await newcomer(city);
    return { ask: city.setup, input: { employeeId, expectedVersion: 1, assignmentId, validTo: '2026-06-30' }, selection: MOVED };
  },
  supervisorChange: async (city) => {
    const { employeeId, assignmentId } = await newcomer(city);
    const supervisorId = city.people.superior2.employeeId;
    const input = { employeeId, expectedVersion: 1, assignmentId, supervisorId, validFrom: '2026-01-12' };
    return { ask: city.people.unitAdmin.ask, input, selection: EMPLOYEE };
  },
  employeeTransfer: async (city) => {
    const { person } = await approved(city);
    const input = { employeeId: person.employeeId, expectedVersion: 1, assignment: await elsewhere(city), notes: 'Baik.' };
    return { ask: city.people.hr.ask, input, selection: MOVED };
  },
  employeeTransferMany: async (city) => {
    const [first, second, assignment] = [await opened(city), await newcomer(city), await elsewhere(city)];
    const moves = [first.person, second].map(({ employeeId }) => ({ employeeId, expectedVersion: 1, assignment }));
    return { ask: city.people.hr.ask, input: { moves }, selection: `outcomes { ${MOVED} userErrors { code } }` };
  },
  delegationGrant: async (city) => {
    const { ask, employeeId } = await newcomer(city);
    const dates = { validFrom: '2026-02-01', validTo: '2026-02-28' };
    const input = { employeeId, expectedVersion: 1, toEmployeeId: city.people.colleague.employeeId, ...dates, reason: 'Cuti' };
    return { ask, input, selection: EMPLOYEE };
  },
  delegationRevoke: async (city) => {
    const { ask, employeeId } = await newcomer(city);
    const dates = { validFrom: '2026-02-01', validTo: '2026-02-28' };
    const lend = { employeeId, expectedVersion: 1, toEmployeeId: city.people.colleague.employeeId, ...dates, reason: 'Cuti' };
    const { employee } = await done(ask, 'delegationGrant', 'DelegationGrantInput', lend, 'employee { delegations { id } }');
    return { ask, input: { employeeId, expectedVersion: 2, delegationId: employee.delegations[0].id }, selection: EMPLOYEE };
  },
  correctionFile: async (city) => {
    const { ask } = await newcomer(city);
    return { ask, input: { kind: 'SUPERIOR', text: 'Atasan saya sudah pindah.' }, selection: CORRECTION };
  },
  correctionAnswer: async (city) => {
    const { ask, employeeId, assignmentId } = await newcomer(city);
    const correctionId = await filed(ask, 'SUPERIOR');
    const supervisorId = city.people.superior2.employeeId;
    const change = { employeeId, expectedVersion: 1, assignmentId, supervisorId, validFrom: '2026-01-05' };
    await done(city.people.unitAdmin.ask, 'supervisorChange', 'SupervisorChangeInput', change, 'employee { id }');
    const input = { correctionId, expectedVersion: 1, resolved: true, answer: 'Sudah.' };
    return { ask: city.people.unitAdmin.ask, input, selection: 'correction { id version status answer change { version operation } }' };
  },
  correctionWithdraw: async (city) => {
    const { ask } = await newcomer(city);
    return { ask, input: { correctionId: await filed(ask), expectedVersion: 1 }, selection: CORRECTION };
  },
};

export async function filed(ask: Ask, kind = 'UNIT'): Promise<string> {
  const input = { kind, text: 'Catatan tentang saya salah.' };
  return (await done(ask, 'correctionFile', 'CorrectionFileInput', input, 'correction { id }')).correction.id;
}
