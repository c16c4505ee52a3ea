// One person's walk, judged: whether the roads agree, and whether what is shown and refused is what the directives say.
import type { FieldNode } from 'graphql';
import type { Matrix } from '../matrix.ts';
import { fill } from './observed.ts';
import { rootsAbout } from './questions.ts';
import { certainOf, grantsOf, type Records } from './rule.ts';
import { schema } from './selections.ts';
import type { Viewer } from './viewers.ts';
import { type Universe, universeOf, Walk } from './walk.ts';

export interface Judged {
  who: string;
  requests: number;
  /** Fields of objects that were asked on more than one road. */
  compared: number;
  different: string[];
  /** Shown on some road, though `node` says that it is not there. */
  hidden: string[];
  /** Shown though no grant can be held. */
  leaks: string[];
  /** Not shown though a grant is held. */
  wrong: string[];
  /** `Type.field id` of what is narrower than its object: empty though a grant is held, and holding something. */
  empty: string[];
  full: string[];
  faults: string[];
  miscounted: string[];
  turnedAway: string | undefined;
  /** What root fields refused, by code. */
  refused: [field: string, code: string][];
}

/** Of each type as many. */
const MOST = 3;
const AT_ONCE = 50;

/** Whatever is shown to those who see most: the records that everybody is asked about. */
export async function everythingShown({ asks, city, ids }: Matrix, filled: Set<string>): Promise<Universe> {
  const router = await city.routerHeader();
  const roots = rootsAbout(ids);
  const values = Object.values(ids).filter((id) => typeof id === 'string');
  const shown: string[] = [];
  for (const who of ['hr', 'auditor', 'self', 'superior', 'recruiter', 'applicant'] as const) {
    const walk = new Walk(asks[who], router);
    await walk.roots(roots);
    for (let i = 0; i < values.length; i += AT_ONCE) {
      const { data } = await asks[who]('query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids: values.slice(i, i + AT_ONCE) });
      walk.seen.see('nodes', data);
      fill(filled, schema.getQueryType() ?? undefined, data);
    }
    for (const one of walk.filled) filled.add(one);
    shown.push(...walk.seen.shown.keys());
  }
  return universeOf(ids, shown, MOST);
}

export async function judged(
  { name, ask, person, turnedAway }: Viewer,
  roots: readonly FieldNode[],
  universe: Universe,
  records: Records,
  router: Record<string, string>,
  filled: Set<string>,
): Promise<Judged> {
  const walk = new Walk(ask, router);
  await walk.roots(roots);
  await walk.nodes(universe);
  for (const one of walk.filled) filled.add(one);
  const { shown, told, different } = walk.seen;
  const asked = new Set([...universe].flatMap(([type, list]) => list.map((id) => `${type} ${id}`)));
  const open = new Set([...shown].filter(([, roads]) => roads.has('nodes') || roads.has('node')).map(([one]) => one));
  const leaks = new Set<string>();
  const wrong = new Set<string>();
  const aboutWhom = new Map<string, string>();
  for (const { type, id, field, answers } of told) {
    const found = field === 'employee' ? /emp_[0-9a-f]{24}/.exec([...answers.keys()].join(' ')) : null;
    if (found) aboutWhom.set(`${type} ${id}`, found[0]);
  }
  const may = (grants: readonly string[], type: string, id: string): boolean =>
    records.may(grants, person, id, aboutWhom.get(`${type} ${id}`));
  const empty: string[] = [];
  const full: string[] = [];
  for (const [one, roads] of shown) {
    const [type = '', id = ''] = one.split(' ');
    const grants = grantsOf(type);
    if (grants && !may(grants, type, id)) leaks.add(`${one} by ${[...roads].join(' ')}`);
  }
  for (const one of asked) {
    const [type = '', id = ''] = one.split(' ');
    const grants = certainOf(type);
    if (grants && !open.has(one) && records.must(grants, person, id)) wrong.add(one);
  }
  for (const { type, id, field, answers } of told) {
    const grants = grantsOf(`${type}.${field}`);
    if (!grants) continue;
    const isShown = [...answers.keys()].some((answer) => answer !== 'null');
    const holds = [...answers.keys()].some((answer) => answer !== 'null' && answer !== '[]');
    if (holds) full.push(`${type}.${field} ${id}`);
    else if (records.must(grants, person, id)) empty.push(`${type}.${field} ${id}`);
    if (isShown && !may(grants, type, id))
      leaks.add(`${type}.${field} of ${id} by ${[...answers.values()].flatMap((roads) => [...roads]).join(' ')}`);
  }
  return {
    who: name,
    turnedAway,
    requests: walk.requests,
    compared: told.filter(({ answers }) => [...answers.values()].reduce((sum, roads) => sum + roads.size, 0) > 1).length,
    different: different.map(
      ({ field, of, answers }) =>
        `${field} of ${of}: ${answers.map(([told, roads]) => `${roads.join(' ')}: ${told.slice(0, 200)}`).join(' | ')}`,
    ),
    hidden: [...shown].filter(([one]) => asked.has(one) && !open.has(one)).map(([one, roads]) => `${one} by ${[...roads].join(' ')}`),
    leaks: [...leaks],
    wrong: [...wrong],
    empty,
    full,
    faults: [...new Set(walk.faults)],
    miscounted: walk.miscounted,
    refused: [...walk.refused],
  };
}
