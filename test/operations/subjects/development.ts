// What the questions of development plans are asked about.
import { begun, develop, developmentOf, STEP } from '../../support/development.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import type { Subjects } from './subjects.ts';

export type DevelopmentIds = Record<'developmentPlan' | 'developmentStep', string>;
export type DevelopmentVersions = Record<'developmentPlan', number>;

/** A plan that `who` has begun, with one step; a colleague is asked to coach. */
export const developmentSubjects: Subjects<DevelopmentIds, DevelopmentVersions> = {
  never: { developmentPlan: 'dvp_000000000000000000000000', developmentStep: 'dps_000000000000000000000000' },
  stale: { developmentPlan: 999 },
  subjects: async (city, { who, superior }) => {
    city.setNow(PLANNING_DAY);
    const person = city.people[who];
    const [boss, coach] = [city.people[superior], who === 'staff' ? city.people.colleague : city.people[superior]];
    const plan = await develop(person.ask, 'developmentPlanStepAdd', await begun(person.ask, person), STEP);
    const asked = await develop(boss.ask, 'developmentCoachName', plan, { coachId: coach.employeeId });
    const [step] = (await developmentOf(person.ask, asked)).steps;
    return { ids: { developmentPlan: asked.id, developmentStep: step.stepId }, versions: { developmentPlan: asked.version } };
  },
};
