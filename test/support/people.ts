// A small agency with a full line of superiors, written through the API as the staffing agency would.
import { makeNip } from '../../src/platform/rules/identifiers.ts';
import { type Ask, type Login, OTHER_REGION, REGION, type RunningCity } from './city.ts';
import { copiesOf } from './copies.ts';
import { type InputOf, keyed, type MutationName, mutation, type PayloadOf } from './mutations.ts';

/** Sends a mutation and returns its payload; fails on any error the test did not ask for. */
export async function done<Name extends MutationName>(
  ask: Ask,
  name: Name,
  input: InputOf<Name>,
  selection: string,
): Promise<PayloadOf<Name>> {
  const { data, errors } = await ask(mutation(name, `${selection} userErrors { code field message }`), keyed(input));
  const payload = data?.[name];
  if (errors || payload.userErrors.length > 0) throw new Error(`${name}: ${JSON.stringify(errors ?? payload.userErrors)}`);
  return payload;
}

/** What all mutations of a helper answer, told by the helper: their types alone say it of none of them. */
export const answered = async <Shown>(payload: Promise<unknown>): Promise<Shown> => (await payload) as Shown;

/** The codes a mutation is refused with. */
export const refused = <Name extends MutationName>(ask: Ask, name: Name, input: InputOf<Name>): Promise<string[]> =>
  malformed(ask, name, input);

/** As `refused`, with an input that its type forbids: of the wrong shape on purpose, or made from a table. */
export async function malformed(ask: Ask, name: string, input: object): Promise<string[]> {
  const { data, errors } = await ask(mutation(name, 'userErrors { code }'), keyed(input));
  if (errors) return errors.map((error) => `!${error.extensions.code}`);
  return data[name].userErrors.map(({ code }: { code: string }) => code);
}

interface Post {
  unit: string;
  title: string;
  name: string;
  supervisor: string | null;
  isHead?: boolean;
}

/** By name of the person in tests; superiors before their reports. */
const POSTS: Record<string, Post> = {
  mayor: { unit: 'kota', title: 'Wali Kota Semarang', name: 'Agustina Wilujeng', supervisor: null, isHead: true },
  secretary: { unit: 'setda', title: 'Sekretaris Daerah', name: 'Iswar Prabowo', supervisor: 'mayor', isHead: true },
  unitHead: { unit: 'diskominfo', title: 'Kepala Dinas', name: 'Soenarto Hadi', supervisor: 'secretary', isHead: true },
  superior2: { unit: 'diskominfo', title: 'Sekretaris Dinas', name: 'Dewi Lestari', supervisor: 'unitHead' },
  superior: { unit: 'aptika', title: 'Kepala Bidang Aplikasi', name: 'Bambang Wijaya', supervisor: 'superior2', isHead: true },
  staff: { unit: 'aptika', title: 'Pranata Komputer Ahli Muda', name: 'Siti Rahayu', supervisor: 'superior' },
  colleague: { unit: 'aptika', title: 'Pranata Komputer Terampil', name: 'Joko Susilo', supervisor: 'superior' },
  unitAdmin: { unit: 'diskominfo', title: 'Analis SDM Aparatur', name: 'Rina Kartika', supervisor: 'superior2' },
  hrHead: { unit: 'bkpp', title: 'Kepala BKPP', name: 'Joko Hartono', supervisor: 'secretary', isHead: true },
  hr: { unit: 'bkpp', title: 'Analis Kinerja', name: 'Wahyu Nugroho', supervisor: 'hrHead' },
  auditor: { unit: 'inspektorat', title: 'Auditor Ahli Madya', name: 'Sri Mulyani', supervisor: 'secretary' },
};

/** In the staffing agency of another region. */
export const ABROAD: Record<string, Post> = {
  otherHr: { unit: 'bkd', title: 'Analis', name: 'Bagus Saputra', supervisor: null },
  stranger: { unit: 'bkd', title: 'Staf', name: 'Ratna Sari', supervisor: 'otherHr' },
};

type UnitCode = 'kota' | 'setda' | 'diskominfo' | 'aptika' | 'bkpp' | 'inspektorat';

const UNITS: [code: UnitCode, kind: string, parent: UnitCode | null][] = [
  ['kota', 'CITY', null],
  ['setda', 'SECRETARIAT', null],
  ['diskominfo', 'OFFICE', null],
  ['aptika', 'SECTION', 'diskominfo'],
  ['bkpp', 'AGENCY', null],
  ['inspektorat', 'INSPECTORATE', null],
];

export type Name =
  | 'mayor'
  | 'secretary'
  | 'unitHead'
  | 'superior2'
  | 'superior'
  | 'staff'
  | 'colleague'
  | 'unitAdmin'
  | 'hrHead'
  | 'hr'
  | 'auditor'
  | 'stranger'
  | 'otherHr';

export interface Person {
  employeeId: string;
  assignmentId: string;
  positionId: string;
  ask: Ask;
}

export interface Agency extends RunningCity {
  people: Record<Name, Person>;
  units: Record<UnitCode, string>;
  /** A staffing officer without an employee record: the one who sets a city up. */
  setup: Ask;
}

