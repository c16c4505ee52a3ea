// What is kept of the comparison of the table with its records.

/** `ITEM_CHANGED`: it is not what its last record says. `ITEM_MISSING`: records tell of it, and it is gone. `ITEM_UNRECORDED`: no record tells of it. `RECORDS_BROKEN`: records of a subject do not follow one another. */
export type FindingKind = 'ITEM_CHANGED' | 'ITEM_MISSING' | 'ITEM_UNRECORDED' | 'RECORDS_BROKEN';

/** Where the table and its records tell otherwise: which item, and nothing of what it says. */
export interface Finding {
  id: string;
  kind: FindingKind;
  /** What records of the item are kept under, as `auditTrail` takes it; of an item beside another, that with its own name. */
  subject: string;
  /** As the table calls the kind of item; null where nothing is left to tell. */
  itemType: string | null;
  foundOn: string;
  /** The last walk that saw it. */
  seenOn: string;
  /** What differed, by its digest, and when it was seen last: of one item, or of the rows of a list that lie beside it. Absent of findings from before 0121. */
  differences?: Readonly<Record<string, string>>;
  /** That it was seen to, as long as nothing else differs; null while it is open. */
  acknowledged: Acknowledged | null;
}

export interface Acknowledged {
  by: string;
  at: string;
  reason: string;
}

/** How far the comparison has come: it goes on where it stopped. */
export interface Walk {
  begunOn: string;
  /** When the walk before began, which has gone through all of the table; of the first its own day. Absent of walks from before 0121. */
  beforeOn?: string;
  /** When the last walk through all of the table ended; null before the first. */
  endedOn: string | null;
  /** Null: the next walk begins at the beginning. */
  after: Record<string, string> | null;
  /** The partition that was looked at last, and as a whole. */
  lastPk: string;
}

/** That somebody has asked whose name stands behind a record. */
export interface NameAsk {
  id: string;
  subject: string;
  /** Of the record. */
  version: number;
  /** Whose name was told; null where no employee made it. */
  employeeId: string | null;
  reason: string;
  /** Who has asked. */
  by: string;
  at: string;
}
