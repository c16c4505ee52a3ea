// Fields of the recruitment module, dossiers given to officers by a supervisor: one expression each.

import type { Resolvers } from '../../generated/types.ts';
import * as services from '../../modules/recruitment/verification/assignment.ts';
import { officerOf } from '../../modules/recruitment/verification/workbench.ts';
import { payload, userErrors } from '../../platform/graphql/payload.ts';
import { personOf } from '../../platform/viewer.ts';

export const assignment: Resolvers = {
  Query: { verificationLoads: (_, { campaignId }, ctx) => services.loads(ctx, campaignId) },
  Mutation: {
    verificationAssign: payload('verificationAssign', services.verificationAssign),
    verificationTakeBack: payload('verificationTakeBack', services.verificationTakeBack),
  },
  Verification: {
    assignee: ({ body }, _, ctx) => officerOf(ctx, { by: body.assignee ?? '' }),
    assignedToMe: ({ body }, _, { viewer }) => body.assignee === personOf(viewer),
  },
  OfficerLoad: { employee: (load, _, ctx) => officerOf(ctx, load) },
  VerificationsPayload: { verifications: (parent, _, ctx) => services.dealtVerifications(ctx, parent), userErrors },
};
