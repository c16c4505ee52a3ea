// The roster follows what is written: made here, from the subjects of a transaction, so that no operation can forget it (0030).
import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import type { SubjectChange, Tally, Writes } from '../../platform/store/commit.ts';
import type { Key, Row } from '../../platform/store/table.ts';
import { evaluationIn } from '../evaluation/read.ts';
import type { Evaluation } from '../evaluation/rules/types.ts';
import { employeeIn } from '../organisation/read.ts';
import { entryKey } from '../organisation/roster-list.ts';
import type { Assignment, Employee } from '../organisation/rules/types.ts';
import { planIn } from '../performance/read.ts';
import type { PlanHead } from '../performance/rules/types.ts';
import { packed, RosterItem } from './card-items.ts';
import { entryTallies } from './entries.ts';
import { type BodyOf, evaluationsOf, plansOf, type StagesRead } from './facts.ts';
import { type RosterRow, rosterItem, rosterRowOf, stagesItem } from './items.ts';
import { isOnRoster, isOtherRoster, rosterCard, rosterPosts, withEvaluation, withPlan } from './rules/rows.ts';
import { evaluationStage, planMark } from './rules/stages.ts';
import type { Stages } from './rules/types.ts';

export type RosterWrites = Required<Pick<Writes, 'tallies' | 'drops' | 'checks' | 'absent'>>;

interface Changed<T> {
  before: T | null;
  after: T;
}

/** What a transaction changes of one person. */
interface Changes {
  region: string;
  career: Changed<Employee> | null;
  plans: PlanHead[];
  evaluations: Evaluation[];
}

const NOTHING: RosterWrites = { tallies: [], drops: [], checks: [], absent: [] };

function changed<T>(subjects: readonly SubjectChange[], bodyOf: BodyOf<T>): (Changed<T> & { region: string })[] {
  return subjects.flatMap(({ before, after }) => {
    const body = bodyOf(after);
    return body === null ? [] : [{ before: bodyOf(before), after: body, region: after.region }];
  });
}

/** Only what another mark or stage makes different concerns the roster: a word in the dialogue, or a rating, writes nothing here. */
function changesOf(subjects: readonly SubjectChange[]): Map<string, Changes> {
  const people = new Map<string, Changes>();
  const of = (id: string, region: string): Changes => {
    const known = people.get(id) ?? { region, career: null, plans: [], evaluations: [] };
    people.set(id, known);
    return known;
  };
  for (const one of changed(subjects, employeeIn))
    if (!one.before || isOtherRoster(one.before, one.after)) of(one.after.id, one.region).career = one;
  for (const { before, after, region } of changed(subjects, planIn))
    if (isOnRoster(after) && (before && planMark(before)) !== planMark(after)) of(after.employeeId, region).plans.push(after);
  for (const { before, after, region } of changed(subjects, evaluationIn))
    if (isOnRoster(after) && (before && evaluationStage(before)) !== evaluationStage(after))
      of(after.employeeId, region).evaluations.push(after);
  return people;
}

const overlaid = (stages: Stages, assignmentId: string, { plans, evaluations }: Changes): Stages =>
  evaluations.reduce(withEvaluation, plans.filter((plan) => plan.assignmentId === assignmentId).reduce(withPlan, stages));

const rowOf = async (ctx: ReadContext, employeeId: string, assignmentId: string): Promise<RosterRow | null> =>
  rosterRowOf(await ctx.loader.loadKey(RosterItem.key(employeeId, assignmentId)));

