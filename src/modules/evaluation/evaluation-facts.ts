// How things stand about an evaluation: segments, absences, rater, time; and the evaluation that the present operation changes.

import { authorise, expectVersion } from '../../platform/access/access.ts';
import { ownItem } from '../../platform/access/own.ts';
import type { Permit } from '../../platform/access/permit.ts';
import type { ReadContext } from '../../platform/context.ts';
import type { Subject } from '../../platform/rules/access.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { KeptPolicy } from '../../platform/rules/policy/overlay.ts';
import { type Assignment, type Employee, type Unit, unitNameOn } from '../organisation/rules/types.ts';
import { employeeById } from '../organisation/superiors.ts';
import { unitById } from '../organisation/tree.ts';
import { foreseeRow } from '../outstanding/follow.ts';
import { type NoteView, notesOf, timingOf } from '../performance/documents.ts';
import { planIdOf } from '../performance/ids.ts';
import { cycleInRegion, planInRegion } from '../performance/read.ts';
import type { Timing } from '../performance/rules/lifecycle.ts';
import { evaluated } from '../performance/rules/segments.ts';
import type { Cycle, DaySpan, PlanHead } from '../performance/rules/types.ts';
import { lawOf } from '../policy/law.ts';
import type { HeadedUnit } from '../unit-achievement/rules/head-types.ts';
import { achievementThatHolds, headedUnits } from '../unit-achievement/rules/headed.ts';
import type { UnitAchievement } from '../unit-achievement/rules/unit.ts';
import { achievementOf } from '../unit-achievement/units.ts';
import { aboutEvaluation, type EvaluationView, opensTo, partsOf, versionByNumber } from './documents.ts';
import { absenceSheetId } from './ids.ts';
import { AbsenceSheetItem, type EvaluationRow, evaluationDocument } from './items.ts';
import { inOneLine } from './lines.ts';
import { raterNow } from './rater.ts';
import { absencesOf } from './rules/absence.ts';
import { type EvaluationActor, type EvaluationRole, ratingWindow, type Who } from './rules/lifecycle.ts';
import { isExempt } from './rules/months.ts';
import type { EvaluationBeside } from './rules/notices.ts';
import { evaluationPolicy, evaluationPolicyOf } from './rules/policy.ts';
import { ratedPost } from './rules/rater.ts';
import type { LastSegment, RatingFacts } from './rules/rating.ts';
import type { AbsentSpan, Evaluation, Segment, SelfAssessment, UsedAchievement } from './rules/types.ts';
import { type Unplanned, unplanned } from './rules/unplanned.ts';
import { isHandedOver, versionShown } from './rules/views.ts';
import { type Segments, segmentsOf } from './segments.ts';

/** What an evaluation is of, before it is there and afterwards. */
export type EvaluationSubject = Pick<Evaluation, 'employeeId' | 'cycleId' | 'year' | 'period' | 'planId' | 'assignmentId' | 'holding'> & {
  /** Kept from the opening; before it, today's. */
  policyVersion?: string;
  policyTerms?: object | undefined;
};

export interface EvaluationFacts extends Omit<RatingFacts, 'raterWarning'>, Segments {
  employee: Employee;
  /** The post whose superior rates. */
  post: Assignment;
  timing: Timing;
  absences: AbsentSpan[];
}

/** The plans of the person's definitive posts in the year; of another post its own alone. Those that are evaluated. */
export async function plansOf(
  ctx: ReadContext,
  { holding, cycleId, planId }: Pick<EvaluationSubject, 'holding' | 'cycleId' | 'planId'>,
  employee: Employee,
): Promise<PlanHead[]> {
  const definitive = employee.assignments.filter((one) => one.holding === 'DEFINITIVE').map(({ id }) => planIdOf(id, cycleId));
  const ids = holding === 'DEFINITIVE' ? [...new Set([...definitive, planId])] : [planId];
  const rows = await Promise.all(ids.map((id) => planInRegion(ctx, id)));
  const heads = rows.flatMap((row) => (row ? [row.body] : []));
  return evaluated(heads, employee);
}

function spanOf(cycle: Cycle, { year, period }: EvaluationSubject): DaySpan {
  const found = cycle.periods.find(({ number }) => number === period);
  if (period === null) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const most = cycle.periods.length;
  return found ? { from: found.from, to: found.to } : fail('OUT_OF_RANGE', { field: ['period'], params: { least: 1, most } });
}

