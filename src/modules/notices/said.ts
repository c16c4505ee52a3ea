// The sentence of a notice, in somebody's language: names are looked up when it is said, since people marry and move.

import type { ReadContext } from '../../platform/context.ts';
import { isPast } from '../../platform/rules/calendar.ts';
import type { Language } from '../../platform/rules/texts/language.ts';
import { reminded, withoutDeadline } from '../../platform/rules/texts/mail.ts';
import { noticeText } from '../../platform/rules/texts/notices/index.ts';
import { fill } from '../../platform/rules/texts/render.ts';
import { STAGE_WORDS } from '../../platform/rules/texts/stages.ts';
import { employeeById } from '../organisation/superiors.ts';
import { askedStill } from './live.ts';
import type { InboxNotice } from './rules/types.ts';

/** Whom nobody finds any more: the record of an employee is never dropped, but a region may differ. */
const SOMEBODY = { id: 'seorang pegawai', en: 'an employee' };

export async function saidIn(ctx: ReadContext, notice: InboxNotice, language: Language): Promise<string> {
  const { event, aboutId, facts, remindsOn } = notice;
  const still = await askedStill(ctx, notice);
  const dueAt = still ? still.dueAt : notice.dueAt;
  const about = aboutId === null ? null : await employeeById(ctx, aboutId);
  const stage = STAGE_WORDS[facts.stage as keyof typeof STAGE_WORDS];
  const values = { ...facts, ...(stage && { stage }), about: about?.name ?? SOMEBODY[language], ...(dueAt && { due: dueAt }) };
  const words = noticeText(event);
  const isAgain = remindsOn !== undefined && !words.isReminder;
  const isOver = isAgain && dueAt !== null && isPast(dueAt, ctx.now);
  // Of a day that nobody can count yet nothing is said.
  const template = isOver || dueAt === null ? withoutDeadline(words[language], language) : words[language];
  const sentence = fill(template, language, values);
  return isAgain ? reminded(sentence, language, template.includes('{due}') ? null : dueAt, isOver) : sentence;
}
