// Calibration: members compare ratings before they are handed over; one proposes a change, another confirms it. Pure.
import type { Trial, WhoHelps } from '../../../platform/rules/blockers.ts';
import { isPast } from '../../../platform/rules/calendar.ts';
import { fail, type Problem, problemsOf, refuse } from '../../../platform/rules/errors.ts';
import { keptOf } from '../../../platform/rules/policy/overlay.ts';
import { checkSpan } from '../../../platform/rules/text.ts';
import type { CalibrationMark, Rating, RatingPair } from '../../evaluation/rules/types.ts';
import type { EvaluationUnitsPolicy } from '../../unit-achievement/rules/policy.ts';

export interface CalibrationSession {
  id: string;
  region: string;
  unitId: string;
  unitPath: string;
  rootUnitId: string;
  cycleId: string;
  year: number;
  period: number | null;
  /** Employee ids. */
  members: string[];
  status: 'OPEN' | 'CLOSED';
  openedAt: string;
  openedBy: string;
  closedAt: string | null;
  /** Evaluations with a proposal that waits for another member: one at a time. */
  pending: string[];
  policyVersion: string;
  /** Of an entry of the table: what it set. */
  policyTerms?: object | undefined;
}

export interface CalibrationChange {
  id: string;
  sessionId: string;
  evaluationId: string;
  employeeId: string;
  before: RatingPair;
  after: RatingPair;
  reason: string;
  proposedBy: string;
  proposedAt: string;
  status: 'PROPOSED' | 'CONFIRMED' | 'REJECTED';
  decision: { by: string; at: string; reason: string | null } | null;
}

/** An evaluation as a session needs it. */
export interface Calibrated {
  id: string;
  employeeId: string;
  status: string;
  isHead: boolean;
  marks: RatingPair;
}

export interface SessionFacts
  extends Pick<CalibrationSession, 'id' | 'region' | 'unitId' | 'unitPath' | 'rootUnitId' | 'cycleId' | 'year' | 'period'> {
  /** The session of this unit and period, if there was one. */
  before: CalibrationSession | null;
  /** For each member asked for: in service in this region? */
  inService: readonly boolean[];
  by: string;
  now: string;
  policy: EvaluationUnitsPolicy;
}

function memberProblems(memberIds: readonly string[], { inService, by, policy }: SessionFacts): Problem[] {
  const { leastMembers: least, mostMembers: most } = policy.calibration;
  const problems: Problem[] = inService.flatMap((here, i) =>
    here ? [] : [{ code: 'NOT_FOUND' as const, field: ['memberIds', String(i)] }],
  );
  // Members read ratings that no office opens: nobody lets themself in.
  if (memberIds.includes(by)) problems.push({ code: 'OWN_CASE', field: ['memberIds', String(memberIds.indexOf(by))] });
  if (new Set(memberIds).size !== memberIds.length) problems.push({ code: 'INVALID', field: ['memberIds'], text: 'ONCE' });
  if (memberIds.length < least || memberIds.length > most)
    problems.push({ code: 'OUT_OF_RANGE', field: ['memberIds'], params: { least, most } });
  return problems;
}

/** A closed session may be opened anew, with other members; its changes stay. @throws RuleError ALREADY_EXISTS, NOT_FOUND, OWN_CASE (who opens it), INVALID, OUT_OF_RANGE. */
export function openSession(memberIds: readonly string[], facts: SessionFacts): CalibrationSession {
  const { before, inService: _, by, now, policy, ...of } = facts;
  if (before?.status === 'OPEN') fail('ALREADY_EXISTS', { field: ['unitId'] });
  refuse(memberProblems(memberIds, facts));
  const fresh = { status: 'OPEN' as const, openedAt: now, openedBy: by, closedAt: null, pending: [] };
  return { ...of, ...fresh, members: [...memberIds], ...keptOf(policy) };
}

export type CalibrationAction = 'calibrationPropose' | 'calibrationConfirm' | 'calibrationReject' | 'calibrationClose';

/** A change that waits, as its confirmation would judge it. */
export interface Waiting {
  change: CalibrationChange;
  evaluation: Calibrated;
  /** The rater and everybody above the rated person, with those of proposer and confirmer who report to them. */
  line: ReadonlySet<string>;
}

/** What the session holds, as a member may act on it. */
export interface SessionView {
  member: boolean;
  officer: boolean;
  rated: readonly Calibrated[];
  waiting: readonly Waiting[];
}

