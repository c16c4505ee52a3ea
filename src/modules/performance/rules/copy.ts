// Targets taken over from elsewhere: an own earlier plan, or a template. The dialogue begins anew, and what cannot come along is told. Pure.
import { fail, type Problem, RuleError, refuse } from '../../../platform/rules/errors.ts';
import { compared } from '../../../platform/rules/text.ts';
import { policyOf } from './cycle.ts';
import type { IndicatorInput, TargetInput } from './indicator.ts';
import { assertAllowed, type PlanActor } from './lifecycle.ts';
import { type Cascade, checkParent, NO_CASCADE } from './parent.ts';
import { type PlanWithDialogue, proposeTarget } from './target.ts';
import type { Frame, Indicator, Parent, Plan, PlanHead, Target, TargetContent, TargetOrigin } from './types.ts';

/** ALREADY_THERE: by its title, or taken over before. OTHER_FORM: heads have perspectives, all others aspects. */
export type LeftReason = 'ALREADY_THERE' | 'OTHER_FORM' | 'NO_LONGER_VALID';

export interface LeftTarget {
  /** Where it comes from; null of a template. */
  targetId: string | null;
  title: string;
  reason: LeftReason;
}

/** A link that the new target may have, with what judges it; absent: the other side, or the employee later, says. */
export interface Link {
  planId: string;
  targetId: string;
  cascade: Cascade;
}

export interface Source {
  content: TargetContent;
  origin: TargetOrigin;
  link?: Link | undefined;
}

export interface Taken extends PlanWithDialogue {
  /** New ids with those they come from, in the order of the source. */
  taken: { from: string | null; targetId: string }[];
  left: LeftTarget[];
}

function indicatorInput({ text, aspect, perspective, measure }: Indicator): IndicatorInput {
  if (measure.kind === 'QUALITATIVE') return { text, aspect, perspective, qualitative: { standard: measure.standard } };
  const { kind: _, ...quantitative } = measure;
  return { text, aspect, perspective, quantitative };
}

/** Without ids: progress of an indicator stays with the plan in which it was made. */
const inputOf = ({ kind, title, weight, indicators }: TargetContent): TargetInput => ({
  kind,
  title,
  weight,
  indicators: indicators.map(indicatorInput),
});

const fromOf = (origin: TargetOrigin): string | null => (origin.kind === 'COPY' ? origin.targetId : null);

function isThere({ content }: Plan, { content: wanted, origin }: Source): boolean {
  return content.targets.some((target) => {
    const same = target.origin?.kind === 'COPY' && target.origin.targetId === fromOf(origin);
    return same || (target.kind === wanted.kind && compared(target.title) === compared(wanted.title));
  });
}

/** By the rules of today, whatever they were when it was written. A link that does not hold is left out, not the target. */
function take(
  plan: Plan,
  { content, origin, link }: Source,
  newId: (prefix: string) => string,
  actor: PlanActor,
): PlanWithDialogue | LeftReason {
  const sound = link && checkParent(plan.head, link, link.cascade, []).length === 0;
  const parent = sound ? { parent: { state: 'LINKED' as const, planId: link.planId, targetId: link.targetId } } : {};
  try {
    const input = { ...inputOf(content), ...parent };
    return proposeTarget(plan, input, { newId, cascade: link?.cascade ?? NO_CASCADE, origin }, actor);
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    return error.problems.some(({ code }) => code === 'ASPECT_OR_PERSPECTIVE') ? 'OTHER_FORM' : 'NO_LONGER_VALID';
  }
}

/** What is left out is told target by target; refused is a source of the other form alone. @throws RuleError LIMIT_REACHED, ASPECT_OR_PERSPECTIVE. */
function takeAll(
  plan: Plan,
  sources: readonly Source[],
  field: readonly string[],
  newId: (prefix: string) => string,
  actor: PlanActor,
): Taken {
  const most = policyOf(actor.cycle).limits.targets;
  const fresh = sources.filter((source) => !isThere(plan, source));
  if (plan.content.targets.length + Math.max(fresh.length, 1) > most) fail('LIMIT_REACHED', { field: ['planId'], params: { most } });
  let so: Taken = { ...plan, steps: [], taken: [], left: [] };
  for (const source of sources) {
    const from = fromOf(source.origin);
    const next = isThere(so, source) ? 'ALREADY_THERE' : take(so, source, newId, actor);
    if (typeof next === 'string') so = { ...so, left: [...so.left, { targetId: from, title: source.content.title, reason: next }] };
    else {
      const targetId = next.content.targets.at(-1)?.id ?? '';
      so = { ...next, steps: [...so.steps, ...next.steps], taken: [...so.taken, { from, targetId }], left: so.left };
    }
  }
  if (so.left.length === sources.length && so.left.every(({ reason }) => reason === 'OTHER_FORM')) fail('ASPECT_OR_PERSPECTIVE', { field });
  return so;
}

