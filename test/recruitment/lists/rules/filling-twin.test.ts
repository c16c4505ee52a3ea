// Empty posts filled by two implementations that share nothing: 2,500 random campaigns with majors, ages, diplomas and ties.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Category, EducationLevel } from '../../../../src/modules/recruitment/campaigns/rules/kinds.ts';
import { fillPosts, type Listed } from '../../../../src/modules/recruitment/lists/rules/fill.ts';
import { finalRanking } from '../../../../src/modules/recruitment/lists/rules/ranking.ts';
import { type NaivePerson, type NaivePost, naiveFilling } from '../../../support/naive-filling.ts';
import { formation, RULES_2024, tested } from '../../rules/support.ts';

const pick = fc.constantFrom;

const somebody = fc.record({
  level: pick('S1', 'S1', 'S1', 'D4', 'S2', 'SMA'),
  major: pick('Hukum', 'HUKUM', 'Teknik Sipil', 'Informatika'),
  gpa: pick(294, 295, 300, 301, 350),
  birthDate: pick('1989-08-20', '1988-08-21', '1993-08-20', '1993-08-21', '1999-01-31'),
  registeredOn: pick('2024-08-19', '2024-08-20', '2024-08-21'),
  twk: pick(65, 65, 65, 65, 65, 60),
  tkp: pick(166, 167),
  skb: fc.integer({ min: 300, max: 302 }),
});

const somePosts = fc.record({
  title: pick('Penelaah', 'Penelaah', 'Penelaah', 'Penelaah', 'Arsiparis'),
  unit: pick('unt_1', 'unt_2'),
  category: pick('GENERAL', 'GENERAL', 'CUM_LAUDE', 'DISABILITY', 'PAPUA'),
  quota: pick(1, 1, 2, 3),
  levels: pick(['S1'], ['S1', 'D4'], ['S2', 'S1', 'D4'], ['SMA', 'S1']),
  majors: pick([], [], ['Hukum'], ['Teknik Sipil', 'Informatika']),
  oldestAge: pick(null, null, 31, 30),
  leastGpa: pick(null, null, 2.95, 75),
  people: fc.integer({ min: 0, max: 6 }).chain((least) => fc.array(somebody, { minLength: least, maxLength: least && 6 })),
});

const campaign = fc.array(somePosts, { minLength: 2, maxLength: 6 }).map((all) => {
  const posts = all.map(({ people: _, ...post }, i): NaivePost => ({ id: `frm_${i}`, ...post }));
  const people = all.flatMap(({ people: some }, i) =>
    some.map((one, j): NaivePerson => {
      const gpa = one.level === 'SMA' ? one.gpa * 25 : one.gpa;
      return { ...one, number: `F${i}-${j}`, post: `frm_${i}`, tiu: 80, gpa };
    }),
  );
  return { posts, people };
});

function listOf(post: NaivePost, people: readonly NaivePerson[]): Listed {
  const { id, title, unit, category, quota, levels, majors, oldestAge, leastGpa } = post;
  const asked = { education: levels as EducationLevel[], majors: [...majors], oldestAge, documents: [] };
  const of = formation({
    ...{ id, positionTitle: title, unitId: unit, category: category as Category, quota },
    requirements: { ...asked, leastGpa: leastGpa === null ? null : String(leastGpa) },
  });
  const own = people
    .filter((one) => one.post === id)
    .map(({ number, level, major, gpa, birthDate, registeredOn, twk, tiu, tkp, skb }) =>
      tested(number, [twk, tiu, tkp], {
        ...{ level: level as EducationLevel, major, birthDate, registeredOn },
        ...{ gpa: (gpa / 100).toFixed(2), skb: String(skb) },
      }),
    );
  return { post: of, list: finalRanking(own, of, RULES_2024) };
}

test('both place the same people in the same posts, tie and leave empty the same ones', () => {
  const seen = { campaigns: 0, moved: 0, undecided: 0 };
  fc.assert(
    fc.property(campaign, ({ posts, people }) => {
      const lists = posts.map((post) => listOf(post, people));
      const made = fillPosts(lists, { held: [], gone: new Set() }, RULES_2024);
      const naive = naiveFilling(posts, people);
      const of = (list: readonly { formationId: string; count: number }[]) => list.map((one) => `${one.formationId} ${one.count}`);
      expect({
        places: made.places.map(({ number, formationId, ground }) => `${number}→${formationId} ${ground}`).toSorted(),
        tied: made.tied.map(({ formationId, count, numbers }) => `${formationId} ${count} ${numbers}`),
        waiting: of(made.waiting),
        unfilled: of(made.unfilled).toSorted(),
      }).toEqual(naive);
      seen.campaigns += 1;
      seen.moved += naive.places.filter((place) => !place.endsWith('OWN')).length;
      seen.undecided += naive.tied.length + naive.waiting.length;
    }),
    { numRuns: 2_500, seed: 35 },
  );
  // What makes them worth playing: people move, and equals wait.
  expect(seen.campaigns).toBe(2_500);
  expect(seen.moved).toBeGreaterThan(800);
  expect(seen.undecided).toBeGreaterThan(100);
});
