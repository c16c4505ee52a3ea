// The dialogue about targets: propose, counter-propose, agree; each side answers the other, and every word is kept. Pure.
import { fail, refuse } from '../../../platform/rules/errors.ts';
import { checkOptionalText } from '../../../platform/rules/text.ts';
import { policyOf } from './cycle.ts';
import { readTarget, type TargetInput } from './indicator.ts';
import { assertAllowed, type PlanActor } from './lifecycle.ts';
import { type Cascade, chooseParent, defaultParent, type ParentInput } from './parent.ts';
import type { DialogueKind, DialogueStep, Plan, PlanCounts, Side, Target, TargetContent, TargetOrigin } from './types.ts';

/** A plan after a rule, with the words to append to its dialogue. */
export interface PlanWithDialogue extends Plan {
  steps: DialogueStep[];
}

/** A word why, beside a wording. */
export type Word = string | null | undefined;

export const otherSide = (side: Side): Side => (side === 'EMPLOYEE' ? 'SUPERIOR' : 'EMPLOYEE');

/** What a head knows of its targets: enough to say what can be done, without reading them. */
export function countTargets(targets: readonly Target[]): PlanCounts {
  const how = (is: (target: Target) => boolean): number => targets.filter(is).length;
  return {
    targets: targets.length,
    agreed: how(({ state }) => state === 'AGREED'),
    waitingForEmployee: how(({ waitingFor }) => waitingFor === 'EMPLOYEE'),
    waitingForSuperior: how(({ waitingFor }) => waitingFor === 'SUPERIOR'),
    weights: targets.reduce((sum, { weight }) => sum + (weight ?? 0), 0),
    pending: how(({ parent }) => parent.state === 'PENDING'),
    linked: how(({ parent }) => parent.state === 'LINKED'),
  };
}

/** The plan with these targets, its head's counts kept true. */
export function withTargets({ head, content }: Plan, targets: Target[]): Plan {
  const since = (side: Side): string | null => targets.flatMap((one) => (one.waitingFor === side ? one.since : [])).toSorted()[0] ?? null;
  const waits = { superiorSince: since('SUPERIOR'), employeeSince: since('EMPLOYEE') };
  return { head: { ...head, counts: countTargets(targets), ...waits }, content: { ...content, targets } };
}

const contentOf = ({ kind, title, weight, indicators }: TargetContent): TargetContent => ({ kind, title, weight, indicators });

/** Takes down what was said about these targets, numbered on from the last word of the plan. */
export function appendDialogue(
  plan: Plan,
  said: readonly { target: Target; kind: DialogueKind; comment?: Word }[],
  actor: PlanActor,
): PlanWithDialogue {
  const steps = said.map(({ target, kind, comment }, i): DialogueStep => {
    const who = { by: actor.side, byEmployeeId: actor.by, at: actor.now };
    const why = comment ? { comment: comment.trim() } : {};
    return { targetId: target.id, step: plan.head.words + i + 1, ...who, kind, content: contentOf(target), ...why };
  });
  return { head: { ...plan.head, words: plan.head.words + steps.length }, content: plan.content, steps };
}

export const findTarget = (plan: Plan, targetId: string): Target =>
  plan.content.targets.find((target) => target.id === targetId) ?? fail('NOT_FOUND', { field: ['targetId'] });

const replace = (plan: Plan, changed: Target): Target[] =>
  plan.content.targets.map((target) => (target.id === changed.id ? changed : target));

export interface TargetFacts {
  newId: (prefix: string) => string;
  cascade: Cascade;
  origin?: TargetOrigin;
}

export type ProposalInput = TargetInput & { parent?: ParentInput | null | undefined; comment?: Word };

const wordProblems = (comment: Word, actor: PlanActor) => checkOptionalText('comment', comment, policyOf(actor.cycle).limits.comment);

