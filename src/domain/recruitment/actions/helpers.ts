// Who can take out of the way what keeps somebody from a step of a selection: the same of every object of the module. Pure.
import type { WhoHelps } from '../../blockers.ts';

/** The committee extends stages, and a second person does what is one's own case. */
export const COMMITTEE_HELP: WhoHelps = {
  OWN_CASE: 'RECRUITMENT_OFFICER',
  DEADLINE_PASSED: 'RECRUITMENT_OFFICER',
  CLAIMED: 'RECRUITMENT_OFFICER',
  LIST_MISSING: 'RECRUITMENT_OFFICER',
  LIST_OUTDATED: 'RECRUITMENT_OFFICER',
  LIST_UNCHANGED: 'NOBODY',
  UNDECIDED: 'RECRUITMENT_OFFICER',
  SCORES_MISSING: 'RECRUITMENT_OFFICER',
  OBJECTION_TOO_SHORT: 'RECRUITMENT_OFFICER',
  RESULT_CHANGED: 'RECRUITMENT_OFFICER',
  CARDS_MISSING: 'MEMBER',
  DOCUMENTS_MISSING: 'APPLICANT',
};

/** An applicant waits for the next token of uploads; what an application lacks is for themself to mend. */
export const APPLICANT_HELP: WhoHelps = { ...COMMITTEE_HELP, LIMIT_REACHED: 'TIME', ALREADY_EXISTS: 'NOBODY' };

/** Somebody else is moved, or the session is given more seats. */
export const SESSION_HELP: WhoHelps = { ...COMMITTEE_HELP, LIMIT_REACHED: 'VIEWER' };

/** The days of an offer are nobody's to extend. */
export const OFFER_HELP: WhoHelps = { ...COMMITTEE_HELP, DEADLINE_PASSED: 'NOBODY' };

/** Whoever closes a panel renews its roster first; a stand-in, or another member, is named by an officer. */
export const PANEL_HELP: WhoHelps = { ...COMMITTEE_HELP, RESULT_CHANGED: 'VIEWER' };
