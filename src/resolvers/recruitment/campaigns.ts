// Fields of the recruitment module, campaigns, formations and applications: one expression each.

import type { Resolvers } from '../../generated/types.ts';
import * as services from '../../modules/recruitment/campaigns/campaigns.ts';
import * as formations from '../../modules/recruitment/campaigns/formations.ts';
import { rulesViews } from '../../modules/recruitment/campaigns/rule-views.ts';
import { nextDeadline, openStages } from '../../modules/recruitment/campaigns/rules/campaign.ts';
import { connection, wholeConnection } from '../../platform/graphql/connection.ts';
import { object, payload, userErrors } from '../../platform/graphql/payload.ts';

export const campaigns: Resolvers = {
  Query: {
    campaign: (_, { id }, ctx) => services.findCampaign(ctx, id),
    campaigns: (_, args, ctx) =>
      connection(
        ctx,
        'campaigns',
        args,
        (slice) => services.campaignsIn(ctx, args.regionCode, slice),
        (row) => row,
      ),
    openings: (_, args, ctx) =>
      wholeConnection(
        ctx,
        'openings',
        args,
        (slice) => formations.openings(ctx, args.campaignId, args, slice),
        (row) => row.body,
      ),
    formation: (_, { id }, ctx) => formations.findFormation(ctx, id),
    formationQueue: (_, args, ctx) =>
      connection(
        ctx,
        'formationQueue',
        args,
        (slice) => formations.formationQueue(ctx, slice),
        (row) => row,
      ),
  },
  Mutation: {
    campaignCreate: payload('campaignCreate', services.campaignCreate),
    campaignPublish: payload('campaignPublish', services.campaignPublish),
    campaignStageExtend: payload('campaignStageExtend', services.campaignStageExtend),
    campaignClose: payload('campaignClose', services.campaignClose),
    formationRequest: payload('formationRequest', formations.formationRequest),
    formationApprove: payload('formationApprove', formations.formationApprove),
    formationReject: payload('formationReject', formations.formationReject),
  },
  Campaign: {
    id: ({ body }) => body.id,
    regionCode: ({ body }) => body.region,
    year: ({ body }) => body.year,
    title: ({ body }) => body.title,
    kind: ({ body }) => body.kind,
    status: ({ body }) => body.status,
    stages: ({ body }) => body.stages,
    openStages: ({ body }, _, { now }) => openStages(body, now),
    deadlineAt: ({ body }, _, { now }) => nextDeadline(body, now),
    rules: ({ body }) => rulesViews(body),
  },
  Formation: {
    id: ({ body }) => body.id,
    campaign: ({ body }, _, ctx) => services.campaignOf(ctx, body.campaignId),
    status: ({ body }) => body.status,
    opening: ({ body }) => body,
    requestedAt: ({ body }) => body.requestedAt,
    decidedAt: ({ body }) => body.decidedAt,
    reason: ({ body }) => body.reason,
    deadlineAt: ({ body }, _, ctx) => formations.deadlineOf(ctx, body),
  },
  Opening: {
    id: ({ id }) => formations.openingIdOf(id),
    formationId: ({ id }) => id,
  },
  OpeningRequirements: {
    majorNames: ({ majorNames }) => majorNames ?? [],
  },
  CampaignPayload: {
    campaign: object(services.findCampaign),
    userErrors,
  },
  FormationPayload: {
    formation: object(formations.findFormation),
    userErrors,
  },
};
