// Where a command that works on the table finds it: a stage that the environment names, or this laptop's data with the server stopped.

import { existsSync } from 'node:fs';
import { dataDirOf, LOCAL_TABLE, refuseSecondServer } from '../local/data-dir.ts';
import { startEngine } from '../local/engine.ts';
import type { Config } from '../src/config.ts';
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
  refuseSecondServer(dataDir);
  const { endpoint, stop } = await startEngine({ dbPath: dataDir.database });
  return { endpoint, name: LOCAL_TABLE, stop };
}

export const PLACES = {
  TABLE_NAME: 'the table of a stage, with credentials of AWS; without it, that of this laptop',
  DATA_DIR: 'data of this laptop (default .data)',
};

/** What a job needs: nobody logs in, no file is stored. */
const configAt = ({ endpoint, name }: Place, env: NodeJS.ProcessEnv): Config => ({
  stage: 'local',
  tableName: name,
  dynamodbEndpoint: endpoint,
  issuers: [],
  dataKeyArn: env.DATA_KEY_ARN || undefined,
  localKeyFile: dataDirOf(env).keyFile,
  evidenceBucket: undefined,
  localEvidenceUrl: undefined,
  webOrigins: [],
  introspection: false,
  documents: { mode: 'off', folder: undefined },
});

/** Runs work on the parts of a job. @throws Hint where a stage is named without its key: a laptop's own would not open its key ring */
export async function atPlace<T>(env: NodeJS.ProcessEnv, work: (parts: Parts) => Promise<T>): Promise<T> {
  if (env.TABLE_NAME && !env.DYNAMODB_ENDPOINT && !env.DATA_KEY_ARN)
    throw new Hint(
      'DATA_KEY_ARN is missing: with TABLE_NAME it names the key that the stage seals with. Or run the job there: docs/operations.md',
    );
  const place = await placeOf(env);
  try {
    const parts = await openParts(configAt(place, env), NO_RULES);
    return await work(parts).finally(() => parts.client.destroy());
  } finally {
    await place.stop();
  }
}
