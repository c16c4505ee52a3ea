// One selection, from its announcement to the first day of service, as ten people live it through the API.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linesOf } from '../../story/render.ts';
import { playSelection, type SelectionStory } from '../../story/selection/play.ts';
import { eventOf } from '../support/city.ts';
import { type Agency, startAgency } from '../support/people.ts';

let city: Agency;
let story: SelectionStory;
beforeAll(async () => {
  city = await startAgency();
  story = await playSelection(city);
});
afterAll(() => city.stop());

describe('a selection', () => {
  it('is told by at least eight people, in the order of its days', () => {
    const days = story.told.map(({ day }) => day);
    expect(days).toEqual(days.toSorted());
    expect(new Set(story.told.map(({ who }) => who)).size).toBeGreaterThanOrEqual(8);
  });

  it('ends with one employee: who was rejected by mistake, and found the post that was empty', async () => {
    const { data } = await city.people.hr.ask(
      'query($id: ID!) { employee(id: $id) { name kind assignments { positionTitle validFrom holding } } }',
      { id: story.employeeId },
    );
    expect(data.employee).toEqual({
      name: 'Laras Sekarwati',
      kind: 'CPNS',
      assignments: [{ positionTitle: 'Pranata Komputer Ahli Pertama', validFrom: '2026-04-01', holding: 'DEFINITIVE' }],
    });
  });

  it('leaves files that anybody can check: each has the hash of its bytes as its name', async () => {
    const files = Object.entries(story.files);
    expect(files).toHaveLength(2);
    for (const [url, sha256] of files) {
      const { statusCode, body } = await city.app.handler({ ...eventOf('', {}), httpMethod: 'GET', path: url, body: null });
      expect(statusCode).toBe(200);
      expect(createHash('sha256').update(body).digest('hex')).toBe(sha256);
    }
  });

  it('tells the walk-through of the README, to the letter', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    expect(linesOf(story.told).filter((line) => !readme.includes(line))).toEqual([]);
  });
});
