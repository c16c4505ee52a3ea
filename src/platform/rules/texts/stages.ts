// What the stages of a selection are called in messages.
import type { StageKind } from '../../../modules/recruitment/campaigns/rules/kinds.ts';
import type { Words } from './language.ts';

export const STAGE_WORDS: Readonly<Record<StageKind, Words>> = {
  ANNOUNCEMENT: { id: 'Pengumuman lowongan', en: 'Announcement of openings' },
  REGISTRATION: { id: 'Pendaftaran', en: 'Registration' },
  ADMINISTRATIVE: { id: 'Seleksi administrasi', en: 'Administrative selection' },
  ADMIN_OBJECTION: { id: 'Masa sanggah administrasi', en: 'Objections to the administrative selection' },
  SKD: { id: 'SKD', en: 'Basic competence test (SKD)' },
  SKB: { id: 'SKB', en: 'Field competence test (SKB)' },
  COMPETENCE: { id: 'Seleksi kompetensi', en: 'Competence test' },
  INTEGRATION: { id: 'Integrasi nilai', en: 'Integration of scores' },
  FINAL_ANNOUNCEMENT: { id: 'Pengumuman akhir', en: 'Final announcement' },
  FINAL_OBJECTION: { id: 'Masa sanggah akhir', en: 'Objections to the final result' },
  FILING: { id: 'Pemberkasan', en: 'Filing of documents' },
  APPOINTMENT: { id: 'Pengangkatan', en: 'Appointment' },
};
