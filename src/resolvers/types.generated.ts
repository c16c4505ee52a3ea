import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RegionView as RegionViewParent } from '../services/organisation/regions.ts';
import type { UnitView as UnitViewParent } from '../services/organisation/units.ts';
import type { PositionRow as PositionRowParent, EmployeeRow as EmployeeRowParent, CorrectionRow as CorrectionRowParent } from '../data/organisation.ts';
import type { AssignmentCard as AssignmentCardParent } from '../domain/organisation/types.ts';
import type { DatedIdentifier as DatedIdentifierParent } from '../domain/identifiers.ts';
import type { LentAuthority as LentAuthorityParent } from '../services/organisation/employees.ts';
import type { AuditFacts as AuditFactsParent } from '../data/audit.ts';
import type { Viewer as ViewerParent } from '../viewer.ts';
import type { CycleRow as CycleRowParent, PlanRow as PlanRowParent } from '../data/performance.ts';
import type { TargetView as TargetViewParent, ParentView as ParentViewParent } from '../services/performance/targets.ts';
import type { Indicator as IndicatorParent, QuantitativeMeasure as QuantitativeMeasureParent, QualitativeMeasure as QualitativeMeasureParent, DialogueStep as DialogueStepParent, TargetContent as TargetContentParent, Frame as FrameParent, ProgressEntry as ProgressEntryParent } from '../domain/performance/types.ts';
import type { VersionView as VersionViewParent } from '../services/performance/documents.ts';
import type { Contract as ContractParent, SuggestionView as SuggestionViewParent } from '../services/performance/progress.ts';
import type { TaskView as TaskViewParent } from '../services/performance/tasks.ts';
import type { PlanForm as PlanFormParent } from '../domain/performance/form.ts';
import type { PayloadParent as PayloadParentParent, UserErrorView as UserErrorViewParent, OutcomeParent as OutcomeParentParent } from './payload.ts';
import type { ApproveOutcome as ApproveOutcomeParent } from '../services/performance/plans.ts';
import type { CampaignRow as CampaignRowParent, FormationRow as FormationRowParent, ProfileRow as ProfileRowParent, ApplicationRow as ApplicationRowParent } from '../data/recruitment/registration.ts';
import type { CampaignRules as CampaignRulesParent, Formation as FormationParent } from '../domain/recruitment/types.ts';
import type { DocumentContract as DocumentContractParent } from '../services/recruitment/documents.ts';
import type { VerificationRow as VerificationRowParent, SelectionObjectionRow as SelectionObjectionRowParent } from '../data/recruitment/committee.ts';
import type { Decision as DecisionParent } from '../domain/recruitment/verification.ts';
import type { DossierView as DossierViewParent } from '../services/recruitment/dossier.ts';
import type { AdministrativeView as AdministrativeViewParent } from '../services/recruitment/objections.ts';
import type { OfferRow as OfferRowParent } from '../data/recruitment/offers.ts';
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
  /** A legal day in Asia/Jakarta (WIB, UTC+7), `YYYY-MM-DD`. */
  Day: { input: string; output: string; }
  /** An exact decimal number as a string, for example `"12.50"`. Never a floating-point number. */
  Decimal: { input: string; output: string; }
  /** An instant in UTC, ISO 8601, for example `2026-01-31T16:59:59.000Z`. */
  Instant: { input: string; output: string; }
  /** A universally unique identifier (RFC 9562). Make a new one for each thing you want done, and repeat it when you retry. */
  UUID: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** How the entries of an indicator come to one value. */
export type Accumulation =
  /** The latest day's value. */
  | 'LATEST'
  /** The sum of all that stand. */
  | 'SUM';

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

/** The result of the administrative selection, as its applicant is told. */
export type AdministrativeResult = {
  __typename?: 'AdministrativeResult';
  /** When it became final. */
  decidedAt: Scalars['Instant']['output'];
  /** Why, where it is against the applicant; else empty. */
  reasons: Array<IneligibilityReason>;
  /** The result. */
  verdict: VerificationVerdict;
};

/** What a person with an applicant's account has said of themself (biodata pelamar). Theirs alone: no member of staff reads it. */
export type Applicant = {
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
  /** Name of the file. */
  fileName: Scalars['String']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: ApplicantDocumentKind;
  /** SHA-256 of the file, 64 hex digits. */
  sha256: Scalars['String']['output'];
  /** Bytes. */
  size: Scalars['Int']['output'];
};

/** Kinds of documents an application may hold (dokumen persyaratan). */
export type ApplicantDocumentKind =
  /** Letter of application (surat lamaran). */
  | 'APPLICATION_LETTER'
  /** Proof of a special category (bukti kebutuhan khusus). Kept apart: no panel loads it. */
  | 'CATEGORY_PROOF'
  /** Diploma (ijazah). */
  | 'DIPLOMA'
  /** Identity card (KTP). */
  | 'ID_CARD'
  /** Photograph (pasfoto). */
  | 'PHOTO'
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

