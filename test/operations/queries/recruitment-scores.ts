// The queries of score files and imports: who may, and what each costs.
import type { Login } from '../../support/city.ts';
import { proposedIn, testedIn } from '../../support/scenarios/recruitment-scores.ts';
import type { QueryModule } from '../operation.ts';

const recruiter: Login = { sub: 'pansel', roles: ['RECRUITMENT_OFFICER'] };
const PAGE = '(first: 5) { edges { node { registrationNumber } } }';

export const scoresQueries = {
  prepare: async (city) => {
    const of = await testedIn(city);
    const { id } = await proposedIn(city, of);
    return { scoreCampaign: of.campaignId, scoreImport: id, scoreFormation: of.formationIds[0] ?? '' };
  },
  queries: {
    scoreImport: {
      access: { otherwise: 'role', nobody: 'login', auditor: 'yes', recruiter: 'yes' },
      question: (ids) =>
        `scoreImport(id: "${ids.scoreImport}") { id status fileName counts { lines } issues${PAGE} changes${PAGE} rows(formationId: "${ids.scoreFormation}", first: 5) { edges { node { registrationNumber } } } }`,
      costs: {
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
      },
    },
    scoreImports: {
      access: { otherwise: 'role', nobody: 'login', auditor: 'yes', recruiter: 'yes' },
      question: (ids) => `scoreImports(campaignId: "${ids.scoreCampaign}", first: 5) { edges { node { id fileName } } }`,
      costs: {
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
    },
  },
} satisfies QueryModule;
