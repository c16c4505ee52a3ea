// Fields of the recruitment module, proposed changes of a campaign's rules: one expression each.

import type { Resolvers } from '../../generated/types.ts';
import { findCampaign } from '../../modules/recruitment/campaigns/campaigns.ts';
import * as services from '../../modules/recruitment/campaigns/rule-changes.ts';
import { object, payload, userErrors } from '../../platform/graphql/payload.ts';
import { personOf } from '../../platform/viewer.ts';

export const ruleChanges: Resolvers = {
  Mutation: {
    campaignRuleChange: payload('campaignRuleChange', services.campaignRuleChange),
    campaignRuleChangeRelease: payload('campaignRuleChangeRelease', services.campaignRuleChangeRelease),
    campaignRuleChangeWithdraw: payload('campaignRuleChangeWithdraw', services.campaignRuleChangeWithdraw),
  },
  Campaign: { ruleChange: (row, _, ctx) => services.ruleChangeOf(ctx, row) },
  CampaignRuleChange: {
    id: ({ body }) => body.id,
    campaign: ({ body }, _, ctx) => findCampaign(ctx, body.campaignId),
    status: ({ body }) => body.status,
    basedOn: ({ body }) => body.basedOn,
    changes: ({ body }) => body.changes,
    reason: ({ body }) => body.input.reason,
    source: ({ body }) => body.input.source,
    proposedAt: ({ body }) => body.proposedAt,
    mine: ({ body }, _, { viewer }) => body.proposedBy === personOf(viewer),
    decidedAt: ({ body }) => body.decidedAt,
    refusal: ({ body }) => body.refusal,
  },
  CampaignRuleChangePayload: { ruleChange: object(services.findRuleChange), userErrors },
};
