// Scenarios of the mutations that end a round, or somebody's place in one, before its time.
import { answering, launchedRound, nominated, ofRound, ofSubject, ROUND, SUBJECT } from '../reviews.ts';
import type { Scenario } from './stages.ts';

export const reviewsEnding: Record<string, Scenario> = {
  reviewRoundCancel: async (city) => {
    const round = await launchedRound(city.people.hr.ask, city.units.diskominfo ?? '');
    const selection = `${ROUND.slice(0, -1)} cancelledAt cancelledReason }`;
    return { ask: city.people.hr.ask, input: ofRound(round, { reason: 'Salah unit' }), selection };
  },
  reviewSubjectWithdraw: async (city) => {
    await nominated(city);
    const { subject } = await answering(city);
    const selection = `${SUBJECT.slice(0, -1)} withdrawnReason }`;
    return { ask: city.people.hr.ask, input: ofSubject(subject, { reason: 'Salah orang' }), selection };
  },
};
