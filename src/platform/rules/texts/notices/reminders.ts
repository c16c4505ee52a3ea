// What reminders of planning say, and what is told to who can help.
import type { NoticeText } from './text.ts';

export const reminderNotices = {
  PLAN_DUE: {
    id: 'SKP Anda {year} belum diajukan. Susun dan ajukan paling lambat {due}; bila ada kendala, bicarakan dengan atasan Anda.',
    en: 'Your plan for {year} is not submitted yet. Draw it up and submit it by {due}; if something stands in the way, talk to your superior.',
    isReminder: true,
  },
  PLAN_OVERDUE: {
    id: 'SKP Anda {year} belum diajukan, dan batas waktunya sudah lewat ({due}). Mintalah perpanjangan kepada BKPP, lalu ajukan.',
    en: 'Your plan for {year} is not submitted, and its deadline has passed ({due}). Ask the staffing agency for an extension, then submit it.',
    isReminder: true,
  },
  PLANS_WAIT: {
    id: 'SKP {year} yang menunggu Anda tinjau: {count}. Setujui atau kembalikan dengan alasan.',
    en: 'Plans for {year} that wait for you: {count}. Approve them, or return them with a reason.',
    isReminder: true,
  },
  TEAM_PLANS_LATE: {
    id: 'SKP {year} di tim Anda yang belum diajukan setelah batas waktu: {count}. Tanyakan apa kendalanya, dan bantu.',
    en: 'Plans for {year} in your team that were not submitted in time: {count}. Ask what stands in the way, and help.',
    isLate: true,
  },
  PLANS_WAIT_LATE: {
    id: 'SKP {year} yang menunggu {about} belum ditinjau walau batas waktu sudah lewat: {count}. Bantu, atau atur siapa yang meninjau.',
    en: 'Plans for {year} that wait for {about} are not dealt with although the deadline has passed: {count}. Help, or arrange who will.',
    isLate: true,
  },
  AWAITED_LATE: {
    id: 'Batas waktu {due} sudah lewat, dan yang ditunggu belum dikerjakan. Buka berkasnya, dan bantu agar selesai.',
    en: 'The deadline {due} has passed, and what is awaited is not done yet. Open the file, and help to get it done.',
    isLate: true,
  },
} as const satisfies Record<string, NoticeText>;
