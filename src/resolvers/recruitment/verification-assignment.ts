// Fields of the recruitment module, dossiers given to officers by a supervisor: one expression each.
import * as services from '../../services/recruitment/assignment.ts';
import { officerOf } from '../../services/recruitment/workbench.ts';
import { personOf } from '../../viewer.ts';
import { payload, userErrors } from '../payload.ts';
import type { Resolvers } from '../types.generated.ts';

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
