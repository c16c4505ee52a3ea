// What can be done with evaluations is said truly: in every state that the scenarios reach, to each viewer, what is listed succeeds, and nothing else.
import { walkActions } from '../support/actions/suite.ts';

walkActions('what an evaluation says can be done', {
  modules: /^(self|evaluation|objection|unit[AFR]|calibration)/,
  least: { tried: 1, done: 1 },
});
