// Invitations: what a rater sees of them, and what the superior sees.
import type { ReviewInvitation } from '../../domain/reviews/types.ts';

/** An invitation as its rater sees it; from the list's card or from its item. */
export type InvitationView = ReviewInvitation & { version: number };

/** An approved rater as the superior sees them: without a word of whether they have answered. */
export type RaterView = Pick<ReviewInvitation, 'raterId' | 'group' | 'state' | 'declined'>;
