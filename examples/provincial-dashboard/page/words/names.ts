// What states, predicates, steps and the like are called, in both languages.
import type { Achievement, CampaignKind, Predicate, SatisfactionStatus, SurveyPeriod } from '../../generated/graphql.ts';
import type { FUNNEL } from '../figures.ts';
import { type Both, both } from './both.ts';

export const PREDICATE: Record<Predicate, Both> = {
  VERY_GOOD: both('Sangat Baik', 'Very good'),
  GOOD: both('Baik', 'Good'),
  NEEDS_IMPROVEMENT: both('Butuh Perbaikan', 'Needs improvement'),
  POOR: both('Kurang', 'Poor'),
  VERY_POOR: both('Sangat Kurang', 'Very poor'),
};

export const ACHIEVEMENT: Record<Achievement, Both> = {
  EXCELLENT: both('Istimewa', 'Excellent'),
  GOOD: both('Baik', 'Good'),
  NEEDS_IMPROVEMENT: both('Butuh Perbaikan', 'Needs improvement'),
  POOR: both('Kurang', 'Poor'),
  VERY_POOR: both('Sangat Kurang', 'Very poor'),
};

export const STEP: Record<(typeof FUNNEL)[number], Both> = {
  SUBMITTED: both('Mendaftar', 'Applied'),
  ELIGIBLE: both('Memenuhi syarat', 'Eligible'),
  PASSED: both('Lulus nilai ambang', 'Reached the passing grade'),
  THROUGH: both('Lanjut ke tahap berikut', 'Went on to the next test'),
  TESTED_LAST: both('Mengikuti tes akhir', 'Sat the last test'),
  SELECTED: both('Terpilih', 'Selected'),
  ACCEPTED: both('Menerima', 'Accepted'),
  HIRED: both('Diangkat', 'Appointed'),
};

export const KIND: Record<CampaignKind, Both> = { CPNS: both('CPNS', 'CPNS'), PPPK: both('PPPK', 'PPPK') };

export const PLAN = {
  draft: both('Disusun', 'Being written'),
  returned: both('Dikembalikan', 'Returned'),
  submitted: both('Menunggu atasan', 'Waiting for the superior'),
  approved: both('Disetujui', 'Approved'),
};
export type PlanState = keyof typeof PLAN;

export const OBJECTION = {
  filed: both('Diajukan', 'Filed'),
  open: both('Belum diputus', 'Open'),
  decided: both('Diputus', 'Decided'),
  changed: both('Penilaian diubah', 'Evaluation changed'),
};
export type ObjectionState = keyof typeof OBJECTION;

export const SATISFACTION: Record<SatisfactionStatus, Both> = {
  TOLD: both('diumumkan', 'told'),
  FEW: both('ditahan', 'withheld'),
  RUNNING: both('masih berjalan', 'still running'),
  NONE: both('belum ada jawaban', 'no answers yet'),
};

export const PERIOD: Record<SurveyPeriod, Both> = {
  FIRST_HALF: both('Januari–Juni', 'January–June'),
  SECOND_HALF: both('Juli–Desember', 'July–December'),
  YEAR: both('Setahun', 'Whole year'),
};

export const CLOCK = {
  received: both('Diterima', 'Received'),
  firstInTime: both('Tanggapan pertama tepat waktu', 'First answer in time'),
  firstLate: both('Tanggapan pertama terlambat', 'First answer late'),
  inTime: both('Dijawab tepat waktu', 'Answered in time'),
  late: both('Dijawab terlambat', 'Answered late'),
  open: both('Berjalan, dalam tenggat', 'Open, within their time'),
  openLate: both('Lewat tenggat', 'Past their day'),
};
export type Clock = keyof typeof CLOCK;
