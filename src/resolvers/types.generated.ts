import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RegionView as RegionViewParent } from '../services/organisation/regions.ts';
import type { UnitView as UnitViewParent } from '../services/organisation/units.ts';
import type { PositionRow as PositionRowParent, EmployeeRow as EmployeeRowParent, LentAuthority as LentAuthorityParent, CorrectionRow as CorrectionRowParent } from '../data/organisation.ts';
import type { AssignmentCard as AssignmentCardParent } from '../domain/organisation/types.ts';
import type { ChartUnitView as ChartUnitViewParent } from '../services/organisation/directory.ts';
import type { DatedIdentifier as DatedIdentifierParent } from '../domain/identifiers.ts';
import type { RecordEntryView as RecordEntryViewParent } from '../services/organisation/records.ts';
import type { Renaming as RenamingParent } from '../domain/organisation/renames.ts';
import type { PayloadParent as PayloadParentParent, OutcomeParent as OutcomeParentParent, UserErrorView as UserErrorViewParent } from './payload.ts';
import type { PromotionOutcome as PromotionOutcomeParent } from '../services/organisation/promotions.ts';
import type { AuditFacts as AuditFactsParent } from '../data/audit.ts';
import type { Viewer as ViewerParent } from '../viewer.ts';
import type { Unplanned as UnplannedParent } from '../domain/evaluation/unplanned.ts';
import type { Connection as ConnectionParent } from './connection.ts';
import type { OutstandingPage as OutstandingPageParent } from './outstanding-connection.ts';
import type { ExtensionRow as ExtensionRowParent, CycleRow as CycleRowParent, PlanRow as PlanRowParent } from '../data/performance.ts';
import type { PersonOutcome as PersonOutcomeParent } from '../services/roster/chunks.ts';
import type { OutstandingView as OutstandingViewParent } from '../services/roster/lists.ts';
import type { Blocker as BlockerParent } from '../domain/blockers.ts';
import type { PlanStep as PlanStepParent } from '../domain/performance/next-step.ts';
import type { TargetView as TargetViewParent, ParentView as ParentViewParent, FrozenView as FrozenViewParent } from '../services/performance/targets.ts';
import type { Indicator as IndicatorParent, QuantitativeMeasure as QuantitativeMeasureParent, QualitativeMeasure as QualitativeMeasureParent, DialogueStep as DialogueStepParent, TargetContent as TargetContentParent, Frame as FrameParent, Parent as ParentParent, ProgressEntry as ProgressEntryParent, TargetOrigin as TargetOriginParent } from '../domain/performance/types.ts';
import type { VersionView as VersionViewParent, NoteView as NoteViewParent } from '../services/performance/documents.ts';
import type { PlanTemplateRow as PlanTemplateRowParent } from '../data/performance-templates.ts';
import type { EditionView as EditionViewParent } from '../services/performance/templates.ts';
import type { TakenView as TakenViewParent } from '../services/performance/copies.ts';
import type { PlanComment as PlanCommentParent } from '../domain/performance/comment.ts';
import type { GroupOutcome as GroupOutcomeParent } from '../services/performance/many.ts';
import type { Contract as ContractParent, SuggestionView as SuggestionViewParent } from '../services/performance/progress.ts';
import type { TaskView as TaskViewParent } from '../services/performance/tasks.ts';
import type { Party as PartyParent } from '../services/parties.ts';
import type { PlanForm as PlanFormParent } from '../domain/performance/form.ts';
import type { CareerEffect as CareerEffectParent } from '../services/organisation/moves.ts';
import type { FeedbackRow as FeedbackRowParent, RequestRow as RequestRowParent, AbuseRow as AbuseRowParent } from '../data/feedback.ts';
import type { FeedbackLink as FeedbackLinkParent, FeedbackVersion as FeedbackVersionParent, FeedbackReply as FeedbackReplyParent, AbuseParties as AbusePartiesParent, DevelopmentStep as DevelopmentStepParent } from '../domain/feedback/types.ts';
import type { AudienceView as AudienceViewParent } from '../services/feedback/audience.ts';
import type { ApproveOutcome as ApproveOutcomeParent } from '../services/performance/plans.ts';
import type { TemplateRow as TemplateRowParent, RoundRow as RoundRowParent, SubjectRow as SubjectRowParent } from '../data/reviews.ts';
import type { ReviewForm as ReviewFormParent, Nomination as NominationParent, Conflict as ConflictParent, Strike as StrikeParent, External as ExternalParent } from '../domain/reviews/types.ts';
import type { Candidate as CandidateParent } from '../services/reviews/subjects.ts';
import type { RaterView as RaterViewParent } from '../services/reviews/nominations.ts';
import type { InvitationView as InvitationViewParent } from '../services/reviews/invitations.ts';
import type { DraftView as DraftViewParent } from '../services/reviews/answers.ts';
import type { ReviewResult as ReviewResultParent } from '../domain/reviews/result.ts';
import type { ExternalView as ExternalViewParent } from '../services/reviews/external.ts';
import type { PolicyEntryRow as PolicyEntryRowParent } from '../data/policy.ts';
import type { InForce as InForceParent } from '../domain/policy/kinds.ts';
import type { Entry as EntryParent, Resting as RestingParent } from '../domain/organisation/entries.ts';
import type { UnitAchievementRow as UnitAchievementRowParent, CalibrationRow as CalibrationRowParent, ObjectionRow as ObjectionRowParent, ObjectionCard as ObjectionCardParent } from '../data/evaluation-units.ts';
import type { AchievementStep as AchievementStepParent } from '../domain/evaluation/unit.ts';
import type { FinalView as FinalViewParent, ReopeningView as ReopeningViewParent } from '../services/evaluation/finalisation.ts';
import type { CountedPerson as CountedPersonParent } from '../domain/evaluation/counting.ts';
import type { MeasuredRule as MeasuredRuleParent } from '../domain/evaluation/distribution.ts';
import type { DistributionView as DistributionViewParent } from '../services/evaluation/distribution.ts';
import type { CalibrationView as CalibrationViewParent } from '../services/evaluation/calibration.ts';
import type { ObjectionDraftView as ObjectionDraftViewParent } from '../services/evaluation/objection-time.ts';
import type { ObjectionExtension as ObjectionExtensionParent, EvaluationVersion as EvaluationVersionParent, Segment as SegmentParent, EvaluationCard as EvaluationCardParent, CalibrationMark as CalibrationMarkParent, Evaluation as EvaluationParent, FollowUp as FollowUpParent, Absence as AbsenceParent } from '../domain/evaluation/types.ts';
import type { ObjectedPlan as ObjectedPlanParent, Assignment as AssignmentParent } from '../services/evaluation/objections.ts';
import type { Statement as StatementParent, ObjectionDecision as ObjectionDecisionParent } from '../domain/evaluation/objection.ts';
import type { EvaluationView as EvaluationViewParent } from '../services/evaluation/documents.ts';
import type { HeadedView as HeadedViewParent } from '../services/evaluation/standing.ts';
import type { AbsenceSheetRow as AbsenceSheetRowParent } from '../data/evaluation.ts';
import type { Criterion as CriterionParent } from '../domain/recruitment/panels/types.ts';
import type { ApplicantDocument as ApplicantDocumentParent, FormationCorrection as FormationCorrectionParent, Formation as FormationParent, AdditionalTest as AdditionalTestParent, Submission as SubmissionParent } from '../domain/recruitment/types.ts';
import type { SiasnRecord as SiasnRecordParent } from '../services/evaluation/export.ts';
import type { EvaluationForm as EvaluationFormParent } from '../domain/evaluation/form.ts';
import type { CreditRow as CreditRowParent } from '../domain/evaluation/accumulate.ts';
import type { SheetPerson as SheetPersonParent, ConversionSheet as ConversionSheetParent } from '../services/evaluation/forms.ts';
import type { AccumulationSheet as AccumulationSheetParent, DeterminationSheet as DeterminationSheetParent } from '../services/evaluation/credit-sheets.ts';
import type { TeamMember as TeamMemberParent } from '../services/evaluation/team.ts';
import type { CampaignRow as CampaignRowParent, FormationRow as FormationRowParent, ProfileRow as ProfileRowParent, ApplicationRow as ApplicationRowParent } from '../data/recruitment/registration.ts';
import type { RulesView as RulesViewParent, TestView as TestViewParent, KeyView as KeyViewParent, AdditionalView as AdditionalViewParent } from '../services/recruitment/rule-views.ts';
import type { PartRules as PartRulesParent, PriorityGroup as PriorityGroupParent } from '../domain/policy/recruitment.ts';
import type { PartScore as PartScoreParent } from '../domain/recruitment/tests.ts';
import type { SheetScores as SheetScoresParent, RowView as RowViewParent } from '../services/recruitment/row-scores.ts';
import type { DocumentContract as DocumentContractParent } from '../services/recruitment/documents.ts';
import type { ImportRow as ImportRowParent } from '../data/recruitment/scores.ts';
import type { RowIssue as RowIssueParent } from '../domain/recruitment/score-reading.ts';
import type { ScoreWarning as ScoreWarningParent } from '../domain/recruitment/score-verdicts.ts';
import type { SheetChangeView as SheetChangeViewParent, SheetRowView as SheetRowViewParent } from '../services/recruitment/score-views.ts';
import type { VerificationRow as VerificationRowParent, SelectionObjectionRow as SelectionObjectionRowParent } from '../data/recruitment/committee.ts';
import type { Decision as DecisionParent, Reopening as ReopeningParent } from '../domain/recruitment/verification.ts';
import type { DossierView as DossierViewParent, ProofView as ProofViewParent } from '../services/recruitment/dossier.ts';
import type { AdministrativeView as AdministrativeViewParent } from '../services/recruitment/objections.ts';
import type { ExclusionRow as ExclusionRowParent } from '../data/recruitment/exclusions.ts';
import type { WorkbenchFigures as WorkbenchFiguresParent, OfficerFigures as OfficerFiguresParent } from '../domain/recruitment/workbench.ts';
import type { ApplicantLookUp as ApplicantLookUpParent } from '../domain/recruitment/look-up.ts';
import type { FoundApplicant as FoundApplicantParent } from '../services/recruitment/look-up.ts';
import type { ListRowHead as ListRowHeadParent, ListEdition as ListEditionParent, ListedFormation as ListedFormationParent } from '../data/recruitment/lists.ts';
import type { FormationView as FormationViewParent, ChangeView as ChangeViewParent } from '../services/recruitment/announcements.ts';
import type { ListDraft as ListDraftParent } from '../services/recruitment/making.ts';
import type { ResultView as ResultViewParent } from '../services/recruitment/results.ts';
import type { NextStep as NextStepParent } from '../domain/recruitment/next-step.ts';
import type { OfferRow as OfferRowParent } from '../data/recruitment/offers.ts';
import type { Offer as OfferParent } from '../domain/recruitment/offer.ts';
import type { SeatsView as SeatsViewParent } from '../services/recruitment/seats.ts';
import type { PanelRow as PanelRowParent } from '../data/recruitment/panels.ts';
import type { CardView as CardViewParent, ParticipantView as ParticipantViewParent } from '../services/recruitment/panels/documents.ts';
import type { FunnelView as FunnelViewParent, FunnelRowView as FunnelRowViewParent } from '../services/recruitment/funnel.ts';
import type { MoveOutcome as MoveOutcomeParent } from '../services/organisation/swearing-in.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A legal day in Asia/Jakarta (WIB, UTC+7), `YYYY-MM-DD`, of the years 1900 to 2199. There is no day that means for ever: leave it out. */
  Day: { input: string; output: string; }
  /** An exact decimal number as a string, for example `"12.50"`. Never a floating-point number. */
  Decimal: { input: string; output: string; }
  /** An instant in UTC, ISO 8601, for example `2026-01-31T16:59:59.000Z`. */
  Instant: { input: string; output: string; }
  /** A universally unique identifier (RFC 9562). Make a new one for each thing you want done, and repeat it when you retry. */
  UUID: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** An absence. */
export type Absence = Node & {
  __typename?: 'Absence';
  /** First day. */
  from: Scalars['Day']['output'];
  /** Opaque id, for `absenceWithdraw`. */
  id: Scalars['ID']['output'];
  /** What kind. */
  kind: AbsenceKind;
  /** Why. */
  reason: Scalars['String']['output'];
  /** Last day. */
  to: Scalars['Day']['output'];
  /** When it was withdrawn; null while it stands. */
  withdrawnAt?: Maybe<Scalars['Instant']['output']>;
  /** Why it was withdrawn. */
  withdrawnReason?: Maybe<Scalars['String']['output']>;
};

/** Kinds of absence. No kind lowers a rating; which of them cost months of credit points, a dated policy says. New ones may come. */
export type AbsenceKind =
  /** Annual leave (cuti tahunan). Keeps its months. */
  | 'ANNUAL'
  /** Long leave (cuti besar). Keeps its months. */
  | 'BIG'
  /** Leave for an important reason (cuti karena alasan penting). Keeps its months. */
  | 'IMPORTANT_REASON'
  /** Maternity leave (cuti melahirkan). Keeps its months: nobody loses points for a birth. */
  | 'MATERNITY'
  /** Anything else. Takes its months. */
  | 'OTHER'
  /** Secondment (penugasan, perbantuan). Takes its months: it is rated where somebody serves. */
  | 'SECONDMENT'
  /** Sick leave (cuti sakit). Keeps its months. */
  | 'SICK'
  /** Study (tugas belajar). Takes its months. */
  | 'STUDY'
  /** Unpaid leave (cuti di luar tanggungan negara). Takes its months. */
  | 'UNPAID';

/** The absences after the mutation. */
export type AbsencePayload = {
  __typename?: 'AbsencePayload';
  /** Warning: evaluations of the year that were handed over and stay as they are, with the months they were counted with, until the staffing agency reopens them. Those that the viewer may see. */
  handedOver: Array<Evaluation>;
  /** The sheet; null where nothing was done. */
  sheet?: Maybe<AbsenceSheet>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** An absence to record. */
export type AbsenceRecordInput = {
  /** Whose. */
  employeeId: Scalars['ID']['input'];
  /** First day. */
  from: Scalars['Day']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** What kind. */
  kind: AbsenceKind;
  /** Why, at most 300 characters (policy). No diagnosis belongs here. */
  reason: Scalars['String']['input'];
  /** Last day. */
  to: Scalars['Day']['input'];
  /** The year; both days lie in it. */
  year: Scalars['Int']['input'];
};

/** A person's absences in a year: what makes a period exempt, and by its kind shortens a year. */
export type AbsenceSheet = Node & {
  __typename?: 'AbsenceSheet';
  /** All that were recorded, the withdrawn ones too, by first day. */
  absences: Array<Absence>;
  /** Whose. */
  employee: Employee;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Version, for `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** The year. */
  year: Scalars['Int']['output'];
};

/** An absence to take back. */
export type AbsenceWithdrawInput = {
  /** The absence. */
  absenceId: Scalars['ID']['input'];
  /** The sheet's version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why, at most 300 characters (policy). */
  reason: Scalars['String']['input'];
  /** The sheet. */
  sheetId: Scalars['ID']['input'];
};

/** Days of absence. The kind of leave is told on the absence sheet alone. */
export type AbsentDays = {
  __typename?: 'AbsentDays';
  /** First day. */
  from: Scalars['Day']['output'];
  /** Whether the days keep their months all the same, as paid leave does (policy of the version). */
  keepsMonths: Scalars['Boolean']['output'];
  /** Last day. */
  to: Scalars['Day']['output'];
};

/** A decision about a report. */
export type AbuseDecideInput = {
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** What you find. */
  finding: AbuseFinding;
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** On which grounds, at most 500 characters (policy). */
  note: Scalars['String']['input'];
  /** Which report. */
  reportId: Scalars['ID']['input'];
};

/** What an officer finds. */
export type AbuseFinding =
  /** It is none: the feedback stays. */
  | 'REJECTED'
  /** It is abuse: the feedback is removed. */
  | 'UPHELD';

/** Who is behind an upheld report. */
export type AbuseParties = {
  __typename?: 'AbuseParties';
  /** Whom it was about, and who reported it. */
  about: Employee;
  /** Who wrote the feedback. */
  author: Employee;
};

/** The report after the mutation. */
export type AbusePayload = {
  __typename?: 'AbusePayload';
  /** The report; null where nothing was done. */
  report?: Maybe<AbuseReport>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/**
 * A report of abuse (laporan penyalahgunaan) in a sealed queue: the officer reads the text before anybody's name. It names neither author,
 * recipient nor feedback, and tells the day of filing, not the time. An auditor sees decisions, not texts.
 */
export type AbuseReport = Node & {
  __typename?: 'AbuseReport';
  /** What the viewer can do with it now: names of mutations. */
  allowedActions: Array<Scalars['String']['output']>;
  /** What stands in the way of all else that would be the viewer's in this state: what, who can help, until when. */
  blockers: Array<Blocker>;
  /** The instant by which it should be decided (policy: 5 working days); null once decided. */
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  /** The day of the decision; null before. */
  decidedOn?: Maybe<Scalars['Day']['output']>;
  /** Wordings before it, oldest first. */
  earlierTexts?: Maybe<Array<Scalars['String']['output']>>;
  /** The day on which it was filed. */
  filedOn: Scalars['Day']['output'];
  /** Why there is no `deadlineAt` yet; null where there is one. */
  holidaysUnknown?: Maybe<HolidaysUnknown>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** How the feedback was meant. */
  kind: FeedbackKind;
  /** Grounds of the decision; null before. */
  note?: Maybe<Scalars['String']['output']>;
  /** Author and recipient, for an officer who has opened the names with `abuseReveal`; null for all others. */
  parties?: Maybe<AbuseParties>;
  /** Why the recipient reports it. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  status: AbuseStatus;
  /** The wording that was reported. */
  text?: Maybe<Scalars['String']['output']>;
  /** Version, for `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A page of reports of abuse. There is no `totalCount`: nobody counts them. */
export type AbuseReportConnection = {
  __typename?: 'AbuseReportConnection';
  /** The rows. */
  edges: Array<AbuseReportEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A row of a page of reports of abuse. */
export type AbuseReportEdge = {
  __typename?: 'AbuseReportEdge';
  /** Cursor of this row, for `after`; valid for this list and viewer only. */
  cursor: Scalars['String']['output'];
  /** The report. */
  node: AbuseReport;
};

/** Names to open. */
export type AbuseRevealInput = {
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why you must know them, at most 500 characters (policy). */
  reason: Scalars['String']['input'];
  /** Which report. */
  reportId: Scalars['ID']['input'];
};

/** Where a report of abuse stands. */
export type AbuseStatus =
  /** Waits for a decision. */
  | 'OPEN'
  /** Rejected (tidak terbukti): the feedback stays. */
  | 'REJECTED'
  /** Upheld (terbukti): the feedback is removed. */
  | 'UPHELD';

/** How the entries of an indicator come to one value. */
export type Accumulation =
  /** The latest day's value. */
  | 'LATEST'
  /** The sum of all that stand. */
  | 'SUM';

/** What a unit achieved, by the word of the level above (capaian kinerja organisasi). */
export type Achievement =
  /** Istimewa. */
  | 'EXCELLENT'
  /** Baik. */
  | 'GOOD'
  /** Butuh perbaikan. */
  | 'NEEDS_IMPROVEMENT'
  /** Kurang. */
  | 'POOR'
  /** Sangat kurang. */
  | 'VERY_POOR';

/** One time that an achievement was set. */
export type AchievementStep = {
  __typename?: 'AchievementStep';
  /** To what. */
  achievement: Achievement;
  /** When. */
  at: Scalars['Instant']['output'];
  /** By whom. */
  by: Employee;
  /** Why. */
  reason: Scalars['String']['output'];
};

/** What the progress of an indicator suggests, with everything it was computed from. A human judges; this is never a rating and never applied by itself. */
export type AchievementSuggestion = {
  __typename?: 'AchievementSuggestion';
  /** How entries came to one value. */
  accumulation?: Maybe<Accumulation>;
  /** Ids of the entries that were corrected by later ones. */
  correctedEntryIds: Array<Scalars['ID']['output']>;
  /** Which way is better. */
  direction?: Maybe<Direction>;
  /** The indicator. */
  indicatorId: Scalars['ID']['output'];
  /** Percent, two places, half-up; null with a reason. Missing is never zero. */
  percent?: Maybe<Scalars['Decimal']['output']>;
  /** Version of the policy that names the formula. */
  policyVersion: Scalars['String']['output'];
  /** Why there is no percentage. */
  reason?: Maybe<NoSuggestion>;
  /** Where the formula comes from. */
  source: Scalars['String']['output'];
  /** The target it is compared with. */
  target?: Maybe<Scalars['Decimal']['output']>;
  /** Upper bound of a range. */
  targetHigh?: Maybe<Scalars['Decimal']['output']>;
  /** The target. */
  targetId: Scalars['ID']['output'];
  /** Ids of the entries that count. */
  usedEntryIds: Array<Scalars['ID']['output']>;
  /** What the entries come to. */
  value?: Maybe<Scalars['Decimal']['output']>;
};

/** What the employee says to an evaluation. */
export type Acknowledgement =
  /** Read. It does not mean agreed. */
  | 'READ'
  /** Read and agreed: no objection follows. */
  | 'READ_AND_AGREED';

/** A test of the field test (SKB) beside the part by computer (tes lain selain CAT), for certain posts: their part by computer weighs the rest. */
export type AdditionalTest = {
  __typename?: 'AdditionalTest';
  /** Whether it eliminates (menggugurkan): who does not come to it, or falls short of `least`, is not ranked, whatever the other part says. */
  eliminating: Scalars['Boolean']['output'];
  /** Least points where it eliminates; null = to have sat it is enough. */
  least?: Maybe<Scalars['Int']['output']>;
  /** How it is held. */
  method: PanelMethod;
  /** Percent of the field test. */
  weight: Scalars['Int']['output'];
  /** Percent of the field test that the part by computer weighs. */
  weightByComputer: Scalars['Int']['output'];
};

/** A test of the field test beside the part by computer, as it shall be. Interviews are refused for the civil service of a region (PermenPANRB 6/2024). */
export type AdditionalTestInput = {
  /** Whether it eliminates (menggugurkan). */
  eliminating: Scalars['Boolean']['input'];
  /** Least points where it eliminates, from 1 to the most that can be reached (100); null = to have sat it is enough. */
  least?: InputMaybe<Scalars['Int']['input']>;
  /** How it is held (`CampaignRules.additionalTest`). */
  method: PanelMethod;
  /** Percent of the field test, from 1 to what the rules leave beside the part by computer (40). */
  weight: Scalars['Int']['input'];
};

/** What posts may have beside the part by computer (tes lain selain CAT); one such test at most. */
export type AdditionalTestRules = {
  __typename?: 'AdditionalTestRules';
  /** Key of its score. */
  key: Scalars['String']['output'];
  /** What it is called, in the language of the request. */
  label: Scalars['String']['output'];
  /** Percent of the test that is left to the part by computer at least. */
  leastByComputer: Scalars['Int']['output'];
  /** The most that can be reached. */
  max: Scalars['Decimal']['output'];
  /** How it may be held. */
  methods: Array<PanelMethod>;
  /** The test it is a part of. */
  stage: CampaignStageKind;
};

/** The result of the administrative selection, as its applicant is told. */
export type AdministrativeResult = {
  __typename?: 'AdministrativeResult';
  /** When it became final. */
  decidedAt: Scalars['Instant']['output'];
  /** The same reasons, each with the documents it was found in. */
  grounds: Array<IneligibilityGround>;
  /** What the officers wrote for the applicant; empty where they wrote nothing, or nothing stands against the applicant. */
  notices: Array<Scalars['String']['output']>;
  /** Key of the priority group that was claimed; null = none. */
  priorityClaimed?: Maybe<Scalars['String']['output']>;
  /** Key of the priority group that was found proved: by it one is ranked. Null beside a claim = not proved, by two officers who say why in `notices`; it can be objected to. */
  priorityGroup?: Maybe<Scalars['String']['output']>;
  /** Why, where it is against the applicant; else empty. */
  reasons: Array<IneligibilityReason>;
  /** The result. */
  verdict: VerificationVerdict;
};

/** How an oldest age is counted. */
export type AgeCounting =
  /** Completed years: 35 until the day before the 36th birthday. */
  | 'COMPLETED_YEARS'
  /** To the day: no day older than 35 years, 0 months, 0 days. */
  | 'TO_THE_DAY';

/** The day by which age is counted. */
export type AgeDay =
  /** The last day of registration, as it is announced to all. */
  | 'REGISTRATION_CLOSES'
  /** The first day of registration. */
  | 'REGISTRATION_OPENS'
  /** The day on which the application is submitted. */
  | 'SUBMISSION';

/** How old applicants may be, both ends included. */
export type AgeRules = {
  __typename?: 'AgeRules';
  /** How years are counted at the upper end. */
  counted: AgeCounting;
  /** The day by which they are counted. */
  countedOn: AgeDay;
  /** At most. */
  oldest: Scalars['Int']['output'];
  /** Groups of posts with another highest age. */
  oldestOf: Array<GroupAge>;
  /** At least. */
  youngest: Scalars['Int']['output'];
};

/** One formation's part of a published list. */
export type AnnouncedFormation = {
  __typename?: 'AnnouncedFormation';
  /** All rows. */
  count: Scalars['Int']['output'];
  /** The posts. */
  formationId: Scalars['ID']['output'];
  /** What they are; null where they are no longer open to read. */
  opening?: Maybe<Opening>;
  /** Rows by outcome, in the order of outcomes; those without rows are left out. */
  outcomes: Array<OutcomeCount>;
  /** Where the same list lies as a page to print (A4), from the root of this API; the hash of the file stands on it and in its name. */
  printUrl: Scalars['String']['output'];
  /** SHA-256 of the file: 64 hex digits. */
  sha256: Scalars['String']['output'];
  /** Posts that wait for people to decide between equals, on this list or one they may be filled from; 0 before the final list. */
  tied: Scalars['Int']['output'];
  /** Posts that nobody can fill; 0 before the final list. */
  unfilled: Scalars['Int']['output'];
  /** Where the file lies, from the root of this API: immutable, one row a line. Its bytes have the hash in its name. */
  url: Scalars['String']['output'];
};

/** A row of a list: what the public reads of somebody. No name, no score. */
export type AnnouncedRow = {
  __typename?: 'AnnouncedRow';
  /** The first key of the order (`CampaignRules.order`) in which this one stands behind the one before; null for the first, for equals and for who is not ranked. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** What the posts ask that somebody is placed in; empty for all who are not PLACED, and once they are forgotten. For the committee and the auditor. */
  findings?: Maybe<Array<FillingFinding>>;
  /** Why there; null for all who are not PLACED. */
  ground?: Maybe<PlacementGround>;
  /** Registration number (nomor peserta). */
  number: Scalars['String']['output'];
  /** The outcome. */
  outcome: ListOutcome;
  /** Id of the formation whose empty post they are selected for; null for all who are not PLACED. */
  placedIn?: Maybe<Scalars['ID']['output']>;
  /** Rank, from 1; equals in every key share one. Null for who is not ranked. */
  rank?: Maybe<Scalars['Int']['output']>;
  /** The scores it was made from; for the committee and the auditor. */
  scores?: Maybe<RowScores>;
};

/** A page of rows of a list. */
export type AnnouncedRowConnection = {
  __typename?: 'AnnouncedRowConnection';
  /** The rows. */
  edges: Array<AnnouncedRowEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many rows the formation has in this edition, all pages together. No read of its own. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of rows of a list. */
export type AnnouncedRowEdge = {
  __typename?: 'AnnouncedRowEdge';
  /** Cursor of this row, for `after`; valid for this list and viewer only. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: AnnouncedRow;
};

/** A published list in one edition (pengumuman). It never changes: a correction is a new edition. By registration number alone. */
export type Announcement = {
  __typename?: 'Announcement';
  /** The campaign. */
  campaignId: Scalars['ID']['output'];
  /** How many rows differ from the edition before; 0 in the first. */
  changeCount: Scalars['Int']['output'];
  /** What this edition changed, formation by formation; empty for the first. */
  changes: ListChangeConnection;
  /** 1 at the first publication; a correction is the next. */
  edition: Scalars['Int']['output'];
  /** All editions, oldest first. */
  editions: Array<AnnouncementEdition>;
  /** Each formation's part, in the order of their ids. */
  formations: Array<AnnouncedFormation>;
  /** Opaque id of the list; the same for all its editions. */
  listId: Scalars['ID']['output'];
  /** Version of the policy it was made by. */
  policyVersion: Scalars['String']['output'];
  /** When it was published. */
  publishedAt: Scalars['Instant']['output'];
  /** Why it was published anew; null for the first edition. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The rows of a formation, best first, then who is not ranked. Empty for a formation that is not on the list. */
  rows: AnnouncedRowConnection;
  /** Number of the campaign's rules it was made by. A later change of the rules never changes a published list. */
  rulesNumber: Scalars['Int']['output'];
  /** SHA-256 that names the edition, over the hashes of its files: 64 hex digits. */
  sha256: Scalars['String']['output'];
  /** Which list. */
  stage: ListStage;
};


/** A published list in one edition (pengumuman). It never changes: a correction is a new edition. By registration number alone. */
export type AnnouncementChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A published list in one edition (pengumuman). It never changes: a correction is a new edition. By registration number alone. */
export type AnnouncementRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  formationId: Scalars['ID']['input'];
};

/** One edition of a list, in short. */
export type AnnouncementEdition = {
  __typename?: 'AnnouncementEdition';
  /** How many rows differ from the edition before. */
  changeCount: Scalars['Int']['output'];
  /** 1 at the first publication. */
  edition: Scalars['Int']['output'];
  /** When it was published. */
  publishedAt: Scalars['Instant']['output'];
  /** Why; null for the first. */
  reason?: Maybe<Scalars['String']['output']>;
  /** SHA-256 that names it. */
  sha256: Scalars['String']['output'];
};

/** What a person with an applicant's account has said of themself (biodata pelamar). Theirs alone: no member of staff reads it. */
export type Applicant = Node & {
  __typename?: 'Applicant';
  /** Date of birth. */
  birthDate: Scalars['Day']['output'];
  /** The diploma to apply with. */
  education: ApplicantEducation;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Name, as typed. */
  name: Scalars['String']['output'];
  /** The last four digits of the NIK, the others hidden. */
  nikEnding: Scalars['String']['output'];
  /** Sex. */
  sex: Sex;
  /** Version, for `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Where the NIK contradicts what was said. A hint to look again, never a refusal. */
  warnings: Array<RecordWarning>;
};

/** A document of an application. */
export type ApplicantDocument = {
  __typename?: 'ApplicantDocument';
  /** When it was announced. */
  announcedAt: Scalars['Instant']['output'];
  /** Media type. */
  contentType: Scalars['String']['output'];
  /** Opaque id, for `dropDocuments`. */
  documentId: Scalars['ID']['output'];
  /** Name of the file. */
  fileName: Scalars['String']['output'];
  /** What it is. */
  kind: ApplicantDocumentKind;
  /** SHA-256 of the file, 64 hex digits. */
  sha256: Scalars['String']['output'];
  /** Bytes. */
  size: Scalars['Int']['output'];
};

/** Kinds of documents an application may hold (dokumen persyaratan). New ones may come. */
export type ApplicantDocumentKind =
  /** Letter of application (surat lamaran). */
  | 'APPLICATION_LETTER'
  /** Proof of a special category (bukti kebutuhan khusus). Kept apart: no panel loads it. */
  | 'CATEGORY_PROOF'
  /** Diploma (ijazah). */
  | 'DIPLOMA'
  /** Letter of the employer about work in the field (surat keterangan pengalaman kerja). */
  | 'EXPERIENCE_LETTER'
  /** Identity card (KTP). */
  | 'ID_CARD'
  /** Photograph (pasfoto). */
  | 'PHOTO'
  /** Proof of the priority group that is claimed. */
  | 'PRIORITY_PROOF'
  /** Signed statement (surat pernyataan). */
  | 'STATEMENT'
  /** Transcript of marks (transkrip nilai). */
  | 'TRANSCRIPT';

/** A diploma (ijazah). */
export type ApplicantEducation = {
  __typename?: 'ApplicantEducation';
  /** Graduated with praise from a programme of the highest accreditation (cum laude). */
  cumLaude: Scalars['Boolean']['output'];
  /** Grade point average (IPK), 0 to 4; for secondary school the mean diploma mark, 0 to 100. */
  gpa: Scalars['Decimal']['output'];
  /** School or university. */
  institution: Scalars['String']['output'];
  /** Level. */
  level: EducationLevel;
  /** Major (program studi). */
  major: Scalars['String']['output'];
  /** Year of the diploma. */
  year: Scalars['Int']['output'];
};

/** That the help desk has looked somebody up; who searched by which name is not kept. */
export type ApplicantLookUp = {
  __typename?: 'ApplicantLookUp';
  /** When. */
  at: Scalars['Instant']['output'];
  /** Whether by name rather than by number. */
  byName: Scalars['Boolean']['output'];
  /** Who has looked; null for a login that is no employee's. */
  employee?: Maybe<Employee>;
  /** Registration numbers that were found. */
  registrationNumbers: Array<Scalars['String']['output']>;
};

/** A page of look-ups. */
export type ApplicantLookUpConnection = {
  __typename?: 'ApplicantLookUpConnection';
  /** The rows. */
  edges: Array<ApplicantLookUpEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A row of a page of look-ups. */
export type ApplicantLookUpEdge = {
  __typename?: 'ApplicantLookUpEdge';
  /** Cursor of this row, for `after`; valid for this list and viewer only. */
  cursor: Scalars['String']['output'];
  /** The look-up. */
  node: ApplicantLookUp;
};

/** Whom to look up: by number or by name, not both. */
export type ApplicantLookUpInput = {
  /** The campaign. */
  campaignId: Scalars['ID']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Whole name, without degrees; case and marks are not looked at. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Registration number, whatever its dashes and case. */
  registrationNumber?: InputMaybe<Scalars['String']['input']>;
};

/** Whom the help desk has found. */
export type ApplicantLookUpPayload = {
  __typename?: 'ApplicantLookUpPayload';
  /** Who was found, at most 20, by registration number; empty where nobody was, null where nothing was done. */
  applicants?: Maybe<Array<FoundApplicant>>;
  /** Why nothing was done; empty after success. */
  userErrors: Array<UserError>;
};

/** The profile after the mutation. */
export type ApplicantPayload = {
  __typename?: 'ApplicantPayload';
  /** The profile; null where nothing was done. */
  applicant?: Maybe<Applicant>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** An application (lamaran). Until it is submitted a draft, which is saved as often as one likes; submitting is final. */
export type Application = Node & {
  __typename?: 'Application';
  /** The result of the administrative selection; null until its list is published, since all are told at once. */
  administrative?: Maybe<AdministrativeResult>;
  /** What the viewer can do with it now: names of mutations. Each succeeds with valid input, and none is missing. */
  allowedActions: Array<Scalars['String']['output']>;
  /** What stands in the way of all else that would be the viewer's in this state: what, who can help, until when. */
  blockers: Array<Blocker>;
  /** The campaign. */
  campaign: Campaign;
  /** The instant until which it can be submitted, with what was extended for this applicant; null once it is. */
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  /** Documents attached, in the order of their kinds. */
  documents: Array<ApplicantDocument>;
  /** Where the applicant would like to sit the tests (titik lokasi); null while not said. */
  examLocation?: Maybe<Scalars['String']['output']>;
  /** How the applicant has left the selection; null while they take part, and as long as only one person has said so. */
  exclusion?: Maybe<ApplicationExclusion>;
  /** Completed years of work in the field of the post, as the applicant says; null while not said. */
  experienceYears?: Maybe<Scalars['Int']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What is still missing before it can be submitted. */
  missing: Array<ApplicationGap>;
  /** What to do next, and by when. */
  nextStep: NextStep;
  /** The applicant's objections, the earlier stage first. */
  objections: Array<SelectionObjection>;
  /** The post that is offered to the applicant, or was offered last; null where none ever was. */
  offer?: Maybe<Offer>;
  /** The posts applied for; null while none are chosen. */
  opening?: Maybe<Opening>;
  /** Key of the priority group that is claimed (`CampaignRules.priorities`); null = none. */
  priorityGroup?: Maybe<Scalars['String']['output']>;
  /** The own rows on the published lists, in the order of the stages; nothing before a list is published. */
  results: Array<ApplicationResult>;
  /** Where it stands. */
  status: ApplicationStatus;
  /** What was submitted; null for a draft. */
  submission?: Maybe<Submission>;
  /** Version, for `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** Somebody to disqualify. */
export type ApplicationDisqualifyInput = {
  /** The campaign. */
  campaignId: Scalars['ID']['input'];
  /** Version of the exclusion that was read; 0 where there is none. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The committee's own note, at most 1,000 characters (policy); required for OTHER. Absent or null = none. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What the applicant is told, at most 4,000 characters (policy). */
  notice: Scalars['String']['input'];
  /** Why. */
  reason: ExclusionReason;
  /** Registration number, as it stands on the list. */
  registrationNumber: Scalars['String']['input'];
};

/**
 * How somebody leaves a selection once their verdict is announced: disqualified by two persons, or withdrawn by their own wish; one an
 * application. The next edition of every list shows it, no post is offered any more, and one that was offered is free for who is next as soon
 * as it cannot be taken back. Before the list of verdicts is published, the verification itself is put right instead.
 */
export type ApplicationExclusion = Node & {
  __typename?: 'ApplicationExclusion';
  /** What the viewer can do with it now: names of mutations. */
  allowedActions: Array<Scalars['String']['output']>;
  /** The campaign. */
  campaignId: Scalars['ID']['output'];
  /** When a second person decided; null until then. */
  decidedAt?: Maybe<Scalars['Instant']['output']>;
  /** Who was in service by then: service ends by the staffing agency's own operation; null for all others. */
  employeeId?: Maybe<Scalars['ID']['output']>;
  /** The posts applied for. */
  formationId: Scalars['ID']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Disqualified, or withdrawn. */
  kind: Exclusion;
  /** When it was taken back; null where it was not. */
  liftedAt?: Maybe<Scalars['Instant']['output']>;
  /** Whether the viewer proposed it. */
  mine: Scalars['Boolean']['output'];
  /** The committee's own note; null where there is none. */
  note?: Maybe<Scalars['String']['output']>;
  /** What the applicant is told; null for a withdrawal. */
  notice?: Maybe<Scalars['String']['output']>;
  /** From this instant on the applicant can no longer object; null where nobody can. */
  objectUntil?: Maybe<Scalars['Instant']['output']>;
  /** The applicant's objection; null where there is none. */
  objection?: Maybe<ExclusionObjection>;
  /** The offer that ended with it; null where none stood. */
  offerId?: Maybe<Scalars['ID']['output']>;
  /** When it was proposed, or said. */
  proposedAt: Scalars['Instant']['output'];
  /** Why; null for a withdrawal. */
  reason?: Maybe<ExclusionReason>;
  /** Why the second person did not agree, to it or to taking it back; null otherwise. */
  refusal?: Maybe<Scalars['String']['output']>;
  /** Registration number of the application. */
  registrationNumber: Scalars['String']['output'];
  /** Where it stands. */
  status: ExclusionStatus;
  /** Version, for `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A page of exclusions. */
export type ApplicationExclusionConnection = {
  __typename?: 'ApplicationExclusionConnection';
  /** The rows. */
  edges: Array<ApplicationExclusionEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A row of a page of exclusions. */
export type ApplicationExclusionEdge = {
  __typename?: 'ApplicationExclusionEdge';
  /** Cursor of this row, for `after`; valid for this list and viewer only. */
  cursor: Scalars['String']['output'];
  /** The exclusion. */
  node: ApplicationExclusion;
};

/** The exclusion after the mutation. */
export type ApplicationExclusionPayload = {
  __typename?: 'ApplicationExclusionPayload';
  /** The exclusion; null where nothing was done. */
  exclusion?: Maybe<ApplicationExclusion>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** Something an application lacks. */
export type ApplicationGap = {
  __typename?: 'ApplicationGap';
  /** Which document, where one is missing. */
  document?: Maybe<ApplicantDocumentKind>;
  /** What. */
  kind: ApplicationGapKind;
};

/** Kinds of things an application may lack. */
export type ApplicationGapKind =
  /** A document is missing. */
  | 'DOCUMENT'
  /** The posts have not been chosen. */
  | 'FORMATION'
  /** The applicant has not said who they are: `profileSave`. */
  | 'PROFILE';

/** The application after the mutation. */
export type ApplicationPayload = {
  __typename?: 'ApplicationPayload';
  /** The application; null where nothing was done. */
  application?: Maybe<Application>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** What a published list says of its applicant, with the own scores. */
export type ApplicationResult = {
  __typename?: 'ApplicationResult';
  /** The first key of the order (`CampaignRules.order`) in which this one stands behind the one before; null for the first, for equals and for who is not ranked. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** Its current edition. */
  edition: Scalars['Int']['output'];
  /** What the posts ask that they are placed in, and how they meet it; empty for all who are not PLACED. */
  findings: Array<FillingFinding>;
  /** Why there; null for all who are not PLACED. */
  ground?: Maybe<PlacementGround>;
  /** The outcome. */
  outcome: ListOutcome;
  /** The posts of another formation that they are selected for; null for all who are not PLACED. */
  placedIn?: Maybe<Opening>;
  /** When that was published. */
  publishedAt: Scalars['Instant']['output'];
  /** Rank, from 1; equals in every key share one. Null for who is not ranked. */
  rank?: Maybe<Scalars['Int']['output']>;
  /** The own scores. */
  scores: RowScores;
  /** Which list. */
  stage: ListStage;
};

/** The draft of an application. */
export type ApplicationSaveInput = {
  /** The campaign. */
  campaignId: Scalars['ID']['input'];
  /** Documents to take out of the draft. */
  dropDocuments?: InputMaybe<Array<ApplicantDocumentKind>>;
  /** Where to sit the tests, at most 100 characters (policy); null = not said. */
  examLocation?: InputMaybe<Scalars['String']['input']>;
  /** Version that was read; 0 for a new draft. */
  expectedVersion: Scalars['Int']['input'];
  /** Completed years of work in the field of the post, 0 to 50; null = not said. */
  experienceYears?: InputMaybe<Scalars['Int']['input']>;
  /** The posts to apply for; null = none yet. */
  formationId?: InputMaybe<Scalars['ID']['input']>;
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Key of the priority group that is claimed (`CampaignRules.priorities`); null = none. */
  priorityGroup?: InputMaybe<Scalars['String']['input']>;
};

/** Where an application stands. */
export type ApplicationStatus =
  /** Can still be changed; counts for nothing. */
  | 'DRAFT'
  /** Submitted, for good. */
  | 'SUBMITTED';

/** An application to submit. */
export type ApplicationSubmitInput = {
  /** The draft. */
  applicationId: Scalars['ID']['input'];
  /** True: I know that this is final, and that there is one application a year. */
  confirm: Scalars['Boolean']['input'];
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** An application to withdraw. */
export type ApplicationWithdrawInput = {
  /** The application. */
  applicationId: Scalars['ID']['input'];
  /** True: it is final. */
  confirm: Scalars['Boolean']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** A campaign whose applicants are to be anonymised. */
export type ApplicationsAnonymiseInput = {
  /** The campaign. */
  campaignId: Scalars['ID']['input'];
  /** Repeat it when you retry; a new one for each batch. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** How far a campaign is with anonymising. */
export type ApplicationsAnonymisePayload = {
  __typename?: 'ApplicationsAnonymisePayload';
  /** The campaign; null where nothing was done. */
  campaign?: Maybe<Campaign>;
  /** Applications this batch has dealt with, drafts and kept ones among them; null where nothing was done. */
  done?: Maybe<Scalars['Int']['output']>;
  /** Of those: applications of who was hired, which are kept; null where nothing was done. */
  kept?: Maybe<Scalars['Int']['output']>;
  /** Applications of the campaign that are left; 0 = all is done. Null where nothing was done. */
  left?: Maybe<Scalars['Int']['output']>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** An appointment. Name, date of birth, sex and NIK are those of the application. */
export type AppointmentHireInput = {
  /** The post, in the unit of the formation, from the first day of service on. */
  assignment: AssignmentInput;
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Grade, for example `III/a` or `IX`. */
  grade: Scalars['String']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** NIP for a candidate for permanent service (CPNS), NI PPPK for a contract: 18 digits. */
  identifier: Scalars['String']['input'];
  /** The offer. */
  offerId: Scalars['ID']['input'];
};

/** A resignation. */
export type AppointmentResignInput = {
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Last day of service. */
  lastDay: Scalars['Day']['input'];
  /** The offer. */
  offerId: Scalars['ID']['input'];
  /** Why, at most 1000 characters (policy); it is on record. */
  reason: Scalars['String']['input'];
};

/** Aspects of an indicator (aspek). */
export type Aspect =
  /** Biaya. */
  | 'COST'
  /** Kualitas. */
  | 'QUALITY'
  /** Kuantitas. */
  | 'QUANTITY'
  /** Waktu. */
  | 'TIME';

/** An employee in a position of a unit under a superior, with dates (jabatan yang diemban). */
export type Assignment = Node & {
  __typename?: 'Assignment';
  /** Who holds it. */
  employee: Employee;
  /** Name of the holder, without reading the employee. */
  employeeName: Scalars['String']['output'];
  /** How it is held. */
  holding: HoldingKind;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Whether it heads the unit. */
  isHead: Scalars['Boolean']['output'];
  /** The plan of this assignment; null where there is none, or it is not yours to see. */
  plan?: Maybe<Plan>;
  /** Title of the position as of today, of a past assignment as of its last day; after a rename at most half a minute behind. */
  positionTitle: Scalars['String']['output'];
  /** The review of its holder in a round; null where there is none for this assignment, or it is not yours to see. */
  review?: Maybe<ReviewSubject>;
  /** The direct superior now (atasan langsung): by the post the head of the unit (for its head, of the unit above), definitive before acting; a person named while they serve where they did, afterwards the head of that unit; else the next above. Null above the top. */
  supervisor?: Maybe<Employee>;
  /** The unit. */
  unit: Unit;
  /** First valid day. */
  validFrom: Scalars['Day']['output'];
  /** Last valid day; null while open. One that is not over yet is shown to those who may see the holder's `history`; null for others. */
  validTo?: Maybe<Scalars['Day']['output']>;
};


/** An employee in a position of a unit under a superior, with dates (jabatan yang diemban). */
export type AssignmentPlanArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** An employee in a position of a unit under a superior, with dates (jabatan yang diemban). */
export type AssignmentReviewArgs = {
  roundId: Scalars['ID']['input'];
};

/** A page of assignments. */
export type AssignmentConnection = {
  __typename?: 'AssignmentConnection';
  /** The rows. */
  edges: Array<AssignmentEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are, all pages together: of somebody's reports, which are read whole. Null for the staff of a unit and a search, of which no more is read than the page. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a page of assignments. */
export type AssignmentEdge = {
  __typename?: 'AssignmentEdge';
  /** Cursor of this row, for `after`; valid for this list and viewer only. */
  cursor: Scalars['String']['output'];
  /** The assignment. */
  node: Assignment;
};

/** An assignment to end. */
export type AssignmentEndInput = {
  /** Which. */
  assignmentId: Scalars['ID']['input'];
  /** Whose. */
  employeeId: Scalars['ID']['input'];
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The leaving rater's notes on the plan that closes, at most 4,000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Last valid day. */
  validTo: Scalars['Day']['input'];
};

/** Where somebody is assigned. */
export type AssignmentInput = {
  /** The position. */
  positionId: Scalars['ID']['input'];
  /** The direct superior, where another than by the post; absent or null: the head of the unit (for its head, of the unit above), whoever that is. */
  supervisorId?: InputMaybe<Scalars['ID']['input']>;
  /** First valid day. */
  validFrom: Scalars['Day']['input'];
};

/** An additional assignment. */
export type AssignmentStartInput = {
  /** Where. */
  assignment: AssignmentInput;
  /** Who. */
  employeeId: Scalars['ID']['input'];
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** How it is held; not DEFINITIVE (REHIRE_INSTEAD). */
  holding: HoldingKind;
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Last valid day; required for PLT, PLH and PJ. */
  validTo?: InputMaybe<Scalars['Day']['input']>;
};

/** One record of a subject's history: append-only, each holding the hash of the one before. */
export type AuditRecord = {
  __typename?: 'AuditRecord';
  /** When. */
  at: Scalars['Instant']['output'];
  /** Who: opaque id of the viewer. */
  by: Scalars['String']['output'];
  /** Facts of the change as JSON text, without personal numbers. */
  detail: Scalars['String']['output'];
  /** Hash of this record (SHA-256). */
  hash: Scalars['String']['output'];
  /** Which operation. */
  operation: Scalars['String']['output'];
  /** Hash of the record before; null for the first. */
  previous?: Maybe<Scalars['String']['output']>;
  /** When the request first arrived, where it was judged as of then: sent in time, and done only when it came again after the deadline. Else null. */
  receivedAt?: Maybe<Scalars['Instant']['output']>;
  /** The subject's version that this change made. */
  version: Scalars['Int']['output'];
};

/** A page of audit records. */
export type AuditRecordConnection = {
  __typename?: 'AuditRecordConnection';
  /** The rows. */
  edges: Array<AuditRecordEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A row of a page of audit records. */
export type AuditRecordEdge = {
  __typename?: 'AuditRecordEdge';
  /** Cursor of this row, for `after`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: AuditRecord;
};

/** An expectation about one of the core values. */
export type BehaviourExpectation = {
  __typename?: 'BehaviourExpectation';
  /** What the superior expects. */
  text: Scalars['String']['output'];
  /** The value. */
  value: CoreValue;
};

/** An expectation about one of the core values. */
export type BehaviourExpectationInput = {
  /** What the superior expects, at most 500 characters (policy). */
  text: Scalars['String']['input'];
  /** The value. */
  value: CoreValue;
};

/** What stands in the way of an action that would be the viewer's in this state. An action that has one is not among the allowed ones. */
export type Blocker = {
  __typename?: 'Blocker';
  /** Name of the mutation. */
  action: Scalars['String']['output'];
  /** What, in the code with which the mutation would be refused. */
  code: ErrorCode;
  /** Path of the input field that the mutation would name; empty where it is the object as a whole. */
  field: Array<Scalars['String']['output']>;
  /** From when it is out of the way by itself; null where somebody must act. */
  from?: Maybe<Scalars['Instant']['output']>;
  /** What, for people: what is missing, who must act, what next. */
  message: Scalars['String']['output'];
  /** Until when the action can be done, or could be done before the deadline passed; null without limit. */
  until?: Maybe<Scalars['Instant']['output']>;
  /** Who can take it out of the way. */
  who: Helper;
};

/** The holidays of one year. */
export type CalendarTerms = {
  __typename?: 'CalendarTerms';
  /** All days of the year on which civil servants do not work, at most 60; by date. */
  days: Array<Holiday>;
  /** The year: this one or one of the three to come. */
  year: Scalars['Int']['output'];
};

/** The holidays of one year. The whole year at once. */
export type CalendarTermsInput = {
  /** All days of the year on which civil servants do not work, at most 60; by date. */
  days: Array<HolidayInput>;
  /** The year: this one or one of the three to come. */
  year: Scalars['Int']['input'];
};

/** A change of ratings that a calibration session confirmed before the hand-over. */
export type Calibration = {
  __typename?: 'Calibration';
  /** When. */
  at: Scalars['Instant']['output'];
  /** The behaviour rating after. */
  behaviourAfter?: Maybe<Rating>;
  /** The behaviour rating before. */
  behaviourBefore?: Maybe<Rating>;
  /** Who confirmed it. */
  confirmedBy: Employee;
  /** Who proposed it. */
  proposedBy: Employee;
  /** Why. */
  reason: Scalars['String']['output'];
  /** The result rating after. */
  resultAfter?: Maybe<Rating>;
  /** The result rating before. */
  resultBefore?: Maybe<Rating>;
};

/** A change of ratings before the hand-over: proposed by one member, confirmed or rejected by another. */
export type CalibrationChange = Node & {
  __typename?: 'CalibrationChange';
  /** What should stand; null where it is hidden from you. */
  after?: Maybe<CalibrationMarks>;
  /** What stood when it was proposed; null where it is hidden from you: before the hand-over only members read it, while the session is open. */
  before?: Maybe<CalibrationMarks>;
  /** When; null while it waits. */
  decidedAt?: Maybe<Scalars['Instant']['output']>;
  /** Who confirmed or rejected it; null while it waits. */
  decidedBy?: Maybe<Employee>;
  /** Whose. */
  employee: Employee;
  /** The evaluation. */
  evaluationId: Scalars['ID']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** When. */
  proposedAt: Scalars['Instant']['output'];
  /** Who proposed it. */
  proposedBy: Employee;
  /** Why; null where it is hidden from you. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Why it was rejected; null otherwise, and where it is hidden from you. */
  rejectedReason?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  status: CalibrationChangeStatus;
  /** Version, for `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A page of changes. */
export type CalibrationChangeConnection = {
  __typename?: 'CalibrationChangeConnection';
  /** The rows. */
  edges: Array<CalibrationChangeEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A row of a page of changes. */
export type CalibrationChangeEdge = {
  __typename?: 'CalibrationChangeEdge';
  /** Cursor of this row, for `after`; valid for this list and viewer only. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: CalibrationChange;
};

/** The change and its session after the mutation. */
export type CalibrationChangePayload = {
  __typename?: 'CalibrationChangePayload';
  /** The session; null where nothing was done. */
  calibration?: Maybe<CalibrationSession>;
  /** The change; null where nothing was done. */
  change?: Maybe<CalibrationChange>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** Where a change stands. */
export type CalibrationChangeStatus =
  /** It was made. */
  | 'CONFIRMED'
  /** Waits for another member. */
  | 'PROPOSED'
  /** It was not made. */
  | 'REJECTED';

/** A session to close. */
export type CalibrationCloseInput = {
  /** The session. */
  calibrationId: Scalars['ID']['input'];
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** A change to confirm. */
export type CalibrationConfirmInput = {
  /** The session. */
  calibrationId: Scalars['ID']['input'];
  /** The change. */
  changeId: Scalars['ID']['input'];
  /** The change's version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** The two ratings of an evaluation. */
export type CalibrationMarks = {
  __typename?: 'CalibrationMarks';
  /** Behaviour (perilaku kerja). */
  behaviour?: Maybe<Rating>;
  /** Result (hasil kerja); null for a head of unit, whose result follows the unit. */
  result?: Maybe<Rating>;
};

/** A session to open. */
export type CalibrationOpenInput = {
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Employees who calibrate, 2 to 12 (policy). Who opens it is none of them. */
  memberIds: Array<Scalars['ID']['input']>;
  /** Number of the evaluation period; null for the year. */
  period?: InputMaybe<Scalars['Int']['input']>;
  /** The unit. */
  unitId: Scalars['ID']['input'];
  /** The year. */
  year: Scalars['Int']['input'];
};

/** The session after the mutation. */
export type CalibrationPayload = {
  __typename?: 'CalibrationPayload';
  /** The session; null where nothing was done. */
  calibration?: Maybe<CalibrationSession>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** Another rating to propose. Absent leaves. */
export type CalibrationProposeInput = {
  /** Behaviour. */
  behaviour?: InputMaybe<Rating>;
  /** The session. */
  calibrationId: Scalars['ID']['input'];
  /** The evaluation: of the session's unit and period, rated and not handed over yet. */
  evaluationId: Scalars['ID']['input'];
  /** The evaluation's version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why, 10 to 2,000 characters (policy). */
  reason: Scalars['String']['input'];
  /** Result; not for heads of unit. */
  result?: InputMaybe<Rating>;
};

/** A change to reject. */
export type CalibrationRejectInput = {
  /** The session. */
  calibrationId: Scalars['ID']['input'];
  /** The change. */
  changeId: Scalars['ID']['input'];
  /** The change's version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why, 10 to 2,000 characters (policy). */
  reason: Scalars['String']['input'];
};

/** Members compare the ratings of a unit before they are handed over (kalibrasi): one proposes a change, another confirms it. */
export type CalibrationSession = Node & {
  __typename?: 'CalibrationSession';
  /** What the viewer can do with it now: names of mutations. */
  allowedActions: Array<Scalars['String']['output']>;
  /** What stands in the way of all else that would be the viewer's in this state: what, who can help, until when. */
  blockers: Array<Blocker>;
  /** The changes proposed in it, without those about the viewer. */
  changes: CalibrationChangeConnection;
  /** When it was closed; null while open. */
  closedAt?: Maybe<Scalars['Instant']['output']>;
  /** When the evaluation phase closes: until then changes are proposed and decided; null once closed. */
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  /** The evaluations it is about, by unit and name. Predicates that are not handed over are open to members while the session is; never the viewer's own. */
  evaluations: EvaluationSummaryConnection;
  /** Opaque id; it follows from unit, cycle and period. */
  id: Scalars['ID']['output'];
  /** Who calibrates. */
  members: Array<Employee>;
  /** When it was opened. */
  openedAt: Scalars['Instant']['output'];
  /** Number of the evaluation period; null for the year. */
  period?: Maybe<Scalars['Int']['output']>;
  /** Where it stands. */
  status: CalibrationStatus;
  /** The unit; its subtree is calibrated. */
  unit: Unit;
  /** Version, for `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** The year. */
  year: Scalars['Int']['output'];
};


/** Members compare the ratings of a unit before they are handed over (kalibrasi): one proposes a change, another confirms it. */
export type CalibrationSessionChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** Members compare the ratings of a unit before they are handed over (kalibrasi): one proposes a change, another confirms it. */
export type CalibrationSessionEvaluationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Where a session stands. */
export type CalibrationStatus =
  /** Over. It may be opened anew. */
  | 'CLOSED'
  /** Changes are proposed and decided. */
  | 'OPEN';

/**
 * A selection of new civil servants (seleksi calon ASN): its stages, rules and posts. Once published, anybody may read it; before, the
 * committee and the staffing agency of its region.
 */
export type Campaign = Node & {
  __typename?: 'Campaign';
  /** What the viewer can do with it now: names of mutations. Each succeeds with valid input, and none is missing. */
  allowedActions: Array<Scalars['String']['output']>;
  /** From then on who has applied and was not hired is anonymised (masa retensi, by policy); null while the campaign is not closed. */
  anonymisableAt?: Maybe<Scalars['Instant']['output']>;
  /** When nothing of them was left; null until then. */
  anonymisedAt?: Maybe<Scalars['Instant']['output']>;
  /** What stands in the way of all else that would be the viewer's in this state: what, who can help, until when. */
  blockers: Array<Blocker>;
  /** When it was closed; null until then. */
  closedAt?: Maybe<Scalars['Instant']['output']>;
  /** The end of the present stage, or of the next one; null when all are over. */
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Which kind of civil servant is sought. */
  kind: CampaignKind;
  /** The stages that are open now, as they hold for all. */
  openStages: Array<CampaignStageKind>;
  /** Kemendagri code of the region that selects. */
  regionCode: Scalars['String']['output'];
  /** The rules, oldest first; the last ones hold. Empty before publication. Results name the number they were computed with. */
  rules: Array<CampaignRules>;
  /** All stages in their order, as they hold for all. */
  stages: Array<CampaignStage>;
  /** Where it stands. */
  status: CampaignStatus;
  /** Title. */
  title: Scalars['String']['output'];
  /** Version, for `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** The year: one application a NIK in it. */
  year: Scalars['Int']['output'];
};

/** A campaign to end. */
export type CampaignCloseInput = {
  /** The campaign. */
  campaignId: Scalars['ID']['input'];
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** A page of campaigns. */
export type CampaignConnection = {
  __typename?: 'CampaignConnection';
  /** The rows. */
  edges: Array<CampaignEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A campaign to prepare. */
export type CampaignCreateInput = {
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Which kind of civil servant is sought. */
  kind: CampaignKind;
  /** Every stage once; each begins on the first day of the one before it or later. */
  stages: Array<CampaignStageInput>;
  /** Title, at most 200 characters (policy). */
  title: Scalars['String']['input'];
  /** The year. */
  year: Scalars['Int']['input'];
};

/** A row of a page of campaigns. */
export type CampaignEdge = {
  __typename?: 'CampaignEdge';
  /** Cursor of this row, for `after`; valid for this list and viewer only. */
  cursor: Scalars['String']['output'];
  /** The campaign. */
  node: Campaign;
};

/**
 * The numbers of a campaign, step by step (corong seleksi): from the published lists in their current editions, and from offers. Small counts of
 * people are withheld, and so is whatever would give them away; what everybody can count in the published lists is not.
 */
export type CampaignFunnel = {
  __typename?: 'CampaignFunnel';
  /** By what its rows are told apart. */
  by: FunnelBy;
  /** The campaign. */
  campaignId: Scalars['ID']['output'];
  /** A count below this, and above 0, is small (policy). Before the administrative list 0 is small, too: nobody is seen to come. */
  leastCount: Scalars['Int']['output'];
  /** Version of the policy that says so. */
  policyVersion: Scalars['String']['output'];
  /** The rows, in the order of what they are told apart by; empty for NONE, and for EDUCATION and SEX before the administrative list. */
  rows: Array<FunnelRow>;
  /** All together. */
  total: FunnelRow;
};

/** Kinds of selection. */
export type CampaignKind =
  /** Candidates for permanent civil service (CPNS). */
  | 'CPNS'
  /** Civil servants under contract (PPPK). */
  | 'PPPK';

/** The campaign after the mutation. */
export type CampaignPayload = {
  __typename?: 'CampaignPayload';
  /** The campaign; null where nothing was done. */
  campaign?: Maybe<Campaign>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** A campaign to publish. */
export type CampaignPublishInput = {
  /** The campaign. */
  campaignId: Scalars['ID']['input'];
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** Rules to change. Absent stays as it is; null clears, where a number may be none. */
export type CampaignRuleChangeInput = {
  /** How the oldest age is counted. */
  ageCounted?: InputMaybe<AgeCounting>;
  /** The day by which age is counted. */
  ageCountedOn?: InputMaybe<AgeDay>;
  /** The campaign. */
  campaignId: Scalars['ID']['input'];
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Least completed years of work, 0 to 20; null = none asked any more. */
  experienceYears?: InputMaybe<Scalars['Int']['input']>;
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Least grade point average (IPK), 0 to 4; null = none asked any more. */
  leastGpa?: InputMaybe<Scalars['Decimal']['input']>;
  /** Days in which objections are answered, 1 to 60. */
  objectionAnswerDays?: InputMaybe<Scalars['Int']['input']>;
  /** Days in which objections are filed, 1 to 30. The stages themselves are extended by `campaignStageExtend`. */
  objectionDays?: InputMaybe<Scalars['Int']['input']>;
  /** Oldest age, 17 to 70, for posts without an age of their own. */
  oldestAge?: InputMaybe<Scalars['Int']['input']>;
  /** Passing grades that change. */
  passing?: InputMaybe<Array<PassingGradeInput>>;
  /** Why; it is public. At most 300 characters (policy). */
  reason: Scalars['String']['input'];
  /** How many times the quota goes on to the next test, 1 to 10. */
  shortlistFactor?: InputMaybe<Scalars['Int']['input']>;
  /** The decree or decision that changes them; it is public. At most 300 characters (policy). */
  source: Scalars['String']['input'];
  /** Weights that change. */
  weights?: InputMaybe<Array<TestWeightInput>>;
  /** Youngest age, 17 to 60. */
  youngestAge?: InputMaybe<Scalars['Int']['input']>;
};

/** The numbers a campaign is decided by (aturan seleksi), from the dated policy of its kind. Each change makes a new edition; results name theirs. */
export type CampaignRules = {
  __typename?: 'CampaignRules';
  /** What posts may have beside the field test by computer; null where each test is the same for all posts. */
  additionalTest?: Maybe<AdditionalTestRules>;
  /** How old applicants may be. */
  ages: AgeRules;
  /** Every number that is another than in the edition before; empty for the first. */
  changes: Array<PolicyChange>;
  /** Least completed years of work in the field of the post; null = none asked. A post may ask for more or less. */
  experienceYears?: Maybe<Scalars['Int']['output']>;
  /** The most that the final score can be: weights are percents of it. */
  finalMax: Scalars['Decimal']['output'];
  /** Least grade point average (IPK) of 4; null = none asked. A post may ask for more or less. */
  leastGpa?: Maybe<Scalars['Decimal']['output']>;
  /** Least mean diploma mark of 100, of secondary schools; null = none asked. */
  leastMark?: Maybe<Scalars['Decimal']['output']>;
  /** 1 at publication. */
  number: Scalars['Int']['output'];
  /** Calendar days in which they are answered. */
  objectionAnswerDays: Scalars['Int']['output'];
  /** Calendar days after an announcement in which objections are filed. */
  objectionDays: Scalars['Int']['output'];
  /** What the final list is ordered by, the first key first; equals in every key are decided by people. */
  order: Array<RankingKey>;
  /** Passing grades (nilai ambang batas): the first row that names category and group holds. */
  passing: Array<PassingRules>;
  /** Version of the dated policy they were copied from; of a later edition with its number behind `~`. */
  policyVersion: Scalars['String']['output'];
  /** Groups that stand before others whatever the points, in their order; empty where there are none. */
  priorities: Array<PriorityGroup>;
  /** Why they were changed; null for the first. */
  reason?: Maybe<Scalars['String']['output']>;
  /** From when they hold. */
  since: Scalars['Instant']['output'];
  /** The regulation they come from; of a later edition the decree or decision that changed them. */
  source: Scalars['String']['output'];
  /** The stages, in their order. */
  stages: Array<CampaignStageKind>;
  /** The tests, in their order. */
  tests: Array<TestRules>;
};

/** A stage with its dates. */
export type CampaignStage = {
  __typename?: 'CampaignStage';
  /** First instant that no longer counts: midnight WIB after the last day. */
  closesAt: Scalars['Instant']['output'];
  /** Which stage. */
  kind: CampaignStageKind;
  /** First instant that counts. */
  opensAt: Scalars['Instant']['output'];
};

/** A later end of a stage. */
export type CampaignStageExtendInput = {
  /** For the applicant of this application only; absent = for all. */
  applicationId?: InputMaybe<Scalars['ID']['input']>;
  /** The campaign. */
  campaignId: Scalars['ID']['input'];
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The new first day, for a stage that has not begun and for all; absent = as it is. Those that come after it are put off first. */
  from?: InputMaybe<Scalars['Day']['input']>;
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why; it is on record. At most 300 characters (policy). */
  reason: Scalars['String']['input'];
  /** Which stage. */
  stage: CampaignStageKind;
  /** The new last day. A stage that is put off keeps at least the days it had. */
  to: Scalars['Day']['input'];
};

/** A stage of a new campaign, by legal days. */
export type CampaignStageInput = {
  /** First day. */
  from: Scalars['Day']['input'];
  /** Which stage. */
  kind: CampaignStageKind;
  /** Last day. */
  to: Scalars['Day']['input'];
};

/** Stages of a selection (tahapan), in their order; which a kind of selection has, its rules say. */
export type CampaignStageKind =
  /** Administrative selection (seleksi administrasi). */
  | 'ADMINISTRATIVE'
  /** Objections to the administrative result (masa sanggah). */
  | 'ADMIN_OBJECTION'
  /** Announcement of the posts (pengumuman). */
  | 'ANNOUNCEMENT'
  /** Appointment (pengangkatan). */
  | 'APPOINTMENT'
  /** Competence test of PPPK (seleksi kompetensi). */
  | 'COMPETENCE'
  /** Filing of documents (pemberkasan). */
  | 'FILING'
  /** Announcement of the final result (pengumuman akhir). */
  | 'FINAL_ANNOUNCEMENT'
  /** Objections to the final result (masa sanggah). */
  | 'FINAL_OBJECTION'
  /** Integration of both results (integrasi nilai). */
  | 'INTEGRATION'
  /** Registration (pendaftaran). */
  | 'REGISTRATION'
  /** Field competence test (SKB). */
  | 'SKB'
  /** Basic competence test (SKD). */
  | 'SKD';

/** Where a campaign stands. */
export type CampaignStatus =
  /** Over. */
  | 'CLOSED'
  /** Being prepared: stages and posts are still collected. */
  | 'DRAFT'
  /** Announced: the posts stand, stages follow their dates. */
  | 'PUBLISHED';

/** What a changed career moved beside the record of the person: told with the operation that changed it. */
export type CareerEffect = {
  __typename?: 'CareerEffect';
  /** The assignment; null where it is about an evaluation. */
  assignmentId?: Maybe<Scalars['ID']['output']>;
  /** The evaluation; null where it is about a plan or a span. */
  evaluationId?: Maybe<Scalars['ID']['output']>;
  /** First day it has now; null of a void plan and of an evaluation. */
  from?: Maybe<Scalars['Day']['output']>;
  /** What happened. */
  kind: CareerEffectKind;
  /** The plan; null where it is about an evaluation or a span. */
  planId?: Maybe<Scalars['ID']['output']>;
  /** Who rated before; null of a plan, and where there was nobody. */
  raterBefore?: Maybe<Employee>;
  /** Who rates now; null of a plan, and where there is nobody. */
  raterNow?: Maybe<Employee>;
  /** Last day it has now; null of a void plan, of an evaluation, and where it goes on. */
  to?: Maybe<Scalars['Day']['output']>;
};

/** Kinds of effects of a changed career. New ones may come. */
export type CareerEffectKind =
  /** An evaluation that is not handed over yet is reckoned anew from the plans as they now are, by whoever rates now. */
  | 'EVALUATION_FOLLOWS'
  /** An evaluation that was handed over rests on days that have changed; it stays as it was handed over until it is reopened. */
  | 'EVALUATION_RESTS'
  /** A plan's segment ends, or ends earlier: its days afterwards belong to no plan of this post. */
  | 'PLAN_ENDS'
  /** A plan's segment ends later, or not any more. */
  | 'PLAN_GOES_ON'
  /** A plan was opened for the new post. */
  | 'PLAN_OPENED'
  /** Days came back to a void plan: it stands as it stood. */
  | 'PLAN_REVIVED'
  /** Not a day of the plan's year is left to its post: it is void, kept, and never evaluated. */
  | 'PLAN_VOID'
  /** A late entry holds only its own span: what came after it on record stays as it is. */
  | 'SPAN_FILLED';

/** A proof of a special category (bukti kebutuhan khusus), opened by one officer and on record: it may tell of health or origin. */
export type CategoryProof = {
  __typename?: 'CategoryProof';
  /** Media type. */
  contentType: Scalars['String']['output'];
  /** Name of the file. */
  fileName: Scalars['String']['output'];
  /** Where to read it. Another at each reading, valid for 15 minutes: never keep it. */
  url: Scalars['String']['output'];
};

/** A unit in the chart of the organisation: flat, with the unit above by its id, so that any depth is one list. */
export type ChartUnit = {
  __typename?: 'ChartUnit';
  /** Who heads it today, definitive before acting; null where the post is empty. */
  head?: Maybe<DirectoryEntry>;
  /** Id of the unit above; null at the top of the region. */
  parentId?: Maybe<Scalars['ID']['output']>;
  /** People with a post in it today, without those of units below; null in the chart of the whole region, which is not counted at each question. */
  people?: Maybe<Scalars['Int']['output']>;
  /** The unit; open today. */
  unit: Unit;
};

/** Whose achievement holds for somebody who headed several units. */
export type ChosenAchievementInput = {
  /** Why, 10 to 2,000 characters (policy). */
  reason: Scalars['String']['input'];
  /** The unit: one of `headedUnits` whose achievement is set. */
  unitId: Scalars['ID']['input'];
};

/** Whether somebody is a civil servant. */
export type CivilStatus =
  /** Civil servant (aparatur sipil negara). */
  | 'ASN'
  /** Not one, such as the mayor. */
  | 'NON_ASN';

/** Numbers of the recruitment committee's own work. */
export type CommitteeTerms = {
  __typename?: 'CommitteeTerms';
  /** Minutes for which an officer holds an application, 5 to 480. */
  claimMinutes: Scalars['Int']['output'];
  /** Calendar days to file all documents after acceptance, 1 to 90. */
  filingDays: Scalars['Int']['output'];
  /** Calendar days to answer an offer, 1 to 60. */
  offerDays: Scalars['Int']['output'];
};

/** Numbers of the recruitment committee's own work. */
export type CommitteeTermsInput = {
  /** Minutes for which an officer holds an application, 5 to 480. */
  claimMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Calendar days to file all documents after acceptance, 1 to 90. */
  filingDays?: InputMaybe<Scalars['Int']['input']>;
  /** Calendar days to answer an offer, 1 to 60. */
  offerDays?: InputMaybe<Scalars['Int']['input']>;
};

/** The core values of civil servants, BerAKHLAK (SE MenPANRB 20/2021). */
export type CoreValue =
  /** Akuntabel. */
  | 'ACCOUNTABLE'
  /** Adaptif. */
  | 'ADAPTIVE'
  /** Kolaboratif. */
  | 'COLLABORATIVE'
  /** Kompeten. */
  | 'COMPETENT'
  /** Harmonis. */
  | 'HARMONIOUS'
  /** Loyal. */
  | 'LOYAL'
  /** Berorientasi Pelayanan. */
  | 'SERVICE_ORIENTED';

/** An answer to a correction request. */
export type CorrectionAnswerInput = {
  /** What was done or why not, at most 2,000 characters. */
  answer: Scalars['String']['input'];
  /** Which change answers it; default the last one of the person's record that can. */
  change?: InputMaybe<CorrectionChangeInput>;
  /** Which request. */
  correctionId: Scalars['ID']['input'];
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** True when the record was corrected, false when refused. Without a change since the filing: CHANGE_MISSING. */
  resolved: Scalars['Boolean']['input'];
};

/** A change of a record, as its history tells it. */
export type CorrectionChange = {
  __typename?: 'CorrectionChange';
  /** When. */
  at: Scalars['Instant']['output'];
  /** The operation that changed it. */
  operation: Scalars['String']['output'];
  /** Id of what was changed: the person, or the head, unit or position that was wrong. */
  subjectId: Scalars['ID']['output'];
  /** The version that the change made. */
  version: Scalars['Int']['output'];
};

/** The change that answers a correction request. */
export type CorrectionChangeInput = {
  /** What was changed: the head for a superior, the unit or position that was renamed; default the person. Personal data: the person only. */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that the change made. */
  version: Scalars['Int']['input'];
};

/** A wrong record. */
export type CorrectionFileInput = {
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** What is wrong. */
  kind: CorrectionKind;
  /** What it should be, at most 2,000 characters. */
  text: Scalars['String']['input'];
};

/** What can be wrong with a record. New ones may come. */
export type CorrectionKind =
  /** Name, number or date is wrong. */
  | 'PERSONAL_DATA'
  /** My position is wrong. */
  | 'POSITION'
  /** My superior is wrong or missing. */
  | 'SUPERIOR'
  /** My unit is wrong. */
  | 'UNIT';

/** Who answers a correction request. */
export type CorrectionOffice =
  /** The staffing agency (BKPP). */
  | 'HR_OFFICER'
  /** The administrator of the agency (pengelola kepegawaian), or the staffing agency. */
  | 'UNIT_ADMIN';

/** A correction request to pass on. */
export type CorrectionPassOnInput = {
  /** Which request. */
  correctionId: Scalars['ID']['input'];
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** What the staffing agency should know, at most 2,000 characters. */
  note: Scalars['String']['input'];
};

/** The correction request after the mutation. */
export type CorrectionPayload = {
  __typename?: 'CorrectionPayload';
  /** The request; null where nothing was done. */
  correction?: Maybe<CorrectionRequest>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** Why an accepted objection changes nothing after all (penolakan perbaikan). */
export type CorrectionRefusal = {
  __typename?: 'CorrectionRefusal';
  /** When another person confirmed it, from when on the objection is rejected; null until then. */
  confirmedAt?: Maybe<Scalars['Instant']['output']>;
  /** When it was said. */
  proposedAt: Scalars['Instant']['output'];
  /** In the committee's words. */
  reason: Scalars['String']['output'];
};

/** A request to correct the own record: it blocks nothing (domain: wrong or missing superior). */
export type CorrectionRequest = Node & {
  __typename?: 'CorrectionRequest';
  /** What the viewer's side can do with it now. */
  allowedActions: Array<Scalars['String']['output']>;
  /** What the officer answered. */
  answer?: Maybe<Scalars['String']['output']>;
  /** When it was answered. */
  answeredAt?: Maybe<Scalars['Instant']['output']>;
  /** The change that answered it: on record, version by version, for the auditor too; null while open, where refused, and of answers from before this was kept. */
  change?: Maybe<CorrectionChange>;
  /** The day by which it is to be answered (working days by policy); null in a year whose holidays are not released: see `holidaysUnknown`. */
  dueOn?: Maybe<Scalars['Day']['output']>;
  /** Whose record it is. */
  employee: Employee;
  /** When it was filed. */
  filedAt: Scalars['Instant']['output'];
  /** Why there is no `dueOn` yet; null where there is one. */
  holidaysUnknown?: Maybe<HolidaysUnknown>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What is wrong. */
  kind: CorrectionKind;
  /** Whether the day has passed without an answer. */
  overdue: Scalars['Boolean']['output'];
  /** When it was passed on to the staffing agency, which alone changes such data; null while it lies with the administrator of the agency too. */
  passedOnAt?: Maybe<Scalars['Instant']['output']>;
  /** What the administrator wrote to the staffing agency. */
  passedOnNote?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  status: CorrectionStatus;
  /** What the employee says about it. */
  text: Scalars['String']['output'];
  /** Version, for `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Whose turn it is; null once it is answered or taken back. */
  waitsFor?: Maybe<CorrectionOffice>;
};

/** A page of correction requests. */
export type CorrectionRequestConnection = {
  __typename?: 'CorrectionRequestConnection';
  /** The rows. */
  edges: Array<CorrectionRequestEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are, all pages together. One read where the page does not tell it by itself. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of correction requests. */
export type CorrectionRequestEdge = {
  __typename?: 'CorrectionRequestEdge';
  /** Cursor of this row, for `after`. */
  cursor: Scalars['String']['output'];
  /** The request. */
  node: CorrectionRequest;
};

/** Where a correction request stands. */
export type CorrectionStatus =
  /** Waiting for an officer. */
  | 'OPEN'
  /** Refused with a reason. */
  | 'REFUSED'
  /** Done: the record was corrected, by the change that the request shows. */
  | 'RESOLVED'
  /** Taken back by the employee. */
  | 'WITHDRAWN';

/** A request to take back. */
export type CorrectionWithdrawInput = {
  /** Which request. */
  correctionId: Scalars['ID']['input'];
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** Sheet 2: what has been gathered (akumulasi angka kredit): final evaluations only. Of each year either the yearly conversion or, until it is final, the periodic ones: never both for the same months. */
export type CreditAccumulationSheet = {
  __typename?: 'CreditAccumulationSheet';
  /** Name of the agency (instansi). */
  agency: Scalars['String']['output'];
  /** The sum at each level, in the order in which they were held. */
  levels: Array<CreditOfLevel>;
  /** The official in the functional post. */
  person: SheetPerson;
  /** Their sum over all levels, two places. */
  points: Scalars['Decimal']['output'];
  /** The rows, by year and month. */
  rows: Array<CreditRow>;
  /** First year that was looked at. */
  yearFrom: Scalars['Int']['output'];
  /** Last year that was looked at. */
  yearTo: Scalars['Int']['output'];
};

/** What a row of a sheet of credit points was converted from. The two are alternatives for the same months: a year's rows are of one of them. */
export type CreditBasis =
  /** The evaluation of a period (konversi periodik). */
  | 'PERIODIC'
  /** The evaluation of the year. */
  | 'YEARLY';

/** Sheet 1: conversion of a predicate into credit points (konversi predikat kinerja ke angka kredit, Peraturan BKN 3/2023). Of one evaluation, as it was frozen. */
export type CreditConversionSheet = {
  __typename?: 'CreditConversionSheet';
  /** Name of the agency (instansi). */
  agency: Scalars['String']['output'];
  /** When the evaluation became final; null before, when the sheet is not for signing yet. */
  finalAt?: Maybe<Scalars['Instant']['output']>;
  /** SHA-256 of the version. */
  hash: Scalars['String']['output'];
  /** First evaluated day (periode). */
  periodFrom: Scalars['Day']['output'];
  /** Last evaluated day. */
  periodTo: Scalars['Day']['output'];
  /** The official in the functional post (pejabat fungsional yang dinilai). */
  person: SheetPerson;
  /** Their sum, two places. */
  points: Scalars['Decimal']['output'];
  /** Version of the dated policy it was made with. */
  policyVersion: Scalars['String']['output'];
  /** Who signs (pejabat penilai kinerja). */
  rater: FormPerson;
  /** The rows, in the order of months. */
  rows: Array<CreditRow>;
  /** Number of the version. */
  version: Scalars['Int']['output'];
};

/** Sheet 3: determination of credit points (penetapan angka kredit, PAK) at the present level, for a year (masa penilaian). */
export type CreditDeterminationSheet = {
  __typename?: 'CreditDeterminationSheet';
  /** Name of the agency (instansi). */
  agency: Scalars['String']['output'];
  /** Sum of all lines (jumlah angka kredit kumulatif), two places; null where a line is not known: missing is never zero. */
  cumulative?: Maybe<Scalars['Decimal']['output']>;
  /** The present level; the points below are those gathered at it. */
  level: FunctionalLevel;
  /** II. The lines, in the order of the form. */
  lines: Array<CreditLine>;
  /** Points that a next grade asks for (angka kredit minimal, pangkat). */
  neededForGrade: Scalars['Decimal']['output'];
  /** Points that a next level asks for (angka kredit minimal, jenjang); null where there is none above. */
  neededForLevel?: Maybe<Scalars['Decimal']['output']>;
  /** I. The person (keterangan perorangan). */
  person: SheetPerson;
  /** Version of the dated policy. */
  policyVersion: Scalars['String']['output'];
  /** Surplus, or what is short with a minus, for a next grade; null where `cumulative` is. */
  surplusForGrade?: Maybe<Scalars['Decimal']['output']>;
  /** Surplus, or what is short with a minus, for a next level; null where `cumulative` is, or there is none above. */
  surplusForLevel?: Maybe<Scalars['Decimal']['output']>;
  /** The year (masa penilaian). */
  year: Scalars['Int']['output'];
};

/** What earlier sheets say, as whoever prints states it: used for this print and kept nowhere. Two places at most, not negative. */
export type CreditEarlierInput = {
  /** AK penyesuaian/penyetaraan. */
  adjustment: Scalars['Decimal']['input'];
  /** AK dasar yang diberikan. */
  base: Scalars['Decimal']['input'];
  /** AK dari peningkatan pendidikan. */
  education: Scalars['Decimal']['input'];
  /** AK jabatan fungsional lama. */
  formerPost: Scalars['Decimal']['input'];
};

/** A line of the determination. */
export type CreditLine = {
  __typename?: 'CreditLine';
  /** Until the year before (lama), two places; null where it is not known here. */
  former?: Maybe<Scalars['Decimal']['output']>;
  /** Which line. */
  kind: CreditLineKind;
  /** Of the year (baru), two places; null where it is not known here. */
  new?: Maybe<Scalars['Decimal']['output']>;
  /** Both (jumlah); null where either is. */
  total?: Maybe<Scalars['Decimal']['output']>;
};

/** Lines of the determination, in the order of the form. New ones may come. */
export type CreditLineKind =
  /** AK penyesuaian/penyetaraan. */
  | 'ADJUSTMENT'
  /** AK dasar yang diberikan. */
  | 'BASE'
  /** AK konversi: from the evaluations here. */
  | 'CONVERSION'
  /** AK yang diperoleh dari peningkatan pendidikan. */
  | 'EDUCATION'
  /** AK jabatan fungsional lama. */
  | 'FORMER_POST';

/** What was gathered at one level. */
export type CreditOfLevel = {
  __typename?: 'CreditOfLevel';
  /** Level (jenjang). */
  level: FunctionalLevel;
  /** Points, two places. */
  points: Scalars['Decimal']['output'];
};

/** A record of credit points: percent × coefficient × months / 12, rounded half-up to two places once. `months` is `monthTo` − `monthFrom` + 1. */
export type CreditPart = {
  __typename?: 'CreditPart';
  /** Yearly points at 100 % (koefisien). */
  coefficient: Scalars['Decimal']['output'];
  /** Level of the segment's position (jenjang). */
  level: FunctionalLevel;
  /** First calendar month, 1 to 12. */
  monthFrom: Scalars['Int']['output'];
  /** Last calendar month, 1 to 12. */
  monthTo: Scalars['Int']['output'];
  /** How many calendar months. */
  months: Scalars['Int']['output'];
  /** Percent by the predicate, whole. */
  percent: Scalars['Decimal']['output'];
  /** Points of the record, two places. */
  points: Scalars['Decimal']['output'];
};

/** Credit points (angka kredit, Peraturan BKN 3/2023): of PNS in a definitive functional post only (policy). */
export type CreditPoints = {
  __typename?: 'CreditPoints';
  /** One record a run of consecutive months at one level: two where the level changed in the year, or months are missing between. */
  parts: Array<CreditPart>;
  /** Points, two places: the sum of the records. */
  points: Scalars['Decimal']['output'];
};

/** A row of a sheet of credit points: a record of a final evaluation. */
export type CreditRow = {
  __typename?: 'CreditRow';
  /** What it was converted from. */
  basis: CreditBasis;
  /** Yearly points at 100 % (koefisien per tahun). */
  coefficient: Scalars['Decimal']['output'];
  /** The evaluation. */
  evaluationId: Scalars['ID']['output'];
  /** Level. */
  level: FunctionalLevel;
  /** First calendar month, 1 to 12 (periodik/bulan). */
  monthFrom: Scalars['Int']['output'];
  /** Last calendar month, 1 to 12. */
  monthTo: Scalars['Int']['output'];
  /** How many months. */
  months: Scalars['Int']['output'];
  /** Percent by the predicate, whole (prosentase). */
  percent: Scalars['Decimal']['output'];
  /** Points of the row, two places (angka kredit yang didapat). */
  points: Scalars['Decimal']['output'];
  /** Predicate. */
  predicate: Predicate;
  /** Year. */
  year: Scalars['Int']['output'];
};

/** A year to close. */
export type CycleCloseInput = {
  /** The cycle. */
  cycleId: Scalars['ID']['input'];
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** A year to open. */
export type CycleOpenInput = {
  /** Evaluation; may overlap with execution, and end after it. */
  evaluation: DaySpanInput;
  /** Execution; may overlap with planning, and end after it. */
  execution: DaySpanInput;
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** How long an evaluation period is. */
  periodicity: Periodicity;
  /** Planning. */
  planning: DaySpanInput;
  /** The year; one cycle a year. */
  year: Scalars['Int']['input'];
};

/** The cycle after the mutation. */
export type CyclePayload = {
  __typename?: 'CyclePayload';
  /** The cycle; null where nothing was done. */
  cycle?: Maybe<PerformanceCycle>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** A phase as it holds for all; one person may have been given longer. */
export type CyclePhase = {
  __typename?: 'CyclePhase';
  /** First instant that no longer counts: midnight WIB after the last day. */
  closesAt: Scalars['Instant']['output'];
  /** Which phase. */
  kind: PhaseKind;
  /** First instant that counts. */
  opensAt: Scalars['Instant']['output'];
};

/** A phase to extend. */
export type CyclePhaseExtendInput = {
  /** The cycle. */
  cycleId: Scalars['ID']['input'];
  /** For whom; null for all. */
  employeeId?: InputMaybe<Scalars['ID']['input']>;
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Which phase. */
  phase: PhaseKind;
  /** Why, at most 300 characters (policy). */
  reason: Scalars['String']['input'];
  /** The new last day; later than now and than what holds so far. */
  to: Scalars['Day']['input'];
};

/** A phase to extend for a list of people. */
export type CyclePhaseExtendManyInput = {
  /** The cycle. */
  cycleId: Scalars['ID']['input'];
  /** For whom, at most 100 (policy). */
  employeeIds: Array<Scalars['ID']['input']>;
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry: rows that were done are not done again. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Which phase. */
  phase: PhaseKind;
  /** Why, at most 300 characters (policy). */
  reason: Scalars['String']['input'];
  /** The new last day; later than now and than what holds so far. */
  to: Scalars['Day']['input'];
};

/** What became of each row of a list of extensions. */
export type CyclePhaseExtendManyPayload = {
  __typename?: 'CyclePhaseExtendManyPayload';
  /** One outcome a row, in the order of the input. */
  outcomes?: Maybe<Array<CyclePhaseExtendOutcome>>;
  /** Problems of the request as a whole; those of a row stand in its outcome. */
  userErrors: Array<UserError>;
};

/** What became of one row. */
export type CyclePhaseExtendOutcome = {
  __typename?: 'CyclePhaseExtendOutcome';
  /** The person; null where the row failed. */
  employee?: Maybe<Employee>;
  /** What the caller can mend in this row; empty when done. */
  userErrors: Array<UserError>;
};

/** An extension to take back. */
export type CyclePhaseExtensionWithdrawInput = {
  /** The cycle. */
  cycleId: Scalars['ID']['input'];
  /** Whose. */
  employeeId: Scalars['ID']['input'];
  /** The version of the extension you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Which phase. */
  phase: PhaseKind;
  /** Why, at most 300 characters (policy). */
  reason: Scalars['String']['input'];
};

/** Where a cycle stands. */
export type CycleStatus =
  /** Over: nothing in it changes any more. */
  | 'CLOSED'
  /** In use. */
  | 'OPEN';

/** A name from a day on. */
export type DatedName = {
  __typename?: 'DatedName';
  /** The name. */
  name: Scalars['String']['output'];
  /** The letter that changed it; null of the first. */
  proof?: Maybe<Proof>;
  /** Why it was changed; null of the first. */
  reason?: Maybe<Scalars['String']['output']>;
  /** First day; of two from the same day the later written one holds. */
  validFrom: Scalars['Day']['output'];
};

/** Days from and to, both included. */
export type DaySpanInput = {
  /** First day. */
  from: Scalars['Day']['input'];
  /** Last day; the phase closes at midnight WIB after it. */
  to: Scalars['Day']['input'];
};

/** The time for this is over. What you had drafted is kept. */
export type DeadlinePassed = UserError & {
  __typename?: 'DeadlinePassed';
  /** The instant at which it closed. */
  closedAt: Scalars['Instant']['output'];
  /** DEADLINE_PASSED. */
  code: ErrorCode;
  /** Path of the input field. */
  field: Array<Scalars['String']['output']>;
  /** Text for people. */
  message: Scalars['String']['output'];
};

/** Authority lent to somebody for a time (delegasi): the delegate does what the superior does for the superior's reports. */
export type Delegation = Node & {
  __typename?: 'Delegation';
  /** Who lends. */
  from: Employee;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** Who acts. */
  to: Employee;
  /** First valid day. */
  validFrom: Scalars['Day']['output'];
  /** Last valid day; a delegation always ends. */
  validTo: Scalars['Day']['output'];
};

/** Authority to lend. */
export type DelegationGrantInput = {
  /** Whose authority. */
  employeeId: Scalars['ID']['input'];
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
  /** To whom. */
  toEmployeeId: Scalars['ID']['input'];
  /** First valid day. */
  validFrom: Scalars['Day']['input'];
  /** Last valid day; at most 90 days after the first (policy). */
  validTo: Scalars['Day']['input'];
};

/** Authority to take back. */
export type DelegationRevokeInput = {
  /** Which delegation. */
  delegationId: Scalars['ID']['input'];
  /** Whose authority. */
  employeeId: Scalars['ID']['input'];
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** What a recipient has resolved to do after a feedback (langkah pengembangan). */
export type DevelopmentStep = {
  __typename?: 'DevelopmentStep';
  /** When it was done; null before. */
  doneAt?: Maybe<Scalars['Instant']['output']>;
  /** By which day. */
  dueOn: Scalars['Day']['output'];
  /** Where it stands. */
  status: DevelopmentStepStatus;
  /** Opaque id. */
  stepId: Scalars['ID']['output'];
  /** What is to be done. */
  text: Scalars['String']['output'];
};

/** A step that is done. */
export type DevelopmentStepDoneInput = {
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Which feedback. */
  feedbackId: Scalars['ID']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** What is to be done. */
export type DevelopmentStepInput = {
  /** By which day: from today, at most a year ahead (policy). */
  dueOn: Scalars['Day']['input'];
  /** What, at most 500 characters (policy). */
  text: Scalars['String']['input'];
};

/** Where a development step stands. */
export type DevelopmentStepStatus =
  /** Done. */
  | 'DONE'
  /** To do. */
  | 'OPEN';

/** Lesson hours (JP) of the development of competence. */
export type DevelopmentTerms = {
  __typename?: 'DevelopmentTerms';
  /** Lesson hours a year that a PNS has a right to, at least; 0 to 400. */
  pnsLeastHours: Scalars['Int']['output'];
  /** Lesson hours a year that a PPPK may be given, at most; 0 to 400. */
  pppkMostHours: Scalars['Int']['output'];
};

/** Lesson hours (JP) of the development of competence. */
export type DevelopmentTermsInput = {
  /** Lesson hours a year that a PNS has a right to, at least; 0 to 400. */
  pnsLeastHours?: InputMaybe<Scalars['Int']['input']>;
  /** Lesson hours a year that a PPPK may be given, at most; 0 to 400. */
  pppkMostHours?: InputMaybe<Scalars['Int']['input']>;
};

/** Kinds of words in the dialogue. New ones may come. */
export type DialogueKind =
  /** Agreement. */
  | 'AGREE'
  /** Another wording, in answer to the other side. */
  | 'COUNTER'
  /** A new target. */
  | 'PROPOSE'
  /** The target was taken out. */
  | 'REMOVE'
  /** A new wording of the own last word, before it was answered. */
  | 'REVISE';

/** One word in the dialogue about a target. All are kept. */
export type DialogueStep = {
  __typename?: 'DialogueStep';
  /** When. */
  at: Scalars['Instant']['output'];
  /** Who. */
  author: Employee;
  /** Which side said it. */
  by: Side;
  /** Why, in the words of who said it; null where nothing was added. */
  comment?: Maybe<Scalars['String']['output']>;
  /** What it was about, in full. */
  content: TargetContent;
  /** What kind of word. */
  kind: DialogueKind;
  /** Running number within the plan. */
  step: Scalars['Int']['output'];
  /** The target. */
  targetId: Scalars['ID']['output'];
};

/** Which way is better. */
export type Direction =
  /** More is better. */
  | 'HIGHER'
  /** Less is better. */
  | 'LOWER'
  /** Best between two bounds. */
  | 'RANGE';

/** A page of the directory. */
export type DirectoryConnection = {
  __typename?: 'DirectoryConnection';
  /** The rows. */
  edges: Array<DirectoryEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A row of a page of the directory. */
export type DirectoryEdge = {
  __typename?: 'DirectoryEdge';
  /** Cursor of this row, for `after`; valid for this list and viewer only. */
  cursor: Scalars['String']['output'];
  /** The person and the post. */
  node: DirectoryEntry;
};

/** A person in the city's directory: who holds which post. Nothing else of a person is told here. */
export type DirectoryEntry = {
  __typename?: 'DirectoryEntry';
  /** The person; `employee(id)` tells more to those who may see more. */
  employeeId: Scalars['ID']['output'];
  /** How the post is held. */
  holding: HoldingKind;
  /** Whether it heads the unit. */
  isHead: Scalars['Boolean']['output'];
  /** The name, with titles. */
  name: Scalars['String']['output'];
  /** Title of the post as of today. */
  positionTitle: Scalars['String']['output'];
  /** The unit. */
  unit: Unit;
};

/** A decision on what another person has proposed. */
export type DisqualificationDecideInput = {
  /** Whether the second person agrees. */
  agreed: Scalars['Boolean']['input'];
  /** The exclusion. */
  exclusionId: Scalars['ID']['input'];
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why not, at most 1,000 characters (policy); only where they do not agree. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** An objection to a disqualification. */
export type DisqualificationObjectInput = {
  /** The exclusion. */
  exclusionId: Scalars['ID']['input'];
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** In the applicant's words, at most 4,000 characters (policy). */
  text: Scalars['String']['input'];
};

/** An answer to such an objection. */
export type DisqualificationObjectionAnswerInput = {
  /** Whether it is upheld. */
  accepted: Scalars['Boolean']['input'];
  /** The answer, at most 4,000 characters (policy). */
  answer: Scalars['String']['input'];
  /** The exclusion. */
  exclusionId: Scalars['ID']['input'];
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** Kinds of bounds. */
export type DistributionBound =
  /** At most so many. */
  | 'MAX'
  /** At least so many. */
  | 'MIN';

/** At most or at least so many of these predicates together: in percent of those who count, or in people. */
export type DistributionBoundRule = {
  __typename?: 'DistributionBoundRule';
  /** Whether it is a maximum or a minimum. */
  bound: DistributionBound;
  /** People, 1 to 1000; null where it names a percentage. */
  people?: Maybe<Scalars['Int']['output']>;
  /** Percent of those who count, 0 to 100; null where it names people. */
  percent?: Maybe<Scalars['Int']['output']>;
  /** Counted together; at least one. */
  predicates: Array<Predicate>;
};

/** At most or at least so many of these predicates together: in percent of those who count, or in people. */
export type DistributionBoundRuleInput = {
  /** Whether it is a maximum or a minimum. */
  bound: DistributionBound;
  /** People, 1 to 1000; null where it names a percentage. */
  people?: InputMaybe<Scalars['Int']['input']>;
  /** Percent of those who count, 0 to 100; null where it names people. */
  percent?: InputMaybe<Scalars['Int']['input']>;
  /** Counted together; at least one. */
  predicates: Array<Predicate>;
};

/** A line of the guidance on distribution (SE MenPANRB 3/2023), with its numbers. It never changes anybody's rating. */
export type DistributionRule = {
  __typename?: 'DistributionRule';
  /** How many there are. */
  actual: Scalars['Int']['output'];
  /** Whether it is a maximum or a minimum. */
  bound: DistributionBound;
  /** People: a maximum is rounded down, a minimum up. */
  limit: Scalars['Int']['output'];
  /** Percent of those who count; null where the rule names a number of people. */
  percent?: Maybe<Scalars['Int']['output']>;
  /** The predicates that are counted together. */
  predicates: Array<Predicate>;
  /** Whether the distribution keeps to it. */
  satisfied: Scalars['Boolean']['output'];
};

/** Guidance for units with one achievement. */
export type DistributionShape = {
  __typename?: 'DistributionShape';
  /** The achievement. */
  achievement: Achievement;
  /** Its rules; none = no guidance. */
  rules: Array<DistributionBoundRule>;
};

/** Guidance for units with one achievement. */
export type DistributionShapeInput = {
  /** The achievement. */
  achievement: Achievement;
  /** Its rules; none = no guidance. */
  rules: Array<DistributionBoundRuleInput>;
};

/** How to upload the announced document. */
export type DocumentPayload = {
  __typename?: 'DocumentPayload';
  /** The application with the document; null where nothing was done. */
  application?: Maybe<Application>;
  /** The contract; null where nothing was done. */
  upload?: Maybe<DocumentUpload>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** How to upload an announced document: send its bytes to `url` by `method` with exactly these headers. */
export type DocumentUpload = {
  __typename?: 'DocumentUpload';
  /** Id of the document. */
  documentId: Scalars['ID']['output'];
  /** The contract ends then; announce the file anew afterwards. */
  expiresAt: Scalars['Instant']['output'];
  /** Headers. */
  headers: Array<UploadHeader>;
  /** HTTP method. */
  method: Scalars['String']['output'];
  /** Where to. */
  url: Scalars['String']['output'];
};

/** A document to announce. */
export type DocumentUploadInput = {
  /** The draft. */
  applicationId: Scalars['ID']['input'];
  /** Media type: PDF, JPEG or PNG (policy). */
  contentType: Scalars['String']['input'];
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Name of the file, at most 150 characters (policy). */
  fileName: Scalars['String']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** What it is. */
  kind: ApplicantDocumentKind;
  /** SHA-256 of the file, 64 hex digits. */
  sha256: Scalars['String']['input'];
  /** Bytes, at most 2 MiB (policy). */
  size: Scalars['Int']['input'];
};

/** What an officer reads to verify an application (berkas lamaran): as it was submitted. */
export type Dossier = {
  __typename?: 'Dossier';
  /** Date of birth. */
  birthDate: Scalars['Day']['output'];
  /** The documents, in the order of their kinds; never the proof of a special category. */
  documents: Array<DossierDocument>;
  /** The diploma. */
  education: ApplicantEducation;
  /** How each requirement was met by rule. */
  eligibility: Array<EligibilityFinding>;
  /** Completed years of work, as said; null where not said. */
  experienceYears?: Maybe<Scalars['Int']['output']>;
  /** Name. */
  name: Scalars['String']['output'];
  /** Residence number (NIK) as registered: to be compared, digit by digit, with the identity card. */
  nik: Scalars['String']['output'];
  /** Key of the priority group that is claimed: to be decided on; null = none. */
  priorityGroup?: Maybe<Scalars['String']['output']>;
  /** Sex. */
  sex: Sex;
  /** Where the NIK contradicts what was said, or is that of somebody who serves. A reason to look twice. */
  warnings: Array<DossierWarning>;
};

/** A document of a submitted application. */
export type DossierDocument = {
  __typename?: 'DossierDocument';
  /** What it is. */
  kind: ApplicantDocumentKind;
  /** Where to read it. Another at each reading, valid for 15 minutes: never keep it. */
  url: Scalars['String']['output'];
};

/** What is worth a second look in what was submitted. */
export type DossierWarning =
  /** The NIK holds another date of birth. */
  | 'BIRTH_DATE_DIFFERS'
  /** Under this NIK somebody serves as a PNS here, who cannot apply for a first post: reject with the reason of this name. */
  | 'SERVING_ASN'
  /** The NIK holds another sex. */
  | 'SEX_DIFFERS';

/** A diploma. */
export type EducationInput = {
  /** Graduated with praise from a programme of the highest accreditation (cum laude). */
  cumLaude: Scalars['Boolean']['input'];
  /** Grade point average (IPK), 0 to 4; for secondary school the mean diploma mark, 0 to 100. */
  gpa: Scalars['Decimal']['input'];
  /** School or university, at most 150 characters (policy). */
  institution: Scalars['String']['input'];
  /** Level. */
  level: EducationLevel;
  /** Major (program studi), at most 150 characters (policy). */
  major: Scalars['String']['input'];
  /** Year of the diploma. */
  year: Scalars['Int']['input'];
};

/** Levels of education (jenjang pendidikan). */
export type EducationLevel =
  /** Diploma of one year (D-I). */
  | 'D1'
  /** Diploma of two years (D-II). */
  | 'D2'
  /** Diploma of three years (D-III). */
  | 'D3'
  /** Diploma of four years (D-IV). */
  | 'D4'
  /** Profession (profesi). */
  | 'PROFESSION'
  /** Bachelor (S-1). */
  | 'S1'
  /** Master (S-2). */
  | 'S2'
  /** Doctor (S-3). */
  | 'S3'
  /** Secondary school (SMA/SMK sederajat). */
  | 'SMA'
  /** Specialist (spesialis). */
  | 'SPECIALIST';

/** Whether somebody may apply for certain posts, and why or why not. */
export type EligibilityCheck = {
  __typename?: 'EligibilityCheck';
  /** How the oldest age is counted, by the rules. */
  ageCounted: AgeCounting;
  /** The day by which age is counted, by the rules: today, or the first or last day of registration. */
  day: Scalars['Day']['output'];
  /** Whether every requirement is met, as things stand today. */
  eligible: Scalars['Boolean']['output'];
  /** One row a requirement. */
  findings: Array<EligibilityFinding>;
  /** Number of the campaign's rules that were applied. */
  rulesNumber: Scalars['Int']['output'];
};

/** How one requirement is met. */
export type EligibilityFinding = {
  __typename?: 'EligibilityFinding';
  /** What the applicant has. */
  actual: Scalars['String']['output'];
  /** What is asked. */
  asked: Scalars['String']['output'];
  /** Whether it is met. */
  met: Scalars['Boolean']['output'];
  /** Which. */
  requirement: EligibilityRequirement;
};

/** Requirements that are decided by rule. New ones may come. */
export type EligibilityRequirement =
  /** Age on the day of registration (usia). */
  | 'AGE'
  /** Proof of a special category (bukti kebutuhan khusus). */
  | 'CATEGORY_PROOF'
  /** Level of education (jenjang pendidikan). */
  | 'EDUCATION'
  /** Years of work in the field of the post (pengalaman kerja). */
  | 'EXPERIENCE'
  /** Grade point average (IPK). */
  | 'GPA'
  /** Major (program studi). */
  | 'MAJOR';

/** A person in service (ASN), or the elected head above them. Name and posts are the city's directory; the rest is narrower. */
export type Employee = Node & {
  __typename?: 'Employee';
  /** Assignments (jabatan yang diemban), as of a day; definitive first. Of other days than today for those who may see `history`; empty for others. */
  assignments: Array<Assignment>;
  /** Date of birth. */
  birthDate?: Maybe<Scalars['Day']['output']>;
  /** Authority lent to others, present and future. */
  delegations?: Maybe<Array<Delegation>>;
  /** What was entered in the record in the last months, newest first. */
  entries?: Maybe<Array<Entry>>;
  /** The yearly evaluation of the definitive post; null where there is none, or it is not yours to see. */
  evaluation?: Maybe<Evaluation>;
  /** Feedback that counts in the evaluation of a year, newest first: to the person, and to a superior what names them in its audience. */
  feedbackCounted?: Maybe<FeedbackConnection>;
  /** Grade (golongan/pangkat) as of today, for example `III/c` or `IX`. */
  grade?: Maybe<Scalars['String']['output']>;
  /** All assignments ever, newest first: the career. */
  history?: Maybe<Array<Assignment>>;
  /** Opaque id; never a NIP. */
  id: Scalars['ID']['output'];
  /** Numbers with their validity. Looking at them is not secret, but not for strangers. */
  identifiers?: Maybe<Array<Identifier>>;
  /** Kind of service, as of today. */
  kind: EmployeeKind;
  /** Full name with its titles (gelar), as of today. */
  name: Scalars['String']['output'];
  /** What was changed and corrected on the record, newest first: values, days, letters, who and why. A NIK never shows what it was or is; date of birth and sex only to those who may see them. */
  recordHistory?: Maybe<Array<RecordEntry>>;
  /** Those who report to this person now, by name. */
  reports?: Maybe<AssignmentConnection>;
  /** Sex as recorded. */
  sex?: Maybe<Sex>;
  /** Version, for `expectedVersion`; for those who may change the record. */
  version: Scalars['Int']['output'];
  /** Contradictions between the record and the numbers that hold now or will: to be looked at, never a rejection; gone with their cause. */
  warnings?: Maybe<Array<RecordWarning>>;
};


/** A person in service (ASN), or the elected head above them. Name and posts are the city's directory; the rest is narrower. */
export type EmployeeAssignmentsArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
};


/** A person in service (ASN), or the elected head above them. Name and posts are the city's directory; the rest is narrower. */
export type EmployeeEvaluationArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A person in service (ASN), or the elected head above them. Name and posts are the city's directory; the rest is narrower. */
export type EmployeeFeedbackCountedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  year: Scalars['Int']['input'];
};


/** A person in service (ASN), or the elected head above them. Name and posts are the city's directory; the rest is narrower. */
export type EmployeeReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A person to register. */
export type EmployeeCreateInput = {
  /** First definitive assignment. */
  assignment: AssignmentInput;
  /** Date of birth. */
  birthDate: Scalars['Day']['input'];
  /** Grade, for example `III/c`. */
  grade?: InputMaybe<Scalars['String']['input']>;
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** NIP or NI PPPK; required but for elected officials. */
  identifier?: InputMaybe<Scalars['String']['input']>;
  /** Kind of service. */
  kind: EmployeeKind;
  /** Full name, at most 200 characters. */
  name: Scalars['String']['input'];
  /** Citizen's number (NIK), 16 digits: kept encrypted, never shown. */
  nik?: InputMaybe<Scalars['String']['input']>;
  /** Sex. */
  sex: Sex;
};

/** Kinds of service. */
export type EmployeeKind =
  /** Candidate for permanent civil servant in the year of probation (calon PNS): carries the NIP for good. */
  | 'CPNS'
  /** Elected official, such as the mayor: superior and rater, never rated. */
  | 'NON_ASN'
  /** Permanent civil servant (pegawai negeri sipil). */
  | 'PNS'
  /** Civil servant on contract (pegawai pemerintah dengan perjanjian kerja). */
  | 'PPPK'
  /** The same, part-time (PPPK paruh waktu): evaluated quarterly too, and renewal depends on it. */
  | 'PPPK_PART_TIME';

/** The employee after the mutation. */
export type EmployeePayload = {
  __typename?: 'EmployeePayload';
  /** What else the change moved: plans, and evaluations of the person. Empty where nothing. */
  effects: Array<CareerEffect>;
  /** The employee; null where nothing was done. */
  employee?: Maybe<Employee>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** A change of a record from a day on. Absent leaves. */
export type EmployeeRecordChangeInput = {
  /** Whose. */
  employeeId: Scalars['ID']['input'];
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Grade that fits the kind of service; null clears. */
  grade?: InputMaybe<Scalars['String']['input']>;
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The number that comes with another kind of service. */
  identifier?: InputMaybe<Scalars['String']['input']>;
  /** Kind of service: CPNS to PNS, PPPK to part-time and back, PPPK to CPNS or PNS. */
  kind?: InputMaybe<EmployeeKind>;
  /** Name with its titles, at most 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The letter. */
  proof: ProofInput;
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
  /** First day; at most a year ahead (policy), of a name not in the future. A late entry fills its span up to the next one. */
  validFrom: Scalars['Day']['input'];
};

/** A correction of a record. Absent leaves. */
export type EmployeeRecordCorrectInput = {
  /** The value that holds on this day was wrong, for as long as it held; default today. */
  asOf?: InputMaybe<Scalars['Day']['input']>;
  /** Date of birth. */
  birthDate?: InputMaybe<Scalars['Day']['input']>;
  /** Whose. */
  employeeId: Scalars['ID']['input'];
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Grade that fits the kind of service; null clears. */
  grade?: InputMaybe<Scalars['String']['input']>;
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Kind of service. */
  kind?: InputMaybe<EmployeeKind>;
  /** Name with its titles, at most 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The letter. */
  proof: ProofInput;
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
  /** Sex. */
  sex?: InputMaybe<Sex>;
};

/** A person to take back. */
export type EmployeeRehireInput = {
  /** The post, on a day on which no definitive one is held. */
  assignment: AssignmentInput;
  /** Who. */
  employeeId: Scalars['ID']['input'];
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Grade from then on. */
  grade?: InputMaybe<Scalars['String']['input']>;
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The new number; absent where the one on record goes on. */
  identifier?: InputMaybe<Scalars['String']['input']>;
  /** Kind of service from then on. */
  kind: EmployeeKind;
  /** The letter. */
  proof: ProofInput;
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
  /** Last day of the contract; null where none is agreed. */
  validTo?: InputMaybe<Scalars['Day']['input']>;
};

/** A move to another position. */
export type EmployeeTransferInput = {
  /** Where to. */
  assignment: AssignmentInput;
  /** Who. */
  employeeId: Scalars['ID']['input'];
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The leaving rater's notes on the plan that closes, at most 4,000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
};

/** Moves of many people. */
export type EmployeeTransferManyInput = {
  /** Repeat it when you retry: rows that were done are not done again. A preview leaves it unused. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The moves, each person once; at most 400 (policy). So many may change places in a circle as one transaction holds: four and more. */
  moves: Array<TransferInput>;
  /** Only tell what would become of each row, and write nothing. */
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An operation on a record of the organisation (entri), as long as it may be of use: kept beside the record for 120 days. The audit trail keeps the fact for ever. */
export type Entry = Node & {
  __typename?: 'Entry';
  /** `entryUndo`, where nothing rests on it and it is not too late. */
  allowedActions: Array<Scalars['String']['output']>;
  /** When. */
  at: Scalars['Instant']['output'];
  /** What rests on it and keeps it from being taken back; empty for one that was taken back. */
  blockedBy: Array<Resting>;
  /** Who: opaque id of the viewer. */
  by: Scalars['String']['output'];
  /** Facts of the change as JSON text, without personal numbers. */
  detail: Scalars['String']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Which operation, for example `employeeTransfer`. */
  operation: Scalars['String']['output'];
  /** The instant from which it is no longer taken back, but corrected by a new entry (policy: 30 days). */
  undoUntil: Scalars['Instant']['output'];
  /** That it was taken back; null while it stands. */
  undone?: Maybe<EntryUndone>;
  /** The version of the record that it made. */
  version: Scalars['Int']['output'];
};

/** An entry to take back. */
export type EntryUndoInput = {
  /** Which entry. */
  entryId: Scalars['ID']['input'];
  /** The version of that record that you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
  /** The employee, unit or position whose record it is. */
  subjectId: Scalars['ID']['input'];
};

/** The record after the mutation: one of the three. */
export type EntryUndoPayload = {
  __typename?: 'EntryUndoPayload';
  /** What else was put back with a career: plans, and evaluations of the person. Empty where nothing. */
  effects: Array<CareerEffect>;
  /** The employee, where the entry was in the record of one. */
  employee?: Maybe<Employee>;
  /** The entry as it now is; null where nothing was done. */
  entry?: Maybe<Entry>;
  /** The position, where the entry was in the record of one; null also where it is gone with the entry. */
  position?: Maybe<Position>;
  /** The unit, where the entry was in the record of one. */
  unit?: Maybe<Unit>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** An entry that was taken back. */
export type EntryUndone = {
  __typename?: 'EntryUndone';
  /** When. */
  at: Scalars['Instant']['output'];
  /** By whom: opaque id of the viewer. */
  by: Scalars['String']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
};

/** Codes of problems a caller can mend. They never change; new ones may come. */
export type ErrorCode =
  /** Several units were headed: the rater says whose achievement holds. */
  | 'ACHIEVEMENT_NOT_CHOSEN'
  /** It exists already. */
  | 'ALREADY_EXISTS'
  /** Not everything is answered yet. */
  | 'ANSWERS_MISSING'
  /** Heads of unit use a perspective, all others an aspect. */
  | 'ASPECT_OR_PERSPECTIVE'
  /** The assignment has ended. */
  | 'ASSIGNMENT_ENDED'
  /** The assignment begins only later. */
  | 'ASSIGNMENT_NOT_BEGUN'
  /** Those who will see this have changed since you were told: read again who they are, then decide. */
  | 'AUDIENCE_CHANGED'
  /** Not all score cards are in. */
  | 'CARDS_MISSING'
  /** Nothing that answers the request has changed since it was filed. */
  | 'CHANGE_MISSING'
  /** A change in mid-cycle needs a reason. */
  | 'CHANGE_WITHOUT_REASON'
  /** Another officer is working on it. */
  | 'CLAIMED'
  /** It must be claimed before it is decided; an earlier claim may have run out. */
  | 'CLAIM_REQUIRED'
  /** The personal code is wrong, or nobody has opened the link yet. */
  | 'CODE_WRONG'
  /** No edition of a list can carry out what would be accepted: it is closed to corrections, or the applicant does not stand on it. */
  | 'CORRECTION_IMPOSSIBLE'
  /** The reporting line would run in a circle. */
  | 'CYCLE_IN_LINE'
  /** The dates overlap with another period. */
  | 'DATES_OVERLAP'
  /** The end lies before the beginning. */
  | 'DATE_ORDER'
  /** The deadline has passed. */
  | 'DEADLINE_PASSED'
  /** There is a definitive post already: exactly one at a time. */
  | 'DEFINITIVE_EXISTS'
  /** Documents of the filing stage have not come yet. */
  | 'DOCUMENTS_MISSING'
  /** The office file holds macros. */
  | 'EVIDENCE_MACROS'
  /** An evidence file is not the one that was announced (size or hash). */
  | 'EVIDENCE_MISMATCH'
  /** An evidence file has not arrived. */
  | 'EVIDENCE_MISSING'
  /** The file is too large. */
  | 'EVIDENCE_TOO_LARGE'
  /** This type of file is not accepted. */
  | 'EVIDENCE_TYPE'
  /** The office file would unpack to more than is accepted. */
  | 'EVIDENCE_UNPACKED'
  /** The file cannot be read as a table of scores. */
  | 'FILE_UNREADABLE'
  /** You may see it, but not do this. */
  | 'FORBIDDEN'
  /** The grade does not fit the kind of service of that day. */
  | 'GRADE_UNFIT'
  /** The rater group is too small. */
  | 'GROUP_TOO_SMALL'
  /** Both sides must be heard first. */
  | 'HEARING_OPEN'
  /** This idempotency key was used for another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The identifier has a wrong length or holds an impossible date. */
  | 'IDENTIFIER_INVALID'
  /** The identifier belongs to another record. */
  | 'IDENTIFIER_TAKEN'
  /** The application cannot be accepted with this identity; the help desk of the committee looks at it in person. */
  | 'IDENTITY_UNCONFIRMED'
  /** The value has the wrong form; the message says which is asked. Also for a Day, Instant, Decimal or UUID that cannot be read. */
  | 'INVALID'
  /** Somebody of the rating chain does not decide the objection. */
  | 'IN_RATING_CHAIN'
  /** Rows of the file have problems that nobody has accepted. */
  | 'ISSUES_OPEN'
  /** The distribution departs from the guidance: say why. */
  | 'JUSTIFICATION_REQUIRED'
  /** There are as many as allowed. */
  | 'LIMIT_REACHED'
  /** The link was opened before, perhaps by somebody else: tell the staffing agency if it was not you. */
  | 'LINK_OPENED'
  /** The link is not an https address of a public name, or carries a user name, a port or an IP address. */
  | 'LINK_UNSAFE'
  /** Nobody is left in the ranking: the post stays unfilled. */
  | 'LIST_EXHAUSTED'
  /** The list that comes before is not published yet. */
  | 'LIST_MISSING'
  /** The list that this rests on was corrected, but not announced anew. */
  | 'LIST_OUTDATED'
  /** The measure lacks what its kind needs. */
  | 'MEASURE_INCOMPLETE'
  /** A requirement of the posts is not met. */
  | 'NOT_ELIGIBLE'
  /** It does not exist, or it is not yours to see: the answer is the same. */
  | 'NOT_FOUND'
  /** This person does not belong to that rater group. */
  | 'NOT_IN_GROUP'
  /** The person is not in service on that day: nobody lends, leads or acts who does not serve. */
  | 'NOT_IN_SERVICE'
  /** You have not opened it at its present version. */
  | 'NOT_OPENED'
  /** The phase has not begun. */
  | 'NOT_OPEN_YET'
  /** A target needs at least one indicator. */
  | 'NO_INDICATORS'
  /** Nobody is there to rate: file a correction request. */
  | 'NO_RATER'
  /** There is no superior yet: file a correction request; drafting goes on. */
  | 'NO_SUPERIOR'
  /** The plan has no targets. */
  | 'NO_TARGETS'
  /** An objection is not decided yet. */
  | 'OBJECTION_OPEN'
  /** The window for objections would close too soon after the announcement. */
  | 'OBJECTION_TOO_SHORT'
  /** This applicant has an offer that stands. */
  | 'OFFER_STANDS'
  /** The number or date is outside the allowed range. */
  | 'OUT_OF_RANGE'
  /** Nobody decides their own case. */
  | 'OWN_CASE'
  /** Nobody calibrates the own line alone. */
  | 'OWN_LINE'
  /** The cascade would run in a circle. */
  | 'PARENT_CYCLE'
  /** The parent target is not one of the superior's line in this cycle. */
  | 'PARENT_INVALID'
  /** A target still waits for the superior's target: link it, or ask the superior. */
  | 'PARENT_PENDING'
  /** The period is exempt: there is nothing to rate. */
  | 'PERIOD_EXEMPT'
  /** The cycle or phase is closed. */
  | 'PHASE_CLOSED'
  /** What the proposal was compared with no longer holds: propose it anew. */
  | 'POLICY_SUPERSEDED'
  /** The numbers are those that hold on that day. */
  | 'POLICY_UNCHANGED'
  /** The head's post has a definitive holder on that day: end or move their assignment first. */
  | 'POST_OCCUPIED'
  /** The decision rests on the proof of a special category, which must be opened first. */
  | 'PROOF_NOT_OPENED'
  /** A proposed change is not decided yet. */
  | 'PROPOSALS_OPEN'
  /** Nothing waits that the viewer can claim. */
  | 'QUEUE_EMPTY'
  /** All posts of the formation are filled or on offer. */
  | 'QUOTA_FILLED'
  /** This person reviews as many others as allowed already. */
  | 'RATER_OVERLOADED'
  /** A rating or its reason is missing. */
  | 'RATING_MISSING'
  /** An objection is upheld, and the rating is what it was. */
  | 'RATING_UNCHANGED'
  /** A definitive post is given by a transfer, or by taking back. */
  | 'REHIRE_INSTEAD'
  /** The new sheet no longer has people of the one that holds, and nobody has accepted that. */
  | 'REMOVALS_OPEN'
  /** A value is missing. */
  | 'REQUIRED'
  /** What would be published is not what was checked: look at it again, then decide. */
  | 'RESULT_CHANGED'
  /** The result rating of a head of unit is the unit's achievement; it is not entered. */
  | 'RESULT_FOLLOWS_UNIT'
  /** No rules of selection have been released for this kind by today. */
  | 'RULES_MISSING'
  /** Participants have neither a score nor a mark of absence: missing is never zero. */
  | 'SCORES_MISSING'
  /** The self-assessment comes first. */
  | 'SELF_ASSESSMENT_MISSING'
  /** Something else rests on the entry: see `StillRests`. */
  | 'STILL_RESTS'
  /** Not all targets are agreed by both sides. */
  | 'TARGET_NOT_AGREED'
  /** The text is too long. */
  | 'TOO_LONG'
  /** Its state does not allow this. */
  | 'TRANSITION_REFUSED'
  /** Not everything that belongs to the list is decided yet. */
  | 'UNDECIDED'
  /** The level above has not yet set the unit's achievement. */
  | 'UNIT_ACHIEVEMENT_MISSING'
  /** The unit is closed; its successor may be meant. */
  | 'UNIT_CLOSED'
  /** People, units below or later assignments are still inside: see `StillInside`. */
  | 'UNIT_NOT_EMPTY'
  /** It would hold sooner than an entry of law can: from tomorrow, and after what was released before it. */
  | 'VALID_FROM_TOO_SOON'
  /** Somebody changed it since you read it. */
  | 'VERSION_CONFLICT'
  /** The weights must sum to 10,000 basis points, or none may be given. */
  | 'WEIGHTS_NOT_10000';

/**
 * The evaluation of a person in a period or a year (evaluasi kinerja). Until it is handed over, its ratings, and that it is rated at all, are
 * shown to the rater and to the members of an open calibration session that holds it; to nobody else, the staffing agency and auditors included.
 */
export type Evaluation = Node & {
  __typename?: 'Evaluation';
  /** What the viewer can do with it now: names of mutations. Each succeeds with valid input, and none is missing. */
  allowedActions: Array<Scalars['String']['output']>;
  /** The behaviour rating (perilaku kerja) in the making or as handed over; null where it is missing or hidden from you. */
  behaviour?: Maybe<Judgement>;
  /** What stands in the way of all else that would be the viewer's in this state: what, who can help, until when. */
  blockers: Array<Blocker>;
  /** Confirmed changes by calibration; empty where hidden from you. */
  calibrations: Array<Calibration>;
  /** Credit points (angka kredit) of the year or, by periodic conversion, of the period; two places. Null before it is final and where it feeds none. The year's and those of its periods are alternatives for the same months and are never added: see `creditAccumulation`. */
  creditPoints?: Maybe<Scalars['Decimal']['output']>;
  /** The version that counts now; null before the first hand-over. */
  current?: Maybe<EvaluationVersion>;
  /** The instant that counts next: the day by which a period is to be rated (policy), the end of rating, of silence or of the time to object; null where none does. */
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  /** Who is evaluated (pegawai yang dinilai). */
  employee: Employee;
  /** Feedback that counts in this year, newest first: to the person and to those whom its audience names, the rater among them. */
  feedback: FeedbackConnection;
  /** When it became final; null before. */
  finalAt?: Maybe<Scalars['Instant']['output']>;
  /** What follows from it; null where nothing does, or it is not final. */
  followUp?: Maybe<FollowUp>;
  /** First evaluated day. */
  from: Scalars['Day']['output'];
  /** The hand-over of the current version and its receipt; null before. */
  handOver?: Maybe<HandOver>;
  /**
   * The units that the person headed in the evaluated time, with their achievements. Before the hand-over to whom its ratings are open, as things
   * are now; afterwards to all, as they were frozen.
   */
  headedUnits: Array<HeadedUnit>;
  /** How the post is held. Only the definitive post feeds credit points. */
  holding: HoldingKind;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Whether the post heads the unit: then the unit's achievement is the result rating. */
  isHead: Scalars['Boolean']['output'];
  /** Notes of leaving raters on earlier segments. */
  leavingNotes: Array<LeavingNote>;
  /** What the employee means to object with: theirs alone, and kept when the days are over; null where there is none, or no objection is possible. */
  objectionDraft?: Maybe<ObjectionDraft>;
  /** Objections against its versions, oldest first; those the viewer may see. */
  objections: Array<Objection>;
  /** Number of the evaluation period; null for the year. */
  period?: Maybe<Scalars['Int']['output']>;
  /** The plan of the last segment; null where it is not yours to see. */
  plan?: Maybe<Plan>;
  /** Title of the position of the last segment. */
  positionTitle: Scalars['String']['output'];
  /** The predicate of these ratings; null where one is missing or hidden from you. */
  predicate?: Maybe<Predicate>;
  /** Who rates as things are now (pejabat penilai kinerja), of what was handed over who did; null where there is nobody. */
  rater?: Maybe<Employee>;
  /** Who gave these ratings, as they were then; null before, or where it is hidden from you. */
  raterSnapshot?: Maybe<PersonSnapshot>;
  /** Why the rater's post is not of the level that the law asks for; null where it is, or the authority was lent. It refuses nothing. Frozen with the hand-over. */
  raterWarning?: Maybe<RaterWarning>;
  /** Why it was reopened; null unless a new version is being made. */
  reopenedReason?: Maybe<Scalars['String']['output']>;
  /** The result rating (hasil kerja) in the making or as handed over; null where it is missing or hidden from you. */
  result?: Maybe<Judgement>;
  /** Published results of the year's 360-degree rounds that were announced as input to the behaviour rating: input, never a score. To their audience only. */
  reviewResults: Array<ReviewResult>;
  /** The segments that are evaluated, with the months served in each: as things are now, of what was handed over as they were frozen. */
  segments: Array<EvaluationSegment>;
  /** A warning before the hand-over: posts whose days no agreed plan covers. Their months, and credit points, are lost unless a plan is agreed first. Empty afterwards. */
  segmentsWithoutPlan: Array<SegmentWithoutPlan>;
  /** The employee's own words; the rater sees them once submitted, nobody else does. */
  selfAssessment?: Maybe<SelfAssessment>;
  /** Where it stands. */
  status: EvaluationStatus;
  /** Last evaluated day. */
  to: Scalars['Day']['output'];
  /** The unit of the last segment. */
  unit: Unit;
  /** Computes the current version anew from its stored inputs; null before the first hand-over. */
  verification?: Maybe<EvaluationVerification>;
  /** Version, for `expectedVersion`. To whom ratings are hidden it does not move with them. */
  version: Scalars['Int']['output'];
  /** Versions that were handed over, oldest first. None of them ever changes. */
  versions: Array<EvaluationVersion>;
  /** Year of the cycle. */
  year: Scalars['Int']['output'];
};


/**
 * The evaluation of a person in a period or a year (evaluasi kinerja). Until it is handed over, its ratings, and that it is rated at all, are
 * shown to the rater and to the members of an open calibration session that holds it; to nobody else, the staffing agency and auditors included.
 */
export type EvaluationFeedbackArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** What the employee says. */
export type EvaluationAcknowledgeInput = {
  /** Read, or read and agreed. */
  acknowledgement: Acknowledgement;
  /** The evaluation. */
  evaluationId: Scalars['ID']['input'];
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** A remark, at most 1,000 characters (policy). */
  remark?: InputMaybe<Scalars['String']['input']>;
};

/** What was on record about a segment when the version was made. */
export type EvaluationEvidence = {
  __typename?: 'EvaluationEvidence';
  /** The plan. */
  planId: Scalars['ID']['output'];
  /** Its approved version. */
  planVersion?: Maybe<Scalars['Int']['output']>;
  /** How many entries of progress it had. */
  progressEntries: Scalars['Int']['output'];
};

/** An evaluation to make final. */
export type EvaluationFinaliseInput = {
  /** The evaluation. */
  evaluationId: Scalars['ID']['input'];
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** Evaluations to make final. */
export type EvaluationFinaliseManyInput = {
  /** The evaluations, at most 50 (policy). */
  evaluations: Array<EvaluationFinaliseRow>;
  /** Repeat it when you retry: rows that were done are not done again. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** What became of each row of a batch. */
export type EvaluationFinaliseManyPayload = {
  __typename?: 'EvaluationFinaliseManyPayload';
  /** One outcome a row, in the order of the input. */
  outcomes?: Maybe<Array<EvaluationFinaliseOutcome>>;
  /** Problems of the request as a whole; those of a row stand in its outcome. */
  userErrors: Array<UserError>;
};

/** What became of one row. */
export type EvaluationFinaliseOutcome = {
  __typename?: 'EvaluationFinaliseOutcome';
  /** The evaluation; null where the row failed. */
  evaluation?: Maybe<Evaluation>;
  /** What the caller can mend in this row; empty when done. */
  userErrors: Array<UserError>;
};

/** One row of a batch. */
export type EvaluationFinaliseRow = {
  /** The evaluation. */
  evaluationId: Scalars['ID']['input'];
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
};

/** The printing view of an evaluation (dokumen evaluasi kinerja pegawai, PermenPANRB 6/2022): the version that counts now, as it was frozen. */
export type EvaluationForm = {
  __typename?: 'EvaluationForm';
  /** 4. What the unit achieved (capaian kinerja organisasi): of a head what the rating was made with, of others once the unit is final; null before. */
  achievement?: Maybe<Achievement>;
  /** Name of the agency at the head of the form. */
  agency: Scalars['String']['output'];
  /** Behaviour rating with its reason (rating perilaku kerja). */
  behaviour: Judgement;
  /** When it became final; null before, when it is not for signing yet. */
  finalAt?: Maybe<Scalars['Instant']['output']>;
  /** When the version was handed over. */
  handedOverAt: Scalars['Instant']['output'];
  /** SHA-256 of the version, so that a print can be compared with the record. */
  hash: Scalars['String']['output'];
  /** Number of the evaluation period; null for the year (akhir). */
  period?: Maybe<Scalars['Int']['output']>;
  /** First evaluated day (periode penilaian). */
  periodFrom: Scalars['Day']['output'];
  /** Last evaluated day. */
  periodTo: Scalars['Day']['output'];
  /** 4. The predicate (predikat kinerja pegawai). */
  predicate: Predicate;
  /** The predicate in the words of the form. */
  predicateName: Scalars['String']['output'];
  /** 1. The rated person (pegawai yang dinilai). */
  rated: FormPerson;
  /** 2. The rater (pejabat penilai kinerja). */
  rater: FormPerson;
  /** 3. The rater's superior (atasan pejabat penilai kinerja), as recorded at the hand-over; null where there was none. */
  raterSuperior?: Maybe<FormPerson>;
  /** 5. Notes and recommendations (catatan/rekomendasi): the employee's remark when it was received; null where there is none. */
  remark?: Maybe<Scalars['String']['output']>;
  /** Result rating with its reason (rating hasil kerja). */
  result: Judgement;
  /** Number of the version. */
  version: Scalars['Int']['output'];
  /** Year. */
  year: Scalars['Int']['output'];
};

/** An evaluation to open. */
export type EvaluationOpenInput = {
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Number of the evaluation period; null for the year. */
  period?: InputMaybe<Scalars['Int']['input']>;
  /** The plan; of a definitive post, any of the year's opens the same yearly evaluation. */
  planId: Scalars['ID']['input'];
};

/** Evaluations to open. */
export type EvaluationOpenManyInput = {
  /** `endCursor` of the call before; absent to begin. */
  after?: InputMaybe<Scalars['String']['input']>;
  /** Repeat it when you retry: rows that were done are not done again. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The unit, with all units below it; the city's own unit means the whole city. */
  unitId: Scalars['ID']['input'];
  /** The year: last year's or this one. */
  year: Scalars['Int']['input'];
};

/** What became of each person. */
export type EvaluationOpenManyPayload = {
  __typename?: 'EvaluationOpenManyPayload';
  /** Where to go on; null when everybody was asked. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** One outcome a person, by unit and name. */
  outcomes?: Maybe<Array<EvaluationOpenOutcome>>;
  /** Problems of the request as a whole; those of a person stand in the outcome. */
  userErrors: Array<UserError>;
};

/** What became of one person's evaluation. */
export type EvaluationOpenOutcome = {
  __typename?: 'EvaluationOpenOutcome';
  /** Whose. */
  employee: Employee;
  /** The evaluation; null where it could not be opened. */
  evaluation?: Maybe<Evaluation>;
  /** What the caller can mend for this person; empty when done. */
  userErrors: Array<UserError>;
};

/** The evaluation after the mutation. */
export type EvaluationPayload = {
  __typename?: 'EvaluationPayload';
  /** The evaluation; null where nothing was done. */
  evaluation?: Maybe<Evaluation>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** A period that is evaluated by itself. */
export type EvaluationPeriod = {
  __typename?: 'EvaluationPeriod';
  /** First day. */
  from: Scalars['Day']['output'];
  /** 1 to 12, or 1 to 4. */
  number: Scalars['Int']['output'];
  /** Last day. */
  to: Scalars['Day']['output'];
};

/** Ratings. Absent leaves. */
export type EvaluationRateInput = {
  /** Whose achievement holds; only for who headed several units. Absent leaves. */
  achievement?: InputMaybe<ChosenAchievementInput>;
  /** The behaviour. */
  behaviour?: InputMaybe<JudgementInput>;
  /** The evaluation. */
  evaluationId: Scalars['ID']['input'];
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The result; not for heads of unit, whose result follows the unit. */
  result?: InputMaybe<JudgementInput>;
};

/** An evaluation to reopen. */
export type EvaluationReopenInput = {
  /** The evaluation. */
  evaluationId: Scalars['ID']['input'];
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why, 10 to 2,000 characters (policy). */
  reason: Scalars['String']['input'];
};

/** A segment of the evaluated time: the plan of one assignment. */
export type EvaluationSegment = {
  __typename?: 'EvaluationSegment';
  /** Those months, 1 to 12. A month counts where more than half of its days were served, in all segments together (of exactly half: where its last day is in one), for the segment with most of them, of equal ones the later. So a year has at most 12, and no month is in two segments. */
  countedMonths: Array<Scalars['Int']['output']>;
  /** First day. */
  from: Scalars['Day']['output'];
  /** As what kind of civil servant: credit points are for PNS only (policy). */
  kind: EmployeeKind;
  /** Level of the functional position (jenjang); null where it is none. */
  level?: Maybe<FunctionalLevel>;
  /** How many calendar months count for it: see `countedMonths`. */
  months: Scalars['Int']['output'];
  /** Its plan. */
  planId: Scalars['ID']['output'];
  /** The approved plan version by which it is judged. */
  planVersion?: Maybe<Scalars['Int']['output']>;
  /** Title of the position. */
  positionTitle: Scalars['String']['output'];
  /** Last day. */
  to: Scalars['Day']['output'];
  /** Name of the unit. */
  unitName: Scalars['String']['output'];
};

/** An evaluation to hand over. */
export type EvaluationShareInput = {
  /** The evaluation. */
  evaluationId: Scalars['ID']['input'];
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** How far the year's evaluation of a person has come, as everybody may know it. */
export type EvaluationStage =
  /** It is acknowledged. */
  | 'ACKNOWLEDGED'
  /** Nothing could be expected of the person in that year. */
  | 'EXEMPT'
  /** It is final. */
  | 'FINAL'
  /** It is handed over, and not acknowledged. */
  | 'HANDED_OVER'
  /** Nobody has opened it. */
  | 'NONE'
  /** It is open; the self-assessment is not handed in. */
  | 'OPENED'
  /** The self-assessment is handed in. Whether it is rated is not told. */
  | 'SELF_ASSESSED';

/** Where an evaluation stands. */
export type EvaluationStatus =
  /** Nothing to rate: no day of it was served. */
  | 'EXEMPT'
  /** Final. */
  | 'FINAL'
  /** Opened: the self-assessment and the ratings are being written. */
  | 'OPEN'
  /** Both ratings stand with their reasons. Told to the rater and to members of an open calibration session; to all others it is still OPEN. */
  | 'RATED'
  /** Handed over to the employee. */
  | 'SHARED';

/** A row of a unit's evaluations: no ratings, the predicate once handed over; before that only to the members of an open calibration session, in its list. */
export type EvaluationSummary = {
  __typename?: 'EvaluationSummary';
  /** The person. */
  employeeId: Scalars['ID']['output'];
  /** Name of the person. */
  employeeName: Scalars['String']['output'];
  /** Id of the evaluation. */
  evaluationId: Scalars['ID']['output'];
  /** How the post is held. */
  holding: HoldingKind;
  /** Title of the position. */
  positionTitle: Scalars['String']['output'];
  /** The predicate; null before it is handed over, except in the list of an open calibration session, to its members. */
  predicate?: Maybe<Predicate>;
  /** Where it stands. */
  status: EvaluationStatus;
};

/** A page of a unit's evaluations. */
export type EvaluationSummaryConnection = {
  __typename?: 'EvaluationSummaryConnection';
  /** The rows. */
  edges: Array<EvaluationSummaryEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A row of a page of a unit's evaluations. */
export type EvaluationSummaryEdge = {
  __typename?: 'EvaluationSummaryEdge';
  /** Cursor of this row, for `after`; valid for this list and viewer only. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: EvaluationSummary;
};

/** Numbers of evaluation and credit points; an evaluation takes those that hold when it is opened. */
export type EvaluationTerms = {
  __typename?: 'EvaluationTerms';
  /** Yearly credit points of each level; a higher one never less. Only the rows given change. */
  coefficient: Array<LevelCoefficient>;
  /** Credit points that a next grade and a next level ask for. Only the rows given change. */
  needed: Array<LevelNeed>;
  /** Days to object from receipt, 1 to 90. They are law (PP 30/2019 art. 59): only a new law changes them. */
  objectionDays: Scalars['Int']['output'];
  /** What each predicate is worth; a better one never less. Only the rows given change. */
  percent: Array<PredicatePercent>;
  /** Days after the end of a period in which it is to be rated, 1 to 120. */
  periodDays: Scalars['Int']['output'];
  /** Days to rate and hand over after a reopening, 1 to 60. */
  reopenedDays: Scalars['Int']['output'];
  /** Days for which the self-assessment is waited for, 0 to 60. */
  selfWaitDays: Scalars['Int']['output'];
  /** Days after which silence counts as receipt, 1 to 60. */
  silenceDays: Scalars['Int']['output'];
  /** Kinds of absence whose months are not counted; all of them. */
  takesMonths: Array<AbsenceKind>;
};

/** Numbers of evaluation and credit points; an evaluation takes those that hold when it is opened. */
export type EvaluationTermsInput = {
  /** Yearly credit points of each level; a higher one never less. Only the rows given change. */
  coefficient?: InputMaybe<Array<LevelCoefficientInput>>;
  /** Credit points that a next grade and a next level ask for. Only the rows given change. */
  needed?: InputMaybe<Array<LevelNeedInput>>;
  /** Days to object from receipt, 1 to 90. They are law (PP 30/2019 art. 59): only a new law changes them. */
  objectionDays?: InputMaybe<Scalars['Int']['input']>;
  /** What each predicate is worth; a better one never less. Only the rows given change. */
  percent?: InputMaybe<Array<PredicatePercentInput>>;
  /** Days after the end of a period in which it is to be rated, 1 to 120. */
  periodDays?: InputMaybe<Scalars['Int']['input']>;
  /** Days to rate and hand over after a reopening, 1 to 60. */
  reopenedDays?: InputMaybe<Scalars['Int']['input']>;
  /** Days for which the self-assessment is waited for, 0 to 60. */
  selfWaitDays?: InputMaybe<Scalars['Int']['input']>;
  /** Days after which silence counts as receipt, 1 to 60. */
  silenceDays?: InputMaybe<Scalars['Int']['input']>;
  /** Kinds of absence whose months are not counted; all of them. */
  takesMonths?: InputMaybe<Array<AbsenceKind>>;
};

/** Guidance on distribution, and days of an objection. */
export type EvaluationUnitsTerms = {
  __typename?: 'EvaluationUnitsTerms';
  /** Working days in which it should be decided, 1 to 90. */
  decisionWorkingDays: Scalars['Int']['output'];
  /** The guidance for each achievement. Only the shapes given change. */
  distribution: Array<DistributionShape>;
  /** Days from now to which one person's time to object may be extended, 1 to 120. */
  extensionDays: Scalars['Int']['output'];
  /** Days in which the rater answers an objection, 1 to 60. */
  statementDays: Scalars['Int']['output'];
};

/** Guidance on distribution, and days of an objection. */
export type EvaluationUnitsTermsInput = {
  /** Working days in which it should be decided, 1 to 90. */
  decisionWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** The guidance for each achievement. Only the shapes given change. */
  distribution?: InputMaybe<Array<DistributionShapeInput>>;
  /** Days from now to which one person's time to object may be extended, 1 to 120. */
  extensionDays?: InputMaybe<Scalars['Int']['input']>;
  /** Days in which the rater answers an objection, 1 to 60. */
  statementDays?: InputMaybe<Scalars['Int']['input']>;
};

/** A version computed anew from its stored inputs. */
export type EvaluationVerification = {
  __typename?: 'EvaluationVerification';
  /** The hash on record. */
  hash: Scalars['String']['output'];
  /** The hash of what was computed anew. */
  recomputed: Scalars['String']['output'];
  /** Whether predicate, months, credit points and hash are all the same. */
  same: Scalars['Boolean']['output'];
  /** Number of the version. */
  version: Scalars['Int']['output'];
};

/** A version that was handed over. It never changes. */
export type EvaluationVersion = {
  __typename?: 'EvaluationVersion';
  /** Absences that were taken into account. */
  absences: Array<AbsentDays>;
  /** The unit's achievement; for heads of unit only. */
  achievement?: Maybe<Achievement>;
  /** When it was handed over. */
  at: Scalars['Instant']['output'];
  /** The behaviour rating with its reason. */
  behaviour: Judgement;
  /** What made it. */
  cause: VersionCause;
  /** Credit points with their parts; null where it feeds none. They count once the evaluation is final. */
  credit?: Maybe<CreditPoints>;
  /** What was on record beside it. */
  evidence: Array<EvaluationEvidence>;
  /** SHA-256 of everything above, in canonical form. */
  hash: Scalars['String']['output'];
  /** The units that the person headed in the evaluated time, with their achievements. */
  headedUnits: Array<HeadedUnit>;
  /** 1, 2, 3, … */
  number: Scalars['Int']['output'];
  /** Version of the dated policy whose numbers it was made with. */
  policyVersion: Scalars['String']['output'];
  /** The predicate. */
  predicate: Predicate;
  /** The rated person as they were. */
  rated: PersonSnapshot;
  /** The rater as they were. */
  rater: PersonSnapshot;
  /** Why the rater's post was not of the level that the law asks for; null where it was, or the authority was lent. */
  raterWarning?: Maybe<RaterWarning>;
  /** Why there is a new version; null for the first. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The result rating with its reason. */
  result: Judgement;
  /** The segments with the months served in each. */
  segments: Array<EvaluationSegment>;
};

/** A file of evidence. */
export type Evidence = Node & {
  __typename?: 'Evidence';
  /** Media type. */
  contentType: Scalars['String']['output'];
  /** Name of the file. */
  fileName: Scalars['String']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** SHA-256 of the file, 64 hex digits. */
  sha256: Scalars['String']['output'];
  /** Bytes. */
  size: Scalars['Int']['output'];
  /** A link that opens the file, valid for 15 minutes and another at each reading: ask for it when it is to be opened, never keep it. */
  url: Scalars['String']['output'];
};

/** How large a kind of file may be. */
export type EvidenceFileTerms = {
  __typename?: 'EvidenceFileTerms';
  /** The kind. */
  kind: EvidenceKind;
  /** Bytes at most, up to 25 MiB; 0: not accepted. */
  mostBytes: Scalars['Int']['output'];
};

/** How large a kind of file may be. */
export type EvidenceFileTermsInput = {
  /** The kind. */
  kind: EvidenceKind;
  /** Bytes at most, up to 25 MiB; 0: not accepted. */
  mostBytes: Scalars['Int']['input'];
};

/** Kinds of files that can be evidence. New ones may come. */
export type EvidenceKind =
  /** Text, Office Open XML, without macros. */
  | 'DOCX'
  /** Picture, JPEG. */
  | 'JPEG'
  /** Spreadsheet, OpenDocument, without scripts. */
  | 'ODS'
  /** Text, OpenDocument, without scripts. */
  | 'ODT'
  /** PDF. */
  | 'PDF'
  /** Picture, PNG. */
  | 'PNG'
  /** Spreadsheet, Office Open XML, without macros. */
  | 'XLSX';

/** Evidence that lies elsewhere, such as a folder or a page of a system of the city. The product never opens it, and nobody vouches that it stays what it was. */
export type EvidenceLink = {
  __typename?: 'EvidenceLink';
  /** Where it leads: the host in ASCII. Show it beside the title, so that a name in another script is seen for what it is. */
  host: Scalars['String']['output'];
  /** What it is called; null where nothing was given. */
  title?: Maybe<Scalars['String']['output']>;
  /** The address, https. */
  url: Scalars['String']['output'];
};

/** A link as evidence. */
export type EvidenceLinkInput = {
  /** What it is called, at most 150 characters (policy). */
  title?: InputMaybe<Scalars['String']['input']>;
  /** An https address on the internet, at most 2,000 characters (policy): no user name, port, IP address or name of a private network. */
  url: Scalars['String']['input'];
};

/** How to upload the announced file. */
export type EvidencePayload = {
  __typename?: 'EvidencePayload';
  /** The contract; null where nothing was done. */
  upload?: Maybe<EvidenceUpload>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** Which files may be evidence, and how large. */
export type EvidenceTerms = {
  __typename?: 'EvidenceTerms';
  /** How large each kind may be. */
  files: Array<EvidenceFileTerms>;
  /** Files of one entry, and beside them links, at most; 1 to 20. */
  mostPerEntry: Scalars['Int']['output'];
  /** Bytes to which an office file may unpack, 1 to 200 MiB. */
  mostUnpacked: Scalars['Int']['output'];
};

/** Which files may be evidence, and how large. */
export type EvidenceTermsInput = {
  /** How large each kind may be. Only the kinds given change; one kind at least stays accepted. */
  files?: InputMaybe<Array<EvidenceFileTermsInput>>;
  /** Files of one entry, and beside them links, at most; 1 to 20. */
  mostPerEntry?: InputMaybe<Scalars['Int']['input']>;
  /** Bytes to which an office file may unpack, 1 to 200 MiB. */
  mostUnpacked?: InputMaybe<Scalars['Int']['input']>;
};

/** How to upload an announced file: send its bytes to `url` by `method` with exactly these headers. */
export type EvidenceUpload = {
  __typename?: 'EvidenceUpload';
  /** Name the file by this id in `progressAdd`. */
  evidenceId: Scalars['ID']['output'];
  /** The contract ends then; announce the file anew afterwards. */
  expiresAt: Scalars['Instant']['output'];
  /** Headers. */
  headers: Array<UploadHeader>;
  /** HTTP method. */
  method: Scalars['String']['output'];
  /** Where to. */
  url: Scalars['String']['output'];
};

/** A file to announce. */
export type EvidenceUploadInput = {
  /** Media type: PDF, JPEG, PNG, or an office file without macros, docx, xlsx, odt or ods (policy). */
  contentType: Scalars['String']['input'];
  /** Name of the file, at most 150 characters (policy). */
  fileName: Scalars['String']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The plan whose progress it proves. */
  planId: Scalars['ID']['input'];
  /** SHA-256 of the file, 64 hex digits. */
  sha256: Scalars['String']['input'];
  /** Bytes, at most 10 MiB for a document, 5 MiB for a picture (policy). */
  size: Scalars['Int']['input'];
};

/** How somebody leaves a selection without being ranked. Neither is the same as absent. */
export type Exclusion =
  /** Put out of the selection (diskualifikasi). */
  | 'DISQUALIFIED'
  /** By their own wish (mengundurkan diri). */
  | 'WITHDRAWN';

/** What a disqualified applicant holds against it, and the committee's answer. */
export type ExclusionObjection = {
  __typename?: 'ExclusionObjection';
  /** Whether it was upheld; null until it is answered. */
  accepted?: Maybe<Scalars['Boolean']['output']>;
  /** The committee's answer; null until it is given. */
  answer?: Maybe<Scalars['String']['output']>;
  /** When it was answered; null until then. */
  answeredAt?: Maybe<Scalars['Instant']['output']>;
  /** When it was filed. */
  filedAt: Scalars['Instant']['output'];
  /** In the applicant's words. */
  text: Scalars['String']['output'];
};

/** Why somebody is disqualified. */
export type ExclusionReason =
  /** Cheating in a test (kecurangan, joki). */
  | 'CHEATING'
  /** A criminal conviction that excludes from service. */
  | 'CRIMINAL_CONVICTION'
  /** Has died (meninggal dunia). */
  | 'DECEASED'
  /** Documents that are not genuine (dokumen palsu). */
  | 'FALSE_DOCUMENTS'
  /** A false statement (keterangan tidak benar). */
  | 'FALSE_STATEMENT'
  /** Another reason; then the note says it. */
  | 'OTHER'
  /** A requirement of the post is not met after all. */
  | 'REQUIREMENT_NOT_MET'
  /** Serves as a civil servant already (masih berstatus ASN). */
  | 'SERVING_ASN';

/** Where an exclusion stands. */
export type ExclusionStatus =
  /** Holds. */
  | 'IN_FORCE'
  /** Taken back: the person takes part again, and an offer that had ended stands again. */
  | 'LIFTED'
  /** An objection was upheld: holds until a second person agrees to take it back. */
  | 'LIFT_PROPOSED'
  /** Proposed: waits for a second person, changes nothing, and the applicant does not know of it. */
  | 'PROPOSED'
  /** The second person did not agree: nothing has changed. */
  | 'REJECTED';

/**
 * Continuous feedback from one employee about another (umpan balik berkelanjutan). Its audience is told before it is written, frozen with it,
 * and never widens: no office, line of superiors or later superior opens it. Nothing counts feedback: there is no number of praises, no
 * ranking and no sorting by it anywhere in this API, and its lists have no `totalCount`.
 * Every change is one record of the table's stream, of type `Feedback`, with the whole object in `body`: later modules take development
 * steps (`body.step`) from there.
 */
export type Feedback = Node & {
  __typename?: 'Feedback';
  /** Whom it is about: the recipient (penerima). */
  about: Employee;
  /** When the recipient acknowledged it; null before. */
  acknowledgedAt?: Maybe<Scalars['Instant']['output']>;
  /** What the viewer can do with it now: names of mutations. */
  allowedActions: Array<Scalars['String']['output']>;
  /** Who was named as its audience when it was written, the author first. */
  audience: Array<Employee>;
  /** Who wrote it. */
  author: Employee;
  /** What stands in the way of all else that would be the viewer's in this state: what, who can help, until when. */
  blockers: Array<Blocker>;
  /** End of the day on which an open development step is due; null where there is none. */
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  /** The progress entry with which the recipient followed it up; null where there is none. */
  entry?: Maybe<FollowUpEntry>;
  /** When it was given. */
  givenAt: Scalars['Instant']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** How it is meant. */
  kind: FeedbackKind;
  /** What it speaks of; null where nothing in particular. */
  link?: Maybe<FeedbackLink>;
  /** How the author stood to the recipient. */
  relation: FeedbackRelation;
  /** The thread below it, oldest first; at most 20 (policy). For author and recipient only; empty once removed. */
  replies?: Maybe<Array<FeedbackReply>>;
  /** The request that it answers; null where nobody asked. */
  requestId?: Maybe<Scalars['ID']['output']>;
  /** Where it stands. */
  status: FeedbackStatus;
  /** What the recipient has resolved to do; null where nothing yet. */
  step?: Maybe<DevelopmentStep>;
  /** Its present wording; null once removed. */
  text?: Maybe<Scalars['String']['output']>;
  /** Version, for `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Older wordings, oldest first, for the same audience; empty once removed. */
  versions: Array<FeedbackVersion>;
  /** Who sees it, in one word. */
  visibility: FeedbackVisibility;
  /** When its present wording was written. */
  wordedAt: Scalars['Instant']['output'];
  /** The year whose evaluation it is evidence for; null unless COUNTED. */
  year?: Maybe<Scalars['Int']['output']>;
};

/** Feedback to acknowledge. */
export type FeedbackAcknowledgeInput = {
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Which feedback. */
  feedbackId: Scalars['ID']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** Who will see a feedback, were it written now (siapa yang akan melihat). */
export type FeedbackAudience = {
  __typename?: 'FeedbackAudience';
  /** Who will see it, in words for people: show it before anything is written. */
  label: Scalars['String']['output'];
  /** The people who will see it, the author first. */
  people: Array<Employee>;
  /** Hand it to `feedbackGive`: if the audience has changed by then, nothing is written. */
  token: Scalars['String']['output'];
  /** For COUNTED: also the official who rates the recipient for this year will see it; else null. */
  year?: Maybe<Scalars['Int']['output']>;
};

/** A page of feedback. There is no `totalCount`: nobody counts them. */
export type FeedbackConnection = {
  __typename?: 'FeedbackConnection';
  /** The rows. */
  edges: Array<FeedbackEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A row of a page of feedback. */
export type FeedbackEdge = {
  __typename?: 'FeedbackEdge';
  /** Cursor of this row, for `after`; valid for this list and viewer only. */
  cursor: Scalars['String']['output'];
  /** The feedback. */
  node: Feedback;
};

/** What follows from a feedback: exactly one of the two. */
export type FeedbackFollowUpInput = {
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Which feedback. */
  feedbackId: Scalars['ID']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** A progress entry of the own plan; its note names the feedback by id. */
  progress?: InputMaybe<FollowUpProgressInput>;
  /** A development step. */
  step?: InputMaybe<DevelopmentStepInput>;
};

/** Feedback to give. */
export type FeedbackGiveInput = {
  /** Whom it is about. About oneself only PRIVATE. */
  aboutId: Scalars['ID']['input'];
  /** From `feedbackAudience` for this recipient and visibility. AUDIENCE_CHANGED where others would see it now. */
  audienceToken: Scalars['String']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** How it is meant. */
  kind: FeedbackKind;
  /** What it speaks of; nothing in particular by default. */
  link?: InputMaybe<FeedbackLinkInput>;
  /** The open request that it answers. */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** The words, at most 2,000 characters (policy). */
  text: Scalars['String']['input'];
  /** Who should see it. */
  visibility: FeedbackVisibility;
};

/** How feedback is meant (jenis umpan balik). */
export type FeedbackKind =
  /** A concern (keprihatinan). */
  | 'CONCERN'
  /** Praise (apresiasi). */
  | 'PRAISE'
  /** A suggestion (saran). */
  | 'SUGGESTION';

/** What a feedback speaks of: a target of the recipient's plan, or a core value. */
export type FeedbackLink = {
  __typename?: 'FeedbackLink';
  /** The core value BerAKHLAK; null where a target is meant. */
  behaviour?: Maybe<CoreValue>;
  /** The plan; null where a behaviour is meant. */
  planId?: Maybe<Scalars['ID']['output']>;
  /** The target (RHK) in that plan; null where a behaviour is meant. */
  targetId?: Maybe<Scalars['ID']['output']>;
};

/** A target or a core value, not both. */
export type FeedbackLinkInput = {
  /** A core value. */
  behaviour?: InputMaybe<CoreValue>;
  /** A target in the working content or last approved version of the recipient's plan. */
  target?: InputMaybe<FeedbackTargetInput>;
};

/** The feedback after the mutation. */
export type FeedbackPayload = {
  __typename?: 'FeedbackPayload';
  /** The feedback; null where nothing was done, and where the viewer does not see it. */
  feedback?: Maybe<Feedback>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** How the author stood to the recipient on the day of writing. Computed from the organisation, never claimed. */
export type FeedbackRelation =
  /** Anybody else of the region; only within the agency, or in answer to a request. */
  | 'OTHER'
  /** They share a superior or a unit (rekan sejawat). */
  | 'PEER'
  /** About oneself: a private note. */
  | 'SELF'
  /** The recipient is a direct superior of the author (bawahan). */
  | 'SUBORDINATE'
  /** The author is a direct superior (atasan langsung). */
  | 'SUPERIOR';

/** A word in the thread below a feedback (tanggapan). */
export type FeedbackReply = {
  __typename?: 'FeedbackReply';
  /** When. */
  at: Scalars['Instant']['output'];
  /** Who wrote it: author or recipient. */
  author: Employee;
  /** From 1. */
  number: Scalars['Int']['output'];
  /** The words. */
  text: Scalars['String']['output'];
};

/** A word for the thread. */
export type FeedbackReplyInput = {
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Which feedback. */
  feedbackId: Scalars['ID']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The words, at most 1,000 characters (policy). */
  text: Scalars['String']['input'];
};

/** A report of abuse. */
export type FeedbackReportInput = {
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Which feedback. */
  feedbackId: Scalars['ID']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why it is abuse, at most 500 characters (policy); an officer reads it without your name, so do not write it here. */
  reason: Scalars['String']['input'];
};

/** Somebody asks for feedback about themself (permintaan umpan balik). SELF is whom it is put to, AUTHOR who makes it. */
export type FeedbackRequest = Node & {
  __typename?: 'FeedbackRequest';
  /** What the viewer can do with it now: names of mutations. */
  allowedActions: Array<Scalars['String']['output']>;
  /** The feedback that answered it; null where there is none, or the viewer does not see it. */
  answer?: Maybe<Feedback>;
  /** Whom it is put to. */
  asked: Employee;
  /** When it was asked. */
  askedAt: Scalars['Instant']['output'];
  /** What stands in the way of all else that would be the viewer's in this state: what, who can help, until when. */
  blockers: Array<Blocker>;
  /** The first instant at which it can no longer be answered; null once answered, declined or withdrawn. */
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  /** Why it was declined; null where nothing was said. */
  declineNote?: Maybe<Scalars['String']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What it speaks of; null where nothing in particular. */
  link?: Maybe<FeedbackLink>;
  /** What they want to know. */
  question: Scalars['String']['output'];
  /** Who asks, and about whom. */
  requester: Employee;
  /** Where it stands. */
  status: FeedbackRequestStatus;
  /** Version, for `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A page of requests for feedback. There is no `totalCount`: nobody counts them. */
export type FeedbackRequestConnection = {
  __typename?: 'FeedbackRequestConnection';
  /** The rows. */
  edges: Array<FeedbackRequestEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A request to decline. */
export type FeedbackRequestDeclineInput = {
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why, at most 300 characters (policy). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Which request. */
  requestId: Scalars['ID']['input'];
};

/** A row of a page of requests for feedback. */
export type FeedbackRequestEdge = {
  __typename?: 'FeedbackRequestEdge';
  /** Cursor of this row, for `after`; valid for this list and viewer only. */
  cursor: Scalars['String']['output'];
  /** The request. */
  node: FeedbackRequest;
};

/** Feedback to ask for. At most 10 requests of one requester are open at a time (policy). */
export type FeedbackRequestInput = {
  /** Last day on which it can be answered; 14 days from today by default, at most 60 (policy). */
  expiresOn?: InputMaybe<Scalars['Day']['input']>;
  /** Whom to ask. */
  fromId: Scalars['ID']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** What it speaks of: a target of your own plan, or a core value. */
  link?: InputMaybe<FeedbackLinkInput>;
  /** What you want to know, at most 500 characters (policy). */
  question: Scalars['String']['input'];
};

/** The request after the mutation. */
export type FeedbackRequestPayload = {
  __typename?: 'FeedbackRequestPayload';
  /** The request; null where nothing was done. */
  request?: Maybe<FeedbackRequest>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** On which side of requests the viewer stands. */
export type FeedbackRequestSide =
  /** Requests that were put to the viewer. */
  | 'ASKED'
  /** Requests that the viewer has made. */
  | 'ASKING';

/** Where a request for feedback stands. */
export type FeedbackRequestStatus =
  /** Answered by a feedback. */
  | 'ANSWERED'
  /** Declined by whom it was put to. */
  | 'DECLINED'
  /** Its time is over. */
  | 'EXPIRED'
  /** Waits for an answer. */
  | 'OPEN'
  /** Taken back by the requester. */
  | 'WITHDRAWN';

/** A request to take back. */
export type FeedbackRequestWithdrawInput = {
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Which request. */
  requestId: Scalars['ID']['input'];
};

/** A new wording. */
export type FeedbackReviseInput = {
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Which feedback. */
  feedbackId: Scalars['ID']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** How it is meant. */
  kind: FeedbackKind;
  /** What it speaks of; nothing in particular where absent, whatever stood there before. */
  link?: InputMaybe<FeedbackLinkInput>;
  /** The words, at most 2,000 characters (policy). */
  text: Scalars['String']['input'];
};

/** Where a feedback stands. */
export type FeedbackStatus =
  /** The recipient has acknowledged it (diterima): it is not edited any more. */
  | 'ACKNOWLEDGED'
  /** Given; the author may still revise or withdraw it. */
  | 'GIVEN'
  /** Removed after a report of abuse was upheld: nobody reads its words any more, and it counts nowhere. */
  | 'REMOVED'
  /** Taken back by the author before acknowledgement; only the author still sees it. */
  | 'WITHDRAWN';

/** A target of a plan. */
export type FeedbackTargetInput = {
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** The target. */
  targetId: Scalars['ID']['input'];
};

/** Numbers of feedback. */
export type FeedbackTerms = {
  __typename?: 'FeedbackTerms';
  /** Working days within which a report of abuse is decided, 1 to 60. */
  abuseWorkingDays: Scalars['Int']['output'];
  /** Days for which a request stays open, 1 to 90. */
  requestDays: Scalars['Int']['output'];
  /** The most days that a request may ask for, 1 to 180. */
  requestMostDays: Scalars['Int']['output'];
};

/** Numbers of feedback. */
export type FeedbackTermsInput = {
  /** Working days within which a report of abuse is decided, 1 to 60. */
  abuseWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** Days for which a request stays open, 1 to 90. */
  requestDays?: InputMaybe<Scalars['Int']['input']>;
  /** The most days that a request may ask for, 1 to 180. */
  requestMostDays?: InputMaybe<Scalars['Int']['input']>;
};

/** A wording that a later one has replaced; it never changes. */
export type FeedbackVersion = {
  __typename?: 'FeedbackVersion';
  /** When it was written. */
  at: Scalars['Instant']['output'];
  /** How it was meant. */
  kind: FeedbackKind;
  /** What it spoke of. */
  link?: Maybe<FeedbackLink>;
  /** From 1. */
  number: Scalars['Int']['output'];
  /** The words. */
  text: Scalars['String']['output'];
};

/** Who will ever see a feedback (keterlihatan). Chosen before writing and never changed. */
export type FeedbackVisibility =
  /** Also whoever rates the recipient, as evidence in the evaluation of that year (bukti evaluasi). */
  | 'COUNTED'
  /** A note that only its author ever sees (catatan pribadi). */
  | 'PRIVATE'
  /** Author and recipient. */
  | 'SHARED';

/** Feedback to take back. */
export type FeedbackWithdrawInput = {
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Which feedback. */
  feedbackId: Scalars['ID']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** Documents filed before appointment (pemberkasan): only whether they have come, never what they say. */
export type Filing = {
  __typename?: 'Filing';
  /** Those that are still missing. */
  missing: Array<FilingDocument>;
  /** Those that have come. */
  received: Array<FilingDocument>;
  /** When this was last recorded; null where nothing has come yet. */
  recordedAt?: Maybe<Scalars['Instant']['output']>;
};

/** Documents to file before appointment. */
export type FilingDocument =
  /** Diploma (ijazah). */
  | 'DIPLOMA'
  /** Certificate of freedom from drugs (surat bebas narkoba). */
  | 'DRUG_FREE'
  /** Health certificate (surat keterangan sehat). */
  | 'HEALTH'
  /** Life history (daftar riwayat hidup). */
  | 'LIFE_HISTORY'
  /** Police record (SKCK). */
  | 'POLICE_RECORD'
  /** Signed statement (surat pernyataan). */
  | 'STATEMENT'
  /** Transcript of marks (transkrip nilai). */
  | 'TRANSCRIPT';

/** Documents that have come. */
export type FilingRecordInput = {
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The offer. */
  offerId: Scalars['ID']['input'];
  /** All that have come: the list replaces the one before. */
  received: Array<FilingDocument>;
};

/** From which lists empty posts are filled. */
export type FillRouteTerms = {
  __typename?: 'FillRouteTerms';
  /** Categories of the lists that somebody comes from. */
  from: Array<FormationCategory>;
  /** Within the unit, or from another. */
  ground: PlacementGround;
  /** Categories of the empty posts. */
  to: Array<FormationCategory>;
  /** Requirements of those posts that are not asked of who comes this way. */
  waives: Array<EligibilityRequirement>;
};

/** From which lists empty posts are filled. */
export type FillRouteTermsInput = {
  /** Categories of the lists that somebody comes from. */
  from: Array<FormationCategory>;
  /** Within the unit, or from another. */
  ground: PlacementGround;
  /** Categories of the empty posts. */
  to: Array<FormationCategory>;
  /** Requirements of those posts that are not asked of who comes this way. */
  waives: Array<EligibilityRequirement>;
};

/** How somebody of another list meets one requirement of the empty posts that they are placed in (syarat formasi tujuan). */
export type FillingFinding = {
  __typename?: 'FillingFinding';
  /** What the applicant has. */
  actual: Scalars['String']['output'];
  /** What those posts ask. */
  asked: Scalars['String']['output'];
  /** Whether it is met. */
  met: Scalars['Boolean']['output'];
  /** Which. */
  requirement: EligibilityRequirement;
  /** It is not met, and not asked of who comes this way (rules of the campaign). */
  waived: Scalars['Boolean']['output'];
};

/** What follows from a final evaluation (tindak lanjut). */
export type FollowUp = {
  __typename?: 'FollowUp';
  /** Since when. */
  at: Scalars['Instant']['output'];
  /** The version it follows from. */
  evaluationVersion: Scalars['Int']['output'];
  /** What kind. */
  kind: FollowUpKind;
};

/** Where a progress entry stands that follows a feedback up. */
export type FollowUpEntry = {
  __typename?: 'FollowUpEntry';
  /** The entry in its progress. */
  entryId: Scalars['ID']['output'];
  /** The plan. */
  planId: Scalars['ID']['output'];
};

/** Kinds of follow-up. */
export type FollowUpKind =
  /** A proposal for an award (usulan penghargaan). */
  | 'AWARD_PROPOSAL'
  /** A plan of development, worded as help (rencana pengembangan). */
  | 'DEVELOPMENT_PLAN';

/** Progress of the own plan, by the same rules as `progressAdd`. */
export type FollowUpProgressInput = {
  /** The day it tells of: within the segment, not in the future. */
  day: Scalars['Day']['input'];
  /** The indicator. */
  indicatorId: Scalars['ID']['input'];
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** The target. */
  targetId: Scalars['ID']['input'];
  /** The description, for a described measure, at most 2,000 characters (policy). */
  text?: InputMaybe<Scalars['String']['input']>;
  /** The value, for a counted measure. */
  value?: InputMaybe<Scalars['Decimal']['input']>;
};

/** A core value as the form prints it. */
export type FormBehaviour = {
  __typename?: 'FormBehaviour';
  /** The superior's special expectation. */
  expectation?: Maybe<Scalars['String']['output']>;
  /** Its three guides. */
  guides: Array<Scalars['String']['output']>;
  /** Its Indonesian name. */
  name: Scalars['String']['output'];
  /** Running number. */
  number: Scalars['Int']['output'];
  /** The value. */
  value: CoreValue;
};

/** An indicator as the form prints it. */
export type FormIndicator = {
  __typename?: 'FormIndicator';
  /** Aspect or perspective, in Indonesian. */
  aspect: Scalars['String']['output'];
  /** Target with its unit, decimal comma. */
  target: Scalars['String']['output'];
  /** Indicator. */
  text: Scalars['String']['output'];
};

/** A person as the form names them. */
export type FormPerson = {
  __typename?: 'FormPerson';
  /** Pangkat/golongan ruang; by the same rule, of `Employee.grade`. */
  grade?: Maybe<Scalars['String']['output']>;
  /** Nama. */
  name: Scalars['String']['output'];
  /** NIP or NI PPPK; null for somebody without one, such as the mayor, and for who is neither of the two who sign nor may see `Employee.identifiers`. */
  number?: Maybe<Scalars['String']['output']>;
  /** Jabatan. */
  position?: Maybe<Scalars['String']['output']>;
  /** Unit kerja. */
  unit?: Maybe<Scalars['String']['output']>;
};

/** A row of the form's results. */
export type FormResult = {
  __typename?: 'FormResult';
  /** Its indicators. */
  indicators: Array<FormIndicator>;
  /** Running number. */
  number: Scalars['Int']['output'];
  /** The result (rencana hasil kerja). */
  result: Scalars['String']['output'];
  /** The superior's result that is intervened in. */
  superiorResult?: Maybe<Scalars['String']['output']>;
};

/** Posts that a unit asks for, and what became of the request (usulan formasi). The public reads what was approved as `Opening`. */
export type Formation = Node & {
  __typename?: 'Formation';
  /** What the viewer can do with it now: names of mutations. Each succeeds with valid input, and none is missing. */
  allowedActions: Array<Scalars['String']['output']>;
  /** What stands in the way of all else that would be the viewer's in this state: what, who can help, until when. */
  blockers: Array<Blocker>;
  /** The campaign they are part of. */
  campaign: Campaign;
  /** The last correction, whatever became of it; null where none was asked for. */
  correction?: Maybe<FormationCorrection>;
  /** Registration opens then, so until then it can be decided; null for a campaign that has been published. */
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  /** When it was decided; null while it waits. */
  decidedAt?: Maybe<Scalars['Instant']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What is asked for. */
  opening: Opening;
  /** Why it was rejected or withdrawn; null otherwise. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it was asked for. */
  requestedAt: Scalars['Instant']['output'];
  /** Where the request stands. */
  status: FormationStatus;
  /** Version, for `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** Posts to approve. */
export type FormationApproveInput = {
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The request. */
  formationId: Scalars['ID']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** For whom posts are kept (jenis penetapan kebutuhan). */
export type FormationCategory =
  /** Graduates with praise (putra-putri lulusan terbaik, cum laude). */
  | 'CUM_LAUDE'
  /** Indonesians working abroad (diaspora). */
  | 'DIASPORA'
  /** People with a disability (penyandang disabilitas). */
  | 'DISABILITY'
  /** Everybody (umum). */
  | 'GENERAL'
  /** Papuans (putra-putri Papua). */
  | 'PAPUA'
  /** People of underdeveloped regions (daerah tertinggal). */
  | 'UNDERDEVELOPED_REGION';

/** A page of requests for posts. */
export type FormationConnection = {
  __typename?: 'FormationConnection';
  /** The rows. */
  edges: Array<FormationEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many requests wait, all pages together. One read where the page does not tell it by itself. */
  totalCount: Scalars['Int']['output'];
};

/** What of posts is to be put right; absent leaves. */
export type FormationCorrectInput = {
  /** The test beside the field test by computer: all of it; null takes it away. */
  additionalTest?: InputMaybe<AdditionalTestInput>;
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The posts. */
  formationId: Scalars['ID']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** How many posts, at least 1. */
  quota?: InputMaybe<Scalars['Int']['input']>;
  /** Why, at most 300 characters (policy). Everybody will read it: name nobody. */
  reason: Scalars['String']['input'];
  /** What applicants must have: all of it. */
  requirements?: InputMaybe<RequirementsInput>;
};

/** A correction of approved posts (ralat formasi), as those who ask for posts and those who approve them read it. */
export type FormationCorrection = {
  __typename?: 'FormationCorrection';
  /** What is to hold. */
  after: FormationTerms;
  /** What holds without it. */
  before: FormationTerms;
  /** When it was approved or rejected; null while it waits. */
  decidedAt?: Maybe<Scalars['Instant']['output']>;
  /** Whether by the viewer, who then does not approve it. */
  mine: Scalars['Boolean']['output'];
  /** When it was asked for. */
  proposedAt: Scalars['Instant']['output'];
  /** Why; public once it is approved in a campaign that is published. */
  reason: Scalars['String']['output'];
  /** Why it was rejected; null otherwise. */
  refusal?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  status: FormationCorrectionStatus;
};

/** A correction of posts to approve. */
export type FormationCorrectionApproveInput = {
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The posts. */
  formationId: Scalars['ID']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** A correction of posts to reject. */
export type FormationCorrectionRejectInput = {
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The posts. */
  formationId: Scalars['ID']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why, at most 300 characters (policy). */
  reason: Scalars['String']['input'];
};

/** Where a correction of posts stands. */
export type FormationCorrectionStatus =
  /** Holds. */
  | 'APPROVED'
  /** Waits for the second person. */
  | 'PROPOSED'
  /** Does not. */
  | 'REJECTED';

/** A row of a page of requests for posts. */
export type FormationEdge = {
  __typename?: 'FormationEdge';
  /** Cursor of this row, for `after`; valid for this list and viewer only. */
  cursor: Scalars['String']['output'];
  /** The request. */
  node: Formation;
};

/** The request for posts after the mutation. */
export type FormationPayload = {
  __typename?: 'FormationPayload';
  /** The request; null where nothing was done. */
  formation?: Maybe<Formation>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** Posts to reject. */
export type FormationRejectInput = {
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The request. */
  formationId: Scalars['ID']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why, at most 300 characters (policy). */
  reason: Scalars['String']['input'];
};

/** Posts to ask for. */
export type FormationRequestInput = {
  /** A test beside the field test by computer, which then weighs the rest; absent or null = none. */
  additionalTest?: InputMaybe<AdditionalTestInput>;
  /** The campaign that is being prepared. */
  campaignId: Scalars['ID']['input'];
  /** For whom the posts are kept. */
  category: FormationCategory;
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Which passing grades and ages hold. */
  positionGroup: PositionGroup;
  /** Title of the position, at most 200 characters (policy). */
  positionTitle: Scalars['String']['input'];
  /** How many posts, at least 1. */
  quota: Scalars['Int']['input'];
  /** What applicants must have. */
  requirements: RequirementsInput;
  /** The unit that needs them. */
  unitId: Scalars['ID']['input'];
};

/** How the posts of a formation stand. Offered, accepted, hired and free make the quota; tied and unfilled are among the free ones. */
export type FormationSeats = {
  __typename?: 'FormationSeats';
  /** Accepted, and not appointed yet. */
  accepted: Scalars['Int']['output'];
  /** What the viewer can do with it now: names of mutations. Each succeeds with valid input, and none is missing. */
  allowedActions: Array<Scalars['String']['output']>;
  /** What stands in the way of all else that would be the viewer's in this state: what, who can help, until when. */
  blockers: Array<Blocker>;
  /** On offer to nobody. */
  free: Scalars['Int']['output'];
  /** Appointed. */
  hired: Scalars['Int']['output'];
  /** Offered, and not answered yet. */
  offered: Scalars['Int']['output'];
  /** The posts. */
  opening: Opening;
  /** How many posts there are. */
  quota: Scalars['Int']['output'];
  /**
   * Free ones that wait for people to decide: more are equal in every key than there are posts, or such equals of another list may come here
   * once it is decided there. 0 before the final list is published.
   */
  tied: Scalars['Int']['output'];
  /** Registration numbers of the equals among whom is decided here; empty where that is elsewhere. */
  tiedNumbers: Array<Scalars['String']['output']>;
  /** Free ones that nobody is left for (formasi kosong). 0 before the final list is published; all free ones once the campaign is over. */
  unfilled: Scalars['Int']['output'];
  /** Version, for `expectedVersion` of `offersMake`; 0 while nothing was offered. */
  version: Scalars['Int']['output'];
};

/** A page of seats. */
export type FormationSeatsConnection = {
  __typename?: 'FormationSeatsConnection';
  /** The rows. */
  edges: Array<FormationSeatsEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many announced posts the campaign has, all pages together. No read of its own. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of seats. */
export type FormationSeatsEdge = {
  __typename?: 'FormationSeatsEdge';
  /** Cursor of this row, for `after`; valid for this list and viewer only. */
  cursor: Scalars['String']['output'];
  /** The seats of one formation. */
  node: FormationSeats;
};

/** Where a request for posts stands. */
export type FormationStatus =
  /** Part of the campaign. */
  | 'APPROVED'
  /** Not part of the campaign. */
  | 'REJECTED'
  /** Waits for the second person. */
  | 'REQUESTED'
  /** Taken out of the campaign while it was being prepared. */
  | 'WITHDRAWN';

/** What of posts can be put right after they were approved. */
export type FormationTerms = {
  __typename?: 'FormationTerms';
  /** A test beside the field test by computer; null where there is none. */
  additionalTest?: Maybe<AdditionalTest>;
  /** How many posts. */
  quota: Scalars['Int']['output'];
  /** What applicants must have. */
  requirements: OpeningRequirements;
};

/** Posts to take out of a campaign that is being prepared. */
export type FormationWithdrawInput = {
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The posts. */
  formationId: Scalars['ID']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why, at most 300 characters (policy). */
  reason: Scalars['String']['input'];
};

/** Somebody whom the help desk has looked up. */
export type FoundApplicant = {
  __typename?: 'FoundApplicant';
  /** Name, as submitted. */
  name: Scalars['String']['output'];
  /** The posts applied for. */
  opening: Opening;
  /** Registration number. */
  registrationNumber: Scalars['String']['output'];
  /** When the application was submitted. */
  submittedAt: Scalars['Instant']['output'];
  /** What the committee has found so far. */
  verification?: Maybe<Verification>;
};

/** An indicator as a version or a word of the dialogue froze it. It has no id of its own: `indicatorId` names the indicator that lives on. */
export type FrozenIndicator = {
  __typename?: 'FrozenIndicator';
  /** For those who head no unit. */
  aspect?: Maybe<Aspect>;
  /** The indicator it was; progress refers to it. */
  indicatorId: Scalars['ID']['output'];
  /** What was to be reached. */
  measure: Measure;
  /** For heads of unit. */
  perspective?: Maybe<Perspective>;
  /** What was looked at. */
  text: Scalars['String']['output'];
};

/** The superior's target as it was when a target was linked to it. */
export type FrozenParent = {
  __typename?: 'FrozenParent';
  /** Whose it is; null unless linked. */
  owner?: Maybe<Employee>;
  /** The superior's plan; null unless linked. */
  planId?: Maybe<Scalars['ID']['output']>;
  /** What was said of a parent. */
  state: ParentChoice;
  /** The superior's target; null unless linked. */
  targetId?: Maybe<Scalars['ID']['output']>;
  /** Its title when it was linked, as the printed form shows it; null unless linked. */
  title?: Maybe<Scalars['String']['output']>;
};

/** A target as a version froze it. It has no id of its own: `targetId` names the target that lives on under the same name, perhaps worded anew. */
export type FrozenTarget = {
  __typename?: 'FrozenTarget';
  /** Its indicators. */
  indicators: Array<FrozenIndicator>;
  /** Main or additional. */
  kind: TargetKind;
  /** The superior's target that it served. */
  parent: FrozenParent;
  /** The target it was. */
  targetId: Scalars['ID']['output'];
  /** The result. */
  title: Scalars['String']['output'];
  /** Basis points; null where the plan did without weights. */
  weight?: Maybe<Scalars['Int']['output']>;
};

/** Levels of functional posts (jenjang jabatan fungsional). */
export type FunctionalLevel =
  /** Ahli Madya. */
  | 'AHLI_MADYA'
  /** Ahli Muda. */
  | 'AHLI_MUDA'
  /** Ahli Pertama. */
  | 'AHLI_PERTAMA'
  /** Ahli Utama. */
  | 'AHLI_UTAMA'
  /** Mahir. */
  | 'MAHIR'
  /** Pemula. */
  | 'PEMULA'
  /** Penyelia. */
  | 'PENYELIA'
  /** Terampil. */
  | 'TERAMPIL';

/** By what the numbers of a campaign are told apart. */
export type FunnelBy =
  /** For whom the posts are kept (jenis formasi). */
  | 'CATEGORY'
  /** Level of education, from the administrative list on. */
  | 'EDUCATION'
  /** The posts applied for. */
  | 'FORMATION'
  /** Of all together. */
  | 'NONE'
  /** Sex, from the administrative list on. */
  | 'SEX';

/** How many people reached a step. */
export type FunnelCount = {
  __typename?: 'FunnelCount';
  /** How many; null where it is withheld, and before the list that tells it is published. */
  count?: Maybe<Scalars['Int']['output']>;
  /** The step. */
  step: FunnelStep;
  /** Whether it is withheld. Offers are never told by category or formation here: who may see them reads `formationSeats`. */
  suppressed: Scalars['Boolean']['output'];
};

/** A row of the numbers of a campaign. Of `category`, `level`, `sex` and `opening` that one is set by which the rows are told apart. */
export type FunnelRow = {
  __typename?: 'FunnelRow';
  /** For whom the posts are kept. */
  category?: Maybe<FormationCategory>;
  /** The counts, in the order of the steps. */
  counts: Array<FunnelCount>;
  /** Level of education. */
  level?: Maybe<EducationLevel>;
  /** The posts. */
  opening?: Maybe<Opening>;
  /** Sex. */
  sex?: Maybe<Sex>;
  /** Posts that nobody can fill, by the final list; null before it, and where the rows are people. */
  unfilled?: Maybe<Scalars['Int']['output']>;
};

/** Steps of a selection at which people are counted. */
export type FunnelStep =
  /** Has accepted one, also where it was withdrawn or lapsed afterwards. */
  | 'ACCEPTED'
  /** May sit the tests (MS). */
  | 'ELIGIBLE'
  /** Is appointed. */
  | 'HIRED'
  /** May not (TMS). */
  | 'INELIGIBLE'
  /** Was offered a post, once or more. */
  | 'OFFERED'
  /** Reached the passing grade. */
  | 'PASSED'
  /** Selected for an empty post of another formation; counted where they applied. */
  | 'PLACED'
  /** Next in rank, should a post come free. */
  | 'RESERVE'
  /** Selected within the number of posts. */
  | 'SELECTED'
  /** Submitted an application. */
  | 'SUBMITTED'
  /** Sat the first of several tests (SKD); where there is one alone, nothing is counted here. */
  | 'TESTED_FIRST'
  /** Sat the last test (SKB, or the competence test of PPPK). */
  | 'TESTED_LAST'
  /** Went on to the next test. */
  | 'THROUGH'
  /** Equal in every key across the last posts. */
  | 'TIED';

/** A role from the verified token, or a relation between the viewer and the person a record is about, read from data on each request. */
export type Grant =
  /** A person with an applicant's account (pelamar). */
  | 'APPLICANT'
  /** Auditor: reads, never writes. */
  | 'AUDITOR'
  /** Who wrote it. */
  | 'AUTHOR'
  /** Who decides an objection (keberatan), as the record names them. */
  | 'DECIDER'
  /** Somebody to whom the direct superior has delegated, within its dates. */
  | 'DELEGATE'
  /** A person in service (ASN) with a staff account. */
  | 'EMPLOYEE'
  /** Officer of the staffing agency (BKPP). */
  | 'HR_OFFICER'
  /** Any superior above the direct one. */
  | 'LINE_ABOVE'
  /** A member of the session, as the record names them. */
  | 'MEMBER'
  /** The applicant (pelamar) whose record it is, as the record names their account. */
  | 'OWNER'
  /** Viewer of the province: aggregates of its cities only. */
  | 'PROVINCE_VIEWER'
  /** Anybody, without a login. */
  | 'PUBLIC'
  /** The official who rates (pejabat penilai kinerja), as the record names them. */
  | 'RATER'
  /** Second person of the recruitment committee, who approves. */
  | 'RECRUITMENT_APPROVER'
  /** Officer of the recruitment committee (panitia seleksi). */
  | 'RECRUITMENT_OFFICER'
  /** Somebody invited to review the person in a 360-degree round. */
  | 'REVIEWER'
  /** The federation router's own credential. */
  | 'ROUTER'
  /** The person the record is about. */
  | 'SELF'
  /** The present direct superior (atasan langsung). */
  | 'SUPERIOR'
  /** Personnel administrator of an agency: reaches into the own agency (perangkat daerah) only. */
  | 'UNIT_ADMIN'
  /** The head, definitive or acting, of the person's unit or of a unit above it. */
  | 'UNIT_HEAD';

/** Another highest age. */
export type GroupAge = {
  __typename?: 'GroupAge';
  /** The group of posts. */
  group: PositionGroup;
  /** Completed years on the day of registration, at most; 17 to 60. */
  oldest: Scalars['Int']['output'];
};

/** Another highest age. */
export type GroupAgeInput = {
  /** The group of posts. */
  group: PositionGroup;
  /** Completed years on the day of registration, at most; 17 to 60. */
  oldest: Scalars['Int']['input'];
};

/** The delivery of the current version and what the employee said. */
export type HandOver = {
  __typename?: 'HandOver';
  /** When the employee said so. */
  acknowledgedAt?: Maybe<Scalars['Instant']['output']>;
  /** What the employee said; null while silent. */
  acknowledgement?: Maybe<Acknowledgement>;
  /** When it was delivered. */
  deliveredAt: Scalars['Instant']['output'];
  /** The days to object that this person was given beyond the law's; null where none were. */
  objectionExtended?: Maybe<ObjectionExtension>;
  /** Until when an objection can be filed, the first instant that no longer counts; null where none can be: agreed to, decided, or objected to already. */
  objectionUntil?: Maybe<Scalars['Instant']['output']>;
  /** How it is received. */
  receipt: ReceiptKind;
  /** The legal day on which it counts as received: acknowledged, or by silence (policy). */
  receivedOn: Scalars['Day']['output'];
  /** The employee's remark. */
  remark?: Maybe<Scalars['String']['output']>;
};

/** A unit that somebody headed in the evaluated time. */
export type HeadedUnit = {
  __typename?: 'HeadedUnit';
  /** What the level above said it achieved; null before it is set. */
  achievement?: Maybe<Achievement>;
  /** Why the rater chose this one; null where it was not chosen, or there was nothing to choose. */
  because?: Maybe<Scalars['String']['output']>;
  /** Calendar days in its head's post. */
  days: Scalars['Int']['output'];
  /** Whether this achievement is the result rating. */
  holds: Scalars['Boolean']['output'];
  /** Why; null before it is set. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The unit. */
  unitId: Scalars['ID']['output'];
  /** Its name. */
  unitName: Scalars['String']['output'];
};

/** Who can take out of the way what stands there. New ones may come. */
export type Helper =
  /** Whoever has applied. */
  | 'APPLICANT'
  /** Who decides the objection. */
  | 'DECIDER'
  /** The person whom the object is about. */
  | 'EMPLOYEE'
  /** The staffing agency (BKPP): by an extension, by mending a record, or by acting instead. */
  | 'HR_OFFICER'
  /** Who stands above the head of the unit. */
  | 'LEVEL_ABOVE'
  /** Another member of the session or panel. */
  | 'MEMBER'
  /** Nobody any more. */
  | 'NOBODY'
  /** Who rates. */
  | 'RATER'
  /** The committee of the selection: another of its officers, or the second person. */
  | 'RECRUITMENT_OFFICER'
  /** The superior, or who acts for them. */
  | 'SUPERIOR'
  /** Nobody need act: it passes by itself at `from`. */
  | 'TIME'
  /** Whoever asks, by mending it. */
  | 'VIEWER';

/** How an assignment is held. Exactly one is definitive at a time. */
export type HoldingKind =
  /** Additional task (tugas tambahan). */
  | 'ADDITIONAL'
  /** Definitive (definitif). */
  | 'DEFINITIVE'
  /** Appointed acting head (penjabat). */
  | 'PJ'
  /** Daily stand-in, holder absent (pelaksana harian). */
  | 'PLH'
  /** Acting, post vacant (pelaksana tugas). */
  | 'PLT';

/** A day on which civil servants do not work. */
export type Holiday = {
  __typename?: 'Holiday';
  /** The day. */
  day: Scalars['Day']['output'];
  /** What it is. */
  kind: HolidayKind;
  /** Its name, as decreed; at most 100 characters. */
  name: Scalars['String']['output'];
};

/** A day on which civil servants do not work. */
export type HolidayInput = {
  /** The day. */
  day: Scalars['Day']['input'];
  /** What it is. */
  kind: HolidayKind;
  /** Its name, as decreed; at most 100 characters. */
  name: Scalars['String']['input'];
};

/** Kinds of days on which civil servants do not work. */
export type HolidayKind =
  /** Collective leave (cuti bersama). */
  | 'COLLECTIVE_LEAVE'
  /** National holiday (hari libur nasional). */
  | 'NATIONAL';

/** A year whose holidays are not released: working days in it are not guessed. */
export type HolidaysUnknown = {
  __typename?: 'HolidaysUnknown';
  /** What is missing and who can help, in the reader's language. */
  message: Scalars['String']['output'];
  /** The year. */
  year: Scalars['Int']['output'];
};

/** A number of a person, with its validity. It changes with the agency. */
export type Identifier = {
  __typename?: 'Identifier';
  /** What the digits say. */
  explained: IdentifierExplanation;
  /** Kind of number. */
  kind: IdentifierKind;
  /** First valid day. */
  validFrom: Scalars['Day']['output'];
  /** Last valid day; null while valid. */
  validTo?: Maybe<Scalars['Day']['output']>;
  /** The 18 digits, as a string. */
  value: Scalars['String']['output'];
};

/** A number to add. */
export type IdentifierAddInput = {
  /** Whose. */
  employeeId: Scalars['ID']['input'];
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** NIP or NI PPPK, as the kind of service has it, 18 digits; spaces are allowed. */
  identifier: Scalars['String']['input'];
  /** The letter, where there is one. */
  proof?: InputMaybe<ProofInput>;
  /** Why, at most 500 characters; required where it takes the place of another, unless only that one contradicts the record. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** First valid day. */
  validFrom: Scalars['Day']['input'];
};

/** A number to put right. */
export type IdentifierCorrectInput = {
  /** The number that holds on this day is wrong; default today. */
  asOf?: InputMaybe<Scalars['Day']['input']>;
  /** Whose. */
  employeeId: Scalars['ID']['input'];
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The right number, 18 digits; null strikes the wrong one out; absent where only its first day is wrong. */
  identifier?: InputMaybe<Scalars['String']['input']>;
  /** The letter, where there is one. */
  proof?: InputMaybe<ProofInput>;
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
  /** From when the right one truly holds; default as the wrong one. */
  validFrom?: InputMaybe<Scalars['Day']['input']>;
};

/** What the digits of a number say (Peraturan BKN on NIP). */
export type IdentifierExplanation = {
  __typename?: 'IdentifierExplanation';
  /** Month of appointment (`YYYY-MM`) of a NIP, year (`YYYY`) of an NI PPPK. */
  appointed: Scalars['String']['output'];
  /** Date of birth by digits 1–8. */
  birthDate: Scalars['Day']['output'];
  /** Sex by its digit. */
  sex: Sex;
};

/** Kinds of staff numbers. The NIK is never shown. New ones may come. */
export type IdentifierKind =
  /** Of a permanent civil servant (NIP). */
  | 'NIP'
  /** Of one on contract (NI PPPK). */
  | 'NI_PPPK';

/** The number belongs to another record already. */
export type IdentifierTaken = UserError & {
  __typename?: 'IdentifierTaken';
  /** IDENTIFIER_TAKEN. */
  code: ErrorCode;
  /** Whose record has it, of the own region: take that person back (employeeRehire), change their record, or correct the number there first. */
  employeeId: Scalars['ID']['output'];
  /** Path of the input field. */
  field: Array<Scalars['String']['output']>;
  /** Text for people. */
  message: Scalars['String']['output'];
};

/** How a target is measured (indikator kinerja individu, IKI). */
export type Indicator = Node & {
  __typename?: 'Indicator';
  /** For those who head no unit. */
  aspect?: Maybe<Aspect>;
  /** Opaque id; progress refers to it. What it says is the working content; as a version or the dialogue froze it, see `FrozenIndicator`. */
  id: Scalars['ID']['output'];
  /** What is to be reached. */
  measure: Measure;
  /** For heads of unit. */
  perspective?: Maybe<Perspective>;
  /** What is looked at. */
  text: Scalars['String']['output'];
};

/** An indicator. */
export type IndicatorInput = {
  /** For those who head no unit. */
  aspect?: InputMaybe<Aspect>;
  /** Id of an indicator that the target has already, so that its progress stays with it; null for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** For heads of unit. */
  perspective?: InputMaybe<Perspective>;
  /** A described measure; exactly one of the two measures is given. */
  qualitative?: InputMaybe<QualitativeMeasureInput>;
  /** A counted measure; exactly one of the two measures is given. */
  quantitative?: InputMaybe<QuantitativeMeasureInput>;
  /** What is looked at, at most 500 characters (policy). */
  text: Scalars['String']['input'];
};

/** A reason for a rejection, and the documents it was found in. */
export type IneligibilityGround = {
  __typename?: 'IneligibilityGround';
  /** In which documents; empty where none is named. */
  documents: Array<ApplicantDocumentKind>;
  /** Why. */
  reason: IneligibilityReason;
};

/** A reason for a rejection, and the documents it was found in. */
export type IneligibilityGroundInput = {
  /** In which documents; at least one, each once. */
  documents: Array<ApplicantDocumentKind>;
  /** One of the reasons given. */
  reason: IneligibilityReason;
};

/** Why an application is rejected: codes, so that equal cases are named alike. */
export type IneligibilityReason =
  /** Too young or too old on the day of registration (usia). */
  | 'AGE'
  /** The proof of the special category does not hold (bukti kebutuhan khusus). */
  | 'CATEGORY_PROOF'
  /** A document is not valid: unsigned, out of date, or not what was asked. */
  | 'DOCUMENT_INVALID'
  /** A document is missing. */
  | 'DOCUMENT_MISSING'
  /** A document cannot be read. */
  | 'DOCUMENT_UNREADABLE'
  /** Another level of education (jenjang pendidikan). */
  | 'EDUCATION'
  /** Too little work in the field, or no letter that proves it (pengalaman kerja). */
  | 'EXPERIENCE'
  /** Grade point average too low (IPK). */
  | 'GPA'
  /** The documents are of another person, or contradict what was said. Where both officers say so, the NIK is free for whose it is. */
  | 'IDENTITY_DIFFERS'
  /** Another major (program studi). */
  | 'MAJOR'
  /** Something else, which the note says. */
  | 'OTHER'
  /** Serves already as a PNS, and cannot apply for a first post. */
  | 'SERVING_ASN';

/** A rating with its reason: a person's word, never a computed one. */
export type Judgement = {
  __typename?: 'Judgement';
  /** The rating. */
  rating: Rating;
  /** Why. */
  reason: Scalars['String']['output'];
};

/** A rating with its reason. */
export type JudgementInput = {
  /** The rating. */
  rating: Rating;
  /** Why, 10 to 2,000 characters (policy). */
  reason: Scalars['String']['input'];
};

/** Least points of a test or of one of its parts. */
export type LeastPointsInput = {
  /** Key of the part, or of the test in all: TWK, TIU, TKP, SKD; SKB; TECHNICAL, MANAGERIAL_SOCIOCULTURAL, INTERVIEW, COMPETENCE. */
  key: Scalars['String']['input'];
  /** Least points. */
  points: Scalars['Int']['input'];
};

/** What a leaving rater left for the next. */
export type LeavingNote = {
  __typename?: 'LeavingNote';
  /** When they were written. */
  at: Scalars['Instant']['output'];
  /** Who wrote it; null where it was somebody who is no employee. */
  author?: Maybe<Employee>;
  /** The notes. */
  notes: Scalars['String']['output'];
  /** The plan of the segment. */
  planId: Scalars['ID']['output'];
};

/** Why a target was left out. */
export type LeftReason =
  /** The plan has one of this title, or took it over before. */
  | 'ALREADY_THERE'
  /** It breaks a rule that holds today; word it anew. */
  | 'NO_LONGER_VALID'
  /** It is worded for another form: heads of unit have perspectives, all others aspects. */
  | 'OTHER_FORM';

/** A target that was left out. */
export type LeftTarget = {
  __typename?: 'LeftTarget';
  /** Why. */
  reason: LeftReason;
  /** The target in the other plan; null of a template. */
  targetId?: Maybe<Scalars['ID']['output']>;
  /** Its title. */
  title: Scalars['String']['output'];
};

/** Yearly credit points of a level. */
export type LevelCoefficient = {
  __typename?: 'LevelCoefficient';
  /** The level. */
  level: FunctionalLevel;
  /** Points a year at 100 %, 0.25 to 200. */
  points: Scalars['Decimal']['output'];
};

/** Yearly credit points of a level. */
export type LevelCoefficientInput = {
  /** The level. */
  level: FunctionalLevel;
  /** Points a year at 100 %, 0.25 to 200. */
  points: Scalars['Decimal']['input'];
};

/** Credit points of a level that promotion asks for. */
export type LevelNeed = {
  __typename?: 'LevelNeed';
  /** For the next grade, 1 to 1000. */
  grade: Scalars['Decimal']['output'];
  /** The level that is held. */
  level: FunctionalLevel;
  /** For the next level, 1 to 2000; null where there is none. */
  nextLevel?: Maybe<Scalars['Decimal']['output']>;
};

/** Credit points of a level that promotion asks for. */
export type LevelNeedInput = {
  /** For the next grade, 1 to 1000. */
  grade: Scalars['Decimal']['input'];
  /** The level that is held. */
  level: FunctionalLevel;
  /** For the next level, 1 to 2000; null where there is none. */
  nextLevel?: InputMaybe<Scalars['Decimal']['input']>;
};

/** A row that differs between two editions of a list. */
export type ListChange = {
  __typename?: 'ListChange';
  /** After; null for who is no longer on it. */
  after?: Maybe<AnnouncedRow>;
  /** Before; null for who was not on the list. */
  before?: Maybe<AnnouncedRow>;
  /** The formation. */
  formationId: Scalars['ID']['output'];
  /** Registration number. */
  number: Scalars['String']['output'];
};

/** A page of changes. */
export type ListChangeConnection = {
  __typename?: 'ListChangeConnection';
  /** The rows. */
  edges: Array<ListChangeEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many rows the edition changed, all pages together. No read of its own. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of changes. */
export type ListChangeEdge = {
  __typename?: 'ListChangeEdge';
  /** Cursor of this row, for `after`; valid for this list and viewer only. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: ListChange;
};

/** What a list says of somebody. */
export type ListOutcome =
  /** Did not come to the test. Absent is not a score of 0. */
  | 'ABSENT'
  /** Reached the passing grade, but stands below the cut of three times the posts (rules of the campaign). */
  | 'BELOW_CUT'
  /** Put out of the selection (diskualifikasi): not ranked, whatever was scored. */
  | 'DISQUALIFIED'
  /** May sit the tests (MS, memenuhi syarat). */
  | 'ELIGIBLE'
  /** Failed, or did not come to, a test beside the field test by computer that eliminates (gugur): not ranked, whatever the other part says. */
  | 'ELIMINATED'
  /** May not (TMS, tidak memenuhi syarat). */
  | 'INELIGIBLE'
  /** Did not reach the passing grade (nilai ambang batas). */
  | 'NOT_PASSED'
  /** Was offered the post and gave it back, or did not answer in time; told by editions after the first. */
  | 'OFFER_ENDED'
  /** Selected for an empty post of another formation. */
  | 'PLACED'
  /** Next in rank, should a post come free (cadangan). */
  | 'RESERVE'
  /** Selected within the number of posts (lulus). */
  | 'SELECTED'
  /** Goes on to the next test. */
  | 'THROUGH'
  /** Equal to others in every key across the last posts: people decide, no machine draws lots. */
  | 'TIED'
  /** Has withdrawn (mengundurkan diri, APS): not ranked, whatever was scored. */
  | 'WITHDRAWN';

/** The list after the mutation. */
export type ListPayload = {
  __typename?: 'ListPayload';
  /** The list in its current edition; null where nothing was done. */
  announcement?: Maybe<Announcement>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** What would be published if it were done now (uji coba pengumuman). Nothing is stored: it is made anew each time it is asked for. */
export type ListPreview = {
  __typename?: 'ListPreview';
  /** What the viewer can do with it now: names of mutations. Each succeeds with valid input, and none is missing. */
  allowedActions: Array<Scalars['String']['output']>;
  /** What stands in the way of all else that would be the viewer's in this state: what, who can help, until when. */
  blockers: Array<Blocker>;
  /** The campaign. */
  campaignId: Scalars['ID']['output'];
  /** How many rows would differ from the present edition; 0 before the first. */
  changeCount: Scalars['Int']['output'];
  /** The first hundred of them. */
  changes: Array<ListChange>;
  /** The edition it would be. */
  edition: Scalars['Int']['output'];
  /** Each formation's part, in the order of their ids. */
  formations: Array<PreviewedFormation>;
  /** What stands in the way, all at once; empty where it can be published. */
  problems: Array<UserError>;
  /** The rows of a formation as they would be published. */
  rows: AnnouncedRowConnection;
  /** Number of the campaign's rules it would be made by. */
  rulesNumber: Scalars['Int']['output'];
  /** SHA-256 that would name the edition, for `expectedSha256`; null while something stands in the way. */
  sha256?: Maybe<Scalars['String']['output']>;
  /** Which list. */
  stage: ListStage;
  /** Version of the list, for `expectedVersion`; 0 before the first edition. */
  version: Scalars['Int']['output'];
};


/** What would be published if it were done now (uji coba pengumuman). Nothing is stored: it is made anew each time it is asked for. */
export type ListPreviewRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  formationId: Scalars['ID']['input'];
};

/** A list to publish. */
export type ListPublishInput = {
  /** The campaign. */
  campaignId: Scalars['ID']['input'];
  /** `sha256` of the preview that was checked. */
  expectedSha256: Scalars['String']['input'];
  /** Version of the list that was read; 0 before the first edition. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why it is published anew, at most 300 characters (rules of the campaign); needed from the second edition on, refused with the first. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Which list. */
  stage: ListStage;
};

/** Lists that are announced, in their order (pengumuman). */
export type ListStage =
  /** Who may sit the tests (hasil seleksi administrasi). */
  | 'ADMINISTRATIVE'
  /** Who is selected (pengumuman akhir). */
  | 'FINAL'
  /** Who goes on to the next test (hasil SKD); of kinds with one test alone there is none. */
  | 'SKD';

/** The viewer. */
export type Me = Node & {
  __typename?: 'Me';
  /** The viewer's own profile as an applicant; null for everybody without one. */
  applicant?: Maybe<Applicant>;
  /** The viewer's own application in a campaign; null where there is none. */
  application?: Maybe<Application>;
  /** The viewer's own correction requests, newest first. */
  corrections: CorrectionRequestConnection;
  /** The employee behind the login; null for those who are not staff of a city. */
  employee?: Maybe<Employee>;
  /** The own evaluations of a year, of all posts: the periods first, then the year. Without a year, of the same year as `plan`: last year's while it is evaluated. */
  evaluations: Array<Evaluation>;
  /** Feedback the viewer has given, private notes among it, newest first; also what was withdrawn or removed. */
  feedbackGiven: FeedbackConnection;
  /** Feedback the viewer has received, newest first; never sorted or counted by kind. */
  feedbackReceived: FeedbackConnection;
  /** Requests for feedback, newest first. */
  feedbackRequests: FeedbackRequestConnection;
  /** Opaque id of the login: another for each login, also of one person. `node` answers it to that login only. */
  id: Scalars['ID']['output'];
  /** Authority that the viewer lends to others, present and future. */
  lentByMe: Array<Delegation>;
  /** Authority that others lend to the viewer, present and future: whose reports the viewer may act for. */
  lentToMe: Array<Delegation>;
  /** Approved plans of those whom the viewer leaves, or has lately left, without a note of the viewer for the next rater: see `planLeavingNotes`. From 30 days before the last day until 14 days after it (policy). */
  notesToLeave: Array<Plan>;
  /** Open objections that the viewer decides, the most urgent first. */
  objectionsToDecide: ObjectionConnection;
  /**
   * The own plan of the definitive post, of another year that of the post held on its nearest day; null where there is none yet. Without a year it
   * is last year's as long as that is evaluated: it was agreed, its evaluation phase is open (with what was extended for the viewer), and its
   * evaluation is not FINAL. Else it is this year's, and on 1 January a new one begins. What means this year names it.
   */
  plan?: Maybe<Plan>;
  /** The city or regency of the viewer. Null to who belongs to none: the public, applicants, and a province, which is no Region here and asks for those of its territory by `region(code)`. */
  region?: Maybe<Region>;
  /** Rounds in which the viewer is reviewed, the latest year first. */
  reviewsOfMe: ReviewSubjectConnection;
  /**
   * People whose raters the viewer approves, as superior of the day of the snapshot, the latest year first. Who takes over from a superior that has
   * left service finds them in the own team: `Assignment.review`, `myTeam`.
   */
  reviewsToApprove: ReviewSubjectConnection;
  /** Reviews that the viewer is asked to write, the latest year first; also those of the past. */
  reviewsToGive: ReviewInvitationConnection;
  /** Roles by the verified token. */
  roles: Array<Role>;
};


/** The viewer. */
export type MeApplicationArgs = {
  campaignId: Scalars['ID']['input'];
};


/** The viewer. */
export type MeCorrectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** The viewer. */
export type MeEvaluationsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** The viewer. */
export type MeFeedbackGivenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** The viewer. */
export type MeFeedbackReceivedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** The viewer. */
export type MeFeedbackRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  side: FeedbackRequestSide;
};


/** The viewer. */
export type MeObjectionsToDecideArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** The viewer. */
export type MePlanArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** The viewer. */
export type MeReviewsOfMeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** The viewer. */
export type MeReviewsToApproveArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** The viewer. */
export type MeReviewsToGiveArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Counted or described. */
export type Measure = QualitativeMeasure | QuantitativeMeasure;

/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Records an absence: leave, study, secondment. Evaluations that were handed over stay as they are: see `AbsencePayload.handedOver`. */
  absenceRecord: AbsencePayload;
  /** Takes a recorded absence back; it stays on record. Evaluations that were handed over stay as they are. */
  absenceWithdraw: AbsencePayload;
  /** Decides a report; whoever is named in it may not. Upheld, the feedback is removed in the same transaction. */
  abuseDecide: AbusePayload;
  /** Opens the names behind an upheld report to the officer who asks. It is on record for ever. */
  abuseReveal: AbusePayload;
  /** Looks up an applicant who asks the help desk, by registration number or whole name. On record, with who has looked. */
  applicantLookUp: ApplicantLookUpPayload;
  /** Proposes to disqualify somebody who was let through by the published list of verdicts, at any stage up to the end of the campaign. */
  applicationDisqualify: ApplicationExclusionPayload;
  /** Saves the draft of the viewer's own application, as often as one likes. Absent leaves, null clears. */
  applicationSave: ApplicationPayload;
  /** Submits the viewer's own application. Final: it cannot be changed, withdrawn or repeated in the same year. */
  applicationSubmit: ApplicationPayload;
  /** Withdraws from the selection, for good; an offered post is given back with it. */
  applicationWithdraw: ApplicationExclusionPayload;
  /**
   * Anonymises applicants who were not hired, once the period of retention is over: a batch at a time, so repeat it with new keys until nothing is
   * left. Names, numbers, documents, objections and notes go for good, drafts go altogether; counts stay, and so does the file of who was hired.
   */
  applicationsAnonymise: ApplicationsAnonymisePayload;
  /** Appoints: makes exactly one employee, with number and post. By another person than any who recorded the documents. */
  appointmentHire: OfferPayload;
  /** Records that somebody resigned after appointment: the post ends on the last day, and is free for the next in rank. */
  appointmentResign: OfferPayload;
  /** Ends an assignment on a day. One to come takes effect on it: until then the plan goes on. What came after stays. */
  assignmentEnd: EmployeePayload;
  /** Gives an additional assignment: PLT, PLH, PJ or ADDITIONAL. A definitive one is a transfer, or `employeeRehire`. */
  assignmentStart: EmployeePayload;
  /** Closes a session, once every proposal is answered. */
  calibrationClose: CalibrationPayload;
  /** Confirms what another member proposed: the ratings change. One of the two must stand outside the line of the rated person. */
  calibrationConfirm: CalibrationChangePayload;
  /** Opens a calibration session of a unit, or a closed one anew, with at least two members. Refused for the city's own unit: a session is an agency's. */
  calibrationOpen: CalibrationPayload;
  /** Proposes another rating of an evaluation that is not handed over yet. Nothing changes before another member confirms. */
  calibrationPropose: CalibrationChangePayload;
  /** Rejects what another member proposed. */
  calibrationReject: CalibrationChangePayload;
  /** Ends a campaign after its last stage. */
  campaignClose: CampaignPayload;
  /** Prepares a campaign. */
  campaignCreate: CampaignPayload;
  /** Announces a campaign: its posts stand and its rules are copied from the policy in force. By another person than who prepared it. */
  campaignPublish: CampaignPayload;
  /** Changes rules in mid-campaign; the new ones get a number of their own. Refused once a list that was made with them is published. */
  campaignRuleChange: CampaignPayload;
  /** Gives a stage a later end, for all or for one applicant; one that has not begun may be put off. Never an earlier end, and never once the result of the stage is announced to all. */
  campaignStageExtend: CampaignPayload;
  /** Answers a correction request; never one's own. */
  correctionAnswer: CorrectionPayload;
  /** Says that the own record is wrong. It blocks nothing. */
  correctionFile: CorrectionPayload;
  /** Passes a correction request on to the staffing agency, which alone changes such data. The day by which it is due stays. */
  correctionPassOn: CorrectionPayload;
  /** Takes the own correction request back. */
  correctionWithdraw: CorrectionPayload;
  /** Closes a year for good, once its last phase is over. */
  cycleClose: CyclePayload;
  /** Opens a year with its phases and evaluation periods. */
  cycleOpen: CyclePayload;
  /** Moves the last day of a phase, for all or for one person; only to a later day. */
  cyclePhaseExtend: CyclePayload;
  /**
   * Moves the last day of a phase for a list of people, each by itself. Whoever has that very day already is answered with it, and nothing is
   * written. The own days are another officer's to move. Repeat with the same key to go on.
   */
  cyclePhaseExtendMany: CyclePhaseExtendManyPayload;
  /** Takes a later end of a phase back, on record: the phase ends for the person as for all. What was done meanwhile stands. */
  cyclePhaseExtensionWithdraw: CyclePayload;
  /** Lends the own authority over the own reports for a time. */
  delegationGrant: EmployeePayload;
  /** Takes lent authority back: it ends the day before, or at once when it had not begun. */
  delegationRevoke: EmployeePayload;
  /** Marks its development step as done. */
  developmentStepDone: FeedbackPayload;
  /**
   * Decides what another person has proposed: a disqualification, from then on told to the applicant, who may object within the days of the
   * campaign's rules; or to take one back after an objection was upheld.
   */
  disqualificationDecide: ApplicationExclusionPayload;
  /** Objects to a disqualification, once and in time. */
  disqualificationObject: ApplicationExclusionPayload;
  /** Answers an objection; by neither of the two who disqualified. One that is upheld is carried out once a second person agrees. */
  disqualificationObjectionAnswer: ApplicationExclusionPayload;
  /** Announces a document of a draft and answers how to upload it; one of the same kind is replaced. 50 times at once, then one each quarter of an hour (policy). */
  documentUpload: DocumentPayload;
  /** Registers a person in service, with numbers and the first definitive assignment. */
  employeeCreate: EmployeePayload;
  /** Changes name, kind of service or grade from a day on, by a letter: titles added, CPNS to PNS, contract to permanent or part-time. Never one's own. */
  employeeRecordChange: EmployeePayload;
  /** Corrects what was wrong on a record: the right value takes the place of the wrong one, which stays in the history. Never one's own. */
  employeeRecordCorrect: EmployeePayload;
  /** Takes a former employee back, or goes on with a contract that ends: a definitive post with kind, grade and number, of the same person. */
  employeeRehire: EmployeePayload;
  /** Moves the definitive assignment to another position: the old segment ends the day before, the new one has the days it had left. A move that is entered late leaves what came after; one into the post that comes next is refused. */
  employeeTransfer: EmployeePayload;
  /** Moves many people at once (pelantikan). Each row succeeds or fails by itself, in an order that frees a head's post before it is entered; those who change places are moved together. Repeat with the same key to go on: the gateway waits 29 seconds, what was made stays made. `preview` tells what would happen and writes nothing. */
  employeeTransferMany: TransferManyPayload;
  /** Takes a mistaken entry back (pembatalan entri): transfer, beginning or end of an assignment, superior, delegation, number; closing of a unit; opening of a unit or position that is empty. The record is as it was before, plans with it. Refused with `StillRests` while anything rests on the entry. Never in the own record. */
  entryUndo: EntryUndoPayload;
  /** Says that it was read, or read and agreed to. */
  evaluationAcknowledge: EvaluationPayload;
  /** Makes it final: agreed to, or the time to object is over, or the objection decided. Opens what follows from it. */
  evaluationFinalise: EvaluationPayload;
  /** Makes several final, each by itself. Repeat with the same key to go on. */
  evaluationFinaliseMany: EvaluationFinaliseManyPayload;
  /** Opens the evaluation of a period or a year; answers the one that is open already. */
  evaluationOpen: EvaluationPayload;
  /**
   * Opens the year's evaluation for everybody in a unit and below who has none, some 50 people a call (policy): go on with `endCursor` until it is
   * null. Whose is open already is passed over, so it may be repeated, late or twice at once. Who has no approved plan is told in the outcome.
   */
  evaluationOpenMany: EvaluationOpenManyPayload;
  /** Rates result or behaviour with a reason, until it is handed over. */
  evaluationRate: EvaluationPayload;
  /** Gives a handed-over evaluation back to the rater, with a reason. Earlier versions stay; the next hand-over makes a new one. */
  evaluationReopen: EvaluationPayload;
  /** Hands the evaluation over to the employee and freezes it as a version. */
  evaluationShare: EvaluationPayload;
  /** Announces a file of evidence and answers how to upload it. The file must be exactly the one announced. */
  evidenceUpload: EvidencePayload;
  /** Acknowledges it: from then on it is not edited. */
  feedbackAcknowledge: FeedbackPayload;
  /** Follows an acknowledged feedback up: with a development step, or with progress of the own plan; one of each. */
  feedbackFollowUp: FeedbackPayload;
  /** Gives feedback to somebody, or notes something for oneself. With `requestId` it answers that request in the same transaction. */
  feedbackGive: FeedbackPayload;
  /** Adds a word to its thread, by author or recipient. */
  feedbackReply: FeedbackPayload;
  /** Reports it as abuse, once. The feedback stays as it is, and its author is not told. Also what was withdrawn meanwhile can be reported, with the version you have read. */
  feedbackReport: FeedbackPayload;
  /** Asks somebody for feedback about oneself: a superior, peer, report or anybody else of the region. */
  feedbackRequest: FeedbackRequestPayload;
  /** Declines a request, with or without a note. */
  feedbackRequestDecline: FeedbackRequestPayload;
  /** Takes a request back. */
  feedbackRequestWithdraw: FeedbackRequestPayload;
  /** Words it anew, before it is acknowledged; the old wording is kept for the same audience. */
  feedbackRevise: FeedbackPayload;
  /** Takes it back, before it is acknowledged. */
  feedbackWithdraw: FeedbackPayload;
  /** Records which documents have come. */
  filingRecord: OfferPayload;
  /** Approves posts. By another person than who asked for them. */
  formationApprove: FormationPayload;
  /**
   * Asks for a correction of approved posts: number, requirements, documents, further test. Once the campaign is published, the number and that test
   * as long as no list of the basic test rests on them, and requirements as long as people can register: who has applied is measured by what stood when they did.
   */
  formationCorrect: FormationPayload;
  /** Approves a correction of posts: it holds from now on, and everybody reads it where the campaign is published. By another person than who asked for it. */
  formationCorrectionApprove: FormationPayload;
  /** Rejects a correction of posts, with a reason. By another person than who asked for it. */
  formationCorrectionReject: FormationPayload;
  /** Rejects a request for posts, with a reason. By another person than who asked for them. */
  formationReject: FormationPayload;
  /** Asks for posts in a campaign that is being prepared (usulan kebutuhan). */
  formationRequest: FormationPayload;
  /** Takes posts, asked for or approved, out of a campaign that is being prepared, with a reason; they can be asked for anew. */
  formationWithdraw: FormationPayload;
  /** Adds a number from a day on; the former one ends the day before, a late one fills its span. From the day of the one on record it takes its place: the wrong one stays in the history only, and is free for whom it belongs to. */
  identifierAdd: EmployeePayload;
  /** Puts another number in the place of a mistyped one, from the day it truly holds, or strikes it out. The wrong one is free for whom it belongs to. */
  identifierCorrect: EmployeePayload;
  /**
   * Publishes a list, or a correction of it as a new edition, as `listPreview` has shown it: what differs from what was checked is refused.
   * Never by who proposed the scores it rests on, or changed a rule it is made by. A list is closed to corrections once the next one is published.
   */
  listPublish: ListPayload;
  /** Records a citizen's number (NIK), or puts it right. It is kept encrypted and never shown. */
  nikCorrect: EmployeePayload;
  /** Gives an objection to another decider, who had no part in the rating and reports to neither side. Nobody assigns for their own superior or report. */
  objectionAssign: ObjectionPayload;
  /** Decides an objection, after both sides were heard. The decision is final and makes a new version of the evaluation. */
  objectionDecide: ObjectionPayload;
  /** Saves a draft of an objection; the employee alone sees it. Possible after the days are over, too. */
  objectionDraftSave: EvaluationPayload;
  /**
   * Gives one person more days to object than the law's 14, on record. An evaluation that was final is open again until then, and what followed
   * from it is withdrawn. Nobody does so for their own superior or report, or for what they rated.
   */
  objectionExtend: EvaluationPayload;
  /**
   * Objects to an evaluation that was handed over, once for each version and within 14 days from receipt (PP 30/2019 art. 59), or those given
   * by `objectionExtend`. What comes too late is kept as the draft.
   */
  objectionFile: ObjectionPayload;
  /** Says a word of one's own side; several, until it is decided. */
  objectionStatement: ObjectionPayload;
  /** Takes an objection back before it is decided. The version cannot be objected to again. */
  objectionWithdraw: ObjectionPayload;
  /** Accepts the offered post, in time. */
  offerAccept: OfferPayload;
  /** Declines the offered post in time, or withdraws after acceptance. It goes to the next in rank, for good. */
  offerDecline: OfferPayload;
  /** Ends an accepted offer whose documents were not filed in time. One that was not answered has lapsed by itself: this records it, and changes nothing else. */
  offerLapse: OfferPayload;
  /**
   * Offers free posts of a formation to whoever is next: by rank in its own final list, then from where empty posts are filled. At most 20 at
   * once (policy). Only after the window for objections to the final list, once all of them are answered, and
   * what was right in them is announced.
   */
  offersMake: OffersPayload;
  /** Records that a participant did not come, or takes that back. Nobody is absent of whom there is a card. */
  panelAttendanceRecord: PanelPayload;
  /** Says, once and after the talk, how the own card stands: by a second card, or by standing by the first. */
  panelCardDiscuss: PanelParticipantPayload;
  /** Saves a draft of the own card, as a whole and as often as one likes. */
  panelCardSave: PanelParticipantPayload;
  /** Hands in the own card as it was drafted, for good. Afterwards the colleagues' cards for this participant are open to the viewer. */
  panelCardSubmit: PanelParticipantPayload;
  /**
   * Closes a panel once all cards are in and all that was far apart was talked about, and proposes its scores as an import, which a second
   * person approves as any file. By somebody who does not sit on it.
   */
  panelClose: PanelPayload;
  /**
   * Says that one is related to a participant or otherwise not free. The own card for them is not asked, counts no more where it is in, and
   * nothing about them is told any more. It is not taken back.
   */
  panelConflictDeclare: PanelParticipantPayload;
  /**
   * Makes a panel for posts of the same position: its members, its card form, and whom it examines, which are those that the published list of
   * the basic test lets through. One panel for certain posts, and whoever makes it does not sit on it.
   */
  panelCreate: PanelPayload;
  /** Takes back a panel that was made in error, before any card is in: its posts are free for another. */
  panelDissolve: PanelPayload;
  /** Gives a member's seat to somebody else. Cards that were in stay; all others are asked of the successor. */
  panelMemberReplace: PanelPayload;
  /** Takes over whom the list of the basic test lets through now, after it was published anew; a closed panel is open again. */
  panelRosterRenew: PanelPayload;
  /** Proposes the scores of a closed panel again, where what it proposed was rejected or overtaken. */
  panelScoresPropose: PanelPayload;
  /** Names one more member for a participant for whom relations have left too few cards. */
  panelStandInName: PanelPayload;
  /** Approves a submitted plan and freezes it as a version. What waited for the superior is agreed by it. */
  planApprove: PlanPayload;
  /** Approves several plans, each by itself, and records which the approver had opened. Repeat with the same key to go on. */
  planApproveMany: PlanApproveManyPayload;
  /** Opens an approved plan for a change in mid-cycle. The approved version stays valid until the change is approved. */
  planChange: PlanPayload;
  /** Drops a change that was not approved: back to the approved version. */
  planChangeCancel: PlanPayload;
  /** Comments on a target or an entry of progress without changing a wording. It is dated, read by whoever reads the plan, and cannot be taken back. */
  planComment: PlanCommentPayload;
  /** Proposes the targets of an own plan of another year, or of the post before, in the own plan. Weights and lines of the annex come along; progress, dialogue and the superior's expectations do not. What is there already is left out, and told; where all of it is, the plan keeps its version. */
  planCopy: PlanTakenPayload;
  /** Writes the annex: resources, accountability, consequences; and, by the superior only, expectations of behaviour. */
  planFrame: PlanPayload;
  /**
   * Leaves notes on a plan for the next rater: by the superior of its last days, before the segment's last day and after it, until
   * evaluation ends; also by who led the person until lately and moved on (policy: 14 days). Written again, the own note is replaced.
   */
  planLeavingNotes: PlanPayload;
  /** Records that the superior opened the plan at this version. */
  planMarkRead: PlanPayload;
  /** Opens the plan of an assignment. */
  planOpen: PlanPayload;
  /** Sends a submitted plan back with a reason; it may be mended some days longer, even after planning has closed (policy). */
  planReturn: PlanPayload;
  /** Asks the superior for approval. */
  planSubmit: PlanPayload;
  /** Publishes the draft as a new edition. */
  planTemplatePublish: PlanTemplatePayload;
  /** Writes a template: a new one, or the draft of one anew. Plans begin from what was published last. */
  planTemplateSave: PlanTemplatePayload;
  /** Withdraws a template: no plan begins from it any more. It may be published again. */
  planTemplateWithdraw: PlanTemplatePayload;
  /** Proposes the targets of a template in the own plan. What is there already is left out, and told; where all of it is, nothing is taken and the plan keeps its version. `allowedActions` names it where a template for the plan's post is published. */
  planUseTemplate: PlanTakenPayload;
  /** Takes a submitted plan back to go on drafting. */
  planWithdraw: PlanPayload;
  /**
   * Proposes numbers of one kind from a day to come. Those of selection (RECRUITMENT, COMMITTEE, RETENTION) by the committee, all others by the staffing
   * agency. Nothing changes until somebody else releases it: read `changes` and `warnings` of the answer first.
   */
  policyPropose: PolicyPayload;
  /**
   * Releases an entry: it holds from its first day on. By another person of the same office than who proposed it, at least a quarter of an hour before
   * that day, and only while what it was compared with still holds.
   */
  policyRelease: PolicyPayload;
  /** Withdraws an entry, with a reason: a proposal at any time, a released one until a quarter of an hour before its first day. */
  policyWithdraw: PolicyPayload;
  /** Opens a position in a unit. */
  positionCreate: PositionPayload;
  /** Gives a post another title from a day on, the own one excepted (OWN_CASE). Assignments show it at once in this process, elsewhere within half a minute; plans, evaluations and reviews keep the title they were made with. */
  positionRename: PositionPayload;
  /** Saves the viewer's own profile as an applicant. Absent fields stay as they are. */
  profileSave: ApplicantPayload;
  /** Writes down what was achieved by a day. Nothing is overwritten: a wrong entry is corrected by a new one that names it. */
  progressAdd: ProgressPayload;
  /** Promotes many at once (kenaikan pangkat). Each row succeeds or fails by itself; repeat with the same key to go on, or look first with `preview`. */
  promotionMany: PromotionManyPayload;
  /** Takes an entry back that should not have been made: what held before goes on. Forms and ratings that were frozen meanwhile stay as they are. */
  recordEntryWithdraw: EmployeePayload;
  /**
   * Approves raters, and invites them. The superior may strike some with a reason and add others; after the last day for proposals also where
   * none came. A proposed rater who reviews too many already is named by the place in the proposal: `nomination`, `raters`, index.
   */
  reviewApproveRaters: ReviewSubjectPayload;
  /** Closes a round for good, once the last day for answers is over. Results are published afterwards. */
  reviewClose: ReviewRoundPayload;
  /** Declines to review somebody. */
  reviewDecline: ReviewInvitationPayload;
  /** Keeps answers as a draft. What is left out stays, null clears; a draft never counts. */
  reviewDraftSave: ReviewInvitationPayload;
  /** Takes people into a launched round, each by itself. Repeat with the same key to go on. */
  reviewEnrolMany: ReviewEnrolManyPayload;
  /**
   * Takes everybody of a unit and below, within the round's unit, into a launched round, some 50 people a call (policy): go on with `endCursor`
   * until it is null. Who has a place, or was taken out of the round, is passed over.
   */
  reviewEnrolUnit: ReviewEnrolUnitPayload;
  /** Moves the last day for answers; only to a later day, and before the round is closed. */
  reviewExtend: ReviewRoundPayload;
  /**
   * Hands out the link of an approved rater from outside, once and on record. Only an officer who is neither the person reviewed, nor in their line
   * of superiors, nor acts for one of these, nor is a rater here. Give it to the rater's own address, which you have not from the person or the
   * superior, and to nobody else. The token is shown here only; the same key shows it again.
   */
  reviewExternalInvite: ReviewExternalInvitePayload;
  /**
   * Opens the link for the first time, and shows the personal code (kode pribadi), which is needed to answer and shown never again; the same key
   * shows it again. LINK_OPENED: somebody was there before. If it was not you, tell the staffing agency.
   */
  reviewExternalOpen: ReviewExternalOpenPayload;
  /** Sends the review of a rater from outside, once and for good, with the personal code. */
  reviewExternalSubmit: ReviewExternalSubmitPayload;
  /** Launches a round: its form, threshold, purpose, audience and the organisation of today are locked from here on. */
  reviewLaunch: ReviewRoundPayload;
  /** Proposes raters to the superior; may be sent anew until they are approved. */
  reviewNominate: ReviewSubjectPayload;
  /** Publishes the results of several people of a closed round, each by itself and once for good. Repeat with the same key to go on. */
  reviewPublishMany: ReviewPublishManyPayload;
  /** Reminds those who have not answered, whoever they are; at most once a day. */
  reviewRemind: ReviewSubjectPayload;
  /** Asks somebody else in the place of a rater who declined or has left service; of nobody else, so that it never tells who has answered. */
  reviewReplaceRater: ReviewSubjectPayload;
  /** Sends a proposal of raters back with a reason; it may be mended some days longer (policy). */
  reviewReturnRaters: ReviewSubjectPayload;
  /**
   * Cancels a launched round for good, with a reason that everybody reads: invitations end, and nothing that was written is ever published. A
   * closed round is not cancelled; people can be taken out of it before their results are published.
   */
  reviewRoundCancel: ReviewRoundPayload;
  /** Changes a round that is a draft still. */
  reviewRoundChange: ReviewRoundPayload;
  /** Prepares a round. */
  reviewRoundCreate: ReviewRoundPayload;
  /**
   * Takes somebody out of a round before the results are published, with a reason; undoes an enrolment by mistake. Invitations end, and nothing
   * that was written about them is ever published. Who was taken out before raters were approved may be enrolled again. Not in the own case.
   */
  reviewSubjectWithdraw: ReviewSubjectPayload;
  /**
   * Sends the review, once and for good: the draft with what is given here. Answers of anonymous groups are kept without their author; comments
   * are shown as they were written, so write nothing that gives you away.
   */
  reviewSubmit: ReviewInvitationPayload;
  /** Writes a questionnaire: a new one, or a new version of one. */
  reviewTemplateSave: ReviewTemplatePayload;
  /** Announces a file of scores and answers how to upload it. */
  scoreFileAnnounce: ScoreFilePayload;
  /** Approves an import: from now on its sheet holds. By another person than who proposed it. */
  scoreImportApprove: ScoreImportPayload;
  /**
   * Reads an uploaded file of scores as a dry run: what is wrong with its lines, and what it would change. Nothing counts yet. The list that the
   * test follows from must be published: the administrative one for a first test, that of the test before for a later one.
   */
  scoreImportPropose: ScoreImportPayload;
  /** Rejects an import, with a reason. By another person than who proposed it. */
  scoreImportReject: ScoreImportPayload;
  /** Answers an objection; never by who decided what it is about or is not free. One that is accepted changes the result with it. */
  selectionObjectionAnswer: SelectionObjectionPayload;
  /** Objects to a result of the own application that has been announced: once a stage, within its window. */
  selectionObjectionFile: SelectionObjectionPayload;
  /** Opens what the applicant has submitted, to answer an objection; on record, for 30 minutes (policy), and nobody else opens it meanwhile. */
  selectionObjectionOpen: SelectionObjectionPayload;
  /** Opens the proof of a special category besides. That it was opened, and by whom, is on record for ever. */
  selectionObjectionProofOpen: SelectionObjectionProofPayload;
  /** Confirms it, by another person: the objection is rejected in these words, and no edition has to change that row. */
  selectionObjectionRefusalConfirm: SelectionObjectionPayload;
  /** Says why an objection that was accepted against a result changes nothing after all. By nobody who decided what it is about. */
  selectionObjectionRefusalPropose: SelectionObjectionPayload;
  /** Saves a draft of the self-assessment (penilaian diri); the employee alone sees it. */
  selfAssessmentSave: EvaluationPayload;
  /** Hands the self-assessment to the rater. */
  selfAssessmentSubmit: EvaluationPayload;
  /** Takes a submitted self-assessment back before the rater has begun: it is a draft again. */
  selfAssessmentWithdraw: EvaluationPayload;
  /** Names another direct superior of an assignment from a day on, past or future, or says that the superior follows the post again. Entered late it fills its own days and leaves who came after; a person who heads a unit is recorded as its head, whoever that will be. Never by who would gain by it, nor by an administrator for somebody in the own line (OWN_CASE). */
  supervisorChange: EmployeePayload;
  /** Agrees to the other side's wording. */
  targetAgree: TargetPayload;
  /** Agrees to several wordings of the other side at once: all of them, or none where one has a problem. */
  targetAgreeMany: TargetsPayload;
  /** Words a target anew: answers the other side's proposal, mends the own one before it is answered, or opens an agreed one again. */
  targetCounter: TargetPayload;
  /** Says which of the superior's targets this one serves, or that it is still to come. What was agreed stays agreed. */
  targetLink: TargetPayload;
  /** Puts the targets of a plan into an order, which is also that of the printed form. Nobody has to agree to it. */
  targetOrder: TargetsPayload;
  /** Proposes a target with its indicators; the other side answers. */
  targetPropose: TargetPayload;
  /** Proposes several targets to one plan at once: all of them, or none where one has a problem. */
  targetProposeMany: TargetsPayload;
  /** Proposes one target to several reports. Each row is done by itself; its outcome says whether it was, and why not. Repeat with the same key to go on. */
  targetProposeToMany: TargetProposeToManyPayload;
  /** Takes a target out of the plan; its dialogue is kept. */
  targetRemove: TargetPayload;
  /** Sets weights in one step. A weight is part of the wording: each that changes waits for the other side's answer. */
  targetWeights: TargetsPayload;
  /** Sets or changes a unit's achievement, each time with a reason, at most 20 times (policy): by the superior of its head, or somebody above. */
  unitAchievementSet: UnitAchievementPayload;
  /** Closes a unit on a day, with the successor that takes over. Its staff is moved by transfers. */
  unitClose: UnitPayload;
  /** Opens a unit of the tree. */
  unitCreate: UnitPayload;
  /**
   * Finalises a unit once everybody who counts is rated, whether their evaluation was opened or not: the definitive holders of its subtree who
   * served in the period, without its head and the exempt. All ratings are measured, handed over or not; a spread that departs from the
   * guidance needs a justification. No rating ever changes by it.
   */
  unitFinalise: UnitAchievementPayload;
  /** Gives a unit another name from a day on; its code and place stay. From a day that has one already, the new one corrects it. */
  unitRename: UnitPayload;
  /**
   * Takes a finalised unit back with a reason, on record: its achievement may be set anew and people be rated. By the level above, or by an
   * officer of the staffing agency who neither serves in the unit nor is its head's superior or report.
   */
  unitReopen: UnitAchievementPayload;
  /** Takes an application out of the queue to look at it, for 30 minutes (policy). Nobody else can claim it meanwhile. */
  verificationClaim: VerificationPayload;
  /** Claims one of the applications that wait longest, as `verificationClaim` does; officers who ask at the same moment are given different ones. */
  verificationClaimNext: VerificationPayload;
  /** Decides a claimed application. A rejection goes to another officer; where the second does not agree, the applicant goes through. */
  verificationDecide: VerificationPayload;
  /** Says that one is related to the applicant or otherwise not free. The officer never gets this application again. */
  verificationDeclareConflict: VerificationPayload;
  /** Keeps a claimed application for another 30 minutes (policy), counted from now. */
  verificationProlong: VerificationPayload;
  /** Opens the proof of a special category of a claimed application. That it was opened, and by whom, is on record for ever. */
  verificationProofOpen: VerificationProofPayload;
  /** Puts a claimed application back into the queue. */
  verificationRelease: VerificationPayload;
  /**
   * Takes a verdict back before its list is published, with a reason: it goes into the queue again and is decided anew, within the stage. By another
   * officer than who decided it; who takes it back does not make the first decision that follows.
   */
  verificationReopen: VerificationPayload;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationAbsenceRecordArgs = {
  input: AbsenceRecordInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationAbsenceWithdrawArgs = {
  input: AbsenceWithdrawInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationAbuseDecideArgs = {
  input: AbuseDecideInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationAbuseRevealArgs = {
  input: AbuseRevealInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationApplicantLookUpArgs = {
  input: ApplicantLookUpInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationApplicationDisqualifyArgs = {
  input: ApplicationDisqualifyInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationApplicationSaveArgs = {
  input: ApplicationSaveInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationApplicationSubmitArgs = {
  input: ApplicationSubmitInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationApplicationWithdrawArgs = {
  input: ApplicationWithdrawInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationApplicationsAnonymiseArgs = {
  input: ApplicationsAnonymiseInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationAppointmentHireArgs = {
  input: AppointmentHireInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationAppointmentResignArgs = {
  input: AppointmentResignInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationAssignmentEndArgs = {
  input: AssignmentEndInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationAssignmentStartArgs = {
  input: AssignmentStartInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationCalibrationCloseArgs = {
  input: CalibrationCloseInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationCalibrationConfirmArgs = {
  input: CalibrationConfirmInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationCalibrationOpenArgs = {
  input: CalibrationOpenInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationCalibrationProposeArgs = {
  input: CalibrationProposeInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationCalibrationRejectArgs = {
  input: CalibrationRejectInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationCampaignCloseArgs = {
  input: CampaignCloseInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationCampaignCreateArgs = {
  input: CampaignCreateInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationCampaignPublishArgs = {
  input: CampaignPublishInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationCampaignRuleChangeArgs = {
  input: CampaignRuleChangeInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationCampaignStageExtendArgs = {
  input: CampaignStageExtendInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationCorrectionAnswerArgs = {
  input: CorrectionAnswerInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationCorrectionFileArgs = {
  input: CorrectionFileInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationCorrectionPassOnArgs = {
  input: CorrectionPassOnInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationCorrectionWithdrawArgs = {
  input: CorrectionWithdrawInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationCycleCloseArgs = {
  input: CycleCloseInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationCycleOpenArgs = {
  input: CycleOpenInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationCyclePhaseExtendArgs = {
  input: CyclePhaseExtendInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationCyclePhaseExtendManyArgs = {
  input: CyclePhaseExtendManyInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationCyclePhaseExtensionWithdrawArgs = {
  input: CyclePhaseExtensionWithdrawInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationDelegationGrantArgs = {
  input: DelegationGrantInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationDelegationRevokeArgs = {
  input: DelegationRevokeInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationDevelopmentStepDoneArgs = {
  input: DevelopmentStepDoneInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationDisqualificationDecideArgs = {
  input: DisqualificationDecideInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationDisqualificationObjectArgs = {
  input: DisqualificationObjectInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationDisqualificationObjectionAnswerArgs = {
  input: DisqualificationObjectionAnswerInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationDocumentUploadArgs = {
  input: DocumentUploadInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationEmployeeCreateArgs = {
  input: EmployeeCreateInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationEmployeeRecordChangeArgs = {
  input: EmployeeRecordChangeInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationEmployeeRecordCorrectArgs = {
  input: EmployeeRecordCorrectInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationEmployeeRehireArgs = {
  input: EmployeeRehireInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationEmployeeTransferArgs = {
  input: EmployeeTransferInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationEmployeeTransferManyArgs = {
  input: EmployeeTransferManyInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationEntryUndoArgs = {
  input: EntryUndoInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationEvaluationAcknowledgeArgs = {
  input: EvaluationAcknowledgeInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationEvaluationFinaliseArgs = {
  input: EvaluationFinaliseInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationEvaluationFinaliseManyArgs = {
  input: EvaluationFinaliseManyInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationEvaluationOpenArgs = {
  input: EvaluationOpenInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationEvaluationOpenManyArgs = {
  input: EvaluationOpenManyInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationEvaluationRateArgs = {
  input: EvaluationRateInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationEvaluationReopenArgs = {
  input: EvaluationReopenInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationEvaluationShareArgs = {
  input: EvaluationShareInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationEvidenceUploadArgs = {
  input: EvidenceUploadInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationFeedbackAcknowledgeArgs = {
  input: FeedbackAcknowledgeInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationFeedbackFollowUpArgs = {
  input: FeedbackFollowUpInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationFeedbackGiveArgs = {
  input: FeedbackGiveInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationFeedbackReplyArgs = {
  input: FeedbackReplyInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationFeedbackReportArgs = {
  input: FeedbackReportInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationFeedbackRequestArgs = {
  input: FeedbackRequestInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationFeedbackRequestDeclineArgs = {
  input: FeedbackRequestDeclineInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationFeedbackRequestWithdrawArgs = {
  input: FeedbackRequestWithdrawInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationFeedbackReviseArgs = {
  input: FeedbackReviseInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationFeedbackWithdrawArgs = {
  input: FeedbackWithdrawInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationFilingRecordArgs = {
  input: FilingRecordInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationFormationApproveArgs = {
  input: FormationApproveInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationFormationCorrectArgs = {
  input: FormationCorrectInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationFormationCorrectionApproveArgs = {
  input: FormationCorrectionApproveInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationFormationCorrectionRejectArgs = {
  input: FormationCorrectionRejectInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationFormationRejectArgs = {
  input: FormationRejectInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationFormationRequestArgs = {
  input: FormationRequestInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationFormationWithdrawArgs = {
  input: FormationWithdrawInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationIdentifierAddArgs = {
  input: IdentifierAddInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationIdentifierCorrectArgs = {
  input: IdentifierCorrectInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationListPublishArgs = {
  input: ListPublishInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationNikCorrectArgs = {
  input: NikCorrectInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationObjectionAssignArgs = {
  input: ObjectionAssignInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationObjectionDecideArgs = {
  input: ObjectionDecideInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationObjectionDraftSaveArgs = {
  input: ObjectionDraftSaveInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationObjectionExtendArgs = {
  input: ObjectionExtendInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationObjectionFileArgs = {
  input: ObjectionFileInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationObjectionStatementArgs = {
  input: ObjectionStatementInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationObjectionWithdrawArgs = {
  input: ObjectionWithdrawInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationOfferAcceptArgs = {
  input: OfferAcceptInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationOfferDeclineArgs = {
  input: OfferDeclineInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationOfferLapseArgs = {
  input: OfferLapseInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationOffersMakeArgs = {
  input: OffersMakeInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationPanelAttendanceRecordArgs = {
  input: PanelAttendanceRecordInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationPanelCardDiscussArgs = {
  input: PanelCardDiscussInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationPanelCardSaveArgs = {
  input: PanelCardSaveInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationPanelCardSubmitArgs = {
  input: PanelCardSubmitInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationPanelCloseArgs = {
  input: PanelCloseInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationPanelConflictDeclareArgs = {
  input: PanelConflictDeclareInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationPanelCreateArgs = {
  input: PanelCreateInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationPanelDissolveArgs = {
  input: PanelDissolveInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationPanelMemberReplaceArgs = {
  input: PanelMemberReplaceInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationPanelRosterRenewArgs = {
  input: PanelRosterRenewInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationPanelScoresProposeArgs = {
  input: PanelScoresProposeInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationPanelStandInNameArgs = {
  input: PanelStandInNameInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationPlanApproveArgs = {
  input: PlanApproveInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationPlanApproveManyArgs = {
  input: PlanApproveManyInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationPlanChangeArgs = {
  input: PlanChangeInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationPlanChangeCancelArgs = {
  input: PlanChangeCancelInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationPlanCommentArgs = {
  input: PlanCommentInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationPlanCopyArgs = {
  input: PlanCopyInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationPlanFrameArgs = {
  input: PlanFrameInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationPlanLeavingNotesArgs = {
  input: PlanLeavingNotesInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationPlanMarkReadArgs = {
  input: PlanMarkReadInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationPlanOpenArgs = {
  input: PlanOpenInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationPlanReturnArgs = {
  input: PlanReturnInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationPlanSubmitArgs = {
  input: PlanSubmitInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationPlanTemplatePublishArgs = {
  input: PlanTemplatePublishInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationPlanTemplateSaveArgs = {
  input: PlanTemplateSaveInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationPlanTemplateWithdrawArgs = {
  input: PlanTemplateWithdrawInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationPlanUseTemplateArgs = {
  input: PlanUseTemplateInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationPlanWithdrawArgs = {
  input: PlanWithdrawInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationPolicyProposeArgs = {
  input: PolicyProposeInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationPolicyReleaseArgs = {
  input: PolicyReleaseInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationPolicyWithdrawArgs = {
  input: PolicyWithdrawInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationPositionCreateArgs = {
  input: PositionCreateInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationPositionRenameArgs = {
  input: PositionRenameInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationProfileSaveArgs = {
  input: ProfileSaveInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationProgressAddArgs = {
  input: ProgressAddInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationPromotionManyArgs = {
  input: PromotionManyInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationRecordEntryWithdrawArgs = {
  input: RecordEntryWithdrawInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationReviewApproveRatersArgs = {
  input: ReviewApproveRatersInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationReviewCloseArgs = {
  input: ReviewCloseInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationReviewDeclineArgs = {
  input: ReviewDeclineInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationReviewDraftSaveArgs = {
  input: ReviewDraftSaveInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationReviewEnrolManyArgs = {
  input: ReviewEnrolManyInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationReviewEnrolUnitArgs = {
  input: ReviewEnrolUnitInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationReviewExtendArgs = {
  input: ReviewExtendInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationReviewExternalInviteArgs = {
  input: ReviewExternalInviteInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationReviewExternalOpenArgs = {
  input: ReviewExternalOpenInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationReviewExternalSubmitArgs = {
  input: ReviewExternalSubmitInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationReviewLaunchArgs = {
  input: ReviewLaunchInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationReviewNominateArgs = {
  input: ReviewNominateInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationReviewPublishManyArgs = {
  input: ReviewPublishManyInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationReviewRemindArgs = {
  input: ReviewRemindInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationReviewReplaceRaterArgs = {
  input: ReviewReplaceRaterInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationReviewReturnRatersArgs = {
  input: ReviewReturnRatersInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationReviewRoundCancelArgs = {
  input: ReviewRoundCancelInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationReviewRoundChangeArgs = {
  input: ReviewRoundChangeInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationReviewRoundCreateArgs = {
  input: ReviewRoundCreateInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationReviewSubjectWithdrawArgs = {
  input: ReviewSubjectWithdrawInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationReviewSubmitArgs = {
  input: ReviewSubmitInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationReviewTemplateSaveArgs = {
  input: ReviewTemplateSaveInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationScoreFileAnnounceArgs = {
  input: ScoreFileAnnounceInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationScoreImportApproveArgs = {
  input: ScoreImportApproveInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationScoreImportProposeArgs = {
  input: ScoreImportProposeInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationScoreImportRejectArgs = {
  input: ScoreImportRejectInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationSelectionObjectionAnswerArgs = {
  input: SelectionObjectionAnswerInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationSelectionObjectionFileArgs = {
  input: SelectionObjectionFileInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationSelectionObjectionOpenArgs = {
  input: SelectionObjectionOpenInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationSelectionObjectionProofOpenArgs = {
  input: SelectionObjectionProofOpenInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationSelectionObjectionRefusalConfirmArgs = {
  input: SelectionObjectionRefusalConfirmInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationSelectionObjectionRefusalProposeArgs = {
  input: SelectionObjectionRefusalProposeInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationSelfAssessmentSaveArgs = {
  input: SelfAssessmentSaveInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationSelfAssessmentSubmitArgs = {
  input: SelfAssessmentSubmitInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationSelfAssessmentWithdrawArgs = {
  input: SelfAssessmentWithdrawInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationSupervisorChangeArgs = {
  input: SupervisorChangeInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationTargetAgreeArgs = {
  input: TargetAgreeInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationTargetAgreeManyArgs = {
  input: TargetAgreeManyInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationTargetCounterArgs = {
  input: TargetCounterInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationTargetLinkArgs = {
  input: TargetLinkInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationTargetOrderArgs = {
  input: TargetOrderInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationTargetProposeArgs = {
  input: TargetProposeInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationTargetProposeManyArgs = {
  input: TargetProposeManyInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationTargetProposeToManyArgs = {
  input: TargetProposeToManyInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationTargetRemoveArgs = {
  input: TargetRemoveInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationTargetWeightsArgs = {
  input: TargetWeightsInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationUnitAchievementSetArgs = {
  input: UnitAchievementSetInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationUnitCloseArgs = {
  input: UnitCloseInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationUnitCreateArgs = {
  input: UnitCreateInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationUnitFinaliseArgs = {
  input: UnitFinaliseInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationUnitRenameArgs = {
  input: UnitRenameInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationUnitReopenArgs = {
  input: UnitReopenInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationVerificationClaimArgs = {
  input: VerificationClaimInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationVerificationClaimNextArgs = {
  input: VerificationClaimNextInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationVerificationDecideArgs = {
  input: VerificationDecideInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationVerificationDeclareConflictArgs = {
  input: VerificationDeclareConflictInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationVerificationProlongArgs = {
  input: VerificationProlongInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationVerificationProofOpenArgs = {
  input: VerificationProofOpenInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationVerificationReleaseArgs = {
  input: VerificationReleaseInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationVerificationReopenArgs = {
  input: VerificationReopenInput;
};

/** What an applicant does next. */
export type NextStep = {
  __typename?: 'NextStep';
  /** What. */
  code: NextStepCode;
  /** First instant that no longer counts, or by which the wait should be over; null where nothing runs out. */
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  /** From when it can be done; null where that is now, or where there is nothing to do. */
  from?: Maybe<Scalars['Instant']['output']>;
  /** The stage it belongs to. */
  stage: CampaignStageKind;
};

/** Steps of an applicant. New ones may come. */
export type NextStepCode =
  /** A post is offered: accept or decline it. */
  | 'ANSWER_OFFER'
  /** Appointed; the staffing agency tells the rest. */
  | 'APPOINTED'
  /** Complete the draft and submit it. */
  | 'COMPLETE_AND_SUBMIT'
  /** Disqualified for good, or withdrawn; nothing more to do. */
  | 'EXCLUDED'
  /** The post is accepted: file the documents that are missing. */
  | 'FILE_DOCUMENTS'
  /** The result can be objected to (sanggah). */
  | 'MAY_OBJECT'
  /** Disqualified: object in time, once (disqualificationObject). */
  | 'MAY_OBJECT_TO_DISQUALIFICATION'
  /** Not selected; nothing more to do. */
  | 'NOT_SELECTED'
  /** The post was given back, or not answered in time; nothing more to do. */
  | 'OFFER_ENDED'
  /** Registration is over, and the draft was not submitted. */
  | 'REGISTRATION_OVER'
  /** Sit the test of the stage. */
  | 'SIT_TEST'
  /** Wait for the committee's answer to the objection. */
  | 'WAIT_FOR_ANSWER'
  /** Everything is filed: wait to be appointed. */
  | 'WAIT_FOR_APPOINTMENT'
  /** Wait for the list of the stage to be announced, or announced anew. */
  | 'WAIT_FOR_LIST'
  /** Selected, or equal to others for the last post: wait for the offer of the post. */
  | 'WAIT_FOR_OFFER'
  /** Next in rank: wait, should a post come free (cadangan). */
  | 'WAIT_IN_RESERVE';

/** A citizen's number to record. */
export type NikCorrectInput = {
  /** Whose. */
  employeeId: Scalars['ID']['input'];
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** 16 digits; spaces are allowed. */
  nik: Scalars['String']['input'];
  /** The letter (KTP, kartu keluarga). */
  proof: ProofInput;
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
};

/** Why there is no percentage. New ones may come. */
export type NoSuggestion =
  /** Nothing was entered yet. */
  | 'NO_ENTRIES'
  /** A described measure: read the entries. */
  | 'QUALITATIVE'
  /** The target is not above zero and was missed: no percentage says how far. */
  | 'ZERO_TARGET';

/**
 * Anything with an id of its own: one id names one object with one content, whichever way leads to it, and `node` finds it for whoever may see it
 * there. What is frozen, or a part that is never shown apart from its whole, has no `id` but names what it is by another field.
 */
export type Node = {
  /** Opaque and stable; the prefix tells the type. */
  id: Scalars['ID']['output'];
};

/** An objection (keberatan) of an employee against an evaluation that was handed over. Exactly one for each version. */
export type Objection = Node & {
  __typename?: 'Objection';
  /** What the viewer can do with it now: names of mutations. */
  allowedActions: Array<Scalars['String']['output']>;
  /** Who assigned the decider and why; null where it is the rater's superior. */
  assignment?: Maybe<ObjectionAssignment>;
  /** What stands in the way of all else that would be the viewer's in this state: what, who can help, until when. */
  blockers: Array<Blocker>;
  /** Versions of the holidays by which its day was counted when it was filed; empty where it could not be. */
  calendarVersions: Array<Scalars['String']['output']>;
  /** When it should be decided (working days, policy); null once it is over. A late decision stays possible: nothing is decided by machine. */
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  /** Who decides now: the nearest above the rater in service who had no part in the rating, or who was assigned; null until the staffing agency assigns somebody. */
  decider?: Maybe<Employee>;
  /** The decision; null before. It is final and made a new version of the evaluation. */
  decision?: Maybe<ObjectionDecision>;
  /** Who objects. */
  employee: Employee;
  /** The evaluation; null where it is not yours to see. */
  evaluation?: Maybe<Evaluation>;
  /** The version that was objected to. */
  evaluationVersion: Scalars['Int']['output'];
  /** Files that go with it. */
  evidence: Array<Evidence>;
  /** When it was filed. */
  filedAt: Scalars['Instant']['output'];
  /** Why. */
  grounds: Scalars['String']['output'];
  /** Whether both sides were heard, or had their time. */
  heard: Scalars['Boolean']['output'];
  /** Why there is no `deadlineAt` yet; null where there is one. */
  holidaysUnknown?: Maybe<HolidaysUnknown>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Whether it should have been decided by now. */
  overdue: Scalars['Boolean']['output'];
  /** Number of the evaluation period; null for the year. */
  period?: Maybe<Scalars['Int']['output']>;
  /** The plans that were evaluated, with everything that was handed in for them: what the decider reads. */
  plans: Array<ObjectionPlan>;
  /** Who rated the version. */
  rater: Employee;
  /** Until then the rater's answer is waited for; afterwards it may be decided without one. */
  statementUntil: Scalars['Instant']['output'];
  /** What both sides have said, in order. */
  statements: Array<ObjectionStatement>;
  /** Where it stands. */
  status: ObjectionStatus;
  /** Version, for `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** When it was withdrawn; null otherwise. */
  withdrawnAt?: Maybe<Scalars['Instant']['output']>;
  /** The year. */
  year: Scalars['Int']['output'];
};

/** Another decider. */
export type ObjectionAssignInput = {
  /** Who is to decide: somebody in service without a part in the rating. */
  deciderId: Scalars['ID']['input'];
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The objection. */
  objectionId: Scalars['ID']['input'];
  /** Why, 10 to 2,000 characters (policy). */
  reason: Scalars['String']['input'];
};

/** The staffing agency's choice of another decider. */
export type ObjectionAssignment = {
  __typename?: 'ObjectionAssignment';
  /** When. */
  at: Scalars['Instant']['output'];
  /** By whom. */
  by?: Maybe<Employee>;
  /** Why. */
  reason: Scalars['String']['output'];
};

/** A page of objections. */
export type ObjectionConnection = {
  __typename?: 'ObjectionConnection';
  /** The rows. */
  edges: Array<ObjectionEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many wait, all pages together. One read where the page does not tell it by itself. */
  totalCount: Scalars['Int']['output'];
};

/** A decision. */
export type ObjectionDecideInput = {
  /** The new behaviour rating with its reason; for UPHELD and PARTLY. Absent leaves. */
  behaviour?: InputMaybe<JudgementInput>;
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The objection. */
  objectionId: Scalars['ID']['input'];
  /** Which way. */
  outcome: ObjectionOutcome;
  /** Why, 20 to 4,000 characters (policy). */
  reasons: Scalars['String']['input'];
  /** The new result rating with its reason; for UPHELD and PARTLY, not for heads of unit. Absent leaves. */
  result?: InputMaybe<JudgementInput>;
};

/** The decision of an objection. */
export type ObjectionDecision = {
  __typename?: 'ObjectionDecision';
  /** When. */
  at: Scalars['Instant']['output'];
  /** The new behaviour rating; null where it stays. */
  behaviour?: Maybe<Rating>;
  /** By whom. */
  by: Employee;
  /** Whether the rater answered. */
  hearing: ObjectionHearing;
  /** Whether it came after the day by which it should have been decided. */
  late: Scalars['Boolean']['output'];
  /** Which way. */
  outcome: ObjectionOutcome;
  /** Why. */
  reasons: Scalars['String']['output'];
  /** The new result rating; null where it stays. */
  result?: Maybe<Rating>;
};

/** A draft of an objection. It is none until it is filed. */
export type ObjectionDraft = {
  __typename?: 'ObjectionDraft';
  /** Files that are to go with it. */
  evidenceIds: Array<Scalars['ID']['output']>;
  /** Why. */
  grounds: Scalars['String']['output'];
  /** When it was last saved. */
  savedAt: Scalars['Instant']['output'];
  /** Version, for `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A draft of an objection to save. */
export type ObjectionDraftSaveInput = {
  /** The evaluation. */
  evaluationId: Scalars['ID']['input'];
  /** Files announced with `evidenceUpload` that are to go with it, at most 5 (policy). */
  evidenceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The draft's version you read; 0 where there was none. */
  expectedVersion: Scalars['Int']['input'];
  /** Why, at most 4,000 characters (policy). */
  grounds: Scalars['String']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** A row of a page of objections: what a queue shows, and no word of either side. */
export type ObjectionEdge = {
  __typename?: 'ObjectionEdge';
  /** Cursor of this row, for `after`; valid for this list and viewer only. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: ObjectionItem;
};

/** More days to object. */
export type ObjectionExtendInput = {
  /** The evaluation. */
  evaluationId: Scalars['ID']['input'];
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why, 10 to 2,000 characters (policy). The employee reads it. */
  reason: Scalars['String']['input'];
  /** The new last day: after the present one, at most 30 days from now (policy). */
  to: Scalars['Day']['input'];
};

/** Days to object for one person, on record. */
export type ObjectionExtension = {
  __typename?: 'ObjectionExtension';
  /** When. */
  at: Scalars['Instant']['output'];
  /** By whom; null where that is no employee. */
  by?: Maybe<Employee>;
  /** Why. */
  reason: Scalars['String']['output'];
  /** Until when, the first instant that no longer counts. */
  until: Scalars['Instant']['output'];
};

/** An objection to file. */
export type ObjectionFileInput = {
  /** The evaluation. */
  evaluationId: Scalars['ID']['input'];
  /** Files announced with `evidenceUpload` on a plan of the evaluation that have arrived, at most 5 (policy). */
  evidenceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The evaluation's version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Why, at most 4,000 characters (policy). */
  grounds: Scalars['String']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** How the rater was heard. */
export type ObjectionHearing =
  /** The rater answered. */
  | 'ANSWERED'
  /** The rater was invited and did not answer in time. */
  | 'INVITED_DID_NOT_ANSWER';

/** An open objection in a queue. */
export type ObjectionItem = {
  __typename?: 'ObjectionItem';
  /** When it should be decided; null in a year whose holidays are not released: see `holidaysUnknown`. */
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  /** Id of the evaluation. */
  evaluationId: Scalars['ID']['output'];
  /** When it was filed. */
  filedAt: Scalars['Instant']['output'];
  /** Whether somebody is there to decide it. */
  hasDecider: Scalars['Boolean']['output'];
  /** Why there is no `deadlineAt` yet; null where there is one. */
  holidaysUnknown?: Maybe<HolidaysUnknown>;
  /** Id of the objection, for `node`. */
  objectionId: Scalars['ID']['output'];
  /** Whether it should have been decided by now. */
  overdue: Scalars['Boolean']['output'];
};

/** How an objection ends. */
export type ObjectionOutcome =
  /** Dikabulkan sebagian: at least one rating is another one than before, though not as was asked. */
  | 'PARTLY'
  /** Ditolak: the ratings stay. */
  | 'REJECTED'
  /** Dikabulkan: at least one rating is another one than before. */
  | 'UPHELD';

/** The objection after the mutation. */
export type ObjectionPayload = {
  __typename?: 'ObjectionPayload';
  /** The objection; null where nothing was done. */
  objection?: Maybe<Objection>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** A plan that was evaluated, as the parties of an objection read it. */
export type ObjectionPlan = {
  __typename?: 'ObjectionPlan';
  /** Id of the plan. */
  planId: Scalars['ID']['output'];
  /** Progress with its evidence, newest day first. */
  progress: ProgressConnection;
  /** Approved versions, oldest first. */
  versions: Array<PlanVersion>;
};


/** A plan that was evaluated, as the parties of an objection read it. */
export type ObjectionPlanProgressArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** The two sides of an objection. */
export type ObjectionSide =
  /** Who objects. */
  | 'EMPLOYEE'
  /** Who rated. */
  | 'RATER';

/** A word of one side. */
export type ObjectionStatement = {
  __typename?: 'ObjectionStatement';
  /** When. */
  at: Scalars['Instant']['output'];
  /** Who. */
  by: Employee;
  /** Which side. */
  side: ObjectionSide;
  /** What. */
  text: Scalars['String']['output'];
};

/** A word of one's own side. */
export type ObjectionStatementInput = {
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The objection. */
  objectionId: Scalars['ID']['input'];
  /** What to say, at most 4,000 characters (policy). */
  text: Scalars['String']['input'];
};

/** Where an objection stands. */
export type ObjectionStatus =
  /** Decided. */
  | 'DECIDED'
  /** Waits for its decision. */
  | 'OPEN'
  /** Taken back by the employee. */
  | 'WITHDRAWN';

/** An objection to take back. */
export type ObjectionWithdrawInput = {
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The objection. */
  objectionId: Scalars['ID']['input'];
};

/**
 * A post that is offered to somebody of the final list (penawaran formasi), with why, until when, and what became of it. It holds a seat
 * until it ends.
 */
export type Offer = Node & {
  __typename?: 'Offer';
  /** The offer that ended and whose seat this one takes: the next in rank. Null for the first offer of a seat. */
  after?: Maybe<Scalars['ID']['output']>;
  /** What the viewer can do with it now: names of mutations. Each succeeds with valid input, and none is missing. */
  allowedActions: Array<Scalars['String']['output']>;
  /** When the applicant answered; null until then. */
  answeredAt?: Maybe<Scalars['Instant']['output']>;
  /** The posts applied for: others only where an empty post is filled. */
  appliedFor: Opening;
  /** What stands in the way of all else that would be the viewer's in this state: what, who can help, until when. */
  blockers: Array<Blocker>;
  /** The campaign. */
  campaignId: Scalars['ID']['output'];
  /** Who is offered the post, as submitted; null once that is forgotten. */
  candidate?: Maybe<OfferCandidate>;
  /** The first instant that is too late: for the answer, then for the documents. Null where nothing is awaited of the applicant. */
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  /** Edition of the published final list it follows from. */
  edition: Scalars['Int']['output'];
  /** Who was appointed; null before, and for who may not see employees. */
  employee?: Maybe<Employee>;
  /** When the seat was given back; null while it is held. */
  endedAt?: Maybe<Scalars['Instant']['output']>;
  /** The documents; null before acceptance. */
  filing?: Maybe<Filing>;
  /** What the posts ask of somebody of another list, and how they meet it; empty for who is offered a post of the own list, and once they are forgotten. */
  findings: Array<FillingFinding>;
  /** Why this applicant. */
  ground: OfferGround;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** When it was made. */
  madeAt: Scalars['Instant']['output'];
  /** The posts of which one is offered. */
  opening: Opening;
  /** Version of the policy that sets days and documents. */
  policyVersion: Scalars['String']['output'];
  /** Rank in the final list of the posts applied for. */
  rank: Scalars['Int']['output'];
  /** Why people preferred this applicant among equals in every key; null where nothing was left to decide. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Registration number (nomor peserta). */
  registrationNumber: Scalars['String']['output'];
  /** Number of the campaign's rules by which list and order were made. */
  rulesNumber: Scalars['Int']['output'];
  /** SHA-256 of that edition, 64 hex digits. */
  sha256: Scalars['String']['output'];
  /** Where it stands. */
  status: OfferStatus;
  /** Version, for `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** An offer to accept. */
export type OfferAcceptInput = {
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The offer. */
  offerId: Scalars['ID']['input'];
};

/** Who is offered a post, as they said when they applied. */
export type OfferCandidate = {
  __typename?: 'OfferCandidate';
  /** Date of birth. */
  birthDate: Scalars['Day']['output'];
  /** The diploma. */
  education: ApplicantEducation;
  /** Name. */
  name: Scalars['String']['output'];
  /** Sex. */
  sex: Sex;
};

/** A page of offers. */
export type OfferConnection = {
  __typename?: 'OfferConnection';
  /** The rows. */
  edges: Array<OfferEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An offer to decline. */
export type OfferDeclineInput = {
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The offer. */
  offerId: Scalars['ID']['input'];
};

/** A row of a page of offers. */
export type OfferEdge = {
  __typename?: 'OfferEdge';
  /** Cursor of this row, for `after`; valid for this list and viewer only. */
  cursor: Scalars['String']['output'];
  /** The offer. */
  node: Offer;
};

/** Why a post is offered to somebody. */
export type OfferGround =
  /** The post was empty: from another category of the same position and unit; see `findings`. */
  | 'CATEGORY'
  /** By rank in the list of the posts applied for. */
  | 'OWN'
  /** The post was empty: from another unit, for the same position; see `findings`. */
  | 'UNIT';

/** An offer to end. */
export type OfferLapseInput = {
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The offer. */
  offerId: Scalars['ID']['input'];
};

/** The offer after the mutation. */
export type OfferPayload = {
  __typename?: 'OfferPayload';
  /** The offer; null where nothing was done. */
  offer?: Maybe<Offer>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** Where an offer stands. */
export type OfferStatus =
  /** Accepted: documents are filed (pemberkasan). */
  | 'ACCEPTED'
  /** Declined before acceptance. */
  | 'DECLINED'
  /** Ended by a disqualification (diskualifikasi). */
  | 'DISQUALIFIED'
  /** Appointed (diangkat). */
  | 'HIRED'
  /** Not answered in time, from the instant of the deadline on; or ended because documents were not filed in time. */
  | 'LAPSED'
  /** Waits for the applicant's answer. */
  | 'OFFERED'
  /** Resigned after appointment. */
  | 'RESIGNED'
  /** Withdrawn by the applicant after acceptance (mengundurkan diri). */
  | 'WITHDRAWN';

/** Posts to offer. */
export type OffersMakeInput = {
  /** The campaign. */
  campaignId: Scalars['ID']['input'];
  /** Version of the seats that was read; 0 the first time. */
  expectedVersion: Scalars['Int']['input'];
  /** The posts. */
  formationId: Scalars['ID']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Registration numbers that people prefer among `tiedNumbers`, no more than `tied`. No machine draws lots. */
  preferred?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Why they are preferred, at most 1000 characters (policy); needed with `preferred`. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** The offers that were made. */
export type OffersPayload = {
  __typename?: 'OffersPayload';
  /** The offers, the best in rank first; empty where nothing was done. */
  offers: Array<Offer>;
  /** How the posts stand now; null where nothing was done. */
  seats?: Maybe<FormationSeats>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** What one officer has done in a campaign. Decisions that were taken back are not counted. */
export type OfficerFigures = {
  __typename?: 'OfficerFigures';
  /** What the officer is working on now. */
  claimed: Scalars['Int']['output'];
  /** Who; null for a login that is no employee's. */
  employee?: Maybe<Employee>;
  /** Decisions as the first officer. */
  firstLooks: Scalars['Int']['output'];
  /** Whether that is the viewer. */
  mine: Scalars['Boolean']['output'];
  /** Of these, how many the second officer did not share. */
  notShared: Scalars['Int']['output'];
  /** Rejections as the first officer. */
  rejected: Scalars['Int']['output'];
  /** Decisions as the second, on what the first had rejected. */
  secondLooks: Scalars['Int']['output'];
};

/** Posts to apply for (formasi): position, unit, category, number and requirements. */
export type Opening = Node & {
  __typename?: 'Opening';
  /** A test beside the field test by computer; null where there is none, so that the one by computer is the whole. */
  additionalTest?: Maybe<AdditionalTest>;
  /** The campaign. */
  campaignId: Scalars['ID']['output'];
  /** For whom the posts are kept. */
  category: FormationCategory;
  /** What was put right since the campaign was announced (ralat), in order. */
  corrections: Array<OpeningCorrection>;
  /** Name the posts by this id when you apply. */
  formationId: Scalars['ID']['output'];
  /** Opaque id of the posts as they are announced; not that of the request behind them. */
  id: Scalars['ID']['output'];
  /** Which passing grades and ages hold. */
  positionGroup: PositionGroup;
  /** Title of the position (nama jabatan). */
  positionTitle: Scalars['String']['output'];
  /** How many posts. */
  quota: Scalars['Int']['output'];
  /** What applicants must have. */
  requirements: OpeningRequirements;
  /** The unit. */
  unitId: Scalars['ID']['output'];
  /** Its name when the posts were asked for. */
  unitName: Scalars['String']['output'];
};

/** A page of openings. */
export type OpeningConnection = {
  __typename?: 'OpeningConnection';
  /** The rows. */
  edges: Array<OpeningEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many posts match the filter, all pages together. No read of its own. */
  totalCount: Scalars['Int']['output'];
};

/** What was put right of posts after they were announced (ralat). */
export type OpeningCorrection = {
  __typename?: 'OpeningCorrection';
  /** What holds since. */
  after: FormationTerms;
  /** When it was approved. */
  at: Scalars['Instant']['output'];
  /** What was announced before. */
  before: FormationTerms;
  /** Why. */
  reason: Scalars['String']['output'];
};

/** A row of a page of openings. */
export type OpeningEdge = {
  __typename?: 'OpeningEdge';
  /** Cursor of this row, for `after`; valid for this list and viewer only. */
  cursor: Scalars['String']['output'];
  /** The opening. */
  node: Opening;
};

/** What applicants for a post must have. */
export type OpeningRequirements = {
  __typename?: 'OpeningRequirements';
  /** Documents that an application must hold. */
  documents: Array<ApplicantDocumentKind>;
  /** One of these levels. */
  education: Array<EducationLevel>;
  /** Least completed years of work in the field; null = by the rules of the campaign. */
  experienceYears?: Maybe<Scalars['Int']['output']>;
  /** Least grade point average (IPK); null = by the rules of the campaign. */
  leastGpa?: Maybe<Scalars['Decimal']['output']>;
  /** One of these majors (program studi); empty = any. */
  majors: Array<Scalars['String']['output']>;
  /** Oldest age in completed years on the day of registration; null = by the rules of the campaign. */
  oldestAge?: Maybe<Scalars['Int']['output']>;
};

/** Numbers of the organisation. */
export type OrganisationTerms = {
  __typename?: 'OrganisationTerms';
  /** Working days within which a request to correct a record is answered, 1 to 60. */
  correctionWorkingDays: Scalars['Int']['output'];
  /** The longest delegation in days, 1 to 366. */
  delegationDays: Scalars['Int']['output'];
  /** Until how many days after it, 0 to 90. */
  notesDaysAfter: Scalars['Int']['output'];
  /** From how many days before the last day in a post the leaving rater is asked for notes, 0 to 90. */
  notesDaysBefore: Scalars['Int']['output'];
  /** How many days ahead a change of a record may be dated, 0 to 1095. */
  recordDaysAhead: Scalars['Int']['output'];
  /** Days for which an entry can be taken back, 0 to 90. */
  undoDays: Scalars['Int']['output'];
};

/** Numbers of the organisation. */
export type OrganisationTermsInput = {
  /** Working days within which a request to correct a record is answered, 1 to 60. */
  correctionWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** The longest delegation in days, 1 to 366. */
  delegationDays?: InputMaybe<Scalars['Int']['input']>;
  /** Until how many days after it, 0 to 90. */
  notesDaysAfter?: InputMaybe<Scalars['Int']['input']>;
  /** From how many days before the last day in a post the leaving rater is asked for notes, 0 to 90. */
  notesDaysBefore?: InputMaybe<Scalars['Int']['input']>;
  /** How many days ahead a change of a record may be dated, 0 to 1095. */
  recordDaysAhead?: InputMaybe<Scalars['Int']['input']>;
  /** Days for which an entry can be taken back, 0 to 90. */
  undoDays?: InputMaybe<Scalars['Int']['input']>;
};

/** How many rows have an outcome. */
export type OutcomeCount = {
  __typename?: 'OutcomeCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The outcome. */
  outcome: ListOutcome;
};

/** A page of people who have not taken a step. */
export type OutstandingConnection = {
  __typename?: 'OutstandingConnection';
  /** The rows. */
  edges: Array<OutstandingEdge>;
  /** Of how many: everybody whom the filter reaches, whatever they have done. One read for every twenty-six hundred people. */
  ofCount: Scalars['Int']['output'];
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are, all pages together: counted anew, one read for every twenty-six hundred of them, none beside `ofCount`. "37" of "37 of 16,012". */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of people. */
export type OutstandingEdge = {
  __typename?: 'OutstandingEdge';
  /** Cursor of this row, for `after`. */
  cursor: Scalars['String']['output'];
  /** The person. */
  node: OutstandingPerson;
};

/**
 * Who has not. All that is given must hold. People are those who serve in a definitive post today, without elected officials: who has left is not
 * in it, and somebody who came after the year's end is not expected to have a plan in it.
 */
export type OutstandingFilter = {
  /** Only where the evaluation of the year stands so, whatever the step. */
  evaluationStages?: InputMaybe<Array<EvaluationStage>>;
  /** Only these grades, as of today, for example `III/c`. As `grade` is told: a head asks so of the own reports alone (`superiorId`). */
  grades?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only these kinds of service, as of today. */
  kinds?: InputMaybe<Array<EmployeeKind>>;
  /** Only where the plan of the year stands so, whatever the step. */
  planStages?: InputMaybe<Array<PlanStage>>;
  /** The round; required for ENROLMENT and only there. */
  roundId?: InputMaybe<Scalars['ID']['input']>;
  /** The step that has not been taken. */
  step: OutstandingStep;
  /** Whose direct reports; default everybody's. Who neither heads a unit nor holds an office reaches their own reports alone. */
  superiorId?: InputMaybe<Scalars['ID']['input']>;
  /** A unit with all units below it; default all that the caller reaches. The city's own unit means the whole city. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** The year, of three: last year's, this one, the next; default this year. Of an earlier one than the latest that people have begun, the list of the whole city costs more reads. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** Somebody who has not taken a step, in their definitive post. */
export type OutstandingPerson = {
  __typename?: 'OutstandingPerson';
  /** The post. */
  assignmentId: Scalars['ID']['output'];
  /** The person. */
  employee: Employee;
  /** How far the year's evaluation has come. */
  evaluationStage: EvaluationStage;
  /** Grade, as of today; null where none is on record. Told as on `Employee`: not to the head of a unit who is not in the person's line. */
  grade?: Maybe<Scalars['String']['output']>;
  /** Whether the post heads its unit. */
  isHead: Scalars['Boolean']['output'];
  /** Kind of service, as of today. */
  kind: EmployeeKind;
  /** Full name. */
  name: Scalars['String']['output'];
  /** The plan of this post in the year; null where there is none. */
  plan?: Maybe<Plan>;
  /** How far the plan of this post has come in the year. */
  planStage: PlanStage;
  /** Title of the post, as of today. */
  positionTitle: Scalars['String']['output'];
  /** The unit. */
  unit: Unit;
};

/** In which order people are listed. */
export type OutstandingSort =
  /** Highest grade first, civil servants before PPPK, then by name. As `grade` is told: a head asks so of the own reports alone (`superiorId`). */
  | 'GRADE'
  /** By name. */
  | 'NAME'
  /** Farthest behind first, then by unit and name: of the whole city one or two reads a page. */
  | 'STAGE'
  /** By unit, its head first, then by name. */
  | 'UNIT';

/** A step that is expected of everybody in a year, in the order in which they are taken. New ones may come. */
export type OutstandingStep =
  /** The employee has acknowledged the evaluation. */
  | 'ACKNOWLEDGEMENT'
  /**
   * A place in a 360-degree round (`roundId`). For the staffing agency, and for a superior of the own reports, alone: who has a place is told to
   * nobody else, so for administrators, heads and auditors the list is null. Who was taken out of it is not asked for again.
   */
  | 'ENROLMENT'
  /** The year's evaluation is opened. */
  | 'EVALUATION'
  /** The evaluation is final. */
  | 'FINAL'
  /** The evaluation is rated and handed over. That somebody is rated before the hand-over is the rater's alone to know, so there is no earlier step. */
  | 'HAND_OVER'
  /** A plan (SKP) is opened. */
  | 'PLAN'
  /** The plan has an approved version; a change that is talked about meanwhile does not count. */
  | 'PLAN_APPROVAL'
  /** The plan is submitted: its first version waits for the superior, or is approved. */
  | 'PLAN_SUBMISSION'
  /** The self-assessment is handed to the rater. */
  | 'SELF_ASSESSMENT';

/** Where a page stands in its list (Relay). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last edge, for `after`; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Always false: lists are read forward. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/**
 * A panel of the field test (panel SKB): members who examine, by interview or practical test and one card form, those whom the basic test let
 * through. Its members are told a registration number and a name of whom they examine, and nothing else; what colleagues have given, once their
 * own card is in; the committee, when the panel is closed.
 */
export type Panel = Node & {
  __typename?: 'Panel';
  /** What the viewer can do with it now: names of mutations. Each succeeds with valid input, and none is missing. */
  allowedActions: Array<Scalars['String']['output']>;
  /** What stands in the way of all else that would be the viewer's in this state: what, who can help, until when. */
  blockers: Array<Blocker>;
  /** The campaign. */
  campaignId: Scalars['ID']['output'];
  /** When it was made. */
  createdAt: Scalars['Instant']['output'];
  /** The card form (lembar penilaian). */
  criteria: Array<PanelCriterion>;
  /** The end of the field test, until which cards are handed in; it may be extended for one participant. Null once the panel has ended. */
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  /** When it was closed or dissolved; null while it is open. */
  endedAt?: Maybe<Scalars['Instant']['output']>;
  /** The posts whose applicants it examines; the committee's alone. */
  formationIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Who sits on it now, stand-ins last. */
  members: Array<PanelMember>;
  /** How it examines. */
  method: PanelMethod;
  /** The most points a card can have: the sum over the criteria. */
  most: Scalars['Int']['output'];
  /** One of them; null where the number is none of theirs. */
  participant?: Maybe<PanelParticipant>;
  /** Whom it examines, by registration number; for a stand-in, those they stand in for. */
  participants: PanelParticipantConnection;
  /** Title of the position applied for (nama jabatan). */
  positionTitle: Scalars['String']['output'];
  /** How far it is, of whom the viewer meets. */
  progress: PanelProgress;
  /** The import of scores it proposed last; the committee's alone, and null before it is closed. */
  scoreImportId?: Maybe<Scalars['ID']['output']>;
  /** Where it stands. */
  status: PanelStatus;
  /** Title of the panel. */
  title: Scalars['String']['output'];
  /** Version, for `expectedVersion`. */
  version: Scalars['Int']['output'];
};


/**
 * A panel of the field test (panel SKB): members who examine, by interview or practical test and one card form, those whom the basic test let
 * through. Its members are told a registration number and a name of whom they examine, and nothing else; what colleagues have given, once their
 * own card is in; the committee, when the panel is closed.
 */
export type PanelParticipantArgs = {
  registrationNumber: Scalars['String']['input'];
};


/**
 * A panel of the field test (panel SKB): members who examine, by interview or practical test and one card form, those whom the basic test let
 * through. Its members are told a registration number and a name of whom they examine, and nothing else; what colleagues have given, once their
 * own card is in; the committee, when the panel is closed.
 */
export type PanelParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  state?: InputMaybe<PanelParticipantState>;
};

/** That somebody was absent. */
export type PanelAbsence = {
  __typename?: 'PanelAbsence';
  /** When it was recorded. */
  at: Scalars['Instant']['output'];
  /** Why, as the committee knows. */
  reason: Scalars['String']['output'];
};

/** What is seen of somebody who is given so many points. */
export type PanelAnchor = {
  __typename?: 'PanelAnchor';
  /** Points. */
  points: Scalars['Int']['output'];
  /** In words. */
  text: Scalars['String']['output'];
};

/** A behaviour beside points. */
export type PanelAnchorInput = {
  /** Points. */
  points: Scalars['Int']['input'];
  /** What is seen of somebody who is given so many, at most 300 characters (policy). */
  text: Scalars['String']['input'];
};

/** Whether somebody came. */
export type PanelAttendanceRecordInput = {
  /** False takes an earlier record back. */
  absent: Scalars['Boolean']['input'];
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The panel. */
  panelId: Scalars['ID']['input'];
  /** Why, at most 300 characters (policy). */
  reason: Scalars['String']['input'];
  /** The participant. */
  registrationNumber: Scalars['String']['input'];
};

/** A score card (kartu nilai). A draft is its member's alone. */
export type PanelCard = {
  __typename?: 'PanelCard';
  /** Whether it counts: not where a relation was declared after it was in. */
  counts: Scalars['Boolean']['output'];
  /** What the member said after the talk; null where there was none. */
  discussion?: Maybe<PanelDiscussion>;
  /** Whose. */
  member: PanelMember;
  /** In the order of the form; a draft may lack some. */
  scores: Array<PanelScore>;
  /** When it was handed in; null for a draft. */
  submittedAt?: Maybe<Scalars['Instant']['output']>;
  /** Sum of the points; null for a draft. */
  total?: Maybe<Scalars['Int']['output']>;
  /** Version, for `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** How the own card stands after the talk. */
export type PanelCardDiscussInput = {
  /** Version of the own card that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** What was said, at most 300 characters (policy). */
  note: Scalars['String']['input'];
  /** The panel. */
  panelId: Scalars['ID']['input'];
  /** The participant. */
  registrationNumber: Scalars['String']['input'];
  /** The second card, in full; null where one stands by the first. */
  scores?: InputMaybe<Array<PanelScoreInput>>;
};

/** A draft to save. */
export type PanelCardSaveInput = {
  /** Version of the draft that was read; 0 for the first. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The panel. */
  panelId: Scalars['ID']['input'];
  /** The participant. */
  registrationNumber: Scalars['String']['input'];
  /** All that is drafted: what is not said is not there any more. */
  scores: Array<PanelScoreInput>;
};

/** A draft to hand in. */
export type PanelCardSubmitInput = {
  /** Version of the draft that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The panel. */
  panelId: Scalars['ID']['input'];
  /** The participant. */
  registrationNumber: Scalars['String']['input'];
};

/** A panel to close. */
export type PanelCloseInput = {
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The panel. */
  panelId: Scalars['ID']['input'];
};

/** A relation to declare. */
export type PanelConflictDeclareInput = {
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The panel. */
  panelId: Scalars['ID']['input'];
  /** The participant. */
  registrationNumber: Scalars['String']['input'];
};

/** A page of panels. */
export type PanelConnection = {
  __typename?: 'PanelConnection';
  /** The rows. */
  edges: Array<PanelEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A panel to make. */
export type PanelCreateInput = {
  /** The campaign. */
  campaignId: Scalars['ID']['input'];
  /** The card form, 1 to 12 criteria (policy). */
  criteria: Array<PanelCriterionInput>;
  /** Posts of the same position, at most 10 (policy). */
  formationIds: Array<Scalars['ID']['input']>;
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Employees, 2 to 7 (policy). */
  memberIds: Array<Scalars['ID']['input']>;
  /** How it examines. */
  method: PanelMethod;
  /** Title, at most 150 characters (policy). Its members read it: it says nothing of for whom posts are kept. */
  title: Scalars['String']['input'];
};

/** A criterion of a card form (aspek penilaian). */
export type PanelCriterion = {
  __typename?: 'PanelCriterion';
  /** Behaviours in words, from few points to many (indikator perilaku). */
  anchors: Array<PanelAnchor>;
  /** Names it on a card of this panel: its place in the form, from 1. */
  criterionId: Scalars['ID']['output'];
  /** The most points, a whole number. */
  most: Scalars['Int']['output'];
  /** Title. */
  title: Scalars['String']['output'];
};

/** A criterion of a card form. */
export type PanelCriterionInput = {
  /** Behaviours, 2 to 6 (policy), from few points to many. */
  anchors: Array<PanelAnchorInput>;
  /** The most points, 1 to 100 (policy). Criteria are weighted by their points. */
  most: Scalars['Int']['input'];
  /** Title, at most 150 characters (policy). */
  title: Scalars['String']['input'];
};

/** What a member said after the talk about cards that were far apart. Both cards are kept, and the second counts. */
export type PanelDiscussion = {
  __typename?: 'PanelDiscussion';
  /** When. */
  at: Scalars['Instant']['output'];
  /** What was said. */
  note: Scalars['String']['output'];
  /** The second card; null where the member stands by the first. */
  scores?: Maybe<Array<PanelScore>>;
  /** Sum of the points that count. */
  total: Scalars['Int']['output'];
};

/** A panel to dissolve. */
export type PanelDissolveInput = {
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The panel. */
  panelId: Scalars['ID']['input'];
  /** Why, at most 300 characters (policy). */
  reason: Scalars['String']['input'];
};

/** A row of a page of panels. */
export type PanelEdge = {
  __typename?: 'PanelEdge';
  /** Cursor of this row, for `after`; valid for this list and viewer only. */
  cursor: Scalars['String']['output'];
  /** The panel. */
  node: Panel;
};

/** A member of a panel (penguji). */
export type PanelMember = {
  __typename?: 'PanelMember';
  /** The employee. */
  employeeId: Scalars['ID']['output'];
  /** Name, when they were named. */
  name: Scalars['String']['output'];
  /** Examines only those for whom relations had left too few cards (penguji pengganti). */
  standIn: Scalars['Boolean']['output'];
};

/** A seat to give to somebody else. */
export type PanelMemberReplaceInput = {
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The employee who leaves. */
  memberId: Scalars['ID']['input'];
  /** The panel. */
  panelId: Scalars['ID']['input'];
  /** Why, at most 300 characters (policy). */
  reason: Scalars['String']['input'];
  /** The employee who takes over; nobody who has ever sat on it. */
  successorId: Scalars['ID']['input'];
};

/** How a panel examines. */
export type PanelMethod =
  /** Structured interview (wawancara terstruktur); not for CPNS of a region (PermenPANRB 6/2024, articles 34 to 37). */
  | 'INTERVIEW'
  /** Practical test (tes praktik kerja). */
  | 'PRACTICAL';

/** Somebody a panel examines (peserta), as far as the viewer is told. */
export type PanelParticipant = {
  __typename?: 'PanelParticipant';
  /** Why they were absent; null otherwise. */
  absence?: Maybe<PanelAbsence>;
  /** What the viewer can do about them now: names of mutations. Each succeeds with valid input, and none is missing. */
  allowedActions: Array<Scalars['String']['output']>;
  /** What stands in the way of all else that would be the viewer's in this state: what, who can help, until when. */
  blockers: Array<Blocker>;
  /**
   * All cards that are in: open to a member whose own is among them, to the committee once the panel is closed. Null before, and for whom no
   * card is asked.
   */
  cards?: Maybe<Array<PanelCard>>;
  /** How many cards are asked. */
  cardsAsked: Scalars['Int']['output'];
  /** How many of them are in. */
  cardsIn: Scalars['Int']['output'];
  /** The viewer's own card, or its draft; null where there is none. */
  myCard?: Maybe<PanelCard>;
  /** Name; null once it was forgotten, 90 days after the campaign's last stage (policy). */
  name?: Maybe<Scalars['String']['output']>;
  /** Registration number (nomor peserta). */
  registrationNumber: Scalars['String']['output'];
  /** The score of the field test that the cards come to, rounded to 2 places; null while there is none, or the cards are not open. */
  score?: Maybe<Scalars['Decimal']['output']>;
  /** Where they stand. */
  state: PanelParticipantState;
};

/** A page of participants. */
export type PanelParticipantConnection = {
  __typename?: 'PanelParticipantConnection';
  /** The rows. */
  edges: Array<PanelParticipantEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many participants the list has, all pages together, of the state asked for. No read of its own. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of participants. */
export type PanelParticipantEdge = {
  __typename?: 'PanelParticipantEdge';
  /** Cursor of this row, for `after`; valid for this list and viewer only. */
  cursor: Scalars['String']['output'];
  /** The participant. */
  node: PanelParticipant;
};

/** The participant after the mutation. */
export type PanelParticipantPayload = {
  __typename?: 'PanelParticipantPayload';
  /** The participant; null where nothing was done. */
  participant?: Maybe<PanelParticipant>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** Where a participant stands before a panel. */
export type PanelParticipantState =
  /** Did not come (tidak hadir): no cards, and no score, which is not 0. */
  | 'ABSENT'
  /** All cards are in. */
  | 'COMPLETE'
  /** All cards are in, and members are so far apart (20 % of the most points, policy) that they talk about it before it counts. */
  | 'DISCUSSION'
  /** No card is asked of the viewer, who sits on the panel: nothing more is told. */
  | 'EXCUSED'
  /** Cards are still to come. */
  | 'SCORING'
  /** Relations have left fewer than two cards (policy): another member must be named. */
  | 'STAND_IN_NEEDED';

/** The panel after the mutation. */
export type PanelPayload = {
  __typename?: 'PanelPayload';
  /** The panel; null where nothing was done. */
  panel?: Maybe<Panel>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** How far a panel is. */
export type PanelProgress = {
  __typename?: 'PanelProgress';
  /** How many cards are asked of all members together; none for who was absent. */
  cardsAsked: Scalars['Int']['output'];
  /** How many of them are in. */
  cardsIn: Scalars['Int']['output'];
  /** How many participants. */
  participants: Scalars['Int']['output'];
  /** How many participants stand where. */
  states: Array<PanelStateCount>;
};

/** A panel whose roster is to be renewed. */
export type PanelRosterRenewInput = {
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The panel. */
  panelId: Scalars['ID']['input'];
};

/** Points for one criterion. */
export type PanelScore = {
  __typename?: 'PanelScore';
  /** The criterion. */
  criterionId: Scalars['ID']['output'];
  /** Why; null where nothing was written. */
  note?: Maybe<Scalars['String']['output']>;
  /** Points; null in a draft: not yet. */
  points?: Maybe<Scalars['Int']['output']>;
};

/** Points for one criterion. */
export type PanelScoreInput = {
  /** The criterion. */
  criterionId: Scalars['ID']['input'];
  /** Why, at most 600 characters (policy). Needed with none and with all of the points. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 0 to the criterion's most; null in a draft: not yet. */
  points?: InputMaybe<Scalars['Int']['input']>;
};

/** A closed panel whose scores are proposed again. */
export type PanelScoresProposeInput = {
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The panel. */
  panelId: Scalars['ID']['input'];
};

/** A stand-in to name. */
export type PanelStandInNameInput = {
  /** The employee. */
  employeeId: Scalars['ID']['input'];
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The panel. */
  panelId: Scalars['ID']['input'];
  /** Why, at most 300 characters (policy). */
  reason: Scalars['String']['input'];
  /** The participant. */
  registrationNumber: Scalars['String']['input'];
};

/** How many participants of a panel stand where. */
export type PanelStateCount = {
  __typename?: 'PanelStateCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** Where. */
  state: PanelParticipantState;
};

/** Where a panel stands. */
export type PanelStatus =
  /** All cards are in; its scores were proposed. */
  | 'CLOSED'
  /** Made in error and taken back before any card was in. */
  | 'DISSOLVED'
  /** Cards are drafted and handed in. */
  | 'OPEN';

/** What can be said about a parent. */
export type ParentChoice =
  /** It serves the named target. */
  | 'LINKED'
  /** It serves none; of a main target of somebody who heads no unit, the superior's to say. */
  | 'NONE'
  /** It will serve one that is still to come. */
  | 'PENDING';

/** Whether a target serves one of the superior's. */
export type ParentState =
  /** It serves one. */
  | 'LINKED'
  /** It serves none, as targets of heads and additional targets may. */
  | 'NONE'
  /** It served one that is gone from the superior's plan: link it anew. */
  | 'ORPHANED'
  /** It will: the superior has no targets yet. Drafting goes on; approval waits. */
  | 'PENDING';

/** Least points of a test or of one of its parts. */
export type PartLeast = {
  __typename?: 'PartLeast';
  /** Key of the part, or of the test in all. */
  key: Scalars['String']['output'];
  /** Least points. */
  points: Scalars['Int']['output'];
};

/** Least points of a test or of one of its parts, as it shall be. */
export type PartLeastInput = {
  /** Key of the part, or of the test in all (`CampaignRules.tests`). */
  key: Scalars['String']['input'];
  /** Least points; null = nothing is asked of it any more. */
  points?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * The score of a test's part, or of the test in all, and what was asked of it. Which there are, and what each is called, the rules of the campaign
 * say (`CampaignRules.tests`).
 */
export type PartScore = {
  __typename?: 'PartScore';
  /** Key of the part or, of the test in all, of its stage. */
  key: Scalars['String']['output'];
  /** What it is called, in the language of the request. */
  label: Scalars['String']['output'];
  /** The least that is asked of it for these posts (nilai ambang batas); null where nothing is, and on a sheet. */
  least?: Maybe<Scalars['Int']['output']>;
  /** The most that can be reached. */
  max: Scalars['Decimal']['output'];
  /** Whether that is reached; null where nothing is asked, for who was absent, and on a sheet. */
  passed?: Maybe<Scalars['Boolean']['output']>;
  /** What was reached; null for who was absent. Absent is not a score of 0. */
  score?: Maybe<Scalars['Decimal']['output']>;
  /** The test it is of. */
  stage: CampaignStageKind;
  /** Percent of its test; null for a test in all, and where the parts are added up. */
  weight?: Maybe<Scalars['Int']['output']>;
};

/** Passing grades (nilai ambang batas) of a category and position group that change. */
export type PassingGradeInput = {
  /** Of which category. */
  category: FormationCategory;
  /** Of which tests and parts; those that are not named stay as they are. */
  least: Array<PartLeastInput>;
  /** Of which position group. */
  positionGroup: PositionGroup;
};

/** What must be reached, and by whom. */
export type PassingRules = {
  __typename?: 'PassingRules';
  /** Of these categories. */
  categories: Array<FormationCategory>;
  /** Of each test or part that something is asked of; empty = nothing is. */
  least: Array<PartLeast>;
  /** In these groups of posts. */
  positionGroups: Array<PositionGroup>;
};

/** Least scores of tests and their parts. */
export type PassingTerms = {
  __typename?: 'PassingTerms';
  /** For these categories. */
  categories: Array<FormationCategory>;
  /** In these groups of posts. */
  groups: Array<PositionGroup>;
  /** Of each test or part that something is asked of; empty = nothing is. */
  least: Array<PartLeast>;
};

/** Least scores of the basic test. */
export type PassingTermsInput = {
  /** For these categories. */
  categories: Array<FormationCategory>;
  /** In these groups of posts. */
  groups: Array<PositionGroup>;
  /** Of each test or part that something is asked of; empty = nothing is. */
  least: Array<LeastPointsInput>;
};

/** A year of performance management (periode penilaian kinerja) with its phases and evaluation periods. */
export type PerformanceCycle = Node & {
  __typename?: 'PerformanceCycle';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** How long an evaluation period is. */
  periodicity: Periodicity;
  /** Evaluation periods, without gap or overlap. */
  periods: Array<EvaluationPeriod>;
  /** Planning, execution, evaluation; they may overlap. */
  phases: Array<CyclePhase>;
  /** Version of the dated policy whose numbers hold in this cycle. */
  policyVersion: Scalars['String']['output'];
  /** Where it stands. */
  status: CycleStatus;
  /** Version, for `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** The year. */
  year: Scalars['Int']['output'];
};

/** Numbers of planning; a cycle takes those that hold on the first day of its year. */
export type PerformanceTerms = {
  __typename?: 'PerformanceTerms';
  /** Days to plan a segment that begins in mid-year, 1 to 60. */
  newSegmentDays: Scalars['Int']['output'];
  /** Days to mend a plan that was returned, 1 to 30. */
  returnGraceDays: Scalars['Int']['output'];
};

/** Numbers of planning; a cycle takes those that hold on the first day of its year. */
export type PerformanceTermsInput = {
  /** Days to plan a segment that begins in mid-year, 1 to 60. */
  newSegmentDays?: InputMaybe<Scalars['Int']['input']>;
  /** Days to mend a plan that was returned, 1 to 30. */
  returnGraceDays?: InputMaybe<Scalars['Int']['input']>;
};

/** How often performance is evaluated within the year (SE MenPANRB 3/2023). */
export type Periodicity =
  /** Twelve periods. */
  | 'MONTHLY'
  /** Four periods. */
  | 'QUARTERLY';

/** A person as they were at an instant. */
export type PersonSnapshot = {
  __typename?: 'PersonSnapshot';
  /** Pangkat/golongan ruang; by the same rule, of `Employee.grade`. */
  grade?: Maybe<Scalars['String']['output']>;
  /** Nama. */
  name: Scalars['String']['output'];
  /** NIP or NI PPPK; null for somebody without one, such as the mayor, and for who is neither of the two who sign nor may see `Employee.identifiers`. */
  number?: Maybe<Scalars['String']['output']>;
  /** Jabatan. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether a civil servant. */
  status: CivilStatus;
  /** Unit kerja. */
  unit?: Maybe<Scalars['String']['output']>;
};

/** Perspectives of a head's indicator (perspektif). */
export type Perspective =
  /** Anggaran. */
  | 'BUDGET'
  /** Proses bisnis. */
  | 'BUSINESS_PROCESS'
  /** Penguatan internal. */
  | 'INTERNAL_STRENGTHENING'
  /** Penerima layanan. */
  | 'SERVICE_RECIPIENT';

/** A later end of a phase for one person. */
export type PhaseExtension = {
  __typename?: 'PhaseExtension';
  /** When. */
  at?: Maybe<Scalars['Instant']['output']>;
  /** Who gave it; null for an officer without an employee record. */
  by?: Maybe<Employee>;
  /** First instant that no longer counts: midnight WIB after the last day. */
  closesAt: Scalars['Instant']['output'];
  /** Whose. */
  employee: Employee;
  /** Full name, as of the grant. */
  employeeName: Scalars['String']['output'];
  /** Which phase. */
  phase: PhaseKind;
  /** Why. */
  reason: Scalars['String']['output'];
  /** The unit in which the person served when it was given: the list is by it. */
  unit?: Maybe<Unit>;
  /** Version, for `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A page of extensions. */
export type PhaseExtensionConnection = {
  __typename?: 'PhaseExtensionConnection';
  /** The rows. */
  edges: Array<PhaseExtensionEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many people have a later end, all pages together. One read where the page does not tell it by itself. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of extensions. */
export type PhaseExtensionEdge = {
  __typename?: 'PhaseExtensionEdge';
  /** Cursor of this row, for `after`. */
  cursor: Scalars['String']['output'];
  /** The extension. */
  node: PhaseExtension;
};

/** Kinds of phases (tahapan). */
export type PhaseKind =
  /** Evaluation (penilaian). */
  | 'EVALUATION'
  /** Work, progress and coaching (pelaksanaan, pemantauan, pembinaan). */
  | 'EXECUTION'
  /** Plans are made and agreed (perencanaan). */
  | 'PLANNING';

/** Why an empty post is filled from another formation. */
export type PlacementGround =
  /** Same position and unit, of another category; what the posts ask of applicants is met. */
  | 'CATEGORY'
  /** Same position in another unit; what the posts ask of applicants is met. */
  | 'UNIT';

/** The plan of an assignment segment in a cycle (sasaran kinerja pegawai, SKP). */
export type Plan = Node & {
  __typename?: 'Plan';
  /**
   * What the viewer can do with it now: names of mutations. Each succeeds with valid input, and none is missing but `planUseTemplate` with a
   * template for another post. `evaluationOpen` begins another object: it stands here from the last day of the first evaluation period until the
   * evaluation phase closes, also to whoever rates and to the officers, and answers an evaluation that is open already.
   */
  allowedActions: Array<Scalars['String']['output']>;
  /** The assignment it belongs to. */
  assignmentId: Scalars['ID']['output'];
  /** What stands in the way of all else that would be the viewer's in this state: what, who can help, until when. */
  blockers: Array<Blocker>;
  /** A change in mid-cycle that is being talked about; null where there is none. The approved version stays valid meanwhile. */
  change?: Maybe<PlanChange>;
  /** Since when the segment is over, or the plan void; null while it goes on. */
  closedAt?: Maybe<Scalars['Instant']['output']>;
  /** The latest notes of a leaving rater for the next one. */
  closingNotes?: Maybe<Scalars['String']['output']>;
  /** All comments on its targets and its progress, oldest first; as many as the policy allows. */
  comments: Array<PlanComment>;
  /** How its targets stand. */
  counts: PlanCounts;
  /** The cycle. */
  cycle: PerformanceCycle;
  /** The instant until which the next step is possible, with what was extended for this person, or was, where it now takes an extension; of a closed segment, until when progress of its days may be entered. Null where nothing is left to do. */
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  /** Everything said about its targets, also about those that were removed, in order. */
  dialogue: Array<DialogueStep>;
  /** Whose plan it is. */
  employee: Employee;
  /** The last day, where the assignment ends in this year; null where it goes on. */
  endsOn?: Maybe<Scalars['Day']['output']>;
  /** Evaluations of this plan: its periods, then its year; without those that are not yours to see. */
  evaluations: Array<Evaluation>;
  /** Annex of the working content. */
  frame: PlanFrame;
  /** How the assignment is held: somebody acting in a second post has a second plan. */
  holding: HoldingKind;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Whether the position heads the unit: then indicators have perspectives, else aspects. */
  isHead: Scalars['Boolean']['output'];
  /** What leaving raters left for the next one, one note a writer, the latest last. */
  leavingNotes: Array<LeavingNote>;
  /** Who must act next, and how; null when nobody must, or can. */
  nextStep?: Maybe<PlanStep>;
  /** Title of the position. */
  positionTitle: Scalars['String']['output'];
  /** Progress, newest day first; nothing is ever overwritten. */
  progress: ProgressConnection;
  /** Why the superior returned it; null unless RETURNED. */
  returnedReason?: Maybe<Scalars['String']['output']>;
  /** First day of the year on which the assignment holds; of a void plan, held. */
  segmentFrom: Scalars['Day']['output'];
  /** Last day of the year on which the assignment holds; of a void plan, held. */
  segmentTo: Scalars['Day']['output'];
  /** Where the working content stands. After the first approval, DRAFT, SUBMITTED and RETURNED are stages of a change. */
  status: PlanStatus;
  /** When it was submitted; null while a draft. */
  submittedAt?: Maybe<Scalars['Instant']['output']>;
  /** What the progress suggests, one for each indicator of the version valid now. Never a rating; empty before the first approval. */
  suggestion: Array<AchievementSuggestion>;
  /** Targets of the working content, in the order they were proposed. */
  targets: Array<Target>;
  /** Published templates for its post: those of its agency first, then those of the city; a title before a level. */
  templates: Array<PlanTemplate>;
  /** The unit of the assignment. */
  unit: Unit;
  /** Version, for `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** The version by which a day is judged; null before the first. */
  versionOn?: Maybe<PlanVersion>;
  /** Approved versions, oldest first. None of them ever changes. */
  versions: Array<PlanVersion>;
  /** Why it is void; null unless VOID. */
  voided?: Maybe<PlanVoid>;
  /** Year of the cycle. */
  year: Scalars['Int']['output'];
};


/** The plan of an assignment segment in a cycle (sasaran kinerja pegawai, SKP). */
export type PlanProgressArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** The plan of an assignment segment in a cycle (sasaran kinerja pegawai, SKP). */
export type PlanVersionOnArgs = {
  day: Scalars['Day']['input'];
};

/** One row of a batch approval. */
export type PlanApprovalInput = {
  /** The plan's version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** The plan. */
  planId: Scalars['ID']['input'];
};

/** A plan to approve. */
export type PlanApproveInput = {
  /** The plan's version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The plan. */
  planId: Scalars['ID']['input'];
};

/** Plans to approve. */
export type PlanApproveManyInput = {
  /** Repeat it when you retry: rows that were done are not done again. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The plans, at most 50 (policy). */
  plans: Array<PlanApprovalInput>;
};

/** What became of each row of a batch approval. */
export type PlanApproveManyPayload = {
  __typename?: 'PlanApproveManyPayload';
  /** One outcome a row, in the order of the input. */
  outcomes?: Maybe<Array<PlanApproveOutcome>>;
  /** Problems of the request as a whole; those of a row stand in its outcome. */
  userErrors: Array<UserError>;
};

/** What became of one row. */
export type PlanApproveOutcome = {
  __typename?: 'PlanApproveOutcome';
  /** Whether the approver had opened the plan at that version; it is on record. */
  opened: Scalars['Boolean']['output'];
  /** The plan; null where the row failed. */
  plan?: Maybe<Plan>;
  /** What the caller can mend in this row; empty when done. */
  userErrors: Array<UserError>;
};

/** A change in mid-cycle. */
export type PlanChange = {
  __typename?: 'PlanChange';
  /** When. */
  at: Scalars['Instant']['output'];
  /** Which side asked for it. */
  by: Side;
  /** Why. */
  reason: Scalars['String']['output'];
};

/** A change to drop. */
export type PlanChangeCancelInput = {
  /** The plan's version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The plan. */
  planId: Scalars['ID']['input'];
};

/** A plan to change. */
export type PlanChangeInput = {
  /** The plan's version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** Why, at most 300 characters (policy). */
  reason: Scalars['String']['input'];
};

/** Something said beside the dialogue, without changing a wording. It never changes. */
export type PlanComment = Node & {
  __typename?: 'PlanComment';
  /** When. */
  at: Scalars['Instant']['output'];
  /** Who. */
  author: Employee;
  /** Which side said it. */
  by: Side;
  /** The entry of progress it is about; null where it is about a target. */
  entryId?: Maybe<Scalars['ID']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The target it is about; null where it is about an entry of progress. */
  targetId?: Maybe<Scalars['ID']['output']>;
  /** The text. */
  text: Scalars['String']['output'];
};

/** A comment. */
export type PlanCommentInput = {
  /** The entry of progress it is about; exactly one of the two is given. */
  entryId?: InputMaybe<Scalars['ID']['input']>;
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** The target it is about; exactly one of the two is given. */
  targetId?: InputMaybe<Scalars['ID']['input']>;
  /** The text, at most 1,000 characters (policy). */
  text: Scalars['String']['input'];
};

/** The comment after the mutation. */
export type PlanCommentPayload = {
  __typename?: 'PlanCommentPayload';
  /** The comment; null where nothing was done. */
  comment?: Maybe<PlanComment>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** A plan to copy. */
export type PlanCopyInput = {
  /** That plan's version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** The plan to copy from: an own one, of this or an earlier year. Its last agreed version counts, else what was drafted. */
  fromPlanId: Scalars['ID']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The plan to copy into, a draft. */
  planId: Scalars['ID']['input'];
  /** Which of its targets; null: all. */
  targetIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** How the targets of a plan stand. */
export type PlanCounts = {
  __typename?: 'PlanCounts';
  /** Agreed by both sides. */
  agreed: Scalars['Int']['output'];
  /** All. */
  targets: Scalars['Int']['output'];
  /** The employee must answer. */
  waitingForEmployee: Scalars['Int']['output'];
  /** The superior must answer. */
  waitingForSuperior: Scalars['Int']['output'];
};

/** The printing view of a plan: all that the official form shows (PermenPANRB 6/2022, annex), in its order. */
export type PlanForm = {
  __typename?: 'PlanForm';
  /** Accountability (skema pertanggungjawaban). */
  accountabilityScheme: Array<Scalars['String']['output']>;
  /** B. Additional results (tambahan). */
  additional: Array<FormResult>;
  /** When it was approved. */
  approvedAt?: Maybe<Scalars['Instant']['output']>;
  /** Behaviour (perilaku kerja): the seven values with their guides. */
  behaviours: Array<FormBehaviour>;
  /** Consequences (konsekuensi). */
  consequences: Array<Scalars['String']['output']>;
  /** Heads of unit: the column is headed `perspektif` instead of `aspek`. */
  isHead: Scalars['Boolean']['output'];
  /** A. Main results (utama). */
  main: Array<FormResult>;
  /** First day of the plan. */
  periodFrom: Scalars['Day']['output'];
  /** Last day of the plan. */
  periodTo: Scalars['Day']['output'];
  /** The rated person (pegawai yang dinilai). */
  rated: FormPerson;
  /** The rater (pejabat penilai kinerja); null while there is none. */
  rater?: Maybe<FormPerson>;
  /** Resources (dukungan sumber daya). */
  resourceSupport: Array<Scalars['String']['output']>;
  /** When it was submitted. */
  submittedAt?: Maybe<Scalars['Instant']['output']>;
  /** First day judged by it. */
  validFrom?: Maybe<Scalars['Day']['output']>;
  /** Number of the approved version shown; null for a draft, which is not for signing. */
  version?: Maybe<Scalars['Int']['output']>;
  /** Year. */
  year: Scalars['Int']['output'];
};

/** The annex of a plan (lampiran SKP). */
export type PlanFrame = {
  __typename?: 'PlanFrame';
  /** How the employee accounts for the work (skema pertanggungjawaban), line by line. */
  accountabilityScheme: Array<Scalars['String']['output']>;
  /** What follows from reaching or missing it (konsekuensi), line by line. */
  consequences: Array<Scalars['String']['output']>;
  /** The superior's special expectations of behaviour (ekspektasi khusus pimpinan), in the order of the form. */
  expectations: Array<BehaviourExpectation>;
  /** Resources that are needed (dukungan sumber daya), line by line. */
  resourceSupport: Array<Scalars['String']['output']>;
};

/** The annex of a plan. Absent leaves, null and `[]` clear. */
export type PlanFrameInput = {
  /** Accountability, at most 10 lines (policy). */
  accountabilityScheme?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Consequences, at most 10 lines (policy). */
  consequences?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Expectations of behaviour, at most one a value; the superior's only. */
  expectations?: InputMaybe<Array<BehaviourExpectationInput>>;
  /** The plan's version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** Resources, at most 10 lines (policy). */
  resourceSupport?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Notes of a leaving rater. */
export type PlanLeavingNotesInput = {
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** For the next rater, at most 4,000 characters. */
  notes: Scalars['String']['input'];
  /** Which plan. */
  planId: Scalars['ID']['input'];
};

/** A plan that was opened. */
export type PlanMarkReadInput = {
  /** The plan's version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The plan. */
  planId: Scalars['ID']['input'];
};

/** A plan to open. */
export type PlanOpenInput = {
  /** The assignment. */
  assignmentId: Scalars['ID']['input'];
  /** Whose; the viewer's own by default. */
  employeeId?: InputMaybe<Scalars['ID']['input']>;
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The year. */
  year: Scalars['Int']['input'];
};

/** The plan after the mutation. */
export type PlanPayload = {
  __typename?: 'PlanPayload';
  /** The plan; null where nothing was done. */
  plan?: Maybe<Plan>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** One plan that a target is proposed to. */
export type PlanProposalInput = {
  /** The plan's version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** The plan. */
  planId: Scalars['ID']['input'];
};

/** A plan to send back. */
export type PlanReturnInput = {
  /** The plan's version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** What is to be mended, at most 300 characters (policy). */
  reason: Scalars['String']['input'];
};

/** How far the plan of a post has come in a year. */
export type PlanStage =
  /** It has an approved version, whatever is talked about meanwhile. */
  | 'APPROVED'
  /** It is being written, and was never approved. */
  | 'DRAFT'
  /** There is none, or it is void. */
  | 'NONE'
  /** The superior has given it back, and it was never approved. */
  | 'RETURNED'
  /** It waits for the superior, and was never approved. */
  | 'SUBMITTED';

/** Where a plan stands. */
export type PlanStatus =
  /** Agreed by both sides. */
  | 'APPROVED'
  /** The segment is over (transfer, end of assignment). Until carrying out ends, progress of its own days may still be entered. */
  | 'CLOSED'
  /** Being drafted and talked about. */
  | 'DRAFT'
  /** Sent back with a reason. */
  | 'RETURNED'
  /** Waits for the superior's approval. */
  | 'SUBMITTED'
  /** No day of the year is its post's any more (see `voided`): kept as it was, never evaluated. */
  | 'VOID';

/** A step that somebody has to take. */
export type PlanStep = {
  __typename?: 'PlanStep';
  /** Name of the mutation. `cyclePhaseExtend` is the staffing agency's: once the time is over, this side asks it for an extension. */
  action: Scalars['String']['output'];
  /** Which side. */
  side: Side;
  /** What to do, for people. */
  text: Scalars['String']['output'];
};

/** A plan to submit. */
export type PlanSubmitInput = {
  /** The plan's version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The plan. */
  planId: Scalars['ID']['input'];
};

/** What was taken over into a plan, and what was not. */
export type PlanTakenPayload = {
  __typename?: 'PlanTakenPayload';
  /** What was left out, and why; null where the request was refused. */
  left?: Maybe<Array<LeftTarget>>;
  /** The plan; null where nothing was done. */
  plan?: Maybe<Plan>;
  /** What was taken over, in order; empty where all of it was left out, null where the request was refused. */
  taken?: Maybe<Array<TakenTarget>>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** A template of plans for a position: targets that whoever holds it may begin with. Once published it can be looked up by everybody of the region; before that by those who make templates. */
export type PlanTemplate = Node & {
  __typename?: 'PlanTemplate';
  /** What the viewer can do with it now: names of mutations. */
  allowedActions: Array<Scalars['String']['output']>;
  /** Whether the draft says something that the last edition does not. */
  changed: Scalars['Boolean']['output'];
  /** What it says now, for those who make it; null for everybody else. */
  draft?: Maybe<PlanTemplateDraft>;
  /** The last edition; null before the first. */
  edition?: Maybe<PlanTemplateEdition>;
  /** All editions, oldest first. None of them ever changes. */
  editions: Array<PlanTemplateEdition>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Where it stands. */
  status: PlanTemplateStatus;
  /** The agency whose administrator makes it; null: made by the staffing agency for the whole city. */
  unit?: Maybe<Unit>;
  /** Version, for `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A page of templates. */
export type PlanTemplateConnection = {
  __typename?: 'PlanTemplateConnection';
  /** The rows. */
  edges: Array<PlanTemplateEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** What a template says before it is published. */
export type PlanTemplateDraft = {
  __typename?: 'PlanTemplateDraft';
  /** Whether it is for heads of unit, whose indicators have perspectives. */
  isHead: Scalars['Boolean']['output'];
  /** Level of the functional posts it is for; null where it is for a title. */
  level?: Maybe<FunctionalLevel>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Title of the positions it is for; null where it is for a level. */
  positionTitle?: Maybe<Scalars['String']['output']>;
  /** Its targets. */
  targets: Array<TargetContent>;
};

/** A row of a page of templates. */
export type PlanTemplateEdge = {
  __typename?: 'PlanTemplateEdge';
  /** Cursor of this row, for `after`; valid for this list and viewer only. */
  cursor: Scalars['String']['output'];
  /** The template. */
  node: PlanTemplate;
};

/** A published edition of a template. It never changes. */
export type PlanTemplateEdition = {
  __typename?: 'PlanTemplateEdition';
  /** Whether it is for heads of unit, whose indicators have perspectives. */
  isHead: Scalars['Boolean']['output'];
  /** Level of the functional posts it is for; null where it is for a title. */
  level?: Maybe<FunctionalLevel>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** 1, 2, 3, … */
  number: Scalars['Int']['output'];
  /** Title of the positions it is for; null where it is for a level. */
  positionTitle?: Maybe<Scalars['String']['output']>;
  /** When it was published. */
  publishedAt: Scalars['Instant']['output'];
  /** Its targets. */
  targets: Array<TargetContent>;
};

/** The template after the mutation. */
export type PlanTemplatePayload = {
  __typename?: 'PlanTemplatePayload';
  /** The template; null where nothing was done. */
  template?: Maybe<PlanTemplate>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** A template to publish. */
export type PlanTemplatePublishInput = {
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The template. */
  templateId: Scalars['ID']['input'];
};

/** A template to write. */
export type PlanTemplateSaveInput = {
  /** The version you read; 0 for a new one. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Whether it is for heads of unit. */
  isHead: Scalars['Boolean']['input'];
  /** Level of the functional posts it is for; exactly one of title and level is given. */
  level?: InputMaybe<FunctionalLevel>;
  /** Its name, at most 500 characters (policy). */
  name: Scalars['String']['input'];
  /** Title of the positions it is for; exactly one of title and level is given. */
  positionTitle?: InputMaybe<Scalars['String']['input']>;
  /** Its targets, at most 20 (policy). */
  targets: Array<TargetContentInput>;
  /** The template; null for a new one. */
  templateId?: InputMaybe<Scalars['ID']['input']>;
  /** The agency it is for; null: the whole city, which only the staffing agency may. It stays what it was at first. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** Where a template stands. */
export type PlanTemplateStatus =
  /** Never published. */
  | 'DRAFT'
  /** Plans can begin from its last edition. */
  | 'PUBLISHED'
  /** No plan begins from it any more; those that did stay as they are. */
  | 'WITHDRAWN';

/** A template to withdraw. */
export type PlanTemplateWithdrawInput = {
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The template. */
  templateId: Scalars['ID']['input'];
};

/** A template to begin from. */
export type PlanUseTemplateInput = {
  /** The edition you read; where a newer one is out, the answer names it. */
  edition: Scalars['Int']['input'];
  /** The plan's version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** The template. */
  templateId: Scalars['ID']['input'];
};

/** A version that both sides agreed to. It never changes. */
export type PlanVersion = {
  __typename?: 'PlanVersion';
  /** When it was approved. */
  approvedAt: Scalars['Instant']['output'];
  /** Who approved it. */
  approvedBy: Employee;
  /** Its annex. */
  frame: PlanFrame;
  /** 1, 2, 3, … */
  number: Scalars['Int']['output'];
  /** Why it was changed; null for the first. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Its targets, as they were agreed. */
  targets: Array<FrozenTarget>;
  /** First day judged by it: the segment's first for the first version, the day of approval for a change. */
  validFrom: Scalars['Day']['output'];
};

/** Why a plan is void, and since when. */
export type PlanVoid = {
  __typename?: 'PlanVoid';
  /** When. */
  at: Scalars['Instant']['output'];
  /** Why. */
  cause: PlanVoidCause;
};

/** Why a plan is void. New ones may come. */
export type PlanVoidCause =
  /** The assignment ended before the days of the plan. */
  | 'ASSIGNMENT_ENDED'
  /** The entry of the assignment was taken back. */
  | 'ENTRY_TAKEN_BACK';

/** A plan to take back. */
export type PlanWithdrawInput = {
  /** The plan's version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The plan. */
  planId: Scalars['ID']['input'];
};

/** One number before and after. */
export type PolicyChange = {
  __typename?: 'PolicyChange';
  /** What would hold; null where it is taken away. */
  after?: Maybe<Scalars['String']['output']>;
  /** What holds without the entry; null where there is nothing. */
  before?: Maybe<Scalars['String']['output']>;
  /** Which, as a path: `silenceDays`, `coefficient.AHLI_MUDA.points`, `days.2027-03-08`. */
  path: Scalars['String']['output'];
};

/** An entry of law: proposed by one person, released by another, on record with its reason and source for ever. */
export type PolicyEntry = Node & {
  __typename?: 'PolicyEntry';
  /** What the viewer can do with it now. */
  allowedActions: Array<Scalars['String']['output']>;
  /** The version that holds on its first day without it; null for a year without holidays. Where another was released since, it can only be withdrawn. */
  basedOn?: Maybe<Scalars['String']['output']>;
  /** What changes against that: to be read before it is released. */
  changes: Array<PolicyChange>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Whether it holds today. */
  inForce: Scalars['Boolean']['output'];
  /** Of which kind. */
  kind: PolicyKind;
  /** Whether by the viewer, who then does not release it. */
  mine: Scalars['Boolean']['output'];
  /** The version that results name which are made with it; null before the release. */
  policyVersion?: Maybe<Scalars['String']['output']>;
  /** When it was proposed. */
  proposedAt: Scalars['Instant']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** When it was released; null until then. */
  releasedAt?: Maybe<Scalars['Instant']['output']>;
  /** The regulation or decree. */
  source: Scalars['String']['output'];
  /** Where it stands. */
  status: PolicyEntryStatus;
  /** All numbers of its kind, as they would hold. */
  terms: PolicyTerms;
  /** Its first day. */
  validFrom: Scalars['Day']['output'];
  /** Version, for `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** What is worth a second look. */
  warnings: Array<PolicyWarning>;
  /** When it was withdrawn; null else. */
  withdrawnAt?: Maybe<Scalars['Instant']['output']>;
  /** Why it was withdrawn; null else. */
  withdrawnBecause?: Maybe<Scalars['String']['output']>;
};

/** A page of entries. */
export type PolicyEntryConnection = {
  __typename?: 'PolicyEntryConnection';
  /** The rows. */
  edges: Array<PolicyEntryEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A row of a page of entries. */
export type PolicyEntryEdge = {
  __typename?: 'PolicyEntryEdge';
  /** Cursor of this row, for `after`; valid for this list and viewer only. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: PolicyEntry;
};

/** Where an entry stands. */
export type PolicyEntryStatus =
  /** Waits for a second person. */
  | 'PROPOSED'
  /** Holds from its first day on, until a later one of its kind does. */
  | 'RELEASED'
  /** Taken back before its first day: it never holds. */
  | 'WITHDRAWN';

/** Numbers that hold on a day, as everybody may know them. */
export type PolicyInForce = {
  __typename?: 'PolicyInForce';
  /** Of which kind; of CALENDAR there is one a year. */
  kind: PolicyKind;
  /** Whether the region has released it; else it came with the product. */
  released: Scalars['Boolean']['output'];
  /** The regulation or decree. */
  source: Scalars['String']['output'];
  /** The numbers. */
  terms: PolicyTerms;
  /** Since when it holds. */
  validFrom: Scalars['Day']['output'];
  /** The version that results name which are made with it. */
  version: Scalars['String']['output'];
};

/** Kinds of numbers that law or the city may change. Each is one set: an entry replaces what it names of it, from its first day. New ones may come. */
export type PolicyKind =
  /** Holidays and collective leave, a year at a time (SKB 3 Menteri): by them working days are counted. */
  | 'CALENDAR'
  /** Minutes and days of the recruitment committee. */
  | 'COMMITTEE'
  /** Lesson hours of the development of competence. */
  | 'DEVELOPMENT'
  /** Days of evaluation, and credit points. */
  | 'EVALUATION'
  /** Guidance on distribution, and days of an objection. */
  | 'EVALUATION_UNITS'
  /** Which files may be evidence, and how large. */
  | 'EVIDENCE'
  /** Days of feedback and of reports of abuse. */
  | 'FEEDBACK'
  /** Days of requests to correct a record, of delegations and of what is taken back. */
  | 'ORGANISATION'
  /** Days of planning. */
  | 'PERFORMANCE'
  /** Ages, passing grades, weights and days of the selection of CPNS. */
  | 'RECRUITMENT'
  /** Ages, passing grades, experience and days of the selection of PPPK. */
  | 'RECRUITMENT_PPPK'
  /** How long data of a selection is kept. */
  | 'RETENTION'
  /** Thresholds and loads of 360-degree reviews. */
  | 'REVIEWS';

/** What came of it. */
export type PolicyPayload = {
  __typename?: 'PolicyPayload';
  /** The entry; null where nothing was done. */
  entry?: Maybe<PolicyEntry>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** An entry of law to propose. */
export type PolicyProposeInput = {
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why, 10 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The regulation or decree, 5 to 300 characters. Everybody will read it. */
  source: Scalars['String']['input'];
  /** The numbers. */
  terms: PolicyTermsInput;
  /** Its first day: from tomorrow, and after all that was released of its kind; at most three years ahead. */
  validFrom: Scalars['Day']['input'];
};

/** An entry of law to release. */
export type PolicyReleaseInput = {
  /** The entry. */
  entryId: Scalars['ID']['input'];
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** The numbers of one kind. */
export type PolicyTerms = CalendarTerms | CommitteeTerms | DevelopmentTerms | EvaluationTerms | EvaluationUnitsTerms | EvidenceTerms | FeedbackTerms | OrganisationTerms | PerformanceTerms | RecruitmentTerms | RetentionTerms | ReviewsTerms;

/** What an entry of law sets: exactly one kind. What is absent within it stays as it holds on the first day of the entry. */
export type PolicyTermsInput = {
  /** The holidays of one year. */
  calendar?: InputMaybe<CalendarTermsInput>;
  /** Numbers of the recruitment committee's own work. */
  committee?: InputMaybe<CommitteeTermsInput>;
  /** Lesson hours (JP) of the development of competence. */
  development?: InputMaybe<DevelopmentTermsInput>;
  /** Numbers of evaluation and credit points; an evaluation takes those that hold when it is opened. */
  evaluation?: InputMaybe<EvaluationTermsInput>;
  /** Guidance on distribution, and days of an objection. */
  evaluationUnits?: InputMaybe<EvaluationUnitsTermsInput>;
  /** Which files may be evidence, and how large; a file keeps what held on the day it was announced. */
  evidence?: InputMaybe<EvidenceTermsInput>;
  /** Numbers of feedback. */
  feedback?: InputMaybe<FeedbackTermsInput>;
  /** Numbers of the organisation. */
  organisation?: InputMaybe<OrganisationTermsInput>;
  /** Numbers of planning; a cycle takes those that hold on the first day of its year. */
  performance?: InputMaybe<PerformanceTermsInput>;
  /** Numbers of the selection of CPNS; a campaign takes those that hold when it is published. */
  recruitment?: InputMaybe<RecruitmentTermsInput>;
  /** Numbers of the selection of PPPK; a campaign takes those that hold when it is published. */
  recruitmentPppk?: InputMaybe<RecruitmentTermsInput>;
  /** How long data of a selection is kept, and which counts are told. */
  retention?: InputMaybe<RetentionTermsInput>;
  /** Numbers of 360-degree reviews; a round takes those that hold when it is launched. */
  reviews?: InputMaybe<ReviewsTermsInput>;
};

/** What is worth a second look in the holidays of a year, and wrong only perhaps. */
export type PolicyWarning = {
  __typename?: 'PolicyWarning';
  /** What it is. */
  code: PolicyWarningCode;
  /** Which day; null where it is about all of them. */
  day?: Maybe<Scalars['Day']['output']>;
  /** In the reader's language. */
  message: Scalars['String']['output'];
};

/** Kinds of warnings. New ones may come. */
export type PolicyWarningCode =
  /** A day that never moves (New Year, Labour Day, Pancasila, Independence, Christmas) is missing. */
  | 'FIXED_DAY_MISSING'
  /** No collective leave at all. */
  | 'NO_COLLECTIVE_LEAVE'
  /** Collective leave on a Saturday or Sunday. */
  | 'ON_WEEKEND';

/** An entry of law to withdraw. */
export type PolicyWithdrawInput = {
  /** The entry. */
  entryId: Scalars['ID']['input'];
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why, 10 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** A post that can be held (jabatan). */
export type Position = Node & {
  __typename?: 'Position';
  /** What was entered in the record in the last months, newest first. */
  entries?: Maybe<Array<Entry>>;
  /** Who holds it today, definitive first; empty where it is vacant. More than one is possible: acting beside absent holders, and posts of many. */
  holders: Array<Assignment>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Whether the holder heads the unit. */
  isHead: Scalars['Boolean']['output'];
  /** Kind of post. */
  kind: PositionKind;
  /** Level of a functional post; null for others. Decides the credit-point coefficient (Peraturan BKN 3/2023). */
  level?: Maybe<FunctionalLevel>;
  /** Title as of today, for example `Analis SDM Aparatur Ahli Muda`. */
  title: Scalars['String']['output'];
  /** Titles in time, oldest first, with the letters that changed them; empty where it has always had this one. */
  titles: Array<DatedName>;
  /** The unit it belongs to. */
  unit: Unit;
  /** Version, for `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A position to open. */
export type PositionCreateInput = {
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Whether the holder heads the unit. */
  isHead?: Scalars['Boolean']['input'];
  /** Kind of post. */
  kind: PositionKind;
  /** Level, for functional posts only. */
  level?: InputMaybe<FunctionalLevel>;
  /** Title, at most 200 characters. */
  title: Scalars['String']['input'];
  /** The unit it belongs to. */
  unitId: Scalars['ID']['input'];
};

/** Groups of positions with rules of their own (kelompok jabatan). */
export type PositionGroup =
  /** Doctors and dentists (dokter). */
  | 'DOCTOR'
  /** All others. */
  | 'GENERAL'
  /** Researchers, lecturers and the like with a doctorate (peneliti). */
  | 'RESEARCHER'
  /** Specialist doctors (dokter spesialis). */
  | 'SPECIALIST_DOCTOR'
  /** Teachers (guru). */
  | 'TEACHER';

/** Kinds of post (UU 20/2023 on ASN). */
export type PositionKind =
  /** Elected (wali kota, wakil wali kota): not a civil servant. */
  | 'ELECTED'
  /** Functional (jabatan fungsional). */
  | 'FUNCTIONAL'
  /** Implementing (jabatan pelaksana). */
  | 'IMPLEMENTING'
  /** Managerial (jabatan manajerial, struktural). */
  | 'MANAGERIAL';

/** The position after the mutation. */
export type PositionPayload = {
  __typename?: 'PositionPayload';
  /** The position; null where nothing was done. */
  position?: Maybe<Position>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** A post to rename. */
export type PositionRenameInput = {
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The post. */
  positionId: Scalars['ID']['input'];
  /** The letter. */
  proof: ProofInput;
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
  /** Title, at most 200 characters. */
  title: Scalars['String']['input'];
  /** First day, at most a year ahead (policy). */
  validFrom: Scalars['Day']['input'];
};

/** Predicates of performance (predikat kinerja). */
export type Predicate =
  /** Baik. */
  | 'GOOD'
  /** Butuh perbaikan. */
  | 'NEEDS_IMPROVEMENT'
  /** Kurang. */
  | 'POOR'
  /** Sangat baik. */
  | 'VERY_GOOD'
  /** Sangat kurang. */
  | 'VERY_POOR';

/** How many evaluations have a predicate. Never who. */
export type PredicateCount = {
  __typename?: 'PredicateCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The predicate. */
  predicate: Predicate;
};

/** What a predicate is worth. */
export type PredicatePercent = {
  __typename?: 'PredicatePercent';
  /** Percent of the yearly points, 0 to 200. */
  percent: Scalars['Decimal']['output'];
  /** The predicate. */
  predicate: Predicate;
};

/** What a predicate is worth. */
export type PredicatePercentInput = {
  /** Percent of the yearly points, 0 to 200. */
  percent: Scalars['Decimal']['input'];
  /** The predicate. */
  predicate: Predicate;
};

/** One formation's part of what would be published. */
export type PreviewedFormation = {
  __typename?: 'PreviewedFormation';
  /** How many rows would differ from the present edition. */
  changeCount: Scalars['Int']['output'];
  /** All rows. */
  count: Scalars['Int']['output'];
  /** The posts. */
  formationId: Scalars['ID']['output'];
  /** What they are. */
  opening?: Maybe<Opening>;
  /** Rows by outcome, in the order of outcomes; those without rows are left out. */
  outcomes: Array<OutcomeCount>;
  /** Posts that wait for people to decide between equals, on this list or one they may be filled from; 0 before the final list. */
  tied: Scalars['Int']['output'];
  /** Posts that nobody can fill; 0 before the final list. */
  unfilled: Scalars['Int']['output'];
};

/** A group that stands before others (kelompok prioritas). */
export type PriorityGroup = {
  __typename?: 'PriorityGroup';
  /** Its key. */
  key: Scalars['String']['output'];
  /** What it is called, in the language of the request. */
  label: Scalars['String']['output'];
  /** In which groups of posts it counts; null = in all. */
  positionGroups?: Maybe<Array<PositionGroup>>;
};

/** What an applicant says of themself. The first time everything is needed; later what is absent stays. */
export type ProfileSaveInput = {
  /** Date of birth. */
  birthDate?: InputMaybe<Scalars['Day']['input']>;
  /** The diploma to apply with. */
  education?: InputMaybe<EducationInput>;
  /** Version that was read; 0 the first time. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Name as on the identity card, at most 150 characters (policy). */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Residence number (NIK), 16 digits. It can be changed a few times only (policy). */
  nik?: InputMaybe<Scalars['String']['input']>;
  /** Sex. */
  sex?: InputMaybe<Sex>;
};

/** Progress to write down. */
export type ProgressAddInput = {
  /** The entry that this one corrects. */
  correctsId?: InputMaybe<Scalars['ID']['input']>;
  /** The day it tells of: within the segment, not in the future. */
  day: Scalars['Day']['input'];
  /** Files that were announced and have arrived, at most 5 (policy). */
  evidenceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The indicator. */
  indicatorId: Scalars['ID']['input'];
  /** Links as evidence, at most 5 (policy). */
  links?: InputMaybe<Array<EvidenceLinkInput>>;
  /** A remark, at most 2,000 characters (policy). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** The target. */
  targetId: Scalars['ID']['input'];
  /** The description, for a described measure, at most 2,000 characters (policy). */
  text?: InputMaybe<Scalars['String']['input']>;
  /** The value, for a counted measure. */
  value?: InputMaybe<Scalars['Decimal']['input']>;
};

/** A page of progress. */
export type ProgressConnection = {
  __typename?: 'ProgressConnection';
  /** The rows. */
  edges: Array<ProgressEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many entries there are, all pages together. No read of its own. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of progress. */
export type ProgressEdge = {
  __typename?: 'ProgressEdge';
  /** Cursor of this row, for `after`; valid for this list and viewer only. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: ProgressEntry;
};

/** What was achieved by a day (realisasi). */
export type ProgressEntry = Node & {
  __typename?: 'ProgressEntry';
  /** When it was written. */
  at: Scalars['Instant']['output'];
  /** Who wrote it. */
  author: Employee;
  /** Comments on it, oldest first. */
  comments: Array<PlanComment>;
  /** The entry that this one corrects. */
  correctsId?: Maybe<Scalars['ID']['output']>;
  /** The day it tells of. */
  day: Scalars['Day']['output'];
  /** Evidence (bukti dukung). */
  evidence: Array<Evidence>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The indicator. */
  indicatorId: Scalars['ID']['output'];
  /** Links given as evidence beside files. */
  links: Array<EvidenceLink>;
  /** A remark. */
  note?: Maybe<Scalars['String']['output']>;
  /** Number of the plan version that judges that day. */
  planVersion: Scalars['Int']['output'];
  /** The target. */
  targetId: Scalars['ID']['output'];
  /** The description, for a described measure. */
  text?: Maybe<Scalars['String']['output']>;
  /** The value, for a counted measure. */
  value?: Maybe<Scalars['Decimal']['output']>;
};

/** The entry after the mutation. */
export type ProgressPayload = {
  __typename?: 'ProgressPayload';
  /** The entry; null where nothing was done. */
  entry?: Maybe<ProgressEntry>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** One row of a promotion. */
export type PromotionInput = {
  /** Who. */
  employeeId: Scalars['ID']['input'];
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** The new grade: higher than the one before. */
  grade: Scalars['String']['input'];
  /** The letter. */
  proof: ProofInput;
};

/** Promotions of one day. */
export type PromotionManyInput = {
  /** Repeat it when you retry: rows that were done are not done again. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Only say what would become of each row; nothing is written. */
  preview?: Scalars['Boolean']['input'];
  /** Who rises, at most 300. */
  promotions: Array<PromotionInput>;
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
  /** First day of the new grades (TMT), at most a year ahead (policy). */
  validFrom: Scalars['Day']['input'];
};

/** What became of each row of a bulk promotion. */
export type PromotionManyPayload = {
  __typename?: 'PromotionManyPayload';
  /** One outcome a row, in the order of the input. */
  outcomes?: Maybe<Array<PromotionOutcome>>;
  /** Problems of the request as a whole; those of a row stand in its outcome. */
  userErrors: Array<UserError>;
};

/** What became of one row, or would. */
export type PromotionOutcome = {
  __typename?: 'PromotionOutcome';
  /** Grade from the day on; null where the row is refused. */
  after?: Maybe<Scalars['String']['output']>;
  /** Grade on the day before; null where the row is refused, or there was none. */
  before?: Maybe<Scalars['String']['output']>;
  /** The employee; null where the row is refused. */
  employee?: Maybe<Employee>;
  /** What the caller can mend in this row; empty when done. */
  userErrors: Array<UserError>;
};

/** A letter that a change rests on (surat keputusan, ijazah, akta). */
export type Proof = {
  __typename?: 'Proof';
  /** The day it was issued. */
  issuedOn: Scalars['Day']['output'];
  /** Its number. */
  number: Scalars['String']['output'];
};

/** A letter that a change rests on. */
export type ProofInput = {
  /** The day it was issued; not in the future. */
  issuedOn: Scalars['Day']['input'];
  /** Its number, at most 100 characters. */
  number: Scalars['String']['input'];
};

/** A measure that is described (kualitatif). */
export type QualitativeMeasure = {
  __typename?: 'QualitativeMeasure';
  /** What it looks like when it is reached. */
  standard: Scalars['String']['output'];
};

/** A described measure. */
export type QualitativeMeasureInput = {
  /** What it looks like when it is reached, at most 500 characters (policy). */
  standard: Scalars['String']['input'];
};

/** A measure that is counted (kuantitatif). */
export type QuantitativeMeasure = {
  __typename?: 'QuantitativeMeasure';
  /** How entries add up. */
  accumulation: Accumulation;
  /** Where it started; null where not known. */
  baseline?: Maybe<Scalars['Decimal']['output']>;
  /** Which way is better. */
  direction: Direction;
  /** What is to be reached; for RANGE the lower bound. */
  target: Scalars['Decimal']['output'];
  /** For RANGE the upper bound, else null. */
  targetHigh?: Maybe<Scalars['Decimal']['output']>;
  /** Unit of the numbers, for example `dokumen` or `%`. */
  unit: Scalars['String']['output'];
};

/** A counted measure. */
export type QuantitativeMeasureInput = {
  /** How entries add up. */
  accumulation?: Accumulation;
  /** Where it started. */
  baseline?: InputMaybe<Scalars['Decimal']['input']>;
  /** Which way is better. */
  direction: Direction;
  /** What is to be reached; for RANGE the lower bound. */
  target: Scalars['Decimal']['input'];
  /** For RANGE the upper bound; else leave it out. */
  targetHigh?: InputMaybe<Scalars['Decimal']['input']>;
  /** Unit, at most 50 characters. */
  unit: Scalars['String']['input'];
};

/** Reading. */
export type Query = {
  __typename?: 'Query';
  /** A person's absences in a year; null where none was recorded. */
  absenceSheet?: Maybe<AbsenceSheet>;
  /** Reports of abuse, the oldest day first. Texts before names: see `AbuseReport`. */
  abuseQueue: AbuseReportConnection;
  /** A published list; null where there is none. */
  announcement?: Maybe<Announcement>;
  /** The published lists of a campaign, each in its current edition, in the order of their stages. */
  announcements: Array<Announcement>;
  /** Whom the help desk has looked up in a campaign, the latest first. */
  applicantLookUps: ApplicantLookUpConnection;
  /** Exclusions of a campaign, newest first. */
  applicationExclusions: ApplicationExclusionConnection;
  /** The history of one subject (employee, unit, cycle, plan …), oldest first. */
  auditTrail: AuditRecordConnection;
  /** The calibration session of a unit; null where there is none. */
  calibration?: Maybe<CalibrationSession>;
  /** A campaign; null where it does not exist or is not yours to see. */
  campaign?: Maybe<Campaign>;
  /** The numbers of a campaign; null where it does not exist, is not published or is not yours to see. A province reads its regions'. */
  campaignFunnel?: Maybe<CampaignFunnel>;
  /** Campaigns of a region, oldest year first: all that were published, and drafts for the committee. */
  campaigns: CampaignConnection;
  /** Open correction requests in the caller's scope, the most urgent first. */
  correctionQueue: CorrectionRequestConnection;
  /** Sheet 2, of a person; null where it is not yours to see. */
  creditAccumulation?: Maybe<CreditAccumulationSheet>;
  /** Sheet 1, of an evaluation; null before the hand-over and where it feeds no credit points. */
  creditConversion?: Maybe<CreditConversionSheet>;
  /** Sheet 3, of a person; null where it is not yours to see, and where the present post feeds no credit points. */
  creditDetermination?: Maybe<CreditDeterminationSheet>;
  /** The cycle of a year in the viewer's region; null where none was opened. A province has many: it asks `region(code) { cycle(year) }`. */
  cycle?: Maybe<PerformanceCycle>;
  /** The cycles of the viewer's region that were ever opened, the newest year first, each with its phases. */
  cycles: Array<PerformanceCycle>;
  /**
   * Looks up a colleague in the viewer's region: name, post and unit, and nothing else. By the beginnings of words of the name, all of which must
   * be found in it (apostrophes and accents say nothing, titles and degrees are not searched). Only people who serve today, under the post they
   * hold; numbers find nobody.
   */
  directory: DirectoryConnection;
  /** Whether the viewer may apply for these posts by their profile, and why or why not; null without a profile or without such posts. */
  eligibilityCheck?: Maybe<EligibilityCheck>;
  /** An employee by id. */
  employee?: Maybe<Employee>;
  /** Search people in the caller's scope: staffing agency and auditor in the whole city, a unit administrator or head in the own agency. By the beginnings of words of the name, all of which must be found in it (apostrophes and accents say nothing, titles and degrees are not searched), or by a whole NIP or NI PPPK (then at most one; the answer is the same for unknown and not yours). Who has left is found too, with the post held last. */
  employeeSearch: AssignmentConnection;
  /** An evaluation by its id. */
  evaluation?: Maybe<Evaluation>;
  /** The printing view of an evaluation; null before the hand-over. Service numbers and grades to the two who sign, and to who may see them on the record (`Employee.identifiers`, `Employee.grade`). */
  evaluationForm?: Maybe<EvaluationForm>;
  /** Who will see a feedback, were it written now; null where the recipient does not exist. Ask it before writing. */
  feedbackAudience?: Maybe<FeedbackAudience>;
  /** A request for posts; null where it does not exist or is not yours to see. */
  formation?: Maybe<Formation>;
  /** Requests for posts that wait for a decision, oldest first. */
  formationQueue: FormationConnection;
  /** How the posts of a campaign stand, by unit and position. */
  formationSeats: FormationSeatsConnection;
  /** The numbers of law and decree that hold in a region on a day, with version and source: for everybody. A kind of which no law is known on that day is left out. */
  lawInForce: Array<PolicyInForce>;
  /** What would be published now, and what stands in the way. Null where the campaign does not run, or is not yours to see. */
  listPreview?: Maybe<ListPreview>;
  /** The viewer: who am I here? Null without a login. */
  me?: Maybe<Me>;
  /** Panels on which the viewer sits, oldest first. */
  myPanels: PanelConnection;
  /** What the viewer can do now and somebody waits for: of the own reports approvals first, then proposals to answer, plans to ask for, evaluations to rate and to hand over; then of the lists that are named. */
  myTasks: Array<Task>;
  /** Those who report to the viewer, with plan and yearly evaluation, in one look. */
  myTeam: Array<TeamMember>;
  /** Any object by its id; null where it does not exist or is not yours to see. Without a login: what is public. */
  node?: Maybe<Node>;
  /** Several objects by their ids, in the order asked, null for each that is not there or not yours. At most 100. */
  nodes: Array<Maybe<Node>>;
  /** Open objections of the region, the most urgent first. */
  objectionQueue: ObjectionConnection;
  /** An offer; null where it does not exist or is not yours to see. */
  offer?: Maybe<Offer>;
  /** Offers of certain posts, in the order in which they were made. */
  offers: OfferConnection;
  /**
   * Offers of a campaign that nobody answered in time, which have lapsed by the clock, and accepted ones whose documents did not come in time,
   * which an officer may end; the longest overdue first. What lapsed by the clock leaves the list once that is recorded.
   */
  offersOverdue: OfferConnection;
  /** Posts of a published campaign, by unit and position. Empty before publication. */
  openings: OpeningConnection;
  /**
   * The chart of the organisation as of today: a unit and all below, the units above before those below; without `unitId` the whole region, some
   * 421 units. Null for a unit that is unknown, closed or not yours.
   */
  organisationChart?: Maybe<Array<ChartUnit>>;
  /**
   * Who has not taken a step: of the whole city for the staffing agency and auditors, of the own agency for its administrator, of the own unit for
   * its head, of the own reports for a superior. Null where the unit or the round is not within that reach. Fresh within moments.
   */
  outstanding?: Maybe<OutstandingConnection>;
  /** A panel; null where it does not exist or is not yours to see. */
  panel?: Maybe<Panel>;
  /** Panels of a campaign, oldest first. */
  panels: PanelConnection;
  /**
   * Who has a later end of a phase, by unit and name: of the whole city for the staffing agency and auditors, of the own agency for its
   * administrator. Null where the unit is not within that reach. What was taken back is not in it, nor what was given before version 0.3.0.
   */
  phaseExtensions?: Maybe<PhaseExtensionConnection>;
  /** A plan by its id. */
  plan?: Maybe<Plan>;
  /** A plan as the official form shows it, in one query: the last approved version, or the working content before the first. */
  planForm?: Maybe<PlanForm>;
  /** A template by its id. */
  planTemplate?: Maybe<PlanTemplate>;
  /** Templates of an agency or of the city, drafts and withdrawn ones too, by name; empty for who makes none there. */
  planTemplates: PlanTemplateConnection;
  /** Entries of law with their history, proposals and withdrawn ones among them, newest first. */
  policyEntries: PolicyEntryConnection;
  /** A region by its code; the viewer's own by default. */
  region?: Maybe<Region>;
  /**
   * What a rater from outside is asked; null for a link that is unknown or over, alike. Whoever has the link without the personal code sees the
   * same before and after its use.
   */
  reviewExternal?: Maybe<ReviewExternalView>;
  /** A review to write, by its id; to its rater only. */
  reviewInvitation?: Maybe<ReviewInvitation>;
  /** The results of a person; null before they are published. To the audience only: no office reads them, and no later superior. */
  reviewResult?: Maybe<ReviewResult>;
  /** A round by its id; a draft shows itself to the staffing agency and the auditor only. */
  reviewRound?: Maybe<ReviewRound>;
  /** The rounds of a year, newest first. */
  reviewRounds: ReviewRoundConnection;
  /** Somebody's place in a round by its id. */
  reviewSubject?: Maybe<ReviewSubject>;
  /** The templates of the region, by title. */
  reviewTemplates: ReviewTemplateConnection;
  /** An import of scores; null where it does not exist or is not yours to see. */
  scoreImport?: Maybe<ScoreImport>;
  /** Imports of scores of a campaign, newest first. */
  scoreImports: ScoreImportConnection;
  /** Objections that wait for an answer, the most urgent first. */
  selectionObjectionQueue: SelectionObjectionConnection;
  /** Final evaluations of a unit with all below it, for the national system (SIASN), record by record. The city's own unit means all agencies, one after the other: a read for each that is passed. */
  siasnExport?: Maybe<SiasnRecordConnection>;
  /** A unit by its id. */
  unit?: Maybe<Unit>;
  /** A unit's achievement; null before it is set. */
  unitAchievement?: Maybe<UnitAchievement>;
  /** How a unit's predicates spread, measured against the guidance. Null for the city's own unit: a spread is an agency's. */
  unitDistribution?: Maybe<UnitDistribution>;
  /** Evaluations of a unit with all below it, by unit and name; never an order by rating. The city's own unit means all agencies, one after the other: a read for each that is passed. */
  unitEvaluations?: Maybe<EvaluationSummaryConnection>;
  /** A verification; null where it does not exist or is not yours to see. */
  verification?: Maybe<Verification>;
  /** Numbers of the committee's work; counted anew, which reads all applications of the campaign (about nine reads at fifteen thousand). */
  verificationFigures?: Maybe<WorkbenchFigures>;
  /** Applications for certain posts that can be claimed now, the longest waiting first. */
  verificationQueue: VerificationConnection;
  /** Applications of a whole campaign as a list of the committee's work: at most two reads a page, also of fifteen thousand. */
  verificationWorkbench: VerificationConnection;
};


/** Reading. */
export type QueryAbsenceSheetArgs = {
  employeeId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


/** Reading. */
export type QueryAbuseQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  decided?: InputMaybe<Scalars['Boolean']['input']>;
  first: Scalars['Int']['input'];
};


/** Reading. */
export type QueryAnnouncementArgs = {
  campaignId: Scalars['ID']['input'];
  edition?: InputMaybe<Scalars['Int']['input']>;
  stage: ListStage;
};


/** Reading. */
export type QueryAnnouncementsArgs = {
  campaignId: Scalars['ID']['input'];
};


/** Reading. */
export type QueryApplicantLookUpsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  campaignId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
};


/** Reading. */
export type QueryApplicationExclusionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  campaignId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
};


/** Reading. */
export type QueryAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  subject: Scalars['ID']['input'];
};


/** Reading. */
export type QueryCalibrationArgs = {
  period?: InputMaybe<Scalars['Int']['input']>;
  unitId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


/** Reading. */
export type QueryCampaignArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. */
export type QueryCampaignFunnelArgs = {
  by: FunnelBy;
  campaignId: Scalars['ID']['input'];
};


/** Reading. */
export type QueryCampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  regionCode: Scalars['String']['input'];
};


/** Reading. */
export type QueryCorrectionQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** Reading. */
export type QueryCreditAccumulationArgs = {
  employeeId: Scalars['ID']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** Reading. */
export type QueryCreditConversionArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. */
export type QueryCreditDeterminationArgs = {
  earlier?: InputMaybe<CreditEarlierInput>;
  employeeId: Scalars['ID']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** Reading. */
export type QueryCycleArgs = {
  year: Scalars['Int']['input'];
};


/** Reading. */
export type QueryDirectoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};


/** Reading. */
export type QueryEligibilityCheckArgs = {
  formationId: Scalars['ID']['input'];
};


/** Reading. */
export type QueryEmployeeArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. */
export type QueryEmployeeSearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};


/** Reading. */
export type QueryEvaluationArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. */
export type QueryEvaluationFormArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. */
export type QueryFeedbackAudienceArgs = {
  aboutId: Scalars['ID']['input'];
  visibility: FeedbackVisibility;
};


/** Reading. */
export type QueryFormationArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. */
export type QueryFormationQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** Reading. */
export type QueryFormationSeatsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  campaignId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
};


/** Reading. */
export type QueryLawInForceArgs = {
  kinds?: InputMaybe<Array<PolicyKind>>;
  on?: InputMaybe<Scalars['Day']['input']>;
  regionCode: Scalars['String']['input'];
};


/** Reading. */
export type QueryListPreviewArgs = {
  campaignId: Scalars['ID']['input'];
  stage: ListStage;
};


/** Reading. */
export type QueryMyPanelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** Reading. */
export type QueryMyTasksArgs = {
  kinds?: InputMaybe<Array<TaskKind>>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** Reading. */
export type QueryMyTeamArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** Reading. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Reading. */
export type QueryObjectionQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** Reading. */
export type QueryOfferArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. */
export type QueryOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  formationId: Scalars['ID']['input'];
};


/** Reading. */
export type QueryOffersOverdueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  campaignId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
};


/** Reading. */
export type QueryOpeningsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  campaignId: Scalars['ID']['input'];
  category?: InputMaybe<FormationCategory>;
  education?: InputMaybe<EducationLevel>;
  first: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  unitId?: InputMaybe<Scalars['ID']['input']>;
};


/** Reading. */
export type QueryOrganisationChartArgs = {
  unitId?: InputMaybe<Scalars['ID']['input']>;
};


/** Reading. */
export type QueryOutstandingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: OutstandingFilter;
  first: Scalars['Int']['input'];
  sort?: OutstandingSort;
};


/** Reading. */
export type QueryPanelArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. */
export type QueryPanelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  campaignId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
};


/** Reading. */
export type QueryPhaseExtensionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cycleId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  phase: PhaseKind;
  unitId?: InputMaybe<Scalars['ID']['input']>;
};


/** Reading. */
export type QueryPlanArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. */
export type QueryPlanFormArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. */
export type QueryPlanTemplateArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. */
export type QueryPlanTemplatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  unitId?: InputMaybe<Scalars['ID']['input']>;
};


/** Reading. */
export type QueryPolicyEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  kind?: InputMaybe<PolicyKind>;
};


/** Reading. */
export type QueryRegionArgs = {
  code?: InputMaybe<Scalars['ID']['input']>;
};


/** Reading. */
export type QueryReviewExternalArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  token: Scalars['String']['input'];
};


/** Reading. */
export type QueryReviewInvitationArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. */
export type QueryReviewResultArgs = {
  subjectId: Scalars['ID']['input'];
};


/** Reading. */
export type QueryReviewRoundArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. */
export type QueryReviewRoundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** Reading. */
export type QueryReviewSubjectArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. */
export type QueryReviewTemplatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** Reading. */
export type QueryScoreImportArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. */
export type QueryScoreImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  campaignId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
};


/** Reading. */
export type QuerySelectionObjectionQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** Reading. */
export type QuerySiasnExportArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  period?: InputMaybe<Scalars['Int']['input']>;
  unitId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


/** Reading. */
export type QueryUnitArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. */
export type QueryUnitAchievementArgs = {
  period?: InputMaybe<Scalars['Int']['input']>;
  unitId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


/** Reading. */
export type QueryUnitDistributionArgs = {
  period?: InputMaybe<Scalars['Int']['input']>;
  unitId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


/** Reading. */
export type QueryUnitEvaluationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  period?: InputMaybe<Scalars['Int']['input']>;
  unitId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


/** Reading. */
export type QueryVerificationArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. */
export type QueryVerificationFiguresArgs = {
  campaignId: Scalars['ID']['input'];
};


/** Reading. */
export type QueryVerificationQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  formationId: Scalars['ID']['input'];
};


/** Reading. */
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

/** A key of an order. */
export type RankingKey = {
  __typename?: 'RankingKey';
  /** TOTAL (the final score), PRIORITY, GPA, AGE, or the key of a test or of a part. */
  key: Scalars['String']['output'];
  /** What it is called, in the language of the request. */
  label: Scalars['String']['output'];
};

/** From which side somebody reviews (kelompok penilai). */
export type RaterGroup =
  /** People from outside whom the work serves (pihak luar); anonymous. */
  | 'EXTERNAL'
  /** Colleagues under the same superior or in the same unit (rekan); anonymous. */
  | 'PEER'
  /** The person reviewed (diri sendiri); shown by name. */
  | 'SELF'
  /** Those who report to the person (bawahan); anonymous. */
  | 'SUBORDINATE'
  /** The superior (atasan); shown by name. */
  | 'SUPERIOR';

/** What may be wrong about a rater (PP 30/2019). New ones may come. */
export type RaterWarning =
  /** Below a supervisor (pejabat pengawas), and nobody above has lent the authority. */
  | 'BELOW_LEVEL';

/** A rating by expectation. */
export type Rating =
  /** Above expectation (di atas ekspektasi). */
  | 'ABOVE'
  /** Below expectation (di bawah ekspektasi). */
  | 'BELOW'
  /** Meets expectation (sesuai ekspektasi). */
  | 'MEETS';

/** How an evaluation is received. */
export type ReceiptKind =
  /** By the employee's own word. */
  | 'ACKNOWLEDGED'
  /** By silence for the days of the policy, with the delivery on record. */
  | 'SILENCE';

/** What an entry in the history of a record did. New ones may come. */
export type RecordDeed =
  /** Changed from a day on (kenaikan pangkat, pencantuman gelar, pengangkatan). */
  | 'CHANGED'
  /** Corrected what was wrong from its start (perbaikan data). */
  | 'CORRECTED'
  /** Took an entry back. */
  | 'WITHDRAWN';

/** An entry in the history of a record (riwayat perubahan data). Nothing is ever taken out of it. */
export type RecordEntry = {
  __typename?: 'RecordEntry';
  /** When it was written. */
  at: Scalars['Instant']['output'];
  /** Who wrote it: opaque id of the officer. */
  by: Scalars['String']['output'];
  /** Field by field; empty of a contract renewed as it was. */
  changes: Array<RecordFieldChange>;
  /** What was done. */
  deed: RecordDeed;
  /** Opaque id, for `recordEntryWithdraw`. */
  entryId: Scalars['ID']['output'];
  /** The letter it rests on; null where there was none. */
  proof?: Maybe<Proof>;
  /** Why; null of an appointment, and of a number whose error is plain from the record. */
  reason?: Maybe<Scalars['String']['output']>;
  /** First day of what was changed; of a correction, the day whose value was wrong; null for what holds for life. */
  validFrom?: Maybe<Scalars['Day']['output']>;
  /** Whether it has been taken back since. */
  withdrawn: Scalars['Boolean']['output'];
  /** Of a withdrawal: the entry that was taken back. */
  withdrawnEntryId?: Maybe<Scalars['ID']['output']>;
};

/** An entry to take back. */
export type RecordEntryWithdrawInput = {
  /** Whose. */
  employeeId: Scalars['ID']['input'];
  /** Which entry of the history; a change, not a correction. */
  entryId: Scalars['ID']['input'];
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
};

/** Fields of a person's record that change or are corrected. New ones may come. */
export type RecordField =
  /** Date of birth. */
  | 'BIRTH_DATE'
  /** Grade (golongan/pangkat). */
  | 'GRADE'
  /** NIP or NI PPPK. */
  | 'IDENTIFIER'
  /** Kind of service. */
  | 'KIND'
  /** Name, with its titles (gelar). */
  | 'NAME'
  /** Citizen's number (NIK): that it changed, never from what to what. */
  | 'NIK'
  /** Sex. */
  | 'SEX';

/** One field in an entry. */
export type RecordFieldChange = {
  __typename?: 'RecordFieldChange';
  /** What it is since; null where it was cleared, and where the reader may not see it. */
  after?: Maybe<Scalars['String']['output']>;
  /** What it was; null where there was none, and where the reader may not see it. */
  before?: Maybe<Scalars['String']['output']>;
  /** Which. */
  field: RecordField;
};

/** A contradiction on a record. New ones may come. */
export type RecordWarning =
  /** A number holds another date of birth than the record. */
  | 'BIRTH_DATE_DIFFERS'
  /** A number holds another sex than the record. */
  | 'SEX_DIFFERS';

/** Numbers of selection; a campaign takes those that hold when it is published. */
export type RecruitmentTerms = {
  __typename?: 'RecruitmentTerms';
  /** How the oldest age is counted. */
  ageCounted: AgeCounting;
  /** The day by which age is counted. */
  ageCountedOn: AgeDay;
  /** Least completed years of work in the field of the post, 0 to 20; null = none asked. */
  experienceYears?: Maybe<Scalars['Int']['output']>;
  /** Ways by which empty posts are filled; the first that names ground and both categories holds. All of them; none = nowhere from. Null in entries released before they could be set: what is shipped holds. */
  fillRoutes?: Maybe<Array<FillRouteTerms>>;
  /** Least grade point average of 4; null = none asked. */
  leastGpa?: Maybe<Scalars['Decimal']['output']>;
  /** Least mean mark of 100; null = none asked. */
  leastMark?: Maybe<Scalars['Decimal']['output']>;
  /** Calendar days to answer, 1 to 60. */
  objectionAnswerDays: Scalars['Int']['output'];
  /** Calendar days to object after an announcement, 1 to 30. */
  objectionDays: Scalars['Int']['output'];
  /** Completed years on the day of registration, at most; 17 to 60. */
  oldest: Scalars['Int']['output'];
  /** Groups of posts with another highest age. Only the rows given change. */
  oldestOf: Array<GroupAge>;
  /** Passing grades: the first row that names category and group holds. All of it, every group of the general category included. */
  passing: Array<PassingTerms>;
  /** How many times the posts go on to the next test, 1 to 10; null where there is one test alone. */
  shortlistFactor?: Maybe<Scalars['Int']['output']>;
  /** Percent of the final score that each test has; 100 together. */
  weights: Array<TestWeight>;
  /** Completed years on the day of registration, at least; 17 to 60. */
  youngest: Scalars['Int']['output'];
};

/** Numbers of selection; a campaign takes those that hold when it is published. */
export type RecruitmentTermsInput = {
  /** How the oldest age is counted. */
  ageCounted?: InputMaybe<AgeCounting>;
  /** The day by which age is counted. */
  ageCountedOn?: InputMaybe<AgeDay>;
  /** Least completed years of work in the field of the post, 0 to 20; null = none asked. */
  experienceYears?: InputMaybe<Scalars['Int']['input']>;
  /** Ways by which empty posts are filled; the first that names ground and both categories holds. All of them; none = nowhere from. */
  fillRoutes?: InputMaybe<Array<FillRouteTermsInput>>;
  /** Least grade point average of 4; null = none asked. */
  leastGpa?: InputMaybe<Scalars['Decimal']['input']>;
  /** Least mean mark of 100; null = none asked. */
  leastMark?: InputMaybe<Scalars['Decimal']['input']>;
  /** Calendar days to answer, 1 to 60. */
  objectionAnswerDays?: InputMaybe<Scalars['Int']['input']>;
  /** Calendar days to object after an announcement, 1 to 30. */
  objectionDays?: InputMaybe<Scalars['Int']['input']>;
  /** Completed years on the day of registration, at most; 17 to 60. */
  oldest?: InputMaybe<Scalars['Int']['input']>;
  /** Groups of posts with another highest age. Only the rows given change. */
  oldestOf?: InputMaybe<Array<GroupAgeInput>>;
  /** Passing grades: the first row that names category and group holds. All of it, every group of the general category included. */
  passing?: InputMaybe<Array<PassingTermsInput>>;
  /** How many times the posts go on to the next test, 1 to 10; absent where there is one test alone. */
  shortlistFactor?: InputMaybe<Scalars['Int']['input']>;
  /** Percent of the final score that a test has, 0 to 100; all tests together have 100. Only the rows given change. */
  weights?: InputMaybe<Array<TestWeightInput>>;
  /** Completed years on the day of registration, at least; 17 to 60. */
  youngest?: InputMaybe<Scalars['Int']['input']>;
};

/** A city or regency (daerah): the tenant. No data crosses regions. The province owns the type; this subgraph adds its city's part. */
export type Region = {
  __typename?: 'Region';
  /** Kemendagri code, for example `33.74`. */
  code: Scalars['ID']['output'];
  /** The cycle of a year; null where none was opened. To a province, of each of its regions. */
  cycle?: Maybe<PerformanceCycle>;
  /** Official name, for example `Kota Semarang`; null of a region that this deployment does not serve. */
  name?: Maybe<Scalars['String']['output']>;
  /** Units directly under the city's head, as of a day. */
  units?: Maybe<Array<Unit>>;
};


/** A city or regency (daerah): the tenant. No data crosses regions. The province owns the type; this subgraph adds its city's part. */
export type RegionCycleArgs = {
  year: Scalars['Int']['input'];
};


/** A city or regency (daerah): the tenant. No data crosses regions. The province owns the type; this subgraph adds its city's part. */
export type RegionUnitsArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
};

/** What applicants for a post must have. */
export type RequirementsInput = {
  /** Documents an application must hold. Posts of a special category ask for a proof besides. */
  documents: Array<ApplicantDocumentKind>;
  /** One of these levels; at least one is named. */
  education: Array<EducationLevel>;
  /** Least completed years of work in the field, 0 to 20; absent = by the rules of the campaign. */
  experienceYears?: InputMaybe<Scalars['Int']['input']>;
  /** Least grade point average (IPK), 0 to 4, or mean diploma mark, 0 to 100; absent = by the rules of the campaign. */
  leastGpa?: InputMaybe<Scalars['Decimal']['input']>;
  /** One of these majors, at most 30 (policy); absent or empty = any. */
  majors?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Oldest age in completed years on the day of registration; absent = by the rules of the campaign. */
  oldestAge?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that rests on an entry. */
export type Resting = {
  __typename?: 'Resting';
  /** What it is. */
  kind: RestingKind;
  /** Its id; of an entry, an assignment or anything that `node` finds. */
  objectId: Scalars['ID']['output'];
};

/** What can rest on an entry. New ones may come. */
export type RestingKind =
  /** An assignment in the unit or position; or of somebody who holds the head's post by now. */
  | 'ASSIGNMENT'
  /** A later entry in the same record, or in one that the same operation changed: take that one back first. */
  | 'ENTRY'
  /** An evaluation rated or handed over since, of days that the entry changed. */
  | 'EVALUATION'
  /** A plan with content of its own, approved under that superior, or with progress on days that the entry gave. */
  | 'PLAN'
  /** A position of the unit. */
  | 'POSITION'
  /** A place in a 360-degree round, taken in that post or under that superior. */
  | 'REVIEW'
  /** A unit below; or one above, that has closed since. */
  | 'UNIT';

/** How long data of a selection is kept, and which counts are told. */
export type RetentionTerms = {
  __typename?: 'RetentionTerms';
  /** A count of people below this, and above 0, is told nobody; 2 to 50. */
  leastCount: Scalars['Int']['output'];
  /** Years after a campaign was closed after which who was not hired is anonymised, 1 to 10; a campaign keeps those of its closing. */
  years: Scalars['Int']['output'];
};

/** How long data of a selection is kept, and which counts are told. */
export type RetentionTermsInput = {
  /** A count of people below this, and above 0, is told nobody; 2 to 50. */
  leastCount?: InputMaybe<Scalars['Int']['input']>;
  /** Years after a campaign was closed after which who was not hired is anonymised, 1 to 10; a campaign keeps those of its closing. */
  years?: InputMaybe<Scalars['Int']['input']>;
};

/** Raters to approve. */
export type ReviewApproveRatersInput = {
  /** Others to be asked beside. */
  add?: InputMaybe<Array<ReviewRaterInput>>;
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Proposed raters that are not to be asked. */
  strike?: InputMaybe<Array<ReviewStrikeInput>>;
  /** The person in the round. */
  subjectId: Scalars['ID']['input'];
};

/** How many are asked in a group. */
export type ReviewAskedCount = {
  __typename?: 'ReviewAskedCount';
  /** How many raters are approved in it; 0 before the approval. */
  asked: Scalars['Int']['output'];
  /** Which group. */
  group: RaterGroup;
};

/** Who will see the results, told to every rater before writing. */
export type ReviewAudience = {
  __typename?: 'ReviewAudience';
  /** The same in words, in the reader's language. */
  text: Scalars['String']['output'];
  /** Exactly these, and nobody else. */
  to: Array<ReviewAudienceMember>;
};

/** Somebody who sees results. */
export type ReviewAudienceMember =
  /** The person reviewed. */
  | 'SUBJECT'
  /** The superior of the day of the snapshot, whom raters are told of, while in service; never one who comes later. */
  | 'SUPERIOR';

/** Somebody who may be asked. */
export type ReviewCandidate = {
  __typename?: 'ReviewCandidate';
  /** Who. */
  employee: Employee;
  /** From which side. */
  group: RaterGroup;
};

/** A round to close. */
export type ReviewCloseInput = {
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The round. */
  roundId: Scalars['ID']['input'];
};

/** The answer to a question in free text. */
export type ReviewCommentAnswer = {
  __typename?: 'ReviewCommentAnswer';
  /** Number of the question. */
  question: Scalars['Int']['output'];
  /** The text. */
  text: Scalars['String']['output'];
};

/** The answer to a question in free text. */
export type ReviewCommentInput = {
  /** Number of the question. */
  question: Scalars['Int']['input'];
  /** The text, at most 600 characters (policy); null clears. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody who should not be asked, because interests conflict (benturan kepentingan). */
export type ReviewConflict = {
  __typename?: 'ReviewConflict';
  /** Who. */
  employee: Employee;
  /** Why. */
  reason: Scalars['String']['output'];
};

/** Somebody who should not be asked. */
export type ReviewConflictInput = {
  /** Who. */
  employeeId: Scalars['ID']['input'];
  /** Why, at most 300 characters (policy). */
  reason: Scalars['String']['input'];
};

/** An invitation to decline. */
export type ReviewDeclineInput = {
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The invitation. */
  invitationId: Scalars['ID']['input'];
  /** More about it, at most 300 characters (policy), which the superior sees too; required for OTHER. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Why; the superior sees it. */
  reason: ReviewDeclineReason;
};

/** Why a rater declines. */
export type ReviewDeclineReason =
  /** Interests conflict (benturan kepentingan). */
  | 'CONFLICT_OF_INTEREST'
  /** Too little contact to judge. */
  | 'NO_CONTACT'
  /** Something else; told in the note. */
  | 'OTHER';

/** Where a development plan may begin. */
export type ReviewDevelopmentSeed = {
  __typename?: 'ReviewDevelopmentSeed';
  /** The guides of behaviour to work on. */
  guides: Array<Scalars['String']['output']>;
  /** Why. */
  reason: ReviewSeedReason;
  /** The value. */
  value: CoreValue;
};

/** Answers that are not sent yet. */
export type ReviewDraft = {
  __typename?: 'ReviewDraft';
  /** Comments so far. */
  comments: Array<ReviewCommentAnswer>;
  /** Scores so far. */
  scores: Array<ReviewScoreAnswer>;
  /** Version, for `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** Answers to keep. */
export type ReviewDraftSaveInput = {
  /** Comments; questions that are left out stay. */
  comments?: InputMaybe<Array<ReviewCommentInput>>;
  /** The draft's version you read; 0 where there is none. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The invitation. */
  invitationId: Scalars['ID']['input'];
  /** Scores; values that are left out stay. */
  scores?: InputMaybe<Array<ReviewScoreInput>>;
};

/** People to take into a round. */
export type ReviewEnrolManyInput = {
  /** The people, at most 50 (policy). */
  employeeIds: Array<Scalars['ID']['input']>;
  /** Repeat it when you retry: rows that were done are not done again. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The round; launched. */
  roundId: Scalars['ID']['input'];
};

/** What became of each row of an enrolment. */
export type ReviewEnrolManyPayload = {
  __typename?: 'ReviewEnrolManyPayload';
  /** One outcome a row, in the order of the input. */
  outcomes?: Maybe<Array<ReviewSubjectOutcome>>;
  /** Problems of the request as a whole; those of a row stand in its outcome. */
  userErrors: Array<UserError>;
};

/** People of a unit to take into a round. */
export type ReviewEnrolUnitInput = {
  /** `endCursor` of the call before; absent to begin. */
  after?: InputMaybe<Scalars['String']['input']>;
  /** Repeat it when you retry: rows that were done are not done again. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The round; launched. */
  roundId: Scalars['ID']['input'];
  /** The unit, with all units below it; the city's own unit means the whole city. */
  unitId: Scalars['ID']['input'];
};

/** What became of one person's place. */
export type ReviewEnrolUnitOutcome = {
  __typename?: 'ReviewEnrolUnitOutcome';
  /** Whom. */
  employee: Employee;
  /** The person in the round; null where they could not be taken in. */
  subject?: Maybe<ReviewSubject>;
  /** What the caller can mend for this person; empty when done. */
  userErrors: Array<UserError>;
};

/** What became of each person. */
export type ReviewEnrolUnitPayload = {
  __typename?: 'ReviewEnrolUnitPayload';
  /** Where to go on; null when everybody was asked. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** One outcome a person, by unit and name. */
  outcomes?: Maybe<Array<ReviewEnrolUnitOutcome>>;
  /** Problems of the request as a whole; those of a person stand in the outcome. */
  userErrors: Array<UserError>;
};

/** A round to extend. */
export type ReviewExtendInput = {
  /** The new last day for answers; later than today and than what holds so far. */
  answerUntil: Scalars['Day']['input'];
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why, at most 300 characters (policy). */
  reason: Scalars['String']['input'];
  /** The round. */
  roundId: Scalars['ID']['input'];
};

/** A rater from outside to propose. */
export type ReviewExternalInput = {
  /** Name, at most 150 characters (policy). */
  name: Scalars['String']['input'];
  /** Where they work, at most 150 characters (policy). */
  organisation: Scalars['String']['input'];
  /** Why they can judge, at most 300 characters (policy). */
  reason: Scalars['String']['input'];
};

/** A rater from outside to invite. */
export type ReviewExternalInviteInput = {
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** The approved rater from outside. */
  externalId: Scalars['ID']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The person in the round. */
  subjectId: Scalars['ID']['input'];
};

/** The link of a rater from outside. */
export type ReviewExternalInvitePayload = {
  __typename?: 'ReviewExternalInvitePayload';
  /** The person in the round; null where nothing was done. */
  subject?: Maybe<ReviewSubject>;
  /** The token of the link, to be handed to the rater alone; stored nowhere. Null where nothing was done. */
  token?: Maybe<Scalars['String']['output']>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** A link to open. */
export type ReviewExternalOpenInput = {
  /** Repeat it when you retry: it is what the personal code follows from. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The token of the link. */
  token: Scalars['String']['input'];
};

/** A link that was opened. */
export type ReviewExternalOpenPayload = {
  __typename?: 'ReviewExternalOpenPayload';
  /** The personal code: keep it, it is shown never again. Null where nothing was done. */
  code?: Maybe<Scalars['String']['output']>;
  /** What is asked; null where nothing was done. */
  review?: Maybe<ReviewExternalView>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** An approved rater from outside. Whether they have opened their link, or answered, stands nowhere. */
export type ReviewExternalRater = {
  __typename?: 'ReviewExternalRater';
  /** Opaque id, for `reviewExternalInvite`. */
  externalId: Scalars['ID']['output'];
  /** The officer who handed it out; null before. */
  handedBy?: Maybe<Employee>;
  /** The day on which it was handed out; null before. */
  handedOn?: Maybe<Scalars['Day']['output']>;
  /** Whether their link was handed out. */
  invited: Scalars['Boolean']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Where they work. */
  organisation: Scalars['String']['output'];
};

/** The review of a rater from outside. */
export type ReviewExternalSubmitInput = {
  /** The personal code that was shown when the link was opened. */
  code: Scalars['String']['input'];
  /** Comments. */
  comments?: InputMaybe<Array<ReviewCommentInput>>;
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Scores; each value needs one. */
  scores: Array<ReviewScoreInput>;
  /** The token of the link. */
  token: Scalars['String']['input'];
};

/** Whether the review of a rater from outside has arrived. */
export type ReviewExternalSubmitPayload = {
  __typename?: 'ReviewExternalSubmitPayload';
  /** Whether it has arrived. */
  received: Scalars['Boolean']['output'];
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/**
 * What a rater from outside sees behind the link: enough to answer, and nothing else. It is the same before and after the link was opened and
 * used, until the round is over; only `answered` is told, and only to whoever holds the personal code.
 */
export type ReviewExternalView = {
  __typename?: 'ReviewExternalView';
  /** Whether an answer was given in your name; null without the right personal code. True although you have not answered: tell the staffing agency. */
  answered?: Maybe<Scalars['Boolean']['output']>;
  /** Who will see the results. */
  audience: ReviewAudience;
  /** Whether enough people from outside are asked. Where not, what you write is shown to nobody: neither scores nor comments. */
  canBeShown: Scalars['Boolean']['output'];
  /** First instant at which no answer is taken any more. */
  deadlineAt: Scalars['Instant']['output'];
  /** Name of the person to be reviewed. */
  employeeName: Scalars['String']['output'];
  /** What is asked. */
  form: ReviewForm;
  /** To be shown before writing: that answers are shown only where enough of the group answer, and where too few are asked, to nobody. It tells neither who is asked nor how many. */
  notice: Scalars['String']['output'];
  /** Title of their position. */
  positionTitle: Scalars['String']['output'];
  /** What the results are for. */
  purpose: ReviewPurpose;
  /** The same by name: these people, and nobody who comes later. */
  readers: Array<Scalars['String']['output']>;
  /** Least number of responses of a group that is shown. */
  threshold: Scalars['Int']['output'];
};

/** What raters are asked, as it stands in a template or frozen in a launched round. */
export type ReviewForm = {
  __typename?: 'ReviewForm';
  /** Questions answered in free text, at most 3; each may be left out. */
  questions: Array<ReviewQuestion>;
  /** Title. */
  title: Scalars['String']['output'];
  /** The seven core values in the order of the word BerAKHLAK. */
  values: Array<ReviewValueForm>;
};

/** The own view beside the others'. */
export type ReviewGap = {
  __typename?: 'ReviewGap';
  /** Own less others. */
  gap: Scalars['Decimal']['output'];
  /** The mean of the others, from the means that are shown. */
  others: Scalars['Decimal']['output'];
  /** The own score. */
  self: Scalars['Decimal']['output'];
  /** The value. */
  value: CoreValue;
};

/** How many raters of a group. */
export type ReviewGroupInput = {
  /** PEER, SUBORDINATE or EXTERNAL. */
  group: RaterGroup;
  /** At least, 0 or more. */
  least: Scalars['Int']['input'];
  /** At most; not below the threshold, for such a group could never be shown by itself. */
  most: Scalars['Int']['input'];
};

/** The result of one group. */
export type ReviewGroupResult = {
  __typename?: 'ReviewGroupResult';
  /** Comments of SELF and SUPERIOR, who are shown by name; null for every anonymous group. */
  comments?: Maybe<Array<ReviewQuestionComments>>;
  /** Which group. */
  group: RaterGroup;
  /**
   * The group itself.
   * @deprecated 2026-11-27: groups are not merged any more, since it told who was silent; read `group`.
   */
  merged: Array<RaterGroup>;
  /** How many responses. */
  responses?: Maybe<Scalars['Int']['output']>;
  /** One a value, in the order of the form. */
  values: Array<ReviewValueResult>;
};

/** How many raters of a group are asked for. */
export type ReviewGroupRule = {
  __typename?: 'ReviewGroupRule';
  /** PEER, SUBORDINATE or EXTERNAL. */
  group: RaterGroup;
  /** At least so many are proposed, where the organisation has as many. */
  least: Scalars['Int']['output'];
  /** At most so many. */
  most: Scalars['Int']['output'];
};

/** A review that the viewer is asked to write (undangan menilai). Only the rater sees it. */
export type ReviewInvitation = Node & {
  __typename?: 'ReviewInvitation';
  /** What the viewer can do with it now: names of mutations. */
  allowedActions: Array<Scalars['String']['output']>;
  /** Whether the viewer's answers are shown by name (SELF, SUPERIOR) or never (all other groups). */
  anonymous: Scalars['Boolean']['output'];
  /** Whether the viewer has answered. Known to nobody else. */
  answered: Scalars['Boolean']['output'];
  /** What stands in the way of all else that would be the viewer's in this state: what, who can help, until when. */
  blockers: Array<Blocker>;
  /**
   * Whether enough people are asked in the viewer's group for it to be shown. Where not, what its members write is shown to nobody, neither scores
   * nor comments. As it stands now: who declined does not count. Always true for SELF and SUPERIOR, who are shown by name.
   */
  canBeShown: Scalars['Boolean']['output'];
  /** First instant at which no answer is taken any more. */
  deadlineAt: Scalars['Instant']['output'];
  /** The viewer's own draft; null where there is none. A draft never counts. */
  draft?: Maybe<ReviewDraft>;
  /** Name of the person to be reviewed. */
  employeeName: Scalars['String']['output'];
  /** From which side the viewer reviews. */
  group: RaterGroup;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /**
   * To be shown before writing: whether answers are shown by name, and else that they are shown only where enough of the group answer (the round's
   * threshold, from policy); where too few are asked, that nobody will see them. It tells neither who is asked nor how many.
   */
  notice: Scalars['String']['output'];
  /** Title of their position on the day of the snapshot. */
  positionTitle: Scalars['String']['output'];
  /** Who will read the results, by name: as told at the invitation, and nobody who comes later. */
  readers: Array<Scalars['String']['output']>;
  /** How often reminders were sent to those who have not answered; 0 once answered. */
  reminders: Scalars['Int']['output'];
  /** The round, with its purpose, its threshold and who will see the results: read them before writing. */
  round: ReviewRound;
  /** Where it stands. */
  state: ReviewInvitationState;
  /** Version, for `expectedVersion` of `reviewDecline`; it does not change with answers. */
  version: Scalars['Int']['output'];
};

/** A page of reviews to write. */
export type ReviewInvitationConnection = {
  __typename?: 'ReviewInvitationConnection';
  /** The rows. */
  edges: Array<ReviewInvitationEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A row of a page of reviews to write. */
export type ReviewInvitationEdge = {
  __typename?: 'ReviewInvitationEdge';
  /** Cursor of this row, for `after`; valid for this list and viewer only. */
  cursor: Scalars['String']['output'];
  /** The invitation. */
  node: ReviewInvitation;
};

/** The invitation after the mutation. */
export type ReviewInvitationPayload = {
  __typename?: 'ReviewInvitationPayload';
  /** The invitation; null where nothing was done. */
  invitation?: Maybe<ReviewInvitation>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** Where an invitation stands. */
export type ReviewInvitationState =
  /** The rater declined. */
  | 'DECLINED'
  /** Over before its time: the round was cancelled, the person taken out of it, or somebody else asked in the rater's place. */
  | 'ENDED'
  /** The time to answer is over. */
  | 'EXPIRED'
  /** Asked. */
  | 'INVITED';

/** A round to launch. */
export type ReviewLaunchInput = {
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The round. */
  roundId: Scalars['ID']['input'];
};

/** Why a mean is not shown. New ones may come. */
export type ReviewMissing =
  /** Fewer than the threshold have observed it. */
  | 'NOT_ENOUGH'
  /** It was not observed. */
  | 'NOT_OBSERVED';

/** A proposal of raters, in full. */
export type ReviewNominateInput = {
  /** People who should not be asked, at most 10 (policy); the superior sees them. */
  conflicts?: InputMaybe<Array<ReviewConflictInput>>;
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** People from outside, where the round asks for them. */
  externals?: InputMaybe<Array<ReviewExternalInput>>;
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** People of the organisation. */
  raters: Array<ReviewRaterInput>;
  /** The own place in the round. */
  subjectId: Scalars['ID']['input'];
};

/** Somebody from outside who is proposed. */
export type ReviewNominatedExternal = {
  __typename?: 'ReviewNominatedExternal';
  /** Name. */
  name: Scalars['String']['output'];
  /** Where they work. */
  organisation: Scalars['String']['output'];
  /** Why they can judge. */
  reason: Scalars['String']['output'];
};

/** A proposal of raters (usulan penilai). */
export type ReviewNomination = {
  __typename?: 'ReviewNomination';
  /** People who should not be asked. */
  conflicts: Array<ReviewConflict>;
  /** People from outside. */
  externals: Array<ReviewNominatedExternal>;
  /** People of the organisation. */
  raters: Array<ReviewCandidate>;
};

/** How far a group has come. */
export type ReviewProgress = {
  __typename?: 'ReviewProgress';
  /** How many answers; null below the threshold. */
  count?: Maybe<Scalars['Int']['output']>;
  /** Whether there are as many answers as the threshold asks for. */
  enough: Scalars['Boolean']['output'];
  /** Which group. */
  group: RaterGroup;
};

/** One row of a publication. */
export type ReviewPublicationInput = {
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** The person in the round. */
  subjectId: Scalars['ID']['input'];
};

/** Results to publish. */
export type ReviewPublishManyInput = {
  /** Repeat it when you retry: rows that were done are not done again. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The round; closed. */
  roundId: Scalars['ID']['input'];
  /** Whose, at most 20 (policy). */
  subjects: Array<ReviewPublicationInput>;
};

/** What became of each row of a publication. */
export type ReviewPublishManyPayload = {
  __typename?: 'ReviewPublishManyPayload';
  /** One outcome a row, in the order of the input. */
  outcomes?: Maybe<Array<ReviewSubjectOutcome>>;
  /** Problems of the request as a whole; those of a row stand in its outcome. */
  userErrors: Array<UserError>;
};

/** What results of a round are for. */
export type ReviewPurpose =
  /** Growth only: the superior sees it to coach, and no rating rests on it. */
  | 'DEVELOPMENTAL'
  /** Also one input of the superior's rating of behaviour; never a score by itself. */
  | 'EVALUATIVE';

/** A question answered in free text. */
export type ReviewQuestion = {
  __typename?: 'ReviewQuestion';
  /** 1 to 3; answers name it. */
  number: Scalars['Int']['output'];
  /** The question. */
  text: Scalars['String']['output'];
};

/** Comments on one question. */
export type ReviewQuestionComments = {
  __typename?: 'ReviewQuestionComments';
  /** The comments, shuffled for each question by itself. Nothing is taken out of them. */
  comments: Array<Scalars['String']['output']>;
  /** Number of the question. */
  question: Scalars['Int']['output'];
  /** The question. */
  text: Scalars['String']['output'];
};

/** An approved rater; it never tells whether they have answered. */
export type ReviewRater = {
  __typename?: 'ReviewRater';
  /** What they added; null unless they did. */
  declineNote?: Maybe<Scalars['String']['output']>;
  /** Why they declined; null unless they did. */
  declineReason?: Maybe<ReviewDeclineReason>;
  /** Who. */
  employee: Employee;
  /** From which side. */
  group: RaterGroup;
  /** Whether they have left service: then somebody else can be asked in their place. */
  hasLeft: Scalars['Boolean']['output'];
  /** Whether they declined. */
  state: ReviewInvitationState;
};

/** A rater to propose. */
export type ReviewRaterInput = {
  /** Who. */
  employeeId: Scalars['ID']['input'];
  /** From which side: PEER or SUBORDINATE. */
  group: RaterGroup;
};

/** A review to remind of. */
export type ReviewRemindInput = {
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The person in the round. */
  subjectId: Scalars['ID']['input'];
};

/** A rater to replace. */
export type ReviewReplaceRaterInput = {
  /** Who declined, or has left service. */
  declinedId: Scalars['ID']['input'];
  /** Who is asked instead, of the same group. */
  employeeId: Scalars['ID']['input'];
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The person in the round. */
  subjectId: Scalars['ID']['input'];
};

/**
 * The results of a person, computed once when they are published and never again. No minimum, maximum, spread or number by question is told, and
 * nothing is computed from answers that are not shown. RATER is the superior whom raters were told of, while in service; no later superior reads it.
 */
export type ReviewResult = {
  __typename?: 'ReviewResult';
  /** Values that the person rates clearly higher than others do (titik buta, policy). */
  blindSpots: Array<CoreValue>;
  /** Comments of all anonymous groups that are shown together, by question, in no order. */
  comments: Array<ReviewQuestionComments>;
  /** Where a development plan may begin; worded as help. */
  developmentSeeds: Array<ReviewDevelopmentSeed>;
  /** How the own view differs from the others', for each value where both are shown. */
  gaps: Array<ReviewGap>;
  /** Groups that are shown: SELF and SUPERIOR, and each that has reached the threshold. A smaller one looks like one without any answer. */
  groups: Array<ReviewGroupResult>;
  /** Version of the dated policy it was computed with. */
  policyVersion: Scalars['String']['output'];
  /** The day of publication. */
  publishedOn: Scalars['Day']['output'];
  /** Values in which others see the person strong (policy). */
  strengths: Array<CoreValue>;
  /** The person in the round. */
  subjectId: Scalars['ID']['output'];
  /** Least number of responses of a group that is shown. */
  threshold: Scalars['Int']['output'];
};

/** A proposal to send back. */
export type ReviewReturnRatersInput = {
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** What is to be mended, at most 300 characters (policy). */
  reason: Scalars['String']['input'];
  /** The person in the round. */
  subjectId: Scalars['ID']['input'];
};

/** A 360-degree round (penilaian 360 derajat): a campaign in which people are reviewed from several sides. */
export type ReviewRound = Node & {
  __typename?: 'ReviewRound';
  /** What the viewer can do with it now: names of mutations. */
  allowedActions: Array<Scalars['String']['output']>;
  /** Last day on which answers are taken. */
  answerUntil: Scalars['Day']['output'];
  /** Who will see the results; locked at launch. */
  audience: ReviewAudience;
  /** What stands in the way of all else that would be the viewer's in this state: what, who can help, until when. */
  blockers: Array<Blocker>;
  /** When it was cancelled; null unless it was. */
  cancelledAt?: Maybe<Scalars['Instant']['output']>;
  /** Why it was cancelled; null unless it was. */
  cancelledReason?: Maybe<Scalars['String']['output']>;
  /** When it was closed for good; null before. */
  closedAt?: Maybe<Scalars['Instant']['output']>;
  /** First instant at which no answer is taken any more: midnight WIB after the last day. */
  deadlineAt: Scalars['Instant']['output'];
  /** What raters are asked: the template's present wording while a draft, frozen at launch. */
  form: ReviewForm;
  /** Groups of raters beside the person and the superior, who always review. */
  groups: Array<ReviewGroupRule>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** When it was launched; null before. */
  launchedAt?: Maybe<Scalars['Instant']['output']>;
  /** How many people one rater is asked to review in this round, at most. */
  loadCap: Scalars['Int']['output'];
  /** Last day on which raters are proposed. */
  nominateUntil: Scalars['Day']['output'];
  /** Version of the dated policy whose numbers hold in this round. */
  policyVersion: Scalars['String']['output'];
  /** What its results are for; locked at launch. */
  purpose: ReviewPurpose;
  /** The day whose organisation decides who is superior, peer and subordinate; null before launch. */
  snapshotDay?: Maybe<Scalars['Day']['output']>;
  /** Where it stands. */
  status: ReviewRoundStatus;
  /** Whom it reviews, by unit and name. */
  subjects?: Maybe<ReviewSubjectConnection>;
  /** Least number of responses of a group that is shown (ambang anonimitas); locked at launch. */
  threshold: Scalars['Int']['output'];
  /** Title. */
  title: Scalars['String']['output'];
  /** The unit whose people, with all units below it, may be reviewed. */
  unit: Unit;
  /** Version, for `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** The year. */
  year: Scalars['Int']['output'];
};


/** A 360-degree round (penilaian 360 derajat): a campaign in which people are reviewed from several sides. */
export type ReviewRoundSubjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** A round to cancel. */
export type ReviewRoundCancelInput = {
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why, at most 300 characters (policy); everybody who sees the round reads it. */
  reason: Scalars['String']['input'];
  /** The round. */
  roundId: Scalars['ID']['input'];
};

/** A draft of a round to change. Absent leaves. */
export type ReviewRoundChangeInput = {
  /** Last day on which answers are taken. */
  answerUntil?: InputMaybe<Scalars['Day']['input']>;
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Groups of raters; null for the default ones (policy). */
  groups?: InputMaybe<Array<ReviewGroupInput>>;
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** How many people one rater is asked to review, at most; null for the default. */
  loadCap?: InputMaybe<Scalars['Int']['input']>;
  /** Last day on which raters are proposed. */
  nominateUntil?: InputMaybe<Scalars['Day']['input']>;
  /** What its results are for. */
  purpose?: InputMaybe<ReviewPurpose>;
  /** The round. */
  roundId: Scalars['ID']['input'];
  /** The questionnaire; null for the default one. */
  templateId?: InputMaybe<Scalars['ID']['input']>;
  /** Least number of responses of a group that is shown; null for the default. */
  threshold?: InputMaybe<Scalars['Int']['input']>;
  /** Title, at most 150 characters (policy). */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The unit whose people, with all units below it, may be reviewed. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** A page of rounds. */
export type ReviewRoundConnection = {
  __typename?: 'ReviewRoundConnection';
  /** The rows. */
  edges: Array<ReviewRoundEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A round to prepare. */
export type ReviewRoundCreateInput = {
  /** Last day on which answers are taken; later. */
  answerUntil: Scalars['Day']['input'];
  /** Groups of raters; null for the default ones (policy). */
  groups?: InputMaybe<Array<ReviewGroupInput>>;
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** How many people one rater is asked to review, at most; null for the default (policy). */
  loadCap?: InputMaybe<Scalars['Int']['input']>;
  /** Last day on which raters are proposed. */
  nominateUntil: Scalars['Day']['input'];
  /** What its results are for. */
  purpose: ReviewPurpose;
  /** The questionnaire; null for the default one. */
  templateId?: InputMaybe<Scalars['ID']['input']>;
  /** Least number of responses of a group that is shown, at least 3 (policy); null for the default. */
  threshold?: InputMaybe<Scalars['Int']['input']>;
  /** Title, at most 150 characters (policy). */
  title: Scalars['String']['input'];
  /** The unit whose people, with all units below it, may be reviewed. */
  unitId: Scalars['ID']['input'];
  /** The year. */
  year: Scalars['Int']['input'];
};

/** A row of a page of rounds. */
export type ReviewRoundEdge = {
  __typename?: 'ReviewRoundEdge';
  /** Cursor of this row, for `after`; valid for this list and viewer only. */
  cursor: Scalars['String']['output'];
  /** The round. */
  node: ReviewRound;
};

/** The round after the mutation. */
export type ReviewRoundPayload = {
  __typename?: 'ReviewRoundPayload';
  /** The round; null where nothing was done. */
  round?: Maybe<ReviewRound>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** Where a round stands. */
export type ReviewRoundStatus =
  /** Ended before its time: nothing is answered or published any more. */
  | 'CANCELLED'
  /** Over; results are published person by person. */
  | 'CLOSED'
  /** Being prepared by the staffing agency. */
  | 'DRAFT'
  /** Raters are proposed and answer; its terms are locked. */
  | 'LAUNCHED';

/** A step of the behaviourally anchored scale (skala berjangkar perilaku). */
export type ReviewScore =
  /** 5: an example to others. */
  | 'FIVE'
  /** 4. */
  | 'FOUR'
  /** Not observed: counts in no mean. */
  | 'NOT_OBSERVED'
  /** 1: far below what the value asks for. */
  | 'ONE'
  /** 3: as the value asks for. */
  | 'THREE'
  /** 2. */
  | 'TWO';

/** The score of one value. */
export type ReviewScoreAnswer = {
  __typename?: 'ReviewScoreAnswer';
  /** Step of the scale, or not observed. */
  score: ReviewScore;
  /** The value. */
  value: CoreValue;
};

/** The score of one value. */
export type ReviewScoreInput = {
  /** Step of the scale, or not observed; null clears. */
  score?: InputMaybe<ReviewScore>;
  /** The value. */
  value: CoreValue;
};

/** Why a value is worth working on. New ones may come. */
export type ReviewSeedReason =
  /** The person rates it clearly higher than others do. */
  | 'BLIND_SPOT'
  /** Others see it as low. */
  | 'LOW';

/** A rater to strike. */
export type ReviewStrikeInput = {
  /** Who. */
  employeeId: Scalars['ID']['input'];
  /** Why, at most 300 characters (policy). */
  reason: Scalars['String']['input'];
};

/** Somebody whom the superior has struck. */
export type ReviewStruckRater = {
  __typename?: 'ReviewStruckRater';
  /** Who. */
  employee: Employee;
  /** Why. */
  reason: Scalars['String']['output'];
};

/**
 * Somebody who is reviewed in a round (pegawai yang dinilai). Its status, its version and its reminders tell nothing of answers: nobody can see
 * here, or anywhere, who has answered. RATER is who chooses the raters: the superior of the day of the snapshot while in service, else the present
 * superior. A later superior sees where it stands, and nobody's name.
 */
export type ReviewSubject = Node & {
  __typename?: 'ReviewSubject';
  /** What the viewer can do with it now: names of mutations. */
  allowedActions: Array<Scalars['String']['output']>;
  /** Who chooses the raters now: the superior of the day of the snapshot while in service, else the present superior. Null where there is nobody. */
  approver?: Maybe<Employee>;
  /** How many raters are approved, by anonymous group of the round. */
  asked: Array<ReviewAskedCount>;
  /** What stands in the way of all else that would be the viewer's in this state: what, who can help, until when. */
  blockers: Array<Blocker>;
  /** Who may be asked to review, as the organisation stood on the day of the snapshot. */
  candidates?: Maybe<Array<ReviewCandidate>>;
  /** The instant until which the next step is possible; null when none is left. */
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  /** Who is reviewed. */
  employee: Employee;
  /** People from outside whom the superior has approved, also for the officer who hands out their links; empty before the approval. */
  externals?: Maybe<Array<ReviewExternalRater>>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Whom the person has proposed; null before. */
  nomination?: Maybe<ReviewNomination>;
  /** Title of the position on the day of the snapshot. */
  positionTitle: Scalars['String']['output'];
  /** How many answers are there, by anonymous group; below the threshold only whether there are enough. */
  progress: Array<ReviewProgress>;
  /** Whom the superior has approved, and who declined or has left service; empty before the approval. It never tells who has answered. */
  raters?: Maybe<Array<ReviewRater>>;
  /** How often raters were reminded; each who has not answered sees it in the own list. */
  reminders: Scalars['Int']['output'];
  /** The results; null before they are published, and to everybody but the audience. */
  result?: Maybe<ReviewResult>;
  /** Why the superior returned the proposal; null unless returned. */
  returnedReason?: Maybe<Scalars['String']['output']>;
  /** The round. */
  round: ReviewRound;
  /** Where it stands. */
  status: ReviewSubjectStatus;
  /** Whom the superior has struck from the proposal, and why; empty before the approval. */
  struck?: Maybe<Array<ReviewStruckRater>>;
  /** When raters were proposed; null while none are. */
  submittedAt?: Maybe<Scalars['Instant']['output']>;
  /** A balanced choice of raters: those with the fewest reviews in this round first. Only a suggestion. */
  suggestedRaters?: Maybe<Array<ReviewCandidate>>;
  /** The unit on the day of the snapshot. */
  unit: Unit;
  /** Version, for `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Why the person was taken out of the round; null unless that was done. */
  withdrawnReason?: Maybe<Scalars['String']['output']>;
};

/** A page of people who are reviewed. */
export type ReviewSubjectConnection = {
  __typename?: 'ReviewSubjectConnection';
  /** The rows. */
  edges: Array<ReviewSubjectEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A row of a page of people who are reviewed. */
export type ReviewSubjectEdge = {
  __typename?: 'ReviewSubjectEdge';
  /** Cursor of this row, for `after`; valid for this list and viewer only. */
  cursor: Scalars['String']['output'];
  /** The person in the round. */
  node: ReviewSubject;
};

/** What became of one row. */
export type ReviewSubjectOutcome = {
  __typename?: 'ReviewSubjectOutcome';
  /** The person in the round; null where the row failed. */
  subject?: Maybe<ReviewSubject>;
  /** What the caller can mend in this row; empty when done. */
  userErrors: Array<UserError>;
};

/** The person's place in the round after the mutation. */
export type ReviewSubjectPayload = {
  __typename?: 'ReviewSubjectPayload';
  /** The person in the round; null where nothing was done. */
  subject?: Maybe<ReviewSubject>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** Where the review of a person stands. */
export type ReviewSubjectStatus =
  /** Raters are approved and answer. */
  | 'ANSWERING'
  /** The round was cancelled; nothing is published. */
  | 'CANCELLED'
  /** No answer is taken any more. */
  | 'CLOSED'
  /** Raters are to be proposed. */
  | 'NOMINATING'
  /** The results are published; they never change. */
  | 'PUBLISHED'
  /** Proposed raters wait for the superior. */
  | 'SUBMITTED'
  /** The person was taken out of the round; nothing is published. */
  | 'WITHDRAWN';

/** Somebody to take out of a round. */
export type ReviewSubjectWithdrawInput = {
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why, at most 300 characters (policy); the person reads it. */
  reason: Scalars['String']['input'];
  /** The person in the round. */
  subjectId: Scalars['ID']['input'];
};

/** A review to send. */
export type ReviewSubmitInput = {
  /** Comments beside those of the draft. */
  comments?: InputMaybe<Array<ReviewCommentInput>>;
  /** The draft's version you read; 0 where there is none. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The invitation. */
  invitationId: Scalars['ID']['input'];
  /** Scores beside those of the draft; each value needs one in the end. */
  scores?: InputMaybe<Array<ReviewScoreInput>>;
};

/** The questionnaire of a 360-degree round (instrumen penilaian 360 derajat): kept by the staffing agency, every save a new version. */
export type ReviewTemplate = Node & {
  __typename?: 'ReviewTemplate';
  /** The questionnaire itself. */
  form: ReviewForm;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Version, for `expectedVersion`; each save is one, and the old ones are kept. */
  version: Scalars['Int']['output'];
};

/** A page of templates. */
export type ReviewTemplateConnection = {
  __typename?: 'ReviewTemplateConnection';
  /** The rows. */
  edges: Array<ReviewTemplateEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A row of a page of templates. */
export type ReviewTemplateEdge = {
  __typename?: 'ReviewTemplateEdge';
  /** Cursor of this row, for `after`; valid for this list and viewer only. */
  cursor: Scalars['String']['output'];
  /** The template. */
  node: ReviewTemplate;
};

/** The template after the mutation. */
export type ReviewTemplatePayload = {
  __typename?: 'ReviewTemplatePayload';
  /** The template; null where nothing was done. */
  template?: Maybe<ReviewTemplate>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** A questionnaire to write. */
export type ReviewTemplateSaveInput = {
  /** The version you read; 0 for a new one. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Questions answered in free text, at most 3 of at most 300 characters (policy). */
  questions: Array<Scalars['String']['input']>;
  /** The template; null for a new one. */
  templateId?: InputMaybe<Scalars['ID']['input']>;
  /** Title, at most 150 characters (policy). */
  title: Scalars['String']['input'];
  /** Wording of values; those left out have the default wording. */
  values?: InputMaybe<Array<ReviewValueInput>>;
};

/** How one core value is asked: its three guides (panduan perilaku) and what each step of the scale looks like. */
export type ReviewValueForm = {
  __typename?: 'ReviewValueForm';
  /** Five descriptions of behaviour (jangkar perilaku), from step 1 to step 5. */
  anchors: Array<Scalars['String']['output']>;
  /** The three guides of behaviour. */
  guides: Array<Scalars['String']['output']>;
  /** Its Indonesian name. */
  name: Scalars['String']['output'];
  /** The value. */
  value: CoreValue;
};

/** The wording of one value. */
export type ReviewValueInput = {
  /** Five descriptions, from step 1 to step 5, at most 300 characters each (policy); null for the default ones. */
  anchors?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Three guides, at most 300 characters each (policy); null for the official ones. */
  guides?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The value. */
  value: CoreValue;
};

/** The mean of a value within a group. */
export type ReviewValueResult = {
  __typename?: 'ReviewValueResult';
  /** Mean to one decimal, half-up; null where it is not shown. */
  mean?: Maybe<Scalars['Decimal']['output']>;
  /** Why there is no mean; null where there is one. */
  missing?: Maybe<ReviewMissing>;
  /** The value. */
  value: CoreValue;
};

/** Numbers of 360-degree reviews; a round takes those that hold when it is launched. */
export type ReviewsTerms = {
  __typename?: 'ReviewsTerms';
  /** The same at most, 1 to 50. */
  loadMost: Scalars['Int']['output'];
  /** How many people one rater is asked to review where a round says nothing, 1 to 50. */
  loadStandard: Scalars['Int']['output'];
  /** Days to mend a proposal that was returned, 1 to 30. */
  returnGraceDays: Scalars['Int']['output'];
  /** No round asks for fewer answers of a group, 3 to 10: below three nobody is anonymous. */
  thresholdLeast: Scalars['Int']['output'];
  /** Answers of a group where a round says nothing, at least `thresholdLeast`. */
  thresholdStandard: Scalars['Int']['output'];
};

/** Numbers of 360-degree reviews; a round takes those that hold when it is launched. */
export type ReviewsTermsInput = {
  /** The same at most, 1 to 50. */
  loadMost?: InputMaybe<Scalars['Int']['input']>;
  /** How many people one rater is asked to review where a round says nothing, 1 to 50. */
  loadStandard?: InputMaybe<Scalars['Int']['input']>;
  /** Days to mend a proposal that was returned, 1 to 30. */
  returnGraceDays?: InputMaybe<Scalars['Int']['input']>;
  /** No round asks for fewer answers of a group, 3 to 10: below three nobody is anonymous. */
  thresholdLeast?: InputMaybe<Scalars['Int']['input']>;
  /** Answers of a group where a round says nothing, at least `thresholdLeast`. */
  thresholdStandard?: InputMaybe<Scalars['Int']['input']>;
};

/** Roles of a login, by its verified token. New ones may come: read what you do not know as nothing. */
export type Role =
  /** A person with an applicant's account (pelamar). */
  | 'APPLICANT'
  /** Auditor: reads, never writes. */
  | 'AUDITOR'
  /** A person in service (ASN) with a staff account. */
  | 'EMPLOYEE'
  /** Officer of the staffing agency (BKPP). */
  | 'HR_OFFICER'
  /** Viewer of the province: aggregates of its cities only. */
  | 'PROVINCE_VIEWER'
  /** Anybody: every login has it. */
  | 'PUBLIC'
  /** Second person of the recruitment committee, who approves. */
  | 'RECRUITMENT_APPROVER'
  /** Officer of the recruitment committee (panitia seleksi). */
  | 'RECRUITMENT_OFFICER'
  /** A federation router. */
  | 'ROUTER'
  /** Personnel administrator of an agency (perangkat daerah). */
  | 'UNIT_ADMIN';

/** Scores of a row, test by test: nothing is said of a test before it is sat. */
export type RowScores = {
  __typename?: 'RowScores';
  /** The final score as it is shown; the order was decided unrounded. Null before all tests are sat, and for who was absent from one. */
  final?: Maybe<Scalars['Decimal']['output']>;
  /** Every part of every test that was sat and, of tests with several, the test in all. */
  parts: Array<PartScore>;
};

/** A problem without further data. */
export type RuleViolation = UserError & {
  __typename?: 'RuleViolation';
  /** Stable code. */
  code: ErrorCode;
  /** Path of the input field. */
  field: Array<Scalars['String']['output']>;
  /** Text for people. */
  message: Scalars['String']['output'];
};

/** What an import changes for one person. */
export type ScoreChange = {
  __typename?: 'ScoreChange';
  /** On the new sheet; null where the person is not on it. */
  after?: Maybe<TestScores>;
  /** On the sheet it was compared with; null where the person is not on it. */
  before?: Maybe<TestScores>;
  /** How. */
  kind: ScoreChangeKind;
  /** Registration number. */
  registrationNumber: Scalars['String']['output'];
};

/** A page of changes. */
export type ScoreChangeConnection = {
  __typename?: 'ScoreChangeConnection';
  /** The rows. */
  edges: Array<ScoreChangeEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many rows the import changes, all pages together. No read of its own. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of changes. */
export type ScoreChangeEdge = {
  __typename?: 'ScoreChangeEdge';
  /** Cursor of this row, for `after`; valid for this list and viewer only. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: ScoreChange;
};

/** How an import changes the scores of one person. */
export type ScoreChangeKind =
  /** New on the sheet. */
  | 'ADDED'
  /** Other scores. */
  | 'CHANGED'
  /** No longer on the sheet. */
  | 'REMOVED';

/** A file of scores to announce. */
export type ScoreFileAnnounceInput = {
  /** The campaign. */
  campaignId: Scalars['ID']['input'];
  /** Media type: text/csv, or that of a workbook (application/vnd.openxmlformats-officedocument.spreadsheetml.sheet). */
  contentType: Scalars['String']['input'];
  /** Name of the file, at most 150 characters (policy); a name, not a path. */
  fileName: Scalars['String']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** SHA-256 of the file, 64 hex digits. */
  sha256: Scalars['String']['input'];
  /** Bytes, at most 4 MiB (policy). */
  size: Scalars['Int']['input'];
  /** Which test. */
  stage: ScoreStage;
};

/** The announced file after the mutation. */
export type ScoreFilePayload = {
  __typename?: 'ScoreFilePayload';
  /** How to upload the file; null where nothing was done. */
  upload?: Maybe<DocumentUpload>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/**
 * An import of scores (impor nilai): what a file or the panels say, read as a dry run beside the sheet that holds. Nothing of it counts before a
 * second person approves it; then its sheet holds, and the one before stays readable as the import it was.
 */
export type ScoreImport = Node & {
  __typename?: 'ScoreImport';
  /** What the viewer can do with it now: names of mutations. Each succeeds with valid input, and none is missing. */
  allowedActions: Array<Scalars['String']['output']>;
  /** What stands in the way of all else that would be the viewer's in this state: what, who can help, until when. */
  blockers: Array<Blocker>;
  /** The campaign. */
  campaignId: Scalars['ID']['output'];
  /** What it changes on the sheet it was compared with, by registration number. */
  changes: ScoreChangeConnection;
  /** Number of the sheet it was compared with; null where none held. */
  comparedWith?: Maybe<Scalars['Int']['output']>;
  /** In numbers. */
  counts: ScoreImportCounts;
  /** When it was approved or rejected; null until then. */
  decidedAt?: Maybe<Scalars['Instant']['output']>;
  /** Name of the file; null for panels. */
  fileName?: Maybe<Scalars['String']['output']>;
  /** The posts it speaks of; null where it is the whole sheet of the campaign. */
  formationIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What is wrong with the file, in the order of its lines. Lines with an issue are not part of the sheet. */
  issues: ScoreIssueConnection;
  /** Whether the viewer proposed it. */
  mine: Scalars['Boolean']['output'];
  /** Who takes part, by the list as it stands now, and is not on the sheet that it makes: registration numbers. */
  missing: ScoreMissingConnection;
  /** Version of the policy by which it was read. */
  policyVersion: Scalars['String']['output'];
  /** When it was proposed. */
  proposedAt: Scalars['Instant']['output'];
  /** Why it was rejected; null otherwise. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The sheet that it makes, as far as certain posts go, by registration number. */
  rows: ScoreRowConnection;
  /** Number of the campaign's rules by which it was read. */
  rulesNumber: Scalars['Int']['output'];
  /** SHA-256 of the file as it was read, 64 hex digits; null for panels. */
  sha256?: Maybe<Scalars['String']['output']>;
  /** Number of the sheet it has become; null unless it was approved. */
  sheetNumber?: Maybe<Scalars['Int']['output']>;
  /** Where the scores come from. */
  source: ScoreSource;
  /** Which test. */
  stage: ScoreStage;
  /** Where it stands. */
  status: ScoreImportStatus;
  /** Version, for `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** What is to be looked at before it is approved, in the order of its lines; lines with a warning are part of the sheet all the same. */
  warnings: ScoreWarningConnection;
};


/**
 * An import of scores (impor nilai): what a file or the panels say, read as a dry run beside the sheet that holds. Nothing of it counts before a
 * second person approves it; then its sheet holds, and the one before stays readable as the import it was.
 */
export type ScoreImportChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/**
 * An import of scores (impor nilai): what a file or the panels say, read as a dry run beside the sheet that holds. Nothing of it counts before a
 * second person approves it; then its sheet holds, and the one before stays readable as the import it was.
 */
export type ScoreImportIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/**
 * An import of scores (impor nilai): what a file or the panels say, read as a dry run beside the sheet that holds. Nothing of it counts before a
 * second person approves it; then its sheet holds, and the one before stays readable as the import it was.
 */
export type ScoreImportMissingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/**
 * An import of scores (impor nilai): what a file or the panels say, read as a dry run beside the sheet that holds. Nothing of it counts before a
 * second person approves it; then its sheet holds, and the one before stays readable as the import it was.
 */
export type ScoreImportRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  formationId: Scalars['ID']['input'];
};


/**
 * An import of scores (impor nilai): what a file or the panels say, read as a dry run beside the sheet that holds. Nothing of it counts before a
 * second person approves it; then its sheet holds, and the one before stays readable as the import it was.
 */
export type ScoreImportWarningsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** An import to approve. */
export type ScoreImportApproveInput = {
  /** The number of its issues, whose lines are thereby left out; 0 where it has none. */
  acceptedIssues: Scalars['Int']['input'];
  /** The number of people of the sheet that holds whom the new one no longer has. Absent or null = it takes nobody off. */
  acceptedRemovals?: InputMaybe<Scalars['Int']['input']>;
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The import. */
  importId: Scalars['ID']['input'];
};

/** A page of imports of scores. */
export type ScoreImportConnection = {
  __typename?: 'ScoreImportConnection';
  /** The rows. */
  edges: Array<ScoreImportEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An import of scores in numbers. */
export type ScoreImportCounts = {
  __typename?: 'ScoreImportCounts';
  /** Lines that were read and say absent (tidak hadir). */
  absent: Scalars['Int']['output'];
  /** People whom the sheet it was compared with does not have. */
  added: Scalars['Int']['output'];
  /** People with other scores than there. */
  changed: Scalars['Int']['output'];
  /** Lines that were read and say put out of the selection (DIS, TMS): no score, and not absent. */
  disqualified: Scalars['Int']['output'];
  /** Issues: the number that is accepted with an approval. A line may have several. */
  issues: Scalars['Int']['output'];
  /** Lines of the file below its header, without blank ones; or rows of the panels. */
  lines: Scalars['Int']['output'];
  /** People who take part in the test and are not on the new sheet: neither a score nor absent. */
  missing: Scalars['Int']['output'];
  /** People of that sheet whom the new one does not have: the number that is accepted with an approval. */
  removed: Scalars['Int']['output'];
  /** Lines that were read and have scores. */
  scored: Scalars['Int']['output'];
  /** Warnings: nothing is left out for them. */
  warnings: Scalars['Int']['output'];
  /** Lines that were read and say withdrawn (APS): no score, and not absent. */
  withdrawn: Scalars['Int']['output'];
};

/** A row of a page of imports of scores. */
export type ScoreImportEdge = {
  __typename?: 'ScoreImportEdge';
  /** Cursor of this row, for `after`; valid for this list and viewer only. */
  cursor: Scalars['String']['output'];
  /** The import. */
  node: ScoreImport;
};

/** The import of scores after the mutation. */
export type ScoreImportPayload = {
  __typename?: 'ScoreImportPayload';
  /** The import; null where nothing was done. */
  scoreImport?: Maybe<ScoreImport>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/**
 * A file of scores to read: a workbook (XLSX) of one sheet, or CSV separated by semicolon, comma or tab, in UTF-8, in UTF-16 with its mark, or in
 * Windows-1252. Headings in one row or two stand in the first 20 lines, whatever titles are above them. Columns: registration number (nomor peserta); a
 * score of each part of the test (`CampaignRules.tests`); and, if one likes, total and remarks: P/L, P, TL, TH (absent), DIS and TMS (put out), APS
 * (withdrawn), and their words. At most 40,000 lines (policy).
 */
export type ScoreImportProposeInput = {
  /** The file, as announced: id of its upload. */
  fileId: Scalars['ID']['input'];
  /** The posts that the file speaks of: all others stay as they are on the sheet that holds. Absent = the file is the whole sheet. */
  formationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** An import to reject. */
export type ScoreImportRejectInput = {
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The import. */
  importId: Scalars['ID']['input'];
  /** Why, at most 300 characters (policy). */
  reason: Scalars['String']['input'];
};

/** Where an import of scores stands. */
export type ScoreImportStatus =
  /** Its sheet holds. */
  | 'APPROVED'
  /** A dry run: waits for a second person. */
  | 'PROPOSED'
  /** Counts for nothing. */
  | 'REJECTED'
  /** Another sheet was approved after it, or while it waited. */
  | 'SUPERSEDED';

/** Something wrong with a line of a file of scores. */
export type ScoreIssue = {
  __typename?: 'ScoreIssue';
  /** Which column, by a heading that is read: number, twk, tiu, tkp, skb, teknis, total, status …; null where none is meant, or none of these. */
  column?: Maybe<Scalars['String']['output']>;
  /** Line of the file, from 1 with its header; where a cell goes over several lines, the last of them. */
  line: Scalars['Int']['output'];
  /** The mark as it is written, at most 40 characters, where that is what is wrong. */
  mark?: Maybe<Scalars['String']['output']>;
  /** What is wrong. */
  problem: ScoreProblem;
  /** Registration number as it was read, at most 40 characters; empty where there is none. */
  registrationNumber: Scalars['String']['output'];
};

/** A page of issues. */
export type ScoreIssueConnection = {
  __typename?: 'ScoreIssueConnection';
  /** The rows. */
  edges: Array<ScoreIssueEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many issues the file has, all pages together. No read of its own. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of issues. */
export type ScoreIssueEdge = {
  __typename?: 'ScoreIssueEdge';
  /** Cursor of this row, for `after`; valid for this list and viewer only. */
  cursor: Scalars['String']['output'];
  /** The issue. */
  node: ScoreIssue;
};

/** A page of people without a score. */
export type ScoreMissingConnection = {
  __typename?: 'ScoreMissingConnection';
  /** The rows. */
  edges: Array<ScoreMissingEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many participants have no row, all pages together. No read of its own. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of people without a score. */
export type ScoreMissingEdge = {
  __typename?: 'ScoreMissingEdge';
  /** Cursor of this row, for `after`; valid for this list and viewer only. */
  cursor: Scalars['String']['output'];
  /** Registration number. */
  node: Scalars['String']['output'];
};

/** What may be wrong with a line of a file of scores. New ones may come. */
export type ScoreProblem =
  /** Said to be absent, and yet with a score above 0. */
  | 'ABSENT_WITH_SCORE'
  /** There is something to the right of the last column: a decimal comma that separates cells. */
  | 'CELLS_BEYOND_HEADER'
  /** A date where a number is asked, as spreadsheets make them of numbers with a mark between. */
  | 'DATE'
  /** A formula where a number is asked: save the file with values. */
  | 'FORMULA'
  /** Something that may put a person out (DIS, TMS, APS, or words such as disqualified, absent, withdrawn, deceased) in a column that is none of remarks: head that column. */
  | 'MARKED_OUT'
  /** Marked as disqualified and as withdrawn: nobody can say which holds. */
  | 'MARKS_DIFFER'
  /** A mark beside the scores that nobody knows: it is never passed over. Known are P, P/L, TL, TH, DIS, TMS, APS and their words. */
  | 'MARK_UNKNOWN'
  /** No registration number. */
  | 'NUMBER_MISSING'
  /** The number comes more than once: nobody can say which line holds, so none does. */
  | 'NUMBER_TWICE'
  /** Nobody takes part under this number, or not for the posts that the file speaks of. */
  | 'NUMBER_UNKNOWN'
  /** No score, and not said to be absent. */
  | 'SCORE_MISSING'
  /** Not a score that can be reached: not in the step in which the part is given, as multiples of 5 in TWK and TIU. */
  | 'SCORE_NOT_IN_STEP'
  /** More than can be reached. */
  | 'SCORE_OUT_OF_RANGE'
  /** Digits stand beside a score in a file whose cells are parted by commas: they may be its decimals. Separate by semicolons, or put scores in quotes. */
  | 'SCORE_SPLIT'
  /** Not a number. */
  | 'SCORE_UNREADABLE'
  /** The total that the file tells is not the sum of its parts. */
  | 'TOTAL_DIFFERS';

/** A row of a sheet of scores. */
export type ScoreRow = {
  __typename?: 'ScoreRow';
  /** Registration number. */
  registrationNumber: Scalars['String']['output'];
  /** The scores. */
  scores: TestScores;
};

/** A page of a sheet of scores. */
export type ScoreRowConnection = {
  __typename?: 'ScoreRowConnection';
  /** The rows. */
  edges: Array<ScoreRowEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many rows the formation has in the sheet, all pages together. No read of its own. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of a sheet of scores. */
export type ScoreRowEdge = {
  __typename?: 'ScoreRowEdge';
  /** Cursor of this row, for `after`; valid for this list and viewer only. */
  cursor: Scalars['String']['output'];
  /** The row of the sheet. */
  node: ScoreRow;
};

/** Where scores come from. */
export type ScoreSource =
  /** A file of the testing centre. */
  | 'FILE'
  /** Score cards of interviews and practical tests. */
  | 'PANEL';

/** Tests whose scores are imported. */
export type ScoreStage =
  /** Competence test of PPPK, of those who passed the administrative selection. */
  | 'COMPETENCE'
  /** Field competence test (SKB) by computer (CAT), of those whom the SKD let through. */
  | 'SKB'
  /** Further test of the SKB, beside the one by computer, of posts that have one: a sheet of its own, from a file or a panel. */
  | 'SKB_ADDITIONAL'
  /** Basic competence test (SKD), of those who passed the administrative selection. */
  | 'SKD';

/**
 * A warning about a file of scores: the file says something else than the rules make of its scores, or may be on another scale. It is looked at
 * before approval.
 */
export type ScoreWarning = {
  __typename?: 'ScoreWarning';
  /** What a list made of the new sheet would say; null where that is not what differs. */
  computed?: Maybe<ListOutcome>;
  /** Line of the file; of its header where the whole file is meant. */
  line: Scalars['Int']['output'];
  /** What. */
  problem: ScoreWarningKind;
  /** Registration number; empty where the whole file is meant. */
  registrationNumber: Scalars['String']['output'];
  /** What the file says: its mark, its highest score, or the heading of a column. */
  said: Scalars['String']['output'];
};

/** A page of warnings. */
export type ScoreWarningConnection = {
  __typename?: 'ScoreWarningConnection';
  /** The rows. */
  edges: Array<ScoreWarningEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of warnings. */
export type ScoreWarningEdge = {
  __typename?: 'ScoreWarningEdge';
  /** Cursor of this row, for `after`; valid for this list and viewer only. */
  cursor: Scalars['String']['output'];
  /** The warning. */
  node: ScoreWarning;
};

/** What is to be looked at before a file of scores is approved. */
export type ScoreWarningKind =
  /** A column that nobody knows has words in it: `said` is its heading, or its letter in brackets. It is not read; what may put somebody out is an issue of its line. */
  | 'COLUMN_UNKNOWN'
  /** Nobody has more than 100 points of a test of 500: the file may be on another scale. It is read as it is. */
  | 'SCALE_OF_HUNDRED'
  /** The file's own verdict (P/L, P, TL or their words) is another than the rules make of its scores. */
  | 'VERDICT_DIFFERS';

/** Days in a post that no agreed plan covers. */
export type SegmentWithoutPlan = {
  __typename?: 'SegmentWithoutPlan';
  /** Id of the assignment. */
  assignmentId: Scalars['ID']['output'];
  /** First day of it in the evaluated time. */
  from: Scalars['Day']['output'];
  /** Title of the position. */
  positionTitle: Scalars['String']['output'];
  /** Last day of it in the evaluated time. */
  to: Scalars['Day']['output'];
  /** The unit of the post. */
  unit: Unit;
};

/** An applicant's objection (sanggah) against a result of the selection: once a stage, and only against an error of the committee. */
export type SelectionObjection = Node & {
  __typename?: 'SelectionObjection';
  /** What the viewer can do with it now: names of mutations. Each succeeds with valid input, and none is missing. */
  allowedActions: Array<Scalars['String']['output']>;
  /** The committee's answer; null until it is given. */
  answer?: Maybe<Scalars['String']['output']>;
  /** When it was answered; null until then. */
  answeredAt?: Maybe<Scalars['Instant']['output']>;
  /** What stands in the way of all else that would be the viewer's in this state: what, who can help, until when. */
  blockers: Array<Blocker>;
  /** Whether it was accepted against a result and no edition of the list has changed the applicant's row yet. */
  correctionDue: Scalars['Boolean']['output'];
  /** From this instant on the committee's answer is late. A late answer is still given. */
  deadlineAt: Scalars['Instant']['output'];
  /** What the applicant has submitted; for the officer who has opened it to answer, for 30 minutes (policy), else null. Never health data. */
  dossier?: Maybe<Dossier>;
  /** When it was filed. */
  filedAt: Scalars['Instant']['output'];
  /** The posts applied for. */
  formationId: Scalars['ID']['output'];
  /** Which error is meant. */
  ground: SelectionObjectionGround;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Whether the answer is late. */
  late: Scalars['Boolean']['output'];
  /** Why what was accepted changes nothing after all, said by one person and confirmed by another; null where nobody has said so. */
  refusal?: Maybe<CorrectionRefusal>;
  /** Registration number of the application. */
  registrationNumber: Scalars['String']['output'];
  /** In which window it was filed. */
  stage: SelectionObjectionStage;
  /** Where it stands. */
  status: SelectionObjectionStatus;
  /** In the applicant's words. */
  text: Scalars['String']['output'];
  /** Version, for `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** An answer to an objection. */
export type SelectionObjectionAnswerInput = {
  /** Whether the committee had erred. */
  accepted: Scalars['Boolean']['input'];
  /** The answer to the applicant, at most 4000 characters (policy). */
  answer: Scalars['String']['input'];
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The objection. */
  objectionId: Scalars['ID']['input'];
};

/** A page of objections. */
export type SelectionObjectionConnection = {
  __typename?: 'SelectionObjectionConnection';
  /** The rows. */
  edges: Array<SelectionObjectionEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many wait, all pages together. One read where the page does not tell it by itself. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of objections. */
export type SelectionObjectionEdge = {
  __typename?: 'SelectionObjectionEdge';
  /** Cursor of this row, for `after`; valid for this list and viewer only. */
  cursor: Scalars['String']['output'];
  /** The objection. */
  node: SelectionObjection;
};

/** An objection to file. */
export type SelectionObjectionFileInput = {
  /** The own application. */
  applicationId: Scalars['ID']['input'];
  /** Which error is meant. */
  ground: SelectionObjectionGround;
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** In which window. */
  stage: SelectionObjectionStage;
  /** What was wrong, at most 4000 characters (policy). */
  text: Scalars['String']['input'];
};

/** Errors of the committee that an objection may name. */
export type SelectionObjectionGround =
  /** What was submitted was recorded wrongly. */
  | 'DATA_MISRECORDED'
  /** A document was read wrongly. */
  | 'DOCUMENT_MISREAD'
  /** A requirement was applied wrongly. */
  | 'REQUIREMENT_MISAPPLIED'
  /** A score was recorded wrongly. */
  | 'SCORE_MISRECORDED';

/** An objection whose file is opened. */
export type SelectionObjectionOpenInput = {
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The objection. */
  objectionId: Scalars['ID']['input'];
};

/** The objection after the mutation. */
export type SelectionObjectionPayload = {
  __typename?: 'SelectionObjectionPayload';
  /** The objection; null where nothing was done. */
  objection?: Maybe<SelectionObjection>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** An objection whose proof is opened. */
export type SelectionObjectionProofOpenInput = {
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The objection. */
  objectionId: Scalars['ID']['input'];
};

/** The proof that was opened. */
export type SelectionObjectionProofPayload = {
  __typename?: 'SelectionObjectionProofPayload';
  /** The objection after the mutation; null where nothing was done. */
  objection?: Maybe<SelectionObjection>;
  /** The proof; null where there is none or nothing was done, and when the time for reading is over. */
  proof?: Maybe<CategoryProof>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** What is confirmed. */
export type SelectionObjectionRefusalConfirmInput = {
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The objection. */
  objectionId: Scalars['ID']['input'];
};

/** Why nothing is changed. */
export type SelectionObjectionRefusalProposeInput = {
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The objection. */
  objectionId: Scalars['ID']['input'];
  /** For the applicant to read, at most 4000 characters (policy). */
  reason: Scalars['String']['input'];
};

/** Windows in which applicants may object. */
export type SelectionObjectionStage =
  /** After the result of the administrative selection. */
  | 'ADMIN_OBJECTION'
  /** After the final result. */
  | 'FINAL_OBJECTION'
  /** After the result of the basic test (SKD): from its announcement, for as many days as the campaign's rules give. */
  | 'SKD_OBJECTION';

/** Where an objection stands. */
export type SelectionObjectionStatus =
  /** The committee had erred: the result is announced anew. */
  | 'ACCEPTED'
  /** Waits for an officer who did not decide what it is about. */
  | 'FILED'
  /** The result stands. */
  | 'REJECTED';

/** The employee's own view (penilaian diri). Never a rating. */
export type SelfAssessment = {
  __typename?: 'SelfAssessment';
  /** What was achieved. */
  achievements?: Maybe<Scalars['String']['output']>;
  /** Own view of the behaviour. */
  behaviour?: Maybe<Rating>;
  /** What help is needed. */
  helpNeeded?: Maybe<Scalars['String']['output']>;
  /** What stood in the way. */
  obstacles?: Maybe<Scalars['String']['output']>;
  /** Own view of the result. */
  result?: Maybe<Rating>;
  /** When it was last saved. */
  savedAt: Scalars['Instant']['output'];
  /** When it was submitted; null while a draft, which the employee alone sees. */
  submittedAt?: Maybe<Scalars['Instant']['output']>;
};

/** A draft of a self-assessment. Absent leaves, null clears. */
export type SelfAssessmentSaveInput = {
  /** What was achieved, at most 2,000 characters (policy). */
  achievements?: InputMaybe<Scalars['String']['input']>;
  /** Own view of the behaviour. */
  behaviour?: InputMaybe<Rating>;
  /** The evaluation. */
  evaluationId: Scalars['ID']['input'];
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** What help is needed, at most 2,000 characters (policy). */
  helpNeeded?: InputMaybe<Scalars['String']['input']>;
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** What stood in the way, at most 2,000 characters (policy). */
  obstacles?: InputMaybe<Scalars['String']['input']>;
  /** Own view of the result. */
  result?: InputMaybe<Rating>;
};

/** A self-assessment to submit. */
export type SelfAssessmentSubmitInput = {
  /** The evaluation. */
  evaluationId: Scalars['ID']['input'];
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** A self-assessment to take back. */
export type SelfAssessmentWithdrawInput = {
  /** The evaluation. */
  evaluationId: Scalars['ID']['input'];
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** Sex as the identifiers tell it. */
export type Sex =
  /** Perempuan. */
  | 'FEMALE'
  /** Laki-laki. */
  | 'MALE';

/** The person at the head of a sheet of credit points. The serial of the employee card (karpeg), the place of birth and the dates of grade and post are not kept here: those lines of the form stay open. */
export type SheetPerson = {
  __typename?: 'SheetPerson';
  /** Tanggal lahir; to the person and the staffing agency only. */
  birthDate?: Maybe<Scalars['Day']['output']>;
  /** Pangkat/golongan ruang; null where you neither sign nor may see `Employee.grade`. */
  grade?: Maybe<Scalars['String']['output']>;
  /** Nama. */
  name: Scalars['String']['output'];
  /** NIP; null where you neither sign nor may see `Employee.identifiers`. */
  number?: Maybe<Scalars['String']['output']>;
  /** Jabatan. */
  position?: Maybe<Scalars['String']['output']>;
  /** Jenis kelamin; to the person and the staffing agency only. */
  sex?: Maybe<Sex>;
  /** Unit kerja. */
  unit?: Maybe<Scalars['String']['output']>;
};

/** A record of a final evaluation as the national system takes it (SIASN): one coefficient, with its own months. An evaluation has one for each level, in the order of months. */
export type SiasnRecord = {
  __typename?: 'SiasnRecord';
  /** Behaviour rating. */
  behaviour: Rating;
  /** Its code (perilakuKerjaNilai), 1 to 3. */
  behaviourCode: Scalars['Int']['output'];
  /** Version of the list of codes. A house mapping until BKN confirms it. */
  codes: Scalars['String']['output'];
  /** Coefficient of the level; null where the months feed no credit points. */
  coefficient?: Maybe<Scalars['Decimal']['output']>;
  /** Credit points of the record, two places; null where it feeds none. */
  creditPoints?: Maybe<Scalars['Decimal']['output']>;
  /** Hash of the version. */
  hash: Scalars['String']['output'];
  /** Level of the functional post; null where the months feed no credit points. */
  level?: Maybe<FunctionalLevel>;
  /** First calendar month (bulanMulaiPenilaian), 1 to 12; null where no month counts. */
  monthFrom?: Maybe<Scalars['Int']['output']>;
  /** Last calendar month (bulanSelesaiPenilaian), 1 to 12; null where no month counts. */
  monthTo?: Maybe<Scalars['Int']['output']>;
  /** Months that count; with a coefficient, `monthTo` − `monthFrom` + 1. */
  months: Scalars['Int']['output'];
  /** Number of the evaluation period; null for the year. */
  period?: Maybe<Scalars['Int']['output']>;
  /** The place in the matrix of result and behaviour (kuadran): the predicate. */
  quadrant: Predicate;
  /** Its code (kuadranKinerjaNilai), 1 to 5. */
  quadrantCode: Scalars['Int']['output'];
  /** The rated person. */
  rated: PersonSnapshot;
  /** The rater. */
  rater: PersonSnapshot;
  /** Number of the record within the evaluation, from 1. */
  record: Scalars['Int']['output'];
  /** Result rating. */
  result: Rating;
  /** Its code (hasilKinerjaNilai), 1 to 3. */
  resultCode: Scalars['Int']['output'];
  /** Number of the version. */
  version: Scalars['Int']['output'];
  /** Year. */
  year: Scalars['Int']['output'];
};

/** A page of the export: records, at most as many as were asked for. */
export type SiasnRecordConnection = {
  __typename?: 'SiasnRecordConnection';
  /** The rows. */
  edges: Array<SiasnRecordEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A row of a page of the export. */
export type SiasnRecordEdge = {
  __typename?: 'SiasnRecordEdge';
  /** Cursor of this row, for `after`; valid for this list and viewer only. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: SiasnRecord;
};

/** The two sides of a plan. Nobody speaks for both. */
export type Side =
  /** The employee. */
  | 'EMPLOYEE'
  /** The direct superior, or the delegate. */
  | 'SUPERIOR';

/** People, units below or later assignments are still inside a unit that is to close: move or close them, then close it. */
export type StillInside = UserError & {
  __typename?: 'StillInside';
  /** Those assignments, the present ones first; at most 100. */
  assignments: Array<Assignment>;
  /** UNIT_NOT_EMPTY. */
  code: ErrorCode;
  /** Path of the input field. */
  field: Array<Scalars['String']['output']>;
  /** Assignments that begin only after the last day. */
  laterAssignments: Scalars['Int']['output'];
  /** Text for people. */
  message: Scalars['String']['output'];
  /** Those units; at most 100. */
  openUnits: Array<Unit>;
  /** Assignments that go on after the last day, in the unit and below. */
  people: Scalars['Int']['output'];
  /** Units below, at any depth, that go on after the last day. */
  units: Scalars['Int']['output'];
};

/** Something rests on an entry: it is not taken back before that is. */
export type StillRests = UserError & {
  __typename?: 'StillRests';
  /** STILL_RESTS. */
  code: ErrorCode;
  /** Path of the input field. */
  field: Array<Scalars['String']['output']>;
  /** Text for people. */
  message: Scalars['String']['output'];
  /** What rests on it. */
  rests: Array<Resting>;
};

/** What was true when an application was submitted. The profile may change afterwards, this never. */
export type Submission = {
  __typename?: 'Submission';
  /** When it was submitted, by the clock of the server alone. */
  at: Scalars['Instant']['output'];
  /** The diploma. */
  education: ApplicantEducation;
  /** How each requirement was met. */
  eligibility: Array<EligibilityFinding>;
  /** Completed years of work, as said; null where not said. */
  experienceYears?: Maybe<Scalars['Int']['output']>;
  /** Name. */
  name: Scalars['String']['output'];
  /** Registration number (nomor peserta): not to be guessed, and tells nothing of the order. */
  number: Scalars['String']['output'];
  /** Version of the policy by which it was decided. */
  policyVersion: Scalars['String']['output'];
  /** Key of the priority group that was claimed; null = none. */
  priorityGroup?: Maybe<Scalars['String']['output']>;
  /** Number of the campaign's rules by which it was decided. */
  rulesNumber: Scalars['Int']['output'];
};

/** Another superior. */
export type SupervisorChangeInput = {
  /** Of which assignment. */
  assignmentId: Scalars['ID']['input'];
  /** Whose superior. */
  employeeId: Scalars['ID']['input'];
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The new direct superior; absent or null: by the post again. */
  supervisorId?: InputMaybe<Scalars['ID']['input']>;
  /** First valid day, within the assignment; past or future. */
  validFrom: Scalars['Day']['input'];
};

/** A target that was taken over. Its parent is the superior's copy of the old one where there is one, else it is still to be linked. */
export type TakenTarget = {
  __typename?: 'TakenTarget';
  /** The target it was copied from; null of a template. */
  fromTargetId?: Maybe<Scalars['ID']['output']>;
  /** The new target; null where it was removed meanwhile. */
  target?: Maybe<Target>;
};

/** What somebody is to achieve (rencana hasil kerja, RHK). */
export type Target = Node & {
  __typename?: 'Target';
  /** Comments on it, oldest first. */
  comments: Array<PlanComment>;
  /** Everything said about it, in order. */
  dialogue: Array<DialogueStep>;
  /** Opaque id. What it says is the working content; as a version or the dialogue froze it, see `FrozenTarget`. */
  id: Scalars['ID']['output'];
  /** Indicators, at least one. */
  indicators: Array<Indicator>;
  /** Main or additional. */
  kind: TargetKind;
  /** Where its first wording came from; null where somebody wrote it. */
  origin?: Maybe<TargetOrigin>;
  /** The superior's target that this one intervenes in. */
  parent: TargetParent;
  /** Where the dialogue stands. */
  state: TargetState;
  /** The result. */
  title: Scalars['String']['output'];
  /** Whose turn it is; null when agreed. */
  waitingFor?: Maybe<Side>;
  /** Basis points; all of a plan sum to 10,000. Null where the plan does without weights. */
  weight?: Maybe<Scalars['Int']['output']>;
};

/** A wording to agree to. */
export type TargetAgreeInput = {
  /** The plan's version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** The target. */
  targetId: Scalars['ID']['input'];
};

/** Wordings to agree to. */
export type TargetAgreeManyInput = {
  /** The plan's version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** The targets. */
  targetIds: Array<Scalars['ID']['input']>;
};

/** A target as it was proposed. */
export type TargetContent = {
  __typename?: 'TargetContent';
  /** Indicators, as they were worded then. */
  indicators: Array<FrozenIndicator>;
  /** Main or additional. */
  kind: TargetKind;
  /** The result. */
  title: Scalars['String']['output'];
  /** Basis points, or null. */
  weight?: Maybe<Scalars['Int']['output']>;
};

/** A target in full. */
export type TargetContentInput = {
  /** Indicators, 1 to 8 (policy). */
  indicators: Array<IndicatorInput>;
  /** Main or additional. */
  kind: TargetKind;
  /** The result, at most 500 characters (policy). */
  title: Scalars['String']['input'];
  /** Basis points, 1 to 10,000; null where the plan does without weights. */
  weight?: InputMaybe<Scalars['Int']['input']>;
};

/** A new wording. */
export type TargetCounterInput = {
  /** A word why, at most 1,000 characters (policy). */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** The plan's version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** The new wording, in full; its parent stays. */
  target: TargetContentInput;
  /** The target. */
  targetId: Scalars['ID']['input'];
};

/** Kinds of targets. */
export type TargetKind =
  /** Additional (tambahan). */
  | 'ADDITIONAL'
  /** Main (utama). */
  | 'MAIN';

/** A target to link. */
export type TargetLinkInput = {
  /** The plan's version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Which of the superior's targets it serves. */
  parent: TargetParentInput;
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** The target. */
  targetId: Scalars['ID']['input'];
};

/** An order of targets. */
export type TargetOrderInput = {
  /** The plan's version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** All targets of the plan, each once. */
  targetIds: Array<Scalars['ID']['input']>;
};

/** Where the first wording of a target came from, if nobody wrote it for this plan. */
export type TargetOrigin = {
  __typename?: 'TargetOrigin';
  /** Edition of the template; null of a copy. */
  edition?: Maybe<Scalars['Int']['output']>;
  /** Copied from an own plan, or taken from a template. */
  kind: TargetOriginKind;
  /** The plan it was copied from; null of a template. */
  planId?: Maybe<Scalars['ID']['output']>;
  /** The target it was copied from; null of a template. */
  targetId?: Maybe<Scalars['ID']['output']>;
  /** The template; null of a copy. */
  template?: Maybe<PlanTemplate>;
  /** The template; null of a copy. */
  templateId?: Maybe<Scalars['ID']['output']>;
  /** Year of the plan it was copied from; null of a template. */
  year?: Maybe<Scalars['Int']['output']>;
};

/** Where a target may come from. New ones may come. */
export type TargetOriginKind =
  /** An own plan of another year or post. */
  | 'COPY'
  /** A template for the position. */
  | 'TEMPLATE';

/** The superior's target that a target serves (rencana hasil kerja pimpinan yang diintervensi). */
export type TargetParent = {
  __typename?: 'TargetParent';
  /** Whether the superior's plan is being changed: what is shown is what was agreed, and may be worded anew. */
  changing: Scalars['Boolean']['output'];
  /** Whose it is; null unless linked. */
  owner?: Maybe<Employee>;
  /** The superior's plan; null unless linked. */
  planId?: Maybe<Scalars['ID']['output']>;
  /** Whether there is one. */
  state: ParentState;
  /** The superior's target; null unless linked. */
  targetId?: Maybe<Scalars['ID']['output']>;
  /** Its title as it was agreed last, also while the superior is changing it; null unless linked. */
  title?: Maybe<Scalars['String']['output']>;
};

/** The superior's target that a target serves. */
export type TargetParentInput = {
  /** The superior's plan; for LINKED only. */
  planId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether there is one. */
  state: ParentChoice;
  /** The superior's target; for LINKED only. */
  targetId?: InputMaybe<Scalars['ID']['input']>;
};

/** The target and its plan after the mutation. */
export type TargetPayload = {
  __typename?: 'TargetPayload';
  /** The plan; null where nothing was done. */
  plan?: Maybe<Plan>;
  /** The target; null where nothing was done, and where it was removed. */
  target?: Maybe<Target>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** A target to propose among several. */
export type TargetProposalInput = {
  /** A word why, at most 1,000 characters (policy). */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** Which of the superior's targets it serves. When left out: PENDING for a main target of somebody who heads no unit, else NONE. */
  parent?: InputMaybe<TargetParentInput>;
  /** The target. */
  target: TargetContentInput;
};

/** A target to propose. */
export type TargetProposeInput = {
  /** A word why, at most 1,000 characters (policy). */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** The plan's version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Which of the superior's targets it serves. When left out: PENDING for a main target of somebody who heads no unit, else NONE. */
  parent?: InputMaybe<TargetParentInput>;
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** The target. */
  target: TargetContentInput;
};

/** Targets to propose to one plan. */
export type TargetProposeManyInput = {
  /** The plan's version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** The targets, in their order; with those of the plan at most 20 (policy). */
  targets: Array<TargetProposalInput>;
};

/** What became of one row. */
export type TargetProposeOutcome = {
  __typename?: 'TargetProposeOutcome';
  /** The plan; null where it is not the caller's to see. */
  plan?: Maybe<Plan>;
  /** The target as it stands in that plan; null where the row failed. */
  target?: Maybe<Target>;
  /** What the caller can mend in this row; empty when done. */
  userErrors: Array<UserError>;
};

/** A target to propose to several plans. */
export type TargetProposeToManyInput = {
  /** A word why, at most 1,000 characters (policy). */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** Repeat it when you retry: rows that were done are not done again. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Which of the superior's targets it serves. When left out: PENDING for a main target of somebody who heads no unit, else NONE. */
  parent?: InputMaybe<TargetParentInput>;
  /** The plans, at most 50 (policy). */
  plans: Array<PlanProposalInput>;
  /** The target. */
  target: TargetContentInput;
};

/** What became of each row of a proposal to a group. */
export type TargetProposeToManyPayload = {
  __typename?: 'TargetProposeToManyPayload';
  /** One outcome a row, in the order of the input. */
  outcomes?: Maybe<Array<TargetProposeOutcome>>;
  /** Problems of the request as a whole; those of a row stand in its outcome. */
  userErrors: Array<UserError>;
};

/** A target to take out. */
export type TargetRemoveInput = {
  /** A word why, at most 1,000 characters (policy). */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** The plan's version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** The target. */
  targetId: Scalars['ID']['input'];
};

/** Where the dialogue about a target stands. */
export type TargetState =
  /** Agreed by both sides. */
  | 'AGREED'
  /** The last word is a counter-proposal. */
  | 'COUNTERED'
  /** Proposed, not yet answered. */
  | 'PROPOSED';

/** The weight of a target. */
export type TargetWeightInput = {
  /** The target. */
  targetId: Scalars['ID']['input'];
  /** Basis points, 1 to 10,000; null: without. */
  weight?: InputMaybe<Scalars['Int']['input']>;
};

/** Weights to set. */
export type TargetWeightsInput = {
  /** The plan's version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** Weights of some targets or all; together with the rest they sum to 10,000, or no target has one. */
  weights: Array<TargetWeightInput>;
};

/** Several targets and their plan after the mutation. */
export type TargetsPayload = {
  __typename?: 'TargetsPayload';
  /** The plan; null where nothing was done. */
  plan?: Maybe<Plan>;
  /** The targets concerned, in the order of the input; null where nothing was done. */
  targets?: Maybe<Array<Target>>;
  /** What the caller can mend, all at once, each under its index; empty when done. */
  userErrors: Array<UserError>;
};

/** Something that the viewer can do now and somebody waits for. What can no longer be done is no task: the object itself says that it takes an extension. */
export type Task = {
  __typename?: 'Task';
  /** About whom, in which post; null where it is about no single report. */
  assignment?: Maybe<Assignment>;
  /** How many targets, requests, objections or reviews wait. */
  count: Scalars['Int']['output'];
  /** Id of the evaluation that is to be rated or handed over; null otherwise. */
  evaluationId?: Maybe<Scalars['ID']['output']>;
  /** What. */
  kind: TaskKind;
  /** The superior for whom the viewer acts by lent authority; null where it is the viewer's own. */
  onBehalfOf?: Maybe<Employee>;
  /** The plan; null where there is none yet, or it is about none. */
  plan?: Maybe<Plan>;
  /** Since when it has waited; null where it is not known. */
  since?: Maybe<Scalars['Instant']['output']>;
  /** Text for people. */
  text: Scalars['String']['output'];
};

/** Kinds of tasks. New ones may come. */
export type TaskKind =
  /** Proposals of the superior wait in the viewer's own plan. */
  | 'AGREE_TARGETS'
  /** Proposals wait for an answer. */
  | 'ANSWER_PROPOSAL'
  /** A plan waits for approval. */
  | 'APPROVE_PLAN'
  /** Proposed raters of a 360-degree review wait for approval. */
  | 'APPROVE_RATERS'
  /** A report has no plan yet. */
  | 'ASK_FOR_PLAN'
  /** Objections wait for the viewer's decision, both sides heard. */
  | 'DECIDE_OBJECTION'
  /** Feedback was asked for. */
  | 'GIVE_FEEDBACK'
  /** Notes for the next rater are asked for. */
  | 'LEAVE_NOTES'
  /** The year's evaluation of a report is to be rated. */
  | 'RATE_EVALUATION'
  /** A rated evaluation is to be handed over. */
  | 'SHARE_EVALUATION'
  /** 360-degree reviews are to be written. */
  | 'WRITE_REVIEW';

/** Somebody who reports to the viewer, with plan and evaluation of the year. */
export type TeamMember = {
  __typename?: 'TeamMember';
  /** Who, in which post. */
  assignment: Assignment;
  /** The yearly evaluation of this post; null where it is not open yet. */
  evaluation?: Maybe<Evaluation>;
  /** The superior for whom the viewer acts by lent authority; null where the report is the viewer's own. */
  onBehalfOf?: Maybe<Employee>;
  /** The plan; null where there is none yet. */
  plan?: Maybe<Plan>;
  /** How far the 360-degree reviews of this post have come, in the five newest rounds of the year. */
  reviews: Array<ReviewSubject>;
};

/** A part of a test: one score of a sheet. */
export type TestPartRules = {
  __typename?: 'TestPartRules';
  /** Its key. */
  key: Scalars['String']['output'];
  /** What it is called, in the language of the request. */
  label: Scalars['String']['output'];
  /** The most that can be reached. */
  max: Scalars['Decimal']['output'];
  /** The step in which it is given; null = any. */
  step?: Maybe<Scalars['Decimal']['output']>;
};

/** A test of a selection (tes). */
export type TestRules = {
  __typename?: 'TestRules';
  /** What it is called, in the language of the request. */
  label: Scalars['String']['output'];
  /** The most that can be reached: of all parts together. */
  max: Scalars['Decimal']['output'];
  /** What it measures, in the order in which files name it. */
  parts: Array<TestPartRules>;
  /** How many times the posts go on to the next test, with all who equal the last of them; null for the last test. */
  shortlistFactor?: Maybe<Scalars['Int']['output']>;
  /** What the list of who goes on is ordered by; empty for the last test. */
  shortlistOrder: Array<RankingKey>;
  /** Its stage, which is its key. */
  stage: CampaignStageKind;
  /** Percent of the final score. */
  weight: Scalars['Int']['output'];
};

/** Scores of one person in one test. Absent is not 0. */
export type TestScores = {
  __typename?: 'TestScores';
  /** Did not sit the test (tidak hadir). */
  absent: Scalars['Boolean']['output'];
  /** Was put out of the selection or has withdrawn; then there are no scores. Null for all others. */
  exclusion?: Maybe<Exclusion>;
  /** Part by part; empty for who did not sit it, or is out. */
  parts: Array<PartScore>;
};

/** The weight of a test. */
export type TestWeight = {
  __typename?: 'TestWeight';
  /** Percent of the final score. */
  percent: Scalars['Int']['output'];
  /** Which test. */
  test: ScoreStage;
};

/** The weight of a test, as it shall be. */
export type TestWeightInput = {
  /** Percent of the final score, 0 to 100; 100 for all tests together. */
  percent: Scalars['Int']['input'];
  /** Which test. */
  test: ScoreStage;
};

/** One row of a bulk transfer. */
export type TransferInput = {
  /** Where to. */
  assignment: AssignmentInput;
  /** Who. */
  employeeId: Scalars['ID']['input'];
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** The leaving rater's notes. */
  notes?: InputMaybe<Scalars['String']['input']>;
};

/** What became of each row of a bulk transfer, or in a preview what would. */
export type TransferManyPayload = {
  __typename?: 'TransferManyPayload';
  /** One outcome a row, in the order of the input. */
  outcomes?: Maybe<Array<TransferOutcome>>;
  /** Problems of the request as a whole; those of a row stand in its outcome. */
  userErrors: Array<UserError>;
};

/** What became of one row; in a preview, of the records as they would be with all rows before it. */
export type TransferOutcome = {
  __typename?: 'TransferOutcome';
  /** What else the move moved: plans, and evaluations of the person. Empty where nothing. */
  effects: Array<CareerEffect>;
  /** The employee; null where the row failed. */
  employee?: Maybe<Employee>;
  /** The post that is entered. */
  entered?: Maybe<Assignment>;
  /** The post that is left, with its last day. */
  left?: Maybe<Assignment>;
  /** Those who report to the person on the last day in the post that is left; at most 100. Where it heads a unit, the leaving rater is asked for notes about them. */
  reports?: Maybe<Array<Assignment>>;
  /** Who leads them from the next day on, where the post that is left heads a unit; null where nobody is above. */
  successor?: Maybe<Employee>;
  /** The superior in the post that is entered, on its first day; null where there is nobody. */
  superior?: Maybe<Employee>;
  /** What the caller can mend in this row; empty when done. */
  userErrors: Array<UserError>;
};

/** The object is not in a state that allows this. */
export type TransitionRefused = UserError & {
  __typename?: 'TransitionRefused';
  /** What can be done with it now. */
  allowed: Array<Scalars['String']['output']>;
  /** TRANSITION_REFUSED. */
  code: ErrorCode;
  /** Path of the input field. */
  field: Array<Scalars['String']['output']>;
  /** Text for people. */
  message: Scalars['String']['output'];
};

/** A unit of the organisation (perangkat daerah, bagian, kecamatan, kelurahan, UPT, sekolah): a node of the effective-dated tree. */
export type Unit = Node & {
  __typename?: 'Unit';
  /** Units directly below, as of a day. */
  children: Array<Unit>;
  /** The city's own code, for example `bkpp`, or the Kemendagri code of a district. */
  code: Scalars['String']['output'];
  /** What was entered in the record in the last months, newest first. */
  entries?: Maybe<Array<Entry>>;
  /** The head, derived from assignments: definitive, else acting (PJ, PLT), else the daily stand-in (PLH); null while vacant. */
  head?: Maybe<Assignment>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Kind of unit. */
  kind: UnitKind;
  /** Official name in Indonesian, as of today. */
  name: Scalars['String']['output'];
  /** Names in time, oldest first, with the letters that changed them; empty where it has always had this one. */
  names: Array<DatedName>;
  /** The unit above; null at the top. */
  parent?: Maybe<Unit>;
  /** Positions of this unit, by title. */
  positions: Array<Position>;
  /** Present assignments in this unit, head first, then by name. */
  staff: AssignmentConnection;
  /** The unit that took over after a reorganisation. */
  successor?: Maybe<Unit>;
  /** Posts of this unit that nobody holds today, not even acting, by title. */
  vacancies: Array<Position>;
  /** First valid day. */
  validFrom: Scalars['Day']['output'];
  /** Last valid day; null while open. */
  validTo?: Maybe<Scalars['Day']['output']>;
  /** Version, for `expectedVersion`. */
  version: Scalars['Int']['output'];
};


/** A unit of the organisation (perangkat daerah, bagian, kecamatan, kelurahan, UPT, sekolah): a node of the effective-dated tree. */
export type UnitChildrenArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
};


/** A unit of the organisation (perangkat daerah, bagian, kecamatan, kelurahan, UPT, sekolah): a node of the effective-dated tree. */
export type UnitStaffArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  subtree?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * A unit's achievement in a period or a year, set by the superior of its head. It is the head's result rating, and says how the
 * predicates of the unit's employees should spread. `SELF` is the unit's head.
 */
export type UnitAchievement = Node & {
  __typename?: 'UnitAchievement';
  /** What it achieved. */
  achievement: Achievement;
  /** What the viewer can do with it now: names of mutations. */
  allowedActions: Array<Scalars['String']['output']>;
  /** What stands in the way of all else that would be the viewer's in this state: what, who can help, until when. */
  blockers: Array<Blocker>;
  /** When the evaluation phase closes; null once final. Setting it later stays possible: the head could not be evaluated otherwise. */
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  /** The numbers with which the unit was finalised; null before. */
  final?: Maybe<UnitFinal>;
  /** Opaque id; it follows from unit, cycle and period. */
  id: Scalars['ID']['output'];
  /** Number of the evaluation period; null for the year. */
  period?: Maybe<Scalars['Int']['output']>;
  /** Version of the dated policy whose numbers hold. */
  policyVersion: Scalars['String']['output'];
  /** Each time the unit was taken back after it was final, oldest first. */
  reopenings: Array<UnitReopening>;
  /** Where it stands. */
  status: UnitAchievementStatus;
  /** Each time it was set, oldest first; the last one holds. */
  steps: Array<AchievementStep>;
  /** The unit. */
  unit: Unit;
  /** Version, for `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** The year. */
  year: Scalars['Int']['output'];
};

/** The unit's achievement after the mutation. */
export type UnitAchievementPayload = {
  __typename?: 'UnitAchievementPayload';
  /** The achievement; null where nothing was done. */
  unitAchievement?: Maybe<UnitAchievement>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** A unit's achievement to set. */
export type UnitAchievementSetInput = {
  /** What it achieved. */
  achievement: Achievement;
  /** The version you read; 0 where it was not set yet. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Number of the evaluation period; null for the year. */
  period?: InputMaybe<Scalars['Int']['input']>;
  /** Why, 10 to 2,000 characters (policy). */
  reason: Scalars['String']['input'];
  /** The unit. */
  unitId: Scalars['ID']['input'];
  /** The year. */
  year: Scalars['Int']['input'];
};

/** Where a unit's evaluation stands. */
export type UnitAchievementStatus =
  /** The unit is finalised: its achievement changes no more, unless it is taken back with a reason. */
  | 'FINAL'
  /** The achievement is set and may change. */
  | 'SET';

/** A unit to close. */
export type UnitCloseInput = {
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The unit that takes over; null where none does. */
  successorId?: InputMaybe<Scalars['ID']['input']>;
  /** The unit. */
  unitId: Scalars['ID']['input'];
  /** Last valid day. */
  validTo: Scalars['Day']['input'];
};

/** A unit to open. */
export type UnitCreateInput = {
  /** The city's own code; unique in the region. */
  code: Scalars['String']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Kind of unit. */
  kind: UnitKind;
  /** Official name, at most 200 characters. */
  name: Scalars['String']['input'];
  /** The unit above; null for one directly under the city's head. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** First valid day. */
  validFrom: Scalars['Day']['input'];
};

/** How the predicates of a unit's employees spread, beside the guidance for its achievement. Numbers only: there is no ranking of people. */
export type UnitDistribution = {
  __typename?: 'UnitDistribution';
  /** The unit's achievement; null before the level above has set it. */
  achievement?: Maybe<UnitAchievement>;
  /** What the viewer can do with the unit now: names of mutations. */
  allowedActions: Array<Scalars['String']['output']>;
  /** What stands in the way of all else that would be the viewer's in this state: what, who can help, until when. */
  blockers: Array<Blocker>;
  /** How many of each predicate. */
  counts: Array<PredicateCount>;
  /** Those who would count and have nothing to rate. */
  exempt: Scalars['Int']['output'];
  /** Number of the evaluation period; null for the year. */
  period?: Maybe<Scalars['Int']['output']>;
  /** Version of the dated policy whose numbers hold. */
  policyVersion: Scalars['String']['output'];
  /** The guidance, measured; empty before the achievement is set. */
  rules: Array<DistributionRule>;
  /**
   * Those whose predicates are counted here: handed over, without the unit's head, the exempt and second posts. What is not handed over is
   * counted only to who rated it, and to members of an open calibration session.
   */
  size: Scalars['Int']['output'];
  /** The unit; its subtree is counted. */
  unit: Unit;
  /** Everybody else who counts, as one number: not opened, not rated, or not handed over yet. */
  unrated: Scalars['Int']['output'];
  /** Whom the finalisation waits for, by name, at most 100 and never the viewer; null to whoever may not finalise the unit. */
  unratedPeople?: Maybe<Array<UnratedPerson>>;
  /** The year. */
  year: Scalars['Int']['output'];
};

/** A unit as it was finalised: the numbers of that instant, never changed afterwards. */
export type UnitFinal = {
  __typename?: 'UnitFinal';
  /** When. */
  at: Scalars['Instant']['output'];
  /** By whom. */
  by: Employee;
  /** How many of each predicate; null while an evaluation among them is not handed over, except to who finalised. */
  counts?: Maybe<Array<PredicateCount>>;
  /** Why the distribution departs from the guidance; null where it does not. */
  justification?: Maybe<Scalars['String']['output']>;
  /** The guidance, measured; null where `counts` is. */
  rules?: Maybe<Array<DistributionRule>>;
  /** Those who counted. */
  size: Scalars['Int']['output'];
};

/** A unit to finalise. */
export type UnitFinaliseInput = {
  /** The version of its achievement you read; 0 where it was not set yet. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why the distribution departs from the guidance, 20 to 2,000 characters (policy); needed where it does. */
  justification?: InputMaybe<Scalars['String']['input']>;
  /** Number of the evaluation period; null for the year. */
  period?: InputMaybe<Scalars['Int']['input']>;
  /** The unit. */
  unitId: Scalars['ID']['input'];
  /** The year. */
  year: Scalars['Int']['input'];
};

/** Kinds of unit. */
export type UnitKind =
  /** Agency (badan). */
  | 'AGENCY'
  /** The city as a whole: the mayor's office (wali kota). */
  | 'CITY'
  /** District (kecamatan). */
  | 'DISTRICT'
  /** Hospital (rumah sakit daerah). */
  | 'HOSPITAL'
  /** Inspectorate (inspektorat). */
  | 'INSPECTORATE'
  /** Office (dinas, satuan). */
  | 'OFFICE'
  /** School (sekolah). */
  | 'SCHOOL'
  /** Secretariat (sekretariat). */
  | 'SECRETARIAT'
  /** Section (bagian). */
  | 'SECTION'
  /** Sub-district (kelurahan). */
  | 'SUB_DISTRICT'
  /** Technical unit (UPT). */
  | 'TECHNICAL_UNIT';

/** The unit after the mutation. */
export type UnitPayload = {
  __typename?: 'UnitPayload';
  /** The unit; null where nothing was done. */
  unit?: Maybe<Unit>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** A unit to rename. */
export type UnitRenameInput = {
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Official name, at most 200 characters. */
  name: Scalars['String']['input'];
  /** The letter. */
  proof: ProofInput;
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
  /** The unit. */
  unitId: Scalars['ID']['input'];
  /** First day, at most a year ahead (policy). */
  validFrom: Scalars['Day']['input'];
};

/** A unit to take back. */
export type UnitReopenInput = {
  /** The version of its achievement you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Number of the evaluation period; null for the year. */
  period?: InputMaybe<Scalars['Int']['input']>;
  /** Why, 10 to 2,000 characters (policy). */
  reason: Scalars['String']['input'];
  /** The unit. */
  unitId: Scalars['ID']['input'];
  /** The year. */
  year: Scalars['Int']['input'];
};

/** One time that a finalised unit was taken back. */
export type UnitReopening = {
  __typename?: 'UnitReopening';
  /** When. */
  at: Scalars['Instant']['output'];
  /** By whom. */
  by: Employee;
  /** What was final until then. */
  final: UnitFinal;
  /** Why. */
  reason: Scalars['String']['output'];
};

/** Somebody who counts in a unit and is not rated yet. */
export type UnratedPerson = {
  __typename?: 'UnratedPerson';
  /** Who. */
  employeeId: Scalars['ID']['output'];
  /** The name. */
  employeeName: Scalars['String']['output'];
  /** The evaluation; null where nobody has opened it. */
  evaluationId?: Maybe<Scalars['ID']['output']>;
  /** Whether somebody has opened the evaluation. */
  opened: Scalars['Boolean']['output'];
  /** Title of the position. */
  positionTitle: Scalars['String']['output'];
};

/** A header of an upload. */
export type UploadHeader = {
  __typename?: 'UploadHeader';
  /** Name. */
  name: Scalars['String']['output'];
  /** Value. */
  value: Scalars['String']['output'];
};

/** A problem the caller can mend. All problems of an input come at once. */
export type UserError = {
  /** Stable code. */
  code: ErrorCode;
  /** Path of the input field, outermost first; empty where the whole request is meant. */
  field: Array<Scalars['String']['output']>;
  /** Text for people: what is wrong, who must act, what to do next. Indonesian, or English by `Accept-Language: en`. */
  message: Scalars['String']['output'];
};

/** What the committee finds about a submitted application (verifikasi administrasi): one officer at a time, and a rejection by two who agree. */
export type Verification = Node & {
  __typename?: 'Verification';
  /** What the viewer can do with it now: names of mutations. Each succeeds with valid input, and none is missing. */
  allowedActions: Array<Scalars['String']['output']>;
  /** What stands in the way of all else that would be the viewer's in this state: what, who can help, until when. */
  blockers: Array<Blocker>;
  /** Whether an officer is working on it now. */
  claimed: Scalars['Boolean']['output'];
  /** Whether that is the viewer. */
  claimedByMe: Scalars['Boolean']['output'];
  /** When the present claim runs out; null while nobody works on it. */
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  /** When it became final; null until then. */
  decidedAt?: Maybe<Scalars['Instant']['output']>;
  /** What was decided so far, the first officer's first; since it was last reopened. */
  decisions: Array<VerificationDecision>;
  /** What the applicant has submitted; for the officer who has claimed it and as long as the claim lasts, else null. Never health data. */
  dossier?: Maybe<Dossier>;
  /** The posts applied for. */
  formationId: Scalars['ID']['output'];
  /** Whether a proof of a special category was submitted. Who decides in favour, or rejects because of it, opens it first. */
  hasProof: Scalars['Boolean']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The result; null until it is final. */
  outcome?: Maybe<VerificationVerdict>;
  /** Key of the priority group that is claimed: to be decided on; null = none. */
  priorityClaimed?: Maybe<Scalars['String']['output']>;
  /** Key of the priority group that was found proved; null while it is not. */
  priorityGroup?: Maybe<Scalars['String']['output']>;
  /** Registration number of the application (nomor peserta). */
  registrationNumber: Scalars['String']['output'];
  /** Verdicts that were taken back before their list was published, in order. */
  reopenings: Array<VerificationReopening>;
  /** Where it stands. */
  status: VerificationStatus;
  /** When the application was submitted. */
  submittedAt: Scalars['Instant']['output'];
  /** Version, for `expectedVersion`; 0 while nobody has touched it. */
  version: Scalars['Int']['output'];
};

/** An application to claim. */
export type VerificationClaimInput = {
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The verification. */
  verificationId: Scalars['ID']['input'];
};

/** Of which applications the next is claimed. */
export type VerificationClaimNextInput = {
  /** The campaign. */
  campaignId: Scalars['ID']['input'];
  /** Only posts of this category. Absent or null = all. */
  category?: InputMaybe<FormationCategory>;
  /** Only for these posts. Absent or null = all. */
  formationId?: InputMaybe<Scalars['ID']['input']>;
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Only second looks. Absent or null = these first, then others. */
  secondOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of verifications. */
export type VerificationConnection = {
  __typename?: 'VerificationConnection';
  /** The rows. */
  edges: Array<VerificationEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A decision. */
export type VerificationDecideInput = {
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Documents in which a reason was found; each reason once. Absent or null = none named. */
  grounds?: InputMaybe<Array<IneligibilityGroundInput>>;
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** In words, for the committee alone, at most 1000 characters (policy). Needed with OTHER, and by a second officer who does not agree with the first. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** For the applicant, who reads it with the list: what exactly is wrong, at most 4000 characters (policy). Absent or null = nothing. */
  notice?: InputMaybe<Scalars['String']['input']>;
  /** Of whom claims a priority group and is let through: that group where it is proved; null where it is not, which a second officer must share and `notice` explains. */
  priorityGroup?: InputMaybe<Scalars['String']['input']>;
  /** Why it is rejected: at least one; empty where it is not. */
  reasons: Array<IneligibilityReason>;
  /** What is decided. */
  verdict: VerificationVerdict;
  /** The verification. */
  verificationId: Scalars['ID']['input'];
};

/** One officer's decision. */
export type VerificationDecision = {
  __typename?: 'VerificationDecision';
  /** When. */
  at: Scalars['Instant']['output'];
  /** Reasons for which documents were named. */
  grounds: Array<IneligibilityGround>;
  /** Whether the viewer decided it. */
  mine: Scalars['Boolean']['output'];
  /** In words, for the committee alone; null where nothing was written. */
  note?: Maybe<Scalars['String']['output']>;
  /** In words, for the applicant; null where nothing was written. */
  notice?: Maybe<Scalars['String']['output']>;
  /** Version of the policy by which it was decided. */
  policyVersion: Scalars['String']['output'];
  /** Key of the priority group that was found proved; null where none was, or none is claimed. */
  priorityGroup?: Maybe<Scalars['String']['output']>;
  /** Why it was rejected; empty otherwise. */
  reasons: Array<IneligibilityReason>;
  /** What was decided. */
  verdict: VerificationVerdict;
};

/** An application to give away. */
export type VerificationDeclareConflictInput = {
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The verification. */
  verificationId: Scalars['ID']['input'];
};

/** A row of a page of verifications. */
export type VerificationEdge = {
  __typename?: 'VerificationEdge';
  /** Cursor of this row, for `after`; valid for this list and viewer only. */
  cursor: Scalars['String']['output'];
  /** The verification. */
  node: Verification;
};

/** The verification after the mutation. */
export type VerificationPayload = {
  __typename?: 'VerificationPayload';
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
  /** The verification; null where nothing was done. */
  verification?: Maybe<Verification>;
};

/** A claim to prolong. */
export type VerificationProlongInput = {
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The verification. */
  verificationId: Scalars['ID']['input'];
};

/** A proof to open. */
export type VerificationProofOpenInput = {
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The verification. */
  verificationId: Scalars['ID']['input'];
};

/** The proof that was opened. */
export type VerificationProofPayload = {
  __typename?: 'VerificationProofPayload';
  /** The proof; null where nothing was done, and when the claim is over. */
  proof?: Maybe<CategoryProof>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
  /** The verification after the mutation; null where nothing was done. */
  verification?: Maybe<Verification>;
};

/** An application to put back. */
export type VerificationReleaseInput = {
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The verification. */
  verificationId: Scalars['ID']['input'];
};

/** A verdict to take back. */
export type VerificationReopenInput = {
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why, at most 1000 characters (policy); stays with the verification and is read by the committee alone. */
  reason: Scalars['String']['input'];
  /** The verification. */
  verificationId: Scalars['ID']['input'];
};

/** A verdict that was taken back before its list was published. */
export type VerificationReopening = {
  __typename?: 'VerificationReopening';
  /** When. */
  at: Scalars['Instant']['output'];
  /** The decisions it came from. */
  decisions: Array<VerificationDecision>;
  /** Whether it was the viewer who took it back; who it was is told nobody else. */
  mine: Scalars['Boolean']['output'];
  /** What the verdict was. */
  outcome: VerificationVerdict;
  /** Why. */
  reason: Scalars['String']['output'];
};

/** Where a verification stands. */
export type VerificationStatus =
  /** Final. */
  | 'DECIDED'
  /** Waits for an officer, or is being looked at by the first. */
  | 'FIRST'
  /** Rejected by one officer, or let through without the priority that is claimed: another must look. */
  | 'SECOND';

/** Results of the administrative selection. */
export type VerificationVerdict =
  /** Goes on to the tests (MS, memenuhi syarat). */
  | 'ELIGIBLE'
  /** Does not (TMS, tidak memenuhi syarat). */
  | 'INELIGIBLE';

/** What makes a version. New ones may come. */
export type VersionCause =
  /** The first hand-over. */
  | 'HAND_OVER'
  /** The decision of an objection (keberatan). */
  | 'OBJECTION'
  /** A reopening by the staffing agency. */
  | 'REOPENED';

/** Somebody changed the object since you read it: read it again and decide anew. */
export type VersionConflict = UserError & {
  __typename?: 'VersionConflict';
  /** VERSION_CONFLICT. */
  code: ErrorCode;
  /** The version the object has now. */
  currentVersion: Scalars['Int']['output'];
  /** Path of the input field. */
  field: Array<Scalars['String']['output']>;
  /** Text for people. */
  message: Scalars['String']['output'];
};

/** Numbers of the committee's work on a campaign, as they are now. */
export type WorkbenchFigures = {
  __typename?: 'WorkbenchFigures';
  /** Of both, how many officers are working on now. */
  claimed: Scalars['Int']['output'];
  /** Found eligible. */
  eligible: Scalars['Int']['output'];
  /** Applications that nobody has decided yet. */
  first: Scalars['Int']['output'];
  /** Found ineligible. */
  ineligible: Scalars['Int']['output'];
  /** By officer, who has looked at most first. For supervisors. */
  officers?: Maybe<Array<OfficerFigures>>;
  /** When the oldest that is undecided was submitted; null where all are decided. */
  oldestSubmittedAt?: Maybe<Scalars['Instant']['output']>;
  /** Applications that one officer has rejected and another must look at. */
  second: Scalars['Int']['output'];
};

/** Lists of the workbench. */
export type WorkbenchView =
  /** What officers are working on, whose claim ends first coming first; second looks before first ones. */
  | 'CLAIMED'
  /** What is decided, the latest first. */
  | 'DECIDED'
  /** Of these, what the viewer is working on. */
  | 'MINE'
  /** Of these, what one officer has rejected and another must look at. */
  | 'SECOND'
  /** What the viewer can claim now: second looks first, of each the longest waiting first. */
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

/** Mapping of federation types */
export type FederationTypes = {
  Employee: Employee;
  PerformanceCycle: PerformanceCycle;
  Region: Region;
  Unit: Unit;
};

/** Mapping of federation reference types */
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

/** Mapping of union types */
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
    | ( OrganisationTerms )
    | ( PerformanceTerms )
    | ( RecruitmentTerms )
    | ( RetentionTerms )
    | ( ReviewsTerms )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AbsenceParent )
    | ( AbsenceSheetRowParent )
    | ( AbuseRowParent )
    | ( ProfileRowParent )
    | ( ApplicationRowParent )
    | ( ExclusionRowParent )
    | ( AssignmentCardParent )
    | ( CalibrationViewParent )
    | ( CalibrationRowParent )
    | ( CampaignRowParent )
    | ( CorrectionRowParent )
    | ( LentAuthorityParent )
    | ( EmployeeRowParent )
    | ( EntryParent )
    | ( EvaluationViewParent )
    | ( Evidence )
    | ( FeedbackRowParent )
    | ( RequestRowParent )
    | ( FormationRowParent )
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
    | ( UnitViewParent )
    | ( UnitAchievementRowParent )
    | ( VerificationRowParent )
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

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Absence: ResolverTypeWrapper<AbsenceParent>;
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
  AbuseReportConnection: ResolverTypeWrapper<Omit<AbuseReportConnection, 'edges'> & { edges: Array<ResolversTypes['AbuseReportEdge']> }>;
  AbuseReportEdge: ResolverTypeWrapper<Omit<AbuseReportEdge, 'node'> & { node: ResolversTypes['AbuseReport'] }>;
  AbuseRevealInput: AbuseRevealInput;
  AbuseStatus: AbuseStatus;
  Accumulation: Accumulation;
  Achievement: Achievement;
  AchievementStep: ResolverTypeWrapper<AchievementStepParent>;
  AchievementSuggestion: ResolverTypeWrapper<SuggestionViewParent>;
  Acknowledgement: Acknowledgement;
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
  Applicant: ResolverTypeWrapper<ProfileRowParent>;
  ApplicantDocument: ResolverTypeWrapper<ApplicantDocumentParent>;
  ApplicantDocumentKind: ApplicantDocumentKind;
  ApplicantEducation: ResolverTypeWrapper<ApplicantEducation>;
  ApplicantLookUp: ResolverTypeWrapper<ApplicantLookUpParent>;
  ApplicantLookUpConnection: ResolverTypeWrapper<Omit<ApplicantLookUpConnection, 'edges'> & { edges: Array<ResolversTypes['ApplicantLookUpEdge']> }>;
  ApplicantLookUpEdge: ResolverTypeWrapper<Omit<ApplicantLookUpEdge, 'node'> & { node: ResolversTypes['ApplicantLookUp'] }>;
  ApplicantLookUpInput: ApplicantLookUpInput;
  ApplicantLookUpPayload: ResolverTypeWrapper<PayloadParentParent>;
  ApplicantPayload: ResolverTypeWrapper<PayloadParentParent>;
  Application: ResolverTypeWrapper<ApplicationRowParent>;
  ApplicationDisqualifyInput: ApplicationDisqualifyInput;
  ApplicationExclusion: ResolverTypeWrapper<ExclusionRowParent>;
  ApplicationExclusionConnection: ResolverTypeWrapper<Omit<ApplicationExclusionConnection, 'edges'> & { edges: Array<ResolversTypes['ApplicationExclusionEdge']> }>;
  ApplicationExclusionEdge: ResolverTypeWrapper<Omit<ApplicationExclusionEdge, 'node'> & { node: ResolversTypes['ApplicationExclusion'] }>;
  ApplicationExclusionPayload: ResolverTypeWrapper<PayloadParentParent>;
  ApplicationGap: ResolverTypeWrapper<ApplicationGap>;
  ApplicationGapKind: ApplicationGapKind;
  ApplicationPayload: ResolverTypeWrapper<PayloadParentParent>;
  ApplicationResult: ResolverTypeWrapper<ResultViewParent>;
  ApplicationSaveInput: ApplicationSaveInput;
  ApplicationStatus: ApplicationStatus;
  ApplicationSubmitInput: ApplicationSubmitInput;
  ApplicationWithdrawInput: ApplicationWithdrawInput;
  ApplicationsAnonymiseInput: ApplicationsAnonymiseInput;
  ApplicationsAnonymisePayload: ResolverTypeWrapper<PayloadParentParent>;
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
  Blocker: ResolverTypeWrapper<BlockerParent>;
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
  CalibrationStatus: CalibrationStatus;
  Campaign: ResolverTypeWrapper<CampaignRowParent>;
  CampaignCloseInput: CampaignCloseInput;
  CampaignConnection: ResolverTypeWrapper<Omit<CampaignConnection, 'edges'> & { edges: Array<ResolversTypes['CampaignEdge']> }>;
  CampaignCreateInput: CampaignCreateInput;
  CampaignEdge: ResolverTypeWrapper<Omit<CampaignEdge, 'node'> & { node: ResolversTypes['Campaign'] }>;
  CampaignFunnel: ResolverTypeWrapper<FunnelViewParent>;
  CampaignKind: CampaignKind;
  CampaignPayload: ResolverTypeWrapper<PayloadParentParent>;
  CampaignPublishInput: CampaignPublishInput;
  CampaignRuleChangeInput: CampaignRuleChangeInput;
  CampaignRules: ResolverTypeWrapper<RulesViewParent>;
  CampaignStage: ResolverTypeWrapper<CampaignStage>;
  CampaignStageExtendInput: CampaignStageExtendInput;
  CampaignStageInput: CampaignStageInput;
  CampaignStageKind: CampaignStageKind;
  CampaignStatus: CampaignStatus;
  CareerEffect: ResolverTypeWrapper<CareerEffectParent>;
  CareerEffectKind: CareerEffectKind;
  CategoryProof: ResolverTypeWrapper<ProofViewParent>;
  ChartUnit: ResolverTypeWrapper<ChartUnitViewParent>;
  ChosenAchievementInput: ChosenAchievementInput;
  CivilStatus: CivilStatus;
  CommitteeTerms: ResolverTypeWrapper<CommitteeTerms>;
  CommitteeTermsInput: CommitteeTermsInput;
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
  DevelopmentStep: ResolverTypeWrapper<DevelopmentStepParent>;
  DevelopmentStepDoneInput: DevelopmentStepDoneInput;
  DevelopmentStepInput: DevelopmentStepInput;
  DevelopmentStepStatus: DevelopmentStepStatus;
  DevelopmentTerms: ResolverTypeWrapper<DevelopmentTerms>;
  DevelopmentTermsInput: DevelopmentTermsInput;
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
  Entry: ResolverTypeWrapper<EntryParent>;
  EntryUndoInput: EntryUndoInput;
  EntryUndoPayload: ResolverTypeWrapper<PayloadParentParent>;
  EntryUndone: ResolverTypeWrapper<EntryUndone>;
  ErrorCode: ErrorCode;
  Evaluation: ResolverTypeWrapper<EvaluationViewParent>;
  EvaluationAcknowledgeInput: EvaluationAcknowledgeInput;
  EvaluationEvidence: ResolverTypeWrapper<EvaluationEvidence>;
  EvaluationFinaliseInput: EvaluationFinaliseInput;
  EvaluationFinaliseManyInput: EvaluationFinaliseManyInput;
  EvaluationFinaliseManyPayload: ResolverTypeWrapper<PayloadParentParent>;
  EvaluationFinaliseOutcome: ResolverTypeWrapper<OutcomeParentParent>;
  EvaluationFinaliseRow: EvaluationFinaliseRow;
  EvaluationForm: ResolverTypeWrapper<EvaluationFormParent>;
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
  FormationSeatsConnection: ResolverTypeWrapper<Omit<FormationSeatsConnection, 'edges'> & { edges: Array<ResolversTypes['FormationSeatsEdge']> }>;
  FormationSeatsEdge: ResolverTypeWrapper<Omit<FormationSeatsEdge, 'node'> & { node: ResolversTypes['FormationSeats'] }>;
  FormationStatus: FormationStatus;
  FormationTerms: ResolverTypeWrapper<Omit<FormationTerms, 'additionalTest'> & { additionalTest?: Maybe<ResolversTypes['AdditionalTest']> }>;
  FormationWithdrawInput: FormationWithdrawInput;
  FoundApplicant: ResolverTypeWrapper<FoundApplicantParent>;
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
  Indicator: ResolverTypeWrapper<IndicatorParent>;
  IndicatorInput: IndicatorInput;
  IneligibilityGround: ResolverTypeWrapper<IneligibilityGround>;
  IneligibilityGroundInput: IneligibilityGroundInput;
  IneligibilityReason: IneligibilityReason;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
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
  ListPublishInput: ListPublishInput;
  ListStage: ListStage;
  Me: ResolverTypeWrapper<ViewerParent>;
  Measure: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Measure']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NextStep: ResolverTypeWrapper<NextStepParent>;
  NextStepCode: NextStepCode;
  NikCorrectInput: NikCorrectInput;
  NoSuggestion: NoSuggestion;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Objection: ResolverTypeWrapper<ObjectionRowParent>;
  ObjectionAssignInput: ObjectionAssignInput;
  ObjectionAssignment: ResolverTypeWrapper<AssignmentParent>;
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
  ObjectionOutcome: ObjectionOutcome;
  ObjectionPayload: ResolverTypeWrapper<PayloadParentParent>;
  ObjectionPlan: ResolverTypeWrapper<ObjectedPlanParent>;
  ObjectionSide: ObjectionSide;
  ObjectionStatement: ResolverTypeWrapper<StatementParent>;
  ObjectionStatementInput: ObjectionStatementInput;
  ObjectionStatus: ObjectionStatus;
  ObjectionWithdrawInput: ObjectionWithdrawInput;
  Offer: ResolverTypeWrapper<OfferRowParent>;
  OfferAcceptInput: OfferAcceptInput;
  OfferCandidate: ResolverTypeWrapper<SubmissionParent>;
  OfferConnection: ResolverTypeWrapper<Omit<OfferConnection, 'edges'> & { edges: Array<ResolversTypes['OfferEdge']> }>;
  OfferDeclineInput: OfferDeclineInput;
  OfferEdge: ResolverTypeWrapper<Omit<OfferEdge, 'node'> & { node: ResolversTypes['Offer'] }>;
  OfferGround: OfferGround;
  OfferLapseInput: OfferLapseInput;
  OfferPayload: ResolverTypeWrapper<PayloadParentParent>;
  OfferStatus: OfferStatus;
  OffersMakeInput: OffersMakeInput;
  OffersPayload: ResolverTypeWrapper<PayloadParentParent>;
  OfficerFigures: ResolverTypeWrapper<OfficerFiguresParent>;
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
  OutstandingFilter: OutstandingFilter;
  OutstandingPerson: ResolverTypeWrapper<OutstandingViewParent>;
  OutstandingSort: OutstandingSort;
  OutstandingStep: OutstandingStep;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Panel: ResolverTypeWrapper<PanelRowParent>;
  PanelAbsence: ResolverTypeWrapper<PanelAbsence>;
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
  PerformanceCycle: ResolverTypeWrapper<CycleRowParent>;
  PerformanceTerms: ResolverTypeWrapper<PerformanceTerms>;
  PerformanceTermsInput: PerformanceTermsInput;
  Periodicity: Periodicity;
  PersonSnapshot: ResolverTypeWrapper<PartyParent>;
  Perspective: Perspective;
  PhaseExtension: ResolverTypeWrapper<ExtensionRowParent>;
  PhaseExtensionConnection: ResolverTypeWrapper<ConnectionParent<unknown>>;
  PhaseExtensionEdge: ResolverTypeWrapper<Omit<PhaseExtensionEdge, 'node'> & { node: ResolversTypes['PhaseExtension'] }>;
  PhaseKind: PhaseKind;
  PlacementGround: PlacementGround;
  Plan: ResolverTypeWrapper<PlanRowParent>;
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
  PlanOpenInput: PlanOpenInput;
  PlanPayload: ResolverTypeWrapper<PayloadParentParent>;
  PlanProposalInput: PlanProposalInput;
  PlanReturnInput: PlanReturnInput;
  PlanStage: PlanStage;
  PlanStatus: PlanStatus;
  PlanStep: ResolverTypeWrapper<PlanStepParent>;
  PlanSubmitInput: PlanSubmitInput;
  PlanTakenPayload: ResolverTypeWrapper<PayloadParentParent>;
  PlanTemplate: ResolverTypeWrapper<PlanTemplateRowParent>;
  PlanTemplateConnection: ResolverTypeWrapper<Omit<PlanTemplateConnection, 'edges'> & { edges: Array<ResolversTypes['PlanTemplateEdge']> }>;
  PlanTemplateDraft: ResolverTypeWrapper<Omit<PlanTemplateDraft, 'targets'> & { targets: Array<ResolversTypes['TargetContent']> }>;
  PlanTemplateEdge: ResolverTypeWrapper<Omit<PlanTemplateEdge, 'node'> & { node: ResolversTypes['PlanTemplate'] }>;
  PlanTemplateEdition: ResolverTypeWrapper<EditionViewParent>;
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
  PositionCreateInput: PositionCreateInput;
  PositionGroup: PositionGroup;
  PositionKind: PositionKind;
  PositionPayload: ResolverTypeWrapper<PayloadParentParent>;
  PositionRenameInput: PositionRenameInput;
  Predicate: Predicate;
  PredicateCount: ResolverTypeWrapper<PredicateCount>;
  PredicatePercent: ResolverTypeWrapper<PredicatePercent>;
  PredicatePercentInput: PredicatePercentInput;
  PreviewedFormation: ResolverTypeWrapper<ListedFormationParent>;
  PriorityGroup: ResolverTypeWrapper<PriorityGroupParent>;
  ProfileSaveInput: ProfileSaveInput;
  ProgressAddInput: ProgressAddInput;
  ProgressConnection: ResolverTypeWrapper<Omit<ProgressConnection, 'edges'> & { edges: Array<ResolversTypes['ProgressEdge']> }>;
  ProgressEdge: ResolverTypeWrapper<Omit<ProgressEdge, 'node'> & { node: ResolversTypes['ProgressEntry'] }>;
  ProgressEntry: ResolverTypeWrapper<ProgressEntryParent>;
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
  RaterGroup: RaterGroup;
  RaterWarning: RaterWarning;
  Rating: Rating;
  ReceiptKind: ReceiptKind;
  RecordDeed: RecordDeed;
  RecordEntry: ResolverTypeWrapper<RecordEntryViewParent>;
  RecordEntryWithdrawInput: RecordEntryWithdrawInput;
  RecordField: RecordField;
  RecordFieldChange: ResolverTypeWrapper<RecordFieldChange>;
  RecordWarning: RecordWarning;
  RecruitmentTerms: ResolverTypeWrapper<RecruitmentTerms>;
  RecruitmentTermsInput: RecruitmentTermsInput;
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
  ReviewCandidate: ResolverTypeWrapper<CandidateParent>;
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
  ReviewInvitationConnection: ResolverTypeWrapper<Omit<ReviewInvitationConnection, 'edges'> & { edges: Array<ResolversTypes['ReviewInvitationEdge']> }>;
  ReviewInvitationEdge: ResolverTypeWrapper<Omit<ReviewInvitationEdge, 'node'> & { node: ResolversTypes['ReviewInvitation'] }>;
  ReviewInvitationPayload: ResolverTypeWrapper<PayloadParentParent>;
  ReviewInvitationState: ReviewInvitationState;
  ReviewLaunchInput: ReviewLaunchInput;
  ReviewMissing: ReviewMissing;
  ReviewNominateInput: ReviewNominateInput;
  ReviewNominatedExternal: ResolverTypeWrapper<ReviewNominatedExternal>;
  ReviewNomination: ResolverTypeWrapper<NominationParent>;
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
  RuleViolation: ResolverTypeWrapper<UserErrorViewParent>;
  ScoreChange: ResolverTypeWrapper<SheetChangeViewParent>;
  ScoreChangeConnection: ResolverTypeWrapper<Omit<ScoreChangeConnection, 'edges'> & { edges: Array<ResolversTypes['ScoreChangeEdge']> }>;
  ScoreChangeEdge: ResolverTypeWrapper<Omit<ScoreChangeEdge, 'node'> & { node: ResolversTypes['ScoreChange'] }>;
  ScoreChangeKind: ScoreChangeKind;
  ScoreFileAnnounceInput: ScoreFileAnnounceInput;
  ScoreFilePayload: ResolverTypeWrapper<PayloadParentParent>;
  ScoreImport: ResolverTypeWrapper<ImportRowParent>;
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
  TestPartRules: ResolverTypeWrapper<PartRulesParent>;
  TestRules: ResolverTypeWrapper<TestViewParent>;
  TestScores: ResolverTypeWrapper<SheetScoresParent>;
  TestWeight: ResolverTypeWrapper<TestWeight>;
  TestWeightInput: TestWeightInput;
  TransferInput: TransferInput;
  TransferManyPayload: ResolverTypeWrapper<PayloadParentParent>;
  TransferOutcome: ResolverTypeWrapper<MoveOutcomeParent>;
  TransitionRefused: ResolverTypeWrapper<UserErrorViewParent>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  Unit: ResolverTypeWrapper<UnitViewParent>;
  UnitAchievement: ResolverTypeWrapper<UnitAchievementRowParent>;
  UnitAchievementPayload: ResolverTypeWrapper<PayloadParentParent>;
  UnitAchievementSetInput: UnitAchievementSetInput;
  UnitAchievementStatus: UnitAchievementStatus;
  UnitCloseInput: UnitCloseInput;
  UnitCreateInput: UnitCreateInput;
  UnitDistribution: ResolverTypeWrapper<DistributionViewParent>;
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
  VerificationClaimInput: VerificationClaimInput;
  VerificationClaimNextInput: VerificationClaimNextInput;
  VerificationConnection: ResolverTypeWrapper<Omit<VerificationConnection, 'edges'> & { edges: Array<ResolversTypes['VerificationEdge']> }>;
  VerificationDecideInput: VerificationDecideInput;
  VerificationDecision: ResolverTypeWrapper<DecisionParent>;
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
  VerificationVerdict: VerificationVerdict;
  VersionCause: VersionCause;
  VersionConflict: ResolverTypeWrapper<UserErrorViewParent>;
  WorkbenchFigures: ResolverTypeWrapper<WorkbenchFiguresParent>;
  WorkbenchView: WorkbenchView;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Absence: AbsenceParent;
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
  AchievementStep: AchievementStepParent;
  AchievementSuggestion: SuggestionViewParent;
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
  ApplicantDocument: ApplicantDocumentParent;
  ApplicantEducation: ApplicantEducation;
  ApplicantLookUp: ApplicantLookUpParent;
  ApplicantLookUpConnection: Omit<ApplicantLookUpConnection, 'edges'> & { edges: Array<ResolversParentTypes['ApplicantLookUpEdge']> };
  ApplicantLookUpEdge: Omit<ApplicantLookUpEdge, 'node'> & { node: ResolversParentTypes['ApplicantLookUp'] };
  ApplicantLookUpInput: ApplicantLookUpInput;
  ApplicantLookUpPayload: PayloadParentParent;
  ApplicantPayload: PayloadParentParent;
  Application: ApplicationRowParent;
  ApplicationDisqualifyInput: ApplicationDisqualifyInput;
  ApplicationExclusion: ExclusionRowParent;
  ApplicationExclusionConnection: Omit<ApplicationExclusionConnection, 'edges'> & { edges: Array<ResolversParentTypes['ApplicationExclusionEdge']> };
  ApplicationExclusionEdge: Omit<ApplicationExclusionEdge, 'node'> & { node: ResolversParentTypes['ApplicationExclusion'] };
  ApplicationExclusionPayload: PayloadParentParent;
  ApplicationGap: ApplicationGap;
  ApplicationPayload: PayloadParentParent;
  ApplicationResult: ResultViewParent;
  ApplicationSaveInput: ApplicationSaveInput;
  ApplicationSubmitInput: ApplicationSubmitInput;
  ApplicationWithdrawInput: ApplicationWithdrawInput;
  ApplicationsAnonymiseInput: ApplicationsAnonymiseInput;
  ApplicationsAnonymisePayload: PayloadParentParent;
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
  Blocker: BlockerParent;
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
  CampaignCloseInput: CampaignCloseInput;
  CampaignConnection: Omit<CampaignConnection, 'edges'> & { edges: Array<ResolversParentTypes['CampaignEdge']> };
  CampaignCreateInput: CampaignCreateInput;
  CampaignEdge: Omit<CampaignEdge, 'node'> & { node: ResolversParentTypes['Campaign'] };
  CampaignFunnel: FunnelViewParent;
  CampaignPayload: PayloadParentParent;
  CampaignPublishInput: CampaignPublishInput;
  CampaignRuleChangeInput: CampaignRuleChangeInput;
  CampaignRules: RulesViewParent;
  CampaignStage: CampaignStage;
  CampaignStageExtendInput: CampaignStageExtendInput;
  CampaignStageInput: CampaignStageInput;
  CareerEffect: CareerEffectParent;
  CategoryProof: ProofViewParent;
  ChartUnit: ChartUnitViewParent;
  ChosenAchievementInput: ChosenAchievementInput;
  CommitteeTerms: CommitteeTerms;
  CommitteeTermsInput: CommitteeTermsInput;
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
  DevelopmentStep: DevelopmentStepParent;
  DevelopmentStepDoneInput: DevelopmentStepDoneInput;
  DevelopmentStepInput: DevelopmentStepInput;
  DevelopmentTerms: DevelopmentTerms;
  DevelopmentTermsInput: DevelopmentTermsInput;
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
  Entry: EntryParent;
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
  Indicator: IndicatorParent;
  IndicatorInput: IndicatorInput;
  IneligibilityGround: IneligibilityGround;
  IneligibilityGroundInput: IneligibilityGroundInput;
  Instant: Scalars['Instant']['output'];
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
  Me: ViewerParent;
  Measure: ResolversUnionTypes<ResolversParentTypes>['Measure'];
  Mutation: Record<PropertyKey, never>;
  NextStep: NextStepParent;
  NikCorrectInput: NikCorrectInput;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Objection: ObjectionRowParent;
  ObjectionAssignInput: ObjectionAssignInput;
  ObjectionAssignment: AssignmentParent;
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
  ObjectionPayload: PayloadParentParent;
  ObjectionPlan: ObjectedPlanParent;
  ObjectionStatement: StatementParent;
  ObjectionStatementInput: ObjectionStatementInput;
  ObjectionWithdrawInput: ObjectionWithdrawInput;
  Offer: OfferRowParent;
  OfferAcceptInput: OfferAcceptInput;
  OfferCandidate: SubmissionParent;
  OfferConnection: Omit<OfferConnection, 'edges'> & { edges: Array<ResolversParentTypes['OfferEdge']> };
  OfferDeclineInput: OfferDeclineInput;
  OfferEdge: Omit<OfferEdge, 'node'> & { node: ResolversParentTypes['Offer'] };
  OfferLapseInput: OfferLapseInput;
  OfferPayload: PayloadParentParent;
  OffersMakeInput: OffersMakeInput;
  OffersPayload: PayloadParentParent;
  OfficerFigures: OfficerFiguresParent;
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
  PerformanceCycle: CycleRowParent;
  PerformanceTerms: PerformanceTerms;
  PerformanceTermsInput: PerformanceTermsInput;
  PersonSnapshot: PartyParent;
  PhaseExtension: ExtensionRowParent;
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
  PlanOpenInput: PlanOpenInput;
  PlanPayload: PayloadParentParent;
  PlanProposalInput: PlanProposalInput;
  PlanReturnInput: PlanReturnInput;
  PlanStep: PlanStepParent;
  PlanSubmitInput: PlanSubmitInput;
  PlanTakenPayload: PayloadParentParent;
  PlanTemplate: PlanTemplateRowParent;
  PlanTemplateConnection: Omit<PlanTemplateConnection, 'edges'> & { edges: Array<ResolversParentTypes['PlanTemplateEdge']> };
  PlanTemplateDraft: Omit<PlanTemplateDraft, 'targets'> & { targets: Array<ResolversParentTypes['TargetContent']> };
  PlanTemplateEdge: Omit<PlanTemplateEdge, 'node'> & { node: ResolversParentTypes['PlanTemplate'] };
  PlanTemplateEdition: EditionViewParent;
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
  PositionCreateInput: PositionCreateInput;
  PositionPayload: PayloadParentParent;
  PositionRenameInput: PositionRenameInput;
  PredicateCount: PredicateCount;
  PredicatePercent: PredicatePercent;
  PredicatePercentInput: PredicatePercentInput;
  PreviewedFormation: ListedFormationParent;
  PriorityGroup: PriorityGroupParent;
  ProfileSaveInput: ProfileSaveInput;
  ProgressAddInput: ProgressAddInput;
  ProgressConnection: Omit<ProgressConnection, 'edges'> & { edges: Array<ResolversParentTypes['ProgressEdge']> };
  ProgressEdge: Omit<ProgressEdge, 'node'> & { node: ResolversParentTypes['ProgressEntry'] };
  ProgressEntry: ProgressEntryParent;
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
  RecordEntry: RecordEntryViewParent;
  RecordEntryWithdrawInput: RecordEntryWithdrawInput;
  RecordFieldChange: RecordFieldChange;
  RecruitmentTerms: RecruitmentTerms;
  RecruitmentTermsInput: RecruitmentTermsInput;
  Region: RegionViewParent;
  RequirementsInput: RequirementsInput;
  Resting: RestingParent;
  RetentionTerms: RetentionTerms;
  RetentionTermsInput: RetentionTermsInput;
  ReviewApproveRatersInput: ReviewApproveRatersInput;
  ReviewAskedCount: ReviewAskedCount;
  ReviewAudience: ReviewAudience;
  ReviewCandidate: CandidateParent;
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
  SelfAssessment: SelfAssessment;
  SelfAssessmentSaveInput: SelfAssessmentSaveInput;
  SelfAssessmentSubmitInput: SelfAssessmentSubmitInput;
  SelfAssessmentWithdrawInput: SelfAssessmentWithdrawInput;
  SheetPerson: SheetPersonParent;
  SiasnRecord: SiasnRecordParent;
  SiasnRecordConnection: Omit<SiasnRecordConnection, 'edges'> & { edges: Array<ResolversParentTypes['SiasnRecordEdge']> };
  SiasnRecordEdge: Omit<SiasnRecordEdge, 'node'> & { node: ResolversParentTypes['SiasnRecord'] };
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
  TestPartRules: PartRulesParent;
  TestRules: TestViewParent;
  TestScores: SheetScoresParent;
  TestWeight: TestWeight;
  TestWeightInput: TestWeightInput;
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
  VerificationClaimInput: VerificationClaimInput;
  VerificationClaimNextInput: VerificationClaimNextInput;
  VerificationConnection: Omit<VerificationConnection, 'edges'> & { edges: Array<ResolversParentTypes['VerificationEdge']> };
  VerificationDecideInput: VerificationDecideInput;
  VerificationDecision: DecisionParent;
  VerificationDeclareConflictInput: VerificationDeclareConflictInput;
  VerificationEdge: Omit<VerificationEdge, 'node'> & { node: ResolversParentTypes['Verification'] };
  VerificationPayload: PayloadParentParent;
  VerificationProlongInput: VerificationProlongInput;
  VerificationProofOpenInput: VerificationProofOpenInput;
  VerificationProofPayload: PayloadParentParent;
  VerificationReleaseInput: VerificationReleaseInput;
  VerificationReopenInput: VerificationReopenInput;
  VerificationReopening: ReopeningParent;
  VersionConflict: UserErrorViewParent;
  WorkbenchFigures: WorkbenchFiguresParent;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  to: Array<Grant>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  requireOneSlicingArgument?: Maybe<Scalars['Boolean']['input']>;
  sizedFields?: Maybe<Array<Scalars['String']['input']>>;
  slicingArguments?: Maybe<Array<Scalars['String']['input']>>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AbsenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Absence'] = ResolversParentTypes['Absence']> = {
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AbsenceKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AbsencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbsencePayload'] = ResolversParentTypes['AbsencePayload']> = {
  handedOver?: Resolver<Array<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['AbsenceSheet']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AbsenceSheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbsenceSheet'] = ResolversParentTypes['AbsenceSheet']> = {
  absences?: Resolver<Array<ResolversTypes['Absence']>, ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AbsentDaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbsentDays'] = ResolversParentTypes['AbsentDays']> = {
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  keepsMonths?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type AbusePartiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbuseParties'] = ResolversParentTypes['AbuseParties']> = {
  about?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
};

export type AbusePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbusePayload'] = ResolversParentTypes['AbusePayload']> = {
  report?: Resolver<Maybe<ResolversTypes['AbuseReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AbuseReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbuseReport'] = ResolversParentTypes['AbuseReport']> = {
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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

export type AbuseReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbuseReportConnection'] = ResolversParentTypes['AbuseReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AbuseReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AbuseReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbuseReportEdge'] = ResolversParentTypes['AbuseReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AbuseReport'], ParentType, ContextType>;
};

export type AchievementStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AchievementStep'] = ResolversParentTypes['AchievementStep']> = {
  achievement?: Resolver<ResolversTypes['Achievement'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AchievementSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AchievementSuggestion'] = ResolversParentTypes['AchievementSuggestion']> = {
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

export type AdditionalTestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdditionalTest'] = ResolversParentTypes['AdditionalTest']> = {
  eliminating?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  least?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PanelMethod'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weightByComputer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdditionalTestRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdditionalTestRules'] = ResolversParentTypes['AdditionalTestRules']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leastByComputer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  methods?: Resolver<Array<ResolversTypes['PanelMethod']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CampaignStageKind'], ParentType, ContextType>;
};

export type AdministrativeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrativeResult'] = ResolversParentTypes['AdministrativeResult']> = {
  decidedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  grounds?: Resolver<Array<ResolversTypes['IneligibilityGround']>, ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  priorityClaimed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priorityGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['IneligibilityReason']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['VerificationVerdict'], ParentType, ContextType>;
};

export type AgeRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgeRules'] = ResolversParentTypes['AgeRules']> = {
  counted?: Resolver<ResolversTypes['AgeCounting'], ParentType, ContextType>;
  countedOn?: Resolver<ResolversTypes['AgeDay'], ParentType, ContextType>;
  oldest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldestOf?: Resolver<Array<ResolversTypes['GroupAge']>, ParentType, ContextType>;
  youngest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnnouncedFormationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnouncedFormation'] = ResolversParentTypes['AnnouncedFormation']> = {
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

export type AnnouncedRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnouncedRow'] = ResolversParentTypes['AnnouncedRow']> = {
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<Array<ResolversTypes['FillingFinding']>>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['PlacementGround']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ListOutcome'], ParentType, ContextType>;
  placedIn?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scores?: Resolver<Maybe<ResolversTypes['RowScores']>, ParentType, ContextType>;
};

export type AnnouncedRowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnouncedRowConnection'] = ResolversParentTypes['AnnouncedRowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AnnouncedRowEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnnouncedRowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnouncedRowEdge'] = ResolversParentTypes['AnnouncedRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AnnouncedRow'], ParentType, ContextType>;
};

export type AnnouncementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Announcement'] = ResolversParentTypes['Announcement']> = {
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

export type AnnouncementEditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnouncementEdition'] = ResolversParentTypes['AnnouncementEdition']> = {
  changeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApplicantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Applicant'] = ResolversParentTypes['Applicant']> = {
  birthDate?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  education?: Resolver<ResolversTypes['ApplicantEducation'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nikEnding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['RecordWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicantDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicantDocument'] = ResolversParentTypes['ApplicantDocument']> = {
  announcedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ApplicantDocumentKind'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplicantEducationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicantEducation'] = ResolversParentTypes['ApplicantEducation']> = {
  cumLaude?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  gpa?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['EducationLevel'], ParentType, ContextType>;
  major?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplicantLookUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicantLookUp'] = ResolversParentTypes['ApplicantLookUp']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  registrationNumbers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApplicantLookUpConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicantLookUpConnection'] = ResolversParentTypes['ApplicantLookUpConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApplicantLookUpEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ApplicantLookUpEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicantLookUpEdge'] = ResolversParentTypes['ApplicantLookUpEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApplicantLookUp'], ParentType, ContextType>;
};

export type ApplicantLookUpPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicantLookUpPayload'] = ResolversParentTypes['ApplicantLookUpPayload']> = {
  applicants?: Resolver<Maybe<Array<ResolversTypes['FoundApplicant']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplicantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicantPayload'] = ResolversParentTypes['ApplicantPayload']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Applicant']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application']> = {
  administrative?: Resolver<Maybe<ResolversTypes['AdministrativeResult']>, ParentType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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
  results?: Resolver<Array<ResolversTypes['ApplicationResult']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ApplicationStatus'], ParentType, ContextType>;
  submission?: Resolver<Maybe<ResolversTypes['Submission']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationExclusionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationExclusion'] = ResolversParentTypes['ApplicationExclusion']> = {
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  campaignId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
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

export type ApplicationExclusionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationExclusionConnection'] = ResolversParentTypes['ApplicationExclusionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApplicationExclusionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ApplicationExclusionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationExclusionEdge'] = ResolversParentTypes['ApplicationExclusionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApplicationExclusion'], ParentType, ContextType>;
};

export type ApplicationExclusionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationExclusionPayload'] = ResolversParentTypes['ApplicationExclusionPayload']> = {
  exclusion?: Resolver<Maybe<ResolversTypes['ApplicationExclusion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplicationGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationGap'] = ResolversParentTypes['ApplicationGap']> = {
  document?: Resolver<Maybe<ResolversTypes['ApplicantDocumentKind']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ApplicationGapKind'], ParentType, ContextType>;
};

export type ApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationPayload'] = ResolversParentTypes['ApplicationPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationResult'] = ResolversParentTypes['ApplicationResult']> = {
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

export type ApplicationsAnonymisePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationsAnonymisePayload'] = ResolversParentTypes['ApplicationsAnonymisePayload']> = {
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  done?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kept?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment']> = {
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

export type AssignmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentConnection'] = ResolversParentTypes['AssignmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssignmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AssignmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentEdge'] = ResolversParentTypes['AssignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assignment'], ParentType, ContextType>;
};

export type AuditRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditRecord'] = ResolversParentTypes['AuditRecord']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditRecordConnection'] = ResolversParentTypes['AuditRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditRecordEdge'] = ResolversParentTypes['AuditRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditRecord'], ParentType, ContextType>;
};

export type BehaviourExpectationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BehaviourExpectation'] = ResolversParentTypes['BehaviourExpectation']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['CoreValue'], ParentType, ContextType>;
};

export type BlockerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Blocker'] = ResolversParentTypes['Blocker']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  who?: Resolver<ResolversTypes['Helper'], ParentType, ContextType>;
};

export type CalendarTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarTerms'] = ResolversParentTypes['CalendarTerms']> = {
  days?: Resolver<Array<ResolversTypes['Holiday']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalibrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Calibration'] = ResolversParentTypes['Calibration']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  behaviourAfter?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  behaviourBefore?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  confirmedBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resultAfter?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  resultBefore?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
};

export type CalibrationChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalibrationChange'] = ResolversParentTypes['CalibrationChange']> = {
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

export type CalibrationChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalibrationChangeConnection'] = ResolversParentTypes['CalibrationChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CalibrationChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CalibrationChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalibrationChangeEdge'] = ResolversParentTypes['CalibrationChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CalibrationChange'], ParentType, ContextType>;
};

export type CalibrationChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalibrationChangePayload'] = ResolversParentTypes['CalibrationChangePayload']> = {
  calibration?: Resolver<Maybe<ResolversTypes['CalibrationSession']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['CalibrationChange']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CalibrationMarksResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalibrationMarks'] = ResolversParentTypes['CalibrationMarks']> = {
  behaviour?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
};

export type CalibrationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalibrationPayload'] = ResolversParentTypes['CalibrationPayload']> = {
  calibration?: Resolver<Maybe<ResolversTypes['CalibrationSession']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CalibrationSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalibrationSession'] = ResolversParentTypes['CalibrationSession']> = {
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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

export type CampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign']> = {
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  anonymisableAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  anonymisedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  deadlineAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CampaignKind'], ParentType, ContextType>;
  openStages?: Resolver<Array<ResolversTypes['CampaignStageKind']>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['CampaignRules']>, ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['CampaignStage']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CampaignStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignConnection'] = ResolversParentTypes['CampaignConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CampaignEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CampaignEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignEdge'] = ResolversParentTypes['CampaignEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
};

export type CampaignFunnelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignFunnel'] = ResolversParentTypes['CampaignFunnel']> = {
  by?: Resolver<ResolversTypes['FunnelBy'], ParentType, ContextType>;
  campaignId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leastCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['FunnelRow']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['FunnelRow'], ParentType, ContextType>;
};

export type CampaignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignPayload'] = ResolversParentTypes['CampaignPayload']> = {
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CampaignRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignRules'] = ResolversParentTypes['CampaignRules']> = {
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

export type CampaignStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignStage'] = ResolversParentTypes['CampaignStage']> = {
  closesAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CampaignStageKind'], ParentType, ContextType>;
  opensAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type CareerEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareerEffect'] = ResolversParentTypes['CareerEffect']> = {
  assignmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  evaluationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CareerEffectKind'], ParentType, ContextType>;
  planId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  raterBefore?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  raterNow?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type CategoryProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryProof'] = ResolversParentTypes['CategoryProof']> = {
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChartUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChartUnit'] = ResolversParentTypes['ChartUnit']> = {
  head?: Resolver<Maybe<ResolversTypes['DirectoryEntry']>, ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type CommitteeTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeTerms'] = ResolversParentTypes['CommitteeTerms']> = {
  claimMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offerDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionChange'] = ResolversParentTypes['CorrectionChange']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorrectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionPayload'] = ResolversParentTypes['CorrectionPayload']> = {
  correction?: Resolver<Maybe<ResolversTypes['CorrectionRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectionRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionRefusal'] = ResolversParentTypes['CorrectionRefusal']> = {
  confirmedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CorrectionRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionRequest'] = ResolversParentTypes['CorrectionRequest']> = {
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
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

export type CorrectionRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionRequestConnection'] = ResolversParentTypes['CorrectionRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CorrectionRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorrectionRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionRequestEdge'] = ResolversParentTypes['CorrectionRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CorrectionRequest'], ParentType, ContextType>;
};

export type CreditAccumulationSheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditAccumulationSheet'] = ResolversParentTypes['CreditAccumulationSheet']> = {
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['CreditOfLevel']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['SheetPerson'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['CreditRow']>, ParentType, ContextType>;
  yearFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yearTo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditConversionSheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditConversionSheet'] = ResolversParentTypes['CreditConversionSheet']> = {
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

export type CreditDeterminationSheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditDeterminationSheet'] = ResolversParentTypes['CreditDeterminationSheet']> = {
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

export type CreditLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditLine'] = ResolversParentTypes['CreditLine']> = {
  former?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CreditLineKind'], ParentType, ContextType>;
  new?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type CreditOfLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditOfLevel'] = ResolversParentTypes['CreditOfLevel']> = {
  level?: Resolver<ResolversTypes['FunctionalLevel'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type CreditPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditPart'] = ResolversParentTypes['CreditPart']> = {
  coefficient?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['FunctionalLevel'], ParentType, ContextType>;
  monthFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  monthTo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type CreditPointsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditPoints'] = ResolversParentTypes['CreditPoints']> = {
  parts?: Resolver<Array<ResolversTypes['CreditPart']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type CreditRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditRow'] = ResolversParentTypes['CreditRow']> = {
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

export type CyclePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyclePayload'] = ResolversParentTypes['CyclePayload']> = {
  cycle?: Resolver<Maybe<ResolversTypes['PerformanceCycle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CyclePhaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyclePhase'] = ResolversParentTypes['CyclePhase']> = {
  closesAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PhaseKind'], ParentType, ContextType>;
  opensAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type CyclePhaseExtendManyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyclePhaseExtendManyPayload'] = ResolversParentTypes['CyclePhaseExtendManyPayload']> = {
  outcomes?: Resolver<Maybe<Array<ResolversTypes['CyclePhaseExtendOutcome']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CyclePhaseExtendOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyclePhaseExtendOutcome'] = ResolversParentTypes['CyclePhaseExtendOutcome']> = {
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DatedNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatedName'] = ResolversParentTypes['DatedName']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['Proof']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export interface DayScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Day'], any> {
  name: 'Day';
}

export type DeadlinePassedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlinePassed'] = ResolversParentTypes['DeadlinePassed']> = {
  closedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DelegationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Delegation'] = ResolversParentTypes['Delegation']> = {
  from?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DevelopmentStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DevelopmentStep'] = ResolversParentTypes['DevelopmentStep']> = {
  doneAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DevelopmentStepStatus'], ParentType, ContextType>;
  stepId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DevelopmentTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DevelopmentTerms'] = ResolversParentTypes['DevelopmentTerms']> = {
  pnsLeastHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pppkMostHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DialogueStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DialogueStep'] = ResolversParentTypes['DialogueStep']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['TargetContent'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DialogueKind'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DirectoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryConnection'] = ResolversParentTypes['DirectoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DirectoryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DirectoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryEdge'] = ResolversParentTypes['DirectoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DirectoryEntry'], ParentType, ContextType>;
};

export type DirectoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryEntry'] = ResolversParentTypes['DirectoryEntry']> = {
  employeeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  holding?: Resolver<ResolversTypes['HoldingKind'], ParentType, ContextType>;
  isHead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  positionTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type DistributionBoundRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionBoundRule'] = ResolversParentTypes['DistributionBoundRule']> = {
  bound?: Resolver<ResolversTypes['DistributionBound'], ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  predicates?: Resolver<Array<ResolversTypes['Predicate']>, ParentType, ContextType>;
};

export type DistributionRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionRule'] = ResolversParentTypes['DistributionRule']> = {
  actual?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bound?: Resolver<ResolversTypes['DistributionBound'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  predicates?: Resolver<Array<ResolversTypes['Predicate']>, ParentType, ContextType>;
  satisfied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DistributionShapeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionShape'] = ResolversParentTypes['DistributionShape']> = {
  achievement?: Resolver<ResolversTypes['Achievement'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['DistributionBoundRule']>, ParentType, ContextType>;
};

export type DocumentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentPayload'] = ResolversParentTypes['DocumentPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  upload?: Resolver<Maybe<ResolversTypes['DocumentUpload']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DocumentUploadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentUpload'] = ResolversParentTypes['DocumentUpload']> = {
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  headers?: Resolver<Array<ResolversTypes['UploadHeader']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DossierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dossier'] = ResolversParentTypes['Dossier']> = {
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

export type DossierDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierDocument'] = ResolversParentTypes['DossierDocument']> = {
  kind?: Resolver<ResolversTypes['ApplicantDocumentKind'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EligibilityCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EligibilityCheck'] = ResolversParentTypes['EligibilityCheck']> = {
  ageCounted?: Resolver<ResolversTypes['AgeCounting'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  eligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['EligibilityFinding']>, ParentType, ContextType>;
  rulesNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EligibilityFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EligibilityFinding'] = ResolversParentTypes['EligibilityFinding']> = {
  actual?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['EligibilityRequirement'], ParentType, ContextType>;
};

export type EmployeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Employee'] = ResolversParentTypes['Employee'], FederationReferenceType extends FederationReferenceTypes['Employee'] = FederationReferenceTypes['Employee']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Employee']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignments?: Resolver<Array<ResolversTypes['Assignment']>, ParentType, ContextType, Partial<EmployeeAssignmentsArgs>>;
  birthDate?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  delegations?: Resolver<Maybe<Array<ResolversTypes['Delegation']>>, ParentType, ContextType>;
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

export type EmployeePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmployeePayload'] = ResolversParentTypes['EmployeePayload']> = {
  effects?: Resolver<Array<ResolversTypes['CareerEffect']>, ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entry'] = ResolversParentTypes['Entry']> = {
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  blockedBy?: Resolver<Array<ResolversTypes['Resting']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  undoUntil?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  undone?: Resolver<Maybe<ResolversTypes['EntryUndone']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntryUndoPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryUndoPayload'] = ResolversParentTypes['EntryUndoPayload']> = {
  effects?: Resolver<Array<ResolversTypes['CareerEffect']>, ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EntryUndoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryUndone'] = ResolversParentTypes['EntryUndone']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evaluation'] = ResolversParentTypes['Evaluation']> = {
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  behaviour?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  calibrations?: Resolver<Array<ResolversTypes['Calibration']>, ParentType, ContextType>;
  creditPoints?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['EvaluationVersion']>, ParentType, ContextType>;
  deadlineAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
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

export type EvaluationEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationEvidence'] = ResolversParentTypes['EvaluationEvidence']> = {
  planId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  planVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  progressEntries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvaluationFinaliseManyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationFinaliseManyPayload'] = ResolversParentTypes['EvaluationFinaliseManyPayload']> = {
  outcomes?: Resolver<Maybe<Array<ResolversTypes['EvaluationFinaliseOutcome']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EvaluationFinaliseOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationFinaliseOutcome'] = ResolversParentTypes['EvaluationFinaliseOutcome']> = {
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EvaluationFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationForm'] = ResolversParentTypes['EvaluationForm']> = {
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

export type EvaluationOpenManyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationOpenManyPayload'] = ResolversParentTypes['EvaluationOpenManyPayload']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcomes?: Resolver<Maybe<Array<ResolversTypes['EvaluationOpenOutcome']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EvaluationOpenOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationOpenOutcome'] = ResolversParentTypes['EvaluationOpenOutcome']> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EvaluationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationPayload'] = ResolversParentTypes['EvaluationPayload']> = {
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EvaluationPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationPeriod'] = ResolversParentTypes['EvaluationPeriod']> = {
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type EvaluationSegmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationSegment'] = ResolversParentTypes['EvaluationSegment']> = {
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

export type EvaluationSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationSummary'] = ResolversParentTypes['EvaluationSummary']> = {
  employeeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  employeeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evaluationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  holding?: Resolver<ResolversTypes['HoldingKind'], ParentType, ContextType>;
  positionTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  predicate?: Resolver<Maybe<ResolversTypes['Predicate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EvaluationStatus'], ParentType, ContextType>;
};

export type EvaluationSummaryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationSummaryConnection'] = ResolversParentTypes['EvaluationSummaryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvaluationSummaryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EvaluationSummaryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationSummaryEdge'] = ResolversParentTypes['EvaluationSummaryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EvaluationSummary'], ParentType, ContextType>;
};

export type EvaluationTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationTerms'] = ResolversParentTypes['EvaluationTerms']> = {
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

export type EvaluationUnitsTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationUnitsTerms'] = ResolversParentTypes['EvaluationUnitsTerms']> = {
  decisionWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distribution?: Resolver<Array<ResolversTypes['DistributionShape']>, ParentType, ContextType>;
  extensionDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statementDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvaluationVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationVerification'] = ResolversParentTypes['EvaluationVerification']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recomputed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  same?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvaluationVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationVersion'] = ResolversParentTypes['EvaluationVersion']> = {
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

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceFileTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceFileTerms'] = ResolversParentTypes['EvidenceFileTerms']> = {
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  mostBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceLink'] = ResolversParentTypes['EvidenceLink']> = {
  host?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvidencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidencePayload'] = ResolversParentTypes['EvidencePayload']> = {
  upload?: Resolver<Maybe<ResolversTypes['EvidenceUpload']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EvidenceTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceTerms'] = ResolversParentTypes['EvidenceTerms']> = {
  files?: Resolver<Array<ResolversTypes['EvidenceFileTerms']>, ParentType, ContextType>;
  mostPerEntry?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mostUnpacked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceUploadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceUpload'] = ResolversParentTypes['EvidenceUpload']> = {
  evidenceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  headers?: Resolver<Array<ResolversTypes['UploadHeader']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExclusionObjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExclusionObjection'] = ResolversParentTypes['ExclusionObjection']> = {
  accepted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeedbackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Feedback'] = ResolversParentTypes['Feedback']> = {
  about?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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

export type FeedbackAudienceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackAudience'] = ResolversParentTypes['FeedbackAudience']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['Employee']>, ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FeedbackConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackConnection'] = ResolversParentTypes['FeedbackConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FeedbackEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FeedbackEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackEdge'] = ResolversParentTypes['FeedbackEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Feedback'], ParentType, ContextType>;
};

export type FeedbackLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackLink'] = ResolversParentTypes['FeedbackLink']> = {
  behaviour?: Resolver<Maybe<ResolversTypes['CoreValue']>, ParentType, ContextType>;
  planId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  targetId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type FeedbackPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackPayload'] = ResolversParentTypes['FeedbackPayload']> = {
  feedback?: Resolver<Maybe<ResolversTypes['Feedback']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FeedbackReplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackReply'] = ResolversParentTypes['FeedbackReply']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeedbackRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackRequest'] = ResolversParentTypes['FeedbackRequest']> = {
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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

export type FeedbackRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackRequestConnection'] = ResolversParentTypes['FeedbackRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FeedbackRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FeedbackRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackRequestEdge'] = ResolversParentTypes['FeedbackRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FeedbackRequest'], ParentType, ContextType>;
};

export type FeedbackRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackRequestPayload'] = ResolversParentTypes['FeedbackRequestPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['FeedbackRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FeedbackTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackTerms'] = ResolversParentTypes['FeedbackTerms']> = {
  abuseWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestMostDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeedbackVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackVersion'] = ResolversParentTypes['FeedbackVersion']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FeedbackKind'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['FeedbackLink']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FilingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Filing'] = ResolversParentTypes['Filing']> = {
  missing?: Resolver<Array<ResolversTypes['FilingDocument']>, ParentType, ContextType>;
  received?: Resolver<Array<ResolversTypes['FilingDocument']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type FillRouteTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FillRouteTerms'] = ResolversParentTypes['FillRouteTerms']> = {
  from?: Resolver<Array<ResolversTypes['FormationCategory']>, ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['PlacementGround'], ParentType, ContextType>;
  to?: Resolver<Array<ResolversTypes['FormationCategory']>, ParentType, ContextType>;
  waives?: Resolver<Array<ResolversTypes['EligibilityRequirement']>, ParentType, ContextType>;
};

export type FillingFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FillingFinding'] = ResolversParentTypes['FillingFinding']> = {
  actual?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['EligibilityRequirement'], ParentType, ContextType>;
  waived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FollowUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUp'] = ResolversParentTypes['FollowUp']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  evaluationVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FollowUpKind'], ParentType, ContextType>;
};

export type FollowUpEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUpEntry'] = ResolversParentTypes['FollowUpEntry']> = {
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  planId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FormBehaviourResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormBehaviour'] = ResolversParentTypes['FormBehaviour']> = {
  expectation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  guides?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['CoreValue'], ParentType, ContextType>;
};

export type FormIndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormIndicator'] = ResolversParentTypes['FormIndicator']> = {
  aspect?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FormPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormPerson'] = ResolversParentTypes['FormPerson']> = {
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FormResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormResult'] = ResolversParentTypes['FormResult']> = {
  indicators?: Resolver<Array<ResolversTypes['FormIndicator']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  superiorResult?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FormationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Formation'] = ResolversParentTypes['Formation']> = {
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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

export type FormationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormationConnection'] = ResolversParentTypes['FormationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FormationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FormationCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormationCorrection'] = ResolversParentTypes['FormationCorrection']> = {
  after?: Resolver<ResolversTypes['FormationTerms'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['FormationTerms'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FormationCorrectionStatus'], ParentType, ContextType>;
};

export type FormationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormationEdge'] = ResolversParentTypes['FormationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Formation'], ParentType, ContextType>;
};

export type FormationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormationPayload'] = ResolversParentTypes['FormationPayload']> = {
  formation?: Resolver<Maybe<ResolversTypes['Formation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FormationSeatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormationSeats'] = ResolversParentTypes['FormationSeats']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opening?: Resolver<ResolversTypes['Opening'], ParentType, ContextType>;
  quota?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tiedNumbers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  unfilled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FormationSeatsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormationSeatsConnection'] = ResolversParentTypes['FormationSeatsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FormationSeatsEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FormationSeatsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormationSeatsEdge'] = ResolversParentTypes['FormationSeatsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FormationSeats'], ParentType, ContextType>;
};

export type FormationTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormationTerms'] = ResolversParentTypes['FormationTerms']> = {
  additionalTest?: Resolver<Maybe<ResolversTypes['AdditionalTest']>, ParentType, ContextType>;
  quota?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requirements?: Resolver<ResolversTypes['OpeningRequirements'], ParentType, ContextType>;
};

export type FoundApplicantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundApplicant'] = ResolversParentTypes['FoundApplicant']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opening?: Resolver<ResolversTypes['Opening'], ParentType, ContextType>;
  registrationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
};

export type FrozenIndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrozenIndicator'] = ResolversParentTypes['FrozenIndicator']> = {
  aspect?: Resolver<Maybe<ResolversTypes['Aspect']>, ParentType, ContextType>;
  indicatorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  perspective?: Resolver<Maybe<ResolversTypes['Perspective']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FrozenParentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrozenParent'] = ResolversParentTypes['FrozenParent']> = {
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  planId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ParentChoice'], ParentType, ContextType>;
  targetId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FrozenTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrozenTarget'] = ResolversParentTypes['FrozenTarget']> = {
  indicators?: Resolver<Array<ResolversTypes['FrozenIndicator']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TargetKind'], ParentType, ContextType>;
  parent?: Resolver<ResolversTypes['FrozenParent'], ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FunnelCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FunnelCount'] = ResolversParentTypes['FunnelCount']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['FunnelStep'], ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FunnelRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FunnelRow'] = ResolversParentTypes['FunnelRow']> = {
  category?: Resolver<Maybe<ResolversTypes['FormationCategory']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['FunnelCount']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['EducationLevel']>, ParentType, ContextType>;
  opening?: Resolver<Maybe<ResolversTypes['Opening']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  unfilled?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GroupAgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupAge'] = ResolversParentTypes['GroupAge']> = {
  group?: Resolver<ResolversTypes['PositionGroup'], ParentType, ContextType>;
  oldest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HandOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOver'] = ResolversParentTypes['HandOver']> = {
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  acknowledgement?: Resolver<Maybe<ResolversTypes['Acknowledgement']>, ParentType, ContextType>;
  deliveredAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  objectionExtended?: Resolver<Maybe<ResolversTypes['ObjectionExtension']>, ParentType, ContextType>;
  objectionUntil?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['ReceiptKind'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HeadedUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeadedUnit'] = ResolversParentTypes['HeadedUnit']> = {
  achievement?: Resolver<Maybe<ResolversTypes['Achievement']>, ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unitName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HolidayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Holiday'] = ResolversParentTypes['Holiday']> = {
  day?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HolidayKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HolidaysUnknownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HolidaysUnknown'] = ResolversParentTypes['HolidaysUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  explained?: Resolver<ResolversTypes['IdentifierExplanation'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IdentifierKind'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IdentifierExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentifierExplanation'] = ResolversParentTypes['IdentifierExplanation']> = {
  appointed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  birthDate?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
};

export type IdentifierTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentifierTaken'] = ResolversParentTypes['IdentifierTaken']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  employeeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  aspect?: Resolver<Maybe<ResolversTypes['Aspect']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  perspective?: Resolver<Maybe<ResolversTypes['Perspective']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IneligibilityGroundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IneligibilityGround'] = ResolversParentTypes['IneligibilityGround']> = {
  documents?: Resolver<Array<ResolversTypes['ApplicantDocumentKind']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['IneligibilityReason'], ParentType, ContextType>;
};

export interface InstantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Instant'], any> {
  name: 'Instant';
}

export type JudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  rating?: Resolver<ResolversTypes['Rating'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeavingNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeavingNote'] = ResolversParentTypes['LeavingNote']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  planId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LeftTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftTarget'] = ResolversParentTypes['LeftTarget']> = {
  reason?: Resolver<ResolversTypes['LeftReason'], ParentType, ContextType>;
  targetId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LevelCoefficientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelCoefficient'] = ResolversParentTypes['LevelCoefficient']> = {
  level?: Resolver<ResolversTypes['FunctionalLevel'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type LevelNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelNeed'] = ResolversParentTypes['LevelNeed']> = {
  grade?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['FunctionalLevel'], ParentType, ContextType>;
  nextLevel?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type ListChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListChange'] = ResolversParentTypes['ListChange']> = {
  after?: Resolver<Maybe<ResolversTypes['AnnouncedRow']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['AnnouncedRow']>, ParentType, ContextType>;
  formationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ListChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListChangeConnection'] = ResolversParentTypes['ListChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ListChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ListChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListChangeEdge'] = ResolversParentTypes['ListChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ListChange'], ParentType, ContextType>;
};

export type ListPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListPayload'] = ResolversParentTypes['ListPayload']> = {
  announcement?: Resolver<Maybe<ResolversTypes['Announcement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ListPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListPreview'] = ResolversParentTypes['ListPreview']> = {
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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

export type MeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Applicant']>, ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType, RequireFields<MeApplicationArgs, 'campaignId'>>;
  corrections?: Resolver<ResolversTypes['CorrectionRequestConnection'], ParentType, ContextType, RequireFields<MeCorrectionsArgs, 'first'>>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  __resolveType: TypeResolveFn<'QualitativeMeasure' | 'QuantitativeMeasure', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  absenceRecord?: Resolver<ResolversTypes['AbsencePayload'], ParentType, ContextType, RequireFields<MutationAbsenceRecordArgs, 'input'>>;
  absenceWithdraw?: Resolver<ResolversTypes['AbsencePayload'], ParentType, ContextType, RequireFields<MutationAbsenceWithdrawArgs, 'input'>>;
  abuseDecide?: Resolver<ResolversTypes['AbusePayload'], ParentType, ContextType, RequireFields<MutationAbuseDecideArgs, 'input'>>;
  abuseReveal?: Resolver<ResolversTypes['AbusePayload'], ParentType, ContextType, RequireFields<MutationAbuseRevealArgs, 'input'>>;
  applicantLookUp?: Resolver<ResolversTypes['ApplicantLookUpPayload'], ParentType, ContextType, RequireFields<MutationApplicantLookUpArgs, 'input'>>;
  applicationDisqualify?: Resolver<ResolversTypes['ApplicationExclusionPayload'], ParentType, ContextType, RequireFields<MutationApplicationDisqualifyArgs, 'input'>>;
  applicationSave?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationSaveArgs, 'input'>>;
  applicationSubmit?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationSubmitArgs, 'input'>>;
  applicationWithdraw?: Resolver<ResolversTypes['ApplicationExclusionPayload'], ParentType, ContextType, RequireFields<MutationApplicationWithdrawArgs, 'input'>>;
  applicationsAnonymise?: Resolver<ResolversTypes['ApplicationsAnonymisePayload'], ParentType, ContextType, RequireFields<MutationApplicationsAnonymiseArgs, 'input'>>;
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
  campaignCreate?: Resolver<ResolversTypes['CampaignPayload'], ParentType, ContextType, RequireFields<MutationCampaignCreateArgs, 'input'>>;
  campaignPublish?: Resolver<ResolversTypes['CampaignPayload'], ParentType, ContextType, RequireFields<MutationCampaignPublishArgs, 'input'>>;
  campaignRuleChange?: Resolver<ResolversTypes['CampaignPayload'], ParentType, ContextType, RequireFields<MutationCampaignRuleChangeArgs, 'input'>>;
  campaignStageExtend?: Resolver<ResolversTypes['CampaignPayload'], ParentType, ContextType, RequireFields<MutationCampaignStageExtendArgs, 'input'>>;
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
  identifierAdd?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationIdentifierAddArgs, 'input'>>;
  identifierCorrect?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationIdentifierCorrectArgs, 'input'>>;
  listPublish?: Resolver<ResolversTypes['ListPayload'], ParentType, ContextType, RequireFields<MutationListPublishArgs, 'input'>>;
  nikCorrect?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationNikCorrectArgs, 'input'>>;
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
  unitAchievementSet?: Resolver<ResolversTypes['UnitAchievementPayload'], ParentType, ContextType, RequireFields<MutationUnitAchievementSetArgs, 'input'>>;
  unitClose?: Resolver<ResolversTypes['UnitPayload'], ParentType, ContextType, RequireFields<MutationUnitCloseArgs, 'input'>>;
  unitCreate?: Resolver<ResolversTypes['UnitPayload'], ParentType, ContextType, RequireFields<MutationUnitCreateArgs, 'input'>>;
  unitFinalise?: Resolver<ResolversTypes['UnitAchievementPayload'], ParentType, ContextType, RequireFields<MutationUnitFinaliseArgs, 'input'>>;
  unitRename?: Resolver<ResolversTypes['UnitPayload'], ParentType, ContextType, RequireFields<MutationUnitRenameArgs, 'input'>>;
  unitReopen?: Resolver<ResolversTypes['UnitAchievementPayload'], ParentType, ContextType, RequireFields<MutationUnitReopenArgs, 'input'>>;
  verificationClaim?: Resolver<ResolversTypes['VerificationPayload'], ParentType, ContextType, RequireFields<MutationVerificationClaimArgs, 'input'>>;
  verificationClaimNext?: Resolver<ResolversTypes['VerificationPayload'], ParentType, ContextType, RequireFields<MutationVerificationClaimNextArgs, 'input'>>;
  verificationDecide?: Resolver<ResolversTypes['VerificationPayload'], ParentType, ContextType, RequireFields<MutationVerificationDecideArgs, 'input'>>;
  verificationDeclareConflict?: Resolver<ResolversTypes['VerificationPayload'], ParentType, ContextType, RequireFields<MutationVerificationDeclareConflictArgs, 'input'>>;
  verificationProlong?: Resolver<ResolversTypes['VerificationPayload'], ParentType, ContextType, RequireFields<MutationVerificationProlongArgs, 'input'>>;
  verificationProofOpen?: Resolver<ResolversTypes['VerificationProofPayload'], ParentType, ContextType, RequireFields<MutationVerificationProofOpenArgs, 'input'>>;
  verificationRelease?: Resolver<ResolversTypes['VerificationPayload'], ParentType, ContextType, RequireFields<MutationVerificationReleaseArgs, 'input'>>;
  verificationReopen?: Resolver<ResolversTypes['VerificationPayload'], ParentType, ContextType, RequireFields<MutationVerificationReopenArgs, 'input'>>;
};

export type NextStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NextStep'] = ResolversParentTypes['NextStep']> = {
  code?: Resolver<ResolversTypes['NextStepCode'], ParentType, ContextType>;
  deadlineAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CampaignStageKind'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Absence' | 'AbsenceSheet' | 'AbuseReport' | 'Applicant' | 'Application' | 'ApplicationExclusion' | 'Assignment' | 'CalibrationChange' | 'CalibrationSession' | 'Campaign' | 'CorrectionRequest' | 'Delegation' | 'Employee' | 'Entry' | 'Evaluation' | 'Evidence' | 'Feedback' | 'FeedbackRequest' | 'Formation' | 'Indicator' | 'Me' | 'Objection' | 'Offer' | 'Opening' | 'Panel' | 'PerformanceCycle' | 'Plan' | 'PlanComment' | 'PlanTemplate' | 'PolicyEntry' | 'Position' | 'ProgressEntry' | 'ReviewInvitation' | 'ReviewRound' | 'ReviewSubject' | 'ReviewTemplate' | 'ScoreImport' | 'SelectionObjection' | 'Target' | 'Unit' | 'UnitAchievement' | 'Verification', ParentType, ContextType>;
};

export type ObjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Objection'] = ResolversParentTypes['Objection']> = {
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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

export type ObjectionAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectionAssignment'] = ResolversParentTypes['ObjectionAssignment']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ObjectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectionConnection'] = ResolversParentTypes['ObjectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ObjectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObjectionDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectionDecision'] = ResolversParentTypes['ObjectionDecision']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  behaviour?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  hearing?: Resolver<ResolversTypes['ObjectionHearing'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ObjectionOutcome'], ParentType, ContextType>;
  reasons?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
};

export type ObjectionDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectionDraft'] = ResolversParentTypes['ObjectionDraft']> = {
  evidenceIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  grounds?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObjectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectionEdge'] = ResolversParentTypes['ObjectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ObjectionItem'], ParentType, ContextType>;
};

export type ObjectionExtensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectionExtension'] = ResolversParentTypes['ObjectionExtension']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type ObjectionItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectionItem'] = ResolversParentTypes['ObjectionItem']> = {
  deadlineAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  evaluationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  hasDecider?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holidaysUnknown?: Resolver<Maybe<ResolversTypes['HolidaysUnknown']>, ParentType, ContextType>;
  objectionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ObjectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectionPayload'] = ResolversParentTypes['ObjectionPayload']> = {
  objection?: Resolver<Maybe<ResolversTypes['Objection']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ObjectionPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectionPlan'] = ResolversParentTypes['ObjectionPlan']> = {
  planId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['ProgressConnection'], ParentType, ContextType, RequireFields<ObjectionPlanProgressArgs, 'first'>>;
  versions?: Resolver<Array<ResolversTypes['PlanVersion']>, ParentType, ContextType>;
};

export type ObjectionStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectionStatement'] = ResolversParentTypes['ObjectionStatement']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['ObjectionSide'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  after?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  appliedFor?: Resolver<ResolversTypes['Opening'], ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  campaignId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  candidate?: Resolver<Maybe<ResolversTypes['OfferCandidate']>, ParentType, ContextType>;
  deadlineAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
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

export type OfferCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferCandidate'] = ResolversParentTypes['OfferCandidate']> = {
  birthDate?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  education?: Resolver<ResolversTypes['ApplicantEducation'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
};

export type OfferConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferConnection'] = ResolversParentTypes['OfferConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfferEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OfferEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferEdge'] = ResolversParentTypes['OfferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Offer'], ParentType, ContextType>;
};

export type OfferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferPayload'] = ResolversParentTypes['OfferPayload']> = {
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OffersPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OffersPayload'] = ResolversParentTypes['OffersPayload']> = {
  offers?: Resolver<Array<ResolversTypes['Offer']>, ParentType, ContextType>;
  seats?: Resolver<Maybe<ResolversTypes['FormationSeats']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OfficerFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficerFigures'] = ResolversParentTypes['OfficerFigures']> = {
  claimed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  firstLooks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notShared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  secondLooks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpeningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Opening'] = ResolversParentTypes['Opening']> = {
  additionalTest?: Resolver<Maybe<ResolversTypes['AdditionalTest']>, ParentType, ContextType>;
  campaignId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['FormationCategory'], ParentType, ContextType>;
  corrections?: Resolver<Array<ResolversTypes['OpeningCorrection']>, ParentType, ContextType>;
  formationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  positionGroup?: Resolver<ResolversTypes['PositionGroup'], ParentType, ContextType>;
  positionTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quota?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requirements?: Resolver<ResolversTypes['OpeningRequirements'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unitName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpeningConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningConnection'] = ResolversParentTypes['OpeningConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OpeningEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpeningCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningCorrection'] = ResolversParentTypes['OpeningCorrection']> = {
  after?: Resolver<ResolversTypes['FormationTerms'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['FormationTerms'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpeningEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningEdge'] = ResolversParentTypes['OpeningEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Opening'], ParentType, ContextType>;
};

export type OpeningRequirementsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningRequirements'] = ResolversParentTypes['OpeningRequirements']> = {
  documents?: Resolver<Array<ResolversTypes['ApplicantDocumentKind']>, ParentType, ContextType>;
  education?: Resolver<Array<ResolversTypes['EducationLevel']>, ParentType, ContextType>;
  experienceYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  leastGpa?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  majors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  oldestAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrganisationTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationTerms'] = ResolversParentTypes['OrganisationTerms']> = {
  correctionWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  delegationDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notesDaysAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notesDaysBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordDaysAhead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undoDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutcomeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeCount'] = ResolversParentTypes['OutcomeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ListOutcome'], ParentType, ContextType>;
};

export type OutstandingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutstandingConnection'] = ResolversParentTypes['OutstandingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OutstandingEdge']>, ParentType, ContextType>;
  ofCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutstandingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutstandingEdge'] = ResolversParentTypes['OutstandingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OutstandingPerson'], ParentType, ContextType>;
};

export type OutstandingPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutstandingPerson'] = ResolversParentTypes['OutstandingPerson']> = {
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

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PanelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Panel'] = ResolversParentTypes['Panel']> = {
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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

export type PanelAbsenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PanelAbsence'] = ResolversParentTypes['PanelAbsence']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PanelAnchorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PanelAnchor'] = ResolversParentTypes['PanelAnchor']> = {
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PanelCardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PanelCard'] = ResolversParentTypes['PanelCard']> = {
  counts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  discussion?: Resolver<Maybe<ResolversTypes['PanelDiscussion']>, ParentType, ContextType>;
  member?: Resolver<ResolversTypes['PanelMember'], ParentType, ContextType>;
  scores?: Resolver<Array<ResolversTypes['PanelScore']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PanelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PanelConnection'] = ResolversParentTypes['PanelConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PanelEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PanelCriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PanelCriterion'] = ResolversParentTypes['PanelCriterion']> = {
  anchors?: Resolver<Array<ResolversTypes['PanelAnchor']>, ParentType, ContextType>;
  criterionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PanelDiscussionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PanelDiscussion'] = ResolversParentTypes['PanelDiscussion']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scores?: Resolver<Maybe<Array<ResolversTypes['PanelScore']>>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PanelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PanelEdge'] = ResolversParentTypes['PanelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Panel'], ParentType, ContextType>;
};

export type PanelMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PanelMember'] = ResolversParentTypes['PanelMember']> = {
  employeeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PanelParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PanelParticipant'] = ResolversParentTypes['PanelParticipant']> = {
  absence?: Resolver<Maybe<ResolversTypes['PanelAbsence']>, ParentType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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

export type PanelParticipantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PanelParticipantConnection'] = ResolversParentTypes['PanelParticipantConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PanelParticipantEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PanelParticipantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PanelParticipantEdge'] = ResolversParentTypes['PanelParticipantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PanelParticipant'], ParentType, ContextType>;
};

export type PanelParticipantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PanelParticipantPayload'] = ResolversParentTypes['PanelParticipantPayload']> = {
  participant?: Resolver<Maybe<ResolversTypes['PanelParticipant']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PanelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PanelPayload'] = ResolversParentTypes['PanelPayload']> = {
  panel?: Resolver<Maybe<ResolversTypes['Panel']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PanelProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PanelProgress'] = ResolversParentTypes['PanelProgress']> = {
  cardsAsked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cardsIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  states?: Resolver<Array<ResolversTypes['PanelStateCount']>, ParentType, ContextType>;
};

export type PanelScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PanelScore'] = ResolversParentTypes['PanelScore']> = {
  criterionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PanelStateCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PanelStateCount'] = ResolversParentTypes['PanelStateCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PanelParticipantState'], ParentType, ContextType>;
};

export type PartLeastResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartLeast'] = ResolversParentTypes['PartLeast']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartScore'] = ResolversParentTypes['PartScore']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  least?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  passed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CampaignStageKind'], ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PassingRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassingRules'] = ResolversParentTypes['PassingRules']> = {
  categories?: Resolver<Array<ResolversTypes['FormationCategory']>, ParentType, ContextType>;
  least?: Resolver<Array<ResolversTypes['PartLeast']>, ParentType, ContextType>;
  positionGroups?: Resolver<Array<ResolversTypes['PositionGroup']>, ParentType, ContextType>;
};

export type PassingTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassingTerms'] = ResolversParentTypes['PassingTerms']> = {
  categories?: Resolver<Array<ResolversTypes['FormationCategory']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['PositionGroup']>, ParentType, ContextType>;
  least?: Resolver<Array<ResolversTypes['PartLeast']>, ParentType, ContextType>;
};

export type PerformanceCycleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PerformanceCycle'] = ResolversParentTypes['PerformanceCycle'], FederationReferenceType extends FederationReferenceTypes['PerformanceCycle'] = FederationReferenceTypes['PerformanceCycle']> = {
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

export type PerformanceTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PerformanceTerms'] = ResolversParentTypes['PerformanceTerms']> = {
  newSegmentDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returnGraceDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonSnapshotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonSnapshot'] = ResolversParentTypes['PersonSnapshot']> = {
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CivilStatus'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PhaseExtensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhaseExtension'] = ResolversParentTypes['PhaseExtension']> = {
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

export type PhaseExtensionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhaseExtensionConnection'] = ResolversParentTypes['PhaseExtensionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PhaseExtensionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PhaseExtensionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhaseExtensionEdge'] = ResolversParentTypes['PhaseExtensionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PhaseExtension'], ParentType, ContextType>;
};

export type PlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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

export type PlanApproveManyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanApproveManyPayload'] = ResolversParentTypes['PlanApproveManyPayload']> = {
  outcomes?: Resolver<Maybe<Array<ResolversTypes['PlanApproveOutcome']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlanApproveOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanApproveOutcome'] = ResolversParentTypes['PlanApproveOutcome']> = {
  opened?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlanChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanChange'] = ResolversParentTypes['PlanChange']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanCommentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanComment'] = ResolversParentTypes['PlanComment']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  entryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  targetId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanCommentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanCommentPayload'] = ResolversParentTypes['PlanCommentPayload']> = {
  comment?: Resolver<Maybe<ResolversTypes['PlanComment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlanCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanCounts'] = ResolversParentTypes['PlanCounts']> = {
  agreed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  targets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingForEmployee?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingForSuperior?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanForm'] = ResolversParentTypes['PlanForm']> = {
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

export type PlanFrameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanFrame'] = ResolversParentTypes['PlanFrame']> = {
  accountabilityScheme?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  consequences?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  expectations?: Resolver<Array<ResolversTypes['BehaviourExpectation']>, ParentType, ContextType>;
  resourceSupport?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanPayload'] = ResolversParentTypes['PlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlanStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanStep'] = ResolversParentTypes['PlanStep']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanTakenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanTakenPayload'] = ResolversParentTypes['PlanTakenPayload']> = {
  left?: Resolver<Maybe<Array<ResolversTypes['LeftTarget']>>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  taken?: Resolver<Maybe<Array<ResolversTypes['TakenTarget']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlanTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanTemplate'] = ResolversParentTypes['PlanTemplate']> = {
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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

export type PlanTemplateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanTemplateConnection'] = ResolversParentTypes['PlanTemplateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlanTemplateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PlanTemplateDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanTemplateDraft'] = ResolversParentTypes['PlanTemplateDraft']> = {
  isHead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['FunctionalLevel']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  positionTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['TargetContent']>, ParentType, ContextType>;
};

export type PlanTemplateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanTemplateEdge'] = ResolversParentTypes['PlanTemplateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlanTemplate'], ParentType, ContextType>;
};

export type PlanTemplateEditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanTemplateEdition'] = ResolversParentTypes['PlanTemplateEdition']> = {
  isHead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['FunctionalLevel']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  positionTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['TargetContent']>, ParentType, ContextType>;
};

export type PlanTemplatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanTemplatePayload'] = ResolversParentTypes['PlanTemplatePayload']> = {
  template?: Resolver<Maybe<ResolversTypes['PlanTemplate']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlanVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanVersion'] = ResolversParentTypes['PlanVersion']> = {
  approvedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  approvedBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  frame?: Resolver<ResolversTypes['PlanFrame'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['FrozenTarget']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type PlanVoidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanVoid'] = ResolversParentTypes['PlanVoid']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['PlanVoidCause'], ParentType, ContextType>;
};

export type PolicyChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyChange'] = ResolversParentTypes['PolicyChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicyEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyEntry'] = ResolversParentTypes['PolicyEntry']> = {
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  basedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type PolicyEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyEntryConnection'] = ResolversParentTypes['PolicyEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PolicyEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyEntryEdge'] = ResolversParentTypes['PolicyEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyEntry'], ParentType, ContextType>;
};

export type PolicyInForceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyInForce'] = ResolversParentTypes['PolicyInForce']> = {
  kind?: Resolver<ResolversTypes['PolicyKind'], ParentType, ContextType>;
  released?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['PolicyTerms'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyPayload'] = ResolversParentTypes['PolicyPayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['PolicyEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PolicyTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyTerms'] = ResolversParentTypes['PolicyTerms']> = {
  __resolveType: TypeResolveFn<'CalendarTerms' | 'CommitteeTerms' | 'DevelopmentTerms' | 'EvaluationTerms' | 'EvaluationUnitsTerms' | 'EvidenceTerms' | 'FeedbackTerms' | 'OrganisationTerms' | 'PerformanceTerms' | 'RecruitmentTerms' | 'RetentionTerms' | 'ReviewsTerms', ParentType, ContextType>;
};

export type PolicyWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyWarning'] = ResolversParentTypes['PolicyWarning']> = {
  code?: Resolver<ResolversTypes['PolicyWarningCode'], ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
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

export type PositionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionPayload'] = ResolversParentTypes['PositionPayload']> = {
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PredicateCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PredicateCount'] = ResolversParentTypes['PredicateCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
};

export type PredicatePercentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PredicatePercent'] = ResolversParentTypes['PredicatePercent']> = {
  percent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
};

export type PreviewedFormationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewedFormation'] = ResolversParentTypes['PreviewedFormation']> = {
  changeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  formationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  opening?: Resolver<Maybe<ResolversTypes['Opening']>, ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['OutcomeCount']>, ParentType, ContextType>;
  tied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unfilled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PriorityGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriorityGroup'] = ResolversParentTypes['PriorityGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  positionGroups?: Resolver<Maybe<Array<ResolversTypes['PositionGroup']>>, ParentType, ContextType>;
};

export type ProgressConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressConnection'] = ResolversParentTypes['ProgressConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProgressEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgressEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressEdge'] = ResolversParentTypes['ProgressEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProgressEntry'], ParentType, ContextType>;
};

export type ProgressEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressEntry'] = ResolversParentTypes['ProgressEntry']> = {
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

export type ProgressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressPayload'] = ResolversParentTypes['ProgressPayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['ProgressEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PromotionManyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionManyPayload'] = ResolversParentTypes['PromotionManyPayload']> = {
  outcomes?: Resolver<Maybe<Array<ResolversTypes['PromotionOutcome']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PromotionOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionOutcome'] = ResolversParentTypes['PromotionOutcome']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proof'] = ResolversParentTypes['Proof']> = {
  issuedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QualitativeMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualitativeMeasure'] = ResolversParentTypes['QualitativeMeasure']> = {
  standard?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuantitativeMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuantitativeMeasure'] = ResolversParentTypes['QuantitativeMeasure']> = {
  accumulation?: Resolver<ResolversTypes['Accumulation'], ParentType, ContextType>;
  baseline?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  targetHigh?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  absenceSheet?: Resolver<Maybe<ResolversTypes['AbsenceSheet']>, ParentType, ContextType, RequireFields<QueryAbsenceSheetArgs, 'employeeId' | 'year'>>;
  abuseQueue?: Resolver<ResolversTypes['AbuseReportConnection'], ParentType, ContextType, RequireFields<QueryAbuseQueueArgs, 'decided' | 'first'>>;
  announcement?: Resolver<Maybe<ResolversTypes['Announcement']>, ParentType, ContextType, RequireFields<QueryAnnouncementArgs, 'campaignId' | 'stage'>>;
  announcements?: Resolver<Array<ResolversTypes['Announcement']>, ParentType, ContextType, RequireFields<QueryAnnouncementsArgs, 'campaignId'>>;
  applicantLookUps?: Resolver<ResolversTypes['ApplicantLookUpConnection'], ParentType, ContextType, RequireFields<QueryApplicantLookUpsArgs, 'campaignId' | 'first'>>;
  applicationExclusions?: Resolver<ResolversTypes['ApplicationExclusionConnection'], ParentType, ContextType, RequireFields<QueryApplicationExclusionsArgs, 'campaignId' | 'first'>>;
  auditTrail?: Resolver<ResolversTypes['AuditRecordConnection'], ParentType, ContextType, RequireFields<QueryAuditTrailArgs, 'first' | 'subject'>>;
  calibration?: Resolver<Maybe<ResolversTypes['CalibrationSession']>, ParentType, ContextType, RequireFields<QueryCalibrationArgs, 'unitId' | 'year'>>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType, RequireFields<QueryCampaignArgs, 'id'>>;
  campaignFunnel?: Resolver<Maybe<ResolversTypes['CampaignFunnel']>, ParentType, ContextType, RequireFields<QueryCampaignFunnelArgs, 'by' | 'campaignId'>>;
  campaigns?: Resolver<ResolversTypes['CampaignConnection'], ParentType, ContextType, RequireFields<QueryCampaignsArgs, 'first' | 'regionCode'>>;
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
  formation?: Resolver<Maybe<ResolversTypes['Formation']>, ParentType, ContextType, RequireFields<QueryFormationArgs, 'id'>>;
  formationQueue?: Resolver<ResolversTypes['FormationConnection'], ParentType, ContextType, RequireFields<QueryFormationQueueArgs, 'first'>>;
  formationSeats?: Resolver<ResolversTypes['FormationSeatsConnection'], ParentType, ContextType, RequireFields<QueryFormationSeatsArgs, 'campaignId' | 'first'>>;
  lawInForce?: Resolver<Array<ResolversTypes['PolicyInForce']>, ParentType, ContextType, RequireFields<QueryLawInForceArgs, 'regionCode'>>;
  listPreview?: Resolver<Maybe<ResolversTypes['ListPreview']>, ParentType, ContextType, RequireFields<QueryListPreviewArgs, 'campaignId' | 'stage'>>;
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  myPanels?: Resolver<ResolversTypes['PanelConnection'], ParentType, ContextType, RequireFields<QueryMyPanelsArgs, 'first'>>;
  myTasks?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType, Partial<QueryMyTasksArgs>>;
  myTeam?: Resolver<Array<ResolversTypes['TeamMember']>, ParentType, ContextType, Partial<QueryMyTeamArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  objectionQueue?: Resolver<ResolversTypes['ObjectionConnection'], ParentType, ContextType, RequireFields<QueryObjectionQueueArgs, 'first'>>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType, RequireFields<QueryOfferArgs, 'id'>>;
  offers?: Resolver<ResolversTypes['OfferConnection'], ParentType, ContextType, RequireFields<QueryOffersArgs, 'first' | 'formationId'>>;
  offersOverdue?: Resolver<ResolversTypes['OfferConnection'], ParentType, ContextType, RequireFields<QueryOffersOverdueArgs, 'campaignId' | 'first'>>;
  openings?: Resolver<ResolversTypes['OpeningConnection'], ParentType, ContextType, RequireFields<QueryOpeningsArgs, 'campaignId' | 'first'>>;
  organisationChart?: Resolver<Maybe<Array<ResolversTypes['ChartUnit']>>, ParentType, ContextType, Partial<QueryOrganisationChartArgs>>;
  outstanding?: Resolver<Maybe<ResolversTypes['OutstandingConnection']>, ParentType, ContextType, RequireFields<QueryOutstandingArgs, 'filter' | 'first' | 'sort'>>;
  panel?: Resolver<Maybe<ResolversTypes['Panel']>, ParentType, ContextType, RequireFields<QueryPanelArgs, 'id'>>;
  panels?: Resolver<ResolversTypes['PanelConnection'], ParentType, ContextType, RequireFields<QueryPanelsArgs, 'campaignId' | 'first'>>;
  phaseExtensions?: Resolver<Maybe<ResolversTypes['PhaseExtensionConnection']>, ParentType, ContextType, RequireFields<QueryPhaseExtensionsArgs, 'cycleId' | 'first' | 'phase'>>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType, RequireFields<QueryPlanArgs, 'id'>>;
  planForm?: Resolver<Maybe<ResolversTypes['PlanForm']>, ParentType, ContextType, RequireFields<QueryPlanFormArgs, 'id'>>;
  planTemplate?: Resolver<Maybe<ResolversTypes['PlanTemplate']>, ParentType, ContextType, RequireFields<QueryPlanTemplateArgs, 'id'>>;
  planTemplates?: Resolver<ResolversTypes['PlanTemplateConnection'], ParentType, ContextType, RequireFields<QueryPlanTemplatesArgs, 'first'>>;
  policyEntries?: Resolver<ResolversTypes['PolicyEntryConnection'], ParentType, ContextType, RequireFields<QueryPolicyEntriesArgs, 'first'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, Partial<QueryRegionArgs>>;
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
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType, RequireFields<QueryUnitArgs, 'id'>>;
  unitAchievement?: Resolver<Maybe<ResolversTypes['UnitAchievement']>, ParentType, ContextType, RequireFields<QueryUnitAchievementArgs, 'unitId' | 'year'>>;
  unitDistribution?: Resolver<Maybe<ResolversTypes['UnitDistribution']>, ParentType, ContextType, RequireFields<QueryUnitDistributionArgs, 'unitId' | 'year'>>;
  unitEvaluations?: Resolver<Maybe<ResolversTypes['EvaluationSummaryConnection']>, ParentType, ContextType, RequireFields<QueryUnitEvaluationsArgs, 'first' | 'unitId' | 'year'>>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType, RequireFields<QueryVerificationArgs, 'id'>>;
  verificationFigures?: Resolver<Maybe<ResolversTypes['WorkbenchFigures']>, ParentType, ContextType, RequireFields<QueryVerificationFiguresArgs, 'campaignId'>>;
  verificationQueue?: Resolver<ResolversTypes['VerificationConnection'], ParentType, ContextType, RequireFields<QueryVerificationQueueArgs, 'first' | 'formationId'>>;
  verificationWorkbench?: Resolver<ResolversTypes['VerificationConnection'], ParentType, ContextType, RequireFields<QueryVerificationWorkbenchArgs, 'campaignId' | 'first' | 'view'>>;
};

export type RankingKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingKey'] = ResolversParentTypes['RankingKey']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordEntry'] = ResolversParentTypes['RecordEntry']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['RecordFieldChange']>, ParentType, ContextType>;
  deed?: Resolver<ResolversTypes['RecordDeed'], ParentType, ContextType>;
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['Proof']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdrawnEntryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RecordFieldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordFieldChange'] = ResolversParentTypes['RecordFieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['RecordField'], ParentType, ContextType>;
};

export type RecruitmentTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecruitmentTerms'] = ResolversParentTypes['RecruitmentTerms']> = {
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

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cycle?: Resolver<Maybe<ResolversTypes['PerformanceCycle']>, ParentType, ContextType, RequireFields<RegionCycleArgs, 'year'>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  units?: Resolver<Maybe<Array<ResolversTypes['Unit']>>, ParentType, ContextType, Partial<RegionUnitsArgs>>;
};

export type RestingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resting'] = ResolversParentTypes['Resting']> = {
  kind?: Resolver<ResolversTypes['RestingKind'], ParentType, ContextType>;
  objectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RetentionTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionTerms'] = ResolversParentTypes['RetentionTerms']> = {
  leastCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  years?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewAskedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewAskedCount'] = ResolversParentTypes['ReviewAskedCount']> = {
  asked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['RaterGroup'], ParentType, ContextType>;
};

export type ReviewAudienceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewAudience'] = ResolversParentTypes['ReviewAudience']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Array<ResolversTypes['ReviewAudienceMember']>, ParentType, ContextType>;
};

export type ReviewCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewCandidate'] = ResolversParentTypes['ReviewCandidate']> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['RaterGroup'], ParentType, ContextType>;
};

export type ReviewCommentAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewCommentAnswer'] = ResolversParentTypes['ReviewCommentAnswer']> = {
  question?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewConflict'] = ResolversParentTypes['ReviewConflict']> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewDevelopmentSeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewDevelopmentSeed'] = ResolversParentTypes['ReviewDevelopmentSeed']> = {
  guides?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ReviewSeedReason'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['CoreValue'], ParentType, ContextType>;
};

export type ReviewDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewDraft'] = ResolversParentTypes['ReviewDraft']> = {
  comments?: Resolver<Array<ResolversTypes['ReviewCommentAnswer']>, ParentType, ContextType>;
  scores?: Resolver<Array<ResolversTypes['ReviewScoreAnswer']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewEnrolManyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewEnrolManyPayload'] = ResolversParentTypes['ReviewEnrolManyPayload']> = {
  outcomes?: Resolver<Maybe<Array<ResolversTypes['ReviewSubjectOutcome']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewEnrolUnitOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewEnrolUnitOutcome'] = ResolversParentTypes['ReviewEnrolUnitOutcome']> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ReviewSubject']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewEnrolUnitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewEnrolUnitPayload'] = ResolversParentTypes['ReviewEnrolUnitPayload']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcomes?: Resolver<Maybe<Array<ResolversTypes['ReviewEnrolUnitOutcome']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewExternalInvitePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewExternalInvitePayload'] = ResolversParentTypes['ReviewExternalInvitePayload']> = {
  subject?: Resolver<Maybe<ResolversTypes['ReviewSubject']>, ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewExternalOpenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewExternalOpenPayload'] = ResolversParentTypes['ReviewExternalOpenPayload']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['ReviewExternalView']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewExternalRaterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewExternalRater'] = ResolversParentTypes['ReviewExternalRater']> = {
  externalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  handedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  handedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  invited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewExternalSubmitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewExternalSubmitPayload'] = ResolversParentTypes['ReviewExternalSubmitPayload']> = {
  received?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewExternalViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewExternalView'] = ResolversParentTypes['ReviewExternalView']> = {
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

export type ReviewFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewForm'] = ResolversParentTypes['ReviewForm']> = {
  questions?: Resolver<Array<ResolversTypes['ReviewQuestion']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['ReviewValueForm']>, ParentType, ContextType>;
};

export type ReviewGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewGap'] = ResolversParentTypes['ReviewGap']> = {
  gap?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  others?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  self?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['CoreValue'], ParentType, ContextType>;
};

export type ReviewGroupResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewGroupResult'] = ResolversParentTypes['ReviewGroupResult']> = {
  comments?: Resolver<Maybe<Array<ResolversTypes['ReviewQuestionComments']>>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['RaterGroup'], ParentType, ContextType>;
  merged?: Resolver<Array<ResolversTypes['RaterGroup']>, ParentType, ContextType>;
  responses?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['ReviewValueResult']>, ParentType, ContextType>;
};

export type ReviewGroupRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewGroupRule'] = ResolversParentTypes['ReviewGroupRule']> = {
  group?: Resolver<ResolversTypes['RaterGroup'], ParentType, ContextType>;
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewInvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewInvitation'] = ResolversParentTypes['ReviewInvitation']> = {
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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

export type ReviewInvitationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewInvitationConnection'] = ResolversParentTypes['ReviewInvitationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReviewInvitationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReviewInvitationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewInvitationEdge'] = ResolversParentTypes['ReviewInvitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewInvitation'], ParentType, ContextType>;
};

export type ReviewInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewInvitationPayload'] = ResolversParentTypes['ReviewInvitationPayload']> = {
  invitation?: Resolver<Maybe<ResolversTypes['ReviewInvitation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewNominatedExternalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewNominatedExternal'] = ResolversParentTypes['ReviewNominatedExternal']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewNominationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewNomination'] = ResolversParentTypes['ReviewNomination']> = {
  conflicts?: Resolver<Array<ResolversTypes['ReviewConflict']>, ParentType, ContextType>;
  externals?: Resolver<Array<ResolversTypes['ReviewNominatedExternal']>, ParentType, ContextType>;
  raters?: Resolver<Array<ResolversTypes['ReviewCandidate']>, ParentType, ContextType>;
};

export type ReviewProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewProgress'] = ResolversParentTypes['ReviewProgress']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  enough?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['RaterGroup'], ParentType, ContextType>;
};

export type ReviewPublishManyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewPublishManyPayload'] = ResolversParentTypes['ReviewPublishManyPayload']> = {
  outcomes?: Resolver<Maybe<Array<ResolversTypes['ReviewSubjectOutcome']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewQuestion'] = ResolversParentTypes['ReviewQuestion']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewQuestionCommentsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewQuestionComments'] = ResolversParentTypes['ReviewQuestionComments']> = {
  comments?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewRaterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewRater'] = ResolversParentTypes['ReviewRater']> = {
  declineNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declineReason?: Resolver<Maybe<ResolversTypes['ReviewDeclineReason']>, ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['RaterGroup'], ParentType, ContextType>;
  hasLeft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReviewInvitationState'], ParentType, ContextType>;
};

export type ReviewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewResult'] = ResolversParentTypes['ReviewResult']> = {
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

export type ReviewRoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewRound'] = ResolversParentTypes['ReviewRound']> = {
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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

export type ReviewRoundConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewRoundConnection'] = ResolversParentTypes['ReviewRoundConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReviewRoundEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReviewRoundEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewRoundEdge'] = ResolversParentTypes['ReviewRoundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewRound'], ParentType, ContextType>;
};

export type ReviewRoundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewRoundPayload'] = ResolversParentTypes['ReviewRoundPayload']> = {
  round?: Resolver<Maybe<ResolversTypes['ReviewRound']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewScoreAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewScoreAnswer'] = ResolversParentTypes['ReviewScoreAnswer']> = {
  score?: Resolver<ResolversTypes['ReviewScore'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['CoreValue'], ParentType, ContextType>;
};

export type ReviewStruckRaterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewStruckRater'] = ResolversParentTypes['ReviewStruckRater']> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewSubject'] = ResolversParentTypes['ReviewSubject']> = {
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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

export type ReviewSubjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewSubjectConnection'] = ResolversParentTypes['ReviewSubjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReviewSubjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReviewSubjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewSubjectEdge'] = ResolversParentTypes['ReviewSubjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewSubject'], ParentType, ContextType>;
};

export type ReviewSubjectOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewSubjectOutcome'] = ResolversParentTypes['ReviewSubjectOutcome']> = {
  subject?: Resolver<Maybe<ResolversTypes['ReviewSubject']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewSubjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewSubjectPayload'] = ResolversParentTypes['ReviewSubjectPayload']> = {
  subject?: Resolver<Maybe<ResolversTypes['ReviewSubject']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewTemplate'] = ResolversParentTypes['ReviewTemplate']> = {
  form?: Resolver<ResolversTypes['ReviewForm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewTemplateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewTemplateConnection'] = ResolversParentTypes['ReviewTemplateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReviewTemplateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReviewTemplateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewTemplateEdge'] = ResolversParentTypes['ReviewTemplateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewTemplate'], ParentType, ContextType>;
};

export type ReviewTemplatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewTemplatePayload'] = ResolversParentTypes['ReviewTemplatePayload']> = {
  template?: Resolver<Maybe<ResolversTypes['ReviewTemplate']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewValueFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewValueForm'] = ResolversParentTypes['ReviewValueForm']> = {
  anchors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  guides?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['CoreValue'], ParentType, ContextType>;
};

export type ReviewValueResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewValueResult'] = ResolversParentTypes['ReviewValueResult']> = {
  mean?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['ReviewMissing']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['CoreValue'], ParentType, ContextType>;
};

export type ReviewsTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewsTerms'] = ResolversParentTypes['ReviewsTerms']> = {
  loadMost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loadStandard?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returnGraceDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thresholdLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thresholdStandard?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RowScoresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RowScores'] = ResolversParentTypes['RowScores']> = {
  final?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['PartScore']>, ParentType, ContextType>;
};

export type RuleViolationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleViolation'] = ResolversParentTypes['RuleViolation']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScoreChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreChange'] = ResolversParentTypes['ScoreChange']> = {
  after?: Resolver<Maybe<ResolversTypes['TestScores']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['TestScores']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ScoreChangeKind'], ParentType, ContextType>;
  registrationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScoreChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreChangeConnection'] = ResolversParentTypes['ScoreChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ScoreChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScoreChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreChangeEdge'] = ResolversParentTypes['ScoreChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ScoreChange'], ParentType, ContextType>;
};

export type ScoreFilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreFilePayload'] = ResolversParentTypes['ScoreFilePayload']> = {
  upload?: Resolver<Maybe<ResolversTypes['DocumentUpload']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ScoreImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreImport'] = ResolversParentTypes['ScoreImport']> = {
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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

export type ScoreImportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreImportConnection'] = ResolversParentTypes['ScoreImportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ScoreImportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ScoreImportCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreImportCounts'] = ResolversParentTypes['ScoreImportCounts']> = {
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

export type ScoreImportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreImportEdge'] = ResolversParentTypes['ScoreImportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ScoreImport'], ParentType, ContextType>;
};

export type ScoreImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreImportPayload'] = ResolversParentTypes['ScoreImportPayload']> = {
  scoreImport?: Resolver<Maybe<ResolversTypes['ScoreImport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ScoreIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreIssue'] = ResolversParentTypes['ScoreIssue']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['ScoreProblem'], ParentType, ContextType>;
  registrationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScoreIssueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreIssueConnection'] = ResolversParentTypes['ScoreIssueConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ScoreIssueEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScoreIssueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreIssueEdge'] = ResolversParentTypes['ScoreIssueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ScoreIssue'], ParentType, ContextType>;
};

export type ScoreMissingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreMissingConnection'] = ResolversParentTypes['ScoreMissingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ScoreMissingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScoreMissingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreMissingEdge'] = ResolversParentTypes['ScoreMissingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScoreRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreRow'] = ResolversParentTypes['ScoreRow']> = {
  registrationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scores?: Resolver<ResolversTypes['TestScores'], ParentType, ContextType>;
};

export type ScoreRowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreRowConnection'] = ResolversParentTypes['ScoreRowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ScoreRowEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScoreRowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreRowEdge'] = ResolversParentTypes['ScoreRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ScoreRow'], ParentType, ContextType>;
};

export type ScoreWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreWarning'] = ResolversParentTypes['ScoreWarning']> = {
  computed?: Resolver<Maybe<ResolversTypes['ListOutcome']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['ScoreWarningKind'], ParentType, ContextType>;
  registrationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  said?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScoreWarningConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreWarningConnection'] = ResolversParentTypes['ScoreWarningConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ScoreWarningEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScoreWarningEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreWarningEdge'] = ResolversParentTypes['ScoreWarningEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ScoreWarning'], ParentType, ContextType>;
};

export type SegmentWithoutPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SegmentWithoutPlan'] = ResolversParentTypes['SegmentWithoutPlan']> = {
  assignmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  positionTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type SelectionObjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SelectionObjection'] = ResolversParentTypes['SelectionObjection']> = {
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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

export type SelectionObjectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SelectionObjectionConnection'] = ResolversParentTypes['SelectionObjectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SelectionObjectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SelectionObjectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SelectionObjectionEdge'] = ResolversParentTypes['SelectionObjectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SelectionObjection'], ParentType, ContextType>;
};

export type SelectionObjectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SelectionObjectionPayload'] = ResolversParentTypes['SelectionObjectionPayload']> = {
  objection?: Resolver<Maybe<ResolversTypes['SelectionObjection']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SelectionObjectionProofPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SelectionObjectionProofPayload'] = ResolversParentTypes['SelectionObjectionProofPayload']> = {
  objection?: Resolver<Maybe<ResolversTypes['SelectionObjection']>, ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['CategoryProof']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SelfAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SelfAssessment'] = ResolversParentTypes['SelfAssessment']> = {
  achievements?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  behaviour?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  helpNeeded?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  obstacles?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type SheetPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SheetPerson'] = ResolversParentTypes['SheetPerson']> = {
  birthDate?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SiasnRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiasnRecord'] = ResolversParentTypes['SiasnRecord']> = {
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

export type SiasnRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiasnRecordConnection'] = ResolversParentTypes['SiasnRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SiasnRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SiasnRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiasnRecordEdge'] = ResolversParentTypes['SiasnRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SiasnRecord'], ParentType, ContextType>;
};

export type StillInsideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StillInside'] = ResolversParentTypes['StillInside']> = {
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

export type StillRestsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StillRests'] = ResolversParentTypes['StillRests']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rests?: Resolver<Array<ResolversTypes['Resting']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Submission'] = ResolversParentTypes['Submission']> = {
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

export type TakenTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakenTarget'] = ResolversParentTypes['TakenTarget']> = {
  fromTargetId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
};

export type TargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
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

export type TargetContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetContent'] = ResolversParentTypes['TargetContent']> = {
  indicators?: Resolver<Array<ResolversTypes['FrozenIndicator']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TargetKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TargetOriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetOrigin'] = ResolversParentTypes['TargetOrigin']> = {
  edition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TargetOriginKind'], ParentType, ContextType>;
  planId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  targetId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['PlanTemplate']>, ParentType, ContextType>;
  templateId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TargetParentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetParent'] = ResolversParentTypes['TargetParent']> = {
  changing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  planId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ParentState'], ParentType, ContextType>;
  targetId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TargetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetPayload'] = ResolversParentTypes['TargetPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TargetProposeOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetProposeOutcome'] = ResolversParentTypes['TargetProposeOutcome']> = {
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TargetProposeToManyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetProposeToManyPayload'] = ResolversParentTypes['TargetProposeToManyPayload']> = {
  outcomes?: Resolver<Maybe<Array<ResolversTypes['TargetProposeOutcome']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TargetsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetsPayload'] = ResolversParentTypes['TargetsPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  targets?: Resolver<Maybe<Array<ResolversTypes['Target']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  assignment?: Resolver<Maybe<ResolversTypes['Assignment']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evaluationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TaskKind'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TeamMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMember'] = ResolversParentTypes['TeamMember']> = {
  assignment?: Resolver<ResolversTypes['Assignment'], ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  reviews?: Resolver<Array<ResolversTypes['ReviewSubject']>, ParentType, ContextType>;
};

export type TestPartRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestPartRules'] = ResolversParentTypes['TestPartRules']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type TestRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestRules'] = ResolversParentTypes['TestRules']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['TestPartRules']>, ParentType, ContextType>;
  shortlistFactor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shortlistOrder?: Resolver<Array<ResolversTypes['RankingKey']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CampaignStageKind'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TestScoresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestScores'] = ResolversParentTypes['TestScores']> = {
  absent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  exclusion?: Resolver<Maybe<ResolversTypes['Exclusion']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['PartScore']>, ParentType, ContextType>;
};

export type TestWeightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestWeight'] = ResolversParentTypes['TestWeight']> = {
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  test?: Resolver<ResolversTypes['ScoreStage'], ParentType, ContextType>;
};

export type TransferManyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferManyPayload'] = ResolversParentTypes['TransferManyPayload']> = {
  outcomes?: Resolver<Maybe<Array<ResolversTypes['TransferOutcome']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TransferOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferOutcome'] = ResolversParentTypes['TransferOutcome']> = {
  effects?: Resolver<Array<ResolversTypes['CareerEffect']>, ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  entered?: Resolver<Maybe<ResolversTypes['Assignment']>, ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['Assignment']>, ParentType, ContextType>;
  reports?: Resolver<Maybe<Array<ResolversTypes['Assignment']>>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  superior?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TransitionRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionRefused'] = ResolversParentTypes['TransitionRefused']> = {
  allowed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit'], FederationReferenceType extends FederationReferenceTypes['Unit'] = FederationReferenceTypes['Unit']> = {
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

export type UnitAchievementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitAchievement'] = ResolversParentTypes['UnitAchievement']> = {
  achievement?: Resolver<ResolversTypes['Achievement'], ParentType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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

export type UnitAchievementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitAchievementPayload'] = ResolversParentTypes['UnitAchievementPayload']> = {
  unitAchievement?: Resolver<Maybe<ResolversTypes['UnitAchievement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnitDistributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitDistribution'] = ResolversParentTypes['UnitDistribution']> = {
  achievement?: Resolver<Maybe<ResolversTypes['UnitAchievement']>, ParentType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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

export type UnitFinalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitFinal'] = ResolversParentTypes['UnitFinal']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  counts?: Resolver<Maybe<Array<ResolversTypes['PredicateCount']>>, ParentType, ContextType>;
  justification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rules?: Resolver<Maybe<Array<ResolversTypes['DistributionRule']>>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitPayload'] = ResolversParentTypes['UnitPayload']> = {
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnitReopeningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitReopening'] = ResolversParentTypes['UnitReopening']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  final?: Resolver<ResolversTypes['UnitFinal'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnratedPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnratedPerson'] = ResolversParentTypes['UnratedPerson']> = {
  employeeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  employeeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evaluationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  positionTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UploadHeaderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadHeader'] = ResolversParentTypes['UploadHeader']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'DeadlinePassed' | 'IdentifierTaken' | 'RuleViolation' | 'StillInside' | 'StillRests' | 'TransitionRefused' | 'VersionConflict', ParentType, ContextType>;
};

export type VerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Verification'] = ResolversParentTypes['Verification']> = {
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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

export type VerificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerificationConnection'] = ResolversParentTypes['VerificationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VerificationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VerificationDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerificationDecision'] = ResolversParentTypes['VerificationDecision']> = {
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

export type VerificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerificationEdge'] = ResolversParentTypes['VerificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
};

export type VerificationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerificationPayload'] = ResolversParentTypes['VerificationPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
};

export type VerificationProofPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerificationProofPayload'] = ResolversParentTypes['VerificationProofPayload']> = {
  proof?: Resolver<Maybe<ResolversTypes['CategoryProof']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
};

export type VerificationReopeningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerificationReopening'] = ResolversParentTypes['VerificationReopening']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['VerificationDecision']>, ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['VerificationVerdict'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkbenchFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkbenchFigures'] = ResolversParentTypes['WorkbenchFigures']> = {
  claimed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eligible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ineligible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  officers?: Resolver<Maybe<Array<ResolversTypes['OfficerFigures']>>, ParentType, ContextType>;
  oldestSubmittedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  second?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Absence?: AbsenceResolvers<ContextType>;
  AbsencePayload?: AbsencePayloadResolvers<ContextType>;
  AbsenceSheet?: AbsenceSheetResolvers<ContextType>;
  AbsentDays?: AbsentDaysResolvers<ContextType>;
  AbuseParties?: AbusePartiesResolvers<ContextType>;
  AbusePayload?: AbusePayloadResolvers<ContextType>;
  AbuseReport?: AbuseReportResolvers<ContextType>;
  AbuseReportConnection?: AbuseReportConnectionResolvers<ContextType>;
  AbuseReportEdge?: AbuseReportEdgeResolvers<ContextType>;
  AchievementStep?: AchievementStepResolvers<ContextType>;
  AchievementSuggestion?: AchievementSuggestionResolvers<ContextType>;
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
  ApplicantDocument?: ApplicantDocumentResolvers<ContextType>;
  ApplicantEducation?: ApplicantEducationResolvers<ContextType>;
  ApplicantLookUp?: ApplicantLookUpResolvers<ContextType>;
  ApplicantLookUpConnection?: ApplicantLookUpConnectionResolvers<ContextType>;
  ApplicantLookUpEdge?: ApplicantLookUpEdgeResolvers<ContextType>;
  ApplicantLookUpPayload?: ApplicantLookUpPayloadResolvers<ContextType>;
  ApplicantPayload?: ApplicantPayloadResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  ApplicationExclusion?: ApplicationExclusionResolvers<ContextType>;
  ApplicationExclusionConnection?: ApplicationExclusionConnectionResolvers<ContextType>;
  ApplicationExclusionEdge?: ApplicationExclusionEdgeResolvers<ContextType>;
  ApplicationExclusionPayload?: ApplicationExclusionPayloadResolvers<ContextType>;
  ApplicationGap?: ApplicationGapResolvers<ContextType>;
  ApplicationPayload?: ApplicationPayloadResolvers<ContextType>;
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
  CampaignConnection?: CampaignConnectionResolvers<ContextType>;
  CampaignEdge?: CampaignEdgeResolvers<ContextType>;
  CampaignFunnel?: CampaignFunnelResolvers<ContextType>;
  CampaignPayload?: CampaignPayloadResolvers<ContextType>;
  CampaignRules?: CampaignRulesResolvers<ContextType>;
  CampaignStage?: CampaignStageResolvers<ContextType>;
  CareerEffect?: CareerEffectResolvers<ContextType>;
  CategoryProof?: CategoryProofResolvers<ContextType>;
  ChartUnit?: ChartUnitResolvers<ContextType>;
  CommitteeTerms?: CommitteeTermsResolvers<ContextType>;
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
  DevelopmentStep?: DevelopmentStepResolvers<ContextType>;
  DevelopmentTerms?: DevelopmentTermsResolvers<ContextType>;
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
  Indicator?: IndicatorResolvers<ContextType>;
  IneligibilityGround?: IneligibilityGroundResolvers<ContextType>;
  Instant?: GraphQLScalarType;
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
  Me?: MeResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NextStep?: NextStepResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Objection?: ObjectionResolvers<ContextType>;
  ObjectionAssignment?: ObjectionAssignmentResolvers<ContextType>;
  ObjectionConnection?: ObjectionConnectionResolvers<ContextType>;
  ObjectionDecision?: ObjectionDecisionResolvers<ContextType>;
  ObjectionDraft?: ObjectionDraftResolvers<ContextType>;
  ObjectionEdge?: ObjectionEdgeResolvers<ContextType>;
  ObjectionExtension?: ObjectionExtensionResolvers<ContextType>;
  ObjectionItem?: ObjectionItemResolvers<ContextType>;
  ObjectionPayload?: ObjectionPayloadResolvers<ContextType>;
  ObjectionPlan?: ObjectionPlanResolvers<ContextType>;
  ObjectionStatement?: ObjectionStatementResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  OfferCandidate?: OfferCandidateResolvers<ContextType>;
  OfferConnection?: OfferConnectionResolvers<ContextType>;
  OfferEdge?: OfferEdgeResolvers<ContextType>;
  OfferPayload?: OfferPayloadResolvers<ContextType>;
  OffersPayload?: OffersPayloadResolvers<ContextType>;
  OfficerFigures?: OfficerFiguresResolvers<ContextType>;
  Opening?: OpeningResolvers<ContextType>;
  OpeningConnection?: OpeningConnectionResolvers<ContextType>;
  OpeningCorrection?: OpeningCorrectionResolvers<ContextType>;
  OpeningEdge?: OpeningEdgeResolvers<ContextType>;
  OpeningRequirements?: OpeningRequirementsResolvers<ContextType>;
  OrganisationTerms?: OrganisationTermsResolvers<ContextType>;
  OutcomeCount?: OutcomeCountResolvers<ContextType>;
  OutstandingConnection?: OutstandingConnectionResolvers<ContextType>;
  OutstandingEdge?: OutstandingEdgeResolvers<ContextType>;
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
  PerformanceCycle?: PerformanceCycleResolvers<ContextType>;
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
  PlanPayload?: PlanPayloadResolvers<ContextType>;
  PlanStep?: PlanStepResolvers<ContextType>;
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
  PositionPayload?: PositionPayloadResolvers<ContextType>;
  PredicateCount?: PredicateCountResolvers<ContextType>;
  PredicatePercent?: PredicatePercentResolvers<ContextType>;
  PreviewedFormation?: PreviewedFormationResolvers<ContextType>;
  PriorityGroup?: PriorityGroupResolvers<ContextType>;
  ProgressConnection?: ProgressConnectionResolvers<ContextType>;
  ProgressEdge?: ProgressEdgeResolvers<ContextType>;
  ProgressEntry?: ProgressEntryResolvers<ContextType>;
  ProgressPayload?: ProgressPayloadResolvers<ContextType>;
  PromotionManyPayload?: PromotionManyPayloadResolvers<ContextType>;
  PromotionOutcome?: PromotionOutcomeResolvers<ContextType>;
  Proof?: ProofResolvers<ContextType>;
  QualitativeMeasure?: QualitativeMeasureResolvers<ContextType>;
  QuantitativeMeasure?: QuantitativeMeasureResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RankingKey?: RankingKeyResolvers<ContextType>;
  RecordEntry?: RecordEntryResolvers<ContextType>;
  RecordFieldChange?: RecordFieldChangeResolvers<ContextType>;
  RecruitmentTerms?: RecruitmentTermsResolvers<ContextType>;
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
  TestPartRules?: TestPartRulesResolvers<ContextType>;
  TestRules?: TestRulesResolvers<ContextType>;
  TestScores?: TestScoresResolvers<ContextType>;
  TestWeight?: TestWeightResolvers<ContextType>;
  TransferManyPayload?: TransferManyPayloadResolvers<ContextType>;
  TransferOutcome?: TransferOutcomeResolvers<ContextType>;
  TransitionRefused?: TransitionRefusedResolvers<ContextType>;
  UUID?: GraphQLScalarType;
  Unit?: UnitResolvers<ContextType>;
  UnitAchievement?: UnitAchievementResolvers<ContextType>;
  UnitAchievementPayload?: UnitAchievementPayloadResolvers<ContextType>;
  UnitDistribution?: UnitDistributionResolvers<ContextType>;
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
  VersionConflict?: VersionConflictResolvers<ContextType>;
  WorkbenchFigures?: WorkbenchFiguresResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
