// What can be done with somebody's place in a round: a rater is replaced only where one has declined, or left service.
import type { Context } from '../../context.ts';
import type { SubjectRow } from '../../data/reviews.ts';
import type { SubjectAction } from '../../domain/reviews/lifecycle.ts';
import { raters } from './nominations.ts';
import * as subjects from './subjects.ts';

/** Invitations are read for the superior of a review that is being answered, and for nobody else. */
export async function actionsOnSubject(ctx: Context, row: SubjectRow): Promise<SubjectAction[]> {
  const actions = await subjects.actionsOnSubject(ctx, row);
  if (!actions.includes('reviewReplaceRater')) return actions;
  const vacant = (await raters(ctx, row)).some(({ state, hasLeft }) => state === 'DECLINED' || (hasLeft && state === 'INVITED'));
  return vacant ? actions : actions.filter((action) => action !== 'reviewReplaceRater');
}
