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
import type { PayloadParent as PayloadParentParent, OutcomeParent as OutcomeParentParent, UserErrorView as UserErrorViewParent } from './payload.ts';
import type { ApproveOutcome as ApproveOutcomeParent } from '../services/performance/plans.ts';
import type { TemplateRow as TemplateRowParent, RoundRow as RoundRowParent, SubjectRow as SubjectRowParent } from '../data/reviews.ts';
import type { ReviewForm as ReviewFormParent, Nomination as NominationParent, Conflict as ConflictParent, Strike as StrikeParent } from '../domain/reviews/types.ts';
import type { Candidate as CandidateParent } from '../services/reviews/subjects.ts';
import type { RaterView as RaterViewParent } from '../services/reviews/nominations.ts';
import type { InvitationView as InvitationViewParent } from '../services/reviews/invitations.ts';
import type { DraftView as DraftViewParent } from '../services/reviews/answers.ts';
import type { ReviewResult as ReviewResultParent } from '../domain/reviews/result.ts';
import type { ExternalView as ExternalViewParent } from '../services/reviews/external.ts';
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
  /** The review of its holder in a round; null where there is none for this assignment, or it is not yours to see. */
  review?: Maybe<ReviewSubject>;
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
  /** The value has the wrong form. */
  | 'INVALID'
  /** Somebody of the rating chain does not decide the objection. */
  | 'IN_RATING_CHAIN'
  /** The distribution departs from the guidance: say why. */
  | 'JUSTIFICATION_REQUIRED'
  /** There are as many as allowed. */
  | 'LIMIT_REACHED'
  /** The measure lacks what its kind needs. */
  | 'MEASURE_INCOMPLETE'
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

