// How things stand about an evaluation: segments, absences, rater, time; and the evaluation that the present operation changes.
import type { Context } from '../../context.ts';
import type { EvaluationRow } from '../../data/evaluation.ts';
import * as keys from '../../data/keys.ts';
import type { Row } from '../../data/table.ts';
import type { Subject } from '../../domain/access.ts';
import { legalDay } from '../../domain/calendar.ts';
import { fail } from '../../domain/errors.ts';
import { standing } from '../../domain/evaluation/absence.ts';
import type { Scene } from '../../domain/evaluation/lifecycle.ts';
import { isExempt, monthsServed, shared } from '../../domain/evaluation/months.ts';
import { ratedPost } from '../../domain/evaluation/rater.ts';
import type { Facts, Place } from '../../domain/evaluation/rating.ts';
import type { AbsenceSheet, Evaluation, Segment, SelfAssessment, UsedAchievement } from '../../domain/evaluation/types.ts';
import type { UnitAchievement } from '../../domain/evaluation/unit.ts';
import { type Assignment, type Employee, type Position, unitNameOn } from '../../domain/organisation/types.ts';
import type { Timing } from '../../domain/performance/lifecycle.ts';
import { versionOn } from '../../domain/performance/progress.ts';
import { evaluated } from '../../domain/performance/segments.ts';
import type { Cycle, DaySpan, PlanHead } from '../../domain/performance/types.ts';
import { authorise, expectVersion, loadOwn } from '../access.ts';
import { unitById } from '../organisation/tree.ts';
import { type NoteView, notesOf, timingOf } from '../performance/documents.ts';
import { aboutEvaluation, partsOf } from './documents.ts';
import { personById } from './rater.ts';

/** What an evaluation is of, before it is there and afterwards. */
export type Matter = Pick<Evaluation, 'employeeId' | 'cycleId' | 'year' | 'period' | 'planId' | 'assignmentId' | 'holding'>;

export interface Standing extends Facts {
  employee: Employee;
  /** The post whose superior rates. */
  post: Assignment;
  timing: Timing;
  segments: Segment[];
  absences: DaySpan[];
  /** Plans of the segments that have an approved version. */
  plans: PlanHead[];
}

const isYearly = ({ period, holding }: Pick<Matter, 'period' | 'holding'>): boolean => period === null && holding === 'DEFINITIVE';

/** The plans that are evaluated, by their days: of the year's definitive evaluation those of all definitive segments, else the one plan. */
async function plansOf(ctx: Context, matter: Matter, employee: Employee): Promise<PlanHead[]> {
  const definitive = employee.assignments.filter((one) => one.holding === 'DEFINITIVE').map(({ id }) => keys.planId(id, matter.cycleId));
  const ids = isYearly(matter) ? definitive : [matter.planId];
  const rows = await Promise.all(ids.map((id) => loadOwn<PlanHead>(ctx, 'Plan', id)));
  const heads = rows.flatMap((row) => (row ? [row.body] : []));
  return evaluated(heads, employee);
}

function spanOf(cycle: Cycle, { year, period }: Matter): DaySpan {
  const found = cycle.periods.find(({ number }) => number === period);
  if (period === null) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const most = cycle.periods.length;
  return found ? { from: found.from, to: found.to } : fail('OUT_OF_RANGE', { field: ['period'], params: { least: 1, most } });
}

async function segmentOf(ctx: Context, head: PlanHead, span: DaySpan, employee: Employee, absences: DaySpan[]): Promise<Segment | null> {
  const days = shared(head.segment, span);
  if (!days) return null;
  const positionId = employee.assignments.find(({ id }) => id === head.assignmentId)?.positionId ?? '';
  const [position, unit] = await Promise.all([loadOwn<Position>(ctx, 'Position', positionId), unitById(ctx, head.unitId)]);
  const { id: planId, assignmentId, positionTitle, unitId, holding } = head;
  const unitName = unit ? unitNameOn(unit, days.to) : '';
  const of = { planId, assignmentId, positionTitle, unitId, unitName, holding, level: position?.body.level ?? null };
  return { ...of, ...days, planVersion: versionOn(head, days.to), months: monthsServed(days, absences) };
}

