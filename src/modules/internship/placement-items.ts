// Internships that somebody has, in the table: with their logbook and the certificate that comes of them.

import { itemKind, listIn, placedKind, type RowOf } from '../../platform/store/item-kind.ts';
import { head } from '../../platform/store/keys.ts';
import { fillPage, queryAll } from '../../platform/store/ranges.ts';
import type { Page, Slice, Table } from '../../platform/store/table.ts';
import type { InternCertificate } from './rules/certificate.ts';
import { type InternLogEntry, type InternLogged, type InternshipPlacement, presentInternMentor } from './rules/placement-types.ts';

const IN_UNIT = listIn('index1', (unitId: string) => `INTERNS_IN#${unitId}`);
const OF_INSTITUTION = listIn('index2', (institutionId: string) => `INTERNS_FROM#${institutionId}`);
const MENTORED = listIn('index3', (mentorId: string) => `INTERNS_MENTORED#${mentorId}`);

/** The card is all of it. */
export const PlacementItem = itemKind<InternshipPlacement, InternshipPlacement>()({
  type: 'InternPlacement',
  key: head,
  of: ({ id }) => [id],
  listed: (placement) => {
    const sk = `${placement.from}#${placement.id}`;
    const mentor = presentInternMentor(placement);
    return {
      card: placement,
      index: {
        ...IN_UNIT.at(sk, placement.unitId),
        ...OF_INSTITUTION.at(sk, placement.institutionId),
        ...(mentor && MENTORED.at(sk, mentor.employeeId)),
      },
    };
  },
});
export type InternshipPlacementRow = RowOf<typeof PlacementItem>;

/** AP-284: internships in a unit, the latest first. */
export const placementsIn = async (table: Table, unitId: string, slice: Slice): Promise<Page<InternshipPlacementRow>> =>
  PlacementItem.cards(await fillPage(table, { ...IN_UNIT.range(unitId), descending: true, ...slice }));

/** AP-284: all of them. */
export const allIn = async (table: Table, unitId: string): Promise<string[]> =>
  PlacementItem.cards({ rows: await queryAll(table, IN_UNIT.range(unitId)) }).rows.map(({ body }) => body.id);

/** AP-330: internships of an institution's students, the latest first. */
export const placementsFrom = async (table: Table, institutionId: string, slice: Slice): Promise<Page<InternshipPlacementRow>> =>
  PlacementItem.cards(await fillPage(table, { ...OF_INSTITUTION.range(institutionId), descending: true, ...slice }));

/** AP-330: those that begin in a year, by their first day. */
export const placementsOfYear = async (
  table: Table,
  { institutionId, year }: { institutionId: string; year: number },
  slice: Slice,
): Promise<Page<InternshipPlacementRow>> =>
  PlacementItem.cards(await fillPage(table, { ...OF_INSTITUTION.range(institutionId), between: [`${year}-`, `${year}-~`], ...slice }));

/** AP-285: internships that somebody mentors or was asked to, the latest first. */
export const placementsMentored = async (table: Table, mentorId: string, slice: Slice): Promise<Page<InternshipPlacementRow>> =>
  PlacementItem.cards(await fillPage(table, { ...MENTORED.range(mentorId), descending: true, ...slice }));

/** AP-285: all of them. */
export const allMentored = async (table: Table, mentorId: string): Promise<string[]> =>
  PlacementItem.cards({ rows: await queryAll(table, MENTORED.range(mentorId)) }).rows.map(({ body }) => body.id);

export const LoggedItem = placedKind<InternLogged>()({
  type: 'InternLogged',
  key: (placementId: string) => ({ pk: placementId, sk: 'LOGGED' }),
});

/** One a day, by its key. */
export const LogEntryItem = itemKind<InternLogEntry>()({
  type: 'InternLogEntry',
  key: (placementId: string, day: string) => ({ pk: placementId, sk: `LOG#${day}` }),
  of: ({ placementId, day }) => [placementId, day],
});
export type InternshipLogEntryRow = RowOf<typeof LogEntryItem>;

/** AP-286: the logbook of an internship, the latest day first. */
export async function logbookOf(table: Table, placementId: string, slice: Slice): Promise<Page<InternshipLogEntryRow>> {
  const page = await fillPage(table, { pk: placementId, prefix: 'LOG#', descending: true, ...slice });
  return { ...page, rows: LogEntryItem.among(page.rows) };
}

/** AP-287: at a keyed hash of its code. */
export const InternCertificateItem = placedKind<InternCertificate>()({
  type: 'InternCertificate',
  key: (hash: string) => head(`INTERN_CERTIFICATE#${hash}`),
});
