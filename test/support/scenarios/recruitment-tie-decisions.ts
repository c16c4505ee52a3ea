// Scenarios of the mutations of decisions between equals: proposed, confirmed, ended.
import { listed, OFFERING, ranked } from '../offers.ts';
import type { Carried } from '../selected.ts';
import { ofTie, proposedTie, proposing, TIE_DECISION, type TieTold } from '../tie-decisions.ts';
import type { Scenario, Season } from './stages.ts';

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

export const tieDecisions: Record<string, Scenario> = {
  tieDecisionPropose: async (city) => {
    const { of, formationId, equals } = await nextTie(city);
    return { ask: of.rina, input: proposing(of, formationId, 0, equals.slice(0, 1)), selection: TIE_DECISION };
  },
  tieDecisionConfirm: async (city) => {
    const { of, tie } = await tieProposed(city);
    return { ask: of.budi, input: ofTie(tie), selection: TIE_DECISION };
  },
  tieDecisionWithdraw: async (city) => {
    const { of, tie } = await tieProposed(city);
    return { ask: of.rina, input: ofTie(tie, { reason: 'Rapat diulang.' }), selection: TIE_DECISION };
  },
};
