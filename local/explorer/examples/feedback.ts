// Examples about continuous feedback: told who will see it, given, read, asked for, and the queue of reports.
import type { Example } from '../examples.ts';

const group = { id: 'Umpan balik', en: 'Feedback' };

const AUDIENCE = `query Audience($aboutId: ID!, $visibility: FeedbackVisibility!) {
  feedbackAudience(aboutId: $aboutId, visibility: $visibility) {
    label
    people { name }
    year
    token
  }
}
`;
const toStaff = { aboutId: '{persona:staff}', visibility: 'COUNTED' };

export const feedback: readonly Example[] = [
  {
    id: 'feedback-audience',
    group,
    title: { id: 'Siapa yang akan melihat umpan balik ini?', en: 'Who will see this feedback?' },
    as: 'superior',
    query: AUDIENCE,
    variables: toStaff,
  },
  {
    id: 'feedback-give',
    group,
    title: { id: 'Memberi umpan balik', en: 'Give feedback' },
    as: 'superior',
    query: `mutation Give($input: FeedbackGiveInput!) {
  feedbackGive(input: $input) {
    feedback { id version relation audience { name } status }
    userErrors { code message field }
  }
}
`,
    lookup: AUDIENCE,
    lookupVariables: toStaff,
    variables: {
      input: {
        idempotencyKey: '{uuid}',
        ...toStaff,
        kind: 'PRAISE',
        text: 'Laporan bulan ini rapi dan tepat waktu.',
        link: { behaviour: 'ACCOUNTABLE' },
        audienceToken: '{lookup:feedbackAudience.token}',
      },
    },
  },
  {
    id: 'feedback-received',
    group,
    title: { id: 'Umpan balik dan permintaan saya', en: 'My feedback and requests' },
    as: 'staff',
    query: `query MyFeedback {
  me {
    feedbackReceived(first: 20) {
      edges { node { id version author { name } relation kind text status replies { text } allowedActions } }
      pageInfo { hasNextPage endCursor }
    }
    feedbackRequests(side: ASKED, first: 20) {
      edges { node { id version requester { name } question status deadlineAt allowedActions } }
    }
  }
}
`,
  },
  {
    id: 'feedback-request',
    group,
    title: { id: 'Meminta umpan balik', en: 'Ask for feedback' },
    as: 'staff',
    query: `mutation Ask($input: FeedbackRequestInput!) {
  feedbackRequest(input: $input) {
    request { id asked { name } status deadlineAt }
    userErrors { code message field }
  }
}
`,
    variables: {
      input: {
        idempotencyKey: '{uuid}',
        fromId: '{persona:colleague}',
        question: 'Apa yang sebaiknya saya ubah dalam rapat mingguan?',
        expiresOn: '{day:7}',
      },
    },
  },
  {
    id: 'abuse-queue',
    group,
    title: { id: 'Laporan penyalahgunaan, tanpa nama', en: 'Reports of abuse, without names' },
    as: 'hr-officer',
    query: `query Abuse {
  abuseQueue(first: 20) {
    edges { node { id version kind filedOn deadlineAt text earlierTexts reason allowedActions } }
  }
}
`,
  },
];
