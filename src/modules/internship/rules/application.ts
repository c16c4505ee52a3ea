// An application for an internship: handed in, accepted or refused with reasons, confirmed in time, withdrawn. Pure.
import type { Trial } from '../../../platform/rules/blockers.ts';
import { possible } from '../../../platform/rules/blockers.ts';
import type { WorkCalendar } from '../../../platform/rules/calendar.ts';
import { dayEnd, dayStart, isPast, legalDay } from '../../../platform/rules/calendar.ts';
import { compareDecimal } from '../../../platform/rules/decimal.ts';
import { type Due, dueAfter } from '../../../platform/rules/due.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkSpan, compared } from '../../../platform/rules/text.ts';
import type { ArrivedFile } from '../../recruitment/registration/rules/documents.ts';
import { arrivalProblems } from './institution.ts';
import { internshipPolicy } from './policy.ts';
import { isOpenThroughout, type UnitsOf } from './programme.ts';
import { type InternshipRequirements, type Programme, programmeStatus } from './programme-types.ts';
import {
  applicationStatus,
  type InternshipApplication,
  type InternshipApplicationStatus,
  isOpen,
  lapsesAt,
  type Student,
  type Transcript,
} from './student-types.ts';
import { agreementOver, type Institution } from './types.ts';

/** Each that is not met, by itself. */
export function unmet(said: Pick<Student, 'credits' | 'gpa' | 'studyProgramme'>, asked: InternshipRequirements): Problem[] {
  const { leastCredits, leastGpa, studyProgrammes } = asked;
  const problems: Problem[] = [];
  const miss = (field: string, text: NonNullable<Problem['text']>, actual: string | number, of: string | number): void =>
    void problems.push({ code: 'NOT_ELIGIBLE', field: [field], text, params: { actual, asked: of } });
  if (leastCredits !== null && said.credits < leastCredits) miss('credits', 'CREDITS', said.credits, leastCredits);
  if (leastGpa !== null && compareDecimal(said.gpa, leastGpa) < 0) miss('gpa', 'LEAST_GPA', said.gpa, leastGpa);
  const fits = studyProgrammes.length === 0 || studyProgrammes.some((one) => compared(one) === compared(said.studyProgramme));
  if (!fits) miss('studyProgramme', 'STUDY_PROGRAMME', said.studyProgramme, studyProgrammes.join(', '));
  return problems;
}

/** Of an institution without an agreement for all days of the programme, or of another region's, nobody is taken. */
const agreementProblems = (
  institution: Institution | null,
  region: string,
  days: Pick<Programme, 'from' | 'until'>,
  field: string,
): Problem[] =>
  institution?.region === region && agreementOver(institution, days) ? [] : [{ code: 'NOT_ELIGIBLE', field: [field], text: 'AGREEMENT' }];

/** What a student has handed in before. */
export interface AppliedBefore {
  from: string;
  until: string;
  status: InternshipApplicationStatus;
}

export interface Applying {
  id: string;
  now: string;
  student: Student | null;
  institution: Institution | null;
  arrived: ArrivedFile | null;
  before: readonly AppliedBefore[];
}

function timeProblems(programme: Programme, now: string): Problem[] {
  const field = ['programmeId'];
  if (programmeStatus(programme) !== 'PUBLISHED') return [{ code: 'TRANSITION_REFUSED', field, data: { allowed: [] } }];
  const [opensAt, closedAt] = [dayStart(programme.opensOn), dayEnd(programme.closesOn)];
  if (!isPast(opensAt, now)) return [{ code: 'NOT_OPEN_YET', field, params: { opensAt } }];
  return isPast(closedAt, now) ? [{ code: 'DEADLINE_PASSED', field, data: { closedAt } }] : [];
}

function roomProblems({ from, until }: Programme, before: readonly AppliedBefore[], most: number): Problem[] {
  const field = ['programmeId'];
  if (before.length >= most) return [{ code: 'LIMIT_REACHED', field, params: { most } }];
  const other = before.some((one) => isOpen(one.status) && one.from <= until && from <= one.until);
  return other ? [{ code: 'DATES_OVERLAP', field, text: 'OTHER_INTERNSHIP' }] : [];
}

