// What each list is made of, read from base items: who was decided on, the list before, the sheets of scores.

import type { ReadContext } from '../../../platform/context.ts';
import type { Key, Row } from '../../../platform/store/table.ts';
import type { CampaignDocument } from '../campaigns/items.ts';
import { rulesOf } from '../campaigns/rules/campaign.ts';
import type { ListStage } from '../campaigns/rules/kinds.ts';
import type { RecruitmentPolicy, TestRules } from '../campaigns/rules/policy-types.ts';
import type { Campaign } from '../campaigns/rules/types.ts';
import { acceptancesOf, dueOf } from '../objections/acceptances.ts';
import { openObjectionsIn } from '../objections/read.ts';
import { seatsOfCampaign } from '../offers/read.ts';
import { withoutSilent } from '../offers/rules/lapse.ts';
import { placesHeldOf, settledSeats } from '../offers/rules/seats.ts';
import { idsOf, silentOffers } from '../offers/silent.ts';
import { hasFurther, withFurther } from '../scores/rules/additional-test.ts';
import { listsOf, testBehind } from '../scores/rules/tests.ts';
import { type StandingScores, scoresOf } from '../scores/scores.ts';
import { participantsOf, undecidedOf, unlessReopened } from '../verification/read.ts';
import type { Verification } from '../verification/rules/types.ts';
import { type ListRowHead, listEntries } from './items.ts';
import { ownList } from './read.ts';
import { type SheetsSay, sheetsSay } from './rules/awaiting.ts';
import { administrativeList, type Candidate, type Composing, type FormationList, finalList, nextTestList } from './rules/compose.ts';
import type { PlacesHeld } from './rules/fill.ts';
import type { FormationCount, Readiness } from './rules/publication.ts';
import { listDiff } from './rules/snapshot.ts';
import type { ListEntry, ListOutcome, SheetNumbers } from './rules/types.ts';

export interface ComposedList extends Pick<Readiness, 'before' | 'undecided' | 'openObjections'> {
  parts: FormationList[];
  sheets: SheetNumbers;
  /** The list before, which this one rests on. */
  restsOn: ListRowHead | null;
  /** Besides campaign and list before: must still be as they were read. */
  checks: Row[];
  /** Must still not be there. */
  absent: Key[];
  /** Who take part or have left by a decision; of the tests' lists alone. */
  people: readonly Candidate[];
  /** What the sheets say of each; of the tests' lists alone. */
  said: ReadonlyMap<string, SheetsSay>;
  /** Who proposed the scores: people, whatever login they used. */
  proposers: string[];
}

/** Of the tests that a list rests on; of later ones none. */
const sheetNumbers = ({ tests }: RecruitmentPolicy, scores: readonly StandingScores[]): SheetNumbers =>
  Object.fromEntries(tests.map(({ stage }, i) => [stage, scores[i]?.number ?? null]));

const composing = ({ row, formations }: CampaignDocument, people: readonly Candidate[]): Composing => ({
  posts: formations,
  people,
  policy: rulesOf(row.body).policy,
});

const byFormation = (verifications: readonly Verification[]): FormationCount[] =>
  [...Map.groupBy(verifications, ({ formationId }) => formationId)].map(([formationId, of]) => ({ formationId, count: of.length }));

/** AP-121 asks an index, which is behind by less than a second: nobody can submit any more, and verdicts take days. */
async function administrative(ctx: ReadContext, document: CampaignDocument): Promise<ComposedList> {
  const { id } = document.row.body;
  // First of all: whatever is reopened while the rest is read is found out when the list is published.
  const unless = await unlessReopened(ctx, id);
  const [people, waiting] = await Promise.all([participantsOf(ctx, id), undecidedOf(ctx, document.row.region, id)]);
  return {
    parts: administrativeList(composing(document, people)),
    undecided: byFormation(waiting),
    ...{
      sheets: sheetNumbers(rulesOf(document.row.body).policy, []),
      before: 'CURRENT',
      restsOn: null,
      openObjections: 0,
      proposers: [],
      people: [],
      said: new Map(),
    },
    ...unless,
  };
}

type Entries = ReadonlyMap<string, readonly ListEntry[]>;

/** A list in its current edition, with its rows. */
export async function findList(
  ctx: ReadContext,
  campaignId: string,
  stage: ListStage,
): Promise<{ head: ListRowHead; entries: Entries } | null> {
  const head = await ownList(ctx, campaignId, stage);
  return head && { head, entries: await listEntries(ctx.loader.loadKey, head.body) };
}

const numbersWith = (entries: Entries, outcome: ListOutcome): Set<string> =>
  new Set([...entries.values()].flat().flatMap((row) => (row.outcome === outcome ? [row.number] : [])));

