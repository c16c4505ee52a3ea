// Fields of the recruitment module, retention and numbers: one expression each.

import { toldCounts } from '../../domain/recruitment/funnel.ts';
import { anonymisableAt } from '../../domain/recruitment/retention.ts';
import { findCampaign } from '../../services/recruitment/campaigns.ts';
import { campaignFunnel } from '../../services/recruitment/funnel.ts';
import * as services from '../../services/recruitment/retention.ts';
import type { Subjects } from '../gate.ts';
import { object, payload, userErrors } from '../payload.ts';
import type { Resolvers } from '../types.generated.ts';

/** Whom a parent is about, for fields narrower than their object. */
export const retentionSubjects: Subjects = {};

export const retention: Resolvers = {
  Query: {
    campaignFunnel: (_, { campaignId, by }, ctx) => campaignFunnel(ctx, campaignId, by),
  },
  FunnelRow: {
    counts: (row) => toldCounts(row),
  },
  Mutation: {
    applicationsAnonymise: payload('applicationsAnonymise', services.applicationsAnonymise),
  },
  Campaign: {
    closedAt: ({ body }) => body.closedAt,
    anonymisableAt: ({ body }) => anonymisableAt(body),
    anonymisedAt: ({ body }) => body.anonymisedAt,
  },
  ApplicationsAnonymisePayload: {
    campaign: object(findCampaign),
    done: ({ result }) => services.countIn(result, 'done'),
    kept: ({ result }) => services.countIn(result, 'kept'),
    left: ({ result }) => services.countIn(result, 'left'),
    userErrors,
  },
};
