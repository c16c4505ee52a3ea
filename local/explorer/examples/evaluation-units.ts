// Examples about units' achievement, the distribution of predicates and calibration.
import type { Example } from '../examples.ts';

const group = { id: 'Unit dan keberatan', en: 'Units and objections' };

/** The unit that the persona "superior2" heads. */
const UNIT = 'query($id: ID!) { employee(id: $id) { assignments { unit { id } } } }';
const ofUnit = { id: '{persona:superior2}' };
const unitId = '{lookup:employee.assignments.0.unit.id}';
const ACHIEVEMENT = 'query($unitId: ID!, $year: Int!) { unitAchievement(unitId: $unitId, year: $year) { version } }';
const lastYear = { unitId, year: '{year:-1}' };
const expectedVersion = '{lookup:unitAchievement.version ?? 0}';

const SESSION = `query($unitId: ID!, $year: Int!) {
  calibration(unitId: $unitId, year: $year) { id evaluations(first: 20) { edges { node { evaluationId status } } } }
}`;
const RATED = 'query($evaluationId: ID!) { evaluation(id: $evaluationId) { id version } }';

export const evaluationUnits: readonly Example[] = [
  {
    id: 'unit-achievement-set',
    group,
    title: { id: 'Menetapkan capaian kinerja unit', en: "Set a unit's achievement" },
    as: 'unit-head',
    query: `mutation SetAchievement($input: UnitAchievementSetInput!) {
  unitAchievementSet(input: $input) {
    unitAchievement { id version achievement status deadlineAt allowedActions }
    userErrors { code message field }
  }
}
`,
    lookup: [UNIT, ACHIEVEMENT],
    lookupVariables: { ...ofUnit, unitId, year: '{year:0}' },
    variables: {
      input: {
        idempotencyKey: '{uuid}',
        unitId,
        year: '{year:0}',
        expectedVersion,
        achievement: 'GOOD',
        reason: 'Sesuai laporan kinerja unit tahun ini',
      },
    },
  },
  {
    id: 'unit-distribution',
    group,
    title: { id: 'Sebaran predikat unit saya tahun lalu', en: "How my unit's predicates spread last year" },
    as: 'superior2',
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
    lookup: UNIT,
    lookupVariables: ofUnit,
    variables: lastYear,
  },
  {
    id: 'unit-unrated',
    group,
    title: { id: 'Siapa yang belum dinilai tahun ini', en: 'Who is not rated yet this year' },
    as: 'superior2',
    query: `query Unrated($unitId: ID!, $year: Int!) {
  unitDistribution(unitId: $unitId, year: $year) {
    size
    unrated
    unratedPeople { employeeName positionTitle }
  }
}
`,
    lookup: UNIT,
    lookupVariables: ofUnit,
    variables: { unitId, year: '{year:0}' },
  },
  {
    id: 'unit-reopen',
    group,
    title: { id: 'Membuka lagi unit yang sudah final', en: 'Take a finalised unit back' },
    as: 'unit-head',
    query: `mutation ReopenUnit($input: UnitReopenInput!) {
  unitReopen(input: $input) {
    unitAchievement { id version status achievement allowedActions }
    userErrors { code message field }
  }
}
`,
    lookup: [UNIT, ACHIEVEMENT],
    lookupVariables: { ...ofUnit, ...lastYear },
    variables: { input: { idempotencyKey: '{uuid}', ...lastYear, expectedVersion, reason: 'Realisasi triwulan IV terlambat masuk.' } },
  },
  {
    id: 'unit-finalise',
    group,
    title: { id: 'Menetapkan hasil unit, dengan penjelasan', en: 'Make a unit final, with a justification' },
    as: 'superior2',
    query: `mutation FinaliseUnit($input: UnitFinaliseInput!) {
  unitFinalise(input: $input) {
    unitAchievement { id version status achievement allowedActions }
    userErrors { code message field }
  }
}
`,
    lookup: [UNIT, ACHIEVEMENT],
    lookupVariables: { ...ofUnit, ...lastYear },
    variables: {
      input: { idempotencyKey: '{uuid}', ...lastYear, expectedVersion, justification: 'Tim kecil; sebaran mengikuti bukti tiap pegawai.' },
    },
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
    lookup: UNIT,
    lookupVariables: ofUnit,
    variables: {
      input: {
        idempotencyKey: '{uuid}',
        unitId,
        year: '{year:0}',
        memberIds: ['{persona:superior2}', '{persona:unit-head}', '{persona:hr-officer2}'],
      },
    },
  },
  {
    id: 'calibration-propose',
    group,
    title: { id: 'Mengusulkan perubahan nilai sebelum diserahkan', en: 'Propose another rating before the hand-over' },
    as: 'unit-head',
    query: `mutation ProposeRating($input: CalibrationProposeInput!) {
  calibrationPropose(input: $input) {
    change { id version status before { result behaviour } after { result behaviour } }
    userErrors { code message field }
  }
}
`,
    lookup: [UNIT, SESSION, RATED],
    lookupVariables: {
      ...{ ...ofUnit, unitId, year: '{year:0}' },
      evaluationId: '{lookup:calibration.evaluations.edges.[node.status=RATED].node.evaluationId}',
    },
    variables: {
      input: {
        idempotencyKey: '{uuid}',
        calibrationId: '{lookup:calibration.id}',
        evaluationId: '{lookup:evaluation.id}',
        expectedVersion: '{lookup:evaluation.version}',
        behaviour: 'ABOVE',
        reason: 'Perilaku setara dengan rekan di tim lain yang dinilai di atas ekspektasi.',
      },
    },
  },
  {
    id: 'calibration-confirm',
    group,
    title: { id: 'Mengesahkan usulan, sebagai anggota di luar lini', en: 'Confirm the proposal, as a member outside the line' },
    as: 'hr-officer2',
    query: `mutation ConfirmRating($input: CalibrationConfirmInput!) {
  calibrationConfirm(input: $input) {
    change { id version status after { result behaviour } }
    userErrors { code message field }
  }
}
`,
    lookup: [UNIT, SESSION],
    lookupVariables: { ...ofUnit, unitId, year: '{year:0}' },
    variables: {
      input: {
        idempotencyKey: '{uuid}',
        calibrationId: '{lookup:calibration.id}',
        changeId: '{answer:ProposeRating.calibrationPropose.change.id}',
        expectedVersion: '{answer:ProposeRating.calibrationPropose.change.version}',
      },
    },
  },
];