export interface CopyInput {
  /** Which targets; null: all. */
  targetIds?: readonly string[] | null | undefined;
}

export interface CopyFrom {
  head: PlanHead;
  targets: readonly Target[];
  frame: Frame;
  /** By id of the target: where its parent's like stands in this cycle. */
  links: ReadonlyMap<string, Link>;
}

function chosen({ targets }: CopyFrom, { targetIds }: CopyInput): readonly Target[] {
  if (!targetIds) return targets;
  const known = new Set(targets.map(({ id }) => id));
  refuse(targetIds.flatMap((id, i): Problem[] => (known.has(id) ? [] : [{ code: 'NOT_FOUND', field: ['targetIds', String(i)] }])));
  return targets.filter(({ id }) => targetIds.includes(id));
}

const LINES = ['resourceSupport', 'accountabilityScheme', 'consequences'] as const;

/** The lines of both sides come along where the plan has none yet; expectations are the superior's, who states them anew. */
function framed(plan: Plan, frame: Frame): Plan {
  const own = LINES.some((field) => plan.content.frame[field].length > 0);
  return own ? plan : { ...plan, content: { ...plan.content, frame: { ...frame, expectations: plan.content.frame.expectations } } };
}

/** Whether a plan has anything that another of the same person could begin from, told from its head. */
export const copiedFrom = ({ id, employeeId, year, isHead, change, counts }: PlanHead, into: PlanHead): boolean =>
  id !== into.id &&
  employeeId === into.employeeId &&
  year <= into.year &&
  isHead === into.isHead &&
  (change !== null || counts.targets > 0);

/**
 * From an own plan of this or an earlier year. What was agreed then is proposed now: weights come along, progress does not.
 * Where all of it is there already, nothing is taken and the plan stays as it is.
 * @throws RuleError as `assertAllowed`; INVALID (the same plan, or a later year's), REQUIRED (an empty list), NOT_FOUND, NO_TARGETS, LIMIT_REACHED,
 * ASPECT_OR_PERSPECTIVE (all of it is of the other form).
 */
export function copyPlan(plan: Plan, from: CopyFrom, input: CopyInput, newId: (prefix: string) => string, actor: PlanActor): Taken {
  assertAllowed('planCopy', plan.head, actor);
  const field = ['fromPlanId'];
  const { id: planId, employeeId, year } = from.head;
  if (employeeId !== plan.head.employeeId) fail('NOT_FOUND', { field });
  if (planId === plan.head.id || year > plan.head.year) fail('INVALID', { field, text: 'EARLIER_PLAN' });
  if (input.targetIds?.length === 0) fail('REQUIRED', { field: ['targetIds'] });
  const targets = chosen(from, input);
  if (targets.length === 0) fail('NO_TARGETS', { field });
  const sources = targets.map((target): Source => {
    const origin: TargetOrigin = { kind: 'COPY', planId, targetId: target.id, year };
    return { content: target, origin, link: from.links.get(target.id) };
  });
  const taken = takeAll(plan, sources, field, newId, actor);
  return taken.taken.length === 0 ? taken : { ...taken, ...framed(taken, from.frame) };
}

/** Errors as `copyPlan`. */
export function useTemplate(
  plan: Plan,
  template: { id: string; edition: number; targets: readonly TargetContent[] },
  newId: (prefix: string) => string,
  actor: PlanActor,
): Taken {
  assertAllowed('planUseTemplate', plan.head, actor);
  const origin: TargetOrigin = { kind: 'TEMPLATE', templateId: template.id, edition: template.edition };
  const sources = template.targets.map((content): Source => ({ content, origin }));
  return takeAll(plan, sources, ['templateId'], newId, actor);
}

/** Whether a link was found for a target of the source: what serves nobody, or was pending, has none. */
export const linkedTo = (parent: Parent): Extract<Parent, { state: 'LINKED' }> | null => (parent.state === 'LINKED' ? parent : null);
