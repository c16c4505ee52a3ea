// Fields of the recruitment module, retention and numbers: one expression each.
import { anonymisableAt } from '../../domain/recruitment/retention.ts';
import { findCampaign } from '../../services/recruitment/campaigns.ts';
import * as services from '../../services/recruitment/retention.ts';
import { object, payload, userErrors } from '../payload.ts';
import type { Resolvers } from '../types.generated.ts';

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
