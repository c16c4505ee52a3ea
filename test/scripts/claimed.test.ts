// A data directory is one server's, as long as that lives: of many that come at once, and whatever the last one has left behind.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { claimDataDir, type DataDir, dataDirOf, openDataDir, runningServer } from '../../local/data-dir.ts';

const URL_OF_CRASHED = 'http://127.0.0.1:4000';
let dataDir: DataDir;
beforeEach(() => {
  dataDir = dataDirOf({ DATA_DIR: mkdtempSync(join(tmpdir(), 'claimed-')) });
  openDataDir(dataDir);
});
afterEach(() => rmSync(dataDir.path, { recursive: true }));

const left = (pid: number): void => writeFileSync(join(dataDir.path, 'server.json'), JSON.stringify({ pid, url: URL_OF_CRASHED }));

it('a number that has gone to another program of Node is no server', () => {
  left(process.pid);
  expect(runningServer(dataDir)).toBeNull();
  const free = claimDataDir(dataDir, 'http://127.0.0.1:4001');
  expect(runningServer(dataDir)).toEqual({ pid: process.pid, url: 'http://127.0.0.1:4001' });
  expect(() => claimDataDir(dataDir, URL_OF_CRASHED)).toThrow(/A server already runs on .*4001, process/);
  free();
  expect(runningServer(dataDir)).toBeNull();
});

/** Claims when its line comes, and holds until its input ends. */
const CLAIMS = `
  import { claimDataDir, dataDirOf } from ${JSON.stringify(join(import.meta.dirname, '../../local/data-dir.ts'))};
  const dir = dataDirOf(process.env);
  console.log('here');
  process.stdin.once('data', () => {
    try { globalThis.free = claimDataDir(dir, 'http://127.0.0.1:' + process.pid); console.log('mine'); } catch (error) { console.log(error.message); }
    console.log('done');
  });`;

it('of several that start at once where one has crashed, one serves; killed, it holds nothing', { timeout: 120_000 }, async () => {
  left(2 ** 22 + 1);
  const processes = Array.from({ length: 6 }, () => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', CLAIMS], {
      env: { ...process.env, DATA_DIR: dataDir.path },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString();
    });
    return { child, said: () => said, all: text(child.stdout) };
  });
  const everybody = (word: string) => () => processes.every(({ said }) => said().includes(word));
  await expect.poll(everybody('here'), { timeout: 60_000 }).toBe(true);
  for (const { child } of processes) child.stdin.write('now\n');
  await expect.poll(everybody('done'), { timeout: 60_000 }).toBe(true);
  const claimed = processes.filter(({ said }) => said().includes('mine'));
  const refused = processes.filter(({ said }) => said().includes('A server already runs on'));
  expect([claimed.length, refused.length]).toEqual([1, 5]);
  expect(runningServer(dataDir)?.pid).toBe(claimed[0]?.child.pid);
  for (const { child } of processes) child.kill('SIGKILL');
  await Promise.all(processes.map(({ all }) => all));
  expect(runningServer(dataDir)).toBeNull();
});
