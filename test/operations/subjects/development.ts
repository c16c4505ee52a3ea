// What the questions of development plans are asked about.
import { competenceAdded, levelled, STANDARD } from '../../support/competences.ts';
import { begun, develop, developmentOf, STEP } from '../../support/development.ts';
import { done } from '../../support/people.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import type { OrganisationIds } from './organisation.ts';
import type { Subjects } from './subjects.ts';

export type DevelopmentIds = Record<'developmentPlan' | 'developmentStep' | 'competence' | 'competenceEntry', string>;
export type DevelopmentVersions = Record<'developmentPlan' | 'competenceSheet' | 'positionCompetences', number>;

/** A plan that `who` has begun, with one step; a colleague is asked to coach. And a competence, a level of theirs, and what a position asks for. */
export const developmentSubjects: Subjects<DevelopmentIds, DevelopmentVersions, OrganisationIds> = {
  never: {
    developmentPlan: 'dvp_000000000000000000000000',
    developmentStep: 'dps_000000000000000000000000',
    competence: 'cpt_000000000000000000000000',
    competenceEntry: 'cpe_000000000000000000000000',
  },
  stale: { developmentPlan: 999, competenceSheet: 999, positionCompetences: 999 },
  subjects: async (city, { who, superior, hr }, { position }) => {
    city.setNow(PLANNING_DAY);
    const person = city.people[who];
    const [boss, coach] = [city.people[superior], who === 'staff' ? city.people.colleague : city.people[superior]];
    const plan = await develop(person.ask, 'developmentPlanStepAdd', await begun(person.ask, person), STEP);
    const asked = await develop(boss.ask, 'developmentCoachName', plan, { coachId: coach.employeeId });
    const [step] = (await developmentOf(person.ask, asked)).steps;
    const [competence, competenceEntry] = [await competenceAdded(hr), await levelled(boss.ask, person)];
    await done(hr, 'competenceStandardSet', { positionId: position, expectedVersion: 0, ...STANDARD }, 'position { id }');
    return {
      ids: { developmentPlan: asked.id, developmentStep: step.stepId, competence, competenceEntry },
      versions: { developmentPlan: asked.version, competenceSheet: 1, positionCompetences: 1 },
    };
  },
};
