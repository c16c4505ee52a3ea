// The engine of a laptop: which one is taken, that it is real, and that it never outlives whoever started it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import {
  DeleteTableCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
  ListTablesCommand,
} from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bundledBinary, chooseEngine, createTable, type Engine, engineClient, ensureTable, startEngine } from '../../local/engine.ts';
import { revived } from '../../local/revived.ts';
import { Hint } from '../../scripts/run.ts';
import { TABLE } from '../../src/platform/store/shape.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'engine-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** An orphan that has ended stays a zombie until the machine's first process looks after it. */
const isAlive = (pid: number): boolean => {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};

async function goneSoon(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 200 && isAlive(pid); tries += 1) await sleep(25);
  return !isAlive(pid);
}

describe('the choice of the engine', () => {
  const installed = '/package/dynoxide';

  it('takes the one that DYNAMODB_ENDPOINT names before any other', () => {
    expect(chooseEngine({ DYNAMODB_ENDPOINT: 'http://127.0.0.1:8000', PATH: folder }, installed)).toEqual({
      endpoint: 'http://127.0.0.1:8000',
    });
  });

  it('takes the bundled one before one on the PATH', () => {
    writeFileSync(join(folder, 'dynoxide'), '');
    chmodSync(join(folder, 'dynoxide'), 0o755);
    expect(chooseEngine({ PATH: folder }, installed)).toEqual({ binary: installed });
  });

  it('takes one on the PATH where none is bundled for the machine, if it can be run', () => {
    writeFileSync(join(folder, 'dynoxide'), '');
    expect(() => chooseEngine({ PATH: folder }, null)).toThrow();
    chmodSync(join(folder, 'dynoxide'), 0o755);
    expect(chooseEngine({ PATH: `/nowhere:${folder}` }, null)).toEqual({ binary: join(folder, 'dynoxide') });
  });

  it.each([
    ['linux', 'x64', 'npm install --include=optional'],
    ['linux', 'arm64', 'npm install --no-save @dynoxide/linux-arm64'],
    ['win32', 'x64', 'npm install --no-save @dynoxide/win32-x64'],
    ['darwin', 'arm64', 'brew install nubo-db/tap/dynoxide'],
    ['freebsd', 'x64', 'docker run -d -p 8000:8000 amazon/dynamodb-local'],
  ])('on %s-%s without one is a hint with the one command to type', (platform, arch, command) => {
    const hint = expect.objectContaining({ constructor: Hint, message: expect.stringContaining(`\n  ${command}\n`) });
    expect(() => chooseEngine({ PATH: folder }, null, { platform, arch })).toThrow(hint);
  });

  it('finds the package of this machine, whichever it is, and the name a program has there', () => {
    for (const [platform, program] of [
      ['darwin', 'dynoxide'],
      ['win32', 'dynoxide.exe'],
    ] as const) {
      writeFileSync(join(folder, program), '', { mode: 0o755 });
      const asked: string[] = [];
      const resolve = (id: string) => {
        asked.push(id);
        return join(folder, 'package.json');
      };
      expect(bundledBinary(resolve, { platform, arch: 'arm64' })).toBe(join(folder, program));
      expect(asked).toEqual([`@dynoxide/${platform}-arm64/package.json`]);
    }
  });

  it('starts nothing, and stops nothing, where the engine is somebody else’s', async () => {
    const engine = await startEngine({ env: { DYNAMODB_ENDPOINT: 'http://127.0.0.1:9' } });
    expect(engine).toMatchObject({ endpoint: 'http://127.0.0.1:9', pid: null });
    await engine.stop();
  });
});

