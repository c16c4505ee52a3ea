// Keys of test sessions: sessions of a test by their time, seats by session and by posts, and what somebody needs.
import { digest } from '../../../platform/store/ids.ts';
import { lock } from '../../../platform/store/keys.ts';
import type { Key } from '../../../platform/store/table.ts';

/** Sessions of a region's campaign and test, by time: index1. */
export const sessionsOf = (region: string, campaign: string, stage: string): string => `TEST_SESSIONS#${region}#${campaign}#${stage}`;
/** One a campaign and test. */
export const scheduleId = (campaign: string, stage: string): string => `tsc_${digest('test schedule', campaign, stage)}`;
/** One an application and test, so that nobody has two. */
export const seatId = (application: string, stage: string): string => `tst_${digest('test seat', application, stage)}`;
/** Seats of a session, by registration number: index1; of the candidates for certain posts: index2. */
export const seatedIn = (region: string, session: string): string => `TEST_SEATS#${region}#${session}`;
export const seatedFrom = (campaign: string, stage: string, formationId: string): string =>
  `TEST_SEATS#${campaign}#${stage}#${formationId}`;
/** A room of the region, by what it is called. */
export const room = (region: string, name: string): Key => lock('TEST_ROOM', `${region}#${digest('test room', name)}`);
/** One an application, apart from it. */
export const accommodationId = (application: string): string => `acc_${digest('accommodation', application)}`;
/** Wishes of a campaign that wait for the committee: index1. */
export const accommodationsOf = (region: string, campaign: string): string => `ACCOMMODATIONS#${region}#${campaign}`;
