// The roster's rows: whose posts have one, and what it says, from the records themselves. Pure.
import { addDays, compareDay, covers, type Since, valueOn } from '../../../platform/rules/calendar.ts';
import type { Evaluation } from '../../evaluation/rules/types.ts';
import type { EmployeeKind } from '../../organisation/rules/record-types.ts';
import type { Assignment, Employee } from '../../organisation/rules/types.ts';
import type { PlanHead } from '../../performance/rules/types.ts';
import { evaluationStage, isBefore, isExpected, planMark } from './stages.ts';
import type { RosterCard, RosterFilter, Stages } from './types.ts';

/** The definitive posts that are not over: one now, and one that is told ahead. */
export const rosterPosts = ({ assignments }: Pick<Employee, 'assignments'>, today: string): Assignment[] =>
  assignments.filter(({ holding, validTo }) => holding === 'DEFINITIVE' && (validTo === null || validTo >= today));

/** Values that hold on a day or later. */
function ahead<T>(spans: readonly Since<T>[] | undefined, value: T, today: string): Since<T>[] {
  if (!spans) return [{ validFrom: '', value }];
  const coming = spans.filter(({ validFrom }) => validFrom > today).map(({ validFrom, value: one }) => ({ validFrom, value: one }));
  return [{ validFrom: '', value: valueOn(spans, today) }, ...coming];
}

/** Of this year, the one before and the one after: what lists are asked for. */
const YEARS_KEPT = 1;

/** Of years that are asked for still. */
export const kept = <T>(stages: Record<string, T>, today: string): Record<string, T> =>
  Object.fromEntries(Object.entries(stages).filter(([year]) => Number(year) >= Number(today.slice(0, 4)) - YEARS_KEPT));

/** First day of the definitive posts that lead to this one without a day between them. */
function unbrokenSince({ assignments }: Pick<Employee, 'assignments'>, { validFrom }: Assignment): string {
  const before = assignments
    .filter((one) => one.holding === 'DEFINITIVE' && one.validFrom < validFrom)
    .toSorted((a, b) => compareDay(b.validFrom, a.validFrom));
  return before.reduce((since, one) => (one.validTo !== null && addDays(one.validTo, 1) === since ? one.validFrom : since), validFrom);
}

export function rosterCard(employee: Employee, assignment: Assignment, { plans, evaluations }: Stages, today: string): RosterCard {
  const { id: assignmentId, positionId, positionTitle: title, unitId, isHead, validFrom, validTo } = assignment;
  const since = unbrokenSince(employee, assignment);
  return {
    employeeId: employee.id,
    name: employee.name,
    ...{ assignmentId, positionId, title, unitId, isHead, validFrom, validTo, since },
    kinds: ahead(employee.spans?.kind, employee.kind, today),
    grades: ahead(employee.spans?.grade, employee.grade, today),
    plans: kept(plans, today),
    evaluations: kept(evaluations, today),
  };
}

/** What a card that was made earlier says of today and of what comes: days have passed, and years are asked for no longer. */
export const cardOn = (card: RosterCard, today: string): RosterCard => ({
  ...card,
  kinds: ahead(card.kinds, kindOf(card, today), today),
  grades: ahead(card.grades, gradeOf(card, today), today),
  plans: kept(card.plans, today),
  evaluations: kept(card.evaluations, today),
});

const withStage = <T extends string>(stages: Record<string, T>, year: number, stage: T): Record<string, T> => {
  const { [year]: _, ...others } = stages;
  return stage === 'NONE' ? others : { ...others, [year]: stage };
};

/** With what a plan of the post has become. A void one goes on being told of, so that it is told from one that never was. */
export const withPlan = (stages: Stages, plan: PlanHead): Stages => ({
  ...stages,
  plans: withStage(stages.plans, plan.year, planMark(plan)),
});

/** With what the person's evaluation of a year has become. */
export const withEvaluation = (stages: Stages, evaluation: Evaluation): Stages => ({
  ...stages,
  evaluations: withStage(stages.evaluations, evaluation.year, evaluationStage(evaluation)),
});

/** What of a career rows are made of. */
const shown = ({ name, kind, grade, spans, assignments }: Employee): string => {
  const definitive = assignments.filter(({ holding }) => holding === 'DEFINITIVE');
  const posts = definitive.map(({ supervisors: _, ...post }) => post);
  return JSON.stringify([name, kind, grade, spans?.kind, spans?.grade, posts]);
};

/** Whether two states of a career make other rows: a delegation, a number or a superior does not. */
export const isOtherRoster = (before: Employee, after: Employee): boolean => shown(before) !== shown(after);

/** Plans of a second post, and evaluations of a period or a second post, are in no row. */
export const isOnRoster = ({ holding, period = null }: { holding: string; period?: number | null }): boolean =>
  holding === 'DEFINITIVE' && period === null;

export const kindOf = ({ kinds }: RosterCard, day: string): EmployeeKind => valueOn(kinds, day);
export const gradeOf = ({ grades }: RosterCard, day: string): string | null => valueOn(grades, day);

/** Whoever serves in the post today and is what is asked for. Of who is elected, nothing is expected. */
export function isAsked(card: RosterCard, { kinds, grades }: Pick<RosterFilter, 'kinds' | 'grades'>, today: string): boolean {
  const kind = kindOf(card, today);
  if (kind === 'NON_ASN' || !covers(card, today)) return false;
  return (kinds?.includes(kind) ?? true) && (grades ? grades.includes(gradeOf(card, today) ?? '') : true);
}

/** Somebody who has not taken the step. */
export const isOutstanding = (card: RosterCard, filter: RosterFilter, today: string): boolean =>
  isAsked(card, filter, today) && isExpected(card, filter) && isBefore(card, filter);
