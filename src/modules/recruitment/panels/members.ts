// What the members of a panel do: draft, hand in, answer after a talk, declare a relation. Each writes items of their own alone.

import { authorise, expectVersion } from '../../../platform/access/access.ts';
import { write } from '../../../platform/access/idempotent.ts';
import { itemToChange } from '../../../platform/access/own.ts';
import type { Permit } from '../../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../../platform/context.ts';
import { isPast } from '../../../platform/rules/calendar.ts';
import { fail } from '../../../platform/rules/errors.ts';
import type { Result, SubjectChange } from '../../../platform/store/commit.ts';
import { impartial } from '../campaigns/impartial.ts';
import { extensionOf } from '../campaigns/read.ts';
import { stageOf, windowOf } from '../campaigns/rules/campaign.ts';
import type { Stage } from '../campaigns/rules/kinds.ts';
import type { Campaign } from '../campaigns/rules/types.ts';
import { aboutPanel, eyeOf, formOf, panelDocumentOf } from './documents.ts';
import { panelLedgerId } from './ids.ts';
import {
  CardItem,
  DraftItem,
  LedgerItem,
  type LedgerRow,
  PanelItem,
  type PanelRow,
  type ScoreCardRow,
  type ScoreDraftRow,
} from './items.ts';
import { type CardFacts, type DiscussInput, declareConflict, discussCard, type ScoreInput, saveDraft, submitCard } from './rules/cards.ts';
import { examinedIn, forgottenAt } from './rules/create.ts';
import { scoringOf } from './rules/scoring.ts';
import type { Card, Criterion, Ledger, Panel, RosterEntry } from './rules/types.ts';
import { meets } from './rules/view.ts';

interface OfParticipant {
  idempotencyKey: string;
  panelId: string;
  registrationNumber: string;
}

const NUMBER = { field: ['registrationNumber'] };

/** The field test as it holds for one participant; what was extended for them is asked only once it is over for all. */
async function stageFor(ctx: ReadContext, campaign: Campaign, { applicationId }: RosterEntry): Promise<Stage> {
  const { stage: kind } = examinedIn(campaign);
  const stage = stageOf(campaign, kind);
  if (!isPast(stage.closesAt, ctx.now)) return stage;
  const extension = await extensionOf(ctx, campaign.id, kind, applicationId);
  return windowOf(campaign, kind, extension?.body.closesAt ?? null);
}

export interface Stand {
  /** The viewer's own. */
  ledger: LedgerRow;
  facts: CardFacts;
}

/** How the viewer, who sits on the panel, stands before one participant; null for whom they do not meet. */
export async function standOf(ctx: ReadContext, panel: Panel, number: string): Promise<Stand | null> {
  const { campaign, roster, rows, ledgers } = await panelDocumentOf(ctx, panel);
  const entry = roster.find((one) => one.number === number);
  const ledger = rows.find(({ body }) => body.employeeId === ctx.viewer.employeeId);
  if (!entry || !ledger || !meets(panel, eyeOf(ctx, panel), number)) return null;
  const stage = await stageFor(ctx, campaign.body, entry);
  const scoring = scoringOf(panel, ledgers, number);
  return { ledger, facts: { panel, scoring, ledger: ledger.body, campaign: campaign.body, stage, now: ctx.now } };
}

/** Everything a step of the viewer's is made from. */
interface Mine extends Stand {
  permit: Permit;
  row: PanelRow;
  form: Criterion[];
  draft: ScoreDraftRow | null;
  card: ScoreCardRow | null;
}

/** The head, then all else in one batch. */
async function toScore(ctx: MutationContext, { panelId, registrationNumber: number }: OfParticipant): Promise<Mine> {
  const row = await itemToChange(ctx, PanelItem, [panelId], ['panelId']);
  const permit = await authorise(ctx, 'Panel', aboutPanel(row.body), ['panelId']);
  const own = panelLedgerId(panelId, ctx.viewer.employeeId ?? '');
  const [stand, form, draft, card] = await Promise.all([
    standOf(ctx, row.body, number),
    formOf(ctx, row.body),
    DraftItem.load(ctx.loader.loadKey, own, number),
    CardItem.load(ctx.loader.loadKey, own, number),
    impartial(ctx, { campaignId: row.body.campaignId }, ['panelId']),
  ]);
  return stand ? { ...stand, permit, row, form, draft, card } : fail('NOT_FOUND', NUMBER);
}

/** What was never written has version 0. */
function expectDraft(row: ScoreDraftRow | null, expected: number): void {
  const currentVersion = row?.version ?? 0;
  if (currentVersion !== expected) fail('VERSION_CONFLICT', { field: ['expectedVersion'], data: { currentVersion } });
}

const resultOf = ({ row, facts }: Mine): Result => ({ id: row.body.id, number: facts.scoring.number });

type OfCard = OfParticipant & { expectedVersion: number };

/** As often as one likes: one item, which nobody else reads. */
export async function panelCardSave(ctx: MutationContext, input: OfCard & { scores: readonly ScoreInput[] }): Promise<Result> {
  const mine = await toScore(ctx, input);
  const { row, ledger, facts, form, draft: before } = mine;
  const draft = saveDraft(input.scores, form, facts);
  expectDraft(before, input.expectedVersion);
  const after = DraftItem.putAt([ledger.pk, draft.number], row.region, draft, {
    ttl: forgottenAt(facts.campaign, 'names', row.body.policyVersion),
  });
  return write(ctx, mine.permit, { subjects: [{ before, after }], result: resultOf(mine) });
}

/** The member's ledger with what was handed in, and the card it tells of; `detail` names the participant, and no points. */
const handed = ({ ledger: before, row }: Mine, after: Ledger, detail: Record<string, string>): SubjectChange => ({
  before,
  after: LedgerItem.put(row.region, after),
  detail,
});

const cardItem = ({ row, facts }: Mine, card: Card): Omit<ScoreCardRow, 'version'> =>
  CardItem.put(row.region, card, { ttl: forgottenAt(facts.campaign, 'cards', facts.panel.policyVersion) });

export async function panelCardSubmit(ctx: MutationContext, input: OfCard): Promise<Result> {
  const mine = await toScore(ctx, input);
  const { row, facts, form, draft } = mine;
  const { card, ledger } = submitCard(draft?.body ?? null, form, facts);
  expectDraft(draft, input.expectedVersion);
  return write(ctx, mine.permit, {
    subjects: [{ before: null, after: cardItem(mine, card) }, handed(mine, ledger, { card: card.number })],
    drops: draft ? [draft] : [],
    checks: [row],
    result: resultOf(mine),
  });
}

export async function panelCardDiscuss(ctx: MutationContext, input: OfCard & DiscussInput): Promise<Result> {
  const mine = await toScore(ctx, input);
  const { row, facts, form, card: before } = mine;
  const { card, ledger } = discussCard(before?.body ?? null, input, form, facts);
  if (before) expectVersion(before, input.expectedVersion);
  return write(ctx, mine.permit, {
    subjects: [{ before, after: cardItem(mine, card) }, handed(mine, ledger, { discussed: card.number })],
    checks: [row],
    result: resultOf(mine),
  });
}

/** The draft goes with it. */
export async function panelConflictDeclare(ctx: MutationContext, input: OfParticipant): Promise<Result> {
  const mine = await toScore(ctx, input);
  const ledger = declareConflict(mine.facts);
  return write(ctx, mine.permit, {
    subjects: [handed(mine, ledger, { conflict: input.registrationNumber })],
    drops: [DraftItem.key(mine.ledger.pk, input.registrationNumber)],
    checks: [mine.row],
    result: resultOf(mine),
  });
}
