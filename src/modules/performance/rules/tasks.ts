// What a superior has to do, told from the heads of the reports' plans; and what a batch approval asks first. Pure.

import { dayStart } from '../../../platform/rules/calendar.ts';
import { type Problem, refuse } from '../../../platform/rules/errors.ts';
import type { AssignmentCard } from '../../organisation/rules/types.ts';
import { latest, phaseOf } from './cycle.ts';
import { allowedActions, type Timing } from './lifecycle.ts';
import { openingProblems } from './plan.ts';
import type { PerformancePolicy } from './policy.ts';
import { segmentOf } from './segments.ts';
import type { Cycle, Extensions, PlanHead } from './types.ts';

/** The record that somebody opened a plan at a version: what batch approval is measured against. */
export interface PlanReading {
  planId: string;
  readerId: string;
  version: number;
  at: string;
}

export type TeamTaskKind = 'APPROVE_PLAN' | 'ANSWER_PROPOSAL' | 'ASK_FOR_PLAN';

export interface Task {
  kind: TeamTaskKind;
  report: AssignmentCard;
  /** Null where there is none yet. */
  plan: PlanHead | null;
  since: string;
  /** How many targets wait. */
  count: number;
}

export interface Report {
  card: AssignmentCard;
  plan: PlanHead | null;
  /** Of the report. */
  extensions?: Extensions;
}

function taskOf({ card, plan }: Report, timing: Timing): Task | null {
  const { cycle } = timing;
  const segment = segmentOf(card.assignment, cycle.year);
  // No day of the year is this post's: there is nothing to plan, and what was planned is void.
  if (!segment || plan?.voided) return null;
  const task = { report: card, plan };
  const begun = latest(phaseOf(cycle, 'PLANNING').opensAt, dayStart(card.assignment.validFrom));
  if (!plan) return openingProblems(timing, segment).length === 0 ? { ...task, kind: 'ASK_FOR_PLAN', since: begun, count: 0 } : null;
  const count = plan.counts.waitingForSuperior;
  const open = allowedActions(plan, ['SUPERIOR'], timing);
  if (open.includes('planReturn')) return { ...task, kind: 'APPROVE_PLAN', since: plan.submittedAt ?? plan.openedAt, count };
  return open.includes('targetAgree') ? { ...task, kind: 'ANSWER_PROPOSAL', since: plan.superiorSince ?? plan.openedAt, count } : null;
}

const ORDER: readonly TeamTaskKind[] = ['APPROVE_PLAN', 'ANSWER_PROPOSAL', 'ASK_FOR_PLAN'];

/**
 * Approvals first, then proposals, then who has no plan; the longest waiting first. Only what can be done now: once the time is over, to ask
 * for an extension is the employee's, and the plan says so.
 */
export function tasksOf(reports: readonly Report[], cycle: Cycle, now: string): Task[] {
  const rank = (task: Task) => `${ORDER.indexOf(task.kind)} ${task.since} ${task.report.assignment.id}`;
  return reports
    .map((report) => taskOf(report, { cycle, extensions: report.extensions ?? {}, now }))
    .filter((task) => task !== null)
    .toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** Whether the approver has opened the plan at the version that is being approved. */
export const wasOpened = (reading: PlanReading | null, version: number): boolean => reading?.version === version;

/** The batch as a whole. @throws RuleError REQUIRED, LIMIT_REACHED, ALREADY_EXISTS (a plan named twice). */
export function checkBatch(planIds: readonly string[], { batch }: PerformancePolicy): void {
  const problems: Problem[] = planIds.length === 0 ? [{ code: 'REQUIRED', field: ['plans'] }] : [];
  if (planIds.length > batch.most) problems.push({ code: 'LIMIT_REACHED', field: ['plans'], params: { most: batch.most } });
  planIds.forEach((id, i) => {
    if (planIds.indexOf(id) < i) problems.push({ code: 'ALREADY_EXISTS', field: ['plans', String(i), 'planId'] });
  });
  refuse(problems);
}

/** One row of a batch. @throws RuleError NOT_OPENED, where policy wants it. */
export const checkOpened = (opened: boolean, { batch }: PerformancePolicy): void =>
  refuse(batch.needsOpening && !opened ? [{ code: 'NOT_OPENED', field: ['planId'] }] : []);
