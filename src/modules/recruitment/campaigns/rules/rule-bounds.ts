// What a change of a campaign's rules may not do: change nothing, ask what its kind does not, or ask more of who has applied already. Pure.
import { isPast } from '../../../../platform/rules/calendar.ts';
import { compareDecimal } from '../../../../platform/rules/decimal.ts';
import type { Problem } from '../../../../platform/rules/errors.ts';
import { changesOf, type TermChange } from '../../../../platform/rules/policy/terms.ts';
import { stageOf } from './campaign.ts';
import { CATEGORIES, type Category, POSITION_GROUPS, type PositionGroup } from './kinds.ts';
import { ALL_SHIPPED, TERM_RANGES, TERM_ROWS, termsOf } from './policy.ts';
import type { RecruitmentTerms } from './policy-terms.ts';
import type { Least, RecruitmentPolicy } from './policy-types.ts';
import type { Campaign } from './types.ts';

const leastOf = ({ passing }: Pick<RecruitmentPolicy, 'passing'>, category: Category, group: PositionGroup): readonly Least[] =>
  passing.find(({ categories, groups }) => categories.includes(category) && groups.includes(group))?.least ?? [];

/** Passing grades by what they are asked of, whatever rows a decree writes them in. */
const gradesOf = (policy: RecruitmentPolicy): object =>
  Object.fromEntries(
    CATEGORIES.map((category) => [
      category,
      Object.fromEntries(
        POSITION_GROUPS.map((group) => [
          group,
          Object.fromEntries(leastOf(policy, category, group).map(({ key, points }) => [key, points])),
        ]),
      ),
    ]),
  );

/** Every number of one rule set that is another in the next. */
export const rulesDiffer = (before: RecruitmentPolicy, after: RecruitmentPolicy): TermChange[] =>
  changesOf({ ...termsOf(before), passing: gradesOf(before) }, { ...termsOf(after), passing: gradesOf(after) }, TERM_ROWS);

type Demands = Omit<RecruitmentTerms, 'oldestOf' | 'leastMark' | 'weights' | 'objectionAnswerDays' | 'fillRoutes'>;

const KINDS = CATEGORIES.flatMap((category) => POSITION_GROUPS.map((group) => ({ category, group })));

/** A grade that somebody who has applied did not have to reach before. */
const raisesGrade = (before: Pick<Demands, 'passing'>, after: Pick<Demands, 'passing'>): boolean =>
  KINDS.some(({ category, group }) => {
    const asked = new Map(leastOf(before, category, group).map(({ key, points }) => [key, points]));
    return leastOf(after, category, group).some(({ key, points }) => points > (asked.get(key) ?? 0));
  });

/** By the field of the input: whether somebody who could apply, or go on, before cannot any more. Another day of counting harms some, whichever it is. */
const STRICTER: Readonly<Record<string, (before: Demands, after: Demands) => boolean>> = {
  youngestAge: (before, after) => after.youngest > before.youngest,
  oldestAge: (before, after) => after.oldest < before.oldest,
  ageCounted: (before, after) => after.ageCounted === 'TO_THE_DAY' && before.ageCounted !== 'TO_THE_DAY',
  ageCountedOn: (before, after) => after.ageCountedOn !== before.ageCountedOn,
  leastGpa: (before, after) => after.leastGpa !== null && compareDecimal(after.leastGpa, before.leastGpa ?? '0') > 0,
  experienceYears: (before, after) => (after.experienceYears ?? 0) > (before.experienceYears ?? 0),
  passing: raisesGrade,
  shortlistFactor: (before, after) => (after.shortlistFactor ?? 0) < (before.shortlistFactor ?? 0),
};

/** The days to object were announced with the campaign: they never get fewer. */
const daysProblems = (before: Demands, after: Demands): Problem[] => {
  const params = { least: before.objectionDays, most: Number(TERM_RANGES.objectionDays?.[1] ?? 0) };
  return after.objectionDays < before.objectionDays ? [{ code: 'OUT_OF_RANGE', field: ['objectionDays'], params }] : [];
};

/** Once somebody may have applied, more is asked of nobody. */
export function harmProblems(campaign: Campaign, before: Demands, after: Demands, now: string): Problem[] {
  const days = daysProblems(before, after);
  if (!isPast(stageOf(campaign, 'REGISTRATION').opensAt, now)) return days;
  const stricter = Object.entries(STRICTER).filter(([, isStricter]) => isStricter(before, after));
  return [...stricter.map(([field]): Problem => ({ code: 'INVALID', field: [field], text: 'LOOSER_ONLY' })), ...days];
}

/** Years of work are asked by kinds of selection whose law asks them. */
export function kindProblems({ kind }: Pick<RecruitmentPolicy, 'kind'>, { experienceYears }: Pick<Demands, 'experienceYears'>): Problem[] {
  const asks = ALL_SHIPPED.some((one) => one.kind === kind && one.experienceYears !== null);
  return asks || experienceYears === null ? [] : [{ code: 'INVALID', field: ['experienceYears'], text: 'NOT_OF_KIND' }];
}
