// Whether somebody may apply for a post, requirement by requirement, in values that can be shown. Decided by rule alone. Pure.
import { addDays, ageOn } from '../../../../platform/rules/calendar.ts';
import { compareDecimal } from '../../../../platform/rules/decimal.ts';
import { matchMajor } from '../../campaigns/rules/majors.ts';
import type { RecruitmentPolicy } from '../../campaigns/rules/policy-types.ts';
import type { EligibilityFacts, EligibilityFinding } from '../../campaigns/rules/requirements.ts';
import type { Formation } from '../../campaigns/rules/types.ts';

type Post = Pick<Formation, 'category' | 'positionGroup' | 'requirements'>;

function age({ birthDate, day }: EligibilityFacts, { positionGroup, requirements }: Post, policy: RecruitmentPolicy): EligibilityFinding {
  const { youngest, oldest: common, oldestOf, counted } = policy.age;
  const oldest = requirements.oldestAge ?? oldestOf[positionGroup] ?? common;
  const actual = ageOn(birthDate, day);
  // To the day: on the birthday itself one is that old and no day older, and was a year younger the day before.
  const isOver = counted === 'TO_THE_DAY' ? ageOn(birthDate, addDays(day, -1)) >= oldest : actual > oldest;
  return { requirement: 'AGE', met: actual >= youngest && !isOver, actual: String(actual), asked: `${youngest}–${oldest}` };
}

function level({ education }: EligibilityFacts, { requirements }: Post): EligibilityFinding {
  const asked = requirements.education;
  return { requirement: 'EDUCATION', met: asked.includes(education.level), actual: education.level, asked: asked.join(', ') };
}

function major({ education }: EligibilityFacts, { requirements }: Post): EligibilityFinding[] {
  const { majors } = requirements;
  if (majors.length === 0) return [];
  const matched = matchMajor(education, requirements);
  const finding = { requirement: 'MAJOR' as const, met: matched !== null, actual: education.major, asked: majors.join(', ') };
  return [{ ...finding, ...(matched && { matched }) }];
}

const HIGHEST_GPA = '4';

/** A secondary school gives a mean mark of 100, all others a GPA of 4. */
export const markScale = (level: EligibilityFacts['education']['level']): 4 | 100 => (level === 'SMA' ? 100 : 4);

/** What a formation asks counts for the scale it is written in; for the other, the rule set's own. */
function gpa({ education }: EligibilityFacts, { requirements }: Post, policy: RecruitmentPolicy): EligibilityFinding[] {
  const { leastGpa } = requirements;
  const scale = markScale(education.level);
  const own = leastGpa !== null && (compareDecimal(leastGpa, HIGHEST_GPA) > 0 ? 100 : 4) === scale ? leastGpa : null;
  const asked = own ?? (scale === 100 ? policy.leastMark : policy.leastGpa);
  if (asked === null) return [];
  return [{ requirement: 'GPA', met: compareDecimal(education.gpa, asked) >= 0, actual: education.gpa, asked }];
}

/** Years asked for; null where none are. */
export const experienceAsked = ({ requirements }: Pick<Formation, 'requirements'>, policy: RecruitmentPolicy): number | null =>
  (requirements.experienceYears ?? policy.experienceYears) || null;

/** As the applicant says; whether the letter holds, a verifier sees. */
function experience({ experienceYears }: EligibilityFacts, post: Post, policy: RecruitmentPolicy): EligibilityFinding[] {
  const asked = experienceAsked(post, policy);
  if (asked === null) return [];
  const years = experienceYears ?? 0;
  return [{ requirement: 'EXPERIENCE', met: years >= asked, actual: String(years), asked: String(asked) }];
}

/** A special category is proved by a document; praise moreover is said of the diploma. Whether the proof holds, a verifier sees. */
function proof({ categoryProof, education }: EligibilityFacts, { category }: Post): EligibilityFinding[] {
  if (category === 'GENERAL') return [];
  const met = categoryProof && (category !== 'CUM_LAUDE' || education.cumLaude);
  return [{ requirement: 'CATEGORY_PROOF', met, actual: String(met), asked: category }];
}

/** One finding a requirement that the post makes. `facts.day`: the day by which age is counted, see `ageDay`. */
export const eligibilityFindings = (facts: EligibilityFacts, post: Post, policy: RecruitmentPolicy): EligibilityFinding[] => [
  age(facts, post, policy),
  level(facts, post),
  ...major(facts, post),
  ...gpa(facts, post, policy),
  ...experience(facts, post, policy),
  ...proof(facts, post),
];

export const isEligible = (findings: readonly EligibilityFinding[]): boolean => findings.every(({ met }) => met);