/** The viewer. */
export type Me = {
  __typename?: 'Me';
  /** The viewer's own correction requests, newest first. */
  corrections: CorrectionRequestConnection;
  /** The employee behind the login; null for those who are not staff of a city. */
  employee?: Maybe<Employee>;
  /** The own plan of the definitive post; null where there is none yet. */
  plan?: Maybe<Plan>;
  /** Region of the viewer. */
  region?: Maybe<Region>;
  /** Rounds in which the viewer is reviewed, the latest year first. */
  reviewsOfMe: ReviewSubjectConnection;
  /** People whose raters the viewer approves, as superior of the day of the snapshot, the latest year first. */
  reviewsToApprove: ReviewSubjectConnection;
  /** Reviews that the viewer is asked to write, the latest year first; also those of the past. */
  reviewsToGive: ReviewInvitationConnection;
  /** Roles by the verified token. */
  roles: Array<Scalars['String']['output']>;
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
  /** Ends an assignment on a day. */
  assignmentEnd: EmployeePayload;
  /** Gives an additional assignment: PLT, PLH, PJ or ADDITIONAL. */
  assignmentStart: EmployeePayload;
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
  /** Registers a person in service, with numbers and the first definitive assignment. */
  employeeCreate: EmployeePayload;
  /** Moves the definitive assignment to another position: the old segment ends the day before, a new one begins. */
  employeeTransfer: EmployeePayload;
  /** Moves many people at once (a swearing-in). Each row succeeds or fails by itself; repeat with the same key to go on. */
  employeeTransferMany: TransferManyPayload;
  /** Announces a file of evidence and answers how to upload it. The file must be exactly the one announced. */
  evidenceUpload: EvidencePayload;
  /** Adds a number from a day on; the former one of the same kind ends the day before. */
  identifierAdd: EmployeePayload;
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
  /** Writes down what was achieved by a day. Nothing is overwritten: a wrong entry is corrected by a new one that names it. */
  progressAdd: ProgressPayload;
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
  /** Moves the last day for answers; only to a later day, and before the round is closed. */
  reviewExtend: ReviewRoundPayload;
  /** Makes the link of an approved rater from outside. The token is shown here only; the same key shows it again. */
  reviewExternalInvite: ReviewExternalInvitePayload;
  /** Sends the review of a rater from outside, once and for good. */
  reviewExternalSubmit: ReviewExternalSubmitPayload;
  /** Launches a round: its form, threshold, purpose, audience and the organisation of today are locked from here on. */
  reviewLaunch: ReviewRoundPayload;
  /** Proposes raters to the superior; may be sent anew until they are approved. */
  reviewNominate: ReviewSubjectPayload;
  /** Publishes the results of several people of a closed round, each by itself and once for good. Repeat with the same key to go on. */
  reviewPublishMany: ReviewPublishManyPayload;
  /** Reminds those who have not answered, whoever they are; at most once a day. */
  reviewRemind: ReviewSubjectPayload;
  /** Asks somebody else in the place of a rater who declined; of nobody else, so that it never tells who has answered. */
  reviewReplaceRater: ReviewSubjectPayload;
  /** Sends a proposal of raters back with a reason; it may be mended some days longer (policy). */
  reviewReturnRaters: ReviewSubjectPayload;
  /** Changes a round that is a draft still. */
  reviewRoundChange: ReviewRoundPayload;
  /** Prepares a round. */
  reviewRoundCreate: ReviewRoundPayload;
  /**
   * Sends the review, once and for good: the draft with what is given here. Answers of anonymous groups are kept without their author; comments
   * are shown as they were written, so write nothing that gives you away.
   */
  reviewSubmit: ReviewInvitationPayload;
  /** Writes a questionnaire: a new one, or a new version of one. */
  reviewTemplateSave: ReviewTemplatePayload;
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
export type MutationIdentifierAddArgs = {
  input: IdentifierAddInput;
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
export type MutationProgressAddArgs = {
  input: ProgressAddInput;
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
export type MutationReviewExtendArgs = {
  input: ReviewExtendInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationReviewExternalInviteArgs = {
  input: ReviewExternalInviteInput;
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
export type MutationReviewRoundChangeArgs = {
  input: ReviewRoundChangeInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationReviewRoundCreateArgs = {
  input: ReviewRoundCreateInput;
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
  /** Open correction requests in the caller's scope, the most urgent first. */
  correctionQueue: CorrectionRequestConnection;
  /** The cycle of a year in the viewer's region; null where none was opened. */
  cycle?: Maybe<PerformanceCycle>;
  /** An employee by id. */
  employee?: Maybe<Employee>;
  /** Search people in the caller's scope: staffing agency and auditor in the whole city, a unit administrator or head in the own agency. By the beginning of any word of the name, or by a whole NIP or NI PPPK (then at most one; the answer is the same for unknown and not yours). */
  employeeSearch: AssignmentConnection;
  /** The viewer: who am I here? Null without a login. */
  me?: Maybe<Me>;
  /** What the viewer has to do for the own reports: approvals first, then proposals to answer, then plans to ask for. */
  myTasks: Array<Task>;
  /** Any object by its id; null where it does not exist or is not yours to see. */
  node?: Maybe<Node>;
  /** Several objects by their ids, in the order asked, null for each that is not there or not yours. At most 100. */
  nodes: Array<Maybe<Node>>;
  /** A plan by its id. */
  plan?: Maybe<Plan>;
  /** A plan as the official form shows it, in one query: the last approved version, or the working content before the first. */
  planForm?: Maybe<PlanForm>;
  /** A region by its code; the viewer's own by default. */
  region?: Maybe<Region>;
  /** What a rater from outside is asked; null for a link that is unknown, used or over, all alike. */
  reviewExternal?: Maybe<ReviewExternalView>;
  /** A review to write, by its id; to its rater only. */
  reviewInvitation?: Maybe<ReviewInvitation>;
  /** The results of a person; null before they are published. To the audience only: no office reads them. */
  reviewResult?: Maybe<ReviewResult>;
  /** A round by its id; a draft shows itself to the staffing agency and the auditor only. */
  reviewRound?: Maybe<ReviewRound>;
  /** The rounds of a year, newest first. */
  reviewRounds: ReviewRoundConnection;
  /** Somebody's place in a round by its id. */
  reviewSubject?: Maybe<ReviewSubject>;
  /** The templates of the region, by title. */
  reviewTemplates: ReviewTemplateConnection;
  /** A unit by its id. */
  unit?: Maybe<Unit>;
};


/** Reading. */
export type QueryAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  subject: Scalars['ID']['input'];
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
export type QueryReviewExternalArgs = {
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
export type QueryUnitArgs = {
  id: Scalars['ID']['input'];
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
  /** The person's superior. */
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
  /** The token of the link, to be handed to the rater; stored nowhere. Null where nothing was done. */
  token?: Maybe<Scalars['String']['output']>;
  /** What the caller can mend; empty when done. */
  userErrors: Array<UserError>;
};

/** An approved rater from outside. */
export type ReviewExternalRater = {
  __typename?: 'ReviewExternalRater';
  /** Opaque id, for `reviewExternalInvite`. */
  id: Scalars['ID']['output'];
  /** Whether their link was made. */
  invited: Scalars['Boolean']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Where they work. */
  organisation: Scalars['String']['output'];
};

/** The review of a rater from outside. */
export type ReviewExternalSubmitInput = {
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

/** What a rater from outside sees behind the link: enough to answer, and nothing else. */
export type ReviewExternalView = {
  __typename?: 'ReviewExternalView';
  /** Who will see the results. */
  audience: ReviewAudience;
  /** First instant at which no answer is taken any more. */
  deadlineAt: Scalars['Instant']['output'];
  /** Name of the person to be reviewed. */
  employeeName: Scalars['String']['output'];
  /** What is asked. */
  form: ReviewForm;
  /** Title of their position. */
  positionTitle: Scalars['String']['output'];
  /** What the results are for. */
  purpose: ReviewPurpose;
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
  group: ReviewResultGroup;
  /** The group itself; for OTHERS all groups of the round that are not shown alone, whether anybody of them answered or not. */
  merged: Array<RaterGroup>;
  /** How many responses; null for OTHERS, where it would tell how many a small group had. */
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
  /** Title of their position on the day of the snapshot. */
  positionTitle: Scalars['String']['output'];
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

/** Why a mean is not shown. */
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
  /** Who declined. */
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
 * nothing is computed from answers that are not shown.
 */
export type ReviewResult = {
  __typename?: 'ReviewResult';
  /** Values that the person rates clearly higher than others do (titik buta, policy). */
  blindSpots: Array<CoreValue>;
  /** Comments of all anonymous raters together, by question, in no order. */
  comments: Array<ReviewQuestionComments>;
  /** Where a development plan may begin; worded as help. */
  developmentSeeds: Array<ReviewDevelopmentSeed>;
  /** How the own view differs from the others', for each value where both are shown. */
  gaps: Array<ReviewGap>;
  /** Groups that are shown. Smaller ones are merged, or not shown at all. */
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

/** A group that is shown. */
export type ReviewResultGroup =
  /** People from outside. */
  | 'EXTERNAL'
  /** Several groups merged, since one of them is too small. */
  | 'OTHERS'
  /** Colleagues. */
  | 'PEER'
  /** The person. */
  | 'SELF'
  /** Those who report to the person. */
  | 'SUBORDINATE'
  /** The superior. */
  | 'SUPERIOR';

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

/** Why a value is worth working on. */
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
 * here, or anywhere, who has answered. RATER is the superior of the day of the snapshot.
 */
export type ReviewSubject = Node & {
  __typename?: 'ReviewSubject';
  /** What the viewer can do with it now: names of mutations. */
  allowedActions: Array<Scalars['String']['output']>;
  /** Who may be asked to review, as the organisation stood on the day of the snapshot. */
  candidates?: Maybe<Array<ReviewCandidate>>;
  /** The instant until which the next step is possible; null when none is left. */
  deadlineAt?: Maybe<Scalars['Instant']['output']>;
  /** Who is reviewed. */
  employee: Employee;
  /** People from outside whom the superior has approved; empty before the approval. */
  externals?: Maybe<Array<ReviewExternalRater>>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Whom the person has proposed; null before. */
  nomination?: Maybe<ReviewNomination>;
  /** Title of the position on the day of the snapshot. */
  positionTitle: Scalars['String']['output'];
  /** How many answers are there, by anonymous group; below the threshold only whether there are enough. */
  progress: Array<ReviewProgress>;
  /** Whom the superior has approved, and who declined; empty before the approval. It never tells who has answered. */
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
  /** No answer is taken any more. */
  | 'CLOSED'
  /** Raters are to be proposed. */
  | 'NOMINATING'
  /** The results are published; they never change. */
  | 'PUBLISHED'
  /** Proposed raters wait for the superior. */
  | 'SUBMITTED';

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
    | ( CorrectionRowParent )
    | ( EmployeeRowParent )
    | ( CycleRowParent )
    | ( PlanRowParent )
    | ( PositionRowParent )
    | ( InvitationViewParent )
    | ( RoundRowParent )
    | ( SubjectRowParent )
    | ( TemplateRowParent )
    | ( UnitViewParent )
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
  Aspect: Aspect;
  Assignment: ResolverTypeWrapper<AssignmentCardParent>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
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
  FormBehaviour: ResolverTypeWrapper<FormBehaviour>;
  FormIndicator: ResolverTypeWrapper<FormIndicator>;
  FormPerson: ResolverTypeWrapper<FormPerson>;
  FormResult: ResolverTypeWrapper<FormResult>;
  FunctionalLevel: FunctionalLevel;
  Grant: Grant;
  HoldingKind: HoldingKind;
  Identifier: ResolverTypeWrapper<DatedIdentifierParent>;
  IdentifierAddInput: IdentifierAddInput;
  IdentifierExplanation: ResolverTypeWrapper<IdentifierExplanation>;
  IdentifierKind: IdentifierKind;
  Indicator: ResolverTypeWrapper<IndicatorParent>;
  IndicatorInput: IndicatorInput;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  Me: ResolverTypeWrapper<ViewerParent>;
  Measure: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Measure']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoSuggestion: NoSuggestion;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParentChoice: ParentChoice;
  ParentState: ParentState;
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
  PositionKind: PositionKind;
  PositionPayload: ResolverTypeWrapper<PayloadParentParent>;
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
  RaterGroup: RaterGroup;
  RecordWarning: RecordWarning;
  Region: ResolverTypeWrapper<RegionViewParent>;
  ReviewApproveRatersInput: ReviewApproveRatersInput;
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
  ReviewExtendInput: ReviewExtendInput;
  ReviewExternalInput: ReviewExternalInput;
  ReviewExternalInviteInput: ReviewExternalInviteInput;
  ReviewExternalInvitePayload: ResolverTypeWrapper<PayloadParentParent>;
  ReviewExternalRater: ResolverTypeWrapper<ReviewExternalRater>;
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
  ReviewResultGroup: ReviewResultGroup;
  ReviewReturnRatersInput: ReviewReturnRatersInput;
  ReviewRound: ResolverTypeWrapper<RoundRowParent>;
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
  ReviewSubmitInput: ReviewSubmitInput;
  ReviewTemplate: ResolverTypeWrapper<TemplateRowParent>;
  ReviewTemplateConnection: ResolverTypeWrapper<Omit<ReviewTemplateConnection, 'edges'> & { edges: Array<ResolversTypes['ReviewTemplateEdge']> }>;
  ReviewTemplateEdge: ResolverTypeWrapper<Omit<ReviewTemplateEdge, 'node'> & { node: ResolversTypes['ReviewTemplate'] }>;
  ReviewTemplatePayload: ResolverTypeWrapper<PayloadParentParent>;
  ReviewTemplateSaveInput: ReviewTemplateSaveInput;
  ReviewValueForm: ResolverTypeWrapper<ReviewValueForm>;
  ReviewValueInput: ReviewValueInput;
  ReviewValueResult: ResolverTypeWrapper<ReviewValueResult>;
  RuleViolation: ResolverTypeWrapper<UserErrorViewParent>;
  Sex: Sex;
  Side: Side;
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
  VersionConflict: ResolverTypeWrapper<UserErrorViewParent>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AchievementSuggestion: SuggestionViewParent;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Assignment: AssignmentCardParent;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
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
  FormBehaviour: FormBehaviour;
  FormIndicator: FormIndicator;
  FormPerson: FormPerson;
  FormResult: FormResult;
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
  PageInfo: PageInfo;
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
  ReviewApproveRatersInput: ReviewApproveRatersInput;
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
  ReviewExtendInput: ReviewExtendInput;
  ReviewExternalInput: ReviewExternalInput;
  ReviewExternalInviteInput: ReviewExternalInviteInput;
  ReviewExternalInvitePayload: PayloadParentParent;
  ReviewExternalRater: ReviewExternalRater;
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
  ReviewSubmitInput: ReviewSubmitInput;
  ReviewTemplate: TemplateRowParent;
  ReviewTemplateConnection: Omit<ReviewTemplateConnection, 'edges'> & { edges: Array<ResolversParentTypes['ReviewTemplateEdge']> };
  ReviewTemplateEdge: Omit<ReviewTemplateEdge, 'node'> & { node: ResolversParentTypes['ReviewTemplate'] };
  ReviewTemplatePayload: PayloadParentParent;
  ReviewTemplateSaveInput: ReviewTemplateSaveInput;
  ReviewValueForm: ReviewValueForm;
  ReviewValueInput: ReviewValueInput;
  ReviewValueResult: ReviewValueResult;
  RuleViolation: UserErrorViewParent;
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
  corrections?: Resolver<ResolversTypes['CorrectionRequestConnection'], ParentType, ContextType, RequireFields<MeCorrectionsArgs, 'first'>>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType, Partial<MePlanArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  reviewsOfMe?: Resolver<ResolversTypes['ReviewSubjectConnection'], ParentType, ContextType, RequireFields<MeReviewsOfMeArgs, 'first'>>;
  reviewsToApprove?: Resolver<ResolversTypes['ReviewSubjectConnection'], ParentType, ContextType, RequireFields<MeReviewsToApproveArgs, 'first'>>;
  reviewsToGive?: Resolver<ResolversTypes['ReviewInvitationConnection'], ParentType, ContextType, RequireFields<MeReviewsToGiveArgs, 'first'>>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  __resolveType: TypeResolveFn<'QualitativeMeasure' | 'QuantitativeMeasure', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  assignmentEnd?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationAssignmentEndArgs, 'input'>>;
  assignmentStart?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationAssignmentStartArgs, 'input'>>;
  correctionAnswer?: Resolver<ResolversTypes['CorrectionPayload'], ParentType, ContextType, RequireFields<MutationCorrectionAnswerArgs, 'input'>>;
  correctionFile?: Resolver<ResolversTypes['CorrectionPayload'], ParentType, ContextType, RequireFields<MutationCorrectionFileArgs, 'input'>>;
  correctionWithdraw?: Resolver<ResolversTypes['CorrectionPayload'], ParentType, ContextType, RequireFields<MutationCorrectionWithdrawArgs, 'input'>>;
  cycleClose?: Resolver<ResolversTypes['CyclePayload'], ParentType, ContextType, RequireFields<MutationCycleCloseArgs, 'input'>>;
  cycleOpen?: Resolver<ResolversTypes['CyclePayload'], ParentType, ContextType, RequireFields<MutationCycleOpenArgs, 'input'>>;
  cyclePhaseExtend?: Resolver<ResolversTypes['CyclePayload'], ParentType, ContextType, RequireFields<MutationCyclePhaseExtendArgs, 'input'>>;
  delegationGrant?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationDelegationGrantArgs, 'input'>>;
  delegationRevoke?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationDelegationRevokeArgs, 'input'>>;
  employeeCreate?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationEmployeeCreateArgs, 'input'>>;
  employeeTransfer?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationEmployeeTransferArgs, 'input'>>;
  employeeTransferMany?: Resolver<ResolversTypes['TransferManyPayload'], ParentType, ContextType, RequireFields<MutationEmployeeTransferManyArgs, 'input'>>;
  evidenceUpload?: Resolver<ResolversTypes['EvidencePayload'], ParentType, ContextType, RequireFields<MutationEvidenceUploadArgs, 'input'>>;
  identifierAdd?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationIdentifierAddArgs, 'input'>>;
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
  progressAdd?: Resolver<ResolversTypes['ProgressPayload'], ParentType, ContextType, RequireFields<MutationProgressAddArgs, 'input'>>;
  reviewApproveRaters?: Resolver<ResolversTypes['ReviewSubjectPayload'], ParentType, ContextType, RequireFields<MutationReviewApproveRatersArgs, 'input'>>;
  reviewClose?: Resolver<ResolversTypes['ReviewRoundPayload'], ParentType, ContextType, RequireFields<MutationReviewCloseArgs, 'input'>>;
  reviewDecline?: Resolver<ResolversTypes['ReviewInvitationPayload'], ParentType, ContextType, RequireFields<MutationReviewDeclineArgs, 'input'>>;
  reviewDraftSave?: Resolver<ResolversTypes['ReviewInvitationPayload'], ParentType, ContextType, RequireFields<MutationReviewDraftSaveArgs, 'input'>>;
  reviewEnrolMany?: Resolver<ResolversTypes['ReviewEnrolManyPayload'], ParentType, ContextType, RequireFields<MutationReviewEnrolManyArgs, 'input'>>;
  reviewExtend?: Resolver<ResolversTypes['ReviewRoundPayload'], ParentType, ContextType, RequireFields<MutationReviewExtendArgs, 'input'>>;
  reviewExternalInvite?: Resolver<ResolversTypes['ReviewExternalInvitePayload'], ParentType, ContextType, RequireFields<MutationReviewExternalInviteArgs, 'input'>>;
  reviewExternalSubmit?: Resolver<ResolversTypes['ReviewExternalSubmitPayload'], ParentType, ContextType, RequireFields<MutationReviewExternalSubmitArgs, 'input'>>;
  reviewLaunch?: Resolver<ResolversTypes['ReviewRoundPayload'], ParentType, ContextType, RequireFields<MutationReviewLaunchArgs, 'input'>>;
  reviewNominate?: Resolver<ResolversTypes['ReviewSubjectPayload'], ParentType, ContextType, RequireFields<MutationReviewNominateArgs, 'input'>>;
  reviewPublishMany?: Resolver<ResolversTypes['ReviewPublishManyPayload'], ParentType, ContextType, RequireFields<MutationReviewPublishManyArgs, 'input'>>;
  reviewRemind?: Resolver<ResolversTypes['ReviewSubjectPayload'], ParentType, ContextType, RequireFields<MutationReviewRemindArgs, 'input'>>;
  reviewReplaceRater?: Resolver<ResolversTypes['ReviewSubjectPayload'], ParentType, ContextType, RequireFields<MutationReviewReplaceRaterArgs, 'input'>>;
  reviewReturnRaters?: Resolver<ResolversTypes['ReviewSubjectPayload'], ParentType, ContextType, RequireFields<MutationReviewReturnRatersArgs, 'input'>>;
  reviewRoundChange?: Resolver<ResolversTypes['ReviewRoundPayload'], ParentType, ContextType, RequireFields<MutationReviewRoundChangeArgs, 'input'>>;
  reviewRoundCreate?: Resolver<ResolversTypes['ReviewRoundPayload'], ParentType, ContextType, RequireFields<MutationReviewRoundCreateArgs, 'input'>>;
  reviewSubmit?: Resolver<ResolversTypes['ReviewInvitationPayload'], ParentType, ContextType, RequireFields<MutationReviewSubmitArgs, 'input'>>;
  reviewTemplateSave?: Resolver<ResolversTypes['ReviewTemplatePayload'], ParentType, ContextType, RequireFields<MutationReviewTemplateSaveArgs, 'input'>>;
  supervisorChange?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationSupervisorChangeArgs, 'input'>>;
  targetAgree?: Resolver<ResolversTypes['TargetPayload'], ParentType, ContextType, RequireFields<MutationTargetAgreeArgs, 'input'>>;
  targetCounter?: Resolver<ResolversTypes['TargetPayload'], ParentType, ContextType, RequireFields<MutationTargetCounterArgs, 'input'>>;
  targetLink?: Resolver<ResolversTypes['TargetPayload'], ParentType, ContextType, RequireFields<MutationTargetLinkArgs, 'input'>>;
  targetPropose?: Resolver<ResolversTypes['TargetPayload'], ParentType, ContextType, RequireFields<MutationTargetProposeArgs, 'input'>>;
  targetRemove?: Resolver<ResolversTypes['TargetPayload'], ParentType, ContextType, RequireFields<MutationTargetRemoveArgs, 'input'>>;
  unitClose?: Resolver<ResolversTypes['UnitPayload'], ParentType, ContextType, RequireFields<MutationUnitCloseArgs, 'input'>>;
  unitCreate?: Resolver<ResolversTypes['UnitPayload'], ParentType, ContextType, RequireFields<MutationUnitCreateArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'CorrectionRequest' | 'Employee' | 'PerformanceCycle' | 'Plan' | 'Position' | 'ReviewInvitation' | 'ReviewRound' | 'ReviewSubject' | 'ReviewTemplate' | 'Unit', ParentType, ContextType>;
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
  correctionQueue?: Resolver<ResolversTypes['CorrectionRequestConnection'], ParentType, ContextType, RequireFields<QueryCorrectionQueueArgs, 'first'>>;
  cycle?: Resolver<Maybe<ResolversTypes['PerformanceCycle']>, ParentType, ContextType, RequireFields<QueryCycleArgs, 'year'>>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType, RequireFields<QueryEmployeeArgs, 'id'>>;
  employeeSearch?: Resolver<ResolversTypes['AssignmentConnection'], ParentType, ContextType, RequireFields<QueryEmployeeSearchArgs, 'first' | 'text'>>;
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  myTasks?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType, Partial<QueryMyTasksArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType, RequireFields<QueryPlanArgs, 'id'>>;
  planForm?: Resolver<Maybe<ResolversTypes['PlanForm']>, ParentType, ContextType, RequireFields<QueryPlanFormArgs, 'id'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, Partial<QueryRegionArgs>>;
  reviewExternal?: Resolver<Maybe<ResolversTypes['ReviewExternalView']>, ParentType, ContextType, RequireFields<QueryReviewExternalArgs, 'token'>>;
  reviewInvitation?: Resolver<Maybe<ResolversTypes['ReviewInvitation']>, ParentType, ContextType, RequireFields<QueryReviewInvitationArgs, 'id'>>;
  reviewResult?: Resolver<Maybe<ResolversTypes['ReviewResult']>, ParentType, ContextType, RequireFields<QueryReviewResultArgs, 'subjectId'>>;
  reviewRound?: Resolver<Maybe<ResolversTypes['ReviewRound']>, ParentType, ContextType, RequireFields<QueryReviewRoundArgs, 'id'>>;
  reviewRounds?: Resolver<ResolversTypes['ReviewRoundConnection'], ParentType, ContextType, RequireFields<QueryReviewRoundsArgs, 'first'>>;
  reviewSubject?: Resolver<Maybe<ResolversTypes['ReviewSubject']>, ParentType, ContextType, RequireFields<QueryReviewSubjectArgs, 'id'>>;
  reviewTemplates?: Resolver<ResolversTypes['ReviewTemplateConnection'], ParentType, ContextType, RequireFields<QueryReviewTemplatesArgs, 'first'>>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType, RequireFields<QueryUnitArgs, 'id'>>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cycle?: Resolver<Maybe<ResolversTypes['PerformanceCycle']>, ParentType, ContextType, RequireFields<RegionCycleArgs, 'year'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  units?: Resolver<Maybe<Array<ResolversTypes['Unit']>>, ParentType, ContextType, Partial<RegionUnitsArgs>>;
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

export type ReviewExternalInvitePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewExternalInvitePayload'] = ResolversParentTypes['ReviewExternalInvitePayload']> = {
  subject?: Resolver<Maybe<ResolversTypes['ReviewSubject']>, ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewExternalRaterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewExternalRater'] = ResolversParentTypes['ReviewExternalRater']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewExternalSubmitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewExternalSubmitPayload'] = ResolversParentTypes['ReviewExternalSubmitPayload']> = {
  received?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewExternalViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewExternalView'] = ResolversParentTypes['ReviewExternalView']> = {
  audience?: Resolver<ResolversTypes['ReviewAudience'], ParentType, ContextType>;
  deadlineAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  employeeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['ReviewForm'], ParentType, ContextType>;
  positionTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ReviewPurpose'], ParentType, ContextType>;
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
  group?: Resolver<ResolversTypes['ReviewResultGroup'], ParentType, ContextType>;
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
  deadlineAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['ReviewDraft']>, ParentType, ContextType>;
  employeeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['RaterGroup'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  positionTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type RuleViolationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleViolation'] = ResolversParentTypes['RuleViolation']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AchievementSuggestion?: AchievementSuggestionResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  AssignmentConnection?: AssignmentConnectionResolvers<ContextType>;
  AssignmentEdge?: AssignmentEdgeResolvers<ContextType>;
  AuditRecord?: AuditRecordResolvers<ContextType>;
  AuditRecordConnection?: AuditRecordConnectionResolvers<ContextType>;
  AuditRecordEdge?: AuditRecordEdgeResolvers<ContextType>;
  BehaviourExpectation?: BehaviourExpectationResolvers<ContextType>;
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
  Identifier?: IdentifierResolvers<ContextType>;
  IdentifierExplanation?: IdentifierExplanationResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  Me?: MeResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
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
  ReviewAudience?: ReviewAudienceResolvers<ContextType>;
  ReviewCandidate?: ReviewCandidateResolvers<ContextType>;
  ReviewCommentAnswer?: ReviewCommentAnswerResolvers<ContextType>;
  ReviewConflict?: ReviewConflictResolvers<ContextType>;
  ReviewDevelopmentSeed?: ReviewDevelopmentSeedResolvers<ContextType>;
  ReviewDraft?: ReviewDraftResolvers<ContextType>;
  ReviewEnrolManyPayload?: ReviewEnrolManyPayloadResolvers<ContextType>;
  ReviewExternalInvitePayload?: ReviewExternalInvitePayloadResolvers<ContextType>;
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
  RuleViolation?: RuleViolationResolvers<ContextType>;
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
  VersionConflict?: VersionConflictResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
