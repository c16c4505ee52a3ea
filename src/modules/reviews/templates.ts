// Questionnaires: written by the staffing agency; every save is a version, and the one before is kept.

import { authoriseRegion, expectVersion, knows, loadOwn, loadToChange } from '../../platform/access/access.ts';
import { write } from '../../platform/access/once.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Result } from '../../platform/store/commit.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import { type TemplateRow, templateItem, templatesOf, templateVersionItem } from './items.ts';
import { reviewsLimits } from './rules/policy.ts';
import { type TemplateInput, writeForm } from './rules/template.ts';
import type { ReviewTemplate } from './rules/types.ts';

export const findTemplate = async (ctx: ReadContext, id: string): Promise<TemplateRow | null> =>
  knows(ctx, 'ReviewTemplate') ? (loadOwn<ReviewTemplate>(ctx, 'ReviewTemplate', id) as Promise<TemplateRow | null>) : null;

export const reviewTemplates = (ctx: ReadContext, slice: Slice): Promise<Page<TemplateRow>> =>
  templatesOf(ctx.table, ctx.viewer.region ?? '', slice);

export interface TemplateSaveInput extends TemplateInput {
  idempotencyKey: string;
  templateId?: string | null;
  /** 0 for a new one. */
  expectedVersion: number;
}

/** The template to be written anew, or null for a new one. */
async function templateToSave(ctx: ReadContext, { templateId, expectedVersion }: TemplateSaveInput): Promise<TemplateRow | null> {
  if (!templateId) return expectedVersion === 0 ? null : fail('INVALID', { field: ['expectedVersion'], text: 'VERSION_ZERO' });
  const row = await loadToChange<ReviewTemplate>(ctx, 'ReviewTemplate', templateId, ['templateId']);
  expectVersion(row, expectedVersion);
  return row as TemplateRow;
}

export async function reviewTemplateSave(ctx: MutationContext, input: TemplateSaveInput): Promise<Result> {
  const { permit, region } = authoriseRegion(ctx);
  const before = await templateToSave(ctx, input);
  const form = writeForm(input, reviewsLimits(legalDay(ctx.now)));
  const template: ReviewTemplate = { id: before?.body.id ?? ctx.newId('rvt'), region, form };
  return write(ctx, permit, {
    subjects: [{ before, after: templateItem(template), detail: { questions: form.questions.length } }],
    parts: before ? [templateVersionItem(before)] : [],
    result: { id: template.id },
  });
}
