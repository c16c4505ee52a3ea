// The personnel file of who has left: how long it is kept, and what of the record goes with it (decision 0123). Pure.
import { afterMonths } from '../../../platform/rules/calendar.ts';
import { withoutTexts } from '../../../platform/rules/without-texts.ts';
import { type Employee, lastDayOfService } from './types.ts';

/** The last day of a file that is still kept; null of who serves without an end, and of whom everything is forgotten. Who came back has a file again. */
export function endOfFile(employee: Pick<Employee, 'assignments' | 'fileForgottenOn'>): string | null {
  const last = lastDayOfService(employee);
  const { fileForgottenOn } = employee;
  return last !== null && (fileForgottenOn === undefined || last > fileForgottenOn) ? last : null;
}

/** The first day on which a file may be forgotten. */
export const keptUntil = (lastDay: string, years: number): string => afterMonths(lastDay, 12 * years);

/** The latest last day of service of files that may be forgotten by a day. */
export const dueFrom = (today: string, years: number): string =>
  `${String(Number(today.slice(0, 4)) - years).padStart(4, '0')}${today.slice(4)}`;

/** Name, service numbers, posts, grades and the letters they rest on stay: by them a decision is found in an archive. A NIK is nobody's fact. */
export const withoutWordsOfPerson = ({ formerNiks: _, ...employee }: Employee): Employee => ({
  ...withoutTexts(employee, ['delegations.reason', 'record.reason']),
  nikSealed: null,
});
