// How long it is known whose an internship was, and what of it stays: decision, days and score, about nobody. Pure.
import { addDays, dayStart, legalDay } from '../../../platform/rules/calendar.ts';
import type { InternshipPlacement } from './placement-types.ts';
import { type InternshipPolicy, internshipPolicy } from './policy.ts';
import type { InternshipApplication, Student } from './student-types.ts';

type Kept = Pick<
  InternshipApplication,
  'programmeUntil' | 'refusal' | 'acceptance' | 'confirmedAt' | 'withdrawnAt' | 'calledOffAt' | 'forgottenAt'
>;

const keepingOf = ({ programmeUntil }: Pick<Kept, 'programmeUntil'>): InternshipPolicy['keeping'] =>
  internshipPolicy(programmeUntil).keeping;

/** Whoever has begun an internship, or could have. */
const hasPlace = ({ confirmedAt, withdrawnAt, calledOffAt }: Kept): boolean =>
  confirmedAt !== null && withdrawnAt === null && calledOffAt === null;

/** A place that was offered and not confirmed is nobody's once the programme is over. */
const isUndecided = ({ refusal, acceptance, withdrawnAt }: Kept): boolean => !refusal && !acceptance && withdrawnAt === null;

/** The first day on which it is forgotten who applied, as far as the application tells; of one that came to an internship as its score allows. */
export function forgottenOn(application: Kept): string {
  const { placedDays, withoutPlaceDays, undecidedDays } = keepingOf(application);
  const days = hasPlace(application) ? placedDays : isUndecided(application) ? undecidedDays : withoutPlaceDays;
  return addDays(application.programmeUntil, days);
}

/** An internship whose final score nobody has given is not forgotten before it would be if nobody had decided at all. */
export function isForgotten(application: Kept, placement: Pick<InternshipPlacement, 'scores'> | null, today: string): boolean {
  if (application.forgottenAt !== null || today < forgottenOn(application)) return false;
  const awaitsScore = hasPlace(application) && placement?.scores.length === 0;
  return !awaitsScore || today >= addDays(application.programmeUntil, keepingOf(application).undecidedDays);
}

/** The first day on which a profile is forgotten, where nothing is left of what was applied for. */
export function profileForgottenOn({ savedAt }: Pick<Student, 'savedAt'>): string {
  const saved = legalDay(savedAt);
  return addDays(saved, internshipPolicy(saved).keeping.profileDays);
}

/** What was said of somebody, as long as it is known of whom. */
export const unlessForgotten = <T>({ forgottenAt }: { forgottenAt: string | null }, said: T): T | null =>
  forgottenAt === null ? said : null;

/** Who somebody is in what was forgotten; of two that were one student's the same. */
export interface Nobody {
  /** Of what stays: no id that follows from a login. */
  id: string;
  alias: string;
  now: string;
}

/** Of the instant the day: who knows when somebody applied would find them by it. */
const dayOnly = (at: string): string => dayStart(legalDay(at));
const dayOrNone = (at: string | null): string | null => at && dayOnly(at);

/** What an application is counted by: what was decided and when, for which days, from which institution. */
export function nobodysApplication(application: InternshipApplication, { id, alias, now }: Nobody): InternshipApplication {
  const { said, refusal, acceptance, submittedAt, confirmedAt, withdrawnAt, calledOffAt } = application;
  const { institutionId, institutionName } = said;
  return {
    ...application,
    ...{ id, studentId: alias, transcript: null, forgottenAt: now },
    said: { name: '', institutionId, institutionName, studyProgramme: '', credits: 0, gpa: '0', semester: 0 },
    refusal: refusal && { ...refusal, at: dayOnly(refusal.at), reason: '' },
    acceptance: acceptance && { ...acceptance, at: dayOnly(acceptance.at), reason: '' },
    ...{ submittedAt: dayOnly(submittedAt), confirmedAt: dayOrNone(confirmedAt) },
    ...{ withdrawnAt: dayOrNone(withdrawnAt), calledOffAt: dayOrNone(calledOffAt) },
  };
}

/** What stays of an internship: its days, leave without reasons, how it ended, scores without words, and that there is a certificate. */
export function nobodysPlacement(placement: InternshipPlacement, of: Nobody & { applicationId: string }): InternshipPlacement {
  const { said, confirmedAt, leaves, ended, scores } = placement;
  const { id, alias: studentId, applicationId, now } = of;
  return {
    ...placement,
    ...{ id, applicationId, studentId, forgottenAt: now, mentors: [], confirmedAt: dayOnly(confirmedAt) },
    said: { name: '', institutionName: said.institutionName, studyProgramme: '' },
    leaves: leaves.map(({ answer, askedAt, takenBackAt, ...leave }) => ({
      ...leave,
      ...{ reason: '', askedAt: dayOnly(askedAt), takenBackAt: dayOrNone(takenBackAt) },
      answer: answer && { ...answer, at: dayOnly(answer.at), reason: null },
    })),
    // Whoever withdrew has said so themselves.
    ended: ended && { ...ended, at: dayOnly(ended.at), by: ended.side === 'STUDENT' ? studentId : ended.by, reason: '' },
    scores: scores.map((score) => ({ ...score, at: dayOnly(score.at), words: '' })),
  };
}
