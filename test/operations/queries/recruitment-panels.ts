// The queries of panels of the field test: who may, and what each costs.
import type { Login } from '../../support/city.ts';
import { drafted, handedIn, madePanel, throughCampaign } from '../../support/panels.ts';
import { PAGE, type QueryModule, STAFF_ONLY } from '../operation.ts';

const ROW = 'node { registrationNumber name state cardsAsked cardsIn score myCard { version total scores { points } } allowedActions }';
const recruiter: Login = { sub: 'pansel', roles: ['RECRUITMENT_OFFICER'] };

export const panelsQueries = {
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
    panel: {
      access: { ...STAFF_ONLY, otherwise: 'none', self: 'yes', lineAbove: 'yes', auditor: 'yes', recruiter: 'yes' },
      question: (ids) =>
        `panel(id: "${ids.panel}") { id title members { name } participants(first: 5) { edges { node { registrationNumber name } } } }`,
      costs: {
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
      },
    },
    panels: {
      access: { otherwise: 'role', nobody: 'login', auditor: 'yes', recruiter: 'yes' },
      question: (ids) => `panels(campaignId: "${ids.panelCampaign}", first: 5) { edges { node { id title } } }`,
      costs: {
        'panels of a campaign': {
          as: recruiter,
          query: 'query($panelCampaign: ID!) { panels(campaignId: $panelCampaign, first: 50) { edges { node { id title status } } } }',
          reads: 1,
          units: 2,
        },
      },
    },
    myPanels: {
      access: { ...STAFF_ONLY, otherwise: 'none', self: 'yes', lineAbove: 'yes' },
      question: () => 'myPanels(first: 5) { edges { node { id title } } }',
      costs: {
        'panels on which somebody sits': {
          as: 'superior',
          query: '{ myPanels(first: 50) { edges { node { id title status } } } }',
          reads: 3,
          units: 7,
        },
      },
    },
  },
  narrower: {
    'Panel.formationIds': { ...STAFF_ONLY, otherwise: 'none', self: '-', lineAbove: '-', auditor: 'yes', recruiter: 'yes' },
    'Panel.scoreImportId': { ...STAFF_ONLY, otherwise: 'none', self: '-', lineAbove: '-', auditor: 'yes', recruiter: 'yes' },
  },
  narrowerQuestion: (ids) => `panel: panel(id: "${ids.closedPanel}") { formationIds scoreImportId }`,
} satisfies QueryModule;
