// The mutations of verification and objections: how to get there, who may, what each costs.
import { COMMITTEE_REASON, shownSelectionObjection, shownVerification } from '../support/actions/inputs.ts';
import { done } from '../support/people.ts';
import { OBJECTING_TO, objected, objectedIn, queued, rejected, withProof } from '../support/scenarios/recruitment-selection.ts';
import { claim } from '../support/selection.ts';
import { givenSelectionObjection, givenVerification } from './given.ts';
import type { Operations } from './operation.ts';

const VERIFICATION = 'verification { id version status claimedByMe decisions { verdict reasons } outcome allowedActions }';
const OBJECTION = 'objection { id version status answer allowedActions }';

export const selection = {
  verificationClaim: {
    scenario: async (city) => {
      const { selection: of, verificationId } = await queued(city);
      return { ask: of.rina, input: { verificationId, expectedVersion: 0 }, selection: VERIFICATION };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 2, writes: 1, units: 26 },
    ids: givenVerification,
    ownCase: 'OWN_CASE',
    tried: { verification: (one) => [shownVerification(one)] },
  },
  verificationRelease: {
    scenario: async (city) => {
      const { selection: of, verificationId } = await queued(city);
      const expectedVersion = await claim(of.rina, verificationId, 0);
      return { ask: of.rina, input: { verificationId, expectedVersion }, selection: VERIFICATION };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 2, writes: 1, units: 20 },
    ids: givenVerification,
    ownCase: 'GIVES_AWAY',
    tried: { verification: (one) => [shownVerification(one)] },
  },
  verificationDeclareConflict: {
    scenario: async (city) => {
      const { selection: of, verificationId } = await queued(city);
      return { ask: of.rina, input: { verificationId, expectedVersion: 0 }, selection: VERIFICATION };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 2, writes: 1, units: 24 },
    ids: givenVerification,
    ownCase: 'GIVES_AWAY',
    tried: { verification: (one) => [shownVerification(one)] },
  },
  verificationDecide: {
    scenario: async (city) => {
      const { selection: of, verificationId } = await queued(city);
      const expectedVersion = await claim(of.rina, verificationId, 0);
      return { ask: of.rina, input: { verificationId, expectedVersion, verdict: 'ELIGIBLE', reasons: [] }, selection: VERIFICATION };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 3, writes: 1, units: 24 },
    ids: (ids, versions) => ({ ...givenVerification(ids, versions), verdict: 'ELIGIBLE', reasons: [] }),
    ownCase: 'OWN_CASE',
    tried: {
      verification: (one) => [
        shownVerification(one, { verdict: 'ELIGIBLE', reasons: [], note: COMMITTEE_REASON }),
        shownVerification(one, { verdict: 'INELIGIBLE', reasons: ['OTHER'], note: COMMITTEE_REASON }),
      ],
    },
  },
  verificationProofOpen: {
    scenario: async (city) => {
      const { selection: of, verificationId } = await withProof(city);
      const expectedVersion = await claim(of.rina, verificationId, 0);
      return { ask: of.rina, input: { verificationId, expectedVersion }, selection: `proof { fileName contentType } ${VERIFICATION}` };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 3, writes: 1, units: 19 },
    ids: givenVerification,
    ownCase: 'OWN_CASE',
    tried: { verification: (one) => [shownVerification(one)] },
  },
  selectionObjectionOpen: {
    scenario: async (city) => {
      const { selection: of, objectionId } = await objected(city);
      return { ask: of.approver, input: { objectionId, expectedVersion: 1 }, selection: OBJECTION };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 1, writes: 1, units: 20 },
    ids: givenSelectionObjection,
    ownCase: 'OWN_CASE',
    tried: { selectionObjection: (one) => [shownSelectionObjection(one)] },
  },
  selectionObjectionProofOpen: {
    scenario: async (city) => {
      const { selection: of, objectionId } = await objectedIn(city, await withProof(city));
      await done(of.approver, 'selectionObjectionOpen', { objectionId, expectedVersion: 1 }, 'objection { id }');
      const input = { objectionId, expectedVersion: 2 };
      return { ask: of.approver, input, selection: `proof { fileName contentType } ${OBJECTION}` };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 3, writes: 1, units: 22 },
    ids: givenSelectionObjection,
    ownCase: 'OWN_CASE',
    tried: { selectionObjection: (one) => [shownSelectionObjection(one)] },
  },
  selectionObjectionFile: {
    scenario: async (city) => {
      const { ask, applicationId } = await rejected(city);
      return { ask, input: { applicationId, ...OBJECTING_TO }, selection: OBJECTION };
    },
    access: { otherwise: 'role', nobody: 'login', applicant: 'none' },
    cost: { reads: 2, writes: 1, units: 18 },
    ids: (ids) => ({
      applicationId: ids.selectionApplication,
      stage: 'ADMIN_OBJECTION',
      ground: 'DOCUMENT_MISREAD',
      text: 'Uji',
    }),
    tried: {
      application: ({ id }) =>
        ['ADMIN_OBJECTION', 'SKD_OBJECTION', 'FINAL_OBJECTION'].map((stage) => ({ applicationId: id, ...OBJECTING_TO, stage })),
    },
  },
  selectionObjectionAnswer: {
    scenario: async (city) => {
      const { selection: of, objectionId } = await objected(city);
      await done(of.approver, 'selectionObjectionOpen', { objectionId, expectedVersion: 1 }, 'objection { id }');
      const input = { objectionId, expectedVersion: 2, accepted: true, answer: 'Transkrip dibaca ulang.' };
      return { ask: of.approver, input, selection: OBJECTION };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 2, writes: 1, units: 38 },
    ids: (ids, versions) => ({ ...givenSelectionObjection(ids, versions), accepted: true, answer: 'Uji' }),
    ownCase: 'OWN_CASE',
    tried: { selectionObjection: (one) => [shownSelectionObjection(one, { accepted: false, answer: COMMITTEE_REASON })] },
  },
} satisfies Operations;
