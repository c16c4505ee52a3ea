// Names as they are searched, and texts as they may be written: each rule as a table.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesName, nameWords, sortName, wordsOf } from '../../src/platform/rules/names.ts';
import { checkCode, checkLabel, checkName, checkSpan, checkText, codeKey, lengthOf } from '../../src/platform/rules/text.ts';

const codes = (problems: { code: string }[]): string[] => problems.map(({ code }) => code);

describe('the words of a name', () => {
  test.each([
    ['Siti Rahayu', 'siti rahayu'],
    ['Siti Rahayu, S.Kom., M.Kom.', 'siti rahayu'],
    ['Dr. Ir. Budi Santoso, S.T., M.T.', 'budi santoso'],
    ['Budi Santoso, SE, MM', 'budi santoso'],
    ['Budi Santoso, PhD', 'budi santoso'],
    ['Budi Santoso S.Kom', 'budi santoso'],
    ['Budi Santoso S.H.', 'budi santoso'],
    ['drg. Ratna, Sp.KGA', 'ratna'],
    ['Hj. Aminah', 'aminah'],
    ['Y. B. Mangunwijaya', 'y b mangunwijaya'],
    ['Y.B. Mangunwijaya', 'y b mangunwijaya'],
    ['Y. B. M. W.', 'y b m w'],
    ['Y.B.M.W.', 'y b m w'],
    ['Moh. Yusuf', 'moh yusuf'],
    ['M.Ali Akbar', 'm ali akbar'],
    ['O', 'o'],
    ['Dr.', 'dr'],
    ['S.Kom.', 's kom'],
    ['Rahayu, Siti', 'rahayu siti'],
    ['Komariah', 'komariah'],
    ['Al-Fatih Zoë', 'al fatih zoe'],
    ['ꦱꦶꦠꦶ ꦫꦲꦪꦸ', 'ꦱꦶꦠꦶ ꦫꦲꦪꦸ'],
  ])('of %s are: %s', (name, words) => expect(wordsOf(name).join(' ')).toBe(words));

  test.each(["Nur'aini", 'Nur’aini', 'Nurʼaini', 'Nur`aini', 'Nur‘aini', 'Nur´aini', 'Nuraini', 'NUR’AINI', 'Ｎｕｒ＇ａｉｎｉ'])(
    'of %s say nothing of its apostrophe',
    (name) => expect(wordsOf(name)).toEqual(['nuraini']),
  );

  test('fit a key of the table, however long the name', () => {
    const letter = fc.constantFrom('a', '𐓀', 'ꦱ', ' ', "'", '.', ',', 'é');
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 200 }), (letters) => {
        const name = letters.join('');
        const words = nameWords(name);
        expect(words.length).toBeLessThanOrEqual(20);
        for (const word of words) {
          const key = `${word}#${sortName(name)}#emp_000000000000000000000000`;
          expect([key.isWellFormed(), Buffer.byteLength(key) <= 1024]).toEqual([true, true]);
        }
      }),
    );
  });
});

describe('a search', () => {
  test.each([
    ['Siti Rahayu', 'siti rahayu', true],
    ['Siti Rahayu', 'rahayu siti', true],
    ['Siti Rahayu', 'sit rah', true],
    ['Tuti Rahayu', 'siti rahayu', false],
    ['Siti Rahayu', 'siti r', true],
    ['Siti Nurhaliza', 'siti r', false],
    ['Siti Nurhaliza', 'siti s', false],
    ['Siti Sari', 'siti s', true],
    ['Sitiari Siti', 'siti sitiari', true],
    ['Budi, S.Kom.', 'kom', false],
    ['Komarudin', 'kom', true],
    ['Joko Joko', 'joko joko', true],
    ['Joko', 'joko joko', false],
  ])('%s is found by "%s": %s', (name, text, found) => expect(matchesName(name, text.split(' '))).toBe(found));

  test('finds everybody by any beginnings of their words in any order', () => {
    const word = fc.stringMatching(/^[a-z]{2,6}$/);
    const cutting = fc.array(fc.tuple(word, fc.integer({ min: 1, max: 6 })), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(cutting, fc.boolean(), (parts, turned) => {
        const name = parts.map(([text]) => text).join(' ');
        const wanted = parts.map(([text, letters]) => text.slice(0, letters));
        fc.pre(wordsOf(name).length === parts.length);
        expect(matchesName(name, turned ? wanted.toReversed() : wanted)).toBe(true);
      }),
    );
  });
});

