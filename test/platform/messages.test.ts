// Every text of every code with the data that it may have, in both languages: as people speak.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ERROR_CODES, type ErrorCode, type Problem } from '../../src/platform/rules/errors.ts';
import { messageOf, TEXTS } from '../../src/platform/rules/messages.ts';
import { closingInWords, dayInWords, openingInWords } from '../../src/platform/rules/texts/clock.ts';
import type { Language } from '../../src/platform/rules/texts/language.ts';
import { unspoken } from '../support/plain.ts';

const LANGUAGES: readonly Language[] = ['id', 'en'];
const AT = '2026-01-31T17:00:00.000Z';

/** What the rules give for a placeholder: each of the forms that it takes. */
const GIVEN: Readonly<Record<string, readonly unknown[]>> = {
  closedAt: [AT, '2026-01-31T07:05:09.123Z'],
  opensAt: [AT],
  until: [AT, '2026-02-01T01:30:00Z'],
  validFrom: ['2026-03-01'],
  day: ['2026-03-01'],
  least: [1, 2026, '2026-01-01', '12.50', 'IV/b'],
  most: [5, 2_000, 5_242_880, 10_000, '2026-12-31', '100.0', 'IV/e'],
  fault: [
    ...['NOT_DIGITS', 'LENGTH', 'BIRTH_DATE', 'BORN_IN_FUTURE', 'APPOINTMENT_MONTH', 'APPOINTED_BEFORE_BIRTH', 'CONTRACT'],
    ...['OTHER_KIND', 'SEX', 'PLACE', 'SERIAL'],
    { id: 'sebabnya', en: 'the cause' },
  ],
  kind: ['NIP', 'NI_PPPK', 'NIK', 'CPNS', 'PNS', 'PPPK', 'PPPK_PART_TIME', 'NON_ASN'],
  group: ['SELF', 'SUPERIOR', 'PEER', 'SUBORDINATE', 'EXTERNAL'],
  actual: ['S1', '37', '2.99', 'Teknik Informatika'],
  asked: ['S1, D4', '18–35', '3.00', 'CUM_LAUDE', 'UNDERDEVELOPED_REGION'],
  rules: [{ id: 'Sangat Baik: 2 orang, paling banyak 1', en: 'Very good: 2 people, at most 1' }],
  sum: [9_500, 12_345],
  title: ['Laporan triwulan'],
  numbers: ['0001, 0002'],
  minimum: [21],
  expected: [18],
  given: [12],
};

/** What a form that a text asks for can be given. */
const OF_FORM: Readonly<Record<string, readonly unknown[]>> = {
  size: [512, 300_000, 5_242_880],
  percent: [1, 9_550, 10_000],
  exact: ['Teknik Informatika'],
  closing: [AT],
};
const valuesOf = (name: string, form: string | undefined): readonly unknown[] => (form && OF_FORM[form]) || (GIVEN[name] ?? [3]);

interface Told {
  label: string;
  text: string;
}

