// Offers and seats: what is kept of each.
import type { FilledSeat } from '../../lists/rules/types.ts';
import type { FilingDocument } from '../../verification/rules/policy.ts';

/** GONE: is asked no more. REFUSED: gave back a post they had never applied for; the own list still holds them (decision 0012). */
export type SeatEnd = 'GONE' | 'REFUSED';

/** A place in a formation: taken, or already given back by those before. */
export interface FormationSeat extends Omit<FilledSeat, 'formationId'> {
  offerId: string;
  /** The offer whose place it took; null for the first of a seat. */
  after: string | null;
  /** Null while it is held. */
  end: SeatEnd | null;
  hired: boolean;
  /** Of who has resigned: first instant at which they serve no more, and the seat is free. */
  leavesAt?: string;
  /** Preferred among equals in every key, by two people. */
  decided?: true;
  /** First instant at which its offer can no longer be accepted; whether it was by then, the offer says. */
  answerBy?: string;
}

/** All that decides whether one more may be offered a post; one item a formation, so that the quota holds under concurrency. */
export interface Seats {
  formationId: string;
  quota: number;
  /** In the order in which they were offered. */
  list: FormationSeat[];
}

export const ANNULMENT_GROUNDS = ['WITHDREW', 'DECEASED', 'DISQUALIFIED', 'DID_NOT_COME'] as const;

export type AnnulmentGround = (typeof ANNULMENT_GROUNDS)[number];

export interface Annulment {
  ground: AnnulmentGround;
  /** The decision by which it is annulled, by its number and date. */
  letter: string;
  by: string;
  annulledAt: string;
}

/** OFFERED and ACCEPTED hold a seat, as HIRED does; all other states have given it back. */
export type OfferStatus = 'OFFERED' | 'ACCEPTED' | 'DECLINED' | 'LAPSED' | 'WITHDRAWN' | 'DISQUALIFIED' | 'HIRED' | 'RESIGNED' | 'ANNULLED';

/** The edition of the published final list that an offer follows from. */
export interface OfferSource {
  edition: number;
  /** Content hash of the edition. */
  sha256: string;
  /** Of the campaign: ranking and filling. */
  rulesNumber: number;
}

/** Which documents have come: never what they say. */
export interface Paperwork {
  received: FilingDocument[];
  /** Logins of all who have recorded something: none of them appoints. */
  by: string[];
  at: string;
}

export interface Offer extends Omit<FilledSeat, 'number'> {
  id: string;
  campaignId: string;
  /** 1 for the first offer of the formation. */
  place: number;
  applicationId: string;
  registrationNumber: string;
  /** The applicant's login; never shown to staff. */
  ownerId: string;
  /** In the list of the formation applied for. */
  rank: number;
  /** The offer whose seat came free; null for the first of a seat. */
  after: string | null;
  /** Why people preferred this applicant among equals in every key (decided by two of them); null where nothing was. */
  reason: string | null;
  source: OfferSource;
  status: OfferStatus;
  offeredAt: string;
  /** Login. */
  offeredBy: string;
  /** First instant at which it can no longer be accepted. */
  deadlineAt: string;
  answeredAt: string | null;
  /** First instant at which the documents are late; null for what was never accepted. The stage of filing may end later. */
  filingDueAt: string | null;
  filing: Paperwork | null;
  employeeId: string | null;
  /** The post in the record of who was appointed. */
  assignmentId?: string;
  /** Why the appointment never began; absent where nobody has annulled it. */
  annulment?: Annulment;
  endedAt: string | null;
  /** Of the committee's own numbers: days and documents. */
  policyVersion: string;
}
