// The mutations that end a round, or somebody's place in one, before its time: how to get there, who may, what each costs.
import { shownRound, shownSubject, TRIED_REASON } from '../support/actions/inputs.ts';
import { answering, launchedRound, nominated, ofRound, ofSubject, ROUND, SUBJECT } from '../support/reviews.ts';
import { givenReview, givenRound } from './given.ts';
import type { Operations } from './operation.ts';

export const reviewsEnding = {
  reviewRoundCancel: {
    scenario: async (city) => {
      const round = await launchedRound(city.people.hr.ask, city.units.diskominfo);
      const selection = `${ROUND.slice(0, -1)} cancelledAt cancelledReason }`;
      return { ask: city.people.hr.ask, input: ofRound(round, { reason: 'Salah unit' }), selection };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 1, writes: 1, units: 11 },
    ids: (ids, versions) => ({ ...givenRound(ids, versions), reason: 'Salah unit' }),
    tried: { reviewRound: (one) => [shownRound(one, { reason: TRIED_REASON })] },
  },
  reviewSubjectWithdraw: {
    scenario: async (city) => {
      await nominated(city);
      const { subject } = await answering(city);
      const selection = `${SUBJECT.slice(0, -1)} withdrawnReason }`;
      return { ask: city.people.hr.ask, input: ofSubject(subject, { reason: 'Salah orang' }), selection };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 5, writes: 1, units: 40 },
    ids: (ids, versions) => ({ ...givenReview(ids, versions), reason: 'Salah orang' }),
    tried: { reviewSubject: (one) => [shownSubject(one, { reason: TRIED_REASON })] },
  },
} satisfies Operations;
