// `node bench/campaign.ts`: one campaign from its first day to its last through the API's schema; then everything is checked in the table.
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { run } from '../scripts/run.ts';
import { openApp } from './app.ts';
import { FORGOTTEN, forget, funnels, remembered, stillReads } from './campaign/forget.ts';
import { broken } from './campaign/invariants.ts';
import { play } from './campaign/play.ts';
import { report, stages } from './campaign/report.ts';
import { snapshotOf } from './campaign/snapshot.ts';
import { openStore } from './campaign/store.ts';

const { values } = parseArgs({
  options: {
    formations: { type: 'string', default: '40' },
    applicants: { type: 'string', default: '15000' },
    seed: { type: 'string', default: '2026' },
    'at-once': { type: 'string', default: '12' },
  },
});
const size = { formations: Number(values.formations), applicants: Number(values.applicants), seed: Number(values.seed) };
const progress = (line: string): void => console.error(`${new Date().toISOString().slice(11, 19)} ${line}`);

await run(async () => {
  const load = loadavg()[0] ?? 0;
  const store = openStore();
  const { app, stop } = await openApp({ localFile: store.localFile }, { toFile: true });
  try {
    const campaign = await play(app, store, size, { atOnce: Number(values['at-once']), progress });
    const table = await snapshotOf(app);
    const problems = broken(campaign, table);
    console.log(
      `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}; load of the machine beforehand ${load.toFixed(1)}`,
    );
    console.log(report(campaign, table));
    for (const problem of problems.slice(0, 50)) console.error(problem);
    const before = await funnels(campaign, FORGOTTEN);
    const { batches, kept } = await forget(campaign);
    const after = await funnels(campaign, FORGOTTEN);
    const late = [
      ...(JSON.stringify(after) === JSON.stringify(before) ? [] : ['The numbers are others after anonymising.']),
      ...remembered(campaign, await snapshotOf(app)),
      ...(await stillReads(campaign)),
    ];
    for (const problem of late.slice(0, 50)) console.error(problem);
    console.log(stages(campaign, 'numbers', 'retention'));
    console.log(`${batches} batches; ${kept} hired applicants are kept.`);
    const broke = problems.length + late.length;
    if (broke > 0) throw new Error(`${broke} invariants are broken.`);
    console.log('All invariants hold.');
  } finally {
    await stop();
  }
});
