// Scenarios of the mutations of feedback.
import { act, askFor, type Given, give, reportOf, wordsTo } from '../feedback.ts';
import { done, type Person } from '../people.ts';
import { approved, EXECUTION_DAY, newcomer, nextSerial, type Scenario, type Season } from './stages.ts';

const FEEDBACK =
  'feedback { id version status text versions { number text } replies { text } step { id: stepId status } entry { entryId } }';
const REQUEST = 'request { id version status deadlineAt }';
const REPORT = 'report { id version status note parties { author { name } } }';

const ofFeedback = ({ id, version }: Given, more: object = {}): object => ({ feedbackId: id, expectedVersion: version, ...more });
const ofRequest = ({ id, version }: Given, more: object = {}): object => ({ requestId: id, expectedVersion: version, ...more });
const ofReport = ({ id, version }: Given, more: object = {}): object => ({ reportId: id, expectedVersion: version, ...more });

/** From the superior to somebody new. */
async function toNewcomer(city: Season, more: Record<string, unknown> = {}): Promise<{ person: Person; feedback: Given }> {
  const person = await newcomer(city);
  return { person, feedback: await give(city.people.superior.ask, person.employeeId, more) };
}

async function acknowledged(city: Season): Promise<{ person: Person; feedback: Given }> {
  const { person, feedback } = await toNewcomer(city);
  return { person, feedback: await act(person.ask, 'feedbackAcknowledge', feedback) };
}

/** With an older wording, so that a removal has something to take along. */
async function reported(city: Season): Promise<Given> {
  const text = `Kasar sekali ${nextSerial()}`;
  const { person, feedback } = await toNewcomer(city);
  const revised = await act(city.people.superior.ask, 'feedbackRevise', feedback, { kind: 'CONCERN', text });
  await act(person.ask, 'feedbackReport', revised, { reason: 'Menghina' });
  return reportOf(city.people.hr.ask, text);
}

async function upheld(city: Season): Promise<Given> {
  const input = ofReport(await reported(city), { finding: 'UPHELD', note: 'Melanggar kode etik' });
  return (await done(city.people.hr.ask, 'abuseDecide', 'AbuseDecideInput', input, 'report { id version }')).report;
}

export const feedback: Record<string, Scenario> = {
  /** The dearest: it answers a request and names a target. */
  feedbackGive: async (city) => {
    const { person, plan } = await approved(city);
    const { ask, employeeId } = city.people.superior;
    const { id: requestId } = await askFor(person.ask, employeeId);
    const link = { target: { planId: plan.id, targetId: plan.targetId } };
    return { ask, input: await wordsTo(ask, person.employeeId, { visibility: 'COUNTED', link, requestId }), selection: FEEDBACK };
  },
  feedbackRevise: async (city) => {
    const { feedback: given } = await toNewcomer(city);
    const words = { kind: 'SUGGESTION', text: 'Sebaiknya lebih singkat.', link: { behaviour: 'ADAPTIVE' } };
    return { ask: city.people.superior.ask, input: ofFeedback(given, words), selection: FEEDBACK };
  },
  feedbackWithdraw: async (city) => ({
    ask: city.people.superior.ask,
    input: ofFeedback((await toNewcomer(city)).feedback),
    selection: FEEDBACK,
  }),
  feedbackAcknowledge: async (city) => {
    const { person, feedback: given } = await toNewcomer(city);
    return { ask: person.ask, input: ofFeedback(given), selection: FEEDBACK };
  },
  feedbackReply: async (city) => {
    const { person, feedback: given } = await toNewcomer(city);
    return { ask: person.ask, input: ofFeedback(given, { text: 'Terima kasih kembali.' }), selection: FEEDBACK };
  },
  feedbackRequest: async (city) => {
    const { ask } = await newcomer(city);
    return { ask, input: { fromId: city.people.superior.employeeId, question: 'Apa yang perlu saya perbaiki?' }, selection: REQUEST };
  },
  feedbackRequestDecline: async (city) => {
    const { ask, employeeId } = city.people.superior;
    const asked = await askFor((await newcomer(city)).ask, employeeId);
    return { ask, input: ofRequest(asked, { note: 'Belum sempat mengamati.' }), selection: REQUEST };
  },
  feedbackRequestWithdraw: async (city) => {
    const { ask } = await newcomer(city);
    const asked = await askFor(ask, city.people.superior.employeeId);
    return { ask, input: ofRequest(asked), selection: REQUEST };
  },
  /** The dearer kind: progress of the own plan. */
  feedbackFollowUp: async (city) => {
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
  developmentStepDone: async (city) => {
    const { person, feedback: given } = await acknowledged(city);
    const step = { text: 'Mengikuti pelatihan', dueOn: '2026-06-30' };
    return { ask: person.ask, input: ofFeedback(await act(person.ask, 'feedbackFollowUp', given, { step })), selection: FEEDBACK };
  },
  feedbackReport: async (city) => {
    const { person, feedback: given } = await toNewcomer(city);
    return { ask: person.ask, input: ofFeedback(given, { reason: 'Menghina' }), selection: FEEDBACK };
  },
  abuseDecide: async (city) => ({
    ask: city.people.hr.ask,
    input: ofReport(await reported(city), { finding: 'UPHELD', note: 'Melanggar kode etik' }),
    selection: REPORT,
  }),
  abuseReveal: async (city) => ({
    ask: city.people.hr.ask,
    input: ofReport(await upheld(city), { reason: 'Pemeriksaan disiplin' }),
    selection: REPORT,
  }),
};
