// Evaluations, their frozen versions, self-assessments and absences: the shapes that are stored and that rules speak about.
import type { EmployeeKind } from '../../organisation/rules/record-types.ts';
import type { FunctionalLevel, HoldingKind } from '../../organisation/rules/types.ts';
import type { DaySpan } from '../../performance/rules/types.ts';
import type { Achievement, AchievementChoice, HeadedUnit, RaterWarning } from '../../unit-achievement/rules/head-types.ts';
import type { Credit } from './credit-types.ts';

export type Rating = 'BELOW' | 'MEETS' | 'ABOVE';
export type Predicate = 'VERY_GOOD' | 'GOOD' | 'NEEDS_IMPROVEMENT' | 'POOR' | 'VERY_POOR';
/** OPEN and RATED again after a reopening; earlier versions stay. */
export type EvaluationStatus = 'OPEN' | 'RATED' | 'SHARED' | 'FINAL' | 'EXEMPT';
export type FollowUpKind = 'AWARD_PROPOSAL' | 'DEVELOPMENT_PLAN' | 'NONE';

/** A rating is a person's word: never without its reason. */
export interface Judgement {
  rating: Rating;
  reason: string;
}

export interface Ratings {
  result: Judgement | null;
  behaviour: Judgement | null;
}

/** Ratings without their reasons. */
export interface RatingPair {
  result: Rating | null;
  behaviour: Rating | null;
}

/** A person as they were on the day: the record must be readable when they have moved on. */
export interface PersonSnapshot {
  employeeId: string;
  name: string;
  /** NIP or NI PPPK; null for who has none, such as the mayor. */
  number: string | null;
  position: string | null;
  unit: string | null;
  grade: string | null;
  status: 'ASN' | 'NON_ASN';
}

/** A segment of the evaluated time: days of the plan of one assignment, served as one kind of civil servant. No day is in two. */
export interface Segment extends DaySpan {
  planId: string;
  assignmentId: string;
  positionTitle: string;
  unitId: string;
  unitName: string;
  holding: HoldingKind;
  /** Of the segment's own position; null where it is not a functional one. */
  level: FunctionalLevel | null;
  /** The approved plan version valid on the segment's last day. */
  planVersion: number | null;
  /** As what kind of civil servant, by the record of those days. */
  kind: EmployeeKind;
  /** Calendar months that count for it, 1 to 12: see `allocate`. */
  counted: number[];
  /** How many those are. */
  months: number;
}

/** What the level above said of the unit, for its head. */
export interface UsedAchievement {
  id: string;
  achievement: Achievement;
  reason: string;
  /** The rater's own reason where several units were headed and this one was chosen; null where there was nothing to choose. */
  because: string | null;
}

export type VersionCause = 'HAND_OVER' | 'REOPENED' | 'OBJECTION';

/** What a head tells of a frozen version. */
export interface VersionMark extends RatingPair {
  number: number;
  at: string;
  cause: VersionCause;
  /** Why there is a new one; null for the first. */
  reason: string | null;
  predicate: Predicate;
  /** Whether the employee may object to it. */
  objectionable: boolean;
}

/** A version as it is made; its hash is put on by the service. */
export interface VersionDraft extends Omit<VersionMark, 'result' | 'behaviour'> {
  evaluationId: string;
  employeeId: string;
  year: number;
  period: number | null;
  /** Employee id of who made it: the rater, or who decided the objection. */
  by: string;
  result: Judgement;
  behaviour: Judgement;
  rated: PersonSnapshot;
  rater: PersonSnapshot;
  /** The rater's superior (atasan pejabat penilai), as the form names them; null where there is none. */
  raterSuperior: PersonSnapshot | null;
  segments: Segment[];
  /** Days on which nothing could be expected; what each kind does to months, the policy says. */
  absences: AbsentSpan[];
  /** Days of the person's other definitive posts in the period, which share its months; of a year all are segments. */
  neighbours: DaySpan[];
  achievement: UsedAchievement | null;
  /** All that could have been used. */
  headed: HeadedUnit[];
  raterWarning: RaterWarning | null;
  evidence: { planId: string; planVersion: number | null; progressEntries: number }[];
  /** Null where the evaluation feeds no credit points: a second post, no functional level, no PNS. */
  credit: Credit | null;
  objectionId: string | null;
  policyVersion: string;
  /** Of an entry of the table: what it set. */
  policyTerms?: object | undefined;
}

/** Written once, never changed. */
export interface EvaluationVersion extends VersionDraft {
  /** SHA-256 of the canonical draft. */
  hash: string;
}

/** A confirmed change of ratings before hand-over; the employee sees it afterwards. */
export interface CalibrationMark {
  id: string;
  sessionId: string;
  before: RatingPair;
  after: RatingPair;
  reason: string;
  proposedBy: string;
  confirmedBy: string;
  at: string;
}

