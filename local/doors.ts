// Where the dev server listens: behind several doors at once, since a process takes in one connection a door with each turn of its loop.
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createDoor, type Server } from 'node:net';
import { Hint } from '../scripts/run.ts';

/**
 * libuv takes one connection of each listening socket a turn (libuv pull request 3696). Under load a turn lasts 20 to 100 ms: by one door 10 to
 * 50 of a crowd come in a second. All others wait in the kernel, where no limiter sees them and nobody tells them to come again.
 */
const DOORS = 16;
/** Connections before each door. Past Node's own 511 a crowd knocks in vain and tries again after 1, 3, 7 and 15 seconds. */
const BACKLOG = 4_096;
/** Only there the kernel spreads a crowd over all doors of a port. */
const SPREADS = process.platform === 'linux';
/** Longer than browsers and gateways keep one that is idle: what is just being sent to is not closed. */
const KEPT_OPEN_MS = 75_000;

export interface Doors {
  port: number;
  /** Requests under way may finish; connections that are merely kept open are not waited for. */
  close(): Promise<void>;
}

/** @param port 0 = any free one. @throws Hint where it cannot be had */
export async function openDoors(port: number, listener: RequestListener): Promise<Doors> {
  const server = createServer({ keepAliveTimeout: KEPT_OPEN_MS }, listener);
  if (SPREADS && port !== 0) await tryAlone(port);
  const doors: Server[] = [server];
  const shut = () => Promise.all(doors.map(close));
  const given = await open(server, port, SPREADS);
  try {
    while (SPREADS && doors.length < DOORS) {
      const door = createDoor({ allowHalfOpen: true, noDelay: true }, (socket) => void server.emit('connection', socket));
      await open(door, given, true);
      doors.push(door);
    }
  } catch (error) {
    await shut();
    throw error;
  }
  return {
    port: given,
    async close() {
      const closed = shut();
      server.closeIdleConnections();
      const late = setTimeout(() => server.closeAllConnections(), 3_000);
      await closed;
      clearTimeout(late);
    },
  };
}

/** Doors that share a port do not notice each other, also those of another server: one that shares it with nobody does. @throws Hint */
async function tryAlone(port: number): Promise<void> {
  const door = createDoor();
  await open(door, port, false);
  await close(door);
}

/** Returns the port. @throws Hint */
async function open(door: Server, port: number, reusePort: boolean): Promise<number> {
  try {
    door.listen({ port, host: '127.0.0.1', backlog: BACKLOG, reusePort });
    await once(door, 'listening');
    return (door.address() as AddressInfo).port;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw new Hint(`Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`);
    if (code === 'EACCES') throw new Hint(`Port ${port} needs more rights than you have. Choose one above 1023: PORT=4000 npm start`);
    throw error;
  }
}

async function close(door: Server): Promise<void> {
  const closed = once(door, 'close');
  door.close();
  await closed;
}
