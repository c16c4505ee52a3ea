// Which questions about a published list have one answer as long as the list stands as it is, and to whom.

import type { ReadContext } from '../../../platform/context.ts';
import type { KeptField, Standing } from '../../../platform/edge/kept-answers.ts';
import { asAsking } from '../../../platform/viewer.ts';
import type { ListStage } from '../campaigns/rules/kinds.ts';

/** What an edition holds by itself. Not what is beside it: openings that may be closed, names of tests' parts, findings, other editions. */
const OF_ANNOUNCEMENT = [
  ...['__typename', 'listId', 'campaignId', 'stage', 'edition', 'publishedAt', 'reason', 'sha256', 'policyVersion', 'rulesNumber'],
  ...['changeCount', 'rows'],
];
const OF_ROW = ['__typename', 'number', 'rank', 'outcome', 'decidedBy', 'placedIn', 'ground', 'scores'];

/** An edition never changes, and whatever changes at the head of its list changes its version, which the scope names. */
const EDITIONS = {};

export const announcementKept: KeptField<ReadContext> = {
  types: new Map<string, ReadonlySet<string> | null>([
    ['Announcement', new Set(OF_ANNOUNCEMENT)],
    ['AnnouncedRowConnection', null],
    ['AnnouncedRowEdge', null],
    ['PageInfo', null],
    ['AnnouncedRow', new Set(OF_ROW)],
    ['RowScores', new Set(['__typename', 'final'])],
  ]),
  /** The head is read at each request, and beside it, where scores are asked for, whether the viewer has come to compete. */
  async standing(ctx, args, asked): Promise<Standing | null> {
    const { announcement, mayReadScores } = await import('./announcements.ts');
    const wanted = args as { campaignId: string; stage: ListStage; edition?: number | null };
    const withScores = asked.has('AnnouncedRow.scores');
    const [list, opens] = await Promise.all([announcement(ctx, wanted), withScores && mayReadScores(ctx, wanted.campaignId)]);
    if (!list || (withScores && !opens)) return null;
    return { on: EDITIONS, scope: JSON.stringify([...asAsking(ctx.viewer), list.pk, list.sk, list.version]) };
  },
};
