// What posts require of who applies, and how somebody stands to it: types.

import type { Education } from './kinds.ts';
import type { MatchedMajor } from './majors.ts';

export type RequirementKind = 'AGE' | 'EDUCATION' | 'MAJOR' | 'GPA' | 'EXPERIENCE' | 'CATEGORY_PROOF';

/** What the rule of eligibility is given; `day` is the legal day of registration. */
export interface EligibilityFacts {
  birthDate: string;
  education: Pick<Education, 'level' | 'major' | 'majorCode' | 'gpa' | 'cumLaude'>;
  /** Whether a proof of the formation's category is attached. */
  categoryProof: boolean;
  /** Completed years of work, as said; null or absent = not said. */
  experienceYears?: number | null | undefined;
  day: string;
}

/** One requirement and how the applicant stands to it, in values that a client can show. */
export interface EligibilityFinding {
  requirement: RequirementKind;
  met: boolean;
  /** What the applicant has: an age in years, a level, a major, a GPA, `true`/`false`. */
  actual: string;
  /** What is asked: `18–35`, `S1, D4`, `3.00` … */
  asked: string;
  /** Of a major: which of the list it was found to be. */
  matched?: MatchedMajor;
}
