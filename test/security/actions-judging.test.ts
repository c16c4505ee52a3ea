// What can be done with evaluations, feedback and reviews is said truly: in every state that the scenarios reach, to each viewer.
import { walkActions } from '../support/actions/suite.ts';

walkActions('what evaluations, feedback and reviews say can be done', {
  modules: /^(self|evaluation|objection|unit[AFR]|calibration|feedback|development|award|serviceMedal|abuse|review)/,
  least: { tried: 3400, done: 430 },
});
