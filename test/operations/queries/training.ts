// The queries of training: what they cost, and who may ask.
import { newcomer } from '../../support/scenarios/stages.ts';
import { BEFORE_IT, enrolled, sessionOf } from '../../support/training.ts';
import { PAGE, type QueryModule, STAFF_ONLY } from '../operation.ts';

export const trainingQueries = {
  prepare: async (city) => {
    city.setNow(BEFORE_IT);
    const session = await sessionOf(city.setup, { seats: 50 });
    for (let i = 0; i < 12; i += 1) await enrolled((await newcomer(city)).ask, city.people.superior.ask, session);
    await enrolled(city.people.staff.ask, city.people.superior.ask, session);
    return { training: session.id, learner: city.people.staff.employeeId };
  },
  queries: {
    trainingProgrammes: {
      access: { ...STAFF_ONLY, otherwise: 'yes' },
      question: () => 'trainingProgrammes(first: 5) { edges { node { id } } }',
      costs: {
        'programmes of training': {
          as: 'staff',
          query: '{ trainingProgrammes(first: 20) { edges { node { id title kind hours competences audience } } } }',
          reads: 1,
          units: 3,
        },
      },
    },
    trainingSessions: {
      access: { ...STAFF_ONLY, otherwise: 'yes' },
      question: () => 'trainingSessions(first: 5) { edges { node { id } } }',
      costs: {
        'sessions of training, as somebody chooses among them': {
          as: 'staff',
          query: '{ trainingSessions(first: 20) { edges { node { id title hours days { beginsAt endsAt } place seats requestUntil } } } }',
          reads: 1,
          units: 3,
        },
      },
    },
    trainingOf: {
      access: { ...STAFF_ONLY, otherwise: 'none', self: 'yes', superior: 'yes', delegate: 'yes', hr: 'yes' },
      question: ({ employee }) => `trainingOf(employeeId: "${employee}", first: 5) { edges { node { id status } } }`,
      costs: {
        'the own page of training': {
          as: 'staff',
          query:
            'query($learner: ID!) { trainingOf(employeeId: $learner, first: 20) { edges { node { title beginsAt status confirmUntil } } } }',
          reads: 1,
          units: 2,
        },
      },
    },
  },
  costs: {
    'a session with everybody who has asked': {
      as: 'hr',
      query: `query($training: ID!) { node(id: $training) { ... on TrainingSession { title seats
        enrolments(first: ${PAGE}) { edges { node { status requestedAt words employee { name } } } } } } }`,
      // The session, its page of enrolments, and their people in one batch.
      reads: 3,
      units: 12,
    },
  },
} satisfies QueryModule;
