// Fields of what is done for a whole unit or a list of people: one expression each.

import type { Resolvers } from '../generated/types.ts';
import { findEvaluation } from '../modules/evaluation/documents.ts';
import { evaluationOpenMany, type OpenedMany } from '../modules/evaluation/open-many.ts';
import { employeeOf, findEmployee, findOptional } from '../modules/organisation/employees.ts';
import { findUnit } from '../modules/organisation/units.ts';
import * as extensions from '../modules/performance/extensions.ts';
import { type EnrolledUnit, reviewEnrolUnit } from '../modules/reviews/enrol-unit.ts';
import { findSubject } from '../modules/reviews/subjects.ts';
import { connection } from '../platform/graphql/connection.ts';
import { type OutcomeParent, type PayloadParent, payload, userErrors } from '../platform/graphql/payload.ts';

const outcomes = ({ result }: PayloadParent) => (result as (OpenedMany & EnrolledUnit) | null)?.rows ?? null;
const endCursor = ({ result }: PayloadParent) => (result as OpenedMany | null)?.endCursor ?? null;

export const outstandingMany: Resolvers = {
  Query: {
    phaseExtensions: async (_, { cycleId, phase, unitId, ...page }, ctx) => {
      const scope = await extensions.extensionScope(ctx, { cycleId, phase, unitId });
      const read = (of: NonNullable<typeof scope>) =>
        connection(
          ctx,
          'phaseExtensions',
          { ...page, ...of },
          (slice) => extensions.phaseExtensions(ctx, of, slice),
          (row) => row,
        );
      return scope && read(scope);
    },
  },
  Mutation: {
    cyclePhaseExtendMany: payload('cyclePhaseExtendMany', extensions.cyclePhaseExtendMany),
    cyclePhaseExtensionWithdraw: payload('cyclePhaseExtensionWithdraw', extensions.cyclePhaseExtensionWithdraw),
    evaluationOpenMany: payload('evaluationOpenMany', evaluationOpenMany),
    reviewEnrolUnit: payload('reviewEnrolUnit', reviewEnrolUnit),
  },
  PhaseExtension: {
    version: ({ version }) => version,
    phase: ({ body }) => body.phase,
    employee: ({ body }, _, ctx) => employeeOf(ctx, body.employeeId),
    employeeName: ({ body }) => body.given?.employeeName ?? '',
    unit: ({ body }, _, ctx) => (body.given?.unitId ? findUnit(ctx, body.given.unitId) : null),
    closesAt: ({ body }) => body.closesAt,
    reason: ({ body }) => body.reason,
    by: ({ body }, _, ctx) => findOptional(ctx, body.given?.by),
    at: ({ body }) => body.given?.at,
  },
  CyclePhaseExtendManyPayload: { outcomes: ({ result }) => (result as { rows?: OutcomeParent[] } | null)?.rows ?? null, userErrors },
  CyclePhaseExtendOutcome: { employee: ({ id }, _, ctx) => (id ? findEmployee(ctx, id) : null), userErrors },
  EvaluationOpenManyPayload: { outcomes, endCursor, userErrors },
  EvaluationOpenOutcome: {
    employee: ({ employeeId }, _, ctx) => employeeOf(ctx, employeeId),
    evaluation: ({ id }, _, ctx) => (id ? findEvaluation(ctx, id) : null),
    userErrors,
  },
  ReviewEnrolUnitPayload: { outcomes, endCursor, userErrors },
  ReviewEnrolUnitOutcome: {
    employee: ({ employeeId }, _, ctx) => employeeOf(ctx, employeeId),
    subject: ({ id }, _, ctx) => (id ? findSubject(ctx, id) : null),
    userErrors,
  },
};
