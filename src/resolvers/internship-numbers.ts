// Internships in numbers: of units beside their other figures, and of a region. One expression each.

import type { Resolvers } from '../generated/types.ts';
import { isOld } from '../modules/dashboards/region.ts';
import * as board from '../modules/internship/board.ts';
import { applicationsTold, internshipSummary, internshipsTold } from '../modules/internship/region-year.ts';

export const internshipNumbers: Resolvers = {
  UnitFigures: {
    internships: (view, _, ctx) => board.internshipNumbers(ctx, view),
    internshipDesk: (view, _, ctx) => board.internshipDesk(ctx, view),
  },
  Region: { internshipSummary: ({ code }, { year }, ctx) => internshipSummary(ctx, code, year) },
  InternshipSummary: {
    isStale: (summary, _, ctx) => isOld(summary, ctx),
    internships: (summary) => internshipsTold(summary),
    applications: (summary) => applicationsTold(summary),
  },
};
