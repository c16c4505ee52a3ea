// Documents that no client of ours would send: those of clients and of the registry changed at random, node by node and sign by sign, and bombs of each kind.
import { type ASTNode, Kind, parse, print, visit } from 'graphql';
import { questions } from '../operations/questions.ts';
import { STALE } from '../operations/subjects/index.ts';
import type { Ask } from './city.ts';
import { clientDocuments } from './client-documents.ts';
import { sayingOf, type World, wrongIn } from './fuzz.ts';
import { BOMBS } from './hostile-bombs.ts';
import { randomFrom, shuffled } from './traffic.ts';

export interface HostileDocuments {
  sent: number;
  /** That were distinct, since many changes give the same. */
  distinct: number;
  kinds: Record<string, number>;
  answers: Record<string, number>;
  faults: string[];
  /** Beyond what one document may ask for: cost and reads. */
  tooMuch: string[];
  mostReads: number;
  slowest: { ms: number; what: string };
}

/** A document may be wrong: that is said, and is no fault. */
const FAULTS: ReadonlySet<string> = new Set(['INTERNAL_SERVER_ERROR', 'TRY_AGAIN']);

type Random = (below: number) => number;
interface Document {
  query: string;
  variables: Record<string, unknown>;
}

const VALUES = [
  ...['null', 'true', '{}', '[]', '[[[[1]]]]', '$x', '-1', '2147483648', '1e400', '0', 'SOME_ENUM', '""', '"""blok"""'],
  ...['"\\u0000"', '"\\ud800"', '"\\u{10FFFF}"', `"${'a'.repeat(3_000)}"`, '{a: {b: {c: $y}}}', '"__proto__"', '{__proto__: 1}'],
];
const NAMES = [
  '__typename',
  '__schema',
  '__type',
  '__proto__',
  'constructor',
  'toString',
  'node',
  'nodes',
  'me',
  '_entities',
  '_service',
  'x',
  'edges',
  'id',
];
const TYPES = ['Query', 'Employee', 'Plan', 'Node', 'Nobody', '__Type', 'String', 'EmployeeCreateInput', '_Any', 'Mutation'];
const DIRECTIVES = [
  '@include(if: true)',
  '@skip(if: $x)',
  '@include',
  '@access(to: [HR_OFFICER])',
  '@defer',
  '@nothing',
  '@deprecated',
  '@key(fields: "id")',
];
const SIGNS = [
  '\u0000',
  '\ufeff',
  '\u202e',
  '\ud800',
  '💥',
  '{',
  '}',
  '(',
  ')',
  '...',
  '"',
  '"""',
  '#',
  '$',
  '@',
  '!',
  '\\',
  '&',
  '|',
  '\n',
  ',,,,',
  '0',
];

const pick = <T>(list: readonly T[], random: Random): T => list[random(list.length)] as T;

/** Every node of one kind, by its number, becomes what `change` makes of it. */
function changed(
  query: string,
  random: Random,
  isOne: (node: ASTNode) => boolean,
  change: (node: never, all: ASTNode[]) => unknown,
): string {
  const document = parse(query, { noLocation: true });
  const all: ASTNode[] = [];
  visit(document, { enter: (node) => void (isOne(node) && all.push(node)) });
  if (all.length === 0) return query;
  const chosen = pick(all, random);
  return print(visit(document, { enter: (node) => (node === chosen ? change(node as never, all) : undefined) }));
}

const ofKind =
  (...kinds: Kind[]) =>
  (node: ASTNode): boolean =>
    kinds.includes(node.kind);
/** As it is written, where no parser would let it stand. */
const raw = (text: string): ASTNode => ({ kind: Kind.ENUM, value: text }) as ASTNode;
const name = (value: string) => ({ kind: Kind.NAME, value });

