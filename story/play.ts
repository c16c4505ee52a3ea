// One year of one civil servant, told through the API by the people who live it: plan, progress, feedback, 360, rating, objection, credit points.
import { REGION } from '../test/support/city.ts';
import { type Agency, hire } from '../test/support/people.ts';
import { final, objection, rating } from './evaluation.ts';
import { reviews } from './reviews.ts';
import type { Stage, Told } from './stage.ts';
import { feedback, plan, progress } from './year.ts';

export interface Story {
  told: Told[];
  evaluationId: string;
  objectionId: string;
  subjectId: string;
  creditPoints: string;
}

/** Plays the whole year in a fresh agency. @throws Error at the first step that does not go as told. */
export async function playStory(city: Agency): Promise<Story> {
  const stage: Stage = { city, told: [], peers: [] };
  for (const name of ['Hadi Purnomo', 'Lina Marlina', 'Agus Salim']) {
    const post = { unit: 'aptika', title: 'Pranata Komputer', name, supervisor: 'superior' };
    const handle = name.split(' ')[0]?.toLowerCase() ?? name;
    stage.peers.push(await hire(city, city.setup, city.units.aptika ?? '', handle, post, city.people.superior.employeeId, REGION));
  }
  const planned = await plan(stage);
  await progress(stage, planned, '2026-03-31', '88');
  await feedback(stage);
  await progress(stage, planned, '2026-06-30', '93');
  await progress(stage, planned, '2026-09-30', '97');
  const subjectId = await reviews(stage);
  const evaluation = await rating(stage, planned);
  const objectionId = await objection(stage, evaluation);
  const creditPoints = await final(stage, evaluation);
  return { told: stage.told, evaluationId: evaluation.id, objectionId, subjectId, creditPoints };
}
