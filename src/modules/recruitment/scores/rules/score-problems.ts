// What may be wrong with a line of a file of scores.

export type RowProblem =
  | 'NUMBER_MISSING'
  | 'NUMBER_UNKNOWN'
  | 'NUMBER_TWICE'
  | 'CELLS_BEYOND_HEADER'
  | 'SCORE_SPLIT'
  | 'SCORE_MISSING'
  | 'SCORE_UNREADABLE'
  | 'FORMULA'
  | 'DATE'
  | 'SCORE_OUT_OF_RANGE'
  | 'SCORE_NOT_IN_STEP'
  | 'TOTAL_DIFFERS'
  | 'ABSENT_WITH_SCORE'
  | 'MARKED_OUT'
  | 'MARKS_DIFFER'
  | 'MARK_UNKNOWN';

/** What is wrong with one line of the file. */
export interface RowIssue {
  line: number;
  /** The registration number as it was read, cut where it is none; empty where there is none. */
  number: string;
  problem: RowProblem;
  /** The column's own name, where one is meant. */
  column: string | null;
  /** What stands there, where it is a mark that is an issue; cut, and without numbers that may be a person's. */
  mark: string | null;
}
