// Calibration sessions: opened by the staffing agency; members propose, confirm and reject changes before the hand-over.

import { authorise, authoriseRegion, canSee, expectVersion, mayCall } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { itemToChange, ownItem } from '../../platform/access/own.ts';
import { onlyWhatMayBeSeen, type Permit } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import type { Subject } from '../../platform/rules/access.ts';
import { type Blocker, blockersOf, possible, type Trial } from '../../platform/rules/blockers.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Result } from '../../platform/store/commit.ts';
import { wholeId } from '../../platform/store/ids.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import { evaluationWrites } from '../evaluation/changes.ts';
import type { EvaluationCardRow, EvaluationRow } from '../evaluation/items.ts';
import { inService } from '../evaluation/lines.ts';
import { allEvaluationCards, evaluationCards, evaluationInRegion, requireEvaluation } from '../evaluation/read.ts';
import { marksOf } from '../evaluation/rules/matrix.ts';
import type { Evaluation, EvaluationCard } from '../evaluation/rules/types.ts';
import { calibrated } from '../evaluation/rules/versions.ts';
import { cardShownTo, isHandedOver } from '../evaluation/rules/views.ts';
import { givenToLead } from '../organisation/never-led.ts';
import { lineAbove } from '../organisation/superiors.ts';
import { cycleOf } from '../performance/documents.ts';
import { phaseOf } from '../performance/rules/cycle.ts';
import { lawOf } from '../policy/law.ts';
import { evaluationUnitsPolicy, evaluationUnitsPolicyOf } from '../unit-achievement/rules/policy.ts';
import { type AchievementOf, unitPeriodOf, unitPeriodToChange } from '../unit-achievement/units.ts';
import { calibrationId } from './ids.ts';
import { type CalibrationRow, ChangeItem, type ChangeRow, changesOf, SessionItem } from './items.ts';
import {
  type Calibrated,
  type CalibrationAction,
  type CalibrationActor,
  type CalibrationChange,
  type CalibrationSession,
  type ChangeInput,
  closeSession,
  confirmChange,
  markOf,
  openSession,
  proposeChange,
  rejectChange,
  SESSION_HELP,
  sessionTrials,
  type Waiting,
} from './rules/calibration.ts';

/** A session decides as it goes: never are there so many changes. */
const MOST_CHANGES = 1000;

type Keyed = { idempotencyKey: string };

/** Who has left calibrates no more. */
async function isMember(ctx: ReadContext, { members }: CalibrationSession): Promise<boolean> {
  const { employeeId } = ctx.viewer;
  return employeeId !== null && members.includes(employeeId) && inService(ctx, employeeId);
}

async function aboutSession(ctx: ReadContext, session: CalibrationSession): Promise<Subject> {
  const { region, unitId } = session;
  const members = (await isMember(ctx, session)) ? [ctx.viewer.employeeId ?? ''] : [];
  return { region, employeeId: '', unitId, names: { MEMBER: members } };
}

export async function findCalibration(ctx: ReadContext, id: string): Promise<CalibrationRow | null> {
  const row = await ownItem(ctx, SessionItem, id);
  return row && (await canSee(ctx, 'CalibrationSession', await aboutSession(ctx, row.body))) ? row : null;
}

export async function calibration(ctx: ReadContext, input: AchievementOf): Promise<CalibrationRow | null> {
  onlyWhatMayBeSeen(ctx);
  const place = await unitPeriodOf(ctx, input);
  return place && findCalibration(ctx, calibrationId(place.unit.id, place.cycle.body.id, place.period));
}

const me = (ctx: ReadContext): string => ctx.viewer.employeeId ?? ctx.viewer.id;

export async function calibrationDeadline(ctx: ReadContext, session: CalibrationSession): Promise<string | null> {
  return session.status === 'OPEN' ? phaseOf((await cycleOf(ctx, session)).body, 'EVALUATION').closesAt : null;
}

