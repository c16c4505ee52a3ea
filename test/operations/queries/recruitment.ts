// The queries of campaigns, formations and applications: who may, and what each costs.
import { type Login, REGION } from '../../support/city.ts';
import { done } from '../../support/people.ts';
import { complete, drafted, profile, published, requested } from '../../support/registration.ts';
import { inSemarang, REGISTERING } from '../../support/selection.ts';
import type { QueryModule } from '../operation.ts';

const APPLICANT: Login = { sub: 'pembanding', roles: [], pool: 'applicants', region: null };

export const recruitmentQueries = {
  prepare: async (city) => {
    const open = await published(city);
    const { id } = await requested(inSemarang(city), (await drafted(city, open)).id);
    const ask = await city.login(APPLICANT);
    city.setNow(REGISTERING);
    await done(ask, 'profileSave', profile(), 'applicant { id }');
    const opening = open.formationIds[0] ?? '';
    await complete(city, ask, open.campaign.id, opening);
    return { campaign: open.campaign.id, formation: id, opening };
  },
  queries: {
    campaign: {
      access: { otherwise: 'none', unitAdmin: 'yes', foreignAdmin: 'yes', hr: 'yes', auditor: 'yes', recruiter: 'yes' },
      question: (ids) => `campaign(id: "${ids.campaign}") { id title }`,
      costs: {
        'a campaign': {
          as: 'staff',
          query: 'query($campaign: ID!) { campaign(id: $campaign) { title stages { kind } } }',
          reads: 1,
          units: 1,
        },
      },
    },
    campaigns: {
      access: { otherwise: 'yes' },
      question: () => `campaigns(regionCode: "${REGION}", first: 5) { edges { node { title } } }`,
      costs: {
        'the campaigns of a region': {
          as: 'staff',
          // Drafts come last: staff, who are not shown them, do not read past them either.
          query: '{ campaigns(regionCode: "33.74", first: 10) { edges { node { title status } } } }',
          reads: 1,
          units: 16,
        },
      },
    },
    openings: {
      access: { otherwise: 'yes' },
      question: (ids) => `openings(campaignId: "${ids.openCampaign}", first: 5) { edges { node { positionTitle unitName } } }`,
      costs: {
        'the openings of a campaign': {
          as: 'staff',
          query:
            'query($campaign: ID!) { openings(campaignId: $campaign, category: GENERAL, first: 100) { totalCount edges { node { positionTitle } } } }',
          reads: 1,
          units: 2,
        },
      },
    },
    formation: {
      access: {
        otherwise: 'role',
        nobody: 'login',
        unitAdmin: 'yes',
        foreignAdmin: 'none',
        hr: 'yes',
        auditor: 'yes',
        recruiter: 'yes',
        otherRegion: 'none',
      },
      question: (ids) => `formation(id: "${ids.formation}") { id opening { positionTitle } }`,
      costs: {
        'a request for posts': {
          as: 'hr',
          query: 'query($formation: ID!) { formation(id: $formation) { status opening { quota } campaign { title } } }',
          reads: 2,
          units: 2,
        },
      },
    },
    formationQueue: {
      access: { otherwise: 'role', nobody: 'login', hr: 'yes', auditor: 'yes', recruiter: 'yes', otherRegion: 'none' },
      question: () => 'formationQueue(first: 5) { edges { node { opening { positionTitle } } } }',
      costs: {
        'requests that wait': {
          as: 'hr',
          query: '{ formationQueue(first: 10) { edges { node { status opening { unitName quota } } } } }',
          reads: 2,
          units: 4,
        },
      },
    },
    eligibilityCheck: {
      access: { otherwise: 'role', nobody: 'login', applicant: 'yes' },
      question: (ids) => `eligibilityCheck(formationId: "${ids.opening}") { eligible }`,
      costs: {
        'whether I may apply': {
          as: APPLICANT,
          query: 'query($opening: ID!) { eligibilityCheck(formationId: $opening) { eligible findings { requirement met actual asked } } }',
          reads: 2,
          units: 4,
        },
      },
    },
  },
  costs: {
    'my application with its checklist': {
      as: APPLICANT,
      query:
        'query($campaign: ID!) { me { applicant { name nikEnding } application(campaignId: $campaign) { status missing { kind document } documents { kind } deadlineAt allowedActions } } }',
      reads: 2,
      units: 5,
    },
  },
} satisfies QueryModule;
