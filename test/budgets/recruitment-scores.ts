// What the operations of score files and imports cost.
import type { Login } from '../support/city.ts';
import { proposedIn, testedIn } from '../support/scenarios/recruitment-scores.ts';
import type { Budgets } from './budget.ts';

const recruiter: Login = { sub: 'pansel', roles: ['RECRUITMENT_OFFICER'] };

export const scores: Budgets = {
  prepare: async (city) => {
    const of = await testedIn(city);
    const { id } = await proposedIn(city, of);
    return { scoreCampaign: of.campaignId, scoreImport: id, scoreFormation: of.formationIds[0] ?? '' };
  },
  queries: {
    'an import of scores': {
      as: recruiter,
      query: 'query($scoreImport: ID!) { scoreImport(id: $scoreImport) { fileName counts { lines issues } comparedWith } }',
      reads: 1,
      units: 2,
    },
    'an import of scores with its status': {
      as: recruiter,
      query: 'query($scoreImport: ID!) { scoreImport(id: $scoreImport) { status allowedActions } }',
      reads: 2,
      units: 3,
    },
    'a page of the issues of an import': {
      as: recruiter,
      query:
        'query($scoreImport: ID!) { scoreImport(id: $scoreImport) { issues(first: 100) { totalCount edges { node { line registrationNumber problem } } } } }',
      reads: 2,
      units: 3,
    },
    'a page of what an import changes': {
      as: recruiter,
      query:
        'query($scoreImport: ID!) { scoreImport(id: $scoreImport) { changes(first: 100) { totalCount edges { node { registrationNumber kind after { parts { key score } } } } } } }',
      reads: 3,
      units: 4,
    },
    'who is missing on the sheet an import makes': {
      as: recruiter,
      query: 'query($scoreImport: ID!) { scoreImport(id: $scoreImport) { missing(first: 100) { totalCount edges { node } } } }',
      reads: 3,
      units: 5,
    },
    'a page of the sheet an import makes': {
      as: recruiter,
      query:
        'query($scoreImport: ID!, $scoreFormation: ID!) { scoreImport(id: $scoreImport) { rows(formationId: $scoreFormation, first: 100) { totalCount edges { node { registrationNumber } } } } }',
      reads: 2,
      units: 3,
    },
    'imports of scores of a campaign': {
      as: recruiter,
      query:
        'query($scoreCampaign: ID!) { scoreImports(campaignId: $scoreCampaign, first: 50) { edges { node { id status counts { lines } } } } }',
      reads: 2,
      units: 6,
    },
    'imports of scores of a campaign with what each changes and who is missing': {
      as: recruiter,
      query:
        'query($scoreCampaign: ID!) { scoreImports(campaignId: $scoreCampaign, first: 50) { edges { node { changes(first: 1) { edges { cursor } } missing(first: 1) { edges { node } } } } } }',
      reads: 4,
      units: 12,
    },
  },
  mutations: {
    scoreFileAnnounce: [1, 1, 12],
    scoreImportPropose: [4, 1, 25],
    scoreImportApprove: [2, 1, 33],
    scoreImportReject: [2, 1, 20],
  },
};
