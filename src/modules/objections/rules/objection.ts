// Objection (keberatan) against an evaluation that was handed over: clock, hearing of both sides, decider, decision. Pure.
import type { Trial, WhoHelps } from '../../../platform/rules/blockers.ts';
import { addDays, dayEnd, isPast, legalDay, type WorkCalendar } from '../../../platform/rules/calendar.ts';
import { type DueNow, dueAfter } from '../../../platform/rules/due.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { keptOf } from '../../../platform/rules/policy/overlay.ts';
import { checkSpan, checkText } from '../../../platform/rules/text.ts';
import type { Judgement, ObjectionMark, RatingPair } from '../../evaluation/rules/types.ts';
import { type EvaluationUnitsPolicy, evaluationUnitsPolicyOf } from '../../unit-achievement/rules/policy.ts';
import { isLateBy } from './objection-due.ts';
import type { Objection, ObjectionDecision, ObjectionOutcome, ObjectionSide } from './types.ts';

/** Until when the rater answers, a midnight in WIB, and the day by which it should be decided. */
export function objectionClock(
  filedAt: string,
  policy: EvaluationUnitsPolicy,
  calendar: WorkCalendar,
): Pick<Objection, 'statementUntil' | 'due'> {
  const day = legalDay(filedAt);
  const { statementDays, decisionWorkingDays } = policy.objection;
  return {
    statementUntil: dayEnd(addDays(day, statementDays)),
    due: dueAfter(day, decisionWorkingDays, calendar),
  };
}

/** The nearest above the rater who had no part in the rating; null where there is nobody. `above`: who stands above the rater now, by height. */
export const deciderOf = (above: readonly string[], chain: ReadonlySet<string>): string | null =>
  above.find((id) => !chain.has(id)) ?? null;

export interface FilingFacts
  extends Pick<
    Objection,
    | 'id'
    | 'region'
    | 'evaluationId'
    | 'evaluationVersion'
    | 'employeeId'
    | 'unitId'
    | 'rootUnitId'
    | 'year'
    | 'period'
    | 'planIds'
    | 'isHead'
    | 'raterId'
    | 'chain'
    | 'deciderId'
  > {
  /** SHARED is the only status in which an objection is possible. */
  status: string;
  /** First instant that no longer counts; null where this version cannot be objected to: agreed to, decided, or rated as before. */
  objectionUntil: string | null;
  /** Whether this version was objected to before. */
  taken: boolean;
  /** Problems of the evidence, as arrived. */
  evidence: readonly Problem[];
  now: string;
  policy: EvaluationUnitsPolicy;
  calendar: WorkCalendar;
}

export interface FilingInput {
  grounds: string;
  evidenceIds?: readonly string[] | null | undefined;
}

const HANDED_OVER: readonly string[] = ['SHARED', 'FINAL'];

/** Whether only the time speaks against it. */
export const isLate = ({ taken, status, objectionUntil, now }: Pick<FilingFacts, 'taken' | 'status' | 'objectionUntil' | 'now'>): boolean =>
  !taken && HANDED_OVER.includes(status) && objectionUntil !== null && isPast(objectionUntil, now);

/** @throws RuleError TRANSITION_REFUSED (not handed over, agreed to, or final), ALREADY_EXISTS, DEADLINE_PASSED with the instant, of grounds and evidence. */
export function fileObjection(input: FilingInput, facts: FilingFacts): Objection {
  const { status, objectionUntil, taken, evidence, now, policy, calendar, ...of } = facts;
  const field = ['evaluationId'];
  if (taken) fail('ALREADY_EXISTS', { field });
  if (objectionUntil === null || !HANDED_OVER.includes(status)) return fail('TRANSITION_REFUSED', { field, data: { allowed: [] } });
  // Who is late loses nothing: the service keeps what was written as the draft before this rule is asked.
  if (isPast(objectionUntil, now)) fail('DEADLINE_PASSED', { field, text: 'KEPT', data: { closedAt: objectionUntil } });
  if (status !== 'SHARED') fail('TRANSITION_REFUSED', { field, data: { allowed: [] } });
  const evidenceIds = [...new Set(input.evidenceIds ?? [])];
  const most = policy.limits.evidence;
  const many: Problem[] = evidenceIds.length > most ? [{ code: 'LIMIT_REACHED', field: ['evidenceIds'], params: { most } }] : [];
  refuse([...checkText('grounds', input.grounds, policy.limits.grounds), ...many, ...evidence]);
  const open = { assignment: null, status: 'OPEN' as const, statements: [], decision: null, withdrawnAt: null };
  const clock = objectionClock(now, policy, calendar);
  return { ...of, ...open, ...clock, grounds: input.grounds.trim(), evidenceIds, filedAt: now, ...keptOf(policy) };
}

