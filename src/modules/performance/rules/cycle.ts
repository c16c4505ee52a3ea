// A year of performance management: its phases, evaluation periods and deadlines (PermenPANRB 6/2022). Pure.
import { addDays, compareDay, dayEnd, dayStart, isPast, legalDay, legalYear } from '../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { keptOf, type Law } from '../../../platform/rules/policy/overlay.ts';
import { checkText } from '../../../platform/rules/text.ts';
import { PERFORMANCE_SINCE, performancePolicy, performancePolicyOf } from './policy.ts';
import type { Cycle, CyclePhase, DaySpan, EvaluationPeriod, Periodicity, PhaseExtension, PhaseKind } from './types.ts';

export interface CycleInput {
  year: number;
  periodicity: Periodicity;
  planning: DaySpan;
  execution: DaySpan;
  evaluation: DaySpan;
}

export interface ExtensionInput {
  phase: PhaseKind;
  /** The new last day. */
  to: string;
  reason: string;
}

const MONTHS: Record<Periodicity, number> = { MONTHLY: 1, QUARTERLY: 3 };

const monthStart = (year: number, month: number): string =>
  `${year + Math.floor((month - 1) / 12)}-${String(((month - 1) % 12) + 1).padStart(2, '0')}-01`;

/** Twelve months or four quarters, without gap or overlap. */
export function periodsOf(year: number, periodicity: Periodicity): EvaluationPeriod[] {
  const length = MONTHS[periodicity];
  return Array.from({ length: 12 / length }, (_, i) => ({
    number: i + 1,
    from: monthStart(year, 1 + i * length),
    to: addDays(monthStart(year, 1 + (i + 1) * length), -1),
  }));
}

/** Phases may reach a few months over the edges of their year: planning starts in December, evaluation ends in spring. */
export const reach = (year: number) => ({ least: `${year - 1}-10-01`, most: `${year + 1}-06-30` });

function spanProblems(field: string, span: DaySpan, year: number): Problem[] {
  const { least, most } = reach(year);
  const problems: Problem[] = [];
  if (span.from < least || span.from > most) problems.push({ code: 'OUT_OF_RANGE', field: [field, 'from'], params: { least, most } });
  if (span.to < least || span.to > most) problems.push({ code: 'OUT_OF_RANGE', field: [field, 'to'], params: { least, most } });
  if (span.to < span.from) problems.push({ code: 'DATE_ORDER', field: [field, 'to'] });
  return problems;
}

/** Phases may overlap (December's progress is entered in January), but they begin and end in their order. */
function orderProblems({ planning, execution, evaluation }: CycleInput): Problem[] {
  const problems: Problem[] = [];
  if (execution.from < planning.from) problems.push({ code: 'DATE_ORDER', field: ['execution', 'from'] });
  if (execution.to < planning.to) problems.push({ code: 'DATE_ORDER', field: ['execution', 'to'] });
  if (evaluation.from < execution.from) problems.push({ code: 'DATE_ORDER', field: ['evaluation', 'from'] });
  if (evaluation.to < execution.to) problems.push({ code: 'DATE_ORDER', field: ['evaluation', 'to'] });
  return problems;
}

const phase = (kind: PhaseKind, { from, to }: DaySpan): CyclePhase => ({ kind, opensAt: dayStart(from), closesAt: dayEnd(to) });

/**
 * A new cycle; that there is one a region and year is held by its id (`taken` tells that it exists).
 * @throws RuleError ALREADY_EXISTS, OUT_OF_RANGE, DATE_ORDER.
 */
export function openCycle(input: CycleInput, facts: { id: string; now: string; taken: boolean; law: Law }): Cycle {
  if (facts.taken) fail('ALREADY_EXISTS', { field: ['year'] });
  const [least, most] = [Number(PERFORMANCE_SINCE.slice(0, 4)), legalYear(facts.now) + 1];
  if (input.year < least || input.year > most) fail('OUT_OF_RANGE', { field: ['year'], params: { least, most } });
  const { year, periodicity, planning, execution, evaluation } = input;
  refuse([
    ...Object.entries({ planning, execution, evaluation }).flatMap(([field, span]) => spanProblems(field, span, year)),
    ...orderProblems(input),
  ]);
  const kept = keptOf(performancePolicy(`${year}-01-01`, facts.law));
  const phases = [phase('PLANNING', planning), phase('EXECUTION', execution), phase('EVALUATION', evaluation)];
  return { id: facts.id, year, status: 'OPEN', periodicity, phases, periods: periodsOf(year, periodicity), ...kept };
}

export function phaseOf(cycle: Cycle, kind: PhaseKind): CyclePhase {
  const found = cycle.phases.find((one) => one.kind === kind);
  if (!found) throw new Error(`Cycle ${cycle.id} has no phase ${kind}.`);
  return found;
}

export const policyOf = (cycle: Cycle) => performancePolicyOf(cycle);

/** Whether no extension can be given any more: then nobody is sent to ask for one. */
const isForGood = ({ year }: Cycle, now: string): boolean => legalDay(now) > reach(year).most;

