// Competences in the table: the city's own dictionary, what each position asks for, what was found of each person.

import { itemKind, type RowOf } from '../../platform/store/item-kind.ts';
import { head } from '../../platform/store/keys.ts';
import type { Read } from '../../platform/store/table.ts';
import type { PersonLevels, PositionStandards, TechnicalCompetence } from './rules/competence-types.ts';

export const TechnicalCompetenceItem = itemKind<TechnicalCompetence>()({ type: 'TechnicalCompetence', key: head, of: ({ id }) => [id] });

/** Ids of all that a region has added, in order. */
export const CompetenceRegistryItem = itemKind<{ ids: readonly string[] }>()({
  type: 'CompetenceRegistry',
  key: (region: string) => head(`COMPETENCES#${region}`),
  of: (_, region) => [region],
});
export type CompetenceRegistryRow = RowOf<typeof CompetenceRegistryItem>;

export const PositionStandardsItem = itemKind<PositionStandards>()({
  type: 'PositionStandards',
  key: (positionId: string) => ({ pk: positionId, sk: 'COMPETENCES' }),
  of: ({ positionId }) => [positionId],
});

export const PersonLevelsItem = itemKind<PersonLevels>()({
  type: 'PersonLevels',
  key: (employeeId: string) => ({ pk: employeeId, sk: 'COMPETENCES' }),
  of: ({ employeeId }) => [employeeId],
  words: ['entries.basis', 'entries.corrected.reason'],
});
export type PersonLevelsRow = RowOf<typeof PersonLevelsItem>;

/** AP-252: what a region has added to the dictionary, with the registry that it is read by. */
export async function technicalOf(
  read: Read,
  region: string,
): Promise<{ registry: CompetenceRegistryRow | null; technical: TechnicalCompetence[] }> {
  const registry = await CompetenceRegistryItem.load(read, region);
  const rows = await Promise.all((registry?.body.ids ?? []).map((id) => TechnicalCompetenceItem.load(read, id)));
  return { registry, technical: rows.flatMap((row) => (row?.region === region ? [row.body] : [])) };
}
