// Examples about what citizens say, from both sides: a survey, what comes of a complaint, who is heard, and what leaves the house.
import type { Example } from '../examples.ts';

const group = { id: 'Suara warga', en: 'Citizens’ voice' };

const SERVICES =
  'query Services { publicServices(regionCode: "33.74", first: 20) { edges { node { id code unitId points { pointId closedOn } } } } }';
const SERVICE = '{lookup:publicServices.edges.[node.code=AKUN-LAYANAN].node';
const CASES =
  'query Waiting($unitId: ID!) { voiceCases(unitId: $unitId, queue: OPEN, first: 50) { edges { node { id version stage text } } } }';
/** The complaint that an example before this has written. */
const WRITTEN = '{lookup:voiceCases.edges.[node.text=Formulir di laman tidak dapat dikirim.].node';
const payload = (operation: string, name: string, type: string, selection: string): string => `mutation ${operation}($input: ${type}!) {
  ${name}(input: $input) {
    ${selection}
    userErrors { code field message }
  }
}
`;

export const voice: readonly Example[] = [
  {
    id: 'writing-challenge',
    group,
    title: { id: 'Yang perlu disertakan sebelum menulis tanpa masuk', en: 'What a writing without a login must bring along' },
    as: 'applicant',
    query: `query Challenge {
  writingChallenge(writing: VOICE_SUBMIT, at: "33.74") { kind text expiresAt }
}
`,
  },
  {
    id: 'survey-answer',
    group,
    title: { id: 'Menilai sebuah layanan, tanpa masuk', en: 'Rate a service without a login' },
    as: 'applicant',
    lookup: SERVICES,
    query: payload('Rate', 'surveyAnswer', 'SurveyAnswerInput', 'received'),
    variables: {
      input: {
        ...{ idempotencyKey: '{uuid}', servicePointId: `${SERVICE}.points.0.pointId}` },
        ...{ requirements: 4, procedure: 3, time: 3, cost: 4, product: 4 },
        ...{ staffCompetence: 4, staffConduct: 4, complaintHandling: 3, facilities: 3, remark: 'Antrean lebih singkat.' },
      },
    },
  },
  {
    id: 'voice-unit-cases',
    group,
    title: { id: 'Aduan yang menunggu di unit saya', en: 'What waits in my unit' },
    as: 'unit-head',
    lookup: SERVICES,
    query: `query Unit($unitId: ID!) {
  voiceCases(unitId: $unitId, queue: OPEN, first: 20) {
    edges { node { id version kind mode stage text dueOn late leftOut words { from kind text } moves { reason } allowedActions } }
  }
}
`,
    variables: { unitId: `${SERVICE}.unitId}` },
  },
  {
    id: 'voice-accept',
    group,
    title: { id: 'Memberi tanggapan pertama, dengan kelas dan batas waktunya', en: 'Give a first answer, with the class and its clock' },
    as: 'unit-head',
    lookup: [SERVICES, CASES],
    lookupVariables: { unitId: `${SERVICE}.unitId}` },
    query: payload('Accept', 'voiceAccept', 'VoiceAcceptInput', 'case { id version stage class dueOn firstInTime allowedActions }'),
    variables: {
      input: {
        ...{ idempotencyKey: '{uuid}', caseId: `${WRITTEN}.id}`, expectedVersion: `${WRITTEN}.version}` },
        ...{ class: 'ORDINARY', text: 'Terima kasih, kami periksa laman itu.' },
      },
    },
  },
  {
    id: 'voice-answer',
    group,
    title: { id: 'Menjawab aduan itu', en: 'Answer it' },
    as: 'unit-head',
    lookup: [SERVICES, CASES],
    lookupVariables: { unitId: `${SERVICE}.unitId}` },
    query: payload('Answer', 'voiceAnswer', 'VoiceAnswerInput', 'case { id stage answeredInTime words { from kind text } }'),
    variables: {
      input: {
        ...{ idempotencyKey: '{uuid}', caseId: `${WRITTEN}.id}`, expectedVersion: `${WRITTEN}.version}` },
        text: 'Formulir sudah diperbaiki dan dapat dikirim.',
      },
    },
  },
  {
    id: 'voice-answered',
    group,
    title: { id: 'Membaca jawabannya dengan kode', en: 'Read the answer by the code' },
    as: 'applicant',
    query: `query Answered($code: String!) {
  voiceStatus(code: $code) { stage unitName text words { at from kind text } reopenUntil }
}
`,
    variables: { code: '{answer:Complain.voiceSubmit.code}' },
  },
  {
    id: 'voice-concerns',
    group,
    title: { id: 'Aduan yang menyangkut saya', en: 'What concerns me' },
    as: 'colleague',
    query: `query Concerns {
  me { voiceConcerns(first: 10) { edges { node { id version reason case { kind stage text added } reply allowedActions } } } }
}
`,
  },
  {
    id: 'voice-concern-reply',
    group,
    title: { id: 'Memakai hak jawab', en: 'Be heard about it' },
    as: 'colleague',
    lookup: 'query Own { me { voiceConcerns(first: 1) { edges { node { id version } } } } }',
    query: payload('BeHeard', 'voiceConcernReply', 'VoiceConcernReplyInput', 'concern { id version reply repliedAt allowedActions }'),
    variables: {
      input: {
        ...{ idempotencyKey: '{uuid}', concernId: '{lookup:me.voiceConcerns.edges.0.node.id}' },
        ...{ expectedVersion: '{lookup:me.voiceConcerns.edges.0.node.version}' },
        text: 'Berkas itu belum ditandatangani; alasan itu saya sampaikan, dan saya catat.',
      },
    },
  },
  {
    id: 'voice-trend',
    group,
    title: {
      id: 'Semester sebuah unit berdampingan, dan tindak lanjutnya',
      en: 'Half-years of a unit side by side, and what it does about them',
    },
    as: 'unit-head',
    lookup: SERVICES,
    query: `query Trend($unitId: ID!) {
  voiceTrend(unitId: $unitId) {
    year period
    summary { index band lowest }
    clocks { class firstKept firstBroken kept broken }
    followUps { element what owner { name } dueOn late doneOn doneWords before outcome }
  }
}
`,
    variables: { unitId: `${SERVICE}.unitId}` },
  },
  {
    id: 'voice-export',
    group,
    title: { id: 'Mengambil laporan dua bulan untuk SP4N-LAPOR!', en: 'Take out two months for SP4N-LAPOR!' },
    as: 'hr-officer',
    query: payload('TakeOut', 'voiceExport', 'VoiceExportInput', 'taken { id from to reason takenAt readableUntil }'),
    variables: {
      input: { idempotencyKey: '{uuid}', from: '{day:-61}', to: '{day:-1}', reason: 'Laporan dua bulanan ke SP4N-LAPOR!.' },
    },
  },
  {
    id: 'voice-export-file',
    group,
    title: { id: 'Berkasnya, bagian demi bagian', en: 'Its file, part by part' },
    as: 'hr-officer',
    query: `query File($exportId: ID!) {
  voiceExportFile(exportId: $exportId) { fileName text rowCount unnamed scrubbed files endCursor }
}
`,
    variables: { exportId: '{answer:TakeOut.voiceExport.taken.id}' },
  },
  {
    id: 'voice-exports',
    group,
    title: { id: 'Siapa mengambil apa, untuk auditor', en: 'Who took out what, to an auditor' },
    as: 'auditor',
    query: `query Taken {
  voiceExports(first: 20) { edges { node { from to reason takenAt takenBy { name } } } }
}
`,
  },
];
