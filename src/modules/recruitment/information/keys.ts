// Keys of what a committee tells everybody: notice, job texts, their files and editions.
import { digest } from '../../../platform/store/ids.ts';
import type { Key } from '../../../platform/store/table.ts';

/** One a campaign. */
export const noticeId = (campaign: string): string => `ntc_${digest('notice', campaign)}`;
/** One a post. */
export const jobTextId = (formationId: string): string => `job_${digest('job text', formationId)}`;
/** What was said before, beside what is said now. */
export const edition = (id: string, number: number): Key => ({ pk: id, sk: `EDITION#${String(number).padStart(4, '0')}` });
export const EDITIONS = ['EDITION#', 'EDITION#~'] as const;
/** A file that is, or was, attached to what a campaign announces: found by its hash. */
export const attachment = (campaign: string, sha256: string): Key => ({ pk: `ATTACHMENT#${campaign}#${sha256}`, sk: '#' });

/** Published questions of a campaign, in the order that the committee has given them: index1; those that wait for the second person: index2. */
export const frequentOf = (campaign: string): string => `FREQUENT#${campaign}`;
export const frequentWaiting = (region: string, campaign: string): string => `FREQUENT_WAITING#${region}#${campaign}`;
/** Questions of applicants, by when they were asked: index1. */
export const askedIn = (region: string, campaign: string, status: string): string => `ASKED#${region}#${campaign}#${status}`;
/** What an account has asked in a campaign, whether or not it has applied. */
export const askedBy = (applicant: string, campaign: string): Key => ({ pk: `ASKED_BY#${applicant}`, sk: campaign });
