// What can be done with sessions, enrolments and reports of training is said truly: in every state that the scenarios reach, to each viewer.

import { walkActions } from '../support/actions/suite.ts';
import { TRAINING_KINDS } from '../support/actions/training-kinds.ts';

walkActions('what training says can be done', {
  modules: /^training(Session|Seat|Request|Withdraw|Attendance|Result|Elsewhere|Feedback|Enrolment)/,
  kinds: TRAINING_KINDS,
  least: { tried: 60, done: 20 },
  each: true,
});
