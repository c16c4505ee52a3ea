// What is measured: the product's bundle, and each peer twice, with the product's duties and without; every one a process of its own.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { IssuerConfig } from '../../src/config.ts';
import { told } from '../child.ts';
import { cpuOf, cpuWithChildren } from '../load.ts';
import type { Kind } from './documents.ts';
import type { Given } from './given.ts';
import type { Postgres } from './postgres.ts';

/** Equal duties: as the product, the token is verified and one line tells of each request. */
export const STACKS = ['product', 'postgraphile', 'postgraphile bare', 'mercurius', 'mercurius bare'] as const;
export type StackName = (typeof STACKS)[number];

/** Cities of several sizes are told apart by names of their own. */
export interface Stack<Name extends string = StackName> {
  name: Name;
  kind: Kind;
  hasDuties: boolean;
  url: string;
  child: ChildProcess;
  /** Where its lines go. */
  log: string;
  /** CPU so far, ms. */
  cpu(): { server: number; database: number };
  stop(): Promise<void>;
}

const here = (...names: string[]): string => join(import.meta.dirname, ...names);

/** Packages of the peers are not the product's. */
export const arePeersInstalled = (): boolean => existsSync(here('node_modules', 'postgraphile'));

interface Wanted {
  name: StackName;
  file: string;
  env: NodeJS.ProcessEnv;
  /** Directory of the logs. */
  dir: string;
  database: () => number;
}

async function start({ name, file, env, dir, database }: Wanted): Promise<Stack> {
  const log = join(dir, `${name.replace(' ', '-')}.log`);
  const out = openSync(log, 'w');
  const child = fork(file, {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...env },
    execArgv: [],
    stdio: ['ignore', out, 'inherit', 'ipc'],
  });
  closeSync(out);
  const { port } = await told<{ port: number }>(child);
  const pid = child.pid as number;
  return {
    ...{ name, kind: name.split(' ')[0] as Kind, hasDuties: !name.endsWith('bare'), url: `http://127.0.0.1:${port}`, child, log },
    cpu: () => ({ server: cpuOf(pid), database: database() }),
    async stop() {
      const gone = once(child, 'exit');
      if (child.connected) child.disconnect();
      if (child.exitCode === null && child.signalCode === null) await gone;
    },
  };
}

export interface ProductPlace {
  /** The bundle's file. */
  bundle: string;
  env: NodeJS.ProcessEnv;
  enginePid: number;
  dir: string;
}

export const startProduct = ({ bundle, env, enginePid, dir }: ProductPlace): Promise<Stack> =>
  start({
    ...{ name: 'product', dir, file: here('..', 'lambda.ts') },
    env: { ...env, BUNDLE: pathToFileURL(bundle).href },
    database: () => cpuOf(enginePid),
  });

export function startPeer(
  name: Exclude<StackName, 'product'>,
  { url: databaseUrl, pid }: Postgres,
  { issuer, audience, jwksUri }: IssuerConfig,
  dir: string,
): Promise<Stack> {
  const [kind, isBare] = name.split(' ');
  const peer: Given = { databaseUrl, issuer, audience, jwksUri, hasDuties: !isBare };
  return start({
    ...{ name, dir, file: here('servers', `${kind}.ts`) },
    env: { PEER: JSON.stringify(peer), GRAPHILE_ENV: 'production' },
    database: () => cpuWithChildren(pid),
  });
}
