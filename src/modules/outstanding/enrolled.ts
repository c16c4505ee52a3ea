// Who has a place in a round, as lists of who has not need it. Never who was asked to write about whom (0007, 0017).

import { canSeeType } from '../../platform/access/access.ts';
import type { ReadContext } from '../../platform/context.ts';
import { isWholeCity } from '../organisation/rules/units.ts';
import { unitById } from '../organisation/tree.ts';
import { enrolledBelow } from '../reviews/read.ts';
import { findRound } from '../reviews/rounds.ts';
import type { Reach } from './reach.ts';

export interface Enrolled {
  /** Path of the unit whose people the round reviews; empty for the whole city. */
  path: string;
  has: (employeeId: string) => boolean;
}

/** Places are seen by the staffing agency and the superior of whoever has them, so the list of who has none is theirs too. */
export async function enrolledIn(ctx: ReadContext, roundId: string, reach: Reach): Promise<Enrolled | null> {
  const ownReports = reach.leader !== null && reach.leader === ctx.viewer.employeeId;
  if (!ownReports && !canSeeType(ctx, 'ReviewSubject')) return null;
  const round = await findRound(ctx, roundId);
  const unit = round && (await unitById(ctx, round.body.unitId));
  if (!round || !unit) return null;
  const path = isWholeCity(unit) ? '' : unit.path;
  const below = 'region' in reach.scope ? '' : reach.scope.path;
  return { path, has: await enrolledBelow(ctx, roundId, below) };
}
