// Plans as they are read: who may see one, and everything a rule is given beside its input.

import { authorise, canSee, canSeeType, expectVersion, hasRelation } from '../../platform/access/access.ts';
import { mayLead } from '../../platform/access/leading.ts';
import { ownItem } from '../../platform/access/own.ts';
import type { Permit } from '../../platform/access/permit.ts';
import type { ReadContext } from '../../platform/context.ts';
import type { Subject } from '../../platform/rules/access.ts';
import { legalYear } from '../../platform/rules/calendar.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Key } from '../../platform/store/table.ts';
import { raterNow } from '../evaluation/rater.ts';
import { employeeInRegion } from '../organisation/read.ts';
import { inReach } from '../organisation/regions.ts';
import type { Superior } from '../organisation/rules/superior.ts';
import { headsOf, superiorOf } from '../organisation/superiors.ts';
import { cycleIdOf } from './ids.ts';
import {
  beginningIn,
  CycleItem,
  type CycleRow,
  documentAt,
  documentIn,
  ExtensionItem,
  type PlanDocument,
  PlanItem,
  type PlanRow,
  versionIn,
} from './items.ts';
import { extensionsFor, PHASES } from './read.ts';
import type { PlanActor, Timing } from './rules/lifecycle.ts';
import { isPresent, lastVersion, versionOn } from './rules/progress.ts';
import { statusOn } from './rules/segments.ts';
import type { ApprovedVersion, Plan, PlanChange, PlanContent, PlanHead, Side } from './rules/types.ts';

export const aboutPlan = ({ region, employeeId, assignmentId, unitId }: PlanHead): Subject => ({
  region,
  employeeId,
  assignmentId,
  unitId,
});

export const yearOf = (ctx: ReadContext, year: number | null | undefined): number => year ?? legalYear(ctx.now);

/** Days and periods, nothing of a person: of the own region, and to a province of all its regions. */
const shownCycle = (ctx: ReadContext, row: CycleRow | null): CycleRow | null =>
  row && canSeeType(ctx, 'PerformanceCycle') && inReach(ctx, row.region) ? row : null;

export const findCycle = async (ctx: ReadContext, id: string): Promise<CycleRow | null> =>
  canSeeType(ctx, 'PerformanceCycle') ? shownCycle(ctx, await CycleItem.load(ctx.loader.loadKey, id)) : null;

/** As this process has read it within the life of reference data: for whom an older one tells enough. */
export const keptCycle = async (ctx: ReadContext, id: string): Promise<CycleRow | null> =>
  shownCycle(ctx, await ctx.reference.kept.of(CycleItem.type, id, () => CycleItem.load(ctx.table.get, id)));

export const cycleOfYear = (ctx: ReadContext, region: string, year: number | null | undefined): Promise<CycleRow | null> =>
  findCycle(ctx, cycleIdOf(region, yearOf(ctx, year)));

/** The cycle that a plan or another record names: it cannot be missing. */
export async function cycleOf(ctx: ReadContext, { cycleId }: Pick<PlanHead, 'cycleId'>): Promise<CycleRow> {
  return (await findCycle(ctx, cycleId)) ?? fail('NOT_FOUND');
}

/** Who rates the year that the plan belongs to, also before its evaluation is opened: they read all segments, not the last one alone. */
async function rates(ctx: ReadContext, { employeeId, assignmentId, holding, year }: Pick<PlanHead, RatedBy>): Promise<boolean> {
  const me = ctx.viewer.employeeId;
  if (me === null || me === employeeId || !(await mayLead(ctx))) return false;
  return (await raterNow(ctx, { employeeId, assignmentId, holding, year, period: null })) === me;
}

type RatedBy = 'employeeId' | 'assignmentId' | 'holding' | 'year';

/** By the rule of the schema; the rater is looked up last, for whom nothing nearer lets in. */
export async function seesPlan(ctx: ReadContext, subject: Subject, plan: Pick<PlanHead, RatedBy>): Promise<boolean> {
  if (await canSee(ctx, 'Plan', subject)) return true;
  return (await rates(ctx, plan)) && canSee(ctx, 'Plan', { ...subject, names: { RATER: [ctx.viewer.employeeId ?? ''] } });
}

/** The same where its content is asked for too: head, content and a first page of so many entries are one Query then. */
export async function findPlanInFull(ctx: ReadContext, id: string, entries: number): Promise<PlanRow | null> {
  const document = await planWith(ctx, id, entries);
  return document && shownPlan(ctx, document.row);
}

