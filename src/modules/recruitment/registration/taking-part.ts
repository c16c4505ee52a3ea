// Who takes part in a test, by the list before it; of a further test, in the posts that have one.

import type { ReadContext } from '../../../platform/context.ts';
import { loadFormation } from '../campaigns/read.ts';
import type { ListEdition, ListRowHead } from '../lists/items.ts';
import { listedAll, ownList } from '../lists/read.ts';
import { missingOf, type ScoreImport, type SheetByFormation } from '../scores/rules/imports.ts';
import { takesPart } from '../scores/rules/tests.ts';
import type { ScoreStage } from '../scores/rules/types.ts';

export const listBefore = (ctx: ReadContext, campaignId: string, stage: ScoreStage): Promise<ListRowHead | null> =>
  ownList(ctx, campaignId, takesPart(stage).list);

/** Posts of which a sheet says something: all of the list or, of a further test, those that have one. */
export async function postsWith(ctx: ReadContext, { formations }: ListEdition, stage: ScoreStage): Promise<Set<string>> {
  const ids = formations.map(({ formationId }) => formationId);
  if (stage !== 'SKB_ADDITIONAL') return new Set(ids);
  const rows = await Promise.all(ids.map((id) => loadFormation(ctx.loader.loadKey, id)));
  return new Set(rows.flatMap((row) => (row?.body.additionalTest ? [row.body.id] : [])));
}

/** Whether posts have the test: all but the further one. */
export async function sitsIn(ctx: ReadContext, formationId: string, stage: ScoreStage): Promise<boolean> {
  return stage !== 'SKB_ADDITIONAL' || (await loadFormation(ctx.loader.loadKey, formationId))?.body.additionalTest !== undefined;
}

/** The formation of each registration number that takes part, by the list before the test: one batch, once a request. */
export async function takingPart(ctx: ReadContext, list: ListEdition, stage: ScoreStage): Promise<Map<string, string>> {
  const [entries, posts] = await Promise.all([listedAll(ctx, list), postsWith(ctx, list, stage)]);
  const { outcome } = takesPart(stage);
  return new Map(
    [...entries]
      .filter(([formationId]) => posts.has(formationId))
      .flatMap(([formationId, rows]) => rows.filter((row) => row.outcome === outcome).map(({ number }) => [number, formationId] as const)),
  );
}

/** Who takes part by the list as it stands now, and is not among these rows. */
export async function missingFrom(
  ctx: ReadContext,
  { campaignId, stage }: ScoreImport,
  rows: () => Promise<SheetByFormation>,
): Promise<string[]> {
  const list = await listBefore(ctx, campaignId, stage);
  const [known, sheet] = await Promise.all([list ? takingPart(ctx, list.body, stage) : new Map<string, string>(), rows()]);
  return missingOf(known, sheet);
}
