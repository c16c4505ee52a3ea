// Questions and answers in the table: public ones in their order, those of applicants by how long they wait, and what an account has asked.

import { pad4 } from '../../../platform/store/ids.ts';
import { itemKind, listIn, placedKind, type RowOf } from '../../../platform/store/item-kind.ts';
import { head } from '../../../platform/store/keys.ts';
import { countedPage } from '../../../platform/store/ranges.ts';
import type { Page, Slice, Table } from '../../../platform/store/table.ts';
import { keptUntil } from '../retention/rules/retention.ts';
import { type ApplicantQuestion, type AskedBy, askedStatus } from './rules/asked.ts';
import type { FrequentQuestion } from './rules/frequent.ts';

/** Published questions of a campaign, in the order that the committee has given them. */
const FREQUENT = listIn('index1', (campaign: string) => `FREQUENT#${campaign}`);
/** Those that wait for the second person. */
const FREQUENT_WAITING = listIn('index2', (region: string, campaign: string) => `FREQUENT_WAITING#${region}#${campaign}`);

export const FrequentItem = itemKind<FrequentQuestion, FrequentQuestion>()({
  type: 'FrequentQuestion',
  key: head,
  of: ({ id }) => [id],
  listed: (body) => {
    const { id, region, campaignId, current, pending, firstAt } = body;
    return {
      card: body,
      index: {
        ...(current && FREQUENT.at(`${pad4(current.content.place)}#${firstAt}#${id}`, campaignId)),
        ...(pending && FREQUENT_WAITING.at(`${pending.at}#${id}`, region, campaignId)),
      },
    };
  },
});
export type FrequentRow = RowOf<typeof FrequentItem>;

/** Questions of applicants, by when they were asked. */
const ASKED = listIn('index1', (region: string, campaign: string, status: string) => `ASKED#${region}#${campaign}#${status}`);

/** The card tells nothing of what was asked. Forgotten in time, if not with its applicant before. */
export const AskedItem = itemKind<ApplicantQuestion, ApplicantQuestion>()({
  type: 'ApplicantQuestion',
  key: head,
  of: ({ id }) => [id],
  listed: (body) => ({
    card: { ...body, sealed: '' },
    index: ASKED.at(`${body.askedAt}#${body.id}`, body.region, body.campaignId, askedStatus(body)),
  }),
  ttl: ({ askedAt }) => keptUntil(askedAt),
});
export type QuestionRow = RowOf<typeof AskedItem>;

/** What an account has asked in a campaign, whether or not it has applied. */
export const AskedByItem = placedKind<AskedBy>()({
  type: 'AskedBy',
  key: (applicant: string, campaign: string) => ({ pk: `ASKED_BY#${applicant}`, sk: campaign }),
  ttl: ({ bucket }) => keptUntil(bucket.at),
});
export type AskedByRow = RowOf<typeof AskedByItem>;

/** AP-181: public questions of a campaign, in their order. */
export const frequentOf = async (table: Table, campaignId: string, slice: Slice): Promise<Page<FrequentRow>> =>
  FrequentItem.cards(await countedPage(table, FREQUENT.range(campaignId), slice));

/** AP-182: what waits for the second person, oldest first. */
export const frequentWaiting = async (table: Table, region: string, campaignId: string, slice: Slice): Promise<Page<FrequentRow>> =>
  FrequentItem.cards(await countedPage(table, FREQUENT_WAITING.range(region, campaignId), slice));

export interface AskedList {
  region: string;
  campaignId: string;
  status: string;
}

/** AP-183: questions of applicants, oldest first; what was asked is loaded for who may read it. */
export const askedIn = async (table: Table, { region, campaignId, status }: AskedList, slice: Slice): Promise<Page<QuestionRow>> =>
  AskedItem.cards(await countedPage(table, ASKED.range(region, campaignId, status), slice));
