// What the operations of published lists cost.
import type { Login } from '../../support/city.ts';
import { announced } from '../../support/lists.ts';
import { applied, publishedSelection } from '../../support/selection.ts';
import type { Budgets } from './budget.ts';

const auditor: Login = { sub: 'pemeriksa', roles: ['AUDITOR'] };
const citizen: Login = { sub: 'warga', roles: [], pool: 'applicants', region: null };

export const lists: Budgets = {
  prepare: async (city) => {
    const selection = await publishedSelection(city, 2);
    for (let i = 0; i < 3; i += 1) await applied(city, selection);
    await announced(city, selection);
    return { listed: selection.campaignId, listedPosts: selection.formationId };
  },
  queries: {
    // Campaign and posts; the list with its extensions, participants and a count a formation; the edition to compare with.
    'what would be published': {
      as: auditor,
      query:
        'query($listed: ID!) { listPreview(campaignId: $listed, stage: ADMINISTRATIVE) { sha256 changeCount problems { code } formations { count } } }',
      reads: 6,
      units: 6,
    },
    'the lists of a campaign': {
      as: citizen,
      query:
        'query($listed: ID!) { announcements(campaignId: $listed) { stage edition formations { url count opening { positionTitle } } } }',
      reads: 2,
      units: 4,
    },
    'a page of a hundred rows of a list': {
      as: citizen,
      query:
        'query($listed: ID!, $listedPosts: ID!) { announcement(campaignId: $listed, stage: ADMINISTRATIVE) { edition rows(formationId: $listedPosts, first: 100) { edges { node { number rank outcome decidedBy } } } } }',
      reads: 2,
      units: 2,
    },
  },
  mutations: {
    listPublish: [5, 1, 60],
  },
};
