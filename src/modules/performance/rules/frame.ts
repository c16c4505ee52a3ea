// The annex of a plan: resources, accountability and consequences of both sides, expectations of the superior alone. Pure.
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkText } from '../../../platform/rules/text.ts';
import { BEHAVIOURS } from './behaviour.ts';
import { policyOf } from './cycle.ts';
import { allowedActions, assertAllowed, type PlanActor } from './lifecycle.ts';
import type { PerformancePolicy } from './policy.ts';
import type { CoreValue, Frame, Plan } from './types.ts';

export const EMPTY_FRAME: Frame = { resourceSupport: [], accountabilityScheme: [], consequences: [], expectations: [] };

type Given<T> = readonly T[] | null | undefined;

/** Absent leaves, null and `[]` clear. */
export interface FrameInput {
  resourceSupport?: Given<string>;
  accountabilityScheme?: Given<string>;
  consequences?: Given<string>;
  expectations?: Given<{ value: CoreValue; text: string }>;
}

const LINES = ['resourceSupport', 'accountabilityScheme', 'consequences'] as const;
type Limits = PerformancePolicy['limits'];

function lineProblems(field: string, lines: Given<string>, limits: Limits): Problem[] {
  const problems = (lines ?? []).flatMap((line, i) => checkText([field, String(i)], line, limits.text));
  if ((lines?.length ?? 0) > limits.frameLines)
    problems.push({ code: 'LIMIT_REACHED', field: [field], params: { most: limits.frameLines } });
  return problems;
}

function expectationProblems(expectations: FrameInput['expectations'], limits: Limits): Problem[] {
  const values = (expectations ?? []).map(({ value }) => value);
  return (expectations ?? []).flatMap(({ value, text }, i) => [
    ...checkText(['expectations', String(i), 'text'], text, limits.text),
    ...(values.indexOf(value) < i ? [{ code: 'ALREADY_EXISTS' as const, field: ['expectations', String(i), 'value'] }] : []),
  ]);
}

/** In the order of the form, so that equal frames are equal. */
const inOrder = (given: readonly { value: CoreValue; text: string }[]): Frame['expectations'] =>
  BEHAVIOURS.flatMap(({ value }) => given.filter((one) => one.value === value)).map(({ value, text }) => ({ value, text: text.trim() }));

/** What the employee has submitted is not rewritten under them; the superior's own expectations may still be added. */
function checkSide({ head }: Plan, input: FrameInput, actor: PlanActor): void {
  if (actor.side === 'EMPLOYEE' && input.expectations !== undefined) fail('FORBIDDEN', { field: ['expectations'] });
  const rewritten = head.status === 'SUBMITTED' ? LINES.filter((field) => input[field] !== undefined) : [];
  const data = { allowed: allowedActions(head, [actor.side], actor) };
  refuse(rewritten.map((field) => ({ code: 'TRANSITION_REFUSED', field: [field], data })));
}

/** @throws RuleError as `assertAllowed`; FORBIDDEN (expectations are the superior's), TRANSITION_REFUSED, REQUIRED, TOO_LONG, LIMIT_REACHED, ALREADY_EXISTS. */
export function framePlan(plan: Plan, input: FrameInput, actor: PlanActor): Plan {
  assertAllowed('planFrame', plan.head, actor);
  checkSide(plan, input, actor);
  const { limits } = policyOf(actor.cycle);
  refuse([...LINES.flatMap((field) => lineProblems(field, input[field], limits)), ...expectationProblems(input.expectations, limits)]);
  const frame = { ...plan.content.frame };
  for (const field of LINES) {
    const lines = input[field];
    if (lines !== undefined) frame[field] = (lines ?? []).map((line) => line.trim());
  }
  if (input.expectations !== undefined) frame.expectations = inOrder(input.expectations ?? []);
  return { ...plan, content: { ...plan.content, frame } };
}
