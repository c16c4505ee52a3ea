// What each list says: one pure function a stage, of who takes part, the sheets of scores and the rules. Pure.
import type { RecruitmentPolicy } from '../../campaigns/rules/policy-types.ts';
import { partExcluded } from '../../exclusions/rules/excluded.ts';
import type { Excluded, TestedPerson } from '../../exclusions/rules/types.ts';
import { hasBegun, rowsAfterOffers } from '../../offers/rules/after-final.ts';
import { isEliminated, rulesFor } from '../../scores/rules/additional-test.ts';
import { finalScore, wholeOf } from '../../scores/rules/tests.ts';
import type { Verdict } from '../../verification/rules/types.ts';
import { fillPosts, type Listed, type PlacesHeld } from './fill.ts';
import type { Fillable } from './fill-requirements.ts';
import { passingGrade, shortOf } from './passing.ts';
import { finalRanking, shortlist, shownScore } from './ranking.ts';
import { rankedRows, withPlaces } from './snapshot.ts';
import type { ListEntry, ListRow, Ranked, Tested } from './types.ts';

export type ListedPost = Listed['post'];

/** Who was decided on, in which formation. */
export interface Candidate extends Omit<Fillable, 'scores'> {
  formationId: string;
  verdict: Verdict;
  excluded?: Excluded;
}

/** The scores of a test, by formation. */
export type TestScores = ReadonlyMap<string, readonly TestedPerson[]>;

export interface Composing {
  posts: readonly ListedPost[];
  people: readonly Candidate[];
  policy: RecruitmentPolicy;
}

/** One formation's part of a list. */
export interface FormationList {
  formationId: string;
  entries: ListEntry[];
  /** Posts that nobody can fill, and posts that wait for people to decide between equals, here or elsewhere: of the final list alone. */
  unfilled: number;
  tied: number;
  /** Who belongs on the list and has neither a score nor a mark of absence: nobody of them is on it, so it cannot be published. */
  missing: number;
}

const UNTESTED = { scores: [], final: null };
const DONE = { unfilled: 0, tied: 0, missing: 0 };

/** Formations in the order of their ids: a list is the same each time it is made. */
const eachPost = (posts: readonly ListedPost[], part: (post: ListedPost) => FormationList): FormationList[] =>
  posts.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(part);

const byFormation = (people: readonly Candidate[]): ReadonlyMap<string, Candidate[]> =>
  Map.groupBy(people, ({ formationId }) => formationId);

/** Who may sit the tests and who may not, by registration number. */
export function administrativeList({ posts, people }: Composing): FormationList[] {
  const of = byFormation(people);
  return eachPost(posts, ({ id }) => {
    const entries = (of.get(id) ?? [])
      .toSorted((a, b) => (a.number < b.number ? -1 : 1))
      .map(({ number, verdict: outcome }) => ({ number, rank: null, outcome, decidedBy: null, placedIn: null, ground: null, ...UNTESTED }));
    return { formationId: id, entries, ...DONE };
  });
}

/** Those of a formation who belong on the list with their rows of all sheets, in the order of the tests, and how many lack one. */
function withRows(
  people: readonly Candidate[],
  sheets: readonly TestScores[],
  formationId: string,
): { found: (Candidate & Tested)[]; missing: number } {
  const byNumber = sheets.map((sheet) => new Map(sheet.get(formationId)?.map((row) => [row.number, row])));
  const found = people.flatMap((one) => {
    const rows = byNumber.flatMap((of) => of.get(one.number) ?? []);
    return rows.length === sheets.length ? [{ ...one, scores: rows.map(({ values }) => values) }] : [];
  });
  return { found, missing: people.length - found.length };
}

/**
 * Who goes on from a test to the next. `through`: numbers that the list before it lets through; `sheets`: of this test and those before it.
 */
export function nextTestList(
  { posts, people, policy }: Composing,
  through: ReadonlySet<string>,
  sheets: readonly TestScores[],
): FormationList[] {
  const of = byFormation(people.filter(({ number }) => through.has(number)));
  const test = policy.tests[sheets.length - 1];
  if (!test) throw new Error(`${policy.version} has no ${sheets.length} tests.`);
  return eachPost(posts, (post) => {
    const rows = sheets.map((sheet) => sheet.get(post.id));
    const { within, excluded } = partExcluded(of.get(post.id) ?? [], ...rows);
    const { found, missing } = withRows(within, sheets, post.id);
    const list: Ranked[] = [...shortlist(found, post, policy, test), ...excluded];
    return { formationId: post.id, entries: entriesOf(list, rankedRows(list), policy), ...DONE, missing };
  });
}

