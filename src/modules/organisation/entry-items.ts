// Entries of the organisation in the table: beside the record that they changed, for some months.

import type { Operation, SubjectChange } from '../../platform/store/commit.ts';
import { pad8 } from '../../platform/store/ids.ts';
import { type ItemToWrite, itemKind, type RowOf } from '../../platform/store/item-kind.ts';
import { queryAll, type ReadRange } from '../../platform/store/ranges.ts';
import { factsOf } from '../../platform/store/said.ts';
import type { Row, Table } from '../../platform/store/table.ts';
import { entryId } from './ids.ts';
import { EmployeeItem } from './items.ts';
import { beforeOf, type EntryType, type RecordEntry } from './rules/entries.ts';

/** Long enough to see what was taken back; the audit trail remembers for ever. */
const KEPT_DAYS = 120;

const SUBJECTS: ReadonlySet<string> = new Set<EntryType>(['Employee', 'Unit', 'Position']);
export const isEntryType = (type: string): type is EntryType => SUBJECTS.has(type);
/** Taking back is no entry of its own: it strikes one out. */
export const UNDO = 'entryUndo';
/** What is forgotten is not kept beside the record, and nobody takes it back. */
const WITHOUT_ENTRY: ReadonlySet<string> = new Set([UNDO, 'personnelFileForget']);

/** What an operation changed of a record, beside it, behind all that is read with it: by the version it made. */
export const EntryItem = itemKind<RecordEntry>()({
  type: 'Entry',
  key: (subjectId: string, version: number) => ({ pk: subjectId, sk: `UNDO#${pad8(version)}` }),
  of: ({ subjectId, version }) => [subjectId, version],
  ttl: ({ at }) => Math.floor(Date.parse(at) / 1000) + KEPT_DAYS * 86_400,
});
type EntryRow = RowOf<typeof EntryItem>;

const BESIDE = ['UNDO#', 'UNDO#~'] as const;

/** All that are kept beside a record, the oldest first. */
export const entriesBeside = async (range: ReadRange, subjectId: string): Promise<RecordEntry[]> =>
  EntryItem.among(await range(subjectId, BESIDE)).map(({ body }) => body);

/** The same as they lie: with a personnel file they go before their time, since each holds what it changed, also a NIK. */
export const entryRowsBeside = async (table: Table, subjectId: string): Promise<Row[]> =>
  EntryItem.among(await queryAll(table, { pk: subjectId, prefix: 'UNDO#' }));

/** The entries that a transaction makes: one for each record of the organisation that it changes. Whoever is registered begins without one. */
export function entriesOf({ name, now, viewer }: Operation, changes: readonly SubjectChange[]): ItemToWrite<EntryRow>[] {
  if (WITHOUT_ENTRY.has(name)) return [];
  const made = changes.flatMap((change) => {
    const { type, pk: subjectId } = change.after;
    if (!isEntryType(type) || (type === EmployeeItem.type && change.before === null)) return [];
    return [{ ...change, type, subjectId, version: (change.before?.version ?? 0) + 1 }];
  });
  const marks = made.map(({ subjectId, version }) => ({ subjectId, version }));
  return made.map(({ before, after, detail, type, subjectId, version }) =>
    EntryItem.put(after.region, {
      id: entryId(subjectId, version),
      subjectId,
      type,
      region: after.region,
      operation: name,
      at: now,
      by: viewer,
      version,
      together: marks.filter((mark) => mark.subjectId !== subjectId),
      detail: factsOf(detail).facts,
      before: beforeOf(before && (before.body as object), after.body as object),
      undone: null,
    }),
  );
}
