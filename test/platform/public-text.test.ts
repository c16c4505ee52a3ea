// What everybody reads names nobody by number, however it is typed; and what only looks like a number may be said.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesByNumber } from '../../src/platform/rules/public-text.ts';

describe('a number of somebody', () => {
  it.each([
    ['NIK', 'Nomor 3374012510990001 sudah terdaftar.'],
    ['full width', 'NIK ３３７４０１２５１０９９０００１'],
    ['Arabic digits', 'NIK ٣٣٧٤٠١٢٥١٠٩٩٠٠٠١'],
    ['Javanese digits', `NIK ${[...'3374012510990001'].map((digit) => String.fromCodePoint(0xa9d0 + Number(digit))).join('')}`],
    ['zero-width signs between', [...'3374012510990001'].join('\u200b')],
    ['slashes', '3374/0125/1099/0001'],
    ['dots', '3374.0125.1099.0001'],
    ['dots by two', '33.74.01.25.10.99.00.01'],
    ['dashes', '3374–0125–1099–0001'],
    ['new lines', '3374\n0125\n1099\n0001'],
    ['blanks around dashes', '3374 - 0125 - 1099 - 0001'],
    ['behind the number of a list', '1. 3374012510990001'],
    ['in a table', '12 | 3374 0125 1099 0001 | 85'],
    ['two of them', '3374012510990001\n3374014510990002'],
    ['a woman’s', '3374 0165 1099 0001'],
    ['NIP', 'Hubungi 19870312 201001 1 004.'],
    ['NIP with slashes', '19870312/201001/1/004'],
    ['registration number', 'Peserta 2026-3374-7K2M9QXD lolos.'],
    ['with blanks', '2027 3374 ABCDEFGH'],
    ['without dashes', '20273374ABCDEFGH'],
    ['in small letters', '2027 3374 7k2m9qxd'],
    ['full-width registration number', '２０２７－３３７４－７Ｋ２Ｍ９ＱＸＤ'],
    ['with a dot in the region', '2027/33.74/7K2M9QXD'],
  ])('is found: %s', (_, text) => {
    expect(namesByNumber(text)).toBe(true);
  });

  it('is found whatever stands between groups of four of its digits', () => {
    const between = fc.constantFrom('', ' ', '/', '.', '-', '–', '\n', ' · ');
    const number = fc.constantFrom('3374012510990001', '3374154502010012', '198703122010011004');
    fc.assert(
      fc.property(number, fc.array(between, { minLength: 4, maxLength: 4 }), (digits, gaps) =>
        namesByNumber(`Nomor: ${digits.replaceAll(/(?<=^(?:\d{4})+)(?=\d)/g, () => gaps.pop() ?? '')}.`),
      ),
    );
  });
});

describe('what is nobody’s number', () => {
  it.each([
    'Telepon (024) 3513366, 3584077 atau 081234567890.',
    '0812-3456-7890 / 0813-4567-8901',
    '+62 24 3513366 dan +62 812 3456 78901',
    'UU Nomor 20 Tahun 2023, PP 11/2017, PermenPANRB 6/2024',
    '10-02-2027 10.00-12.00',
    '12-02-2027 10.00–12.00 WIB',
    '12/02/2027 08:00 - 12/02/2027 16:00',
    '2027-02-12 2027-02-13',
    'Rp5.000.000 sampai Rp12.500.000',
    '12.500.000 - 15.000.000',
    '2024, 2025, 2026, 2027',
    '2025-2026 Semarang',
    '2026: 1500 PENERIMA, 2026 1500 peserta',
    'Tahun 2025-2026 PEMERINTAH',
    'Kode pos 50132, Jalan Pemuda 148',
    'Nilai 65 80 166 dari 150 175 225',
    '',
  ])('may be said: %s', (text) => {
    expect(namesByNumber(text)).toBe(false);
  });

  it('is any number of up to thirteen digits', () => {
    fc.assert(fc.property(fc.stringMatching(/^\d{1,13}$/), (digits) => !namesByNumber(`Hubungi ${digits}.`)));
  });
});
