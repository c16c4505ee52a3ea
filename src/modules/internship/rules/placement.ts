// Who somebody is to an internship, and what is theirs to do in it now. Pure.
import { type Trial, trialsBy } from '../../../platform/rules/blockers.ts';
import { addDays, dayEnd, dayStart, isPast, legalDay } from '../../../platform/rules/calendar.ts';
import { fail, type Problem } from '../../../platform/rules/errors.ts';
import { checkSpan } from '../../../platform/rules/text.ts';
import {
  type InternLeave,
  type InternLogged,
  type InternshipPlacement,
  isLeaveWaiting,
  lastDayOf,
  presentInternMentor,
} from './placement-types.ts';
import { type InternshipPolicy, internshipPolicy } from './policy.ts';
import type { InternshipApplication } from './student-types.ts';

/** MENTOR: has accepted. ASKED: was asked, or has accepted. HEAD: of the unit or above. */
export type PlacementPart = 'STUDENT' | 'ASKED' | 'MENTOR' | 'HEAD' | 'OFFICER';

export interface PlacementActor {
  /** Employee id, or the login of somebody without one. */
  by: string;
  parts: readonly PlacementPart[];
  now: string;
}

export type InternshipPlacementAction =
  | 'internshipMentorName'
  | 'internshipMentorAnswer'
  | 'internshipLogWrite'
  | 'internshipLogAnswer'
  | 'internshipLeaveAsk'
  | 'internshipLeaveAnswer'
  | 'internshipLeaveTakeBack'
  | 'internshipEnd'
  | 'internshipScore'
  | 'internshipScoreCorrect';

const PARTS: Readonly<Record<InternshipPlacementAction, readonly PlacementPart[]>> = {
  internshipMentorName: ['HEAD', 'OFFICER'],
  internshipMentorAnswer: ['ASKED'],
  internshipLogWrite: ['STUDENT'],
  internshipLogAnswer: ['MENTOR'],
  internshipLeaveAsk: ['STUDENT'],
  internshipLeaveAnswer: ['MENTOR', 'HEAD', 'OFFICER'],
  internshipLeaveTakeBack: ['STUDENT'],
  internshipEnd: ['STUDENT', 'OFFICER'],
  internshipScore: ['MENTOR'],
  internshipScoreCorrect: ['OFFICER'],
};

const ACTIONS = Object.keys(PARTS) as InternshipPlacementAction[];

export const PLACEMENT_FIELD = ['placementId'];

/** Numbers that held when it began, for as long as it goes on. */
export const policyOf = ({ from }: Pick<InternshipPlacement, 'from'>): InternshipPolicy => internshipPolicy(from);

const shut = (): never => fail('TRANSITION_REFUSED', { field: PLACEMENT_FIELD, data: { allowed: [] } });
const notBefore = (day: string, now: string): void => {
  if (!isPast(dayStart(day), now)) fail('NOT_OPEN_YET', { field: PLACEMENT_FIELD, params: { opensAt: dayStart(day) } });
};
const notAfter = (closedAt: string, now: string): void => {
  if (isPast(closedAt, now)) fail('DEADLINE_PASSED', { field: PLACEMENT_FIELD, text: 'FOR_GOOD', data: { closedAt } });
};

interface At {
  logged: InternLogged;
  now: string;
}

/** What was returned may be worded anew later than anything new is written; of which day it still may is asked of the entry. */
function logUntil(placement: InternshipPlacement, last: string, { returned }: InternLogged): string {
  const anew = returned.map(({ until }) => until);
  return dayEnd([addDays(last, policyOf(placement).lateDays), ...anew].toSorted().at(-1) ?? last);
}

/** Whether there is a day to write: one of the latest that was not seen, or one that was returned. */
function isDayOpen(placement: InternshipPlacement, last: string, { returned, shut }: InternLogged, today: string): boolean {
  const { lateDays } = policyOf(placement);
  const days = Array.from({ length: lateDays + 1 }, (_, i) => addDays(today, -i));
  return returned.some(({ until }) => today <= until) || days.some((day) => day >= placement.from && day <= last && !shut.includes(day));
}

function logOpen(placement: InternshipPlacement, last: string, { logged, now }: At): void {
  notBefore(placement.from, now);
  notAfter(logUntil(placement, last, logged), now);
  if (!isDayOpen(placement, last, logged, legalDay(now))) shut();
}

/** So many and no more, whatever becomes of those before. */
const atMost = (most: number, had: number): void => {
  if (had >= most) fail('LIMIT_REACHED', { field: PLACEMENT_FIELD, params: { most } });
};

/** Before it is answered; of what was granted before its first day. */
export const mayTakeBack = ({ answer, takenBackAt, from }: InternLeave, now: string): boolean =>
  takenBackAt === null && (answer === null || (answer.granted && !isPast(dayStart(from), now)));

