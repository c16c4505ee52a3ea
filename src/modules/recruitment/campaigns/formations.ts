// Posts: asked for by a unit, decided by the second person, read by everybody once the campaign is published.

import { authorise, authoriseRegion, canSee, expectVersion } from '../../../platform/access/access.ts';
import { write } from '../../../platform/access/idempotent.ts';
import { onlyWhatMayBeSeen, type Permit } from '../../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../../platform/context.ts';
import { legalDay } from '../../../platform/rules/calendar.ts';
import { fail } from '../../../platform/rules/errors.ts';
import { type Lock, type Result, sha256 } from '../../../platform/store/commit.ts';
import { partId, wholeId } from '../../../platform/store/ids.ts';
import { said } from '../../../platform/store/said.ts';
import { type Page, position, type Row, type Slice, type WholePage } from '../../../platform/store/table.ts';
import { personOf } from '../../../platform/viewer.ts';
import { requireUnit } from '../../organisation/read.ts';
import { isClosedOn } from '../../organisation/rules/units.ts';
import { campaignDocument, campaignOf, findCampaign, rulesNow } from './campaigns.ts';
import { ownCampaigns } from './competing.ts';
import { impartial } from './impartial.ts';
import { type CampaignRow, FormationItem, type FormationRow, OpeningItem, postsLock, formationQueue as readQueue } from './items.ts';
import { formationInRegion, loadFormation, requireCampaign, requireFormation } from './read.ts';
import { stageOf } from './rules/campaign.ts';
import { decideFormation, type FormationInput, requestFormation, sameness } from './rules/formation.ts';
import { byUnitAndPosition, type OpeningFilter, openingsFor } from './rules/openings.ts';
import type { Formation } from './rules/types.ts';

type Keyed = { idempotencyKey: string };

/** A request is about its unit. */
export const about = (region: string, unitId: string) => ({ region, employeeId: '', unitId });

export async function findFormation(ctx: ReadContext, id: string): Promise<FormationRow | null> {
  const row = await formationInRegion(ctx, id);
  onlyWhatMayBeSeen(ctx);
  const subject = row && { ...about(row.region, row.body.unitId), campaignId: row.body.campaignId };
  return subject && (await canSee(ctx, 'Formation', subject)) ? row : null;
}

/** Approved posts, for whoever may read their campaign. */
export async function openingById(ctx: ReadContext, id: string | null): Promise<Formation | null> {
  const row = id ? await loadFormation(ctx.loader.loadKey, id) : null;
  return row?.body.status === 'APPROVED' ? row.body : null;
}

/** Posts as they are announced are another object than the request for them, which outsiders never see: same posts, another prefix. */
export const openingIdOf = (formationId: string): string => partId('opn', formationId, '');

/** By the id of the announced posts: whoever may read their campaign, and of what is not announced yet who may see the request. */
export async function findOpening(ctx: ReadContext, id: string): Promise<Formation | null> {
  const formationId = wholeId('frm', id);
  const open = await openingById(ctx, formationId);
  const campaign = open && (await findCampaign(ctx, open.campaignId));
  if (campaign && campaign.body.status !== 'DRAFT') return open;
  return (await findFormation(ctx, formationId))?.body ?? null;
}

/** The posts a record names: they were approved, and are never removed. */
export const approvedOpening = async (ctx: ReadContext, id: string): Promise<Formation> =>
  (await openingById(ctx, id)) ?? fail('NOT_FOUND', { field: ['formationId'] });

export const formationQueue = async (ctx: ReadContext, slice: Slice): Promise<Page<FormationRow>> =>
  readQueue(ctx.table, ctx.viewer.region ?? '', await ownCampaigns(ctx), slice);

const asRow = (formation: Formation): Row<Formation> => ({ ...OpeningItem.put(formation.region, formation), version: 1 });

/** AP-52: a campaign has some hundred posts, which are one Query; the filter stands before the page, so that a page is full. */
export async function openings(
  ctx: ReadContext,
  campaignId: string,
  filter: OpeningFilter,
  { limit, after }: Slice,
): Promise<WholePage<Row<Formation>>> {
  const document = await campaignDocument(ctx, campaignId);
  if (!document || document.row.body.status === 'DRAFT') return { rows: [], total: 0 };
  return pageOf(document.formations.filter(openingsFor(filter)), { limit, after });
}

