// The numbers of a campaign, changed in mid-course by a decision: never those that a published list was made with. Pure.
import { legalDay } from '../calendar.ts';
import { type Problem, refuse } from '../errors.ts';
import type { RecruitmentPolicy } from '../policy/recruitment.ts';
import { registrationPolicy } from '../policy/registration.ts';
import { checkText } from '../text.ts';
import { only, rulesOf } from './campaign.ts';
import { gpaProblems } from './formation.ts';
import { type Campaign, type Category, type PositionGroup, STAGES, type StageKind } from './types.ts';

export interface PassingGradeInput {
  category: Category;
  positionGroup: PositionGroup;
  total?: number | null;
  twk?: number | null;
  tiu?: number | null;
  tkp?: number | null;
}

/** Absent or null leaves. */
export interface RuleChangeInput {
  reason: string;
  oldestAge?: number | null;
  leastGpa?: string | null;
  passing?: readonly PassingGradeInput[] | null;
  shortlistFactor?: number | null;
  skdWeight?: number | null;
  objectionDays?: number | null;
  objectionAnswerDays?: number | null;
}

type Field = Exclude<keyof RuleChangeInput, 'reason'>;

/** The first stage whose list is made with a number: once that list, or a later one, is published, the number stands. */
const USED_IN: Record<Field, StageKind> = {
  oldestAge: 'ADMINISTRATIVE',
  leastGpa: 'ADMINISTRATIVE',
  passing: 'SKD',
  shortlistFactor: 'SKD',
  skdWeight: 'INTEGRATION',
  objectionDays: 'FINAL_OBJECTION',
  objectionAnswerDays: 'FINAL_OBJECTION',
};

const FIELDS = Object.keys(USED_IN) as Field[];
const RANGES: readonly [field: Field, least: number, most: number][] = [
  ['oldestAge', 18, 65],
  ['shortlistFactor', 1, 10],
  ['skdWeight', 0, 100],
  ['objectionDays', 1, 30],
  ['objectionAnswerDays', 1, 30],
];

const given = (input: RuleChangeInput): Field[] => FIELDS.filter((field) => input[field] !== undefined && input[field] !== null);

const outside = (field: readonly string[], value: unknown, least: number, most: number): Problem[] =>
  typeof value !== 'number' || (Number.isSafeInteger(value) && value >= least && value <= most)
    ? []
    : [{ code: 'OUT_OF_RANGE', field, params: { least, most } }];

function passingProblems(passing: RuleChangeInput['passing'], { skd }: RecruitmentPolicy): Problem[] {
  const most = { twk: skd.twk.most, tiu: skd.tiu.most, tkp: skd.tkp.most, total: skd.twk.most + skd.tiu.most + skd.tkp.most };
  const same = (a: PassingGradeInput, b: PassingGradeInput): boolean => a.category === b.category && a.positionGroup === b.positionGroup;
  return (passing ?? []).flatMap((grade, i, all) => [
    ...(all.findIndex((one) => same(one, grade)) < i ? [{ code: 'ALREADY_EXISTS' as const, field: ['passing', String(i)] }] : []),
    ...(['total', 'twk', 'tiu', 'tkp'] as const).flatMap((part) => outside(['passing', String(i), part], grade[part], 0, most[part])),
  ]);
}

function numberProblems(input: RuleChangeInput, policy: RecruitmentPolicy): Problem[] {
  return [
    ...RANGES.flatMap(([field, least, most]) => outside([field], input[field], least, most)),
    ...(typeof input.leastGpa === 'string' ? gpaProblems(['leastGpa'], input.leastGpa, 4) : []),
    ...passingProblems(input.passing, policy),
  ];
}

const stands = (field: Field, published: readonly StageKind[]): boolean =>
  published.some((kind) => STAGES.indexOf(kind) >= STAGES.indexOf(USED_IN[field]));

/** The first entry that names category and group holds, so the new ones stand before the old. */
const passingOf = (passing: RuleChangeInput['passing']): RecruitmentPolicy['passing'] =>
  (passing ?? []).map(({ category, positionGroup, total, twk, tiu, tkp }) => ({
    categories: [category],
    groups: [positionGroup],
    least: { total: total ?? null, twk: twk ?? null, tiu: tiu ?? null, tkp: tkp ?? null },
  }));

function changed(policy: RecruitmentPolicy, input: RuleChangeInput): RecruitmentPolicy {
  const { skdWeight } = input;
  const weights = typeof skdWeight === 'number' ? { skdWeight, skbWeight: 100 - skdWeight } : {};
  const { days, answerDays } = policy.objection;
  return {
    ...policy,
    age: { ...policy.age, oldest: input.oldestAge ?? policy.age.oldest },
    leastGpa: input.leastGpa ?? policy.leastGpa,
    passing: [...passingOf(input.passing), ...policy.passing],
    shortlist: { ...policy.shortlist, factor: input.shortlistFactor ?? policy.shortlist.factor },
    final: { ...policy.final, ...weights },
    objection: { days: input.objectionDays ?? days, answerDays: input.objectionAnswerDays ?? answerDays },
  };
}

/** Numbers that a published list was made with. */
const standing = (fields: readonly Field[], published: readonly StageKind[]): Problem[] =>
  fields
    .filter((field) => stands(field, published))
    .map((field) => ({
      code: 'TRANSITION_REFUSED',
      field: [field],
      data: { allowed: FIELDS.filter((other) => !stands(other, published)) },
    }));

/** @throws RuleError TRANSITION_REFUSED: not published, or no number is left that no list was made with. */
export function beginRuleChange(campaign: Campaign, { now, published }: { now: string; published: readonly StageKind[] }): void {
  only(campaign, now, 'PUBLISHED');
  if (FIELDS.every((field) => stands(field, published))) refuse(standing(FIELDS, published));
}

/**
 * The same rules under a new number, with what is changed. Lists already published keep the number they were made with.
 * @throws RuleError TRANSITION_REFUSED (not published, or a list was made with this number), REQUIRED (reason, or nothing to change),
 * TOO_LONG, OUT_OF_RANGE, INVALID.
 */
export function changeRules(
  campaign: Campaign,
  input: RuleChangeInput,
  { by, now, published }: { by: string; now: string; published: readonly StageKind[] },
): Campaign {
  beginRuleChange(campaign, { now, published });
  const { number, policy } = rulesOf(campaign);
  const fields = given(input);
  refuse([
    ...checkText('reason', input.reason, registrationPolicy(legalDay(now)).limits.reason),
    ...(fields.length === 0 ? [{ code: 'REQUIRED' as const, field: [] }] : []),
    ...numberProblems(input, policy),
  ]);
  refuse(standing(fields, published));
  const next = { number: number + 1, policy: changed(policy, input), since: now, reason: input.reason.trim(), by };
  return { ...campaign, rules: [...campaign.rules, next] };
}
