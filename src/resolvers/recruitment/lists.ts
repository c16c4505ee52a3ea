// Fields of the recruitment module, published lists: one expression each.

import type { GraphQLResolveInfo } from 'graphql';
import type { Resolvers } from '../../generated/types.ts';
import { openingById } from '../../modules/recruitment/campaigns/formations.ts';
import * as announcements from '../../modules/recruitment/lists/announcements.ts';
import * as services from '../../modules/recruitment/lists/lists.ts';
import { rowFindings } from '../../modules/recruitment/offers/placements.ts';
import { type RowView, rowParts } from '../../modules/recruitment/scores/row-scores.ts';
import type { ReadContext } from '../../platform/context.ts';
import { wholeConnection } from '../../platform/graphql/connection.ts';
import type { Subjects } from '../../platform/graphql/gate.ts';
import { object, payload, userErrors } from '../../platform/graphql/payload.ts';
import { selects } from '../../platform/graphql/selects.ts';

/** Whom a parent is about, for fields narrower than their object: rows are read by the committee of their own region. */
export const listsSubjects: Subjects = {
  AnnouncedRow: ({ region, of }: RowView) => ({ region, employeeId: '', campaignId: of.campaignId }),
};

/** In the batch of the list itself; nothing waits for it here. */
const foresee = (ctx: ReadContext, campaignId: string, info: GraphQLResolveInfo): void => {
  if (selects(info, 'scores')) void announcements.foreseeScores(ctx, campaignId);
};

export const lists: Resolvers = {
  Query: {
    listPreview: (_, { campaignId, stage }, ctx) => services.listPreview(ctx, campaignId, stage),
    announcements: (_, { campaignId }, ctx, info) => {
      foresee(ctx, campaignId, info);
      return announcements.announcements(ctx, campaignId);
    },
    announcement: (_, args, ctx, info) => {
      foresee(ctx, args.campaignId, info);
      return announcements.announcement(ctx, args);
    },
  },
  Mutation: {
    listPublish: payload('listPublish', services.listPublish),
  },
  Announcement: {
    listId: ({ body }) => body.id,
    campaignId: ({ body }) => body.campaignId,
    stage: ({ body }) => body.stage,
    edition: ({ body }) => body.edition,
    publishedAt: ({ body }) => body.publishedAt,
    reason: ({ body }) => body.reason,
    sha256: ({ body }) => body.sha256,
    policyVersion: ({ body }) => body.policyVersion,
    rulesNumber: ({ body }) => body.rulesNumber,
    changeCount: ({ body }) => body.changes,
    formations: (row) => announcements.formationsOf(row),
    rows: (row, args, ctx, info) =>
      wholeConnection(
        ctx,
        'announcementRows',
        { ...args, listId: row.body.id, edition: row.body.edition },
        (slice) => announcements.rowsOf(ctx, row, { formationId: args.formationId, withScores: selects(info, 'scores') }, slice),
        ({ body }) => body,
      ),
    changes: (row, args, ctx) =>
      wholeConnection(
        ctx,
        'announcementChanges',
        { ...args, listId: row.body.id, edition: row.body.edition },
        (slice) => announcements.changesOf(ctx, row, slice),
        ({ body }) => body,
      ),
    editions: (row, _, ctx) => announcements.editionsOf(ctx, row),
  },
  AnnouncementEdition: {
    changeCount: ({ changes }) => changes,
  },
  AnnouncedFormation: {
    printUrl: ({ url }) => url.replace(/json$/, 'html'),
    opening: ({ formationId }, _, ctx) => openingById(ctx, formationId),
    outcomes: ({ outcomes }) => announcements.outcomeCounts(outcomes),
  },
  PreviewedFormation: {
    opening: ({ formationId }, _, ctx) => openingById(ctx, formationId),
    outcomes: ({ outcomes }) => announcements.outcomeCounts(outcomes),
    changeCount: ({ changes }) => changes,
  },
  AnnouncedRow: {
    scores: (row) => row,
    findings: (row, _, ctx) => rowFindings(ctx, row),
  },
  RowScores: {
    parts: (row, _, ctx) => rowParts(ctx, row),
  },
  ListPreview: {
    campaignId: ({ edition }) => edition.campaignId,
    edition: ({ edition }) => edition.edition,
    version: ({ head }) => head?.version ?? 0,
    sha256: ({ edition, problems }) => (problems.length === 0 ? edition.sha256 : null),
    rulesNumber: ({ edition }) => edition.rulesNumber,
    formations: ({ edition }) => edition.formations,
    rows: (draft, args, ctx) =>
      wholeConnection(
        ctx,
        'previewRows',
        { ...args, sha256: draft.edition.sha256 },
        (slice) => services.previewRows(draft, args.formationId, slice),
        ({ body }) => body,
      ),
    changeCount: ({ changes }) => changes.length,
    changes: (draft) => services.previewChanges(draft),
    problems: ({ problems }, _, ctx) => userErrors({ problems }, {}, ctx),
  },
  ListPayload: {
    announcement: object(announcements.findAnnouncement),
    userErrors,
  },
};
