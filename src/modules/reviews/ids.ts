// Ids of reviews: they follow from whom they name, under the key ring, so that a place and an invitation are found without a list.
import { keyedDigest } from '../../platform/store/ids.ts';
import type { Keyring } from '../../platform/store/keyring.ts';

type Ring = Pick<Keyring, 'hash'>;

/** Somebody's place in a round. */
export const reviewSubjectId = (ring: Ring, roundId: string, employeeId: string): string =>
  `rvs_${keyedDigest(ring, 'REVIEW_SUBJECT', roundId, employeeId)}`;

export const reviewInvitationId = (ring: Ring, subjectId: string, raterId: string): string =>
  `rvi_${keyedDigest(ring, 'REVIEW_INVITATION', subjectId, raterId)}`;
