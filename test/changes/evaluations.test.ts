// What devices are told of evaluations: nothing of what is hidden, not even that there is something.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { begin, since } from '../support/changes.ts';
import { type FollowedSeason, startFollowed } from '../support/changes-city.ts';
import type { Ask } from '../support/city.ts';
import { done, type Name } from '../support/people.ts';
import {
  BOTH_ABOVE,
  EVALUATION_DAY,
  evaluationOpened,
  evaluationStep,
  type OpenEvaluation,
  SELF,
} from '../support/scenarios/evaluation-stages.ts';

let season: FollowedSeason;
beforeAll(async () => {
  // Two followers are given everything at once, as when one of them was thought dead: nobody is told otherwise.
  season = await startFollowed(EVALUATION_DAY, (given) => async (event) => {
    const [answer] = await Promise.all([given(event), given(event)]);
    return answer;
  });
});
afterAll(() => season.city.stop());

const askOf = (who: Name): Ask => season.city.people[who].ask;

/** An evaluation that is open, of which everything has been told. */
async function opened() {
  const { person, evaluation } = await evaluationOpened(season.city);
  season.resume();
  await season.stream.drain();
  const whose = {
    self: person.ask,
    rater: askOf('superior'),
    above: askOf('superior2'),
    unitHead: askOf('unitHead'),
    hr: askOf('hr'),
    auditor: askOf('auditor'),
    colleague: askOf('colleague'),
  };
  let at = evaluation;
  const step = (by: keyof typeof whose, ...[name, more]: [Parameters<typeof evaluationStep>[1], object?]) =>
    season.toldOf(whose, async () => {
      at = await evaluationStep(whose[by], name, at, more ?? {});
    });
  return { person, whose, step, now: (): OpenEvaluation => at, id: evaluation.id };
}

const nothing = { self: {}, rater: {}, above: {}, unitHead: {}, hr: {}, auditor: {}, colleague: {} };

describe('an evaluation', () => {
  it('is told to both sides when it is submitted, rated to the rater alone, and handed over to both', async () => {
    const { step, id } = await opened();
    expect(await step('self', 'selfAssessmentSave', SELF), 'a draft is nobody else’s').toEqual({ ...nothing, self: { [id]: true } });
    const both = { ...nothing, self: { [id]: true }, rater: { [id]: true } };
    expect(await step('self', 'selfAssessmentSubmit')).toEqual(both);
    expect(await step('rater', 'evaluationRate', BOTH_ABOVE)).toEqual({ ...nothing, rater: { [id]: true } });
    expect(await step('rater', 'evaluationRate', BOTH_ABOVE)).toEqual({ ...nothing, rater: { [id]: true } });
    expect(await step('rater', 'evaluationShare')).toEqual(both);
    expect(await step('self', 'evaluationAcknowledge', { acknowledgement: 'READ' })).toEqual(both);
  });

  it('tells to whom ratings are hidden the version that they are shown, which does not move with them', async () => {
    const { step, whose, id } = await opened();
    await step('self', 'selfAssessmentSave', SELF);
    season.later();
    const cursor = await begin(whose.self);
    await step('self', 'selfAssessmentSubmit');
    await step('rater', 'evaluationRate', BOTH_ABOVE);
    await step('rater', 'evaluationRate', { ...BOTH_ABOVE });
    const shown = (await whose.self('query($id: ID!) { evaluation(id: $id) { version } }', { id })).data.evaluation.version;
    expect((await since(whose.self, cursor)).nodes).toMatchObject([{ id, version: shown, gone: false }]);
  });

  it('that is objected to is told with the objection: to both sides, to who decides and to the staffing agency', async () => {
    const { step, whose, now, id } = await opened();
    await step('self', 'selfAssessmentSave', SELF);
    await step('self', 'selfAssessmentSubmit');
    await step('rater', 'evaluationRate', BOTH_ABOVE);
    await step('rater', 'evaluationShare');
    let objection = '';
    const seen = await season.toldOf(whose, async () => {
      const input = { evaluationId: id, expectedVersion: now().version, grounds: 'Realisasi belum dihitung.' };
      objection = (await done(whose.self, 'objectionFile', input, 'objection { id }')).objection.id;
    });
    expect(seen).toEqual({
      ...nothing,
      self: { [id]: true, [objection]: true },
      rater: { [id]: true, [objection]: true },
      above: { [objection]: true },
      hr: { [objection]: true },
    });
  });
});
