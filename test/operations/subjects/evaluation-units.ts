// What the questions of units' achievement, calibration and objections are asked about.
import { done } from '../../support/people.ts';
import { EVALUATION_DAY, evaluationStep, judged, openEvaluation, SELF } from '../../support/scenarios/evaluation-stages.ts';
import { achieving, GROUNDS, lowering } from '../../support/scenarios/evaluation-units-stages.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import type { OrganisationIds } from './organisation.ts';
import type { About, Asked, Subjects } from './subjects.ts';

export interface EvaluationUnitsIds {
  handedOver: string;
  unitAchievement: string;
  calibration: string;
  change: string;
  objection: string;
}

export type EvaluationUnitsVersions = Record<'handedOver' | 'unitAchievement' | 'calibration' | 'change' | 'objection', number>;

/** Last year's first quarter: the year itself is another question's. */
export const PERIOD = { year: 2025, period: 1 };
const DAY = EVALUATION_DAY.replace('2026', '2025');

export const evaluationUnitsSubjects: Subjects<EvaluationUnitsIds, EvaluationUnitsVersions, OrganisationIds> = {
  never: {
    handedOver: 'evl_000000000000000000000001',
    unitAchievement: 'uac_000000000000000000000000',
    calibration: 'cal_000000000000000000000000',
    change: 'cch_000000000000000000000000',
    objection: 'obj_000000000000000000000000',
  },
  stale: { handedOver: 999, unitAchievement: 999, calibration: 999, change: 999, objection: 999 },
  subjects,
};

/** The quarter's achievement, set by the superior of the head; a unit without a head has none. */
async function achievementOf({ city, who, unit }: About): Promise<{ id: string; version: number }> {
  if (who !== 'staff') return { id: evaluationUnitsSubjects.never.unitAchievement, version: 0 };
  const input = { ...achieving(unit), ...PERIOD };
  const { ask } = city.people.superior2;
  return (await done(ask, 'unitAchievementSet', input, 'unitAchievement { id version }')).unitAchievement;
}

/** Last year's first quarter of `who`: rated, a change proposed in calibration, handed over, objected to. */
async function subjects(city: About['city'], about: About): Promise<Asked<EvaluationUnitsIds, EvaluationUnitsVersions>> {
  const { who, superior, hr } = about;
  const [person, boss] = [city.people[who], city.people[superior]];
  const members = who === 'staff' ? (['colleague', 'hrHead'] as const) : (['stranger', 'otherHr'] as const);
  city.setNow(DAY);
  const achievement = await achievementOf(about);
  const { data } = await person.ask('{ me { plan(year: 2025) { id unit { id } } } }');
  const opened = await evaluationStep(person.ask, 'selfAssessmentSave', await openEvaluation(person.ask, data.me.plan.id, 1), SELF);
  const waiting = await evaluationStep(person.ask, 'selfAssessmentSubmit', opened);
  const both = { result: judged('ABOVE'), behaviour: judged('ABOVE') };
  const rated = await evaluationStep(boss.ask, 'evaluationRate', waiting, both);
  const opening = { unitId: data.me.plan.unit.id, ...PERIOD, memberIds: members.map((name) => city.people[name].employeeId) };
  const { calibration } = await done(hr, 'calibrationOpen', opening, 'calibration { id }');
  const proposing = lowering(rated, calibration.id);
  const selection = 'change { id version } calibration { version }';
  const proposed = await done(city.people[members[1]].ask, 'calibrationPropose', proposing, selection);
  const shared = await evaluationStep(boss.ask, 'evaluationShare', rated);
  const filing = { evaluationId: shared.id, expectedVersion: shared.version, grounds: GROUNDS };
  const { objection } = await done(person.ask, 'objectionFile', filing, 'objection { id version }');
  city.setNow(PLANNING_DAY);
  const ids = {
    handedOver: shared.id,
    unitAchievement: achievement.id,
    calibration: calibration.id,
    change: proposed.change.id,
    objection: objection.id,
  };
  const versions = {
    handedOver: shared.version + 1,
    unitAchievement: achievement.version,
    calibration: proposed.calibration.version,
    change: proposed.change.version,
    objection: objection.version,
  };
  return { ids, versions };
}
