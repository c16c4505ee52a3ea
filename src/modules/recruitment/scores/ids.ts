// Ids of sheets of scores, which follow from what they score.
import { digest } from '../../../platform/store/ids.ts';

/** One sheet of scores a campaign and stage: which import holds. */
export const sheetId = (campaign: string, stage: string): string => `shs_${digest('sheet', campaign, stage)}`;
