// Fields of the numbers of a campaign: one expression each.

import type { Resolvers } from '../../generated/types.ts';
import { campaignFunnel } from '../../modules/recruitment/numbers/funnel.ts';
import { toldCounts } from '../../modules/recruitment/numbers/rules/funnel.ts';
import { recruitmentWork } from '../../modules/recruitment/numbers/work.ts';
import { asOf } from '../../platform/stream/progress.ts';

export const numbers: Resolvers = {
  Query: {
    campaignFunnel: (_, { campaignId, by }, ctx) => campaignFunnel(ctx, campaignId, by),
    recruitmentWork: (_, { campaignId }, ctx) => recruitmentWork(ctx, campaignId),
  },
  // A call more, for who asks.
  CampaignFunnel: {
    asOf: async (_, __, ctx) => (await asOf(ctx)).at,
    isStale: async (_, __, ctx) => (await asOf(ctx)).isStale,
  },
  RecruitmentWork: {
    asOf: ({ stand }) => stand.at,
    isStale: ({ stand }) => stand.isStale,
  },
  FunnelRow: {
    counts: (row) => toldCounts(row),
  },
};