export type ObjectionAction = 'objectionAssign' | 'objectionStatement' | 'objectionDecide' | 'objectionWithdraw';
export type ObjectionPart = 'EMPLOYEE' | 'RATER' | 'DECIDER' | 'OFFICER';

const ACTIONS: Record<ObjectionPart, readonly ObjectionAction[]> = {
  EMPLOYEE: ['objectionStatement', 'objectionWithdraw'],
  RATER: ['objectionStatement'],
  DECIDER: ['objectionDecide'],
  OFFICER: ['objectionAssign'],
};

/** Has the other side been heard, or had its time? */
export const isHeard = (objection: Objection, now: string): boolean =>
  objection.statements.some(({ side }) => side === 'RATER') || isPast(objection.statementUntil, now);

const statementsOf = ({ statements }: Objection, side: ObjectionSide): number => statements.filter((one) => one.side === side).length;

function fullProblems(objection: Objection, side: ObjectionSide): Problem[] {
  const { mostStatements: most } = evaluationUnitsPolicyOf(objection).objection;
  return statementsOf(objection, side) >= most ? [{ code: 'LIMIT_REACHED', field: ['text'], params: { most } }] : [];
}

function problemsIn(action: ObjectionAction, objection: Objection, part: ObjectionPart, now: string): Problem[] {
  if (action === 'objectionStatement') return fullProblems(objection, part === 'EMPLOYEE' ? 'EMPLOYEE' : 'RATER');
  if (action !== 'objectionDecide' || isHeard(objection, now)) return [];
  return [{ code: 'HEARING_OPEN', field: ['objectionId'], params: { until: objection.statementUntil } }];
}

/** What somebody in these parts could do, with what stands in the way of it. */
export function objectionTrials(objection: Objection, parts: readonly ObjectionPart[], now: string): Trial<ObjectionAction>[] {
  if (objection.status !== 'OPEN') return [];
  const until = null;
  return parts.flatMap((part) => ACTIONS[part].map((action) => ({ action, until, problems: problemsIn(action, objection, part, now) })));
}

export const OBJECTION_HELP: WhoHelps = { HEARING_OPEN: 'RATER' };

function policyWhileOpen(objection: Objection): EvaluationUnitsPolicy {
  if (objection.status !== 'OPEN') fail('TRANSITION_REFUSED', { field: ['objectionId'], data: { allowed: [] } });
  return evaluationUnitsPolicyOf(objection);
}

export interface AssignFacts {
  /** Of the new decider. */
  inService: boolean;
  /** The officer is superior or report of one of the two sides. */
  ownLine: boolean;
  /** The new decider reports to one of the two sides. */
  reports: boolean;
  by: string;
  now: string;
}

/**
 * Another decider. @throws RuleError TRANSITION_REFUSED, OWN_CASE (the officer is a party, or names themself or the rated person), OWN_LINE,
 * IN_RATING_CHAIN, NOT_FOUND (not in service), of the reason.
 */
export function assignDecider(
  objection: Objection,
  input: { deciderId: string; reason: string },
  { inService, ownLine, reports, by, now }: AssignFacts,
): Objection {
  const { limits } = policyWhileOpen(objection);
  if (by === objection.employeeId || by === objection.raterId) fail('OWN_CASE', { field: ['objectionId'] });
  if (ownLine) fail('OWN_LINE', { field: ['objectionId'] });
  const field = ['deciderId'];
  if (input.deciderId === objection.employeeId || input.deciderId === by) fail('OWN_CASE', { field });
  if (objection.chain.includes(input.deciderId)) fail('IN_RATING_CHAIN', { field });
  if (reports) fail('OWN_LINE', { field });
  refuse([
    ...(inService ? [] : [{ code: 'NOT_FOUND' as const, field }]),
    ...checkSpan('reason', input.reason, limits.leastReason, limits.reason),
  ]);
  return { ...objection, deciderId: input.deciderId, assignment: { by, at: now, reason: input.reason.trim() } };
}

