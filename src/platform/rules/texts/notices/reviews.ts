// What notices of 360-degree reviews say: to nobody who else is asked, or has answered.
import type { NoticeText } from './text.ts';

export const reviewsNotices = {
  REVIEW_INVITED: {
    id: 'Anda diminta mengisi penilaian 360 derajat {year}, sampai {due}. Buka undangannya untuk melihat tentang siapa dan siapa yang membaca hasilnya.',
    en: 'You are asked for a 360-degree review of {year}, until {due}. Open the invitation to see about whom, and who reads the results.',
  },
  REVIEW_RATERS_AWAITED: {
    id: 'Usulkan penilai Anda dalam penilaian 360 derajat {year}, sampai {due}.',
    en: 'Propose who reviews you in the 360-degree review of {year}, until {due}.',
  },
  REVIEW_RATERS_WAIT: {
    id: '{about} mengusulkan penilai untuk penilaian 360 derajat {year}. Setujui atau kembalikan dengan alasan, sampai {due}.',
    en: '{about} proposes who reviews them in the 360-degree review of {year}. Approve it, or return it with a reason, until {due}.',
  },
  REVIEW_RATER_DECLINED: {
    id: 'Seorang penilai menolak menilai {about} dalam penilaian 360 derajat {year}. Bila perlu, pilih penggantinya.',
    en: 'Somebody declines to review {about} in the 360-degree review of {year}. Where it is needed, choose somebody else.',
  },
  REVIEW_PUBLISHED: {
    id: 'Hasil penilaian 360 derajat Anda {year} sudah dapat dibaca.',
    en: 'The results of your 360-degree review of {year} can be read.',
  },
} as const satisfies Record<string, NoticeText>;
