// Examples about 360-degree reviews: from preparing a round to what a rater is told before writing.
import { VALUES } from '../../../src/modules/reviews/rules/answers.ts';
import type { Example } from '../examples.ts';

const group = { id: 'Penilaian 360 derajat', en: '360-degree review' };

/** The newest round of this year. */
const ROUND = '{ reviewRounds(first: 20) { edges { node { id version status } } } }';
const roundThatIs = (status: string) => ({
  roundId: `{lookup:reviewRounds.edges.[node.status=${status}].node.id}`,
  expectedVersion: `{lookup:reviewRounds.edges.[node.status=${status}].node.version}`,
});

const OF_ME = '{ me { reviewsOfMe(first: 20) { edges { node { id version status suggestedRaters { group employee { id } } } } } } }';
const TO_APPROVE = '{ me { reviewsToApprove(first: 20) { edges { node { id version status } } } } }';

const SUBJECTS = 'query($id: ID!) { reviewRound(id: $id) { subjects(first: 20) { edges { node { id version status } } } } }';
const RESULT = `query Result($id: ID!) {
  reviewSubject(id: $id) {
    result {
      publishedOn
      threshold
      groups { group responses values { value mean missing } }
      gaps { value self others gap }
      strengths
      developmentSeeds { value reason guides }
    }
  }
}
`;

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
    lookup: 'query($id: ID!) { employee(id: $id) { assignments { unit { parent { id } } } } }',
    lookupVariables: { id: '{persona:staff}' },
    variables: {
      input: {
        idempotencyKey: '{uuid}',
        title: 'Penilaian 360 derajat',
        year: '{year}',
        purpose: 'DEVELOPMENTAL',
        unitId: '{lookup:employee.assignments.0.unit.parent.id}',
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
    variables: { input: { idempotencyKey: '{uuid}', ...roundThatIs('DRAFT') } },
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
    variables: { input: { idempotencyKey: '{uuid}', roundId: roundThatIs('LAUNCHED').roundId, employeeIds: ['{persona:staff}'] } },
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
        subjectId: '{lookup:me.reviewsOfMe.edges.[node.status=NOMINATING].node.id}',
        expectedVersion: '{lookup:me.reviewsOfMe.edges.[node.status=NOMINATING].node.version}',
        raters: [0, 1, 2].map((i) => ({
          employeeId: `{lookup:me.reviewsOfMe.edges.[node.status=NOMINATING].node.suggestedRaters.${i}.employee.id}`,
          group: `{lookup:me.reviewsOfMe.edges.[node.status=NOMINATING].node.suggestedRaters.${i}.group}`,
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
        subjectId: '{lookup:me.reviewsToApprove.edges.[node.status=SUBMITTED].node.id}',
        expectedVersion: '{lookup:me.reviewsToApprove.edges.[node.status=SUBMITTED].node.version}',
      },
    },
  },
  {
    id: 'reviews-to-give',
    group,
    title: { id: 'Yang perlu saya nilai', en: 'Reviews that I am asked to write' },
    as: 'colleague',
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
  {
    id: 'review-submit',
    group,
    title: { id: 'Mengirim jawaban', en: 'Send the answers' },
    as: 'colleague',
    query: `mutation Answer($input: ReviewSubmitInput!) {
  reviewSubmit(input: $input) {
    invitation { id state answered }
    userErrors { code message field }
  }
}
`,
    lookup: '{ me { reviewsToGive(first: 20) { edges { node { id answered allowedActions draft { version } } } } } }',
    variables: {
      input: {
        idempotencyKey: '{uuid}',
        invitationId: '{lookup:me.reviewsToGive.edges.[node.answered=false].node.id}',
        expectedVersion: '{lookup:me.reviewsToGive.edges.[node.answered=false].node.draft.version ?? 0}',
        scores: VALUES.map((value, i) => ({ value, score: i % 3 ? 'FOUR' : 'FIVE' })),
      },
    },
  },
  {
    id: 'review-result',
    group,
    title: { id: 'Hasil penilaian 360 saya tahun lalu', en: 'My 360-degree result of last year' },
    as: 'staff',
    query: RESULT,
    lookup: '{ me { reviewsOfMe(first: 20) { edges { node { id status } } } } }',
    variables: { id: '{lookup:me.reviewsOfMe.edges.[node.status=PUBLISHED].node.id}' },
  },
  {
    id: 'review-subject-withdraw',
    group,
    title: { id: 'Mengeluarkan pegawai yang keliru didaftarkan', en: 'Take somebody out who was enrolled by mistake' },
    as: 'hr-officer',
    query: `mutation TakeOut($input: ReviewSubjectWithdrawInput!) {
  reviewSubjectWithdraw(input: $input) {
    subject { id version status }
    userErrors { code message field }
  }
}
`,
    lookup: [ROUND, SUBJECTS],
    lookupVariables: { id: roundThatIs('LAUNCHED').roundId },
    variables: {
      input: {
        idempotencyKey: '{uuid}',
        subjectId: '{lookup:reviewRound.subjects.edges.0.node.id}',
        expectedVersion: '{lookup:reviewRound.subjects.edges.0.node.version}',
        reason: 'Keliru didaftarkan.',
      },
    },
  },
  {
    id: 'review-round-cancel',
    group,
    title: { id: 'Membatalkan putaran, dengan alasan', en: 'Cancel a round, with a reason' },
    as: 'hr-officer',
    query: `mutation Cancel($input: ReviewRoundCancelInput!) {
  reviewRoundCancel(input: $input) {
    round { id version status cancelledAt cancelledReason }
    userErrors { code message field }
  }
}
`,
    lookup: ROUND,
    variables: { input: { idempotencyKey: '{uuid}', ...roundThatIs('LAUNCHED'), reason: 'Diganti putaran seluruh dinas.' } },
  },
];
