// The numbers of a campaign, changed in mid-course by a decision: never those that a published list was made with. Pure.
import { legalDay } from '../../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../../platform/rules/errors.ts';
import { rangeProblems, type TermChange, twiceProblems } from '../../../../platform/rules/policy/terms.ts';
import { checkText } from '../../../../platform/rules/text.ts';
import { passingGrade } from '../../lists/rules/passing.ts';
import { registrationPolicy } from '../../registration/rules/policy.ts';
import type { ScoreStage } from '../../scores/rules/types.ts';
import { only, rulesOf } from './campaign.ts';
import { type Category, type PositionGroup, STAGES, type StageKind } from './kinds.ts';
import { TERM_RANGES, TERM_ROWS, termsOf, withTerms } from './policy.ts';
import { contradictionsIn, inOrder, leastContradictions, type RecruitmentTerms } from './policy-terms.ts';
import type { AgeCounting, AgeDay, RecruitmentPolicy } from './policy-types.ts';
import { harmProblems, kindProblems, rulesDiffer } from './rule-bounds.ts';
import type { Campaign } from './types.ts';

export interface PassingGradeInput {
  category: Category;
  positionGroup: PositionGroup;
  /** Of tests and parts by key; those that are not named stay, null = nothing is asked of it any more. */
  least: readonly { key: string; points?: number | null }[];
}

/** Absent leaves, null clears; numbers that cannot be none are asked for. */
export interface RuleChangeInput {
  reason: string;
  /** The decree or decision by which it is changed. */
  source: string;
  youngestAge?: number | null;
  oldestAge?: number | null;
  ageCounted?: AgeCounting | null;
  ageCountedOn?: AgeDay | null;
  leastGpa?: string | null;
  experienceYears?: number | null;
  passing?: readonly PassingGradeInput[] | null;
  shortlistFactor?: number | null;
  weights?: readonly { test: ScoreStage; percent: number }[] | null;
  objectionDays?: number | null;
  objectionAnswerDays?: number | null;
}

type Field = Exclude<keyof RuleChangeInput, 'reason' | 'source'>;

/** The first stage whose list is made with a number (TESTS: that of the first test): once that list, or a later one, is published, it stands. */
const USED_IN: Record<Field, StageKind | 'TESTS'> = {
  youngestAge: 'ADMINISTRATIVE',
  oldestAge: 'ADMINISTRATIVE',
  ageCounted: 'ADMINISTRATIVE',
  ageCountedOn: 'ADMINISTRATIVE',
  leastGpa: 'ADMINISTRATIVE',
  experienceYears: 'ADMINISTRATIVE',
  passing: 'TESTS',
  shortlistFactor: 'TESTS',
  weights: 'FINAL_ANNOUNCEMENT',
  objectionDays: 'FINAL_OBJECTION',
  objectionAnswerDays: 'FINAL_OBJECTION',
};

const FIELDS = Object.keys(USED_IN) as Field[];

/** As the terms of a rule set call them. */
const TERM_OF: Partial<Record<Field, keyof RecruitmentTerms>> = { youngestAge: 'youngest', oldestAge: 'oldest' };
const FIELD_OF: Readonly<Record<string, Field>> = { youngest: 'youngestAge', oldest: 'oldestAge' };
const CLEARABLE: readonly Field[] = ['leastGpa', 'experienceYears'];

const given = (input: RuleChangeInput): Field[] => FIELDS.filter((field) => input[field] !== undefined);

/** As the input names it. */
const inInput = ([first = '', ...rest]: readonly string[]): string[] => [FIELD_OF[first] ?? first, ...rest];

function stands(field: Field, published: readonly StageKind[], { tests }: RecruitmentPolicy): boolean {
  const used = USED_IN[field];
  const stage = used === 'TESTS' ? (tests[0]?.stage ?? 'FINAL_ANNOUNCEMENT') : used;
  return published.some((kind) => STAGES.indexOf(kind) >= STAGES.indexOf(stage));
}

