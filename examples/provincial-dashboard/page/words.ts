// Every word of the page, in Indonesian and English: a text without one of the two does not compile.
import type { Achievement, CampaignKind, Predicate, SatisfactionStatus, SurveyPeriod } from '../generated/graphql.ts';
import type { FUNNEL } from './figures.ts';
import type { Measure } from './measures.ts';
import type { Language } from './numbers.ts';

type Both = Record<Language, string>;

const both = (id: string, en: string): Both => ({ id, en });

/** What a measure is called, what its part and its whole are, and how it reads in a sentence. */
export interface MeasureWords {
  name: string;
  part: string;
  whole: string;
  tells: string;
}

const measure = (name: Both, part: Both, whole: Both, tells: Both) => ({ name, part, whole, tells });

const MEASURE: Record<Measure, Record<keyof MeasureWords, Both>> = {
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

const PREDICATE: Record<Predicate, Both> = {
  VERY_GOOD: both('Sangat Baik', 'Very good'),
  GOOD: both('Baik', 'Good'),
  NEEDS_IMPROVEMENT: both('Butuh Perbaikan', 'Needs improvement'),
  POOR: both('Kurang', 'Poor'),
  VERY_POOR: both('Sangat Kurang', 'Very poor'),
};

const ACHIEVEMENT: Record<Achievement, Both> = {
  EXCELLENT: both('Istimewa', 'Excellent'),
  GOOD: both('Baik', 'Good'),
  NEEDS_IMPROVEMENT: both('Butuh Perbaikan', 'Needs improvement'),
  POOR: both('Kurang', 'Poor'),
  VERY_POOR: both('Sangat Kurang', 'Very poor'),
};

const STEP: Record<(typeof FUNNEL)[number], Both> = {
  SUBMITTED: both('Mendaftar', 'Applied'),
  ELIGIBLE: both('Memenuhi syarat', 'Eligible'),
  PASSED: both('Lulus nilai ambang', 'Reached the passing grade'),
  THROUGH: both('Lanjut ke tahap berikut', 'Went on to the next test'),
  TESTED_LAST: both('Mengikuti tes akhir', 'Sat the last test'),
  SELECTED: both('Terpilih', 'Selected'),
  ACCEPTED: both('Menerima', 'Accepted'),
  HIRED: both('Diangkat', 'Appointed'),
};

const KIND: Record<CampaignKind, Both> = { CPNS: both('CPNS', 'CPNS'), PPPK: both('PPPK', 'PPPK') };

const PLAN = {
  draft: both('Disusun', 'Being written'),
  returned: both('Dikembalikan', 'Returned'),
  submitted: both('Menunggu atasan', 'Waiting for the superior'),
  approved: both('Disetujui', 'Approved'),
};
export type PlanState = keyof typeof PLAN;

const OBJECTION = {
  filed: both('Diajukan', 'Filed'),
  open: both('Belum diputus', 'Open'),
  decided: both('Diputus', 'Decided'),
  changed: both('Penilaian diubah', 'Evaluation changed'),
};
export type ObjectionState = keyof typeof OBJECTION;

const SATISFACTION: Record<SatisfactionStatus, Both> = {
  TOLD: both('diumumkan', 'told'),
  FEW: both('ditahan', 'withheld'),
  RUNNING: both('masih berjalan', 'still running'),
  NONE: both('belum ada jawaban', 'no answers yet'),
};

const PERIOD: Record<SurveyPeriod, Both> = {
  FIRST_HALF: both('Januari–Juni', 'January–June'),
  SECOND_HALF: both('Juli–Desember', 'July–December'),
  YEAR: both('Setahun', 'Whole year'),
};

const CLOCK = {
  received: both('Diterima', 'Received'),
  firstInTime: both('Tanggapan pertama tepat waktu', 'First answer in time'),
  firstLate: both('Tanggapan pertama terlambat', 'First answer late'),
  inTime: both('Dijawab tepat waktu', 'Answered in time'),
  late: both('Dijawab terlambat', 'Answered late'),
  open: both('Berjalan, dalam tenggat', 'Open, within their time'),
  openLate: both('Lewat tenggat', 'Past their day'),
};
type Clock = keyof typeof CLOCK;

const TEXT = {
  absent: both('belum bergabung', 'not joined yet'),
  silent: both('belum ada angka', 'no numbers yet'),
  unreadable: both('tidak terbaca', 'no answer'),
  withheld: both('ditahan', 'withheld'),
  noNumbers: both('tanpa angka', 'no numbers'),
  contents: both('Isi halaman', 'On this page'),
  noData: both('belum ada data', 'no data yet'),
  stale: both('data tertunda', 'data delayed'),
  approvedAt: both('Disetujui pada akhir bulan', 'Approved at the end of the month'),
  city: both('Kota', 'Kota'),
  title: both('Kinerja ASN', 'Civil servants’ performance'),
  province: both('Jawa Tengah', 'Central Java'),
  regions: both('35 kabupaten dan kota', '35 regencies and cities'),
  onlyNumbers: both('Hanya angka gabungan, tanpa nama orang.', 'Aggregates only, never a person.'),
  toContent: both('Langsung ke isi', 'Skip to content'),
  year: both('Tahun', 'Year'),
  language: both('Bahasa', 'Language'),
  print: both('Cetak', 'Print'),
  csv: both('Unduh CSV', 'Download CSV'),
  measures: both('Ukuran pada peta', 'Measure on the map'),
  map: both('Peta petak', 'Tile map'),
  overview: both('Seluruh provinsi', 'The whole province'),
  keyFigures: both('Angka pokok', 'Key figures'),
  legend: both('Keterangan warna', 'Legend'),
  asTable: both('Lihat sebagai tabel', 'View as a table'),
  region: both('Daerah', 'Region'),
  many: both('daerah', 'regions'),
  code: both('Kode', 'Code'),
  percent: both('Persen', 'Percent'),
  yearBefore: both('Setahun lalu', 'A year before'),
  wholeYear: both('Setahun penuh yang lalu', 'Whole year before'),
  change: both('Selisih', 'Change'),
  points: both('poin', 'points'),
  note: both('Catatan', 'Note'),
  asOf: both('Keadaan', 'As of'),
  months: both('Persetujuan SKP dari bulan ke bulan', 'Approval of plans, month by month'),
  monthsTell: both(
    'Persen SKP yang disetujui pada akhir tiap bulan. Garis putus-putus: tahun sebelumnya. Urutan menurut kode daerah.',
    'Percent of plans approved at the end of each month. Dashed: the year before. In the order of the regions’ codes.',
  ),
  trendTell: both(
    'Persen SKP yang disetujui pada akhir tiap bulan. Garis putus-putus: tahun sebelumnya.',
    'Percent of plans approved at the end of each month. Dashed: the year before.',
  ),
  month: both('Bulan', 'Month'),
  predicates: both('Sebaran predikat', 'Predicates'),
  predicatesTell: both(
    'Penilaian final per daerah, menurut kode. Di kanan: Sangat Baik dan Baik bersama-sama.',
    'Final evaluations of each region, by code. To the right: very good and good together.',
  ),
  guidance: both('Predikat di samping pedoman', 'Predicates beside the guidance'),
  guidanceTell: both(
    'Seluruh daerah digabung, menurut capaian unit kerja. Kurung di bawah batang menunjukkan pedoman; pedoman tidak pernah mengubah penilaian.',
    'All regions together, by what units achieved. Brackets below a bar show the guidance; it never changes a rating.',
  ),
  guidanceHere: both(
    'Menurut capaian unit kerja. Kurung di bawah batang menunjukkan pedoman; pedoman tidak pernah mengubah penilaian.',
    'By what units achieved. Brackets below a bar show the guidance; it never changes a rating.',
  ),
  achievement: both('Capaian unit', 'Achievement of the unit'),
  predicate: both('Predikat', 'Predicate'),
  people: both('Orang', 'People'),
  units: both('unit', 'units'),
  guide: both('Pedoman', 'Guidance'),
  atMost: both('paling banyak', 'at most'),
  atLeast: both('paling sedikit', 'at least'),
  funnel: both('Rekrutmen', 'Recruitment'),
  funnelTell: both(
    'Dari pendaftaran sampai pengangkatan, seluruh seleksi tahun ini.',
    'From application to appointment, all selections of the year.',
  ),
  funnelPast: both('Batang tipis: seleksi tahun lalu.', 'Thin bars: selections of the year before.'),
  toTheRight: both('di kanan', 'to the right'),
  byRegion: both('Per daerah', 'By region'),
  trendOfAll: both('Seluruh provinsi', 'The whole province'),
  growth: both('Pengembangan pegawai', 'Growth of people'),
  growthTell: both(
    'Jam pelatihan PNS, rencana pengembangan individu, dan orientasi pegawai baru.',
    'Hours of training, development plans, and onboarding of newcomers.',
  ),
  hoursAsked: both('PNS wajib pelatihan', 'Asked for hours'),
  hoursReached: both('Jam tercapai', 'Hours reached'),
  hoursLacking: both('Belum tercapai', 'Not yet'),
  plansOfDevelopment: both('Rencana pengembangan individu', 'Development plans'),
  plansRunning: both('Rencana berjalan', 'Plans running'),
  plansClosed: both('Rencana selesai', 'Plans closed'),
  outcomeReached: both('Tercapai', 'Reached'),
  outcomePartly: both('Tercapai sebagian', 'Reached in part'),
  outcomeNot: both('Tidak tercapai', 'Not reached'),
  outcomeEnded: both('Tidak dilanjutkan', 'Not continued'),
  onboardings: both('Orientasi pegawai baru', 'Onboarding'),
  onboardingRunning: both('Orientasi berjalan', 'Onboardings running'),
  onboardingInTime: both('Berjalan sesuai jadwal', 'Running on time'),
  onboardingLate: both('Orientasi terlambat', 'Onboardings late'),
  onboardingOver: both('Orientasi selesai', 'Onboardings over'),
  voice: both('Suara warga', 'What citizens say'),
  satisfaction: both('Kepuasan warga (IKM)', 'Satisfaction of citizens (IKM)'),
  satisfactionTell: both(
    'Indeks 25 sampai 100 dan mutunya (A terbaik), n = banyaknya jawaban. Indeks setahun, atau semester terbaru yang diumumkan. Tidak dijumlahkan.',
    'Index from 25 to 100 and its band (A is best), n = answers. Of the year, or of the newest half that is told. It is not added up.',
  ),
  index: both('Indeks dan mutu', 'Index and band'),
  answers: both('Jawaban (n)', 'Answers (n)'),
  services: both('Layanan', 'Services'),
  servicesLeftOut: both('Layanan ditahan', 'Services withheld'),
  halfYear: both('Periode', 'Period'),
  complaints: both('Pengaduan dan tenggatnya', 'Complaints and their clocks'),
  complaintsTell: both('Pengaduan warga menurut tenggat jawabannya.', 'Complaints of citizens by the clock of their answer.'),
  campaigns: both('seleksi', 'selections'),
  campaign: both('Seleksi', 'Selection'),
  posts: both('formasi', 'posts'),
  unfilled: both('tidak terisi', 'unfilled'),
  step: both('Tahap', 'Step'),
  noCampaigns: both('Belum ada seleksi yang diumumkan tahun ini.', 'No selection was published this year.'),
  noSpread: both('Belum ada penilaian yang dibekukan untuk diumumkan.', 'No evaluations are frozen for publication yet.'),
  plans: both('Keadaan SKP', 'State of plans'),
  state: both('Keadaan', 'State'),
  reviews: both('Umpan balik 360°', '360° review'),
  objections: both('Keberatan', 'Objections'),
  frozen: both('dibekukan', 'frozen'),
  previous: both('Sebelumnya', 'Previous'),
  next: both('Berikutnya', 'Next'),
  back: both('Jawa Tengah', 'Central Java'),
  of: both('dari', 'of'),
  about: both('Cara membaca', 'How to read this'),
  failed: both('Angka tidak dapat diambil', 'The numbers cannot be fetched'),
  failedTell: both(
    'Gerbang data tidak menjawab. Coba muat ulang beberapa saat lagi.',
    'The gateway does not answer. Try again in a moment.',
  ),
  missing: both('Halaman tidak ada', 'There is no such page'),
} satisfies Record<string, Both>;
export type Text = keyof typeof TEXT;

export interface Words {
  measure(measure: Measure): MeasureWords;
  predicate(predicate: Predicate): string;
  achievement(achievement: Achievement): string;
  step(step: (typeof FUNNEL)[number]): string;
  kind(kind: CampaignKind): string;
  plan(state: PlanState): string;
  objection(state: ObjectionState): string;
  satisfaction(status: SatisfactionStatus): string;
  period(period: SurveyPeriod): string;
  clock(clock: Clock): string;
  text(name: Text): string;
}

export const wordsIn = (language: Language): Words => ({
  measure(name) {
    const { name: called, part, whole, tells } = MEASURE[name];
    return { name: called[language], part: part[language], whole: whole[language], tells: tells[language] };
  },
  predicate: (name) => PREDICATE[name][language],
  achievement: (name) => ACHIEVEMENT[name][language],
  step: (name) => STEP[name][language],
  kind: (name) => KIND[name][language],
  plan: (name) => PLAN[name][language],
  objection: (name) => OBJECTION[name][language],
  satisfaction: (status) => SATISFACTION[status][language],
  period: (period) => PERIOD[period][language],
  clock: (clock) => CLOCK[clock][language],
  text: (name) => TEXT[name][language],
});
