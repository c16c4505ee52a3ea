// Fields of the recruitment module, the committee's day: lists over all posts, the next dossier, figures and the help desk.

import type { Resolvers } from '../../generated/types.ts';
import { approvedOpening } from '../../modules/recruitment/campaigns/formations.ts';
import * as lookUp from '../../modules/recruitment/registration/look-up.ts';
import type { WorkbenchQuestion } from '../../modules/recruitment/verification/rules/workbench.ts';
import { verificationProlong } from '../../modules/recruitment/verification/verification.ts';
import * as services from '../../modules/recruitment/verification/workbench.ts';
import { badInput, connection } from '../../platform/graphql/connection.ts';
import { object, payload, userErrors } from '../../platform/graphql/payload.ts';
import { rangeText, sampleText } from '../../platform/rules/texts/arguments.ts';
import { personOf } from '../../platform/viewer.ts';

/** @throws GraphQLError BAD_USER_INPUT where it is no part of a hundred, or of what is not decided. */
function checked<Q extends WorkbenchQuestion>(question: Q): Q {
  const { sample, view } = question;
  if (typeof sample !== 'number') return question;
  if (sample < 1 || sample > 99) throw badInput(rangeText('sample', 1, 99));
  if (view !== 'DECIDED') throw badInput(sampleText);
  return question;
}

export const workbench: Resolvers = {
  Query: {
    verificationWorkbench: (_, args, ctx) =>
      connection(
        ctx,
        'verificationWorkbench',
        args,
        (slice) => services.workbench(ctx, args.campaignId, checked(args), slice),
        (row) => row,
      ),
    applicantLookUps: (_, args, ctx) =>
      connection(
        ctx,
        'applicantLookUps',
        args,
        (slice) => lookUp.lookUps(ctx, args.campaignId, slice),
        ({ body, card }) => card ?? body,
      ),
    verificationFigures: (_, { campaignId }, ctx) => services.figures(ctx, campaignId),
  },
  Mutation: {
    verificationClaimNext: payload('verificationClaimNext', services.verificationClaimNext),
    verificationProlong: payload('verificationProlong', verificationProlong),
    applicantLookUp: payload('applicantLookUp', lookUp.applicantLookUp),
  },
  OfficerFigures: {
    employee: (figures, _, ctx) => services.officerOf(ctx, figures),
    mine: ({ by }, _, { viewer }) => by === personOf(viewer),
  },
  ApplicantLookUp: {
    employee: (one, _, ctx) => services.officerOf(ctx, one),
    registrationNumbers: ({ found }) => found.map(({ number }) => number),
  },
  FoundApplicant: {
    registrationNumber: ({ number }) => number,
    opening: ({ formationId }, _, ctx) => approvedOpening(ctx, formationId),
    submittedAt: ({ at }) => at,
  },
  ApplicantLookUpPayload: { applicants: object(lookUp.foundApplicants), userErrors },
};