/** Numbers that a published list was made with. */
const standing = (fields: readonly Field[], published: readonly StageKind[], policy: RecruitmentPolicy): Problem[] =>
  fields
    .filter((field) => stands(field, published, policy))
    .map((field) => ({
      code: 'TRANSITION_REFUSED',
      field: [field],
      data: { allowed: FIELDS.filter((other) => !stands(other, published, policy)) },
    }));

/** What is asked of a category and group, with what is given in its place. */
function leastWith(policy: RecruitmentPolicy, { category, positionGroup, least }: PassingGradeInput): RecruitmentTerms['passing'][number] {
  const points = new Map(passingGrade(policy, category, positionGroup).map((one) => [one.key, one.points]));
  for (const one of least) {
    if (typeof one.points === 'number') points.set(one.key, one.points);
    else points.delete(one.key);
  }
  const all = [...points].map(([key, of]) => ({ key, points: of }));
  return { categories: [category], groups: [positionGroup], least: inOrder(all, policy.tests) };
}

/** The first entry that names category and group holds, so the new ones stand before the old; those they replace whole are left out. */
function passingWith(policy: RecruitmentPolicy, grades: readonly PassingGradeInput[]): RecruitmentTerms['passing'] {
  const isReplaced = ({ categories, groups }: RecruitmentTerms['passing'][number]): boolean =>
    categories.length === 1 &&
    groups.length === 1 &&
    grades.some((grade) => grade.category === categories[0] && grade.positionGroup === groups[0]);
  return [...grades.map((grade) => leastWith(policy, grade)), ...policy.passing.filter((entry) => !isReplaced(entry))];
}

function passingProblems(grades: readonly PassingGradeInput[], { tests }: RecruitmentPolicy): Problem[] {
  const same = (a: PassingGradeInput, b: PassingGradeInput): boolean => a.category === b.category && a.positionGroup === b.positionGroup;
  return grades.flatMap((grade, i): Problem[] => {
    const path = ['passing', String(i)];
    const least = grade.least.map(({ key, points }) => ({ key, points: points ?? 0 }));
    return [
      ...(grades.findIndex((one) => same(one, grade)) < i ? [{ code: 'ALREADY_EXISTS' as const, field: path }] : []),
      ...leastContradictions(least, tests, [...path, 'least']).map(({ path: field, ...problem }) => ({ ...problem, field })),
    ];
  });
}

/** The numbers as they would be: what is given in the place of what holds. */
function termsWith(policy: RecruitmentPolicy, input: RuleChangeInput, fields: readonly Field[]): RecruitmentTerms {
  const terms = termsOf(policy);
  const plain = fields.filter((field) => field !== 'passing' && field !== 'weights');
  const weights = terms.weights.map((row) => input.weights?.find(({ test }) => test === row.test) ?? row);
  return {
    ...terms,
    ...Object.fromEntries(plain.map((field) => [TERM_OF[field] ?? field, input[field]])),
    ...(input.weights && { weights: [...weights, ...input.weights.filter(({ test }) => !weights.some((row) => row.test === test))] }),
    ...(input.passing && { passing: passingWith(policy, input.passing) }),
  };
}

const isOldest = ({ field }: Problem): boolean => ['oldestAge', 'oldestOf'].includes(field?.[0] ?? '');

/** Of two ages that contradict each other, the one that was given is named. */
function inGiven({ youngestAge, oldestAge }: RuleChangeInput, { oldest, oldestOf }: RecruitmentTerms, problems: Problem[]): Problem[] {
  if (typeof youngestAge !== 'number' || typeof oldestAge === 'number' || !problems.some(isOldest)) return problems;
  const params = { least: Number(TERM_RANGES.youngest?.[0] ?? 0), most: Math.min(oldest, ...oldestOf.map((row) => row.oldest)) };
  return [{ code: 'OUT_OF_RANGE', field: ['youngestAge'], params }, ...problems.filter((problem) => !isOldest(problem))];
}

