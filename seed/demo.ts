// The demo: Kota Semarang in the year that is running, a small second region, and the people one can log in as. Deterministic, and resumable.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '../src/app.ts';
import type { City, PersonSeed } from './city/types.ts';
import { planCity } from './city.ts';
import { daysOf } from './days.ts';
import { writeFeedback } from './feedback.ts';
import { writeGrowth } from './growth.ts';
import { writeHolidays } from './holidays.ts';
import { writeInternship } from './internship.ts';
import { writeLastSelection } from './last-selection.ts';
import { openLastCycle, writeLastYear, writeRating } from './last-year.ts';
import { blank, type Tick, type WrittenCity, writeOrganisation } from './organisation.ts';
import { partsOf, topOf } from './parts.ts';
import { type Season, seasonOf } from './plans.ts';
import { writeRecruitment } from './recruitment.ts';
import { joinAs } from './region.ts';
import { writeReviews } from './reviews.ts';
import { openCycle, writeSeason } from './season.ts';
import { writeDraft, writeSecondSelection } from './second-selection.ts';
import type { Store } from './selection.ts';
import { createWriter } from './writer.ts';

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
  /** Told of what the personas need. */
  tick?: Tick;
  /** Told of the rest of the city. */
  restTick?: Tick;
  /** The instant that the demo is made for; default: now. */
  now?: string;
}

/** What is still to be written once the personas can be played. */
export interface Rest {
  write(): Promise<void>;
  /** Lets no further write begin: `write` fails, and goes on when the seed is run again. */
  stop(): void;
}

const quiet: Tick = () => undefined;

/** Who plays which part, for tokens: what `local/personas.ts` reads. */
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

/** Everybody in the agency of the persona "staff", and who leads it from above. */
function atHome({ people, units, personas }: City): (person: PersonSeed) => boolean {
  const byHandle = new Map(units.map((unit) => [unit.handle, unit]));
  const home = topOf(byHandle, people.find(({ handle }) => handle === personas.staff)?.unitHandle ?? '');
  const inside = people.filter(({ unitHandle }) => topOf(byHandle, unitHandle) === home);
  const above = new Set(inside.map(({ supervisorHandle }) => supervisorHandle));
  return ({ handle, unitHandle }) => topOf(byHandle, unitHandle) === home || above.has(handle);
}

const fileOf = (dataDir: string): string => join(dataDir, 'demo.json');

/** The instant that the demo in a directory was made for; null where there is none. */
export function madeFor(dataDir: string): string | null {
  const file = fileOf(dataDir);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { now: string }).now : null;
}

/** A seed that was cut short goes on as of the day on which it began: each write says the same once more. */
export function begunAt(dataDir: string, now: string): string {
  const begun = madeFor(dataDir);
  if (begun === null) writeFileSync(fileOf(dataDir), JSON.stringify({ now }));
  return begun ?? now;
}

interface Demo {
  main: WrittenCity;
  other: WrittenCity;
  season: Season;
}

/** What the personas need, so that each of them can be played. */
async function writeCore({ main, other, season }: Demo, { store, tick = quiet }: SeedOptions): Promise<{ institutionId: string }> {
  await writeOrganisation(main, partsOf(main.city).core, tick);
  await writeHolidays(main);
  const [institutionId] = await Promise.all([
    writeInternship(main, store),
    (async () => {
      await openCycle(main);
      await writeSeason(season, atHome(main.city), tick);
      await writeRating(season);
    })(),
    (async () => {
      await writeLastYear(main);
      await writeReviews(main);
      await writeFeedback(main);
      await writeGrowth(main, store);
    })(),
    (async () => {
      await writeLastSelection(main, store);
      await writeRecruitment(main, { seed: SEED, store, tick });
      await writeSecondSelection(main, store);
      await writeDraft(main);
    })(),
    writeOrganisation(other, other.city, quiet),
  ]);
  return { institutionId };
}

/** Other agencies with their plans, and the second region's. */
async function writeRest({ main, other, season }: Demo, tick: Tick): Promise<void> {
  const { city } = main;
  await writeOrganisation(main, partsOf(city).rest, tick);
  const home = atHome(city);
  if (city.people.length <= ALL_PLANS) await writeSeason(season, (person) => !home(person), tick);
  await writeHolidays(other);
  await openLastCycle(other);
  await openCycle(other);
  await writeSeason(seasonOf(other, 0), () => true, quiet);
}

/** Returns when every persona can be played; the rest of the city is the caller's to write. */
export async function seedDemo(app: App, options: SeedOptions): Promise<Rest> {
  const { dataDir, region = DEMO.region, employees = DEMO.employees, restTick = quiet, now = new Date().toISOString() } = options;
  const stopping = new AbortController();
  const writer = createWriter(app, stopping.signal);
  for (const code of [region, OTHER.region]) await joinAs(app, code, now);
  const days = daysOf(begunAt(dataDir, now));
  const main = blank(await planCity({ region, employees, seed: SEED }), writer, days);
  const other = blank(await planCity({ ...OTHER, seed: SEED }), writer, days);
  const demo = { main, other, season: seasonOf(main, 0) };
  const liaison = await writeCore(demo, options);
  const personas = { ...Object.fromEntries([...castOf(main), ...castOf(other)]), liaison };
  writeFileSync(join(dataDir, 'personas.json'), JSON.stringify(personas, null, 2));
  return { write: () => writeRest(demo, restTick), stop: () => stopping.abort() };
}
