// What development plans cost to read, and who reads what of them: `colleague` coaches `self`.
import { coached } from '../../support/development.ts';
import { programmeOf, sessionOf } from '../../support/training.ts';
import { type QueryModule, STAFF_ONLY } from '../operation.ts';

const ROW = `id status goal ground { year } steps { text state } coach { employee { name } } reviews { dueOn words { text } } closing { outcome }
  suggestions { text } allowedActions`;

export const developmentQueries = {
  async prepare({ people, setup }) {
    const { id: programmeId } = await programmeOf(setup, { competences: ['komunikasi publik'] });
    await sessionOf(setup, { programmeId, seats: 30 });
    return { development: (await coached(people.staff, people.superior.ask, people.colleague)).id };
  },
  queries: {
    myGrowth: {
      access: { ...STAFF_ONLY, otherwise: 'yes', otherRegion: 'yes' },
      question: () => 'myGrowth { hours { hours } developmentPlans { id } }',
      costs: {
        'the own page of growth: competences with gaps, hours, enrolments, plans under way': {
          as: 'staff',
          query: `{ myGrowth { competences { version standings { competence { name } standard level gap } entries { level on } }
            hours { rule from to hours bound missing entries { day hours title } }
            enrolments { title beginsAt status confirmUntil }
            developmentPlans { id version status goal steps { text dueOn state } awaitsAgreementOf reviews { dueOn words { text } } } } }`,
          // The person with levels and what their post asks for in one batch, and all that they learn in one query.
          reads: 2,
          units: 12,
        },
      },
    },
    competences: {
      access: { ...STAFF_ONLY, otherwise: 'yes', recruiter: 'role', otherRegion: 'yes' },
      question: () => 'competences { code name levels }',
      costs: {
        'the dictionary of competences': {
          as: 'staff',
          query: '{ competences { code name levels isRetired } }',
          reads: 0,
          units: 0,
        },
      },
    },
  },
  costs: {
    'the own development plans, with what could become a step': {
      as: 'staff',
      query: `{ me { employee { developmentPlans(first: 10) { edges { node { ${ROW} } } } } } }`,
      // Among them one query of their places in 360-degree reviews.
      reads: 7,
      units: 12,
    },
    'the own competences beside what the post asks for': {
      as: 'staff',
      query: '{ me { employee { competences { version standings { competence { name } standard level gap } entries { level } } } } }',
      reads: 2,
      units: 6,
    },
    'sessions of training that fit a development plan': {
      as: 'staff',
      query:
        'query($development: ID!) { node(id: $development) { ... on DevelopmentPlan { suggestedSessions { why session { id title } } } } }',
      // The plan, its person with levels and dictionary in two batches, the next sessions, and the seats of those that fit in one batch.
      reads: 5,
      units: 60,
    },
    'a development plan by its id': {
      as: 'superior',
      query: `query($development: ID!) { node(id: $development) { ... on DevelopmentPlan { ${ROW} } } }`,
      reads: 4,
      units: 8,
    },
    'plans that somebody coaches': {
      as: 'colleague',
      query: '{ me { developmentCoached(first: 10) { edges { node { id employee { name } steps { text } } } } } }',
      reads: 3,
      units: 6,
    },
  },
  narrower: {
    'Employee.competences': { ...STAFF_ONLY, otherwise: '-', self: 'yes', superior: 'yes', hr: 'yes' },
    'Employee.developmentPlans': { ...STAFF_ONLY, otherwise: '-', self: 'yes', superior: 'yes', delegate: 'yes', hr: 'yes' },
    'Evaluation.development': {
      ...STAFF_ONLY,
      ...{ otherwise: 'none', self: 'yes', superior: 'yes', hr: 'yes' },
      ...{ lineAbove: '-', unitHead: '-', unitAdmin: '-', auditor: '-' },
    },
    'DevelopmentPlan.openedBy': { otherwise: 'none', self: 'yes', superior: 'yes', delegate: '-', hr: 'yes', colleague: '-' },
    'DevelopmentPlan.goal': { otherwise: 'none', self: 'yes', superior: 'yes', delegate: '-', hr: 'yes', colleague: '-' },
    // Begun without an evaluation: of those who may read it nobody is shown one.
    'DevelopmentPlan.ground': { otherwise: 'none', self: '-', superior: '-', delegate: '-', hr: '-', colleague: '-' },
    'DevelopmentPlan.formerCoaches': { otherwise: 'none', self: 'yes', superior: 'yes', delegate: 'yes', hr: 'yes', colleague: '-' },
    'DevelopmentPlan.reviews': { otherwise: 'none', self: 'yes', superior: 'yes', delegate: 'yes', hr: 'yes', colleague: '-' },
    'DevelopmentPlan.suggestions': { otherwise: 'none', self: 'yes', superior: '-', delegate: '-', hr: '-', colleague: '-' },
    'DevelopmentPlan.suggestedSessions': { otherwise: 'none', self: 'yes', superior: 'yes', delegate: '-', hr: 'yes', colleague: '-' },
  },
  narrowerQuestion: ({ developmentPlan, employee, evaluation }) => `
    developmentplan: node(id: "${developmentPlan}") { ... on DevelopmentPlan {
      openedBy { id } goal ground { year } formerCoaches { ending } reviews { number } suggestions { text } suggestedSessions { why } } }
    employee(id: "${employee}") { developmentPlans(first: 5) { edges { cursor } } competences { version } }
    evaluation(id: "${evaluation}") { development { id } }`,
} satisfies QueryModule;
