// The personnel file of who has left: how long it is kept, and what of the record goes with it (decision 0123). Pure.
import { afterMonths } from '../../../platform/rules/calendar.ts';
import { withoutTexts } from '../../../platform/rules/without-texts.ts';
import { type Employee, lastDayOfService } from './types.ts';

type Ending = Pick<Employee, 'assignments' | 'endRecordedOn'>;

/**
 * The day from which a file is kept for its time: the last of service, or the one on which that was entered, where it was later. A slip of the year
 * destroys nothing, and whatever may still be taken back is long within the time. Null of who serves without an end.
 */
export function keptSince(employee: Ending): string | null {
  const last = lastDayOfService(employee);
  const { endRecordedOn: recorded } = employee;
  return last !== null && recorded !== undefined && recorded > last ? recorded : last;
}

/** The same of a file that is still kept; null also of whom everything is forgotten. */
export const endOfFile = (employee: Ending & Pick<Employee, 'fileForgottenOn'>): string | null =>
  employee.fileForgottenOn === undefined ? keptSince(employee) : null;

/** The first day on which a file may be forgotten. */
export const keptUntil = (since: string, years: number): string => afterMonths(since, 12 * years);

/** The latest day since which files are kept that may be forgotten by a day. */
export const dueFrom = (today: string, years: number): string =>
  `${String(Number(today.slice(0, 4)) - years).padStart(4, '0')}${today.slice(4)}`;

/** Name, service numbers, posts, grades and the letters they rest on stay: by them a decision is found in an archive. A NIK is nobody's fact. */
export const withoutWordsOfPerson = ({ formerNiks: _, ...employee }: Employee): Employee => ({
  ...withoutTexts(employee, ['delegations.reason', 'record.reason']),
  nikSealed: null,
});

const isWordless = (employee: Employee): boolean => JSON.stringify(withoutWordsOfPerson(employee)) === JSON.stringify(employee);

/**
 * A record as an officer leaves it, with what it says of its file: when an end was entered after the fact, and whether all is forgotten still. Whose
 * end is another, or of whom words or a NIK are on record again, has a file again.
 */
export function withFile(before: Employee | null, after: Employee, today: string): Employee {
  const { endRecordedOn: _, fileForgottenOn, ...employee } = after;
  const last = lastDayOfService(after);
  const isSame = before !== null && lastDayOfService(before) === last;
  const recorded = isSame ? before.endRecordedOn : last !== null && last < today ? today : undefined;
  const isForgotten = fileForgottenOn !== undefined && isSame && isWordless(employee);
  return { ...employee, ...(recorded !== undefined && { endRecordedOn: recorded }), ...(isForgotten && { fileForgottenOn }) };
}