/** A word of one side; several, until it is decided. @throws RuleError TRANSITION_REFUSED, LIMIT_REACHED, of the text. */
export function addStatement(objection: Objection, { text }: { text: string }, { by, now }: { by: string; now: string }): Objection {
  const policy = policyWhileOpen(objection);
  const side: ObjectionSide = by === objection.employeeId ? 'EMPLOYEE' : 'RATER';
  refuse([...checkText('text', text, policy.limits.statement), ...fullProblems(objection, side)]);
  return { ...objection, statements: [...objection.statements, { side, by, at: now, text: text.trim() }] };
}

export interface ObjectionDecisionInput {
  outcome: ObjectionOutcome;
  reasons: string;
  result?: Judgement | null | undefined;
  behaviour?: Judgement | null | undefined;
}

/** To uphold is to change: what is given and is what stood before changes nothing. */
function unchanged({ outcome, ...input }: ObjectionDecisionInput, isHead: boolean, current: RatingPair): Problem[] {
  const given = (['result', 'behaviour'] as const).filter((side) => input[side] && !(isHead && side === 'result'));
  const moved = given.some((side) => input[side]?.rating !== current[side]);
  return outcome === 'REJECTED' || moved ? [] : given.map((side) => ({ code: 'RATING_UNCHANGED', field: [side] }));
}

function decisionProblems(
  input: ObjectionDecisionInput,
  { isHead }: Objection,
  current: RatingPair,
  { limits }: EvaluationUnitsPolicy,
): Problem[] {
  const given = [input.result ? 'result' : null, input.behaviour ? 'behaviour' : null].filter((name) => name !== null);
  const problems = checkSpan('reasons', input.reasons, limits.leastJustification, limits.grounds);
  for (const name of given)
    problems.push(...checkSpan([name, 'reason'], input[name as 'result']?.reason ?? '', limits.leastReason, limits.reason));
  if (input.outcome === 'REJECTED')
    problems.push(...given.map((name) => ({ code: 'INVALID' as const, field: [name], text: 'REJECTION' as const })));
  else if (given.length === 0) problems.push({ code: 'RATING_MISSING', field: ['behaviour'], text: 'NONE_GIVEN' });
  if (isHead && input.result) problems.push({ code: 'RESULT_FOLLOWS_UNIT', field: ['result'] });
  return [...problems, ...unchanged(input, isHead, current)];
}

const rated = (given: Judgement | null | undefined): Judgement | null =>
  given ? { rating: given.rating, reason: given.reason.trim() } : null;

/**
 * The decision, final. Both sides are heard first; who was invited and did not answer is on record. A late decision is still one.
 * @throws RuleError TRANSITION_REFUSED, OWN_CASE, IN_RATING_CHAIN, HEARING_OPEN (until), RATING_MISSING, RATING_UNCHANGED, RESULT_FOLLOWS_UNIT, INVALID, of the texts.
 */
export function decideObjection(
  objection: Objection,
  input: ObjectionDecisionInput,
  { by, now, current, due }: { by: string; now: string; current: RatingPair; due: DueNow },
): Objection {
  const policy = policyWhileOpen(objection);
  const field = ['objectionId'];
  if (by === objection.employeeId) fail('OWN_CASE', { field });
  if (objection.chain.includes(by)) fail('IN_RATING_CHAIN', { field });
  if (!isHeard(objection, now)) fail('HEARING_OPEN', { field, params: { until: objection.statementUntil } });
  refuse(decisionProblems(input, objection, current, policy));
  const answered = objection.statements.some(({ side }) => side === 'RATER');
  const decision: ObjectionDecision = {
    outcome: input.outcome,
    reasons: input.reasons.trim(),
    result: rated(input.result),
    behaviour: rated(input.behaviour),
    by,
    at: now,
    hearing: answered ? 'ANSWERED' : 'INVITED_DID_NOT_ANSWER',
    late: isLateBy(due, now),
  };
  return { ...objection, status: 'DECIDED', decision };
}

/** The version stands as it was handed over, and cannot be objected to again. @throws RuleError TRANSITION_REFUSED. */
export function withdrawObjection(objection: Objection, now: string): Objection {
  policyWhileOpen(objection);
  return { ...objection, status: 'WITHDRAWN', withdrawnAt: now };
}

/** What the evaluation must know of it. */
export const objectionMark = ({ id, evaluationVersion, status, deciderId }: Objection): ObjectionMark => ({
  id,
  version: evaluationVersion,
  status,
  deciderId,
});
