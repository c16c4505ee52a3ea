// Absences of a year: leave, study, secondment. They exempt a period, and some shorten a year; none lowers a rating. Pure.
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkText } from '../../../platform/rules/text.ts';
import type { DaySpan } from '../../performance/rules/types.ts';
import type { EvaluationPolicy } from './policy.ts';
import type { AbsenceKind, AbsenceSheet, AbsentSpan, RecordedAbsence } from './types.ts';

export interface AbsenceInput extends DaySpan {
  kind: AbsenceKind;
  reason: string;
}

export interface AbsenceFacts {
  id: string;
  by: string;
  now: string;
  policy: EvaluationPolicy;
}

/** Those that stand, as days. */
export const absencesOf = (sheet: AbsenceSheet | null): AbsentSpan[] =>
  (sheet?.absences ?? []).flatMap(({ kind, from, to, withdrawn }) => (withdrawn ? [] : [{ kind, from, to }]));

/** Those whose days count as not served. Sick, maternity and other paid leave keep their months (policy). */
export const takingMonths = (absences: readonly AbsentSpan[], { absences: { takesMonths } }: EvaluationPolicy): AbsentSpan[] =>
  absences.filter(({ kind }) => takesMonths[kind]);

/** As whoever may see the evaluation sees them: without the kind, which tells of health. */
export const absencesShown = (
  absences: readonly AbsentSpan[],
  { absences: { takesMonths } }: EvaluationPolicy,
): (DaySpan & { keepsMonths: boolean })[] => absences.map(({ kind, from, to }) => ({ from, to, keepsMonths: !takesMonths[kind] }));

function problems(sheet: AbsenceSheet, { from, to, reason }: AbsenceInput, { limits }: EvaluationPolicy): Problem[] {
  const [least, most] = [`${sheet.year}-01-01`, `${sheet.year}-12-31`];
  const found: Problem[] = checkText('reason', reason, limits.absenceReason);
  for (const [field, day] of Object.entries({ from, to }))
    if (day < least || day > most) found.push({ code: 'OUT_OF_RANGE', field: [field], params: { least, most } });
  if (to < from) found.push({ code: 'DATE_ORDER', field: ['to'] });
  if (absencesOf(sheet).some((one) => one.from <= to && from <= one.to)) found.push({ code: 'DATES_OVERLAP', field: ['from'] });
  if (sheet.absences.length >= limits.absences) found.push({ code: 'LIMIT_REACHED', field: ['from'], params: { most: limits.absences } });
  return found;
}

/** @throws RuleError OWN_CASE, OUT_OF_RANGE, DATE_ORDER, DATES_OVERLAP, LIMIT_REACHED, of the reason. */
export function recordAbsence(sheet: AbsenceSheet, input: AbsenceInput, { id, by, now, policy }: AbsenceFacts): AbsenceSheet {
  if (by === sheet.employeeId) fail('OWN_CASE', { field: ['employeeId'] });
  refuse(problems(sheet, input, policy));
  const { kind, from, to, reason } = input;
  const absence: RecordedAbsence = { id, kind, from, to, reason: reason.trim(), recordedAt: now, recordedBy: by, withdrawn: null };
  return { ...sheet, absences: [...sheet.absences, absence].toSorted((a, b) => (a.from < b.from ? -1 : 1)) };
}

/** @throws RuleError OWN_CASE, NOT_FOUND, TRANSITION_REFUSED (withdrawn already), of the reason. */
export function withdrawAbsence(
  sheet: AbsenceSheet,
  { absenceId, reason }: { absenceId: string; reason: string },
  { by, now, policy }: Omit<AbsenceFacts, 'id'>,
): AbsenceSheet {
  if (by === sheet.employeeId) fail('OWN_CASE', { field: ['sheetId'] });
  const found = sheet.absences.find(({ id }) => id === absenceId) ?? fail('NOT_FOUND', { field: ['absenceId'] });
  if (found.withdrawn) fail('TRANSITION_REFUSED', { field: ['absenceId'], data: { allowed: [] } });
  refuse(checkText('reason', reason, policy.limits.absenceReason));
  const withdrawn = { at: now, by, reason: reason.trim() };
  return { ...sheet, absences: sheet.absences.map((one) => (one.id === absenceId ? { ...one, withdrawn } : one)) };
}
