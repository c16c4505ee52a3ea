// Questionnaires: written by the staffing agency; every save is a version, and the one before is kept.

import { authoriseRegion, canSeeType, expectVersion } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { itemToChange, ownItem } from '../../platform/access/own.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Result } from '../../platform/store/commit.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import { TemplateItem, type TemplateRow, TemplateVersionItem, templatesOf } from './items.ts';
import { reviewsLimits } from './rules/policy.ts';
import { type ReviewTemplateInput, writeForm } from './rules/template.ts';
import type { ReviewTemplate } from './rules/types.ts';

export const findTemplate = async (ctx: ReadContext, id: string): Promise<TemplateRow | null> =>
  canSeeType(ctx, 'ReviewTemplate') ? ownItem(ctx, TemplateItem, id) : null;

export const reviewTemplates = (ctx: ReadContext, slice: Slice): Promise<Page<TemplateRow>> =>
  templatesOf(ctx.table, ctx.viewer.region ?? '', slice);

export interface ReviewTemplateSave extends ReviewTemplateInput {
  idempotencyKey: string;
  templateId?: string | null;
  /** 0 for a new one. */
  expectedVersion: number;
}

/** The template to be written anew, or null for a new one. */
async function templateToSave(ctx: ReadContext, { templateId, expectedVersion }: ReviewTemplateSave): Promise<TemplateRow | null> {
  if (!templateId) return expectedVersion === 0 ? null : fail('INVALID', { field: ['expectedVersion'], text: 'VERSION_ZERO' });
  const row = await itemToChange(ctx, TemplateItem, [templateId], ['templateId']);
  expectVersion(row, expectedVersion);
  return row;
}

export async function reviewTemplateSave(ctx: MutationContext, input: ReviewTemplateSave): Promise<Result> {
  const { permit, region } = authoriseRegion(ctx);
  const before = await templateToSave(ctx, input);
  const form = writeForm(input, reviewsLimits(legalDay(ctx.now)));
  const template: ReviewTemplate = { id: before?.body.id ?? ctx.newId('rvt'), region, form };
  return write(ctx, permit, {
    subjects: [{ before, after: TemplateItem.put(template.region, template), detail: { questions: form.questions.length } }],
    parts: before ? [TemplateVersionItem.putAt([template.id, before.version], before.region, before.body.form)] : [],
    result: { id: template.id },
  });
}
