// What a committee tells everybody: how each is looked at, and what valid input each mutation on it takes.
import { fileOf, jobOf, noticeOf } from '../scenarios/recruitment-notice.ts';
import { answering, ofFrequent } from '../scenarios/recruitment-questions.ts';
import type { Kind, Shown } from './kinds.ts';

const TEXT = 'Sesuai keputusan panitia seleksi.';

/** What replaces something says why; what replaces nothing says nothing. */
const reasons = [{}, { reason: TEXT }];
const decisions = [{ agreed: true }, { agreed: false, refusal: TEXT }];

const notice: Kind = {
  input: 'campaignId',
  payload: 'campaign',
  asked: { type: 'CampaignNotice', query: 'node: campaign(id: $id) { notice { SHOWN } }' },
  fields: 'version edition',
  selection: 'pending { mine }',
  part: (shown: Shown, id) => ({ ...shown.notice, id, status: `edition ${shown.notice.edition}` }),
  actions: {
    campaignFileAnnounce: ({ id }) => [fileOf(id)],
    campaignNoticeSet: ({ id, version }) => reasons.map((why) => noticeOf(id, version, { text: TEXT, ...why })),
    campaignNoticeDecide: ({ id, version }) => decisions.map((how) => ({ campaignId: id, expectedVersion: version, ...how })),
  },
};

const jobText: Kind = {
  input: 'formationId',
  payload: 'formation',
  asked: { type: 'JobText', query: 'node: formation(id: $id) { opening { jobText { SHOWN } } }' },
  fields: 'version edition',
  selection: 'pending { mine }',
  part: (shown: Shown, id) => ({ ...shown.opening.jobText, id, status: `edition ${shown.opening.jobText.edition}` }),
  actions: {
    jobTextSet: ({ id, version }) => reasons.map((why) => jobOf(id, version, { duties: TEXT, ...why })),
    jobTextDecide: ({ id, version }) => decisions.map((how) => ({ formationId: id, expectedVersion: version, ...how })),
  },
};

const frequent: Kind = {
  input: 'frequentQuestionId',
  payload: 'frequentQuestion',
  selection: '... on FrequentQuestion { edition pending { mine } }',
  actions: {
    frequentQuestionRevise: (one) => reasons.map((why) => ofFrequent(one, { answer: TEXT, ...why })),
    frequentQuestionDecide: (one) => decisions.map((how) => ofFrequent(one, how)),
    frequentQuestionWithdraw: (one) => [ofFrequent(one, { reason: TEXT })],
  },
};

const asked: Kind = {
  input: 'applicantQuestionId',
  payload: 'applicantQuestion',
  selection: '... on ApplicantQuestion { answers { text } }',
  actions: { applicantQuestionAnswer: (one) => [answering(one, TEXT)] },
};

export const TOLD_KINDS: readonly Kind[] = [notice, jobText, frequent, asked];
