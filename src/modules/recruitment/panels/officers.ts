// What the committee does with panels: makes them, changes their people, records who was absent, closes and dissolves them.

import { authoriseRegion } from '../../../platform/access/access.ts';
import { write } from '../../../platform/access/idempotent.ts';
import type { MutationContext, ReadContext } from '../../../platform/context.ts';
import { legalDay } from '../../../platform/rules/calendar.ts';
import { fail } from '../../../platform/rules/errors.ts';
import type { Result, SubjectChange } from '../../../platform/store/commit.ts';
import { said } from '../../../platform/store/said.ts';
import { employeeInRegion } from '../../organisation/read.ts';
import { currentAssignments } from '../../organisation/rules/types.ts';
import { hasApplied } from '../campaigns/competing.ts';
import { impartial } from '../campaigns/impartial.ts';
import { campaignInRegion, formationInRegion, requireCampaign } from '../campaigns/read.ts';
import { stageOf } from '../campaigns/rules/campaign.ts';
import type { Formation } from '../campaigns/rules/types.ts';
import { panelDocumentOf } from './documents.ts';
import { panelLedgerId } from './ids.ts';
import { AbsenceItem, LedgerItem, NamesItem, PanelFormItem, PanelItem, type PanelRow, panelLock } from './items.ts';
import { actor, changed, currentList, examinedItems, examinedNow, type OfPanel, toChange } from './roster.ts';
import { createPanel, emptyLedger, examinedIn, forgottenAt, formOf, type NamedMember, type PanelInput } from './rules/create.ts';
import { type AttendanceInput, dissolvePanel, nameStandIn, recordAttendance, replaceMember } from './rules/panel.ts';
import { scoringOf } from './rules/scoring.ts';
import type { Panel } from './rules/types.ts';

type Keyed = { idempotencyKey: string };

/** Somebody in service in the region, and whether they compete themself. */
async function named(ctx: ReadContext, employeeId: string, campaignId: string): Promise<NamedMember> {
  const [row, campaign] = await Promise.all([employeeInRegion(ctx, employeeId), campaignInRegion(ctx, campaignId)]);
  const serves = row !== null && currentAssignments(row.body, legalDay(ctx.now)).length > 0;
  if (!serves || !campaign) return { employeeId, name: null, applied: false };
  return { employeeId, name: row.body.name, applied: await hasApplied(ctx, row.body, campaign.body) };
}

/** The campaign's approved posts of this id, or null. */
async function formationIn(ctx: ReadContext, campaignId: string, id: string): Promise<{ id: string; formation: Formation | null }> {
  const formation = (await formationInRegion(ctx, id))?.body ?? null;
  return { id, formation: formation?.campaignId === campaignId && formation.status === 'APPROVED' ? formation : null };
}

/** Seats that are new to the panel. */
const seated = ({ id, region }: Panel, employeeId: string, now: string): SubjectChange => ({
  before: null,
  after: LedgerItem.put(region, emptyLedger(panelLedgerId(id, employeeId), id, employeeId, now)),
});

/** One panel examines all who compete for certain posts: a second one would measure them by another rule. */
const locksOf = ({ id, region, formationIds }: Panel) =>
  formationIds.map((formationId, i) => ({
    key: panelLock(formationId),
    owner: id,
    region,
    taken: { code: 'ALREADY_EXISTS' as const, field: ['formationIds', String(i)] },
  }));

export type PanelCreateInput = PanelInput & Keyed & { campaignId: string; formationIds: readonly string[]; memberIds: readonly string[] };

export async function panelCreate(ctx: MutationContext, input: PanelCreateInput): Promise<Result> {
  const { permit } = authoriseRegion(ctx);
  const { campaignId, formationIds, memberIds } = input;
  const [campaign, formations, members] = await Promise.all([
    requireCampaign(ctx, campaignId, ['campaignId']),
    Promise.all(formationIds.map((id) => formationIn(ctx, campaignId, id))),
    Promise.all(memberIds.map((id) => named(ctx, id, campaignId))),
    currentList(ctx, campaignId),
    impartial(ctx, { campaignId }, ['campaignId']),
  ]);
  const found = formations.flatMap(({ id, formation }) => (formation ? [id] : []));
  const examined = await examinedNow(ctx, campaignId, found);
  const facts = { id: ctx.newId('pnl'), campaign: campaign.body, formations, members, roster: examined.roster, ...actor(ctx) };
  const panel = createPanel(input, facts);
  const detail = { campaignId, formationIds, memberIds, method: panel.method };
  return write(ctx, permit, {
    subjects: [{ before: null, after: PanelItem.put(panel.region, panel), detail }, ...memberIds.map((id) => seated(panel, id, ctx.now))],
    parts: [PanelFormItem.putAt([panel.id], panel.region, formOf(input.criteria)), ...examinedItems(panel, campaign.body, examined)],
    take: locksOf(panel),
    result: { id: panel.id },
  });
}

