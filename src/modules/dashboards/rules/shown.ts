// The numbers of a unit as they are shown: one function for each group of them, null where withheld. Pure.

import type { CountedPeriod, NumbersRead } from './counts.ts';

export interface PlanNumbersView {
  draft: number;
  returned: number;
  submitted: number;
  approved: number;
  total: number;
}

export const plansIn = (numbers: NumbersRead): PlanNumbersView => ({
  draft: numbers.plan('DRAFT'),
  returned: numbers.plan('RETURNED'),
  submitted: numbers.plan('SUBMITTED'),
  approved: numbers.plan('APPROVED'),
  total: numbers.plans(),
});

export interface ProgressNumbersView {
  month: string;
  plans: number;
}

export const progressIn = (numbers: NumbersRead): ProgressNumbersView[] =>
  numbers
    .progressMonths()
    .toSorted()
    .map((month) => ({ month, plans: numbers.progress(month) }));

export interface EvaluationNumbersView {
  open: number;
  shared: number;
  final: number;
  exempt: number;
  total: number;
}

export function evaluationsIn(numbers: NumbersRead, period: CountedPeriod): EvaluationNumbersView {
  const [open, shared] = [numbers.evaluation(period, 'OPEN'), numbers.evaluation(period, 'SHARED')];
  const [final, exempt] = [numbers.evaluation(period, 'FINAL'), numbers.evaluation(period, 'EXEMPT')];
  return { open, shared, final, exempt, total: open + shared + final + exempt };
}

export interface ReviewNumbersView {
  rounds: number;
  invited: number | null;
  answered: number | null;
}

/** @param rounds those that are closed */
export const reviewsIn = (numbers: NumbersRead, rounds: readonly string[], isShown: boolean): ReviewNumbersView => ({
  rounds: rounds.length,
  invited: isShown ? numbers.review('invited', rounds) : null,
  answered: isShown ? numbers.review('answered', rounds) : null,
});

export interface ObjectionNumbersView {
  filed: number | null;
  open: number | null;
  overdue: number | null;
  decided: number | null;
  changed: number | null;
}

export const objectionsIn = (numbers: NumbersRead, isShown: boolean, today: string): ObjectionNumbersView =>
  isShown
    ? {
        filed: numbers.objection('filed'),
        open: numbers.objection('open'),
        overdue: numbers.objectionsOverdue(today),
        decided: numbers.objection('decided'),
        changed: numbers.objection('changed'),
      }
    : { filed: null, open: null, overdue: null, decided: null, changed: null };
