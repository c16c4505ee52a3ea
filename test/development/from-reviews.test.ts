// What others have said in a 360-degree review becomes suggestions for a development plan: blind spots, what is seen as low, and strengths to pass on; for the person alone.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { VALUES } from '../../src/modules/reviews/rules/answers.ts';
import { closed, published, submit } from '../support/answers.ts';
import { begun, develop, developmentOf } from '../support/development.ts';
import { answering } from '../support/reviews.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';
import { PLANNING_DAY } from '../support/season.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
  city.setNow(PLANNING_DAY);
});
afterAll(() => city.stop());

/** Of each value the same, but for some. */
const scores = (usual: string, more: Record<string, string>) => VALUES.map((value) => ({ value, score: more[value] ?? usual }));

it('are blind spots, what others see as low, and strengths, once the result is published; nobody else is told', async () => {
  const { person, peers, round, subject } = await answering(city);
  await submit(round, person, { scores: scores('THREE', { ACCOUNTABLE: 'FIVE', HARMONIOUS: 'TWO' }) });
  for (const peer of peers) await submit(round, peer, { scores: scores('THREE', { COMPETENT: 'FIVE', HARMONIOUS: 'TWO' }) });
  const plan = await begun(person.ask, person);
  expect((await developmentOf(person.ask, plan)).suggestions).toEqual([]);
  const hr = city.people.hr.ask;
  await closed(city.setNow, hr, round);
  expect((await developmentOf(person.ask, plan)).suggestions).toEqual([]);
  await published(hr, { round, subject });
  const { suggestions } = await developmentOf(person.ask, plan);
  expect(suggestions).toMatchObject([
    { text: expect.stringMatching(/^Akuntabel: Melaksanakan tugas dengan jujur/), why: expect.stringContaining('lebih tinggi daripada') },
    { text: expect.stringMatching(/^Harmonis: /), why: expect.stringContaining('ruang untuk tumbuh') },
    { text: 'Membagikan kekuatan Anda kepada rekan: Kompeten', why: expect.stringContaining('kekuatan Anda') },
  ]);
  // No number of the result, and none of those who answered.
  expect(JSON.stringify(suggestions)).not.toMatch(/\d[.,]\d/);
  for (const ask of [city.people.superior.ask, hr]) expect((await developmentOf(ask, plan)).suggestions).toBeNull();
  const dueOn = '2026-06-30';
  await develop(person.ask, 'developmentPlanStepAdd', plan, { kind: 'MENTORING', text: suggestions[2].text, dueOn });
  expect((await developmentOf(person.ask, plan)).suggestions).toHaveLength(2);
});
