// What tests, their parts and priority groups are called, and how files of scores head them. Campaigns copy numbers alone, which are read often.

import type { Words } from '../../../../platform/rules/texts/language.ts';
import type { TestStage } from './kinds.ts';

export interface PartWords {
  label: Words;
  /** How files head its column, letters alone. */
  columns: readonly string[];
  /** How files head columns that only together make this part: it is their sum. */
  addends?: readonly (readonly string[])[];
  /** What each of these is called, in their order. */
  addendLabels?: readonly Words[];
}

export interface TestWords {
  label: Words;
  /** How files head a column of the sum of all parts, which is then compared; empty = none is looked for. */
  totals: readonly string[];
}

const PARTS: Readonly<Record<string, PartWords>> = {
  TWK: {
    label: { id: 'Tes Wawasan Kebangsaan (TWK)', en: 'National insight (TWK)' },
    columns: ['twk', 'nilaitwk', 'skortwk', 'teswawasankebangsaan', 'twkscore'],
  },
  TIU: {
    label: { id: 'Tes Inteligensia Umum (TIU)', en: 'General intelligence (TIU)' },
    columns: ['tiu', 'nilaitiu', 'skortiu', 'tesintelegensiaumum', 'tesinteligensiumum', 'tesinteligensiaumum', 'tiuscore'],
  },
  TKP: {
    label: { id: 'Tes Karakteristik Pribadi (TKP)', en: 'Personal characteristics (TKP)' },
    columns: ['tkp', 'nilaitkp', 'skortkp', 'teskarakteristikpribadi', 'tkpscore'],
  },
  SKB_CAT: {
    label: { id: 'SKB dengan CAT', en: 'Field test by computer (CAT)' },
    columns: ['skb', 'nilaiskb', 'skorskb', 'totalskb', 'nilaitotalskb', 'totalnilaiskb', 'skbscore', 'skbcat', 'nilaiskbcat', 'catskb'],
  },
  SKB_ADDITIONAL: {
    label: { id: 'Tes lain dalam SKB (selain CAT)', en: 'Further field test (not by computer)' },
    columns: [
      ...['tambahan', 'nilaitambahan', 'testambahan', 'skbtambahan', 'nilaiskbtambahan', 'skbnoncat', 'nilaiskbnoncat', 'teslain'],
      ...[
        'praktik',
        'nilaipraktik',
        'tespraktik',
        'praktikkerja',
        'tespraktikkerja',
        'nilaipraktikkerja',
        'nilaitespraktikkerja',
        'practical',
      ],
    ],
  },
  TECHNICAL: {
    label: { id: 'Kompetensi Teknis', en: 'Technical competence' },
    columns: ['teknis', 'nilaiteknis', 'skorteknis', 'kompetensiteknis', 'nilaikompetensiteknis', 'technical'],
  },
  MANAGERIAL_SOCIOCULTURAL: {
    label: { id: 'Kompetensi Manajerial dan Sosial Kultural', en: 'Managerial and sociocultural competence' },
    columns: [
      ...['manajerialdansosialkultural', 'manajerialsosialkultural', 'manajerialsosiokultural', 'manajerialdansosiokultural'],
      ...['nilaimanajerialdansosialkultural', 'nilaimanajerialsosialkultural', 'mansoskul', 'nilaimansoskul', 'mansosio'],
      ...['kompetensimanajerialdansosialkultural', 'managerialsociocultural'],
    ],
    addends: [
      ['manajerial', 'nilaimanajerial', 'skormanajerial', 'kompetensimanajerial', 'managerial'],
      [
        ...['sosialkultural', 'sosiokultural', 'nilaisosialkultural', 'nilaisosiokultural', 'skorsosialkultural'],
        ...['kompetensisosialkultural', 'kompetensisosiokultural', 'sociocultural'],
      ],
    ],
    addendLabels: [
      { id: 'Kompetensi Manajerial', en: 'Managerial competence' },
      { id: 'Kompetensi Sosial Kultural', en: 'Sociocultural competence' },
    ],
  },
  INTERVIEW: {
    label: { id: 'Wawancara', en: 'Interview' },
    columns: ['wawancara', 'nilaiwawancara', 'skorwawancara', 'interview'],
  },
};

const TESTS: Readonly<Record<TestStage, TestWords>> = {
  SKD: {
    label: { id: 'Seleksi Kompetensi Dasar (SKD)', en: 'Basic competence test (SKD)' },
    totals: ['total', 'skd', 'totalskd', 'jumlah', 'nilaiskd', 'totalnilai', 'nilaitotal', 'totalnilaiskd', 'nilaitotalskd'],
  },
  SKB: {
    label: { id: 'Seleksi Kompetensi Bidang (SKB)', en: 'Field competence test (SKB)' },
    totals: [],
  },
  COMPETENCE: {
    label: { id: 'Seleksi Kompetensi', en: 'Competence test' },
    totals: ['total', 'jumlah', 'totalnilai', 'nilaitotal', 'nilaikumulatif', 'totalkompetensi', 'nilaiseleksikompetensi'],
  },
};

const PRIORITIES: Readonly<Record<string, Words>> = {
  R1: { id: 'Guru pelamar prioritas (R1)', en: 'Teachers who passed the selection of 2021 (R1)' },
  R2: { id: 'Eks tenaga honorer kategori II (R2)', en: 'Former honorary staff of category II (R2)' },
  R3: { id: 'Pegawai non-ASN dalam pangkalan data BKN (R3)', en: 'Non-ASN staff in the database of BKN (R3)' },
  R4: {
    id: 'Pegawai non-ASN aktif yang tidak dalam pangkalan data BKN (R4)',
    en: 'Non-ASN staff in service, not in the database of BKN (R4)',
  },
  R5: { id: 'Lulusan Pendidikan Profesi Guru (R5)', en: 'Graduates of the professional education of teachers (R5)' },
};

const named = <T>(table: Readonly<Record<string, T>>, key: string): T => {
  const found = table[key];
  if (!found) throw new Error(`Nobody knows what ${key} is called.`);
  return found;
};

export const partWords = (key: string): PartWords => named(PARTS, key);
export const testWords = (stage: TestStage): TestWords => TESTS[stage];
/** Of a test, or of the further part that has a sheet and sessions of its own. */
export const sheetLabel = (sheet: TestStage | 'SKB_ADDITIONAL'): Words =>
  sheet === 'SKB_ADDITIONAL' ? partWords(sheet).label : testWords(sheet).label;
export const priorityWords = (key: string): Words => named(PRIORITIES, key);
