// Cycles, plans (SKP), targets, indicators and progress: the shapes that are stored and that rules speak about.
import type { SuperiorSeat } from '../../organisation/rules/superior.ts';
import type { HoldingKind } from '../../organisation/rules/types.ts';
import type { EvidenceLink } from './link.ts';

/** Days are legal days of Asia/Jakarta, both ends included; instants are UTC, and a closing instant is the first that no longer counts. */
export interface DaySpan {
  from: string;
  to: string;
}

export type PhaseKind = 'PLANNING' | 'EXECUTION' | 'EVALUATION';
export type Periodicity = 'MONTHLY' | 'QUARTERLY';

export interface CyclePhase {
  kind: PhaseKind;
  opensAt: string;
  closesAt: string;
}

export interface EvaluationPeriod extends DaySpan {
  number: number;
}

export interface Cycle {
  id: string;
  year: number;
  status: 'OPEN' | 'CLOSED';
  periodicity: Periodicity;
  /** In the order planning, execution, evaluation. */
  phases: CyclePhase[];
  periods: EvaluationPeriod[];
  policyVersion: string;
  /** Of an entry of the table: what it set. */
  policyTerms?: object | undefined;
}

/** A later closing of one phase for one employee. */
export interface PhaseExtension {
  cycleId: string;
  phase: PhaseKind;
  employeeId: string;
  closesAt: string;
  reason: string;
  /** Who gave it, when, and where the person served then; absent in what was written before 0.3.0. */
  given?: ExtensionGiven;
  withdrawn?: { by: string; at: string; reason: string };
}

export interface ExtensionGiven {
  by: string;
  at: string;
  employeeName: string;
  unitId: string | null;
  unitPath: string;
  rootUnitId: string;
}

/** What is extended for the employee in question: closing instants. */
export type Extensions = Partial<Record<PhaseKind, string>>;

/** A plan has two sides, and nobody speaks for both: a delegate stands on the superior's. */
export type Side = 'EMPLOYEE' | 'SUPERIOR';
/** Of the working content: what is stored. */
export type WorkingStatus = 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'APPROVED';
/** As the plan is on a day: `statusOn` says which. */
export type PlanStatus = WorkingStatus | 'CLOSED' | 'VOID';

/** What a rater who leaves, or whose report leaves, tells the next one. */
export interface LeavingNote {
  by: string;
  at: string;
  text: string;
}

/** Why a plan is void: the assignment ended before the year, or its entry was taken back. */
export type VoidCause = 'ASSIGNMENT_ENDED' | 'ENTRY_TAKEN_BACK';

/** A version that both sides have agreed to: valid from a day until the next one's. */
export interface ApprovedVersion {
  number: number;
  validFrom: string;
  approvedAt: string;
  /** Employee id of who approved. */
  approvedBy: string;
  /** Why it was changed; null for the first. */
  reason: string | null;
}

/** A change in mid-cycle that is being talked about, while the last approved version stays valid. */
export interface PlanChange {
  reason: string;
  side: Side;
  at: string;
}

export interface PlanCounts {
  targets: number;
  agreed: number;
  waitingForEmployee: number;
  waitingForSuperior: number;
  /** Sum of the weights, in basis points; 0 without weights. */
  weights: number;
  /** Whose parent is pending, and whose is a target of somebody above. */
  pending: number;
  linked: number;
}

/** The small item of a plan: what lists, tasks and conditions need. Its targets lie beside it in `PlanContent`. */
export interface PlanHead {
  id: string;
  employeeId: string;
  assignmentId: string;
  cycleId: string;
  year: number;
  region: string;
  unitId: string;
  rootUnitId: string;
  positionTitle: string;
  holding: HoldingKind;
  /** Heads of unit use perspectives, all others aspects. */
  isHead: boolean;
  /** The days of the year on which the assignment holds; of a void plan those it was made for. */
  segment: DaySpan;
  /** The last day, where the assignment ends in this year; null where it goes on. */
  endsOn: string | null;
  /** Not a day of the year is the assignment's any more: kept, but nothing counts. */
  voided: { at: string; by: string; cause: VoidCause } | null;
  openedAt: string;
  /** Of the working content; after the first approval, DRAFT, SUBMITTED and RETURNED are stages of a change. */
  status: WorkingStatus;
  submittedAt: string | null;
  /** Where the superior was found to whom it was submitted last: the post goes on when who holds it does not. */
  submittedTo: SuperiorSeat | null;
  returned: { reason: string; at: string } | null;
  change: PlanChange | null;
  approved: ApprovedVersion[];
  counts: PlanCounts;
  /** Since when something has waited for the superior's answer. */
  superiorSince: string | null;
  /** The same of the employee's. */
  employeeSince: string | null;
  /** Words spoken in the dialogue so far: their running number, so that none is ever written over another. */
  words: number;
  leavingNotes: LeavingNote[];
}

