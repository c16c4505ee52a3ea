// What it costs to say and to read what a campaign announces in words and files.
import { NOTICE, noticeOf, said, telling, uploaded } from '../../support/scenarios/recruitment-notice.ts';
import type { Budgets } from './budget.ts';

export const told: Budgets = {
  prepare: async (city) => {
    const { rina, campaign } = await telling(city);
    await said(rina, noticeOf(campaign.id, 0, { attachments: [await uploaded(city, rina, campaign.id)] }));
    return { noticeCampaign: campaign.id };
  },
  queries: {
    // The campaign, then its notice.
    'what a campaign announces': {
      as: { sub: 'pelamar-baca', roles: [], pool: 'applicants', region: null },
      query: `query($noticeCampaign: ID!) { campaign(id: $noticeCampaign) { ${NOTICE} } }`,
      reads: 2,
      units: 8,
    },
    // The posts with their campaign; then all job texts at once.
    'posts with what they are about': {
      as: { sub: 'pelamar-baca', roles: [], pool: 'applicants', region: null },
      query: `query($noticeCampaign: ID!) { openings(campaignId: $noticeCampaign, first: 50) {
        edges { node { positionTitle jobText { edition duties workplace pay { from to } } } } } }`,
      reads: 2,
      units: 8,
    },
  },
  mutations: {
    campaignFileAnnounce: [1, 1, 20],
    campaignNoticeSet: [2, 1, 40],
    campaignNoticeDecide: [1, 1, 40],
    jobTextSet: [2, 1, 40],
    jobTextDecide: [2, 1, 40],
  },
};
