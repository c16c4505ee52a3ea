// A line of a file of scores, and what the marks on it say: absent, put out, present, or nothing that anybody knows. Pure.
import { type Exclusion, exclusionOf, markOf, marksOut } from '../../lists/rules/marks.ts';
import { speaksOfOut } from './score-others.ts';
import type { RowProblem } from './score-problems.ts';
import { isVerdict, type Said } from './score-verdicts.ts';

export interface Line {
  line: number;
  number: string;
  /** Whether there is something to the right of the last column: a decimal comma that was taken for a separator. */
  beyond: boolean;
  /** The score whose decimals may stand in the cell beside it; null where none does. */
  split: string | null;
  /** Empty where the row is too short. */
  cell: (column: string) => string;
  /** Files may have several columns of remarks. */
  remarks: readonly string[];
  /** Cells of columns that nobody knows, and under which heading. */
  others: readonly { heading: string; text: string }[];
}

export type FoundProblem = readonly [problem: RowProblem, column: string | null, mark?: string];

/** A dash stands for nothing. */
export const isBlank = (text: string): boolean => /^[\s\p{Cf}\p{Pd}]*$/u.test(text);
export const isDigits = (text: string): boolean => /^\d+$/.test(text.trim());

export interface RowMarks {
  exclusion: Exclusion | null;
  absent: boolean;
  found: FoundProblem[];
}

/** A mark that nobody knows may put somebody out; digits beside a score are its decimals, and an issue of their own. */
function unknownMarks({ remarks, split }: Line): FoundProblem[] {
  const unknown = remarks.filter((mark) => !isBlank(mark) && !(split && isDigits(mark)) && markOf(mark) === null);
  return unknown.map((mark) => ['MARK_UNKNOWN', 'status', mark]);
}

const mayPutOut = ({ heading, text }: Line['others'][number]): boolean => marksOut(markOf(text)) || speaksOfOut(heading, text);

/** Beside the scores or in place of one, a mark is one; in a column that nobody knows it may be anything, and is not passed over. */
export function marksOn(line: Line, columns: readonly string[]): RowMarks {
  const marks = [...line.remarks, ...columns.map(line.cell)];
  const exclusions = new Set(marks.flatMap((mark) => exclusionOf(markOf(mark)) ?? []));
  const misplaced = line.others.filter(mayPutOut).map(({ text }): FoundProblem => ['MARKED_OUT', null, text]);
  return {
    exclusion: [...exclusions][0] ?? null,
    absent: marks.some((mark) => markOf(mark) === 'ABSENT'),
    found: [...unknownMarks(line), ...(exclusions.size > 1 ? [['MARKS_DIFFER', 'status'] as const] : []), ...misplaced],
  };
}

/** What a line says of the result; the same word twice is said once. */
export const saidOn = ({ line, number, remarks }: Line): Said[] =>
  [...new Set(remarks.filter(isVerdict))].map((mark) => ({ line, number, mark }));
