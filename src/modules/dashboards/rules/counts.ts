// The boards of a city and the names of what is counted on them: each fact adds to its agency in the city's board and to its unit in the agency's. Pure.

import { type Count, type Numbers, totalOf } from '../../../platform/rules/counts.ts';
import type { MedalClass } from '../../awards/rules/medal-types.ts';
import type { AwardGroundKind } from '../../awards/rules/types.ts';
import type { DevelopmentOutcome } from '../../development/rules/types.ts';
import type { EvaluationStatus, Predicate } from '../../evaluation/rules/types.ts';
import type { PlanStage } from '../../outstanding/rules/types.ts';
import type { Achievement } from '../../unit-achievement/rules/head-types.ts';

/** A year of a city, a row for each agency: sixty rows, whatever the number of people. */
export const cityBoard = (region: string, year: number): string => `CITY#${region}#${year}`;

/** A year of an agency, a row for each unit: what was counted at the unit itself, not below it. */
export const agencyBoard = (region: string, year: number, rootUnitId: string): string => `AGENCY#${region}#${year}#${rootUnitId}`;

/** Posts go on from year to year, so that they lie beside the years: agencies of a city. */
export const postsBoard = (region: string): string => `POSTS#${region}`;

/** The same of the units of an agency. */
export const agencyPostsBoard = (region: string, rootUnitId: string): string => `POSTS#${region}#${rootUnitId}`;

/** On the city's board: a row that is of no unit, but of the rounds of the year. */
export const ROUNDS_ROW = '#ROUNDS';

/** Plans that wait for approval in a year: a row for each seat of a superior, a number for each day of submission. */
export const waitingBoard = (region: string, year: number): string => `WAITING#${region}#${year}`;

/** Predicates of an agency's people in a year: a row for each rater. */
export const ratersBoard = (region: string, year: number, rootUnitId: string): string => `RATERS#${region}#${year}#${rootUnitId}`;

/** Of a plan; a void one is none. */
export type CountedPlanStage = Exclude<PlanStage, 'NONE'>;

/** A year of one person: what of their own awards the boards hold and they are not told. A row for each unit. */
export const ownAwardsBoard = (region: string, year: number, employeeId: string): string => `OWN_AWARDS#${region}#${year}#${employeeId}`;

/** Whether somebody is rated before the hand-over is not counted: it is told to nobody (0009), so no board holds it. */
export type CountedEvaluationStatus = Exclude<EvaluationStatus, 'RATED'>;

/** Of all that were filed: still open, decided, decided with other ratings. Who withdrew is filed, and neither of the others. */
export type CountedObjection = 'filed' | 'open' | 'decided' | 'changed';

/** Of the groups of a 360 whose raters are told to nobody, summed up over whom it is about. */
export type CountedReview = 'invited' | 'answered';

/** Of development plans: running, or with what came of them. What was withdrawn is counted nowhere: it tells of a rating that was reversed. */
export type CountedDevelopment = 'RUNNING' | Exclude<DevelopmentOutcome, 'SERVICE_ENDED'>;

/** Of onboardings that began; what was annulled or cancelled is none. */
export type CountedOnboarding = 'RUNNING' | 'COMPLETED' | 'ENDED';

/** Of awards: proposed, granted by two, handed over, withdrawn (with the ground, taken back, revoked), refused. */
export type CountedAward = 'PROPOSED' | 'GRANTED' | 'HANDED_OVER' | 'WITHDRAWN' | 'REFUSED';

/** Number of the evaluation period; null: the year. */
export type CountedPeriod = number | null;

type PeriodName = `${number}` | 'Y';

const named = (period: CountedPeriod): PeriodName => (period === null ? 'Y' : `${period}`);

/** How each number is called in a row. */
export const NAMES = {
  plan: (stage: CountedPlanStage): string => `plan:${stage}`,
  /** Plans with an entry of that month, `2026-03`. */
  progress: (month: string): string => `progress:${month}`,
  evaluation: (period: CountedPeriod, status: CountedEvaluationStatus): string => `evaluation:${named(period)}:${status}`,
  /** Of those who are final. */
  predicate: (period: CountedPeriod, predicate: Predicate): string => `predicate:${named(period)}:${predicate}`,
  /** Units of which it was said. On the city's board only agencies, since what is final of an agency holds its units. */
  achievement: (period: CountedPeriod, achievement: Achievement): string => `achievement:${named(period)}:${achievement}`,
  /** People of finalised units, as frozen then. On the city's board only of agencies: an agency's hold those of its units. */
  final: (period: CountedPeriod, achievement: Achievement, predicate: Predicate): string =>
    `final:${named(period)}:${achievement}:${predicate}`,
  objection: (state: CountedObjection): string => `objection:${state}`,
  /** Open objections that should be decided by a day. */
  objectionDue: (day: string): string => `objection:due:${day}`,
  review: (count: CountedReview, roundId: string): string => `review:${count}:${roundId}`,
  /** On the city's board, in a row of its own: a round that is closed, and since when. */
  roundClosed: (roundId: string, at: string): string => `closed:${at}:${roundId}`,
  /** Civil servants of whom the law asks hours of training, and who have them. */
  hoursReached: 'hours:reached',
  development: (state: CountedDevelopment): string => `development:${state}`,
  onboarding: (state: CountedOnboarding): string => `onboarding:${state}`,
  award: (ground: AwardGroundKind, state: CountedAward): string => `award:${ground}:${state}`,
  /** On the board of one person: as what one of theirs is counted without their being told, and as what they were told of it. */
  awardKept: (ground: AwardGroundKind, state: CountedAward): string => `kept:${ground}:${state}`,
  awardTold: (ground: AwardGroundKind, state: CountedAward): string => `told:${ground}:${state}`,
  /** Service medals that were granted. */
  medal: (medalClass: MedalClass): string => `medal:${medalClass}`,
  /** Running onboardings of which something should be done by a day. */
  onboardingDue: (day: string): string => `onboarding:due:${day}`,
  /** On the boards of posts: of whom hours are asked, from one year on and up to another. */
  floorFrom: (year: number): string => `floor:from:${year}`,
  floorTo: (year: number): string => `floor:to:${year}`,
  /** On the boards of posts: definitive posts of civil servants whose first, or last, day is in a year. */
  postsFrom: (year: number | string): string => `from:${year}`,
  postsTo: (year: number | string): string => `to:${year}`,
} as const;

