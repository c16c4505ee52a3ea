// Applicants in the table: their profiles, applications and documents, and the names that only one may hold.

import { legalDay } from '../../../platform/rules/calendar.ts';
import { type Bucket, fullAt } from '../../../platform/rules/token-bucket.ts';
import { type ItemToWrite, itemKind, listIn, placedKind, type RowOf } from '../../../platform/store/item-kind.ts';
import { head, lock } from '../../../platform/store/keys.ts';
import { fillPage, queryAll } from '../../../platform/store/ranges.ts';
import type { Key, Table } from '../../../platform/store/table.ts';
import type { ApplicantDocument, ApplicantProfile, Application } from '../campaigns/rules/types.ts';
import { registrationPolicy } from './rules/policy.ts';

/** Of no region: an applicant is nobody's until they apply, and no member of staff loads an item without one. */
export const ProfileItem = itemKind<ApplicantProfile>()({ type: 'Applicant', key: head, of: ({ id }) => [id] });
export type ProfileRow = RowOf<typeof ProfileItem>;

/** What lists of applicants show; by formation, in the order of the registration number. */
export interface ApplicantCard {
  applicationId: string;
  formationId: string;
  number: string;
  name: string;
}

/** Submitted applications of a formation, by registration number; of who is forgotten what stayed. */
export const APPLICANTS = listIn('index1', (formationId: string) => `APPLICANTS#${formationId}`);
/** Submitted applications under a name, by its keyed hash. */
const NAMED = listIn('index3', (campaignId: string, nameHash: string) => `NAMED#${campaignId}#${nameHash}`);

/** A draft is in no list. */
export const ApplicationItem = itemKind<Application, ApplicantCard>()({
  type: 'Application',
  key: head,
  of: ({ id }) => [id],
  listed: ({ id, campaignId, formationId, submission }) => {
    if (!submission || !formationId) return {};
    const { number, name, nameHash } = submission;
    return {
      card: { applicationId: id, formationId, number, name },
      index: { ...APPLICANTS.at(number, formationId), ...NAMED.at(number, campaignId, nameHash) },
    };
  },
});
export type ApplicationRow = RowOf<typeof ApplicationItem>;

/** AP-93: number, name and application of those who applied for certain posts, and nothing else of them. */
export const applicantCards = async (table: Table, formationId: string): Promise<ApplicantCard[]> =>
  ApplicationItem.among(await queryAll(table, APPLICANTS.range(formationId))).flatMap(({ card }) => card ?? []);

/** AP-119: applications under a name, at most so many. */
export async function namedIn(table: Table, campaignId: string, nameHash: string, limit: number): Promise<string[]> {
  const { rows } = await fillPage(table, { ...NAMED.range(campaignId, nameHash), limit }, ApplicationItem.is);
  return rows.flatMap(({ card }) => (card ? [card.applicationId] : []));
}

/** Written once, so that no autosave meets others there. */
interface Begun {
  applicationId: string;
  campaignId: string;
}

/** What was begun in a campaign, by application: drafts as well. */
const BEGUN = listIn('index1', (campaignId: string) => `BEGUN#${campaignId}`);
/** Beside the profile from the first save on: what an applicant has begun. */
export const BegunItem = placedKind<Begun>()({
  type: 'Begun',
  key: (applicant: string, application: string) => ({ pk: applicant, sk: `BEGUN#${application}` }),
  listed: ({ applicationId, campaignId }) => ({ index: BEGUN.at(applicationId, campaignId) }),
});
export type BegunRow = RowOf<typeof BegunItem>;

export const begunBy = ({ id, region, campaignId, applicantId }: Application): ItemToWrite<BegunRow> =>
  BegunItem.putAt([applicantId, id], region, { applicationId: id, campaignId });

/** Dealt with, and kept: it leaves the list of the campaign. */
export const unlisted = ({ index: _, version: __, ...row }: BegunRow): ItemToWrite<BegunRow> => row;

export interface BegunHere {
  applicantId: string;
  applicationId: string;
}

/** AP-80: what was begun in a campaign, drafts as well: the first `limit` that are left. */
export async function begunIn(table: Table, campaignId: string, limit: number): Promise<BegunHere[]> {
  const { rows } = await table.query({ ...BEGUN.range(campaignId), limit });
  return rows.map((row) => ({ applicantId: row.pk, applicationId: BEGUN.orderOf(row) ?? '' }));
}

/** AP-81: how many were begun. */
export const countBegun = (table: Table, campaignId: string): Promise<number> => table.count(BEGUN.range(campaignId));

export interface Account {
  profile: ProfileRow | null;
  begun: BegunRow[];
}

/** AP-82: a profile and all that its account has begun: one Query. */
export async function accountOf(table: Table, applicantId: string): Promise<Account> {
  const rows = await queryAll(table, { pk: applicantId, between: ['#', 'BEGUN#~'] });
  return { profile: rows.find(ProfileItem.is) ?? null, begun: BegunItem.among(rows) };
}

interface CategoryProof {
  applicationId: string;
  documentId: string;
}

/** Apart from the application: what tells of health or origin is loaded by who needs it, alone; no panel and no list loads it. */
export const ProofItem = itemKind<CategoryProof>()({
  type: 'CategoryProof',
  key: (applicationId: string) => ({ pk: applicationId, sk: 'APART' }),
  of: ({ applicationId }) => [applicationId],
});
export type ProofRow = RowOf<typeof ProofItem>;

export const DocumentItem = itemKind<ApplicantDocument>()({ type: 'ApplicantDocument', key: head, of: ({ id }) => [id] });

/** How often a NIK may still be named; `hash` is its keyed hash. Forgotten once it would be full again. */
export const BucketItem = placedKind<Bucket>()({
  type: 'NikBucket',
  key: (hash: string) => ({ pk: `BUCKET#NIK#${hash}`, sk: '#' }),
  ttl: (bucket) => fullAt(bucket, registrationPolicy(legalDay(bucket.at)).buckets.nik),
});

/** The one application that a NIK has in a year. */
export const nikYearLock = (year: number, nikHash: string): Key => lock('NIKYEAR', `${year}#${nikHash}`);
/** Held besides, since an account may name another NIK after it has applied. */
export const accountYearLock = ({ year, applicantId }: Application): Key => lock('ACCOUNTYEAR', `${year}#${applicantId}`);
/** Held by its application: the number in a published list leads to it. */
export const registrationLock = (number: string): Key => lock('REGISTRATION', number);
