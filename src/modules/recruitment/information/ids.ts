// Ids of what a committee tells everybody: they follow from what it is told of.
import { digest } from '../../../platform/store/ids.ts';

/** One a campaign. */
export const noticeId = (campaign: string): string => `ntc_${digest('notice', campaign)}`;
/** One a post. */
export const jobTextId = (formationId: string): string => `job_${digest('job text', formationId)}`;
