// What the scenarios of exclusions stand on.

import type { Ask } from '../city.ts';
import type { InputOf, MutationName } from '../mutations.ts';
import { answered, done } from '../people.ts';
import type { Applied } from '../selection.ts';
import { type Tested, testedCampaign } from './recruitment-scores.ts';
import type { Season } from './stages.ts';

export const EXCLUSION = `exclusion { id version status kind reason registrationNumber notice objectUntil liftedAt allowedActions
  objection { text accepted answer } }`;

export interface ExclusionTold {
  id: string;
  version: number;
  status: string;
  objectUntil: string | null;
  /** Where it was asked for. */
  employeeId?: string | null;
  allowedActions: string[];
}

export const NOTICE = 'Ijazah Anda tidak tercatat pada perguruan tinggi.';

/** One campaign serves all scenarios of a city: each takes the next of its people. */
const PEOPLE = 12;
const campaigns = new WeakMap<object, Promise<{ of: Tested; people: Applied[] }>>();

async function opened(city: Season) {
  const of = await testedCampaign(city, [PEOPLE]);
  return { of, people: of.people.flat() };
}

export interface Excluding {
  of: Tested;
  person: Applied;
}

export async function nextPerson(city: Season): Promise<Excluding> {
  const known = campaigns.get(city.people) ?? opened(city);
  campaigns.set(city.people, known);
  const { of, people } = await known;
  const person = people.shift();
  if (!person) throw new Error(`All ${PEOPLE} people have been used: take more.`);
  return { of, person };
}

export const disqualifying = <More extends object>(campaignId: string, registrationNumber: string, more: More = {} as More) => ({
  ...{ campaignId, registrationNumber, expectedVersion: 0, reason: 'FALSE_DOCUMENTS', notice: NOTICE },
  ...more,
});

export const ofExclusion = <More extends object>({ id, version }: Pick<ExclusionTold, 'id' | 'version'>, more: More = {} as More) => ({
  ...{ exclusionId: id, expectedVersion: version },
  ...more,
});

/** One step of an exclusion. */
export const step = async <Name extends MutationName>(ask: Ask, name: Name, input: InputOf<Name>): Promise<ExclusionTold> =>
  (await answered<{ exclusion: ExclusionTold }>(done(ask, name, input, EXCLUSION))).exclusion;

export const proposed = (ask: Ask, campaignId: string, { number }: Pick<Applied, 'number'>, more: object = {}): Promise<ExclusionTold> =>
  step(ask, 'applicationDisqualify', disqualifying(campaignId, number, more));

export interface Disqualifying {
  rina: Ask;
  approver: Ask;
  campaignId: string;
}

export const disqualified = async ({ rina, approver, campaignId }: Disqualifying, person: Pick<Applied, 'number'>, more: object = {}) =>
  step(approver, 'disqualificationDecide', ofExclusion(await proposed(rina, campaignId, person, more), { agreed: true }));
