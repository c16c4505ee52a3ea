// Attacks on the anonymity of 360-degree reviews: thousands of rounds, each beside a twin that nobody may be able to tell from it.
// ATTACK_ROUNDS (default 2000) and ATTACK_SEED widen or move the search.
import { describe, expect, it } from 'vitest';
import { boxOrder, commentOrder, correlation, differences, hiddenCounts, joined, linkage, names, type Pairs, spoor } from './attackers.ts';
import { chanceOf, drawRound, TWINS, type Twin } from './rounds.ts';
import { LEAKS, type Leak, play, type Transcript } from './world.ts';

const ROUNDS = Number(process.env.ATTACK_ROUNDS ?? 2000);
const SEED = Number(process.env.ATTACK_SEED ?? 360);
/** A leaky build is seen in few rounds. */
const LEAKY_ROUNDS = 120;

const KINDS = Object.keys(TWINS) as Twin[];

/** What the person, the superior, the staffing agency and the auditor get; and what a thief of the table gets. */
const people = ({ polls, result }: Transcript): string => JSON.stringify([polls, result]);
const thief = ({ rows }: Transcript): string => rows.join('\n');

interface Findings {
  /** Pairs of rounds compared, by kind. */
  compared: Record<Twin, number>;
  /** Pairs that could be told apart, by kind. */
  apart: Record<Twin, number>;
  examples: string[];
  recovered: { counts: number; names: number; scores: number; spoor: number; joined: number };
  orders: { box: number; comments: number; linked: number };
  pairs: number;
}

function firstDifference(a: string, b: string): string {
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return `${a.slice(Math.max(0, at - 80), at + 80)}\n   ≠ ${b.slice(Math.max(0, at - 80), at + 80)}`;
}

/** Of a round in which somebody of a hidden group is silent, or all are, a thief of the table sees that there is one answer less: not whose. */
const isSilent = (kind: Twin): boolean => kind === 'silent' || kind === 'emptied';
const views = (kind: Twin) => (isSilent(kind) ? [people] : [people, thief]);

async function attack(rounds: number, leak: Leak | null): Promise<Findings> {
  const chance = chanceOf(SEED);
  const none = (): Record<Twin, number> => Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Twin, number>;
  const found: Findings = {
    compared: none(),
    apart: none(),
    examples: [],
    recovered: { counts: 0, names: 0, scores: 0, spoor: 0, joined: 0 },
    orders: { box: 0, comments: 0, linked: 0 },
    pairs: 0,
  };
  const orders: Record<'box' | 'comments' | 'linked', Pairs> = { box: [], comments: [], linked: [] };
  for (let id = 0; id < rounds; id += 1) {
    const kind = KINDS[id % KINDS.length] ?? 'swapped';
    const round = drawRound(id, chance, isSilent(kind) || (kind === 'otherwise' && id % 2 === 0));
    const twin = TWINS[kind](round, chance);
    const seen = await play(round, leak);
    found.recovered.counts += hiddenCounts(seen, round);
    found.recovered.names += names(seen);
    found.recovered.scores += differences(seen, round);
    found.recovered.spoor += spoor(seen).length;
    found.recovered.joined += joined(seen);
    orders.box.push(...boxOrder(seen));
    orders.comments.push(...commentOrder(seen));
    orders.linked.push(...linkage(seen));
    if (!twin) continue;
    const other = await play(twin, leak);
    found.compared[kind] += 1;
    const different = views(kind).find((view) => view(seen) !== view(other));
    if (!different) continue;
    found.apart[kind] += 1;
    if (found.examples.length < 3) found.examples.push(`round ${id}, ${kind}: ${firstDifference(different(seen), different(other))}`);
  }
  found.orders = { box: correlation(orders.box), comments: correlation(orders.comments), linked: correlation(orders.linked) };
  found.pairs = orders.box.length;
  return found;
}

describe(`${ROUNDS} rounds of 0 to 12 answers in each group`, () => {
  it('give away no score, no rater, no hidden number and no order', async () => {
    const found = await attack(ROUNDS, null);
    expect(found.examples).toEqual([]);
    expect(found.apart).toEqual({ swapped: 0, reordered: 0, otherwise: 0, balanced: 0, silent: 0, emptied: 0 });
    expect(found.recovered).toEqual({ counts: 0, names: 0, scores: 0, spoor: 0, joined: 0 });
    for (const [name, order] of Object.entries(found.orders)) expect(Math.abs(order), name).toBeLessThanOrEqual(0.05);
    for (const [kind, compared] of Object.entries(found.compared)) expect(compared, kind).toBeGreaterThan(ROUNDS / 10);
  }, 120_000);
});

/** By what each leak must be found, so that no attack is there in name only. */
const CAUGHT: Record<Leak, (found: Findings) => number> = {
  'time on the response': ({ apart, recovered }) => Math.min(apart.reordered, recovered.spoor),
  'sequential ids': ({ orders, recovered }) => Math.min(Number(orders.box > 0.9), recovered.spoor),
  'unpadded text': ({ apart, recovered }) => Math.min(apart.swapped, recovered.spoor),
  'comments in order': ({ apart, orders }) =>
    Math.min(apart.swapped, apart.reordered, Number(orders.comments > 0.3), Number(orders.linked > 0.3)),
  'minimum and maximum': ({ apart }) => apart.balanced,
  'overall mean of all': ({ apart }) => apart.otherwise,
  'counts below the threshold': ({ apart, recovered }) => Math.min(apart.silent, recovered.counts),
  'counts of merged groups': ({ recovered }) => recovered.counts,
  'audit by name': ({ apart, recovered }) => Math.min(apart.reordered, recovered.names),
  'audit told': ({ apart, recovered }) => Math.min(apart.silent, recovered.counts),
  'small groups merged': ({ apart }) => apart.emptied,
  'marker with a fingerprint': ({ recovered }) => recovered.joined,
  'means while answers come in': ({ apart, recovered }) => Math.min(apart.reordered, recovered.scores),
};

describe('a build that leaks', () => {
  it.each(LEAKS)('%s is caught', async (leak) => {
    const found = await attack(LEAKY_ROUNDS, leak);
    expect(CAUGHT[leak](found), JSON.stringify(found)).toBeGreaterThan(0);
  });
});
