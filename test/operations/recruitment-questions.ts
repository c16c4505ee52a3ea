// The mutations of questions and answers, public ones and an applicant's own: how to get there, who may, what each costs.
import { COMMITTEE_REASON, decisions, reasons, TOLD_REASON } from '../support/actions/inputs.ts';
import { newAccount } from '../support/registration.ts';
import {
  ASKED,
  answering,
  asked,
  decidedOn,
  FREQUENT,
  ofFrequent,
  open,
  proposed,
  QUESTION,
  SAYING,
} from '../support/scenarios/recruitment-questions.ts';
import { blankTaken } from './bad-text.ts';
import type { Operations } from './operation.ts';

export const questions = {
  frequentQuestionPropose: {
    scenario: async (city) => {
      const { rina, campaign } = await open(city);
      return { ask: rina, input: { campaignId: campaign.id, ...SAYING }, selection: FREQUENT };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 1, writes: 1, units: 40 },
    ids: (ids) => ({ campaignId: ids.toldCampaign, ...SAYING }),
    ownCase: 'OWN_CASE',
    repeated: 'MADE_ANEW',
    tried: { campaign: ({ id }) => [{ campaignId: id, ...SAYING }] },
  },
  frequentQuestionRevise: {
    scenario: async (city) => {
      const { rina, approver, campaign } = await open(city);
      const one = await decidedOn(approver, await proposed(rina, campaign.id));
      return { ask: rina, input: ofFrequent(one, { answer: 'Ya, sampai pengangkatan.', reason: 'Salah tulis' }), selection: FREQUENT };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 2, writes: 1, units: 40 },
    ids: (ids, versions) => ofFrequent({ id: ids.frequentQuestion, version: versions.frequentQuestion }, { answer: 'Uji', reason: 'Uji' }),
    ownCase: 'OWN_CASE',
    tried: { frequentQuestion: (one) => reasons.map((why) => ofFrequent(one, { answer: TOLD_REASON, ...why })) },
  },
  frequentQuestionDecide: {
    scenario: async (city) => {
      const { rina, approver, campaign } = await open(city);
      const one = await proposed(rina, campaign.id);
      return { ask: approver, input: ofFrequent(one, { agreed: true }), selection: FREQUENT };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 2, writes: 1, units: 40 },
    ids: (ids, versions) => ofFrequent({ id: ids.frequentQuestion, version: versions.frequentQuestion }, { agreed: true }),
    ownCase: 'OWN_CASE',
    // What agrees has no refusal: nothing that anybody sees is nothing said.
    badText: blankTaken('refusal'),
    tried: { frequentQuestion: (one) => decisions.map((how) => ofFrequent(one, how)) },
  },
  frequentQuestionWithdraw: {
    scenario: async (city) => {
      const { rina, approver, campaign } = await open(city);
      const one = await decidedOn(approver, await proposed(rina, campaign.id));
      return { ask: rina, input: ofFrequent(one, { reason: 'Aturan berubah' }), selection: FREQUENT };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 2, writes: 1, units: 40 },
    ids: (ids, versions) => ofFrequent({ id: ids.frequentQuestion, version: versions.frequentQuestion }, { reason: 'Uji' }),
    ownCase: 'OWN_CASE',
    tried: { frequentQuestion: (one) => [ofFrequent(one, { reason: TOLD_REASON })] },
  },
  applicantQuestionAsk: {
    scenario: async (city) => {
      const { campaign } = await open(city);
      return { ask: await newAccount(city), input: { campaignId: campaign.id, question: QUESTION }, selection: ASKED };
    },
    access: { otherwise: 'role', nobody: 'login', applicant: 'yes' },
    cost: { reads: 1, writes: 1, units: 40 },
    ids: (ids) => ({ campaignId: ids.toldCampaign, question: QUESTION }),
    tried: { campaign: ({ id }) => [{ campaignId: id, question: COMMITTEE_REASON }] },
  },
  applicantQuestionAnswer: {
    scenario: async (city) => {
      const { rina, campaign } = await open(city);
      const one = await asked(await newAccount(city), campaign.id);
      return { ask: rina, input: answering(one), selection: ASKED };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 2, writes: 1, units: 40 },
    ids: (ids, versions) => answering({ id: ids.askedQuestion, version: versions.askedQuestion }),
    ownCase: 'OWN_CASE',
    tried: { applicantQuestion: (one) => [answering(one, TOLD_REASON)] },
  },
} satisfies Operations;
