// Fields of what citizens write, one expression each.

import type { Resolvers } from '../generated/types.ts';
import * as cases from '../modules/voice/cases.ts';
import * as citizens from '../modules/voice/citizens.ts';
import { stageOf } from '../modules/voice/rules/cases.ts';
import { findService } from '../modules/voice/services.ts';
import { connection } from '../platform/graphql/connection.ts';
import { orTooOften } from '../platform/graphql/limited.ts';
import { object, payload, userErrors } from '../platform/graphql/payload.ts';
import { selects } from '../platform/graphql/selects.ts';
import { told } from '../platform/graphql/told.ts';

const status: NonNullable<Resolvers['VoiceStatusPayload']>['status'] = ({ result }, _, ctx) =>
  result && citizens.voiceStatus(ctx, String(result.code));

export const voiceCases: Resolvers = {
  Query: {
    voiceStatus: (_, { code }, ctx) => orTooOften(citizens.voiceStatus(ctx, code)),
    voiceCases: (_, args, ctx, info) =>
      connection(
        ctx,
        'voiceCases',
        args,
        (slice) => cases.voiceCases(ctx, { ...args, withWords: selects(info, 'words') }, slice),
        (row) => row,
      ),
  },
  Mutation: {
    voiceSubmit: payload('voiceSubmit', citizens.voiceSubmit, citizens.findSubmitted),
    voiceReply: payload('voiceReply', citizens.voiceReply, citizens.findReplied),
    voiceReopen: payload('voiceReopen', citizens.voiceReopen, citizens.findReopened),
    voiceAccept: payload('voiceAccept', cases.voiceAccept),
    voiceHandOver: payload('voiceHandOver', cases.voiceHandOver),
    voiceHeadRule: payload('voiceHeadRule', cases.voiceHeadRule),
    voiceAskFacts: payload('voiceAskFacts', cases.voiceAskFacts),
    voiceAnswer: payload('voiceAnswer', cases.voiceAnswer),
    voiceRestore: payload('voiceRestore', cases.voiceRestore),
  },
  VoiceCase: {
    id: ({ body }) => body.id,
    kind: ({ body }) => body.kind,
    mode: ({ body }) => body.mode,
    stage: ({ body }, _, ctx) => stageOf(body, ctx.now),
    class: ({ body }) => body.class,
    service: ({ body }, _, ctx) => (body.serviceId ? findService(ctx, body.serviceId) : null),
    unitId: async (row, _, ctx) => (await cases.unitOfCase(ctx, row))?.id ?? null,
    unitName: async (row, _, ctx) => (await cases.unitOfCase(ctx, row))?.name ?? null,
    aboutHeadOf: ({ body }) => body.aboutHeadOf,
    submittedAt: ({ body }) => body.submittedAt,
    text: (row, _, ctx) => cases.textOfCase(ctx, row),
    leftOut: ({ body }) => [...body.leftOut],
    restoredBecause: ({ body }) => body.restored?.reason,
    contact: (row, _, ctx) => cases.contactOf(ctx, row),
    dueOn: (row, _, ctx) => cases.dueOnCase(ctx, row),
    late: (row, _, ctx) => cases.isLateCase(ctx, row),
    firstInTime: ({ body }) => body.firstInTime,
    answeredInTime: ({ body }) => body.answeredInTime,
    answeredAt: ({ body }) => body.answeredAt,
    reopenedAt: ({ body }) => body.reopenedAt,
    moves: ({ body }) => [...body.moves],
    words: (row, _, ctx) => cases.wordsOf(ctx, row),
    ...told(cases.trialsOnCase, { NOT_OPEN_YET: 'EMPLOYEE' }),
  },
  VoiceSubmitPayload: { code: ({ result }) => (result ? String(result.code) : null), status, userErrors },
  VoiceStatusPayload: { status, userErrors },
  VoiceCasePayload: { case: object(cases.findCase), userErrors },
};
