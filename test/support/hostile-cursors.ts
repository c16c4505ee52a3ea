// Cursors that nobody was given: changed, cut, of another list, viewer or region, in every place of the schema where a cursor may stand.
import { getNamedType, isObjectType } from 'graphql';
import type { Answer, Ask } from './city.ts';
import { type World, wrongIn } from './fuzz.ts';
import { theSchema } from './schema.ts';
import { randomFrom, shuffled } from './traffic.ts';

/** A place for a cursor, and how to ask for a page of it. */
interface Place {
  name: string;
  query: string;
  /** Of the cursor in the variables. */
  variable: string;
  good: Record<string, unknown>;
}

interface Given {
  place: Place;
  who: string;
  cursor: string;
}

export interface HostileCursors {
  places: number;
  /** Places of which somebody was given a cursor, and cursors in all. */
  given: number;
  cursors: number;
  sent: number;
  kinds: Record<string, number>;
  accepted: string[];
  faults: string[];
  /** Calls of the table at most, for one of them. */
  mostReads: number;
  slowest: number;
}

const CURSORS = new Set(['after', 'cursor']);

/** Whatever of an object may be a cursor, itself or in its edges. */
function shownOf(typeName: string): string {
  const type = theSchema().schema.getType(typeName);
  if (!isObjectType(type)) return '{ __typename }';
  const fields = type.getFields();
  const own = ['endCursor', 'cursor'].filter((name) => fields[name]);
  const edges = [...(fields.edges ? ['edges { cursor }'] : []), ...(fields.pageInfo ? ['pageInfo { endCursor }'] : [])];
  return `{ ${['__typename', ...own, ...edges].join(' ')} }`;
}

/** Every argument of the schema that takes a cursor, by the roads of the fuzz. */
function placesOf({ inputs }: World): Place[] {
  const found = new Map<string, Place>();
  const { schema } = theSchema();
  for (const { place: name, query, good } of inputs) {
    const [, path = '', argument = ''] = /^(.*)\((\w+)\)$/.exec(name) ?? [];
    if (!CURSORS.has(argument) || found.has(name)) continue;
    const [typeName, fieldName] = path.includes('.') ? path.split('.') : ['Query', path];
    const parent = schema.getType(typeName ?? '');
    const field = isObjectType(parent) ? parent.getFields()[fieldName ?? ''] : undefined;
    if (!field) continue;
    const isNested = query.includes('$x_');
    const shown = shownOf(getNamedType(field.type).name);
    const asked = query.slice(0, query.lastIndexOf('{ __typename }')) + shown + query.slice(query.lastIndexOf('{ __typename }') + 14);
    const first = `${isNested ? 'x_' : ''}first`;
    found.set(name, {
      name,
      query: asked,
      variable: `${isNested ? 'x_' : ''}${argument}`,
      good: { ...good, ...(query.includes(`$${first}`) && { [first]: 1 }) },
    });
  }
  return [...found.values()];
}

const SEALED = /k\d+\.[\w-]{30,}/g;
const cursorsIn = ({ data }: Answer): string[] => [...new Set(JSON.stringify(data ?? null).match(SEALED))];

async function given(world: World, places: readonly Place[]): Promise<Given[]> {
  const all: Given[] = [];
  for (const place of places)
    for (const [who, ask] of Object.entries(world.asks)) {
      const answer = await ask(place.query, place.good);
      for (const cursor of cursorsIn(answer).slice(0, 1)) all.push({ place, who, cursor });
    }
  return all;
}

type Random = (below: number) => number;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const bytesOf = (cursor: string): Buffer => Buffer.from(cursor.slice(cursor.indexOf('.') + 1), 'base64url');
const sealed = (bytes: Uint8Array): string => `k1.${Buffer.from(bytes).toString('base64url')}`;
const at = (text: string, i: number, sign: string): string => text.slice(0, i) + sign + text.slice(i + 1);