describe('an engine', () => {
  it('is gone when stop returns, and has kept its tables in the file', async () => {
    const dbPath = join(folder, 'city.db');
    const first = await startEngine({ dbPath });
    const client = engineClient(first.endpoint);
    expect(await ensureTable(client, 'semarang-test')).toBe(true);
    client.destroy();
    await first.stop();
    expect(isAlive(Number(first.pid))).toBe(false);

    const second = await startEngine({ dbPath });
    const again = engineClient(second.endpoint);
    expect(await ensureTable(again, 'semarang-test')).toBe(false);
    again.destroy();
    await second.stop();
  });

  it('of a file is started again where it is killed, at its address and with its tables, as often as that happens', {
    timeout: 60_000,
  }, async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    const engine = await startEngine({ dbPath: join(folder, 'city.db') });
    const client = engineClient(engine.endpoint, 1);
    await ensureTable(client, 'semarang-test');
    for (const _ of [1, 2]) {
      const killed = Number(engine.pid);
      process.kill(killed, 'SIGKILL');
      await expect.poll(() => engine.pid, { timeout: 20_000 }).not.toBe(killed);
      expect(await ensureTable(client, 'semarang-test')).toBe(false);
    }
    expect(said.mock.calls.flat().some((text) => /has ended \(SIGKILL\)\. It is started again/.test(text))).toBe(true);
    client.destroy();
    const last = Number(engine.pid);
    await engine.stop();
    expect(isAlive(last)).toBe(false);
    said.mockRestore();
  });

  it('in memory is not: an empty table would answer for what is lost', async () => {
    const engine = await startEngine();
    const killed = Number(engine.pid);
    process.kill(killed, 'SIGKILL');
    expect(await goneSoon(killed)).toBe(true);
    await sleep(500);
    await expect(engineClient(engine.endpoint, 1).send(new ListTablesCommand({}))).rejects.toThrow('ECONNREFUSED');
    await engine.stop();
  });

  it('that starts and soon ends is started again after longer and longer, and told of once', async () => {
    const said: string[] = [];
    const begun = performance.now();
    let starts = 0;
    const brief = () => ({ pid: 1, gone: Promise.resolve('exit code 1'), stop: async () => undefined });
    const again = async () => {
      starts += 1;
      return brief();
    };
    const kept = revived(brief(), again, (text) => said.push(text));
    await expect.poll(() => starts, { timeout: 20_000 }).toBe(3);
    await kept.stop();
    // A hundred milliseconds, two hundred, four hundred: no sooner, whatever the machine does.
    expect(performance.now() - begun).toBeGreaterThan(690);
    expect(said).toEqual([expect.stringMatching(/has ended \(exit code 1\)/)]);
  });

  it('that does not come back is tried again, told once for each reason, and given up when it is to stop', async () => {
    const said: string[] = [];
    let tries = 0;
    const nothing = { pid: 1, gone: Promise.resolve('exit code 1'), stop: async () => undefined };
    const kept = revived(
      nothing,
      async () => {
        tries += 1;
        throw new Error('It does not start.');
      },
      (text) => said.push(text),
    );
    await expect.poll(() => tries, { timeout: 5_000 }).toBeGreaterThan(2);
    await kept.stop();
    const by = tries;
    await sleep(300);
    expect([tries, said]).toEqual([by, [expect.stringContaining('exit code 1'), 'It does not start.']]);
  });

  it('tells what is wrong when it cannot start', async () => {
    await expect(startEngine({ dbPath: join(folder, 'missing', 'city.db') })).rejects.toThrow(
      /does not start: .*unable to open database file/,
    );
  });

  const starter = `
    import { startEngine } from ${JSON.stringify(fileURLToPath(new URL('../../local/engine.ts', import.meta.url)))};
    const engine = await startEngine();
    console.log(engine.pid);
    process.argv[1] === 'throw' ? setTimeout(() => { throw new Error('uncaught'); }, 50) : setInterval(() => {}, 1_000);
  `;

  async function startedByAnother(...args: string[]) {
    const parent = spawn(process.execPath, ['--input-type=module', '--eval', starter, ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
    const [line] = await once(parent.stdout, 'data');
    return { parent, pid: Number(String(line)) };
  }

  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('dies with its parent when that is ended by %s', async (signal) => {
    const { parent, pid } = await startedByAnother();
    expect(isAlive(pid)).toBe(true);
    parent.kill(signal);
    expect(await goneSoon(pid)).toBe(true);
  });

  it('dies with its parent when that falls over an exception', async () => {
    const { pid } = await startedByAnother('throw');
    expect(pid).toBeGreaterThan(0);
    expect(await goneSoon(pid)).toBe(true);
  });

  it('does not keep a process alive that has nothing else to do', async () => {
    const parent = spawn(process.execPath, ['--input-type=module', '--eval', starter.replace(/process\.argv.*$/m, '')], {
      stdio: 'ignore',
    });
    expect(await once(parent, 'exit')).toEqual([0, null]);
  });
});

describe('the table', () => {
  let engine: Engine;
  let client: DynamoDBClient;
  beforeEach(async () => {
    engine = await startEngine();
    client = engineClient(engine.endpoint);
  });
  afterEach(async () => {
    client.destroy();
    await engine.stop();
  });

  it('is made as the shape says: on demand, with cards in its indexes and a time to live', async () => {
    await createTable(client, 'semarang-test');
    const { Table } = await client.send(new DescribeTableCommand({ TableName: 'semarang-test' }));
    const { TimeToLiveDescription } = await client.send(new DescribeTimeToLiveCommand({ TableName: 'semarang-test' }));
    expect(Table).toMatchObject({
      BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST' },
    });
    expect(Table?.GlobalSecondaryIndexes?.map((index) => index.IndexName).sort()).toEqual([...TABLE.indexes]);
    for (const index of Table?.GlobalSecondaryIndexes ?? []) {
      expect(index.Projection?.ProjectionType).toBe('INCLUDE');
      expect(index.Projection?.NonKeyAttributes?.toSorted()).toEqual([...TABLE.projected].toSorted());
    }
    expect(TimeToLiveDescription).toMatchObject({ TimeToLiveStatus: 'ENABLED', AttributeName: TABLE.ttl });
  });

  it('is made once, however often it is asked for, and anew after it was dropped', async () => {
    expect([await ensureTable(client, 'semarang-test'), await ensureTable(client, 'semarang-test')]).toEqual([true, false]);
    await client.send(new DeleteTableCommand({ TableName: 'semarang-test' }));
    expect(await ensureTable(client, 'semarang-test')).toBe(true);
  });
});
