// Students in the table: their profile, what they applied for, who holds which place, and whose days count against an agreement.

import { dayEnd, dayStart } from '../../platform/rules/calendar.ts';
import { pad4 } from '../../platform/store/ids.ts';
import { itemKind, listIn, placedKind, type RowOf } from '../../platform/store/item-kind.ts';
import { head } from '../../platform/store/keys.ts';
import { fillPage, queryAll } from '../../platform/store/ranges.ts';
import type { Page, Slice, Table } from '../../platform/store/table.ts';
import { forgottenOn, profileForgottenOn } from './rules/keeping.ts';
import type { HeldDays, Place } from './rules/places.ts';
import type { Applied, InternshipApplication, Student } from './rules/student-types.ts';

const PROFILES_KEPT = listIn('index1', (region: string) => `INTERN_PROFILES_KEPT#${region}`);

/** Of no region: a student is nobody's until they apply. */
export const StudentItem = itemKind<Student>()({
  type: 'InternStudent',
  key: head,
  of: ({ id }) => [id],
  listed: (student) => ({ index: PROFILES_KEPT.at(`${profileForgottenOn(student)}#${student.id}`, student.region) }),
});
export type InternStudentRow = RowOf<typeof StudentItem>;

/** AP-361: profiles of students of a region's institutions that are kept no longer than to a day, where nothing they applied for is left. */
export const profilesKeptUntil = async (table: Table, region: string, day: string): Promise<string[]> =>
  (await queryAll(table, { ...PROFILES_KEPT.range(region), between: ['0', `${day}~`] })).map(({ pk }) => pk);

/** One a student, so that of two applications handed in at once each sees the other. */
export const AppliedItem = placedKind<Applied>()({
  type: 'InternshipsApplied',
  key: (studentId: string) => ({ pk: studentId, sk: 'APPLIED' }),
});

const APPLICATIONS = listIn('index1', (programmeId: string) => `INTERN_APPLICATIONS#${programmeId}`);

/** By the day from which they are forgotten. */
const KEPT = listIn('index3', (region: string) => `INTERNSHIPS_KEPT#${region}`);

const FROM_INSTITUTION = listIn('index2', (institutionId: string) => `INTERN_APPLIED_FROM#${institutionId}`);

/** The card is all of it. */
export const InternshipApplicationItem = itemKind<InternshipApplication, InternshipApplication>()({
  type: 'InternshipApplication',
  key: head,
  of: ({ id }) => [id],
  listed: (application) => ({
    card: application,
    index: {
      ...APPLICATIONS.at(`${application.submittedAt}#${application.id}`, application.programmeId),
      ...FROM_INSTITUTION.at(`${application.submittedAt}#${application.id}`, application.said.institutionId),
      ...(application.forgottenAt === null && KEPT.at(`${forgottenOn(application)}#${application.id}`, application.region)),
    },
  }),
});
export type InternshipApplicationRow = RowOf<typeof InternshipApplicationItem>;

/** AP-282: applications for a programme, in the order in which they came. */
export const applicationsOf = async (table: Table, programmeId: string, slice: Slice): Promise<Page<InternshipApplicationRow>> =>
  InternshipApplicationItem.cards(await fillPage(table, { ...APPLICATIONS.range(programmeId), ...slice }));

/** AP-360: applications in a region that are kept no longer than to a day: as far as they themselves tell. */
export const applicationsKeptUntil = async (table: Table, region: string, day: string): Promise<string[]> =>
  (await queryAll(table, { ...KEPT.range(region), between: ['0', `${day}~`] })).map(({ pk }) => pk);

/** AP-331: applications of an institution's students that were handed in in a year in WIB, the first to come first. */
export async function applicationsFrom(
  table: Table,
  { institutionId, year }: { institutionId: string; year: number },
  slice: Slice,
): Promise<Page<InternshipApplicationRow>> {
  const between = [dayStart(`${year}-01-01`), dayEnd(`${year}-12-31`)] as const;
  return InternshipApplicationItem.cards(await fillPage(table, { ...FROM_INSTITUTION.range(institutionId), between, ...slice }));
}

export const PlaceItem = placedKind<Place>()({
  type: 'InternshipPlace',
  key: (programmeId: string, unitId: string, number: number) => ({ pk: programmeId, sk: `PLACE#${unitId}#${pad4(number)}` }),
});

/** AP-283: the places of a unit that were ever given: one Query. */
export const placesRange = (unitId: string): readonly [string, string] => [`PLACE#${unitId}#`, `PLACE#${unitId}#~`];

export const placeNumber = (sk: string): number => Number(sk.slice(-4));

export const HeldItem = placedKind<{ held: readonly HeldDays[] }>()({
  type: 'PartnerQuota',
  key: (institutionId: string) => ({ pk: institutionId, sk: 'HELD' }),
});
