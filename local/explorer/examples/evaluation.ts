// Examples about the evaluation of a year: from opening it to what follows.
import type { Example } from '../examples.ts';

const group = { id: 'Evaluasi kinerja', en: 'Evaluation' };

/** Of this year, also while last year's is still evaluated. */
const ofMine = {
  lookup: 'query($year: Int!) { me { plan(year: $year) { id } evaluations(year: $year) { id version period } } }',
  lookupVariables: { year: '{year:0}' },
};

/** Of the persona whom the superior of the examples rates. */
const THEIRS = 'query($id: ID!) { employee(id: $id) { evaluation { id version } } }';
const asking = { lookup: THEIRS, lookupVariables: { id: '{persona:staff}' } };

const mine = {
  idempotencyKey: '{uuid}',
  evaluationId: '{lookup:me.evaluations.[period=null].id}',
  expectedVersion: '{lookup:me.evaluations.[period=null].version}',
};
const team = {
  idempotencyKey: '{uuid}',
  evaluationId: '{lookup:employee.evaluation.id}',
  expectedVersion: '{lookup:employee.evaluation.version}',
};

const stepQuery = (
  title: string,
  name: string,
  selection: string,
): string => `mutation ${title}($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
  ${name}(input: $input) {
    ${selection}
    userErrors { code message field }
  }
}
`;

export const evaluation: readonly Example[] = [
  {
    id: 'evaluation-open',
    group,
    title: { id: 'Membuka evaluasi tahun ini', en: 'Open the evaluation of this year' },
    as: 'staff',
    query: `mutation OpenEvaluation($input: EvaluationOpenInput!) {
  evaluationOpen(input: $input) {
    evaluation { id version status deadlineAt rater { name } segments { positionTitle months } allowedActions }
    userErrors { code message field }
  }
}
`,
    ...ofMine,
    variables: { input: { idempotencyKey: '{uuid}', planId: '{lookup:me.plan.id}' } },
  },
  {
    id: 'my-evaluations',
    group,
    title: { id: 'Evaluasi saya', en: 'My evaluations' },
    as: 'staff',
    query: `query MyEvaluations($thisYear: Int!, $year: Int!) {
  me {
    thisYear: evaluations(year: $thisYear) { id version status deadlineAt allowedActions }
    lastYear: evaluations(year: $year) {
      id
      version
      period
      status
      predicate
      result { rating reason }
      behaviour { rating reason }
      handOver { deliveredAt acknowledgement receivedOn objectionUntil }
      versions { number cause reason predicate hash }
      creditPoints
      followUp { kind }
      headedUnits { unitName achievement }
      allowedActions
    }
  }
}
`,
    variables: { thisYear: '{year:0}', year: '{year:-1}' },
  },
  {
    id: 'self-assessment',
    group,
    title: { id: 'Menyimpan penilaian diri', en: 'Save the self-assessment' },
    as: 'staff',
    query: `mutation SaveSelfAssessment($input: SelfAssessmentSaveInput!) {
  selfAssessmentSave(input: $input) {
    evaluation { id version selfAssessment { achievements savedAt } }
    userErrors { code message field }
  }
}
`,
    ...ofMine,
    variables: { input: { ...mine, achievements: 'Seluruh target layanan tercapai', helpNeeded: 'Pelatihan analisis data' } },
  },
  {
    id: 'self-assessment-submit',
    group,
    title: { id: 'Menyerahkan penilaian diri', en: 'Hand the self-assessment in' },
    as: 'staff',
    query: stepQuery(
      'SubmitSelfAssessment',
      'selfAssessmentSubmit',
      'evaluation { id version selfAssessment { submittedAt } allowedActions }',
    ),
    ...ofMine,
    variables: { input: mine },
  },
  {
    id: 'self-assessment-withdraw',
    group,
    title: { id: 'Menarik kembali penilaian diri (lalu serahkan lagi)', en: 'Take the self-assessment back (then hand it in again)' },
    as: 'staff',
    query: stepQuery(
      'WithdrawSelfAssessment',
      'selfAssessmentWithdraw',
      'evaluation { id version selfAssessment { submittedAt } allowedActions }',
    ),
    ...ofMine,
    variables: { input: mine },
  },
  {
    id: 'self-assessment-again',
    group,
    title: { id: 'Menyerahkannya lagi', en: 'Hand it in again' },
    as: 'staff',
    query: stepQuery('SubmitAgain', 'selfAssessmentSubmit', 'evaluation { id version selfAssessment { submittedAt } allowedActions }'),
    ...ofMine,
    variables: { input: mine },
  },
  {
    id: 'team-evaluations',
    group,
    title: { id: 'Tim saya: SKP dan evaluasi', en: 'My team: plans and evaluations' },
    as: 'superior',
    query: `query MyTeam {
  myTeam {
    assignment { employeeName positionTitle }
    plan { status }
    evaluation { id version status predicate allowedActions }
  }
}
`,
  },
  {
    id: 'evaluation-rate',
    group,
    title: { id: 'Menilai hasil dan perilaku kerja', en: 'Rate result and behaviour' },
    as: 'superior',
    query: `mutation Rate($input: EvaluationRateInput!) {
  evaluationRate(input: $input) {
    evaluation { id version status predicate }
    userErrors { code message field }
  }
}
`,
    ...asking,
    variables: {
      input: {
        ...team,
        result: { rating: 'MEETS', reason: 'Semua indikator tercapai dengan bukti' },
        behaviour: { rating: 'ABOVE', reason: 'Membantu rekan di luar tugasnya' },
      },
    },
  },
  {
    id: 'evaluation-share',
    group,
    title: { id: 'Menyerahkan hasil evaluasi', en: 'Hand the evaluation over' },
    as: 'superior',
    query: `mutation Share($input: EvaluationShareInput!) {
  evaluationShare(input: $input) {
    evaluation { id version status current { number predicate hash } handOver { objectionUntil } }
    userErrors { code message field }
  }
}
`,
    ...asking,
    variables: { input: team },
  },
  {
    id: 'evaluation-acknowledge',
    group,
    title: { id: 'Menyatakan sudah membaca', en: 'Say that it was read' },
    as: 'staff',
    query: `mutation Acknowledge($input: EvaluationAcknowledgeInput!) {
  evaluationAcknowledge(input: $input) {
    evaluation { id version handOver { acknowledgement receivedOn objectionUntil } }
    userErrors { code message field }
  }
}
`,
    ...ofMine,
    variables: { input: { ...mine, acknowledgement: 'READ' } },
  },
];
