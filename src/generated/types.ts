import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserErrorView as UserErrorViewParent, PayloadParent as PayloadParentParent, OutcomeParent as OutcomeParentParent } from '../platform/graphql/payload.ts';
import type { Blocker as BlockerParent } from '../platform/rules/blockers.ts';
import type { CalibrationRow as CalibrationRowParent } from '../modules/calibration/items.ts';
import type { CalibrationView as CalibrationViewParent } from '../modules/calibration/calibration.ts';
import type { ChangedObjectView as ChangedObjectViewParent, ChangePageView as ChangePageViewParent } from '../modules/changes/feed.ts';
import type { SmallCountView as SmallCountViewParent, PerformanceSummaryView as PerformanceSummaryViewParent } from '../modules/dashboards/region.ts';
import type { FiguresView as FiguresViewParent, UnitFiguresView as UnitFiguresViewParent } from '../modules/dashboards/figures.ts';
import type { PlanNumbersView as PlanNumbersViewParent, ProgressNumbersView as ProgressNumbersViewParent, EvaluationNumbersView as EvaluationNumbersViewParent, ReviewNumbersView as ReviewNumbersViewParent, ObjectionNumbersView as ObjectionNumbersViewParent } from '../modules/dashboards/rules/shown.ts';
import type { PredicateNumbersView as PredicateNumbersViewParent, PredicatePeopleView as PredicatePeopleViewParent, AchievementNumbersView as AchievementNumbersViewParent } from '../modules/dashboards/rules/spread.ts';
import type { FiguresFileView as FiguresFileViewParent } from '../modules/dashboards/file.ts';
import type { WaitingApprovalsView as WaitingApprovalsViewParent, WaitingSuperiorView as WaitingSuperiorViewParent } from '../modules/dashboards/waiting.ts';
import type { RatingDriftView as RatingDriftViewParent, RaterFiguresView as RaterFiguresViewParent } from '../modules/dashboards/drift.ts';
import type { CompetenceView as CompetenceViewParent } from '../modules/development/rules/dictionary.ts';
import type { CompetenceStanding as CompetenceStandingParent } from '../modules/development/rules/competences.ts';
import type { LevelEntry as LevelEntryParent, CompetenceStandard as CompetenceStandardParent, StandardEdition as StandardEditionParent } from '../modules/development/rules/competence-types.ts';
import type { CompetenceSheetView as CompetenceSheetViewParent, PositionCompetencesView as PositionCompetencesViewParent } from '../modules/development/competence-views.ts';
import type { DevelopmentGround as DevelopmentGroundParent, PlannedStep as PlannedStepParent, DevelopmentCoach as DevelopmentCoachParent, FormerCoach as FormerCoachParent, DevelopmentReview as DevelopmentReviewParent, DevelopmentWord as DevelopmentWordParent, DevelopmentEnd as DevelopmentEndParent } from '../modules/development/rules/types.ts';
import type { DevelopmentSuggestionView as DevelopmentSuggestionViewParent } from '../modules/development/suggestions.ts';
import type { DevelopmentPlanRow as DevelopmentPlanRowParent } from '../modules/development/items.ts';
import type { AbsenceSheetRow as AbsenceSheetRowParent } from '../modules/evaluation/items.ts';
import type { RecordedAbsence as RecordedAbsenceParent, Segment as SegmentParent, CalibrationMark as CalibrationMarkParent, EvaluationVersion as EvaluationVersionParent, Evaluation as EvaluationParent, FollowUp as FollowUpParent, EvaluationCard as EvaluationCardParent, ObjectionExtension as ObjectionExtensionParent } from '../modules/evaluation/rules/types.ts';
import type { SiasnRecord as SiasnRecordParent } from '../modules/evaluation/export.ts';
import type { EvaluationForm as EvaluationFormParent } from '../modules/evaluation/rules/form.ts';
import type { SheetPerson as SheetPersonParent, ConversionSheet as ConversionSheetParent } from '../modules/evaluation/forms.ts';
import type { CreditRow as CreditRowParent } from '../modules/evaluation/rules/accumulate.ts';
import type { AccumulationSheet as AccumulationSheetParent, DeterminationSheet as DeterminationSheetParent } from '../modules/evaluation/credit-sheets.ts';
import type { HeadedView as HeadedViewParent } from '../modules/evaluation/evaluation-facts.ts';
import type { Unplanned as UnplannedParent } from '../modules/evaluation/rules/unplanned.ts';
import type { Party as PartyParent } from '../platform/access/parties.ts';
import type { NoteView as NoteViewParent, VersionView as VersionViewParent } from '../modules/performance/documents.ts';
import type { EvaluationView as EvaluationViewParent } from '../modules/evaluation/documents.ts';
import type { TeamMember as TeamMemberParent } from '../modules/evaluation/team.ts';
import type { AbuseRow as AbuseRowParent, RequestRow as RequestRowParent, FeedbackRow as FeedbackRowParent } from '../modules/feedback/items.ts';
import type { AbuseParties as AbusePartiesParent, FeedbackLink as FeedbackLinkParent, FeedbackVersion as FeedbackVersionParent, FeedbackReply as FeedbackReplyParent, DevelopmentStep as DevelopmentStepParent } from '../modules/feedback/rules/types.ts';
import type { AudienceView as AudienceViewParent } from '../modules/feedback/audience.ts';
import type { NoticePreferencesView as NoticePreferencesViewParent } from '../modules/notices/preferences.ts';
import type { NoticeAddressView as NoticeAddressViewParent } from '../modules/notices/addresses.ts';
import type { InboxNoticeRow as InboxNoticeRowParent } from '../modules/notices/items.ts';
import type { InboxNoticeConnectionView as InboxNoticeConnectionViewParent } from '../modules/notices/inbox.ts';
import type { ObjectionRow as ObjectionRowParent, ObjectionCard as ObjectionCardParent } from '../modules/objections/items.ts';
import type { ObjectedPlan as ObjectedPlanParent, ObjectionAssignment as ObjectionAssignmentParent } from '../modules/objections/objections.ts';
import type { Statement as StatementParent, ObjectionDecision as ObjectionDecisionParent } from '../modules/objections/rules/types.ts';
import type { Connection as ConnectionParent } from '../platform/graphql/connection.ts';
import type { ObjectionDraftView as ObjectionDraftViewParent } from '../modules/objections/objection-time.ts';
import type { CareerEffect as CareerEffectParent } from '../modules/organisation/moves.ts';
import type { AssignmentCard as AssignmentCardParent } from '../modules/organisation/rules/types.ts';
import type { ChartUnitView as ChartUnitViewParent } from '../modules/organisation/directory.ts';
import type { Resting as RestingParent, RecordEntry as RecordEntryParent } from '../modules/organisation/rules/entries.ts';
import type { RecordEntryView as RecordEntryViewParent } from '../modules/organisation/records.ts';
import type { Renaming as RenamingParent } from '../modules/organisation/rules/record-types.ts';
import type { PromotionOutcome as PromotionOutcomeParent } from '../modules/organisation/promotions.ts';
import type { MoveOutcome as MoveOutcomeParent } from '../modules/organisation/swearing-in.ts';
import type { RegionView as RegionViewParent } from '../modules/organisation/regions.ts';
import type { UnitView as UnitViewParent } from '../modules/organisation/units.ts';
import type { PositionRow as PositionRowParent, EmployeeRow as EmployeeRowParent, LentAuthority as LentAuthorityParent } from '../modules/organisation/items.ts';
import type { DatedIdentifier as DatedIdentifierParent } from '../platform/rules/identifiers.ts';
import type { Viewer as ViewerParent } from '../platform/viewer.ts';
import type { CorrectionRow as CorrectionRowParent } from '../modules/organisation/correction-items.ts';
import type { AuditFacts as AuditFactsParent } from '../platform/store/audit.ts';
import type { PersonOutcome as PersonOutcomeParent } from '../modules/outstanding/chunks.ts';
import type { OutstandingView as OutstandingViewParent } from '../modules/outstanding/lists.ts';
import type { OutstandingPage as OutstandingPageParent } from '../resolvers/outstanding-connection.ts';
import type { CycleRow as CycleRowParent, PhaseExtensionRow as PhaseExtensionRowParent, PlanRow as PlanRowParent } from '../modules/performance/items.ts';
import type { PlanComment as PlanCommentParent } from '../modules/performance/rules/comment.ts';
import type { TargetOrigin as TargetOriginParent, Parent as ParentParent, Indicator as IndicatorParent, ProgressEntry as ProgressEntryParent, QuantitativeMeasure as QuantitativeMeasureParent, QualitativeMeasure as QualitativeMeasureParent, DialogueStep as DialogueStepParent, TargetContent as TargetContentParent, Frame as FrameParent } from '../modules/performance/rules/types.ts';
import type { GroupOutcome as GroupOutcomeParent } from '../modules/performance/many.ts';
import type { PlanForm as PlanFormParent } from '../modules/performance/rules/form.ts';
import type { FrozenView as FrozenViewParent, TargetView as TargetViewParent, ParentView as ParentViewParent } from '../modules/performance/targets.ts';
import type { Contract as ContractParent, SuggestionView as SuggestionViewParent } from '../modules/performance/progress.ts';
import type { TaskView as TaskViewParent } from '../modules/performance/task-view.ts';
import type { PlanTemplateRow as PlanTemplateRowParent } from '../modules/performance/template-items.ts';
import type { TemplateEditionView as TemplateEditionViewParent } from '../modules/performance/templates.ts';
import type { TakenView as TakenViewParent } from '../modules/performance/copies.ts';
import type { PlanStep as PlanStepParent } from '../modules/performance/rules/next-step.ts';
import type { ApproveOutcome as ApproveOutcomeParent } from '../modules/performance/plans.ts';
import type { InForce as InForceParent } from '../modules/policy/rules/kinds.ts';
import type { PolicyEntryRow as PolicyEntryRowParent } from '../modules/policy/items.ts';
import type { Reopening as ReopeningParent, VerificationDecision as VerificationDecisionParent } from '../modules/recruitment/verification/rules/types.ts';
import type { FormationCorrection as FormationCorrectionParent, Formation as FormationParent, ApplicantDocument as ApplicantDocumentParent, Submission as SubmissionParent } from '../modules/recruitment/campaigns/rules/types.ts';
import type { RuleChangeRow as RuleChangeRowParent } from '../modules/recruitment/campaigns/rule-change-items.ts';
import type { RulesView as RulesViewParent, TestView as TestViewParent, KeyView as KeyViewParent, AdditionalView as AdditionalViewParent } from '../modules/recruitment/campaigns/rule-views.ts';
import type { PartRules as PartRulesParent, PriorityGroup as PriorityGroupParent } from '../modules/recruitment/campaigns/rules/policy-types.ts';
import type { CampaignRow as CampaignRowParent, FormationRow as FormationRowParent } from '../modules/recruitment/campaigns/items.ts';
import type { ProfileRow as ProfileRowParent, ApplicationRow as ApplicationRowParent } from '../modules/recruitment/registration/items.ts';
import type { DocumentContract as DocumentContractParent } from '../modules/recruitment/registration/documents.ts';
import type { ExclusionRow as ExclusionRowParent } from '../modules/recruitment/exclusions/items.ts';
import type { FrequentRow as FrequentRowParent, QuestionRow as QuestionRowParent } from '../modules/recruitment/information/question-items.ts';
import type { FrequentEditionView as FrequentEditionViewParent, FrequentProposal as FrequentProposalParent } from '../modules/recruitment/information/frequent-questions.ts';
import type { NoticeView as NoticeViewParent, AttachmentView as AttachmentViewParent, NoticeEditionView as NoticeEditionViewParent, NoticeProposalView as NoticeProposalViewParent, JobTextView as JobTextViewParent, JobTextEditionView as JobTextEditionViewParent, JobTextProposalView as JobTextProposalViewParent } from '../modules/recruitment/information/told-views.ts';
import type { ListRowHead as ListRowHeadParent, ListEdition as ListEditionParent, ListedFormation as ListedFormationParent } from '../modules/recruitment/lists/items.ts';
import type { FormationView as FormationViewParent, ChangeView as ChangeViewParent } from '../modules/recruitment/lists/announcements.ts';
import type { RowView as RowViewParent, SheetScores as SheetScoresParent } from '../modules/recruitment/scores/row-scores.ts';
import type { PartScore as PartScoreParent } from '../modules/recruitment/scores/rules/tests.ts';
import type { ListDraft as ListDraftParent } from '../modules/recruitment/lists/making.ts';
import type { ResultView as ResultViewParent } from '../modules/recruitment/results/results.ts';
import type { NextStep as NextStepParent } from '../modules/recruitment/results/rules/next-step.ts';
import type { TieDecisionRow as TieDecisionRowParent } from '../modules/recruitment/offers/tie-decision-items.ts';
import type { OfferRow as OfferRowParent } from '../modules/recruitment/offers/items.ts';
import type { Offer as OfferParent } from '../modules/recruitment/offers/rules/types.ts';
import type { SeatsView as SeatsViewParent } from '../modules/recruitment/offers/seats.ts';
import type { PanelRow as PanelRowParent } from '../modules/recruitment/panels/items.ts';
import type { Criterion as CriterionParent } from '../modules/recruitment/panels/rules/types.ts';
import type { ParticipantView as ParticipantViewParent, CardView as CardViewParent } from '../modules/recruitment/panels/documents.ts';
import type { ApplicantReceipt as ApplicantReceiptParent } from '../modules/recruitment/results/rules/receipts.ts';
import type { FunnelView as FunnelViewParent, FunnelRowView as FunnelRowViewParent } from '../modules/recruitment/numbers/funnel.ts';
import type { AdditionalTest as AdditionalTestParent } from '../modules/recruitment/scores/rules/additional-types.ts';
import type { ScoreWarning as ScoreWarningParent } from '../modules/recruitment/scores/rules/score-verdicts.ts';
import type { ImportRow as ImportRowParent } from '../modules/recruitment/scores/items.ts';
import type { RowIssue as RowIssueParent } from '../modules/recruitment/scores/rules/score-problems.ts';
import type { SheetChangeView as SheetChangeViewParent, SheetRowView as SheetRowViewParent } from '../modules/recruitment/scores/score-views.ts';
import type { SeatRowOutcome as SeatRowOutcomeParent } from '../modules/recruitment/sessions/seats.ts';
import type { SessionRow as SessionRowParent, SeatRow as SeatRowParent, AccommodationRow as AccommodationRowParent } from '../modules/recruitment/sessions/items.ts';
import type { CardChange as CardChangeParent } from '../modules/recruitment/sessions/rules/card.ts';
import type { ScheduleView as ScheduleViewParent } from '../modules/recruitment/sessions/sessions.ts';
import type { TestCardView as TestCardViewParent } from '../modules/recruitment/sessions/cards.ts';
import type { OfficerLoad as OfficerLoadParent } from '../modules/recruitment/verification/rules/assignment.ts';
import type { WorkbenchFigures as WorkbenchFiguresParent, OfficerFigures as OfficerFiguresParent } from '../modules/recruitment/verification/rules/workbench.ts';
import type { FoundApplicant as FoundApplicantParent } from '../modules/recruitment/registration/look-up.ts';
import type { ApplicantLookUp as ApplicantLookUpParent } from '../modules/recruitment/registration/rules/look-up.ts';
import type { VerificationRow as VerificationRowParent } from '../modules/recruitment/verification/items.ts';
import type { DossierView as DossierViewParent, ProofView as ProofViewParent } from '../modules/recruitment/verification/dossier.ts';
import type { SelectionObjectionRow as SelectionObjectionRowParent } from '../modules/recruitment/objections/items.ts';
import type { AdministrativeView as AdministrativeViewParent } from '../modules/recruitment/objections/objections.ts';
import type { RecruitmentWorkView as RecruitmentWorkViewParent } from '../modules/recruitment/numbers/work.ts';
import type { External as ExternalParent, Nomination as NominationParent, Conflict as ConflictParent, Strike as StrikeParent, ReviewForm as ReviewFormParent } from '../modules/reviews/rules/types.ts';
import type { ExternalView as ExternalViewParent } from '../modules/reviews/external.ts';
import type { InvitationView as InvitationViewParent } from '../modules/reviews/invitations.ts';
import type { DraftView as DraftViewParent } from '../modules/reviews/answers.ts';
import type { ReviewResult as ReviewResultParent } from '../modules/reviews/rules/result.ts';
import type { SubjectRow as SubjectRowParent, TemplateRow as TemplateRowParent, RoundRow as RoundRowParent } from '../modules/reviews/items.ts';
import type { RaterCandidate as RaterCandidateParent } from '../modules/reviews/subjects.ts';
import type { RaterView as RaterViewParent } from '../modules/reviews/nominations.ts';
import type { UnitAchievementRow as UnitAchievementRowParent } from '../modules/unit-achievement/items.ts';
import type { AchievementStep as AchievementStepParent } from '../modules/unit-achievement/rules/unit.ts';
import type { FinalView as FinalViewParent, ReopeningView as ReopeningViewParent } from '../modules/evaluation/finalisation.ts';
import type { MeasuredRule as MeasuredRuleParent } from '../modules/unit-achievement/rules/distribution.ts';
import type { DistributionView as DistributionViewParent } from '../modules/unit-achievement/distribution.ts';
import type { CountedPerson as CountedPersonParent } from '../modules/evaluation/rules/counting.ts';
import type { WebhookHealthView as WebhookHealthViewParent } from '../modules/webhooks/webhooks.ts';
import type { WebhookDeliveryRow as WebhookDeliveryRowParent, WebhookRow as WebhookRowParent } from '../modules/webhooks/items.ts';
import type { ReadContext } from '../platform/context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Day: { input: string; output: string; }
  Decimal: { input: string; output: string; }
  Instant: { input: string; output: string; }
  UUID: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

export type Absence = Node & {
  __typename?: 'Absence';
  from: Scalars['Day']['output'];
  id: Scalars['ID']['output'];
  kind: AbsenceKind;
  reason: Scalars['String']['output'];
  to: Scalars['Day']['output'];
  withdrawnAt?: Maybe<Scalars['Instant']['output']>;
  withdrawnReason?: Maybe<Scalars['String']['output']>;
};

export type AbsenceKind =
  | 'ANNUAL'
  | 'BIG'
  | 'IMPORTANT_REASON'
  | 'MATERNITY'
  | 'OTHER'
  | 'SECONDMENT'
  | 'SICK'
  | 'STUDY'
  | 'UNPAID';

export type AbsencePayload = {
  __typename?: 'AbsencePayload';
  handedOver: Array<Evaluation>;
  sheet?: Maybe<AbsenceSheet>;
  userErrors: Array<UserError>;
};

export type AbsenceRecordInput = {
  employeeId: Scalars['ID']['input'];
  from: Scalars['Day']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  kind: AbsenceKind;
  reason: Scalars['String']['input'];
  to: Scalars['Day']['input'];
  year: Scalars['Int']['input'];
};

export type AbsenceSheet = Node & {
  __typename?: 'AbsenceSheet';
  absences: Array<Absence>;
  employee: Employee;
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  year: Scalars['Int']['output'];
};

export type AbsenceWithdrawInput = {
  absenceId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  reason: Scalars['String']['input'];
  sheetId: Scalars['ID']['input'];
};

export type AbsentDays = {
  __typename?: 'AbsentDays';
  from: Scalars['Day']['output'];
  keepsMonths: Scalars['Boolean']['output'];
  to: Scalars['Day']['output'];
};

export type AbuseDecideInput = {
  expectedVersion: Scalars['Int']['input'];
  finding: AbuseFinding;
  idempotencyKey: Scalars['UUID']['input'];
  note: Scalars['String']['input'];
  reportId: Scalars['ID']['input'];
};

export type AbuseFinding =
  | 'REJECTED'
  | 'UPHELD';

export type AbuseParties = {
  __typename?: 'AbuseParties';
  about: Employee;
  author: Employee;
};

export type AbusePayload = {
  __typename?: 'AbusePayload';
  report?: Maybe<AbuseReport>;
  userErrors: Array<UserError>;
};

export type AbuseReport = Node & {
  __typename?: 'AbuseReport';
  allowedActions: Array<AbuseReportAction>;
  blockers: Array<Blocker>;
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  decidedOn?: Maybe<Scalars['Day']['output']>;
  earlierTexts?: Maybe<Array<Scalars['String']['output']>>;
  filedOn: Scalars['Day']['output'];
  holidaysUnknown?: Maybe<HolidaysUnknown>;
  id: Scalars['ID']['output'];
  kind: FeedbackKind;
  note?: Maybe<Scalars['String']['output']>;
  parties?: Maybe<AbuseParties>;
  reason?: Maybe<Scalars['String']['output']>;
  status: AbuseStatus;
  text?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

export type AbuseReportAction =
  | 'abuseDecide'
  | 'abuseReveal';

export type AbuseReportConnection = {
  __typename?: 'AbuseReportConnection';
  edges: Array<AbuseReportEdge>;
  pageInfo: PageInfo;
};

export type AbuseReportEdge = {
  __typename?: 'AbuseReportEdge';
  cursor: Scalars['String']['output'];
  node: AbuseReport;
};

export type AbuseRevealInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  reason: Scalars['String']['input'];
  reportId: Scalars['ID']['input'];
};

export type AbuseStatus =
  | 'OPEN'
  | 'REJECTED'
  | 'UPHELD';

export type Accumulation =
  | 'LATEST'
  | 'SUM';

export type Achievement =
  | 'EXCELLENT'
  | 'GOOD'
  | 'NEEDS_IMPROVEMENT'
  | 'POOR'
  | 'VERY_POOR';

export type AchievementNumbers = {
  __typename?: 'AchievementNumbers';
  achievement: Achievement;
  guidance: Array<DistributionRule>;
  people: Array<PredicatePeople>;
  units: Scalars['Int']['output'];
};

export type AchievementStep = {
  __typename?: 'AchievementStep';
  achievement: Achievement;
  at: Scalars['Instant']['output'];
  by: Employee;
  reason: Scalars['String']['output'];
};

export type AchievementSuggestion = {
  __typename?: 'AchievementSuggestion';
  accumulation?: Maybe<Accumulation>;
  correctedEntryIds: Array<Scalars['ID']['output']>;
  direction?: Maybe<Direction>;
  indicatorId: Scalars['ID']['output'];
  percent?: Maybe<Scalars['Decimal']['output']>;
  policyVersion: Scalars['String']['output'];
  reason?: Maybe<NoSuggestion>;
  source: Scalars['String']['output'];
  target?: Maybe<Scalars['Decimal']['output']>;
  targetHigh?: Maybe<Scalars['Decimal']['output']>;
  targetId: Scalars['ID']['output'];
  usedEntryIds: Array<Scalars['ID']['output']>;
  value?: Maybe<Scalars['Decimal']['output']>;
};

export type AchievementSummary = {
  __typename?: 'AchievementSummary';
  achievement: Achievement;
  guidance: Array<PredicateGuidance>;
  people: Array<PredicateTally>;
  units: SmallCount;
};

export type Acknowledgement =
  | 'READ'
  | 'READ_AND_AGREED';

export type Action =
  | 'abuseDecide'
  | 'abuseReveal'
  | 'applicantQuestionAnswer'
  | 'applicantQuestionAsk'
  | 'applicationSave'
  | 'applicationSubmit'
  | 'applicationWithdraw'
  | 'applicationsAnonymise'
  | 'appointmentAnnul'
  | 'appointmentHire'
  | 'appointmentResign'
  | 'calibrationClose'
  | 'calibrationConfirm'
  | 'calibrationPropose'
  | 'calibrationReject'
  | 'campaignClose'
  | 'campaignContactSet'
  | 'campaignFileAnnounce'
  | 'campaignNoticeDecide'
  | 'campaignNoticeSet'
  | 'campaignPublish'
  | 'campaignRuleChange'
  | 'campaignRuleChangeRelease'
  | 'campaignRuleChangeWithdraw'
  | 'campaignStageExtend'
  | 'correctionAnswer'
  | 'correctionPassOn'
  | 'correctionWithdraw'
  | 'developmentCoachAnswer'
  | 'developmentCoachEnd'
  | 'developmentCoachName'
  | 'developmentPlanAgree'
  | 'developmentPlanClose'
  | 'developmentPlanStepAdd'
  | 'developmentPlanStepChange'
  | 'developmentPlanStepEnd'
  | 'developmentReview'
  | 'developmentStepDone'
  | 'disqualificationDecide'
  | 'disqualificationObject'
  | 'disqualificationObjectionAnswer'
  | 'documentUpload'
  | 'entryUndo'
  | 'evaluationAcknowledge'
  | 'evaluationFinalise'
  | 'evaluationOpen'
  | 'evaluationRate'
  | 'evaluationReopen'
  | 'evaluationShare'
  | 'evidenceUpload'
  | 'feedbackAcknowledge'
  | 'feedbackFollowUp'
  | 'feedbackGive'
  | 'feedbackReply'
  | 'feedbackReport'
  | 'feedbackRequestDecline'
  | 'feedbackRequestWithdraw'
  | 'feedbackRevise'
  | 'feedbackWithdraw'
  | 'filingRecord'
  | 'formationApprove'
  | 'formationCorrect'
  | 'formationCorrectionApprove'
  | 'formationCorrectionReject'
  | 'formationReject'
  | 'formationRequest'
  | 'formationWithdraw'
  | 'frequentQuestionDecide'
  | 'frequentQuestionPropose'
  | 'frequentQuestionRevise'
  | 'frequentQuestionWithdraw'
  | 'jobTextDecide'
  | 'jobTextSet'
  | 'listPublish'
  | 'objectionAssign'
  | 'objectionDecide'
  | 'objectionDraftSave'
  | 'objectionExtend'
  | 'objectionFile'
  | 'objectionStatement'
  | 'objectionWithdraw'
  | 'offerAccept'
  | 'offerDecline'
  | 'offerLapse'
  | 'offersMake'
  | 'panelAttendanceRecord'
  | 'panelCardDiscuss'
  | 'panelCardSave'
  | 'panelCardSubmit'
  | 'panelClose'
  | 'panelConflictDeclare'
  | 'panelDissolve'
  | 'panelMemberReplace'
  | 'panelRosterRenew'
  | 'panelScoresPropose'
  | 'panelStandInName'
  | 'planApprove'
  | 'planChange'
  | 'planChangeCancel'
  | 'planComment'
  | 'planCopy'
  | 'planFrame'
  | 'planLeavingNotes'
  | 'planMarkRead'
  | 'planReturn'
  | 'planSubmit'
  | 'planTemplatePublish'
  | 'planTemplateSave'
  | 'planTemplateWithdraw'
  | 'planUseTemplate'
  | 'planWithdraw'
  | 'policyRelease'
  | 'policyWithdraw'
  | 'progressAdd'
  | 'reviewApproveRaters'
  | 'reviewClose'
  | 'reviewDecline'
  | 'reviewDraftSave'
  | 'reviewEnrolMany'
  | 'reviewEnrolUnit'
  | 'reviewExtend'
  | 'reviewExternalInvite'
  | 'reviewLaunch'
  | 'reviewNominate'
  | 'reviewPublishMany'
  | 'reviewRemind'
  | 'reviewReplaceRater'
  | 'reviewReturnRaters'
  | 'reviewRoundCancel'
  | 'reviewRoundChange'
  | 'reviewSubjectWithdraw'
  | 'reviewSubmit'
  | 'scoreImportApprove'
  | 'scoreImportReject'
  | 'selectionObjectionAnswer'
  | 'selectionObjectionFile'
  | 'selectionObjectionOpen'
  | 'selectionObjectionProofOpen'
  | 'selectionObjectionRefusalConfirm'
  | 'selectionObjectionRefusalPropose'
  | 'selectionObjectionRefusalWithdraw'
  | 'selfAssessmentSave'
  | 'selfAssessmentSubmit'
  | 'selfAssessmentWithdraw'
  | 'targetAgree'
  | 'targetAgreeMany'
  | 'targetCounter'
  | 'targetLink'
  | 'targetOrder'
  | 'targetPropose'
  | 'targetProposeMany'
  | 'targetRemove'
  | 'targetWeights'
  | 'testAccommodationDecide'
  | 'testAccommodationOpen'
  | 'testAccommodationRequest'
  | 'testSchedulePublish'
  | 'testSeatsAssign'
  | 'testSeatsFree'
  | 'testSessionCancel'
  | 'testSessionChange'
  | 'tieDecisionConfirm'
  | 'tieDecisionPropose'
  | 'tieDecisionWithdraw'
  | 'unitAchievementSet'
  | 'unitFinalise'
  | 'unitReopen'
  | 'verificationClaim'
  | 'verificationDecide'
  | 'verificationDeclareConflict'
  | 'verificationProlong'
  | 'verificationProofOpen'
  | 'verificationRelease'
  | 'verificationReopen'
  | 'webhookChange'
  | 'webhookPause'
  | 'webhookRedeliver'
  | 'webhookRemove'
  | 'webhookResume'
  | 'webhookSecretRotate'
  | 'webhookTest';

export type AdditionalTest = {
  __typename?: 'AdditionalTest';
  eliminating: Scalars['Boolean']['output'];
  least?: Maybe<Scalars['Int']['output']>;
  method: PanelMethod;
  weight: Scalars['Int']['output'];
  weightByComputer: Scalars['Int']['output'];
};

export type AdditionalTestInput = {
  eliminating: Scalars['Boolean']['input'];
  least?: InputMaybe<Scalars['Int']['input']>;
  method: PanelMethod;
  weight: Scalars['Int']['input'];
};

export type AdditionalTestRules = {
  __typename?: 'AdditionalTestRules';
  key: Scalars['String']['output'];
  label: Scalars['String']['output'];
  leastByComputer: Scalars['Int']['output'];
  max: Scalars['Decimal']['output'];
  methods: Array<PanelMethod>;
  stage: CampaignStageKind;
};

export type AdministrativeResult = {
  __typename?: 'AdministrativeResult';
  decidedAt: Scalars['Instant']['output'];
  grounds: Array<IneligibilityGround>;
  notices: Array<Scalars['String']['output']>;
  priorityClaimed?: Maybe<Scalars['String']['output']>;
  priorityGroup?: Maybe<Scalars['String']['output']>;
  reasons: Array<IneligibilityReason>;
  verdict: VerificationVerdict;
};

export type AgeCounting =
  | 'COMPLETED_YEARS'
  | 'TO_THE_DAY';

export type AgeDay =
  | 'REGISTRATION_CLOSES'
  | 'REGISTRATION_OPENS'
  | 'SUBMISSION';

export type AgeRules = {
  __typename?: 'AgeRules';
  counted: AgeCounting;
  countedOn: AgeDay;
  oldest: Scalars['Int']['output'];
  oldestOf: Array<GroupAge>;
  youngest: Scalars['Int']['output'];
};

export type AnnouncedFormation = {
  __typename?: 'AnnouncedFormation';
  count: Scalars['Int']['output'];
  formationId: Scalars['ID']['output'];
  opening?: Maybe<Opening>;
  outcomes: Array<OutcomeCount>;
  printUrl: Scalars['String']['output'];
  sha256: Scalars['String']['output'];
  tied: Scalars['Int']['output'];
  unfilled: Scalars['Int']['output'];
  url: Scalars['String']['output'];
};

export type AnnouncedRow = {
  __typename?: 'AnnouncedRow';
  decidedBy?: Maybe<Scalars['String']['output']>;
  findings?: Maybe<Array<FillingFinding>>;
  ground?: Maybe<PlacementGround>;
  number: Scalars['String']['output'];
  outcome: ListOutcome;
  placedIn?: Maybe<Scalars['ID']['output']>;
  rank?: Maybe<Scalars['Int']['output']>;
  scores?: Maybe<RowScores>;
};

export type AnnouncedRowConnection = {
  __typename?: 'AnnouncedRowConnection';
  edges: Array<AnnouncedRowEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AnnouncedRowEdge = {
  __typename?: 'AnnouncedRowEdge';
  cursor: Scalars['String']['output'];
  node: AnnouncedRow;
};

export type Announcement = {
  __typename?: 'Announcement';
  campaignId: Scalars['ID']['output'];
  changeCount: Scalars['Int']['output'];
  changes: ListChangeConnection;
  edition: Scalars['Int']['output'];
  editions: Array<AnnouncementEdition>;
  formations: Array<AnnouncedFormation>;
  listId: Scalars['ID']['output'];
  policyVersion: Scalars['String']['output'];
  publishedAt: Scalars['Instant']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  rows: AnnouncedRowConnection;
  rulesNumber: Scalars['Int']['output'];
  sha256: Scalars['String']['output'];
  stage: ListStage;
};


export type AnnouncementChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type AnnouncementRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  formationId: Scalars['ID']['input'];
};

export type AnnouncementEdition = {
  __typename?: 'AnnouncementEdition';
  changeCount: Scalars['Int']['output'];
  edition: Scalars['Int']['output'];
  publishedAt: Scalars['Instant']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  sha256: Scalars['String']['output'];
};

export type AnnulmentGround =
  | 'DECEASED'
  | 'DID_NOT_COME'
  | 'DISQUALIFIED'
  | 'WITHDREW';

export type Applicant = Node & {
  __typename?: 'Applicant';
  birthDate: Scalars['Day']['output'];
  education: ApplicantEducation;
  id: Scalars['ID']['output'];
  messageAddress?: Maybe<MessageAddress>;
  name: Scalars['String']['output'];
  nikEnding: Scalars['String']['output'];
  sex: Sex;
  version: Scalars['Int']['output'];
  warnings: Array<RecordWarning>;
};

export type ApplicantAnswer = {
  __typename?: 'ApplicantAnswer';
  at: Scalars['Instant']['output'];
  text: Scalars['String']['output'];
};

export type ApplicantDocument = {
  __typename?: 'ApplicantDocument';
  announcedAt: Scalars['Instant']['output'];
  contentType: Scalars['String']['output'];
  documentId: Scalars['ID']['output'];
  fileName: Scalars['String']['output'];
  kind: ApplicantDocumentKind;
  sha256: Scalars['String']['output'];
  size: Scalars['Int']['output'];
};

export type ApplicantDocumentKind =
  | 'APPLICATION_LETTER'
  | 'CATEGORY_PROOF'
  | 'DIPLOMA'
  | 'EXPERIENCE_LETTER'
  | 'ID_CARD'
  | 'PHOTO'
  | 'PRIORITY_PROOF'
  | 'STATEMENT'
  | 'TRANSCRIPT';

export type ApplicantEducation = {
  __typename?: 'ApplicantEducation';
  cumLaude: Scalars['Boolean']['output'];
  gpa: Scalars['Decimal']['output'];
  institution: Scalars['String']['output'];
  level: EducationLevel;
  major: Scalars['String']['output'];
  majorCode?: Maybe<Scalars['String']['output']>;
  year: Scalars['Int']['output'];
};

export type ApplicantLookUp = {
  __typename?: 'ApplicantLookUp';
  at: Scalars['Instant']['output'];
  byName: Scalars['Boolean']['output'];
  employee?: Maybe<Employee>;
  registrationNumbers: Array<Scalars['String']['output']>;
};

export type ApplicantLookUpConnection = {
  __typename?: 'ApplicantLookUpConnection';
  edges: Array<ApplicantLookUpEdge>;
  pageInfo: PageInfo;
};

export type ApplicantLookUpEdge = {
  __typename?: 'ApplicantLookUpEdge';
  cursor: Scalars['String']['output'];
  node: ApplicantLookUp;
};

export type ApplicantLookUpInput = {
  campaignId: Scalars['ID']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  registrationNumber?: InputMaybe<Scalars['String']['input']>;
};

export type ApplicantLookUpPayload = {
  __typename?: 'ApplicantLookUpPayload';
  applicants?: Maybe<Array<FoundApplicant>>;
  userErrors: Array<UserError>;
};

export type ApplicantPayload = {
  __typename?: 'ApplicantPayload';
  applicant?: Maybe<Applicant>;
  userErrors: Array<UserError>;
};

export type ApplicantQuestion = Node & {
  __typename?: 'ApplicantQuestion';
  allowedActions: Array<ApplicantQuestionAction>;
  answers: Array<ApplicantAnswer>;
  askedAt: Scalars['Instant']['output'];
  blockers: Array<Blocker>;
  campaignId: Scalars['ID']['output'];
  frequentQuestion?: Maybe<FrequentQuestion>;
  id: Scalars['ID']['output'];
  question: Scalars['String']['output'];
  status: ApplicantQuestionStatus;
  version: Scalars['Int']['output'];
};

export type ApplicantQuestionAction =
  | 'applicantQuestionAnswer';

export type ApplicantQuestionAnswerInput = {
  answer: Scalars['String']['input'];
  applicantQuestionId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
};

export type ApplicantQuestionAskInput = {
  campaignId: Scalars['ID']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  question: Scalars['String']['input'];
};

export type ApplicantQuestionConnection = {
  __typename?: 'ApplicantQuestionConnection';
  edges: Array<ApplicantQuestionEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ApplicantQuestionEdge = {
  __typename?: 'ApplicantQuestionEdge';
  cursor: Scalars['String']['output'];
  node: ApplicantQuestion;
};

export type ApplicantQuestionPayload = {
  __typename?: 'ApplicantQuestionPayload';
  applicantQuestion?: Maybe<ApplicantQuestion>;
  userErrors: Array<UserError>;
};

export type ApplicantQuestionStatus =
  | 'ANSWERED'
  | 'WAITING';

export type Application = Node & {
  __typename?: 'Application';
  administrative?: Maybe<AdministrativeResult>;
  allowedActions: Array<ApplicationAction>;
  blockers: Array<Blocker>;
  campaign: Campaign;
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  documents: Array<ApplicantDocument>;
  examLocation?: Maybe<Scalars['String']['output']>;
  exclusion?: Maybe<ApplicationExclusion>;
  experienceYears?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  missing: Array<ApplicationGap>;
  nextStep: NextStep;
  objections: Array<SelectionObjection>;
  offer?: Maybe<Offer>;
  opening?: Maybe<Opening>;
  priorityGroup?: Maybe<Scalars['String']['output']>;
  receipts: Array<ApplicationReceipt>;
  results: Array<ApplicationResult>;
  status: ApplicationStatus;
  submission?: Maybe<Submission>;
  version: Scalars['Int']['output'];
};

export type ApplicationAction =
  | 'applicationSave'
  | 'applicationSubmit'
  | 'applicationWithdraw'
  | 'documentUpload'
  | 'selectionObjectionFile';

export type ApplicationDisqualifyInput = {
  campaignId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  notice: Scalars['String']['input'];
  reason: ExclusionReason;
  registrationNumber: Scalars['String']['input'];
};

export type ApplicationExclusion = Node & {
  __typename?: 'ApplicationExclusion';
  allowedActions: Array<ApplicationExclusionAction>;
  blockers: Array<Blocker>;
  campaignId: Scalars['ID']['output'];
  decidedAt?: Maybe<Scalars['Instant']['output']>;
  earlier?: Maybe<Array<EarlierExclusion>>;
  employeeId?: Maybe<Scalars['ID']['output']>;
  formationId: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  kind: Exclusion;
  liftedAt?: Maybe<Scalars['Instant']['output']>;
  mine: Scalars['Boolean']['output'];
  note?: Maybe<Scalars['String']['output']>;
  notice?: Maybe<Scalars['String']['output']>;
  objectUntil?: Maybe<Scalars['Instant']['output']>;
  objection?: Maybe<ExclusionObjection>;
  offerId?: Maybe<Scalars['ID']['output']>;
  proposedAt: Scalars['Instant']['output'];
  reason?: Maybe<ExclusionReason>;
  refusal?: Maybe<Scalars['String']['output']>;
  registrationNumber: Scalars['String']['output'];
  status: ExclusionStatus;
  version: Scalars['Int']['output'];
};

export type ApplicationExclusionAction =
  | 'disqualificationDecide'
  | 'disqualificationObject'
  | 'disqualificationObjectionAnswer';

export type ApplicationExclusionConnection = {
  __typename?: 'ApplicationExclusionConnection';
  edges: Array<ApplicationExclusionEdge>;
  pageInfo: PageInfo;
};

export type ApplicationExclusionEdge = {
  __typename?: 'ApplicationExclusionEdge';
  cursor: Scalars['String']['output'];
  node: ApplicationExclusion;
};

export type ApplicationExclusionPayload = {
  __typename?: 'ApplicationExclusionPayload';
  exclusion?: Maybe<ApplicationExclusion>;
  userErrors: Array<UserError>;
};

export type ApplicationGap = {
  __typename?: 'ApplicationGap';
  document?: Maybe<ApplicantDocumentKind>;
  kind: ApplicationGapKind;
};

export type ApplicationGapKind =
  | 'DOCUMENT'
  | 'FORMATION'
  | 'PROFILE';

export type ApplicationPayload = {
  __typename?: 'ApplicationPayload';
  application?: Maybe<Application>;
  userErrors: Array<UserError>;
};

export type ApplicationReceipt = {
  __typename?: 'ApplicationReceipt';
  at: Scalars['Instant']['output'];
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  kind: ApplicationReceiptKind;
  subject: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type ApplicationReceiptKind =
  | 'APPOINTMENT_ANNULLED'
  | 'DEADLINE_EXTENDED'
  | 'DISQUALIFIED'
  | 'OFFER_MADE'
  | 'RESULT_ANNOUNCED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type ApplicationResult = {
  __typename?: 'ApplicationResult';
  decidedBy?: Maybe<Scalars['String']['output']>;
  edition: Scalars['Int']['output'];
  findings: Array<FillingFinding>;
  ground?: Maybe<PlacementGround>;
  outcome: ListOutcome;
  placedIn?: Maybe<Opening>;
  publishedAt: Scalars['Instant']['output'];
  rank?: Maybe<Scalars['Int']['output']>;
  scores: RowScores;
  stage: ListStage;
};

export type ApplicationSaveInput = {
  campaignId: Scalars['ID']['input'];
  dropDocuments?: InputMaybe<Array<ApplicantDocumentKind>>;
  examLocation?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  experienceYears?: InputMaybe<Scalars['Int']['input']>;
  formationId?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey: Scalars['UUID']['input'];
  priorityGroup?: InputMaybe<Scalars['String']['input']>;
};

export type ApplicationStatus =
  | 'DRAFT'
  | 'SUBMITTED';

export type ApplicationSubmitInput = {
  applicationId: Scalars['ID']['input'];
  confirm: Scalars['Boolean']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
};

export type ApplicationWithdrawInput = {
  applicationId: Scalars['ID']['input'];
  confirm: Scalars['Boolean']['input'];
  idempotencyKey: Scalars['UUID']['input'];
};

export type ApplicationsAnonymiseInput = {
  campaignId: Scalars['ID']['input'];
  idempotencyKey: Scalars['UUID']['input'];
};

export type ApplicationsAnonymisePayload = {
  __typename?: 'ApplicationsAnonymisePayload';
  campaign?: Maybe<Campaign>;
  done?: Maybe<Scalars['Int']['output']>;
  kept?: Maybe<Scalars['Int']['output']>;
  left?: Maybe<Scalars['Int']['output']>;
  userErrors: Array<UserError>;
};

export type AppointmentAnnulInput = {
  expectedVersion: Scalars['Int']['input'];
  ground: AnnulmentGround;
  idempotencyKey: Scalars['UUID']['input'];
  letter: Scalars['String']['input'];
  offerId: Scalars['ID']['input'];
};

export type AppointmentHireInput = {
  assignment: AssignmentInput;
  expectedVersion: Scalars['Int']['input'];
  grade: Scalars['String']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  identifier: Scalars['String']['input'];
  offerId: Scalars['ID']['input'];
};

export type AppointmentResignInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  lastDay: Scalars['Day']['input'];
  offerId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type Aspect =
  | 'COST'
  | 'QUALITY'
  | 'QUANTITY'
  | 'TIME';

export type Assignment = Node & {
  __typename?: 'Assignment';
  employee: Employee;
  employeeName: Scalars['String']['output'];
  holding: HoldingKind;
  id: Scalars['ID']['output'];
  isHead: Scalars['Boolean']['output'];
  plan?: Maybe<Plan>;
  positionTitle: Scalars['String']['output'];
  review?: Maybe<ReviewSubject>;
  supervisor?: Maybe<Employee>;
  unit: Unit;
  validFrom: Scalars['Day']['output'];
  validTo?: Maybe<Scalars['Day']['output']>;
};


export type AssignmentPlanArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type AssignmentReviewArgs = {
  roundId: Scalars['ID']['input'];
};

export type AssignmentConnection = {
  __typename?: 'AssignmentConnection';
  edges: Array<AssignmentEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['Int']['output']>;
};

export type AssignmentEdge = {
  __typename?: 'AssignmentEdge';
  cursor: Scalars['String']['output'];
  node: Assignment;
};

export type AssignmentEndInput = {
  assignmentId: Scalars['ID']['input'];
  employeeId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  notes?: InputMaybe<Scalars['String']['input']>;
  validTo: Scalars['Day']['input'];
};

export type AssignmentInput = {
  positionId: Scalars['ID']['input'];
  supervisorId?: InputMaybe<Scalars['ID']['input']>;
  validFrom: Scalars['Day']['input'];
};

export type AssignmentStartInput = {
  assignment: AssignmentInput;
  employeeId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  holding: HoldingKind;
  idempotencyKey: Scalars['UUID']['input'];
  validTo?: InputMaybe<Scalars['Day']['input']>;
};

export type AuditRecord = {
  __typename?: 'AuditRecord';
  at: Scalars['Instant']['output'];
  by: Scalars['String']['output'];
  detail: Scalars['String']['output'];
  hash: Scalars['String']['output'];
  operation: Scalars['String']['output'];
  previous?: Maybe<Scalars['String']['output']>;
  receivedAt?: Maybe<Scalars['Instant']['output']>;
  version: Scalars['Int']['output'];
};

export type AuditRecordConnection = {
  __typename?: 'AuditRecordConnection';
  edges: Array<AuditRecordEdge>;
  pageInfo: PageInfo;
};

export type AuditRecordEdge = {
  __typename?: 'AuditRecordEdge';
  cursor: Scalars['String']['output'];
  node: AuditRecord;
};

export type BehaviourExpectation = {
  __typename?: 'BehaviourExpectation';
  text: Scalars['String']['output'];
  value: CoreValue;
};

export type BehaviourExpectationInput = {
  text: Scalars['String']['input'];
  value: CoreValue;
};

export type Blocker = {
  __typename?: 'Blocker';
  action: Action;
  code: ErrorCode;
  field: Array<Scalars['String']['output']>;
  from?: Maybe<Scalars['Instant']['output']>;
  message: Scalars['String']['output'];
  until?: Maybe<Scalars['Instant']['output']>;
  who: Helper;
};

export type CalendarTerms = {
  __typename?: 'CalendarTerms';
  days: Array<Holiday>;
  year: Scalars['Int']['output'];
};

export type CalendarTermsInput = {
  days: Array<HolidayInput>;
  year: Scalars['Int']['input'];
};

export type Calibration = {
  __typename?: 'Calibration';
  at: Scalars['Instant']['output'];
  behaviourAfter?: Maybe<Rating>;
  behaviourBefore?: Maybe<Rating>;
  confirmedBy: Employee;
  proposedBy: Employee;
  reason: Scalars['String']['output'];
  resultAfter?: Maybe<Rating>;
  resultBefore?: Maybe<Rating>;
};

export type CalibrationChange = Node & {
  __typename?: 'CalibrationChange';
  after?: Maybe<CalibrationMarks>;
  before?: Maybe<CalibrationMarks>;
  decidedAt?: Maybe<Scalars['Instant']['output']>;
  decidedBy?: Maybe<Employee>;
  employee: Employee;
  evaluationId: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  proposedAt: Scalars['Instant']['output'];
  proposedBy: Employee;
  reason?: Maybe<Scalars['String']['output']>;
  rejectedReason?: Maybe<Scalars['String']['output']>;
  status: CalibrationChangeStatus;
  version: Scalars['Int']['output'];
};

export type CalibrationChangeConnection = {
  __typename?: 'CalibrationChangeConnection';
  edges: Array<CalibrationChangeEdge>;
  pageInfo: PageInfo;
};

export type CalibrationChangeEdge = {
  __typename?: 'CalibrationChangeEdge';
  cursor: Scalars['String']['output'];
  node: CalibrationChange;
};

export type CalibrationChangePayload = {
  __typename?: 'CalibrationChangePayload';
  calibration?: Maybe<CalibrationSession>;
  change?: Maybe<CalibrationChange>;
  userErrors: Array<UserError>;
};

export type CalibrationChangeStatus =
  | 'CONFIRMED'
  | 'PROPOSED'
  | 'REJECTED';

export type CalibrationCloseInput = {
  calibrationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
};

export type CalibrationConfirmInput = {
  calibrationId: Scalars['ID']['input'];
  changeId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
};

export type CalibrationMarks = {
  __typename?: 'CalibrationMarks';
  behaviour?: Maybe<Rating>;
  result?: Maybe<Rating>;
};

export type CalibrationOpenInput = {
  idempotencyKey: Scalars['UUID']['input'];
  memberIds: Array<Scalars['ID']['input']>;
  period?: InputMaybe<Scalars['Int']['input']>;
  unitId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};

export type CalibrationPayload = {
  __typename?: 'CalibrationPayload';
  calibration?: Maybe<CalibrationSession>;
  userErrors: Array<UserError>;
};

export type CalibrationProposeInput = {
  behaviour?: InputMaybe<Rating>;
  calibrationId: Scalars['ID']['input'];
  evaluationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  reason: Scalars['String']['input'];
  result?: InputMaybe<Rating>;
};

export type CalibrationRejectInput = {
  calibrationId: Scalars['ID']['input'];
  changeId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  reason: Scalars['String']['input'];
};

export type CalibrationSession = Node & {
  __typename?: 'CalibrationSession';
  allowedActions: Array<CalibrationSessionAction>;
  blockers: Array<Blocker>;
  changes: CalibrationChangeConnection;
  closedAt?: Maybe<Scalars['Instant']['output']>;
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  evaluations: EvaluationSummaryConnection;
  id: Scalars['ID']['output'];
  members: Array<Employee>;
  openedAt: Scalars['Instant']['output'];
  period?: Maybe<Scalars['Int']['output']>;
  status: CalibrationStatus;
  unit: Unit;
  version: Scalars['Int']['output'];
  year: Scalars['Int']['output'];
};


export type CalibrationSessionChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type CalibrationSessionEvaluationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

export type CalibrationSessionAction =
  | 'calibrationClose'
  | 'calibrationConfirm'
  | 'calibrationPropose'
  | 'calibrationReject';

export type CalibrationStatus =
  | 'CLOSED'
  | 'OPEN';

export type Campaign = Node & {
  __typename?: 'Campaign';
  allowedActions: Array<CampaignAction>;
  anonymisableAt?: Maybe<Scalars['Instant']['output']>;
  anonymisedAt?: Maybe<Scalars['Instant']['output']>;
  blockers: Array<Blocker>;
  closedAt?: Maybe<Scalars['Instant']['output']>;
  contact?: Maybe<CampaignContact>;
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  id: Scalars['ID']['output'];
  kind: CampaignKind;
  notice: CampaignNotice;
  openStages: Array<CampaignStageKind>;
  regionCode: Scalars['String']['output'];
  ruleChange?: Maybe<CampaignRuleChange>;
  rules: Array<CampaignRules>;
  stages: Array<CampaignStage>;
  status: CampaignStatus;
  title: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  year: Scalars['Int']['output'];
};

export type CampaignAction =
  | 'applicantQuestionAsk'
  | 'applicationsAnonymise'
  | 'campaignClose'
  | 'campaignContactSet'
  | 'campaignPublish'
  | 'campaignRuleChange'
  | 'campaignStageExtend'
  | 'formationRequest'
  | 'frequentQuestionPropose';

export type CampaignAttachment = {
  __typename?: 'CampaignAttachment';
  contentType: Scalars['String']['output'];
  fileId: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  sha256: Scalars['String']['output'];
  size: Scalars['Int']['output'];
  url: Scalars['String']['output'];
};

export type CampaignCloseInput = {
  campaignId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
};

export type CampaignConnection = {
  __typename?: 'CampaignConnection';
  edges: Array<CampaignEdge>;
  pageInfo: PageInfo;
};

export type CampaignContact = {
  __typename?: 'CampaignContact';
  address: Scalars['String']['output'];
  email?: Maybe<Scalars['String']['output']>;
  hours: Scalars['String']['output'];
  office: Scalars['String']['output'];
  phone?: Maybe<Scalars['String']['output']>;
};

export type CampaignContactSetInput = {
  address: Scalars['String']['input'];
  campaignId: Scalars['ID']['input'];
  email?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  hours: Scalars['String']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  office: Scalars['String']['input'];
  phone?: InputMaybe<Scalars['String']['input']>;
};

export type CampaignCreateInput = {
  idempotencyKey: Scalars['UUID']['input'];
  kind: CampaignKind;
  stages: Array<CampaignStageInput>;
  title: Scalars['String']['input'];
  year: Scalars['Int']['input'];
};

export type CampaignEdge = {
  __typename?: 'CampaignEdge';
  cursor: Scalars['String']['output'];
  node: Campaign;
};

export type CampaignFileAnnounceInput = {
  campaignId: Scalars['ID']['input'];
  contentType: Scalars['String']['input'];
  fileName: Scalars['String']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  sha256: Scalars['String']['input'];
  size: Scalars['Int']['input'];
};

export type CampaignFilePayload = {
  __typename?: 'CampaignFilePayload';
  upload?: Maybe<DocumentUpload>;
  userErrors: Array<UserError>;
};

export type CampaignFunnel = {
  __typename?: 'CampaignFunnel';
  asOf?: Maybe<Scalars['Instant']['output']>;
  by: FunnelBy;
  campaignId: Scalars['ID']['output'];
  isStale: Scalars['Boolean']['output'];
  leastCount: Scalars['Int']['output'];
  policyVersion: Scalars['String']['output'];
  rows: Array<FunnelRow>;
  total: FunnelRow;
};

export type CampaignKind =
  | 'CPNS'
  | 'PPPK';

export type CampaignNotice = {
  __typename?: 'CampaignNotice';
  allowedActions: Array<CampaignNoticeAction>;
  attachments: Array<CampaignAttachment>;
  blockers: Array<Blocker>;
  campaignId: Scalars['ID']['output'];
  earlier: Array<NoticeEdition>;
  edition: Scalars['Int']['output'];
  pending?: Maybe<NoticeProposal>;
  reason?: Maybe<Scalars['String']['output']>;
  refusal?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['Instant']['output']>;
  text?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

export type CampaignNoticeAction =
  | 'campaignFileAnnounce'
  | 'campaignNoticeDecide'
  | 'campaignNoticeSet';

export type CampaignNoticeDecideInput = {
  agreed: Scalars['Boolean']['input'];
  campaignId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  refusal?: InputMaybe<Scalars['String']['input']>;
};

export type CampaignNoticePayload = {
  __typename?: 'CampaignNoticePayload';
  notice?: Maybe<CampaignNotice>;
  userErrors: Array<UserError>;
};

export type CampaignNoticeSetInput = {
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  campaignId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
};

export type CampaignPayload = {
  __typename?: 'CampaignPayload';
  campaign?: Maybe<Campaign>;
  userErrors: Array<UserError>;
};

export type CampaignPublishInput = {
  campaignId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
};

export type CampaignRuleChange = Node & {
  __typename?: 'CampaignRuleChange';
  allowedActions: Array<CampaignRuleChangeAction>;
  basedOn: Scalars['Int']['output'];
  blockers: Array<Blocker>;
  campaign?: Maybe<Campaign>;
  changes: Array<PolicyChange>;
  decidedAt?: Maybe<Scalars['Instant']['output']>;
  id: Scalars['ID']['output'];
  mine: Scalars['Boolean']['output'];
  proposedAt: Scalars['Instant']['output'];
  reason: Scalars['String']['output'];
  refusal?: Maybe<Scalars['String']['output']>;
  source: Scalars['String']['output'];
  status: RuleChangeStatus;
  version: Scalars['Int']['output'];
};

export type CampaignRuleChangeAction =
  | 'campaignRuleChangeRelease'
  | 'campaignRuleChangeWithdraw';

export type CampaignRuleChangeInput = {
  ageCounted?: InputMaybe<AgeCounting>;
  ageCountedOn?: InputMaybe<AgeDay>;
  campaignId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  experienceYears?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey: Scalars['UUID']['input'];
  leastGpa?: InputMaybe<Scalars['Decimal']['input']>;
  objectionAnswerDays?: InputMaybe<Scalars['Int']['input']>;
  objectionDays?: InputMaybe<Scalars['Int']['input']>;
  oldestAge?: InputMaybe<Scalars['Int']['input']>;
  passing?: InputMaybe<Array<PassingGradeInput>>;
  reason: Scalars['String']['input'];
  shortlistFactor?: InputMaybe<Scalars['Int']['input']>;
  source: Scalars['String']['input'];
  weights?: InputMaybe<Array<TestWeightInput>>;
  youngestAge?: InputMaybe<Scalars['Int']['input']>;
};

export type CampaignRuleChangePayload = {
  __typename?: 'CampaignRuleChangePayload';
  ruleChange?: Maybe<CampaignRuleChange>;
  userErrors: Array<UserError>;
};

export type CampaignRuleChangeReleaseInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  ruleChangeId: Scalars['ID']['input'];
};

export type CampaignRuleChangeWithdrawInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  reason: Scalars['String']['input'];
  ruleChangeId: Scalars['ID']['input'];
};

export type CampaignRules = {
  __typename?: 'CampaignRules';
  additionalTest?: Maybe<AdditionalTestRules>;
  ages: AgeRules;
  changes: Array<PolicyChange>;
  experienceYears?: Maybe<Scalars['Int']['output']>;
  finalMax: Scalars['Decimal']['output'];
  leastGpa?: Maybe<Scalars['Decimal']['output']>;
  leastMark?: Maybe<Scalars['Decimal']['output']>;
  number: Scalars['Int']['output'];
  objectionAnswerDays: Scalars['Int']['output'];
  objectionDays: Scalars['Int']['output'];
  order: Array<RankingKey>;
  passing: Array<PassingRules>;
  policyVersion: Scalars['String']['output'];
  priorities: Array<PriorityGroup>;
  reason?: Maybe<Scalars['String']['output']>;
  since: Scalars['Instant']['output'];
  source: Scalars['String']['output'];
  stages: Array<CampaignStageKind>;
  tests: Array<TestRules>;
};

export type CampaignStage = {
  __typename?: 'CampaignStage';
  closesAt: Scalars['Instant']['output'];
  kind: CampaignStageKind;
  opensAt: Scalars['Instant']['output'];
};

export type CampaignStageExtendInput = {
  applicationId?: InputMaybe<Scalars['ID']['input']>;
  campaignId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['Day']['input']>;
  idempotencyKey: Scalars['UUID']['input'];
  reason: Scalars['String']['input'];
  stage: CampaignStageKind;
  to: Scalars['Day']['input'];
};

export type CampaignStageInput = {
  from: Scalars['Day']['input'];
  kind: CampaignStageKind;
  to: Scalars['Day']['input'];
};

export type CampaignStageKind =
  | 'ADMINISTRATIVE'
  | 'ADMIN_OBJECTION'
  | 'ANNOUNCEMENT'
  | 'APPOINTMENT'
  | 'COMPETENCE'
  | 'FILING'
  | 'FINAL_ANNOUNCEMENT'
  | 'FINAL_OBJECTION'
  | 'INTEGRATION'
  | 'REGISTRATION'
  | 'SKB'
  | 'SKD';

export type CampaignStatus =
  | 'CLOSED'
  | 'DRAFT'
  | 'PUBLISHED';

export type CampaignSummary = {
  __typename?: 'CampaignSummary';
  campaignId: Scalars['ID']['output'];
  counts: Array<FunnelCount>;
  kind: CampaignKind;
  leastCount: Scalars['Int']['output'];
  posts: Scalars['Int']['output'];
  title: Scalars['String']['output'];
  unfilled?: Maybe<Scalars['Int']['output']>;
};

export type CareerEffect = {
  __typename?: 'CareerEffect';
  assignmentId?: Maybe<Scalars['ID']['output']>;
  evaluationId?: Maybe<Scalars['ID']['output']>;
  from?: Maybe<Scalars['Day']['output']>;
  kind: CareerEffectKind;
  planId?: Maybe<Scalars['ID']['output']>;
  raterBefore?: Maybe<Employee>;
  raterNow?: Maybe<Employee>;
  to?: Maybe<Scalars['Day']['output']>;
};

export type CareerEffectKind =
  | 'EVALUATION_FOLLOWS'
  | 'EVALUATION_RESTS'
  | 'PLAN_ENDS'
  | 'PLAN_GOES_ON'
  | 'PLAN_OPENED'
  | 'PLAN_REVIVED'
  | 'PLAN_VOID'
  | 'SPAN_FILLED';

export type CategoryProof = {
  __typename?: 'CategoryProof';
  contentType: Scalars['String']['output'];
  fileName: Scalars['String']['output'];
  url: Scalars['String']['output'];
};

export type CategoryWork = {
  __typename?: 'CategoryWork';
  category: FormationCategory;
  claimed: Scalars['Int']['output'];
  first: Scalars['Int']['output'];
  oldestDay?: Maybe<Scalars['Day']['output']>;
  second: Scalars['Int']['output'];
};

export type ChangePage = {
  __typename?: 'ChangePage';
  asOf?: Maybe<Scalars['Instant']['output']>;
  cursor: Scalars['String']['output'];
  hasMore: Scalars['Boolean']['output'];
  isStale: Scalars['Boolean']['output'];
  nodes: Array<ChangedObject>;
};

export type ChangedObject = {
  __typename?: 'ChangedObject';
  at: Scalars['Instant']['output'];
  gone: Scalars['Boolean']['output'];
  objectId: Scalars['ID']['output'];
  typename: Scalars['String']['output'];
  version?: Maybe<Scalars['Int']['output']>;
};

export type ChartUnit = {
  __typename?: 'ChartUnit';
  head?: Maybe<DirectoryEntry>;
  parentId?: Maybe<Scalars['ID']['output']>;
  people?: Maybe<Scalars['Int']['output']>;
  unit: Unit;
};

export type ChosenAchievementInput = {
  reason: Scalars['String']['input'];
  unitId: Scalars['ID']['input'];
};

export type CivilStatus =
  | 'ASN'
  | 'NON_ASN';

export type CommitteeTerms = {
  __typename?: 'CommitteeTerms';
  claimMinutes: Scalars['Int']['output'];
  filingDays: Scalars['Int']['output'];
  offerDays: Scalars['Int']['output'];
};

export type CommitteeTermsInput = {
  claimMinutes?: InputMaybe<Scalars['Int']['input']>;
  filingDays?: InputMaybe<Scalars['Int']['input']>;
  offerDays?: InputMaybe<Scalars['Int']['input']>;
};

export type Competence = {
  __typename?: 'Competence';
  code: Scalars['ID']['output'];
  isRetired: Scalars['Boolean']['output'];
  kind: CompetenceKind;
  levels: Array<Scalars['String']['output']>;
  name: Scalars['String']['output'];
};

export type CompetenceAddInput = {
  idempotencyKey: Scalars['UUID']['input'];
  levels: Array<Scalars['String']['input']>;
  name: Scalars['String']['input'];
};

export type CompetenceEdition = {
  __typename?: 'CompetenceEdition';
  basis: Scalars['String']['output'];
  standards: Array<CompetenceStandard>;
  validFrom: Scalars['Day']['output'];
};

export type CompetenceEntry = {
  __typename?: 'CompetenceEntry';
  basis: Scalars['String']['output'];
  competence?: Maybe<Competence>;
  correctedBecause?: Maybe<Scalars['String']['output']>;
  enteredAt: Scalars['Instant']['output'];
  enteredBy?: Maybe<Employee>;
  entryId: Scalars['ID']['output'];
  level: Scalars['Int']['output'];
  on: Scalars['Day']['output'];
  source: CompetenceSource;
};

export type CompetenceKind =
  | 'MANAGERIAL'
  | 'SOCIOCULTURAL'
  | 'TECHNICAL';

export type CompetenceLevelCorrectInput = {
  employeeId: Scalars['ID']['input'];
  entryId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  level?: InputMaybe<Scalars['Int']['input']>;
  reason: Scalars['String']['input'];
};

export type CompetenceLevelRecordInput = {
  basis: Scalars['String']['input'];
  competenceId: Scalars['ID']['input'];
  employeeId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  level: Scalars['Int']['input'];
  on: Scalars['Day']['input'];
  source: CompetenceSource;
};

export type CompetencePayload = {
  __typename?: 'CompetencePayload';
  competence?: Maybe<Competence>;
  userErrors: Array<UserError>;
};

export type CompetenceRetireInput = {
  competenceId: Scalars['ID']['input'];
  idempotencyKey: Scalars['UUID']['input'];
};

export type CompetenceSheet = {
  __typename?: 'CompetenceSheet';
  entries: Array<CompetenceEntry>;
  standings: Array<CompetenceStanding>;
  version: Scalars['Int']['output'];
};

export type CompetenceSheetPayload = {
  __typename?: 'CompetenceSheetPayload';
  employee?: Maybe<Employee>;
  userErrors: Array<UserError>;
};

export type CompetenceSource =
  | 'ASSESSMENT'
  | 'EVALUATION'
  | 'REVIEW_360'
  | 'SUPERIOR';

export type CompetenceStandard = {
  __typename?: 'CompetenceStandard';
  competence?: Maybe<Competence>;
  level: Scalars['Int']['output'];
};

export type CompetenceStandardInput = {
  competenceId: Scalars['ID']['input'];
  level: Scalars['Int']['input'];
};

export type CompetenceStandardPayload = {
  __typename?: 'CompetenceStandardPayload';
  position?: Maybe<Position>;
  userErrors: Array<UserError>;
};

export type CompetenceStandardSetInput = {
  basis: Scalars['String']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  positionId: Scalars['ID']['input'];
  standards: Array<CompetenceStandardInput>;
  validFrom: Scalars['Day']['input'];
};

export type CompetenceStanding = {
  __typename?: 'CompetenceStanding';
  competence: Competence;
  foundOn?: Maybe<Scalars['Day']['output']>;
  gap?: Maybe<Scalars['Int']['output']>;
  level?: Maybe<Scalars['Int']['output']>;
  source?: Maybe<CompetenceSource>;
  standard?: Maybe<Scalars['Int']['output']>;
};

export type Completeness = {
  __typename?: 'Completeness';
  expected: Scalars['Int']['output'];
  reported: Scalars['Int']['output'];
};

export type CoreValue =
  | 'ACCOUNTABLE'
  | 'ADAPTIVE'
  | 'COLLABORATIVE'
  | 'COMPETENT'
  | 'HARMONIOUS'
  | 'LOYAL'
  | 'SERVICE_ORIENTED';

export type CorrectionAnswerInput = {
  answer: Scalars['String']['input'];
  change?: InputMaybe<CorrectionChangeInput>;
  correctionId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  resolved: Scalars['Boolean']['input'];
};

export type CorrectionChange = {
  __typename?: 'CorrectionChange';
  at: Scalars['Instant']['output'];
  operation: Scalars['String']['output'];
  subjectId: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
};

export type CorrectionChangeInput = {
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  version: Scalars['Int']['input'];
};

export type CorrectionFileInput = {
  idempotencyKey: Scalars['UUID']['input'];
  kind: CorrectionKind;
  text: Scalars['String']['input'];
};

export type CorrectionKind =
  | 'PERSONAL_DATA'
  | 'POSITION'
  | 'SUPERIOR'
  | 'UNIT';

export type CorrectionOffice =
  | 'HR_OFFICER'
  | 'UNIT_ADMIN';

export type CorrectionPassOnInput = {
  correctionId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  note: Scalars['String']['input'];
};

export type CorrectionPayload = {
  __typename?: 'CorrectionPayload';
  correction?: Maybe<CorrectionRequest>;
  userErrors: Array<UserError>;
};

export type CorrectionRefusal = {
  __typename?: 'CorrectionRefusal';
  confirmedAt?: Maybe<Scalars['Instant']['output']>;
  proposedAt: Scalars['Instant']['output'];
  reason: Scalars['String']['output'];
};

export type CorrectionRequest = Node & {
  __typename?: 'CorrectionRequest';
  allowedActions: Array<CorrectionRequestAction>;
  answer?: Maybe<Scalars['String']['output']>;
  answeredAt?: Maybe<Scalars['Instant']['output']>;
  blockers: Array<Blocker>;
  change?: Maybe<CorrectionChange>;
  dueOn?: Maybe<Scalars['Day']['output']>;
  employee: Employee;
  filedAt: Scalars['Instant']['output'];
  holidaysUnknown?: Maybe<HolidaysUnknown>;
  id: Scalars['ID']['output'];
  kind: CorrectionKind;
  overdue: Scalars['Boolean']['output'];
  passedOnAt?: Maybe<Scalars['Instant']['output']>;
  passedOnNote?: Maybe<Scalars['String']['output']>;
  status: CorrectionStatus;
  text: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  waitsFor?: Maybe<CorrectionOffice>;
};

export type CorrectionRequestAction =
  | 'correctionAnswer'
  | 'correctionPassOn'
  | 'correctionWithdraw';

export type CorrectionRequestConnection = {
  __typename?: 'CorrectionRequestConnection';
  edges: Array<CorrectionRequestEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CorrectionRequestEdge = {
  __typename?: 'CorrectionRequestEdge';
  cursor: Scalars['String']['output'];
  node: CorrectionRequest;
};

export type CorrectionStatus =
  | 'OPEN'
  | 'REFUSED'
  | 'RESOLVED'
  | 'WITHDRAWN';

export type CorrectionWithdrawInput = {
  correctionId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
};

export type CreditAccumulationSheet = {
  __typename?: 'CreditAccumulationSheet';
  agency: Scalars['String']['output'];
  levels: Array<CreditOfLevel>;
  person: SheetPerson;
  points: Scalars['Decimal']['output'];
  rows: Array<CreditRow>;
  yearFrom: Scalars['Int']['output'];
  yearTo: Scalars['Int']['output'];
};

export type CreditBasis =
  | 'PERIODIC'
  | 'YEARLY';

export type CreditConversionSheet = {
  __typename?: 'CreditConversionSheet';
  agency: Scalars['String']['output'];
  finalAt?: Maybe<Scalars['Instant']['output']>;
  hash: Scalars['String']['output'];
  periodFrom: Scalars['Day']['output'];
  periodTo: Scalars['Day']['output'];
  person: SheetPerson;
  points: Scalars['Decimal']['output'];
  policyVersion: Scalars['String']['output'];
  rater: FormPerson;
  rows: Array<CreditRow>;
  version: Scalars['Int']['output'];
};

export type CreditDeterminationSheet = {
  __typename?: 'CreditDeterminationSheet';
  agency: Scalars['String']['output'];
  cumulative?: Maybe<Scalars['Decimal']['output']>;
  level: FunctionalLevel;
  lines: Array<CreditLine>;
  neededForGrade: Scalars['Decimal']['output'];
  neededForLevel?: Maybe<Scalars['Decimal']['output']>;
  person: SheetPerson;
  policyVersion: Scalars['String']['output'];
  surplusForGrade?: Maybe<Scalars['Decimal']['output']>;
  surplusForLevel?: Maybe<Scalars['Decimal']['output']>;
  year: Scalars['Int']['output'];
};

export type CreditEarlierInput = {
  adjustment: Scalars['Decimal']['input'];
  base: Scalars['Decimal']['input'];
  education: Scalars['Decimal']['input'];
  formerPost: Scalars['Decimal']['input'];
};

export type CreditLine = {
  __typename?: 'CreditLine';
  former?: Maybe<Scalars['Decimal']['output']>;
  kind: CreditLineKind;
  new?: Maybe<Scalars['Decimal']['output']>;
  total?: Maybe<Scalars['Decimal']['output']>;
};

export type CreditLineKind =
  | 'ADJUSTMENT'
  | 'BASE'
  | 'CONVERSION'
  | 'EDUCATION'
  | 'FORMER_POST';

export type CreditOfLevel = {
  __typename?: 'CreditOfLevel';
  level: FunctionalLevel;
  points: Scalars['Decimal']['output'];
};

export type CreditPart = {
  __typename?: 'CreditPart';
  coefficient: Scalars['Decimal']['output'];
  level: FunctionalLevel;
  monthFrom: Scalars['Int']['output'];
  monthTo: Scalars['Int']['output'];
  months: Scalars['Int']['output'];
  percent: Scalars['Decimal']['output'];
  points: Scalars['Decimal']['output'];
};

export type CreditPoints = {
  __typename?: 'CreditPoints';
  parts: Array<CreditPart>;
  points: Scalars['Decimal']['output'];
};

export type CreditRow = {
  __typename?: 'CreditRow';
  basis: CreditBasis;
  coefficient: Scalars['Decimal']['output'];
  evaluationId: Scalars['ID']['output'];
  level: FunctionalLevel;
  monthFrom: Scalars['Int']['output'];
  monthTo: Scalars['Int']['output'];
  months: Scalars['Int']['output'];
  percent: Scalars['Decimal']['output'];
  points: Scalars['Decimal']['output'];
  predicate: Predicate;
  year: Scalars['Int']['output'];
};

export type CycleCloseInput = {
  cycleId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
};

export type CycleOpenInput = {
  evaluation: DaySpanInput;
  execution: DaySpanInput;
  idempotencyKey: Scalars['UUID']['input'];
  periodicity: Periodicity;
  planning: DaySpanInput;
  year: Scalars['Int']['input'];
};

export type CyclePayload = {
  __typename?: 'CyclePayload';
  cycle?: Maybe<PerformanceCycle>;
  userErrors: Array<UserError>;
};

export type CyclePhase = {
  __typename?: 'CyclePhase';
  closesAt: Scalars['Instant']['output'];
  kind: PhaseKind;
  opensAt: Scalars['Instant']['output'];
};

export type CyclePhaseExtendInput = {
  cycleId: Scalars['ID']['input'];
  employeeId?: InputMaybe<Scalars['ID']['input']>;
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  phase: PhaseKind;
  reason: Scalars['String']['input'];
  to: Scalars['Day']['input'];
};

export type CyclePhaseExtendManyInput = {
  cycleId: Scalars['ID']['input'];
  employeeIds: Array<Scalars['ID']['input']>;
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  phase: PhaseKind;
  reason: Scalars['String']['input'];
  to: Scalars['Day']['input'];
};

export type CyclePhaseExtendManyPayload = {
  __typename?: 'CyclePhaseExtendManyPayload';
  outcomes?: Maybe<Array<CyclePhaseExtendOutcome>>;
  userErrors: Array<UserError>;
};

export type CyclePhaseExtendOutcome = {
  __typename?: 'CyclePhaseExtendOutcome';
  employee?: Maybe<Employee>;
  userErrors: Array<UserError>;
};

export type CyclePhaseExtensionWithdrawInput = {
  cycleId: Scalars['ID']['input'];
  employeeId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  phase: PhaseKind;
  reason: Scalars['String']['input'];
};

export type CycleStatus =
  | 'CLOSED'
  | 'OPEN';

export type DatedName = {
  __typename?: 'DatedName';
  name: Scalars['String']['output'];
  proof?: Maybe<Proof>;
  reason?: Maybe<Scalars['String']['output']>;
  validFrom: Scalars['Day']['output'];
};

export type DaySpanInput = {
  from: Scalars['Day']['input'];
  to: Scalars['Day']['input'];
};

export type DeadlinePassed = UserError & {
  __typename?: 'DeadlinePassed';
  closedAt: Scalars['Instant']['output'];
  code: ErrorCode;
  field: Array<Scalars['String']['output']>;
  message: Scalars['String']['output'];
};

export type Delegation = Node & {
  __typename?: 'Delegation';
  from: Employee;
  id: Scalars['ID']['output'];
  reason: Scalars['String']['output'];
  to: Employee;
  validFrom: Scalars['Day']['output'];
  validTo: Scalars['Day']['output'];
};

export type DelegationGrantInput = {
  employeeId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  reason: Scalars['String']['input'];
  toEmployeeId: Scalars['ID']['input'];
  validFrom: Scalars['Day']['input'];
  validTo: Scalars['Day']['input'];
};

export type DelegationRevokeInput = {
  delegationId: Scalars['ID']['input'];
  employeeId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
};

export type DevelopmentClosing = {
  __typename?: 'DevelopmentClosing';
  at: Scalars['Instant']['output'];
  by: Employee;
  outcome: DevelopmentOutcome;
  words: Scalars['String']['output'];
};

export type DevelopmentCoach = {
  __typename?: 'DevelopmentCoach';
  acceptedAt?: Maybe<Scalars['Instant']['output']>;
  employee: Employee;
  leavesOn?: Maybe<Scalars['Day']['output']>;
  namedAt: Scalars['Instant']['output'];
};

export type DevelopmentCoachAnswerInput = {
  accepts: Scalars['Boolean']['input'];
  developmentPlanId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  words?: InputMaybe<Scalars['String']['input']>;
};

export type DevelopmentCoachEndInput = {
  developmentPlanId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  words: Scalars['String']['input'];
};

export type DevelopmentCoachEnding =
  | 'DECLINED'
  | 'ENDED'
  | 'REPLACED';

export type DevelopmentCoachNameInput = {
  coachId: Scalars['ID']['input'];
  developmentPlanId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
};

export type DevelopmentFormerCoach = {
  __typename?: 'DevelopmentFormerCoach';
  employee: Employee;
  endedAt: Scalars['Instant']['output'];
  ending: DevelopmentCoachEnding;
  namedAt: Scalars['Instant']['output'];
  words?: Maybe<Scalars['String']['output']>;
};

export type DevelopmentGround = {
  __typename?: 'DevelopmentGround';
  evaluationId: Scalars['ID']['output'];
  period?: Maybe<Scalars['Int']['output']>;
  withdrawnAt?: Maybe<Scalars['Instant']['output']>;
  year: Scalars['Int']['output'];
};

export type DevelopmentOutcome =
  | 'NOT_CONTINUED'
  | 'NOT_REACHED'
  | 'PARTLY_REACHED'
  | 'REACHED';

export type DevelopmentPlan = Node & {
  __typename?: 'DevelopmentPlan';
  agreedAt?: Maybe<Scalars['Instant']['output']>;
  allowedActions: Array<DevelopmentPlanAction>;
  awaitsAgreementOf: Array<DevelopmentSide>;
  blockers: Array<Blocker>;
  closing?: Maybe<DevelopmentClosing>;
  coach?: Maybe<DevelopmentCoach>;
  employee: Employee;
  formerCoaches?: Maybe<Array<DevelopmentFormerCoach>>;
  goal?: Maybe<Scalars['String']['output']>;
  ground?: Maybe<DevelopmentGround>;
  id: Scalars['ID']['output'];
  openedAt: Scalars['Instant']['output'];
  openedBy?: Maybe<Employee>;
  reviews?: Maybe<Array<DevelopmentReview>>;
  status: DevelopmentStatus;
  steps: Array<DevelopmentPlanStep>;
  suggestions?: Maybe<Array<DevelopmentSuggestion>>;
  version: Scalars['Int']['output'];
};

export type DevelopmentPlanAction =
  | 'developmentCoachAnswer'
  | 'developmentCoachEnd'
  | 'developmentCoachName'
  | 'developmentPlanAgree'
  | 'developmentPlanClose'
  | 'developmentPlanStepAdd'
  | 'developmentPlanStepChange'
  | 'developmentPlanStepEnd'
  | 'developmentReview';

export type DevelopmentPlanAgreeInput = {
  developmentPlanId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
};

export type DevelopmentPlanCloseInput = {
  developmentPlanId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  outcome: DevelopmentOutcome;
  words: Scalars['String']['input'];
};

export type DevelopmentPlanConnection = {
  __typename?: 'DevelopmentPlanConnection';
  edges: Array<DevelopmentPlanEdge>;
  pageInfo: PageInfo;
};

export type DevelopmentPlanEdge = {
  __typename?: 'DevelopmentPlanEdge';
  cursor: Scalars['String']['output'];
  node: DevelopmentPlan;
};

export type DevelopmentPlanOpenInput = {
  employeeId: Scalars['ID']['input'];
  goal: Scalars['String']['input'];
  idempotencyKey: Scalars['UUID']['input'];
};

export type DevelopmentPlanPayload = {
  __typename?: 'DevelopmentPlanPayload';
  developmentPlan?: Maybe<DevelopmentPlan>;
  userErrors: Array<UserError>;
};

export type DevelopmentPlanStep = {
  __typename?: 'DevelopmentPlanStep';
  agreedAs?: Maybe<DevelopmentStepWording>;
  dueOn: Scalars['Day']['output'];
  endWords?: Maybe<Scalars['String']['output']>;
  endedAt?: Maybe<Scalars['Instant']['output']>;
  kind: DevelopmentStepKind;
  state: DevelopmentStepState;
  stepId: Scalars['ID']['output'];
  text: Scalars['String']['output'];
};

export type DevelopmentPlanStepAddInput = {
  developmentPlanId: Scalars['ID']['input'];
  dueOn: Scalars['Day']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  kind: DevelopmentStepKind;
  text: Scalars['String']['input'];
};

export type DevelopmentPlanStepChangeInput = {
  developmentPlanId: Scalars['ID']['input'];
  dueOn?: InputMaybe<Scalars['Day']['input']>;
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  kind?: InputMaybe<DevelopmentStepKind>;
  stepId: Scalars['ID']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
};

export type DevelopmentPlanStepEndInput = {
  developmentPlanId: Scalars['ID']['input'];
  ending: DevelopmentStepEnding;
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  stepId: Scalars['ID']['input'];
  words: Scalars['String']['input'];
};

export type DevelopmentReview = {
  __typename?: 'DevelopmentReview';
  dueOn?: Maybe<Scalars['Day']['output']>;
  number: Scalars['Int']['output'];
  words: Array<DevelopmentWord>;
};

export type DevelopmentReviewInput = {
  developmentPlanId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  text: Scalars['String']['input'];
};

export type DevelopmentSide =
  | 'EMPLOYEE'
  | 'SUPERIOR';

export type DevelopmentStatus =
  | 'ACTIVE'
  | 'CLOSED'
  | 'PROPOSED'
  | 'WITHDRAWN';

export type DevelopmentStep = {
  __typename?: 'DevelopmentStep';
  doneAt?: Maybe<Scalars['Instant']['output']>;
  dueOn: Scalars['Day']['output'];
  status: DevelopmentStepStatus;
  stepId: Scalars['ID']['output'];
  text: Scalars['String']['output'];
};

export type DevelopmentStepDoneInput = {
  expectedVersion: Scalars['Int']['input'];
  feedbackId: Scalars['ID']['input'];
  idempotencyKey: Scalars['UUID']['input'];
};

export type DevelopmentStepEnding =
  | 'DONE'
  | 'DROPPED';

export type DevelopmentStepInput = {
  dueOn: Scalars['Day']['input'];
  text: Scalars['String']['input'];
};

export type DevelopmentStepKind =
  | 'ASSIGNMENT'
  | 'COACHING'
  | 'MENTORING'
  | 'READING'
  | 'TRAINING';

export type DevelopmentStepState =
  | 'DONE'
  | 'DROPPED'
  | 'OPEN';

export type DevelopmentStepStatus =
  | 'DONE'
  | 'OPEN';

export type DevelopmentStepWording = {
  __typename?: 'DevelopmentStepWording';
  dueOn: Scalars['Day']['output'];
  kind: DevelopmentStepKind;
  text: Scalars['String']['output'];
};

export type DevelopmentSuggestion = {
  __typename?: 'DevelopmentSuggestion';
  competenceId?: Maybe<Scalars['ID']['output']>;
  dueOn?: Maybe<Scalars['Day']['output']>;
  feedbackId?: Maybe<Scalars['ID']['output']>;
  text: Scalars['String']['output'];
  why: Scalars['String']['output'];
};

export type DevelopmentTerms = {
  __typename?: 'DevelopmentTerms';
  pnsLeastHours: Scalars['Int']['output'];
  pppkMostHours: Scalars['Int']['output'];
};

export type DevelopmentTermsInput = {
  pnsLeastHours?: InputMaybe<Scalars['Int']['input']>;
  pppkMostHours?: InputMaybe<Scalars['Int']['input']>;
};

export type DevelopmentVoice =
  | 'COACH'
  | 'EMPLOYEE'
  | 'SUPERIOR';

export type DevelopmentWord = {
  __typename?: 'DevelopmentWord';
  at: Scalars['Instant']['output'];
  author: Employee;
  text: Scalars['String']['output'];
  voice: DevelopmentVoice;
};

export type DialogueKind =
  | 'AGREE'
  | 'COUNTER'
  | 'PROPOSE'
  | 'REMOVE'
  | 'REVISE';

export type DialogueStep = {
  __typename?: 'DialogueStep';
  at: Scalars['Instant']['output'];
  author: Employee;
  by: Side;
  comment?: Maybe<Scalars['String']['output']>;
  content: TargetContent;
  kind: DialogueKind;
  step: Scalars['Int']['output'];
  targetId: Scalars['ID']['output'];
};

export type Direction =
  | 'HIGHER'
  | 'LOWER'
  | 'RANGE';

export type DirectoryConnection = {
  __typename?: 'DirectoryConnection';
  edges: Array<DirectoryEdge>;
  pageInfo: PageInfo;
};

export type DirectoryEdge = {
  __typename?: 'DirectoryEdge';
  cursor: Scalars['String']['output'];
  node: DirectoryEntry;
};

export type DirectoryEntry = {
  __typename?: 'DirectoryEntry';
  employeeId: Scalars['ID']['output'];
  holding: HoldingKind;
  isHead: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  positionTitle: Scalars['String']['output'];
  unit: Unit;
};

export type DisqualificationDecideInput = {
  agreed: Scalars['Boolean']['input'];
  exclusionId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type DisqualificationObjectInput = {
  exclusionId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  text: Scalars['String']['input'];
};

export type DisqualificationObjectionAnswerInput = {
  accepted: Scalars['Boolean']['input'];
  answer: Scalars['String']['input'];
  exclusionId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
};

export type DistributionBound =
  | 'MAX'
  | 'MIN';

export type DistributionBoundRule = {
  __typename?: 'DistributionBoundRule';
  bound: DistributionBound;
  people?: Maybe<Scalars['Int']['output']>;
  percent?: Maybe<Scalars['Int']['output']>;
  predicates: Array<Predicate>;
};

export type DistributionBoundRuleInput = {
  bound: DistributionBound;
  people?: InputMaybe<Scalars['Int']['input']>;
  percent?: InputMaybe<Scalars['Int']['input']>;
  predicates: Array<Predicate>;
};

export type DistributionRule = {
  __typename?: 'DistributionRule';
  actual: Scalars['Int']['output'];
  bound: DistributionBound;
  limit: Scalars['Int']['output'];
  percent?: Maybe<Scalars['Int']['output']>;
  predicates: Array<Predicate>;
  satisfied: Scalars['Boolean']['output'];
};

export type DistributionShape = {
  __typename?: 'DistributionShape';
  achievement: Achievement;
  rules: Array<DistributionBoundRule>;
};

export type DistributionShapeInput = {
  achievement: Achievement;
  rules: Array<DistributionBoundRuleInput>;
};

export type DocumentPayload = {
  __typename?: 'DocumentPayload';
  application?: Maybe<Application>;
  upload?: Maybe<DocumentUpload>;
  userErrors: Array<UserError>;
};

export type DocumentUpload = {
  __typename?: 'DocumentUpload';
  documentId: Scalars['ID']['output'];
  expiresAt: Scalars['Instant']['output'];
  headers: Array<UploadHeader>;
  method: Scalars['String']['output'];
  url: Scalars['String']['output'];
};

export type DocumentUploadInput = {
  applicationId: Scalars['ID']['input'];
  contentType: Scalars['String']['input'];
  expectedVersion: Scalars['Int']['input'];
  fileName: Scalars['String']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  kind: ApplicantDocumentKind;
  sha256: Scalars['String']['input'];
  size: Scalars['Int']['input'];
};

export type Dossier = {
  __typename?: 'Dossier';
  birthDate: Scalars['Day']['output'];
  documents: Array<DossierDocument>;
  education: ApplicantEducation;
  eligibility: Array<EligibilityFinding>;
  experienceYears?: Maybe<Scalars['Int']['output']>;
  name: Scalars['String']['output'];
  nik: Scalars['String']['output'];
  priorityGroup?: Maybe<Scalars['String']['output']>;
  sex: Sex;
  warnings: Array<DossierWarning>;
};

export type DossierDocument = {
  __typename?: 'DossierDocument';
  kind: ApplicantDocumentKind;
  url: Scalars['String']['output'];
};

export type DossierWarning =
  | 'BIRTH_DATE_DIFFERS'
  | 'SERVING_ASN'
  | 'SEX_DIFFERS';

export type EarlierExclusion = {
  __typename?: 'EarlierExclusion';
  decidedAt?: Maybe<Scalars['Instant']['output']>;
  kind: Exclusion;
  liftedAt?: Maybe<Scalars['Instant']['output']>;
  notice?: Maybe<Scalars['String']['output']>;
  objection?: Maybe<ExclusionObjection>;
  proposedAt: Scalars['Instant']['output'];
  reason?: Maybe<ExclusionReason>;
  refusal?: Maybe<Scalars['String']['output']>;
  status: ExclusionStatus;
};

export type EducationInput = {
  cumLaude: Scalars['Boolean']['input'];
  gpa: Scalars['Decimal']['input'];
  institution: Scalars['String']['input'];
  level: EducationLevel;
  major: Scalars['String']['input'];
  majorCode?: InputMaybe<Scalars['String']['input']>;
  year: Scalars['Int']['input'];
};

export type EducationLevel =
  | 'D1'
  | 'D2'
  | 'D3'
  | 'D4'
  | 'PROFESSION'
  | 'S1'
  | 'S2'
  | 'S3'
  | 'SMA'
  | 'SPECIALIST';

export type EligibilityCheck = {
  __typename?: 'EligibilityCheck';
  ageCounted: AgeCounting;
  day: Scalars['Day']['output'];
  eligible: Scalars['Boolean']['output'];
  findings: Array<EligibilityFinding>;
  rulesNumber: Scalars['Int']['output'];
};

export type EligibilityFinding = {
  __typename?: 'EligibilityFinding';
  actual: Scalars['String']['output'];
  asked: Scalars['String']['output'];
  matched?: Maybe<MatchedMajor>;
  met: Scalars['Boolean']['output'];
  requirement: EligibilityRequirement;
};

export type EligibilityRequirement =
  | 'AGE'
  | 'CATEGORY_PROOF'
  | 'EDUCATION'
  | 'EXPERIENCE'
  | 'GPA'
  | 'MAJOR';

export type Employee = Node & {
  __typename?: 'Employee';
  assignments: Array<Assignment>;
  birthDate?: Maybe<Scalars['Day']['output']>;
  competences?: Maybe<CompetenceSheet>;
  delegations?: Maybe<Array<Delegation>>;
  developmentPlans?: Maybe<DevelopmentPlanConnection>;
  entries?: Maybe<Array<Entry>>;
  evaluation?: Maybe<Evaluation>;
  feedbackCounted?: Maybe<FeedbackConnection>;
  grade?: Maybe<Scalars['String']['output']>;
  history?: Maybe<Array<Assignment>>;
  id: Scalars['ID']['output'];
  identifiers?: Maybe<Array<Identifier>>;
  kind: EmployeeKind;
  name: Scalars['String']['output'];
  recordHistory?: Maybe<Array<RecordEntry>>;
  reports?: Maybe<AssignmentConnection>;
  sex?: Maybe<Sex>;
  version: Scalars['Int']['output'];
  warnings?: Maybe<Array<RecordWarning>>;
};


export type EmployeeAssignmentsArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
};


export type EmployeeDevelopmentPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type EmployeeEvaluationArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type EmployeeFeedbackCountedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  year: Scalars['Int']['input'];
};


export type EmployeeReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

export type EmployeeCreateInput = {
  assignment: AssignmentInput;
  birthDate: Scalars['Day']['input'];
  grade?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey: Scalars['UUID']['input'];
  identifier?: InputMaybe<Scalars['String']['input']>;
  kind: EmployeeKind;
  name: Scalars['String']['input'];
  nik?: InputMaybe<Scalars['String']['input']>;
  sex: Sex;
};

export type EmployeeKind =
  | 'CPNS'
  | 'NON_ASN'
  | 'PNS'
  | 'PPPK'
  | 'PPPK_PART_TIME';

export type EmployeePayload = {
  __typename?: 'EmployeePayload';
  effects: Array<CareerEffect>;
  employee?: Maybe<Employee>;
  userErrors: Array<UserError>;
};

export type EmployeeRecordChangeInput = {
  employeeId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  grade?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey: Scalars['UUID']['input'];
  identifier?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<EmployeeKind>;
  name?: InputMaybe<Scalars['String']['input']>;
  proof: ProofInput;
  reason: Scalars['String']['input'];
  validFrom: Scalars['Day']['input'];
};

export type EmployeeRecordCorrectInput = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  birthDate?: InputMaybe<Scalars['Day']['input']>;
  employeeId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  grade?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey: Scalars['UUID']['input'];
  kind?: InputMaybe<EmployeeKind>;
  name?: InputMaybe<Scalars['String']['input']>;
  proof: ProofInput;
  reason: Scalars['String']['input'];
  sex?: InputMaybe<Sex>;
};

export type EmployeeRehireInput = {
  assignment: AssignmentInput;
  employeeId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  grade?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey: Scalars['UUID']['input'];
  identifier?: InputMaybe<Scalars['String']['input']>;
  kind: EmployeeKind;
  proof: ProofInput;
  reason: Scalars['String']['input'];
  validTo?: InputMaybe<Scalars['Day']['input']>;
};

export type EmployeeTransferInput = {
  assignment: AssignmentInput;
  employeeId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  notes?: InputMaybe<Scalars['String']['input']>;
};

export type EmployeeTransferManyInput = {
  idempotencyKey: Scalars['UUID']['input'];
  moves: Array<TransferInput>;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Entry = Node & {
  __typename?: 'Entry';
  allowedActions: Array<EntryAction>;
  at: Scalars['Instant']['output'];
  blockedBy: Array<Resting>;
  blockers: Array<Blocker>;
  by: Scalars['String']['output'];
  detail: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  operation: Scalars['String']['output'];
  undoUntil: Scalars['Instant']['output'];
  undone?: Maybe<EntryUndone>;
  version: Scalars['Int']['output'];
};

export type EntryAction =
  | 'entryUndo';

export type EntryUndoInput = {
  entryId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  reason: Scalars['String']['input'];
  subjectId: Scalars['ID']['input'];
};

export type EntryUndoPayload = {
  __typename?: 'EntryUndoPayload';
  effects: Array<CareerEffect>;
  employee?: Maybe<Employee>;
  entry?: Maybe<Entry>;
  position?: Maybe<Position>;
  unit?: Maybe<Unit>;
  userErrors: Array<UserError>;
};

export type EntryUndone = {
  __typename?: 'EntryUndone';
  at: Scalars['Instant']['output'];
  by: Scalars['String']['output'];
  reason: Scalars['String']['output'];
};

export type ErrorCode =
  | 'ACHIEVEMENT_NOT_CHOSEN'
  | 'ALREADY_EXISTS'
  | 'ANSWERS_MISSING'
  | 'ASPECT_OR_PERSPECTIVE'
  | 'ASSIGNMENT_ENDED'
  | 'ASSIGNMENT_NOT_BEGUN'
  | 'AUDIENCE_CHANGED'
  | 'CARDS_MISSING'
  | 'CHANGE_MISSING'
  | 'CHANGE_WITHOUT_REASON'
  | 'CLAIMED'
  | 'CLAIM_REQUIRED'
  | 'CODE_WRONG'
  | 'CORRECTION_IMPOSSIBLE'
  | 'CYCLE_IN_LINE'
  | 'DATES_OVERLAP'
  | 'DATE_ORDER'
  | 'DEADLINE_PASSED'
  | 'DEFINITIVE_EXISTS'
  | 'DOCUMENTS_MISSING'
  | 'EVIDENCE_MACROS'
  | 'EVIDENCE_MISMATCH'
  | 'EVIDENCE_MISSING'
  | 'EVIDENCE_TOO_LARGE'
  | 'EVIDENCE_TYPE'
  | 'EVIDENCE_UNPACKED'
  | 'FILE_UNREADABLE'
  | 'FORBIDDEN'
  | 'GRADE_UNFIT'
  | 'GROUP_TOO_SMALL'
  | 'HEARING_OPEN'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'IDENTIFIER_INVALID'
  | 'IDENTIFIER_TAKEN'
  | 'IDENTITY_UNCONFIRMED'
  | 'INVALID'
  | 'IN_RATING_CHAIN'
  | 'ISSUES_OPEN'
  | 'JUSTIFICATION_REQUIRED'
  | 'LIMIT_REACHED'
  | 'LINK_OPENED'
  | 'LINK_UNSAFE'
  | 'LIST_EXHAUSTED'
  | 'LIST_MISSING'
  | 'LIST_OUTDATED'
  | 'LIST_UNCHANGED'
  | 'MEASURE_INCOMPLETE'
  | 'NOT_ELIGIBLE'
  | 'NOT_FOUND'
  | 'NOT_IN_GROUP'
  | 'NOT_IN_SERVICE'
  | 'NOT_OPENED'
  | 'NOT_OPEN_YET'
  | 'NO_INDICATORS'
  | 'NO_RATER'
  | 'NO_SUPERIOR'
  | 'NO_TARGETS'
  | 'OBJECTION_OPEN'
  | 'OBJECTION_TOO_SHORT'
  | 'OFFER_STANDS'
  | 'OUT_OF_RANGE'
  | 'OWN_CASE'
  | 'OWN_LINE'
  | 'PARENT_CYCLE'
  | 'PARENT_INVALID'
  | 'PARENT_PENDING'
  | 'PERIOD_EXEMPT'
  | 'PHASE_CLOSED'
  | 'POLICY_SUPERSEDED'
  | 'POLICY_UNCHANGED'
  | 'POST_OCCUPIED'
  | 'PROOF_NOT_OPENED'
  | 'PROPOSALS_OPEN'
  | 'QUEUE_EMPTY'
  | 'QUOTA_FILLED'
  | 'RATER_OVERLOADED'
  | 'RATING_MISSING'
  | 'RATING_UNCHANGED'
  | 'REHIRE_INSTEAD'
  | 'REMOVALS_OPEN'
  | 'REQUIRED'
  | 'RESULT_CHANGED'
  | 'RESULT_FOLLOWS_UNIT'
  | 'RULES_MISSING'
  | 'SCORES_MISSING'
  | 'SELF_ASSESSMENT_MISSING'
  | 'STILL_RESTS'
  | 'TARGET_NOT_AGREED'
  | 'TOO_LONG'
  | 'TRANSITION_REFUSED'
  | 'UNDECIDED'
  | 'UNIT_ACHIEVEMENT_MISSING'
  | 'UNIT_CLOSED'
  | 'UNIT_NOT_EMPTY'
  | 'VALID_FROM_TOO_SOON'
  | 'VERSION_CONFLICT'
  | 'WEIGHTS_NOT_10000';

export type Evaluation = Node & {
  __typename?: 'Evaluation';
  allowedActions: Array<EvaluationAction>;
  behaviour?: Maybe<Judgement>;
  blockers: Array<Blocker>;
  calibrations: Array<Calibration>;
  creditPoints?: Maybe<Scalars['Decimal']['output']>;
  current?: Maybe<EvaluationVersion>;
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  development?: Maybe<Array<DevelopmentPlan>>;
  employee: Employee;
  feedback: FeedbackConnection;
  finalAt?: Maybe<Scalars['Instant']['output']>;
  followUp?: Maybe<FollowUp>;
  from: Scalars['Day']['output'];
  handOver?: Maybe<HandOver>;
  headedUnits: Array<HeadedUnit>;
  holding: HoldingKind;
  id: Scalars['ID']['output'];
  isHead: Scalars['Boolean']['output'];
  leavingNotes: Array<LeavingNote>;
  objectionDraft?: Maybe<ObjectionDraft>;
  objections: Array<Objection>;
  period?: Maybe<Scalars['Int']['output']>;
  plan?: Maybe<Plan>;
  positionTitle: Scalars['String']['output'];
  predicate?: Maybe<Predicate>;
  rater?: Maybe<Employee>;
  raterSnapshot?: Maybe<PersonSnapshot>;
  raterWarning?: Maybe<RaterWarning>;
  reopenedReason?: Maybe<Scalars['String']['output']>;
  result?: Maybe<Judgement>;
  reviewResults: Array<ReviewResult>;
  segments: Array<EvaluationSegment>;
  segmentsWithoutPlan: Array<SegmentWithoutPlan>;
  selfAssessment?: Maybe<SelfAssessment>;
  status: EvaluationStatus;
  to: Scalars['Day']['output'];
  unit: Unit;
  verification?: Maybe<EvaluationVerification>;
  version: Scalars['Int']['output'];
  versions: Array<EvaluationVersion>;
  year: Scalars['Int']['output'];
};


export type EvaluationFeedbackArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

export type EvaluationAcknowledgeInput = {
  acknowledgement: Acknowledgement;
  evaluationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  remark?: InputMaybe<Scalars['String']['input']>;
};

export type EvaluationAction =
  | 'evaluationAcknowledge'
  | 'evaluationFinalise'
  | 'evaluationRate'
  | 'evaluationReopen'
  | 'evaluationShare'
  | 'objectionDraftSave'
  | 'objectionExtend'
  | 'objectionFile'
  | 'selfAssessmentSave'
  | 'selfAssessmentSubmit'
  | 'selfAssessmentWithdraw';

export type EvaluationEvidence = {
  __typename?: 'EvaluationEvidence';
  planId: Scalars['ID']['output'];
  planVersion?: Maybe<Scalars['Int']['output']>;
  progressEntries: Scalars['Int']['output'];
};

export type EvaluationFinaliseInput = {
  evaluationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
};

export type EvaluationFinaliseManyInput = {
  evaluations: Array<EvaluationFinaliseRow>;
  idempotencyKey: Scalars['UUID']['input'];
};

export type EvaluationFinaliseManyPayload = {
  __typename?: 'EvaluationFinaliseManyPayload';
  outcomes?: Maybe<Array<EvaluationFinaliseOutcome>>;
  userErrors: Array<UserError>;
};

export type EvaluationFinaliseOutcome = {
  __typename?: 'EvaluationFinaliseOutcome';
  evaluation?: Maybe<Evaluation>;
  userErrors: Array<UserError>;
};

export type EvaluationFinaliseRow = {
  evaluationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
};

export type EvaluationForm = {
  __typename?: 'EvaluationForm';
  achievement?: Maybe<Achievement>;
  agency: Scalars['String']['output'];
  behaviour: Judgement;
  finalAt?: Maybe<Scalars['Instant']['output']>;
  handedOverAt: Scalars['Instant']['output'];
  hash: Scalars['String']['output'];
  period?: Maybe<Scalars['Int']['output']>;
  periodFrom: Scalars['Day']['output'];
  periodTo: Scalars['Day']['output'];
  predicate: Predicate;
  predicateName: Scalars['String']['output'];
  rated: FormPerson;
  rater: FormPerson;
  raterSuperior?: Maybe<FormPerson>;
  remark?: Maybe<Scalars['String']['output']>;
  result: Judgement;
  version: Scalars['Int']['output'];
  year: Scalars['Int']['output'];
};

export type EvaluationNumbers = {
  __typename?: 'EvaluationNumbers';
  exempt: Scalars['Int']['output'];
  final: Scalars['Int']['output'];
  open: Scalars['Int']['output'];
  shared: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
};

export type EvaluationOpenInput = {
  idempotencyKey: Scalars['UUID']['input'];
  period?: InputMaybe<Scalars['Int']['input']>;
  planId: Scalars['ID']['input'];
};

export type EvaluationOpenManyInput = {
  after?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey: Scalars['UUID']['input'];
  unitId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};

export type EvaluationOpenManyPayload = {
  __typename?: 'EvaluationOpenManyPayload';
  endCursor?: Maybe<Scalars['String']['output']>;
  outcomes?: Maybe<Array<EvaluationOpenOutcome>>;
  userErrors: Array<UserError>;
};

export type EvaluationOpenOutcome = {
  __typename?: 'EvaluationOpenOutcome';
  employee: Employee;
  evaluation?: Maybe<Evaluation>;
  userErrors: Array<UserError>;
};

export type EvaluationPayload = {
  __typename?: 'EvaluationPayload';
  evaluation?: Maybe<Evaluation>;
  userErrors: Array<UserError>;
};

export type EvaluationPeriod = {
  __typename?: 'EvaluationPeriod';
  from: Scalars['Day']['output'];
  number: Scalars['Int']['output'];
  to: Scalars['Day']['output'];
};

export type EvaluationRateInput = {
  achievement?: InputMaybe<ChosenAchievementInput>;
  behaviour?: InputMaybe<JudgementInput>;
  evaluationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  result?: InputMaybe<JudgementInput>;
};

export type EvaluationReopenInput = {
  evaluationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  reason: Scalars['String']['input'];
};

export type EvaluationSegment = {
  __typename?: 'EvaluationSegment';
  countedMonths: Array<Scalars['Int']['output']>;
  from: Scalars['Day']['output'];
  kind: EmployeeKind;
  level?: Maybe<FunctionalLevel>;
  months: Scalars['Int']['output'];
  planId: Scalars['ID']['output'];
  planVersion?: Maybe<Scalars['Int']['output']>;
  positionTitle: Scalars['String']['output'];
  to: Scalars['Day']['output'];
  unitName: Scalars['String']['output'];
};

export type EvaluationShareInput = {
  evaluationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
};

export type EvaluationStage =
  | 'ACKNOWLEDGED'
  | 'EXEMPT'
  | 'FINAL'
  | 'HANDED_OVER'
  | 'NONE'
  | 'OPENED'
  | 'SELF_ASSESSED';

export type EvaluationStatus =
  | 'EXEMPT'
  | 'FINAL'
  | 'OPEN'
  | 'RATED'
  | 'SHARED';

export type EvaluationSummary = {
  __typename?: 'EvaluationSummary';
  employeeId: Scalars['ID']['output'];
  employeeName: Scalars['String']['output'];
  evaluationId: Scalars['ID']['output'];
  holding: HoldingKind;
  positionTitle: Scalars['String']['output'];
  predicate?: Maybe<Predicate>;
  status: EvaluationStatus;
};

export type EvaluationSummaryConnection = {
  __typename?: 'EvaluationSummaryConnection';
  edges: Array<EvaluationSummaryEdge>;
  pageInfo: PageInfo;
};

export type EvaluationSummaryEdge = {
  __typename?: 'EvaluationSummaryEdge';
  cursor: Scalars['String']['output'];
  node: EvaluationSummary;
};

export type EvaluationTerms = {
  __typename?: 'EvaluationTerms';
  coefficient: Array<LevelCoefficient>;
  needed: Array<LevelNeed>;
  objectionDays: Scalars['Int']['output'];
  percent: Array<PredicatePercent>;
  periodDays: Scalars['Int']['output'];
  reopenedDays: Scalars['Int']['output'];
  selfWaitDays: Scalars['Int']['output'];
  silenceDays: Scalars['Int']['output'];
  takesMonths: Array<AbsenceKind>;
};

export type EvaluationTermsInput = {
  coefficient?: InputMaybe<Array<LevelCoefficientInput>>;
  needed?: InputMaybe<Array<LevelNeedInput>>;
  objectionDays?: InputMaybe<Scalars['Int']['input']>;
  percent?: InputMaybe<Array<PredicatePercentInput>>;
  periodDays?: InputMaybe<Scalars['Int']['input']>;
  reopenedDays?: InputMaybe<Scalars['Int']['input']>;
  selfWaitDays?: InputMaybe<Scalars['Int']['input']>;
  silenceDays?: InputMaybe<Scalars['Int']['input']>;
  takesMonths?: InputMaybe<Array<AbsenceKind>>;
};

export type EvaluationUnitsTerms = {
  __typename?: 'EvaluationUnitsTerms';
  decisionWorkingDays: Scalars['Int']['output'];
  distribution: Array<DistributionShape>;
  extensionDays: Scalars['Int']['output'];
  statementDays: Scalars['Int']['output'];
};

export type EvaluationUnitsTermsInput = {
  decisionWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  distribution?: InputMaybe<Array<DistributionShapeInput>>;
  extensionDays?: InputMaybe<Scalars['Int']['input']>;
  statementDays?: InputMaybe<Scalars['Int']['input']>;
};

export type EvaluationVerification = {
  __typename?: 'EvaluationVerification';
  hash: Scalars['String']['output'];
  recomputed: Scalars['String']['output'];
  same: Scalars['Boolean']['output'];
  version: Scalars['Int']['output'];
};

export type EvaluationVersion = {
  __typename?: 'EvaluationVersion';
  absences: Array<AbsentDays>;
  achievement?: Maybe<Achievement>;
  at: Scalars['Instant']['output'];
  behaviour: Judgement;
  cause: VersionCause;
  credit?: Maybe<CreditPoints>;
  evidence: Array<EvaluationEvidence>;
  hash: Scalars['String']['output'];
  headedUnits: Array<HeadedUnit>;
  number: Scalars['Int']['output'];
  policyVersion: Scalars['String']['output'];
  predicate: Predicate;
  rated: PersonSnapshot;
  rater: PersonSnapshot;
  raterWarning?: Maybe<RaterWarning>;
  reason?: Maybe<Scalars['String']['output']>;
  result: Judgement;
  segments: Array<EvaluationSegment>;
};

export type Evidence = Node & {
  __typename?: 'Evidence';
  contentType: Scalars['String']['output'];
  fileName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  sha256: Scalars['String']['output'];
  size: Scalars['Int']['output'];
  url: Scalars['String']['output'];
};

export type EvidenceFileTerms = {
  __typename?: 'EvidenceFileTerms';
  kind: EvidenceKind;
  mostBytes: Scalars['Int']['output'];
};

export type EvidenceFileTermsInput = {
  kind: EvidenceKind;
  mostBytes: Scalars['Int']['input'];
};

export type EvidenceKind =
  | 'DOCX'
  | 'JPEG'
  | 'ODS'
  | 'ODT'
  | 'PDF'
  | 'PNG'
  | 'XLSX';

export type EvidenceLink = {
  __typename?: 'EvidenceLink';
  host: Scalars['String']['output'];
  title?: Maybe<Scalars['String']['output']>;
  url: Scalars['String']['output'];
};

export type EvidenceLinkInput = {
  title?: InputMaybe<Scalars['String']['input']>;
  url: Scalars['String']['input'];
};

export type EvidencePayload = {
  __typename?: 'EvidencePayload';
  upload?: Maybe<EvidenceUpload>;
  userErrors: Array<UserError>;
};

export type EvidenceTerms = {
  __typename?: 'EvidenceTerms';
  files: Array<EvidenceFileTerms>;
  mostPerEntry: Scalars['Int']['output'];
  mostUnpacked: Scalars['Int']['output'];
};

export type EvidenceTermsInput = {
  files?: InputMaybe<Array<EvidenceFileTermsInput>>;
  mostPerEntry?: InputMaybe<Scalars['Int']['input']>;
  mostUnpacked?: InputMaybe<Scalars['Int']['input']>;
};

export type EvidenceUpload = {
  __typename?: 'EvidenceUpload';
  evidenceId: Scalars['ID']['output'];
  expiresAt: Scalars['Instant']['output'];
  headers: Array<UploadHeader>;
  method: Scalars['String']['output'];
  url: Scalars['String']['output'];
};

export type EvidenceUploadInput = {
  contentType: Scalars['String']['input'];
  fileName: Scalars['String']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  planId: Scalars['ID']['input'];
  sha256: Scalars['String']['input'];
  size: Scalars['Int']['input'];
};

export type Exclusion =
  | 'DISQUALIFIED'
  | 'WITHDRAWN';

export type ExclusionObjection = {
  __typename?: 'ExclusionObjection';
  accepted?: Maybe<Scalars['Boolean']['output']>;
  answer?: Maybe<Scalars['String']['output']>;
  answeredAt?: Maybe<Scalars['Instant']['output']>;
  filedAt: Scalars['Instant']['output'];
  text: Scalars['String']['output'];
};

export type ExclusionReason =
  | 'CHEATING'
  | 'CRIMINAL_CONVICTION'
  | 'DECEASED'
  | 'FALSE_DOCUMENTS'
  | 'FALSE_STATEMENT'
  | 'OTHER'
  | 'REQUIREMENT_NOT_MET'
  | 'SERVING_ASN'
  | 'WITHDRAWN_AT_TEST';

export type ExclusionStatus =
  | 'IN_FORCE'
  | 'LIFTED'
  | 'LIFT_PROPOSED'
  | 'PROPOSED'
  | 'REJECTED';

export type Feedback = Node & {
  __typename?: 'Feedback';
  about: Employee;
  acknowledgedAt?: Maybe<Scalars['Instant']['output']>;
  allowedActions: Array<FeedbackAction>;
  audience: Array<Employee>;
  author: Employee;
  blockers: Array<Blocker>;
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  entry?: Maybe<FollowUpEntry>;
  givenAt: Scalars['Instant']['output'];
  id: Scalars['ID']['output'];
  kind: FeedbackKind;
  link?: Maybe<FeedbackLink>;
  relation: FeedbackRelation;
  replies?: Maybe<Array<FeedbackReply>>;
  requestId?: Maybe<Scalars['ID']['output']>;
  status: FeedbackStatus;
  step?: Maybe<DevelopmentStep>;
  text?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
  versions: Array<FeedbackVersion>;
  visibility: FeedbackVisibility;
  wordedAt: Scalars['Instant']['output'];
  year?: Maybe<Scalars['Int']['output']>;
};

export type FeedbackAcknowledgeInput = {
  expectedVersion: Scalars['Int']['input'];
  feedbackId: Scalars['ID']['input'];
  idempotencyKey: Scalars['UUID']['input'];
};

export type FeedbackAction =
  | 'developmentStepDone'
  | 'feedbackAcknowledge'
  | 'feedbackFollowUp'
  | 'feedbackReply'
  | 'feedbackReport'
  | 'feedbackRevise'
  | 'feedbackWithdraw';

export type FeedbackAudience = {
  __typename?: 'FeedbackAudience';
  label: Scalars['String']['output'];
  people: Array<Employee>;
  token: Scalars['String']['output'];
  year?: Maybe<Scalars['Int']['output']>;
};

export type FeedbackConnection = {
  __typename?: 'FeedbackConnection';
  edges: Array<FeedbackEdge>;
  pageInfo: PageInfo;
};

export type FeedbackEdge = {
  __typename?: 'FeedbackEdge';
  cursor: Scalars['String']['output'];
  node: Feedback;
};

export type FeedbackFollowUpInput = {
  expectedVersion: Scalars['Int']['input'];
  feedbackId: Scalars['ID']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  progress?: InputMaybe<FollowUpProgressInput>;
  step?: InputMaybe<DevelopmentStepInput>;
};

export type FeedbackGiveInput = {
  aboutId: Scalars['ID']['input'];
  audienceToken: Scalars['String']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  kind: FeedbackKind;
  link?: InputMaybe<FeedbackLinkInput>;
  requestId?: InputMaybe<Scalars['ID']['input']>;
  text: Scalars['String']['input'];
  visibility: FeedbackVisibility;
};

export type FeedbackKind =
  | 'CONCERN'
  | 'PRAISE'
  | 'SUGGESTION';

export type FeedbackLink = {
  __typename?: 'FeedbackLink';
  behaviour?: Maybe<CoreValue>;
  planId?: Maybe<Scalars['ID']['output']>;
  targetId?: Maybe<Scalars['ID']['output']>;
};

export type FeedbackLinkInput = {
  behaviour?: InputMaybe<CoreValue>;
  target?: InputMaybe<FeedbackTargetInput>;
};

export type FeedbackPayload = {
  __typename?: 'FeedbackPayload';
  feedback?: Maybe<Feedback>;
  userErrors: Array<UserError>;
};

export type FeedbackRelation =
  | 'OTHER'
  | 'PEER'
  | 'SELF'
  | 'SUBORDINATE'
  | 'SUPERIOR';

export type FeedbackReply = {
  __typename?: 'FeedbackReply';
  at: Scalars['Instant']['output'];
  author: Employee;
  number: Scalars['Int']['output'];
  text: Scalars['String']['output'];
};

export type FeedbackReplyInput = {
  expectedVersion: Scalars['Int']['input'];
  feedbackId: Scalars['ID']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  text: Scalars['String']['input'];
};

export type FeedbackReportInput = {
  expectedVersion: Scalars['Int']['input'];
  feedbackId: Scalars['ID']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  reason: Scalars['String']['input'];
};

export type FeedbackRequest = Node & {
  __typename?: 'FeedbackRequest';
  allowedActions: Array<FeedbackRequestAction>;
  answer?: Maybe<Feedback>;
  asked: Employee;
  askedAt: Scalars['Instant']['output'];
  blockers: Array<Blocker>;
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  declineNote?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  link?: Maybe<FeedbackLink>;
  question: Scalars['String']['output'];
  requester: Employee;
  status: FeedbackRequestStatus;
  version: Scalars['Int']['output'];
};

export type FeedbackRequestAction =
  | 'feedbackGive'
  | 'feedbackRequestDecline'
  | 'feedbackRequestWithdraw';

export type FeedbackRequestConnection = {
  __typename?: 'FeedbackRequestConnection';
  edges: Array<FeedbackRequestEdge>;
  pageInfo: PageInfo;
};

export type FeedbackRequestDeclineInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  requestId: Scalars['ID']['input'];
};

export type FeedbackRequestEdge = {
  __typename?: 'FeedbackRequestEdge';
  cursor: Scalars['String']['output'];
  node: FeedbackRequest;
};

export type FeedbackRequestInput = {
  expiresOn?: InputMaybe<Scalars['Day']['input']>;
  fromId: Scalars['ID']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  link?: InputMaybe<FeedbackLinkInput>;
  question: Scalars['String']['input'];
};

export type FeedbackRequestPayload = {
  __typename?: 'FeedbackRequestPayload';
  request?: Maybe<FeedbackRequest>;
  userErrors: Array<UserError>;
};

export type FeedbackRequestSide =
  | 'ASKED'
  | 'ASKING';

export type FeedbackRequestStatus =
  | 'ANSWERED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'OPEN'
  | 'WITHDRAWN';

export type FeedbackRequestWithdrawInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  requestId: Scalars['ID']['input'];
};

export type FeedbackReviseInput = {
  expectedVersion: Scalars['Int']['input'];
  feedbackId: Scalars['ID']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  kind: FeedbackKind;
  link?: InputMaybe<FeedbackLinkInput>;
  text: Scalars['String']['input'];
};

export type FeedbackStatus =
  | 'ACKNOWLEDGED'
  | 'GIVEN'
  | 'REMOVED'
  | 'WITHDRAWN';

export type FeedbackTargetInput = {
  planId: Scalars['ID']['input'];
  targetId: Scalars['ID']['input'];
};

export type FeedbackTerms = {
  __typename?: 'FeedbackTerms';
  abuseWorkingDays: Scalars['Int']['output'];
  requestDays: Scalars['Int']['output'];
  requestMostDays: Scalars['Int']['output'];
};

export type FeedbackTermsInput = {
  abuseWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  requestDays?: InputMaybe<Scalars['Int']['input']>;
  requestMostDays?: InputMaybe<Scalars['Int']['input']>;
};

export type FeedbackVersion = {
  __typename?: 'FeedbackVersion';
  at: Scalars['Instant']['output'];
  kind: FeedbackKind;
  link?: Maybe<FeedbackLink>;
  number: Scalars['Int']['output'];
  text: Scalars['String']['output'];
};

export type FeedbackVisibility =
  | 'COUNTED'
  | 'PRIVATE'
  | 'SHARED';

export type FeedbackWithdrawInput = {
  expectedVersion: Scalars['Int']['input'];
  feedbackId: Scalars['ID']['input'];
  idempotencyKey: Scalars['UUID']['input'];
};

export type Figures = {
  __typename?: 'Figures';
  asOf?: Maybe<Scalars['Instant']['output']>;
  isStale: Scalars['Boolean']['output'];
  leastCount: Scalars['Int']['output'];
  total: UnitFigures;
  units: Array<UnitFigures>;
  year: Scalars['Int']['output'];
};

export type FiguresFile = {
  __typename?: 'FiguresFile';
  fileName: Scalars['String']['output'];
  rowCount: Scalars['Int']['output'];
  text: Scalars['String']['output'];
};

export type Filing = {
  __typename?: 'Filing';
  missing: Array<FilingDocument>;
  received: Array<FilingDocument>;
  recordedAt?: Maybe<Scalars['Instant']['output']>;
};

export type FilingDocument =
  | 'DIPLOMA'
  | 'DRUG_FREE'
  | 'HEALTH'
  | 'LIFE_HISTORY'
  | 'POLICE_RECORD'
  | 'STATEMENT'
  | 'TRANSCRIPT';

export type FilingRecordInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  offerId: Scalars['ID']['input'];
  received: Array<FilingDocument>;
};

export type FillRouteTerms = {
  __typename?: 'FillRouteTerms';
  from: Array<FormationCategory>;
  ground: PlacementGround;
  to: Array<FormationCategory>;
  waives: Array<EligibilityRequirement>;
};

export type FillRouteTermsInput = {
  from: Array<FormationCategory>;
  ground: PlacementGround;
  to: Array<FormationCategory>;
  waives: Array<EligibilityRequirement>;
};

export type FillingFinding = {
  __typename?: 'FillingFinding';
  actual: Scalars['String']['output'];
  asked: Scalars['String']['output'];
  met: Scalars['Boolean']['output'];
  requirement: EligibilityRequirement;
  waived: Scalars['Boolean']['output'];
};

export type FollowUp = {
  __typename?: 'FollowUp';
  at: Scalars['Instant']['output'];
  evaluationVersion: Scalars['Int']['output'];
  kind: FollowUpKind;
};

export type FollowUpEntry = {
  __typename?: 'FollowUpEntry';
  entryId: Scalars['ID']['output'];
  planId: Scalars['ID']['output'];
};

export type FollowUpKind =
  | 'AWARD_PROPOSAL'
  | 'DEVELOPMENT_PLAN';

export type FollowUpProgressInput = {
  day: Scalars['Day']['input'];
  indicatorId: Scalars['ID']['input'];
  planId: Scalars['ID']['input'];
  targetId: Scalars['ID']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
  value?: InputMaybe<Scalars['Decimal']['input']>;
};

export type FormBehaviour = {
  __typename?: 'FormBehaviour';
  expectation?: Maybe<Scalars['String']['output']>;
  guides: Array<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  number: Scalars['Int']['output'];
  value: CoreValue;
};

export type FormIndicator = {
  __typename?: 'FormIndicator';
  aspect: Scalars['String']['output'];
  target: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type FormPerson = {
  __typename?: 'FormPerson';
  grade?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  number?: Maybe<Scalars['String']['output']>;
  position?: Maybe<Scalars['String']['output']>;
  unit?: Maybe<Scalars['String']['output']>;
};

export type FormResult = {
  __typename?: 'FormResult';
  indicators: Array<FormIndicator>;
  number: Scalars['Int']['output'];
  result: Scalars['String']['output'];
  superiorResult?: Maybe<Scalars['String']['output']>;
};

export type Formation = Node & {
  __typename?: 'Formation';
  allowedActions: Array<FormationAction>;
  blockers: Array<Blocker>;
  campaign: Campaign;
  correction?: Maybe<FormationCorrection>;
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  decidedAt?: Maybe<Scalars['Instant']['output']>;
  id: Scalars['ID']['output'];
  opening: Opening;
  reason?: Maybe<Scalars['String']['output']>;
  requestedAt: Scalars['Instant']['output'];
  status: FormationStatus;
  version: Scalars['Int']['output'];
};

export type FormationAction =
  | 'formationApprove'
  | 'formationCorrect'
  | 'formationCorrectionApprove'
  | 'formationCorrectionReject'
  | 'formationReject'
  | 'formationWithdraw';

export type FormationApproveInput = {
  expectedVersion: Scalars['Int']['input'];
  formationId: Scalars['ID']['input'];
  idempotencyKey: Scalars['UUID']['input'];
};

export type FormationCategory =
  | 'CUM_LAUDE'
  | 'DIASPORA'
  | 'DISABILITY'
  | 'GENERAL'
  | 'PAPUA'
  | 'UNDERDEVELOPED_REGION';

export type FormationConnection = {
  __typename?: 'FormationConnection';
  edges: Array<FormationEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type FormationCorrectInput = {
  additionalTest?: InputMaybe<AdditionalTestInput>;
  expectedVersion: Scalars['Int']['input'];
  formationId: Scalars['ID']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  quota?: InputMaybe<Scalars['Int']['input']>;
  reason: Scalars['String']['input'];
  requirements?: InputMaybe<RequirementsInput>;
};

export type FormationCorrection = {
  __typename?: 'FormationCorrection';
  after: FormationTerms;
  before: FormationTerms;
  decidedAt?: Maybe<Scalars['Instant']['output']>;
  mine: Scalars['Boolean']['output'];
  proposedAt: Scalars['Instant']['output'];
  reason: Scalars['String']['output'];
  refusal?: Maybe<Scalars['String']['output']>;
  status: FormationCorrectionStatus;
};

export type FormationCorrectionApproveInput = {
  expectedVersion: Scalars['Int']['input'];
  formationId: Scalars['ID']['input'];
  idempotencyKey: Scalars['UUID']['input'];
};

export type FormationCorrectionRejectInput = {
  expectedVersion: Scalars['Int']['input'];
  formationId: Scalars['ID']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  reason: Scalars['String']['input'];
};

export type FormationCorrectionStatus =
  | 'APPROVED'
  | 'PROPOSED'
  | 'REJECTED';

export type FormationEdge = {
  __typename?: 'FormationEdge';
  cursor: Scalars['String']['output'];
  node: Formation;
};

export type FormationPayload = {
  __typename?: 'FormationPayload';
  formation?: Maybe<Formation>;
  userErrors: Array<UserError>;
};

export type FormationRejectInput = {
  expectedVersion: Scalars['Int']['input'];
  formationId: Scalars['ID']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  reason: Scalars['String']['input'];
};

export type FormationRequestInput = {
  additionalTest?: InputMaybe<AdditionalTestInput>;
  campaignId: Scalars['ID']['input'];
  category: FormationCategory;
  idempotencyKey: Scalars['UUID']['input'];
  positionGroup: PositionGroup;
  positionTitle: Scalars['String']['input'];
  quota: Scalars['Int']['input'];
  requirements: RequirementsInput;
  unitId: Scalars['ID']['input'];
};

export type FormationSeats = {
  __typename?: 'FormationSeats';
  accepted: Scalars['Int']['output'];
  allowedActions: Array<FormationSeatsAction>;
  blockers: Array<Blocker>;
  free: Scalars['Int']['output'];
  hired: Scalars['Int']['output'];
  offered: Scalars['Int']['output'];
  opening: Opening;
  quota: Scalars['Int']['output'];
  tieDecision?: Maybe<TieDecision>;
  tied: Scalars['Int']['output'];
  tiedNumbers: Array<Scalars['String']['output']>;
  unfilled: Scalars['Int']['output'];
  version: Scalars['Int']['output'];
};

export type FormationSeatsAction =
  | 'offersMake'
  | 'tieDecisionPropose';

export type FormationSeatsConnection = {
  __typename?: 'FormationSeatsConnection';
  edges: Array<FormationSeatsEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type FormationSeatsEdge = {
  __typename?: 'FormationSeatsEdge';
  cursor: Scalars['String']['output'];
  node: FormationSeats;
};

export type FormationStatus =
  | 'APPROVED'
  | 'REJECTED'
  | 'REQUESTED'
  | 'WITHDRAWN';

export type FormationTerms = {
  __typename?: 'FormationTerms';
  additionalTest?: Maybe<AdditionalTest>;
  quota: Scalars['Int']['output'];
  requirements: OpeningRequirements;
};

export type FormationWithdrawInput = {
  expectedVersion: Scalars['Int']['input'];
  formationId: Scalars['ID']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  reason: Scalars['String']['input'];
};

export type FoundApplicant = {
  __typename?: 'FoundApplicant';
  name: Scalars['String']['output'];
  opening: Opening;
  registrationNumber: Scalars['String']['output'];
  submittedAt: Scalars['Instant']['output'];
  verification?: Maybe<Verification>;
};

export type FrequentQuestion = Node & {
  __typename?: 'FrequentQuestion';
  allowedActions: Array<FrequentQuestionAction>;
  answer: Scalars['String']['output'];
  blockers: Array<Blocker>;
  campaignId: Scalars['ID']['output'];
  earlier: Array<FrequentQuestionEdition>;
  edition: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  pending?: Maybe<FrequentQuestionProposal>;
  place: Scalars['Int']['output'];
  question: Scalars['String']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  refusal?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['Instant']['output']>;
  status: FrequentQuestionStatus;
  version: Scalars['Int']['output'];
  withdrawal?: Maybe<Scalars['String']['output']>;
};

export type FrequentQuestionAction =
  | 'frequentQuestionDecide'
  | 'frequentQuestionRevise'
  | 'frequentQuestionWithdraw';

export type FrequentQuestionConnection = {
  __typename?: 'FrequentQuestionConnection';
  edges: Array<FrequentQuestionEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type FrequentQuestionDecideInput = {
  agreed: Scalars['Boolean']['input'];
  expectedVersion: Scalars['Int']['input'];
  frequentQuestionId: Scalars['ID']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  refusal?: InputMaybe<Scalars['String']['input']>;
};

export type FrequentQuestionEdge = {
  __typename?: 'FrequentQuestionEdge';
  cursor: Scalars['String']['output'];
  node: FrequentQuestion;
};

export type FrequentQuestionEdition = {
  __typename?: 'FrequentQuestionEdition';
  answer: Scalars['String']['output'];
  edition: Scalars['Int']['output'];
  question: Scalars['String']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['Instant']['output']>;
};

export type FrequentQuestionPayload = {
  __typename?: 'FrequentQuestionPayload';
  frequentQuestion?: Maybe<FrequentQuestion>;
  userErrors: Array<UserError>;
};

export type FrequentQuestionProposal = {
  __typename?: 'FrequentQuestionProposal';
  answer: Scalars['String']['output'];
  mine: Scalars['Boolean']['output'];
  place: Scalars['Int']['output'];
  proposedAt: Scalars['Instant']['output'];
  question: Scalars['String']['output'];
  reason?: Maybe<Scalars['String']['output']>;
};

export type FrequentQuestionProposeInput = {
  answer: Scalars['String']['input'];
  applicantQuestionId?: InputMaybe<Scalars['ID']['input']>;
  campaignId: Scalars['ID']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  place: Scalars['Int']['input'];
  question: Scalars['String']['input'];
};

export type FrequentQuestionReviseInput = {
  answer?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  frequentQuestionId: Scalars['ID']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  place?: InputMaybe<Scalars['Int']['input']>;
  question?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type FrequentQuestionStatus =
  | 'PUBLISHED'
  | 'REFUSED'
  | 'WAITING'
  | 'WITHDRAWN';

export type FrequentQuestionWithdrawInput = {
  expectedVersion: Scalars['Int']['input'];
  frequentQuestionId: Scalars['ID']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  reason: Scalars['String']['input'];
};

export type FrozenIndicator = {
  __typename?: 'FrozenIndicator';
  aspect?: Maybe<Aspect>;
  indicatorId: Scalars['ID']['output'];
  measure: Measure;
  perspective?: Maybe<Perspective>;
  text: Scalars['String']['output'];
};

export type FrozenParent = {
  __typename?: 'FrozenParent';
  owner?: Maybe<Employee>;
  planId?: Maybe<Scalars['ID']['output']>;
  state: ParentChoice;
  targetId?: Maybe<Scalars['ID']['output']>;
  title?: Maybe<Scalars['String']['output']>;
};

export type FrozenTarget = {
  __typename?: 'FrozenTarget';
  indicators: Array<FrozenIndicator>;
  kind: TargetKind;
  parent: FrozenParent;
  targetId: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  weight?: Maybe<Scalars['Int']['output']>;
};

export type FunctionalLevel =
  | 'AHLI_MADYA'
  | 'AHLI_MUDA'
  | 'AHLI_PERTAMA'
  | 'AHLI_UTAMA'
  | 'MAHIR'
  | 'PEMULA'
  | 'PENYELIA'
  | 'TERAMPIL';

export type FunnelBy =
  | 'CATEGORY'
  | 'EDUCATION'
  | 'FORMATION'
  | 'NONE'
  | 'SEX';

export type FunnelCount = {
  __typename?: 'FunnelCount';
  count?: Maybe<Scalars['Int']['output']>;
  step: FunnelStep;
  suppressed: Scalars['Boolean']['output'];
};

export type FunnelRow = {
  __typename?: 'FunnelRow';
  category?: Maybe<FormationCategory>;
  counts: Array<FunnelCount>;
  level?: Maybe<EducationLevel>;
  opening?: Maybe<Opening>;
  sex?: Maybe<Sex>;
  unfilled?: Maybe<Scalars['Int']['output']>;
};

export type FunnelStep =
  | 'ACCEPTED'
  | 'ELIGIBLE'
  | 'HIRED'
  | 'INELIGIBLE'
  | 'OFFERED'
  | 'PASSED'
  | 'PLACED'
  | 'RESERVE'
  | 'SELECTED'
  | 'SUBMITTED'
  | 'TESTED_FIRST'
  | 'TESTED_LAST'
  | 'THROUGH'
  | 'TIED';

export type Grant =
  | 'APPLICANT'
  | 'ASKED'
  | 'AUDITOR'
  | 'AUTHOR'
  | 'COACH'
  | 'DECIDER'
  | 'DELEGATE'
  | 'EMPLOYEE'
  | 'HR_OFFICER'
  | 'LINE_ABOVE'
  | 'MEMBER'
  | 'OWNER'
  | 'PROVINCE_VIEWER'
  | 'PUBLIC'
  | 'RATER'
  | 'RECRUITMENT_APPROVER'
  | 'RECRUITMENT_OFFICER'
  | 'REVIEWER'
  | 'ROUTER'
  | 'SELF'
  | 'SUPERIOR'
  | 'UNIT_ADMIN'
  | 'UNIT_HEAD';

export type GroupAge = {
  __typename?: 'GroupAge';
  group: PositionGroup;
  oldest: Scalars['Int']['output'];
};

export type GroupAgeInput = {
  group: PositionGroup;
  oldest: Scalars['Int']['input'];
};

export type HandOver = {
  __typename?: 'HandOver';
  acknowledgedAt?: Maybe<Scalars['Instant']['output']>;
  acknowledgement?: Maybe<Acknowledgement>;
  deliveredAt: Scalars['Instant']['output'];
  inInboxAt?: Maybe<Scalars['Instant']['output']>;
  objectionExtended?: Maybe<ObjectionExtension>;
  objectionUntil?: Maybe<Scalars['Instant']['output']>;
  receipt: ReceiptKind;
  receivedOn: Scalars['Day']['output'];
  remark?: Maybe<Scalars['String']['output']>;
};

export type HeadedUnit = {
  __typename?: 'HeadedUnit';
  achievement?: Maybe<Achievement>;
  because?: Maybe<Scalars['String']['output']>;
  days: Scalars['Int']['output'];
  holds: Scalars['Boolean']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  unitId: Scalars['ID']['output'];
  unitName: Scalars['String']['output'];
};

export type Helper =
  | 'APPLICANT'
  | 'DECIDER'
  | 'EMPLOYEE'
  | 'HR_OFFICER'
  | 'LEVEL_ABOVE'
  | 'MEMBER'
  | 'NOBODY'
  | 'RATER'
  | 'RECRUITMENT_APPROVER'
  | 'RECRUITMENT_OFFICER'
  | 'SUPERIOR'
  | 'TIME'
  | 'VIEWER';

export type HoldingKind =
  | 'ADDITIONAL'
  | 'DEFINITIVE'
  | 'PJ'
  | 'PLH'
  | 'PLT';

export type Holiday = {
  __typename?: 'Holiday';
  day: Scalars['Day']['output'];
  kind: HolidayKind;
  name: Scalars['String']['output'];
};

export type HolidayInput = {
  day: Scalars['Day']['input'];
  kind: HolidayKind;
  name: Scalars['String']['input'];
};

export type HolidayKind =
  | 'COLLECTIVE_LEAVE'
  | 'NATIONAL';

export type HolidaysUnknown = {
  __typename?: 'HolidaysUnknown';
  message: Scalars['String']['output'];
  year: Scalars['Int']['output'];
};

export type Identifier = {
  __typename?: 'Identifier';
  explained: IdentifierExplanation;
  kind: IdentifierKind;
  validFrom: Scalars['Day']['output'];
  validTo?: Maybe<Scalars['Day']['output']>;
  value: Scalars['String']['output'];
};

export type IdentifierAddInput = {
  employeeId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  identifier: Scalars['String']['input'];
  proof?: InputMaybe<ProofInput>;
  reason?: InputMaybe<Scalars['String']['input']>;
  validFrom: Scalars['Day']['input'];
};

export type IdentifierCorrectInput = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  employeeId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  identifier?: InputMaybe<Scalars['String']['input']>;
  proof?: InputMaybe<ProofInput>;
  reason: Scalars['String']['input'];
  validFrom?: InputMaybe<Scalars['Day']['input']>;
};

export type IdentifierExplanation = {
  __typename?: 'IdentifierExplanation';
  appointed: Scalars['String']['output'];
  birthDate: Scalars['Day']['output'];
  sex: Sex;
};

export type IdentifierKind =
  | 'NIP'
  | 'NI_PPPK';

export type IdentifierTaken = UserError & {
  __typename?: 'IdentifierTaken';
  code: ErrorCode;
  employeeId: Scalars['ID']['output'];
  field: Array<Scalars['String']['output']>;
  message: Scalars['String']['output'];
};

export type InboxNotice = Node & {
  __typename?: 'InboxNotice';
  about?: Maybe<Employee>;
  at: Scalars['Instant']['output'];
  dueAt?: Maybe<Scalars['Instant']['output']>;
  event: NoticeEvent;
  id: Scalars['ID']['output'];
  isLegal: Scalars['Boolean']['output'];
  isRead: Scalars['Boolean']['output'];
  remindsOn?: Maybe<Scalars['Day']['output']>;
  state: InboxState;
  subjectId: Scalars['ID']['output'];
  text: Scalars['String']['output'];
};

export type InboxNoticeConnection = {
  __typename?: 'InboxNoticeConnection';
  asOf?: Maybe<Scalars['Instant']['output']>;
  edges: Array<InboxNoticeEdge>;
  isStale: Scalars['Boolean']['output'];
  pageInfo: PageInfo;
  unreadCount: Scalars['Int']['output'];
};

export type InboxNoticeEdge = {
  __typename?: 'InboxNoticeEdge';
  cursor: Scalars['String']['output'];
  node: InboxNotice;
};

export type InboxState =
  | 'AWAITED'
  | 'DONE'
  | 'TOLD';

export type Indicator = Node & {
  __typename?: 'Indicator';
  aspect?: Maybe<Aspect>;
  id: Scalars['ID']['output'];
  measure: Measure;
  perspective?: Maybe<Perspective>;
  text: Scalars['String']['output'];
};

export type IndicatorInput = {
  aspect?: InputMaybe<Aspect>;
  id?: InputMaybe<Scalars['ID']['input']>;
  perspective?: InputMaybe<Perspective>;
  qualitative?: InputMaybe<QualitativeMeasureInput>;
  quantitative?: InputMaybe<QuantitativeMeasureInput>;
  text: Scalars['String']['input'];
};

export type IneligibilityGround = {
  __typename?: 'IneligibilityGround';
  documents: Array<ApplicantDocumentKind>;
  reason: IneligibilityReason;
};

export type IneligibilityGroundInput = {
  documents: Array<ApplicantDocumentKind>;
  reason: IneligibilityReason;
};

export type IneligibilityReason =
  | 'AGE'
  | 'CATEGORY_PROOF'
  | 'DOCUMENT_INVALID'
  | 'DOCUMENT_MISSING'
  | 'DOCUMENT_UNREADABLE'
  | 'EDUCATION'
  | 'EXPERIENCE'
  | 'GPA'
  | 'IDENTITY_DIFFERS'
  | 'MAJOR'
  | 'OTHER'
  | 'SERVING_ASN';

export type JobText = {
  __typename?: 'JobText';
  allowedActions: Array<JobTextAction>;
  blockers: Array<Blocker>;
  duties?: Maybe<Scalars['String']['output']>;
  earlier: Array<JobTextEdition>;
  edition: Scalars['Int']['output'];
  pay?: Maybe<PayRange>;
  pending?: Maybe<JobTextProposal>;
  reason?: Maybe<Scalars['String']['output']>;
  refusal?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['Instant']['output']>;
  version: Scalars['Int']['output'];
  workplace?: Maybe<Scalars['String']['output']>;
};

export type JobTextAction =
  | 'jobTextDecide'
  | 'jobTextSet';

export type JobTextDecideInput = {
  agreed: Scalars['Boolean']['input'];
  expectedVersion: Scalars['Int']['input'];
  formationId: Scalars['ID']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  refusal?: InputMaybe<Scalars['String']['input']>;
};

export type JobTextEdition = {
  __typename?: 'JobTextEdition';
  duties: Scalars['String']['output'];
  edition: Scalars['Int']['output'];
  pay?: Maybe<PayRange>;
  reason?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['Instant']['output']>;
  workplace: Scalars['String']['output'];
};

export type JobTextPayload = {
  __typename?: 'JobTextPayload';
  jobText?: Maybe<JobText>;
  userErrors: Array<UserError>;
};

export type JobTextProposal = {
  __typename?: 'JobTextProposal';
  duties: Scalars['String']['output'];
  mine: Scalars['Boolean']['output'];
  pay?: Maybe<PayRange>;
  proposedAt: Scalars['Instant']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  workplace: Scalars['String']['output'];
};

export type JobTextSetInput = {
  duties: Scalars['String']['input'];
  expectedVersion: Scalars['Int']['input'];
  formationId: Scalars['ID']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  payFrom?: InputMaybe<Scalars['Int']['input']>;
  payTo?: InputMaybe<Scalars['Int']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  workplace: Scalars['String']['input'];
};

export type Judgement = {
  __typename?: 'Judgement';
  rating: Rating;
  reason: Scalars['String']['output'];
};

export type JudgementInput = {
  rating: Rating;
  reason: Scalars['String']['input'];
};

export type LeastPointsInput = {
  key: Scalars['String']['input'];
  points: Scalars['Int']['input'];
};

export type LeavingNote = {
  __typename?: 'LeavingNote';
  at: Scalars['Instant']['output'];
  author?: Maybe<Employee>;
  notes: Scalars['String']['output'];
  planId: Scalars['ID']['output'];
};

export type LeftReason =
  | 'ALREADY_THERE'
  | 'NO_LONGER_VALID'
  | 'OTHER_FORM';

export type LeftTarget = {
  __typename?: 'LeftTarget';
  reason: LeftReason;
  targetId?: Maybe<Scalars['ID']['output']>;
  title: Scalars['String']['output'];
};

export type LevelCoefficient = {
  __typename?: 'LevelCoefficient';
  level: FunctionalLevel;
  points: Scalars['Decimal']['output'];
};

export type LevelCoefficientInput = {
  level: FunctionalLevel;
  points: Scalars['Decimal']['input'];
};

export type LevelNeed = {
  __typename?: 'LevelNeed';
  grade: Scalars['Decimal']['output'];
  level: FunctionalLevel;
  nextLevel?: Maybe<Scalars['Decimal']['output']>;
};

export type LevelNeedInput = {
  grade: Scalars['Decimal']['input'];
  level: FunctionalLevel;
  nextLevel?: InputMaybe<Scalars['Decimal']['input']>;
};

export type ListChange = {
  __typename?: 'ListChange';
  after?: Maybe<AnnouncedRow>;
  before?: Maybe<AnnouncedRow>;
  formationId: Scalars['ID']['output'];
  number: Scalars['String']['output'];
};

export type ListChangeConnection = {
  __typename?: 'ListChangeConnection';
  edges: Array<ListChangeEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ListChangeEdge = {
  __typename?: 'ListChangeEdge';
  cursor: Scalars['String']['output'];
  node: ListChange;
};

export type ListOutcome =
  | 'ABSENT'
  | 'BELOW_CUT'
  | 'DISQUALIFIED'
  | 'ELIGIBLE'
  | 'ELIMINATED'
  | 'INELIGIBLE'
  | 'NOT_PASSED'
  | 'OFFER_ENDED'
  | 'PLACED'
  | 'RESERVE'
  | 'SELECTED'
  | 'THROUGH'
  | 'TIED'
  | 'WITHDRAWN';

export type ListPayload = {
  __typename?: 'ListPayload';
  announcement?: Maybe<Announcement>;
  userErrors: Array<UserError>;
};

export type ListPreview = {
  __typename?: 'ListPreview';
  allowedActions: Array<ListPreviewAction>;
  blockers: Array<Blocker>;
  campaignId: Scalars['ID']['output'];
  changeCount: Scalars['Int']['output'];
  changes: Array<ListChange>;
  edition: Scalars['Int']['output'];
  formations: Array<PreviewedFormation>;
  problems: Array<UserError>;
  rows: AnnouncedRowConnection;
  rulesNumber: Scalars['Int']['output'];
  sha256?: Maybe<Scalars['String']['output']>;
  stage: ListStage;
  version: Scalars['Int']['output'];
};


export type ListPreviewRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  formationId: Scalars['ID']['input'];
};

export type ListPreviewAction =
  | 'listPublish';

export type ListPublishInput = {
  campaignId: Scalars['ID']['input'];
  expectedSha256: Scalars['String']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  stage: ListStage;
};

export type ListStage =
  | 'ADMINISTRATIVE'
  | 'FINAL'
  | 'SKD';

export type MailMode =
  | 'AT_ONCE'
  | 'DIGEST'
  | 'NONE';

export type MajorMatch =
  | 'CODE'
  | 'NAME'
  | 'SYNONYM';

export type MajorName = {
  __typename?: 'MajorName';
  code?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  synonyms: Array<Scalars['String']['output']>;
};

export type MajorNameInput = {
  code?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  synonyms?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type MatchedMajor = {
  __typename?: 'MatchedMajor';
  by: MajorMatch;
  code?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
};

export type Me = Node & {
  __typename?: 'Me';
  applicant?: Maybe<Applicant>;
  applicantQuestions: Array<ApplicantQuestion>;
  application?: Maybe<Application>;
  corrections: CorrectionRequestConnection;
  developmentCoached: DevelopmentPlanConnection;
  employee?: Maybe<Employee>;
  evaluations: Array<Evaluation>;
  feedbackGiven: FeedbackConnection;
  feedbackReceived: FeedbackConnection;
  feedbackRequests: FeedbackRequestConnection;
  id: Scalars['ID']['output'];
  lentByMe: Array<Delegation>;
  lentToMe: Array<Delegation>;
  notesToLeave: Array<Plan>;
  objectionsToDecide: ObjectionConnection;
  plan?: Maybe<Plan>;
  region?: Maybe<Region>;
  reviewsOfMe: ReviewSubjectConnection;
  reviewsToApprove: ReviewSubjectConnection;
  reviewsToGive: ReviewInvitationConnection;
  roles: Array<Role>;
  scope?: Maybe<Scope>;
};


export type MeApplicantQuestionsArgs = {
  campaignId: Scalars['ID']['input'];
};


export type MeApplicationArgs = {
  campaignId: Scalars['ID']['input'];
};


export type MeCorrectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type MeDevelopmentCoachedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type MeEvaluationsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type MeFeedbackGivenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type MeFeedbackReceivedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type MeFeedbackRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  side: FeedbackRequestSide;
};


export type MeObjectionsToDecideArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type MePlanArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type MeReviewsOfMeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type MeReviewsToApproveArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type MeReviewsToGiveArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

export type Measure = QualitativeMeasure | QuantitativeMeasure;

export type MessageAddress = {
  __typename?: 'MessageAddress';
  confirmed: Scalars['Boolean']['output'];
  email: Scalars['String']['output'];
  savedAt: Scalars['Instant']['output'];
};

export type MessageAddressSaveInput = {
  email?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  absenceRecord: AbsencePayload;
  absenceWithdraw: AbsencePayload;
  abuseDecide: AbusePayload;
  abuseReveal: AbusePayload;
  applicantLookUp: ApplicantLookUpPayload;
  applicantQuestionAnswer: ApplicantQuestionPayload;
  applicantQuestionAsk: ApplicantQuestionPayload;
  applicationDisqualify: ApplicationExclusionPayload;
  applicationSave: ApplicationPayload;
  applicationSubmit: ApplicationPayload;
  applicationWithdraw: ApplicationExclusionPayload;
  applicationsAnonymise: ApplicationsAnonymisePayload;
  appointmentAnnul: OfferPayload;
  appointmentHire: OfferPayload;
  appointmentResign: OfferPayload;
  assignmentEnd: EmployeePayload;
  assignmentStart: EmployeePayload;
  calibrationClose: CalibrationPayload;
  calibrationConfirm: CalibrationChangePayload;
  calibrationOpen: CalibrationPayload;
  calibrationPropose: CalibrationChangePayload;
  calibrationReject: CalibrationChangePayload;
  campaignClose: CampaignPayload;
  campaignContactSet: CampaignPayload;
  campaignCreate: CampaignPayload;
  campaignFileAnnounce: CampaignFilePayload;
  campaignNoticeDecide: CampaignNoticePayload;
  campaignNoticeSet: CampaignNoticePayload;
  campaignPublish: CampaignPayload;
  campaignRuleChange: CampaignRuleChangePayload;
  campaignRuleChangeRelease: CampaignRuleChangePayload;
  campaignRuleChangeWithdraw: CampaignRuleChangePayload;
  campaignStageExtend: CampaignPayload;
  competenceAdd: CompetencePayload;
  competenceLevelCorrect: CompetenceSheetPayload;
  competenceLevelRecord: CompetenceSheetPayload;
  competenceRetire: CompetencePayload;
  competenceStandardSet: CompetenceStandardPayload;
  correctionAnswer: CorrectionPayload;
  correctionFile: CorrectionPayload;
  correctionPassOn: CorrectionPayload;
  correctionWithdraw: CorrectionPayload;
  cycleClose: CyclePayload;
  cycleOpen: CyclePayload;
  cyclePhaseExtend: CyclePayload;
  cyclePhaseExtendMany: CyclePhaseExtendManyPayload;
  cyclePhaseExtensionWithdraw: CyclePayload;
  delegationGrant: EmployeePayload;
  delegationRevoke: EmployeePayload;
  developmentCoachAnswer: DevelopmentPlanPayload;
  developmentCoachEnd: DevelopmentPlanPayload;
  developmentCoachName: DevelopmentPlanPayload;
  developmentPlanAgree: DevelopmentPlanPayload;
  developmentPlanClose: DevelopmentPlanPayload;
  developmentPlanOpen: DevelopmentPlanPayload;
  developmentPlanStepAdd: DevelopmentPlanPayload;
  developmentPlanStepChange: DevelopmentPlanPayload;
  developmentPlanStepEnd: DevelopmentPlanPayload;
  developmentReview: DevelopmentPlanPayload;
  developmentStepDone: FeedbackPayload;
  disqualificationDecide: ApplicationExclusionPayload;
  disqualificationObject: ApplicationExclusionPayload;
  disqualificationObjectionAnswer: ApplicationExclusionPayload;
  documentUpload: DocumentPayload;
  employeeCreate: EmployeePayload;
  employeeRecordChange: EmployeePayload;
  employeeRecordCorrect: EmployeePayload;
  employeeRehire: EmployeePayload;
  employeeTransfer: EmployeePayload;
  employeeTransferMany: TransferManyPayload;
  entryUndo: EntryUndoPayload;
  evaluationAcknowledge: EvaluationPayload;
  evaluationFinalise: EvaluationPayload;
  evaluationFinaliseMany: EvaluationFinaliseManyPayload;
  evaluationOpen: EvaluationPayload;
  evaluationOpenMany: EvaluationOpenManyPayload;
  evaluationRate: EvaluationPayload;
  evaluationReopen: EvaluationPayload;
  evaluationShare: EvaluationPayload;
  evidenceUpload: EvidencePayload;
  feedbackAcknowledge: FeedbackPayload;
  feedbackFollowUp: FeedbackPayload;
  feedbackGive: FeedbackPayload;
  feedbackReply: FeedbackPayload;
  feedbackReport: FeedbackPayload;
  feedbackRequest: FeedbackRequestPayload;
  feedbackRequestDecline: FeedbackRequestPayload;
  feedbackRequestWithdraw: FeedbackRequestPayload;
  feedbackRevise: FeedbackPayload;
  feedbackWithdraw: FeedbackPayload;
  filingRecord: OfferPayload;
  formationApprove: FormationPayload;
  formationCorrect: FormationPayload;
  formationCorrectionApprove: FormationPayload;
  formationCorrectionReject: FormationPayload;
  formationReject: FormationPayload;
  formationRequest: FormationPayload;
  formationWithdraw: FormationPayload;
  frequentQuestionDecide: FrequentQuestionPayload;
  frequentQuestionPropose: FrequentQuestionPayload;
  frequentQuestionRevise: FrequentQuestionPayload;
  frequentQuestionWithdraw: FrequentQuestionPayload;
  identifierAdd: EmployeePayload;
  identifierCorrect: EmployeePayload;
  jobTextDecide: JobTextPayload;
  jobTextSet: JobTextPayload;
  listPublish: ListPayload;
  messageAddressSave: ApplicantPayload;
  nikCorrect: EmployeePayload;
  noticeAddressRemove: NoticeAddressPayload;
  noticeAddressSet: NoticeAddressPayload;
  noticeAddressVerify: NoticeAddressPayload;
  noticePreferencesSet: NoticePreferencesPayload;
  noticesRead: NoticesReadPayload;
  noticesReadUpTo: NoticesReadPayload;
  objectionAssign: ObjectionPayload;
  objectionDecide: ObjectionPayload;
  objectionDraftSave: EvaluationPayload;
  objectionExtend: EvaluationPayload;
  objectionFile: ObjectionPayload;
  objectionStatement: ObjectionPayload;
  objectionWithdraw: ObjectionPayload;
  offerAccept: OfferPayload;
  offerDecline: OfferPayload;
  offerLapse: OfferPayload;
  offersMake: OffersPayload;
  panelAttendanceRecord: PanelPayload;
  panelCardDiscuss: PanelParticipantPayload;
  panelCardSave: PanelParticipantPayload;
  panelCardSubmit: PanelParticipantPayload;
  panelClose: PanelPayload;
  panelConflictDeclare: PanelParticipantPayload;
  panelCreate: PanelPayload;
  panelDissolve: PanelPayload;
  panelMemberReplace: PanelPayload;
  panelRosterRenew: PanelPayload;
  panelScoresPropose: PanelPayload;
  panelStandInName: PanelPayload;
  planApprove: PlanPayload;
  planApproveMany: PlanApproveManyPayload;
  planChange: PlanPayload;
  planChangeCancel: PlanPayload;
  planComment: PlanCommentPayload;
  planCopy: PlanTakenPayload;
  planFrame: PlanPayload;
  planLeavingNotes: PlanPayload;
  planMarkRead: PlanPayload;
  planOpen: PlanPayload;
  planReturn: PlanPayload;
  planSubmit: PlanPayload;
  planTemplatePublish: PlanTemplatePayload;
  planTemplateSave: PlanTemplatePayload;
  planTemplateWithdraw: PlanTemplatePayload;
  planUseTemplate: PlanTakenPayload;
  planWithdraw: PlanPayload;
  policyPropose: PolicyPayload;
  policyRelease: PolicyPayload;
  policyWithdraw: PolicyPayload;
  positionCreate: PositionPayload;
  positionRename: PositionPayload;
  profileSave: ApplicantPayload;
  progressAdd: ProgressPayload;
  promotionMany: PromotionManyPayload;
  recordEntryWithdraw: EmployeePayload;
  reviewApproveRaters: ReviewSubjectPayload;
  reviewClose: ReviewRoundPayload;
  reviewDecline: ReviewInvitationPayload;
  reviewDraftSave: ReviewInvitationPayload;
  reviewEnrolMany: ReviewEnrolManyPayload;
  reviewEnrolUnit: ReviewEnrolUnitPayload;
  reviewExtend: ReviewRoundPayload;
  reviewExternalInvite: ReviewExternalInvitePayload;
  reviewExternalOpen: ReviewExternalOpenPayload;
  reviewExternalSubmit: ReviewExternalSubmitPayload;
  reviewLaunch: ReviewRoundPayload;
  reviewNominate: ReviewSubjectPayload;
  reviewPublishMany: ReviewPublishManyPayload;
  reviewRemind: ReviewSubjectPayload;
  reviewReplaceRater: ReviewSubjectPayload;
  reviewReturnRaters: ReviewSubjectPayload;
  reviewRoundCancel: ReviewRoundPayload;
  reviewRoundChange: ReviewRoundPayload;
  reviewRoundCreate: ReviewRoundPayload;
  reviewSubjectWithdraw: ReviewSubjectPayload;
  reviewSubmit: ReviewInvitationPayload;
  reviewTemplateSave: ReviewTemplatePayload;
  scoreFileAnnounce: ScoreFilePayload;
  scoreImportApprove: ScoreImportPayload;
  scoreImportPropose: ScoreImportPayload;
  scoreImportReject: ScoreImportPayload;
  selectionObjectionAnswer: SelectionObjectionPayload;
  selectionObjectionFile: SelectionObjectionPayload;
  selectionObjectionOpen: SelectionObjectionPayload;
  selectionObjectionProofOpen: SelectionObjectionProofPayload;
  selectionObjectionRefusalConfirm: SelectionObjectionPayload;
  selectionObjectionRefusalPropose: SelectionObjectionPayload;
  selectionObjectionRefusalWithdraw: SelectionObjectionPayload;
  selfAssessmentSave: EvaluationPayload;
  selfAssessmentSubmit: EvaluationPayload;
  selfAssessmentWithdraw: EvaluationPayload;
  supervisorChange: EmployeePayload;
  targetAgree: TargetPayload;
  targetAgreeMany: TargetsPayload;
  targetCounter: TargetPayload;
  targetLink: TargetPayload;
  targetOrder: TargetsPayload;
  targetPropose: TargetPayload;
  targetProposeMany: TargetsPayload;
  targetProposeToMany: TargetProposeToManyPayload;
  targetRemove: TargetPayload;
  targetWeights: TargetsPayload;
  testAccommodationDecide: TestAccommodationPayload;
  testAccommodationOpen: TestAccommodationPayload;
  testAccommodationRequest: TestAccommodationPayload;
  testSchedulePublish: TestSchedulePayload;
  testSeatsAssign: TestSeatsPayload;
  testSeatsFree: TestSessionPayload;
  testSessionCancel: TestSessionPayload;
  testSessionChange: TestSessionPayload;
  testSessionCreate: TestSessionPayload;
  tieDecisionConfirm: TieDecisionPayload;
  tieDecisionPropose: TieDecisionPayload;
  tieDecisionWithdraw: TieDecisionPayload;
  unitAchievementSet: UnitAchievementPayload;
  unitClose: UnitPayload;
  unitCreate: UnitPayload;
  unitFinalise: UnitAchievementPayload;
  unitRename: UnitPayload;
  unitReopen: UnitAchievementPayload;
  verificationAssign: VerificationsPayload;
  verificationClaim: VerificationPayload;
  verificationClaimNext: VerificationPayload;
  verificationDecide: VerificationPayload;
  verificationDeclareConflict: VerificationPayload;
  verificationProlong: VerificationPayload;
  verificationProofOpen: VerificationProofPayload;
  verificationRelease: VerificationPayload;
  verificationReopen: VerificationPayload;
  verificationTakeBack: VerificationsPayload;
  webhookChange: WebhookPayload;
  webhookCreate: WebhookSecretPayload;
  webhookPause: WebhookPayload;
  webhookRedeliver: WebhookPayload;
  webhookRemove: WebhookPayload;
  webhookResume: WebhookPayload;
  webhookSecretRotate: WebhookSecretPayload;
  webhookTest: WebhookPayload;
};


export type MutationAbsenceRecordArgs = {
  input: AbsenceRecordInput;
};


export type MutationAbsenceWithdrawArgs = {
  input: AbsenceWithdrawInput;
};


export type MutationAbuseDecideArgs = {
  input: AbuseDecideInput;
};


export type MutationAbuseRevealArgs = {
  input: AbuseRevealInput;
};


export type MutationApplicantLookUpArgs = {
  input: ApplicantLookUpInput;
};


export type MutationApplicantQuestionAnswerArgs = {
  input: ApplicantQuestionAnswerInput;
};


export type MutationApplicantQuestionAskArgs = {
  input: ApplicantQuestionAskInput;
};


export type MutationApplicationDisqualifyArgs = {
  input: ApplicationDisqualifyInput;
};


export type MutationApplicationSaveArgs = {
  input: ApplicationSaveInput;
};


export type MutationApplicationSubmitArgs = {
  input: ApplicationSubmitInput;
};


export type MutationApplicationWithdrawArgs = {
  input: ApplicationWithdrawInput;
};


export type MutationApplicationsAnonymiseArgs = {
  input: ApplicationsAnonymiseInput;
};


export type MutationAppointmentAnnulArgs = {
  input: AppointmentAnnulInput;
};


export type MutationAppointmentHireArgs = {
  input: AppointmentHireInput;
};


export type MutationAppointmentResignArgs = {
  input: AppointmentResignInput;
};


export type MutationAssignmentEndArgs = {
  input: AssignmentEndInput;
};


export type MutationAssignmentStartArgs = {
  input: AssignmentStartInput;
};


export type MutationCalibrationCloseArgs = {
  input: CalibrationCloseInput;
};


export type MutationCalibrationConfirmArgs = {
  input: CalibrationConfirmInput;
};


export type MutationCalibrationOpenArgs = {
  input: CalibrationOpenInput;
};


export type MutationCalibrationProposeArgs = {
  input: CalibrationProposeInput;
};


export type MutationCalibrationRejectArgs = {
  input: CalibrationRejectInput;
};


export type MutationCampaignCloseArgs = {
  input: CampaignCloseInput;
};


export type MutationCampaignContactSetArgs = {
  input: CampaignContactSetInput;
};


export type MutationCampaignCreateArgs = {
  input: CampaignCreateInput;
};


export type MutationCampaignFileAnnounceArgs = {
  input: CampaignFileAnnounceInput;
};


export type MutationCampaignNoticeDecideArgs = {
  input: CampaignNoticeDecideInput;
};


export type MutationCampaignNoticeSetArgs = {
  input: CampaignNoticeSetInput;
};


export type MutationCampaignPublishArgs = {
  input: CampaignPublishInput;
};


export type MutationCampaignRuleChangeArgs = {
  input: CampaignRuleChangeInput;
};


export type MutationCampaignRuleChangeReleaseArgs = {
  input: CampaignRuleChangeReleaseInput;
};


export type MutationCampaignRuleChangeWithdrawArgs = {
  input: CampaignRuleChangeWithdrawInput;
};


export type MutationCampaignStageExtendArgs = {
  input: CampaignStageExtendInput;
};


export type MutationCompetenceAddArgs = {
  input: CompetenceAddInput;
};


export type MutationCompetenceLevelCorrectArgs = {
  input: CompetenceLevelCorrectInput;
};


export type MutationCompetenceLevelRecordArgs = {
  input: CompetenceLevelRecordInput;
};


export type MutationCompetenceRetireArgs = {
  input: CompetenceRetireInput;
};


export type MutationCompetenceStandardSetArgs = {
  input: CompetenceStandardSetInput;
};


export type MutationCorrectionAnswerArgs = {
  input: CorrectionAnswerInput;
};


export type MutationCorrectionFileArgs = {
  input: CorrectionFileInput;
};


export type MutationCorrectionPassOnArgs = {
  input: CorrectionPassOnInput;
};


export type MutationCorrectionWithdrawArgs = {
  input: CorrectionWithdrawInput;
};


export type MutationCycleCloseArgs = {
  input: CycleCloseInput;
};


export type MutationCycleOpenArgs = {
  input: CycleOpenInput;
};


export type MutationCyclePhaseExtendArgs = {
  input: CyclePhaseExtendInput;
};


export type MutationCyclePhaseExtendManyArgs = {
  input: CyclePhaseExtendManyInput;
};


export type MutationCyclePhaseExtensionWithdrawArgs = {
  input: CyclePhaseExtensionWithdrawInput;
};


export type MutationDelegationGrantArgs = {
  input: DelegationGrantInput;
};


export type MutationDelegationRevokeArgs = {
  input: DelegationRevokeInput;
};


export type MutationDevelopmentCoachAnswerArgs = {
  input: DevelopmentCoachAnswerInput;
};


export type MutationDevelopmentCoachEndArgs = {
  input: DevelopmentCoachEndInput;
};


export type MutationDevelopmentCoachNameArgs = {
  input: DevelopmentCoachNameInput;
};


export type MutationDevelopmentPlanAgreeArgs = {
  input: DevelopmentPlanAgreeInput;
};


export type MutationDevelopmentPlanCloseArgs = {
  input: DevelopmentPlanCloseInput;
};


export type MutationDevelopmentPlanOpenArgs = {
  input: DevelopmentPlanOpenInput;
};


export type MutationDevelopmentPlanStepAddArgs = {
  input: DevelopmentPlanStepAddInput;
};


export type MutationDevelopmentPlanStepChangeArgs = {
  input: DevelopmentPlanStepChangeInput;
};


export type MutationDevelopmentPlanStepEndArgs = {
  input: DevelopmentPlanStepEndInput;
};


export type MutationDevelopmentReviewArgs = {
  input: DevelopmentReviewInput;
};


export type MutationDevelopmentStepDoneArgs = {
  input: DevelopmentStepDoneInput;
};


export type MutationDisqualificationDecideArgs = {
  input: DisqualificationDecideInput;
};


export type MutationDisqualificationObjectArgs = {
  input: DisqualificationObjectInput;
};


export type MutationDisqualificationObjectionAnswerArgs = {
  input: DisqualificationObjectionAnswerInput;
};


export type MutationDocumentUploadArgs = {
  input: DocumentUploadInput;
};


export type MutationEmployeeCreateArgs = {
  input: EmployeeCreateInput;
};


export type MutationEmployeeRecordChangeArgs = {
  input: EmployeeRecordChangeInput;
};


export type MutationEmployeeRecordCorrectArgs = {
  input: EmployeeRecordCorrectInput;
};


export type MutationEmployeeRehireArgs = {
  input: EmployeeRehireInput;
};


export type MutationEmployeeTransferArgs = {
  input: EmployeeTransferInput;
};


export type MutationEmployeeTransferManyArgs = {
  input: EmployeeTransferManyInput;
};


export type MutationEntryUndoArgs = {
  input: EntryUndoInput;
};


export type MutationEvaluationAcknowledgeArgs = {
  input: EvaluationAcknowledgeInput;
};


export type MutationEvaluationFinaliseArgs = {
  input: EvaluationFinaliseInput;
};


export type MutationEvaluationFinaliseManyArgs = {
  input: EvaluationFinaliseManyInput;
};


export type MutationEvaluationOpenArgs = {
  input: EvaluationOpenInput;
};


export type MutationEvaluationOpenManyArgs = {
  input: EvaluationOpenManyInput;
};


export type MutationEvaluationRateArgs = {
  input: EvaluationRateInput;
};


export type MutationEvaluationReopenArgs = {
  input: EvaluationReopenInput;
};


export type MutationEvaluationShareArgs = {
  input: EvaluationShareInput;
};


export type MutationEvidenceUploadArgs = {
  input: EvidenceUploadInput;
};


export type MutationFeedbackAcknowledgeArgs = {
  input: FeedbackAcknowledgeInput;
};


export type MutationFeedbackFollowUpArgs = {
  input: FeedbackFollowUpInput;
};


export type MutationFeedbackGiveArgs = {
  input: FeedbackGiveInput;
};


export type MutationFeedbackReplyArgs = {
  input: FeedbackReplyInput;
};


export type MutationFeedbackReportArgs = {
  input: FeedbackReportInput;
};


export type MutationFeedbackRequestArgs = {
  input: FeedbackRequestInput;
};


export type MutationFeedbackRequestDeclineArgs = {
  input: FeedbackRequestDeclineInput;
};


export type MutationFeedbackRequestWithdrawArgs = {
  input: FeedbackRequestWithdrawInput;
};


export type MutationFeedbackReviseArgs = {
  input: FeedbackReviseInput;
};


export type MutationFeedbackWithdrawArgs = {
  input: FeedbackWithdrawInput;
};


export type MutationFilingRecordArgs = {
  input: FilingRecordInput;
};


export type MutationFormationApproveArgs = {
  input: FormationApproveInput;
};


export type MutationFormationCorrectArgs = {
  input: FormationCorrectInput;
};


export type MutationFormationCorrectionApproveArgs = {
  input: FormationCorrectionApproveInput;
};


export type MutationFormationCorrectionRejectArgs = {
  input: FormationCorrectionRejectInput;
};


export type MutationFormationRejectArgs = {
  input: FormationRejectInput;
};


export type MutationFormationRequestArgs = {
  input: FormationRequestInput;
};


export type MutationFormationWithdrawArgs = {
  input: FormationWithdrawInput;
};


export type MutationFrequentQuestionDecideArgs = {
  input: FrequentQuestionDecideInput;
};


export type MutationFrequentQuestionProposeArgs = {
  input: FrequentQuestionProposeInput;
};


export type MutationFrequentQuestionReviseArgs = {
  input: FrequentQuestionReviseInput;
};


export type MutationFrequentQuestionWithdrawArgs = {
  input: FrequentQuestionWithdrawInput;
};


export type MutationIdentifierAddArgs = {
  input: IdentifierAddInput;
};


export type MutationIdentifierCorrectArgs = {
  input: IdentifierCorrectInput;
};


export type MutationJobTextDecideArgs = {
  input: JobTextDecideInput;
};


export type MutationJobTextSetArgs = {
  input: JobTextSetInput;
};


export type MutationListPublishArgs = {
  input: ListPublishInput;
};


export type MutationMessageAddressSaveArgs = {
  input: MessageAddressSaveInput;
};


export type MutationNikCorrectArgs = {
  input: NikCorrectInput;
};


export type MutationNoticeAddressRemoveArgs = {
  input: NoticeAddressRemoveInput;
};


export type MutationNoticeAddressSetArgs = {
  input: NoticeAddressSetInput;
};


export type MutationNoticeAddressVerifyArgs = {
  input: NoticeAddressVerifyInput;
};


export type MutationNoticePreferencesSetArgs = {
  input: NoticePreferencesSetInput;
};


export type MutationNoticesReadArgs = {
  input: NoticesReadInput;
};


export type MutationNoticesReadUpToArgs = {
  input: NoticesReadUpToInput;
};


export type MutationObjectionAssignArgs = {
  input: ObjectionAssignInput;
};


export type MutationObjectionDecideArgs = {
  input: ObjectionDecideInput;
};


export type MutationObjectionDraftSaveArgs = {
  input: ObjectionDraftSaveInput;
};


export type MutationObjectionExtendArgs = {
  input: ObjectionExtendInput;
};


export type MutationObjectionFileArgs = {
  input: ObjectionFileInput;
};


export type MutationObjectionStatementArgs = {
  input: ObjectionStatementInput;
};


export type MutationObjectionWithdrawArgs = {
  input: ObjectionWithdrawInput;
};


export type MutationOfferAcceptArgs = {
  input: OfferAcceptInput;
};


export type MutationOfferDeclineArgs = {
  input: OfferDeclineInput;
};


export type MutationOfferLapseArgs = {
  input: OfferLapseInput;
};


export type MutationOffersMakeArgs = {
  input: OffersMakeInput;
};


export type MutationPanelAttendanceRecordArgs = {
  input: PanelAttendanceRecordInput;
};


export type MutationPanelCardDiscussArgs = {
  input: PanelCardDiscussInput;
};


export type MutationPanelCardSaveArgs = {
  input: PanelCardSaveInput;
};


export type MutationPanelCardSubmitArgs = {
  input: PanelCardSubmitInput;
};


export type MutationPanelCloseArgs = {
  input: PanelCloseInput;
};


export type MutationPanelConflictDeclareArgs = {
  input: PanelConflictDeclareInput;
};


export type MutationPanelCreateArgs = {
  input: PanelCreateInput;
};


export type MutationPanelDissolveArgs = {
  input: PanelDissolveInput;
};


export type MutationPanelMemberReplaceArgs = {
  input: PanelMemberReplaceInput;
};


export type MutationPanelRosterRenewArgs = {
  input: PanelRosterRenewInput;
};


export type MutationPanelScoresProposeArgs = {
  input: PanelScoresProposeInput;
};


export type MutationPanelStandInNameArgs = {
  input: PanelStandInNameInput;
};


export type MutationPlanApproveArgs = {
  input: PlanApproveInput;
};


export type MutationPlanApproveManyArgs = {
  input: PlanApproveManyInput;
};


export type MutationPlanChangeArgs = {
  input: PlanChangeInput;
};


export type MutationPlanChangeCancelArgs = {
  input: PlanChangeCancelInput;
};


export type MutationPlanCommentArgs = {
  input: PlanCommentInput;
};


export type MutationPlanCopyArgs = {
  input: PlanCopyInput;
};


export type MutationPlanFrameArgs = {
  input: PlanFrameInput;
};


export type MutationPlanLeavingNotesArgs = {
  input: PlanLeavingNotesInput;
};


export type MutationPlanMarkReadArgs = {
  input: PlanMarkReadInput;
};


export type MutationPlanOpenArgs = {
  input: PlanOpenInput;
};


export type MutationPlanReturnArgs = {
  input: PlanReturnInput;
};


export type MutationPlanSubmitArgs = {
  input: PlanSubmitInput;
};


export type MutationPlanTemplatePublishArgs = {
  input: PlanTemplatePublishInput;
};


export type MutationPlanTemplateSaveArgs = {
  input: PlanTemplateSaveInput;
};


export type MutationPlanTemplateWithdrawArgs = {
  input: PlanTemplateWithdrawInput;
};


export type MutationPlanUseTemplateArgs = {
  input: PlanUseTemplateInput;
};


export type MutationPlanWithdrawArgs = {
  input: PlanWithdrawInput;
};


export type MutationPolicyProposeArgs = {
  input: PolicyProposeInput;
};


export type MutationPolicyReleaseArgs = {
  input: PolicyReleaseInput;
};


export type MutationPolicyWithdrawArgs = {
  input: PolicyWithdrawInput;
};


export type MutationPositionCreateArgs = {
  input: PositionCreateInput;
};


export type MutationPositionRenameArgs = {
  input: PositionRenameInput;
};


export type MutationProfileSaveArgs = {
  input: ProfileSaveInput;
};


export type MutationProgressAddArgs = {
  input: ProgressAddInput;
};


export type MutationPromotionManyArgs = {
  input: PromotionManyInput;
};


export type MutationRecordEntryWithdrawArgs = {
  input: RecordEntryWithdrawInput;
};


export type MutationReviewApproveRatersArgs = {
  input: ReviewApproveRatersInput;
};


export type MutationReviewCloseArgs = {
  input: ReviewCloseInput;
};


export type MutationReviewDeclineArgs = {
  input: ReviewDeclineInput;
};


export type MutationReviewDraftSaveArgs = {
  input: ReviewDraftSaveInput;
};


export type MutationReviewEnrolManyArgs = {
  input: ReviewEnrolManyInput;
};


export type MutationReviewEnrolUnitArgs = {
  input: ReviewEnrolUnitInput;
};


export type MutationReviewExtendArgs = {
  input: ReviewExtendInput;
};


export type MutationReviewExternalInviteArgs = {
  input: ReviewExternalInviteInput;
};


export type MutationReviewExternalOpenArgs = {
  input: ReviewExternalOpenInput;
};


export type MutationReviewExternalSubmitArgs = {
  input: ReviewExternalSubmitInput;
};


export type MutationReviewLaunchArgs = {
  input: ReviewLaunchInput;
};


export type MutationReviewNominateArgs = {
  input: ReviewNominateInput;
};


export type MutationReviewPublishManyArgs = {
  input: ReviewPublishManyInput;
};


export type MutationReviewRemindArgs = {
  input: ReviewRemindInput;
};


export type MutationReviewReplaceRaterArgs = {
  input: ReviewReplaceRaterInput;
};


export type MutationReviewReturnRatersArgs = {
  input: ReviewReturnRatersInput;
};


export type MutationReviewRoundCancelArgs = {
  input: ReviewRoundCancelInput;
};


export type MutationReviewRoundChangeArgs = {
  input: ReviewRoundChangeInput;
};


export type MutationReviewRoundCreateArgs = {
  input: ReviewRoundCreateInput;
};


export type MutationReviewSubjectWithdrawArgs = {
  input: ReviewSubjectWithdrawInput;
};


export type MutationReviewSubmitArgs = {
  input: ReviewSubmitInput;
};


export type MutationReviewTemplateSaveArgs = {
  input: ReviewTemplateSaveInput;
};


export type MutationScoreFileAnnounceArgs = {
  input: ScoreFileAnnounceInput;
};


export type MutationScoreImportApproveArgs = {
  input: ScoreImportApproveInput;
};


export type MutationScoreImportProposeArgs = {
  input: ScoreImportProposeInput;
};


export type MutationScoreImportRejectArgs = {
  input: ScoreImportRejectInput;
};


export type MutationSelectionObjectionAnswerArgs = {
  input: SelectionObjectionAnswerInput;
};


export type MutationSelectionObjectionFileArgs = {
  input: SelectionObjectionFileInput;
};


export type MutationSelectionObjectionOpenArgs = {
  input: SelectionObjectionOpenInput;
};


export type MutationSelectionObjectionProofOpenArgs = {
  input: SelectionObjectionProofOpenInput;
};


export type MutationSelectionObjectionRefusalConfirmArgs = {
  input: SelectionObjectionRefusalConfirmInput;
};


export type MutationSelectionObjectionRefusalProposeArgs = {
  input: SelectionObjectionRefusalProposeInput;
};


export type MutationSelectionObjectionRefusalWithdrawArgs = {
  input: SelectionObjectionRefusalWithdrawInput;
};


export type MutationSelfAssessmentSaveArgs = {
  input: SelfAssessmentSaveInput;
};


export type MutationSelfAssessmentSubmitArgs = {
  input: SelfAssessmentSubmitInput;
};


export type MutationSelfAssessmentWithdrawArgs = {
  input: SelfAssessmentWithdrawInput;
};


export type MutationSupervisorChangeArgs = {
  input: SupervisorChangeInput;
};


export type MutationTargetAgreeArgs = {
  input: TargetAgreeInput;
};


export type MutationTargetAgreeManyArgs = {
  input: TargetAgreeManyInput;
};


export type MutationTargetCounterArgs = {
  input: TargetCounterInput;
};


export type MutationTargetLinkArgs = {
  input: TargetLinkInput;
};


export type MutationTargetOrderArgs = {
  input: TargetOrderInput;
};


export type MutationTargetProposeArgs = {
  input: TargetProposeInput;
};


export type MutationTargetProposeManyArgs = {
  input: TargetProposeManyInput;
};


export type MutationTargetProposeToManyArgs = {
  input: TargetProposeToManyInput;
};


export type MutationTargetRemoveArgs = {
  input: TargetRemoveInput;
};


export type MutationTargetWeightsArgs = {
  input: TargetWeightsInput;
};


export type MutationTestAccommodationDecideArgs = {
  input: TestAccommodationDecideInput;
};


export type MutationTestAccommodationOpenArgs = {
  input: TestAccommodationOpenInput;
};


export type MutationTestAccommodationRequestArgs = {
  input: TestAccommodationRequestInput;
};


export type MutationTestSchedulePublishArgs = {
  input: TestSchedulePublishInput;
};


export type MutationTestSeatsAssignArgs = {
  input: TestSeatsAssignInput;
};


export type MutationTestSeatsFreeArgs = {
  input: TestSeatsFreeInput;
};


export type MutationTestSessionCancelArgs = {
  input: TestSessionCancelInput;
};


export type MutationTestSessionChangeArgs = {
  input: TestSessionChangeInput;
};


export type MutationTestSessionCreateArgs = {
  input: TestSessionCreateInput;
};


export type MutationTieDecisionConfirmArgs = {
  input: TieDecisionConfirmInput;
};


export type MutationTieDecisionProposeArgs = {
  input: TieDecisionProposeInput;
};


export type MutationTieDecisionWithdrawArgs = {
  input: TieDecisionWithdrawInput;
};


export type MutationUnitAchievementSetArgs = {
  input: UnitAchievementSetInput;
};


export type MutationUnitCloseArgs = {
  input: UnitCloseInput;
};


export type MutationUnitCreateArgs = {
  input: UnitCreateInput;
};


export type MutationUnitFinaliseArgs = {
  input: UnitFinaliseInput;
};


export type MutationUnitRenameArgs = {
  input: UnitRenameInput;
};


export type MutationUnitReopenArgs = {
  input: UnitReopenInput;
};


export type MutationVerificationAssignArgs = {
  input: VerificationAssignInput;
};


export type MutationVerificationClaimArgs = {
  input: VerificationClaimInput;
};


export type MutationVerificationClaimNextArgs = {
  input: VerificationClaimNextInput;
};


export type MutationVerificationDecideArgs = {
  input: VerificationDecideInput;
};


export type MutationVerificationDeclareConflictArgs = {
  input: VerificationDeclareConflictInput;
};


export type MutationVerificationProlongArgs = {
  input: VerificationProlongInput;
};


export type MutationVerificationProofOpenArgs = {
  input: VerificationProofOpenInput;
};


export type MutationVerificationReleaseArgs = {
  input: VerificationReleaseInput;
};


export type MutationVerificationReopenArgs = {
  input: VerificationReopenInput;
};


export type MutationVerificationTakeBackArgs = {
  input: VerificationTakeBackInput;
};


export type MutationWebhookChangeArgs = {
  input: WebhookChangeInput;
};


export type MutationWebhookCreateArgs = {
  input: WebhookCreateInput;
};


export type MutationWebhookPauseArgs = {
  input: WebhookPauseInput;
};


export type MutationWebhookRedeliverArgs = {
  input: WebhookRedeliverInput;
};


export type MutationWebhookRemoveArgs = {
  input: WebhookRemoveInput;
};


export type MutationWebhookResumeArgs = {
  input: WebhookResumeInput;
};


export type MutationWebhookSecretRotateArgs = {
  input: WebhookSecretRotateInput;
};


export type MutationWebhookTestArgs = {
  input: WebhookTestInput;
};

export type NextStep = {
  __typename?: 'NextStep';
  code: NextStepCode;
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  from?: Maybe<Scalars['Instant']['output']>;
  place?: Maybe<Scalars['String']['output']>;
  stage: CampaignStageKind;
};

export type NextStepCode =
  | 'ANSWER_OFFER'
  | 'APPOINTED'
  | 'COMPLETE_AND_SUBMIT'
  | 'EXCLUDED'
  | 'FILE_DOCUMENTS'
  | 'MAY_OBJECT'
  | 'MAY_OBJECT_TO_DISQUALIFICATION'
  | 'NOT_SELECTED'
  | 'OFFER_ENDED'
  | 'REGISTRATION_OVER'
  | 'SIT_TEST'
  | 'WAIT_FOR_ANSWER'
  | 'WAIT_FOR_APPOINTMENT'
  | 'WAIT_FOR_LIST'
  | 'WAIT_FOR_OFFER'
  | 'WAIT_IN_RESERVE';

export type NikCorrectInput = {
  employeeId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  nik: Scalars['String']['input'];
  proof: ProofInput;
  reason: Scalars['String']['input'];
};

export type NoSuggestion =
  | 'NO_ENTRIES'
  | 'QUALITATIVE'
  | 'ZERO_TARGET';

export type Node = {
  id: Scalars['ID']['output'];
};

export type NoticeAddress = {
  __typename?: 'NoticeAddress';
  codeValidUntil?: Maybe<Scalars['Instant']['output']>;
  email?: Maybe<Scalars['String']['output']>;
  pending?: Maybe<Scalars['String']['output']>;
  verifiedAt?: Maybe<Scalars['Instant']['output']>;
};

export type NoticeAddressPayload = {
  __typename?: 'NoticeAddressPayload';
  address?: Maybe<NoticeAddress>;
  userErrors: Array<UserError>;
};

export type NoticeAddressRemoveInput = {
  idempotencyKey: Scalars['UUID']['input'];
};

export type NoticeAddressSetInput = {
  email: Scalars['String']['input'];
  idempotencyKey: Scalars['UUID']['input'];
};

export type NoticeAddressVerifyInput = {
  code: Scalars['String']['input'];
  idempotencyKey: Scalars['UUID']['input'];
};

export type NoticeEdition = {
  __typename?: 'NoticeEdition';
  attachments: Array<CampaignAttachment>;
  edition: Scalars['Int']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['Instant']['output']>;
  text: Scalars['String']['output'];
};

export type NoticeEvent =
  | 'ABUSE_REPORTED'
  | 'ACCOMMODATION_DECIDED'
  | 'ACCOMMODATION_WAITS'
  | 'APPOINTED'
  | 'APPOINTMENT_ANNULLED'
  | 'ASSIGNMENT_BEGINS'
  | 'ASSIGNMENT_ENDS'
  | 'AUTHORITY_ENDED'
  | 'AUTHORITY_RECEIVED'
  | 'AWAITED_LATE'
  | 'CALIBRATION_CHANGE_WAITS'
  | 'CALIBRATION_OPENED'
  | 'COMPETENCE_RECORDED'
  | 'CORRECTION_FILED'
  | 'CORRECTION_REFUSED'
  | 'CORRECTION_RESOLVED'
  | 'DELEGATION_ENDED'
  | 'DELEGATION_GIVEN'
  | 'DEVELOPMENT_AGREED'
  | 'DEVELOPMENT_CLOSED'
  | 'DEVELOPMENT_COACHING_OVER'
  | 'DEVELOPMENT_COACH_ACCEPTED'
  | 'DEVELOPMENT_COACH_ASKED'
  | 'DEVELOPMENT_COACH_DECLINED'
  | 'DEVELOPMENT_COACH_ENDED'
  | 'DEVELOPMENT_COACH_LEAVES'
  | 'DEVELOPMENT_OFFERED'
  | 'DEVELOPMENT_PROPOSED'
  | 'DEVELOPMENT_REVIEW'
  | 'DEVELOPMENT_UNASKED'
  | 'DEVELOPMENT_WAITS'
  | 'DEVELOPMENT_WITHDRAWN'
  | 'DISQUALIFICATION_LIFTED'
  | 'DISQUALIFICATION_UPHELD'
  | 'DISQUALIFIED'
  | 'DOSSIERS_GIVEN'
  | 'ENTRY_TAKEN_BACK'
  | 'EVALUATION_ACKNOWLEDGED'
  | 'EVALUATION_EXEMPT'
  | 'EVALUATION_FINAL'
  | 'EVALUATION_HANDED_OVER'
  | 'EVALUATION_NEW_VERSION'
  | 'EVALUATION_REOPENED'
  | 'EXCLUSION_LIFT_WAITS'
  | 'EXCLUSION_OBJECTION_WAITS'
  | 'EXCLUSION_WAITS'
  | 'FEEDBACK_COUNTED'
  | 'FEEDBACK_DECLINED'
  | 'FEEDBACK_RECEIVED'
  | 'FEEDBACK_REQUESTED'
  | 'FORMATION_CORRECTION_WAITS'
  | 'FORMATION_WAITS'
  | 'LIST_CORRECTED'
  | 'LIST_PUBLISHED'
  | 'OBJECTION_DECIDED'
  | 'OBJECTION_DECIDED_OF_RATED'
  | 'OBJECTION_NEEDS_DECIDER'
  | 'OBJECTION_TIME_EXTENDED'
  | 'OBJECTION_TIME_RUNS'
  | 'OBJECTION_TO_ANSWER'
  | 'OBJECTION_TO_DECIDE'
  | 'OFFER_FILING'
  | 'OFFER_LAPSED'
  | 'OFFER_MADE'
  | 'OWN_DEVELOPMENT_REVIEW'
  | 'OWN_DEVELOPMENT_WAITS'
  | 'OWN_TARGETS_WAIT'
  | 'PLANS_WAIT'
  | 'PLANS_WAIT_LATE'
  | 'PLAN_APPROVED'
  | 'PLAN_DUE'
  | 'PLAN_NOTES_LEFT'
  | 'PLAN_OVERDUE'
  | 'PLAN_RETURNED'
  | 'PLAN_VOID'
  | 'PLAN_WAITS'
  | 'POLICY_WAITS'
  | 'QUESTIONS_WAIT'
  | 'QUESTION_ANSWERED'
  | 'RATING_AWAITED'
  | 'REPORT_JOINS'
  | 'REVIEW_INVITED'
  | 'REVIEW_PUBLISHED'
  | 'REVIEW_RATERS_AWAITED'
  | 'REVIEW_RATERS_WAIT'
  | 'REVIEW_RATER_DECLINED'
  | 'RULE_CHANGE_WAITS'
  | 'SELECTION_OBJECTIONS_COME'
  | 'SELECTION_OBJECTION_ANSWERED'
  | 'SELF_ASSESSMENT_AWAITED'
  | 'SUPERIOR_CHANGES'
  | 'TARGETS_WAIT'
  | 'TEAM_PLANS_LATE'
  | 'TESTS_ANNOUNCED'
  | 'TEST_SESSION_CANCELLED'
  | 'TEST_SESSION_CHANGED'
  | 'WEBHOOK_DISABLED'
  | 'WORDS_WAIT';

export type NoticeGroup =
  | 'LATE'
  | 'NEWS'
  | 'REMINDERS'
  | 'TASKS';

export type NoticeLanguage =
  | 'EN'
  | 'ID';

export type NoticePreference = {
  __typename?: 'NoticePreference';
  group: NoticeGroup;
  isDefault: Scalars['Boolean']['output'];
  mode: MailMode;
};

export type NoticePreferenceInput = {
  group: NoticeGroup;
  mode?: InputMaybe<MailMode>;
};

export type NoticePreferences = {
  __typename?: 'NoticePreferences';
  groups: Array<NoticePreference>;
  language: NoticeLanguage;
};

export type NoticePreferencesPayload = {
  __typename?: 'NoticePreferencesPayload';
  preferences?: Maybe<NoticePreferences>;
  userErrors: Array<UserError>;
};

export type NoticePreferencesSetInput = {
  groups?: InputMaybe<Array<NoticePreferenceInput>>;
  idempotencyKey: Scalars['UUID']['input'];
  language?: InputMaybe<NoticeLanguage>;
};

export type NoticeProposal = {
  __typename?: 'NoticeProposal';
  attachments: Array<CampaignAttachment>;
  mine: Scalars['Boolean']['output'];
  proposedAt: Scalars['Instant']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  text: Scalars['String']['output'];
};

export type NoticesReadInput = {
  idempotencyKey: Scalars['UUID']['input'];
  ids: Array<Scalars['ID']['input']>;
};

export type NoticesReadPayload = {
  __typename?: 'NoticesReadPayload';
  notices: Array<InboxNotice>;
  userErrors: Array<UserError>;
};

export type NoticesReadUpToInput = {
  campaignId?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey: Scalars['UUID']['input'];
  office?: InputMaybe<Office>;
  upTo: Scalars['Instant']['input'];
};

export type NoticesTerms = {
  __typename?: 'NoticesTerms';
  digestHour: Scalars['Int']['output'];
  escalateDaysAfter: Scalars['Int']['output'];
  quietFrom: Scalars['Int']['output'];
  quietTo: Scalars['Int']['output'];
  remindDaysAfter: Scalars['Int']['output'];
  remindDaysBefore: Array<Scalars['Int']['output']>;
  remindEveryDays: Scalars['Int']['output'];
  remindMostDays: Scalars['Int']['output'];
};

export type NoticesTermsInput = {
  digestHour?: InputMaybe<Scalars['Int']['input']>;
  escalateDaysAfter?: InputMaybe<Scalars['Int']['input']>;
  quietFrom?: InputMaybe<Scalars['Int']['input']>;
  quietTo?: InputMaybe<Scalars['Int']['input']>;
  remindDaysAfter?: InputMaybe<Scalars['Int']['input']>;
  remindDaysBefore?: InputMaybe<Array<Scalars['Int']['input']>>;
  remindEveryDays?: InputMaybe<Scalars['Int']['input']>;
  remindMostDays?: InputMaybe<Scalars['Int']['input']>;
};

export type Objection = Node & {
  __typename?: 'Objection';
  allowedActions: Array<ObjectionAction>;
  assignment?: Maybe<ObjectionAssignment>;
  blockers: Array<Blocker>;
  calendarVersions: Array<Scalars['String']['output']>;
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  decider?: Maybe<Employee>;
  decision?: Maybe<ObjectionDecision>;
  employee: Employee;
  evaluation?: Maybe<Evaluation>;
  evaluationVersion: Scalars['Int']['output'];
  evidence: Array<Evidence>;
  filedAt: Scalars['Instant']['output'];
  grounds: Scalars['String']['output'];
  heard: Scalars['Boolean']['output'];
  holidaysUnknown?: Maybe<HolidaysUnknown>;
  id: Scalars['ID']['output'];
  overdue: Scalars['Boolean']['output'];
  period?: Maybe<Scalars['Int']['output']>;
  plans: Array<ObjectionPlan>;
  rater: Employee;
  statementUntil: Scalars['Instant']['output'];
  statements: Array<ObjectionStatement>;
  status: ObjectionStatus;
  version: Scalars['Int']['output'];
  withdrawnAt?: Maybe<Scalars['Instant']['output']>;
  year: Scalars['Int']['output'];
};

export type ObjectionAction =
  | 'objectionAssign'
  | 'objectionDecide'
  | 'objectionStatement'
  | 'objectionWithdraw';

export type ObjectionAssignInput = {
  deciderId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  objectionId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type ObjectionAssignment = {
  __typename?: 'ObjectionAssignment';
  at: Scalars['Instant']['output'];
  by?: Maybe<Employee>;
  reason: Scalars['String']['output'];
};

export type ObjectionConnection = {
  __typename?: 'ObjectionConnection';
  edges: Array<ObjectionEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ObjectionDecideInput = {
  behaviour?: InputMaybe<JudgementInput>;
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  objectionId: Scalars['ID']['input'];
  outcome: ObjectionOutcome;
  reasons: Scalars['String']['input'];
  result?: InputMaybe<JudgementInput>;
};

export type ObjectionDecision = {
  __typename?: 'ObjectionDecision';
  at: Scalars['Instant']['output'];
  behaviour?: Maybe<Rating>;
  by: Employee;
  hearing: ObjectionHearing;
  late: Scalars['Boolean']['output'];
  outcome: ObjectionOutcome;
  reasons: Scalars['String']['output'];
  result?: Maybe<Rating>;
};

export type ObjectionDraft = {
  __typename?: 'ObjectionDraft';
  evidenceIds: Array<Scalars['ID']['output']>;
  grounds: Scalars['String']['output'];
  savedAt: Scalars['Instant']['output'];
  version: Scalars['Int']['output'];
};

export type ObjectionDraftSaveInput = {
  evaluationId: Scalars['ID']['input'];
  evidenceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  expectedVersion: Scalars['Int']['input'];
  grounds: Scalars['String']['input'];
  idempotencyKey: Scalars['UUID']['input'];
};

export type ObjectionEdge = {
  __typename?: 'ObjectionEdge';
  cursor: Scalars['String']['output'];
  node: ObjectionItem;
};

export type ObjectionExtendInput = {
  evaluationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  reason: Scalars['String']['input'];
  to: Scalars['Day']['input'];
};

export type ObjectionExtension = {
  __typename?: 'ObjectionExtension';
  at: Scalars['Instant']['output'];
  by?: Maybe<Employee>;
  reason: Scalars['String']['output'];
  until: Scalars['Instant']['output'];
};

export type ObjectionFileInput = {
  evaluationId: Scalars['ID']['input'];
  evidenceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  expectedVersion: Scalars['Int']['input'];
  grounds: Scalars['String']['input'];
  idempotencyKey: Scalars['UUID']['input'];
};

export type ObjectionHearing =
  | 'ANSWERED'
  | 'INVITED_DID_NOT_ANSWER';

export type ObjectionItem = {
  __typename?: 'ObjectionItem';
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  evaluationId: Scalars['ID']['output'];
  filedAt: Scalars['Instant']['output'];
  hasDecider: Scalars['Boolean']['output'];
  holidaysUnknown?: Maybe<HolidaysUnknown>;
  objectionId: Scalars['ID']['output'];
  overdue: Scalars['Boolean']['output'];
};

export type ObjectionNumbers = {
  __typename?: 'ObjectionNumbers';
  changed?: Maybe<Scalars['Int']['output']>;
  decided?: Maybe<Scalars['Int']['output']>;
  filed?: Maybe<Scalars['Int']['output']>;
  open?: Maybe<Scalars['Int']['output']>;
  overdue?: Maybe<Scalars['Int']['output']>;
};

export type ObjectionOutcome =
  | 'PARTLY'
  | 'REJECTED'
  | 'UPHELD';

export type ObjectionPayload = {
  __typename?: 'ObjectionPayload';
  objection?: Maybe<Objection>;
  userErrors: Array<UserError>;
};

export type ObjectionPlan = {
  __typename?: 'ObjectionPlan';
  planId: Scalars['ID']['output'];
  progress: ProgressConnection;
  versions: Array<PlanVersion>;
};


export type ObjectionPlanProgressArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

export type ObjectionSide =
  | 'EMPLOYEE'
  | 'RATER';

export type ObjectionStatement = {
  __typename?: 'ObjectionStatement';
  at: Scalars['Instant']['output'];
  by: Employee;
  side: ObjectionSide;
  text: Scalars['String']['output'];
};

export type ObjectionStatementInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  objectionId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};

export type ObjectionStatus =
  | 'DECIDED'
  | 'OPEN'
  | 'WITHDRAWN';

export type ObjectionSummary = {
  __typename?: 'ObjectionSummary';
  changed: SmallCount;
  decided: SmallCount;
  filed: SmallCount;
  frozenOn?: Maybe<Scalars['Day']['output']>;
  open: SmallCount;
};

export type ObjectionWithdrawInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  objectionId: Scalars['ID']['input'];
};

export type ObjectionWork = {
  __typename?: 'ObjectionWork';
  nextAnswerBy?: Maybe<Scalars['Instant']['output']>;
  open: Scalars['Int']['output'];
  overdue: Scalars['Int']['output'];
  stage: SelectionObjectionStage;
};

export type Offer = Node & {
  __typename?: 'Offer';
  after?: Maybe<Scalars['ID']['output']>;
  allowedActions: Array<OfferAction>;
  annulment?: Maybe<OfferAnnulment>;
  answeredAt?: Maybe<Scalars['Instant']['output']>;
  appliedFor: Opening;
  blockers: Array<Blocker>;
  campaignId: Scalars['ID']['output'];
  candidate?: Maybe<OfferCandidate>;
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  edition: Scalars['Int']['output'];
  employee?: Maybe<Employee>;
  endedAt?: Maybe<Scalars['Instant']['output']>;
  exclusion?: Maybe<OfferExclusion>;
  filing?: Maybe<Filing>;
  findings: Array<FillingFinding>;
  ground: OfferGround;
  id: Scalars['ID']['output'];
  madeAt: Scalars['Instant']['output'];
  opening: Opening;
  policyVersion: Scalars['String']['output'];
  rank: Scalars['Int']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  registrationNumber: Scalars['String']['output'];
  rulesNumber: Scalars['Int']['output'];
  sha256: Scalars['String']['output'];
  status: OfferStatus;
  version: Scalars['Int']['output'];
};

export type OfferAcceptInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  offerId: Scalars['ID']['input'];
};

export type OfferAction =
  | 'appointmentAnnul'
  | 'appointmentHire'
  | 'appointmentResign'
  | 'filingRecord'
  | 'offerAccept'
  | 'offerDecline'
  | 'offerLapse';

export type OfferAnnulment = {
  __typename?: 'OfferAnnulment';
  annulledAt: Scalars['Instant']['output'];
  ground: AnnulmentGround;
  letter: Scalars['String']['output'];
};

export type OfferCandidate = {
  __typename?: 'OfferCandidate';
  birthDate: Scalars['Day']['output'];
  education: ApplicantEducation;
  name: Scalars['String']['output'];
  sex: Sex;
};

export type OfferConnection = {
  __typename?: 'OfferConnection';
  edges: Array<OfferEdge>;
  pageInfo: PageInfo;
};

export type OfferDeclineInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  offerId: Scalars['ID']['input'];
};

export type OfferEdge = {
  __typename?: 'OfferEdge';
  cursor: Scalars['String']['output'];
  node: Offer;
};

export type OfferExclusion = {
  __typename?: 'OfferExclusion';
  decidedAt?: Maybe<Scalars['Instant']['output']>;
  kind: Exclusion;
  objectUntil?: Maybe<Scalars['Instant']['output']>;
  reason?: Maybe<ExclusionReason>;
  status: ExclusionStatus;
};

export type OfferGround =
  | 'CATEGORY'
  | 'OWN'
  | 'UNIT';

export type OfferLapseInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  offerId: Scalars['ID']['input'];
};

export type OfferPayload = {
  __typename?: 'OfferPayload';
  offer?: Maybe<Offer>;
  userErrors: Array<UserError>;
};

export type OfferStatus =
  | 'ACCEPTED'
  | 'ANNULLED'
  | 'DECLINED'
  | 'DISQUALIFIED'
  | 'HIRED'
  | 'LAPSED'
  | 'OFFERED'
  | 'RESIGNED'
  | 'WITHDRAWN';

export type OfferWork = {
  __typename?: 'OfferWork';
  appointable: Scalars['Int']['output'];
  filing: Scalars['Int']['output'];
  filingOverdue: Scalars['Int']['output'];
  lapsed: Scalars['Int']['output'];
  nextAnswerBy?: Maybe<Scalars['Instant']['output']>;
  nextFilingBy?: Maybe<Scalars['Instant']['output']>;
  unanswered: Scalars['Int']['output'];
};

export type OffersMakeInput = {
  campaignId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  formationId: Scalars['ID']['input'];
  idempotencyKey: Scalars['UUID']['input'];
};

export type OffersPayload = {
  __typename?: 'OffersPayload';
  offers: Array<Offer>;
  seats?: Maybe<FormationSeats>;
  userErrors: Array<UserError>;
};

export type Office =
  | 'AUDITOR'
  | 'HR_OFFICER'
  | 'RECRUITMENT_APPROVER'
  | 'RECRUITMENT_OFFICER';

export type OfficerFigures = {
  __typename?: 'OfficerFigures';
  claimed: Scalars['Int']['output'];
  employee?: Maybe<Employee>;
  firstLooks: Scalars['Int']['output'];
  mine: Scalars['Boolean']['output'];
  notShared: Scalars['Int']['output'];
  rejected: Scalars['Int']['output'];
  secondLooks: Scalars['Int']['output'];
};

export type OfficerLoad = {
  __typename?: 'OfficerLoad';
  assigned: Scalars['Int']['output'];
  employee?: Maybe<Employee>;
};

export type Opening = Node & {
  __typename?: 'Opening';
  additionalTest?: Maybe<AdditionalTest>;
  campaignId: Scalars['ID']['output'];
  category: FormationCategory;
  corrections: Array<OpeningCorrection>;
  formationId: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  jobText?: Maybe<JobText>;
  positionGroup: PositionGroup;
  positionTitle: Scalars['String']['output'];
  quota: Scalars['Int']['output'];
  requirements: OpeningRequirements;
  unitId: Scalars['ID']['output'];
  unitName: Scalars['String']['output'];
};

export type OpeningConnection = {
  __typename?: 'OpeningConnection';
  edges: Array<OpeningEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OpeningCorrection = {
  __typename?: 'OpeningCorrection';
  after: FormationTerms;
  at: Scalars['Instant']['output'];
  before: FormationTerms;
  reason: Scalars['String']['output'];
};

export type OpeningEdge = {
  __typename?: 'OpeningEdge';
  cursor: Scalars['String']['output'];
  node: Opening;
};

export type OpeningRequirements = {
  __typename?: 'OpeningRequirements';
  documents: Array<ApplicantDocumentKind>;
  education: Array<EducationLevel>;
  experienceYears?: Maybe<Scalars['Int']['output']>;
  leastGpa?: Maybe<Scalars['Decimal']['output']>;
  majorNames: Array<MajorName>;
  majors: Array<Scalars['String']['output']>;
  oldestAge?: Maybe<Scalars['Int']['output']>;
};

export type OrganisationTerms = {
  __typename?: 'OrganisationTerms';
  correctionWorkingDays: Scalars['Int']['output'];
  delegationDays: Scalars['Int']['output'];
  notesDaysAfter: Scalars['Int']['output'];
  notesDaysBefore: Scalars['Int']['output'];
  recordDaysAhead: Scalars['Int']['output'];
  undoDays: Scalars['Int']['output'];
};

export type OrganisationTermsInput = {
  correctionWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  delegationDays?: InputMaybe<Scalars['Int']['input']>;
  notesDaysAfter?: InputMaybe<Scalars['Int']['input']>;
  notesDaysBefore?: InputMaybe<Scalars['Int']['input']>;
  recordDaysAhead?: InputMaybe<Scalars['Int']['input']>;
  undoDays?: InputMaybe<Scalars['Int']['input']>;
};

export type OutcomeCount = {
  __typename?: 'OutcomeCount';
  count: Scalars['Int']['output'];
  outcome: ListOutcome;
};

export type OutstandingConnection = {
  __typename?: 'OutstandingConnection';
  edges: Array<OutstandingEdge>;
  ofCount: Scalars['Int']['output'];
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OutstandingEdge = {
  __typename?: 'OutstandingEdge';
  cursor: Scalars['String']['output'];
  node: OutstandingPerson;
};

export type OutstandingFile = {
  __typename?: 'OutstandingFile';
  endCursor?: Maybe<Scalars['String']['output']>;
  fileName: Scalars['String']['output'];
  rowCount: Scalars['Int']['output'];
  text: Scalars['String']['output'];
};

export type OutstandingFilter = {
  evaluationStages?: InputMaybe<Array<EvaluationStage>>;
  grades?: InputMaybe<Array<Scalars['String']['input']>>;
  kinds?: InputMaybe<Array<EmployeeKind>>;
  planStages?: InputMaybe<Array<PlanStage>>;
  roundId?: InputMaybe<Scalars['ID']['input']>;
  step: OutstandingStep;
  superiorId?: InputMaybe<Scalars['ID']['input']>;
  unitId?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

export type OutstandingPerson = {
  __typename?: 'OutstandingPerson';
  assignmentId: Scalars['ID']['output'];
  employee: Employee;
  evaluationStage: EvaluationStage;
  grade?: Maybe<Scalars['String']['output']>;
  isHead: Scalars['Boolean']['output'];
  kind: EmployeeKind;
  name: Scalars['String']['output'];
  plan?: Maybe<Plan>;
  planStage: PlanStage;
  positionTitle: Scalars['String']['output'];
  unit: Unit;
};

export type OutstandingSort =
  | 'GRADE'
  | 'NAME'
  | 'STAGE'
  | 'UNIT';

export type OutstandingStep =
  | 'ACKNOWLEDGEMENT'
  | 'ENROLMENT'
  | 'EVALUATION'
  | 'FINAL'
  | 'HAND_OVER'
  | 'PLAN'
  | 'PLAN_APPROVAL'
  | 'PLAN_SUBMISSION'
  | 'SELF_ASSESSMENT';

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type Panel = Node & {
  __typename?: 'Panel';
  allowedActions: Array<PanelAction>;
  blockers: Array<Blocker>;
  campaignId: Scalars['ID']['output'];
  createdAt: Scalars['Instant']['output'];
  criteria: Array<PanelCriterion>;
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  endedAt?: Maybe<Scalars['Instant']['output']>;
  formationIds?: Maybe<Array<Scalars['ID']['output']>>;
  id: Scalars['ID']['output'];
  members: Array<PanelMember>;
  method: PanelMethod;
  most: Scalars['Int']['output'];
  participant?: Maybe<PanelParticipant>;
  participants: PanelParticipantConnection;
  positionTitle: Scalars['String']['output'];
  progress: PanelProgress;
  scoreImportId?: Maybe<Scalars['ID']['output']>;
  status: PanelStatus;
  title: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};


export type PanelParticipantArgs = {
  registrationNumber: Scalars['String']['input'];
};


export type PanelParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  state?: InputMaybe<PanelParticipantState>;
};

export type PanelAbsence = {
  __typename?: 'PanelAbsence';
  at: Scalars['Instant']['output'];
  reason: Scalars['String']['output'];
};

export type PanelAction =
  | 'panelAttendanceRecord'
  | 'panelClose'
  | 'panelDissolve'
  | 'panelMemberReplace'
  | 'panelRosterRenew'
  | 'panelScoresPropose'
  | 'panelStandInName';

export type PanelAnchor = {
  __typename?: 'PanelAnchor';
  points: Scalars['Int']['output'];
  text: Scalars['String']['output'];
};

export type PanelAnchorInput = {
  points: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};

export type PanelAttendanceRecordInput = {
  absent: Scalars['Boolean']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  panelId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  registrationNumber: Scalars['String']['input'];
};

export type PanelCard = {
  __typename?: 'PanelCard';
  counts: Scalars['Boolean']['output'];
  discussion?: Maybe<PanelDiscussion>;
  member: PanelMember;
  scores: Array<PanelScore>;
  submittedAt?: Maybe<Scalars['Instant']['output']>;
  total?: Maybe<Scalars['Int']['output']>;
  version: Scalars['Int']['output'];
};

export type PanelCardDiscussInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  note: Scalars['String']['input'];
  panelId: Scalars['ID']['input'];
  registrationNumber: Scalars['String']['input'];
  scores?: InputMaybe<Array<PanelScoreInput>>;
};

export type PanelCardSaveInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  panelId: Scalars['ID']['input'];
  registrationNumber: Scalars['String']['input'];
  scores: Array<PanelScoreInput>;
};

export type PanelCardSubmitInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  panelId: Scalars['ID']['input'];
  registrationNumber: Scalars['String']['input'];
};

export type PanelCloseInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  panelId: Scalars['ID']['input'];
};

export type PanelConflictDeclareInput = {
  idempotencyKey: Scalars['UUID']['input'];
  panelId: Scalars['ID']['input'];
  registrationNumber: Scalars['String']['input'];
};

export type PanelConnection = {
  __typename?: 'PanelConnection';
  edges: Array<PanelEdge>;
  pageInfo: PageInfo;
};

export type PanelCreateInput = {
  campaignId: Scalars['ID']['input'];
  criteria: Array<PanelCriterionInput>;
  formationIds: Array<Scalars['ID']['input']>;
  idempotencyKey: Scalars['UUID']['input'];
  memberIds: Array<Scalars['ID']['input']>;
  method: PanelMethod;
  title: Scalars['String']['input'];
};

export type PanelCriterion = {
  __typename?: 'PanelCriterion';
  anchors: Array<PanelAnchor>;
  criterionId: Scalars['ID']['output'];
  most: Scalars['Int']['output'];
  title: Scalars['String']['output'];
};

export type PanelCriterionInput = {
  anchors: Array<PanelAnchorInput>;
  most: Scalars['Int']['input'];
  title: Scalars['String']['input'];
};

export type PanelDiscussion = {
  __typename?: 'PanelDiscussion';
  at: Scalars['Instant']['output'];
  note: Scalars['String']['output'];
  scores?: Maybe<Array<PanelScore>>;
  total: Scalars['Int']['output'];
};

export type PanelDissolveInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  panelId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type PanelEdge = {
  __typename?: 'PanelEdge';
  cursor: Scalars['String']['output'];
  node: Panel;
};

export type PanelMember = {
  __typename?: 'PanelMember';
  employeeId: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  standIn: Scalars['Boolean']['output'];
};

export type PanelMemberReplaceInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  memberId: Scalars['ID']['input'];
  panelId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  successorId: Scalars['ID']['input'];
};

export type PanelMethod =
  | 'INTERVIEW'
  | 'PRACTICAL';

export type PanelParticipant = {
  __typename?: 'PanelParticipant';
  absence?: Maybe<PanelAbsence>;
  allowedActions: Array<PanelParticipantAction>;
  blockers: Array<Blocker>;
  cards?: Maybe<Array<PanelCard>>;
  cardsAsked: Scalars['Int']['output'];
  cardsIn: Scalars['Int']['output'];
  myCard?: Maybe<PanelCard>;
  name?: Maybe<Scalars['String']['output']>;
  registrationNumber: Scalars['String']['output'];
  score?: Maybe<Scalars['Decimal']['output']>;
  state: PanelParticipantState;
};

export type PanelParticipantAction =
  | 'panelAttendanceRecord'
  | 'panelCardDiscuss'
  | 'panelCardSave'
  | 'panelCardSubmit'
  | 'panelConflictDeclare'
  | 'panelStandInName';

export type PanelParticipantConnection = {
  __typename?: 'PanelParticipantConnection';
  edges: Array<PanelParticipantEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PanelParticipantEdge = {
  __typename?: 'PanelParticipantEdge';
  cursor: Scalars['String']['output'];
  node: PanelParticipant;
};

export type PanelParticipantPayload = {
  __typename?: 'PanelParticipantPayload';
  participant?: Maybe<PanelParticipant>;
  userErrors: Array<UserError>;
};

export type PanelParticipantState =
  | 'ABSENT'
  | 'COMPLETE'
  | 'DISCUSSION'
  | 'EXCUSED'
  | 'SCORING'
  | 'STAND_IN_NEEDED';

export type PanelPayload = {
  __typename?: 'PanelPayload';
  panel?: Maybe<Panel>;
  userErrors: Array<UserError>;
};

export type PanelProgress = {
  __typename?: 'PanelProgress';
  cardsAsked: Scalars['Int']['output'];
  cardsIn: Scalars['Int']['output'];
  participants: Scalars['Int']['output'];
  states: Array<PanelStateCount>;
};

export type PanelRosterRenewInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  panelId: Scalars['ID']['input'];
};

export type PanelScore = {
  __typename?: 'PanelScore';
  criterionId: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  points?: Maybe<Scalars['Int']['output']>;
};

export type PanelScoreInput = {
  criterionId: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  points?: InputMaybe<Scalars['Int']['input']>;
};

export type PanelScoresProposeInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  panelId: Scalars['ID']['input'];
};

export type PanelStandInNameInput = {
  employeeId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  panelId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  registrationNumber: Scalars['String']['input'];
};

export type PanelStateCount = {
  __typename?: 'PanelStateCount';
  count: Scalars['Int']['output'];
  state: PanelParticipantState;
};

export type PanelStatus =
  | 'CLOSED'
  | 'DISSOLVED'
  | 'OPEN';

export type ParentChoice =
  | 'LINKED'
  | 'NONE'
  | 'PENDING';

export type ParentState =
  | 'LINKED'
  | 'NONE'
  | 'ORPHANED'
  | 'PENDING';

export type PartLeast = {
  __typename?: 'PartLeast';
  key: Scalars['String']['output'];
  points: Scalars['Int']['output'];
};

export type PartLeastInput = {
  key: Scalars['String']['input'];
  points?: InputMaybe<Scalars['Int']['input']>;
};

export type PartScore = {
  __typename?: 'PartScore';
  key: Scalars['String']['output'];
  label: Scalars['String']['output'];
  least?: Maybe<Scalars['Int']['output']>;
  max: Scalars['Decimal']['output'];
  passed?: Maybe<Scalars['Boolean']['output']>;
  score?: Maybe<Scalars['Decimal']['output']>;
  stage: CampaignStageKind;
  weight?: Maybe<Scalars['Int']['output']>;
};

export type PassingGradeInput = {
  category: FormationCategory;
  least: Array<PartLeastInput>;
  positionGroup: PositionGroup;
};

export type PassingRules = {
  __typename?: 'PassingRules';
  categories: Array<FormationCategory>;
  least: Array<PartLeast>;
  positionGroups: Array<PositionGroup>;
};

export type PassingTerms = {
  __typename?: 'PassingTerms';
  categories: Array<FormationCategory>;
  groups: Array<PositionGroup>;
  least: Array<PartLeast>;
};

export type PassingTermsInput = {
  categories: Array<FormationCategory>;
  groups: Array<PositionGroup>;
  least: Array<LeastPointsInput>;
};

export type PayRange = {
  __typename?: 'PayRange';
  from: Scalars['Int']['output'];
  to: Scalars['Int']['output'];
};

export type PerformanceCycle = Node & {
  __typename?: 'PerformanceCycle';
  id: Scalars['ID']['output'];
  periodicity: Periodicity;
  periods: Array<EvaluationPeriod>;
  phases: Array<CyclePhase>;
  policyVersion: Scalars['String']['output'];
  status: CycleStatus;
  version: Scalars['Int']['output'];
  year: Scalars['Int']['output'];
};

export type PerformanceSummary = {
  __typename?: 'PerformanceSummary';
  asOf?: Maybe<Scalars['Instant']['output']>;
  complete: Completeness;
  isStale: Scalars['Boolean']['output'];
  leastCount: Scalars['Int']['output'];
  objections: ObjectionSummary;
  people: SmallCount;
  planMonths: Array<PlanMonth>;
  plans: PlanSummary;
  policyVersion: Scalars['String']['output'];
  predicates: PredicateSummary;
  progress: Array<ProgressMonth>;
  reviews: ReviewParticipation;
  year: Scalars['Int']['output'];
};


export type PerformanceSummaryPredicatesArgs = {
  period?: InputMaybe<Scalars['Int']['input']>;
};

export type PerformanceTerms = {
  __typename?: 'PerformanceTerms';
  newSegmentDays: Scalars['Int']['output'];
  returnGraceDays: Scalars['Int']['output'];
};

export type PerformanceTermsInput = {
  newSegmentDays?: InputMaybe<Scalars['Int']['input']>;
  returnGraceDays?: InputMaybe<Scalars['Int']['input']>;
};

export type Periodicity =
  | 'MONTHLY'
  | 'QUARTERLY';

export type PersonSnapshot = {
  __typename?: 'PersonSnapshot';
  grade?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  number?: Maybe<Scalars['String']['output']>;
  position?: Maybe<Scalars['String']['output']>;
  status: CivilStatus;
  unit?: Maybe<Scalars['String']['output']>;
};

export type Perspective =
  | 'BUDGET'
  | 'BUSINESS_PROCESS'
  | 'INTERNAL_STRENGTHENING'
  | 'SERVICE_RECIPIENT';

export type PhaseExtension = {
  __typename?: 'PhaseExtension';
  at?: Maybe<Scalars['Instant']['output']>;
  by?: Maybe<Employee>;
  closesAt: Scalars['Instant']['output'];
  employee: Employee;
  employeeName: Scalars['String']['output'];
  phase: PhaseKind;
  reason: Scalars['String']['output'];
  unit?: Maybe<Unit>;
  version: Scalars['Int']['output'];
};

export type PhaseExtensionConnection = {
  __typename?: 'PhaseExtensionConnection';
  edges: Array<PhaseExtensionEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PhaseExtensionEdge = {
  __typename?: 'PhaseExtensionEdge';
  cursor: Scalars['String']['output'];
  node: PhaseExtension;
};

export type PhaseKind =
  | 'EVALUATION'
  | 'EXECUTION'
  | 'PLANNING';

export type PlacementGround =
  | 'CATEGORY'
  | 'UNIT';

export type Plan = Node & {
  __typename?: 'Plan';
  allowedActions: Array<PlanAction>;
  assignmentId: Scalars['ID']['output'];
  blockers: Array<Blocker>;
  change?: Maybe<PlanChange>;
  closedAt?: Maybe<Scalars['Instant']['output']>;
  closingNotes?: Maybe<Scalars['String']['output']>;
  comments: Array<PlanComment>;
  counts: PlanCounts;
  cycle: PerformanceCycle;
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  dialogue: Array<DialogueStep>;
  employee: Employee;
  endsOn?: Maybe<Scalars['Day']['output']>;
  evaluations: Array<Evaluation>;
  frame: PlanFrame;
  holding: HoldingKind;
  id: Scalars['ID']['output'];
  isHead: Scalars['Boolean']['output'];
  leavingNotes: Array<LeavingNote>;
  nextStep?: Maybe<PlanStep>;
  positionTitle: Scalars['String']['output'];
  progress: ProgressConnection;
  returnedReason?: Maybe<Scalars['String']['output']>;
  segmentFrom: Scalars['Day']['output'];
  segmentTo: Scalars['Day']['output'];
  status: PlanStatus;
  submittedAt?: Maybe<Scalars['Instant']['output']>;
  suggestion: Array<AchievementSuggestion>;
  targets: Array<Target>;
  templates: Array<PlanTemplate>;
  unit: Unit;
  version: Scalars['Int']['output'];
  versionOn?: Maybe<PlanVersion>;
  versions: Array<PlanVersion>;
  voided?: Maybe<PlanVoid>;
  year: Scalars['Int']['output'];
};


export type PlanProgressArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type PlanVersionOnArgs = {
  day: Scalars['Day']['input'];
};

export type PlanAction =
  | 'evaluationOpen'
  | 'evidenceUpload'
  | 'planApprove'
  | 'planChange'
  | 'planChangeCancel'
  | 'planComment'
  | 'planCopy'
  | 'planFrame'
  | 'planLeavingNotes'
  | 'planMarkRead'
  | 'planReturn'
  | 'planSubmit'
  | 'planUseTemplate'
  | 'planWithdraw'
  | 'progressAdd'
  | 'targetAgree'
  | 'targetAgreeMany'
  | 'targetCounter'
  | 'targetLink'
  | 'targetOrder'
  | 'targetPropose'
  | 'targetProposeMany'
  | 'targetRemove'
  | 'targetWeights';

export type PlanApprovalInput = {
  expectedVersion: Scalars['Int']['input'];
  planId: Scalars['ID']['input'];
};

export type PlanApproveInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  planId: Scalars['ID']['input'];
};

export type PlanApproveManyInput = {
  idempotencyKey: Scalars['UUID']['input'];
  plans: Array<PlanApprovalInput>;
};

export type PlanApproveManyPayload = {
  __typename?: 'PlanApproveManyPayload';
  outcomes?: Maybe<Array<PlanApproveOutcome>>;
  userErrors: Array<UserError>;
};

export type PlanApproveOutcome = {
  __typename?: 'PlanApproveOutcome';
  opened: Scalars['Boolean']['output'];
  plan?: Maybe<Plan>;
  userErrors: Array<UserError>;
};

export type PlanChange = {
  __typename?: 'PlanChange';
  at: Scalars['Instant']['output'];
  by: Side;
  reason: Scalars['String']['output'];
};

export type PlanChangeCancelInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  planId: Scalars['ID']['input'];
};

export type PlanChangeInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  planId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type PlanComment = Node & {
  __typename?: 'PlanComment';
  at: Scalars['Instant']['output'];
  author: Employee;
  by: Side;
  entryId?: Maybe<Scalars['ID']['output']>;
  id: Scalars['ID']['output'];
  targetId?: Maybe<Scalars['ID']['output']>;
  text: Scalars['String']['output'];
};

export type PlanCommentInput = {
  entryId?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey: Scalars['UUID']['input'];
  planId: Scalars['ID']['input'];
  targetId?: InputMaybe<Scalars['ID']['input']>;
  text: Scalars['String']['input'];
};

export type PlanCommentPayload = {
  __typename?: 'PlanCommentPayload';
  comment?: Maybe<PlanComment>;
  userErrors: Array<UserError>;
};

export type PlanCopyInput = {
  expectedVersion: Scalars['Int']['input'];
  fromPlanId: Scalars['ID']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  planId: Scalars['ID']['input'];
  targetIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type PlanCounts = {
  __typename?: 'PlanCounts';
  agreed: Scalars['Int']['output'];
  targets: Scalars['Int']['output'];
  waitingForEmployee: Scalars['Int']['output'];
  waitingForSuperior: Scalars['Int']['output'];
};

export type PlanForm = {
  __typename?: 'PlanForm';
  accountabilityScheme: Array<Scalars['String']['output']>;
  additional: Array<FormResult>;
  approvedAt?: Maybe<Scalars['Instant']['output']>;
  behaviours: Array<FormBehaviour>;
  consequences: Array<Scalars['String']['output']>;
  isHead: Scalars['Boolean']['output'];
  main: Array<FormResult>;
  periodFrom: Scalars['Day']['output'];
  periodTo: Scalars['Day']['output'];
  rated: FormPerson;
  rater?: Maybe<FormPerson>;
  resourceSupport: Array<Scalars['String']['output']>;
  submittedAt?: Maybe<Scalars['Instant']['output']>;
  validFrom?: Maybe<Scalars['Day']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
  year: Scalars['Int']['output'];
};

export type PlanFrame = {
  __typename?: 'PlanFrame';
  accountabilityScheme: Array<Scalars['String']['output']>;
  consequences: Array<Scalars['String']['output']>;
  expectations: Array<BehaviourExpectation>;
  resourceSupport: Array<Scalars['String']['output']>;
};

export type PlanFrameInput = {
  accountabilityScheme?: InputMaybe<Array<Scalars['String']['input']>>;
  consequences?: InputMaybe<Array<Scalars['String']['input']>>;
  expectations?: InputMaybe<Array<BehaviourExpectationInput>>;
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  planId: Scalars['ID']['input'];
  resourceSupport?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type PlanLeavingNotesInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  notes: Scalars['String']['input'];
  planId: Scalars['ID']['input'];
};

export type PlanMarkReadInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  planId: Scalars['ID']['input'];
};

export type PlanMonth = {
  __typename?: 'PlanMonth';
  approved: SmallCount;
  month: Scalars['String']['output'];
  total: SmallCount;
};

export type PlanNumbers = {
  __typename?: 'PlanNumbers';
  approved: Scalars['Int']['output'];
  draft: Scalars['Int']['output'];
  returned: Scalars['Int']['output'];
  submitted: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
};

export type PlanOpenInput = {
  assignmentId: Scalars['ID']['input'];
  employeeId?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey: Scalars['UUID']['input'];
  year: Scalars['Int']['input'];
};

export type PlanPayload = {
  __typename?: 'PlanPayload';
  plan?: Maybe<Plan>;
  userErrors: Array<UserError>;
};

export type PlanProposalInput = {
  expectedVersion: Scalars['Int']['input'];
  planId: Scalars['ID']['input'];
};

export type PlanReturnInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  planId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type PlanStage =
  | 'APPROVED'
  | 'DRAFT'
  | 'NONE'
  | 'RETURNED'
  | 'SUBMITTED';

export type PlanStatus =
  | 'APPROVED'
  | 'CLOSED'
  | 'DRAFT'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'VOID';

export type PlanStep = {
  __typename?: 'PlanStep';
  action: PlanStepAction;
  side: Side;
  text: Scalars['String']['output'];
};

export type PlanStepAction =
  | 'cyclePhaseExtend'
  | 'planApprove'
  | 'planLeavingNotes'
  | 'planSubmit'
  | 'progressAdd'
  | 'targetAgree'
  | 'targetLink'
  | 'targetPropose'
  | 'targetWeights';

export type PlanSubmitInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  planId: Scalars['ID']['input'];
};

export type PlanSummary = {
  __typename?: 'PlanSummary';
  approved: SmallCount;
  draft: SmallCount;
  returned: SmallCount;
  submitted: SmallCount;
  total: SmallCount;
};

export type PlanTakenPayload = {
  __typename?: 'PlanTakenPayload';
  left?: Maybe<Array<LeftTarget>>;
  plan?: Maybe<Plan>;
  taken?: Maybe<Array<TakenTarget>>;
  userErrors: Array<UserError>;
};

export type PlanTemplate = Node & {
  __typename?: 'PlanTemplate';
  allowedActions: Array<PlanTemplateAction>;
  blockers: Array<Blocker>;
  changed: Scalars['Boolean']['output'];
  draft?: Maybe<PlanTemplateDraft>;
  edition?: Maybe<PlanTemplateEdition>;
  editions: Array<PlanTemplateEdition>;
  id: Scalars['ID']['output'];
  status: PlanTemplateStatus;
  unit?: Maybe<Unit>;
  version: Scalars['Int']['output'];
};

export type PlanTemplateAction =
  | 'planTemplatePublish'
  | 'planTemplateSave'
  | 'planTemplateWithdraw';

export type PlanTemplateConnection = {
  __typename?: 'PlanTemplateConnection';
  edges: Array<PlanTemplateEdge>;
  pageInfo: PageInfo;
};

export type PlanTemplateDraft = {
  __typename?: 'PlanTemplateDraft';
  isHead: Scalars['Boolean']['output'];
  level?: Maybe<FunctionalLevel>;
  name: Scalars['String']['output'];
  positionTitle?: Maybe<Scalars['String']['output']>;
  targets: Array<TargetContent>;
};

export type PlanTemplateEdge = {
  __typename?: 'PlanTemplateEdge';
  cursor: Scalars['String']['output'];
  node: PlanTemplate;
};

export type PlanTemplateEdition = {
  __typename?: 'PlanTemplateEdition';
  isHead: Scalars['Boolean']['output'];
  level?: Maybe<FunctionalLevel>;
  name: Scalars['String']['output'];
  number: Scalars['Int']['output'];
  positionTitle?: Maybe<Scalars['String']['output']>;
  publishedAt: Scalars['Instant']['output'];
  targets: Array<TargetContent>;
};

export type PlanTemplatePayload = {
  __typename?: 'PlanTemplatePayload';
  template?: Maybe<PlanTemplate>;
  userErrors: Array<UserError>;
};

export type PlanTemplatePublishInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  templateId: Scalars['ID']['input'];
};

export type PlanTemplateSaveInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  isHead: Scalars['Boolean']['input'];
  level?: InputMaybe<FunctionalLevel>;
  name: Scalars['String']['input'];
  positionTitle?: InputMaybe<Scalars['String']['input']>;
  targets: Array<TargetContentInput>;
  templateId?: InputMaybe<Scalars['ID']['input']>;
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

export type PlanTemplateStatus =
  | 'DRAFT'
  | 'PUBLISHED'
  | 'WITHDRAWN';

export type PlanTemplateWithdrawInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  templateId: Scalars['ID']['input'];
};

export type PlanUseTemplateInput = {
  edition: Scalars['Int']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  planId: Scalars['ID']['input'];
  templateId: Scalars['ID']['input'];
};

export type PlanVersion = {
  __typename?: 'PlanVersion';
  approvedAt: Scalars['Instant']['output'];
  approvedBy: Employee;
  frame: PlanFrame;
  number: Scalars['Int']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  targets: Array<FrozenTarget>;
  validFrom: Scalars['Day']['output'];
};

export type PlanVoid = {
  __typename?: 'PlanVoid';
  at: Scalars['Instant']['output'];
  cause: PlanVoidCause;
};

export type PlanVoidCause =
  | 'ASSIGNMENT_ENDED'
  | 'ENTRY_TAKEN_BACK';

export type PlanWithdrawInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  planId: Scalars['ID']['input'];
};

export type PolicyChange = {
  __typename?: 'PolicyChange';
  after?: Maybe<Scalars['String']['output']>;
  before?: Maybe<Scalars['String']['output']>;
  path: Scalars['String']['output'];
};

export type PolicyEntry = Node & {
  __typename?: 'PolicyEntry';
  allowedActions: Array<PolicyEntryAction>;
  basedOn?: Maybe<Scalars['String']['output']>;
  blockers: Array<Blocker>;
  changes: Array<PolicyChange>;
  id: Scalars['ID']['output'];
  inForce: Scalars['Boolean']['output'];
  kind: PolicyKind;
  mine: Scalars['Boolean']['output'];
  policyVersion?: Maybe<Scalars['String']['output']>;
  proposedAt: Scalars['Instant']['output'];
  reason: Scalars['String']['output'];
  releasedAt?: Maybe<Scalars['Instant']['output']>;
  source: Scalars['String']['output'];
  status: PolicyEntryStatus;
  terms: PolicyTerms;
  validFrom: Scalars['Day']['output'];
  version: Scalars['Int']['output'];
  warnings: Array<PolicyWarning>;
  withdrawnAt?: Maybe<Scalars['Instant']['output']>;
  withdrawnBecause?: Maybe<Scalars['String']['output']>;
};

export type PolicyEntryAction =
  | 'policyRelease'
  | 'policyWithdraw';

export type PolicyEntryConnection = {
  __typename?: 'PolicyEntryConnection';
  edges: Array<PolicyEntryEdge>;
  pageInfo: PageInfo;
};

export type PolicyEntryEdge = {
  __typename?: 'PolicyEntryEdge';
  cursor: Scalars['String']['output'];
  node: PolicyEntry;
};

export type PolicyEntryStatus =
  | 'PROPOSED'
  | 'RELEASED'
  | 'WITHDRAWN';

export type PolicyInForce = {
  __typename?: 'PolicyInForce';
  kind: PolicyKind;
  released: Scalars['Boolean']['output'];
  source: Scalars['String']['output'];
  terms: PolicyTerms;
  validFrom: Scalars['Day']['output'];
  version: Scalars['String']['output'];
};

export type PolicyKind =
  | 'CALENDAR'
  | 'COMMITTEE'
  | 'DEVELOPMENT'
  | 'EVALUATION'
  | 'EVALUATION_UNITS'
  | 'EVIDENCE'
  | 'FEEDBACK'
  | 'NOTICES'
  | 'ORGANISATION'
  | 'PERFORMANCE'
  | 'RECRUITMENT'
  | 'RECRUITMENT_PPPK'
  | 'RETENTION'
  | 'REVIEWS';

export type PolicyPayload = {
  __typename?: 'PolicyPayload';
  entry?: Maybe<PolicyEntry>;
  userErrors: Array<UserError>;
};

export type PolicyProposeInput = {
  idempotencyKey: Scalars['UUID']['input'];
  reason: Scalars['String']['input'];
  source: Scalars['String']['input'];
  terms: PolicyTermsInput;
  validFrom: Scalars['Day']['input'];
};

export type PolicyReleaseInput = {
  entryId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
};

export type PolicyTerms = CalendarTerms | CommitteeTerms | DevelopmentTerms | EvaluationTerms | EvaluationUnitsTerms | EvidenceTerms | FeedbackTerms | NoticesTerms | OrganisationTerms | PerformanceTerms | RecruitmentTerms | RetentionTerms | ReviewsTerms;

export type PolicyTermsInput = {
  calendar?: InputMaybe<CalendarTermsInput>;
  committee?: InputMaybe<CommitteeTermsInput>;
  development?: InputMaybe<DevelopmentTermsInput>;
  evaluation?: InputMaybe<EvaluationTermsInput>;
  evaluationUnits?: InputMaybe<EvaluationUnitsTermsInput>;
  evidence?: InputMaybe<EvidenceTermsInput>;
  feedback?: InputMaybe<FeedbackTermsInput>;
  notices?: InputMaybe<NoticesTermsInput>;
  organisation?: InputMaybe<OrganisationTermsInput>;
  performance?: InputMaybe<PerformanceTermsInput>;
  recruitment?: InputMaybe<RecruitmentTermsInput>;
  recruitmentPppk?: InputMaybe<RecruitmentTermsInput>;
  retention?: InputMaybe<RetentionTermsInput>;
  reviews?: InputMaybe<ReviewsTermsInput>;
};

export type PolicyWarning = {
  __typename?: 'PolicyWarning';
  code: PolicyWarningCode;
  day?: Maybe<Scalars['Day']['output']>;
  message: Scalars['String']['output'];
};

export type PolicyWarningCode =
  | 'FIXED_DAY_MISSING'
  | 'NO_COLLECTIVE_LEAVE'
  | 'ON_WEEKEND';

export type PolicyWithdrawInput = {
  entryId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  reason: Scalars['String']['input'];
};

export type Position = Node & {
  __typename?: 'Position';
  competences: PositionCompetences;
  entries?: Maybe<Array<Entry>>;
  holders: Array<Assignment>;
  id: Scalars['ID']['output'];
  isHead: Scalars['Boolean']['output'];
  kind: PositionKind;
  level?: Maybe<FunctionalLevel>;
  title: Scalars['String']['output'];
  titles: Array<DatedName>;
  unit: Unit;
  version: Scalars['Int']['output'];
};

export type PositionCompetences = {
  __typename?: 'PositionCompetences';
  editions: Array<CompetenceEdition>;
  version: Scalars['Int']['output'];
};

export type PositionCreateInput = {
  idempotencyKey: Scalars['UUID']['input'];
  isHead?: Scalars['Boolean']['input'];
  kind: PositionKind;
  level?: InputMaybe<FunctionalLevel>;
  title: Scalars['String']['input'];
  unitId: Scalars['ID']['input'];
};

export type PositionGroup =
  | 'DOCTOR'
  | 'GENERAL'
  | 'RESEARCHER'
  | 'SPECIALIST_DOCTOR'
  | 'TEACHER';

export type PositionKind =
  | 'ELECTED'
  | 'FUNCTIONAL'
  | 'IMPLEMENTING'
  | 'MANAGERIAL';

export type PositionPayload = {
  __typename?: 'PositionPayload';
  position?: Maybe<Position>;
  userErrors: Array<UserError>;
};

export type PositionRenameInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  positionId: Scalars['ID']['input'];
  proof: ProofInput;
  reason: Scalars['String']['input'];
  title: Scalars['String']['input'];
  validFrom: Scalars['Day']['input'];
};

export type Predicate =
  | 'GOOD'
  | 'NEEDS_IMPROVEMENT'
  | 'POOR'
  | 'VERY_GOOD'
  | 'VERY_POOR';

export type PredicateCount = {
  __typename?: 'PredicateCount';
  count: Scalars['Int']['output'];
  predicate: Predicate;
};

export type PredicateGuidance = {
  __typename?: 'PredicateGuidance';
  bound: DistributionBound;
  percent: Scalars['Int']['output'];
  predicates: Array<Predicate>;
};

export type PredicateNumbers = {
  __typename?: 'PredicateNumbers';
  achievements: Array<AchievementNumbers>;
  counts: Array<PredicatePeople>;
  final?: Maybe<Scalars['Int']['output']>;
};

export type PredicatePeople = {
  __typename?: 'PredicatePeople';
  people?: Maybe<Scalars['Int']['output']>;
  predicate: Predicate;
};

export type PredicatePercent = {
  __typename?: 'PredicatePercent';
  percent: Scalars['Decimal']['output'];
  predicate: Predicate;
};

export type PredicatePercentInput = {
  percent: Scalars['Decimal']['input'];
  predicate: Predicate;
};

export type PredicateSummary = {
  __typename?: 'PredicateSummary';
  achievements: Array<AchievementSummary>;
  counts: Array<PredicateTally>;
  final: SmallCount;
  frozenOn?: Maybe<Scalars['Day']['output']>;
  period?: Maybe<Scalars['Int']['output']>;
};

export type PredicateTally = {
  __typename?: 'PredicateTally';
  people: SmallCount;
  predicate: Predicate;
};

export type PreviewedFormation = {
  __typename?: 'PreviewedFormation';
  changeCount: Scalars['Int']['output'];
  count: Scalars['Int']['output'];
  formationId: Scalars['ID']['output'];
  opening?: Maybe<Opening>;
  outcomes: Array<OutcomeCount>;
  tied: Scalars['Int']['output'];
  unfilled: Scalars['Int']['output'];
};

export type PriorityGroup = {
  __typename?: 'PriorityGroup';
  key: Scalars['String']['output'];
  label: Scalars['String']['output'];
  positionGroups?: Maybe<Array<PositionGroup>>;
};

export type ProfileSaveInput = {
  birthDate?: InputMaybe<Scalars['Day']['input']>;
  education?: InputMaybe<EducationInput>;
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  nik?: InputMaybe<Scalars['String']['input']>;
  sex?: InputMaybe<Sex>;
};

export type ProgressAddInput = {
  correctsId?: InputMaybe<Scalars['ID']['input']>;
  day: Scalars['Day']['input'];
  evidenceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['UUID']['input'];
  indicatorId: Scalars['ID']['input'];
  links?: InputMaybe<Array<EvidenceLinkInput>>;
  note?: InputMaybe<Scalars['String']['input']>;
  planId: Scalars['ID']['input'];
  targetId: Scalars['ID']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
  value?: InputMaybe<Scalars['Decimal']['input']>;
};

export type ProgressConnection = {
  __typename?: 'ProgressConnection';
  edges: Array<ProgressEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ProgressEdge = {
  __typename?: 'ProgressEdge';
  cursor: Scalars['String']['output'];
  node: ProgressEntry;
};

export type ProgressEntry = Node & {
  __typename?: 'ProgressEntry';
  at: Scalars['Instant']['output'];
  author: Employee;
  comments: Array<PlanComment>;
  correctsId?: Maybe<Scalars['ID']['output']>;
  day: Scalars['Day']['output'];
  evidence: Array<Evidence>;
  id: Scalars['ID']['output'];
  indicatorId: Scalars['ID']['output'];
  links: Array<EvidenceLink>;
  note?: Maybe<Scalars['String']['output']>;
  planVersion: Scalars['Int']['output'];
  targetId: Scalars['ID']['output'];
  text?: Maybe<Scalars['String']['output']>;
  value?: Maybe<Scalars['Decimal']['output']>;
};

export type ProgressMonth = {
  __typename?: 'ProgressMonth';
  month: Scalars['String']['output'];
  plans: SmallCount;
};

export type ProgressNumbers = {
  __typename?: 'ProgressNumbers';
  month: Scalars['String']['output'];
  plans: Scalars['Int']['output'];
};

export type ProgressPayload = {
  __typename?: 'ProgressPayload';
  entry?: Maybe<ProgressEntry>;
  userErrors: Array<UserError>;
};

export type PromotionInput = {
  employeeId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  grade: Scalars['String']['input'];
  proof: ProofInput;
};

export type PromotionManyInput = {
  idempotencyKey: Scalars['UUID']['input'];
  preview?: Scalars['Boolean']['input'];
  promotions: Array<PromotionInput>;
  reason: Scalars['String']['input'];
  validFrom: Scalars['Day']['input'];
};

export type PromotionManyPayload = {
  __typename?: 'PromotionManyPayload';
  outcomes?: Maybe<Array<PromotionOutcome>>;
  userErrors: Array<UserError>;
};

export type PromotionOutcome = {
  __typename?: 'PromotionOutcome';
  after?: Maybe<Scalars['String']['output']>;
  before?: Maybe<Scalars['String']['output']>;
  employee?: Maybe<Employee>;
  userErrors: Array<UserError>;
};

export type Proof = {
  __typename?: 'Proof';
  issuedOn: Scalars['Day']['output'];
  number: Scalars['String']['output'];
};

export type ProofInput = {
  issuedOn: Scalars['Day']['input'];
  number: Scalars['String']['input'];
};

export type QualitativeMeasure = {
  __typename?: 'QualitativeMeasure';
  standard: Scalars['String']['output'];
};

export type QualitativeMeasureInput = {
  standard: Scalars['String']['input'];
};

export type QuantitativeMeasure = {
  __typename?: 'QuantitativeMeasure';
  accumulation: Accumulation;
  baseline?: Maybe<Scalars['Decimal']['output']>;
  direction: Direction;
  target: Scalars['Decimal']['output'];
  targetHigh?: Maybe<Scalars['Decimal']['output']>;
  unit: Scalars['String']['output'];
};

export type QuantitativeMeasureInput = {
  accumulation?: Accumulation;
  baseline?: InputMaybe<Scalars['Decimal']['input']>;
  direction: Direction;
  target: Scalars['Decimal']['input'];
  targetHigh?: InputMaybe<Scalars['Decimal']['input']>;
  unit: Scalars['String']['input'];
};

export type Query = {
  __typename?: 'Query';
  absenceSheet?: Maybe<AbsenceSheet>;
  abuseQueue: AbuseReportConnection;
  announcement?: Maybe<Announcement>;
  announcements: Array<Announcement>;
  applicantLookUps: ApplicantLookUpConnection;
  applicantQuestions: ApplicantQuestionConnection;
  applicationExclusions: ApplicationExclusionConnection;
  auditTrail: AuditRecordConnection;
  calibration?: Maybe<CalibrationSession>;
  campaign?: Maybe<Campaign>;
  campaignFunnel?: Maybe<CampaignFunnel>;
  campaigns: CampaignConnection;
  changesSince: ChangePage;
  competences: Array<Competence>;
  correctionQueue: CorrectionRequestConnection;
  creditAccumulation?: Maybe<CreditAccumulationSheet>;
  creditConversion?: Maybe<CreditConversionSheet>;
  creditDetermination?: Maybe<CreditDeterminationSheet>;
  cycle?: Maybe<PerformanceCycle>;
  cycles: Array<PerformanceCycle>;
  directory: DirectoryConnection;
  eligibilityCheck?: Maybe<EligibilityCheck>;
  employee?: Maybe<Employee>;
  employeeSearch: AssignmentConnection;
  evaluation?: Maybe<Evaluation>;
  evaluationForm?: Maybe<EvaluationForm>;
  feedbackAudience?: Maybe<FeedbackAudience>;
  figures?: Maybe<Figures>;
  figuresFile?: Maybe<FiguresFile>;
  formation?: Maybe<Formation>;
  formationQueue: FormationConnection;
  formationSeats: FormationSeatsConnection;
  frequentQuestions: FrequentQuestionConnection;
  frequentQuestionsWaiting: FrequentQuestionConnection;
  lawInForce: Array<PolicyInForce>;
  listPreview?: Maybe<ListPreview>;
  me?: Maybe<Me>;
  myPanels: PanelConnection;
  myTasks: Array<Task>;
  myTeam: Array<TeamMember>;
  node?: Maybe<Node>;
  nodes: Array<Maybe<Node>>;
  noticeAddress?: Maybe<NoticeAddress>;
  noticePreferences: NoticePreferences;
  notices: InboxNoticeConnection;
  objectionQueue: ObjectionConnection;
  offer?: Maybe<Offer>;
  offers: OfferConnection;
  offersExcluded: OfferConnection;
  offersOverdue: OfferConnection;
  openings: OpeningConnection;
  organisationChart?: Maybe<Array<ChartUnit>>;
  outstanding?: Maybe<OutstandingConnection>;
  outstandingFile?: Maybe<OutstandingFile>;
  panel?: Maybe<Panel>;
  panels: PanelConnection;
  phaseExtensions?: Maybe<PhaseExtensionConnection>;
  plan?: Maybe<Plan>;
  planForm?: Maybe<PlanForm>;
  planTemplate?: Maybe<PlanTemplate>;
  planTemplates: PlanTemplateConnection;
  policyEntries: PolicyEntryConnection;
  ratingDrift?: Maybe<RatingDrift>;
  recruitmentWork?: Maybe<RecruitmentWork>;
  region?: Maybe<Region>;
  regionsServed: Array<Region>;
  reviewExternal?: Maybe<ReviewExternalView>;
  reviewInvitation?: Maybe<ReviewInvitation>;
  reviewResult?: Maybe<ReviewResult>;
  reviewRound?: Maybe<ReviewRound>;
  reviewRounds: ReviewRoundConnection;
  reviewSubject?: Maybe<ReviewSubject>;
  reviewTemplates: ReviewTemplateConnection;
  scoreImport?: Maybe<ScoreImport>;
  scoreImports: ScoreImportConnection;
  selectionObjectionQueue: SelectionObjectionConnection;
  siasnExport?: Maybe<SiasnRecordConnection>;
  testAccommodation?: Maybe<TestAccommodation>;
  testAccommodations: TestAccommodationConnection;
  testCards: Array<TestCard>;
  testSchedule?: Maybe<TestSchedule>;
  testSeats: TestSeatConnection;
  testSessions: TestSessionConnection;
  unit?: Maybe<Unit>;
  unitAchievement?: Maybe<UnitAchievement>;
  unitDistribution?: Maybe<UnitDistribution>;
  unitEvaluations?: Maybe<EvaluationSummaryConnection>;
  verification?: Maybe<Verification>;
  verificationFigures?: Maybe<WorkbenchFigures>;
  verificationLoads?: Maybe<Array<OfficerLoad>>;
  verificationQueue: VerificationConnection;
  verificationWorkbench: VerificationConnection;
  waitingApprovals?: Maybe<WaitingApprovals>;
  webhooks: Array<Webhook>;
};


export type QueryAbsenceSheetArgs = {
  employeeId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


export type QueryAbuseQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  decided?: InputMaybe<Scalars['Boolean']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryAnnouncementArgs = {
  campaignId: Scalars['ID']['input'];
  edition?: InputMaybe<Scalars['Int']['input']>;
  stage: ListStage;
};


export type QueryAnnouncementsArgs = {
  campaignId: Scalars['ID']['input'];
};


export type QueryApplicantLookUpsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  campaignId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
};


export type QueryApplicantQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  campaignId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  status: ApplicantQuestionStatus;
};


export type QueryApplicationExclusionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  campaignId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
};


export type QueryAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  subject: Scalars['ID']['input'];
};


export type QueryCalibrationArgs = {
  period?: InputMaybe<Scalars['Int']['input']>;
  unitId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


export type QueryCampaignArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCampaignFunnelArgs = {
  by: FunnelBy;
  campaignId: Scalars['ID']['input'];
};


export type QueryCampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  regionCode: Scalars['String']['input'];
};


export type QueryChangesSinceArgs = {
  cursor?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryCorrectionQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryCreditAccumulationArgs = {
  employeeId: Scalars['ID']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCreditConversionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCreditDeterminationArgs = {
  earlier?: InputMaybe<CreditEarlierInput>;
  employeeId: Scalars['ID']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCycleArgs = {
  year: Scalars['Int']['input'];
};


export type QueryDirectoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};


export type QueryEligibilityCheckArgs = {
  formationId: Scalars['ID']['input'];
};


export type QueryEmployeeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEmployeeSearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};


export type QueryEvaluationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEvaluationFormArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFeedbackAudienceArgs = {
  aboutId: Scalars['ID']['input'];
  visibility: FeedbackVisibility;
};


export type QueryFiguresArgs = {
  unitId?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFiguresFileArgs = {
  unitId?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFormationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFormationQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryFormationSeatsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  campaignId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
};


export type QueryFrequentQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  campaignId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
};


export type QueryFrequentQuestionsWaitingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  campaignId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
};


export type QueryLawInForceArgs = {
  kinds?: InputMaybe<Array<PolicyKind>>;
  on?: InputMaybe<Scalars['Day']['input']>;
  regionCode: Scalars['String']['input'];
};


export type QueryListPreviewArgs = {
  campaignId: Scalars['ID']['input'];
  stage: ListStage;
};


export type QueryMyPanelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryMyTasksArgs = {
  kinds?: InputMaybe<Array<TaskKind>>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMyTeamArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  campaignId?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
  office?: InputMaybe<Office>;
};


export type QueryObjectionQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryOfferArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  formationId: Scalars['ID']['input'];
};


export type QueryOffersExcludedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  campaignId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  status?: InputMaybe<Array<OfferStatus>>;
};


export type QueryOffersOverdueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  campaignId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
};


export type QueryOpeningsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  campaignId: Scalars['ID']['input'];
  category?: InputMaybe<FormationCategory>;
  education?: InputMaybe<EducationLevel>;
  first: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  unitId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOrganisationChartArgs = {
  unitId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOutstandingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: OutstandingFilter;
  first: Scalars['Int']['input'];
  sort?: OutstandingSort;
};


export type QueryOutstandingFileArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: OutstandingFilter;
  sort?: OutstandingSort;
};


export type QueryPanelArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPanelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  campaignId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
};


export type QueryPhaseExtensionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cycleId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  phase: PhaseKind;
  unitId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPlanArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlanFormArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlanTemplateArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlanTemplatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  unitId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPolicyEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  kind?: InputMaybe<PolicyKind>;
};


export type QueryRatingDriftArgs = {
  period?: InputMaybe<Scalars['Int']['input']>;
  unitId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


export type QueryRecruitmentWorkArgs = {
  campaignId: Scalars['ID']['input'];
};


export type QueryRegionArgs = {
  code?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryReviewExternalArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  token: Scalars['String']['input'];
};


export type QueryReviewInvitationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReviewResultArgs = {
  subjectId: Scalars['ID']['input'];
};


export type QueryReviewRoundArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReviewRoundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryReviewSubjectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReviewTemplatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryScoreImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryScoreImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  campaignId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
};


export type QuerySelectionObjectionQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QuerySiasnExportArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  period?: InputMaybe<Scalars['Int']['input']>;
  unitId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


export type QueryTestAccommodationArgs = {
  applicationId: Scalars['ID']['input'];
};


export type QueryTestAccommodationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  campaignId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
};


export type QueryTestCardsArgs = {
  campaignId: Scalars['ID']['input'];
};


export type QueryTestScheduleArgs = {
  campaignId: Scalars['ID']['input'];
  stage: TestStageKind;
};


export type QueryTestSeatsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  sessionId: Scalars['ID']['input'];
};


export type QueryTestSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  campaignId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  stage: TestStageKind;
};


export type QueryUnitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUnitAchievementArgs = {
  period?: InputMaybe<Scalars['Int']['input']>;
  unitId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


export type QueryUnitDistributionArgs = {
  period?: InputMaybe<Scalars['Int']['input']>;
  unitId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


export type QueryUnitEvaluationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  period?: InputMaybe<Scalars['Int']['input']>;
  unitId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


export type QueryVerificationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVerificationFiguresArgs = {
  campaignId: Scalars['ID']['input'];
};


export type QueryVerificationLoadsArgs = {
  campaignId: Scalars['ID']['input'];
};


export type QueryVerificationQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  formationId: Scalars['ID']['input'];
};


export type QueryVerificationWorkbenchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  campaignId: Scalars['ID']['input'];
  category?: InputMaybe<FormationCategory>;
  first: Scalars['Int']['input'];
  formationId?: InputMaybe<Scalars['ID']['input']>;
  sample?: InputMaybe<Scalars['Int']['input']>;
  view: WorkbenchView;
  waitingSince?: InputMaybe<Scalars['Instant']['input']>;
};


export type QueryWaitingApprovalsArgs = {
  unitId?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

export type RankingKey = {
  __typename?: 'RankingKey';
  key: Scalars['String']['output'];
  label: Scalars['String']['output'];
};

export type RaterFigures = {
  __typename?: 'RaterFigures';
  counts: Array<PredicatePeople>;
  rated: Scalars['Int']['output'];
  rater: Employee;
};

export type RaterGroup =
  | 'EXTERNAL'
  | 'PEER'
  | 'SELF'
  | 'SUBORDINATE'
  | 'SUPERIOR';

export type RaterWarning =
  | 'BELOW_LEVEL';

export type Rating =
  | 'ABOVE'
  | 'BELOW'
  | 'MEETS';

export type RatingDrift = {
  __typename?: 'RatingDrift';
  asOf?: Maybe<Scalars['Instant']['output']>;
  city: Array<PredicatePeople>;
  isStale: Scalars['Boolean']['output'];
  leastCount: Scalars['Int']['output'];
  period?: Maybe<Scalars['Int']['output']>;
  raters: Array<RaterFigures>;
  unit: Unit;
  year: Scalars['Int']['output'];
};

export type ReceiptKind =
  | 'ACKNOWLEDGED'
  | 'SILENCE';

export type RecordEntry = {
  __typename?: 'RecordEntry';
  at: Scalars['Instant']['output'];
  by: Scalars['String']['output'];
  changes: Array<RecordFieldChange>;
  entryId: Scalars['ID']['output'];
  kind: RecordEntryKind;
  proof?: Maybe<Proof>;
  reason?: Maybe<Scalars['String']['output']>;
  validFrom?: Maybe<Scalars['Day']['output']>;
  withdrawn: Scalars['Boolean']['output'];
  withdrawnEntryId?: Maybe<Scalars['ID']['output']>;
};

export type RecordEntryKind =
  | 'CHANGED'
  | 'CORRECTED'
  | 'WITHDRAWN';

export type RecordEntryWithdrawInput = {
  employeeId: Scalars['ID']['input'];
  entryId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  reason: Scalars['String']['input'];
};

export type RecordField =
  | 'BIRTH_DATE'
  | 'GRADE'
  | 'IDENTIFIER'
  | 'KIND'
  | 'NAME'
  | 'NIK'
  | 'SEX';

export type RecordFieldChange = {
  __typename?: 'RecordFieldChange';
  after?: Maybe<Scalars['String']['output']>;
  before?: Maybe<Scalars['String']['output']>;
  field: RecordField;
};

export type RecordWarning =
  | 'BIRTH_DATE_DIFFERS'
  | 'SEX_DIFFERS';

export type RecruitmentSummary = {
  __typename?: 'RecruitmentSummary';
  asOf?: Maybe<Scalars['Instant']['output']>;
  campaigns: Array<CampaignSummary>;
  year: Scalars['Int']['output'];
};

export type RecruitmentTerms = {
  __typename?: 'RecruitmentTerms';
  ageCounted: AgeCounting;
  ageCountedOn: AgeDay;
  experienceYears?: Maybe<Scalars['Int']['output']>;
  fillRoutes?: Maybe<Array<FillRouteTerms>>;
  leastGpa?: Maybe<Scalars['Decimal']['output']>;
  leastMark?: Maybe<Scalars['Decimal']['output']>;
  objectionAnswerDays: Scalars['Int']['output'];
  objectionDays: Scalars['Int']['output'];
  oldest: Scalars['Int']['output'];
  oldestOf: Array<GroupAge>;
  passing: Array<PassingTerms>;
  shortlistFactor?: Maybe<Scalars['Int']['output']>;
  weights: Array<TestWeight>;
  youngest: Scalars['Int']['output'];
};

export type RecruitmentTermsInput = {
  ageCounted?: InputMaybe<AgeCounting>;
  ageCountedOn?: InputMaybe<AgeDay>;
  experienceYears?: InputMaybe<Scalars['Int']['input']>;
  fillRoutes?: InputMaybe<Array<FillRouteTermsInput>>;
  leastGpa?: InputMaybe<Scalars['Decimal']['input']>;
  leastMark?: InputMaybe<Scalars['Decimal']['input']>;
  objectionAnswerDays?: InputMaybe<Scalars['Int']['input']>;
  objectionDays?: InputMaybe<Scalars['Int']['input']>;
  oldest?: InputMaybe<Scalars['Int']['input']>;
  oldestOf?: InputMaybe<Array<GroupAgeInput>>;
  passing?: InputMaybe<Array<PassingTermsInput>>;
  shortlistFactor?: InputMaybe<Scalars['Int']['input']>;
  weights?: InputMaybe<Array<TestWeightInput>>;
  youngest?: InputMaybe<Scalars['Int']['input']>;
};

export type RecruitmentWork = {
  __typename?: 'RecruitmentWork';
  asOf?: Maybe<Scalars['Instant']['output']>;
  campaignId: Scalars['ID']['output'];
  isStale: Scalars['Boolean']['output'];
  objections: Array<ObjectionWork>;
  offers: OfferWork;
  verification: VerificationWork;
};

export type Region = {
  __typename?: 'Region';
  code: Scalars['ID']['output'];
  cycle?: Maybe<PerformanceCycle>;
  name?: Maybe<Scalars['String']['output']>;
  performanceSummary?: Maybe<PerformanceSummary>;
  recruitmentSummary?: Maybe<RecruitmentSummary>;
  units?: Maybe<Array<Unit>>;
};


export type RegionCycleArgs = {
  year: Scalars['Int']['input'];
};


export type RegionPerformanceSummaryArgs = {
  year: Scalars['Int']['input'];
};


export type RegionRecruitmentSummaryArgs = {
  year: Scalars['Int']['input'];
};


export type RegionUnitsArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
};

export type RequirementsInput = {
  documents: Array<ApplicantDocumentKind>;
  education: Array<EducationLevel>;
  experienceYears?: InputMaybe<Scalars['Int']['input']>;
  leastGpa?: InputMaybe<Scalars['Decimal']['input']>;
  majorNames?: InputMaybe<Array<MajorNameInput>>;
  majors?: InputMaybe<Array<Scalars['String']['input']>>;
  oldestAge?: InputMaybe<Scalars['Int']['input']>;
};

export type Resting = {
  __typename?: 'Resting';
  kind: RestingKind;
  objectId: Scalars['ID']['output'];
};

export type RestingKind =
  | 'ASSIGNMENT'
  | 'ENTRY'
  | 'EVALUATION'
  | 'PLAN'
  | 'POSITION'
  | 'REVIEW'
  | 'UNIT';

export type RetentionTerms = {
  __typename?: 'RetentionTerms';
  leastCount: Scalars['Int']['output'];
  years: Scalars['Int']['output'];
};

export type RetentionTermsInput = {
  leastCount?: InputMaybe<Scalars['Int']['input']>;
  years?: InputMaybe<Scalars['Int']['input']>;
};

export type ReviewApproveRatersInput = {
  add?: InputMaybe<Array<ReviewRaterInput>>;
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  strike?: InputMaybe<Array<ReviewStrikeInput>>;
  subjectId: Scalars['ID']['input'];
};

export type ReviewAskedCount = {
  __typename?: 'ReviewAskedCount';
  asked: Scalars['Int']['output'];
  group: RaterGroup;
};

export type ReviewAudience = {
  __typename?: 'ReviewAudience';
  text: Scalars['String']['output'];
  to: Array<ReviewAudienceMember>;
};

export type ReviewAudienceMember =
  | 'SUBJECT'
  | 'SUPERIOR';

export type ReviewCandidate = {
  __typename?: 'ReviewCandidate';
  employee: Employee;
  group: RaterGroup;
};

export type ReviewCloseInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  roundId: Scalars['ID']['input'];
};

export type ReviewCommentAnswer = {
  __typename?: 'ReviewCommentAnswer';
  question: Scalars['Int']['output'];
  text: Scalars['String']['output'];
};

export type ReviewCommentInput = {
  question: Scalars['Int']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
};

export type ReviewConflict = {
  __typename?: 'ReviewConflict';
  employee: Employee;
  reason: Scalars['String']['output'];
};

export type ReviewConflictInput = {
  employeeId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type ReviewDeclineInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  invitationId: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  reason: ReviewDeclineReason;
};

export type ReviewDeclineReason =
  | 'CONFLICT_OF_INTEREST'
  | 'NO_CONTACT'
  | 'OTHER';

export type ReviewDevelopmentSeed = {
  __typename?: 'ReviewDevelopmentSeed';
  guides: Array<Scalars['String']['output']>;
  reason: ReviewSeedReason;
  value: CoreValue;
};

export type ReviewDraft = {
  __typename?: 'ReviewDraft';
  comments: Array<ReviewCommentAnswer>;
  scores: Array<ReviewScoreAnswer>;
  version: Scalars['Int']['output'];
};

export type ReviewDraftSaveInput = {
  comments?: InputMaybe<Array<ReviewCommentInput>>;
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  invitationId: Scalars['ID']['input'];
  scores?: InputMaybe<Array<ReviewScoreInput>>;
};

export type ReviewEnrolManyInput = {
  employeeIds: Array<Scalars['ID']['input']>;
  idempotencyKey: Scalars['UUID']['input'];
  roundId: Scalars['ID']['input'];
};

export type ReviewEnrolManyPayload = {
  __typename?: 'ReviewEnrolManyPayload';
  outcomes?: Maybe<Array<ReviewSubjectOutcome>>;
  userErrors: Array<UserError>;
};

export type ReviewEnrolUnitInput = {
  after?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey: Scalars['UUID']['input'];
  roundId: Scalars['ID']['input'];
  unitId: Scalars['ID']['input'];
};

export type ReviewEnrolUnitOutcome = {
  __typename?: 'ReviewEnrolUnitOutcome';
  employee: Employee;
  subject?: Maybe<ReviewSubject>;
  userErrors: Array<UserError>;
};

export type ReviewEnrolUnitPayload = {
  __typename?: 'ReviewEnrolUnitPayload';
  endCursor?: Maybe<Scalars['String']['output']>;
  outcomes?: Maybe<Array<ReviewEnrolUnitOutcome>>;
  userErrors: Array<UserError>;
};

export type ReviewExtendInput = {
  answerUntil: Scalars['Day']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  reason: Scalars['String']['input'];
  roundId: Scalars['ID']['input'];
};

export type ReviewExternalInput = {
  name: Scalars['String']['input'];
  organisation: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};

export type ReviewExternalInviteInput = {
  expectedVersion: Scalars['Int']['input'];
  externalId: Scalars['ID']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  subjectId: Scalars['ID']['input'];
};

export type ReviewExternalInvitePayload = {
  __typename?: 'ReviewExternalInvitePayload';
  subject?: Maybe<ReviewSubject>;
  token?: Maybe<Scalars['String']['output']>;
  userErrors: Array<UserError>;
};

export type ReviewExternalOpenInput = {
  idempotencyKey: Scalars['UUID']['input'];
  token: Scalars['String']['input'];
};

export type ReviewExternalOpenPayload = {
  __typename?: 'ReviewExternalOpenPayload';
  code?: Maybe<Scalars['String']['output']>;
  review?: Maybe<ReviewExternalView>;
  userErrors: Array<UserError>;
};

export type ReviewExternalRater = {
  __typename?: 'ReviewExternalRater';
  externalId: Scalars['ID']['output'];
  handedBy?: Maybe<Employee>;
  handedOn?: Maybe<Scalars['Day']['output']>;
  invited: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  organisation: Scalars['String']['output'];
};

export type ReviewExternalSubmitInput = {
  code: Scalars['String']['input'];
  comments?: InputMaybe<Array<ReviewCommentInput>>;
  idempotencyKey: Scalars['UUID']['input'];
  scores: Array<ReviewScoreInput>;
  token: Scalars['String']['input'];
};

export type ReviewExternalSubmitPayload = {
  __typename?: 'ReviewExternalSubmitPayload';
  received: Scalars['Boolean']['output'];
  userErrors: Array<UserError>;
};

export type ReviewExternalView = {
  __typename?: 'ReviewExternalView';
  answered?: Maybe<Scalars['Boolean']['output']>;
  audience: ReviewAudience;
  canBeShown: Scalars['Boolean']['output'];
  deadlineAt: Scalars['Instant']['output'];
  employeeName: Scalars['String']['output'];
  form: ReviewForm;
  notice: Scalars['String']['output'];
  positionTitle: Scalars['String']['output'];
  purpose: ReviewPurpose;
  readers: Array<Scalars['String']['output']>;
  threshold: Scalars['Int']['output'];
};

export type ReviewForm = {
  __typename?: 'ReviewForm';
  questions: Array<ReviewQuestion>;
  title: Scalars['String']['output'];
  values: Array<ReviewValueForm>;
};

export type ReviewGap = {
  __typename?: 'ReviewGap';
  gap: Scalars['Decimal']['output'];
  others: Scalars['Decimal']['output'];
  self: Scalars['Decimal']['output'];
  value: CoreValue;
};

export type ReviewGroupInput = {
  group: RaterGroup;
  least: Scalars['Int']['input'];
  most: Scalars['Int']['input'];
};

export type ReviewGroupResult = {
  __typename?: 'ReviewGroupResult';
  comments?: Maybe<Array<ReviewQuestionComments>>;
  group: RaterGroup;
  merged: Array<RaterGroup>;
  responses?: Maybe<Scalars['Int']['output']>;
  values: Array<ReviewValueResult>;
};

export type ReviewGroupRule = {
  __typename?: 'ReviewGroupRule';
  group: RaterGroup;
  least: Scalars['Int']['output'];
  most: Scalars['Int']['output'];
};

export type ReviewInvitation = Node & {
  __typename?: 'ReviewInvitation';
  allowedActions: Array<ReviewInvitationAction>;
  anonymous: Scalars['Boolean']['output'];
  answered: Scalars['Boolean']['output'];
  blockers: Array<Blocker>;
  canBeShown: Scalars['Boolean']['output'];
  deadlineAt: Scalars['Instant']['output'];
  draft?: Maybe<ReviewDraft>;
  employeeName: Scalars['String']['output'];
  group: RaterGroup;
  id: Scalars['ID']['output'];
  notice: Scalars['String']['output'];
  positionTitle: Scalars['String']['output'];
  readers: Array<Scalars['String']['output']>;
  reminders: Scalars['Int']['output'];
  round: ReviewRound;
  state: ReviewInvitationState;
  version: Scalars['Int']['output'];
};

export type ReviewInvitationAction =
  | 'reviewDecline'
  | 'reviewDraftSave'
  | 'reviewSubmit';

export type ReviewInvitationConnection = {
  __typename?: 'ReviewInvitationConnection';
  edges: Array<ReviewInvitationEdge>;
  pageInfo: PageInfo;
};

export type ReviewInvitationEdge = {
  __typename?: 'ReviewInvitationEdge';
  cursor: Scalars['String']['output'];
  node: ReviewInvitation;
};

export type ReviewInvitationPayload = {
  __typename?: 'ReviewInvitationPayload';
  invitation?: Maybe<ReviewInvitation>;
  userErrors: Array<UserError>;
};

export type ReviewInvitationState =
  | 'DECLINED'
  | 'ENDED'
  | 'EXPIRED'
  | 'INVITED';

export type ReviewLaunchInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  roundId: Scalars['ID']['input'];
};

export type ReviewMissing =
  | 'NOT_ENOUGH'
  | 'NOT_OBSERVED';

export type ReviewNominateInput = {
  conflicts?: InputMaybe<Array<ReviewConflictInput>>;
  expectedVersion: Scalars['Int']['input'];
  externals?: InputMaybe<Array<ReviewExternalInput>>;
  idempotencyKey: Scalars['UUID']['input'];
  raters: Array<ReviewRaterInput>;
  subjectId: Scalars['ID']['input'];
};

export type ReviewNominatedExternal = {
  __typename?: 'ReviewNominatedExternal';
  name: Scalars['String']['output'];
  organisation: Scalars['String']['output'];
  reason: Scalars['String']['output'];
};

export type ReviewNomination = {
  __typename?: 'ReviewNomination';
  conflicts: Array<ReviewConflict>;
  externals: Array<ReviewNominatedExternal>;
  raters: Array<ReviewCandidate>;
};

export type ReviewNumbers = {
  __typename?: 'ReviewNumbers';
  answered?: Maybe<Scalars['Int']['output']>;
  invited?: Maybe<Scalars['Int']['output']>;
};

export type ReviewParticipation = {
  __typename?: 'ReviewParticipation';
  answered: SmallCount;
  frozenOn?: Maybe<Scalars['Day']['output']>;
  invited: SmallCount;
};

export type ReviewProgress = {
  __typename?: 'ReviewProgress';
  count?: Maybe<Scalars['Int']['output']>;
  enough: Scalars['Boolean']['output'];
  group: RaterGroup;
};

export type ReviewPublicationInput = {
  expectedVersion: Scalars['Int']['input'];
  subjectId: Scalars['ID']['input'];
};

export type ReviewPublishManyInput = {
  idempotencyKey: Scalars['UUID']['input'];
  roundId: Scalars['ID']['input'];
  subjects: Array<ReviewPublicationInput>;
};

export type ReviewPublishManyPayload = {
  __typename?: 'ReviewPublishManyPayload';
  outcomes?: Maybe<Array<ReviewSubjectOutcome>>;
  userErrors: Array<UserError>;
};

export type ReviewPurpose =
  | 'DEVELOPMENTAL'
  | 'EVALUATIVE';

export type ReviewQuestion = {
  __typename?: 'ReviewQuestion';
  number: Scalars['Int']['output'];
  text: Scalars['String']['output'];
};

export type ReviewQuestionComments = {
  __typename?: 'ReviewQuestionComments';
  comments: Array<Scalars['String']['output']>;
  question: Scalars['Int']['output'];
  text: Scalars['String']['output'];
};

export type ReviewRater = {
  __typename?: 'ReviewRater';
  declineNote?: Maybe<Scalars['String']['output']>;
  declineReason?: Maybe<ReviewDeclineReason>;
  employee: Employee;
  group: RaterGroup;
  hasLeft: Scalars['Boolean']['output'];
  state: ReviewInvitationState;
};

export type ReviewRaterInput = {
  employeeId: Scalars['ID']['input'];
  group: RaterGroup;
};

export type ReviewRemindInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  subjectId: Scalars['ID']['input'];
};

export type ReviewReplaceRaterInput = {
  declinedId: Scalars['ID']['input'];
  employeeId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  subjectId: Scalars['ID']['input'];
};

export type ReviewResult = {
  __typename?: 'ReviewResult';
  blindSpots: Array<CoreValue>;
  comments: Array<ReviewQuestionComments>;
  developmentSeeds: Array<ReviewDevelopmentSeed>;
  gaps: Array<ReviewGap>;
  groups: Array<ReviewGroupResult>;
  policyVersion: Scalars['String']['output'];
  publishedOn: Scalars['Day']['output'];
  strengths: Array<CoreValue>;
  subjectId: Scalars['ID']['output'];
  threshold: Scalars['Int']['output'];
};

export type ReviewReturnRatersInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  reason: Scalars['String']['input'];
  subjectId: Scalars['ID']['input'];
};

export type ReviewRound = Node & {
  __typename?: 'ReviewRound';
  allowedActions: Array<ReviewRoundAction>;
  answerUntil: Scalars['Day']['output'];
  audience: ReviewAudience;
  blockers: Array<Blocker>;
  cancelledAt?: Maybe<Scalars['Instant']['output']>;
  cancelledReason?: Maybe<Scalars['String']['output']>;
  closedAt?: Maybe<Scalars['Instant']['output']>;
  deadlineAt: Scalars['Instant']['output'];
  form: ReviewForm;
  groups: Array<ReviewGroupRule>;
  id: Scalars['ID']['output'];
  launchedAt?: Maybe<Scalars['Instant']['output']>;
  loadCap: Scalars['Int']['output'];
  nominateUntil: Scalars['Day']['output'];
  policyVersion: Scalars['String']['output'];
  purpose: ReviewPurpose;
  snapshotDay?: Maybe<Scalars['Day']['output']>;
  status: ReviewRoundStatus;
  subjects?: Maybe<ReviewSubjectConnection>;
  threshold: Scalars['Int']['output'];
  title: Scalars['String']['output'];
  unit: Unit;
  version: Scalars['Int']['output'];
  year: Scalars['Int']['output'];
};


export type ReviewRoundSubjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

export type ReviewRoundAction =
  | 'reviewClose'
  | 'reviewEnrolMany'
  | 'reviewEnrolUnit'
  | 'reviewExtend'
  | 'reviewLaunch'
  | 'reviewPublishMany'
  | 'reviewRoundCancel'
  | 'reviewRoundChange';

export type ReviewRoundCancelInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  reason: Scalars['String']['input'];
  roundId: Scalars['ID']['input'];
};

export type ReviewRoundChangeInput = {
  answerUntil?: InputMaybe<Scalars['Day']['input']>;
  expectedVersion: Scalars['Int']['input'];
  groups?: InputMaybe<Array<ReviewGroupInput>>;
  idempotencyKey: Scalars['UUID']['input'];
  loadCap?: InputMaybe<Scalars['Int']['input']>;
  nominateUntil?: InputMaybe<Scalars['Day']['input']>;
  purpose?: InputMaybe<ReviewPurpose>;
  roundId: Scalars['ID']['input'];
  templateId?: InputMaybe<Scalars['ID']['input']>;
  threshold?: InputMaybe<Scalars['Int']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

export type ReviewRoundConnection = {
  __typename?: 'ReviewRoundConnection';
  edges: Array<ReviewRoundEdge>;
  pageInfo: PageInfo;
};

export type ReviewRoundCreateInput = {
  answerUntil: Scalars['Day']['input'];
  groups?: InputMaybe<Array<ReviewGroupInput>>;
  idempotencyKey: Scalars['UUID']['input'];
  loadCap?: InputMaybe<Scalars['Int']['input']>;
  nominateUntil: Scalars['Day']['input'];
  purpose: ReviewPurpose;
  templateId?: InputMaybe<Scalars['ID']['input']>;
  threshold?: InputMaybe<Scalars['Int']['input']>;
  title: Scalars['String']['input'];
  unitId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};

export type ReviewRoundEdge = {
  __typename?: 'ReviewRoundEdge';
  cursor: Scalars['String']['output'];
  node: ReviewRound;
};

export type ReviewRoundPayload = {
  __typename?: 'ReviewRoundPayload';
  round?: Maybe<ReviewRound>;
  userErrors: Array<UserError>;
};

export type ReviewRoundStatus =
  | 'CANCELLED'
  | 'CLOSED'
  | 'DRAFT'
  | 'LAUNCHED';

export type ReviewScore =
  | 'FIVE'
  | 'FOUR'
  | 'NOT_OBSERVED'
  | 'ONE'
  | 'THREE'
  | 'TWO';

export type ReviewScoreAnswer = {
  __typename?: 'ReviewScoreAnswer';
  score: ReviewScore;
  value: CoreValue;
};

export type ReviewScoreInput = {
  score?: InputMaybe<ReviewScore>;
  value: CoreValue;
};

export type ReviewSeedReason =
  | 'BLIND_SPOT'
  | 'LOW';

export type ReviewStrikeInput = {
  employeeId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type ReviewStruckRater = {
  __typename?: 'ReviewStruckRater';
  employee: Employee;
  reason: Scalars['String']['output'];
};

export type ReviewSubject = Node & {
  __typename?: 'ReviewSubject';
  allowedActions: Array<ReviewSubjectAction>;
  approver?: Maybe<Employee>;
  asked: Array<ReviewAskedCount>;
  blockers: Array<Blocker>;
  candidates?: Maybe<Array<ReviewCandidate>>;
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  employee: Employee;
  externals?: Maybe<Array<ReviewExternalRater>>;
  id: Scalars['ID']['output'];
  nomination?: Maybe<ReviewNomination>;
  positionTitle: Scalars['String']['output'];
  progress: Array<ReviewProgress>;
  raters?: Maybe<Array<ReviewRater>>;
  reminders: Scalars['Int']['output'];
  result?: Maybe<ReviewResult>;
  returnedReason?: Maybe<Scalars['String']['output']>;
  round: ReviewRound;
  status: ReviewSubjectStatus;
  struck?: Maybe<Array<ReviewStruckRater>>;
  submittedAt?: Maybe<Scalars['Instant']['output']>;
  suggestedRaters?: Maybe<Array<ReviewCandidate>>;
  unit: Unit;
  version: Scalars['Int']['output'];
  withdrawnReason?: Maybe<Scalars['String']['output']>;
};

export type ReviewSubjectAction =
  | 'reviewApproveRaters'
  | 'reviewExternalInvite'
  | 'reviewNominate'
  | 'reviewPublishMany'
  | 'reviewRemind'
  | 'reviewReplaceRater'
  | 'reviewReturnRaters'
  | 'reviewSubjectWithdraw';

export type ReviewSubjectConnection = {
  __typename?: 'ReviewSubjectConnection';
  edges: Array<ReviewSubjectEdge>;
  pageInfo: PageInfo;
};

export type ReviewSubjectEdge = {
  __typename?: 'ReviewSubjectEdge';
  cursor: Scalars['String']['output'];
  node: ReviewSubject;
};

export type ReviewSubjectOutcome = {
  __typename?: 'ReviewSubjectOutcome';
  subject?: Maybe<ReviewSubject>;
  userErrors: Array<UserError>;
};

export type ReviewSubjectPayload = {
  __typename?: 'ReviewSubjectPayload';
  subject?: Maybe<ReviewSubject>;
  userErrors: Array<UserError>;
};

export type ReviewSubjectStatus =
  | 'ANSWERING'
  | 'CANCELLED'
  | 'CLOSED'
  | 'NOMINATING'
  | 'PUBLISHED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type ReviewSubjectWithdrawInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  reason: Scalars['String']['input'];
  subjectId: Scalars['ID']['input'];
};

export type ReviewSubmitInput = {
  comments?: InputMaybe<Array<ReviewCommentInput>>;
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  invitationId: Scalars['ID']['input'];
  scores?: InputMaybe<Array<ReviewScoreInput>>;
};

export type ReviewTemplate = Node & {
  __typename?: 'ReviewTemplate';
  form: ReviewForm;
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
};

export type ReviewTemplateConnection = {
  __typename?: 'ReviewTemplateConnection';
  edges: Array<ReviewTemplateEdge>;
  pageInfo: PageInfo;
};

export type ReviewTemplateEdge = {
  __typename?: 'ReviewTemplateEdge';
  cursor: Scalars['String']['output'];
  node: ReviewTemplate;
};

export type ReviewTemplatePayload = {
  __typename?: 'ReviewTemplatePayload';
  template?: Maybe<ReviewTemplate>;
  userErrors: Array<UserError>;
};

export type ReviewTemplateSaveInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  questions: Array<Scalars['String']['input']>;
  templateId?: InputMaybe<Scalars['ID']['input']>;
  title: Scalars['String']['input'];
  values?: InputMaybe<Array<ReviewValueInput>>;
};

export type ReviewValueForm = {
  __typename?: 'ReviewValueForm';
  anchors: Array<Scalars['String']['output']>;
  guides: Array<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  value: CoreValue;
};

export type ReviewValueInput = {
  anchors?: InputMaybe<Array<Scalars['String']['input']>>;
  guides?: InputMaybe<Array<Scalars['String']['input']>>;
  value: CoreValue;
};

export type ReviewValueResult = {
  __typename?: 'ReviewValueResult';
  mean?: Maybe<Scalars['Decimal']['output']>;
  missing?: Maybe<ReviewMissing>;
  value: CoreValue;
};

export type ReviewsTerms = {
  __typename?: 'ReviewsTerms';
  loadMost: Scalars['Int']['output'];
  loadStandard: Scalars['Int']['output'];
  returnGraceDays: Scalars['Int']['output'];
  thresholdLeast: Scalars['Int']['output'];
  thresholdStandard: Scalars['Int']['output'];
};

export type ReviewsTermsInput = {
  loadMost?: InputMaybe<Scalars['Int']['input']>;
  loadStandard?: InputMaybe<Scalars['Int']['input']>;
  returnGraceDays?: InputMaybe<Scalars['Int']['input']>;
  thresholdLeast?: InputMaybe<Scalars['Int']['input']>;
  thresholdStandard?: InputMaybe<Scalars['Int']['input']>;
};

export type Role =
  | 'APPLICANT'
  | 'AUDITOR'
  | 'EMPLOYEE'
  | 'HR_OFFICER'
  | 'PROVINCE_VIEWER'
  | 'PUBLIC'
  | 'RECRUITMENT_APPROVER'
  | 'RECRUITMENT_OFFICER'
  | 'ROUTER'
  | 'UNIT_ADMIN';

export type RowScores = {
  __typename?: 'RowScores';
  final?: Maybe<Scalars['Decimal']['output']>;
  parts: Array<PartScore>;
};

export type RuleChangeStatus =
  | 'PROPOSED'
  | 'REFUSED'
  | 'RELEASED'
  | 'WITHDRAWN';

export type RuleViolation = UserError & {
  __typename?: 'RuleViolation';
  code: ErrorCode;
  field: Array<Scalars['String']['output']>;
  message: Scalars['String']['output'];
};

export type Scope = {
  __typename?: 'Scope';
  provinceCode?: Maybe<Scalars['ID']['output']>;
  regionCode?: Maybe<Scalars['ID']['output']>;
};

export type ScoreChange = {
  __typename?: 'ScoreChange';
  after?: Maybe<TestScores>;
  before?: Maybe<TestScores>;
  kind: ScoreChangeKind;
  registrationNumber: Scalars['String']['output'];
};

export type ScoreChangeConnection = {
  __typename?: 'ScoreChangeConnection';
  edges: Array<ScoreChangeEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ScoreChangeEdge = {
  __typename?: 'ScoreChangeEdge';
  cursor: Scalars['String']['output'];
  node: ScoreChange;
};

export type ScoreChangeKind =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED';

export type ScoreFileAnnounceInput = {
  campaignId: Scalars['ID']['input'];
  contentType: Scalars['String']['input'];
  fileName: Scalars['String']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  sha256: Scalars['String']['input'];
  size: Scalars['Int']['input'];
  stage: ScoreStage;
};

export type ScoreFilePayload = {
  __typename?: 'ScoreFilePayload';
  upload?: Maybe<DocumentUpload>;
  userErrors: Array<UserError>;
};

export type ScoreImport = Node & {
  __typename?: 'ScoreImport';
  allowedActions: Array<ScoreImportAction>;
  blockers: Array<Blocker>;
  campaignId: Scalars['ID']['output'];
  changes: ScoreChangeConnection;
  comparedWith?: Maybe<Scalars['Int']['output']>;
  counts: ScoreImportCounts;
  decidedAt?: Maybe<Scalars['Instant']['output']>;
  fileName?: Maybe<Scalars['String']['output']>;
  formationIds?: Maybe<Array<Scalars['ID']['output']>>;
  id: Scalars['ID']['output'];
  issues: ScoreIssueConnection;
  mine: Scalars['Boolean']['output'];
  missing: ScoreMissingConnection;
  policyVersion: Scalars['String']['output'];
  proposedAt: Scalars['Instant']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  rows: ScoreRowConnection;
  rulesNumber: Scalars['Int']['output'];
  sha256?: Maybe<Scalars['String']['output']>;
  sheetNumber?: Maybe<Scalars['Int']['output']>;
  source: ScoreSource;
  stage: ScoreStage;
  status: ScoreImportStatus;
  version: Scalars['Int']['output'];
  warnings: ScoreWarningConnection;
};


export type ScoreImportChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type ScoreImportIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type ScoreImportMissingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type ScoreImportRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  formationId: Scalars['ID']['input'];
};


export type ScoreImportWarningsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

export type ScoreImportAction =
  | 'scoreImportApprove'
  | 'scoreImportReject';

export type ScoreImportApproveInput = {
  acceptedIssues: Scalars['Int']['input'];
  acceptedRemovals?: InputMaybe<Scalars['Int']['input']>;
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  importId: Scalars['ID']['input'];
};

export type ScoreImportConnection = {
  __typename?: 'ScoreImportConnection';
  edges: Array<ScoreImportEdge>;
  pageInfo: PageInfo;
};

export type ScoreImportCounts = {
  __typename?: 'ScoreImportCounts';
  absent: Scalars['Int']['output'];
  added: Scalars['Int']['output'];
  changed: Scalars['Int']['output'];
  disqualified: Scalars['Int']['output'];
  issues: Scalars['Int']['output'];
  lines: Scalars['Int']['output'];
  missing: Scalars['Int']['output'];
  removed: Scalars['Int']['output'];
  scored: Scalars['Int']['output'];
  warnings: Scalars['Int']['output'];
  withdrawn: Scalars['Int']['output'];
};

export type ScoreImportEdge = {
  __typename?: 'ScoreImportEdge';
  cursor: Scalars['String']['output'];
  node: ScoreImport;
};

export type ScoreImportPayload = {
  __typename?: 'ScoreImportPayload';
  scoreImport?: Maybe<ScoreImport>;
  userErrors: Array<UserError>;
};

export type ScoreImportProposeInput = {
  fileId: Scalars['ID']['input'];
  formationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['UUID']['input'];
};

export type ScoreImportRejectInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  importId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type ScoreImportStatus =
  | 'APPROVED'
  | 'PROPOSED'
  | 'REJECTED'
  | 'SUPERSEDED';

export type ScoreIssue = {
  __typename?: 'ScoreIssue';
  column?: Maybe<Scalars['String']['output']>;
  line: Scalars['Int']['output'];
  mark?: Maybe<Scalars['String']['output']>;
  problem: ScoreProblem;
  registrationNumber: Scalars['String']['output'];
};

export type ScoreIssueConnection = {
  __typename?: 'ScoreIssueConnection';
  edges: Array<ScoreIssueEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ScoreIssueEdge = {
  __typename?: 'ScoreIssueEdge';
  cursor: Scalars['String']['output'];
  node: ScoreIssue;
};

export type ScoreMissingConnection = {
  __typename?: 'ScoreMissingConnection';
  edges: Array<ScoreMissingEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ScoreMissingEdge = {
  __typename?: 'ScoreMissingEdge';
  cursor: Scalars['String']['output'];
  node: Scalars['String']['output'];
};

export type ScoreProblem =
  | 'ABSENT_WITH_SCORE'
  | 'CELLS_BEYOND_HEADER'
  | 'DATE'
  | 'FORMULA'
  | 'MARKED_OUT'
  | 'MARKS_DIFFER'
  | 'MARK_UNKNOWN'
  | 'NUMBER_MISSING'
  | 'NUMBER_TWICE'
  | 'NUMBER_UNKNOWN'
  | 'SCORE_MISSING'
  | 'SCORE_NOT_IN_STEP'
  | 'SCORE_OUT_OF_RANGE'
  | 'SCORE_SPLIT'
  | 'SCORE_UNREADABLE'
  | 'TOTAL_DIFFERS';

export type ScoreRow = {
  __typename?: 'ScoreRow';
  registrationNumber: Scalars['String']['output'];
  scores: TestScores;
};

export type ScoreRowConnection = {
  __typename?: 'ScoreRowConnection';
  edges: Array<ScoreRowEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ScoreRowEdge = {
  __typename?: 'ScoreRowEdge';
  cursor: Scalars['String']['output'];
  node: ScoreRow;
};

export type ScoreSource =
  | 'FILE'
  | 'PANEL';

export type ScoreStage =
  | 'COMPETENCE'
  | 'SKB'
  | 'SKB_ADDITIONAL'
  | 'SKD';

export type ScoreWarning = {
  __typename?: 'ScoreWarning';
  computed?: Maybe<ListOutcome>;
  line: Scalars['Int']['output'];
  problem: ScoreWarningKind;
  registrationNumber: Scalars['String']['output'];
  said: Scalars['String']['output'];
};

export type ScoreWarningConnection = {
  __typename?: 'ScoreWarningConnection';
  edges: Array<ScoreWarningEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ScoreWarningEdge = {
  __typename?: 'ScoreWarningEdge';
  cursor: Scalars['String']['output'];
  node: ScoreWarning;
};

export type ScoreWarningKind =
  | 'COLUMN_UNKNOWN'
  | 'SCALE_OF_HUNDRED'
  | 'VERDICT_DIFFERS';

export type SegmentWithoutPlan = {
  __typename?: 'SegmentWithoutPlan';
  assignmentId: Scalars['ID']['output'];
  from: Scalars['Day']['output'];
  positionTitle: Scalars['String']['output'];
  to: Scalars['Day']['output'];
  unit: Unit;
};

export type SelectionObjection = Node & {
  __typename?: 'SelectionObjection';
  allowedActions: Array<SelectionObjectionAction>;
  answer?: Maybe<Scalars['String']['output']>;
  answeredAt?: Maybe<Scalars['Instant']['output']>;
  blockers: Array<Blocker>;
  correctionDue: Scalars['Boolean']['output'];
  deadlineAt: Scalars['Instant']['output'];
  dossier?: Maybe<Dossier>;
  filedAt: Scalars['Instant']['output'];
  formationId: Scalars['ID']['output'];
  ground: SelectionObjectionGround;
  id: Scalars['ID']['output'];
  late: Scalars['Boolean']['output'];
  refusal?: Maybe<CorrectionRefusal>;
  registrationNumber: Scalars['String']['output'];
  stage: SelectionObjectionStage;
  status: SelectionObjectionStatus;
  text: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type SelectionObjectionAction =
  | 'selectionObjectionAnswer'
  | 'selectionObjectionOpen'
  | 'selectionObjectionProofOpen'
  | 'selectionObjectionRefusalConfirm'
  | 'selectionObjectionRefusalPropose'
  | 'selectionObjectionRefusalWithdraw';

export type SelectionObjectionAnswerInput = {
  accepted: Scalars['Boolean']['input'];
  answer: Scalars['String']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  objectionId: Scalars['ID']['input'];
};

export type SelectionObjectionConnection = {
  __typename?: 'SelectionObjectionConnection';
  edges: Array<SelectionObjectionEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SelectionObjectionEdge = {
  __typename?: 'SelectionObjectionEdge';
  cursor: Scalars['String']['output'];
  node: SelectionObjection;
};

export type SelectionObjectionFileInput = {
  applicationId: Scalars['ID']['input'];
  ground: SelectionObjectionGround;
  idempotencyKey: Scalars['UUID']['input'];
  stage: SelectionObjectionStage;
  text: Scalars['String']['input'];
};

export type SelectionObjectionGround =
  | 'DATA_MISRECORDED'
  | 'DOCUMENT_MISREAD'
  | 'REQUIREMENT_MISAPPLIED'
  | 'SCORE_MISRECORDED';

export type SelectionObjectionOpenInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  objectionId: Scalars['ID']['input'];
};

export type SelectionObjectionPayload = {
  __typename?: 'SelectionObjectionPayload';
  objection?: Maybe<SelectionObjection>;
  userErrors: Array<UserError>;
};

export type SelectionObjectionProofOpenInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  objectionId: Scalars['ID']['input'];
};

export type SelectionObjectionProofPayload = {
  __typename?: 'SelectionObjectionProofPayload';
  objection?: Maybe<SelectionObjection>;
  proof?: Maybe<CategoryProof>;
  userErrors: Array<UserError>;
};

export type SelectionObjectionRefusalConfirmInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  objectionId: Scalars['ID']['input'];
};

export type SelectionObjectionRefusalProposeInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  objectionId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type SelectionObjectionRefusalWithdrawInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  objectionId: Scalars['ID']['input'];
};

export type SelectionObjectionStage =
  | 'ADMIN_OBJECTION'
  | 'FINAL_OBJECTION'
  | 'SKD_OBJECTION';

export type SelectionObjectionStatus =
  | 'ACCEPTED'
  | 'FILED'
  | 'REJECTED';

export type SelfAssessment = {
  __typename?: 'SelfAssessment';
  achievements?: Maybe<Scalars['String']['output']>;
  behaviour?: Maybe<Rating>;
  helpNeeded?: Maybe<Scalars['String']['output']>;
  obstacles?: Maybe<Scalars['String']['output']>;
  result?: Maybe<Rating>;
  savedAt: Scalars['Instant']['output'];
  submittedAt?: Maybe<Scalars['Instant']['output']>;
};

export type SelfAssessmentSaveInput = {
  achievements?: InputMaybe<Scalars['String']['input']>;
  behaviour?: InputMaybe<Rating>;
  evaluationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  helpNeeded?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey: Scalars['UUID']['input'];
  obstacles?: InputMaybe<Scalars['String']['input']>;
  result?: InputMaybe<Rating>;
};

export type SelfAssessmentSubmitInput = {
  evaluationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
};

export type SelfAssessmentWithdrawInput = {
  evaluationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
};

export type Sex =
  | 'FEMALE'
  | 'MALE';

export type SheetPerson = {
  __typename?: 'SheetPerson';
  birthDate?: Maybe<Scalars['Day']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  number?: Maybe<Scalars['String']['output']>;
  position?: Maybe<Scalars['String']['output']>;
  sex?: Maybe<Sex>;
  unit?: Maybe<Scalars['String']['output']>;
};

export type SiasnRecord = {
  __typename?: 'SiasnRecord';
  behaviour: Rating;
  behaviourCode: Scalars['Int']['output'];
  codes: Scalars['String']['output'];
  coefficient?: Maybe<Scalars['Decimal']['output']>;
  creditPoints?: Maybe<Scalars['Decimal']['output']>;
  hash: Scalars['String']['output'];
  level?: Maybe<FunctionalLevel>;
  monthFrom?: Maybe<Scalars['Int']['output']>;
  monthTo?: Maybe<Scalars['Int']['output']>;
  months: Scalars['Int']['output'];
  period?: Maybe<Scalars['Int']['output']>;
  quadrant: Predicate;
  quadrantCode: Scalars['Int']['output'];
  rated: PersonSnapshot;
  rater: PersonSnapshot;
  record: Scalars['Int']['output'];
  result: Rating;
  resultCode: Scalars['Int']['output'];
  version: Scalars['Int']['output'];
  year: Scalars['Int']['output'];
};

export type SiasnRecordConnection = {
  __typename?: 'SiasnRecordConnection';
  edges: Array<SiasnRecordEdge>;
  pageInfo: PageInfo;
};

export type SiasnRecordEdge = {
  __typename?: 'SiasnRecordEdge';
  cursor: Scalars['String']['output'];
  node: SiasnRecord;
};

export type Side =
  | 'EMPLOYEE'
  | 'SUPERIOR';

export type SmallCount = {
  __typename?: 'SmallCount';
  count?: Maybe<Scalars['Int']['output']>;
  suppressed: Scalars['Boolean']['output'];
};

export type StillInside = UserError & {
  __typename?: 'StillInside';
  assignments: Array<Assignment>;
  code: ErrorCode;
  field: Array<Scalars['String']['output']>;
  laterAssignments: Scalars['Int']['output'];
  message: Scalars['String']['output'];
  openUnits: Array<Unit>;
  people: Scalars['Int']['output'];
  units: Scalars['Int']['output'];
};

export type StillRests = UserError & {
  __typename?: 'StillRests';
  code: ErrorCode;
  field: Array<Scalars['String']['output']>;
  message: Scalars['String']['output'];
  rests: Array<Resting>;
};

export type Submission = {
  __typename?: 'Submission';
  at: Scalars['Instant']['output'];
  education: ApplicantEducation;
  eligibility: Array<EligibilityFinding>;
  experienceYears?: Maybe<Scalars['Int']['output']>;
  name: Scalars['String']['output'];
  number: Scalars['String']['output'];
  policyVersion: Scalars['String']['output'];
  priorityGroup?: Maybe<Scalars['String']['output']>;
  rulesNumber: Scalars['Int']['output'];
};

export type SupervisorChangeInput = {
  assignmentId: Scalars['ID']['input'];
  employeeId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  supervisorId?: InputMaybe<Scalars['ID']['input']>;
  validFrom: Scalars['Day']['input'];
};

export type TakenTarget = {
  __typename?: 'TakenTarget';
  fromTargetId?: Maybe<Scalars['ID']['output']>;
  target?: Maybe<Target>;
};

export type Target = Node & {
  __typename?: 'Target';
  comments: Array<PlanComment>;
  dialogue: Array<DialogueStep>;
  id: Scalars['ID']['output'];
  indicators: Array<Indicator>;
  kind: TargetKind;
  origin?: Maybe<TargetOrigin>;
  parent: TargetParent;
  state: TargetState;
  title: Scalars['String']['output'];
  waitingFor?: Maybe<Side>;
  weight?: Maybe<Scalars['Int']['output']>;
};

export type TargetAgreeInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  planId: Scalars['ID']['input'];
  targetId: Scalars['ID']['input'];
};

export type TargetAgreeManyInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  planId: Scalars['ID']['input'];
  targetIds: Array<Scalars['ID']['input']>;
};

export type TargetContent = {
  __typename?: 'TargetContent';
  indicators: Array<FrozenIndicator>;
  kind: TargetKind;
  title: Scalars['String']['output'];
  weight?: Maybe<Scalars['Int']['output']>;
};

export type TargetContentInput = {
  indicators: Array<IndicatorInput>;
  kind: TargetKind;
  title: Scalars['String']['input'];
  weight?: InputMaybe<Scalars['Int']['input']>;
};

export type TargetCounterInput = {
  comment?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  planId: Scalars['ID']['input'];
  target: TargetContentInput;
  targetId: Scalars['ID']['input'];
};

export type TargetKind =
  | 'ADDITIONAL'
  | 'MAIN';

export type TargetLinkInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  parent: TargetParentInput;
  planId: Scalars['ID']['input'];
  targetId: Scalars['ID']['input'];
};

export type TargetOrderInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  planId: Scalars['ID']['input'];
  targetIds: Array<Scalars['ID']['input']>;
};

export type TargetOrigin = {
  __typename?: 'TargetOrigin';
  edition?: Maybe<Scalars['Int']['output']>;
  kind: TargetOriginKind;
  planId?: Maybe<Scalars['ID']['output']>;
  targetId?: Maybe<Scalars['ID']['output']>;
  template?: Maybe<PlanTemplate>;
  templateId?: Maybe<Scalars['ID']['output']>;
  year?: Maybe<Scalars['Int']['output']>;
};

export type TargetOriginKind =
  | 'COPY'
  | 'TEMPLATE';

export type TargetParent = {
  __typename?: 'TargetParent';
  changing: Scalars['Boolean']['output'];
  owner?: Maybe<Employee>;
  planId?: Maybe<Scalars['ID']['output']>;
  state: ParentState;
  targetId?: Maybe<Scalars['ID']['output']>;
  title?: Maybe<Scalars['String']['output']>;
};

export type TargetParentInput = {
  planId?: InputMaybe<Scalars['ID']['input']>;
  state: ParentChoice;
  targetId?: InputMaybe<Scalars['ID']['input']>;
};

export type TargetPayload = {
  __typename?: 'TargetPayload';
  plan?: Maybe<Plan>;
  target?: Maybe<Target>;
  userErrors: Array<UserError>;
};

export type TargetProposalInput = {
  comment?: InputMaybe<Scalars['String']['input']>;
  parent?: InputMaybe<TargetParentInput>;
  target: TargetContentInput;
};

export type TargetProposeInput = {
  comment?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  parent?: InputMaybe<TargetParentInput>;
  planId: Scalars['ID']['input'];
  target: TargetContentInput;
};

export type TargetProposeManyInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  planId: Scalars['ID']['input'];
  targets: Array<TargetProposalInput>;
};

export type TargetProposeOutcome = {
  __typename?: 'TargetProposeOutcome';
  plan?: Maybe<Plan>;
  target?: Maybe<Target>;
  userErrors: Array<UserError>;
};

export type TargetProposeToManyInput = {
  comment?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey: Scalars['UUID']['input'];
  parent?: InputMaybe<TargetParentInput>;
  plans: Array<PlanProposalInput>;
  target: TargetContentInput;
};

export type TargetProposeToManyPayload = {
  __typename?: 'TargetProposeToManyPayload';
  outcomes?: Maybe<Array<TargetProposeOutcome>>;
  userErrors: Array<UserError>;
};

export type TargetRemoveInput = {
  comment?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  planId: Scalars['ID']['input'];
  targetId: Scalars['ID']['input'];
};

export type TargetState =
  | 'AGREED'
  | 'COUNTERED'
  | 'PROPOSED';

export type TargetWeightInput = {
  targetId: Scalars['ID']['input'];
  weight?: InputMaybe<Scalars['Int']['input']>;
};

export type TargetWeightsInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  planId: Scalars['ID']['input'];
  weights: Array<TargetWeightInput>;
};

export type TargetsPayload = {
  __typename?: 'TargetsPayload';
  plan?: Maybe<Plan>;
  targets?: Maybe<Array<Target>>;
  userErrors: Array<UserError>;
};

export type Task = {
  __typename?: 'Task';
  assignment?: Maybe<Assignment>;
  count: Scalars['Int']['output'];
  evaluationId?: Maybe<Scalars['ID']['output']>;
  kind: TaskKind;
  onBehalfOf?: Maybe<Employee>;
  plan?: Maybe<Plan>;
  since?: Maybe<Scalars['Instant']['output']>;
  text: Scalars['String']['output'];
};

export type TaskKind =
  | 'AGREE_TARGETS'
  | 'ANSWER_PROPOSAL'
  | 'APPROVE_PLAN'
  | 'APPROVE_RATERS'
  | 'ASK_FOR_PLAN'
  | 'DECIDE_OBJECTION'
  | 'GIVE_FEEDBACK'
  | 'LEAVE_NOTES'
  | 'RATE_EVALUATION'
  | 'SHARE_EVALUATION'
  | 'WRITE_REVIEW';

export type TeamMember = {
  __typename?: 'TeamMember';
  assignment: Assignment;
  evaluation?: Maybe<Evaluation>;
  onBehalfOf?: Maybe<Employee>;
  plan?: Maybe<Plan>;
  reviews: Array<ReviewSubject>;
};

export type TestAccommodation = Node & {
  __typename?: 'TestAccommodation';
  allowedActions: Array<TestAccommodationAction>;
  answer?: Maybe<Scalars['String']['output']>;
  applicationId: Scalars['ID']['output'];
  blockers: Array<Blocker>;
  campaignId: Scalars['ID']['output'];
  decidedAt?: Maybe<Scalars['Instant']['output']>;
  extraMinutes: Scalars['Int']['output'];
  granted: Array<TestNeed>;
  id: Scalars['ID']['output'];
  needs?: Maybe<Array<TestNeed>>;
  registrationNumber: Scalars['String']['output'];
  requestedAt?: Maybe<Scalars['Instant']['output']>;
  status: TestAccommodationStatus;
  version: Scalars['Int']['output'];
  wish?: Maybe<Scalars['String']['output']>;
};

export type TestAccommodationAction =
  | 'testAccommodationDecide'
  | 'testAccommodationOpen'
  | 'testAccommodationRequest';

export type TestAccommodationConnection = {
  __typename?: 'TestAccommodationConnection';
  edges: Array<TestAccommodationEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TestAccommodationDecideInput = {
  answer?: InputMaybe<Scalars['String']['input']>;
  campaignId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  extraMinutes?: InputMaybe<Scalars['Int']['input']>;
  granted: Array<TestNeed>;
  idempotencyKey: Scalars['UUID']['input'];
  registrationNumber: Scalars['String']['input'];
};

export type TestAccommodationEdge = {
  __typename?: 'TestAccommodationEdge';
  cursor: Scalars['String']['output'];
  node: TestAccommodation;
};

export type TestAccommodationOpenInput = {
  accommodationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
};

export type TestAccommodationPayload = {
  __typename?: 'TestAccommodationPayload';
  accommodation?: Maybe<TestAccommodation>;
  userErrors: Array<UserError>;
};

export type TestAccommodationRequestInput = {
  applicationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  needs: Array<TestNeed>;
  wish?: InputMaybe<Scalars['String']['input']>;
};

export type TestAccommodationStatus =
  | 'GRANTED'
  | 'REFUSED'
  | 'REQUESTED';

export type TestCard = {
  __typename?: 'TestCard';
  accommodation?: Maybe<TestAccommodation>;
  address: Scalars['String']['output'];
  bring?: Maybe<Scalars['String']['output']>;
  changedAt?: Maybe<Scalars['Instant']['output']>;
  changes: Array<TestSessionChange>;
  code: Scalars['String']['output'];
  endsAt: Scalars['Instant']['output'];
  name: Scalars['String']['output'];
  page: Scalars['String']['output'];
  position: Scalars['String']['output'];
  registrationNumber: Scalars['String']['output'];
  room: Scalars['String']['output'];
  stage: TestStageKind;
  startsAt: Scalars['Instant']['output'];
  status: TestSessionStatus;
  test: Scalars['String']['output'];
  venue: Scalars['String']['output'];
  whenInWords: Scalars['String']['output'];
};

export type TestNeed =
  | 'COMPANION'
  | 'LARGE_PRINT'
  | 'MORE_TIME'
  | 'OTHER'
  | 'READER'
  | 'SCREEN_READER'
  | 'SIGN_LANGUAGE'
  | 'WHEELCHAIR'
  | 'WRITER';

export type TestPartRules = {
  __typename?: 'TestPartRules';
  key: Scalars['String']['output'];
  label: Scalars['String']['output'];
  max: Scalars['Decimal']['output'];
  step?: Maybe<Scalars['Decimal']['output']>;
};

export type TestRules = {
  __typename?: 'TestRules';
  label: Scalars['String']['output'];
  max: Scalars['Decimal']['output'];
  parts: Array<TestPartRules>;
  shortlistFactor?: Maybe<Scalars['Int']['output']>;
  shortlistOrder: Array<RankingKey>;
  stage: CampaignStageKind;
  weight: Scalars['Int']['output'];
};

export type TestSchedule = {
  __typename?: 'TestSchedule';
  allowedActions: Array<TestScheduleAction>;
  blockers: Array<Blocker>;
  campaignId: Scalars['ID']['output'];
  edition: Scalars['Int']['output'];
  pending: Array<TestSession>;
  publishedAt?: Maybe<Scalars['Instant']['output']>;
  stage: TestStageKind;
  version: Scalars['Int']['output'];
};

export type TestScheduleAction =
  | 'testSchedulePublish';

export type TestSchedulePayload = {
  __typename?: 'TestSchedulePayload';
  schedule?: Maybe<TestSchedule>;
  userErrors: Array<UserError>;
};

export type TestSchedulePublishInput = {
  campaignId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  stage: TestStageKind;
};

export type TestScores = {
  __typename?: 'TestScores';
  absent: Scalars['Boolean']['output'];
  exclusion?: Maybe<Exclusion>;
  parts: Array<PartScore>;
};

export type TestSeat = {
  __typename?: 'TestSeat';
  accommodation?: Maybe<TestAccommodation>;
  cardCode?: Maybe<Scalars['String']['output']>;
  formationId: Scalars['ID']['output'];
  movedFrom?: Maybe<Scalars['ID']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  registrationNumber: Scalars['String']['output'];
  seatedAt: Scalars['Instant']['output'];
};

export type TestSeatConnection = {
  __typename?: 'TestSeatConnection';
  edges: Array<TestSeatEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TestSeatEdge = {
  __typename?: 'TestSeatEdge';
  cursor: Scalars['String']['output'];
  node: TestSeat;
};

export type TestSeatOrder =
  | 'RANK'
  | 'REGISTRATION_NUMBER';

export type TestSeatOutcome = {
  __typename?: 'TestSeatOutcome';
  registrationNumber: Scalars['String']['output'];
  seated: Scalars['Boolean']['output'];
  userErrors: Array<UserError>;
};

export type TestSeatsAssignInput = {
  expectedVersion: Scalars['Int']['input'];
  formationId?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey: Scalars['UUID']['input'];
  move?: InputMaybe<Scalars['Boolean']['input']>;
  order?: InputMaybe<TestSeatOrder>;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  registrationNumbers?: InputMaybe<Array<Scalars['String']['input']>>;
  sessionId: Scalars['ID']['input'];
};

export type TestSeatsFreeInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  reason: Scalars['String']['input'];
  registrationNumbers: Array<Scalars['String']['input']>;
  sessionId: Scalars['ID']['input'];
};

export type TestSeatsPayload = {
  __typename?: 'TestSeatsPayload';
  left?: Maybe<Scalars['Int']['output']>;
  outcomes?: Maybe<Array<TestSeatOutcome>>;
  session?: Maybe<TestSession>;
  userErrors: Array<UserError>;
};

export type TestSession = Node & {
  __typename?: 'TestSession';
  address: Scalars['String']['output'];
  allowedActions: Array<TestSessionAction>;
  blockers: Array<Blocker>;
  bring?: Maybe<Scalars['String']['output']>;
  campaignId: Scalars['ID']['output'];
  cancelReason?: Maybe<Scalars['String']['output']>;
  changes: Array<TestSessionChange>;
  endsAt: Scalars['Instant']['output'];
  id: Scalars['ID']['output'];
  room: Scalars['String']['output'];
  seats: Scalars['Int']['output'];
  stage: TestStageKind;
  startsAt: Scalars['Instant']['output'];
  status: TestSessionStatus;
  taken: Scalars['Int']['output'];
  venue: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  whenInWords: Scalars['String']['output'];
};

export type TestSessionAction =
  | 'testSeatsAssign'
  | 'testSeatsFree'
  | 'testSessionCancel'
  | 'testSessionChange';

export type TestSessionCancelInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  reason: Scalars['String']['input'];
  sessionId: Scalars['ID']['input'];
};

export type TestSessionChange = {
  __typename?: 'TestSessionChange';
  at: Scalars['Instant']['output'];
  changed: Array<TestSessionPart>;
  reason: Scalars['String']['output'];
};

export type TestSessionChangeInput = {
  address?: InputMaybe<Scalars['String']['input']>;
  bring?: InputMaybe<Scalars['String']['input']>;
  endsAt?: InputMaybe<Scalars['Instant']['input']>;
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  room?: InputMaybe<Scalars['String']['input']>;
  seats?: InputMaybe<Scalars['Int']['input']>;
  sessionId: Scalars['ID']['input'];
  startsAt?: InputMaybe<Scalars['Instant']['input']>;
  venue?: InputMaybe<Scalars['String']['input']>;
};

export type TestSessionConnection = {
  __typename?: 'TestSessionConnection';
  edges: Array<TestSessionEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TestSessionCreateInput = {
  address: Scalars['String']['input'];
  bring?: InputMaybe<Scalars['String']['input']>;
  campaignId: Scalars['ID']['input'];
  endsAt: Scalars['Instant']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  room: Scalars['String']['input'];
  seats: Scalars['Int']['input'];
  stage: TestStageKind;
  startsAt: Scalars['Instant']['input'];
  venue: Scalars['String']['input'];
};

export type TestSessionEdge = {
  __typename?: 'TestSessionEdge';
  cursor: Scalars['String']['output'];
  node: TestSession;
};

export type TestSessionPart =
  | 'ADDRESS'
  | 'BRING'
  | 'ENDS_AT'
  | 'ROOM'
  | 'SEATS'
  | 'STARTS_AT'
  | 'VENUE';

export type TestSessionPayload = {
  __typename?: 'TestSessionPayload';
  session?: Maybe<TestSession>;
  userErrors: Array<UserError>;
};

export type TestSessionStatus =
  | 'CANCELLED'
  | 'PLANNED';

export type TestStageKind =
  | 'COMPETENCE'
  | 'SKB'
  | 'SKB_ADDITIONAL'
  | 'SKD';

export type TestWeight = {
  __typename?: 'TestWeight';
  percent: Scalars['Int']['output'];
  test: ScoreStage;
};

export type TestWeightInput = {
  percent: Scalars['Int']['input'];
  test: ScoreStage;
};

export type TieDecision = Node & {
  __typename?: 'TieDecision';
  allowedActions: Array<TieDecisionAction>;
  blockers: Array<Blocker>;
  campaignId: Scalars['ID']['output'];
  decidedAt?: Maybe<Scalars['Instant']['output']>;
  edition: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  mine: Scalars['Boolean']['output'];
  offers: Array<Offer>;
  opening: Opening;
  preferred: Array<Scalars['String']['output']>;
  proposedAt: Scalars['Instant']['output'];
  reason: Scalars['String']['output'];
  refusal?: Maybe<Scalars['String']['output']>;
  status: TieDecisionStatus;
  tied: Scalars['Int']['output'];
  tiedNumbers: Array<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

export type TieDecisionAction =
  | 'tieDecisionConfirm'
  | 'tieDecisionWithdraw';

export type TieDecisionConfirmInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  tieDecisionId: Scalars['ID']['input'];
};

export type TieDecisionPayload = {
  __typename?: 'TieDecisionPayload';
  tieDecision?: Maybe<TieDecision>;
  userErrors: Array<UserError>;
};

export type TieDecisionProposeInput = {
  campaignId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  formationId: Scalars['ID']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  preferred: Array<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};

export type TieDecisionStatus =
  | 'CONFIRMED'
  | 'PROPOSED'
  | 'REFUSED'
  | 'WITHDRAWN';

export type TieDecisionWithdrawInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  reason: Scalars['String']['input'];
  tieDecisionId: Scalars['ID']['input'];
};

export type TransferInput = {
  assignment: AssignmentInput;
  employeeId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  notes?: InputMaybe<Scalars['String']['input']>;
};

export type TransferManyPayload = {
  __typename?: 'TransferManyPayload';
  outcomes?: Maybe<Array<TransferOutcome>>;
  userErrors: Array<UserError>;
};

export type TransferOutcome = {
  __typename?: 'TransferOutcome';
  effects: Array<CareerEffect>;
  employee?: Maybe<Employee>;
  entered?: Maybe<Assignment>;
  left?: Maybe<Assignment>;
  reports?: Maybe<Array<Assignment>>;
  successor?: Maybe<Employee>;
  superior?: Maybe<Employee>;
  userErrors: Array<UserError>;
};

export type TransitionRefused = UserError & {
  __typename?: 'TransitionRefused';
  allowed: Array<Scalars['String']['output']>;
  code: ErrorCode;
  field: Array<Scalars['String']['output']>;
  message: Scalars['String']['output'];
};

export type Unit = Node & {
  __typename?: 'Unit';
  children: Array<Unit>;
  code: Scalars['String']['output'];
  entries?: Maybe<Array<Entry>>;
  head?: Maybe<Assignment>;
  id: Scalars['ID']['output'];
  kind: UnitKind;
  name: Scalars['String']['output'];
  names: Array<DatedName>;
  parent?: Maybe<Unit>;
  positions: Array<Position>;
  staff: AssignmentConnection;
  successor?: Maybe<Unit>;
  vacancies: Array<Position>;
  validFrom: Scalars['Day']['output'];
  validTo?: Maybe<Scalars['Day']['output']>;
  version: Scalars['Int']['output'];
};


export type UnitChildrenArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
};


export type UnitStaffArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  subtree?: InputMaybe<Scalars['Boolean']['input']>;
};

export type UnitAchievement = Node & {
  __typename?: 'UnitAchievement';
  achievement: Achievement;
  allowedActions: Array<UnitAchievementAction>;
  blockers: Array<Blocker>;
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  final?: Maybe<UnitFinal>;
  id: Scalars['ID']['output'];
  period?: Maybe<Scalars['Int']['output']>;
  policyVersion: Scalars['String']['output'];
  reopenings: Array<UnitReopening>;
  status: UnitAchievementStatus;
  steps: Array<AchievementStep>;
  unit: Unit;
  version: Scalars['Int']['output'];
  year: Scalars['Int']['output'];
};

export type UnitAchievementAction =
  | 'unitAchievementSet'
  | 'unitFinalise'
  | 'unitReopen';

export type UnitAchievementPayload = {
  __typename?: 'UnitAchievementPayload';
  unitAchievement?: Maybe<UnitAchievement>;
  userErrors: Array<UserError>;
};

export type UnitAchievementSetInput = {
  achievement: Achievement;
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  period?: InputMaybe<Scalars['Int']['input']>;
  reason: Scalars['String']['input'];
  unitId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};

export type UnitAchievementStatus =
  | 'FINAL'
  | 'SET';

export type UnitCloseInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  successorId?: InputMaybe<Scalars['ID']['input']>;
  unitId: Scalars['ID']['input'];
  validTo: Scalars['Day']['input'];
};

export type UnitCreateInput = {
  code: Scalars['String']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  kind: UnitKind;
  name: Scalars['String']['input'];
  parentId?: InputMaybe<Scalars['ID']['input']>;
  validFrom: Scalars['Day']['input'];
};

export type UnitDistribution = {
  __typename?: 'UnitDistribution';
  achievement?: Maybe<UnitAchievement>;
  allowedActions: Array<UnitAchievementAction>;
  blockers: Array<Blocker>;
  counts: Array<PredicateCount>;
  exempt: Scalars['Int']['output'];
  period?: Maybe<Scalars['Int']['output']>;
  policyVersion: Scalars['String']['output'];
  rules: Array<DistributionRule>;
  size: Scalars['Int']['output'];
  unit: Unit;
  unrated: Scalars['Int']['output'];
  unratedPeople?: Maybe<Array<UnratedPerson>>;
  year: Scalars['Int']['output'];
};

export type UnitFigures = {
  __typename?: 'UnitFigures';
  evaluations: EvaluationNumbers;
  objections: ObjectionNumbers;
  people: Scalars['Int']['output'];
  plans: PlanNumbers;
  predicates?: Maybe<PredicateNumbers>;
  progress: Array<ProgressNumbers>;
  reviews: ReviewNumbers;
  unit?: Maybe<Unit>;
};


export type UnitFiguresEvaluationsArgs = {
  period?: InputMaybe<Scalars['Int']['input']>;
};


export type UnitFiguresPredicatesArgs = {
  period?: InputMaybe<Scalars['Int']['input']>;
};

export type UnitFinal = {
  __typename?: 'UnitFinal';
  at: Scalars['Instant']['output'];
  by: Employee;
  counts?: Maybe<Array<PredicateCount>>;
  justification?: Maybe<Scalars['String']['output']>;
  rules?: Maybe<Array<DistributionRule>>;
  size: Scalars['Int']['output'];
};

export type UnitFinaliseInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  justification?: InputMaybe<Scalars['String']['input']>;
  period?: InputMaybe<Scalars['Int']['input']>;
  unitId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};

export type UnitKind =
  | 'AGENCY'
  | 'CITY'
  | 'DISTRICT'
  | 'HOSPITAL'
  | 'INSPECTORATE'
  | 'OFFICE'
  | 'SCHOOL'
  | 'SECRETARIAT'
  | 'SECTION'
  | 'SUB_DISTRICT'
  | 'TECHNICAL_UNIT';

export type UnitPayload = {
  __typename?: 'UnitPayload';
  unit?: Maybe<Unit>;
  userErrors: Array<UserError>;
};

export type UnitRenameInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  name: Scalars['String']['input'];
  proof: ProofInput;
  reason: Scalars['String']['input'];
  unitId: Scalars['ID']['input'];
  validFrom: Scalars['Day']['input'];
};

export type UnitReopenInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  period?: InputMaybe<Scalars['Int']['input']>;
  reason: Scalars['String']['input'];
  unitId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};

export type UnitReopening = {
  __typename?: 'UnitReopening';
  at: Scalars['Instant']['output'];
  by: Employee;
  final: UnitFinal;
  reason: Scalars['String']['output'];
};

export type UnratedPerson = {
  __typename?: 'UnratedPerson';
  employeeId: Scalars['ID']['output'];
  employeeName: Scalars['String']['output'];
  evaluationId?: Maybe<Scalars['ID']['output']>;
  opened: Scalars['Boolean']['output'];
  positionTitle: Scalars['String']['output'];
};

export type UploadHeader = {
  __typename?: 'UploadHeader';
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type UserError = {
  code: ErrorCode;
  field: Array<Scalars['String']['output']>;
  message: Scalars['String']['output'];
};

export type Verification = Node & {
  __typename?: 'Verification';
  allowedActions: Array<VerificationAction>;
  assignedToMe: Scalars['Boolean']['output'];
  assignee?: Maybe<Employee>;
  blockers: Array<Blocker>;
  claimed: Scalars['Boolean']['output'];
  claimedByMe: Scalars['Boolean']['output'];
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  decidedAt?: Maybe<Scalars['Instant']['output']>;
  decisions: Array<VerificationDecision>;
  dossier?: Maybe<Dossier>;
  formationId: Scalars['ID']['output'];
  hasProof: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  outcome?: Maybe<VerificationVerdict>;
  priorityClaimed?: Maybe<Scalars['String']['output']>;
  priorityGroup?: Maybe<Scalars['String']['output']>;
  registrationNumber: Scalars['String']['output'];
  reopenings: Array<VerificationReopening>;
  status: VerificationStatus;
  submittedAt: Scalars['Instant']['output'];
  version: Scalars['Int']['output'];
};

export type VerificationAction =
  | 'verificationClaim'
  | 'verificationDecide'
  | 'verificationDeclareConflict'
  | 'verificationProlong'
  | 'verificationProofOpen'
  | 'verificationRelease'
  | 'verificationReopen';

export type VerificationAssignInput = {
  campaignId: Scalars['ID']['input'];
  category?: InputMaybe<FormationCategory>;
  formationId?: InputMaybe<Scalars['ID']['input']>;
  fromOfficerId?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey: Scalars['UUID']['input'];
  most: Scalars['Int']['input'];
  officerIds: Array<Scalars['ID']['input']>;
};

export type VerificationClaimInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  verificationId: Scalars['ID']['input'];
};

export type VerificationClaimNextInput = {
  campaignId: Scalars['ID']['input'];
  category?: InputMaybe<FormationCategory>;
  formationId?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey: Scalars['UUID']['input'];
  secondOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

export type VerificationConnection = {
  __typename?: 'VerificationConnection';
  edges: Array<VerificationEdge>;
  pageInfo: PageInfo;
};

export type VerificationDecideInput = {
  expectedVersion: Scalars['Int']['input'];
  grounds?: InputMaybe<Array<IneligibilityGroundInput>>;
  idempotencyKey: Scalars['UUID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  notice?: InputMaybe<Scalars['String']['input']>;
  priorityGroup?: InputMaybe<Scalars['String']['input']>;
  reasons: Array<IneligibilityReason>;
  verdict: VerificationVerdict;
  verificationId: Scalars['ID']['input'];
};

export type VerificationDecision = {
  __typename?: 'VerificationDecision';
  at: Scalars['Instant']['output'];
  grounds: Array<IneligibilityGround>;
  mine: Scalars['Boolean']['output'];
  note?: Maybe<Scalars['String']['output']>;
  notice?: Maybe<Scalars['String']['output']>;
  policyVersion: Scalars['String']['output'];
  priorityGroup?: Maybe<Scalars['String']['output']>;
  reasons: Array<IneligibilityReason>;
  verdict: VerificationVerdict;
};

export type VerificationDeclareConflictInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  verificationId: Scalars['ID']['input'];
};

export type VerificationEdge = {
  __typename?: 'VerificationEdge';
  cursor: Scalars['String']['output'];
  node: Verification;
};

export type VerificationPayload = {
  __typename?: 'VerificationPayload';
  userErrors: Array<UserError>;
  verification?: Maybe<Verification>;
};

export type VerificationProlongInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  verificationId: Scalars['ID']['input'];
};

export type VerificationProofOpenInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  verificationId: Scalars['ID']['input'];
};

export type VerificationProofPayload = {
  __typename?: 'VerificationProofPayload';
  proof?: Maybe<CategoryProof>;
  userErrors: Array<UserError>;
  verification?: Maybe<Verification>;
};

export type VerificationReleaseInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  verificationId: Scalars['ID']['input'];
};

export type VerificationReopenInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  reason: Scalars['String']['input'];
  verificationId: Scalars['ID']['input'];
};

export type VerificationReopening = {
  __typename?: 'VerificationReopening';
  at: Scalars['Instant']['output'];
  decisions: Array<VerificationDecision>;
  mine: Scalars['Boolean']['output'];
  outcome: VerificationVerdict;
  reason: Scalars['String']['output'];
};

export type VerificationStatus =
  | 'DECIDED'
  | 'FIRST'
  | 'SECOND';

export type VerificationTakeBackInput = {
  campaignId: Scalars['ID']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  most: Scalars['Int']['input'];
  officerId: Scalars['ID']['input'];
};

export type VerificationVerdict =
  | 'ELIGIBLE'
  | 'INELIGIBLE';

export type VerificationWork = {
  __typename?: 'VerificationWork';
  categories: Array<CategoryWork>;
  claimed: Scalars['Int']['output'];
  first: Scalars['Int']['output'];
  oldestDay?: Maybe<Scalars['Day']['output']>;
  second: Scalars['Int']['output'];
};

export type VerificationsPayload = {
  __typename?: 'VerificationsPayload';
  userErrors: Array<UserError>;
  verifications?: Maybe<Array<Verification>>;
};

export type VersionCause =
  | 'HAND_OVER'
  | 'OBJECTION'
  | 'REOPENED';

export type VersionConflict = UserError & {
  __typename?: 'VersionConflict';
  code: ErrorCode;
  currentVersion: Scalars['Int']['output'];
  field: Array<Scalars['String']['output']>;
  message: Scalars['String']['output'];
};

export type WaitingApprovals = {
  __typename?: 'WaitingApprovals';
  asOf?: Maybe<Scalars['Instant']['output']>;
  isStale: Scalars['Boolean']['output'];
  superiors: Array<WaitingSuperior>;
  workingDays: Scalars['Int']['output'];
  year: Scalars['Int']['output'];
};

export type WaitingSuperior = {
  __typename?: 'WaitingSuperior';
  late: Scalars['Int']['output'];
  since: Scalars['Day']['output'];
  superior?: Maybe<Employee>;
  unit: Unit;
  waiting: Scalars['Int']['output'];
};

export type Webhook = Node & {
  __typename?: 'Webhook';
  allowedActions: Array<WebhookAction>;
  blockers: Array<Blocker>;
  createdAt: Scalars['Instant']['output'];
  deliveries: WebhookDeliveryConnection;
  description: Scalars['String']['output'];
  events: Array<WebhookEventType>;
  health: WebhookHealth;
  id: Scalars['ID']['output'];
  oldSecretUntil?: Maybe<Scalars['Instant']['output']>;
  secretMadeAt?: Maybe<Scalars['Instant']['output']>;
  status: WebhookStatus;
  testedAt?: Maybe<Scalars['Instant']['output']>;
  url: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};


export type WebhookDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

export type WebhookAction =
  | 'webhookChange'
  | 'webhookPause'
  | 'webhookRedeliver'
  | 'webhookRemove'
  | 'webhookResume'
  | 'webhookSecretRotate'
  | 'webhookTest';

export type WebhookChangeInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  events?: InputMaybe<Array<WebhookEventType>>;
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  url?: InputMaybe<Scalars['String']['input']>;
  webhookId: Scalars['ID']['input'];
};

export type WebhookCreateInput = {
  description: Scalars['String']['input'];
  events: Array<WebhookEventType>;
  idempotencyKey: Scalars['UUID']['input'];
  url: Scalars['String']['input'];
};

export type WebhookDelivery = {
  __typename?: 'WebhookDelivery';
  aboutId: Scalars['ID']['output'];
  aboutType: Scalars['String']['output'];
  aboutVersion?: Maybe<Scalars['Int']['output']>;
  attempts: Scalars['Int']['output'];
  eventId: Scalars['ID']['output'];
  eventType: WebhookEventType;
  lastAttemptAt?: Maybe<Scalars['Instant']['output']>;
  lastDeliveryId?: Maybe<Scalars['ID']['output']>;
  lastFailure?: Maybe<WebhookFailure>;
  lastStatus?: Maybe<Scalars['Int']['output']>;
  nextAttemptAt?: Maybe<Scalars['Instant']['output']>;
  occurredAt: Scalars['Instant']['output'];
  recordedAt: Scalars['Instant']['output'];
  status: WebhookDeliveryStatus;
};

export type WebhookDeliveryConnection = {
  __typename?: 'WebhookDeliveryConnection';
  edges: Array<WebhookDeliveryEdge>;
  pageInfo: PageInfo;
};

export type WebhookDeliveryEdge = {
  __typename?: 'WebhookDeliveryEdge';
  cursor: Scalars['String']['output'];
  node: WebhookDelivery;
};

export type WebhookDeliveryStatus =
  | 'DEAD'
  | 'DELIVERED'
  | 'WAITING';

export type WebhookDisabledCause =
  | 'FAILING'
  | 'GONE';

export type WebhookEventType =
  | 'APPOINTMENT_ENDED'
  | 'APPOINTMENT_MADE'
  | 'CYCLE_OPENED'
  | 'EMPLOYEE_HIRED'
  | 'EMPLOYEE_LEFT'
  | 'EMPLOYEE_MOVED'
  | 'EVALUATION_FINAL'
  | 'EVALUATION_REOPENED'
  | 'LIST_PUBLISHED'
  | 'PLAN_APPROVED'
  | 'PLAN_RETURNED'
  | 'PLAN_SUBMITTED'
  | 'TEST';

export type WebhookFailure =
  | 'CONNECTION'
  | 'PRIVATE_ADDRESS'
  | 'STATUS'
  | 'TIMEOUT'
  | 'UNKNOWN_HOST';

export type WebhookHealth = {
  __typename?: 'WebhookHealth';
  disabledAt?: Maybe<Scalars['Instant']['output']>;
  disabledBecause?: Maybe<WebhookDisabledCause>;
  failingSince?: Maybe<Scalars['Instant']['output']>;
  lastFailure?: Maybe<WebhookFailure>;
  lastFailureAt?: Maybe<Scalars['Instant']['output']>;
  lastSuccessAt?: Maybe<Scalars['Instant']['output']>;
};

export type WebhookPauseInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  webhookId: Scalars['ID']['input'];
};

export type WebhookPayload = {
  __typename?: 'WebhookPayload';
  userErrors: Array<UserError>;
  webhook?: Maybe<Webhook>;
};

export type WebhookRedeliverInput = {
  eventId?: InputMaybe<Scalars['ID']['input']>;
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  since?: InputMaybe<Scalars['Instant']['input']>;
  webhookId: Scalars['ID']['input'];
};

export type WebhookRemoveInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  webhookId: Scalars['ID']['input'];
};

export type WebhookResumeInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  webhookId: Scalars['ID']['input'];
};

export type WebhookSecretPayload = {
  __typename?: 'WebhookSecretPayload';
  secret?: Maybe<Scalars['String']['output']>;
  userErrors: Array<UserError>;
  webhook?: Maybe<Webhook>;
};

export type WebhookSecretRotateInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  retireNow?: InputMaybe<Scalars['Boolean']['input']>;
  webhookId: Scalars['ID']['input'];
};

export type WebhookStatus =
  | 'ACTIVE'
  | 'DISABLED'
  | 'PAUSED'
  | 'REMOVED';

export type WebhookTestInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  webhookId: Scalars['ID']['input'];
};

export type WorkbenchFigures = {
  __typename?: 'WorkbenchFigures';
  claimed: Scalars['Int']['output'];
  eligible: Scalars['Int']['output'];
  first: Scalars['Int']['output'];
  ineligible: Scalars['Int']['output'];
  officers?: Maybe<Array<OfficerFigures>>;
  oldestSubmittedAt?: Maybe<Scalars['Instant']['output']>;
  second: Scalars['Int']['output'];
};

export type WorkbenchView =
  | 'CLAIMED'
  | 'DECIDED'
  | 'MINE'
  | 'SECOND'
  | 'WAITING';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export type FederationTypes = {
  Employee: Employee;
  PerformanceCycle: PerformanceCycle;
  Region: Region;
  Unit: Unit;
};

export type FederationReferenceTypes = {
  Employee:
    ( { __typename: 'Employee' }
    & GraphQLRecursivePick<FederationTypes['Employee'], {"id":true}> );
  PerformanceCycle:
    ( { __typename: 'PerformanceCycle' }
    & GraphQLRecursivePick<FederationTypes['PerformanceCycle'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  Unit:
    ( { __typename: 'Unit' }
    & GraphQLRecursivePick<FederationTypes['Unit'], {"id":true}> );
};

export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Measure:
    | ( QualitativeMeasureParent )
    | ( QuantitativeMeasureParent )
  ;
  PolicyTerms:
    | ( CalendarTerms )
    | ( CommitteeTerms )
    | ( DevelopmentTerms )
    | ( EvaluationTerms )
    | ( EvaluationUnitsTerms )
    | ( EvidenceTerms )
    | ( FeedbackTerms )
    | ( NoticesTerms )
    | ( OrganisationTerms )
    | ( PerformanceTerms )
    | ( RecruitmentTerms )
    | ( RetentionTerms )
    | ( ReviewsTerms )
  ;
};

export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( RecordedAbsenceParent )
    | ( AbsenceSheetRowParent )
    | ( AbuseRowParent )
    | ( ProfileRowParent )
    | ( QuestionRowParent )
    | ( ApplicationRowParent )
    | ( ExclusionRowParent )
    | ( AssignmentCardParent )
    | ( CalibrationViewParent )
    | ( CalibrationRowParent )
    | ( CampaignRowParent )
    | ( RuleChangeRowParent )
    | ( CorrectionRowParent )
    | ( LentAuthorityParent )
    | ( DevelopmentPlanRowParent )
    | ( EmployeeRowParent )
    | ( RecordEntryParent )
    | ( EvaluationViewParent )
    | ( Evidence )
    | ( FeedbackRowParent )
    | ( RequestRowParent )
    | ( FormationRowParent )
    | ( FrequentRowParent )
    | ( InboxNoticeRowParent )
    | ( IndicatorParent )
    | ( ViewerParent )
    | ( ObjectionRowParent )
    | ( OfferRowParent )
    | ( FormationParent )
    | ( PanelRowParent )
    | ( CycleRowParent )
    | ( PlanRowParent )
    | ( PlanCommentParent )
    | ( PlanTemplateRowParent )
    | ( PolicyEntryRowParent )
    | ( PositionRowParent )
    | ( ProgressEntryParent )
    | ( InvitationViewParent )
    | ( RoundRowParent )
    | ( SubjectRowParent )
    | ( TemplateRowParent )
    | ( ImportRowParent )
    | ( SelectionObjectionRowParent )
    | ( TargetViewParent )
    | ( AccommodationRowParent )
    | ( SessionRowParent )
    | ( TieDecisionRowParent )
    | ( UnitViewParent )
    | ( UnitAchievementRowParent )
    | ( VerificationRowParent )
    | ( WebhookRowParent )
  ;
  UserError:
    | ( UserErrorViewParent )
    | ( IdentifierTaken )
    | ( UserErrorViewParent )
    | ( UserErrorViewParent )
    | ( UserErrorViewParent )
    | ( UserErrorViewParent )
    | ( UserErrorViewParent )
  ;
};

export type ResolversTypes = {
  Absence: ResolverTypeWrapper<RecordedAbsenceParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AbsenceKind: AbsenceKind;
  AbsencePayload: ResolverTypeWrapper<PayloadParentParent>;
  AbsenceRecordInput: AbsenceRecordInput;
  AbsenceSheet: ResolverTypeWrapper<AbsenceSheetRowParent>;
  AbsenceWithdrawInput: AbsenceWithdrawInput;
  AbsentDays: ResolverTypeWrapper<AbsentDays>;
  AbuseDecideInput: AbuseDecideInput;
  AbuseFinding: AbuseFinding;
  AbuseParties: ResolverTypeWrapper<AbusePartiesParent>;
  AbusePayload: ResolverTypeWrapper<PayloadParentParent>;
  AbuseReport: ResolverTypeWrapper<AbuseRowParent>;
  AbuseReportAction: AbuseReportAction;
  AbuseReportConnection: ResolverTypeWrapper<Omit<AbuseReportConnection, 'edges'> & { edges: Array<ResolversTypes['AbuseReportEdge']> }>;
  AbuseReportEdge: ResolverTypeWrapper<Omit<AbuseReportEdge, 'node'> & { node: ResolversTypes['AbuseReport'] }>;
  AbuseRevealInput: AbuseRevealInput;
  AbuseStatus: AbuseStatus;
  Accumulation: Accumulation;
  Achievement: Achievement;
  AchievementNumbers: ResolverTypeWrapper<AchievementNumbersViewParent>;
  AchievementStep: ResolverTypeWrapper<AchievementStepParent>;
  AchievementSuggestion: ResolverTypeWrapper<SuggestionViewParent>;
  AchievementSummary: ResolverTypeWrapper<Omit<AchievementSummary, 'people' | 'units'> & { people: Array<ResolversTypes['PredicateTally']>, units: ResolversTypes['SmallCount'] }>;
  Acknowledgement: Acknowledgement;
  Action: Action;
  AdditionalTest: ResolverTypeWrapper<AdditionalTestParent>;
  AdditionalTestInput: AdditionalTestInput;
  AdditionalTestRules: ResolverTypeWrapper<AdditionalViewParent>;
  AdministrativeResult: ResolverTypeWrapper<AdministrativeViewParent>;
  AgeCounting: AgeCounting;
  AgeDay: AgeDay;
  AgeRules: ResolverTypeWrapper<AgeRules>;
  AnnouncedFormation: ResolverTypeWrapper<FormationViewParent>;
  AnnouncedRow: ResolverTypeWrapper<RowViewParent>;
  AnnouncedRowConnection: ResolverTypeWrapper<Omit<AnnouncedRowConnection, 'edges'> & { edges: Array<ResolversTypes['AnnouncedRowEdge']> }>;
  AnnouncedRowEdge: ResolverTypeWrapper<Omit<AnnouncedRowEdge, 'node'> & { node: ResolversTypes['AnnouncedRow'] }>;
  Announcement: ResolverTypeWrapper<ListRowHeadParent>;
  AnnouncementEdition: ResolverTypeWrapper<ListEditionParent>;
  AnnulmentGround: AnnulmentGround;
  Applicant: ResolverTypeWrapper<ProfileRowParent>;
  ApplicantAnswer: ResolverTypeWrapper<ApplicantAnswer>;
  ApplicantDocument: ResolverTypeWrapper<ApplicantDocumentParent>;
  ApplicantDocumentKind: ApplicantDocumentKind;
  ApplicantEducation: ResolverTypeWrapper<ApplicantEducation>;
  ApplicantLookUp: ResolverTypeWrapper<ApplicantLookUpParent>;
  ApplicantLookUpConnection: ResolverTypeWrapper<Omit<ApplicantLookUpConnection, 'edges'> & { edges: Array<ResolversTypes['ApplicantLookUpEdge']> }>;
  ApplicantLookUpEdge: ResolverTypeWrapper<Omit<ApplicantLookUpEdge, 'node'> & { node: ResolversTypes['ApplicantLookUp'] }>;
  ApplicantLookUpInput: ApplicantLookUpInput;
  ApplicantLookUpPayload: ResolverTypeWrapper<PayloadParentParent>;
  ApplicantPayload: ResolverTypeWrapper<PayloadParentParent>;
  ApplicantQuestion: ResolverTypeWrapper<QuestionRowParent>;
  ApplicantQuestionAction: ApplicantQuestionAction;
  ApplicantQuestionAnswerInput: ApplicantQuestionAnswerInput;
  ApplicantQuestionAskInput: ApplicantQuestionAskInput;
  ApplicantQuestionConnection: ResolverTypeWrapper<ConnectionParent<unknown>>;
  ApplicantQuestionEdge: ResolverTypeWrapper<Omit<ApplicantQuestionEdge, 'node'> & { node: ResolversTypes['ApplicantQuestion'] }>;
  ApplicantQuestionPayload: ResolverTypeWrapper<PayloadParentParent>;
  ApplicantQuestionStatus: ApplicantQuestionStatus;
  Application: ResolverTypeWrapper<ApplicationRowParent>;
  ApplicationAction: ApplicationAction;
  ApplicationDisqualifyInput: ApplicationDisqualifyInput;
  ApplicationExclusion: ResolverTypeWrapper<ExclusionRowParent>;
  ApplicationExclusionAction: ApplicationExclusionAction;
  ApplicationExclusionConnection: ResolverTypeWrapper<Omit<ApplicationExclusionConnection, 'edges'> & { edges: Array<ResolversTypes['ApplicationExclusionEdge']> }>;
  ApplicationExclusionEdge: ResolverTypeWrapper<Omit<ApplicationExclusionEdge, 'node'> & { node: ResolversTypes['ApplicationExclusion'] }>;
  ApplicationExclusionPayload: ResolverTypeWrapper<PayloadParentParent>;
  ApplicationGap: ResolverTypeWrapper<ApplicationGap>;
  ApplicationGapKind: ApplicationGapKind;
  ApplicationPayload: ResolverTypeWrapper<PayloadParentParent>;
  ApplicationReceipt: ResolverTypeWrapper<ApplicantReceiptParent>;
  ApplicationReceiptKind: ApplicationReceiptKind;
  ApplicationResult: ResolverTypeWrapper<ResultViewParent>;
  ApplicationSaveInput: ApplicationSaveInput;
  ApplicationStatus: ApplicationStatus;
  ApplicationSubmitInput: ApplicationSubmitInput;
  ApplicationWithdrawInput: ApplicationWithdrawInput;
  ApplicationsAnonymiseInput: ApplicationsAnonymiseInput;
  ApplicationsAnonymisePayload: ResolverTypeWrapper<PayloadParentParent>;
  AppointmentAnnulInput: AppointmentAnnulInput;
  AppointmentHireInput: AppointmentHireInput;
  AppointmentResignInput: AppointmentResignInput;
  Aspect: Aspect;
  Assignment: ResolverTypeWrapper<AssignmentCardParent>;
  AssignmentConnection: ResolverTypeWrapper<Omit<AssignmentConnection, 'edges'> & { edges: Array<ResolversTypes['AssignmentEdge']> }>;
  AssignmentEdge: ResolverTypeWrapper<Omit<AssignmentEdge, 'node'> & { node: ResolversTypes['Assignment'] }>;
  AssignmentEndInput: AssignmentEndInput;
  AssignmentInput: AssignmentInput;
  AssignmentStartInput: AssignmentStartInput;
  AuditRecord: ResolverTypeWrapper<AuditFactsParent>;
  AuditRecordConnection: ResolverTypeWrapper<Omit<AuditRecordConnection, 'edges'> & { edges: Array<ResolversTypes['AuditRecordEdge']> }>;
  AuditRecordEdge: ResolverTypeWrapper<Omit<AuditRecordEdge, 'node'> & { node: ResolversTypes['AuditRecord'] }>;
  BehaviourExpectation: ResolverTypeWrapper<BehaviourExpectation>;
  BehaviourExpectationInput: BehaviourExpectationInput;
  Blocker: ResolverTypeWrapper<BlockerParent<Action>>;
  CalendarTerms: ResolverTypeWrapper<CalendarTerms>;
  CalendarTermsInput: CalendarTermsInput;
  Calibration: ResolverTypeWrapper<CalibrationMarkParent>;
  CalibrationChange: ResolverTypeWrapper<CalibrationViewParent>;
  CalibrationChangeConnection: ResolverTypeWrapper<Omit<CalibrationChangeConnection, 'edges'> & { edges: Array<ResolversTypes['CalibrationChangeEdge']> }>;
  CalibrationChangeEdge: ResolverTypeWrapper<Omit<CalibrationChangeEdge, 'node'> & { node: ResolversTypes['CalibrationChange'] }>;
  CalibrationChangePayload: ResolverTypeWrapper<PayloadParentParent>;
  CalibrationChangeStatus: CalibrationChangeStatus;
  CalibrationCloseInput: CalibrationCloseInput;
  CalibrationConfirmInput: CalibrationConfirmInput;
  CalibrationMarks: ResolverTypeWrapper<CalibrationMarks>;
  CalibrationOpenInput: CalibrationOpenInput;
  CalibrationPayload: ResolverTypeWrapper<PayloadParentParent>;
  CalibrationProposeInput: CalibrationProposeInput;
  CalibrationRejectInput: CalibrationRejectInput;
  CalibrationSession: ResolverTypeWrapper<CalibrationRowParent>;
  CalibrationSessionAction: CalibrationSessionAction;
  CalibrationStatus: CalibrationStatus;
  Campaign: ResolverTypeWrapper<CampaignRowParent>;
  CampaignAction: CampaignAction;
  CampaignAttachment: ResolverTypeWrapper<AttachmentViewParent>;
  CampaignCloseInput: CampaignCloseInput;
  CampaignConnection: ResolverTypeWrapper<Omit<CampaignConnection, 'edges'> & { edges: Array<ResolversTypes['CampaignEdge']> }>;
  CampaignContact: ResolverTypeWrapper<CampaignContact>;
  CampaignContactSetInput: CampaignContactSetInput;
  CampaignCreateInput: CampaignCreateInput;
  CampaignEdge: ResolverTypeWrapper<Omit<CampaignEdge, 'node'> & { node: ResolversTypes['Campaign'] }>;
  CampaignFileAnnounceInput: CampaignFileAnnounceInput;
  CampaignFilePayload: ResolverTypeWrapper<PayloadParentParent>;
  CampaignFunnel: ResolverTypeWrapper<FunnelViewParent>;
  CampaignKind: CampaignKind;
  CampaignNotice: ResolverTypeWrapper<NoticeViewParent>;
  CampaignNoticeAction: CampaignNoticeAction;
  CampaignNoticeDecideInput: CampaignNoticeDecideInput;
  CampaignNoticePayload: ResolverTypeWrapper<PayloadParentParent>;
  CampaignNoticeSetInput: CampaignNoticeSetInput;
  CampaignPayload: ResolverTypeWrapper<PayloadParentParent>;
  CampaignPublishInput: CampaignPublishInput;
  CampaignRuleChange: ResolverTypeWrapper<RuleChangeRowParent>;
  CampaignRuleChangeAction: CampaignRuleChangeAction;
  CampaignRuleChangeInput: CampaignRuleChangeInput;
  CampaignRuleChangePayload: ResolverTypeWrapper<PayloadParentParent>;
  CampaignRuleChangeReleaseInput: CampaignRuleChangeReleaseInput;
  CampaignRuleChangeWithdrawInput: CampaignRuleChangeWithdrawInput;
  CampaignRules: ResolverTypeWrapper<RulesViewParent>;
  CampaignStage: ResolverTypeWrapper<CampaignStage>;
  CampaignStageExtendInput: CampaignStageExtendInput;
  CampaignStageInput: CampaignStageInput;
  CampaignStageKind: CampaignStageKind;
  CampaignStatus: CampaignStatus;
  CampaignSummary: ResolverTypeWrapper<CampaignSummary>;
  CareerEffect: ResolverTypeWrapper<CareerEffectParent>;
  CareerEffectKind: CareerEffectKind;
  CategoryProof: ResolverTypeWrapper<ProofViewParent>;
  CategoryWork: ResolverTypeWrapper<CategoryWork>;
  ChangePage: ResolverTypeWrapper<ChangePageViewParent>;
  ChangedObject: ResolverTypeWrapper<ChangedObjectViewParent>;
  ChartUnit: ResolverTypeWrapper<ChartUnitViewParent>;
  ChosenAchievementInput: ChosenAchievementInput;
  CivilStatus: CivilStatus;
  CommitteeTerms: ResolverTypeWrapper<CommitteeTerms>;
  CommitteeTermsInput: CommitteeTermsInput;
  Competence: ResolverTypeWrapper<CompetenceViewParent>;
  CompetenceAddInput: CompetenceAddInput;
  CompetenceEdition: ResolverTypeWrapper<StandardEditionParent>;
  CompetenceEntry: ResolverTypeWrapper<LevelEntryParent>;
  CompetenceKind: CompetenceKind;
  CompetenceLevelCorrectInput: CompetenceLevelCorrectInput;
  CompetenceLevelRecordInput: CompetenceLevelRecordInput;
  CompetencePayload: ResolverTypeWrapper<PayloadParentParent>;
  CompetenceRetireInput: CompetenceRetireInput;
  CompetenceSheet: ResolverTypeWrapper<CompetenceSheetViewParent>;
  CompetenceSheetPayload: ResolverTypeWrapper<PayloadParentParent>;
  CompetenceSource: CompetenceSource;
  CompetenceStandard: ResolverTypeWrapper<CompetenceStandardParent>;
  CompetenceStandardInput: CompetenceStandardInput;
  CompetenceStandardPayload: ResolverTypeWrapper<PayloadParentParent>;
  CompetenceStandardSetInput: CompetenceStandardSetInput;
  CompetenceStanding: ResolverTypeWrapper<CompetenceStandingParent>;
  Completeness: ResolverTypeWrapper<Completeness>;
  CoreValue: CoreValue;
  CorrectionAnswerInput: CorrectionAnswerInput;
  CorrectionChange: ResolverTypeWrapper<CorrectionChange>;
  CorrectionChangeInput: CorrectionChangeInput;
  CorrectionFileInput: CorrectionFileInput;
  CorrectionKind: CorrectionKind;
  CorrectionOffice: CorrectionOffice;
  CorrectionPassOnInput: CorrectionPassOnInput;
  CorrectionPayload: ResolverTypeWrapper<PayloadParentParent>;
  CorrectionRefusal: ResolverTypeWrapper<CorrectionRefusal>;
  CorrectionRequest: ResolverTypeWrapper<CorrectionRowParent>;
  CorrectionRequestAction: CorrectionRequestAction;
  CorrectionRequestConnection: ResolverTypeWrapper<ConnectionParent<unknown>>;
  CorrectionRequestEdge: ResolverTypeWrapper<Omit<CorrectionRequestEdge, 'node'> & { node: ResolversTypes['CorrectionRequest'] }>;
  CorrectionStatus: CorrectionStatus;
  CorrectionWithdrawInput: CorrectionWithdrawInput;
  CreditAccumulationSheet: ResolverTypeWrapper<AccumulationSheetParent>;
  CreditBasis: CreditBasis;
  CreditConversionSheet: ResolverTypeWrapper<ConversionSheetParent>;
  CreditDeterminationSheet: ResolverTypeWrapper<DeterminationSheetParent>;
  CreditEarlierInput: CreditEarlierInput;
  CreditLine: ResolverTypeWrapper<CreditLine>;
  CreditLineKind: CreditLineKind;
  CreditOfLevel: ResolverTypeWrapper<CreditOfLevel>;
  CreditPart: ResolverTypeWrapper<CreditPart>;
  CreditPoints: ResolverTypeWrapper<CreditPoints>;
  CreditRow: ResolverTypeWrapper<CreditRowParent>;
  CycleCloseInput: CycleCloseInput;
  CycleOpenInput: CycleOpenInput;
  CyclePayload: ResolverTypeWrapper<PayloadParentParent>;
  CyclePhase: ResolverTypeWrapper<CyclePhase>;
  CyclePhaseExtendInput: CyclePhaseExtendInput;
  CyclePhaseExtendManyInput: CyclePhaseExtendManyInput;
  CyclePhaseExtendManyPayload: ResolverTypeWrapper<PayloadParentParent>;
  CyclePhaseExtendOutcome: ResolverTypeWrapper<OutcomeParentParent>;
  CyclePhaseExtensionWithdrawInput: CyclePhaseExtensionWithdrawInput;
  CycleStatus: CycleStatus;
  DatedName: ResolverTypeWrapper<RenamingParent>;
  Day: ResolverTypeWrapper<Scalars['Day']['output']>;
  DaySpanInput: DaySpanInput;
  DeadlinePassed: ResolverTypeWrapper<UserErrorViewParent>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Delegation: ResolverTypeWrapper<LentAuthorityParent>;
  DelegationGrantInput: DelegationGrantInput;
  DelegationRevokeInput: DelegationRevokeInput;
  DevelopmentClosing: ResolverTypeWrapper<DevelopmentEndParent>;
  DevelopmentCoach: ResolverTypeWrapper<DevelopmentCoachParent>;
  DevelopmentCoachAnswerInput: DevelopmentCoachAnswerInput;
  DevelopmentCoachEndInput: DevelopmentCoachEndInput;
  DevelopmentCoachEnding: DevelopmentCoachEnding;
  DevelopmentCoachNameInput: DevelopmentCoachNameInput;
  DevelopmentFormerCoach: ResolverTypeWrapper<FormerCoachParent>;
  DevelopmentGround: ResolverTypeWrapper<DevelopmentGroundParent>;
  DevelopmentOutcome: DevelopmentOutcome;
  DevelopmentPlan: ResolverTypeWrapper<DevelopmentPlanRowParent>;
  DevelopmentPlanAction: DevelopmentPlanAction;
  DevelopmentPlanAgreeInput: DevelopmentPlanAgreeInput;
  DevelopmentPlanCloseInput: DevelopmentPlanCloseInput;
  DevelopmentPlanConnection: ResolverTypeWrapper<Omit<DevelopmentPlanConnection, 'edges'> & { edges: Array<ResolversTypes['DevelopmentPlanEdge']> }>;
  DevelopmentPlanEdge: ResolverTypeWrapper<Omit<DevelopmentPlanEdge, 'node'> & { node: ResolversTypes['DevelopmentPlan'] }>;
  DevelopmentPlanOpenInput: DevelopmentPlanOpenInput;
  DevelopmentPlanPayload: ResolverTypeWrapper<PayloadParentParent>;
  DevelopmentPlanStep: ResolverTypeWrapper<PlannedStepParent>;
  DevelopmentPlanStepAddInput: DevelopmentPlanStepAddInput;
  DevelopmentPlanStepChangeInput: DevelopmentPlanStepChangeInput;
  DevelopmentPlanStepEndInput: DevelopmentPlanStepEndInput;
  DevelopmentReview: ResolverTypeWrapper<DevelopmentReviewParent>;
  DevelopmentReviewInput: DevelopmentReviewInput;
  DevelopmentSide: DevelopmentSide;
  DevelopmentStatus: DevelopmentStatus;
  DevelopmentStep: ResolverTypeWrapper<DevelopmentStepParent>;
  DevelopmentStepDoneInput: DevelopmentStepDoneInput;
  DevelopmentStepEnding: DevelopmentStepEnding;
  DevelopmentStepInput: DevelopmentStepInput;
  DevelopmentStepKind: DevelopmentStepKind;
  DevelopmentStepState: DevelopmentStepState;
  DevelopmentStepStatus: DevelopmentStepStatus;
  DevelopmentStepWording: ResolverTypeWrapper<DevelopmentStepWording>;
  DevelopmentSuggestion: ResolverTypeWrapper<DevelopmentSuggestionViewParent>;
  DevelopmentTerms: ResolverTypeWrapper<DevelopmentTerms>;
  DevelopmentTermsInput: DevelopmentTermsInput;
  DevelopmentVoice: DevelopmentVoice;
  DevelopmentWord: ResolverTypeWrapper<DevelopmentWordParent>;
  DialogueKind: DialogueKind;
  DialogueStep: ResolverTypeWrapper<DialogueStepParent>;
  Direction: Direction;
  DirectoryConnection: ResolverTypeWrapper<Omit<DirectoryConnection, 'edges'> & { edges: Array<ResolversTypes['DirectoryEdge']> }>;
  DirectoryEdge: ResolverTypeWrapper<Omit<DirectoryEdge, 'node'> & { node: ResolversTypes['DirectoryEntry'] }>;
  DirectoryEntry: ResolverTypeWrapper<AssignmentCardParent>;
  DisqualificationDecideInput: DisqualificationDecideInput;
  DisqualificationObjectInput: DisqualificationObjectInput;
  DisqualificationObjectionAnswerInput: DisqualificationObjectionAnswerInput;
  DistributionBound: DistributionBound;
  DistributionBoundRule: ResolverTypeWrapper<DistributionBoundRule>;
  DistributionBoundRuleInput: DistributionBoundRuleInput;
  DistributionRule: ResolverTypeWrapper<MeasuredRuleParent>;
  DistributionShape: ResolverTypeWrapper<DistributionShape>;
  DistributionShapeInput: DistributionShapeInput;
  DocumentPayload: ResolverTypeWrapper<PayloadParentParent>;
  DocumentUpload: ResolverTypeWrapper<DocumentContractParent>;
  DocumentUploadInput: DocumentUploadInput;
  Dossier: ResolverTypeWrapper<DossierViewParent>;
  DossierDocument: ResolverTypeWrapper<DossierDocument>;
  DossierWarning: DossierWarning;
  EarlierExclusion: ResolverTypeWrapper<EarlierExclusion>;
  EducationInput: EducationInput;
  EducationLevel: EducationLevel;
  EligibilityCheck: ResolverTypeWrapper<EligibilityCheck>;
  EligibilityFinding: ResolverTypeWrapper<EligibilityFinding>;
  EligibilityRequirement: EligibilityRequirement;
  Employee: ResolverTypeWrapper<EmployeeRowParent>;
  EmployeeCreateInput: EmployeeCreateInput;
  EmployeeKind: EmployeeKind;
  EmployeePayload: ResolverTypeWrapper<PayloadParentParent>;
  EmployeeRecordChangeInput: EmployeeRecordChangeInput;
  EmployeeRecordCorrectInput: EmployeeRecordCorrectInput;
  EmployeeRehireInput: EmployeeRehireInput;
  EmployeeTransferInput: EmployeeTransferInput;
  EmployeeTransferManyInput: EmployeeTransferManyInput;
  Entry: ResolverTypeWrapper<RecordEntryParent>;
  EntryAction: EntryAction;
  EntryUndoInput: EntryUndoInput;
  EntryUndoPayload: ResolverTypeWrapper<PayloadParentParent>;
  EntryUndone: ResolverTypeWrapper<EntryUndone>;
  ErrorCode: ErrorCode;
  Evaluation: ResolverTypeWrapper<EvaluationViewParent>;
  EvaluationAcknowledgeInput: EvaluationAcknowledgeInput;
  EvaluationAction: EvaluationAction;
  EvaluationEvidence: ResolverTypeWrapper<EvaluationEvidence>;
  EvaluationFinaliseInput: EvaluationFinaliseInput;
  EvaluationFinaliseManyInput: EvaluationFinaliseManyInput;
  EvaluationFinaliseManyPayload: ResolverTypeWrapper<PayloadParentParent>;
  EvaluationFinaliseOutcome: ResolverTypeWrapper<OutcomeParentParent>;
  EvaluationFinaliseRow: EvaluationFinaliseRow;
  EvaluationForm: ResolverTypeWrapper<EvaluationFormParent>;
  EvaluationNumbers: ResolverTypeWrapper<EvaluationNumbersViewParent>;
  EvaluationOpenInput: EvaluationOpenInput;
  EvaluationOpenManyInput: EvaluationOpenManyInput;
  EvaluationOpenManyPayload: ResolverTypeWrapper<PayloadParentParent>;
  EvaluationOpenOutcome: ResolverTypeWrapper<PersonOutcomeParent>;
  EvaluationPayload: ResolverTypeWrapper<PayloadParentParent>;
  EvaluationPeriod: ResolverTypeWrapper<EvaluationPeriod>;
  EvaluationRateInput: EvaluationRateInput;
  EvaluationReopenInput: EvaluationReopenInput;
  EvaluationSegment: ResolverTypeWrapper<SegmentParent>;
  EvaluationShareInput: EvaluationShareInput;
  EvaluationStage: EvaluationStage;
  EvaluationStatus: EvaluationStatus;
  EvaluationSummary: ResolverTypeWrapper<EvaluationCardParent>;
  EvaluationSummaryConnection: ResolverTypeWrapper<Omit<EvaluationSummaryConnection, 'edges'> & { edges: Array<ResolversTypes['EvaluationSummaryEdge']> }>;
  EvaluationSummaryEdge: ResolverTypeWrapper<Omit<EvaluationSummaryEdge, 'node'> & { node: ResolversTypes['EvaluationSummary'] }>;
  EvaluationTerms: ResolverTypeWrapper<EvaluationTerms>;
  EvaluationTermsInput: EvaluationTermsInput;
  EvaluationUnitsTerms: ResolverTypeWrapper<EvaluationUnitsTerms>;
  EvaluationUnitsTermsInput: EvaluationUnitsTermsInput;
  EvaluationVerification: ResolverTypeWrapper<EvaluationVerification>;
  EvaluationVersion: ResolverTypeWrapper<EvaluationVersionParent>;
  Evidence: ResolverTypeWrapper<Evidence>;
  EvidenceFileTerms: ResolverTypeWrapper<EvidenceFileTerms>;
  EvidenceFileTermsInput: EvidenceFileTermsInput;
  EvidenceKind: EvidenceKind;
  EvidenceLink: ResolverTypeWrapper<EvidenceLink>;
  EvidenceLinkInput: EvidenceLinkInput;
  EvidencePayload: ResolverTypeWrapper<PayloadParentParent>;
  EvidenceTerms: ResolverTypeWrapper<EvidenceTerms>;
  EvidenceTermsInput: EvidenceTermsInput;
  EvidenceUpload: ResolverTypeWrapper<ContractParent>;
  EvidenceUploadInput: EvidenceUploadInput;
  Exclusion: Exclusion;
  ExclusionObjection: ResolverTypeWrapper<ExclusionObjection>;
  ExclusionReason: ExclusionReason;
  ExclusionStatus: ExclusionStatus;
  Feedback: ResolverTypeWrapper<FeedbackRowParent>;
  FeedbackAcknowledgeInput: FeedbackAcknowledgeInput;
  FeedbackAction: FeedbackAction;
  FeedbackAudience: ResolverTypeWrapper<AudienceViewParent>;
  FeedbackConnection: ResolverTypeWrapper<Omit<FeedbackConnection, 'edges'> & { edges: Array<ResolversTypes['FeedbackEdge']> }>;
  FeedbackEdge: ResolverTypeWrapper<Omit<FeedbackEdge, 'node'> & { node: ResolversTypes['Feedback'] }>;
  FeedbackFollowUpInput: FeedbackFollowUpInput;
  FeedbackGiveInput: FeedbackGiveInput;
  FeedbackKind: FeedbackKind;
  FeedbackLink: ResolverTypeWrapper<FeedbackLinkParent>;
  FeedbackLinkInput: FeedbackLinkInput;
  FeedbackPayload: ResolverTypeWrapper<PayloadParentParent>;
  FeedbackRelation: FeedbackRelation;
  FeedbackReply: ResolverTypeWrapper<FeedbackReplyParent>;
  FeedbackReplyInput: FeedbackReplyInput;
  FeedbackReportInput: FeedbackReportInput;
  FeedbackRequest: ResolverTypeWrapper<RequestRowParent>;
  FeedbackRequestAction: FeedbackRequestAction;
  FeedbackRequestConnection: ResolverTypeWrapper<Omit<FeedbackRequestConnection, 'edges'> & { edges: Array<ResolversTypes['FeedbackRequestEdge']> }>;
  FeedbackRequestDeclineInput: FeedbackRequestDeclineInput;
  FeedbackRequestEdge: ResolverTypeWrapper<Omit<FeedbackRequestEdge, 'node'> & { node: ResolversTypes['FeedbackRequest'] }>;
  FeedbackRequestInput: FeedbackRequestInput;
  FeedbackRequestPayload: ResolverTypeWrapper<PayloadParentParent>;
  FeedbackRequestSide: FeedbackRequestSide;
  FeedbackRequestStatus: FeedbackRequestStatus;
  FeedbackRequestWithdrawInput: FeedbackRequestWithdrawInput;
  FeedbackReviseInput: FeedbackReviseInput;
  FeedbackStatus: FeedbackStatus;
  FeedbackTargetInput: FeedbackTargetInput;
  FeedbackTerms: ResolverTypeWrapper<FeedbackTerms>;
  FeedbackTermsInput: FeedbackTermsInput;
  FeedbackVersion: ResolverTypeWrapper<FeedbackVersionParent>;
  FeedbackVisibility: FeedbackVisibility;
  FeedbackWithdrawInput: FeedbackWithdrawInput;
  Figures: ResolverTypeWrapper<FiguresViewParent>;
  FiguresFile: ResolverTypeWrapper<FiguresFileViewParent>;
  Filing: ResolverTypeWrapper<OfferParent>;
  FilingDocument: FilingDocument;
  FilingRecordInput: FilingRecordInput;
  FillRouteTerms: ResolverTypeWrapper<FillRouteTerms>;
  FillRouteTermsInput: FillRouteTermsInput;
  FillingFinding: ResolverTypeWrapper<FillingFinding>;
  FollowUp: ResolverTypeWrapper<FollowUpParent>;
  FollowUpEntry: ResolverTypeWrapper<FollowUpEntry>;
  FollowUpKind: FollowUpKind;
  FollowUpProgressInput: FollowUpProgressInput;
  FormBehaviour: ResolverTypeWrapper<FormBehaviour>;
  FormIndicator: ResolverTypeWrapper<FormIndicator>;
  FormPerson: ResolverTypeWrapper<PartyParent>;
  FormResult: ResolverTypeWrapper<FormResult>;
  Formation: ResolverTypeWrapper<FormationRowParent>;
  FormationAction: FormationAction;
  FormationApproveInput: FormationApproveInput;
  FormationCategory: FormationCategory;
  FormationConnection: ResolverTypeWrapper<ConnectionParent<unknown>>;
  FormationCorrectInput: FormationCorrectInput;
  FormationCorrection: ResolverTypeWrapper<FormationCorrectionParent>;
  FormationCorrectionApproveInput: FormationCorrectionApproveInput;
  FormationCorrectionRejectInput: FormationCorrectionRejectInput;
  FormationCorrectionStatus: FormationCorrectionStatus;
  FormationEdge: ResolverTypeWrapper<Omit<FormationEdge, 'node'> & { node: ResolversTypes['Formation'] }>;
  FormationPayload: ResolverTypeWrapper<PayloadParentParent>;
  FormationRejectInput: FormationRejectInput;
  FormationRequestInput: FormationRequestInput;
  FormationSeats: ResolverTypeWrapper<SeatsViewParent>;
  FormationSeatsAction: FormationSeatsAction;
  FormationSeatsConnection: ResolverTypeWrapper<Omit<FormationSeatsConnection, 'edges'> & { edges: Array<ResolversTypes['FormationSeatsEdge']> }>;
  FormationSeatsEdge: ResolverTypeWrapper<Omit<FormationSeatsEdge, 'node'> & { node: ResolversTypes['FormationSeats'] }>;
  FormationStatus: FormationStatus;
  FormationTerms: ResolverTypeWrapper<Omit<FormationTerms, 'additionalTest'> & { additionalTest?: Maybe<ResolversTypes['AdditionalTest']> }>;
  FormationWithdrawInput: FormationWithdrawInput;
  FoundApplicant: ResolverTypeWrapper<FoundApplicantParent>;
  FrequentQuestion: ResolverTypeWrapper<FrequentRowParent>;
  FrequentQuestionAction: FrequentQuestionAction;
  FrequentQuestionConnection: ResolverTypeWrapper<ConnectionParent<unknown>>;
  FrequentQuestionDecideInput: FrequentQuestionDecideInput;
  FrequentQuestionEdge: ResolverTypeWrapper<Omit<FrequentQuestionEdge, 'node'> & { node: ResolversTypes['FrequentQuestion'] }>;
  FrequentQuestionEdition: ResolverTypeWrapper<FrequentEditionViewParent>;
  FrequentQuestionPayload: ResolverTypeWrapper<PayloadParentParent>;
  FrequentQuestionProposal: ResolverTypeWrapper<FrequentProposalParent>;
  FrequentQuestionProposeInput: FrequentQuestionProposeInput;
  FrequentQuestionReviseInput: FrequentQuestionReviseInput;
  FrequentQuestionStatus: FrequentQuestionStatus;
  FrequentQuestionWithdrawInput: FrequentQuestionWithdrawInput;
  FrozenIndicator: ResolverTypeWrapper<IndicatorParent>;
  FrozenParent: ResolverTypeWrapper<ParentParent>;
  FrozenTarget: ResolverTypeWrapper<FrozenViewParent>;
  FunctionalLevel: FunctionalLevel;
  FunnelBy: FunnelBy;
  FunnelCount: ResolverTypeWrapper<FunnelCount>;
  FunnelRow: ResolverTypeWrapper<FunnelRowViewParent>;
  FunnelStep: FunnelStep;
  Grant: Grant;
  GroupAge: ResolverTypeWrapper<GroupAge>;
  GroupAgeInput: GroupAgeInput;
  HandOver: ResolverTypeWrapper<EvaluationParent>;
  HeadedUnit: ResolverTypeWrapper<HeadedViewParent>;
  Helper: Helper;
  HoldingKind: HoldingKind;
  Holiday: ResolverTypeWrapper<Holiday>;
  HolidayInput: HolidayInput;
  HolidayKind: HolidayKind;
  HolidaysUnknown: ResolverTypeWrapper<HolidaysUnknown>;
  Identifier: ResolverTypeWrapper<DatedIdentifierParent>;
  IdentifierAddInput: IdentifierAddInput;
  IdentifierCorrectInput: IdentifierCorrectInput;
  IdentifierExplanation: ResolverTypeWrapper<IdentifierExplanation>;
  IdentifierKind: IdentifierKind;
  IdentifierTaken: ResolverTypeWrapper<IdentifierTaken>;
  InboxNotice: ResolverTypeWrapper<InboxNoticeRowParent>;
  InboxNoticeConnection: ResolverTypeWrapper<InboxNoticeConnectionViewParent>;
  InboxNoticeEdge: ResolverTypeWrapper<Omit<InboxNoticeEdge, 'node'> & { node: ResolversTypes['InboxNotice'] }>;
  InboxState: InboxState;
  Indicator: ResolverTypeWrapper<IndicatorParent>;
  IndicatorInput: IndicatorInput;
  IneligibilityGround: ResolverTypeWrapper<IneligibilityGround>;
  IneligibilityGroundInput: IneligibilityGroundInput;
  IneligibilityReason: IneligibilityReason;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  JobText: ResolverTypeWrapper<JobTextViewParent>;
  JobTextAction: JobTextAction;
  JobTextDecideInput: JobTextDecideInput;
  JobTextEdition: ResolverTypeWrapper<JobTextEditionViewParent>;
  JobTextPayload: ResolverTypeWrapper<PayloadParentParent>;
  JobTextProposal: ResolverTypeWrapper<JobTextProposalViewParent>;
  JobTextSetInput: JobTextSetInput;
  Judgement: ResolverTypeWrapper<Judgement>;
  JudgementInput: JudgementInput;
  LeastPointsInput: LeastPointsInput;
  LeavingNote: ResolverTypeWrapper<NoteViewParent>;
  LeftReason: LeftReason;
  LeftTarget: ResolverTypeWrapper<LeftTarget>;
  LevelCoefficient: ResolverTypeWrapper<LevelCoefficient>;
  LevelCoefficientInput: LevelCoefficientInput;
  LevelNeed: ResolverTypeWrapper<LevelNeed>;
  LevelNeedInput: LevelNeedInput;
  ListChange: ResolverTypeWrapper<ChangeViewParent>;
  ListChangeConnection: ResolverTypeWrapper<Omit<ListChangeConnection, 'edges'> & { edges: Array<ResolversTypes['ListChangeEdge']> }>;
  ListChangeEdge: ResolverTypeWrapper<Omit<ListChangeEdge, 'node'> & { node: ResolversTypes['ListChange'] }>;
  ListOutcome: ListOutcome;
  ListPayload: ResolverTypeWrapper<PayloadParentParent>;
  ListPreview: ResolverTypeWrapper<ListDraftParent>;
  ListPreviewAction: ListPreviewAction;
  ListPublishInput: ListPublishInput;
  ListStage: ListStage;
  MailMode: MailMode;
  MajorMatch: MajorMatch;
  MajorName: ResolverTypeWrapper<MajorName>;
  MajorNameInput: MajorNameInput;
  MatchedMajor: ResolverTypeWrapper<MatchedMajor>;
  Me: ResolverTypeWrapper<ViewerParent>;
  Measure: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Measure']>;
  MessageAddress: ResolverTypeWrapper<MessageAddress>;
  MessageAddressSaveInput: MessageAddressSaveInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NextStep: ResolverTypeWrapper<NextStepParent>;
  NextStepCode: NextStepCode;
  NikCorrectInput: NikCorrectInput;
  NoSuggestion: NoSuggestion;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NoticeAddress: ResolverTypeWrapper<NoticeAddressViewParent>;
  NoticeAddressPayload: ResolverTypeWrapper<PayloadParentParent>;
  NoticeAddressRemoveInput: NoticeAddressRemoveInput;
  NoticeAddressSetInput: NoticeAddressSetInput;
  NoticeAddressVerifyInput: NoticeAddressVerifyInput;
  NoticeEdition: ResolverTypeWrapper<NoticeEditionViewParent>;
  NoticeEvent: NoticeEvent;
  NoticeGroup: NoticeGroup;
  NoticeLanguage: NoticeLanguage;
  NoticePreference: ResolverTypeWrapper<NoticePreference>;
  NoticePreferenceInput: NoticePreferenceInput;
  NoticePreferences: ResolverTypeWrapper<NoticePreferencesViewParent>;
  NoticePreferencesPayload: ResolverTypeWrapper<PayloadParentParent>;
  NoticePreferencesSetInput: NoticePreferencesSetInput;
  NoticeProposal: ResolverTypeWrapper<NoticeProposalViewParent>;
  NoticesReadInput: NoticesReadInput;
  NoticesReadPayload: ResolverTypeWrapper<PayloadParentParent>;
  NoticesReadUpToInput: NoticesReadUpToInput;
  NoticesTerms: ResolverTypeWrapper<NoticesTerms>;
  NoticesTermsInput: NoticesTermsInput;
  Objection: ResolverTypeWrapper<ObjectionRowParent>;
  ObjectionAction: ObjectionAction;
  ObjectionAssignInput: ObjectionAssignInput;
  ObjectionAssignment: ResolverTypeWrapper<ObjectionAssignmentParent>;
  ObjectionConnection: ResolverTypeWrapper<ConnectionParent<unknown>>;
  ObjectionDecideInput: ObjectionDecideInput;
  ObjectionDecision: ResolverTypeWrapper<ObjectionDecisionParent>;
  ObjectionDraft: ResolverTypeWrapper<ObjectionDraftViewParent>;
  ObjectionDraftSaveInput: ObjectionDraftSaveInput;
  ObjectionEdge: ResolverTypeWrapper<Omit<ObjectionEdge, 'node'> & { node: ResolversTypes['ObjectionItem'] }>;
  ObjectionExtendInput: ObjectionExtendInput;
  ObjectionExtension: ResolverTypeWrapper<ObjectionExtensionParent>;
  ObjectionFileInput: ObjectionFileInput;
  ObjectionHearing: ObjectionHearing;
  ObjectionItem: ResolverTypeWrapper<ObjectionCardParent>;
  ObjectionNumbers: ResolverTypeWrapper<ObjectionNumbersViewParent>;
  ObjectionOutcome: ObjectionOutcome;
  ObjectionPayload: ResolverTypeWrapper<PayloadParentParent>;
  ObjectionPlan: ResolverTypeWrapper<ObjectedPlanParent>;
  ObjectionSide: ObjectionSide;
  ObjectionStatement: ResolverTypeWrapper<StatementParent>;
  ObjectionStatementInput: ObjectionStatementInput;
  ObjectionStatus: ObjectionStatus;
  ObjectionSummary: ResolverTypeWrapper<Omit<ObjectionSummary, 'changed' | 'decided' | 'filed' | 'open'> & { changed: ResolversTypes['SmallCount'], decided: ResolversTypes['SmallCount'], filed: ResolversTypes['SmallCount'], open: ResolversTypes['SmallCount'] }>;
  ObjectionWithdrawInput: ObjectionWithdrawInput;
  ObjectionWork: ResolverTypeWrapper<ObjectionWork>;
  Offer: ResolverTypeWrapper<OfferRowParent>;
  OfferAcceptInput: OfferAcceptInput;
  OfferAction: OfferAction;
  OfferAnnulment: ResolverTypeWrapper<OfferAnnulment>;
  OfferCandidate: ResolverTypeWrapper<SubmissionParent>;
  OfferConnection: ResolverTypeWrapper<Omit<OfferConnection, 'edges'> & { edges: Array<ResolversTypes['OfferEdge']> }>;
  OfferDeclineInput: OfferDeclineInput;
  OfferEdge: ResolverTypeWrapper<Omit<OfferEdge, 'node'> & { node: ResolversTypes['Offer'] }>;
  OfferExclusion: ResolverTypeWrapper<OfferExclusion>;
  OfferGround: OfferGround;
  OfferLapseInput: OfferLapseInput;
  OfferPayload: ResolverTypeWrapper<PayloadParentParent>;
  OfferStatus: OfferStatus;
  OfferWork: ResolverTypeWrapper<OfferWork>;
  OffersMakeInput: OffersMakeInput;
  OffersPayload: ResolverTypeWrapper<PayloadParentParent>;
  Office: Office;
  OfficerFigures: ResolverTypeWrapper<OfficerFiguresParent>;
  OfficerLoad: ResolverTypeWrapper<OfficerLoadParent>;
  Opening: ResolverTypeWrapper<FormationParent>;
  OpeningConnection: ResolverTypeWrapper<Omit<OpeningConnection, 'edges'> & { edges: Array<ResolversTypes['OpeningEdge']> }>;
  OpeningCorrection: ResolverTypeWrapper<FormationCorrectionParent>;
  OpeningEdge: ResolverTypeWrapper<Omit<OpeningEdge, 'node'> & { node: ResolversTypes['Opening'] }>;
  OpeningRequirements: ResolverTypeWrapper<OpeningRequirements>;
  OrganisationTerms: ResolverTypeWrapper<OrganisationTerms>;
  OrganisationTermsInput: OrganisationTermsInput;
  OutcomeCount: ResolverTypeWrapper<OutcomeCount>;
  OutstandingConnection: ResolverTypeWrapper<OutstandingPageParent>;
  OutstandingEdge: ResolverTypeWrapper<Omit<OutstandingEdge, 'node'> & { node: ResolversTypes['OutstandingPerson'] }>;
  OutstandingFile: ResolverTypeWrapper<OutstandingFile>;
  OutstandingFilter: OutstandingFilter;
  OutstandingPerson: ResolverTypeWrapper<OutstandingViewParent>;
  OutstandingSort: OutstandingSort;
  OutstandingStep: OutstandingStep;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Panel: ResolverTypeWrapper<PanelRowParent>;
  PanelAbsence: ResolverTypeWrapper<PanelAbsence>;
  PanelAction: PanelAction;
  PanelAnchor: ResolverTypeWrapper<PanelAnchor>;
  PanelAnchorInput: PanelAnchorInput;
  PanelAttendanceRecordInput: PanelAttendanceRecordInput;
  PanelCard: ResolverTypeWrapper<CardViewParent>;
  PanelCardDiscussInput: PanelCardDiscussInput;
  PanelCardSaveInput: PanelCardSaveInput;
  PanelCardSubmitInput: PanelCardSubmitInput;
  PanelCloseInput: PanelCloseInput;
  PanelConflictDeclareInput: PanelConflictDeclareInput;
  PanelConnection: ResolverTypeWrapper<Omit<PanelConnection, 'edges'> & { edges: Array<ResolversTypes['PanelEdge']> }>;
  PanelCreateInput: PanelCreateInput;
  PanelCriterion: ResolverTypeWrapper<CriterionParent>;
  PanelCriterionInput: PanelCriterionInput;
  PanelDiscussion: ResolverTypeWrapper<PanelDiscussion>;
  PanelDissolveInput: PanelDissolveInput;
  PanelEdge: ResolverTypeWrapper<Omit<PanelEdge, 'node'> & { node: ResolversTypes['Panel'] }>;
  PanelMember: ResolverTypeWrapper<PanelMember>;
  PanelMemberReplaceInput: PanelMemberReplaceInput;
  PanelMethod: PanelMethod;
  PanelParticipant: ResolverTypeWrapper<ParticipantViewParent>;
  PanelParticipantAction: PanelParticipantAction;
  PanelParticipantConnection: ResolverTypeWrapper<Omit<PanelParticipantConnection, 'edges'> & { edges: Array<ResolversTypes['PanelParticipantEdge']> }>;
  PanelParticipantEdge: ResolverTypeWrapper<Omit<PanelParticipantEdge, 'node'> & { node: ResolversTypes['PanelParticipant'] }>;
  PanelParticipantPayload: ResolverTypeWrapper<PayloadParentParent>;
  PanelParticipantState: PanelParticipantState;
  PanelPayload: ResolverTypeWrapper<PayloadParentParent>;
  PanelProgress: ResolverTypeWrapper<PanelProgress>;
  PanelRosterRenewInput: PanelRosterRenewInput;
  PanelScore: ResolverTypeWrapper<PanelScore>;
  PanelScoreInput: PanelScoreInput;
  PanelScoresProposeInput: PanelScoresProposeInput;
  PanelStandInNameInput: PanelStandInNameInput;
  PanelStateCount: ResolverTypeWrapper<PanelStateCount>;
  PanelStatus: PanelStatus;
  ParentChoice: ParentChoice;
  ParentState: ParentState;
  PartLeast: ResolverTypeWrapper<PartLeast>;
  PartLeastInput: PartLeastInput;
  PartScore: ResolverTypeWrapper<PartScoreParent>;
  PassingGradeInput: PassingGradeInput;
  PassingRules: ResolverTypeWrapper<PassingRules>;
  PassingTerms: ResolverTypeWrapper<PassingTerms>;
  PassingTermsInput: PassingTermsInput;
  PayRange: ResolverTypeWrapper<PayRange>;
  PerformanceCycle: ResolverTypeWrapper<CycleRowParent>;
  PerformanceSummary: ResolverTypeWrapper<PerformanceSummaryViewParent>;
  PerformanceTerms: ResolverTypeWrapper<PerformanceTerms>;
  PerformanceTermsInput: PerformanceTermsInput;
  Periodicity: Periodicity;
  PersonSnapshot: ResolverTypeWrapper<PartyParent>;
  Perspective: Perspective;
  PhaseExtension: ResolverTypeWrapper<PhaseExtensionRowParent>;
  PhaseExtensionConnection: ResolverTypeWrapper<ConnectionParent<unknown>>;
  PhaseExtensionEdge: ResolverTypeWrapper<Omit<PhaseExtensionEdge, 'node'> & { node: ResolversTypes['PhaseExtension'] }>;
  PhaseKind: PhaseKind;
  PlacementGround: PlacementGround;
  Plan: ResolverTypeWrapper<PlanRowParent>;
  PlanAction: PlanAction;
  PlanApprovalInput: PlanApprovalInput;
  PlanApproveInput: PlanApproveInput;
  PlanApproveManyInput: PlanApproveManyInput;
  PlanApproveManyPayload: ResolverTypeWrapper<PayloadParentParent>;
  PlanApproveOutcome: ResolverTypeWrapper<ApproveOutcomeParent>;
  PlanChange: ResolverTypeWrapper<PlanChange>;
  PlanChangeCancelInput: PlanChangeCancelInput;
  PlanChangeInput: PlanChangeInput;
  PlanComment: ResolverTypeWrapper<PlanCommentParent>;
  PlanCommentInput: PlanCommentInput;
  PlanCommentPayload: ResolverTypeWrapper<PayloadParentParent>;
  PlanCopyInput: PlanCopyInput;
  PlanCounts: ResolverTypeWrapper<PlanCounts>;
  PlanForm: ResolverTypeWrapper<PlanFormParent>;
  PlanFrame: ResolverTypeWrapper<FrameParent>;
  PlanFrameInput: PlanFrameInput;
  PlanLeavingNotesInput: PlanLeavingNotesInput;
  PlanMarkReadInput: PlanMarkReadInput;
  PlanMonth: ResolverTypeWrapper<Omit<PlanMonth, 'approved' | 'total'> & { approved: ResolversTypes['SmallCount'], total: ResolversTypes['SmallCount'] }>;
  PlanNumbers: ResolverTypeWrapper<PlanNumbersViewParent>;
  PlanOpenInput: PlanOpenInput;
  PlanPayload: ResolverTypeWrapper<PayloadParentParent>;
  PlanProposalInput: PlanProposalInput;
  PlanReturnInput: PlanReturnInput;
  PlanStage: PlanStage;
  PlanStatus: PlanStatus;
  PlanStep: ResolverTypeWrapper<PlanStepParent>;
  PlanStepAction: PlanStepAction;
  PlanSubmitInput: PlanSubmitInput;
  PlanSummary: ResolverTypeWrapper<Omit<PlanSummary, 'approved' | 'draft' | 'returned' | 'submitted' | 'total'> & { approved: ResolversTypes['SmallCount'], draft: ResolversTypes['SmallCount'], returned: ResolversTypes['SmallCount'], submitted: ResolversTypes['SmallCount'], total: ResolversTypes['SmallCount'] }>;
  PlanTakenPayload: ResolverTypeWrapper<PayloadParentParent>;
  PlanTemplate: ResolverTypeWrapper<PlanTemplateRowParent>;
  PlanTemplateAction: PlanTemplateAction;
  PlanTemplateConnection: ResolverTypeWrapper<Omit<PlanTemplateConnection, 'edges'> & { edges: Array<ResolversTypes['PlanTemplateEdge']> }>;
  PlanTemplateDraft: ResolverTypeWrapper<Omit<PlanTemplateDraft, 'targets'> & { targets: Array<ResolversTypes['TargetContent']> }>;
  PlanTemplateEdge: ResolverTypeWrapper<Omit<PlanTemplateEdge, 'node'> & { node: ResolversTypes['PlanTemplate'] }>;
  PlanTemplateEdition: ResolverTypeWrapper<TemplateEditionViewParent>;
  PlanTemplatePayload: ResolverTypeWrapper<PayloadParentParent>;
  PlanTemplatePublishInput: PlanTemplatePublishInput;
  PlanTemplateSaveInput: PlanTemplateSaveInput;
  PlanTemplateStatus: PlanTemplateStatus;
  PlanTemplateWithdrawInput: PlanTemplateWithdrawInput;
  PlanUseTemplateInput: PlanUseTemplateInput;
  PlanVersion: ResolverTypeWrapper<VersionViewParent>;
  PlanVoid: ResolverTypeWrapper<PlanVoid>;
  PlanVoidCause: PlanVoidCause;
  PlanWithdrawInput: PlanWithdrawInput;
  PolicyChange: ResolverTypeWrapper<PolicyChange>;
  PolicyEntry: ResolverTypeWrapper<PolicyEntryRowParent>;
  PolicyEntryAction: PolicyEntryAction;
  PolicyEntryConnection: ResolverTypeWrapper<Omit<PolicyEntryConnection, 'edges'> & { edges: Array<ResolversTypes['PolicyEntryEdge']> }>;
  PolicyEntryEdge: ResolverTypeWrapper<Omit<PolicyEntryEdge, 'node'> & { node: ResolversTypes['PolicyEntry'] }>;
  PolicyEntryStatus: PolicyEntryStatus;
  PolicyInForce: ResolverTypeWrapper<InForceParent>;
  PolicyKind: PolicyKind;
  PolicyPayload: ResolverTypeWrapper<PayloadParentParent>;
  PolicyProposeInput: PolicyProposeInput;
  PolicyReleaseInput: PolicyReleaseInput;
  PolicyTerms: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PolicyTerms']>;
  PolicyTermsInput: PolicyTermsInput;
  PolicyWarning: ResolverTypeWrapper<PolicyWarning>;
  PolicyWarningCode: PolicyWarningCode;
  PolicyWithdrawInput: PolicyWithdrawInput;
  Position: ResolverTypeWrapper<PositionRowParent>;
  PositionCompetences: ResolverTypeWrapper<PositionCompetencesViewParent>;
  PositionCreateInput: PositionCreateInput;
  PositionGroup: PositionGroup;
  PositionKind: PositionKind;
  PositionPayload: ResolverTypeWrapper<PayloadParentParent>;
  PositionRenameInput: PositionRenameInput;
  Predicate: Predicate;
  PredicateCount: ResolverTypeWrapper<PredicateCount>;
  PredicateGuidance: ResolverTypeWrapper<PredicateGuidance>;
  PredicateNumbers: ResolverTypeWrapper<PredicateNumbersViewParent>;
  PredicatePeople: ResolverTypeWrapper<PredicatePeopleViewParent>;
  PredicatePercent: ResolverTypeWrapper<PredicatePercent>;
  PredicatePercentInput: PredicatePercentInput;
  PredicateSummary: ResolverTypeWrapper<Omit<PredicateSummary, 'achievements' | 'counts' | 'final'> & { achievements: Array<ResolversTypes['AchievementSummary']>, counts: Array<ResolversTypes['PredicateTally']>, final: ResolversTypes['SmallCount'] }>;
  PredicateTally: ResolverTypeWrapper<Omit<PredicateTally, 'people'> & { people: ResolversTypes['SmallCount'] }>;
  PreviewedFormation: ResolverTypeWrapper<ListedFormationParent>;
  PriorityGroup: ResolverTypeWrapper<PriorityGroupParent>;
  ProfileSaveInput: ProfileSaveInput;
  ProgressAddInput: ProgressAddInput;
  ProgressConnection: ResolverTypeWrapper<Omit<ProgressConnection, 'edges'> & { edges: Array<ResolversTypes['ProgressEdge']> }>;
  ProgressEdge: ResolverTypeWrapper<Omit<ProgressEdge, 'node'> & { node: ResolversTypes['ProgressEntry'] }>;
  ProgressEntry: ResolverTypeWrapper<ProgressEntryParent>;
  ProgressMonth: ResolverTypeWrapper<Omit<ProgressMonth, 'plans'> & { plans: ResolversTypes['SmallCount'] }>;
  ProgressNumbers: ResolverTypeWrapper<ProgressNumbersViewParent>;
  ProgressPayload: ResolverTypeWrapper<PayloadParentParent>;
  PromotionInput: PromotionInput;
  PromotionManyInput: PromotionManyInput;
  PromotionManyPayload: ResolverTypeWrapper<PayloadParentParent>;
  PromotionOutcome: ResolverTypeWrapper<PromotionOutcomeParent>;
  Proof: ResolverTypeWrapper<Proof>;
  ProofInput: ProofInput;
  QualitativeMeasure: ResolverTypeWrapper<QualitativeMeasureParent>;
  QualitativeMeasureInput: QualitativeMeasureInput;
  QuantitativeMeasure: ResolverTypeWrapper<QuantitativeMeasureParent>;
  QuantitativeMeasureInput: QuantitativeMeasureInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RankingKey: ResolverTypeWrapper<KeyViewParent>;
  RaterFigures: ResolverTypeWrapper<RaterFiguresViewParent>;
  RaterGroup: RaterGroup;
  RaterWarning: RaterWarning;
  Rating: Rating;
  RatingDrift: ResolverTypeWrapper<RatingDriftViewParent>;
  ReceiptKind: ReceiptKind;
  RecordEntry: ResolverTypeWrapper<RecordEntryViewParent>;
  RecordEntryKind: RecordEntryKind;
  RecordEntryWithdrawInput: RecordEntryWithdrawInput;
  RecordField: RecordField;
  RecordFieldChange: ResolverTypeWrapper<RecordFieldChange>;
  RecordWarning: RecordWarning;
  RecruitmentSummary: ResolverTypeWrapper<RecruitmentSummary>;
  RecruitmentTerms: ResolverTypeWrapper<RecruitmentTerms>;
  RecruitmentTermsInput: RecruitmentTermsInput;
  RecruitmentWork: ResolverTypeWrapper<RecruitmentWorkViewParent>;
  Region: ResolverTypeWrapper<RegionViewParent>;
  RequirementsInput: RequirementsInput;
  Resting: ResolverTypeWrapper<RestingParent>;
  RestingKind: RestingKind;
  RetentionTerms: ResolverTypeWrapper<RetentionTerms>;
  RetentionTermsInput: RetentionTermsInput;
  ReviewApproveRatersInput: ReviewApproveRatersInput;
  ReviewAskedCount: ResolverTypeWrapper<ReviewAskedCount>;
  ReviewAudience: ResolverTypeWrapper<ReviewAudience>;
  ReviewAudienceMember: ReviewAudienceMember;
  ReviewCandidate: ResolverTypeWrapper<RaterCandidateParent>;
  ReviewCloseInput: ReviewCloseInput;
  ReviewCommentAnswer: ResolverTypeWrapper<ReviewCommentAnswer>;
  ReviewCommentInput: ReviewCommentInput;
  ReviewConflict: ResolverTypeWrapper<ConflictParent>;
  ReviewConflictInput: ReviewConflictInput;
  ReviewDeclineInput: ReviewDeclineInput;
  ReviewDeclineReason: ReviewDeclineReason;
  ReviewDevelopmentSeed: ResolverTypeWrapper<ReviewDevelopmentSeed>;
  ReviewDraft: ResolverTypeWrapper<DraftViewParent>;
  ReviewDraftSaveInput: ReviewDraftSaveInput;
  ReviewEnrolManyInput: ReviewEnrolManyInput;
  ReviewEnrolManyPayload: ResolverTypeWrapper<PayloadParentParent>;
  ReviewEnrolUnitInput: ReviewEnrolUnitInput;
  ReviewEnrolUnitOutcome: ResolverTypeWrapper<PersonOutcomeParent>;
  ReviewEnrolUnitPayload: ResolverTypeWrapper<PayloadParentParent>;
  ReviewExtendInput: ReviewExtendInput;
  ReviewExternalInput: ReviewExternalInput;
  ReviewExternalInviteInput: ReviewExternalInviteInput;
  ReviewExternalInvitePayload: ResolverTypeWrapper<PayloadParentParent>;
  ReviewExternalOpenInput: ReviewExternalOpenInput;
  ReviewExternalOpenPayload: ResolverTypeWrapper<PayloadParentParent>;
  ReviewExternalRater: ResolverTypeWrapper<ExternalParent>;
  ReviewExternalSubmitInput: ReviewExternalSubmitInput;
  ReviewExternalSubmitPayload: ResolverTypeWrapper<PayloadParentParent>;
  ReviewExternalView: ResolverTypeWrapper<ExternalViewParent>;
  ReviewForm: ResolverTypeWrapper<ReviewFormParent>;
  ReviewGap: ResolverTypeWrapper<ReviewGap>;
  ReviewGroupInput: ReviewGroupInput;
  ReviewGroupResult: ResolverTypeWrapper<ReviewGroupResult>;
  ReviewGroupRule: ResolverTypeWrapper<ReviewGroupRule>;
  ReviewInvitation: ResolverTypeWrapper<InvitationViewParent>;
  ReviewInvitationAction: ReviewInvitationAction;
  ReviewInvitationConnection: ResolverTypeWrapper<Omit<ReviewInvitationConnection, 'edges'> & { edges: Array<ResolversTypes['ReviewInvitationEdge']> }>;
  ReviewInvitationEdge: ResolverTypeWrapper<Omit<ReviewInvitationEdge, 'node'> & { node: ResolversTypes['ReviewInvitation'] }>;
  ReviewInvitationPayload: ResolverTypeWrapper<PayloadParentParent>;
  ReviewInvitationState: ReviewInvitationState;
  ReviewLaunchInput: ReviewLaunchInput;
  ReviewMissing: ReviewMissing;
  ReviewNominateInput: ReviewNominateInput;
  ReviewNominatedExternal: ResolverTypeWrapper<ReviewNominatedExternal>;
  ReviewNomination: ResolverTypeWrapper<NominationParent>;
  ReviewNumbers: ResolverTypeWrapper<ReviewNumbersViewParent>;
  ReviewParticipation: ResolverTypeWrapper<Omit<ReviewParticipation, 'answered' | 'invited'> & { answered: ResolversTypes['SmallCount'], invited: ResolversTypes['SmallCount'] }>;
  ReviewProgress: ResolverTypeWrapper<ReviewProgress>;
  ReviewPublicationInput: ReviewPublicationInput;
  ReviewPublishManyInput: ReviewPublishManyInput;
  ReviewPublishManyPayload: ResolverTypeWrapper<PayloadParentParent>;
  ReviewPurpose: ReviewPurpose;
  ReviewQuestion: ResolverTypeWrapper<ReviewQuestion>;
  ReviewQuestionComments: ResolverTypeWrapper<ReviewQuestionComments>;
  ReviewRater: ResolverTypeWrapper<RaterViewParent>;
  ReviewRaterInput: ReviewRaterInput;
  ReviewRemindInput: ReviewRemindInput;
  ReviewReplaceRaterInput: ReviewReplaceRaterInput;
  ReviewResult: ResolverTypeWrapper<ReviewResultParent>;
  ReviewReturnRatersInput: ReviewReturnRatersInput;
  ReviewRound: ResolverTypeWrapper<RoundRowParent>;
  ReviewRoundAction: ReviewRoundAction;
  ReviewRoundCancelInput: ReviewRoundCancelInput;
  ReviewRoundChangeInput: ReviewRoundChangeInput;
  ReviewRoundConnection: ResolverTypeWrapper<Omit<ReviewRoundConnection, 'edges'> & { edges: Array<ResolversTypes['ReviewRoundEdge']> }>;
  ReviewRoundCreateInput: ReviewRoundCreateInput;
  ReviewRoundEdge: ResolverTypeWrapper<Omit<ReviewRoundEdge, 'node'> & { node: ResolversTypes['ReviewRound'] }>;
  ReviewRoundPayload: ResolverTypeWrapper<PayloadParentParent>;
  ReviewRoundStatus: ReviewRoundStatus;
  ReviewScore: ReviewScore;
  ReviewScoreAnswer: ResolverTypeWrapper<ReviewScoreAnswer>;
  ReviewScoreInput: ReviewScoreInput;
  ReviewSeedReason: ReviewSeedReason;
  ReviewStrikeInput: ReviewStrikeInput;
  ReviewStruckRater: ResolverTypeWrapper<StrikeParent>;
  ReviewSubject: ResolverTypeWrapper<SubjectRowParent>;
  ReviewSubjectAction: ReviewSubjectAction;
  ReviewSubjectConnection: ResolverTypeWrapper<Omit<ReviewSubjectConnection, 'edges'> & { edges: Array<ResolversTypes['ReviewSubjectEdge']> }>;
  ReviewSubjectEdge: ResolverTypeWrapper<Omit<ReviewSubjectEdge, 'node'> & { node: ResolversTypes['ReviewSubject'] }>;
  ReviewSubjectOutcome: ResolverTypeWrapper<OutcomeParentParent>;
  ReviewSubjectPayload: ResolverTypeWrapper<PayloadParentParent>;
  ReviewSubjectStatus: ReviewSubjectStatus;
  ReviewSubjectWithdrawInput: ReviewSubjectWithdrawInput;
  ReviewSubmitInput: ReviewSubmitInput;
  ReviewTemplate: ResolverTypeWrapper<TemplateRowParent>;
  ReviewTemplateConnection: ResolverTypeWrapper<Omit<ReviewTemplateConnection, 'edges'> & { edges: Array<ResolversTypes['ReviewTemplateEdge']> }>;
  ReviewTemplateEdge: ResolverTypeWrapper<Omit<ReviewTemplateEdge, 'node'> & { node: ResolversTypes['ReviewTemplate'] }>;
  ReviewTemplatePayload: ResolverTypeWrapper<PayloadParentParent>;
  ReviewTemplateSaveInput: ReviewTemplateSaveInput;
  ReviewValueForm: ResolverTypeWrapper<ReviewValueForm>;
  ReviewValueInput: ReviewValueInput;
  ReviewValueResult: ResolverTypeWrapper<ReviewValueResult>;
  ReviewsTerms: ResolverTypeWrapper<ReviewsTerms>;
  ReviewsTermsInput: ReviewsTermsInput;
  Role: Role;
  RowScores: ResolverTypeWrapper<RowViewParent>;
  RuleChangeStatus: RuleChangeStatus;
  RuleViolation: ResolverTypeWrapper<UserErrorViewParent>;
  Scope: ResolverTypeWrapper<Scope>;
  ScoreChange: ResolverTypeWrapper<SheetChangeViewParent>;
  ScoreChangeConnection: ResolverTypeWrapper<Omit<ScoreChangeConnection, 'edges'> & { edges: Array<ResolversTypes['ScoreChangeEdge']> }>;
  ScoreChangeEdge: ResolverTypeWrapper<Omit<ScoreChangeEdge, 'node'> & { node: ResolversTypes['ScoreChange'] }>;
  ScoreChangeKind: ScoreChangeKind;
  ScoreFileAnnounceInput: ScoreFileAnnounceInput;
  ScoreFilePayload: ResolverTypeWrapper<PayloadParentParent>;
  ScoreImport: ResolverTypeWrapper<ImportRowParent>;
  ScoreImportAction: ScoreImportAction;
  ScoreImportApproveInput: ScoreImportApproveInput;
  ScoreImportConnection: ResolverTypeWrapper<Omit<ScoreImportConnection, 'edges'> & { edges: Array<ResolversTypes['ScoreImportEdge']> }>;
  ScoreImportCounts: ResolverTypeWrapper<ScoreImportCounts>;
  ScoreImportEdge: ResolverTypeWrapper<Omit<ScoreImportEdge, 'node'> & { node: ResolversTypes['ScoreImport'] }>;
  ScoreImportPayload: ResolverTypeWrapper<PayloadParentParent>;
  ScoreImportProposeInput: ScoreImportProposeInput;
  ScoreImportRejectInput: ScoreImportRejectInput;
  ScoreImportStatus: ScoreImportStatus;
  ScoreIssue: ResolverTypeWrapper<RowIssueParent>;
  ScoreIssueConnection: ResolverTypeWrapper<Omit<ScoreIssueConnection, 'edges'> & { edges: Array<ResolversTypes['ScoreIssueEdge']> }>;
  ScoreIssueEdge: ResolverTypeWrapper<Omit<ScoreIssueEdge, 'node'> & { node: ResolversTypes['ScoreIssue'] }>;
  ScoreMissingConnection: ResolverTypeWrapper<ScoreMissingConnection>;
  ScoreMissingEdge: ResolverTypeWrapper<ScoreMissingEdge>;
  ScoreProblem: ScoreProblem;
  ScoreRow: ResolverTypeWrapper<SheetRowViewParent>;
  ScoreRowConnection: ResolverTypeWrapper<Omit<ScoreRowConnection, 'edges'> & { edges: Array<ResolversTypes['ScoreRowEdge']> }>;
  ScoreRowEdge: ResolverTypeWrapper<Omit<ScoreRowEdge, 'node'> & { node: ResolversTypes['ScoreRow'] }>;
  ScoreSource: ScoreSource;
  ScoreStage: ScoreStage;
  ScoreWarning: ResolverTypeWrapper<ScoreWarningParent>;
  ScoreWarningConnection: ResolverTypeWrapper<Omit<ScoreWarningConnection, 'edges'> & { edges: Array<ResolversTypes['ScoreWarningEdge']> }>;
  ScoreWarningEdge: ResolverTypeWrapper<Omit<ScoreWarningEdge, 'node'> & { node: ResolversTypes['ScoreWarning'] }>;
  ScoreWarningKind: ScoreWarningKind;
  SegmentWithoutPlan: ResolverTypeWrapper<UnplannedParent>;
  SelectionObjection: ResolverTypeWrapper<SelectionObjectionRowParent>;
  SelectionObjectionAction: SelectionObjectionAction;
  SelectionObjectionAnswerInput: SelectionObjectionAnswerInput;
  SelectionObjectionConnection: ResolverTypeWrapper<ConnectionParent<unknown>>;
  SelectionObjectionEdge: ResolverTypeWrapper<Omit<SelectionObjectionEdge, 'node'> & { node: ResolversTypes['SelectionObjection'] }>;
  SelectionObjectionFileInput: SelectionObjectionFileInput;
  SelectionObjectionGround: SelectionObjectionGround;
  SelectionObjectionOpenInput: SelectionObjectionOpenInput;
  SelectionObjectionPayload: ResolverTypeWrapper<PayloadParentParent>;
  SelectionObjectionProofOpenInput: SelectionObjectionProofOpenInput;
  SelectionObjectionProofPayload: ResolverTypeWrapper<PayloadParentParent>;
  SelectionObjectionRefusalConfirmInput: SelectionObjectionRefusalConfirmInput;
  SelectionObjectionRefusalProposeInput: SelectionObjectionRefusalProposeInput;
  SelectionObjectionRefusalWithdrawInput: SelectionObjectionRefusalWithdrawInput;
  SelectionObjectionStage: SelectionObjectionStage;
  SelectionObjectionStatus: SelectionObjectionStatus;
  SelfAssessment: ResolverTypeWrapper<SelfAssessment>;
  SelfAssessmentSaveInput: SelfAssessmentSaveInput;
  SelfAssessmentSubmitInput: SelfAssessmentSubmitInput;
  SelfAssessmentWithdrawInput: SelfAssessmentWithdrawInput;
  Sex: Sex;
  SheetPerson: ResolverTypeWrapper<SheetPersonParent>;
  SiasnRecord: ResolverTypeWrapper<SiasnRecordParent>;
  SiasnRecordConnection: ResolverTypeWrapper<Omit<SiasnRecordConnection, 'edges'> & { edges: Array<ResolversTypes['SiasnRecordEdge']> }>;
  SiasnRecordEdge: ResolverTypeWrapper<Omit<SiasnRecordEdge, 'node'> & { node: ResolversTypes['SiasnRecord'] }>;
  Side: Side;
  SmallCount: ResolverTypeWrapper<SmallCountViewParent>;
  StillInside: ResolverTypeWrapper<UserErrorViewParent>;
  StillRests: ResolverTypeWrapper<UserErrorViewParent>;
  Submission: ResolverTypeWrapper<Submission>;
  SupervisorChangeInput: SupervisorChangeInput;
  TakenTarget: ResolverTypeWrapper<TakenViewParent>;
  Target: ResolverTypeWrapper<TargetViewParent>;
  TargetAgreeInput: TargetAgreeInput;
  TargetAgreeManyInput: TargetAgreeManyInput;
  TargetContent: ResolverTypeWrapper<TargetContentParent>;
  TargetContentInput: TargetContentInput;
  TargetCounterInput: TargetCounterInput;
  TargetKind: TargetKind;
  TargetLinkInput: TargetLinkInput;
  TargetOrderInput: TargetOrderInput;
  TargetOrigin: ResolverTypeWrapper<TargetOriginParent>;
  TargetOriginKind: TargetOriginKind;
  TargetParent: ResolverTypeWrapper<ParentViewParent>;
  TargetParentInput: TargetParentInput;
  TargetPayload: ResolverTypeWrapper<PayloadParentParent>;
  TargetProposalInput: TargetProposalInput;
  TargetProposeInput: TargetProposeInput;
  TargetProposeManyInput: TargetProposeManyInput;
  TargetProposeOutcome: ResolverTypeWrapper<GroupOutcomeParent>;
  TargetProposeToManyInput: TargetProposeToManyInput;
  TargetProposeToManyPayload: ResolverTypeWrapper<PayloadParentParent>;
  TargetRemoveInput: TargetRemoveInput;
  TargetState: TargetState;
  TargetWeightInput: TargetWeightInput;
  TargetWeightsInput: TargetWeightsInput;
  TargetsPayload: ResolverTypeWrapper<PayloadParentParent>;
  Task: ResolverTypeWrapper<TaskViewParent>;
  TaskKind: TaskKind;
  TeamMember: ResolverTypeWrapper<TeamMemberParent>;
  TestAccommodation: ResolverTypeWrapper<AccommodationRowParent>;
  TestAccommodationAction: TestAccommodationAction;
  TestAccommodationConnection: ResolverTypeWrapper<ConnectionParent<unknown>>;
  TestAccommodationDecideInput: TestAccommodationDecideInput;
  TestAccommodationEdge: ResolverTypeWrapper<Omit<TestAccommodationEdge, 'node'> & { node: ResolversTypes['TestAccommodation'] }>;
  TestAccommodationOpenInput: TestAccommodationOpenInput;
  TestAccommodationPayload: ResolverTypeWrapper<PayloadParentParent>;
  TestAccommodationRequestInput: TestAccommodationRequestInput;
  TestAccommodationStatus: TestAccommodationStatus;
  TestCard: ResolverTypeWrapper<TestCardViewParent>;
  TestNeed: TestNeed;
  TestPartRules: ResolverTypeWrapper<PartRulesParent>;
  TestRules: ResolverTypeWrapper<TestViewParent>;
  TestSchedule: ResolverTypeWrapper<ScheduleViewParent>;
  TestScheduleAction: TestScheduleAction;
  TestSchedulePayload: ResolverTypeWrapper<PayloadParentParent>;
  TestSchedulePublishInput: TestSchedulePublishInput;
  TestScores: ResolverTypeWrapper<SheetScoresParent>;
  TestSeat: ResolverTypeWrapper<SeatRowParent>;
  TestSeatConnection: ResolverTypeWrapper<ConnectionParent<unknown>>;
  TestSeatEdge: ResolverTypeWrapper<Omit<TestSeatEdge, 'node'> & { node: ResolversTypes['TestSeat'] }>;
  TestSeatOrder: TestSeatOrder;
  TestSeatOutcome: ResolverTypeWrapper<SeatRowOutcomeParent>;
  TestSeatsAssignInput: TestSeatsAssignInput;
  TestSeatsFreeInput: TestSeatsFreeInput;
  TestSeatsPayload: ResolverTypeWrapper<PayloadParentParent>;
  TestSession: ResolverTypeWrapper<SessionRowParent>;
  TestSessionAction: TestSessionAction;
  TestSessionCancelInput: TestSessionCancelInput;
  TestSessionChange: ResolverTypeWrapper<CardChangeParent>;
  TestSessionChangeInput: TestSessionChangeInput;
  TestSessionConnection: ResolverTypeWrapper<ConnectionParent<unknown>>;
  TestSessionCreateInput: TestSessionCreateInput;
  TestSessionEdge: ResolverTypeWrapper<Omit<TestSessionEdge, 'node'> & { node: ResolversTypes['TestSession'] }>;
  TestSessionPart: TestSessionPart;
  TestSessionPayload: ResolverTypeWrapper<PayloadParentParent>;
  TestSessionStatus: TestSessionStatus;
  TestStageKind: TestStageKind;
  TestWeight: ResolverTypeWrapper<TestWeight>;
  TestWeightInput: TestWeightInput;
  TieDecision: ResolverTypeWrapper<TieDecisionRowParent>;
  TieDecisionAction: TieDecisionAction;
  TieDecisionConfirmInput: TieDecisionConfirmInput;
  TieDecisionPayload: ResolverTypeWrapper<PayloadParentParent>;
  TieDecisionProposeInput: TieDecisionProposeInput;
  TieDecisionStatus: TieDecisionStatus;
  TieDecisionWithdrawInput: TieDecisionWithdrawInput;
  TransferInput: TransferInput;
  TransferManyPayload: ResolverTypeWrapper<PayloadParentParent>;
  TransferOutcome: ResolverTypeWrapper<MoveOutcomeParent>;
  TransitionRefused: ResolverTypeWrapper<UserErrorViewParent>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  Unit: ResolverTypeWrapper<UnitViewParent>;
  UnitAchievement: ResolverTypeWrapper<UnitAchievementRowParent>;
  UnitAchievementAction: UnitAchievementAction;
  UnitAchievementPayload: ResolverTypeWrapper<PayloadParentParent>;
  UnitAchievementSetInput: UnitAchievementSetInput;
  UnitAchievementStatus: UnitAchievementStatus;
  UnitCloseInput: UnitCloseInput;
  UnitCreateInput: UnitCreateInput;
  UnitDistribution: ResolverTypeWrapper<DistributionViewParent>;
  UnitFigures: ResolverTypeWrapper<UnitFiguresViewParent>;
  UnitFinal: ResolverTypeWrapper<FinalViewParent>;
  UnitFinaliseInput: UnitFinaliseInput;
  UnitKind: UnitKind;
  UnitPayload: ResolverTypeWrapper<PayloadParentParent>;
  UnitRenameInput: UnitRenameInput;
  UnitReopenInput: UnitReopenInput;
  UnitReopening: ResolverTypeWrapper<ReopeningViewParent>;
  UnratedPerson: ResolverTypeWrapper<CountedPersonParent>;
  UploadHeader: ResolverTypeWrapper<UploadHeader>;
  UserError: ResolverTypeWrapper<UserErrorViewParent>;
  Verification: ResolverTypeWrapper<VerificationRowParent>;
  VerificationAction: VerificationAction;
  VerificationAssignInput: VerificationAssignInput;
  VerificationClaimInput: VerificationClaimInput;
  VerificationClaimNextInput: VerificationClaimNextInput;
  VerificationConnection: ResolverTypeWrapper<Omit<VerificationConnection, 'edges'> & { edges: Array<ResolversTypes['VerificationEdge']> }>;
  VerificationDecideInput: VerificationDecideInput;
  VerificationDecision: ResolverTypeWrapper<VerificationDecisionParent>;
  VerificationDeclareConflictInput: VerificationDeclareConflictInput;
  VerificationEdge: ResolverTypeWrapper<Omit<VerificationEdge, 'node'> & { node: ResolversTypes['Verification'] }>;
  VerificationPayload: ResolverTypeWrapper<PayloadParentParent>;
  VerificationProlongInput: VerificationProlongInput;
  VerificationProofOpenInput: VerificationProofOpenInput;
  VerificationProofPayload: ResolverTypeWrapper<PayloadParentParent>;
  VerificationReleaseInput: VerificationReleaseInput;
  VerificationReopenInput: VerificationReopenInput;
  VerificationReopening: ResolverTypeWrapper<ReopeningParent>;
  VerificationStatus: VerificationStatus;
  VerificationTakeBackInput: VerificationTakeBackInput;
  VerificationVerdict: VerificationVerdict;
  VerificationWork: ResolverTypeWrapper<VerificationWork>;
  VerificationsPayload: ResolverTypeWrapper<PayloadParentParent>;
  VersionCause: VersionCause;
  VersionConflict: ResolverTypeWrapper<UserErrorViewParent>;
  WaitingApprovals: ResolverTypeWrapper<WaitingApprovalsViewParent>;
  WaitingSuperior: ResolverTypeWrapper<WaitingSuperiorViewParent>;
  Webhook: ResolverTypeWrapper<WebhookRowParent>;
  WebhookAction: WebhookAction;
  WebhookChangeInput: WebhookChangeInput;
  WebhookCreateInput: WebhookCreateInput;
  WebhookDelivery: ResolverTypeWrapper<WebhookDeliveryRowParent>;
  WebhookDeliveryConnection: ResolverTypeWrapper<Omit<WebhookDeliveryConnection, 'edges'> & { edges: Array<ResolversTypes['WebhookDeliveryEdge']> }>;
  WebhookDeliveryEdge: ResolverTypeWrapper<Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversTypes['WebhookDelivery'] }>;
  WebhookDeliveryStatus: WebhookDeliveryStatus;
  WebhookDisabledCause: WebhookDisabledCause;
  WebhookEventType: WebhookEventType;
  WebhookFailure: WebhookFailure;
  WebhookHealth: ResolverTypeWrapper<WebhookHealthViewParent>;
  WebhookPauseInput: WebhookPauseInput;
  WebhookPayload: ResolverTypeWrapper<PayloadParentParent>;
  WebhookRedeliverInput: WebhookRedeliverInput;
  WebhookRemoveInput: WebhookRemoveInput;
  WebhookResumeInput: WebhookResumeInput;
  WebhookSecretPayload: ResolverTypeWrapper<PayloadParentParent>;
  WebhookSecretRotateInput: WebhookSecretRotateInput;
  WebhookStatus: WebhookStatus;
  WebhookTestInput: WebhookTestInput;
  WorkbenchFigures: ResolverTypeWrapper<WorkbenchFiguresParent>;
  WorkbenchView: WorkbenchView;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

export type ResolversParentTypes = {
  Absence: RecordedAbsenceParent;
  ID: Scalars['ID']['output'];
  AbsencePayload: PayloadParentParent;
  AbsenceRecordInput: AbsenceRecordInput;
  AbsenceSheet: AbsenceSheetRowParent;
  AbsenceWithdrawInput: AbsenceWithdrawInput;
  AbsentDays: AbsentDays;
  AbuseDecideInput: AbuseDecideInput;
  AbuseParties: AbusePartiesParent;
  AbusePayload: PayloadParentParent;
  AbuseReport: AbuseRowParent;
  AbuseReportConnection: Omit<AbuseReportConnection, 'edges'> & { edges: Array<ResolversParentTypes['AbuseReportEdge']> };
  AbuseReportEdge: Omit<AbuseReportEdge, 'node'> & { node: ResolversParentTypes['AbuseReport'] };
  AbuseRevealInput: AbuseRevealInput;
  AchievementNumbers: AchievementNumbersViewParent;
  AchievementStep: AchievementStepParent;
  AchievementSuggestion: SuggestionViewParent;
  AchievementSummary: Omit<AchievementSummary, 'people' | 'units'> & { people: Array<ResolversParentTypes['PredicateTally']>, units: ResolversParentTypes['SmallCount'] };
  AdditionalTest: AdditionalTestParent;
  AdditionalTestInput: AdditionalTestInput;
  AdditionalTestRules: AdditionalViewParent;
  AdministrativeResult: AdministrativeViewParent;
  AgeRules: AgeRules;
  AnnouncedFormation: FormationViewParent;
  AnnouncedRow: RowViewParent;
  AnnouncedRowConnection: Omit<AnnouncedRowConnection, 'edges'> & { edges: Array<ResolversParentTypes['AnnouncedRowEdge']> };
  AnnouncedRowEdge: Omit<AnnouncedRowEdge, 'node'> & { node: ResolversParentTypes['AnnouncedRow'] };
  Announcement: ListRowHeadParent;
  AnnouncementEdition: ListEditionParent;
  Applicant: ProfileRowParent;
  ApplicantAnswer: ApplicantAnswer;
  ApplicantDocument: ApplicantDocumentParent;
  ApplicantEducation: ApplicantEducation;
  ApplicantLookUp: ApplicantLookUpParent;
  ApplicantLookUpConnection: Omit<ApplicantLookUpConnection, 'edges'> & { edges: Array<ResolversParentTypes['ApplicantLookUpEdge']> };
  ApplicantLookUpEdge: Omit<ApplicantLookUpEdge, 'node'> & { node: ResolversParentTypes['ApplicantLookUp'] };
  ApplicantLookUpInput: ApplicantLookUpInput;
  ApplicantLookUpPayload: PayloadParentParent;
  ApplicantPayload: PayloadParentParent;
  ApplicantQuestion: QuestionRowParent;
  ApplicantQuestionAnswerInput: ApplicantQuestionAnswerInput;
  ApplicantQuestionAskInput: ApplicantQuestionAskInput;
  ApplicantQuestionConnection: ConnectionParent<unknown>;
  ApplicantQuestionEdge: Omit<ApplicantQuestionEdge, 'node'> & { node: ResolversParentTypes['ApplicantQuestion'] };
  ApplicantQuestionPayload: PayloadParentParent;
  Application: ApplicationRowParent;
  ApplicationDisqualifyInput: ApplicationDisqualifyInput;
  ApplicationExclusion: ExclusionRowParent;
  ApplicationExclusionConnection: Omit<ApplicationExclusionConnection, 'edges'> & { edges: Array<ResolversParentTypes['ApplicationExclusionEdge']> };
  ApplicationExclusionEdge: Omit<ApplicationExclusionEdge, 'node'> & { node: ResolversParentTypes['ApplicationExclusion'] };
  ApplicationExclusionPayload: PayloadParentParent;
  ApplicationGap: ApplicationGap;
  ApplicationPayload: PayloadParentParent;
  ApplicationReceipt: ApplicantReceiptParent;
  ApplicationResult: ResultViewParent;
  ApplicationSaveInput: ApplicationSaveInput;
  ApplicationSubmitInput: ApplicationSubmitInput;
  ApplicationWithdrawInput: ApplicationWithdrawInput;
  ApplicationsAnonymiseInput: ApplicationsAnonymiseInput;
  ApplicationsAnonymisePayload: PayloadParentParent;
  AppointmentAnnulInput: AppointmentAnnulInput;
  AppointmentHireInput: AppointmentHireInput;
  AppointmentResignInput: AppointmentResignInput;
  Assignment: AssignmentCardParent;
  AssignmentConnection: Omit<AssignmentConnection, 'edges'> & { edges: Array<ResolversParentTypes['AssignmentEdge']> };
  AssignmentEdge: Omit<AssignmentEdge, 'node'> & { node: ResolversParentTypes['Assignment'] };
  AssignmentEndInput: AssignmentEndInput;
  AssignmentInput: AssignmentInput;
  AssignmentStartInput: AssignmentStartInput;
  AuditRecord: AuditFactsParent;
  AuditRecordConnection: Omit<AuditRecordConnection, 'edges'> & { edges: Array<ResolversParentTypes['AuditRecordEdge']> };
  AuditRecordEdge: Omit<AuditRecordEdge, 'node'> & { node: ResolversParentTypes['AuditRecord'] };
  BehaviourExpectation: BehaviourExpectation;
  BehaviourExpectationInput: BehaviourExpectationInput;
  Blocker: BlockerParent<Action>;
  CalendarTerms: CalendarTerms;
  CalendarTermsInput: CalendarTermsInput;
  Calibration: CalibrationMarkParent;
  CalibrationChange: CalibrationViewParent;
  CalibrationChangeConnection: Omit<CalibrationChangeConnection, 'edges'> & { edges: Array<ResolversParentTypes['CalibrationChangeEdge']> };
  CalibrationChangeEdge: Omit<CalibrationChangeEdge, 'node'> & { node: ResolversParentTypes['CalibrationChange'] };
  CalibrationChangePayload: PayloadParentParent;
  CalibrationCloseInput: CalibrationCloseInput;
  CalibrationConfirmInput: CalibrationConfirmInput;
  CalibrationMarks: CalibrationMarks;
  CalibrationOpenInput: CalibrationOpenInput;
  CalibrationPayload: PayloadParentParent;
  CalibrationProposeInput: CalibrationProposeInput;
  CalibrationRejectInput: CalibrationRejectInput;
  CalibrationSession: CalibrationRowParent;
  Campaign: CampaignRowParent;
  CampaignAttachment: AttachmentViewParent;
  CampaignCloseInput: CampaignCloseInput;
  CampaignConnection: Omit<CampaignConnection, 'edges'> & { edges: Array<ResolversParentTypes['CampaignEdge']> };
  CampaignContact: CampaignContact;
  CampaignContactSetInput: CampaignContactSetInput;
  CampaignCreateInput: CampaignCreateInput;
  CampaignEdge: Omit<CampaignEdge, 'node'> & { node: ResolversParentTypes['Campaign'] };
  CampaignFileAnnounceInput: CampaignFileAnnounceInput;
  CampaignFilePayload: PayloadParentParent;
  CampaignFunnel: FunnelViewParent;
  CampaignNotice: NoticeViewParent;
  CampaignNoticeDecideInput: CampaignNoticeDecideInput;
  CampaignNoticePayload: PayloadParentParent;
  CampaignNoticeSetInput: CampaignNoticeSetInput;
  CampaignPayload: PayloadParentParent;
  CampaignPublishInput: CampaignPublishInput;
  CampaignRuleChange: RuleChangeRowParent;
  CampaignRuleChangeInput: CampaignRuleChangeInput;
  CampaignRuleChangePayload: PayloadParentParent;
  CampaignRuleChangeReleaseInput: CampaignRuleChangeReleaseInput;
  CampaignRuleChangeWithdrawInput: CampaignRuleChangeWithdrawInput;
  CampaignRules: RulesViewParent;
  CampaignStage: CampaignStage;
  CampaignStageExtendInput: CampaignStageExtendInput;
  CampaignStageInput: CampaignStageInput;
  CampaignSummary: CampaignSummary;
  CareerEffect: CareerEffectParent;
  CategoryProof: ProofViewParent;
  CategoryWork: CategoryWork;
  ChangePage: ChangePageViewParent;
  ChangedObject: ChangedObjectViewParent;
  ChartUnit: ChartUnitViewParent;
  ChosenAchievementInput: ChosenAchievementInput;
  CommitteeTerms: CommitteeTerms;
  CommitteeTermsInput: CommitteeTermsInput;
  Competence: CompetenceViewParent;
  CompetenceAddInput: CompetenceAddInput;
  CompetenceEdition: StandardEditionParent;
  CompetenceEntry: LevelEntryParent;
  CompetenceLevelCorrectInput: CompetenceLevelCorrectInput;
  CompetenceLevelRecordInput: CompetenceLevelRecordInput;
  CompetencePayload: PayloadParentParent;
  CompetenceRetireInput: CompetenceRetireInput;
  CompetenceSheet: CompetenceSheetViewParent;
  CompetenceSheetPayload: PayloadParentParent;
  CompetenceStandard: CompetenceStandardParent;
  CompetenceStandardInput: CompetenceStandardInput;
  CompetenceStandardPayload: PayloadParentParent;
  CompetenceStandardSetInput: CompetenceStandardSetInput;
  CompetenceStanding: CompetenceStandingParent;
  Completeness: Completeness;
  CorrectionAnswerInput: CorrectionAnswerInput;
  CorrectionChange: CorrectionChange;
  CorrectionChangeInput: CorrectionChangeInput;
  CorrectionFileInput: CorrectionFileInput;
  CorrectionPassOnInput: CorrectionPassOnInput;
  CorrectionPayload: PayloadParentParent;
  CorrectionRefusal: CorrectionRefusal;
  CorrectionRequest: CorrectionRowParent;
  CorrectionRequestConnection: ConnectionParent<unknown>;
  CorrectionRequestEdge: Omit<CorrectionRequestEdge, 'node'> & { node: ResolversParentTypes['CorrectionRequest'] };
  CorrectionWithdrawInput: CorrectionWithdrawInput;
  CreditAccumulationSheet: AccumulationSheetParent;
  CreditConversionSheet: ConversionSheetParent;
  CreditDeterminationSheet: DeterminationSheetParent;
  CreditEarlierInput: CreditEarlierInput;
  CreditLine: CreditLine;
  CreditOfLevel: CreditOfLevel;
  CreditPart: CreditPart;
  CreditPoints: CreditPoints;
  CreditRow: CreditRowParent;
  CycleCloseInput: CycleCloseInput;
  CycleOpenInput: CycleOpenInput;
  CyclePayload: PayloadParentParent;
  CyclePhase: CyclePhase;
  CyclePhaseExtendInput: CyclePhaseExtendInput;
  CyclePhaseExtendManyInput: CyclePhaseExtendManyInput;
  CyclePhaseExtendManyPayload: PayloadParentParent;
  CyclePhaseExtendOutcome: OutcomeParentParent;
  CyclePhaseExtensionWithdrawInput: CyclePhaseExtensionWithdrawInput;
  DatedName: RenamingParent;
  Day: Scalars['Day']['output'];
  DaySpanInput: DaySpanInput;
  DeadlinePassed: UserErrorViewParent;
  Decimal: Scalars['Decimal']['output'];
  Delegation: LentAuthorityParent;
  DelegationGrantInput: DelegationGrantInput;
  DelegationRevokeInput: DelegationRevokeInput;
  DevelopmentClosing: DevelopmentEndParent;
  DevelopmentCoach: DevelopmentCoachParent;
  DevelopmentCoachAnswerInput: DevelopmentCoachAnswerInput;
  DevelopmentCoachEndInput: DevelopmentCoachEndInput;
  DevelopmentCoachNameInput: DevelopmentCoachNameInput;
  DevelopmentFormerCoach: FormerCoachParent;
  DevelopmentGround: DevelopmentGroundParent;
  DevelopmentPlan: DevelopmentPlanRowParent;
  DevelopmentPlanAgreeInput: DevelopmentPlanAgreeInput;
  DevelopmentPlanCloseInput: DevelopmentPlanCloseInput;
  DevelopmentPlanConnection: Omit<DevelopmentPlanConnection, 'edges'> & { edges: Array<ResolversParentTypes['DevelopmentPlanEdge']> };
  DevelopmentPlanEdge: Omit<DevelopmentPlanEdge, 'node'> & { node: ResolversParentTypes['DevelopmentPlan'] };
  DevelopmentPlanOpenInput: DevelopmentPlanOpenInput;
  DevelopmentPlanPayload: PayloadParentParent;
  DevelopmentPlanStep: PlannedStepParent;
  DevelopmentPlanStepAddInput: DevelopmentPlanStepAddInput;
  DevelopmentPlanStepChangeInput: DevelopmentPlanStepChangeInput;
  DevelopmentPlanStepEndInput: DevelopmentPlanStepEndInput;
  DevelopmentReview: DevelopmentReviewParent;
  DevelopmentReviewInput: DevelopmentReviewInput;
  DevelopmentStep: DevelopmentStepParent;
  DevelopmentStepDoneInput: DevelopmentStepDoneInput;
  DevelopmentStepInput: DevelopmentStepInput;
  DevelopmentStepWording: DevelopmentStepWording;
  DevelopmentSuggestion: DevelopmentSuggestionViewParent;
  DevelopmentTerms: DevelopmentTerms;
  DevelopmentTermsInput: DevelopmentTermsInput;
  DevelopmentWord: DevelopmentWordParent;
  DialogueStep: DialogueStepParent;
  DirectoryConnection: Omit<DirectoryConnection, 'edges'> & { edges: Array<ResolversParentTypes['DirectoryEdge']> };
  DirectoryEdge: Omit<DirectoryEdge, 'node'> & { node: ResolversParentTypes['DirectoryEntry'] };
  DirectoryEntry: AssignmentCardParent;
  DisqualificationDecideInput: DisqualificationDecideInput;
  DisqualificationObjectInput: DisqualificationObjectInput;
  DisqualificationObjectionAnswerInput: DisqualificationObjectionAnswerInput;
  DistributionBoundRule: DistributionBoundRule;
  DistributionBoundRuleInput: DistributionBoundRuleInput;
  DistributionRule: MeasuredRuleParent;
  DistributionShape: DistributionShape;
  DistributionShapeInput: DistributionShapeInput;
  DocumentPayload: PayloadParentParent;
  DocumentUpload: DocumentContractParent;
  DocumentUploadInput: DocumentUploadInput;
  Dossier: DossierViewParent;
  DossierDocument: DossierDocument;
  EarlierExclusion: EarlierExclusion;
  EducationInput: EducationInput;
  EligibilityCheck: EligibilityCheck;
  EligibilityFinding: EligibilityFinding;
  Employee: EmployeeRowParent;
  EmployeeCreateInput: EmployeeCreateInput;
  EmployeePayload: PayloadParentParent;
  EmployeeRecordChangeInput: EmployeeRecordChangeInput;
  EmployeeRecordCorrectInput: EmployeeRecordCorrectInput;
  EmployeeRehireInput: EmployeeRehireInput;
  EmployeeTransferInput: EmployeeTransferInput;
  EmployeeTransferManyInput: EmployeeTransferManyInput;
  Entry: RecordEntryParent;
  EntryUndoInput: EntryUndoInput;
  EntryUndoPayload: PayloadParentParent;
  EntryUndone: EntryUndone;
  Evaluation: EvaluationViewParent;
  EvaluationAcknowledgeInput: EvaluationAcknowledgeInput;
  EvaluationEvidence: EvaluationEvidence;
  EvaluationFinaliseInput: EvaluationFinaliseInput;
  EvaluationFinaliseManyInput: EvaluationFinaliseManyInput;
  EvaluationFinaliseManyPayload: PayloadParentParent;
  EvaluationFinaliseOutcome: OutcomeParentParent;
  EvaluationFinaliseRow: EvaluationFinaliseRow;
  EvaluationForm: EvaluationFormParent;
  EvaluationNumbers: EvaluationNumbersViewParent;
  EvaluationOpenInput: EvaluationOpenInput;
  EvaluationOpenManyInput: EvaluationOpenManyInput;
  EvaluationOpenManyPayload: PayloadParentParent;
  EvaluationOpenOutcome: PersonOutcomeParent;
  EvaluationPayload: PayloadParentParent;
  EvaluationPeriod: EvaluationPeriod;
  EvaluationRateInput: EvaluationRateInput;
  EvaluationReopenInput: EvaluationReopenInput;
  EvaluationSegment: SegmentParent;
  EvaluationShareInput: EvaluationShareInput;
  EvaluationSummary: EvaluationCardParent;
  EvaluationSummaryConnection: Omit<EvaluationSummaryConnection, 'edges'> & { edges: Array<ResolversParentTypes['EvaluationSummaryEdge']> };
  EvaluationSummaryEdge: Omit<EvaluationSummaryEdge, 'node'> & { node: ResolversParentTypes['EvaluationSummary'] };
  EvaluationTerms: EvaluationTerms;
  EvaluationTermsInput: EvaluationTermsInput;
  EvaluationUnitsTerms: EvaluationUnitsTerms;
  EvaluationUnitsTermsInput: EvaluationUnitsTermsInput;
  EvaluationVerification: EvaluationVerification;
  EvaluationVersion: EvaluationVersionParent;
  Evidence: Evidence;
  EvidenceFileTerms: EvidenceFileTerms;
  EvidenceFileTermsInput: EvidenceFileTermsInput;
  EvidenceLink: EvidenceLink;
  EvidenceLinkInput: EvidenceLinkInput;
  EvidencePayload: PayloadParentParent;
  EvidenceTerms: EvidenceTerms;
  EvidenceTermsInput: EvidenceTermsInput;
  EvidenceUpload: ContractParent;
  EvidenceUploadInput: EvidenceUploadInput;
  ExclusionObjection: ExclusionObjection;
  Feedback: FeedbackRowParent;
  FeedbackAcknowledgeInput: FeedbackAcknowledgeInput;
  FeedbackAudience: AudienceViewParent;
  FeedbackConnection: Omit<FeedbackConnection, 'edges'> & { edges: Array<ResolversParentTypes['FeedbackEdge']> };
  FeedbackEdge: Omit<FeedbackEdge, 'node'> & { node: ResolversParentTypes['Feedback'] };
  FeedbackFollowUpInput: FeedbackFollowUpInput;
  FeedbackGiveInput: FeedbackGiveInput;
  FeedbackLink: FeedbackLinkParent;
  FeedbackLinkInput: FeedbackLinkInput;
  FeedbackPayload: PayloadParentParent;
  FeedbackReply: FeedbackReplyParent;
  FeedbackReplyInput: FeedbackReplyInput;
  FeedbackReportInput: FeedbackReportInput;
  FeedbackRequest: RequestRowParent;
  FeedbackRequestConnection: Omit<FeedbackRequestConnection, 'edges'> & { edges: Array<ResolversParentTypes['FeedbackRequestEdge']> };
  FeedbackRequestDeclineInput: FeedbackRequestDeclineInput;
  FeedbackRequestEdge: Omit<FeedbackRequestEdge, 'node'> & { node: ResolversParentTypes['FeedbackRequest'] };
  FeedbackRequestInput: FeedbackRequestInput;
  FeedbackRequestPayload: PayloadParentParent;
  FeedbackRequestWithdrawInput: FeedbackRequestWithdrawInput;
  FeedbackReviseInput: FeedbackReviseInput;
  FeedbackTargetInput: FeedbackTargetInput;
  FeedbackTerms: FeedbackTerms;
  FeedbackTermsInput: FeedbackTermsInput;
  FeedbackVersion: FeedbackVersionParent;
  FeedbackWithdrawInput: FeedbackWithdrawInput;
  Figures: FiguresViewParent;
  FiguresFile: FiguresFileViewParent;
  Filing: OfferParent;
  FilingRecordInput: FilingRecordInput;
  FillRouteTerms: FillRouteTerms;
  FillRouteTermsInput: FillRouteTermsInput;
  FillingFinding: FillingFinding;
  FollowUp: FollowUpParent;
  FollowUpEntry: FollowUpEntry;
  FollowUpProgressInput: FollowUpProgressInput;
  FormBehaviour: FormBehaviour;
  FormIndicator: FormIndicator;
  FormPerson: PartyParent;
  FormResult: FormResult;
  Formation: FormationRowParent;
  FormationApproveInput: FormationApproveInput;
  FormationConnection: ConnectionParent<unknown>;
  FormationCorrectInput: FormationCorrectInput;
  FormationCorrection: FormationCorrectionParent;
  FormationCorrectionApproveInput: FormationCorrectionApproveInput;
  FormationCorrectionRejectInput: FormationCorrectionRejectInput;
  FormationEdge: Omit<FormationEdge, 'node'> & { node: ResolversParentTypes['Formation'] };
  FormationPayload: PayloadParentParent;
  FormationRejectInput: FormationRejectInput;
  FormationRequestInput: FormationRequestInput;
  FormationSeats: SeatsViewParent;
  FormationSeatsConnection: Omit<FormationSeatsConnection, 'edges'> & { edges: Array<ResolversParentTypes['FormationSeatsEdge']> };
  FormationSeatsEdge: Omit<FormationSeatsEdge, 'node'> & { node: ResolversParentTypes['FormationSeats'] };
  FormationTerms: Omit<FormationTerms, 'additionalTest'> & { additionalTest?: Maybe<ResolversParentTypes['AdditionalTest']> };
  FormationWithdrawInput: FormationWithdrawInput;
  FoundApplicant: FoundApplicantParent;
  FrequentQuestion: FrequentRowParent;
  FrequentQuestionConnection: ConnectionParent<unknown>;
  FrequentQuestionDecideInput: FrequentQuestionDecideInput;
  FrequentQuestionEdge: Omit<FrequentQuestionEdge, 'node'> & { node: ResolversParentTypes['FrequentQuestion'] };
  FrequentQuestionEdition: FrequentEditionViewParent;
  FrequentQuestionPayload: PayloadParentParent;
  FrequentQuestionProposal: FrequentProposalParent;
  FrequentQuestionProposeInput: FrequentQuestionProposeInput;
  FrequentQuestionReviseInput: FrequentQuestionReviseInput;
  FrequentQuestionWithdrawInput: FrequentQuestionWithdrawInput;
  FrozenIndicator: IndicatorParent;
  FrozenParent: ParentParent;
  FrozenTarget: FrozenViewParent;
  FunnelCount: FunnelCount;
  FunnelRow: FunnelRowViewParent;
  GroupAge: GroupAge;
  GroupAgeInput: GroupAgeInput;
  HandOver: EvaluationParent;
  HeadedUnit: HeadedViewParent;
  Holiday: Holiday;
  HolidayInput: HolidayInput;
  HolidaysUnknown: HolidaysUnknown;
  Identifier: DatedIdentifierParent;
  IdentifierAddInput: IdentifierAddInput;
  IdentifierCorrectInput: IdentifierCorrectInput;
  IdentifierExplanation: IdentifierExplanation;
  IdentifierTaken: IdentifierTaken;
  InboxNotice: InboxNoticeRowParent;
  InboxNoticeConnection: InboxNoticeConnectionViewParent;
  InboxNoticeEdge: Omit<InboxNoticeEdge, 'node'> & { node: ResolversParentTypes['InboxNotice'] };
  Indicator: IndicatorParent;
  IndicatorInput: IndicatorInput;
  IneligibilityGround: IneligibilityGround;
  IneligibilityGroundInput: IneligibilityGroundInput;
  Instant: Scalars['Instant']['output'];
  JobText: JobTextViewParent;
  JobTextDecideInput: JobTextDecideInput;
  JobTextEdition: JobTextEditionViewParent;
  JobTextPayload: PayloadParentParent;
  JobTextProposal: JobTextProposalViewParent;
  JobTextSetInput: JobTextSetInput;
  Judgement: Judgement;
  JudgementInput: JudgementInput;
  LeastPointsInput: LeastPointsInput;
  LeavingNote: NoteViewParent;
  LeftTarget: LeftTarget;
  LevelCoefficient: LevelCoefficient;
  LevelCoefficientInput: LevelCoefficientInput;
  LevelNeed: LevelNeed;
  LevelNeedInput: LevelNeedInput;
  ListChange: ChangeViewParent;
  ListChangeConnection: Omit<ListChangeConnection, 'edges'> & { edges: Array<ResolversParentTypes['ListChangeEdge']> };
  ListChangeEdge: Omit<ListChangeEdge, 'node'> & { node: ResolversParentTypes['ListChange'] };
  ListPayload: PayloadParentParent;
  ListPreview: ListDraftParent;
  ListPublishInput: ListPublishInput;
  MajorName: MajorName;
  MajorNameInput: MajorNameInput;
  MatchedMajor: MatchedMajor;
  Me: ViewerParent;
  Measure: ResolversUnionTypes<ResolversParentTypes>['Measure'];
  MessageAddress: MessageAddress;
  MessageAddressSaveInput: MessageAddressSaveInput;
  Mutation: Record<PropertyKey, never>;
  NextStep: NextStepParent;
  NikCorrectInput: NikCorrectInput;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NoticeAddress: NoticeAddressViewParent;
  NoticeAddressPayload: PayloadParentParent;
  NoticeAddressRemoveInput: NoticeAddressRemoveInput;
  NoticeAddressSetInput: NoticeAddressSetInput;
  NoticeAddressVerifyInput: NoticeAddressVerifyInput;
  NoticeEdition: NoticeEditionViewParent;
  NoticePreference: NoticePreference;
  NoticePreferenceInput: NoticePreferenceInput;
  NoticePreferences: NoticePreferencesViewParent;
  NoticePreferencesPayload: PayloadParentParent;
  NoticePreferencesSetInput: NoticePreferencesSetInput;
  NoticeProposal: NoticeProposalViewParent;
  NoticesReadInput: NoticesReadInput;
  NoticesReadPayload: PayloadParentParent;
  NoticesReadUpToInput: NoticesReadUpToInput;
  NoticesTerms: NoticesTerms;
  NoticesTermsInput: NoticesTermsInput;
  Objection: ObjectionRowParent;
  ObjectionAssignInput: ObjectionAssignInput;
  ObjectionAssignment: ObjectionAssignmentParent;
  ObjectionConnection: ConnectionParent<unknown>;
  ObjectionDecideInput: ObjectionDecideInput;
  ObjectionDecision: ObjectionDecisionParent;
  ObjectionDraft: ObjectionDraftViewParent;
  ObjectionDraftSaveInput: ObjectionDraftSaveInput;
  ObjectionEdge: Omit<ObjectionEdge, 'node'> & { node: ResolversParentTypes['ObjectionItem'] };
  ObjectionExtendInput: ObjectionExtendInput;
  ObjectionExtension: ObjectionExtensionParent;
  ObjectionFileInput: ObjectionFileInput;
  ObjectionItem: ObjectionCardParent;
  ObjectionNumbers: ObjectionNumbersViewParent;
  ObjectionPayload: PayloadParentParent;
  ObjectionPlan: ObjectedPlanParent;
  ObjectionStatement: StatementParent;
  ObjectionStatementInput: ObjectionStatementInput;
  ObjectionSummary: Omit<ObjectionSummary, 'changed' | 'decided' | 'filed' | 'open'> & { changed: ResolversParentTypes['SmallCount'], decided: ResolversParentTypes['SmallCount'], filed: ResolversParentTypes['SmallCount'], open: ResolversParentTypes['SmallCount'] };
  ObjectionWithdrawInput: ObjectionWithdrawInput;
  ObjectionWork: ObjectionWork;
  Offer: OfferRowParent;
  OfferAcceptInput: OfferAcceptInput;
  OfferAnnulment: OfferAnnulment;
  OfferCandidate: SubmissionParent;
  OfferConnection: Omit<OfferConnection, 'edges'> & { edges: Array<ResolversParentTypes['OfferEdge']> };
  OfferDeclineInput: OfferDeclineInput;
  OfferEdge: Omit<OfferEdge, 'node'> & { node: ResolversParentTypes['Offer'] };
  OfferExclusion: OfferExclusion;
  OfferLapseInput: OfferLapseInput;
  OfferPayload: PayloadParentParent;
  OfferWork: OfferWork;
  OffersMakeInput: OffersMakeInput;
  OffersPayload: PayloadParentParent;
  OfficerFigures: OfficerFiguresParent;
  OfficerLoad: OfficerLoadParent;
  Opening: FormationParent;
  OpeningConnection: Omit<OpeningConnection, 'edges'> & { edges: Array<ResolversParentTypes['OpeningEdge']> };
  OpeningCorrection: FormationCorrectionParent;
  OpeningEdge: Omit<OpeningEdge, 'node'> & { node: ResolversParentTypes['Opening'] };
  OpeningRequirements: OpeningRequirements;
  OrganisationTerms: OrganisationTerms;
  OrganisationTermsInput: OrganisationTermsInput;
  OutcomeCount: OutcomeCount;
  OutstandingConnection: OutstandingPageParent;
  OutstandingEdge: Omit<OutstandingEdge, 'node'> & { node: ResolversParentTypes['OutstandingPerson'] };
  OutstandingFile: OutstandingFile;
  OutstandingFilter: OutstandingFilter;
  OutstandingPerson: OutstandingViewParent;
  PageInfo: PageInfo;
  Panel: PanelRowParent;
  PanelAbsence: PanelAbsence;
  PanelAnchor: PanelAnchor;
  PanelAnchorInput: PanelAnchorInput;
  PanelAttendanceRecordInput: PanelAttendanceRecordInput;
  PanelCard: CardViewParent;
  PanelCardDiscussInput: PanelCardDiscussInput;
  PanelCardSaveInput: PanelCardSaveInput;
  PanelCardSubmitInput: PanelCardSubmitInput;
  PanelCloseInput: PanelCloseInput;
  PanelConflictDeclareInput: PanelConflictDeclareInput;
  PanelConnection: Omit<PanelConnection, 'edges'> & { edges: Array<ResolversParentTypes['PanelEdge']> };
  PanelCreateInput: PanelCreateInput;
  PanelCriterion: CriterionParent;
  PanelCriterionInput: PanelCriterionInput;
  PanelDiscussion: PanelDiscussion;
  PanelDissolveInput: PanelDissolveInput;
  PanelEdge: Omit<PanelEdge, 'node'> & { node: ResolversParentTypes['Panel'] };
  PanelMember: PanelMember;
  PanelMemberReplaceInput: PanelMemberReplaceInput;
  PanelParticipant: ParticipantViewParent;
  PanelParticipantConnection: Omit<PanelParticipantConnection, 'edges'> & { edges: Array<ResolversParentTypes['PanelParticipantEdge']> };
  PanelParticipantEdge: Omit<PanelParticipantEdge, 'node'> & { node: ResolversParentTypes['PanelParticipant'] };
  PanelParticipantPayload: PayloadParentParent;
  PanelPayload: PayloadParentParent;
  PanelProgress: PanelProgress;
  PanelRosterRenewInput: PanelRosterRenewInput;
  PanelScore: PanelScore;
  PanelScoreInput: PanelScoreInput;
  PanelScoresProposeInput: PanelScoresProposeInput;
  PanelStandInNameInput: PanelStandInNameInput;
  PanelStateCount: PanelStateCount;
  PartLeast: PartLeast;
  PartLeastInput: PartLeastInput;
  PartScore: PartScoreParent;
  PassingGradeInput: PassingGradeInput;
  PassingRules: PassingRules;
  PassingTerms: PassingTerms;
  PassingTermsInput: PassingTermsInput;
  PayRange: PayRange;
  PerformanceCycle: CycleRowParent;
  PerformanceSummary: PerformanceSummaryViewParent;
  PerformanceTerms: PerformanceTerms;
  PerformanceTermsInput: PerformanceTermsInput;
  PersonSnapshot: PartyParent;
  PhaseExtension: PhaseExtensionRowParent;
  PhaseExtensionConnection: ConnectionParent<unknown>;
  PhaseExtensionEdge: Omit<PhaseExtensionEdge, 'node'> & { node: ResolversParentTypes['PhaseExtension'] };
  Plan: PlanRowParent;
  PlanApprovalInput: PlanApprovalInput;
  PlanApproveInput: PlanApproveInput;
  PlanApproveManyInput: PlanApproveManyInput;
  PlanApproveManyPayload: PayloadParentParent;
  PlanApproveOutcome: ApproveOutcomeParent;
  PlanChange: PlanChange;
  PlanChangeCancelInput: PlanChangeCancelInput;
  PlanChangeInput: PlanChangeInput;
  PlanComment: PlanCommentParent;
  PlanCommentInput: PlanCommentInput;
  PlanCommentPayload: PayloadParentParent;
  PlanCopyInput: PlanCopyInput;
  PlanCounts: PlanCounts;
  PlanForm: PlanFormParent;
  PlanFrame: FrameParent;
  PlanFrameInput: PlanFrameInput;
  PlanLeavingNotesInput: PlanLeavingNotesInput;
  PlanMarkReadInput: PlanMarkReadInput;
  PlanMonth: Omit<PlanMonth, 'approved' | 'total'> & { approved: ResolversParentTypes['SmallCount'], total: ResolversParentTypes['SmallCount'] };
  PlanNumbers: PlanNumbersViewParent;
  PlanOpenInput: PlanOpenInput;
  PlanPayload: PayloadParentParent;
  PlanProposalInput: PlanProposalInput;
  PlanReturnInput: PlanReturnInput;
  PlanStep: PlanStepParent;
  PlanSubmitInput: PlanSubmitInput;
  PlanSummary: Omit<PlanSummary, 'approved' | 'draft' | 'returned' | 'submitted' | 'total'> & { approved: ResolversParentTypes['SmallCount'], draft: ResolversParentTypes['SmallCount'], returned: ResolversParentTypes['SmallCount'], submitted: ResolversParentTypes['SmallCount'], total: ResolversParentTypes['SmallCount'] };
  PlanTakenPayload: PayloadParentParent;
  PlanTemplate: PlanTemplateRowParent;
  PlanTemplateConnection: Omit<PlanTemplateConnection, 'edges'> & { edges: Array<ResolversParentTypes['PlanTemplateEdge']> };
  PlanTemplateDraft: Omit<PlanTemplateDraft, 'targets'> & { targets: Array<ResolversParentTypes['TargetContent']> };
  PlanTemplateEdge: Omit<PlanTemplateEdge, 'node'> & { node: ResolversParentTypes['PlanTemplate'] };
  PlanTemplateEdition: TemplateEditionViewParent;
  PlanTemplatePayload: PayloadParentParent;
  PlanTemplatePublishInput: PlanTemplatePublishInput;
  PlanTemplateSaveInput: PlanTemplateSaveInput;
  PlanTemplateWithdrawInput: PlanTemplateWithdrawInput;
  PlanUseTemplateInput: PlanUseTemplateInput;
  PlanVersion: VersionViewParent;
  PlanVoid: PlanVoid;
  PlanWithdrawInput: PlanWithdrawInput;
  PolicyChange: PolicyChange;
  PolicyEntry: PolicyEntryRowParent;
  PolicyEntryConnection: Omit<PolicyEntryConnection, 'edges'> & { edges: Array<ResolversParentTypes['PolicyEntryEdge']> };
  PolicyEntryEdge: Omit<PolicyEntryEdge, 'node'> & { node: ResolversParentTypes['PolicyEntry'] };
  PolicyInForce: InForceParent;
  PolicyPayload: PayloadParentParent;
  PolicyProposeInput: PolicyProposeInput;
  PolicyReleaseInput: PolicyReleaseInput;
  PolicyTerms: ResolversUnionTypes<ResolversParentTypes>['PolicyTerms'];
  PolicyTermsInput: PolicyTermsInput;
  PolicyWarning: PolicyWarning;
  PolicyWithdrawInput: PolicyWithdrawInput;
  Position: PositionRowParent;
  PositionCompetences: PositionCompetencesViewParent;
  PositionCreateInput: PositionCreateInput;
  PositionPayload: PayloadParentParent;
  PositionRenameInput: PositionRenameInput;
  PredicateCount: PredicateCount;
  PredicateGuidance: PredicateGuidance;
  PredicateNumbers: PredicateNumbersViewParent;
  PredicatePeople: PredicatePeopleViewParent;
  PredicatePercent: PredicatePercent;
  PredicatePercentInput: PredicatePercentInput;
  PredicateSummary: Omit<PredicateSummary, 'achievements' | 'counts' | 'final'> & { achievements: Array<ResolversParentTypes['AchievementSummary']>, counts: Array<ResolversParentTypes['PredicateTally']>, final: ResolversParentTypes['SmallCount'] };
  PredicateTally: Omit<PredicateTally, 'people'> & { people: ResolversParentTypes['SmallCount'] };
  PreviewedFormation: ListedFormationParent;
  PriorityGroup: PriorityGroupParent;
  ProfileSaveInput: ProfileSaveInput;
  ProgressAddInput: ProgressAddInput;
  ProgressConnection: Omit<ProgressConnection, 'edges'> & { edges: Array<ResolversParentTypes['ProgressEdge']> };
  ProgressEdge: Omit<ProgressEdge, 'node'> & { node: ResolversParentTypes['ProgressEntry'] };
  ProgressEntry: ProgressEntryParent;
  ProgressMonth: Omit<ProgressMonth, 'plans'> & { plans: ResolversParentTypes['SmallCount'] };
  ProgressNumbers: ProgressNumbersViewParent;
  ProgressPayload: PayloadParentParent;
  PromotionInput: PromotionInput;
  PromotionManyInput: PromotionManyInput;
  PromotionManyPayload: PayloadParentParent;
  PromotionOutcome: PromotionOutcomeParent;
  Proof: Proof;
  ProofInput: ProofInput;
  QualitativeMeasure: QualitativeMeasureParent;
  QualitativeMeasureInput: QualitativeMeasureInput;
  QuantitativeMeasure: QuantitativeMeasureParent;
  QuantitativeMeasureInput: QuantitativeMeasureInput;
  Query: Record<PropertyKey, never>;
  RankingKey: KeyViewParent;
  RaterFigures: RaterFiguresViewParent;
  RatingDrift: RatingDriftViewParent;
  RecordEntry: RecordEntryViewParent;
  RecordEntryWithdrawInput: RecordEntryWithdrawInput;
  RecordFieldChange: RecordFieldChange;
  RecruitmentSummary: RecruitmentSummary;
  RecruitmentTerms: RecruitmentTerms;
  RecruitmentTermsInput: RecruitmentTermsInput;
  RecruitmentWork: RecruitmentWorkViewParent;
  Region: RegionViewParent;
  RequirementsInput: RequirementsInput;
  Resting: RestingParent;
  RetentionTerms: RetentionTerms;
  RetentionTermsInput: RetentionTermsInput;
  ReviewApproveRatersInput: ReviewApproveRatersInput;
  ReviewAskedCount: ReviewAskedCount;
  ReviewAudience: ReviewAudience;
  ReviewCandidate: RaterCandidateParent;
  ReviewCloseInput: ReviewCloseInput;
  ReviewCommentAnswer: ReviewCommentAnswer;
  ReviewCommentInput: ReviewCommentInput;
  ReviewConflict: ConflictParent;
  ReviewConflictInput: ReviewConflictInput;
  ReviewDeclineInput: ReviewDeclineInput;
  ReviewDevelopmentSeed: ReviewDevelopmentSeed;
  ReviewDraft: DraftViewParent;
  ReviewDraftSaveInput: ReviewDraftSaveInput;
  ReviewEnrolManyInput: ReviewEnrolManyInput;
  ReviewEnrolManyPayload: PayloadParentParent;
  ReviewEnrolUnitInput: ReviewEnrolUnitInput;
  ReviewEnrolUnitOutcome: PersonOutcomeParent;
  ReviewEnrolUnitPayload: PayloadParentParent;
  ReviewExtendInput: ReviewExtendInput;
  ReviewExternalInput: ReviewExternalInput;
  ReviewExternalInviteInput: ReviewExternalInviteInput;
  ReviewExternalInvitePayload: PayloadParentParent;
  ReviewExternalOpenInput: ReviewExternalOpenInput;
  ReviewExternalOpenPayload: PayloadParentParent;
  ReviewExternalRater: ExternalParent;
  ReviewExternalSubmitInput: ReviewExternalSubmitInput;
  ReviewExternalSubmitPayload: PayloadParentParent;
  ReviewExternalView: ExternalViewParent;
  ReviewForm: ReviewFormParent;
  ReviewGap: ReviewGap;
  ReviewGroupInput: ReviewGroupInput;
  ReviewGroupResult: ReviewGroupResult;
  ReviewGroupRule: ReviewGroupRule;
  ReviewInvitation: InvitationViewParent;
  ReviewInvitationConnection: Omit<ReviewInvitationConnection, 'edges'> & { edges: Array<ResolversParentTypes['ReviewInvitationEdge']> };
  ReviewInvitationEdge: Omit<ReviewInvitationEdge, 'node'> & { node: ResolversParentTypes['ReviewInvitation'] };
  ReviewInvitationPayload: PayloadParentParent;
  ReviewLaunchInput: ReviewLaunchInput;
  ReviewNominateInput: ReviewNominateInput;
  ReviewNominatedExternal: ReviewNominatedExternal;
  ReviewNomination: NominationParent;
  ReviewNumbers: ReviewNumbersViewParent;
  ReviewParticipation: Omit<ReviewParticipation, 'answered' | 'invited'> & { answered: ResolversParentTypes['SmallCount'], invited: ResolversParentTypes['SmallCount'] };
  ReviewProgress: ReviewProgress;
  ReviewPublicationInput: ReviewPublicationInput;
  ReviewPublishManyInput: ReviewPublishManyInput;
  ReviewPublishManyPayload: PayloadParentParent;
  ReviewQuestion: ReviewQuestion;
  ReviewQuestionComments: ReviewQuestionComments;
  ReviewRater: RaterViewParent;
  ReviewRaterInput: ReviewRaterInput;
  ReviewRemindInput: ReviewRemindInput;
  ReviewReplaceRaterInput: ReviewReplaceRaterInput;
  ReviewResult: ReviewResultParent;
  ReviewReturnRatersInput: ReviewReturnRatersInput;
  ReviewRound: RoundRowParent;
  ReviewRoundCancelInput: ReviewRoundCancelInput;
  ReviewRoundChangeInput: ReviewRoundChangeInput;
  ReviewRoundConnection: Omit<ReviewRoundConnection, 'edges'> & { edges: Array<ResolversParentTypes['ReviewRoundEdge']> };
  ReviewRoundCreateInput: ReviewRoundCreateInput;
  ReviewRoundEdge: Omit<ReviewRoundEdge, 'node'> & { node: ResolversParentTypes['ReviewRound'] };
  ReviewRoundPayload: PayloadParentParent;
  ReviewScoreAnswer: ReviewScoreAnswer;
  ReviewScoreInput: ReviewScoreInput;
  ReviewStrikeInput: ReviewStrikeInput;
  ReviewStruckRater: StrikeParent;
  ReviewSubject: SubjectRowParent;
  ReviewSubjectConnection: Omit<ReviewSubjectConnection, 'edges'> & { edges: Array<ResolversParentTypes['ReviewSubjectEdge']> };
  ReviewSubjectEdge: Omit<ReviewSubjectEdge, 'node'> & { node: ResolversParentTypes['ReviewSubject'] };
  ReviewSubjectOutcome: OutcomeParentParent;
  ReviewSubjectPayload: PayloadParentParent;
  ReviewSubjectWithdrawInput: ReviewSubjectWithdrawInput;
  ReviewSubmitInput: ReviewSubmitInput;
  ReviewTemplate: TemplateRowParent;
  ReviewTemplateConnection: Omit<ReviewTemplateConnection, 'edges'> & { edges: Array<ResolversParentTypes['ReviewTemplateEdge']> };
  ReviewTemplateEdge: Omit<ReviewTemplateEdge, 'node'> & { node: ResolversParentTypes['ReviewTemplate'] };
  ReviewTemplatePayload: PayloadParentParent;
  ReviewTemplateSaveInput: ReviewTemplateSaveInput;
  ReviewValueForm: ReviewValueForm;
  ReviewValueInput: ReviewValueInput;
  ReviewValueResult: ReviewValueResult;
  ReviewsTerms: ReviewsTerms;
  ReviewsTermsInput: ReviewsTermsInput;
  RowScores: RowViewParent;
  RuleViolation: UserErrorViewParent;
  Scope: Scope;
  ScoreChange: SheetChangeViewParent;
  ScoreChangeConnection: Omit<ScoreChangeConnection, 'edges'> & { edges: Array<ResolversParentTypes['ScoreChangeEdge']> };
  ScoreChangeEdge: Omit<ScoreChangeEdge, 'node'> & { node: ResolversParentTypes['ScoreChange'] };
  ScoreFileAnnounceInput: ScoreFileAnnounceInput;
  ScoreFilePayload: PayloadParentParent;
  ScoreImport: ImportRowParent;
  ScoreImportApproveInput: ScoreImportApproveInput;
  ScoreImportConnection: Omit<ScoreImportConnection, 'edges'> & { edges: Array<ResolversParentTypes['ScoreImportEdge']> };
  ScoreImportCounts: ScoreImportCounts;
  ScoreImportEdge: Omit<ScoreImportEdge, 'node'> & { node: ResolversParentTypes['ScoreImport'] };
  ScoreImportPayload: PayloadParentParent;
  ScoreImportProposeInput: ScoreImportProposeInput;
  ScoreImportRejectInput: ScoreImportRejectInput;
  ScoreIssue: RowIssueParent;
  ScoreIssueConnection: Omit<ScoreIssueConnection, 'edges'> & { edges: Array<ResolversParentTypes['ScoreIssueEdge']> };
  ScoreIssueEdge: Omit<ScoreIssueEdge, 'node'> & { node: ResolversParentTypes['ScoreIssue'] };
  ScoreMissingConnection: ScoreMissingConnection;
  ScoreMissingEdge: ScoreMissingEdge;
  ScoreRow: SheetRowViewParent;
  ScoreRowConnection: Omit<ScoreRowConnection, 'edges'> & { edges: Array<ResolversParentTypes['ScoreRowEdge']> };
  ScoreRowEdge: Omit<ScoreRowEdge, 'node'> & { node: ResolversParentTypes['ScoreRow'] };
  ScoreWarning: ScoreWarningParent;
  ScoreWarningConnection: Omit<ScoreWarningConnection, 'edges'> & { edges: Array<ResolversParentTypes['ScoreWarningEdge']> };
  ScoreWarningEdge: Omit<ScoreWarningEdge, 'node'> & { node: ResolversParentTypes['ScoreWarning'] };
  SegmentWithoutPlan: UnplannedParent;
  SelectionObjection: SelectionObjectionRowParent;
  SelectionObjectionAnswerInput: SelectionObjectionAnswerInput;
  SelectionObjectionConnection: ConnectionParent<unknown>;
  SelectionObjectionEdge: Omit<SelectionObjectionEdge, 'node'> & { node: ResolversParentTypes['SelectionObjection'] };
  SelectionObjectionFileInput: SelectionObjectionFileInput;
  SelectionObjectionOpenInput: SelectionObjectionOpenInput;
  SelectionObjectionPayload: PayloadParentParent;
  SelectionObjectionProofOpenInput: SelectionObjectionProofOpenInput;
  SelectionObjectionProofPayload: PayloadParentParent;
  SelectionObjectionRefusalConfirmInput: SelectionObjectionRefusalConfirmInput;
  SelectionObjectionRefusalProposeInput: SelectionObjectionRefusalProposeInput;
  SelectionObjectionRefusalWithdrawInput: SelectionObjectionRefusalWithdrawInput;
  SelfAssessment: SelfAssessment;
  SelfAssessmentSaveInput: SelfAssessmentSaveInput;
  SelfAssessmentSubmitInput: SelfAssessmentSubmitInput;
  SelfAssessmentWithdrawInput: SelfAssessmentWithdrawInput;
  SheetPerson: SheetPersonParent;
  SiasnRecord: SiasnRecordParent;
  SiasnRecordConnection: Omit<SiasnRecordConnection, 'edges'> & { edges: Array<ResolversParentTypes['SiasnRecordEdge']> };
  SiasnRecordEdge: Omit<SiasnRecordEdge, 'node'> & { node: ResolversParentTypes['SiasnRecord'] };
  SmallCount: SmallCountViewParent;
  StillInside: UserErrorViewParent;
  StillRests: UserErrorViewParent;
  Submission: Submission;
  SupervisorChangeInput: SupervisorChangeInput;
  TakenTarget: TakenViewParent;
  Target: TargetViewParent;
  TargetAgreeInput: TargetAgreeInput;
  TargetAgreeManyInput: TargetAgreeManyInput;
  TargetContent: TargetContentParent;
  TargetContentInput: TargetContentInput;
  TargetCounterInput: TargetCounterInput;
  TargetLinkInput: TargetLinkInput;
  TargetOrderInput: TargetOrderInput;
  TargetOrigin: TargetOriginParent;
  TargetParent: ParentViewParent;
  TargetParentInput: TargetParentInput;
  TargetPayload: PayloadParentParent;
  TargetProposalInput: TargetProposalInput;
  TargetProposeInput: TargetProposeInput;
  TargetProposeManyInput: TargetProposeManyInput;
  TargetProposeOutcome: GroupOutcomeParent;
  TargetProposeToManyInput: TargetProposeToManyInput;
  TargetProposeToManyPayload: PayloadParentParent;
  TargetRemoveInput: TargetRemoveInput;
  TargetWeightInput: TargetWeightInput;
  TargetWeightsInput: TargetWeightsInput;
  TargetsPayload: PayloadParentParent;
  Task: TaskViewParent;
  TeamMember: TeamMemberParent;
  TestAccommodation: AccommodationRowParent;
  TestAccommodationConnection: ConnectionParent<unknown>;
  TestAccommodationDecideInput: TestAccommodationDecideInput;
  TestAccommodationEdge: Omit<TestAccommodationEdge, 'node'> & { node: ResolversParentTypes['TestAccommodation'] };
  TestAccommodationOpenInput: TestAccommodationOpenInput;
  TestAccommodationPayload: PayloadParentParent;
  TestAccommodationRequestInput: TestAccommodationRequestInput;
  TestCard: TestCardViewParent;
  TestPartRules: PartRulesParent;
  TestRules: TestViewParent;
  TestSchedule: ScheduleViewParent;
  TestSchedulePayload: PayloadParentParent;
  TestSchedulePublishInput: TestSchedulePublishInput;
  TestScores: SheetScoresParent;
  TestSeat: SeatRowParent;
  TestSeatConnection: ConnectionParent<unknown>;
  TestSeatEdge: Omit<TestSeatEdge, 'node'> & { node: ResolversParentTypes['TestSeat'] };
  TestSeatOutcome: SeatRowOutcomeParent;
  TestSeatsAssignInput: TestSeatsAssignInput;
  TestSeatsFreeInput: TestSeatsFreeInput;
  TestSeatsPayload: PayloadParentParent;
  TestSession: SessionRowParent;
  TestSessionCancelInput: TestSessionCancelInput;
  TestSessionChange: CardChangeParent;
  TestSessionChangeInput: TestSessionChangeInput;
  TestSessionConnection: ConnectionParent<unknown>;
  TestSessionCreateInput: TestSessionCreateInput;
  TestSessionEdge: Omit<TestSessionEdge, 'node'> & { node: ResolversParentTypes['TestSession'] };
  TestSessionPayload: PayloadParentParent;
  TestWeight: TestWeight;
  TestWeightInput: TestWeightInput;
  TieDecision: TieDecisionRowParent;
  TieDecisionConfirmInput: TieDecisionConfirmInput;
  TieDecisionPayload: PayloadParentParent;
  TieDecisionProposeInput: TieDecisionProposeInput;
  TieDecisionWithdrawInput: TieDecisionWithdrawInput;
  TransferInput: TransferInput;
  TransferManyPayload: PayloadParentParent;
  TransferOutcome: MoveOutcomeParent;
  TransitionRefused: UserErrorViewParent;
  UUID: Scalars['UUID']['output'];
  Unit: UnitViewParent;
  UnitAchievement: UnitAchievementRowParent;
  UnitAchievementPayload: PayloadParentParent;
  UnitAchievementSetInput: UnitAchievementSetInput;
  UnitCloseInput: UnitCloseInput;
  UnitCreateInput: UnitCreateInput;
  UnitDistribution: DistributionViewParent;
  UnitFigures: UnitFiguresViewParent;
  UnitFinal: FinalViewParent;
  UnitFinaliseInput: UnitFinaliseInput;
  UnitPayload: PayloadParentParent;
  UnitRenameInput: UnitRenameInput;
  UnitReopenInput: UnitReopenInput;
  UnitReopening: ReopeningViewParent;
  UnratedPerson: CountedPersonParent;
  UploadHeader: UploadHeader;
  UserError: UserErrorViewParent;
  Verification: VerificationRowParent;
  VerificationAssignInput: VerificationAssignInput;
  VerificationClaimInput: VerificationClaimInput;
  VerificationClaimNextInput: VerificationClaimNextInput;
  VerificationConnection: Omit<VerificationConnection, 'edges'> & { edges: Array<ResolversParentTypes['VerificationEdge']> };
  VerificationDecideInput: VerificationDecideInput;
  VerificationDecision: VerificationDecisionParent;
  VerificationDeclareConflictInput: VerificationDeclareConflictInput;
  VerificationEdge: Omit<VerificationEdge, 'node'> & { node: ResolversParentTypes['Verification'] };
  VerificationPayload: PayloadParentParent;
  VerificationProlongInput: VerificationProlongInput;
  VerificationProofOpenInput: VerificationProofOpenInput;
  VerificationProofPayload: PayloadParentParent;
  VerificationReleaseInput: VerificationReleaseInput;
  VerificationReopenInput: VerificationReopenInput;
  VerificationReopening: ReopeningParent;
  VerificationTakeBackInput: VerificationTakeBackInput;
  VerificationWork: VerificationWork;
  VerificationsPayload: PayloadParentParent;
  VersionConflict: UserErrorViewParent;
  WaitingApprovals: WaitingApprovalsViewParent;
  WaitingSuperior: WaitingSuperiorViewParent;
  Webhook: WebhookRowParent;
  WebhookChangeInput: WebhookChangeInput;
  WebhookCreateInput: WebhookCreateInput;
  WebhookDelivery: WebhookDeliveryRowParent;
  WebhookDeliveryConnection: Omit<WebhookDeliveryConnection, 'edges'> & { edges: Array<ResolversParentTypes['WebhookDeliveryEdge']> };
  WebhookDeliveryEdge: Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversParentTypes['WebhookDelivery'] };
  WebhookHealth: WebhookHealthViewParent;
  WebhookPauseInput: WebhookPauseInput;
  WebhookPayload: PayloadParentParent;
  WebhookRedeliverInput: WebhookRedeliverInput;
  WebhookRemoveInput: WebhookRemoveInput;
  WebhookResumeInput: WebhookResumeInput;
  WebhookSecretPayload: PayloadParentParent;
  WebhookSecretRotateInput: WebhookSecretRotateInput;
  WebhookTestInput: WebhookTestInput;
  WorkbenchFigures: WorkbenchFiguresParent;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  drafts?: Maybe<Array<Grant>>;
  to: Array<Grant>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = ReadContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  requireOneSlicingArgument?: Maybe<Scalars['Boolean']['input']>;
  sizedFields?: Maybe<Array<Scalars['String']['input']>>;
  slicingArguments?: Maybe<Array<Scalars['String']['input']>>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = ReadContext, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AbsenceResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Absence'] = ResolversParentTypes['Absence']> = {
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AbsenceKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AbsencePayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['AbsencePayload'] = ResolversParentTypes['AbsencePayload']> = {
  handedOver?: Resolver<Array<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['AbsenceSheet']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AbsenceSheetResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['AbsenceSheet'] = ResolversParentTypes['AbsenceSheet']> = {
  absences?: Resolver<Array<ResolversTypes['Absence']>, ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AbsentDaysResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['AbsentDays'] = ResolversParentTypes['AbsentDays']> = {
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  keepsMonths?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type AbusePartiesResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['AbuseParties'] = ResolversParentTypes['AbuseParties']> = {
  about?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
};

export type AbusePayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['AbusePayload'] = ResolversParentTypes['AbusePayload']> = {
  report?: Resolver<Maybe<ResolversTypes['AbuseReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AbuseReportResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['AbuseReport'] = ResolversParentTypes['AbuseReport']> = {
  allowedActions?: Resolver<Array<ResolversTypes['AbuseReportAction']>, ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  deadlineAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  earlierTexts?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  holidaysUnknown?: Resolver<Maybe<ResolversTypes['HolidaysUnknown']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FeedbackKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parties?: Resolver<Maybe<ResolversTypes['AbuseParties']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AbuseStatus'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AbuseReportConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['AbuseReportConnection'] = ResolversParentTypes['AbuseReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AbuseReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AbuseReportEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['AbuseReportEdge'] = ResolversParentTypes['AbuseReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AbuseReport'], ParentType, ContextType>;
};

export type AchievementNumbersResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['AchievementNumbers'] = ResolversParentTypes['AchievementNumbers']> = {
  achievement?: Resolver<ResolversTypes['Achievement'], ParentType, ContextType>;
  guidance?: Resolver<Array<ResolversTypes['DistributionRule']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['PredicatePeople']>, ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AchievementStepResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['AchievementStep'] = ResolversParentTypes['AchievementStep']> = {
  achievement?: Resolver<ResolversTypes['Achievement'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AchievementSuggestionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['AchievementSuggestion'] = ResolversParentTypes['AchievementSuggestion']> = {
  accumulation?: Resolver<Maybe<ResolversTypes['Accumulation']>, ParentType, ContextType>;
  correctedEntryIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['Direction']>, ParentType, ContextType>;
  indicatorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['NoSuggestion']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  targetHigh?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  usedEntryIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type AchievementSummaryResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['AchievementSummary'] = ResolversParentTypes['AchievementSummary']> = {
  achievement?: Resolver<ResolversTypes['Achievement'], ParentType, ContextType>;
  guidance?: Resolver<Array<ResolversTypes['PredicateGuidance']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['PredicateTally']>, ParentType, ContextType>;
  units?: Resolver<ResolversTypes['SmallCount'], ParentType, ContextType>;
};

export type AdditionalTestResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['AdditionalTest'] = ResolversParentTypes['AdditionalTest']> = {
  eliminating?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  least?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PanelMethod'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weightByComputer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdditionalTestRulesResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['AdditionalTestRules'] = ResolversParentTypes['AdditionalTestRules']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leastByComputer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  methods?: Resolver<Array<ResolversTypes['PanelMethod']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CampaignStageKind'], ParentType, ContextType>;
};

export type AdministrativeResultResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['AdministrativeResult'] = ResolversParentTypes['AdministrativeResult']> = {
  decidedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  grounds?: Resolver<Array<ResolversTypes['IneligibilityGround']>, ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  priorityClaimed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priorityGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['IneligibilityReason']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['VerificationVerdict'], ParentType, ContextType>;
};

export type AgeRulesResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['AgeRules'] = ResolversParentTypes['AgeRules']> = {
  counted?: Resolver<ResolversTypes['AgeCounting'], ParentType, ContextType>;
  countedOn?: Resolver<ResolversTypes['AgeDay'], ParentType, ContextType>;
  oldest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldestOf?: Resolver<Array<ResolversTypes['GroupAge']>, ParentType, ContextType>;
  youngest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnnouncedFormationResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['AnnouncedFormation'] = ResolversParentTypes['AnnouncedFormation']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  formationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  opening?: Resolver<Maybe<ResolversTypes['Opening']>, ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['OutcomeCount']>, ParentType, ContextType>;
  printUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unfilled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnnouncedRowResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['AnnouncedRow'] = ResolversParentTypes['AnnouncedRow']> = {
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<Array<ResolversTypes['FillingFinding']>>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['PlacementGround']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ListOutcome'], ParentType, ContextType>;
  placedIn?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scores?: Resolver<Maybe<ResolversTypes['RowScores']>, ParentType, ContextType>;
};

export type AnnouncedRowConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['AnnouncedRowConnection'] = ResolversParentTypes['AnnouncedRowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AnnouncedRowEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnnouncedRowEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['AnnouncedRowEdge'] = ResolversParentTypes['AnnouncedRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AnnouncedRow'], ParentType, ContextType>;
};

export type AnnouncementResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Announcement'] = ResolversParentTypes['Announcement']> = {
  campaignId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  changeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['ListChangeConnection'], ParentType, ContextType, RequireFields<AnnouncementChangesArgs, 'first'>>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  editions?: Resolver<Array<ResolversTypes['AnnouncementEdition']>, ParentType, ContextType>;
  formations?: Resolver<Array<ResolversTypes['AnnouncedFormation']>, ParentType, ContextType>;
  listId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['AnnouncedRowConnection'], ParentType, ContextType, RequireFields<AnnouncementRowsArgs, 'first' | 'formationId'>>;
  rulesNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ListStage'], ParentType, ContextType>;
};

export type AnnouncementEditionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['AnnouncementEdition'] = ResolversParentTypes['AnnouncementEdition']> = {
  changeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApplicantResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Applicant'] = ResolversParentTypes['Applicant']> = {
  birthDate?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  education?: Resolver<ResolversTypes['ApplicantEducation'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  messageAddress?: Resolver<Maybe<ResolversTypes['MessageAddress']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nikEnding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['RecordWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicantAnswerResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ApplicantAnswer'] = ResolversParentTypes['ApplicantAnswer']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApplicantDocumentResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ApplicantDocument'] = ResolversParentTypes['ApplicantDocument']> = {
  announcedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ApplicantDocumentKind'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplicantEducationResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ApplicantEducation'] = ResolversParentTypes['ApplicantEducation']> = {
  cumLaude?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  gpa?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['EducationLevel'], ParentType, ContextType>;
  major?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  majorCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplicantLookUpResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ApplicantLookUp'] = ResolversParentTypes['ApplicantLookUp']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  registrationNumbers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApplicantLookUpConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ApplicantLookUpConnection'] = ResolversParentTypes['ApplicantLookUpConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApplicantLookUpEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ApplicantLookUpEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ApplicantLookUpEdge'] = ResolversParentTypes['ApplicantLookUpEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApplicantLookUp'], ParentType, ContextType>;
};

export type ApplicantLookUpPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ApplicantLookUpPayload'] = ResolversParentTypes['ApplicantLookUpPayload']> = {
  applicants?: Resolver<Maybe<Array<ResolversTypes['FoundApplicant']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplicantPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ApplicantPayload'] = ResolversParentTypes['ApplicantPayload']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Applicant']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplicantQuestionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ApplicantQuestion'] = ResolversParentTypes['ApplicantQuestion']> = {
  allowedActions?: Resolver<Array<ResolversTypes['ApplicantQuestionAction']>, ParentType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['ApplicantAnswer']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  campaignId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  frequentQuestion?: Resolver<Maybe<ResolversTypes['FrequentQuestion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ApplicantQuestionStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicantQuestionConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ApplicantQuestionConnection'] = ResolversParentTypes['ApplicantQuestionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApplicantQuestionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplicantQuestionEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ApplicantQuestionEdge'] = ResolversParentTypes['ApplicantQuestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApplicantQuestion'], ParentType, ContextType>;
};

export type ApplicantQuestionPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ApplicantQuestionPayload'] = ResolversParentTypes['ApplicantQuestionPayload']> = {
  applicantQuestion?: Resolver<Maybe<ResolversTypes['ApplicantQuestion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplicationResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application']> = {
  administrative?: Resolver<Maybe<ResolversTypes['AdministrativeResult']>, ParentType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['ApplicationAction']>, ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  deadlineAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['ApplicantDocument']>, ParentType, ContextType>;
  examLocation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exclusion?: Resolver<Maybe<ResolversTypes['ApplicationExclusion']>, ParentType, ContextType>;
  experienceYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['ApplicationGap']>, ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['NextStep'], ParentType, ContextType>;
  objections?: Resolver<Array<ResolversTypes['SelectionObjection']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  opening?: Resolver<Maybe<ResolversTypes['Opening']>, ParentType, ContextType>;
  priorityGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receipts?: Resolver<Array<ResolversTypes['ApplicationReceipt']>, ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['ApplicationResult']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ApplicationStatus'], ParentType, ContextType>;
  submission?: Resolver<Maybe<ResolversTypes['Submission']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationExclusionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ApplicationExclusion'] = ResolversParentTypes['ApplicationExclusion']> = {
  allowedActions?: Resolver<Array<ResolversTypes['ApplicationExclusionAction']>, ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  campaignId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  earlier?: Resolver<Maybe<Array<ResolversTypes['EarlierExclusion']>>, ParentType, ContextType>;
  employeeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  formationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Exclusion'], ParentType, ContextType>;
  liftedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objectUntil?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  objection?: Resolver<Maybe<ResolversTypes['ExclusionObjection']>, ParentType, ContextType>;
  offerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ExclusionReason']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ExclusionStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationExclusionConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ApplicationExclusionConnection'] = ResolversParentTypes['ApplicationExclusionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApplicationExclusionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ApplicationExclusionEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ApplicationExclusionEdge'] = ResolversParentTypes['ApplicationExclusionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApplicationExclusion'], ParentType, ContextType>;
};

export type ApplicationExclusionPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ApplicationExclusionPayload'] = ResolversParentTypes['ApplicationExclusionPayload']> = {
  exclusion?: Resolver<Maybe<ResolversTypes['ApplicationExclusion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplicationGapResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ApplicationGap'] = ResolversParentTypes['ApplicationGap']> = {
  document?: Resolver<Maybe<ResolversTypes['ApplicantDocumentKind']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ApplicationGapKind'], ParentType, ContextType>;
};

export type ApplicationPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ApplicationPayload'] = ResolversParentTypes['ApplicationPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplicationReceiptResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ApplicationReceipt'] = ResolversParentTypes['ApplicationReceipt']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  deadlineAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ApplicationReceiptKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApplicationResultResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ApplicationResult'] = ResolversParentTypes['ApplicationResult']> = {
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['FillingFinding']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['PlacementGround']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ListOutcome'], ParentType, ContextType>;
  placedIn?: Resolver<Maybe<ResolversTypes['Opening']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scores?: Resolver<ResolversTypes['RowScores'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ListStage'], ParentType, ContextType>;
};

export type ApplicationsAnonymisePayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ApplicationsAnonymisePayload'] = ResolversParentTypes['ApplicationsAnonymisePayload']> = {
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  done?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kept?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssignmentResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment']> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  employeeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holding?: Resolver<ResolversTypes['HoldingKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isHead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType, Partial<AssignmentPlanArgs>>;
  positionTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['ReviewSubject']>, ParentType, ContextType, RequireFields<AssignmentReviewArgs, 'roundId'>>;
  supervisor?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignmentConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['AssignmentConnection'] = ResolversParentTypes['AssignmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssignmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AssignmentEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['AssignmentEdge'] = ResolversParentTypes['AssignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assignment'], ParentType, ContextType>;
};

export type AuditRecordResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['AuditRecord'] = ResolversParentTypes['AuditRecord']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditRecordConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['AuditRecordConnection'] = ResolversParentTypes['AuditRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditRecordEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['AuditRecordEdge'] = ResolversParentTypes['AuditRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditRecord'], ParentType, ContextType>;
};

export type BehaviourExpectationResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['BehaviourExpectation'] = ResolversParentTypes['BehaviourExpectation']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['CoreValue'], ParentType, ContextType>;
};

export type BlockerResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Blocker'] = ResolversParentTypes['Blocker']> = {
  action?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  who?: Resolver<ResolversTypes['Helper'], ParentType, ContextType>;
};

export type CalendarTermsResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CalendarTerms'] = ResolversParentTypes['CalendarTerms']> = {
  days?: Resolver<Array<ResolversTypes['Holiday']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalibrationResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Calibration'] = ResolversParentTypes['Calibration']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  behaviourAfter?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  behaviourBefore?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  confirmedBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resultAfter?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  resultBefore?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
};

export type CalibrationChangeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CalibrationChange'] = ResolversParentTypes['CalibrationChange']> = {
  after?: Resolver<Maybe<ResolversTypes['CalibrationMarks']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['CalibrationMarks']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  evaluationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rejectedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CalibrationChangeStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalibrationChangeConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CalibrationChangeConnection'] = ResolversParentTypes['CalibrationChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CalibrationChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CalibrationChangeEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CalibrationChangeEdge'] = ResolversParentTypes['CalibrationChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CalibrationChange'], ParentType, ContextType>;
};

export type CalibrationChangePayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CalibrationChangePayload'] = ResolversParentTypes['CalibrationChangePayload']> = {
  calibration?: Resolver<Maybe<ResolversTypes['CalibrationSession']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['CalibrationChange']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CalibrationMarksResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CalibrationMarks'] = ResolversParentTypes['CalibrationMarks']> = {
  behaviour?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
};

export type CalibrationPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CalibrationPayload'] = ResolversParentTypes['CalibrationPayload']> = {
  calibration?: Resolver<Maybe<ResolversTypes['CalibrationSession']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CalibrationSessionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CalibrationSession'] = ResolversParentTypes['CalibrationSession']> = {
  allowedActions?: Resolver<Array<ResolversTypes['CalibrationSessionAction']>, ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['CalibrationChangeConnection'], ParentType, ContextType, RequireFields<CalibrationSessionChangesArgs, 'first'>>;
  closedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  deadlineAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  evaluations?: Resolver<ResolversTypes['EvaluationSummaryConnection'], ParentType, ContextType, RequireFields<CalibrationSessionEvaluationsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Employee']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CalibrationStatus'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign']> = {
  allowedActions?: Resolver<Array<ResolversTypes['CampaignAction']>, ParentType, ContextType>;
  anonymisableAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  anonymisedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['CampaignContact']>, ParentType, ContextType>;
  deadlineAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CampaignKind'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['CampaignNotice'], ParentType, ContextType>;
  openStages?: Resolver<Array<ResolversTypes['CampaignStageKind']>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleChange?: Resolver<Maybe<ResolversTypes['CampaignRuleChange']>, ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['CampaignRules']>, ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['CampaignStage']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CampaignStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignAttachmentResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CampaignAttachment'] = ResolversParentTypes['CampaignAttachment']> = {
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CampaignConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CampaignConnection'] = ResolversParentTypes['CampaignConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CampaignEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CampaignContactResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CampaignContact'] = ResolversParentTypes['CampaignContact']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CampaignEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CampaignEdge'] = ResolversParentTypes['CampaignEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
};

export type CampaignFilePayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CampaignFilePayload'] = ResolversParentTypes['CampaignFilePayload']> = {
  upload?: Resolver<Maybe<ResolversTypes['DocumentUpload']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CampaignFunnelResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CampaignFunnel'] = ResolversParentTypes['CampaignFunnel']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['FunnelBy'], ParentType, ContextType>;
  campaignId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leastCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['FunnelRow']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['FunnelRow'], ParentType, ContextType>;
};

export type CampaignNoticeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CampaignNotice'] = ResolversParentTypes['CampaignNotice']> = {
  allowedActions?: Resolver<Array<ResolversTypes['CampaignNoticeAction']>, ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['CampaignAttachment']>, ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  campaignId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  earlier?: Resolver<Array<ResolversTypes['NoticeEdition']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pending?: Resolver<Maybe<ResolversTypes['NoticeProposal']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampaignNoticePayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CampaignNoticePayload'] = ResolversParentTypes['CampaignNoticePayload']> = {
  notice?: Resolver<Maybe<ResolversTypes['CampaignNotice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CampaignPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CampaignPayload'] = ResolversParentTypes['CampaignPayload']> = {
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CampaignRuleChangeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CampaignRuleChange'] = ResolversParentTypes['CampaignRuleChange']> = {
  allowedActions?: Resolver<Array<ResolversTypes['CampaignRuleChangeAction']>, ParentType, ContextType>;
  basedOn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['PolicyChange']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RuleChangeStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignRuleChangePayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CampaignRuleChangePayload'] = ResolversParentTypes['CampaignRuleChangePayload']> = {
  ruleChange?: Resolver<Maybe<ResolversTypes['CampaignRuleChange']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CampaignRulesResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CampaignRules'] = ResolversParentTypes['CampaignRules']> = {
  additionalTest?: Resolver<Maybe<ResolversTypes['AdditionalTestRules']>, ParentType, ContextType>;
  ages?: Resolver<ResolversTypes['AgeRules'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['PolicyChange']>, ParentType, ContextType>;
  experienceYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  finalMax?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  leastGpa?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  leastMark?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  objectionAnswerDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  objectionDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  order?: Resolver<Array<ResolversTypes['RankingKey']>, ParentType, ContextType>;
  passing?: Resolver<Array<ResolversTypes['PassingRules']>, ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priorities?: Resolver<Array<ResolversTypes['PriorityGroup']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['CampaignStageKind']>, ParentType, ContextType>;
  tests?: Resolver<Array<ResolversTypes['TestRules']>, ParentType, ContextType>;
};

export type CampaignStageResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CampaignStage'] = ResolversParentTypes['CampaignStage']> = {
  closesAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CampaignStageKind'], ParentType, ContextType>;
  opensAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type CampaignSummaryResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CampaignSummary'] = ResolversParentTypes['CampaignSummary']> = {
  campaignId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['FunnelCount']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CampaignKind'], ParentType, ContextType>;
  leastCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unfilled?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CareerEffectResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CareerEffect'] = ResolversParentTypes['CareerEffect']> = {
  assignmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  evaluationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CareerEffectKind'], ParentType, ContextType>;
  planId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  raterBefore?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  raterNow?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type CategoryProofResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CategoryProof'] = ResolversParentTypes['CategoryProof']> = {
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CategoryWorkResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CategoryWork'] = ResolversParentTypes['CategoryWork']> = {
  category?: Resolver<ResolversTypes['FormationCategory'], ParentType, ContextType>;
  claimed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldestDay?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  second?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangePageResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ChangePage'] = ResolversParentTypes['ChangePage']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ChangedObject']>, ParentType, ContextType>;
};

export type ChangedObjectResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ChangedObject'] = ResolversParentTypes['ChangedObject']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  gone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  objectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  typename?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ChartUnitResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ChartUnit'] = ResolversParentTypes['ChartUnit']> = {
  head?: Resolver<Maybe<ResolversTypes['DirectoryEntry']>, ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type CommitteeTermsResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CommitteeTerms'] = ResolversParentTypes['CommitteeTerms']> = {
  claimMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offerDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompetenceResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Competence'] = ResolversParentTypes['Competence']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRetired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CompetenceKind'], ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CompetenceEditionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CompetenceEdition'] = ResolversParentTypes['CompetenceEdition']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standards?: Resolver<Array<ResolversTypes['CompetenceStandard']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type CompetenceEntryResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CompetenceEntry'] = ResolversParentTypes['CompetenceEntry']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  competence?: Resolver<Maybe<ResolversTypes['Competence']>, ParentType, ContextType>;
  correctedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  enteredBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['CompetenceSource'], ParentType, ContextType>;
};

export type CompetencePayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CompetencePayload'] = ResolversParentTypes['CompetencePayload']> = {
  competence?: Resolver<Maybe<ResolversTypes['Competence']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CompetenceSheetResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CompetenceSheet'] = ResolversParentTypes['CompetenceSheet']> = {
  entries?: Resolver<Array<ResolversTypes['CompetenceEntry']>, ParentType, ContextType>;
  standings?: Resolver<Array<ResolversTypes['CompetenceStanding']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompetenceSheetPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CompetenceSheetPayload'] = ResolversParentTypes['CompetenceSheetPayload']> = {
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CompetenceStandardResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CompetenceStandard'] = ResolversParentTypes['CompetenceStandard']> = {
  competence?: Resolver<Maybe<ResolversTypes['Competence']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompetenceStandardPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CompetenceStandardPayload'] = ResolversParentTypes['CompetenceStandardPayload']> = {
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CompetenceStandingResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CompetenceStanding'] = ResolversParentTypes['CompetenceStanding']> = {
  competence?: Resolver<ResolversTypes['Competence'], ParentType, ContextType>;
  foundOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['CompetenceSource']>, ParentType, ContextType>;
  standard?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CompletenessResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Completeness'] = ResolversParentTypes['Completeness']> = {
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorrectionChangeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CorrectionChange'] = ResolversParentTypes['CorrectionChange']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorrectionPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CorrectionPayload'] = ResolversParentTypes['CorrectionPayload']> = {
  correction?: Resolver<Maybe<ResolversTypes['CorrectionRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectionRefusalResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CorrectionRefusal'] = ResolversParentTypes['CorrectionRefusal']> = {
  confirmedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CorrectionRequestResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CorrectionRequest'] = ResolversParentTypes['CorrectionRequest']> = {
  allowedActions?: Resolver<Array<ResolversTypes['CorrectionRequestAction']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['CorrectionChange']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  holidaysUnknown?: Resolver<Maybe<ResolversTypes['HolidaysUnknown']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CorrectionKind'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  passedOnAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  passedOnNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CorrectionStatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitsFor?: Resolver<Maybe<ResolversTypes['CorrectionOffice']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionRequestConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CorrectionRequestConnection'] = ResolversParentTypes['CorrectionRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CorrectionRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorrectionRequestEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CorrectionRequestEdge'] = ResolversParentTypes['CorrectionRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CorrectionRequest'], ParentType, ContextType>;
};

export type CreditAccumulationSheetResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CreditAccumulationSheet'] = ResolversParentTypes['CreditAccumulationSheet']> = {
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['CreditOfLevel']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['SheetPerson'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['CreditRow']>, ParentType, ContextType>;
  yearFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yearTo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditConversionSheetResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CreditConversionSheet'] = ResolversParentTypes['CreditConversionSheet']> = {
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finalAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  periodFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  periodTo?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['SheetPerson'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rater?: Resolver<ResolversTypes['FormPerson'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['CreditRow']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditDeterminationSheetResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CreditDeterminationSheet'] = ResolversParentTypes['CreditDeterminationSheet']> = {
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cumulative?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['FunctionalLevel'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['CreditLine']>, ParentType, ContextType>;
  neededForGrade?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  neededForLevel?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['SheetPerson'], ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  surplusForGrade?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  surplusForLevel?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditLineResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CreditLine'] = ResolversParentTypes['CreditLine']> = {
  former?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CreditLineKind'], ParentType, ContextType>;
  new?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type CreditOfLevelResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CreditOfLevel'] = ResolversParentTypes['CreditOfLevel']> = {
  level?: Resolver<ResolversTypes['FunctionalLevel'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type CreditPartResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CreditPart'] = ResolversParentTypes['CreditPart']> = {
  coefficient?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['FunctionalLevel'], ParentType, ContextType>;
  monthFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  monthTo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type CreditPointsResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CreditPoints'] = ResolversParentTypes['CreditPoints']> = {
  parts?: Resolver<Array<ResolversTypes['CreditPart']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type CreditRowResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CreditRow'] = ResolversParentTypes['CreditRow']> = {
  basis?: Resolver<ResolversTypes['CreditBasis'], ParentType, ContextType>;
  coefficient?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  evaluationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['FunctionalLevel'], ParentType, ContextType>;
  monthFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  monthTo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CyclePayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CyclePayload'] = ResolversParentTypes['CyclePayload']> = {
  cycle?: Resolver<Maybe<ResolversTypes['PerformanceCycle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CyclePhaseResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CyclePhase'] = ResolversParentTypes['CyclePhase']> = {
  closesAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PhaseKind'], ParentType, ContextType>;
  opensAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type CyclePhaseExtendManyPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CyclePhaseExtendManyPayload'] = ResolversParentTypes['CyclePhaseExtendManyPayload']> = {
  outcomes?: Resolver<Maybe<Array<ResolversTypes['CyclePhaseExtendOutcome']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CyclePhaseExtendOutcomeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['CyclePhaseExtendOutcome'] = ResolversParentTypes['CyclePhaseExtendOutcome']> = {
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DatedNameResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['DatedName'] = ResolversParentTypes['DatedName']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['Proof']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export interface DayScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Day'], any> {
  name: 'Day';
}

export type DeadlinePassedResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['DeadlinePassed'] = ResolversParentTypes['DeadlinePassed']> = {
  closedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DelegationResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Delegation'] = ResolversParentTypes['Delegation']> = {
  from?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DevelopmentClosingResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['DevelopmentClosing'] = ResolversParentTypes['DevelopmentClosing']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DevelopmentOutcome'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DevelopmentCoachResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['DevelopmentCoach'] = ResolversParentTypes['DevelopmentCoach']> = {
  acceptedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  leavesOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  namedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type DevelopmentFormerCoachResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['DevelopmentFormerCoach'] = ResolversParentTypes['DevelopmentFormerCoach']> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  endedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  ending?: Resolver<ResolversTypes['DevelopmentCoachEnding'], ParentType, ContextType>;
  namedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DevelopmentGroundResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['DevelopmentGround'] = ResolversParentTypes['DevelopmentGround']> = {
  evaluationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DevelopmentPlanResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['DevelopmentPlan'] = ResolversParentTypes['DevelopmentPlan']> = {
  agreedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['DevelopmentPlanAction']>, ParentType, ContextType>;
  awaitsAgreementOf?: Resolver<Array<ResolversTypes['DevelopmentSide']>, ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  closing?: Resolver<Maybe<ResolversTypes['DevelopmentClosing']>, ParentType, ContextType>;
  coach?: Resolver<Maybe<ResolversTypes['DevelopmentCoach']>, ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  formerCoaches?: Resolver<Maybe<Array<ResolversTypes['DevelopmentFormerCoach']>>, ParentType, ContextType>;
  goal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['DevelopmentGround']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  openedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  reviews?: Resolver<Maybe<Array<ResolversTypes['DevelopmentReview']>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DevelopmentStatus'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['DevelopmentPlanStep']>, ParentType, ContextType>;
  suggestions?: Resolver<Maybe<Array<ResolversTypes['DevelopmentSuggestion']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DevelopmentPlanConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['DevelopmentPlanConnection'] = ResolversParentTypes['DevelopmentPlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DevelopmentPlanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DevelopmentPlanEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['DevelopmentPlanEdge'] = ResolversParentTypes['DevelopmentPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DevelopmentPlan'], ParentType, ContextType>;
};

export type DevelopmentPlanPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['DevelopmentPlanPayload'] = ResolversParentTypes['DevelopmentPlanPayload']> = {
  developmentPlan?: Resolver<Maybe<ResolversTypes['DevelopmentPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DevelopmentPlanStepResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['DevelopmentPlanStep'] = ResolversParentTypes['DevelopmentPlanStep']> = {
  agreedAs?: Resolver<Maybe<ResolversTypes['DevelopmentStepWording']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  endWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DevelopmentStepKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DevelopmentStepState'], ParentType, ContextType>;
  stepId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DevelopmentReviewResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['DevelopmentReview'] = ResolversParentTypes['DevelopmentReview']> = {
  dueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['DevelopmentWord']>, ParentType, ContextType>;
};

export type DevelopmentStepResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['DevelopmentStep'] = ResolversParentTypes['DevelopmentStep']> = {
  doneAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DevelopmentStepStatus'], ParentType, ContextType>;
  stepId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DevelopmentStepWordingResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['DevelopmentStepWording'] = ResolversParentTypes['DevelopmentStepWording']> = {
  dueOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DevelopmentStepKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DevelopmentSuggestionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['DevelopmentSuggestion'] = ResolversParentTypes['DevelopmentSuggestion']> = {
  competenceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  feedbackId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DevelopmentTermsResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['DevelopmentTerms'] = ResolversParentTypes['DevelopmentTerms']> = {
  pnsLeastHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pppkMostHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DevelopmentWordResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['DevelopmentWord'] = ResolversParentTypes['DevelopmentWord']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voice?: Resolver<ResolversTypes['DevelopmentVoice'], ParentType, ContextType>;
};

export type DialogueStepResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['DialogueStep'] = ResolversParentTypes['DialogueStep']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['TargetContent'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DialogueKind'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DirectoryConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['DirectoryConnection'] = ResolversParentTypes['DirectoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DirectoryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DirectoryEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['DirectoryEdge'] = ResolversParentTypes['DirectoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DirectoryEntry'], ParentType, ContextType>;
};

export type DirectoryEntryResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['DirectoryEntry'] = ResolversParentTypes['DirectoryEntry']> = {
  employeeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  holding?: Resolver<ResolversTypes['HoldingKind'], ParentType, ContextType>;
  isHead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  positionTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type DistributionBoundRuleResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['DistributionBoundRule'] = ResolversParentTypes['DistributionBoundRule']> = {
  bound?: Resolver<ResolversTypes['DistributionBound'], ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  predicates?: Resolver<Array<ResolversTypes['Predicate']>, ParentType, ContextType>;
};

export type DistributionRuleResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['DistributionRule'] = ResolversParentTypes['DistributionRule']> = {
  actual?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bound?: Resolver<ResolversTypes['DistributionBound'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  predicates?: Resolver<Array<ResolversTypes['Predicate']>, ParentType, ContextType>;
  satisfied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DistributionShapeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['DistributionShape'] = ResolversParentTypes['DistributionShape']> = {
  achievement?: Resolver<ResolversTypes['Achievement'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['DistributionBoundRule']>, ParentType, ContextType>;
};

export type DocumentPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['DocumentPayload'] = ResolversParentTypes['DocumentPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  upload?: Resolver<Maybe<ResolversTypes['DocumentUpload']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DocumentUploadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['DocumentUpload'] = ResolversParentTypes['DocumentUpload']> = {
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  headers?: Resolver<Array<ResolversTypes['UploadHeader']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DossierResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Dossier'] = ResolversParentTypes['Dossier']> = {
  birthDate?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['DossierDocument']>, ParentType, ContextType>;
  education?: Resolver<ResolversTypes['ApplicantEducation'], ParentType, ContextType>;
  eligibility?: Resolver<Array<ResolversTypes['EligibilityFinding']>, ParentType, ContextType>;
  experienceYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nik?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priorityGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['DossierWarning']>, ParentType, ContextType>;
};

export type DossierDocumentResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['DossierDocument'] = ResolversParentTypes['DossierDocument']> = {
  kind?: Resolver<ResolversTypes['ApplicantDocumentKind'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EarlierExclusionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['EarlierExclusion'] = ResolversParentTypes['EarlierExclusion']> = {
  decidedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Exclusion'], ParentType, ContextType>;
  liftedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objection?: Resolver<Maybe<ResolversTypes['ExclusionObjection']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ExclusionReason']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ExclusionStatus'], ParentType, ContextType>;
};

export type EligibilityCheckResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['EligibilityCheck'] = ResolversParentTypes['EligibilityCheck']> = {
  ageCounted?: Resolver<ResolversTypes['AgeCounting'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  eligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['EligibilityFinding']>, ParentType, ContextType>;
  rulesNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EligibilityFindingResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['EligibilityFinding'] = ResolversParentTypes['EligibilityFinding']> = {
  actual?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<Maybe<ResolversTypes['MatchedMajor']>, ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['EligibilityRequirement'], ParentType, ContextType>;
};

export type EmployeeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Employee'] = ResolversParentTypes['Employee'], FederationReferenceType extends FederationReferenceTypes['Employee'] = FederationReferenceTypes['Employee']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Employee']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignments?: Resolver<Array<ResolversTypes['Assignment']>, ParentType, ContextType, Partial<EmployeeAssignmentsArgs>>;
  birthDate?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  competences?: Resolver<Maybe<ResolversTypes['CompetenceSheet']>, ParentType, ContextType>;
  delegations?: Resolver<Maybe<Array<ResolversTypes['Delegation']>>, ParentType, ContextType>;
  developmentPlans?: Resolver<Maybe<ResolversTypes['DevelopmentPlanConnection']>, ParentType, ContextType, RequireFields<EmployeeDevelopmentPlansArgs, 'first'>>;
  entries?: Resolver<Maybe<Array<ResolversTypes['Entry']>>, ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType, Partial<EmployeeEvaluationArgs>>;
  feedbackCounted?: Resolver<Maybe<ResolversTypes['FeedbackConnection']>, ParentType, ContextType, RequireFields<EmployeeFeedbackCountedArgs, 'first' | 'year'>>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['Assignment']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Maybe<Array<ResolversTypes['Identifier']>>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EmployeeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordHistory?: Resolver<Maybe<Array<ResolversTypes['RecordEntry']>>, ParentType, ContextType>;
  reports?: Resolver<Maybe<ResolversTypes['AssignmentConnection']>, ParentType, ContextType, RequireFields<EmployeeReportsArgs, 'first'>>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<Maybe<Array<ResolversTypes['RecordWarning']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployeePayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['EmployeePayload'] = ResolversParentTypes['EmployeePayload']> = {
  effects?: Resolver<Array<ResolversTypes['CareerEffect']>, ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EntryResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Entry'] = ResolversParentTypes['Entry']> = {
  allowedActions?: Resolver<Array<ResolversTypes['EntryAction']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  blockedBy?: Resolver<Array<ResolversTypes['Resting']>, ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  undoUntil?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  undone?: Resolver<Maybe<ResolversTypes['EntryUndone']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntryUndoPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['EntryUndoPayload'] = ResolversParentTypes['EntryUndoPayload']> = {
  effects?: Resolver<Array<ResolversTypes['CareerEffect']>, ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EntryUndoneResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['EntryUndone'] = ResolversParentTypes['EntryUndone']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvaluationResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Evaluation'] = ResolversParentTypes['Evaluation']> = {
  allowedActions?: Resolver<Array<ResolversTypes['EvaluationAction']>, ParentType, ContextType>;
  behaviour?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  calibrations?: Resolver<Array<ResolversTypes['Calibration']>, ParentType, ContextType>;
  creditPoints?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['EvaluationVersion']>, ParentType, ContextType>;
  deadlineAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  development?: Resolver<Maybe<Array<ResolversTypes['DevelopmentPlan']>>, ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  feedback?: Resolver<ResolversTypes['FeedbackConnection'], ParentType, ContextType, RequireFields<EvaluationFeedbackArgs, 'first'>>;
  finalAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  followUp?: Resolver<Maybe<ResolversTypes['FollowUp']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  handOver?: Resolver<Maybe<ResolversTypes['HandOver']>, ParentType, ContextType>;
  headedUnits?: Resolver<Array<ResolversTypes['HeadedUnit']>, ParentType, ContextType>;
  holding?: Resolver<ResolversTypes['HoldingKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isHead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leavingNotes?: Resolver<Array<ResolversTypes['LeavingNote']>, ParentType, ContextType>;
  objectionDraft?: Resolver<Maybe<ResolversTypes['ObjectionDraft']>, ParentType, ContextType>;
  objections?: Resolver<Array<ResolversTypes['Objection']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  positionTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  predicate?: Resolver<Maybe<ResolversTypes['Predicate']>, ParentType, ContextType>;
  rater?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  raterSnapshot?: Resolver<Maybe<ResolversTypes['PersonSnapshot']>, ParentType, ContextType>;
  raterWarning?: Resolver<Maybe<ResolversTypes['RaterWarning']>, ParentType, ContextType>;
  reopenedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType>;
  reviewResults?: Resolver<Array<ResolversTypes['ReviewResult']>, ParentType, ContextType>;
  segments?: Resolver<Array<ResolversTypes['EvaluationSegment']>, ParentType, ContextType>;
  segmentsWithoutPlan?: Resolver<Array<ResolversTypes['SegmentWithoutPlan']>, ParentType, ContextType>;
  selfAssessment?: Resolver<Maybe<ResolversTypes['SelfAssessment']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EvaluationStatus'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['EvaluationVerification']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['EvaluationVersion']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvaluationEvidenceResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['EvaluationEvidence'] = ResolversParentTypes['EvaluationEvidence']> = {
  planId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  planVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  progressEntries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvaluationFinaliseManyPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['EvaluationFinaliseManyPayload'] = ResolversParentTypes['EvaluationFinaliseManyPayload']> = {
  outcomes?: Resolver<Maybe<Array<ResolversTypes['EvaluationFinaliseOutcome']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EvaluationFinaliseOutcomeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['EvaluationFinaliseOutcome'] = ResolversParentTypes['EvaluationFinaliseOutcome']> = {
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EvaluationFormResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['EvaluationForm'] = ResolversParentTypes['EvaluationForm']> = {
  achievement?: Resolver<Maybe<ResolversTypes['Achievement']>, ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  behaviour?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
  finalAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  handedOverAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  periodFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  periodTo?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  predicateName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rated?: Resolver<ResolversTypes['FormPerson'], ParentType, ContextType>;
  rater?: Resolver<ResolversTypes['FormPerson'], ParentType, ContextType>;
  raterSuperior?: Resolver<Maybe<ResolversTypes['FormPerson']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvaluationNumbersResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['EvaluationNumbers'] = ResolversParentTypes['EvaluationNumbers']> = {
  exempt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  final?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvaluationOpenManyPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['EvaluationOpenManyPayload'] = ResolversParentTypes['EvaluationOpenManyPayload']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcomes?: Resolver<Maybe<Array<ResolversTypes['EvaluationOpenOutcome']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EvaluationOpenOutcomeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['EvaluationOpenOutcome'] = ResolversParentTypes['EvaluationOpenOutcome']> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EvaluationPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['EvaluationPayload'] = ResolversParentTypes['EvaluationPayload']> = {
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EvaluationPeriodResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['EvaluationPeriod'] = ResolversParentTypes['EvaluationPeriod']> = {
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type EvaluationSegmentResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['EvaluationSegment'] = ResolversParentTypes['EvaluationSegment']> = {
  countedMonths?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EmployeeKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['FunctionalLevel']>, ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  planVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  positionTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  unitName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvaluationSummaryResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['EvaluationSummary'] = ResolversParentTypes['EvaluationSummary']> = {
  employeeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  employeeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evaluationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  holding?: Resolver<ResolversTypes['HoldingKind'], ParentType, ContextType>;
  positionTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  predicate?: Resolver<Maybe<ResolversTypes['Predicate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EvaluationStatus'], ParentType, ContextType>;
};

export type EvaluationSummaryConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['EvaluationSummaryConnection'] = ResolversParentTypes['EvaluationSummaryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvaluationSummaryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EvaluationSummaryEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['EvaluationSummaryEdge'] = ResolversParentTypes['EvaluationSummaryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EvaluationSummary'], ParentType, ContextType>;
};

export type EvaluationTermsResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['EvaluationTerms'] = ResolversParentTypes['EvaluationTerms']> = {
  coefficient?: Resolver<Array<ResolversTypes['LevelCoefficient']>, ParentType, ContextType>;
  needed?: Resolver<Array<ResolversTypes['LevelNeed']>, ParentType, ContextType>;
  objectionDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<Array<ResolversTypes['PredicatePercent']>, ParentType, ContextType>;
  periodDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reopenedDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  selfWaitDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  silenceDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  takesMonths?: Resolver<Array<ResolversTypes['AbsenceKind']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvaluationUnitsTermsResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['EvaluationUnitsTerms'] = ResolversParentTypes['EvaluationUnitsTerms']> = {
  decisionWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distribution?: Resolver<Array<ResolversTypes['DistributionShape']>, ParentType, ContextType>;
  extensionDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statementDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvaluationVerificationResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['EvaluationVerification'] = ResolversParentTypes['EvaluationVerification']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recomputed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  same?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvaluationVersionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['EvaluationVersion'] = ResolversParentTypes['EvaluationVersion']> = {
  absences?: Resolver<Array<ResolversTypes['AbsentDays']>, ParentType, ContextType>;
  achievement?: Resolver<Maybe<ResolversTypes['Achievement']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  behaviour?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['VersionCause'], ParentType, ContextType>;
  credit?: Resolver<Maybe<ResolversTypes['CreditPoints']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['EvaluationEvidence']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  headedUnits?: Resolver<Array<ResolversTypes['HeadedUnit']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  rated?: Resolver<ResolversTypes['PersonSnapshot'], ParentType, ContextType>;
  rater?: Resolver<ResolversTypes['PersonSnapshot'], ParentType, ContextType>;
  raterWarning?: Resolver<Maybe<ResolversTypes['RaterWarning']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
  segments?: Resolver<Array<ResolversTypes['EvaluationSegment']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceFileTermsResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['EvidenceFileTerms'] = ResolversParentTypes['EvidenceFileTerms']> = {
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  mostBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceLinkResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['EvidenceLink'] = ResolversParentTypes['EvidenceLink']> = {
  host?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvidencePayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['EvidencePayload'] = ResolversParentTypes['EvidencePayload']> = {
  upload?: Resolver<Maybe<ResolversTypes['EvidenceUpload']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EvidenceTermsResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['EvidenceTerms'] = ResolversParentTypes['EvidenceTerms']> = {
  files?: Resolver<Array<ResolversTypes['EvidenceFileTerms']>, ParentType, ContextType>;
  mostPerEntry?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mostUnpacked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceUploadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['EvidenceUpload'] = ResolversParentTypes['EvidenceUpload']> = {
  evidenceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  headers?: Resolver<Array<ResolversTypes['UploadHeader']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExclusionObjectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ExclusionObjection'] = ResolversParentTypes['ExclusionObjection']> = {
  accepted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeedbackResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Feedback'] = ResolversParentTypes['Feedback']> = {
  about?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['FeedbackAction']>, ParentType, ContextType>;
  audience?: Resolver<Array<ResolversTypes['Employee']>, ParentType, ContextType>;
  author?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  deadlineAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['FollowUpEntry']>, ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FeedbackKind'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['FeedbackLink']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['FeedbackRelation'], ParentType, ContextType>;
  replies?: Resolver<Maybe<Array<ResolversTypes['FeedbackReply']>>, ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FeedbackStatus'], ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['DevelopmentStep']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['FeedbackVersion']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['FeedbackVisibility'], ParentType, ContextType>;
  wordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeedbackAudienceResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FeedbackAudience'] = ResolversParentTypes['FeedbackAudience']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['Employee']>, ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FeedbackConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FeedbackConnection'] = ResolversParentTypes['FeedbackConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FeedbackEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FeedbackEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FeedbackEdge'] = ResolversParentTypes['FeedbackEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Feedback'], ParentType, ContextType>;
};

export type FeedbackLinkResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FeedbackLink'] = ResolversParentTypes['FeedbackLink']> = {
  behaviour?: Resolver<Maybe<ResolversTypes['CoreValue']>, ParentType, ContextType>;
  planId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  targetId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type FeedbackPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FeedbackPayload'] = ResolversParentTypes['FeedbackPayload']> = {
  feedback?: Resolver<Maybe<ResolversTypes['Feedback']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FeedbackReplyResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FeedbackReply'] = ResolversParentTypes['FeedbackReply']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeedbackRequestResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FeedbackRequest'] = ResolversParentTypes['FeedbackRequest']> = {
  allowedActions?: Resolver<Array<ResolversTypes['FeedbackRequestAction']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['Feedback']>, ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  deadlineAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  declineNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['FeedbackLink']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requester?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FeedbackRequestStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeedbackRequestConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FeedbackRequestConnection'] = ResolversParentTypes['FeedbackRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FeedbackRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FeedbackRequestEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FeedbackRequestEdge'] = ResolversParentTypes['FeedbackRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FeedbackRequest'], ParentType, ContextType>;
};

export type FeedbackRequestPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FeedbackRequestPayload'] = ResolversParentTypes['FeedbackRequestPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['FeedbackRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FeedbackTermsResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FeedbackTerms'] = ResolversParentTypes['FeedbackTerms']> = {
  abuseWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestMostDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeedbackVersionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FeedbackVersion'] = ResolversParentTypes['FeedbackVersion']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FeedbackKind'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['FeedbackLink']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FiguresResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Figures'] = ResolversParentTypes['Figures']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leastCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['UnitFigures'], ParentType, ContextType>;
  units?: Resolver<Array<ResolversTypes['UnitFigures']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FiguresFileResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FiguresFile'] = ResolversParentTypes['FiguresFile']> = {
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FilingResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Filing'] = ResolversParentTypes['Filing']> = {
  missing?: Resolver<Array<ResolversTypes['FilingDocument']>, ParentType, ContextType>;
  received?: Resolver<Array<ResolversTypes['FilingDocument']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type FillRouteTermsResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FillRouteTerms'] = ResolversParentTypes['FillRouteTerms']> = {
  from?: Resolver<Array<ResolversTypes['FormationCategory']>, ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['PlacementGround'], ParentType, ContextType>;
  to?: Resolver<Array<ResolversTypes['FormationCategory']>, ParentType, ContextType>;
  waives?: Resolver<Array<ResolversTypes['EligibilityRequirement']>, ParentType, ContextType>;
};

export type FillingFindingResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FillingFinding'] = ResolversParentTypes['FillingFinding']> = {
  actual?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['EligibilityRequirement'], ParentType, ContextType>;
  waived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FollowUpResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FollowUp'] = ResolversParentTypes['FollowUp']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  evaluationVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FollowUpKind'], ParentType, ContextType>;
};

export type FollowUpEntryResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FollowUpEntry'] = ResolversParentTypes['FollowUpEntry']> = {
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  planId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FormBehaviourResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FormBehaviour'] = ResolversParentTypes['FormBehaviour']> = {
  expectation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  guides?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['CoreValue'], ParentType, ContextType>;
};

export type FormIndicatorResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FormIndicator'] = ResolversParentTypes['FormIndicator']> = {
  aspect?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FormPersonResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FormPerson'] = ResolversParentTypes['FormPerson']> = {
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FormResultResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FormResult'] = ResolversParentTypes['FormResult']> = {
  indicators?: Resolver<Array<ResolversTypes['FormIndicator']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  superiorResult?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FormationResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Formation'] = ResolversParentTypes['Formation']> = {
  allowedActions?: Resolver<Array<ResolversTypes['FormationAction']>, ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['FormationCorrection']>, ParentType, ContextType>;
  deadlineAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  opening?: Resolver<ResolversTypes['Opening'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FormationStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FormationConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FormationConnection'] = ResolversParentTypes['FormationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FormationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FormationCorrectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FormationCorrection'] = ResolversParentTypes['FormationCorrection']> = {
  after?: Resolver<ResolversTypes['FormationTerms'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['FormationTerms'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FormationCorrectionStatus'], ParentType, ContextType>;
};

export type FormationEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FormationEdge'] = ResolversParentTypes['FormationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Formation'], ParentType, ContextType>;
};

export type FormationPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FormationPayload'] = ResolversParentTypes['FormationPayload']> = {
  formation?: Resolver<Maybe<ResolversTypes['Formation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FormationSeatsResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FormationSeats'] = ResolversParentTypes['FormationSeats']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['FormationSeatsAction']>, ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opening?: Resolver<ResolversTypes['Opening'], ParentType, ContextType>;
  quota?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tieDecision?: Resolver<Maybe<ResolversTypes['TieDecision']>, ParentType, ContextType>;
  tied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tiedNumbers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  unfilled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FormationSeatsConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FormationSeatsConnection'] = ResolversParentTypes['FormationSeatsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FormationSeatsEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FormationSeatsEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FormationSeatsEdge'] = ResolversParentTypes['FormationSeatsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FormationSeats'], ParentType, ContextType>;
};

export type FormationTermsResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FormationTerms'] = ResolversParentTypes['FormationTerms']> = {
  additionalTest?: Resolver<Maybe<ResolversTypes['AdditionalTest']>, ParentType, ContextType>;
  quota?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requirements?: Resolver<ResolversTypes['OpeningRequirements'], ParentType, ContextType>;
};

export type FoundApplicantResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FoundApplicant'] = ResolversParentTypes['FoundApplicant']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opening?: Resolver<ResolversTypes['Opening'], ParentType, ContextType>;
  registrationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
};

export type FrequentQuestionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FrequentQuestion'] = ResolversParentTypes['FrequentQuestion']> = {
  allowedActions?: Resolver<Array<ResolversTypes['FrequentQuestionAction']>, ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  campaignId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  earlier?: Resolver<Array<ResolversTypes['FrequentQuestionEdition']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pending?: Resolver<Maybe<ResolversTypes['FrequentQuestionProposal']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FrequentQuestionStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FrequentQuestionConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FrequentQuestionConnection'] = ResolversParentTypes['FrequentQuestionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FrequentQuestionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FrequentQuestionEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FrequentQuestionEdge'] = ResolversParentTypes['FrequentQuestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FrequentQuestion'], ParentType, ContextType>;
};

export type FrequentQuestionEditionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FrequentQuestionEdition'] = ResolversParentTypes['FrequentQuestionEdition']> = {
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type FrequentQuestionPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FrequentQuestionPayload'] = ResolversParentTypes['FrequentQuestionPayload']> = {
  frequentQuestion?: Resolver<Maybe<ResolversTypes['FrequentQuestion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FrequentQuestionProposalResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FrequentQuestionProposal'] = ResolversParentTypes['FrequentQuestionProposal']> = {
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FrozenIndicatorResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FrozenIndicator'] = ResolversParentTypes['FrozenIndicator']> = {
  aspect?: Resolver<Maybe<ResolversTypes['Aspect']>, ParentType, ContextType>;
  indicatorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  perspective?: Resolver<Maybe<ResolversTypes['Perspective']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FrozenParentResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FrozenParent'] = ResolversParentTypes['FrozenParent']> = {
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  planId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ParentChoice'], ParentType, ContextType>;
  targetId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FrozenTargetResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FrozenTarget'] = ResolversParentTypes['FrozenTarget']> = {
  indicators?: Resolver<Array<ResolversTypes['FrozenIndicator']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TargetKind'], ParentType, ContextType>;
  parent?: Resolver<ResolversTypes['FrozenParent'], ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FunnelCountResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FunnelCount'] = ResolversParentTypes['FunnelCount']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['FunnelStep'], ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FunnelRowResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['FunnelRow'] = ResolversParentTypes['FunnelRow']> = {
  category?: Resolver<Maybe<ResolversTypes['FormationCategory']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['FunnelCount']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['EducationLevel']>, ParentType, ContextType>;
  opening?: Resolver<Maybe<ResolversTypes['Opening']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  unfilled?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GroupAgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['GroupAge'] = ResolversParentTypes['GroupAge']> = {
  group?: Resolver<ResolversTypes['PositionGroup'], ParentType, ContextType>;
  oldest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HandOverResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['HandOver'] = ResolversParentTypes['HandOver']> = {
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  acknowledgement?: Resolver<Maybe<ResolversTypes['Acknowledgement']>, ParentType, ContextType>;
  deliveredAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  inInboxAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  objectionExtended?: Resolver<Maybe<ResolversTypes['ObjectionExtension']>, ParentType, ContextType>;
  objectionUntil?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['ReceiptKind'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HeadedUnitResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['HeadedUnit'] = ResolversParentTypes['HeadedUnit']> = {
  achievement?: Resolver<Maybe<ResolversTypes['Achievement']>, ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unitName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HolidayResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Holiday'] = ResolversParentTypes['Holiday']> = {
  day?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HolidayKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HolidaysUnknownResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['HolidaysUnknown'] = ResolversParentTypes['HolidaysUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  explained?: Resolver<ResolversTypes['IdentifierExplanation'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IdentifierKind'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IdentifierExplanationResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['IdentifierExplanation'] = ResolversParentTypes['IdentifierExplanation']> = {
  appointed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  birthDate?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
};

export type IdentifierTakenResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['IdentifierTaken'] = ResolversParentTypes['IdentifierTaken']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  employeeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InboxNoticeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['InboxNotice'] = ResolversParentTypes['InboxNotice']> = {
  about?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['NoticeEvent'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isLegal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  remindsOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InboxState'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InboxNoticeConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['InboxNoticeConnection'] = ResolversParentTypes['InboxNoticeConnection']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['InboxNoticeEdge']>, ParentType, ContextType>;
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InboxNoticeEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['InboxNoticeEdge'] = ResolversParentTypes['InboxNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InboxNotice'], ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  aspect?: Resolver<Maybe<ResolversTypes['Aspect']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  perspective?: Resolver<Maybe<ResolversTypes['Perspective']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IneligibilityGroundResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['IneligibilityGround'] = ResolversParentTypes['IneligibilityGround']> = {
  documents?: Resolver<Array<ResolversTypes['ApplicantDocumentKind']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['IneligibilityReason'], ParentType, ContextType>;
};

export interface InstantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Instant'], any> {
  name: 'Instant';
}

export type JobTextResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['JobText'] = ResolversParentTypes['JobText']> = {
  allowedActions?: Resolver<Array<ResolversTypes['JobTextAction']>, ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  duties?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  earlier?: Resolver<Array<ResolversTypes['JobTextEdition']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pay?: Resolver<Maybe<ResolversTypes['PayRange']>, ParentType, ContextType>;
  pending?: Resolver<Maybe<ResolversTypes['JobTextProposal']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workplace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JobTextEditionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['JobTextEdition'] = ResolversParentTypes['JobTextEdition']> = {
  duties?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pay?: Resolver<Maybe<ResolversTypes['PayRange']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  workplace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JobTextPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['JobTextPayload'] = ResolversParentTypes['JobTextPayload']> = {
  jobText?: Resolver<Maybe<ResolversTypes['JobText']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JobTextProposalResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['JobTextProposal'] = ResolversParentTypes['JobTextProposal']> = {
  duties?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pay?: Resolver<Maybe<ResolversTypes['PayRange']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workplace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  rating?: Resolver<ResolversTypes['Rating'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeavingNoteResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['LeavingNote'] = ResolversParentTypes['LeavingNote']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  planId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LeftTargetResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['LeftTarget'] = ResolversParentTypes['LeftTarget']> = {
  reason?: Resolver<ResolversTypes['LeftReason'], ParentType, ContextType>;
  targetId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LevelCoefficientResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['LevelCoefficient'] = ResolversParentTypes['LevelCoefficient']> = {
  level?: Resolver<ResolversTypes['FunctionalLevel'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type LevelNeedResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['LevelNeed'] = ResolversParentTypes['LevelNeed']> = {
  grade?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['FunctionalLevel'], ParentType, ContextType>;
  nextLevel?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type ListChangeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ListChange'] = ResolversParentTypes['ListChange']> = {
  after?: Resolver<Maybe<ResolversTypes['AnnouncedRow']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['AnnouncedRow']>, ParentType, ContextType>;
  formationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ListChangeConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ListChangeConnection'] = ResolversParentTypes['ListChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ListChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ListChangeEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ListChangeEdge'] = ResolversParentTypes['ListChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ListChange'], ParentType, ContextType>;
};

export type ListPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ListPayload'] = ResolversParentTypes['ListPayload']> = {
  announcement?: Resolver<Maybe<ResolversTypes['Announcement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ListPreviewResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ListPreview'] = ResolversParentTypes['ListPreview']> = {
  allowedActions?: Resolver<Array<ResolversTypes['ListPreviewAction']>, ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  campaignId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  changeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['ListChange']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  formations?: Resolver<Array<ResolversTypes['PreviewedFormation']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['AnnouncedRowConnection'], ParentType, ContextType, RequireFields<ListPreviewRowsArgs, 'first' | 'formationId'>>;
  rulesNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ListStage'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MajorNameResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['MajorName'] = ResolversParentTypes['MajorName']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MatchedMajorResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['MatchedMajor'] = ResolversParentTypes['MatchedMajor']> = {
  by?: Resolver<ResolversTypes['MajorMatch'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Applicant']>, ParentType, ContextType>;
  applicantQuestions?: Resolver<Array<ResolversTypes['ApplicantQuestion']>, ParentType, ContextType, RequireFields<MeApplicantQuestionsArgs, 'campaignId'>>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType, RequireFields<MeApplicationArgs, 'campaignId'>>;
  corrections?: Resolver<ResolversTypes['CorrectionRequestConnection'], ParentType, ContextType, RequireFields<MeCorrectionsArgs, 'first'>>;
  developmentCoached?: Resolver<ResolversTypes['DevelopmentPlanConnection'], ParentType, ContextType, RequireFields<MeDevelopmentCoachedArgs, 'first'>>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  evaluations?: Resolver<Array<ResolversTypes['Evaluation']>, ParentType, ContextType, Partial<MeEvaluationsArgs>>;
  feedbackGiven?: Resolver<ResolversTypes['FeedbackConnection'], ParentType, ContextType, RequireFields<MeFeedbackGivenArgs, 'first'>>;
  feedbackReceived?: Resolver<ResolversTypes['FeedbackConnection'], ParentType, ContextType, RequireFields<MeFeedbackReceivedArgs, 'first'>>;
  feedbackRequests?: Resolver<ResolversTypes['FeedbackRequestConnection'], ParentType, ContextType, RequireFields<MeFeedbackRequestsArgs, 'first' | 'side'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lentByMe?: Resolver<Array<ResolversTypes['Delegation']>, ParentType, ContextType>;
  lentToMe?: Resolver<Array<ResolversTypes['Delegation']>, ParentType, ContextType>;
  notesToLeave?: Resolver<Array<ResolversTypes['Plan']>, ParentType, ContextType>;
  objectionsToDecide?: Resolver<ResolversTypes['ObjectionConnection'], ParentType, ContextType, RequireFields<MeObjectionsToDecideArgs, 'first'>>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType, Partial<MePlanArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  reviewsOfMe?: Resolver<ResolversTypes['ReviewSubjectConnection'], ParentType, ContextType, RequireFields<MeReviewsOfMeArgs, 'first'>>;
  reviewsToApprove?: Resolver<ResolversTypes['ReviewSubjectConnection'], ParentType, ContextType, RequireFields<MeReviewsToApproveArgs, 'first'>>;
  reviewsToGive?: Resolver<ResolversTypes['ReviewInvitationConnection'], ParentType, ContextType, RequireFields<MeReviewsToGiveArgs, 'first'>>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['Scope']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  __resolveType: TypeResolveFn<'QualitativeMeasure' | 'QuantitativeMeasure', ParentType, ContextType>;
};

export type MessageAddressResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['MessageAddress'] = ResolversParentTypes['MessageAddress']> = {
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  absenceRecord?: Resolver<ResolversTypes['AbsencePayload'], ParentType, ContextType, RequireFields<MutationAbsenceRecordArgs, 'input'>>;
  absenceWithdraw?: Resolver<ResolversTypes['AbsencePayload'], ParentType, ContextType, RequireFields<MutationAbsenceWithdrawArgs, 'input'>>;
  abuseDecide?: Resolver<ResolversTypes['AbusePayload'], ParentType, ContextType, RequireFields<MutationAbuseDecideArgs, 'input'>>;
  abuseReveal?: Resolver<ResolversTypes['AbusePayload'], ParentType, ContextType, RequireFields<MutationAbuseRevealArgs, 'input'>>;
  applicantLookUp?: Resolver<ResolversTypes['ApplicantLookUpPayload'], ParentType, ContextType, RequireFields<MutationApplicantLookUpArgs, 'input'>>;
  applicantQuestionAnswer?: Resolver<ResolversTypes['ApplicantQuestionPayload'], ParentType, ContextType, RequireFields<MutationApplicantQuestionAnswerArgs, 'input'>>;
  applicantQuestionAsk?: Resolver<ResolversTypes['ApplicantQuestionPayload'], ParentType, ContextType, RequireFields<MutationApplicantQuestionAskArgs, 'input'>>;
  applicationDisqualify?: Resolver<ResolversTypes['ApplicationExclusionPayload'], ParentType, ContextType, RequireFields<MutationApplicationDisqualifyArgs, 'input'>>;
  applicationSave?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationSaveArgs, 'input'>>;
  applicationSubmit?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationSubmitArgs, 'input'>>;
  applicationWithdraw?: Resolver<ResolversTypes['ApplicationExclusionPayload'], ParentType, ContextType, RequireFields<MutationApplicationWithdrawArgs, 'input'>>;
  applicationsAnonymise?: Resolver<ResolversTypes['ApplicationsAnonymisePayload'], ParentType, ContextType, RequireFields<MutationApplicationsAnonymiseArgs, 'input'>>;
  appointmentAnnul?: Resolver<ResolversTypes['OfferPayload'], ParentType, ContextType, RequireFields<MutationAppointmentAnnulArgs, 'input'>>;
  appointmentHire?: Resolver<ResolversTypes['OfferPayload'], ParentType, ContextType, RequireFields<MutationAppointmentHireArgs, 'input'>>;
  appointmentResign?: Resolver<ResolversTypes['OfferPayload'], ParentType, ContextType, RequireFields<MutationAppointmentResignArgs, 'input'>>;
  assignmentEnd?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationAssignmentEndArgs, 'input'>>;
  assignmentStart?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationAssignmentStartArgs, 'input'>>;
  calibrationClose?: Resolver<ResolversTypes['CalibrationPayload'], ParentType, ContextType, RequireFields<MutationCalibrationCloseArgs, 'input'>>;
  calibrationConfirm?: Resolver<ResolversTypes['CalibrationChangePayload'], ParentType, ContextType, RequireFields<MutationCalibrationConfirmArgs, 'input'>>;
  calibrationOpen?: Resolver<ResolversTypes['CalibrationPayload'], ParentType, ContextType, RequireFields<MutationCalibrationOpenArgs, 'input'>>;
  calibrationPropose?: Resolver<ResolversTypes['CalibrationChangePayload'], ParentType, ContextType, RequireFields<MutationCalibrationProposeArgs, 'input'>>;
  calibrationReject?: Resolver<ResolversTypes['CalibrationChangePayload'], ParentType, ContextType, RequireFields<MutationCalibrationRejectArgs, 'input'>>;
  campaignClose?: Resolver<ResolversTypes['CampaignPayload'], ParentType, ContextType, RequireFields<MutationCampaignCloseArgs, 'input'>>;
  campaignContactSet?: Resolver<ResolversTypes['CampaignPayload'], ParentType, ContextType, RequireFields<MutationCampaignContactSetArgs, 'input'>>;
  campaignCreate?: Resolver<ResolversTypes['CampaignPayload'], ParentType, ContextType, RequireFields<MutationCampaignCreateArgs, 'input'>>;
  campaignFileAnnounce?: Resolver<ResolversTypes['CampaignFilePayload'], ParentType, ContextType, RequireFields<MutationCampaignFileAnnounceArgs, 'input'>>;
  campaignNoticeDecide?: Resolver<ResolversTypes['CampaignNoticePayload'], ParentType, ContextType, RequireFields<MutationCampaignNoticeDecideArgs, 'input'>>;
  campaignNoticeSet?: Resolver<ResolversTypes['CampaignNoticePayload'], ParentType, ContextType, RequireFields<MutationCampaignNoticeSetArgs, 'input'>>;
  campaignPublish?: Resolver<ResolversTypes['CampaignPayload'], ParentType, ContextType, RequireFields<MutationCampaignPublishArgs, 'input'>>;
  campaignRuleChange?: Resolver<ResolversTypes['CampaignRuleChangePayload'], ParentType, ContextType, RequireFields<MutationCampaignRuleChangeArgs, 'input'>>;
  campaignRuleChangeRelease?: Resolver<ResolversTypes['CampaignRuleChangePayload'], ParentType, ContextType, RequireFields<MutationCampaignRuleChangeReleaseArgs, 'input'>>;
  campaignRuleChangeWithdraw?: Resolver<ResolversTypes['CampaignRuleChangePayload'], ParentType, ContextType, RequireFields<MutationCampaignRuleChangeWithdrawArgs, 'input'>>;
  campaignStageExtend?: Resolver<ResolversTypes['CampaignPayload'], ParentType, ContextType, RequireFields<MutationCampaignStageExtendArgs, 'input'>>;
  competenceAdd?: Resolver<ResolversTypes['CompetencePayload'], ParentType, ContextType, RequireFields<MutationCompetenceAddArgs, 'input'>>;
  competenceLevelCorrect?: Resolver<ResolversTypes['CompetenceSheetPayload'], ParentType, ContextType, RequireFields<MutationCompetenceLevelCorrectArgs, 'input'>>;
  competenceLevelRecord?: Resolver<ResolversTypes['CompetenceSheetPayload'], ParentType, ContextType, RequireFields<MutationCompetenceLevelRecordArgs, 'input'>>;
  competenceRetire?: Resolver<ResolversTypes['CompetencePayload'], ParentType, ContextType, RequireFields<MutationCompetenceRetireArgs, 'input'>>;
  competenceStandardSet?: Resolver<ResolversTypes['CompetenceStandardPayload'], ParentType, ContextType, RequireFields<MutationCompetenceStandardSetArgs, 'input'>>;
  correctionAnswer?: Resolver<ResolversTypes['CorrectionPayload'], ParentType, ContextType, RequireFields<MutationCorrectionAnswerArgs, 'input'>>;
  correctionFile?: Resolver<ResolversTypes['CorrectionPayload'], ParentType, ContextType, RequireFields<MutationCorrectionFileArgs, 'input'>>;
  correctionPassOn?: Resolver<ResolversTypes['CorrectionPayload'], ParentType, ContextType, RequireFields<MutationCorrectionPassOnArgs, 'input'>>;
  correctionWithdraw?: Resolver<ResolversTypes['CorrectionPayload'], ParentType, ContextType, RequireFields<MutationCorrectionWithdrawArgs, 'input'>>;
  cycleClose?: Resolver<ResolversTypes['CyclePayload'], ParentType, ContextType, RequireFields<MutationCycleCloseArgs, 'input'>>;
  cycleOpen?: Resolver<ResolversTypes['CyclePayload'], ParentType, ContextType, RequireFields<MutationCycleOpenArgs, 'input'>>;
  cyclePhaseExtend?: Resolver<ResolversTypes['CyclePayload'], ParentType, ContextType, RequireFields<MutationCyclePhaseExtendArgs, 'input'>>;
  cyclePhaseExtendMany?: Resolver<ResolversTypes['CyclePhaseExtendManyPayload'], ParentType, ContextType, RequireFields<MutationCyclePhaseExtendManyArgs, 'input'>>;
  cyclePhaseExtensionWithdraw?: Resolver<ResolversTypes['CyclePayload'], ParentType, ContextType, RequireFields<MutationCyclePhaseExtensionWithdrawArgs, 'input'>>;
  delegationGrant?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationDelegationGrantArgs, 'input'>>;
  delegationRevoke?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationDelegationRevokeArgs, 'input'>>;
  developmentCoachAnswer?: Resolver<ResolversTypes['DevelopmentPlanPayload'], ParentType, ContextType, RequireFields<MutationDevelopmentCoachAnswerArgs, 'input'>>;
  developmentCoachEnd?: Resolver<ResolversTypes['DevelopmentPlanPayload'], ParentType, ContextType, RequireFields<MutationDevelopmentCoachEndArgs, 'input'>>;
  developmentCoachName?: Resolver<ResolversTypes['DevelopmentPlanPayload'], ParentType, ContextType, RequireFields<MutationDevelopmentCoachNameArgs, 'input'>>;
  developmentPlanAgree?: Resolver<ResolversTypes['DevelopmentPlanPayload'], ParentType, ContextType, RequireFields<MutationDevelopmentPlanAgreeArgs, 'input'>>;
  developmentPlanClose?: Resolver<ResolversTypes['DevelopmentPlanPayload'], ParentType, ContextType, RequireFields<MutationDevelopmentPlanCloseArgs, 'input'>>;
  developmentPlanOpen?: Resolver<ResolversTypes['DevelopmentPlanPayload'], ParentType, ContextType, RequireFields<MutationDevelopmentPlanOpenArgs, 'input'>>;
  developmentPlanStepAdd?: Resolver<ResolversTypes['DevelopmentPlanPayload'], ParentType, ContextType, RequireFields<MutationDevelopmentPlanStepAddArgs, 'input'>>;
  developmentPlanStepChange?: Resolver<ResolversTypes['DevelopmentPlanPayload'], ParentType, ContextType, RequireFields<MutationDevelopmentPlanStepChangeArgs, 'input'>>;
  developmentPlanStepEnd?: Resolver<ResolversTypes['DevelopmentPlanPayload'], ParentType, ContextType, RequireFields<MutationDevelopmentPlanStepEndArgs, 'input'>>;
  developmentReview?: Resolver<ResolversTypes['DevelopmentPlanPayload'], ParentType, ContextType, RequireFields<MutationDevelopmentReviewArgs, 'input'>>;
  developmentStepDone?: Resolver<ResolversTypes['FeedbackPayload'], ParentType, ContextType, RequireFields<MutationDevelopmentStepDoneArgs, 'input'>>;
  disqualificationDecide?: Resolver<ResolversTypes['ApplicationExclusionPayload'], ParentType, ContextType, RequireFields<MutationDisqualificationDecideArgs, 'input'>>;
  disqualificationObject?: Resolver<ResolversTypes['ApplicationExclusionPayload'], ParentType, ContextType, RequireFields<MutationDisqualificationObjectArgs, 'input'>>;
  disqualificationObjectionAnswer?: Resolver<ResolversTypes['ApplicationExclusionPayload'], ParentType, ContextType, RequireFields<MutationDisqualificationObjectionAnswerArgs, 'input'>>;
  documentUpload?: Resolver<ResolversTypes['DocumentPayload'], ParentType, ContextType, RequireFields<MutationDocumentUploadArgs, 'input'>>;
  employeeCreate?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationEmployeeCreateArgs, 'input'>>;
  employeeRecordChange?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationEmployeeRecordChangeArgs, 'input'>>;
  employeeRecordCorrect?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationEmployeeRecordCorrectArgs, 'input'>>;
  employeeRehire?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationEmployeeRehireArgs, 'input'>>;
  employeeTransfer?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationEmployeeTransferArgs, 'input'>>;
  employeeTransferMany?: Resolver<ResolversTypes['TransferManyPayload'], ParentType, ContextType, RequireFields<MutationEmployeeTransferManyArgs, 'input'>>;
  entryUndo?: Resolver<ResolversTypes['EntryUndoPayload'], ParentType, ContextType, RequireFields<MutationEntryUndoArgs, 'input'>>;
  evaluationAcknowledge?: Resolver<ResolversTypes['EvaluationPayload'], ParentType, ContextType, RequireFields<MutationEvaluationAcknowledgeArgs, 'input'>>;
  evaluationFinalise?: Resolver<ResolversTypes['EvaluationPayload'], ParentType, ContextType, RequireFields<MutationEvaluationFinaliseArgs, 'input'>>;
  evaluationFinaliseMany?: Resolver<ResolversTypes['EvaluationFinaliseManyPayload'], ParentType, ContextType, RequireFields<MutationEvaluationFinaliseManyArgs, 'input'>>;
  evaluationOpen?: Resolver<ResolversTypes['EvaluationPayload'], ParentType, ContextType, RequireFields<MutationEvaluationOpenArgs, 'input'>>;
  evaluationOpenMany?: Resolver<ResolversTypes['EvaluationOpenManyPayload'], ParentType, ContextType, RequireFields<MutationEvaluationOpenManyArgs, 'input'>>;
  evaluationRate?: Resolver<ResolversTypes['EvaluationPayload'], ParentType, ContextType, RequireFields<MutationEvaluationRateArgs, 'input'>>;
  evaluationReopen?: Resolver<ResolversTypes['EvaluationPayload'], ParentType, ContextType, RequireFields<MutationEvaluationReopenArgs, 'input'>>;
  evaluationShare?: Resolver<ResolversTypes['EvaluationPayload'], ParentType, ContextType, RequireFields<MutationEvaluationShareArgs, 'input'>>;
  evidenceUpload?: Resolver<ResolversTypes['EvidencePayload'], ParentType, ContextType, RequireFields<MutationEvidenceUploadArgs, 'input'>>;
  feedbackAcknowledge?: Resolver<ResolversTypes['FeedbackPayload'], ParentType, ContextType, RequireFields<MutationFeedbackAcknowledgeArgs, 'input'>>;
  feedbackFollowUp?: Resolver<ResolversTypes['FeedbackPayload'], ParentType, ContextType, RequireFields<MutationFeedbackFollowUpArgs, 'input'>>;
  feedbackGive?: Resolver<ResolversTypes['FeedbackPayload'], ParentType, ContextType, RequireFields<MutationFeedbackGiveArgs, 'input'>>;
  feedbackReply?: Resolver<ResolversTypes['FeedbackPayload'], ParentType, ContextType, RequireFields<MutationFeedbackReplyArgs, 'input'>>;
  feedbackReport?: Resolver<ResolversTypes['FeedbackPayload'], ParentType, ContextType, RequireFields<MutationFeedbackReportArgs, 'input'>>;
  feedbackRequest?: Resolver<ResolversTypes['FeedbackRequestPayload'], ParentType, ContextType, RequireFields<MutationFeedbackRequestArgs, 'input'>>;
  feedbackRequestDecline?: Resolver<ResolversTypes['FeedbackRequestPayload'], ParentType, ContextType, RequireFields<MutationFeedbackRequestDeclineArgs, 'input'>>;
  feedbackRequestWithdraw?: Resolver<ResolversTypes['FeedbackRequestPayload'], ParentType, ContextType, RequireFields<MutationFeedbackRequestWithdrawArgs, 'input'>>;
  feedbackRevise?: Resolver<ResolversTypes['FeedbackPayload'], ParentType, ContextType, RequireFields<MutationFeedbackReviseArgs, 'input'>>;
  feedbackWithdraw?: Resolver<ResolversTypes['FeedbackPayload'], ParentType, ContextType, RequireFields<MutationFeedbackWithdrawArgs, 'input'>>;
  filingRecord?: Resolver<ResolversTypes['OfferPayload'], ParentType, ContextType, RequireFields<MutationFilingRecordArgs, 'input'>>;
  formationApprove?: Resolver<ResolversTypes['FormationPayload'], ParentType, ContextType, RequireFields<MutationFormationApproveArgs, 'input'>>;
  formationCorrect?: Resolver<ResolversTypes['FormationPayload'], ParentType, ContextType, RequireFields<MutationFormationCorrectArgs, 'input'>>;
  formationCorrectionApprove?: Resolver<ResolversTypes['FormationPayload'], ParentType, ContextType, RequireFields<MutationFormationCorrectionApproveArgs, 'input'>>;
  formationCorrectionReject?: Resolver<ResolversTypes['FormationPayload'], ParentType, ContextType, RequireFields<MutationFormationCorrectionRejectArgs, 'input'>>;
  formationReject?: Resolver<ResolversTypes['FormationPayload'], ParentType, ContextType, RequireFields<MutationFormationRejectArgs, 'input'>>;
  formationRequest?: Resolver<ResolversTypes['FormationPayload'], ParentType, ContextType, RequireFields<MutationFormationRequestArgs, 'input'>>;
  formationWithdraw?: Resolver<ResolversTypes['FormationPayload'], ParentType, ContextType, RequireFields<MutationFormationWithdrawArgs, 'input'>>;
  frequentQuestionDecide?: Resolver<ResolversTypes['FrequentQuestionPayload'], ParentType, ContextType, RequireFields<MutationFrequentQuestionDecideArgs, 'input'>>;
  frequentQuestionPropose?: Resolver<ResolversTypes['FrequentQuestionPayload'], ParentType, ContextType, RequireFields<MutationFrequentQuestionProposeArgs, 'input'>>;
  frequentQuestionRevise?: Resolver<ResolversTypes['FrequentQuestionPayload'], ParentType, ContextType, RequireFields<MutationFrequentQuestionReviseArgs, 'input'>>;
  frequentQuestionWithdraw?: Resolver<ResolversTypes['FrequentQuestionPayload'], ParentType, ContextType, RequireFields<MutationFrequentQuestionWithdrawArgs, 'input'>>;
  identifierAdd?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationIdentifierAddArgs, 'input'>>;
  identifierCorrect?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationIdentifierCorrectArgs, 'input'>>;
  jobTextDecide?: Resolver<ResolversTypes['JobTextPayload'], ParentType, ContextType, RequireFields<MutationJobTextDecideArgs, 'input'>>;
  jobTextSet?: Resolver<ResolversTypes['JobTextPayload'], ParentType, ContextType, RequireFields<MutationJobTextSetArgs, 'input'>>;
  listPublish?: Resolver<ResolversTypes['ListPayload'], ParentType, ContextType, RequireFields<MutationListPublishArgs, 'input'>>;
  messageAddressSave?: Resolver<ResolversTypes['ApplicantPayload'], ParentType, ContextType, RequireFields<MutationMessageAddressSaveArgs, 'input'>>;
  nikCorrect?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationNikCorrectArgs, 'input'>>;
  noticeAddressRemove?: Resolver<ResolversTypes['NoticeAddressPayload'], ParentType, ContextType, RequireFields<MutationNoticeAddressRemoveArgs, 'input'>>;
  noticeAddressSet?: Resolver<ResolversTypes['NoticeAddressPayload'], ParentType, ContextType, RequireFields<MutationNoticeAddressSetArgs, 'input'>>;
  noticeAddressVerify?: Resolver<ResolversTypes['NoticeAddressPayload'], ParentType, ContextType, RequireFields<MutationNoticeAddressVerifyArgs, 'input'>>;
  noticePreferencesSet?: Resolver<ResolversTypes['NoticePreferencesPayload'], ParentType, ContextType, RequireFields<MutationNoticePreferencesSetArgs, 'input'>>;
  noticesRead?: Resolver<ResolversTypes['NoticesReadPayload'], ParentType, ContextType, RequireFields<MutationNoticesReadArgs, 'input'>>;
  noticesReadUpTo?: Resolver<ResolversTypes['NoticesReadPayload'], ParentType, ContextType, RequireFields<MutationNoticesReadUpToArgs, 'input'>>;
  objectionAssign?: Resolver<ResolversTypes['ObjectionPayload'], ParentType, ContextType, RequireFields<MutationObjectionAssignArgs, 'input'>>;
  objectionDecide?: Resolver<ResolversTypes['ObjectionPayload'], ParentType, ContextType, RequireFields<MutationObjectionDecideArgs, 'input'>>;
  objectionDraftSave?: Resolver<ResolversTypes['EvaluationPayload'], ParentType, ContextType, RequireFields<MutationObjectionDraftSaveArgs, 'input'>>;
  objectionExtend?: Resolver<ResolversTypes['EvaluationPayload'], ParentType, ContextType, RequireFields<MutationObjectionExtendArgs, 'input'>>;
  objectionFile?: Resolver<ResolversTypes['ObjectionPayload'], ParentType, ContextType, RequireFields<MutationObjectionFileArgs, 'input'>>;
  objectionStatement?: Resolver<ResolversTypes['ObjectionPayload'], ParentType, ContextType, RequireFields<MutationObjectionStatementArgs, 'input'>>;
  objectionWithdraw?: Resolver<ResolversTypes['ObjectionPayload'], ParentType, ContextType, RequireFields<MutationObjectionWithdrawArgs, 'input'>>;
  offerAccept?: Resolver<ResolversTypes['OfferPayload'], ParentType, ContextType, RequireFields<MutationOfferAcceptArgs, 'input'>>;
  offerDecline?: Resolver<ResolversTypes['OfferPayload'], ParentType, ContextType, RequireFields<MutationOfferDeclineArgs, 'input'>>;
  offerLapse?: Resolver<ResolversTypes['OfferPayload'], ParentType, ContextType, RequireFields<MutationOfferLapseArgs, 'input'>>;
  offersMake?: Resolver<ResolversTypes['OffersPayload'], ParentType, ContextType, RequireFields<MutationOffersMakeArgs, 'input'>>;
  panelAttendanceRecord?: Resolver<ResolversTypes['PanelPayload'], ParentType, ContextType, RequireFields<MutationPanelAttendanceRecordArgs, 'input'>>;
  panelCardDiscuss?: Resolver<ResolversTypes['PanelParticipantPayload'], ParentType, ContextType, RequireFields<MutationPanelCardDiscussArgs, 'input'>>;
  panelCardSave?: Resolver<ResolversTypes['PanelParticipantPayload'], ParentType, ContextType, RequireFields<MutationPanelCardSaveArgs, 'input'>>;
  panelCardSubmit?: Resolver<ResolversTypes['PanelParticipantPayload'], ParentType, ContextType, RequireFields<MutationPanelCardSubmitArgs, 'input'>>;
  panelClose?: Resolver<ResolversTypes['PanelPayload'], ParentType, ContextType, RequireFields<MutationPanelCloseArgs, 'input'>>;
  panelConflictDeclare?: Resolver<ResolversTypes['PanelParticipantPayload'], ParentType, ContextType, RequireFields<MutationPanelConflictDeclareArgs, 'input'>>;
  panelCreate?: Resolver<ResolversTypes['PanelPayload'], ParentType, ContextType, RequireFields<MutationPanelCreateArgs, 'input'>>;
  panelDissolve?: Resolver<ResolversTypes['PanelPayload'], ParentType, ContextType, RequireFields<MutationPanelDissolveArgs, 'input'>>;
  panelMemberReplace?: Resolver<ResolversTypes['PanelPayload'], ParentType, ContextType, RequireFields<MutationPanelMemberReplaceArgs, 'input'>>;
  panelRosterRenew?: Resolver<ResolversTypes['PanelPayload'], ParentType, ContextType, RequireFields<MutationPanelRosterRenewArgs, 'input'>>;
  panelScoresPropose?: Resolver<ResolversTypes['PanelPayload'], ParentType, ContextType, RequireFields<MutationPanelScoresProposeArgs, 'input'>>;
  panelStandInName?: Resolver<ResolversTypes['PanelPayload'], ParentType, ContextType, RequireFields<MutationPanelStandInNameArgs, 'input'>>;
  planApprove?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationPlanApproveArgs, 'input'>>;
  planApproveMany?: Resolver<ResolversTypes['PlanApproveManyPayload'], ParentType, ContextType, RequireFields<MutationPlanApproveManyArgs, 'input'>>;
  planChange?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationPlanChangeArgs, 'input'>>;
  planChangeCancel?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationPlanChangeCancelArgs, 'input'>>;
  planComment?: Resolver<ResolversTypes['PlanCommentPayload'], ParentType, ContextType, RequireFields<MutationPlanCommentArgs, 'input'>>;
  planCopy?: Resolver<ResolversTypes['PlanTakenPayload'], ParentType, ContextType, RequireFields<MutationPlanCopyArgs, 'input'>>;
  planFrame?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationPlanFrameArgs, 'input'>>;
  planLeavingNotes?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationPlanLeavingNotesArgs, 'input'>>;
  planMarkRead?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationPlanMarkReadArgs, 'input'>>;
  planOpen?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationPlanOpenArgs, 'input'>>;
  planReturn?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationPlanReturnArgs, 'input'>>;
  planSubmit?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationPlanSubmitArgs, 'input'>>;
  planTemplatePublish?: Resolver<ResolversTypes['PlanTemplatePayload'], ParentType, ContextType, RequireFields<MutationPlanTemplatePublishArgs, 'input'>>;
  planTemplateSave?: Resolver<ResolversTypes['PlanTemplatePayload'], ParentType, ContextType, RequireFields<MutationPlanTemplateSaveArgs, 'input'>>;
  planTemplateWithdraw?: Resolver<ResolversTypes['PlanTemplatePayload'], ParentType, ContextType, RequireFields<MutationPlanTemplateWithdrawArgs, 'input'>>;
  planUseTemplate?: Resolver<ResolversTypes['PlanTakenPayload'], ParentType, ContextType, RequireFields<MutationPlanUseTemplateArgs, 'input'>>;
  planWithdraw?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationPlanWithdrawArgs, 'input'>>;
  policyPropose?: Resolver<ResolversTypes['PolicyPayload'], ParentType, ContextType, RequireFields<MutationPolicyProposeArgs, 'input'>>;
  policyRelease?: Resolver<ResolversTypes['PolicyPayload'], ParentType, ContextType, RequireFields<MutationPolicyReleaseArgs, 'input'>>;
  policyWithdraw?: Resolver<ResolversTypes['PolicyPayload'], ParentType, ContextType, RequireFields<MutationPolicyWithdrawArgs, 'input'>>;
  positionCreate?: Resolver<ResolversTypes['PositionPayload'], ParentType, ContextType, RequireFields<MutationPositionCreateArgs, 'input'>>;
  positionRename?: Resolver<ResolversTypes['PositionPayload'], ParentType, ContextType, RequireFields<MutationPositionRenameArgs, 'input'>>;
  profileSave?: Resolver<ResolversTypes['ApplicantPayload'], ParentType, ContextType, RequireFields<MutationProfileSaveArgs, 'input'>>;
  progressAdd?: Resolver<ResolversTypes['ProgressPayload'], ParentType, ContextType, RequireFields<MutationProgressAddArgs, 'input'>>;
  promotionMany?: Resolver<ResolversTypes['PromotionManyPayload'], ParentType, ContextType, RequireFields<MutationPromotionManyArgs, 'input'>>;
  recordEntryWithdraw?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationRecordEntryWithdrawArgs, 'input'>>;
  reviewApproveRaters?: Resolver<ResolversTypes['ReviewSubjectPayload'], ParentType, ContextType, RequireFields<MutationReviewApproveRatersArgs, 'input'>>;
  reviewClose?: Resolver<ResolversTypes['ReviewRoundPayload'], ParentType, ContextType, RequireFields<MutationReviewCloseArgs, 'input'>>;
  reviewDecline?: Resolver<ResolversTypes['ReviewInvitationPayload'], ParentType, ContextType, RequireFields<MutationReviewDeclineArgs, 'input'>>;
  reviewDraftSave?: Resolver<ResolversTypes['ReviewInvitationPayload'], ParentType, ContextType, RequireFields<MutationReviewDraftSaveArgs, 'input'>>;
  reviewEnrolMany?: Resolver<ResolversTypes['ReviewEnrolManyPayload'], ParentType, ContextType, RequireFields<MutationReviewEnrolManyArgs, 'input'>>;
  reviewEnrolUnit?: Resolver<ResolversTypes['ReviewEnrolUnitPayload'], ParentType, ContextType, RequireFields<MutationReviewEnrolUnitArgs, 'input'>>;
  reviewExtend?: Resolver<ResolversTypes['ReviewRoundPayload'], ParentType, ContextType, RequireFields<MutationReviewExtendArgs, 'input'>>;
  reviewExternalInvite?: Resolver<ResolversTypes['ReviewExternalInvitePayload'], ParentType, ContextType, RequireFields<MutationReviewExternalInviteArgs, 'input'>>;
  reviewExternalOpen?: Resolver<ResolversTypes['ReviewExternalOpenPayload'], ParentType, ContextType, RequireFields<MutationReviewExternalOpenArgs, 'input'>>;
  reviewExternalSubmit?: Resolver<ResolversTypes['ReviewExternalSubmitPayload'], ParentType, ContextType, RequireFields<MutationReviewExternalSubmitArgs, 'input'>>;
  reviewLaunch?: Resolver<ResolversTypes['ReviewRoundPayload'], ParentType, ContextType, RequireFields<MutationReviewLaunchArgs, 'input'>>;
  reviewNominate?: Resolver<ResolversTypes['ReviewSubjectPayload'], ParentType, ContextType, RequireFields<MutationReviewNominateArgs, 'input'>>;
  reviewPublishMany?: Resolver<ResolversTypes['ReviewPublishManyPayload'], ParentType, ContextType, RequireFields<MutationReviewPublishManyArgs, 'input'>>;
  reviewRemind?: Resolver<ResolversTypes['ReviewSubjectPayload'], ParentType, ContextType, RequireFields<MutationReviewRemindArgs, 'input'>>;
  reviewReplaceRater?: Resolver<ResolversTypes['ReviewSubjectPayload'], ParentType, ContextType, RequireFields<MutationReviewReplaceRaterArgs, 'input'>>;
  reviewReturnRaters?: Resolver<ResolversTypes['ReviewSubjectPayload'], ParentType, ContextType, RequireFields<MutationReviewReturnRatersArgs, 'input'>>;
  reviewRoundCancel?: Resolver<ResolversTypes['ReviewRoundPayload'], ParentType, ContextType, RequireFields<MutationReviewRoundCancelArgs, 'input'>>;
  reviewRoundChange?: Resolver<ResolversTypes['ReviewRoundPayload'], ParentType, ContextType, RequireFields<MutationReviewRoundChangeArgs, 'input'>>;
  reviewRoundCreate?: Resolver<ResolversTypes['ReviewRoundPayload'], ParentType, ContextType, RequireFields<MutationReviewRoundCreateArgs, 'input'>>;
  reviewSubjectWithdraw?: Resolver<ResolversTypes['ReviewSubjectPayload'], ParentType, ContextType, RequireFields<MutationReviewSubjectWithdrawArgs, 'input'>>;
  reviewSubmit?: Resolver<ResolversTypes['ReviewInvitationPayload'], ParentType, ContextType, RequireFields<MutationReviewSubmitArgs, 'input'>>;
  reviewTemplateSave?: Resolver<ResolversTypes['ReviewTemplatePayload'], ParentType, ContextType, RequireFields<MutationReviewTemplateSaveArgs, 'input'>>;
  scoreFileAnnounce?: Resolver<ResolversTypes['ScoreFilePayload'], ParentType, ContextType, RequireFields<MutationScoreFileAnnounceArgs, 'input'>>;
  scoreImportApprove?: Resolver<ResolversTypes['ScoreImportPayload'], ParentType, ContextType, RequireFields<MutationScoreImportApproveArgs, 'input'>>;
  scoreImportPropose?: Resolver<ResolversTypes['ScoreImportPayload'], ParentType, ContextType, RequireFields<MutationScoreImportProposeArgs, 'input'>>;
  scoreImportReject?: Resolver<ResolversTypes['ScoreImportPayload'], ParentType, ContextType, RequireFields<MutationScoreImportRejectArgs, 'input'>>;
  selectionObjectionAnswer?: Resolver<ResolversTypes['SelectionObjectionPayload'], ParentType, ContextType, RequireFields<MutationSelectionObjectionAnswerArgs, 'input'>>;
  selectionObjectionFile?: Resolver<ResolversTypes['SelectionObjectionPayload'], ParentType, ContextType, RequireFields<MutationSelectionObjectionFileArgs, 'input'>>;
  selectionObjectionOpen?: Resolver<ResolversTypes['SelectionObjectionPayload'], ParentType, ContextType, RequireFields<MutationSelectionObjectionOpenArgs, 'input'>>;
  selectionObjectionProofOpen?: Resolver<ResolversTypes['SelectionObjectionProofPayload'], ParentType, ContextType, RequireFields<MutationSelectionObjectionProofOpenArgs, 'input'>>;
  selectionObjectionRefusalConfirm?: Resolver<ResolversTypes['SelectionObjectionPayload'], ParentType, ContextType, RequireFields<MutationSelectionObjectionRefusalConfirmArgs, 'input'>>;
  selectionObjectionRefusalPropose?: Resolver<ResolversTypes['SelectionObjectionPayload'], ParentType, ContextType, RequireFields<MutationSelectionObjectionRefusalProposeArgs, 'input'>>;
  selectionObjectionRefusalWithdraw?: Resolver<ResolversTypes['SelectionObjectionPayload'], ParentType, ContextType, RequireFields<MutationSelectionObjectionRefusalWithdrawArgs, 'input'>>;
  selfAssessmentSave?: Resolver<ResolversTypes['EvaluationPayload'], ParentType, ContextType, RequireFields<MutationSelfAssessmentSaveArgs, 'input'>>;
  selfAssessmentSubmit?: Resolver<ResolversTypes['EvaluationPayload'], ParentType, ContextType, RequireFields<MutationSelfAssessmentSubmitArgs, 'input'>>;
  selfAssessmentWithdraw?: Resolver<ResolversTypes['EvaluationPayload'], ParentType, ContextType, RequireFields<MutationSelfAssessmentWithdrawArgs, 'input'>>;
  supervisorChange?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationSupervisorChangeArgs, 'input'>>;
  targetAgree?: Resolver<ResolversTypes['TargetPayload'], ParentType, ContextType, RequireFields<MutationTargetAgreeArgs, 'input'>>;
  targetAgreeMany?: Resolver<ResolversTypes['TargetsPayload'], ParentType, ContextType, RequireFields<MutationTargetAgreeManyArgs, 'input'>>;
  targetCounter?: Resolver<ResolversTypes['TargetPayload'], ParentType, ContextType, RequireFields<MutationTargetCounterArgs, 'input'>>;
  targetLink?: Resolver<ResolversTypes['TargetPayload'], ParentType, ContextType, RequireFields<MutationTargetLinkArgs, 'input'>>;
  targetOrder?: Resolver<ResolversTypes['TargetsPayload'], ParentType, ContextType, RequireFields<MutationTargetOrderArgs, 'input'>>;
  targetPropose?: Resolver<ResolversTypes['TargetPayload'], ParentType, ContextType, RequireFields<MutationTargetProposeArgs, 'input'>>;
  targetProposeMany?: Resolver<ResolversTypes['TargetsPayload'], ParentType, ContextType, RequireFields<MutationTargetProposeManyArgs, 'input'>>;
  targetProposeToMany?: Resolver<ResolversTypes['TargetProposeToManyPayload'], ParentType, ContextType, RequireFields<MutationTargetProposeToManyArgs, 'input'>>;
  targetRemove?: Resolver<ResolversTypes['TargetPayload'], ParentType, ContextType, RequireFields<MutationTargetRemoveArgs, 'input'>>;
  targetWeights?: Resolver<ResolversTypes['TargetsPayload'], ParentType, ContextType, RequireFields<MutationTargetWeightsArgs, 'input'>>;
  testAccommodationDecide?: Resolver<ResolversTypes['TestAccommodationPayload'], ParentType, ContextType, RequireFields<MutationTestAccommodationDecideArgs, 'input'>>;
  testAccommodationOpen?: Resolver<ResolversTypes['TestAccommodationPayload'], ParentType, ContextType, RequireFields<MutationTestAccommodationOpenArgs, 'input'>>;
  testAccommodationRequest?: Resolver<ResolversTypes['TestAccommodationPayload'], ParentType, ContextType, RequireFields<MutationTestAccommodationRequestArgs, 'input'>>;
  testSchedulePublish?: Resolver<ResolversTypes['TestSchedulePayload'], ParentType, ContextType, RequireFields<MutationTestSchedulePublishArgs, 'input'>>;
  testSeatsAssign?: Resolver<ResolversTypes['TestSeatsPayload'], ParentType, ContextType, RequireFields<MutationTestSeatsAssignArgs, 'input'>>;
  testSeatsFree?: Resolver<ResolversTypes['TestSessionPayload'], ParentType, ContextType, RequireFields<MutationTestSeatsFreeArgs, 'input'>>;
  testSessionCancel?: Resolver<ResolversTypes['TestSessionPayload'], ParentType, ContextType, RequireFields<MutationTestSessionCancelArgs, 'input'>>;
  testSessionChange?: Resolver<ResolversTypes['TestSessionPayload'], ParentType, ContextType, RequireFields<MutationTestSessionChangeArgs, 'input'>>;
  testSessionCreate?: Resolver<ResolversTypes['TestSessionPayload'], ParentType, ContextType, RequireFields<MutationTestSessionCreateArgs, 'input'>>;
  tieDecisionConfirm?: Resolver<ResolversTypes['TieDecisionPayload'], ParentType, ContextType, RequireFields<MutationTieDecisionConfirmArgs, 'input'>>;
  tieDecisionPropose?: Resolver<ResolversTypes['TieDecisionPayload'], ParentType, ContextType, RequireFields<MutationTieDecisionProposeArgs, 'input'>>;
  tieDecisionWithdraw?: Resolver<ResolversTypes['TieDecisionPayload'], ParentType, ContextType, RequireFields<MutationTieDecisionWithdrawArgs, 'input'>>;
  unitAchievementSet?: Resolver<ResolversTypes['UnitAchievementPayload'], ParentType, ContextType, RequireFields<MutationUnitAchievementSetArgs, 'input'>>;
  unitClose?: Resolver<ResolversTypes['UnitPayload'], ParentType, ContextType, RequireFields<MutationUnitCloseArgs, 'input'>>;
  unitCreate?: Resolver<ResolversTypes['UnitPayload'], ParentType, ContextType, RequireFields<MutationUnitCreateArgs, 'input'>>;
  unitFinalise?: Resolver<ResolversTypes['UnitAchievementPayload'], ParentType, ContextType, RequireFields<MutationUnitFinaliseArgs, 'input'>>;
  unitRename?: Resolver<ResolversTypes['UnitPayload'], ParentType, ContextType, RequireFields<MutationUnitRenameArgs, 'input'>>;
  unitReopen?: Resolver<ResolversTypes['UnitAchievementPayload'], ParentType, ContextType, RequireFields<MutationUnitReopenArgs, 'input'>>;
  verificationAssign?: Resolver<ResolversTypes['VerificationsPayload'], ParentType, ContextType, RequireFields<MutationVerificationAssignArgs, 'input'>>;
  verificationClaim?: Resolver<ResolversTypes['VerificationPayload'], ParentType, ContextType, RequireFields<MutationVerificationClaimArgs, 'input'>>;
  verificationClaimNext?: Resolver<ResolversTypes['VerificationPayload'], ParentType, ContextType, RequireFields<MutationVerificationClaimNextArgs, 'input'>>;
  verificationDecide?: Resolver<ResolversTypes['VerificationPayload'], ParentType, ContextType, RequireFields<MutationVerificationDecideArgs, 'input'>>;
  verificationDeclareConflict?: Resolver<ResolversTypes['VerificationPayload'], ParentType, ContextType, RequireFields<MutationVerificationDeclareConflictArgs, 'input'>>;
  verificationProlong?: Resolver<ResolversTypes['VerificationPayload'], ParentType, ContextType, RequireFields<MutationVerificationProlongArgs, 'input'>>;
  verificationProofOpen?: Resolver<ResolversTypes['VerificationProofPayload'], ParentType, ContextType, RequireFields<MutationVerificationProofOpenArgs, 'input'>>;
  verificationRelease?: Resolver<ResolversTypes['VerificationPayload'], ParentType, ContextType, RequireFields<MutationVerificationReleaseArgs, 'input'>>;
  verificationReopen?: Resolver<ResolversTypes['VerificationPayload'], ParentType, ContextType, RequireFields<MutationVerificationReopenArgs, 'input'>>;
  verificationTakeBack?: Resolver<ResolversTypes['VerificationsPayload'], ParentType, ContextType, RequireFields<MutationVerificationTakeBackArgs, 'input'>>;
  webhookChange?: Resolver<ResolversTypes['WebhookPayload'], ParentType, ContextType, RequireFields<MutationWebhookChangeArgs, 'input'>>;
  webhookCreate?: Resolver<ResolversTypes['WebhookSecretPayload'], ParentType, ContextType, RequireFields<MutationWebhookCreateArgs, 'input'>>;
  webhookPause?: Resolver<ResolversTypes['WebhookPayload'], ParentType, ContextType, RequireFields<MutationWebhookPauseArgs, 'input'>>;
  webhookRedeliver?: Resolver<ResolversTypes['WebhookPayload'], ParentType, ContextType, RequireFields<MutationWebhookRedeliverArgs, 'input'>>;
  webhookRemove?: Resolver<ResolversTypes['WebhookPayload'], ParentType, ContextType, RequireFields<MutationWebhookRemoveArgs, 'input'>>;
  webhookResume?: Resolver<ResolversTypes['WebhookPayload'], ParentType, ContextType, RequireFields<MutationWebhookResumeArgs, 'input'>>;
  webhookSecretRotate?: Resolver<ResolversTypes['WebhookSecretPayload'], ParentType, ContextType, RequireFields<MutationWebhookSecretRotateArgs, 'input'>>;
  webhookTest?: Resolver<ResolversTypes['WebhookPayload'], ParentType, ContextType, RequireFields<MutationWebhookTestArgs, 'input'>>;
};

export type NextStepResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['NextStep'] = ResolversParentTypes['NextStep']> = {
  code?: Resolver<ResolversTypes['NextStepCode'], ParentType, ContextType>;
  deadlineAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CampaignStageKind'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Absence' | 'AbsenceSheet' | 'AbuseReport' | 'Applicant' | 'ApplicantQuestion' | 'Application' | 'ApplicationExclusion' | 'Assignment' | 'CalibrationChange' | 'CalibrationSession' | 'Campaign' | 'CampaignRuleChange' | 'CorrectionRequest' | 'Delegation' | 'DevelopmentPlan' | 'Employee' | 'Entry' | 'Evaluation' | 'Evidence' | 'Feedback' | 'FeedbackRequest' | 'Formation' | 'FrequentQuestion' | 'InboxNotice' | 'Indicator' | 'Me' | 'Objection' | 'Offer' | 'Opening' | 'Panel' | 'PerformanceCycle' | 'Plan' | 'PlanComment' | 'PlanTemplate' | 'PolicyEntry' | 'Position' | 'ProgressEntry' | 'ReviewInvitation' | 'ReviewRound' | 'ReviewSubject' | 'ReviewTemplate' | 'ScoreImport' | 'SelectionObjection' | 'Target' | 'TestAccommodation' | 'TestSession' | 'TieDecision' | 'Unit' | 'UnitAchievement' | 'Verification' | 'Webhook', ParentType, ContextType>;
};

export type NoticeAddressResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['NoticeAddress'] = ResolversParentTypes['NoticeAddress']> = {
  codeValidUntil?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pending?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type NoticeAddressPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['NoticeAddressPayload'] = ResolversParentTypes['NoticeAddressPayload']> = {
  address?: Resolver<Maybe<ResolversTypes['NoticeAddress']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NoticeEditionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['NoticeEdition'] = ResolversParentTypes['NoticeEdition']> = {
  attachments?: Resolver<Array<ResolversTypes['CampaignAttachment']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NoticePreferenceResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['NoticePreference'] = ResolversParentTypes['NoticePreference']> = {
  group?: Resolver<ResolversTypes['NoticeGroup'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['MailMode'], ParentType, ContextType>;
};

export type NoticePreferencesResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['NoticePreferences'] = ResolversParentTypes['NoticePreferences']> = {
  groups?: Resolver<Array<ResolversTypes['NoticePreference']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['NoticeLanguage'], ParentType, ContextType>;
};

export type NoticePreferencesPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['NoticePreferencesPayload'] = ResolversParentTypes['NoticePreferencesPayload']> = {
  preferences?: Resolver<Maybe<ResolversTypes['NoticePreferences']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NoticeProposalResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['NoticeProposal'] = ResolversParentTypes['NoticeProposal']> = {
  attachments?: Resolver<Array<ResolversTypes['CampaignAttachment']>, ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NoticesReadPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['NoticesReadPayload'] = ResolversParentTypes['NoticesReadPayload']> = {
  notices?: Resolver<Array<ResolversTypes['InboxNotice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NoticesTermsResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['NoticesTerms'] = ResolversParentTypes['NoticesTerms']> = {
  digestHour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  escalateDaysAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quietFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quietTo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remindDaysAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remindDaysBefore?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  remindEveryDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remindMostDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObjectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Objection'] = ResolversParentTypes['Objection']> = {
  allowedActions?: Resolver<Array<ResolversTypes['ObjectionAction']>, ParentType, ContextType>;
  assignment?: Resolver<Maybe<ResolversTypes['ObjectionAssignment']>, ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  calendarVersions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  deadlineAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  decider?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ObjectionDecision']>, ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  evaluationVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  grounds?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holidaysUnknown?: Resolver<Maybe<ResolversTypes['HolidaysUnknown']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['ObjectionPlan']>, ParentType, ContextType>;
  rater?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  statementUntil?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['ObjectionStatement']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ObjectionStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObjectionAssignmentResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ObjectionAssignment'] = ResolversParentTypes['ObjectionAssignment']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ObjectionConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ObjectionConnection'] = ResolversParentTypes['ObjectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ObjectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObjectionDecisionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ObjectionDecision'] = ResolversParentTypes['ObjectionDecision']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  behaviour?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  hearing?: Resolver<ResolversTypes['ObjectionHearing'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ObjectionOutcome'], ParentType, ContextType>;
  reasons?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
};

export type ObjectionDraftResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ObjectionDraft'] = ResolversParentTypes['ObjectionDraft']> = {
  evidenceIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  grounds?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObjectionEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ObjectionEdge'] = ResolversParentTypes['ObjectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ObjectionItem'], ParentType, ContextType>;
};

export type ObjectionExtensionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ObjectionExtension'] = ResolversParentTypes['ObjectionExtension']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type ObjectionItemResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ObjectionItem'] = ResolversParentTypes['ObjectionItem']> = {
  deadlineAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  evaluationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  hasDecider?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holidaysUnknown?: Resolver<Maybe<ResolversTypes['HolidaysUnknown']>, ParentType, ContextType>;
  objectionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ObjectionNumbersResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ObjectionNumbers'] = ResolversParentTypes['ObjectionNumbers']> = {
  changed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  decided?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  filed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  open?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ObjectionPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ObjectionPayload'] = ResolversParentTypes['ObjectionPayload']> = {
  objection?: Resolver<Maybe<ResolversTypes['Objection']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ObjectionPlanResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ObjectionPlan'] = ResolversParentTypes['ObjectionPlan']> = {
  planId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['ProgressConnection'], ParentType, ContextType, RequireFields<ObjectionPlanProgressArgs, 'first'>>;
  versions?: Resolver<Array<ResolversTypes['PlanVersion']>, ParentType, ContextType>;
};

export type ObjectionStatementResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ObjectionStatement'] = ResolversParentTypes['ObjectionStatement']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['ObjectionSide'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ObjectionSummaryResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ObjectionSummary'] = ResolversParentTypes['ObjectionSummary']> = {
  changed?: Resolver<ResolversTypes['SmallCount'], ParentType, ContextType>;
  decided?: Resolver<ResolversTypes['SmallCount'], ParentType, ContextType>;
  filed?: Resolver<ResolversTypes['SmallCount'], ParentType, ContextType>;
  frozenOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['SmallCount'], ParentType, ContextType>;
};

export type ObjectionWorkResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ObjectionWork'] = ResolversParentTypes['ObjectionWork']> = {
  nextAnswerBy?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['SelectionObjectionStage'], ParentType, ContextType>;
};

export type OfferResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  after?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['OfferAction']>, ParentType, ContextType>;
  annulment?: Resolver<Maybe<ResolversTypes['OfferAnnulment']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  appliedFor?: Resolver<ResolversTypes['Opening'], ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  campaignId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  candidate?: Resolver<Maybe<ResolversTypes['OfferCandidate']>, ParentType, ContextType>;
  deadlineAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  exclusion?: Resolver<Maybe<ResolversTypes['OfferExclusion']>, ParentType, ContextType>;
  filing?: Resolver<Maybe<ResolversTypes['Filing']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['FillingFinding']>, ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['OfferGround'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  opening?: Resolver<ResolversTypes['Opening'], ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rulesNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OfferStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferAnnulmentResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['OfferAnnulment'] = ResolversParentTypes['OfferAnnulment']> = {
  annulledAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['AnnulmentGround'], ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfferCandidateResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['OfferCandidate'] = ResolversParentTypes['OfferCandidate']> = {
  birthDate?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  education?: Resolver<ResolversTypes['ApplicantEducation'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
};

export type OfferConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['OfferConnection'] = ResolversParentTypes['OfferConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfferEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OfferEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['OfferEdge'] = ResolversParentTypes['OfferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Offer'], ParentType, ContextType>;
};

export type OfferExclusionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['OfferExclusion'] = ResolversParentTypes['OfferExclusion']> = {
  decidedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Exclusion'], ParentType, ContextType>;
  objectUntil?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ExclusionReason']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ExclusionStatus'], ParentType, ContextType>;
};

export type OfferPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['OfferPayload'] = ResolversParentTypes['OfferPayload']> = {
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OfferWorkResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['OfferWork'] = ResolversParentTypes['OfferWork']> = {
  appointable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filingOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lapsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextAnswerBy?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  nextFilingBy?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  unanswered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OffersPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['OffersPayload'] = ResolversParentTypes['OffersPayload']> = {
  offers?: Resolver<Array<ResolversTypes['Offer']>, ParentType, ContextType>;
  seats?: Resolver<Maybe<ResolversTypes['FormationSeats']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OfficerFiguresResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['OfficerFigures'] = ResolversParentTypes['OfficerFigures']> = {
  claimed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  firstLooks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notShared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  secondLooks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficerLoadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['OfficerLoad'] = ResolversParentTypes['OfficerLoad']> = {
  assigned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
};

export type OpeningResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Opening'] = ResolversParentTypes['Opening']> = {
  additionalTest?: Resolver<Maybe<ResolversTypes['AdditionalTest']>, ParentType, ContextType>;
  campaignId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['FormationCategory'], ParentType, ContextType>;
  corrections?: Resolver<Array<ResolversTypes['OpeningCorrection']>, ParentType, ContextType>;
  formationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobText?: Resolver<Maybe<ResolversTypes['JobText']>, ParentType, ContextType>;
  positionGroup?: Resolver<ResolversTypes['PositionGroup'], ParentType, ContextType>;
  positionTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quota?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requirements?: Resolver<ResolversTypes['OpeningRequirements'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unitName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpeningConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['OpeningConnection'] = ResolversParentTypes['OpeningConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OpeningEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpeningCorrectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['OpeningCorrection'] = ResolversParentTypes['OpeningCorrection']> = {
  after?: Resolver<ResolversTypes['FormationTerms'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['FormationTerms'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpeningEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['OpeningEdge'] = ResolversParentTypes['OpeningEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Opening'], ParentType, ContextType>;
};

export type OpeningRequirementsResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['OpeningRequirements'] = ResolversParentTypes['OpeningRequirements']> = {
  documents?: Resolver<Array<ResolversTypes['ApplicantDocumentKind']>, ParentType, ContextType>;
  education?: Resolver<Array<ResolversTypes['EducationLevel']>, ParentType, ContextType>;
  experienceYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  leastGpa?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  majorNames?: Resolver<Array<ResolversTypes['MajorName']>, ParentType, ContextType>;
  majors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  oldestAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrganisationTermsResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['OrganisationTerms'] = ResolversParentTypes['OrganisationTerms']> = {
  correctionWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  delegationDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notesDaysAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notesDaysBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordDaysAhead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undoDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutcomeCountResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['OutcomeCount'] = ResolversParentTypes['OutcomeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ListOutcome'], ParentType, ContextType>;
};

export type OutstandingConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['OutstandingConnection'] = ResolversParentTypes['OutstandingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OutstandingEdge']>, ParentType, ContextType>;
  ofCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutstandingEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['OutstandingEdge'] = ResolversParentTypes['OutstandingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OutstandingPerson'], ParentType, ContextType>;
};

export type OutstandingFileResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['OutstandingFile'] = ResolversParentTypes['OutstandingFile']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OutstandingPersonResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['OutstandingPerson'] = ResolversParentTypes['OutstandingPerson']> = {
  assignmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  evaluationStage?: Resolver<ResolversTypes['EvaluationStage'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isHead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EmployeeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  planStage?: Resolver<ResolversTypes['PlanStage'], ParentType, ContextType>;
  positionTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PanelResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Panel'] = ResolversParentTypes['Panel']> = {
  allowedActions?: Resolver<Array<ResolversTypes['PanelAction']>, ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  campaignId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  criteria?: Resolver<Array<ResolversTypes['PanelCriterion']>, ParentType, ContextType>;
  deadlineAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  formationIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['PanelMember']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PanelMethod'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participant?: Resolver<Maybe<ResolversTypes['PanelParticipant']>, ParentType, ContextType, RequireFields<PanelParticipantArgs, 'registrationNumber'>>;
  participants?: Resolver<ResolversTypes['PanelParticipantConnection'], ParentType, ContextType, RequireFields<PanelParticipantsArgs, 'first'>>;
  positionTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['PanelProgress'], ParentType, ContextType>;
  scoreImportId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PanelStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PanelAbsenceResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PanelAbsence'] = ResolversParentTypes['PanelAbsence']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PanelAnchorResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PanelAnchor'] = ResolversParentTypes['PanelAnchor']> = {
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PanelCardResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PanelCard'] = ResolversParentTypes['PanelCard']> = {
  counts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  discussion?: Resolver<Maybe<ResolversTypes['PanelDiscussion']>, ParentType, ContextType>;
  member?: Resolver<ResolversTypes['PanelMember'], ParentType, ContextType>;
  scores?: Resolver<Array<ResolversTypes['PanelScore']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PanelConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PanelConnection'] = ResolversParentTypes['PanelConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PanelEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PanelCriterionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PanelCriterion'] = ResolversParentTypes['PanelCriterion']> = {
  anchors?: Resolver<Array<ResolversTypes['PanelAnchor']>, ParentType, ContextType>;
  criterionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PanelDiscussionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PanelDiscussion'] = ResolversParentTypes['PanelDiscussion']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scores?: Resolver<Maybe<Array<ResolversTypes['PanelScore']>>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PanelEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PanelEdge'] = ResolversParentTypes['PanelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Panel'], ParentType, ContextType>;
};

export type PanelMemberResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PanelMember'] = ResolversParentTypes['PanelMember']> = {
  employeeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PanelParticipantResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PanelParticipant'] = ResolversParentTypes['PanelParticipant']> = {
  absence?: Resolver<Maybe<ResolversTypes['PanelAbsence']>, ParentType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['PanelParticipantAction']>, ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  cards?: Resolver<Maybe<Array<ResolversTypes['PanelCard']>>, ParentType, ContextType>;
  cardsAsked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cardsIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  myCard?: Resolver<Maybe<ResolversTypes['PanelCard']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PanelParticipantState'], ParentType, ContextType>;
};

export type PanelParticipantConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PanelParticipantConnection'] = ResolversParentTypes['PanelParticipantConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PanelParticipantEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PanelParticipantEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PanelParticipantEdge'] = ResolversParentTypes['PanelParticipantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PanelParticipant'], ParentType, ContextType>;
};

export type PanelParticipantPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PanelParticipantPayload'] = ResolversParentTypes['PanelParticipantPayload']> = {
  participant?: Resolver<Maybe<ResolversTypes['PanelParticipant']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PanelPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PanelPayload'] = ResolversParentTypes['PanelPayload']> = {
  panel?: Resolver<Maybe<ResolversTypes['Panel']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PanelProgressResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PanelProgress'] = ResolversParentTypes['PanelProgress']> = {
  cardsAsked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cardsIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  states?: Resolver<Array<ResolversTypes['PanelStateCount']>, ParentType, ContextType>;
};

export type PanelScoreResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PanelScore'] = ResolversParentTypes['PanelScore']> = {
  criterionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PanelStateCountResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PanelStateCount'] = ResolversParentTypes['PanelStateCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PanelParticipantState'], ParentType, ContextType>;
};

export type PartLeastResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PartLeast'] = ResolversParentTypes['PartLeast']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartScoreResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PartScore'] = ResolversParentTypes['PartScore']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  least?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  passed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CampaignStageKind'], ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PassingRulesResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PassingRules'] = ResolversParentTypes['PassingRules']> = {
  categories?: Resolver<Array<ResolversTypes['FormationCategory']>, ParentType, ContextType>;
  least?: Resolver<Array<ResolversTypes['PartLeast']>, ParentType, ContextType>;
  positionGroups?: Resolver<Array<ResolversTypes['PositionGroup']>, ParentType, ContextType>;
};

export type PassingTermsResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PassingTerms'] = ResolversParentTypes['PassingTerms']> = {
  categories?: Resolver<Array<ResolversTypes['FormationCategory']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['PositionGroup']>, ParentType, ContextType>;
  least?: Resolver<Array<ResolversTypes['PartLeast']>, ParentType, ContextType>;
};

export type PayRangeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PayRange'] = ResolversParentTypes['PayRange']> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PerformanceCycleResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PerformanceCycle'] = ResolversParentTypes['PerformanceCycle'], FederationReferenceType extends FederationReferenceTypes['PerformanceCycle'] = FederationReferenceTypes['PerformanceCycle']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PerformanceCycle']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  periodicity?: Resolver<ResolversTypes['Periodicity'], ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['EvaluationPeriod']>, ParentType, ContextType>;
  phases?: Resolver<Array<ResolversTypes['CyclePhase']>, ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CycleStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerformanceSummaryResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PerformanceSummary'] = ResolversParentTypes['PerformanceSummary']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leastCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  objections?: Resolver<ResolversTypes['ObjectionSummary'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['SmallCount'], ParentType, ContextType>;
  planMonths?: Resolver<Array<ResolversTypes['PlanMonth']>, ParentType, ContextType>;
  plans?: Resolver<ResolversTypes['PlanSummary'], ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  predicates?: Resolver<ResolversTypes['PredicateSummary'], ParentType, ContextType, Partial<PerformanceSummaryPredicatesArgs>>;
  progress?: Resolver<Array<ResolversTypes['ProgressMonth']>, ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['ReviewParticipation'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PerformanceTermsResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PerformanceTerms'] = ResolversParentTypes['PerformanceTerms']> = {
  newSegmentDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returnGraceDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonSnapshotResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PersonSnapshot'] = ResolversParentTypes['PersonSnapshot']> = {
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CivilStatus'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PhaseExtensionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PhaseExtension'] = ResolversParentTypes['PhaseExtension']> = {
  at?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  employeeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['PhaseKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PhaseExtensionConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PhaseExtensionConnection'] = ResolversParentTypes['PhaseExtensionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PhaseExtensionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PhaseExtensionEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PhaseExtensionEdge'] = ResolversParentTypes['PhaseExtensionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PhaseExtension'], ParentType, ContextType>;
};

export type PlanResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  allowedActions?: Resolver<Array<ResolversTypes['PlanAction']>, ParentType, ContextType>;
  assignmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['PlanChange']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  closingNotes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comments?: Resolver<Array<ResolversTypes['PlanComment']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['PlanCounts'], ParentType, ContextType>;
  cycle?: Resolver<ResolversTypes['PerformanceCycle'], ParentType, ContextType>;
  deadlineAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  dialogue?: Resolver<Array<ResolversTypes['DialogueStep']>, ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  evaluations?: Resolver<Array<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  frame?: Resolver<ResolversTypes['PlanFrame'], ParentType, ContextType>;
  holding?: Resolver<ResolversTypes['HoldingKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isHead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leavingNotes?: Resolver<Array<ResolversTypes['LeavingNote']>, ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['PlanStep']>, ParentType, ContextType>;
  positionTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['ProgressConnection'], ParentType, ContextType, RequireFields<PlanProgressArgs, 'first'>>;
  returnedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  segmentFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  segmentTo?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlanStatus'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  suggestion?: Resolver<Array<ResolversTypes['AchievementSuggestion']>, ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['Target']>, ParentType, ContextType>;
  templates?: Resolver<Array<ResolversTypes['PlanTemplate']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versionOn?: Resolver<Maybe<ResolversTypes['PlanVersion']>, ParentType, ContextType, RequireFields<PlanVersionOnArgs, 'day'>>;
  versions?: Resolver<Array<ResolversTypes['PlanVersion']>, ParentType, ContextType>;
  voided?: Resolver<Maybe<ResolversTypes['PlanVoid']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanApproveManyPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PlanApproveManyPayload'] = ResolversParentTypes['PlanApproveManyPayload']> = {
  outcomes?: Resolver<Maybe<Array<ResolversTypes['PlanApproveOutcome']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlanApproveOutcomeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PlanApproveOutcome'] = ResolversParentTypes['PlanApproveOutcome']> = {
  opened?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlanChangeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PlanChange'] = ResolversParentTypes['PlanChange']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanCommentResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PlanComment'] = ResolversParentTypes['PlanComment']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  entryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  targetId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanCommentPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PlanCommentPayload'] = ResolversParentTypes['PlanCommentPayload']> = {
  comment?: Resolver<Maybe<ResolversTypes['PlanComment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlanCountsResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PlanCounts'] = ResolversParentTypes['PlanCounts']> = {
  agreed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  targets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingForEmployee?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingForSuperior?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanFormResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PlanForm'] = ResolversParentTypes['PlanForm']> = {
  accountabilityScheme?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  additional?: Resolver<Array<ResolversTypes['FormResult']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  behaviours?: Resolver<Array<ResolversTypes['FormBehaviour']>, ParentType, ContextType>;
  consequences?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  isHead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  main?: Resolver<Array<ResolversTypes['FormResult']>, ParentType, ContextType>;
  periodFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  periodTo?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  rated?: Resolver<ResolversTypes['FormPerson'], ParentType, ContextType>;
  rater?: Resolver<Maybe<ResolversTypes['FormPerson']>, ParentType, ContextType>;
  resourceSupport?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanFrameResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PlanFrame'] = ResolversParentTypes['PlanFrame']> = {
  accountabilityScheme?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  consequences?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  expectations?: Resolver<Array<ResolversTypes['BehaviourExpectation']>, ParentType, ContextType>;
  resourceSupport?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanMonthResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PlanMonth'] = ResolversParentTypes['PlanMonth']> = {
  approved?: Resolver<ResolversTypes['SmallCount'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['SmallCount'], ParentType, ContextType>;
};

export type PlanNumbersResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PlanNumbers'] = ResolversParentTypes['PlanNumbers']> = {
  approved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  draft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PlanPayload'] = ResolversParentTypes['PlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlanStepResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PlanStep'] = ResolversParentTypes['PlanStep']> = {
  action?: Resolver<ResolversTypes['PlanStepAction'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanSummaryResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PlanSummary'] = ResolversParentTypes['PlanSummary']> = {
  approved?: Resolver<ResolversTypes['SmallCount'], ParentType, ContextType>;
  draft?: Resolver<ResolversTypes['SmallCount'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['SmallCount'], ParentType, ContextType>;
  submitted?: Resolver<ResolversTypes['SmallCount'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['SmallCount'], ParentType, ContextType>;
};

export type PlanTakenPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PlanTakenPayload'] = ResolversParentTypes['PlanTakenPayload']> = {
  left?: Resolver<Maybe<Array<ResolversTypes['LeftTarget']>>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  taken?: Resolver<Maybe<Array<ResolversTypes['TakenTarget']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlanTemplateResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PlanTemplate'] = ResolversParentTypes['PlanTemplate']> = {
  allowedActions?: Resolver<Array<ResolversTypes['PlanTemplateAction']>, ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['PlanTemplateDraft']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['PlanTemplateEdition']>, ParentType, ContextType>;
  editions?: Resolver<Array<ResolversTypes['PlanTemplateEdition']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlanTemplateStatus'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanTemplateConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PlanTemplateConnection'] = ResolversParentTypes['PlanTemplateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlanTemplateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PlanTemplateDraftResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PlanTemplateDraft'] = ResolversParentTypes['PlanTemplateDraft']> = {
  isHead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['FunctionalLevel']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  positionTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['TargetContent']>, ParentType, ContextType>;
};

export type PlanTemplateEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PlanTemplateEdge'] = ResolversParentTypes['PlanTemplateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlanTemplate'], ParentType, ContextType>;
};

export type PlanTemplateEditionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PlanTemplateEdition'] = ResolversParentTypes['PlanTemplateEdition']> = {
  isHead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['FunctionalLevel']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  positionTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['TargetContent']>, ParentType, ContextType>;
};

export type PlanTemplatePayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PlanTemplatePayload'] = ResolversParentTypes['PlanTemplatePayload']> = {
  template?: Resolver<Maybe<ResolversTypes['PlanTemplate']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlanVersionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PlanVersion'] = ResolversParentTypes['PlanVersion']> = {
  approvedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  approvedBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  frame?: Resolver<ResolversTypes['PlanFrame'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['FrozenTarget']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type PlanVoidResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PlanVoid'] = ResolversParentTypes['PlanVoid']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['PlanVoidCause'], ParentType, ContextType>;
};

export type PolicyChangeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PolicyChange'] = ResolversParentTypes['PolicyChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicyEntryResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PolicyEntry'] = ResolversParentTypes['PolicyEntry']> = {
  allowedActions?: Resolver<Array<ResolversTypes['PolicyEntryAction']>, ParentType, ContextType>;
  basedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['PolicyChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PolicyKind'], ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  policyVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PolicyEntryStatus'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['PolicyTerms'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['PolicyWarning']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  withdrawnBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyEntryConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PolicyEntryConnection'] = ResolversParentTypes['PolicyEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PolicyEntryEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PolicyEntryEdge'] = ResolversParentTypes['PolicyEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyEntry'], ParentType, ContextType>;
};

export type PolicyInForceResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PolicyInForce'] = ResolversParentTypes['PolicyInForce']> = {
  kind?: Resolver<ResolversTypes['PolicyKind'], ParentType, ContextType>;
  released?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['PolicyTerms'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicyPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PolicyPayload'] = ResolversParentTypes['PolicyPayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['PolicyEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PolicyTermsResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PolicyTerms'] = ResolversParentTypes['PolicyTerms']> = {
  __resolveType: TypeResolveFn<'CalendarTerms' | 'CommitteeTerms' | 'DevelopmentTerms' | 'EvaluationTerms' | 'EvaluationUnitsTerms' | 'EvidenceTerms' | 'FeedbackTerms' | 'NoticesTerms' | 'OrganisationTerms' | 'PerformanceTerms' | 'RecruitmentTerms' | 'RetentionTerms' | 'ReviewsTerms', ParentType, ContextType>;
};

export type PolicyWarningResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PolicyWarning'] = ResolversParentTypes['PolicyWarning']> = {
  code?: Resolver<ResolversTypes['PolicyWarningCode'], ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PositionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  competences?: Resolver<ResolversTypes['PositionCompetences'], ParentType, ContextType>;
  entries?: Resolver<Maybe<Array<ResolversTypes['Entry']>>, ParentType, ContextType>;
  holders?: Resolver<Array<ResolversTypes['Assignment']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isHead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PositionKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['FunctionalLevel']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<Array<ResolversTypes['DatedName']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionCompetencesResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PositionCompetences'] = ResolversParentTypes['PositionCompetences']> = {
  editions?: Resolver<Array<ResolversTypes['CompetenceEdition']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PositionPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PositionPayload'] = ResolversParentTypes['PositionPayload']> = {
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PredicateCountResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PredicateCount'] = ResolversParentTypes['PredicateCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
};

export type PredicateGuidanceResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PredicateGuidance'] = ResolversParentTypes['PredicateGuidance']> = {
  bound?: Resolver<ResolversTypes['DistributionBound'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  predicates?: Resolver<Array<ResolversTypes['Predicate']>, ParentType, ContextType>;
};

export type PredicateNumbersResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PredicateNumbers'] = ResolversParentTypes['PredicateNumbers']> = {
  achievements?: Resolver<Array<ResolversTypes['AchievementNumbers']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['PredicatePeople']>, ParentType, ContextType>;
  final?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PredicatePeopleResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PredicatePeople'] = ResolversParentTypes['PredicatePeople']> = {
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
};

export type PredicatePercentResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PredicatePercent'] = ResolversParentTypes['PredicatePercent']> = {
  percent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
};

export type PredicateSummaryResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PredicateSummary'] = ResolversParentTypes['PredicateSummary']> = {
  achievements?: Resolver<Array<ResolversTypes['AchievementSummary']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['PredicateTally']>, ParentType, ContextType>;
  final?: Resolver<ResolversTypes['SmallCount'], ParentType, ContextType>;
  frozenOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PredicateTallyResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PredicateTally'] = ResolversParentTypes['PredicateTally']> = {
  people?: Resolver<ResolversTypes['SmallCount'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
};

export type PreviewedFormationResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PreviewedFormation'] = ResolversParentTypes['PreviewedFormation']> = {
  changeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  formationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  opening?: Resolver<Maybe<ResolversTypes['Opening']>, ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['OutcomeCount']>, ParentType, ContextType>;
  tied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unfilled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PriorityGroupResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PriorityGroup'] = ResolversParentTypes['PriorityGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  positionGroups?: Resolver<Maybe<Array<ResolversTypes['PositionGroup']>>, ParentType, ContextType>;
};

export type ProgressConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ProgressConnection'] = ResolversParentTypes['ProgressConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProgressEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgressEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ProgressEdge'] = ResolversParentTypes['ProgressEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProgressEntry'], ParentType, ContextType>;
};

export type ProgressEntryResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ProgressEntry'] = ResolversParentTypes['ProgressEntry']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  comments?: Resolver<Array<ResolversTypes['PlanComment']>, ParentType, ContextType>;
  correctsId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicatorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['EvidenceLink']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgressMonthResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ProgressMonth'] = ResolversParentTypes['ProgressMonth']> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plans?: Resolver<ResolversTypes['SmallCount'], ParentType, ContextType>;
};

export type ProgressNumbersResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ProgressNumbers'] = ResolversParentTypes['ProgressNumbers']> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plans?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgressPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ProgressPayload'] = ResolversParentTypes['ProgressPayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['ProgressEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PromotionManyPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PromotionManyPayload'] = ResolversParentTypes['PromotionManyPayload']> = {
  outcomes?: Resolver<Maybe<Array<ResolversTypes['PromotionOutcome']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PromotionOutcomeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['PromotionOutcome'] = ResolversParentTypes['PromotionOutcome']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProofResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Proof'] = ResolversParentTypes['Proof']> = {
  issuedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QualitativeMeasureResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['QualitativeMeasure'] = ResolversParentTypes['QualitativeMeasure']> = {
  standard?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuantitativeMeasureResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['QuantitativeMeasure'] = ResolversParentTypes['QuantitativeMeasure']> = {
  accumulation?: Resolver<ResolversTypes['Accumulation'], ParentType, ContextType>;
  baseline?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  targetHigh?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  absenceSheet?: Resolver<Maybe<ResolversTypes['AbsenceSheet']>, ParentType, ContextType, RequireFields<QueryAbsenceSheetArgs, 'employeeId' | 'year'>>;
  abuseQueue?: Resolver<ResolversTypes['AbuseReportConnection'], ParentType, ContextType, RequireFields<QueryAbuseQueueArgs, 'decided' | 'first'>>;
  announcement?: Resolver<Maybe<ResolversTypes['Announcement']>, ParentType, ContextType, RequireFields<QueryAnnouncementArgs, 'campaignId' | 'stage'>>;
  announcements?: Resolver<Array<ResolversTypes['Announcement']>, ParentType, ContextType, RequireFields<QueryAnnouncementsArgs, 'campaignId'>>;
  applicantLookUps?: Resolver<ResolversTypes['ApplicantLookUpConnection'], ParentType, ContextType, RequireFields<QueryApplicantLookUpsArgs, 'campaignId' | 'first'>>;
  applicantQuestions?: Resolver<ResolversTypes['ApplicantQuestionConnection'], ParentType, ContextType, RequireFields<QueryApplicantQuestionsArgs, 'campaignId' | 'first' | 'status'>>;
  applicationExclusions?: Resolver<ResolversTypes['ApplicationExclusionConnection'], ParentType, ContextType, RequireFields<QueryApplicationExclusionsArgs, 'campaignId' | 'first'>>;
  auditTrail?: Resolver<ResolversTypes['AuditRecordConnection'], ParentType, ContextType, RequireFields<QueryAuditTrailArgs, 'first' | 'subject'>>;
  calibration?: Resolver<Maybe<ResolversTypes['CalibrationSession']>, ParentType, ContextType, RequireFields<QueryCalibrationArgs, 'unitId' | 'year'>>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType, RequireFields<QueryCampaignArgs, 'id'>>;
  campaignFunnel?: Resolver<Maybe<ResolversTypes['CampaignFunnel']>, ParentType, ContextType, RequireFields<QueryCampaignFunnelArgs, 'by' | 'campaignId'>>;
  campaigns?: Resolver<ResolversTypes['CampaignConnection'], ParentType, ContextType, RequireFields<QueryCampaignsArgs, 'first' | 'regionCode'>>;
  changesSince?: Resolver<ResolversTypes['ChangePage'], ParentType, ContextType, RequireFields<QueryChangesSinceArgs, 'first'>>;
  competences?: Resolver<Array<ResolversTypes['Competence']>, ParentType, ContextType>;
  correctionQueue?: Resolver<ResolversTypes['CorrectionRequestConnection'], ParentType, ContextType, RequireFields<QueryCorrectionQueueArgs, 'first'>>;
  creditAccumulation?: Resolver<Maybe<ResolversTypes['CreditAccumulationSheet']>, ParentType, ContextType, RequireFields<QueryCreditAccumulationArgs, 'employeeId'>>;
  creditConversion?: Resolver<Maybe<ResolversTypes['CreditConversionSheet']>, ParentType, ContextType, RequireFields<QueryCreditConversionArgs, 'id'>>;
  creditDetermination?: Resolver<Maybe<ResolversTypes['CreditDeterminationSheet']>, ParentType, ContextType, RequireFields<QueryCreditDeterminationArgs, 'employeeId'>>;
  cycle?: Resolver<Maybe<ResolversTypes['PerformanceCycle']>, ParentType, ContextType, RequireFields<QueryCycleArgs, 'year'>>;
  cycles?: Resolver<Array<ResolversTypes['PerformanceCycle']>, ParentType, ContextType>;
  directory?: Resolver<ResolversTypes['DirectoryConnection'], ParentType, ContextType, RequireFields<QueryDirectoryArgs, 'first' | 'text'>>;
  eligibilityCheck?: Resolver<Maybe<ResolversTypes['EligibilityCheck']>, ParentType, ContextType, RequireFields<QueryEligibilityCheckArgs, 'formationId'>>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType, RequireFields<QueryEmployeeArgs, 'id'>>;
  employeeSearch?: Resolver<ResolversTypes['AssignmentConnection'], ParentType, ContextType, RequireFields<QueryEmployeeSearchArgs, 'first' | 'text'>>;
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType, RequireFields<QueryEvaluationArgs, 'id'>>;
  evaluationForm?: Resolver<Maybe<ResolversTypes['EvaluationForm']>, ParentType, ContextType, RequireFields<QueryEvaluationFormArgs, 'id'>>;
  feedbackAudience?: Resolver<Maybe<ResolversTypes['FeedbackAudience']>, ParentType, ContextType, RequireFields<QueryFeedbackAudienceArgs, 'aboutId' | 'visibility'>>;
  figures?: Resolver<Maybe<ResolversTypes['Figures']>, ParentType, ContextType, Partial<QueryFiguresArgs>>;
  figuresFile?: Resolver<Maybe<ResolversTypes['FiguresFile']>, ParentType, ContextType, Partial<QueryFiguresFileArgs>>;
  formation?: Resolver<Maybe<ResolversTypes['Formation']>, ParentType, ContextType, RequireFields<QueryFormationArgs, 'id'>>;
  formationQueue?: Resolver<ResolversTypes['FormationConnection'], ParentType, ContextType, RequireFields<QueryFormationQueueArgs, 'first'>>;
  formationSeats?: Resolver<ResolversTypes['FormationSeatsConnection'], ParentType, ContextType, RequireFields<QueryFormationSeatsArgs, 'campaignId' | 'first'>>;
  frequentQuestions?: Resolver<ResolversTypes['FrequentQuestionConnection'], ParentType, ContextType, RequireFields<QueryFrequentQuestionsArgs, 'campaignId' | 'first'>>;
  frequentQuestionsWaiting?: Resolver<ResolversTypes['FrequentQuestionConnection'], ParentType, ContextType, RequireFields<QueryFrequentQuestionsWaitingArgs, 'campaignId' | 'first'>>;
  lawInForce?: Resolver<Array<ResolversTypes['PolicyInForce']>, ParentType, ContextType, RequireFields<QueryLawInForceArgs, 'regionCode'>>;
  listPreview?: Resolver<Maybe<ResolversTypes['ListPreview']>, ParentType, ContextType, RequireFields<QueryListPreviewArgs, 'campaignId' | 'stage'>>;
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  myPanels?: Resolver<ResolversTypes['PanelConnection'], ParentType, ContextType, RequireFields<QueryMyPanelsArgs, 'first'>>;
  myTasks?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType, Partial<QueryMyTasksArgs>>;
  myTeam?: Resolver<Array<ResolversTypes['TeamMember']>, ParentType, ContextType, Partial<QueryMyTeamArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  noticeAddress?: Resolver<Maybe<ResolversTypes['NoticeAddress']>, ParentType, ContextType>;
  noticePreferences?: Resolver<ResolversTypes['NoticePreferences'], ParentType, ContextType>;
  notices?: Resolver<ResolversTypes['InboxNoticeConnection'], ParentType, ContextType, RequireFields<QueryNoticesArgs, 'first'>>;
  objectionQueue?: Resolver<ResolversTypes['ObjectionConnection'], ParentType, ContextType, RequireFields<QueryObjectionQueueArgs, 'first'>>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType, RequireFields<QueryOfferArgs, 'id'>>;
  offers?: Resolver<ResolversTypes['OfferConnection'], ParentType, ContextType, RequireFields<QueryOffersArgs, 'first' | 'formationId'>>;
  offersExcluded?: Resolver<ResolversTypes['OfferConnection'], ParentType, ContextType, RequireFields<QueryOffersExcludedArgs, 'campaignId' | 'first'>>;
  offersOverdue?: Resolver<ResolversTypes['OfferConnection'], ParentType, ContextType, RequireFields<QueryOffersOverdueArgs, 'campaignId' | 'first'>>;
  openings?: Resolver<ResolversTypes['OpeningConnection'], ParentType, ContextType, RequireFields<QueryOpeningsArgs, 'campaignId' | 'first'>>;
  organisationChart?: Resolver<Maybe<Array<ResolversTypes['ChartUnit']>>, ParentType, ContextType, Partial<QueryOrganisationChartArgs>>;
  outstanding?: Resolver<Maybe<ResolversTypes['OutstandingConnection']>, ParentType, ContextType, RequireFields<QueryOutstandingArgs, 'filter' | 'first' | 'sort'>>;
  outstandingFile?: Resolver<Maybe<ResolversTypes['OutstandingFile']>, ParentType, ContextType, RequireFields<QueryOutstandingFileArgs, 'filter' | 'sort'>>;
  panel?: Resolver<Maybe<ResolversTypes['Panel']>, ParentType, ContextType, RequireFields<QueryPanelArgs, 'id'>>;
  panels?: Resolver<ResolversTypes['PanelConnection'], ParentType, ContextType, RequireFields<QueryPanelsArgs, 'campaignId' | 'first'>>;
  phaseExtensions?: Resolver<Maybe<ResolversTypes['PhaseExtensionConnection']>, ParentType, ContextType, RequireFields<QueryPhaseExtensionsArgs, 'cycleId' | 'first' | 'phase'>>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType, RequireFields<QueryPlanArgs, 'id'>>;
  planForm?: Resolver<Maybe<ResolversTypes['PlanForm']>, ParentType, ContextType, RequireFields<QueryPlanFormArgs, 'id'>>;
  planTemplate?: Resolver<Maybe<ResolversTypes['PlanTemplate']>, ParentType, ContextType, RequireFields<QueryPlanTemplateArgs, 'id'>>;
  planTemplates?: Resolver<ResolversTypes['PlanTemplateConnection'], ParentType, ContextType, RequireFields<QueryPlanTemplatesArgs, 'first'>>;
  policyEntries?: Resolver<ResolversTypes['PolicyEntryConnection'], ParentType, ContextType, RequireFields<QueryPolicyEntriesArgs, 'first'>>;
  ratingDrift?: Resolver<Maybe<ResolversTypes['RatingDrift']>, ParentType, ContextType, RequireFields<QueryRatingDriftArgs, 'unitId' | 'year'>>;
  recruitmentWork?: Resolver<Maybe<ResolversTypes['RecruitmentWork']>, ParentType, ContextType, RequireFields<QueryRecruitmentWorkArgs, 'campaignId'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, Partial<QueryRegionArgs>>;
  regionsServed?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  reviewExternal?: Resolver<Maybe<ResolversTypes['ReviewExternalView']>, ParentType, ContextType, RequireFields<QueryReviewExternalArgs, 'token'>>;
  reviewInvitation?: Resolver<Maybe<ResolversTypes['ReviewInvitation']>, ParentType, ContextType, RequireFields<QueryReviewInvitationArgs, 'id'>>;
  reviewResult?: Resolver<Maybe<ResolversTypes['ReviewResult']>, ParentType, ContextType, RequireFields<QueryReviewResultArgs, 'subjectId'>>;
  reviewRound?: Resolver<Maybe<ResolversTypes['ReviewRound']>, ParentType, ContextType, RequireFields<QueryReviewRoundArgs, 'id'>>;
  reviewRounds?: Resolver<ResolversTypes['ReviewRoundConnection'], ParentType, ContextType, RequireFields<QueryReviewRoundsArgs, 'first'>>;
  reviewSubject?: Resolver<Maybe<ResolversTypes['ReviewSubject']>, ParentType, ContextType, RequireFields<QueryReviewSubjectArgs, 'id'>>;
  reviewTemplates?: Resolver<ResolversTypes['ReviewTemplateConnection'], ParentType, ContextType, RequireFields<QueryReviewTemplatesArgs, 'first'>>;
  scoreImport?: Resolver<Maybe<ResolversTypes['ScoreImport']>, ParentType, ContextType, RequireFields<QueryScoreImportArgs, 'id'>>;
  scoreImports?: Resolver<ResolversTypes['ScoreImportConnection'], ParentType, ContextType, RequireFields<QueryScoreImportsArgs, 'campaignId' | 'first'>>;
  selectionObjectionQueue?: Resolver<ResolversTypes['SelectionObjectionConnection'], ParentType, ContextType, RequireFields<QuerySelectionObjectionQueueArgs, 'first'>>;
  siasnExport?: Resolver<Maybe<ResolversTypes['SiasnRecordConnection']>, ParentType, ContextType, RequireFields<QuerySiasnExportArgs, 'first' | 'unitId' | 'year'>>;
  testAccommodation?: Resolver<Maybe<ResolversTypes['TestAccommodation']>, ParentType, ContextType, RequireFields<QueryTestAccommodationArgs, 'applicationId'>>;
  testAccommodations?: Resolver<ResolversTypes['TestAccommodationConnection'], ParentType, ContextType, RequireFields<QueryTestAccommodationsArgs, 'campaignId' | 'first'>>;
  testCards?: Resolver<Array<ResolversTypes['TestCard']>, ParentType, ContextType, RequireFields<QueryTestCardsArgs, 'campaignId'>>;
  testSchedule?: Resolver<Maybe<ResolversTypes['TestSchedule']>, ParentType, ContextType, RequireFields<QueryTestScheduleArgs, 'campaignId' | 'stage'>>;
  testSeats?: Resolver<ResolversTypes['TestSeatConnection'], ParentType, ContextType, RequireFields<QueryTestSeatsArgs, 'first' | 'sessionId'>>;
  testSessions?: Resolver<ResolversTypes['TestSessionConnection'], ParentType, ContextType, RequireFields<QueryTestSessionsArgs, 'campaignId' | 'first' | 'stage'>>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType, RequireFields<QueryUnitArgs, 'id'>>;
  unitAchievement?: Resolver<Maybe<ResolversTypes['UnitAchievement']>, ParentType, ContextType, RequireFields<QueryUnitAchievementArgs, 'unitId' | 'year'>>;
  unitDistribution?: Resolver<Maybe<ResolversTypes['UnitDistribution']>, ParentType, ContextType, RequireFields<QueryUnitDistributionArgs, 'unitId' | 'year'>>;
  unitEvaluations?: Resolver<Maybe<ResolversTypes['EvaluationSummaryConnection']>, ParentType, ContextType, RequireFields<QueryUnitEvaluationsArgs, 'first' | 'unitId' | 'year'>>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType, RequireFields<QueryVerificationArgs, 'id'>>;
  verificationFigures?: Resolver<Maybe<ResolversTypes['WorkbenchFigures']>, ParentType, ContextType, RequireFields<QueryVerificationFiguresArgs, 'campaignId'>>;
  verificationLoads?: Resolver<Maybe<Array<ResolversTypes['OfficerLoad']>>, ParentType, ContextType, RequireFields<QueryVerificationLoadsArgs, 'campaignId'>>;
  verificationQueue?: Resolver<ResolversTypes['VerificationConnection'], ParentType, ContextType, RequireFields<QueryVerificationQueueArgs, 'first' | 'formationId'>>;
  verificationWorkbench?: Resolver<ResolversTypes['VerificationConnection'], ParentType, ContextType, RequireFields<QueryVerificationWorkbenchArgs, 'campaignId' | 'first' | 'view'>>;
  waitingApprovals?: Resolver<Maybe<ResolversTypes['WaitingApprovals']>, ParentType, ContextType, Partial<QueryWaitingApprovalsArgs>>;
  webhooks?: Resolver<Array<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type RankingKeyResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['RankingKey'] = ResolversParentTypes['RankingKey']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RaterFiguresResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['RaterFigures'] = ResolversParentTypes['RaterFigures']> = {
  counts?: Resolver<Array<ResolversTypes['PredicatePeople']>, ParentType, ContextType>;
  rated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rater?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
};

export type RatingDriftResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['RatingDrift'] = ResolversParentTypes['RatingDrift']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  city?: Resolver<Array<ResolversTypes['PredicatePeople']>, ParentType, ContextType>;
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leastCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  raters?: Resolver<Array<ResolversTypes['RaterFigures']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordEntryResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['RecordEntry'] = ResolversParentTypes['RecordEntry']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['RecordFieldChange']>, ParentType, ContextType>;
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RecordEntryKind'], ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['Proof']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdrawnEntryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RecordFieldChangeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['RecordFieldChange'] = ResolversParentTypes['RecordFieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['RecordField'], ParentType, ContextType>;
};

export type RecruitmentSummaryResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['RecruitmentSummary'] = ResolversParentTypes['RecruitmentSummary']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  campaigns?: Resolver<Array<ResolversTypes['CampaignSummary']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecruitmentTermsResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['RecruitmentTerms'] = ResolversParentTypes['RecruitmentTerms']> = {
  ageCounted?: Resolver<ResolversTypes['AgeCounting'], ParentType, ContextType>;
  ageCountedOn?: Resolver<ResolversTypes['AgeDay'], ParentType, ContextType>;
  experienceYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fillRoutes?: Resolver<Maybe<Array<ResolversTypes['FillRouteTerms']>>, ParentType, ContextType>;
  leastGpa?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  leastMark?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  objectionAnswerDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  objectionDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldestOf?: Resolver<Array<ResolversTypes['GroupAge']>, ParentType, ContextType>;
  passing?: Resolver<Array<ResolversTypes['PassingTerms']>, ParentType, ContextType>;
  shortlistFactor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  weights?: Resolver<Array<ResolversTypes['TestWeight']>, ParentType, ContextType>;
  youngest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecruitmentWorkResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['RecruitmentWork'] = ResolversParentTypes['RecruitmentWork']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  campaignId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  objections?: Resolver<Array<ResolversTypes['ObjectionWork']>, ParentType, ContextType>;
  offers?: Resolver<ResolversTypes['OfferWork'], ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['VerificationWork'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cycle?: Resolver<Maybe<ResolversTypes['PerformanceCycle']>, ParentType, ContextType, RequireFields<RegionCycleArgs, 'year'>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  performanceSummary?: Resolver<Maybe<ResolversTypes['PerformanceSummary']>, ParentType, ContextType, RequireFields<RegionPerformanceSummaryArgs, 'year'>>;
  recruitmentSummary?: Resolver<Maybe<ResolversTypes['RecruitmentSummary']>, ParentType, ContextType, RequireFields<RegionRecruitmentSummaryArgs, 'year'>>;
  units?: Resolver<Maybe<Array<ResolversTypes['Unit']>>, ParentType, ContextType, Partial<RegionUnitsArgs>>;
};

export type RestingResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Resting'] = ResolversParentTypes['Resting']> = {
  kind?: Resolver<ResolversTypes['RestingKind'], ParentType, ContextType>;
  objectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RetentionTermsResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['RetentionTerms'] = ResolversParentTypes['RetentionTerms']> = {
  leastCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  years?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewAskedCountResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewAskedCount'] = ResolversParentTypes['ReviewAskedCount']> = {
  asked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['RaterGroup'], ParentType, ContextType>;
};

export type ReviewAudienceResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewAudience'] = ResolversParentTypes['ReviewAudience']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Array<ResolversTypes['ReviewAudienceMember']>, ParentType, ContextType>;
};

export type ReviewCandidateResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewCandidate'] = ResolversParentTypes['ReviewCandidate']> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['RaterGroup'], ParentType, ContextType>;
};

export type ReviewCommentAnswerResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewCommentAnswer'] = ResolversParentTypes['ReviewCommentAnswer']> = {
  question?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewConflictResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewConflict'] = ResolversParentTypes['ReviewConflict']> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewDevelopmentSeedResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewDevelopmentSeed'] = ResolversParentTypes['ReviewDevelopmentSeed']> = {
  guides?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ReviewSeedReason'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['CoreValue'], ParentType, ContextType>;
};

export type ReviewDraftResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewDraft'] = ResolversParentTypes['ReviewDraft']> = {
  comments?: Resolver<Array<ResolversTypes['ReviewCommentAnswer']>, ParentType, ContextType>;
  scores?: Resolver<Array<ResolversTypes['ReviewScoreAnswer']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewEnrolManyPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewEnrolManyPayload'] = ResolversParentTypes['ReviewEnrolManyPayload']> = {
  outcomes?: Resolver<Maybe<Array<ResolversTypes['ReviewSubjectOutcome']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewEnrolUnitOutcomeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewEnrolUnitOutcome'] = ResolversParentTypes['ReviewEnrolUnitOutcome']> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ReviewSubject']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewEnrolUnitPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewEnrolUnitPayload'] = ResolversParentTypes['ReviewEnrolUnitPayload']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcomes?: Resolver<Maybe<Array<ResolversTypes['ReviewEnrolUnitOutcome']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewExternalInvitePayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewExternalInvitePayload'] = ResolversParentTypes['ReviewExternalInvitePayload']> = {
  subject?: Resolver<Maybe<ResolversTypes['ReviewSubject']>, ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewExternalOpenPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewExternalOpenPayload'] = ResolversParentTypes['ReviewExternalOpenPayload']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['ReviewExternalView']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewExternalRaterResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewExternalRater'] = ResolversParentTypes['ReviewExternalRater']> = {
  externalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  handedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  handedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  invited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewExternalSubmitPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewExternalSubmitPayload'] = ResolversParentTypes['ReviewExternalSubmitPayload']> = {
  received?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewExternalViewResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewExternalView'] = ResolversParentTypes['ReviewExternalView']> = {
  answered?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['ReviewAudience'], ParentType, ContextType>;
  canBeShown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deadlineAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  employeeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['ReviewForm'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  positionTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ReviewPurpose'], ParentType, ContextType>;
  readers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewFormResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewForm'] = ResolversParentTypes['ReviewForm']> = {
  questions?: Resolver<Array<ResolversTypes['ReviewQuestion']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['ReviewValueForm']>, ParentType, ContextType>;
};

export type ReviewGapResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewGap'] = ResolversParentTypes['ReviewGap']> = {
  gap?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  others?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  self?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['CoreValue'], ParentType, ContextType>;
};

export type ReviewGroupResultResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewGroupResult'] = ResolversParentTypes['ReviewGroupResult']> = {
  comments?: Resolver<Maybe<Array<ResolversTypes['ReviewQuestionComments']>>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['RaterGroup'], ParentType, ContextType>;
  merged?: Resolver<Array<ResolversTypes['RaterGroup']>, ParentType, ContextType>;
  responses?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['ReviewValueResult']>, ParentType, ContextType>;
};

export type ReviewGroupRuleResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewGroupRule'] = ResolversParentTypes['ReviewGroupRule']> = {
  group?: Resolver<ResolversTypes['RaterGroup'], ParentType, ContextType>;
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewInvitationResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewInvitation'] = ResolversParentTypes['ReviewInvitation']> = {
  allowedActions?: Resolver<Array<ResolversTypes['ReviewInvitationAction']>, ParentType, ContextType>;
  anonymous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  canBeShown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deadlineAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['ReviewDraft']>, ParentType, ContextType>;
  employeeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['RaterGroup'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  positionTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reminders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['ReviewRound'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReviewInvitationState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewInvitationConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewInvitationConnection'] = ResolversParentTypes['ReviewInvitationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReviewInvitationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReviewInvitationEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewInvitationEdge'] = ResolversParentTypes['ReviewInvitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewInvitation'], ParentType, ContextType>;
};

export type ReviewInvitationPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewInvitationPayload'] = ResolversParentTypes['ReviewInvitationPayload']> = {
  invitation?: Resolver<Maybe<ResolversTypes['ReviewInvitation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewNominatedExternalResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewNominatedExternal'] = ResolversParentTypes['ReviewNominatedExternal']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewNominationResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewNomination'] = ResolversParentTypes['ReviewNomination']> = {
  conflicts?: Resolver<Array<ResolversTypes['ReviewConflict']>, ParentType, ContextType>;
  externals?: Resolver<Array<ResolversTypes['ReviewNominatedExternal']>, ParentType, ContextType>;
  raters?: Resolver<Array<ResolversTypes['ReviewCandidate']>, ParentType, ContextType>;
};

export type ReviewNumbersResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewNumbers'] = ResolversParentTypes['ReviewNumbers']> = {
  answered?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  invited?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReviewParticipationResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewParticipation'] = ResolversParentTypes['ReviewParticipation']> = {
  answered?: Resolver<ResolversTypes['SmallCount'], ParentType, ContextType>;
  frozenOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  invited?: Resolver<ResolversTypes['SmallCount'], ParentType, ContextType>;
};

export type ReviewProgressResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewProgress'] = ResolversParentTypes['ReviewProgress']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  enough?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['RaterGroup'], ParentType, ContextType>;
};

export type ReviewPublishManyPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewPublishManyPayload'] = ResolversParentTypes['ReviewPublishManyPayload']> = {
  outcomes?: Resolver<Maybe<Array<ResolversTypes['ReviewSubjectOutcome']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewQuestionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewQuestion'] = ResolversParentTypes['ReviewQuestion']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewQuestionCommentsResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewQuestionComments'] = ResolversParentTypes['ReviewQuestionComments']> = {
  comments?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewRaterResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewRater'] = ResolversParentTypes['ReviewRater']> = {
  declineNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declineReason?: Resolver<Maybe<ResolversTypes['ReviewDeclineReason']>, ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['RaterGroup'], ParentType, ContextType>;
  hasLeft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReviewInvitationState'], ParentType, ContextType>;
};

export type ReviewResultResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewResult'] = ResolversParentTypes['ReviewResult']> = {
  blindSpots?: Resolver<Array<ResolversTypes['CoreValue']>, ParentType, ContextType>;
  comments?: Resolver<Array<ResolversTypes['ReviewQuestionComments']>, ParentType, ContextType>;
  developmentSeeds?: Resolver<Array<ResolversTypes['ReviewDevelopmentSeed']>, ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['ReviewGap']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['ReviewGroupResult']>, ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  strengths?: Resolver<Array<ResolversTypes['CoreValue']>, ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewRoundResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewRound'] = ResolversParentTypes['ReviewRound']> = {
  allowedActions?: Resolver<Array<ResolversTypes['ReviewRoundAction']>, ParentType, ContextType>;
  answerUntil?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['ReviewAudience'], ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  cancelledReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  deadlineAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['ReviewForm'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['ReviewGroupRule']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  launchedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  loadCap?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nominateUntil?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ReviewPurpose'], ParentType, ContextType>;
  snapshotDay?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReviewRoundStatus'], ParentType, ContextType>;
  subjects?: Resolver<Maybe<ResolversTypes['ReviewSubjectConnection']>, ParentType, ContextType, RequireFields<ReviewRoundSubjectsArgs, 'first'>>;
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewRoundConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewRoundConnection'] = ResolversParentTypes['ReviewRoundConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReviewRoundEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReviewRoundEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewRoundEdge'] = ResolversParentTypes['ReviewRoundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewRound'], ParentType, ContextType>;
};

export type ReviewRoundPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewRoundPayload'] = ResolversParentTypes['ReviewRoundPayload']> = {
  round?: Resolver<Maybe<ResolversTypes['ReviewRound']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewScoreAnswerResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewScoreAnswer'] = ResolversParentTypes['ReviewScoreAnswer']> = {
  score?: Resolver<ResolversTypes['ReviewScore'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['CoreValue'], ParentType, ContextType>;
};

export type ReviewStruckRaterResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewStruckRater'] = ResolversParentTypes['ReviewStruckRater']> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewSubjectResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewSubject'] = ResolversParentTypes['ReviewSubject']> = {
  allowedActions?: Resolver<Array<ResolversTypes['ReviewSubjectAction']>, ParentType, ContextType>;
  approver?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  asked?: Resolver<Array<ResolversTypes['ReviewAskedCount']>, ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  candidates?: Resolver<Maybe<Array<ResolversTypes['ReviewCandidate']>>, ParentType, ContextType>;
  deadlineAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  externals?: Resolver<Maybe<Array<ResolversTypes['ReviewExternalRater']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nomination?: Resolver<Maybe<ResolversTypes['ReviewNomination']>, ParentType, ContextType>;
  positionTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  progress?: Resolver<Array<ResolversTypes['ReviewProgress']>, ParentType, ContextType>;
  raters?: Resolver<Maybe<Array<ResolversTypes['ReviewRater']>>, ParentType, ContextType>;
  reminders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['ReviewResult']>, ParentType, ContextType>;
  returnedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['ReviewRound'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReviewSubjectStatus'], ParentType, ContextType>;
  struck?: Resolver<Maybe<Array<ResolversTypes['ReviewStruckRater']>>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  suggestedRaters?: Resolver<Maybe<Array<ResolversTypes['ReviewCandidate']>>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewSubjectConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewSubjectConnection'] = ResolversParentTypes['ReviewSubjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReviewSubjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReviewSubjectEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewSubjectEdge'] = ResolversParentTypes['ReviewSubjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewSubject'], ParentType, ContextType>;
};

export type ReviewSubjectOutcomeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewSubjectOutcome'] = ResolversParentTypes['ReviewSubjectOutcome']> = {
  subject?: Resolver<Maybe<ResolversTypes['ReviewSubject']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewSubjectPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewSubjectPayload'] = ResolversParentTypes['ReviewSubjectPayload']> = {
  subject?: Resolver<Maybe<ResolversTypes['ReviewSubject']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewTemplateResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewTemplate'] = ResolversParentTypes['ReviewTemplate']> = {
  form?: Resolver<ResolversTypes['ReviewForm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewTemplateConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewTemplateConnection'] = ResolversParentTypes['ReviewTemplateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReviewTemplateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReviewTemplateEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewTemplateEdge'] = ResolversParentTypes['ReviewTemplateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewTemplate'], ParentType, ContextType>;
};

export type ReviewTemplatePayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewTemplatePayload'] = ResolversParentTypes['ReviewTemplatePayload']> = {
  template?: Resolver<Maybe<ResolversTypes['ReviewTemplate']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewValueFormResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewValueForm'] = ResolversParentTypes['ReviewValueForm']> = {
  anchors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  guides?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['CoreValue'], ParentType, ContextType>;
};

export type ReviewValueResultResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewValueResult'] = ResolversParentTypes['ReviewValueResult']> = {
  mean?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['ReviewMissing']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['CoreValue'], ParentType, ContextType>;
};

export type ReviewsTermsResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ReviewsTerms'] = ResolversParentTypes['ReviewsTerms']> = {
  loadMost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loadStandard?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returnGraceDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thresholdLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thresholdStandard?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RowScoresResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['RowScores'] = ResolversParentTypes['RowScores']> = {
  final?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['PartScore']>, ParentType, ContextType>;
};

export type RuleViolationResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['RuleViolation'] = ResolversParentTypes['RuleViolation']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScopeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Scope'] = ResolversParentTypes['Scope']> = {
  provinceCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  regionCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ScoreChangeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ScoreChange'] = ResolversParentTypes['ScoreChange']> = {
  after?: Resolver<Maybe<ResolversTypes['TestScores']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['TestScores']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ScoreChangeKind'], ParentType, ContextType>;
  registrationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScoreChangeConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ScoreChangeConnection'] = ResolversParentTypes['ScoreChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ScoreChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScoreChangeEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ScoreChangeEdge'] = ResolversParentTypes['ScoreChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ScoreChange'], ParentType, ContextType>;
};

export type ScoreFilePayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ScoreFilePayload'] = ResolversParentTypes['ScoreFilePayload']> = {
  upload?: Resolver<Maybe<ResolversTypes['DocumentUpload']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ScoreImportResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ScoreImport'] = ResolversParentTypes['ScoreImport']> = {
  allowedActions?: Resolver<Array<ResolversTypes['ScoreImportAction']>, ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  campaignId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['ScoreChangeConnection'], ParentType, ContextType, RequireFields<ScoreImportChangesArgs, 'first'>>;
  comparedWith?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ScoreImportCounts'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formationIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['ScoreIssueConnection'], ParentType, ContextType, RequireFields<ScoreImportIssuesArgs, 'first'>>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['ScoreMissingConnection'], ParentType, ContextType, RequireFields<ScoreImportMissingArgs, 'first'>>;
  policyVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['ScoreRowConnection'], ParentType, ContextType, RequireFields<ScoreImportRowsArgs, 'first' | 'formationId'>>;
  rulesNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sheetNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ScoreSource'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ScoreStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ScoreImportStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<ResolversTypes['ScoreWarningConnection'], ParentType, ContextType, RequireFields<ScoreImportWarningsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScoreImportConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ScoreImportConnection'] = ResolversParentTypes['ScoreImportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ScoreImportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ScoreImportCountsResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ScoreImportCounts'] = ResolversParentTypes['ScoreImportCounts']> = {
  absent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disqualified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScoreImportEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ScoreImportEdge'] = ResolversParentTypes['ScoreImportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ScoreImport'], ParentType, ContextType>;
};

export type ScoreImportPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ScoreImportPayload'] = ResolversParentTypes['ScoreImportPayload']> = {
  scoreImport?: Resolver<Maybe<ResolversTypes['ScoreImport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ScoreIssueResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ScoreIssue'] = ResolversParentTypes['ScoreIssue']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['ScoreProblem'], ParentType, ContextType>;
  registrationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScoreIssueConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ScoreIssueConnection'] = ResolversParentTypes['ScoreIssueConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ScoreIssueEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScoreIssueEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ScoreIssueEdge'] = ResolversParentTypes['ScoreIssueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ScoreIssue'], ParentType, ContextType>;
};

export type ScoreMissingConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ScoreMissingConnection'] = ResolversParentTypes['ScoreMissingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ScoreMissingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScoreMissingEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ScoreMissingEdge'] = ResolversParentTypes['ScoreMissingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScoreRowResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ScoreRow'] = ResolversParentTypes['ScoreRow']> = {
  registrationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scores?: Resolver<ResolversTypes['TestScores'], ParentType, ContextType>;
};

export type ScoreRowConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ScoreRowConnection'] = ResolversParentTypes['ScoreRowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ScoreRowEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScoreRowEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ScoreRowEdge'] = ResolversParentTypes['ScoreRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ScoreRow'], ParentType, ContextType>;
};

export type ScoreWarningResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ScoreWarning'] = ResolversParentTypes['ScoreWarning']> = {
  computed?: Resolver<Maybe<ResolversTypes['ListOutcome']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['ScoreWarningKind'], ParentType, ContextType>;
  registrationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  said?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScoreWarningConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ScoreWarningConnection'] = ResolversParentTypes['ScoreWarningConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ScoreWarningEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScoreWarningEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['ScoreWarningEdge'] = ResolversParentTypes['ScoreWarningEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ScoreWarning'], ParentType, ContextType>;
};

export type SegmentWithoutPlanResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['SegmentWithoutPlan'] = ResolversParentTypes['SegmentWithoutPlan']> = {
  assignmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  positionTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type SelectionObjectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['SelectionObjection'] = ResolversParentTypes['SelectionObjection']> = {
  allowedActions?: Resolver<Array<ResolversTypes['SelectionObjectionAction']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  correctionDue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deadlineAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  formationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['SelectionObjectionGround'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['CorrectionRefusal']>, ParentType, ContextType>;
  registrationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['SelectionObjectionStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SelectionObjectionStatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SelectionObjectionConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['SelectionObjectionConnection'] = ResolversParentTypes['SelectionObjectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SelectionObjectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SelectionObjectionEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['SelectionObjectionEdge'] = ResolversParentTypes['SelectionObjectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SelectionObjection'], ParentType, ContextType>;
};

export type SelectionObjectionPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['SelectionObjectionPayload'] = ResolversParentTypes['SelectionObjectionPayload']> = {
  objection?: Resolver<Maybe<ResolversTypes['SelectionObjection']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SelectionObjectionProofPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['SelectionObjectionProofPayload'] = ResolversParentTypes['SelectionObjectionProofPayload']> = {
  objection?: Resolver<Maybe<ResolversTypes['SelectionObjection']>, ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['CategoryProof']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SelfAssessmentResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['SelfAssessment'] = ResolversParentTypes['SelfAssessment']> = {
  achievements?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  behaviour?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  helpNeeded?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  obstacles?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type SheetPersonResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['SheetPerson'] = ResolversParentTypes['SheetPerson']> = {
  birthDate?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SiasnRecordResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['SiasnRecord'] = ResolversParentTypes['SiasnRecord']> = {
  behaviour?: Resolver<ResolversTypes['Rating'], ParentType, ContextType>;
  behaviourCode?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  codes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coefficient?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  creditPoints?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['FunctionalLevel']>, ParentType, ContextType>;
  monthFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  monthTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quadrant?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  quadrantCode?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rated?: Resolver<ResolversTypes['PersonSnapshot'], ParentType, ContextType>;
  rater?: Resolver<ResolversTypes['PersonSnapshot'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['Rating'], ParentType, ContextType>;
  resultCode?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SiasnRecordConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['SiasnRecordConnection'] = ResolversParentTypes['SiasnRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SiasnRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SiasnRecordEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['SiasnRecordEdge'] = ResolversParentTypes['SiasnRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SiasnRecord'], ParentType, ContextType>;
};

export type SmallCountResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['SmallCount'] = ResolversParentTypes['SmallCount']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StillInsideResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['StillInside'] = ResolversParentTypes['StillInside']> = {
  assignments?: Resolver<Array<ResolversTypes['Assignment']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  laterAssignments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openUnits?: Resolver<Array<ResolversTypes['Unit']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StillRestsResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['StillRests'] = ResolversParentTypes['StillRests']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rests?: Resolver<Array<ResolversTypes['Resting']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmissionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Submission'] = ResolversParentTypes['Submission']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  education?: Resolver<ResolversTypes['ApplicantEducation'], ParentType, ContextType>;
  eligibility?: Resolver<Array<ResolversTypes['EligibilityFinding']>, ParentType, ContextType>;
  experienceYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priorityGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rulesNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TakenTargetResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['TakenTarget'] = ResolversParentTypes['TakenTarget']> = {
  fromTargetId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
};

export type TargetResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  comments?: Resolver<Array<ResolversTypes['PlanComment']>, ParentType, ContextType>;
  dialogue?: Resolver<Array<ResolversTypes['DialogueStep']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TargetKind'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['TargetOrigin']>, ParentType, ContextType>;
  parent?: Resolver<ResolversTypes['TargetParent'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TargetState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waitingFor?: Resolver<Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetContentResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['TargetContent'] = ResolversParentTypes['TargetContent']> = {
  indicators?: Resolver<Array<ResolversTypes['FrozenIndicator']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TargetKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TargetOriginResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['TargetOrigin'] = ResolversParentTypes['TargetOrigin']> = {
  edition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TargetOriginKind'], ParentType, ContextType>;
  planId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  targetId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['PlanTemplate']>, ParentType, ContextType>;
  templateId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TargetParentResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['TargetParent'] = ResolversParentTypes['TargetParent']> = {
  changing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  planId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ParentState'], ParentType, ContextType>;
  targetId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TargetPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['TargetPayload'] = ResolversParentTypes['TargetPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TargetProposeOutcomeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['TargetProposeOutcome'] = ResolversParentTypes['TargetProposeOutcome']> = {
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TargetProposeToManyPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['TargetProposeToManyPayload'] = ResolversParentTypes['TargetProposeToManyPayload']> = {
  outcomes?: Resolver<Maybe<Array<ResolversTypes['TargetProposeOutcome']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TargetsPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['TargetsPayload'] = ResolversParentTypes['TargetsPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  targets?: Resolver<Maybe<Array<ResolversTypes['Target']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TaskResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  assignment?: Resolver<Maybe<ResolversTypes['Assignment']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evaluationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TaskKind'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TeamMemberResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['TeamMember'] = ResolversParentTypes['TeamMember']> = {
  assignment?: Resolver<ResolversTypes['Assignment'], ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  reviews?: Resolver<Array<ResolversTypes['ReviewSubject']>, ParentType, ContextType>;
};

export type TestAccommodationResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['TestAccommodation'] = ResolversParentTypes['TestAccommodation']> = {
  allowedActions?: Resolver<Array<ResolversTypes['TestAccommodationAction']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  applicationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  campaignId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  extraMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  granted?: Resolver<Array<ResolversTypes['TestNeed']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  needs?: Resolver<Maybe<Array<ResolversTypes['TestNeed']>>, ParentType, ContextType>;
  registrationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TestAccommodationStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wish?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TestAccommodationConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['TestAccommodationConnection'] = ResolversParentTypes['TestAccommodationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TestAccommodationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TestAccommodationEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['TestAccommodationEdge'] = ResolversParentTypes['TestAccommodationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TestAccommodation'], ParentType, ContextType>;
};

export type TestAccommodationPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['TestAccommodationPayload'] = ResolversParentTypes['TestAccommodationPayload']> = {
  accommodation?: Resolver<Maybe<ResolversTypes['TestAccommodation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TestCardResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['TestCard'] = ResolversParentTypes['TestCard']> = {
  accommodation?: Resolver<Maybe<ResolversTypes['TestAccommodation']>, ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bring?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['TestSessionChange']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  page?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registrationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  room?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['TestStageKind'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TestSessionStatus'], ParentType, ContextType>;
  test?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  venue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whenInWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TestPartRulesResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['TestPartRules'] = ResolversParentTypes['TestPartRules']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type TestRulesResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['TestRules'] = ResolversParentTypes['TestRules']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['TestPartRules']>, ParentType, ContextType>;
  shortlistFactor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shortlistOrder?: Resolver<Array<ResolversTypes['RankingKey']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CampaignStageKind'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TestScheduleResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['TestSchedule'] = ResolversParentTypes['TestSchedule']> = {
  allowedActions?: Resolver<Array<ResolversTypes['TestScheduleAction']>, ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  campaignId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pending?: Resolver<Array<ResolversTypes['TestSession']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['TestStageKind'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TestSchedulePayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['TestSchedulePayload'] = ResolversParentTypes['TestSchedulePayload']> = {
  schedule?: Resolver<Maybe<ResolversTypes['TestSchedule']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TestScoresResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['TestScores'] = ResolversParentTypes['TestScores']> = {
  absent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  exclusion?: Resolver<Maybe<ResolversTypes['Exclusion']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['PartScore']>, ParentType, ContextType>;
};

export type TestSeatResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['TestSeat'] = ResolversParentTypes['TestSeat']> = {
  accommodation?: Resolver<Maybe<ResolversTypes['TestAccommodation']>, ParentType, ContextType>;
  cardCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  movedFrom?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seatedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type TestSeatConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['TestSeatConnection'] = ResolversParentTypes['TestSeatConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TestSeatEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TestSeatEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['TestSeatEdge'] = ResolversParentTypes['TestSeatEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TestSeat'], ParentType, ContextType>;
};

export type TestSeatOutcomeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['TestSeatOutcome'] = ResolversParentTypes['TestSeatOutcome']> = {
  registrationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TestSeatsPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['TestSeatsPayload'] = ResolversParentTypes['TestSeatsPayload']> = {
  left?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outcomes?: Resolver<Maybe<Array<ResolversTypes['TestSeatOutcome']>>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['TestSession']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TestSessionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['TestSession'] = ResolversParentTypes['TestSession']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['TestSessionAction']>, ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  bring?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  campaignId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['TestSessionChange']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  room?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['TestStageKind'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TestSessionStatus'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  venue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  whenInWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TestSessionChangeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['TestSessionChange'] = ResolversParentTypes['TestSessionChange']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  changed?: Resolver<Array<ResolversTypes['TestSessionPart']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TestSessionConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['TestSessionConnection'] = ResolversParentTypes['TestSessionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TestSessionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TestSessionEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['TestSessionEdge'] = ResolversParentTypes['TestSessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TestSession'], ParentType, ContextType>;
};

export type TestSessionPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['TestSessionPayload'] = ResolversParentTypes['TestSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['TestSession']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TestWeightResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['TestWeight'] = ResolversParentTypes['TestWeight']> = {
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  test?: Resolver<ResolversTypes['ScoreStage'], ParentType, ContextType>;
};

export type TieDecisionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['TieDecision'] = ResolversParentTypes['TieDecision']> = {
  allowedActions?: Resolver<Array<ResolversTypes['TieDecisionAction']>, ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  campaignId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  offers?: Resolver<Array<ResolversTypes['Offer']>, ParentType, ContextType>;
  opening?: Resolver<ResolversTypes['Opening'], ParentType, ContextType>;
  preferred?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TieDecisionStatus'], ParentType, ContextType>;
  tied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tiedNumbers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TieDecisionPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['TieDecisionPayload'] = ResolversParentTypes['TieDecisionPayload']> = {
  tieDecision?: Resolver<Maybe<ResolversTypes['TieDecision']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TransferManyPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['TransferManyPayload'] = ResolversParentTypes['TransferManyPayload']> = {
  outcomes?: Resolver<Maybe<Array<ResolversTypes['TransferOutcome']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TransferOutcomeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['TransferOutcome'] = ResolversParentTypes['TransferOutcome']> = {
  effects?: Resolver<Array<ResolversTypes['CareerEffect']>, ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  entered?: Resolver<Maybe<ResolversTypes['Assignment']>, ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['Assignment']>, ParentType, ContextType>;
  reports?: Resolver<Maybe<Array<ResolversTypes['Assignment']>>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  superior?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TransitionRefusedResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['TransitionRefused'] = ResolversParentTypes['TransitionRefused']> = {
  allowed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type UnitResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit'], FederationReferenceType extends FederationReferenceTypes['Unit'] = FederationReferenceTypes['Unit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Unit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  children?: Resolver<Array<ResolversTypes['Unit']>, ParentType, ContextType, Partial<UnitChildrenArgs>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entries?: Resolver<Maybe<Array<ResolversTypes['Entry']>>, ParentType, ContextType>;
  head?: Resolver<Maybe<ResolversTypes['Assignment']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['DatedName']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  positions?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['AssignmentConnection'], ParentType, ContextType, RequireFields<UnitStaffArgs, 'first' | 'subtree'>>;
  successor?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  vacancies?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitAchievementResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['UnitAchievement'] = ResolversParentTypes['UnitAchievement']> = {
  achievement?: Resolver<ResolversTypes['Achievement'], ParentType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['UnitAchievementAction']>, ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  deadlineAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  final?: Resolver<Maybe<ResolversTypes['UnitFinal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reopenings?: Resolver<Array<ResolversTypes['UnitReopening']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['UnitAchievementStatus'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['AchievementStep']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitAchievementPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['UnitAchievementPayload'] = ResolversParentTypes['UnitAchievementPayload']> = {
  unitAchievement?: Resolver<Maybe<ResolversTypes['UnitAchievement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnitDistributionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['UnitDistribution'] = ResolversParentTypes['UnitDistribution']> = {
  achievement?: Resolver<Maybe<ResolversTypes['UnitAchievement']>, ParentType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['UnitAchievementAction']>, ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['PredicateCount']>, ParentType, ContextType>;
  exempt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['DistributionRule']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  unrated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unratedPeople?: Resolver<Maybe<Array<ResolversTypes['UnratedPerson']>>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitFiguresResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['UnitFigures'] = ResolversParentTypes['UnitFigures']> = {
  evaluations?: Resolver<ResolversTypes['EvaluationNumbers'], ParentType, ContextType, Partial<UnitFiguresEvaluationsArgs>>;
  objections?: Resolver<ResolversTypes['ObjectionNumbers'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plans?: Resolver<ResolversTypes['PlanNumbers'], ParentType, ContextType>;
  predicates?: Resolver<Maybe<ResolversTypes['PredicateNumbers']>, ParentType, ContextType, Partial<UnitFiguresPredicatesArgs>>;
  progress?: Resolver<Array<ResolversTypes['ProgressNumbers']>, ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['ReviewNumbers'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type UnitFinalResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['UnitFinal'] = ResolversParentTypes['UnitFinal']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  counts?: Resolver<Maybe<Array<ResolversTypes['PredicateCount']>>, ParentType, ContextType>;
  justification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rules?: Resolver<Maybe<Array<ResolversTypes['DistributionRule']>>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['UnitPayload'] = ResolversParentTypes['UnitPayload']> = {
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnitReopeningResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['UnitReopening'] = ResolversParentTypes['UnitReopening']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  final?: Resolver<ResolversTypes['UnitFinal'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnratedPersonResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['UnratedPerson'] = ResolversParentTypes['UnratedPerson']> = {
  employeeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  employeeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evaluationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  positionTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UploadHeaderResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['UploadHeader'] = ResolversParentTypes['UploadHeader']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'DeadlinePassed' | 'IdentifierTaken' | 'RuleViolation' | 'StillInside' | 'StillRests' | 'TransitionRefused' | 'VersionConflict', ParentType, ContextType>;
};

export type VerificationResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Verification'] = ResolversParentTypes['Verification']> = {
  allowedActions?: Resolver<Array<ResolversTypes['VerificationAction']>, ParentType, ContextType>;
  assignedToMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  claimed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claimedByMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deadlineAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['VerificationDecision']>, ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  formationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hasProof?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['VerificationVerdict']>, ParentType, ContextType>;
  priorityClaimed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priorityGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reopenings?: Resolver<Array<ResolversTypes['VerificationReopening']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VerificationStatus'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerificationConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['VerificationConnection'] = ResolversParentTypes['VerificationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VerificationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VerificationDecisionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['VerificationDecision'] = ResolversParentTypes['VerificationDecision']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  grounds?: Resolver<Array<ResolversTypes['IneligibilityGround']>, ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priorityGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['IneligibilityReason']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['VerificationVerdict'], ParentType, ContextType>;
};

export type VerificationEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['VerificationEdge'] = ResolversParentTypes['VerificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
};

export type VerificationPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['VerificationPayload'] = ResolversParentTypes['VerificationPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
};

export type VerificationProofPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['VerificationProofPayload'] = ResolversParentTypes['VerificationProofPayload']> = {
  proof?: Resolver<Maybe<ResolversTypes['CategoryProof']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
};

export type VerificationReopeningResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['VerificationReopening'] = ResolversParentTypes['VerificationReopening']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['VerificationDecision']>, ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['VerificationVerdict'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VerificationWorkResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['VerificationWork'] = ResolversParentTypes['VerificationWork']> = {
  categories?: Resolver<Array<ResolversTypes['CategoryWork']>, ParentType, ContextType>;
  claimed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldestDay?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  second?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VerificationsPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['VerificationsPayload'] = ResolversParentTypes['VerificationsPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  verifications?: Resolver<Maybe<Array<ResolversTypes['Verification']>>, ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaitingApprovalsResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['WaitingApprovals'] = ResolversParentTypes['WaitingApprovals']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  superiors?: Resolver<Array<ResolversTypes['WaitingSuperior']>, ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WaitingSuperiorResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['WaitingSuperior'] = ResolversParentTypes['WaitingSuperior']> = {
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  superior?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WebhookResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  allowedActions?: Resolver<Array<ResolversTypes['WebhookAction']>, ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['WebhookDeliveryConnection'], ParentType, ContextType, RequireFields<WebhookDeliveriesArgs, 'first'>>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['WebhookEventType']>, ParentType, ContextType>;
  health?: Resolver<ResolversTypes['WebhookHealth'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  oldSecretUntil?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  secretMadeAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WebhookStatus'], ParentType, ContextType>;
  testedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery']> = {
  aboutId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  aboutType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aboutVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  eventType?: Resolver<ResolversTypes['WebhookEventType'], ParentType, ContextType>;
  lastAttemptAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  lastDeliveryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lastFailure?: Resolver<Maybe<ResolversTypes['WebhookFailure']>, ParentType, ContextType>;
  lastStatus?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WebhookDeliveryStatus'], ParentType, ContextType>;
};

export type WebhookDeliveryConnectionResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['WebhookDeliveryConnection'] = ResolversParentTypes['WebhookDeliveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WebhookDeliveryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WebhookDeliveryEdgeResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['WebhookDeliveryEdge'] = ResolversParentTypes['WebhookDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType>;
};

export type WebhookHealthResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['WebhookHealth'] = ResolversParentTypes['WebhookHealth']> = {
  disabledAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  disabledBecause?: Resolver<Maybe<ResolversTypes['WebhookDisabledCause']>, ParentType, ContextType>;
  failingSince?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  lastFailure?: Resolver<Maybe<ResolversTypes['WebhookFailure']>, ParentType, ContextType>;
  lastFailureAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  lastSuccessAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type WebhookPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['WebhookPayload'] = ResolversParentTypes['WebhookPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type WebhookSecretPayloadResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['WebhookSecretPayload'] = ResolversParentTypes['WebhookSecretPayload']> = {
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type WorkbenchFiguresResolvers<ContextType = ReadContext, ParentType extends ResolversParentTypes['WorkbenchFigures'] = ResolversParentTypes['WorkbenchFigures']> = {
  claimed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eligible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ineligible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  officers?: Resolver<Maybe<Array<ResolversTypes['OfficerFigures']>>, ParentType, ContextType>;
  oldestSubmittedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  second?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ReadContext> = {
  Absence?: AbsenceResolvers<ContextType>;
  AbsencePayload?: AbsencePayloadResolvers<ContextType>;
  AbsenceSheet?: AbsenceSheetResolvers<ContextType>;
  AbsentDays?: AbsentDaysResolvers<ContextType>;
  AbuseParties?: AbusePartiesResolvers<ContextType>;
  AbusePayload?: AbusePayloadResolvers<ContextType>;
  AbuseReport?: AbuseReportResolvers<ContextType>;
  AbuseReportConnection?: AbuseReportConnectionResolvers<ContextType>;
  AbuseReportEdge?: AbuseReportEdgeResolvers<ContextType>;
  AchievementNumbers?: AchievementNumbersResolvers<ContextType>;
  AchievementStep?: AchievementStepResolvers<ContextType>;
  AchievementSuggestion?: AchievementSuggestionResolvers<ContextType>;
  AchievementSummary?: AchievementSummaryResolvers<ContextType>;
  AdditionalTest?: AdditionalTestResolvers<ContextType>;
  AdditionalTestRules?: AdditionalTestRulesResolvers<ContextType>;
  AdministrativeResult?: AdministrativeResultResolvers<ContextType>;
  AgeRules?: AgeRulesResolvers<ContextType>;
  AnnouncedFormation?: AnnouncedFormationResolvers<ContextType>;
  AnnouncedRow?: AnnouncedRowResolvers<ContextType>;
  AnnouncedRowConnection?: AnnouncedRowConnectionResolvers<ContextType>;
  AnnouncedRowEdge?: AnnouncedRowEdgeResolvers<ContextType>;
  Announcement?: AnnouncementResolvers<ContextType>;
  AnnouncementEdition?: AnnouncementEditionResolvers<ContextType>;
  Applicant?: ApplicantResolvers<ContextType>;
  ApplicantAnswer?: ApplicantAnswerResolvers<ContextType>;
  ApplicantDocument?: ApplicantDocumentResolvers<ContextType>;
  ApplicantEducation?: ApplicantEducationResolvers<ContextType>;
  ApplicantLookUp?: ApplicantLookUpResolvers<ContextType>;
  ApplicantLookUpConnection?: ApplicantLookUpConnectionResolvers<ContextType>;
  ApplicantLookUpEdge?: ApplicantLookUpEdgeResolvers<ContextType>;
  ApplicantLookUpPayload?: ApplicantLookUpPayloadResolvers<ContextType>;
  ApplicantPayload?: ApplicantPayloadResolvers<ContextType>;
  ApplicantQuestion?: ApplicantQuestionResolvers<ContextType>;
  ApplicantQuestionConnection?: ApplicantQuestionConnectionResolvers<ContextType>;
  ApplicantQuestionEdge?: ApplicantQuestionEdgeResolvers<ContextType>;
  ApplicantQuestionPayload?: ApplicantQuestionPayloadResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  ApplicationExclusion?: ApplicationExclusionResolvers<ContextType>;
  ApplicationExclusionConnection?: ApplicationExclusionConnectionResolvers<ContextType>;
  ApplicationExclusionEdge?: ApplicationExclusionEdgeResolvers<ContextType>;
  ApplicationExclusionPayload?: ApplicationExclusionPayloadResolvers<ContextType>;
  ApplicationGap?: ApplicationGapResolvers<ContextType>;
  ApplicationPayload?: ApplicationPayloadResolvers<ContextType>;
  ApplicationReceipt?: ApplicationReceiptResolvers<ContextType>;
  ApplicationResult?: ApplicationResultResolvers<ContextType>;
  ApplicationsAnonymisePayload?: ApplicationsAnonymisePayloadResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  AssignmentConnection?: AssignmentConnectionResolvers<ContextType>;
  AssignmentEdge?: AssignmentEdgeResolvers<ContextType>;
  AuditRecord?: AuditRecordResolvers<ContextType>;
  AuditRecordConnection?: AuditRecordConnectionResolvers<ContextType>;
  AuditRecordEdge?: AuditRecordEdgeResolvers<ContextType>;
  BehaviourExpectation?: BehaviourExpectationResolvers<ContextType>;
  Blocker?: BlockerResolvers<ContextType>;
  CalendarTerms?: CalendarTermsResolvers<ContextType>;
  Calibration?: CalibrationResolvers<ContextType>;
  CalibrationChange?: CalibrationChangeResolvers<ContextType>;
  CalibrationChangeConnection?: CalibrationChangeConnectionResolvers<ContextType>;
  CalibrationChangeEdge?: CalibrationChangeEdgeResolvers<ContextType>;
  CalibrationChangePayload?: CalibrationChangePayloadResolvers<ContextType>;
  CalibrationMarks?: CalibrationMarksResolvers<ContextType>;
  CalibrationPayload?: CalibrationPayloadResolvers<ContextType>;
  CalibrationSession?: CalibrationSessionResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  CampaignAttachment?: CampaignAttachmentResolvers<ContextType>;
  CampaignConnection?: CampaignConnectionResolvers<ContextType>;
  CampaignContact?: CampaignContactResolvers<ContextType>;
  CampaignEdge?: CampaignEdgeResolvers<ContextType>;
  CampaignFilePayload?: CampaignFilePayloadResolvers<ContextType>;
  CampaignFunnel?: CampaignFunnelResolvers<ContextType>;
  CampaignNotice?: CampaignNoticeResolvers<ContextType>;
  CampaignNoticePayload?: CampaignNoticePayloadResolvers<ContextType>;
  CampaignPayload?: CampaignPayloadResolvers<ContextType>;
  CampaignRuleChange?: CampaignRuleChangeResolvers<ContextType>;
  CampaignRuleChangePayload?: CampaignRuleChangePayloadResolvers<ContextType>;
  CampaignRules?: CampaignRulesResolvers<ContextType>;
  CampaignStage?: CampaignStageResolvers<ContextType>;
  CampaignSummary?: CampaignSummaryResolvers<ContextType>;
  CareerEffect?: CareerEffectResolvers<ContextType>;
  CategoryProof?: CategoryProofResolvers<ContextType>;
  CategoryWork?: CategoryWorkResolvers<ContextType>;
  ChangePage?: ChangePageResolvers<ContextType>;
  ChangedObject?: ChangedObjectResolvers<ContextType>;
  ChartUnit?: ChartUnitResolvers<ContextType>;
  CommitteeTerms?: CommitteeTermsResolvers<ContextType>;
  Competence?: CompetenceResolvers<ContextType>;
  CompetenceEdition?: CompetenceEditionResolvers<ContextType>;
  CompetenceEntry?: CompetenceEntryResolvers<ContextType>;
  CompetencePayload?: CompetencePayloadResolvers<ContextType>;
  CompetenceSheet?: CompetenceSheetResolvers<ContextType>;
  CompetenceSheetPayload?: CompetenceSheetPayloadResolvers<ContextType>;
  CompetenceStandard?: CompetenceStandardResolvers<ContextType>;
  CompetenceStandardPayload?: CompetenceStandardPayloadResolvers<ContextType>;
  CompetenceStanding?: CompetenceStandingResolvers<ContextType>;
  Completeness?: CompletenessResolvers<ContextType>;
  CorrectionChange?: CorrectionChangeResolvers<ContextType>;
  CorrectionPayload?: CorrectionPayloadResolvers<ContextType>;
  CorrectionRefusal?: CorrectionRefusalResolvers<ContextType>;
  CorrectionRequest?: CorrectionRequestResolvers<ContextType>;
  CorrectionRequestConnection?: CorrectionRequestConnectionResolvers<ContextType>;
  CorrectionRequestEdge?: CorrectionRequestEdgeResolvers<ContextType>;
  CreditAccumulationSheet?: CreditAccumulationSheetResolvers<ContextType>;
  CreditConversionSheet?: CreditConversionSheetResolvers<ContextType>;
  CreditDeterminationSheet?: CreditDeterminationSheetResolvers<ContextType>;
  CreditLine?: CreditLineResolvers<ContextType>;
  CreditOfLevel?: CreditOfLevelResolvers<ContextType>;
  CreditPart?: CreditPartResolvers<ContextType>;
  CreditPoints?: CreditPointsResolvers<ContextType>;
  CreditRow?: CreditRowResolvers<ContextType>;
  CyclePayload?: CyclePayloadResolvers<ContextType>;
  CyclePhase?: CyclePhaseResolvers<ContextType>;
  CyclePhaseExtendManyPayload?: CyclePhaseExtendManyPayloadResolvers<ContextType>;
  CyclePhaseExtendOutcome?: CyclePhaseExtendOutcomeResolvers<ContextType>;
  DatedName?: DatedNameResolvers<ContextType>;
  Day?: GraphQLScalarType;
  DeadlinePassed?: DeadlinePassedResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  Delegation?: DelegationResolvers<ContextType>;
  DevelopmentClosing?: DevelopmentClosingResolvers<ContextType>;
  DevelopmentCoach?: DevelopmentCoachResolvers<ContextType>;
  DevelopmentFormerCoach?: DevelopmentFormerCoachResolvers<ContextType>;
  DevelopmentGround?: DevelopmentGroundResolvers<ContextType>;
  DevelopmentPlan?: DevelopmentPlanResolvers<ContextType>;
  DevelopmentPlanConnection?: DevelopmentPlanConnectionResolvers<ContextType>;
  DevelopmentPlanEdge?: DevelopmentPlanEdgeResolvers<ContextType>;
  DevelopmentPlanPayload?: DevelopmentPlanPayloadResolvers<ContextType>;
  DevelopmentPlanStep?: DevelopmentPlanStepResolvers<ContextType>;
  DevelopmentReview?: DevelopmentReviewResolvers<ContextType>;
  DevelopmentStep?: DevelopmentStepResolvers<ContextType>;
  DevelopmentStepWording?: DevelopmentStepWordingResolvers<ContextType>;
  DevelopmentSuggestion?: DevelopmentSuggestionResolvers<ContextType>;
  DevelopmentTerms?: DevelopmentTermsResolvers<ContextType>;
  DevelopmentWord?: DevelopmentWordResolvers<ContextType>;
  DialogueStep?: DialogueStepResolvers<ContextType>;
  DirectoryConnection?: DirectoryConnectionResolvers<ContextType>;
  DirectoryEdge?: DirectoryEdgeResolvers<ContextType>;
  DirectoryEntry?: DirectoryEntryResolvers<ContextType>;
  DistributionBoundRule?: DistributionBoundRuleResolvers<ContextType>;
  DistributionRule?: DistributionRuleResolvers<ContextType>;
  DistributionShape?: DistributionShapeResolvers<ContextType>;
  DocumentPayload?: DocumentPayloadResolvers<ContextType>;
  DocumentUpload?: DocumentUploadResolvers<ContextType>;
  Dossier?: DossierResolvers<ContextType>;
  DossierDocument?: DossierDocumentResolvers<ContextType>;
  EarlierExclusion?: EarlierExclusionResolvers<ContextType>;
  EligibilityCheck?: EligibilityCheckResolvers<ContextType>;
  EligibilityFinding?: EligibilityFindingResolvers<ContextType>;
  Employee?: EmployeeResolvers<ContextType>;
  EmployeePayload?: EmployeePayloadResolvers<ContextType>;
  Entry?: EntryResolvers<ContextType>;
  EntryUndoPayload?: EntryUndoPayloadResolvers<ContextType>;
  EntryUndone?: EntryUndoneResolvers<ContextType>;
  Evaluation?: EvaluationResolvers<ContextType>;
  EvaluationEvidence?: EvaluationEvidenceResolvers<ContextType>;
  EvaluationFinaliseManyPayload?: EvaluationFinaliseManyPayloadResolvers<ContextType>;
  EvaluationFinaliseOutcome?: EvaluationFinaliseOutcomeResolvers<ContextType>;
  EvaluationForm?: EvaluationFormResolvers<ContextType>;
  EvaluationNumbers?: EvaluationNumbersResolvers<ContextType>;
  EvaluationOpenManyPayload?: EvaluationOpenManyPayloadResolvers<ContextType>;
  EvaluationOpenOutcome?: EvaluationOpenOutcomeResolvers<ContextType>;
  EvaluationPayload?: EvaluationPayloadResolvers<ContextType>;
  EvaluationPeriod?: EvaluationPeriodResolvers<ContextType>;
  EvaluationSegment?: EvaluationSegmentResolvers<ContextType>;
  EvaluationSummary?: EvaluationSummaryResolvers<ContextType>;
  EvaluationSummaryConnection?: EvaluationSummaryConnectionResolvers<ContextType>;
  EvaluationSummaryEdge?: EvaluationSummaryEdgeResolvers<ContextType>;
  EvaluationTerms?: EvaluationTermsResolvers<ContextType>;
  EvaluationUnitsTerms?: EvaluationUnitsTermsResolvers<ContextType>;
  EvaluationVerification?: EvaluationVerificationResolvers<ContextType>;
  EvaluationVersion?: EvaluationVersionResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceFileTerms?: EvidenceFileTermsResolvers<ContextType>;
  EvidenceLink?: EvidenceLinkResolvers<ContextType>;
  EvidencePayload?: EvidencePayloadResolvers<ContextType>;
  EvidenceTerms?: EvidenceTermsResolvers<ContextType>;
  EvidenceUpload?: EvidenceUploadResolvers<ContextType>;
  ExclusionObjection?: ExclusionObjectionResolvers<ContextType>;
  Feedback?: FeedbackResolvers<ContextType>;
  FeedbackAudience?: FeedbackAudienceResolvers<ContextType>;
  FeedbackConnection?: FeedbackConnectionResolvers<ContextType>;
  FeedbackEdge?: FeedbackEdgeResolvers<ContextType>;
  FeedbackLink?: FeedbackLinkResolvers<ContextType>;
  FeedbackPayload?: FeedbackPayloadResolvers<ContextType>;
  FeedbackReply?: FeedbackReplyResolvers<ContextType>;
  FeedbackRequest?: FeedbackRequestResolvers<ContextType>;
  FeedbackRequestConnection?: FeedbackRequestConnectionResolvers<ContextType>;
  FeedbackRequestEdge?: FeedbackRequestEdgeResolvers<ContextType>;
  FeedbackRequestPayload?: FeedbackRequestPayloadResolvers<ContextType>;
  FeedbackTerms?: FeedbackTermsResolvers<ContextType>;
  FeedbackVersion?: FeedbackVersionResolvers<ContextType>;
  Figures?: FiguresResolvers<ContextType>;
  FiguresFile?: FiguresFileResolvers<ContextType>;
  Filing?: FilingResolvers<ContextType>;
  FillRouteTerms?: FillRouteTermsResolvers<ContextType>;
  FillingFinding?: FillingFindingResolvers<ContextType>;
  FollowUp?: FollowUpResolvers<ContextType>;
  FollowUpEntry?: FollowUpEntryResolvers<ContextType>;
  FormBehaviour?: FormBehaviourResolvers<ContextType>;
  FormIndicator?: FormIndicatorResolvers<ContextType>;
  FormPerson?: FormPersonResolvers<ContextType>;
  FormResult?: FormResultResolvers<ContextType>;
  Formation?: FormationResolvers<ContextType>;
  FormationConnection?: FormationConnectionResolvers<ContextType>;
  FormationCorrection?: FormationCorrectionResolvers<ContextType>;
  FormationEdge?: FormationEdgeResolvers<ContextType>;
  FormationPayload?: FormationPayloadResolvers<ContextType>;
  FormationSeats?: FormationSeatsResolvers<ContextType>;
  FormationSeatsConnection?: FormationSeatsConnectionResolvers<ContextType>;
  FormationSeatsEdge?: FormationSeatsEdgeResolvers<ContextType>;
  FormationTerms?: FormationTermsResolvers<ContextType>;
  FoundApplicant?: FoundApplicantResolvers<ContextType>;
  FrequentQuestion?: FrequentQuestionResolvers<ContextType>;
  FrequentQuestionConnection?: FrequentQuestionConnectionResolvers<ContextType>;
  FrequentQuestionEdge?: FrequentQuestionEdgeResolvers<ContextType>;
  FrequentQuestionEdition?: FrequentQuestionEditionResolvers<ContextType>;
  FrequentQuestionPayload?: FrequentQuestionPayloadResolvers<ContextType>;
  FrequentQuestionProposal?: FrequentQuestionProposalResolvers<ContextType>;
  FrozenIndicator?: FrozenIndicatorResolvers<ContextType>;
  FrozenParent?: FrozenParentResolvers<ContextType>;
  FrozenTarget?: FrozenTargetResolvers<ContextType>;
  FunnelCount?: FunnelCountResolvers<ContextType>;
  FunnelRow?: FunnelRowResolvers<ContextType>;
  GroupAge?: GroupAgeResolvers<ContextType>;
  HandOver?: HandOverResolvers<ContextType>;
  HeadedUnit?: HeadedUnitResolvers<ContextType>;
  Holiday?: HolidayResolvers<ContextType>;
  HolidaysUnknown?: HolidaysUnknownResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  IdentifierExplanation?: IdentifierExplanationResolvers<ContextType>;
  IdentifierTaken?: IdentifierTakenResolvers<ContextType>;
  InboxNotice?: InboxNoticeResolvers<ContextType>;
  InboxNoticeConnection?: InboxNoticeConnectionResolvers<ContextType>;
  InboxNoticeEdge?: InboxNoticeEdgeResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IneligibilityGround?: IneligibilityGroundResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  JobText?: JobTextResolvers<ContextType>;
  JobTextEdition?: JobTextEditionResolvers<ContextType>;
  JobTextPayload?: JobTextPayloadResolvers<ContextType>;
  JobTextProposal?: JobTextProposalResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  LeavingNote?: LeavingNoteResolvers<ContextType>;
  LeftTarget?: LeftTargetResolvers<ContextType>;
  LevelCoefficient?: LevelCoefficientResolvers<ContextType>;
  LevelNeed?: LevelNeedResolvers<ContextType>;
  ListChange?: ListChangeResolvers<ContextType>;
  ListChangeConnection?: ListChangeConnectionResolvers<ContextType>;
  ListChangeEdge?: ListChangeEdgeResolvers<ContextType>;
  ListPayload?: ListPayloadResolvers<ContextType>;
  ListPreview?: ListPreviewResolvers<ContextType>;
  MajorName?: MajorNameResolvers<ContextType>;
  MatchedMajor?: MatchedMajorResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MessageAddress?: MessageAddressResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NextStep?: NextStepResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NoticeAddress?: NoticeAddressResolvers<ContextType>;
  NoticeAddressPayload?: NoticeAddressPayloadResolvers<ContextType>;
  NoticeEdition?: NoticeEditionResolvers<ContextType>;
  NoticePreference?: NoticePreferenceResolvers<ContextType>;
  NoticePreferences?: NoticePreferencesResolvers<ContextType>;
  NoticePreferencesPayload?: NoticePreferencesPayloadResolvers<ContextType>;
  NoticeProposal?: NoticeProposalResolvers<ContextType>;
  NoticesReadPayload?: NoticesReadPayloadResolvers<ContextType>;
  NoticesTerms?: NoticesTermsResolvers<ContextType>;
  Objection?: ObjectionResolvers<ContextType>;
  ObjectionAssignment?: ObjectionAssignmentResolvers<ContextType>;
  ObjectionConnection?: ObjectionConnectionResolvers<ContextType>;
  ObjectionDecision?: ObjectionDecisionResolvers<ContextType>;
  ObjectionDraft?: ObjectionDraftResolvers<ContextType>;
  ObjectionEdge?: ObjectionEdgeResolvers<ContextType>;
  ObjectionExtension?: ObjectionExtensionResolvers<ContextType>;
  ObjectionItem?: ObjectionItemResolvers<ContextType>;
  ObjectionNumbers?: ObjectionNumbersResolvers<ContextType>;
  ObjectionPayload?: ObjectionPayloadResolvers<ContextType>;
  ObjectionPlan?: ObjectionPlanResolvers<ContextType>;
  ObjectionStatement?: ObjectionStatementResolvers<ContextType>;
  ObjectionSummary?: ObjectionSummaryResolvers<ContextType>;
  ObjectionWork?: ObjectionWorkResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  OfferAnnulment?: OfferAnnulmentResolvers<ContextType>;
  OfferCandidate?: OfferCandidateResolvers<ContextType>;
  OfferConnection?: OfferConnectionResolvers<ContextType>;
  OfferEdge?: OfferEdgeResolvers<ContextType>;
  OfferExclusion?: OfferExclusionResolvers<ContextType>;
  OfferPayload?: OfferPayloadResolvers<ContextType>;
  OfferWork?: OfferWorkResolvers<ContextType>;
  OffersPayload?: OffersPayloadResolvers<ContextType>;
  OfficerFigures?: OfficerFiguresResolvers<ContextType>;
  OfficerLoad?: OfficerLoadResolvers<ContextType>;
  Opening?: OpeningResolvers<ContextType>;
  OpeningConnection?: OpeningConnectionResolvers<ContextType>;
  OpeningCorrection?: OpeningCorrectionResolvers<ContextType>;
  OpeningEdge?: OpeningEdgeResolvers<ContextType>;
  OpeningRequirements?: OpeningRequirementsResolvers<ContextType>;
  OrganisationTerms?: OrganisationTermsResolvers<ContextType>;
  OutcomeCount?: OutcomeCountResolvers<ContextType>;
  OutstandingConnection?: OutstandingConnectionResolvers<ContextType>;
  OutstandingEdge?: OutstandingEdgeResolvers<ContextType>;
  OutstandingFile?: OutstandingFileResolvers<ContextType>;
  OutstandingPerson?: OutstandingPersonResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Panel?: PanelResolvers<ContextType>;
  PanelAbsence?: PanelAbsenceResolvers<ContextType>;
  PanelAnchor?: PanelAnchorResolvers<ContextType>;
  PanelCard?: PanelCardResolvers<ContextType>;
  PanelConnection?: PanelConnectionResolvers<ContextType>;
  PanelCriterion?: PanelCriterionResolvers<ContextType>;
  PanelDiscussion?: PanelDiscussionResolvers<ContextType>;
  PanelEdge?: PanelEdgeResolvers<ContextType>;
  PanelMember?: PanelMemberResolvers<ContextType>;
  PanelParticipant?: PanelParticipantResolvers<ContextType>;
  PanelParticipantConnection?: PanelParticipantConnectionResolvers<ContextType>;
  PanelParticipantEdge?: PanelParticipantEdgeResolvers<ContextType>;
  PanelParticipantPayload?: PanelParticipantPayloadResolvers<ContextType>;
  PanelPayload?: PanelPayloadResolvers<ContextType>;
  PanelProgress?: PanelProgressResolvers<ContextType>;
  PanelScore?: PanelScoreResolvers<ContextType>;
  PanelStateCount?: PanelStateCountResolvers<ContextType>;
  PartLeast?: PartLeastResolvers<ContextType>;
  PartScore?: PartScoreResolvers<ContextType>;
  PassingRules?: PassingRulesResolvers<ContextType>;
  PassingTerms?: PassingTermsResolvers<ContextType>;
  PayRange?: PayRangeResolvers<ContextType>;
  PerformanceCycle?: PerformanceCycleResolvers<ContextType>;
  PerformanceSummary?: PerformanceSummaryResolvers<ContextType>;
  PerformanceTerms?: PerformanceTermsResolvers<ContextType>;
  PersonSnapshot?: PersonSnapshotResolvers<ContextType>;
  PhaseExtension?: PhaseExtensionResolvers<ContextType>;
  PhaseExtensionConnection?: PhaseExtensionConnectionResolvers<ContextType>;
  PhaseExtensionEdge?: PhaseExtensionEdgeResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanApproveManyPayload?: PlanApproveManyPayloadResolvers<ContextType>;
  PlanApproveOutcome?: PlanApproveOutcomeResolvers<ContextType>;
  PlanChange?: PlanChangeResolvers<ContextType>;
  PlanComment?: PlanCommentResolvers<ContextType>;
  PlanCommentPayload?: PlanCommentPayloadResolvers<ContextType>;
  PlanCounts?: PlanCountsResolvers<ContextType>;
  PlanForm?: PlanFormResolvers<ContextType>;
  PlanFrame?: PlanFrameResolvers<ContextType>;
  PlanMonth?: PlanMonthResolvers<ContextType>;
  PlanNumbers?: PlanNumbersResolvers<ContextType>;
  PlanPayload?: PlanPayloadResolvers<ContextType>;
  PlanStep?: PlanStepResolvers<ContextType>;
  PlanSummary?: PlanSummaryResolvers<ContextType>;
  PlanTakenPayload?: PlanTakenPayloadResolvers<ContextType>;
  PlanTemplate?: PlanTemplateResolvers<ContextType>;
  PlanTemplateConnection?: PlanTemplateConnectionResolvers<ContextType>;
  PlanTemplateDraft?: PlanTemplateDraftResolvers<ContextType>;
  PlanTemplateEdge?: PlanTemplateEdgeResolvers<ContextType>;
  PlanTemplateEdition?: PlanTemplateEditionResolvers<ContextType>;
  PlanTemplatePayload?: PlanTemplatePayloadResolvers<ContextType>;
  PlanVersion?: PlanVersionResolvers<ContextType>;
  PlanVoid?: PlanVoidResolvers<ContextType>;
  PolicyChange?: PolicyChangeResolvers<ContextType>;
  PolicyEntry?: PolicyEntryResolvers<ContextType>;
  PolicyEntryConnection?: PolicyEntryConnectionResolvers<ContextType>;
  PolicyEntryEdge?: PolicyEntryEdgeResolvers<ContextType>;
  PolicyInForce?: PolicyInForceResolvers<ContextType>;
  PolicyPayload?: PolicyPayloadResolvers<ContextType>;
  PolicyTerms?: PolicyTermsResolvers<ContextType>;
  PolicyWarning?: PolicyWarningResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  PositionCompetences?: PositionCompetencesResolvers<ContextType>;
  PositionPayload?: PositionPayloadResolvers<ContextType>;
  PredicateCount?: PredicateCountResolvers<ContextType>;
  PredicateGuidance?: PredicateGuidanceResolvers<ContextType>;
  PredicateNumbers?: PredicateNumbersResolvers<ContextType>;
  PredicatePeople?: PredicatePeopleResolvers<ContextType>;
  PredicatePercent?: PredicatePercentResolvers<ContextType>;
  PredicateSummary?: PredicateSummaryResolvers<ContextType>;
  PredicateTally?: PredicateTallyResolvers<ContextType>;
  PreviewedFormation?: PreviewedFormationResolvers<ContextType>;
  PriorityGroup?: PriorityGroupResolvers<ContextType>;
  ProgressConnection?: ProgressConnectionResolvers<ContextType>;
  ProgressEdge?: ProgressEdgeResolvers<ContextType>;
  ProgressEntry?: ProgressEntryResolvers<ContextType>;
  ProgressMonth?: ProgressMonthResolvers<ContextType>;
  ProgressNumbers?: ProgressNumbersResolvers<ContextType>;
  ProgressPayload?: ProgressPayloadResolvers<ContextType>;
  PromotionManyPayload?: PromotionManyPayloadResolvers<ContextType>;
  PromotionOutcome?: PromotionOutcomeResolvers<ContextType>;
  Proof?: ProofResolvers<ContextType>;
  QualitativeMeasure?: QualitativeMeasureResolvers<ContextType>;
  QuantitativeMeasure?: QuantitativeMeasureResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RankingKey?: RankingKeyResolvers<ContextType>;
  RaterFigures?: RaterFiguresResolvers<ContextType>;
  RatingDrift?: RatingDriftResolvers<ContextType>;
  RecordEntry?: RecordEntryResolvers<ContextType>;
  RecordFieldChange?: RecordFieldChangeResolvers<ContextType>;
  RecruitmentSummary?: RecruitmentSummaryResolvers<ContextType>;
  RecruitmentTerms?: RecruitmentTermsResolvers<ContextType>;
  RecruitmentWork?: RecruitmentWorkResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Resting?: RestingResolvers<ContextType>;
  RetentionTerms?: RetentionTermsResolvers<ContextType>;
  ReviewAskedCount?: ReviewAskedCountResolvers<ContextType>;
  ReviewAudience?: ReviewAudienceResolvers<ContextType>;
  ReviewCandidate?: ReviewCandidateResolvers<ContextType>;
  ReviewCommentAnswer?: ReviewCommentAnswerResolvers<ContextType>;
  ReviewConflict?: ReviewConflictResolvers<ContextType>;
  ReviewDevelopmentSeed?: ReviewDevelopmentSeedResolvers<ContextType>;
  ReviewDraft?: ReviewDraftResolvers<ContextType>;
  ReviewEnrolManyPayload?: ReviewEnrolManyPayloadResolvers<ContextType>;
  ReviewEnrolUnitOutcome?: ReviewEnrolUnitOutcomeResolvers<ContextType>;
  ReviewEnrolUnitPayload?: ReviewEnrolUnitPayloadResolvers<ContextType>;
  ReviewExternalInvitePayload?: ReviewExternalInvitePayloadResolvers<ContextType>;
  ReviewExternalOpenPayload?: ReviewExternalOpenPayloadResolvers<ContextType>;
  ReviewExternalRater?: ReviewExternalRaterResolvers<ContextType>;
  ReviewExternalSubmitPayload?: ReviewExternalSubmitPayloadResolvers<ContextType>;
  ReviewExternalView?: ReviewExternalViewResolvers<ContextType>;
  ReviewForm?: ReviewFormResolvers<ContextType>;
  ReviewGap?: ReviewGapResolvers<ContextType>;
  ReviewGroupResult?: ReviewGroupResultResolvers<ContextType>;
  ReviewGroupRule?: ReviewGroupRuleResolvers<ContextType>;
  ReviewInvitation?: ReviewInvitationResolvers<ContextType>;
  ReviewInvitationConnection?: ReviewInvitationConnectionResolvers<ContextType>;
  ReviewInvitationEdge?: ReviewInvitationEdgeResolvers<ContextType>;
  ReviewInvitationPayload?: ReviewInvitationPayloadResolvers<ContextType>;
  ReviewNominatedExternal?: ReviewNominatedExternalResolvers<ContextType>;
  ReviewNomination?: ReviewNominationResolvers<ContextType>;
  ReviewNumbers?: ReviewNumbersResolvers<ContextType>;
  ReviewParticipation?: ReviewParticipationResolvers<ContextType>;
  ReviewProgress?: ReviewProgressResolvers<ContextType>;
  ReviewPublishManyPayload?: ReviewPublishManyPayloadResolvers<ContextType>;
  ReviewQuestion?: ReviewQuestionResolvers<ContextType>;
  ReviewQuestionComments?: ReviewQuestionCommentsResolvers<ContextType>;
  ReviewRater?: ReviewRaterResolvers<ContextType>;
  ReviewResult?: ReviewResultResolvers<ContextType>;
  ReviewRound?: ReviewRoundResolvers<ContextType>;
  ReviewRoundConnection?: ReviewRoundConnectionResolvers<ContextType>;
  ReviewRoundEdge?: ReviewRoundEdgeResolvers<ContextType>;
  ReviewRoundPayload?: ReviewRoundPayloadResolvers<ContextType>;
  ReviewScoreAnswer?: ReviewScoreAnswerResolvers<ContextType>;
  ReviewStruckRater?: ReviewStruckRaterResolvers<ContextType>;
  ReviewSubject?: ReviewSubjectResolvers<ContextType>;
  ReviewSubjectConnection?: ReviewSubjectConnectionResolvers<ContextType>;
  ReviewSubjectEdge?: ReviewSubjectEdgeResolvers<ContextType>;
  ReviewSubjectOutcome?: ReviewSubjectOutcomeResolvers<ContextType>;
  ReviewSubjectPayload?: ReviewSubjectPayloadResolvers<ContextType>;
  ReviewTemplate?: ReviewTemplateResolvers<ContextType>;
  ReviewTemplateConnection?: ReviewTemplateConnectionResolvers<ContextType>;
  ReviewTemplateEdge?: ReviewTemplateEdgeResolvers<ContextType>;
  ReviewTemplatePayload?: ReviewTemplatePayloadResolvers<ContextType>;
  ReviewValueForm?: ReviewValueFormResolvers<ContextType>;
  ReviewValueResult?: ReviewValueResultResolvers<ContextType>;
  ReviewsTerms?: ReviewsTermsResolvers<ContextType>;
  RowScores?: RowScoresResolvers<ContextType>;
  RuleViolation?: RuleViolationResolvers<ContextType>;
  Scope?: ScopeResolvers<ContextType>;
  ScoreChange?: ScoreChangeResolvers<ContextType>;
  ScoreChangeConnection?: ScoreChangeConnectionResolvers<ContextType>;
  ScoreChangeEdge?: ScoreChangeEdgeResolvers<ContextType>;
  ScoreFilePayload?: ScoreFilePayloadResolvers<ContextType>;
  ScoreImport?: ScoreImportResolvers<ContextType>;
  ScoreImportConnection?: ScoreImportConnectionResolvers<ContextType>;
  ScoreImportCounts?: ScoreImportCountsResolvers<ContextType>;
  ScoreImportEdge?: ScoreImportEdgeResolvers<ContextType>;
  ScoreImportPayload?: ScoreImportPayloadResolvers<ContextType>;
  ScoreIssue?: ScoreIssueResolvers<ContextType>;
  ScoreIssueConnection?: ScoreIssueConnectionResolvers<ContextType>;
  ScoreIssueEdge?: ScoreIssueEdgeResolvers<ContextType>;
  ScoreMissingConnection?: ScoreMissingConnectionResolvers<ContextType>;
  ScoreMissingEdge?: ScoreMissingEdgeResolvers<ContextType>;
  ScoreRow?: ScoreRowResolvers<ContextType>;
  ScoreRowConnection?: ScoreRowConnectionResolvers<ContextType>;
  ScoreRowEdge?: ScoreRowEdgeResolvers<ContextType>;
  ScoreWarning?: ScoreWarningResolvers<ContextType>;
  ScoreWarningConnection?: ScoreWarningConnectionResolvers<ContextType>;
  ScoreWarningEdge?: ScoreWarningEdgeResolvers<ContextType>;
  SegmentWithoutPlan?: SegmentWithoutPlanResolvers<ContextType>;
  SelectionObjection?: SelectionObjectionResolvers<ContextType>;
  SelectionObjectionConnection?: SelectionObjectionConnectionResolvers<ContextType>;
  SelectionObjectionEdge?: SelectionObjectionEdgeResolvers<ContextType>;
  SelectionObjectionPayload?: SelectionObjectionPayloadResolvers<ContextType>;
  SelectionObjectionProofPayload?: SelectionObjectionProofPayloadResolvers<ContextType>;
  SelfAssessment?: SelfAssessmentResolvers<ContextType>;
  SheetPerson?: SheetPersonResolvers<ContextType>;
  SiasnRecord?: SiasnRecordResolvers<ContextType>;
  SiasnRecordConnection?: SiasnRecordConnectionResolvers<ContextType>;
  SiasnRecordEdge?: SiasnRecordEdgeResolvers<ContextType>;
  SmallCount?: SmallCountResolvers<ContextType>;
  StillInside?: StillInsideResolvers<ContextType>;
  StillRests?: StillRestsResolvers<ContextType>;
  Submission?: SubmissionResolvers<ContextType>;
  TakenTarget?: TakenTargetResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  TargetContent?: TargetContentResolvers<ContextType>;
  TargetOrigin?: TargetOriginResolvers<ContextType>;
  TargetParent?: TargetParentResolvers<ContextType>;
  TargetPayload?: TargetPayloadResolvers<ContextType>;
  TargetProposeOutcome?: TargetProposeOutcomeResolvers<ContextType>;
  TargetProposeToManyPayload?: TargetProposeToManyPayloadResolvers<ContextType>;
  TargetsPayload?: TargetsPayloadResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TeamMember?: TeamMemberResolvers<ContextType>;
  TestAccommodation?: TestAccommodationResolvers<ContextType>;
  TestAccommodationConnection?: TestAccommodationConnectionResolvers<ContextType>;
  TestAccommodationEdge?: TestAccommodationEdgeResolvers<ContextType>;
  TestAccommodationPayload?: TestAccommodationPayloadResolvers<ContextType>;
  TestCard?: TestCardResolvers<ContextType>;
  TestPartRules?: TestPartRulesResolvers<ContextType>;
  TestRules?: TestRulesResolvers<ContextType>;
  TestSchedule?: TestScheduleResolvers<ContextType>;
  TestSchedulePayload?: TestSchedulePayloadResolvers<ContextType>;
  TestScores?: TestScoresResolvers<ContextType>;
  TestSeat?: TestSeatResolvers<ContextType>;
  TestSeatConnection?: TestSeatConnectionResolvers<ContextType>;
  TestSeatEdge?: TestSeatEdgeResolvers<ContextType>;
  TestSeatOutcome?: TestSeatOutcomeResolvers<ContextType>;
  TestSeatsPayload?: TestSeatsPayloadResolvers<ContextType>;
  TestSession?: TestSessionResolvers<ContextType>;
  TestSessionChange?: TestSessionChangeResolvers<ContextType>;
  TestSessionConnection?: TestSessionConnectionResolvers<ContextType>;
  TestSessionEdge?: TestSessionEdgeResolvers<ContextType>;
  TestSessionPayload?: TestSessionPayloadResolvers<ContextType>;
  TestWeight?: TestWeightResolvers<ContextType>;
  TieDecision?: TieDecisionResolvers<ContextType>;
  TieDecisionPayload?: TieDecisionPayloadResolvers<ContextType>;
  TransferManyPayload?: TransferManyPayloadResolvers<ContextType>;
  TransferOutcome?: TransferOutcomeResolvers<ContextType>;
  TransitionRefused?: TransitionRefusedResolvers<ContextType>;
  UUID?: GraphQLScalarType;
  Unit?: UnitResolvers<ContextType>;
  UnitAchievement?: UnitAchievementResolvers<ContextType>;
  UnitAchievementPayload?: UnitAchievementPayloadResolvers<ContextType>;
  UnitDistribution?: UnitDistributionResolvers<ContextType>;
  UnitFigures?: UnitFiguresResolvers<ContextType>;
  UnitFinal?: UnitFinalResolvers<ContextType>;
  UnitPayload?: UnitPayloadResolvers<ContextType>;
  UnitReopening?: UnitReopeningResolvers<ContextType>;
  UnratedPerson?: UnratedPersonResolvers<ContextType>;
  UploadHeader?: UploadHeaderResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Verification?: VerificationResolvers<ContextType>;
  VerificationConnection?: VerificationConnectionResolvers<ContextType>;
  VerificationDecision?: VerificationDecisionResolvers<ContextType>;
  VerificationEdge?: VerificationEdgeResolvers<ContextType>;
  VerificationPayload?: VerificationPayloadResolvers<ContextType>;
  VerificationProofPayload?: VerificationProofPayloadResolvers<ContextType>;
  VerificationReopening?: VerificationReopeningResolvers<ContextType>;
  VerificationWork?: VerificationWorkResolvers<ContextType>;
  VerificationsPayload?: VerificationsPayloadResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  WaitingApprovals?: WaitingApprovalsResolvers<ContextType>;
  WaitingSuperior?: WaitingSuperiorResolvers<ContextType>;
  Webhook?: WebhookResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookDeliveryConnection?: WebhookDeliveryConnectionResolvers<ContextType>;
  WebhookDeliveryEdge?: WebhookDeliveryEdgeResolvers<ContextType>;
  WebhookHealth?: WebhookHealthResolvers<ContextType>;
  WebhookPayload?: WebhookPayloadResolvers<ContextType>;
  WebhookSecretPayload?: WebhookSecretPayloadResolvers<ContextType>;
  WorkbenchFigures?: WorkbenchFiguresResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ReadContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
