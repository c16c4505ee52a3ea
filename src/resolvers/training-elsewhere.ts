// Fields of training had elsewhere, one expression each.

import type { Resolvers } from '../generated/types.ts';
import { employeeOf } from '../modules/organisation/employees.ts';
import * as elsewhere from '../modules/training/elsewhere.ts';
import { connection } from '../platform/graphql/connection.ts';
import { object, payload, userErrors } from '../platform/graphql/payload.ts';
import { told } from '../platform/graphql/told.ts';

const row = <T>(one: T): T => one;

export const trainingElsewhere: Resolvers = {
  Query: {
    trainingReports: (_, args, ctx) => connection(ctx, 'trainingReports', { ...args }, (slice) => elsewhere.ownReports(ctx, slice), row),
    trainingReportQueue: (_, args, ctx) =>
      connection(ctx, 'trainingReportQueue', { ...args }, (slice) => elsewhere.reportQueue(ctx, slice), row),
  },
  Mutation: {
    trainingElsewhereReport: payload('trainingElsewhereReport', elsewhere.trainingElsewhereReport),
    trainingElsewhereSubmit: payload('trainingElsewhereSubmit', elsewhere.trainingElsewhereSubmit),
    trainingElsewhereVerify: payload('trainingElsewhereVerify', elsewhere.trainingElsewhereVerify),
    trainingElsewhereReturn: payload('trainingElsewhereReturn', elsewhere.trainingElsewhereReturn),
    trainingElsewhereWithdraw: payload('trainingElsewhereWithdraw', elsewhere.trainingElsewhereWithdraw),
  },
  TrainingReport: {
    id: ({ body }) => body.id,
    employee: ({ body }, _, ctx) => employeeOf(ctx, body.employeeId),
    title: ({ body }) => body.title,
    kind: ({ body }) => body.kind,
    provider: ({ body }) => body.provider,
    hours: ({ body }) => body.hours,
    from: ({ body }) => body.from,
    to: ({ body }) => body.to,
    certificateNumber: ({ body }) => body.certificateNumber,
    fileName: ({ body }) => body.file.fileName,
    fileUrl: (one, _, ctx) => elsewhere.certificateLink(ctx, one),
    status: ({ body }) => body.status,
    submittedAt: ({ body }) => body.submittedAt,
    countedHours: ({ body }) => body.verified?.hours,
    verifyReason: ({ body }) => body.verified?.reason,
    returnReason: ({ body }) => body.returned?.reason,
    alike: (one, _, ctx) => elsewhere.alikeTo(ctx, one),
    ...told(elsewhere.trialsOnReport),
  },
  CertificateUpload: { headers: ({ headers }) => Object.entries(headers).map(([name, value]) => ({ name, value })) },
  TrainingReportPayload: {
    report: object(elsewhere.findReport),
    upload: ({ result }, _, ctx) => result && elsewhere.uploadFor(ctx, result.id),
    userErrors,
  },
};
