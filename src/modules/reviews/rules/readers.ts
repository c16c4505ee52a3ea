// Who reads the results of a review beside the person: settled by the snapshot, told to raters, and never wider. Pure.
import type { ReviewSubject } from './types.ts';

type Frozen = Pick<ReviewSubject, 'employeeName' | 'snapshot' | 'approval'>;

/**
 * The superior of the day of the snapshot. Where that superior had left service before raters were approved, raters were told of nobody else,
 * and nobody else there is: also not who approved them.
 */
export const readerOf = ({ snapshot, approval }: Pick<Frozen, 'snapshot' | 'approval'>): string | null =>
  approval && approval.by !== snapshot.superiorId ? null : snapshot.superiorId;

/** By name, as raters are told before they write. */
export const readersOf = (subject: Frozen): string[] => [
  subject.employeeName,
  ...(readerOf(subject) === null ? [] : [subject.snapshot.superiorName]),
];