export async function calibrationOpen(ctx: MutationContext, input: AchievementOf & Keyed & { memberIds: string[] }): Promise<Result> {
  const { permit, region } = authoriseRegion(ctx);
  const { unit, cycle, period } = await unitPeriodToChange(ctx, input);
  const id = calibrationId(unit.id, cycle.body.id, period);
  const [before, serving] = await Promise.all([
    ownItem(ctx, SessionItem, id),
    Promise.all(input.memberIds.map((one) => inService(ctx, one))),
  ]);
  const where = { unitId: unit.id, unitPath: unit.path, rootUnitId: unit.rootId, cycleId: cycle.body.id, year: input.year, period };
  const policy = evaluationUnitsPolicy(legalDay(ctx.now), await lawOf(ctx));
  const facts = { id, region, ...where, before: before?.body ?? null, inService: serving, by: me(ctx), now: ctx.now, policy };
  const session = openSession(input.memberIds, facts);
  const detail = { status: session.status, members: session.members };
  const subjects = [{ before, after: SessionItem.put(session.region, session), detail }];
  return write(ctx, permit, { subjects, drops: session.members.map(givenToLead), result: { id } });
}

async function sessionToChange(
  ctx: ReadContext,
  calibrationId: string,
): Promise<{ permit: Permit; row: CalibrationRow; actor: CalibrationActor }> {
  const row = await itemToChange(ctx, SessionItem, [calibrationId], ['calibrationId']);
  const [cycle, subject] = await Promise.all([cycleOf(ctx, row.body), aboutSession(ctx, row.body)]);
  const permit = await authorise(ctx, 'CalibrationSession', subject, ['calibrationId']);
  const { closesAt } = phaseOf(cycle.body, 'EVALUATION');
  return { permit, row, actor: { by: me(ctx), now: ctx.now, closesAt, policy: evaluationUnitsPolicyOf(row.body) } };
}

const holds = ({ unitPath, cycleId, period }: CalibrationSession, evaluation: Evaluation): boolean =>
  evaluation.cycleId === cycleId && evaluation.period === period && evaluation.unitPath.startsWith(unitPath);

/** An evaluation that the session holds; any other is as if it did not exist. */
async function heldBy(ctx: ReadContext, session: CalibrationSession, evaluationId: string, field: string): Promise<EvaluationRow> {
  const row = await requireEvaluation(ctx, evaluationId, [field]);
  return holds(session, row.body) ? row : fail('NOT_FOUND', { field: [field] });
}

const factsOf = ({ id, employeeId, status, isHead, result, behaviour }: Evaluation): Calibrated => ({
  id,
  employeeId,
  status,
  isHead,
  marks: marksOf({ result, behaviour }),
});

interface Step {
  session: CalibrationSession;
  change: CalibrationChange;
}

/** Session and change with an audit record each; what stood and what should stand is no part of it. That of the session, whose id follows from its unit, names nobody's rating: whoever is rated there may audit. */
function laid(row: CalibrationRow, before: ChangeRow | null, { session, change }: Step) {
  const { status } = change;
  return [
    { before: row, after: SessionItem.put(session.region, session), detail: { status } },
    { before, after: ChangeItem.put(row.region, change), detail: { changeId: change.id, evaluationId: change.evaluationId, status } },
  ];
}

/** AP-35: the changes that wait for another member, with what their confirmation would be judged by; what is about the viewer is not there. */
async function waitingIn(ctx: ReadContext, session: CalibrationSession): Promise<Waiting[]> {
  const changes = session.pending.length > 0 ? await changesIn(ctx, session, { limit: MOST_CHANGES }) : { rows: [] };
  const open = changes.rows.flatMap(({ body }) => (body.status === 'PROPOSED' ? [body] : []));
  return Promise.all(
    open.map(async (change) => {
      const held = await heldBy(ctx, session, change.evaluationId, 'changeId');
      return { change, evaluation: factsOf(held.body), line: await lineOf(ctx, held.body, [change.proposedBy, me(ctx)]) };
    }),
  );
}

const cardFacts = ({ id, employeeId, status, isHead }: EvaluationCard): Calibrated => ({
  ...{ id, employeeId, status, isHead },
  marks: { result: null, behaviour: null },
});

