// What each list says: one pure function a stage, of who takes part, the sheets of scores and the rules. Pure.
import type { RecruitmentPolicy } from '../policy/recruitment.ts';
import { hasBegun, rowsAfterOffers } from './after-final.ts';
import { partExcluded } from './excluded.ts';
import type { Excluded } from './exclusion.ts';
import { fillPosts, type Listed, type Standing } from './fill.ts';
import type { Fillable } from './fill-requirements.ts';
import { passingGrade, shortOf } from './passing.ts';
import { finalRanking, finalScore, type Ranked, shortlist, shownScore } from './ranking.ts';
import { type ScoreRow, skbOf, skdOf } from './scores.ts';
import { type ListEntry, type ListRow, rankedRows, withPlaces } from './snapshot.ts';
import type { Verdict } from './verification.ts';

export type ListedPost = Listed['post'];

/** Who was decided on, in which formation. */
export interface Candidate extends Omit<Fillable, 'skd' | 'skb'> {
  formationId: string;
  verdict: Verdict;
  excluded?: Excluded;
}

/** A sheet of scores, by formation. */
export type Sheet = ReadonlyMap<string, readonly ScoreRow[]>;

export interface Composing {
  posts: readonly ListedPost[];
  people: readonly Candidate[];
  policy: RecruitmentPolicy;
}

/** One formation's part of a list. */
export interface Part {
  formationId: string;
  entries: ListEntry[];
  /** Posts that nobody can fill, and posts that wait for people to decide between equals, here or elsewhere: of the final list alone. */
  unfilled: number;
  tied: number;
  /** Who belongs on the list and has neither a score nor a mark of absence: nobody of them is on it, so it cannot be published. */
  missing: number;
}

const UNTESTED = { skd: null, skb: null, final: null };
const DONE = { unfilled: 0, tied: 0, missing: 0 };

/** Formations in the order of their ids: a list is the same each time it is made. */
const eachPost = (posts: readonly ListedPost[], part: (post: ListedPost) => Part): Part[] =>
  posts.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(part);

const byFormation = (people: readonly Candidate[]): ReadonlyMap<string, Candidate[]> =>
  Map.groupBy(people, ({ formationId }) => formationId);

/** Who may sit the tests and who may not, by registration number. */
export function administrativeList({ posts, people }: Composing): Part[] {
  const of = byFormation(people);
  return eachPost(posts, ({ id }) => {
    const entries = (of.get(id) ?? [])
      .toSorted((a, b) => (a.number < b.number ? -1 : 1))
      .map(({ number, verdict: outcome }) => ({ number, rank: null, outcome, decidedBy: null, placedIn: null, ground: null, ...UNTESTED }));
    return { formationId: id, entries, ...DONE };
  });
}

/** Those of a formation who belong on the list with their row of the sheet, and how many have none. */
function withRows(
  people: readonly Candidate[],
  rows: readonly ScoreRow[] | undefined,
): { found: [Candidate, ScoreRow][]; missing: number } {
  const byNumber = new Map(rows?.map((row) => [row.number, row]));
  const found = people.flatMap((one): [Candidate, ScoreRow][] => {
    const row = byNumber.get(one.number);
    return row ? [[one, row]] : [];
  });
  return { found, missing: people.length - found.length };
}

/** Who goes on to the field test. `eligible`: numbers that the published administrative list lets through. */
export function skdList({ posts, people, policy }: Composing, eligible: ReadonlySet<string>, skd: Sheet): Part[] {
  const of = byFormation(people.filter(({ number }) => eligible.has(number)));
  return eachPost(posts, (post) => {
    const { within, excluded } = partExcluded(of.get(post.id) ?? [], skd.get(post.id));
    const { found, missing } = withRows(within, skd.get(post.id));
    const tested = found.map(([one, row]) => ({ ...one, skd: skdOf(row), skb: null }));
    const list: Ranked[] = [...shortlist(tested, post, policy), ...excluded];
    return { formationId: post.id, entries: entriesOf(list, rankedRows(list), policy), ...DONE, missing };
  });
}

/** A list with its scores; rows and list stand in one order. */
const entriesOf = (list: readonly Ranked[], rows: readonly ListRow[], policy: RecruitmentPolicy): ListEntry[] =>
  list.map(({ of: { number, skd, skb = null } }, i) => ({
    ...(rows[i] ?? fault(number)),
    skd,
    skb,
    final: skd && skb !== null ? shownScore(finalScore(skd, skb, policy), policy) : null,
  }));

const fault = (number: string): never => {
  throw new Error(`${number} has no row.`);
};

interface FinalPart {
  post: ListedPost;
  list: Ranked<Fillable>[];
  missing: number;
}

/**
 * A corrected SKD score may fall below the passing grade after the field test: then there is nothing to rank, and the list says so.
 * The other way round nobody joins: the field test is over.
 */
function finalPart(post: ListedPost, of: readonly Candidate[], sheets: { skd: Sheet; skb: Sheet }, policy: RecruitmentPolicy): FinalPart {
  const rows = [sheets.skd.get(post.id), sheets.skb.get(post.id)] as const;
  const { within, excluded } = partExcluded(of, ...rows);
  const [basic, field] = [withRows(within, rows[0]), withRows(within, rows[1])];
  const skb = new Map(field.found.map(([{ number }, row]) => [number, skbOf(row)]));
  const tested: Fillable[] = basic.found
    .filter(([{ number }]) => skb.has(number))
    .map(([one, row]) => ({ ...one, skd: skdOf(row), skb: skb.get(one.number) ?? null }));
  const grade = passingGrade(policy, post.category, post.positionGroup);
  const failed = tested.filter(({ skd }) => skd && shortOf(skd, grade).length > 0).toSorted((a, b) => (a.number < b.number ? -1 : 1));
  const list = finalRanking(
    tested.filter((one) => !failed.includes(one)),
    post,
    policy,
  );
  const aside = failed.map((one): Ranked<Fillable> => ({ of: one, rank: null, outcome: 'NOT_PASSED', decidedBy: null }));
  return { post, list: [...list, ...aside, ...excluded], missing: within.length - tested.length };
}

const countIn = (list: readonly { formationId: string; count: number }[], id: string): number =>
  list.filter(({ formationId }) => formationId === id).reduce((sum, { count }) => sum + count, 0);

const NOTHING_OFFERED: Standing = { held: [], gone: new Set() };

/**
 * Who is selected, with empty posts filled over all formations. `through`: numbers that the published SKD list lets through. Once posts were
 * offered, what has become of them.
 */
export function finalList(
  { posts, people, policy }: Composing,
  through: ReadonlySet<string>,
  sheets: { skd: Sheet; skb: Sheet },
  standing: Standing = NOTHING_OFFERED,
): Part[] {
  const of = byFormation(people.filter(({ number }) => through.has(number)));
  const made = posts.map((post) => finalPart(post, of.get(post.id) ?? [], sheets, policy));
  const filling = fillPosts(made, standing, policy);
  const byPost = new Map(made.map((one) => [one.post.id, one]));
  return eachPost(posts, ({ id }) => {
    const { list = [], missing = 0 } = byPost.get(id) ?? {};
    const ranked = rankedRows(list);
    const rows = hasBegun(standing) ? rowsAfterOffers(ranked, filling, standing) : withPlaces(ranked, filling);
    const counts = { unfilled: countIn(filling.unfilled, id), tied: countIn([...filling.tied, ...filling.waiting], id) };
    return { formationId: id, entries: entriesOf(list, rows, policy), ...counts, missing };
  });
}
