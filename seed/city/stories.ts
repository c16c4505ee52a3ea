// What civil servants promise in their plans (SKP): results, indicators and progress by family of posts, in the words of real ones.
import type { Aspect, Direction, Measure, Perspective, TargetKind } from '../../src/modules/performance/rules/types.ts';
import type { Family } from './types.ts';

/** What a result is about. It cascades to the superior's result on the same theme, else to the superior's on services. */
export type Theme = 'SERVICE' | 'ACCOUNTABILITY' | 'DIGITAL' | 'PEOPLE' | 'BUDGET';

export interface ProgressStory {
  /** Month of the year, 1 to 12, at whose end it is written. */
  month: number;
  /** A decimal string, of a quantitative indicator. */
  value: string | null;
  /** Of a qualitative one. */
  text: string | null;
  /** Name of the file that proves it. */
  evidence: string;
}

export interface IndicatorStory {
  text: string;
  /** For all but heads of a unit. */
  aspect: Aspect;
  /** For heads of a unit (`isHead` of the post), instead of the aspect. */
  perspective: Perspective;
  measure: Measure;
  progress: readonly ProgressStory[];
}

/** `{unit}` in a text stands for the name of the unit. */
export interface ResultStory {
  theme: Theme;
  kind: TargetKind;
  title: string;
  /** Basis points; a family's sum to 10,000. */
  weight: number;
  indicators: readonly IndicatorStory[];
}

type View = readonly [Aspect, Perspective];
const QUALITY: View = ['QUALITY', 'SERVICE_RECIPIENT'];
const QUANTITY: View = ['QUANTITY', 'BUSINESS_PROCESS'];
const TIME: View = ['TIME', 'BUSINESS_PROCESS'];
const COST: View = ['COST', 'BUDGET'];
const GROWTH: View = ['QUALITY', 'INTERNAL_STRENGTHENING'];

const EVIDENCE = 'laporan-capaian';

/** Progress at the end of each quarter, as far as values are given. */
const quarters = (values: readonly string[]): ProgressStory[] =>
  values.map((value, at) => ({ month: (at + 1) * 3, value, text: null, evidence: `${EVIDENCE}-triwulan-${at + 1}.pdf` }));

const amount = (unit: string, baseline: string | null, target: string, direction: Direction, accumulation: 'LATEST' | 'SUM'): Measure => ({
  kind: 'QUANTITATIVE',
  unit,
  baseline,
  target,
  targetHigh: null,
  direction,
  accumulation,
});

const indicator = ([aspect, perspective]: View, text: string, measure: Measure, values: readonly string[]): IndicatorStory => ({
  text,
  aspect,
  perspective,
  measure,
  progress: quarters(values),
});

/** A level to be reached, such as a percentage or an index. */
const reach = (view: View, text: string, unit: string, baseline: string | null, target: string, values: readonly string[]) =>
  indicator(view, text, amount(unit, baseline, target, 'HIGHER', 'LATEST'), values);

/** Something to bring down, such as days of waiting. */
const lower = (view: View, text: string, unit: string, baseline: string, target: string, values: readonly string[]) =>
  indicator(view, text, amount(unit, baseline, target, 'LOWER', 'LATEST'), values);

/** Things to be made: progress adds up. */
const produce = (text: string, unit: string, target: string, values: readonly string[]) =>
  indicator(QUANTITY, text, amount(unit, null, target, 'HIGHER', 'SUM'), values);

/** Between two bounds, such as spending: too much is as wrong as too little. */
const within = (text: string, unit: string, target: string, targetHigh: string, values: readonly string[]) =>
  indicator(
    COST,
    text,
    { kind: 'QUANTITATIVE', unit, baseline: null, target, targetHigh, direction: 'RANGE', accumulation: 'LATEST' },
    values,
  );

const describe = ([aspect, perspective]: View, text: string, standard: string, note: string): IndicatorStory => ({
  text,
  aspect,
  perspective,
  measure: { kind: 'QUALITATIVE', standard },
  progress: [{ month: 6, value: null, text: note, evidence: `${EVIDENCE}-semester-1.pdf` }],
});

const result = (theme: Theme, weight: number, title: string, ...indicators: IndicatorStory[]): ResultStory => ({
  theme,
  kind: 'MAIN',
  title,
  weight,
  indicators,
});

const additional = (...args: Parameters<typeof result>): ResultStory => ({ ...result(...args), kind: 'ADDITIONAL' });

