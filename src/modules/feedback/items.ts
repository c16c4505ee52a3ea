// Feedback in the table: one item a feedback, request and report; lists show cards of what their reader may see.

import * as keys from '../../platform/store/keys.ts';
import { fillPage } from '../../platform/store/ranges.ts';
import type { Page, Row, Slice, Table } from '../../platform/store/table.ts';
import type { AbuseReport, Feedback, FeedbackCard, FeedbackRequest, RequestDesk } from './rules/types.ts';

/** As lists and fields know it. A feedback that is to be changed is loaded in full. */
export type FeedbackRow = Row<FeedbackCard>;
export type FullFeedbackRow = Row<Feedback>;
export type RequestRow = Row<FeedbackRequest>;
export type DeskRow = Row<RequestDesk>;
export type AbuseRow = Row<AbuseReport>;

type ItemToWrite<R extends Row> = Omit<R, 'version'>;

const newest = (at: string, id: string): string => `${at}#${id}`;

/** A private note stands in its author's list alone; what was withdrawn or removed leaves all other lists. */
function indexOf({ id, authorId, aboutId, visibility, audience, status, givenAt }: Feedback): Row['index'] {
  const sk = newest(givenAt, id);
  const shown = visibility !== 'PRIVATE' && status !== 'WITHDRAWN' && status !== 'REMOVED';
  return {
    index2: { pk: keys.feedbackGiven(authorId), sk },
    ...(shown && { index1: { pk: keys.feedbackReceived(aboutId), sk } }),
    ...(shown && audience.year !== null && { index3: { pk: keys.feedbackCounted(aboutId, audience.year), sk } }),
  };
}

export function feedbackItem(region: string, feedback: Feedback): ItemToWrite<FullFeedbackRow> {
  const { versions: _, replies: __, ...card } = feedback;
  return { ...keys.head(feedback.id), type: 'Feedback', region, body: feedback, card, index: indexOf(feedback) };
}

export const requestItem = (region: string, request: FeedbackRequest): ItemToWrite<RequestRow> => {
  const sk = newest(request.askedAt, request.id);
  return {
    ...keys.head(request.id),
    type: 'FeedbackRequest',
    region,
    body: request,
    card: request,
    index: {
      index1: { pk: keys.feedbackAsked(request.askedId), sk },
      index2: { pk: keys.feedbackAsking(request.requesterId), sk },
    },
  };
};

export const deskItem = (region: string, desk: RequestDesk): ItemToWrite<DeskRow> => ({
  ...keys.requestDesk(desk.requesterId),
  type: 'RequestDesk',
  region,
  body: desk,
});

/** Queued by day, then by an id that says nothing of the order within it. What was removed stays out of the list. */
export const reportItem = (region: string, report: AbuseReport): ItemToWrite<AbuseRow> => ({
  ...keys.head(report.id),
  type: 'AbuseReport',
  region,
  body: report,
  card: { ...report, sealed: { ...report.sealed, kept: null } },
  index: {
    index1: {
      pk: keys.inRegion(report.status === 'OPEN' ? 'ABUSE_OPEN' : 'ABUSE_DECIDED', region),
      sk: `${report.filedOn}#${report.id}`,
    },
  },
});

const asBody = <Body>(page: Page): Page<Row<Body>> => ({
  ...page,
  rows: page.rows.map((row) => ({ ...row, body: row.card as Body })),
});

/** AP-16: what somebody has received, newest first. */
export const receivedBy = async (table: Table, employeeId: string, slice: Slice): Promise<Page<FeedbackRow>> =>
  asBody(await fillPage(table, { index: 'index1', pk: keys.feedbackReceived(employeeId), descending: true, ...slice }));

/** AP-17: what somebody has given and noted, newest first; also what they withdrew. */
export const givenBy = async (table: Table, employeeId: string, slice: Slice): Promise<Page<FeedbackRow>> =>
  asBody(await fillPage(table, { index: 'index2', pk: keys.feedbackGiven(employeeId), descending: true, ...slice }));

/** AP-18: what counts in somebody's evaluation of a year, newest first, as far as `keep` lets the reader see. */
export const countedFor = async (
  table: Table,
  employeeId: string,
  year: number,
  keep: (card: FeedbackCard) => boolean,
  slice: Slice,
): Promise<Page<FeedbackRow>> =>
  asBody(
    await fillPage(
      table,
      { index: 'index3', pk: keys.feedbackCounted(employeeId, year), descending: true, ...slice },
      (row): row is Row => row.card !== undefined && keep(row.card as FeedbackCard),
    ),
  );

export type RequestSide = 'ASKED' | 'ASKING';

/** AP-19: requests put to somebody (index1), or made by somebody (index2), newest first. */
export const requestsOf = async (table: Table, employeeId: string, side: RequestSide, slice: Slice): Promise<Page<RequestRow>> => {
  const [index, pk] =
    side === 'ASKED' ? (['index1', keys.feedbackAsked(employeeId)] as const) : (['index2', keys.feedbackAsking(employeeId)] as const);
  return asBody(await fillPage(table, { index, pk, descending: true, ...slice }));
};

/** AP-29: reports of abuse of a region, the oldest day first: those that wait, or those that are decided. */
export const reportsOf = async (table: Table, region: string, decided: boolean, slice: Slice): Promise<Page<AbuseRow>> =>
  asBody(await fillPage(table, { index: 'index1', pk: keys.inRegion(decided ? 'ABUSE_DECIDED' : 'ABUSE_OPEN', region), ...slice }));
