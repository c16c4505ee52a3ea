// What of a personnel file lies in feedback, to be forgotten with all else of it (decision 0123): what others wrote about somebody, and what they asked.
import type { ReadContext } from '../../platform/context.ts';
import type { Row } from '../../platform/store/table.ts';
import { askedOfFile, FeedbackItem, feedbackOfFile, RequestItem } from './items.ts';

/** What somebody wrote about others who read it stays with those. */
export async function feedbackInFile(ctx: ReadContext, { id }: { id: string }): Promise<Row[]> {
  const [feedback, requests] = await Promise.all([feedbackOfFile(ctx.table, id), askedOfFile(ctx.table, id)]);
  const rows = await Promise.all([
    ...[...new Set(feedback)].map((one) => FeedbackItem.load(ctx.loader.loadKey, one)),
    ...requests.map((one) => RequestItem.load(ctx.loader.loadKey, one)),
  ]);
  return rows.filter((row) => row !== null);
}
