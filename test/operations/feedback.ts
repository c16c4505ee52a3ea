// The mutations of feedback: how to get there, who may, what each costs.
import { plus, shownAbuseReport, shownFeedback, shownFeedbackRequest, TRIED_REASON } from '../support/actions/inputs.ts';
import { act, askFor, type Given, give, reportOf, wordsTo } from '../support/feedback.ts';
import { done, type Person } from '../support/people.ts';
import { approved, EXECUTION_DAY, newcomer, nextSerial, type Season } from '../support/scenarios/stages.ts';
import { type Operations, STAFF_ONLY } from './operation.ts';
import type { Ids, Versions } from './subjects/index.ts';

const FEEDBACK =
  'feedback { id version status text versions { number text } replies { text } step { id: stepId status } entry { entryId } }';

/** From the superior to somebody new. */
async function toNewcomer(city: Season, more: Record<string, unknown> = {}): Promise<{ person: Person; feedback: Given }> {
  const person = await newcomer(city);
  return { person, feedback: await give(city.people.superior.ask, person.employeeId, more) };
}

const ofFeedback = <More extends object>({ id, version }: Given, more: More = {} as More) => ({
  feedbackId: id,
  expectedVersion: version,
  ...more,
});
const REQUEST = 'request { id version status deadlineAt }';
const ofRequest = <More extends object>({ id, version }: Given, more: More = {} as More) => ({
  requestId: id,
  expectedVersion: version,
  ...more,
});

async function acknowledged(city: Season): Promise<{ person: Person; feedback: Given }> {
  const { person, feedback } = await toNewcomer(city);
  return { person, feedback: await act(person.ask, 'feedbackAcknowledge', feedback) };
}

const ofReport = <More extends object>({ id, version }: Given, more: More = {} as More) => ({
  reportId: id,
  expectedVersion: version,
  ...more,
});

/** With an older wording, so that a removal has something to take along. */
async function reported(city: Season): Promise<Given> {
  const text = `Kasar sekali ${nextSerial()}`;
  const { person, feedback } = await toNewcomer(city);
  const revised = await act(city.people.superior.ask, 'feedbackRevise', feedback, { kind: 'CONCERN', text });
  await act(person.ask, 'feedbackReport', revised, { reason: 'Menghina' });
  return reportOf(city.people.hr.ask, text);
}

const REPORT = 'report { id version status note parties { author { name } } }';

async function upheld(city: Season): Promise<Given> {
  const input = ofReport(await reported(city), { finding: 'UPHELD', note: 'Melanggar kode etik' });
  return (await done(city.people.hr.ask, 'abuseDecide', input, 'report { id version }')).report;
}

const givenWords = (ids: Ids) => ({ kind: 'PRAISE', text: 'Bagus', link: { target: { planId: ids.plan, targetId: ids.target } } });
const givenFeedback = (ids: Ids, versions: Versions) => ({ feedbackId: ids.feedback, expectedVersion: versions.feedback });
const givenRequest = (ids: Ids, versions: Versions) => ({ requestId: ids.feedbackRequest, expectedVersion: versions.feedbackRequest });
const givenReport = (ids: Ids, versions: Versions) => ({ reportId: ids.abuseReport, expectedVersion: versions.abuseReport });

