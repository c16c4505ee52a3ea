// What each fact adds to the boards of a city: pure and of the fact alone, so that stream and rebuild end with the same numbers.

import { legalDay } from '../../../platform/rules/calendar.ts';
import type { Count, Numbers } from '../../../platform/rules/counts.ts';
import type { Evaluation } from '../../evaluation/rules/types.ts';
import type { Objection } from '../../objections/rules/types.ts';
import type { SuperiorSeat } from '../../organisation/rules/superior.ts';
import { type Employee, kindOn } from '../../organisation/rules/types.ts';
import { planStage } from '../../outstanding/rules/stages.ts';
import type { ProgressMonths } from '../../performance/rules/progress-months.ts';
import type { PlanHead } from '../../performance/rules/types.ts';
import { isAnonymous, RATER_GROUPS, type ReviewAsked, type ReviewRound, type ReviewTally } from '../../reviews/rules/types.ts';
import { PREDICATES } from '../../unit-achievement/rules/distribution.ts';
import type { UnitAchievement } from '../../unit-achievement/rules/unit.ts';
import {
  agencyBoard,
  agencyPostsBoard,
  type CountedReview,
  cityBoard,
  NAMES,
  onBoth,
  postsBoard,
  ROUNDS_ROW,
  ratersBoard,
  waitingBoard,
} from './counts.ts';

/** Of who holds two posts only the definitive one is expected of, so that nobody counts twice. */
const isDefinitive = ({ holding }: Pick<PlanHead, 'holding'>): boolean => holding === 'DEFINITIVE';

/** Whoever approves waits with every plan, also with that of a second post. */
function waitingCounts({ status, voided, submittedTo, submittedAt, year }: PlanHead, region: string): Count[] {
  if (status !== 'SUBMITTED' || voided || !submittedTo?.unitId || !submittedAt) return [];
  return [{ board: waitingBoard(region, year), row: rowOfSeat(submittedTo), numbers: { [legalDay(submittedAt)]: 1 } }];
}

/** A unit's head, whoever that is, or somebody who serves in it. */
const rowOfSeat = ({ unitId, employeeId }: SuperiorSeat): string => (employeeId ? `${unitId}/${employeeId}` : `${unitId}`);

export function seatOfRow(row: string): SuperiorSeat {
  const [unitId = null, employeeId = null] = row.split('/');
  return { unitId, employeeId };
}

/** A void plan is none. */
export function planCounts(plan: PlanHead, region: string): Count[] {
  const stage = planStage(plan);
  const staged = stage === 'NONE' || !isDefinitive(plan) ? [] : onBoth(plan, region, { [NAMES.plan(stage)]: 1 });
  return [...staged, ...waitingCounts(plan, region)];
}

export const progressCounts = (of: ProgressMonths, region: string): Count[] =>
  of.isVoid || !isDefinitive(of) ? [] : onBoth(of, region, Object.fromEntries(of.months.map((month) => [NAMES.progress(month), 1])));

/** That somebody is rated is told to nobody before the hand-over (0009): rated is open. */
export function evaluationCounts(evaluation: Evaluation, region: string): Count[] {
  if (!isDefinitive(evaluation)) return [];
  const { status, period, versions, year, rootUnitId, rater } = evaluation;
  const current = status === 'FINAL' ? versions.at(-1)?.predicate : undefined;
  const predicate = current && NAMES.predicate(period, current);
  const rated =
    predicate && rater ? [{ board: ratersBoard(region, year, rootUnitId), row: rater.employeeId, numbers: { [predicate]: 1 } }] : [];
  const numbers = { [NAMES.evaluation(period, status === 'RATED' ? 'OPEN' : status)]: 1, ...(predicate && { [predicate]: 1 }) };
  return [...onBoth(evaluation, region, numbers), ...rated];
}

/** The agency's own stands in the city's board, which holds all of its units; a unit's in the agency's. */
export function achievementCounts(of: UnitAchievement, region: string): Count[] {
  const { period, achievement, final, unitId, rootUnitId, year } = of;
  const people = PREDICATES.map((predicate): [string, number] => [
    NAMES.final(period, achievement, predicate),
    final?.distribution.counts[predicate] ?? 0,
  ]);
  const numbers: Numbers = { [NAMES.achievement(period, achievement)]: 1, ...Object.fromEntries(people.filter(([, count]) => count > 0)) };
  return unitId === rootUnitId ? onBoth(of, region, numbers) : [{ board: agencyBoard(region, year, rootUnitId), row: unitId, numbers }];
}

export function objectionCounts(objection: Objection, region: string): Count[] {
  const { status, decision, due } = objection;
  const isOpen = status === 'OPEN';
  const names = [
    NAMES.objection('filed'),
    ...(isOpen ? [NAMES.objection('open')] : []),
    ...(isOpen && due.on ? [NAMES.objectionDue(due.on)] : []),
    ...(status === 'DECIDED' ? [NAMES.objection('decided')] : []),
    ...(decision && decision.outcome !== 'REJECTED' ? [NAMES.objection('changed')] : []),
  ];
  return onBoth(objection, region, Object.fromEntries(names.map((name) => [name, 1])));
}

const reviewCounts =
  (name: CountedReview) =>
  ({ place, counts, isVoid }: ReviewAsked | ReviewTally, region: string): Count[] => {
    if (isVoid) return [];
    const told: ReviewTally['counts'] = counts;
    const sum = RATER_GROUPS.filter(isAnonymous).reduce((all, group) => all + (told[group] ?? 0), 0);
    return sum > 0 ? onBoth(place, region, { [NAMES.review(name, place.roundId)]: sum }) : [];
  };

/** Answers are taken no more: from then on what was asked and answered is told, of the whole round at once. */
export const roundCounts = ({ id, year, status, closedAt }: ReviewRound, region: string): Count[] =>
  status === 'CLOSED' && closedAt
    ? [{ board: cityBoard(region, year), row: ROUNDS_ROW, numbers: { [NAMES.roundClosed(id, closedAt)]: 1 } }]
    : [];

export const askedCounts = reviewCounts('invited');
export const answeredCounts = reviewCounts('answered');

/** A definitive post of a civil servant has a plan in every year of which it has a day. */
export function postCounts(employee: Employee, region: string): Count[] {
  const posts = employee.assignments.filter((one) => isDefinitive(one) && kindOn(employee, one.validFrom) !== 'NON_ASN');
  return posts.flatMap(({ rootUnitId, unitId, validFrom, validTo }) => {
    const numbers = { [NAMES.postsFrom(validFrom.slice(0, 4))]: 1, ...(validTo && { [NAMES.postsTo(validTo.slice(0, 4))]: 1 }) };
    return [
      { board: postsBoard(region), row: rootUnitId, numbers },
      { board: agencyPostsBoard(region, rootUnitId), row: unitId, numbers },
    ];
  });
}
