// What the file of who has not says in its heading, and how it writes steps and stages.
import type { EvaluationStage, PlanStage, WorkflowStep } from '../../../modules/outstanding/rules/types.ts';
import type { Language, Words } from './language.ts';

const HEADING: readonly Words[] = [
  { id: 'Nama', en: 'Name' },
  { id: 'Jabatan', en: 'Position' },
  { id: 'Pimpinan unit', en: 'Heads the unit' },
  { id: 'Unit kerja', en: 'Unit' },
  { id: 'Perangkat daerah', en: 'Agency' },
  { id: 'Jenis pegawai', en: 'Kind of service' },
  { id: 'Golongan', en: 'Grade' },
  { id: 'Tahun', en: 'Year' },
  { id: 'Belum', en: 'Has not' },
  { id: 'Tahap SKP', en: 'Plan' },
  { id: 'Tahap evaluasi', en: 'Evaluation' },
  { id: 'Per tanggal', en: 'As of' },
  { id: 'ID pegawai', en: 'Employee id' },
];

export const fileHeading = (language: Language): string[] => HEADING.map((words) => words[language]);

export const STEP_WORDS: Record<WorkflowStep | 'ENROLMENT', Words> = {
  PLAN: { id: 'SKP dibuka', en: 'opened a plan' },
  PLAN_SUBMISSION: { id: 'SKP diajukan', en: 'submitted the plan' },
  PLAN_APPROVAL: { id: 'SKP disetujui', en: 'an approved plan' },
  EVALUATION: { id: 'evaluasi dibuka', en: 'an open evaluation' },
  SELF_ASSESSMENT: { id: 'penilaian diri diserahkan', en: 'handed in the self-assessment' },
  HAND_OVER: { id: 'hasil evaluasi diserahkan', en: 'been handed the evaluation' },
  ACKNOWLEDGEMENT: { id: 'hasil evaluasi diterima', en: 'acknowledged the evaluation' },
  FINAL: { id: 'evaluasi final', en: 'a final evaluation' },
  ENROLMENT: { id: 'ikut putaran 360 derajat', en: 'a place in the 360-degree round' },
};

export const PLAN_WORDS: Record<PlanStage, Words> = {
  NONE: { id: 'belum ada', en: 'none' },
  DRAFT: { id: 'draf', en: 'draft' },
  RETURNED: { id: 'dikembalikan', en: 'returned' },
  SUBMITTED: { id: 'menunggu persetujuan', en: 'waits for approval' },
  APPROVED: { id: 'disetujui', en: 'approved' },
};

export const EVALUATION_WORDS: Record<EvaluationStage, Words> = {
  NONE: { id: 'belum ada', en: 'none' },
  OPENED: { id: 'dibuka', en: 'open' },
  SELF_ASSESSED: { id: 'penilaian diri diserahkan', en: 'self-assessment handed in' },
  HANDED_OVER: { id: 'diserahkan', en: 'handed over' },
  ACKNOWLEDGED: { id: 'diterima', en: 'acknowledged' },
  FINAL: { id: 'final', en: 'final' },
  EXEMPT: { id: 'dikecualikan', en: 'exempt' },
};

export const YES: Words = { id: 'ya', en: 'yes' };
export const NO: Words = { id: 'tidak', en: 'no' };

/** `step` and days are plain letters and digits: a name that every system can save. */
export const fileName = (language: Language, step: string, year: number, day: string): string =>
  `${language === 'id' ? 'belum' : 'has-not'}-${step.toLowerCase().replaceAll('_', '-')}-${year}_${day}.csv`;
