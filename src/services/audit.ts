// The history of a subject, for the auditor.
import type { Context } from '../context.ts';
import { type AuditRow, auditOf } from '../data/audit.ts';
import { ANONYMOUS } from '../data/commit.ts';
import type { Page, Slice } from '../data/table.ts';

/** Anonymous records keep the chain whole and are told to nobody: their number alone would tell how many have answered. */
export const isTold = ({ body }: Pick<AuditRow, 'body'>): boolean => body.by !== ANONYMOUS;

/** Records of the viewer's region only: a subject of another region has an empty history. */
export const auditTrail = (ctx: Context, subject: string, slice: Slice): Promise<Page<AuditRow>> =>
  auditOf(ctx.table, subject, (row) => row.region === ctx.viewer.region && isTold(row), slice);
