// What notices of awards say: to who decides, and to whom something is given.
import type { NoticeText } from './text.ts';

export const awardNoticeTexts = {
  AWARD_NOMINATED: {
    id: '{about} diusulkan untuk penghargaan. Baca alasannya, lalu usulkan pemberiannya atau tolak.',
    en: '{about} is nominated for an award. Read the reasons, then propose the grant or refuse it.',
  },
  AWARD_GRANT_WAITS: {
    id: 'Pemberian penghargaan kepada {about} menunggu persetujuan petugas kedua.',
    en: 'The grant of an award to {about} waits for the approval of a second officer.',
  },
  AWARD_GRANTED: {
    id: 'Anda mendapat penghargaan untuk tahun {year}. Selamat! Waktu penyerahannya akan disampaikan BKPP.',
    en: 'You are granted an award for {year}. Congratulations! The staffing agency will tell you when it is handed over.',
  },
  AWARD_NOMINATION_GRANTED: {
    id: 'Usulan penghargaan Anda untuk {about} disetujui.',
    en: 'Your nomination of {about} for an award is granted.',
  },
  AWARD_NOMINATION_REFUSED: {
    id: 'Usulan penghargaan Anda untuk {about} ditolak. Buka untuk membaca alasannya.',
    en: 'Your nomination of {about} for an award is refused. Open it to read why.',
  },
  AWARD_CONSENT_ASKED: {
    id: 'Penghargaan Anda untuk tahun {year} sudah diserahkan. Anda boleh memutuskan apakah nama Anda ditampilkan kepada umum; tanpa persetujuan Anda tidak ditampilkan.',
    en: 'Your award for {year} was handed over. You may decide whether your name is shown to the public; without your consent it is not.',
  },
  AWARD_TAKEN_BACK: {
    id: 'Pemberian penghargaan untuk tahun {year} dibatalkan sebelum diserahkan. Buka untuk membaca alasannya.',
    en: 'The grant of your award for {year} was taken back before it was handed over. Open it to read why.',
  },
  AWARD_NOMINATION_TAKEN_BACK: {
    id: 'Pemberian penghargaan untuk {about}, yang Anda usulkan, dibatalkan sebelum diserahkan. Buka untuk membaca alasannya.',
    en: 'The grant of an award to {about}, whom you nominated, was taken back before it was handed over. Open it to read why.',
  },
  AWARD_JUDGEMENT_WAITS: {
    id: 'Putusan tentang penghargaan {about}, yang dasarnya berubah, menunggu penegasan petugas kedua.',
    en: 'What follows for the award of {about}, whose ground has changed, waits for a second officer to confirm it.',
  },
  AWARD_REVOKED: {
    id: 'Penghargaan Anda untuk tahun {year} dicabut karena hasil evaluasi yang menjadi dasarnya berubah. Buka untuk membaca alasannya; catatannya tetap tersimpan.',
    en: 'Your award for {year} is revoked, since the evaluation it rested on has changed. Open it to read why; its record is kept.',
  },
  AWARD_WITHDRAWN: {
    id: 'Penghargaan untuk tahun {year} tidak jadi diberikan karena hasil evaluasi yang menjadi dasarnya berubah. Catatannya tetap tersimpan.',
    en: 'Your award for {year} is not given, since the evaluation it rested on has changed. Its record is kept.',
  },
  AWARD_GROUND_GONE: {
    id: 'Evaluasi yang menjadi dasar penghargaan {about} berubah setelah penghargaan diserahkan. Periksa dan putuskan langkah selanjutnya.',
    en: 'The evaluation that the award of {about} rests on has changed after it was handed over. Look at it and decide what follows.',
  },
  SERVICE_MEDAL_PROPOSED: {
    id: 'Anda diusulkan untuk Satyalancana Karya Satya {years} tahun. Siapkan SK CPNS dan dokumen masa kerja bila diminta.',
    en: 'You are proposed for the medal of {years} years of service. Have your appointment and papers of service ready if you are asked.',
  },
  SERVICE_MEDAL_CHECKED: {
    id: 'Usulan Satyalancana Karya Satya {years} tahun untuk {about} sudah diperiksa dan dapat dikirim.',
    en: 'The proposal of the medal of {years} years of service for {about} was looked at and can be sent off.',
  },
  SERVICE_MEDAL_GRANTED: {
    id: 'Anda dianugerahi Satyalancana Karya Satya {years} tahun. Selamat! Buka untuk membaca nomor keputusannya.',
    en: 'You are granted the medal of {years} years of service. Congratulations! Open it to read the number of the decree.',
  },
  SERVICE_MEDAL_REFUSED: {
    id: 'Usulan Satyalancana Karya Satya {years} tahun untuk Anda belum dapat diteruskan. Buka untuk membaca alasannya; usulan dapat diajukan lagi.',
    en: 'The proposal of the medal of {years} years of service for you does not go on. Open it to read why; it may be proposed again.',
  },
  SERVICE_MEDAL_REVOKED: {
    id: 'Satyalancana Karya Satya {years} tahun Anda dicabut. Buka untuk membaca alasan dan nomor keputusannya.',
    en: 'Your medal of {years} years of service is revoked. Open it to read why and the number of the decree.',
  },
} as const satisfies Record<string, NoticeText>;
