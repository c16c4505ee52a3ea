// `node bench/campaign.ts`: one campaign from its first day to its last through the API's schema; then everything is checked in the table.
import { cpus, loadavg } from 'node:os';
import { readArgs } from '../scripts/arguments.ts';
import { run } from '../scripts/run.ts';
import type { App } from '../src/app.ts';
import { openApp } from './app.ts';
import { FORGOTTEN, forget, funnels, remembered, stillReads } from './campaign/forget.ts';
import { broken } from './campaign/invariants.ts';
import { play } from './campaign/play.ts';
import type { Campaign } from './campaign/prepare.ts';
import { report, stages } from './campaign/report.ts';
import { snapshotOf } from './campaign/snapshot.ts';
import { openStore } from './campaign/store.ts';

const { values } = readArgs({
  command: 'node bench/campaign.ts',
  does: 'One campaign from its first day to its last; then everything is checked in the table.',
  options: {
    pppk: { type: 'boolean', default: false, help: 'of PPPK, where it is one of CPNS otherwise' },
    formations: { type: 'string', default: '40', help: 'how many formations' },
    applicants: { type: 'string', default: '15000', help: 'how many people apply' },
    seed: { type: 'string', default: '2026', help: 'of the random numbers' },
    'at-once': { type: 'string', default: '12', help: 'requests at once' },
  },
});
const size = {
  kind: values.pppk ? ('PPPK' as const) : ('CPNS' as const),
  formations: Number(values.formations),
  applicants: Number(values.applicants),
  seed: Number(values.seed),
};
const progress = (line: string): void => console.error(`${new Date().toISOString().slice(11, 19)} ${line}`);

/** The table as it was played; what it holds is let go before the next snapshot. */
async function played(app: App, campaign: Campaign): Promise<string[]> {
  const table = await snapshotOf(app);
  console.log(report(campaign, table));
  return broken(campaign, table);
}

/** Two years later: the same numbers, and nobody. */
async function forgotten(app: App, campaign: Campaign): Promise<string[]> {
  const before = await funnels(campaign, FORGOTTEN);
  const { batches, kept } = await forget(campaign);
  const after = await funnels(campaign, FORGOTTEN);
  console.log(stages(campaign, 'numbers', 'retention'));
  console.log(`${batches} batches; ${kept} hired applicants are kept.`);
  campaign.desk.stage('check');
  const same = JSON.stringify(after) === JSON.stringify(before);
  const left = remembered(campaign, await snapshotOf(app));
  return [...(same ? [] : ['The numbers are others after anonymising.']), ...left, ...(await stillReads(campaign))];
}

await run(async () => {
  const load = loadavg()[0] ?? 0;
  const store = openStore();
  const { app, stop } = await openApp({ localFile: store.localFile }, { toFile: true });
  try {
    const processor = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}`;
    console.log(`${processor}; load of the machine beforehand ${load.toFixed(1)}`);
    const campaign = await play(app, store, size, { atOnce: Number(values['at-once']), progress });
    const problems = [...(await played(app, campaign)), ...(await forgotten(app, campaign))];
    for (const problem of problems.slice(0, 50)) console.error(problem);
    if (problems.length > 0) throw new Error(`${problems.length} invariants are broken.`);
    console.log('All invariants hold.');
  } finally {
    await stop();
  }
});
