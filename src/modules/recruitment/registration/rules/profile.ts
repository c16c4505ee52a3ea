// What an applicant says of themself: saved piece by piece, complete from the first time on. Pure.
import { ageOn, legalDay } from '../../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../../platform/rules/errors.ts';
import { identifierWarnings, type Nik, type Sex } from '../../../../platform/rules/identifiers.ts';
import { checkName, compared } from '../../../../platform/rules/text.ts';
import { spendToken } from '../../../../platform/rules/token-bucket.ts';
import { gpaProblems } from '../../campaigns/rules/formation.ts';
import type { Education } from '../../campaigns/rules/kinds.ts';
import { codeProblems } from '../../campaigns/rules/majors.ts';
import type { ApplicantProfile } from '../../campaigns/rules/types.ts';
import { markScale } from './eligibility.ts';
import { type RegistrationPolicy, registrationPolicy } from './policy.ts';

/** Absent leaves. Null is as absent: nothing of a profile can be cleared. */
export interface ProfileInput {
  name?: string | null;
  birthDate?: string | null;
  sex?: Sex | null;
  education?: Education | null;
}

/** The NIK, read, sealed and hashed by who has the keys. */
export interface NikFact {
  parts: Nik;
  sealed: string;
  hash: string;
}

export interface ProfileFacts {
  id: string;
  ownerId: string;
  now: string;
  /** Of the NIK that is named now, else of the one on record; null where there is none. */
  nik: NikFact | null;
}

const OLDEST = 100;
const EARLIEST_DIPLOMA = 1950;

const missing = (profile: Partial<ApplicantProfile>, nik: NikFact | null): Problem[] =>
  [
    ...(['name', 'birthDate', 'sex', 'education'] as const).filter((field) => profile[field] === undefined),
    ...(nik ? [] : ['nik' as const]),
  ].map((field) => ({ code: 'REQUIRED', field: [field] }));

function birthProblems(birthDate: string | null | undefined, today: string): Problem[] {
  if (!birthDate) return [];
  const age = ageOn(birthDate, today);
  const least = `${Number(today.slice(0, 4)) - OLDEST}-01-01`;
  return age < 0 || age > OLDEST ? [{ code: 'OUT_OF_RANGE', field: ['birthDate'], params: { least, most: today } }] : [];
}

function educationProblems(education: Education | null | undefined, limits: RegistrationPolicy['limits'], year: number): Problem[] {
  if (!education) return [];
  const at = (field: string): string[] => ['education', field];
  const dated = education.year >= EARLIEST_DIPLOMA && education.year <= year;
  return [
    ...checkName(at('major'), education.major, limits.text),
    ...codeProblems(at('majorCode'), education.majorCode),
    ...checkName(at('institution'), education.institution, limits.text),
    ...gpaProblems(at('gpa'), education.gpa, markScale(education.level)),
    ...(dated ? [] : [{ code: 'OUT_OF_RANGE' as const, field: at('year'), params: { least: EARLIEST_DIPLOMA, most: year } }]),
  ];
}

const trimmed = (education: Education): Education => ({
  ...education,
  major: education.major.trim(),
  institution: education.institution.trim(),
});

/** For comparing: degrees after a comma are no part of a name. */
export const nameKey = (name: string): string => compared(name.split(',', 1)[0] ?? '');

/** Another NIK costs a token of the account. @throws RuleError LIMIT_REACHED. */
function bucketOf(before: ApplicantProfile | null, nik: NikFact, now: string): ApplicantProfile['nikBucket'] {
  if (before?.nikHash === nik.hash) return before.nikBucket;
  const size = registrationPolicy(legalDay(now)).buckets.account;
  return spendToken(before?.nikBucket ?? null, size, now, ['nik']);
}

function profileProblems({ name, birthDate, education }: ProfileInput, today: string): Problem[] {
  const { limits } = registrationPolicy(today);
  return [
    ...(typeof name === 'string' ? checkName('name', name, limits.text) : []),
    ...birthProblems(birthDate, today),
    ...educationProblems(education, limits, Number(today.slice(0, 4))),
  ];
}

/** @throws RuleError REQUIRED, TOO_LONG, INVALID, OUT_OF_RANGE, all at once; LIMIT_REACHED (another NIK too often). */
export function saveProfile(
  before: ApplicantProfile | null,
  input: ProfileInput,
  { id, ownerId, now, nik }: ProfileFacts,
): ApplicantProfile {
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null && value !== undefined)) as ProfileInput;
  const merged = { ...before, ...given } as ApplicantProfile;
  refuse([...missing(merged, nik), ...profileProblems(given, legalDay(now))]);
  if (!nik) return fail('REQUIRED', { field: ['nik'] });
  const { birthDate, sex } = merged;
  const person = { name: merged.name.trim(), nameKey: nameKey(merged.name), birthDate, sex, education: trimmed(merged.education) };
  const warnings = identifierWarnings(nik.parts, { birthDate, sex });
  const kept = before?.address ? { address: before.address } : {};
  return { id, ownerId, ...person, nikSealed: nik.sealed, nikHash: nik.hash, warnings, nikBucket: bucketOf(before, nik, now), ...kept };
}
