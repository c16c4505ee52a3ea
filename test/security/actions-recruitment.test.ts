// What can be done in a selection is said truly: in every state that the scenarios reach, to each viewer.
import { RECRUITMENT_KINDS } from '../support/actions/recruitment-kinds.ts';
import { walkActions } from '../support/actions/suite.ts';

walkActions('what campaigns, applications, offers and panels say can be done', {
  modules:
    /^(test|tie|campaign|formation|application|document|verification|selection|list|score|offer|filing|appointment|panel|jobText|frequent|applicantQuestion)/,
  least: { tried: 4000, done: 540 },
  each: true,
  kinds: RECRUITMENT_KINDS,
  others: ['hr', 'unitAdmin', 'staff', 'colleague', 'superior'],
});
