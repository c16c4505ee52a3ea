// The numbers of a campaign: counted from published lists, the ledger of participants and offers, and told without small counts of people.

import { onlyWhatMayBeSeen } from '../../../platform/access/permit.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { legalDay } from '../../../platform/rules/calendar.ts';
import { inReach } from '../../organisation/regions.ts';
import { lawOf } from '../../policy/law.ts';
import { unlessCompeting } from '../campaigns/competing.ts';
import { loadCampaignDocument } from '../campaigns/read.ts';
import { CATEGORIES, LIST_STAGES } from '../campaigns/rules/kinds.ts';
import { byUnitAndPosition } from '../campaigns/rules/openings.ts';
import type { Formation } from '../campaigns/rules/types.ts';
import { listOf } from '../lists/read.ts';
import { offersIn } from '../offers/read.ts';
import { retentionPolicy } from '../retention/rules/policy.ts';
import { type FunnelGroup, peopleBy } from './funnel-people.ts';
import type { FunnelSources } from './funnel-sources.ts';
import { dossiersCounted } from './items.ts';
import {
  added,
  type Counts,
  type FunnelBy,
  type FunnelStep,
  listedCounts,
  OFFERED_STEPS,
  offeredSteps,
  withTotal,
} from './rules/funnel.ts';
import { type LiveHidden, liveCount, liveHidden, liveUntil } from './rules/live-counts.ts';

export interface FunnelRowView extends FunnelGroup {
  opening?: Formation;
  unfilled: number | null;
}

export interface FunnelView {
  campaignId: string;
  by: FunnelBy;
  /** To be filled, by all its formations. */
  posts: number;
  leastCount: number;
  policyVersion: string;
  total: FunnelRowView;
  rows: FunnelRowView[];
}

async function sourcesOf(ctx: ReadContext, campaignId: string): Promise<FunnelSources | null> {
  const document = await loadCampaignDocument(ctx, campaignId);
  if (!document || document.row.body.status === 'DRAFT' || !inReach(ctx, document.row.region)) return null;
  const [offers, ...heads] = await Promise.all([
    offersIn(ctx, document.row.region, campaignId),
    ...LIST_STAGES.map((stage) => listOf(ctx, campaignId, stage)),
  ]);
  const published = LIST_STAGES.flatMap((stage, i) => (heads[i] ? [[stage, heads[i]] as const] : []));
  return { campaignId, region: document.row.region, formations: document.formations, heads: Object.fromEntries(published), offers };
}

/** How many have submitted by the end of the day before, by posts, before the first list says it: one range of the campaign, however many posts there are. */
async function submittedBy(ctx: ReadContext, { campaignId, heads, region }: FunnelSources): Promise<ReadonlyMap<string, number> | null> {
  if (heads.ADMINISTRATIVE) return null;
  const until = liveUntil(ctx.now);
  const all = (await dossiersCounted(ctx.table, { region, campaignId })).filter(({ submittedAt }) => submittedAt < until);
  return new Map([...Map.groupBy(all, ({ formationId }) => formationId)].map(([id, of]) => [id, of.length]));
}

/** By the heads of the lists; before the first list by how many have submitted. */
function countsOf({ heads }: FunnelSources, { id }: Formation, submitted: ReadonlyMap<string, number> | null): Partial<Counts> {
  const told = Object.values(heads).map(({ body }) => {
    const part = body.formations.find(({ formationId }) => formationId === id);
    return listedCounts(body.stage, part?.outcomes ?? {});
  });
  return Object.assign({ ...(submitted && { SUBMITTED: submitted.get(id) ?? 0 }) }, ...told);
}

const unfilledIn = ({ heads }: FunnelSources, of: readonly Formation[]): number | null =>
  heads.FINAL
    ? of.reduce((sum, { id }) => sum + (heads.FINAL?.body.formations.find(({ formationId }) => formationId === id)?.unfilled ?? 0), 0)
    : null;

/** Of people, not of offers: whoever was offered two posts is one. */
function offeredCounts({ heads, offers }: FunnelSources): Partial<Counts> {
  if (!heads.FINAL) return {};
  const people = [...Map.groupBy(offers, ({ registrationNumber }) => registrationNumber).values()].flatMap(offeredSteps);
  return Object.fromEntries(OFFERED_STEPS.map((step) => [step, people.filter((one) => one === step).length]));
}

const isSmall = (count: number | null | undefined, least: number): boolean => typeof count === 'number' && count > 0 && count < least;

