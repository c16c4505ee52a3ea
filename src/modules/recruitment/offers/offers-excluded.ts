// Whom a post was offered to, or who was appointed, and who has left the selection after all: for the committee and the staffing agency.
import type { ReadContext } from '../../../platform/context.ts';
import type { Page, Row, Slice } from '../../../platform/store/table.ts';
import { isParty, NO_ROWS } from '../campaigns/competing.ts';
import { allExclusionsIn } from '../exclusions/read.ts';
import { ownRound, stands } from '../exclusions/rules/exclusion-rounds.ts';
import type { ExclusionRound } from '../exclusions/rules/types.ts';
import { type OfferRow, offerRowsIn } from './items.ts';
import { statusAt } from './rules/lapse.ts';
import type { OfferStatus } from './rules/types.ts';

/** An offer that was listed with how its person is out: nobody reads that again. */
export type ExcludedOfferRow = OfferRow & { exclusion: ExclusionRound };

const placed = (row: OfferRow, exclusion: ExclusionRound): Row<ExcludedOfferRow> => ({
  ...row,
  sk: `${exclusion.decidedAt ?? exclusion.proposedAt}#${row.pk}`,
  pk: row.body.campaignId,
  body: { ...row, exclusion },
});

interface Asked {
  campaignId: string;
  status?: readonly OfferStatus[] | null | undefined;
}

/** By application, as it is told; what is only proposed is nobody's to act upon. */
async function roundsIn(ctx: ReadContext, campaignId: string): Promise<Map<string, ExclusionRound>> {
  const rows = await allExclusionsIn(ctx, ctx.viewer.region ?? '', campaignId);
  return new Map(
    rows.flatMap(({ body }) => {
      const round = stands(body) ? ownRound(body) : null;
      return round ? [[body.applicationId, round] as const] : [];
    }),
  );
}

/** AP-137 and AP-71, whatever the number of posts: the latest decision first. */
export async function offersExcluded(
  ctx: ReadContext,
  { campaignId, status }: Asked,
  { limit, after }: Slice,
): Promise<Page<Row<ExcludedOfferRow>>> {
  if (await isParty(ctx, { campaignId })) return NO_ROWS;
  const [rounds, offers] = await Promise.all([roundsIn(ctx, campaignId), offerRowsIn(ctx.table, ctx.viewer.region ?? '', campaignId)]);
  const all = offers.flatMap((row) => {
    const round = rounds.get(row.body.applicationId);
    return round && (status?.includes(statusAt(row.body, ctx.now)) ?? true) ? [placed(row, round)] : [];
  });
  const rows = all.toSorted((a, b) => (a.sk > b.sk ? -1 : 1));
  const from = after ? rows.findIndex(({ sk }) => sk < (after.sk ?? '')) : 0;
  const page = from < 0 ? [] : rows.slice(from, from + limit);
  const last = page.at(-1);
  return last && last !== rows.at(-1) ? { rows: page, next: { pk: last.pk, sk: last.sk } } : { rows: page };
}