/** The profile after the mutation. */
export type ApplicantPayload = {
  __typename?: 'ApplicantPayload';
  /** The profile; null where nothing was done. */
  applicant?: Maybe<Applicant>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** An application (lamaran). Until it is submitted a draft, which is saved as often as one likes; submitting is final. */
export type Application = {
  __typename?: 'Application';
  /** The result of the administrative selection; null until the window for objections opens, since all are told at once. */
  administrative?: Maybe<AdministrativeResult>;
  /** What the viewer can do with it now: names of mutations. */
  allowedActions: Array<Scalars['String']['output']>;
  /** The campaign. */
  campaign: Campaign;
  /** The instant until which it can be submitted, with what was extended for this applicant; null once it is. */
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  /** Documents attached, in the order of their kinds. */
  documents: Array<ApplicantDocument>;
  /** Where the applicant would like to sit the tests (titik lokasi); null while not said. */
  examLocation?: Maybe<Scalars['String']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What is still missing before it can be submitted. */
  missing: Array<ApplicationGap>;
  /** The applicant's objections, the earlier stage first. */
  objections: Array<SelectionObjection>;
  /** The post offered to the applicant; null where none was. */
  offer?: Maybe<Offer>;
  /** The posts applied for; null while none are chosen. */
  opening?: Maybe<Opening>;
  /** Where it stands. */
  status: ApplicationStatus;
  /** What was submitted; null for a draft. */
  submission?: Maybe<Submission>;
  /** Version, for `expectedVersion`. */
  version: Scalars['Int']['output'];
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
  | 'FORMATION';

/** The application after the mutation. */
export type ApplicationPayload = {
  __typename?: 'ApplicationPayload';
  /** The application; null where nothing was done. */
  application?: Maybe<Application>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
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
  /** The posts to apply for; null = none yet. */
  formationId?: InputMaybe<Scalars['ID']['input']>;
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
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

/** Somebody to appoint. Name, date of birth and NIK are those of the application. */
export type AppointmentHireInput = {
  /** The first post, in the unit that asked for it. */
  assignment: AssignmentInput;
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Grade (golongan): PNS `I/a` to `IV/e`, PPPK `I` to `XVII`. */
  grade: Scalars['String']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** NIP or NI PPPK as BKN has given it, 18 digits. */
  identifier: Scalars['String']['input'];
  /** The accepted offer. */
  offerId: Scalars['ID']['input'];
};

/** Somebody who has resigned. */
export type AppointmentResignInput = {
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Last day of the post. */
  lastDay: Scalars['Day']['input'];
  /** The offer that led to the appointment. */
  offerId: Scalars['ID']['input'];
  /** Why, at most 1000 characters (policy). */
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
export type Assignment = {
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
  /** Title of the position. */
  positionTitle: Scalars['String']['output'];
  /** The present direct superior; null where there is none yet, or above the top. */
  supervisor?: Maybe<Employee>;
  /** The unit. */
  unit: Unit;
  /** First valid day. */
  validFrom: Scalars['Day']['output'];
  /** Last valid day; null while open. */
  validTo?: Maybe<Scalars['Day']['output']>;
};


/** An employee in a position of a unit under a superior, with dates (jabatan yang diemban). */
export type AssignmentPlanArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of assignments. */
export type AssignmentConnection = {
  __typename?: 'AssignmentConnection';
  /** The rows. */
  edges: Array<AssignmentEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
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
  /** The direct superior; null where not known yet. */
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
  /** How it is held; not DEFINITIVE. */
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

/**
 * A selection of new civil servants (seleksi calon ASN): its stages, rules and posts. Once published, anybody may read it; before, the
 * committee and the staffing agency of its region.
 */
export type Campaign = Node & {
  __typename?: 'Campaign';
  /** What the viewer can do with it now: names of mutations. */
  allowedActions: Array<Scalars['String']['output']>;
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

/** Rules to change. Absent stays as it is. */
export type CampaignRuleChangeInput = {
  /** The campaign. */
  campaignId: Scalars['ID']['input'];
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Least grade point average (IPK), 0 to 4. */
  leastGpa?: InputMaybe<Scalars['Decimal']['input']>;
  /** Days in which objections are answered, 1 to 30. */
  objectionAnswerDays?: InputMaybe<Scalars['Int']['input']>;
  /** Days in which objections are filed, 1 to 30. The stages themselves are extended by `campaignStageExtend`. */
  objectionDays?: InputMaybe<Scalars['Int']['input']>;
  /** Oldest age on the day of registration, 18 to 65, for positions without an age of their own. */
  oldestAge?: InputMaybe<Scalars['Int']['input']>;
  /** Passing grades that replace those of their category and group. */
  passing?: InputMaybe<Array<PassingGradeInput>>;
  /** Why and by which decree; it is public. At most 300 characters (policy). */
  reason: Scalars['String']['input'];
  /** How many times the quota goes to the field test, 1 to 10. */
  shortlistFactor?: InputMaybe<Scalars['Int']['input']>;
  /** Weight of the basic test in percent, 0 to 100; the field test has the rest. */
  skdWeight?: InputMaybe<Scalars['Int']['input']>;
};

/** The numbers a campaign is decided by, from a dated policy; a change makes a new number. */
export type CampaignRules = {
  __typename?: 'CampaignRules';
  /** 1 at publication. */
  number: Scalars['Int']['output'];
  /** Version of the dated policy they were copied from. */
  policyVersion: Scalars['String']['output'];
  /** Why they were changed; null for the first. */
  reason?: Maybe<Scalars['String']['output']>;
  /** From when they hold. */
  since: Scalars['Instant']['output'];
  /** The regulation they come from. */
  source: Scalars['String']['output'];
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
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why; it is on record. At most 300 characters (policy). */
  reason: Scalars['String']['input'];
  /** Which stage. */
  stage: CampaignStageKind;
  /** The new last day. */
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

/** Stages of a selection (tahapan), in their order. */
export type CampaignStageKind =
  /** Administrative selection (seleksi administrasi). */
  | 'ADMINISTRATIVE'
  /** Objections to the administrative result (masa sanggah). */
  | 'ADMIN_OBJECTION'
  /** Announcement of the posts (pengumuman). */
  | 'ANNOUNCEMENT'
  /** Appointment (pengangkatan). */
  | 'APPOINTMENT'
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
  /** Which request. */
  correctionId: Scalars['ID']['input'];
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** True when the record was corrected, false when refused. */
  resolved: Scalars['Boolean']['input'];
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

/** What can be wrong with a record. */
export type CorrectionKind =
  /** Name, number or date is wrong. */
  | 'PERSONAL_DATA'
  /** My position is wrong. */
  | 'POSITION'
  /** My superior is wrong or missing. */
  | 'SUPERIOR'
  /** My unit is wrong. */
  | 'UNIT';

/** The correction request after the mutation. */
export type CorrectionPayload = {
  __typename?: 'CorrectionPayload';
  /** The request; null where nothing was done. */
  correction?: Maybe<CorrectionRequest>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
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
  /** The day by which it is to be answered (working days by policy). */
  dueOn: Scalars['Day']['output'];
  /** Whose record it is. */
  employee: Employee;
  /** When it was filed. */
  filedAt: Scalars['Instant']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What is wrong. */
  kind: CorrectionKind;
  /** Whether the day has passed without an answer. */
  overdue: Scalars['Boolean']['output'];
  /** Where it stands. */
  status: CorrectionStatus;
  /** What the employee says about it. */
  text: Scalars['String']['output'];
  /** Version, for `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A page of correction requests. */
export type CorrectionRequestConnection = {
  __typename?: 'CorrectionRequestConnection';
  /** The rows. */
  edges: Array<CorrectionRequestEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
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
  /** Done: the record was corrected. */
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

/** Where a cycle stands. */
export type CycleStatus =
  /** Over: nothing in it changes any more. */
  | 'CLOSED'
  /** In use. */
  | 'OPEN';

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
export type Delegation = {
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

/** Kinds of words in the dialogue. */
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
  /** The documents, in the order of their kinds. */
  documents: Array<DossierDocument>;
  /** The diploma. */
  education: ApplicantEducation;
  /** How each requirement was met by rule. */
  eligibility: Array<EligibilityFinding>;
  /** Name. */
  name: Scalars['String']['output'];
  /** Sex. */
  sex: Sex;
};

/** A document of a submitted application. */
export type DossierDocument = {
  __typename?: 'DossierDocument';
  /** What it is. */
  kind: ApplicantDocumentKind;
  /** Where to read it; valid for a few minutes. */
  url: Scalars['String']['output'];
};

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
  /** The day by which age is counted: today, or the day of submission. */
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

/** Requirements that are decided by rule. */
export type EligibilityRequirement =
  /** Age on the day of registration (usia). */
  | 'AGE'
  /** Proof of a special category (bukti kebutuhan khusus). */
  | 'CATEGORY_PROOF'
  /** Level of education (jenjang pendidikan). */
  | 'EDUCATION'
  /** Grade point average (IPK). */
  | 'GPA'
  /** Major (program studi). */
  | 'MAJOR';

/** A person in service (ASN), or the elected head above them. Name and posts are the city's directory; the rest is narrower. */
export type Employee = Node & {
  __typename?: 'Employee';
  /** Assignments (jabatan yang diemban), as of a day; definitive first. */
  assignments: Array<Assignment>;
  /** Date of birth. */
  birthDate?: Maybe<Scalars['Day']['output']>;
  /** Authority lent to others, present and future. */
  delegations?: Maybe<Array<Delegation>>;
  /** Grade (golongan/pangkat), for example `III/c` or `IX`. */
  grade?: Maybe<Scalars['String']['output']>;
  /** All assignments ever, newest first: the career. */
  history?: Maybe<Array<Assignment>>;
  /** Opaque id; never a NIP. */
  id: Scalars['ID']['output'];
  /** Numbers with their validity. Looking at them is not secret, but not for strangers. */
  identifiers?: Maybe<Array<Identifier>>;
  /** Kind of service. */
  kind: EmployeeKind;
  /** Full name. */
  name: Scalars['String']['output'];
  /** Those who report to this person now, by name. */
  reports?: Maybe<AssignmentConnection>;
  /** Sex as recorded. */
  sex?: Maybe<Sex>;
  /** Version, for `expectedVersion`; for those who may change the record. */
  version: Scalars['Int']['output'];
  /** Contradictions between a number and the record: to be looked at, never a rejection. */
  warnings?: Maybe<Array<RecordWarning>>;
};


/** A person in service (ASN), or the elected head above them. Name and posts are the city's directory; the rest is narrower. */
export type EmployeeAssignmentsArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
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
  /** The employee; null where nothing was done. */
  employee?: Maybe<Employee>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
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
  /** Repeat it when you retry: rows that were done are not done again. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The moves, at most 50. */
  moves: Array<TransferInput>;
};

/** Codes of problems a caller can mend. They never change; new ones may come. */
export type ErrorCode =
  /** It exists already. */
  | 'ALREADY_EXISTS'
  /** Not everything is answered yet. */
  | 'ANSWERS_MISSING'
  /** Heads of unit use a perspective, all others an aspect. */
  | 'ASPECT_OR_PERSPECTIVE'
  /** The assignment has ended. */
  | 'ASSIGNMENT_ENDED'
  /** Those who will see this have changed since you were told: read again who they are, then decide. */
  | 'AUDIENCE_CHANGED'
  /** A change in mid-cycle needs a reason. */
  | 'CHANGE_WITHOUT_REASON'
  /** Another officer is working on it. */
  | 'CLAIMED'
  /** It must be claimed before it is decided; an earlier claim may have run out. */
  | 'CLAIM_REQUIRED'
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
  /** An evidence file is not the one that was announced (size or hash). */
  | 'EVIDENCE_MISMATCH'
  /** An evidence file has not arrived. */
  | 'EVIDENCE_MISSING'
  /** The file is too large. */
  | 'EVIDENCE_TOO_LARGE'
  /** This type of file is not accepted. */
  | 'EVIDENCE_TYPE'
  /** You may see it, but not do this. */
  | 'FORBIDDEN'
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
  /** The value has the wrong form. */
  | 'INVALID'
  /** Somebody of the rating chain does not decide the objection. */
  | 'IN_RATING_CHAIN'
  /** The distribution departs from the guidance: say why. */
  | 'JUSTIFICATION_REQUIRED'
  /** There are as many as allowed. */
  | 'LIMIT_REACHED'
  /** Nobody is left in the ranking: the post stays unfilled. */
  | 'LIST_EXHAUSTED'
  /** The measure lacks what its kind needs. */
  | 'MEASURE_INCOMPLETE'
  /** A requirement of the posts is not met. */
  | 'NOT_ELIGIBLE'
  /** It does not exist, or it is not yours to see: the answer is the same. */
  | 'NOT_FOUND'
  /** This person does not belong to that rater group. */
  | 'NOT_IN_GROUP'
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
  /** All posts of the formation are filled or on offer. */
  | 'QUOTA_FILLED'
  /** This person reviews as many others as allowed already. */
  | 'RATER_OVERLOADED'
  /** A rating or its reason is missing. */
  | 'RATING_MISSING'
  /** A value is missing. */
  | 'REQUIRED'
  /** The result rating of a head of unit is the unit's achievement; it is not entered. */
  | 'RESULT_FOLLOWS_UNIT'
  /** The self-assessment comes first. */
  | 'SELF_ASSESSMENT_MISSING'
  /** Not all targets are agreed by both sides. */
  | 'TARGET_NOT_AGREED'
  /** The text is too long. */
  | 'TOO_LONG'
  /** Its state does not allow this. */
  | 'TRANSITION_REFUSED'
  /** The level above has not yet set the unit's achievement. */
  | 'UNIT_ACHIEVEMENT_MISSING'
  /** The unit is closed; its successor may be meant. */
  | 'UNIT_CLOSED'
  /** Somebody changed it since you read it. */
  | 'VERSION_CONFLICT'
  /** The weights must sum to 10,000 basis points, or none may be given. */
  | 'WEIGHTS_NOT_10000';

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

/** A file of evidence. */
export type Evidence = {
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
  /** A link that opens the file, valid for a few minutes. */
  url: Scalars['String']['output'];
};

/** How to upload the announced file. */
export type EvidencePayload = {
  __typename?: 'EvidencePayload';
  /** The contract; null where nothing was done. */
  upload?: Maybe<EvidenceUpload>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
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
  /** Media type: PDF, JPEG or PNG (policy). */
  contentType: Scalars['String']['input'];
  /** Name of the file, at most 150 characters (policy). */
  fileName: Scalars['String']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The plan whose progress it proves. */
  planId: Scalars['ID']['input'];
  /** SHA-256 of the file, 64 hex digits. */
  sha256: Scalars['String']['input'];
  /** Bytes, at most 5 MiB (policy). */
  size: Scalars['Int']['input'];
};

/** Documents of the filing stage (berkas usul penetapan NIP). */
export type FilingDocument =
  /** Diploma (ijazah). */
  | 'DIPLOMA'
  /** Certificate of freedom from drugs (surat bebas narkoba): that it has come, never what it says. */
  | 'DRUG_FREE'
  /** Certificate of health (surat keterangan sehat): that it has come, never what it says. */
  | 'HEALTH'
  /** Life history (daftar riwayat hidup). */
  | 'LIFE_HISTORY'
  /** Police record (SKCK). */
  | 'POLICE_RECORD'
  /** Statement of five points (surat pernyataan). */
  | 'STATEMENT'
  /** Transcript (transkrip nilai). */
  | 'TRANSCRIPT';

/** Documents that have come. */
export type FilingRecordInput = {
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The offer. */
  offerId: Scalars['ID']['input'];
  /** All that have come and hold good; `[]` = none. */
  received: Array<FilingDocument>;
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
  /** Pangkat/golongan ruang. */
  grade?: Maybe<Scalars['String']['output']>;
  /** Nama. */
  name: Scalars['String']['output'];
  /** NIP or NI PPPK; null for somebody without one, such as the mayor. */
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
  /** What the viewer can do with it now: names of mutations. */
  allowedActions: Array<Scalars['String']['output']>;
  /** The campaign they are part of. */
  campaign: Campaign;
  /** Registration opens then, so until then it can be decided; null for a campaign that has been published. */
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  /** When it was decided; null while it waits. */
  decidedAt?: Maybe<Scalars['Instant']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What is asked for. */
  opening: Opening;
  /** Why it was rejected; null otherwise. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it was asked for. */
  requestedAt: Scalars['Instant']['output'];
  /** How many of the posts are taken. */
  seats: FormationSeats;
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
};

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

/** How many posts of a formation are taken. */
export type FormationSeats = {
  __typename?: 'FormationSeats';
  /** On offer, accepted or filled: never more than the quota. */
  held: Scalars['Int']['output'];
  /** Filled: never more than the quota. */
  hired: Scalars['Int']['output'];
  /** Posts. */
  quota: Scalars['Int']['output'];
};

/** Where a request for posts stands. */
export type FormationStatus =
  /** Part of the campaign. */
  | 'APPROVED'
  /** Not part of the campaign. */
  | 'REJECTED'
  /** Waits for the second person. */
  | 'REQUESTED';

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
  /** NIP or NI PPPK, 18 digits; spaces are allowed. */
  identifier: Scalars['String']['input'];
  /** First valid day. */
  validFrom: Scalars['Day']['input'];
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

/** Kinds of staff numbers. The NIK is never shown. */
export type IdentifierKind =
  /** Of a permanent civil servant (NIP). */
  | 'NIP'
  /** Of one on contract (NI PPPK). */
  | 'NI_PPPK';

/** How a target is measured (indikator kinerja individu, IKI). */
export type Indicator = {
  __typename?: 'Indicator';
  /** For those who head no unit. */
  aspect?: Maybe<Aspect>;
  /** Opaque id; progress refers to it. */
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
  /** Grade point average too low (IPK). */
  | 'GPA'
  /** The documents are of another person, or contradict what was said. */
  | 'IDENTITY_DIFFERS'
  /** Another major (program studi). */
  | 'MAJOR'
  /** Something else, which the note says. */
  | 'OTHER';

/** The viewer. */
export type Me = {
  __typename?: 'Me';
  /** The viewer's own profile as an applicant; null for everybody without one. */
  applicant?: Maybe<Applicant>;
  /** The viewer's own application in a campaign; null where there is none. */
  application?: Maybe<Application>;
  /** The viewer's own correction requests, newest first. */
  corrections: CorrectionRequestConnection;
  /** The employee behind the login; null for those who are not staff of a city. */
  employee?: Maybe<Employee>;
  /** The own plan of the definitive post; null where there is none yet. */
  plan?: Maybe<Plan>;
  /** Region of the viewer. */
  region?: Maybe<Region>;
  /** Roles by the verified token. */
  roles: Array<Scalars['String']['output']>;
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
export type MePlanArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** Counted or described. */
export type Measure = QualitativeMeasure | QuantitativeMeasure;

/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Saves the draft of the viewer's own application, as often as one likes. Absent leaves, null clears. */
  applicationSave: ApplicationPayload;
  /** Submits the viewer's own application. Final: it cannot be changed, withdrawn or repeated in the same year. */
  applicationSubmit: ApplicationPayload;
  /** Appoints: the applicant becomes an employee with number, first post and onboarding, at once and once. By another person than who checked the file. */
  appointmentHire: OfferPayload;
  /** Records that somebody appointed has resigned: the post ends, and is free for the next in rank. */
  appointmentResign: OfferPayload;
  /** Ends an assignment on a day. */
  assignmentEnd: EmployeePayload;
  /** Gives an additional assignment: PLT, PLH, PJ or ADDITIONAL. */
  assignmentStart: EmployeePayload;
  /** Ends a campaign after its last stage. */
  campaignClose: CampaignPayload;
  /** Prepares a campaign. */
  campaignCreate: CampaignPayload;
  /** Announces a campaign: its posts stand and its rules are copied from the policy in force. By another person than who prepared it. */
  campaignPublish: CampaignPayload;
  /** Changes rules in mid-campaign; the new ones get a number of their own. Refused once a list that was made with them is published. */
  campaignRuleChange: CampaignPayload;
  /** Gives a stage a later end, for all or for one applicant. Never an earlier one. */
  campaignStageExtend: CampaignPayload;
  /** Answers a correction request; never one's own. */
  correctionAnswer: CorrectionPayload;
  /** Says that the own record is wrong. It blocks nothing. */
  correctionFile: CorrectionPayload;
  /** Takes the own correction request back. */
  correctionWithdraw: CorrectionPayload;
  /** Closes a year for good, once its last phase is over. */
  cycleClose: CyclePayload;
  /** Opens a year with its phases and evaluation periods. */
  cycleOpen: CyclePayload;
  /** Moves the last day of a phase, for all or for one person; only to a later day. */
  cyclePhaseExtend: CyclePayload;
  /** Lends the own authority over the own reports for a time. */
  delegationGrant: EmployeePayload;
  /** Takes lent authority back: it ends the day before, or at once when it had not begun. */
  delegationRevoke: EmployeePayload;
  /** Announces a document of a draft and answers how to upload it; one of the same kind is replaced. */
  documentUpload: DocumentPayload;
  /** Registers a person in service, with numbers and the first definitive assignment. */
  employeeCreate: EmployeePayload;
  /** Moves the definitive assignment to another position: the old segment ends the day before, a new one begins. */
  employeeTransfer: EmployeePayload;
  /** Moves many people at once (a swearing-in). Each row succeeds or fails by itself; repeat with the same key to go on. */
  employeeTransferMany: TransferManyPayload;
  /** Announces a file of evidence and answers how to upload it. The file must be exactly the one announced. */
  evidenceUpload: EvidencePayload;
  /** Records which documents of the file have come and were checked; the list replaces the one before. */
  filingRecord: OfferPayload;
  /** Approves posts. By another person than who asked for them. */
  formationApprove: FormationPayload;
  /** Rejects a request for posts, with a reason. By another person than who asked for them. */
  formationReject: FormationPayload;
  /** Asks for posts in a campaign that is being prepared (usulan kebutuhan). */
  formationRequest: FormationPayload;
  /** Adds a number from a day on; the former one of the same kind ends the day before. */
  identifierAdd: EmployeePayload;
  /** Accepts the own offer, before its deadline. */
  offerAccept: OfferPayload;
  /** Declines the own offer, or withdraws after having accepted it. The post goes to the next in rank. */
  offerDecline: OfferPayload;
  /** Ends an offer that was not answered in time. The post goes to the next in rank. */
  offerLapse: OfferPayload;
  /** Offers a free post to the best in rank who has not been asked, once the filing stage has begun. */
  offerMake: OfferPayload;
  /** Approves a submitted plan and freezes it as a version. What waited for the superior is agreed by it. */
  planApprove: PlanPayload;
  /** Approves several plans, each by itself, and records which the approver had opened. Repeat with the same key to go on. */
  planApproveMany: PlanApproveManyPayload;
  /** Opens an approved plan for a change in mid-cycle. The approved version stays valid until the change is approved. */
  planChange: PlanPayload;
  /** Drops a change that was not approved: back to the approved version. */
  planChangeCancel: PlanPayload;
  /** Writes the annex: resources, accountability, consequences; and, by the superior only, expectations of behaviour. */
  planFrame: PlanPayload;
  /** Records that the superior opened the plan at this version. */
  planMarkRead: PlanPayload;
  /** Opens the plan of an assignment. */
  planOpen: PlanPayload;
  /** Sends a submitted plan back with a reason; it may be mended some days longer, even after planning has closed (policy). */
  planReturn: PlanPayload;
  /** Asks the superior for approval. */
  planSubmit: PlanPayload;
  /** Takes a submitted plan back to go on drafting. */
  planWithdraw: PlanPayload;
  /** Opens a position in a unit. */
  positionCreate: PositionPayload;
  /** Saves the viewer's own profile as an applicant. Absent fields stay as they are. */
  profileSave: ApplicantPayload;
  /** Writes down what was achieved by a day. Nothing is overwritten: a wrong entry is corrected by a new one that names it. */
  progressAdd: ProgressPayload;
  /** Answers an objection; never by who decided what it is about. One that is accepted changes the result with it. */
  selectionObjectionAnswer: SelectionObjectionPayload;
  /** Objects to a result of the own application: once a stage, within its window. */
  selectionObjectionFile: SelectionObjectionPayload;
  /** Names another direct superior of an assignment, from a day on. The plan stays with the assignment. */
  supervisorChange: EmployeePayload;
  /** Agrees to the other side's wording. */
  targetAgree: TargetPayload;
  /** Words a target anew: answers the other side's proposal, mends the own one before it is answered, or opens an agreed one again. */
  targetCounter: TargetPayload;
  /** Says which of the superior's targets this one serves, or that it is still to come. What was agreed stays agreed. */
  targetLink: TargetPayload;
  /** Proposes a target with its indicators; the other side answers. */
  targetPropose: TargetPayload;
  /** Takes a target out of the plan; its dialogue is kept. */
  targetRemove: TargetPayload;
  /** Closes a unit on a day, with the successor that takes over. Its staff is moved by transfers. */
  unitClose: UnitPayload;
  /** Opens a unit of the tree. */
  unitCreate: UnitPayload;
  /** Takes an application out of the queue to look at it, for 30 minutes (policy). Nobody else can claim it meanwhile. */
  verificationClaim: VerificationPayload;
  /** Decides a claimed application. A rejection goes to another officer; where the second does not agree, the applicant goes through. */
  verificationDecide: VerificationPayload;
  /** Says that one is related to the applicant or otherwise not free. The officer never gets this application again. */
  verificationDeclareConflict: VerificationPayload;
  /** Puts a claimed application back into the queue. */
  verificationRelease: VerificationPayload;
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
export type MutationDelegationGrantArgs = {
  input: DelegationGrantInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationDelegationRevokeArgs = {
  input: DelegationRevokeInput;
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
export type MutationEmployeeTransferArgs = {
  input: EmployeeTransferInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationEmployeeTransferManyArgs = {
  input: EmployeeTransferManyInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationEvidenceUploadArgs = {
  input: EvidenceUploadInput;
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
export type MutationFormationRejectArgs = {
  input: FormationRejectInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationFormationRequestArgs = {
  input: FormationRequestInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationIdentifierAddArgs = {
  input: IdentifierAddInput;
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
export type MutationOfferMakeArgs = {
  input: OfferMakeInput;
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
export type MutationPlanFrameArgs = {
  input: PlanFrameInput;
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
export type MutationPlanWithdrawArgs = {
  input: PlanWithdrawInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationPositionCreateArgs = {
  input: PositionCreateInput;
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
export type MutationSelectionObjectionAnswerArgs = {
  input: SelectionObjectionAnswerInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationSelectionObjectionFileArgs = {
  input: SelectionObjectionFileInput;
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
export type MutationTargetCounterArgs = {
  input: TargetCounterInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationTargetLinkArgs = {
  input: TargetLinkInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationTargetProposeArgs = {
  input: TargetProposeInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationTargetRemoveArgs = {
  input: TargetRemoveInput;
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
export type MutationVerificationClaimArgs = {
  input: VerificationClaimInput;
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
export type MutationVerificationReleaseArgs = {
  input: VerificationReleaseInput;
};

/** Why there is no percentage. */
export type NoSuggestion =
  /** Nothing was entered yet. */
  | 'NO_ENTRIES'
  /** A described measure: read the entries. */
  | 'QUALITATIVE'
  /** The target is not above zero and was missed: no percentage says how far. */
  | 'ZERO_TARGET';

/** Anything with an id of its own. */
export type Node = {
  /** Opaque and stable; the prefix tells the type. */
  id: Scalars['ID']['output'];
};

/**
 * A post offered to an applicant (penawaran formasi), in the order of the published final list; accepted or declined by its deadline. From
 * acceptance it leads through the filing of documents (pemberkasan) to the appointment (pengangkatan).
 */
export type Offer = Node & {
  __typename?: 'Offer';
  /** The offer whose place it took; null within the quota. */
  after?: Maybe<Scalars['ID']['output']>;
  /** What the viewer can do with it now: names of mutations. */
  allowedActions: Array<Scalars['String']['output']>;
  /** When it was answered; null until then. */
  answeredAt?: Maybe<Scalars['Instant']['output']>;
  /** First instant at which it can no longer be accepted. */
  deadlineAt: Scalars['Instant']['output'];
  /** Who was appointed; null before, and for those who may not see employees. */
  employee?: Maybe<Employee>;
  /** When it ended without an appointment, or the appointment ended; null otherwise. */
  endedAt?: Maybe<Scalars['Instant']['output']>;
  /** The posts. */
  formationId: Scalars['ID']['output'];
  /** Why the post was offered to this applicant. */
  ground: OfferGround;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** When it was made. */
  madeAt: Scalars['Instant']['output'];
  /** Documents that must still come before the appointment. */
  missing: Array<FilingDocument>;
  /** Version of the policy by which it was made. */
  policyVersion: Scalars['String']['output'];
  /** Place in the final list. */
  rank: Scalars['Int']['output'];
  /** Documents that have been filed and checked. Only that they have come: what they say stays in the file. */
  received: Array<FilingDocument>;
  /** Registration number of the applicant (nomor peserta). */
  registrationNumber: Scalars['String']['output'];
  /** Content hash of the published list it follows from. */
  snapshotHash: Scalars['String']['output'];
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

/** Why somebody is offered a post. */
export type OfferGround =
  /** Next in rank after somebody who declined, did not answer, withdrew or resigned. */
  | 'NEXT_IN_RANK'
  /** Among the best, as many as there are posts. */
  | 'WITHIN_QUOTA';

/** An offer to end. */
export type OfferLapseInput = {
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The offer. */
  offerId: Scalars['ID']['input'];
};

/** Posts to fill. */
export type OfferMakeInput = {
  /** The posts. */
  formationId: Scalars['ID']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Whom of those who are equal in every key of the ranking and more than the free posts: people decide, no machine draws lots. Else absent. */
  registrationNumber?: InputMaybe<Scalars['String']['input']>;
};

/** The offer after the mutation. */
export type OfferPayload = {
  __typename?: 'OfferPayload';
  /** The offer; null where nothing was done. */
  offer?: Maybe<Offer>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** Where an offer stands. OFFERED, ACCEPTED and HIRED hold a post, all others have given it back. */
export type OfferStatus =
  /** Accepted: documents are filed. */
  | 'ACCEPTED'
  /** Declined. */
  | 'DECLINED'
  /** Appointed. */
  | 'HIRED'
  /** Not answered in time. */
  | 'LAPSED'
  /** Waits for the applicant. */
  | 'OFFERED'
  /** Appointed, and resigned since. */
  | 'RESIGNED'
  /** Withdrawn by the applicant after acceptance. */
  | 'WITHDRAWN';

/** Posts to apply for (formasi): position, unit, category, number and requirements. */
export type Opening = {
  __typename?: 'Opening';
  /** The campaign. */
  campaignId: Scalars['ID']['output'];
  /** For whom the posts are kept. */
  category: FormationCategory;
  /** Name the posts by this id when you apply. */
  formationId: Scalars['ID']['output'];
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
  /** Least grade point average (IPK); null = by the rules of the campaign. */
  leastGpa?: Maybe<Scalars['Decimal']['output']>;
  /** One of these majors (program studi); empty = any. */
  majors: Array<Scalars['String']['output']>;
  /** Oldest age in completed years on the day of registration; null = by the rules of the campaign. */
  oldestAge?: Maybe<Scalars['Int']['output']>;
};

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

/** A passing grade of the basic test (nilai ambang batas); absent = nothing is asked of this part alone. */
export type PassingGradeInput = {
  /** Of which category. */
  category: FormationCategory;
  /** Of which position group. */
  positionGroup: PositionGroup;
  /** Least TIU, 0 to 175. */
  tiu?: InputMaybe<Scalars['Int']['input']>;
  /** Least TKP, 0 to 225. */
  tkp?: InputMaybe<Scalars['Int']['input']>;
  /** Least total, 0 to 550. */
  total?: InputMaybe<Scalars['Int']['input']>;
  /** Least TWK, 0 to 150. */
  twk?: InputMaybe<Scalars['Int']['input']>;
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

/** How often performance is evaluated within the year (SE MenPANRB 3/2023). */
export type Periodicity =
  /** Twelve periods. */
  | 'MONTHLY'
  /** Four periods. */
  | 'QUARTERLY';

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

/** Kinds of phases (tahapan). */
export type PhaseKind =
  /** Evaluation (penilaian). */
  | 'EVALUATION'
  /** Work, progress and coaching (pelaksanaan, pemantauan, pembinaan). */
  | 'EXECUTION'
  /** Plans are made and agreed (perencanaan). */
  | 'PLANNING';

/** The plan of an assignment segment in a cycle (sasaran kinerja pegawai, SKP). */
export type Plan = Node & {
  __typename?: 'Plan';
  /** What the viewer can do with it now: names of mutations. */
  allowedActions: Array<Scalars['String']['output']>;
  /** The assignment it belongs to. */
  assignmentId: Scalars['ID']['output'];
  /** A change in mid-cycle that is being talked about; null where there is none. The approved version stays valid meanwhile. */
  change?: Maybe<PlanChange>;
  /** When the segment was closed; null while open. */
  closedAt?: Maybe<Scalars['Instant']['output']>;
  /** Notes of the leaving rater for the next one. */
  closingNotes?: Maybe<Scalars['String']['output']>;
  /** How its targets stand. */
  counts: PlanCounts;
  /** The cycle. */
  cycle: PerformanceCycle;
  /** The instant until which the next step is possible, with what was extended for this person; null when closed. */
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  /** Everything said about its targets, also about those that were removed, in order. */
  dialogue: Array<DialogueStep>;
  /** Whose plan it is. */
  employee: Employee;
  /** Annex of the working content. */
  frame: PlanFrame;
  /** How the assignment is held: somebody acting in a second post has a second plan. */
  holding: HoldingKind;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Whether the position heads the unit: then indicators have perspectives, else aspects. */
  isHead: Scalars['Boolean']['output'];
  /** Who must act next, and how; null when nobody must. */
  nextStep?: Maybe<PlanStep>;
  /** Title of the position. */
  positionTitle: Scalars['String']['output'];
  /** Progress, newest day first; nothing is ever overwritten. */
  progress: ProgressConnection;
  /** Why the superior returned it; null unless RETURNED. */
  returnedReason?: Maybe<Scalars['String']['output']>;
  /** First day of the year on which the assignment holds. */
  segmentFrom: Scalars['Day']['output'];
  /** Last day of the year on which the assignment holds. */
  segmentTo: Scalars['Day']['output'];
  /** Where the working content stands. After the first approval, DRAFT, SUBMITTED and RETURNED are stages of a change. */
  status: PlanStatus;
  /** When it was submitted; null while a draft. */
  submittedAt?: Maybe<Scalars['Instant']['output']>;
  /** What the progress suggests, one for each indicator of the version valid now. Never a rating; empty before the first approval. */
  suggestion: Array<AchievementSuggestion>;
  /** Targets of the working content, in the order they were proposed. */
  targets: Array<Target>;
  /** The unit of the assignment. */
  unit: Unit;
  /** Version, for `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** The version by which a day is judged; null before the first. */
  versionOn?: Maybe<PlanVersion>;
  /** Approved versions, oldest first. None of them ever changes. */
  versions: Array<PlanVersion>;
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

/** Where a plan stands. */
export type PlanStatus =
  /** Agreed by both sides. */
  | 'APPROVED'
  /** The segment is over (transfer, end of assignment). */
  | 'CLOSED'
  /** Being drafted and talked about. */
  | 'DRAFT'
  /** Sent back with a reason. */
  | 'RETURNED'
  /** Waits for the superior's approval. */
  | 'SUBMITTED';

/** A step that somebody has to take. */
export type PlanStep = {
  __typename?: 'PlanStep';
  /** Name of the mutation. */
  action: Scalars['String']['output'];
  /** Which side. */
  side: Side;
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
  /** Its targets. */
  targets: Array<Target>;
  /** First day judged by it: the segment's first for the first version, the day of approval for a change. */
  validFrom: Scalars['Day']['output'];
};

/** A plan to take back. */
export type PlanWithdrawInput = {
  /** The plan's version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The plan. */
  planId: Scalars['ID']['input'];
};

/** A post that can be held (jabatan). */
export type Position = Node & {
  __typename?: 'Position';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Whether the holder heads the unit. */
  isHead: Scalars['Boolean']['output'];
  /** Kind of post. */
  kind: PositionKind;
  /** Level of a functional post; null for others. Decides the credit-point coefficient (Peraturan BKN 3/2023). */
  level?: Maybe<FunctionalLevel>;
  /** Title, for example `Analis SDM Aparatur Ahli Muda`. */
  title: Scalars['String']['output'];
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
  | 'SPECIALIST_DOCTOR';

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
export type ProgressEntry = {
  __typename?: 'ProgressEntry';
  /** When it was written. */
  at: Scalars['Instant']['output'];
  /** Who wrote it. */
  author: Employee;
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
  /** The history of one subject (employee, unit, cycle, plan …), oldest first. */
  auditTrail: AuditRecordConnection;
  /** A campaign; null where it does not exist or is not yours to see. */
  campaign?: Maybe<Campaign>;
  /** Campaigns of a region, oldest year first: all that were published, and drafts for the committee. */
  campaigns: CampaignConnection;
  /** Open correction requests in the caller's scope, the most urgent first. */
  correctionQueue: CorrectionRequestConnection;
  /** The cycle of a year in the viewer's region; null where none was opened. */
  cycle?: Maybe<PerformanceCycle>;
  /** Whether the viewer may apply for these posts by their profile, and why or why not; null without a profile or without such posts. */
  eligibilityCheck?: Maybe<EligibilityCheck>;
  /** An employee by id. */
  employee?: Maybe<Employee>;
  /** Search people in the caller's scope: staffing agency and auditor in the whole city, a unit administrator or head in the own agency. By the beginning of any word of the name, or by a whole NIP or NI PPPK (then at most one; the answer is the same for unknown and not yours). */
  employeeSearch: AssignmentConnection;
  /** A request for posts; null where it does not exist or is not yours to see. */
  formation?: Maybe<Formation>;
  /** Requests for posts that wait for a decision, oldest first. */
  formationQueue: FormationConnection;
  /** The viewer: who am I here? Null without a login. */
  me?: Maybe<Me>;
  /** What the viewer has to do for the own reports: approvals first, then proposals to answer, then plans to ask for. */
  myTasks: Array<Task>;
  /** Any object by its id; null where it does not exist or is not yours to see. */
  node?: Maybe<Node>;
  /** Several objects by their ids, in the order asked, null for each that is not there or not yours. At most 100. */
  nodes: Array<Maybe<Node>>;
  /** Offers of certain posts, by rank. */
  offers: OfferConnection;
  /** Posts of a published campaign, by unit and position. Empty before publication. */
  openings: OpeningConnection;
  /** A plan by its id. */
  plan?: Maybe<Plan>;
  /** A plan as the official form shows it, in one query: the last approved version, or the working content before the first. */
  planForm?: Maybe<PlanForm>;
  /** A region by its code; the viewer's own by default. */
  region?: Maybe<Region>;
  /** Objections that wait for an answer, the most urgent first. */
  selectionObjectionQueue: SelectionObjectionConnection;
  /** A unit by its id. */
  unit?: Maybe<Unit>;
  /** A verification; null where it does not exist or is not yours to see. */
  verification?: Maybe<Verification>;
  /** Applications for certain posts that can be claimed now, the longest waiting first. */
  verificationQueue: VerificationConnection;
};


/** Reading. */
export type QueryAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  subject: Scalars['ID']['input'];
};


/** Reading. */
export type QueryCampaignArgs = {
  id: Scalars['ID']['input'];
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
export type QueryCycleArgs = {
  year: Scalars['Int']['input'];
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
export type QueryFormationArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. */
export type QueryFormationQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** Reading. */
export type QueryMyTasksArgs = {
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
export type QueryOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  formationId: Scalars['ID']['input'];
};


/** Reading. */
export type QueryOpeningsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  campaignId: Scalars['ID']['input'];
  category?: InputMaybe<FormationCategory>;
  education?: InputMaybe<EducationLevel>;
  first: Scalars['Int']['input'];
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
export type QueryRegionArgs = {
  code?: InputMaybe<Scalars['ID']['input']>;
};


/** Reading. */
export type QuerySelectionObjectionQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** Reading. */
export type QueryUnitArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. */
export type QueryVerificationArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. */
export type QueryVerificationQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  formationId: Scalars['ID']['input'];
};

/** A contradiction on a record. */
export type RecordWarning =
  /** A number holds another date of birth than the record. */
  | 'BIRTH_DATE_DIFFERS'
  /** A number holds another sex than the record. */
  | 'SEX_DIFFERS';

/** A city or regency (daerah): the tenant. No data crosses regions. The province owns the type; this subgraph adds its city's part. */
export type Region = {
  __typename?: 'Region';
  /** Kemendagri code, for example `33.74`. */
  code: Scalars['ID']['output'];
  /** The cycle of a year; null where none was opened. */
  cycle?: Maybe<PerformanceCycle>;
  /** Official name, for example `Kota Semarang`. */
  name: Scalars['String']['output'];
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
  /** Least grade point average (IPK), 0 to 4, or mean diploma mark, 0 to 100; absent = by the rules of the campaign. */
  leastGpa?: InputMaybe<Scalars['Decimal']['input']>;
  /** One of these majors, at most 30 (policy); absent or empty = any. */
  majors?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Oldest age in completed years on the day of registration; absent = by the rules of the campaign. */
  oldestAge?: InputMaybe<Scalars['Int']['input']>;
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

/** An applicant's objection (sanggah) against a result of the selection: once a stage, and only against an error of the committee. */
export type SelectionObjection = Node & {
  __typename?: 'SelectionObjection';
  /** What the viewer can do with it now: names of mutations. */
  allowedActions: Array<Scalars['String']['output']>;
  /** The committee's answer; null until it is given. */
  answer?: Maybe<Scalars['String']['output']>;
  /** When it was answered; null until then. */
  answeredAt?: Maybe<Scalars['Instant']['output']>;
  /** From this instant on the committee's answer is late. A late answer is still given. */
  deadlineAt: Scalars['Instant']['output'];
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

/** The objection after the mutation. */
export type SelectionObjectionPayload = {
  __typename?: 'SelectionObjectionPayload';
  /** The objection; null where nothing was done. */
  objection?: Maybe<SelectionObjection>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** Windows in which applicants may object. */
export type SelectionObjectionStage =
  /** After the result of the administrative selection. */
  | 'ADMIN_OBJECTION'
  /** After the final result. */
  | 'FINAL_OBJECTION';

/** Where an objection stands. */
export type SelectionObjectionStatus =
  /** The committee had erred: the result is announced anew. */
  | 'ACCEPTED'
  /** Waits for an officer who did not decide what it is about. */
  | 'FILED'
  /** The result stands. */
  | 'REJECTED';

/** Sex as the identifiers tell it. */
export type Sex =
  /** Perempuan. */
  | 'FEMALE'
  /** Laki-laki. */
  | 'MALE';

/** The two sides of a plan. Nobody speaks for both. */
export type Side =
  /** The employee. */
  | 'EMPLOYEE'
  /** The direct superior, or the delegate. */
  | 'SUPERIOR';

/** What was true when an application was submitted. The profile may change afterwards, this never. */
export type Submission = {
  __typename?: 'Submission';
  /** When it was submitted, to the second. */
  at: Scalars['Instant']['output'];
  /** The diploma. */
  education: ApplicantEducation;
  /** How each requirement was met. */
  eligibility: Array<EligibilityFinding>;
  /** Name. */
  name: Scalars['String']['output'];
  /** Registration number (nomor peserta): not to be guessed, and tells nothing of the order. */
  number: Scalars['String']['output'];
  /** Version of the policy by which it was decided. */
  policyVersion: Scalars['String']['output'];
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
  /** The new direct superior. */
  supervisorId: Scalars['ID']['input'];
  /** First valid day; not in the future. */
  validFrom: Scalars['Day']['input'];
};

/** What somebody is to achieve (rencana hasil kerja, RHK). */
export type Target = {
  __typename?: 'Target';
  /** Everything said about it, in order. */
  dialogue: Array<DialogueStep>;
  /** Opaque id, the same through all versions. */
  id: Scalars['ID']['output'];
  /** Indicators, at least one. */
  indicators: Array<Indicator>;
  /** Main or additional. */
  kind: TargetKind;
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

/** A target as it was proposed. */
export type TargetContent = {
  __typename?: 'TargetContent';
  /** Indicators. */
  indicators: Array<Indicator>;
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

/** The superior's target that a target serves (rencana hasil kerja pimpinan yang diintervensi). */
export type TargetParent = {
  __typename?: 'TargetParent';
  /** Whose it is; null unless linked. */
  owner?: Maybe<Employee>;
  /** The superior's plan; null unless linked. */
  planId?: Maybe<Scalars['ID']['output']>;
  /** Whether there is one. */
  state: ParentState;
  /** The superior's target; null unless linked. */
  targetId?: Maybe<Scalars['ID']['output']>;
  /** Its title; null unless linked. */
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

/** A target to propose. */
export type TargetProposeInput = {
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

/** A target to take out. */
export type TargetRemoveInput = {
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

/** Something a superior has to do. */
export type Task = {
  __typename?: 'Task';
  /** Whose plan, in which post. */
  assignment: Assignment;
  /** How many targets wait for an answer. */
  count: Scalars['Int']['output'];
  /** What. */
  kind: TaskKind;
  /** The plan; null where there is none yet. */
  plan?: Maybe<Plan>;
  /** Since when it has waited. */
  since: Scalars['Instant']['output'];
  /** Text for people. */
  text: Scalars['String']['output'];
};

/** Kinds of a superior's tasks. */
export type TaskKind =
  /** Proposals wait for an answer. */
  | 'ANSWER_PROPOSAL'
  /** A plan waits for approval. */
  | 'APPROVE_PLAN'
  /** A report has no plan yet. */
  | 'ASK_FOR_PLAN';

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

/** What became of each row of a bulk transfer. */
export type TransferManyPayload = {
  __typename?: 'TransferManyPayload';
  /** One outcome a row, in the order of the input. */
  outcomes?: Maybe<Array<TransferOutcome>>;
  /** Problems of the request as a whole; those of a row stand in its outcome. */
  userErrors: Array<UserError>;
};

/** What became of one row. */
export type TransferOutcome = {
  __typename?: 'TransferOutcome';
  /** The employee; null where the row failed. */
  employee?: Maybe<Employee>;
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
  /** The head, derived from assignments: definitive, else acting (PJ, PLT), else the daily stand-in (PLH); null while vacant. */
  head?: Maybe<Assignment>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Kind of unit. */
  kind: UnitKind;
  /** Official name in Indonesian. */
  name: Scalars['String']['output'];
  /** The unit above; null at the top. */
  parent?: Maybe<Unit>;
  /** Positions of this unit, by title. */
  positions: Array<Position>;
  /** Present assignments in this unit, head first, then by name. */
  staff: AssignmentConnection;
  /** The unit that took over after a reorganisation. */
  successor?: Maybe<Unit>;
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
  /** What the viewer can do with it now: names of mutations. */
  allowedActions: Array<Scalars['String']['output']>;
  /** Whether an officer is working on it now. */
  claimed: Scalars['Boolean']['output'];
  /** Whether that is the viewer. */
  claimedByMe: Scalars['Boolean']['output'];
  /** When the present claim runs out; null while nobody works on it. */
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  /** When it became final; null until then. */
  decidedAt?: Maybe<Scalars['Instant']['output']>;
  /** What was decided so far, the first officer's first. */
  decisions: Array<VerificationDecision>;
  /** What the applicant has submitted; for the officer who has claimed it and as long as the claim lasts, else null. Never health data. */
  dossier?: Maybe<Dossier>;
  /** The posts applied for. */
  formationId: Scalars['ID']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The result; null until it is final. */
  outcome?: Maybe<VerificationVerdict>;
  /** Registration number of the application (nomor peserta). */
  registrationNumber: Scalars['String']['output'];
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
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** In words, at most 1000 characters (policy). Needed with OTHER, and by a second officer who does not agree with the first. */
  note?: InputMaybe<Scalars['String']['input']>;
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
  /** Whether the viewer decided it. */
  mine: Scalars['Boolean']['output'];
  /** In words; null where nothing was written. */
  note?: Maybe<Scalars['String']['output']>;
  /** Version of the policy by which it was decided. */
  policyVersion: Scalars['String']['output'];
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

/** An application to put back. */
export type VerificationReleaseInput = {
  /** Version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat it when you retry. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The verification. */
  verificationId: Scalars['ID']['input'];
};

/** Where a verification stands. */
export type VerificationStatus =
  /** Final. */
  | 'DECIDED'
  /** Waits for an officer, or is being looked at by the first. */
  | 'FIRST'
  /** Rejected by one officer: another must look. */
  | 'SECOND';

/** Results of the administrative selection. */
export type VerificationVerdict =
  /** Goes on to the tests (MS, memenuhi syarat). */
  | 'ELIGIBLE'
  /** Does not (TMS, tidak memenuhi syarat). */
  | 'INELIGIBLE';

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
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( CampaignRowParent )
    | ( CorrectionRowParent )
    | ( EmployeeRowParent )
    | ( FormationRowParent )
    | ( OfferRowParent )
    | ( CycleRowParent )
    | ( PlanRowParent )
    | ( PositionRowParent )
    | ( SelectionObjectionRowParent )
    | ( UnitViewParent )
    | ( VerificationRowParent )
  ;
  UserError:
    | ( UserErrorViewParent )
    | ( UserErrorViewParent )
    | ( UserErrorViewParent )
    | ( UserErrorViewParent )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Accumulation: Accumulation;
  AchievementSuggestion: ResolverTypeWrapper<SuggestionViewParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AdministrativeResult: ResolverTypeWrapper<AdministrativeViewParent>;
  Applicant: ResolverTypeWrapper<ProfileRowParent>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ApplicantDocument: ResolverTypeWrapper<ApplicantDocument>;
  ApplicantDocumentKind: ApplicantDocumentKind;
  ApplicantEducation: ResolverTypeWrapper<ApplicantEducation>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ApplicantPayload: ResolverTypeWrapper<PayloadParentParent>;
  Application: ResolverTypeWrapper<ApplicationRowParent>;
  ApplicationGap: ResolverTypeWrapper<ApplicationGap>;
  ApplicationGapKind: ApplicationGapKind;
  ApplicationPayload: ResolverTypeWrapper<PayloadParentParent>;
  ApplicationSaveInput: ApplicationSaveInput;
  ApplicationStatus: ApplicationStatus;
  ApplicationSubmitInput: ApplicationSubmitInput;
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
  Campaign: ResolverTypeWrapper<CampaignRowParent>;
  CampaignCloseInput: CampaignCloseInput;
  CampaignConnection: ResolverTypeWrapper<Omit<CampaignConnection, 'edges'> & { edges: Array<ResolversTypes['CampaignEdge']> }>;
  CampaignCreateInput: CampaignCreateInput;
  CampaignEdge: ResolverTypeWrapper<Omit<CampaignEdge, 'node'> & { node: ResolversTypes['Campaign'] }>;
  CampaignKind: CampaignKind;
  CampaignPayload: ResolverTypeWrapper<PayloadParentParent>;
  CampaignPublishInput: CampaignPublishInput;
  CampaignRuleChangeInput: CampaignRuleChangeInput;
  CampaignRules: ResolverTypeWrapper<CampaignRulesParent>;
  CampaignStage: ResolverTypeWrapper<CampaignStage>;
  CampaignStageExtendInput: CampaignStageExtendInput;
  CampaignStageInput: CampaignStageInput;
  CampaignStageKind: CampaignStageKind;
  CampaignStatus: CampaignStatus;
  CoreValue: CoreValue;
  CorrectionAnswerInput: CorrectionAnswerInput;
  CorrectionFileInput: CorrectionFileInput;
  CorrectionKind: CorrectionKind;
  CorrectionPayload: ResolverTypeWrapper<PayloadParentParent>;
  CorrectionRequest: ResolverTypeWrapper<CorrectionRowParent>;
  CorrectionRequestConnection: ResolverTypeWrapper<Omit<CorrectionRequestConnection, 'edges'> & { edges: Array<ResolversTypes['CorrectionRequestEdge']> }>;
  CorrectionRequestEdge: ResolverTypeWrapper<Omit<CorrectionRequestEdge, 'node'> & { node: ResolversTypes['CorrectionRequest'] }>;
  CorrectionStatus: CorrectionStatus;
  CorrectionWithdrawInput: CorrectionWithdrawInput;
  CycleCloseInput: CycleCloseInput;
  CycleOpenInput: CycleOpenInput;
  CyclePayload: ResolverTypeWrapper<PayloadParentParent>;
  CyclePhase: ResolverTypeWrapper<CyclePhase>;
  CyclePhaseExtendInput: CyclePhaseExtendInput;
  CycleStatus: CycleStatus;
  Day: ResolverTypeWrapper<Scalars['Day']['output']>;
  DaySpanInput: DaySpanInput;
  DeadlinePassed: ResolverTypeWrapper<UserErrorViewParent>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Delegation: ResolverTypeWrapper<LentAuthorityParent>;
  DelegationGrantInput: DelegationGrantInput;
  DelegationRevokeInput: DelegationRevokeInput;
  DialogueKind: DialogueKind;
  DialogueStep: ResolverTypeWrapper<DialogueStepParent>;
  Direction: Direction;
  DocumentPayload: ResolverTypeWrapper<PayloadParentParent>;
  DocumentUpload: ResolverTypeWrapper<DocumentContractParent>;
  DocumentUploadInput: DocumentUploadInput;
  Dossier: ResolverTypeWrapper<DossierViewParent>;
  DossierDocument: ResolverTypeWrapper<DossierDocument>;
  EducationInput: EducationInput;
  EducationLevel: EducationLevel;
  EligibilityCheck: ResolverTypeWrapper<EligibilityCheck>;
  EligibilityFinding: ResolverTypeWrapper<EligibilityFinding>;
  EligibilityRequirement: EligibilityRequirement;
  Employee: ResolverTypeWrapper<EmployeeRowParent>;
  EmployeeCreateInput: EmployeeCreateInput;
  EmployeeKind: EmployeeKind;
  EmployeePayload: ResolverTypeWrapper<PayloadParentParent>;
  EmployeeTransferInput: EmployeeTransferInput;
  EmployeeTransferManyInput: EmployeeTransferManyInput;
  ErrorCode: ErrorCode;
  EvaluationPeriod: ResolverTypeWrapper<EvaluationPeriod>;
  Evidence: ResolverTypeWrapper<Evidence>;
  EvidencePayload: ResolverTypeWrapper<PayloadParentParent>;
  EvidenceUpload: ResolverTypeWrapper<ContractParent>;
  EvidenceUploadInput: EvidenceUploadInput;
  FilingDocument: FilingDocument;
  FilingRecordInput: FilingRecordInput;
  FormBehaviour: ResolverTypeWrapper<FormBehaviour>;
  FormIndicator: ResolverTypeWrapper<FormIndicator>;
  FormPerson: ResolverTypeWrapper<FormPerson>;
  FormResult: ResolverTypeWrapper<FormResult>;
  Formation: ResolverTypeWrapper<FormationRowParent>;
  FormationApproveInput: FormationApproveInput;
  FormationCategory: FormationCategory;
  FormationConnection: ResolverTypeWrapper<Omit<FormationConnection, 'edges'> & { edges: Array<ResolversTypes['FormationEdge']> }>;
  FormationEdge: ResolverTypeWrapper<Omit<FormationEdge, 'node'> & { node: ResolversTypes['Formation'] }>;
  FormationPayload: ResolverTypeWrapper<PayloadParentParent>;
  FormationRejectInput: FormationRejectInput;
  FormationRequestInput: FormationRequestInput;
  FormationSeats: ResolverTypeWrapper<FormationSeats>;
  FormationStatus: FormationStatus;
  FunctionalLevel: FunctionalLevel;
  Grant: Grant;
  HoldingKind: HoldingKind;
  Identifier: ResolverTypeWrapper<DatedIdentifierParent>;
  IdentifierAddInput: IdentifierAddInput;
  IdentifierExplanation: ResolverTypeWrapper<IdentifierExplanation>;
  IdentifierKind: IdentifierKind;
  Indicator: ResolverTypeWrapper<IndicatorParent>;
  IndicatorInput: IndicatorInput;
  IneligibilityReason: IneligibilityReason;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  Me: ResolverTypeWrapper<ViewerParent>;
  Measure: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Measure']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoSuggestion: NoSuggestion;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Offer: ResolverTypeWrapper<OfferRowParent>;
  OfferAcceptInput: OfferAcceptInput;
  OfferConnection: ResolverTypeWrapper<Omit<OfferConnection, 'edges'> & { edges: Array<ResolversTypes['OfferEdge']> }>;
  OfferDeclineInput: OfferDeclineInput;
  OfferEdge: ResolverTypeWrapper<Omit<OfferEdge, 'node'> & { node: ResolversTypes['Offer'] }>;
  OfferGround: OfferGround;
  OfferLapseInput: OfferLapseInput;
  OfferMakeInput: OfferMakeInput;
  OfferPayload: ResolverTypeWrapper<PayloadParentParent>;
  OfferStatus: OfferStatus;
  Opening: ResolverTypeWrapper<FormationParent>;
  OpeningConnection: ResolverTypeWrapper<Omit<OpeningConnection, 'edges'> & { edges: Array<ResolversTypes['OpeningEdge']> }>;
  OpeningEdge: ResolverTypeWrapper<Omit<OpeningEdge, 'node'> & { node: ResolversTypes['Opening'] }>;
  OpeningRequirements: ResolverTypeWrapper<OpeningRequirements>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParentChoice: ParentChoice;
  ParentState: ParentState;
  PassingGradeInput: PassingGradeInput;
  PerformanceCycle: ResolverTypeWrapper<CycleRowParent>;
  Periodicity: Periodicity;
  Perspective: Perspective;
  PhaseKind: PhaseKind;
  Plan: ResolverTypeWrapper<PlanRowParent>;
  PlanApprovalInput: PlanApprovalInput;
  PlanApproveInput: PlanApproveInput;
  PlanApproveManyInput: PlanApproveManyInput;
  PlanApproveManyPayload: ResolverTypeWrapper<PayloadParentParent>;
  PlanApproveOutcome: ResolverTypeWrapper<ApproveOutcomeParent>;
  PlanChange: ResolverTypeWrapper<PlanChange>;
  PlanChangeCancelInput: PlanChangeCancelInput;
  PlanChangeInput: PlanChangeInput;
  PlanCounts: ResolverTypeWrapper<PlanCounts>;
  PlanForm: ResolverTypeWrapper<PlanFormParent>;
  PlanFrame: ResolverTypeWrapper<FrameParent>;
  PlanFrameInput: PlanFrameInput;
  PlanMarkReadInput: PlanMarkReadInput;
  PlanOpenInput: PlanOpenInput;
  PlanPayload: ResolverTypeWrapper<PayloadParentParent>;
  PlanReturnInput: PlanReturnInput;
  PlanStatus: PlanStatus;
  PlanStep: ResolverTypeWrapper<PlanStep>;
  PlanSubmitInput: PlanSubmitInput;
  PlanVersion: ResolverTypeWrapper<VersionViewParent>;
  PlanWithdrawInput: PlanWithdrawInput;
  Position: ResolverTypeWrapper<PositionRowParent>;
  PositionCreateInput: PositionCreateInput;
  PositionGroup: PositionGroup;
  PositionKind: PositionKind;
  PositionPayload: ResolverTypeWrapper<PayloadParentParent>;
  ProfileSaveInput: ProfileSaveInput;
  ProgressAddInput: ProgressAddInput;
  ProgressConnection: ResolverTypeWrapper<Omit<ProgressConnection, 'edges'> & { edges: Array<ResolversTypes['ProgressEdge']> }>;
  ProgressEdge: ResolverTypeWrapper<Omit<ProgressEdge, 'node'> & { node: ResolversTypes['ProgressEntry'] }>;
  ProgressEntry: ResolverTypeWrapper<ProgressEntryParent>;
  ProgressPayload: ResolverTypeWrapper<PayloadParentParent>;
  QualitativeMeasure: ResolverTypeWrapper<QualitativeMeasureParent>;
  QualitativeMeasureInput: QualitativeMeasureInput;
  QuantitativeMeasure: ResolverTypeWrapper<QuantitativeMeasureParent>;
  QuantitativeMeasureInput: QuantitativeMeasureInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordWarning: RecordWarning;
  Region: ResolverTypeWrapper<RegionViewParent>;
  RequirementsInput: RequirementsInput;
  RuleViolation: ResolverTypeWrapper<UserErrorViewParent>;
  SelectionObjection: ResolverTypeWrapper<SelectionObjectionRowParent>;
  SelectionObjectionAnswerInput: SelectionObjectionAnswerInput;
  SelectionObjectionConnection: ResolverTypeWrapper<Omit<SelectionObjectionConnection, 'edges'> & { edges: Array<ResolversTypes['SelectionObjectionEdge']> }>;
  SelectionObjectionEdge: ResolverTypeWrapper<Omit<SelectionObjectionEdge, 'node'> & { node: ResolversTypes['SelectionObjection'] }>;
  SelectionObjectionFileInput: SelectionObjectionFileInput;
  SelectionObjectionGround: SelectionObjectionGround;
  SelectionObjectionPayload: ResolverTypeWrapper<PayloadParentParent>;
  SelectionObjectionStage: SelectionObjectionStage;
  SelectionObjectionStatus: SelectionObjectionStatus;
  Sex: Sex;
  Side: Side;
  Submission: ResolverTypeWrapper<Submission>;
  SupervisorChangeInput: SupervisorChangeInput;
  Target: ResolverTypeWrapper<TargetViewParent>;
  TargetAgreeInput: TargetAgreeInput;
  TargetContent: ResolverTypeWrapper<TargetContentParent>;
  TargetContentInput: TargetContentInput;
  TargetCounterInput: TargetCounterInput;
  TargetKind: TargetKind;
  TargetLinkInput: TargetLinkInput;
  TargetParent: ResolverTypeWrapper<ParentViewParent>;
  TargetParentInput: TargetParentInput;
  TargetPayload: ResolverTypeWrapper<PayloadParentParent>;
  TargetProposeInput: TargetProposeInput;
  TargetRemoveInput: TargetRemoveInput;
  TargetState: TargetState;
  Task: ResolverTypeWrapper<TaskViewParent>;
  TaskKind: TaskKind;
  TransferInput: TransferInput;
  TransferManyPayload: ResolverTypeWrapper<PayloadParentParent>;
  TransferOutcome: ResolverTypeWrapper<OutcomeParentParent>;
  TransitionRefused: ResolverTypeWrapper<UserErrorViewParent>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  Unit: ResolverTypeWrapper<UnitViewParent>;
  UnitCloseInput: UnitCloseInput;
  UnitCreateInput: UnitCreateInput;
  UnitKind: UnitKind;
  UnitPayload: ResolverTypeWrapper<PayloadParentParent>;
  UploadHeader: ResolverTypeWrapper<UploadHeader>;
  UserError: ResolverTypeWrapper<UserErrorViewParent>;
  Verification: ResolverTypeWrapper<VerificationRowParent>;
  VerificationClaimInput: VerificationClaimInput;
  VerificationConnection: ResolverTypeWrapper<Omit<VerificationConnection, 'edges'> & { edges: Array<ResolversTypes['VerificationEdge']> }>;
  VerificationDecideInput: VerificationDecideInput;
  VerificationDecision: ResolverTypeWrapper<DecisionParent>;
  VerificationDeclareConflictInput: VerificationDeclareConflictInput;
  VerificationEdge: ResolverTypeWrapper<Omit<VerificationEdge, 'node'> & { node: ResolversTypes['Verification'] }>;
  VerificationPayload: ResolverTypeWrapper<PayloadParentParent>;
  VerificationReleaseInput: VerificationReleaseInput;
  VerificationStatus: VerificationStatus;
  VerificationVerdict: VerificationVerdict;
  VersionConflict: ResolverTypeWrapper<UserErrorViewParent>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AchievementSuggestion: SuggestionViewParent;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AdministrativeResult: AdministrativeViewParent;
  Applicant: ProfileRowParent;
  Int: Scalars['Int']['output'];
  ApplicantDocument: ApplicantDocument;
  ApplicantEducation: ApplicantEducation;
  Boolean: Scalars['Boolean']['output'];
  ApplicantPayload: PayloadParentParent;
  Application: ApplicationRowParent;
  ApplicationGap: ApplicationGap;
  ApplicationPayload: PayloadParentParent;
  ApplicationSaveInput: ApplicationSaveInput;
  ApplicationSubmitInput: ApplicationSubmitInput;
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
  Campaign: CampaignRowParent;
  CampaignCloseInput: CampaignCloseInput;
  CampaignConnection: Omit<CampaignConnection, 'edges'> & { edges: Array<ResolversParentTypes['CampaignEdge']> };
  CampaignCreateInput: CampaignCreateInput;
  CampaignEdge: Omit<CampaignEdge, 'node'> & { node: ResolversParentTypes['Campaign'] };
  CampaignPayload: PayloadParentParent;
  CampaignPublishInput: CampaignPublishInput;
  CampaignRuleChangeInput: CampaignRuleChangeInput;
  CampaignRules: CampaignRulesParent;
  CampaignStage: CampaignStage;
  CampaignStageExtendInput: CampaignStageExtendInput;
  CampaignStageInput: CampaignStageInput;
  CorrectionAnswerInput: CorrectionAnswerInput;
  CorrectionFileInput: CorrectionFileInput;
  CorrectionPayload: PayloadParentParent;
  CorrectionRequest: CorrectionRowParent;
  CorrectionRequestConnection: Omit<CorrectionRequestConnection, 'edges'> & { edges: Array<ResolversParentTypes['CorrectionRequestEdge']> };
  CorrectionRequestEdge: Omit<CorrectionRequestEdge, 'node'> & { node: ResolversParentTypes['CorrectionRequest'] };
  CorrectionWithdrawInput: CorrectionWithdrawInput;
  CycleCloseInput: CycleCloseInput;
  CycleOpenInput: CycleOpenInput;
  CyclePayload: PayloadParentParent;
  CyclePhase: CyclePhase;
  CyclePhaseExtendInput: CyclePhaseExtendInput;
  Day: Scalars['Day']['output'];
  DaySpanInput: DaySpanInput;
  DeadlinePassed: UserErrorViewParent;
  Decimal: Scalars['Decimal']['output'];
  Delegation: LentAuthorityParent;
  DelegationGrantInput: DelegationGrantInput;
  DelegationRevokeInput: DelegationRevokeInput;
  DialogueStep: DialogueStepParent;
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
  EmployeeTransferInput: EmployeeTransferInput;
  EmployeeTransferManyInput: EmployeeTransferManyInput;
  EvaluationPeriod: EvaluationPeriod;
  Evidence: Evidence;
  EvidencePayload: PayloadParentParent;
  EvidenceUpload: ContractParent;
  EvidenceUploadInput: EvidenceUploadInput;
  FilingRecordInput: FilingRecordInput;
  FormBehaviour: FormBehaviour;
  FormIndicator: FormIndicator;
  FormPerson: FormPerson;
  FormResult: FormResult;
  Formation: FormationRowParent;
  FormationApproveInput: FormationApproveInput;
  FormationConnection: Omit<FormationConnection, 'edges'> & { edges: Array<ResolversParentTypes['FormationEdge']> };
  FormationEdge: Omit<FormationEdge, 'node'> & { node: ResolversParentTypes['Formation'] };
  FormationPayload: PayloadParentParent;
  FormationRejectInput: FormationRejectInput;
  FormationRequestInput: FormationRequestInput;
  FormationSeats: FormationSeats;
  Identifier: DatedIdentifierParent;
  IdentifierAddInput: IdentifierAddInput;
  IdentifierExplanation: IdentifierExplanation;
  Indicator: IndicatorParent;
  IndicatorInput: IndicatorInput;
  Instant: Scalars['Instant']['output'];
  Me: ViewerParent;
  Measure: ResolversUnionTypes<ResolversParentTypes>['Measure'];
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Offer: OfferRowParent;
  OfferAcceptInput: OfferAcceptInput;
  OfferConnection: Omit<OfferConnection, 'edges'> & { edges: Array<ResolversParentTypes['OfferEdge']> };
  OfferDeclineInput: OfferDeclineInput;
  OfferEdge: Omit<OfferEdge, 'node'> & { node: ResolversParentTypes['Offer'] };
  OfferLapseInput: OfferLapseInput;
  OfferMakeInput: OfferMakeInput;
  OfferPayload: PayloadParentParent;
  Opening: FormationParent;
  OpeningConnection: Omit<OpeningConnection, 'edges'> & { edges: Array<ResolversParentTypes['OpeningEdge']> };
  OpeningEdge: Omit<OpeningEdge, 'node'> & { node: ResolversParentTypes['Opening'] };
  OpeningRequirements: OpeningRequirements;
  PageInfo: PageInfo;
  PassingGradeInput: PassingGradeInput;
  PerformanceCycle: CycleRowParent;
  Plan: PlanRowParent;
  PlanApprovalInput: PlanApprovalInput;
  PlanApproveInput: PlanApproveInput;
  PlanApproveManyInput: PlanApproveManyInput;
  PlanApproveManyPayload: PayloadParentParent;
  PlanApproveOutcome: ApproveOutcomeParent;
  PlanChange: PlanChange;
  PlanChangeCancelInput: PlanChangeCancelInput;
  PlanChangeInput: PlanChangeInput;
  PlanCounts: PlanCounts;
  PlanForm: PlanFormParent;
  PlanFrame: FrameParent;
  PlanFrameInput: PlanFrameInput;
  PlanMarkReadInput: PlanMarkReadInput;
  PlanOpenInput: PlanOpenInput;
  PlanPayload: PayloadParentParent;
  PlanReturnInput: PlanReturnInput;
  PlanStep: PlanStep;
  PlanSubmitInput: PlanSubmitInput;
  PlanVersion: VersionViewParent;
  PlanWithdrawInput: PlanWithdrawInput;
  Position: PositionRowParent;
  PositionCreateInput: PositionCreateInput;
  PositionPayload: PayloadParentParent;
  ProfileSaveInput: ProfileSaveInput;
  ProgressAddInput: ProgressAddInput;
  ProgressConnection: Omit<ProgressConnection, 'edges'> & { edges: Array<ResolversParentTypes['ProgressEdge']> };
  ProgressEdge: Omit<ProgressEdge, 'node'> & { node: ResolversParentTypes['ProgressEntry'] };
  ProgressEntry: ProgressEntryParent;
  ProgressPayload: PayloadParentParent;
  QualitativeMeasure: QualitativeMeasureParent;
  QualitativeMeasureInput: QualitativeMeasureInput;
  QuantitativeMeasure: QuantitativeMeasureParent;
  QuantitativeMeasureInput: QuantitativeMeasureInput;
  Query: Record<PropertyKey, never>;
  Region: RegionViewParent;
  RequirementsInput: RequirementsInput;
  RuleViolation: UserErrorViewParent;
  SelectionObjection: SelectionObjectionRowParent;
  SelectionObjectionAnswerInput: SelectionObjectionAnswerInput;
  SelectionObjectionConnection: Omit<SelectionObjectionConnection, 'edges'> & { edges: Array<ResolversParentTypes['SelectionObjectionEdge']> };
  SelectionObjectionEdge: Omit<SelectionObjectionEdge, 'node'> & { node: ResolversParentTypes['SelectionObjection'] };
  SelectionObjectionFileInput: SelectionObjectionFileInput;
  SelectionObjectionPayload: PayloadParentParent;
  Submission: Submission;
  SupervisorChangeInput: SupervisorChangeInput;
  Target: TargetViewParent;
  TargetAgreeInput: TargetAgreeInput;
  TargetContent: TargetContentParent;
  TargetContentInput: TargetContentInput;
  TargetCounterInput: TargetCounterInput;
  TargetLinkInput: TargetLinkInput;
  TargetParent: ParentViewParent;
  TargetParentInput: TargetParentInput;
  TargetPayload: PayloadParentParent;
  TargetProposeInput: TargetProposeInput;
  TargetRemoveInput: TargetRemoveInput;
  Task: TaskViewParent;
  TransferInput: TransferInput;
  TransferManyPayload: PayloadParentParent;
  TransferOutcome: OutcomeParentParent;
  TransitionRefused: UserErrorViewParent;
  UUID: Scalars['UUID']['output'];
  Unit: UnitViewParent;
  UnitCloseInput: UnitCloseInput;
  UnitCreateInput: UnitCreateInput;
  UnitPayload: PayloadParentParent;
  UploadHeader: UploadHeader;
  UserError: UserErrorViewParent;
  Verification: VerificationRowParent;
  VerificationClaimInput: VerificationClaimInput;
  VerificationConnection: Omit<VerificationConnection, 'edges'> & { edges: Array<ResolversParentTypes['VerificationEdge']> };
  VerificationDecideInput: VerificationDecideInput;
  VerificationDecision: DecisionParent;
  VerificationDeclareConflictInput: VerificationDeclareConflictInput;
  VerificationEdge: Omit<VerificationEdge, 'node'> & { node: ResolversParentTypes['Verification'] };
  VerificationPayload: PayloadParentParent;
  VerificationReleaseInput: VerificationReleaseInput;
  VersionConflict: UserErrorViewParent;
};

export type AccessDirectiveArgs = {
  to: Array<Grant>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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

export type AdministrativeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrativeResult'] = ResolversParentTypes['AdministrativeResult']> = {
  decidedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['IneligibilityReason']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['VerificationVerdict'], ParentType, ContextType>;
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
};

export type ApplicantDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicantDocument'] = ResolversParentTypes['ApplicantDocument']> = {
  announcedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type ApplicantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicantPayload'] = ResolversParentTypes['ApplicantPayload']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Applicant']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application']> = {
  administrative?: Resolver<Maybe<ResolversTypes['AdministrativeResult']>, ParentType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  deadlineAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['ApplicantDocument']>, ParentType, ContextType>;
  examLocation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['ApplicationGap']>, ParentType, ContextType>;
  objections?: Resolver<Array<ResolversTypes['SelectionObjection']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  opening?: Resolver<Maybe<ResolversTypes['Opening']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ApplicationStatus'], ParentType, ContextType>;
  submission?: Resolver<Maybe<ResolversTypes['Submission']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplicationGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationGap'] = ResolversParentTypes['ApplicationGap']> = {
  document?: Resolver<Maybe<ResolversTypes['ApplicantDocumentKind']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ApplicationGapKind'], ParentType, ContextType>;
};

export type ApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationPayload'] = ResolversParentTypes['ApplicationPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
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
  supervisor?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type AssignmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentConnection'] = ResolversParentTypes['AssignmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssignmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
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

export type CampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign']> = {
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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

export type CampaignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignPayload'] = ResolversParentTypes['CampaignPayload']> = {
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CampaignRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignRules'] = ResolversParentTypes['CampaignRules']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CampaignStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignStage'] = ResolversParentTypes['CampaignStage']> = {
  closesAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CampaignStageKind'], ParentType, ContextType>;
  opensAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type CorrectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionPayload'] = ResolversParentTypes['CorrectionPayload']> = {
  correction?: Resolver<Maybe<ResolversTypes['CorrectionRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectionRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionRequest'] = ResolversParentTypes['CorrectionRequest']> = {
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CorrectionKind'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CorrectionStatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionRequestConnection'] = ResolversParentTypes['CorrectionRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CorrectionRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CorrectionRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionRequestEdge'] = ResolversParentTypes['CorrectionRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CorrectionRequest'], ParentType, ContextType>;
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
};

export type DialogueStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DialogueStep'] = ResolversParentTypes['DialogueStep']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['TargetContent'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DialogueKind'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
};

export type DossierDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierDocument'] = ResolversParentTypes['DossierDocument']> = {
  kind?: Resolver<ResolversTypes['ApplicantDocumentKind'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EligibilityCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EligibilityCheck'] = ResolversParentTypes['EligibilityCheck']> = {
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
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['Assignment']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Maybe<Array<ResolversTypes['Identifier']>>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EmployeeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reports?: Resolver<Maybe<ResolversTypes['AssignmentConnection']>, ParentType, ContextType, RequireFields<EmployeeReportsArgs, 'first'>>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<Maybe<Array<ResolversTypes['RecordWarning']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployeePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmployeePayload'] = ResolversParentTypes['EmployeePayload']> = {
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EvaluationPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationPeriod'] = ResolversParentTypes['EvaluationPeriod']> = {
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvidencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidencePayload'] = ResolversParentTypes['EvidencePayload']> = {
  upload?: Resolver<Maybe<ResolversTypes['EvidenceUpload']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EvidenceUploadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceUpload'] = ResolversParentTypes['EvidenceUpload']> = {
  evidenceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  headers?: Resolver<Array<ResolversTypes['UploadHeader']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  deadlineAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  opening?: Resolver<ResolversTypes['Opening'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['FormationSeats'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FormationStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FormationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormationConnection'] = ResolversParentTypes['FormationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FormationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
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
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quota?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  aspect?: Resolver<Maybe<ResolversTypes['Aspect']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  perspective?: Resolver<Maybe<ResolversTypes['Perspective']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface InstantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Instant'], any> {
  name: 'Instant';
}

export type MeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Applicant']>, ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType, RequireFields<MeApplicationArgs, 'campaignId'>>;
  corrections?: Resolver<ResolversTypes['CorrectionRequestConnection'], ParentType, ContextType, RequireFields<MeCorrectionsArgs, 'first'>>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType, Partial<MePlanArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  __resolveType: TypeResolveFn<'QualitativeMeasure' | 'QuantitativeMeasure', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  applicationSave?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationSaveArgs, 'input'>>;
  applicationSubmit?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationSubmitArgs, 'input'>>;
  appointmentHire?: Resolver<ResolversTypes['OfferPayload'], ParentType, ContextType, RequireFields<MutationAppointmentHireArgs, 'input'>>;
  appointmentResign?: Resolver<ResolversTypes['OfferPayload'], ParentType, ContextType, RequireFields<MutationAppointmentResignArgs, 'input'>>;
  assignmentEnd?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationAssignmentEndArgs, 'input'>>;
  assignmentStart?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationAssignmentStartArgs, 'input'>>;
  campaignClose?: Resolver<ResolversTypes['CampaignPayload'], ParentType, ContextType, RequireFields<MutationCampaignCloseArgs, 'input'>>;
  campaignCreate?: Resolver<ResolversTypes['CampaignPayload'], ParentType, ContextType, RequireFields<MutationCampaignCreateArgs, 'input'>>;
  campaignPublish?: Resolver<ResolversTypes['CampaignPayload'], ParentType, ContextType, RequireFields<MutationCampaignPublishArgs, 'input'>>;
  campaignRuleChange?: Resolver<ResolversTypes['CampaignPayload'], ParentType, ContextType, RequireFields<MutationCampaignRuleChangeArgs, 'input'>>;
  campaignStageExtend?: Resolver<ResolversTypes['CampaignPayload'], ParentType, ContextType, RequireFields<MutationCampaignStageExtendArgs, 'input'>>;
  correctionAnswer?: Resolver<ResolversTypes['CorrectionPayload'], ParentType, ContextType, RequireFields<MutationCorrectionAnswerArgs, 'input'>>;
  correctionFile?: Resolver<ResolversTypes['CorrectionPayload'], ParentType, ContextType, RequireFields<MutationCorrectionFileArgs, 'input'>>;
  correctionWithdraw?: Resolver<ResolversTypes['CorrectionPayload'], ParentType, ContextType, RequireFields<MutationCorrectionWithdrawArgs, 'input'>>;
  cycleClose?: Resolver<ResolversTypes['CyclePayload'], ParentType, ContextType, RequireFields<MutationCycleCloseArgs, 'input'>>;
  cycleOpen?: Resolver<ResolversTypes['CyclePayload'], ParentType, ContextType, RequireFields<MutationCycleOpenArgs, 'input'>>;
  cyclePhaseExtend?: Resolver<ResolversTypes['CyclePayload'], ParentType, ContextType, RequireFields<MutationCyclePhaseExtendArgs, 'input'>>;
  delegationGrant?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationDelegationGrantArgs, 'input'>>;
  delegationRevoke?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationDelegationRevokeArgs, 'input'>>;
  documentUpload?: Resolver<ResolversTypes['DocumentPayload'], ParentType, ContextType, RequireFields<MutationDocumentUploadArgs, 'input'>>;
  employeeCreate?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationEmployeeCreateArgs, 'input'>>;
  employeeTransfer?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationEmployeeTransferArgs, 'input'>>;
  employeeTransferMany?: Resolver<ResolversTypes['TransferManyPayload'], ParentType, ContextType, RequireFields<MutationEmployeeTransferManyArgs, 'input'>>;
  evidenceUpload?: Resolver<ResolversTypes['EvidencePayload'], ParentType, ContextType, RequireFields<MutationEvidenceUploadArgs, 'input'>>;
  filingRecord?: Resolver<ResolversTypes['OfferPayload'], ParentType, ContextType, RequireFields<MutationFilingRecordArgs, 'input'>>;
  formationApprove?: Resolver<ResolversTypes['FormationPayload'], ParentType, ContextType, RequireFields<MutationFormationApproveArgs, 'input'>>;
  formationReject?: Resolver<ResolversTypes['FormationPayload'], ParentType, ContextType, RequireFields<MutationFormationRejectArgs, 'input'>>;
  formationRequest?: Resolver<ResolversTypes['FormationPayload'], ParentType, ContextType, RequireFields<MutationFormationRequestArgs, 'input'>>;
  identifierAdd?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationIdentifierAddArgs, 'input'>>;
  offerAccept?: Resolver<ResolversTypes['OfferPayload'], ParentType, ContextType, RequireFields<MutationOfferAcceptArgs, 'input'>>;
  offerDecline?: Resolver<ResolversTypes['OfferPayload'], ParentType, ContextType, RequireFields<MutationOfferDeclineArgs, 'input'>>;
  offerLapse?: Resolver<ResolversTypes['OfferPayload'], ParentType, ContextType, RequireFields<MutationOfferLapseArgs, 'input'>>;
  offerMake?: Resolver<ResolversTypes['OfferPayload'], ParentType, ContextType, RequireFields<MutationOfferMakeArgs, 'input'>>;
  planApprove?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationPlanApproveArgs, 'input'>>;
  planApproveMany?: Resolver<ResolversTypes['PlanApproveManyPayload'], ParentType, ContextType, RequireFields<MutationPlanApproveManyArgs, 'input'>>;
  planChange?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationPlanChangeArgs, 'input'>>;
  planChangeCancel?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationPlanChangeCancelArgs, 'input'>>;
  planFrame?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationPlanFrameArgs, 'input'>>;
  planMarkRead?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationPlanMarkReadArgs, 'input'>>;
  planOpen?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationPlanOpenArgs, 'input'>>;
  planReturn?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationPlanReturnArgs, 'input'>>;
  planSubmit?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationPlanSubmitArgs, 'input'>>;
  planWithdraw?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationPlanWithdrawArgs, 'input'>>;
  positionCreate?: Resolver<ResolversTypes['PositionPayload'], ParentType, ContextType, RequireFields<MutationPositionCreateArgs, 'input'>>;
  profileSave?: Resolver<ResolversTypes['ApplicantPayload'], ParentType, ContextType, RequireFields<MutationProfileSaveArgs, 'input'>>;
  progressAdd?: Resolver<ResolversTypes['ProgressPayload'], ParentType, ContextType, RequireFields<MutationProgressAddArgs, 'input'>>;
  selectionObjectionAnswer?: Resolver<ResolversTypes['SelectionObjectionPayload'], ParentType, ContextType, RequireFields<MutationSelectionObjectionAnswerArgs, 'input'>>;
  selectionObjectionFile?: Resolver<ResolversTypes['SelectionObjectionPayload'], ParentType, ContextType, RequireFields<MutationSelectionObjectionFileArgs, 'input'>>;
  supervisorChange?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationSupervisorChangeArgs, 'input'>>;
  targetAgree?: Resolver<ResolversTypes['TargetPayload'], ParentType, ContextType, RequireFields<MutationTargetAgreeArgs, 'input'>>;
  targetCounter?: Resolver<ResolversTypes['TargetPayload'], ParentType, ContextType, RequireFields<MutationTargetCounterArgs, 'input'>>;
  targetLink?: Resolver<ResolversTypes['TargetPayload'], ParentType, ContextType, RequireFields<MutationTargetLinkArgs, 'input'>>;
  targetPropose?: Resolver<ResolversTypes['TargetPayload'], ParentType, ContextType, RequireFields<MutationTargetProposeArgs, 'input'>>;
  targetRemove?: Resolver<ResolversTypes['TargetPayload'], ParentType, ContextType, RequireFields<MutationTargetRemoveArgs, 'input'>>;
  unitClose?: Resolver<ResolversTypes['UnitPayload'], ParentType, ContextType, RequireFields<MutationUnitCloseArgs, 'input'>>;
  unitCreate?: Resolver<ResolversTypes['UnitPayload'], ParentType, ContextType, RequireFields<MutationUnitCreateArgs, 'input'>>;
  verificationClaim?: Resolver<ResolversTypes['VerificationPayload'], ParentType, ContextType, RequireFields<MutationVerificationClaimArgs, 'input'>>;
  verificationDecide?: Resolver<ResolversTypes['VerificationPayload'], ParentType, ContextType, RequireFields<MutationVerificationDecideArgs, 'input'>>;
  verificationDeclareConflict?: Resolver<ResolversTypes['VerificationPayload'], ParentType, ContextType, RequireFields<MutationVerificationDeclareConflictArgs, 'input'>>;
  verificationRelease?: Resolver<ResolversTypes['VerificationPayload'], ParentType, ContextType, RequireFields<MutationVerificationReleaseArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Campaign' | 'CorrectionRequest' | 'Employee' | 'Formation' | 'Offer' | 'PerformanceCycle' | 'Plan' | 'Position' | 'SelectionObjection' | 'Unit' | 'Verification', ParentType, ContextType>;
};

export type OfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  after?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  deadlineAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  formationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['OfferGround'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['FilingDocument']>, ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<Array<ResolversTypes['FilingDocument']>, ParentType, ContextType>;
  registrationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  snapshotHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OfferStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type OpeningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Opening'] = ResolversParentTypes['Opening']> = {
  campaignId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['FormationCategory'], ParentType, ContextType>;
  formationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  positionGroup?: Resolver<ResolversTypes['PositionGroup'], ParentType, ContextType>;
  positionTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quota?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requirements?: Resolver<ResolversTypes['OpeningRequirements'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unitName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpeningConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningConnection'] = ResolversParentTypes['OpeningConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OpeningEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OpeningEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningEdge'] = ResolversParentTypes['OpeningEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Opening'], ParentType, ContextType>;
};

export type OpeningRequirementsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningRequirements'] = ResolversParentTypes['OpeningRequirements']> = {
  documents?: Resolver<Array<ResolversTypes['ApplicantDocumentKind']>, ParentType, ContextType>;
  education?: Resolver<Array<ResolversTypes['EducationLevel']>, ParentType, ContextType>;
  leastGpa?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  majors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  oldestAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type PlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  assignmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['PlanChange']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  closingNotes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['PlanCounts'], ParentType, ContextType>;
  cycle?: Resolver<ResolversTypes['PerformanceCycle'], ParentType, ContextType>;
  deadlineAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  dialogue?: Resolver<Array<ResolversTypes['DialogueStep']>, ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  frame?: Resolver<ResolversTypes['PlanFrame'], ParentType, ContextType>;
  holding?: Resolver<ResolversTypes['HoldingKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isHead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versionOn?: Resolver<Maybe<ResolversTypes['PlanVersion']>, ParentType, ContextType, RequireFields<PlanVersionOnArgs, 'day'>>;
  versions?: Resolver<Array<ResolversTypes['PlanVersion']>, ParentType, ContextType>;
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
};

export type PlanVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanVersion'] = ResolversParentTypes['PlanVersion']> = {
  approvedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  approvedBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  frame?: Resolver<ResolversTypes['PlanFrame'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['Target']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isHead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PositionKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['FunctionalLevel']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionPayload'] = ResolversParentTypes['PositionPayload']> = {
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProgressConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressConnection'] = ResolversParentTypes['ProgressConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProgressEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProgressEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressEdge'] = ResolversParentTypes['ProgressEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProgressEntry'], ParentType, ContextType>;
};

export type ProgressEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressEntry'] = ResolversParentTypes['ProgressEntry']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  correctsId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicatorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type ProgressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressPayload'] = ResolversParentTypes['ProgressPayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['ProgressEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  auditTrail?: Resolver<ResolversTypes['AuditRecordConnection'], ParentType, ContextType, RequireFields<QueryAuditTrailArgs, 'first' | 'subject'>>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType, RequireFields<QueryCampaignArgs, 'id'>>;
  campaigns?: Resolver<ResolversTypes['CampaignConnection'], ParentType, ContextType, RequireFields<QueryCampaignsArgs, 'first' | 'regionCode'>>;
  correctionQueue?: Resolver<ResolversTypes['CorrectionRequestConnection'], ParentType, ContextType, RequireFields<QueryCorrectionQueueArgs, 'first'>>;
  cycle?: Resolver<Maybe<ResolversTypes['PerformanceCycle']>, ParentType, ContextType, RequireFields<QueryCycleArgs, 'year'>>;
  eligibilityCheck?: Resolver<Maybe<ResolversTypes['EligibilityCheck']>, ParentType, ContextType, RequireFields<QueryEligibilityCheckArgs, 'formationId'>>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType, RequireFields<QueryEmployeeArgs, 'id'>>;
  employeeSearch?: Resolver<ResolversTypes['AssignmentConnection'], ParentType, ContextType, RequireFields<QueryEmployeeSearchArgs, 'first' | 'text'>>;
  formation?: Resolver<Maybe<ResolversTypes['Formation']>, ParentType, ContextType, RequireFields<QueryFormationArgs, 'id'>>;
  formationQueue?: Resolver<ResolversTypes['FormationConnection'], ParentType, ContextType, RequireFields<QueryFormationQueueArgs, 'first'>>;
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  myTasks?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType, Partial<QueryMyTasksArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  offers?: Resolver<ResolversTypes['OfferConnection'], ParentType, ContextType, RequireFields<QueryOffersArgs, 'first' | 'formationId'>>;
  openings?: Resolver<ResolversTypes['OpeningConnection'], ParentType, ContextType, RequireFields<QueryOpeningsArgs, 'campaignId' | 'first'>>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType, RequireFields<QueryPlanArgs, 'id'>>;
  planForm?: Resolver<Maybe<ResolversTypes['PlanForm']>, ParentType, ContextType, RequireFields<QueryPlanFormArgs, 'id'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, Partial<QueryRegionArgs>>;
  selectionObjectionQueue?: Resolver<ResolversTypes['SelectionObjectionConnection'], ParentType, ContextType, RequireFields<QuerySelectionObjectionQueueArgs, 'first'>>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType, RequireFields<QueryUnitArgs, 'id'>>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType, RequireFields<QueryVerificationArgs, 'id'>>;
  verificationQueue?: Resolver<ResolversTypes['VerificationConnection'], ParentType, ContextType, RequireFields<QueryVerificationQueueArgs, 'first' | 'formationId'>>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cycle?: Resolver<Maybe<ResolversTypes['PerformanceCycle']>, ParentType, ContextType, RequireFields<RegionCycleArgs, 'year'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  units?: Resolver<Maybe<Array<ResolversTypes['Unit']>>, ParentType, ContextType, Partial<RegionUnitsArgs>>;
};

export type RuleViolationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleViolation'] = ResolversParentTypes['RuleViolation']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SelectionObjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SelectionObjection'] = ResolversParentTypes['SelectionObjection']> = {
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  deadlineAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  formationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['SelectionObjectionGround'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
};

export type SelectionObjectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SelectionObjectionEdge'] = ResolversParentTypes['SelectionObjectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SelectionObjection'], ParentType, ContextType>;
};

export type SelectionObjectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SelectionObjectionPayload'] = ResolversParentTypes['SelectionObjectionPayload']> = {
  objection?: Resolver<Maybe<ResolversTypes['SelectionObjection']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Submission'] = ResolversParentTypes['Submission']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  education?: Resolver<ResolversTypes['ApplicantEducation'], ParentType, ContextType>;
  eligibility?: Resolver<Array<ResolversTypes['EligibilityFinding']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rulesNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  dialogue?: Resolver<Array<ResolversTypes['DialogueStep']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TargetKind'], ParentType, ContextType>;
  parent?: Resolver<ResolversTypes['TargetParent'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TargetState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waitingFor?: Resolver<Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TargetContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetContent'] = ResolversParentTypes['TargetContent']> = {
  indicators?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TargetKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TargetParentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetParent'] = ResolversParentTypes['TargetParent']> = {
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

export type TaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  assignment?: Resolver<ResolversTypes['Assignment'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TaskKind'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TransferManyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferManyPayload'] = ResolversParentTypes['TransferManyPayload']> = {
  outcomes?: Resolver<Maybe<Array<ResolversTypes['TransferOutcome']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TransferOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferOutcome'] = ResolversParentTypes['TransferOutcome']> = {
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
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
  head?: Resolver<Maybe<ResolversTypes['Assignment']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  positions?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['AssignmentConnection'], ParentType, ContextType, RequireFields<UnitStaffArgs, 'first' | 'subtree'>>;
  successor?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitPayload'] = ResolversParentTypes['UnitPayload']> = {
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UploadHeaderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadHeader'] = ResolversParentTypes['UploadHeader']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'DeadlinePassed' | 'RuleViolation' | 'TransitionRefused' | 'VersionConflict', ParentType, ContextType>;
};

export type VerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Verification'] = ResolversParentTypes['Verification']> = {
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claimed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claimedByMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deadlineAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['VerificationDecision']>, ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  formationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['VerificationVerdict']>, ParentType, ContextType>;
  registrationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AchievementSuggestion?: AchievementSuggestionResolvers<ContextType>;
  AdministrativeResult?: AdministrativeResultResolvers<ContextType>;
  Applicant?: ApplicantResolvers<ContextType>;
  ApplicantDocument?: ApplicantDocumentResolvers<ContextType>;
  ApplicantEducation?: ApplicantEducationResolvers<ContextType>;
  ApplicantPayload?: ApplicantPayloadResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  ApplicationGap?: ApplicationGapResolvers<ContextType>;
  ApplicationPayload?: ApplicationPayloadResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  AssignmentConnection?: AssignmentConnectionResolvers<ContextType>;
  AssignmentEdge?: AssignmentEdgeResolvers<ContextType>;
  AuditRecord?: AuditRecordResolvers<ContextType>;
  AuditRecordConnection?: AuditRecordConnectionResolvers<ContextType>;
  AuditRecordEdge?: AuditRecordEdgeResolvers<ContextType>;
  BehaviourExpectation?: BehaviourExpectationResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  CampaignConnection?: CampaignConnectionResolvers<ContextType>;
  CampaignEdge?: CampaignEdgeResolvers<ContextType>;
  CampaignPayload?: CampaignPayloadResolvers<ContextType>;
  CampaignRules?: CampaignRulesResolvers<ContextType>;
  CampaignStage?: CampaignStageResolvers<ContextType>;
  CorrectionPayload?: CorrectionPayloadResolvers<ContextType>;
  CorrectionRequest?: CorrectionRequestResolvers<ContextType>;
  CorrectionRequestConnection?: CorrectionRequestConnectionResolvers<ContextType>;
  CorrectionRequestEdge?: CorrectionRequestEdgeResolvers<ContextType>;
  CyclePayload?: CyclePayloadResolvers<ContextType>;
  CyclePhase?: CyclePhaseResolvers<ContextType>;
  Day?: GraphQLScalarType;
  DeadlinePassed?: DeadlinePassedResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  Delegation?: DelegationResolvers<ContextType>;
  DialogueStep?: DialogueStepResolvers<ContextType>;
  DocumentPayload?: DocumentPayloadResolvers<ContextType>;
  DocumentUpload?: DocumentUploadResolvers<ContextType>;
  Dossier?: DossierResolvers<ContextType>;
  DossierDocument?: DossierDocumentResolvers<ContextType>;
  EligibilityCheck?: EligibilityCheckResolvers<ContextType>;
  EligibilityFinding?: EligibilityFindingResolvers<ContextType>;
  Employee?: EmployeeResolvers<ContextType>;
  EmployeePayload?: EmployeePayloadResolvers<ContextType>;
  EvaluationPeriod?: EvaluationPeriodResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidencePayload?: EvidencePayloadResolvers<ContextType>;
  EvidenceUpload?: EvidenceUploadResolvers<ContextType>;
  FormBehaviour?: FormBehaviourResolvers<ContextType>;
  FormIndicator?: FormIndicatorResolvers<ContextType>;
  FormPerson?: FormPersonResolvers<ContextType>;
  FormResult?: FormResultResolvers<ContextType>;
  Formation?: FormationResolvers<ContextType>;
  FormationConnection?: FormationConnectionResolvers<ContextType>;
  FormationEdge?: FormationEdgeResolvers<ContextType>;
  FormationPayload?: FormationPayloadResolvers<ContextType>;
  FormationSeats?: FormationSeatsResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  IdentifierExplanation?: IdentifierExplanationResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  Me?: MeResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  OfferConnection?: OfferConnectionResolvers<ContextType>;
  OfferEdge?: OfferEdgeResolvers<ContextType>;
  OfferPayload?: OfferPayloadResolvers<ContextType>;
  Opening?: OpeningResolvers<ContextType>;
  OpeningConnection?: OpeningConnectionResolvers<ContextType>;
  OpeningEdge?: OpeningEdgeResolvers<ContextType>;
  OpeningRequirements?: OpeningRequirementsResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PerformanceCycle?: PerformanceCycleResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanApproveManyPayload?: PlanApproveManyPayloadResolvers<ContextType>;
  PlanApproveOutcome?: PlanApproveOutcomeResolvers<ContextType>;
  PlanChange?: PlanChangeResolvers<ContextType>;
  PlanCounts?: PlanCountsResolvers<ContextType>;
  PlanForm?: PlanFormResolvers<ContextType>;
  PlanFrame?: PlanFrameResolvers<ContextType>;
  PlanPayload?: PlanPayloadResolvers<ContextType>;
  PlanStep?: PlanStepResolvers<ContextType>;
  PlanVersion?: PlanVersionResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  PositionPayload?: PositionPayloadResolvers<ContextType>;
  ProgressConnection?: ProgressConnectionResolvers<ContextType>;
  ProgressEdge?: ProgressEdgeResolvers<ContextType>;
  ProgressEntry?: ProgressEntryResolvers<ContextType>;
  ProgressPayload?: ProgressPayloadResolvers<ContextType>;
  QualitativeMeasure?: QualitativeMeasureResolvers<ContextType>;
  QuantitativeMeasure?: QuantitativeMeasureResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RuleViolation?: RuleViolationResolvers<ContextType>;
  SelectionObjection?: SelectionObjectionResolvers<ContextType>;
  SelectionObjectionConnection?: SelectionObjectionConnectionResolvers<ContextType>;
  SelectionObjectionEdge?: SelectionObjectionEdgeResolvers<ContextType>;
  SelectionObjectionPayload?: SelectionObjectionPayloadResolvers<ContextType>;
  Submission?: SubmissionResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  TargetContent?: TargetContentResolvers<ContextType>;
  TargetParent?: TargetParentResolvers<ContextType>;
  TargetPayload?: TargetPayloadResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TransferManyPayload?: TransferManyPayloadResolvers<ContextType>;
  TransferOutcome?: TransferOutcomeResolvers<ContextType>;
  TransitionRefused?: TransitionRefusedResolvers<ContextType>;
  UUID?: GraphQLScalarType;
  Unit?: UnitResolvers<ContextType>;
  UnitPayload?: UnitPayloadResolvers<ContextType>;
  UploadHeader?: UploadHeaderResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Verification?: VerificationResolvers<ContextType>;
  VerificationConnection?: VerificationConnectionResolvers<ContextType>;
  VerificationDecision?: VerificationDecisionResolvers<ContextType>;
  VerificationEdge?: VerificationEdgeResolvers<ContextType>;
  VerificationPayload?: VerificationPayloadResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
