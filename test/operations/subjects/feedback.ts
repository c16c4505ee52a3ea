// What the questions of feedback are asked about.
import { act, askFor, give, reportOf } from '../../support/feedback.ts';
import type { OrganisationIds } from './organisation.ts';
import type { PerformanceIds } from './performance.ts';
import type { About, Asked, Subjects } from './subjects.ts';

export interface FeedbackIds {
  feedback: string;
  feedbackRequest: string;
  abuseReport: string;
}

export type FeedbackVersions = Record<'feedback' | 'feedbackRequest' | 'abuseReport', number>;

export const feedbackSubjects: Subjects<FeedbackIds, FeedbackVersions, OrganisationIds & PerformanceIds> = {
  never: {
    feedback: 'fbk_000000000000000000000000',
    feedbackRequest: 'fbq_000000000000000000000000',
    abuseReport: 'fbr_000000000000000000000000',
  },
  stale: { feedback: 999, feedbackRequest: 999, abuseReport: 999 },
  subjects,
};

/** `who` has received a feedback of the superior that counts, and another that is reported; and has asked the superior for one. */
async function subjects(city: About['city'], { who, superior, hr }: About): Promise<Asked<FeedbackIds, FeedbackVersions>> {
  const [person, boss] = [city.people[who], city.people[superior]];
  const counted = await give(boss.ask, person.employeeId, { visibility: 'COUNTED' });
  const text = 'Pekerjaan Anda memalukan.';
  await act(person.ask, 'feedbackReport', await give(boss.ask, person.employeeId, { text }), { reason: 'Menghina' });
  const [request, report] = [await askFor(person.ask, boss.employeeId), await reportOf(hr, text)];
  return {
    ids: { feedback: counted.id, feedbackRequest: request.id, abuseReport: report.id },
    versions: { feedback: counted.version, feedbackRequest: request.version, abuseReport: report.version },
  };
}
