// What is told of a mark that a case concerns an employee: to them that it was made, until when they are heard, and that it was taken back; what they reply
// to who decides. Pure.

import { dayEnd } from '../../../platform/rules/calendar.ts';
import type { Awaited, NoticeRules, Told } from '../../../platform/rules/notice.ts';
import type { VoiceCase } from './cases.ts';
import { type CaseConcern, holds, lastMark, replyAwaited } from './concerns.ts';
import { whoWorksOn } from './notices.ts';

/** Where the case lies when it is told, and whom it concerns: none of them decides. Null where it is forgotten. */
export type CaseBeside = (Pick<VoiceCase, 'unitId'> & { concerned: readonly string[] }) | null;

/** That a case concerns the person, until they reply or nobody waits for that any more. */
function awaited(concern: CaseConcern, beside: CaseBeside): Awaited[] {
  const { id, employeeId, marks } = concern;
  const day = replyAwaited(concern);
  if (!day || beside === null) return [];
  const said = { subjectId: id, aboutId: null, facts: {}, event: 'VOICE_CONCERN_MARKED' as const };
  return [{ ...said, to: [{ kind: 'EMPLOYEE', employeeId }], occasion: String(marks.length), dueAt: dayEnd(day), lapses: true }];
}

function told(before: CaseConcern | null, after: CaseConcern, beside: CaseBeside): Told[] {
  const { id, employeeId, reply } = after;
  const said = { subjectId: id, aboutId: null, facts: {} };
  // Where a reply is awaited they are told of that.
  const isNew = after.marks.length !== (before?.marks.length ?? 0) && !lastMark(after).replyDueOn;
  const isGone = before !== null && holds(before) && !holds(after);
  const toPerson = { ...said, to: [{ kind: 'EMPLOYEE' as const, employeeId }] };
  const replied = reply !== null && reply.at !== before?.reply?.at && beside !== null;
  return [
    ...(isNew ? [{ ...toPerson, event: 'VOICE_CONCERN_MARKED' as const }] : []),
    ...(isGone ? [{ ...toPerson, event: 'VOICE_CONCERN_TAKEN_BACK' as const }] : []),
    ...(replied
      ? [{ ...said, event: 'VOICE_CONCERN_REPLIED' as const, to: [whoWorksOn(beside.unitId, beside.concerned)], notTo: beside.concerned }]
      : []),
  ];
}

export const concernNotices: NoticeRules<CaseConcern, CaseBeside> = { told, awaited };
