// What can be done with an evaluation, and what stands in the way: by the rules that decide; other records are read only where they decide.

import { mayDo } from '../../platform/access/access.ts';
import { ownItem } from '../../platform/access/own.ts';
import type { ReadContext } from '../../platform/context.ts';
import type { Blocker } from '../../platform/rules/blockers.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { employeeById } from '../organisation/superiors.ts';
import { unitById } from '../organisation/tree.ts';
import type { Timing } from '../performance/rules/lifecycle.ts';
import { achievementProblem } from '../unit-achievement/rules/headed.ts';
import { aboutUnit, headNow, policyNow } from '../unit-achievement/units.ts';
import type { EvaluationView } from './documents.ts';
import { evaluationFactsOf, evaluationTiming, whoActs } from './evaluation-facts.ts';
import { absenceSheetId } from './ids.ts';
import { AbsenceSheetItem } from './items.ts';
import { raterNow } from './rater.ts';
import { absencesOf } from './rules/absence.ts';
import { allowedActions, blockers, type EvaluationAction, type Who } from './rules/lifecycle.ts';
import { ratedPost } from './rules/rater.ts';
import { type EvaluationSurroundings, NOTHING_AMISS } from './rules/readiness.ts';
import type { Evaluation } from './rules/types.ts';

const sheetOf = (ctx: ReadContext, { employeeId, cycleId }: Evaluation) =>
  ownItem(ctx, AbsenceSheetItem, absenceSheetId(employeeId, cycleId));

interface Asked {
  evaluation: Evaluation;
  who: Who;
  timing: Timing;
  around: EvaluationSurroundings;
}

/** Absences and achievements are looked at where there are any: of who was absent, and of who heads a unit. */
async function aroundRating(ctx: ReadContext, evaluation: Evaluation, absent: boolean, sharing: boolean): Promise<EvaluationSurroundings> {
  const person = await employeeById(ctx, evaluation.employeeId);
  const isHead = (person && ratedPost(person, evaluation, legalDay(ctx.now)))?.isHead ?? evaluation.isHead;
  if (!absent && evaluation.status !== 'EXEMPT' && !(isHead && sharing)) return { ...NOTHING_AMISS, isHead };
  const { exempt, headed } = await evaluationFactsOf(ctx, evaluation);
  return { ...NOTHING_AMISS, exempt, isHead, achievement: isHead ? achievementProblem(headed, evaluation.choice) : null };
}

async function aroundOf(ctx: ReadContext, evaluation: Evaluation, who: Who, timing: Timing): Promise<EvaluationSurroundings> {
  const open = allowedActions(evaluation, who, timing, NOTHING_AMISS);
  if (open.includes('selfAssessmentSubmit')) return { ...NOTHING_AMISS, hasRater: (await raterNow(ctx, evaluation)) !== null };
  if (!open.includes('evaluationRate') && !open.includes('evaluationShare')) return NOTHING_AMISS;
  const sheet = await sheetOf(ctx, evaluation);
  return aroundRating(ctx, evaluation, absencesOf(sheet?.body ?? null).length > 0, open.includes('evaluationShare'));
}

/** Who rates is asked about absences and the post: they ride in the batch of the cycle. */
async function ask(ctx: ReadContext, { body, parts, ratedAt }: EvaluationView): Promise<Asked> {
  const evaluation = { ...body, ratedAt };
  const [who, timing] = await Promise.all([
    whoActs(ctx, body, parts),
    evaluationTiming(ctx, body),
    parts.includes('RATER') ? Promise.all([employeeById(ctx, body.employeeId), sheetOf(ctx, body)]) : null,
  ]);
  const { extensionDays } = (await policyNow(ctx)).objection;
  const around = parts.length > 0 ? await aroundOf(ctx, evaluation, who, timing) : NOTHING_AMISS;
  return { evaluation, who, timing, around: { ...around, extensionDays } };
}

export async function actionsOnEvaluation(ctx: ReadContext, view: EvaluationView): Promise<EvaluationAction[]> {
  const { evaluation, who, timing, around } = await ask(ctx, view);
  return allowedActions(evaluation, who, timing, around);
}

/** Whether a missing achievement is the viewer's own to set: who rates a head often stands above the unit too. */
async function setsAchievement(ctx: ReadContext, evaluation: Evaluation, { achievement }: EvaluationSurroundings): Promise<boolean> {
  if (achievement !== 'UNIT_ACHIEVEMENT_MISSING') return false;
  const { headed } = await evaluationFactsOf(ctx, evaluation);
  const units = await Promise.all(headed.filter((one) => one.achievement === null).map(({ unitId }) => unitById(ctx, unitId)));
  const may = units.map(async (unit) => unit && mayDo(ctx, 'unitAchievementSet', aboutUnit(ctx, unit.id, await headNow(ctx, unit))));
  return (await Promise.all(may)).some(Boolean);
}

export async function blockersOfEvaluation(ctx: ReadContext, view: EvaluationView): Promise<Blocker<EvaluationAction>[]> {
  const { evaluation, who, timing, around } = await ask(ctx, view);
  const sets = await setsAchievement(ctx, evaluation, around);
  return blockers(evaluation, who, timing, { ...around, setsAchievement: sets });
}
