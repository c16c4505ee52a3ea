// Words for the codes that may stand inside a sentence. Proper names of the field (PNS, PPPK, NIP, NIK) are what people say.
import type { Words } from './language.ts';

const same = (word: string): Words => ({ id: word, en: word });

const PEOPLE: Record<string, Words> = {
  CPNS: same('CPNS'),
  PNS: same('PNS'),
  PPPK: same('PPPK'),
  PPPK_PART_TIME: { id: 'PPPK paruh waktu', en: 'part-time PPPK' },
  NON_ASN: { id: 'pejabat terpilih', en: 'elected official' },
  NIP: same('NIP'),
  NI_PPPK: same('NI PPPK'),
  NIK: same('NIK'),
};

/** Why a number of a person is none. They hold params of the problem that names them. */
const FAULTS: Record<string, Words> = {
  NOT_DIGITS: { id: 'hanya boleh berisi angka', en: 'it may hold digits only' },
  LENGTH: { id: 'panjangnya {given} angka, seharusnya {expected}', en: 'it has {given} digits, not {expected}' },
  BIRTH_DATE: { id: 'bagian tanggal lahir bukan tanggal yang ada', en: 'the part for the birth date is no date that exists' },
  BORN_IN_FUTURE: { id: 'bagian tanggal lahir ada di masa depan', en: 'the part for the birth date lies in the future' },
  APPOINTMENT_MONTH: { id: 'bagian bulan pengangkatan bukan bulan yang ada', en: 'the part for the month of appointment is no month' },
  APPOINTED_BEFORE_BIRTH: { id: 'pengangkatan mendahului kelahiran', en: 'the appointment lies before the birth' },
  CONTRACT: { id: 'nomor perjanjian kerja harus mulai dari {minimum}', en: 'the number of the contract must be {minimum} or more' },
  OTHER_KIND: { id: 'nomor ini berbentuk {actual}', en: 'this is a {actual}' },
  SEX: { id: 'angka jenis kelamin harus 1 atau 2', en: 'the digit for the sex must be 1 or 2' },
  PLACE: { id: 'kode wilayahnya tidak ada', en: 'the code of the place does not exist' },
  SERIAL: {
    id: 'nomor urutnya nol, seperti bila tersimpan sebagai bilangan di lembar kerja',
    en: 'its serial number is zero, as when a spreadsheet kept it as a number',
  },
};

const RATING: Record<string, Words> = {
  VERY_GOOD: { id: 'Sangat Baik', en: 'Very good' },
  GOOD: { id: 'Baik', en: 'Good' },
  NEEDS_IMPROVEMENT: { id: 'Butuh Perbaikan', en: 'Needs improvement' },
  POOR: { id: 'Kurang', en: 'Poor' },
  VERY_POOR: { id: 'Sangat Kurang', en: 'Very poor' },
  SELF: { id: 'diri sendiri', en: 'oneself' },
  SUPERIOR: { id: 'atasan', en: 'superiors' },
  PEER: { id: 'rekan', en: 'peers' },
  SUBORDINATE: { id: 'bawahan', en: 'subordinates' },
  EXTERNAL: { id: 'pihak luar', en: 'people from outside' },
};

const SELECTION: Record<string, Words> = {
  SMA: { id: 'SMA/SMK sederajat', en: 'secondary school' },
  D1: same('D-I'),
  D2: same('D-II'),
  D3: same('D-III'),
  D4: same('D-IV'),
  S1: same('S-1'),
  S2: same('S-2'),
  S3: same('S-3'),
  PROFESSION: { id: 'profesi', en: 'professional degree' },
  SPECIALIST: { id: 'spesialis', en: 'specialist' },
  GENERAL: { id: 'umum', en: 'general' },
  CUM_LAUDE: { id: 'lulusan terbaik (cum laude)', en: 'graduates with praise (cum laude)' },
  DISABILITY: { id: 'penyandang disabilitas', en: 'people with a disability' },
  DIASPORA: { id: 'diaspora', en: 'Indonesians working abroad' },
  PAPUA: { id: 'putra-putri Papua', en: 'Papuans' },
  UNDERDEVELOPED_REGION: { id: 'daerah tertinggal', en: 'people of underdeveloped regions' },
};

export const WORDS: Readonly<Record<string, Words>> = { ...PEOPLE, ...FAULTS, ...RATING, ...SELECTION };
