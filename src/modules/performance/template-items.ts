// Templates of plans in the table: the draft in the head, each published edition frozen beside it.
import { sortName } from '../../platform/rules/names.ts';
import * as keys from '../../platform/store/keys.ts';
import { fillPage, queryAll } from '../../platform/store/ranges.ts';
import type { Page, Row, Slice, Table } from '../../platform/store/table.ts';
import { type FrozenEdition, fitKey, type PlanTemplate, type Published, published } from './rules/template.ts';

export type PlanTemplateRow = Row<PlanTemplate>;

const nameOf = ({ draft, last }: PlanTemplate): string => (last ?? draft).name;

export function planTemplateItem(template: PlanTemplate): Omit<PlanTemplateRow, 'version'> {
  const { id, region, rootUnitId, status, last } = template;
  const sk = `${sortName(nameOf(template))}#${id}`;
  const fits = status === 'PUBLISHED' && last ? { index2: { pk: keys.planTemplatesFor(region, rootUnitId, fitKey(last)), sk } } : {};
  const index = { index1: { pk: keys.planTemplates(region, rootUnitId), sk }, ...fits };
  return { ...keys.head(id), type: 'PlanTemplate', region, body: template, card: { id }, index };
}

export const editionItems = ({ id, region }: PlanTemplate, edition: FrozenEdition): Omit<Row, 'version'> => ({
  ...keys.planTemplateEdition(id, edition.number),
  type: 'PlanTemplateEdition',
  region,
  body: edition,
});

type IdRow = Row<unknown, { id: string }>;

/** AP-131: templates of the city (null) or an agency, drafts and withdrawn ones too, by name. */
export const templatesIn = (table: Table, region: string, rootUnitId: string | null, slice: Slice): Promise<Page<IdRow>> =>
  fillPage(table, { pk: keys.planTemplates(region, rootUnitId), index: 'index1', ...slice }) as Promise<Page<IdRow>>;

/** AP-132: published templates of the city or an agency for a title or a level, by name: ids. */
export async function templatesFitting(table: Table, region: string, rootUnitId: string | null, fit: string): Promise<string[]> {
  const rows = await queryAll(table, { pk: keys.planTemplatesFor(region, rootUnitId, fit), index: 'index2' });
  return rows.map(({ pk }) => pk);
}

/** AP-133: the editions of a template, oldest first. */
export const editionsOf = async (table: Table, id: string): Promise<FrozenEdition[]> =>
  (await queryAll(table, { pk: id, prefix: keys.VERSIONS })).map((row) => row.body as FrozenEdition);

export type PublishedRow = Row<Published>;

export const publishedItem = (region: string, rootUnitId: string | null, body: Published): Omit<PublishedRow, 'version'> => ({
  ...keys.publishedTemplates(region, rootUnitId),
  type: 'PublishedTemplates',
  region,
  body,
});

/** AP-150: from the templates themselves, where the small item is not there yet. */
export async function publishedFrom(table: Table, region: string, rootUnitId: string | null): Promise<Published> {
  const rows = await queryAll(table, { pk: keys.planTemplates(region, rootUnitId), index: 'index1' });
  const heads = await table.batchGet(rows.map(({ pk }) => keys.head(pk)));
  return heads.reduce<Published>((all, row) => (row ? published(all, row.body as PlanTemplate) : all), {});
}
