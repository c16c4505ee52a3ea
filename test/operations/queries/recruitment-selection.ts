// The queries of verification, objections, offers and appointment: who may, and what each costs.
import type { Login } from '../../support/city.ts';
import { objected, queuedIn, selectionOf } from '../../support/scenarios/recruitment-selection.ts';
import type { QueryModule } from '../operation.ts';

const recruiter: Login = { sub: 'pansel', roles: ['RECRUITMENT_OFFICER'] };

export const selectionQueries = {
  prepare: async (city) => {
    const { formationId, ...of } = await selectionOf(city);
    const { campaignId } = of;
    const { verificationId } = await queuedIn(city, { formationId, ...of });
    await objected(city);
    return { selectionCampaign: campaignId, selectionFormation: formationId, verification: verificationId };
  },
  queries: {
    verification: {
      access: { otherwise: 'role', nobody: 'login', auditor: 'yes', recruiter: 'yes' },
      question: (ids) => `verification(id: "${ids.verification}") { id status registrationNumber dossier { name } }`,
      costs: {
        'a verification': {
          as: recruiter,
          query: 'query($verification: ID!) { verification(id: $verification) { status registrationNumber allowedActions } }',
          // The stage, within which it is decided.
          reads: 2,
          units: 4,
        },
      },
    },
    verificationQueue: {
      access: { otherwise: 'role', nobody: 'login', auditor: 'yes', recruiter: 'yes' },
      question: (ids) => `verificationQueue(formationId: "${ids.selectionFormation}", first: 5) { edges { node { registrationNumber } } }`,
      costs: {
        'what can be verified now': {
          as: recruiter,
          query:
            'query($selectionFormation: ID!) { verificationQueue(formationId: $selectionFormation, first: 50) { edges { node { id } } } }',
          reads: 1,
          units: 2,
        },
      },
    },
    selectionObjectionQueue: {
      access: { otherwise: 'role', nobody: 'login', auditor: 'yes', recruiter: 'yes' },
      question: () => 'selectionObjectionQueue(first: 5) { edges { node { text } } }',
      costs: {
        'objections that wait': {
          as: recruiter,
          query: '{ selectionObjectionQueue(first: 50) { edges { node { id text } } } }',
          reads: 1,
          units: 2,
        },
      },
    },
    verificationWorkbench: {
      access: { otherwise: 'role', nobody: 'login', auditor: 'yes', recruiter: 'yes' },
      question: (ids) =>
        `verificationWorkbench(campaignId: "${ids.selectionCampaign}", view: WAITING, first: 5) { edges { node { registrationNumber } } }`,
      costs: {
        'the workbench': {
          as: recruiter,
          query:
            'query($selectionCampaign: ID!) { verificationWorkbench(campaignId: $selectionCampaign, view: WAITING, first: 50) { edges { node { id } } } }',
          reads: 2,
          units: 4,
        },
      },
    },
    applicantLookUps: {
      access: { otherwise: 'role', nobody: 'login', auditor: 'none', recruiter: 'none' },
      question: (ids) => `applicantLookUps(campaignId: "${ids.selectionCampaign}", first: 5) { edges { node { registrationNumbers } } }`,
      costs: {
        'whom the help desk has looked up': {
          as: { sub: 'pengawas', roles: ['RECRUITMENT_APPROVER'] },
          query:
            'query($selectionCampaign: ID!) { applicantLookUps(campaignId: $selectionCampaign, first: 50) { edges { node { at registrationNumbers } } } }',
          reads: 1,
          units: 2,
        },
      },
    },
    verificationFigures: {
      access: { otherwise: 'role', nobody: 'login', auditor: 'yes', recruiter: 'yes' },
      question: (ids) => `verificationFigures(campaignId: "${ids.selectionCampaign}") { first officers { firstLooks } }`,
      costs: {
        'figures of the workbench': {
          as: recruiter,
          query:
            'query($selectionCampaign: ID!) { verificationFigures(campaignId: $selectionCampaign) { first second oldestSubmittedAt } }',
          reads: 1,
          units: 4,
        },
      },
    },
  },
  narrower: {
    'WorkbenchFigures.officers': { otherwise: 'role', nobody: 'login', auditor: 'yes', recruiter: 'yes' },
  },
  narrowerQuestion: ({ selectionCampaign }) =>
    `workbenchfigures: verificationFigures(campaignId: "${selectionCampaign}") { officers { firstLooks } }`,
} satisfies QueryModule;
