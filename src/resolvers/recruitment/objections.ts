// Fields of applicants' objections: one expression each.
import { toldRefusal } from '../../domain/recruitment/correction.ts';
import { isLate } from '../../domain/recruitment/objection.ts';
import * as answers from '../../services/recruitment/answers.ts';
import { isDue } from '../../services/recruitment/contested.ts';
import * as dossier from '../../services/recruitment/dossier.ts';
import * as objections from '../../services/recruitment/objections.ts';
import { connection } from '../connection.ts';
import { object, payload, userErrors } from '../payload.ts';
import type { Resolvers } from '../types.generated.ts';

const foundObjection = object(objections.findSelectionObjection);

export const selectionObjections: Resolvers = {
  Query: {
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
  SelectionObjectionPayload: { objection: foundObjection, userErrors },
  SelectionObjectionProofPayload: {
    proof: async (payload, _, ctx) => dossier.findObjectionProof(ctx, await foundObjection(payload, _, ctx)),
    objection: foundObjection,
    userErrors,
  },
};
