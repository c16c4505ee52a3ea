// The mutations of exclusions: how to get there, who may, what each costs.
import {
  disqualified,
  disqualifying,
  EXCLUSION,
  type Excluding,
  type ExclusionTold,
  nextPerson,
  ofExclusion,
  proposed,
  step,
} from '../support/scenarios/recruitment-exclusions.ts';
import type { Season } from '../support/scenarios/stages.ts';
import type { Operations } from './operation.ts';
import type { Ids, Versions } from './subjects/index.ts';

/** Told to the applicant, who has objected. */
async function objectedTo(city: Season): Promise<Excluding & { exclusion: ExclusionTold }> {
  const { of, person } = await nextPerson(city);
  const input = ofExclusion(await disqualified(of, person), { text: 'Ijazah saya asli.' });
  return { of, person, exclusion: await step(person.ask, 'disqualificationObject', input) };
}

const givenExclusion = (ids: Ids, versions: Versions) => ({ exclusionId: ids.exclusion, expectedVersion: versions.exclusion });

export const exclusions = {
  applicationDisqualify: {
    scenario: async (city) => {
      const { of, person } = await nextPerson(city);
      const input = disqualifying(of.campaignId, person.number, { note: 'Surat perguruan tinggi 12/2026' });
      return { ask: of.rina, input, selection: EXCLUSION };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 3, writes: 1, units: 20 },
    ids: (ids, versions) => ({
      ...{ campaignId: ids.exclusionCampaign, registrationNumber: ids.exclusionNumber, expectedVersion: versions.exclusion },
      ...{ reason: 'CHEATING', notice: 'Uji' },
    }),
    ownCase: 'OWN_CASE',
  },
  applicationWithdraw: {
    scenario: async (city) => {
      const { person } = await nextPerson(city);
      return { ask: person.ask, input: { applicationId: person.applicationId, confirm: true }, selection: EXCLUSION };
    },
    access: { otherwise: 'role', nobody: 'login', applicant: 'none' },
    cost: { reads: 3, writes: 1, units: 34 },
    ids: (ids) => ({ applicationId: ids.exclusionApplication, confirm: true }),
    tried: { application: ({ id }) => [{ applicationId: id, confirm: true }] },
  },
  disqualificationDecide: {
    scenario: async (city) => {
      const { of, person } = await nextPerson(city);
      const input = ofExclusion(await proposed(of.rina, of.campaignId, person), { agreed: false, reason: 'Ijazah ternyata tercatat.' });
      return { ask: of.approver, input, selection: EXCLUSION };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 3, writes: 1, units: 30 },
    ids: (ids, versions) => ({ ...givenExclusion(ids, versions), agreed: true }),
    ownCase: 'OWN_CASE',
  },
  disqualificationObject: {
    scenario: async (city) => {
      const { of, person } = await nextPerson(city);
      const input = ofExclusion(await disqualified(of, person), { text: 'Ijazah saya asli.' });
      return { ask: person.ask, input, selection: EXCLUSION };
    },
    access: { otherwise: 'role', nobody: 'login', applicant: 'none' },
    cost: { reads: 2, writes: 1, units: 30 },
    ids: (ids, versions) => ({ ...givenExclusion(ids, versions), text: 'Uji' }),
  },
  disqualificationObjectionAnswer: {
    scenario: async (city) => {
      const { of, exclusion } = await objectedTo(city);
      return { ask: of.budi, input: ofExclusion(exclusion, { accepted: false, answer: 'Tidak tercatat.' }), selection: EXCLUSION };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 2, writes: 1, units: 30 },
    ids: (ids, versions) => ({ ...givenExclusion(ids, versions), accepted: true, answer: 'Uji' }),
    ownCase: 'OWN_CASE',
  },
} satisfies Operations;