/** Whether something was said of a unit, of that period. */
export const isOfAchievement = (name: string, period: CountedPeriod): boolean => name.startsWith(`achievement:${named(period)}:`);

/** What follows a beginning in the names of a row. */
function after(row: Numbers, beginning: string): string[] {
  const rests: string[] = [];
  for (const name in row) if (name.startsWith(beginning)) rests.push(name.slice(beginning.length));
  return rests;
}

/** The sum of those numbers of which the rest of the name is wanted. */
function sumAfter(row: Numbers, beginning: string, isWanted: (rest: string) => boolean): number {
  let sum = 0;
  for (const name in row) if (name.startsWith(beginning) && isWanted(name.slice(beginning.length))) sum += row[name] ?? 0;
  return sum;
}

const STAGES: readonly CountedPlanStage[] = ['DRAFT', 'RETURNED', 'SUBMITTED', 'APPROVED'];

/** The numbers of a row, or of a sum of rows, by what they mean. */
export const numbersIn = (row: Numbers) => {
  const at = (name: string): number => row[name] ?? 0;
  return {
    plan: (stage: CountedPlanStage): number => at(NAMES.plan(stage)),
    plans: (): number => STAGES.reduce((sum, stage) => sum + at(NAMES.plan(stage)), 0),
    progress: (month: string): number => at(NAMES.progress(month)),
    progressMonths: (): string[] => after(row, 'progress:'),
    evaluation: (period: CountedPeriod, status: CountedEvaluationStatus): number => at(NAMES.evaluation(period, status)),
    predicate: (period: CountedPeriod, predicate: Predicate): number => at(NAMES.predicate(period, predicate)),
    achievement: (period: CountedPeriod, achievement: Achievement): number => at(NAMES.achievement(period, achievement)),
    final: (period: CountedPeriod, achievement: Achievement, predicate: Predicate): number =>
      at(NAMES.final(period, achievement, predicate)),
    objection: (state: CountedObjection): number => at(NAMES.objection(state)),
    /** Open ones whose day is over. */
    objectionsOverdue: (today: string): number => sumAfter(row, 'objection:due:', (day) => day < today),
    /** Of some rounds; without them of all, however far they have come. */
    review: (count: CountedReview, roundIds?: readonly string[]): number =>
      roundIds ? totalOf(roundIds.map((id) => at(NAMES.review(count, id)))) : sumAfter(row, `review:${count}:`, () => true),
    /** Of the row of rounds: those that were closed by an instant, the first one first. */
    roundsClosed: (by: string): string[] =>
      after(row, 'closed:')
        .filter((rest) => rest.slice(0, by.length) <= by)
        .toSorted()
        .map((rest) => rest.slice(by.length + 1)),
    hoursReached: (): number => at(NAMES.hoursReached),
    development: (state: CountedDevelopment): number => at(NAMES.development(state)),
    onboarding: (state: CountedOnboarding): number => at(NAMES.onboarding(state)),
    award: (ground: AwardGroundKind, state: CountedAward): number => at(NAMES.award(ground, state)),
    /** Of the board of one person: what is to be added to a number for them. */
    awardForOwn: (ground: AwardGroundKind, state: CountedAward): number =>
      at(NAMES.awardTold(ground, state)) - at(NAMES.awardKept(ground, state)),
    medal: (medalClass: MedalClass): number => at(NAMES.medal(medalClass)),
    /** Running ones of which something is past its day. */
    onboardingsLate: (today: string): number => sumAfter(row, 'onboarding:due:', (day) => day < today),
    /** Of a row of the boards of posts: of whom hours of training are asked in the year. */
    hoursAsked: (year: number): number =>
      sumAfter(row, 'floor:from:', (from) => Number(from) <= year) - sumAfter(row, 'floor:to:', (to) => Number(to) < year),
    /** Of a row of the boards of posts: those with a day in the year, each of which has a plan to make. */
    people: (year: number): number =>
      sumAfter(row, 'from:', (from) => Number(from) <= year) - sumAfter(row, 'to:', (to) => Number(to) < year),
  };
};

export type NumbersRead = ReturnType<typeof numbersIn>;

/** Where something is counted. */
export interface CountedPlace {
  year: number;
  rootUnitId: string;
  unitId: string;
}

/** The same numbers for the agency in its city and for the unit in its agency; nothing is nowhere. */
export function onBoth({ year, rootUnitId, unitId }: CountedPlace, region: string, numbers: Numbers): Count[] {
  if (Object.keys(numbers).length === 0) return [];
  return [
    { board: cityBoard(region, year), row: rootUnitId, numbers },
    { board: agencyBoard(region, year, rootUnitId), row: unitId, numbers },
  ];
}
