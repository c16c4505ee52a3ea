// Scenarios of the mutations that change records and put them right.
import { makeNik, makeNip } from '../../../src/platform/rules/identifiers.ts';
import { done } from '../people.ts';
import { filed } from './organisation.ts';
import { elsewhere, freshPost, freshUnit, newcomer, newNip, nextSerial, type Scenario, type Season } from './stages.ts';

export const RECORD = 'employee { id version name kind grade recordHistory { id: entryId deed changes { field before after } withdrawn } }';
export const PROOF = { number: '823/145/2026', issuedOn: '2026-01-05' };
export const GROUND = { reason: 'Surat keputusan terlampir', proof: PROOF };

/** Somebody new, and how their record is named in an input. */
async function subject(city: Season) {
  const person = await newcomer(city);
  return { person, of: { employeeId: person.employeeId, expectedVersion: 1 } };
}

/** A grade that begins in the season. */
const raise = { validFrom: '2026-01-10', grade: 'IV/a', ...GROUND };

export const organisationRecords: Record<string, Scenario> = {
  employeeRecordChange: async (city) => ({ ask: city.people.hr.ask, input: { ...(await subject(city)).of, ...raise }, selection: RECORD }),
  employeeRecordCorrect: async (city) => {
    const input = { ...(await subject(city)).of, name: 'Nama Benar', birthDate: '1980-05-18', ...GROUND };
    return { ask: city.people.hr.ask, input, selection: RECORD };
  },
  recordEntryWithdraw: async (city) => {
    const { of } = await subject(city);
    const { employee } = await done(city.people.hr.ask, 'employeeRecordChange', 'EmployeeRecordChangeInput', { ...of, ...raise }, RECORD);
    const input = { ...of, expectedVersion: 2, entryId: employee.recordHistory[0].id, reason: 'Salah orang' };
    return { ask: city.people.hr.ask, input, selection: RECORD };
  },
  promotionMany: async (city) => {
    const rows = [await subject(city), await subject(city)].map(({ of }) => ({ ...of, grade: 'IV/a', proof: PROOF }));
    const input = { validFrom: '2026-04-01', reason: 'Kenaikan pangkat April', promotions: rows };
    return { ask: city.people.hr.ask, input, selection: `outcomes { before after ${RECORD} userErrors { code } }` };
  },
  identifierCorrect: async (city) => {
    const input = { ...(await subject(city)).of, identifier: newNip(), reason: 'Salah ketik', proof: PROOF };
    return { ask: city.people.hr.ask, input, selection: RECORD };
  },
  nikCorrect: async (city) => {
    const nik = makeNik({ district: '33.74.10', birthDate: '1980-05-17', sex: 'FEMALE', serial: 5000 + nextSerial() });
    return { ask: city.people.hr.ask, input: { ...(await subject(city)).of, nik, ...GROUND }, selection: RECORD };
  },
  employeeRehire: async (city) => {
    const { person, of } = await subject(city);
    const end = { ...of, assignmentId: person.assignmentId, validTo: '2025-12-31' };
    await done(city.people.hr.ask, 'assignmentEnd', 'AssignmentEndInput', end, 'employee { id }');
    const input = { ...of, expectedVersion: 2, kind: 'PNS', grade: 'III/d', assignment: await elsewhere(city), ...GROUND };
    return { ask: city.people.hr.ask, input, selection: `${RECORD.slice(0, -1)} history { id positionTitle validFrom } }` };
  },
  unitRename: async (city) => {
    const input = {
      unitId: await freshUnit(city),
      expectedVersion: 1,
      name: 'Dinas Komunikasi Digital',
      validFrom: '2026-01-10',
      ...GROUND,
    };
    return { ask: city.setup, input, selection: 'unit { id version name names { name validFrom } }' };
  },
  positionRename: async (city) => {
    const input = { positionId: await freshPost(city), expectedVersion: 1, title: 'Analis Data', validFrom: '2026-01-10', ...GROUND };
    return { ask: city.setup, input, selection: 'position { id version title titles { name validFrom } }' };
  },
  correctionPassOn: async (city) => {
    const input = {
      correctionId: await filed((await newcomer(city)).ask, 'PERSONAL_DATA'),
      expectedVersion: 1,
      note: 'Golongan hanya dapat diubah BKPP.',
    };
    return { ask: city.people.unitAdmin.ask, input, selection: 'correction { id version waitsFor passedOnAt passedOnNote }' };
  },
};

/** A number of somebody born as the people of people.ts are. */
export const nipOf = (serial: number, born: string = '1980-05-17'): string =>
  makeNip({ birthDate: born, appointedIn: '2007-03', sex: 'FEMALE', serial });
