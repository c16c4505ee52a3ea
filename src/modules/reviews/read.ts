// What other modules may ask of reviews by id: whoever asks has the right to know already.
import { ownItem } from '../../platform/access/own.ts';
import type { ReadContext } from '../../platform/context.ts';
import type { FactKind } from '../../platform/store/item-kind.ts';
import { reviewSubjectId } from './ids.ts';
import { AskedItem, RoundItem, reviewsOf, roundsOf, SubjectItem, type SubjectRow, subjectIdsIn, TallyItem } from './items.ts';
import type { ReviewAsked, ReviewRound, ReviewTally } from './rules/types.ts';

/** Ids of the rounds of a year that were launched, among its newest. */
export async function launchedRounds(ctx: ReadContext, year: number, newest: number): Promise<string[]> {
  const { rows } = await roundsOf(ctx.table, ctx.viewer.region ?? '', year, { limit: newest });
  return rows.filter(({ body }) => body.status !== 'DRAFT').map(({ body }) => body.id);
}

/** Somebody's place in a round, with what is shown beside it: round and tally ride in the same batch. */
export async function placeIn(ctx: ReadContext, roundId: string, employeeId: string): Promise<SubjectRow | null> {
  const id = reviewSubjectId(ctx.keyring, roundId, employeeId);
  const [row] = await Promise.all([
    ownItem(ctx, SubjectItem, id),
    TallyItem.load(ctx.loader.loadKey, id),
    RoundItem.load(ctx.loader.loadKey, roundId),
  ]);
  return row;
}

/** Somebody's places in rounds, latest year first: their heads. */
export async function placesOf(ctx: ReadContext, employeeId: string, latest: number): Promise<SubjectRow[]> {
  const { rows } = await reviewsOf(ctx.table, employeeId, { limit: latest });
  const heads = await Promise.all(rows.map(({ pk }) => ownItem(ctx, SubjectItem, pk)));
  return heads.filter((row) => row !== null);
}

/** Who has a place in a round, of those below a path. */
export async function enrolledBelow(ctx: ReadContext, roundId: string, path: string): Promise<(employeeId: string) => boolean> {
  const places = new Set(await subjectIdsIn(ctx.table, roundId, path));
  return (employeeId) => places.has(reviewSubjectId(ctx.keyring, roundId, employeeId));
}

/** How many were asked and how many have answered, as what follows the stream knows them: of each whom a review is about, and never who. */
export const askedFacts: FactKind<ReviewAsked> = AskedItem;
export const tallyFacts: FactKind<ReviewTally> = TallyItem;
/** Rounds, as what follows the stream knows them. */
export const roundFacts: FactKind<ReviewRound> = RoundItem;
