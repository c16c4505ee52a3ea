// Receipts: what an applicant was told of, and when. Kept where it happened to one person; of announcements made from the published lists. Pure.
import type { ListStage, StageKind } from '../../campaigns/rules/kinds.ts';

export const RECEIPT_KINDS = [
  'SUBMITTED',
  'RESULT_ANNOUNCED',
  'OFFER_MADE',
  'DEADLINE_EXTENDED',
  'DISQUALIFIED',
  'WITHDRAWN',
  'APPOINTMENT_ANNULLED',
] as const;
export type ReceiptKind = (typeof RECEIPT_KINDS)[number];

export interface ApplicantReceipt {
  kind: ReceiptKind;
  at: string;
  /** First instant that no longer counts; null where nothing runs out. */
  deadlineAt: string | null;
  /** For its text. */
  params: Record<string, string | number>;
}

export const receiptOfSubmission = ({ at, number }: { at: string; number: string }, position: string): ApplicantReceipt => ({
  ...{ kind: 'SUBMITTED', at, deadlineAt: null, params: { number, position } },
});

export const receiptOfOffer = (
  { offeredAt, deadlineAt, registrationNumber }: { offeredAt: string; deadlineAt: string; registrationNumber: string },
  position: string,
): ApplicantReceipt => ({
  kind: 'OFFER_MADE',
  at: offeredAt,
  deadlineAt,
  params: { number: registrationNumber, position, deadline: deadlineAt },
});

export const receiptOfExtension = (stage: StageKind, closesAt: string, at: string): ApplicantReceipt => ({
  ...{ kind: 'DEADLINE_EXTENDED', at, deadlineAt: closesAt, params: { stage, deadline: closesAt } },
});

/** Of a disqualification that holds from now on, or a withdrawal. */
export const receiptOfExclusion = (
  { kind, registrationNumber, objectUntil }: { kind: 'DISQUALIFIED' | 'WITHDRAWN'; registrationNumber: string; objectUntil: string | null },
  at: string,
): ApplicantReceipt => ({ kind, at, deadlineAt: objectUntil, params: { number: registrationNumber } });

/** Whatever the ground: the annulment itself says it. */
export const receiptOfAnnulment = ({ number, letter }: { number: string; letter: string }, at: string): ApplicantReceipt => ({
  ...{ kind: 'APPOINTMENT_ANNULLED', at, deadlineAt: null, params: { number, letter } },
});

export interface AnnouncedEdition {
  stage: ListStage;
  edition: number;
  publishedAt: string;
}

/** Nothing is written for it: thousands read one list. */
export const receiptOfResult = ({ stage, edition, publishedAt }: AnnouncedEdition, deadlineAt: string | null): ApplicantReceipt => ({
  ...{ kind: 'RESULT_ANNOUNCED', at: publishedAt, deadlineAt, params: { list: stage, edition } },
});

export const inTime = (receipts: readonly ApplicantReceipt[]): ApplicantReceipt[] =>
  receipts.toSorted((a, b) => (a.at === b.at ? RECEIPT_KINDS.indexOf(a.kind) - RECEIPT_KINDS.indexOf(b.kind) : a.at < b.at ? -1 : 1));
