// Services that citizens rate and write about, and what they have answered: counts of a month in shards, remarks, and buckets of blind networks.

import { addDays, dayEnd } from '../../platform/rules/calendar.ts';
import { codeKey } from '../../platform/rules/text.ts';
import type { Bucket } from '../../platform/rules/token-bucket.ts';
import { digest } from '../../platform/store/ids.ts';
import { itemKind, listIn, placedKind, type RowOf } from '../../platform/store/item-kind.ts';
import { head, lock } from '../../platform/store/keys.ts';
import { fillPage, queryAll, type ReadRange } from '../../platform/store/ranges.ts';
import type { Key, Page, Slice, Table } from '../../platform/store/table.ts';
import type { PlacedTally } from './rules/board.ts';
import { type PeriodOf, periodKey } from './rules/periods.ts';
import type { PublicService } from './rules/service.ts';

/** Those that are not closed. */
const SERVICES = listIn('index1', (region: string) => `PUBLIC_SERVICES#${region}`);

/** Closed ones too: what was said of them is told. */
const EVER = listIn('index2', (region: string) => `PUBLIC_SERVICES_EVER#${region}`);

export const PublicServiceItem = itemKind<PublicService, PublicService>()({
  type: 'PublicService',
  key: head,
  of: ({ id }) => [id],
  listed: (body, region) => ({
    card: body,
    index: { ...(body.closedOn === null && SERVICES.at(body.id, region)), ...EVER.at(body.id, region) },
  }),
});
export type PublicServiceRow = RowOf<typeof PublicServiceItem>;

/** One service a code, however it is spelt. */
export const serviceCodeLock = (region: string, code: string): Key => lock('SERVICE_CODE', `${region}#${codeKey(code)}`);

/** Many answer on one day: each adds to one of so many items, by its key. */
const SHARDS = 8;

export const shardOf = (idempotencyKey: string): number => Number.parseInt(digest(idempotencyKey).slice(0, 6), 16) % SHARDS;

const months = (serviceId: string): string => `SURVEY#${serviceId}`;

/** Counts of a month, a shard of them. No answer stands by itself. `later`: a unit to which the service came within the month; '': the first one. */
export const TallyItem = placedKind<PlacedTally>()({
  type: 'SurveyTally',
  key: (serviceId: string, month: string, shard: number, later: string) => ({
    pk: months(serviceId),
    sk: `${month}#${shard}${later && `#${later}`}`,
  }),
});

/** How long a lost answer can be asked for again with its key. */
const RECEIPT_DAYS = 7;

/** That an answer has arrived, by its key: neither what it was nor when within the day. */
export const SurveyReceiptItem = placedKind<{ on: string }>()({
  type: 'SurveyReceipt',
  key: (pointId: string, key: string) => ({ pk: `SURVEY_RECEIPT#${pointId}#${key}`, sk: '#' }),
  ttl: ({ on }) => Math.floor(Date.parse(dayEnd(addDays(on, RECEIPT_DAYS))) / 1000),
});

/** Neither who wrote it, nor when within the half-year, nor with which answer. */
export const SurveyRemarkItem = placedKind<{ own: string; sealed: string; isMarked: boolean }>()({
  type: 'SurveyRemark',
  key: (serviceId: string, half: PeriodOf, own: string) => ({ pk: `SURVEY_REMARKS#${serviceId}`, sk: `${periodKey(half)}#${own}` }),
});
export type SurveyRemarkRow = RowOf<typeof SurveyRemarkItem>;

/** How often a network has answered; forgotten when it is full again. */
export const SourceBucketItem = placedKind<Bucket>()({
  type: 'SourceBucket',
  key: (blind: string) => ({ pk: `SOURCE#${blind}`, sk: '#' }),
});
export type SourceBucketRow = RowOf<typeof SourceBucketItem>;

/** AP-270: services of a region that are not closed, by their ids. */
export const servicesIn = async (table: Table, region: string, slice: Slice): Promise<Page<PublicServiceRow>> =>
  PublicServiceItem.cards(await fillPage(table, { ...SERVICES.range(region), ...slice }));

/** AP-276: all that were ever open in a region: a few hundred. */
export const servicesEver = async (table: Table, region: string): Promise<PublicService[]> =>
  PublicServiceItem.cards({ rows: await queryAll(table, EVER.range(region)) }).rows.map(({ body }) => body);

/** AP-327: what was written to a service in a half-year: a page. */
export const remarksIn = (table: Table, serviceId: string, half: PeriodOf, slice: Slice): Promise<Page<SurveyRemarkRow>> =>
  fillPage(table, { pk: `SURVEY_REMARKS#${serviceId}`, prefix: `${periodKey(half)}#`, ...slice }, SurveyRemarkItem.is);

/** AP-271: the counts of some months of a service, in one query. */
export const talliesOf = async (read: ReadRange, serviceId: string, [first, last]: readonly [string, string]): Promise<PlacedTally[]> =>
  TallyItem.among(await read(months(serviceId), [first, `${last}~`])).map(({ body }) => body);
