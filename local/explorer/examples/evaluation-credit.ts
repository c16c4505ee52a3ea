// Examples about what follows an evaluation: made final, printed, reopened, credit points and the export.
import type { Example } from '../examples.ts';

const group = { id: 'Hasil evaluasi dan angka kredit', en: 'Results and credit points' };

const TEAM = 'query($year: Int!) { myTeam(year: $year) { evaluation { id version status } } }';
const OF_LAST_YEAR = 'query($id: ID!, $year: Int!) { employee(id: $id) { evaluation(year: $year) { id version status } } }';
const MINE = 'query($year: Int!) { me { evaluations(year: $year) { id period } } }';
const lastYear = { lookupVariables: { year: '{year:-1}' } };
const mine = { id: '{lookup:me.evaluations.[period=null].id}' };

export const evaluationCredit: readonly Example[] = [
  {
    id: 'evaluation-finalise',
    group,
    title: { id: 'Menetapkan evaluasi yang sudah disetujui', en: 'Make an evaluation final that was agreed to' },
    as: 'superior',
    query: `mutation Finalise($input: EvaluationFinaliseInput!) {
  evaluationFinalise(input: $input) {
    evaluation { id version status predicate creditPoints followUp { kind } }
    userErrors { code message field }
  }
}
`,
    lookup: TEAM,
    ...lastYear,
    variables: {
      input: {
        idempotencyKey: '{uuid}',
        evaluationId: '{lookup:myTeam.[evaluation.status=SHARED].evaluation.id}',
        expectedVersion: '{lookup:myTeam.[evaluation.status=SHARED].evaluation.version}',
      },
    },
  },
  {
    id: 'evaluation-form',
    group,
    title: { id: 'Formulir evaluasi untuk dicetak', en: 'The evaluation, for printing' },
    as: 'staff',
    query: `query Form($id: ID!) {
  evaluationForm(id: $id) {
    year
    rated { name number grade position unit }
    rater { name number position }
    raterSuperior { name }
    result { rating reason }
    behaviour { rating reason }
    predicateName
    version
    hash
  }
}
`,
    lookup: MINE,
    ...lastYear,
    variables: mine,
  },
  {
    id: 'credit-conversion',
    group,
    title: { id: 'Lembar konversi angka kredit', en: 'Credit points of an evaluation: sheet 1' },
    as: 'staff',
    query: `query Conversion($id: ID!) {
  creditConversion(id: $id) {
    agency
    periodFrom
    periodTo
    rows { months points }
    points
  }
}
`,
    lookup: MINE,
    ...lastYear,
    variables: mine,
  },
  {
    id: 'credit-accumulation',
    group,
    title: { id: 'Lembar akumulasi angka kredit', en: 'Credit points over the years: sheet 2' },
    as: 'staff',
    query: `query Accumulation($employeeId: ID!) {
  creditAccumulation(employeeId: $employeeId) {
    yearFrom
    yearTo
    rows { months points }
    points
    levels { level points }
  }
}
`,
    variables: { employeeId: '{persona:staff}' },
  },
  {
    id: 'credit-determination',
    group,
    title: { id: 'Penetapan angka kredit (PAK)', en: 'Determination of credit points: sheet 3' },
    as: 'unit-admin',
    query: `query Determination($employeeId: ID!) {
  creditDetermination(employeeId: $employeeId) {
    level
    year
    lines { kind former new total }
    neededForGrade
    neededForLevel
  }
}
`,
    variables: { employeeId: '{persona:staff}' },
  },
  {
    id: 'siasn-export',
    group,
    title: { id: 'Ekspor hasil tahun lalu untuk SIASN', en: "Export last year's results for SIASN" },
    as: 'hr-officer',
    query: `query Export($unitId: ID!, $year: Int!) {
  siasnExport(unitId: $unitId, year: $year, first: 20) {
    edges { node { rated { name } quadrant months creditPoints } }
    pageInfo { hasNextPage endCursor }
  }
}
`,
    lookup: 'query($id: ID!) { employee(id: $id) { assignments { unit { id } } } }',
    lookupVariables: { id: '{persona:superior2}' },
    variables: { unitId: '{lookup:employee.assignments.0.unit.id}', year: '{year:-1}' },
  },
  {
    id: 'evaluation-reopen',
    group,
    title: { id: 'Membuka lagi evaluasi, dengan alasan', en: 'Reopen an evaluation, with a reason' },
    as: 'hr-officer',
    query: `mutation Reopen($input: EvaluationReopenInput!) {
  evaluationReopen(input: $input) {
    evaluation { id version status deadlineAt allowedActions }
    userErrors { code message field }
  }
}
`,
    lookup: OF_LAST_YEAR,
    lookupVariables: { id: '{persona:colleague}', year: '{year:-1}' },
    variables: {
      input: {
        idempotencyKey: '{uuid}',
        evaluationId: '{lookup:employee.evaluation.id}',
        expectedVersion: '{lookup:employee.evaluation.version}',
        reason: 'Bukti baru ditemukan setelah penetapan.',
      },
    },
  },
];
