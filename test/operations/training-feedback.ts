// The mutations of feedback on training, and of what the agency ends: how to get there, who may, what each costs.
import { shownEnrolment, TRIED_REASON } from '../support/actions/inputs.ts';
import { newcomer } from '../support/scenarios/stages.ts';
import { BEFORE_IT, ENROLMENT, enrolled, ofEnrolment, sessionOf } from '../support/training.ts';
import { heldFor, PUBLISHABLE, PUBLISHED, SAID, said } from '../support/training-feedback.ts';
import { blankTaken } from './bad-text.ts';
import { type Operations, STAFF_ONLY } from './operation.ts';

export const trainingFeedback = {
  trainingEnrolmentEnd: {
    scenario: async (city) => {
      city.setNow(BEFORE_IT);
      const session = await sessionOf(city.setup, { seats: 1 });
      const enrolment = await enrolled((await newcomer(city)).ask, city.people.superior.ask, session);
      await enrolled((await newcomer(city)).ask, city.people.superior.ask, session);
      return { ask: city.people.hr.ask, input: { ...ofEnrolment(enrolment), reason: 'Dibutuhkan untuk tugas lain' }, selection: ENROLMENT };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 11, writes: 1, units: 50 },
    ids: (ids, versions) => ({ enrolmentId: ids.enrolment, expectedVersion: versions.enrolment, reason: 'Dibutuhkan untuk tugas lain' }),
    tried: { trainingEnrolment: (shown) => [shownEnrolment(shown, { reason: TRIED_REASON })] },
  },
  trainingFeedbackGive: {
    scenario: async (city) => {
      const { attendees } = await heldFor(city, 1);
      const [one] = attendees;
      if (!one) throw new Error('Nobody was there.');
      const input = { enrolmentId: one.enrolment.id, ...SAID, remark: 'Contoh kasusnya berguna.' };
      return { ask: one.person.ask, input, selection: 'enrolment { id feedbackGiven }' };
    },
    badText: blankTaken('remark'),
    access: { ...STAFF_ONLY, otherwise: 'none', self: 'yes', superior: 'no', delegate: 'no', hr: 'no' },
    cost: { reads: 5, writes: 1, units: 40 },
    ids: (ids) => ({ enrolmentId: ids.enrolment, ...SAID }),
    repeated: 'ALREADY_EXISTS',
    tried: { trainingEnrolment: ({ id }) => [{ enrolmentId: id, ...SAID }] },
  },
  trainingFeedbackPublish: {
    scenario: async (city) => {
      const { session, attendees } = await heldFor(city, 5);
      for (const one of attendees) await said(one);
      city.setNow(PUBLISHABLE);
      return { ask: city.people.hr.ask, input: { sessionId: session.id }, selection: PUBLISHED };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 4, writes: 1, units: 60 },
    ids: (ids) => ({ sessionId: ids.trainingSession }),
    tried: { trainingSession: ({ id }) => [{ sessionId: id }] },
  },
} satisfies Operations;
