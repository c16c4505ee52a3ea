// Fields of the citizens' voice: services and satisfaction, one expression each.

import type { Resolvers } from '../generated/types.ts';
import { nameOf } from '../modules/voice/rules/service.ts';
import * as services from '../modules/voice/services.ts';
import * as summary from '../modules/voice/summary.ts';
import * as survey from '../modules/voice/survey.ts';
import { connection } from '../platform/graphql/connection.ts';
import { object, payload, userErrors } from '../platform/graphql/payload.ts';
import { told } from '../platform/graphql/told.ts';

export const voice: Resolvers = {
  Query: {
    voiceSummary: (_, args, ctx) => summary.voiceSummary(ctx, args),
    voiceTrend: (_, { unitId }, ctx) => summary.voiceTrend(ctx, unitId),
    writingChallenge: (_, of, ctx) => ctx.challenges?.make(of, ctx.now) ?? null,
    publicService: (_, { id }, ctx) => services.publicService(ctx, id),
    publicServices: (_, args, ctx) =>
      connection(
        ctx,
        'publicServices',
        args,
        (slice) => services.publicServices(ctx, args.regionCode, slice),
        (row) => row,
      ),
  },
  Mutation: {
    publicServiceOpen: payload('publicServiceOpen', services.publicServiceOpen),
    publicServiceChange: payload('publicServiceChange', services.publicServiceChange),
    publicServiceClose: payload('publicServiceClose', services.publicServiceClose),
    servicePointOpen: payload('servicePointOpen', services.servicePointOpen),
    servicePointClose: payload('servicePointClose', services.servicePointClose),
    surveyAnswer: payload('surveyAnswer', survey.surveyAnswer, survey.findAnswered),
  },
  PublicService: {
    id: ({ body }) => body.id,
    code: ({ body }) => body.code,
    name: ({ body }) => nameOf(body),
    names: ({ body }) => body.names.map(({ validFrom, value }) => ({ from: validFrom, name: value })),
    points: ({ body }) => body.points.map((point) => ({ ...point, pointId: point.id })),
    regionCode: ({ body }) => body.region,
    unitId: async ({ body }, _, ctx) => (await services.unitOfService(ctx, body)).id,
    unitName: async ({ body }, _, ctx) => (await services.unitOfService(ctx, body)).name,
    servedAYear: ({ body }) => body.servedAYear,
    openedOn: ({ body }) => body.openedOn,
    closedOn: ({ body }) => body.closedOn,
    satisfaction: (row, args, ctx) => survey.satisfaction(ctx, row, args),
    ...told(services.trialsOnService),
  },
  PublicServicePayload: { service: object(services.findService), userErrors },
  SurveyAnswerPayload: { received: ({ result }) => result !== null, userErrors },
};
