// Whoever is taken out of a round, and all of one that is cancelled, take part in no number any more: said beside what was asked and answered, apart from the request.

import type { ReadContext } from '../../platform/context.ts';
import type { Tally } from '../../platform/store/commit.ts';
import type { Row } from '../../platform/store/table.ts';
import type { Change } from '../../platform/stream/change.ts';
import { projectedTogether } from '../../platform/stream/projected.ts';
import type { Projection } from '../../platform/stream/projector.ts';
import { AskedItem, RoundItem, SubjectItem, subjectIdsIn, TallyItem } from './items.ts';
import type { ReviewRound, ReviewSubject } from './rules/types.ts';

/** Two items each, in one transaction. */
const AT_ONCE = 40;

/** Nothing was asked, so nothing can have been answered. A tally that is not there yet is put, so that an answer on its way meets it and is refused. */
function voided(asked: Row | null, tally: Row | null): Tally[] {
  if (!AskedItem.is(asked)) return [];
  const { region, body } = asked;
  const answered = TallyItem.is(tally) ? tally : null;
  const counted = answered?.body ?? { subjectId: body.subjectId, place: body.place, counts: {} };
  return [
    ...(body.isVoid ? [] : [{ before: asked, after: AskedItem.put(region, { ...body, isVoid: true }) }]),
    ...(counted.isVoid ? [] : [{ before: answered, after: TallyItem.put(region, { ...counted, isVoid: true }) }]),
  ];
}

/** AP-238. */
const voidAll = (ctx: ReadContext, ids: readonly string[]): Promise<number> =>
  projectedTogether(ctx, ids, async (some) => {
    const rows = await ctx.table.batchGet(some.flatMap((id) => [AskedItem.key(id), TallyItem.key(id)]));
    return { tallies: some.flatMap((_, i) => voided(rows[2 * i] ?? null, rows[2 * i + 1] ?? null)) };
  });

/** Once a round is closed its numbers are told (0078), and stand: whoever is taken out later had raters who were asked and have answered. */
const endsIn = (subject: ReviewSubject, { status, closedAt }: ReviewRound): boolean =>
  status === 'CANCELLED' || (subject.withdrawn !== null && (closedAt === null || subject.withdrawn.at < closedAt));

/** Whether somebody takes part no more, by the facts as they stand. */
async function hasEnded(ctx: ReadContext, subject: ReviewSubject): Promise<boolean> {
  const round = await RoundItem.load(ctx.loader.loadKey, subject.roundId);
  return round !== null && endsIn(subject, round.body);
}

/** Whose participation a change ends. Raters may be approved at the moment at which a round is cancelled: whichever of the two is told later finds the other. */
async function endedBy(ctx: ReadContext, { before, after }: Change): Promise<string[]> {
  const round = RoundItem.bodyOf(after);
  // Once, when it is cancelled: whatever is written of it later ends nobody's participation.
  if (round)
    return round.status === 'CANCELLED' && RoundItem.bodyOf(before)?.status !== 'CANCELLED' ? subjectIdsIn(ctx.table, round.id, '') : [];
  const asked = AskedItem.bodyOf(after);
  if (asked?.isVoid) return [];
  const subject = asked ? (await SubjectItem.load(ctx.loader.loadKey, asked.subjectId))?.body : SubjectItem.bodyOf(after);
  if (!subject || (!asked && (subject.stage !== 'WITHDRAWN' || subject.approval === null))) return [];
  return (await hasEnded(ctx, subject)) ? [subject.id] : [];
}

async function apply(ctx: ReadContext, changes: readonly Change[]): Promise<void> {
  const ids = [...new Set((await Promise.all(changes.map((change) => endedBy(ctx, change)))).flat())];
  for (let from = 0; from < ids.length; from += AT_ONCE) await voidAll(ctx, ids.slice(from, from + AT_ONCE));
}

export const reviewsVoided: Projection = {
  name: 'reviews-voided',
  follows: new Set([RoundItem.type, SubjectItem.type, AskedItem.type]),
  apply,
};
