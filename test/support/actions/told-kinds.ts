// What a committee tells everybody: how each is looked at, to try on it what the entries of operations say.
import type { Shown } from './inputs.ts';
import { type Kind, triedOn } from './kinds.ts';

const notice: Kind = {
  input: 'campaignId',
  payload: 'campaign',
  asked: { type: 'CampaignNotice', query: 'node: campaign(id: $id) { notice { SHOWN } }' },
  fields: 'version edition',
  selection: 'pending { mine }',
  part: (shown: Shown, id) => ({ ...shown.notice, id, status: `edition ${shown.notice.edition}` }),
  actions: triedOn('campaignNotice'),
};

const jobText: Kind = {
  input: 'formationId',
  payload: 'formation',
  asked: { type: 'JobText', query: 'node: formation(id: $id) { opening { jobText { SHOWN } } }' },
  fields: 'version edition',
  selection: 'pending { mine }',
  part: (shown: Shown, id) => ({ ...shown.opening.jobText, id, status: `edition ${shown.opening.jobText.edition}` }),
  actions: triedOn('jobText'),
};

const frequent: Kind = {
  input: 'frequentQuestionId',
  payload: 'frequentQuestion',
  selection: '... on FrequentQuestion { edition pending { mine } }',
  actions: triedOn('frequentQuestion'),
};

const asked: Kind = {
  input: 'applicantQuestionId',
  payload: 'applicantQuestion',
  selection: '... on ApplicantQuestion { answers { text } }',
  actions: triedOn('applicantQuestion'),
};

export const TOLD_KINDS: readonly Kind[] = [notice, jobText, frequent, asked];
