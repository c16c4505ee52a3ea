// What notices of records, delegations, requests to correct and entries of law say.
import type { NoticeText } from './text.ts';

export const organisationNotices = {
  ASSIGNMENT_BEGINS: {
    id: 'Jabatan Anda sejak {from} telah dicatat. Periksa; bila keliru, ajukan pembetulan.',
    en: 'Your post from {from} was entered. Look at it; where it is wrong, ask for a correction.',
  },
  ASSIGNMENT_ENDS: { id: 'Akhir jabatan Anda pada {to} telah dicatat.', en: 'The end of your post on {to} was entered.' },
  SUPERIOR_CHANGES: { id: 'Atasan langsung Anda berubah sejak {from}.', en: 'Your superior is another one from {from}.' },
  REPORT_JOINS: { id: '{about} menjadi bawahan langsung Anda sejak {from}.', en: '{about} reports to you from {from}.' },
  DELEGATION_GIVEN: {
    id: 'Kewenangan Anda didelegasikan kepada {about} dari {from} sampai {to}.',
    en: 'Your authority is lent to {about} from {from} to {to}.',
  },
  AUTHORITY_RECEIVED: {
    id: 'Anda menerima delegasi kewenangan {about} dari {from} sampai {to}.',
    en: 'The authority of {about} is lent to you from {from} to {to}.',
  },
  DELEGATION_ENDED: { id: 'Delegasi kewenangan Anda kepada {about} diakhiri.', en: 'Your authority is lent to {about} no more.' },
  AUTHORITY_ENDED: { id: 'Delegasi kewenangan {about} kepada Anda diakhiri.', en: 'The authority of {about} is lent to you no more.' },
  ENTRY_TAKEN_BACK: {
    id: 'Satu pencatatan dalam data kepegawaian Anda dibatalkan. Periksa data Anda.',
    en: 'An entry in your record was taken back. Look at your record.',
  },
  CORRECTION_FILED: {
    id: '{about} meminta pembetulan data. Permintaan ini menunggu jawaban.',
    en: '{about} asks for a correction of their record. It waits for an answer.',
  },
  CORRECTION_RESOLVED: {
    id: 'Permintaan Anda dijawab: data sudah dibetulkan. Buka untuk membaca jawabannya.',
    en: 'Your request is answered: the record was put right. Open it to read the answer.',
  },
  CORRECTION_REFUSED: {
    id: 'Permintaan pembetulan data Anda ditolak. Buka untuk membaca alasannya.',
    en: 'Your request to correct the record was refused. Open it to read why.',
  },
  POLICY_WAITS: {
    id: 'Usul ketentuan yang berlaku sejak {from} menunggu petugas kedua.',
    en: 'A proposed entry of law, to hold from {from}, waits for a second officer.',
  },
} as const satisfies Record<string, NoticeText>;
