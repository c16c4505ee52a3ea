// Questionnaires: written by the staffing agency; every save is a version, and the one before is kept.
import type { Context } from '../../context.ts';
import type { Result } from '../../data/commit.ts';
import { layTemplate, layTemplateVersion, type TemplateRow, templatesOf } from '../../data/reviews.ts';
import type { Page, Slice } from '../../data/table.ts';
import { legalDay } from '../../domain/calendar.ts';
import { fail } from '../../domain/errors.ts';
import { reviewsLimits } from '../../domain/policy/reviews.ts';
import { type TemplateInput, writeForm } from '../../domain/reviews/template.ts';
import type { ReviewTemplate } from '../../domain/reviews/types.ts';
import { authoriseRegion, expectVersion, knows, loadOwn, loadToChange } from '../access.ts';
import { write } from '../once.ts';

export const findTemplate = async (ctx: Context, id: string): Promise<TemplateRow | null> =>
  knows(ctx, 'ReviewTemplate') ? (loadOwn<ReviewTemplate>(ctx, 'ReviewTemplate', id) as Promise<TemplateRow | null>) : null;

export const reviewTemplates = (ctx: Context, slice: Slice): Promise<Page<TemplateRow>> =>
  templatesOf(ctx.table, ctx.viewer.region ?? '', slice);

export interface TemplateSaveInput extends TemplateInput {
  idempotencyKey: string;
  templateId?: string | null;
  /** 0 for a new one. */
  expectedVersion: number;
}

/** The template to be written anew, or null for a new one. */
async function templateToSave(ctx: Context, { templateId, expectedVersion }: TemplateSaveInput): Promise<TemplateRow | null> {
  if (!templateId) return expectedVersion === 0 ? null : fail('INVALID', { field: ['expectedVersion'], text: 'VERSION_ZERO' });
  const row = await loadToChange<ReviewTemplate>(ctx, 'ReviewTemplate', templateId, ['templateId']);
  expectVersion(row, expectedVersion);
  return row as TemplateRow;
}

export async function reviewTemplateSave(ctx: Context, input: TemplateSaveInput): Promise<Result> {
  const region = authoriseRegion(ctx);
  const before = await templateToSave(ctx, input);
  const form = writeForm(input, reviewsLimits(legalDay(ctx.now)));
  const template: ReviewTemplate = { id: before?.body.id ?? ctx.newId('rvt'), region, form };
  return write(ctx, {
    subjects: [{ before, after: layTemplate(template), detail: { questions: form.questions.length } }],
    parts: before ? [layTemplateVersion(before)] : [],
    result: { id: template.id },
  });
}