/** In all tables the same: it says of nobody anything but that a post was offered, and that only where they are many. */
const smallOffers = (counts: Partial<Counts>, least: number): ReadonlySet<FunnelStep> =>
  new Set(OFFERED_STEPS.filter((step) => isSmall(counts[step], least)));

/** How somebody answers an offer is told neither by category nor by formation: a formation has a few posts, and its lists name numbers. */
const untold = ({ heads }: FunnelSources): ReadonlySet<FunnelStep> => new Set(heads.FINAL ? OFFERED_STEPS : []);

type Counted = readonly (readonly [formation: Formation, counts: Partial<Counts>])[];

const NOTHING_LIVE: LiveHidden = { total: false, categories: new Set(), formations: new Set() };

/** Until the first list says how many have submitted, a special category of one is one person. */
const liveOf = ({ heads }: FunnelSources, all: Counted, least: number): LiveHidden =>
  heads.ADMINISTRATIVE
    ? NOTHING_LIVE
    : liveHidden(
        all.map(([{ id: formationId, category }, { SUBMITTED }]) => ({ formationId, category, count: SUBMITTED ?? 0 })),
        least,
      );

const withLive = (hidden: ReadonlySet<FunnelStep>, live: boolean): ReadonlySet<FunnelStep> =>
  live ? new Set([...hidden, 'SUBMITTED']) : hidden;

type RowHead = Pick<FunnelRowView, 'category' | 'opening'>;

function rowOf(sources: FunnelSources, of: Counted, live: boolean, more: RowHead): FunnelRowView {
  const counts = added(of.map(([, one]) => one));
  const formations = of.map(([formation]) => formation);
  return { ...more, counts, hidden: withLive(untold(sources), live), unfilled: unfilledIn(sources, formations) };
}

const byCategory = (sources: FunnelSources, all: Counted, live: LiveHidden): FunnelRowView[] =>
  CATEGORIES.map((category) => [category, all.filter(([formation]) => formation.category === category)] as const)
    .filter(([, of]) => of.length > 0)
    .map(([category, of]) => rowOf(sources, of, live.categories.has(category), { category }));

const byFormation = (sources: FunnelSources, all: Counted, live: LiveHidden): FunnelRowView[] =>
  all
    .toSorted(([a], [b]) => byUnitAndPosition(a, b))
    .map((one) => rowOf(sources, [one], live.formations.has(one[0].id), { opening: one[0] }));

async function rowsOf(ctx: ReadContext, by: FunnelBy, sources: FunnelSources, all: Counted, least: number): Promise<FunnelRowView[]> {
  if (by === 'CATEGORY') return byCategory(sources, all, liveOf(sources, all, least));
  if (by === 'FORMATION') return byFormation(sources, all, liveOf(sources, all, least));
  if (by === 'NONE' || !sources.heads.ADMINISTRATIVE) return [];
  return (await peopleBy(ctx, by, sources, least)).map((row) => ({ ...row, unfilled: null }));
}

/** Exact once a list is there that everybody can count. */
const toldIn =
  ({ heads }: FunnelSources, least: number) =>
  (row: FunnelRowView): FunnelRowView =>
    heads.ADMINISTRATIVE ? row : { ...row, counts: { ...row.counts, SUBMITTED: liveCount(row.counts.SUBMITTED ?? 0, least) } };

export async function campaignFunnel(ctx: ReadContext, campaignId: string, by: FunnelBy): Promise<FunnelView | null> {
  onlyWhatMayBeSeen(ctx);
  const sources = await unlessCompeting(ctx, campaignId, null, () => sourcesOf(ctx, campaignId));
  if (!sources) return null;
  const { leastCount, version: policyVersion } = retentionPolicy(legalDay(ctx.now), await lawOf(ctx));
  const submitted = await submittedBy(ctx, sources);
  const all = sources.formations.map((one) => [one, countsOf(sources, one, submitted)] as const);
  const offered = offeredCounts(sources);
  const counts = { ...added(all.map(([, one]) => one)), ...offered };
  const hidden = withLive(smallOffers(offered, leastCount), liveOf(sources, all, leastCount).total);
  const total = { counts, hidden, unfilled: unfilledIn(sources, sources.formations) };
  const rows = withTotal(await rowsOf(ctx, by, sources, all, leastCount), hidden);
  const told = toldIn(sources, leastCount);
  const posts = sources.formations.reduce((sum, { quota }) => sum + quota, 0);
  return { campaignId, by, posts, leastCount, policyVersion, total: told(total), rows: rows.map(told) };
}
