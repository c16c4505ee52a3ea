// Fields of the recruitment module, offers and appointment: one expression each.

import type { Resolvers } from '../../generated/types.ts';
import { findOptional } from '../../modules/organisation/employees.ts';
import { approvedOpening } from '../../modules/recruitment/campaigns/formations.ts';
import { appointmentAnnul } from '../../modules/recruitment/offers/annulments.ts';
import * as appointments from '../../modules/recruitment/offers/appointments.ts';
import { offersMade, offersMake } from '../../modules/recruitment/offers/offering.ts';
import * as services from '../../modules/recruitment/offers/offers.ts';
import { offersExcluded } from '../../modules/recruitment/offers/offers-excluded.ts';
import { offersOverdue } from '../../modules/recruitment/offers/overdue.ts';
import { offerFindings } from '../../modules/recruitment/offers/placements.ts';
import { endedAt, statusAt } from '../../modules/recruitment/offers/rules/lapse.ts';
import { missingDocuments } from '../../modules/recruitment/offers/rules/offer.ts';
import { findSeats, formationSeats } from '../../modules/recruitment/offers/seats.ts';
import { connection, wholeConnection } from '../../platform/graphql/connection.ts';
import { object, payload, userErrors } from '../../platform/graphql/payload.ts';

export const offers: Resolvers = {
  Query: {
    offer: (_, { id }, ctx) => services.findOffer(ctx, id),
    offers: (_, args, ctx) =>
      connection(
        ctx,
        'offers',
        args,
        (slice) => services.offersOf(ctx, args.formationId, slice),
        (row) => row,
      ),
    offersOverdue: (_, args, ctx) =>
      connection(
        ctx,
        'offersOverdue',
        args,
        (slice) => offersOverdue(ctx, args.campaignId, slice),
        ({ body }) => body,
      ),
    offersExcluded: (_, args, ctx) =>
      connection(
        ctx,
        'offersExcluded',
        args,
        (slice) => offersExcluded(ctx, args, slice),
        ({ body }) => body,
      ),
    formationSeats: (_, args, ctx) =>
      wholeConnection(
        ctx,
        'formationSeats',
        args,
        (slice) => formationSeats(ctx, args.campaignId, slice),
        (row) => row.body,
      ),
  },
  Mutation: {
    offersMake: payload('offersMake', offersMake),
    offerAccept: payload('offerAccept', services.offerAccept),
    offerDecline: payload('offerDecline', services.offerDecline),
    offerLapse: payload('offerLapse', services.offerLapse),
    filingRecord: payload('filingRecord', services.filingRecord),
    appointmentHire: payload('appointmentHire', appointments.appointmentHire),
    appointmentResign: payload('appointmentResign', appointments.appointmentResign),
    appointmentAnnul: payload('appointmentAnnul', appointmentAnnul),
  },
  Application: { offer: ({ body }, _, ctx) => services.offerTo(ctx, body) },
  Offer: {
    id: ({ body }) => body.id,
    campaignId: ({ body }) => body.campaignId,
    opening: ({ body }, _, ctx) => approvedOpening(ctx, body.formationId),
    appliedFor: ({ body }, _, ctx) => approvedOpening(ctx, body.from),
    registrationNumber: ({ body }) => body.registrationNumber,
    candidate: ({ body }, _, ctx) => services.candidateOf(ctx, body),
    status: ({ body }, _, { now }) => statusAt(body, now),
    ground: ({ body }) => body.ground,
    findings: ({ body }, _, ctx) => offerFindings(ctx, body),
    rank: ({ body }) => body.rank,
    after: ({ body }) => body.after,
    reason: ({ body }) => body.reason,
    edition: ({ body }) => body.source.edition,
    sha256: ({ body }) => body.source.sha256,
    rulesNumber: ({ body }) => body.source.rulesNumber,
    policyVersion: ({ body }) => body.policyVersion,
    madeAt: ({ body }) => body.offeredAt,
    deadlineAt: ({ body }, _, ctx) => services.deadlineOf(ctx, body),
    answeredAt: ({ body }) => body.answeredAt,
    filing: ({ body }) => (body.filingDueAt ? body : null),
    employee: ({ body }, _, ctx) => findOptional(ctx, body.employeeId),
    endedAt: ({ body }, _, { now }) => endedAt(body, now),
    annulment: ({ body }) => body.annulment,
  },
  Filing: {
    received: ({ filing }) => filing?.received ?? [],
    missing: (offer) => missingDocuments(offer),
    recordedAt: ({ filing }) => filing?.at,
  },
  OffersPayload: {
    offers: ({ result }, _, ctx) => offersMade(ctx, result),
    seats: object(findSeats),
    userErrors,
  },
  OfferPayload: { offer: object(services.findOffer), userErrors },
};
