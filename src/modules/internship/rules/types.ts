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

export type AgreementStatus = 'ANNOUNCED' | 'TO_COME' | 'IN_FORCE' | 'ENDED';

export function agreementStatus({ confirmedAt, from, until }: Agreement, today: string): AgreementStatus {
  if (confirmedAt === null) return 'ANNOUNCED';
  if (today < from) return 'TO_COME';
  return today <= until ? 'IN_FORCE' : 'ENDED';
}

/** On each day at most one: they do not overlap. */
export const agreementOn = ({ agreements }: Pick<Institution, 'agreements'>, day: string): Agreement | null =>
  agreements.find((one) => agreementStatus(one, day) === 'IN_FORCE') ?? null;

/** That under which somebody is there from a day to another: it holds on all of them, or it is none. */
export const agreementOver = (
  { agreements }: Pick<Institution, 'agreements'>,
  { from, until }: { from: string; until: string },
): Agreement | null => agreements.find((one) => one.confirmedAt !== null && one.from <= from && until <= one.until) ?? null;