/** Of several the first that can be done; where none can, why the first cannot. */
const anyOf = <T>(all: readonly T[], rule: (one: T) => unknown): readonly Problem[] => {
  const told = all.map((one) => problemsOf(() => rule(one)));
  return told.find((problems) => problems.length === 0) ?? told[0] ?? [];
};

const NOBODY_RATED: readonly Problem[] = [{ code: 'RATING_MISSING', field: ['evaluationId'], text: 'NOBODY_RATED' }];

function proposing(session: CalibrationSession, rated: readonly Calibrated[], actor: CalibrationActor): readonly Problem[] {
  const late = problemsOf(() => assertOpen(session, actor));
  if (late.length > 0) return late;
  return rated.length > 0 ? anyOf(rated, (one) => checkProposal(session, one, actor)) : NOBODY_RATED;
}

function deciding(session: CalibrationSession, waiting: readonly Waiting[], actor: CalibrationActor): Trial<CalibrationAction>[] {
  if (waiting.length === 0) return [];
  const confirm = ({ change, evaluation, line }: Waiting) => confirmChange(session, change, evaluation, { ...actor, line });
  const until = actor.closesAt;
  return [
    { action: 'calibrationConfirm', until, problems: anyOf(waiting, confirm) },
    { action: 'calibrationReject', until, problems: anyOf(waiting, ({ change }) => decide(session, change, actor)) },
  ];
}

/** What members, and the staffing agency, can do with a session that is open, by the rules themselves. */
export function sessionTrials(session: CalibrationSession, view: SessionView, actor: CalibrationActor): Trial<CalibrationAction>[] {
  if (session.status === 'CLOSED') return [];
  const propose = { action: 'calibrationPropose' as const, until: actor.closesAt, problems: proposing(session, view.rated, actor) };
  const close = { action: 'calibrationClose' as const, until: null, problems: problemsOf(() => closeSession(session, actor.now)) };
  return [...(view.member ? [propose, ...deciding(session, view.waiting, actor)] : []), ...(view.officer ? [close] : [])];
}

/** Of a session another member decides; what was rated anew is rejected. */
export const SESSION_HELP: WhoHelps = { PROPOSALS_OPEN: 'MEMBER', OWN_CASE: 'MEMBER', OWN_LINE: 'MEMBER', RATING_MISSING: 'RATER' };

export interface CalibrationActor {
  by: string;
  now: string;
  /** When the evaluation phase closes: the first instant that no longer counts. */
  closesAt: string;
  policy: EvaluationUnitsPolicy;
}

function assertOpen(session: CalibrationSession, { now, closesAt }: CalibrationActor): void {
  if (session.status === 'CLOSED') fail('TRANSITION_REFUSED', { field: ['calibrationId'], data: { allowed: [] } });
  if (isPast(closesAt, now)) fail('DEADLINE_PASSED', { field: ['calibrationId'], data: { closedAt: closesAt } });
}

export interface ChangeInput {
  result?: Rating | null | undefined;
  behaviour?: Rating | null | undefined;
  reason: string;
}

function changeProblems(input: ChangeInput, { isHead, marks }: Calibrated, policy: EvaluationUnitsPolicy): Problem[] {
  const { leastReason, reason } = policy.limits;
  const problems = checkSpan('reason', input.reason, leastReason, reason);
  if (isHead && input.result) problems.push({ code: 'RESULT_FOLLOWS_UNIT', field: ['result'] });
  const same = (input.result ?? marks.result) === marks.result && (input.behaviour ?? marks.behaviour) === marks.behaviour;
  if (same) problems.push({ code: 'INVALID', field: ['behaviour'], text: 'OTHER_VALUE' });
  return problems;
}

/** Whether a change of this evaluation can be proposed now. */
function checkProposal(session: CalibrationSession, evaluation: Calibrated, actor: CalibrationActor): void {
  assertOpen(session, actor);
  const field = ['evaluationId'];
  if (actor.by === evaluation.employeeId) fail('OWN_CASE', { field });
  if (evaluation.status !== 'RATED') fail('TRANSITION_REFUSED', { field, data: { allowed: [] } });
  if (session.pending.includes(evaluation.id)) fail('ALREADY_EXISTS', { field });
}

