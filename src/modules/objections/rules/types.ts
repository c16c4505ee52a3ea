// Objections to evaluations: what is kept of each.
import type { Due } from '../../../platform/rules/due.ts';
import type { KeptPolicy } from '../../../platform/rules/policy/overlay.ts';
import type { Judgement } from '../../evaluation/rules/types.ts';

export type ObjectionSide = 'EMPLOYEE' | 'RATER';

export type ObjectionOutcome = 'UPHELD' | 'PARTLY' | 'REJECTED';

export interface Statement {
  side: ObjectionSide;
  by: string;
  at: string;
  text: string;
}

export interface ObjectionDecision {
  outcome: ObjectionOutcome;
  reasons: string;
  result: Judgement | null;
  behaviour: Judgement | null;
  by: string;
  at: string;
  /** The rater answered, or was invited and did not answer in time. */
  hearing: 'ANSWERED' | 'INVITED_DID_NOT_ANSWER';
  late: boolean;
}

export interface Objection extends KeptPolicy {
  id: string;
  region: string;
  evaluationId: string;
  /** Which version was objected to. */
  evaluationVersion: number;
  employeeId: string;
  unitId: string;
  rootUnitId: string;
  year: number;
  period: number | null;
  planIds: string[];
  isHead: boolean;
  grounds: string;
  evidenceIds: string[];
  filedAt: string;
  raterId: string;
  /** Who had a part in the rating when it was filed: none of them decides. */
  chain: string[];
  /** Null until the staffing agency assigns somebody: nobody above the rater was free of the chain. */
  deciderId: string | null;
  /** Who assigned the decider and why; null where it is the rater's superior. */
  assignment: { by: string; at: string; reason: string } | null;
  status: 'OPEN' | 'DECIDED' | 'WITHDRAWN';
  statements: Statement[];
  statementUntil: string;
  /** By when it should be decided. */
  due: Due;
  decision: ObjectionDecision | null;
  withdrawnAt: string | null;
}
