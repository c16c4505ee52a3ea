// What a case of a citizen tells: to the heads of its unit that an answer is awaited, or to the staffing agency where none is named. Pure.

import { dayEnd } from '../../../platform/rules/calendar.ts';
import type { Awaited, NoticeRules } from '../../../platform/rules/notice.ts';
import type { VoiceCase } from './cases.ts';

/** Whom it is about as heads of a unit, also one who stood in beside another: none of them is told. */
export type Concerned = readonly string[];

/** Anew with each stage, asking, unit and clock: who was asked before has nothing to do any more. While the citizen is asked nobody waits for the unit. */
function awaited({ id, stage, unitId, due, moves, asked, reopenedAt }: VoiceCase, concerned: Concerned): Awaited[] {
  if (stage === 'ANSWERED' || stage === 'FACTS_ASKED') return [];
  const event = stage === 'SUBMITTED' ? 'VOICE_SUBMITTED' : 'VOICE_ANSWER_DUE';
  const to =
    unitId === null
      ? { kind: 'OFFICE' as const, office: 'HR_OFFICER' as const }
      : { kind: 'HEADS' as const, unitId, orSuccessor: true as const };
  const occasion = [stage, due.from, due.days, moves.length, asked, ...(reopenedAt === null ? [] : [reopenedAt])].join('#');
  const dueAt = due.on && dayEnd(due.on);
  return [{ event, subjectId: id, aboutId: null, facts: {}, to: [to], occasion, dueAt, notTo: concerned }];
}

export const caseNotices: NoticeRules<VoiceCase, Concerned> = { told: () => [], awaited };
