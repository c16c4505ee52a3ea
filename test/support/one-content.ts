// Reads everything around an object by all roads, and notes what each id was said to hold: one id, one content.
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { clientSchema } from '../../scripts/client-schema.ts';
import { readSdl } from '../../scripts/sdl.ts';
import type { Answer, Ask } from './city.ts';

const schema = clientSchema(readSdl());

/** Different at each reading by design: a link that opens a file, and where a page stands. */
const FLEETING = new Set(['url', 'cursor', 'startCursor', 'endCursor']);
const PAGE = 'first: 3';

const isPage = ({ args }: GraphQLField<unknown, unknown>): boolean => args.filter(isRequiredArgument).every(({ name }) => name === 'first');
const argumentsOf = ({ args }: GraphQLField<unknown, unknown>): string => (args.some(({ name }) => name === 'first') ? `(${PAGE})` : '');
const hasId = (type: GraphQLObjectType): boolean => 'id' in type.getFields();

/** All fields of a type. `hops`: how many objects with an id of their own are opened below; values are opened to their end. */
function selection(type: GraphQLOutputType, hops: number, path: readonly string[] = []): string {
  const of = getNamedType(type);
  if (isLeafType(of)) return '';
  if (isAbstractType(of)) {
    const kinds = schema.getPossibleTypes(of).map((kind) => `... on ${kind.name} ${selection(kind, hops, path)}`);
    return `{ __typename ${kinds.join(' ')} }`;
  }
  if (!isObjectType(of) || path.includes(of.name)) return isObjectType(of) && hasId(of) ? '{ __typename id }' : '{ __typename }';
  const left = path.length > 0 && hasId(of) ? hops - 1 : hops;
  if (left < 0) return '{ __typename id }';
  const inside = Object.values(of.getFields())
    .filter(isPage)
    .map((field) => `${field.name}${argumentsOf(field)} ${selection(field.type, left, [...path, of.name])}`);
  return `{ __typename ${inside.join(' ')} }`;
}

/** A document may hold 1,000 tokens. */
const MOST_TOKENS = 900;
const tokensOf = (text: string): number => text.match(/\w+|[^\s\w]/g)?.length ?? 0;

/** How far objects beside one are opened: as far as a document may go. */
type Hops = 0 | 1;

const fieldText = (field: GraphQLField<unknown, unknown>, type: string, hops: Hops): string =>
  `${field.name}${argumentsOf(field)} ${selection(field.type, hops, [type])}`;

/** As many documents as it takes for all fields of a type; what is too long is only named. */
function documentsFor(of: GraphQLObjectType, hops: Hops): string[] {
  const parts: string[][] = [[]];
  for (const field of Object.values(of.getFields()).filter(isPage)) {
    const open = fieldText(field, of.name, hops);
    const text = tokensOf(open) > MOST_TOKENS ? fieldText(field, of.name, 0) : open;
    const last = parts.at(-1) ?? [];
    if (tokensOf(last.join(' ')) + tokensOf(text) > MOST_TOKENS) parts.push([text]);
    else last.push(text);
  }
  return parts.map((texts) => `query($id: ID!) { node(id: $id) { __typename id ... on ${of.name} { ${texts.join(' ')} } } }`);
}

const DOCUMENTS = new Map<string, readonly string[]>();

/** All that an object holds, and each object beside it with its own fields. */
function documents(type: string, hops: Hops): readonly string[] {
  const of = schema.getType(type);
  const key = `${type} ${hops}`;
  const made = DOCUMENTS.get(key) ?? (isObjectType(of) ? documentsFor(of, hops) : []);
  DOCUMENTS.set(key, made);
  return made;
}

const isTooDear = ({ errors }: Answer): boolean => errors?.some(({ extensions }) => extensions.code === 'COST_LIMIT') ?? false;

/** Objects beside one that would cost too much to open are named. */
async function open(ask: Ask, id: string, type: string): Promise<Answer[]> {
  const answers = await inTurn(documents(type, 1), (document) => ask(document, { id }));
  if (!answers.some(isTooDear)) return answers;
  const named = await inTurn(documents(type, 0), (document) => ask(document, { id }));
  return [...answers.filter((answer) => !isTooDear(answer)), ...named];
}