/** Each code and variant, each placeholder with each of its values. */
function* told(language: Language): Generator<Told> {
  for (const code of ERROR_CODES) {
    const text = TEXTS[code];
    for (const variant of [undefined, ...Object.keys(text.other ?? {})] as (Problem['text'] | undefined)[]) {
      const words = (variant && text.other?.[variant]) ?? text;
      const places = [...words[language].matchAll(/\{(\w+)(?:\|(\w+))?/g)].map(([, name = '', form]) => ({
        name,
        values: valuesOf(name, form),
      }));
      const hidden = ['expected', 'given', 'minimum', 'actual'].map((name) => ({ name, values: valuesOf(name, undefined) }));
      const all = Object.fromEntries([...hidden, ...places].map(({ name, values }) => [name, values[0]]));
      for (const { name, values } of places.length > 0 ? places : [{ name: '', values: [''] }])
        for (const value of values) {
          const params = { ...all, [name]: value } as NonNullable<Problem['params']>;
          yield { label: `${code} ${variant ?? ''}`, text: messageOf({ code, params, ...(variant && { text: variant }) }, language) };
        }
    }
  }
}

describe('a text for people', () => {
  test.each(LANGUAGES)('holds no machine time, code, byte or unfilled place, in %s', (language) => {
    const all = [...told(language)];
    expect(all.length).toBeGreaterThan(200);
    expect(all.flatMap(({ label, text }) => unspoken(text).map((fault) => `${label}: ${fault}`))).toEqual([]);
  });

  test.each(LANGUAGES)('is whole sentences, in %s', (language) => {
    const broken = [...told(language)].filter(({ text }) => !/^[\p{Lu}\d].*[.]$/u.test(text) || /\s\s/.test(text));
    expect(broken).toEqual([]);
  });

  test('is another in each language', () => {
    const same = ERROR_CODES.filter((code) => TEXTS[code].id === TEXTS[code].en);
    expect(same).toEqual([]);
  });

  test.each([
    '2026-01-31T17:00:00.000Z',
    '5242880 bita',
    'Nomor ini tidak sah (LENGTH).',
    'di luar batas {least}',
    'gunakan employeeRehire',
  ])('would not be: %s', (text) => expect(unspoken(text)).toHaveLength(1));
});

describe('the texts that a rule asks for', () => {
  const sources = execFileSync('git', ['ls-files', 'src'], { encoding: 'utf8' })
    .split('\n')
    .filter((file) => file.endsWith('.ts') && !file.startsWith('src/generated/') && !/texts\/|errors\.ts/.test(file));
  const lines = sources.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => ({ file, line })),
  );
  const asked = lines.flatMap(({ file, line }) =>
    [...line.matchAll(/'([A-Z_0-9]+)'(?: as const)?, .*?text: (?:.*\? )?'([A-Z_]+)'/g)].map(([, code = '', text = '']) => ({
      file,
      code,
      text,
    })),
  );

  test('are there', () => {
    expect(asked.length).toBeGreaterThan(50);
    const missing = asked.filter(({ code, text }) => !TEXTS[code as ErrorCode]?.other?.[text as NonNullable<Problem['text']>]);
    expect(missing).toEqual([]);
  });

  test('say what is asked, wherever a value is INVALID', () => {
    const dumb = lines.filter(({ line }) => /['"]INVALID['"]/.test(line) && !/text: /.test(line) && !/^\s*(\*|\/\/)/.test(line));
    expect(dumb).toEqual([]);
  });
});

describe('a time in words', () => {
  test.each([
    ['2026-01-31T17:00:00.000Z', '31 Januari 2026 pukul 24.00 WIB', '31 January 2026, 24:00 WIB'],
    ['2026-12-31T17:00:00Z', '31 Desember 2026 pukul 24.00 WIB', '31 December 2026, 24:00 WIB'],
    ['2028-02-29T17:00:00Z', '29 Februari 2028 pukul 24.00 WIB', '29 February 2028, 24:00 WIB'],
    ['2026-01-31T16:59:00Z', '31 Januari 2026 pukul 23.59 WIB', '31 January 2026, 23:59 WIB'],
    ['2026-08-17T03:05:09.5Z', '17 Agustus 2026 pukul 10.05 WIB', '17 August 2026, 10:05 WIB'],
  ])('that ends at %s: %s', (instant, id, en) => expect([closingInWords(instant, 'id'), closingInWords(instant, 'en')]).toEqual([id, en]));

  test.each([
    ['2027-12-26T17:00:00.000Z', '27 Desember 2027 pukul 00.00 WIB', '27 December 2027, 00:00 WIB'],
    ['2026-12-31T17:00:00Z', '1 Januari 2027 pukul 00.00 WIB', '1 January 2027, 00:00 WIB'],
  ])('that begins at %s: %s', (instant, id, en) =>
    expect([openingInWords(instant, 'id'), openingInWords(instant, 'en')]).toEqual([id, en]),
  );

  test('is a day', () => expect([dayInWords('2026-05-01', 'id'), dayInWords('2026-05-01', 'en')]).toEqual(['1 Mei 2026', '1 May 2026']));
});

describe('a message', () => {
  test.each<[Problem, string]>([
    [
      { code: 'DEADLINE_PASSED', data: { closedAt: AT } },
      'Batas waktu sudah lewat: 31 Januari 2026 pukul 24.00 WIB. Mintalah perpanjangan kepada BKPP.',
    ],
    [
      { code: 'NOT_OPEN_YET', params: { opensAt: AT } },
      'Tahap ini belum dibuka; dibuka 1 Februari 2026 pukul 00.00 WIB. Kembalilah pada waktu itu.',
    ],
    [{ code: 'EVIDENCE_TOO_LARGE', params: { most: 5_242_880 } }, 'Berkas terlalu besar; paling besar 5 MB. Perkecil, lalu unggah lagi.'],
    [
      { code: 'OUT_OF_RANGE', params: { least: '2026-01-01', most: '2026-12-31' } },
      'Di luar batas: isi dari 1 Januari 2026 sampai 31 Desember 2026.',
    ],
    [
      { code: 'OUT_OF_RANGE', text: 'BYTES', params: { least: 0, most: 26_214_400 } },
      'Di luar batas: isi ukuran dalam byte, paling besar 25 MB.',
    ],
    [
      { code: 'OUT_OF_RANGE', params: { least: '2026-02-08T17:00:00.000Z', most: '2026-02-14T17:00:00.000Z' } },
      'Di luar batas: isi dari 9 Februari 2026 pukul 00.00 WIB sampai 14 Februari 2026 pukul 24.00 WIB.',
    ],
    [{ code: 'OUT_OF_RANGE', params: { most: '100.5' } }, 'Di luar batas: isi paling jauh 100,5.'],
    [{ code: 'OUT_OF_RANGE', params: { least: '9.5', most: '10.0' } }, 'Di luar batas: isi dari 9,5 sampai 10,0.'],
    ...[
      { least: '2026-11-28', most: '2026-06-30' },
      { least: 3, most: 2 },
      { least: '10.5', most: '9.5' },
    ].map((params): [Problem, string] => [
      { code: 'OUT_OF_RANGE', params },
      'Tidak ada lagi nilai yang memenuhi syarat; langkah ini tidak dapat dilakukan lagi.',
    ]),
    [{ code: 'WEIGHTS_NOT_10000', params: { sum: 9_550 } }, 'Jumlah bobot 95,5%, seharusnya 100%. Ubah bobotnya, atau kosongkan semua.'],
    [{ code: 'TARGET_NOT_AGREED', params: { title: '2026-01-31' } }, 'Hasil kerja “2026-01-31” masih menunggu persetujuan pegawai.'],
  ])('of %j', (problem, text) => expect(messageOf(problem, 'id')).toBe(text));
});
