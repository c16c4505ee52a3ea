// What is told of a mark that a case concerns an employee: to them that it was made or taken back, and what they reply to who decides. Pure.

import type { NoticeRules, Told } from '../../../platform/rules/notice.ts';
import type { VoiceCase } from './cases.ts';
import { type CaseConcern, holds } from './concerns.ts';

/** Where the case lies when it is told, and whom it concerns: none of them decides. Null where it is forgotten. */
export type CaseBeside = (Pick<VoiceCase, 'unitId'> & { concerned: readonly string[] }) | null;

const officeOf = (unitId: string | null) =>
  unitId === null
    ? { kind: 'OFFICE' as const, office: 'HR_OFFICER' as const }
    : { kind: 'HEADS' as const, unitId, orSuccessor: true as const };

function told(before: CaseConcern | null, after: CaseConcern, beside: CaseBeside): Told[] {
  const { id, employeeId, reply } = after;
  const said = { subjectId: id, aboutId: null, facts: {} };
  const isNew = after.marks.length !== (before?.marks.length ?? 0);
  const isGone = before !== null && holds(before) && !holds(after);
  const toPerson = { ...said, to: [{ kind: 'EMPLOYEE' as const, employeeId }] };
  const replied = reply !== null && reply.at !== before?.reply?.at && beside !== null;
  return [
    ...(isNew ? [{ ...toPerson, event: 'VOICE_CONCERN_MARKED' as const }] : []),
    ...(isGone ? [{ ...toPerson, event: 'VOICE_CONCERN_TAKEN_BACK' as const }] : []),
    ...(replied ? [{ ...said, event: 'VOICE_CONCERN_REPLIED' as const, to: [officeOf(beside.unitId)], notTo: beside.concerned }] : []),
  ];
}

export const concernNotices: NoticeRules<CaseConcern, CaseBeside> = { told, awaited: () => [] };
