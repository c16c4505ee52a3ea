// What can be done with plans is said truly: in every state that the scenarios reach, to each viewer, what is listed succeeds, and nothing else.
import { walkActions } from '../support/actions/suite.ts';

walkActions('what a plan says can be done', {
  modules: /^(target|plan|evidence|progress)/,
  least: { tried: 1800, done: 340 },
});