const differs = (parts: readonly FormationList[], entries: Entries): boolean =>
  parts.some(({ formationId, entries: now }) => listDiff(entries.get(formationId) ?? [], now).length > 0);

/** Without the list before there is nothing to make one of. */
const WITHOUT: ComposedList = {
  ...{
    parts: [],
    undecided: [],
    openObjections: 0,
    sheets: {},
    before: 'MISSING',
    restsOn: null,
    checks: [],
    absent: [],
    proposers: [],
    people: [],
    said: new Map(),
  },
};

/** The sheets that a list is made with: checked when it is published. Who proposed one does not publish. */
const resting = (scores: readonly StandingScores[]): Pick<ComposedList, 'checks' | 'absent' | 'proposers'> => {
  const sheets = scores.flatMap(({ sheet }) => sheet ?? []);
  return { checks: sheets, absent: [], proposers: sheets.flatMap(({ body }) => body.proposers) };
};

/** What the administrative list rests on: a verdict that was corrected since must be announced first, and so must the answer to an objection. */
async function afterVerdicts(ctx: ReadContext, { id, region }: Campaign, facts: Composing, entries: Entries) {
  const openObjections = await openObjectionsIn(ctx, region, { campaignId: id, stage: 'ADMIN_OBJECTION' });
  return { before: differs(administrativeList(facts), entries) ? ('OUTDATED' as const) : ('CURRENT' as const), openObjections };
}

/**
 * Scores that were corrected since the list before must be announced there first, and so must the answer to an objection to it. What was
 * accepted is read once none waits: then nothing can be accepted any more before the list is sealed.
 */
async function afterScores(ctx: ReadContext, head: ListRowHead, sheets: SheetNumbers, before: readonly TestRules[]) {
  const { campaignId } = head.body;
  const openObjections = await openObjectionsIn(ctx, head.region, { campaignId, stage: 'SKD_OBJECTION' });
  const due = dueOf(await acceptancesOf(ctx, head.body.id));
  const same = before.every(({ stage }) => head.body.sheets[stage] === sheets[stage]) && due.length === 0;
  return { before: same ? ('CURRENT' as const) : ('OUTDATED' as const), openObjections };
}

/** A list that follows a test: of those whom the list before it lets through, with the sheets of all tests up to this one. */
async function afterTest(ctx: ReadContext, document: CampaignDocument, stage: ListStage): Promise<ComposedList> {
  const campaign = document.row.body;
  const { policy } = rulesOf(campaign);
  const [lists, at] = [listsOf(policy), testBehind(policy, stage)];
  const tests = policy.tests.slice(0, at + 1);
  const stageBefore = lists[at] ?? 'ADMINISTRATIVE';
  const [people, list, ...scores] = await Promise.all([
    participantsOf(ctx, campaign.id),
    findList(ctx, campaign.id, stageBefore),
    ...tests.map((test) => scoresOf(ctx, campaign.id, test.stage)),
  ]);
  if (!list) return WITHOUT;
  const facts = composing(document, people);
  const further = stage === 'FINAL' && hasFurther(facts.posts) ? await scoresOf(ctx, campaign.id, 'SKB_ADDITIONAL') : null;
  const sheets = { ...sheetNumbers(policy, scores), ...(further && { SKB_ADDITIONAL: further.number }) };
  const through = numbersWith(list.entries, at === 0 ? 'ELIGIBLE' : 'THROUGH');
  const rows = withFurther(
    scores.map((one) => one.rows),
    further?.rows ?? new Map(),
    facts,
  );
  const resolved =
    at === 0 ? await afterVerdicts(ctx, campaign, facts, list.entries) : await afterScores(ctx, list.head, sheets, tests.slice(0, -1));
  const parts =
    stage === 'FINAL' ? finalList(facts, through, rows, await standingNow(ctx, campaign.id)) : nextTestList(facts, through, rows);
  return {
    ...{ parts, ...resolved, restsOn: list.head, sheets, undecided: [], people, said: sheetsSay(rows) },
    ...resting(further ? [...scores, further] : scores),
  };
}

/** What has become of the posts that were offered: a later edition says so. */
async function standingNow(ctx: ReadContext, campaignId: string): Promise<PlacesHeld> {
  const seats = (await seatsOfCampaign(ctx, campaignId)).map(({ body }) => settledSeats(body, ctx.now));
  const silent = idsOf(await silentOffers(ctx, seats));
  return placesHeldOf(seats.map((one) => withoutSilent(one, silent)));
}

/** @throws where the rules of the campaign have no such list: `listsOf` is asked before. */
export const composed = (ctx: ReadContext, document: CampaignDocument, stage: ListStage): Promise<ComposedList> =>
  stage === 'ADMINISTRATIVE' ? administrative(ctx, document) : afterTest(ctx, document, stage);
