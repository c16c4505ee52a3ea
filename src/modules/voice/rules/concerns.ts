// That a case concerns an employee: marked after a check, replied to once, taken back with a reason. No figure, rating or list reads it. Pure.
import { legalDay } from '../../../platform/rules/calendar.ts';
import { fail } from '../../../platform/rules/errors.ts';
import type { VoiceCase, VoiceStage } from './cases.ts';
import { voicePolicy } from './policy.ts';

interface Made {
  at: string;
  by: string;
  reason: string;
}

interface Marking extends Made {
  /** What had been said by then: whoever marks has read it. */
  words: number;
}

export interface ConcernMark extends Marking {
  takenBack: Made | null;
}

export interface CaseConcern {
  id: string;
  region: string;
  caseId: string;
  /** When the case was written: it is kept as long. */
  submittedAt: string;
  employeeId: string;
  /** Oldest first: the last one says whether it holds. */
  marks: readonly ConcernMark[];
  /** In a seal; null until there is one. */
  reply: { at: string; sealed: string } | null;
}

export type ConcernAction = 'voiceConcernTakeBack' | 'voiceConcernReply';

/** Why it is said now, or why it is not any more. */
export const lastMark = ({ marks }: CaseConcern): ConcernMark => marks.at(-1) ?? fail('NOT_FOUND');

export const holds = (concern: CaseConcern): boolean => lastMark(concern).takenBack === null;

/** A case names nobody: by these ids alone it is found whom it concerns. */
export type ConcernIds = VoiceCase['concerns'];

export const heldIds = (concerns: ConcernIds): string[] => concerns.flatMap(({ id, held }) => (held ? [id] : []));

export const withConcern = (concerns: ConcernIds, id: string, held: boolean): ConcernIds => [
  ...concerns.filter((one) => one.id !== id),
  { id, held },
];

type NewConcern = Pick<CaseConcern, 'id' | 'region' | 'caseId' | 'submittedAt' | 'employeeId'>;

/** Anew too, after it was taken back: what was said before stays. @throws RuleError ALREADY_EXISTS, LIMIT_REACHED. */
export function markConcern(before: CaseConcern | null, of: NewConcern, { at, by, reason, words }: Marking): CaseConcern {
  if (before && holds(before)) fail('ALREADY_EXISTS', { field: ['employeeId'] });
  const most = voicePolicy(legalDay(at)).cases.mostMarks;
  if (before && before.marks.length >= most) fail('LIMIT_REACHED', { field: ['employeeId'], params: { most } });
  const mark = { at, by, reason: reason.trim(), words, takenBack: null };
  return before ? { ...before, marks: [...before.marks, mark] } : { ...of, marks: [mark], reply: null };
}

const FIELD = ['concernId'];

export function actionsOnConcern(concern: CaseConcern, stage: VoiceStage): ConcernAction[] {
  if (!holds(concern)) return [];
  // A first reply finds its way after the answer too, until nobody can take the case up again.
  const mayReply = stage !== 'CLOSED' && (concern.reply === null || stage !== 'ANSWERED');
  return ['voiceConcernTakeBack', ...(mayReply ? (['voiceConcernReply'] as const) : [])];
}

/** @throws RuleError TRANSITION_REFUSED. */
export function expectConcernOpen(action: ConcernAction, concern: CaseConcern, stage: VoiceStage): void {
  const allowed = actionsOnConcern(concern, stage);
  if (!allowed.includes(action)) fail('TRANSITION_REFUSED', { field: FIELD, data: { allowed } });
}

export const takeBackConcern = (concern: CaseConcern, { at, by, reason }: Made): CaseConcern => ({
  ...concern,
  marks: [...concern.marks.slice(0, -1), { ...lastMark(concern), takenBack: { at, by, reason: reason.trim() } }],
});
