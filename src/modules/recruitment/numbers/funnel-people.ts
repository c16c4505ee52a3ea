// The numbers of a campaign by what no list tells of people, education and sex: joined by registration number, small counts withheld.
import type { ReadContext } from '../../../platform/context.ts';
import type { Sex } from '../../../platform/rules/identifiers.ts';
import { type Category, EDUCATION_LEVELS, type EducationLevel, type ListStage } from '../campaigns/rules/kinds.ts';
import type { Formation } from '../campaigns/rules/types.ts';
import { listedAll } from '../lists/read.ts';
import type { ListOutcome } from '../lists/rules/types.ts';
import { countedIn } from '../retention/read.ts';
import type { FunnelSources } from './funnel-sources.ts';
import { type CountTables, withheld } from './rules/disclosure.ts';
import { added, type Counts, type FunnelStep, OFFERED_STEPS, type Passage, STEPS, stepsOf } from './rules/funnel.ts';

export interface FunnelGroup {
  category?: Category;
  level?: EducationLevel;
  sex?: Sex;
  counts: Counts;
  /** Counts that are not told. */
  hidden: ReadonlySet<FunnelStep>;
}

const SEXES: readonly Sex[] = ['FEMALE', 'MALE'];

/** By number: on which lists somebody is, and as what. Each list is read once. */
async function outcomesOf(ctx: ReadContext, { heads }: FunnelSources): Promise<Map<string, Passage['outcomes']>> {
  const lists = await Promise.all(Object.values(heads).map(async ({ body }) => [body.stage, await listedAll(ctx, body)] as const));
  const found = new Map<string, Partial<Record<ListStage, ListOutcome>>>();
  for (const [stage, entries] of lists)
    for (const { number, outcome } of [...entries.values()].flat()) found.set(number, { ...found.get(number), [stage]: outcome });
  return found;
}

async function passagesOf(ctx: ReadContext, sources: FunnelSources): Promise<Passage[]> {
  const [people, outcomes] = await Promise.all([countedIn(ctx, sources.campaignId), outcomesOf(ctx, sources)]);
  const offers = Map.groupBy(sources.offers, ({ registrationNumber }) => registrationNumber);
  return people.map(({ number, ...who }) => ({ ...who, outcomes: outcomes.get(number) ?? {}, offers: offers.get(number) ?? [] }));
}

const bitOf = (step: FunnelStep): number => 2 ** STEPS.indexOf(step);
const maskOf = (steps: readonly FunnelStep[]): number => steps.reduce((mask, step) => mask | bitOf(step), 0);

/** Levels that posts ask for, in their order. */
const levelsOf = (formations: readonly Formation[]): EducationLevel[] =>
  EDUCATION_LEVELS.filter((level) => formations.some(({ requirements }) => requirements.education.includes(level)));

function countTablesOf(passages: readonly Passage[], formations: readonly Formation[], least: number): CountTables {
  const asked = new Map(formations.map(({ id, requirements }) => [id, requirements.education]));
  return {
    people: passages.map((one) => ({ formationId: one.formationId, groups: [one.level, one.sex], steps: maskOf(stepsOf(one)) })),
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
const known = ({ heads }: FunnelSources): FunnelStep[] => {
  const of = (stage: ListStage, ...steps: FunnelStep[]): FunnelStep[] => (heads[stage] ? steps : []);
  return [
    ...of('ADMINISTRATIVE', 'SUBMITTED', 'ELIGIBLE', 'INELIGIBLE'),
    ...of('SKD', 'TESTED_FIRST', 'PASSED', 'THROUGH'),
    ...of('FINAL', 'TESTED_LAST', 'SELECTED', 'PLACED', 'TIED', 'RESERVE', ...OFFERED_STEPS),
  ];
};

export async function peopleBy(ctx: ReadContext, by: 'EDUCATION' | 'SEX', sources: FunnelSources, least: number): Promise<FunnelGroup[]> {
  const passages = await passagesOf(ctx, sources);
  const hidden = withheld(countTablesOf(passages, sources.formations, least));
  const zero = Object.fromEntries(known(sources).map((step) => [step, 0]));
  const row = (group: string, of: readonly Passage[]): Pick<FunnelGroup, 'counts' | 'hidden'> => ({
    counts: added([zero, ...of.map((one) => Object.fromEntries(stepsOf(one).map((step) => [step, 1])))]),
    hidden: new Set(STEPS.filter((step) => ((hidden.get(group) ?? 0) & bitOf(step)) !== 0)),
  });
  if (by === 'SEX')
    return SEXES.map((sex) => ({
      sex,
      ...row(
        sex,
        passages.filter((one) => one.sex === sex),
      ),
    }));
  return levelsOf(sources.formations).map((level) => ({
    level,
    ...row(
      level,
      passages.filter((one) => one.level === level),
    ),
  }));
}
