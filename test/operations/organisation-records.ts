// The mutations that change records and put them right: how to get there, who may, what each costs.
import { makeNik } from '../../src/platform/rules/identifiers.ts';
import { done } from '../support/people.ts';
import { filed } from '../support/scenarios/organisation.ts';
import { GROUND, PROOF } from '../support/scenarios/organisation-records.ts';
import { elsewhere, freshPost, freshUnit, newcomer, newNip, nextSerial, type Season } from '../support/scenarios/stages.ts';
import { givenAssignment, givenEmployee } from './given.ts';
import type { Operations } from './operation.ts';
import type { Ids, Versions } from './subjects/index.ts';

/** Somebody new, and how their record is named in an input. */
async function subject(city: Season) {
  const person = await newcomer(city);
  return { person, of: { employeeId: person.employeeId, expectedVersion: 1 } };
}

/** A grade that begins in the season. */
const raise = { validFrom: '2026-01-10', grade: 'IV/a', ...GROUND };

const RECORD = 'employee { id version name kind grade recordHistory { id: entryId kind changes { field before after } withdrawn } }';

const GROUND_GIVEN = { reason: 'Surat keputusan', proof: { number: '823/1/2026', issuedOn: '2025-12-01' } };
const givenPromotion = (ids: Ids, versions: Versions) => ({ ...givenEmployee(ids, versions), grade: 'IV/a', proof: GROUND_GIVEN.proof });

export const organisationRecords = {
  employeeRecordChange: {
    scenario: async (city) => ({ ask: city.people.hr.ask, input: { ...(await subject(city)).of, ...raise }, selection: RECORD }),
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 2, writes: 1, units: 20 },
    ids: (ids, versions) => ({ ...givenEmployee(ids, versions), validFrom: '2026-01-05', grade: 'IV/b', ...GROUND_GIVEN }),
  },
  employeeRecordCorrect: {
    scenario: async (city) => {
      const input = { ...(await subject(city)).of, name: 'Nama Benar', birthDate: '1980-05-18', ...GROUND };
      return { ask: city.people.hr.ask, input, selection: RECORD };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 2, writes: 1, units: 47 },
    ids: (ids, versions) => ({ ...givenEmployee(ids, versions), sex: 'MALE', ...GROUND_GIVEN }),
  },
  recordEntryWithdraw: {
    scenario: async (city) => {
      const { of } = await subject(city);
      const { employee } = await done(city.people.hr.ask, 'employeeRecordChange', { ...of, ...raise }, RECORD);
      const input = {
        ...of,
        expectedVersion: 2,
        entryId: (employee.recordHistory[0] as unknown as { id: string }).id,
        reason: 'Salah orang',
      };
      return { ask: city.people.hr.ask, input, selection: RECORD };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 2, writes: 1, units: 20 },
    ids: (ids, versions) => ({ ...givenEmployee(ids, versions), entryId: 'rec_000000000000000000000000', reason: 'Keliru' }),
  },
  promotionMany: {
    scenario: async (city) => {
      const rows = [await subject(city), await subject(city)].map(({ of }) => ({ ...of, grade: 'IV/a', proof: PROOF }));
      const input = { validFrom: '2026-04-01', reason: 'Kenaikan pangkat April', promotions: rows };
      return { ask: city.people.hr.ask, input, selection: `outcomes { before after ${RECORD} userErrors { code } }` };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 3, writes: 3, units: 42 },
    ids: (ids, versions) => ({ validFrom: '2026-01-05', reason: 'Kenaikan pangkat', promotions: [givenPromotion(ids, versions)] }),
    many: true,
  },
  identifierCorrect: {
    scenario: async (city) => {
      const input = { ...(await subject(city)).of, identifier: newNip(), reason: 'Salah ketik', proof: PROOF };
      return { ask: city.people.hr.ask, input, selection: RECORD };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 1, writes: 1, units: 15 },
    ids: (ids, versions) => ({ ...givenEmployee(ids, versions), identifier: null, reason: 'Milik orang lain' }),
  },
  nikCorrect: {
    scenario: async (city) => {
      const nik = makeNik({ district: '33.74.10', birthDate: '1980-05-17', sex: 'FEMALE', serial: 5000 + nextSerial() });
      return { ask: city.people.hr.ask, input: { ...(await subject(city)).of, nik, ...GROUND }, selection: RECORD };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 1, writes: 1, units: 13 },
    ids: (ids, versions) => ({ ...givenEmployee(ids, versions), nik: '3374105705800777', ...GROUND_GIVEN }),
  },
  employeeRehire: {
    scenario: async (city) => {
      const { person, of } = await subject(city);
      const end = { ...of, assignmentId: person.assignmentId, validTo: '2025-12-31' };
      await done(city.people.hr.ask, 'assignmentEnd', end, 'employee { id }');
      const input = { ...of, expectedVersion: 2, kind: 'PNS', grade: 'III/d', assignment: await elsewhere(city), ...GROUND };
      return { ask: city.people.hr.ask, input, selection: `${RECORD.slice(0, -1)} history { id positionTitle validFrom } }` };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 6, writes: 1, units: 79 },
    ids: (ids, versions) => ({ ...givenEmployee(ids, versions), kind: 'PNS', assignment: givenAssignment(ids), ...GROUND_GIVEN }),
  },
  unitRename: {
    scenario: async (city) => {
      const input = {
        unitId: await freshUnit(city),
        expectedVersion: 1,
        name: 'Dinas Komunikasi Digital',
        validFrom: '2026-01-10',
        ...GROUND,
      };
      return { ask: city.setup, input, selection: 'unit { id version name names { name validFrom } }' };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 1, writes: 1, units: 12 },
    ids: (ids, versions) => ({
      unitId: ids.unit,
      expectedVersion: versions.unit,
      name: 'Unit Baru',
      validFrom: '2026-01-05',
      ...GROUND_GIVEN,
    }),
  },
  positionRename: {
    scenario: async (city) => {
      const input = { positionId: await freshPost(city), expectedVersion: 1, title: 'Analis Data', validFrom: '2026-01-10', ...GROUND };
      return { ask: city.setup, input, selection: 'position { id version title titles { name validFrom } }' };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 2, writes: 1, units: 15 },
    ids: (ids, versions) => ({
      positionId: ids.position,
      expectedVersion: versions.position,
      title: 'Arsiparis',
      validFrom: '2026-01-05',
      ...GROUND_GIVEN,
    }),
  },
  correctionPassOn: {
    scenario: async (city) => {
      const input = {
        correctionId: await filed((await newcomer(city)).ask, 'PERSONAL_DATA'),
        expectedVersion: 1,
        note: 'Golongan hanya dapat diubah BKPP.',
      };
      return { ask: city.people.unitAdmin.ask, input, selection: 'correction { id version waitsFor passedOnAt passedOnNote }' };
    },
    access: { otherwise: 'role', nobody: 'login', unitAdmin: 'yes', foreignAdmin: 'none' },
    cost: { reads: 2, writes: 1, units: 15 },
    ids: (ids, versions) => ({ correctionId: ids.correction, expectedVersion: versions.correction, note: 'Untuk BKPP.' }),
  },
} satisfies Operations;
