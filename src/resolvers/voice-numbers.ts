// What citizens have said in numbers: of units beside their other figures, and of a region. One expression each.

import type { Resolvers } from '../generated/types.ts';
import { isOld } from '../modules/dashboards/region.ts';
import * as board from '../modules/voice/board.ts';
import { complaintsTold, voiceYear } from '../modules/voice/told.ts';

export const voiceNumbers: Resolvers = {
  UnitFigures: {
    complaints: (view, { period }, ctx) => board.unitComplaints(ctx, view, period),
    satisfaction: (view, { period }, ctx) => board.unitSatisfaction(ctx, view, period),
  },
  Region: { citizensSummary: ({ code }, { year }, ctx) => voiceYear(ctx, code, year) },
  CitizensSummary: {
    isStale: (summary, _, ctx) => isOld(summary, ctx),
    satisfaction: ({ satisfaction }) => satisfaction,
    complaints: (summary) => complaintsTold(summary),
  },
};
