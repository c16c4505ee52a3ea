// What the scenarios of score files and imports stand on.
import type { Agency } from '../people.ts';
import { importScores, type ProposedScores, proposedScores } from '../scores.ts';
import { type Carried, carried, SKD_ANNOUNCING } from '../selected.ts';
import type { Place } from '../selection.ts';
import type { Season } from './stages.ts';

export interface Tested extends Carried {
  /** Registration numbers by formation, in their order. */
  numbers: string[][];
}

/** A campaign whose administrative list is published: so many take part in the basic test, formation by formation. */
export async function testedCampaign(city: Agency, sizes: readonly number[], place?: Place): Promise<Tested> {
  const plans = sizes.map((size) => ({ people: Array.from({ length: size }, () => ({ skd: null })) }));
  const of = await carried(city, plans, place);
  return { ...of, numbers: of.people.map((people) => people.map(({ number }) => number).toSorted()) };
}

/** One campaign serves all scenarios of a city: three take the basic test, and a sheet holds. */
const campaigns = new WeakMap<object, Promise<Tested>>();
export async function testedIn(city: Season): Promise<Tested> {
  const known = campaigns.get(city.people) ?? tested(city);
  campaigns.set(city.people, known);
  const of = await known;
  city.setNow(SKD_ANNOUNCING);
  return of;
}

async function tested(city: Season): Promise<Tested> {
  const of = await testedCampaign(city, [3]);
  city.setNow(SKD_ANNOUNCING);
  await importScores(city, of, sourceOf(of, 100));
  return of;
}

/** Each file has somebody unknown in it. */
export const sourceOf = ({ campaignId, numbers }: Tested, tkp: number) => {
  const lines = [...numbers.flat(), 'X'].map((number, i) => `${number};65;80;${tkp + i}`);
  return { campaignId, stage: 'SKD', csv: ['Nomor Peserta;TWK;TIU;TKP', ...lines].join('\r\n') } as const;
};

export const proposedIn = (city: Season, of: Tested): Promise<ProposedScores> => proposedScores(city, of.rina, sourceOf(of, 110));
