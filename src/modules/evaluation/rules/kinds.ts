// As what kind of civil servant somebody served on each day: a span cut where the record says that the kind changed. Pure.
import { addDays } from '../../../platform/rules/calendar.ts';
import type { EmployeeKind } from '../../organisation/rules/record-types.ts';
import { type Employee, kindOn } from '../../organisation/rules/types.ts';
import type { DaySpan } from '../../performance/rules/types.ts';

export interface KindSpan extends DaySpan {
  kind: EmployeeKind;
}

export function kindsIn(employee: Pick<Employee, 'kind' | 'spans'>, span: DaySpan): KindSpan[] {
  const starts = (employee.spans?.kind ?? []).map(({ validFrom }) => validFrom).filter((day) => span.from < day && day <= span.to);
  const cuts = [...new Set([span.from, ...starts])].toSorted();
  const pieces: KindSpan[] = [];
  cuts.forEach((from, i) => {
    const next = cuts[i + 1];
    const piece = { from, to: next ? addDays(next, -1) : span.to, kind: kindOn(employee, from) };
    const last = pieces.at(-1);
    if (last?.kind === piece.kind) last.to = piece.to;
    else pieces.push(piece);
  });
  return pieces;
}
