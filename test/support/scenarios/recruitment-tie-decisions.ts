// What the scenarios of decisions between equals stand on.
import { listed, OFFERING, ranked } from '../offers.ts';
import type { Carried } from '../selected.ts';
import { proposedTie, type TieTold } from '../tie-decisions.ts';
import type { Season } from './stages.ts';

/** One campaign serves all scenarios of a city: each takes the next of its posts, for which two are equal. */
const POSTS = 12;
const campaigns = new WeakMap<object, Promise<{ of: Carried; posts: number[] }>>();

async function opened(city: Season) {
  const [one] = ranked(1);
  if (!one) throw new Error('Nobody is ranked.');
  const plans = Array.from({ length: POSTS }, (_, i) => ({ quota: 1, people: [one, one], more: { positionTitle: `Arsiparis ${i}` } }));
  return { of: await listed(city, plans), posts: [...plans.keys()] };
}

export interface Tied {
  of: Carried;
  formationId: string;
  /** Registration numbers. */
  equals: string[];
}

export async function nextTie(city: Season): Promise<Tied> {
  const known = campaigns.get(city.people) ?? opened(city);
  campaigns.set(city.people, known);
  const { of, posts } = await known;
  const i = posts.shift();
  city.setNow(OFFERING);
  if (i === undefined) throw new Error(`All ${POSTS} posts have been used: make more.`);
  return { of, formationId: of.formationIds[i] ?? '', equals: (of.people[i] ?? []).map(({ number }) => number) };
}

export async function tieProposed(city: Season): Promise<Tied & { tie: TieTold }> {
  const found = await nextTie(city);
  const { of, formationId, equals } = found;
  return { ...found, tie: await proposedTie(of.rina, of, formationId, 0, equals.slice(0, 1)) };
}
