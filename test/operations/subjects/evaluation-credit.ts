// What the questions of the printable sheets and of credit points are asked about.
import { BOTH_ABOVE, EVALUATION_DAY, evaluationStep, openEvaluation, SELF } from '../../support/scenarios/evaluation-stages.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import type { OrganisationIds } from './organisation.ts';
import type { About, Asked, Subjects } from './subjects.ts';

export interface EvaluationCreditIds {
  printed: string;
}

export type EvaluationCreditVersions = Record<'printed', number>;

export const evaluationCreditSubjects: Subjects<EvaluationCreditIds, EvaluationCreditVersions, OrganisationIds> = {
  never: { printed: 'evl_111111111111111111111111' },
  stale: { printed: 999 },
  subjects,
};

/** Last year's third quarter of `who`, handed over. */
async function subjects(city: About['city'], { who, superior }: About): Promise<Asked<EvaluationCreditIds, EvaluationCreditVersions>> {
  const [{ ask }, rater] = [city.people[who], city.people[superior]];
  city.setNow(EVALUATION_DAY.replace('2026', '2025'));
  const { data } = await ask('{ me { plan(year: 2025) { id } } }');
  let one = await openEvaluation(ask, data.me.plan.id, 3);
  one = await evaluationStep(ask, 'selfAssessmentSave', one, SELF);
  one = await evaluationStep(ask, 'selfAssessmentSubmit', one);
  one = await evaluationStep(rater.ask, 'evaluationRate', one, BOTH_ABOVE);
  one = await evaluationStep(rater.ask, 'evaluationShare', one);
  city.setNow(PLANNING_DAY);
  return { ids: { printed: one.id }, versions: { printed: one.version } };
}
