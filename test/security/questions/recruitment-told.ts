// Every root field of what a committee tells everybody, asked with given ids.
import { OTHER_REGION, REGION } from '../../support/city.ts';
import { done } from '../../support/people.ts';
import { newAccount, published } from '../../support/registration.ts';
import { fileOf, jobOf, jobSaid, noticeOf, said } from '../../support/scenarios/recruitment-notice.ts';
import {
  answering,
  asked,
  decidedOn,
  FREQUENT,
  ofFrequent,
  proposed,
  QUESTION,
  SAYING,
} from '../../support/scenarios/recruitment-questions.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import { REGISTERING } from '../../support/selection.ts';
import type { Module } from './module.ts';

export type ToldIds = Record<'toldCampaign' | 'toldPosts' | 'frequentQuestion' | 'askedQuestion', string>;
export type ToldVersions = Record<'notice' | 'jobText' | 'frequentQuestion' | 'askedQuestion', number>;

export const told: Module<ToldIds, ToldVersions> = {
  never: {
    toldCampaign: 'cmp_000000000000000000000012',
    toldPosts: 'frm_000000000000000000000012',
    frequentQuestion: 'fqn_000000000000000000000000',
    askedQuestion: 'aqn_000000000000000000000000',
  },
  stale: { notice: 999, jobText: 999, frequentQuestion: 999, askedQuestion: 999 },
  queries: ({ toldCampaign: id }) => ({
    frequentQuestions: `frequentQuestions(campaignId: "${id}", first: 5) { edges { node { question answer pending { answer } refusal } } }`,
    frequentQuestionsWaiting: `frequentQuestionsWaiting(campaignId: "${id}", first: 5) { edges { node { question answer pending { answer } } } }`,
    applicantQuestions: `applicantQuestions(campaignId: "${id}", status: WAITING, first: 5) { edges { node { question answers { text } } } }`,
  }),
  inputs: ({ toldCampaign, toldPosts, frequentQuestion, askedQuestion }, { notice, jobText, ...versions }) => ({
    campaignFileAnnounce: fileOf(toldCampaign),
    campaignNoticeSet: noticeOf(toldCampaign, notice ?? 0),
    campaignNoticeDecide: { campaignId: toldCampaign, expectedVersion: notice, agreed: true },
    jobTextSet: jobOf(toldPosts, jobText ?? 0),
    frequentQuestionPropose: { campaignId: toldCampaign, ...SAYING },
    frequentQuestionRevise: ofFrequent({ id: frequentQuestion, version: versions.frequentQuestion }, { answer: 'Uji', reason: 'Uji' }),
    frequentQuestionDecide: ofFrequent({ id: frequentQuestion, version: versions.frequentQuestion }, { agreed: true }),
    frequentQuestionWithdraw: ofFrequent({ id: frequentQuestion, version: versions.frequentQuestion }, { reason: 'Uji' }),
    applicantQuestionAsk: { campaignId: toldCampaign, question: QUESTION },
    applicantQuestionAnswer: answering({ id: askedQuestion, version: versions.askedQuestion }),
    jobTextDecide: { formationId: toldPosts, expectedVersion: jobText, agreed: true },
  }),
  subjects: async (city, { who, hr, unit }) => {
    const of = await published(city, [{}], { region: who === 'staff' ? REGION : OTHER_REGION, hr, unitId: unit });
    city.setNow(REGISTERING);
    const [toldPosts = ''] = of.formationIds;
    await said(of.rina, noticeOf(of.campaign.id, 0));
    await jobSaid(of.rina, jobOf(toldPosts, 0));
    const first = await decidedOn(of.approver, await proposed(of.rina, of.campaign.id));
    const correction = ofFrequent(first, { place: 3, reason: 'Urutan' });
    const revise = ['frequentQuestionRevise', 'FrequentQuestionReviseInput'] as const;
    const frequent = (await done(of.rina, ...revise, correction, FREQUENT)).frequentQuestion;
    const question = await asked(await newAccount(city), of.campaign.id);
    city.setNow(PLANNING_DAY);
    const ids = { toldCampaign: of.campaign.id, toldPosts, frequentQuestion: frequent.id, askedQuestion: question.id };
    return { ids, versions: { notice: 1, jobText: 1, frequentQuestion: frequent.version, askedQuestion: 1 } };
  },
};
