// The whole demo, cut short and begun again later: every write says the same once more, whatever the clock says and has been read since.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seedDemo } from '../../seed/demo.ts';
import type { Store } from '../../seed/selection.ts';
import { everyRow, type RunningCity, startCity } from '../support/city.ts';
import { TODAY } from '../support/demo.ts';

let city: RunningCity;
let dataDir: string;
beforeAll(async () => {
  city = await startCity();
  dataDir = mkdtempSync(join(tmpdir(), 'semarang-again-'));
});
afterAll(async () => {
  await city.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const store: Store = (key, bytes) => {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  city.files.set(key, { size: bytes.length, sha256, head: bytes.subarray(0, 8).toString('hex'), bytes });
};

it('is written once when it is begun again on a later day, with what the personas need already there', async () => {
  await seedDemo(city.app, { dataDir, store, now: TODAY });
  const before = await everyRow(city);
  await seedDemo(city.app, { dataDir, store, now: '2026-12-03T02:05:00.000Z' });
  const names = (rows: typeof before) => rows.map(({ pk, sk, version }) => `${pk} ${sk} ${version}`).toSorted();
  expect(names(await everyRow(city))).toEqual(names(before));
}, 240_000);
