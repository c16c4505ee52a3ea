// What retention asks of registration: what was begun in a campaign, and every key under which something of an applicant lies.
import type { ReadContext } from '../../../platform/context.ts';
import type { Key, Row } from '../../../platform/store/table.ts';
import type { Application } from '../campaigns/rules/types.ts';
import {
  type Account,
  APPLICANTS,
  accountYearLock,
  type BegunHere,
  BegunItem,
  type BegunRow,
  DocumentItem,
  nikYearLock,
  ProofItem,
  type ProofRow,
  accountOf as readAccount,
  begunIn as readBegun,
  countBegun as readCount,
  registrationLock,
  unlisted,
} from './items.ts';

/** The first `limit` that are left. */
export const begunIn = (ctx: ReadContext, campaignId: string, limit: number): Promise<BegunHere[]> =>
  readBegun(ctx.table, campaignId, limit);

export const countBegun = (ctx: ReadContext, campaignId: string): Promise<number> => readCount(ctx.table, campaignId);

export const accountOf = (ctx: ReadContext, applicantId: string): Promise<Account> => readAccount(ctx.table, applicantId);

/** Whether it is still there: the list of what was begun may lag behind. */
export const begunMark = (ctx: ReadContext, { applicantId, applicationId }: BegunHere): Promise<BegunRow | null> =>
  BegunItem.load(ctx.loader.loadKey, applicantId, applicationId);

export const begunKey = ({ applicantId, applicationId }: BegunHere): Key => BegunItem.key(applicantId, applicationId);

/** Dealt with, and kept: it leaves the list of the campaign. */
export const keptMark = unlisted;

export const loadProof = (ctx: ReadContext, applicationId: string): Promise<ProofRow | null> =>
  ProofItem.load(ctx.loader.loadKey, applicationId);

/** The announcements of all documents, and where a special category was proved. */
export function documentKeys(application: Application | null, proof: ProofRow | null): Key[] {
  const attached = Object.values(application?.documents ?? {}).map((id) => DocumentItem.key(id));
  return proof ? [...attached, DocumentItem.key(proof.body.documentId), ProofItem.key(proof.body.applicationId)] : attached;
}

/** Names that only one may hold: once they are free, the number in a published list leads to nobody. `freed`: the NIK may be another's by now. */
export function locksOf(application: Application | null, freed: boolean): Key[] {
  if (!application?.submission) return [];
  const { year, submission } = application;
  return [...(freed ? [] : [nikYearLock(year, submission.nikHash)]), accountYearLock(application), registrationLock(submission.number)];
}

/** What stays of somebody is counted among those who submitted. */
export const countedAmong = (formationId: string, number: string): NonNullable<Row['index']> => APPLICANTS.at(number, formationId);
