// NIP, NI PPPK and NIK: what a number says of a person, and when it is none.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/platform/rules/calendar.ts';
import {
  type DatedIdentifier,
  type IdentifierKind,
  identifierKind,
  identifierValidOn,
  identifierWarnings,
  makeNik,
  makeNiPppk,
  makeNip,
  parseIdentifier,
  type Sex,
} from '../../src/platform/rules/identifiers.ts';

const TODAY = '2026-06-01';
const KINDS: IdentifierKind[] = ['NIP', 'NI_PPPK', 'NIK'];

const faults = (kind: IdentifierKind, text: string): unknown[] =>
  parseIdentifier(kind, text, TODAY).problems.map((problem) => problem.params?.fault);

const sex = fc.constantFrom<Sex>('MALE', 'FEMALE');
const born = (days: number) => fc.integer({ min: 0, max: days }).map((n) => addDays(TODAY, -n));

describe('a NIP', () => {
  test('tells birth date, month of appointment, sex and serial', () => {
    expect(parseIdentifier('NIP', '198504122010011003', TODAY)).toEqual({
      kind: 'NIP',
      value: '198504122010011003',
      parts: { birthDate: '1985-04-12', appointedIn: '2010-01', sex: 'MALE', serial: 3 },
      problems: [],
    });
  });

  test('may be typed with spaces, also those of a spreadsheet, and is kept without them', () => {
    const { value } = parseIdentifier('NIP', ' 19850412 201001\u00a01 003\n', TODAY);
    expect(value).toBe('198504122010011003');
  });

  test.each([
    ['19850412201001100', ['LENGTH'], 'a digit too few'],
    ['1985041220100110033', ['LENGTH'], 'a digit too many'],
    ['', ['LENGTH'], 'nothing'],
    ['1.98504122010011E+17', ['NOT_DIGITS'], 'eaten by a spreadsheet'],
    ['19850412-201001-1-003', ['NOT_DIGITS'], 'only spaces are forgiven'],
    ['١٩٨٥٠٤١٢٢٠١٠٠١١٠٠٣', ['NOT_DIGITS'], 'other digits'],
    ['198502302010011003', ['BIRTH_DATE'], '30 February'],
    ['999902302010011003', ['BIRTH_DATE'], 'no day, so nothing is before it'],
    ['190002292010011003', ['BIRTH_DATE'], '1900 was no leap year'],
    ['202606022050011003', ['BORN_IN_FUTURE'], 'born tomorrow'],
    ['198504122010001003', ['APPOINTMENT_MONTH'], 'month 0'],
    ['198504122010131003', ['APPOINTMENT_MONTH'], 'month 13'],
    ['198504121985041003', ['APPOINTED_BEFORE_BIRTH'], 'appointed in the month of birth'],
    ['198504122010013003', ['SEX'], 'sex 3'],
    ['198513122010134003', ['BIRTH_DATE', 'SEX', 'APPOINTMENT_MONTH'], 'all problems at once'],
    ['198504122010211003', ['OTHER_KIND'], 'a NI PPPK'],
  ])('%s is none, for %j: %s', (text, expected) => expect(faults('NIP', text)).toEqual(expected));

  test('says of a wrong length what was expected and what was given, and never repeats the number', () => {
    const { problems } = parseIdentifier('NIP', '19850412 2010', TODAY);
    expect(problems).toEqual([{ code: 'IDENTIFIER_INVALID', params: { kind: 'NIP', fault: 'LENGTH', expected: 18, given: 12 } }]);
    expect(JSON.stringify(parseIdentifier('NIP', '198502302010011003', TODAY))).not.toContain('19850230');
  });

  test('is read as it was built', () => {
    const month = fc
      .tuple(fc.integer({ min: 2027, max: 2099 }), fc.integer({ min: 1, max: 12 }))
      .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`);
    const nip = fc.record({ birthDate: born(40_000), appointedIn: month, sex, serial: fc.integer({ min: 1, max: 999 }) });
    fc.assert(
      fc.property(nip, (parts) => {
        const value = makeNip(parts);
        expect(parseIdentifier('NIP', value, TODAY)).toEqual({ kind: 'NIP', value, parts, problems: [] });
        expect(identifierKind(value)).toBe('NIP');
      }),
    );
  });
});

describe('a NI PPPK', () => {
  test('tells birth date, first year, contract, sex and serial', () => {
    const { parts } = parseIdentifier('NI_PPPK', '19930817 2022 21 2 015', TODAY);
    expect(parts).toEqual({ birthDate: '1993-08-17', firstYear: 2022, contract: 21, sex: 'FEMALE', serial: 15 });
  });

  test.each([
    ['199308172022202015', ['CONTRACT'], 'contracts begin at 21'],
    ['199308171993212015', ['APPOINTED_BEFORE_BIRTH'], 'appointed in the year of birth'],
    ['199308172022012015', ['OTHER_KIND'], 'a NIP'],
    ['199308312022210015', ['SEX'], 'sex 0'],
    ['199306312022212015', ['BIRTH_DATE'], '31 June'],
  ])('%s is none, for %j: %s', (text, expected) => expect(faults('NI_PPPK', text)).toEqual(expected));

  test('is read as it was built', () => {
    const niPppk = fc.record({
      birthDate: born(40_000),
      firstYear: fc.integer({ min: 2027, max: 2099 }),
      contract: fc.integer({ min: 21, max: 99 }),
      sex,
      serial: fc.integer({ min: 1, max: 999 }),
    });
    fc.assert(
      fc.property(niPppk, (parts) => {
        const value = makeNiPppk(parts);
        expect(parseIdentifier('NI_PPPK', value, TODAY)).toEqual({ kind: 'NI_PPPK', value, parts, problems: [] });
        expect(identifierKind(value)).toBe('NI_PPPK');
      }),
    );
  });
});

describe('digits 13 and 14', () => {
  test.each([
    ['01', 'NIP'],
    ['12', 'NIP'],
    ['21', 'NI_PPPK'],
    ['99', 'NI_PPPK'],
    ['00', null],
    ['13', null],
    ['20', null],
  ])('%s make a number of 18 digits a %s', (mark, kind) => expect(identifierKind(`19850412 2010 ${mark} 1 003`)).toBe(kind));

  test('tell nothing of a number of another length', () => expect(identifierKind('3374101204850003')).toBeNull());
});

describe('a NIK', () => {
  test.each([
    ['3374101204850003', '1985-04-12', 'MALE', 'a man'],
    ['3374105204850003', '1985-04-12', 'FEMALE', 'a woman: day + 40'],
    ['3374107112850001', '1985-12-31', 'FEMALE', 'the last day of a month'],
    ['3374100106260001', '2026-06-01', 'MALE', 'born today'],
    ['3374100206260001', '1926-06-02', 'MALE', 'born tomorrow a hundred years ago'],
    ['3374102902000001', '2000-02-29', 'MALE', 'the leap day of 2000'],
    ['3374106902960001', '1996-02-29', 'FEMALE', 'a woman on a leap day'],
  ])('%s tells %s and %s: %s', (text, birthDate, expected) =>
    expect(parseIdentifier('NIK', text, TODAY).parts).toMatchObject({ birthDate, sex: expected }),
  );

  test('tells where it was first issued, in Kemendagri codes', () => {
    const { parts } = parseIdentifier('NIK', '33 74 10 520485 0003', TODAY);
    expect(parts).toEqual({ province: '33', regency: '33.74', district: '33.74.10', birthDate: '1985-04-12', sex: 'FEMALE', serial: 3 });
  });

  test.each([
    ['337410120485000', ['LENGTH'], 'a digit too few'],
    ['198504122010011003', ['LENGTH'], 'a NIP'],
    ['33741012O4850003', ['NOT_DIGITS'], 'a letter O'],
    ['3374100004850003', ['BIRTH_DATE'], 'day 0'],
    ['3374103204850003', ['BIRTH_DATE'], 'day 32'],
    ['3374104004850003', ['BIRTH_DATE'], 'day 40, neither man nor woman'],
    ['3374107204850003', ['BIRTH_DATE'], 'day 72'],
    ['3374101213850003', ['BIRTH_DATE'], 'month 13'],
    ['3374102902850003', ['BIRTH_DATE'], 'no leap year'],
    ['3374107102850000', ['BIRTH_DATE', 'SERIAL'], 'all problems at once'],
    ['3374101204850000', ['SERIAL'], 'serials begin at 1'],
    ['0074101204850003', ['PLACE'], 'no province 00'],
    ['1074101204850003', ['PLACE'], 'provinces begin at 11'],
    ['3300101204850003', ['PLACE'], 'no regency 00'],
    ['3374001204850003', ['PLACE'], 'no district 00'],
  ])('%s is none, for %j: %s', (text, expected) => expect(faults('NIK', text)).toEqual(expected));

  test('is read as it was built, for anyone less than a hundred years old', () => {
    const place = fc.integer({ min: 1, max: 99 }).map((code) => String(code).padStart(2, '0'));
    const district = fc.tuple(fc.integer({ min: 11, max: 99 }), place, place).map((codes) => codes.join('.'));
    const nik = fc.record({ district, birthDate: born(36_524), sex, serial: fc.integer({ min: 1, max: 9999 }) });
    fc.assert(
      fc.property(nik, (given) => {
        const value = makeNik(given);
        const parts = { ...given, province: given.district.slice(0, 2), regency: given.district.slice(0, 5) };
        expect(parseIdentifier('NIK', value, TODAY)).toEqual({ kind: 'NIK', value, parts, problems: [] });
      }),
    );
  });
});

describe('any text', () => {
  const noise = fc.oneof(fc.stringMatching(/^\d{16}$/), fc.stringMatching(/^\d{18}$/), fc.string({ unit: 'binary' }));

  test('is either read with no problem or refused with at least one, and never a fault', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), noise, (kind, text) => {
        const { parts, problems } = parseIdentifier(kind, text, TODAY);
        expect(parts === null).toBe(problems.length > 0);
        expect(problems.every((problem) => problem.code === 'IDENTIFIER_INVALID')).toBe(true);
      }),
    );
  });

  test('is a number of one kind at most', () => {
    fc.assert(
      fc.property(noise, (text) => {
        const read = KINDS.filter((kind) => parseIdentifier(kind, text, TODAY).parts !== null);
        expect(read.length).toBeLessThanOrEqual(1);
        if (read[0] !== undefined && read[0] !== 'NIK') expect(identifierKind(text)).toBe(read[0]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a number that contradicts the record', () => {
  const parts = { birthDate: '1985-04-12', sex: 'MALE' } as const;

  test.each([
    ['1985-04-12', 'MALE', []],
    ['1985-12-04', 'MALE', ['BIRTH_DATE_DIFFERS']],
    ['1985-04-12', 'FEMALE', ['SEX_DIFFERS']],
    ['1985-12-04', 'FEMALE', ['BIRTH_DATE_DIFFERS', 'SEX_DIFFERS']],
    [null, null, []],
  ] as const)('%s and %s give the warnings %j', (birthDate, recorded, warnings) =>
    expect(identifierWarnings(parts, { birthDate, sex: recorded })).toEqual(warnings),
  );
});

describe('a person with several numbers', () => {
  const pppk: DatedIdentifier = { kind: 'NI_PPPK', value: '199308172022212015', validFrom: '2022-03-01', validTo: '2026-03-31' };
  const pns: DatedIdentifier = { kind: 'NIP', value: '199308172026032001', validFrom: '2026-03-01', validTo: null };

  test.each<[string, string, DatedIdentifier | null]>([
    ['2022-02-28', 'none before the first', null],
    ['2022-03-01', 'the first on its first day', pppk],
    ['2026-02-28', 'the first, before the second', pppk],
    ['2026-03-01', 'the newer while both hold', pns],
    ['2030-01-01', 'an open one, for ever', pns],
  ])('shows on %s the one held then: %s', (day, _when, expected) => {
    expect(identifierValidOn([pppk, pns], day)).toBe(expected);
    expect(identifierValidOn([pns, pppk], day)).toBe(expected);
  });
});

test('a builder refuses a part that does not fit its digits', () => {
  const person = { birthDate: '1985-04-12', sex: 'MALE' } as const;
  expect(() => makeNip({ ...person, appointedIn: '2010-01', serial: 1000 })).toThrow(RangeError);
  expect(() => makeNiPppk({ ...person, firstYear: 2022, contract: 100, serial: 1 })).toThrow(RangeError);
  expect(() => makeNik({ ...person, district: '33.74.10', serial: -1 })).toThrow(RangeError);
});