/** The transcript as it stands in the profile. @throws RuleError REQUIRED (no profile), EVIDENCE_MISSING. */
export function transcriptOf(student: Student | null): Transcript {
  if (!student) return fail('REQUIRED', { field: ['profile'] });
  return student.transcript ?? fail('EVIDENCE_MISSING', { field: ['transcript'] });
}

/**
 * @throws RuleError REQUIRED (no profile), TRANSITION_REFUSED, NOT_OPEN_YET, DEADLINE_PASSED, NOT_ELIGIBLE for each requirement that is not met,
 * DATES_OVERLAP (another that is open), LIMIT_REACHED, and as files arrive; all at once.
 */
export function applyFor(programme: Programme, applying: Applying): InternshipApplication {
  const { id, now, student, institution, arrived, before } = applying;
  const transcript = transcriptOf(student);
  if (!student) return fail('REQUIRED', { field: ['profile'] });
  const { id: studentId, name, institutionId, studyProgramme, credits, gpa, semester } = student;
  const { region, from, until } = programme;
  refuse([
    ...timeProblems(programme, now),
    ...arrivalProblems(transcript, arrived, ['transcript']),
    ...unmet(student, programme.requirements),
    ...agreementProblems(institution, region, programme, 'institutionId'),
    ...roomProblems(programme, before, internshipPolicy(legalDay(now)).mostApplications),
  ]);
  const said = { name, institutionId, institutionName: institution?.name ?? '', studyProgramme, credits, gpa, semester };
  return {
    ...{ id, region, programmeId: programme.id, studentId, from, until, programmeUntil: until, said, transcript, submittedAt: now },
    ...{ refusal: null, acceptance: null, confirmedAt: null, withdrawnAt: null, calledOffAt: null, forgottenAt: null },
  };
}

export type InternshipApplicationAction = 'internshipAccept' | 'internshipRefuse' | 'internshipConfirm' | 'internshipWithdraw';

const ACTIONS: Readonly<Record<InternshipApplicationStatus, readonly InternshipApplicationAction[]>> = {
  SUBMITTED: ['internshipAccept', 'internshipRefuse', 'internshipWithdraw'],
  OFFERED: ['internshipConfirm', 'internshipWithdraw'],
  LAPSED: ['internshipAccept', 'internshipRefuse', 'internshipConfirm', 'internshipWithdraw'],
  CONFIRMED: ['internshipWithdraw'],
  REFUSED: [],
  CALLED_OFF: [],
  WITHDRAWN: [],
};

/** What an application stands in: its programme, and its due day as far as that can be counted today. */
export interface ApplicationNow {
  programme: Programme;
  dueDay: string | null;
  /** Others of the student on some of the same days; asked for only where one of them could be in the way. */
  others: readonly InternshipApplication[];
  now: string;
}

/** A place that lapsed may be offered again, when the student has found another meanwhile: nobody is at two at once. */
const twiceProblems = ({ from, until }: InternshipApplication, others: readonly InternshipApplication[]): Problem[] =>
  others.some((one) => one.confirmedAt && !one.withdrawnAt && !one.calledOffAt && one.from <= until && from <= one.until)
    ? [{ code: 'DATES_OVERLAP', field: ['applicationId'], text: 'OTHER_INTERNSHIP' }]
    : [];

const closed = (closedAt: string, field: string): Problem[] => [
  { code: 'DEADLINE_PASSED', field: [field], text: 'FOR_GOOD', data: { closedAt } },
];

function trialOf(
  action: InternshipApplicationAction,
  application: InternshipApplication,
  { status, programme, dueDay, others, now }: ApplicationNow & { status: InternshipApplicationStatus },
) {
  const until = {
    internshipAccept: dayEnd(programme.from),
    internshipConfirm: lapsesAt(dueDay),
    // Whoever has begun ends it, and leaves what they did.
    internshipWithdraw: status === 'CONFIRMED' ? dayStart(programme.from) : dayEnd(programme.until),
  };
  const end = action === 'internshipRefuse' ? null : until[action];
  // Nobody confirms what has lapsed, also where its end is that of an arrival.
  const isOver = (end !== null && isPast(end, now)) || (status === 'LAPSED' && action === 'internshipConfirm');
  const twice = action === 'internshipConfirm' ? twiceProblems(application, others) : [];
  return { action, problems: isOver ? closed(end ?? now, 'applicationId') : twice, until: end };
}

