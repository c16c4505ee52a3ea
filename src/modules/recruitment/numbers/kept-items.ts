// Numbers of a campaign as they are kept beside it, in two items: what every reader needs, and people by what no list tells of them.

import type { Sex } from '../../../platform/rules/identifiers.ts';
import { placedKind } from '../../../platform/store/item-kind.ts';
import type { EducationLevel } from '../campaigns/rules/kinds.ts';
import type { Editions, KeptNumbers } from './rules/kept.ts';
import type { PassageCount } from './rules/passages.ts';

const placed = (campaignId: string): string => `NUMBERS#${campaignId}`;

export const KeptNumbersItem = placedKind<KeptNumbers>()({
  type: 'CampaignNumbers',
  key: (campaignId: string) => ({ pk: placed(campaignId), sk: '#' }),
});

/** Posts by their place among those named: some twenty bytes a combination, so that a city's fifteen thousand people fit into an item. */
interface KeptPeople {
  editions: Editions;
  formationIds: readonly string[];
  rows: readonly (readonly [formation: number, level: EducationLevel, sex: Sex, steps: number, count: number])[];
}

export const KeptPeopleItem = placedKind<KeptPeople>()({
  type: 'CampaignPeople',
  key: (campaignId: string) => ({ pk: placed(campaignId), sk: 'PEOPLE' }),
});

/** In the order in which they were counted. */
export function packPeople(editions: Editions, people: readonly PassageCount[]): KeptPeople {
  const formationIds = [...new Set(people.map(({ formationId }) => formationId))];
  const placeOf = new Map(formationIds.map((id, place) => [id, place]));
  const rows = people.map(
    ({ formationId, level, sex, steps, count }) => [placeOf.get(formationId) ?? 0, level, sex, steps, count] as const,
  );
  return { editions, formationIds, rows };
}

export const unpackPeople = ({ formationIds, rows }: KeptPeople): PassageCount[] =>
  rows.map(([place, level, sex, steps, count]) => ({ formationId: formationIds[place] ?? '', level, sex, steps, count }));
