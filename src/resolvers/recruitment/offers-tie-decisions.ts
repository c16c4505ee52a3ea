// Fields of the recruitment module, decisions between equals: one expression each.

import type { Resolvers } from '../../generated/types.ts';
import { approvedOpening } from '../../modules/recruitment/campaigns/formations.ts';
import { offersMade } from '../../modules/recruitment/offers/offering.ts';
import * as services from '../../modules/recruitment/offers/tie-decisions.ts';
import { object, payload, userErrors } from '../../platform/graphql/payload.ts';
import { personOf } from '../../platform/viewer.ts';

export const tieDecisions: Resolvers = {
  Mutation: {
    tieDecisionPropose: payload('tieDecisionPropose', services.tieDecisionPropose),
    tieDecisionConfirm: payload('tieDecisionConfirm', services.tieDecisionConfirm),
    tieDecisionWithdraw: payload('tieDecisionWithdraw', services.tieDecisionWithdraw),
  },
  FormationSeats: { tieDecision: ({ opening }, _, ctx) => services.tieDecisionOn(ctx, opening.id) },
  TieDecision: {
    id: ({ body }) => body.id,
    campaignId: ({ body }) => body.campaignId,
    opening: ({ body }, _, ctx) => approvedOpening(ctx, body.formationId),
    status: ({ body }) => body.status,
    tied: ({ body }) => body.tie.count,
    tiedNumbers: ({ body }) => [...body.tie.numbers],
    preferred: ({ body }) => body.preferred,
    reason: ({ body }) => body.reason,
    edition: ({ body }) => body.source.edition,
    proposedAt: ({ body }) => body.proposedAt,
    mine: ({ body }, _, { viewer }) => body.proposedBy === personOf(viewer),
    decidedAt: ({ body }) => body.decidedAt,
    refusal: ({ body }) => body.refusal,
    offers: ({ body }, _, ctx) => offersMade(ctx, { id: body.id, offerIds: body.offerIds }),
  },
  TieDecisionPayload: { tieDecision: object(services.findTieDecision), userErrors },
};