/** What a member could propose about: the evaluations that are rated, none of them the viewer's. */
async function ratedIn(ctx: ReadContext, { rootUnitId, unitPath: path, cycleId, period }: CalibrationSession): Promise<Calibrated[]> {
  const cards = await allEvaluationCards(ctx, { rootUnitId, path, cycleId, period });
  return cards.filter(({ status, employeeId }) => status === 'RATED' && employeeId !== ctx.viewer.employeeId).map(cardFacts);
}

/** Evaluations and changes are read for members alone: nobody else can act on them. */
async function trialsOf(ctx: ReadContext, session: CalibrationSession): Promise<Trial<CalibrationAction>[]> {
  if (session.status === 'CLOSED') return [];
  const [member, cycle] = await Promise.all([isMember(ctx, session), cycleOf(ctx, session)]);
  const [rated, waiting] = member ? await Promise.all([ratedIn(ctx, session), waitingIn(ctx, session)]) : [[], []];
  const { closesAt } = phaseOf(cycle.body, 'EVALUATION');
  const actor = { by: me(ctx), now: ctx.now, closesAt, policy: evaluationUnitsPolicyOf(session) };
  return sessionTrials(session, { member, officer: mayCall(ctx, 'calibrationClose'), rated, waiting }, actor);
}

export const calibrationActions = async (ctx: ReadContext, session: CalibrationSession): Promise<CalibrationAction[]> =>
  possible(await trialsOf(ctx, session));

export const blockersOfCalibration = async (ctx: ReadContext, session: CalibrationSession): Promise<Blocker<CalibrationAction>[]> =>
  blockersOf(await trialsOf(ctx, session), SESSION_HELP);

export type CalibrationProposeInput = ChangeInput & Keyed & { calibrationId: string; evaluationId: string; expectedVersion: number };

export async function calibrationPropose(ctx: MutationContext, input: CalibrationProposeInput): Promise<Result> {
  const { permit, row, actor } = await sessionToChange(ctx, input.calibrationId);
  const held = await heldBy(ctx, row.body, input.evaluationId, 'evaluationId');
  expectVersion(held, input.expectedVersion);
  const made = proposeChange(row.body, factsOf(held.body), input, { ...actor, id: ctx.newId('cch', row.body.id) });
  return write(ctx, permit, { subjects: laid(row, null, made), checks: [held], result: { id: row.body.id, changeId: made.change.id } });
}

type OfChange = Keyed & { calibrationId: string; changeId: string; expectedVersion: number };

async function changeToDecide(ctx: ReadContext, input: OfChange) {
  const { permit, row, actor } = await sessionToChange(ctx, input.calibrationId);
  const before = await ChangeItem.load(ctx.loader.loadKey, row.body.id, input.changeId);
  // What is about the viewer is not shown to them, and so is not there.
  if (!before || before.body.employeeId === ctx.viewer.employeeId) return fail('NOT_FOUND', { field: ['changeId'] });
  expectVersion(before, input.expectedVersion);
  return { permit, row, actor, before };
}

/** Who rated, everybody above the rated person, and of the two who change the rating whoever reports to that person: they judge in their own line. */
async function lineOf(ctx: ReadContext, { employeeId, raters }: Evaluation, two: readonly string[]): Promise<ReadonlySet<string>> {
  const [above, below] = await Promise.all([
    lineAbove(ctx, employeeId),
    Promise.all(two.map(async (one) => ((await lineAbove(ctx, one)).flat().includes(employeeId) ? [one] : []))),
  ]);
  return new Set([...raters, ...above.flat(), ...below.flat()]);
}

export async function calibrationConfirm(ctx: MutationContext, input: OfChange): Promise<Result> {
  const { permit, row, actor, before } = await changeToDecide(ctx, input);
  const held = await heldBy(ctx, row.body, before.body.evaluationId, 'changeId');
  const line = await lineOf(ctx, held.body, [before.body.proposedBy, actor.by]);
  const made = confirmChange(row.body, before.body, factsOf(held.body), { ...actor, line });
  const evaluation = calibrated(held.body, markOf(made.change));
  const { subjects, parts } = evaluationWrites(held, { evaluation, detail: { changeId: made.change.id }, hidden: true });
  return write(ctx, permit, {
    subjects: [...laid(row, before, made), ...subjects],
    parts,
    result: { id: row.body.id, changeId: input.changeId },
  });
}

