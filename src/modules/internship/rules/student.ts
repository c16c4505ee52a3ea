// The profile of a student, and the transcript that goes with it. Pure.
import { legalDay } from '../../../platform/rules/calendar.ts';
import { compareDecimal, isDecimal } from '../../../platform/rules/decimal.ts';
import { type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkName, compared } from '../../../platform/rules/text.ts';
import { spendToken } from '../../../platform/rules/token-bucket.ts';
import { fileProblems, tidyFile } from './institution.ts';
import { type InternshipPolicy, internshipPolicy } from './policy.ts';
import type { Student, StudentWords } from './student-types.ts';
import type { AnnouncedFile, Institution } from './types.ts';

const within = (field: string, value: number, least: number, most: number): Problem[] =>
  value >= least && value <= most ? [] : [{ code: 'OUT_OF_RANGE', field: [field], params: { least, most } }];

function studyProblems({ studyProgramme }: StudentWords, institution: Institution | null): Problem[] {
  if (!institution) return [{ code: 'NOT_FOUND', field: ['institutionId'] }];
  const isTaught = institution.studyProgrammes.some((one) => compared(one) === compared(studyProgramme));
  return isTaught ? [] : [{ code: 'INVALID', field: ['studyProgramme'], text: 'OF_INSTITUTION' }];
}

const isGpa = (gpa: string, most: string): boolean => isDecimal(gpa) && compareDecimal(gpa, '0') >= 0 && compareDecimal(gpa, most) <= 0;

const problemsOf = (words: StudentWords, institution: Institution | null, policy: InternshipPolicy): Problem[] => [
  ...checkName('name', words.name, policy.limits.name),
  ...studyProblems(words, institution),
  ...within('credits', words.credits, 0, policy.mostCredits),
  ...(isGpa(words.gpa, policy.mostGpa)
    ? []
    : [{ code: 'OUT_OF_RANGE' as const, field: ['gpa'], params: { least: 0, most: policy.mostGpa } }]),
  ...within('semester', words.semester, 1, policy.mostSemester),
];

/** What was applied with stays as it was said then. @throws RuleError REQUIRED, TOO_LONG, INVALID, OUT_OF_RANGE, NOT_FOUND (institution). */
export function saveStudent(
  before: Student | null,
  words: StudentWords,
  { id, now, institution }: { id: string; now: string; institution: Institution | null },
): Student {
  refuse(problemsOf(words, institution, internshipPolicy(legalDay(now))));
  const { name, institutionId, studyProgramme, credits, gpa, semester } = words;
  return {
    ...{
      id,
      region: institution?.region ?? '',
      name: name.trim(),
      institutionId,
      studyProgramme: studyProgramme.trim(),
      credits,
      gpa,
      semester,
    },
    transcript: before?.transcript ?? null,
    uploads: before?.uploads ?? null,
    savedAt: now,
  };
}

/** Takes the place of the one before; what was applied with keeps its own. @throws RuleError as files are announced; LIMIT_REACHED where it is too often. */
export function announceTranscript(student: Student, file: AnnouncedFile, { id, now }: { id: string; now: string }): Student {
  const policy = internshipPolicy(legalDay(now));
  refuse(fileProblems(file, policy));
  const uploads = spendToken(student.uploads, policy.uploads, now, ['file']);
  return { ...student, transcript: { id, ...tidyFile(file), announcedAt: now }, uploads, savedAt: now };
}