/** What the level above said of the units that the person headed in the evaluated time; no read for anybody else. */
async function saidOf(ctx: ReadContext, { cycleId, period }: EvaluationSubject, unitIds: readonly string[]) {
  const rows = await Promise.all(unitIds.map((id) => achievementOf(ctx, id, cycleId, period)));
  const said = ({ id, achievement, steps }: UnitAchievement) => ({ id, achievement, reason: steps.at(-1)?.reason ?? '' });
  return new Map(rows.flatMap((row) => (row ? [[row.body.unitId, said(row.body)] as const] : [])));
}

/** The units of the plans that were a head's. */
const headUnits = ({ assignments }: Employee, plans: readonly PlanHead[]): string[] =>
  plans.flatMap(({ assignmentId, unitId }) => (assignments.find(({ id }) => id === assignmentId)?.isHead ? [unitId] : []));

/** Who heads a unit now without an agreed plan for it stands under its achievement too. */
function headedIn(employee: Employee, post: Assignment, segments: readonly Segment[], unit: Unit | null, today: string) {
  const heads = new Set(employee.assignments.flatMap(({ id, isHead }) => (isHead ? [id] : [])));
  const mine = segments.filter(({ assignmentId }) => heads.has(assignmentId));
  if (!post.isHead || mine.some(({ unitId }) => unitId === post.unitId)) return mine;
  const from = post.validFrom < today ? post.validFrom : today;
  return [...mine, { unitId: post.unitId, unitName: unit ? unitNameOn(unit, today) : '', from, to: from }];
}

function lastSegmentOf(employee: Employee, post: Assignment, planId: string, segments: readonly Segment[], whole: DaySpan): LastSegment {
  const { id: assignmentId, unitId, unitPath, rootUnitId, positionTitle, holding, isHead } = post;
  const of = { assignmentId, unitId, unitPath, rootUnitId, positionTitle, holding, isHead };
  const span = { from: segments[0]?.from ?? whole.from, to: segments.at(-1)?.to ?? whole.to };
  return { planId, ...of, span, employeeName: employee.name };
}

/** Two reads after what named it: the person with cycle, plan and absences; then all plans, positions and the unit's achievement. */
export async function evaluationFactsOf(ctx: ReadContext, about: EvaluationSubject): Promise<EvaluationFacts> {
  const sheetId = absenceSheetId(about.employeeId, about.cycleId);
  const [employee, timing, sheet] = await Promise.all([
    employeeById(ctx, about.employeeId),
    timingOf(ctx, about.cycleId, about.employeeId),
    ownItem(ctx, AbsenceSheetItem, sheetId),
    ctx.loader.load(about.planId),
    foreseeRow(ctx, about),
  ]);
  const post = employee && ratedPost(employee, about, legalDay(ctx.now));
  if (!employee || !post) return fail('NOT_FOUND', { field: ['evaluationId'] });
  const absences = absencesOf(sheet?.body ?? null);
  const whole = spanOf(timing.cycle, about);
  const policy = about.policyVersion ? evaluationPolicyOf(about as KeptPolicy) : evaluationPolicy(legalDay(ctx.now), await lawOf(ctx));
  const approved = await plansOf(ctx, about, employee);
  const own = approved.filter(({ id }) => about.period === null || id === about.planId);
  const unitIds = [...new Set([...headUnits(employee, own), ...(post.isHead ? [post.unitId] : [])])];
  const [said, unit, found] = await Promise.all([
    saidOf(ctx, about, unitIds),
    unitById(ctx, post.unitId),
    segmentsOf(ctx, about, approved, { span: whole, employee, absences, policy }),
  ]);
  const headed = headedUnits(headedIn(employee, post, found.segments, unit, legalDay(ctx.now)), said);
  const lastSegment = lastSegmentOf(employee, post, found.segments.at(-1)?.planId ?? about.planId, found.segments, whole);
  return { employee, post, timing, absences, headed, lastSegment, ...found, exempt: isExempt(whole, found.segments, absences) };
}

/** As whom the viewer acts. Only an officer is asked for the own line: everybody else's part says it. */
export async function whoActs(
  ctx: ReadContext,
  { employeeId }: Pick<Evaluation, 'employeeId'>,
  parts: readonly EvaluationRole[],
): Promise<Who> {
  const me = ctx.viewer.employeeId;
  const ownLine = parts.includes('OFFICER') && (await inOneLine(ctx, me, employeeId));
  return { by: me ?? ctx.viewer.id, parts, ownLine };
}

