// What `node` finds: by the prefix of an id its type, and the one function that finds it for whoever may see it.
import type { ReadContext } from '../context.ts';
import { findAbsence, findAbsenceSheet } from '../services/evaluation/absences.ts';
import { findCalibration, findChangeById } from '../services/evaluation/calibration.ts';
import { findEvaluation } from '../services/evaluation/documents.ts';
import { findObjection } from '../services/evaluation/objections.ts';
import { findUnitAchievement } from '../services/evaluation/units.ts';
import { findEvidence, findProgressEntry } from '../services/evaluation/work.ts';
import { findReport } from '../services/feedback/abuse.ts';
import { findFeedback } from '../services/feedback/documents.ts';
import { findRequest } from '../services/feedback/requests.ts';
import { findMe } from '../services/me.ts';
import { findCorrection } from '../services/organisation/corrections.ts';
import { findEmployee } from '../services/organisation/employees.ts';
import { findAssignment, findDelegation, findUndoable } from '../services/organisation/parts.ts';
import { findPosition, findUnit } from '../services/organisation/units.ts';
import { findCommentById } from '../services/performance/comments.ts';
import { findCycle, findPlan } from '../services/performance/documents.ts';
import { findIndicator, findTargetById } from '../services/performance/targets.ts';
import { findPlanTemplate } from '../services/performance/templates.ts';
import { findPolicyEntry } from '../services/policy/entries.ts';
import { findAsked } from '../services/recruitment/applicant-questions.ts';
import { findApplicant } from '../services/recruitment/applicants.ts';
import { findCampaign } from '../services/recruitment/campaigns.ts';
import { findExclusion } from '../services/recruitment/exclusions.ts';
import { findFormation, findOpening } from '../services/recruitment/formations.ts';
import { findFrequent } from '../services/recruitment/frequent-questions.ts';
import { findSelectionObjection } from '../services/recruitment/objections.ts';
import { findOffer } from '../services/recruitment/offers.ts';
import { findPanel } from '../services/recruitment/panels/documents.ts';
import { findApplication } from '../services/recruitment/registration.ts';
import { findRuleChange } from '../services/recruitment/rule-changes.ts';
import { findScoreImport } from '../services/recruitment/scores.ts';
import { findAccommodation } from '../services/recruitment/sessions/accommodations.ts';
import { findSession } from '../services/recruitment/sessions/sessions.ts';
import { findTieDecision } from '../services/recruitment/tie-decisions.ts';
import { findVerification } from '../services/recruitment/verification.ts';
import { findInvitation } from '../services/reviews/invitations.ts';
import { findRound } from '../services/reviews/rounds.ts';
import { findSubject } from '../services/reviews/subjects.ts';
import { findTemplate } from '../services/reviews/templates.ts';

/** By the prefix of the id: the type, and the one function that finds it. */
const FINDERS = {
  unt: { type: 'Unit', find: findUnit },
  pos: { type: 'Position', find: findPosition },
  emp: { type: 'Employee', find: findEmployee },
  cyc: { type: 'PerformanceCycle', find: findCycle },
  pln: { type: 'Plan', find: findPlan },
  ptm: { type: 'PlanTemplate', find: findPlanTemplate },
  pcm: { type: 'PlanComment', find: findCommentById },
  cmp: { type: 'Campaign', find: findCampaign },
  frm: { type: 'Formation', find: findFormation },
  tse: { type: 'TestSession', find: findSession },
  acc: { type: 'TestAccommodation', find: findAccommodation },
  cor: { type: 'CorrectionRequest', find: findCorrection },
  fbk: { type: 'Feedback', find: findFeedback },
  fbq: { type: 'FeedbackRequest', find: findRequest },
  fbr: { type: 'AbuseReport', find: findReport },
  uac: { type: 'UnitAchievement', find: findUnitAchievement },
  cal: { type: 'CalibrationSession', find: findCalibration },
  obj: { type: 'Objection', find: findObjection },
  evl: { type: 'Evaluation', find: findEvaluation },
  abs: { type: 'AbsenceSheet', find: findAbsenceSheet },
  rvt: { type: 'ReviewTemplate', find: findTemplate },
  rvr: { type: 'ReviewRound', find: findRound },
  rvs: { type: 'ReviewSubject', find: findSubject },
  rvi: { type: 'ReviewInvitation', find: findInvitation },
  sci: { type: 'ScoreImport', find: findScoreImport },
  ver: { type: 'Verification', find: findVerification },
  pnl: { type: 'Panel', find: findPanel },
  off: { type: 'Offer', find: findOffer },
  pol: { type: 'PolicyEntry', find: findPolicyEntry },
  abn: { type: 'Absence', find: findAbsence },
  tgt: { type: 'Target', find: findTargetById },
  ind: { type: 'Indicator', find: findIndicator },
  prg: { type: 'ProgressEntry', find: findProgressEntry },
  evd: { type: 'Evidence', find: findEvidence },
  asg: { type: 'Assignment', find: findAssignment },
  dlg: { type: 'Delegation', find: findDelegation },
  ent: { type: 'Entry', find: findUndoable },
  cch: { type: 'CalibrationChange', find: findChangeById },
  opn: { type: 'Opening', find: findOpening },
  apl: { type: 'Applicant', find: findApplicant },
  apn: { type: 'Application', find: findApplication },
  viw: { type: 'Me', find: findMe },
  sob: { type: 'SelectionObjection', find: findSelectionObjection },
  exc: { type: 'ApplicationExclusion', find: findExclusion },
  fqn: { type: 'FrequentQuestion', find: findFrequent },
  aqn: { type: 'ApplicantQuestion', find: findAsked },
  tie: { type: 'TieDecision', find: findTieDecision },
  rch: { type: 'CampaignRuleChange', find: findRuleChange },
} as const;

export type Found = { __typename: string } & object;

/** Null for an unknown prefix too: an id that never was is an id that does not exist. */
export async function findNode(ctx: ReadContext, id: string): Promise<Found | null> {
  const finder = FINDERS[id.slice(0, 3) as keyof typeof FINDERS];
  const found = finder && id[3] === '_' ? await finder.find(ctx, id) : null;
  return found && { ...found, __typename: finder.type };
}

/** For the test that every type with an id is found. */
export const NODE_TYPES: readonly string[] = Object.values(FINDERS).map(({ type }) => type);
