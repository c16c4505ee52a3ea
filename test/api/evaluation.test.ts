// Evaluations as people live them: opened, rated, handed over, read, made final, reopened.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { done, refused } from '../support/people.ts';
import {
  AFTER_OBJECTION,
  agreed,
  BOTH_ABOVE,
  EVALUATION_DAY,
  evaluationOpened,
  evaluationStep,
  handedOver,
  judged,
  madeFinal,
  of,
  openEvaluation,
  rated,
  selfSaved,
  selfSubmitted,
} from '../support/scenarios/evaluation-stages.ts';
import { approved, EXECUTION_DAY, newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

const ALL = `id version status year period from to isHead predicate result { rating reason } behaviour { rating reason }
  raterSnapshot { name status } rater { name } selfAssessment { achievements submittedAt } segments { months level positionTitle }
  handOver { deliveredAt acknowledgement receivedOn receipt objectionUntil } current { number predicate hash credit { points } }
  versions { number reason cause predicate } creditPoints followUp { kind evaluationVersion } deadlineAt allowedActions
  verification { version same hash recomputed } reopenedReason`;

const seenBy = async (who: { ask: (query: string, variables?: object) => Promise<{ data: any; errors: unknown }> }, id: string) => {
  const { data, errors } = await who.ask(`query($id: ID!) { evaluation(id: $id) { ${ALL} } }`, { id });
  expect(errors).toBeUndefined();
  return data.evaluation;
};

describe('a year that is evaluated', () => {
  it('goes from the opening to the follow-up', async () => {
    const { person, evaluation } = await madeFinal(city);
    const seen = await seenBy(person, evaluation.id);
    expect(seen).toMatchObject({
      status: 'FINAL',
      year: 2026,
      period: null,
      from: '2026-01-01',
      to: '2026-12-31',
      predicate: 'VERY_GOOD',
      result: BOTH_ABOVE.result,
      rater: { name: 'Bambang Wijaya' },
      segments: [{ months: 12, level: 'AHLI_MUDA' }],
      creditPoints: '37.50',
      followUp: { kind: 'AWARD_PROPOSAL', evaluationVersion: 1 },
      current: { number: 1, credit: { points: '37.50' } },
      verification: { version: 1, same: true },
      allowedActions: [],
    });
  });
});