export interface ToChange {
  permit: Permit;
  row: EvaluationRow;
  evaluation: Evaluation;
  self: SelfAssessment | null;
  subject: Subject;
  actor: EvaluationActor;
}

/** The evaluation to be changed by the present operation, with the parts in which the viewer acts. */
export async function evaluationToChange(
  ctx: ReadContext,
  { evaluationId, expectedVersion }: { evaluationId: string; expectedVersion?: number },
): Promise<ToChange> {
  const { row, self } = await evaluationDocument(ctx.loader, evaluationId);
  if (!row || row.region !== ctx.viewer.region) return fail('NOT_FOUND', { field: ['evaluationId'] });
  const { body: evaluation } = row;
  const [subject, timing] = await Promise.all([
    aboutEvaluation(ctx, evaluation),
    timingOf(ctx, evaluation.cycleId, evaluation.employeeId),
    foreseeRow(ctx, evaluation),
  ]);
  const permit = await authorise(ctx, 'Evaluation', subject, ['evaluationId']);
  const version = versionShown(row, opensTo(ctx, subject, row.body));
  if (expectedVersion !== undefined) expectVersion({ ...row, version }, expectedVersion);
  const { cycle, extensions, now } = timing;
  const actor = { cycle, extensions, now, ...(await whoActs(ctx, evaluation, partsOf(ctx, subject))) };
  return { permit, row, evaluation, self, subject, actor };
}

/** The cycle of an evaluation with what was extended for the person: for `deadlineAt` and `allowedActions`. */
export const evaluationTiming = (ctx: ReadContext, { cycleId, employeeId }: Evaluation): Promise<Timing> =>
  timingOf(ctx, cycleId, employeeId);

/** What its notices go by, whoever may see it: nobody asks. */
export async function evaluationBeside(ctx: ReadContext, evaluation: Evaluation): Promise<EvaluationBeside> {
  const { cycleId, employeeId } = evaluation;
  const [timing, raterId] = await Promise.all([timingOf(ctx, cycleId, employeeId, cycleInRegion), raterOf(ctx, evaluation)]);
  return { closesAt: ratingWindow(evaluation, timing).closesAt, raterId };
}

/** What leaving raters left on the segments, for the last one. */
export const leavingNotes = async (ctx: ReadContext, evaluation: Evaluation): Promise<NoteView[]> =>
  (await evaluationFactsOf(ctx, evaluation)).plans.flatMap(notesOf);

const frozenIn = (ctx: ReadContext, { id, status, versions }: Evaluation) =>
  isHandedOver(status) ? versionByNumber(ctx, id, versions.at(-1)?.number ?? null) : null;

/** Who rates: as things are now; of what was handed over, who did. */
export const raterOf = async (ctx: ReadContext, evaluation: Evaluation): Promise<string | null> =>
  isHandedOver(evaluation.status) ? (evaluation.rater?.employeeId ?? null) : raterNow(ctx, evaluation);

/** As things are now; of what was handed over, as they were frozen. */
export const segmentsFor = async (ctx: ReadContext, evaluation: Evaluation): Promise<Segment[]> =>
  (await frozenIn(ctx, evaluation))?.segments ?? (await evaluationFactsOf(ctx, evaluation)).segments;

/** Days of posts that no agreed plan covers: their months are lost unless one is agreed before the hand-over. */
export async function segmentsWithoutPlan(ctx: ReadContext, evaluation: Evaluation): Promise<Unplanned[]> {
  if (isHandedOver(evaluation.status)) return [];
  const { employee, plans } = await evaluationFactsOf(ctx, evaluation);
  return unplanned(employee, plans, evaluation);
}

/** A unit that was headed, beside the achievement that holds: as a field shows it. */
export interface HeadedView {
  unit: HeadedUnit;
  used: UsedAchievement | null;
}

/** To whom ratings are open as things are now, to all others as they were frozen: whose achievement holds is a rating. */
export async function headedFor(ctx: ReadContext, { body, opened }: EvaluationView): Promise<HeadedView[]> {
  const live = opened && !isHandedOver(body.status);
  const version = live ? null : await versionByNumber(ctx, body.id, body.versions.at(-1)?.number ?? null);
  const { headed } = live ? await evaluationFactsOf(ctx, body) : { headed: version?.headed ?? [] };
  const used = live ? achievementThatHolds(headed, body.choice) : (version?.achievement ?? null);
  return headed.map((unit) => ({ unit, used }));
}
