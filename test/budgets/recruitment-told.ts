// What it costs to say and to read what a campaign announces in words and files, to ask, and to answer.
import type { Login } from '../support/city.ts';
import { NOTICE, noticeOf, said, telling, uploaded } from '../support/scenarios/recruitment-notice.ts';
import { asked, decidedOn, proposed } from '../support/scenarios/recruitment-questions.ts';
import type { Budgets } from './budget.ts';

const asking: Login = { sub: 'pelamar-tanya', roles: [], pool: 'applicants', region: null };
const recruiter: Login = { sub: 'pansel', roles: ['RECRUITMENT_OFFICER'] };

export const told: Budgets = {
  prepare: async (city) => {
    const { rina, approver, campaign } = await telling(city);
    await said(rina, noticeOf(campaign.id, 0, { attachments: [await uploaded(city, rina, campaign.id)] }));
    for (const place of [1, 2, 3]) await decidedOn(approver, await proposed(rina, campaign.id, { question: `Ke-${place}?`, place }));
    await asked(await city.login(asking), campaign.id);
    await proposed(rina, campaign.id);
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
    // The campaign, then the page; editions and what waits are asked for nobody else.
    'public questions and answers': {
      as: { sub: 'pelamar-baca', roles: [], pool: 'applicants', region: null },
      query: `query($noticeCampaign: ID!) { frequentQuestions(campaignId: $noticeCampaign, first: 50) {
        totalCount edges { node { question answer place since reason withdrawal earlier { answer } pending { answer } } } } }`,
      reads: 2,
      units: 8,
    },
    'public questions that wait for the second person': {
      as: recruiter,
      query: `query($noticeCampaign: ID!) { frequentQuestionsWaiting(campaignId: $noticeCampaign, first: 50) {
        edges { node { status pending { question answer mine } allowedActions } } } }`,
      reads: 2,
      units: 8,
    },
    // The list, then what was asked, with the campaign, in one batch.
    'what applicants have asked': {
      as: recruiter,
      query: `query($noticeCampaign: ID!) { applicantQuestions(campaignId: $noticeCampaign, status: WAITING, first: 50) {
        totalCount edges { node { question askedAt answers { text } allowedActions } } } }`,
      reads: 3,
      units: 8,
    },
    'what the viewer has asked': {
      as: asking,
      query:
        'query($noticeCampaign: ID!) { me { applicantQuestions(campaignId: $noticeCampaign) { question status answers { text at } } } }',
      reads: 2,
      units: 4,
    },
  },
  mutations: {
    frequentQuestionPropose: [1, 1, 40],
    frequentQuestionRevise: [2, 1, 40],
    frequentQuestionDecide: [2, 1, 40],
    frequentQuestionWithdraw: [2, 1, 40],
    applicantQuestionAsk: [1, 1, 40],
    applicantQuestionAnswer: [2, 1, 40],
    campaignFileAnnounce: [1, 1, 20],
    campaignNoticeSet: [2, 1, 40],
    campaignNoticeDecide: [1, 1, 40],
    jobTextSet: [2, 1, 40],
    jobTextDecide: [2, 1, 40],
  },
};
