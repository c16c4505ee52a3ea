// What an account has asked a campaign, for who forgets it with the account.
import type { ReadContext } from '../../../platform/context.ts';
import type { Row } from '../../../platform/store/table.ts';
import { AskedByItem, AskedItem } from './question-items.ts';

/** What counts the questions, and the questions themselves: two calls. */
export async function askedBy(ctx: ReadContext, applicantId: string, campaignId: string): Promise<Row[]> {
  const desk = await AskedByItem.load(ctx.loader.loadKey, applicantId, campaignId);
  const rows = await Promise.all((desk?.body.asked ?? []).map(({ id }) => AskedItem.load(ctx.loader.loadKey, id)));
  return [...(desk ? [desk] : []), ...rows.filter((row) => row !== null)];
}
