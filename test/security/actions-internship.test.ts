// What can be done with an internship is said truly: in every state that the scenarios reach, to each viewer.

import { INTERNSHIP_KINDS } from '../support/actions/internship-kinds.ts';
import { walkActions } from '../support/actions/suite.ts';

walkActions('what internships say can be done', {
  modules: /^internship(?:Mentor|Log|Leave|End|Score)/,
  kinds: INTERNSHIP_KINDS,
  least: { tried: 150, done: 30 },
  each: true,
});
