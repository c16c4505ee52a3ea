// Requests to correct a record: filed by the person, answered by an officer, blocking nothing. Pure.
import type { Trial } from '../../../platform/rules/blockers.ts';
import { compareDay } from '../../../platform/rules/calendar.ts';
import type { Due, DueNow } from '../../../platform/rules/due.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkText } from '../../../platform/rules/text.ts';

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
  due: Due;
  answer: string | null;
  answeredAt: string | null;
  answeredBy: string | null;
  /** RESOLVED: the change that answers it; absent of answers from before this was kept. */
  change?: CorrectionChange;
  /** From whom it went on to the staffing agency, which alone may change such data. */
  passedOn?: PassedOn;
}

/** A change as the audit record of its subject tells it. */
export interface CorrectionChange {
  subjectId: string;
  version: number;
  operation: string;
  at: string;
}

export interface PassedOn {
  at: string;
  by: string;
  note: string;
}

const RECORD = ['employeeRecordChange', 'employeeRecordCorrect', 'recordEntryWithdraw', 'promotion'];
const NUMBERS = ['identifierAdd', 'identifierCorrect', 'nikCorrect'];
const POST = ['employeeTransfer', 'assignmentStart', 'assignmentEnd', 'employeeRehire', 'appointmentHire'];

/** Which operations answer which request. */
const ANSWERING: Record<CorrectionKind, readonly string[]> = {
  SUPERIOR: ['supervisorChange', 'employeeCreate', ...POST],
  UNIT: ['unitRename', ...POST],
  POSITION: ['positionRename', ...POST],
  PERSONAL_DATA: [...RECORD, ...NUMBERS],
};

/** Of a record that concerns the person: a superior may be put right on the head's, a unit or post on its own; personal data only on the person's. */
export const answers = ({ kind, employeeId, filedAt }: Correction, change: CorrectionChange): boolean =>
  ANSWERING[kind].includes(change.operation) && change.at >= filedAt && (kind !== 'PERSONAL_DATA' || change.subjectId === employeeId);

const LONGEST = 2000;

export interface CorrectionToFile {
  id: string;
  employeeId: string;
  rootUnitId: string | null;
  now: string;
  due: Due;
}

export function fileCorrection(input: { kind: CorrectionKind; text: string }, { now, due, ...who }: CorrectionToFile): Correction {
  refuse(checkText('text', input.text, LONGEST));
  return {
    ...who,
    kind: input.kind,
    text: input.text.trim(),
    status: 'OPEN',
    filedAt: now,
    due,
    answer: null,
    answeredAt: null,
    answeredBy: null,
  };
}

const ownProblems = (own: boolean): Problem[] => (own ? [{ code: 'OWN_CASE', field: ['correctionId'] }] : []);

const stillOpen = (correction: Correction): void => {
  if (correction.status !== 'OPEN') fail('TRANSITION_REFUSED', { field: ['correctionId'], data: { allowed: [] } });
};

export function answerCorrection(
  correction: Correction,
  input: { resolved: boolean; answer: string; change: CorrectionChange | null },
  by: string,
  now: string,
): Correction {
  stillOpen(correction);
  refuse(ownProblems(correction.employeeId === by));
  const missing: Problem[] = input.resolved && !input.change ? [{ code: 'CHANGE_MISSING', field: ['resolved'] }] : [];
  refuse([...checkText('answer', input.answer, LONGEST), ...missing]);
  const told = { answer: input.answer.trim(), answeredAt: now, answeredBy: by };
  if (!input.resolved || !input.change) return { ...correction, status: 'REFUSED', ...told };
  return { ...correction, status: 'RESOLVED', ...told, change: input.change };
}

/** What is not the own office's to change goes on to the staffing agency, once; the day by which it is due stays. */
export function passOn(correction: Correction, note: string, by: string, now: string): Correction {
  stillOpen(correction);
  refuse(ownProblems(correction.employeeId === by));
  if (correction.passedOn) fail('TRANSITION_REFUSED', { field: ['correctionId'], data: { allowed: [] } });
  refuse(checkText('note', note, LONGEST));
  return { ...correction, passedOn: { at: now, by, note: note.trim() } };
}

export function withdrawCorrection(correction: Correction): Correction {
  stillOpen(correction);
  return { ...correction, status: 'WITHDRAWN' };
}

export const isOverdue = ({ status }: Correction, { on }: DueNow, today: string): boolean =>
  status === 'OPEN' && on !== null && compareDay(today, on) > 0;

export interface CorrectionSide {
  self: boolean;
  /** The staffing agency, or the administrator of the own agency; neither only reads. */
  office: 'HR' | 'UNIT' | null;
}

type CorrectionAction = 'correctionAnswer' | 'correctionPassOn' | 'correctionWithdraw';

/** What is the viewer's to do, with what is in the way: an officer's own request is another officer's. */
export function correctionTrials({ status, passedOn }: Correction, { self, office }: CorrectionSide): Trial<CorrectionAction>[] {
  if (status !== 'OPEN') return [];
  const answers = office === 'HR' || (office === 'UNIT' && !passedOn);
  const official: CorrectionAction[] = [
    ...(answers ? (['correctionAnswer'] as const) : []),
    ...(office === 'UNIT' && !passedOn ? (['correctionPassOn'] as const) : []),
  ];
  const own = self ? [{ action: 'correctionWithdraw' as const, problems: [], until: null }] : [];
  return [...own, ...official.map((action) => ({ action, problems: ownProblems(self), until: null }))];
}

/** Whose turn it is: until it is passed on, the administrator of the agency or the staffing agency, whoever comes first. */
export const waitsFor = ({ status, passedOn }: Correction): 'UNIT_ADMIN' | 'HR_OFFICER' | null =>
  status !== 'OPEN' ? null : passedOn ? 'HR_OFFICER' : 'UNIT_ADMIN';
