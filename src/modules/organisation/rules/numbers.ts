// Service numbers on a record: held from a day on, replaced where mistyped, and what contradicts the record now. Pure.
import { addDays, compareDay, covers } from '../../../platform/rules/calendar.ts';
import { fail, type Problem, RuleError, refuse } from '../../../platform/rules/errors.ts';
import {
  claimsOf,
  type DatedIdentifier,
  type IdentifierWarning,
  identifierKind,
  identifierValidOn,
  identifierWarnings,
  parseIdentifier,
} from '../../../platform/rules/identifiers.ts';
import { NUMBER_OF } from './grades.ts';
import { logged, type RecordGround } from './history.ts';
import { type Employee, kindOn } from './types.ts';

const at = { field: ['identifier'] };

function read(text: string, today: string): Pick<DatedIdentifier, 'kind' | 'value'> {
  const kind = identifierKind(text) ?? 'NIP';
  const { value, problems } = parseIdentifier(kind, text, today);
  if (value === null) throw new RuleError(...problems.map((problem) => ({ ...problem, ...at })));
  return { kind, value };
}

/** A late entry fills its own span: what came after it stays. */
function inserted(list: readonly DatedIdentifier[], entry: Omit<DatedIdentifier, 'validTo'>): DatedIdentifier[] {
  if (list.some(({ validFrom }) => validFrom === entry.validFrom)) fail('DATES_OVERLAP', { field: ['validFrom'] });
  const lastDay = addDays(entry.validFrom, -1);
  const earlier = list
    .filter(({ validFrom }) => compareDay(validFrom, entry.validFrom) < 0)
    .map((one) => (one.validTo === null || one.validTo > lastDay ? { ...one, validTo: lastDay } : one));
  const later = list.filter(({ validFrom }) => compareDay(validFrom, entry.validFrom) > 0);
  return [...earlier, { ...entry, validTo: later[0] ? addDays(later[0].validFrom, -1) : null }, ...later];
}

/** The number before goes on where the one taken out had ended it. */
const without = (list: readonly DatedIdentifier[], out: DatedIdentifier): DatedIdentifier[] =>
  list.filter((one) => one !== out).map((one) => (one.validTo === addDays(out.validFrom, -1) ? { ...one, validTo: out.validTo } : one));

/** Whether the number held on a day is of the kind that the service has then. */
export function numberProblems(employee: Employee, day: string): Problem[] {
  const [held, wanted] = [identifierValidOn(employee.identifiers, day)?.kind ?? null, NUMBER_OF[kindOn(employee, day)]];
  if (wanted === null || held === wanted) return [];
  if (held === null) return [{ code: 'REQUIRED', ...at }];
  return [{ code: 'IDENTIFIER_INVALID', ...at, params: { kind: wanted, fault: 'OTHER_KIND', actual: held } }];
}

/** A number from a day on, without a word in the log: of who comes into service, or beside a change of kind. */
export function holdNumber(employee: Employee, text: string, validFrom: string, today: string): Employee {
  const number = read(text, today);
  if (employee.identifiers.some(({ value }) => value === number.value)) fail('ALREADY_EXISTS', at);
  return { ...employee, identifiers: inserted(employee.identifiers, { ...number, validFrom }) };
}

const contradicts = (number: Pick<DatedIdentifier, 'kind' | 'value'>, employee: Employee): IdentifierWarning[] =>
  identifierWarnings(claimsOf(number), employee);

/** What the numbers that hold today, or will, say otherwise than the record: asked anew each time, so that a warning goes with its cause. */
export function warningsOn(employee: Employee, today: string): IdentifierWarning[] {
  const held = employee.identifiers.filter(({ validTo }) => validTo === null || validTo >= today);
  return [...new Set(held.flatMap((number) => contradicts(number, employee)))];
}

export interface NumberReplacement {
  /** A day on which the wrong number is held on record. */
  asOf: string;
  /** Null strikes it out. */
  identifier: string | null;
  /** From when the right one truly holds. */
  validFrom: string;
}

/** A number that contradicts the record, replaced by one that does not, needs no further reason. */
function reasonProblems(employee: Employee, old: DatedIdentifier, next: DatedIdentifier | null, { reason }: RecordGround): Problem[] {
  if (reason !== null || (next && contradicts(old, employee).length > 0 && contradicts(next, employee).length === 0)) return [];
  return [{ code: 'REQUIRED', field: ['reason'] }];
}

/** A number put right stays between those before and after it: they are corrected by themselves. */
function orderProblems(list: readonly DatedIdentifier[], old: DatedIdentifier, validFrom: string): Problem[] {
  const before = list.filter((one) => one.validFrom < old.validFrom).at(-1);
  const after = list.find((one) => one.validFrom > old.validFrom);
  const [least, most] = [before && addDays(before.validFrom, 1), after && addDays(after.validFrom, -1)];
  if ((!least || validFrom >= least) && (!most || validFrom <= most)) return [];
  return [{ code: 'OUT_OF_RANGE', field: ['validFrom'], params: { ...(least && { least }), ...(most && { most }) } }];
}

/** Another number in the place of a mistyped one, which stays in the log and is free for whom it belongs to. */
export function replaceNumber(employee: Employee, { asOf, identifier, validFrom }: NumberReplacement, ground: RecordGround): Employee {
  const old = identifierValidOn(employee.identifiers, asOf) ?? fail('NOT_FOUND', { field: ['asOf'] });
  const rest = without(employee.identifiers, old);
  const next = identifier === null ? null : { ...read(identifier, ground.today), validFrom, validTo: null };
  if (next && (rest.some(({ value }) => value === next.value) || (next.value === old.value && next.validFrom === old.validFrom)))
    fail('ALREADY_EXISTS', at);
  refuse([...reasonProblems(employee, old, next, ground), ...(next ? orderProblems(employee.identifiers, old, validFrom) : [])]);
  const changed = { ...employee, identifiers: next ? inserted(rest, next) : rest };
  if (next) refuse(numberProblems(changed, validFrom));
  const change = { field: 'IDENTIFIER' as const, before: old.value, after: next?.value ?? null };
  return logged(changed, ground, { kind: 'CORRECTED', validFrom: old.validFrom, changes: [change] });
}

/** A number from a day on; in the place of the one that is held from the same day. */
export function addNumber(employee: Employee, identifier: string, validFrom: string, ground: RecordGround): Employee {
  if (employee.identifiers.some((one) => one.validFrom === validFrom))
    return replaceNumber(employee, { asOf: validFrom, identifier, validFrom }, ground);
  const before = employee.identifiers.find((one) => covers(one, validFrom))?.value ?? null;
  const changed = holdNumber(employee, identifier, validFrom, ground.today);
  refuse(numberProblems(changed, validFrom));
  const change = { field: 'IDENTIFIER' as const, before, after: read(identifier, ground.today).value };
  return logged(changed, ground, { kind: 'CHANGED', validFrom, changes: [change] });
}

/** The number that an entry of the log brought, taken out with it. */
export function dropNumber(employee: Employee, value: string): Employee {
  const out = employee.identifiers.find((one) => one.value === value);
  return out ? { ...employee, identifiers: without(employee.identifiers, out) } : employee;
}
