// The queries of training: what they cost, and who may ask.
import { done } from '../../support/people.ts';
import { newcomer, type Season } from '../../support/scenarios/stages.ts';
import { AFTER_IT, attended, BEFORE_IT, enrolled, ofEnrolment, RESULT, sessionOf } from '../../support/training.ts';
import { arrivedReport, LAST_YEAR, reported } from '../../support/training-elsewhere.ts';
import { PAGE, type QueryModule, STAFF_ONLY } from '../operation.ts';

/** Of somebody who was there and has passed. */
async function certificateFor(city: Season): Promise<string> {
  const { id } = await sessionOf(city.setup);
  const enrolment = await enrolled((await newcomer(city)).ask, city.people.superior.ask, { id });
  city.setNow(AFTER_IT);
  await attended(city.setup, { id }, [enrolment.id]);
  const passed = await done(city.setup, 'trainingResultRecord', { ...ofEnrolment(enrolment), passed: true }, RESULT);
  return passed.enrolment.certificateCode;
}

export const trainingQueries = {
  prepare: async (city) => {
    city.setNow(BEFORE_IT);
    const session = await sessionOf(city.setup, { seats: 50 });
    for (let i = 0; i < 12; i += 1) await enrolled((await newcomer(city)).ask, city.people.superior.ask, session);
    await enrolled(city.people.staff.ask, city.people.superior.ask, session);
    const certificateCode = await certificateFor(city);
    await arrivedReport(city, city.people.staff.ask, await reported(city.people.staff.ask, LAST_YEAR));
    return { training: session.id, certificateCode, learner: city.people.staff.employeeId };
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
        'a page of fifty sessions with the own place in each': {
          as: 'staff',
          query: `{ trainingSessions(first: ${PAGE}) { edges { node { id title days { beginsAt } seats requestUntil myEnrolment { status } } } } }`,
          // Their own places in one batch.
          reads: 2,
          units: 6,
        },
        'a page of fifty sessions with how full each is': {
          as: 'hr',
          query: `{ trainingSessions(first: ${PAGE}) { edges { node { id title days { beginsAt } seats fill { seatsTaken waiting } myEnrolment { status } } } } }`,
          // How full each is beside the own places, in the same batch.
          reads: 2,
          units: 8,
        },
        'sessions of training, as somebody chooses among them': {
          as: 'staff',
          query: '{ trainingSessions(first: 20) { edges { node { id title hours days { beginsAt endsAt } place seats requestUntil } } } }',
          reads: 1,
          units: 3,
        },
      },
    },
    certificateVerify: {
      access: { otherwise: 'none' },
      question: () => 'certificateVerify(code: "AAAA-BBBB-CCCC-DDDD") { number }',
      costs: {
        'a certificate, by whoever has its code': {
          as: { sub: 'anybody', roles: ['EMPLOYEE'] },
          query:
            'query($certificateCode: String!) { certificateVerify(code: $certificateCode) { number name programme hours on revokedOn } }',
          reads: 2,
          units: 2,
        },
      },
    },
    trainingHours: {
      access: { ...STAFF_ONLY, otherwise: 'none', self: 'yes', superior: 'yes', delegate: 'yes', unitHead: 'yes', hr: 'yes' },
      question: ({ employee }) => `trainingHours(employeeId: "${employee}", year: 2026) { rule hours missing }`,
      costs: {
        'the own hours of a year': {
          as: 'staff',
          query:
            'query($learner: ID!) { trainingHours(employeeId: $learner, year: 2026) { rule from to hours bound missing entries { day hours title } } }',
          reads: 2,
          units: 2,
        },
      },
    },
    trainingHoursOfUnit: {
      access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
      question: ({ unit }) => `trainingHoursOfUnit(unitId: "${unit}", year: 2026, first: 5) { edges { node { hours missing } } }`,
      costs: {
        'who of a unit lacks hours': {
          as: 'hr',
          query: `query($unit: ID!) { trainingHoursOfUnit(unitId: $unit, year: 2026, first: ${PAGE}) { edges { node { hours missing employee { name } } } } }`,
          reads: 3,
          units: 60,
        },
      },
    },
    trainingReports: {
      access: { ...STAFF_ONLY, otherwise: 'none', self: 'yes' },
      question: () => 'trainingReports(first: 5) { edges { node { id status } } }',
      costs: {
        'the own reports of training had elsewhere': {
          as: 'staff',
          query: '{ trainingReports(first: 20) { edges { node { title hours status countedHours returnReason } } } }',
          reads: 1,
          units: 2,
        },
      },
    },
    trainingReportQueue: {
      access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
      question: () => 'trainingReportQueue(first: 5) { edges { node { id } } }',
      costs: {
        'reports that wait to be verified': {
          as: 'hr',
          query: '{ trainingReportQueue(first: 20) { edges { node { title hours certificateNumber submittedAt employee { name } } } } }',
          reads: 2,
          units: 4,
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
        enrolments(first: ${PAGE}) { edges { node { status requestedAt words employeeName } } } } } }`,
      // The session, and its page of enrolments.
      reads: 2,
      units: 12,
    },
  },
} satisfies QueryModule;
