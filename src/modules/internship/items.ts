// Internships in the table: partner institutions with their agreements, and programmes.

import { itemKind, listIn, type RowOf } from '../../platform/store/item-kind.ts';
import { head, lock } from '../../platform/store/keys.ts';
import { fillPage } from '../../platform/store/ranges.ts';
import type { Key, Page, Row, Slice, Table } from '../../platform/store/table.ts';
import type { Programme } from './rules/programme-types.ts';
import type { Institution } from './rules/types.ts';

const PARTNERS = listIn('index1', (region: string) => `PARTNERS#${region}`);

/** The card is all of it. */
export const InstitutionItem = itemKind<Institution, Institution>()({
  type: 'PartnerInstitution',
  key: head,
  of: ({ id }) => [id],
  listed: (institution, region) => ({
    card: institution,
    index: PARTNERS.at(`${institution.name.toLowerCase()}#${institution.id}`, region),
  }),
});
export type PartnerInstitutionRow = RowOf<typeof InstitutionItem>;

/** One institution of a name in a region. */
export const institutionLock = (key: string): Key => lock('PARTNER', key);

/** AP-280: the partner institutions of a region, by name. */
export const institutionsOf = async (table: Table, region: string, slice: Slice): Promise<Page<PartnerInstitutionRow>> =>
  InstitutionItem.cards(await fillPage(table, { ...PARTNERS.range(region), ...slice }));

/** AP-280: those that `keep` wants, for whoever chooses theirs. */
export async function institutionsWith(
  table: Table,
  region: string,
  keep: (institution: Institution) => boolean,
  slice: Slice,
): Promise<Page<PartnerInstitutionRow>> {
  const wanted = (row: Row): row is PartnerInstitutionRow => InstitutionItem.is(row) && row.card !== undefined && keep(row.card);
  return InstitutionItem.cards(await fillPage(table, { ...PARTNERS.range(region), ...slice }, wanted));
}

const PROGRAMMES = listIn('index1', (region: string) => `INTERNSHIPS#${region}`);

/** The card is all of it. */
export const ProgrammeItem = itemKind<Programme, Programme>()({
  type: 'InternshipProgramme',
  key: head,
  of: ({ id }) => [id],
  listed: (programme, region) => ({ card: programme, index: PROGRAMMES.at(`${programme.from}#${programme.id}`, region) }),
});
export type InternshipProgrammeRow = RowOf<typeof ProgrammeItem>;

/** AP-281: the programmes of a region, by their first day. `keep`: whether the viewer may read it. */
export async function programmesOf(
  table: Table,
  region: string,
  keep: (programme: Programme) => boolean,
  slice: Slice,
): Promise<Page<InternshipProgrammeRow>> {
  const readable = (row: Row): row is InternshipProgrammeRow => ProgrammeItem.is(row) && row.card !== undefined && keep(row.card);
  return ProgrammeItem.cards(await fillPage(table, { ...PROGRAMMES.range(region), ...slice }, readable));
}
