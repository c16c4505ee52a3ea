// Every root field of feedback, asked with given ids.
import { act, askFor, give, reportOf } from '../../support/feedback.ts';
import type { About, Asked, Module } from './module.ts';
import type { OrganisationIds } from './organisation.ts';
import type { PerformanceIds } from './performance.ts';

export interface FeedbackIds {
  feedback: string;
  feedbackRequest: string;
  abuseReport: string;
}

export type FeedbackVersions = Record<'feedback' | 'feedbackRequest' | 'abuseReport', number>;

export const feedback: Module<FeedbackIds, FeedbackVersions, OrganisationIds & PerformanceIds> = {
  never: {
    feedback: 'fbk_000000000000000000000000',
    feedbackRequest: 'fbq_000000000000000000000000',
    abuseReport: 'fbr_000000000000000000000000',
  },
  stale: { feedback: 999, feedbackRequest: 999, abuseReport: 999 },
  queries: (ids) => ({
    feedbackAudience: `feedbackAudience(aboutId: "${ids.employee}", visibility: COUNTED) { label people { name } }`,
    abuseQueue: 'abuseQueue(first: 5) { edges { node { filedOn text } } }',
  }),
  inputs: (ids, versions) => {
    const one = { feedbackId: ids.feedback, expectedVersion: versions.feedback };
    const request = { requestId: ids.feedbackRequest, expectedVersion: versions.feedbackRequest };
    const report = { reportId: ids.abuseReport, expectedVersion: versions.abuseReport };
    const words = { kind: 'PRAISE', text: 'Bagus', link: { target: { planId: ids.plan, targetId: ids.target } } };
    const { plan: planId, target: targetId, indicator: indicatorId } = ids;
    return {
      feedbackGive: { aboutId: ids.employee, ...words, visibility: 'SHARED', audienceToken: 'made up' },
      feedbackRevise: { ...one, ...words },
      feedbackWithdraw: one,
      feedbackAcknowledge: one,
      feedbackReply: { ...one, text: 'Terima kasih' },
      feedbackRequest: { fromId: ids.employee, question: '' },
      feedbackRequestDecline: request,
      feedbackRequestWithdraw: request,
      feedbackFollowUp: { ...one, progress: { planId, targetId, indicatorId, day: '2026-01-10', value: '1' } },
      developmentStepDone: one,
      feedbackReport: { ...one, reason: 'Kasar' },
      abuseDecide: { ...report, finding: 'REJECTED', note: 'Wajar' },
      abuseReveal: { ...report, reason: 'Pemeriksaan' },
    };
  },
  narrower: ({ employee, feedback: given, abuseReport }) => `
    employee(id: "${employee}") { feedbackCounted(year: 2026, first: 5) { edges { cursor } } }
    feedback: node(id: "${given}") { ... on Feedback { replies { number } } }
    abusereport: node(id: "${abuseReport}") { ... on AbuseReport { text earlierTexts reason parties { author { id } } } }`,
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
