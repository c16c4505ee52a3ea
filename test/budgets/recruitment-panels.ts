// What the operations of panels of the field test cost.
import type { Login } from '../support/city.ts';
import { drafted, handedIn, madePanel, throughCampaign } from '../support/panels.ts';
import { type Budgets, PAGE } from './budget.ts';

const recruiter: Login = { sub: 'pansel', roles: ['RECRUITMENT_OFFICER'] };
const ROW = 'node { registrationNumber name state cardsAsked cardsIn score myCard { version total scores { points } } allowedActions }';

export const panels: Budgets = {
  prepare: async (city) => {
    const of = await throughCampaign(city, [{ size: PAGE, quota: 17 }]);
    const { staff, colleague, superior } = city.people;
    const { id } = await madePanel(of.rina, of, [staff, colleague, superior]);
    for (const [i, { number }] of of.people.slice(0, 6).entries()) {
      await (i % 2 === 0 ? handedIn : drafted)(staff.ask, id, number, 71);
      await handedIn(colleague.ask, id, number, 80);
    }
    return { panel: id, panelCampaign: of.campaignId, panelNumber: of.people[0]?.number ?? '' };
  },
  queries: {
    'a panel': {
      as: 'staff',
      query: 'query($panel: ID!) { panel(id: $panel) { title method status most members { name } allowedActions } }',
      reads: 2,
      units: 5,
    },
    'a panel with its form and its progress': {
      as: 'staff',
      query:
        'query($panel: ID!) { panel(id: $panel) { criteria { title anchors { text } } deadlineAt progress { cardsIn states { count } } } }',
      reads: 3,
      units: 11,
    },
    // The head; roster, names, campaign and what members have handed in as one batch; the own cards and drafts as one batch.
    'fifty participants with the own cards': {
      as: 'staff',
      query: `query($panel: ID!) { panel(id: $panel) { participants(first: ${PAGE}) { totalCount edges { ${ROW} } } } }`,
      reads: 5,
      units: 36,
    },
    'a participant with all cards': {
      as: 'staff',
      query:
        'query($panel: ID!, $panelNumber: String!) { panel(id: $panel) { participant(registrationNumber: $panelNumber) { state cards { total scores { points note } } } } }',
      reads: 4,
      units: 12,
    },
    'panels of a campaign': {
      as: recruiter,
      query: 'query($panelCampaign: ID!) { panels(campaignId: $panelCampaign, first: 50) { edges { node { id title status } } } }',
      reads: 1,
      units: 2,
    },
    'panels on which somebody sits': {
      as: 'superior',
      query: '{ myPanels(first: 50) { edges { node { id title status } } } }',
      reads: 3,
      units: 7,
    },
  },
  mutations: {
    panelCreate: [5, 1, 50],
    panelMemberReplace: [4, 1, 30],
    panelStandInName: [4, 1, 28],
    panelAttendanceRecord: [4, 1, 28],
    // With the new roster, which what can be done next is told by.
    panelRosterRenew: [7, 1, 34],
    panelCardSave: [2, 1, 17],
    panelCardSubmit: [2, 1, 28],
    panelCardDiscuss: [2, 1, 27],
    panelConflictDeclare: [3, 1, 28],
    // The posts are read for how their further test weighs.
    panelClose: [5, 1, 36],
    panelScoresPropose: [6, 1, 32],
    panelDissolve: [2, 1, 26],
  },
};
