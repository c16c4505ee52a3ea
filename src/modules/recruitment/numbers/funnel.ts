// The numbers of a campaign: counted from published lists, the ledger of participants and offers, and told without small counts of people.

import { onlyWhatMayBeSeen } from '../../../platform/access/permit.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { legalDay } from '../../../platform/rules/calendar.ts';
import { isSmall } from '../../../platform/rules/small-counts/table.ts';
import { inReach } from '../../organisation/regions.ts';
import { lawOf } from '../../policy/law.ts';
import { unlessCompeting } from '../campaigns/competing.ts';
import { loadCampaignDocument } from '../campaigns/read.ts';
import { CATEGORIES } from '../campaigns/rules/kinds.ts';
import { byUnitAndPosition } from '../campaigns/rules/openings.ts';
import type { Formation } from '../campaigns/rules/types.ts';
import type { ListRowHead } from '../lists/items.ts';
import { retentionPolicy } from '../retention/rules/policy.ts';
import { keptBeside, numbersOf, peopleOf } from './numbers.ts';
import type { Heads, NumbersSources } from './recount.ts';
import { added, type Counts, type FunnelBy, type FunnelStep, listedCounts, OFFERED_STEPS, withTotal } from './rules/funnel.ts';
import type { KeptNumbers } from './rules/kept.ts';
import { type LiveHidden, liveCount, liveHidden } from './rules/live-counts.ts';
import type { PassageCount } from './rules/passages.ts';
import { type FunnelGroup, peopleBy } from './rules/people.ts';

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

/** What is counted: the posts, the lists that are published, and what became of offers. */
interface FunnelSources {
  campaignId: string;
  formations: readonly Formation[];
  heads: Heads;
  numbers: KeptNumbers;
  /** Empty where they are not asked for. */
  people: readonly PassageCount[];
}

const isOfPeople = (by: FunnelBy): by is 'EDUCATION' | 'SEX' => by === 'EDUCATION' || by === 'SEX';

/** Two calls where what is kept is current: the campaign with its posts, and the heads of its lists with what is kept. */
async function sourcesOf(ctx: ReadContext, campaignId: string, by: FunnelBy): Promise<FunnelSources | null> {
  const [document, kept] = await Promise.all([loadCampaignDocument(ctx, campaignId), keptBeside(ctx, campaignId, isOfPeople(by))]);
  if (!document || document.row.body.status === 'DRAFT' || !inReach(ctx, document.row.region)) return null;
  const { heads } = kept;
  const { row, formations } = document;
  const sources: NumbersSources = { campaign: row.body, region: row.region, heads };
  const [numbers, people] = await Promise.all([numbersOf(ctx, kept, sources), isOfPeople(by) ? peopleOf(ctx, kept, sources) : []]);
  return { campaignId, formations, heads, numbers, people };
}

/** By the heads of the lists; before the first list by how many had submitted by the end of the day before. */
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

/** In all tables the same: it says of nobody anything but that a post was offered, and that only where they are many. */
const smallOffers = (counts: Partial<Counts>, least: number): ReadonlySet<FunnelStep> =>
  new Set(OFFERED_STEPS.filter((step) => isSmall(counts[step] ?? 0, least)));

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

function rowsOf(by: FunnelBy, sources: FunnelSources, all: Counted, least: number): FunnelRowView[] {
  if (by === 'CATEGORY') return byCategory(sources, all, liveOf(sources, all, least));
  if (by === 'FORMATION') return byFormation(sources, all, liveOf(sources, all, least));
  if (by === 'NONE' || !sources.heads.ADMINISTRATIVE) return [];
  const { people, formations, heads } = sources;
  const published = new Set(Object.values(heads).map(({ body }: ListRowHead) => body.stage));
  return peopleBy(by, { people, formations, published }, least).map((row) => ({ ...row, unfilled: null }));
}

/** Exact once a list is there that everybody can count. */
const toldIn =
  ({ heads }: FunnelSources, least: number) =>
  (row: FunnelRowView): FunnelRowView =>
    heads.ADMINISTRATIVE ? row : { ...row, counts: { ...row.counts, SUBMITTED: liveCount(row.counts.SUBMITTED ?? 0, least) } };

export async function campaignFunnel(ctx: ReadContext, campaignId: string, by: FunnelBy): Promise<FunnelView | null> {
  onlyWhatMayBeSeen(ctx);
  const sources = await unlessCompeting(ctx, campaignId, null, () => sourcesOf(ctx, campaignId, by));
  if (!sources) return null;
  const { leastCount, version: policyVersion } = retentionPolicy(legalDay(ctx.now), await lawOf(ctx));
  const { submitted, offered: people } = sources.numbers;
  const submittedBy = submitted && new Map(submitted.counts);
  const all = sources.formations.map((one) => [one, countsOf(sources, one, submittedBy)] as const);
  const offered = sources.heads.FINAL ? people : {};
  const counts = { ...added(all.map(([, one]) => one)), ...offered };
  const hidden = withLive(smallOffers(offered, leastCount), liveOf(sources, all, leastCount).total);
  const total = { counts, hidden, unfilled: unfilledIn(sources, sources.formations) };
  const rows = withTotal(rowsOf(by, sources, all, leastCount), hidden);
  const told = toldIn(sources, leastCount);
  const posts = sources.formations.reduce((sum, { quota }) => sum + quota, 0);
  return { campaignId, by, posts, leastCount, policyVersion, total: told(total), rows: rows.map(told) };
}
