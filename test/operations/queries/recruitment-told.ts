// The queries of what a campaign and its posts announce in words and files, of what is asked, and answered.
import type { Login } from '../../support/city.ts';
import { NOTICE, noticeOf, said, telling, uploaded } from '../../support/scenarios/recruitment-notice.ts';
import { asked, decidedOn, proposed } from '../../support/scenarios/recruitment-questions.ts';
import type { QueryModule } from '../operation.ts';

const asking: Login = { sub: 'pelamar-tanya', roles: [], pool: 'applicants', region: null };
const recruiter: Login = { sub: 'pansel', roles: ['RECRUITMENT_OFFICER'] };

export const toldQueries = {
  prepare: async (city) => {
    const { rina, approver, campaign } = await telling(city);
    await said(rina, noticeOf(campaign.id, 0, { attachments: [await uploaded(city, rina, campaign.id)] }));
    for (const place of [1, 2, 3]) await decidedOn(approver, await proposed(rina, campaign.id, { question: `Ke-${place}?`, place }));
    await asked(await city.login(asking), campaign.id);
    await proposed(rina, campaign.id);
    return { noticeCampaign: campaign.id };
  },
  queries: {
    frequentQuestions: {
      access: { otherwise: 'yes' },
      question: (ids) =>
        `frequentQuestions(campaignId: "${ids.toldCampaign}", first: 5) { edges { node { question answer pending { answer } refusal } } }`,
      costs: {
        // The campaign, then the page; editions and what waits are asked for nobody else.
        'public questions and answers': {
          as: { sub: 'pelamar-baca', roles: [], pool: 'applicants', region: null },
          query: `query($noticeCampaign: ID!) { frequentQuestions(campaignId: $noticeCampaign, first: 50) {
        totalCount edges { node { question answer place since reason withdrawal earlier { answer } pending { answer } } } } }`,
          reads: 2,
          units: 8,
        },
      },
    },
    frequentQuestionsWaiting: {
      access: { otherwise: 'role', nobody: 'login', auditor: 'yes', recruiter: 'yes' },
      question: (ids) =>
        `frequentQuestionsWaiting(campaignId: "${ids.toldCampaign}", first: 5) { edges { node { question answer pending { answer } } } }`,
      costs: {
        'public questions that wait for the second person': {
          as: recruiter,
          query: `query($noticeCampaign: ID!) { frequentQuestionsWaiting(campaignId: $noticeCampaign, first: 50) {
        edges { node { status pending { question answer mine } allowedActions } } } }`,
          reads: 2,
          units: 8,
        },
      },
    },
    applicantQuestions: {
      access: { otherwise: 'role', nobody: 'login', auditor: 'yes', recruiter: 'yes' },
      question: (ids) =>
        `applicantQuestions(campaignId: "${ids.toldCampaign}", status: WAITING, first: 5) { edges { node { question answers { text } } } }`,
      costs: {
        // The list, then what was asked, with the campaign, in one batch.
        'what applicants have asked': {
          as: recruiter,
          query: `query($noticeCampaign: ID!) { applicantQuestions(campaignId: $noticeCampaign, status: WAITING, first: 50) {
        totalCount edges { node { question askedAt answers { text } allowedActions } } } }`,
          reads: 3,
          units: 8,
        },
      },
    },
  },
  costs: {
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
    'what the viewer has asked': {
      as: asking,
      query:
        'query($noticeCampaign: ID!) { me { applicantQuestions(campaignId: $noticeCampaign) { question status answers { text at } } } }',
      reads: 2,
      units: 4,
    },
  },
} satisfies QueryModule;
