// Examples about the plan of a year (SKP): from opening it to progress.
import type { Example } from '../examples.ts';

const group = { id: 'Kinerja (SKP)', en: 'Performance (SKP)' };

/** Everything that the examples of this module may ask for of the own plan. */
const ofMine = {
  lookup: `query($year: Int!) {
  me {
    employee { assignments { id } }
    plan(year: $year) { id version targets { id indicators { id } } }
  }
}`,
  lookupVariables: { year: '{year:0}' },
};

/** Of the persona whom the superior of the examples talks with. */
const THEIRS = '{ myTeam { assignment { employee { id } } plan { id version targets { id waitingFor } } } }';
/** Of whose plan an example speaks. */
const THEIR_PLAN = 'myTeam.[assignment.employee.id=$colleague].plan';
const theirs = {
  lookup: THEIRS,
  input: {
    idempotencyKey: '{uuid}',
    planId: `{lookup:${THEIR_PLAN}.id}`,
    expectedVersion: `{lookup:${THEIR_PLAN}.version}`,
  },
};

const plan = { planId: '{lookup:me.plan.id}', expectedVersion: '{lookup:me.plan.version}' };

export const performance: readonly Example[] = [
  {
    id: 'my-plan',
    group,
    title: { id: 'SKP saya selengkapnya', en: 'My plan in full' },
    as: 'staff',
    query: `query MyPlan($year: Int!) {
  me {
    plan(year: $year) {
      id
      version
      year
      status
      deadlineAt
      nextStep { side action }
      allowedActions
      targets {
        id
        kind
        title
        weight
        state
        waitingFor
        parent { state title owner { name } }
        indicators {
          id
          text
          aspect
          perspective
          measure {
            ... on QuantitativeMeasure { target unit direction }
            ... on QualitativeMeasure { standard }
          }
        }
      }
      progress(first: 20) {
        edges { node { day value text evidence { fileName url } } }
      }
      suggestion { indicatorId percent reason }
    }
  }
}
`,
    variables: { year: '{year:0}' },
  },
  {
    id: 'plan-open',
    group,
    title: { id: 'Membuka SKP tahun ini', en: 'Open the plan of this year' },
    as: 'colleague',
    query: `mutation OpenPlan($input: PlanOpenInput!) {
  planOpen(input: $input) {
    plan { id version status allowedActions }
    userErrors { code message field }
  }
}
`,
    ...ofMine,
    variables: { input: { idempotencyKey: '{uuid}', assignmentId: '{lookup:me.employee.assignments.0.id}', year: '{year}' } },
  },
  {
    id: 'target-propose',
    group,
    title: { id: 'Mengusulkan rencana hasil kerja', en: 'Propose a target' },
    as: 'colleague',
    query: `mutation Propose($input: TargetProposeInput!) {
  targetPropose(input: $input) {
    target { id title state waitingFor }
    plan { version nextStep { side action } }
    userErrors { code message field }
  }
}
`,
    ...ofMine,
    variables: {
      input: {
        idempotencyKey: '{uuid}',
        ...plan,
        target: {
          kind: 'MAIN',
          title: 'Layanan kenaikan pangkat selesai tepat waktu',
          indicators: [
            {
              text: 'Usul kenaikan pangkat yang diselesaikan',
              aspect: 'QUANTITY',
              quantitative: { unit: 'berkas', target: '240', direction: 'HIGHER', accumulation: 'SUM' },
            },
          ],
        },
      },
    },
  },
  {
    id: 'my-tasks',
    group,
    title: { id: 'Yang menunggu saya sebagai atasan', en: 'What waits for me as a superior' },
    as: 'superior',
    query: `query MyTasks {
  myTasks {
    kind
    text
    since
    count
    assignment { employeeName positionTitle }
    plan { id version status }
  }
}
`,
  },
  {
    id: 'target-agree',
    group,
    title: { id: 'Menyetujui usulan', en: 'Agree to a proposal' },
    as: 'superior',
    query: `mutation Agree($input: TargetAgreeInput!) {
  targetAgree(input: $input) {
    target { title state }
    plan { version counts { agreed targets } }
    userErrors { code message field }
  }
}
`,
    lookup: THEIRS,
    variables: { input: { ...theirs.input, targetId: `{lookup:${THEIR_PLAN}.targets.[waitingFor=SUPERIOR].id}` } },
  },
  {
    id: 'target-link',
    group,
    title: { id: 'Menautkan usulan ke hasil kerja atasan', en: "Link a target to the superior's own" },
    as: 'superior',
    query: `mutation Link($input: TargetLinkInput!) {
  targetLink(input: $input) {
    target { title parent { state title owner { name } } }
    plan { version }
    userErrors { code message field }
  }
}
`,
    lookup: [THEIRS, 'query($year: Int!) { me { plan(year: $year) { id targets { id } } } }'],
    lookupVariables: { year: '{year:0}' },
    variables: {
      input: {
        ...theirs.input,
        targetId: `{lookup:${THEIR_PLAN}.targets.0.id}`,
        parent: { state: 'LINKED', planId: '{lookup:me.plan.id}', targetId: '{lookup:me.plan.targets.0.id}' },
      },
    },
  },
  {
    id: 'plan-submit',
    group,
    title: { id: 'Mengajukan SKP', en: 'Submit the plan' },
    as: 'colleague',
    query: `mutation Submit($input: PlanSubmitInput!) {
  planSubmit(input: $input) {
    plan { version status nextStep { side action } }
    userErrors { code message field }
  }
}
`,
    ...ofMine,
    variables: { input: { idempotencyKey: '{uuid}', ...plan } },
  },
  {
    id: 'plan-approve',
    group,
    title: { id: 'Menyetujui SKP: versi pertama', en: 'Approve the plan: its first version' },
    as: 'superior',
    query: `mutation Approve($input: PlanApproveInput!) {
  planApprove(input: $input) {
    plan { version status versions { number validFrom } }
    userErrors { code message field }
  }
}
`,
    lookup: THEIRS,
    variables: { input: theirs.input },
  },
  {
    id: 'progress-add',
    group,
    title: { id: 'Mencatat realisasi', en: 'Write down progress' },
    as: 'staff',
    query: `mutation Progress($input: ProgressAddInput!) {
  progressAdd(input: $input) {
    entry { id day value planVersion at }
    userErrors { code message field }
  }
}
`,
    ...ofMine,
    variables: {
      input: {
        idempotencyKey: '{uuid}',
        planId: '{lookup:me.plan.id}',
        targetId: '{lookup:me.plan.targets.0.id}',
        indicatorId: '{lookup:me.plan.targets.0.indicators.0.id}',
        day: '{day:0}',
        value: '20',
        note: 'Berkas bulan ini',
      },
    },
  },
  {
    id: 'plan-form',
    group,
    title: { id: 'Formulir SKP untuk dicetak', en: 'The official form, for printing' },
    as: 'staff',
    query: `query Form($id: ID!) {
  planForm(id: $id) {
    year
    rated { name number grade position unit }
    rater { name number position }
    main { number result superiorResult indicators { aspect text target } }
    additional { number result }
    behaviours { number name guides expectation }
    version
    approvedAt
  }
}
`,
    ...ofMine,
    variables: { id: '{lookup:me.plan.id}' },
  },
  {
    id: 'cycle-open',
    group,
    title: { id: 'Membuka periode tahun depan', en: 'Open the cycle of next year' },
    as: 'hr-officer',
    query: `mutation OpenCycle($input: CycleOpenInput!) {
  cycleOpen(input: $input) {
    cycle { id version year periods { number from to } }
    userErrors { code message field }
  }
}
`,
    variables: {
      input: {
        idempotencyKey: '{uuid}',
        year: '{year:1}',
        periodicity: 'QUARTERLY',
        planning: { from: '{yearText:1}-01-01', to: '{yearText:1}-02-28' },
        execution: { from: '{yearText:1}-01-01', to: '{yearText:1}-12-31' },
        evaluation: { from: '{yearText:1}-04-01', to: '{yearText:2}-01-31' },
      },
    },
  },
];
