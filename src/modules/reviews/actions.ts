// What can be done with a round and with somebody's place in it: by the rules that decide; other records are read only where they decide.

import { mayCall } from '../../platform/access/access.ts';
import type { ReadContext } from '../../platform/context.ts';
import type { Blocker } from '../../platform/rules/blockers.ts';
import { anySubjectIn, type RoundRow, type SubjectRow } from './items.ts';
import { raters } from './nominations.ts';
import { preparing } from './rounds.ts';
import type { SubjectAction } from './rules/lifecycle.ts';
import { type RoundAction, type RoundAround, roundActions, roundBlockers } from './rules/round.ts';
import type { ReviewRound } from './rules/types.ts';
import * as subjects from './subjects.ts';

/** Whether a result is still to be published by the viewer, who publishes no own one. */
const anyUnpublished = (ctx: ReadContext, roundId: string): Promise<boolean> =>
  anySubjectIn(
    ctx.table,
    roundId,
    ({ employeeId, stage }) => employeeId !== ctx.viewer.employeeId && stage !== 'PUBLISHED' && stage !== 'WITHDRAWN',
  );

/** Results are looked for in a closed round alone. */
async function aroundOf(ctx: ReadContext, { id, status }: ReviewRound): Promise<RoundAround> {
  const [{ policy }, unpublished] = await Promise.all([preparing(ctx), status === 'CLOSED' && anyUnpublished(ctx, id)]);
  return { policy, unpublished };
}

export const actionsOnRound = async (ctx: ReadContext, { body }: RoundRow): Promise<RoundAction[]> =>
  mayCall(ctx, 'reviewLaunch') ? roundActions(body, ctx.now, await aroundOf(ctx, body)) : [];

export const blockersOfRound = async (ctx: ReadContext, { body }: RoundRow): Promise<Blocker<RoundAction>[]> =>
  mayCall(ctx, 'reviewLaunch') ? roundBlockers(body, ctx.now, await aroundOf(ctx, body)) : [];

/** Invitations are read for the superior of a review that is being answered, and for nobody else. */
export async function actionsOnSubject(ctx: ReadContext, row: SubjectRow): Promise<SubjectAction[]> {
  const actions = await subjects.actionsOnSubject(ctx, row);
  if (!actions.includes('reviewReplaceRater')) return actions;
  const vacant = (await raters(ctx, row)).some(({ state, hasLeft }) => state === 'DECLINED' || (hasLeft && state === 'INVITED'));
  return vacant ? actions : actions.filter((action) => action !== 'reviewReplaceRater');
}
