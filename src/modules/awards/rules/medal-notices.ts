// What a service medal tells: its person at each turn, and the office what can be submitted. Pure.

import type { NoticeRules, Told } from '../../../platform/rules/notice.ts';
import type { NoticeEvent } from '../../../platform/rules/texts/notices/index.ts';
import { type MedalStatus, type ServiceMedal, YEARS_OF } from './medal-types.ts';

const EVENTS: Partial<Record<MedalStatus, NoticeEvent>> = {
  GRANTED: 'SERVICE_MEDAL_GRANTED',
  REFUSED: 'SERVICE_MEDAL_REFUSED',
  REVOKED: 'SERVICE_MEDAL_REVOKED',
};

const toPerson = ({ id, employeeId, medalClass }: ServiceMedal, event: NoticeEvent): Told => ({
  ...{ event, subjectId: id, aboutId: null, facts: { years: YEARS_OF[medalClass] } },
  to: [{ kind: 'EMPLOYEE', employeeId }],
});

function told(before: ServiceMedal | null, after: ServiceMedal): Told[] {
  if (before === null || (before.status === 'REFUSED' && after.status === 'PROPOSED')) return [toPerson(after, 'SERVICE_MEDAL_PROPOSED')];
  const event = before.status === after.status ? undefined : EVENTS[after.status];
  return event ? [toPerson(after, event)] : [];
}

export const medalNotices: NoticeRules<ServiceMedal> = {
  told,
  awaited: ({ id, employeeId, status, proposed, medalClass }) =>
    status === 'CHECKED'
      ? [
          {
            ...{
              event: 'SERVICE_MEDAL_CHECKED',
              subjectId: id,
              aboutId: employeeId,
              facts: { years: YEARS_OF[medalClass] },
              notTo: employeeId,
            },
            ...{ to: [{ kind: 'OFFICE', office: 'HR_OFFICER' }], occasion: proposed.at, dueAt: null },
          },
        ]
      : [],
};
