// The numbers of dashboards: who may ask for them, and what they cost.
import { type QueryModule, STAFF_ONLY } from '../operation.ts';

export const dashboardsQueries = {
  queries: {
    planFigures: {
      access: {
        ...STAFF_ONLY,
        otherwise: 'yes',
        self: 'none',
        colleague: 'none',
        delegate: 'none',
        lineAbove: 'none',
        foreignAdmin: 'none',
      },
      question: (ids) => `planFigures(year: 2026, unitId: "${ids.unit}") { plans { total } }`,
      costs: {
        'plans of the whole city, agency by agency': {
          as: 'hr',
          query:
            '{ planFigures(year: 2026) { asOf isStale plans { total approved } units { unit { name } plans { draft returned submitted approved total } } } }',
          reads: 2,
          units: 4,
        },
      },
    },
  },
} as const satisfies QueryModule;
