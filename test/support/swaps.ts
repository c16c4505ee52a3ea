// Recorded traffic once more with another id in each place: of other people, of another region, of another type. What may not be said then is known by its mark.
import type { TransactWriteItemsCommandInput } from '@aws-sdk/client-dynamodb';
import { OPERATIONS } from '../operations/index.ts';
import { type Answer, OTHER_REGION, REGION } from './city.ts';
import { REFUSED_AT_GATE, sayingOf, wrongIn } from './fuzz.ts';
import { newKey } from './mutations.ts';
import { ID, other, type Recorded } from './recorded.ts';
import { type Asker, hasOffice, isBound, isChange, marksIn, rootOf, type Sent, type Side, sideOf, unmarked } from './recorder.ts';
import { randomFrom, shuffled } from './traffic.ts';

interface Swap extends Sent {
  from: string;
  to: string;
  /** The request but for its ids. */
  form: string;
}

export interface Swapped {
  /** How many there could be, of all requests and ids. */
  possible: number;
  /** Past the gate: somebody who may ask such a thing asked it about something else. */
  sent: number;
  turnedAway: number;
  forms: number;
  askers: number;
  ofOtherType: number;
  ofOtherRegion: number;
  answers: Record<string, number>;
  /** Of one region told to another, or written by another. */
  foreign: string[];
  /** Told to somebody without an office to whom no question of the recording told it. */
  unasked: string[];
  faults: string[];
}

const CODE: Readonly<Record<Side, string>> = { A: REGION, B: OTHER_REGION };
const prefixOf = (id: string): string => id.slice(0, 4);
const textOf = ({ data, errors }: Answer): string => JSON.stringify([data, errors]);

/** With its own key and with the version that the record has: what is refused for these would not be looked at. */
function swapped({ query, variables }: Sent, from: string, to: string, version: number | undefined): Pick<Sent, 'query' | 'variables'> {
  const given = JSON.parse(unmarked(JSON.stringify(variables)).replaceAll(from, to)) as Record<string, unknown>;
  const { input } = given;
  if (typeof input !== 'object' || input === null) return { query: query.replaceAll(from, to), variables: given };
  const key = 'idempotencyKey' in input ? { idempotencyKey: newKey() } : {};
  const current = 'expectedVersion' in input && version !== undefined ? { expectedVersion: version } : {};
  return { query, variables: { ...given, input: { ...input, ...key, ...current } } };
}

const idsIn = ({ query, variables }: Sent): string[] => [...new Set(`${query}${JSON.stringify(variables)}`.match(ID))];
const formOf = ({ query }: Sent): string => query.replaceAll(ID, '…');

/** Of each form of request in turn, by whoever: most ids of the other region, most of the type that is asked for. */
function* drawn({ sent, idsOf, versionOf }: Recorded, random: (below: number) => number): Generator<Swap> {
  const decks = [...Map.groupBy(sent, formOf)].map(([form, deck]) => ({ form, deck: shuffled(deck, random) }));
  const pools = { A: [...idsOf.A], B: [...idsOf.B] };
  const pick = (pool: readonly string[]): string | undefined => pool[random(pool.length)];
  for (let round = 0; ; round += 1)
    for (const { form, deck } of decks) {
      const one = deck[round % deck.length] as Sent;
      const from = pick(idsIn(one));
      if (!from) continue;
      const pool = pools[random(4) === 0 ? one.asker.side : other(one.asker.side)];
      const alike = pool.filter((id) => prefixOf(id) === prefixOf(from) && id !== from);
      const to = pick(random(3) > 0 && alike.length > 0 ? alike : pool);
      if (to && to !== from) yield { form, asker: one.asker, from, to, ...swapped(one, from, to, versionOf.get(to)) };
    }
}

/** Who rates a service or complains does so anywhere, with or without an account. */
function isForAnybody(query: string): boolean {
  const access = OPERATIONS[rootOf(query)]?.access;
  return access !== undefined && !['login', 'role'].includes(access.nobody ?? access.otherwise);
}

/** What is told of a published post with words of its own. */
const PUBLISHED = new Set(['eligibilityCheck']);

/** Applicants and students apply anywhere, and a superior reads of their own line: whoever leads nobody and holds nothing reads what was meant for them. */
const leadsNobody = (asker: Asker): boolean => !hasOffice(asker) && (!isBound(asker) || LEADING_NOBODY.has(asker.login?.sub ?? ''));
const LEADING_NOBODY = new Set(['staff', 'colleague', 'stranger']);

