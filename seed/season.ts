// Writes the performance year 2026 of a city: a cycle, and plans in every state, each step by the person whose step it is.
import type { Viewer } from '../src/viewer.ts';
import type { IndicatorStory } from './city/stories.ts';
import { type PlannedResult, type PlanStory, planStories } from './city/targets.ts';
import type { PersonSeed } from './city/types.ts';
import type { Tick, WrittenCity } from './organisation.ts';

const YEAR = 2026;
const AT = {
  cycle: '2025-12-15T02:00:00.000Z',
  draft: '2026-01-05T02:00:00.000Z',
  answer: '2026-01-08T02:00:00.000Z',
  submit: '2026-01-12T02:00:00.000Z',
  decide: '2026-01-19T02:00:00.000Z',
  change: '2026-07-06T02:00:00.000Z',
} as const;

/** How far a plan has come. NONE: somebody whose superior must still ask for one. */
export type Stage = 'NONE' | 'DRAFT' | 'COUNTERED' | 'SUBMITTED' | 'RETURNED' | 'APPROVED' | 'CHANGING';

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

interface Season extends WrittenCity {
  persons: ReadonlyMap<string, PersonSeed>;
  leaders: ReadonlySet<string>;
  /** Results by owner and theme, for the cascade. */
  results: Map<string, { planId: string; targetId: string }>;
}

interface OpenPlan {
  id: string;
  version: number;
}

interface Owner {
  person: PersonSeed;
  self: Viewer;
  superior: Viewer;
}

function viewerOf({ people, hr }: WrittenCity, handle: string): Viewer {
  return {
    id: `seed:${hr.region}:${handle}`,
    roles: new Set(['PUBLIC', 'EMPLOYEE']),
    region: hr.region,
    employeeId: people.get(handle)?.employeeId ?? null,
  };
}

export async function openCycle({ writer, hr }: WrittenCity): Promise<void> {
  const input = {
    year: YEAR,
    periodicity: 'QUARTERLY',
    planning: { from: '2026-01-01', to: '2026-01-31' },
    execution: { from: '2026-01-01', to: '2026-12-31' },
    evaluation: { from: '2026-12-01', to: '2027-01-31' },
  };
  await writer.run(hr, AT.cycle, `cycle ${hr.region}`, 'cycleOpen', input, 'cycle { id }');
}

/** A step of a plan; answers its new version. Versions are counted, not asked for: a seed that was cut short says the same once more. */
async function step(season: Season, as: Viewer, at: string, plan: OpenPlan, name: string, more: object = {}, tag = ''): Promise<OpenPlan> {
  const input = { planId: plan.id, expectedVersion: plan.version, ...more };
  const label = `${name} ${plan.id} ${tag}`;
  await season.writer.run(as, at, label, name, input, 'plan { id }');
  return next(plan);
}

const next = ({ id, version }: OpenPlan): OpenPlan => ({ id, version: version + 1 });

function indicatorInput({ text, aspect, perspective, measure }: IndicatorStory, isHead: boolean) {
  const { kind, ...content } = measure;
  const measured = kind === 'QUANTITATIVE' ? { quantitative: content } : { qualitative: content };
  return { text, ...(isHead ? { perspective } : { aspect }), ...measured };
}

const contentOf = ({ kind, title, weight, indicators }: PlannedResult, isHead: boolean) => ({
  kind,
  title,
  weight,
  indicators: indicators.map((one) => indicatorInput(one, isHead)),
});

interface WrittenTarget {
  result: PlannedResult;
  targetId: string;
  indicatorIds: string[];
}

async function proposeAll(
  season: Season,
  { person, self }: Owner,
  opened: OpenPlan,
  results: readonly PlannedResult[],
  isHead: boolean,
): Promise<{ plan: OpenPlan; targets: WrittenTarget[] }> {
  let plan = opened;
  const targets: WrittenTarget[] = [];
  for (const result of results) {
    const above = result.parent && season.results.get(`${result.parent.personHandle} ${result.parent.theme}`);
    const parent = above ? { state: 'LINKED', ...above } : null;
    const input = { planId: plan.id, expectedVersion: plan.version, target: contentOf(result, isHead), parent };
    type Proposed = { target: { id: string; indicators: { id: string }[] } };
    const label = `target ${plan.id} ${result.theme}`;
    const proposed = await season.writer.run<Proposed>(self, AT.draft, label, 'targetPropose', input, 'target { id indicators { id } }');
    plan = next(plan);
    season.results.set(`${person.handle} ${result.theme}`, { planId: plan.id, targetId: proposed.target.id });
    targets.push({ result, targetId: proposed.target.id, indicatorIds: proposed.target.indicators.map(({ id }) => id) });
  }
  return { plan, targets };
}

/** A day after the end of a month of 2026, when its progress is written. */
const afterMonth = (month: number): { day: string; at: string } => {
  const last = new Date(Date.UTC(YEAR, month, 0)).toISOString().slice(0, 10);
  return { day: last, at: new Date(Date.UTC(YEAR, month, 3, 2)).toISOString() };
};

