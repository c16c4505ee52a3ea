// Fields of the recruitment module, retention and numbers: one expression each.

import type { Resolvers } from '../../generated/types.ts';
import { findCampaign } from '../../modules/recruitment/campaigns/campaigns.ts';
import * as services from '../../modules/recruitment/retention/retention.ts';
import { anonymisableAt } from '../../modules/recruitment/retention/rules/retention.ts';
import { object, payload, userErrors } from '../../platform/graphql/payload.ts';

export const retention: Resolvers = {
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
