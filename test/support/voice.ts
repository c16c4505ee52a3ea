// Services and what citizens say of them, through the API; citizens have no login, and a connection that the edge has seen.
import type { Ask } from './city.ts';
import { done } from './people.ts';

export const SERVICE =
  'service { id version name code unitId unitName regionCode names { from name } points { servicePointId name openedOn closedOn } servedAYear openedOn closedOn allowedActions blockers { action code } }';

export interface Service {
  id: string;
  version: number;
  points: { servicePointId: string }[];
}

let codes = 0;

/** With a point where it is rated. */
export async function openedService(hr: Ask, unitId: string, more: object = {}): Promise<Service> {
  codes += 1;
  const form = { unitId, code: `LYN-${codes}`, name: 'Pembuatan akun layanan', servedAYear: 1200, ...more };
  const { service } = await done(hr, 'publicServiceOpen', form, SERVICE);
  return (await done(hr, 'servicePointOpen', ofService(service, { name: 'Loket 1' }), SERVICE)).service;
}

export const ofService = <More extends object>({ id, version }: Pick<Service, 'id' | 'version'>, more: More = {} as More) => ({
  serviceId: id,
  expectedVersion: version,
  ...more,
});

/** All nine alike, but for some. */
export const scoredAll = (score: number, more: object = {}) => ({
  ...{ requirements: score, procedure: score, time: score, cost: score, product: score },
  ...{ staffCompetence: score, staffConduct: score, complaintHandling: score, facilities: score },
  ...more,
});

/** The same person, from a connection of their own. */
export const from =
  (ask: Ask, address: string): Ask =>
  (query, variables, headers) =>
    ask(query, variables, { ...headers, 'x-test-source': address });

export const pointOf = ({ points }: Pick<Service, 'points'>): string => points[0]?.servicePointId ?? '';

export const answer = (ask: Ask, service: Pick<Service, 'points'>, score: number, more: object = {}) =>
  done(ask, 'surveyAnswer', { servicePointId: pointOf(service), ...scoredAll(score, more) }, 'received');
