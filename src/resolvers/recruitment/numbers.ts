// Fields of the numbers of a campaign: one expression each.
import { toldCounts } from '../../domain/recruitment/funnel.ts';
import { campaignFunnel } from '../../services/recruitment/funnel.ts';
import type { Resolvers } from '../types.generated.ts';

export const numbers: Resolvers = {
  Query: {
    campaignFunnel: (_, { campaignId, by }, ctx) => campaignFunnel(ctx, campaignId, by),
  },
  FunnelRow: {
    counts: (row) => toldCounts(row),
  },
};