/** Ways to spoil one. */
const SPOILT: Readonly<Record<string, (cursor: string, random: Random) => string>> = {
  'bit flipped': (cursor, random) => {
    const bytes = bytesOf(cursor);
    const i = random(bytes.length);
    bytes[i] = (bytes[i] ?? 0) ^ (1 << random(8));
    return sealed(bytes);
  },
  'byte left out': (cursor, random) => {
    const bytes = [...bytesOf(cursor)];
    bytes.splice(random(bytes.length), 1);
    return sealed(Uint8Array.from(bytes));
  },
  cut: (cursor, random) => cursor.slice(0, 1 + random(cursor.length - 1)),
  'beginning cut': (cursor, random) => cursor.slice(1 + random(cursor.length - 1)),
  longer: (cursor, random) => `${cursor}${ALPHABET[random(64)]}`,
  'sign changed': (cursor, random) => {
    const i = 3 + random(cursor.length - 3);
    return at(cursor, i, ALPHABET[(ALPHABET.indexOf(cursor[i] ?? '') + 1 + random(63)) % 64] ?? '');
  },
  'other key': (cursor, random) => cursor.replace(/^k\d+/, ['k0', 'k2', 'k01', 'K1', 'k-1', 'k', 'k1k1'][random(7)] ?? ''),
  'other alphabet': (cursor, random) => ['=', '==', '\n', ' ', '\u0000', '%3D', '\u00ad', '.'].map((end) => cursor + end)[random(8)] ?? '',
  spaced: (cursor, random) => at(cursor, 3 + random(cursor.length - 3), `${cursor.at(-1)} `),
  'in clear': (_, random) =>
    [JSON.stringify({ pk: 'emp_1', sk: '#' }), 'MQ==', '1', 'k1.', 'k1.AAAA', 'null', '{"__proto__":{}}'][random(7)] ?? '',
  twice: (cursor) => `${cursor}${cursor}`,
  'half of two': (cursor) => cursor.slice(0, cursor.length / 2) + cursor.slice(3),
  'turned round': (cursor) => [...cursor].toReversed().join(''),
  endless: (cursor, random) => cursor + 'A'.repeat(10_000 + random(50_000)),
};

type Lent = [kind: string, place: Place, who: string, cursor: string];

/** A cursor that is good elsewhere. */
function* borrowed(all: readonly Given[], random: Random): Generator<Lent> {
  const lists = Map.groupBy(all, ({ place }) => place.name);
  const people = Map.groupBy(all, ({ who }) => who);
  for (;;) {
    const one = all[random(all.length)] as Given;
    const sameList = lists.get(one.place.name) ?? [];
    const samePerson = people.get(one.who) ?? [];
    const [other, elsewhere] = [sameList[random(sameList.length)], samePerson[random(samePerson.length)]];
    if (other && other.who !== one.who) yield ['of another viewer', one.place, one.who, other.cursor];
    if (elsewhere && elsewhere.place !== one.place) yield ['of another list', one.place, one.who, elsewhere.cursor];
    const stranger = all[random(all.length)] as Given;
    if (stranger.place !== one.place && stranger.who !== one.who) yield ['of another viewer and list', one.place, one.who, stranger.cursor];
    const abroad = people.get('otherRegion') ?? [];
    if (abroad.length > 0 && one.who !== 'otherRegion')
      yield ['of another region', one.place, one.who, (abroad.find(({ place }) => place === one.place) ?? (abroad[0] as Given)).cursor];
  }
}

export async function hostileCursors(
  world: World,
  { seed, count }: { seed: number; count: number },
  tell?: (sent: number) => void,
): Promise<HostileCursors> {
  const random = randomFrom(seed);
  const places = placesOf(world);
  const all = shuffled(await given(world, places), random);
  const figures: HostileCursors = {
    ...{ places: places.length, given: new Set(all.map(({ place }) => place.name)).size, cursors: all.length },
    ...{ sent: 0, kinds: {}, accepted: [], faults: [], mostReads: 0, slowest: 0 },
  };
  const ways = Object.entries(SPOILT);
  const lent = borrowed(all, random);
  const send = async (kind: string, { name, query, variable, good }: Place, who: string, cursor: string): Promise<void> => {
    const what = `${name} as ${who}, ${kind}: ${JSON.stringify(cursor.slice(0, 60))}`;
    const begun = performance.now();
    const answer = await (world.asks[who] as Ask)(query, { ...good, [variable]: cursor });
    figures.slowest = Math.max(figures.slowest, performance.now() - begun);
    figures.mostReads = Math.max(figures.mostReads, answer.line?.reads ?? 0);
    for (const wrong of wrongIn(answer, cursor)) figures.faults.push(`${what}: ${wrong}`);
    if (!answer.errors) figures.accepted.push(`${what}: ${JSON.stringify(answer.data).slice(0, 200)}`);
    figures.kinds[kind] = (figures.kinds[kind] ?? 0) + 1;
    figures.sent += 1;
    tell?.(figures.sent);
  };
  for (let i = 0; figures.sent < count; i += 1) {
    const one = all[i % all.length] as Given;
    const [kind, spoil] = ways[i % ways.length] as (typeof ways)[number];
    const cursor = spoil(one.cursor, random);
    if (cursor !== one.cursor && cursor !== '') await send(kind, one.place, one.who, cursor);
    const next = lent.next().value as Lent | undefined;
    if (next && figures.sent < count) await send(...next);
  }
  return figures;
}
