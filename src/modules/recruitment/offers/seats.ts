// How the posts of a campaign stand: offered, accepted, filled, free, waiting for people to decide, or unfilled.
import type { ReadContext } from '../../../platform/context.ts';
import type { Problem } from '../../../platform/rules/errors.ts';
import type { Row, Slice, WholePage } from '../../../platform/store/table.ts';
import { unlessCompeting } from '../campaigns/competing.ts';
import { openingById, pageOf } from '../campaigns/formations.ts';
import type { Formation } from '../campaigns/rules/types.ts';
import { type Filling, fillPosts } from '../lists/rules/fill.ts';
import { kinOf, type Posts, policyOf, postsOf, seatsIn } from './posts.ts';
import { offersIn } from './read.ts';
import { contestedOn } from './returning.ts';
import { isSilent, withoutSilent } from './rules/lapse.ts';
import { freeSeats, fullProblems, hiredSeats, nextProblems, placesHeldOf } from './rules/seats.ts';
import type { Offer, Seats } from './rules/types.ts';

export interface SeatsView {
  /** For `expectedVersion`; 0 while nothing was offered. */
  version: number;
  opening: Formation;
  quota: number;
  offered: number;
  accepted: number;
  hired: number;
  free: number;
  tied: number;
  tiedNumbers: string[];
  unfilled: number;
  /** Why nobody could be offered a free one now, as far as the planner says. */
  next: readonly Problem[];
}

type Outlook = Pick<Filling, 'tied' | 'waiting' | 'unfilled'> & {
  /** By formation. */
  next: (seats: Seats) => readonly Problem[];
};

const NOTHING: Outlook = { tied: [], waiting: [], unfilled: [], next: fullProblems };

/** What the planner says of free seats. It is not asked where there are none, without a list, and once the campaign is over: then nobody is left. */
async function outlook(ctx: ReadContext, posts: Posts, of: readonly Formation[], silent: ReadonlySet<string>): Promise<Outlook> {
  const now = (one: Formation): Seats => withoutSilent(seatsIn(posts, one), silent);
  const open = of.filter((one) => freeSeats(now(one)) > 0);
  if (posts.campaign.body.status === 'CLOSED')
    return { ...NOTHING, unfilled: open.map((one) => ({ formationId: one.id, count: freeSeats(now(one)) })) };
  if (!posts.list || open.length === 0) return NOTHING;
  const kin = await kinOf(ctx, posts, posts.list.body, open);
  const { lists, seats } = kin;
  const held = placesHeldOf(seats.map((one) => withoutSilent(one, silent)));
  const filling = fillPosts(lists, held, policyOf(posts, posts.list.body));
  const waits = new Map(await Promise.all(lists.map(async ({ post }) => [post.id, await contestedOn(ctx, post, kin)] as const)));
  const waiting = (formationId: string): readonly Problem[] => waits.get(formationId) ?? [];
  return {
    ...filling,
    unfilled: filling.unfilled.filter(({ formationId }) => waiting(formationId).length === 0),
    next: (one) =>
      freeSeats(one) > 0 && waiting(one.formationId).length > 0 ? waiting(one.formationId) : nextProblems(one, filling, held),
  };
}

interface Answers {
  /** Ids of offers. */
  accepted: ReadonlySet<string>;
  silent: ReadonlySet<string>;
}

/** The seats are the truth; the index of offers only tells answers apart. */
function viewOf(posts: Posts, opening: Formation, { accepted, silent }: Answers, { tied, waiting, unfilled, next }: Outlook): SeatsView {
  const seats = withoutSilent(seatsIn(posts, opening), silent);
  const pending = seats.list.filter(({ end, hired }) => end === null && !hired);
  const agreed = pending.filter(({ offerId }) => accepted.has(offerId)).length;
  const here = ({ formationId }: { formationId: string }): boolean => formationId === opening.id;
  return {
    version: posts.seats.get(opening.id)?.version ?? 0,
    opening,
    quota: seats.quota,
    offered: pending.length - agreed,
    accepted: agreed,
    hired: hiredSeats(seats),
    free: freeSeats(seats),
    tied: [...tied, ...waiting].find(here)?.count ?? 0,
    tiedNumbers: tied.find(here)?.numbers ?? [],
    unfilled: unfilled.find(here)?.count ?? 0,
    next: next(seats),
  };
}

async function viewsOf(ctx: ReadContext, posts: Posts, of: readonly Formation[]): Promise<SeatsView[]> {
  const { region, body: campaign } = posts.campaign;
  const offers = await offersIn(ctx, region, campaign.id);
  const idsWhere = (is: (offer: Offer) => boolean) => new Set(offers.filter(is).map(({ id }) => id));
  const answers = { accepted: idsWhere(({ status }) => status === 'ACCEPTED'), silent: idsWhere((offer) => isSilent(offer, ctx.now)) };
  const ahead = await outlook(ctx, posts, of, answers.silent);
  return of.map((opening) => viewOf(posts, opening, answers, ahead));
}

/** By unit and position, as the openings are. */
const readablePosts = (ctx: ReadContext, campaignId: string): Promise<Posts | null> =>
  unlessCompeting(ctx, campaignId, null, () => postsOf(ctx, campaignId));

export async function formationSeats(ctx: ReadContext, campaignId: string, slice: Slice): Promise<WholePage<Row<SeatsView>>> {
  const posts = await readablePosts(ctx, campaignId);
  if (!posts) return { rows: [], total: 0 };
  const page = pageOf(posts.formations, slice);
  const openings = page.rows.map(({ body }) => body);
  const views = await viewsOf(ctx, posts, openings);
  return { ...page, rows: page.rows.flatMap((row, i) => (views[i] ? [{ ...row, body: views[i] }] : [])) };
}

export async function findSeats(ctx: ReadContext, formationId: string): Promise<SeatsView | null> {
  const opening = await openingById(ctx, formationId);
  const posts = opening && (await readablePosts(ctx, opening.campaignId));
  return posts ? ((await viewsOf(ctx, posts, [opening]))[0] ?? null) : null;
}
