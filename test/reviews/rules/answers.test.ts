// What a rater writes: bit by bit, complete when sent, and of a size that tells nothing.
import { describe, expect, it } from 'vitest';
import { checkComplete, mergeAnswers, NO_ANSWERS, pack, VALUES } from '../../../src/modules/reviews/rules/answers.ts';
import { DEFAULT_FORM } from '../../../src/modules/reviews/rules/template.ts';
import type { Answers } from '../../../src/modules/reviews/rules/types.ts';
import { problemsOf } from '../../../src/platform/rules/errors.ts';
import { launched, told } from './support.ts';

type Input = Parameters<typeof mergeAnswers>[1];
const merge = (before: Answers, input: Input): Answers => mergeAnswers(before, input, DEFAULT_FORM, launched());
const WRITTEN: Answers = { scores: { LOYAL: 'FOUR', ADAPTIVE: 'TWO' }, comments: { 1: 'Cermat', 2: 'Kurang tepat waktu' } };
const FULL: Answers['scores'] = Object.fromEntries(VALUES.map((value) => [value, 'THREE']));

describe('answers', () => {
  it.each<[string, Input, Answers]>([
    ['nothing: what stands there stays', {}, WRITTEN],
    ['null lists: what stands there stays', { scores: null, comments: null }, WRITTEN],
    [
      'fewer than before: a resubmit wipes nothing',
      { scores: [{ value: 'LOYAL', score: 'FIVE' }] },
      { ...WRITTEN, scores: { LOYAL: 'FIVE', ADAPTIVE: 'TWO' } },
    ],
    ['a value or a question by its name alone: absent leaves', { scores: [{ value: 'LOYAL' }], comments: [{ question: 1 }] }, WRITTEN],
    [
      'null: it clears, and that alone',
      {
        scores: [{ value: 'LOYAL', score: null }],
        comments: [{ question: 1, text: null }],
      },
      { scores: { ADAPTIVE: 'TWO' }, comments: { 2: 'Kurang tepat waktu' } },
    ],
    [
      'a comment between blanks',
      { comments: [{ question: 3, text: '  Terima kasih ' }] },
      { ...WRITTEN, comments: { ...WRITTEN.comments, 3: 'Terima kasih' } },
    ],
  ])('take %s', (_title, input, after) => {
    expect(merge(WRITTEN, input)).toEqual(after);
  });

  it.each<[string, Input, string[]]>([
    [
      'a value twice',
      { scores: [{ value: 'LOYAL' }, { value: 'ADAPTIVE' }, { value: 'LOYAL', score: 'ONE' }] },
      ['INVALID scores.2.value'],
    ],
    ['a question twice', { comments: [{ question: 1 }, { question: 1, text: 'x' }] }, ['INVALID comments.1.question']],
    ['a question that nobody asked', { comments: [{ question: 1 }, { question: 4, text: 'x' }] }, ['INVALID comments.1.question']],
    ['a blank comment', { comments: [{ question: 2, text: ' ' }] }, ['REQUIRED comments.0.text']],
    ['a comment of 600 letters', { comments: [{ question: 2, text: 'x'.repeat(600) }] }, []],
    ['one of 601', { comments: [{ question: 2, text: 'x'.repeat(601) }] }, ['TOO_LONG comments.0.text']],
  ])('are judged with %s', (_title, input, problems) => {
    expect(told(() => merge(NO_ANSWERS, input))).toEqual(problems);
  });

  it('take no comment that would not fit into the one size, though its letters are few enough', () => {
    const inLetters = { comments: [{ question: 1, text: '😀'.repeat(450) }] };
    expect(told(() => merge(NO_ANSWERS, inLetters))).toEqual([]);
    expect(told(() => merge(NO_ANSWERS, { comments: [{ question: 1, text: '😀'.repeat(451) }] }))).toEqual(['TOO_LONG comments.0.text']);
  });

  it('are complete with a step or “not observed” for each of the seven values', () => {
    expect(VALUES).toHaveLength(7);
    expect(told(() => checkComplete({ scores: { ...FULL, LOYAL: 'NOT_OBSERVED' }, comments: {} }))).toEqual([]);
    const { LOYAL: _l, ADAPTIVE: _a, ...five } = FULL;
    expect(problemsOf(() => checkComplete({ scores: five, comments: {} }))).toMatchObject([
      { code: 'ANSWERS_MISSING', params: { count: 2 } },
    ]);
    expect(told(() => checkComplete(NO_ANSWERS))).toEqual(['ANSWERS_MISSING scores']);
  });

  it('that are larger than the one size are refused rather than told apart by it', () => {
    expect(() => pack({ scores: FULL, comments: { 1: 'x'.repeat(6_200) } })).toThrow('do not fit');
    const head = pack(NO_ANSWERS).trimEnd().length;
    const room = 6_144 - JSON.stringify({ scores: {}, lengths: [['1', 6_000]] }).length - 1;
    expect(head).toBeLessThan(6_144);
    expect(pack({ scores: {}, comments: { 1: 'x'.repeat(room) } })).toHaveLength(6_144);
    expect(() => pack({ scores: {}, comments: { 1: 'x'.repeat(room + 1) } })).toThrow('do not fit');
  });
});
