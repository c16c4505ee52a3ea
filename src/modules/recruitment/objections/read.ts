// What other modules ask of objections: how many wait, and whether one was filed. They have asked already who may.
import type { ReadContext } from '../../../platform/context.ts';
import type { FactKind } from '../../../platform/store/item-kind.ts';
import { selectionObjectionId } from './ids.ts';
import { openObjectionsOf, SelectionObjectionItem, type SelectionObjectionRow } from './items.ts';
import type { ObjectionStage, SelectionObjection } from './rules/types.ts';

/** How many of a campaign, and of a stage where one is named, wait for an answer. */
export const openObjectionsIn = (ctx: ReadContext, region: string, of: { campaignId: string; stage?: ObjectionStage }): Promise<number> =>
  openObjectionsOf(ctx.loader.loadList, region, of);

/** Whatever the region: an applicant has none. */
export const objectionAt = (ctx: ReadContext, applicationId: string, stage: ObjectionStage): Promise<SelectionObjectionRow | null> =>
  SelectionObjectionItem.load(ctx.loader.loadKey, selectionObjectionId(applicationId, stage));

/** Objections as what follows the stream knows them. */
export const selectionObjectionFacts: FactKind<SelectionObjection> = SelectionObjectionItem;
