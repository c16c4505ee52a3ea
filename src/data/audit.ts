// Audit records in the table: written by `commit` alone, read in order.
import * as keys from './keys.ts';
import { fillPage, type Page, type Row, type Slice, type Table } from './table.ts';

export interface AuditFacts {
  subject: string;
  version: number;
  at: string;
  by: string;
  operation: string;
  requestId: string;
  detail: Record<string, unknown>;
  previous: string | null;
  hash: string;
}

export type AuditRow = Row<AuditFacts>;

/** AP-83: the last record of a subject; null where there is none. */
export async function lastRecordOf(table: Table, subject: string): Promise<AuditFacts | null> {
  const { rows } = await table.query({ pk: keys.audit(subject, 0).pk, limit: 1, descending: true });
  return (rows[0]?.body as AuditFacts | undefined) ?? null;
}

/** AP-03: the records of a subject that may be told, oldest first. */
export const auditOf = (
  table: Table,
  subject: string,
  keep: (row: AuditRow) => boolean,
  { limit, after }: Slice,
): Promise<Page<AuditRow>> =>
  fillPage(table, { pk: keys.audit(subject, 0).pk, limit, after }, (row): row is AuditRow => keep(row as AuditRow));
