// The queries of offers and appointment: who may, and what each costs.
import type { Login } from '../../support/city.ts';
import { listed, make, ranked } from '../../support/offers.ts';
import type { QueryModule } from '../operation.ts';

const recruiter: Login = { sub: 'pansel', roles: ['RECRUITMENT_OFFICER'] };

export const offersQueries = {
  prepare: async (city) => {
    const { rina, campaignId, formationIds } = await listed(city, [
      { quota: 1, people: [], category: 'CUM_LAUDE' },
      { quota: 3, people: ranked(4) },
    ]);
    const made = await make(rina, { campaignId }, formationIds[1] ?? '');
    return { offersCampaign: campaignId, offersFormation: formationIds[1] ?? '', offer: made.offers[0]?.id ?? '' };
  },
  queries: {
    offer: {
      access: { otherwise: 'role', nobody: 'login', applicant: 'none', hr: 'yes', auditor: 'yes', recruiter: 'yes', otherRegion: 'none' },
      question: (ids) => `offer(id: "${ids.offer}") { id status registrationNumber candidate { name } allowedActions }`,
      costs: {
        'an offer with its candidate, deadline and what can be done': {
          as: recruiter,
          query: `query($offer: ID!) { offer(id: $offer) {
        status ground opening { positionTitle } candidate { name } deadlineAt filing { missing } allowedActions } }`,
          reads: 2,
          units: 5,
        },
      },
    },
    offers: {
      access: { otherwise: 'role', nobody: 'login', hr: 'yes', auditor: 'yes', recruiter: 'yes', otherRegion: 'none' },
      question: (ids) => `offers(formationId: "${ids.offersFormation}", first: 5) { edges { node { registrationNumber } } }`,
      costs: {
        'the offers of certain posts, with their candidates': {
          as: recruiter,
          query: `query($offersFormation: ID!) { offers(formationId: $offersFormation, first: 50) {
        edges { node { status registrationNumber rank candidate { name } deadlineAt allowedActions } } } }`,
          reads: 3,
          units: 9,
        },
      },
    },
    formationSeats: {
      access: { otherwise: 'role', nobody: 'login', hr: 'yes', auditor: 'yes', recruiter: 'yes', otherRegion: 'none' },
      question: (ids) => `formationSeats(campaignId: "${ids.offersCampaign}", first: 5) { edges { node { quota free } } }`,
      costs: {
        'how the posts of a campaign stand': {
          as: recruiter,
          query: `query($offersCampaign: ID!) { formationSeats(campaignId: $offersCampaign, first: 50) {
        totalCount edges { node { opening { formationId } quota offered accepted hired free tied unfilled } } } }`,
          reads: 7,
          units: 9,
        },
      },
    },
  },
} satisfies QueryModule;
