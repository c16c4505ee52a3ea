// Onboardings opened from a template, what of them is due, and how they close. Pure.
import { addDays, addWorkingDays, afterMonths, type WorkCalendar } from '../../../platform/rules/calendar.ts';
import { dueAfter, dueNow } from '../../../platform/rules/due.ts';
import { keptPolicy, type OnboardingPolicy } from './policy.ts';
import type {
  Onboarding,
  OnboardingCheckPoint,
  OnboardingClosure,
  OnboardingKind,
  OnboardingMentor,
  OnboardingOwner,
  OnboardingPlace,
  OnboardingSide,
  OnboardingTask,
  OnboardingTemplate,
} from './types.ts';

export interface OpeningFacts {
  id: string;
  employeeId: string;
  kind: OnboardingKind;
  startsOn: string;
  applicationId: string | null;
  place: OnboardingPlace;
  /** On the first day; null where there is none. */
  superiorId: string | null;
  /** Who leads the unit that serves IT then; null where there is none. */
  itId: string | null;
  template: OnboardingTemplate;
  now: string;
  policy: OnboardingPolicy;
  calendar: WorkCalendar;
}

/** The day itself, or the next on which people work; as it is where nobody knows that yet. */
export const workingDay = (day: string, calendar: WorkCalendar): string => addWorkingDays(addDays(day, -1), 1, calendar).day ?? day;

export const probationEnd = (startsOn: string, { probationMonths }: OnboardingPolicy): string =>
  addDays(afterMonths(startsOn, probationMonths), -1);

function checkPointsOf({ kind, startsOn, policy, calendar }: OpeningFacts): OnboardingCheckPoint[] {
  const points: OnboardingCheckPoint[] = policy.checkPoints[kind].map(({ kind: of, days }) => ({
    kind: of,
    on: workingDay(addDays(startsOn, days), calendar),
    words: [],
  }));
  if (kind !== 'CPNS') return points;
  return [...points, { kind: 'PROBATION_END', on: workingDay(probationEnd(startsOn, policy), calendar), words: [] }];
}

function askedFirst(owner: OnboardingOwner, { employeeId, superiorId, itId }: OpeningFacts): string | null {
  const asked: Partial<Record<OnboardingOwner, string | null>> = { NEWCOMER: employeeId, SUPERIOR: superiorId, IT: itId };
  return asked[owner] ?? null;
}

export function openOnboarding(facts: OpeningFacts): Onboarding {
  const { id, employeeId, kind, startsOn, applicationId, place, template, now, policy, calendar } = facts;
  return {
    ...{ id, employeeId, kind, startsOn, applicationId, place },
    itUnitId: template.itUnitId,
    template: { number: template.number, ...keptPolicy(policy) },
    openedAt: now,
    servesUntil: null,
    status: 'OPEN',
    mentors: [],
    tasks: template.tasks.map((task, i) => ({
      ...task,
      number: i + 1,
      askedId: askedFirst(task.owner, facts),
      ownerId: null,
      due: dueAfter(startsOn, task.days, calendar),
      status: 'OPEN',
      deeds: [],
    })),
    checkPoints: checkPointsOf(facts),
    probation: kind === 'CPNS' ? { endsOn: probationEnd(startsOn, policy), extension: null, outcome: null, withdrawn: [] } : null,
    replans: [],
    selectionAnnulled: false,
    closures: [],
  };
}

/** Who is asked, or has accepted; null where nobody is. */
export function presentMentor({ mentors }: Pick<Onboarding, 'mentors'>): OnboardingMentor | null {
  const last = mentors.at(-1);
  return last && (last.answer === 'ASKED' || last.answer === 'ACCEPTED') ? last : null;
}

/** The last of a side: a superior who came later speaks beside the one before. */
export const wordOf = ({ words }: OnboardingCheckPoint, side: OnboardingSide) => words.findLast((word) => word.side === side) ?? null;

/** Without the end of a probation that was spoken at and extended: another stands in its place. */
export const presentPoints = ({ checkPoints }: Pick<Onboarding, 'checkPoints'>): OnboardingCheckPoint[] =>
  checkPoints.filter((point) => checkPoints.findLast(({ kind }) => kind === point.kind) === point);

/** Both sides have spoken. */
export const isHeld = (point: OnboardingCheckPoint): boolean => wordOf(point, 'NEWCOMER') !== null && wordOf(point, 'SUPERIOR') !== null;

/** By when a mentor who was asked is to answer; null where nobody is asked, or it cannot be counted yet. */
export const answerDueOn = ({ answer, answerDue }: OnboardingMentor, calendar: WorkCalendar): string | null =>
  answer === 'ASKED' ? dueNow(answerDue, calendar).on : null;

export const taskDueOn = ({ due }: OnboardingTask, calendar: WorkCalendar): string | null => dueNow(due, calendar).on;

export const closed = (onboarding: Onboarding, closure: OnboardingClosure): Onboarding => ({
  ...onboarding,
  status: closure.status,
  closures: [...onboarding.closures, closure],
});

/** All is done that was planned: nobody need say so. A candidate is confirmed by a decision, whatever was done. */
const isDone = ({ tasks, checkPoints }: Onboarding): boolean => tasks.every(({ status }) => status !== 'OPEN') && checkPoints.every(isHeld);

/** Complete by the last step, and open again where one is taken back. */
export function settled(onboarding: Onboarding, now: string): Onboarding {
  const { kind, status } = onboarding;
  if (kind === 'CPNS') return onboarding;
  if (status === 'OPEN' && isDone(onboarding)) return closed(onboarding, { status: 'COMPLETED', reason: null, by: null, at: now });
  return status === 'COMPLETED' && !isDone(onboarding) ? { ...onboarding, status: 'OPEN' } : onboarding;
}
