// Fields of applicants' objections: one expression each.

import type { Resolvers } from '../../generated/types.ts';
import * as answers from '../../modules/recruitment/objections/answers.ts';
import { isDue } from '../../modules/recruitment/objections/contested.ts';
import * as objections from '../../modules/recruitment/objections/objections.ts';
import { toldRefusal } from '../../modules/recruitment/objections/rules/correction.ts';
import { isLate } from '../../modules/recruitment/objections/rules/objection.ts';
import * as dossier from '../../modules/recruitment/verification/dossier.ts';
import { connection } from '../../platform/graphql/connection.ts';
import { object, payload, userErrors } from '../../platform/graphql/payload.ts';

const foundObjection = object(objections.findSelectionObjection);

export const selectionObjections: Resolvers = {
  Query: {
    selectionObjectionQueue: (_, args, ctx) =>
      connection(
        ctx,
        'selectionObjectionQueue',
        args,
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
