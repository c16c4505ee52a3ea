// What goes into a record: the text that is hashed, to the letter, since chains of years hang on it; and salts.
import { describe, expect, it } from 'vitest';
import { canonical, sha256 } from '../../src/platform/store/commit.ts';
import { newSalt } from '../../src/platform/store/state.ts';

describe('canonical JSON', () => {
  it.each([
    [{ b: 1, a: [null, { d: 'x', c: true }] }, '{"a":[null,{"c":true,"d":"x"}],"b":1}'],
    // By UTF-16 units, as JavaScript orders texts: capitals first, and digits as signs.
    [{ a: 1, B: 2, '10': 3, '9': 4, é: 5, '𝄞': 6, '｡': 7 }, '{"10":3,"9":4,"B":2,"a":1,"é":5,"𝄞":6,"｡":7}'],
    [{ absent: undefined, kept: null, last: [undefined, 0] }, '{"kept":null,"last":[null,0]}'],
    [{ '': '"\\\n\u2028', '"': '\ud800' }, '{"":"\\"\\\\\\n\u2028","\\"":"\\ud800"}'],
    [{}, '{}'],
    [[], '[]'],
    [[[], {}], '[[],{}]'],
    ['1.50', '"1.50"'],
    [-0.5, '-0.5'],
    [null, 'null'],
    [undefined, 'null'],
  ])('%j is %s', (value, text) => {
    expect(canonical(value)).toBe(text);
  });

  it('hashes a record of today as on the day it was written', () => {
    const record = {
      subject: 'pln_1',
      version: 2,
      at: '2026-01-02T03:04:05.006Z',
      by: 'staff:1',
      detail: { day: '2026-01-01' },
      previous: null,
    };
    expect(sha256(canonical(record))).toBe('2ccd58fdce26413ce517c6f16b596aecd81d6c05412b93750647ce64f4d4946f');
  });
});

describe('salts', () => {
  it('are of 72 bits, and no two are the same, however many are drawn', () => {
    const salts = Array.from({ length: 2_000 }, newSalt);
    expect(salts.filter((salt) => !/^[\w-]{12}$/.test(salt))).toEqual([]);
    expect(new Set(salts).size).toBe(salts.length);
    // Each place of each of them is drawn: in two thousand every sign has come at every place.
    for (let place = 0; place < 12; place += 1) expect(new Set(salts.map((salt) => salt[place])).size).toBe(64);
  });
});