export type Aspect = 'QUANTITY' | 'QUALITY' | 'TIME' | 'COST';
export type Perspective = 'SERVICE_RECIPIENT' | 'BUSINESS_PROCESS' | 'INTERNAL_STRENGTHENING' | 'BUDGET';
export type Direction = 'HIGHER' | 'LOWER' | 'RANGE';
export type Accumulation = 'LATEST' | 'SUM';

/** Numbers are decimal strings as `decimal.ts` reads them. */
export interface QuantitativeMeasure {
  kind: 'QUANTITATIVE';
  unit: string;
  baseline: string | null;
  /** For RANGE the lower bound. */
  target: string;
  /** For RANGE only: the upper bound. */
  targetHigh: string | null;
  direction: Direction;
  accumulation: Accumulation;
}

export interface QualitativeMeasure {
  kind: 'QUALITATIVE';
  /** What it looks like when it is reached. */
  standard: string;
}

export type Measure = QuantitativeMeasure | QualitativeMeasure;

export interface Indicator {
  id: string;
  text: string;
  /** Exactly one of the two. */
  aspect: Aspect | null;
  perspective: Perspective | null;
  measure: Measure;
}

/** The superior's target that this one intervenes in (rencana hasil kerja pimpinan yang diintervensi). */
export type Parent =
  | { state: 'NONE' }
  | { state: 'PENDING' }
  | { state: 'LINKED'; planId: string; targetId: string; ownerId: string; title: string };

export type TargetKind = 'MAIN' | 'ADDITIONAL';
export type TargetState = 'PROPOSED' | 'COUNTERED' | 'AGREED';

export interface TargetContent {
  kind: TargetKind;
  title: string;
  /** Basis points, 1 to 10,000; null where the plan does without weights. */
  weight: number | null;
  indicators: Indicator[];
}

/** Where a target's first wording came from; none where somebody wrote it. */
export type TargetOrigin =
  | { kind: 'COPY'; planId: string; targetId: string; year: number }
  | { kind: 'TEMPLATE'; templateId: string; edition: number };

export interface Target extends TargetContent {
  id: string;
  origin?: TargetOrigin;
  parent: Parent;
  state: TargetState;
  /** Whose turn it is; null when agreed. */
  waitingFor: Side | null;
  /** Since when. */
  since: string;
}

export type CoreValue = 'SERVICE_ORIENTED' | 'ACCOUNTABLE' | 'COMPETENT' | 'HARMONIOUS' | 'LOYAL' | 'ADAPTIVE' | 'COLLABORATIVE';

/** The annex of the form: each list prints as numbered lines. */
export interface Frame {
  resourceSupport: string[];
  accountabilityScheme: string[];
  consequences: string[];
  /** The superior's special expectations, at most one a value. */
  expectations: { value: CoreValue; text: string }[];
}

export interface PlanContent {
  targets: Target[];
  frame: Frame;
}

export interface Plan {
  head: PlanHead;
  content: PlanContent;
}

/** A frozen version: written once, never changed. */
export interface PlanVersion extends ApprovedVersion {
  content: PlanContent;
}

/** REVISE is a side's new wording of its own last word. */
export type DialogueKind = 'PROPOSE' | 'COUNTER' | 'REVISE' | 'AGREE' | 'REMOVE';

/** One word in the dialogue about a target; append-only. */
export interface DialogueStep {
  targetId: string;
  /** Running number within the plan. */
  step: number;
  by: Side;
  byEmployeeId: string;
  at: string;
  kind: DialogueKind;
  /** What was proposed, agreed to or removed. */
  content: TargetContent;
  /** Why, in the speaker's words; absent where nothing was added. */
  comment?: string;
}

/** What was achieved by a day; append-only, mended by a later entry that names it. */
export interface ProgressEntry {
  id: string;
  targetId: string;
  indicatorId: string;
  day: string;
  /** The approved version that was valid on `day`. */
  planVersion: number;
  /** Of a quantitative indicator, a decimal string. */
  value: string | null;
  /** Of a qualitative indicator. */
  text: string | null;
  note: string | null;
  evidenceIds: string[];
  /** Absent where none was given. */
  links?: EvidenceLink[];
  correctsId: string | null;
  at: string;
  by: string;
}

/** That a file is attached to an entry, the first of them. */
export interface ProgressProof {
  planId: string;
  evidenceId: string;
  entryId: string;
}

/** A file that was announced; it has arrived once the store holds it with this size and hash. */
export interface Evidence {
  id: string;
  employeeId: string;
  planId: string;
  fileName: string;
  contentType: string;
  /** Bytes. */
  size: number;
  /** SHA-256, 64 lower-case hex digits. */
  sha256: string;
  announcedAt: string;
}
