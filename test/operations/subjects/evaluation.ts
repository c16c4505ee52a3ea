// What the questions of evaluation are asked about.
import { done } from '../../support/people.ts';
import { agreedPlan, EVALUATION_DAY, evaluationStep, openEvaluation, SELF } from '../../support/scenarios/evaluation-stages.ts';
import { CYCLE_2026, PLANNING_DAY } from '../../support/season.ts';
import type { OrganisationIds } from './organisation.ts';
import type { PerformanceIds } from './performance.ts';
import type { About, Asked, Subjects } from './subjects.ts';

export interface EvaluationIds {
  evaluation: string;
  absenceSheet: string;
  absence: string;
}

export type EvaluationVersions = Record<'evaluation' | 'absenceSheet', number>;

export const evaluationSubjects: Subjects<EvaluationIds, EvaluationVersions, OrganisationIds & PerformanceIds> = {
  never: {
    evaluation: 'evl_000000000000000000000000',
    absenceSheet: 'abs_000000000000000000000000',
    absence: 'abn_000000000000000000000000',
  },
  stale: { evaluation: 999, absenceSheet: 999 },
  subjects,
};

const LAST_YEAR = {
  ...CYCLE_2026,
  year: 2025,
  planning: { from: '2025-01-01', to: '2025-01-31' },
  execution: { from: '2025-01-01', to: '2025-12-31' },
  evaluation: { from: '2025-12-01', to: '2026-01-31' },
};
const before = (instant: string): string => instant.replace('2026', '2025');

/** Last year's evaluation of `who`, with a draft of the self-assessment and rated by nobody yet; and a recorded leave. */
async function subjects(city: About['city'], about: About): Promise<Asked<EvaluationIds, EvaluationVersions>> {
  const { who, superior, hr } = about;
  const { ask, employeeId } = city.people[who];
  city.setNow(before(PLANNING_DAY));
  await done(hr, 'cycleOpen', LAST_YEAR, 'cycle { id }');
  const plan = await agreedPlan(city.people[who], city.people[superior], 2025);
  city.setNow(before(EVALUATION_DAY));
  const opened = await evaluationStep(ask, 'selfAssessmentSave', await openEvaluation(ask, plan.id), SELF);
  const leave = { employeeId, year: 2025, kind: 'ANNUAL', from: '2025-03-03', to: '2025-03-07', reason: 'Cuti tahunan' };
  const { sheet } = await done(hr, 'absenceRecord', leave, 'sheet { id version absences { id } }');
  city.setNow(PLANNING_DAY);
  const ids = { evaluation: opened.id, absenceSheet: sheet.id, absence: sheet.absences[0].id };
  return { ids, versions: { evaluation: opened.version, absenceSheet: sheet.version } };
}
