// What notices of plans say.
import type { NoticeText } from './text.ts';

export const performanceNotices = {
  PLAN_WAITS: {
    id: 'SKP {about} {year} menunggu Anda tinjau. Setujui atau kembalikan dengan alasan.',
    en: 'The plan of {about} for {year} waits for you. Approve it, or return it with a reason.',
    lateTo: 'LINE',
  },
  PLAN_RETURNED: {
    id: 'SKP Anda {year} dikembalikan. Baca alasannya, perbaiki, lalu ajukan lagi.',
    en: 'Your plan for {year} was returned. Read why, put it right, and submit it again.',
  },
  OWN_TARGETS_WAIT: {
    id: 'Rencana hasil kerja dalam SKP Anda {year} menunggu jawaban Anda. Sepakati atau usulkan perubahan.',
    en: 'Targets of your plan for {year} wait for your answer. Agree, or propose a change.',
  },
  TARGETS_WAIT: {
    id: 'Rencana hasil kerja dalam SKP {about} {year} menunggu jawaban Anda. Sepakati atau usulkan perubahan.',
    en: 'Targets of the plan of {about} for {year} wait for your answer. Agree, or propose a change.',
  },
  PLAN_NOTES_LEFT: {
    id: 'Penilai sebelumnya meninggalkan catatan pada SKP {about} {year}.',
    en: 'The rater before you left notes on the plan of {about} for {year}.',
  },
  PLAN_VOID: {
    id: 'SKP Anda {year} batal, karena jabatannya tidak lagi Anda emban pada tahun itu. Isinya tetap dapat dibaca.',
    en: 'Your plan for {year} is void, since the post is not yours in that year. It can still be read.',
  },
  PLAN_APPROVED: { id: 'SKP Anda {year} disetujui.', en: 'Your plan for {year} is approved.' },
} as const satisfies Record<string, NoticeText>;
