// Hostile inputs sent through the real handler as several people; what is wrong with an answer, and figures of all of them.
import { type Ids, subjectsOf } from '../operations/subjects/index.ts';
import type { Answer, Ask } from './city.ts';
import type { Kind } from './hostile.ts';
import { type Hostile, hostileInputs } from './hostile-inputs.ts';
import { type Agency, startAgency } from './people.ts';
import { openCycle } from './season.ts';
import { randomFrom, shuffled } from './traffic.ts';

export interface Fuzzed {
  /** Of the whole schema, and how many of them were sent. */
  inputs: number;
  places: number;
  sent: number;
  /** Answers by what they say: `answered`, `userErrors`, or the code of their first error. */
  answers: Record<string, number>;
  kinds: Partial<Record<Kind, number>>;
  /** Who asked how often. */
  people: Record<string, number>;
  /** What is wrong, in words, with what was sent and to whom. */
  faults: string[];
  slowest: { ms: number; what: string };
  /** How many took longer than a second. */
  slow: number;
}

/** Masked, and what is told where something broke that should not: the table's refusal of a value is a fault like any other. */
const FAULT_CODES: ReadonlySet<string> = new Set([
  'INTERNAL_SERVER_ERROR',
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
  'TRY_AGAIN',
]);

/** What no text for a client may hold: places of code, names of the store and of libraries, and what a program prints by mistake. */
const INTERNALS =
  /node_modules|\.[jt]s:\d|^\s+at |DynamoDB|TransactWrite|BatchGet|Validation(?:Exception)|ECONN|TypeError|RangeError|SyntaxError|Cannot (?:read|destructure|convert)|\[object |\bundefined\b|\bNaN\b|127\.0\.0\.1|index[12]pk|LOCK#/m;

/** A text may repeat what was sent to it: of that the check takes out every text. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => [name, ...textsIn(one)]);
}

interface Told {
  message: string;
  extensions: Record<string, unknown> & { code: string };
}

/** What no answer may be or say. @param value what was sent, which a text may repeat; @param codes what is told where something broke */
export function wrongIn(
  { status, data, errors }: Pick<Answer, 'status' | 'data' | 'errors'>,
  value: unknown,
  codes: ReadonlySet<string> = FAULT_CODES,
): string[] {
  const found: string[] = [];
  if (status >= 500) found.push(`status ${status}`);
  const told = (errors ?? []) as Told[];
  for (const { message, extensions } of told) {
    if (!extensions?.code) found.push('an error without a code');
    else if (codes.has(extensions.code)) found.push(extensions.code);
    if (extensions && ('stacktrace' in extensions || 'exception' in extensions)) found.push('a stack');
    found.push(...leakIn(message, value));
  }
  for (const payload of Object.values((data ?? {}) as Record<string, { userErrors?: { message?: string }[] } | null>))
    for (const { message } of payload?.userErrors ?? []) found.push(...leakIn(message ?? '', value));
  if (!data && told.length === 0) found.push('no answer at all');
  return [...new Set(found)];
}

function leakIn(message: string, value: unknown): string[] {
  const said = INTERNALS.exec(message);
  return said && !textsIn(value).some((text) => text.includes(said[0])) ? [`says "${said[0]}": ${message.slice(0, 160)}`] : [];
}

export const sayingOf = ({ data, errors }: Answer): string => {
  const code = errors?.[0]?.extensions?.code;
  if (code) return code;
  const told = Object.values((data ?? {}) as Record<string, { userErrors?: object[] } | null>);
  return told.some((payload) => (payload?.userErrors?.length ?? 0) > 0) ? 'userErrors' : 'answered';
};

export interface World {
  city: Agency;
  /** By name; the first are those whose an operation may be. */
  asks: Record<string, Ask>;
  inputs: Hostile[];
  /** A record of each kind. */
  ids: Ids;
}

/** A region in the midst of planning with one record of each kind, and everybody who may send something. */
export async function hostileWorld(): Promise<World> {
  const city = await startAgency();
  await openCycle(city);
  const { people, units, setup } = city;
  const about = { who: 'staff', superior: 'superior', hr: setup, unit: units.aptika ?? '', otherUnit: units.bkpp ?? '' } as const;
  const { ids } = await subjectsOf(city, about);
  const roles = ['EMPLOYEE', 'HR_OFFICER', 'UNIT_ADMIN', 'AUDITOR', 'RECRUITMENT_OFFICER', 'RECRUITMENT_APPROVER'] as const;
  const router = await city.routerHeader();
  const asks: Record<string, Ask> = {
    officer: await city.login({ sub: 'all', roles, employeeId: people.superior.employeeId }),
    applicant: await city.login({ sub: 'pelamar', roles: [], pool: 'applicants' }),
    student: await city.login({ sub: 'mahasiswa', roles: [], pool: 'students', region: null }),
    router: (query, variables) => people.hr.ask(query, variables, router),
    nobody: city.nobody,
    staff: people.staff.ask,
    superior: people.superior.ask,
    unitAdmin: people.unitAdmin.ask,
    auditor: people.auditor.ask,
    province: await city.login({ sub: 'jateng', roles: ['PROVINCE_VIEWER'], region: '33' }),
    otherRegion: people.otherHr.ask,
    // Every office, and no region to hold it in.
    adrift: await city.login({ sub: 'adrift', roles, region: null }),
  };
  const abroad = [people.stranger.employeeId, people.stranger.assignmentId, people.stranger.positionId];
  return { city, asks, ids, inputs: [...hostileInputs(ids, abroad)] };
}

/** Of each kind in turn, so that what is rare is sent as often as what stands everywhere. */
function drawn(inputs: readonly Hostile[], count: number, random: (below: number) => number): Hostile[] {
  const decks = [...Map.groupBy(inputs, ({ kind }) => kind).values()].map((deck) => shuffled(deck, random));
  const taken: Hostile[] = [];
  while (taken.length < Math.min(count, inputs.length))
    for (const deck of decks) {
      const next = deck.pop();
      if (next && taken.length < count) taken.push(next);
    }
  return taken;
}

export const REFUSED_AT_GATE = /^(?:FORBIDDEN|UNAUTHENTICATED|PERSISTED)/;

/** Who gets past the gate with a good input: a hostile one must be read by somebody. */
async function insiderOf({ asks }: World, { query, good }: Hostile): Promise<string> {
  for (const [name, ask] of Object.entries(asks)) {
    const { errors } = await ask(query, keyed(good));
    if (!errors?.some(({ extensions }) => REFUSED_AT_GATE.test(extensions.code))) return name;
  }
  return Object.keys(asks)[0] ?? '';
}

/** A key of its own, where the place of the key is not what is tried: else the second request would be the first one's answer. */
function keyed(variables: Record<string, unknown>, { place }: { place: string } = { place: '' }): Record<string, unknown> {
  const { input } = variables;
  if (typeof input !== 'object' || input === null || Array.isArray(input) || place.includes('idempotencyKey')) return variables;
  return 'idempotencyKey' in input ? { ...variables, input: { ...input, idempotencyKey: crypto.randomUUID() } } : variables;
}

/** One in so many is sent by anybody, whether or not it is theirs to send. */
const BY_ANYBODY = 4;

export async function fuzz(world: World, { seed, count }: { seed: number; count: number }, tell?: (sent: number) => void): Promise<Fuzzed> {
  const random = randomFrom(seed);
  const names = Object.keys(world.asks);
  const insiders = new Map<string, string>();
  const { inputs } = world;
  const figures: Fuzzed = {
    ...{ inputs: inputs.length, places: new Set(inputs.map(({ place }) => place)).size, sent: 0 },
    ...{ answers: {}, kinds: {}, people: {}, faults: [], slow: 0, slowest: { ms: 0, what: '' } },
  };
  const add = <Name extends string>(counts: Partial<Record<Name, number>>, name: Name) => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  // What nobody waits for ends a process: here it is a fault like any other.
  let at = '';
  const unheard = (error: unknown): void =>
    void figures.faults.push(`${at}: a rejection that nobody heard (${String(error).slice(0, 200)})`);
  process.on('unhandledRejection', unheard);
  for (const hostile of drawn(inputs, count, random)) {
    const of = hostile.query.includes('x_') ? hostile.place : hostile.field;
    const insider = insiders.get(of) ?? (await insiderOf(world, hostile));
    insiders.set(of, insider);
    const who = random(BY_ANYBODY) === 0 ? (names[random(names.length)] ?? insider) : insider;
    const what = `${hostile.place} = ${JSON.stringify(hostile.value)?.slice(0, 80)} (${hostile.kind}) as ${who}`;
    at = what;
    world.city.lines.splice(0);
    const begun = performance.now();
    try {
      const answer = await (world.asks[who] as Ask)(hostile.query, keyed(hostile.variables, hostile));
      const cause = world.city.lines.at(-1)?.error;
      for (const wrong of wrongIn(answer, hostile.value))
        figures.faults.push(`${what}: ${wrong}${cause ? ` (${String(cause).slice(0, 200)})` : ''}`);
      add(figures.answers, sayingOf(answer));
    } catch (error) {
      figures.faults.push(`${what}: not answered (${String(error).slice(0, 200)})`);
    }
    const ms = performance.now() - begun;
    if (ms > figures.slowest.ms) figures.slowest = { ms, what };
    if (ms > 1_000) figures.slow += 1;
    add(figures.kinds, hostile.kind);
    add(figures.people, who);
    figures.sent += 1;
    tell?.(figures.sent);
  }
  process.off('unhandledRejection', unheard);
  return figures;
}
