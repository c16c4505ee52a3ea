// The mutations of students and of their applications: how to get there, who may, what each costs.
import {
  APPLICATION,
  type Applied,
  agreed,
  applied,
  ofApplication,
  offered,
  PAPER,
  publishedProgramme,
  REASON,
  STUDENT,
  student,
  studentForm,
  studentLogin,
} from '../support/internship.ts';
import type { Scenario, Season } from '../support/scenarios/stages.ts';
import type { Access, Operations } from './operation.ts';
import type { Ids, Versions } from './subjects/index.ts';

/** Applications are open. */
const OPEN = '2026-01-12T02:00:00.000Z';

const STUDENTS: Access = { otherwise: 'role', nobody: 'login' };
const OFFICERS: Access = { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' };

const givenApplication = (ids: Ids, versions: Versions) => ({
  applicationId: ids.internApplication,
  expectedVersion: versions.internApplication,
});

async function begun(city: Season) {
  city.setNow(OPEN);
  const [institution, programme] = [await agreed(city, city.setup), await publishedProgramme(city.setup, city.units.aptika)];
  return { institution, programme, unitId: city.units.aptika };
}

async function handedIn(city: Season): Promise<Applied & { unitId: string }> {
  const { institution, programme, unitId } = await begun(city);
  return { ...(await applied(city, institution.id, programme.id)), unitId };
}

const decided =
  (more: object): Scenario =>
  async (city) => {
    const one = await handedIn(city);
    return { ask: city.people.hr.ask, input: { ...ofApplication(one), ...more }, selection: APPLICATION };
  };

const answered: Scenario = async (city) => {
  const one = await handedIn(city);
  const { ask, ...made } = await offered(city.setup, one.unitId, one);
  return { ask, input: ofApplication(made), selection: APPLICATION };
};

export const internshipApplications = {
  internProfileSave: {
    scenario: async (city) => {
      const { institution } = await begun(city);
      return { ask: await studentLogin(city), input: studentForm(institution.id), selection: STUDENT };
    },
    access: STUDENTS,
    cost: { reads: 2, writes: 1, units: 30 },
    ids: (ids) => studentForm(ids.institution),
  },
  internTranscriptUpload: {
    scenario: async (city) => {
      const { institution } = await begun(city);
      const { ask, version } = await student(city, institution.id, {}, { hasTranscript: false });
      return { ask, input: { expectedVersion: version, file: PAPER }, selection: `${STUDENT} upload { fileId method }` };
    },
    access: STUDENTS,
    cost: { reads: 1, writes: 1, units: 30 },
    ids: () => ({ expectedVersion: 999, file: PAPER }),
  },
  internshipApply: {
    scenario: async (city) => {
      const { institution, programme } = await begun(city);
      const { ask } = await student(city, institution.id);
      return { ask, input: { programmeId: programme.id }, selection: APPLICATION };
    },
    access: STUDENTS,
    cost: { reads: 2, writes: 1, units: 40 },
    ids: (ids) => ({ programmeId: ids.internProgramme }),
  },
  internshipAccept: {
    scenario: async (city) => decided({ unitId: city.units.aptika, reason: REASON })(city),
    access: OFFICERS,
    cost: { reads: 4, writes: 1, units: 50 },
    ids: (ids, versions) => ({ ...givenApplication(ids, versions), unitId: ids.unit, reason: REASON }),
  },
  internshipRefuse: {
    scenario: decided({ reason: REASON }),
    access: OFFICERS,
    cost: { reads: 2, writes: 1, units: 30 },
    ids: (ids, versions) => ({ ...givenApplication(ids, versions), reason: REASON }),
  },
  internshipConfirm: {
    scenario: answered,
    access: STUDENTS,
    cost: { reads: 3, writes: 1, units: 50 },
    ids: givenApplication,
  },
  internshipWithdraw: {
    scenario: answered,
    access: STUDENTS,
    cost: { reads: 4, writes: 1, units: 50 },
    ids: givenApplication,
  },
} satisfies Operations;