export interface ObjectionMark {
  id: string;
  /** The version objected to. */
  version: number;
  status: 'OPEN' | 'DECIDED' | 'WITHDRAWN';
  deciderId: string | null;
}

/** Days to object beyond the law's, for one person and one version. */
export interface ObjectionExtension {
  version: number;
  /** First instant that no longer counts. */
  until: string;
  reason: string;
  at: string;
  by: string;
}

export type Acknowledgement = 'READ' | 'READ_AND_AGREED';

/** The delivery of the current version, and what the employee said to it. */
export interface HandOver {
  deliveredAt: string;
  acknowledgedAt: string | null;
  /** "Read" is not "agreed". */
  acknowledgement: Acknowledgement | null;
  remark: string | null;
}

export interface FollowUp {
  version: number;
  kind: Exclude<FollowUpKind, 'NONE'>;
  at: string;
}

export interface Evaluation {
  id: string;
  region: string;
  employeeId: string;
  employeeName: string;
  cycleId: string;
  year: number;
  /** Number of the evaluation period; null = the year. */
  period: number | null;
  /** The plan of the last segment: its superior rates, its unit lists it. */
  planId: string;
  assignmentId: string;
  unitId: string;
  unitPath: string;
  rootUnitId: string;
  positionTitle: string;
  holding: HoldingKind;
  isHead: boolean;
  /** The evaluated days. */
  span: DaySpan;
  policyVersion: string;
  /** Of an entry of the table: what it set. */
  policyTerms?: object | undefined;
  openedAt: string;
  status: EvaluationStatus;
  /** `told`: something achieved stands in it, so that it can be submitted. */
  self: { savedAt: string; submittedAt: string | null; told: boolean } | null;
  /** Working ratings: hidden until handed over. A head's result stays null and follows the unit. */
  result: Judgement | null;
  behaviour: Judgement | null;
  /** As known when the ratings were last touched. */
  achievement: UsedAchievement | null;
  choice: AchievementChoice | null;
  raterWarning: RaterWarning | null;
  /** Who last touched the ratings, frozen when first rated and again at hand-over. */
  rater: PersonSnapshot | null;
  ratedAt: string | null;
  /** Everybody who ever rated it: none of them decides an objection. */
  raters: string[];
  calibrations: CalibrationMark[];
  reopened: { reason: string; at: string; by: string } | null;
  /** Oldest first; the last one is the current. */
  versions: VersionMark[];
  handOver: HandOver | null;
  objection: ObjectionMark | null;
  objectionExtended: ObjectionExtension | null;
  /** `records`: how many the export lists. */
  final: { at: string; by: string; version: number; credit: string | null; records: number } | null;
  followUp: FollowUp | null;
  /** Events written so far: their running number. */
  events: number;
  /** Version of the last change that is nobody's secret: those to whom ratings are hidden see this one. */
  shown: number;
}

/** What lists show; the predicate only to those to whom the service opens it. */
export interface EvaluationCard {
  id: string;
  employeeId: string;
  employeeName: string;
  positionTitle: string;
  unitId: string;
  holding: HoldingKind;
  isHead: boolean;
  year: number;
  period: number | null;
  status: EvaluationStatus;
  predicate: Predicate | null;
  /** Of the current version; null before hand-over. */
  version: number | null;
  /** Employee id of who gave these ratings; lists do not show it. */
  ratedBy: string | null;
}

/** The employee's own words; the rater reads them once submitted. */
export interface SelfAssessment {
  evaluationId: string;
  achievements: string | null;
  obstacles: string | null;
  helpNeeded: string | null;
  /** The employee's own view; never a rating. */
  result: Rating | null;
  behaviour: Rating | null;
  savedAt: string;
  submittedAt: string | null;
}

export type AbsenceKind = 'ANNUAL' | 'SICK' | 'MATERNITY' | 'IMPORTANT_REASON' | 'BIG' | 'UNPAID' | 'STUDY' | 'SECONDMENT' | 'OTHER';

/** Days of an absence that stands. */
export interface AbsentSpan extends DaySpan {
  kind: AbsenceKind;
}

export interface RecordedAbsence extends DaySpan {
  id: string;
  kind: AbsenceKind;
  reason: string;
  recordedAt: string;
  recordedBy: string;
  withdrawn: { at: string; by: string; reason: string } | null;
}

/** All absences of a person in a year, in one item. */
export interface AbsenceSheet {
  id: string;
  region: string;
  employeeId: string;
  cycleId: string;
  year: number;
  absences: RecordedAbsence[];
}

/** The contract with what follows an evaluation (docs/events.md); read from the stream. */
export interface FollowUpEvent {
  type: 'FollowUpOpened' | 'FollowUpWithdrawn';
  number: number;
  evaluationId: string;
  evaluationVersion: number;
  employeeId: string;
  year: number;
  period: number | null;
  predicate: Predicate;
  kind: FollowUp['kind'];
  at: string;
}
