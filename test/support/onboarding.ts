// Onboardings for tests: candidates and others who came, opened by the staffing agency, carried a step on; all through the API.
import { makeNip } from '../../src/platform/rules/identifiers.ts';
import type { Ask } from './city.ts';
import { type FieldsOf, type MutationName, whole } from './mutations.ts';
import { type Agency, answered, done } from './people.ts';
import { PLANNING_DAY } from './season.ts';
import { nextWithin, SERVICE_NUMBERS } from './serials.ts';

/** A year and a week before the planning day: the probation is over, and nothing was decided. */
export const BEGAN = '2025-01-06';
export const REASON = 'Sesuai surat usulan unit kerja';

export interface OnboardingView {
  id: string;
  version: number;
  status: string;
}

const SHOWN = 'id version status';

let serial = 0;

/** A candidate (CPNS) in a post of their own, under the superior of the tests. */
export async function candidate(city: Agency, validFrom = BEGAN, unit: 'aptika' | 'bkpp' = 'aptika') {
  serial = nextWithin(serial, SERVICE_NUMBERS);
  const post = { unitId: city.units[unit], title: `Analis Data ${serial}`, kind: 'FUNCTIONAL', level: 'AHLI_PERTAMA' };
  const { position } = await done(city.setup, 'positionCreate', post, 'position { id }');
  const born = { birthDate: '1999-02-03', sex: 'FEMALE' } as const;
  const input = {
    ...{ name: `Calon ${serial}`, kind: 'CPNS', grade: 'III/a', ...born },
    identifier: makeNip({ ...born, appointedIn: validFrom.slice(0, 7), serial }),
    assignment: { positionId: position.id, supervisorId: city.people.superior.employeeId, validFrom },
  };
  const { employee } = await done(city.setup, 'employeeCreate', input, 'employee { id history { id } }');
  const who = { sub: `calon-${serial}`, roles: ['EMPLOYEE'] as const, employeeId: employee.id };
  return { employeeId: employee.id, assignmentId: employee.history[0].id, ask: await city.login(who) };
}

type Person = Awaited<ReturnType<typeof candidate>>;

export const open = async (
  city: Pick<Agency, 'setup'>,
  { employeeId, assignmentId }: Pick<Person, 'employeeId' | 'assignmentId'>,
  kind = 'CPNS',
) =>
  (
    await answered<{ onboarding: OnboardingView }>(
      done(city.setup, 'onboardingOpen', { employeeId, assignmentId, kind }, `onboarding { ${SHOWN} }`),
    )
  ).onboarding;

/** A candidate with an onboarding. */
export async function begun(city: Agency, validFrom = BEGAN): Promise<{ person: Person; onboarding: OnboardingView }> {
  city.setNow(PLANNING_DAY);
  const person = await candidate(city, validFrom);
  return { person, onboarding: await open(city, person) };
}

export const of = <More extends object>({ id, version }: Pick<OnboardingView, 'id' | 'version'>, more: More = {} as More) => ({
  onboardingId: id,
  expectedVersion: version,
  ...more,
});

export const step = async <Name extends MutationName>(
  ask: Ask,
  name: Name,
  onboarding: Pick<OnboardingView, 'id' | 'version'>,
  more: FieldsOf<Name> = {},
): Promise<OnboardingView> =>
  (await answered<{ onboarding: OnboardingView }>(done(ask, name, whole(name, of(onboarding, more)), `onboarding { ${SHOWN} }`)))
    .onboarding;

export const proof = (number: string) => ({ number, issuedOn: '2026-01-08' });

export const CONFIRMATION = {
  validFrom: '2026-02-01',
  training: proof('LATSAR/2025/17'),
  health: proof('RSUD/2026/3'),
  proof: proof('813/12/2026'),
  reason: REASON,
};

/** Both sides have spoken at the end of probation, and the newcomer has answered what they then read. */
export async function heard(city: Agency) {
  const { person, onboarding } = await begun(city);
  const word = (text: string) => ({ checkPoint: 'PROBATION_END', text }) as const;
  const spoken = await step(city.people.superior.ask, 'onboardingCheckPointWrite', onboarding, word('Belum memenuhi syarat jabatan.'));
  const both = await step(person.ask, 'onboardingCheckPointWrite', spoken, word('Saya memerlukan waktu lebih.'));
  city.setNow(new Date(Date.parse(PLANNING_DAY) + 3_600_000).toISOString());
  return { person, onboarding: await step(person.ask, 'onboardingCheckPointWrite', both, word('Saya tidak sependapat, ini buktinya.')) };
}

/** What somebody sees of one. */
export async function seen(ask: Ask, id: string, fields: string) {
  const { data, errors } = await ask(`query($id: ID!) { node(id: $id) { ... on Onboarding { ${fields} } } }`, { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.node;
}
