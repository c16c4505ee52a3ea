// Who is reviewed in a round: found, enrolled, and who may be asked about them.
import type { InnerGroup } from '../../domain/reviews/types.ts';

/** Somebody who may be asked, by id. */
export interface Candidate {
  employeeId: string;
  group: InnerGroup;
}
