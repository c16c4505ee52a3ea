// What a case of a citizen tells: to the heads of its unit that an answer is awaited, or to the staffing agency where none is named. Pure.

import { dayEnd } from '../../../platform/rules/calendar.ts';
import type { Awaited, NoticeRules } from '../../../platform/rules/notice.ts';
import type { VoiceCase } from './cases.ts';

/** Anew with each stage, unit and clock: who was asked before has nothing to do any more. While the citizen is asked nobody waits for the unit. */
function awaited({ id, stage, unitId, due, moves, reopenedAt }: VoiceCase): Awaited[] {
  if (stage === 'ANSWERED' || stage === 'FACTS_ASKED') return [];
  const event = stage === 'SUBMITTED' ? 'VOICE_SUBMITTED' : 'VOICE_ANSWER_DUE';
  const to = unitId === null ? { kind: 'OFFICE' as const, office: 'HR_OFFICER' as const } : { kind: 'HEADS' as const, unitId };
  const occasion = [stage, due.from, due.days, moves.length, ...(reopenedAt === null ? [] : [reopenedAt])].join('#');
  return [{ event, subjectId: id, aboutId: null, facts: {}, to: [to], occasion, dueAt: due.on && dayEnd(due.on) }];
}

export const caseNotices: NoticeRules<VoiceCase> = { told: () => [], awaited };