/** Later than now and than what holds so far: an extension never takes time away. `closesAt` is the midnight after the last day. */
function extensionProblems(cycle: Cycle, { to, reason }: ExtensionInput, closesAt: string, now: string): Problem[] {
  const least = legalDay(latest(closesAt, now));
  const { most } = reach(cycle.year);
  if (isForGood(cycle, now)) return [{ code: 'DEADLINE_PASSED', field: ['to'], text: 'FOR_GOOD', data: { closedAt: dayEnd(most) } }];
  const problems = checkText('reason', reason, policyOf(cycle).limits.reason);
  if (to < least || to > most) problems.push({ code: 'OUT_OF_RANGE', field: ['to'], params: { least, most } });
  return problems;
}

const stillOpen = (cycle: Cycle, field: string): void => {
  if (cycle.status === 'CLOSED') fail('PHASE_CLOSED', { field: [field] });
};

/** @throws RuleError PHASE_CLOSED (the cycle), DEADLINE_PASSED (over for good), OUT_OF_RANGE, REQUIRED or TOO_LONG (reason). */
export function extendForAll(cycle: Cycle, input: ExtensionInput, now: string): Cycle {
  stillOpen(cycle, 'cycleId');
  refuse(extensionProblems(cycle, input, phaseOf(cycle, input.phase).closesAt, now));
  return { ...cycle, phases: cycle.phases.map((one) => (one.kind === input.phase ? { ...one, closesAt: dayEnd(input.to) } : one)) };
}

/** `current` is what was extended for this person before. Errors as `extendForAll`. */
export function extendForOne(cycle: Cycle, employeeId: string, input: ExtensionInput, current: string | null, now: string): PhaseExtension {
  stillOpen(cycle, 'cycleId');
  refuse(extensionProblems(cycle, input, latest(phaseOf(cycle, input.phase).closesAt, current), now));
  return { cycleId: cycle.id, phase: input.phase, employeeId, closesAt: dayEnd(input.to), reason: input.reason.trim() };
}

/** @throws RuleError PHASE_CLOSED (the cycle), TRANSITION_REFUSED where none stands, REQUIRED or TOO_LONG (reason). */
export function withdrawExtension(
  cycle: Cycle,
  extension: PhaseExtension | null,
  { reason, by, now }: { reason: string; by: string; now: string },
): PhaseExtension {
  stillOpen(cycle, 'cycleId');
  if (!extension || extension.withdrawn) return fail('TRANSITION_REFUSED', { field: ['employeeId'], data: { allowed: [] } });
  refuse(checkText('reason', reason, policyOf(cycle).limits.reason));
  return { ...extension, withdrawn: { by, at: now, reason: reason.trim() } };
}

/** Until when a phase is open for somebody by their extension; null where none stands. */
export const extendedTo = (extension: PhaseExtension | null | undefined): string | null =>
  extension && !extension.withdrawn ? extension.closesAt : null;

/** Once closed, a cycle stays closed; so not before its last phase is over. @throws RuleError TRANSITION_REFUSED, NOT_OPEN_YET. */
export function closeCycle(cycle: Cycle, now: string): Cycle {
  if (cycle.status === 'CLOSED') fail('TRANSITION_REFUSED', { field: ['cycleId'], data: { allowed: [] } });
  const { closesAt } = phaseOf(cycle, 'EVALUATION');
  if (!isPast(closesAt, now)) fail('NOT_OPEN_YET', { field: ['cycleId'], text: 'WAITS', params: { opensAt: closesAt } });
  return { ...cycle, status: 'CLOSED' };
}

/** The later of an instant and others that may be absent. All of them come from `calendar.ts`, so they compare as strings. */
export const latest = (instant: string, ...others: (string | null | undefined)[]): string =>
  others.reduce<string>((last, other) => (other && other > last ? other : last), instant);

export const earlierDay = (a: string, b: string): string => (compareDay(a, b) < 0 ? a : b);

/** Why something cannot be done now in a window of time; empty where it can. A deadline that passed names its instant. */
export function windowProblems(
  cycle: Cycle,
  window: { opensAt: string; closesAt: string },
  now: string,
  field: readonly string[],
): Problem[] {
  if (cycle.status === 'CLOSED') return [{ code: 'PHASE_CLOSED', field }];
  if (!isPast(window.opensAt, now)) return [{ code: 'NOT_OPEN_YET', field, params: { opensAt: window.opensAt } }];
  if (!isPast(window.closesAt, now)) return [];
  const text = isForGood(cycle, now) ? { text: 'FOR_GOOD' as const } : {};
  return [{ code: 'DEADLINE_PASSED', field, data: { closedAt: window.closesAt }, ...text }];
}

/** The same for a whole phase, with what was extended for one person. */
export function phaseGate(
  cycle: Cycle,
  kind: PhaseKind,
  now: string,
  extendedTo?: string | null,
  field: readonly string[] = [],
): Problem[] {
  const { opensAt, closesAt } = phaseOf(cycle, kind);
  return windowProblems(cycle, { opensAt, closesAt: latest(closesAt, extendedTo) }, now, field);
}
