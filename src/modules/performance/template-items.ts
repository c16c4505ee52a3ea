// Templates of plans in the table: the draft in the head, each published edition frozen beside it.
import { sortName } from '../../platform/rules/names.ts';
import { pad4 } from '../../platform/store/ids.ts';
import { itemKind, listIn, placedKind, type RowOf } from '../../platform/store/item-kind.ts';
import { head } from '../../platform/store/keys.ts';
import { fillPage, queryAll } from '../../platform/store/ranges.ts';
import type { Page, Slice, Table } from '../../platform/store/table.ts';
import { type FrozenEdition, fitKey, type PlanTemplate, type Published, published } from './rules/template.ts';

const nameOf = ({ draft, last }: PlanTemplate): string => (last ?? draft).name;

/** Of the city (null) or an agency. */
const scopeOf = (region: string, rootUnitId: string | null): string => `${region}#${rootUnitId ?? 'CITY'}`;
const TEMPLATES = listIn('index1', (region: string, rootUnitId: string | null) => `PLAN_TEMPLATES#${scopeOf(region, rootUnitId)}`);
/** The published ones by whom they fit. */
const FITTING = listIn(
  'index2',
  (region: string, rootUnitId: string | null, fit: string) => `PLAN_TEMPLATES_FOR#${scopeOf(region, rootUnitId)}#${fit}`,
);

export const TemplateItem = itemKind<PlanTemplate, { id: string }>()({
  type: 'PlanTemplate',
  key: head,
  of: ({ id }) => [id],
  listed: (template, region) => {
    const { id, rootUnitId, status, last } = template;
    const sk = `${sortName(nameOf(template))}#${id}`;
    const fits = status === 'PUBLISHED' && last ? FITTING.at(sk, region, rootUnitId, fitKey(last)) : {};
    return { card: { id }, index: { ...TEMPLATES.at(sk, region, rootUnitId), ...fits } };
  },
});
export type PlanTemplateRow = RowOf<typeof TemplateItem>;

/** Editions lie beside their template, in the order in which they were published. */
const EDITIONS = 'VERSION#';
export const EditionItem = placedKind<FrozenEdition>()({
  type: 'PlanTemplateEdition',
  key: (templateId: string, number: number) => ({ pk: templateId, sk: `${EDITIONS}${pad4(number)}` }),
});

/** Which of a scope are published, and whom they fit: for whoever only asks whether there is one. */
export const PublishedItem = placedKind<Published>()({
  type: 'PublishedTemplates',
  key: (region: string, rootUnitId: string | null) => head(TEMPLATES.range(region, rootUnitId).pk),
});

/** AP-131: templates of the city (null) or an agency, drafts and withdrawn ones too, by name. */
export const templatesIn = (table: Table, region: string, rootUnitId: string | null, slice: Slice): Promise<Page> =>
  fillPage(table, { ...TEMPLATES.range(region, rootUnitId), ...slice });

/** AP-132: published templates of the city or an agency for a title or a level, by name: ids. */
export async function templatesFitting(table: Table, region: string, rootUnitId: string | null, fit: string): Promise<string[]> {
  const rows = await queryAll(table, FITTING.range(region, rootUnitId, fit));
  return rows.map(({ pk }) => pk);
}

/** AP-133: the editions of a template, oldest first. */
export const editionsOf = async (table: Table, id: string): Promise<FrozenEdition[]> =>
  EditionItem.among(await queryAll(table, { pk: id, prefix: EDITIONS })).map(({ body }) => body);

/** AP-150: from the templates themselves, where the small item is not there yet. */
export async function publishedFrom(table: Table, region: string, rootUnitId: string | null): Promise<Published> {
  const rows = await queryAll(table, TEMPLATES.range(region, rootUnitId));
  const heads = await table.batchGet(rows.map(({ pk }) => TemplateItem.key(pk)));
  const templates = TemplateItem.among(heads.filter((row) => row !== null));
  return templates.reduce<Published>((all, { body }) => published(all, body), {});
}
