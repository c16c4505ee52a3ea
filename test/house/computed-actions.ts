// Which actions each object's functions can answer, read off their types: nothing is listed a second time.
import type { trialsOnAwardRule } from '../../src/modules/awards/award-rules.ts';
import type { trialsOnAward } from '../../src/modules/awards/documents.ts';
import type { trialsOnMedal } from '../../src/modules/awards/medal-documents.ts';
import type { calibrationActions } from '../../src/modules/calibration/calibration.ts';
import type { trialsOnDevelopment } from '../../src/modules/development/documents.ts';
import type { actionsOnEvaluation } from '../../src/modules/evaluation/actions.ts';
import type { actionsOf as actionsOnReport } from '../../src/modules/feedback/abuse.ts';
import type { actionsOnFeedback } from '../../src/modules/feedback/actions.ts';
import type { requestActions } from '../../src/modules/feedback/rules/request.ts';
import type { trialsOnInternship } from '../../src/modules/internship/applications.ts';
import type { trialsOnInstitution } from '../../src/modules/internship/institutions.ts';
import type { trialsOnPlacement } from '../../src/modules/internship/placements.ts';
import type { trialsOnProgramme } from '../../src/modules/internship/programmes.ts';
import type { actionsOf as actionsOnObjection } from '../../src/modules/objections/objections.ts';
import type { trialsOnOnboarding } from '../../src/modules/onboarding/onboardings.ts';
import type { trialsOn as trialsOnCorrection } from '../../src/modules/organisation/corrections.ts';
import type { trialsOn as trialsOnRecord } from '../../src/modules/organisation/entries.ts';
import type { actionsOnPlan } from '../../src/modules/performance/actions.ts';
import type { trialsOnTemplate } from '../../src/modules/performance/templates.ts';
import type { trialsOn as trialsOnPolicy } from '../../src/modules/policy/entries.ts';
import type { trialsOnCampaign, trialsOnFormation } from '../../src/modules/recruitment/campaigns/actions.ts';
import type { trialsOnRuleChange } from '../../src/modules/recruitment/campaigns/rule-changes.ts';
import type { trialsOn as trialsOnExclusion } from '../../src/modules/recruitment/exclusions/exclusions.ts';
import type { trialsOnAsked } from '../../src/modules/recruitment/information/applicant-questions.ts';
import type { trialsOnFrequent } from '../../src/modules/recruitment/information/frequent-questions.ts';
import type { trialsOnJobText, trialsOnNotice } from '../../src/modules/recruitment/information/told-views.ts';
import type { trialsOnSeats } from '../../src/modules/recruitment/offers/actions.ts';
import type { trialsOnTieDecision } from '../../src/modules/recruitment/offers/tie-decisions.ts';
import type { trialsOnPanel, trialsOnParticipant } from '../../src/modules/recruitment/panels/actions.ts';
import type { trialsOnApplication, trialsOnOffer } from '../../src/modules/recruitment/registration/actions.ts';
import type { trialsOnAccommodation } from '../../src/modules/recruitment/sessions/accommodations.ts';
import type { trialsOnSchedule, trialsOnSession } from '../../src/modules/recruitment/sessions/sessions.ts';
import type {
  trialsOnImport,
  trialsOnPreview,
  trialsOnObjection as trialsOnSelectionObjection,
  trialsOnVerification,
} from '../../src/modules/recruitment/verification/actions.ts';
import type { actionsOnRound, actionsOnSubject } from '../../src/modules/reviews/actions.ts';
import type { actionsOnInvitation } from '../../src/modules/reviews/invitations.ts';
import type { trialsOnReport as trialsOnTrainingReport } from '../../src/modules/training/elsewhere.ts';
import type { trialsOnEnrolment } from '../../src/modules/training/enrolments.ts';
import type { trialsOnTrainingSession } from '../../src/modules/training/sessions.ts';
import type { distributionActions, unitActions } from '../../src/modules/unit-achievement/unit-actions.ts';
import type { trialsOnCase } from '../../src/modules/voice/cases.ts';
import type { trialsOnConcern } from '../../src/modules/voice/concerns.ts';
import type { trialsOnFollowUp } from '../../src/modules/voice/follow-ups.ts';
import type { trialsOnService } from '../../src/modules/voice/services.ts';
import type { trialsOnWebhook } from '../../src/modules/webhooks/webhooks.ts';

