// What the file of what citizens wrote says in its heading, and the words of SP4N-LAPOR! for class and state; the English ones are for reading.
import type { Language, Words } from './language.ts';

/** Named as LAPOR!'s own file of reports names its columns, where it has them. */
const HEADING: readonly Words[] = [
  { id: 'ID Laporan', en: 'Report id' },
  { id: 'Tanggal Laporan Masuk', en: 'Written on' },
  { id: 'Nama Pelapor', en: 'Written by' },
  { id: 'Tipe Laporan (Anonim/Rahasia)', en: 'Anonymous or confidential' },
  { id: 'Klasifikasi Laporan', en: 'Class' },
  { id: 'Kategori', en: 'Service' },
  { id: 'Judul Laporan', en: 'Title' },
  { id: 'Isi Laporan Akhir', en: 'Text' },
  { id: 'Keterangan Tambahan Pelapor', en: 'Added by the writer' },
  { id: 'Instansi Terdisposisi', en: 'Agency' },
  { id: 'Unit Kerja', en: 'Unit' },
  { id: 'Status Laporan', en: 'State' },
  { id: 'Alasan Tunda', en: 'Waits for' },
  { id: 'Tanggapan Pertama', en: 'First answer' },
  { id: 'Tanggal Tanggapan Pertama', en: 'First answer on' },
  { id: 'Tanggapan Pertama Tepat Waktu', en: 'First answer in time' },
  { id: 'Waktu Penyelesaian (hari kerja)', en: 'Working days for the answer' },
  { id: 'Batas Waktu', en: 'Due on' },
  { id: 'Terlambat', en: 'Late' },
  { id: 'Tindak Lanjut', en: 'Answer' },
  { id: 'Tanggal Tindak Lanjut', en: 'Answered on' },
  { id: 'Tindak Lanjut Tepat Waktu', en: 'Answered in time' },
  { id: 'Tanggal Dibuka Kembali', en: 'Taken up again on' },
  { id: 'Lampiran', en: 'Files' },
];

export const laporHeading = (language: Language): string[] => HEADING.map((words) => words[language]);

export const LAPOR_CLASS_WORDS = {
  COMPLAINT: { id: 'Pengaduan', en: 'Complaint' },
  COMPLAINT_OF_OVERSIGHT: { id: 'Pengaduan berkadar pengawasan', en: 'Complaint that needs oversight' },
  COMPLAINT_WITHOUT: { id: 'Pengaduan tidak berkadar pengawasan', en: 'Complaint that needs no oversight' },
  INFORMATION: { id: 'Permintaan informasi', en: 'Request for information' },
  ASPIRATION: { id: 'Aspirasi', en: 'Aspiration' },
} as const satisfies Record<string, Words>;

export const LAPOR_STATUS_WORDS = {
  VERIFICATION: { id: 'Proses Verifikasi', en: 'Being verified' },
  FOLLOW_UP: { id: 'Proses Tindak Lanjut', en: 'Being followed up' },
  POSTPONED: { id: 'Tunda', en: 'Waits for the writer' },
  REPLY: { id: 'Beri Tanggapan', en: 'The writer may reply' },
  CLOSED: { id: 'Selesai', en: 'Closed' },
} as const satisfies Record<string, Words>;

export const LAPOR_MODE_WORDS = {
  OPEN: { id: '', en: '' },
  CONFIDENTIAL: { id: 'Rahasia', en: 'Confidential' },
  ANONYMOUS: { id: 'Anonim', en: 'Anonymous' },
} as const satisfies Record<string, Words>;

/** Plain letters and digits: a name that every system can save. */
export const laporFileName = (from: string, to: string, day: string): string => `sp4n-lapor_${from}_${to}_${day}.csv`;
