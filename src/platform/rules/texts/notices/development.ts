// What notices of development plans say: help, never blame.
import type { NoticeText } from './text.ts';

export const developmentNoticeTexts = {
  DEVELOPMENT_OFFERED: {
    id: 'Ada rencana pengembangan untuk membantu Anda. Usulkan langkah yang Anda perlukan, sendiri atau bersama atasan.',
    en: 'There is a development plan to help you. Propose the steps you need, by yourself or with your superior.',
  },
  DEVELOPMENT_PROPOSED: {
    id: 'Ada rencana pengembangan untuk membantu {about}. Bicarakan dan usulkan langkah yang dapat Anda dukung.',
    en: 'There is a development plan to help {about}. Talk about it, and propose steps that you can support.',
  },
  OWN_DEVELOPMENT_WAITS: {
    id: 'Langkah dalam rencana pengembangan Anda menunggu jawaban Anda. Sepakati, atau usulkan perubahan.',
    en: 'Steps of your development plan wait for your answer. Agree, or propose a change.',
  },
  DEVELOPMENT_WAITS: {
    id: 'Langkah dalam rencana pengembangan {about} menunggu jawaban Anda. Sepakati, atau usulkan perubahan.',
    en: 'Steps of the development plan of {about} wait for your answer. Agree, or propose a change.',
  },
  DEVELOPMENT_AGREED: {
    id: 'Rencana pengembangan Anda sudah disepakati dan mulai dijalankan.',
    en: 'Your development plan is agreed and begins.',
  },
  DEVELOPMENT_COACH_ASKED: {
    id: 'Anda diminta menjadi coach bagi {about}. Buka untuk membaca langkahnya, lalu terima atau tolak.',
    en: 'You are asked to coach {about}. Open it to read the steps, and accept or decline.',
  },
  DEVELOPMENT_COACH_ACCEPTED: {
    id: '{about} bersedia menjadi coach dalam rencana pengembangan.',
    en: '{about} accepts to coach in the development plan.',
  },
  DEVELOPMENT_COACH_DECLINED: {
    id: '{about} tidak dapat menjadi coach dalam rencana pengembangan. Mintalah orang lain.',
    en: '{about} cannot coach in the development plan. Ask somebody else.',
  },
  DEVELOPMENT_COACH_ENDED: {
    id: '{about} tidak lagi menjadi coach dalam rencana pengembangan. Mintalah orang lain bila perlu.',
    en: '{about} coaches in the development plan no more. Ask somebody else where that is needed.',
  },
  DEVELOPMENT_COACHING_OVER: {
    id: 'Anda tidak lagi menjadi, atau diminta menjadi, coach bagi {about}. Terima kasih.',
    en: 'You coach {about} no more, or are asked to no more. Thank you.',
  },
  DEVELOPMENT_COACH_LEAVES: {
    id: '{about}, coach dalam rencana pengembangan, akan berhenti bertugas. Buka untuk melihat tanggalnya, dan mintalah orang lain.',
    en: '{about}, who coaches in the development plan, is leaving service. Open it to see when, and ask somebody else.',
  },
  OWN_DEVELOPMENT_REVIEW: {
    id: 'Ceritakan bagaimana rencana pengembangan Anda berjalan dan bantuan apa yang Anda perlukan.',
    en: 'Say how your development plan goes and what helps you.',
  },
  DEVELOPMENT_REVIEW: {
    id: 'Bicarakan bagaimana rencana pengembangan {about} berjalan dan tulis tanggapan Anda.',
    en: 'Talk about how the development plan of {about} goes, and write your word.',
  },
  DEVELOPMENT_CLOSED: {
    id: 'Rencana pengembangan Anda sudah ditutup. Buka untuk membaca hasilnya.',
    en: 'Your development plan is closed. Open it to read what came of it.',
  },
  OWN_DEVELOPMENT_RESUMED: {
    id: 'Anda tetap bertugas, sehingga rencana pengembangan Anda berjalan lagi seperti yang disepakati. Mintalah coach baru bila perlu.',
    en: 'You stay in service, so your development plan goes on as it was agreed. Ask somebody to coach where that is needed.',
  },
  DEVELOPMENT_RESUMED: {
    id: '{about} tetap bertugas, sehingga rencana pengembangannya berjalan lagi seperti yang disepakati.',
    en: '{about} stays in service, so their development plan goes on as it was agreed.',
  },
  DEVELOPMENT_WITHDRAWN: {
    id: 'Usulan rencana pengembangan untuk Anda ditarik, karena evaluasi yang mendasarinya berubah. Anda tetap boleh membuat rencana sendiri.',
    en: 'The development plan proposed for you is withdrawn, since the evaluation before it has changed. You may still begin one of your own.',
  },
  COMPETENCE_RECORDED: {
    id: 'Level kompetensi Anda dicatat atau diperbaiki. Buka data Anda untuk melihatnya; bila keliru, sampaikan kepada atasan atau BKPP.',
    en: 'A level of your competences was recorded or corrected. Open your record to see it; where it is wrong, tell your superior or the staffing agency.',
  },
  DEVELOPMENT_UNASKED: {
    id: 'Evaluasi yang mendasari rencana pengembangan Anda berubah. Yang sudah disepakati berjalan terus bila Anda mau; Anda boleh menutupnya.',
    en: 'The evaluation before your development plan has changed. What was agreed goes on if you want it; you may close it.',
  },
} as const satisfies Record<string, NoticeText>;
