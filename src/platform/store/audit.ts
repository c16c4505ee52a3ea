// Audit records in the table: written by `commit` alone, read in order.
import { itemKind, type RowOf } from './item-kind.ts';
import * as keys from './keys.ts';
import { fillPage, queryAll } from './ranges.ts';
import type { Key, Page, Row, Slice, Table } from './table.ts';

export interface AuditFacts {
  subject: string;
  version: number;
  at: string;
  /** When the request first arrived, where the rules were asked as of then (0042). */
  receivedAt?: string;
  by: string;
  operation: string;
  /** Partition of the once-only marker: a repeat under another key finds what it repeats. */
  marker?: string;
  requestId: string;
  /** The employee behind the login that `by` names; absent of anonymous records, and where there is none. Told on record alone (decision 0113). */
  person?: string;
  /** The state of the item as it was written; absent of records from before states were kept. */
  state?: string;
  /** From when the table may have forgotten the item, in epoch seconds. */
  until?: number;
  /** States of what was written beside it in its partition, by sort key; null: it was dropped. Absent of anonymous records. */
  beside?: Record<string, string | null>;
  detail: Record<string, unknown>;
  /** Under whom what was said with it lies sealed, as long as it is not forgotten. */
  about?: string;
  previous: string | null;
  hash: string;
}

export const AuditItem = itemKind<AuditFacts>()({
  type: 'Audit',
  key: keys.audit,
  of: ({ subject, version }) => [subject, version],
});
export type AuditRow = RowOf<typeof AuditItem>;

const recordsOf = (subject: string): string => keys.audit(subject, 0).pk;

/** What the records of an item are kept under: its id, or the item beside it. */
export const subjectOf = ({ pk, sk }: Pick<Row, 'pk' | 'sk'>): string => (sk === '#' ? pk : `${pk}|${sk}`);

/** The item whose records are kept under a subject. */
export function itemOf(subject: string): Key {
  const [pk = '', ...sk] = subject.split('|');
  return { pk, sk: sk.length > 0 ? sk.join('|') : '#' };
}

/** AP-83: the last record of a subject; null where there is none. */
export async function lastRecordOf(table: Table, subject: string): Promise<AuditFacts | null> {
  const { rows } = await table.query({ pk: recordsOf(subject), limit: 1, descending: true });
  return AuditItem.bodyOf(rows[0]);
}

/** AP-03: the records of a subject that may be told, oldest first, or newest. */
export const auditOf = (
  table: Table,
  subject: string,
  keep: (row: AuditRow) => boolean,
  slice: Slice & { descending?: boolean },
): Promise<Page<AuditRow>> =>
  fillPage(table, { pk: recordsOf(subject), ...slice }, (row): row is AuditRow => AuditItem.is(row) && keep(row));

/** AP-391: all records of a subject, oldest first. */
export const recordsOfSubject = async (table: Table, subject: string): Promise<AuditFacts[]> =>
  AuditItem.among(await queryAll(table, { pk: recordsOf(subject) })).map(({ body }) => body);

/** AP-113: one record of a subject, by the version it made. */
export const auditRecord = (table: Table, subject: string, version: number): Promise<AuditRow | null> =>
  AuditItem.load(table.get, subject, version);
