// Examples about what people grow by, and about what citizens say: hours, trainings, development plans, satisfaction and complaints.
import type { Example } from '../examples.ts';

const group = { id: 'Pengembangan pegawai', en: 'Growth' };
const voice = { id: 'Suara warga', en: 'Citizens’ voice' };

const honour = { id: 'Penghargaan', en: 'Awards' };

const SESSIONS =
  'query Sessions { trainingSessions(first: 20) { edges { node { id version title seats fill { seatsTaken waiting } place requestUntil allowedActions } } } }';
const SERVICES = 'query Services { publicServices(regionCode: "33.74", first: 20) { edges { node { id code name unitId unitName } } } }';

export const growth: readonly Example[] = [
  {
    id: 'training-hours',
    group,
    title: { id: 'Jam pelajaran saya tahun lalu', en: 'My hours of training of last year' },
    as: 'staff',
    query: `query Hours($employeeId: ID!, $year: Int!) {
  trainingHours(employeeId: $employeeId, year: $year) { hours missing entries { title hours day } }
}
`,
    variables: { employeeId: '{persona:staff}', year: '{year:-1}' },
  },
  {
    id: 'training-request',
    group,
    title: { id: 'Mengajukan diri untuk pelatihan', en: 'Ask for a training' },
    as: 'staff',
    lookup: SESSIONS,
    query: `mutation Ask($input: TrainingRequestInput!) {
  trainingRequest(input: $input) {
    enrolment { id version status waitingPosition allowedActions }
    userErrors { code field message }
  }
}
`,
    variables: {
      input: {
        ...{ idempotencyKey: '{uuid}', sessionId: '{lookup:trainingSessions.edges.[node.seats=20].node.id}' },
        words: 'Saya menulis panduan layanan untuk warga.',
      },
    },
  },
  {
    id: 'development-plan',
    group,
    title: { id: 'Rencana pengembangan saya', en: 'My development plan' },
    as: 'staff',
    query: `query Plan {
  me {
    employee {
      developmentPlans(first: 5) { edges { node { id version status goal steps { kind text dueOn state } awaitsAgreementOf allowedActions } } }
    }
  }
}
`,
  },
  {
    id: 'figures-growth',
    group,
    title: { id: 'Jam pelajaran, orientasi, dan aduan dalam angka', en: 'Hours, onboardings and complaints in numbers' },
    as: 'hr-officer',
    query: `query Numbers($year: Int!) {
  figures(year: $year) {
    asOf
    total {
      training { asked reached lacking }
      development { running reached partlyReached notReached notContinued }
      onboarding { running late completed ended }
      complaints { received firstInTime settledInTime open late }
      satisfaction { status services answers index band }
    }
  }
}
`,
    variables: { year: '{year:-1}' },
  },
  {
    id: 'service-satisfaction',
    group: voice,
    title: { id: 'Indeks kepuasan masyarakat sebuah layanan', en: 'What citizens think of a service' },
    as: 'applicant',
    lookup: SERVICES,
    query: `query Satisfaction($id: ID!, $year: Int!) {
  publicService(id: $id) { name unitName satisfaction(year: $year, period: FIRST_HALF) { status answers index band lowest sampleAsked sampleReached } }
}
`,
    variables: { id: '{lookup:publicServices.edges.[node.code=AKUN-LAYANAN].node.id}', year: '{year:-1}' },
  },
  {
    id: 'voice-summary',
    group: voice,
    title: { id: 'Yang dipublikasikan sebuah unit, dan tindak lanjutnya', en: 'What is published of a unit, and what it does about it' },
    as: 'applicant',
    lookup: SERVICES,
    query: `query Published($unitId: ID!, $year: Int!) {
  voiceSummary(regionCode: "33.74", unitId: $unitId, year: $year, period: FIRST_HALF) {
    unitName answers index band lowest publishedOn
    services { name answers index respondents { fact class count } }
    followUps { element what dueOn doneOn doneWords before outcome }
  }
}
`,
    variables: { unitId: '{lookup:publicServices.edges.[node.code=AKUN-LAYANAN].node.unitId}', year: '{year:-1}' },
  },
  {
    id: 'voice-remarks',
    group: voice,
    title: { id: 'Yang ditambahkan warga pada jawabannya', en: 'What citizens have added to their answers' },
    as: 'hr-officer',
    lookup: SERVICES,
    query: `query Remarks($serviceId: ID!, $year: Int!) {
  surveyRemarks(serviceId: $serviceId, year: $year, half: FIRST_HALF, first: 20) { edges { node { text marked } } }
}
`,
    variables: { serviceId: '{lookup:publicServices.edges.[node.code=AKUN-LAYANAN].node.id}', year: '{year:-1}' },
  },
  {
    id: 'voice-submit',
    group: voice,
    title: { id: 'Menulis aduan tanpa masuk', en: 'Write a complaint without a login' },
    as: 'applicant',
    lookup: SERVICES,
    query: `mutation Complain($input: VoiceSubmitInput!) {
  voiceSubmit(input: $input) {
    code
    status { stage dueOn }
    userErrors { code field message }
  }
}
`,
    variables: {
      input: {
        ...{ idempotencyKey: '{uuid}', regionCode: '33.74', kind: 'COMPLAINT', mode: 'ANONYMOUS' },
        ...{ serviceId: '{lookup:publicServices.edges.[node.code=AKUN-LAYANAN].node.id}', text: 'Formulir di laman tidak dapat dikirim.' },
      },
    },
  },
  {
    id: 'voice-status',
    group: voice,
    title: { id: 'Melihat aduan dengan kodenya', en: 'Follow a complaint by its code' },
    as: 'applicant',
    query: 'query Status($code: String!) {\n  voiceStatus(code: $code) { kind stage unitName text dueOn late canReply }\n}\n',
    variables: { code: '{answer:Complain.voiceSubmit.code}' },
  },
  {
    id: 'voice-cases',
    group: voice,
    title: { id: 'Aduan yang menunggu jawaban', en: 'Complaints that wait for an answer' },
    as: 'hr-officer',
    query: `query Cases {
  voiceCases(queue: OPEN, first: 20) { edges { node { id version kind stage unitName text dueOn late allowedActions } } }
}
`,
  },
  {
    id: 'public-awards',
    group: honour,
    title: { id: 'Penghargaan yang boleh dibaca umum', en: 'Awards that everybody may read' },
    as: 'applicant',
    query: 'query Awards {\n  publicAwards(regionCode: "33.74", first: 20) { edges { node { name award year } } }\n}\n',
  },
  {
    id: 'medal-service',
    group: honour,
    title: { id: 'Masa kerja saya untuk Satyalancana Karya Satya', en: 'My years of service for the medals' },
    as: 'staff',
    query: 'query Service {\n  me { employee { medalService { since source years nextClass nextOn medals { medalClass status } } } }\n}\n',
  },
  {
    id: 'medals-due',
    group: honour,
    title: { id: 'Siapa yang masa kerjanya genap tahun ini', en: 'Of whom a service medal is due this year' },
    as: 'hr-officer',
    query: `query Due($until: Day!) {
  serviceMedalsDue(until: $until, first: 20) { edges { node { employee { name } medalClass reachedOn since source lowerClasses } } }
}
`,
    variables: { until: '{yearText:0}-12-31' },
  },
  {
    id: 'medals-granted',
    group: honour,
    title: { id: 'Satyalancana yang sudah dianugerahkan', en: 'Service medals that were granted' },
    as: 'hr-officer',
    query: `query Medals {
  serviceMedals(status: GRANTED, first: 20) { edges { node { employee { name } medalClass since reachedOn decreeNumber grantedOn } } }
}
`,
  },
  {
    id: 'awards-of-year',
    group: honour,
    title: { id: 'Penghargaan tahun lalu dan keadaannya', en: 'Awards of last year and where they stand' },
    as: 'hr-officer',
    query: `query Awards($year: Int!) {
  awards(year: $year, first: 20) { edges { node { employee { name } ground status rule { name } allowedActions blockers { action code } } } }
}
`,
    variables: { year: '{year:-1}' },
  },
  {
    id: 'awards-in-numbers',
    group: honour,
    title: { id: 'Penghargaan dalam angka, tanpa nama', en: 'Awards in numbers, of nobody by name' },
    as: 'unit-head',
    query: `query Numbers($year: Int!) {
  figures(year: $year) {
    asOf leastCount
    total { awards {
      afterEvaluation { proposed granted handedOver withdrawn refused }
      byNomination { proposed granted handedOver withdrawn refused }
      medals { years10 years20 years30 }
    } }
  }
}
`,
    variables: { year: '{year:-1}' },
  },
];
