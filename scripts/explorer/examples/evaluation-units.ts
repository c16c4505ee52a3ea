// Examples about units' achievement, the distribution of predicates, calibration and objections.
import type { Example } from '../examples.ts';

const group = { id: 'Unit dan keberatan', en: 'Units and objections' };

const OWN_UNIT = '{ me { employee { assignments { unit { id } } } } }';
const unitId = '{lookup:me.employee.assignments.0.unit.id}';

export const evaluationUnits: readonly Example[] = [
  {
    id: 'unit-achievement-set',
    group,
    title: { id: 'Menetapkan capaian kinerja unit', en: "Set a unit's achievement" },
    as: 'superior2',
    query: `mutation SetAchievement($input: UnitAchievementSetInput!) {
  unitAchievementSet(input: $input) {
    unitAchievement { id version achievement status deadlineAt allowedActions }
    userErrors { code message field }
  }
}
`,
    lookup: '{ me { employee { reports(first: 1) { edges { node { unit { id } } } } } } }',
    variables: {
      input: {
        idempotencyKey: '{uuid}',
        unitId: '{lookup:me.employee.reports.edges.0.node.unit.id}',
        year: '{year:0}',
        expectedVersion: 0,
        achievement: 'GOOD',
        reason: 'Sesuai laporan kinerja unit tahun ini',
      },
    },
  },
  {
    id: 'unit-distribution',
    group,
    title: { id: 'Sebaran predikat unit saya', en: "How my unit's predicates spread" },
    as: 'superior',
    query: `query Distribution($unitId: ID!, $year: Int!) {
  unitDistribution(unitId: $unitId, year: $year) {
    achievement { achievement }
    size
    unrated
    counts { predicate count }
    rules { predicates bound percent limit actual satisfied }
    allowedActions
  }
}
`,
    lookup: OWN_UNIT,
    variables: { unitId, year: '{year:0}' },
  },
  {
    id: 'calibration-open',
    group,
    title: { id: 'Membuka sesi kalibrasi', en: 'Open a calibration session' },
    as: 'hr-officer',
    query: `mutation OpenCalibration($input: CalibrationOpenInput!) {
  calibrationOpen(input: $input) {
    calibration { id version status deadlineAt members { name } allowedActions }
    userErrors { code message field }
  }
}
`,
    lookup: OWN_UNIT,
    variables: {
      input: { idempotencyKey: '{uuid}', unitId, year: '{year:0}', memberIds: ['{persona:superior2}', '{persona:unit-head}'] },
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
    lookup: '{ me { evaluations { id version status } } }',
    variables: {
      input: {
        idempotencyKey: '{uuid}',
        evaluationId: '{lookup:me.evaluations.0.id}',
        expectedVersion: '{lookup:me.evaluations.0.version}',
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
];
