// Texts that nobody means, by kind, and how an entry tells which of them its operation takes.

export const BAD_TEXT = {
  nul: 'Kata\u0000kata',
  turned: 'Kata\u202ekata',
  unseen: '\u200b\u2060\u3164',
  endless: 'a'.repeat(100_000),
  half: 'Kata\ud800',
  empty: '',
  blanks: ' \n\t ',
} as const;

/** What names somebody or something holds a letter, one line, and nothing unseen. */
export const BAD_NAME = { lines: 'Kata\nkata', hidden: 'Ka\u200bta', digits: '12345', dashes: '---', emoji: '😀' } as const;

/** A text that may be left out: nothing that anybody sees is nothing said. */
export const blankTaken = (field: string): string[] => ['unseen', 'empty', 'blanks'].map((kind) => `${field} ${kind}: taken`);

/** What is not looked at where the house asks for no challenge, and stored nowhere; where it asks: test/voice/challenge.test.ts. */
export const challengeTaken: string[] = Object.keys(BAD_TEXT).map((kind) => `challenge ${kind}: taken`);
