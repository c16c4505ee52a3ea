// Who must act next about a plan, how and until when: only what somebody can do now; after a deadline, to ask for an extension. Pure.
import { dayEnd, isPast } from '../../../platform/rules/calendar.ts';
import { phaseOf, reach } from './cycle.ts';
import { allowedActions, type PlanAction, type Timing, type Window, windowOf } from './lifecycle.ts';
import { pendingParents } from './readiness.ts';
import { statusOn } from './segments.ts';
import type { PlanHead, PlanStatus, Side } from './types.ts';

/** The staffing agency's answer, for which a side asks once its own time is over. */
export const EXTENSION = 'cyclePhaseExtend';

/** What a plan can wait for, and what its side asks for once the time is over. */
export type PlanStepAction =
  | Extract<
      PlanAction,
      'targetPropose' | 'targetAgree' | 'targetWeights' | 'targetLink' | 'planSubmit' | 'planApprove' | 'progressAdd' | 'planLeavingNotes'
    >
  | typeof EXTENSION;

export interface PlanStep {
  side: Side;
  action: PlanStepAction;
}

/** What each state asks for, the first that is possible: by whom. */
function wanted(head: PlanHead, status: PlanStatus): PlanStep[] {
  const employee = (...actions: PlanStepAction[]) => actions.map((action): PlanStep => ({ side: 'EMPLOYEE', action }));
  const superior = (...actions: PlanStepAction[]) => actions.map((action): PlanStep => ({ side: 'SUPERIOR', action }));
  const { targets, weights, waitingForEmployee } = head.counts;
  if (status === 'CLOSED') return head.leavingNotes.length === 0 ? superior('planLeavingNotes') : [];
  if (status === 'SUBMITTED') return pendingParents(head) > 0 ? superior('targetLink') : superior('planApprove');
  if (status === 'APPROVED') return employee('progressAdd');
  if (status === 'VOID') return [];
  if (waitingForEmployee > 0) return employee('targetAgree');
  if (targets === 0) return employee('targetPropose');
  return weights === 0 || weights === 10_000 ? employee('planSubmit') : employee('targetWeights');
}

/** Whether the staffing agency could still give more days: the year is not closed, nor past its reach. */
const extendable = ({ cycle, now }: Timing): boolean => cycle.status === 'OPEN' && !isPast(dayEnd(reach(cycle.year).most), now);

/** Nothing is agreed yet, or something was asked: without an answer the year stays without a plan. A change that comes to nothing leaves one. */
const missed = (head: PlanHead): boolean => head.approved.length === 0;

const WINDOW_OF_STATUS: Partial<Record<PlanStatus, Window>> = {
  DRAFT: 'DRAFT',
  RETURNED: 'DRAFT',
  SUBMITTED: 'DECIDE',
  APPROVED: 'CARRY_OUT',
  CLOSED: 'CARRY_OUT',
};

const closingOf = (head: PlanHead, timing: Timing): string | null => {
  const window = WINDOW_OF_STATUS[statusOn(head, timing.now)];
  return window ? windowOf(window, head, timing).closesAt : null;
};

/** Null when nobody must or can act: before the phase opens, when all is done, or in a year that is closed. */
export function nextStep(head: PlanHead, timing: Timing): PlanStep | null {
  const status = statusOn(head, timing.now);
  const steps = wanted(head, status);
  const step = steps.find(({ side, action }) => (allowedActions(head, [side], timing) as string[]).includes(action));
  if (step) return step;
  const over = isPast(closingOf(head, timing) ?? phaseOf(timing.cycle, 'EVALUATION').closesAt, timing.now);
  const side = steps[0]?.side;
  return side && over && missed(head) && extendable(timing) ? { side, action: EXTENSION } : null;
}

/**
 * The instant until which the next step is possible, or was, where it now takes an extension; of a segment that is over, until when its days
 * can be told. Null where nothing is left to do.
 */
export function deadlineAt(head: PlanHead, timing: Timing): string | null {
  const closesAt = timing.cycle.status === 'CLOSED' ? null : closingOf(head, timing);
  if (closesAt === null || !isPast(closesAt, timing.now)) return closesAt;
  return nextStep(head, timing)?.action === EXTENSION ? closesAt : null;
}