/**
 * A change that one member asks for; nothing is changed by it. Absent leaves.
 * @throws RuleError TRANSITION_REFUSED, DEADLINE_PASSED, OWN_CASE, ALREADY_EXISTS (another waits), RESULT_FOLLOWS_UNIT, INVALID (nothing changes), of the reason.
 */
export function proposeChange(
  session: CalibrationSession,
  evaluation: Calibrated,
  input: ChangeInput,
  { id, ...actor }: CalibrationActor & { id: string },
): { session: CalibrationSession; change: CalibrationChange } {
  checkProposal(session, evaluation, actor);
  refuse(changeProblems(input, evaluation, actor.policy));
  const { marks: before, employeeId } = evaluation;
  const after = { result: input.result ?? before.result, behaviour: input.behaviour ?? before.behaviour };
  const of = { id, sessionId: session.id, evaluationId: evaluation.id, employeeId, before, after, reason: input.reason.trim() };
  const change = { ...of, proposedBy: actor.by, proposedAt: actor.now, status: 'PROPOSED' as const, decision: null };
  return { session: { ...session, pending: [...session.pending, evaluation.id] }, change };
}

/** Nobody decides what they proposed, and nobody about themself. */
function decide(session: CalibrationSession, change: CalibrationChange, actor: CalibrationActor): CalibrationSession {
  assertOpen(session, actor);
  const field = ['changeId'];
  if (change.status !== 'PROPOSED') fail('TRANSITION_REFUSED', { field, data: { allowed: [] } });
  if (actor.by === change.proposedBy || actor.by === change.employeeId) fail('OWN_CASE', { field });
  return { ...session, pending: session.pending.filter((id) => id !== change.evaluationId) };
}

const sameMarks = (a: RatingPair, b: RatingPair): boolean => a.result === b.result && a.behaviour === b.behaviour;

/**
 * Confirms as it was proposed. `line`: the rater and everybody above the rated person: of proposer and confirmer one must stand outside it.
 * @throws RuleError TRANSITION_REFUSED (decided; or rated anew or handed over meanwhile: reject it), DEADLINE_PASSED, OWN_CASE, OWN_LINE.
 */
export function confirmChange(
  session: CalibrationSession,
  change: CalibrationChange,
  evaluation: Calibrated,
  actor: CalibrationActor & { line: ReadonlySet<string> },
): { session: CalibrationSession; change: CalibrationChange } {
  const next = decide(session, change, actor);
  const stale = evaluation.status !== 'RATED' || !sameMarks(evaluation.marks, change.before);
  if (stale) fail('TRANSITION_REFUSED', { field: ['changeId'], data: { allowed: ['calibrationReject'] } });
  if (actor.line.has(change.proposedBy) && actor.line.has(actor.by)) fail('OWN_LINE', { field: ['changeId'] });
  return { session: next, change: { ...change, status: 'CONFIRMED', decision: { by: actor.by, at: actor.now, reason: null } } };
}

/** @throws RuleError TRANSITION_REFUSED, DEADLINE_PASSED, OWN_CASE, of the reason. */
export function rejectChange(
  session: CalibrationSession,
  change: CalibrationChange,
  { reason }: { reason: string },
  actor: CalibrationActor,
): { session: CalibrationSession; change: CalibrationChange } {
  const next = decide(session, change, actor);
  refuse(checkSpan('reason', reason, actor.policy.limits.leastReason, actor.policy.limits.reason));
  return { session: next, change: { ...change, status: 'REJECTED', decision: { by: actor.by, at: actor.now, reason: reason.trim() } } };
}

/** Not while a proposal waits: each is answered by somebody. @throws RuleError TRANSITION_REFUSED, PROPOSALS_OPEN. */
export function closeSession(session: CalibrationSession, now: string): CalibrationSession {
  const field = ['calibrationId'];
  if (session.status === 'CLOSED') fail('TRANSITION_REFUSED', { field, data: { allowed: [] } });
  if (session.pending.length > 0) fail('PROPOSALS_OPEN', { field });
  return { ...session, status: 'CLOSED', closedAt: now };
}

/** A confirmed change as the evaluation keeps it: the employee reads it after the hand-over. */
export function markOf({ id, sessionId, before, after, reason, proposedBy, decision }: CalibrationChange): CalibrationMark {
  if (!decision) throw new Error(`Change ${id} is not decided.`);
  return { id, sessionId, before, after, reason, proposedBy, confirmedBy: decision.by, at: decision.at };
}
