// Marks beside scores, as testing centres write them (P, P/L, TL, TH, DIS, TMS, APS and words): what each says, and that others say nothing known. Pure.

/** PRESENT: of the test itself, and no word on whoever sat it. DISQUALIFIED, INELIGIBLE, WITHDRAWN: never ranked, whatever the scores. */
export type Mark = 'PRESENT' | 'ABSENT' | 'DISQUALIFIED' | 'INELIGIBLE' | 'WITHDRAWN';

/** As the lists of BKN explain their codes, and in words; without spaces and points. A code may have a number: L-2, TMS-1. */
const WORDS: Record<Mark, readonly string[]> = {
  PRESENT: [
    ...['p', 'pl', 'ptl', 'l', 'tl', 'hadir', 'present', 'lulus', 'tidaklulus', 'tdklulus', 'lulusskd', 'tidaklulusskd', 'lulusskb'],
    ...['memenuhipassinggrade', 'tidakmemenuhipassinggrade', 'memenuhinilaiambangbatas', 'tidakmemenuhinilaiambangbatas'],
    ...['memenuhiambangbatas', 'tidakmemenuhiambangbatas', 'luluspassinggrade', 'tidakluluspassinggrade'],
  ],
  ABSENT: ['th', 'absent', 'absen', 'tidakhadir', 'tdkhadir'],
  DISQUALIFIED: ['dis', 'disq', 'diskualifikasi', 'didiskualifikasi', 'disqualified'],
  INELIGIBLE: ['tms', 'tidakmemenuhisyarat', 'tdkmemenuhisyarat'],
  WITHDRAWN: ['aps', 'ataspermintaansendiri', 'mengundurkandiri', 'mundur', 'undurdiri', 'withdrawn'],
};

const MEANINGS: ReadonlyMap<string, Mark> = new Map(
  (Object.entries(WORDS) as [Mark, readonly string[]][]).flatMap(([mark, words]) => words.map((word) => [word, mark] as const)),
);

/** How somebody leaves a selection without being ranked: put out of it, or by their own wish. Never the same as absent. */
export const EXCLUSIONS = ['DISQUALIFIED', 'WITHDRAWN'] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];

/** Who turns out not to be eligible (TMS) at a test is put out of it as whoever cheats is. */
const EXCLUDED_BY: Partial<Record<Mark, Exclusion>> = { DISQUALIFIED: 'DISQUALIFIED', INELIGIBLE: 'DISQUALIFIED', WITHDRAWN: 'WITHDRAWN' };

/** What a mark leads to where it puts somebody out; null for all others. */
export const exclusionOf = (mark: Mark | null): Exclusion | null => (mark && EXCLUDED_BY[mark]) ?? null;

/** Whether somebody is not ranked at all. */
export const marksOut = (mark: Mark | null): boolean => exclusionOf(mark) !== null;

/** Speaks of being out, in whatever words: such an explanation is not passed over. */
const SPEAKS_OF_OUT = /\b(?:dis|tms|aps)\b|diskualif|disqualif|undur|syarat|curang|joki/i;

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{Cf}\p{P}]/gu, '');

/** `tms1` is `tms`; a number of more digits is no part of a code. */
const bare = (text: string): string => plain(text).replace(/(?<=[a-z])\d$/, '');
const wordMark = (text: string): Mark | null => MEANINGS.get(bare(text)) ?? null;

/** `P/L`, `Tidak hadir/TH`: all must be known and say the same, but that one of them marks somebody out. */
function joined(text: string): Mark | null {
  const marks = text.split('/').map(wordMark);
  if (marks.includes(null)) return null;
  return marks.find(marksOut) ?? (new Set(marks).size === 1 ? (marks[0] ?? null) : null);
}

/** The mark, and what stands behind it in brackets or after a dash, colon, comma: `TH (sakit)`, `TH - sakit`. */
function parted(text: string): [head: string, rest: string] {
  const found = /\s*[([{]|\s\p{Pd}+\s|[:;,]/u.exec(text);
  return found ? [text.slice(0, found.index), text.slice(found.index).replaceAll(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')] : [text, ''];
}

/** What a mark says; null where nobody knows it. An explanation says more of an absence, and never that somebody was there. */
export function markOf(text: string): Mark | null {
  const [head, rest] = parted(text);
  const mark = joined(head);
  if (mark === null || marksOut(mark) || rest === '') return mark;
  const more = markOf(rest);
  if (more !== null) return marksOut(more) || more === mark ? more : null;
  return mark === 'ABSENT' && !SPEAKS_OF_OUT.test(rest) ? mark : null;
}

/** A mark without what explains it, in small letters and digits alone: `P/L - 2` is `pl`. */
export const plainMark = (text: string): string => bare(parted(text)[0]);
