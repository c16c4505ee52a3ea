// Panels as they are read: who may see one, how its participants stand, and the one road to anybody's card.

import { canSee } from '../../../platform/access/access.ts';
import { ownItem } from '../../../platform/access/own.ts';
import { onlyWhatMayBeSeen } from '../../../platform/access/permit.ts';
import type { ReadContext } from '../../../platform/context.ts';
import type { Subject } from '../../../platform/rules/access.ts';
import { fail } from '../../../platform/rules/errors.ts';
import { type Page, position, type Row, type Slice, type WholePage } from '../../../platform/store/table.ts';
import { NO_ROWS, unlessCompeting } from '../campaigns/competing.ts';
import type { CampaignRow } from '../campaigns/items.ts';
import { campaignInRegion } from '../campaigns/read.ts';
import { stageOf } from '../campaigns/rules/campaign.ts';
import { panelLedgerId } from './ids.ts';
import {
  AbsenceItem,
  CardItem,
  DraftItem,
  LedgerItem,
  type LedgerRow,
  NamesItem,
  type PanelAbsence,
  PanelFormItem,
  PanelItem,
  type PanelRow,
  panelsBy,
  RosterItem,
  panelsOf as readPanels,
  rosterIn,
  type ScoreCardRow,
} from './items.ts';
import { examinedIn } from './rules/create.ts';
import { everHeld } from './rules/panel.ts';
import { panelsPolicyOf } from './rules/policy.ts';
import { holderOf, type Ledgers, scoringOf } from './rules/scoring.ts';
import type { Card, Criterion, CriterionScore, Discussion, Holder, Panel, RosterEntry } from './rules/types.ts';
import { type Eye, hasSat, meets, type Progress, progressOf, type Shown, type ShownState, shownTo } from './rules/view.ts';

/** The record names those who sit on it now. */
export const aboutPanel = ({ region, campaignId, seats }: Panel): Subject => ({
  region,
  campaignId,
  employeeId: '',
  names: { MEMBER: seats.map((seat) => holderOf(seat).employeeId) },
});

export async function findPanel(ctx: ReadContext, id: string): Promise<PanelRow | null> {
  const row = await ownItem(ctx, PanelItem, id);
  return row && (await canSee(ctx, 'Panel', aboutPanel(row.body))) ? row : null;
}

/** By the type's rule, which is the root field's too. */
export async function panel(ctx: ReadContext, id: string): Promise<PanelRow | null> {
  onlyWhatMayBeSeen(ctx);
  return findPanel(ctx, id);
}

/** For the committee. The region is part of the key: another region's campaign has no panels. */
export const panelsIn = (ctx: ReadContext, campaignId: string, slice: Slice): Promise<Page<PanelRow>> =>
  unlessCompeting(ctx, campaignId, NO_ROWS, () => readPanels(ctx.table, ctx.viewer.region ?? '', campaignId, slice));

/** Those that name the viewer: entries of the viewer's own, and the heads in one batch. */
export async function myPanels(ctx: ReadContext, slice: Slice): Promise<Page<PanelRow>> {
  onlyWhatMayBeSeen(ctx);
  const page = await panelsBy(ctx.table, ctx.viewer.employeeId ?? '', slice);
  const rows = await Promise.all(page.rows.map(async (entry) => ({ entry, found: await findPanel(ctx, entry.card?.panelId ?? '') })));
  // The page stands in the list of entries, so its rows keep their place there.
  return {
    ...page,
    rows: rows.flatMap(({ entry, found }) => (found ? [{ ...found, pk: entry.pk, sk: entry.sk, index: entry.index }] : [])),
  };
}

export const eyeOf = ({ viewer: { employeeId } }: ReadContext, panel: Panel): Eye =>
  hasSat(panel, employeeId) ? { member: employeeId } : 'COMMITTEE';

/** Everything a panel's rules are given: one batch. It holds totals, so it goes no further than services. */
export interface PanelDocument {
  campaign: CampaignRow;
  roster: RosterEntry[];
  /** By registration number; empty once forgotten. */
  names: ReadonlyMap<string, string>;
  rows: LedgerRow[];
  ledgers: Ledgers;
}

/** DynamoDB removes what has run out within days: until then it is not there either. */
export const unforgotten = <R extends Row>(row: R | null, now: string): R | null =>
  row?.ttl !== undefined && row.ttl * 1000 > Date.parse(now) ? row : null;

export async function panelDocumentOf(ctx: ReadContext, panel: Panel): Promise<PanelDocument> {
  const [campaign, roster, names, ...found] = await Promise.all([
    campaignInRegion(ctx, panel.campaignId),
    RosterItem.load(ctx.loader.loadKey, panel.id),
    NamesItem.load(ctx.loader.loadKey, panel.id),
    ...everHeld(panel).map((one) => LedgerItem.load(ctx.loader.loadKey, panelLedgerId(panel.id, one))),
  ]);
  if (!campaign) return fail('NOT_FOUND', { field: ['panelId'] });
  const rows = found.filter((row) => row !== null);
  return {
    campaign,
    roster: rosterIn(roster),
    names: new Map(unforgotten(names, ctx.now)?.body),
    rows,
    ledgers: new Map(rows.map(({ body }) => [body.employeeId, body])),
  };
}

export const formOf = async (ctx: ReadContext, { id }: Panel): Promise<Criterion[]> =>
  (await PanelFormItem.load(ctx.loader.loadKey, id))?.body ?? [];

/** What a participant's fields are resolved from: what `shownTo` has left of them. */
export interface ParticipantView extends Shown {
  panel: Panel;
  /** Null once forgotten. */
  name: string | null;
}

