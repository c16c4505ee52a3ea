// Examples about the committee: a queue, a file, a decision, an objection and its answer.
import type { Example } from '../../examples.ts';
import {
  ANNOUNCED,
  APPLICATION,
  byCampaign,
  CAMPAIGNS,
  ENGINEERS,
  inputOf,
  mutation,
  NURSES,
  OBJECTION,
  OBJECTIONS,
  OWN,
  ofPost,
  QUEUE,
  SECOND_LOOK,
  TEACHERS,
  VERIFICATION,
  VERIFICATION_OF,
} from './asking.ts';

const group = { id: 'Pengadaan: verifikasi dan sanggah', en: 'Recruitment: verification and objections' };

const QUEUED = { lookup: [CAMPAIGNS, NURSES, QUEUE], lookupVariables: ofPost };
/** Of posts kept for people with a disability. */
const QUEUED_WITH_PROOF = { lookup: [CAMPAIGNS, TEACHERS, QUEUE], lookupVariables: ofPost };
/** What is claimed has left the queue: the claim has told which it is. */
const claimed = (path: string) => ({
  verificationId: `{answer:${path}.verification.id}`,
  expectedVersion: `{answer:${path}.verification.version}`,
});

export const verification: readonly Example[] = [
  {
    id: 'verification-queue',
    group,
    title: { id: 'Lamaran yang menunggu verifikasi', en: 'Applications that wait to be verified' },
    as: 'recruitment-officer',
    query: `query Queue($formationId: ID!) {
  verificationQueue(formationId: $formationId, first: 20) {
    edges { node { id version status registrationNumber submittedAt hasProof allowedActions decisions { verdict reasons note mine } } }
    pageInfo { hasNextPage endCursor }
  }
}
`,
    lookup: [CAMPAIGNS, NURSES],
    lookupVariables: byCampaign,
    variables: { formationId: ofPost.formationId },
  },
  {
    id: 'verification-claim',
    group,
    title: { id: 'Mengambil lamaran dan membaca berkasnya', en: 'Claim an application and read its file' },
    as: 'recruitment-officer',
    query: mutation(
      'Claim',
      'verificationClaim',
      'verification { id version deadlineAt allowedActions dossier { name nik warnings birthDate eligibility { requirement met actual asked } documents { kind url } } }',
    ),
    ...QUEUED,
    variables: inputOf(VERIFICATION),
  },
  {
    id: 'verification-release',
    group,
    title: { id: 'Mengembalikan lamaran ke antrean', en: 'Put a claimed application back' },
    as: 'recruitment-officer',
    query: mutation('Release', 'verificationRelease', VERIFICATION_OF),
    variables: inputOf(claimed('Claim.verificationClaim')),
  },
  {
    id: 'verification-claim-proof',
    group,
    title: { id: 'Mengambil lamaran kebutuhan khusus', en: 'Claim an application for a special category' },
    as: 'recruitment-officer',
    query: mutation('ClaimSpecial', 'verificationClaim', VERIFICATION_OF),
    ...QUEUED_WITH_PROOF,
    variables: inputOf(VERIFICATION),
  },
  {
    id: 'verification-proof-open',
    group,
    title: { id: 'Membuka bukti kebutuhan khusus: tercatat', en: 'Open the proof of a special category: it is on record' },
    as: 'recruitment-officer',
    query: mutation('OpenProof', 'verificationProofOpen', `proof { fileName contentType url } ${VERIFICATION_OF}`),
    variables: inputOf(claimed('ClaimSpecial.verificationClaim')),
  },
  {
    id: 'verification-decide',
    group,
    title: { id: 'Memutus: MS, atau TMS dengan alasan', en: 'Decide: eligible, or not with reasons' },
    as: 'recruitment-officer',
    query: mutation('Decide', 'verificationDecide', VERIFICATION_OF),
    variables: inputOf(claimed('OpenProof.verificationProofOpen'), { verdict: 'ELIGIBLE', reasons: [] }),
  },
  {
    id: 'verification-reopen',
    group,
    title: { id: 'Membatalkan keputusan yang keliru, sebagai orang kedua', en: 'Take a mistaken decision back, as the second person' },
    as: 'recruitment-officer2',
    query: mutation('Reopen', 'verificationReopen', 'verification { id version status outcome reopenings { reason outcome } }'),
    variables: inputOf(claimed('Decide.verificationDecide'), { reason: 'Bukti kebutuhan khusus keliru dibaca.' }),
  },
  {
    id: 'verification-second-claim',
    group,
    title: { id: 'Mengambil penolakan untuk diperiksa petugas kedua', en: 'Claim a rejection, as the second officer' },
    as: 'recruitment-officer2',
    query: mutation('ClaimRejected', 'verificationClaim', `${VERIFICATION_OF.slice(0, -1)} decisions { verdict reasons note } }`),
    lookup: [CAMPAIGNS, NURSES, QUEUE],
    lookupVariables: ofPost,
    variables: inputOf(SECOND_LOOK),
  },
  {
    id: 'verification-second-decide',
    group,
    title: { id: 'Menolak: TMS oleh dua petugas', en: 'Reject: not eligible, say two officers' },
    as: 'recruitment-officer2',
    query: mutation('DecideRejected', 'verificationDecide', VERIFICATION_OF),
    variables: inputOf(claimed('ClaimRejected.verificationClaim'), {
      verdict: 'INELIGIBLE',
      reasons: ['DOCUMENT_UNREADABLE'],
      note: 'Transkrip nilai terpotong.',
    }),
  },
  {
    id: 'verification-conflict',
    group,
    title: { id: 'Menyatakan hubungan keluarga dengan pelamar', en: 'Say that one is related to the applicant' },
    as: 'recruitment-officer',
    query: mutation('DeclareConflict', 'verificationDeclareConflict', VERIFICATION_OF),
    lookup: [CAMPAIGNS, ENGINEERS, QUEUE],
    lookupVariables: ofPost,
    variables: inputOf(VERIFICATION),
  },
  {
    id: 'selection-objection-file',
    group,
    title: { id: 'Mengajukan sanggah atas hasil yang diumumkan', en: 'Object to the announced result' },
    as: 'applicant',
    query: mutation('Object', 'selectionObjectionFile', 'objection { id version status deadlineAt }'),
    lookup: [CAMPAIGNS, OWN],
    lookupVariables: ANNOUNCED,
    variables: inputOf({
      applicationId: APPLICATION.applicationId,
      stage: 'ADMIN_OBJECTION',
      ground: 'DATA_MISRECORDED',
      text: 'IPK saya 3,45 sebagaimana tertulis pada transkrip halaman dua.',
    }),
  },
  {
    id: 'selection-objection-queue',
    group,
    title: { id: 'Sanggah yang menunggu jawaban', en: 'Objections that wait for an answer' },
    as: 'recruitment-approver',
    query: `query Objections {
  selectionObjectionQueue(first: 20) {
    edges { node { id version registrationNumber stage ground text deadlineAt late allowedActions } }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  },
  {
    id: 'selection-objection-open',
    group,
    title: { id: 'Membuka berkas lamaran yang disanggah', en: 'Open the file that an objection is about' },
    as: 'recruitment-approver',
    query: mutation(
      'OpenFile',
      'selectionObjectionOpen',
      'objection { id version dossier { name documents { kind url } } allowedActions }',
    ),
    lookup: OBJECTIONS,
    variables: inputOf(OBJECTION),
  },
  {
    id: 'selection-objection-proof-open',
    group,
    title: { id: 'Membuka buktinya: tercatat', en: 'Open the proof with it: it is on record' },
    as: 'recruitment-approver',
    query: mutation('OpenProofOfObjection', 'selectionObjectionProofOpen', 'proof { fileName url } objection { id version }'),
    lookup: OBJECTIONS,
    variables: inputOf(OBJECTION),
  },
  {
    id: 'selection-objection-answer',
    group,
    title: { id: 'Menjawab sanggah', en: 'Answer an objection' },
    as: 'recruitment-approver',
    query: mutation('Answer', 'selectionObjectionAnswer', 'objection { id version status answer answeredAt }'),
    lookup: OBJECTIONS,
    variables: inputOf(OBJECTION, { accepted: true, answer: 'Transkrip telah dibaca ulang; IPK memenuhi syarat.' }),
  },
];
