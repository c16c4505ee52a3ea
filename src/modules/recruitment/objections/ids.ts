// Ids of objections, which follow from what they are about.
import { digest } from '../../../platform/store/ids.ts';

/** One an application and stage. */
export const selectionObjectionId = (applicationId: string, stage: string): string =>
  `sob_${digest('selection-objection', applicationId, stage)}`;
