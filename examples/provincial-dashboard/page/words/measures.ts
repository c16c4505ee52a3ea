// What the measures of the map are called, in both languages.
import type { Measure } from '../measures.ts';
import { type Both, both } from './both.ts';

/** What a measure is called, what its part and its whole are, and how it reads in a sentence. */
export interface MeasureWords {
  name: string;
  part: string;
  whole: string;
  tells: string;
}

const measure = (name: Both, part: Both, whole: Both, tells: Both) => ({ name, part, whole, tells });

export const MEASURE: Record<Measure, Record<keyof MeasureWords, Both>> = {
  plans: measure(
    both('SKP disetujui', 'Plans approved'),
    both('disetujui', 'approved'),
    both('SKP', 'plans'),
    both('Sasaran Kinerja Pegawai yang sudah disetujui atasan.', 'Performance plans (SKP) that the superior has approved.'),
  ),
  progress: measure(
    both('Kemajuan dicatat', 'Progress recorded'),
    both('dengan catatan', 'with an entry'),
    both('SKP disetujui', 'approved plans'),
    both('SKP disetujui yang kemajuannya dicatat pada bulan terakhir.', 'Approved plans with an entry of progress in the newest month.'),
  ),
  final: measure(
    both('Penilaian final', 'Evaluations final'),
    both('final', 'final'),
    both('pegawai', 'people'),
    both('Pegawai yang penilaian tahunannya sudah ditetapkan.', 'People whose evaluation of the year is final.'),
  ),
  good: measure(
    both('Baik ke atas', 'Good or better'),
    both('baik ke atas', 'good or better'),
    both('penilaian final', 'final evaluations'),
    both('Predikat Sangat Baik dan Baik di antara penilaian final.', 'Very good and good among final evaluations.'),
  ),
  reviews: measure(
    both('Umpan balik 360°', '360° answered'),
    both('dijawab', 'answered'),
    both('undangan', 'invitations'),
    both(
      'Undangan umpan balik 360° yang dijawab: keikutsertaan saja, tanpa isi.',
      'Invitations to a 360° review that were answered: participation alone, no content.',
    ),
  ),
  objections: measure(
    both('Keberatan diputus', 'Objections decided'),
    both('diputus', 'decided'),
    both('keberatan', 'objections'),
    both('Keberatan atas penilaian yang sudah diputus.', 'Objections to evaluations that are decided.'),
  ),
  complete: measure(
    both('Perangkat daerah melapor', 'Agencies reporting'),
    both('melapor', 'reporting'),
    both('perangkat daerah', 'agencies'),
    both('Perangkat daerah yang angkanya sudah masuk.', 'Agencies whose numbers have come in.'),
  ),
  training: measure(
    both('Jam pelatihan tercapai', 'Hours of training reached'),
    both('mencapai 20 JP', 'have the hours'),
    both('PNS', 'civil servants (PNS)'),
    both(
      'PNS yang sudah mencapai jam pelatihan setahun yang diwajibkan.',
      'Permanent civil servants who have the hours of training that a year asks for.',
    ),
  ),
  development: measure(
    both('Rencana pengembangan selesai', 'Development plans closed'),
    both('selesai', 'closed'),
    both('rencana', 'plans'),
    both(
      'Rencana pengembangan individu yang sudah ditutup, apa pun hasilnya.',
      'Development plans that are closed, whatever came of them.',
    ),
  ),
  onboarding: measure(
    both('Orientasi selesai', 'Onboardings over'),
    both('selesai', 'over'),
    both('orientasi', 'onboardings'),
    both('Masa orientasi pegawai baru yang dimulai tahun ini dan sudah selesai.', 'Onboardings that began in the year and are over.'),
  ),
  awards: measure(
    both('Penghargaan diserahkan', 'Awards handed over'),
    both('diserahkan', 'handed over'),
    both('penghargaan', 'awards'),
    both(
      'Penghargaan yang sudah diserahkan, di antara yang disetujui. Bukan peringkat: banyaknya penghargaan tidak dibandingkan.',
      'Awards that were handed over, of those that were granted. Not a ranking: how many there are is not compared.',
    ),
  ),
  complaints: measure(
    both('Pengaduan tepat waktu', 'Complaints in time'),
    both('dijawab tepat waktu', 'answered in time'),
    both('pengaduan', 'complaints'),
    both(
      'Pengaduan yang dijawab dalam tenggat, di antara yang sudah dijawab atau sudah lewat tenggat.',
      'Complaints answered within their time, of those that are answered or past their day.',
    ),
  ),
};
