// Files of scores: by what names their columns go, and where each stands. Pure.

import type { Words } from '../../../../platform/rules/texts/language.ts';
import { ALL_SHIPPED } from '../../campaigns/rules/policy.ts';
import type { PartRules, TestRules } from '../../campaigns/rules/policy-types.ts';
import { partWords, testWords } from '../../campaigns/rules/policy-words.ts';

/** What of a test its sheet is read by. */
type Sat = Pick<TestRules, 'stage' | 'parts'>;

/** Where each known column stands: more than once where its name comes twice. */
export type Columns = ReadonlyMap<string, readonly number[]>;

const HEADERS: Record<string, readonly string[]> = {
  number: [
    'number',
    'registrationnumber',
    'nomorpeserta',
    'nopeserta',
    'nomorpesertaujian',
    'nopesertaujian',
    'nomorujian',
    'noujian',
    'nomorregistrasi',
    'noregistrasi',
    'nomorpendaftaran',
    'nopendaftaran',
  ],
  status: [
    ...['status', 'kehadiran', 'statuskehadiran', 'keterangan', 'attendance', 'ket', 'hasil', 'catatan', 'remark', 'remarks'],
    ...['statuskelulusan', 'statuspeserta', 'keteranganhasil', 'kelulusan'],
  ],
};

export const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '');

/** As they are called in messages: whoever heads a column so is understood. */
const labelsOf = ({ key }: PartRules): string[] => Object.values(partWords(key).label).map(letters);

/** Names of columns by what they hold: fixed ones, the parts of a test, what makes a part together, and the sum that the file itself tells. */
const namesOf = (tests: readonly Sat[]): [string, readonly string[]][] => [
  ...Object.entries(HEADERS),
  ...tests
    .flatMap(({ parts }) => parts)
    .flatMap((part): [string, readonly string[]][] => [
      [columnOf(part), [...partWords(part.key).columns, ...labelsOf(part)]],
      ...addendsOf(part).map((column, i): [string, readonly string[]] => [column, partWords(part.key).addends?.[i] ?? []]),
    ]),
  [TOTAL_COLUMN, tests.flatMap(({ stage }) => testWords(stage).totals)],
];

export const TOTAL_COLUMN = 'total';

/** A part's column, by a heading that is read. */
export const columnOf = ({ key }: Pick<PartRules, 'key'>): string => partWords(key).columns[0] ?? key;

/** Columns that only together make a part. */
export const addendsOf = ({ key }: Pick<PartRules, 'key'>): string[] => (partWords(key).addends ?? []).flatMap((names) => names[0] ?? []);

/** The number of whoever takes part where no other column is; beside one, that of the line. */
const PLAIN_NUMBER = 'nomor';

export function columnsOf(header: readonly string[], ...tests: Sat[]): Columns {
  const names = namesOf(tests);
  const places = Map.groupBy(header.keys(), (at) => names.find(([, known]) => known.includes(letters(header[at] ?? '')))?.[0]);
  const found = new Map([...places].flatMap(([column, at]) => (column ? [[column, at] as const] : [])));
  const plain = [...header.keys()].filter((at) => letters(header[at] ?? '') === PLAIN_NUMBER);
  return found.has('number') || plain.length === 0 ? found : new Map([...found, ['number', plain]]);
}

/** Whether a part stands in a file, in a column of its own or in those that make it together. */
export const holds = (columns: Columns, part: PartRules): boolean => {
  const addends = addendsOf(part);
  return columns.has(columnOf(part)) || (addends.length > 0 && addends.every((column) => columns.has(column)));
};

const EVERY_TEST = ALL_SHIPPED.flatMap(({ tests, additional }): Sat[] => [
  ...tests,
  ...(additional ? [{ stage: additional.stage, parts: [additional.part] }] : []),
]);

const NAMED: Readonly<Record<string, Words>> = {
  number: { id: 'Nomor Peserta', en: 'registration number' },
  status: { id: 'Keterangan', en: 'remark' },
  [TOTAL_COLUMN]: { id: 'Total', en: 'total' },
};

/** Of a part that two columns make together, one of these. */
const addendWords = (column: string): Words | undefined =>
  EVERY_TEST.flatMap((test) => test.parts).flatMap((part) => {
    const at = addendsOf(part).indexOf(column);
    return at < 0 ? [] : (partWords(part.key).addendLabels?.[at] ?? []);
  })[0];

/** A column as people call it. */
export function columnWords(column: string): Words {
  const parts = EVERY_TEST.flatMap((test) => test.parts);
  const part = parts.find((one) => columnOf(one) === column);
  return NAMED[column] ?? (part ? partWords(part.key).label : (addendWords(column) ?? { id: column, en: column }));
}

/** How many columns of a header are known: tells which separator a file is written with. */
export const knownColumns = (header: readonly string[]): number => columnsOf(header, ...EVERY_TEST).size;
