// Fields of service medals: one expression each.

import type { Resolvers } from '../generated/types.ts';
import * as documents from '../modules/awards/medal-documents.ts';
import type { ServiceMedalRow } from '../modules/awards/medal-items.ts';
import * as medals from '../modules/awards/medals.ts';
import { missingChecks } from '../modules/awards/rules/medal.ts';
import { employeeOf, findOptional } from '../modules/organisation/employees.ts';
import { connection } from '../platform/graphql/connection.ts';
import type { Subjects } from '../platform/graphql/gate.ts';
import { object, payload, userErrors } from '../platform/graphql/payload.ts';
import { told } from '../platform/graphql/told.ts';

/** Whom a parent is about, for fields narrower than their object. */
export const medalSubjects: Subjects = {
  ServiceMedal: ({ region, body: { employeeId } }: ServiceMedalRow) => ({ region, employeeId }),
};

const row = <T>(one: T): T => one;

export const medalFields: Resolvers = {
  Query: {
    serviceMedals: (_, { status, ...args }, ctx) =>
      connection(ctx, 'serviceMedals', { ...args, status }, (slice) => documents.serviceMedals(ctx, status, slice), row),
    serviceMedalsDue: (_, { until, ...args }, ctx) =>
      connection(ctx, 'serviceMedalsDue', { ...args, until }, (slice) => documents.serviceMedalsDue(ctx, until, slice), row),
    serviceMedalsFile: (_, __, ctx) => documents.serviceMedalsFile(ctx),
  },
  Mutation: {
    serviceMedalPropose: payload('serviceMedalPropose', medals.serviceMedalPropose),
    serviceMedalTick: payload('serviceMedalTick', medals.serviceMedalTick),
    serviceMedalSubmit: payload('serviceMedalSubmit', medals.serviceMedalSubmit),
    serviceMedalGrant: payload('serviceMedalGrant', medals.serviceMedalGrant),
    serviceMedalRefuse: payload('serviceMedalRefuse', medals.serviceMedalRefuse),
    serviceMedalRevoke: payload('serviceMedalRevoke', medals.serviceMedalRevoke),
  },
  Employee: {
    medalService: ({ body, region }, _, ctx) => documents.medalService(ctx, body, region),
  },
  MedalService: {
    since: ({ since }) => since,
    source: ({ source }) => source,
    years: ({ years }) => years,
    nextClass: ({ next }) => next?.medalClass,
    nextOn: ({ next }) => next?.on,
    medals: (view) => view.medals,
  },
  ServiceMedalDue: {
    employee: ({ body }, _, ctx) => employeeOf(ctx, body.employeeId),
    since: ({ body }) => body.since,
    source: ({ body }) => body.source,
    medalClass: ({ reached }) => reached.medalClass,
    reachedOn: ({ reached }) => reached.on,
    lowerClasses: ({ reached }) => reached.lower,
  },
  ServiceMedal: {
    id: ({ body }) => body.id,
    employee: ({ body }, _, ctx) => employeeOf(ctx, body.employeeId),
    medalClass: ({ body }) => body.medalClass,
    status: ({ body }) => body.status,
    since: ({ body }) => body.since,
    source: ({ body }) => body.source,
    reachedOn: ({ body }) => body.reachedOn,
    proposedAt: ({ body }) => body.proposed.at,
    missingChecks: ({ body }) => missingChecks(body),
    ticks: (parent, _, ctx) => documents.ticksTold(ctx, parent),
    letterNumber: ({ body }) => body.submitted?.number,
    submittedOn: ({ body }) => body.submitted?.on,
    decreeNumber: ({ body }) => body.granted?.number,
    grantedOn: ({ body }) => body.granted?.on,
    refusedBecause: ({ body }) => (body.status === 'REFUSED' ? body.refusals.at(-1)?.reason : null),
    revokedBecause: ({ body }) => body.revoked?.reason,
    revokedByDecree: ({ body }) => body.revoked?.number,
    ...told(documents.trialsOnMedal),
  },
  ServiceMedalTick: {
    check: ({ check }) => check,
    holds: ({ holds }) => holds,
    note: ({ note }) => note,
    at: ({ at }) => at,
    by: ({ by }, _, ctx) => findOptional(ctx, by),
  },
  ServiceMedalPayload: { medal: object(documents.findServiceMedal), userErrors },
};
