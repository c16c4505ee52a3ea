// What each list is made of, read from base items: who was decided on, the list before, the sheets of scores.
import type { Context } from '../../context.ts';
import * as keys from '../../data/keys.ts';
import { openObjectionsOf } from '../../data/recruitment/committee.ts';
import { type ListEdition, type ListRowHead, listEntries, participantsOf } from '../../data/recruitment/lists.ts';
import type { SeatsRow } from '../../data/recruitment/offers.ts';
import type { CampaignDocument } from '../../data/recruitment/registration.ts';
import { undecidedOf } from '../../data/recruitment/workbench.ts';
import type { Key, Row } from '../../data/table.ts';
import { rulesOf } from '../../domain/recruitment/campaign.ts';
import { administrativeList, type Candidate, type Composing, finalList, type Part, skdList } from '../../domain/recruitment/compose.ts';
import type { Standing } from '../../domain/recruitment/fill.ts';
import { withoutSilent } from '../../domain/recruitment/lapse.ts';
import type { FormationCount, Readiness } from '../../domain/recruitment/publication.ts';
import { standingOf } from '../../domain/recruitment/seats.ts';
import { type ListEntry, type ListOutcome, type ListStage, listDiff, type SheetNumbers } from '../../domain/recruitment/snapshot.ts';
import type { Verification } from '../../domain/recruitment/verification.ts';
import { loadOwn } from '../access.ts';
import { type StandingScores, scoresOf } from './scores.ts';
import { idsOf, silentOffers } from './silent.ts';

export interface Composed extends Pick<Readiness, 'before' | 'undecided' | 'openObjections'> {
  parts: Part[];
  sheets: SheetNumbers;
  /** The list before, which this one rests on. */
  restsOn: ListRowHead | null;
  /** Besides campaign and list before: must still be as they were read. */
  checks: Row[];
  /** Must still not be there. */
  absent: Key[];
  /** Who proposed the scores: people, whatever login they used. */
  proposers: string[];
}

const NO_SHEETS: SheetNumbers = { SKD: null, SKB: null };

const composing = ({ row, formations }: CampaignDocument, people: readonly Candidate[]): Composing => ({
  posts: formations,
  people,
  policy: rulesOf(row.body).policy,
});

const byFormation = (verifications: readonly Verification[]): FormationCount[] =>
  [...Map.groupBy(verifications, ({ formationId }) => formationId)].map(([formationId, of]) => ({ formationId, count: of.length }));

/** AP-121 asks an index, which is behind by less than a second: nobody can submit any more, and verdicts take days. */
async function administrative(ctx: Context, document: CampaignDocument): Promise<Composed> {
  const { id } = document.row.body;
  // First of all: whatever is reopened while the rest is read is found out when the list is published.
  const reopened = await ctx.rows.loadKey(keys.reopened(id));
  const [people, waiting] = await Promise.all([
    participantsOf(ctx.table, id),
    undecidedOf(ctx.table, { region: document.row.region, campaignId: id }),
  ]);
  return {
    parts: administrativeList(composing(document, people)),
    undecided: byFormation(waiting),
    ...{ sheets: NO_SHEETS, before: 'CURRENT', restsOn: null, openObjections: 0, proposers: [] },
    ...(reopened ? { checks: [reopened], absent: [] } : { checks: [], absent: [keys.reopened(id)] }),
  };
}

type Entries = ReadonlyMap<string, readonly ListEntry[]>;

export const findHead = (ctx: Context, campaignId: string, stage: ListStage): Promise<ListRowHead | null> =>
  loadOwn<ListEdition>(ctx, 'List', keys.listId(campaignId, stage));

/** A list in its current edition, with its rows. */
export async function findList(
  ctx: Context,
  campaignId: string,
  stage: ListStage,
): Promise<{ head: ListRowHead; entries: Entries } | null> {
  const head = await findHead(ctx, campaignId, stage);
  return head && { head, entries: await listEntries(ctx.rows.loadKey, head.body) };
}

