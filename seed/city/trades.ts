// Trades of the functional posts (jabatan fungsional): who works where, with which degrees.
import type { FunctionalLevel } from '../../src/modules/organisation/rules/types.ts';
import type { Degrees } from './names.ts';

interface Trade extends Degrees {
  /** Share of women, 0 to 1. */
  female: number;
}

const trade = (expert: string, skilled: string, master: string, female = 0.47, before?: string): Trade => ({
  expert,
  skilled,
  master,
  female,
  ...(before && { before }),
});

const GENERAL = trade('S.A.P.', 'A.Md.', 'M.A.P.');

const TRADES: Record<string, Trade> = {
  Manajerial: trade('S.E.', 'A.Md.', 'M.M.', 0.4),
  'Polisi Pamong Praja': trade('S.H.', 'A.Md.', 'M.H.', 0.12),
  'Pemadam Kebakaran': trade('S.T.', 'A.Md.', 'M.T.', 0.03),
  'Analis Kebakaran': trade('S.T.', 'A.Md.T.', 'M.T.', 0.2),
  Guru: trade('S.Pd.', 'A.Ma.Pd.', 'M.Pd.', 0.68),
  'Pengawas Sekolah': trade('S.Pd.', 'A.Ma.Pd.', 'M.Pd.', 0.5),
  Dokter: trade('', '', 'M.Kes.', 0.6, 'dr.'),
  'Dokter Gigi': trade('', '', 'M.Kes.', 0.7, 'drg.'),
  Perawat: trade('S.Kep., Ns.', 'A.Md.Kep.', 'M.Kep.', 0.74),
  Bidan: trade('S.Tr.Keb.', 'A.Md.Keb.', 'M.Keb.', 1),
  Apoteker: trade('S.Farm., Apt.', 'A.Md.Farm.', 'M.Farm.', 0.75),
  Nutrisionis: trade('S.Gz.', 'A.Md.Gz.', 'M.Gizi', 0.85),
  'Tenaga Sanitasi Lingkungan': trade('S.K.M.', 'A.Md.Kes.', 'M.Kes.', 0.5),
  'Pranata Laboratorium Kesehatan': trade('S.Tr.Kes.', 'A.Md.Kes.', 'M.Kes.', 0.65),
  'Perekam Medis': trade('S.Tr.RMIK', 'A.Md.RMIK', 'M.Kes.', 0.7),
  'Epidemiolog Kesehatan': trade('S.K.M.', 'A.Md.Kes.', 'M.Epid.', 0.55),
  'Pranata Komputer': trade('S.Kom.', 'A.Md.Kom.', 'M.Kom.', 0.35),
  Statistisi: trade('S.Si.', 'A.Md.Stat.', 'M.Si.', 0.5),
  'Pranata Hubungan Masyarakat': trade('S.I.Kom.', 'A.Md.I.Kom.', 'M.I.Kom.', 0.55),
  Sandiman: trade('S.Tr.TP', 'A.Md.Kom.', 'M.Kom.', 0.25),
  'Analis SDM Aparatur': trade('S.Psi.', 'A.Md.', 'M.Psi.', 0.55),
  'Pranata SDM Aparatur': trade('S.A.P.', 'A.Md.', 'M.A.P.', 0.55),
  'Assessor SDM Aparatur': trade('S.Psi.', 'A.Md.', 'M.Psi.', 0.6),
  Auditor: trade('S.E., Ak.', 'A.Md.Ak.', 'M.Ak.', 0.5),
  'Pengawas Penyelenggaraan Urusan Pemerintahan Daerah': trade('S.H.', 'A.Md.', 'M.H.', 0.45),
  Perencana: trade('S.T.', 'A.Md.T.', 'M.T.'),
  Peneliti: trade('S.Si.', 'A.Md.', 'M.Si.'),
  'Analis Keuangan Pusat dan Daerah': trade('S.E.', 'A.Md.Ak.', 'M.Si.', 0.55),
  'Pemeriksa Pajak': trade('S.E.', 'A.Md.Ak.', 'M.M.'),
  'Analis Hukum': trade('S.H.', 'A.Md.', 'M.H.'),
  'Perancang Peraturan Perundang-undangan': trade('S.H.', 'A.Md.', 'M.H.'),
  'Pengelola Pengadaan Barang/Jasa': trade('S.T.', 'A.Md.T.', 'M.M.', 0.4),
  'Penata Penanggulangan Bencana': trade('S.Si.', 'A.Md.', 'M.Si.', 0.25),
  'Teknik Jalan dan Jembatan': trade('S.T.', 'A.Md.T.', 'M.T.', 0.25),
  'Teknik Pengairan': trade('S.T.', 'A.Md.T.', 'M.T.', 0.25),
  'Teknik Tata Bangunan dan Perumahan': trade('S.T.', 'A.Md.T.', 'M.T.', 0.35),
  'Penata Ruang': trade('S.P.W.K.', 'A.Md.T.', 'M.P.W.K.', 0.5),
  'Pengendali Dampak Lingkungan': trade('S.T.', 'A.Md.T.', 'M.Ling.', 0.5),
  'Pengawas Lingkungan Hidup': trade('S.T.', 'A.Md.T.', 'M.Ling.', 0.4),
  'Administrator Database Kependudukan': trade('S.Kom.', 'A.Md.Kom.', 'M.Kom.'),
  'Penata Kependudukan dan Keluarga Berencana': trade('S.K.M.', 'A.Md.', 'M.Kes.', 0.65),
  'Penguji Kendaraan Bermotor': trade('S.T.', 'A.Md.PKB', 'M.T.', 0.1),
  Arsiparis: trade('S.I.P.', 'A.Md.', 'M.Hum.', 0.6),
  Pustakawan: trade('S.I.Pust.', 'A.Md.Pust.', 'M.I.Pust.', 0.65),
  'Penyuluh Pertanian': trade('S.P.', 'A.Md.P.', 'M.P.'),
  'Penyuluh Perikanan': trade('S.Pi.', 'A.Md.Pi.', 'M.Si.'),
  'Analis Ketahanan Pangan': trade('S.TP.', 'A.Md.', 'M.P.', 0.6),
  'Medik Veteriner': trade('', '', 'M.Vet.', 0.5, 'drh.'),
  'Pengawas Perdagangan': trade('S.E.', 'A.Md.', 'M.M.'),
  'Penyuluh Perindustrian dan Perdagangan': trade('S.T.', 'A.Md.', 'M.T.'),
  'Pengawas Koperasi': trade('S.E.', 'A.Md.', 'M.M.'),
  'Penata Perizinan': trade('S.H.', 'A.Md.', 'M.H.', 0.55),
  'Pelatih Olahraga': trade('S.Or.', 'A.Md.', 'M.Or.', 0.3),
  'Pamong Budaya': trade('S.S.', 'A.Md.', 'M.Hum.'),
  'Adyatama Kepariwisataan dan Ekonomi Kreatif': trade('S.Par.', 'A.Md.Par.', 'M.Par.', 0.55),
  'Pekerja Sosial': trade('S.Tr.Sos.', 'A.Md.', 'M.Kesos.', 0.55),
  Instruktur: trade('S.T.', 'A.Md.T.', 'M.T.', 0.35),
  'Mediator Hubungan Industrial': trade('S.H.', 'A.Md.', 'M.H.'),
};

