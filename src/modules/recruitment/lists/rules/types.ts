// Lists: who is ranked, what becomes of them, and how a row of a list reads.
import type { EducationLevel } from '../../campaigns/rules/kinds.ts';
import type { FillGround, RankingKey } from '../../campaigns/rules/policy-types.ts';
import type { Formation } from '../../campaigns/rules/types.ts';
import type { ScoreStage, Scores } from '../../scores/rules/types.ts';
import type { Exclusion } from './marks.ts';

/** Who takes part, with what ties are broken by. */
export interface RankedParticipant {
  number: string;
  /** GPA, or for SMA the mean diploma mark. */
  gpa: string;
  level: EducationLevel;
  birthDate: string;
  /** The group that was proved to stand before others; null or absent = none. */
  priority?: string | null | undefined;
}

export interface Tested extends RankedParticipant {
  scores: Scores;
}

/**
 * THROUGH, BELOW_CUT: to the next test or not. SELECTED, RESERVE: within the quota or not; TIED: equal in every key across the quota.
 * ELIMINATED: a further test that eliminates was failed or missed.
 */
export type RankOutcome = 'THROUGH' | 'BELOW_CUT' | 'SELECTED' | 'RESERVE' | 'TIED' | 'NOT_PASSED' | 'ELIMINATED' | 'ABSENT' | Exclusion;

export interface Ranked<T extends Tested = Tested> {
  of: T;
  /** From 1; equal in every key = the same rank, and the next one is left out. Null for who is not ranked. */
  rank: number | null;
  outcome: RankOutcome;
  /** The first key in which this one stands behind the one before; null for the first, for equals and for who is not ranked. */
  decidedBy: RankingKey | null;
}

export type Post = Pick<Formation, 'category' | 'positionGroup' | 'quota'>;

/** PLACED: selected for an empty post of another formation. OFFER_ENDED: declined, lapsed, annulled or put out; a public list does not say which. */
export type ListOutcome = RankOutcome | 'ELIGIBLE' | 'INELIGIBLE' | 'PLACED' | 'OFFER_ENDED';

/** No name, score, age or mark: the public reads this. */
export interface ListRow {
  number: string;
  /** Null for who is not ranked. */
  rank: number | null;
  outcome: ListOutcome;
  decidedBy: RankingKey | null;
  /** Where an empty post is filled, and why there; null for all who are not PLACED. */
  placedIn: string | null;
  ground: FillGround | null;
}

/** A row as the committee and the applicant themself read it. */
export interface ListEntry extends ListRow {
  /** Empty before the first test. */
  scores: Scores;
  /** The final score as it is shown; null elsewhere. */
  final: string | null;
}

/** Numbers of the sheets of scores a list was made with, of each test in the order of the rule set, then of a further one; null where it rests on none. */
export type SheetNumbers = Readonly<Partial<Record<ScoreStage, number | null>>>;

/** OWN: by the rank in the own list. */
export interface FilledSeat {
  formationId: string;
  number: string;
  ground: 'OWN' | FillGround;
  /** The formation applied for. */
  from: string;
}
