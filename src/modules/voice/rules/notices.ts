// What a case of a citizen tells: to the heads of its unit that an answer is awaited, or to the staffing agency where none is there to be told. Pure.

import type { StaffAddressee } from '../../../platform/rules/addressee.ts';
import { dayEnd } from '../../../platform/rules/calendar.ts';
import type { Awaited, NoticeRules } from '../../../platform/rules/notice.ts';
import type { VoiceCase } from './cases.ts';

/** Whom it is about as heads of a unit, also one who stood in beside another, and whom it was found to concern: none of them is told. */
export type Concerned = readonly string[];

const OFFICE = 'HR_OFFICER';

/** Whoever heads the unit that works on it; the staffing agency where none does, or nobody heads it but whom it concerns: else nobody would hear of it. */
export const whoWorksOn = (unitId: string | null, notTo: Concerned): StaffAddressee =>
  unitId === null ? { kind: 'OFFICE', office: OFFICE } : { kind: 'HEADS', unitId, orSuccessor: true, orOffice: { office: OFFICE, notTo } };

/** Anew with each stage, asking, unit and clock: who was asked before has nothing to do any more. While the citizen is asked nobody waits for the unit. */
function awaited({ id, stage, unitId, due, moves, asked, reopenedAt }: VoiceCase, concerned: Concerned): Awaited[] {
  if (stage === 'ANSWERED' || stage === 'FACTS_ASKED') return [];
  const event = stage === 'SUBMITTED' ? 'VOICE_SUBMITTED' : 'VOICE_ANSWER_DUE';
  const occasion = [stage, due.from, due.days, moves.length, asked, ...(reopenedAt === null ? [] : [reopenedAt])].join('#');
  const dueAt = due.on && dayEnd(due.on);
  // What a citizen has just done is told without its hour (0136).
  const isCitizens = stage === 'SUBMITTED' ? moves.length === 0 : asked > 0 || reopenedAt !== null;
  const of = { event, subjectId: id, aboutId: null, facts: {}, to: [whoWorksOn(unitId, concerned)], notTo: concerned } as const;
  return [{ ...of, occasion, dueAt, ...(isCitizens && { dayOnly: true }) }];
}

export const caseNotices: NoticeRules<VoiceCase, Concerned> = { told: () => [], awaited };
