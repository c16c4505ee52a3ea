// `npm run reset`: clears the data of the laptop; refuses while a server runs on it.
import { DeleteTableCommand } from '@aws-sdk/client-dynamodb';
import { clearDataDir, dataDirOf, LOCAL_TABLE } from '../local/data-dir.ts';
import { engineClient, isLoopback, useLocalCredentials } from '../local/engine.ts';
import { readArgs } from './arguments.ts';
import { run } from './run.ts';

/** The table of an engine that we do not run lies outside the data directory, and its key with it would be lost. */
async function dropTable(endpoint: string): Promise<void> {
  if (!isLoopback(endpoint)) return console.log(`The table ${LOCAL_TABLE} in ${endpoint} is not on this machine, and is left alone.`);
  useLocalCredentials(endpoint);
  const client = engineClient(endpoint);
  await client.send(new DeleteTableCommand({ TableName: LOCAL_TABLE })).catch((error: Error) => {
    if (error.name !== 'ResourceNotFoundException') throw error;
  });
  client.destroy();
}

await run(async () => {
  readArgs({
    command: 'npm run reset',
    does: 'Removes the data of the laptop; the next start writes a new city.',
    environment: { DATA_DIR: 'which data (default .data)' },
  });
  const dir = dataDirOf(process.env);
  console.log(
    clearDataDir(dir) ? `Removed ${dir.path}. \`npm start\` makes a new city.` : `Nothing to remove: ${dir.path} is not there, or empty.`,
  );
  if (process.env.DYNAMODB_ENDPOINT) await dropTable(process.env.DYNAMODB_ENDPOINT);
});
