// The mutations of internships: how to get there, who may, what each costs.
import {
  AGREEMENT,
  agreed,
  announced,
  entered,
  INSTITUTION,
  type Institution,
  institutionForm,
  ofInstitution,
  ofProgramme,
  PROGRAMME,
  prepared,
  programmeForm,
  upload,
} from '../support/internship.ts';
import type { Scenario, Season } from '../support/scenarios/stages.ts';
import { PLANNING_DAY } from '../support/season.ts';
import type { Access, Operations } from './operation.ts';
import type { Ids, Versions } from './subjects/index.ts';

const ACCESS: Access = { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' };
const COST = { reads: 1, writes: 1, units: 30 };

const givenInstitution = (ids: Ids, versions: Versions) => ({ institutionId: ids.institution, expectedVersion: versions.institution });

const asks =
  <Made extends Institution>(make: (city: Season) => Promise<Made>, more: (made: Made) => object, selection = INSTITUTION): Scenario =>
  async (city) => {
    city.setNow(PLANNING_DAY);
    const made = await make(city);
    return { ask: city.people.hr.ask, input: { ...ofInstitution(made), ...more(made) }, selection };
  };

const REASON = 'Sesuai kesepakatan kedua pihak.';

const givenProgramme = (ids: Ids, versions: Versions) => ({ programmeId: ids.internProgramme, expectedVersion: versions.internProgramme });

const onDraft =
  (more: object = {}): Scenario =>
  async (city) => {
    city.setNow(PLANNING_DAY);
    const made = await prepared(city.setup, city.units.aptika);
    return { ask: city.people.hr.ask, input: { ...ofProgramme(made), ...more }, selection: PROGRAMME };
  };

export const internship = {
  partnerInstitutionCreate: {
    scenario: async (city) => ({ ask: city.people.hr.ask, input: institutionForm(), selection: INSTITUTION }),
    access: { ...ACCESS, otherRegion: 'yes' },
    cost: { reads: 0, writes: 1, units: 30 },
    ids: () => institutionForm(),
    repeated: 'ALREADY_EXISTS',
  },
  partnerInstitutionChange: {
    scenario: asks(
      ({ setup }) => entered(setup),
      () => ({ name: 'Politeknik Negeri Uji' }),
    ),
    access: ACCESS,
    cost: COST,
    ids: (ids, versions) => ({ ...givenInstitution(ids, versions), studyProgrammes: ['Arsitektur'] }),
  },
  partnerAgreementAdd: {
    scenario: asks(
      ({ setup }) => entered(setup),
      () => AGREEMENT,
      `${INSTITUTION} upload { fileId method }`,
    ),
    access: ACCESS,
    cost: COST,
    ids: (ids, versions) => ({ ...givenInstitution(ids, versions), ...AGREEMENT }),
  },
  partnerAgreementConfirm: {
    scenario: asks(
      async (city) => {
        const made = await announced(city.setup);
        upload(city, `evidence/agreements/${made.id}/${made.agreementId}`);
        return made;
      },
      ({ agreementId }) => ({ agreementId }),
    ),
    access: ACCESS,
    cost: COST,
    ids: (ids, versions) => ({ ...givenInstitution(ids, versions), agreementId: ids.agreement }),
  },
  partnerAgreementLastDaySet: {
    scenario: asks(
      (city) => agreed(city, city.setup),
      ({ agreementId }) => ({ agreementId, until: '2027-06-30', reason: REASON }),
    ),
    access: ACCESS,
    cost: COST,
    ids: (ids, versions) => ({ ...givenInstitution(ids, versions), agreementId: ids.agreement, until: '2027-06-30', reason: REASON }),
  },
  partnerAgreementCallOff: {
    scenario: asks(
      (city) => agreed(city, city.setup, { from: '2026-03-01' }),
      ({ agreementId }) => ({ agreementId, reason: REASON }),
    ),
    access: ACCESS,
    cost: COST,
    ids: (ids, versions) => ({ ...givenInstitution(ids, versions), agreementId: ids.agreement, reason: REASON }),
  },
  internshipProgrammeCreate: {
    scenario: async (city) => ({ ask: city.people.hr.ask, input: programmeForm(city.units.aptika), selection: PROGRAMME }),
    access: ACCESS,
    cost: { reads: 0, writes: 1, units: 30 },
    ids: (ids) => programmeForm(ids.unit),
    repeated: 'MADE_ANEW',
  },
  internshipProgrammeChange: {
    scenario: onDraft({ title: 'Magang data terbuka' }),
    access: ACCESS,
    cost: COST,
    ids: (ids, versions) => ({ ...givenProgramme(ids, versions), closesOn: '2026-01-26' }),
  },
  internshipProgrammePublish: { scenario: onDraft(), access: ACCESS, cost: COST, ids: givenProgramme },
  internshipProgrammeClose: {
    scenario: onDraft({ reason: REASON }),
    access: ACCESS,
    cost: COST,
    ids: (ids, versions) => ({ ...givenProgramme(ids, versions), reason: REASON }),
  },
} satisfies Operations;
