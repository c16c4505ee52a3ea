// Rounds drawn at random, and their twins: the same round with something changed that nobody may be able to tell.
import { toldGroups } from '../../../src/modules/reviews/rules/anonymity.ts';
import { VALUES } from '../../../src/modules/reviews/rules/answers.ts';
import { ANONYMOUS_GROUPS, type Answers, type RaterGroup, type ReviewScore } from '../../../src/modules/reviews/rules/types.ts';

export const THRESHOLD = 3;

/** What one rater does, at one point in time. */
export interface Vote {
  rater: string;
  group: RaterGroup;
  answers: Answers;
}

/** A moment at which the attackers look; null: nobody answered meanwhile. */
export type Slot = Vote | null;

export interface Round {
  id: number;
  slots: Slot[];
}

export type Chance = () => number;

/** Mulberry32: the same rounds for the same seed. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const upTo = (chance: Chance, most: number): number => Math.floor(chance() * (most + 1));
const pick = <T>(chance: Chance, list: readonly T[]): T => list[upTo(chance, list.length - 1)] as T;

function shuffled<T>(chance: Chance, list: readonly T[]): T[] {
  const rest = [...list];
  return list.map(() => rest.splice(upTo(chance, rest.length - 1), 1)[0] as T);
}

export const STEPS: readonly ReviewScore[] = ['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE'];
const anyScore = (chance: Chance): ReviewScore => (chance() < 0.12 ? 'NOT_OBSERVED' : pick(chance, STEPS));

const WORDS = ['rapat', 'ramah', 'cepat', 'teliti', 'lambat', 'jujur', 'tegas', 'sabar', 'terbuka', 'tekun'];
const anyText = (chance: Chance): string => Array.from({ length: 1 + upTo(chance, 40) }, () => pick(chance, WORDS)).join(' ');

function anyAnswers(chance: Chance): Answers {
  const comments: Record<string, string> = {};
  for (const question of ['1', '2']) if (chance() < 0.75) comments[question] = anyText(chance);
  return { scores: Object.fromEntries(VALUES.map((value) => [value, anyScore(chance)])), comments };
}

/** Of 2 to 12 invited people of each group some answer; a tiny round has a group of which nothing may be told. */
export function drawRound(id: number, chance: Chance, tiny: boolean): Round {
  const sizes = tiny
    ? pick(chance, [
        [2, 0, 0],
        [0, 2, 0],
        [1, 1, 0],
        [0, 1, 1],
        [2, 1, 0],
        [2, 2, 2],
        [5, 1, 0],
        [3, 2, 1],
        [4, 4, 2],
      ])
    : ANONYMOUS_GROUPS.map(() => upTo(chance, 2 + upTo(chance, 10)));
  const groups = ANONYMOUS_GROUPS.flatMap((group, i) => Array.from({ length: sizes[i] ?? 0 }, (): RaterGroup => group));
  const votes = [...groups, 'SELF' as const, 'SUPERIOR' as const].map(
    (group, i): Vote => ({ rater: `r${id}-${i}`, group, answers: anyAnswers(chance) }),
  );
  return { id, slots: shuffled(chance, votes) };
}

const votesOf = ({ slots }: Round): Vote[] => slots.filter((slot) => slot !== null);
const isHidden = ({ group }: Vote): boolean => (ANONYMOUS_GROUPS as readonly RaterGroup[]).includes(group);

export function poolsIn(round: Round) {
  const counts: Partial<Record<RaterGroup, number>> = {};
  for (const { group } of votesOf(round)) counts[group] = (counts[group] ?? 0) + 1;
  return { counts, pools: toldGroups(counts, THRESHOLD) };
}

const withAnswers = (round: Round, change: (vote: Vote) => Answers): Round => ({
  ...round,
  slots: round.slots.map((slot) => slot && { ...slot, answers: change(slot) }),
});

/** (a) Two raters of one published group have written each other's answers. */
export function swapped(round: Round, chance: Chance): Round | null {
  const { pools } = poolsIn(round);
  if (pools.length === 0) return null;
  const group = pick(chance, pools);
  const [one, other] = shuffled(
    chance,
    votesOf(round).filter((vote) => vote.group === group),
  );
  if (!one || !other) return null;
  return withAnswers(round, (vote) => (vote.rater === one.rater ? other.answers : vote.rater === other.rater ? one.answers : vote.answers));
}

