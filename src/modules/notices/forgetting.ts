// With an application everything goes that its applicant was told of it: what is forgotten does not live on in a mailbox.

import type { ReadContext } from '../../platform/context.ts';
import { mailbox } from '../../platform/rules/addressee.ts';
import type { FactKind } from '../../platform/store/item-kind.ts';
import { queryAll } from '../../platform/store/ranges.ts';
import { MOST_ITEMS, projected } from '../../platform/stream/projected.ts';
import type { Projection } from '../../platform/stream/projector.ts';
import { InboxNoticeItem, MAILBOX, ReadItem } from './items.ts';

interface Owned {
  applicantId: string;
  campaignId: string;
}

async function forget(ctx: ReadContext, { applicantId, campaignId }: Owned): Promise<void> {
  const of = mailbox.applicant(applicantId);
  const notices = InboxNoticeItem.cards({ rows: await queryAll(ctx.table, MAILBOX.range(of)) }).rows;
  const gone = notices.filter(({ body }) => body.campaignId === campaignId);
  const drops = gone.flatMap(({ pk, sk, body }) => [{ pk, sk }, ReadItem.key(of, body.id)]);
  for (let from = 0; from < drops.length; from += MOST_ITEMS)
    await projected(ctx, async () => ({ drops: drops.slice(from, from + MOST_ITEMS) }));
}

export const noticesForgotten = (applications: FactKind<Owned>): Projection => ({
  name: 'notices-forgotten',
  follows: new Set([applications.type]),
  apply: async (ctx, changes) => {
    for (const { before, after } of changes) {
      const gone = after === null ? applications.bodyOf(before) : null;
      if (gone) await forget(ctx, gone);
    }
  },
});
