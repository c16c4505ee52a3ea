// Examples about who has just come: what waits for whom, a task done, a check-point, templates.
import type { Example } from '../examples.ts';

const group = { id: 'Orientasi pegawai baru', en: 'Onboarding' };

const UNIT_OF = 'query($person: ID!) { employee(id: $person) { assignments { unit { id } } } }';
const NEWCOMERS = `query Newcomers($unitId: ID!) {
  onboardings(unitId: $unitId, first: 20) {
    edges { node { onboardingId kind startsOn status tasks done late nextDueOn waiting { what owner count late helper } } }
  }
}
`;
const VERSION = 'query($onboardingId: ID!) { node(id: $onboardingId) { ... on Onboarding { version } } }';

export const onboardings: readonly Example[] = [
  {
    id: 'onboardings',
    group,
    title: { id: 'Pegawai baru di dinas saya, dan apa yang terlambat', en: 'Newcomers of my agency, and what is late' },
    as: 'unit-head',
    lookup: '{ me { employee { assignments { unit { id } } } } }',
    query: NEWCOMERS,
    variables: { unitId: '{lookup:me.employee.assignments.0.unit.id}' },
  },
  {
    id: 'onboarding-candidate',
    group,
    title: { id: 'Seorang CPNS dalam masa percobaan', en: 'A candidate in probation' },
    as: 'hr-officer',
    lookup: [UNIT_OF, NEWCOMERS],
    lookupVariables: { person: '{persona:unit-head}', unitId: '{lookup:employee.assignments.0.unit.id}' },
    query: `query Candidate($id: ID!) {
  node(id: $id) {
    ... on Onboarding {
      version
      employee { name kind }
      mentor { employee { name } answer }
      progress { tasks done late nextDueOn }
      tasks { number title owner dueOn late status sessions { title } }
      checkPoints { kind on words { side text } }
      probation { endsOn }
      allowedActions
    }
  }
}
`,
    variables: { id: '{lookup:onboardings.edges.[node.kind=CPNS].node.onboardingId}' },
  },
  {
    id: 'onboarding-task',
    group,
    title: { id: 'Menandai tugas orientasi selesai', en: 'Say that a task of an onboarding is done' },
    as: 'unit-admin',
    lookup: [UNIT_OF, NEWCOMERS, VERSION],
    lookupVariables: {
      person: '{persona:unit-head}',
      unitId: '{lookup:employee.assignments.0.unit.id}',
      onboardingId: '{lookup:onboardings.edges.[node.kind=PPPK].node.onboardingId}',
    },
    query: `mutation Prepared($input: OnboardingTaskDoneInput!) {
  onboardingTaskDone(input: $input) {
    onboarding { id version progress { tasks done } }
    userErrors { code field message }
  }
}
`,
    variables: {
      input: {
        idempotencyKey: '{uuid}',
        onboardingId: '{lookup:onboardings.edges.[node.kind=PPPK].node.onboardingId}',
        expectedVersion: '{lookup:node.version}',
        taskNumber: 1,
        note: 'Meja dan tanda masuk siap.',
      },
    },
  },
  {
    id: 'onboardings-to-serve',
    group,
    title: { id: 'Akun yang menunggu bidang yang melayani TI', en: 'Accounts that wait for the unit that serves IT' },
    as: 'superior2',
    query: '{\n  me { onboardingsToServe(first: 20) { edges { node { onboardingId employee { name } startsOn tasks dueOn late } } } }\n}\n',
  },
  {
    id: 'onboarding-templates',
    group,
    title: { id: 'Apa yang dilalui tiap jenis pegawai baru', en: 'What each kind of newcomer goes through' },
    as: 'hr-officer',
    query:
      'query Templates {\n  onboardingTemplates { kind number version itUnit { name } tasks { title { indonesian english } owner days session { competence } } }\n}\n',
  },
  {
    id: 'growth-law',
    group,
    title: { id: 'Masa percobaan dan jam pelajaran menurut aturan', en: 'Probation and hours of training by law' },
    as: 'applicant',
    query: `query Law {
  lawInForce(regionCode: "33.74", kinds: [DEVELOPMENT, ONBOARDING]) {
    kind source validFrom released
    terms { ... on DevelopmentTerms { pnsLeastHours pppkMostHours } ... on OnboardingTerms { probationMonths } }
  }
}
`,
  },
];
