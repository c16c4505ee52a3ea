// Names as they are searched and sorted: by their words, without degrees, whatever the accents and apostrophes. Pure.
import { compared } from './text.ts';

/** Titles before a name, with or without their dot. `H.` and `R.` stay: nobody can tell them from initials. */
const TITLES = new Set(['dr', 'dra', 'drg', 'drh', 'drs', 'hj', 'ir', 'kh', 'ns', 'prof', 'apt']);
/** Degrees whose every part is one letter, which initials have too. */
const SHORT_DEGREES = new Set(['s e', 's h', 's s', 's t', 's p', 's i p', 'm a', 'm e', 'm h', 'm m', 'm p', 'm t', 'd e a']);

/** `S.Kom`, `M.Pd.I`, `Ph.D.`, `S.H.`: letters after a dot, with a part longer than an initial or known as a degree. */
function isDegree(token: string): boolean {
  if (!/^\p{L}+\.\p{L}/u.test(token)) return false;
  const parts = compared(token);
  return parts.split(' ').some((part) => part.length > 1) || SHORT_DEGREES.has(parts);
}

/** Behind a comma degrees are written without dots too: `SE`, `MKes`, `PhD`. */
const isDegreePart = (part: string): boolean =>
  part
    .trim()
    .split(/\s+/u)
    .every((token) => token.includes('.') || (/\p{Lu}.*\p{Lu}/u.test(token) && token.length <= 5));

/** A name without titles before and degrees behind it; where nothing else is left, as it was written. */
function bare(name: string): string {
  const [first = '', ...behind] = name.split(',');
  const tokens = [first, ...behind.filter((part) => !isDegreePart(part))]
    .join(' ')
    .split(/\s+/u)
    .filter((token) => compared(token) !== '');
  const end = tokens.findLastIndex((token) => !isDegree(token));
  const named = tokens.slice(0, end + 1);
  const start = named.findIndex((token) => !TITLES.has(compared(token)));
  const left = start < 0 ? [] : named.slice(start);
  return left.length > 0 ? left.join(' ') : name;
}

/** The words of a name in their order, initials and repeated ones included. Marks of a script (Javanese vowels) are its letters. */
export const wordsOf = (name: string): string[] =>
  compared(bare(name))
    .split(' ')
    .filter((word) => word !== '');

/** Letters that part of a key holds at most: a key of the table has 1,024 bytes, a name of 200 letters may have more. */
const cut = (text: string, most: number): string => Array.from(text).slice(0, most).join('');
const LONGEST_WORD = 40;
/** Nobody is looked for by the twenty-first word, and each is an item of the write that registers somebody. */
const MOST_WORDS = 20;

/** Each word once: what a name is found by. */
export const nameWords = (name: string): string[] => [...new Set(wordsOf(name).map(indexed))].slice(0, MOST_WORDS);

/** A word as it stands in the index of names. */
export const indexed = (word: string): string => cut(word, LONGEST_WORD);

export const sortName = (name: string): string => cut(wordsOf(name).join(' '), 80);

/**
 * Whether every word of a search is the beginning of a word of the name, each of another one. Longest first: whatever a longer word fits,
 * a shorter beginning of it fits too, so taking any that fits never takes one that was needed.
 */
export function matchesName(name: string, wanted: readonly string[]): boolean {
  const left = wordsOf(name);
  return wanted
    .toSorted((a, b) => b.length - a.length)
    .every((word) => {
      const at = left.findIndex((one) => one.startsWith(word));
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    });
}
