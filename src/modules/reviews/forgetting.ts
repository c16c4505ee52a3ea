// What of a personnel file lies in 360-degree reviews, to be forgotten with all else of it (decision 0123): words around somebody's places in rounds. Answers
// lie in boxes that name nobody, and go by their own rule (0007).
import type { ReadContext } from '../../platform/context.ts';
import type { Row } from '../../platform/store/table.ts';
import { allReviewsOf, SubjectItem } from './items.ts';

export async function reviewsInFile(ctx: ReadContext, { id }: { id: string }): Promise<Row[]> {
  const ids = await allReviewsOf(ctx.table, id);
  const rows = await Promise.all(ids.map((one) => SubjectItem.load(ctx.loader.loadKey, one)));
  return rows.filter((row) => row !== null);
}
