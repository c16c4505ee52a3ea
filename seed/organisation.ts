// Writes a city's units, positions and people, top-down: superiors before their reports.
import type { App } from '../src/app.ts';
import type { Viewer } from '../src/viewer.ts';
import type { City, ExtraAssignment, PersonSeed, PositionSeed, UnitSeed } from './city/types.ts';
import { createWriter, each, type Writer } from './writer.ts';

/** The day on which everything is registered. */
const REGISTERED = '2025-12-01T02:00:00.000Z';
const AT_ONCE = 8;

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
}

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
  { writer, hr, units }: WrittenCity,
  { handle, code, kind, name, parentHandle, validFrom }: UnitSeed,
): Promise<void> {
  const input = { code, kind, name, parentId: parentHandle && idOf(units, parentHandle), validFrom };
  const { unit } = await writer.run<{ unit: { id: string } }>(
    hr,
    REGISTERED,
    `unit ${hr.region} ${handle}`,
    'unitCreate',
    input,
    'unit { id }',
  );
  units.set(handle, unit.id);
}

async function writePosition({ writer, hr, units, positions }: WrittenCity, { handle, unitHandle, ...post }: PositionSeed): Promise<void> {
  const input = { ...post, unitId: idOf(units, unitHandle) };
  const label = `position ${hr.region} ${handle}`;
  const { position } = await writer.run<{ position: { id: string } }>(hr, REGISTERED, label, 'positionCreate', input, 'position { id }');
  positions.set(handle, position.id);
}

async function writePerson({ writer, hr, positions, people }: WrittenCity, person: PersonSeed): Promise<void> {
  const { handle, name, sex, birthDate, kind, grade, identifier, nik, supervisorHandle, validFrom } = person;
  const supervisorId = supervisorHandle && people.get(supervisorHandle)?.employeeId;
  const assignment = { positionId: idOf(positions, person.positionHandle), supervisorId, validFrom };
  const input = { name, sex, birthDate, kind, grade, identifier: identifier?.value ?? null, nik, assignment };
  type Created = { employee: { id: string; history: { id: string; holding: string }[] } };
  const label = `person ${hr.region} ${handle}`;
  const { employee } = await writer.run<Created>(hr, REGISTERED, label, 'employeeCreate', input, 'employee { id history { id holding } }');
  // Where a seed is run again, second posts stand beside it.
  const first = employee.history.find(({ holding }) => holding === 'DEFINITIVE');
  people.set(handle, { employeeId: employee.id, assignmentId: first?.id ?? '' });
}

async function writeExtra({ writer, hr, positions, people }: WrittenCity, extra: ExtraAssignment): Promise<void> {
  const employeeId = people.get(extra.personHandle)?.employeeId;
  const supervisorId = people.get(extra.supervisorHandle)?.employeeId;
  const assignment = { positionId: idOf(positions, extra.positionHandle), supervisorId, validFrom: extra.validFrom };
  const input = { employeeId, expectedVersion: 1, holding: extra.holding, assignment, validTo: extra.validTo };
  await writer.run(hr, REGISTERED, `extra ${hr.region} ${extra.personHandle}`, 'assignmentStart', input, 'employee { id }');
}

export async function writeOrganisation(app: App, city: City, tick: Tick): Promise<WrittenCity> {
  const hr = officer(city.region.code);
  const written: WrittenCity = { city, writer: createWriter(app), units: new Map(), positions: new Map(), people: new Map(), hr };
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
  const units = new Map(city.units.map((unit) => [unit.handle, unit]));
  await inStage(
    'units',
    byLevel(city.units, (unit) => unitDepth(units, unit)),
    writeUnit,
  );
  await inStage('positions', [city.positions], writePosition);
  await inStage(
    'people',
    byLevel(city.people, (person) => person.depth),
    writePerson,
  );
  await inStage(
    'second posts',
    city.extraAssignments.map((extra) => [extra]),
    writeExtra,
  );
  return written;
}
