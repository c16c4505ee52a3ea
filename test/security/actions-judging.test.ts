// What can be done with evaluations, feedback and reviews is said truly: in every state that the scenarios reach, to each viewer.
import { walkActions } from '../support/actions/suite.ts';

walkActions('what an evaluation says can be done', {
  modules: /^(self|evaluation|objection|unit[AFR]|calibration)/,
  least: { tried: 1300, done: 120 },
});

walkActions('what feedback and reviews say can be done', {
  modules: /^(feedback|development|abuse|review)/,
  least: { tried: 950, done: 100 },
});
