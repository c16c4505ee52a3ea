// What `node` finds: by the prefix of an id its type, and the one function that finds it for whoever may see it.

import { findFinding } from '../modules/audit/findings.ts';
import { findNameAsk } from '../modules/audit/names.ts';
import { findAwardRule } from '../modules/awards/award-rules.ts';
import { findAward } from '../modules/awards/documents.ts';
import { findServiceMedal } from '../modules/awards/medal-documents.ts';
import { findCalibration, findChangeById } from '../modules/calibration/calibration.ts';
import { findDevelopmentPlan } from '../modules/development/documents.ts';
import { findAbsence, findAbsenceSheet } from '../modules/evaluation/absences.ts';
import { findEvaluation } from '../modules/evaluation/documents.ts';
import { findEvidence, findProgressEntry } from '../modules/evaluation/work.ts';
import { findReport } from '../modules/feedback/abuse.ts';
import { findFeedback } from '../modules/feedback/documents.ts';
import { findRequest } from '../modules/feedback/requests.ts';
import { findInternshipApplication } from '../modules/internship/applications.ts';
import { findInstitution } from '../modules/internship/institutions.ts';
import { findPlacement } from '../modules/internship/placements.ts';
import { findProgramme as findInternProgramme } from '../modules/internship/programmes.ts';
import { findStudent } from '../modules/internship/students.ts';
import { findNotice } from '../modules/notices/inbox.ts';
import { findObjection } from '../modules/objections/objections.ts';
import { findOnboarding } from '../modules/onboarding/onboardings.ts';
import { findCorrection } from '../modules/organisation/corrections.ts';
import { findEmployee } from '../modules/organisation/employees.ts';
import { findMe } from '../modules/organisation/me.ts';
import { findAssignment, findDelegation, findUndoable } from '../modules/organisation/parts.ts';
import { findPosition, findUnit } from '../modules/organisation/units.ts';
import { findCommentById } from '../modules/performance/comments.ts';
import { findCycle, findPlan } from '../modules/performance/documents.ts';
import { findIndicator, findTargetById } from '../modules/performance/targets.ts';
import { findPlanTemplate } from '../modules/performance/templates.ts';
import { findPolicyEntry } from '../modules/policy/entries.ts';
import { findCampaign } from '../modules/recruitment/campaigns/campaigns.ts';
import { findFormation, findOpening } from '../modules/recruitment/campaigns/formations.ts';
import { findRuleChange } from '../modules/recruitment/campaigns/rule-changes.ts';
import { findExclusion } from '../modules/recruitment/exclusions/exclusions.ts';
import { findAsked } from '../modules/recruitment/information/applicant-questions.ts';
import { findFrequent } from '../modules/recruitment/information/frequent-questions.ts';
import { findSelectionObjection } from '../modules/recruitment/objections/objections.ts';
import { findOffer } from '../modules/recruitment/offers/offers.ts';
import { findTieDecision } from '../modules/recruitment/offers/tie-decisions.ts';
import { findPanel } from '../modules/recruitment/panels/documents.ts';
import { findApplicant } from '../modules/recruitment/registration/applicants.ts';
import { findApplication } from '../modules/recruitment/registration/registration.ts';
import { findScoreImport } from '../modules/recruitment/scores/scores.ts';
import { findAccommodation } from '../modules/recruitment/sessions/accommodations.ts';
import { findSession } from '../modules/recruitment/sessions/sessions.ts';
import { findVerification } from '../modules/recruitment/verification/verification.ts';
import { findInvitation } from '../modules/reviews/invitations.ts';
import { findRound } from '../modules/reviews/rounds.ts';
import { findSubject } from '../modules/reviews/subjects.ts';
import { findTemplate } from '../modules/reviews/templates.ts';
import { findReport as findTrainingReport } from '../modules/training/elsewhere.ts';
import { findEnrolment } from '../modules/training/enrolments.ts';
import { findProgramme } from '../modules/training/programmes.ts';
import { findTrainingSession } from '../modules/training/sessions.ts';
import { findUnitAchievement } from '../modules/unit-achievement/units.ts';
import { findCase } from '../modules/voice/cases.ts';
import { findConcern } from '../modules/voice/concerns.ts';
import { findExport } from '../modules/voice/exports.ts';
import { findFollowUp } from '../modules/voice/follow-ups.ts';
import { findService } from '../modules/voice/services.ts';
import { findWebhook } from '../modules/webhooks/webhooks.ts';
import type { Opens } from '../platform/access/audit.ts';
import { askAfterwards } from '../platform/access/leading.ts';
import type { ReadContext } from '../platform/context.ts';

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
  awd: { type: 'Award', find: findAward },
  awr: { type: 'AwardRule', find: findAwardRule },
  smd: { type: 'ServiceMedal', find: findServiceMedal },
  dvp: { type: 'DevelopmentPlan', find: findDevelopmentPlan },
  whk: { type: 'Webhook', find: findWebhook },
  rch: { type: 'CampaignRuleChange', find: findRuleChange },
  onb: { type: 'Onboarding', find: findOnboarding },
  ntc: { type: 'InboxNotice', find: findNotice },
  psv: { type: 'PublicService', find: findService },
  trp: { type: 'TrainingProgramme', find: findProgramme },
  trs: { type: 'TrainingSession', find: findTrainingSession },
  trr: { type: 'TrainingReport', find: findTrainingReport },
  tre: { type: 'TrainingEnrolment', find: findEnrolment },
  vfu: { type: 'VoiceFollowUp', find: findFollowUp },
  vex: { type: 'VoiceExport', find: findExport },
  vce: { type: 'VoiceCase', find: findCase },
  vcn: { type: 'VoiceConcern', find: findConcern },
  ipr: { type: 'InternshipProgramme', find: findInternProgramme },
  ist: { type: 'InternStudent', find: findStudent },
  iap: { type: 'InternshipApplication', find: findInternshipApplication },
  ipl: { type: 'InternshipPlacement', find: findPlacement },
  pin: { type: 'PartnerInstitution', find: findInstitution },
  fnd: { type: 'AuditFinding', find: (ctx: ReadContext, id: string) => findFinding(ctx, id, OPENS) },
  ana: { type: 'AuditNameAsk', find: (ctx: ReadContext, id: string) => findNameAsk(ctx, id, OPENS) },
} as const;

export type FoundNode = { __typename: string } & object;

type Finder = (typeof FINDERS)[keyof typeof FINDERS];

const finderOf = (id: string): Finder | null => (id[3] === '_' ? ((FINDERS as Record<string, Finder>)[id.slice(0, 3)] ?? null) : null);

/** The type that an id is of; null for an unknown prefix. */
export const nodeType = (id: string): string | null => finderOf(id)?.type ?? null;

/** Null for an unknown prefix too: an id that never was is an id that does not exist. */
export async function findNode(ctx: ReadContext, id: string): Promise<FoundNode | null> {
  const finder = finderOf(id);
  const found = finder ? await finder.find(ctx, id) : null;
  if (finder && !found) await askAfterwards(ctx, ctx.rules.types.get(finder.type));
  return finder && found && { ...found, __typename: finder.type };
}

/** How a subject is found, for what tells of subjects without knowing their kinds. */
export const OPENS: Opens = { find: findNode, typeOf: nodeType };

/** For the test that every type with an id is found. */
export const NODE_TYPES: readonly string[] = Object.values(FINDERS).map(({ type }) => type);
