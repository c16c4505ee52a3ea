// Who is offered which post: own rank first, then empty posts across categories and units; who has gone is followed by the next. Pure.
import type { FillGround, RecruitmentPolicy } from '../../campaigns/rules/policy-types.ts';
import type { Formation } from '../../campaigns/rules/types.ts';
import { mayMoveTo, rulesFor, type TestedPosts } from '../../scores/rules/additional-test.ts';
import { type Fillable, meetsAll, routeOf } from './fill-requirements.ts';
import { passingGrade, shortOf } from './passing.ts';
import { poolRanking } from './ranking.ts';
import type { FilledSeat, Ranked } from './types.ts';

/** A formation with its final list, best first. */
export interface Listed<T extends Fillable = Fillable> {
  post: Pick<Formation, 'id' | 'unitId' | 'positionTitle' | 'positionGroup' | 'category' | 'quota' | 'requirements'> & TestedPosts;
  list: readonly Pick<Ranked<T>, 'of' | 'rank'>[];
}

/** What has happened to places before, as far as it binds the next ones. */
export interface PlacesHeld {
  /** Places that stand (offered, accepted, hired): never moved. */
  held: readonly FilledSeat[];
  /** Numbers that gave a place back for good: declined the own post, let it lapse, withdrew, resigned. */
  gone: ReadonlySet<string>;
  /** `refusalOf`: who declined a post that they had not applied for is not asked for it again; their own list still holds them. */
  refused?: ReadonlySet<string>;
  /** Numbers to whom a place was offered because people had preferred them. */
  decided?: ReadonlySet<string>;
  /** Numbers that people have preferred among equals in every key, with a reason on record. */
  preferred?: ReadonlySet<string>;
}

export const refusalOf = ({ formationId, number }: Pick<FilledSeat, 'formationId' | 'number'>): string => `${formationId} ${number}`;

export interface Filling {
  /** Those of `held` first, then the new ones in the order in which they were found. */
  places: FilledSeat[];
  /** Posts that nobody can fill; only formations that have some. */
  unfilled: { formationId: string; count: number }[];
  /** More equals in every key than posts left: people decide, no machine draws lots. Nobody else takes these posts meanwhile. */
  tied: { formationId: string; count: number; numbers: string[] }[];
  /** Empty posts to which somebody may come who is tied elsewhere: that is decided first, so that nobody who stands behind overtakes. */
  waiting: { formationId: string; count: number }[];
}

interface Candidate {
  number: string;
  from: string;
}

/** State of one filling. */
interface Taken extends Pick<Filling, 'places' | 'tied' | 'waiting'> {
  /** Who has a place or has gone: who is tied for one keeps others waiting, wherever else they may come. */
  out: Set<string>;
  standing: PlacesHeld;
}

const countOf = (list: readonly { formationId: string; count: number }[], { post }: Listed): number =>
  list.find(({ formationId }) => formationId === post.id)?.count ?? 0;

const freeSeats = (one: Listed, { places, tied, waiting }: Taken): number =>
  one.post.quota - places.filter(({ formationId }) => formationId === one.post.id).length - countOf(tied, one) - countOf(waiting, one);

/** Who is tied for a place somewhere. */
const undecided = ({ tied }: Taken): Set<string> => new Set(tied.flatMap(({ numbers }) => numbers));

/** Who is still without a place, best first. */
const placeless = ({ list }: Listed, out: ReadonlySet<string>): Listed['list'] =>
  list.filter(({ rank, of }) => rank !== null && !out.has(of.number));

/** Candidates who are equal in every key, the best first. */
function groupsOf<T extends Fillable>(list: Listed<T>['list'], fromOf: (one: T) => string): Candidate[][] {
  const groups = Map.groupBy(list, ({ rank }) => rank).values();
  return [...groups].map((equals) => equals.map(({ of }) => ({ number: of.number, from: fromOf(of) })));
}

/** Equals share what is left, or those whom people have preferred among them; else all of them wait, and nobody overtakes. */
function take(taken: Taken, to: Listed, groups: readonly (readonly Candidate[])[], ground: FilledSeat['ground']): void {
  const preferred = taken.standing.preferred ?? new Set();
  const open = undecided(taken);
  for (const equals of groups) {
    const free = freeSeats(to, taken);
    if (free <= 0) return;
    if (equals.some(({ number }) => open.has(number))) return void taken.waiting.push({ formationId: to.post.id, count: free });
    const [first, others] = [equals.filter(({ number }) => preferred.has(number)), equals.filter(({ number }) => !preferred.has(number))];
    const placed = equals.length <= free ? equals : first.slice(0, free);
    for (const { number, from } of placed) {
      taken.places.push({ formationId: to.post.id, number, ground, from });
      taken.out.add(number);
    }
    const left = free - placed.length;
    if (left === 0 || placed.length === equals.length) continue;
    taken.tied.push({ formationId: to.post.id, count: left, numbers: others.map(({ number }) => number).toSorted() });
  }
}

/** Of other lists that may fill this one: who reached the passing grade that the policy asks and has what these posts ask, in one order, also who is tied elsewhere. */
function pool(to: Listed, all: readonly Listed[], ground: FillGround, taken: Taken, policy: RecruitmentPolicy): Candidate[][] {
  const grade = passingGrade(policy, policy.fill.passing, to.post.positionGroup);
  const refused = taken.standing.refused ?? new Set();
  const donors = all.filter(({ post }) => routeOf({ to: to.post, from: post, ground }, policy) !== null);
  const able = donors.flatMap(({ post: from, list }) => {
    const [move, rules] = [{ to: to.post, from, ground }, rulesFor(policy, from)];
    return placeless({ post: from, list }, taken.out)
      .filter(({ of }) => shortOf(of.scores, grade, rules).length === 0 && !refused.has(refusalOf({ ...of, formationId: to.post.id })))
      .filter(({ of }) => meetsAll(of, move, policy) && mayMoveTo(of.scores, move, policy))
      .map(({ of }) => ({ ...of, from: from.id, rules }));
  });
  return groupsOf(
    poolRanking(able, policy, ({ rules }) => rules),
    ({ from }) => from,
  );
}

/**
 * Fills what is free. A post counts as empty only when the own list has nobody left. Formations are served in the order of their ids.
 */
export function fillPosts(formations: readonly Listed[], standing: PlacesHeld, policy: RecruitmentPolicy): Filling {
  const { held, gone } = standing;
  const all = formations.toSorted((a, b) => (a.post.id < b.post.id ? -1 : 1));
  const taken: Taken = { places: [...held], tied: [], waiting: [], out: new Set([...gone, ...held.map(({ number }) => number)]), standing };
  for (const one of all) {
    const own = groupsOf(placeless(one, taken.out), () => one.post.id);
    take(taken, one, own, 'OWN');
  }
  for (const ground of policy.fill.order) {
    for (const one of all) if (freeSeats(one, taken) > 0) take(taken, one, pool(one, all, ground, taken, policy), ground);
  }
  const unfilled = all.map((one) => ({ formationId: one.post.id, count: freeSeats(one, taken) })).filter(({ count }) => count > 0);
  return { places: taken.places, unfilled, tied: taken.tied, waiting: taken.waiting };
}
