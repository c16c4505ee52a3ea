// The mutations that put right what the committee had decided: how to get there, who may, what each costs.
import { COMMITTEE_REASON, shownFormation, shownVerification } from '../support/actions/inputs.ts';
import { approvedPost, drafted, published, type Versioned } from '../support/registration.ts';
import { MISTYPED, ofFormation, proposedCorrection } from '../support/scenarios/recruitment-corrections.ts';
import { queued } from '../support/scenarios/recruitment-selection.ts';
import { claim, committeeOf, decide, inSemarang } from '../support/selection.ts';
import { givenFormation, givenVerification } from './given.ts';
import type { Operations } from './operation.ts';

const FORMATION = `formation { id version status opening { quota corrections { reason before { quota } after { quota } } }
  correction { status reason refusal after { quota } } allowedActions }`;

const ofPosts = ({ id, version }: Versioned) => ({ formationId: id, expectedVersion: version });

const WIDER = { education: ['S1', 'S2'], majors: ['Statistika'], documents: ['ID_CARD'] };

export const corrections = {
  verificationReopen: {
    scenario: async (city) => {
      const { selection, verificationId } = await queued(city);
      const version = await claim(selection.rina, verificationId, 0);
      const expectedVersion = await decide(selection.rina, verificationId, version, { verdict: 'ELIGIBLE', reasons: [] });
      const input = { verificationId, expectedVersion, reason: 'Keliru menekan tombol' };
      return { ask: selection.budi, input, selection: 'verification { id version status outcome reopenings { reason outcome } }' };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 4, writes: 1, units: 29 },
    ids: (ids, versions) => ({ ...givenVerification(ids, versions), reason: 'Keliru' }),
    ownCase: 'OWN_CASE',
    tried: { verification: (one) => [shownVerification(one, { reason: COMMITTEE_REASON })] },
  },
  formationCorrect: {
    scenario: async (city) => {
      const { approver, formationIds } = await published(city);
      const input = { ...(await ofFormation(approver, formationIds[0] ?? '')), ...MISTYPED };
      return { ask: city.people.unitAdmin.ask, input, selection: FORMATION };
    },
    access: { otherwise: 'role', nobody: 'login', unitAdmin: 'yes', foreignAdmin: 'none', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 5, writes: 1, units: 20 },
    ids: (ids, versions) => ({ ...givenFormation(ids, versions), quota: 9, reason: 'Salah ketik' }),
    ownCase: 'OWN_CASE',
    tried: {
      formation: (one) => [
        shownFormation(one, { quota: 7, reason: COMMITTEE_REASON }),
        shownFormation(one, { requirements: WIDER, reason: COMMITTEE_REASON }),
      ],
    },
  },
  formationCorrectionApprove: {
    scenario: async (city) => {
      const of = await published(city);
      return { ask: of.approver, input: ofPosts(await proposedCorrection(city, of)), selection: FORMATION };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 4, writes: 1, units: 51 },
    ids: givenFormation,
    ownCase: 'OWN_CASE',
    tried: { formation: (one) => [shownFormation(one)] },
  },
  formationCorrectionReject: {
    scenario: async (city) => {
      const of = await published(city);
      const input = { ...ofPosts(await proposedCorrection(city, of)), reason: 'Kuota sudah benar' };
      return { ask: of.approver, input, selection: FORMATION };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 4, writes: 1, units: 20 },
    ids: (ids, versions) => ({ ...givenFormation(ids, versions), reason: 'Sudah benar' }),
    ownCase: 'OWN_CASE',
    tried: { formation: (one) => [shownFormation(one, { reason: COMMITTEE_REASON })] },
  },
  formationWithdraw: {
    scenario: async (city) => {
      const place = inSemarang(city);
      const committee = await committeeOf(city, place.region);
      const id = await approvedPost(place, committee, (await drafted(city, committee)).id);
      const input = { ...(await ofFormation(committee.approver, id)), reason: 'Unit dilebur' };
      return { ask: city.people.unitAdmin.ask, input, selection: FORMATION };
    },
    access: {
      otherwise: 'role',
      nobody: 'login',
      unitAdmin: 'yes',
      foreignAdmin: 'none',
      hr: 'yes',
      recruiter: 'yes',
      otherRegion: 'none',
    },
    cost: { reads: 5, writes: 1, units: 40 },
    ids: (ids, versions) => ({ ...givenFormation(ids, versions), reason: 'Unit dilebur' }),
    ownCase: 'NO_ONE_YET',
    tried: { formation: (one) => [shownFormation(one, { reason: COMMITTEE_REASON })] },
  },
} satisfies Operations;