describe('a text', () => {
  test.each([
    ['Baris satu\nbaris dua\r\n\tmasuk', []],
    ['👨‍👩‍👧‍👦 👍🏽 🇮🇩 ❤️ 1️⃣', []],
    ['ꦱꦸꦒꦼꦁ ꦲꦺꦚ꧀ꦗꦁ', []],
    ['عَائِشَةُ', []],
    ['Việt Nam été', []],
    ['Việt'.normalize('NFD'), []],
    ['a\u200bb', []],
    ['a\u0000b', ['INVALID']],
    ['a\u0007b', ['INVALID']],
    ['a\u202eb', ['INVALID']],
    ['a\u2066b', ['INVALID']],
    ['a\ud800', ['INVALID']],
    [`Z${'\u0301'.repeat(5)}`, ['INVALID']],
    [`Z${'\u0301\u200d'.repeat(5)}`, ['INVALID']],
    [`ก${'\u0e49'.repeat(9)}`, ['INVALID']],
    ['', ['REQUIRED']],
    [' \n ', ['REQUIRED']],
    ['\u200b\u2060\ufeff', ['REQUIRED']],
    ['\u3164', ['REQUIRED']],
    ['\u2800', ['REQUIRED']],
  ])('%j: %j', (text, problems) => expect(codes(checkText('text', text, 100))).toEqual(problems));

  test('is as long as it has code points', () => {
    expect(lengthOf('👍'.repeat(1_001))).toBe(1_001);
    expect(codes(checkText('text', '👍'.repeat(2_000), 2_000))).toEqual([]);
    expect(codes(checkText('text', '👍'.repeat(2_001), 2_000))).toEqual(['TOO_LONG']);
  });

  test('that must say something says it with what is seen', () => {
    expect(codes(checkSpan('reason', `x${'\u200b'.repeat(30)}`, 20, 500))).toEqual(['OUT_OF_RANGE']);
  });
});

describe('a name, a label and a code', () => {
  test.each([
    ['Analis SDM Aparatur', 'name', 'label', 'code'],
    ['René', 'name', 'label', 'code'],
    ['33.74.10', 'label', 'code'],
    ['12345', 'label', 'code'],
    ['%', 'label'],
    ['---', 'label'],
    ['😀', 'label'],
    ['bkpp\u200b'],
    ['Budi\u202e osotnaS'],
    ['Budi\u200e'],
    ['Dua\nbaris'],
    ['Dewi\u0000Sari'],
    ['Dewi\u00adSari'],
    ['Dewi\u3164'],
    ['\u2060'],
    ['\ue000x'],
  ])('%j may be: %s %s %s', (text, ...kinds) => {
    const fits = { name: checkName, label: checkLabel, code: checkCode };
    const allowed = Object.entries(fits).filter(([, check]) => check('x', text, 100).length === 0);
    expect(allowed.map(([kind]) => kind)).toEqual(kinds);
  });

  test.each([
    ['BKPP', 'bkpp'],
    [' bkpp ', 'bkpp'],
    ['Dinas-É', 'dinas-é'.normalize('NFD')],
    ['ｂｋｐｐ', 'bkpp'],
    ['bk\u200dpp', 'bkpp'],
  ])('code %j is %j', (one, other) => expect(codeKey(one)).toBe(codeKey(other)));

  test.each([
    ['dinas-e', 'dinas-é'],
    ['33.74.1', '33.7.41'],
  ])('code %j is not %j', (one, other) => expect(codeKey(one)).not.toBe(codeKey(other)));
});