/** What a copy of a staffed city is told: its people without their logins, and the last serial number that was given. */
export interface Staffed {
  people: Record<Name, Omit<Person, 'ask'>>;
  units: Record<UnitCode, string>;
  serial: number;
}

/** Beside that of staff. */
export const ROLES: Partial<Record<string, ('HR_OFFICER' | 'UNIT_ADMIN' | 'AUDITOR')[]>> = {
  hr: ['HR_OFFICER'],
  otherHr: ['HR_OFFICER'],
  unitAdmin: ['UNIT_ADMIN'],
  auditor: ['AUDITOR'],
};

const FIRST_SERIAL = 100;

/** The last serial number of each city: three digits hold one of them, and two may stand side by side. */
const serials = new WeakMap<RunningCity['app'], number>();

function nextSerialIn({ app }: Pick<RunningCity, 'app'>): number {
  const serial = (serials.get(app) ?? FIRST_SERIAL) + 1;
  serials.set(app, serial);
  return serial;
}

export const SETUP: Login = { sub: 'setup', roles: ['HR_OFFICER'] };

const loginOf = (city: RunningCity, who: string, region: string, employeeId: string): Promise<Ask> =>
  city.login({ sub: who, roles: ['EMPLOYEE', ...(ROLES[who] ?? [])], region, employeeId });

export async function hire(
  city: RunningCity,
  hr: Ask,
  unitId: string,
  who: string,
  post: Post,
  supervisorId: string | null,
  region: string,
): Promise<Person> {
  const functional = !post.isHead;
  const { position } = await done(
    hr,
    'positionCreate',
    {
      unitId,
      title: post.title,
      kind: functional ? 'FUNCTIONAL' : 'MANAGERIAL',
      level: functional ? 'AHLI_MUDA' : null,
      isHead: post.isHead ?? false,
    },
    'position { id }',
  );
  const serial = nextSerialIn(city);
  const elected = who === 'mayor';
  const identifier = elected ? null : makeNip({ birthDate: '1980-05-17', appointedIn: '2005-03', sex: 'FEMALE', serial });
  const { employee } = await done(
    hr,
    'employeeCreate',
    {
      name: post.name,
      kind: elected ? 'NON_ASN' : 'PNS',
      birthDate: '1980-05-17',
      sex: 'FEMALE',
      grade: elected ? null : 'III/d',
      identifier,
      assignment: { positionId: position.id, supervisorId, validFrom: '2024-01-01' },
    },
    'employee { id assignments { id } }',
  );
  const ask = await loginOf(city, who, region, employee.id);
  return { employeeId: employee.id, assignmentId: employee.assignments[0].id, positionId: position.id, ask };
}

export async function openUnitAs(hr: Ask, code: string, kind: string, parentId: string | null): Promise<string> {
  const input = { code, name: `Unit ${code}`, kind, parentId, validFrom: '2020-01-01' };
  return (await done(hr, 'unitCreate', input, 'unit { id }')).unit.id;
}

/** One agency fully staffed through the API, and a staffing agency of another region. */
export async function staff(city: RunningCity): Promise<Agency & Staffed> {
  const setup = await city.login(SETUP);
  const units = {} as Record<UnitCode, string>;
  for (const [code, kind, parent] of UNITS) units[code] = await openUnitAs(setup, code, kind, parent && units[parent]);
  const people = {} as Record<Name, Person>;
  const superiorOf = ({ supervisor }: Post): string | null => supervisor && people[supervisor as Name].employeeId;
  for (const [who, post] of Object.entries(POSTS))
    people[who as Name] = await hire(city, setup, units[post.unit as UnitCode], who, post, superiorOf(post), REGION);
  const abroad = await city.login({ sub: 'setup-abroad', roles: ['HR_OFFICER'], region: OTHER_REGION });
  const unit = await openUnitAs(abroad, 'bkd', 'AGENCY', null);
  for (const [who, post] of Object.entries(ABROAD))
    people[who as Name] = await hire(city, abroad, unit, who, post, superiorOf(post), OTHER_REGION);
  return { ...city, people, units, setup, serial: serials.get(city.app) ?? FIRST_SERIAL };
}

/** The same agency in a copy of its city, whose issuer is another: everybody logs in anew. */
export async function staffed(city: RunningCity, told: Staffed): Promise<Agency> {
  serials.set(city.app, told.serial);
  const known = Object.entries(told.people).map(async ([who, person]): Promise<[string, Person]> => {
    const region = who in ABROAD ? OTHER_REGION : REGION;
    return [who, { ...person, ask: await loginOf(city, who, region, person.employeeId) }];
  });
  const people = Object.fromEntries(await Promise.all(known)) as Record<Name, Person>;
  return { ...city, people, units: told.units, setup: await city.login(SETUP) };
}

const agencies = copiesOf<Staffed>(async (city) => {
  const { people, units, serial: last } = await staff(city);
  return { people, units, serial: last };
});

/** A fresh city with one agency fully staffed, a staffing agency, an auditor, and a stranger in another region. */
export async function startAgency(...parts: Parameters<typeof agencies>): Promise<Agency> {
  const { city, told } = await agencies(...parts);
  return staffed(city, told);
}
