// What an award tells: who must decide, and the person once something is granted, or is no more. Pure.

import type { Awaited, NoticeRules, Told } from '../../../platform/rules/notice.ts';
import type { NoticeEvent } from '../../../platform/rules/texts/notices/index.ts';
import { isUnsettled, wasGranted } from './lifecycle.ts';
import type { Award } from './types.ts';

const OFFICE = [{ kind: 'OFFICE' as const, office: 'HR_OFFICER' as const }];
const toEmployee = (employeeId: string) => [{ kind: 'EMPLOYEE' as const, employeeId }];

/** Never to the person, whatever their office: it is not theirs to know yet. */
const toOffice = ({ id, employeeId }: Award, event: NoticeEvent) => ({
  ...{ event, subjectId: id, aboutId: employeeId, facts: {}, notTo: employeeId },
  to: OFFICE,
});

const toPerson = ({ id, employeeId, year }: Award, event: NoticeEvent): Told => ({
  ...{ event, subjectId: id, aboutId: null, facts: { year } },
  to: toEmployee(employeeId),
});

/** Proposals after an evaluation stand in the list of the year: a notice for each of some thousand would hide all others. */
function awaited(award: Award): Awaited[] {
  const { status, ground, grant, proposedAt, judgement } = award;
  if (status === 'PROPOSED' && ground.kind === 'NOMINATION')
    return [{ ...toOffice(award, 'AWARD_NOMINATED'), occasion: proposedAt, dueAt: null }];
  if (status === 'GRANT_PROPOSED' && grant) return [{ ...toOffice(award, 'AWARD_GRANT_WAITS'), occasion: grant.proposed.at, dueAt: null }];
  if (!isUnsettled(award)) return [];
  if (judgement) return [{ ...toOffice(award, 'AWARD_JUDGEMENT_WAITS'), occasion: judgement.said.at, dueAt: null }];
  const since = ground.kind === 'VERY_GOOD' ? ground.withdrawnAt : null;
  return [{ ...toOffice(award, 'AWARD_GROUND_GONE'), occasion: since ?? proposedAt, dueAt: null }];
}

/** Whoever nominated hears what became of it. */
function toNominator(award: Award, event: NoticeEvent): Told[] {
  const { id, employeeId, ground } = award;
  if (ground.kind !== 'NOMINATION') return [];
  return [{ event, subjectId: id, aboutId: employeeId, facts: {}, to: toEmployee(ground.byId) }];
}

function told(before: Award | null, after: Award): Told[] {
  const became = (status: Award['status']): boolean => after.status === status && before !== null && before.status !== status;
  // Who was told of the last grant is told that it is no more; of a proposal nobody had heard.
  const isLost = before?.status === 'GRANTED' && wasGranted(after);
  // Both events of an evaluation may be followed at once: what is a proposal again was withdrawn before.
  const isReversed = became('WITHDRAWN') || became('PROPOSED');
  return [
    ...(became('GRANTED') ? [toPerson(after, 'AWARD_GRANTED'), ...toNominator(after, 'AWARD_NOMINATION_GRANTED')] : []),
    ...(became('REFUSED') ? toNominator(after, 'AWARD_NOMINATION_REFUSED') : []),
    ...(became('HANDED_OVER') && after.consent === null ? [toPerson(after, 'AWARD_CONSENT_ASKED')] : []),
    ...(became('TAKEN_BACK') && isLost ? [toPerson(after, 'AWARD_TAKEN_BACK'), ...toNominator(after, 'AWARD_NOMINATION_TAKEN_BACK')] : []),
    ...(isReversed && isLost ? [toPerson(after, 'AWARD_WITHDRAWN')] : []),
    ...(became('REVOKED') ? [toPerson(after, 'AWARD_REVOKED')] : []),
  ];
}

export const awardNotices: NoticeRules<Award> = { told, awaited };
