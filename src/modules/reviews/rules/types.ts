// 360-degree reviews: types. Nothing here, and nothing in the table, says which answer is whose.
import type { CoreValue } from '../../performance/rules/types.ts';

export const ANONYMOUS_GROUPS = ['PEER', 'SUBORDINATE', 'EXTERNAL'] as const;
export const RATER_GROUPS = ['SELF', 'SUPERIOR', ...ANONYMOUS_GROUPS] as const;

export type AnonymousGroup = (typeof ANONYMOUS_GROUPS)[number];
export type RaterGroup = (typeof RATER_GROUPS)[number];

export const isAnonymous = (group: RaterGroup): group is AnonymousGroup => (ANONYMOUS_GROUPS as readonly RaterGroup[]).includes(group);

/** Groups whose raters are people of the organisation. */
export type InnerGroup = 'PEER' | 'SUBORDINATE';

export type ReviewPurpose = 'DEVELOPMENTAL' | 'EVALUATIVE';
export type AudienceMember = 'SUBJECT' | 'SUPERIOR';

/** How one value is asked. */
export interface ValueForm {
  value: CoreValue;
  name: string;
  guides: readonly string[];
  /** From step 1 to step 5. */
  anchors: readonly string[];
}

export interface ReviewForm {
  title: string;
  /** All seven, in the order of the word BerAKHLAK. */
  values: readonly ValueForm[];
  questions: readonly { number: number; text: string }[];
}

export interface ReviewTemplate {
  id: string;
  region: string;
  form: ReviewForm;
}

export interface GroupRule {
  group: AnonymousGroup;
  least: number;
  most: number;
}

/** What is shown before writing and locked at launch; of these only `answerUntil` may move, and only later. */
export interface ReviewTerms {
  title: string;
  year: number;
  purpose: ReviewPurpose;
  unitId: string;
  /** Null: the default of the policy. */
  templateId: string | null;
  groups: readonly GroupRule[];
  /** k of the anonymity rules. */
  threshold: number;
  loadCap: number;
  /** Legal days, both included. */
  nominateUntil: string;
  answerUntil: string;
  audience: readonly AudienceMember[];
}

export type RoundStatus = 'DRAFT' | 'LAUNCHED' | 'CLOSED' | 'CANCELLED';

/** Why something ended before its time, and when. */
export interface Ended {
  reason: string;
  at: string;
}

export interface ReviewRound extends ReviewTerms {
  id: string;
  region: string;
  status: RoundStatus;
  /** Of the policy in force when it was prepared; at launch, when it was launched. */
  policyVersion: string;
  policyTerms?: object | undefined;
  /** Set at launch, with the frozen form beside the round; null before. */
  snapshotDay: string | null;
  createdAt: string;
  launchedAt: string | null;
  closedAt: string | null;
  cancelled: Ended | null;
}

/** Who was superior on the day of the snapshot: whom raters are told of. It never changes. */
export interface Snapshot {
  day: string;
  superiorId: string;
  superiorName: string;
}

/** Who stood beside and below on that day: ids only. It never changes either, and lies beside the review, whose head stays small. */
export interface People {
  peers: readonly string[];
  subordinates: readonly string[];
}

export interface Rater {
  employeeId: string;
  group: InnerGroup;
}

export interface External {
  id: string;
  name: string;
  organisation: string;
  reason: string;
  /** Who handed out the link, and on which day; null before. The token itself is nowhere. */
  handed: { by: string; on: string } | null;
}

export interface Conflict {
  employeeId: string;
  reason: string;
}

export interface Nomination {
  raters: readonly Rater[];
  externals: readonly External[];
  conflicts: readonly Conflict[];
  at: string;
}

export interface Strike {
  employeeId: string;
  reason: string;
}

export interface Approval {
  /** Those asked now: a rater who was replaced is not among them. */
  raters: readonly Rater[];
  externals: readonly External[];
  struck: readonly Strike[];
  at: string;
  by: string;
}

/** Stored stages; that answers are over (CLOSED), or the round is (CANCELLED), follows from the round and the clock: see `statusOf`. */
export type SubjectStage = 'NOMINATING' | 'SUBMITTED' | 'ANSWERING' | 'PUBLISHED' | 'WITHDRAWN';
export type SubjectStatus = SubjectStage | 'CLOSED' | 'CANCELLED';

/** Somebody's place in a round. It changes only by what is done to it openly: never when somebody answers. */
export interface ReviewSubject {
  id: string;
  roundId: string;
  region: string;
  year: number;
  employeeId: string;
  /** As the lists of raters show them. */
  employeeName: string;
  positionTitle: string;
  /** The definitive assignment on the day of the snapshot. */
  assignmentId: string;
  unitId: string;
  unitPath: string;
  snapshot: Snapshot;
  stage: SubjectStage;
  nomination: Nomination | null;
  returned: { reason: string; at: string } | null;
  approval: Approval | null;
  withdrawn: Ended | null;
  reminders: number;
  /** Legal day of the last reminder. */
  remindedOn: string | null;
}

export type DeclineReason = 'CONFLICT_OF_INTEREST' | 'NO_CONTACT' | 'OTHER';

/** Whether it was answered does not stand here: the receipt beside it knows, and only its rater may ask. */
export interface ReviewInvitation {
  id: string;
  subjectId: string;
  roundId: string;
  year: number;
  raterId: string;
  group: RaterGroup;
  employeeName: string;
  positionTitle: string;
  /** Who reads the results, by name, as the rater was told when invited: it stays so. */
  readers: readonly string[];
  state: 'INVITED' | 'DECLINED' | 'REPLACED';
  declined: { reason: DeclineReason; note: string | null } | null;
}

/** Of which round, and where in the city the person stands whom a review is about, as of the snapshot. */
export interface ReviewPlace {
  year: number;
  roundId: string;
  unitId: string;
  rootUnitId: string;
}

/** How many are asked in each anonymous group and have not declined: whether a group can be shown at all. */
export interface ReviewAsked {
  subjectId: string;
  place: ReviewPlace;
  counts: Partial<Record<AnonymousGroup, number>>;
  /** The person was taken out of the round, or it was cancelled: nobody takes part in it. */
  isVoid?: true;
}

/** The link of a rater from outside, under a keyed hash of its token. */
export interface ReviewLink {
  subjectId: string;
  externalId: string;
  /** Keyed hash of the personal code of whoever opened it first; null while nobody has. */
  code: string | null;
}

/** How many people a rater is asked to review in a round. */
export interface ReviewLoad {
  roundId: string;
  raterId: string;
  count: number;
}

export type ReviewScore = 'ONE' | 'TWO' | 'THREE' | 'FOUR' | 'FIVE' | 'NOT_OBSERVED';

/** Answers as they lie sealed in a draft and, padded, in a response: by value, by number of the question. */
export interface Answers {
  scores: Partial<Record<CoreValue, ReviewScore>>;
  comments: Record<string, string>;
}

/** How many have answered; told below the threshold only as "not yet". */
export interface ReviewTally {
  subjectId: string;
  place: ReviewPlace;
  counts: Partial<Record<RaterGroup, number>>;
  /** As of what was asked. */
  isVoid?: true;
}

export interface GroupProgress {
  group: RaterGroup;
  enough: boolean;
  /** Null below the threshold. */
  count: number | null;
}
