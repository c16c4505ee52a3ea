// The performance year that is running: its cycle, and plans in every state, as far as the year has come.
import { planStories } from './city/targets.ts';
import type { Persona, PersonSeed } from './city/types.ts';
import type { Tick, WrittenCity } from './organisation.ts';
import { personOf, reportsOf } from './people.ts';
import { type Season, type Stage, writePlan } from './plans.ts';
import { each } from './writer.ts';

/** Plans of one level that are written at once. */
const AT_ONCE = 4;

/** Of ten people without reports; who leads others has an approved plan, so that the cascade holds. */
const STAGES: readonly Stage[] = [
  'APPROVED',
  'SUBMITTED',
  'APPROVED',
  'COUNTERED',
  'APPROVED',
  'RETURNED',
  'APPROVED',
  'DRAFT',
  'CHANGING',
  'NONE',
];

/**
 * Planning goes on until the end of the year, as an extension that the city gave itself, and evaluation begins with the year, for its first
 * quarter: so each step of a plan can be tried on any day.
 */
export async function openCycle({ writer, hr, days }: WrittenCity): Promise<void> {
  const { year } = days;
  const input = {
    year,
    periodicity: 'QUARTERLY',
    planning: { from: `${year}-01-01`, to: `${year}-01-31` },
    execution: { from: `${year}-01-01`, to: `${year}-12-31` },
    evaluation: { from: `${year}-01-01`, to: `${year + 1}-01-31` },
  };
  type Opened = { cycle: { id: string } };
  const { cycle } = await writer.run<Opened>(hr, days.by('12-15', 1), `cycle ${hr.region} ${year}`, 'cycleOpen', input, 'cycle { id }');
  const reason = 'Pegawai yang diangkat atau pindah di tengah tahun masih menyusun SKP.';
  const later = { cycleId: cycle.id, expectedVersion: 1, phase: 'PLANNING', to: `${year}-12-31`, reason };
  await writer.run(hr, days.by('01-26'), `planning ${hr.region} ${year}`, 'cyclePhaseExtend', later, 'cycle { id }');
}

/** Parts that demos and tests rely on. */
const OF_PERSONA: Partial<Record<Persona, Stage>> = { staff: 'APPROVED', colleague: 'NONE' };
/** Of the others who report to the persona "superior". */
const OF_TEAM: readonly Stage[] = ['SUBMITTED', 'COUNTERED', 'APPROVED'];

function castOf(written: WrittenCity): Map<string, Stage> {
  const { personas } = written.city;
  const cast = new Map<string, Stage>();
  for (const [persona, stage] of Object.entries(OF_PERSONA)) {
    const handle = personas[persona as Persona];
    if (handle) cast.set(handle, stage);
  }
  const team = personas.superior ? reportsOf(written, personOf(written, 'superior')).filter(({ handle }) => !cast.has(handle)) : [];
  OF_TEAM.forEach((stage, i) => {
    const person = team.at(i - OF_TEAM.length);
    if (person) cast.set(person.handle, stage);
  });
  return cast;
}

/**
 * Plans of those whom `chosen` names, superiors first.
 * @param tick told after each plan
 */
export async function writeSeason(season: Season, chosen: (person: PersonSeed) => boolean, tick: Tick): Promise<void> {
  const { city } = season;
  const leaders = new Set(city.people.flatMap((person) => (person.supervisorHandle ? [person.supervisorHandle] : [])));
  const cast = castOf(season);
  const wanted = planStories(city).filter(({ personHandle }) => chosen(season.persons.get(personHandle) as PersonSeed));
  const usual = (handle: string, i: number): Stage => (leaders.has(handle) ? 'APPROVED' : (STAGES[i % STAGES.length] ?? 'APPROVED'));
  const stages = new Map(wanted.map(({ personHandle }, i) => [personHandle, cast.get(personHandle) ?? usual(personHandle, i)]));
  let done = 0;
  for (const [, level] of Map.groupBy(wanted, ({ personHandle }) => season.persons.get(personHandle)?.depth)) {
    await each(level, AT_ONCE, async (story) => {
      await writePlan(season, story, stages.get(story.personHandle) ?? 'NONE');
      done += 1;
      tick('plans', done, wanted.length);
    });
  }
}
