// The queries of feedback: `self` has received one that the superior wrote, and has asked the superior for another.
import { act, give } from '../../support/feedback.ts';
import { type QueryModule, STAFF_ONLY } from '../operation.ts';

const ROW = 'id kind text author { name } about { name } status allowedActions';

export const feedbackQueries = {
  async prepare({ people }) {
    let last = '';
    for (let i = 0; i < 10; i += 1) {
      const given = await give(people.superior.ask, people.colleague.employeeId, { visibility: 'COUNTED', text: `Catatan ${i}` });
      last = (await act(people.colleague.ask, 'feedbackReply', given, { text: 'Baik.' })).id;
    }
    return { feedback: last, receiver: people.colleague.employeeId };
  },
  queries: {
    feedbackAudience: {
      access: { ...STAFF_ONLY, otherwise: 'yes' },
      question: (ids) => `feedbackAudience(aboutId: "${ids.employee}", visibility: COUNTED) { label people { name } }`,
      costs: {
        'who will see a feedback': {
          as: 'superior',
          query: 'query($receiver: ID!) { feedbackAudience(aboutId: $receiver, visibility: COUNTED) { label people { name } token } }',
          reads: 3,
          units: 2,
        },
      },
    },
    abuseQueue: {
      access: { otherwise: 'role', nobody: 'login', hr: 'yes', auditor: 'yes', otherRegion: 'none' },
      question: () => 'abuseQueue(first: 5) { edges { node { filedOn text } } }',
      costs: {
        'the queue of reports of abuse': {
          as: 'hr',
          query: '{ abuseQueue(first: 20) { edges { node { text reason kind filedOn } } } }',
          reads: 1,
          units: 1,
        },
      },
    },
  },
  costs: {
    'a page of feedback received, with its authors': {
      as: 'colleague',
      query: `{ me { feedbackReceived(first: 10) { edges { node { ${ROW} } } } } }`,
      reads: 2,
      // Threads for their limit, and whether it was reported.
      units: 12.5,
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
  },
  narrower: {
    'Employee.feedbackCounted': { ...STAFF_ONLY, otherwise: '-', self: 'yes', superior: 'yes' },
    'Feedback.replies': { otherwise: 'none', self: 'yes', superior: 'yes' },
    'AbuseReport.text': { otherwise: 'none', hr: 'yes', auditor: '-' },
    'AbuseReport.earlierTexts': { otherwise: 'none', hr: 'yes', auditor: '-' },
    'AbuseReport.reason': { otherwise: 'none', hr: 'yes', auditor: '-' },
    'AbuseReport.parties': { otherwise: 'none', hr: '-', auditor: '-' },
  },
  narrowerQuestion: ({ employee, feedback: given, abuseReport }) => `
    employee(id: "${employee}") { feedbackCounted(year: 2026, first: 5) { edges { cursor } } }
    feedback: node(id: "${given}") { ... on Feedback { replies { number } } }
    abusereport: node(id: "${abuseReport}") { ... on AbuseReport { text earlierTexts reason parties { author { id } } } }`,
} satisfies QueryModule;
