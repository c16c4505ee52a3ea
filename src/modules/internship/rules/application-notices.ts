// What applications for an internship tell: students what was decided and until when they confirm, the staffing agency that some have come. Pure.

import { dayEnd, legalDay } from '../../../platform/rules/calendar.ts';
import type { Awaited, NoticeRules, Told } from '../../../platform/rules/notice.ts';
import type { NoticeEvent } from '../../../platform/rules/texts/notices/index.ts';
import type { DayOf, Place } from './places.ts';
import type { InternshipApplication } from './student-types.ts';

const said = ({ id, studentId }: Pick<InternshipApplication, 'id' | 'studentId'>, event: NoticeEvent) => ({
  event,
  subjectId: id,
  aboutId: null,
  facts: {},
  to: [{ kind: 'STUDENT' as const, studentId }],
});

/** Once a day for a programme: a hundred applications are one notice. */
const arrived = ({ programmeId, submittedAt }: InternshipApplication): Told => ({
  ...{ event: 'INTERNSHIP_APPLICATIONS_CAME', subjectId: programmeId, aboutId: null, facts: {} },
  ...{ to: [{ kind: 'OFFICE', office: 'HR_OFFICER' }], once: legalDay(submittedAt) },
});

function told(before: InternshipApplication | null, after: InternshipApplication): Told[] {
  // What is left of one that was forgotten is new to the table, and to nobody.
  if (before === null) return after.forgottenAt === null ? [arrived(after)] : [];
  return after.refusal && !before.refusal ? [said(after, 'INTERNSHIP_REFUSED')] : [];
}

/** A place that is offered, until it is confirmed, given up, or its day is over. */
function awaited(application: InternshipApplication, dayOf: DayOf): Awaited[] {
  const { acceptance, refusal, confirmedAt, withdrawnAt, forgottenAt } = application;
  if (forgottenAt !== null || !acceptance || refusal || confirmedAt !== null || withdrawnAt !== null) return [];
  const day = dayOf(acceptance.due);
  return [{ ...said(application, 'INTERNSHIP_PLACE_OFFERED'), occasion: acceptance.at, dueAt: day && dayEnd(day), lapses: true }];
}

export const internApplicationNotices: NoticeRules<InternshipApplication, DayOf> = { told, awaited };

/** Nobody confirmed in time, and somebody else was offered the place. */
export const placeNotices: NoticeRules<Place> = {
  told: (before, after) =>
    before && before.applicationId !== after.applicationId
      ? [{ ...said({ id: before.applicationId, studentId: before.studentId }, 'INTERNSHIP_PLACE_PASSED_ON'), once: after.applicationId }]
      : [],
  awaited: () => [],
};
