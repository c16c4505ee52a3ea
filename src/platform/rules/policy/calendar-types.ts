// Holidays of a year, as decreed or released.

/** COLLECTIVE_LEAVE: cuti bersama, on which civil servants do not work either. */
export type HolidayKind = 'NATIONAL' | 'COLLECTIVE_LEAVE';

export interface Holiday {
  day: string;
  name: string;
  kind: HolidayKind;
}

export interface YearCalendar {
  year: number;
  version: string;
  source: string;
  days: readonly Holiday[];
}
