// The mutations of competences: how to get there, who may, what each costs.
import { addDays } from '../../src/platform/rules/calendar.ts';
import { competenceAdded, levelled, STANDARD, TECHNICAL } from '../support/competences.ts';
import { EXECUTION_DAY, freshPost, newcomer, nextSerial, type Season } from '../support/scenarios/stages.ts';
import { type Access, type Operations, STAFF_ONLY } from './operation.ts';

const AGENCY: Access = { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' };
const JUDGES: Access = { ...STAFF_ONLY, otherwise: 'no', superior: 'yes', hr: 'yes' };

const SHEET = 'employee { id competences { version standings { level gap } } }';
const FOUND = { competenceId: 'INTEGRITY', level: 3, source: 'SUPERIOR', on: '2026-01-05', basis: 'Pengamatan harian' } as const;

/** With something of the city's own in the dictionary, whatever was played before. */
const somebody = async (city: Season) => {
  city.setNow(EXECUTION_DAY);
  await competenceAdded(city.setup);
  return newcomer(city);
};

export const developmentCompetences = {
  competenceAdd: {
    scenario: async (city) => {
      await competenceAdded(city.setup);
      const input = { ...TECHNICAL, name: `Kompetensi ${nextSerial()}` };
      return { ask: city.people.hr.ask, input, selection: 'competence { code name levels }' };
    },
    access: { ...AGENCY, otherRegion: 'yes' },
    cost: { reads: 2, writes: 1, units: 40 },
    ids: () => TECHNICAL,
    repeated: 'MADE_ANEW',
  },
  competenceRetire: {
    scenario: async (city) => ({
      ask: city.people.hr.ask,
      input: { competenceId: await competenceAdded(city.setup) },
      selection: 'competence { code isRetired }',
    }),
    access: AGENCY,
    cost: { reads: 3, writes: 1, units: 40 },
    ids: (ids) => ({ competenceId: ids.competence }),
  },
  competenceStandardSet: {
    scenario: async (city) => {
      await competenceAdded(city.setup);
      const input = { positionId: await freshPost(city), expectedVersion: 0, ...STANDARD };
      const selection = 'position { id competences { version editions { validFrom standards { level } } } }';
      return { ask: city.people.hr.ask, input, selection };
    },
    access: AGENCY,
    cost: { reads: 2, writes: 1, units: 40 },
    ids: (ids, versions) => ({
      ...{ positionId: ids.position, expectedVersion: versions.positionCompetences, ...STANDARD },
      validFrom: addDays(STANDARD.validFrom, 30),
    }),
  },
  competenceLevelRecord: {
    scenario: async (city) => ({
      ask: city.people.superior.ask,
      input: { employeeId: (await somebody(city)).employeeId, expectedVersion: 0, ...FOUND },
      selection: SHEET,
    }),
    access: JUDGES,
    cost: { reads: 4, writes: 1, units: 40 },
    ids: (ids, versions) => ({ employeeId: ids.employee, expectedVersion: versions.competenceSheet, ...FOUND }),
  },
  competenceLevelCorrect: {
    scenario: async (city) => {
      const person = await somebody(city);
      const entryId = await levelled(city.people.superior.ask, person);
      const input = { employeeId: person.employeeId, expectedVersion: 1, entryId, level: 2, reason: 'Salah ketik' };
      return { ask: city.people.superior.ask, input, selection: SHEET };
    },
    access: JUDGES,
    cost: { reads: 3, writes: 1, units: 40 },
    ids: (ids, versions) => ({
      ...{ employeeId: ids.employee, expectedVersion: versions.competenceSheet, entryId: ids.competenceEntry },
      ...{ level: 2, reason: 'Salah ketik' },
    }),
  },
} satisfies Operations;
