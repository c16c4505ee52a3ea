// Invented people: Javanese and Indonesian names, and the academic titles that go with a trade.

import type { FunctionalLevel } from '../../src/modules/organisation/rules/types.ts';
import type { Sex } from '../../src/platform/rules/identifiers.ts';
import type { Random } from './random.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const FIRST: Record<Sex, readonly string[]> = {
  MALE: words(`Agus Bambang Budi Joko Slamet Sugeng Eko Dwi Tri Catur Heru Hari Hendro Imam Isnanto Kuncoro Lukman Mulyono Nugroho Purnomo
    Rahmat Ridwan Rudi Sapto Sigit Suharto Sukirman Sumardi Supriyadi Suryanto Sutrisno Taufik Teguh Totok Triyono Wahyu Wibowo Widodo Yanuar
    Yulianto Aditya Andi Anggit Arief Bagas Bayu Danang Dimas Fajar Galih Gilang Ilham Krisna Rizky Satria Yoga Ahmad Muhammad Abdul Khoirul
    Nur Zainal Antonius Yohanes Stefanus`),
  FEMALE: words(`Sri Siti Endang Retno Ratna Dewi Dyah Ningsih Wahyuni Lestari Rahayu Kartika Murni Sulastri Suparti Tutik Umi Yuliana Wiwik
    Indah Ika Ida Eni Erna Diah Anik Ani Astuti Asih Kusuma Maryati Nanik Nurul Puji Rini Rina Rita Sari Sulistyowati Titik Tri Wulan Yayuk
    Anggun Ayu Bella Citra Dinda Fitri Galuh Hesti Intan Laras Mega Nadia Novita Putri Rizka Tiara Vina Aisyah Fatimah Khusnul Laila
    Maria Theresia Kristina`),
};

const LAST: Record<Sex, readonly string[]> = {
  MALE: words(`Santoso Prasetyo Wijaya Hidayat Setiawan Nugroho Susanto Kurniawan Saputra Wibowo Purwanto Hartono Riyadi Handoko Utomo
    Raharjo Subagyo Cahyono Suprapto Sudarsono Gunawan Haryanto Pambudi Pranoto Sasongko Sulistyo Suroso Suwarno Widiyanto Yudhistira Mahendra
    Pratama Ramadhan Firmansyah Maulana Hakim Anwar Fauzi Mustofa Syaifudin Prabowo Kusumo Atmaja Wicaksono Adinugroho Baskoro Hadi Wardoyo
    Kristanto Budiarto`),
  FEMALE:
    words(`Rahayu Lestari Wulandari Handayani Susanti Astuti Kusumawati Setyaningsih Purwanti Hidayati Widyastuti Rahmawati Puspitasari
    Anggraeni Permatasari Wahyuningsih Sulistyorini Mulyani Suryani Utami Pertiwi Safitri Maharani Oktaviani Damayanti Kurniasih Nurjanah
    Mardiana Yuniarti Hapsari Larasati Cahyaningrum Puspaningrum Kumalasari Nugraheni Prihatini Setyowati Indriani Ariyanti Fitriani
    Khasanah Maghfiroh Zulaikha Rosita Sukmawati Winarsih Trisnawati Herawati Budiarti Ekawati`),
};

/** Two words, one in four with three. */
export function drawName(chance: Random, sex: Sex): string {
  const first = chance.pick(FIRST[sex]);
  const last = chance.pick(LAST[sex]);
  if (!chance.chance(0.25)) return `${first} ${last}`;
  const middle = chance.pick(FIRST[sex]);
  return middle === first ? `${first} ${last}` : `${first} ${middle} ${last}`;
}

export interface Degrees {
  /** Of a first degree, for posts of the expert track and managers; after the name. */
  expert: string;
  /** Of a diploma, for posts of the skilled track. */
  skilled: string;
  master: string;
  /** Before the name, of physicians. */
  before?: string;
}

const isSkilled = (level: FunctionalLevel | null): boolean =>
  level === 'PEMULA' || level === 'TERAMPIL' || level === 'MAHIR' || level === 'PENYELIA';

/** `rank` tells how likely a second degree is: 0 for an implementing post, up to 3 for the head of an agency. */
export function withTitles(chance: Random, name: string, degrees: Degrees, level: FunctionalLevel | null, rank: 0 | 1 | 2 | 3): string {
  const before = degrees.before ? `${degrees.before} ` : '';
  if (rank === 0) return chance.chance(0.5) ? name : `${name}, ${chance.pick(['A.Md.', 'S.E.', 'S.Sos.', 'S.A.P.'])}`;
  if (isSkilled(level)) return `${name}, ${degrees.skilled}`;
  const master = chance.chance(rank * 0.3) ? `, ${degrees.master}` : '';
  return `${before}${name}${degrees.expert ? `, ${degrees.expert}` : ''}${master}`;
}
