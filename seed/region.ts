// Another regency or city of the province, for its numbers: eight agencies, the year that is running, and last year made final.
import type { App } from '../src/app.ts';
import { regionJoin } from '../src/modules/organisation/joining.ts';
import { NOBODY } from '../src/platform/viewer.ts';
import { findRegion } from './city/units.ts';
import { planCity } from './city.ts';
import { daysOf } from './days.ts';
import { writeFinalYear } from './final-year.ts';
import { openLastCycle } from './last-year.ts';
import { blank, type Tick, writeOrganisation } from './organisation.ts';
import { seasonOf } from './plans.ts';
import { openCycle, writeSeason } from './season.ts';
import { createWriter } from './writer.ts';

export interface RegionSeed {
  /** Kemendagri code of any regency or city but the two of the demo. */
  region: string;
  /** At least 60. */
  employees: number;
  tick?: Tick;
  /** The instant that it is made for; default: now. The same again for a seed that goes on. */
  now?: string;
  /** Once it is aborted no write begins any more, and the seed fails. */
  stopped?: AbortSignal;
}

/** As an operator does it, with the official name. @throws RangeError where no region has the code */
export async function joinAs(app: App, code: string, now: string): Promise<void> {
  const { name } = await findRegion(code);
  const { table } = app.contextFor(NOBODY, 'join');
  await regionJoin({ table, now, requestId: `seed-join-${code}` }, { code, name });
}

/** Written once, however often it is run. Another region is another drawing. */
export async function seedRegion(
  app: App,
  { region, employees, tick = () => undefined, now = new Date().toISOString(), stopped }: RegionSeed,
): Promise<void> {
  await joinAs(app, region, now);
  const city = await planCity({ region, employees, seed: Number(region.replace('.', '')) });
  const written = blank(city, createWriter(app, stopped), daysOf(now));
  await writeOrganisation(written, city, tick);
  await openLastCycle(written);
  await openCycle(written);
  await writeFinalYear(written, tick);
  await writeSeason(seasonOf(written, 0, true), () => true, tick);
}