export const tradeOf = (name: string): Trade => TRADES[name] ?? GENERAL;

const HEALTH = ['Dokter', 'Dokter Gigi', 'Perawat', 'Bidan', 'Apoteker', 'Nutrisionis', 'Tenaga Sanitasi Lingkungan'];
const HEALTH_WORKERS = new Set([...HEALTH, 'Pranata Laboratorium Kesehatan', 'Perekam Medis', 'Epidemiolog Kesehatan']);

export const isHealthTrade = (name: string): boolean => HEALTH_WORKERS.has(name);

/** Two tracks of functional posts (PermenPANRB 1/2023), and those without: expert, skilled, implementing. */
export type Track = 'EXPERT' | 'SKILLED' | 'NONE';

type Levels = readonly (readonly [FunctionalLevel, number])[];

const EXPERT: Levels = [
  ['AHLI_PERTAMA', 70],
  ['AHLI_MUDA', 30],
];
const SENIOR: Levels = [
  ['AHLI_PERTAMA', 50],
  ['AHLI_MUDA', 32],
  ['AHLI_MADYA', 18],
];
const SKILLED: Levels = [
  ['PEMULA', 4],
  ['TERAMPIL', 50],
  ['MAHIR', 31],
  ['PENYELIA', 15],
];

/** Levels with their weights; where the trade itself makes the career (teachers, physicians), seniors stand among the staff. */
export function levelsOf(name: string, track: Exclude<Track, 'NONE'>): Levels {
  if (track === 'SKILLED') return name === 'Pemadam Kebakaran' || name === 'Polisi Pamong Praja' ? SKILLED : SKILLED.slice(1);
  return name === 'Guru' || name === 'Auditor' || name.startsWith('Dokter') ? SENIOR : EXPERT;
}
