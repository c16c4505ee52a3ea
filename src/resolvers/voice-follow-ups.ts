// Fields of what units do about the elements that citizens rated lowest: one expression each.

import type { Resolvers } from '../generated/types.ts';
import { findOptional } from '../modules/organisation/employees.ts';
import * as followUps from '../modules/voice/follow-ups.ts';
import { ownerWorks } from '../modules/voice/owners.ts';
import { isLateFollowUp } from '../modules/voice/rules/follow-up.ts';
import { findService } from '../modules/voice/services.ts';
import { object, payload, userErrors } from '../platform/graphql/payload.ts';
import { told } from '../platform/graphql/told.ts';
import { legalDay } from '../platform/rules/calendar.ts';

export const voiceFollowUps: Resolvers = {
  Mutation: {
    voiceFollowUpOpen: payload('voiceFollowUpOpen', followUps.voiceFollowUpOpen),
    voiceFollowUpChange: payload('voiceFollowUpChange', followUps.voiceFollowUpChange),
    voiceFollowUpPostpone: payload('voiceFollowUpPostpone', followUps.voiceFollowUpPostpone),
    voiceFollowUpDone: payload('voiceFollowUpDone', followUps.voiceFollowUpDone),
  },
  VoiceSummary: { followUps: (parent, _, ctx) => followUps.publicFollowUps(ctx, parent) },
  VoiceFollowUp: {
    id: ({ body }) => body.id,
    unitId: ({ body }) => body.unitId,
    service: ({ body }, _, ctx) => (body.serviceId === null ? null : findService(ctx, body.serviceId)),
    year: ({ body }) => body.year,
    period: ({ body }) => body.period,
    element: ({ body }) => body.element,
    what: ({ body }) => body.what,
    owner: ({ body }, _, ctx) => findOptional(ctx, body.ownerId),
    ownerServes: ({ region, body }, _, ctx) => ownerWorks(ctx, body, region),
    owners: ({ body }) => [...body.owners],
    openedOn: ({ body }) => body.openedOn,
    dueOn: ({ body }) => body.dueOn,
    late: ({ body }, _, ctx) => isLateFollowUp(body, legalDay(ctx.now)),
    putOff: ({ body }) => [...body.putOff],
    doneOn: ({ body }) => body.done?.on ?? null,
    doneWords: ({ body }) => body.done?.words ?? null,
    before: ({ body }) => body.before,
    outcome: (row, _, ctx) => followUps.outcomeOf(ctx, row),
    ...told(followUps.trialsOnFollowUp),
  },
  VoiceFollowUpOwner: { owner: ({ ownerId }, _, ctx) => findOptional(ctx, ownerId) },
  VoiceFollowUpPutOff: { doneOn: ({ done }) => done?.on ?? null, doneWords: ({ done }) => done?.words ?? null },
  VoicePublicFollowUp: {
    serviceId: ({ body }) => body.serviceId,
    element: ({ body }) => body.element,
    what: ({ body }) => body.what,
    dueOn: ({ body }) => body.dueOn,
    timesPutOff: ({ body }) => body.putOff.length,
    doneOn: ({ body }) => body.done?.on ?? null,
    doneWords: ({ body }) => body.done?.words ?? null,
    before: ({ body }) => body.before,
    outcome: (row, _, ctx) => followUps.outcomeOf(ctx, row),
  },
  VoiceFollowUpPayload: { followUp: object(followUps.findFollowUp), userErrors },
};