type ReplaceInput = OfPanel & { memberId: string; successorId: string; reason: string };

export async function panelMemberReplace(ctx: MutationContext, input: ReplaceInput): Promise<Result> {
  const { permit, row: before } = await toChange(ctx, input);
  const { memberId, successorId, reason } = input;
  const [successor, left] = await Promise.all([
    named(ctx, successorId, before.body.campaignId),
    LedgerItem.load(ctx.loader.loadKey, panelLedgerId(before.body.id, memberId)),
  ]);
  const panel = replaceMember(before.body, memberId, successor, reason, actor(ctx));
  if (!left) throw new Error(`${memberId} sat on ${panel.id} without a ledger.`);
  const gone = { before: left, after: LedgerItem.put(panel.region, { ...left.body, leftAt: ctx.now }) };
  return write(ctx, permit, {
    subjects: [
      changed(before, panel, { memberId, successorId, reason: said(reason, memberId) }),
      gone,
      seated(panel, successorId, ctx.now),
    ],
    result: { id: panel.id },
  });
}

/** A panel's standing with one participant of it. */
async function aboutOne(ctx: ReadContext, { body: panel }: PanelRow, number: string) {
  const document = await panelDocumentOf(ctx, panel);
  if (!document.roster.some((one) => one.number === number)) fail('NOT_FOUND', { field: ['registrationNumber'] });
  return { document, scoring: scoringOf(panel, document.ledgers, number) };
}

type StandInInput = OfPanel & { registrationNumber: string; employeeId: string; reason: string };

export async function panelStandInName(ctx: MutationContext, input: StandInInput): Promise<Result> {
  const { permit, row: before } = await toChange(ctx, input);
  const { employeeId, reason, registrationNumber } = input;
  const [{ document, scoring }, one] = await Promise.all([
    aboutOne(ctx, before, registrationNumber),
    named(ctx, employeeId, before.body.campaignId),
  ]);
  const panel = nameStandIn(before.body, scoring, one, reason, actor(ctx));
  const seats = document.ledgers.has(employeeId) ? [] : [seated(panel, employeeId, ctx.now)];
  return write(ctx, permit, {
    subjects: [changed(before, panel, { registrationNumber, employeeId, reason: said(reason, panel.campaignId) }), ...seats],
    result: { id: panel.id },
  });
}

/** Checked against what every member has handed in: nobody is absent of whom there is a card. */
export async function panelAttendanceRecord(
  ctx: MutationContext,
  input: OfPanel & AttendanceInput & { registrationNumber: string },
): Promise<Result> {
  const { permit, row: before } = await toChange(ctx, input);
  const { document, scoring } = await aboutOne(ctx, before, input.registrationNumber);
  const { opensAt } = stageOf(document.campaign.body, examinedIn(document.campaign.body).stage);
  const panel = recordAttendance(before.body, scoring, input, { ...actor(ctx), opensAt });
  const { registrationNumber: number, absent, reason } = input;
  const ttl = forgottenAt(document.campaign.body, 'cards', panel.policyVersion);
  const absence = AbsenceItem.putAt([panel.id, number], panel.region, { reason: reason.trim(), at: ctx.now }, { ttl });
  return write(ctx, permit, {
    subjects: [changed(before, panel, { registrationNumber: number, absent, reason: said(reason, panel.campaignId) })],
    parts: absent ? [absence] : [],
    drops: absent ? [] : [AbsenceItem.key(panel.id, number)],
    checks: document.rows,
    result: { id: panel.id },
  });
}

export async function panelDissolve(ctx: MutationContext, input: OfPanel & { reason: string }): Promise<Result> {
  const { permit, row: before } = await toChange(ctx, input);
  const { rows } = await panelDocumentOf(ctx, before.body);
  const panel = dissolvePanel(
    before.body,
    rows.map(({ body }) => body),
    input.reason,
    actor(ctx),
  );
  return write(ctx, permit, {
    subjects: [changed(before, panel, { status: panel.status, reason: said(input.reason, panel.campaignId) })],
    drops: [NamesItem.key(panel.id)],
    free: panel.formationIds.map(panelLock),
    checks: rows,
    result: { id: panel.id },
  });
}
