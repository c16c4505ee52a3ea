// `npm run load -- --loop`: of all that the explorer asks, as it is and as large as it may be, and of the jobs of a server, how long each holds the loop.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DocumentNode, getIntrospectionQuery, Kind, type OperationDefinitionNode, parse, print, visit } from 'graphql';
import { dataDirOf } from '../../local/data-dir.ts';
import { type DevServer, startDevServer } from '../../local/dev-server.ts';
import { EXAMPLES, type Example } from '../../local/explorer/examples.ts';
import { variablesOf } from '../../local/explorer/fill.js';
import { loadPersonas, type SeededPersona, tokenOf } from '../../local/personas.ts';
import { seedDemo } from '../../seed/demo.ts';
import { remindAll } from '../../src/clock.ts';
import { summariseAll } from '../../src/jobs.ts';
import { partsApart } from '../../src/parts.ts';
import { rebuildAll } from '../../src/projections.ts';
import { restEvent } from '../../test/cdk/lambda.ts';
import { copyCity } from '../city.ts';
import { heldBy } from './stretch.ts';

export interface HeldOnce {
  what: string;
  /** Milliseconds of the thread: the first time, when code and document are compiled, and the least of the times after it. */
  first: number;
  again: number;
  /** Bytes of the answer. */
  bytes: number;
}

interface Tell {
  one(held: HeldOnce): void;
  /** All questions and changes were asked; jobs follow, which take minutes in a large city. */
  asked(unanswered: readonly string[]): void;
}

interface Answer {
  data: unknown;
  codes: string[];
  bytes: number;
}
type Ask = (query: string, variables: object | undefined) => Promise<Answer>;

/** After the first. */
const TRIES = 3;
/** Rows of each page, and how often the whole question stands in one document: the most that is not refused. */
const [PAGES, TIMES] = [
  [100, 50, 20],
  [15, 7, 3],
];

function asking({ app, issuer, url }: DevServer, persona: SeededPersona | undefined): Ask {
  return async (query, variables) => {
    const token = persona && (await tokenOf(issuer, persona));
    const name = persona?.pool === 'router' ? 'router-authorization' : 'authorization';
    const body = { query, variables };
    const event = restEvent('POST', '/graphql', body, {
      Origin: url,
      Host: new URL(url).host,
      ...(token && { [name]: `Bearer ${token}` }),
    });
    const { body: text } = await app.handler(event);
    const { data, errors = [] } = JSON.parse(text) as { data: unknown; errors?: { extensions: { code: string } }[] };
    return { data, codes: errors.map(({ extensions }) => extensions.code), bytes: Buffer.byteLength(text) };
  };
}

const operationIn = (document: DocumentNode): OperationDefinitionNode | undefined =>
  document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);

const inPages = (document: DocumentNode, rows: number): DocumentNode =>
  visit(document, {
    Argument: (node) => (node.name.value === 'first' ? { ...node, value: { kind: Kind.INT as const, value: String(rows) } } : undefined),
  });

/** Whoever asks for the same under other names is answered it as often. */
const repeated = (document: DocumentNode, times: number): DocumentNode =>
  visit(document, {
    OperationDefinition: (node) => ({
      ...node,
      selectionSet: {
        ...node.selectionSet,
        selections: Array.from({ length: times }, (_, i) =>
          node.selectionSet.selections
            .slice(0, 1)
            .map((one) => (one.kind === Kind.FIELD ? { ...one, alias: { kind: Kind.NAME as const, value: `a${i}` } } : one)),
        ).flat(),
      },
    }),
  });

/** The question itself, with the largest pages that it may have, and as often as it may stand in one document. */
async function formsOf(query: string, ask: (query: string) => Promise<Answer>): Promise<[form: string, query: string][]> {
  const document = parse(query, { noLocation: true });
  const largest = async (sizes: readonly number[], make: (size: number) => DocumentNode): Promise<[string, string][]> => {
    for (const size of sizes) {
      const made = print(make(size));
      if (made !== print(document) && (await ask(made)).codes.length === 0) return [[`× ${size}`, made]];
    }
    return [];
  };
  const pages = await largest(PAGES, (rows) => inPages(document, rows));
  return [
    ['', query],
    ...pages.map(([form, text]): [string, string] => [`${form} rows`, text]),
    ...(await largest(TIMES, (times) => repeated(document, times))),
  ];
}

async function heldByQuestion(what: string, ask: () => Promise<Answer>, tries: number): Promise<HeldOnce> {
  const { answer, ms: first } = await heldBy(ask);
  let again = tries > 0 ? Number.POSITIVE_INFINITY : first;
  for (let i = 0; i < tries; i += 1) again = Math.min(again, (await heldBy(ask)).ms);
  return { what, first, again, bytes: answer.bytes };
}

const jobsOf = ({ app: { parts } }: DevServer): [string, () => Promise<unknown>][] => [
  ['job: reminders', () => remindAll(partsApart(parts), () => false)],
  ['job: summaries', () => summariseAll(partsApart(parts))],
  ['job: all numbers anew', () => rebuildAll(partsApart(parts), () => undefined, { segments: 1, settleMs: 0 })],
];

async function heldByAll(server: DevServer, dataDir: string, tell: Tell): Promise<void> {
  const personas = new Map(loadPersonas(dataDir).map((persona) => [persona.name, persona]));
  const [answers, unanswered]: [Record<string, unknown>, string[]] = [{}, []];
  const play = async (example: Example): Promise<void> => {
    const ask = asking(server, personas.get(example.as));
    const setting = { now: Date.now(), uuid: randomUUID, employeeOf: (name: string) => personas.get(name)?.employeeId, answers };
    const variables = await variablesOf(example, async (query, asked) => (await ask(query, asked)).data, setting);
    const { operation, name } = operationIn(parse(example.query)) ?? {};
    const isRead = operation === 'query';
    const own = await heldByQuestion(example.id, () => ask(example.query, variables), isRead ? TRIES : 0);
    tell.one(own);
    const { data, codes } = isRead ? await ask(example.query, variables) : { data: null, codes: [] };
    if (codes.length > 0) unanswered.push(`${example.id} ${codes}`);
    if (name && data) answers[name.value] = data;
    if (!isRead || codes.length > 0) return;
    for (const [form, query] of (await formsOf(example.query, (text) => ask(text, variables))).slice(1))
      tell.one(await heldByQuestion(`${example.id} ${form}`, () => ask(query, variables), TRIES));
  };
  for (const example of EXAMPLES) await play(example);
  const explorer = asking(server, undefined);
  tell.one(await heldByQuestion('the explorer: introspection', () => explorer(getIntrospectionQuery(), undefined), TRIES));
  tell.asked(unanswered);
  for (const [what, work] of jobsOf(server)) {
    const { ms } = await heldBy(work);
    tell.one({ what, first: ms, again: ms, bytes: 0 });
  }
}

/** @param from a seeded DATA_DIR, which stays as it is; without it the demo city is made */
export async function loopHeld(from: string | undefined, tell: Tell): Promise<void> {
  const path = mkdtempSync(join(tmpdir(), 'semarang-loop-'));
  const dataDir = dataDirOf({ DATA_DIR: path });
  if (from) copyCity(dataDirOf({ DATA_DIR: from }), path);
  const overrides = { log: () => undefined };
  const server = await startDevServer({ port: 0, dataDir, seed: seedDemo, follows: false, overrides });
  try {
    await server.seeded;
    await heldByAll(server, path, tell);
  } finally {
    await server.stop();
    rmSync(path, { recursive: true, force: true });
  }
}
