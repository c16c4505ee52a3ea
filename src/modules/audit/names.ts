// Who stands behind a record: told to an auditor who says why, and on record itself (decision 0113).

import { authoriseRegion, canSeeType } from '../../platform/access/access.ts';
import { isTold, type Opens, trailIsKept } from '../../platform/access/audit.ts';
import { write } from '../../platform/access/idempotent.ts';
import { ownItem } from '../../platform/access/own.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { fail, refuse } from '../../platform/rules/errors.ts';
import { checkPublicText } from '../../platform/rules/public-text.ts';
import { auditRecord } from '../../platform/store/audit.ts';
import type { Result } from '../../platform/store/commit.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import { personOf } from '../../platform/viewer.ts';
import { FindingItem, type FindingRow, findingsOf, NameAskItem, type NameAskRow, nameAsksOf } from './items.ts';
import type { Finding, NameAsk } from './rules/types.ts';

const LONGEST_REASON = 300;

export interface NameAskInput {
  idempotencyKey: string;
  subject: string;
  version: number;
  reason: string;
}

/** A record that is told to nobody, or kept from the viewer, answers as one that never was. */
export async function auditNameAsk(ctx: MutationContext, input: NameAskInput, opens: Opens): Promise<Result> {
  const { permit, region } = authoriseRegion(ctx);
  const { subject, version, reason } = input;
  refuse(checkPublicText('reason', reason, LONGEST_REASON));
  const [record, isKept] = await Promise.all([auditRecord(ctx.table, subject, version), trailIsKept(ctx, subject, opens)]);
  if (!record || record.region !== region || isKept || !isTold(record)) return fail('NOT_FOUND', { field: ['subject'] });
  const asked: NameAsk = {
    ...{ id: ctx.newId('ana'), subject, version, reason: reason.trim() },
    ...{ employeeId: record.body.person ?? null, by: personOf(ctx.viewer), at: ctx.now },
  };
  return write(ctx, permit, {
    subjects: [{ before: null, after: NameAskItem.put(region, asked), detail: { subject, version } }],
    result: { id: asked.id },
  });
}

/** As its history is kept from whom a record is about, so is that somebody has looked behind it, and why. */
const isKeptFromViewer = async (ctx: ReadContext, { by, subject }: NameAsk, opens: Opens): Promise<boolean> =>
  by !== personOf(ctx.viewer) && trailIsKept(ctx, subject, opens);

export async function nameAsks(ctx: ReadContext, slice: Slice, opens: Opens): Promise<Page<NameAskRow>> {
  const page = await nameAsksOf(ctx.table, authoriseRegion(ctx).region, slice);
  const kept = await Promise.all(page.rows.map(({ body }) => isKeptFromViewer(ctx, body, opens)));
  const rows = page.rows.filter((_, i) => !kept[i]);
  return rows.length === 0 && page.next ? nameAsks(ctx, { ...slice, after: page.next }, opens) : { ...page, rows };
}

export async function findNameAsk(ctx: ReadContext, id: string, opens: Opens): Promise<NameAsk | null> {
  const asked = canSeeType(ctx, 'AuditNameAsk') ? (await ownItem(ctx, NameAskItem, id))?.body : null;
  return asked && !(await isKeptFromViewer(ctx, asked, opens)) ? asked : null;
}

/** What the viewer has asked; null of all else. */
export async function ownNameAsk(ctx: ReadContext, id: string): Promise<NameAskRow | null> {
  const row = await ownItem(ctx, NameAskItem, id);
  return row?.body.by === personOf(ctx.viewer) ? row : null;
}

export const findings = (ctx: ReadContext, slice: Slice): Promise<Page<FindingRow>> =>
  findingsOf(ctx.table, authoriseRegion(ctx).region, slice);

export const findFinding = async (ctx: ReadContext, id: string): Promise<Finding | null> =>
  canSeeType(ctx, 'AuditFinding') ? ((await ownItem(ctx, FindingItem, id))?.body ?? null) : null;
