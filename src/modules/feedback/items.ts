// Feedback in the table: one item a feedback, request and report; lists show cards of what their reader may see.

import { afterMonths, dayEnd } from '../../platform/rules/calendar.ts';
import { itemKind, listIn, type RowOf } from '../../platform/store/item-kind.ts';
import { head, lock } from '../../platform/store/keys.ts';
import { fillPage, queryAll } from '../../platform/store/ranges.ts';
import type { Key, Page, Row, Slice, Table } from '../../platform/store/table.ts';
import { feedbackPolicyOf } from './rules/policy.ts';
import type { AbuseReport, Feedback, FeedbackCard, FeedbackRequest, RequestDesk } from './rules/types.ts';

/** Feedback is listed for its recipient, its author, and for the year it counts in; requests for either side. Newest last. */
const RECEIVED = listIn('index1', (recipientId: string) => `FEEDBACK#${recipientId}`);
const GIVEN = listIn('index2', (authorId: string) => `FEEDBACK_BY#${authorId}`);
/** What no other list of theirs tells: private notes about somebody, and what was taken back or removed. */
const UNSEEN = listIn('index1', (aboutId: string) => `FEEDBACK_UNSEEN#${aboutId}`);
const COUNTED = listIn('index3', (recipientId: string, year: number) => `COUNTED#${recipientId}#${year}`);

const newest = (at: string, id: string): string => `${at}#${id}`;

const isShown = ({ visibility, status }: Pick<FeedbackCard, 'visibility' | 'status'>): boolean =>
  visibility !== 'PRIVATE' && status !== 'WITHDRAWN' && status !== 'REMOVED';

/** A private note stands in its author's list alone; what was withdrawn or removed leaves all other lists. */
function listsOf(feedback: Feedback): Row['index'] {
  const { id, authorId, aboutId, audience, givenAt } = feedback;
  const [sk, shown] = [newest(givenAt, id), isShown(feedback)];
  return {
    ...GIVEN.at(sk, authorId),
    ...(shown ? RECEIVED.at(sk, aboutId) : UNSEEN.at(sk, aboutId)),
    ...(shown && audience.year !== null && COUNTED.at(sk, aboutId, audience.year)),
  };
}

export const FeedbackItem = itemKind<Feedback, FeedbackCard>()({
  type: 'Feedback',
  key: head,
  of: ({ id }) => [id],
  words: ['text', 'versions.text', 'replies.text', 'step.text'],
  listed: (feedback) => {
    const { versions: _, replies: __, ...card } = feedback;
    return { card, index: listsOf(feedback) };
  },
});
/** As lists and fields know it. A feedback that is to be changed is loaded in full. */
export type FeedbackRow = Row<FeedbackCard>;
export type FullFeedbackRow = RowOf<typeof FeedbackItem>;

export type RequestSide = 'ASKED' | 'ASKING';

const REQUESTS = {
  ASKED: listIn('index1', (askedId: string) => `FEEDBACK_ASKED#${askedId}`),
  ASKING: listIn('index2', (requesterId: string) => `FEEDBACK_ASKING#${requesterId}`),
};

export const RequestItem = itemKind<FeedbackRequest, FeedbackRequest>()({
  type: 'FeedbackRequest',
  key: head,
  of: ({ id }) => [id],
  words: ['question', 'declineNote'],
  listed: (request) => {
    const sk = newest(request.askedAt, request.id);
    return { card: request, index: { ...REQUESTS.ASKED.at(sk, request.askedId), ...REQUESTS.ASKING.at(sk, request.requesterId) } };
  },
});
export type RequestRow = RowOf<typeof RequestItem>;

/** The open requests of one requester, beside the employee. */
export const DeskItem = itemKind<RequestDesk>()({
  type: 'RequestDesk',
  key: (requesterId: string) => ({ pk: requesterId, sk: 'FEEDBACK#ASKING' }),
  of: ({ requesterId }) => [requesterId],
});
export type DeskRow = RowOf<typeof DeskItem>;

