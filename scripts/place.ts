// Where a command that works on the table finds it: a stage that the environment names, or this laptop's data with the server stopped.

import { existsSync } from 'node:fs';
import { claimDataDir, dataDirOf, LOCAL_TABLE } from '../local/data-dir.ts';
import { startEngine } from '../local/engine.ts';
import { readTableConfig } from '../src/config.ts';
import { NO_RULES, openParts, type Parts } from '../src/parts.ts';
import { Hint } from './run.ts';

export interface Place {
  endpoint: string | undefined;
  name: string;
  stop: () => Promise<void>;
}

/** An engine on a file is one process's: where the laptop's server runs, nobody else may open it. */
export async function placeOf(env: NodeJS.ProcessEnv): Promise<Place> {
  if (env.TABLE_NAME) return { endpoint: env.DYNAMODB_ENDPOINT, name: env.TABLE_NAME, stop: async () => undefined };
  const dataDir = dataDirOf(env);
  if (!env.DYNAMODB_ENDPOINT && !existsSync(dataDir.database)) throw new Hint(`There is no city in ${dataDir.path}. Make one: npm start`);
  const free = claimDataDir(dataDir, 'a command on its table');
  try {
    const { endpoint, stop } = await startEngine({ dbPath: dataDir.database });
    return { endpoint, name: LOCAL_TABLE, stop: () => stop().finally(free) };
  } catch (error) {
    free();
    throw error;
  }
}

export const PLACES = {
  TABLE_NAME: 'the table of a stage, with credentials of AWS; without it, that of this laptop',
  DATA_DIR: 'data of this laptop (default .data)',
};

/** Runs work on the parts of a job: they open nothing that is sealed. */
export async function atPlace<T>(env: NodeJS.ProcessEnv, work: (parts: Parts) => Promise<T>): Promise<T> {
  const { endpoint, name, stop } = await placeOf(env);
  try {
    const config = readTableConfig({ STAGE: 'local', TABLE_NAME: name, DYNAMODB_ENDPOINT: endpoint });
    const parts = await openParts(config, NO_RULES);
    return await work(parts).finally(() => parts.client.destroy());
  } finally {
    await stop();
  }
}
