// Ids of development plans that follow from what they name.
import { createdId } from '../../platform/store/ids.ts';

/** One plan an evaluation, however often it is made final. */
export const proposedPlanId = (evaluationId: string): string => createdId('dvp', evaluationId);

/** One more, where that was closed before the evaluation asked for one again. */
export const nextPlanId = (planId: string): string => createdId('dvp', planId, 'NEXT');
