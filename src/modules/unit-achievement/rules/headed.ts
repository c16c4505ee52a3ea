// Heads of unit: whose achievement is the result, where one unit was headed in the evaluated time, or several. Pure.
import { type ErrorCode, fail, type Problem } from '../../../platform/rules/errors.ts';
import { checkSpan } from '../../../platform/rules/text.ts';
import type { EvaluationPolicy } from '../../evaluation/rules/policy.ts';
import type { Judgement, Segment, UsedAchievement } from '../../evaluation/rules/types.ts';
import type { AchievementChoice, HeadedUnit } from './head-types.ts';

const DAY_MS = 86_400_000;
const daysIn = ({ from, to }: Pick<Segment, 'from' | 'to'>): number => (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;

/** The units headed, in the order in which they first were; a unit that was headed twice is one, with all its days. */
export function headedUnits(
  segments: readonly Pick<Segment, 'unitId' | 'unitName' | 'from' | 'to'>[],
  told: ReadonlyMap<string, Pick<UsedAchievement, 'id' | 'achievement' | 'reason'>>,
): HeadedUnit[] {
  const units = new Map<string, HeadedUnit>();
  for (const { unitId, unitName, ...days } of segments) {
    const said = told.get(unitId);
    const of = { achievementId: said?.id ?? null, achievement: said?.achievement ?? null, reason: said?.reason ?? null };
    units.set(unitId, { unitId, unitName, days: (units.get(unitId)?.days ?? 0) + daysIn(days), ...of });
  }
  return [...units.values()];
}

const used = ({ achievementId: id, achievement, reason }: HeadedUnit, because: string | null): UsedAchievement | null =>
  id && achievement ? { id, achievement, reason: reason ?? '', because } : null;

/** Of one unit its own; of several the one that the rater chose. Null before it is set or chosen. */
export function achievementThatHolds(headed: readonly HeadedUnit[], choice: AchievementChoice | null): UsedAchievement | null {
  const [only] = headed;
  if (headed.length <= 1) return only ? used(only, null) : null;
  const chosen = headed.find(({ unitId }) => unitId === choice?.unitId);
  return chosen ? used(chosen, choice?.reason ?? null) : null;
}

/** The result of a head, in the words of the level above; null before it has spoken. */
export const headResult = (achievement: UsedAchievement | null, policy: EvaluationPolicy): Judgement | null =>
  achievement && { rating: policy.headResult[achievement.achievement], reason: achievement.reason };

/** Only where there is something to choose, and only what was set. */
export function choiceProblems(
  choice: AchievementChoice,
  headed: readonly HeadedUnit[],
  isHead: boolean,
  policy: EvaluationPolicy,
): Problem[] {
  if (!isHead || headed.length < 2) return [{ code: 'INVALID', field: ['achievement'], text: 'SEVERAL_UNITS' }];
  const field = ['achievement', 'unitId'];
  const unit = headed.find(({ unitId }) => unitId === choice.unitId);
  const problems = checkSpan(['achievement', 'reason'], choice.reason, policy.limits.leastReason, policy.limits.reason);
  if (!unit) problems.push({ code: 'NOT_FOUND', field });
  else if (!unit.achievement) problems.push({ code: 'UNIT_ACHIEVEMENT_MISSING', field });
  return problems;
}

/** Why no achievement can be the result yet; null where one holds. */
export function achievementProblem(headed: readonly HeadedUnit[], choice: AchievementChoice | null): ErrorCode | null {
  const chosen = headed.some(({ unitId }) => unitId === choice?.unitId);
  if (headed.length > 1 && !chosen) return 'ACHIEVEMENT_NOT_CHOSEN';
  return achievementThatHolds(headed, choice) ? null : 'UNIT_ACHIEVEMENT_MISSING';
}

/** For the hand-over. @throws RuleError ACHIEVEMENT_NOT_CHOSEN (count), UNIT_ACHIEVEMENT_MISSING. */
export function achievementOrFail(headed: readonly HeadedUnit[], choice: AchievementChoice | null): UsedAchievement {
  const code = achievementProblem(headed, choice) ?? 'UNIT_ACHIEVEMENT_MISSING';
  return achievementThatHolds(headed, choice) ?? fail(code, { field: ['evaluationId'], params: { count: headed.length } });
}
