// What the operations of verification, objections, offers and appointment cost.
import type { Login } from '../support/city.ts';
import { objected, queuedIn, selectionOf } from '../support/scenarios/recruitment-selection.ts';
import type { Budgets } from './budget.ts';

const recruiter: Login = { sub: 'pansel', roles: ['RECRUITMENT_OFFICER'] };

export const selection: Budgets = {
  prepare: async (city) => {
    const { formationId, ...of } = await selectionOf(city);
    const { campaignId } = of;
    const { verificationId } = await queuedIn(city, { formationId, ...of });
    await objected(city);
    return { selectionCampaign: campaignId, selectionFormation: formationId, verification: verificationId };
  },
  queries: {
    'a verification': {
      as: recruiter,
      query: 'query($verification: ID!) { verification(id: $verification) { status registrationNumber allowedActions } }',
      // The stage, within which it is decided.
      reads: 2,
      units: 4,
    },
    'what can be verified now': {
      as: recruiter,
      query: 'query($selectionFormation: ID!) { verificationQueue(formationId: $selectionFormation, first: 50) { edges { node { id } } } }',
      reads: 1,
      units: 2,
    },
    'the workbench': {
      as: recruiter,
      query:
        'query($selectionCampaign: ID!) { verificationWorkbench(campaignId: $selectionCampaign, view: WAITING, first: 50) { edges { node { id } } } }',
      reads: 2,
      units: 4,
    },
    'whom the help desk has looked up': {
      as: { sub: 'pengawas', roles: ['RECRUITMENT_APPROVER'] },
      query:
        'query($selectionCampaign: ID!) { applicantLookUps(campaignId: $selectionCampaign, first: 50) { edges { node { at registrationNumbers } } } }',
      reads: 1,
      units: 2,
    },
    'figures of the workbench': {
      as: recruiter,
      query: 'query($selectionCampaign: ID!) { verificationFigures(campaignId: $selectionCampaign) { first second oldestSubmittedAt } }',
      reads: 1,
      units: 4,
    },
    'objections that wait': {
      as: recruiter,
      query: '{ selectionObjectionQueue(first: 50) { edges { node { id text } } } }',
      reads: 1,
      units: 2,
    },
  },
  mutations: {
    verificationProlong: [2, 1, 22],
    // Of these one for what a supervisor has given to the viewer.
    verificationClaimNext: [5, 1, 32],
    applicantLookUp: [4, 1, 20],
    verificationClaim: [2, 1, 26],
    verificationRelease: [2, 1, 20],
    verificationDeclareConflict: [2, 1, 24],
    verificationProofOpen: [3, 1, 19],
    verificationDecide: [3, 1, 24],
    selectionObjectionFile: [2, 1, 18],
    selectionObjectionOpen: [1, 1, 20],
    selectionObjectionProofOpen: [3, 1, 22],
    selectionObjectionAnswer: [2, 1, 34],
  },
};