/** @throws RuleError TRANSITION_REFUSED, NOT_OPEN_YET, DEADLINE_PASSED: by what it is, whoever asks. */
function expectState(action: InternshipPlacementAction, placement: InternshipPlacement, at: At): void {
  if (placement.forgottenAt !== null) shut();
  const last = lastDayOf(placement) ?? shut();
  const isScored = placement.scores.length > 0;
  const { now, logged } = at;
  const { most } = policyOf(placement);
  const { mentors, leaves, scores } = placement;
  const open: Readonly<Record<InternshipPlacementAction, () => unknown>> = {
    internshipMentorName: () => (isScored ? shut() : atMost(most.mentors, mentors.length)),
    internshipMentorAnswer: () => (isScored || !presentInternMentor(placement)) && shut(),
    internshipLogWrite: () => logOpen(placement, last, at),
    internshipLogAnswer: () => logged.days === logged.seen && shut(),
    internshipLeaveAsk: () => {
      notAfter(dayEnd(last), now);
      atMost(most.leaves, leaves.length);
    },
    internshipLeaveAnswer: () => !leaves.some(isLeaveWaiting) && shut(),
    internshipLeaveTakeBack: () => !leaves.some((one) => mayTakeBack(one, now)) && shut(),
    internshipEnd: () => (placement.ended || isScored ? shut() : notAfter(dayEnd(placement.until), now)),
    internshipScore: () => (isScored ? shut() : notBefore(last, now)),
    internshipScoreCorrect: () => (isScored ? atMost(most.corrections, scores.length - 1) : shut()),
  };
  open[action]();
}

const isTheirs = (action: InternshipPlacementAction, { parts }: PlacementActor): boolean =>
  PARTS[action].some((part) => parts.includes(part));

/** @throws RuleError FORBIDDEN to whoever sees it and is nobody to do this; OWN_CASE; and by what it is. */
export function expectPlacementOpenTo(
  action: InternshipPlacementAction,
  placement: InternshipPlacement,
  actor: PlacementActor & Pick<At, 'logged'>,
): void {
  if (!isTheirs(action, actor)) fail('FORBIDDEN', { field: PLACEMENT_FIELD });
  expectState(action, placement, actor);
  // Whoever has given the score does not correct it by another office they hold.
  const isOwn = action === 'internshipScoreCorrect' && placement.scores.some(({ by }, i) => i === 0 && by === actor.by);
  if (isOwn) fail('OWN_CASE', { field: PLACEMENT_FIELD });
}

function untilOf(action: InternshipPlacementAction, placement: InternshipPlacement, logged: InternLogged): string | null {
  const last = lastDayOf(placement) ?? placement.until;
  const until: Partial<Record<InternshipPlacementAction, string>> = {
    internshipLogWrite: logUntil(placement, last, logged),
    internshipLeaveAsk: dayEnd(last),
    internshipEnd: dayEnd(placement.until),
  };
  return until[action] ?? null;
}

export const placementTrials = (
  placement: InternshipPlacement,
  actor: PlacementActor & Pick<At, 'logged'>,
): Trial<InternshipPlacementAction>[] =>
  ACTIONS.flatMap((action) =>
    trialsBy([action], untilOf(action, placement, actor.logged), () => expectPlacementOpenTo(action, placement, actor)),
  );

export const reasonProblems = (reason: string, { limits }: InternshipPolicy): Problem[] =>
  checkSpan('reason', reason, limits.leastReason, limits.reason);

/** Begins with the confirmation of a place. */
export function beginPlacement(application: InternshipApplication, of: { id: string; title: string; now: string }): InternshipPlacement {
  const { id: applicationId, region, programmeId, studentId, from, until, said, acceptance } = application;
  const { name, institutionId, institutionName, studyProgramme } = said;
  if (!acceptance) throw new Error(`${applicationId} has no place.`);
  return {
    ...{ id: of.id, region, applicationId, programmeId, title: of.title, studentId, institutionId, unitId: acceptance.unitId },
    ...{ from, until, said: { name, institutionName, studyProgramme }, confirmedAt: of.now },
    ...{ mentors: [], leaves: [], ended: null, scores: [], certificate: null, forgottenAt: null },
  };
}

/** Withdrawn by the student before its first day. */
export const calledOffBy = (placement: InternshipPlacement, { now, by }: { now: string; by: string }): InternshipPlacement => ({
  ...placement,
  ended: { at: now, by, side: 'STUDENT', on: null, reason: '' },
});

/** Whoever ends it on its first day leaves to somebody else what they were given, as who calls it off: the place is given until that day is over. */
export const leavesPlace = ({ ended, from }: Pick<InternshipPlacement, 'ended' | 'from'>): boolean =>
  ended !== null && (ended.on === null || ended.on === from);

export interface Ending {
  on: string | null;
  reason: string;
}

/**
 * Before its first day it is called off; afterwards it ends with today, or with a day that is over, but not before the last day that was logged.
 * @throws RuleError INVALID (a day of what has not begun), OUT_OF_RANGE (on), and as texts are checked.
 */
export function endPlacement(
  placement: InternshipPlacement,
  { on, reason }: Ending,
  { by, now, parts, logged }: PlacementActor & Pick<At, 'logged'>,
): { placement: InternshipPlacement; problems: readonly Problem[] } {
  const today = legalDay(now);
  const begun = today >= placement.from;
  const lastDay = begun ? (on ?? today) : null;
  const least = logged.last !== null && logged.last > placement.from ? logged.last : placement.from;
  const isDay = lastDay === null ? on === null : lastDay >= least && lastDay <= today;
  const wrong: Problem = begun
    ? { code: 'OUT_OF_RANGE', field: ['on'], params: { least, most: today } }
    : { code: 'INVALID', field: ['on'], text: 'LEAVE_EMPTY' };
  const ended = { at: now, by, side: parts.includes('STUDENT') ? 'STUDENT' : 'CITY', on: lastDay, reason: reason.trim() } as const;
  // Who leaves no sooner than it ends is mentor to its end.
  const mentors = placement.mentors.map((one) => (one.leavesOn && lastDay && one.leavesOn >= lastDay ? { ...one, leavesOn: null } : one));
  const problems = [...reasonProblems(reason, policyOf(placement)), ...(isDay ? [] : [wrong])];
  return { placement: { ...placement, ended, mentors }, problems };
}
