// Examples about objections to an evaluation: drafted, filed, answered by the rater, decided.
import type { Example } from '../examples.ts';

const group = { id: 'Unit dan keberatan', en: 'Units and objections' };

const THEIRS = 'query($id: ID!) { employee(id: $id) { evaluation { id version } } }';
const OBJECTION = 'query($id: ID!) { employee(id: $id) { evaluation { objections { id version } } } }';
const ofObjection = {
  idempotencyKey: '{uuid}',
  objectionId: '{lookup:employee.evaluation.objections.0.id}',
  expectedVersion: '{lookup:employee.evaluation.objections.0.version}',
};

export const objections: readonly Example[] = [
  {
    id: 'objection-draft',
    group,
    title: { id: 'Menyimpan rancangan keberatan', en: 'Keep a draft of an objection' },
    as: 'staff',
    query: `mutation Draft($input: ObjectionDraftSaveInput!) {
  objectionDraftSave(input: $input) {
    evaluation { id objectionDraft { version grounds } }
    userErrors { code message field }
  }
}
`,
    lookup: 'query($year: Int!) { me { evaluations(year: $year) { id period objectionDraft { version } } } }',
    lookupVariables: { year: '{year:0}' },
    variables: {
      input: {
        idempotencyKey: '{uuid}',
        evaluationId: '{lookup:me.evaluations.[period=null].id}',
        expectedVersion: '{lookup:me.evaluations.[period=null].objectionDraft.version ?? 0}',
        grounds: 'Realisasi triwulan terakhir belum dihitung.',
      },
    },
  },
  {
    id: 'objection-extend',
    group,
    title: { id: 'Memperpanjang waktu keberatan seseorang', en: "Extend somebody's time to object" },
    as: 'hr-officer',
    query: `mutation Extend($input: ObjectionExtendInput!) {
  objectionExtend(input: $input) {
    evaluation { id version handOver { objectionUntil } }
    userErrors { code message field }
  }
}
`,
    lookup: THEIRS,
    lookupVariables: { id: '{persona:staff}' },
    variables: {
      input: {
        idempotencyKey: '{uuid}',
        evaluationId: '{lookup:employee.evaluation.id}',
        expectedVersion: '{lookup:employee.evaluation.version}',
        to: '{day:25}',
        reason: 'Dirawat di rumah sakit.',
      },
    },
  },
  {
    id: 'objection-file',
    group,
    title: { id: 'Mengajukan keberatan atas penilaian', en: 'Object to an evaluation' },
    as: 'staff',
    query: `mutation Object($input: ObjectionFileInput!) {
  objectionFile(input: $input) {
    objection { id status decider { name } statementUntil deadlineAt allowedActions }
    userErrors { code message field ... on DeadlinePassed { closedAt } }
  }
}
`,
    lookup: 'query($year: Int!) { me { evaluations(year: $year) { id version status period } } }',
    lookupVariables: { year: '{year:0}' },
    variables: {
      input: {
        idempotencyKey: '{uuid}',
        evaluationId: '{lookup:me.evaluations.[period=null].id}',
        expectedVersion: '{lookup:me.evaluations.[period=null].version}',
        grounds: 'Realisasi triwulan terakhir belum dihitung dalam penilaian ini.',
      },
    },
  },
  {
    id: 'objections-to-decide',
    group,
    title: { id: 'Keberatan yang menunggu keputusan saya', en: 'Objections that wait for my decision' },
    as: 'superior2',
    query: `query ToDecide {
  me {
    objectionsToDecide(first: 20) {
      edges { node { objectionId filedAt deadlineAt overdue } }
      pageInfo { hasNextPage endCursor }
    }
  }
}
`,
  },
  {
    id: 'objection-queue',
    group,
    title: { id: 'Antrean keberatan seluruh kota', en: "The city's open objections" },
    as: 'hr-officer',
    query: `query Queue {
  objectionQueue(first: 20) {
    edges { node { objectionId filedAt deadlineAt overdue hasDecider } }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  },
  {
    id: 'objection-statement',
    group,
    title: { id: 'Menjawab keberatan sebagai penilai', en: 'Answer an objection, as the rater' },
    as: 'superior',
    query: `mutation State($input: ObjectionStatementInput!) {
  objectionStatement(input: $input) {
    objection { id version status heard allowedActions }
    userErrors { code message field }
  }
}
`,
    lookup: OBJECTION,
    lookupVariables: { id: '{persona:staff}' },
    variables: { input: { ...ofObjection, text: 'Penilaian disusun dari bukti yang ada pada saat itu.' } },
  },
  {
    id: 'objection-decide',
    group,
    title: { id: 'Memutus keberatan', en: 'Decide an objection' },
    as: 'superior2',
    query: `mutation DecideObjection($input: ObjectionDecideInput!) {
  objectionDecide(input: $input) {
    objection { id version status decision { outcome reasons } }
    userErrors { code message field }
  }
}
`,
    lookup: OBJECTION,
    lookupVariables: { id: '{persona:staff}' },
    variables: {
      input: {
        ...ofObjection,
        outcome: 'UPHELD',
        reasons: 'Realisasi triwulan terakhir memang belum dihitung.',
        result: { rating: 'ABOVE', reason: 'Realisasi triwulan terakhir melampaui target.' },
      },
    },
  },
];
