// Who can take out of the way what keeps somebody from a step of a selection: the same of every object of the module. Pure.
import type { Helper, WhoHelps } from '../../../../platform/rules/blockers.ts';

/** What officers prepare and a second person, the approver, decides or announces. */
const BY_APPROVER: readonly string[] = [
  ...['campaignPublish', 'campaignStageExtend', 'campaignClose', 'campaignRuleChangeRelease', 'listPublish', 'testSchedulePublish'],
  ...['formationApprove', 'formationReject', 'formationCorrectionApprove', 'formationCorrectionReject', 'disqualificationDecide'],
  ...['scoreImportApprove', 'scoreImportReject', 'campaignNoticeDecide', 'jobTextDecide', 'frequentQuestionDecide'],
  ...['verificationAssign', 'verificationTakeBack'],
];

const another = (action: string): Helper => (BY_APPROVER.includes(action) ? 'RECRUITMENT_APPROVER' : 'RECRUITMENT_OFFICER');

/** The committee extends stages, and a second person does what is one's own case. */
export const COMMITTEE_HELP: WhoHelps = {
  OWN_CASE: another,
  DEADLINE_PASSED: 'RECRUITMENT_OFFICER',
  CLAIMED: 'RECRUITMENT_OFFICER',
  LIST_MISSING: 'RECRUITMENT_OFFICER',
  LIST_OUTDATED: 'RECRUITMENT_OFFICER',
  LIST_UNCHANGED: 'NOBODY',
  // A change of the rules that waits is released, or refused, before the next is proposed.
  UNDECIDED: (action) => (action === 'campaignRuleChange' ? 'RECRUITMENT_APPROVER' : 'RECRUITMENT_OFFICER'),
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
