// What of a personnel file lies with the record of the person, to be forgotten with all else of it (decision 0123). Nothing is written here.
import { wordsAbout } from '../../platform/access/words.ts';
import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import type { SubjectChange } from '../../platform/store/commit.ts';
import type { Key, Page, Row, Slice } from '../../platform/store/table.ts';
import { lawOf } from '../policy/law.ts';
import { CorrectionItem, correctionKeysOf } from './correction-items.ts';
import { entryRowsBeside } from './entry-items.ts';
import { nikOnRecord, numberKeyOf } from './hiring.ts';
import { EmployeeItem, type EmployeeRow, lentBy } from './items.ts';
import { type Left, leftUntil } from './left-items.ts';
import { dueFrom, withoutWordsOfPerson } from './rules/file.ts';
import { organisationPolicy } from './rules/policy.ts';
import type { Employee } from './rules/types.ts';

export const fileYears = async (ctx: ReadContext): Promise<number> => organisationPolicy(legalDay(ctx.now), await lawOf(ctx)).fileYears;

/** AP-405: whose file may be forgotten by today, the longest ago first. */
export const filesDue = async (ctx: ReadContext, region: string, slice: Slice): Promise<Page<Row<Left>>> =>
  leftUntil(ctx.table, region, dueFrom(legalDay(ctx.now), await fileYears(ctx)), slice);

/** Corrections that were asked for; and what goes altogether: what was said beside records, entries as they can be taken back, what lies beside others. */
export async function recordsOfFile(ctx: ReadContext, { id, delegations }: Employee): Promise<{ rows: Row[]; drops: Row[] }> {
  const [keys, ...drops] = await Promise.all([
    correctionKeysOf(ctx.table, id),
    wordsAbout(ctx, id),
    entryRowsBeside(ctx.table, id),
    lentBy(ctx.loader.loadKey, { delegations }),
  ]);
  const rows = await Promise.all(keys.map((one) => CorrectionItem.load(ctx.loader.loadKey, one)));
  return { rows: rows.filter((row) => row !== null), drops: drops.flat() };
}

/** Whether nothing is left of the record itself: no word, no NIK. */
export const isForgotten = ({ body }: EmployeeRow): boolean => body.fileForgottenOn !== undefined;

/**
 * A part of a file is on record with the person, and only while they are as they were read: nobody comes back into service meanwhile. By itself, last
 * of all, go the words of the record itself and the NIK, whose lock is free then.
 * @param detail how far it has come
 */
export function forgettingRecord(
  ctx: ReadContext,
  before: EmployeeRow,
  { detail, isLast }: { detail: Record<string, unknown>; isLast: boolean },
): { subject: SubjectChange; free: Key[] } {
  const { region } = before;
  // Of what was written since it was forgotten the file is there again, until all of that is gone.
  const { fileForgottenOn: _, ...body } = before.body;
  if (!isLast) return { subject: { before, after: EmployeeItem.put(region, body), detail }, free: [] };
  const nik = nikOnRecord(ctx, body);
  const after = { ...withoutWordsOfPerson(body), fileForgottenOn: legalDay(ctx.now) };
  return {
    subject: { before, after: EmployeeItem.put(region, after), detail },
    free: nik === null ? [] : [numberKeyOf(ctx, 'NIK', nik)],
  };
}
