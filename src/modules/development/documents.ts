// Development plans as they are read: who may see one, lists, and what a change is given beside its input.

import { authorise, canSee, expectVersion, hasRelation } from '../../platform/access/access.ts';
import { onlyIfNamed } from '../../platform/access/leading.ts';
import { itemToChange, ownItem } from '../../platform/access/own.ts';
import type { Permit } from '../../platform/access/permit.ts';
import type { ReadContext } from '../../platform/context.ts';
import type { Subject } from '../../platform/rules/access.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { asListed, type Page, type Row, type Slice } from '../../platform/store/table.ts';
import type { Evaluation } from '../evaluation/rules/types.ts';
import { definitivePlaceOf } from '../organisation/superiors.ts';
import { dueOf } from '../policy/law.ts';
import { coachedBy, DevelopmentPlanItem, type DevelopmentPlanRow, plansOf } from './items.ts';
import { type DevelopmentActor, type DevelopmentPart, developmentTrials, isRunning } from './rules/lifecycle.ts';
import { developmentPlanPolicy } from './rules/policy.ts';
import type { DevelopmentPlan, DevelopmentReview } from './rules/types.ts';
import { ranIn } from './rules/views.ts';

/** A coach is one only while they coach: of what is over nothing is theirs. */
function aboutDevelopment({ region, body }: Pick<DevelopmentPlanRow, 'region' | 'body'>): Subject {
  const coach = isRunning(body) ? body.coach : null;
  const of = coach ? [coach.employeeId] : [];
  const names = coach?.acceptedAt ? { COACH: of } : { ASKED: of };
  return { region, employeeId: body.employeeId, names };
}

/**
 * As things are today: led by the superior of the definitive post. Who leads somebody in an acting or additional one has no part in the help
 * that they get, nor in its ground; of who holds no definitive one it is a matter of themself and the staffing agency.
 */
export async function aboutDevelopmentNow(ctx: ReadContext, row: Pick<DevelopmentPlanRow, 'region' | 'body'>): Promise<Subject> {
  const subject = aboutDevelopment(row);
  if (row.body.employeeId === ctx.viewer.employeeId || (await onlyIfNamed(ctx, 'DevelopmentPlan'))) return subject;
  const { assignmentId } = await definitivePlaceOf(ctx, row.body.employeeId);
  return { ...subject, assignmentId };
}

export async function findDevelopmentPlan(ctx: ReadContext, id: string): Promise<DevelopmentPlanRow | null> {
  const row = await ownItem(ctx, DevelopmentPlanItem, id);
  return row && (await canSee(ctx, 'DevelopmentPlan', await aboutDevelopmentNow(ctx, row))) ? row : null;
}

/** The plans of a page of cards, whole: one batch. Where they stand in the list is as the list has it. */
async function whole(ctx: ReadContext, page: Page<Row<{ id: string }>>): Promise<Page<DevelopmentPlanRow>> {
  const found = await Promise.all(page.rows.map(({ body }) => ownItem(ctx, DevelopmentPlanItem, body.id)));
  const rows = page.rows.flatMap((listed, i) => (found[i] ? [asListed(found[i], listed)] : []));
  return { ...page, rows };
}

const developmentPlansOf = async (ctx: ReadContext, employeeId: string, slice: Slice): Promise<Page<DevelopmentPlanRow>> =>
  whole(ctx, await plansOf(ctx.table, employeeId, slice));

/** Of one person, as far as the viewer may see them. */
export async function developmentPlansShown(ctx: ReadContext, employeeId: string, slice: Slice): Promise<Page<DevelopmentPlanRow>> {
  const page = await developmentPlansOf(ctx, employeeId, slice);
  const seen = await Promise.all(page.rows.map(async (row) => canSee(ctx, 'DevelopmentPlan', await aboutDevelopmentNow(ctx, row))));
  return { ...page, rows: page.rows.filter((_, i) => seen[i]) };
}

export async function developmentCoached(ctx: ReadContext, slice: Slice): Promise<Page<DevelopmentPlanRow>> {
  const { employeeId } = ctx.viewer;
  if (!employeeId) return { rows: [] };
  const page = await whole(ctx, await coachedBy(ctx.table, employeeId, slice));
  // The index may still hold a plan whose coach they were until a moment ago.
  return { ...page, rows: page.rows.filter(({ body }) => body.coach?.employeeId === employeeId) };
}

const BESIDE = 20;

/** What was carried out in the evaluated days: the last plans that there are. */
export async function developmentBeside(ctx: ReadContext, { employeeId, span }: Evaluation): Promise<DevelopmentPlanRow[]> {
  const { rows } = await developmentPlansOf(ctx, employeeId, { limit: BESIDE });
  return rows.filter(({ body }) => ranIn(body, span));
}

/** As what the viewer stands before a plan. */
async function partsOf(ctx: ReadContext, row: Pick<DevelopmentPlanRow, 'region' | 'body'>): Promise<DevelopmentPart[]> {
  const me = ctx.viewer.employeeId;
  if (me === null) return [];
  if (me === row.body.employeeId) return ['EMPLOYEE'];
  const subject = await aboutDevelopmentNow(ctx, row);
  const leads = (await hasRelation(ctx, 'SUPERIOR', subject)) || (await hasRelation(ctx, 'DELEGATE', subject));
  return [
    ...(leads ? (['SUPERIOR'] as const) : []),
    ...(subject.names?.COACH?.includes(me) ? (['COACH'] as const) : []),
    ...(subject.names?.ASKED?.includes(me) ? (['ASKED'] as const) : []),
  ];
}

export const actorOn = async (ctx: ReadContext, row: Pick<DevelopmentPlanRow, 'region' | 'body'>): Promise<DevelopmentActor> => ({
  by: ctx.viewer.employeeId ?? '',
  parts: await partsOf(ctx, row),
  now: ctx.now,
  policy: developmentPlanPolicy(legalDay(ctx.now)),
});

/** What the viewer can do with a plan now, and what stands in the way. */
export const trialsOnDevelopment = async (ctx: ReadContext, row: DevelopmentPlanRow) =>
  developmentTrials(row.body, await actorOn(ctx, row));

export interface OfDevelopment {
  idempotencyKey: string;
  developmentPlanId: string;
  expectedVersion: number;
}

export interface DevelopmentToChange {
  permit: Permit;
  row: DevelopmentPlanRow;
  actor: DevelopmentActor;
}

/** @throws RuleError NOT_FOUND, FORBIDDEN, VERSION_CONFLICT. */
export async function developmentToChange(ctx: ReadContext, input: OfDevelopment): Promise<DevelopmentToChange> {
  const row = await itemToChange(ctx, DevelopmentPlanItem, [input.developmentPlanId], ['developmentPlanId']);
  const permit = await authorise(ctx, 'DevelopmentPlan', await aboutDevelopmentNow(ctx, row), ['developmentPlanId']);
  expectVersion(row, input.expectedVersion);
  return { permit, row, actor: await actorOn(ctx, row) };
}

/** The subject of a change; its record tells where the plan stands and nothing that was said. */
export const developmentChange = (before: DevelopmentPlanRow, plan: DevelopmentPlan, detail: Record<string, unknown> = {}) => ({
  before,
  after: DevelopmentPlanItem.put(before.region, plan),
  detail: { status: plan.status, ...detail },
});

export const reviewDueOn = async (ctx: ReadContext, { due }: DevelopmentReview): Promise<string | null> => (await dueOf(ctx, due)).on;
