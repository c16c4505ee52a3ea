// What applicants of a campaign have let pass: offers that lapsed by the clock, and accepted ones whose documents did not come in time.
import type { ReadContext } from '../../../platform/context.ts';
import type { Page, Row, Slice } from '../../../platform/store/table.ts';
import { NO_ROWS, unlessCompeting } from '../campaigns/competing.ts';
import { type OfferRow, offerRowsIn } from './items.ts';
import { filingCloses } from './offers.ts';
import { dueAt, overdue } from './rules/offer.ts';

/** Since when an offer is overdue; null for all others. Only what was accepted asks until when documents are filed. */
async function overdueSince(ctx: ReadContext, { body }: OfferRow): Promise<string | null> {
  const closes = body.status === 'ACCEPTED' ? await filingCloses(ctx, body) : '';
  return overdue(body, { now: ctx.now, filingCloses: closes }) ? dueAt(body, closes) : null;
}

const placed = (row: OfferRow, since: string): Row<OfferRow> => ({ ...row, sk: `${since}#${row.pk}`, pk: row.body.campaignId, body: row });

/** AP-71 and one batch: the longest overdue first. The region is part of the key: another region's campaign has none. */
async function overduePage(ctx: ReadContext, campaignId: string, { limit, after }: Slice): Promise<Page<Row<OfferRow>>> {
  const all = await offerRowsIn(ctx.table, ctx.viewer.region ?? '', campaignId);
  const since = await Promise.all(all.map((row) => overdueSince(ctx, row)));
  const rows = all.flatMap((row, i) => (since[i] ? [placed(row, since[i])] : [])).toSorted((a, b) => (a.sk < b.sk ? -1 : 1));
  const from = after ? rows.findIndex(({ sk }) => sk > (after.sk ?? '')) : 0;
  const page = from < 0 ? [] : rows.slice(from, from + limit);
  const last = page.at(-1);
  return last && last !== rows.at(-1) ? { rows: page, next: { pk: last.pk, sk: last.sk } } : { rows: page };
}

export const offersOverdue = (ctx: ReadContext, campaignId: string, slice: Slice): Promise<Page<Row<OfferRow>>> =>
  unlessCompeting(ctx, campaignId, NO_ROWS, () => overduePage(ctx, campaignId, slice));