export const STORIES: Record<Family, readonly ResultStory[]> = {
  UNIT_HEAD: [
    result(
      'SERVICE',
      3000,
      'Meningkatnya kualitas pelayanan publik {unit}',
      reach(QUALITY, 'Indeks Kepuasan Masyarakat', 'nilai', '85.20', '88.50', ['85.90', '86.75']),
      reach(TIME, 'Persentase layanan yang selesai tepat waktu', 'persen', '91', '95', ['92', '93.50']),
    ),
    result(
      'ACCOUNTABILITY',
      2500,
      'Meningkatnya akuntabilitas kinerja {unit}',
      reach(QUANTITY, 'Nilai evaluasi akuntabilitas kinerja (SAKIP)', 'nilai', '79.40', '81', ['79.40']),
      reach(TIME, 'Persentase rekomendasi hasil pemeriksaan yang ditindaklanjuti', 'persen', '84', '90', ['85', '87']),
    ),
    result(
      'BUDGET',
      2000,
      'Terkelolanya anggaran {unit} secara efektif dan efisien',
      within('Persentase penyerapan anggaran', 'persen', '92', '98', ['16.40', '43.10']),
    ),
    result(
      'PEOPLE',
      1500,
      'Meningkatnya kompetensi dan kinerja aparatur {unit}',
      reach(GROWTH, 'Indeks Profesionalitas ASN', 'nilai', '78', '82', ['78.60', '80.10']),
      describe(
        GROWTH,
        'Penerapan budaya kerja BerAKHLAK',
        'Setiap tim mengadakan dialog kinerja bulanan yang terdokumentasi dan ditindaklanjuti',
        'Dialog kinerja berjalan di seluruh tim; dua tim masih melengkapi notulen.',
      ),
    ),
    additional(
      'DIGITAL',
      1000,
      'Terlaksananya transformasi digital layanan prioritas {unit}',
      produce('Jumlah layanan yang terintegrasi dengan portal kota', 'layanan', '4', ['1', '1']),
    ),
  ],
  FIELD_HEAD: [
    result(
      'SERVICE',
      3500,
      'Terselenggaranya layanan {unit} sesuai standar pelayanan',
      reach(TIME, 'Persentase layanan yang selesai tepat waktu', 'persen', '90', '95', ['91', '94']),
      lower(QUALITY, 'Jumlah pengaduan yang terbukti', 'pengaduan', '14', '6', ['1', '3']),
    ),
    result(
      'ACCOUNTABILITY',
      2500,
      'Tersusunnya dokumen perencanaan dan pelaporan {unit} yang berkualitas',
      produce('Jumlah dokumen perencanaan dan pelaporan yang disahkan', 'dokumen', '8', ['2', '2']),
      reach(TIME, 'Persentase laporan yang disampaikan sebelum batas waktu', 'persen', '88', '100', ['100', '100']),
    ),
    result(
      'BUDGET',
      2000,
      'Terkendalinya pelaksanaan anggaran {unit}',
      within('Persentase realisasi anggaran kegiatan', 'persen', '93', '98', ['15', '41.70']),
    ),
    result(
      'PEOPLE',
      2000,
      'Terbinanya pegawai {unit}',
      produce('Jumlah dialog kinerja dengan pegawai', 'kali', '24', ['6', '6']),
      reach(GROWTH, 'Persentase pegawai yang memenuhi 20 jam pelajaran', 'persen', '72', '100', ['25', '58']),
    ),
  ],
  FUNCTIONAL: [
    result(
      'SERVICE',
      4000,
      'Terselesaikannya analisis dan rekomendasi teknis pada {unit}',
      produce('Jumlah dokumen analisis atau rekomendasi yang diterima pimpinan', 'dokumen', '24', ['6', '7']),
      reach(QUALITY, 'Persentase rekomendasi yang ditindaklanjuti', 'persen', '70', '85', ['74', '80']),
    ),
    result(
      'DIGITAL',
      2500,
      'Tersedianya data dan sistem informasi yang mutakhir pada {unit}',
      lower(TIME, 'Rata-rata waktu pemutakhiran data', 'hari kerja', '5', '2', ['4', '3']),
      describe(
        QUALITY,
        'Mutu data sektoral',
        'Data lengkap metadata, lolos pemeriksaan walidata, dan tersaji pada portal satu data',
        'Metadata 18 dari 22 daftar data telah lengkap dan diperiksa walidata.',
      ),
    ),
    result(
      'ACCOUNTABILITY',
      2000,
      'Tersusunnya laporan pelaksanaan kegiatan {unit} tepat waktu',
      produce('Jumlah laporan bulanan', 'laporan', '12', ['3', '3']),
      lower(TIME, 'Keterlambatan penyampaian laporan', 'hari', '3', '0', ['1', '0']),
    ),
    additional(
      'PEOPLE',
      1500,
      'Meningkatnya kompetensi diri sesuai jenjang jabatan',
      produce('Jumlah jam pelajaran pengembangan kompetensi', 'jam pelajaran', '24', ['6', '10']),
    ),
  ],
  IMPLEMENTING: [
    result(
      'SERVICE',
      5000,
      'Terlayaninya kebutuhan administrasi dan operasional {unit}',
      produce('Jumlah berkas layanan yang diselesaikan', 'berkas', '960', ['231', '248']),
      reach(TIME, 'Persentase berkas yang selesai dalam satu hari kerja', 'persen', '85', '95', ['88', '93']),
    ),
    result(
      'ACCOUNTABILITY',
      3000,
      'Tertatanya arsip dan barang milik daerah pada {unit}',
      reach(QUANTITY, 'Persentase arsip yang tercatat dalam aplikasi kearsipan', 'persen', '60', '100', ['68', '81']),
      describe(
        QUALITY,
        'Kondisi arsip dan inventaris',
        'Arsip dapat ditemukan dalam lima menit dan kartu inventaris ruangan sesuai fisik',
        'Arsip aktif telah tertata; kartu inventaris dua ruangan sedang diperbarui.',
      ),
    ),
    result(
      'BUDGET',
      2000,
      'Terpenuhinya kelengkapan pertanggungjawaban keuangan kegiatan {unit}',
      lower(QUALITY, 'Jumlah berkas pertanggungjawaban yang dikembalikan', 'berkas', '20', '5', ['3', '2']),
    ),
  ],
  TEACHER: [
    result(
      'SERVICE',
      4000,
      'Meningkatnya mutu pembelajaran peserta didik di {unit}',
      reach(QUALITY, 'Persentase peserta didik yang mencapai kompetensi minimum literasi', 'persen', '74', '82', ['75', '78.50']),
      describe(
        QUALITY,
        'Praktik pembelajaran di kelas',
        'Observasi kelas oleh kepala sekolah menunjukkan umpan balik yang membangun pada setiap pertemuan',
        'Observasi semester pertama: umpan balik tertulis diberikan pada empat dari lima pertemuan.',
      ),
    ),
    result(
      'ACCOUNTABILITY',
      3000,
      'Tersusunnya perangkat ajar dan asesmen sesuai kurikulum',
      produce('Jumlah modul ajar yang digunakan di kelas', 'modul', '16', ['4', '4']),
      reach(TIME, 'Persentase hasil asesmen yang disampaikan dalam satu minggu', 'persen', '80', '95', ['86', '92']),
    ),
    result(
      'PEOPLE',
      3000,
      'Berkembangnya kompetensi melalui komunitas belajar',
      produce('Jumlah pertemuan komunitas belajar yang diikuti', 'pertemuan', '12', ['3', '3']),
    ),
  ],
  HEALTH_WORKER: [
    result(
      'SERVICE',
      4500,
      'Meningkatnya mutu dan keselamatan pelayanan kesehatan di {unit}',
      reach(QUALITY, 'Kepatuhan terhadap standar prosedur pelayanan', 'persen', '90', '98', ['92', '95']),
      lower(TIME, 'Rata-rata waktu tunggu pelayanan', 'menit', '48', '30', ['44', '37']),
    ),
    result(
      'ACCOUNTABILITY',
      3000,
      'Lengkapnya rekam medis elektronik pasien',
      reach(TIME, 'Persentase rekam medis yang lengkap dalam 24 jam', 'persen', '82', '100', ['88', '94']),
    ),
    result(
      'PEOPLE',
      2500,
      'Meningkatnya pengetahuan kesehatan masyarakat di wilayah kerja',
      produce('Jumlah penyuluhan kepada masyarakat', 'kegiatan', '12', ['3', '4']),
      describe(
        QUALITY,
        'Peran serta kader kesehatan',
        'Setiap RW memiliki kader aktif yang melapor setiap bulan',
        'Kader di 21 dari 24 RW telah aktif melapor.',
      ),
    ),
  ],
};
