// A city to measure on: the demo in a directory of its own, or a copy of one that was seeded, behind a server process of its own.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { paginateScan } from '@aws-sdk/client-dynamodb';
import { type DataDir, dataDirOf, LOCAL_TABLE, runningServer } from '../local/data-dir.ts';
import { engineClient, useLocalCredentials } from '../local/engine.ts';
import { createIssuer, type Issuer } from '../local/issuer.ts';
import { loadPersonas, type Persona, REGION, type SeededPersona, tokenOf } from '../local/personas.ts';
import { Hint } from '../scripts/run.ts';
import { told } from './child.ts';
import type { Started, Tallies } from './server.ts';

export interface BenchCity extends Started {
  dataDir: DataDir;
  /** A token of the persona. */
  token(persona: string): Promise<string>;
  /** Of anybody who works there. */
  employeeToken(employeeId: string): Promise<string>;
  /** Employees of the city, counted in the table. */
  people(): Promise<number>;
  /** What was asked since the last call. */
  tallies(): Promise<Tallies>;
  stop(): Promise<void>;
}

/** @param staff whose roles they have */
export const employeeToken = (issuer: Issuer, staff: Persona, employeeId: string): Promise<string> =>
  tokenOf(issuer, { ...staff, sub: `bench-${employeeId}`, employeeId });

/** @param from a seeded DATA_DIR, which stays as it is; without it the demo city is written first (a minute or two) */
export async function openCity(from?: string): Promise<BenchCity> {
  const path = mkdtempSync(join(tmpdir(), 'semarang-bench-'));
  const remove = (): void => rmSync(path, { recursive: true, force: true });
  try {
    if (from) copyCity(dataDirOf({ DATA_DIR: from }), path);
    return await serve(dataDirOf({ DATA_DIR: path }), remove);
  } catch (error) {
    remove();
    throw error;
  }
}

/** The benches write, so they do it on a copy. @throws Hint */
export function copyCity(source: DataDir, path: string): void {
  if (!existsSync(source.seeded)) throw new Hint(`${source.path} holds no complete city. Make one: DATA_DIR='${source.path}' npm run seed`);
  const running = runningServer(source);
  if (running) throw new Hint(`A server runs on ${source.path} (${running.url}). Stop it first: its file cannot be copied.`);
  cpSync(source.path, path, { recursive: true, filter: (file) => basename(file) !== 'server.json' });
}

async function serve(dataDir: DataDir, remove: () => void): Promise<BenchCity> {
  const child = fork(join(import.meta.dirname, 'server.ts'), {
    env: { ...process.env, DATA_DIR: dataDir.path },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const started = await told<Started>(child);
  const issuer = createIssuer({ dir: dataDir.path, url: started.url });
  const personas = loadPersonas(dataDir.path);
  const named = (name: string): SeededPersona => {
    const persona = personas.find((one) => one.name === name);
    if (!persona) throw new Error(`There is no persona ${name}.`);
    return persona;
  };
  return {
    ...started,
    dataDir,
    token: async (name) => tokenOf(issuer, named(name)),
    employeeToken: async (id) => employeeToken(issuer, named('staff'), id),
    people: () => countPeople(started.endpoint),
    tallies() {
      child.send('tally');
      return told<Tallies>(child);
    },
    async stop() {
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
      remove();
    },
  };
}

async function countPeople(endpoint: string): Promise<number> {
  useLocalCredentials(endpoint);
  const client = engineClient(endpoint);
  const pages = paginateScan(
    { client },
    {
      TableName: LOCAL_TABLE,
      Select: 'COUNT',
      FilterExpression: '#type = :employee AND #region = :region',
      ExpressionAttributeNames: { '#type': 'type', '#region': 'region' },
      ExpressionAttributeValues: { ':employee': { S: 'Employee' }, ':region': { S: REGION } },
    },
  );
  let people = 0;
  for await (const { Count } of pages) people += Count ?? 0;
  client.destroy();
  return people;
}
