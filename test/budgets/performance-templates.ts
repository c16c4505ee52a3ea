// What plan templates cost, and plans that begin from one or from an own other plan.
import { publishedTemplate } from '../support/scenarios/performance-templates.ts';
import type { Budgets } from './budget.ts';

export const performanceTemplates: Budgets = {
  prepare: async (city) => ({ template: (await publishedTemplate(city)).id }),
  queries: {
    'an own draft with what can be done, and whether there is anything to begin from': {
      as: 'colleague',
      query: '{ me { plan(year: 2026) { allowedActions blockers { code } } } }',
      reads: 3,
      units: 6,
    },
    'a template with the targets of its last edition': {
      as: 'staff',
      query: 'query($template: ID!) { planTemplate(id: $template) { status edition { name targets { title } } } }',
      reads: 2,
      units: 2,
    },
    'templates of the whole city': { as: 'hr', query: '{ planTemplates(first: 20) { edges { node { status } } } }', reads: 2, units: 4 },
    'the own plan with the templates for its post': {
      as: 'staff',
      query: '{ me { plan(year: 2026) { templates { edition { name } } } } }',
      reads: 8,
      units: 10,
    },
  },
  mutations: {
    planTemplateSave: [0, 1, 14],
    planTemplatePublish: [2, 1, 16],
    planTemplateWithdraw: [2, 1, 16],
    planUseTemplate: [5, 1, 24],
    planCopy: [9, 1, 30],
  },
};
