// Fields of the recruitment module, panels of the field test: one expression each.

import type { Resolvers } from '../../generated/types.ts';
import * as closing from '../../modules/recruitment/panels/closing.ts';
import * as documents from '../../modules/recruitment/panels/documents.ts';
import * as members from '../../modules/recruitment/panels/members.ts';
import * as officers from '../../modules/recruitment/panels/officers.ts';
import { holderOf } from '../../modules/recruitment/panels/rules/scoring.ts';
import { connection, wholeConnection } from '../../platform/graphql/connection.ts';
import { object, payload, userErrors } from '../../platform/graphql/payload.ts';

export const panels: Resolvers = {
  Query: {
    panel: (_, { id }, ctx) => documents.panel(ctx, id),
    panels: (_, args, ctx) =>
      connection(
        ctx,
        'panels',
        args,
        (slice) => documents.panelsIn(ctx, args.campaignId, slice),
        (row) => row,
      ),
    myPanels: (_, args, ctx) =>
      connection(
        ctx,
        'myPanels',
        args,
        (slice) => documents.myPanels(ctx, slice),
        (row) => row,
      ),
  },
  Mutation: {
    panelCreate: payload('panelCreate', officers.panelCreate),
    panelMemberReplace: payload('panelMemberReplace', officers.panelMemberReplace),
    panelStandInName: payload('panelStandInName', officers.panelStandInName),
    panelAttendanceRecord: payload('panelAttendanceRecord', officers.panelAttendanceRecord),
    panelRosterRenew: payload('panelRosterRenew', closing.panelRosterRenew),
    panelCardSave: payload('panelCardSave', members.panelCardSave),
    panelCardSubmit: payload('panelCardSubmit', members.panelCardSubmit),
    panelCardDiscuss: payload('panelCardDiscuss', members.panelCardDiscuss),
    panelConflictDeclare: payload('panelConflictDeclare', members.panelConflictDeclare),
    panelClose: payload('panelClose', closing.panelClose),
    panelScoresPropose: payload('panelScoresPropose', closing.panelScoresPropose),
    panelDissolve: payload('panelDissolve', officers.panelDissolve),
  },
  PanelCriterion: { criterionId: ({ id }) => id },
  Panel: {
    id: ({ body }) => body.id,
    campaignId: ({ body }) => body.campaignId,
    formationIds: ({ body }) => body.formationIds,
    positionTitle: ({ body }) => body.positionTitle,
    title: ({ body }) => body.title,
    method: ({ body }) => body.method,
    status: ({ body }) => body.status,
    members: ({ body }) => body.seats.map((seat) => ({ ...holderOf(seat), standIn: seat.standsInFor !== null })),
    most: ({ body }) => body.most,
    criteria: ({ body }, _, ctx) => documents.formOf(ctx, body),
    progress: (row, _, ctx) => documents.progressIn(ctx, row),
    participants: (row, args, ctx) =>
      wholeConnection(
        ctx,
        `panelParticipants#${row.body.id}`,
        args,
        (slice) => documents.participantPage(ctx, row, args.state, slice),
        ({ body }) => body,
      ),
    participant: (row, { registrationNumber }, ctx) => documents.participantIn(ctx, row, registrationNumber),
    deadlineAt: (row, _, ctx) => documents.deadlineOf(ctx, row),
    createdAt: ({ body }) => body.createdAt,
    endedAt: ({ body }) => body.endedAt,
    scoreImportId: ({ body }) => body.importId,
  },
  PanelParticipant: {
    registrationNumber: ({ number }) => number,
    myCard: (view, _, ctx) => documents.myCard(ctx, view),
    cards: (view, _, ctx) => documents.cardsOf(ctx, view),
    absence: (view, _, ctx) => documents.absenceOf(ctx, view),
  },
  PanelPayload: { panel: object(documents.findPanel), userErrors },
  PanelParticipantPayload: {
    participant: ({ result }, _, ctx) => result && documents.findParticipant(ctx, result.id, result.number),
    userErrors,
  },
};