/** A new target. @throws RuleError as `assertAllowed`, `readTarget`, `chooseParent`; LIMIT_REACHED. */
export function proposeTarget(
  plan: Plan,
  input: ProposalInput,
  { newId, cascade, origin }: TargetFacts,
  actor: PlanActor,
): PlanWithDialogue {
  assertAllowed('targetPropose', plan.head, actor);
  const { limits } = policyOf(actor.cycle);
  if (plan.content.targets.length >= limits.targets) fail('LIMIT_REACHED', { field: ['planId'], params: { most: limits.targets } });
  refuse(wordProblems(input.comment, actor));
  const content = readTarget(input, { isHead: plan.head.isHead, known: [], limits, newId }, ['target']);
  const parent = input.parent
    ? chooseParent(plan.head, input.kind, actor.side, input.parent, cascade, ['parent'])
    : defaultParent(plan.head, input.kind);
  const from = origin ? { origin } : {};
  const waits = { state: 'PROPOSED' as const, waitingFor: otherSide(actor.side), since: actor.now };
  const target: Target = { id: newId('tgt'), ...from, ...content, parent, ...waits };
  return appendDialogue(withTargets(plan, [...plan.content.targets, target]), [{ target, kind: 'PROPOSE', comment: input.comment }], actor);
}

/** A target in other words: an answer, the own last word mended, or an agreed one opened again. */
export function reword(plan: Plan, old: Target, content: TargetContent, comment: Word, actor: PlanActor): PlanWithDialogue {
  const mending = old.waitingFor === otherSide(actor.side);
  // Where an additional target becomes a main one, "serves none" no longer goes without saying.
  const parent = old.parent.state === 'NONE' && content.kind !== old.kind ? defaultParent(plan.head, content.kind) : old.parent;
  const state = mending ? old.state : 'COUNTERED';
  const target: Target = { ...old, ...content, parent, state, waitingFor: otherSide(actor.side), since: actor.now };
  return appendDialogue(withTargets(plan, replace(plan, target)), [{ target, kind: mending ? 'REVISE' : 'COUNTER', comment }], actor);
}

/**
 * A whole new wording. It answers the other side, or mends the own last word that has not been answered; an agreed target is opened
 * again. @throws RuleError as `assertAllowed` and `readTarget`; NOT_FOUND.
 */
export function counterTarget(
  plan: Plan,
  targetId: string,
  input: TargetInput,
  newId: (prefix: string) => string,
  actor: PlanActor,
  comment?: Word,
): PlanWithDialogue {
  assertAllowed('targetCounter', plan.head, actor);
  const old = findTarget(plan, targetId);
  const { limits } = policyOf(actor.cycle);
  refuse(wordProblems(comment, actor));
  return reword(
    plan,
    old,
    readTarget(input, { isHead: plan.head.isHead, known: old.indicators, limits, newId }, ['target']),
    comment,
    actor,
  );
}

export const agreed = (target: Target, now: string): Target => ({ ...target, state: 'AGREED', waitingFor: null, since: now });

/** Nobody agrees to their own proposal. @throws RuleError as `assertAllowed`; NOT_FOUND, OWN_CASE, TRANSITION_REFUSED (agreed already). */
export function agreeTarget(plan: Plan, targetId: string, actor: PlanActor): PlanWithDialogue {
  assertAllowed('targetAgree', plan.head, actor);
  const old = findTarget(plan, targetId);
  if (old.state === 'AGREED') fail('TRANSITION_REFUSED', { field: ['targetId'], data: { allowed: ['targetCounter', 'targetRemove'] } });
  if (old.waitingFor !== actor.side) fail('OWN_CASE', { field: ['targetId'] });
  const target = agreed(old, actor.now);
  return appendDialogue(withTargets(plan, replace(plan, target)), [{ target, kind: 'AGREE' }], actor);
}

/** Takes a target out; its dialogue stays. Both sides still answer for the whole, by submitting and approving. */
export function removeTarget(plan: Plan, targetId: string, actor: PlanActor, comment?: Word): PlanWithDialogue {
  assertAllowed('targetRemove', plan.head, actor);
  const target = findTarget(plan, targetId);
  refuse(wordProblems(comment, actor));
  const left = plan.content.targets.filter((one) => one.id !== targetId);
  return appendDialogue(withTargets(plan, left), [{ target, kind: 'REMOVE', comment }], actor);
}

/** Says which of the superior's targets this one serves; what was agreed stays agreed. @throws RuleError as `assertAllowed`, `chooseParent`. */
export function linkTarget(plan: Plan, targetId: string, input: ParentInput, cascade: Cascade, actor: PlanActor): Plan {
  assertAllowed('targetLink', plan.head, actor);
  const old = findTarget(plan, targetId);
  const parent = chooseParent(plan.head, old.kind, actor.side, input, cascade, ['parent']);
  return withTargets(plan, replace(plan, { ...old, parent }));
}
