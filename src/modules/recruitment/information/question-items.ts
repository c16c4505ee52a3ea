// Questions and answers in the table: public ones in their order, those of applicants by how long they wait, and what an account has asked.

import * as keys from '../../../platform/store/keys.ts';
import { countedPage } from '../../../platform/store/ranges.ts';
import type { Page, Row, Slice, Table } from '../../../platform/store/table.ts';
import * as own from './keys.ts';
import { type ApplicantQuestion, type AskedBy, askedStatus } from './rules/asked.ts';
import type { FrequentQuestion } from './rules/frequent.ts';

export type FrequentRow = Row<FrequentQuestion, FrequentQuestion>;
export type AskedRow = Row<ApplicantQuestion, ApplicantQuestion>;
export type AskedByRow = Row<AskedBy>;

const place = (number: number): string => String(number).padStart(4, '0');

function listed({ id, region, campaignId, current, pending, firstAt }: FrequentQuestion): Row['index'] {
  return {
    ...(current && { index1: { pk: own.frequentOf(campaignId), sk: `${place(current.content.place)}#${firstAt}#${id}` } }),
    ...(pending && { index2: { pk: own.frequentWaiting(region, campaignId), sk: `${pending.at}#${id}` } }),
  };
}

export const frequentItem = (one: FrequentQuestion): Omit<FrequentRow, 'version'> => ({
  ...keys.head(one.id),
  type: 'FrequentQuestion',
  region: one.region,
  body: one,
  card: one,
  index: listed(one),
});

/** The card tells nothing of what was asked. Forgotten at `ttl`, if not with its applicant before. */
export const askedItem = (one: ApplicantQuestion, ttl: number): Omit<AskedRow, 'version'> => ({
  ...keys.head(one.id),
  type: 'ApplicantQuestion',
  region: one.region,
  body: one,
  card: { ...one, sealed: '' },
  index: { index1: { pk: own.askedIn(one.region, one.campaignId, askedStatus(one)), sk: `${one.askedAt}#${one.id}` } },
  ttl,
});

export const askedByItem = (applicant: string, campaign: string, desk: AskedBy, ttl: number): Omit<AskedByRow, 'version'> => ({
  ...own.askedBy(applicant, campaign),
  type: 'AskedBy',
  region: '',
  body: desk,
  ttl,
});

const withCard = <R extends Row>(row: R): R => ({ ...row, body: row.card });

/** AP-181: public questions of a campaign, in their order. */
export async function frequentOf(table: Table, campaignId: string, slice: Slice): Promise<Page<FrequentRow>> {
  const page = (await countedPage(table, { index: 'index1', pk: own.frequentOf(campaignId) }, slice)) as Page<FrequentRow>;
  return { ...page, rows: page.rows.map(withCard) };
}

/** AP-182: what waits for the second person, oldest first. */
export async function frequentWaiting(table: Table, region: string, campaignId: string, slice: Slice): Promise<Page<FrequentRow>> {
  const page = (await countedPage(table, { index: 'index2', pk: own.frequentWaiting(region, campaignId) }, slice)) as Page<FrequentRow>;
  return { ...page, rows: page.rows.map(withCard) };
}

export interface AskedList {
  region: string;
  campaignId: string;
  status: string;
}

/** AP-183: questions of applicants, oldest first; what was asked is loaded for who may read it. */
export async function askedIn(table: Table, { region, campaignId, status }: AskedList, slice: Slice): Promise<Page<AskedRow>> {
  const page = (await countedPage(table, { index: 'index1', pk: own.askedIn(region, campaignId, status) }, slice)) as Page<AskedRow>;
  return { ...page, rows: page.rows.map(withCard) };
}
