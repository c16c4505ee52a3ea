// A city in which every operation of the API was done once, and who did it: records at every stage of their life, and whoever they are about.

import { type FieldNode, parse } from 'graphql';
import type { Row } from '../../../src/platform/store/table.ts';
import { OPERATIONS, QUERY_CITIES, QUERY_MODULES } from '../../operations/index.ts';
import { MUTATIONS, ready } from '../../operations/ready.ts';
import { type Ask, everyRow, type Login } from '../city.ts';
import { newKey } from '../mutations.ts';
import type { Name } from '../people.ts';
import { type Season, startSeason } from '../scenarios/stages.ts';
import { PLANNING_DAY } from '../season.ts';
import { Payloads } from './payloads.ts';
import { fieldsIn, type RootAsked, rootsOf } from './questions.ts';
import { NOBODY, personIn, staffed, type Viewer } from './viewers.ts';
import { type Universe, Walk } from './walk.ts';

/** Of each type so many are walked by everybody, and so many looked at for it. */
const MOST = 8;
const MOST_ASKED = 400;

export interface Played {
  city: Season;
  payloads: Payloads;
  /** What the budgets of queries ask, about what was prepared for them. */
  roots: RootAsked[];
  rows: Row[];
  /** Every `Type.field` that some answer held. */
  known: Set<string>;
}

export async function startPlayed(): Promise<Played> {
  const payloads = new Payloads();
  const season = await startSeason();
  const city = payloads.listen(season);
  const prepared: Record<string, string> = { unit: city.units.aptika, person: city.people.staff.employeeId };
  const prepare = async (modules: typeof QUERY_MODULES) => {
    city.setNow(PLANNING_DAY);
    for (const { prepare } of modules) Object.assign(prepared, await prepare?.(city));
  };
  const [first = [], ...others] = Object.values(QUERY_CITIES);
  await prepare(first);
  for (const name of MUTATIONS) {
    const { ask, query, variables } = await ready(city, name);
    const { data, errors } = await ask(query, variables);
    if (errors || data[name].userErrors.length > 0) throw new Error(`${name}: ${JSON.stringify(errors ?? data[name].userErrors)}`);
    // What recognises itself answers with the same object, of which the rest is asked.
    if (OPERATIONS[name]?.repeated === undefined)
      for (let i = 1; i < payloads.selectionsOf(name); i++) await ask(query, { input: { ...variables.input, idempotencyKey: newKey() } });
  }
  for (const modules of others) await prepare(modules);
  city.setNow(PLANNING_DAY);
  return { city, payloads, roots: rootsOf(QUERY_MODULES, prepared), rows: await everyRow(city), known: new Set(payloads.filled) };
}

const ID = /^[a-z]{3}_[0-9a-f]{24}$/;
const AT_ONCE = 50;

/** Of all that the table holds, by type, what there is for somebody. */
async function standing(ask: Ask, rows: readonly Row[]): Promise<Map<string, string[]>> {
  const each = Map.groupBy(new Set(rows.map(({ pk }) => pk).filter((id) => ID.test(id))), (id) => id.slice(0, 4));
  const some = [...each.values()].flatMap((ids) => ids.slice(-MOST_ASKED));
  const found = new Map<string, string[]>();
  for (let i = 0; i < some.length; i += AT_ONCE) {
    const { data } = await ask('query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids: some.slice(i, i + AT_ONCE) });
    for (const one of data.nodes) if (one) found.set(one.__typename, [...(found.get(one.__typename) ?? []), one.id]);
  }
  return found;
}

/**
 * The records that are walked: of each type those whose answers held what none had held before, for the offices and for whoever did something, and
 * then others. Whoever did something also keeps what is new of their own.
 */
export async function recordsOf({ city, payloads, rows, known }: Played): Promise<Universe> {
  const router = await city.routerHeader();
  const found = new Map<string, Set<string>>();
  const add = (more: ReadonlyMap<string, Iterable<string>>): void => {
    for (const [type, ids] of more) found.set(type, new Set([...(found.get(type) ?? []), ...ids]));
  };
  for (const ask of [city.people.hr.ask, await city.login(COMMITTEE), city.people.auditor.ask, city.people.superior.ask])
    add(await new Walk(ask, router).novel(await standing(ask, rows), known));
  for (const asker of payloads.askers.values()) {
    city.setNow(asker.at);
    const walk = new Walk(asker.ask, router);
    await walk.roots(OWN);
    const own = Map.groupBy(walk.seen.shown.keys(), (one) => one.split(' ')[0] as string);
    for (const [type, ids] of await walk.novel(
      new Map([...own].map(([type, list]) => [type, list.flatMap((one) => one.split(' ')[1] ?? [])])),
      known,
    ))
      asker.firstShown.set(type, new Set([...(asker.firstShown.get(type) ?? []), ...ids]));
  }
  for (const { firstShown } of payloads.askers.values()) add(firstShown);
  return new Map([...found].map(([type, ids]) => [type, [...ids].slice(0, MOST)]));
}

const COMMITTEE: Login = { sub: 'pansel', roles: ['RECRUITMENT_OFFICER', 'RECRUITMENT_APPROVER'] };
const STUDENT: Login = { sub: 'mahasiswa-lain', roles: [], pool: 'students', region: null };
const OTHERS: readonly Name[] = [
  ...(['hr', 'auditor', 'superior', 'staff', 'superior2', 'unitHead', 'unitAdmin', 'colleague', 'hrHead', 'otherHr'] as const),
];

/** Whoever is asked about all of it: the offices, the line, and those who have nothing to do with it. */
export async function bystanders(city: Season): Promise<Viewer[]> {
  const logins: [name: string, login: Login][] = [
    ['recruiter', COMMITTEE],
    ['another student', STUDENT],
    ['province', { sub: 'jateng', roles: ['PROVINCE_VIEWER'], region: '33' }],
  ];
  const known = OTHERS.map((name) => ({ name, ask: city.people[name].ask, person: staffed(city, name) }));
  const more = logins.map(async ([name, login]) => ({ name, ask: await city.login(login), person: personIn(login) }));
  return [...known, ...(await Promise.all(more)), { name: 'nobody', ask: city.nobody, person: NOBODY }];
}

/** Whoever the budgets ask as, with what they ask. */
export async function askedAs({ city, roots }: Played): Promise<[Viewer, FieldNode[]][]> {
  const each = Map.groupBy(roots, ({ as }) => JSON.stringify(as));
  return Promise.all(
    [...each.values()].flatMap(async (list) => {
      const [{ as }] = list as [RootAsked];
      const viewer =
        typeof as === 'string'
          ? { name: as, ask: city.people[as].ask, person: staffed(city, as) }
          : { name: as.sub, ask: await city.login(as), person: personIn(as) };
      return [viewer, list.map(({ node }) => node)] as [Viewer, FieldNode[]];
    }),
  );
}

/** What everybody may ask of themself. */
export const OWN: readonly FieldNode[] = fieldsIn(parse('{ me { id } }'));
