// Everybody who walks: the people of the access matrix, and whoever was once something to the person whom the records are about.
import type { Persona } from '../../operations/operation.ts';
import { type Ask, type Login, OTHER_REGION, REGION } from '../city.ts';
import type { Matrix } from '../matrix.ts';
import { type Agency, done, type Name, ROLES } from '../people.ts';
import type { Person } from './rule.ts';

export interface Viewer {
  name: string;
  ask: Ask;
  /** As the token says it. */
  person: Person;
  /** Refused on every road that is not public, in the same words. */
  turnedAway?: string;
}

const STAFF: Partial<Record<Persona, Name>> = {
  self: 'staff',
  colleague: 'colleague',
  superior: 'superior',
  delegate: 'hrHead',
  lineAbove: 'superior2',
  unitHead: 'unitHead',
  unitAdmin: 'unitAdmin',
  hr: 'hr',
  auditor: 'auditor',
  otherRegion: 'otherHr',
};

export const NOBODY: Person = { id: 'public', roles: ['PUBLIC'], region: null, employeeId: null };

/** As the service reads the token of a login. */
export function personIn({ sub, roles, region = REGION, employeeId = null, pool }: Login): Person {
  const from = pool ?? (roles.includes('PROVINCE_VIEWER') ? 'province' : 'staff');
  const own = { applicants: ['APPLICANT'], students: ['STUDENT'], liaisons: ['LIAISON'], province: ['PROVINCE_VIEWER'], staff: roles }[
    from
  ];
  const isOfNone = from === 'students' || from === 'liaisons';
  return { id: `${from}:${sub}`, roles: ['PUBLIC', ...own], region: isOfNone ? null : region, employeeId };
}

export const staffed = ({ people }: Agency, who: Name): Person => ({
  id: `staff:${who}`,
  roles: ['PUBLIC', 'EMPLOYEE', ...(ROLES[who] ?? [])],
  region: who === 'otherHr' ? OTHER_REGION : REGION,
  employeeId: people[who].employeeId,
});

function personOf(city: Agency, persona: Persona): Person {
  const who = STAFF[persona];
  if (who) return staffed(city, who);
  if (persona === 'applicant') return { ...NOBODY, id: 'applicants:pelamar', roles: ['PUBLIC', 'APPLICANT'] };
  if (persona === 'province') return { id: 'province:jateng', roles: ['PUBLIC', 'PROVINCE_VIEWER'], region: '33', employeeId: null };
  const office = { id: 'staff:pansel', roles: ['PUBLIC', 'RECRUITMENT_OFFICER', 'RECRUITMENT_APPROVER'], region: REGION, employeeId: null };
  if (persona === 'recruiter') return office;
  if (persona !== 'foreignAdmin') return NOBODY;
  return { id: 'staff:fa', roles: ['PUBLIC', 'EMPLOYEE', 'UNIT_ADMIN'], region: REGION, employeeId: city.people.hr.employeeId };
}

/** As the city stands. */
export async function viewersOf({ city, asks }: Matrix): Promise<Viewer[]> {
  const login: Login = { sub: 'staff', roles: ['EMPLOYEE'], employeeId: city.people.staff.employeeId, expiresIn: -60 };
  const personas = Object.entries(asks).map(([name, ask]) => ({ name, ask, person: personOf(city, name as Persona) }));
  return [...personas, { name: 'a token that is over', ask: await city.login(login), person: NOBODY, turnedAway: 'UNAUTHENTICATED' }];
}

const LENT_IS_OVER = '2026-02-01T02:00:00.000Z';
const MOVED_ON = '2026-02-02';
const MOVED = '2026-02-03T02:00:00.000Z';

const versionOf = async ({ setup }: Agency, id: string): Promise<number> =>
  (await setup('query($id: ID!) { employee(id: $id) { version } }', { id })).data.employee.version;

/** What is asked about the person moves to another agency, and a colleague's service ends. Entered beforehand, as it should be. */
export async function entered({ city }: Matrix): Promise<void> {
  const { people, units, setup } = city;
  const post = { unitId: units.bkpp, title: 'Pranata Komputer BKPP', kind: 'FUNCTIONAL', level: 'AHLI_MUDA', isHead: false };
  const { position } = await done(setup, 'positionCreate', post, 'position { id }');
  const { employeeId } = people.staff;
  const move = {
    employeeId,
    expectedVersion: await versionOf(city, employeeId),
    assignment: { positionId: position.id, validFrom: MOVED_ON },
  };
  await done(setup, 'employeeTransfer', move, 'employee { id }');
  const { employeeId: leaver, assignmentId } = people.colleague;
  const end = { employeeId: leaver, expectedVersion: await versionOf(city, leaver), assignmentId, validTo: MOVED_ON };
  await done(setup, 'assignmentEnd', end, 'employee { id }');
}

/** Days later, who is something else by then. */
export const LATER: readonly { day: string; who: (matrix: Matrix) => Viewer[] }[] = [
  {
    day: LENT_IS_OVER,
    who: ({ city, asks }) => [{ name: 'former delegate', ask: asks.delegate, person: staffed(city, 'hrHead') }],
  },
  {
    day: MOVED,
    who: ({ city, asks }) => [
      { name: 'former superior', ask: asks.superior, person: staffed(city, 'superior') },
      { name: 'former line above', ask: asks.lineAbove, person: staffed(city, 'superior2') },
      { name: 'former agency', ask: asks.unitAdmin, person: staffed(city, 'unitAdmin') },
      { name: 'new superior', ask: asks.delegate, person: staffed(city, 'hrHead') },
      { name: 'self, moved', ask: asks.self, person: staffed(city, 'staff') },
      { name: 'service ended yesterday', ask: asks.colleague, person: NOBODY, turnedAway: 'SERVICE_ENDED' },
    ],
  },
];
