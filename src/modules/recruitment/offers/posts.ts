// What decides who is offered a post: the seats that stand, the published final list, and the posts that may fill each other.
import type { ReadContext } from '../../../platform/context.ts';
import { campaignDocument } from '../campaigns/campaigns.ts';
import type { CampaignRow } from '../campaigns/items.ts';
import { rulesNumbered } from '../campaigns/rules/campaign.ts';
import type { RecruitmentPolicy } from '../campaigns/rules/policy-types.ts';
import type { Formation } from '../campaigns/rules/types.ts';
import type { ListEdition, ListRowHead } from '../lists/items.ts';
import { listedAll, ownList } from '../lists/read.ts';
import type { Listed } from '../lists/rules/fill.ts';
import { sameKind } from '../lists/rules/fill-requirements.ts';
import { listedFrom } from '../lists/rules/listed.ts';
import type { Participant } from '../verification/participant-items.ts';
import { participantsIn, participantsOf } from '../verification/read.ts';
import { type SeatsRow, seatsBeside } from './items.ts';
import { noSeats, settledSeats } from './rules/seats.ts';
import type { Seats } from './rules/types.ts';

export interface Posts {
  campaign: CampaignRow;
  formations: Formation[];
  /** AP-73. By formation; those that were never offered have none. */
  seats: ReadonlyMap<string, SeatsRow>;
  /** The edition of the final list that holds; null before it is published. */
  list: ListRowHead | null;
}

/** Of the viewer's own region, else null. */
export async function postsOf(ctx: ReadContext, campaignId: string): Promise<Posts | null> {
  const [document, seats, list] = await Promise.all([
    campaignDocument(ctx, campaignId),
    seatsBeside(ctx.loader, campaignId),
    ownList(ctx, campaignId, 'FINAL'),
  ]);
  if (!document || document.row.region !== ctx.viewer.region) return null;
  const byFormation = new Map(seats.map((row) => [row.body.formationId, { ...row, body: settledSeats(row.body, ctx.now) }] as const));
  return { campaign: document.row, formations: document.formations, seats: byFormation, list };
}

export const seatsIn = ({ seats }: Posts, { id, quota }: Formation): Seats => seats.get(id)?.body ?? noSeats(id, quota);

/** The rules by which the list was made decide who follows. */
export const policyOf = ({ campaign }: Posts, { rulesNumber }: ListEdition): RecruitmentPolicy =>
  rulesNumbered(campaign.body, rulesNumber).policy;

/** Of a few posts one Query each; of many, all participants of the campaign. */
const FEW = 5;

async function peopleOf(ctx: ReadContext, campaignId: string, formations: readonly Formation[]): Promise<Map<string, Participant>> {
  const people =
    formations.length > FEW
      ? await participantsOf(ctx, campaignId)
      : (await Promise.all(formations.map(({ id }) => participantsIn(ctx, campaignId, id)))).flat();
  return new Map(people.map((one) => [one.number, one]));
}

/** Posts of one kind or more, with all that may fill them. */
export interface Kin {
  lists: Listed[];
  seats: Seats[];
  /** By registration number. */
  people: ReadonlyMap<string, Participant>;
}

export async function kinOf(ctx: ReadContext, posts: Posts, list: ListEdition, of: readonly Formation[]): Promise<Kin> {
  const formations = posts.formations.filter((post) => of.some((one) => sameKind(one, post)));
  const [entries, people] = await Promise.all([listedAll(ctx, list), peopleOf(ctx, list.campaignId, formations)]);
  return {
    lists: formations.map((post) => listedFrom(post, entries.get(post.id) ?? [], people)),
    seats: formations.map((post) => seatsIn(posts, post)),
    people,
  };
}