/** What an application is open to, with what the rule says to it: of a closed programme nobody new is taken. */
export function applicationTrials(application: InternshipApplication, at: ApplicationNow): Trial<InternshipApplicationAction>[] {
  if (application.forgottenAt !== null) return [];
  const status = applicationStatus(application, at.dueDay, at.now);
  const isTaking = programmeStatus(at.programme) === 'PUBLISHED';
  return ACTIONS[status]
    .filter((action) => action !== 'internshipAccept' || isTaking)
    .map((action) => trialOf(action, application, { ...at, status }));
}

/** @throws RuleError TRANSITION_REFUSED, DEADLINE_PASSED, DATES_OVERLAP. */
export function expectApplicationOpenTo(action: InternshipApplicationAction, application: InternshipApplication, at: ApplicationNow): void {
  const trials = applicationTrials(application, at);
  const trial = trials.find((one) => one.action === action);
  if (!trial) fail('TRANSITION_REFUSED', { field: ['applicationId'], data: { allowed: possible(trials) } });
  refuse(trial.problems);
}

export interface InternshipDecider {
  now: string;
  by: string;
}

const reasonProblems = (reason: string, now: string): Problem[] => {
  const { limits } = internshipPolicy(legalDay(now));
  return checkSpan('reason', reason, limits.leastReason, limits.reason);
};

/** @throws RuleError as texts are checked. */
export function refuseApplication(
  application: InternshipApplication,
  reason: string,
  { now, by }: InternshipDecider,
): InternshipApplication {
  refuse(reasonProblems(reason, now));
  return { ...application, refusal: { at: now, by, reason: reason.trim() } };
}

export interface Accepting extends InternshipDecider {
  programme: Programme;
  institution: Institution | null;
  units: UnitsOf;
  calendar: WorkCalendar;
  /** A free place of the unit; null: there is none. */
  place: number | null;
  /** Students of the institution there on one day of these, without this one. */
  atOnce: number;
}

/**
 * @throws RuleError NOT_FOUND (a unit that the programme has not), UNIT_CLOSED, NOT_ELIGIBLE (no agreement for its days), LIMIT_REACHED (places of the unit;
 * quota of the agreement), and as texts are checked; all at once.
 */
export function acceptApplication(
  application: InternshipApplication,
  input: { unitId: string; reason: string },
  of: Accepting,
): InternshipApplication {
  const { now, by, programme, institution, units, calendar, place, atOnce } = of;
  const { unitId, reason } = input;
  const today = legalDay(now);
  const offered = programme.units.find((one) => one.unitId === unitId);
  const agreement = institution && agreementOver(institution, programme);
  const isFull = offered !== undefined && place === null;
  const isOpenUnit = isOpenThroughout(units.get(unitId), programme);
  refuse([
    ...(offered ? [] : [{ code: 'NOT_FOUND' as const, field: ['unitId'] }]),
    ...(offered && !isOpenUnit ? [{ code: 'UNIT_CLOSED' as const, field: ['unitId'] }] : []),
    ...(isFull ? [{ code: 'LIMIT_REACHED' as const, field: ['unitId'], params: { most: offered.places } }] : []),
    ...agreementProblems(institution, application.region, programme, 'applicationId'),
    ...(agreement && atOnce >= agreement.quota
      ? [{ code: 'LIMIT_REACHED' as const, field: ['applicationId'], params: { most: agreement.quota } }]
      : []),
    ...reasonProblems(reason, now),
  ]);
  const due: Due = dueAfter(today, internshipPolicy(today).confirmDays, calendar);
  return { ...application, acceptance: { at: now, by, reason: reason.trim(), unitId, place: place ?? 0, due } };
}
