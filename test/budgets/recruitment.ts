// What the operations of campaigns, formations and applications cost.

import type { Login } from '../support/city.ts';
import { done } from '../support/people.ts';
import { complete, drafted, profile, published, requested } from '../support/registration.ts';
import { inSemarang, REGISTERING } from '../support/selection.ts';
import type { Budgets } from './budget.ts';

const APPLICANT: Login = { sub: 'pembanding', roles: [], pool: 'applicants', region: null };

export const recruitment: Budgets = {
  queries: {
    'a campaign': { as: 'staff', query: 'query($campaign: ID!) { campaign(id: $campaign) { title stages { kind } } }', reads: 1, units: 1 },
    'the campaigns of a region': {
      as: 'staff',
      // Drafts come last: staff, who are not shown them, do not read past them either.
      query: '{ campaigns(regionCode: "33.74", first: 10) { edges { node { title status } } } }',
      reads: 1,
      units: 16,
    },
    'the openings of a campaign': {
      as: 'staff',
      query:
        'query($campaign: ID!) { openings(campaignId: $campaign, category: GENERAL, first: 100) { totalCount edges { node { positionTitle } } } }',
      reads: 1,
      units: 2,
    },
    'a request for posts': {
      as: 'hr',
      query: 'query($formation: ID!) { formation(id: $formation) { status opening { quota } campaign { title } } }',
      reads: 2,
      units: 2,
    },
    'requests that wait': {
      as: 'hr',
      query: '{ formationQueue(first: 10) { edges { node { status opening { unitName quota } } } } }',
      reads: 2,
      units: 4,
    },
    'whether I may apply': {
      as: APPLICANT,
      query: 'query($opening: ID!) { eligibilityCheck(formationId: $opening) { eligible findings { requirement met actual asked } } }',
      reads: 2,
      units: 4,
    },
    'my application with its checklist': {
      as: APPLICANT,
      query:
        'query($campaign: ID!) { me { applicant { name nikEnding } application(campaignId: $campaign) { status missing { kind document } documents { kind } deadlineAt allowedActions } } }',
      reads: 2,
      units: 5,
    },
  },
  mutations: {
    campaignCreate: [0, 1, 30],
    campaignPublish: [4, 1, 42],
    campaignStageExtend: [4, 1, 42],
    campaignClose: [3, 1, 44],
    formationRequest: [2, 1, 30],
    formationApprove: [2, 1, 30],
    formationReject: [2, 1, 30],
    profileSave: [3, 1, 30],
    applicationSave: [1, 1, 30],
    documentUpload: [2, 1, 30],
    applicationSubmit: [2, 1, 40],
  },
  prepare: async (city) => {
    const open = await published(city);
    const { id } = await requested(inSemarang(city), (await drafted(city, open)).id);
    const ask = await city.login(APPLICANT);
    city.setNow(REGISTERING);
    await done(ask, 'profileSave', 'ProfileSaveInput', profile(), 'applicant { id }');
    const opening = open.formationIds[0] ?? '';
    await complete(city, ask, open.campaign.id, opening);
    return { campaign: open.campaign.id, formation: id, opening };
  },
};
