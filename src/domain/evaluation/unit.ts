// A unit's achievement, set by the level above its head, and the unit's finalisation. Pure.
import { fail, type Problem, refuse } from '../errors.ts';
import type { Achievement, EvaluationUnitsPolicy } from '../policy/evaluation-units.ts';
import { checkSpan, lengthOf } from '../text.ts';
import { brokenInWords } from '../texts/distribution.ts';
import type { Distribution } from './distribution.ts';

/** What was set, each time: the last one holds. */
export interface AchievementStep {
  achievement: Achievement;
  reason: string;
  by: string;
  at: string;
}

/** What was true when the unit was finalised; never changes afterwards. */
export interface UnitFinal {
  at: string;
  by: string;
  distribution: Distribution;
  /** Why the spread departs from the guidance; null where it does not. */
  justification: string | null;
}

export interface UnitAchievement {
  id: string;
  region: string;
  unitId: string;
  rootUnitId: string;
  cycleId: string;
  year: number;
  /** Number of the evaluation period; null = the year. */
  period: number | null;
  /** Who headed the unit when it was last set: the achievement is that person's result rating. */
  headId: string;
  headAssignmentId: string;
  achievement: Achievement;
  steps: AchievementStep[];
  status: 'SET' | 'FINAL';
  final: UnitFinal | null;
  /** Each time it was taken back to SET, with what was final until then. */
  reopenings: UnitReopening[];
  policyVersion: string;
}

export interface UnitReopening {
  at: string;
  by: string;
  reason: string;
  final: UnitFinal;
}

export type UnitAction = 'unitAchievementSet' | 'unitFinalise' | 'unitReopen';

/** What may still be done with it, whoever does it. */
export const unitSteps = (unit: UnitAchievement | null): UnitAction[] =>
  unit?.status === 'FINAL' ? ['unitReopen'] : unit ? ['unitAchievementSet', 'unitFinalise'] : ['unitAchievementSet'];

/** What the record is of, and who heads the unit now. */
export type UnitFacts = Pick<
  UnitAchievement,
  'id' | 'region' | 'unitId' | 'rootUnitId' | 'cycleId' | 'year' | 'period' | 'headId' | 'headAssignmentId'
> & { by: string; now: string; policy: EvaluationUnitsPolicy };

/** Sets or changes it; each time with a reason that stays. @throws RuleError OWN_CASE, TRANSITION_REFUSED (final), LIMIT_REACHED, of the reason. */
export function setAchievement(
  unit: UnitAchievement | null,
  input: { achievement: Achievement; reason: string },
  { by, now, policy, ...of }: UnitFacts,
): UnitAchievement {
  if (by === of.headId) fail('OWN_CASE', { field: ['unitId'] });
  if (unit?.status === 'FINAL') fail('TRANSITION_REFUSED', { field: ['unitId'], data: { allowed: ['unitReopen'] } });
  const steps = unit?.steps ?? [];
  const { leastReason, reason, steps: most } = policy.limits;
  const problems: Problem[] = checkSpan('reason', input.reason, leastReason, reason);
  if (steps.length >= most) problems.push({ code: 'LIMIT_REACHED', field: ['unitId'], params: { most } });
  refuse(problems);
  const step = { achievement: input.achievement, reason: input.reason.trim(), by, at: now };
  const { achievement } = input;
  const reopenings = unit?.reopenings ?? [];
  return { ...of, achievement, steps: [...steps, step], status: 'SET', final: null, reopenings, policyVersion: policy.version };
}

/**
 * Freezes the numbers. A spread that departs from the guidance needs a written justification, and stays as it is: no rating changes.
 * @throws RuleError TRANSITION_REFUSED, UNIT_ACHIEVEMENT_MISSING, RATING_MISSING (count), JUSTIFICATION_REQUIRED (the rules), TOO_LONG.
 */
export function finaliseUnit(
  unit: UnitAchievement | null,
  input: { justification?: string | null | undefined },
  { distribution, by, now, policy }: { distribution: Distribution; by: string; now: string; policy: EvaluationUnitsPolicy },
): UnitAchievement {
  if (!unit) return fail('UNIT_ACHIEVEMENT_MISSING', { field: ['unitId'] });
  if (unit.status === 'FINAL') fail('TRANSITION_REFUSED', { field: ['unitId'], data: { allowed: ['unitReopen'] } });
  if (distribution.unrated > 0) fail('RATING_MISSING', { field: ['unitId'], text: 'PEOPLE', params: { count: distribution.unrated } });
  const broken = distribution.rules.filter((rule) => !rule.satisfied);
  const text = input.justification?.trim() ?? '';
  const { leastJustification, reason } = policy.limits;
  const params = { rules: brokenInWords(broken) };
  if (broken.length > 0 && lengthOf(text) < leastJustification) fail('JUSTIFICATION_REQUIRED', { field: ['justification'], params });
  if (text !== '') refuse(checkSpan('justification', text, leastJustification, reason));
  return { ...unit, status: 'FINAL', final: { at: now, by, distribution, justification: text === '' ? null : text } };
}

/**
 * Takes a finalised unit back, on record: the achievement may be set anew, and people be rated. What was final stays in the history.
 * @throws RuleError OWN_CASE (the head), OWN_LINE (an officer who reports to the head or serves in the unit), TRANSITION_REFUSED, LIMIT_REACHED, of the reason.
 */
export function reopenUnit(
  unit: UnitAchievement | null,
  { reason }: { reason: string },
  { by, ownLine, now, policy }: { by: string; ownLine: boolean; now: string; policy: EvaluationUnitsPolicy },
): UnitAchievement {
  const field = ['unitId'];
  if (by === unit?.headId) fail('OWN_CASE', { field });
  if (ownLine) fail('OWN_LINE', { field });
  if (!unit?.final) return fail('TRANSITION_REFUSED', { field, data: { allowed: unitSteps(unit) } });
  const { leastReason, reason: longest, steps: most } = policy.limits;
  if (unit.reopenings.length >= most) fail('LIMIT_REACHED', { field, params: { most } });
  refuse(checkSpan('reason', reason, leastReason, longest));
  const reopening = { at: now, by, reason: reason.trim(), final: unit.final };
  return { ...unit, status: 'SET', final: null, reopenings: [...unit.reopenings, reopening] };
}