const numbersWith = (entries: Entries, outcome: ListOutcome): Set<string> =>
  new Set([...entries.values()].flat().flatMap((row) => (row.outcome === outcome ? [row.number] : [])));

const differs = (parts: readonly Part[], entries: Entries): boolean =>
  parts.some(({ formationId, entries: now }) => listDiff(entries.get(formationId) ?? [], now).length > 0);

/** Without the list before there is nothing to make one of. */
const WITHOUT: Composed = {
  ...{
    parts: [],
    undecided: [],
    openObjections: 0,
    sheets: NO_SHEETS,
    before: 'MISSING',
    restsOn: null,
    checks: [],
    absent: [],
    proposers: [],
  },
};

/** The sheets that a list is made with: checked when it is published, and their proposers are not who publishes it. */
const resting = (...scores: readonly StandingScores[]): Pick<Composed, 'checks' | 'absent' | 'proposers'> => {
  const sheets = scores.flatMap(({ sheet }) => sheet ?? []);
  return { checks: sheets, absent: [], proposers: sheets.flatMap(({ body }) => body.proposers) };
};

/** Of those whom the administrative list lets through. A verdict that was corrected since must be announced first. */
async function skd(ctx: Context, document: CampaignDocument): Promise<Composed> {
  const { id, region } = document.row.body;
  const [people, list, scores, openObjections] = await Promise.all([
    participantsOf(ctx.table, id),
    findList(ctx, id, 'ADMINISTRATIVE'),
    scoresOf(ctx, id, 'SKD'),
    openObjectionsOf(ctx.rows.loadList, region, { campaignId: id, stage: 'ADMIN_OBJECTION' }),
  ]);
  if (!list) return WITHOUT;
  const facts = composing(document, people);
  return {
    parts: skdList(facts, numbersWith(list.entries, 'ELIGIBLE'), scores.rows),
    before: differs(administrativeList(facts), list.entries) ? 'OUTDATED' : 'CURRENT',
    ...{ restsOn: list.head, sheets: { SKD: scores.number, SKB: null }, undecided: [], openObjections, ...resting(scores) },
  };
}

/** What has become of the posts that were offered: a later edition says so. */
async function standingNow(ctx: Context, campaignId: string): Promise<Standing> {
  const seats = ((await ctx.rows.loadRange(campaignId, keys.SEATS)) as SeatsRow[]).map(({ body }) => body);
  const silent = idsOf(await silentOffers(ctx, seats));
  return standingOf(seats.map((one) => withoutSilent(one, silent)));
}

/** Of those whom the SKD list sends to the field test. Scores that were corrected since must be announced there first. */
async function final(ctx: Context, document: CampaignDocument): Promise<Composed> {
  const { id } = document.row.body;
  const [people, list, basic, field, standing, openObjections] = await Promise.all([
    participantsOf(ctx.table, id),
    findList(ctx, id, 'SKD'),
    scoresOf(ctx, id, 'SKD'),
    scoresOf(ctx, id, 'SKB'),
    standingNow(ctx, id),
    openObjectionsOf(ctx.rows.loadList, document.row.region, { campaignId: id, stage: 'SKD_OBJECTION' }),
  ]);
  if (!list) return WITHOUT;
  const tests = { skd: basic.rows, skb: field.rows };
  const parts = finalList(composing(document, people), numbersWith(list.entries, 'THROUGH'), tests, standing);
  const sheets = { SKD: basic.number, SKB: field.number };
  const { sheets: made, correctionDue } = list.head.body;
  const before = made.SKD === basic.number && !correctionDue ? 'CURRENT' : 'OUTDATED';
  return { parts, before, restsOn: list.head, sheets, undecided: [], openObjections, ...resting(basic, field) };
}

export const COMPOSE: Record<ListStage, (ctx: Context, document: CampaignDocument) => Promise<Composed>> = {
  ADMINISTRATIVE: administrative,
  SKD: skd,
  FINAL: final,
};