export async function calibrationReject(ctx: MutationContext, input: OfChange & { reason: string }): Promise<Result> {
  const { permit, row, actor, before } = await changeToDecide(ctx, input);
  const made = rejectChange(row.body, before.body, input, actor);
  return write(ctx, permit, { subjects: laid(row, before, made), result: { id: row.body.id, changeId: input.changeId } });
}

export async function calibrationClose(
  ctx: MutationContext,
  input: Keyed & { calibrationId: string; expectedVersion: number },
): Promise<Result> {
  const { permit, row } = await sessionToChange(ctx, input.calibrationId);
  expectVersion(row, input.expectedVersion);
  const session = closeSession(row.body, ctx.now);
  const detail = { status: session.status };
  return write(ctx, permit, {
    subjects: [{ before: row, after: SessionItem.put(session.region, session), detail }],
    result: { id: session.id },
  });
}

/** A change as this viewer may read it: `words` is null while it tells of ratings that are hidden from them. */
export interface CalibrationView {
  row: ChangeRow;
  words: Pick<CalibrationChange, 'before' | 'after' | 'reason'> | null;
}

/** Of an evaluation that is not handed over only members read, and only while the session is open. One batch a page. */
async function shownChanges(ctx: ReadContext, session: CalibrationSession, rows: readonly ChangeRow[]): Promise<CalibrationView[]> {
  const opened = session.status === 'OPEN' && (await isMember(ctx, session));
  const heads = opened ? [] : await Promise.all(rows.map(({ body }) => evaluationInRegion(ctx, body.evaluationId)));
  const told = (i: number): boolean => opened || isHandedOver(heads[i]?.body.status ?? 'OPEN');
  return rows.map((row, i) => ({ row, words: told(i) ? row.body : null }));
}

/** A change as a mutation left it, to those who may see the session and whom it is not about. */
export async function findChange(ctx: ReadContext, sessionId: string, changeId: unknown): Promise<CalibrationView | null> {
  const session = await findCalibration(ctx, sessionId);
  if (!session || typeof changeId !== 'string') return null;
  const row = await ChangeItem.load(ctx.loader.loadKey, sessionId, changeId);
  if (!row || row.body.employeeId === ctx.viewer.employeeId) return null;
  return (await shownChanges(ctx, session.body, [row]))[0] ?? null;
}

/** By its id alone, which says in which session. */
export const findChangeById = (ctx: ReadContext, id: string): Promise<CalibrationView | null> => findChange(ctx, wholeId('cal', id), id);

export type CalibrationViewRow = ChangeRow & { view: CalibrationView };

export async function changesIn(ctx: ReadContext, session: CalibrationSession, slice: Slice): Promise<Page<CalibrationViewRow>> {
  const page = await changesOf(ctx.table, session.id, ctx.viewer.employeeId, slice);
  const views = await shownChanges(ctx, session, page.rows);
  return { ...page, rows: views.map((view) => ({ ...view.row, view })) };
}

/** Ratings are open to members while the session is, to nobody else and to no office; never the viewer's own. */
export async function evaluationsOf(ctx: ReadContext, session: CalibrationSession, slice: Slice): Promise<Page<EvaluationCardRow>> {
  const { rootUnitId, unitPath: path, cycleId, period } = session;
  const [page, member] = await Promise.all([
    evaluationCards(ctx, { rootUnitId, path, cycleId, period }, slice),
    session.status === 'OPEN' && isMember(ctx, session),
  ]);
  const shown = (card: EvaluationCard): EvaluationCard => cardShownTo(card, member && card.employeeId !== ctx.viewer.employeeId);
  return { ...page, rows: page.rows.map((row) => (row.card ? { ...row, card: shown(row.card) } : row)) };
}
