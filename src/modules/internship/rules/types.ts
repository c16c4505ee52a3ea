// Partner institutions and their agreements: types.

/** A file as it was announced; what arrives must be the same. */
export interface AnnouncedFile {
  fileName: string;
  contentType: string;
  size: number;
  sha256: string;
}

/** Another last day than the one before: earlier ends an agreement, later prolongs it. */
export interface LastDayChange {
  at: string;
  by: string;
  was: string;
  until: string;
  reason: string;
}

export interface Agreement {
  id: string;
  /** As it is printed on the paper. */
  number: string;
  /** Legal days, both included. */
  from: string;
  until: string;
  /** How many students may be there on one day, in all programmes. */
  quota: number;
  file: AnnouncedFile;
  announcedAt: string;
  /** When its file was found as it was announced: before that it counts for nothing. */
  confirmedAt: string | null;
  /** Oldest first. */
  changes: readonly LastDayChange[];
  /** Before its first day: it never holds. */
  calledOff: { at: string; by: string; reason: string } | null;
}

export interface Institution {
  id: string;
  region: string;
  name: string;
  studyProgrammes: readonly string[];
  /** In the order in which they were announced; one at most waits for its file. */
  agreements: readonly Agreement[];
  createdAt: string;
}

export type AgreementStatus = 'ANNOUNCED' | 'TO_COME' | 'IN_FORCE' | 'ENDED' | 'CALLED_OFF';

export function agreementStatus({ confirmedAt, calledOff, from, until }: Agreement, today: string): AgreementStatus {
  if (calledOff) return 'CALLED_OFF';
  if (confirmedAt === null) return 'ANNOUNCED';
  if (today < from) return 'TO_COME';
  return today <= until ? 'IN_FORCE' : 'ENDED';
}

/** Its file is there, and it was not called off. */
export const counts = ({ confirmedAt, calledOff }: Agreement): boolean => confirmedAt !== null && !calledOff;

/** On each day at most one: they do not overlap. */
export const agreementOn = ({ agreements }: Pick<Institution, 'agreements'>, day: string): Agreement | null =>
  agreements.find((one) => agreementStatus(one, day) === 'IN_FORCE') ?? null;

/** That under which somebody is there from a day to another: it holds on all of them, or it is none. */
export const agreementOver = (
  { agreements }: Pick<Institution, 'agreements'>,
  { from, until }: { from: string; until: string },
): Agreement | null => agreements.find((one) => counts(one) && one.from <= from && until <= one.until) ?? null;
