// The queries of plan templates; the template in question is the staffing agency’s, for the whole city, and published.
import { publishedTemplate } from '../../support/scenarios/performance-templates.ts';
import { type QueryModule, STAFF_ONLY } from '../operation.ts';

export const performanceTemplatesQueries = {
  prepare: async (city) => ({ template: (await publishedTemplate(city)).id }),
  queries: {
    planTemplate: {
      access: { ...STAFF_ONLY, otherwise: 'yes' },
      question: (ids) => `planTemplate(id: "${ids.planTemplate}") { id status edition { targets { title } } }`,
      costs: {
        'a template with the targets of its last edition': {
          as: 'staff',
          query: 'query($template: ID!) { planTemplate(id: $template) { status edition { name targets { title } } } }',
          reads: 2,
          units: 2,
        },
      },
    },
    planTemplates: {
      access: {
        otherwise: 'role',
        nobody: 'login',
        unitAdmin: 'none',
        foreignAdmin: 'none',
        hr: 'yes',
        auditor: 'yes',
        otherRegion: 'none',
      },
      question: () => 'planTemplates(first: 10) { edges { node { id status } } }',
      costs: {
        'templates of the whole city': {
          as: 'hr',
          query: '{ planTemplates(first: 20) { edges { node { status } } } }',
          reads: 2,
          units: 4,
        },
      },
    },
  },
  costs: {
    'an own draft with what can be done, and whether there is anything to begin from': {
      as: 'colleague',
      query: '{ me { plan(year: 2026) { allowedActions blockers { code } } } }',
      reads: 3,
      units: 6,
    },
    'the own plan with the templates for its post': {
      as: 'staff',
      query: '{ me { plan(year: 2026) { templates { edition { name } } } } }',
      reads: 8,
      units: 10,
    },
  },
} satisfies QueryModule;
