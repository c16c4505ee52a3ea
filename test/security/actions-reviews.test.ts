// What can be done with feedback and reviews is said truly: in every state that the scenarios reach, to each viewer, what is listed succeeds, and nothing else.
import { walkActions } from '../support/actions/suite.ts';

walkActions('what feedback and reviews say can be done', {
  modules: /^(feedback|development|abuse|review)/,
  least: { tried: 1, done: 1 },
});
