// Published lists as everybody reads them: the current edition of each stage, earlier ones, their rows and what each changed.
import { opensByRole } from '../../../platform/access/access.ts';
import type { ReadContext } from '../../../platform/context.ts';
import type { Row, Slice, WholePage } from '../../../platform/store/table.ts';
import { mayRead } from '../campaigns/campaigns.ts';
import { foreseeCompeting, viewerCompetes } from '../campaigns/competing.ts';
import { LIST_STAGES, type ListStage } from '../campaigns/rules/kinds.ts';
import { type RowView, viewOf } from '../scores/row-scores.ts';
import { listId } from './ids.ts';
import { type ListEdition, type ListedFormation, ListItem, type ListRowHead, listEditions, listPage } from './items.ts';
import { editionOf, frozenRows, listedIn } from './read.ts';
import { changedOn, LIST_OUTCOMES, type ListChange, listDiff } from './rules/snapshot.ts';
import type { ListEntry, ListOutcome, ListRow } from './rules/types.ts';

export interface ChangeView extends Omit<ListChange, 'before' | 'after'> {
  formationId: string;
  before: RowView | null;
  after: RowView | null;
}

const readable = (ctx: ReadContext, row: ListRowHead | null): ListRowHead | null =>
  row && mayRead(ctx, { region: row.region, status: 'PUBLISHED' }) ? row : null;

/** The current edition. */
export const findAnnouncement = async (ctx: ReadContext, id: string): Promise<ListRowHead | null> =>
  readable(ctx, await ListItem.load(ctx.loader.loadKey, id));

export async function announcement(
  ctx: ReadContext,
  { campaignId, stage, edition }: { campaignId: string; stage: ListStage; edition?: number | null | undefined },
): Promise<ListRowHead | null> {
  const id = listId(campaignId, stage);
  if (edition === null || edition === undefined) return findAnnouncement(ctx, id);
  return readable(ctx, await editionOf(ctx, { id }, edition));
}

export const announcements = async (ctx: ReadContext, campaignId: string): Promise<ListRowHead[]> =>
  (await Promise.all(LIST_STAGES.map((stage) => announcement(ctx, { campaignId, stage })))).filter((row) => row !== null);

export const editionsOf = async (ctx: ReadContext, { body }: ListRowHead): Promise<ListEdition[]> =>
  (await listEditions(ctx.table, body.id)).map((row) => row.body);

const PLACE = 'PLACE#';
const offsetOf = (slice: Slice): number => (slice.after ? Number(slice.after.sk?.slice(PLACE.length)) + 1 : 0);
const atPlace = <B>(pk: string, region: string, place: number, body: B): Row<B> => ({
  ...{ pk, sk: `${PLACE}${place}`, type: 'ListRow', version: 1, region, body },
});

/** A page of a list whose length is known; cursors hold a place. */
export async function pageOf<B>(
  { pk, region, total }: { pk: string; region: string; total: number },
  slice: Slice,
  read: (from: number, count: number) => Promise<readonly B[]> | readonly B[],
): Promise<WholePage<Row<B>>> {
  const from = offsetOf(slice);
  const rows = (await read(from, slice.limit)).map((body, i) => atPlace(pk, region, from + i, body));
  const last = rows.at(-1);
  return last && from + slice.limit < total ? { rows, total, next: { pk, sk: last.sk } } : { rows, total };
}

/** Whether the viewer's roles open scores, and they do not compete: their own region's alone, which the gate asks of each row. */
export const mayReadScores = async (ctx: ReadContext, campaignId: string): Promise<boolean> =>
  opensByRole(ctx, 'AnnouncedRow.scores') && !(await viewerCompetes(ctx, campaignId));

/** Scores are read by a role of the committee, and by nobody who competes: that is found out once, and beside the list. */
export const foreseeScores = async (ctx: ReadContext, campaignId: string): Promise<void> =>
  opensByRole(ctx, 'AnnouncedRow.scores') ? foreseeCompeting(ctx, campaignId) : undefined;

export interface RowsAsked {
  formationId: string;
  /** Whether scores are asked for. */
  withScores: boolean;
}

/** AP-56: with the list itself two calls a page, and one where the process has read these rows before; who asks is looked up beside the list (0103). */
export async function rowsOf(
  ctx: ReadContext,
  { region, body }: ListRowHead,
  { formationId, withScores }: RowsAsked,
  slice: Slice,
): Promise<WholePage<Row<RowView>>> {
  const total = body.formations.find((one) => one.formationId === formationId)?.count ?? 0;
  return pageOf({ pk: body.id, region, total }, slice, async (from, count) => {
    const read = listPage(frozenRows(ctx), body, formationId, { from, count });
    const [entries] = await Promise.all([read, withScores && foreseeScores(ctx, body.campaignId)]);
    return entries.map((entry) => viewOf(entry, body, { region, formationId }));
  });
}

export const seen = (row: ListRow | null, list: Parameters<typeof viewOf>[1], at: Parameters<typeof viewOf>[2]): RowView | null =>
  row && viewOf(row as ListEntry, list, at);

/** AP-67: what an edition changed: only formations that differ are read, both editions in one batch. */
export async function changesOf(ctx: ReadContext, { region, body }: ListRowHead, slice: Slice): Promise<WholePage<Row<ChangeView>>> {
  const earlier = body.changes > 0 ? await editionOf(ctx, body, body.edition - 1) : null;
  return pageOf({ pk: body.id, region, total: body.changes }, slice, async (from, count) => {
    if (!earlier) return [];
    const { ids, first } = changedOn(body.formations, from, count);
    const all = await Promise.all(
      ids.map(async (formationId) => {
        const [old = [], now = []] = await Promise.all([earlier.body, body].map((list) => listedIn(ctx, list, formationId)));
        const at = { region, formationId };
        return listDiff(old, now).map((change) => ({
          ...{ formationId, number: change.number },
          before: seen(change.before, earlier.body, at),
          after: seen(change.after, body, at),
        }));
      }),
    );
    return all.flat().slice(from - first, from - first + count);
  });
}

export type FormationView = ListedFormation & { url: string };

/** Where each part lies as a file: its name is the hash of its bytes. */
export const formationsOf = ({ body: { id, edition, formations } }: ListRowHead): FormationView[] =>
  formations.map((one) => ({ ...one, url: `/announcements/${id}/${edition}/${one.formationId}/${one.sha256}.json` }));

export const outcomeCounts = (outcomes: ListedFormation['outcomes']): { outcome: ListOutcome; count: number }[] =>
  LIST_OUTCOMES.flatMap((outcome) => {
    const count = outcomes[outcome] ?? 0;
    return count > 0 ? [{ outcome, count }] : [];
  });
