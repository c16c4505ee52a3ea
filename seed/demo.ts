// The demo: Kota Semarang with a running year, a small second region, and the people one can log in as. Deterministic, and resumable.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '../src/app.ts';
import type { PersonSeed } from './city/types.ts';
import { planCity } from './city.ts';
import { writeHolidays } from './holidays.ts';
import { writeLastSelection } from './last-selection.ts';
import { type Tick, type WrittenCity, writeOrganisation } from './organisation.ts';
import { type Store, writeRecruitment } from './recruitment.ts';
import { openCycle, writeSeason } from './season.ts';

const SEED = 3374;
const DEMO = { region: '33.74', employees: 150 };
const OTHER = { region: '33.22', employees: 12 };
/** Above this, plans are written for the agency of the personas only. */
const ALL_PLANS = 500;

export interface SeedOptions {
  dataDir: string;
  /** Brings a file to the store. */
  store: Store;
  region?: string;
  employees?: number;
  tick?: Tick;
}

const quiet: Tick = () => undefined;

/** Who plays which part, for tokens: what `scripts/personas.ts` reads. */
function castOf({ city, people }: WrittenCity): [string, object][] {
  const positions = new Map(city.positions.map((position) => [position.handle, position.title]));
  const persons = new Map(city.people.map((person) => [person.handle, person]));
  return Object.entries(city.personas).flatMap(([persona, handle]) => {
    const person = persons.get(handle);
    const employeeId = people.get(handle)?.employeeId;
    if (!person || !employeeId) return [];
    const position = positions.get(person.positionHandle) ?? '';
    return [[persona, { employeeId, name: person.name, position, region: city.region.code }]];
  });
}

const topOf = (handle: string, city: WrittenCity['city']): string => {
  const parent = city.units.find((unit) => unit.handle === handle)?.parentHandle;
  return parent ? topOf(parent, city) : handle;
};

/** In a large city: everybody in the agency of the persona "staff". */
function choice({ city }: WrittenCity): (person: PersonSeed) => boolean {
  if (city.people.length <= ALL_PLANS) return () => true;
  const staff = city.people.find((person) => person.handle === city.personas.staff);
  const home = staff && topOf(staff.unitHandle, city);
  const units = new Set(city.units.filter((unit) => topOf(unit.handle, city) === home).map((unit) => unit.handle));
  return (person) => units.has(person.unitHandle);
}

export async function seedDemo(
  app: App,
  { dataDir, store, region = DEMO.region, employees = DEMO.employees, tick = quiet }: SeedOptions,
): Promise<void> {
  const main = await writeOrganisation(app, await planCity({ region, employees, seed: SEED }), tick);
  await writeHolidays(main);
  await openCycle(main);
  await writeSeason(main, choice(main), tick);
  await writeLastSelection(main, store);
  await writeRecruitment(main, { seed: SEED, store, tick });
  const other = await writeOrganisation(app, await planCity({ ...OTHER, seed: SEED }), quiet);
  await writeHolidays(other);
  await openCycle(other);
  await writeSeason(other, () => true, quiet);
  const personas = Object.fromEntries([...castOf(main), ...castOf(other)]);
  writeFileSync(join(dataDir, 'personas.json'), JSON.stringify(personas, null, 2));
}
