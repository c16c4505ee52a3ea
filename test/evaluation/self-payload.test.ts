// What the payloads of the self-assessment tell, which lies beside the record of the evaluation: through the API.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { done } from '../support/people.ts';
import { selfSaved } from '../support/scenarios/evaluation-stages.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

it('answers each change of the self-assessment with what it wrote, and not with what it had read', async () => {
  const { person, evaluation } = await selfSaved(city);
  let { version } = evaluation;
  const next = async (name: 'selfAssessmentSave' | 'selfAssessmentSubmit' | 'selfAssessmentWithdraw', more = {}) => {
    const change = { evaluationId: evaluation.id, expectedVersion: version, ...more };
    const told = (await done(person.ask, name, change, 'evaluation { version selfAssessment { obstacles submittedAt } }')).evaluation;
    version = told.version;
    expect(told.selfAssessment).toEqual(
      (await person.ask('query($id: ID!) { evaluation(id: $id) { selfAssessment { obstacles submittedAt } } }', { id: evaluation.id })).data
        .evaluation.selfAssessment,
    );
    return told.selfAssessment;
  };
  expect(await next('selfAssessmentSave', { obstacles: 'Banjir' })).toEqual({ obstacles: 'Banjir', submittedAt: null });
  expect((await next('selfAssessmentSubmit')).submittedAt).not.toBeNull();
  expect((await next('selfAssessmentWithdraw')).submittedAt).toBeNull();
});
