// What tasks say to people, in both languages.

import type { TeamTaskKind } from '../../modules/performance/rules/tasks.ts';
import type { Language } from './texts/language.ts';

export type TaskKind =
  | TeamTaskKind
  | 'RATE_EVALUATION'
  | 'SHARE_EVALUATION'
  | 'AGREE_TARGETS'
  | 'GIVE_FEEDBACK'
  | 'LEAVE_NOTES'
  | 'DECIDE_OBJECTION'
  | 'APPROVE_RATERS'
  | 'WRITE_REVIEW';

const TEXTS: Record<TaskKind, Record<Language, string>> = {
  APPROVE_PLAN: { id: 'Tinjau lalu setujui atau kembalikan SKP.', en: 'Review the plan, then approve or return it.' },
  ANSWER_PROPOSAL: { id: 'Tanggapi {count} usulan hasil kerja.', en: 'Answer {count} proposed targets.' },
  ASK_FOR_PLAN: { id: 'Belum ada SKP; ajak pegawai menyusunnya.', en: 'There is no plan yet; ask for one.' },
  RATE_EVALUATION: { id: 'Beri penilaian kinerja.', en: 'Rate the performance.' },
  SHARE_EVALUATION: { id: 'Serahkan hasil evaluasi kepada pegawai.', en: 'Hand the evaluation over to the employee.' },
  AGREE_TARGETS: { id: 'Setujui atau tanggapi {count} usulan atasan.', en: 'Agree to {count} proposals of the superior, or counter them.' },
  GIVE_FEEDBACK: { id: 'Jawab {count} permintaan umpan balik.', en: 'Answer {count} requests for feedback.' },
  LEAVE_NOTES: { id: 'Tulis catatan untuk pejabat penilai berikutnya.', en: 'Leave notes for the next rater.' },
  DECIDE_OBJECTION: { id: 'Putuskan {count} keberatan.', en: 'Decide {count} objections.' },
  APPROVE_RATERS: { id: 'Setujui atau kembalikan {count} usulan penilai 360.', en: 'Approve or return {count} proposals of 360 raters.' },
  WRITE_REVIEW: { id: 'Isi {count} penilaian 360.', en: 'Write {count} 360-degree reviews.' },
};

export const taskText = ({ kind, count }: { kind: TaskKind; count: number }, language: Language): string =>
  TEXTS[kind][language].replace('{count}', String(count));
