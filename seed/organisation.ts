// Writes a city's units, positions and people, top-down: superiors before their reports.
import type { Viewer } from '../src/platform/viewer.ts';
import type { City, ExtraAssignment, PersonSeed, PositionSeed, UnitSeed } from './city/types.ts';
import { type Days, later } from './days.ts';
import type { Part } from './parts.ts';
import { each, type Writer } from './writer.ts';

const AT_ONCE = 8;

/** When the city begins to keep its records here: before last year's plans. */
const registered = (days: Days): string => days.by('12-01', 2);

/** Who entered a post after that is registered on that day. */
export const registeredAt = ({ validFrom }: Pick<PersonSeed, 'validFrom'>, days: Days): string =>
  later(registered(days), days.at(validFrom));

export interface WrittenPerson {
  employeeId: string;
  assignmentId: string;
}

export interface WrittenCity {
  city: City;
  writer: Writer;
  units: Map<string, string>;
  positions: Map<string, string>;
  people: Map<string, WrittenPerson>;
  hr: Viewer;
  days: Days;
}

/** A city of which nothing is written yet. */
export const blank = (city: City, writer: Writer, days: Days): WrittenCity => ({
  ...{ city, writer, days, hr: officer(city.region.code) },
  units: new Map(),
  positions: new Map(),
  people: new Map(),
});

/** Told after each write, for a progress bar. */
export type Tick = (stage: string, done: number, of: number) => void;

export const officer = (region: string): Viewer => ({
  id: `seed:${region}`,
  roles: new Set(['PUBLIC', 'EMPLOYEE', 'HR_OFFICER']),
  region,
  employeeId: null,
});

/** Items by level, so that all of one level can be written at once. */
const byLevel = <T>(items: readonly T[], level: (item: T) => number): T[][] =>
  [...Map.groupBy(items, level)].toSorted(([a], [b]) => a - b).map(([, list]) => list);

function unitDepth(units: ReadonlyMap<string, UnitSeed>, unit: UnitSeed): number {
  const parent = unit.parentHandle ? units.get(unit.parentHandle) : undefined;
  return parent ? unitDepth(units, parent) + 1 : 0;
}

const idOf = (ids: ReadonlyMap<string, string>, handle: string): string => {
  const id = ids.get(handle);
  if (!id) throw new Error(`Nothing is written under ${handle}.`);
  return id;
};

async function writeUnit(
  { writer, hr, units, days }: WrittenCity,
  { handle, code, kind, name, parentHandle, validFrom }: UnitSeed,
): Promise<void> {
  const input = { code, kind, name, parentId: parentHandle && idOf(units, parentHandle), validFrom };
  const { unit } = await writer.run<{ unit: { id: string } }>(
    hr,
    registered(days),
    `unit ${hr.region} ${handle}`,
    'unitCreate',
    input,
    'unit { id }',
  );
  units.set(handle, unit.id);
}

async function writePosition(
  { writer, hr, units, positions, days }: WrittenCity,
  { handle, unitHandle, ...post }: PositionSeed,
): Promise<void> {
  const input = { ...post, unitId: idOf(units, unitHandle) };
  const label = `position ${hr.region} ${handle}`;
  const { position } = await writer.run<{ position: { id: string } }>(
    hr,
    registered(days),
    label,
    'positionCreate',
    input,
    'position { id }',
  );
  positions.set(handle, position.id);
}

async function writePerson({ writer, hr, positions, people, days }: WrittenCity, person: PersonSeed): Promise<void> {
  const { handle, name, sex, birthDate, kind, grade, identifier, nik, supervisorHandle, validFrom } = person;
  const supervisorId = supervisorHandle && people.get(supervisorHandle)?.employeeId;
  const assignment = { positionId: idOf(positions, person.positionHandle), supervisorId, validFrom };
  const input = { name, sex, birthDate, kind, grade, identifier: identifier?.value ?? null, nik, assignment };
  type Created = { employee: { id: string; history: { id: string; holding: string }[] } };
  const label = `person ${hr.region} ${handle}`;
  const at = registeredAt(person, days);
  const { employee } = await writer.run<Created>(hr, at, label, 'employeeCreate', input, 'employee { id history { id holding } }');
  // Where a seed is run again, second posts stand beside it.
  const first = employee.history.find(({ holding }) => holding === 'DEFINITIVE');
  people.set(handle, { employeeId: employee.id, assignmentId: first?.id ?? '' });
}

/** Acting posts end, so they lie around today: a vacancy since autumn and until the end of the year, a journey of these days. */
function actingDays({ holding }: ExtraAssignment, days: Days): { validFrom: string; validTo: string } {
  if (holding === 'PLH') return { validFrom: days.day(-4), validTo: days.day(7) };
  return { validFrom: `${days.year - 1}-10-01`, validTo: `${days.year}-12-31` };
}

async function writeExtra({ writer, hr, positions, people, days }: WrittenCity, extra: ExtraAssignment): Promise<void> {
  const employeeId = people.get(extra.personHandle)?.employeeId;
  const supervisorId = people.get(extra.supervisorHandle)?.employeeId;
  const { validFrom, validTo } = actingDays(extra, days);
  const assignment = { positionId: idOf(positions, extra.positionHandle), supervisorId, validFrom };
  const input = { employeeId, expectedVersion: 1, holding: extra.holding, assignment, validTo };
  await writer.run(hr, days.at(validFrom), `extra ${hr.region} ${extra.personHandle}`, 'assignmentStart', input, 'employee { id }');
}

/** @param part whose units above and superiors are written already, or stand in it */
export async function writeOrganisation(written: WrittenCity, part: Part, tick: Tick): Promise<void> {
  const inStage = async <T>(stage: string, levels: T[][], write: (written: WrittenCity, item: T) => Promise<void>): Promise<void> => {
    const of = levels.flat().length;
    let done = 0;
    for (const level of levels) {
      await each(level, AT_ONCE, async (item) => {
        await write(written, item);
        done += 1;
        tick(stage, done, of);
      });
    }
  };
  const units = new Map(written.city.units.map((unit) => [unit.handle, unit]));
  await inStage(
    'units',
    byLevel(part.units, (unit) => unitDepth(units, unit)),
    writeUnit,
  );
  await inStage('positions', [[...part.positions]], writePosition);
  await inStage(
    'people',
    byLevel(part.people, (person) => person.depth),
    writePerson,
  );
  await inStage(
    'second posts',
    part.extraAssignments.map((extra) => [extra]),
    writeExtra,
  );
}
