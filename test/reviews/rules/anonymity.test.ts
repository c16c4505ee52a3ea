// What may be told of anonymous answers: the threshold, suppression, and what a sheet depends on.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressOf, type Response, sheetOf, type Terms, toldGroups } from '../../../src/modules/reviews/rules/anonymity.ts';
import { NO_ANSWERS, PACKED_BYTES, pack, unpack, VALUES } from '../../../src/modules/reviews/rules/answers.ts';
import { pointsOf } from '../../../src/modules/reviews/rules/result.ts';
import { DEFAULT_FORM } from '../../../src/modules/reviews/rules/template.ts';
import type { Answers, RaterGroup, ReviewScore } from '../../../src/modules/reviews/rules/types.ts';

const terms: Terms = {
  threshold: 3,
  values: VALUES,
  questions: [
    { number: 1, text: 'Apa yang baik?' },
    { number: 2, text: 'Apa yang kurang?' },
  ],
  order: (question, text) => createHash('sha256').update(`${question}|${text}`).digest('hex'),
};

const all = (score: ReviewScore): Answers['scores'] => Object.fromEntries(VALUES.map((value) => [value, score]));
const given = (group: RaterGroup, ...scores: ReviewScore[]): Response[] =>
  scores.map((score, i) => ({ group, answers: { scores: all(score), comments: { 1: `${group} ${i}` } } }));
const meanIn = (responses: Response[], group: string): string | null | undefined =>
  sheetOf(responses, terms).groups.find((one) => one.group === group)?.values[0]?.mean;

describe('the groups that are told', () => {
  it.each([
    [{ PEER: 4, SUBORDINATE: 3 }, ['PEER', 'SUBORDINATE']],
    [{ PEER: 4, SUBORDINATE: 0 }, ['PEER']],
    [{ PEER: 4, SUBORDINATE: 2 }, ['PEER']],
    [{ PEER: 5, SUBORDINATE: 2, EXTERNAL: 1 }, ['PEER']],
    [{ PEER: 4, SUBORDINATE: 4, EXTERNAL: 2 }, ['PEER', 'SUBORDINATE']],
    [{ PEER: 2, SUBORDINATE: 1 }, []],
    [{ PEER: 2, SUBORDINATE: 2, EXTERNAL: 2 }, []],
    [{}, []],
  ])('of %j are %j', (counts, want) => {
    expect(toldGroups(counts, 3)).toEqual(want);
  });
});

describe('a sheet', () => {
  it('rounds half-up to one decimal, exactly', () => {
    expect(meanIn(given('PEER', 'FOUR', 'FOUR', 'FOUR', 'FIVE'), 'PEER')).toBe('4.3');
    expect(meanIn(given('PEER', 'ONE', 'TWO', 'TWO'), 'PEER')).toBe('1.7');
  });

  it('shows a mean only where as many as the threshold have observed the value, and never says that nobody has', () => {
    const seen = (...scores: ReviewScore[]) => sheetOf(given('PEER', ...scores), terms).groups[0]?.values[0];
    expect(seen('FOUR', 'FOUR', 'NOT_OBSERVED')).toEqual({ value: 'SERVICE_ORIENTED', mean: null, missing: 'NOT_ENOUGH' });
    expect(seen('NOT_OBSERVED', 'NOT_OBSERVED', 'NOT_OBSERVED')).toEqual(seen('FOUR', 'FOUR', 'NOT_OBSERVED'));
    expect(seen('FOUR', 'FOUR', 'FOUR', 'NOT_OBSERVED')?.mean).toBe('4.0');
  });

  it('names the person and the superior, of whom there is one each', () => {
    const sheet = sheetOf([...given('SELF', 'FIVE'), ...given('SUPERIOR', 'NOT_OBSERVED')], terms);
    expect(
      sheet.groups.map(({ group, values, comments }) => [group, values[0]?.mean, values[0]?.missing, comments?.[0]?.comments]),
    ).toEqual([
      ['SELF', '5.0', null, ['SELF 0']],
      ['SUPERIOR', null, 'NOT_OBSERVED', ['SUPERIOR 0']],
    ]);
    expect(sheet.comments[0]?.comments).toEqual([]);
  });

  it('counts neither the answers nor the comments of a suppressed group', () => {
    const { groups, comments } = sheetOf([...given('PEER', 'ONE'), ...given('SUBORDINATE', 'ONE')], terms);
    expect([groups, comments.map((one) => one.comments)]).toEqual([[], [[], []]]);
  });

  it('says the same where the one subordinate who was asked has answered, and where not', () => {
    const beside = [...given('SELF', 'FIVE'), ...given('PEER', 'FOUR', 'FOUR', 'FOUR')];
    expect(sheetOf([...beside, ...given('SUBORDINATE', 'ONE')], terms)).toEqual(sheetOf(beside, terms));
    expect(sheetOf([...given('PEER', 'ONE', 'ONE'), ...given('SUBORDINATE', 'ONE')], terms)).toEqual(sheetOf([], terms));
  });

  const score = fc.constantFrom<ReviewScore>('ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'NOT_OBSERVED');
  const response: fc.Arbitrary<Response> = fc.record({
    group: fc.constantFrom<RaterGroup>('SELF', 'PEER', 'SUBORDINATE', 'EXTERNAL'),
    answers: fc.record({
      scores: fc.tuple(...VALUES.map(() => score)).map((scores) => Object.fromEntries(VALUES.map((value, i) => [value, scores[i]]))),
      comments: fc.dictionary(fc.constantFrom('1', '2'), fc.constantFrom('a', 'b', 'c', 'd')),
    }),
  });

  it('is a function of the answers, not of their order', () => {
    const shuffled = fc
      .array(response, { maxLength: 14 })
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })));
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(sheetOf(other, terms)).toEqual(sheetOf(list, terms));
      }),
    );
  });
});

