// What the selections of the demo share: their days, who takes part in them, where their files go.
import { addDays, daysBetween } from '../src/platform/rules/calendar.ts';
import type { Viewer } from '../src/platform/viewer.ts';
import type { Days } from './days.ts';
import type { WrittenCity } from './organisation.ts';
import { personaAs } from './people.ts';

export type Store = (key: string, bytes: Buffer) => void;

/** The day that the days of each selection are told from: all are moved together until it is today. */
const TOLD_ON = '2026-11-24';

/** A day of the selections, as it lies around today. */
export const moved = (day: string, { today }: Days): string => addDays(day, daysBetween(TOLD_ON, today));

export const firstOfficer = (written: WrittenCity): Viewer => personaAs(written, 'recruitment-officer', 'RECRUITMENT_OFFICER');
export const approver = (written: WrittenCity): Viewer => personaAs(written, 'recruitment-approver', 'RECRUITMENT_APPROVER');
export const secondOfficer = (written: WrittenCity): Viewer => personaAs(written, 'recruitment-officer2', 'RECRUITMENT_OFFICER');

export const applicant = (sub: string): Viewer => ({
  id: `applicants:${sub}`,
  roles: new Set(['PUBLIC', 'APPLICANT']),
  region: null,
  employeeId: null,
});
