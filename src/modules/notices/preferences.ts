// How somebody wants to be told by mail: by what a notice is to them, and in which language. What is owed by law is always sent.

import { write } from '../../platform/access/idempotent.ts';
import type { Keyed } from '../../platform/access/operation.ts';
import { onlyWhatMayBeSeen, ownAlone } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../platform/rules/errors.ts';
import type { Language } from '../../platform/rules/texts/language.ts';
import type { Result } from '../../platform/store/commit.ts';
import { lawOf } from '../policy/law.ts';
import { NoticeChoicesItem } from './delivery-items.ts';
import { ownMailbox } from './recipients.ts';
import { modeOf, NO_CHOICES } from './rules/delivery.ts';
import { type MailMode, NOTICE_GROUPS, type NoticeChoices, type NoticeGroup } from './rules/delivery-types.ts';
import { noticesPolicy } from './rules/policy.ts';

export const choicesOf = async (ctx: ReadContext, reader: string): Promise<NoticeChoices> =>
  (await NoticeChoicesItem.load(ctx.loader.loadKey, reader))?.body ?? NO_CHOICES;

/** As the schema writes it. */
type LanguageCode = Uppercase<Language>;

const LANGUAGES: Readonly<Record<LanguageCode, Language>> = { ID: 'id', EN: 'en' };

export interface NoticePreferencesView {
  groups: { group: NoticeGroup; mode: MailMode; isDefault: boolean }[];
  language: LanguageCode;
}

/** All groups, whatever was chosen. */
export async function ownPreferences(ctx: ReadContext): Promise<NoticePreferencesView> {
  onlyWhatMayBeSeen(ctx);
  const [choices, law] = await Promise.all([choicesOf(ctx, ownMailbox(ctx)), lawOf(ctx)]);
  const policy = noticesPolicy(legalDay(ctx.now), law);
  const groups = NOTICE_GROUPS.map((group) => ({
    group,
    mode: modeOf(group, choices, policy),
    isDefault: choices.modes[group] === undefined,
  }));
  return { groups, language: choices.language === 'en' ? 'EN' : 'ID' };
}

interface PreferencesInput extends Keyed {
  groups?: readonly { group: NoticeGroup; mode?: MailMode | null | undefined }[] | null | undefined;
  language?: LanguageCode | null | undefined;
}

/** @returns ALREADY_EXISTS for a group that is named twice. */
const twice = (groups: NonNullable<PreferencesInput['groups']>): Problem[] => {
  const named = groups.map(({ group }) => group);
  return named.flatMap((group, i) =>
    named.indexOf(group) < i ? [{ code: 'ALREADY_EXISTS' as const, field: ['groups', String(i), 'group'] }] : [],
  );
};

/** Absent leaves, null goes back to what holds for everybody. */
export async function noticePreferencesSet(ctx: MutationContext, { groups, language }: PreferencesInput): Promise<Result> {
  const permit = ownAlone(ctx);
  if (!groups?.length && language === undefined) fail('REQUIRED', { field: ['groups'] });
  refuse(twice(groups ?? []));
  const reader = ownMailbox(ctx);
  const before = await NoticeChoicesItem.load(ctx.loader.loadKey, reader);
  const choices = before?.body ?? NO_CHOICES;
  const modes = { ...choices.modes };
  for (const { group, mode } of groups ?? []) {
    if (mode) modes[group] = mode;
    else delete modes[group];
  }
  const after = { modes, language: language === undefined ? choices.language : language && LANGUAGES[language] };
  return write(ctx, permit, {
    subjects: [],
    tallies: [{ before, after: NoticeChoicesItem.putAt([reader], ctx.viewer.region ?? '', after) }],
    result: { id: reader },
  });
}