/** (a) Two raters of one group have answered at each other's time. */
export function reordered(round: Round, chance: Chance): Round | null {
  const [group] = shuffled(
    chance,
    ANONYMOUS_GROUPS.filter((one) => votesOf(round).filter((vote) => vote.group === one).length > 1),
  );
  const [one, other] = shuffled(
    chance,
    votesOf(round).filter((vote) => vote.group === group),
  );
  if (!one || !other) return null;
  return { ...round, slots: round.slots.map((slot) => (slot?.rater === one.rater ? other : slot?.rater === other.rater ? one : slot)) };
}

/** (b) Answers in what is not told are others altogether: those of a suppressed pool, and scores of a value that too few have observed. */
export function otherwise(round: Round, chance: Chance): Round | null {
  const { pools } = poolsIn(round);
  const poolOf = ({ group }: Vote) => pools.find((one) => one === group);
  let changed = 0;
  const next = withAnswers(round, (vote) => {
    if (!isHidden(vote)) return vote.answers;
    const pool = poolOf(vote);
    changed += pool ? 0 : 1;
    if (!pool) return anyAnswers(chance);
    const mates = votesOf(round).filter((one) => poolOf(one) === pool && isHidden(one));
    const scores = Object.entries(vote.answers.scores).map(([value, score]): [string, ReviewScore] => {
      const observed = mates.filter(({ answers }) => answers.scores[value as (typeof VALUES)[number]] !== 'NOT_OBSERVED').length;
      if (score === 'NOT_OBSERVED' || observed >= THRESHOLD) return [value, score];
      changed += 1;
      return [value, pick(chance, STEPS)];
    });
    return { ...vote.answers, scores: Object.fromEntries(scores) };
  });
  return changed > 0 ? next : null;
}

const stepUp = (score: ReviewScore | undefined, by: 1 | -1): ReviewScore | undefined =>
  score === undefined || score === 'NOT_OBSERVED' ? undefined : STEPS[STEPS.indexOf(score) + by];

/** (c) One gives a step more and another a step less, wherever that is possible within a pool. */
export function balanced(round: Round, chance: Chance): Round | null {
  const { pools } = poolsIn(round);
  if (pools.length === 0) return null;
  const pool = pick(chance, pools);
  const mates = shuffled(
    chance,
    votesOf(round).filter((vote) => vote.group === pool),
  );
  const moves = new Map<string, Answers['scores']>();
  for (const value of VALUES) {
    const up = mates.find(({ answers }) => stepUp(answers.scores[value], 1));
    const down = mates.find((one) => one !== up && stepUp(one.answers.scores[value], -1));
    if (!up || !down) continue;
    moves.set(up.rater, { ...moves.get(up.rater), [value]: stepUp(up.answers.scores[value], 1) as ReviewScore });
    moves.set(down.rater, { ...moves.get(down.rater), [value]: stepUp(down.answers.scores[value], -1) as ReviewScore });
  }
  if (moves.size === 0) return null;
  return withAnswers(round, ({ rater, answers }) => ({ ...answers, scores: { ...answers.scores, ...moves.get(rater) } }));
}

/** Who answered in groups that are not told, whatever else is. */
const suppressed = (round: Round): string[] => {
  const { pools } = poolsIn(round);
  return votesOf(round).flatMap((vote) => (isHidden(vote) && !pools.some((one) => one === vote.group) ? [vote.rater] : []));
};

const without = (round: Round, raters: readonly string[]): Round | null =>
  raters.length === 0 ? null : { ...round, slots: round.slots.map((slot) => (slot && raters.includes(slot.rater) ? null : slot)) };

/** (d) Of a suppressed group somebody has not answered at all, while others are told or not. */
export const silent = (round: Round, chance: Chance): Round | null => {
  const hidden = suppressed(round);
  return without(round, hidden.length > 0 ? [pick(chance, hidden)] : []);
};

/** (e) Of the suppressed groups nobody has answered at all. */
export const emptied = (round: Round): Round | null => without(round, suppressed(round));

export const TWINS = { swapped, reordered, otherwise, balanced, silent, emptied } as const;
export type Twin = keyof typeof TWINS;
