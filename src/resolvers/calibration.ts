// Fields of calibration: one expression each.

import type { Resolvers } from '../generated/types.ts';
import * as calibration from '../modules/calibration/calibration.ts';
import type { CalibrationRow } from '../modules/calibration/items.ts';
import { summaryOf } from '../modules/evaluation/lists.ts';
import { employeeOf, findOptional } from '../modules/organisation/employees.ts';
import { unitOf } from '../modules/organisation/units.ts';
import { connection } from '../platform/graphql/connection.ts';
import { object, payload, userErrors } from '../platform/graphql/payload.ts';

const session = object(calibration.findCalibration);

export const calibrations: Resolvers = {
  Query: {
    calibration: (_, args, ctx) => calibration.calibration(ctx, args),
  },
  Mutation: {
    calibrationOpen: payload('calibrationOpen', calibration.calibrationOpen),
    calibrationPropose: payload('calibrationPropose', calibration.calibrationPropose),
    calibrationConfirm: payload('calibrationConfirm', calibration.calibrationConfirm),
    calibrationReject: payload('calibrationReject', calibration.calibrationReject),
    calibrationClose: payload('calibrationClose', calibration.calibrationClose),
  },
  CalibrationSession: {
    id: ({ body }) => body.id,
    unit: ({ body }, _, ctx) => unitOf(ctx, body.unitId),
    year: ({ body }) => body.year,
    period: ({ body }) => body.period,
    members: ({ body }, _, ctx) => Promise.all(body.members.map((id) => employeeOf(ctx, id))),
    status: ({ body }) => body.status,
    openedAt: ({ body }) => body.openedAt,
    closedAt: ({ body }) => body.closedAt,
    deadlineAt: ({ body }, _, ctx) => calibration.calibrationDeadline(ctx, body),
    allowedActions: ({ body }, _, ctx) => calibration.calibrationActions(ctx, body),
    blockers: ({ body }, _, ctx) => calibration.blockersOfCalibration(ctx, body),
    evaluations: ({ body }, args, ctx) =>
      connection(
        ctx,
        'calibration.evaluations',
        { ...args, session: body.id },
        (slice) => calibration.evaluationsOf(ctx, body, slice),
        summaryOf,
      ),
    changes: ({ body }: CalibrationRow, args, ctx) =>
      connection(
        ctx,
        'calibration.changes',
        { ...args, session: body.id },
        (slice) => calibration.changesIn(ctx, body, slice),
        ({ view }) => view,
      ),
  },
  CalibrationChange: {
    id: ({ row }) => row.body.id,
    version: ({ row }) => row.version,
    evaluationId: ({ row }) => row.body.evaluationId,
    employee: ({ row }, _, ctx) => employeeOf(ctx, row.body.employeeId),
    before: ({ words }) => words?.before,
    after: ({ words }) => words?.after,
    reason: ({ words }) => words?.reason,
    proposedBy: ({ row }, _, ctx) => employeeOf(ctx, row.body.proposedBy),
    proposedAt: ({ row }) => row.body.proposedAt,
    status: ({ row }) => row.body.status,
    decidedBy: ({ row }, _, ctx) => findOptional(ctx, row.body.decision?.by),
    decidedAt: ({ row }) => row.body.decision?.at,
    rejectedReason: ({ row, words }) => words && row.body.decision?.reason,
  },
  CalibrationPayload: { calibration: session, userErrors },
  CalibrationChangePayload: {
    change: ({ result }, _, ctx) => result && calibration.findChange(ctx, result.id, result.changeId),
    calibration: session,
    userErrors,
  },
};
