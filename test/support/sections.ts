// Sections of their own for 360-degree rounds, whose people can leave or come without harm to anybody else's test.

import type { Ask } from './city.ts';
import { REGION } from './city.ts';
import { done, hire, openUnitAs, type Person } from './people.ts';
import { asPeers, enrol, launchedRound, subjectStep, type Versioned } from './reviews.ts';
import { nextSerial, type Season } from './scenarios/stages.ts';
import { PLANNING_DAY } from './season.ts';

export interface Section {
  head: Person;
  /** To be reviewed. */
  person: Person;
  /** Five colleagues under the same head. */
  peers: Person[];
  unitId: string;
}

export async function hired(city: Season, unitId: string, superior: Person | null, isHead = false): Promise<Person> {
  const name = `Sambungan ${nextSerial()}`;
  const post = { unit: '', title: isHead ? 'Kepala Seksi' : 'Analis', name, supervisor: null, isHead };
  return hire(city, city.setup, unitId, name.replace(' ', '-').toLowerCase(), post, superior?.employeeId ?? null, REGION);
}

const versionOf = async (city: Season, { employeeId }: Person): Promise<number> =>
  (await city.setup('query($id: ID!) { employee(id: $id) { version } }', { id: employeeId })).data.employee.version;

/** Service ends today; from tomorrow there is no present assignment. */
export async function leaves(city: Season, person: Person, validTo = '2026-01-12'): Promise<void> {
  const { employeeId, assignmentId } = person;
  const input = { employeeId, expectedVersion: await versionOf(city, person), assignmentId, validTo };
  await done(city.people.hr.ask, 'assignmentEnd', input, 'employee { version }');
}

export async function comesUnder(city: Season, person: Person, superior: Person, validFrom: string): Promise<void> {
  const { employeeId, assignmentId } = person;
  const input = { employeeId, expectedVersion: await versionOf(city, person), assignmentId, supervisorId: superior.employeeId, validFrom };
  await done(city.people.hr.ask, 'supervisorChange', input, 'employee { version }');
}

export const seenBy = async ({ ask }: { ask: Ask }, id: string, fields: string) =>
  (await ask(`query($id: ID!) { reviewSubject(id: $id) { ${fields} } }`, { id })).data?.reviewSubject ?? null;
export const reads = async ({ ask }: { ask: Ask }, id: string): Promise<boolean> =>
  ((await ask('query($id: ID!) { reviewResult(subjectId: $id) { subjectId } }', { id })).data?.reviewResult ?? null) !== null;

/** A section of its own: its head, a person to be reviewed, and five colleagues. */
export async function section(city: Season): Promise<Section> {
  city.setNow(PLANNING_DAY);
  const unitId = await openUnitAs(city.setup, `seksi-${nextSerial()}`, 'SECTION', city.units.aptika ?? null);
  const head = await hired(city, unitId, city.people.superior, true);
  const people: Person[] = [];
  for (let i = 0; i < 6; i += 1) people.push(await hired(city, unitId, head));
  const [person, ...peers] = people as [Person, ...Person[]];
  return { head, person, peers, unitId };
}

export async function proposedIn(city: Season, { person, peers }: Section): Promise<{ round: Versioned; subject: Versioned }> {
  const round = await launchedRound(city.people.hr.ask, city.units.diskominfo);
  const subject = await subjectStep(person.ask, 'reviewNominate', await enrol(city.people.hr.ask, round, person.employeeId), {
    raters: asPeers(peers.slice(0, 3)),
  });
  return { round, subject };
}
