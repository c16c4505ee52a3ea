// Last year's cycle of one team, carried to its end: rated, handed over, read, one objection upheld, the unit made final.
import type { Viewer } from '../src/platform/viewer.ts';
import { type PlanStory, planStories } from './city/targets.ts';
import type { City, PersonSeed } from './city/types.ts';
import type { WrittenCity } from './organisation.ts';
import { personOf, reportsOf, viewerOf } from './people.ts';
import { type Season, seasonOf, writePlan } from './plans.ts';

/** Days of December, `MM-DD`. */
const ON = {
  open: '12-01',
  self: '12-02',
  rate: '12-04',
  share: '12-07',
  read: '12-08',
  object: '12-10',
  answer: '12-12',
  decide: '12-15',
  unit: '12-22',
  final: '12-30',
} as const;

type Day = keyof typeof ON;

interface Evaluated {
  id: string;
  version: number;
}

interface Ratings {
  result?: string;
  behaviour: string;
}

/** How far an evaluation goes. SHARED waits to be made final: the employee has read it and agrees. */
type Course = 'SHARED' | 'FINAL' | 'OBJECTED';

export interface Part {
  person: PersonSeed;
  ratings: Ratings;
  course: Course;
}

export async function openLastCycle({ writer, hr, days }: WrittenCity): Promise<void> {
  const year = days.year - 1;
  const input = {
    year,
    periodicity: 'QUARTERLY',
    planning: { from: `${year}-01-01`, to: `${year}-01-31` },
    execution: { from: `${year}-01-01`, to: `${year}-12-31` },
    evaluation: { from: `${year}-12-01`, to: `${year + 1}-01-31` },
  };
  await writer.run(hr, days.by('12-15', 2), `cycle ${hr.region} ${year}`, 'cycleOpen', input, 'cycle { id }');
}

/** One deed on an evaluation; its versions are counted, as those of a plan are. */
async function actor(season: Season, as: Viewer, on: Day, name: string, of: Evaluated, more: object = {}): Promise<Evaluated> {
  const input = { evaluationId: of.id, expectedVersion: of.version, ...more };
  await season.writer.run(as, season.days.by(ON[on], season.yearsAgo), `${name} ${of.id}`, name, input, 'evaluation { id }');
  return { ...of, version: of.version + 1 };
}

const REASONS: Record<string, string> = {
  ABOVE: 'Melebihi target dengan bukti yang lengkap.',
  MEETS: 'Sesuai target, dengan bukti yang ada.',
  BELOW: 'Dua target tidak tercapai menurut bukti yang ada.',
};
const judged = (rating: string) => ({ rating, reason: REASONS[rating] });
const SELF = { achievements: 'Sebagian besar target tercapai sebelum November.', helpNeeded: 'Pelatihan analisis data' };

async function rate(season: Season, { person, ratings }: Omit<Part, 'course'>): Promise<Evaluated> {
  const { writer, days, yearsAgo } = season;
  const planId = season.plans.get(person.handle);
  const [self, rater] = [viewerOf(season, person.handle), viewerOf(season, person.supervisorHandle ?? '')];
  type Opened = { evaluation: { id: string } };
  const label = `evaluation ${planId}`;
  const opened = await writer.run<Opened>(self, days.by(ON.open, yearsAgo), label, 'evaluationOpen', { planId }, 'evaluation { id }');
  const saved = await actor(season, self, 'self', 'selfAssessmentSave', { id: opened.evaluation.id, version: 1 }, SELF);
  const submitted = await actor(season, self, 'self', 'selfAssessmentSubmit', saved);
  const result = ratings.result && { result: judged(ratings.result) };
  return actor(season, rater, 'rate', 'evaluationRate', submitted, { ...result, behaviour: judged(ratings.behaviour) });
}

/** Filed, answered by the rater and decided by the rater's superior, each on its record: a new version of the evaluation. */
async function object(season: Season, { person }: Part, of: Evaluated): Promise<Evaluated> {
  const { writer, days } = season;
  const superior = season.persons.get(person.supervisorHandle ?? '');
  const filing = {
    evaluationId: of.id,
    expectedVersion: of.version,
    grounds: 'Rekomendasi bulan November belum dihitung dalam penilaian.',
  };
  const run = <T>(as: Viewer, on: Day, name: string, input: object) =>
    writer.run<T>(as, days.by(ON[on], 1), `${name} ${of.id}`, name, input, 'objection { id }');
  type Filed = { objection: { id: string } };
  const { objection } = await run<Filed>(viewerOf(season, person.handle), 'object', 'objectionFile', filing);
  const named = { objectionId: objection.id };
  const words = { text: 'Bukti November memang diterima setelah penilaian ditulis.' };
  await run(viewerOf(season, superior?.handle ?? ''), 'answer', 'objectionStatement', { ...named, expectedVersion: 1, ...words });
  const decision = { outcome: 'UPHELD', reasons: 'Bukti November membuat seluruh target tercapai.', result: judged('MEETS') };
  const decider = viewerOf(season, superior?.supervisorHandle ?? '');
  await run(decider, 'decide', 'objectionDecide', { ...named, expectedVersion: 2, ...decision });
  return { ...of, version: of.version + 2 };
}