/** Each number by itself; then, where each can be meant, what they say together. */
function termProblems(policy: RecruitmentPolicy, input: RuleChangeInput, terms: RecruitmentTerms): Problem[] {
  const missing = given(input).filter((field) => input[field] === null && !CLEARABLE.includes(field));
  const { passing, ...others } = terms;
  const single: Problem[] = [
    ...missing.map((field) => ({ code: 'REQUIRED' as const, field: [field] })),
    ...rangeProblems(others, TERM_RANGES, []).map((problem) => ({ ...problem, field: inInput(problem.field ?? []) })),
    ...twiceProblems({ weights: input.weights ?? [] }, TERM_ROWS, []),
    ...passingProblems(input.passing ?? [], policy),
  ];
  if (single.length > 0) return single;
  return inGiven(
    input,
    terms,
    contradictionsIn(terms, policy.tests).map(({ path, ...problem }) => ({ ...problem, field: inInput(path) })),
  );
}

/** Every number that an edition of the rules has another than the one before it; empty for the first. */
export function ruleChanges({ rules }: Pick<Campaign, 'rules'>, number: number): TermChange[] {
  const [before, after] = [rules.find((one) => one.number === number - 1), rules.find((one) => one.number === number)];
  if (!before || !after) return [];
  return rulesDiffer(before.policy, after.policy);
}

const ownVersion = (version: string, number: number): string => `${version.split('~')[0]}~${number}`;

/** @throws RuleError TRANSITION_REFUSED: not published, or no number is left that no list was made with. */
export function assertRuleChangeAllowed(campaign: Campaign, { now, published }: { now: string; published: readonly StageKind[] }): void {
  only(campaign, now, 'PUBLISHED');
  const { policy } = rulesOf(campaign);
  if (FIELDS.every((field) => stands(field, published, policy))) refuse(standing(FIELDS, published, policy));
}

/**
 * The same rules under a new number, with what is changed. Lists already published keep the number they were made with.
 * @throws RuleError TRANSITION_REFUSED (not published, or a list was made with this number), REQUIRED (reason, source, nothing to change, or a
 * number that cannot be none), TOO_LONG, OUT_OF_RANGE, INVALID, ALREADY_EXISTS.
 */
export function changeRules(
  campaign: Campaign,
  input: RuleChangeInput,
  { by, now, published, proposedBy }: { by: string; now: string; published: readonly StageKind[]; proposedBy?: string },
): Campaign {
  assertRuleChangeAllowed(campaign, { now, published });
  const { number, policy } = rulesOf(campaign);
  const fields = given(input);
  const { limits } = registrationPolicy(legalDay(now));
  const terms = termsWith(policy, input, fields);
  refuse([
    ...checkText('reason', input.reason, limits.reason),
    ...checkText('source', input.source, limits.reason),
    ...(fields.length === 0 ? [{ code: 'REQUIRED' as const, field: [], text: 'ANY_NUMBER' as const }] : []),
    ...termProblems(policy, input, terms),
  ]);
  refuse(standing(fields, published, policy));
  refuse([...kindProblems(policy, terms), ...harmProblems(campaign, termsOf(policy), terms, now)]);
  if (rulesDiffer(policy, withTerms(policy, terms)).length === 0) fail('INVALID', { field: [fields[0] ?? 'reason'], text: 'OTHER_VALUE' });
  const own = { version: ownVersion(policy.version, number + 1), source: input.source.trim() };
  const next = { ...withTerms(policy, terms), ...own };
  const decided = { since: now, reason: input.reason.trim(), by, ...(proposedBy && { proposedBy }) };
  return { ...campaign, rules: [...campaign.rules, { number: number + 1, policy: next, ...decided }] };
}
