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
  PLAN_APPROVED: { id: 'SKP Anda {year} disetujui.', en: 'Your plan for {year} is approved.' },
} as const satisfies Record<string, NoticeText>;
