// With an application everything goes that its applicant, or student, was told of it: what is forgotten does not live on in a mailbox.

import type { ReadContext } from '../../platform/context.ts';
import { mailbox } from '../../platform/rules/addressee.ts';
import type { FactKind } from '../../platform/store/item-kind.ts';
import { queryAll } from '../../platform/store/ranges.ts';
import { MOST_ITEMS, projected } from '../../platform/stream/projected.ts';
import type { Projection } from '../../platform/stream/projector.ts';
import { InboxNoticeItem, MAILBOX, ReadItem } from './items.ts';
import type { InboxNotice } from './rules/types.ts';

interface Forgotten {
  mailbox: string;
  isOfIt: (notice: InboxNotice) => boolean;
}

async function forget(ctx: ReadContext, { mailbox: of, isOfIt }: Forgotten): Promise<void> {
  const notices = InboxNoticeItem.cards({ rows: await queryAll(ctx.table, MAILBOX.range(of)) }).rows;
  const gone = notices.filter(({ body }) => isOfIt(body));
  const drops = gone.flatMap(({ pk, sk, body }) => [{ pk, sk }, ReadItem.key(of, body.id)]);
  for (let from = 0; from < drops.length; from += MOST_ITEMS)
    await projected(ctx, async () => ({ drops: drops.slice(from, from + MOST_ITEMS) }));
}

const forgetting = <Body>(name: string, applications: FactKind<Body>, forgottenOf: (gone: Body) => Forgotten): Projection => ({
  name,
  follows: new Set([applications.type]),
  apply: async (ctx, changes) => {
    for (const { before, after } of changes) {
      const gone = after === null ? applications.bodyOf(before) : null;
      if (gone) await forget(ctx, forgottenOf(gone));
    }
  },
});

export const noticesForgotten = (applications: FactKind<{ applicantId: string; campaignId: string }>): Projection =>
  forgetting('notices-forgotten', applications, ({ applicantId, campaignId }) => ({
    mailbox: mailbox.applicant(applicantId),
    isOfIt: (notice) => notice.campaignId === campaignId,
  }));

/** @param subjects ids of all that an application has become */
export const studentNoticesForgotten = <Body extends { id: string; studentId: string }>(
  applications: FactKind<Body>,
  subjects: (gone: Body) => readonly string[],
): Projection =>
  forgetting('student-notices-forgotten', applications, (gone) => {
    const ids = new Set(subjects(gone));
    return { mailbox: mailbox.student(gone.studentId), isOfIt: ({ subjectId }) => ids.has(subjectId) };
  });
