// The walk as a suite of one module: before and after each of its scenarios, and 40 days later, what is listed is what succeeds.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPERATIONS } from '../../operations/index.ts';
import { ready } from '../../operations/ready.ts';
import type { Login } from '../city.ts';
import { type Faults, layFaults } from '../faults.ts';
import type { Name } from '../people.ts';
import { IS_WHOLE, OF_OPERATIONS, sampleOf } from '../sample.ts';
import { type Season, startSeason } from '../scenarios/stages.ts';
import type { Shown } from './inputs.ts';
import { KINDS, type Kind } from './kinds.ts';
import { compare, type Found, look, type Viewer } from './walk.ts';

const OTHERS: readonly Name[] = ['superior', 'superior2', 'hr', 'hrHead', 'secretary', 'colleague'];

interface Named {
  kind: Kind;
  id: string;
}

interface Subject extends Named {
  type: string;
}

const idsIn = (input: Record<string, unknown>): [string, string][] =>
  Object.entries(input).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[key, value]];
    return Array.isArray(value) ? value.flatMap((one) => (typeof one === 'object' && one ? idsIn(one) : [])) : [];
  });

/** Which objects a request and its answer name, and how. */
function namedIn(kinds: readonly Kind[], input: Record<string, unknown>, payload: Record<string, { id?: string }> | null): Named[] {
  const ids = idsIn(input);
  return kinds.flatMap((kind) => {
    const found = [...ids.filter(([key]) => key === kind.input).map(([, id]) => id), payload?.[kind.payload]?.id ?? ''];
    return [...new Set(found)].filter((id) => id !== '').map((id) => ({ id, kind }));
  });
}

/** What tells no states apart: versions, and templates and the person's other plans, from which others only begin. */
const NO_STATE = /^(employee|templates)$|version$/i;

