// Fields of law as data: entries and what holds, one expression each.

import type { Resolvers } from '../generated/types.ts';
import * as entries from '../modules/policy/entries.ts';
import { holidaysUnknown } from '../modules/policy/law.ts';
import { yearWarnings } from '../modules/policy/rules/year.ts';
import type { ReadContext } from '../platform/context.ts';
import { connection } from '../platform/graphql/connection.ts';
import { object, payload, userErrors } from '../platform/graphql/payload.ts';
import { told } from '../platform/graphql/told.ts';
import type { Due } from '../platform/rules/due.ts';
import type { CalendarTerms } from '../platform/rules/policy/holidays.ts';
import type { PolicyKind } from '../platform/rules/policy/overlay.ts';
import { HOLIDAYS_UNKNOWN, YEAR_WARNINGS } from '../platform/rules/texts/policy.ts';
import { fill } from '../platform/rules/texts/render.ts';
import { sourceIn } from '../platform/rules/texts/sources.ts';
import { personOf } from '../platform/viewer.ts';

/** The type of a kind's numbers in the schema. */
const TYPE_OF = {
  CALENDAR: 'CalendarTerms',
  ORGANISATION: 'OrganisationTerms',
  PERFORMANCE: 'PerformanceTerms',
  EVIDENCE: 'EvidenceTerms',
  FEEDBACK: 'FeedbackTerms',
  REVIEWS: 'ReviewsTerms',
  EVALUATION: 'EvaluationTerms',
  EVALUATION_UNITS: 'EvaluationUnitsTerms',
  DEVELOPMENT: 'DevelopmentTerms',
  RECRUITMENT: 'RecruitmentTerms',
  RECRUITMENT_PPPK: 'RecruitmentTerms',
  COMMITTEE: 'CommitteeTerms',
  RETENTION: 'RetentionTerms',
  NOTICES: 'NoticesTerms',
  ONBOARDING: 'OnboardingTerms',
} as const satisfies Record<PolicyKind, string>;

const typed = (kind: PolicyKind, terms: object) => ({ __typename: TYPE_OF[kind], ...terms }) as never;

const unknownYear = async (due: Due, ctx: ReadContext) => {
  const found = await holidaysUnknown(ctx, due);
  return found && { ...found, message: fill(HOLIDAYS_UNKNOWN[ctx.language], ctx.language, found) };
};

export const policy: Resolvers = {
  Query: {
    lawInForce: (_, args, ctx) => entries.lawInForce(ctx, args),
    policyEntries: (_, { kind, ...args }, ctx) =>
      connection(
        ctx,
        'policyEntries',
        { ...args, kind: kind ?? null },
        (slice) => entries.policyEntries(ctx, kind ?? null, slice),
        (row) => row,
      ),
  },
  Mutation: {
    policyPropose: payload('policyPropose', entries.policyPropose),
    policyRelease: payload('policyRelease', entries.policyRelease),
    policyWithdraw: payload('policyWithdraw', entries.policyWithdraw),
  },
  PolicyInForce: {
    source: ({ source }, _, { language }) => sourceIn(source, language),
    terms: ({ kind, terms }) => typed(kind, terms),
  },
  PolicyEntry: {
    id: ({ body }) => body.id,
    kind: ({ body }) => body.kind,
    status: ({ body }) => body.status,
    validFrom: ({ body }) => body.validFrom,
    policyVersion: ({ body }) => body.version,
    inForce: (row, _, ctx) => entries.isInForce(ctx, row),
    source: ({ body }) => body.source,
    reason: ({ body }) => body.reason,
    terms: ({ body }) => typed(body.kind, body.terms),
    basedOn: ({ body }) => body.basedOn,
    changes: ({ body }) => [...body.changes],
    warnings: ({ body }, _, { language }) =>
      body.kind === 'CALENDAR'
        ? yearWarnings(body.terms as CalendarTerms).map((one) => ({
            ...one,
            message: fill(YEAR_WARNINGS[one.code][language], language, { ...one }),
          }))
        : [],
    proposedAt: ({ body }) => body.proposedAt,
    mine: ({ body }, _, { viewer }) => body.proposedBy === personOf(viewer),
    releasedAt: ({ body }) => body.releasedAt,
    withdrawnAt: ({ body }) => body.withdrawn?.at,
    withdrawnBecause: ({ body }) => body.withdrawn?.reason,
    ...told(entries.trialsOn),
  },
  PolicyPayload: { entry: object(entries.findPolicyEntry), userErrors },
  CorrectionRequest: { holidaysUnknown: ({ body }, _, ctx) => unknownYear(body.due, ctx) },
  AbuseReport: { holidaysUnknown: ({ body }, _, ctx) => unknownYear(body.due, ctx) },
  Objection: {
    holidaysUnknown: ({ body }, _, ctx) => unknownYear(body.due, ctx),
    calendarVersions: ({ body }) => [...body.due.calendars],
  },
  ObjectionItem: { holidaysUnknown: ({ due }, _, ctx) => unknownYear(due, ctx) },
};
