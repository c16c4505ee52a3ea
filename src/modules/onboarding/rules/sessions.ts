// Tasks that are attended in training: which trainings fit, and what attendance that is recorded or put right makes of them. Pure.
import { legalDay } from '../../../platform/rules/calendar.ts';
import { compared } from '../../../platform/rules/text.ts';
import { settled } from './onboarding.ts';
import type { Onboarding, OnboardingTask, OnboardingTaskDeed, TaskSession } from './types.ts';

/** Of the programme itself, or of one that serves the competence, however it is written. */
export const fitsSession = (
  { competence, programmeId }: TaskSession,
  of: { programmeId: string; competences: readonly string[] },
): boolean =>
  programmeId === null ? of.competences.some((one) => compared(one) === compared(competence ?? '')) : of.programmeId === programmeId;

/** Somebody's part in a training, as what follows attendance finds it. */
export interface TakenPart {
  enrolmentId: string;
  programmeId: string;
  competences: readonly string[];
  /** Last day of the session. */
  on: string;
  /** On each of its days, or passed. */
  attended: boolean;
}

interface AttendanceFollower {
  /** Whose deed it is, on record. */
  by: string;
  now: string;
}

/** Somebody has opened it again after this very attendance, or any until that day: they know better, and it stays so, whoever is to do it by now. */
function isOverruled({ deeds }: OnboardingTask, { enrolmentId, on }: TakenPart): boolean {
  const last = deeds.findLast(({ what }) => what !== 'OWNER_REPLACED');
  if (last?.what !== 'UNDONE' || last.enrolmentId !== undefined) return false;
  return on <= legalDay(last.at) || deeds.some((deed) => deed.enrolmentId === enrolmentId);
}

function followed(task: OnboardingTask, part: TakenPart, startsOn: string, { by, now: at }: AttendanceFollower): OnboardingTask {
  const { session, status, deeds } = task;
  const { enrolmentId } = part;
  if (!session) return task;
  const deed = (what: 'DONE' | 'UNDONE'): OnboardingTaskDeed => ({ what, by, at, note: null, enrolmentId });
  if (part.attended) {
    const ticks = status === 'OPEN' && part.on >= startsOn && fitsSession(session, part) && !isOverruled(task, part);
    return ticks ? { ...task, status: 'DONE', deeds: [...deeds, deed('DONE')] } : task;
  }
  const isOfIt = status === 'DONE' && deeds.at(-1)?.what === 'DONE' && deeds.at(-1)?.enrolmentId === enrolmentId;
  return isOfIt ? { ...task, status: 'OPEN', deeds: [...deeds, deed('UNDONE')] } : task;
}

/** As attendance stands now, however often it is looked at; itself where nothing changes. What was closed by somebody stays as it was. */
export function followAttendance(onboarding: Onboarding, part: TakenPart, as: AttendanceFollower): Onboarding {
  const { status, startsOn, probation } = onboarding;
  const goesOn = status === 'OPEN' || (status === 'COMPLETED' && probation === null);
  const tasks = goesOn ? onboarding.tasks.map((task) => followed(task, part, startsOn, as)) : onboarding.tasks;
  return tasks.every((task, i) => task === onboarding.tasks[i]) ? onboarding : settled({ ...onboarding, tasks }, as.now);
}
