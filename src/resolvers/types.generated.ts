import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RegionView as RegionViewParent } from '../services/organisation/regions.ts';
import type { UnitView as UnitViewParent } from '../services/organisation/units.ts';
import type { PositionRow as PositionRowParent, EmployeeRow as EmployeeRowParent, CorrectionRow as CorrectionRowParent } from '../data/organisation.ts';
import type { AssignmentCard as AssignmentCardParent } from '../domain/organisation/types.ts';
import type { DatedIdentifier as DatedIdentifierParent } from '../domain/identifiers.ts';
import type { LentAuthority as LentAuthorityParent } from '../services/organisation/employees.ts';
import type { AuditFacts as AuditFactsParent } from '../data/audit.ts';
import type { Viewer as ViewerParent } from '../viewer.ts';
import type { UserErrorView as UserErrorViewParent, PayloadParent as PayloadParentParent, OutcomeParent as OutcomeParentParent } from './payload.ts';
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
  /** Heads of unit use a perspective, all others an aspect. */
  | 'ASPECT_OR_PERSPECTIVE'
  /** The assignment has ended. */
  | 'ASSIGNMENT_ENDED'
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
  /** This idempotency key was used for another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The identifier has a wrong length or holds an impossible date. */
  | 'IDENTIFIER_INVALID'
  /** The identifier belongs to another record. */
  | 'IDENTIFIER_TAKEN'
  /** The value has the wrong form. */
  | 'INVALID'
  /** There are as many as allowed. */
  | 'LIMIT_REACHED'
  /** The measure lacks what its kind needs. */
  | 'MEASURE_INCOMPLETE'
  /** It does not exist, or it is not yours to see: the answer is the same. */
  | 'NOT_FOUND'
  /** You have not opened it at its present version. */
  | 'NOT_OPENED'
  /** The phase has not begun. */
  | 'NOT_OPEN_YET'
  /** A target needs at least one indicator. */
  | 'NO_INDICATORS'
  /** There is no superior yet: file a correction request; drafting goes on. */
  | 'NO_SUPERIOR'
  /** The plan has no targets. */
  | 'NO_TARGETS'
  /** The number or date is outside the allowed range. */
  | 'OUT_OF_RANGE'
  /** Nobody decides their own case. */
  | 'OWN_CASE'
  /** The cascade would run in a circle. */
  | 'PARENT_CYCLE'
  /** The parent target is not one of the superior's line in this cycle. */
  | 'PARENT_INVALID'
  /** A target still waits for the superior's target: link it, or ask the superior. */
  | 'PARENT_PENDING'
  /** The cycle or phase is closed. */
  | 'PHASE_CLOSED'
  /** A value is missing. */
  | 'REQUIRED'
  /** Not all targets are agreed by both sides. */
  | 'TARGET_NOT_AGREED'
  /** The text is too long. */
  | 'TOO_LONG'
  /** Its state does not allow this. */
  | 'TRANSITION_REFUSED'
  /** The unit is closed; its successor may be meant. */
  | 'UNIT_CLOSED'
  /** Somebody changed it since you read it. */
  | 'VERSION_CONFLICT'
  /** The weights must sum to 10,000 basis points, or none may be given. */
  | 'WEIGHTS_NOT_10000';

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
  /** Somebody to whom the direct superior has delegated, within its dates. */
  | 'DELEGATE'
  /** A person in service (ASN) with a staff account. */
  | 'EMPLOYEE'
  /** Officer of the staffing agency (BKPP). */
  | 'HR_OFFICER'
  /** Any superior above the direct one. */
  | 'LINE_ABOVE'
  /** Viewer of the province: aggregates of its cities only. */
  | 'PROVINCE_VIEWER'
  /** Anybody, without a login. */
  | 'PUBLIC'
  /** Second person of the recruitment committee, who approves. */
  | 'RECRUITMENT_APPROVER'
  /** Officer of the recruitment committee (panitia seleksi). */
  | 'RECRUITMENT_OFFICER'
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

/** The viewer. */
export type Me = {
  __typename?: 'Me';
  /** The viewer's own correction requests, newest first. */
  corrections: CorrectionRequestConnection;
  /** The employee behind the login; null for those who are not staff of a city. */
  employee?: Maybe<Employee>;
  /** Region of the viewer. */
  region?: Maybe<Region>;
  /** Roles by the verified token. */
  roles: Array<Scalars['String']['output']>;
};


