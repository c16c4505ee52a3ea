// The numbers of a campaign counted from the facts: published lists, the ledger of participants, offers, and lines of dossiers before the first list.
import type { ReadContext } from '../../../platform/context.ts';
import { legalDay } from '../../../platform/rules/calendar.ts';
import { extensionsIn } from '../campaigns/read.ts';
import { windowOf } from '../campaigns/rules/campaign.ts';
import { LIST_STAGES, type ListStage } from '../campaigns/rules/kinds.ts';
import type { Campaign } from '../campaigns/rules/types.ts';
import type { ListRowHead } from '../lists/items.ts';
import { listedAll, listOf } from '../lists/read.ts';
import type { ListOutcome } from '../lists/rules/types.ts';
import { loadOffer, seatsOfCampaign } from '../offers/read.ts';
import type { Offer } from '../offers/rules/types.ts';
import { countedIn } from '../retention/read.ts';
import { dossiersCounted } from './items.ts';
import type { Passage } from './rules/funnel.ts';
import { awaitedOffers, type Editions, type KeptNumbers, offeredCounts } from './rules/kept.ts';
import { liveUntil } from './rules/live-counts.ts';
import { type PassageCount, passagesCounted } from './rules/passages.ts';

/** The current edition of each list that is published. */
export type Heads = Partial<Record<ListStage, ListRowHead>>;

export interface NumbersSources {
  campaign: Campaign;
  region: string;
  heads: Heads;
}

export async function headsOf(ctx: ReadContext, campaignId: string): Promise<Heads> {
  const heads = await Promise.all(LIST_STAGES.map((stage) => listOf(ctx, campaignId, stage)));
  return Object.fromEntries(LIST_STAGES.flatMap((stage, i) => (heads[i] ? [[stage, heads[i]] as const] : [])));
}

export const editionsOf = (heads: Heads): Editions => {
  const editions: Editions = {};
  for (const stage of LIST_STAGES) if (heads[stage]) editions[stage] = heads[stage].body.edition;
  return editions;
};

/** Seats name all offers that were ever made: base items, where an index may not know yet what was written a moment ago. */
async function offersMade(ctx: ReadContext, { campaign, heads }: NumbersSources): Promise<Offer[]> {
  if (!heads.FINAL) return [];
  const seats = await seatsOfCampaign(ctx, campaign.id);
  const rows = await Promise.all(seats.flatMap(({ body }) => body.list.map(({ offerId }) => loadOffer(ctx, offerId))));
  return rows.flatMap((row) => row?.body ?? []);
}

/** Until when each may file, as their own end of the stage has it. */
async function filingCloses(ctx: ReadContext, campaign: Campaign, offers: readonly Offer[]): Promise<(offer: Offer) => string> {
  if (!offers.some(({ status }) => status === 'ACCEPTED')) return () => '';
  const extensions = await extensionsIn(ctx, campaign.id, 'FILING');
  const until = new Map(extensions.map(({ body }) => [body.applicationId, body.closesAt]));
  return ({ applicationId }) => windowOf(campaign, 'FILING', until.get(applicationId) ?? null).closesAt;
}

/** How many had submitted by the end of the day before (WIB), by posts; null once the first list says it. */
async function submittedBefore(ctx: ReadContext, { campaign, region, heads }: NumbersSources): Promise<KeptNumbers['submitted']> {
  if (heads.ADMINISTRATIVE) return null;
  const [before, until] = [legalDay(ctx.now), liveUntil(ctx.now)];
  const all = await dossiersCounted(ctx.table, { region, campaignId: campaign.id });
  const counted = Map.groupBy(
    all.filter(({ submittedAt }) => submittedAt < until),
    ({ formationId }) => formationId,
  );
  const counts = [...counted].map(([id, of]): [string, number] => [id, of.length]).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { before, counts };
}

/** All but people. */
export async function numbersRecounted(ctx: ReadContext, sources: NumbersSources): Promise<KeptNumbers> {
  const [offers, submitted] = await Promise.all([offersMade(ctx, sources), submittedBefore(ctx, sources)]);
  const awaited = awaitedOffers(offers, await filingCloses(ctx, sources.campaign, offers));
  return { editions: editionsOf(sources.heads), submitted, offered: offeredCounts(offers), awaited };
}

/** By number: on which lists somebody is, and as what. Each list is read once. */
async function outcomesOf(ctx: ReadContext, heads: Heads): Promise<Map<string, Passage['outcomes']>> {
  const lists = await Promise.all(Object.values(heads).map(async ({ body }) => [body.stage, await listedAll(ctx, body)] as const));
  const found = new Map<string, Partial<Record<ListStage, ListOutcome>>>();
  for (const [stage, entries] of lists)
    for (const { number, outcome } of [...entries.values()].flat()) found.set(number, { ...found.get(number), [stage]: outcome });
  return found;
}

/** People, joined by registration number: no sum of what single facts add, since each of them knows a part. Nobody before the first list. */
export async function peopleRecounted(ctx: ReadContext, sources: NumbersSources): Promise<PassageCount[]> {
  const { campaign, heads } = sources;
  if (!heads.ADMINISTRATIVE) return [];
  const [people, outcomes, made] = await Promise.all([countedIn(ctx, campaign.id), outcomesOf(ctx, heads), offersMade(ctx, sources)]);
  const offers = Map.groupBy(made, ({ registrationNumber }) => registrationNumber);
  return passagesCounted(
    people.map(({ number, ...who }) => ({ ...who, outcomes: outcomes.get(number) ?? {}, offers: offers.get(number) ?? [] })),
  );
}
