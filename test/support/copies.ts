// What many tests begin with, played once in a process: every city after that begins with a copy of the files it left.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder, type RunningCity, startCity } from './city.ts';

interface Played {
  files: ReadonlyMap<string, Buffer>;
  /** As JSON, so that no city sees what another does to it. */
  told: string;
}

type Start<T> = (
  overrides?: Parameters<typeof startCity>[1],
  settings?: Parameters<typeof startCity>[0],
) => Promise<{ city: RunningCity; told: T }>;

/**
 * A beginning that is played in a city of its own and copied for each caller, together with what it tells: ids, no logins.
 * Nothing is shared: each copy has its own engine, table, issuer, caches and clock.
 */
export function copiesOf<T>(play: (city: RunningCity) => Promise<T>): Start<T> {
  let played: Promise<Played> | undefined;
  return async (overrides = {}, settings = {}) => {
    played ??= playedOnce(play);
    const { files, told } = await played;
    return { city: await startCity(settings, overrides, { copied: files }), told: JSON.parse(told) as T };
  };
}

async function playedOnce<T>(play: (city: RunningCity) => Promise<T>): Promise<Played> {
  const folder = newFolder();
  const city = await startCity({}, {}, { left: folder });
  try {
    // The engine writes its log into the file as it ends.
    const told = JSON.stringify(await play(city).finally(() => city.stop()));
    return { files: new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))])), told };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
