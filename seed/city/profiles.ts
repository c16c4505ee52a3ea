// Which trades an agency employs, the one it is there for first.
import type { UnitKind } from '../../src/modules/organisation/rules/types.ts';
import type { Track } from './trades.ts';

/** `[trade or title, track, weight]` */
export type Profile = readonly (readonly [string, Track, number])[];

const expert = (name: string, weight = 3) => [name, 'EXPERT', weight] as const;
const skilled = (name: string, weight = 2) => [name, 'SKILLED', weight] as const;
const none = (name: string, weight = 2) => [name, 'NONE', weight] as const;

const OFFICE_STAFF: Profile = [
  none('Penata Layanan Operasional', 3),
  none('Pengelola Layanan Operasional', 2),
  none('Pengelola Umum Operasional', 2),
  none('Operator Layanan Operasional', 3),
  none('Pengadministrasi Perkantoran', 2),
];

const SECRETARIAT: Profile = [
  expert('Perencana', 2),
  expert('Analis SDM Aparatur', 1),
  expert('Analis Keuangan Pusat dan Daerah', 2),
  skilled('Arsiparis', 2),
  skilled('Pranata Komputer', 1),
  ...OFFICE_STAFF,
];

const HEALTH_CARE: Profile = [
  skilled('Perawat', 12),
  expert('Perawat', 8),
  skilled('Bidan', 9),
  expert('Dokter', 7),
  expert('Dokter Gigi', 2),
  expert('Bidan', 3),
  expert('Apoteker', 2),
  skilled('Nutrisionis', 2),
  skilled('Tenaga Sanitasi Lingkungan', 2),
  skilled('Pranata Laboratorium Kesehatan', 3),
  skilled('Perekam Medis', 3),
  none('Operator Layanan Operasional', 4),
  none('Pengadministrasi Perkantoran', 2),
];

const SCHOOL: Profile = [expert('Guru', 9), none('Operator Layanan Operasional', 1), none('Pengadministrasi Perkantoran', 1)];

const BY_AGENCY: Record<string, Profile> = {
  inspektorat: [expert('Auditor', 8), expert('Pengawas Penyelenggaraan Urusan Pemerintahan Daerah', 5), skilled('Auditor', 2)],
  bappeda: [expert('Perencana', 6)],
  brida: [expert('Peneliti', 3), expert('Analis Kebijakan')],
  bkpp: [expert('Analis SDM Aparatur', 7), skilled('Pranata SDM Aparatur', 3), expert('Assessor SDM Aparatur', 2)],
  bkpsdm: [expert('Analis SDM Aparatur', 7), skilled('Pranata SDM Aparatur', 3)],
  bpkad: [expert('Analis Keuangan Pusat dan Daerah', 6)],
  bapenda: [expert('Pemeriksa Pajak', 4), expert('Analis Keuangan Pusat dan Daerah')],
  bpbd: [expert('Penata Penanggulangan Bencana', 5)],
  satpolpp: [skilled('Polisi Pamong Praja', 16), expert('Polisi Pamong Praja', 5)],
  damkar: [skilled('Pemadam Kebakaran', 18), expert('Analis Kebakaran', 2)],
  rsud: HEALTH_CARE,
  disdik: [expert('Analis Kebijakan', 2), expert('Perencana', 1), skilled('Pranata Komputer', 1)],
  dinkes: [expert('Epidemiolog Kesehatan', 3), expert('Tenaga Sanitasi Lingkungan', 1), expert('Apoteker', 1), expert('Perencana', 1)],
  dpu: [expert('Teknik Jalan dan Jembatan', 4), expert('Teknik Pengairan', 4), skilled('Teknik Pengairan', 3)],
  distaru: [expert('Penata Ruang', 5), expert('Teknik Tata Bangunan dan Perumahan', 3)],
  disperkim: [expert('Teknik Tata Bangunan dan Perumahan', 4)],
  dishanpan: [expert('Analis Ketahanan Pangan', 5)],
  dlh: [expert('Pengendali Dampak Lingkungan', 3), expert('Pengawas Lingkungan Hidup', 2)],
  disdukcapil: [skilled('Administrator Database Kependudukan', 3), expert('Administrator Database Kependudukan', 3)],
  disdalduk: [expert('Penata Kependudukan dan Keluarga Berencana', 6)],
  dishub: [skilled('Penguji Kendaraan Bermotor', 3), expert('Analis Kebijakan', 1)],
  arpus: [expert('Arsiparis', 3), expert('Pustakawan', 4), skilled('Pustakawan', 3)],
  diskan: [expert('Penyuluh Perikanan', 5)],
  dispertan: [expert('Penyuluh Pertanian', 6), expert('Medik Veteriner', 2)],
  disdag: [expert('Pengawas Perdagangan', 3)],
  disperin: [expert('Penyuluh Perindustrian dan Perdagangan', 5)],
  dinkop: [expert('Pengawas Koperasi', 5)],
  dpmptsp: [expert('Penata Perizinan', 7)],
  dispora: [expert('Pelatih Olahraga', 4)],
  disbudpar: [expert('Adyatama Kepariwisataan dan Ekonomi Kreatif', 4), expert('Pamong Budaya', 3)],
  dinsos: [expert('Pekerja Sosial', 6)],
  disnaker: [expert('Instruktur', 3), expert('Mediator Hubungan Industrial', 3)],
  diskominfo: [
    expert('Pranata Komputer', 6),
    skilled('Pranata Komputer', 4),
    expert('Pranata Hubungan Masyarakat', 3),
    expert('Statistisi', 2),
    expert('Sandiman', 2),
  ],
  'setda-hukum': [expert('Perancang Peraturan Perundang-undangan', 3), expert('Analis Hukum', 3)],
  'setda-pbj': [expert('Pengelola Pengadaan Barang/Jasa', 7)],
  'setda-prokompim': [expert('Pranata Hubungan Masyarakat', 4)],
};

const ANYWHERE: Profile = [expert('Analis Kebijakan', 4)];

/** Care units hold nurses, schools teachers; an office mixes its own trades with the staff every office has. */
export function profileOf(agency: string, kind: UnitKind): Profile {
  if (kind === 'SCHOOL') return SCHOOL;
  if (agency === 'rsud' || kind === 'TECHNICAL_UNIT') return HEALTH_CARE;
  if (kind === 'DISTRICT' || kind === 'SUB_DISTRICT') return OFFICE_STAFF;
  return [...(BY_AGENCY[agency] ?? ANYWHERE), ...OFFICE_STAFF];
}

export const secretariatProfile = SECRETARIAT;
