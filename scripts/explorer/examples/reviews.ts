// Examples about 360-degree reviews: from preparing a round to what a rater is told before writing.
import type { Example } from '../examples.ts';

const group = { id: 'Penilaian 360 derajat', en: '360-degree review' };

/** The newest round of this year. */
const ROUND = '{ reviewRounds(first: 1) { edges { node { id version } } } }';
const round = { roundId: '{lookup:reviewRounds.edges.0.node.id}', expectedVersion: '{lookup:reviewRounds.edges.0.node.version}' };

const OF_ME = '{ me { reviewsOfMe(first: 1) { edges { node { id version suggestedRaters { group employee { id } } } } } } }';
const TO_APPROVE = '{ me { reviewsToApprove(first: 1) { edges { node { id version } } } } }';

export const reviews: readonly Example[] = [
  {
    id: 'review-round-create',
    group,
    title: { id: 'Menyiapkan putaran penilaian 360', en: 'Prepare a 360-degree round' },
    as: 'hr-officer',
    query: `mutation PrepareRound($input: ReviewRoundCreateInput!) {
  reviewRoundCreate(input: $input) {
    round { id version status threshold audience { text } groups { group least most } allowedActions }
    userErrors { code message field }
  }
}
`,
    lookup: '{ me { region { units { id } } } }',
    variables: {
      input: {
        idempotencyKey: '{uuid}',
        title: 'Penilaian 360 derajat',
        year: '{year}',
        purpose: 'DEVELOPMENTAL',
        unitId: '{lookup:me.region.units.0.id}',
        nominateUntil: '{day:14}',
        answerUntil: '{day:35}',
      },
    },
  },
  {
    id: 'review-launch',
    group,
    title: { id: 'Meluncurkan putaran: syaratnya terkunci', en: 'Launch the round: its terms are locked' },
    as: 'hr-officer',
    query: `mutation Launch($input: ReviewLaunchInput!) {
  reviewLaunch(input: $input) {
    round { id version status snapshotDay form { title values { name anchors } } }
    userErrors { code message field }
  }
}
`,
    lookup: ROUND,
    variables: { input: { idempotencyKey: '{uuid}', ...round } },
  },
  {
    id: 'review-enrol',
    group,
    title: { id: 'Mendaftarkan pegawai yang dinilai', en: 'Take people into the round' },
    as: 'hr-officer',
    query: `mutation Enrol($input: ReviewEnrolManyInput!) {
  reviewEnrolMany(input: $input) {
    outcomes { subject { id status deadlineAt } userErrors { code message } }
    userErrors { code message field }
  }
}
`,
    lookup: ROUND,
    variables: { input: { idempotencyKey: '{uuid}', roundId: round.roundId, employeeIds: ['{persona:staff}'] } },
  },
  {
    id: 'review-of-me',
    group,
    title: { id: 'Siapa yang dapat saya usulkan', en: 'Whom I may propose' },
    as: 'staff',
    query: `query ReviewsOfMe {
  me {
    reviewsOfMe(first: 5) {
      edges {
        node {
          id
          version
          status
          deadlineAt
          allowedActions
          round { title purpose threshold audience { text } }
          suggestedRaters { group employee { id name } }
        }
      }
    }
  }
}
`,
  },
  {
    id: 'review-nominate',
    group,
    title: { id: 'Mengusulkan penilai', en: 'Propose raters' },
    as: 'staff',
    query: `mutation Nominate($input: ReviewNominateInput!) {
  reviewNominate(input: $input) {
    subject { version status nomination { raters { group employee { name } } } }
    userErrors { code message field }
  }
}
`,
    lookup: OF_ME,
    variables: {
      input: {
        idempotencyKey: '{uuid}',
        subjectId: '{lookup:me.reviewsOfMe.edges.0.node.id}',
        expectedVersion: '{lookup:me.reviewsOfMe.edges.0.node.version}',
        raters: [0, 1, 2].map((i) => ({
          employeeId: `{lookup:me.reviewsOfMe.edges.0.node.suggestedRaters.${i}.employee.id}`,
          group: `{lookup:me.reviewsOfMe.edges.0.node.suggestedRaters.${i}.group}`,
        })),
      },
    },
  },
  {
    id: 'review-approve',
    group,
    title: { id: 'Menyetujui penilai', en: 'Approve the raters' },
    as: 'superior',
    query: `mutation Approve($input: ReviewApproveRatersInput!) {
  reviewApproveRaters(input: $input) {
    subject { version status raters { group state employee { name } } }
    userErrors { code message field }
  }
}
`,
    lookup: TO_APPROVE,
    variables: {
      input: {
        idempotencyKey: '{uuid}',
        subjectId: '{lookup:me.reviewsToApprove.edges.0.node.id}',
        expectedVersion: '{lookup:me.reviewsToApprove.edges.0.node.version}',
      },
    },
  },
  {
    id: 'reviews-to-give',
    group,
    title: { id: 'Yang perlu saya nilai', en: 'Reviews that I am asked to write' },
    as: 'superior',
    query: `query ReviewsToGive {
  me {
    reviewsToGive(first: 20) {
      edges {
        node {
          id
          employeeName
          positionTitle
          group
          anonymous
          state
          answered
          reminders
          deadlineAt
          allowedActions
          round { purpose threshold audience { text } }
        }
      }
    }
  }
}
`,
  },
];
