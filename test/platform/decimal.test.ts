// Exact decimals: what a form says is what is counted, to the last digit.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareDecimal,
  compareRational,
  formatDecimal,
  isDecimal,
  parseDecimal,
  ratio,
  roundRational,
  sumDecimals,
} from '../../src/platform/rules/decimal.ts';

const millionths = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
const fraction = fc
  .tuple(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([n, d]) => ratio(n, d));

describe('a decimal', () => {
  test.each(['0', '-0.5', '12.50', '999999999999999.999999', '-0.000001'])('may be written %s', (text) =>
    expect(isDecimal(text)).toBe(true),
  );

  test.each(['', '.5', '5.', '01', '1e3', '+1', '1,5', ' 1', '1.1234567', '٣', 'NaN', '--1', '1\n'])('is never %j', (text) => {
    expect(isDecimal(text)).toBe(false);
    expect(() => parseDecimal(text)).toThrow(RangeError);
  });

  test.each(['-0', '-0.0', '-0.000000', '007', '00.5'])('has one form only: not %j', (text) => expect(isDecimal(text)).toBe(false));

  test('comes back from its millionths unchanged, and written in the shortest way', () => {
    fc.assert(
      fc.property(millionths, (value) => {
        const text = formatDecimal(value);
        expect(parseDecimal(text)).toBe(value);
        expect(text).not.toMatch(/\.\d*0$|^-0$/);
      }),
    );
    expect(formatDecimal(parseDecimal('-12.500'))).toBe('-12.5');
    expect(formatDecimal(parseDecimal('-0.000000'))).toBe('0');
  });

  test('adds up exactly where floating point does not', () => {
    expect(sumDecimals(['0.1', '0.2'])).toBe('0.3');
    fc.assert(
      fc.property(fc.array(millionths), (list) => parseDecimal(sumDecimals(list.map(formatDecimal))) === list.reduce((a, b) => a + b, 0n)),
    );
  });

  test('of a form has at most 15 digits before its point; a sum may have more', () => {
    const most = '999999999999999';
    expect(isDecimal(most)).toBe(true);
    expect(isDecimal(`${most}9`)).toBe(false);
    expect(sumDecimals([sumDecimals([most, most]), most])).toBe('2999999999999997');
  });

  test('is ordered by size, not by its text', () => {
    expect(compareDecimal('9', '10')).toBe(-1);
    expect(compareDecimal('1.50', '1.5')).toBe(0);
    expect(compareDecimal('-2', '-10')).toBe(1);
  });
});

describe('a fraction', () => {
  test.each([
    [2005n, 1000n, 2, '2.01', 'half goes up'],
    [-2005n, 1000n, 2, '-2.01', 'the size of a negative one too'],
    [-4n, 1000n, 2, '0.00', 'no minus before zero'],
    [1n, 3n, 2, '0.33', ''],
    [2n, 3n, 2, '0.67', ''],
    [5n, 2n, 0, '3', 'also to whole numbers'],
    [938n, 100n, 2, '9.38', 'Mahir at 75 % (Peraturan BKN 3/2023)'],
    [25n, 12n, 2, '2.08', '2/12 × 12.5'],
    [400n * 40n, 550n, 2, '29.09', 'SKD 400 of 550'],
    [420n * 40n, 550n, 2, '30.55', 'SKD 420 of 550'],
  ])('%d/%d to %d places is %s %s', (n, d, places, text) => expect(roundRational(ratio(n, d), places)).toBe(text));

  test('is never more than half a last place away from what it was rounded to', () => {
    fc.assert(
      fc.property(fraction, fc.nat(6), ({ numerator, denominator }, places) => {
        const rounded = parseDecimal(roundRational({ numerator, denominator }, places));
        const off = 2n * (rounded * denominator - numerator * 10n ** 6n);
        const place = denominator * 10n ** BigInt(6 - places);
        expect(off <= place && off >= -place).toBe(true);
      }),
    );
  });

  test('compares without rounding: equal fractions are equal, whatever they are written with', () => {
    expect(compareRational(ratio(1n, 3n), ratio(-2n, -6n))).toBe(0);
    expect(compareRational(ratio(333333n, 1000000n), ratio(1n, 3n))).toBe(-1);
    fc.assert(fc.property(fraction, fraction, (a, b) => compareRational(a, b) + compareRational(b, a) === 0));
    expect(() => ratio(1n, 0n)).toThrow(RangeError);
  });
});
