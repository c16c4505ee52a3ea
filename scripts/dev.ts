// `npm start`: the whole backend on this machine, with a demo city that stays until `npm run reset`.

import { dataDirOf, portOf } from '../local/data-dir.ts';
import { type DevServer, startDevServer } from '../local/dev-server.ts';
import { FIRST_QUERY } from '../local/explorer/examples/organisation.ts';
import { readableLog } from '../local/log.ts';
import { onceOrphaned } from '../local/parent.ts';
import { loadPersonas } from '../local/personas.ts';
import { progressBar } from '../local/progress-bar.ts';
import { madeFor, seedDemo } from '../seed/demo.ts';
import { addDays, legalDay } from '../src/platform/rules/calendar.ts';
import { readArgs } from './arguments.ts';
import { run } from './run.ts';

const dataDir = dataDirOf(process.env);

const SERVER_ENVIRONMENT = {
  PORT: 'where it listens (default 4000)',
  DATA_DIR: 'where it keeps its data (default .data)',
  DYNAMODB_ENDPOINT: 'another engine than the embedded one',
  TRUSTED_DOCUMENTS: 'off, allow or enforce: registered documents of a frontend',
  TRUSTED_DOCUMENTS_FOLDER: 'folder of their manifests (*.json)',
  ABSENCE_STEP_MS: 'milliseconds that set the time of answers that there is nothing, 0 to 1000 (default 100)',
  CHALLENGE: 'off or proof-of-work: what a writing without a login brings along',
  CHALLENGE_SECONDS: 'most seconds of it on a slow phone, 1 to 60 (default 10)',
  LOG: 'json: the log as in the cloud',
};

function welcome({ url }: DevServer): string {
  const personas = loadPersonas(dataDir.path).map(({ name }) => name);
  const elsewhere = process.env.DATA_DIR ? `DATA_DIR='${dataDir.path}' ` : '';
  return `
  ASN Kota Semarang is ready:  ${url}
  Data: ${dataDir.path} (kept; \`npm run reset\` clears it).  Stop: Ctrl-C

  Explorer    ${url}/
  GraphQL     POST ${url}/graphql
  Health      ${url}/health
  Personas    ${wrapped(personas, 14)}
              who they are: npm run token

  A first query, to paste into another terminal:

curl -s ${url}/graphql \\
  -H "authorization: Bearer $(${elsewhere}npm run --silent token -- staff)" \\
  -H 'content-type: application/json' \\
  -d '${JSON.stringify({ query: FIRST_QUERY.replaceAll(/\s+/g, ' ').trim() })}'
${ageHint(new Date().toISOString())}`;
}

/** Days after which phases and deadlines of the demo begin to be over. */
const FITS_DAYS = 28;

/** What to do about a city of another season; empty where it still fits. */
function ageHint(now: string): string {
  const day = legalDay(madeFor(dataDir.path) ?? now);
  const fits = addDays(day, FITS_DAYS) >= legalDay(now) && day.slice(0, 4) === legalDay(now).slice(0, 4);
  return fits
    ? ''
    : `\n  This demo was made for ${day}, and many of its deadlines are over. One for today: npm run reset, then npm start\n`;
}

/** Names side by side, in lines that fit a terminal. */
function wrapped(names: readonly string[], indent: number): string {
  const lines = [''];
  for (const name of names) {
    const line = lines.at(-1) ?? '';
    if (line.length + name.length > 80) lines.push(name);
    else lines[lines.length - 1] = line === '' ? name : `${line}, ${name}`;
  }
  return lines.join(`,\n${' '.repeat(indent)}`);
}

function stopOnSignal(server: DevServer): void {
  let asked = 0;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, async () => {
      asked += 1;
      // Whoever asks twice does not want to wait.
      if (asked > 1) process.exit(1);
      await server.stop();
      process.exit(0);
    });
  }
}

/** A log that finds no room on its disk ends nobody's work; who listened and has gone, does. */
function outliveLog(): void {
  for (const out of [process.stdout, process.stderr])
    out.on('error', ({ code }: NodeJS.ErrnoException) => {
      if (code === 'EPIPE') process.exit(1);
    });
}

/** A seed that was cut short goes on at the next start. */
function unlessStopped(error: unknown): void {
  if (!(error instanceof Error && error.name === 'AbortError')) throw error;
}

await run(async () => {
  readArgs({
    command: 'npm start',
    does: 'Starts the whole backend on this machine, with a demo city that is written at the first start and kept.',
    environment: SERVER_ENVIRONMENT,
  });
  onceOrphaned(() => process.exit(1));
  outliveLog();
  const server = await startDevServer({
    port: portOf(process.env),
    dataDir,
    ...(process.env.LOG !== 'json' && { overrides: { log: readableLog() } }),
    seed: (app, options) => seedDemo(app, { ...options, tick: progressBar() }),
  });
  stopOnSignal(server);
  onceOrphaned(() => process.kill(process.pid, 'SIGTERM'));
  console.log(welcome(server));
  const before = performance.now();
  const whole = await server.seeded.then(() => true, unlessStopped);
  // Nobody who starts a city that is there already needs to be told that it is.
  if (whole && performance.now() - before > 100) console.log('  The other agencies of the city are there as well now.\n');
});
