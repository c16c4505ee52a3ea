// The mutations of what a campaign and its posts announce in words and files: how to get there, who may, what each costs.
import { decisions, reasons, TOLD_REASON } from '../support/actions/inputs.ts';
import { fileOf, JOB_TEXT, jobOf, jobSaid, NOTICE, noticeOf, said, telling, uploaded } from '../support/scenarios/recruitment-notice.ts';
import { blankTaken } from './bad-text.ts';
import type { Operations } from './operation.ts';

export const notices = {
  campaignFileAnnounce: {
    scenario: async (city) => {
      const { rina, campaign } = await telling(city);
      return { ask: rina, input: fileOf(campaign.id), selection: 'upload { documentId method }' };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 1, writes: 1, units: 20 },
    ids: (ids) => fileOf(ids.toldCampaign),
    ownCase: 'OWN_CASE',
    repeated: 'MADE_ANEW',
    tried: { campaignNotice: ({ id }) => [fileOf(id)] },
  },
  campaignNoticeSet: {
    scenario: async (city) => {
      const { rina, campaign } = await telling(city);
      const attachments = [await uploaded(city, rina, campaign.id)];
      return { ask: rina, input: noticeOf(campaign.id, 0, { attachments }), selection: NOTICE };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 2, writes: 1, units: 40 },
    ids: (ids, versions) => noticeOf(ids.toldCampaign, versions.notice),
    ownCase: 'OWN_CASE',
    // A first edition has no reason: nothing that anybody sees is nothing said.
    badText: blankTaken('reason'),
    tried: { campaignNotice: ({ id, version }) => reasons.map((why) => noticeOf(id, version, { text: TOLD_REASON, ...why })) },
  },
  campaignNoticeDecide: {
    scenario: async (city) => {
      const { rina, approver, campaign } = await telling(city);
      const attachments = [await uploaded(city, rina, campaign.id)];
      const { version } = await said(rina, noticeOf(campaign.id, 0, { attachments }));
      return { ask: approver, input: { campaignId: campaign.id, expectedVersion: version, agreed: true }, selection: NOTICE };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 1, writes: 1, units: 40 },
    ids: (ids, versions) => ({ campaignId: ids.toldCampaign, expectedVersion: versions.notice, agreed: true }),
    ownCase: 'OWN_CASE',
    // What agrees has no refusal: nothing that anybody sees is nothing said.
    badText: blankTaken('refusal'),
    tried: { campaignNotice: ({ id, version }) => decisions.map((how) => ({ campaignId: id, expectedVersion: version, ...how })) },
  },
  jobTextSet: {
    scenario: async (city) => {
      const { rina, formationId } = await telling(city);
      return { ask: rina, input: jobOf(formationId, 0), selection: JOB_TEXT };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 2, writes: 1, units: 40 },
    ids: (ids, versions) => jobOf(ids.toldPosts, versions.jobText),
    ownCase: 'OWN_CASE',
    // A first edition has no reason: nothing that anybody sees is nothing said.
    badText: blankTaken('reason'),
    tried: { jobText: ({ id, version }) => reasons.map((why) => jobOf(id, version, { duties: TOLD_REASON, ...why })) },
  },
  jobTextDecide: {
    scenario: async (city) => {
      const { rina, approver, formationId } = await telling(city);
      const { version } = await jobSaid(rina, jobOf(formationId, 0));
      return { ask: approver, input: { formationId, expectedVersion: version, agreed: true }, selection: JOB_TEXT };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 2, writes: 1, units: 40 },
    ids: (ids, versions) => ({ formationId: ids.toldPosts, expectedVersion: versions.jobText, agreed: true }),
    ownCase: 'OWN_CASE',
    // What agrees has no refusal: nothing that anybody sees is nothing said.
    badText: blankTaken('refusal'),
    tried: { jobText: ({ id, version }) => decisions.map((how) => ({ formationId: id, expectedVersion: version, ...how })) },
  },
} satisfies Operations;
