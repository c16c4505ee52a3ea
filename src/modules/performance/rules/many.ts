// Several targets in one step: proposed, agreed, weighed, put in order. All problems at once, and nothing is done by halves. Pure.
import { fail, type Problem, RuleError, refuse } from '../../../platform/rules/errors.ts';
import { policyOf } from './cycle.ts';
import { FULL_WEIGHT } from './indicator.ts';
import { assertAllowed, type PlanAction, type PlanActor } from './lifecycle.ts';
import type { Cascade } from './parent.ts';
import { agreeTarget, findTarget, type PlanWithDialogue, type ProposalInput, proposeTarget, reword, withTargets } from './target.ts';
import type { Plan, TargetOrigin } from './types.ts';

/** A problem of one row: what it says of the plan, or of the target named, it says of that row. */
const under =
  (at: string, i: number) =>
  (problem: Problem): Problem => {
    const [first, ...rest] = problem.field ?? [];
    const inner = first === undefined || first === 'planId' || first === 'targetId' ? rest : [first, ...rest];
    return { ...problem, field: [at, String(i), ...inner] };
  };

/** One rule after another on the same plan. @throws RuleError REQUIRED, LIMIT_REACHED, and every row's problems under its index. */
function inTurn<Row>(
  plan: Plan,
  at: string,
  rows: readonly Row[],
  most: number,
  perform: (plan: Plan, row: Row, i: number) => PlanWithDialogue,
): PlanWithDialogue {
  if (rows.length === 0) fail('REQUIRED', { field: [at] });
  if (rows.length > most) fail('LIMIT_REACHED', { field: [at], params: { most } });
  const problems: Problem[] = [];
  let told: PlanWithDialogue = { ...plan, steps: [] };
  rows.forEach((row, i) => {
    try {
      const next = perform(told, row, i);
      told = { ...next, steps: [...told.steps, ...next.steps] };
    } catch (error) {
      if (!(error instanceof RuleError)) throw error;
      problems.push(...error.problems.map(under(at, i)));
    }
  });
  refuse(problems);
  return told;
}

export interface ManyMaking {
  newId: (prefix: string) => string;
  /** In the order of the rows. */
  cascades: readonly Cascade[];
  /** In the order of the rows; absent where somebody wrote them. */
  origins?: readonly TargetOrigin[];
}

/** New targets, in the order given. @throws RuleError as `assertAllowed`, `proposeTarget` for each row. */
export function proposeTargets(
  plan: Plan,
  rows: readonly ProposalInput[],
  { newId, cascades, origins }: ManyMaking,
  actor: PlanActor,
  action: PlanAction = 'targetProposeMany',
): PlanWithDialogue {
  assertAllowed(action, plan.head, actor);
  return inTurn(plan, 'targets', rows, policyOf(actor.cycle).limits.targets, (so, { ...row }, i) => {
    const cascade = cascades[i] ?? { lineAbove: [], chain: [] };
    const origin = origins?.[i];
    return proposeTarget(so, row, origin ? { newId, cascade, origin } : { newId, cascade }, actor);
  });
}

/** @throws RuleError as `assertAllowed`, `agreeTarget` for each row. */
export function agreeTargets(plan: Plan, targetIds: readonly string[], actor: PlanActor): PlanWithDialogue {
  assertAllowed('targetAgreeMany', plan.head, actor);
  return inTurn(plan, 'targetIds', targetIds, policyOf(actor.cycle).limits.targets, (so, id) => agreeTarget(so, id, actor));
}

export interface WeightInput {
  targetId: string;
  /** Basis points; null: without. */
  weight?: number | null | undefined;
}

function weightProblems({ content }: Plan, weights: readonly WeightInput[]): Problem[] {
  if (weights.length === 0) return [{ code: 'REQUIRED', field: ['weights'] }];
  return weights.flatMap(({ targetId, weight }, i): Problem[] => {
    const path = ['weights', String(i)];
    if (!content.targets.some(({ id }) => id === targetId)) return [{ code: 'NOT_FOUND', field: [...path, 'targetId'] }];
    if (weights.findIndex((one) => one.targetId === targetId) < i) return [{ code: 'ALREADY_EXISTS', field: [...path, 'targetId'] }];
    const sound = weight === null || weight === undefined || (Number.isSafeInteger(weight) && weight >= 1 && weight <= FULL_WEIGHT);
    return sound ? [] : [{ code: 'OUT_OF_RANGE', field: [...path, 'weight'], params: { least: 1, most: FULL_WEIGHT } }];
  });
}

/**
 * Weights of some targets or all of them; together with the rest they sum to 10,000, or there are none. A weight is part of the wording:
 * each that changes is a word that the other side answers. @throws RuleError as `assertAllowed`; REQUIRED, NOT_FOUND, ALREADY_EXISTS, OUT_OF_RANGE,
 * WEIGHTS_NOT_10000.
 */
export function weighTargets(plan: Plan, weights: readonly WeightInput[], actor: PlanActor): PlanWithDialogue {
  assertAllowed('targetWeights', plan.head, actor);
  refuse(weightProblems(plan, weights));
  const wanted = new Map(weights.map(({ targetId, weight }) => [targetId, weight ?? null]));
  const after = plan.content.targets.map(({ id, weight }) => wanted.get(id) ?? (wanted.has(id) ? null : weight));
  const sum = after.reduce<number>((all, weight) => all + (weight ?? 0), 0);
  if (sum !== 0 && sum !== FULL_WEIGHT) fail('WEIGHTS_NOT_10000', { field: ['weights'], params: { sum } });
  const changed = plan.content.targets.filter(({ id, weight }, i) => wanted.has(id) && weight !== after[i]);
  if (changed.length === 0) return { ...plan, steps: [] };
  const { targets } = policyOf(actor.cycle).limits;
  return inTurn(plan, 'weights', changed, targets, (so, target) => {
    const old = findTarget(so, target.id);
    const { kind, title, indicators } = old;
    return reword(so, old, { kind, title, indicators, weight: wanted.get(old.id) ?? null }, null, actor);
  });
}

/**
 * The order in which targets are listed and printed; it says nothing about any of them, so nobody has to agree.
 * @throws RuleError as `assertAllowed`; NOT_FOUND, ALREADY_EXISTS; REQUIRED where one is left out, or there is none.
 */
export function orderTargets(plan: Plan, targetIds: readonly string[], actor: PlanActor): Plan {
  assertAllowed('targetOrder', plan.head, actor);
  const { targets } = plan.content;
  const problems = targetIds.flatMap((id, i): Problem[] => {
    const field = ['targetIds', String(i)];
    if (!targets.some((target) => target.id === id)) return [{ code: 'NOT_FOUND', field }];
    return targetIds.indexOf(id) < i ? [{ code: 'ALREADY_EXISTS', field }] : [];
  });
  const left = targetIds.length === 0 || targets.some(({ id }) => !targetIds.includes(id));
  refuse(left ? [...problems, { code: 'REQUIRED', field: ['targetIds'] }] : problems);
  return withTargets(
    plan,
    targetIds.map((id) => findTarget(plan, id)),
  );
}
