// Fields of the recruitment module, proposed changes of a campaign's rules: one expression each.
import { findCampaign } from '../../services/recruitment/campaigns.ts';
import * as services from '../../services/recruitment/rule-changes.ts';
import { personOf } from '../../viewer.ts';
import { object, payload, userErrors } from '../payload.ts';
import type { Resolvers } from '../types.generated.ts';

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
