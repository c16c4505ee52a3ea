// What is awaited of who does something about what citizens rated lowest, and of who leads the unit. Pure.

import { dayEnd } from '../../../platform/rules/calendar.ts';
import type { Awaited, NoticeRules } from '../../../platform/rules/notice.ts';
import type { VoiceFollowUp } from './follow-up.ts';

/**
 * Of its owner while they work in the unit, and of whoever heads it: they see that it is done, also once its owner has moved or left. Anew with each
 * owner and day.
 */
function followUpAwaited({ id, unitId, ownerId, owners, putOff, dueOn, done }: VoiceFollowUp): Awaited[] {
  if (done) return [];
  const dueAt = dayEnd(dueOn);
  const said = { subjectId: id, aboutId: null, facts: {}, dueAt };
  const heads = { kind: 'HEADS' as const, unitId, orSuccessor: true as const };
  return [
    {
      ...{ ...said, event: 'VOICE_FOLLOW_UP', to: [{ kind: 'EMPLOYEE', employeeId: ownerId, whileIn: unitId }] },
      occasion: [dueOn, putOff.length, owners.length].join('#'),
    },
    { ...said, event: 'VOICE_FOLLOW_UP_OF', to: [heads], occasion: [dueOn, putOff.length].join('#'), notTo: ownerId },
  ];
}

export const followUpNotices: NoticeRules<VoiceFollowUp> = { told: () => [], awaited: followUpAwaited };
