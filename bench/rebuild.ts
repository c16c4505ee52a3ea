// `node bench/rebuild.ts --data /tmp/city`: all counters of a seeded city made anew, on a copy of it; prints a table, and whether a second count says the same.

import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { dataDirOf, LOCAL_TABLE } from '../local/data-dir.ts';
import { readArgs, wholeNumber } from '../scripts/arguments.ts';
import { atPlace } from '../scripts/place.ts';
import { Hint, run } from '../scripts/run.ts';
import type { Parts } from '../src/parts.ts';
import { rebuildAll, recountAll } from '../src/projections.ts';
import { type FileScans, scansFromFile } from './scans.ts';

interface Spent {
  seconds: number;
  cpu: number;
  calls: Map<string, number>;
}

async function spentOn(parts: Parts, scans: FileScans, work: () => Promise<unknown>): Promise<Spent> {
  const calls = new Map<string, number>();
  const counting = parts.client.use((attempt, next) => {
    calls.set(attempt.verb, (calls.get(attempt.verb) ?? 0) + 1);
    return next(attempt);
  });
  const scanning = parts.client.use(scans.layer);
  const [begun, before, reading] = [performance.now(), process.cpuUsage(), scans.cpu()];
  await work().finally(() => {
    scanning();
    counting();
  });
  const { user, system } = process.cpuUsage(before);
  return { seconds: (performance.now() - begun) / 1_000, cpu: (user + system) / 1_000_000 - (scans.cpu() - reading), calls };
}

async function measure(parts: Parts, scans: FileScans, segments: number): Promise<void> {
  const { items, bytes } = scans.size();
  console.log(`${items.toLocaleString('en')} items in the table, ${(bytes / 1_048_576).toFixed(0)} MB.\n`);
  console.log(
    '| what | facts | s | facts a second | CPU, s | CPU, ms a fact | calls of the table |\n| --- | --: | --: | --: | --: | --: | --- |',
  );
  let [faults, differ] = [0, 0];
  const tell = (): void => {
    faults += 1;
  };
  for (const [what, work] of [
    ['rebuilt', () => rebuildAll(parts, tell, { segments, settleMs: 0 })],
    [
      'counted without writing',
      async () => {
        const recounted = await recountAll(parts, segments);
        differ = recounted.differ.length;
        return recounted;
      },
    ],
  ] as const) {
    let facts = 0;
    const { seconds, cpu, calls } = await spentOn(parts, scans, async () => {
      ({ facts } = await work());
    });
    const each = [...calls].map(([verb, n]) => `${verb} ${n}`).join(', ');
    const cells = [what, facts, seconds.toFixed(1), Math.round(facts / seconds), cpu.toFixed(1), ((cpu / facts) * 1_000).toFixed(2), each];
    console.log(`| ${cells.join(' | ')} |`);
  }
  console.log(`\n${faults} facts set aside; ${differ} rows tell otherwise than the second count.`);
}

await run(async () => {
  const { values } = readArgs({
    command: 'node bench/rebuild.ts',
    does: 'Measures how long all counters of a seeded city take to be made anew, on a copy; scans are answered from its file.',
    options: {
      data: { type: 'string', help: 'a seeded DATA_DIR, which stays as it is' },
      segments: { type: 'string', default: '4', help: 'parts of the table that are read side by side' },
    },
  });
  const source = dataDirOf({ DATA_DIR: values.data });
  if (!values.data || !existsSync(source.seeded))
    throw new Hint('--data: a city that was seeded. Make one: DATA_DIR=/tmp/city npm run seed');
  const segments = wholeNumber('segments', values.segments, 1);
  console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.versions.node}, load beforehand ${(loadavg()[0] ?? 0).toFixed(1)}`);
  const copy = mkdtempSync(join(tmpdir(), 'semarang-rebuild-'));
  try {
    cpSync(source.path, copy, { recursive: true, filter: (file) => basename(file) !== 'server.json' });
    const { database } = dataDirOf({ DATA_DIR: copy });
    await atPlace({ DATA_DIR: copy }, (parts) => measure(parts, scansFromFile(database, LOCAL_TABLE), segments));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});
