// Ids of lists, which follow from what they list.
import { digest } from '../../../platform/store/ids.ts';

/** One list a campaign and stage. */
export const listId = (campaign: string, stage: string): string => `lst_${digest('list', campaign, stage)}`;
