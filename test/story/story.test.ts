// One year of one civil servant, from the first target to the credit points, as eight people live it through the API.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playStory, type Story } from '../../story/play.ts';
import { linesOf } from '../../story/render.ts';
import { type Agency, startAgency } from '../support/people.ts';

let city: Agency;
let story: Story;
beforeAll(async () => {
  city = await startAgency();
  story = await playStory(city);
});
afterAll(() => city.stop());

describe('a year', () => {
  it('is told by at least eight people, in the order of its days', () => {
    const days = story.told.map(({ day }) => day);
    expect(days).toEqual(days.toSorted());
    expect(new Set(story.told.map(({ who }) => who)).size).toBeGreaterThanOrEqual(8);
  });

  it('ends with a second version after the objection, final, and its credit points', async () => {
    const query = `query($id: ID!) { evaluation(id: $id) {
      status predicate creditPoints result { rating } behaviour { rating }
      versions { number predicate cause reason } verification { same } followUp { kind } objections { status decision { outcome } }
    } }`;
    const { data } = await city.people.staff.ask(query, { id: story.evaluationId });
    expect(data.evaluation).toMatchObject({
      status: 'FINAL',
      predicate: 'GOOD',
      creditPoints: '25.00',
      result: { rating: 'MEETS' },
      behaviour: { rating: 'MEETS' },
      verification: { same: true },
      followUp: null,
      objections: [{ status: 'DECIDED', decision: { outcome: 'UPHELD' } }],
    });
    expect(data.evaluation.versions).toMatchObject([
      { number: 1, predicate: 'NEEDS_IMPROVEMENT', cause: 'HAND_OVER', reason: null },
      { number: 2, predicate: 'GOOD', cause: 'OBJECTION' },
    ]);
  });

  it('tells the walk-through of the README, to the letter', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    expect(linesOf(story.told).filter((line) => !readme.includes(line))).toEqual([]);
  });
});