/** A changed stage alone: the rows of the post, or of the person, with it. A row that comes meanwhile must be seen. */
async function followStages(ctx: ReadContext, employeeId: string, changes: Changes): Promise<RosterWrites> {
  const person = changes.evaluations.length > 0 ? employeeIn(await ctx.loader.load(employeeId)) : null;
  const posts = person ? rosterPosts(person, legalDay(ctx.now)).map(({ id }) => id) : [];
  const ids = [...new Set([...changes.plans.map(({ assignmentId }) => assignmentId), ...posts])];
  const rows = await Promise.all(ids.map((id) => rowOf(ctx, employeeId, id)));
  return {
    ...NOTHING,
    tallies: rows.flatMap((row, i): Tally[] => {
      if (!row?.card) return [];
      return [{ before: row, after: stagesItem(row, { ...row.card, ...overlaid(row.card, ids[i] ?? '', changes) }) }];
    }),
    absent: ids.filter((_, i) => !rows[i]).map((id) => RosterItem.key(employeeId, id)),
  };
}

interface Known {
  /** Rows of all definitive posts, of before and after. */
  rows: Map<string, RosterRow | null>;
  /** Of the person: from any row there is, else from the evaluations themselves. */
  evaluations: StagesRead;
}

async function knownOf(
  ctx: ReadContext,
  { before, after }: Changed<Employee>,
  region: string,
  wanted: readonly Assignment[],
): Promise<Known> {
  const posts = [...(before?.assignments ?? []), ...after.assignments].filter(({ holding }) => holding === 'DEFINITIVE');
  const ids = before ? [...new Set(posts.map(({ id }) => id))] : [];
  const rows = new Map(await Promise.all(ids.map(async (id) => [id, await rowOf(ctx, after.id, id)] as const)));
  const known = [...rows.values()].find((row) => row !== null)?.card;
  const nothing = { stages: { plans: {}, evaluations: {} }, read: [] };
  if (known) return { rows, evaluations: { stages: { plans: {}, evaluations: known.evaluations }, read: [] } };
  return { rows, evaluations: before && wanted.length > 0 ? await evaluationsOf(ctx, region, after.id) : nothing };
}

/** Everything that a changed career makes of the person's rows: new ones, other values, and posts that are over. */
async function followCareer(ctx: ReadContext, changes: Changes, { before, after }: Changed<Employee>): Promise<RosterWrites> {
  const today = legalDay(ctx.now);
  const wanted = rosterPosts(after, today);
  const known = await knownOf(ctx, { before, after }, changes.region, wanted);
  const made = await Promise.all(wanted.map((post) => madeRow(ctx, { before, after }, post, changes, known)));
  const touched = new Set(made.flatMap(({ tally }) => (tally ? [tally.after.sk] : [])));
  const ids = new Set(wanted.map(({ id }) => id));
  const rows = [...known.rows].flatMap(([id, row]) => (row ? [{ id, row }] : []));
  const isNew = made.some(({ tally }) => tally && !tally.before);
  const read = [...(isNew ? known.evaluations.read : []), ...made.flatMap((one) => one.read)];
  return {
    tallies: made.flatMap(({ tally }) => tally ?? []),
    drops: rows.filter(({ id }) => !ids.has(id)).map(({ row }) => row),
    // What a new row was made from must still be so.
    checks: [
      ...(isNew ? rows.filter(({ id, row }) => ids.has(id) && !touched.has(row.sk)).map(({ row }) => row) : []),
      ...read.flatMap(({ row }) => row ?? []),
    ],
    absent: read.filter(({ row }) => row === null).map(({ key }) => key),
  };
}

async function madeRow(
  ctx: ReadContext,
  { before, after }: Changed<Employee>,
  post: Assignment,
  changes: Changes,
  known: Known,
): Promise<{ tally: Tally | null; read: StagesRead['read'] }> {
  const row = known.rows.get(post.id) ?? null;
  const plans = row || !before ? null : await plansOf(ctx, changes.region, post);
  const stages: Stages = row?.card ?? { plans: plans?.stages.plans ?? {}, evaluations: known.evaluations.stages.evaluations };
  const card = rosterCard(after, post, overlaid(stages, post.id, changes), legalDay(ctx.now));
  const laid = rosterItem(changes.region, card, post);
  const same = row?.card && JSON.stringify([packed(row.card), row.index]) === JSON.stringify([laid.card, laid.index]);
  // Whoever opens a plan has the career as a condition: only what is there needs to be one here.
  const read = (plans?.read ?? []).filter((one) => one.row !== null);
  return { tally: same ? null : { before: row, after: laid }, read };
}

