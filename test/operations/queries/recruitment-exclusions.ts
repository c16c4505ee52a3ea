// The queries of exclusions: who may, and what each costs.
import type { Login } from '../../support/city.ts';
import { nextPerson, proposed } from '../../support/scenarios/recruitment-exclusions.ts';
import type { QueryModule } from '../operation.ts';

const recruiter: Login = { sub: 'pansel', roles: ['RECRUITMENT_OFFICER'] };

export const exclusionsQueries = {
  prepare: async (city) => {
    const { of, person } = await nextPerson(city);
    await proposed(of.rina, of.campaignId, person);
    return { exclusionsCampaign: of.campaignId };
  },
  queries: {
    applicationExclusions: {
      access: { otherwise: 'role', nobody: 'login', auditor: 'yes', recruiter: 'yes' },
      question: (ids) =>
        `applicationExclusions(campaignId: "${ids.exclusionCampaign}", first: 5) { edges { node { registrationNumber notice note } } }`,
      costs: {
        'the exclusions of a campaign, with what can be done': {
          as: recruiter,
          query: `query($exclusionsCampaign: ID!) { applicationExclusions(campaignId: $exclusionsCampaign, first: 50) {
        edges { node { id kind status reason notice note objection { text } allowedActions } } } }`,
          reads: 1,
          units: 3,
        },
      },
    },
  },
  narrower: {
    'ApplicationExclusion.note': { otherwise: 'none', auditor: 'yes', recruiter: 'yes' },
    'ApplicationExclusion.refusal': { otherwise: 'none', auditor: '-', recruiter: '-' },
    'ApplicationExclusion.earlier': { otherwise: 'none' },
    'ApplicationExclusion.employeeId': { otherwise: 'none', auditor: '-', recruiter: '-' },
  },
  narrowerQuestion: ({ exclusion }) =>
    `applicationexclusion: node(id: "${exclusion}") { ... on ApplicationExclusion { note refusal employeeId } }`,
} satisfies QueryModule;
