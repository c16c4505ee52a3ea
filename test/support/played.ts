// A freshly seeded demo on a day, on which every example of the explorer is played in order, as the persona whom it is for.
import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, type SelectionSetNode } from 'graphql';
import type { Example } from '../../local/explorer/examples.ts';
import { variablesOf } from '../../local/explorer/fill.js';
import { loadPersonas, type SeededPersona } from '../../local/personas.ts';
import { type Rest, seedDemo } from '../../seed/demo.ts';
import { type Answer, type Ask, type RunningCity, startCity } from './city.ts';

export interface PlayedDemo {
  city: RunningCity;
  rest: Rest;
  play(example: Example): Promise<Played>;
  stop(): Promise<void>;
}

export interface Played {
  answer: Answer;
  /** Why somebody who tries the example would be disappointed; empty where it shows something. */
  problems: string[];
}

export async function startDemo(now: string): Promise<PlayedDemo> {
  const dataDir = mkdtempSync(join(tmpdir(), 'semarang-demo-'));
  const city = await startCity();
  city.setNow(now);
  const store = (key: string, bytes: Buffer): void => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    city.files.set(key, { size: bytes.length, sha256, head: bytes.subarray(0, 8).toString('hex'), bytes });
  };
  const rest = await seedDemo(city.app, { dataDir, store, now });
  const answers: Record<string, unknown> = {};
  const personas = new Map(loadPersonas(dataDir).map((persona) => [persona.name, persona]));
  return {
    city,
    rest,
    play: (example) => play(city, { personas, now: Date.parse(now), answers }, example),
    async stop() {
      await city.stop();
      rmSync(dataDir, { recursive: true });
    },
  };
}

async function askAs(city: RunningCity, persona: SeededPersona | undefined): Promise<Ask> {
  if (!persona) return city.nobody;
  if (persona.pool !== 'router') return city.login({ ...persona, pool: persona.pool });
  const header = await city.routerHeader();
  return (query, variables) => city.nobody(query, variables, header);
}

/** How deep an empty list or a null object is a disappointment: what the question itself is about. */
const DEEP = 1;

/** Paths of what is null or empty though it was asked for: root objects and what stands right below them, and the edges of pages. */
function emptiness(value: unknown, selections: SelectionSetNode, path: string, depth: number): string[] {
  if (Array.isArray(value)) return value.slice(0, 1).flatMap((one) => emptiness(one, selections, path, depth));
  if (typeof value !== 'object' || value === null) return [];
  return selections.selections.flatMap((selection): string[] => {
    if (selection.kind !== 'Field' || !selection.selectionSet) return [];
    const key = selection.alias?.value ?? selection.name.value;
    const inner = (value as Record<string, unknown>)[key];
    const here = `${path}${key}`;
    const page = key === 'edges';
    if (key === 'userErrors' || (depth > DEEP && !page)) return [];
    if (inner === null || (Array.isArray(inner) && inner.length === 0))
      return depth <= DEEP + 2 ? [`${here} is ${inner ? 'empty' : 'null'}`] : [];
    return emptiness(inner, selection.selectionSet, `${here}.`, depth + 1);
  });
}

function emptyIn(query: string, data: unknown): string[] {
  const operation = parse(query).definitions.find((one) => one.kind === 'OperationDefinition');
  return operation ? emptiness(data, operation.selectionSet, '', 0) : [];
}

function refusals(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'userErrors'
      ? (inner as { code: string; field?: string[] }[]).map(({ code, field }) => `${code} ${field?.join('.') ?? ''}`.trim())
      : refusals(inner),
  );
}

interface Playing {
  personas: ReadonlyMap<string, SeededPersona>;
  now: number;
  answers: Record<string, unknown>;
}

async function play(city: RunningCity, { personas, now, answers }: Playing, example: Example): Promise<Played> {
  const ask = await askAs(city, personas.get(example.as));
  const setting = { now, uuid: randomUUID, employeeOf: (name: string) => personas.get(name)?.employeeId, answers };
  const variables = await variablesOf(example, async (query, asked) => (await ask(query, asked)).data, setting);
  const answer = await ask(example.query, variables);
  const name = /^\w+ (\w+)/.exec(example.query)?.[1];
  if (name && answer.data) answers[name] = answer.data;
  const unfilled = /:null\b/.test(JSON.stringify(variables ?? {})) ? [`unfilled ${JSON.stringify(variables)}`] : [];
  const refused = [...(answer.errors ?? []).map(({ message, extensions }) => `${extensions.code} ${message}`), ...refusals(answer.data)];
  return { answer, problems: [...unfilled, ...refused, ...(refused.length === 0 ? emptyIn(example.query, answer.data) : [])] };
}
