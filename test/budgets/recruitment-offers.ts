// What the operations of offers and appointment cost.
import type { Login } from '../support/city.ts';
import { listed, make, ranked } from '../support/offers.ts';
import type { Budgets } from './budget.ts';

const recruiter: Login = { sub: 'pansel', roles: ['RECRUITMENT_OFFICER'] };

export const offers: Budgets = {
  prepare: async (city) => {
    const { rina, campaignId, formationIds } = await listed(city, [
      { quota: 1, people: [], category: 'CUM_LAUDE' },
      { quota: 3, people: ranked(4) },
    ]);
    const made = await make(rina, { campaignId }, formationIds[1] ?? '');
    return { offersCampaign: campaignId, offersFormation: formationIds[1] ?? '', offer: made.offers[0]?.id ?? '' };
  },
  queries: {
    'an offer with its candidate, deadline and what can be done': {
      as: recruiter,
      query: `query($offer: ID!) { offer(id: $offer) {
        status ground opening { positionTitle } candidate { name } deadlineAt filing { missing } allowedActions } }`,
      reads: 2,
      units: 5,
    },
    'the offers of certain posts, with their candidates': {
      as: recruiter,
      query: `query($offersFormation: ID!) { offers(formationId: $offersFormation, first: 50) {
        edges { node { status registrationNumber rank candidate { name } deadlineAt allowedActions } } } }`,
      reads: 3,
      units: 9,
    },
    'how the posts of a campaign stand': {
      as: recruiter,
      query: `query($offersCampaign: ID!) { formationSeats(campaignId: $offersCampaign, first: 50) {
        totalCount edges { node { opening { formationId } quota offered accepted hired free tied unfilled } } } }`,
      reads: 7,
      units: 9,
    },
  },
  mutations: {
    offersMake: [13, 1, 42],
    offerAccept: [2, 1, 15],
    offerDecline: [3, 1, 27],
    offerLapse: [2, 1, 27],
    filingRecord: [2, 1, 15],
    appointmentHire: [5, 1, 68],
    appointmentResign: [7, 1, 80],
  },
};
