// Service medals of tests, made through the API: whoever is hired serves since March 2005 by their number, so that twenty years are complete in 2026.
import type { Ask } from './city.ts';
import { type FieldsOf, type MutationName, whole } from './mutations.ts';
import { answered, done, type Person } from './people.ts';

export interface Medal {
  id: string;
  version: number;
}

export const MEDAL = 'medal { id version status }';
export const REASON = 'Hukuman disiplin sedang pada tahun 2024.';
export const LETTER = { letterNumber: '800.1/77/2026', on: '2026-01-12' };
export const DECREE = { decreeNumber: '12/TK/2026', on: '2026-01-12' };
export const ASKED = ['ENTRY', 'UNBROKEN', 'DISCIPLINE', 'EVALUATIONS', 'EARLIER_MEDALS'] as const;

export const ofMedal = <More extends object>({ id, version }: Medal, more: More = {} as More) => ({
  ...{ medalId: id, expectedVersion: version },
  ...more,
});

export async function medal<Name extends MutationName>(ask: Ask, name: Name, one: Medal, more: FieldsOf<Name> = {}): Promise<Medal> {
  const made = await answered<{ medal: Medal }>(done(ask, name, whole(name, ofMedal(one, more)), MEDAL));
  return made.medal;
}

export const medalProposed = async (ask: Ask, { employeeId }: Pick<Person, 'employeeId'>): Promise<Medal> =>
  (await done(ask, 'serviceMedalPropose', { employeeId, medalClass: 'YEARS_20' }, MEDAL)).medal;

export async function medalChecked(ask: Ask, person: Pick<Person, 'employeeId'>): Promise<Medal> {
  let one = await medalProposed(ask, person);
  for (const check of ASKED) one = await medal(ask, 'serviceMedalTick', one, { check, holds: true });
  return one;
}

export const medalSubmitted = async ([first, second]: readonly [Ask, Ask], person: Pick<Person, 'employeeId'>): Promise<Medal> =>
  medal(second, 'serviceMedalSubmit', await medalChecked(first, person), LETTER);

export const medalGranted = async (by: readonly [Ask, Ask], person: Pick<Person, 'employeeId'>): Promise<Medal> =>
  medal(by[0], 'serviceMedalGrant', await medalSubmitted(by, person), DECREE);

const WHOLE = `id version status medalClass since source reachedOn missingChecks ticks { check holds note by { name } } letterNumber submittedOn
  decreeNumber grantedOn refusedBecause revokedBecause revokedByDecree allowedActions blockers { action code who }`;

/** As somebody is shown it; null to whom it is hidden. */
export async function medalOf(ask: Ask, { id }: Pick<Medal, 'id'>) {
  const { data, errors } = await ask(`query($id: ID!) { node(id: $id) { ... on ServiceMedal { ${WHOLE} } } }`, { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.node;
}
