// Words at check-points stand beside an evaluation as input: read by who rates, once both sides may read them; nothing is computed of them.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { IMPORTS, type Import, moduleOf } from '../house/imports.ts';
import { everyRow } from '../support/city.ts';
import { open, REASON, step } from '../support/onboarding.ts';
import { BOTH_ABOVE, EVALUATION_DAY, evaluationStep, openEvaluation, SELF } from '../support/scenarios/evaluation-stages.ts';
import { approved, type Season, startSeason } from '../support/scenarios/stages.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

const JUDGES = ['performance', 'evaluation', 'unit-achievement', 'calibration', 'objections', 'awards', 'reviews'];
const isWrong = ({ from, to }: Pick<Import, 'from' | 'to'>): boolean =>
  moduleOf(to) === 'onboarding' && JUDGES.includes(moduleOf(from) ?? '');

it('nothing that rates or rewards imports onboarding', () => {
  expect(isWrong({ from: 'src/modules/evaluation/rate.ts', to: 'src/modules/onboarding/check-points.ts' })).toBe(true);
  expect(IMPORTS.filter(isWrong)).toEqual([]);
});

it('words are read beside the evaluation once both have spoken, and leave it as it was', async () => {
  const { person, plan } = await approved(city);
  const { superior, unitAdmin, colleague } = city.people;
  const opened = await open(city, person, 'TRANSFER');
  // Thirty days later it is the 9th of December.
  const onboarding = await step(city.setup, 'onboardingReplan', opened, { startsOn: '2026-11-09', reason: REASON });
  city.setNow(EVALUATION_DAY);
  const evaluation = await openEvaluation(person.ask, plan.id);
  const beside = async (ask = superior.ask) => {
    const query = 'query($id: ID!) { evaluation(id: $id) { onboardingCheckPoints { kind on spoken words { side text } } } }';
    const { data, errors } = await ask(query, { id: evaluation.id });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.evaluation?.onboardingCheckPoints;
  };
  const stored = async () => (await everyRow(city)).filter(({ pk }) => pk === evaluation.id);
  const before = await stored();
  const word = (text: string) => ({ checkPoint: 'DAY_30', text }) as const;
  const one = await step(person.ask, 'onboardingCheckPointWrite', onboarding, word('Beban kerja terlalu berat.'));
  expect(await beside()).toEqual([{ kind: 'DAY_30', on: '2026-12-09', spoken: ['NEWCOMER'], words: [] }]);
  await step(superior.ask, 'onboardingCheckPointWrite', one, word('Sangat mengecewakan.'));
  const words = [
    { side: 'NEWCOMER', text: 'Beban kerja terlalu berat.' },
    { side: 'SUPERIOR', text: 'Sangat mengecewakan.' },
  ];
  for (const ask of [superior.ask, person.ask]) expect(await beside(ask)).toMatchObject([{ words }]);
  expect(await beside(unitAdmin.ask)).toMatchObject([{ spoken: ['NEWCOMER', 'SUPERIOR'], words: [] }]);
  expect(await beside(colleague.ask)).toBeUndefined();
  expect(await stored()).toEqual(before);
  let at = await evaluationStep(person.ask, 'selfAssessmentSave', evaluation, SELF);
  at = await evaluationStep(person.ask, 'selfAssessmentSubmit', at);
  at = await evaluationStep(superior.ask, 'evaluationRate', at, BOTH_ABOVE);
  at = await evaluationStep(superior.ask, 'evaluationShare', at);
  at = await evaluationStep(person.ask, 'evaluationAcknowledge', at, { acknowledgement: 'READ_AND_AGREED' });
  await evaluationStep(superior.ask, 'evaluationFinalise', at);
  const { data } = await person.ask('query($id: ID!) { evaluation(id: $id) { status predicate } }', { id: evaluation.id });
  expect(data.evaluation).toEqual({ status: 'FINAL', predicate: 'VERY_GOOD' });
  const made = JSON.stringify(await stored());
  for (const trace of ['onboarding', 'mengecewakan', 'Beban kerja', 'DAY_30']) expect(made).not.toContain(trace);
});