/** Of a function that answers actions, or trials of them. */
type ActionOf<F extends (...args: never[]) => unknown> =
  Awaited<ReturnType<F>> extends readonly (infer One)[] ? (One extends { action: infer Action } ? Action : One) : never;

/** By the type whose `allowedActions` the function answers. */
export interface ComputedActions {
  AbuseReport: ActionOf<typeof actionsOnReport>;
  ApplicantQuestion: ActionOf<typeof trialsOnAsked>;
  Application: ActionOf<typeof trialsOnApplication>;
  ApplicationExclusion: ActionOf<typeof trialsOnExclusion>;
  Award: ActionOf<typeof trialsOnAward>;
  AwardRule: ActionOf<typeof trialsOnAwardRule>;
  ServiceMedal: ActionOf<typeof trialsOnMedal>;
  CalibrationSession: ActionOf<typeof calibrationActions>;
  Campaign: ActionOf<typeof trialsOnCampaign>;
  CampaignNotice: ActionOf<typeof trialsOnNotice>;
  CampaignRuleChange: ActionOf<typeof trialsOnRuleChange>;
  CorrectionRequest: ActionOf<typeof trialsOnCorrection>;
  DevelopmentPlan: ActionOf<typeof trialsOnDevelopment>;
  Entry: ActionOf<typeof trialsOnRecord>;
  Evaluation: ActionOf<typeof actionsOnEvaluation>;
  Feedback: ActionOf<typeof actionsOnFeedback>;
  FeedbackRequest: ActionOf<typeof requestActions>;
  Formation: ActionOf<typeof trialsOnFormation>;
  FormationSeats: ActionOf<typeof trialsOnSeats>;
  FrequentQuestion: ActionOf<typeof trialsOnFrequent>;
  InternshipApplication: ActionOf<typeof trialsOnInternship>;
  InternshipPlacement: ActionOf<typeof trialsOnPlacement>;
  InternshipProgramme: ActionOf<typeof trialsOnProgramme>;
  JobText: ActionOf<typeof trialsOnJobText>;
  ListPreview: ActionOf<typeof trialsOnPreview>;
  Objection: ActionOf<typeof actionsOnObjection>;
  Offer: ActionOf<typeof trialsOnOffer>;
  Onboarding: ActionOf<typeof trialsOnOnboarding>;
  Panel: ActionOf<typeof trialsOnPanel>;
  PanelParticipant: ActionOf<typeof trialsOnParticipant>;
  PartnerInstitution: ActionOf<typeof trialsOnInstitution>;
  Plan: ActionOf<typeof actionsOnPlan>;
  PlanTemplate: ActionOf<typeof trialsOnTemplate>;
  PolicyEntry: ActionOf<typeof trialsOnPolicy>;
  ReviewInvitation: ActionOf<typeof actionsOnInvitation>;
  ReviewRound: ActionOf<typeof actionsOnRound>;
  ReviewSubject: ActionOf<typeof actionsOnSubject>;
  ScoreImport: ActionOf<typeof trialsOnImport>;
  SelectionObjection: ActionOf<typeof trialsOnSelectionObjection>;
  TestAccommodation: ActionOf<typeof trialsOnAccommodation>;
  TestSchedule: ActionOf<typeof trialsOnSchedule>;
  TestSession: ActionOf<typeof trialsOnSession>;
  TieDecision: ActionOf<typeof trialsOnTieDecision>;
  TrainingEnrolment: ActionOf<typeof trialsOnEnrolment>;
  TrainingReport: ActionOf<typeof trialsOnTrainingReport>;
  TrainingSession: ActionOf<typeof trialsOnTrainingSession>;
  UnitAchievement: ActionOf<typeof unitActions>;
  UnitDistribution: ActionOf<typeof distributionActions>;
  Verification: ActionOf<typeof trialsOnVerification>;
  PublicService: ActionOf<typeof trialsOnService>;
  VoiceFollowUp: ActionOf<typeof trialsOnFollowUp>;
  VoiceCase: ActionOf<typeof trialsOnCase>;
  VoiceConcern: ActionOf<typeof trialsOnConcern>;
  Webhook: ActionOf<typeof trialsOnWebhook>;
}
