// The numbers of a campaign for whoever shows them: as they are kept where that is current, else counted from the facts.
import type { ReadContext } from '../../../platform/context.ts';
import { KeptNumbersItem, KeptPeopleItem, unpackPeople } from './kept-items.ts';
import { editionsOf, type Heads, headsOf, type NumbersSources, numbersRecounted, peopleRecounted } from './recount.ts';
import { isCurrent, type KeptNumbers, sameEditions } from './rules/kept.ts';
import type { PassageCount } from './rules/passages.ts';

/** AP-224: the lists that are published and what is kept, in one batch. */
export interface KeptBeside {
  heads: Heads;
  numbers: KeptNumbers | null;
  /** Null where nobody asked for them, too. */
  people: PassageCount[] | null;
}

export async function keptBeside(ctx: ReadContext, campaignId: string, withPeople: boolean): Promise<KeptBeside> {
  const [heads, numbers, people] = await Promise.all([
    headsOf(ctx, campaignId),
    KeptNumbersItem.load(ctx.loader.loadKey, campaignId),
    withPeople ? KeptPeopleItem.load(ctx.loader.loadKey, campaignId) : null,
  ]);
  const published = editionsOf(heads);
  return {
    heads,
    numbers: numbers && isCurrent(numbers.body, published, ctx.now) ? numbers.body : null,
    people: people && sameEditions(people.body.editions, published) ? unpackPeople(people.body) : null,
  };
}

/** What is published is told of at once: where the projection has not come so far the facts are counted, and so on a day on which nobody has applied yet. */
export const numbersOf = async (ctx: ReadContext, kept: KeptBeside, sources: NumbersSources): Promise<KeptNumbers> =>
  kept.numbers ?? numbersRecounted(ctx, sources);

export const peopleOf = async (ctx: ReadContext, kept: KeptBeside, sources: NumbersSources): Promise<PassageCount[]> =>
  kept.people ?? peopleRecounted(ctx, sources);
