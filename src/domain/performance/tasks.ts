// What a superior has to do, told from the heads of the reports' plans; and what a batch approval asks first. Pure.

import { dayStart } from '../calendar.ts';
import { type Problem, refuse } from '../errors.ts';
import type { AssignmentCard } from '../organisation/types.ts';
import type { PerformancePolicy } from '../policy/performance.ts';
import type { Language } from '../texts/language.ts';
import { latest, phaseOf } from './cycle.ts';
import { segmentOf } from './segments.ts';
import type { Cycle, PlanHead, PlanReading } from './types.ts';

export type TaskKind = 'APPROVE_PLAN' | 'ANSWER_PROPOSAL' | 'ASK_FOR_PLAN';

export interface Task {
  kind: TaskKind;
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
}

function taskOf({ card, plan }: Report, cycle: Cycle): Task | null {
  // No day of the year is this post's: there is nothing to plan, and what was planned is void.
  if (!segmentOf(card.assignment, cycle.year) || plan?.voided) return null;
  const task = { report: card, plan };
  const begun = latest(phaseOf(cycle, 'PLANNING').opensAt, dayStart(card.assignment.validFrom));
  if (!plan) return { ...task, kind: 'ASK_FOR_PLAN', since: begun, count: 0 };
  const count = plan.counts.waitingForSuperior;
  if (plan.status === 'SUBMITTED') return { ...task, kind: 'APPROVE_PLAN', since: plan.submittedAt ?? plan.openedAt, count };
  const talking = plan.status === 'DRAFT' || plan.status === 'RETURNED';
  return talking && count > 0 ? { ...task, kind: 'ANSWER_PROPOSAL', since: plan.superiorSince ?? plan.openedAt, count } : null;
}

const ORDER: readonly TaskKind[] = ['APPROVE_PLAN', 'ANSWER_PROPOSAL', 'ASK_FOR_PLAN'];

/** Approvals first, then proposals, then who has no plan; the longest waiting first. Nothing before planning opens or in a closed cycle. */
export function tasksOf(reports: readonly Report[], cycle: Cycle, now: string): Task[] {
  if (cycle.status === 'CLOSED' || now < phaseOf(cycle, 'PLANNING').opensAt) return [];
  const rank = (task: Task) => `${ORDER.indexOf(task.kind)} ${task.since} ${task.report.assignment.id}`;
  return reports
    .map((report) => taskOf(report, cycle))
    .filter((task) => task !== null)
    .toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

const TEXTS: Record<TaskKind, Record<Language, string>> = {
  APPROVE_PLAN: { id: 'Tinjau lalu setujui atau kembalikan SKP.', en: 'Review the plan, then approve or return it.' },
  ANSWER_PROPOSAL: { id: 'Tanggapi {count} usulan hasil kerja.', en: 'Answer {count} proposed targets.' },
  ASK_FOR_PLAN: { id: 'Belum ada SKP; ajak pegawai menyusunnya.', en: 'There is no plan yet; ask for one.' },
};

export const taskText = ({ kind, count }: Pick<Task, 'kind' | 'count'>, language: Language): string =>
  TEXTS[kind][language].replace('{count}', String(count));

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
