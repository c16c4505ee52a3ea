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
import { fillSeen } from '../../platform/store/ranges.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import { personOf } from '../../platform/viewer.ts';
import { NameAskItem, type NameAskRow, nameAsksOf } from './items.ts';
import { LONGEST_REASON } from './rules/finding.ts';
import type { NameAsk } from './rules/types.ts';

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

export const nameAsks = (ctx: ReadContext, slice: Slice, opens: Opens): Promise<Page<NameAskRow>> =>
  fillSeen(
    (part) => nameAsksOf(ctx.table, authoriseRegion(ctx).region, part),
    (rows) => Promise.all(rows.map(async (row) => ((await isKeptFromViewer(ctx, row.body, opens)) ? null : row))),
    slice,
  );

export async function findNameAsk(ctx: ReadContext, id: string, opens: Opens): Promise<NameAsk | null> {
  const asked = canSeeType(ctx, 'AuditNameAsk') ? (await ownItem(ctx, NameAskItem, id))?.body : null;
  return asked && !(await isKeptFromViewer(ctx, asked, opens)) ? asked : null;
}

/** What the viewer has asked; null of all else. */
export async function ownNameAsk(ctx: ReadContext, id: string): Promise<NameAskRow | null> {
  const row = await ownItem(ctx, NameAskItem, id);
  return row?.body.by === personOf(ctx.viewer) ? row : null;
}