export async function evaluate(season: Season, part: Part): Promise<void> {
  const { person, course } = part;
  const [self, rater] = [viewerOf(season, person.handle), viewerOf(season, person.supervisorHandle ?? '')];
  const shared = await actor(season, rater, 'share', 'evaluationShare', await rate(season, part));
  const acknowledgement = course === 'OBJECTED' ? 'READ' : 'READ_AND_AGREED';
  const read = await actor(season, self, 'read', 'evaluationAcknowledge', shared, { acknowledgement });
  if (course === 'SHARED') return;
  const settled = course === 'OBJECTED' ? await object(season, part, read) : read;
  await actor(season, course === 'OBJECTED' ? season.hr : rater, 'final', 'evaluationFinalise', settled);
}

const GOOD = { result: 'MEETS', behaviour: 'MEETS' };

/** All others whom the unit's distribution counts: a large city has several superiors in it, and none is final before all are rated. */
function restOfUnit({ people, units }: City, head: PersonSeed, cast: readonly PersonSeed[]): PersonSeed[] {
  const parents = new Map(units.map(({ handle, parentHandle }) => [handle, parentHandle]));
  const isIn = (unit: string | null): boolean => unit !== null && (unit === head.unitHandle || isIn(parents.get(unit) ?? null));
  return people.filter((person) => isIn(person.unitHandle) && person !== head && !cast.includes(person));
}

/** Everybody in the unit. Who reports to the persona "superior" stands beside the guidance for a unit that achieved GOOD. */
export function castOf(season: Pick<WrittenCity, 'city'>): Part[] {
  const head = personOf(season, 'superior2');
  const superior = personOf(season, 'superior');
  const team = reportsOf(season, superior);
  const staff = personOf(season, 'staff').handle;
  const others = team.filter(({ handle }) => handle !== staff);
  const rest = restOfUnit(season.city, head, [superior, ...team]);
  return [
    { person: head, ratings: { behaviour: 'MEETS' }, course: 'FINAL' },
    { person: superior, ratings: { result: 'ABOVE', behaviour: 'ABOVE' }, course: 'FINAL' },
    { person: personOf(season, 'staff'), ratings: { result: 'BELOW', behaviour: 'MEETS' }, course: 'OBJECTED' },
    ...others.map((person, i): Part => {
      const last = i === others.length - 1;
      return { person, ratings: last ? { ...GOOD, result: 'BELOW' } : GOOD, course: i === others.length - 2 ? 'SHARED' : 'FINAL' };
    }),
    ...rest.map((person): Part => ({ person, ratings: GOOD, course: 'FINAL' })),
  ];
}

const OPENED = 'unitAchievement { id version }';

/** The level above says what the unit achieved; its head makes it final once everybody is rated. */
export async function achieve(season: Season, head: PersonSeed, achievement: string): Promise<void> {
  const { writer, days, units, city } = season;
  const unit = { unitId: units.get(head.unitHandle), year: days.year - 1, expectedVersion: 0 };
  const input = { ...unit, achievement, reason: 'Sesuai laporan kinerja unit selama setahun.' };
  const above = viewerOf(season, head.supervisorHandle ?? '');
  const label = `achievement ${city.region.code} ${head.unitHandle}`;
  await writer.run(above, days.by(ON.open, 1), label, 'unitAchievementSet', input, OPENED);
}

export async function finalise(season: Season, head: PersonSeed): Promise<void> {
  const { writer, days, units, city } = season;
  const unit = { unitId: units.get(head.unitHandle), year: days.year - 1, expectedVersion: 1 };
  const input = { ...unit, justification: 'Tim kecil; sebaran mengikuti bukti tiap pegawai.' };
  const label = `finalise ${city.region.code} ${head.unitHandle}`;
  await writer.run(viewerOf(season, head.handle), days.by(ON.unit, 1), label, 'unitFinalise', input, OPENED);
}

/** Plans of the team and of everybody above it, then the team's evaluations. */
export async function writeLastYear(written: WrittenCity): Promise<void> {
  const season = seasonOf(written, 1);
  await openLastCycle(written);
  const stories = new Map(planStories(written.city).map((story) => [story.personHandle, story]));
  const above = [personOf(season, 'regional-secretary'), personOf(season, 'unit-head')];
  const parts = castOf(season);
  for (const { handle } of [...above, ...parts.map(({ person }) => person)])
    await writePlan(season, stories.get(handle) as PlanStory, 'APPROVED');
  const head = personOf(season, 'superior2');
  await achieve(season, head, 'GOOD');
  for (const part of parts) await evaluate(season, part);
  await finalise(season, head);
}

/** This year's evaluation of one of the team, rated and not handed over yet, as a calibration looks at it. */
export async function writeRating(season: Season): Promise<void> {
  const rated = reportsOf(season, personOf(season, 'superior')).findLast(({ handle }) => season.plans.has(handle));
  if (rated) await rate(season, { person: rated, ratings: { result: 'MEETS', behaviour: 'MEETS' } });
}
