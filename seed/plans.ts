// Plans (SKP) of a year, from the opening to progress: each step by the person whose step it is, on its day.
import { addDays } from '../src/platform/rules/calendar.ts';
import type { Viewer } from '../src/platform/viewer.ts';
import type { IndicatorStory } from './city/stories.ts';
import type { PlannedResult, PlanStory } from './city/targets.ts';
import type { PersonSeed } from './city/types.ts';
import { later } from './days.ts';
import { registeredAt, type WrittenCity } from './organisation.ts';
import { viewerOf } from './people.ts';

/** How far a plan has come. NONE: somebody whose superior must still ask for one. */
export type Stage = 'NONE' | 'DRAFT' | 'COUNTERED' | 'SUBMITTED' | 'RETURNED' | 'APPROVED' | 'CHANGING';

/** Days of a usual year, `MM-DD`. */
const ON = { draft: '01-05', answer: '01-08', submit: '01-12', decide: '01-19', change: '07-06' } as const;

export interface Season extends WrittenCity {
  /** 0: the year that is running; 1: the one before. */
  yearsAgo: number;
  /** Of a region that is there for its numbers: progress of one indicator, which is what a number needs. */
  inBrief: boolean;
  persons: ReadonlyMap<string, PersonSeed>;
  /** Results by owner and theme, for the cascade. */
  results: Map<string, { planId: string; targetId: string }>;
  /** Ids of plans by their owner. */
  plans: Map<string, string>;
}

export const seasonOf = (written: WrittenCity, yearsAgo: number, inBrief = false): Season => ({
  ...written,
  yearsAgo,
  inBrief,
  persons: new Map(written.city.people.map((person) => [person.handle, person])),
  results: new Map(),
  plans: new Map(),
});

export interface OpenPlan {
  id: string;
  version: number;
}

interface Owner {
  person: PersonSeed;
  self: Viewer;
  superior: Viewer;
}

/** When somebody takes a step that is usual on a day: once they are there. */
const onDay = ({ days, yearsAgo }: Season, { person }: Owner, day: keyof typeof ON): string =>
  later(days.by(ON[day], yearsAgo), registeredAt(person, days));

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
  owner: Owner,
  opened: OpenPlan,
  results: readonly PlannedResult[],
  isHead: boolean,
): Promise<{ plan: OpenPlan; targets: WrittenTarget[] }> {
  let plan = opened;
  const at = onDay(season, owner, 'draft');
  const targets: WrittenTarget[] = [];
  for (const result of results) {
    const above = result.parent && season.results.get(`${result.parent.personHandle} ${result.parent.theme}`);
    const parent = above ? { state: 'LINKED', ...above } : null;
    const input = { planId: plan.id, expectedVersion: plan.version, target: contentOf(result, isHead), parent };
    type Proposed = { target: { id: string; indicators: { id: string }[] } };
    const label = `target ${plan.id} ${result.theme}`;
    const proposed = await season.writer.run<Proposed>(owner.self, at, label, 'targetPropose', input, 'target { id indicators { id } }');
    plan = next(plan);
    season.results.set(`${owner.person.handle} ${result.theme}`, { planId: plan.id, targetId: proposed.target.id });
    targets.push({ result, targetId: proposed.target.id, indicatorIds: proposed.target.indicators.map(({ id }) => id) });
  }
  return { plan, targets };
}

/** The last day of a month of the year, and the morning after when its progress is written; null where it is no day of the plan yet. */
function afterMonth({ days, yearsAgo }: Season, { person }: Owner, month: number): { day: string; at: string } | null {
  const day = new Date(Date.UTC(days.year - yearsAgo, month, 0)).toISOString().slice(0, 10);
  return day < person.validFrom || day > days.today ? null : { day, at: days.at(addDays(day, 3)) };
}

interface Progress {
  plan: OpenPlan;
  indicatorId: string | undefined;
  target: WrittenTarget;
  entry: { month: number; value: string | null; text: string | null };
}

async function writeEntry(season: Season, owner: Owner, { plan, target, indicatorId, entry }: Progress): Promise<void> {
  const written = afterMonth(season, owner, entry.month);
  if (!written) return;
  const input = { planId: plan.id, targetId: target.targetId, indicatorId, day: written.day, value: entry.value, text: entry.text };
  await season.writer.run(
    owner.self,
    written.at,
    `progress ${plan.id} ${indicatorId} ${entry.month}`,
    'progressAdd',
    input,
    'entry { id }',
  );
}

async function writeProgress(season: Season, owner: Owner, plan: OpenPlan, targets: readonly WrittenTarget[]): Promise<void> {
  for (const target of season.inBrief ? targets.slice(0, 1) : targets) {
    for (const [at, indicator] of target.result.indicators.entries()) {
      if (season.inBrief && at > 0) break;
      for (const entry of indicator.progress)
        await writeEntry(season, owner, { plan, target, indicatorId: target.indicatorIds[at], entry });
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
  const on = (day: keyof typeof ON): string => onDay(season, owner, day);
  const first = targets[0];
  if (stage === 'DRAFT' || !first) return;
  if (stage === 'COUNTERED') {
    const target = { ...contentOf(first.result, isHead), title: `${first.result.title} tepat waktu` };
    await step(season, superior, on('answer'), plan, 'targetCounter', { targetId: first.targetId, target });
    return;
  }
  const framed = await step(season, self, on('draft'), plan, 'planFrame', FRAME);
  const submitted = await step(season, self, on('submit'), framed, 'planSubmit');
  if (stage === 'SUBMITTED') return;
  if (stage === 'RETURNED') {
    await step(season, superior, on('decide'), submitted, 'planReturn', { reason: 'Lengkapi indikator mutu pada hasil kerja pertama.' });
    return;
  }
  const expected = await step(season, superior, on('decide'), submitted, 'planFrame', { expectations: EXPECTATIONS }, 'superior');
  const approved = await step(season, superior, on('decide'), expected, 'planApprove');
  await writeProgress(season, owner, approved, targets);
  if (stage === 'CHANGING') await step(season, self, on('change'), approved, 'planChange', { reason: 'Perubahan anggaran tengah tahun' });
}

export async function writePlan(season: Season, story: PlanStory, stage: Stage): Promise<void> {
  const person = season.persons.get(story.personHandle);
  const assignmentId = season.people.get(story.personHandle)?.assignmentId;
  if (!person?.supervisorHandle || stage === 'NONE') return;
  const owner = { person, self: viewerOf(season, person.handle), superior: viewerOf(season, person.supervisorHandle) };
  const isHead = season.city.positions.find(({ handle }) => handle === person.positionHandle)?.isHead ?? false;
  const year = season.days.year - season.yearsAgo;
  const label = `plan ${season.hr.region} ${person.handle} ${year}`;
  type Opened = { plan: { id: string } };
  const at = onDay(season, owner, 'draft');
  const opening = await season.writer.run<Opened>(owner.self, at, label, 'planOpen', { assignmentId, year }, 'plan { id }');
  const { plan, targets } = await proposeAll(season, owner, { id: opening.plan.id, version: 1 }, story.results, isHead);
  season.plans.set(person.handle, plan.id);
  await walk(season, owner, plan, targets, stage, isHead);
}