/** The final score of who has sat all tests. */
const finalOf = (scores: Tested['scores'], policy: RecruitmentPolicy): string | null =>
  policy.tests.every((_, i) => wholeOf(scores[i])) ? shownScore(finalScore(scores, policy), policy) : null;

/** A list with its scores; rows and list stand in one order. */
const entriesOf = (list: readonly Ranked[], rows: readonly ListRow[], policy: RecruitmentPolicy): ListEntry[] =>
  list.map(({ of: { number, scores } }, i) => ({ ...(rows[i] ?? fault(number)), scores, final: finalOf(scores, policy) }));

const fault = (number: string): never => {
  throw new Error(`${number} has no row.`);
};

interface FinalPart {
  post: ListedPost;
  list: Ranked<Fillable>[];
  missing: number;
  /** As they hold for these posts. */
  rules: RecruitmentPolicy;
}

const asideAs = (list: readonly (Candidate & Tested)[], outcome: 'NOT_PASSED' | 'ELIMINATED'): Ranked<Fillable>[] =>
  list.toSorted((a, b) => (a.number < b.number ? -1 : 1)).map((of) => ({ of, rank: null, outcome, decidedBy: null }));

/**
 * Who falls short of the passing grade is not ranked: after a single test, or where a score was corrected after a later one. The other way
 * round nobody joins: the later test is over.
 */
function finalPart(post: ListedPost, of: readonly Candidate[], sheets: readonly TestScores[], policy: RecruitmentPolicy): FinalPart {
  const { within, excluded } = partExcluded(of, ...sheets.map((sheet) => sheet.get(post.id)));
  const { found, missing } = withRows(within, sheets, post.id);
  const rules = rulesFor(policy, post);
  const grade = passingGrade(rules, post.category, post.positionGroup);
  const outcomeOf = ({ scores }: Tested): 'RANKED' | 'NOT_PASSED' | 'ELIMINATED' => {
    if (shortOf(scores, grade, rules).length > 0) return 'NOT_PASSED';
    return isEliminated(scores, post, rules) ? 'ELIMINATED' : 'RANKED';
  };
  const { RANKED = [], NOT_PASSED = [], ELIMINATED = [] } = Object.groupBy(found, outcomeOf);
  const aside = [...asideAs(NOT_PASSED, 'NOT_PASSED'), ...asideAs(ELIMINATED, 'ELIMINATED')];
  return { post, list: [...finalRanking(RANKED, post, rules), ...aside, ...excluded], missing, rules };
}

const countIn = (list: readonly { formationId: string; count: number }[], id: string): number =>
  list.filter(({ formationId }) => formationId === id).reduce((sum, { count }) => sum + count, 0);

const NOTHING_OFFERED: PlacesHeld = { held: [], gone: new Set() };

/**
 * Who is selected, with empty posts filled over all formations. `through`: numbers that the list before it lets through. Once posts were
 * offered, what has become of them.
 */
export function finalList(
  { posts, people, policy }: Composing,
  through: ReadonlySet<string>,
  sheets: readonly TestScores[],
  standing: PlacesHeld = NOTHING_OFFERED,
): FormationList[] {
  const of = byFormation(people.filter(({ number }) => through.has(number)));
  const made = posts.map((post) => finalPart(post, of.get(post.id) ?? [], sheets, policy));
  const filling = fillPosts(made, standing, policy);
  const byPost = new Map(made.map((one) => [one.post.id, one]));
  return eachPost(posts, ({ id }) => {
    const { list = [], missing = 0, rules = policy } = byPost.get(id) ?? {};
    const ranked = rankedRows(list);
    const rows = hasBegun(standing) ? rowsAfterOffers(ranked, filling, standing) : withPlaces(ranked, filling);
    const counts = { unfilled: countIn(filling.unfilled, id), tied: countIn([...filling.tied, ...filling.waiting], id) };
    return { formationId: id, entries: entriesOf(list, rows, rules), ...counts, missing };
  });
}
