// Who is offered which post: own rank first, then empty posts across categories and units; who has gone is followed by the next. Pure.
import type { FillGround, RecruitmentPolicy } from '../policy/recruitment.ts';
import { passingGrade, shortOf } from './passing.ts';
import { poolRanking, type Ranked, type Tested } from './ranking.ts';
import type { Formation } from './types.ts';

/** A formation with its final list, best first. */
export interface Listed<T extends Tested = Tested> {
  post: Pick<Formation, 'id' | 'unitId' | 'positionTitle' | 'positionGroup' | 'category' | 'quota' | 'requirements'>;
  list: readonly Ranked<T>[];
}

/** OWN: by the rank in the own list. */
export interface Place {
  formationId: string;
  number: string;
  ground: 'OWN' | FillGround;
  /** The formation applied for. */
  from: string;
}

export interface Filling {
  /** Those of `held` first, then the new ones in the order in which they were found. */
  places: Place[];
  /** Posts that nobody can fill; only formations that have some. */
  unfilled: { formationId: string; count: number }[];
}

const sameKind = (a: Listed['post'], b: Listed['post']): boolean =>
  a.positionTitle === b.positionTitle &&
  a.positionGroup === b.positionGroup &&
  a.requirements.education.toSorted().join() === b.requirements.education.toSorted().join();

const MAY_COME: Record<FillGround, (to: Listed['post'], from: Listed['post']) => boolean> = {
  CATEGORY: (to, from) =>
    sameKind(to, from) && to.unitId === from.unitId && to.category !== from.category && [to.category, from.category].includes('GENERAL'),
  UNIT: (to, from) => sameKind(to, from) && to.unitId !== from.unitId,
};

/** State of one filling: who has a place or has gone, and how many places each formation has given. */
interface Taken {
  places: Place[];
  out: Set<string>;
}

const freeSeats = ({ post }: Listed, { places }: Taken): number =>
  post.quota - places.filter(({ formationId }) => formationId === post.id).length;

const waiting = <T extends Tested>({ list }: Listed<T>, { out }: Taken): T[] =>
  list.filter(({ rank, of }) => rank !== null && !out.has(of.number)).map(({ of }) => of);

function take(taken: Taken, to: Listed, people: readonly { number: string; from: string }[], ground: Place['ground']): void {
  for (const { number, from } of people.slice(0, Math.max(0, freeSeats(to, taken)))) {
    taken.places.push({ formationId: to.post.id, number, ground, from });
    taken.out.add(number);
  }
}

/** Of other lists that may fill this one: who reached the passing grade that the policy asks, in one order. */
function pool(
  to: Listed,
  all: readonly Listed[],
  ground: FillGround,
  taken: Taken,
  policy: RecruitmentPolicy,
): { number: string; from: string }[] {
  const grade = passingGrade(policy, policy.fill.passing, to.post.positionGroup);
  const donors = all.filter(({ post }) => post.id !== to.post.id && MAY_COME[ground](to.post, post));
  const origin = new Map(donors.flatMap((donor) => waiting(donor, taken).map(({ number }) => [number, donor.post.id] as const)));
  const able = donors.flatMap((donor) => waiting(donor, taken)).filter(({ skd }) => skd && shortOf(skd, grade).length === 0);
  return poolRanking(able, policy).map(({ number }) => ({ number, from: origin.get(number) ?? '' }));
}

/**
 * Fills what is free. `held`: places that stand (offered, accepted, hired) and are never moved; `gone`: numbers that declined, lapsed,
 * withdrew or resigned. A post counts as empty only when the own list has nobody left. Formations are served in the order of their ids.
 */
export function fillPosts(
  formations: readonly Listed[],
  { held, gone }: { held: readonly Place[]; gone: ReadonlySet<string> },
  policy: RecruitmentPolicy,
): Filling {
  const all = formations.toSorted((a, b) => (a.post.id < b.post.id ? -1 : 1));
  const taken: Taken = { places: [...held], out: new Set([...gone, ...held.map(({ number }) => number)]) };
  for (const one of all) {
    const people = waiting(one, taken).map(({ number }) => ({ number, from: one.post.id }));
    take(taken, one, people, 'OWN');
  }
  for (const ground of policy.fill.order) {
    for (const one of all) if (freeSeats(one, taken) > 0) take(taken, one, pool(one, all, ground, taken, policy), ground);
  }
  const unfilled = all.map((one) => ({ formationId: one.post.id, count: freeSeats(one, taken) })).filter(({ count }) => count > 0);
  return { places: taken.places, unfilled };
}
