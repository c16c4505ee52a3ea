// As much of the demo city as a selection stands on, for tests of the seed.
import { createHash } from 'node:crypto';
import type { City } from '../../seed/city/types.ts';
import { daysOf } from '../../seed/days.ts';
import { officer, type WrittenCity } from '../../seed/organisation.ts';
import type { Store } from '../../seed/selection.ts';
import { createWriter } from '../../seed/writer.ts';
import { everyRow, REGION, type RunningCity } from './city.ts';
import { type Agency, openUnitAs } from './people.ts';

/** Of what the tests of the seed are about. */
export const TODAY = '2026-11-24T02:00:00.000Z';

export interface Demo {
  written: WrittenCity;
  /** A file has come to the store. */
  store: Store;
}

const PARTS = { 'recruitment-officer': 'pansel', 'recruitment-officer2': 'kedua', 'recruitment-approver': 'ketua' };
const CITY = { personas: PARTS, people: Object.values(PARTS).map((handle) => ({ handle })) };

export async function demoOf(city: Agency, unitHandles: Iterable<string>): Promise<Demo> {
  const { hr, hrHead, auditor } = city.people;
  const units = new Map<string, string>();
  for (const handle of unitHandles)
    units.set(
      handle,
      Object.entries(city.units).find(([code]) => code === handle)?.[1] ?? (await openUnitAs(city.setup, handle, 'OFFICE', null)),
    );
  const written = {
    city: CITY as unknown as City,
    writer: createWriter(city.app),
    units,
    positions: new Map(),
    people: new Map([
      ['pansel', hr],
      ['kedua', auditor],
      ['ketua', hrHead],
    ]),
    hr: officer(REGION),
    days: daysOf(TODAY),
  };
  const store: Store = (key, bytes) => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    city.files.set(key, { size: bytes.length, sha256, head: bytes.subarray(0, 8).toString('hex'), bytes });
  };
  return { written, store };
}

/** How many items the table holds. */
export const itemsOf = async (city: RunningCity): Promise<number> => (await everyRow(city)).length;