const look = (ctx: ReadContext, panel: Panel, { campaign, ledgers }: PanelDocument, number: string): Shown => {
  const { most } = examinedIn(campaign.body);
  return shownTo(eyeOf(ctx, panel), scoringOf(panel, ledgers, number), panel, most, panelsPolicyOf(panel.policyVersion));
};

/** Whom the viewer meets, in the order of the registration number. */
async function participantsOf(ctx: ReadContext, panel: Panel): Promise<ParticipantView[]> {
  const document = await panelDocumentOf(ctx, panel);
  const met = document.roster.filter(({ number }) => meets(panel, eyeOf(ctx, panel), number));
  return met.map(({ number }) => ({ ...look(ctx, panel, document, number), panel, name: document.names.get(number) ?? null }));
}

const asRow = (view: ParticipantView): Row<ParticipantView> => ({
  pk: view.panel.id,
  sk: `ROSTER#${view.number}`,
  type: 'PanelParticipant',
  version: 1,
  region: view.panel.region,
  body: view,
});

/** AP-92. The roster is one item, so the filter stands before the page, and a page is full. */
export async function participantPage(
  ctx: ReadContext,
  { body }: PanelRow,
  state: ShownState | null | undefined,
  { limit, after }: Slice,
): Promise<WholePage<Row<ParticipantView>>> {
  const all = (await participantsOf(ctx, body)).filter((one) => !state || one.state === state).map(asRow);
  const from = after ? all.findIndex(({ sk }) => sk > (after.sk ?? '')) : 0;
  const rows = from < 0 ? [] : all.slice(from, from + limit);
  const last = rows.at(-1);
  const total = all.length;
  return last && from + limit < total ? { rows, total, next: position(last, undefined) } : { rows, total };
}

export async function participantIn(ctx: ReadContext, { body }: PanelRow, number: string): Promise<ParticipantView | null> {
  return (await participantsOf(ctx, body)).find((one) => one.number === number) ?? null;
}

/** A participant as a mutation left them, to those who may see the panel. */
export async function findParticipant(ctx: ReadContext, panelId: string, number: unknown): Promise<ParticipantView | null> {
  const row = await findPanel(ctx, panelId);
  return row && typeof number === 'string' ? participantIn(ctx, row, number) : null;
}

export const progressIn = async (ctx: ReadContext, { body }: PanelRow): Promise<Progress> => progressOf(await participantsOf(ctx, body));

/** A member as they are shown. */
export type MemberView = Holder & { standIn: boolean };

/** A card as its fields are resolved; a draft is the viewer's own. */
export interface CardView {
  member: MemberView;
  version: number;
  scores: CriterionScore[];
  /** Null for a draft. */
  total: number | null;
  submittedAt: string | null;
  discussion: Discussion | null;
  /** Whether it counts: not where a relation was declared afterwards. */
  counts: boolean;
}

/** Somebody who sits on the panel, or once did. */
function memberOf({ seats }: Panel, employeeId: string): MemberView {
  for (const { holders, standsInFor } of seats) {
    const found = holders.find((one) => one.employeeId === employeeId);
    if (found) return { ...found, standIn: standsInFor !== null };
  }
  throw new Error(`${employeeId} never sat on the panel.`);
}

function cardView({ panel, aside }: ParticipantView, { version, body: { employeeId, ...card } }: Row<Card>): CardView {
  return { ...card, member: memberOf(panel, employeeId), version, counts: !aside.includes(employeeId) };
}

/** A card under its member's own key; forgotten after two years. */
const loadCard = async (ctx: ReadContext, panel: Panel, employeeId: string, number: string): Promise<ScoreCardRow | null> =>
  unforgotten(await CardItem.load(ctx.loader.loadKey, panelLedgerId(panel.id, employeeId), number), ctx.now);

/** The cards that `shownTo` has opened; nobody else's is document. */
export async function cardsOf(ctx: ReadContext, view: ParticipantView): Promise<CardView[] | null> {
  if (!view.opened) return null;
  const rows = await Promise.all(view.opened.map((id) => loadCard(ctx, view.panel, id, view.number)));
  return rows.filter((row) => row !== null).map((row) => cardView(view, row));
}

/** The viewer's own: the card where it is in, else the draft. */
export async function myCard(ctx: ReadContext, view: ParticipantView): Promise<CardView | null> {
  const { panel, number, opened, state } = view;
  const eye = eyeOf(ctx, panel);
  if (eye === 'COMMITTEE' || state === 'EXCUSED') return null;
  if (opened) {
    const row = await loadCard(ctx, panel, eye.member, number);
    return row && cardView(view, row);
  }
  const row = unforgotten(await DraftItem.load(ctx.loader.loadKey, panelLedgerId(panel.id, eye.member), number), ctx.now);
  const open = { total: null, submittedAt: null, discussion: null, counts: true };
  return row && { member: memberOf(panel, eye.member), version: row.version, scores: row.body.scores, ...open };
}

export async function absenceOf(ctx: ReadContext, { panel, number, state }: ParticipantView): Promise<PanelAbsence | null> {
  return state === 'ABSENT' ? ((await AbsenceItem.load(ctx.loader.loadKey, panel.id, number))?.body ?? null) : null;
}

/** The end of the field test, as it holds for all; null once the panel has ended. */
export async function deadlineOf(ctx: ReadContext, { body }: PanelRow): Promise<string | null> {
  if (body.status !== 'OPEN') return null;
  const campaign = await campaignInRegion(ctx, body.campaignId);
  return campaign && stageOf(campaign.body, examinedIn(campaign.body).stage).closesAt;
}
