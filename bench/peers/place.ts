// Where a run takes place: a copy of the city behind an engine of its own, the product's bundle, and tokens that everybody can verify.
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundleHandler, GRAPHQL_ENTRY } from '../../cdk/bundle.ts';
import { type DataDir, dataDirOf } from '../../local/data-dir.ts';
import { startEngine } from '../../local/engine.ts';
import { createIssuer, type Issuer } from '../../local/issuer.ts';
import { loadPersonas, type Persona, tokenOf } from '../../local/personas.ts';
import { random } from '../../seed/city/random.ts';
import type { IssuerConfig } from '../../src/config.ts';
import { copyCity, employeeToken } from '../city.ts';
import { environmentOf, type Place } from '../cold-start.ts';
import type { Shell } from '../load.ts';
import { makeCity } from './city.ts';
import { type Kind, QUESTIONS, type QuestionName } from './documents.ts';
import { bodyOf, type Subject } from './questions.ts';
import { type Stack, startProduct } from './stacks.ts';

export interface PeersPlace extends Place {
  /** For logs and what else is gone at the end. */
  dir: string;
  /** Of the staff pool, whose tokens all stacks are given. */
  issuer: IssuerConfig;
  token(persona: string): Promise<string>;
  employeeToken(employeeId: string): Promise<string>;
  tokenOf(subject: Subject): Promise<string>;
  product(options?: { sourceMap: boolean }): Promise<Stack & { bundle: string }>;
}

/** Steps that are taken back at the end, the last first; also where the run is interrupted. */
export interface Undo {
  add(step: () => unknown): void;
  all(): Promise<void>;
}

export function createUndo(): Undo {
  const steps: (() => unknown)[] = [];
  const all = async (): Promise<void> => {
    for (let step = steps.pop(); step; step = steps.pop()) await step();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void all().finally(() => process.exit(130)));
  return { add: (step) => steps.push(step), all };
}

/** @param data where the city is made and kept; without it a small one is made and removed. @returns its copy's directory */
export async function placeDir(undo: Undo, data: string | undefined, employees: number): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'semarang-peers-'));
  undo.add(() => rmSync(dir, { recursive: true, force: true }));
  const path = join(dir, 'city');
  mkdirSync(path);
  if (data === undefined) await makeCity(dataDirOf({ DATA_DIR: path }), employees);
  else {
    const kept = dataDirOf({ DATA_DIR: resolve(data) });
    await makeCity(kept, employees);
    console.error(`Copying ${kept.path} …`);
    copyCity(kept, path);
  }
  return dir;
}

/** Publishes the issuer's keys, as a pool of Cognito does. */
async function serveKeys(undo: Undo, { path }: DataDir): Promise<{ issuer: Issuer; url: string }> {
  const server = createServer((_req, res) => res.setHeader('content-type', 'application/json').end(JSON.stringify(issuer.jwks())));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  undo.add(() => server.close().closeAllConnections());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const issuer = createIssuer({ dir: path, url });
  return { issuer, url };
}

export async function openPlace(undo: Undo, dir: string): Promise<PeersPlace> {
  const dataDir = dataDirOf({ DATA_DIR: join(dir, 'city') });
  const engine = await startEngine({ dbPath: dataDir.database, env: { PATH: process.env.PATH } });
  undo.add(engine.stop);
  const { issuer, url } = await serveKeys(undo, dataDir);
  const personas = loadPersonas(dataDir.path);
  const named = (name: string): Persona => {
    const persona = personas.find((one) => one.name === name);
    if (!persona) throw new Error(`There is no persona ${name}.`);
    return persona;
  };
  const tokens = new Map<string, Promise<string>>();
  const kept = (key: string, make: () => Promise<string>): Promise<string> => {
    const token = tokens.get(key) ?? make();
    tokens.set(key, token);
    return token;
  };
  const token = (persona: string): Promise<string> => kept(persona, () => tokenOf(issuer, named(persona)));
  const ofEmployee = (id: string): Promise<string> => kept(id, () => employeeToken(issuer, named('staff'), id));
  const place = { endpoint: engine.endpoint, dataDir, url };
  return {
    ...{ ...place, dir, token, employeeToken: ofEmployee },
    issuer: issuer.config().find(({ pool }) => pool === 'staff') as IssuerConfig,
    tokenOf: ({ asker }) => ('persona' in asker ? token(asker.persona) : ofEmployee(asker.employeeId)),
    async product({ sourceMap } = { sourceMap: false }) {
      const { file: bundle } = await bundleHandler(GRAPHQL_ENTRY, join(dir, 'bundle'), { sourceMap });
      const stack = await startProduct({ bundle, env: environmentOf(place), enginePid: engine.pid ?? 0, dir });
      undo.add(stack.stop);
      return { ...stack, bundle };
    },
  };
}

/** Subjects of a round. */
const DRAWN = 512;

/** Tokens are made beforehand, and bodies that stay the same, so that the load costs little. */
export async function shellFor(
  { tokenOf: tokenFor }: Pick<PeersPlace, 'tokenOf'>,
  name: QuestionName,
  kind: Kind,
  subjects: readonly Subject[],
  round: number,
): Promise<Shell> {
  const chance = random(1_000 + round);
  const drawn = await Promise.all(
    Array.from({ length: subjects.length === 1 ? 1 : DRAWN }, async () => {
      const subject = chance.pick(subjects);
      const headers = { authorization: `Bearer ${await tokenFor(subject)}` };
      const body = bodyOf(name, kind, subject);
      return name === 'M1' ? () => ({ headers, body: bodyOf(name, kind, subject) }) : () => ({ headers, body });
    }),
  );
  return {
    name,
    next: () => chance.pick(drawn)(),
    isRight: (answer) => answer.startsWith('{"data":{') && !answer.includes('"errors":[') && !answer.includes('"userErrors":[{'),
  };
}

export const isQuestion = (name: string): name is QuestionName => (QUESTIONS as readonly string[]).includes(name);
