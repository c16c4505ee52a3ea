// Fields of the recruitment module, test sessions and what applicants read of them: one expression each.

import type { Resolvers, TestSessionPart } from '../../generated/types.ts';
import { textOf } from '../../modules/recruitment/sessions/accommodation-texts.ts';
import * as accommodations from '../../modules/recruitment/sessions/accommodations.ts';
import * as cards from '../../modules/recruitment/sessions/cards.ts';
import type { SessionPart } from '../../modules/recruitment/sessions/rules/types.ts';
import * as seats from '../../modules/recruitment/sessions/seats.ts';
import * as services from '../../modules/recruitment/sessions/sessions.ts';
import { connection } from '../../platform/graphql/connection.ts';
import { object, payload, userErrors } from '../../platform/graphql/payload.ts';
import { spanInWords } from '../../platform/rules/texts/clock.ts';

const PARTS: Record<SessionPart, TestSessionPart> = {
  venue: 'VENUE',
  address: 'ADDRESS',
  room: 'ROOM',
  startsAt: 'STARTS_AT',
  endsAt: 'ENDS_AT',
  bring: 'BRING',
  seats: 'SEATS',
};

const found = object(services.findSession);

export const sessions: Resolvers = {
  Query: {
    testSessions: (_, args, ctx) =>
      connection(
        ctx,
        'testSessions',
        args,
        (slice) => services.sessionsOf(ctx, args.campaignId, args.stage, slice),
        (row) => row,
      ),
    testSeats: (_, args, ctx) =>
      connection(
        ctx,
        'testSeats',
        args,
        (slice) => seats.seatedIn(ctx, args.sessionId, slice),
        (row) => row,
      ),
    testSchedule: (_, { campaignId, stage }, ctx) => services.findSchedule(ctx, campaignId, stage),
    testCards: (_, { campaignId }, ctx) => cards.testCards(ctx, campaignId),
    testAccommodation: (_, { applicationId }, ctx) => accommodations.accommodationOf(ctx, applicationId),
    testAccommodations: (_, args, ctx) =>
      connection(
        ctx,
        'testAccommodations',
        args,
        (slice) => accommodations.accommodationsOf(ctx, args.campaignId, slice),
        (row) => row,
      ),
  },
  Mutation: {
    testSessionCreate: payload('testSessionCreate', services.testSessionCreate),
    testSessionChange: payload('testSessionChange', services.testSessionChange),
    testSessionCancel: payload('testSessionCancel', services.testSessionCancel),
    testSeatsAssign: payload('testSeatsAssign', seats.testSeatsAssign),
    testSeatsFree: payload('testSeatsFree', seats.testSeatsFree),
    testSchedulePublish: payload('testSchedulePublish', services.testSchedulePublish),
    testAccommodationRequest: payload('testAccommodationRequest', accommodations.testAccommodationRequest),
    testAccommodationOpen: payload('testAccommodationOpen', accommodations.testAccommodationOpen),
    testAccommodationDecide: payload('testAccommodationDecide', accommodations.testAccommodationDecide),
  },
  TestSession: {
    id: ({ body }) => body.id,
    campaignId: ({ body }) => body.campaignId,
    stage: ({ body }) => body.stage,
    status: ({ body }) => body.status,
    venue: ({ body }) => body.venue,
    address: ({ body }) => body.address,
    room: ({ body }) => body.room,
    startsAt: ({ body }) => body.startsAt,
    endsAt: ({ body }) => body.endsAt,
    whenInWords: ({ body }, _, { language }) => spanInWords(body.startsAt, body.endsAt, language),
    seats: ({ body }) => body.seats,
    taken: ({ body }) => body.taken,
    bring: ({ body }) => body.bring,
    changes: ({ body }) => body.changes,
    cancelReason: ({ body }) => body.cancelled?.reason ?? null,
  },
  TestSessionChange: { changed: ({ changed }) => changed.map((part) => PARTS[part]) },
  TestSeat: {
    registrationNumber: ({ body }) => body.number,
    name: (row, _, ctx) => cards.seatedName(ctx, row),
    formationId: ({ body }) => body.formationId,
    seatedAt: ({ body }) => body.at,
    movedFrom: ({ body }) => body.moved?.sessionId ?? null,
    cardCode: (row, _, ctx) => cards.seatedCode(ctx, row),
    accommodation: ({ body }, _, ctx) => accommodations.accommodationOf(ctx, body.applicationId),
  },
  TestSchedule: {
    campaignId: ({ schedule }) => schedule.campaignId,
    stage: ({ schedule }) => schedule.stage,
    edition: ({ schedule }) => schedule.edition,
    publishedAt: ({ schedule }) => schedule.publishedAt,
    pending: (view, _, ctx) => services.pendingOf(ctx, view),
  },
  TestCard: {
    stage: ({ session }) => session.stage,
    test: (card, _, ctx) => cards.testOf(ctx, card),
    status: ({ session }) => session.status,
    registrationNumber: ({ seat }) => seat.number,
    name: (card) => cards.nameOf(card),
    venue: ({ session }) => session.venue,
    address: ({ session }) => session.address,
    room: ({ session }) => session.room,
    startsAt: ({ session }) => session.startsAt,
    endsAt: (card) => cards.endOf(card),
    whenInWords: (card, _, ctx) => cards.whenOf(ctx, card),
    bring: ({ session }) => session.bring,
    changedAt: (card) => cards.changesOf(card).at(-1)?.at ?? null,
    changes: (card) => cards.changesOf(card),
    code: (card, _, ctx) => cards.codeOf(ctx, card),
    page: (card, _, ctx) => cards.pageOf(ctx, card),
  },
  TestAccommodation: {
    id: ({ body }) => body.id,
    campaignId: ({ body }) => body.campaignId,
    applicationId: ({ body }) => body.applicationId,
    registrationNumber: ({ body }) => body.number,
    status: ({ body }) => body.status,
    needs: ({ body }, _, ctx) => accommodations.saidTo(ctx, body)?.needs ?? null,
    wish: ({ body }, _, ctx) => accommodations.saidTo(ctx, body)?.wish ?? null,
    granted: ({ body }, _, ctx) => textOf(ctx, body).granted,
    extraMinutes: ({ body }, _, ctx) => textOf(ctx, body).extraMinutes,
    answer: ({ body }, _, ctx) => textOf(ctx, body).answer,
    requestedAt: ({ body }) => body.requestedAt,
    decidedAt: ({ body }) => body.decidedAt,
  },
  TestSessionPayload: { session: found, userErrors },
  TestSeatsPayload: {
    session: found,
    outcomes: ({ result }) => (result as seats.SeatsResult | null)?.outcomes ?? null,
    left: ({ result }) => (result as seats.SeatsResult | null)?.left ?? null,
    userErrors,
  },
  TestSeatOutcome: { registrationNumber: ({ number }) => number, userErrors },
  TestSchedulePayload: { schedule: object(services.findScheduleById), userErrors },
  TestAccommodationPayload: { accommodation: object(accommodations.findAccommodation), userErrors },
};
