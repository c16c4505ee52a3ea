// Examples about people, posts and units.
import type { Example } from '../examples.ts';

const group = { id: 'Organisasi', en: 'Organisation' };

export const FIRST_QUERY = `query WhoAmI {
  me {
    roles
    region { code name }
    employee {
      name
      assignments {
        positionTitle
        unit { name }
        supervisor { name }
      }
    }
  }
}
`;

const MY_RECORD = '{ me { employee { id version } } }';
const MY_AGENCY = '{ me { employee { assignments { unit { parent { id } } } } } }';

export const organisation: readonly Example[] = [
  { id: 'who-am-i', group, title: { id: 'Siapa saya?', en: 'Who am I?' }, as: 'staff', query: FIRST_QUERY },
  {
    id: 'my-record',
    group,
    title: { id: 'Data dan riwayat jabatan saya', en: 'My record and career' },
    as: 'staff',
    query: `query MyRecord {
  me {
    employee {
      name
      kind
      grade
      birthDate
      identifiers {
        kind
        value
        explained { birthDate appointed sex }
      }
      warnings
      history { positionTitle holding validFrom validTo }
    }
  }
}
`,
  },
  {
    id: 'my-team',
    group,
    title: { id: 'Tim saya', en: 'My team' },
    as: 'superior',
    query: `query MyTeam {
  me {
    employee {
      reports(first: 20) {
        edges {
          node { employeeName positionTitle holding }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}
`,
  },
  {
    id: 'units',
    group,
    title: { id: 'Perangkat daerah', en: 'Agencies of the city' },
    as: 'staff',
    query: `query Agencies {
  region {
    name
    units {
      id
      name
      kind
      head { employeeName holding }
    }
  }
}
`,
  },
  {
    id: 'unit-page',
    group,
    title: { id: 'Halaman satu unit', en: 'The page of a unit' },
    as: 'staff',
    query: `query UnitPage($unit: ID!, $after: String) {
  unit(id: $unit) {
    name
    validFrom
    children { name }
    head { employeeName holding }
    staff(first: 50, after: $after, subtree: true) {
      edges {
        node { employeeName positionTitle }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}
`,
    lookup: MY_AGENCY,
    variables: { unit: '{lookup:me.employee.assignments.0.unit.parent.id}' },
  },
  {
    id: 'search',
    group,
    title: { id: 'Cari pegawai', en: 'Find somebody' },
    as: 'hr-officer',
    query: `query Find($text: String!) {
  employeeSearch(text: $text, first: 20) {
    edges {
      node {
        employeeName
        positionTitle
        employee { id kind grade }
      }
    }
  }
}
`,
    variables: { text: 'wahyu' },
  },
  {
    id: 'delegate',
    group,
    title: { id: 'Mendelegasikan wewenang', en: 'Lend my authority' },
    as: 'superior',
    query: `mutation Delegate($input: DelegationGrantInput!) {
  delegationGrant(input: $input) {
    employee {
      version
      delegations { id to { name } validFrom validTo }
    }
    userErrors { code message field }
  }
}
`,
    lookup: MY_RECORD,
    variables: {
      input: {
        idempotencyKey: '{uuid}',
        employeeId: '{lookup:me.employee.id}',
        expectedVersion: '{lookup:me.employee.version}',
        toEmployeeId: '{persona:superior2}',
        validFrom: '{day:1}',
        validTo: '{day:14}',
        reason: 'Cuti tahunan',
      },
    },
  },
  {
    id: 'correction',
    group,
    title: { id: 'Data saya keliru', en: 'My record is wrong' },
    as: 'staff',
    query: `mutation MyRecordIsWrong($input: CorrectionFileInput!) {
  correctionFile(input: $input) {
    correction { id status dueOn allowedActions }
    userErrors { code message field }
  }
}
`,
    variables: { input: { idempotencyKey: '{uuid}', kind: 'SUPERIOR', text: 'Atasan langsung saya sudah berganti sejak bulan lalu.' } },
  },
  {
    id: 'corrections',
    group,
    title: { id: 'Antrean koreksi data', en: 'Corrections to answer' },
    as: 'hr-officer',
    query: `query Corrections {
  correctionQueue(first: 20) {
    edges {
      node {
        id
        kind
        text
        dueOn
        overdue
        employee { name }
        allowedActions
      }
    }
  }
}
`,
  },
  {
    id: 'correction-pass-on',
    group,
    title: { id: 'Meneruskan koreksi ke BKPP', en: 'Pass a correction on to the staffing agency' },
    as: 'unit-admin',
    query: `mutation PassOn($input: CorrectionPassOnInput!) {
  correctionPassOn(input: $input) {
    correction { id version waitsFor passedOnAt passedOnNote }
    userErrors { code message field }
  }
}
`,
    lookup: '{ correctionQueue(first: 20) { edges { node { id version waitsFor allowedActions } } } }',
    variables: {
      input: {
        idempotencyKey: '{uuid}',
        correctionId: '{lookup:correctionQueue.edges.[node.waitsFor=UNIT_ADMIN].node.id}',
        expectedVersion: '{lookup:correctionQueue.edges.[node.waitsFor=UNIT_ADMIN].node.version}',
        note: 'Perlu SK yang hanya ada di BKPP.',
      },
    },
  },
  {
    id: 'correction-answer',
    group,
    title: { id: 'Menjawab permintaan koreksi', en: 'Answer a correction request' },
    as: 'hr-officer',
    query: `mutation AnswerCorrection($input: CorrectionAnswerInput!) {
  correctionAnswer(input: $input) {
    correction { id version status answer }
    userErrors { code message field }
  }
}
`,
    lookup: '{ correctionQueue(first: 20) { edges { node { id version } } } }',
    variables: {
      input: {
        idempotencyKey: '{uuid}',
        correctionId: '{lookup:correctionQueue.edges.0.node.id}',
        expectedVersion: '{lookup:correctionQueue.edges.0.node.version}',
        resolved: false,
        answer: 'Atasan Anda belum berganti: SK mutasi berlaku mulai bulan depan.',
      },
    },
  },
];

export const limits: readonly Example[] = [
  {
    id: 'other-region',
    group: { id: 'Batas', en: 'Limits' },
    title: { id: 'Daerah lain tidak melihat apa-apa', en: 'Another region sees nothing' },
    as: 'hr-other-region',
    query: `query NotOurs($id: ID!) {
  employee(id: $id) { name }
}
`,
    variables: { id: '{persona:staff}' },
  },
  {
    id: 'audit',
    group: { id: 'Batas', en: 'Limits' },
    title: { id: 'Jejak audit seorang pegawai', en: "The trail of somebody's record" },
    as: 'auditor',
    query: `query Trail($subject: ID!) {
  auditTrail(subject: $subject, first: 20) {
    edges {
      node { version at by operation detail previous hash }
    }
  }
}
`,
    variables: { subject: '{persona:superior}' },
  },
  {
    id: 'service',
    group: { id: 'Batas', en: 'Limits' },
    title: { id: 'Skema untuk federation router', en: 'The schema, for the federation router' },
    as: 'router',
    query: `query Schema {
  _service { sdl }
}
`,
  },
];
