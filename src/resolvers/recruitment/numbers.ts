// Fields of the numbers of a campaign: one expression each.

import type { Resolvers } from '../../generated/types.ts';
import { campaignFunnel } from '../../modules/recruitment/numbers/funnel.ts';
import { toldCounts } from '../../modules/recruitment/numbers/rules/funnel.ts';

export const numbers: Resolvers = {
  Query: {
    campaignFunnel: (_, { campaignId, by }, ctx) => campaignFunnel(ctx, campaignId, by),
  },
  FunnelRow: {
    counts: (row) => toldCounts(row),
  },
};
