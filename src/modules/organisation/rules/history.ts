// What is kept of changes and corrections of a person's record: types, and the log that nothing is taken out of. Pure.
import type { Since } from '../../../platform/rules/calendar.ts';
import { type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkText } from '../../../platform/rules/text.ts';
import type { Employee, EmployeeKind } from './types.ts';

export type RecordField = 'NAME' | 'KIND' | 'GRADE' | 'BIRTH_DATE' | 'SEX' | 'IDENTIFIER' | 'NIK';

/** CHANGED from a day on; CORRECTED because it was wrong; WITHDRAWN: an entry that should not have been made. */
export type RecordDeed = 'CHANGED' | 'CORRECTED' | 'WITHDRAWN';

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
  deed: RecordDeed;
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
export interface Span<T> extends Since<T> {
  eventId: string | null;
}

export interface RecordSpans {
  name?: Span<string>[];
  kind?: Span<EmployeeKind>[];
  grade?: Span<string | null>[];
}

/** Who does it, when, why and on what ground. */
export interface Ground {
  id: string;
  reason: string | null;
  proof: Proof | null;
  by: string;
  now: string;
  today: string;
}

const REASON = 500;
const NUMBER = 100;

export function groundProblems({ reason, proof, today }: Ground): Problem[] {
  const problems = reason === null ? [] : checkText('reason', reason, REASON);
  if (proof) problems.push(...checkText(['proof', 'number'], proof.number, NUMBER));
  if (proof && proof.issuedOn > today) problems.push({ code: 'OUT_OF_RANGE', field: ['proof', 'issuedOn'], params: { most: today } });
  return problems;
}

export function logged(
  employee: Employee,
  ground: Ground,
  event: Pick<RecordEvent, 'deed' | 'validFrom' | 'changes'>,
  of?: string,
): Employee {
  refuse(groundProblems(ground));
  const { id, reason, proof, by, now: at } = ground;
  const told = proof && { number: proof.number.trim(), issuedOn: proof.issuedOn };
  const entry: RecordEvent = { id, ...event, reason: reason?.trim() ?? null, proof: told, of: of ?? null, at, by };
  return { ...employee, record: [...(employee.record ?? []), entry] };
}

export const isWithdrawn = ({ record = [] }: Pick<Employee, 'record'>, eventId: string): boolean => record.some(({ of }) => of === eventId);
