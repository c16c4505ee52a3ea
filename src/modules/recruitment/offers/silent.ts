// Offers that lapsed by the clock: found by what each offer says, taken for ended when posts are planned, recorded where a new offer needs it.
import type { ReadContext } from '../../../platform/context.ts';
import type { SubjectChange, Writes } from '../../../platform/store/commit.ts';
import { OfferItem, type OfferRow, offerLockKey, SeatsItem, type SeatsRow } from './items.ts';
import { isSilent, perhapsSilent } from './rules/lapse.ts';
import { endOffer } from './rules/offer.ts';
import type { Offer, Seats } from './rules/types.ts';

/** AP-134: the offers themselves, base items in one batch: an index may not know yet that one was accepted in the last second. */
export async function silentOffers(ctx: ReadContext, seats: readonly Seats[]): Promise<OfferRow[]> {
  const ids = seats.flatMap((one) => perhapsSilent(one, ctx.now));
  const rows = await Promise.all(ids.map((id) => OfferItem.load(ctx.loader.loadKey, id)));
  return rows.filter((row) => row !== null).filter(({ body }) => isSilent(body, ctx.now));
}

export const idsOf = (rows: readonly OfferRow[]): ReadonlySet<string> => new Set(rows.map(({ body }) => body.id));

/** Ended at its deadline, with the seats of its formation. */
const lapsed = ({ body }: OfferRow, seats: Seats) => endOffer(body, seats, 'LAPSED', body.deadlineAt);

/** Seats of other formations, each once however many of its offers lapsed. */
function seatsElsewhere(rows: readonly OfferRow[], held: ReadonlyMap<string, SeatsRow>): SubjectChange[] {
  return [...Map.groupBy(rows, ({ body }) => body.formationId)].flatMap(([formationId, of]) => {
    const before = held.get(formationId);
    if (!before) return [];
    const after = of.reduce((seats, row) => lapsed(row, seats).seats, before.body);
    const detail = { lapsed: of.map(({ body }) => body.id) };
    const campaignId = of[0]?.body.campaignId ?? '';
    return [{ before, after: SeatsItem.putAt([campaignId, after.formationId], before.region, after), detail }];
  });
}

/** With new offers of a formation, whose own seats are written there. A lock that passes to a new offer stays taken. */
export function recorded(
  rows: readonly OfferRow[],
  { seats, held, made }: { seats: Seats; held: ReadonlyMap<string, SeatsRow>; made: readonly Offer[] },
): Required<Pick<Writes, 'subjects' | 'free'>> {
  const people = new Set(made.map(({ applicationId }) => applicationId));
  const offers = rows.map((before) => ({
    ...{ before, detail: { status: 'LAPSED' } },
    after: OfferItem.put(before.region, lapsed(before, seats).offer),
  }));
  const elsewhere = rows.filter(({ body }) => body.formationId !== seats.formationId);
  const gone = rows.filter(({ body }) => !people.has(body.applicationId));
  return {
    subjects: [...offers, ...seatsElsewhere(elsewhere, held)],
    free: gone.map(({ body }) => offerLockKey(body.applicationId)),
  };
}
