// Fields of an applicant's results: one expression each.
import { openingById } from '../../services/recruitment/formations.ts';
import { rowFindings } from '../../services/recruitment/placements.ts';
import * as results from '../../services/recruitment/results.ts';
import type { Resolvers } from '../types.generated.ts';

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