/** What the level above said of the unit that the post heads; no read for anybody else. */
async function achievementOf(ctx: Context, { cycleId, period }: Matter, post: Assignment): Promise<UsedAchievement | null> {
  if (!post.isHead) return null;
  const row = await loadOwn<UnitAchievement>(ctx, 'UnitAchievement', keys.unitAchievementId(post.unitId, cycleId, period));
  return row && { id: row.body.id, achievement: row.body.achievement, reason: row.body.steps.at(-1)?.reason ?? '' };
}

function placeOf(employee: Employee, post: Assignment, planId: string, segments: readonly Segment[], whole: DaySpan): Place {
  const { id: assignmentId, unitId, unitPath, rootUnitId, positionTitle, holding, isHead } = post;
  const of = { assignmentId, unitId, unitPath, rootUnitId, positionTitle, holding, isHead };
  const span = { from: segments[0]?.from ?? whole.from, to: segments.at(-1)?.to ?? whole.to };
  return { planId, ...of, span, employeeName: employee.name };
}

/** Two reads after what named it: the person with cycle, plan and absences; then all plans, positions and the unit's achievement. */
export async function standingOf(ctx: Context, matter: Matter): Promise<Standing> {
  const sheetId = keys.absenceSheetId(matter.employeeId, matter.cycleId);
  const [employee, timing, sheet] = await Promise.all([
    personById(ctx, matter.employeeId),
    timingOf(ctx, matter.cycleId, matter.employeeId),
    loadOwn<AbsenceSheet>(ctx, 'AbsenceSheet', sheetId),
    ctx.rows.load(matter.planId),
  ]);
  const post = employee && ratedPost(employee, matter, legalDay(ctx.now));
  if (!employee || !post) return fail('NOT_FOUND', { field: ['evaluationId'] });
  const absences = standing(sheet?.body ?? null);
  const whole = spanOf(timing.cycle, matter);
  const [plans, achievement] = await Promise.all([plansOf(ctx, matter, employee), achievementOf(ctx, matter, post)]);
  const segments = (await Promise.all(plans.map((plan) => segmentOf(ctx, plan, whole, employee, absences)))).filter((one) => one !== null);
  const place = placeOf(employee, post, segments.at(-1)?.planId ?? matter.planId, segments, whole);
  return { employee, post, timing, segments, absences, plans, achievement, place, exempt: isExempt(whole, segments, absences) };
}

export interface ToChange {
  row: EvaluationRow;
  evaluation: Evaluation;
  self: SelfAssessment | null;
  subject: Subject;
  scene: Scene;
}

/** The evaluation to be changed by the present operation, with the parts in which the viewer acts. */
export async function evaluationToChange(
  ctx: Context,
  { evaluationId, expectedVersion }: { evaluationId: string; expectedVersion: number },
): Promise<ToChange> {
  const rows = await ctx.rows.loadRange(evaluationId, keys.EVALUATION_DOCUMENT);
  const row = rows.find(({ type }) => type === 'Evaluation') as EvaluationRow | undefined;
  if (ctx.rule) ctx.rule.asked = true;
  if (!row || row.region !== ctx.viewer.region) return fail('NOT_FOUND', { field: ['evaluationId'] });
  const { body: evaluation } = row;
  const [subject, timing] = await Promise.all([aboutEvaluation(ctx, evaluation), timingOf(ctx, evaluation.cycleId, evaluation.employeeId)]);
  await authorise(ctx, 'Evaluation', subject, ['evaluationId']);
  expectVersion(row, expectedVersion);
  const self = (rows.find(({ type }) => type === 'SelfAssessment') as Row<SelfAssessment> | undefined)?.body ?? null;
  const { cycle, extensions, now } = timing;
  const scene = { cycle, extensions, now, by: ctx.viewer.employeeId ?? ctx.viewer.id, parts: partsOf(ctx, subject) };
  return { row, evaluation, self, subject, scene };
}

/** The cycle of an evaluation with what was extended for the person: for `deadlineAt` and `allowedActions`. */
export const evaluationTiming = (ctx: Context, { cycleId, employeeId }: Evaluation): Promise<Timing> => timingOf(ctx, cycleId, employeeId);

/** What leaving raters left on the segments, for the last one. */
export const leavingNotes = async (ctx: Context, evaluation: Evaluation): Promise<NoteView[]> =>
  (await standingOf(ctx, evaluation)).plans.flatMap(notesOf);
