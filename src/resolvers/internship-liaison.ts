// Fields of what a partner institution sees, one expression each.

import type { Resolvers } from '../generated/types.ts';
import { certificateFor } from '../modules/internship/certificates.ts';
import { partnerCreditsFile } from '../modules/internship/credits-file.ts';
import * as liaison from '../modules/internship/liaison.ts';
import { loggedOf, statusOfPlacement } from '../modules/internship/placements.ts';
import { unitNameIn } from '../modules/internship/programmes.ts';
import { unlessForgotten } from '../modules/internship/rules/keeping.ts';
import { lastDayOf } from '../modules/internship/rules/placement-types.ts';
import { toChoose } from '../modules/internship/students.ts';
import { connection } from '../platform/graphql/connection.ts';

export const internshipLiaison: Resolvers = {
  Query: {
    partnerInterns: (_, args, ctx) =>
      connection(
        ctx,
        'partnerInterns',
        { ...args },
        (slice) => liaison.partnerInterns(ctx, args.institutionId, slice),
        (row) => row,
      ),
    partnerFigures: (_, args, ctx) => liaison.figuresOfPartner(ctx, args),
    partnerCreditsFile: (_, args, ctx) => partnerCreditsFile(ctx, args),
  },
  Me: {
    partnerInstitution: async (_, __, ctx) => {
      const row = await liaison.ownInstitution(ctx);
      return row && toChoose(row);
    },
  },
  InternshipPlacement: { credits: ({ body }, _, ctx) => liaison.creditsFor(ctx, body) },
  PartnerIntern: {
    placementId: ({ body }) => body.id,
    name: ({ body }) => unlessForgotten(body, body.said.name),
    studyProgramme: ({ body }) => unlessForgotten(body, body.said.studyProgramme),
    forgottenAt: ({ body }) => body.forgottenAt,
    programmeTitle: ({ body }) => body.title,
    unitName: ({ body }, _, ctx) => unitNameIn(ctx, body.region, body.unitId),
    from: ({ body }) => body.from,
    until: ({ body }) => lastDayOf(body),
    status: ({ body }, _, ctx) => statusOfPlacement(ctx, body),
    daysLogged: async ({ body }, _, ctx) => (await loggedOf(ctx, body.id)).days,
    score: ({ body }) => body.scores.at(-1)?.total,
    credits: ({ body }, _, ctx) => liaison.creditsFor(ctx, body),
    certificate: (row, _, ctx) => certificateFor(ctx, row),
  },
};
