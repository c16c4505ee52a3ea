// Service medals (Satyalancana Karya Satya) as they are stored and as rules speak about them.

import type { CountedUnit } from './counted.ts';
import type { AwardDeed, ReasonedDeed } from './types.ts';

/** For ten, twenty and thirty years of service. */
export type MedalClass = 'YEARS_10' | 'YEARS_20' | 'YEARS_30';

/** From the lowest to the highest. */
export const MEDAL_CLASSES: readonly MedalClass[] = ['YEARS_10', 'YEARS_20', 'YEARS_30'];

export const YEARS_OF: Readonly<Record<MedalClass, number>> = { YEARS_10: 10, YEARS_20: 20, YEARS_30: 30 };

/** Whence the first day is known: as the record has it, or by the month in the service number, where the record begins later. */
export type ServiceSource = 'RECORD' | 'NUMBER';

/** Service that goes on without a break since a day. */
export interface UnbrokenService {
  since: string;
  source: ServiceSource;
  /** Its last day; null while it goes on. */
  until: string | null;
}

/** What no record of the city says: people look at it. LEAVING: of who serves no more, that they left with honour. */
export type MedalCheck = 'ENTRY' | 'UNBROKEN' | 'DISCIPLINE' | 'EVALUATIONS' | 'EARLIER_MEDALS' | 'LEAVING';

/** Asked of everybody. */
export const CHECKS: readonly MedalCheck[] = ['ENTRY', 'UNBROKEN', 'DISCIPLINE', 'EVALUATIONS', 'EARLIER_MEDALS'];

export interface MedalTick extends AwardDeed {
  check: MedalCheck;
  holds: boolean;
  note: string | null;
}

/** CHECKED: all that is asked holds. SUBMITTED: to the province, for the President. */
export type MedalStatus = 'PROPOSED' | 'CHECKED' | 'SUBMITTED' | 'GRANTED' | 'REFUSED' | 'REVOKED';

interface Decreed extends AwardDeed {
  /** Number of the letter or decree, and its day. */
  number: string;
  on: string;
}

/** Of one person and class there is one: its id says so. */
export interface ServiceMedal {
  id: string;
  region: string;
  employeeId: string;
  medalClass: MedalClass;
  status: MedalStatus;
  /** As it was counted when it was proposed, and once more when it was sent off. */
  since: string;
  source: ServiceSource;
  /** The first day on which the years were complete. */
  reachedOn: string;
  proposed: AwardDeed;
  /** The last word on each, in the order in which they were said. */
  ticks: readonly MedalTick[];
  submitted: Decreed | null;
  granted: Decreed | null;
  /** Where its person served when it was granted; null before, and where they had no post. */
  countedIn: CountedUnit | null;
  /** Oldest first: it may be proposed anew. */
  refusals: readonly ReasonedDeed[];
  revoked: (ReasonedDeed & { number: string }) | null;
}

/** A class with the first day on which its years are complete. */
export interface MedalReached {
  medalClass: MedalClass;
  on: string;
}

/** Of what somebody has no medal yet: made anew from the record, the absences and the medals, so that it follows them all. */
export interface MedalStanding {
  employeeId: string;
  since: string;
  source: ServiceSource;
  /** From the lowest class to the highest; one at least. */
  due: readonly MedalReached[];
}
