// Students and their applications for an internship: types.
import { dayEnd, isPast } from '../../../platform/rules/calendar.ts';
import type { Due } from '../../../platform/rules/due.ts';
import type { Bucket } from '../../../platform/rules/token-bucket.ts';
import type { AnnouncedFile } from './types.ts';

export interface Transcript extends AnnouncedFile {
  id: string;
  announcedAt: string;
}

/** What a student says of themselves. */
export interface StudentWords {
  name: string;
  institutionId: string;
  studyProgramme: string;
  /** Credits (SKS) earned. */
  credits: number;
  /** Grade point average of 4, as a decimal. */
  gpa: string;
  semester: number;
}

export interface Student extends StudentWords {
  id: string;
  /** Of the institution: its clock forgets the profile. */
  region: string;
  transcript: Transcript | null;
  /** How many files may still be announced; null: none was yet. */
  uploads: Bucket | null;
  /** Words, or a transcript announced: a file that is yet to arrive must not outlive its profile. */
  savedAt: string;
}

/** What a student has applied for, beside the profile: of each the days, so that two at once are seen without reading them. */
export interface Applied {
  applications: readonly { applicationId: string; programmeId: string; from: string; until: string }[];
  /** Who they are in what was forgotten, as long as not all of it is: drawn by lot, and made of nothing. */
  alias?: string;
}

export interface PlaceOffer {
  at: string;
  by: string;
  reason: string;
  unitId: string;
  /** Of that unit in the programme, from 1. */
  place: number;
  due: Due;
}

export interface InternshipApplication {
  id: string;
  region: string;
  programmeId: string;
  studentId: string;
  /** Days of the programme, which are fixed once anybody applies; of an internship that ended early, until its last day. */
  from: string;
  until: string;
  /** The last day of the programme, whenever theirs was: from then on it is counted how long this is kept. */
  programmeUntil: string;
  /** As it was on the day of the application. */
  said: StudentWords & { institutionName: string };
  /** Null once it is forgotten. */
  transcript: Transcript | null;
  submittedAt: string;
  refusal: { at: string; by: string; reason: string } | null;
  /** The last one: a place that lapsed may be offered again. */
  acceptance: PlaceOffer | null;
  confirmedAt: string | null;
  withdrawnAt: string | null;
  /** The city has called the internship off before its first day. */
  calledOffAt: string | null;
  /** When it was forgotten who this is about; from then on nothing is done with it any more. */
  forgottenAt: string | null;
}

export type InternshipApplicationStatus = 'SUBMITTED' | 'REFUSED' | 'OFFERED' | 'LAPSED' | 'CONFIRMED' | 'WITHDRAWN' | 'CALLED_OFF';

/** The first instant that no longer counts; null where the holidays of its year are not known yet. */
export const lapsesAt = (dueDay: string | null): string | null => dueDay && dayEnd(dueDay);

export const hasLapsed = (dueDay: string | null, now: string): boolean => dueDay !== null && isPast(dayEnd(dueDay), now);

/** `dueDay`: of the acceptance, as far as it can be counted today. */
export function applicationStatus(application: InternshipApplication, dueDay: string | null, now: string): InternshipApplicationStatus {
  const { withdrawnAt, calledOffAt, refusal, acceptance, confirmedAt } = application;
  if (withdrawnAt !== null) return 'WITHDRAWN';
  if (calledOffAt) return 'CALLED_OFF';
  if (refusal) return 'REFUSED';
  if (!acceptance) return 'SUBMITTED';
  if (confirmedAt !== null) return 'CONFIRMED';
  return hasLapsed(dueDay, now) ? 'LAPSED' : 'OFFERED';
}

/** A student holds back nobody else's turn with these. */
export const isOpen = (status: InternshipApplicationStatus): boolean => ['SUBMITTED', 'OFFERED', 'CONFIRMED'].includes(status);
