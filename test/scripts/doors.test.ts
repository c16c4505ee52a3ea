// Where the dev server listens: a crowd comes in by many at a time, a port that others have is not shared with them, and nothing is left open.
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { connect } from 'node:net';
import { performance } from 'node:perf_hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { type Doors, openDoors } from '../../local/doors.ts';
import { Hint } from '../../scripts/run.ts';

const opened: Doors[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((doors) => doors.close()));
});

async function start(port = 0): Promise<Doors> {
  const doors = await openDoors(port, (_, res) => void res.end('here'));
  opened.push(doors);
  return doors;
}

const CROWD = 64;

describe('the doors of the dev server', () => {
  it.runIf(process.platform === 'linux')('let several of a crowd in with each turn of the loop', async () => {
    const { port } = await start();
    const turns = new Set<number>();
    let inside = 0;
    const count = (): void => {
      inside += 1;
      turns.add(performance.nodeTiming.uvMetricsInfo.loopCount);
    };
    subscribe('net.server.socket', count);
    const crowd = Array.from({ length: CROWD }, () => connect(port, '127.0.0.1'));
    await expect.poll(() => inside).toBe(CROWD);
    unsubscribe('net.server.socket', count);
    expect(turns.size).toBeLessThan(CROWD / 2);
    for (const one of crowd) one.destroy();
  });

  it('answer whichever of them a connection came in by', async () => {
    const { port } = await start();
    const answers = await Promise.all(
      Array.from({ length: CROWD }, async () => (await fetch(`http://127.0.0.1:${port}`, { headers: { connection: 'close' } })).text()),
    );
    expect(new Set(answers)).toEqual(new Set(['here']));
  });

  it('are not shared with another server', async () => {
    const { port } = await start();
    await expect(start(port)).rejects.toThrow(
      new Hint(`Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`),
    );
  });

  it('close behind who does not go, and leave the port to the next', async () => {
    const { port, close } = await start();
    const lingering = Array.from({ length: CROWD }, () => connect(port, '127.0.0.1').resume());
    // Who was not let in yet is told by an error.
    const gone = lingering.map((one) => new Promise((resolve) => one.on('error', () => undefined).on('close', resolve)));
    await Promise.all(lingering.map((one) => new Promise((resolve) => one.on('connect', resolve))));
    opened.pop();
    await close();
    await Promise.all(gone);
    expect((await start(port)).port).toBe(port);
  });
});