const WAYS: Readonly<Record<string, (document: Document, random: Random, others: readonly Document[]) => string>> = {
  'node left out': ({ query }, random) =>
    changed(
      query,
      random,
      ofKind(Kind.FIELD, Kind.ARGUMENT, Kind.VARIABLE_DEFINITION, Kind.FRAGMENT_SPREAD, Kind.INLINE_FRAGMENT),
      () => null,
    ),
  'other name': ({ query }, random) => changed(query, random, ofKind(Kind.NAME), () => name(pick(NAMES, random))),
  'other value': ({ query }, random) =>
    changed(query, random, ofKind(Kind.STRING, Kind.INT, Kind.VARIABLE, Kind.ENUM, Kind.LIST, Kind.OBJECT, Kind.BOOLEAN), () =>
      raw(pick(VALUES, random)),
    ),
  'other type': ({ query }, random) =>
    changed(query, random, ofKind(Kind.NAMED_TYPE), () => ({ kind: Kind.NAMED_TYPE, name: name(pick(TYPES, random)) })),
  'field elsewhere': ({ query }, random) =>
    changed(query, random, ofKind(Kind.SELECTION_SET), (node: { selections: object[] }, all) => {
      const other = pick(all, random) as unknown as { selections: object[] };
      return { ...node, selections: [...node.selections, ...other.selections] };
    }),
  'field of another document': ({ query }, random, others) => {
    const found: object[] = [];
    visit(parse(pick(others, random).query, { noLocation: true }), { Field: (node) => void found.push(node) });
    return changed(query, random, ofKind(Kind.SELECTION_SET), (node: { selections: object[] }) => ({
      ...node,
      selections: [...node.selections, pick(found, random)],
    }));
  },
  directive: ({ query }, random) =>
    changed(query, random, ofKind(Kind.FIELD, Kind.INLINE_FRAGMENT, Kind.FRAGMENT_SPREAD), (node: { name?: { value: string } }) => ({
      ...node,
      directives: Array.from({ length: 1 + random(3) * 12 }, () => ({
        kind: Kind.DIRECTIVE,
        name: name(pick(DIRECTIVES, random).slice(1)),
        arguments: [],
      })),
    })),
  aliases: ({ query }, random) =>
    changed(query, random, ofKind(Kind.SELECTION_SET), (node: { selections: { kind: string }[] }) => ({
      ...node,
      selections: Array.from({ length: 2 + random(40) }, (_, i) => {
        const one = pick(node.selections, random);
        return one.kind === Kind.FIELD ? { ...one, alias: name(`a${i}`) } : one;
      }),
    })),
  'sign put in': ({ query }, random) => {
    const at = random(query.length);
    return query.slice(0, at) + pick(SIGNS, random).repeat(1 + random(3)) + query.slice(at);
  },
  cut: ({ query }, random) => query.slice(0, 1 + random(query.length)),
  'sign left out': ({ query }, random) => {
    const at = random(query.length);
    return query.slice(0, at) + query.slice(at + 1 + random(3));
  },
  'two in one': ({ query }, random, others) => `${query}\n${pick(others, random).query}`,
  bomb: (document, random) => pick(BOMBS, random)(document.query, random),
};

const MOST = { cost: 5_000, ms: 1_000 };

export async function hostileDocuments(
  { city, asks, ids }: World,
  { seed, count }: { seed: number; count: number },
  tell?: (sent: number) => void,
): Promise<HostileDocuments> {
  const random = randomFrom(seed);
  const asked = questions(ids, STALE);
  const documents = shuffled([...asked, ...clientDocuments(ids, asked)], random);
  const names = Object.keys(asks);
  const distinct = new Set<string>();
  const figures: HostileDocuments = {
    ...{ sent: 0, distinct: 0, kinds: {}, answers: {}, faults: [], tooMuch: [], mostReads: 0, slowest: { ms: 0, what: '' } },
  };
  const ways = Object.entries(WAYS);
  for (let i = 0; figures.sent < count; i += 1) {
    const document = documents[i % documents.length] as Document;
    const [kind, change] = ways[i % ways.length] as (typeof ways)[number];
    const query = change(document, random, documents);
    if (query === document.query) continue;
    const who = pick(names, random);
    const what = `${kind} as ${who}: ${query.replaceAll(/\s+/g, ' ').slice(0, 200)}`;
    city.lines.splice(0);
    const begun = performance.now();
    const answer = await (asks[who] as Ask)(query, document.variables);
    const ms = performance.now() - begun;
    if (ms > figures.slowest.ms) figures.slowest = { ms, what };
    const [saying, cause] = [sayingOf(answer), city.lines.at(-1)?.error];
    for (const wrong of wrongIn(answer, [query, document.variables], FAULTS))
      figures.faults.push(`${what}: ${wrong}${cause ? ` (${String(cause).slice(0, 200)})` : ''}`);
    const { reads, cost } = answer.line ?? { reads: 0, cost: 0 };
    figures.mostReads = Math.max(figures.mostReads, reads ?? 0);
    if ((cost ?? 0) > MOST.cost && !answer.errors) figures.tooMuch.push(`${what}: cost ${cost}`);
    figures.kinds[kind] = (figures.kinds[kind] ?? 0) + 1;
    figures.answers[saying] = (figures.answers[saying] ?? 0) + 1;
    distinct.add(query);
    figures.sent += 1;
    tell?.(figures.sent);
  }
  return { ...figures, distinct: distinct.size };
}
