// What notices of onboardings say.
import type { NoticeText } from './text.ts';

export const onboardingNotices = {
  ONBOARDING_TASKS: {
    id: 'Orientasi Anda berjalan. Tugas terdekat ditunggu sampai {due}; buka untuk melihat semuanya.',
    en: 'Your onboarding is under way. The nearest task is awaited until {due}; open it to see all of them.',
    lateTo: 'LINE',
  },
  ONBOARDING_TASKS_OF: {
    id: 'Ada tugas orientasi {about} yang menunggu Anda, paling dekat sampai {due}.',
    en: 'Tasks of the onboarding of {about} wait for you, the nearest until {due}.',
    lateTo: 'HR_OFFICER',
  },
  ONBOARDING_NEEDS_MENTOR: {
    id: '{about} belum mempunyai mentor. Tunjuk seorang pegawai yang bukan atasan atau bawahannya.',
    en: '{about} has no mentor yet. Name somebody who is neither their superior nor reports to them.',
    lateTo: 'HR_OFFICER',
  },
  ONBOARDING_MENTOR_ASKED: {
    id: 'Anda diminta menjadi mentor {about}. Terima, atau tolak.',
    en: 'You are asked to mentor {about}. Accept, or decline.',
    // Who may name another.
    lateTo: 'ABOUT_LINE',
  },
  ONBOARDING_CHECK_POINT: {
    id: 'Ceritakan bagaimana orientasi Anda berjalan, sampai {due}. Isinya dibaca atasan setelah keduanya menulis.',
    en: 'Say how your onboarding goes, until {due}. Your superior reads it once both of you have written.',
  },
  ONBOARDING_CHECK_POINT_OF: {
    id: 'Tuliskan bagaimana orientasi {about} berjalan, sampai {due}.',
    en: 'Say how the onboarding of {about} goes, until {due}.',
  },
  ONBOARDING_TO_DECIDE: {
    id: 'Masa percobaan {about} berakhir {due}. Putuskan: angkat sebagai PNS, perpanjang, atau akhiri.',
    en: 'The probation of {about} ends on {due}. Decide: confirm, extend, or end it.',
  },
  ONBOARDING_EXTENDED: {
    id: 'Masa percobaan Anda diperpanjang sampai {day}. Buka untuk membaca alasannya.',
    en: 'Your probation was extended until {day}. Open it to read why.',
  },
  ONBOARDING_CONFIRMED: {
    id: 'Anda diangkat sebagai PNS terhitung mulai {day}. Selamat.',
    en: 'You are confirmed as a civil servant from {day} on. Congratulations.',
  },
  ONBOARDING_NOT_CONFIRMED: {
    id: 'Anda tidak diangkat sebagai PNS; hari kerja terakhir {day}. Buka untuk membaca alasannya.',
    en: 'You are not confirmed as a civil servant; your last day of service is {day}. Open it to read why.',
  },
  ONBOARDING_DECISION_WITHDRAWN: {
    id: 'Keputusan atas masa percobaan Anda ditarik kembali; masa percobaan berlanjut.',
    en: 'The decision on your probation was taken back; the probation goes on.',
  },
} as const satisfies Record<string, NoticeText>;
