// What posts may say of a further test beside the one by computer: within the bounds of their kind's rules. Pure.
import type { Problem } from '../../../../platform/rules/errors.ts';
import { range } from '../../campaigns/rules/bounds.ts';
import { furtherRules } from '../../campaigns/rules/policy.ts';
import type { AdditionalRules, RecruitmentPolicy } from '../../campaigns/rules/policy-types.ts';
import type { PanelMethod } from '../../panels/rules/types.ts';
import type { TestedPosts } from './additional-test.ts';
import type { AdditionalTest } from './additional-types.ts';

export interface AdditionalTestInput {
  method: PanelMethod;
  weight: number;
  eliminating: boolean;
  least?: number | null | undefined;
}

const HUNDRED = 100;
const AT = ['additionalTest'];

function leastProblems({ eliminating, least }: AdditionalTestInput, { part }: AdditionalRules): Problem[] {
  if (least === null || least === undefined) return [];
  if (!eliminating) return [{ code: 'INVALID', field: [...AT, 'least'], text: 'ELIMINATING_ONLY' }];
  return range([...AT, 'least'], least, 1, Number(part.most));
}

/** By the rules of the kind: which methods there are, and how much of the test is left to the part by computer. */
export function additionalProblems(input: AdditionalTestInput | null | undefined, policy: RecruitmentPolicy | null): Problem[] {
  if (!input) return [];
  const rules = policy && furtherRules(policy);
  if (!policy || !rules) return [{ code: 'INVALID', field: AT, text: 'NOT_OF_KIND' }];
  const known = policy.panelMethods.includes(input.method);
  return [
    ...(known ? [] : [{ code: 'INVALID' as const, field: [...AT, 'method'], text: 'NOT_OF_KIND' as const }]),
    ...range([...AT, 'weight'], input.weight, 1, HUNDRED - rules.leastByComputer),
    ...leastProblems(input, rules),
  ];
}

export const additionalOf = ({ method, weight, eliminating, least }: AdditionalTestInput): AdditionalTest => ({
  ...{ method, weight, eliminating },
  least: least ?? null,
});

/** Posts asked for by rules that were replaced since: what they say must still hold when they are announced. */
export const outOfBounds = (formations: readonly (TestedPosts & { id: string })[], policy: RecruitmentPolicy): Problem[] =>
  formations.flatMap(({ id, additionalTest }) =>
    additionalProblems(additionalTest, policy).map((problem) => ({ ...problem, field: ['formations', id, ...(problem.field ?? [])] })),
  );