const REPORTS = listIn('index1', (region: string, decided: boolean) => `${decided ? 'ABUSE_DECIDED' : 'ABUSE_OPEN'}#${region}`);

/** Epoch seconds: by its own time and with nobody's file, since it names nobody, and what is emptied with a file would say whose it is. */
function reportKeptUntil({ decided, policyVersion }: AbuseReport): number | undefined {
  if (!decided) return undefined;
  const day = afterMonths(decided.on, 12 * feedbackPolicyOf(policyVersion).reports.keptYears);
  return Date.parse(dayEnd(day)) / 1000;
}

/** Queued by day, then by an id that says nothing of the order within it. What was removed stays out of the list. */
export const ReportItem = itemKind<AbuseReport, AbuseReport>()({
  type: 'AbuseReport',
  key: head,
  of: ({ id }) => [id],
  listed: (report, region) => ({
    card: { ...report, sealed: { ...report.sealed, kept: null } },
    index: REPORTS.at(`${report.filedOn}#${report.id}`, region, report.status !== 'OPEN'),
    ttl: reportKeptUntil(report),
  }),
});
export type AbuseRow = RowOf<typeof ReportItem>;

/** One report a feedback: held by the report. `hash`: a keyed one of the id of the feedback. */
export const reportLockKey = (hash: string): Key => lock('FEEDBACK_REPORT', hash);

/** AP-16: what somebody has received, newest first. */
export const receivedBy = async (table: Table, employeeId: string, slice: Slice): Promise<Page<FeedbackRow>> =>
  FeedbackItem.cards(await fillPage(table, { ...RECEIVED.range(employeeId), descending: true, ...slice }));

/** AP-17: what somebody has given and noted, newest first; also what they withdrew. */
export const givenBy = async (table: Table, employeeId: string, slice: Slice): Promise<Page<FeedbackRow>> =>
  FeedbackItem.cards(await fillPage(table, { ...GIVEN.range(employeeId), descending: true, ...slice }));

/** AP-18: what counts in somebody's evaluation of a year, newest first, as far as `keep` lets the reader see. */
export const countedFor = async (
  table: Table,
  employeeId: string,
  year: number,
  keep: (card: FeedbackCard) => boolean,
  slice: Slice,
): Promise<Page<FeedbackRow>> =>
  FeedbackItem.cards(
    await fillPage(
      table,
      { ...COUNTED.range(employeeId, year), descending: true, ...slice },
      (row): row is FullFeedbackRow => FeedbackItem.is(row) && row.card !== undefined && keep(row.card),
    ),
  );

/** AP-19: requests put to somebody, or made by somebody, newest first. */
export const requestsOf = async (table: Table, employeeId: string, side: RequestSide, slice: Slice): Promise<Page<RequestRow>> =>
  RequestItem.cards(await fillPage(table, { ...REQUESTS[side].range(employeeId), descending: true, ...slice }));

/** AP-407: ids of all that was ever written about somebody, seen by them or not; of what they wrote themself, what nobody else reads. */
export async function feedbackOfFile(table: Table, employeeId: string): Promise<string[]> {
  const [received, unseen, given] = await Promise.all([RECEIVED, UNSEEN, GIVEN].map((list) => queryAll(table, list.range(employeeId))));
  const isUnseen = ({ card }: FullFeedbackRow) => card !== undefined && !isShown(card);
  return [...(received ?? []), ...(unseen ?? []), ...FeedbackItem.among(given ?? []).filter(isUnseen)].map(({ pk }) => pk);
}

/** AP-19: ids of all that somebody has asked for about themself. */
export const askedOfFile = async (table: Table, employeeId: string): Promise<string[]> =>
  (await queryAll(table, REQUESTS.ASKING.range(employeeId))).map(({ pk }) => pk);

/** AP-29: reports of abuse of a region, the oldest day first: those that wait, or those that are decided. */
export const reportsOf = async (table: Table, region: string, decided: boolean, slice: Slice): Promise<Page<AbuseRow>> =>
  ReportItem.cards(await fillPage(table, { ...REPORTS.range(region, decided), ...slice }));
