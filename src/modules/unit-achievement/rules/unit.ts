// A unit's achievement, set by the level above its head, and the unit's finalisation. Pure.
import type { Trial, WhoHelps } from '../../../platform/rules/blockers.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkSpan, lengthOf } from '../../../platform/rules/text.ts';
import { brokenInWords } from '../../../platform/rules/texts/distribution.ts';
import type { Distribution } from './distribution.ts';
import type { Achievement } from './head-types.ts';
import type { EvaluationUnitsPolicy } from './policy.ts';

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

/** What other records say of the unit, for one viewer. */
export interface AchievementFacts {
  by: string;
  /** Who heads it now; null where nobody does. */
  headId: string | null;
  /** Whether an officer stands in the own line. */
  ownLine: boolean;
  /** How many who count are not rated. */
  unrated: number;
  policy: EvaluationUnitsPolicy;
}

const FIELD = ['unitId'];

const setProblems = (unit: UnitAchievement | null, { by, headId, policy }: Omit<AchievementFacts, 'unrated' | 'ownLine'>): Problem[] => {
  if (by === headId) return [{ code: 'OWN_CASE', field: FIELD }];
  const { steps: most } = policy.limits;
  return (unit?.steps.length ?? 0) >= most ? [{ code: 'LIMIT_REACHED', field: FIELD, params: { most } }] : [];
};

function finaliseProblems(unit: UnitAchievement | null, unrated: number): Problem[] {
  if (!unit) return [{ code: 'UNIT_ACHIEVEMENT_MISSING', field: FIELD }];
  return unrated > 0 ? [{ code: 'RATING_MISSING', field: FIELD, text: 'PEOPLE', params: { count: unrated } }] : [];
}

function reopenProblems(unit: UnitAchievement, { by, ownLine, policy }: Pick<AchievementFacts, 'by' | 'ownLine' | 'policy'>): Problem[] {
  if (by === unit.headId) return [{ code: 'OWN_CASE', field: FIELD }];
  if (ownLine) return [{ code: 'OWN_LINE', field: FIELD }];
  const { steps: most } = policy.limits;
  return unit.reopenings.length >= most ? [{ code: 'LIMIT_REACHED', field: FIELD, params: { most } }] : [];
}

/** What may still be done with it, whoever does it. */
export const unitSteps = (unit: UnitAchievement | null): UnitAction[] =>
  unit?.status === 'FINAL' ? ['unitReopen'] : unit ? ['unitAchievementSet', 'unitFinalise'] : ['unitAchievementSet'];

/** What somebody might want to do with it: a unit is not finalised before anything was said of it, and that is told. */
export const unitAims = (unit: UnitAchievement | null): UnitAction[] =>
  unit?.status === 'FINAL' ? ['unitReopen'] : ['unitAchievementSet', 'unitFinalise'];

/** What stands in the way of each step, by the questions that the rules ask. */
export function unitTrials(unit: UnitAchievement | null, steps: readonly UnitAction[], view: AchievementFacts): Trial<UnitAction>[] {
  const told: Record<UnitAction, () => Problem[]> = {
    unitAchievementSet: () => setProblems(unit, view),
    unitFinalise: () => finaliseProblems(unit, view.unrated),
    unitReopen: () => (unit ? reopenProblems(unit, view) : []),
  };
  return unitAims(unit).flatMap((action) => (steps.includes(action) ? [{ action, until: null, problems: told[action]() }] : []));
}

/** Who is not rated waits for their rater; the level above speaks of the unit. */
export const UNIT_HELP: WhoHelps = { RATING_MISSING: 'RATER', UNIT_ACHIEVEMENT_MISSING: 'LEVEL_ABOVE', OWN_CASE: 'LEVEL_ABOVE' };

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
  if (unit?.status === 'FINAL') fail('TRANSITION_REFUSED', { field: ['unitId'], data: { allowed: ['unitReopen'] } });
  const steps = unit?.steps ?? [];
  const { leastReason, reason } = policy.limits;
  const full = setProblems(unit, { by, headId: of.headId, policy });
  if (full.some(({ code }) => code === 'OWN_CASE')) refuse(full);
  refuse([...checkSpan('reason', input.reason, leastReason, reason), ...full]);
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
  if (unit?.status === 'FINAL') fail('TRANSITION_REFUSED', { field: ['unitId'], data: { allowed: ['unitReopen'] } });
  refuse(finaliseProblems(unit, distribution.unrated));
  if (!unit) return fail('UNIT_ACHIEVEMENT_MISSING', { field: FIELD });
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
  const field = FIELD;
  if (by === unit?.headId) fail('OWN_CASE', { field });
  if (ownLine) fail('OWN_LINE', { field });
  if (!unit?.final) return fail('TRANSITION_REFUSED', { field, data: { allowed: unitSteps(unit) } });
  refuse(reopenProblems(unit, { by, ownLine, policy }));
  const { leastReason, reason: longest } = policy.limits;
  refuse(checkSpan('reason', reason, leastReason, longest));
  const reopening = { at: now, by, reason: reason.trim(), final: unit.final };
  return { ...unit, status: 'SET', final: null, reopenings: [...unit.reopenings, reopening] };
}