describe('twins', () => {
  const score = fc.constantFrom<ReviewScore>('ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'NOT_OBSERVED');
  const answers = fc.record({
    scores: fc.tuple(...VALUES.map(() => score)).map((scores) => Object.fromEntries(VALUES.map((value, i) => [value, scores[i]]))),
    comments: fc.dictionary(fc.constantFrom('1', '2'), fc.constantFrom('a', 'b', 'c', 'd')),
  });
  const some = (group: RaterGroup, least: number, most: number) =>
    fc.array(answers, { minLength: least, maxLength: most }).map((list) => list.map((one): Response => ({ group, answers: one })));

  it('who differ in nothing but groups below the threshold have one sheet, one progress and one set of points', () => {
    const asked = ['PEER', 'SUBORDINATE', 'EXTERNAL'] as const;
    const twins = fc.integer({ min: 3, max: 6 }).chain((threshold) =>
      fc.record({
        threshold: fc.constant(threshold),
        told: fc.tuple(some('SELF', 0, 1), some('SUPERIOR', 0, 1), ...asked.map((group) => some(group, threshold, threshold + 3))),
        isTold: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
        hidden: fc.tuple(...asked.map((group) => some(group, 0, threshold - 1))),
        otherwise: fc.tuple(...asked.map((group) => some(group, 0, threshold - 1))),
      }),
    );
    fc.assert(
      fc.property(twins, ({ threshold, told, isTold, hidden, otherwise }) => {
        const round = (small: readonly Response[][]) => [
          ...told.slice(0, 2).flat(),
          ...asked.flatMap((_, i) => (isTold[i] ? (told[i + 2] ?? []) : (small[i] ?? []))),
        ];
        const seen = (responses: Response[]) => {
          const sheet = sheetOf(responses, { ...terms, threshold });
          const counts = Object.fromEntries(asked.map((group) => [group, responses.filter((one) => one.group === group).length]));
          return { sheet, points: pointsOf(sheet, DEFAULT_FORM, 'reviews-2023.1'), progress: progressOf(counts, { threshold, asked }) };
        };
        expect(seen(round(otherwise))).toEqual(seen(round(hidden)));
      }),
      { numRuns: 500 },
    );
  });
});

describe('what a sheet points to', () => {
  it('follows from the published means alone, each group one voice', () => {
    const sheet = sheetOf(
      [...given('SELF', 'FIVE'), ...given('PEER', 'FIVE', 'FIVE', 'FIVE', 'FIVE'), ...given('SUBORDINATE', 'TWO', 'TWO', 'THREE')],
      terms,
    );
    const { gaps, strengths, blindSpots, developmentSeeds } = pointsOf(sheet, DEFAULT_FORM, 'reviews-2023.1');
    expect(gaps[0]).toEqual({ value: 'SERVICE_ORIENTED', self: '5.0', others: '3.7', gap: '1.3' });
    expect([strengths, blindSpots.length, developmentSeeds[0]?.reason]).toEqual([[], 7, 'BLIND_SPOT']);
  });

  it('is nothing where no anonymous group is shown', () => {
    const points = pointsOf(sheetOf([...given('SELF', 'FIVE'), ...given('PEER', 'ONE', 'ONE')], terms), DEFAULT_FORM, 'reviews-2023.1');
    expect(points).toEqual({ gaps: [], strengths: [], blindSpots: [], developmentSeeds: [] });
  });
});

describe('progress', () => {
  const ALL = { threshold: 3, asked: ['PEER', 'SUBORDINATE', 'EXTERNAL'] } as const;
  it('says “not yet” of none, one and two alike', () => {
    const views = [0, 1, 2].map((PEER) => JSON.stringify(progressOf({ PEER, SELF: 1 }, ALL)));
    expect(new Set(views).size).toBe(1);
    expect(progressOf({ PEER: 3 }, ALL)[0]).toEqual({ group: 'PEER', enough: true, count: 3 });
  });
});

describe('packed answers', () => {
  it('come back as they were, and all have one size', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 100 }).filter((one) => one.length > 0 && one.length <= 600);
    const answers = fc.dictionary(fc.constantFrom('1', '2', '3'), text).map((comments): Answers => ({ scores: all('TWO'), comments }));
    const longest: Answers = { scores: all('NOT_OBSERVED'), comments: { 1: '語'.repeat(600), 2: '語'.repeat(600), 3: '語'.repeat(600) } };
    const check = (one: Answers) => {
      expect(new TextEncoder().encode(pack(one)).length).toBe(PACKED_BYTES);
      expect(unpack(pack(one))).toEqual(one);
    };
    fc.assert(fc.property(answers, check));
    check(longest);
    check(NO_ANSWERS);
  });
});
