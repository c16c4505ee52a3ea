// Requests to correct a record: filed by the person, answered by an officer, blocking nothing. Pure.
import { addWorkingDays, compareDay } from '../calendar.ts';
import { fail, refuse } from '../errors.ts';
import { checkText } from '../text.ts';

export type CorrectionKind = 'SUPERIOR' | 'UNIT' | 'POSITION' | 'PERSONAL_DATA';
export type CorrectionStatus = 'OPEN' | 'RESOLVED' | 'REFUSED' | 'WITHDRAWN';

export interface Correction {
  id: string;
  employeeId: string;
  rootUnitId: string | null;
  kind: CorrectionKind;
  text: string;
  status: CorrectionStatus;
  filedAt: string;
  dueOn: string;
  answer: string | null;
  answeredAt: string | null;
  answeredBy: string | null;
}

const LONGEST = 2000;

export interface Filing {
  id: string;
  employeeId: string;
  rootUnitId: string | null;
  now: string;
  today: string;
  workingDays: number;
  holidays: ReadonlySet<string>;
}

export function fileCorrection(
  input: { kind: CorrectionKind; text: string },
  { now, today, workingDays, holidays, ...who }: Filing,
): Correction {
  refuse(checkText('text', input.text, LONGEST));
  const dueOn = addWorkingDays(today, workingDays, holidays);
  return {
    ...who,
    kind: input.kind,
    text: input.text.trim(),
    status: 'OPEN',
    filedAt: now,
    dueOn,
    answer: null,
    answeredAt: null,
    answeredBy: null,
  };
}

const stillOpen = (correction: Correction): void => {
  if (correction.status !== 'OPEN') fail('TRANSITION_REFUSED', { field: ['correctionId'], data: { allowed: [] } });
};

export function answerCorrection(
  correction: Correction,
  input: { resolved: boolean; answer: string },
  by: string,
  now: string,
): Correction {
  stillOpen(correction);
  if (correction.employeeId === by) fail('OWN_CASE', { field: ['correctionId'] });
  refuse(checkText('answer', input.answer, LONGEST));
  return { ...correction, status: input.resolved ? 'RESOLVED' : 'REFUSED', answer: input.answer.trim(), answeredAt: now, answeredBy: by };
}

export function withdrawCorrection(correction: Correction): Correction {
  stillOpen(correction);
  return { ...correction, status: 'WITHDRAWN' };
}

export const isOverdue = (correction: Correction, today: string): boolean =>
  correction.status === 'OPEN' && compareDay(today, correction.dueOn) > 0;

/** What can be done with it now, for the person's side and for an officer who is not that person. */
export const correctionActions = (correction: Correction, viewer: { self: boolean }): string[] => {
  if (correction.status !== 'OPEN') return [];
  return viewer.self ? ['correctionWithdraw'] : ['correctionAnswer'];
};
