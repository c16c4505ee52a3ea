// What the operations of feedback cost.
import { act, give } from '../support/feedback.ts';
import type { Budgets } from './budget.ts';

const ROW = 'id kind text author { name } about { name } status allowedActions';

export const feedback: Budgets = {
  async prepare({ people }) {
    let last = '';
    for (let i = 0; i < 10; i += 1) {
      const given = await give(people.superior.ask, people.colleague.employeeId, { visibility: 'COUNTED', text: `Catatan ${i}` });
      last = (await act(people.colleague.ask, 'feedbackReply', given, { text: 'Baik.' })).id;
    }
    return { feedback: last, receiver: people.colleague.employeeId };
  },
  queries: {
    'who will see a feedback': {
      as: 'superior',
      query: 'query($receiver: ID!) { feedbackAudience(aboutId: $receiver, visibility: COUNTED) { label people { name } token } }',
      reads: 3,
      units: 2,
    },
    'a page of feedback received, with its authors': {
      as: 'colleague',
      query: `{ me { feedbackReceived(first: 10) { edges { node { ${ROW} } } } } }`,
      reads: 2,
      // Threads for their limit, and whether it was reported.
      units: 12,
    },
    'a page of feedback with its threads': {
      as: 'colleague',
      query: '{ me { feedbackReceived(first: 10) { edges { node { text replies { text } } } } } }',
      reads: 2,
      units: 16,
    },
    'a page of feedback given': {
      as: 'superior',
      query: `{ me { feedbackGiven(first: 10) { edges { node { ${ROW} } } } } }`,
      reads: 2,
      units: 7,
    },
    'requests put to somebody': {
      as: 'superior',
      query: '{ me { feedbackRequests(side: ASKED, first: 10) { edges { node { question requester { name } } } } } }',
      reads: 1,
      units: 1,
    },
    'what counts in a year, to the superior': {
      as: 'superior',
      query: `query($receiver: ID!) { employee(id: $receiver) { feedbackCounted(year: 2026, first: 10) { edges { node { text } } } } }`,
      reads: 3,
      units: 6,
    },
    'a feedback by its id, with its thread': {
      as: 'colleague',
      query: 'query($feedback: ID!) { node(id: $feedback) { ... on Feedback { text replies { text } versions { text } } } }',
      reads: 1,
      units: 1,
    },
    'the queue of reports of abuse': {
      as: 'hr',
      query: '{ abuseQueue(first: 20) { edges { node { text reason kind filedOn } } } }',
      reads: 1,
      units: 1,
    },
  },
  mutations: {
    feedbackGive: [4, 1, 34],
    feedbackRevise: [1, 1, 13],
    feedbackWithdraw: [1, 1, 13],
    feedbackAcknowledge: [1, 1, 13],
    feedbackReply: [1, 1, 13],
    feedbackRequest: [1, 1, 18],
    feedbackRequestDecline: [2, 1, 18],
    feedbackRequestWithdraw: [2, 1, 18],
    feedbackFollowUp: [4, 1, 29],
    developmentStepDone: [1, 1, 13],
    feedbackReport: [1, 1, 18],
    abuseDecide: [2, 1, 24],
    abuseReveal: [2, 1, 13],
  },
};
