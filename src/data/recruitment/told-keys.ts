// Keys of what a committee tells everybody: notice, job texts, their files and editions.
import { digest } from '../keys.ts';
import type { Key } from '../table.ts';

/** One a campaign. */
export const noticeId = (campaign: string): string => `ntc_${digest('notice', campaign)}`;
/** One a post. */
export const jobTextId = (formationId: string): string => `job_${digest('job text', formationId)}`;
/** What was said before, beside what is said now. */
export const edition = (id: string, number: number): Key => ({ pk: id, sk: `EDITION#${String(number).padStart(4, '0')}` });
export const EDITIONS = ['EDITION#', 'EDITION#~'] as const;
/** A file that is, or was, attached to what a campaign announces: found by its hash. */
export const attachment = (campaign: string, sha256: string): Key => ({ pk: `ATTACHMENT#${campaign}#${sha256}`, sk: '#' });
