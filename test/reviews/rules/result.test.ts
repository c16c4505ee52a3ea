// The points of a published result, each at its very edge, and what a result is made of.
import { describe, expect, it } from 'vitest';
import type { AnonymousResult, RaterGroupResult } from '../../../src/modules/reviews/rules/anonymity.ts';
import { readersOf } from '../../../src/modules/reviews/rules/readers.ts';
import { pointsOf, resultOf } from '../../../src/modules/reviews/rules/result.ts';
import { DEFAULT_FORM } from '../../../src/modules/reviews/rules/template.ts';
import type { RaterGroup } from '../../../src/modules/reviews/rules/types.ts';
import { at, enrolled, LAUNCH, launched } from './support.ts';

const VERSION = 'reviews-2023.1';
const [FIRST, SECOND] = DEFAULT_FORM.values as [(typeof DEFAULT_FORM.values)[number], (typeof DEFAULT_FORM.values)[number]];

/** Of each group the mean of the first value, and what is said of the second. */
const group = (of: RaterGroup, mean: string | null, second: string | null = null): RaterGroupResult => ({
  ...{ group: of, responses: 3, comments: null },
  values: [
    { value: FIRST.value, mean, missing: null },
    { value: SECOND.value, mean: second, missing: null },
  ],
});
const sheet = (...groups: RaterGroupResult[]): AnonymousResult => ({ groups, comments: [] });
const points = (...groups: RaterGroupResult[]) => pointsOf(sheet(...groups), DEFAULT_FORM, VERSION);

describe('a blind spot', () => {
  it.each([
    ['a whole point above the others is one', '4.0', '3.0', '1.0', true],
    ['a tenth less is none', '3.9', '3.0', '0.9', false],
    ['below the others is none', '3.0', '4.5', '-1.5', false],
  ])('%s', (_, self, others, gap, isBlind) => {
    const told = points(group('SELF', self), group('PEER', others));
    expect(told.gaps).toEqual([{ value: FIRST.value, self, others, gap }]);
    expect(told.blindSpots).toEqual(isBlind ? [FIRST.value] : []);
  });

  it('comes with the guides of its value, and once, although it is low as well', () => {
    const { developmentSeeds } = points(group('SELF', '4.0'), group('PEER', '2.0'));
    expect(developmentSeeds).toEqual([{ value: FIRST.value, reason: 'BLIND_SPOT', guides: FIRST.guides }]);
  });

  it('comes with the guides of its own value, whichever of the seven it is', () => {
    const { developmentSeeds } = points(group('SELF', '3.0', '5.0'), group('PEER', '3.0', '2.0'));
    expect(developmentSeeds).toEqual([{ value: SECOND.value, reason: 'BLIND_SPOT', guides: SECOND.guides }]);
  });

  it('is told of nothing that the person, or nobody else, has said', () => {
    expect(points(group('SELF', null), group('PEER', '2.0')).gaps).toEqual([]);
    expect(points(group('SELF', '5.0'), group('PEER', null)).gaps).toEqual([]);
    expect(points(group('PEER', '2.0')).gaps).toEqual([]);
  });
});

describe('a strength, and what is low', () => {
  it.each([
    ['4.0', [FIRST.value], []],
    ['3.9', [], []],
    ['3.0', [], []],
    ['2.9', [], [{ value: FIRST.value, reason: 'LOW', guides: FIRST.guides }]],
  ])('of %s', (mean, strengths, developmentSeeds) =>
    expect(points(group('PEER', mean))).toEqual({ gaps: [], strengths, blindSpots: [], developmentSeeds }),
  );

  it('are what anonymous groups say: neither the person nor the superior is one of the others', () => {
    expect(points(group('SELF', '5.0'), group('SUPERIOR', '5.0')).strengths).toEqual([]);
    expect(points(group('SUPERIOR', '5.0'), group('PEER', '3.0')).strengths).toEqual([]);
  });

  it('give each group one voice, whatever its size, rounded once', () => {
    const { gaps } = points(group('SELF', '5.0'), group('PEER', '4.0', '1.0'), { ...group('SUBORDINATE', '3.5'), responses: 9 });
    expect(gaps).toEqual([{ value: FIRST.value, self: '5.0', others: '3.8', gap: '1.2' }]);
  });
});

describe('a result', () => {
  it('keeps the day of Semarang, the law it was made by, and the sheet as it is', () => {
    const [round, told] = [launched(), sheet(group('SELF', '4.0'), group('PEER', '3.0'))];
    const { policyVersion, threshold } = round;
    expect(resultOf('rvs_1', told, DEFAULT_FORM, { round, ...at('2026-04-01T17:00:00.000Z') })).toEqual({
      ...{ subjectId: 'rvs_1', publishedOn: '2026-04-02', policyVersion, threshold, groups: told.groups, comments: [] },
      ...pointsOf(told, DEFAULT_FORM, policyVersion),
    });
  });

  it('is read by the person and the superior of the snapshot; where raters were told of nobody else, by the person alone', () => {
    const by = (id: string) => ({ by: id, at: LAUNCH }) as NonNullable<ReturnType<typeof enrolled>['approval']>;
    expect(readersOf(enrolled())).toEqual(['Siti Rahayu', 'Bambang Wijaya']);
    expect(readersOf(enrolled({ approval: by('emp_boss') }))).toEqual(['Siti Rahayu', 'Bambang Wijaya']);
    expect(readersOf(enrolled({ approval: by('emp_next') }))).toEqual(['Siti Rahayu']);
  });
});
