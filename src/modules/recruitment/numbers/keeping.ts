// Keeps the numbers of campaigns, a moment later: counted anew from the facts wherever one of them has changed, so that duplicates and order do not matter.

import type { ReadContext } from '../../../platform/context.ts';
import { legalDay } from '../../../platform/rules/calendar.ts';
import type { FactKind, ItemToWrite } from '../../../platform/store/item-kind.ts';
import type { Row } from '../../../platform/store/table.ts';
import type { Change } from '../../../platform/stream/change.ts';
import { projected } from '../../../platform/stream/projected.ts';
import type { Projection, ProjectorParts } from '../../../platform/stream/projector.ts';
import { applyToAll } from '../../../platform/stream/rebuild.ts';
import { campaignFacts, extensionFacts, loadCampaign } from '../campaigns/read.ts';
import { listFacts } from '../lists/read.ts';
import { offerFacts } from '../offers/read.ts';
import { applicationFacts } from '../registration/read.ts';
import { remainsFacts } from '../retention/read.ts';
import { participantFacts } from '../verification/read.ts';
import { KeptNumbersItem, KeptPeopleItem, packPeople } from './kept-items.ts';
import { editionsOf, headsOf, numbersRecounted, peopleRecounted } from './recount.ts';
import type { KeptNumbers } from './rules/kept.ts';

/** What a change touches: all of it; who submits, which is counted once a day; who is counted, which no list has told before the first. */
type Touched = 'NUMBERS' | 'DAY' | 'PEOPLE';

const HELD = ['formationId', 'number', 'level', 'sex'] as const;

/** Whoever is forgotten is counted as before. */
function isSamePerson(before: Row | null, after: Row | null): boolean {
  const [was, is] = [before, after].map((row) => participantFacts.bodyOf(row) ?? remainsFacts.bodyOf(row));
  return HELD.every((name) => was?.[name] === is?.[name]);
}

const bodyOf = <Body>(kind: FactKind<Body>, { before, after }: Change): Body | null => kind.bodyOf(after ?? before);

/** By campaign. */
function touchedBy(change: Change): readonly [campaignId: string, touched: Touched] | null {
  const numbers = bodyOf(listFacts, change) ?? bodyOf(offerFacts, change);
  if (numbers) return [numbers.campaignId, 'NUMBERS'];
  const campaign = bodyOf(campaignFacts, change);
  if (campaign) return [campaign.id, 'NUMBERS'];
  const extension = bodyOf(extensionFacts, change);
  if (extension) return extension.kind === 'FILING' ? [extension.campaignId, 'NUMBERS'] : null;
  const application = applicationFacts.bodyOf(change.after);
  if (application) return application.submission ? [application.campaignId, 'DAY'] : null;
  if (bodyOf(participantFacts, change) ?? bodyOf(remainsFacts, change))
    return isSamePerson(change.before, change.after) ? null : [change.key.pk, 'PEOPLE'];
  return null;
}

function isWanted(touched: ReadonlySet<Touched>, kept: KeptNumbers | undefined, now: string): boolean {
  if (touched.has('NUMBERS')) return true;
  const isListed = kept?.editions.ADMINISTRATIVE !== undefined;
  if (touched.has('PEOPLE') && isListed) return true;
  return touched.has('DAY') && !isListed && kept?.submitted?.before !== legalDay(now);
}

const isOther = (before: Row | null, after: ItemToWrite): boolean => JSON.stringify(before?.body) !== JSON.stringify(after.body);

/** What is kept is read before the facts: whoever was faster has written what these facts, or later ones, say, or is found out by the version. */
const keep = (ctx: ReadContext, campaignId: string): Promise<void> =>
  projected(ctx, async () => {
    ctx.loader.forget();
    const kept = await ctx.table.batchGet([KeptNumbersItem.key(campaignId), KeptPeopleItem.key(campaignId)]);
    const [row, heads] = await Promise.all([loadCampaign(ctx.loader.loadKey, campaignId), headsOf(ctx, campaignId)]);
    if (!row || row.body.status === 'DRAFT') return null;
    const sources = { campaign: row.body, region: row.region, heads };
    const [numbers, people] = await Promise.all([numbersRecounted(ctx, sources), peopleRecounted(ctx, sources)]);
    const items = [
      KeptNumbersItem.putAt([campaignId], row.region, numbers),
      KeptPeopleItem.putAt([campaignId], row.region, packPeople(editionsOf(heads), people)),
    ];
    return { tallies: items.flatMap((after, i) => (isOther(kept[i] ?? null, after) ? [{ before: kept[i] ?? null, after }] : [])) };
  });

const FOLLOWED: readonly FactKind<unknown>[] = [
  ...[listFacts, offerFacts, campaignFacts, extensionFacts],
  ...[applicationFacts, participantFacts, remainsFacts],
];

export const campaignNumbers: Projection = {
  name: 'campaign-numbers',
  follows: new Set(FOLLOWED.map(({ type }) => type)),
  apply: async (ctx, changes) => {
    const touched = changes.map(touchedBy).filter((one) => one !== null);
    const byCampaign = [...Map.groupBy(touched, ([campaignId]) => campaignId)];
    const kept = await ctx.table.batchGet(byCampaign.map(([campaignId]) => KeptNumbersItem.key(campaignId)));
    for (const [i, [campaignId, of]] of byCampaign.entries())
      if (isWanted(new Set(of.map(([, one]) => one)), KeptNumbersItem.bodyOf(kept[i]) ?? undefined, ctx.now)) await keep(ctx, campaignId);
  },
};

/** Of all campaigns, for a rebuild: whatever has come through the stream, and whatever the code was that counted it. */
export const keepAllNumbers = (parts: Pick<ProjectorParts, 'contextFor' | 'tell'>, segments: number): Promise<void> =>
  applyToAll(parts, segments, campaignNumbers, [campaignFacts.type]);
