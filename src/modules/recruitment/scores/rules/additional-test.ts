// A further test of the field test beside the one by computer (tes lain selain CAT): the rules as they hold for posts that have one. Pure.
import { parseDecimal } from '../../../../platform/rules/decimal.ts';
import { furtherRules } from '../../campaigns/rules/policy.ts';
import type { AdditionalRules, Least, RecruitmentPolicy, TestRules } from '../../campaigns/rules/policy-types.ts';
import type { Formation } from '../../campaigns/rules/types.ts';
import type { TestedPerson } from '../../exclusions/rules/types.ts';
import type { AdditionalTest } from './additional-types.ts';
import { indexOfTest } from './tests.ts';
import type { Points, Scores } from './types.ts';

const HUNDRED = 100;

/** Posts, as far as their tests go. */
export type TestedPosts = { additionalTest?: Formation['additionalTest'] | undefined };

/** Percent of the field test that the part by computer weighs. */
export const byComputer = ({ weight }: Pick<AdditionalTest, 'weight'>): number => HUNDRED - weight;

/** The parts by computer and beside it, weighed: what they come to is on the scale of the first. */
function weighed(test: TestRules, further: AdditionalTest, { part }: AdditionalRules): TestRules {
  const [first, ...others] = test.parts;
  if (!first || others.length > 0) throw new Error(`${test.stage} has more parts than one already.`);
  const parts = [
    { ...first, weight: byComputer(further) },
    { ...part, weight: further.weight },
  ];
  return { ...test, parts, outOf: first.most };
}

/** The rules as they hold for certain posts: those of the campaign where they have no further test. */
export function rulesFor(policy: RecruitmentPolicy, { additionalTest }: TestedPosts): RecruitmentPolicy {
  const additional = furtherRules(policy);
  if (!additionalTest || !additional) return policy;
  return {
    ...policy,
    tests: policy.tests.map((test) => (test.stage === additional.stage ? weighed(test, additionalTest, additional) : test)),
  };
}

/** What is asked of the further test, as a passing grade: told beside the score, and of effect where it eliminates. */
export function additionalGrade(policy: RecruitmentPolicy, { additionalTest }: TestedPosts): Least[] {
  const additional = furtherRules(policy);
  return additional && typeof additionalTest?.least === 'number' ? [{ key: additional.part.key, points: additionalTest.least }] : [];
}

const FURTHER = 1;

function pointsIn(scores: Scores, policy: RecruitmentPolicy): Points {
  const additional = furtherRules(policy);
  return additional ? (scores[indexOfTest(policy, additional.stage)] ?? null) : null;
}

/**
 * Whether somebody is out because of a further test that eliminates: did not come to it, or fell short. Whoever came to no part of the test at
 * all is absent, as in any other.
 */
export function isEliminated(scores: Scores, { additionalTest }: TestedPosts, policy: RecruitmentPolicy): boolean {
  const points = pointsIn(scores, policy);
  if (!additionalTest?.eliminating || !points) return false;
  const score = points[FURTHER] ?? null;
  return score === null || parseDecimal(score) < parseDecimal(String(additionalTest.least ?? 0));
}

/** Whether somebody of other posts may fill these: what eliminates here they have sat, by the same method, and not failed. */
export function mayMoveTo(scores: Scores, move: { to: TestedPosts; from: TestedPosts }, policy: RecruitmentPolicy): boolean {
  const { to, from } = move;
  if (!to.additionalTest?.eliminating) return true;
  return from.additionalTest?.method === to.additionalTest.method && !isEliminated(scores, to, policy);
}

type Sheet = ReadonlyMap<string, readonly TestedPerson[]>;

function joined(byComputer: TestedPerson | undefined, further: TestedPerson | undefined, number: string): TestedPerson[] {
  const exclusion = byComputer?.exclusion ?? further?.exclusion;
  if (exclusion) return [{ number, values: null, exclusion }];
  // Whoever has a row in one sheet alone is still missing: neither scored nor absent.
  if (!byComputer || !further) return [];
  const values = [byComputer.values?.[0] ?? null, further.values?.[0] ?? null];
  return [{ number, values: values.every((value) => value === null) ? null : values }];
}

function joinedRows(byComputer: readonly TestedPerson[], further: readonly TestedPerson[]): TestedPerson[] {
  const [a, b] = [byComputer, further].map((rows) => new Map(rows.map((row) => [row.number, row])));
  const numbers = [...new Set([...byComputer, ...further].map(({ number }) => number))].toSorted();
  return numbers.flatMap((number) => joined(a?.get(number), b?.get(number), number));
}

export const hasFurther = (posts: readonly TestedPosts[]): boolean => posts.some(({ additionalTest }) => additionalTest);

/** The sheets of the tests, with that of the further one laid beside its part by computer, for the posts that have one. */
export function withFurther(
  sheets: readonly Sheet[],
  further: Sheet,
  { posts, policy }: { posts: readonly (TestedPosts & { id: string })[]; policy: RecruitmentPolicy },
): Sheet[] {
  const of = posts.filter(({ additionalTest }) => additionalTest).map(({ id }) => id);
  const additional = furtherRules(policy);
  if (of.length === 0 || !additional) return [...sheets];
  const at = indexOfTest(policy, additional.stage);
  const laid = (sheet: Sheet): Sheet =>
    new Map([...sheet, ...of.map((id) => [id, joinedRows(sheet.get(id) ?? [], further.get(id) ?? [])] as const)]);
  return sheets.map((sheet, i) => (i === at ? laid(sheet) : sheet));
}