export const feedback = {
  /** The dearest: it answers a request and names a target. */
  feedbackGive: {
    scenario: async (city) => {
      const { person, plan } = await approved(city);
      const { ask, employeeId } = city.people.superior;
      const { id: requestId } = await askFor(person.ask, employeeId);
      const link = { target: { planId: plan.id, targetId: plan.targetId } };
      return { ask, input: await wordsTo(ask, person.employeeId, { visibility: 'COUNTED', link, requestId }), selection: FEEDBACK };
    },
    access: { ...STAFF_ONLY, otherwise: 'yes', delegate: 'no', foreignAdmin: 'no', hr: 'no', auditor: 'no' },
    cost: { reads: 4, writes: 1, units: 37 },
    ids: (ids) => ({ aboutId: ids.employee, ...givenWords(ids), visibility: 'SHARED', audienceToken: 'made up' }),
  },
  feedbackRevise: {
    scenario: async (city) => {
      const { feedback: given } = await toNewcomer(city);
      const words = { kind: 'SUGGESTION', text: 'Sebaiknya lebih singkat.', link: { behaviour: 'ADAPTIVE' } };
      return { ask: city.people.superior.ask, input: ofFeedback(given, words), selection: FEEDBACK };
    },
    access: { ...STAFF_ONLY, otherwise: 'none', self: 'no', superior: 'yes' },
    cost: { reads: 1, writes: 1, units: 13 },
    ids: (ids, versions) => ({ ...givenFeedback(ids, versions), ...givenWords(ids) }),
    tried: { feedback: (one) => [shownFeedback(one, { kind: 'PRAISE', text: TRIED_REASON })] },
  },
  feedbackWithdraw: {
    scenario: async (city) => ({
      ask: city.people.superior.ask,
      input: ofFeedback((await toNewcomer(city)).feedback),
      selection: FEEDBACK,
    }),
    access: { ...STAFF_ONLY, otherwise: 'none', self: 'no', superior: 'yes' },
    cost: { reads: 1, writes: 1, units: 13 },
    ids: givenFeedback,
    tried: { feedback: (one) => [shownFeedback(one)] },
  },
  feedbackAcknowledge: {
    scenario: async (city) => {
      const { person, feedback: given } = await toNewcomer(city);
      return { ask: person.ask, input: ofFeedback(given), selection: FEEDBACK };
    },
    access: { ...STAFF_ONLY, otherwise: 'none', self: 'yes', superior: 'no' },
    cost: { reads: 1, writes: 1, units: 13 },
    ids: givenFeedback,
    tried: { feedback: (one) => [shownFeedback(one)] },
  },
  feedbackReply: {
    scenario: async (city) => {
      const { person, feedback: given } = await toNewcomer(city);
      return { ask: person.ask, input: ofFeedback(given, { text: 'Terima kasih kembali.' }), selection: FEEDBACK };
    },
    access: { ...STAFF_ONLY, otherwise: 'none', self: 'yes', superior: 'yes' },
    cost: { reads: 1, writes: 1, units: 13 },
    ids: (ids, versions) => ({ ...givenFeedback(ids, versions), text: 'Terima kasih' }),
    tried: { feedback: (one) => [shownFeedback(one, { text: TRIED_REASON })] },
  },
  feedbackRequest: {
    scenario: async (city) => {
      const { ask } = await newcomer(city);
      return { ask, input: { fromId: city.people.superior.employeeId, question: 'Apa yang perlu saya perbaiki?' }, selection: REQUEST };
    },
    access: { ...STAFF_ONLY, otherwise: 'yes' },
    cost: { reads: 1, writes: 1, units: 19 },
    ids: (ids) => ({ fromId: ids.employee, question: '' }),
    repeated: 'MADE_ANEW',
  },
  feedbackRequestDecline: {
    scenario: async (city) => {
      const { ask, employeeId } = city.people.superior;
      const asked = await askFor((await newcomer(city)).ask, employeeId);
      return { ask, input: ofRequest(asked, { note: 'Belum sempat mengamati.' }), selection: REQUEST };
    },
    access: { ...STAFF_ONLY, otherwise: 'none', self: 'no', superior: 'yes' },
    cost: { reads: 2, writes: 1, units: 18 },
    ids: givenRequest,
    tried: { feedbackRequest: (one) => [shownFeedbackRequest(one, { note: TRIED_REASON })] },
  },
  feedbackRequestWithdraw: {
    scenario: async (city) => {
      const { ask } = await newcomer(city);
      const asked = await askFor(ask, city.people.superior.employeeId);
      return { ask, input: ofRequest(asked), selection: REQUEST };
    },
    access: { ...STAFF_ONLY, otherwise: 'none', self: 'yes', superior: 'no' },
    cost: { reads: 2, writes: 1, units: 18 },
    ids: givenRequest,
    tried: { feedbackRequest: (one) => [shownFeedbackRequest(one)] },
  },
  /** The dearer kind: progress of the own plan. */
  feedbackFollowUp: {
    scenario: async (city) => {
      const { person, plan } = await approved(city);
      city.setNow(EXECUTION_DAY);
      const given = await give(city.people.superior.ask, person.employeeId);
      const { id: planId, targetId, indicatorId } = plan;
      const progress = { planId, targetId, indicatorId, day: '2026-03-09', value: '92' };
      return {
        ask: person.ask,
        input: ofFeedback(await act(person.ask, 'feedbackAcknowledge', given), { progress }),
        selection: FEEDBACK,
      };
    },
    access: { ...STAFF_ONLY, otherwise: 'none', self: 'yes', superior: 'no' },
    cost: { reads: 2, writes: 1, units: 29 },
    ids: (ids, versions) => ({
      ...givenFeedback(ids, versions),
      progress: { planId: ids.plan, targetId: ids.target, indicatorId: ids.indicator, day: '2026-01-10', value: '1' },
    }),
    tried: { feedback: (one, _, today) => [shownFeedback(one, { step: { text: TRIED_REASON, dueOn: plus(today, 20) } })] },
  },
  developmentStepDone: {
    scenario: async (city) => {
      const { person, feedback: given } = await acknowledged(city);
      const step = { text: 'Mengikuti pelatihan', dueOn: '2026-06-30' };
      return { ask: person.ask, input: ofFeedback(await act(person.ask, 'feedbackFollowUp', given, { step })), selection: FEEDBACK };
    },
    access: { ...STAFF_ONLY, otherwise: 'none', self: 'yes', superior: 'no' },
    cost: { reads: 1, writes: 1, units: 13 },
    ids: givenFeedback,
    tried: { feedback: (one) => [shownFeedback(one)] },
  },
  feedbackReport: {
    scenario: async (city) => {
      const { person, feedback: given } = await toNewcomer(city);
      return { ask: person.ask, input: ofFeedback(given, { reason: 'Menghina' }), selection: FEEDBACK };
    },
    access: { ...STAFF_ONLY, otherwise: 'none', self: 'yes', superior: 'no' },
    cost: { reads: 1, writes: 1, units: 18 },
    ids: (ids, versions) => ({ ...givenFeedback(ids, versions), reason: 'Kasar' }),
    repeated: 'ALREADY_EXISTS',
    tried: { feedback: (one) => [shownFeedback(one, { reason: TRIED_REASON })] },
  },
  abuseDecide: {
    scenario: async (city) => ({
      ask: city.people.hr.ask,
      input: ofReport(await reported(city), { finding: 'UPHELD', note: 'Melanggar kode etik' }),
      selection: REPORT,
    }),
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 2, writes: 1, units: 24 },
    ids: (ids, versions) => ({ ...givenReport(ids, versions), finding: 'REJECTED', note: 'Wajar' }),
    tried: { abuseReport: (one) => [shownAbuseReport(one, { finding: 'UPHELD', note: TRIED_REASON })] },
  },
  abuseReveal: {
    scenario: async (city) => ({
      ask: city.people.hr.ask,
      input: ofReport(await upheld(city), { reason: 'Pemeriksaan disiplin' }),
      selection: REPORT,
    }),
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 2, writes: 1, units: 13 },
    ids: (ids, versions) => ({ ...givenReport(ids, versions), reason: 'Pemeriksaan' }),
    tried: { abuseReport: (one) => [shownAbuseReport(one, { reason: TRIED_REASON })] },
  },
} satisfies Operations;