async function writeProgress(
  season: Season,
  { self }: Owner,
  planId: string,
  targets: readonly WrittenTarget[],
  until: number,
): Promise<void> {
  for (const { result, targetId, indicatorIds } of targets) {
    for (const [at, indicator] of result.indicators.entries()) {
      for (const { month, value, text } of indicator.progress.filter((entry) => entry.month <= until)) {
        const written = afterMonth(month);
        const input = { planId, targetId, indicatorId: indicatorIds[at], day: written.day, value, text };
        await season.writer.run(self, written.at, `progress ${planId} ${indicatorIds[at]} ${month}`, 'progressAdd', input, 'entry { id }');
      }
    }
  }
}

const EXPECTATIONS = [{ value: 'SERVICE_ORIENTED', text: 'Menanggapi keluhan pemohon layanan pada hari yang sama.' }];
const FRAME = {
  resourceSupport: ['Anggaran dan peralatan sesuai DPA unit kerja'],
  accountabilityScheme: ['Laporan capaian setiap triwulan kepada pejabat penilai kinerja'],
  consequences: ['Penghargaan bagi capaian di atas ekspektasi; pembinaan bagi yang di bawah'],
};

/** Walks a plan to its stage, every step by whose step it is. */
async function walk(
  season: Season,
  owner: Owner,
  plan: OpenPlan,
  targets: readonly WrittenTarget[],
  stage: Stage,
  isHead: boolean,
): Promise<void> {
  const { self, superior } = owner;
  const first = targets[0];
  if (stage === 'DRAFT' || !first) return;
  if (stage === 'COUNTERED') {
    const target = { ...contentOf(first.result, isHead), title: `${first.result.title} tepat waktu` };
    await step(season, superior, AT.answer, plan, 'targetCounter', { targetId: first.targetId, target });
    return;
  }
  const framed = await step(season, self, AT.draft, plan, 'planFrame', FRAME);
  const submitted = await step(season, self, AT.submit, framed, 'planSubmit');
  if (stage === 'SUBMITTED') return;
  if (stage === 'RETURNED') {
    await step(season, superior, AT.decide, submitted, 'planReturn', { reason: 'Lengkapi indikator mutu pada hasil kerja pertama.' });
    return;
  }
  const expected = await step(season, superior, AT.decide, submitted, 'planFrame', { expectations: EXPECTATIONS }, 'superior');
  const approved = await step(season, superior, AT.decide, expected, 'planApprove');
  await writeProgress(season, owner, plan.id, targets, 9);
  if (stage === 'CHANGING') await step(season, self, AT.change, approved, 'planChange', { reason: 'Perubahan anggaran tengah tahun' });
}

async function writePlan(season: Season, story: PlanStory, stage: Stage): Promise<void> {
  const person = season.persons.get(story.personHandle);
  const assignmentId = season.people.get(story.personHandle)?.assignmentId;
  if (!person?.supervisorHandle || stage === 'NONE') return;
  const owner = { person, self: viewerOf(season, person.handle), superior: viewerOf(season, person.supervisorHandle) };
  const isHead = season.city.positions.find(({ handle }) => handle === person.positionHandle)?.isHead ?? false;
  const opening = await season.writer.run<{ plan: { id: string } }>(
    owner.self,
    AT.draft,
    `plan ${season.hr.region} ${person.handle}`,
    'planOpen',
    { assignmentId, year: YEAR },
    'plan { id }',
  );
  const { plan, targets } = await proposeAll(season, owner, { id: opening.plan.id, version: 1 }, story.results, isHead);
  await walk(season, owner, plan, targets, stage, isHead);
}

/** Parts that demos and tests rely on. */
const OF_PERSONA: Readonly<Record<string, Stage>> = { staff: 'APPROVED', colleague: 'SUBMITTED' };

/**
 * Plans of those whom `chosen` names, superiors first.
 * @param tick told after each plan
 */
export async function writeSeason(written: WrittenCity, chosen: (person: PersonSeed) => boolean, tick: Tick): Promise<void> {
  const { city } = written;
  const persons = new Map(city.people.map((person) => [person.handle, person]));
  const leaders = new Set(city.people.map((person) => person.supervisorHandle).filter((handle) => handle !== null));
  const season: Season = { ...written, persons, leaders, results: new Map() };
  const cast = new Map(Object.entries(city.personas).map(([persona, handle]) => [handle, OF_PERSONA[persona]]));
  const stories = planStories(city).filter(({ personHandle }) => {
    const person = persons.get(personHandle);
    return person !== undefined && (chosen(person) || (leaders.has(personHandle) && chosenBelow(season, personHandle, chosen)));
  });
  let done = 0;
  for (const story of stories) {
    const usual = leaders.has(story.personHandle) ? 'APPROVED' : STAGES[done % STAGES.length];
    await writePlan(season, story, cast.get(story.personHandle) ?? usual ?? 'APPROVED');
    done += 1;
    tick('plans', done, stories.length);
  }
}

/** Whether somebody chosen reports to this person directly: then the cascade needs the leader's plan too. */
const chosenBelow = ({ city }: Season, handle: string, chosen: (person: PersonSeed) => boolean): boolean =>
  city.people.some((person) => person.supervisorHandle === handle && chosen(person));
