// What other modules ask of published lists: the current edition, its rows, and which stages are published. They have asked already who may.
import { itemToChange, ownItem } from '../../../platform/access/own.ts';
import type { ReadContext } from '../../../platform/context.ts';
import type { FactKind } from '../../../platform/store/item-kind.ts';
import type { Key, Read } from '../../../platform/store/table.ts';
import type { ListStage, StageKind } from '../campaigns/rules/kinds.ts';
import { listId } from './ids.ts';
import {
  EditionItem,
  type ListEdition,
  ListItem,
  type ListRowHead,
  listEntries,
  listPage,
  type PlacedEntry,
  PublishedStageItem,
  type PublishedStageRow,
  publishedBeside,
  WHOLE,
} from './items.ts';

/** The current edition, where it is of the viewer's region. */
export const ownList = (ctx: ReadContext, campaignId: string, stage: ListStage): Promise<ListRowHead | null> =>
  ownItem(ctx, ListItem, listId(campaignId, stage));

/** The same of a list that a change rests on. @throws RuleError NOT_FOUND. */
export const listToRestOn = (ctx: ReadContext, campaignId: string, stage: ListStage, field: readonly string[]): Promise<ListRowHead> =>
  itemToChange(ctx, ListItem, [listId(campaignId, stage)], field);

/** The current edition, whatever the region: an applicant has none. */
export const listOf = (ctx: ReadContext, campaignId: string, stage: ListStage): Promise<ListRowHead | null> =>
  ListItem.load(ctx.loader.loadKey, listId(campaignId, stage));

export const editionOf = (ctx: ReadContext, { id }: Pick<ListEdition, 'id'>, edition: number): Promise<ListRowHead | null> =>
  EditionItem.load(ctx.loader.loadKey, id, edition);

/** An edition's rows stand as they were published: read once a process. */
export const frozenRows = (ctx: ReadContext): Read => ctx.reference.unchanging.kept(ctx.loader.loadKey);

/** Rows of one formation, in the order of the list. */
export const listedIn = (ctx: ReadContext, list: ListEdition, formationId: string): Promise<PlacedEntry[]> =>
  listPage(frozenRows(ctx), list, formationId, WHOLE);

/** Rows of all formations, by formation. */
export const listedAll = (ctx: ReadContext, list: ListEdition): Promise<Map<string, PlacedEntry[]>> => listEntries(frozenRows(ctx), list);

/** That a stage is published, and since when; null before its first list. */
export const publishedStage = (ctx: ReadContext, campaignId: string, stage: StageKind): Promise<PublishedStageRow | null> =>
  PublishedStageItem.load(ctx.loader.loadKey, campaignId, stage);

export const publishedStagesOf = async (ctx: ReadContext, campaignId: string): Promise<StageKind[]> =>
  (await publishedBeside(ctx.loader, campaignId)).map(({ body }) => body.kind);

/** For whoever changes what must not be changed once the stage is published. */
export const publishedMark = (campaignId: string, stage: StageKind): Key => PublishedStageItem.key(campaignId, stage);

/** Published lists, the current edition of each, as what follows the stream knows them. */
export const listFacts: FactKind<ListEdition> = ListItem;
