// The same attacks through the real API: the person, the superior, the staffing agency and an auditor ask everything, and steal the table.
// ATTACK_CITIES (default 2, in a sample 1) times eight rounds are played.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VALUES } from '../../../src/modules/reviews/rules/answers.ts';
import type { Answers, RaterGroup, ReviewScore } from '../../../src/modules/reviews/rules/types.ts';
import { REGION } from '../../support/city.ts';
import { done, hire, type Person } from '../../support/people.ts';
import { IS_WHOLE } from '../../support/sample.ts';
import { newcomer, type Season, startSeason } from '../../support/scenarios/stages.ts';
import { mutationsFor, playInCity, type Seen, type Stage, type Voter } from './city.ts';
import { chanceOf, STEPS } from './rounds.ts';

const TIMES = Number(process.env.ATTACK_CITIES ?? (IS_WHOLE ? 2 : 1));

let city: Season;
let stage: Stage;
let peers: Person[];
let reports: Person[];
beforeAll(async () => {
  city = await startSeason();
  const reviewed = await newcomer(city);
  const text = { expectedVersion: 0, title: 'Instrumen', questions: ['Apa yang baik?', 'Apa yang kurang?'] };
  const { template } = await done(city.people.hr.ask, 'reviewTemplateSave', text, 'template { id }');
  stage = { city, reviewed, templateId: template.id };
  peers = [city.people.staff, city.people.colleague];
  for (let i = 0; i < 3; i += 1) peers.push(await newcomer(city));
  reports = [];
  for (let i = 0; i < 3; i += 1) {
    const post = { unit: 'aptika', title: `Staf ${i}`, name: `Bawahan ${i}`, supervisor: null };
    reports.push(await hire(city, city.setup, city.units.aptika, `bawahan-${i}`, post, reviewed.employeeId, REGION));
  }
});
afterAll(() => city.stop());

/** Scores from 2 to 4, so that everybody can give one more and one less; comments of different lengths. */
function votersOf(seed: number, sizes: { peers: number; reports: number }): Voter[] {
  const chance = chanceOf(seed);
  const answers = (name: string): Answers => ({
    scores: Object.fromEntries(VALUES.map((value) => [value, STEPS[1 + Math.floor(chance() * 3)] as ReviewScore])),
    comments: { 1: `${name} ${'baik '.repeat(1 + Math.floor(chance() * 60))}`.trim(), 2: `${name} lain` },
  });
  const voters = (people: Person[], group: RaterGroup): Voter[] =>
    people.map((person, i) => ({ person, group, answers: answers(`${group} ${i}`) }));
  const inside = [...voters(peers.slice(0, sizes.peers), 'PEER'), ...voters(reports.slice(0, sizes.reports), 'SUBORDINATE')];
  return [...inside.toSorted(() => chance() - 0.5), { person: stage.reviewed, group: 'SELF', answers: answers('SELF') }];
}

const indexes = (voters: Voter[], group: RaterGroup): [number, number] => {
  const [a = 0, b = 0] = voters.flatMap((voter, i) => (voter.group === group ? [i] : []));
  return [a, b];
};
const replaced = (voters: Voter[], changes: Record<number, Voter>): Voter[] => voters.map((voter, i) => changes[i] ?? voter);

function swap(voters: Voter[]): Voter[] {
  const [a, b] = indexes(voters, 'PEER');
  const [one, other] = [voters[a] as Voter, voters[b] as Voter];
  return replaced(voters, { [a]: { ...one, answers: other.answers }, [b]: { ...other, answers: one.answers } });
}

/** At each other's time; the age of a marker is a day, and both answer on one. */
function reorder(voters: Voter[]): Voter[] {
  const [a, b] = indexes(voters, 'PEER');
  return replaced(voters, { [a]: voters[b] as Voter, [b]: voters[a] as Voter });
}

