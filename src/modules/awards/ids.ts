// Ids of awards that follow from what they name.
import { createdId } from '../../platform/store/ids.ts';

/** One award an evaluation, however often it is made final. */
export const awardOfEvaluation = (evaluationId: string): string => createdId('awd', evaluationId);
