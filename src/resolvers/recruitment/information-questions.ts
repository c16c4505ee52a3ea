// Fields of the recruitment module, questions and answers, public and an applicant's own: one expression each.

import type { Resolvers } from '../../generated/types.ts';
import * as asked from '../../modules/recruitment/information/applicant-questions.ts';
import * as frequent from '../../modules/recruitment/information/frequent-questions.ts';
import { askedStatus } from '../../modules/recruitment/information/rules/asked.ts';
import { contentOf, frequentStatus } from '../../modules/recruitment/information/rules/frequent.ts';
import { connection } from '../../platform/graphql/connection.ts';
import { object, payload, userErrors } from '../../platform/graphql/payload.ts';
import { personOf } from '../../platform/viewer.ts';

const FREQUENT = { frequentQuestion: object(frequent.findFrequent), userErrors };

export const questions: Resolvers = {
  Query: {
    frequentQuestions: (_, args, ctx) =>
      connection(
        ctx,
        'frequentQuestions',
        args,
        (slice) => frequent.frequentOf(ctx, args.campaignId, slice),
        (row) => row,
      ),
    frequentQuestionsWaiting: (_, args, ctx) =>
      connection(
        ctx,
        'frequentQuestionsWaiting',
        args,
        (slice) => frequent.frequentWaiting(ctx, args.campaignId, slice),
        (row) => row,
      ),
    applicantQuestions: (_, args, ctx) =>
      connection(
        ctx,
        'applicantQuestions',
        args,
        (slice) => asked.askedIn(ctx, args.campaignId, args.status, slice),
        (row) => row,
      ),
  },
  Mutation: {
    frequentQuestionPropose: payload('frequentQuestionPropose', frequent.frequentQuestionPropose),
    frequentQuestionRevise: payload('frequentQuestionRevise', frequent.frequentQuestionRevise),
    frequentQuestionDecide: payload('frequentQuestionDecide', frequent.frequentQuestionDecide),
    frequentQuestionWithdraw: payload('frequentQuestionWithdraw', frequent.frequentQuestionWithdraw),
    applicantQuestionAsk: payload('applicantQuestionAsk', asked.applicantQuestionAsk),
    applicantQuestionAnswer: payload('applicantQuestionAnswer', asked.applicantQuestionAnswer),
  },
  Me: { applicantQuestions: (_, { campaignId }, ctx) => asked.ownQuestions(ctx, campaignId) },
  FrequentQuestion: {
    id: ({ body }) => body.id,
    campaignId: ({ body }) => body.campaignId,
    status: ({ body }) => frequentStatus(body),
    question: ({ body }) => contentOf(body).question,
    answer: ({ body }) => contentOf(body).answer,
    place: ({ body }) => contentOf(body).place,
    edition: ({ body }) => body.current?.edition ?? 0,
    since: (row, _, ctx) => frequent.sinceOf(ctx, row, row.body.current),
    reason: ({ body }) => body.current?.reason ?? null,
    earlier: (row, _, ctx) => frequent.earlierFrequent(ctx, row),
    withdrawal: ({ body }) => body.withdrawn?.reason ?? null,
    pending: (row, _, ctx) => frequent.pendingFrequent(ctx, row),
    refusal: (row, _, ctx) => frequent.refusedFrequent(ctx, row),
  },
  FrequentQuestionEdition: {
    question: ({ content }) => content.question,
    answer: ({ content }) => content.answer,
  },
  FrequentQuestionProposal: {
    question: ({ content }) => content.question,
    answer: ({ content }) => content.answer,
    place: ({ content }) => content.place,
    proposedAt: ({ at }) => at,
    mine: ({ by }, _, { viewer }) => by === personOf(viewer),
  },
  ApplicantQuestion: {
    id: ({ body }) => body.id,
    campaignId: ({ body }) => body.campaignId,
    status: ({ body }) => askedStatus(body),
    question: ({ body }, _, ctx) => asked.textOf(ctx, body).question,
    askedAt: ({ body }) => body.askedAt,
    answers: ({ body }, _, ctx) => asked.textOf(ctx, body).answers,
    frequentQuestion: ({ body }, _, ctx) => frequent.madeOf(ctx, body),
  },
  FrequentQuestionPayload: FREQUENT,
  ApplicantQuestionPayload: { applicantQuestion: object(asked.findAsked), userErrors },
};
