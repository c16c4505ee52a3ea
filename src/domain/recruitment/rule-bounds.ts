// What a change of a campaign's rules may not do: change nothing, ask what its kind does not, or ask more of who has applied already. Pure.
import { isPast } from '../calendar.ts';
import { compareDecimal } from '../decimal.ts';
import type { Problem } from '../errors.ts';
import { ALL_SHIPPED, type Least, type RecruitmentPolicy, TERM_ROWS, termsOf } from '../policy/recruitment.ts';
import type { RecruitmentTerms } from '../policy/recruitment-terms.ts';
import { changesOf, type TermChange } from '../policy/terms.ts';
import { stageOf } from './campaign.ts';
import { CATEGORIES, type Campaign, type Category, POSITION_GROUPS, type PositionGroup } from './types.ts';

const leastOf = ({ passing }: RecruitmentPolicy, category: Category, group: PositionGroup): readonly Least[] =>
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

type Demands = Pick<RecruitmentTerms, 'youngest' | 'oldest' | 'leastGpa' | 'experienceYears'>;

/** By the field of the input: whether somebody who could apply before cannot any more. */
const STRICTER: Readonly<Record<string, (before: Demands, after: Demands) => boolean>> = {
  youngestAge: (before, after) => after.youngest > before.youngest,
  oldestAge: (before, after) => after.oldest < before.oldest,
  leastGpa: (before, after) => after.leastGpa !== null && compareDecimal(after.leastGpa, before.leastGpa ?? '0') > 0,
  experienceYears: (before, after) => (after.experienceYears ?? 0) > (before.experienceYears ?? 0),
};

/** Once somebody may have applied, more is asked of nobody. */
export function harmProblems(campaign: Campaign, before: Demands, after: Demands, now: string): Problem[] {
  if (!isPast(stageOf(campaign, 'REGISTRATION').opensAt, now)) return [];
  return Object.entries(STRICTER)
    .filter(([, isStricter]) => isStricter(before, after))
    .map(([field]) => ({ code: 'INVALID', field: [field], text: 'LOOSER_ONLY' }));
}

/** Years of work are asked by kinds of selection whose law asks them. */
export function kindProblems({ kind }: Pick<RecruitmentPolicy, 'kind'>, { experienceYears }: Demands): Problem[] {
  const asks = ALL_SHIPPED.some((one) => one.kind === kind && one.experienceYears !== null);
  return asks || experienceYears === null ? [] : [{ code: 'INVALID', field: ['experienceYears'], text: 'NOT_OF_KIND' }];
}
