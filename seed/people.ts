// Whom the seed writes as: people of the city by their handle, and the parts they play.
import type { Role, Viewer } from '../src/platform/viewer.ts';
import type { Persona, PersonSeed } from './city/types.ts';
import type { WrittenCity } from './organisation.ts';

/** As the token of the persona names them, so that what they did before is theirs; `seed:` for everybody else. */
function idOf({ city, hr }: WrittenCity, handle: string): string {
  const persona = Object.entries(city.personas).find(([, played]) => played === handle)?.[0];
  return persona ? `staff:dev-${persona}` : `seed:${hr.region}:${handle}`;
}

export function viewerOf(written: WrittenCity, handle: string, ...roles: Role[]): Viewer {
  const { people, hr } = written;
  return {
    id: idOf(written, handle),
    roles: new Set(['PUBLIC', 'EMPLOYEE', ...roles]),
    region: hr.region,
    employeeId: people.get(handle)?.employeeId ?? null,
  };
}

/** Somebody by the persona's name. @throws Error where the city has nobody for the part */
export function personOf({ city }: Pick<WrittenCity, 'city'>, persona: Persona): PersonSeed {
  const person = city.people.find(({ handle }) => handle === city.personas[persona]);
  if (!person) throw new Error(`Nobody plays ${persona}.`);
  return person;
}

export const personaAs = (written: WrittenCity, persona: Persona, ...roles: Role[]): Viewer =>
  viewerOf(written, personOf(written, persona).handle, ...roles);

/** Those who report to somebody, in the order of the city. */
export const reportsOf = ({ city }: Pick<WrittenCity, 'city'>, { handle }: PersonSeed): PersonSeed[] =>
  city.people.filter((person) => person.supervisorHandle === handle);
