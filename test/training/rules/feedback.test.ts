// What is told of feedback on training, and how it is packed.
import { describe, expect, it } from 'vitest';
import {
  addedUp,
  answerProblems,
  meanOfSteps,
  numbersOf,
  packFeedback,
  publishProblems,
  unpackFeedback,
} from '../../../src/modules/training/rules/feedback.ts';
import type { TrainingFeedback, TrainingSession } from '../../../src/modules/training/rules/types.ts';

const said = (content: number, trainer: number, use: number, remark: string | null = null): TrainingFeedback => ({
  ...{ content, trainer, use, remark },
});
const session = {
  days: [{ beginsAt: '2026-03-02T01:00:00.000Z', endsAt: '2026-03-02T09:00:00.000Z', hours: 8 }],
} as unknown as TrainingSession;

describe('the numbers that are told', () => {
  it.each([
    { answers: 0, told: false },
    { answers: 4, told: false },
    { answers: 5, told: true },
    { answers: 6, told: true },
  ])('of $answers answers: $told', ({ answers, told }) => {
    const all = Array.from({ length: answers }, () => said(3, 3, 3, 'x'));
    expect(numbersOf(all, 5, (remark) => remark) !== null).toBe(told);
  });

  it.each([
    { steps: [1, 2, 2, 4, 4], mean: '2.6' },
    { steps: [1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4], mean: '2.4' },
    { steps: [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4], mean: '3.1' },
    { steps: [4, 4, 4, 4, 4], mean: '4.0' },
  ])('of $steps is $mean, half-up', ({ steps, mean }) => {
    const numbers = numbersOf(
      steps.map((step) => said(1, 1, step)),
      5,
      (remark) => remark,
    );
    expect(numbers && meanOfSteps(numbers, 'use')).toBe(mean);
  });

  it('do not follow from the order of the answers', () => {
    const all = [said(1, 2, 3, 'b'), said(2, 3, 4, 'a'), said(4, 1, 1), said(3, 3, 3, 'c'), said(2, 2, 2)];
    const order = (remark: string) => [...remark].reverse().join('');
    expect(numbersOf(all.toReversed(), 5, order)).toEqual(numbersOf(all, 5, order));
  });

  it('add up', () => {
    const numbers = { answers: 5, content: 12, trainer: 13, use: 14 };
    expect(addedUp(addedUp(null, numbers), numbers)).toEqual({ answers: 10, content: 24, trainer: 26, use: 28 });
  });
});

it.each([
  ['2026-03-16T17:59:59.999Z', ['NOT_OPEN_YET']],
  ['2026-03-16T18:00:00.000Z', []],
  ['2027-04-06T16:59:59.999Z', []],
  // The table forgets its answers one by one from here on: five of nine that are left would be told as all.
  ['2027-04-06T17:00:00.000Z', ['DEADLINE_PASSED']],
])('is published at %s: %j', (now, codes) => {
  expect(publishProblems({ ...session, cancelled: null, feedbackAt: null }, now).map(({ code }) => code)).toEqual(codes);
});

it.each([null, '', 'a', 'b\n"c"\\ \t', '👩‍👩‍👧‍👦'.repeat(50), 'ꦏ'.repeat(600), 'é'.repeat(600)])(
  'packs %j to one size, and opens it again',
  (remark) => {
    const answer = said(1, 2, 4, remark === '' ? null : remark);
    if (answerProblems(answer, session).length > 0) return;
    expect(new TextEncoder().encode(packFeedback(answer)).length).toBe(2048);
    expect(unpackFeedback(packFeedback(answer))).toEqual(answer);
  },
);
