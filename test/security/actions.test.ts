// What can be done is said truly: in every state that the scenarios reach, to each viewer, the listed mutations are those that succeed, and no other.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS, type Kind } from '../support/actions/kinds.ts';
import { compare, look, type Viewer } from '../support/actions/walk.ts';
import type { Login } from '../support/city.ts';
import { type Faults, layFaults } from '../support/faults.ts';
import { ready, SCENARIOS } from '../support/scenarios/index.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';

let city: Season;
let faults: Faults;
/** Who came with the scenario that is played. */
let made: Viewer[] = [];

beforeAll(async () => {
  const season = await startSeason();
  const login = async (who: Login) => {
    const ask = await season.login(who);
    made.push({ name: 'newcomer', ask });
    return ask;
  };
  city = { ...season, login };
  faults = await layFaults(city.app.client, 'semarang-test');
});
afterAll(async () => {
  faults.stop();
  await city.stop();
});

const OTHERS = ['superior', 'superior2', 'hr', 'hrHead', 'secretary', 'colleague'] as const;

interface Object {
  kind: Kind;
  id: string;
  type: string;
}

const idsIn = (input: Record<string, unknown>): [string, string][] =>
  Object.entries(input).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[key, value]];
    return Array.isArray(value) ? value.flatMap((one) => (typeof one === 'object' && one ? idsIn(one) : [])) : [];
  });

async function typeOf(id: string): Promise<string | null> {
  for (const { ask } of [...made, ...OTHERS.map((who) => city.people[who])]) {
    const { data } = await ask('query($id: ID!) { node(id: $id) { __typename } }', { id });
    if (data?.node) return data.node.__typename;
  }
  return null;
}

async function objectsOf(input: Record<string, unknown>, payload: Record<string, { id?: string }> | null): Promise<Object[]> {
  const named = new Map(idsIn(input).flatMap(([key, id]) => KINDS.filter((kind) => kind.input === key).map((kind) => [id, kind] as const)));
  for (const kind of KINDS) {
    const id = payload?.[kind.payload]?.id;
    if (id) named.set(id, kind);
  }
  const found = await Promise.all([...named].map(async ([id, kind]) => ({ id, kind, type: await typeOf(id) })));
  return found.flatMap(({ type, ...one }) => (type ? [{ ...one, type }] : []));
}

/** A state as a viewer sees it, seen twice already: a third time tells nothing new. */
const seen = new Map<string, number>();
const MOST = 2;

function seenOften(key: string): boolean {
  const times = seen.get(key) ?? 0;
  seen.set(key, times + 1);
  return times >= MOST;
}

async function signature(
  kind: Kind,
  { type, id }: { type: string; id: string },
  { name, ask }: Viewer,
  today: string,
): Promise<string | null> {
  const shown = await look(ask, kind, type, id);
  if (!shown) return null;
  const stopped = (shown.blockers ?? []).map(({ action, code }: { action: string; code: string }) => `${action} ${code}`);
  return [type, shown.status, name, today, shown.allowedActions.join(' '), stopped.join(' ')].join('|');
}

let tried = 0;
const lies: string[] = [];

async function check(objects: readonly Object[], when: string): Promise<void> {
  const today = new Date(Date.parse(clock) + 7 * 3_600_000).toISOString().slice(0, 10);
  for (const { kind, id, type } of objects) {
    for (const viewer of [...made, ...OTHERS.map((name) => ({ name, ask: city.people[name].ask }))]) {
      const key = await signature(kind, { type, id }, viewer, today);
      if (key === null || seenOften(key)) continue;
      const found = await compare(city, faults, kind, { type, id, today }, viewer);
      if (!found) continue;
      tried += Object.keys(kind.actions).length;
      const at = `${when} ${today}: ${type} ${found.status}, ${found.viewer}:`;
      const known = found.listed.filter((name) => !(kind.elsewhere ?? []).includes(name));
      for (const name of known.filter((one) => !found.done.includes(one)))
        lies.push(`${at} ${name} is listed, and refused: ${found.refusals[name] ?? 'not tried'}`);
      for (const name of found.done.filter((one) => !known.includes(one))) lies.push(`${at} ${name} succeeds, and is not listed`);
      for (const { action } of found.blockers.filter((one) => known.includes(one.action)))
        lies.push(`${at} ${action} is listed and blocked`);
    }
  }
}

let clock = '';
const MODULES = /^(target|plan|evidence|progress|self|evaluation|objection|unit[AFR]|calibration|feedback|development|abuse|review)/;
const names = Object.keys(SCENARIOS).filter((name) => MODULES.test(name) && (!process.env.ONLY || new RegExp(process.env.ONLY).test(name)));

describe('what an object says can be done', () => {
  it.each(names)(
    'before and after %s is what can be done',
    async (name) => {
      made = [];
      const setNow = city.setNow;
      const watched: Season = {
        ...city,
        setNow: (now) => {
          clock = now ?? '';
          setNow(now);
        },
      };
      const { ask, query, variables } = await ready(watched, name);
      const before = await objectsOf(variables.input as Record<string, unknown>, null);
      await check(before, `before ${name}`);
      const { data, errors } = await ask(query, variables);
      expect(errors).toBeUndefined();
      const after = await objectsOf(variables.input as Record<string, unknown>, data[name]);
      await check(after, `after ${name}`);
      const later = new Date(Date.parse(clock) + 40 * 86_400_000).toISOString();
      watched.setNow(later);
      await check(after, `40 days after ${name}`);
      expect(lies.splice(0)).toEqual([]);
    },
    300_000,
  );

  it('was tried for many states, viewers and mutations', () => {
    console.info(`${tried} triples of state, viewer and mutation`);
    expect(tried).toBeGreaterThan(0);
  });
});
