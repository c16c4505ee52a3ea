// Fields of the recruitment module, verification, objections, offers and appointment: one expression each.

import type { Resolvers } from '../../generated/types.ts';
import * as dossier from '../../modules/recruitment/verification/dossier.ts';
import { standingClaim } from '../../modules/recruitment/verification/rules/verification.ts';
import * as verification from '../../modules/recruitment/verification/verification.ts';
import { connection } from '../../platform/graphql/connection.ts';
import { object, payload, userErrors } from '../../platform/graphql/payload.ts';
import { personOf } from '../../platform/viewer.ts';

const foundVerification = object(verification.findVerification);

export const selection: Resolvers = {
  Query: {
    verification: (_, { id }, ctx) => verification.findVerification(ctx, id),
    verificationQueue: (_, args, ctx) =>
      connection(
        ctx,
        'verificationQueue',
        args,
        (slice) => verification.verificationQueue(ctx, args.formationId, slice),
        (row) => row,
      ),
  },
  Mutation: {
    verificationClaim: payload('verificationClaim', verification.verificationClaim),
    verificationRelease: payload('verificationRelease', verification.verificationRelease),
    verificationDeclareConflict: payload('verificationDeclareConflict', verification.verificationDeclareConflict),
    verificationProofOpen: payload('verificationProofOpen', verification.verificationProofOpen),
    verificationDecide: payload('verificationDecide', verification.verificationDecide),
  },
  Verification: {
    id: ({ body }) => body.id,
    status: ({ body }) => body.status,
    registrationNumber: ({ body }) => body.registrationNumber,
    formationId: ({ body }) => body.formationId,
    submittedAt: ({ body }) => body.submittedAt,
    claimed: ({ body }, _, { now }) => standingClaim(body, now) !== null,
    claimedByMe: (row, _, ctx) => verification.holdsClaim(ctx, row),
    deadlineAt: ({ body }, _, { now }) => standingClaim(body, now)?.until ?? null,
    decisions: ({ body }) => body.decisions,
    outcome: ({ body }) => body.outcome,
    decidedAt: ({ body }) => body.decidedAt,
    priorityClaimed: ({ body }) => body.priority?.claimed ?? null,
    priorityGroup: ({ body }) => body.priority?.proved ?? null,
    dossier: (row, _, ctx) => dossier.findDossier(ctx, row),
    hasProof: ({ body }) => body.proofReaders !== undefined,
  },
  VerificationDecision: {
    grounds: ({ grounds }) => grounds ?? [],
    notice: ({ notice }) => notice ?? null,
    priorityGroup: ({ priorityGroup }) => priorityGroup ?? null,
    mine: ({ by }, _, { viewer }) => by === personOf(viewer),
  },
  VerificationPayload: {
    verification: foundVerification,
    userErrors,
  },
  VerificationProofPayload: {
    proof: async (payload, _, ctx) => dossier.findVerificationProof(ctx, await foundVerification(payload, _, ctx)),
    verification: foundVerification,
    userErrors,
  },
};