const shownPlan = async (ctx: ReadContext, row: PlanRow): Promise<PlanRow | null> =>
  (await seesPlan(ctx, aboutPlan(row.body), row.body)) ? row : null;

/** A plan that the viewer may see. In a list its head and what the relation needs come in one batch. */
export async function findPlan(ctx: ReadContext, id: string): Promise<PlanRow | null> {
  const row = await ownItem(ctx, PlanItem, id);
  return row && shownPlan(ctx, row);
}

const ofRegion = ({ viewer }: ReadContext, document: PlanDocument | null): PlanDocument | null =>
  document?.row.region === viewer.region ? document : null;

/** Head and content of a plan in one Query; not asked whether the viewer may see it. */
export const documentById = async (ctx: ReadContext, id: string): Promise<PlanDocument | null> =>
  ofRegion(ctx, await documentIn(ctx.loader.loadRange, id));

/** The same of a plan that one's own rests on: it is asked for beside other things, of several at once. */
export const planAbove = async (ctx: ReadContext, id: string): Promise<PlanDocument | null> =>
  ofRegion(ctx, await documentAt(ctx.loader.loadKey, id));

/** Head and content in one Query, and what a first page of so many entries shows: it is read no more. */
export const planWith = async (ctx: ReadContext, id: string, entries: number): Promise<PlanDocument | null> =>
  entries > 0 ? ofRegion(ctx, await beginningIn(ctx.loader.loadFirst, id, entries)) : documentById(ctx, id);

/** The document behind a head that was found. */
export async function documentFor(ctx: ReadContext, id: string): Promise<PlanDocument> {
  return (await documentById(ctx, id)) ?? fail('NOT_FOUND');
}

/** What says until when each step of a plan can be taken. */
export const timingKeys = (cycleId: string, employeeId: string): Key[] => [
  CycleItem.key(cycleId),
  ...PHASES.map((phase) => ExtensionItem.key(cycleId, phase, employeeId)),
];

/** Cycle and extensions of a person, one batch. */
export async function timingOf(
  ctx: ReadContext,
  cycleId: string,
  employeeId: string,
  find = findCycle,
): Promise<Timing & { cycleRow: CycleRow }> {
  const [cycleRow, extensions] = await Promise.all([find(ctx, cycleId), extensionsFor(ctx, cycleId, employeeId)]);
  if (!cycleRow) return fail('NOT_FOUND', { field: ['year'], text: 'NO_CYCLE' });
  return { cycle: cycleRow.body, extensions, now: ctx.now, cycleRow };
}

export interface PlanToChange {
  permit: Permit;
  row: PlanRow;
  plan: Plan;
  actor: PlanActor;
}

/** Head and content of the plan that an input names. @throws RuleError NOT_FOUND. */
export async function contentToChange(ctx: ReadContext, planId: string): Promise<PlanDocument> {
  return (await documentById(ctx, planId)) ?? fail('NOT_FOUND', { field: ['planId'] });
}

export const sideOf = ({ viewer }: ReadContext, { employeeId }: PlanHead): Side =>
  employeeId === viewer.employeeId ? 'EMPLOYEE' : 'SUPERIOR';

/** As the rules are given it. */
export const toChange = (ctx: ReadContext, { row, content }: PlanDocument, permit: Permit, timing: Timing): PlanToChange => ({
  permit,
  row,
  plan: { head: row.body, content },
  actor: { ...timing, by: ctx.viewer.employeeId ?? ctx.viewer.id, side: sideOf(ctx, row.body) },
});

/** The plan to be changed by the present operation, with the side on which the viewer stands. Two reads: the plan, and all the rest. */
export async function planToChange(
  ctx: ReadContext,
  { planId, expectedVersion }: { planId: string; expectedVersion?: number },
  names?: (head: PlanHead) => Promise<Subject['names']>,
): Promise<PlanToChange> {
  const document = await contentToChange(ctx, planId);
  const { row } = document;
  const about: Subject = names ? { ...aboutPlan(row.body), names: await names(row.body) } : aboutPlan(row.body);
  const [{ cycle, extensions, now }, permit] = await Promise.all([
    timingOf(ctx, row.body.cycleId, row.body.employeeId),
    authorise(ctx, 'Plan', about, ['planId']),
  ]);
  if (expectedVersion !== undefined) expectVersion(row, expectedVersion);
  return toChange(ctx, document, permit, { cycle, extensions, now });
}

