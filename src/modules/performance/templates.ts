// Templates of plans: made for the city by the staffing agency, for an agency by its administrator; found by whoever plans.

import { authorise, canSeeDraft, canSeeType, expectVersion, mayDo } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { itemToChange, ownItem } from '../../platform/access/own.ts';
import { onlyWhatMayBeSeen, type Permitted } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import type { Trial } from '../../platform/rules/blockers.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Result, Tally } from '../../platform/store/commit.ts';
import { asListed, type Page, type Slice } from '../../platform/store/table.ts';
import { employeeInRegion, positionInRegion } from '../organisation/read.ts';
import type { Unit } from '../organisation/rules/types.ts';
import { unitById } from '../organisation/tree.ts';
import { performanceLimits } from './rules/policy.ts';
import {
  fitsOf,
  type PlanTemplate,
  type PlanTemplateInput,
  published,
  publishTemplate,
  type TemplateAction,
  type TemplateEdition,
  templateTrials,
  withdrawTemplate,
  writeTemplate,
} from './rules/template.ts';
import type { PlanHead, TargetContent } from './rules/types.ts';
import {
  EditionItem,
  editionsOf,
  type PlanTemplateRow,
  PublishedItem,
  publishedFrom,
  TemplateItem,
  templatesFitting,
  templatesIn,
} from './template-items.ts';

/** About an agency, or about nothing that anybody but the staffing agency administers. */
const aboutTemplate = (region: string, rootUnitId: string | null) => ({ region, employeeId: '', unitId: rootUnitId ?? '' });

const seesDraftOf = (ctx: ReadContext, { region, rootUnitId }: Pick<PlanTemplate, 'region' | 'rootUnitId'>): Promise<boolean> =>
  canSeeDraft(ctx, 'PlanTemplate', aboutTemplate(region, rootUnitId));

/** What was published once may be looked up by anybody whose plan may have come from it; before that it is its makers' alone. */
export async function findPlanTemplate(ctx: ReadContext, id: string): Promise<PlanTemplateRow | null> {
  const row = canSeeType(ctx, 'PlanTemplate') ? await ownItem(ctx, TemplateItem, id) : null;
  return row && (row.body.last !== null || (await seesDraftOf(ctx, row.body))) ? row : null;
}

/** The draft is its makers' alone. */
export const draftOf = async (ctx: ReadContext, { body }: PlanTemplateRow) => ((await seesDraftOf(ctx, body)) ? body.draft : null);

/** What can be done with it, and what stands in the way, to its makers alone. */
export async function trialsOnTemplate(ctx: ReadContext, { body }: PlanTemplateRow): Promise<Trial<TemplateAction>[]> {
  return (await mayDo(ctx, 'planTemplateSave', aboutTemplate(body.region, body.rootUnitId))) ? templateTrials(body) : [];
}

export type TemplateEditionView = TemplateEdition & { templateId: string };

export const lastEdition = ({ body }: PlanTemplateRow): TemplateEditionView | null => body.last && { ...body.last, templateId: body.id };

export const editionViews = async (ctx: ReadContext, { body }: PlanTemplateRow): Promise<TemplateEditionView[]> =>
  (await editionsOf(ctx.table, body.id)).map((edition) => ({ ...edition, templateId: body.id }));

export async function editionTargets(ctx: ReadContext, { templateId, number }: TemplateEditionView): Promise<TargetContent[]> {
  return (await EditionItem.load(ctx.loader.loadKey, templateId, number))?.body.targets ?? [];
}

const rowsById = async (ctx: ReadContext, ids: readonly string[]): Promise<PlanTemplateRow[]> =>
  (await Promise.all(ids.map((id) => ownItem(ctx, TemplateItem, id)))).filter((row) => row !== null);

/** For those who make templates; empty for everybody else. A page is a Query and one batch; each stands where the list has it. */
export async function planTemplates(ctx: ReadContext, unitId: string | null | undefined, slice: Slice): Promise<Page<PlanTemplateRow>> {
  const scope = { region: ctx.viewer.region ?? '', rootUnitId: unitId ?? null };
  onlyWhatMayBeSeen(ctx);
  if (!(await seesDraftOf(ctx, scope))) return { rows: [] };
  const page = await templatesIn(ctx.table, scope.region, scope.rootUnitId, slice);
  const found = await Promise.all(page.rows.map(({ pk }) => ownItem(ctx, TemplateItem, pk)));
  return { ...page, rows: page.rows.flatMap((listed, i) => (found[i] ? [asListed(found[i], listed)] : [])) };
}

/** Published templates for the post of a plan: those of its agency first, a title before a level. */
export async function templatesFor(ctx: ReadContext, head: PlanHead): Promise<PlanTemplateRow[]> {
  const person = await employeeInRegion(ctx, head.employeeId);
  const post = person?.body.assignments.find(({ id }) => id === head.assignmentId);
  const position = post && (await positionInRegion(ctx, post.positionId));
  const fits = fitsOf(head, position?.body.level ?? null);
  const scopes = [head.rootUnitId, null].flatMap((root) => fits.map((fit) => templatesFitting(ctx.table, head.region, root, fit)));
  const rows = await rowsById(ctx, (await Promise.all(scopes)).flat());
  return rows.filter(({ body }) => body.last?.isHead === head.isHead);
}