/** What somebody is told who asks what was recorded of them, and what they have said themselves. */
async function told(asker: Asker, { sent }: Recorded): Promise<Set<string>> {
  const known = new Set<string>();
  for (const one of sent.filter((request) => request.asker === asker)) {
    const text = isChange(one.query) ? JSON.stringify(one.variables) : textOf(await asker.ask(one.query, one.variables));
    for (const mark of marksIn(text)) known.add(mark);
  }
  return known;
}

/** Rows of a region that a transaction puts or removes. */
const writes = ({ TransactItems = [] }: TransactWriteItemsCommandInput, region: string, ids: ReadonlySet<string>): boolean =>
  TransactItems.some(({ Put, Update, Delete }) => Put?.Item?.region?.S === region || ids.has((Update ?? Delete)?.Key?.pk?.S ?? ''));

export async function swapIds(
  recorded: Recorded,
  { seed, count }: { seed: number; count: number },
  tell?: (sent: number) => void,
): Promise<Swapped> {
  const { city, idsOf, sent } = recorded;
  const known = new Map<Asker, Set<string>>();
  const [forms, askers, closed] = [new Set<string>(), new Set<Asker>(), new Set<string>()];
  const figures: Swapped = {
    possible: sent.reduce((sum, one) => sum + idsIn(one).length, 0) * (idsOf.A.size + idsOf.B.size),
    ...{ sent: 0, turnedAway: 0, forms: 0, askers: 0, ofOtherType: 0, ofOtherRegion: 0, answers: {}, foreign: [], unasked: [], faults: [] },
  };
  let [at, what, by]: [string, string, Asker | null] = ['', '', null];
  const remove = city.app.client.use((attempt, next) => {
    const abroad = by && isBound(by) && !isForAnybody(what) && attempt.verb === 'TransactWriteItems' ? other(by.side) : null;
    if (abroad && writes(attempt.input as TransactWriteItemsCommandInput, CODE[abroad], idsOf[abroad]))
      figures.foreign.push(`${at}: written`);
    return next(attempt);
  });
  for (const { form, asker, query, variables, from, to } of drawn(recorded, randomFrom(seed))) {
    if (figures.sent >= count) break;
    if (closed.has(`${asker.name} ${form}`)) continue;
    what = query;
    at = `${asker.name}: ${from} → ${to} in ${query.replaceAll(/\s+/g, ' ').slice(0, 160)}`;
    by = asker;
    city.lines.splice(0);
    const answer = await asker.ask(query, variables);
    by = null;
    const cause = city.lines.at(-1)?.error;
    for (const wrong of wrongIn(answer, [query, variables]))
      figures.faults.push(`${at}: ${wrong}${cause ? ` (${String(cause).slice(0, 200)})` : ''}`);
    const [text, asked, abroad] = [textOf(answer), `${query}${JSON.stringify(variables)}`, other(asker.side)];
    const found = [
      ...[...new Set(text.match(ID))].filter((id) => idsOf[abroad].has(id)),
      ...marksIn(text).filter((mark) => sideOf(mark) !== asker.side || leadsNobody(asker)),
    ].filter((one) => !asked.includes(one) && !known.get(asker)?.has(one));
    if (found.length > 0) {
      // What anybody may read is nobody's own.
      const open = textOf(await city.nobody(query, variables));
      if (!known.has(asker)) known.set(asker, await told(asker, recorded));
      const left = found.filter((one) => !open.includes(one) && !known.get(asker)?.has(one));
      const foreign = isBound(asker) ? left.filter((one) => idsOf[abroad].has(one) || sideOf(one) !== asker.side) : [];
      if (foreign.length > 0) figures.foreign.push(`${at}: ${foreign.slice(0, 3).join(' ')}`);
      else if (left.length > 0 && !PUBLISHED.has(rootOf(query))) figures.unasked.push(`${at}: ${left.slice(0, 3).join(' ')}`);
    }
    if (REFUSED_AT_GATE.test(answer.errors?.[0]?.extensions.code ?? '')) {
      closed.add(`${asker.name} ${form}`);
      figures.turnedAway += 1;
      continue;
    }
    const saying = sayingOf(answer);
    figures.answers[saying] = (figures.answers[saying] ?? 0) + 1;
    figures.sent += 1;
    forms.add(form);
    askers.add(asker);
    if (prefixOf(from) !== prefixOf(to)) figures.ofOtherType += 1;
    if (idsOf[abroad].has(to)) figures.ofOtherRegion += 1;
    tell?.(figures.sent);
  }
  remove();
  return { ...figures, forms: forms.size, askers: askers.size };
}
