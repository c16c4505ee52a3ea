// What is kept of changes and corrections of a person's record, and of names in time.
import type { Since } from '../../../platform/rules/calendar.ts';

export type EmployeeKind = 'CPNS' | 'PNS' | 'PPPK' | 'PPPK_PART_TIME' | 'NON_ASN';

export type RecordField = 'NAME' | 'KIND' | 'GRADE' | 'BIRTH_DATE' | 'SEX' | 'IDENTIFIER' | 'NIK';

/** CHANGED from a day on; CORRECTED because it was wrong; WITHDRAWN: an entry that should not have been made. */
export type RecordEntryKind = 'CHANGED' | 'CORRECTED' | 'WITHDRAWN';

/** The letter that a change rests on (surat keputusan, ijazah, akta). */
export interface Proof {
  number: string;
  issuedOn: string;
}

export interface FieldChange {
  field: RecordField;
  /** Null where there was none; of a NIK always. */
  before: string | null;
  after: string | null;
}

export interface RecordEvent {
  id: string;
  kind: RecordEntryKind;
  /** First day of what changed; of a correction, of the entry that was wrong; null for what holds for life. */
  validFrom: string | null;
  changes: FieldChange[];
  /** Null only of an appointment, of a number that was added, or of one that replaced a number which contradicted the record. */
  reason: string | null;
  proof: Proof | null;
  /** WITHDRAWN: which entry. */
  of: string | null;
  at: string;
  /** The officer: id of the employee, or of the login without one. */
  by: string;
}

/** A value with the entry that brought it; null as registered. */
export interface ValueSpan<T> extends Since<T> {
  eventId: string | null;
}

export interface RecordSpans {
  name?: ValueSpan<string>[];
  kind?: ValueSpan<EmployeeKind>[];
  grade?: ValueSpan<string | null>[];
}

/** Of two from the same day the later written one holds: that is how a mistyped one is put right. */
export interface Renaming extends Since<string> {
  /** Null of the first. */
  reason: string | null;
  proof: Proof | null;
  at: string | null;
  by: string | null;
}
