// Awards as they are stored and as rules speak about them.

import type { Words } from '../../../platform/rules/texts/language.ts';
import type { EmployeeKind } from '../../organisation/rules/record-types.ts';
import type { CountedUnit } from './counted.ts';

/** VERY_GOOD: a final evaluation of a year; NOMINATION: somebody says why. */
export type AwardGroundKind = 'VERY_GOOD' | 'NOMINATION';
export type AwardRuleStatus = 'DRAFT' | 'OPEN' | 'CLOSED';

/** What the city gives for a year: to whom, how much, to how many. */
export interface AwardRule {
  id: string;
  region: string;
  /** One of a code in a year. */
  code: string;
  /** Legal year for which it is given. */
  year: number;
  name: Words;
  ground: AwardGroundKind;
  /** The decree that it rests on. */
  basis: string;
  /** Whole rupiah. */
  budget: number;
  amount: number;
  quota: number;
  kinds: readonly EmployeeKind[];
  /** The unit whose people, with all below it, may be proposed; null: the whole city. */
  unitId: string | null;
  /** Legal days, both included, on which people are nominated; null where it is given after an evaluation. */
  nominateFrom: string | null;
  nominateUntil: string | null;
  createdAt: string;
  openedAt: string | null;
  /** Nothing new is proposed under it. */
  closed: { at: string; by: string; reason: string } | null;
}

export function awardRuleStatus({ openedAt, closed }: Pick<AwardRule, 'openedAt' | 'closed'>): AwardRuleStatus {
  if (closed) return 'CLOSED';
  return openedAt === null ? 'DRAFT' : 'OPEN';
}

/** WITHDRAWN: its ground does not hold any more, or whoever nominated took it back. TAKEN_BACK: it was granted. REVOKED: it was handed over. */
export type AwardStatus = 'PROPOSED' | 'GRANT_PROPOSED' | 'GRANTED' | 'HANDED_OVER' | 'REFUSED' | 'TAKEN_BACK' | 'WITHDRAWN' | 'REVOKED';

/** The evaluation that it was proposed after, as its last event tells. */
export interface EvaluationGround {
  kind: 'VERY_GOOD';
  evaluationId: string;
  evaluationVersion: number;
  /** Number of the last event of the evaluation that was followed. */
  number: number;
  /** Since when it does not hold any more; null while it does. */
  withdrawnAt: string | null;
}

export interface NominationGround {
  kind: 'NOMINATION';
  byId: string;
  reasons: string;
  at: string;
  takenBackAt: string | null;
}

/** A deed with who has done it: a person, as `personOf` names them. */
export interface AwardDeed {
  at: string;
  by: string;
}

/** A deed with its reason. */
export interface ReasonedDeed extends AwardDeed {
  reason: string;
}

/** What is to be given, by two. */
export interface AwardGrant {
  ruleId: string;
  amount: number;
  proposed: AwardDeed;
  approved: AwardDeed | null;
  /** Which of the places of its rule it holds; null until it is approved. */
  place: number | null;
  /** Why it is given to somebody who serves no more; absent where nobody had to say so. */
  leaver?: ReasonedDeed;
}

export interface HandingOver extends AwardDeed {
  on: string;
  decree: string;
}

/** A grant that came to nothing. `by` is null where its ground was reversed. */
export interface EndedGrant extends AwardGrant {
  ended: { at: string; by: string | null; reason: string | null };
  /** Of one that was revoked afterwards. */
  handedOver?: HandingOver;
}

/** What people say to the mark on what was handed over: it stays all the same, or is revoked. */
export type MarkOutcome = 'STAYS' | 'REVOKED';

export interface MarkJudgement {
  outcome: MarkOutcome;
  said: ReasonedDeed;
  /** By another than who said it; null while it waits for them. */
  confirmed: AwardDeed | null;
}

export interface Award {
  id: string;
  region: string;
  employeeId: string;
  /** The legal year for which it is. */
  year: number;
  ground: EvaluationGround | NominationGround;
  /** Under which rule it is proposed, of which each has one of a person; null until somebody says so. */
  ruleId: string | null;
  proposedAt: string;
  /** Where its person served when it was proposed, and once it is granted when it was; null where they had no post. */
  countedIn: CountedUnit | null;
  status: AwardStatus;
  grant: AwardGrant | null;
  /** Oldest first. */
  earlierGrants: readonly EndedGrant[];
  refusal: ReasonedDeed | null;
  handedOver: HandingOver | null;
  /** Of a mark; absent while nobody has judged it, and once its evaluation has changed anew. */
  judgement?: MarkJudgement;
  /** What the person says to its being shown in public, and when they last did; null: nothing yet. */
  consent: { isPublic: boolean; at: string } | null;
}

/** A place of a rule that was given: one item each, so that two cannot be given the same. */
export interface AwardPlace {
  ruleId: string;
  /** Where its rule stands among those of the region. */
  order: string;
  number: number;
  awardId: string;
  amount: number;
}
