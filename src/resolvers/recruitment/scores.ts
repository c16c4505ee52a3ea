// Fields of the recruitment module, score files, imports and sheets: one expression each.

import type { Resolvers } from '../../generated/types.ts';
import { sheetParts, sheetScores } from '../../modules/recruitment/scores/row-scores.ts';
import { scoreFileAnnounce, scoreFileContract } from '../../modules/recruitment/scores/score-files.ts';
import * as views from '../../modules/recruitment/scores/score-views.ts';
import * as services from '../../modules/recruitment/scores/scores.ts';
import { connection, wholeConnection } from '../../platform/graphql/connection.ts';
import { object, payload, userErrors } from '../../platform/graphql/payload.ts';
import { personOf } from '../../platform/viewer.ts';

export const scores: Resolvers = {
  Query: {
    scoreImport: (_, { id }, ctx) => services.findScoreImport(ctx, id),
    scoreImports: (_, args, ctx) =>
      connection(
        ctx,
        'scoreImports',
        args,
        (slice) => services.scoreImports(ctx, args.campaignId, slice),
        (row) => row,
      ),
  },
  Mutation: {
    scoreFileAnnounce: payload('scoreFileAnnounce', scoreFileAnnounce),
    scoreImportPropose: payload('scoreImportPropose', services.scoreImportPropose),
    scoreImportApprove: payload('scoreImportApprove', services.scoreImportApprove),
    scoreImportReject: payload('scoreImportReject', services.scoreImportReject),
  },
  ScoreImport: {
    id: ({ body }) => body.id,
    campaignId: ({ body }) => body.campaignId,
    stage: ({ body }) => body.stage,
    status: ({ body }, _, ctx) => services.importStatus(ctx, body),
    source: ({ body }) => body.source,
    fileName: ({ body }) => body.fileName,
    sha256: ({ body }) => body.sha256,
    formationIds: ({ body }) => body.formationIds,
    proposedAt: ({ body }) => body.proposedAt,
    mine: ({ body }, _, { viewer }) => body.proposedBy === personOf(viewer),
    decidedAt: ({ body }) => body.decidedAt,
    reason: ({ body }) => body.reason,
    counts: ({ body }) => ({ disqualified: 0, withdrawn: 0, warnings: 0, ...body.counts }),
    comparedWith: ({ body }) => body.comparedWith?.number ?? null,
    sheetNumber: ({ body }) => body.sheetNumber,
    policyVersion: ({ body }) => body.policyVersion,
    rulesNumber: ({ body }) => body.rulesNumber,
    issues: (row, args, ctx) =>
      wholeConnection(
        ctx,
        'scoreImport.issues',
        { ...args, scoreImport: row.body.id },
        (slice) => views.issuesOf(ctx, row, slice),
        ({ body }) => body,
      ),
    warnings: (row, args, ctx) =>
      wholeConnection(
        ctx,
        'scoreImport.warnings',
        { ...args, scoreImport: row.body.id },
        (slice) => views.warningsOf(ctx, row, slice),
        ({ body }) => body,
      ),
    changes: (row, args, ctx) =>
      wholeConnection(
        ctx,
        'scoreImport.changes',
        { ...args, scoreImport: row.body.id },
        (slice) => views.changesOf(ctx, row, slice),
        ({ body }) => ({ ...body, origin: row.body }),
      ),
    rows: (row, args, ctx) =>
      wholeConnection(
        ctx,
        'scoreImport.rows',
        { ...args, scoreImport: row.body.id },
        (slice) => views.rowsOf(ctx, row, args.formationId, slice),
        ({ body }) => ({ ...body, origin: row.body }),
      ),
    missing: (row, args, ctx) =>
      wholeConnection(
        ctx,
        'scoreImport.missing',
        { ...args, scoreImport: row.body.id },
        (slice) => views.missingPage(ctx, row, slice),
        ({ body }) => body,
      ),
  },
  ScoreIssue: { registrationNumber: ({ number }) => number },
  ScoreWarning: { registrationNumber: ({ number }) => number },
  ScoreChange: {
    registrationNumber: ({ number }) => number,
    before: ({ origin, before }) => before && sheetScores(origin, before),
    after: ({ origin, after }) => after && sheetScores(origin, after),
  },
  ScoreRow: {
    registrationNumber: ({ number }) => number,
    scores: ({ origin, ...scored }) => sheetScores(origin, scored),
  },
  TestScores: { absent: ({ values, exclusion }) => values === null && !exclusion, parts: (scores, _, ctx) => sheetParts(ctx, scores) },
  ScoreFilePayload: { upload: ({ result }, _, ctx) => result && scoreFileContract(ctx, result.id), userErrors },
  ScoreImportPayload: { scoreImport: object(services.findScoreImport), userErrors },
};