const definitive = ({ assignments }: Employee): Assignment[] => assignments.filter(({ holding }) => holding === 'DEFINITIVE');

/** Posts whose entry is written anew. */
function entriesTouched(before: Employee, after: Employee): Assignment[] {
  const held = new Map(before.assignments.map((post) => [post.id, JSON.stringify(post)]));
  return definitive(after).filter((post) => before.name !== after.name || held.get(post.id) !== JSON.stringify(post));
}

/** Reads what a change of a career will need while other things are read, so that it costs no call of its own. */
export async function foreseeRows({ loader }: ReadContext, before: Employee | null, after: Employee): Promise<void> {
  if (!before) return;
  const posts = isOtherRoster(before, after) ? [...definitive(before), ...definitive(after)] : [];
  const rows = [...new Set(posts.map(({ id }) => id))].map((id) => RosterItem.key(after.id, id));
  const entries = entriesTouched(before, after).map(({ id }) => entryKey(after.id, id));
  await Promise.all([...rows, ...entries].map((key) => loader.loadKey(key)));
}

/** Of whose plan or evaluation it is. */
interface OfPost {
  employeeId: string;
  assignmentId: string;
}

/** The same for a change of a plan or an evaluation of one post. */
export const foreseeRow = ({ loader }: ReadContext, { employeeId, assignmentId }: OfPost): Promise<Row | null> =>
  loader.loadKey(RosterItem.key(employeeId, assignmentId));

/** The same for a step of a plan, of which entries tell too. */
export const foreseeStep = (ctx: ReadContext, post: OfPost): Promise<unknown> =>
  Promise.all([foreseeRow(ctx, post), ctx.loader.loadKey(entryKey(post.employeeId, post.assignmentId))]);

const nameOf = ({ pk, sk }: Key): string => `${pk}\n${sk}`;

/** What must be written beside these subjects, and instead of entries among the parts. Nothing is written here. */
export async function rosterWrites(ctx: ReadContext, writes: Pick<Writes, 'subjects' | 'parts'>): Promise<RosterWrites> {
  const followed = await Promise.all(
    [...changesOf(writes.subjects)].map(([id, changes]) =>
      changes.career ? followCareer(ctx, changes, changes.career) : followStages(ctx, id, changes),
    ),
  );
  const rows = followed.flatMap(({ tallies }) => tallies);
  return {
    tallies: [...rows, ...(await entryTallies(ctx, writes, rows))],
    drops: followed.flatMap(({ drops }) => drops),
    checks: followed.flatMap(({ checks }) => checks),
    absent: followed.flatMap(({ absent }) => absent),
  };
}

/** With what else is written: one item stands in a transaction once, and whatever is written has its version as a condition anyway. */
export function besides(writes: Writes, roster: RosterWrites): Writes {
  const own = new Set([
    ...[...writes.subjects, ...(writes.tallies ?? [])].map(({ after }) => nameOf(after)),
    ...[...(writes.checks ?? []), ...(writes.absent ?? []), ...(writes.parts ?? []), ...(writes.drops ?? [])].map(nameOf),
  ]);
  const others = <T extends Key>(list: readonly T[]): T[] => list.filter((key) => !own.has(nameOf(key)));
  const tallied = new Set(roster.tallies.map(({ after }) => nameOf(after)));
  return {
    ...writes,
    parts: (writes.parts ?? []).filter((part) => !tallied.has(nameOf(part))),
    tallies: [...(writes.tallies ?? []), ...roster.tallies],
    drops: [...(writes.drops ?? []), ...roster.drops],
    checks: [...(writes.checks ?? []), ...others(roster.checks)],
    absent: [...(writes.absent ?? []), ...others(roster.absent)],
  };
}