/** @throws RuleError NOT_FOUND (not of the city or the plan's agency, never published), TRANSITION_REFUSED (withdrawn), VERSION_CONFLICT (newer edition). */
export async function editionToUse(
  ctx: ReadContext,
  head: PlanHead,
  { templateId, edition }: { templateId: string; edition: number },
): Promise<{ id: string; edition: number; targets: TargetContent[] }> {
  const field = ['templateId'];
  const row = await ownItem(ctx, TemplateItem, templateId);
  const last = row && lastEdition(row);
  if (!row || !last || ![null, head.rootUnitId].includes(row.body.rootUnitId)) return fail('NOT_FOUND', { field });
  if (row.body.status !== 'PUBLISHED') fail('TRANSITION_REFUSED', { field, data: { allowed: [] } });
  if (last.number !== edition) fail('VERSION_CONFLICT', { field: ['edition'], data: { currentVersion: last.number } });
  return { id: templateId, edition, targets: await editionTargets(ctx, last) };
}

export type PlanTemplateSave = PlanTemplateInput & {
  idempotencyKey: string;
  templateId?: string | null;
  expectedVersion: number;
  unitId?: string | null;
};

/** An agency, not one of its parts; the city is meant by naming none. */
async function agencyOf(ctx: ReadContext, unitId: string | null | undefined): Promise<string | null> {
  if (!unitId) return null;
  const unit: Unit = (await unitById(ctx, unitId)) ?? fail('NOT_FOUND', { field: ['unitId'] });
  return unit.rootId === unit.id && unit.kind !== 'CITY' ? unit.id : fail('INVALID', { field: ['unitId'], text: 'AGENCY' });
}

/** An existing one, for whoever makes it. */
async function templateToChange(ctx: ReadContext, id: string, expectedVersion: number): Promise<Permitted<PlanTemplateRow>> {
  const field = ['templateId'];
  const row = await itemToChange(ctx, TemplateItem, [id], field);
  if (!(await findPlanTemplate(ctx, id))) return fail('NOT_FOUND', { field });
  const permit = await authorise(ctx, 'PlanTemplate', aboutTemplate(row.region, row.body.rootUnitId), field);
  expectVersion(row, expectedVersion);
  return { permit, row };
}

/** A new one. */
async function templateToMake(ctx: MutationContext, { unitId, expectedVersion }: PlanTemplateSave): Promise<Permitted<PlanTemplate>> {
  const region = ctx.viewer.region ?? '';
  const permit = await authorise(ctx, 'PlanTemplate', aboutTemplate(region, unitId ?? null), ['unitId']);
  if (expectedVersion !== 0) fail('INVALID', { field: ['expectedVersion'], text: 'VERSION_ZERO' });
  const draft = { name: '', positionTitle: null, level: null, isHead: false, targets: [] };
  const rootUnitId = await agencyOf(ctx, unitId);
  return { permit, row: { id: ctx.newId('ptm'), region, rootUnitId, status: 'DRAFT', draft, changed: true, editions: 0, last: null } };
}

async function templateToSave(ctx: MutationContext, input: PlanTemplateSave) {
  if (!input.templateId) {
    const { permit, row: known } = await templateToMake(ctx, input);
    return { permit, before: null, known };
  }
  const { permit, row: before } = await templateToChange(ctx, input.templateId, input.expectedVersion);
  return { permit, before, known: before.body };
}

export async function planTemplateSave(ctx: MutationContext, input: PlanTemplateSave): Promise<Result> {
  const { permit, before, known } = await templateToSave(ctx, input);
  // Whose it is stays; a template for somebody else is another one.
  if (before && input.unitId && input.unitId !== known.rootUnitId) return fail('INVALID', { field: ['unitId'], text: 'OWNER_STAYS' });
  const draft = writeTemplate(input, performanceLimits(legalDay(ctx.now)), ctx.newId);
  const after = TemplateItem.put(known.region, { ...known, draft, changed: true });
  return write(ctx, permit, { subjects: [{ before, after, detail: { targets: draft.targets.length } }], result: { id: known.id } });
}

type OfTemplate = { idempotencyKey: string; templateId: string; expectedVersion: number };

/** Which are published in its scope, with what becomes of this one: written under its own version. */
async function withPublished(ctx: ReadContext, template: PlanTemplate): Promise<Tally> {
  const { region, rootUnitId } = template;
  const before = await PublishedItem.load(ctx.loader.loadKey, region, rootUnitId);
  const all = before?.body ?? (await publishedFrom(ctx.table, region, rootUnitId));
  return { before, after: PublishedItem.putAt([region, rootUnitId], region, published(all, template)) };
}

export async function planTemplatePublish(ctx: MutationContext, input: OfTemplate): Promise<Result> {
  const { permit, row: before } = await templateToChange(ctx, input.templateId, input.expectedVersion);
  const { template, edition } = publishTemplate(before.body, ctx.viewer.id, ctx.now);
  const subjects = [{ before, after: TemplateItem.put(template.region, template), detail: { edition: edition.number } }];
  const tallies = [await withPublished(ctx, template)];
  return write(ctx, permit, {
    subjects,
    tallies,
    parts: [EditionItem.putAt([template.id, edition.number], template.region, edition)],
    result: { id: template.id },
  });
}

export async function planTemplateWithdraw(ctx: MutationContext, input: OfTemplate): Promise<Result> {
  const { permit, row: before } = await templateToChange(ctx, input.templateId, input.expectedVersion);
  const template = withdrawTemplate(before.body);
  const subjects = [{ before, after: TemplateItem.put(template.region, template), detail: { withdrawn: true } }];
  return write(ctx, permit, { subjects, tallies: [await withPublished(ctx, template)], result: { id: template.id } });
}
