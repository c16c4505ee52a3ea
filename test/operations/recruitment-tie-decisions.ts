// The mutations of decisions between equals: how to get there, who may, what each costs.
import { COMMITTEE_REASON, shownTieDecision } from '../support/actions/inputs.ts';
import { nextTie, tieProposed } from '../support/scenarios/recruitment-tie-decisions.ts';
import { ofTie, proposing, TIE_DECISION } from '../support/tie-decisions.ts';
import type { Operations } from './operation.ts';
import type { Ids, Versions } from './subjects/index.ts';

const givenPosts = (ids: Ids, versions: Versions) => ({
  campaignId: ids.tieCampaign,
  formationId: ids.tieFormation,
  expectedVersion: versions.tieDecision,
});
const givenTieDecision = (ids: Ids, versions: Versions) => ({ tieDecisionId: ids.tieDecision, expectedVersion: versions.tieDecision });

export const tieDecisions = {
  tieDecisionPropose: {
    scenario: async (city) => {
      const { of, formationId, equals } = await nextTie(city);
      return { ask: of.rina, input: proposing(of, formationId, 0, equals.slice(0, 1)), selection: TIE_DECISION };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 16, writes: 1, units: 39 },
    ids: (ids, versions) => ({ ...givenPosts(ids, versions), preferred: [ids.tieNumber], reason: 'Uji' }),
    ownCase: 'OWN_CASE',
    tried: {
      formationSeats: ({ id, version, opening, tied, tiedNumbers }) => [
        {
          ...{ campaignId: id, formationId: opening.formationId, expectedVersion: version },
          ...{ preferred: tiedNumbers.slice(0, tied), reason: COMMITTEE_REASON },
        },
      ],
    },
  },
  tieDecisionConfirm: {
    scenario: async (city) => {
      const { of, tie } = await tieProposed(city);
      return { ask: of.budi, input: ofTie(tie), selection: TIE_DECISION };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 10, writes: 1, units: 47 },
    ids: givenTieDecision,
    ownCase: 'OWN_CASE',
    tried: { tieDecision: (one) => [shownTieDecision(one)] },
  },
  tieDecisionWithdraw: {
    scenario: async (city) => {
      const { of, tie } = await tieProposed(city);
      return { ask: of.rina, input: ofTie(tie, { reason: 'Rapat diulang.' }), selection: TIE_DECISION };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 1, writes: 1, units: 20 },
    ids: (ids, versions) => ({ ...givenTieDecision(ids, versions), reason: 'Uji' }),
    ownCase: 'OWN_CASE',
    tried: { tieDecision: (one) => [shownTieDecision(one, { reason: COMMITTEE_REASON })] },
  },
} satisfies Operations;
