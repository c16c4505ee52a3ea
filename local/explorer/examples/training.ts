// Examples about trainings and what they are for: sessions, gaps, hours that lack, reports that wait.
import type { Example } from '../examples.ts';

const group = { id: 'Pengembangan pegawai', en: 'Growth' };

export const trainings: readonly Example[] = [
  {
    id: 'training-sessions',
    group,
    title: { id: 'Pelatihan yang akan datang, dan sisa tempatnya', en: 'Trainings to come, and how full they are' },
    as: 'staff',
    query: `query Upcoming {
  trainingSessions(first: 50) {
    edges { node { id title days { beginsAt } place seats fill { seatsTaken waiting } requestUntil myEnrolment { status waitingPosition } } }
  }
}
`,
  },
  {
    id: 'my-growth',
    group,
    title: { id: 'Semua yang saya kembangkan, satu halaman', en: 'All that I learn, on one page' },
    as: 'staff',
    query: `query Growth {
  myGrowth {
    competences { standings { competence { name } standard level gap } }
    hours { hours bound missing }
    enrolments { title status beginsAt }
    developmentPlans { id status goal }
  }
}
`,
  },
  {
    id: 'sessions-that-fit',
    group,
    title: { id: 'Pelatihan yang cocok untuk saya, dan mengapa', en: 'Trainings that fit me, and why' },
    as: 'staff',
    query: `query Fitting {
  me { employee { developmentPlans(first: 5) { edges { node { id suggestedSessions { why session { title seats requestUntil } } } } } } }
}
`,
  },
  {
    id: 'development-coached',
    group,
    title: { id: 'Rencana pengembangan bawahan saya', en: 'A development plan of my report' },
    as: 'superior',
    query: `query Helped($id: ID!) {
  employee(id: $id) {
    developmentPlans(first: 5) {
      edges { node { id status goal steps { text dueOn state } coach { employee { name } acceptedAt } reviews { number dueOn words { voice text } } allowedActions } }
    }
  }
}
`,
    variables: { id: '{persona:colleague}' },
  },
  {
    id: 'hours-of-unit',
    group,
    title: { id: 'Siapa yang jam pelajarannya kurang tahun lalu', en: 'Who lacked hours of training last year' },
    as: 'hr-officer',
    lookup: 'query($id: ID!) { employee(id: $id) { assignments { unit { id } } } }',
    lookupVariables: { id: '{persona:superior}' },
    query: `query Lacking($unitId: ID!, $year: Int!) {
  trainingHoursOfUnit(unitId: $unitId, year: $year, first: 20) { edges { node { employee { name } hours missing } } }
}
`,
    variables: { unitId: '{lookup:employee.assignments.0.unit.id}', year: '{year:-1}' },
  },
  {
    id: 'report-queue',
    group,
    title: { id: 'Laporan pelatihan di luar yang menunggu', en: 'Reports of training elsewhere that wait' },
    as: 'hr-officer',
    query: `query Waiting {
  trainingReportQueue(first: 20) { edges { node { id version title hours from to certificateNumber status allowedActions } } }
}
`,
  },
];
