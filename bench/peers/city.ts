// The city that the peers are measured on: seeded, most people with a plan, a selection with its last list; made once in a directory, measured on a copy.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DataDir, openDataDir } from '../../local/data-dir.ts';
import { startDevServer } from '../../local/dev-server.ts';
import { engineClient, startEngine } from '../../local/engine.ts';
import { playToLists } from '../campaign/play.ts';
import { openStore } from '../campaign/store.ts';
import { fillPlans } from './plans.ts';

/** Formations and applicants of the selection: of a city, and of a quick look. */
const SELECTIONS = { city: { formations: 8, applicants: 2_400 }, look: { formations: 2, applicants: 300 } };
const LOOK = 1_000;

/** Written when all of it stands. */
const doneIn = ({ path }: DataDir): string => join(path, 'peers.json');

async function script(name: string, args: readonly string[], { path }: DataDir): Promise<void> {
  const file = join(import.meta.dirname, '../../scripts', name);
  const child = spawn(process.execPath, [file, ...args], {
    env: { ...process.env, DATA_DIR: path },
    // How far it is goes to stderr, as all that is no table.
    stdio: ['ignore', 2, 'inherit'],
  });
  const [code, signal] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${name} ended with ${code ?? signal}. Again, it goes on where it was cut short.`);
}

async function plans(dataDir: DataDir): Promise<number> {
  const engine = await startEngine({ dbPath: dataDir.database });
  const client = engineClient(engine.endpoint);
  try {
    return await fillPlans(client, dataDir.database, new Date().toISOString());
  } finally {
    client.destroy();
    await engine.stop();
  }
}

/** Of PPPK: nearly everybody who was tested is on its last list, with a final score. */
async function selection(dataDir: DataDir, size: { formations: number; applicants: number }): Promise<void> {
  const store = openStore();
  const server = await startDevServer({
    port: 0,
    dataDir,
    follows: false,
    overrides: { localFile: store.localFile, log: () => undefined },
  });
  try {
    await playToLists(server.app, store, { kind: 'PPPK', seed: 2026, ...size }, { atOnce: 12, progress: console.error });
  } finally {
    await server.stop();
  }
}

/** Goes on where it was cut short; a directory in which all stands is left as it is. @throws Hint where the directory is somebody else's. */
export async function makeCity(dataDir: DataDir, employees: number): Promise<void> {
  openDataDir(dataDir);
  if (existsSync(doneIn(dataDir))) return;
  if (!existsSync(dataDir.seeded)) {
    console.error(`Writing a city of ${employees} …`);
    await script('seed.ts', ['--employees', String(employees)], dataDir);
  }
  console.error('Plans …');
  console.error(`  ${await plans(dataDir)} plans copied`);
  await selection(dataDir, employees < LOOK ? SELECTIONS.look : SELECTIONS.city);
  // Plans that were put straight into the table are in no list yet.
  console.error('Roster …');
  await script('roster.ts', [], dataDir);
  console.error('Counting …');
  await script('rebuild.ts', [], dataDir);
  writeFileSync(doneIn(dataDir), `${JSON.stringify({ employees })}\n`);
}
