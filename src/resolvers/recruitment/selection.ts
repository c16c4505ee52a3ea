// Fields of the recruitment module, verification, objections, offers and appointment: one expression each.
import { toldRefusal } from '../../domain/recruitment/correction.ts';
import { isLate } from '../../domain/recruitment/objection.ts';
import { standingClaim } from '../../domain/recruitment/verification.ts';
import * as answers from '../../services/recruitment/answers.ts';
import { isDue } from '../../services/recruitment/contested.ts';
import * as dossier from '../../services/recruitment/dossier.ts';
import * as objections from '../../services/recruitment/objections.ts';
import * as verification from '../../services/recruitment/verification.ts';
import { personOf } from '../../viewer.ts';
import { connection } from '../connection.ts';
import type { Subjects } from '../gate.ts';
import { object, payload, userErrors } from '../payload.ts';
import type { Resolvers } from '../types.generated.ts';

/** Whom a parent is about, for fields narrower than their object. */
export const selectionSubjects: Subjects = {};

const foundVerification = object(verification.findVerification);
const foundObjection = object(objections.findSelectionObjection);

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
    selectionObjectionQueue: (_, args, ctx) =>
      connection(
        ctx,
        'selectionObjectionQueue',
        args,
        'index1',
        (slice) => objections.selectionObjectionQueue(ctx, slice),
        (row) => row,
      ),
  },
  Mutation: {
    verificationClaim: payload('verificationClaim', verification.verificationClaim),
    verificationRelease: payload('verificationRelease', verification.verificationRelease),
    verificationDeclareConflict: payload('verificationDeclareConflict', verification.verificationDeclareConflict),
    verificationProofOpen: payload('verificationProofOpen', verification.verificationProofOpen),
    verificationDecide: payload('verificationDecide', verification.verificationDecide),
    selectionObjectionFile: payload('selectionObjectionFile', objections.selectionObjectionFile),
    selectionObjectionOpen: payload('selectionObjectionOpen', answers.selectionObjectionOpen),
    selectionObjectionProofOpen: payload('selectionObjectionProofOpen', answers.selectionObjectionProofOpen),
    selectionObjectionAnswer: payload('selectionObjectionAnswer', answers.selectionObjectionAnswer),
    selectionObjectionRefusalPropose: payload('selectionObjectionRefusalPropose', answers.selectionObjectionRefusalPropose),
    selectionObjectionRefusalWithdraw: payload('selectionObjectionRefusalWithdraw', answers.selectionObjectionRefusalWithdraw),
    selectionObjectionRefusalConfirm: payload('selectionObjectionRefusalConfirm', answers.selectionObjectionRefusalConfirm),
  },
  Application: {
    administrative: (row, _, ctx) => objections.administrativeResult(ctx, row),
    objections: (row, _, ctx) => objections.objectionsOf(ctx, row.body.id),
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
  SelectionObjection: {
    id: ({ body }) => body.id,
    stage: ({ body }) => body.stage,
    registrationNumber: ({ body }) => body.registrationNumber,
    formationId: ({ body }) => body.formationId,
    ground: ({ body }) => body.ground,
    text: ({ body }) => body.text,
    status: ({ body }) => body.status,
    filedAt: ({ body }) => body.filedAt,
    deadlineAt: ({ body }) => body.answerBy,
    late: ({ body }, _, { now }) => isLate(body, now),
    answer: ({ body }) => body.answer,
    answeredAt: ({ body }) => body.answeredAt,
    dossier: (row, _, ctx) => dossier.findObjectionDossier(ctx, row),
    correctionDue: ({ body }, _, ctx) => isDue(ctx, body),
    refusal: ({ body }, _, { viewer }) => (viewer.id === body.ownerId ? toldRefusal(body) : body.refusal),
  },
  VerificationPayload: { verification: foundVerification, userErrors },
  VerificationProofPayload: {
    proof: async (payload, _, ctx) => dossier.findVerificationProof(ctx, await foundVerification(payload, _, ctx)),
    verification: foundVerification,
    userErrors,
  },
  SelectionObjectionPayload: { objection: foundObjection, userErrors },
  SelectionObjectionProofPayload: {
    proof: async (payload, _, ctx) => dossier.findObjectionProof(ctx, await foundObjection(payload, _, ctx)),
    objection: foundObjection,
    userErrors,
  },
};