/** A state as a viewer sees it: in its whole shape, without ids, to whom something is theirs; to a bystander its status. */
function stateOf(type: string, shown: Shown, { name }: Viewer, today: string): string {
  const { status, allowedActions, blockers = [] } = shown;
  if (allowedActions.length + blockers.length === 0) return [name, today, type, status].join('|');
  const plain = JSON.stringify(shown, (key, value) => (NO_STATE.test(key) ? undefined : value));
  return [name, today, plain.replace(/"(\w{3})_[^"]+"/g, '"$1"')].join('|');
}

function liesIn({ listed, done, blockers, refusals, untold }: Found, { elsewhere = [] }: Kind): string[] {
  const known = listed.filter((name) => !elsewhere.includes(name) && !untold.includes(name));
  return [
    ...known.filter((one) => !done.includes(one)).map((name) => `${name} is listed, and refused: ${refusals[name] ?? 'not tried'}`),
    ...done.filter((one) => !listed.includes(one)).map((name) => `${name} succeeds, and is not listed`),
    ...blockers.filter(({ action }) => listed.includes(action)).map(({ action }) => `${action} is listed and blocked`),
    ...blockers
      .filter(({ from, until }) => from !== null && until !== null && from >= until)
      .map(({ action, from, until }) => `${action} is told to be free from ${from}, and over by ${until}`),
    ...blockers
      .filter(({ message }) => message.includes('…'))
      .map(({ action, message }) => `${action} is blocked by half a text: ${message}`),
  ];
}

export interface Walked {
  /** Whose scenarios. */
  modules: RegExp;
  /** Triples of state, viewer and mutation that must at least be tried, and how many of them with success. */
  least: { tried: number; done: number };
  /** The objects that they are about, and who looks at them besides those that a scenario logs in. */
  kinds?: readonly Kind[];
  others?: readonly Name[];
  /** Whether each mutation of these objects must have been let through at least once. */
  each?: true;
}

/** Applicants are alike to an object: whose it is not is not shown it. */
const nameOf = ({ sub, pool }: Login): string => (pool === 'applicants' ? 'applicant' : sub);

export function walkActions(title: string, { modules, least, kinds = KINDS, others = OTHERS, each }: Walked): void {
  let city: Season;
  let faults: Faults;
  let clock = '';
  /** Who came with the scenario that is played. */
  let made = new Map<string, Viewer>();
  const seen = new Set<string>();
  const types = new Map<string, string>();
  const tried = { tried: 0, done: 0 };
  /** By scenario, how often one of its objects was shown to a viewer: of each that is walked, whichever they are. */
  const shownIn = new Map<string, number>();
  let walking = '';
  const done = new Set<string>();

  beforeAll(async () => {
    const season = await startSeason();
    const login = async (who: Login) => {
      const ask = await season.login(who);
      made.set(who.sub, { name: nameOf(who), ask });
      return ask;
    };
    const setNow = (now: string | null) => {
      clock = now ?? '';
      season.setNow(now);
    };
    city = { ...season, login, setNow };
    faults = await layFaults(city.app.client, 'semarang-test');
  });
  afterAll(async () => {
    faults.stop();
    await city.stop();
  });

  /** Of many applicants the first and the last: what is one's own alone is shown to no more of them. */
  const newcomers = (): Viewer[] => {
    const [applicants, staff] = [true, false].map((is) => [...made.values()].filter(({ name }) => (name === 'applicant') === is));
    return [...(staff ?? []), ...new Set([applicants?.at(0), applicants?.at(-1)].filter((one) => one !== undefined))];
  };

  const viewers = (): Viewer[] => [...newcomers(), ...others.map((name) => ({ name, ask: city.people[name].ask }))];

  async function typeOf(id: string): Promise<string | null> {
    const known = types.get(id);
    if (known) return known;
    for (const { ask } of viewers()) {
      const { data } = await ask('query($id: ID!) { node(id: $id) { __typename } }', { id });
      if (data?.node) types.set(id, data.node.__typename);
      if (data?.node) return data.node.__typename;
    }
    return null;
  }

  async function subjectsOf(named: readonly Named[]): Promise<Subject[]> {
    const found = await Promise.all(named.map(async (one) => ({ ...one, type: await typeOf(one.id) })));
    return found.flatMap(({ type, ...one }) => (type ? [{ ...one, type }] : []));
  }

  async function liesTo(viewer: Viewer, { kind, type }: Subject, shown: Shown, when: string): Promise<string[]> {
    const today = new Date(Date.parse(clock) + 7 * 3_600_000).toISOString().slice(0, 10);
    const state = stateOf(type, shown, viewer, today);
    if (seen.has(state)) return [];
    seen.add(state);
    const found = await compare(city, faults, kind, { shown, today }, viewer);
    tried.tried += found.done.length + Object.keys(found.refusals).length;
    tried.done += found.done.length;
    for (const name of found.done) done.add(name);
    return [...liesIn(found, kind), ...(kind.untruths?.(shown) ?? [])].map(
      (lie) => `${when} ${today}: ${type} ${found.status}, ${found.viewer}: ${lie}`,
    );
  }

  async function liesOf(subjects: readonly Subject[], when: string): Promise<string[]> {
    const lies: string[] = [];
    for (const subject of subjects) {
      const { kind, type, id } = subject;
      const looks = await Promise.all(viewers().map(async (viewer) => [viewer, await look(viewer.ask, kind, type, id)] as const));
      shownIn.set(walking, (shownIn.get(walking) ?? 0) + looks.filter(([, shown]) => shown).length);
      for (const [viewer, shown] of looks) if (shown) lies.push(...(await liesTo(viewer, subject, shown, when)));
    }
    return lies;
  }

  async function played(name: string): Promise<string[]> {
    made = new Map();
    walking = name;
    const { ask, query, variables } = await ready(city, name);
    made.set('actor', { name: 'actor', ask });
    const input = variables.input as Record<string, unknown>;
    const before = await liesOf(await subjectsOf(namedIn(kinds, input, null)), 'before');
    const { data, errors } = await ask(query, variables);
    expect(errors).toBeUndefined();
    const after = await subjectsOf(namedIn(kinds, input, data[name]));
    const then = await liesOf(after, 'after');
    city.setNow(new Date(Date.parse(clock) + 40 * 86_400_000).toISOString());
    return [...before, ...then, ...(await liesOf(after, '40 days after'))];
  }

  const names = sampleOf(
    Object.keys(OPERATIONS).filter((name) => modules.test(name)),
    OF_OPERATIONS,
  );

  describe(title, () => {
    it.each(names)('before and after %s is what can be done', async (name) => expect(await played(name)).toEqual([]), 300_000);

    it.runIf(each && IS_WHOLE)('lets each of its mutations through to somebody', () => {
      expect(kinds.flatMap(({ actions }) => Object.keys(actions)).filter((name) => !done.has(name))).toEqual([]);
    });

    it('was tried for many states, viewers and mutations', () => {
      console.info(`${title}: ${tried.tried} triples of state, viewer and mutation, ${tried.done} of them done`);
      const shown = names.map((name) => shownIn.get(name) ?? 0);
      console.info(`shown in each scenario: ${names.map((name, i) => `${name} ${shown[i]}`).join(', ')}`);
      // A sample may be of small scenarios only: it is held to the states and scenarios that it met itself, and an empty walk fails.
      expect(shown.some((times) => times > 0)).toBe(true);
      expect(tried.tried).toBeGreaterThanOrEqual(IS_WHOLE ? least.tried : seen.size);
      expect(tried.done).toBeGreaterThanOrEqual(IS_WHOLE ? least.done : shown.filter((times) => times > 0).length);
    });
  });
}
