// What a file of scores itself says of the result, compared with what the rules make of its scores: a check of both sides. Pure.
import { plainMark } from '../../lists/rules/marks.ts';
import type { ListOutcome } from '../../lists/rules/types.ts';
import { listAfter, testBy, testNamed } from './tests.ts';
import type { ScoreStage } from './types.ts';

/** What words of a testing centre agree with: in a list of who goes on to another test, and in the one that follows the last, or only, test. */
interface Verdict {
  words: readonly string[];
  onward: readonly ListOutcome[];
  last: readonly ListOutcome[];
}

const VERDICTS: readonly Verdict[] = [
  { words: ['pl', 'l'], onward: ['THROUGH'], last: ['SELECTED', 'PLACED'] },
  { words: ['p', 'ptl'], onward: ['BELOW_CUT'], last: ['RESERVE'] },
  { words: ['tl'], onward: ['NOT_PASSED'], last: ['RESERVE', 'NOT_PASSED', 'ELIMINATED'] },
  { words: ['lulus', 'lulusskd', 'lulusskb'], onward: ['THROUGH', 'BELOW_CUT'], last: ['SELECTED', 'PLACED'] },
  {
    words: ['tidaklulus', 'tdklulus', 'tidaklulusskd', 'tidaklulusskb'],
    onward: ['BELOW_CUT', 'NOT_PASSED'],
    last: ['RESERVE', 'NOT_PASSED', 'ELIMINATED'],
  },
  {
    words: ['memenuhipassinggrade', 'memenuhinilaiambangbatas', 'memenuhiambangbatas', 'luluspassinggrade'],
    ...{ onward: ['THROUGH', 'BELOW_CUT'], last: ['SELECTED', 'PLACED', 'RESERVE'] },
  },
  {
    words: ['tidakmemenuhipassinggrade', 'tidakmemenuhinilaiambangbatas', 'tidakmemenuhiambangbatas', 'tidakluluspassinggrade'],
    ...{ onward: ['NOT_PASSED'], last: ['NOT_PASSED'] },
  },
];

const BY_WORD = new Map(VERDICTS.flatMap((verdict) => verdict.words.map((word) => [word, verdict] as const)));

/** One line's word on the result. */
export interface Said {
  line: number;
  number: string;
  mark: string;
}

/** `P` is also written for being present: it says something of the result only in a file that says more of it. */
const isPresence = ({ mark }: Said): boolean => plainMark(mark) === 'p';

export const isVerdict = (mark: string): boolean => BY_WORD.has(plainMark(mark));

export const verdictsIn = (said: readonly Said[]): readonly Said[] => (said.every(isPresence) ? [] : said);

export type ScoreWarningKind = 'VERDICT_DIFFERS' | 'SCALE_OF_HUNDRED' | 'COLUMN_UNKNOWN';

/** To be looked at before approval: the line is read all the same. */
export interface ScoreWarning {
  line: number;
  /** Empty where it is of the whole file. */
  number: string;
  problem: ScoreWarningKind;
  /** As the file says it: its mark, its highest score, or a heading. */
  said: string;
  /** What the rules make of the scores; null where that is not what differs. */
  computed: ListOutcome | null;
}

/** Where a file's verdict is another than the computed one; equals whom people have yet to tell apart agree with either. */
export function verdictWarnings(said: readonly Said[], stage: ScoreStage, computed: ReadonlyMap<string, ListOutcome>): ScoreWarning[] {
  return verdictsIn(said).flatMap(({ line, number, mark }): ScoreWarning[] => {
    const outcome = computed.get(number);
    const agrees = BY_WORD.get(plainMark(mark))?.[listAfter(testNamed(testBy(stage))) === 'FINAL' ? 'last' : 'onward'] ?? [];
    if (!outcome || outcome === 'TIED' || agrees.includes(outcome)) return [];
    return [{ line, number, problem: 'VERDICT_DIFFERS', said: mark.trim(), computed: outcome }];
  });
}