/** A page of posts, by unit and position. */
export function pageOf(formations: readonly Formation[], { limit, after }: Slice): WholePage<Row<Formation>> {
  const all = formations.toSorted(byUnitAndPosition).map(asRow);
  const from = after ? all.findIndex((row) => row.sk === after.sk) + 1 : 0;
  const rows = all.slice(from, from + limit);
  const last = rows.at(-1);
  const total = all.length;
  return last && from + limit < total ? { rows, total, next: position(last, undefined) } : { rows, total };
}

/** Until when a request can be decided; null once its campaign is published. */
export async function deadlineOf(ctx: ReadContext, { campaignId }: Formation): Promise<string | null> {
  const { body } = await campaignOf(ctx, campaignId);
  return body.status === 'DRAFT' ? stageOf(body, 'REGISTRATION').opensAt : null;
}

/** No posts twice in a campaign. `field`: whom to tell. */
export const samenessLock = (formation: Formation, field: string): Lock => ({
  ...{ key: postsLock(sha256(sameness(formation))), owner: formation.id, region: formation.region },
  taken: { code: 'ALREADY_EXISTS', field: [field] },
});

export async function formationRequest(
  ctx: MutationContext,
  input: FormationInput & Keyed & { campaignId: string; unitId: string },
): Promise<Result> {
  const [unit, campaign] = await Promise.all([
    requireUnit(ctx, input.unitId, ['unitId']),
    requireCampaign(ctx, input.campaignId, ['campaignId']),
  ]);
  const permit = await authorise(ctx, 'Formation', about(unit.region, input.unitId), ['unitId']);
  if (isClosedOn(unit.body, legalDay(ctx.now))) fail('UNIT_CLOSED', { field: ['unitId'] });
  const rules = await rulesNow(ctx, campaign.body);
  const facts = { id: ctx.newId('frm'), campaign: campaign.body, unit: unit.body, rules, by: personOf(ctx.viewer), now: ctx.now };
  const formation = requestFormation(input, facts);
  const { campaignId, unitId, category, quota, additionalTest } = formation;
  return write(ctx, permit, {
    subjects: [
      {
        before: null,
        after: FormationItem.put(formation.region, formation),
        detail: { campaignId, unitId, category, quota, ...(additionalTest && { additionalTest }) },
      },
    ],
    checks: [campaign],
    take: [samenessLock(formation, 'positionTitle')],
    result: { id: formation.id },
  });
}

export type OfFormation = Keyed & { formationId: string; expectedVersion: number };

interface Decided {
  permit: Permit;
  before: FormationRow;
  campaign: CampaignRow;
  formation: Formation;
}

async function decide(ctx: MutationContext, input: OfFormation, status: 'APPROVED' | 'REJECTED', reason: string | null): Promise<Decided> {
  const { permit } = authoriseRegion(ctx);
  const before = await requireFormation(ctx, input.formationId, ['formationId']);
  expectVersion(before, input.expectedVersion);
  const campaign = await requireCampaign(ctx, before.body.campaignId, ['formationId']);
  await impartial(ctx, { campaignId: campaign.body.id }, ['formationId']);
  const formation = decideFormation(before.body, { status, reason, campaign: campaign.body, by: personOf(ctx.viewer), now: ctx.now });
  return { permit, before, campaign, formation };
}

/** From now on it stands in the campaign's partition. The campaign is checked: nothing joins it once it is published. */
export async function formationApprove(ctx: MutationContext, input: OfFormation): Promise<Result> {
  const { permit, before, campaign, formation } = await decide(ctx, input, 'APPROVED', null);
  return write(ctx, permit, {
    subjects: [
      { before, after: FormationItem.put(formation.region, formation), detail: { status: formation.status, quota: formation.quota } },
    ],
    parts: [OpeningItem.put(formation.region, formation)],
    checks: [campaign],
    result: { id: formation.id },
  });
}

export async function formationReject(ctx: MutationContext, input: OfFormation & { reason: string }): Promise<Result> {
  const { permit, before, formation } = await decide(ctx, input, 'REJECTED', input.reason);
  const detail = { status: formation.status, reason: said(formation.reason, formation.campaignId) };
  return write(ctx, permit, {
    subjects: [{ before, after: FormationItem.put(formation.region, formation), detail }],
    free: [samenessLock(formation, 'formationId').key],
    result: { id: formation.id },
  });
}
