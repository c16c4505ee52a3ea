// `npm run province`: several regions, the province's gateway in front of them, and the page that looks at them through it.

import { seedRegions } from '../examples/provincial-dashboard/seed.ts';
import { startDashboard } from '../examples/provincial-dashboard/start.ts';
import { dataDirOf, portOf } from '../local/data-dir.ts';
import { onceOrphaned } from '../local/parent.ts';
import { progressBar } from '../local/progress-bar.ts';
import { readArgs } from './arguments.ts';
import { run } from './run.ts';

/** What is written at the moment of a stop is through long before. */
const STOP_MS = 10_000;

await run(async () => {
  readArgs({
    command: 'npm run province',
    does: 'Starts several regions on this machine, the gateway of their province, and a page that looks at them through it.',
    environment: {
      PORT: 'where the page listens (default 4100)',
      DATA_DIR: 'where the regions are kept (default .data-province)',
    },
  });
  const env = { ...process.env, DATA_DIR: process.env.DATA_DIR || '.data-province', PORT: process.env.PORT || '4100' };
  const dataDir = dataDirOf(env);
  const stopping = new AbortController();
  let close = async (): Promise<void> => undefined;
  const stop = async (): Promise<void> => {
    // Whoever asks twice does not want to wait.
    if (stopping.signal.aborted) process.exit(1);
    stopping.abort();
    // A count under way cannot be cut short, and is made anew at the next start: nobody waits for it. The engine ends with this process.
    setTimeout(() => process.exit(0), STOP_MS).unref();
    await close();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  onceOrphaned(stop);
  const begun = performance.now();
  const dashboard = await startDashboard({
    dataDir,
    port: portOf(env),
    seed: seedRegions(progressBar()),
    tell: (step) => console.log(`  ${step}`),
    stopped: stopping.signal,
  }).catch((error: unknown) => {
    if (!stopping.signal.aborted) throw error;
    console.log('\n  Stopped. What was written is kept: the next start goes on from there.');
    process.exit(0);
  });
  close = async () => {
    await dashboard.close();
    process.exit(0);
  };
  console.log(`
  Ready after ${((performance.now() - begun) / 1000).toFixed(0)} s.
  The page of the province:  ${dashboard.url}
  Gateway     POST ${dashboard.gatewayUrl}
  Data: ${dataDir.path} (kept; remove the folder for another start).  Stop: Ctrl-C
`);
});
