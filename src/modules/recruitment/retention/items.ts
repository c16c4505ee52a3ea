// Retention in the table: how far a campaign is with it, what was begun in it, and what stays of who has gone.

import * as keys from '../../../platform/store/keys.ts';
import { queryAll } from '../../../platform/store/ranges.ts';
import type { Row, Table } from '../../../platform/store/table.ts';
import type { OfferRow } from '../offers/items.ts';
import { offerToNobody } from '../offers/read.ts';
import type { BegunRow, ProfileRow } from '../registration/items.ts';
import { nobodysOffer, type Remains, type Retention } from './rules/retention.ts';

export type RetentionRow = Row<Retention>;

export const retentionItem = (region: string, retention: Retention): Omit<RetentionRow, 'version'> => ({
  ...keys.retention(retention.campaignId),
  type: 'Retention',
  region,
  body: retention,
});

/** In the place of the participant, and counted among those who submitted (index1). */
export const remainsItem = (region: string, campaignId: string, remains: Remains): Omit<Row<Remains>, 'version'> => ({
  ...keys.participant(campaignId, remains.formationId, remains.number),
  type: 'Remains',
  region,
  body: remains,
  index: { index1: { pk: keys.applicantsOf(remains.formationId), sk: remains.number } },
});

/** It leads to no application any more, and no application to it. */
export const nobodysOfferItem = (before: OfferRow): Omit<OfferRow, 'version'> => offerToNobody(before, nobodysOffer(before.body));

/** Dealt with, and kept: it leaves the list of the campaign. */
export const keptItem = ({ index: _, version: __, ...row }: BegunRow): Omit<BegunRow, 'version'> => row;

export interface BegunHere {
  applicantId: string;
  applicationId: string;
}

/** AP-80: what was begun in a campaign, drafts as well: the first `limit` that are left. */
export async function begunIn(table: Table, campaignId: string, limit: number): Promise<BegunHere[]> {
  const { rows } = await table.query({ index: 'index1', pk: keys.begunIn(campaignId), limit });
  return rows.map(({ pk, index }) => ({ applicantId: pk, applicationId: index?.index1?.sk ?? '' }));
}

/** AP-81: how many were begun. */
export const countBegun = (table: Table, campaignId: string): Promise<number> =>
  table.count({ index: 'index1', pk: keys.begunIn(campaignId) });

export interface Account {
  profile: ProfileRow | null;
  begun: BegunRow[];
}

/** AP-82: a profile and all that its account has begun: one Query. */
export async function accountOf(table: Table, applicantId: string): Promise<Account> {
  const [from, to] = keys.APPLICANT_DOCUMENT;
  const rows = await queryAll(table, { pk: applicantId, between: [from, to] });
  return {
    profile: (rows.find(({ type }) => type === 'Applicant') as ProfileRow | undefined) ?? null,
    begun: rows.filter(({ type }) => type === 'Begun') as BegunRow[],
  };
}

/** AP-84: who was decided, as they are counted: of those who are forgotten what stayed. */
export const countedIn = async (table: Table, campaignId: string): Promise<Pick<Remains, 'number' | 'formationId' | 'level' | 'sex'>[]> =>
  (await queryAll(table, { pk: campaignId, between: keys.PARTICIPANTS })).map(({ body }) => body as Remains);
