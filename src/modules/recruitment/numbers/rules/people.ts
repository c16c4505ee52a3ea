// The numbers of a campaign by what no list tells of people, education and sex: small counts withheld. Pure.
import type { Sex } from '../../../../platform/rules/identifiers.ts';
import { type Category, EDUCATION_LEVELS, type EducationLevel, type ListStage } from '../../campaigns/rules/kinds.ts';
import type { Formation } from '../../campaigns/rules/types.ts';
import { type CountTables, withheld } from './disclosure.ts';
import { type Counts, type FunnelStep, OFFERED_STEPS, STEPS } from './funnel.ts';
import { bitOf, maskOf, type PassageCount } from './passages.ts';

export interface FunnelGroup {
  category?: Category;
  level?: EducationLevel;
  sex?: Sex;
  counts: Counts;
  /** Counts that are not told. */
  hidden: ReadonlySet<FunnelStep>;
}

const SEXES: readonly Sex[] = ['FEMALE', 'MALE'];

/** Levels that posts ask for, in their order. */
const levelsOf = (formations: readonly Formation[]): EducationLevel[] =>
  EDUCATION_LEVELS.filter((level) => formations.some(({ requirements }) => requirements.education.includes(level)));

function countTablesOf(people: readonly PassageCount[], formations: readonly Formation[], least: number): CountTables {
  const asked = new Map(formations.map(({ id, requirements }) => [id, requirements.education]));
  return {
    people: people.flatMap(({ formationId, level, sex, steps, count }) => Array(count).fill({ formationId, groups: [level, sex], steps })),
    tables: [
      { groups: levelsOf(formations), allowed: (id) => asked.get(id) ?? [] },
      { groups: SEXES, allowed: () => SEXES },
    ],
    unlisted: maskOf(OFFERED_STEPS),
    before: bitOf('TESTED_LAST'),
    least,
  };
}

/** Steps whose list is published; 0 is a count, and unknown is none. */
const known = (published: ReadonlySet<ListStage>): FunnelStep[] => {
  const of = (stage: ListStage, ...steps: FunnelStep[]): FunnelStep[] => (published.has(stage) ? steps : []);
  return [
    ...of('ADMINISTRATIVE', 'SUBMITTED', 'ELIGIBLE', 'INELIGIBLE'),
    ...of('SKD', 'TESTED_FIRST', 'PASSED', 'THROUGH'),
    ...of('FINAL', 'TESTED_LAST', 'SELECTED', 'PLACED', 'TIED', 'RESERVE', ...OFFERED_STEPS),
  ];
};

/** Null: no list that is published tells of the step. */
function countsOf(people: readonly PassageCount[], told: readonly FunnelStep[]): Counts {
  const reached = (step: FunnelStep): number =>
    people.reduce((sum, { steps, count }) => sum + ((steps & bitOf(step)) === 0 ? 0 : count), 0);
  return Object.fromEntries(
    STEPS.map((step) => {
      const count = reached(step);
      return [step, count > 0 || told.includes(step) ? count : null];
    }),
  ) as Counts;
}

export interface CountedPeople {
  people: readonly PassageCount[];
  formations: readonly Formation[];
  published: ReadonlySet<ListStage>;
}

export function peopleBy(by: 'EDUCATION' | 'SEX', { people, formations, published }: CountedPeople, least: number): FunnelGroup[] {
  const hidden = withheld(countTablesOf(people, formations, least));
  const told = known(published);
  const row = (group: string, of: readonly PassageCount[]): Pick<FunnelGroup, 'counts' | 'hidden'> => ({
    counts: countsOf(of, told),
    hidden: new Set(STEPS.filter((step) => ((hidden.get(group) ?? 0) & bitOf(step)) !== 0)),
  });
  const among = (is: (one: PassageCount) => boolean): PassageCount[] => people.filter(is);
  if (by === 'SEX')
    return SEXES.map((sex) => ({
      sex,
      ...row(
        sex,
        among((one) => one.sex === sex),
      ),
    }));
  return levelsOf(formations).map((level) => ({
    level,
    ...row(
      level,
      among((one) => one.level === level),
    ),
  }));
}
