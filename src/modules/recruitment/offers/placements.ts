// Why an empty post could be filled with somebody: what those posts ask, and how they stand to it, as long as that is not forgotten.
import type { ReadContext } from '../../../platform/context.ts';
import { campaignOf } from '../campaigns/campaigns.ts';
import { loadFormation } from '../campaigns/read.ts';
import { rulesNumbered } from '../campaigns/rules/campaign.ts';
import { type FillFinding, fillFindings } from '../lists/rules/fill-requirements.ts';
import type { FilledSeat } from '../lists/rules/types.ts';
import { participantBy } from '../verification/read.ts';
import type { Offer } from './rules/types.ts';

/** What a row of a list was made by. */
export interface RowSource {
  campaignId: string;
  /** The posts applied for. */
  formationId: string;
  rulesNumber: number;
}

/**
 * By the rules of the edition and the requirements of the posts, which no correction changes once a list rests on them. Empty for the own
 * rank, which asks nothing anew, and once the person behind the number is forgotten.
 */
async function findingsOf(
  ctx: ReadContext,
  seat: FilledSeat,
  { campaignId, rulesNumber }: Omit<RowSource, 'formationId'>,
): Promise<FillFinding[]> {
  const { ground, number } = seat;
  if (ground === 'OWN') return [];
  const [campaign, person, to, from] = await Promise.all([
    campaignOf(ctx, campaignId),
    participantBy(ctx, campaignId, seat.from, number),
    loadFormation(ctx.loader.loadKey, seat.formationId),
    loadFormation(ctx.loader.loadKey, seat.from),
  ]);
  if (!person || !to || !from) return [];
  const { policy } = rulesNumbered(campaign.body, rulesNumber);
  return fillFindings({ ...person.body, scores: [] }, { to: to.body, from: from.body, ground }, policy);
}

/** Of a row that is PLACED. */
export const rowFindings = (ctx: ReadContext, row: Pick<FilledSeat, 'number'> & Placed): Promise<FillFinding[]> | FillFinding[] =>
  row.placedIn && row.ground
    ? findingsOf(ctx, { formationId: row.placedIn, number: row.number, ground: row.ground, from: row.of.formationId }, row.of)
    : [];

interface Placed {
  placedIn: string | null;
  ground: FilledSeat['ground'] | null;
  of: RowSource;
}

export const offerFindings = (
  ctx: ReadContext,
  { registrationNumber: number, source, campaignId, ...seat }: Offer,
): Promise<FillFinding[]> => findingsOf(ctx, { ...seat, number }, { campaignId, rulesNumber: source.rulesNumber });