/** The superior of a plan's assignment: of today, of its last day once it is over, of its first before it begins. */
export const superiorOfPlan = async (ctx: ReadContext, head: PlanHead): Promise<string | null> =>
  (await superiorIn(ctx, head))?.employeeId ?? null;

/** The same with the post in which they are. */
export async function superiorIn(ctx: ReadContext, { employeeId, assignmentId, unitId }: PlanHead): Promise<Superior | null> {
  // The heads of the unit, who are asked for next, in the person's batch.
  const [person] = await Promise.all([employeeInRegion(ctx, employeeId), headsOf(ctx, unitId)]);
  const assignment = person?.body.assignments.find(({ id }) => id === assignmentId);
  return assignment ? superiorOf(ctx, employeeId, assignment) : null;
}

/** On which sides of a plan the viewer stands: for `allowedActions`. */
export async function sidesOf(ctx: ReadContext, head: PlanHead): Promise<Side[]> {
  if (head.employeeId === ctx.viewer.employeeId) return ['EMPLOYEE'];
  const subject = aboutPlan(head);
  const superior = (await hasRelation(ctx, 'SUPERIOR', subject)) || (await hasRelation(ctx, 'DELEGATE', subject));
  return superior ? ['SUPERIOR'] : [];
}

/** A version as it is shown: with the plan it is of. What was agreed in it is read where it is asked for, that of all in one batch. */
export type VersionView = ApprovedVersion & { planId: string };

/** All approved versions, oldest first. */
export const versionsOf = ({ id, approved }: PlanHead): VersionView[] => approved.map((version) => ({ ...version, planId: id }));

/** The version by which a day is judged; null before the first. */
export function versionOnDay(head: PlanHead, day: string): VersionView | null {
  const number = versionOn(head, day);
  return versionsOf(head).find((version) => version.number === number) ?? null;
}

/** What was agreed in it: it stands as it was frozen. */
export const frozenIn = async (ctx: ReadContext, { planId, number }: VersionView): Promise<PlanContent> =>
  (await versionContent(ctx, planId, number)) ?? fail('NOT_FOUND');

/**
 * The content that is shown: the working one; of a segment that is over the last agreed one, since a change that was not agreed by then
 * came to nothing.
 */
export async function contentOf(ctx: ReadContext, planId: string): Promise<PlanContent> {
  const { row, content } = await documentFor(ctx, planId);
  const agreed = isLapsed(ctx, row.body) ? await versionContent(ctx, planId, lastVersion(row.body)) : null;
  return agreed ?? content;
}

const isLapsed = (ctx: ReadContext, head: PlanHead): boolean => head.change !== null && statusOn(head, ctx.now) === 'CLOSED';

/** The change that is being talked about. */
export const changeOf = (ctx: ReadContext, head: PlanHead): (PlanChange & { by: Side }) | null =>
  head.change && !isLapsed(ctx, head) ? { ...head.change, by: head.change.side } : null;

/** A leaving rater's note with the plan it is on. */
export interface NoteView {
  planId: string;
  notes: string;
  at: string;
  by: string;
}

export const notesOf = ({ id, leavingNotes }: PlanHead): NoteView[] =>
  leavingNotes.map(({ text, at, by }) => ({ planId: id, notes: text, at, by }));

/** A frozen version's content; null where the number is null or unknown. */
export async function versionContent(ctx: ReadContext, planId: string, number: number | null): Promise<PlanContent | null> {
  return number === null ? null : ((await versionIn(ctx.loader.loadKey, planId, number))?.content ?? null);
}

/** The same beside the plan as it was read, which most often is that version. */
export const contentOfVersion = async (ctx: ReadContext, { head, content }: Plan, number: number | null): Promise<PlanContent | null> =>
  number !== null && isPresent(head, number) ? content : versionContent(ctx, head.id, number);

/** A plan as others may rest on it: while a change is talked about, what was agreed last; the new wording is the two sides' alone. */
export async function agreedContent(ctx: ReadContext, { row, content }: PlanDocument): Promise<PlanContent> {
  return (await contentOfVersion(ctx, { head: row.body, content }, row.body.approved.at(-1)?.number ?? null)) ?? content;
}
