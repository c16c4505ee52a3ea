// Fields of the recruitment module, verification, objections, offers and appointment: one expression each.
import { standingClaim } from '../../domain/recruitment/verification.ts';
import * as dossier from '../../services/recruitment/dossier.ts';
import * as verification from '../../services/recruitment/verification.ts';
import { personOf } from '../../viewer.ts';
import { connection } from '../connection.ts';
import { object, payload, userErrors } from '../payload.ts';
import type { Resolvers } from '../types.generated.ts';

const foundVerification = object(verification.findVerification);

export const selection: Resolvers = {
  Query: {
    verification: (_, { id }, ctx) => verification.findVerification(ctx, id),
    verificationQueue: (_, args, ctx) =>
      connection(
        ctx,
        'verificationQueue',
        args,
        'index1',
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
