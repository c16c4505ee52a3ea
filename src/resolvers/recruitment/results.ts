// Fields of an applicant's results: one expression each.

import type { Resolvers } from '../../generated/types.ts';
import { openingById } from '../../modules/recruitment/campaigns/formations.ts';
import { rowFindings } from '../../modules/recruitment/offers/placements.ts';
import * as results from '../../modules/recruitment/results/results.ts';

export const resultFields: Resolvers = {
  Application: {
    results: (row, _, ctx) => results.resultsOf(ctx, row),
    nextStep: (row, _, ctx) => results.nextStepOf(ctx, row),
  },
  ApplicationResult: {
    stage: ({ list }) => list.stage,
    edition: ({ list }) => list.edition,
    publishedAt: ({ list }) => list.publishedAt,
    outcome: ({ entry }) => entry.outcome,
    rank: ({ entry }) => entry.rank,
    decidedBy: ({ entry }) => entry.decidedBy,
    scores: ({ entry }) => entry,
    placedIn: ({ entry }, _, ctx) => openingById(ctx, entry.placedIn),
    ground: ({ entry }) => entry.ground,
    findings: ({ entry }, _, ctx) => rowFindings(ctx, entry),
  },
};
