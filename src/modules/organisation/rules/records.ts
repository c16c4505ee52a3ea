// Changes of a person's record from a day on, and corrections of what was wrong: an employee goes in, a changed one comes out. Pure.
import { addDays } from '../../../platform/rules/calendar.ts';
import { type ErrorCode, fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import type { Sex } from '../../../platform/rules/identifiers.ts';
import { checkName } from '../../../platform/rules/text.ts';
import { birthProblems } from './careers.ts';
import { above, fits, mayBecome } from './grades.ts';
import { isWithdrawn, logged, type RecordGround } from './history.ts';
import { dropNumber, holdNumber, numberProblems } from './numbers.ts';
import type { EmployeeKind, FieldChange, RecordField, RecordSpans, ValueSpan } from './record-types.ts';
import { type Employee, gradeOn, kindOn, nameOn } from './types.ts';

/** Absent leaves; of a grade null clears. */
export interface DatedFacts {
  name?: string;
  kind?: EmployeeKind;
  grade?: string | null;
}

export interface PersonalFacts extends DatedFacts {
  birthDate?: string;
  sex?: Sex;
}

type DatedField = keyof DatedFacts;
const FIELD = { name: 'NAME', kind: 'KIND', grade: 'GRADE', birthDate: 'BIRTH_DATE', sex: 'SEX' } as const satisfies Record<
  string,
  RecordField
>;
const DATED: readonly DatedField[] = ['name', 'kind', 'grade'];
const LIFELONG = ['birthDate', 'sex'] as const;

const READ: Record<DatedField, (employee: Employee, day: string) => string | null> = { name: nameOn, kind: kindOn, grade: gradeOn };

/** Records without a change hold one value of each, from the first day on. */
const FIRST_DAY = '1900-01-01';

const spansOf = (employee: Employee, field: DatedField): ValueSpan<unknown>[] =>
  employee.spans?.[field] ?? [{ validFrom: FIRST_DAY, value: employee[field], eventId: null }];

const withSpans = (employee: Employee, field: DatedField, spans: ValueSpan<unknown>[]): Employee => ({
  ...employee,
  spans: { ...employee.spans, [field]: spans } as RecordSpans,
});

/** What stands for the present without a day: as it is today. */
const settled = (employee: Employee, today: string): Employee => ({
  ...employee,
  name: nameOn(employee, today),
  kind: kindOn(employee, today),
  grade: gradeOn(employee, today),
});

const trimmed = <F extends PersonalFacts>(facts: F): F => (facts.name === undefined ? facts : { ...facts, name: facts.name.trim() });

const given = <K extends keyof PersonalFacts>(facts: PersonalFacts, fields: readonly K[]): K[] =>
  fields.filter((field) => facts[field] !== undefined);

const problem = (code: ErrorCode, ...field: string[]): Problem => ({ code, field });

function textProblems(facts: PersonalFacts): Problem[] {
  if (given(facts, [...DATED, ...LIFELONG]).length === 0) return [problem('REQUIRED')];
  return facts.name === undefined ? [] : checkName('name', facts.name, 200);
}

/** Every grade must fit the kind of service, on each day on which one of the two changes. */
function gradeProblems(employee: Employee): Problem[] {
  const days = [...spansOf(employee, 'kind'), ...spansOf(employee, 'grade')].map(({ validFrom }) => validFrom).toSorted();
  const day = days.find((one) => !fits(kindOn(employee, one), gradeOn(employee, one)));
  return day ? [{ code: 'GRADE_UNFIT', field: ['grade'], params: { kind: kindOn(employee, day), day } }] : [];
}

function setFrom(employee: Employee, field: DatedField, value: unknown, validFrom: string, eventId: string): Employee {
  const rest = spansOf(employee, field).filter((span) => span.validFrom !== validFrom);
  const spans = [...rest, { validFrom, value, eventId }].toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return withSpans(employee, field, spans);
}

export interface RecordChange extends DatedFacts {
  validFrom: string;
  /** The number that comes with another kind of service. */
  identifier?: string;
}

function changeProblems(employee: Employee, change: RecordChange, { today }: RecordGround, mostAhead: number): Problem[] {
  const { validFrom, kind, name } = change;
  const last = name === undefined ? addDays(today, mostAhead) : today;
  const least = employee.birthDate;
  const problems = textProblems(change);
  if (validFrom > last || validFrom <= least) problems.push({ code: 'OUT_OF_RANGE', field: ['validFrom'], params: { least, most: last } });
  if (kind && kind !== kindOn(employee, validFrom) && !mayBecome(kindOn(employee, validFrom), kind))
    problems.push({ ...problem('INVALID', 'kind'), text: 'KIND_CHANGE' });
  for (const field of given(change, DATED)) {
    if (employee.spans?.[field]?.some((span) => span.validFrom === validFrom)) problems.push(problem('ALREADY_EXISTS', 'validFrom'));
    else if (READ[field](employee, validFrom) === change[field]) problems.push(problem('ALREADY_EXISTS', field));
  }
  return problems;
}

const changesOf = (employee: Employee, facts: DatedFacts, day: string): FieldChange[] =>
  given(facts, DATED).map((field) => ({ field: FIELD[field], before: READ[field](employee, day), after: facts[field] ?? null }));

/** A name or a grade may be older than the numbers on record; a kind of service never is. */
const asksForNumber = (changes: readonly FieldChange[]): boolean => changes.some(({ field }) => field !== 'GRADE' && field !== 'NAME');

/** Facts and number from a day on, without asking whether the step is one that a service knows: that is for the caller. */
export function applied(employee: Employee, change: RecordChange, ground: RecordGround): Employee {
  const { validFrom, identifier } = change;
  const changes = changesOf(employee, change, validFrom);
  let next = employee;
  for (const field of given(change, DATED)) next = setFrom(next, field, change[field], validFrom, ground.id);
  if (identifier !== undefined) {
    next = holdNumber(next, identifier, validFrom, ground.today);
    const after = next.identifiers.find((one) => one.validFrom === validFrom)?.value ?? null;
    changes.push({ field: 'IDENTIFIER', before: null, after });
  }
  refuse([...gradeProblems(next), ...(asksForNumber(changes) ? numberProblems(next, validFrom) : [])]);
  return logged(settled(next, ground.today), ground, { kind: 'CHANGED', validFrom, changes });
}

/**
 * Another name, kind of service or grade from a day on; a late entry fills its span up to the next. `mostAhead` in days; a name is never
 * known ahead, since lists and searches carry it.
 */
export function changeRecord(employee: Employee, input: RecordChange, ground: RecordGround, mostAhead: number): Employee {
  const change = trimmed(input);
  refuse(changeProblems(employee, change, ground, mostAhead));
  return applied(employee, change, ground);
}

/** What was wrong from the start of the entry that holds on `asOf`: the right value takes its place, the log keeps the wrong one. */
export function correctRecord(employee: Employee, { asOf, ...input }: PersonalFacts & { asOf: string }, ground: RecordGround): Employee {
  const facts = trimmed(input);
  refuse([...textProblems(facts), ...(facts.birthDate === undefined ? [] : birthProblems(facts.birthDate, ground.today))]);
  const changes = changesOf(employee, facts, asOf);
  for (const field of given(facts, LIFELONG)) changes.push({ field: FIELD[field], before: employee[field], after: facts[field] ?? null });
  refuse(changes.filter(({ before, after }) => before === after).map(({ field }) => problem('ALREADY_EXISTS', camel(field))));
  let next: Employee = { ...employee, birthDate: facts.birthDate ?? employee.birthDate, sex: facts.sex ?? employee.sex };
  for (const field of given(facts, DATED)) next = withSpans(next, field, put(spansOf(next, field), asOf, facts[field]));
  refuse([...gradeProblems(next), ...(facts.kind === undefined ? [] : numberProblems(next, asOf))]);
  const dated = given(facts, DATED).length > 0;
  return logged(settled(next, ground.today), ground, { kind: 'CORRECTED', validFrom: dated ? asOf : null, changes });
}

const camel = (field: RecordField): string => Object.entries(FIELD).find(([, name]) => name === field)?.[0] ?? '';

function put(spans: ValueSpan<unknown>[], asOf: string, value: unknown): ValueSpan<unknown>[] {
  const held = spans.findLast(({ validFrom }) => validFrom <= asOf) ?? spans[0];
  return spans.map((span) => (span === held ? { ...span, value } : span));
}

/**
 * An entry that should not have been made is gone, with the number it brought: what held before goes on. The log keeps both.
 * @throws RuleError TRANSITION_REFUSED for a correction, a NIK, a contract renewed as it was, and what is withdrawn already.
 */
export function withdrawEntry(employee: Employee, entryId: string, ground: RecordGround): Employee {
  const entry = employee.record?.find(({ id }) => id === entryId) ?? fail('NOT_FOUND', { field: ['entryId'] });
  const kept = entry.changes.length === 0 || entry.changes.some(({ field }) => field === 'NIK');
  if (entry.kind !== 'CHANGED' || kept || isWithdrawn(employee, entryId))
    fail('TRANSITION_REFUSED', { field: ['entryId'], data: { allowed: [] } });
  let next = employee;
  for (const field of DATED.filter((one) => employee.spans?.[one]))
    next = withSpans(
      next,
      field,
      spansOf(next, field).filter(({ eventId }) => eventId !== entryId),
    );
  const number = entry.changes.find(({ field }) => field === 'IDENTIFIER')?.after;
  if (number) next = dropNumber(next, number);
  refuse([...gradeProblems(next), ...(asksForNumber(entry.changes) ? numberProblems(next, entry.validFrom ?? ground.today) : [])]);
  const changes = entry.changes.map(({ field, before, after }) => ({ field, before: after, after: before }));
  return logged(settled(next, ground.today), ground, { kind: 'WITHDRAWN', validFrom: entry.validFrom, changes }, entryId);
}

/** Kenaikan pangkat: a permanent civil servant rises. @throws RuleError OUT_OF_RANGE with the grades there are above. */
export function promote(
  employee: Employee,
  { grade, validFrom }: { grade: string; validFrom: string },
  ground: RecordGround,
  mostAhead: number,
): Employee {
  const kind = kindOn(employee, validFrom);
  if (kind !== 'PNS') fail('GRADE_UNFIT', { field: ['grade'], params: { kind, day: validFrom } });
  const higher = above(kind, gradeOn(employee, addDays(validFrom, -1)));
  if (!higher.includes(grade)) fail('OUT_OF_RANGE', { field: ['grade'], params: { least: higher[0] ?? '', most: higher.at(-1) ?? '' } });
  return changeRecord(employee, { validFrom, grade }, ground, mostAhead);
}