const moved = (voter: Voter, by: 1 | -1): Voter => ({
  ...voter,
  answers: {
    ...voter.answers,
    scores: Object.fromEntries(
      Object.entries(voter.answers.scores).map(([value, score]) => [value, STEPS[STEPS.indexOf(score) + by] as ReviewScore]),
    ),
  },
});

function balance(voters: Voter[]): Voter[] {
  const [a, b] = indexes(voters, 'PEER');
  return replaced(voters, { [a]: moved(voters[a] as Voter, 1), [b]: moved(voters[b] as Voter, -1) });
}

const differently = (voters: Voter[]): Voter[] =>
  voters.map((voter, i) =>
    voter.group === 'SELF'
      ? voter
      : { ...moved(voter, i % 2 ? 1 : -1), answers: { ...moved(voter, i % 2 ? 1 : -1).answers, comments: { 1: 'Lain sama sekali.' } } },
  );

/** Where two transcripts differ, cut to where they begin to. */
const apart = (a: readonly string[], b: readonly string[]): string[] =>
  Array.from({ length: Math.max(a.length, b.length) }, (_, i) => [a[i] ?? '', b[i] ?? ''] as const).flatMap(([one, other]) => {
    const at = [...one].findIndex((letter, i) => letter !== other[i]);
    return one === other
      ? []
      : [`${one.slice(0, 60)} … ${one.slice(Math.max(at - 60, 0), at + 90)} ≠ ${other.slice(Math.max(at - 60, 0), at + 90)}`];
  });
const told = (a: Seen, b: Seen) => ({ people: apart(a.people, b.people), thief: apart(a.thief, b.thief), log: apart(a.log, b.log) });
const SAME = { people: [], thief: [], log: [] };
const JOINED = { peers: 5, reports: 2 };
const APART = { peers: 5, reports: 3 };
const HIDDEN = { peers: 2, reports: 0 };

describe.each(Array.from({ length: TIMES }, (_, i) => i + 1))('city %i', (seed) => {
  const base = new Map<object, Seen>();
  const plain = async (sizes: typeof JOINED): Promise<Seen> => {
    const seen = base.get(sizes) ?? (await playInCity(stage, votersOf(seed, sizes)));
    base.set(sizes, seen);
    return seen;
  };

  it.each([
    ['two colleagues of a merged pool have written each other’s answers', JOINED, swap],
    ['two colleagues have written each other’s answers', APART, swap],
    ['one colleague gives a step more and another a step less', APART, balance],
    ['all of a suppressed group have answered otherwise', HIDDEN, differently],
  ])('nobody can tell that %s', async (_, sizes, twin) => {
    const seen = await plain(sizes);
    expect(told(await playInCity(stage, twin(votersOf(seed, sizes))), seen)).toEqual(SAME);
    expect(seen.asked).toBeGreaterThan(200);
  });

  it('nobody in an office can tell that two colleagues have answered at each other’s time', async () => {
    expect(apart((await playInCity(stage, reorder(votersOf(seed, APART)))).people, (await plain(APART)).people)).toEqual([]);
  });

  it('the comparison does see a difference where one is published', async () => {
    const voters = votersOf(seed, APART);
    const [a] = indexes(voters, 'PEER');
    const other = await playInCity(stage, replaced(voters, { [a]: moved(voters[a] as Voter, 1) }));
    const { people, thief } = told(other, await plain(APART));
    expect([people.length, thief.length].every((length) => length > 0)).toBe(true);
    // The stored result is the one row in which they differ.
    expect(thief).toHaveLength(1);
  });
});

describe('the attackers', () => {
  it('know every mutation that can name a round, a person in it or an invitation', () => {
    const names = mutationsFor({ roundId: 'a', subjectId: 'b', invitationId: 'c', employeeId: 'd' }).map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'reviewSubmit',
        'reviewDraftSave',
        'reviewDecline',
        'reviewRemind',
        'reviewPublishMany',
        'reviewReplaceRater',
      ]),
    );
    expect(names.length).toBeGreaterThan(12);
  });
});
