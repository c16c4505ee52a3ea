// Fields of the recruitment module, what a campaign and its posts announce in words and files: one expression each.

import type { Resolvers } from '../../generated/types.ts';
import { jobTextDecide, jobTextSet } from '../../modules/recruitment/information/job-texts.ts';
import {
  campaignFileAnnounce,
  campaignFileContract,
  campaignNoticeDecide,
  campaignNoticeSet,
} from '../../modules/recruitment/information/notice.ts';
import * as views from '../../modules/recruitment/information/told-views.ts';
import { readableSince } from '../../modules/recruitment/information/wordings.ts';
import { object, payload, userErrors } from '../../platform/graphql/payload.ts';
import { personOf } from '../../platform/viewer.ts';

export const notices: Resolvers = {
  Mutation: {
    campaignFileAnnounce: payload('campaignFileAnnounce', campaignFileAnnounce),
    campaignNoticeSet: payload('campaignNoticeSet', campaignNoticeSet),
    campaignNoticeDecide: payload('campaignNoticeDecide', campaignNoticeDecide),
    jobTextSet: payload('jobTextSet', jobTextSet),
    jobTextDecide: payload('jobTextDecide', jobTextDecide),
  },
  Campaign: { notice: (row, _, ctx) => views.noticeOf(ctx, row) },
  Opening: { jobText: (opening, _, ctx) => views.jobTextOf(ctx, opening) },
  CampaignNotice: {
    campaignId: ({ words }) => words.campaignId,
    edition: ({ words }) => words.current?.edition ?? 0,
    text: ({ words }) => words.current?.content.text ?? null,
    attachments: ({ words }) => views.attachmentsIn(words.campaignId, words.current?.content.attachments ?? []),
    since: (view) => views.sinceOf(view),
    reason: ({ words }) => words.current?.reason ?? null,
    earlier: (view, _, ctx) => views.editionsOf(ctx, view),
    pending: (view, _, ctx) => views.pendingOf(ctx, view),
    refusal: (view, _, ctx) => views.refusalOf(ctx, view),
  },
  CampaignAttachment: { fileId: ({ id }) => id, url: (file) => views.urlOf(file) },
  NoticeEdition: {
    text: ({ content }) => content.text,
    attachments: ({ campaign, content }) => views.attachmentsIn(campaign.id, content.attachments),
    since: (edition) => readableSince(edition, edition.campaign),
  },
  NoticeProposal: {
    text: ({ content }) => content.text,
    attachments: ({ content, campaignId }) => views.attachmentsIn(campaignId, content.attachments),
    proposedAt: ({ at }) => at,
    mine: ({ by }, _, { viewer }) => by === personOf(viewer),
  },
  JobText: {
    edition: ({ words }) => words.current?.edition ?? 0,
    duties: ({ words }) => words.current?.content.duties ?? null,
    workplace: ({ words }) => words.current?.content.workplace ?? null,
    pay: ({ words }) => words.current?.content.pay ?? null,
    since: (view) => views.sinceOf(view),
    reason: ({ words }) => words.current?.reason ?? null,
    earlier: (view, _, ctx) => views.editionsOf(ctx, view),
    pending: (view, _, ctx) => views.pendingOf(ctx, view),
    refusal: (view, _, ctx) => views.refusalOf(ctx, view),
  },
  JobTextEdition: {
    duties: ({ content }) => content.duties,
    workplace: ({ content }) => content.workplace,
    pay: ({ content }) => content.pay,
    since: (edition) => readableSince(edition, edition.campaign),
  },
  JobTextProposal: {
    duties: ({ content }) => content.duties,
    workplace: ({ content }) => content.workplace,
    pay: ({ content }) => content.pay,
    proposedAt: ({ at }) => at,
    mine: ({ by }, _, { viewer }) => by === personOf(viewer),
  },
  CampaignFilePayload: { upload: ({ result }, _, ctx) => result && campaignFileContract(ctx, result.id), userErrors },
  CampaignNoticePayload: { notice: object(views.findNotice), userErrors },
  JobTextPayload: { jobText: object(views.findJobTextSaid), userErrors },
};
