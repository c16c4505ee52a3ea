// Which questions about a year in numbers have one answer as long as a board is shown as it was read, and to whom.

import type { ReadContext } from '../../platform/context.ts';
import type { KeptField } from '../../platform/edge/kept-answers.ts';

/** What is made of the boards of a year and of names of units: complaints and satisfaction lie on other boards, people of a unit are nobody's number. */
const TYPES = [
  ...['Figures', 'PlanNumbers', 'ProgressNumbers', 'EvaluationNumbers', 'PredicateNumbers', 'PredicatePeople', 'AchievementNumbers'],
  ...['DistributionRule', 'ReviewNumbers', 'ObjectionNumbers', 'DevelopmentNumbers', 'OnboardingNumbers'],
];
const OF_UNIT_FIGURES = [
  '__typename',
  'unit',
  'plans',
  'progress',
  'evaluations',
  'predicates',
  'reviews',
  'objections',
  'development',
  'onboarding',
];

export const figuresKept: KeptField<ReadContext> = {
  types: new Map<string, ReadonlySet<string> | null>([
    ...TYPES.map((type) => [type, null] as const),
    ['UnitFigures', new Set(OF_UNIT_FIGURES)],
    ['Unit', new Set(['__typename', 'id', 'code', 'name', 'kind'])],
  ]),
  /** Loaded with the first such question. */
  standing: async (ctx, args) => (await import('./standing.ts')).standing(ctx, args),
};