/** The viewer. */
export type MeCorrectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

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
  /** Adds a number from a day on; the former one of the same kind ends the day before. */
  identifierAdd: EmployeePayload;
  /** Opens a position in a unit. */
  positionCreate: PositionPayload;
  /** Names another direct superior of an assignment, from a day on. The plan stays with the assignment. */
  supervisorChange: EmployeePayload;
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
export type MutationIdentifierAddArgs = {
  input: IdentifierAddInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationPositionCreateArgs = {
  input: PositionCreateInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationSupervisorChangeArgs = {
  input: SupervisorChangeInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationUnitCloseArgs = {
  input: UnitCloseInput;
};


/** Writing. Every mutation answers problems in `userErrors`, and the same again when it is repeated with its idempotency key. */
export type MutationUnitCreateArgs = {
  input: UnitCreateInput;
};

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

/** Reading. */
export type Query = {
  __typename?: 'Query';
  /** The history of one subject (employee, unit, cycle, plan …), oldest first. */
  auditTrail: AuditRecordConnection;
  /** Open correction requests in the caller's scope, the most urgent first. */
  correctionQueue: CorrectionRequestConnection;
  /** An employee by id. */
  employee?: Maybe<Employee>;
  /** Search people in the caller's scope: staffing agency and auditor in the whole city, a unit administrator or head in the own agency. By the beginning of any word of the name, or by a whole NIP or NI PPPK (then at most one; the answer is the same for unknown and not yours). */
  employeeSearch: AssignmentConnection;
  /** The viewer: who am I here? Null without a login. */
  me?: Maybe<Me>;
  /** Any object by its id; null where it does not exist or is not yours to see. */
  node?: Maybe<Node>;
  /** Several objects by their ids, in the order asked, null for each that is not there or not yours. At most 100. */
  nodes: Array<Maybe<Node>>;
  /** A region by its code; the viewer's own by default. */
  region?: Maybe<Region>;
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
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Reading. */
export type QueryRegionArgs = {
  code?: InputMaybe<Scalars['ID']['input']>;
};


/** Reading. */
export type QueryUnitArgs = {
  id: Scalars['ID']['input'];
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
  /** Official name, for example `Kota Semarang`. */
  name: Scalars['String']['output'];
  /** Units directly under the city's head, as of a day. */
  units?: Maybe<Array<Unit>>;
};


/** A city or regency (daerah): the tenant. No data crosses regions. The province owns the type; this subgraph adds its city's part. */
export type RegionUnitsArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
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
  Region: Region;
  Unit: Unit;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Employee:
    ( { __typename: 'Employee' }
    & GraphQLRecursivePick<FederationTypes['Employee'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  Unit:
    ( { __typename: 'Unit' }
    & GraphQLRecursivePick<FederationTypes['Unit'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( CorrectionRowParent )
    | ( EmployeeRowParent )
    | ( PositionRowParent )
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
  Assignment: ResolverTypeWrapper<AssignmentCardParent>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AssignmentConnection: ResolverTypeWrapper<Omit<AssignmentConnection, 'edges'> & { edges: Array<ResolversTypes['AssignmentEdge']> }>;
  AssignmentEdge: ResolverTypeWrapper<Omit<AssignmentEdge, 'node'> & { node: ResolversTypes['Assignment'] }>;
  AssignmentEndInput: AssignmentEndInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AssignmentInput: AssignmentInput;
  AssignmentStartInput: AssignmentStartInput;
  AuditRecord: ResolverTypeWrapper<AuditFactsParent>;
  AuditRecordConnection: ResolverTypeWrapper<Omit<AuditRecordConnection, 'edges'> & { edges: Array<ResolversTypes['AuditRecordEdge']> }>;
  AuditRecordEdge: ResolverTypeWrapper<Omit<AuditRecordEdge, 'node'> & { node: ResolversTypes['AuditRecord'] }>;
  CorrectionAnswerInput: CorrectionAnswerInput;
  CorrectionFileInput: CorrectionFileInput;
  CorrectionKind: CorrectionKind;
  CorrectionPayload: ResolverTypeWrapper<PayloadParentParent>;
  CorrectionRequest: ResolverTypeWrapper<CorrectionRowParent>;
  CorrectionRequestConnection: ResolverTypeWrapper<Omit<CorrectionRequestConnection, 'edges'> & { edges: Array<ResolversTypes['CorrectionRequestEdge']> }>;
  CorrectionRequestEdge: ResolverTypeWrapper<Omit<CorrectionRequestEdge, 'node'> & { node: ResolversTypes['CorrectionRequest'] }>;
  CorrectionStatus: CorrectionStatus;
  CorrectionWithdrawInput: CorrectionWithdrawInput;
  Day: ResolverTypeWrapper<Scalars['Day']['output']>;
  DeadlinePassed: ResolverTypeWrapper<UserErrorViewParent>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Delegation: ResolverTypeWrapper<LentAuthorityParent>;
  DelegationGrantInput: DelegationGrantInput;
  DelegationRevokeInput: DelegationRevokeInput;
  Employee: ResolverTypeWrapper<EmployeeRowParent>;
  EmployeeCreateInput: EmployeeCreateInput;
  EmployeeKind: EmployeeKind;
  EmployeePayload: ResolverTypeWrapper<PayloadParentParent>;
  EmployeeTransferInput: EmployeeTransferInput;
  EmployeeTransferManyInput: EmployeeTransferManyInput;
  ErrorCode: ErrorCode;
  FunctionalLevel: FunctionalLevel;
  Grant: Grant;
  HoldingKind: HoldingKind;
  Identifier: ResolverTypeWrapper<DatedIdentifierParent>;
  IdentifierAddInput: IdentifierAddInput;
  IdentifierExplanation: ResolverTypeWrapper<IdentifierExplanation>;
  IdentifierKind: IdentifierKind;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  Me: ResolverTypeWrapper<ViewerParent>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Position: ResolverTypeWrapper<PositionRowParent>;
  PositionCreateInput: PositionCreateInput;
  PositionKind: PositionKind;
  PositionPayload: ResolverTypeWrapper<PayloadParentParent>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordWarning: RecordWarning;
  Region: ResolverTypeWrapper<RegionViewParent>;
  RuleViolation: ResolverTypeWrapper<UserErrorViewParent>;
  Sex: Sex;
  SupervisorChangeInput: SupervisorChangeInput;
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
  UserError: ResolverTypeWrapper<UserErrorViewParent>;
  VersionConflict: ResolverTypeWrapper<UserErrorViewParent>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Assignment: AssignmentCardParent;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  AssignmentConnection: Omit<AssignmentConnection, 'edges'> & { edges: Array<ResolversParentTypes['AssignmentEdge']> };
  AssignmentEdge: Omit<AssignmentEdge, 'node'> & { node: ResolversParentTypes['Assignment'] };
  AssignmentEndInput: AssignmentEndInput;
  Int: Scalars['Int']['output'];
  AssignmentInput: AssignmentInput;
  AssignmentStartInput: AssignmentStartInput;
  AuditRecord: AuditFactsParent;
  AuditRecordConnection: Omit<AuditRecordConnection, 'edges'> & { edges: Array<ResolversParentTypes['AuditRecordEdge']> };
  AuditRecordEdge: Omit<AuditRecordEdge, 'node'> & { node: ResolversParentTypes['AuditRecord'] };
  CorrectionAnswerInput: CorrectionAnswerInput;
  CorrectionFileInput: CorrectionFileInput;
  CorrectionPayload: PayloadParentParent;
  CorrectionRequest: CorrectionRowParent;
  CorrectionRequestConnection: Omit<CorrectionRequestConnection, 'edges'> & { edges: Array<ResolversParentTypes['CorrectionRequestEdge']> };
  CorrectionRequestEdge: Omit<CorrectionRequestEdge, 'node'> & { node: ResolversParentTypes['CorrectionRequest'] };
  CorrectionWithdrawInput: CorrectionWithdrawInput;
  Day: Scalars['Day']['output'];
  DeadlinePassed: UserErrorViewParent;
  Decimal: Scalars['Decimal']['output'];
  Delegation: LentAuthorityParent;
  DelegationGrantInput: DelegationGrantInput;
  DelegationRevokeInput: DelegationRevokeInput;
  Employee: EmployeeRowParent;
  EmployeeCreateInput: EmployeeCreateInput;
  EmployeePayload: PayloadParentParent;
  EmployeeTransferInput: EmployeeTransferInput;
  EmployeeTransferManyInput: EmployeeTransferManyInput;
  Identifier: DatedIdentifierParent;
  IdentifierAddInput: IdentifierAddInput;
  IdentifierExplanation: IdentifierExplanation;
  Instant: Scalars['Instant']['output'];
  Me: ViewerParent;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Position: PositionRowParent;
  PositionCreateInput: PositionCreateInput;
  PositionPayload: PayloadParentParent;
  Query: Record<PropertyKey, never>;
  Region: RegionViewParent;
  RuleViolation: UserErrorViewParent;
  SupervisorChangeInput: SupervisorChangeInput;
  TransferInput: TransferInput;
  TransferManyPayload: PayloadParentParent;
  TransferOutcome: OutcomeParentParent;
  TransitionRefused: UserErrorViewParent;
  UUID: Scalars['UUID']['output'];
  Unit: UnitViewParent;
  UnitCloseInput: UnitCloseInput;
  UnitCreateInput: UnitCreateInput;
  UnitPayload: PayloadParentParent;
  UserError: UserErrorViewParent;
  VersionConflict: UserErrorViewParent;
};

export type AccessDirectiveArgs = {
  to: Array<Grant>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment']> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  employeeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holding?: Resolver<ResolversTypes['HoldingKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isHead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export interface InstantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Instant'], any> {
  name: 'Instant';
}

export type MeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  corrections?: Resolver<ResolversTypes['CorrectionRequestConnection'], ParentType, ContextType, RequireFields<MeCorrectionsArgs, 'first'>>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  assignmentEnd?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationAssignmentEndArgs, 'input'>>;
  assignmentStart?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationAssignmentStartArgs, 'input'>>;
  correctionAnswer?: Resolver<ResolversTypes['CorrectionPayload'], ParentType, ContextType, RequireFields<MutationCorrectionAnswerArgs, 'input'>>;
  correctionFile?: Resolver<ResolversTypes['CorrectionPayload'], ParentType, ContextType, RequireFields<MutationCorrectionFileArgs, 'input'>>;
  correctionWithdraw?: Resolver<ResolversTypes['CorrectionPayload'], ParentType, ContextType, RequireFields<MutationCorrectionWithdrawArgs, 'input'>>;
  delegationGrant?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationDelegationGrantArgs, 'input'>>;
  delegationRevoke?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationDelegationRevokeArgs, 'input'>>;
  employeeCreate?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationEmployeeCreateArgs, 'input'>>;
  employeeTransfer?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationEmployeeTransferArgs, 'input'>>;
  employeeTransferMany?: Resolver<ResolversTypes['TransferManyPayload'], ParentType, ContextType, RequireFields<MutationEmployeeTransferManyArgs, 'input'>>;
  identifierAdd?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationIdentifierAddArgs, 'input'>>;
  positionCreate?: Resolver<ResolversTypes['PositionPayload'], ParentType, ContextType, RequireFields<MutationPositionCreateArgs, 'input'>>;
  supervisorChange?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationSupervisorChangeArgs, 'input'>>;
  unitClose?: Resolver<ResolversTypes['UnitPayload'], ParentType, ContextType, RequireFields<MutationUnitCloseArgs, 'input'>>;
  unitCreate?: Resolver<ResolversTypes['UnitPayload'], ParentType, ContextType, RequireFields<MutationUnitCreateArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'CorrectionRequest' | 'Employee' | 'Position' | 'Unit', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  auditTrail?: Resolver<ResolversTypes['AuditRecordConnection'], ParentType, ContextType, RequireFields<QueryAuditTrailArgs, 'first' | 'subject'>>;
  correctionQueue?: Resolver<ResolversTypes['CorrectionRequestConnection'], ParentType, ContextType, RequireFields<QueryCorrectionQueueArgs, 'first'>>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType, RequireFields<QueryEmployeeArgs, 'id'>>;
  employeeSearch?: Resolver<ResolversTypes['AssignmentConnection'], ParentType, ContextType, RequireFields<QueryEmployeeSearchArgs, 'first' | 'text'>>;
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, Partial<QueryRegionArgs>>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType, RequireFields<QueryUnitArgs, 'id'>>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  units?: Resolver<Maybe<Array<ResolversTypes['Unit']>>, ParentType, ContextType, Partial<RegionUnitsArgs>>;
};

export type RuleViolationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleViolation'] = ResolversParentTypes['RuleViolation']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  Assignment?: AssignmentResolvers<ContextType>;
  AssignmentConnection?: AssignmentConnectionResolvers<ContextType>;
  AssignmentEdge?: AssignmentEdgeResolvers<ContextType>;
  AuditRecord?: AuditRecordResolvers<ContextType>;
  AuditRecordConnection?: AuditRecordConnectionResolvers<ContextType>;
  AuditRecordEdge?: AuditRecordEdgeResolvers<ContextType>;
  CorrectionPayload?: CorrectionPayloadResolvers<ContextType>;
  CorrectionRequest?: CorrectionRequestResolvers<ContextType>;
  CorrectionRequestConnection?: CorrectionRequestConnectionResolvers<ContextType>;
  CorrectionRequestEdge?: CorrectionRequestEdgeResolvers<ContextType>;
  Day?: GraphQLScalarType;
  DeadlinePassed?: DeadlinePassedResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  Delegation?: DelegationResolvers<ContextType>;
  Employee?: EmployeeResolvers<ContextType>;
  EmployeePayload?: EmployeePayloadResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  IdentifierExplanation?: IdentifierExplanationResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  Me?: MeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  PositionPayload?: PositionPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RuleViolation?: RuleViolationResolvers<ContextType>;
  TransferManyPayload?: TransferManyPayloadResolvers<ContextType>;
  TransferOutcome?: TransferOutcomeResolvers<ContextType>;
  TransitionRefused?: TransitionRefusedResolvers<ContextType>;
  UUID?: GraphQLScalarType;
  Unit?: UnitResolvers<ContextType>;
  UnitPayload?: UnitPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
