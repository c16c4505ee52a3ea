// Ids of test sessions' schedules, of seats, and of what somebody needs: each follows from what it is for.
import { digest } from '../../../platform/store/ids.ts';

/** One a campaign and test. */
export const scheduleId = (campaign: string, stage: string): string => `tsc_${digest('test schedule', campaign, stage)}`;
/** One an application and test, so that nobody has two. */
export const seatId = (application: string, stage: string): string => `tst_${digest('test seat', application, stage)}`;
/** One an application, apart from it. */
export const accommodationId = (application: string): string => `acc_${digest('accommodation', application)}`;
