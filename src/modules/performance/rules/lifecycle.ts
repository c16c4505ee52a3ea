// The life of a plan on one page: what each side can do in which state and until when. Who must act next: next-step.ts. Pure.
import { type Blocker, blockersOf, possible, type Trial } from '../../../platform/rules/blockers.ts';
import { addDays, dayEnd, dayStart, isPast, legalDay } from '../../../platform/rules/calendar.ts';
import { fail, kept, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { latest, phaseOf, policyOf, windowProblems } from './cycle.ts';
import { approveProblems, NOTHING_AMISS, type PlanSurroundings, proposeProblems, submitProblems } from './readiness.ts';
import { statusOn } from './segments.ts';
import type { Cycle, DaySpan, Extensions, PlanHead, PlanStatus, Side } from './types.ts';

export const PLAN_ACTIONS = [
  'targetPropose',
  'targetCounter',
  'targetAgree',
  'targetRemove',
  'targetLink',
  'planFrame',
  'planSubmit',
  'planWithdraw',
  'planReturn',
  'planApprove',
  'planMarkRead',
  'planLeavingNotes',
  'planChange',
  'planChangeCancel',
  'evidenceUpload',
  'progressAdd',
  'targetProposeMany',
  'targetAgreeMany',
  'targetWeights',
  'targetOrder',
  'planCopy',
  'planUseTemplate',
  'planComment',
] as const;

export type PlanAction = (typeof PLAN_ACTIONS)[number];

/** What time is measured against. */
export interface Timing {
  cycle: Cycle;
  /** Of the plan's employee. */
  extensions: Extensions;
  now: string;
}

/** Who acts and when: what every rule of a plan is given beside its input. */
export interface PlanActor extends Timing {
  /** Employee id of who acts. */
  by: string;
  side: Side;
}

/** DRAFT: until planning closes. DECIDE: until execution closes, so that a late answer hurts nobody but the one who is late. RATE: until evaluation does. TELL: of the segment's own days, so not before the first. */
export type Window = 'DRAFT' | 'DECIDE' | 'CARRY_OUT' | 'TELL' | 'RATE' | 'ALWAYS';

interface Step {
  action: PlanAction;
  sides: readonly Side[];
  on: readonly PlanStatus[];
  window: Window;
  /** A condition of the plan, beside its state. */
  when?: (head: PlanHead) => boolean;
  /** Whether there is anything to do it to; the rule of the target itself says precisely why not. */
  offered?: (head: PlanHead, side: Side, around: PlanSurroundings) => boolean;
  /** What the plan still lacks. */
  lacks?: (head: PlanHead, cycle: Cycle, around: PlanSurroundings) => Problem[];
}

const BOTH: readonly Side[] = ['EMPLOYEE', 'SUPERIOR'];
const TALK: readonly PlanStatus[] = ['DRAFT', 'RETURNED'];

const waiting = (head: PlanHead, side: Side): boolean =>
  (side === 'EMPLOYEE' ? head.counts.waitingForEmployee : head.counts.waitingForSuperior) > 0;
const hasTargets = (head: PlanHead): boolean => head.counts.targets > 0;
const isValid = (head: PlanHead): boolean => head.approved.length > 0;

const STEPS: readonly Step[] = [
  { action: 'targetPropose', sides: BOTH, on: TALK, window: 'DRAFT', lacks: proposeProblems },
  { action: 'targetCounter', sides: BOTH, on: TALK, window: 'DRAFT', offered: hasTargets },
  { action: 'targetAgree', sides: BOTH, on: TALK, window: 'DRAFT', offered: waiting },
  { action: 'targetRemove', sides: BOTH, on: TALK, window: 'DRAFT', offered: hasTargets },
  { action: 'targetLink', sides: BOTH, on: TALK, window: 'DRAFT', offered: hasTargets },
  { action: 'targetLink', sides: ['SUPERIOR'], on: ['SUBMITTED'], window: 'DECIDE' },
  { action: 'planFrame', sides: BOTH, on: TALK, window: 'DRAFT' },
  { action: 'planFrame', sides: ['SUPERIOR'], on: ['SUBMITTED'], window: 'DECIDE' },
  { action: 'planSubmit', sides: ['EMPLOYEE'], on: TALK, window: 'DRAFT', lacks: submitProblems },
  { action: 'planWithdraw', sides: ['EMPLOYEE'], on: ['SUBMITTED'], window: 'DRAFT' },
  { action: 'planReturn', sides: ['SUPERIOR'], on: ['SUBMITTED'], window: 'DECIDE' },
  { action: 'planApprove', sides: ['SUPERIOR'], on: ['SUBMITTED'], window: 'DECIDE', lacks: approveProblems },
  { action: 'planMarkRead', sides: ['SUPERIOR'], on: ['DRAFT', 'RETURNED', 'SUBMITTED', 'APPROVED'], window: 'ALWAYS' },
  // Asked for where the assignment ends; a superior who leaves may write them too, while the plan goes on.
  {
    action: 'planLeavingNotes',
    sides: ['SUPERIOR'],
    on: ['DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'CLOSED'],
    window: 'RATE',
    when: isValid,
  },
  { action: 'planChange', sides: BOTH, on: ['APPROVED'], window: 'CARRY_OUT' },
  { action: 'planChangeCancel', sides: BOTH, on: TALK, window: 'ALWAYS', when: (head) => head.change !== null },
  // A file may also go with an objection, when carrying out is long over; what it is attached to asks for its own time.
  {
    action: 'evidenceUpload',
    sides: ['EMPLOYEE'],
    on: ['DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'CLOSED'],
    window: 'ALWAYS',
    when: isValid,
  },
  // Of a segment that is over too: its own last days are told afterwards.
  {
    action: 'progressAdd',
    sides: ['EMPLOYEE'],
    on: ['DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'CLOSED'],
    window: 'TELL',
    when: isValid,
  },
  { action: 'targetProposeMany', sides: BOTH, on: TALK, window: 'DRAFT', lacks: proposeProblems },
  { action: 'targetAgreeMany', sides: BOTH, on: TALK, window: 'DRAFT', offered: waiting },
  { action: 'targetWeights', sides: BOTH, on: TALK, window: 'DRAFT', offered: hasTargets },
  { action: 'targetOrder', sides: BOTH, on: TALK, window: 'DRAFT', offered: hasTargets },
  {
    action: 'planCopy',
    sides: ['EMPLOYEE'],
    on: TALK,
    window: 'DRAFT',
    offered: (_, __, { sources }) => sources.plan,
    lacks: proposeProblems,
  },
  {
    action: 'planUseTemplate',
    sides: ['EMPLOYEE'],
    on: TALK,
    window: 'DRAFT',
    offered: (_, __, { sources }) => sources.template,
    lacks: proposeProblems,
  },
  // What was achieved is talked about as long as it is judged.
  {
    action: 'planComment',
    sides: BOTH,
    on: ['DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'CLOSED'],
    window: 'RATE',
    offered: (head) => hasTargets(head) || isValid(head),
  },
];

/** Until when a plan is to be drawn up of which there is none yet. */
export function draftClosesWithout({ from }: DaySpan, { cycle, extensions }: Omit<Timing, 'now'>): string {
  const { newSegmentDays } = policyOf(cycle).planning;
  const ownDays = from > `${cycle.year}-01-01` ? dayEnd(addDays(from, newSegmentDays)) : null;
  return latest(phaseOf(cycle, 'PLANNING').closesAt, extensions.PLANNING, ownDays);
}

/** A segment that begins in mid-year, and a plan that was returned, have days of their own (policy). */
function draftCloses(head: PlanHead, { cycle, extensions }: Timing): string {
  const { newSegmentDays, returnGraceDays } = policyOf(cycle).planning;
  const begun = [head.segment.from, legalDay(head.openedAt)].toSorted().at(-1) ?? head.segment.from;
  const ownDays = head.segment.from > `${cycle.year}-01-01` ? dayEnd(addDays(begun, newSegmentDays)) : null;
  const grace = head.returned ? dayEnd(addDays(legalDay(head.returned.at), returnGraceDays)) : null;
  return latest(phaseOf(cycle, 'PLANNING').closesAt, extensions.PLANNING, ownDays, grace);
}

export function windowOf(window: Window, head: PlanHead, timing: Timing): { opensAt: string; closesAt: string } {
  const planning = phaseOf(timing.cycle, 'PLANNING');
  const execution = phaseOf(timing.cycle, 'EXECUTION');
  const end = latest(execution.closesAt, timing.extensions.EXECUTION);
  const rating = phaseOf(timing.cycle, 'EVALUATION').closesAt;
  const carrying = latest(execution.opensAt, window === 'TELL' ? dayStart(head.segment.from) : null);
  if (window === 'TELL') return { opensAt: carrying, closesAt: end };
  if (window === 'RATE') return { opensAt: planning.opensAt, closesAt: latest(rating, end, timing.extensions.EVALUATION) };
  if (window === 'CARRY_OUT' || (window === 'DRAFT' && head.change)) return { opensAt: execution.opensAt, closesAt: end };
  const drafting = draftCloses(head, timing);
  return { opensAt: planning.opensAt, closesAt: window === 'DRAFT' ? drafting : latest(end, drafting) };
}

const timeProblems = (window: Window, head: PlanHead, timing: Timing) =>
  window === 'ALWAYS' ? [] : windowProblems(timing.cycle, windowOf(window, head, timing), timing.now, ['planId']);

const fits = (step: Step, head: PlanHead, side: Side, now: string): boolean =>
  step.sides.includes(side) && step.on.includes(statusOn(head, now)) && (step.when?.(head) ?? true);

/**
 * Whether something is in time by a cycle that was read a while ago, whatever has become of it since: an end is only ever moved on, nobody's
 * extension takes time away, and no cycle is closed before its last phase is over. False says nothing: then it is read anew.
 */
export function isSurelyInTime(action: PlanAction, head: PlanHead, cycle: Cycle, side: Side, now: string): boolean {
  const step = STEPS.find((one) => one.action === action && fits(one, head, side, now));
  if (!step || isPast(phaseOf(cycle, 'EVALUATION').closesAt, now)) return false;
  return timeProblems(step.window, head, { cycle, extensions: {}, now }).length === 0;
}

/** Of each window once: of some twenty steps most have the same. */
function timesOf(head: PlanHead, timing: Timing): (window: Window) => { late: Problem[]; until: string | null } {
  const known = new Map<Window, { late: Problem[]; until: string | null }>();
  return (window) => {
    const found = known.get(window);
    if (found) return found;
    const until = window === 'ALWAYS' ? null : windowOf(window, head, timing).closesAt;
    const made = { late: timeProblems(window, head, timing), until };
    known.set(window, made);
    return made;
  };
}

function trialsOf(head: PlanHead, sides: readonly Side[], timing: Timing, around: PlanSurroundings): Trial<PlanAction>[] {
  const timeOf = timesOf(head, timing);
  const mine = STEPS.filter((step) =>
    sides.some((side) => fits(step, head, side, timing.now) && (step.offered?.(head, side, around) ?? true)),
  );
  return mine.map(({ action, window, lacks }) => {
    const { late, until } = timeOf(window);
    return { action, until, problems: late.length > 0 ? late : (lacks?.(head, timing.cycle, around) ?? []) };
  });
}

/** What somebody who stands on these sides can do with the plan now; empty for everybody else. Names of mutations. */
export const allowedActions = (
  head: PlanHead,
  sides: readonly Side[],
  timing: Timing,
  around: PlanSurroundings = NOTHING_AMISS,
): PlanAction[] => possible(trialsOf(head, sides, timing, around));

/** What stands in the way of all else that would be theirs now. */
export const blockers = (head: PlanHead, sides: readonly Side[], timing: Timing, around: PlanSurroundings): Blocker<PlanAction>[] =>
  blockersOf(trialsOf(head, sides, timing, around));

/** What is talked about in a draft alone is not talked about any more, or not again before a change is begun. */
function whyNot(steps: readonly Step[], head: PlanHead, now: string): Pick<Problem, 'text'> {
  const status = statusOn(head, now);
  if (!steps.some(({ on }) => on.includes('DRAFT')) || steps.some(({ on }) => on.includes(status))) return {};
  if (status === 'APPROVED') return { text: 'PLAN_APPROVED' };
  return status === 'SUBMITTED' ? { text: 'PLAN_SUBMITTED' } : {};
}

/**
 * The first line of every rule: may this side do this, in this state, at this time? Nobody speaks for both sides.
 * @throws RuleError OWN_CASE, FORBIDDEN (not this side's), TRANSITION_REFUSED with what is allowed, PHASE_CLOSED, NOT_OPEN_YET, DEADLINE_PASSED.
 */
export function assertAllowed(action: PlanAction, head: PlanHead, actor: PlanActor): void {
  const own = actor.by === head.employeeId;
  if (own && actor.side === 'SUPERIOR') fail('OWN_CASE', { field: ['planId'] });
  if (!own && actor.side === 'EMPLOYEE') fail('FORBIDDEN', { field: ['planId'] });
  const mine = STEPS.filter((step) => step.action === action && step.sides.includes(actor.side));
  if (mine.length === 0) fail('FORBIDDEN', { field: ['planId'] });
  const step = mine.find((one) => fits(one, head, actor.side, actor.now));
  refuse(
    step
      ? timeProblems(step.window, head, actor).map(action === 'planSubmit' ? kept : (problem) => problem)
      : [
          {
            code: 'TRANSITION_REFUSED',
            field: ['planId'],
            data: { allowed: allowedActions(head, [actor.side], actor) },
            ...whyNot(mine, head, actor.now),
          },
        ],
  );
}
