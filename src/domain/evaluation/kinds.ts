// As what kind of civil servant somebody served on each day: PNS or PPPK, from the dated records there are. Pure.
import { addDays } from '../calendar.ts';
import { identifierValidOn } from '../identifiers.ts';
import type { Employee, EmployeeKind } from '../organisation/types.ts';
import type { DaySpan } from '../performance/types.ts';

export interface KindSpan extends DaySpan {
  kind: EmployeeKind;
  /** Whether a dated record says so; false = the present kind, taken for want of one. */
  kindRecorded: boolean;
}

type Known = Pick<Employee, 'kind' | 'identifiers'>;

/** A NIP makes a PNS and a NI PPPK a PPPK: whoever changed in the year holds one after the other. */
function kindOn({ kind, identifiers }: Known, day: string): Pick<KindSpan, 'kind' | 'kindRecorded'> {
  const number = identifierValidOn(identifiers, day);
  if (!number) return { kind, kindRecorded: false };
  const held: EmployeeKind = number.kind === 'NIP' ? 'PNS' : kind === 'PPPK_PART_TIME' ? kind : 'PPPK';
  return { kind: held, kindRecorded: true };
}

/** A span cut where the kind changes. */
export function kindsIn(employee: Known, span: DaySpan): KindSpan[] {
  const starts = employee.identifiers.flatMap(({ validFrom, validTo }) => [validFrom, ...(validTo === null ? [] : [addDays(validTo, 1)])]);
  const cuts = [...new Set([span.from, ...starts.filter((day) => span.from < day && day <= span.to)])].toSorted();
  const pieces: KindSpan[] = [];
  cuts.forEach((from, i) => {
    const next = { from, to: cuts[i + 1] ? addDays(cuts[i + 1] ?? '', -1) : span.to, ...kindOn(employee, from) };
    const last = pieces.at(-1);
    if (last?.kind === next.kind && last.kindRecorded === next.kindRecorded) last.to = next.to;
    else pieces.push(next);
  });
  return pieces;
}
