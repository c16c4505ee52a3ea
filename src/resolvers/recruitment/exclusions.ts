// Fields of the recruitment module, exclusions: one expression each.

import type { Resolvers } from '../../generated/types.ts';
import { COMMITTEE_HELP } from '../../modules/recruitment/campaigns/rules/helpers.ts';
import * as services from '../../modules/recruitment/exclusions/exclusions.ts';
import type { ExclusionRow } from '../../modules/recruitment/exclusions/items.ts';
import { aboutOwned } from '../../modules/recruitment/registration/applicants.ts';
import { connection } from '../../platform/graphql/connection.ts';
import type { Subjects } from '../../platform/graphql/gate.ts';
import { object, payload, userErrors } from '../../platform/graphql/payload.ts';
import { told } from '../../platform/graphql/told.ts';
import { personOf } from '../../platform/viewer.ts';

/** Whom a parent is about, for fields narrower than their object. */
export const exclusionsSubjects: Subjects = {
  ApplicationExclusion: ({ region, body }: ExclusionRow) => aboutOwned(region, body),
};

export const exclusions: Resolvers = {
  Query: {
    applicationExclusions: (_, args, ctx) =>
      connection(
        ctx,
        'applicationExclusions',
        args,
        (slice) => services.exclusionsIn(ctx, args.campaignId, slice),
        (row) => row,
      ),
  },
  Mutation: {
    applicationDisqualify: payload('applicationDisqualify', services.applicationDisqualify),
    applicationWithdraw: payload('applicationWithdraw', services.applicationWithdraw),
    disqualificationDecide: payload('disqualificationDecide', services.disqualificationDecide),
    disqualificationObject: payload('disqualificationObject', services.disqualificationObject),
    disqualificationObjectionAnswer: payload('disqualificationObjectionAnswer', services.disqualificationObjectionAnswer),
  },
  Application: { exclusion: ({ body }, _, ctx) => services.exclusionOf(ctx, body.id) },
  Offer: { exclusion: (offer, _, ctx) => services.exclusionOfOffer(ctx, offer) },
  ApplicationExclusion: {
    id: ({ body }) => body.id,
    campaignId: ({ body }) => body.campaignId,
    registrationNumber: ({ body }) => body.registrationNumber,
    formationId: ({ body }) => body.formationId,
    kind: ({ body }) => body.kind,
    reason: ({ body }) => body.reason,
    notice: ({ body }) => body.notice,
    note: ({ body }) => body.note,
    status: ({ body }) => body.status,
    proposedAt: ({ body }) => body.proposedAt,
    mine: ({ body }, _, { viewer }) => body.proposedBy === personOf(viewer),
    decidedAt: ({ body }) => body.decidedAt,
    refusal: ({ body }) => body.refusal,
    objectUntil: ({ body }) => body.objectUntil,
    objection: ({ body }) => body.objection,
    liftedAt: ({ body }) => body.liftedAt,
    offerId: ({ body }) => body.offerId,
    employeeId: ({ body }) => body.employeeId,
    earlier: (row, _, ctx) => services.earlierRounds(ctx, row),
    ...told(services.trialsOn, { ...COMMITTEE_HELP, DEADLINE_PASSED: 'NOBODY' }),
  },
  ApplicationExclusionPayload: { exclusion: object(services.findExclusion), userErrors },
};
