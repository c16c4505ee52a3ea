// What can be done with onboardings is said truly: in every state that the scenarios reach, to each viewer.
import { walkActions } from '../support/actions/suite.ts';

walkActions('what an onboarding says can be done', {
  modules: /^onboarding/,
  least: { tried: 1300, done: 250 },
});