async function inTurn<A, B>(all: readonly A[], each: (one: A) => Promise<B>): Promise<B[]> {
  const made: B[] = [];
  for (const one of all) made.push(await each(one));
  return made;
}

type Value = unknown;
const isObject = (value: Value): value is Record<string, Value> => typeof value === 'object' && value !== null && !Array.isArray(value);
const keyOf = (value: Value): string | null =>
  isObject(value) && typeof value.id === 'string' && typeof value.__typename === 'string' ? `${value.__typename}:${value.id}` : null;

/** Whether two answers about one field can both be true: of values what both tell, of objects with ids that they are the same. */
function agree(a: Value, b: Value): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, i) => agree(one, b[i]));
  if (!isObject(a) || !isObject(b)) return a === b;
  if (keyOf(a) !== keyOf(b)) return false;
  return keyOf(a) !== null || Object.keys(a).every((name) => !(name in b) || FLEETING.has(name) || agree(a[name], b[name]));
}

export interface Ledger {
  /** Every object of an answer, whichever way led to it. */
  note(answer: Value): void;
  /** Ids that were met, with their types. */
  met: ReadonlyMap<string, string>;
  /** Fields that were told in two ways. */
  conflicts: string[];
  /** How many fields were told more than once. */
  compared: number;
}

/** What one person is told at one moment. */
export function ledger(): Ledger {
  const told = new Map<string, Value>();
  const met = new Map<string, string>();
  const made: Ledger = { note, met, conflicts: [], compared: 0 };
  function noteField(key: string, name: string, value: Value): void {
    const field = `${key}.${name}`;
    if (told.has(field)) {
      made.compared += 1;
      if (!agree(told.get(field), value)) made.conflicts.push(`${field}: ${JSON.stringify(told.get(field))} and ${JSON.stringify(value)}`);
    } else told.set(field, value);
  }
  function note(value: Value): void {
    if (Array.isArray(value)) for (const one of value) note(one);
    if (!isObject(value)) return;
    const key = keyOf(value);
    if (key) met.set(String(value.id), String(value.__typename));
    for (const [name, inside] of Object.entries(value)) {
      if (key && !FLEETING.has(name)) noteField(key, name, inside);
      note(inside);
    }
  }
  return made;
}

/** How many objects of a type one kind of viewer opens in all. */
const MOST = 3;

/** How often each type was opened: what was read often enough is only named. */
export type Opened = Map<string, number>;

/** Opens the objects of these ids and those that they lead to. @returns errors of the answers. */
export async function explore(ask: Ask, ids: readonly string[], { note, met }: Ledger, ofType: Opened): Promise<string[]> {
  const errors: string[] = [];
  const opened = new Set<string>();
  const { data: named } = await ask(`{ me { __typename id } nodes(ids: ${JSON.stringify(ids.slice(0, 100))}) { __typename id } }`);
  note(named);
  const pick = () => [...met].find(([id, type]) => !opened.has(id) && (ofType.get(type) ?? 0) < MOST);
  for (let next = pick(); next; next = pick()) {
    const [id, type] = next;
    opened.add(id);
    ofType.set(type, (ofType.get(type) ?? 0) + 1);
    for (const { data, errors: wrong } of await open(ask, id, type)) {
      errors.push(...(wrong ?? []).map(({ message, path }) => `${type}: ${message} ${path?.join('.') ?? ''}`));
      note(data?.node);
    }
  }
  return [...errors, ...(await unfound(ask, [...met]))];
}

/** Whatever was shown on its own road, `node` finds for the same viewer. */
async function unfound(ask: Ask, met: readonly [string, string][]): Promise<string[]> {
  const { data } = await ask(`{ nodes(ids: ${JSON.stringify(met.slice(0, 100).map(([id]) => id))}) { __typename id } }`);
  const found = (data?.nodes ?? []) as ({ __typename: string; id: string } | null)[];
  return met
    .slice(0, 100)
    .flatMap(([id, type], i) => (found[i]?.__typename === type && found[i]?.id === id ? [] : [`${type}: node does not find it`]));
}
