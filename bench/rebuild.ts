// `node bench/rebuild.ts --data /tmp/city`: all counters of a seeded city made anew, on a copy of it; prints a table, and whether the rows are the same bytes.

import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { dataDirOf, LOCAL_TABLE } from '../local/data-dir.ts';
import { readArgs } from '../scripts/arguments.ts';
import { atPlace } from '../scripts/place.ts';
import { Hint, run } from '../scripts/run.ts';
import type { Parts } from '../src/parts.ts';
import { boardOf, CountItem } from '../src/platform/stream/counts.ts';
import { generationsOf } from '../src/platform/stream/generation.ts';
import { throughAll } from '../src/platform/stream/rebuild.ts';
import { contextOfProjector, rebuildAll, recountAll } from '../src/projections.ts';
import { type FileScans, scansFromFile } from './scans.ts';

const tableOf = (parts: Parts) => contextOfProjector(parts, '').table;

/** Every row that is told now, in the order of boards and rows, as one text. */
async function rowsTold(parts: Parts): Promise<string> {
  const table = tableOf(parts);
  const beginning = boardOf((await generationsOf(table)).active, '');
  const told: [string, unknown][] = [];
  await throughAll(
    () => table,
    4,
    [CountItem.type],
    async (rows) => {
      for (const { pk, sk, body } of CountItem.among(rows))
        if (pk.startsWith(beginning)) told.push([`${pk.slice(beginning.length)} ${sk}`, body]);
    },
  );
  return JSON.stringify(told.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

interface Spent {
  seconds: number;
  cpu: number;
  calls: Map<string, number>;
}

async function spentOn(parts: Parts, scans: FileScans, work: () => Promise<unknown>): Promise<Spent> {
  const calls = new Map<string, number>();
  const end = parts.client.use((attempt, next) => {
    calls.set(attempt.verb, (calls.get(attempt.verb) ?? 0) + 1);
    return next(attempt);
  });
  const [begun, before, reading] = [performance.now(), process.cpuUsage(), scans.cpu()];
  await work().finally(end);
  const { user, system } = process.cpuUsage(before);
  return { seconds: (performance.now() - begun) / 1_000, cpu: (user + system) / 1_000_000 - (scans.cpu() - reading), calls };
}

async function measure(parts: Parts, scans: FileScans, segments: number): Promise<void> {
  const { items, bytes } = scans.size();
  console.log(`${items.toLocaleString('en')} items in the table, ${(bytes / 1_048_576).toFixed(0)} MB.\n`);
  parts.client.use(scans.layer);
  console.log(
    '| what | facts | s | facts a second | CPU, s | CPU, ms a fact | calls of the table |\n| --- | --: | --: | --: | --: | --: | --- |',
  );
  const before = await rowsTold(parts);
  let faults = 0;
  const tell = (): void => {
    faults += 1;
  };
  for (const [what, work] of [
    ['rebuilt', () => rebuildAll(parts, tell, { segments, settleMs: 0 })],
    ['counted without writing', () => recountAll(parts, segments)],
  ] as const) {
    let facts = 0;
    const { seconds, cpu, calls } = await spentOn(parts, scans, async () => {
      ({ facts } = await work());
    });
    const each = [...calls].map(([verb, n]) => `${verb} ${n}`).join(', ');
    const cells = [what, facts, seconds.toFixed(1), Math.round(facts / seconds), cpu.toFixed(1), ((cpu / facts) * 1_000).toFixed(2), each];
    console.log(`| ${cells.join(' | ')} |`);
  }
  const after = await rowsTold(parts);
  console.log(
    `\nRows before and after: ${before === after ? 'the same bytes' : 'NOT the same'} (${after.length.toLocaleString('en')} characters); ${faults} set aside.`,
  );
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
  console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.versions.node}, load beforehand ${(loadavg()[0] ?? 0).toFixed(1)}`);
  const copy = mkdtempSync(join(tmpdir(), 'semarang-rebuild-'));
  try {
    cpSync(source.path, copy, { recursive: true, filter: (file) => basename(file) !== 'server.json' });
    const { database } = dataDirOf({ DATA_DIR: copy });
    await atPlace({ DATA_DIR: copy }, (parts) => measure(parts, scansFromFile(database, LOCAL_TABLE), Number(values.segments)));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});
