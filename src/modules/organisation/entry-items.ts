// Entries of the organisation in the table: beside the record that they changed, for some months.

import type { Operation, SubjectChange } from '../../platform/store/commit.ts';
import * as keys from '../../platform/store/keys.ts';
import type { Row } from '../../platform/store/table.ts';
import { beforeOf, type Entry, type EntryType } from './rules/entries.ts';

export type EntryRow = Row<Entry>;

/** Long enough to see what was taken back; the audit trail remembers for ever. */
const KEPT_DAYS = 120;

const TYPES: ReadonlySet<string> = new Set<EntryType>(['Employee', 'Unit', 'Position']);
/** Taking back is no entry of its own: it strikes one out. */
export const UNDO = 'entryUndo';

export const entryItem = (entry: Entry): Omit<EntryRow, 'version'> => ({
  ...keys.entry(entry.subjectId, entry.version),
  type: 'Entry',
  region: entry.region,
  body: entry,
  ttl: Math.floor(Date.parse(entry.at) / 1000) + KEPT_DAYS * 86_400,
});

/** The entries that a transaction makes: one for each record of the organisation that it changes. Whoever is registered begins without one. */
export function entriesOf({ name, now, viewer }: Operation, changes: readonly SubjectChange[]): Omit<EntryRow, 'version'>[] {
  if (name === UNDO) return [];
  const made = changes
    .filter(({ before, after }) => TYPES.has(after.type) && !(after.type === 'Employee' && before === null))
    .map((change) => ({ ...change, subjectId: change.after.pk, version: (change.before?.version ?? 0) + 1 }));
  const marks = made.map(({ subjectId, version }) => ({ subjectId, version }));
  return made.map(({ before, after, detail, subjectId, version }) =>
    entryItem({
      id: keys.entryId(subjectId, version),
      subjectId,
      type: after.type as EntryType,
      region: after.region,
      operation: name,
      at: now,
      by: viewer,
      version,
      together: marks.filter((mark) => mark.subjectId !== subjectId),
      detail: detail ?? {},
      before: beforeOf(before && (before.body as object), after.body as object),
      undone: null,
    }),
  );
}
